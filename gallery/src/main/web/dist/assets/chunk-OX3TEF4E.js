import{a as T}from"/assets/chunk-NJGMLMAE.js";import{b as Y,c as Z}from"/assets/chunk-DPKVDWZH.js";import{a as _}from"/assets/chunk-4RRJ3ZP6.js";import{a as Q,c as U}from"/assets/chunk-XVEVP32N.js";import{a as J,d as K}from"/assets/chunk-AUB4SOMF.js";import{c as E,d as w,f,h as j,j as B}from"/assets/chunk-SHQH2U5U.js";import{a as X}from"/assets/chunk-PB3EPQPH.js";import{b as W}from"/assets/chunk-HBUB6B3U.js";import{a as V}from"/assets/chunk-MFC3MZ6M.js";import{a as A}from"/assets/chunk-UITOMONB.js";import{a as z,b as h,e as I,g as x,h as $,i as p,j as O,l as k,q as G}from"/assets/chunk-K4BADL6H.js";import{a as g,c as e,d as l,e as y,f as H,g as m,i as b}from"/assets/chunk-UFH4OFYZ.js";var tt,et,at,rt,ot,st,it,a,D,C,q,N,P,u,nt,lt,mt;it=[$("latent-album-tile")];var d=class extends(st=x,ot=[p({attribute:!1})],rt=[p({attribute:!1})],at=[p({attribute:!1})],et=[p({attribute:!1})],tt=[O()],st){constructor(){super(...arguments);m(this,u);m(this,D,e(a,8,this)),e(a,11,this);m(this,C,e(a,12,this)),e(a,15,this);m(this,q,e(a,16,this,0)),e(a,19,this);m(this,N,e(a,20,this)),e(a,23,this);m(this,P,e(a,24,this,!1)),e(a,27,this)}render(){let{album:t,cover:o}=this,i=Q(t.photos,this.albums);return h`
      <div
        class="${this.over?"over":""}"
        @dragover="${b(this,u,lt)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${b(this,u,mt)}"
      >
        <a
          ${W(V("albums",t.id))}
          draggable="false"
          aria-label="${t.name}, ${t.smart?"smart album, ":""}${i}"
        >
          <span class="cover">
            ${o===void 0?A.album:h`
              <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
            `} ${t.smart?h`
                <span class="smart" title="Smart album">${A.search}</span>
              `:I}
          </span>
          <span class="name">${t.name}</span>
          <span class="contents">${i}</span>
        </a>
      </div>
    `}};a=g(st),D=new WeakMap,C=new WeakMap,q=new WeakMap,N=new WeakMap,P=new WeakMap,u=new WeakSet,nt=function(){return this.album.editable&&!this.album.smart},lt=function(t){H(this,u,nt)&&Y(t)&&(t.preventDefault(),this.over=!0)},mt=function(t){t.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:Z(t)}))},l(a,4,"album",ot,d,D),l(a,4,"cover",rt,d,C),l(a,4,"albums",at,d,q),l(a,4,"store",et,d,N),l(a,4,"over",tt,d,P),d=l(a,0,"AlbumTile",it,d),y(d,"styles",[k,z`
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
    `]),e(a,1,d);var dt,pt,ct,ut,ht,ft,s,R,L,M,F,S,vt;ft=[$("latent-album-tiles")];var c=class extends(ht=x,ut=[p({attribute:!1})],ct=[p({attribute:!1})],pt=[p({attribute:!1})],dt=[p({attribute:!1})],ht){constructor(){super(...arguments);m(this,S);m(this,R,e(s,8,this)),e(s,11,this);m(this,L,e(s,12,this,[])),e(s,15,this);m(this,M,e(s,16,this,[])),e(s,19,this);m(this,F,e(s,20,this)),e(s,23,this)}render(){return h`
      <ul class="tiles">
        ${X(this.shown,({id:t})=>t,t=>h`
            <li>
              <latent-album-tile
                .album="${t}"
                .cover="${K(this.all,t)}"
                .albums="${J(this.all,t.id).length}"
                .store="${this.store}"
                @photos-drop="${o=>{b(this,S,vt).call(this,t,o.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};s=g(ht),R=new WeakMap,L=new WeakMap,M=new WeakMap,F=new WeakMap,S=new WeakSet,vt=async function({id:t,name:o},i){try{let{undo:v}=await w(this.api,t,{add:i}),bt={text:U(i.length,o),undo:()=>f(this.api,v)};G(this,"said",bt)}catch(v){T(this,v)}},l(s,4,"api",ut,c,R),l(s,4,"all",ct,c,L),l(s,4,"shown",pt,c,M),l(s,4,"store",dt,c,F),c=l(s,0,"AlbumTiles",ft,c),y(c,"styles",[k,_]),e(s,1,c);function Jt(n,r,t){return{heading:r===void 0?"New album":`New album in ${r.name}`,action:"Create",name:"",query:void 0,save:async o=>{let{undo:i}=await E(n,{name:o,...r===void 0?{}:{parent:r.id}});t({text:`Album ${o} created.`,undo:()=>f(n,i)})}}}function Kt(n,r){return{heading:"New smart album",action:"Create",name:"",query:"",save:async(t,o="")=>{let{undo:i}=await E(n,{name:t,query:o});r({text:`Album ${t} created.`,undo:()=>f(n,i)})}}}function Qt(n,r,t){return{heading:r.smart?"Change the smart album":"Rename the album",action:"Save",name:r.name,query:r.query,save:async(o,i)=>{let{undo:v}=await w(n,r.id,{name:o,...i===void 0?{}:{query:i}});t({text:"Album changed.",undo:()=>f(n,v)})}}}function Ut(n,r){return{heading:"Save a search",action:"Save",name:"",query:"",save:async(t,o="")=>{let{undo:i}=await j(n,{name:t,query:o});r({text:`Search ${t} saved.`,undo:()=>B(n,i)})}}}export{Jt as a,Kt as b,Qt as c,Ut as d};
