import{a as xt,b as Et,c as Rt}from"/assets/chunk-T6MX32A4.js";import{a as St,c as Mt}from"/assets/chunk-VWT2I6OV.js";import{a as X}from"/assets/chunk-JUWYNKGQ.js";import{a as At}from"/assets/chunk-2EODCZBB.js";import{a as H}from"/assets/chunk-RQUCJ77N.js";import{a as Tt}from"/assets/chunk-MSYKHEQU.js";import{a as ut,b as ct,d as bt,e as ft,f as Q,k as U,l as $t,n as yt,o as gt,p as wt}from"/assets/chunk-HGX4LQ6A.js";import"/assets/chunk-LOGIMQ2U.js";import"/assets/chunk-DD457ESI.js";import"/assets/chunk-GJVGF5LU.js";import"/assets/chunk-XYQ6JUW5.js";import{g as vt}from"/assets/chunk-ZSG2CJRO.js";import{a as x,b as kt}from"/assets/chunk-VLKAWPRJ.js";import"/assets/chunk-JAACSM6X.js";import{a as W,b as h,e as c,g as M,h as C,i as b,j,k as pt,l as y,m as O,p as q}from"/assets/chunk-IUFQVZMK.js";import{a as A,c as i,d as l,e as S,f as p,g as n,h as G,i as o}from"/assets/chunk-4TR2UDAY.js";var Ct,Ot,qt,Nt,Lt,v,Y,Z,_,E,I;Lt=[C("latent-album-bar")];var g=class extends(Nt=M,qt=[b({attribute:!1})],Ot=[b({type:Boolean})],Ct=[b({type:Boolean})],Nt){constructor(){super(...arguments);n(this,E);n(this,Y,i(v,8,this,0)),i(v,11,this);n(this,Z,i(v,12,this,!1)),i(v,15,this);n(this,_,i(v,16,this,!1)),i(v,19,this)}render(){return h`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?o(this,E,I).call(this,"cover","Set as cover",y.picture):c} ${this.movable?h`
            ${o(this,E,I).call(this,"earlier","Move earlier",y.previous)} ${o(this,E,I).call(this,"later","Move later",y.next)}
          `:c} ${this.smart?c:o(this,E,I).call(this,"leave","Remove from album",y.clear)}
      </div>
    `}};v=A(Nt),Y=new WeakMap,Z=new WeakMap,_=new WeakMap,E=new WeakSet,I=function(t,e,a){return h`
      <button aria-label="${e}" title="${e}" @click="${()=>this.dispatchEvent(new CustomEvent(t))}">
        ${a}<span>${e}</span>
      </button>
    `},l(v,4,"number",qt,g,Y),l(v,4,"movable",Ot,g,Z),l(v,4,"smart",Ct,g,_),g=l(v,0,"AlbumBar",Lt,g),S(g,"styles",[O,q,W`
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
    `]),i(v,1,g);var he=[["album","Own order"],["taken","Date taken"],["name","File name"]],zt,Dt,Ht,It,Vt,$,B,F,tt,d,N,Kt,et,Pt;Vt=[C("latent-album-front")];var w=class extends(It=M,Ht=[b({attribute:!1})],Dt=[b({attribute:!1})],zt=[b({attribute:!1})],It){constructor(){super(...arguments);n(this,d);n(this,B,i($,8,this)),i($,11,this);n(this,F,i($,12,this,[])),i($,15,this);n(this,tt,i($,16,this)),i($,19,this)}render(){let{album:t,all:e}=this,a=yt(e,t),m=[gt(t.photos,U(e,t.id).length),wt(t)].filter(f=>f!=="");return h`
      <nav class="trail" aria-label="Albums above">
        ${o(this,d,et).call(this,"Albums",x("albums"))} ${$t(e,t).map(({id:f,name:J})=>o(this,d,et).call(this,J,x("albums",f)))}
      </nav>
      <header class="front">
        ${a===void 0?c:h`
          <div class="cover"><latent-thumb .photo="${a}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${t.name}</h1>
          <p class="facts">${m.join(" · ")}</p>
          ${t.query===void 0?c:h`
            <p class="facts">Whatever <code>${t.query}</code> finds</p>
          `} ${t.editable?o(this,d,Pt).call(this,t):c}
        </div>
      </header>
    `}};$=A(It),B=new WeakMap,F=new WeakMap,tt=new WeakMap,d=new WeakSet,N=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},Kt=function(t,e){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),o(this,d,N).call(this,"go",e))},et=function(t,e){return h`
      <a href="${kt(e)}" @click="${a=>o(this,d,Kt).call(this,a,e)}">${t}</a><span
        aria-hidden="true"
      >›</span>
    `},Pt=function(t){return h`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${e=>{let a=e.target.value;o(this,d,N).call(this,"sort",a)}}"
        >
          ${he.map(([e,a])=>h`
              <option value="${e}" ?selected="${e===t.order}">${t.smart&&e==="album"?"Newest first":a}</option>
            `)}
        </select>
        <button class="quiet" @click="${()=>o(this,d,N).call(this,"rename")}">${y.pencil}${t.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>o(this,d,N).call(this,"add-within")}">${y.plus}Album in it</button>
        <button class="quiet" @click="${()=>o(this,d,N).call(this,"remove")}">${y.trash}Delete</button>
      </div>
    `},l($,4,"album",Ht,w,B),l($,4,"all",Dt,w,F),l($,4,"store",zt,w,tt),w=l($,0,"AlbumFront",Vt,w),S(w,"styles",[O,q,X,Rt]),i($,1,w);var Wt,jt,Ut,Xt,Jt,Qt,Yt,Zt,_t,Bt,r,st,ot,it,rt,at,nt,lt,ht,T,L,z,s,Ft,te,k,R,V,mt,dt,ee,se,D,oe,ie,re,ae,ne,le;Bt=[C("latent-album-page")];var u=class extends(_t=M,Zt=[b({attribute:!1})],Yt=[b({attribute:!1})],Qt=[b({attribute:!1})],Jt=[b({attribute:!1})],Xt=[j()],Ut=[j()],jt=[j()],Wt=[pt("latent-album-grid")],_t){constructor(){super(...arguments);n(this,s);n(this,st,i(r,8,this)),i(r,11,this);n(this,ot,i(r,12,this,x("albums"))),i(r,15,this);n(this,it,i(r,16,this)),i(r,19,this);n(this,rt,i(r,20,this,Tt.NONE)),i(r,23,this);n(this,at,i(r,24,this)),i(r,27,this);n(this,nt,i(r,28,this,[])),i(r,31,this);n(this,lt,i(r,32,this)),i(r,35,this);n(this,ht,i(r,36,this)),i(r,39,this);n(this,T);n(this,L,new AbortController);n(this,z,Promise.resolve());n(this,D,t=>{o(this,s,k).call(this,"said",t),this.refresh()})}willUpdate(t){t.has("route")&&t.get("route")?.id!==this.route.id&&(this.all=void 0,this.shown=[],this.refresh())}get sequence(){return p(this,T)}refresh(){o(this,s,te).call(this,this.route.id??"")}reveal(t){this.grid?.reveal(t)}render(){let t=p(this,s,Ft);return this.all===void 0?c:t===void 0?o(this,s,ie).call(this):h`
      <latent-album-front
        .album="${t}"
        .all="${this.all}"
        .store="${this.store}"
        @go="${o(this,s,R)}"
        @sort="${e=>{o(this,s,V).call(this,t,{order:e.detail},"Order changed.")}}"
        @rename="${()=>this.asked=Mt(this.api,t,p(this,D))}"
        @add-within="${()=>this.asked=St(this.api,t,p(this,D))}"
        @remove="${()=>{o(this,s,oe).call(this,t)}}"
      ></latent-album-front>
      ${o(this,s,re).call(this,t,this.all)} ${o(this,s,ae).call(this,t)} ${o(this,s,ne).call(this,t)} ${o(this,s,le).call(this)}
    `}};r=A(_t),st=new WeakMap,ot=new WeakMap,it=new WeakMap,rt=new WeakMap,at=new WeakMap,nt=new WeakMap,lt=new WeakMap,ht=new WeakMap,T=new WeakMap,L=new WeakMap,z=new WeakMap,s=new WeakSet,Ft=function(){return this.all?.find(({id:t})=>t===this.route.id)},te=async function(t){p(this,L).abort(),G(this,L,new AbortController);let{signal:e}=p(this,L),a=this.all!==void 0,m=new At(f=>ct(this.api,t,f),()=>{m===p(this,T)&&(this.shown=m.photos)});try{let{albums:f}=await ut(this.api);f.some(J=>J.id===t)&&await m.reach(this.shown.length,e),e.aborted||(this.all=f,G(this,T,m),this.shown=m.photos,this.dispatchEvent(new CustomEvent("sequence",{detail:{same:a}})))}catch(f){e.aborted||H(this,f)}},k=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},R=function(t){o(this,s,k).call(this,t.type,t.detail)},V=function(t,e,a){return G(this,z,p(this,z).then(async()=>{try{let{undo:m}=await bt(this.api,t.id,e),f={text:a,undo:()=>Q(this.api,m)};o(this,s,k).call(this,"said",f)}catch(m){H(this,m)}this.refresh()})),p(this,z)},mt=function(t,{photos:e,before:a}){p(this,T)?.arrange(xt(this.shown,e,a??void 0)),o(this,s,V).call(this,t,{move:{photos:e,before:a}},"Order changed.")},dt=function(t,e){let a=Et(this.shown,this.selection.ids,e);a!==void 0&&o(this,s,mt).call(this,t,{photos:this.selection.ids,before:a})},ee=function(t){let{ids:e,size:a}=this.selection;p(this,T)?.arrange(this.shown.filter(({id:m})=>!e.includes(m))),o(this,s,k).call(this,"selection-clear"),o(this,s,V).call(this,t,{remove:e},`${vt(a)} removed from ${t.name}.`)},se=function(t){o(this,s,V).call(this,t,{cover:this.selection.ids[0]??null},"Cover changed."),o(this,s,k).call(this,"selection-clear")},D=new WeakMap,oe=async function(t){try{let{undo:e}=await ft(this.api,t.id);o(this,s,k).call(this,"go",x("albums",t.parent)),o(this,s,k).call(this,"said",{text:`Album ${t.name} deleted. Its photos stay.`,undo:()=>Q(this.api,e)})}catch(e){H(this,e)}},ie=function(){return h`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${y.album}</span>
        <button class="quiet" @click="${()=>o(this,s,k).call(this,"go",x("albums"))}">Show all albums</button>
      </latent-notice>
    `},re=function(t,e){let a=U(e,t.id);return a.length===0?c:h`
      <h2 class="unseen">Albums in ${t.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${e}"
        .shown="${a}"
        .store="${this.store}"
        @go="${o(this,s,R)}"
        @said="${m=>p(this,D).call(this,m.detail)}"
        @problem="${o(this,s,R)}"
      ></latent-album-tiles>
    `},ae=function(t){return this.shown.length===0?h`
        <p class="none">${t.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:h`
      <latent-album-grid
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${Gt(t)}"
        @photo-open="${o(this,s,R)}"
        @photo-pick="${o(this,s,R)}"
        @photos-move="${e=>o(this,s,mt).call(this,t,e.detail)}"
        @end-near="${()=>p(this,T)?.more().catch(e=>H(this,e))}"
      ></latent-album-grid>
    `},ne=function(t){return this.selection.size===0||!t.editable?c:h`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${Gt(t)}"
        ?smart="${t.smart}"
        @cover="${()=>o(this,s,se).call(this,t)}"
        @earlier="${()=>o(this,s,dt).call(this,t,-1)}"
        @later="${()=>o(this,s,dt).call(this,t,1)}"
        @leave="${()=>o(this,s,ee).call(this,t)}"
      ></latent-album-bar>
    `},le=function(){return this.asked===void 0?c:h`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
        @problem="${o(this,s,R)}"
      ></latent-album-dialog>
    `},l(r,4,"api",Zt,u,st),l(r,4,"route",Yt,u,ot),l(r,4,"store",Qt,u,it),l(r,4,"selection",Jt,u,rt),l(r,4,"all",Xt,u,at),l(r,4,"shown",Ut,u,nt),l(r,4,"asked",jt,u,lt),l(r,4,"grid",Wt,u,ht),u=l(r,0,"AlbumPage",Bt,u),S(u,"styles",[O,q,X,W`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),i(r,1,u);function Gt({editable:K,smart:P,order:t}){return K&&!P&&t==="album"}export{u as AlbumPage};
