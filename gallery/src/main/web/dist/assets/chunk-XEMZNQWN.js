import{a as Y,c as Z}from"/assets/chunk-ZQ5KK7V3.js";import{a as tt,d as et}from"/assets/chunk-AUB4SOMF.js";import{c as C,d as A,f as g,h as Q,j as U}from"/assets/chunk-SHQH2U5U.js";import{a as T}from"/assets/chunk-7XZTLOM6.js";import{b as W,c as X}from"/assets/chunk-DPKVDWZH.js";import{b as K}from"/assets/chunk-7ES2AQM3.js";import{a as _}from"/assets/chunk-J2WHZUOF.js";import{a as V}from"/assets/chunk-AKYRXBQW.js";import{a as J}from"/assets/chunk-RX3WUUNJ.js";import{a as D}from"/assets/chunk-7ZXDUJG2.js";import{a as w,b as c,c as B,e as S,j as G}from"/assets/chunk-KYYXIHTN.js";import{a as O,d as b,g as j,i as k}from"/assets/chunk-QQCOG5H4.js";import{a as v,b as a}from"/assets/chunk-JPIGTC3I.js";import{a as x,c as e,d as l,e as $,f as I,g as p,i as y}from"/assets/chunk-UFH4OFYZ.js";var at,rt,ot,st,it,nt,mt,r,q,N,P,R,L,f,lt,pt,dt;mt=[w("latent-album-tile")];var d=class extends(nt=k,it=[c({attribute:!1})],st=[c({attribute:!1})],ot=[c({attribute:!1})],rt=[c({attribute:!1})],at=[B()],nt){constructor(){super(...arguments);p(this,f);p(this,q,e(r,8,this)),e(r,11,this);p(this,N,e(r,12,this)),e(r,15,this);p(this,P,e(r,16,this,0)),e(r,19,this);p(this,R,e(r,20,this)),e(r,23,this);p(this,L,e(r,24,this,!1)),e(r,27,this)}render(){let{album:t,cover:s}=this,{name:i}=t,h=Y(t.photos,this.albums);return b`
      <div
        class="${this.over?"over":""}"
        @dragover="${y(this,f,pt)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${y(this,f,dt)}"
      >
        <a
          ${K(J("albums",t.id))}
          draggable="false"
          aria-label="${t.smart?a(v`${i}, smart album, ${h}`):`${i}, ${h}`}"
        >
          <span class="cover">
            ${s===void 0?D.album:b`
              <latent-thumb .photo="${s}" .store="${this.store}"></latent-thumb>
            `} ${t.smart?b`
                <span class="smart" title="${a("Smart album")}">${D.search}</span>
              `:j}
          </span>
          <span class="name">${i}</span>
          <span class="contents">${h}</span>
        </a>
      </div>
    `}};r=x(nt),q=new WeakMap,N=new WeakMap,P=new WeakMap,R=new WeakMap,L=new WeakMap,f=new WeakSet,lt=function(){return this.album.editable&&!this.album.smart},pt=function(t){I(this,f,lt)&&W(t)&&(t.preventDefault(),this.over=!0)},dt=function(t){t.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:X(t)}))},l(r,4,"album",it,d,q),l(r,4,"cover",st,d,N),l(r,4,"albums",ot,d,P),l(r,4,"store",rt,d,R),l(r,4,"over",at,d,L),d=l(r,0,"AlbumTile",mt,d),$(d,"styles",[S,O`
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
    `]),e(r,1,d);var ct,ut,ht,ft,vt,bt,n,M,F,H,z,E,gt;bt=[w("latent-album-tiles")];var u=class extends(vt=k,ft=[c({attribute:!1})],ht=[c({attribute:!1})],ut=[c({attribute:!1})],ct=[c({attribute:!1})],vt){constructor(){super(...arguments);p(this,E);p(this,M,e(n,8,this)),e(n,11,this);p(this,F,e(n,12,this,[])),e(n,15,this);p(this,H,e(n,16,this,[])),e(n,19,this);p(this,z,e(n,20,this)),e(n,23,this)}render(){return b`
      <ul class="tiles">
        ${V(this.shown,({id:t})=>t,t=>b`
            <li>
              <latent-album-tile
                .album="${t}"
                .cover="${et(this.all,t)}"
                .albums="${tt(this.all,t.id).length}"
                .store="${this.store}"
                @photos-drop="${s=>{y(this,E,gt).call(this,t,s.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};n=x(vt),M=new WeakMap,F=new WeakMap,H=new WeakMap,z=new WeakMap,E=new WeakSet,gt=async function({id:t,name:s},i){try{let{undo:h}=await A(this.api,t,{add:i}),yt={text:Z(i.length,s),undo:()=>g(this.api,h)};G(this,"said",yt)}catch(h){T(this,h)}},l(n,4,"api",ft,u,M),l(n,4,"all",ht,u,F),l(n,4,"shown",ut,u,H),l(n,4,"store",ct,u,z),u=l(n,0,"AlbumTiles",bt,u),$(u,"styles",[S,_]),e(n,1,u);function Vt(m,o,t){return{heading:o===void 0?a("New album"):a(v`New album in ${o.name}`),action:a("Create"),name:"",query:void 0,save:async s=>{let{undo:i}=await C(m,{name:s,...o===void 0?{}:{parent:o.id}});t({text:a(v`Album ${s} created.`),undo:()=>g(m,i)})}}}function Wt(m,o){return{heading:a("New smart album"),action:a("Create"),name:"",query:"",save:async(t,s="")=>{let{undo:i}=await C(m,{name:t,query:s});o({text:a(v`Album ${t} created.`),undo:()=>g(m,i)})}}}function Xt(m,o,t){return{heading:o.smart?a("Change the smart album"):a("Rename the album"),action:a("Save"),name:o.name,query:o.query,save:async(s,i)=>{let{undo:h}=await A(m,o.id,{name:s,...i===void 0?{}:{query:i}});t({text:a("Album changed."),undo:()=>g(m,h)})}}}function Yt(m,o){return{heading:a("Save a search"),action:a("Save"),name:"",query:"",save:async(t,s="")=>{let{undo:i}=await Q(m,{name:t,query:s});o({text:a(v`Search ${t} saved.`),undo:()=>U(m,i)})}}}export{Vt as a,Wt as b,Xt as c,Yt as d};
