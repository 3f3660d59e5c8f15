import{a as tt}from"/assets/chunk-LEQ3S2SE.js";import{b as Z,c as _}from"/assets/chunk-DPKVDWZH.js";import{a as T}from"/assets/chunk-L4QOU3GH.js";import{a as V,c as W}from"/assets/chunk-FJQW2A7X.js";import{a as Q,d as U}from"/assets/chunk-AUB4SOMF.js";import{c as E,d as w,f as v,h as B,j as G}from"/assets/chunk-3PTSIWJU.js";import{a as Y}from"/assets/chunk-VPF5JAHV.js";import{a as D,b as X}from"/assets/chunk-7KBPAIBY.js";import{a as z,b as f,e as I,g as x,h as $,i as p,j,l as A,m as k,q as J,r as K}from"/assets/chunk-PMYW6YMW.js";import{a as g,c as e,d as l,e as y,f as O,g as m,i as b}from"/assets/chunk-UFH4OFYZ.js";var et,at,rt,ot,st,it,nt,a,C,q,M,N,P,u,lt,mt,dt;nt=[$("latent-album-tile")];var d=class extends(it=x,st=[p({attribute:!1})],ot=[p({attribute:!1})],rt=[p({attribute:!1})],at=[p({attribute:!1})],et=[j()],it){constructor(){super(...arguments);m(this,u);m(this,C,e(a,8,this)),e(a,11,this);m(this,q,e(a,12,this)),e(a,15,this);m(this,M,e(a,16,this,0)),e(a,19,this);m(this,N,e(a,20,this)),e(a,23,this);m(this,P,e(a,24,this,!1)),e(a,27,this)}render(){let{album:t,cover:o}=this,i=V(t.photos,this.albums);return f`
      <div
        class="${this.over?"over":""}"
        @dragover="${b(this,u,mt)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${b(this,u,dt)}"
      >
        <a
          href="${X(D("albums",t.id))}"
          draggable="false"
          aria-label="${t.name}, ${t.smart?"smart album, ":""}${i}"
          @click="${h=>K(h,D("albums",t.id))}"
        >
          <span class="cover">
            ${o===void 0?A.album:f`
              <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
            `} ${t.smart?f`
                <span class="smart" title="Smart album">${A.search}</span>
              `:I}
          </span>
          <span class="name">${t.name}</span>
          <span class="contents">${i}</span>
        </a>
      </div>
    `}};a=g(it),C=new WeakMap,q=new WeakMap,M=new WeakMap,N=new WeakMap,P=new WeakMap,u=new WeakSet,lt=function(){return this.album.editable&&!this.album.smart},mt=function(t){O(this,u,lt)&&Z(t)&&(t.preventDefault(),this.over=!0)},dt=function(t){t.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:_(t)}))},l(a,4,"album",st,d,C),l(a,4,"cover",ot,d,q),l(a,4,"albums",rt,d,M),l(a,4,"store",at,d,N),l(a,4,"over",et,d,P),d=l(a,0,"AlbumTile",nt,d),y(d,"styles",[k,z`
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
    `]),e(a,1,d);var pt,ct,ut,ht,ft,vt,s,R,L,F,H,S,bt;vt=[$("latent-album-tiles")];var c=class extends(ft=x,ht=[p({attribute:!1})],ut=[p({attribute:!1})],ct=[p({attribute:!1})],pt=[p({attribute:!1})],ft){constructor(){super(...arguments);m(this,S);m(this,R,e(s,8,this)),e(s,11,this);m(this,L,e(s,12,this,[])),e(s,15,this);m(this,F,e(s,16,this,[])),e(s,19,this);m(this,H,e(s,20,this)),e(s,23,this)}render(){return f`
      <ul class="tiles">
        ${Y(this.shown,({id:t})=>t,t=>f`
            <li>
              <latent-album-tile
                .album="${t}"
                .cover="${U(this.all,t)}"
                .albums="${Q(this.all,t.id).length}"
                .store="${this.store}"
                @photos-drop="${o=>{b(this,S,bt).call(this,t,o.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};s=g(ft),R=new WeakMap,L=new WeakMap,F=new WeakMap,H=new WeakMap,S=new WeakSet,bt=async function({id:t,name:o},i){try{let{undo:h}=await w(this.api,t,{add:i}),gt={text:W(i.length,o),undo:()=>v(this.api,h)};J(this,"said",gt)}catch(h){tt(this,h)}},l(s,4,"api",ht,c,R),l(s,4,"all",ut,c,L),l(s,4,"shown",ct,c,F),l(s,4,"store",pt,c,H),c=l(s,0,"AlbumTiles",vt,c),y(c,"styles",[k,T]),e(s,1,c);function Kt(n,r,t){return{heading:r===void 0?"New album":`New album in ${r.name}`,action:"Create",name:"",query:void 0,save:async o=>{let{undo:i}=await E(n,{name:o,...r===void 0?{}:{parent:r.id}});t({text:`Album ${o} created.`,undo:()=>v(n,i)})}}}function Qt(n,r){return{heading:"New smart album",action:"Create",name:"",query:"",save:async(t,o="")=>{let{undo:i}=await E(n,{name:t,query:o});r({text:`Album ${t} created.`,undo:()=>v(n,i)})}}}function Ut(n,r,t){return{heading:r.smart?"Change the smart album":"Rename the album",action:"Save",name:r.name,query:r.query,save:async(o,i)=>{let{undo:h}=await w(n,r.id,{name:o,...i===void 0?{}:{query:i}});t({text:"Album changed.",undo:()=>v(n,h)})}}}function Vt(n,r){return{heading:"Save a search",action:"Save",name:"",query:"",save:async(t,o="")=>{let{undo:i}=await B(n,{name:t,query:o});r({text:`Search ${t} saved.`,undo:()=>G(n,i)})}}}export{Kt as a,Qt as b,Ut as c,Vt as d};
