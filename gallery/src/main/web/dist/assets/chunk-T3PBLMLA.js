import{a as X,c as Z,d as _,e as T}from"/assets/chunk-T5ZHRAKW.js";import{a as et,d as rt}from"/assets/chunk-AUB4SOMF.js";import{c as D,d as J,f as S,h as K,j as Q}from"/assets/chunk-SHQH2U5U.js";import{a as tt}from"/assets/chunk-X6M6RNKJ.js";import{b as V,c as W}from"/assets/chunk-DPKVDWZH.js";import{b as G}from"/assets/chunk-MGYCUVEA.js";import{a as Y}from"/assets/chunk-J2WHZUOF.js";import{a as U}from"/assets/chunk-FEFMRBIZ.js";import{a as B}from"/assets/chunk-G5GLDSGX.js";import{a as E}from"/assets/chunk-7ZXDUJG2.js";import{a as k,b as c,c as O,e as w,j}from"/assets/chunk-KYYXIHTN.js";import{a as z,d as f,g as I,i as $}from"/assets/chunk-QQCOG5H4.js";import{a as h,b as r}from"/assets/chunk-JPIGTC3I.js";import{a as y,c as e,d as l,e as x,g as p,i as g}from"/assets/chunk-UFH4OFYZ.js";var at,ot,st,it,nt,mt,lt,a,C,q,N,P,R,v,pt,dt;lt=[k("latent-album-tile")];var d=class extends(mt=$,nt=[c({attribute:!1})],it=[c({attribute:!1})],st=[c({attribute:!1})],ot=[c({attribute:!1})],at=[O()],mt){constructor(){super(...arguments);p(this,v);p(this,C,e(a,8,this)),e(a,11,this);p(this,q,e(a,12,this)),e(a,15,this);p(this,N,e(a,16,this,0)),e(a,19,this);p(this,P,e(a,20,this)),e(a,23,this);p(this,R,e(a,24,this,!1)),e(a,27,this)}render(){let{album:t,cover:s}=this,{name:n}=t,b=X(t.photos,this.albums);return f`
      <div
        class="${this.over?"over":""}"
        @dragover="${g(this,v,pt)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${g(this,v,dt)}"
      >
        <a
          ${G(B("albums",t.id))}
          draggable="false"
          aria-label="${t.smart?r(h`${n}, smart album, ${b}`):`${n}, ${b}`}"
        >
          <span class="cover">
            ${s===void 0?E.album:f`
              <latent-thumb .photo="${s}" .store="${this.store}"></latent-thumb>
            `} ${t.smart?f`
                <span class="smart" title="${r("Smart album")}">${E.search}</span>
              `:I}
          </span>
          <span class="name">${n}</span>
          <span class="contents">${b}</span>
        </a>
      </div>
    `}};a=y(mt),C=new WeakMap,q=new WeakMap,N=new WeakMap,P=new WeakMap,R=new WeakMap,v=new WeakSet,pt=function(t){this.album.editable&&V(t)&&(t.preventDefault(),this.over=!this.album.smart)},dt=function(t){t.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:W(t)}))},l(a,4,"album",nt,d,C),l(a,4,"cover",it,d,q),l(a,4,"albums",st,d,N),l(a,4,"store",ot,d,P),l(a,4,"over",at,d,R),d=l(a,0,"AlbumTile",lt,d),x(d,"styles",[w,z`
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
    `]),e(a,1,d);var ct,ut,ht,ft,vt,bt,i,L,M,F,H,A,gt;bt=[k("latent-album-tiles")];var u=class extends(vt=$,ft=[c({attribute:!1})],ht=[c({attribute:!1})],ut=[c({attribute:!1})],ct=[c({attribute:!1})],vt){constructor(){super(...arguments);p(this,A);p(this,L,e(i,8,this)),e(i,11,this);p(this,M,e(i,12,this,[])),e(i,15,this);p(this,F,e(i,16,this,[])),e(i,19,this);p(this,H,e(i,20,this)),e(i,23,this)}render(){return f`
      <ul class="tiles">
        ${U(this.shown,({id:t})=>t,t=>f`
            <li>
              <latent-album-tile
                .album="${t}"
                .cover="${rt(this.all,t)}"
                .albums="${et(this.all,t.id).length}"
                .store="${this.store}"
                @photos-drop="${s=>{g(this,A,gt).call(this,t,s.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};i=y(vt),L=new WeakMap,M=new WeakMap,F=new WeakMap,H=new WeakMap,A=new WeakSet,gt=async function(t,s){try{j(this,"said",Z(t)?await T(this.api,t,s):_(t))}catch(n){tt(this,n)}},l(i,4,"api",ft,u,L),l(i,4,"all",ht,u,M),l(i,4,"shown",ut,u,F),l(i,4,"store",ct,u,H),u=l(i,0,"AlbumTiles",bt,u),x(u,"styles",[w,Y]),e(i,1,u);function Qt(m,o,t){return{heading:o===void 0?r("New album"):r(h`New album in ${o.name}`),action:r("Create"),name:"",query:void 0,save:async s=>{let{undo:n}=await D(m,{name:s,...o===void 0?{}:{parent:o.id}});t({text:r(h`Album ${s} created.`),undo:()=>S(m,n)})}}}function Ut(m,o){return{heading:r("New smart album"),action:r("Create"),name:"",query:"",save:async(t,s="")=>{let{undo:n}=await D(m,{name:t,query:s});o({text:r(h`Album ${t} created.`),undo:()=>S(m,n)})}}}function Vt(m,o,t){return{heading:o.smart?r("Change the smart album"):r("Rename the album"),action:r("Save"),name:o.name,query:o.query,save:async(s,n)=>{let{undo:b}=await J(m,o.id,{name:s,...n===void 0?{}:{query:n}});t({text:r("Album changed."),undo:()=>S(m,b)})}}}function Wt(m,o){return{heading:r("Save a search"),action:r("Save"),name:"",query:"",save:async(t,s="")=>{let{undo:n}=await K(m,{name:t,query:s});o({text:r(h`Search ${t} saved.`),undo:()=>Q(m,n)})}}}export{Qt as a,Ut as b,Vt as c,Wt as d};
