import{a as Ve,s as Ge}from"/assets/chunk-77Z27TBE.js";import{a as Ce,c as He}from"/assets/chunk-OX3TEF4E.js";import{a as D}from"/assets/chunk-NJGMLMAE.js";import{a as Ie,b as Ue}from"/assets/chunk-F4Z3EUMZ.js";import{a as We,b as De}from"/assets/chunk-7JE44BBM.js";import{a as ze}from"/assets/chunk-SY3CQSAM.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-ILGEAYWZ.js";import{a as K}from"/assets/chunk-4RRJ3ZP6.js";import{a as Ne}from"/assets/chunk-BQP2O52S.js";import{a as Ae,b as qe}from"/assets/chunk-XVEVP32N.js";import{a as _,b as Oe,d as Me}from"/assets/chunk-AUB4SOMF.js";import{a as Te,b as xe,d as Re,e as ke,f as Q}from"/assets/chunk-SHQH2U5U.js";import{a as Le}from"/assets/chunk-DWJYN25F.js";import"/assets/chunk-ICAKO4LJ.js";import{b as Se}from"/assets/chunk-RM3MGTUZ.js";import"/assets/chunk-6CKDRZ3J.js";import"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import{f as we}from"/assets/chunk-LYKWYS7G.js";import{b as J}from"/assets/chunk-HBUB6B3U.js";import{a as w}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as u}from"/assets/chunk-UITOMONB.js";import{g as Ee}from"/assets/chunk-VUAE2RXN.js";import{a as X,b as l,e as h,g as S,h as O,i as d,j as H,k as ge,l as M,p as z,q as A}from"/assets/chunk-K4BADL6H.js";import{a as k,c as s,d as n,e as E,f as p,g as i,h as ye,i as o}from"/assets/chunk-UFH4OFYZ.js";var je,Pe,Xe,_e,Je,$,Y,Z,B,L,V;Je=[O("latent-album-bar")];var x=class extends(_e=S,Xe=[d({attribute:!1})],Pe=[d({type:Boolean})],je=[d({type:Boolean})],_e){constructor(){super(...arguments);i(this,L);i(this,Y,s($,8,this,0)),s($,11,this);i(this,Z,s($,12,this,!1)),s($,15,this);i(this,B,s($,16,this,!1)),s($,19,this)}render(){return l`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?o(this,L,V).call(this,"cover","Set as cover",u.picture):h} ${this.movable?l`
            ${o(this,L,V).call(this,"earlier","Move earlier",u.previous)} ${o(this,L,V).call(this,"later","Move later",u.next)}
          `:h} ${this.smart?h:o(this,L,V).call(this,"leave","Remove from album",u.clear)}
      </div>
    `}};$=k(_e),Y=new WeakMap,Z=new WeakMap,B=new WeakMap,L=new WeakSet,V=function(e,t,m){return l`
      <button aria-label="${t}" title="${t}" @click="${()=>this.dispatchEvent(new CustomEvent(e))}">
        ${m}<span>${t}</span>
      </button>
    `},n($,4,"number",Xe,x,Y),n($,4,"movable",Pe,x,Z),n($,4,"smart",je,x,B),x=n($,0,"AlbumBar",Je,x),E(x,"styles",[M,z,X`
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
    `]),s($,1,x);var At=[["album","Own order"],["taken","Date taken"],["name","File name"]],Ke,Qe,Ye,Ze,Be,Fe,c,F,ee,te,se,v,I,oe,et;Fe=[O("latent-album-front")];var T=class extends(Be=S,Ze=[d({attribute:!1})],Ye=[d({attribute:!1})],Qe=[d({attribute:!1})],Ke=[d({type:Boolean})],Be){constructor(){super(...arguments);i(this,v);i(this,F,s(c,8,this)),s(c,11,this);i(this,ee,s(c,12,this,[])),s(c,15,this);i(this,te,s(c,16,this)),s(c,19,this);i(this,se,s(c,20,this,!1)),s(c,23,this)}render(){let{album:e,all:t}=this,m=Me(t,e),g=[Ae(e.photos,_(t,e.id).length),qe(e)].filter(P=>P!=="");return l`
      <nav class="trail" aria-label="Albums above">
        ${o(this,v,oe).call(this,"Albums",w("albums"))} ${Oe(t,e).map(({id:P,name:Mt})=>o(this,v,oe).call(this,Mt,w("albums",P)))}
      </nav>
      <header class="front">
        ${m===void 0?h:l`
          <div class="cover"><latent-thumb .photo="${m}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${e.name}</h1>
          <p class="facts">${g.join(" · ")}</p>
          ${e.query===void 0?h:l`
            <p class="facts">Whatever <code>${e.query}</code> finds</p>
          `} ${e.editable?o(this,v,et).call(this,e):h}
        </div>
      </header>
    `}};c=k(Be),F=new WeakMap,ee=new WeakMap,te=new WeakMap,se=new WeakMap,v=new WeakSet,I=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},oe=function(e,t){return l`
      <a ${J(t)}>${e}</a><span
        aria-hidden="true"
      >›</span>
    `},et=function(e){return l`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${t=>{let m=t.target.value;o(this,v,I).call(this,"sort",m)}}"
        >
          ${At.map(([t,m])=>l`
              <option value="${t}" ?selected="${t===e.order}">${e.smart&&t==="album"?"Newest first":m}</option>
            `)}
        </select>
        ${this.owner?l`
            <button class="quiet" @click="${()=>o(this,v,I).call(this,"viewers")}">${u.people}Who sees it</button>
          `:h}
        <button class="quiet" @click="${()=>o(this,v,I).call(this,"rename")}">${u.pencil}${e.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>o(this,v,I).call(this,"add-within")}">${u.plus}Album in it</button>
        <button class="quiet" @click="${()=>o(this,v,I).call(this,"remove")}">${u.trash}Delete</button>
      </div>
    `},n(c,4,"album",Ze,T,F),n(c,4,"all",Ye,T,ee),n(c,4,"store",Qe,T,te),n(c,4,"owner",Ke,T,se),T=n(c,0,"AlbumFront",Fe,T),E(T,"styles",[M,z,K,ze]),s(c,1,T);var st,ot,it,rt,at,y,ie,re,ae,U,C,lt,le;at=[O("latent-album-viewers")];var R=class extends(rt=S,it=[d({attribute:!1})],ot=[d({attribute:!1})],st=[H()],rt){constructor(){super(...arguments);i(this,C);i(this,ie,s(y,8,this)),s(y,11,this);i(this,re,s(y,12,this)),s(y,15,this);i(this,ae,s(y,16,this)),s(y,19,this);i(this,U,new Se(this))}firstUpdated(){p(this,U).run(async()=>{this.all=await Ve(this.api)})}render(){return l`
      <latent-dialog heading="Who sees ${this.album.name}" closable>
        <div class="content">
          ${this.all===void 0?h:o(this,C,lt).call(this,this.all)}
          <p class="problem" role="alert" ?hidden="${p(this,U).problem===""}">${p(this,U).problem}</p>
        </div>
      </latent-dialog>
    `}};y=k(rt),ie=new WeakMap,re=new WeakMap,ae=new WeakMap,U=new WeakMap,C=new WeakSet,lt=function(e){let{people:t,groups:m}=Ge(e,this.album.id);return l`
      ${t.length+m.length===0?l`
          <p>It is shared with nobody yet. Choose somebody, or add a person, and share it from there.</p>
        `:l`
          <ul>
            ${t.map(g=>o(this,C,le).call(this,g,u.person))} ${m.map(g=>o(this,C,le).call(this,g,u.people))}
          </ul>
          <p>Who may see folders sees what is in them, whatever album it is in.</p>
        `}
      <p>${tt(w("users"),"People with access")}</p>
    `},le=function(e,t){return l`
      <li>${t}${tt(w("users",e),e)}</li>
    `},n(y,4,"api",it,R,ie),n(y,4,"album",ot,R,re),n(y,4,"all",st,R,ae),R=n(y,0,"AlbumViewers",at,R),E(R,"styles",[M,Ne]),s(y,1,R);function tt(q,N){return l`
    <a ${J(q)}>${N}</a>
  `}var mt,pt,dt,ht,ut,ct,ft,bt,vt,$t,yt,a,ne,me,pe,de,he,ue,ce,fe,be,b,W,r,gt,G,ve,$e,wt,Tt,j,xt,Rt,kt,Et,St,Ot;yt=[O("latent-album-page")];var f=class extends($t=S,vt=[d({attribute:!1})],bt=[d({attribute:!1})],ft=[d({attribute:!1})],ct=[d({attribute:!1})],ut=[d({type:Boolean})],ht=[H()],dt=[H()],pt=[H()],mt=[ge("latent-album-grid")],$t){constructor(){super(...arguments);i(this,r);i(this,ne,s(a,8,this)),s(a,11,this);i(this,me,s(a,12,this,w("albums"))),s(a,15,this);i(this,pe,s(a,16,this)),s(a,19,this);i(this,de,s(a,20,this,Le.NONE)),s(a,23,this);i(this,he,s(a,24,this,!1)),s(a,27,this);i(this,ue,s(a,28,this)),s(a,31,this);i(this,ce,s(a,32,this)),s(a,35,this);i(this,fe,s(a,36,this,!1)),s(a,39,this);i(this,be,s(a,40,this)),s(a,43,this);i(this,b,new De(this));i(this,W,Promise.resolve());i(this,j,e=>{A(this,"said",e),this.refresh()})}willUpdate(e){e.has("route")&&e.get("route")?.id!==this.route.id&&(this.all=void 0,p(this,b).clear(),this.refresh())}get sequence(){return p(this,b).sequence}refresh(){let e=this.route.id??"";p(this,b).load(t=>we(xe(this.api,e,t),We),Te(this.api),({albums:t})=>this.all=t).catch(t=>D(this,t))}reveal(e){this.grid?.reveal(e)}render(){let e=p(this,r,gt);return this.all===void 0?h:e===void 0?o(this,r,Rt).call(this):l`
      <latent-album-front
        .album="${e}"
        .all="${this.all}"
        .store="${this.store}"
        ?owner="${this.owner}"
        @viewers="${()=>this.showsViewers=!0}"
        @sort="${t=>{o(this,r,G).call(this,e,{order:t.detail},"Order changed.")}}"
        @rename="${()=>this.asked=He(this.api,e,p(this,j))}"
        @add-within="${()=>this.asked=Ce(this.api,e,p(this,j))}"
        @remove="${()=>{o(this,r,xt).call(this,e)}}"
      ></latent-album-front>
      ${o(this,r,kt).call(this,e,this.all)} ${o(this,r,Et).call(this,e)} ${o(this,r,St).call(this,e)} ${o(this,r,Ot).call(this)} ${this.showsViewers?l`
          <latent-album-viewers
            .api="${this.api}"
            .album="${e}"
            @dialog-close="${()=>this.showsViewers=!1}"
          ></latent-album-viewers>
        `:h}
    `}};a=k($t),ne=new WeakMap,me=new WeakMap,pe=new WeakMap,de=new WeakMap,he=new WeakMap,ue=new WeakMap,ce=new WeakMap,fe=new WeakMap,be=new WeakMap,b=new WeakMap,W=new WeakMap,r=new WeakSet,gt=function(){return this.all?.find(({id:e})=>e===this.route.id)},G=function(e,t,m){return ye(this,W,p(this,W).then(async()=>{try{let{undo:g}=await Re(this.api,e.id,t);A(this,"said",{text:m,undo:()=>Q(this.api,g)})}catch(g){D(this,g)}this.refresh()})),p(this,W)},ve=function(e,{photos:t,before:m}){p(this,b).sequence?.arrange(Ie(p(this,b).all,t,m??void 0)),o(this,r,G).call(this,e,{move:{photos:t,before:m}},"Order changed.")},$e=function(e,t){let m=Ue(p(this,b).all,this.selection.ids,t);m!==void 0&&o(this,r,ve).call(this,e,{photos:this.selection.ids,before:m})},wt=function(e){let{ids:t,size:m}=this.selection;p(this,b).sequence?.arrange(p(this,b).all.filter(({id:g})=>!t.includes(g))),A(this,"selection-clear"),o(this,r,G).call(this,e,{remove:t},`${Ee(m)} removed from ${e.name}.`)},Tt=function(e){o(this,r,G).call(this,e,{cover:this.selection.ids[0]??null},"Cover changed."),A(this,"selection-clear")},j=new WeakMap,xt=async function(e){try{let{undo:t}=await ke(this.api,e.id);A(this,"go",w("albums",e.parent)),A(this,"said",{text:`Album ${e.name} deleted. Its photos stay.`,undo:()=>Q(this.api,t)})}catch(t){D(this,t)}},Rt=function(){return l`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${u.album}</span>
        <button class="quiet" @click="${()=>A(this,"go",w("albums"))}">Show all albums</button>
      </latent-notice>
    `},kt=function(e,t){let m=_(t,e.id);return m.length===0?h:l`
      <h2 class="unseen">Albums in ${e.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${t}"
        .shown="${m}"
        .store="${this.store}"
        @said="${()=>this.refresh()}"
      ></latent-album-tiles>
    `},Et=function(e){return p(this,b).all.length===0?l`
        <p class="none">${e.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:l`
      <latent-album-grid
        .photos="${p(this,b).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${nt(e)}"
        @photos-move="${t=>o(this,r,ve).call(this,e,t.detail)}"
        @end-near="${()=>p(this,b).sequence?.more().catch(t=>D(this,t))}"
      ></latent-album-grid>
    `},St=function(e){return this.selection.size===0||!e.editable?h:l`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${nt(e)}"
        ?smart="${e.smart}"
        @cover="${()=>o(this,r,Tt).call(this,e)}"
        @earlier="${()=>o(this,r,$e).call(this,e,-1)}"
        @later="${()=>o(this,r,$e).call(this,e,1)}"
        @leave="${()=>o(this,r,wt).call(this,e)}"
      ></latent-album-bar>
    `},Ot=function(){return this.asked===void 0?h:l`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
      ></latent-album-dialog>
    `},n(a,4,"api",vt,f,ne),n(a,4,"route",bt,f,me),n(a,4,"store",ft,f,pe),n(a,4,"selection",ct,f,de),n(a,4,"owner",ut,f,he),n(a,4,"all",ht,f,ue),n(a,4,"asked",dt,f,ce),n(a,4,"showsViewers",pt,f,fe),n(a,4,"grid",mt,f,be),f=n(a,0,"AlbumPage",yt,f),E(f,"styles",[M,z,K,X`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(a,1,f);function nt({editable:q,smart:N,order:e}){return q&&!N&&e==="album"}export{f as AlbumPage};
