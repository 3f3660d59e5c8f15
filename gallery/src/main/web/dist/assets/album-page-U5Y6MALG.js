import{a as kt,b as At,c as Rt}from"/assets/chunk-IEDF2IRS.js";import{a as St,c as Mt}from"/assets/chunk-F57VLS4L.js";import{a as X}from"/assets/chunk-7SUXHIVY.js";import{a as Et}from"/assets/chunk-2EODCZBB.js";import{a as L}from"/assets/chunk-C3A2UJA3.js";import{a as Tt}from"/assets/chunk-FFZUPIWZ.js";import{a as pt,b as ut,d as ct,e as bt,f as K,k as U,l as $t,n as yt,o as gt,p as wt}from"/assets/chunk-HGX4LQ6A.js";import"/assets/chunk-HBJSX6K3.js";import"/assets/chunk-G4FBSN3E.js";import"/assets/chunk-GIC4EH5G.js";import"/assets/chunk-FXHHZ5SX.js";import{g as ft}from"/assets/chunk-ZSG2CJRO.js";import{a as k,b as xt}from"/assets/chunk-VLKAWPRJ.js";import"/assets/chunk-JAACSM6X.js";import{a as W,b as m,e as u,g as S,h as M,i as c,j,k as dt,l as y,m as O,p as C,q as g,r as vt}from"/assets/chunk-ZEQLL7GL.js";import{a as R,c as s,d as l,e as E,f as p,g as n,h as G,i}from"/assets/chunk-4TR2UDAY.js";var Ot,Ct,qt,Nt,Lt,b,Q,Y,Z,A,z;Lt=[M("latent-album-bar")];var w=class extends(Nt=S,qt=[c({attribute:!1})],Ct=[c({type:Boolean})],Ot=[c({type:Boolean})],Nt){constructor(){super(...arguments);n(this,A);n(this,Q,s(b,8,this,0)),s(b,11,this);n(this,Y,s(b,12,this,!1)),s(b,15,this);n(this,Z,s(b,16,this,!1)),s(b,19,this)}render(){return m`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?i(this,A,z).call(this,"cover","Set as cover",y.picture):u} ${this.movable?m`
            ${i(this,A,z).call(this,"earlier","Move earlier",y.previous)} ${i(this,A,z).call(this,"later","Move later",y.next)}
          `:u} ${this.smart?u:i(this,A,z).call(this,"leave","Remove from album",y.clear)}
      </div>
    `}};b=R(Nt),Q=new WeakMap,Y=new WeakMap,Z=new WeakMap,A=new WeakSet,z=function(t,e,a){return m`
      <button aria-label="${e}" title="${e}" @click="${()=>this.dispatchEvent(new CustomEvent(t))}">
        ${a}<span>${e}</span>
      </button>
    `},l(b,4,"number",qt,w,Q),l(b,4,"movable",Ct,w,Y),l(b,4,"smart",Ot,w,Z),w=l(b,0,"AlbumBar",Lt,w),E(w,"styles",[O,C,W`
      :host {
        position: fixed;
        top: calc(var(--header) + 8px);
        left: 50%;
        z-index: 4;
        max-width: calc(100vw - 16px);
        transform: translateX(-50%);
      }

      div {
        display: flex;
        gap: 4px;
        padding: 6px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      button {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        padding: 0 12px;
        border: 0;
        border-radius: 10px;
        background: transparent;
        font-size: var(--text-small);
        white-space: nowrap;
      }

      button:hover {
        background: var(--sunken);
      }

      button svg {
        width: 18px;
        height: 18px;
      }

      @media (max-width: 599px) {
        button span {
          display: none;
        }
      }
    `]),s(b,1,w);var le=[["album","Own order"],["taken","Date taken"],["name","File name"]],zt,Dt,Ht,It,Vt,f,_,B,F,v,D,tt,Pt;Vt=[M("latent-album-front")];var T=class extends(It=S,Ht=[c({attribute:!1})],Dt=[c({attribute:!1})],zt=[c({attribute:!1})],It){constructor(){super(...arguments);n(this,v);n(this,_,s(f,8,this)),s(f,11,this);n(this,B,s(f,12,this,[])),s(f,15,this);n(this,F,s(f,16,this)),s(f,19,this)}render(){let{album:t,all:e}=this,a=yt(e,t),d=[gt(t.photos,U(e,t.id).length),wt(t)].filter($=>$!=="");return m`
      <nav class="trail" aria-label="Albums above">
        ${i(this,v,tt).call(this,"Albums",k("albums"))} ${$t(e,t).map(({id:$,name:J})=>i(this,v,tt).call(this,J,k("albums",$)))}
      </nav>
      <header class="front">
        ${a===void 0?u:m`
          <div class="cover"><latent-thumb .photo="${a}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${t.name}</h1>
          <p class="facts">${d.join(" · ")}</p>
          ${t.query===void 0?u:m`
            <p class="facts">Whatever <code>${t.query}</code> finds</p>
          `} ${t.editable?i(this,v,Pt).call(this,t):u}
        </div>
      </header>
    `}};f=R(It),_=new WeakMap,B=new WeakMap,F=new WeakMap,v=new WeakSet,D=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},tt=function(t,e){return m`
      <a href="${xt(e)}" @click="${a=>vt(a,e)}">${t}</a><span
        aria-hidden="true"
      >›</span>
    `},Pt=function(t){return m`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${e=>{let a=e.target.value;i(this,v,D).call(this,"sort",a)}}"
        >
          ${le.map(([e,a])=>m`
              <option value="${e}" ?selected="${e===t.order}">${t.smart&&e==="album"?"Newest first":a}</option>
            `)}
        </select>
        <button class="quiet" @click="${()=>i(this,v,D).call(this,"rename")}">${y.pencil}${t.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>i(this,v,D).call(this,"add-within")}">${y.plus}Album in it</button>
        <button class="quiet" @click="${()=>i(this,v,D).call(this,"remove")}">${y.trash}Delete</button>
      </div>
    `},l(f,4,"album",Ht,T,_),l(f,4,"all",Dt,T,B),l(f,4,"store",zt,T,F),T=l(f,0,"AlbumFront",Vt,T),E(T,"styles",[O,C,X,Rt]),s(f,1,T);var Wt,jt,Ut,Xt,Jt,Kt,Qt,Yt,Zt,_t,r,et,st,ot,it,rt,at,nt,lt,x,q,N,o,Bt,Ft,H,mt,ht,te,ee,I,se,oe,ie,re,ae,ne;_t=[M("latent-album-page")];var h=class extends(Zt=S,Yt=[c({attribute:!1})],Qt=[c({attribute:!1})],Kt=[c({attribute:!1})],Jt=[c({attribute:!1})],Xt=[j()],Ut=[j()],jt=[j()],Wt=[dt("latent-album-grid")],Zt){constructor(){super(...arguments);n(this,o);n(this,et,s(r,8,this)),s(r,11,this);n(this,st,s(r,12,this,k("albums"))),s(r,15,this);n(this,ot,s(r,16,this)),s(r,19,this);n(this,it,s(r,20,this,Tt.NONE)),s(r,23,this);n(this,rt,s(r,24,this)),s(r,27,this);n(this,at,s(r,28,this,[])),s(r,31,this);n(this,nt,s(r,32,this)),s(r,35,this);n(this,lt,s(r,36,this)),s(r,39,this);n(this,x);n(this,q,new AbortController);n(this,N,Promise.resolve());n(this,I,t=>{g(this,"said",t),this.refresh()})}willUpdate(t){t.has("route")&&t.get("route")?.id!==this.route.id&&(this.all=void 0,this.shown=[],this.refresh())}get sequence(){return p(this,x)}refresh(){i(this,o,Ft).call(this,this.route.id??"")}reveal(t){this.grid?.reveal(t)}render(){let t=p(this,o,Bt);return this.all===void 0?u:t===void 0?i(this,o,oe).call(this):m`
      <latent-album-front
        .album="${t}"
        .all="${this.all}"
        .store="${this.store}"
        @sort="${e=>{i(this,o,H).call(this,t,{order:e.detail},"Order changed.")}}"
        @rename="${()=>this.asked=Mt(this.api,t,p(this,I))}"
        @add-within="${()=>this.asked=St(this.api,t,p(this,I))}"
        @remove="${()=>{i(this,o,se).call(this,t)}}"
      ></latent-album-front>
      ${i(this,o,ie).call(this,t,this.all)} ${i(this,o,re).call(this,t)} ${i(this,o,ae).call(this,t)} ${i(this,o,ne).call(this)}
    `}};r=R(Zt),et=new WeakMap,st=new WeakMap,ot=new WeakMap,it=new WeakMap,rt=new WeakMap,at=new WeakMap,nt=new WeakMap,lt=new WeakMap,x=new WeakMap,q=new WeakMap,N=new WeakMap,o=new WeakSet,Bt=function(){return this.all?.find(({id:t})=>t===this.route.id)},Ft=async function(t){p(this,q).abort(),G(this,q,new AbortController);let{signal:e}=p(this,q),a=this.all!==void 0,d=new Et($=>ut(this.api,t,$),()=>{d===p(this,x)&&(this.shown=d.photos)});try{let{albums:$}=await pt(this.api);$.some(J=>J.id===t)&&await d.reach(this.shown.length,e),e.aborted||(this.all=$,G(this,x,d),this.shown=d.photos,g(this,"sequence",{same:a}))}catch($){e.aborted||L(this,$)}},H=function(t,e,a){return G(this,N,p(this,N).then(async()=>{try{let{undo:d}=await ct(this.api,t.id,e);g(this,"said",{text:a,undo:()=>K(this.api,d)})}catch(d){L(this,d)}this.refresh()})),p(this,N)},mt=function(t,{photos:e,before:a}){p(this,x)?.arrange(kt(this.shown,e,a??void 0)),i(this,o,H).call(this,t,{move:{photos:e,before:a}},"Order changed.")},ht=function(t,e){let a=At(this.shown,this.selection.ids,e);a!==void 0&&i(this,o,mt).call(this,t,{photos:this.selection.ids,before:a})},te=function(t){let{ids:e,size:a}=this.selection;p(this,x)?.arrange(this.shown.filter(({id:d})=>!e.includes(d))),g(this,"selection-clear"),i(this,o,H).call(this,t,{remove:e},`${ft(a)} removed from ${t.name}.`)},ee=function(t){i(this,o,H).call(this,t,{cover:this.selection.ids[0]??null},"Cover changed."),g(this,"selection-clear")},I=new WeakMap,se=async function(t){try{let{undo:e}=await bt(this.api,t.id);g(this,"go",k("albums",t.parent)),g(this,"said",{text:`Album ${t.name} deleted. Its photos stay.`,undo:()=>K(this.api,e)})}catch(e){L(this,e)}},oe=function(){return m`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${y.album}</span>
        <button class="quiet" @click="${()=>g(this,"go",k("albums"))}">Show all albums</button>
      </latent-notice>
    `},ie=function(t,e){let a=U(e,t.id);return a.length===0?u:m`
      <h2 class="unseen">Albums in ${t.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${e}"
        .shown="${a}"
        .store="${this.store}"
        @said="${()=>this.refresh()}"
      ></latent-album-tiles>
    `},re=function(t){return this.shown.length===0?m`
        <p class="none">${t.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:m`
      <latent-album-grid
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${Gt(t)}"
        @photos-move="${e=>i(this,o,mt).call(this,t,e.detail)}"
        @end-near="${()=>p(this,x)?.more().catch(e=>L(this,e))}"
      ></latent-album-grid>
    `},ae=function(t){return this.selection.size===0||!t.editable?u:m`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${Gt(t)}"
        ?smart="${t.smart}"
        @cover="${()=>i(this,o,ee).call(this,t)}"
        @earlier="${()=>i(this,o,ht).call(this,t,-1)}"
        @later="${()=>i(this,o,ht).call(this,t,1)}"
        @leave="${()=>i(this,o,te).call(this,t)}"
      ></latent-album-bar>
    `},ne=function(){return this.asked===void 0?u:m`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
      ></latent-album-dialog>
    `},l(r,4,"api",Yt,h,et),l(r,4,"route",Qt,h,st),l(r,4,"store",Kt,h,ot),l(r,4,"selection",Jt,h,it),l(r,4,"all",Xt,h,rt),l(r,4,"shown",Ut,h,at),l(r,4,"asked",jt,h,nt),l(r,4,"grid",Wt,h,lt),h=l(r,0,"AlbumPage",_t,h),E(h,"styles",[O,C,X,W`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(r,1,h);function Gt({editable:V,smart:P,order:t}){return V&&!P&&t==="album"}export{h as AlbumPage};
