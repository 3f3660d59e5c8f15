import{a as Z,c as _,d as T}from"/assets/chunk-EUXN4JKC.js";import{c as A,d as E,f as b,h as G,j as J,k as Q,n as U,o as V,q as W}from"/assets/chunk-LHDRXXFN.js";import{a as Y}from"/assets/chunk-YZGUMPPM.js";import{A as X,a as B,z as C}from"/assets/chunk-XYBIT2J6.js";import{a as z,b as f,e as I,g as w,h as $,i as p,j,l as S,m as k}from"/assets/chunk-CXA2RI25.js";import{a as y,c as e,d as l,e as x,f as O,g as m,i as h}from"/assets/chunk-4TR2UDAY.js";function tt(s,a){let t=a instanceof B&&!a.unauthorised&&!a.unavailable;s.dispatchEvent(t?new CustomEvent("said",{detail:{text:a.message}}):new CustomEvent("problem",{detail:a}))}var et,at,ot,rt,st,it,nt,r,D,M,P,q,L,c,lt,mt,dt,pt;nt=[$("latent-album-tile")];var d=class extends(it=w,st=[p({attribute:!1})],rt=[p({attribute:!1})],ot=[p({attribute:!1})],at=[p({attribute:!1})],et=[j()],it){constructor(){super(...arguments);m(this,c);m(this,D,e(r,8,this)),e(r,11,this);m(this,M,e(r,12,this)),e(r,15,this);m(this,P,e(r,16,this,0)),e(r,19,this);m(this,q,e(r,20,this)),e(r,23,this);m(this,L,e(r,24,this,!1)),e(r,27,this)}render(){let{album:t,cover:o}=this,n=V(t.photos,this.albums);return f`
      <div
        class="${this.over?"over":""}"
        @dragover="${h(this,c,dt)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${h(this,c,pt)}"
      >
        <a
          href="${X(C("albums",t.id))}"
          draggable="false"
          aria-label="${t.name}, ${t.smart?"smart album, ":""}${n}"
          @click="${h(this,c,mt)}"
        >
          <span class="cover">
            ${o===void 0?S.album:f`
              <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
            `} ${t.smart?f`
                <span class="smart" title="Smart album">${S.search}</span>
              `:I}
          </span>
          <span class="name">${t.name}</span>
          <span class="contents">${n}</span>
        </a>
      </div>
    `}};r=y(it),D=new WeakMap,M=new WeakMap,P=new WeakMap,q=new WeakMap,L=new WeakMap,c=new WeakSet,lt=function(){return this.album.editable&&!this.album.smart},mt=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:C("albums",this.album.id)})))},dt=function(t){O(this,c,lt)&&_(t)&&(t.preventDefault(),this.over=!0)},pt=function(t){t.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:T(t)}))},l(r,4,"album",st,d,D),l(r,4,"cover",rt,d,M),l(r,4,"albums",ot,d,P),l(r,4,"store",at,d,q),l(r,4,"over",et,d,L),d=l(r,0,"AlbumTile",nt,d),x(d,"styles",[k,z`
      :host {
        display: block;
        min-width: 0;
      }

      a {
        display: block;
        border-radius: var(--corner-large);
        text-decoration: none;
      }

      .cover {
        position: relative;
        display: grid;
        aspect-ratio: 4 / 3;
        overflow: hidden;
        place-items: center;
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: var(--ink-soft);
        transition: filter var(--quick);
      }

      a:hover .cover {
        filter: brightness(1.06);
      }

      .cover > svg {
        width: 34px;
        height: 34px;
      }

      .over .cover {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }

      .smart {
        position: absolute;
        top: 10px;
        right: 10px;
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        border-radius: 50%;
        background: rgb(0 0 0 / 0.5);
        color: #fff;
      }

      .smart svg {
        width: 16px;
        height: 16px;
      }

      .name {
        display: block;
        margin: 10px 2px 0;
        overflow: hidden;
        font-weight: 600;
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .contents {
        display: block;
        margin: 0 2px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `]),e(r,1,d);var ct,ut,ht,ft,vt,bt,i,N,R,F,H,v,K,gt;bt=[$("latent-album-tiles")];var u=class extends(vt=w,ft=[p({attribute:!1})],ht=[p({attribute:!1})],ut=[p({attribute:!1})],ct=[p({attribute:!1})],vt){constructor(){super(...arguments);m(this,v);m(this,N,e(i,8,this)),e(i,11,this);m(this,R,e(i,12,this,[])),e(i,15,this);m(this,F,e(i,16,this,[])),e(i,19,this);m(this,H,e(i,20,this)),e(i,23,this)}render(){return f`
      <ul class="tiles">
        ${Y(this.shown,({id:t})=>t,t=>f`
            <li>
              <latent-album-tile
                .album="${t}"
                .cover="${U(this.all,t)}"
                .albums="${Q(this.all,t.id).length}"
                .store="${this.store}"
                @go="${o=>h(this,v,K).call(this,"go",o.detail)}"
                @photos-drop="${o=>{h(this,v,gt).call(this,t,o.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};i=y(vt),N=new WeakMap,R=new WeakMap,F=new WeakMap,H=new WeakMap,v=new WeakSet,K=function(t,o){this.dispatchEvent(new CustomEvent(t,{detail:o}))},gt=async function({id:t,name:o},n){try{let{undo:g}=await E(this.api,t,{add:n}),yt={text:W(n.length,o),undo:()=>b(this.api,g)};h(this,v,K).call(this,"said",yt)}catch(g){tt(this,g)}},l(i,4,"api",ft,u,N),l(i,4,"all",ht,u,R),l(i,4,"shown",ut,u,F),l(i,4,"store",ct,u,H),u=l(i,0,"AlbumTiles",bt,u),x(u,"styles",[k,Z]),e(i,1,u);function Qt(s,a,t){return{heading:a===void 0?"New album":`New album in ${a.name}`,action:"Create",name:"",query:void 0,save:async o=>{let{undo:n}=await A(s,{name:o,...a===void 0?{}:{parent:a.id}});t({text:`Album ${o} created.`,undo:()=>b(s,n)})}}}function Ut(s,a){return{heading:"New smart album",action:"Create",name:"",query:"",save:async(t,o="")=>{let{undo:n}=await A(s,{name:t,query:o});a({text:`Album ${t} created.`,undo:()=>b(s,n)})}}}function Vt(s,a,t){return{heading:a.smart?"Change the smart album":"Rename the album",action:"Save",name:a.name,query:a.query,save:async(o,n)=>{let{undo:g}=await E(s,a.id,{name:o,...n===void 0?{}:{query:n}});t({text:"Album changed.",undo:()=>b(s,g)})}}}function Wt(s,a){return{heading:"Save a search",action:"Save",name:"",query:"",save:async(t,o="")=>{let{undo:n}=await G(s,{name:t,query:o});a({text:`Search ${t} saved.`,undo:()=>J(s,n)})}}}export{tt as a,Qt as b,Ut as c,Vt as d,Wt as e};
