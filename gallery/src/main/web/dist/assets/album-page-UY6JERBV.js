import{a as Xe,t as Je}from"/assets/chunk-4UYXSOGO.js";import{a as _e}from"/assets/chunk-V5JBU3YI.js";import{a as Ue,c as We}from"/assets/chunk-T3PBLMLA.js";import{a as Le,b as Ce,c as He}from"/assets/chunk-T5ZHRAKW.js";import{a as Z,b as ze,d as Ie}from"/assets/chunk-AUB4SOMF.js";import{a as Me,b as Ae,d as qe,e as Ne,f as F}from"/assets/chunk-SHQH2U5U.js";import{a as j}from"/assets/chunk-X6M6RNKJ.js";import{a as Ve,b as Ge}from"/assets/chunk-HLOY3ORF.js";import"/assets/chunk-QCOFBGRT.js";import{a as De}from"/assets/chunk-HMNTRDHP.js";import{a as Se}from"/assets/chunk-SFD3ALJV.js";import{a as je,b as Pe}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-KMADBIH6.js";import"/assets/chunk-GEQVBCTQ.js";import{b as Oe}from"/assets/chunk-AELXDR5U.js";import{b as Q}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as Y}from"/assets/chunk-J2WHZUOF.js";import"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as T}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import{f as Ee}from"/assets/chunk-CEKH6Q66.js";import{f as B}from"/assets/chunk-5HIU4FQV.js";import{a as Re}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as f}from"/assets/chunk-7ZXDUJG2.js";import{a as A,b as u,c as z,d as ke,e as q,i as I,j as N}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as K,d as n,g as c,i as M}from"/assets/chunk-QQCOG5H4.js";import{a as L,b as o}from"/assets/chunk-JPIGTC3I.js";import{a as S,c as s,d as p,e as O,f as d,g as i,h as xe,i as r}from"/assets/chunk-UFH4OFYZ.js";var Ke,Qe,Ye,Ze,Be,g,ee,te,se,C,P;Be=[A("latent-album-bar")];var k=class extends(Ze=M,Ye=[u({attribute:!1})],Qe=[u({type:Boolean})],Ke=[u({type:Boolean})],Ze){constructor(){super(...arguments);i(this,C);i(this,ee,s(g,8,this,0)),s(g,11,this);i(this,te,s(g,12,this,!1)),s(g,15,this);i(this,se,s(g,16,this,!1)),s(g,19,this)}render(){return n`
      <div role="toolbar" aria-label="${o("In this album")}">
        ${this.number===1?r(this,C,P).call(this,"cover",o("Set as cover"),f.picture):c} ${this.movable?n`
            ${r(this,C,P).call(this,"earlier",o("Move earlier"),f.previous)} ${r(this,C,P).call(this,"later",o("Move later"),f.next)}
          `:c} ${this.smart?c:r(this,C,P).call(this,"leave",o("Remove from album"),f.clear)}
      </div>
    `}};g=S(Ze),ee=new WeakMap,te=new WeakMap,se=new WeakMap,C=new WeakSet,P=function(e,t,m){return n`
      <button aria-label="${t}" title="${t}" @click="${()=>this.dispatchEvent(new CustomEvent(e))}">
        ${m}<span>${t}</span>
      </button>
    `},p(g,4,"number",Ye,k,ee),p(g,4,"movable",Qe,k,te),p(g,4,"smart",Ke,k,se),k=p(g,0,"AlbumBar",Be,k),O(k,"styles",[q,I,K`
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
    `]),s(g,1,k);var Ht=[["album",o("Own order")],["taken",o("Date taken")],["name",o("File name")]],Fe,et,tt,st,ot,rt,b,oe,re,ie,ae,y,U,le,it;rt=[A("latent-album-front")];var x=class extends(ot=M,st=[u({attribute:!1})],tt=[u({attribute:!1})],et=[u({attribute:!1})],Fe=[u({type:Boolean})],ot){constructor(){super(...arguments);i(this,y);i(this,oe,s(b,8,this)),s(b,11,this);i(this,re,s(b,12,this,[])),s(b,15,this);i(this,ie,s(b,16,this)),s(b,19,this);i(this,ae,s(b,20,this,!1)),s(b,23,this)}render(){let{album:e,all:t}=this,{query:m}=e,h=Ie(t,e),J=[Le(e.photos,Z(t,e.id).length),Ce(e)].filter(G=>G!=="");return n`
      <nav class="trail" aria-label="${o("Albums above")}">
        ${r(this,y,le).call(this,o("Albums"),T("albums"))} ${ze(t,e).map(({id:G,name:Ct})=>r(this,y,le).call(this,Ct,T("albums",G)))}
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
          `} ${e.editable?r(this,y,it).call(this,e):c}
        </div>
      </header>
    `}};b=S(ot),oe=new WeakMap,re=new WeakMap,ie=new WeakMap,ae=new WeakMap,y=new WeakSet,U=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},le=function(e,t){return n`
      <a ${Q(t)}>${e}</a><span
        aria-hidden="true"
      >›</span>
    `},it=function(e){return n`
      <div class="actions">
        <select
          aria-label="${o("Sort by")}"
          @change="${t=>{let m=t.target.value;r(this,y,U).call(this,"sort",m)}}"
        >
          ${Ht.map(([t,m])=>n`
              <option value="${t}" ?selected="${t===e.order}">${e.smart&&t==="album"?o("Newest first"):m}</option>
            `)}
        </select>
        ${this.owner?n`
            <button class="quiet" @click="${()=>r(this,y,U).call(this,"viewers")}">${f.people}${o("Who sees it")}</button>
          `:c}
        <button class="quiet" @click="${()=>r(this,y,U).call(this,"rename")}">${f.pencil}${e.smart?o("Edit"):o("Rename")}</button>
        <button class="quiet" @click="${()=>r(this,y,U).call(this,"add-within")}">${f.plus}${o("Album in it")}</button>
        <button class="quiet" @click="${()=>r(this,y,U).call(this,"remove")}">${f.trash}${o("Delete")}</button>
      </div>
    `},p(b,4,"album",st,x,oe),p(b,4,"all",tt,x,re),p(b,4,"store",et,x,ie),p(b,4,"owner",Fe,x,ae),x=p(b,0,"AlbumFront",rt,x),O(x,"styles",[q,I,Y,De]),s(b,1,x);var lt,nt,mt,pt,dt,w,ne,me,pe,W,H,ht,de;dt=[A("latent-album-viewers")];var R=class extends(pt=M,mt=[u({attribute:!1})],nt=[u({attribute:!1})],lt=[z()],pt){constructor(){super(...arguments);i(this,H);i(this,ne,s(w,8,this)),s(w,11,this);i(this,me,s(w,12,this)),s(w,15,this);i(this,pe,s(w,16,this)),s(w,19,this);i(this,W,new Oe(this))}firstUpdated(){d(this,W).run(async()=>{this.all=await Xe(this.api)})}render(){let{name:e}=this.album;return n`
      <latent-dialog heading="${o(L`Who sees ${e}`)}" closable>
        <div class="content">
          ${this.all===void 0?c:r(this,H,ht).call(this,this.all)}
          <p class="problem" role="alert" ?hidden="${d(this,W).problem===""}">${d(this,W).problem}</p>
        </div>
      </latent-dialog>
    `}};w=S(pt),ne=new WeakMap,me=new WeakMap,pe=new WeakMap,W=new WeakMap,H=new WeakSet,ht=function(e){let{people:t,groups:m}=Je(e,this.album.id);return n`
      ${t.length+m.length===0?n`
          <p>${o("It is shared with nobody yet. Choose somebody, or add a person, and share it from there.")}</p>
        `:n`
          <ul>
            ${t.map(h=>r(this,H,de).call(this,h,f.person))} ${m.map(h=>r(this,H,de).call(this,h,f.people))}
          </ul>
          <p>${o("Who may see folders sees what is in them, whatever album it is in.")}</p>
        `}
      <p>${at(T("users"),o("People with access"))}</p>
    `},de=function(e,t){return n`
      <li>${t}${at(T("users",e),e)}</li>
    `},p(w,4,"api",mt,R,ne),p(w,4,"album",nt,R,me),p(w,4,"all",lt,R,pe),R=p(w,0,"AlbumViewers",dt,R),O(R,"styles",[q,_e]),s(w,1,R);function at(E,V){return n`
    <a ${Q(E)}>${V}</a>
  `}var ct,ft,bt,vt,$t,yt,gt,wt,Tt,xt,kt,l,he,ue,ce,fe,be,ve,$e,ye,ge,$,D,a,Rt,X,we,Te,Et,St,_,Ot,Mt,At,qt,Nt,Lt;kt=[A("latent-album-page")];var v=class extends(xt=M,Tt=[u({attribute:!1})],wt=[u({attribute:!1})],gt=[u({attribute:!1})],yt=[u({attribute:!1})],$t=[u({type:Boolean})],vt=[z()],bt=[z()],ft=[z()],ct=[ke("latent-album-grid")],xt){constructor(){super(...arguments);i(this,a);i(this,he,s(l,8,this)),s(l,11,this);i(this,ue,s(l,12,this,T("albums"))),s(l,15,this);i(this,ce,s(l,16,this)),s(l,19,this);i(this,fe,s(l,20,this,Se.NONE)),s(l,23,this);i(this,be,s(l,24,this,!1)),s(l,27,this);i(this,ve,s(l,28,this)),s(l,31,this);i(this,$e,s(l,32,this)),s(l,35,this);i(this,ye,s(l,36,this,!1)),s(l,39,this);i(this,ge,s(l,40,this)),s(l,43,this);i(this,$,new Pe(this));i(this,D,Promise.resolve());i(this,_,e=>{N(this,"said",e),this.refresh()})}willUpdate(e){e.has("route")&&e.get("route")?.id!==this.route.id&&(this.all=void 0,d(this,$).clear(),this.refresh())}get sequence(){return d(this,$).sequence}refresh(){let e=this.route.id??"";d(this,$).load(t=>Ee(Ae(this.api,e,t),je),Me(this.api),({albums:t})=>this.all=t).catch(t=>j(this,t))}reveal(e){this.grid?.reveal(e)}render(){let e=d(this,a,Rt);return this.all===void 0?c:e===void 0?r(this,a,Mt).call(this):n`
      <latent-album-front
        .album="${e}"
        .all="${this.all}"
        .store="${this.store}"
        ?owner="${this.owner}"
        @viewers="${()=>this.showsViewers=!0}"
        @sort="${t=>{r(this,a,X).call(this,e,{order:t.detail},o("Order changed."))}}"
        @rename="${()=>this.asked=We(this.api,e,d(this,_))}"
        @add-within="${()=>this.asked=Ue(this.api,e,d(this,_))}"
        @remove="${()=>{r(this,a,Ot).call(this,e)}}"
      ></latent-album-front>
      ${r(this,a,At).call(this,e,this.all)} ${r(this,a,qt).call(this,e)} ${r(this,a,Nt).call(this,e)} ${r(this,a,Lt).call(this)} ${this.showsViewers?n`
          <latent-album-viewers
            .api="${this.api}"
            .album="${e}"
            @dialog-close="${()=>this.showsViewers=!1}"
          ></latent-album-viewers>
        `:c}
    `}};l=S(xt),he=new WeakMap,ue=new WeakMap,ce=new WeakMap,fe=new WeakMap,be=new WeakMap,ve=new WeakMap,$e=new WeakMap,ye=new WeakMap,ge=new WeakMap,$=new WeakMap,D=new WeakMap,a=new WeakSet,Rt=function(){return this.all?.find(({id:e})=>e===this.route.id)},X=function(e,t,m){return xe(this,D,d(this,D).then(async()=>{try{let{undo:h}=await qe(this.api,e.id,t);N(this,"said",{text:m,undo:()=>F(this.api,h)})}catch(h){j(this,h)}this.refresh()})),d(this,D)},we=function(e,{photos:t,before:m}){d(this,$).sequence?.arrange(Ve(d(this,$).all,t,m??void 0)),r(this,a,X).call(this,e,{move:{photos:t,before:m}},o("Order changed."))},Te=function(e,t){let m=Ge(d(this,$).all,this.selection.ids,t);m!==void 0&&r(this,a,we).call(this,e,{photos:this.selection.ids,before:m})},Et=function(e){let{ids:t,size:m}=this.selection;d(this,$).sequence?.arrange(d(this,$).all.filter(({id:G})=>!t.includes(G))),N(this,"selection-clear");let{name:h}=e,J=Re(m,{one:o(L`${B(m)} photo removed from ${h}.`),other:o(L`${B(m)} photos removed from ${h}.`)});r(this,a,X).call(this,e,{remove:t},J)},St=function(e){r(this,a,X).call(this,e,{cover:this.selection.ids[0]??null},o("Cover changed.")),N(this,"selection-clear")},_=new WeakMap,Ot=async function({id:e,name:t,parent:m}){try{let{undo:h}=await Ne(this.api,e);N(this,"go",T("albums",m)),N(this,"said",{text:o(L`Album ${t} deleted. Its photos stay.`),undo:()=>F(this.api,h)})}catch(h){j(this,h)}},Mt=function(){return n`
      <h1 class="unseen">${o("Album")}</h1>
      <latent-notice heading="${o("There is no such album")}">
        <span slot="icon">${f.album}</span>
        <button class="quiet" @click="${()=>N(this,"go",T("albums"))}">${o("Show all albums")}</button>
      </latent-notice>
    `},At=function({id:e,name:t},m){let h=Z(m,e);return h.length===0?c:n`
      <h2 class="unseen">${o(L`Albums in ${t}`)}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${m}"
        .shown="${h}"
        .store="${this.store}"
        @said="${()=>this.refresh()}"
      ></latent-album-tiles>
    `},qt=function(e){return d(this,$).all.length===0?n`
        <p class="none">${e.smart?o("Nothing is found for it yet."):o("No photos yet: select some in your photos, and choose “Add to an album”.")}</p>
      `:n`
      <latent-album-grid
        .photos="${d(this,$).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${ut(e)}"
        @photos-move="${t=>r(this,a,we).call(this,e,t.detail)}"
        @end-near="${()=>d(this,$).sequence?.more().catch(t=>j(this,t))}"
      ></latent-album-grid>
    `},Nt=function(e){return this.selection.size===0||!e.editable?c:n`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${ut(e)}"
        ?smart="${e.smart}"
        @cover="${()=>r(this,a,St).call(this,e)}"
        @earlier="${()=>r(this,a,Te).call(this,e,-1)}"
        @later="${()=>r(this,a,Te).call(this,e,1)}"
        @leave="${()=>r(this,a,Et).call(this,e)}"
      ></latent-album-bar>
    `},Lt=function(){return this.asked===void 0?c:n`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
      ></latent-album-dialog>
    `},p(l,4,"api",Tt,v,he),p(l,4,"route",wt,v,ue),p(l,4,"store",gt,v,ce),p(l,4,"selection",yt,v,fe),p(l,4,"owner",$t,v,be),p(l,4,"all",vt,v,ve),p(l,4,"asked",bt,v,$e),p(l,4,"showsViewers",ft,v,ye),p(l,4,"grid",ct,v,ge),v=p(l,0,"AlbumPage",kt,v),O(v,"styles",[q,I,Y,K`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(l,1,v);function ut(E){return He(E)&&E.order==="album"}export{v as AlbumPage};
