import{a as Pe,t as _e}from"/assets/chunk-DORTDEMN.js";import{a as Xe}from"/assets/chunk-V5JBU3YI.js";import{a as Ie,c as Ue}from"/assets/chunk-XEMZNQWN.js";import{a as Le,b as Ce}from"/assets/chunk-ZQ5KK7V3.js";import{a as Z,b as He,d as ze}from"/assets/chunk-AUB4SOMF.js";import{a as Me,b as Ae,d as qe,e as Ne,f as F}from"/assets/chunk-SHQH2U5U.js";import{a as j}from"/assets/chunk-7XZTLOM6.js";import{a as De,b as Ve}from"/assets/chunk-3JWDXM6X.js";import"/assets/chunk-3ABKIYXM.js";import{a as We}from"/assets/chunk-HMNTRDHP.js";import{a as Se}from"/assets/chunk-SFD3ALJV.js";import{a as Ge,b as je}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-RMXQGRFI.js";import"/assets/chunk-GEQVBCTQ.js";import{b as Oe}from"/assets/chunk-RXSXLQWO.js";import{b as Q}from"/assets/chunk-7ES2AQM3.js";import"/assets/chunk-D7KTBQDO.js";import"/assets/chunk-G6KWYIGV.js";import{a as Y}from"/assets/chunk-J2WHZUOF.js";import"/assets/chunk-AKYRXBQW.js";import"/assets/chunk-CAQCCG64.js";import{a as T}from"/assets/chunk-RX3WUUNJ.js";import"/assets/chunk-WCRTRLIZ.js";import{f as Ee}from"/assets/chunk-EWH56XFF.js";import{f as B}from"/assets/chunk-WF3HKAPH.js";import{a as ke}from"/assets/chunk-PXHNCNZC.js";import"/assets/chunk-6DDX5PFV.js";import{a as f}from"/assets/chunk-7ZXDUJG2.js";import{a as M,b as u,c as I,d as Re,e as A,i as U,j as q}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-FI73VB6G.js";import"/assets/chunk-BATBIMIH.js";import{a as K,d as n,g as c,i as O}from"/assets/chunk-QQCOG5H4.js";import{a as C,b as o}from"/assets/chunk-JPIGTC3I.js";import{a as E,c as s,d as p,e as S,f as d,g as i,h as xe,i as r}from"/assets/chunk-UFH4OFYZ.js";var Je,Ke,Qe,Ye,Ze,g,ee,te,se,H,P;Ze=[M("latent-album-bar")];var R=class extends(Ye=O,Qe=[u({attribute:!1})],Ke=[u({type:Boolean})],Je=[u({type:Boolean})],Ye){constructor(){super(...arguments);i(this,H);i(this,ee,s(g,8,this,0)),s(g,11,this);i(this,te,s(g,12,this,!1)),s(g,15,this);i(this,se,s(g,16,this,!1)),s(g,19,this)}render(){return n`
      <div role="toolbar" aria-label="${o("In this album")}">
        ${this.number===1?r(this,H,P).call(this,"cover",o("Set as cover"),f.picture):c} ${this.movable?n`
            ${r(this,H,P).call(this,"earlier",o("Move earlier"),f.previous)} ${r(this,H,P).call(this,"later",o("Move later"),f.next)}
          `:c} ${this.smart?c:r(this,H,P).call(this,"leave",o("Remove from album"),f.clear)}
      </div>
    `}};g=E(Ye),ee=new WeakMap,te=new WeakMap,se=new WeakMap,H=new WeakSet,P=function(e,t,m){return n`
      <button aria-label="${t}" title="${t}" @click="${()=>this.dispatchEvent(new CustomEvent(e))}">
        ${m}<span>${t}</span>
      </button>
    `},p(g,4,"number",Qe,R,ee),p(g,4,"movable",Ke,R,te),p(g,4,"smart",Je,R,se),R=p(g,0,"AlbumBar",Ze,R),S(R,"styles",[A,U,K`
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
        border-radius: var(--corner-middle);
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
    `]),s(g,1,R);var Ct=[["album",o("Own order")],["taken",o("Date taken")],["name",o("File name")]],Be,Fe,et,tt,st,ot,b,oe,re,ie,ae,y,W,le,rt;ot=[M("latent-album-front")];var x=class extends(st=O,tt=[u({attribute:!1})],et=[u({attribute:!1})],Fe=[u({attribute:!1})],Be=[u({type:Boolean})],st){constructor(){super(...arguments);i(this,y);i(this,oe,s(b,8,this)),s(b,11,this);i(this,re,s(b,12,this,[])),s(b,15,this);i(this,ie,s(b,16,this)),s(b,19,this);i(this,ae,s(b,20,this,!1)),s(b,23,this)}render(){let{album:e,all:t}=this,{query:m}=e,h=ze(t,e),J=[Le(e.photos,Z(t,e.id).length),Ce(e)].filter(G=>G!=="");return n`
      <nav class="trail" aria-label="${o("Albums above")}">
        ${r(this,y,le).call(this,o("Albums"),T("albums"))} ${He(t,e).map(({id:G,name:Lt})=>r(this,y,le).call(this,Lt,T("albums",G)))}
      </nav>
      <header class="front">
        ${h===void 0?c:n`
          <div class="cover"><latent-thumb .photo="${h}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${e.name}</h1>
          <p class="facts">${J.join(" · ")}</p>
          ${m===void 0?c:n`
            <p class="facts">${o(n`
              Whatever <code>${m}</code> finds
            `)}</p>
          `} ${e.editable?r(this,y,rt).call(this,e):c}
        </div>
      </header>
    `}};b=E(st),oe=new WeakMap,re=new WeakMap,ie=new WeakMap,ae=new WeakMap,y=new WeakSet,W=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},le=function(e,t){return n`
      <a ${Q(t)}>${e}</a><span
        aria-hidden="true"
      >›</span>
    `},rt=function(e){return n`
      <div class="actions">
        <select
          aria-label="${o("Sort by")}"
          @change="${t=>{let m=t.target.value;r(this,y,W).call(this,"sort",m)}}"
        >
          ${Ct.map(([t,m])=>n`
              <option value="${t}" ?selected="${t===e.order}">${e.smart&&t==="album"?o("Newest first"):m}</option>
            `)}
        </select>
        ${this.owner?n`
            <button class="quiet" @click="${()=>r(this,y,W).call(this,"viewers")}">${f.people}${o("Who sees it")}</button>
          `:c}
        <button class="quiet" @click="${()=>r(this,y,W).call(this,"rename")}">${f.pencil}${e.smart?o("Edit"):o("Rename")}</button>
        <button class="quiet" @click="${()=>r(this,y,W).call(this,"add-within")}">${f.plus}${o("Album in it")}</button>
        <button class="quiet" @click="${()=>r(this,y,W).call(this,"remove")}">${f.trash}${o("Delete")}</button>
      </div>
    `},p(b,4,"album",tt,x,oe),p(b,4,"all",et,x,re),p(b,4,"store",Fe,x,ie),p(b,4,"owner",Be,x,ae),x=p(b,0,"AlbumFront",ot,x),S(x,"styles",[A,U,Y,We]),s(b,1,x);var at,lt,nt,mt,pt,w,ne,me,pe,D,z,dt,de;pt=[M("latent-album-viewers")];var k=class extends(mt=O,nt=[u({attribute:!1})],lt=[u({attribute:!1})],at=[I()],mt){constructor(){super(...arguments);i(this,z);i(this,ne,s(w,8,this)),s(w,11,this);i(this,me,s(w,12,this)),s(w,15,this);i(this,pe,s(w,16,this)),s(w,19,this);i(this,D,new Oe(this))}firstUpdated(){d(this,D).run(async()=>{this.all=await Pe(this.api)})}render(){let{name:e}=this.album;return n`
      <latent-dialog heading="${o(C`Who sees ${e}`)}" closable>
        <div class="content">
          ${this.all===void 0?c:r(this,z,dt).call(this,this.all)}
          <p class="problem" role="alert" ?hidden="${d(this,D).problem===""}">${d(this,D).problem}</p>
        </div>
      </latent-dialog>
    `}};w=E(mt),ne=new WeakMap,me=new WeakMap,pe=new WeakMap,D=new WeakMap,z=new WeakSet,dt=function(e){let{people:t,groups:m}=_e(e,this.album.id);return n`
      ${t.length+m.length===0?n`
          <p>${o("It is shared with nobody yet. Choose somebody, or add a person, and share it from there.")}</p>
        `:n`
          <ul>
            ${t.map(h=>r(this,z,de).call(this,h,f.person))} ${m.map(h=>r(this,z,de).call(this,h,f.people))}
          </ul>
          <p>${o("Who may see folders sees what is in them, whatever album it is in.")}</p>
        `}
      <p>${it(T("users"),o("People with access"))}</p>
    `},de=function(e,t){return n`
      <li>${t}${it(T("users",e),e)}</li>
    `},p(w,4,"api",nt,k,ne),p(w,4,"album",lt,k,me),p(w,4,"all",at,k,pe),k=p(w,0,"AlbumViewers",pt,k),S(k,"styles",[A,Xe]),s(w,1,k);function it(N,L){return n`
    <a ${Q(N)}>${L}</a>
  `}var ut,ct,ft,bt,vt,$t,yt,gt,wt,Tt,xt,l,he,ue,ce,fe,be,ve,$e,ye,ge,$,V,a,Rt,X,we,Te,kt,Et,_,St,Ot,Mt,At,qt,Nt;xt=[M("latent-album-page")];var v=class extends(Tt=O,wt=[u({attribute:!1})],gt=[u({attribute:!1})],yt=[u({attribute:!1})],$t=[u({attribute:!1})],vt=[u({type:Boolean})],bt=[I()],ft=[I()],ct=[I()],ut=[Re("latent-album-grid")],Tt){constructor(){super(...arguments);i(this,a);i(this,he,s(l,8,this)),s(l,11,this);i(this,ue,s(l,12,this,T("albums"))),s(l,15,this);i(this,ce,s(l,16,this)),s(l,19,this);i(this,fe,s(l,20,this,Se.NONE)),s(l,23,this);i(this,be,s(l,24,this,!1)),s(l,27,this);i(this,ve,s(l,28,this)),s(l,31,this);i(this,$e,s(l,32,this)),s(l,35,this);i(this,ye,s(l,36,this,!1)),s(l,39,this);i(this,ge,s(l,40,this)),s(l,43,this);i(this,$,new je(this));i(this,V,Promise.resolve());i(this,_,e=>{q(this,"said",e),this.refresh()})}willUpdate(e){e.has("route")&&e.get("route")?.id!==this.route.id&&(this.all=void 0,d(this,$).clear(),this.refresh())}get sequence(){return d(this,$).sequence}refresh(){let e=this.route.id??"";d(this,$).load(t=>Ee(Ae(this.api,e,t),Ge),Me(this.api),({albums:t})=>this.all=t).catch(t=>j(this,t))}reveal(e){this.grid?.reveal(e)}render(){let e=d(this,a,Rt);return this.all===void 0?c:e===void 0?r(this,a,Ot).call(this):n`
      <latent-album-front
        .album="${e}"
        .all="${this.all}"
        .store="${this.store}"
        ?owner="${this.owner}"
        @viewers="${()=>this.showsViewers=!0}"
        @sort="${t=>{r(this,a,X).call(this,e,{order:t.detail},o("Order changed."))}}"
        @rename="${()=>this.asked=Ue(this.api,e,d(this,_))}"
        @add-within="${()=>this.asked=Ie(this.api,e,d(this,_))}"
        @remove="${()=>{r(this,a,St).call(this,e)}}"
      ></latent-album-front>
      ${r(this,a,Mt).call(this,e,this.all)} ${r(this,a,At).call(this,e)} ${r(this,a,qt).call(this,e)} ${r(this,a,Nt).call(this)} ${this.showsViewers?n`
          <latent-album-viewers
            .api="${this.api}"
            .album="${e}"
            @dialog-close="${()=>this.showsViewers=!1}"
          ></latent-album-viewers>
        `:c}
    `}};l=E(Tt),he=new WeakMap,ue=new WeakMap,ce=new WeakMap,fe=new WeakMap,be=new WeakMap,ve=new WeakMap,$e=new WeakMap,ye=new WeakMap,ge=new WeakMap,$=new WeakMap,V=new WeakMap,a=new WeakSet,Rt=function(){return this.all?.find(({id:e})=>e===this.route.id)},X=function(e,t,m){return xe(this,V,d(this,V).then(async()=>{try{let{undo:h}=await qe(this.api,e.id,t);q(this,"said",{text:m,undo:()=>F(this.api,h)})}catch(h){j(this,h)}this.refresh()})),d(this,V)},we=function(e,{photos:t,before:m}){d(this,$).sequence?.arrange(De(d(this,$).all,t,m??void 0)),r(this,a,X).call(this,e,{move:{photos:t,before:m}},o("Order changed."))},Te=function(e,t){let m=Ve(d(this,$).all,this.selection.ids,t);m!==void 0&&r(this,a,we).call(this,e,{photos:this.selection.ids,before:m})},kt=function(e){let{ids:t,size:m}=this.selection;d(this,$).sequence?.arrange(d(this,$).all.filter(({id:G})=>!t.includes(G))),q(this,"selection-clear");let{name:h}=e,J=ke(m,{one:o(C`${B(m)} photo removed from ${h}.`),other:o(C`${B(m)} photos removed from ${h}.`)});r(this,a,X).call(this,e,{remove:t},J)},Et=function(e){r(this,a,X).call(this,e,{cover:this.selection.ids[0]??null},o("Cover changed.")),q(this,"selection-clear")},_=new WeakMap,St=async function({id:e,name:t,parent:m}){try{let{undo:h}=await Ne(this.api,e);q(this,"go",T("albums",m)),q(this,"said",{text:o(C`Album ${t} deleted. Its photos stay.`),undo:()=>F(this.api,h)})}catch(h){j(this,h)}},Ot=function(){return n`
      <h1 class="unseen">${o("Album")}</h1>
      <latent-notice heading="${o("There is no such album")}">
        <span slot="icon">${f.album}</span>
        <button class="quiet" @click="${()=>q(this,"go",T("albums"))}">${o("Show all albums")}</button>
      </latent-notice>
    `},Mt=function({id:e,name:t},m){let h=Z(m,e);return h.length===0?c:n`
      <h2 class="unseen">${o(C`Albums in ${t}`)}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${m}"
        .shown="${h}"
        .store="${this.store}"
        @said="${()=>this.refresh()}"
      ></latent-album-tiles>
    `},At=function(e){return d(this,$).all.length===0?n`
        <p class="none">${e.smart?o("Nothing is found for it yet."):o("No photos yet: select some in your photos, and choose “Add to an album”.")}</p>
      `:n`
      <latent-album-grid
        .photos="${d(this,$).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${ht(e)}"
        @photos-move="${t=>r(this,a,we).call(this,e,t.detail)}"
        @end-near="${()=>d(this,$).sequence?.more().catch(t=>j(this,t))}"
      ></latent-album-grid>
    `},qt=function(e){return this.selection.size===0||!e.editable?c:n`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${ht(e)}"
        ?smart="${e.smart}"
        @cover="${()=>r(this,a,Et).call(this,e)}"
        @earlier="${()=>r(this,a,Te).call(this,e,-1)}"
        @later="${()=>r(this,a,Te).call(this,e,1)}"
        @leave="${()=>r(this,a,kt).call(this,e)}"
      ></latent-album-bar>
    `},Nt=function(){return this.asked===void 0?c:n`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
      ></latent-album-dialog>
    `},p(l,4,"api",wt,v,he),p(l,4,"route",gt,v,ue),p(l,4,"store",yt,v,ce),p(l,4,"selection",$t,v,fe),p(l,4,"owner",vt,v,be),p(l,4,"all",bt,v,ve),p(l,4,"asked",ft,v,$e),p(l,4,"showsViewers",ct,v,ye),p(l,4,"grid",ut,v,ge),v=p(l,0,"AlbumPage",xt,v),S(v,"styles",[A,U,Y,K`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(l,1,v);function ht({editable:N,smart:L,order:e}){return N&&!L&&e==="album"}export{v as AlbumPage};
