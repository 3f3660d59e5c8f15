import{a as Y,c as Z,d as _}from"/assets/chunk-JUWYNKGQ.js";import{a as T}from"/assets/chunk-RQUCJ77N.js";import{c as A,d as S,f as b,h as B,j as G,k as J,n as Q,o as U,q as V}from"/assets/chunk-HGX4LQ6A.js";import{a as X}from"/assets/chunk-LOGIMQ2U.js";import{a as D,b as W}from"/assets/chunk-VLKAWPRJ.js";import{a as z,b as f,e as I,g as $,h as w,i as p,j,l as E,m as k}from"/assets/chunk-IUFQVZMK.js";import{a as y,c as e,d as l,e as x,f as O,g as m,i as h}from"/assets/chunk-4TR2UDAY.js";var tt,et,at,ot,rt,st,it,o,C,q,M,N,P,c,nt,lt,mt,dt;it=[w("latent-album-tile")];var d=class extends(st=$,rt=[p({attribute:!1})],ot=[p({attribute:!1})],at=[p({attribute:!1})],et=[p({attribute:!1})],tt=[j()],st){constructor(){super(...arguments);m(this,c);m(this,C,e(o,8,this)),e(o,11,this);m(this,q,e(o,12,this)),e(o,15,this);m(this,M,e(o,16,this,0)),e(o,19,this);m(this,N,e(o,20,this)),e(o,23,this);m(this,P,e(o,24,this,!1)),e(o,27,this)}render(){let{album:t,cover:a}=this,i=U(t.photos,this.albums);return f`
      <div
        class="${this.over?"over":""}"
        @dragover="${h(this,c,mt)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${h(this,c,dt)}"
      >
        <a
          href="${W(D("albums",t.id))}"
          draggable="false"
          aria-label="${t.name}, ${t.smart?"smart album, ":""}${i}"
          @click="${h(this,c,lt)}"
        >
          <span class="cover">
            ${a===void 0?E.album:f`
              <latent-thumb .photo="${a}" .store="${this.store}"></latent-thumb>
            `} ${t.smart?f`
                <span class="smart" title="Smart album">${E.search}</span>
              `:I}
          </span>
          <span class="name">${t.name}</span>
          <span class="contents">${i}</span>
        </a>
      </div>
    `}};o=y(st),C=new WeakMap,q=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,c=new WeakSet,nt=function(){return this.album.editable&&!this.album.smart},lt=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:D("albums",this.album.id)})))},mt=function(t){O(this,c,nt)&&Z(t)&&(t.preventDefault(),this.over=!0)},dt=function(t){t.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:_(t)}))},l(o,4,"album",rt,d,C),l(o,4,"cover",ot,d,q),l(o,4,"albums",at,d,M),l(o,4,"store",et,d,N),l(o,4,"over",tt,d,P),d=l(o,0,"AlbumTile",it,d),x(d,"styles",[k,z`
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
    `]),e(o,1,d);var pt,ct,ut,ht,ft,vt,s,R,L,F,K,v,H,bt;vt=[w("latent-album-tiles")];var u=class extends(ft=$,ht=[p({attribute:!1})],ut=[p({attribute:!1})],ct=[p({attribute:!1})],pt=[p({attribute:!1})],ft){constructor(){super(...arguments);m(this,v);m(this,R,e(s,8,this)),e(s,11,this);m(this,L,e(s,12,this,[])),e(s,15,this);m(this,F,e(s,16,this,[])),e(s,19,this);m(this,K,e(s,20,this)),e(s,23,this)}render(){return f`
      <ul class="tiles">
        ${X(this.shown,({id:t})=>t,t=>f`
            <li>
              <latent-album-tile
                .album="${t}"
                .cover="${Q(this.all,t)}"
                .albums="${J(this.all,t.id).length}"
                .store="${this.store}"
                @go="${a=>h(this,v,H).call(this,"go",a.detail)}"
                @photos-drop="${a=>{h(this,v,bt).call(this,t,a.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};s=y(ft),R=new WeakMap,L=new WeakMap,F=new WeakMap,K=new WeakMap,v=new WeakSet,H=function(t,a){this.dispatchEvent(new CustomEvent(t,{detail:a}))},bt=async function({id:t,name:a},i){try{let{undo:g}=await S(this.api,t,{add:i}),gt={text:V(i.length,a),undo:()=>b(this.api,g)};h(this,v,H).call(this,"said",gt)}catch(g){T(this,g)}},l(s,4,"api",ht,u,R),l(s,4,"all",ut,u,L),l(s,4,"shown",ct,u,F),l(s,4,"store",pt,u,K),u=l(s,0,"AlbumTiles",vt,u),x(u,"styles",[k,Y]),e(s,1,u);function Bt(n,r,t){return{heading:r===void 0?"New album":`New album in ${r.name}`,action:"Create",name:"",query:void 0,save:async a=>{let{undo:i}=await A(n,{name:a,...r===void 0?{}:{parent:r.id}});t({text:`Album ${a} created.`,undo:()=>b(n,i)})}}}function Gt(n,r){return{heading:"New smart album",action:"Create",name:"",query:"",save:async(t,a="")=>{let{undo:i}=await A(n,{name:t,query:a});r({text:`Album ${t} created.`,undo:()=>b(n,i)})}}}function Jt(n,r,t){return{heading:r.smart?"Change the smart album":"Rename the album",action:"Save",name:r.name,query:r.query,save:async(a,i)=>{let{undo:g}=await S(n,r.id,{name:a,...i===void 0?{}:{query:i}});t({text:"Album changed.",undo:()=>b(n,g)})}}}function Qt(n,r){return{heading:"Save a search",action:"Save",name:"",query:"",save:async(t,a="")=>{let{undo:i}=await B(n,{name:t,query:a});r({text:`Search ${t} saved.`,undo:()=>G(n,i)})}}}export{Bt as a,Gt as b,Jt as c,Qt as d};
