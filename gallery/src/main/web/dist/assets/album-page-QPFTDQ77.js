import{a as we,c as xe}from"/assets/chunk-AXHKMXRV.js";import{a as N}from"/assets/chunk-I5GYWPJL.js";import{a as ke,b as Re,c as Ee}from"/assets/chunk-Z7MKBEZ4.js";import{a as Se,b as Ae}from"/assets/chunk-FSOUYEAN.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-OHJFTINE.js";import{a as W}from"/assets/chunk-VS5FQB3V.js";import{a as de,b as he,d as pe,e as ue,f as U,k as P,l as fe,n as ve,o as $e,p as ye}from"/assets/chunk-PKNBNSLN.js";import{a as ge}from"/assets/chunk-MMVYMVVW.js";import"/assets/chunk-SDMMFIKF.js";import"/assets/chunk-XCZQG7NU.js";import"/assets/chunk-ZCWRHLJI.js";import"/assets/chunk-6GSHEIJO.js";import"/assets/chunk-WCRTRLIZ.js";import{f as me}from"/assets/chunk-DFIE6NY7.js";import{g as ce}from"/assets/chunk-3FEMAHCA.js";import{a as x,b as Te}from"/assets/chunk-RAUL3YPR.js";import"/assets/chunk-SEAUFYIO.js";import{a as G,b as m,e as p,g as S,h as A,i as u,j,k as le,l as $,m as O,p as M,q as T,r as be}from"/assets/chunk-HED76DVG.js";import{a as R,c as s,d as l,e as E,f as d,g as n,h as ne,i as o}from"/assets/chunk-4TR2UDAY.js";var Oe,Me,qe,Ne,Ce,b,X,_,J,k,C;Ce=[A("latent-album-bar")];var y=class extends(Ne=S,qe=[u({attribute:!1})],Me=[u({type:Boolean})],Oe=[u({type:Boolean})],Ne){constructor(){super(...arguments);n(this,k);n(this,X,s(b,8,this,0)),s(b,11,this);n(this,_,s(b,12,this,!1)),s(b,15,this);n(this,J,s(b,16,this,!1)),s(b,19,this)}render(){return m`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?o(this,k,C).call(this,"cover","Set as cover",$.picture):p} ${this.movable?m`
            ${o(this,k,C).call(this,"earlier","Move earlier",$.previous)} ${o(this,k,C).call(this,"later","Move later",$.next)}
          `:p} ${this.smart?p:o(this,k,C).call(this,"leave","Remove from album",$.clear)}
      </div>
    `}};b=R(Ne),X=new WeakMap,_=new WeakMap,J=new WeakMap,k=new WeakSet,C=function(e,t,a){return m`
      <button aria-label="${t}" title="${t}" @click="${()=>this.dispatchEvent(new CustomEvent(e))}">
        ${a}<span>${t}</span>
      </button>
    `},l(b,4,"number",qe,y,X),l(b,4,"movable",Me,y,_),l(b,4,"smart",Oe,y,J),y=l(b,0,"AlbumBar",Ce,y),E(y,"styles",[O,M,G`
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
    `]),s(b,1,y);var at=[["album","Own order"],["taken","Date taken"],["name","File name"]],Le,ze,He,De,Ie,f,K,Q,Y,v,L,Z,Ve;Ie=[A("latent-album-front")];var g=class extends(De=S,He=[u({attribute:!1})],ze=[u({attribute:!1})],Le=[u({attribute:!1})],De){constructor(){super(...arguments);n(this,v);n(this,K,s(f,8,this)),s(f,11,this);n(this,Q,s(f,12,this,[])),s(f,15,this);n(this,Y,s(f,16,this)),s(f,19,this)}render(){let{album:e,all:t}=this,a=ve(t,e),w=[$e(e.photos,P(t,e.id).length),ye(e)].filter(V=>V!=="");return m`
      <nav class="trail" aria-label="Albums above">
        ${o(this,v,Z).call(this,"Albums",x("albums"))} ${fe(t,e).map(({id:V,name:rt})=>o(this,v,Z).call(this,rt,x("albums",V)))}
      </nav>
      <header class="front">
        ${a===void 0?p:m`
          <div class="cover"><latent-thumb .photo="${a}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${e.name}</h1>
          <p class="facts">${w.join(" · ")}</p>
          ${e.query===void 0?p:m`
            <p class="facts">Whatever <code>${e.query}</code> finds</p>
          `} ${e.editable?o(this,v,Ve).call(this,e):p}
        </div>
      </header>
    `}};f=R(De),K=new WeakMap,Q=new WeakMap,Y=new WeakMap,v=new WeakSet,L=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},Z=function(e,t){return m`
      <a href="${Te(t)}" @click="${a=>be(a,t)}">${e}</a><span
        aria-hidden="true"
      >›</span>
    `},Ve=function(e){return m`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${t=>{let a=t.target.value;o(this,v,L).call(this,"sort",a)}}"
        >
          ${at.map(([t,a])=>m`
              <option value="${t}" ?selected="${t===e.order}">${e.smart&&t==="album"?"Newest first":a}</option>
            `)}
        </select>
        <button class="quiet" @click="${()=>o(this,v,L).call(this,"rename")}">${$.pencil}${e.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>o(this,v,L).call(this,"add-within")}">${$.plus}Album in it</button>
        <button class="quiet" @click="${()=>o(this,v,L).call(this,"remove")}">${$.trash}Delete</button>
      </div>
    `},l(f,4,"album",He,g,K),l(f,4,"all",ze,g,Q),l(f,4,"store",Le,g,Y),g=l(f,0,"AlbumFront",Ie,g),E(g,"styles",[O,M,W,ke]),s(f,1,g);var Pe,We,je,Ue,Xe,_e,Je,Ke,Qe,r,B,F,ee,te,se,ie,oe,h,q,i,Ye,z,re,ae,Ze,Be,H,Fe,et,tt,st,it,ot;Qe=[A("latent-album-page")];var c=class extends(Ke=S,Je=[u({attribute:!1})],_e=[u({attribute:!1})],Xe=[u({attribute:!1})],Ue=[u({attribute:!1})],je=[j()],We=[j()],Pe=[le("latent-album-grid")],Ke){constructor(){super(...arguments);n(this,i);n(this,B,s(r,8,this)),s(r,11,this);n(this,F,s(r,12,this,x("albums"))),s(r,15,this);n(this,ee,s(r,16,this)),s(r,19,this);n(this,te,s(r,20,this,ge.NONE)),s(r,23,this);n(this,se,s(r,24,this)),s(r,27,this);n(this,ie,s(r,28,this)),s(r,31,this);n(this,oe,s(r,32,this)),s(r,35,this);n(this,h,new Ae(this));n(this,q,Promise.resolve());n(this,H,e=>{T(this,"said",e),this.refresh()})}willUpdate(e){e.has("route")&&e.get("route")?.id!==this.route.id&&(this.all=void 0,d(this,h).clear(),this.refresh())}get sequence(){return d(this,h).sequence}refresh(){let e=this.route.id??"";d(this,h).load(t=>me(he(this.api,e,t),Se),de(this.api),({albums:t})=>this.all=t).catch(t=>N(this,t))}reveal(e){this.grid?.reveal(e)}render(){let e=d(this,i,Ye);return this.all===void 0?p:e===void 0?o(this,i,et).call(this):m`
      <latent-album-front
        .album="${e}"
        .all="${this.all}"
        .store="${this.store}"
        @sort="${t=>{o(this,i,z).call(this,e,{order:t.detail},"Order changed.")}}"
        @rename="${()=>this.asked=xe(this.api,e,d(this,H))}"
        @add-within="${()=>this.asked=we(this.api,e,d(this,H))}"
        @remove="${()=>{o(this,i,Fe).call(this,e)}}"
      ></latent-album-front>
      ${o(this,i,tt).call(this,e,this.all)} ${o(this,i,st).call(this,e)} ${o(this,i,it).call(this,e)} ${o(this,i,ot).call(this)}
    `}};r=R(Ke),B=new WeakMap,F=new WeakMap,ee=new WeakMap,te=new WeakMap,se=new WeakMap,ie=new WeakMap,oe=new WeakMap,h=new WeakMap,q=new WeakMap,i=new WeakSet,Ye=function(){return this.all?.find(({id:e})=>e===this.route.id)},z=function(e,t,a){return ne(this,q,d(this,q).then(async()=>{try{let{undo:w}=await pe(this.api,e.id,t);T(this,"said",{text:a,undo:()=>U(this.api,w)})}catch(w){N(this,w)}this.refresh()})),d(this,q)},re=function(e,{photos:t,before:a}){d(this,h).sequence?.arrange(Re(d(this,h).all,t,a??void 0)),o(this,i,z).call(this,e,{move:{photos:t,before:a}},"Order changed.")},ae=function(e,t){let a=Ee(d(this,h).all,this.selection.ids,t);a!==void 0&&o(this,i,re).call(this,e,{photos:this.selection.ids,before:a})},Ze=function(e){let{ids:t,size:a}=this.selection;d(this,h).sequence?.arrange(d(this,h).all.filter(({id:w})=>!t.includes(w))),T(this,"selection-clear"),o(this,i,z).call(this,e,{remove:t},`${ce(a)} removed from ${e.name}.`)},Be=function(e){o(this,i,z).call(this,e,{cover:this.selection.ids[0]??null},"Cover changed."),T(this,"selection-clear")},H=new WeakMap,Fe=async function(e){try{let{undo:t}=await ue(this.api,e.id);T(this,"go",x("albums",e.parent)),T(this,"said",{text:`Album ${e.name} deleted. Its photos stay.`,undo:()=>U(this.api,t)})}catch(t){N(this,t)}},et=function(){return m`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${$.album}</span>
        <button class="quiet" @click="${()=>T(this,"go",x("albums"))}">Show all albums</button>
      </latent-notice>
    `},tt=function(e,t){let a=P(t,e.id);return a.length===0?p:m`
      <h2 class="unseen">Albums in ${e.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${t}"
        .shown="${a}"
        .store="${this.store}"
        @said="${()=>this.refresh()}"
      ></latent-album-tiles>
    `},st=function(e){return d(this,h).all.length===0?m`
        <p class="none">${e.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:m`
      <latent-album-grid
        .photos="${d(this,h).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${Ge(e)}"
        @photos-move="${t=>o(this,i,re).call(this,e,t.detail)}"
        @end-near="${()=>d(this,h).sequence?.more().catch(t=>N(this,t))}"
      ></latent-album-grid>
    `},it=function(e){return this.selection.size===0||!e.editable?p:m`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${Ge(e)}"
        ?smart="${e.smart}"
        @cover="${()=>o(this,i,Be).call(this,e)}"
        @earlier="${()=>o(this,i,ae).call(this,e,-1)}"
        @later="${()=>o(this,i,ae).call(this,e,1)}"
        @leave="${()=>o(this,i,Ze).call(this,e)}"
      ></latent-album-bar>
    `},ot=function(){return this.asked===void 0?p:m`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
      ></latent-album-dialog>
    `},l(r,4,"api",Je,c,B),l(r,4,"route",_e,c,F),l(r,4,"store",Xe,c,ee),l(r,4,"selection",Ue,c,te),l(r,4,"all",je,c,se),l(r,4,"asked",We,c,ie),l(r,4,"grid",Pe,c,oe),c=l(r,0,"AlbumPage",Qe,c),E(c,"styles",[O,M,W,G`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(r,1,c);function Ge({editable:D,smart:I,order:e}){return D&&!I&&e==="album"}export{c as AlbumPage};
