import{a as je,s as Ke}from"/assets/chunk-PAYVNKFA.js";import{a as De,c as Ie}from"/assets/chunk-LB7SORI6.js";import{a as W}from"/assets/chunk-LEQ3S2SE.js";import{a as We,b as Ge}from"/assets/chunk-N4XTVFEI.js";import{a as Pe,b as Ve}from"/assets/chunk-ON3HXQYR.js";import{a as Ue}from"/assets/chunk-27RQILFP.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-5RUAE3TV.js";import{a as Y}from"/assets/chunk-L4QOU3GH.js";import{a as He}from"/assets/chunk-ZEBJH32Q.js";import{a as Le,b as Ne}from"/assets/chunk-FJQW2A7X.js";import{a as J,b as Ae,d as Ce}from"/assets/chunk-AUB4SOMF.js";import{a as Re,b as Ee,d as Se,e as Me,f as Z}from"/assets/chunk-3PTSIWJU.js";import{a as ze}from"/assets/chunk-YAUYX47Y.js";import{b as qe}from"/assets/chunk-A6TKU6T5.js";import"/assets/chunk-XP4I65UQ.js";import"/assets/chunk-VPF5JAHV.js";import"/assets/chunk-FHTJ6Y6Z.js";import"/assets/chunk-WCRTRLIZ.js";import{f as ke}from"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import{g as Oe}from"/assets/chunk-3FEMAHCA.js";import{a as w,b as Q}from"/assets/chunk-7KBPAIBY.js";import{a as K,b as n,e as h,g as M,h as O,i as d,j as z,k as X,l as u,m as q,o as xe,p as A,q as C,r as _}from"/assets/chunk-PMYW6YMW.js";import{a as E,c as s,d as l,e as S,f as p,g as i,h as Te,i as o}from"/assets/chunk-UFH4OFYZ.js";var Xe,_e,Je,Qe,Ye,y,B,F,ee,N,G;Ye=[O("latent-album-bar")];var x=class extends(Qe=M,Je=[d({attribute:!1})],_e=[d({type:Boolean})],Xe=[d({type:Boolean})],Qe){constructor(){super(...arguments);i(this,N);i(this,B,s(y,8,this,0)),s(y,11,this);i(this,F,s(y,12,this,!1)),s(y,15,this);i(this,ee,s(y,16,this,!1)),s(y,19,this)}render(){return n`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?o(this,N,G).call(this,"cover","Set as cover",u.picture):h} ${this.movable?n`
            ${o(this,N,G).call(this,"earlier","Move earlier",u.previous)} ${o(this,N,G).call(this,"later","Move later",u.next)}
          `:h} ${this.smart?h:o(this,N,G).call(this,"leave","Remove from album",u.clear)}
      </div>
    `}};y=E(Qe),B=new WeakMap,F=new WeakMap,ee=new WeakMap,N=new WeakSet,G=function(e,t,m){return n`
      <button aria-label="${t}" title="${t}" @click="${()=>this.dispatchEvent(new CustomEvent(e))}">
        ${m}<span>${t}</span>
      </button>
    `},l(y,4,"number",Je,x,B),l(y,4,"movable",_e,x,F),l(y,4,"smart",Xe,x,ee),x=l(y,0,"AlbumBar",Ye,x),S(x,"styles",[q,A,K`
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
    `]),s(y,1,x);var Nt=[["album","Own order"],["taken","Date taken"],["name","File name"]],Ze,Be,Fe,et,tt,st,c,te,se,oe,ie,$,D,re,ot;st=[O("latent-album-front")];var T=class extends(tt=M,et=[d({attribute:!1})],Fe=[d({attribute:!1})],Be=[d({attribute:!1})],Ze=[d({type:Boolean})],tt){constructor(){super(...arguments);i(this,$);i(this,te,s(c,8,this)),s(c,11,this);i(this,se,s(c,12,this,[])),s(c,15,this);i(this,oe,s(c,16,this)),s(c,19,this);i(this,ie,s(c,20,this,!1)),s(c,23,this)}render(){let{album:e,all:t}=this,m=Ce(t,e),g=[Le(e.photos,J(t,e.id).length),Ne(e)].filter(j=>j!=="");return n`
      <nav class="trail" aria-label="Albums above">
        ${o(this,$,re).call(this,"Albums",w("albums"))} ${Ae(t,e).map(({id:j,name:Lt})=>o(this,$,re).call(this,Lt,w("albums",j)))}
      </nav>
      <header class="front">
        ${m===void 0?h:n`
          <div class="cover"><latent-thumb .photo="${m}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${e.name}</h1>
          <p class="facts">${g.join(" · ")}</p>
          ${e.query===void 0?h:n`
            <p class="facts">Whatever <code>${e.query}</code> finds</p>
          `} ${e.editable?o(this,$,ot).call(this,e):h}
        </div>
      </header>
    `}};c=E(tt),te=new WeakMap,se=new WeakMap,oe=new WeakMap,ie=new WeakMap,$=new WeakSet,D=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},re=function(e,t){return n`
      <a href="${Q(t)}" @click="${m=>_(m,t)}">${e}</a><span
        aria-hidden="true"
      >›</span>
    `},ot=function(e){return n`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${t=>{let m=t.target.value;o(this,$,D).call(this,"sort",m)}}"
        >
          ${Nt.map(([t,m])=>n`
              <option value="${t}" ?selected="${t===e.order}">${e.smart&&t==="album"?"Newest first":m}</option>
            `)}
        </select>
        ${this.owner?n`
            <button class="quiet" @click="${()=>o(this,$,D).call(this,"viewers")}">${u.people}Who sees it</button>
          `:h}
        <button class="quiet" @click="${()=>o(this,$,D).call(this,"rename")}">${u.pencil}${e.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>o(this,$,D).call(this,"add-within")}">${u.plus}Album in it</button>
        <button class="quiet" @click="${()=>o(this,$,D).call(this,"remove")}">${u.trash}Delete</button>
      </div>
    `},l(c,4,"album",et,T,te),l(c,4,"all",Fe,T,se),l(c,4,"store",Be,T,oe),l(c,4,"owner",Ze,T,ie),T=l(c,0,"AlbumFront",st,T),S(T,"styles",[q,A,Y,Ue]),s(c,1,T);var rt,at,lt,nt,mt,pt,f,ae,le,ne,me,I,H,dt,pe;pt=[O("latent-album-viewers")];var k=class extends(mt=M,nt=[d({attribute:!1})],lt=[d({attribute:!1})],at=[z()],rt=[X("dialog")],mt){constructor(){super(...arguments);i(this,H);i(this,ae,s(f,8,this)),s(f,11,this);i(this,le,s(f,12,this)),s(f,15,this);i(this,ne,s(f,16,this)),s(f,19,this);i(this,me,s(f,20,this)),s(f,23,this);i(this,I,new qe(this))}firstUpdated(){this.dialog.showModal(),p(this,I).run(async()=>{this.all=await je(this.api)})}render(){return n`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <div class="content">
          <header>
            <h2 id="title">Who sees ${this.album.name}</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${u.clear}
            </button>
          </header>
          ${this.all===void 0?h:o(this,H,dt).call(this,this.all)}
          <p class="problem" role="alert" ?hidden="${p(this,I).problem===""}">${p(this,I).problem}</p>
        </div>
      </dialog>
    `}};f=E(mt),ae=new WeakMap,le=new WeakMap,ne=new WeakMap,me=new WeakMap,I=new WeakMap,H=new WeakSet,dt=function(e){let{people:t,groups:m}=Ke(e,this.album.id);return n`
      ${t.length+m.length===0?n`
          <p>It is shared with nobody yet. Choose somebody, or add a person, and share it from there.</p>
        `:n`
          <ul>
            ${t.map(g=>o(this,H,pe).call(this,g,u.person))} ${m.map(g=>o(this,H,pe).call(this,g,u.people))}
          </ul>
          <p>Who may see folders sees what is in them, whatever album it is in.</p>
        `}
      <p>${it(w("users"),"People with access")}</p>
    `},pe=function(e,t){return n`
      <li>${t}${it(w("users",e),e)}</li>
    `},l(f,4,"api",nt,k,ae),l(f,4,"album",lt,k,le),l(f,4,"all",at,k,ne),l(f,4,"dialog",rt,k,me),k=l(f,0,"AlbumViewers",pt,k),S(k,"styles",[q,A,xe,He]),s(f,1,k);function it(R,L){return n`
    <a href="${Q(R)}" @click="${e=>_(e,R)}">${L}</a>
  `}var ut,ct,ft,bt,vt,$t,yt,gt,wt,Tt,kt,a,de,he,ue,ce,fe,be,ve,$e,ye,v,U,r,xt,P,ge,we,Rt,Et,V,St,Mt,Ot,qt,At,Ct;kt=[O("latent-album-page")];var b=class extends(Tt=M,wt=[d({attribute:!1})],gt=[d({attribute:!1})],yt=[d({attribute:!1})],$t=[d({attribute:!1})],vt=[d({type:Boolean})],bt=[z()],ft=[z()],ct=[z()],ut=[X("latent-album-grid")],Tt){constructor(){super(...arguments);i(this,r);i(this,de,s(a,8,this)),s(a,11,this);i(this,he,s(a,12,this,w("albums"))),s(a,15,this);i(this,ue,s(a,16,this)),s(a,19,this);i(this,ce,s(a,20,this,ze.NONE)),s(a,23,this);i(this,fe,s(a,24,this,!1)),s(a,27,this);i(this,be,s(a,28,this)),s(a,31,this);i(this,ve,s(a,32,this)),s(a,35,this);i(this,$e,s(a,36,this,!1)),s(a,39,this);i(this,ye,s(a,40,this)),s(a,43,this);i(this,v,new Ve(this));i(this,U,Promise.resolve());i(this,V,e=>{C(this,"said",e),this.refresh()})}willUpdate(e){e.has("route")&&e.get("route")?.id!==this.route.id&&(this.all=void 0,p(this,v).clear(),this.refresh())}get sequence(){return p(this,v).sequence}refresh(){let e=this.route.id??"";p(this,v).load(t=>ke(Ee(this.api,e,t),Pe),Re(this.api),({albums:t})=>this.all=t).catch(t=>W(this,t))}reveal(e){this.grid?.reveal(e)}render(){let e=p(this,r,xt);return this.all===void 0?h:e===void 0?o(this,r,Mt).call(this):n`
      <latent-album-front
        .album="${e}"
        .all="${this.all}"
        .store="${this.store}"
        ?owner="${this.owner}"
        @viewers="${()=>this.showsViewers=!0}"
        @sort="${t=>{o(this,r,P).call(this,e,{order:t.detail},"Order changed.")}}"
        @rename="${()=>this.asked=Ie(this.api,e,p(this,V))}"
        @add-within="${()=>this.asked=De(this.api,e,p(this,V))}"
        @remove="${()=>{o(this,r,St).call(this,e)}}"
      ></latent-album-front>
      ${o(this,r,Ot).call(this,e,this.all)} ${o(this,r,qt).call(this,e)} ${o(this,r,At).call(this,e)} ${o(this,r,Ct).call(this)} ${this.showsViewers?n`
          <latent-album-viewers
            .api="${this.api}"
            .album="${e}"
            @dialog-close="${()=>this.showsViewers=!1}"
          ></latent-album-viewers>
        `:h}
    `}};a=E(Tt),de=new WeakMap,he=new WeakMap,ue=new WeakMap,ce=new WeakMap,fe=new WeakMap,be=new WeakMap,ve=new WeakMap,$e=new WeakMap,ye=new WeakMap,v=new WeakMap,U=new WeakMap,r=new WeakSet,xt=function(){return this.all?.find(({id:e})=>e===this.route.id)},P=function(e,t,m){return Te(this,U,p(this,U).then(async()=>{try{let{undo:g}=await Se(this.api,e.id,t);C(this,"said",{text:m,undo:()=>Z(this.api,g)})}catch(g){W(this,g)}this.refresh()})),p(this,U)},ge=function(e,{photos:t,before:m}){p(this,v).sequence?.arrange(We(p(this,v).all,t,m??void 0)),o(this,r,P).call(this,e,{move:{photos:t,before:m}},"Order changed.")},we=function(e,t){let m=Ge(p(this,v).all,this.selection.ids,t);m!==void 0&&o(this,r,ge).call(this,e,{photos:this.selection.ids,before:m})},Rt=function(e){let{ids:t,size:m}=this.selection;p(this,v).sequence?.arrange(p(this,v).all.filter(({id:g})=>!t.includes(g))),C(this,"selection-clear"),o(this,r,P).call(this,e,{remove:t},`${Oe(m)} removed from ${e.name}.`)},Et=function(e){o(this,r,P).call(this,e,{cover:this.selection.ids[0]??null},"Cover changed."),C(this,"selection-clear")},V=new WeakMap,St=async function(e){try{let{undo:t}=await Me(this.api,e.id);C(this,"go",w("albums",e.parent)),C(this,"said",{text:`Album ${e.name} deleted. Its photos stay.`,undo:()=>Z(this.api,t)})}catch(t){W(this,t)}},Mt=function(){return n`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${u.album}</span>
        <button class="quiet" @click="${()=>C(this,"go",w("albums"))}">Show all albums</button>
      </latent-notice>
    `},Ot=function(e,t){let m=J(t,e.id);return m.length===0?h:n`
      <h2 class="unseen">Albums in ${e.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${t}"
        .shown="${m}"
        .store="${this.store}"
        @said="${()=>this.refresh()}"
      ></latent-album-tiles>
    `},qt=function(e){return p(this,v).all.length===0?n`
        <p class="none">${e.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:n`
      <latent-album-grid
        .photos="${p(this,v).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${ht(e)}"
        @photos-move="${t=>o(this,r,ge).call(this,e,t.detail)}"
        @end-near="${()=>p(this,v).sequence?.more().catch(t=>W(this,t))}"
      ></latent-album-grid>
    `},At=function(e){return this.selection.size===0||!e.editable?h:n`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${ht(e)}"
        ?smart="${e.smart}"
        @cover="${()=>o(this,r,Et).call(this,e)}"
        @earlier="${()=>o(this,r,we).call(this,e,-1)}"
        @later="${()=>o(this,r,we).call(this,e,1)}"
        @leave="${()=>o(this,r,Rt).call(this,e)}"
      ></latent-album-bar>
    `},Ct=function(){return this.asked===void 0?h:n`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
      ></latent-album-dialog>
    `},l(a,4,"api",wt,b,de),l(a,4,"route",gt,b,he),l(a,4,"store",yt,b,ue),l(a,4,"selection",$t,b,ce),l(a,4,"owner",vt,b,fe),l(a,4,"all",bt,b,be),l(a,4,"asked",ft,b,ve),l(a,4,"showsViewers",ct,b,$e),l(a,4,"grid",ut,b,ye),b=l(a,0,"AlbumPage",kt,b),S(b,"styles",[q,A,Y,K`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(a,1,b);function ht({editable:R,smart:L,order:e}){return R&&!L&&e==="album"}export{b as AlbumPage};
