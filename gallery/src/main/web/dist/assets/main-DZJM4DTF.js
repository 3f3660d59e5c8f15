import{A as wi,D as he,H as xi,I as Ze,K as ki,L as Je,M as $i,N as Ti,O as Mi,P as Ei,Q as xe,R as ae,S as Pi,T as Li,U as Ue,V as Ci,W as Hi,a as A,b as s,c as h,d as O,e as d,f as l,g as $,h as r,i as H,j as u,k as bi,l as T,m as D,n as q,o as x,p as y,q as J,r as V,s as Ne,t as Ie,u as we,v as vi,w as M,x as z,y as te,z as Se}from"./chunk-LVZYF5GA.js";function We(n){return u`
    <svg viewBox="0 0 32 32" width="${n}" height="${n}" aria-hidden="true">
      <defs>
        <linearGradient id="develop" x1="4" x2="28" y1="0" y2="0" gradientUnits="userSpaceOnUse">
          <stop offset="0" stop-color="var(--accent)" stop-opacity="0.12" />
          <stop offset="1" stop-color="var(--accent)" />
        </linearGradient>
      </defs>
      <rect x="3" y="3" width="26" height="26" rx="6.5" fill="none" stroke="url(#develop)" stroke-width="2.4" />
      <path d="M6.5 24 13 14.5l4.2 5.6 3-3.6L25.5 24Z" fill="url(#develop)" />
      <circle cx="21.5" cy="11" r="2.6" fill="var(--accent)" />
    </svg>
  `}var Ri,Si,Ai,Oi,Di,qi,zi,Ni,Ii,Ui,w,et,tt,it,ot,nt,st,rt,at,le,Wi,Ki,ji;Ui=[q("latent-sign-in")];var j=class extends(Ii=D,Ni=[x({attribute:!1})],zi=[y()],qi=[y()],Di=[y()],Oi=[y()],Ai=[J("#user")],Si=[J("#passphrase")],Ri=[J("#code")],Ii){constructor(){super(...arguments);l(this,le);l(this,et,s(w,8,this)),s(w,11,this);l(this,tt,s(w,12,this,!1)),s(w,15,this);l(this,it,s(w,16,this,!1)),s(w,19,this);l(this,ot,s(w,20,this,"")),s(w,23,this);l(this,nt,s(w,24,this,!1)),s(w,27,this);l(this,st,s(w,28,this)),s(w,31,this);l(this,rt,s(w,32,this)),s(w,35,this);l(this,at,s(w,36,this)),s(w,39,this)}firstUpdated(){this.input.focus()}render(){return u`
      <main>
        <form @submit="${r(this,le,Wi)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${We(56)}
            <h1 id="title">Latent</h1>
            <p>Sign in with the vault’s passphrase, or with your own name and password.</p>
          </header>
          <div class="fields">
            <div class="field">
              <label class="unseen" for="user">Name</label>
              <input
                id="user"
                type="text"
                autocomplete="username"
                autocapitalize="none"
                spellcheck="false"
                placeholder="Name"
                value="${we}"
                aria-describedby="problem"
                ?readonly="${this.busy}"
              />
            </div>
            <div class="field">
              <label class="unseen" for="passphrase">Passphrase</label>
              <input
                id="passphrase"
                type="${this.legible?"text":"password"}"
                autocomplete="current-password"
                autocapitalize="none"
                spellcheck="false"
                placeholder="Passphrase"
                aria-invalid="${this.problem===""?"false":"true"}"
                aria-describedby="problem"
                ?readonly="${this.busy}"
              />
              <button
                class="icon"
                type="button"
                aria-label="Show the passphrase"
                aria-pressed="${this.legible?"true":"false"}"
                @click="${()=>this.legible=!this.legible}"
              >
                ${M.eye}
              </button>
            </div>
            ${this.needsCode?r(this,le,ji).call(this):T}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"Checking…":"Sign in"}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?T:this.problem}</p>
        </form>
      </main>
    `}};w=A(Ii),et=new WeakMap,tt=new WeakMap,it=new WeakMap,ot=new WeakMap,nt=new WeakMap,st=new WeakMap,rt=new WeakMap,at=new WeakMap,le=new WeakSet,Wi=async function(e){if(e.preventDefault(),this.busy)return;let t=this.input.value,i=this.user.value.trim().toLowerCase()||we;if(t===""){this.problem=i===we?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{await this.api.signIn({user:i,passphrase:t,code:this.code?.value}),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await r(this,le,Ki).call(this,a)}finally{this.busy=!1}},Ki=async function(e){if(e instanceof V&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Qn(e),(this.code??this.input).select()},ji=function(){return u`
      <div class="field">
        <label class="unseen" for="code">Code of your authenticator app</label>
        <input
          id="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          placeholder="Code of your authenticator app"
          aria-invalid="${this.problem===""?"false":"true"}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},h(w,4,"api",Ni,j,et),h(w,4,"busy",zi,j,tt),h(w,4,"legible",qi,j,it),h(w,4,"problem",Di,j,ot),h(w,4,"needsCode",Oi,j,nt),h(w,4,"user",Ai,j,st),h(w,4,"input",Si,j,rt),h(w,4,"code",Ri,j,at),j=h(w,0,"SignIn",Ui,j),O(j,"styles",[z,te,H`
      :host {
        display: grid;
        place-items: center;
        min-height: 100dvh;
        padding: 24px;
        background: radial-gradient(70% 55% at 50% 42%, color-mix(in srgb, var(--accent) 7%, transparent), transparent);
      }

      main {
        width: min(100%, 360px);
        padding-bottom: 8vh;
      }

      form {
        display: grid;
        gap: 20px;
      }

      header {
        display: grid;
        justify-items: center;
        gap: 14px;
        text-align: center;
      }

      .busy svg {
        animation: develop 1.6s ease-in-out infinite;
      }

      @keyframes develop {
        50% {
          opacity: 0.35;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        .busy svg {
          animation: none;
        }
      }

      h1 {
        font-size: 1.75rem;
        font-weight: 650;
        letter-spacing: -0.02em;
        line-height: 1.2;
      }

      p {
        color: var(--ink-soft);
      }

      .field {
        position: relative;
      }

      .fields {
        display: grid;
        gap: 12px;
      }

      .field input {
        width: 100%;
        height: 48px;
        padding: 0 16px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--raised);
        color: var(--ink);
        font: inherit;
        font-size: 1rem;
      }

      #passphrase {
        padding-right: 52px;
      }

      .field input:focus {
        outline: 2px solid var(--focus);
        outline-offset: -1px;
      }

      .field input[aria-invalid="true"] {
        border-color: var(--danger);
      }

      .icon {
        position: absolute;
        top: 4px;
        right: 4px;
        color: var(--ink-soft);
      }

      .main {
        min-height: 48px;
        border-radius: 12px;
      }

      .problem {
        min-height: 1.5em;
        color: var(--danger);
        text-align: center;
      }
    `]),s(w,1,j);function Qn(n){return n instanceof V?n.unauthorised?`${n.message}.`:n.message:n instanceof Error?n.message:String(n)}var Fi,Qi,Vi,ke,lt;Vi=[q("latent-notice")];var pe=class extends(Qi=D,Fi=[x()],Qi){constructor(){super(...arguments);l(this,lt,s(ke,8,this,"")),s(ke,11,this)}render(){return u`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};ke=A(Qi),lt=new WeakMap,h(ke,4,"heading",Fi,pe,lt),pe=h(ke,0,"Notice",Vi,pe),O(pe,"styles",[z,H`
      :host {
        display: grid;
        place-items: center;
        min-height: min(70vh, 640px);
        padding: 24px;
      }

      div {
        display: grid;
        justify-items: center;
        gap: 14px;
        max-width: 30rem;
        color: var(--ink-soft);
        text-align: center;
      }

      h2 {
        color: var(--ink);
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

      ::slotted([slot="icon"]) {
        display: grid;
        place-items: center;
        width: 64px;
        height: 64px;
        border-radius: 50%;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `]),s(ke,1,pe);var Vn=250,Bi,Gi,Yi,_i,Xi,Zi,Ji,eo,to,k,dt,ht,pt,ct,ut,mt,ft,ce,Oe,L,io,oo,Ae,no,gt,so,ro,ao;to=[q("latent-search-box")];var B=class extends(eo=D,Ji=[x({attribute:!1})],Zi=[x({attribute:!1})],Xi=[x({attribute:!1})],_i=[y()],Yi=[y()],Gi=[J("input")],Bi=[J("#help")],eo){constructor(){super(...arguments);l(this,L);l(this,dt,s(k,8,this)),s(k,11,this);l(this,ht,s(k,12,this,"")),s(k,15,this);l(this,pt,s(k,16,this,"")),s(k,19,this);l(this,ct,s(k,20,this,[])),s(k,23,this);l(this,ut,s(k,24,this,"")),s(k,27,this);l(this,mt,s(k,28,this)),s(k,31,this);l(this,ft,s(k,32,this)),s(k,35,this);l(this,ce);l(this,Oe,e=>r(this,L,io).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Oe))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Oe)),window.clearTimeout(d(this,ce))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return u`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,L,no)}">
        ${M.search}
        <label class="unseen" for="query">Search photos</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          placeholder="Search"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${r(this,L,oo)}"
          @keydown="${r(this,L,so)}"
        />
        ${this.typed===""?T:u`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,L,gt)}">
            ${M.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${M.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${r(this,L,ro)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(e=>u`
                <div class="filter">
                  <dt class="unseen">${e.key}</dt>
                  <dd class="meaning">${e.meaning}</dd>
                  <dd class="examples">
                    ${e.examples.map(t=>u`
                          <button type="button" @click="${()=>r(this,L,ao).call(this,t)}">${t}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};k=A(eo),dt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,ce=new WeakMap,Oe=new WeakMap,L=new WeakSet,io=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},oo=function(){this.typed=this.input.value,window.clearTimeout(d(this,ce)),$(this,ce,window.setTimeout(()=>r(this,L,Ae).call(this),Vn))},Ae=function(){window.clearTimeout(d(this,ce)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},no=function(e){e.preventDefault(),r(this,L,Ae).call(this)},gt=function(){this.typed="",r(this,L,Ae).call(this),this.input.focus()},so=function(e){e.key==="Escape"&&this.typed!==""&&(e.preventDefault(),r(this,L,gt).call(this))},ro=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},ao=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,L,Ae).call(this),this.input.focus()},h(k,4,"api",Ji,B,dt),h(k,4,"value",Zi,B,ht),h(k,4,"problem",Xi,B,pt),h(k,4,"filters",_i,B,ct),h(k,4,"typed",Yi,B,ut),h(k,4,"input",Gi,B,mt),h(k,4,"help",Bi,B,ft),B=h(k,0,"SearchBox",to,B),O(B,"styles",[z,te,H`
      :host {
        position: relative;
        display: block;
      }

      form {
        display: flex;
        align-items: center;
        height: 44px;
        padding: 0 4px 0 14px;
        border: 1px solid transparent;
        border-radius: 12px;
        background: var(--sunken);
        color: var(--ink-soft);
        transition: background var(--quick), border-color var(--quick);
      }

      form:focus-within {
        border-color: var(--line);
        background: var(--raised);
        box-shadow: 0 2px 12px light-dark(rgb(40 30 20 / 0.08), rgb(0 0 0 / 0.4));
      }

      form.wrong {
        border-color: var(--danger);
      }

      input {
        flex: 1;
        min-width: 0;
        height: 100%;
        padding: 0 10px;
        border: 0;
        outline: 0;
        background: transparent;
        color: var(--ink);
        font: inherit;
        appearance: none;
      }

      input::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }

      input::-webkit-search-cancel-button {
        display: none;
      }

      .icon {
        width: 36px;
        height: 36px;
        border-radius: 9px;
      }

      svg {
        width: 20px;
        height: 20px;
        flex: none;
      }

      .problem {
        position: absolute;
        top: calc(100% + 6px);
        left: 0;
        right: 0;
        padding: 10px 14px;
        border-radius: 10px;
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--danger);
        font-size: var(--text-small);
      }

      #help {
        position: fixed;
        inset: calc(var(--header) - 4px) auto auto 50%;
        width: min(620px, calc(100vw - 24px));
        max-height: calc(100dvh - var(--header) - 24px);
        margin: 0;
        padding: 20px 8px 12px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--ink);
        transform: translateX(-50%);
      }

      h2 {
        padding: 0 14px;
        font-size: var(--text);
        font-weight: 650;
      }

      #help p {
        padding: 4px 14px 12px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dl {
        display: grid;
        gap: 10px;
        margin: 0;
        padding: 0 14px 8px;
      }

      dd {
        margin: 0;
        font-size: var(--text-small);
      }

      .examples {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }

      .examples button {
        padding: 3px 9px;
        border: 0;
        border-radius: 7px;
        background: var(--sunken);
        color: var(--accent);
        font-family: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        font-size: 0.8125rem;
      }

      .examples button:hover {
        background: var(--line);
      }

      .meaning {
        line-height: 1.35;
        color: var(--ink-soft);
      }

      .filter {
        display: grid;
        grid-template-columns: 13rem minmax(0, 1fr);
        gap: 4px 16px;
        align-items: baseline;
      }

      @media (max-width: 599px) {
        .filter {
          grid-template-columns: 1fr;
        }
      }

      kbd {
        padding: 1px 6px;
        border: 1px solid var(--line);
        border-radius: 5px;
        font: inherit;
        font-size: 0.75rem;
      }
    `]),s(k,1,B);var lo,ho,po,co,uo,Y,yt,bt,vt,ue,wt,mo;uo=[q("latent-lock-button")];var se=class extends(co=D,po=[x({attribute:!1})],ho=[y()],lo=[J("dialog")],co){constructor(){super(...arguments);l(this,ue);l(this,yt,s(Y,8,this)),s(Y,11,this);l(this,bt,s(Y,12,this,"")),s(Y,15,this);l(this,vt,s(Y,16,this)),s(Y,19,this)}render(){return u`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,ue,wt).call(this,!1)}}">
        ${M.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?T:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,ue,mo)}">Lock anyway</button>
        </div>
      </dialog>
    `}};Y=A(co),yt=new WeakMap,bt=new WeakMap,vt=new WeakMap,ue=new WeakSet,wt=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof V&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},mo=function(){this.dialog.close(),r(this,ue,wt).call(this,!0)},h(Y,4,"api",po,se,yt),h(Y,4,"users",ho,se,bt),h(Y,4,"dialog",lo,se,vt),se=h(Y,0,"LockButton",uo,se),O(se,"styles",[z,te,H`
      dialog {
        width: min(calc(100vw - 32px), 420px);
        padding: 24px;
        border: 1px solid var(--line);
        border-radius: 16px;
        background: var(--raised);
        color: var(--ink);
        font-size: 1rem;
        white-space: normal;
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 50%);
      }

      h2 {
        margin-bottom: 8px;
        font-size: var(--text-title);
        font-weight: 650;
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
        margin-top: 20px;
      }
    `]),s(Y,1,se);var xt=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},Ke=class n{months;#e;#i;constructor(o,e,t){this.months=o.map(i=>new xt(i)),this.#e=e,this.#i=t}updated(o){let e=new n(o,this.#e,this.#i);for(let t of e.months){let i=this.months.find(a=>a.is(t.count));i!==void 0&&(t.photos=i.photos,t.complete=i.complete&&i.count.photos===t.count.photos)}return e}load(o){return o.complete?Promise.resolve():(o.loading??=this.#n(o).finally(()=>{o.loading=void 0}),o.loading)}async#n(o){let e=[],t;do{let i=await this.#e(o.count,t);e=e.concat(i.photos),t=i.next,(e.length>=o.photos.length||t===void 0)&&(o.photos=e,o.complete=t===void 0,this.#i(o))}while(t!==void 0)}monthOf(o){let[e,t]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===t)}find(o){for(let e of this.months){let t=e.photos.find(i=>i.id===o);if(t!==void 0)return t}}async neighbour(o,e){let t=this.monthOf(o);if(t===void 0)return;await this.load(t);let i=t.photos.findIndex(p=>p.id===o.id);return i<0?void 0:t.photos[i+e]??this.#t(this.months.indexOf(t)+e,e)}async#t(o,e){for(let t=o;t>=0&&t<this.months.length;t+=e){let i=this.months[t];await this.load(i);let a=e===1?i.photos[0]:i.photos.at(-1);if(a!==void 0)return a}}};var fo=22,Bn=900,kt=120,go,yo,bo,vo,wo,xo,ko,$o,C,$t,Tt,Mt,Et,Pt,Lt,$e,E,To,Ct,Mo,Ht,Eo,Po,Rt,Lo,Co;$o=[q("latent-scrubber")];var _=class extends(ko=D,xo=[x({attribute:!1})],wo=[x({attribute:!1})],vo=[x({attribute:!1})],bo=[y()],yo=[y()],go=[y()],ko){constructor(){super(...arguments);l(this,E);l(this,$t,s(C,8,this)),s(C,11,this);l(this,Tt,s(C,12,this,0)),s(C,15,this);l(this,Mt,s(C,16,this,0)),s(C,19,this);l(this,Et,s(C,20,this)),s(C,23,this);l(this,Pt,s(C,24,this,!1)),s(C,27,this);l(this,Lt,s(C,28,this,!1)),s(C,31,this);l(this,$e)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,$e))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,$e)),$(this,$e,window.setTimeout(()=>this.passing=!1,Bn)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return T;let t=Math.min(1,this.position/this.range),i=e.blocks[e.indexAt(this.position+kt)];return u`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Se(i.month.count)}"
        @pointerdown="${r(this,E,Mo)}"
        @pointermove="${r(this,E,Ct)}"
        @pointerup="${r(this,E,Ht)}"
        @pointercancel="${r(this,E,Ht)}"
        @pointerleave="${r(this,E,Eo)}"
        @keydown="${r(this,E,Po)}"
      >
        ${r(this,E,Co).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,E,Lo).call(this,e,t)}
      </div>
    `}};C=A(ko),$t=new WeakMap,Tt=new WeakMap,Mt=new WeakMap,Et=new WeakMap,Pt=new WeakMap,Lt=new WeakMap,$e=new WeakMap,E=new WeakSet,To=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Ct=function(e){this.pointed=r(this,E,To).call(this,e),this.dragging&&r(this,E,Rt).call(this,this.pointed*this.range)},Mo=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,E,Ct).call(this,e)},Ht=function(){this.dragging=!1,this.pointed=void 0},Eo=function(){this.dragging||(this.pointed=void 0)},Po=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],i=this.geometry;if(t===void 0||i===void 0)return;e.preventDefault();let a=i.indexAt(this.position+kt)+t,p=i.blocks[Math.min(i.blocks.length-1,Math.max(0,a))];p!==void 0&&r(this,E,Rt).call(this,p.top)},Rt=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Lo=function(e,t){if(this.pointed===void 0&&!this.passing)return T;let i=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(i*this.range+kt)];return u`
      <span class="label" .style="${`top:${i*100}%`}">${Se(a.month.count)}</span>
    `},Co=function(e){let t=this.clientHeight||window.innerHeight,i=-fo;return Gn(e.blocks).map(a=>{let m=Math.min(1,a.top/this.range)*t;return m-i>=fo&&m<=t-6?(i=m,u`
          <span class="year" .style="${`top:${Math.max(6,m)}px`}">${a.month.count.year}</span>
        `):u`
        <span class="dot" .style="${`top:${m}px`}"></span>
      `})},h(C,4,"geometry",xo,_,$t),h(C,4,"position",wo,_,Tt),h(C,4,"range",vo,_,Mt),h(C,4,"pointed",bo,_,Et),h(C,4,"dragging",yo,_,Pt),h(C,4,"passing",go,_,Lt),_=h(C,0,"Scrubber",$o,_),O(_,"styles",[z,H`
      :host {
        position: fixed;
        top: calc(var(--header) + 8px);
        right: 0;
        bottom: 12px;
        z-index: 2;
        width: 48px;
        touch-action: none;
        user-select: none;
        cursor: pointer;
      }

      .bar {
        position: absolute;
        inset: 0;
        border-radius: 12px;
      }

      .year {
        position: absolute;
        right: 12px;
        color: var(--ink-soft);
        font-size: 0.6875rem;
        font-variant-numeric: tabular-nums;
        line-height: 1;
        transform: translateY(-50%);
        opacity: 0;
        transition: opacity var(--quick);
      }

      .dot {
        position: absolute;
        right: 16px;
        width: 3px;
        height: 3px;
        border-radius: 50%;
        background: var(--ink-soft);
        opacity: 0;
        transition: opacity var(--quick);
      }

      :host(:hover) :is(.year, .dot),
      :host(:focus-within) :is(.year, .dot),
      .dragging :is(.year, .dot) {
        opacity: 1;
      }

      .here {
        position: absolute;
        right: 0;
        width: 40px;
        height: 2px;
        border-radius: 2px 0 0 2px;
        background: var(--accent);
      }

      :host(:not(:hover)) .here {
        width: 14px;
        height: 3px;
      }

      .label {
        position: absolute;
        right: 48px;
        padding: 6px 12px;
        border-radius: 8px;
        background: var(--ink);
        color: var(--paper);
        font-size: var(--text-small);
        font-weight: 550;
        white-space: nowrap;
        transform: translateY(-50%);
        box-shadow: var(--shadow);
        pointer-events: none;
      }

      @media (min-width: 900px) {
        .year,
        .dot {
          opacity: 1;
        }
      }

      /* Over a narrow grid it may only be taken hold of while it shows where the page is. */
      @media (max-width: 899px) {
        :host {
          width: 40px;
          pointer-events: none;
        }

        :host([awake]) {
          pointer-events: auto;
        }
      }
    `]),s(C,1,_);function Gn(n){return n.filter((o,e)=>n[e-1]?.month.count.year!==o.month.count.year)}var Ho=(n,o,e)=>{let t=new Map;for(let i=o;i<=e;i++)t.set(n[i],i);return t},St=Mi(class extends Ei{constructor(n){if(super(n),n.type!==Ti.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,o,e){let t;e===void 0?e=o:o!==void 0&&(t=o);let i=[],a=[],p=0;for(let m of n)i[p]=t?t(m,p):p,a[p]=e(m,p),p++;return{values:a,keys:i}}render(n,o,e){return this.dt(n,o,e).values}update(n,[o,e,t]){let i=Li(n),{values:a,keys:p}=this.dt(o,e,t);if(!Array.isArray(i))return this.ut=p,a;let m=this.ut??=[],b=[],P,W,v=0,S=i.length-1,R=0,Q=a.length-1;for(;v<=S&&R<=Q;)if(i[v]===null)v++;else if(i[S]===null)S--;else if(m[v]===p[R])b[R]=ae(i[v],a[R]),v++,R++;else if(m[S]===p[Q])b[Q]=ae(i[S],a[Q]),S--,Q--;else if(m[v]===p[Q])b[Q]=ae(i[v],a[Q]),xe(n,b[Q+1],i[v]),v++,Q--;else if(m[S]===p[R])b[R]=ae(i[S],a[R]),xe(n,i[v],i[S]),S--,R++;else if(P===void 0&&(P=Ho(p,R,Q),W=Ho(m,v,S)),P.has(m[v]))if(P.has(m[S])){let ne=W.get(p[R]),Xe=ne!==void 0?i[ne]:null;if(Xe===null){let yi=xe(n,i[v]);ae(yi,a[R]),b[R]=yi}else b[R]=ae(Xe,a[R]),xe(n,i[v],Xe),i[ne]=null;R++}else Ue(i[S]),S--;else Ue(i[v]),v++;for(;R<=Q;){let ne=xe(n,b[Q+1]);ae(ne,a[R]),b[R++]=ne}for(;v<=S;){let ne=i[v++];ne!==null&&Ue(ne)}return this.ut=p,Pi(n,b),bi}});var Ro,So,Ao,Oo,Do,qo,K,At,Ot,Dt,qt,Te,De,X,zt,zo,Nt,No;qo=[q("latent-thumb")];var ie=class extends(Do=D,Oo=[x({attribute:!1})],Ao=[x({attribute:!1})],So=[y()],Ro=[y()],Do){constructor(){super(...arguments);l(this,X);l(this,At,s(K,8,this)),s(K,11,this);l(this,Ot,s(K,12,this)),s(K,15,this);l(this,Dt,s(K,16,this)),s(K,19,this);l(this,qt,s(K,20,this,!1)),s(K,23,this);l(this,Te,!1);l(this,De)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,X,Nt).call(this),r(this,X,zt).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&r(this,X,zt).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,X,Nt).call(this)}render(){return this.photo.failed||this.failed?u`
        <div class="instead">
          ${Ze(this.photo)?M.play:this.photo.failed?M.broken:M.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:u`
      ${this.url===void 0?T:u`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,Te)?"sync":"async"}"
          class="${d(this,Te)?"shown at-once":""}"
          src="${this.url}"
          @load="${r(this,X,No)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Ze(this.photo)?u`
          <span class="badge" title="${ki(this.photo.name)}">${M.play}</span>
        `:T}
    `}};K=A(Do),At=new WeakMap,Ot=new WeakMap,Dt=new WeakMap,qt=new WeakMap,Te=new WeakMap,De=new WeakMap,X=new WeakSet,zt=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);$(this,Te,e!==void 0),e!==void 0?this.url=Je(e):r(this,X,zo).call(this,this.photo.id)},zo=async function(e){let t=new AbortController;$(this,De,t);try{let i=await this.store.get(e,t.signal);t.signal.aborted||(this.url=Je(i))}catch(i){this.failed=!Ie(i)}},Nt=function(){d(this,De)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},No=function(e){e.target.classList.add("shown")},h(K,4,"photo",Oo,ie,At),h(K,4,"store",Ao,ie,Ot),h(K,4,"url",So,ie,Dt),h(K,4,"failed",Ro,ie,qt),ie=h(K,0,"Thumb",qo,ie),O(ie,"styles",[z,H`
      :host {
        display: block;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        contain: strict;
      }

      img {
        display: block;
        width: 100%;
        height: 100%;
        object-fit: cover;
        opacity: 0;
        transition: opacity var(--calm) ease-out;
      }

      img.shown {
        opacity: 1;
      }

      img.at-once {
        transition: none;
      }

      .instead {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 6px;
        height: 100%;
        padding: 10px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        text-align: center;
      }

      .name {
        max-width: 100%;
        overflow: hidden;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }

      .badge {
        position: absolute;
        top: 8px;
        right: 8px;
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        border-radius: 50%;
        background: rgb(0 0 0 / 0.5);
        color: #fff;
      }

      .badge svg {
        width: 16px;
        height: 16px;
      }
    `]),s(K,1,ie);function Io(n,o){let e=[0],t=[0];for(let a=1;a<=n.length;a++){let p=1/0,m=a-1,b=0;for(let P=a-1;P>=0;P--){b+=n[P];let W=(o.width-(a-P-1)*o.gap)/b/o.rowHeight;if(W<.6&&P<a-1)break;let v=e[P]+Yn(W,a===n.length);v<p&&(p=v,m=P)}e.push(p),t.push(m)}let i=[];for(let a=n.length;a>0;a=t[a])i.unshift(a);return i}function Yn(n,o){return n>1.45?o?.15+.5*(1-1/n):10+n:(n>1?n-1:1/n-1)**2}var Xn=.8,Zn=.5,Jn=3.5;function es(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(Jn,Math.max(Zn,n.width/n.height))}function ts(n){let o=[];for(let e of n){let t=e.taken.slice(0,10),i=o.at(-1);i?.day===t?i.photos.push(e):o.push({day:t,photos:[e]})}return o}var It=class{#e;#i=[];#n=[];#t=[];#o;constructor(o){this.#e=o,this.#o=o.monthHeading}add(o){let e=o.photos.map((i,a)=>({photo:i,aspect:es(i),begins:a===0?o.day:void 0}));if(this.#t.length>0){let i=[...this.#t,...e],a=this.#r(i);if(a>=this.#e.rowHeight*Xn){this.#t=i,a<=this.#e.rowHeight&&this.#s();return}this.#s()}let t=0;for(let i of Io(e.map(({aspect:a})=>a),this.#e))this.#s(),this.#t=e.slice(t,i),t=i}finish(){return this.#s(),{height:this.#o,tiles:this.#i,headings:this.#n}}#r(o){let e=o.reduce((t,i)=>t+i.aspect,0);return(this.#e.width-is(o,this.#e))/e}#s(){let{gap:o,dayGap:e,dayHeading:t,rowHeight:i}=this.#e,a=this.#t;if(this.#t=[],a.length===0)return;let p=this.#r(a),m=Math.max(1,p<=i*1.45?p:i),b=this.#o+(a.some(W=>W.begins!==void 0)?t:0),P=0;for(let[W,v]of a.entries()){let S=Math.min(v.aspect*m,this.#e.width);W>0&&(P+=v.begins===void 0?o:e),v.begins!==void 0&&this.#n.push({day:v.begins,x:P,y:this.#o,width:os(a,W,m,o)}),this.#i.push({photo:v.photo,x:P,y:b,width:S,height:m}),P+=S}this.#o=b+m+o}};function is(n,{gap:o,dayGap:e}){return n.slice(1).reduce((t,i)=>t+(i.begins===void 0?o:e),0)}function os(n,o,e,t){let i=0;for(let a=o;a<n.length;a++){let p=n[a];if(a>o){if(p.begins!==void 0)break;i+=t}i+=p.aspect*e}return i}function Uo(n,o){let e=new It(o);for(let t of ts(n))e.add(t);return e.finish()}function Ut(n,o){let t=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(n/t),a=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+a*o.dayHeading}var je=class{options;blocks;height;constructor(o,e,t,i){this.options=e;let a=t?.options===e?t:void 0,p=0;this.blocks=o.map((m,b)=>{let P=a?.blocks[b],W=P?.month===m&&m!==i?{...P,top:p}:ns(m,p,e);return p+=W.height,W}),this.height=p}between(o,e){let t=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let a=this.blocks[i];if(a.top>=e)break;t.push(a)}return t}indexAt(o){let e=0,t=this.blocks.length-1;for(;e<t;){let i=e+t+1>>1;this.blocks[i].top<=o?e=i:t=i-1}return e}blockOf(o){return this.blocks.find(e=>e.month===o)}anchorAt(o){let e=this.blocks[this.indexAt(o)];return e&&{month:e.month,offset:o-e.top}}resolve(o){let e=this.blocks.find(({month:t})=>t===o.month||t.is(o.month.count));return e&&e.top+Math.min(o.offset,e.height)}};function ns(n,o,e){if(n.photos.length===0)return{month:n,top:o,height:n.complete?0:Ut(n.count.photos,e),layout:void 0};let t=Uo(n.photos,e),i=n.missing===0?0:Ut(n.missing,e)-e.monthHeading;return{month:n,top:o,height:t.height+i,layout:t}}var ss={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Wo(n){return ss[n]}function Ko(n,o,e){let t=n.tiles,i=t.indexOf(o);switch(e){case"left":return t[i-1];case"right":return t[i+1];case"up":return Qe(Fe(t,t.findLast(a=>a.y<o.y)),Me(o));case"down":return Qe(Fe(t,t.find(a=>a.y>o.y)),Me(o))}}function jo(n,o,e){switch(o){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return Qe(Fe(n.tiles,n.tiles.at(-1)),e);case"down":return Qe(Fe(n.tiles,n.tiles[0]),e)}}function Me(n){return n.x+n.width/2}function Fe(n,o){return o===void 0?[]:n.filter(e=>e.y===o.y)}function Qe(n,o){return n.reduce((e,t)=>e===void 0||Math.abs(Me(t)-o)<Math.abs(Me(e)-o)?t:e,void 0)}var Fo=H`
  :host {
    display: block;
    position: relative;
    overflow-anchor: none;
  }

  section {
    position: absolute;
    inset: 0 0 auto 0;
    contain: layout style;
  }

  h2 {
    position: absolute;
    left: 0;
    display: flex;
    align-items: baseline;
    gap: 12px;
    font-size: var(--text-title);
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
  }

  h2 span {
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 400;
    letter-spacing: 0;
  }

  h3 {
    position: absolute;
    left: 0;
    top: 0;
    overflow: hidden;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 500;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  a {
    position: absolute;
    left: 0;
    top: 0;
    display: block;
    overflow: hidden;
    border-radius: var(--corner);
    text-decoration: none;
    -webkit-tap-highlight-color: transparent;
  }

  a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    z-index: 1;
  }

  @media (hover: hover) {
    a::after {
      content: "";
      position: absolute;
      inset: 0;
      background: linear-gradient(rgb(0 0 0 / 0.22), transparent 40%);
      opacity: 0;
      transition: opacity var(--quick);
    }

    a:hover::after {
      opacity: 1;
    }
  }

  .blank {
    position: absolute;
    left: 0;
    right: 0;
    border-radius: var(--corner);
    background: var(--sunken);
    opacity: 0.5;
  }
`;var rs=100,Qo,Vo,Bo,Go,Yo,_o,Xo,N,Wt,Kt,jt,Ft,Qt,F,oe,Pe,Le,qe,me,c,Zo,Ve,Jo,en,Be,Vt,Bt,tn,Ee,Ge,on,Gt,nn,sn,Ye,rn,an,Yt,ln,dn,hn;Xo=[q("latent-timeline")];var ee=class extends(_o=D,Yo=[x({attribute:!1})],Go=[x({attribute:!1})],Bo=[x({attribute:!1})],Vo=[y()],Qo=[y()],_o){constructor(){super(...arguments);l(this,c);l(this,Wt,s(N,8,this)),s(N,11,this);l(this,Kt,s(N,12,this)),s(N,15,this);l(this,jt,s(N,16,this,"")),s(N,19,this);l(this,Ft,s(N,20,this,{top:0,bottom:0})),s(N,23,this);l(this,Qt,s(N,24,this)),s(N,27,this);l(this,F);l(this,oe);l(this,Pe);l(this,Le,!1);l(this,qe,new ResizeObserver(()=>r(this,c,Zo).call(this)));l(this,me,()=>r(this,c,en).call(this))}connectedCallback(){super.connectedCallback(),d(this,qe).observe(this),window.addEventListener("scroll",d(this,me),{passive:!0}),window.addEventListener("resize",d(this,me),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,qe).disconnect(),window.removeEventListener("scroll",d(this,me)),window.removeEventListener("resize",d(this,me)),window.clearTimeout(d(this,Pe))}monthChanged(e){r(this,c,Ve).call(this,e)}scrollTopOf(e){let t=d(this,F)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,c,tn).call(this)-r(this,c,Ge).call(this))}get geometry(){return d(this,F)}reveal(e){let t=r(this,c,Gt).call(this,e.id);t!==void 0&&r(this,c,Ye).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,oe)!==void 0){let t=!e.has("query");r(this,c,Ve).call(this,void 0,t),t||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,Le)&&($(this,Le,!1),r(this,c,on).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,i=d(this,F)?.between(e,t)??[],a=this.current!==void 0&&r(this,c,an).call(this,i,this.current)?this.current:hs(i,e);return u`
      ${St(i,({month:p})=>`${p.count.year}-${p.count.month}`,p=>r(this,c,ln).call(this,p,a))}
    `}};N=A(_o),Wt=new WeakMap,Kt=new WeakMap,jt=new WeakMap,Ft=new WeakMap,Qt=new WeakMap,F=new WeakMap,oe=new WeakMap,Pe=new WeakMap,Le=new WeakMap,qe=new WeakMap,me=new WeakMap,c=new WeakSet,Zo=function(){let e=this.clientWidth;e>0&&e!==d(this,oe)?.width&&($(this,oe,ds(e)),r(this,c,Ve).call(this,void 0))},Ve=function(e,t=!0){if(d(this,oe)===void 0)return;let i=r(this,c,Ee).call(this),a=t&&i>0?d(this,F)?.anchorAt(i):void 0;$(this,F,new je(this.library.months,d(this,oe),d(this,F),e)),this.style.height=`${d(this,F).height}px`,r(this,c,Jo).call(this,a,i),r(this,c,Be).call(this),r(this,c,Bt).call(this),this.requestUpdate()},Jo=function(e,t){let i=e&&d(this,F)?.resolve(e);i!==void 0&&Math.abs(i-t)>=1&&window.scrollBy({top:i-t,behavior:"instant"})},en=function(){let e=r(this,c,Ee).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,c,Be).call(this),r(this,c,Vt).call(this),r(this,c,Bt).call(this)},Be=function(){let e=r(this,c,Ee).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,c,Vt).call(this)},Vt=function(){d(this,Pe)??$(this,Pe,window.setTimeout(()=>{$(this,Pe,void 0);let e=r(this,c,Ee).call(this),t=window.innerHeight/2;for(let{month:i}of d(this,F)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(i).catch(()=>{})},rs))},Bt=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},tn=function(){return this.getBoundingClientRect().top+window.scrollY},Ee=function(){return-this.getBoundingClientRect().top+r(this,c,Ge).call(this)},Ge=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},on=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Gt=function(e){for(let t of d(this,F)?.blocks??[]){let i=t.layout?.tiles.find(({photo:a})=>a.id===e);if(i!==void 0)return{block:t,tile:i}}},nn=function(e){let t=Wo(e.key),i=r(this,c,Gt).call(this,e.target.dataset.id);t===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,c,sn).call(this,i,t))},sn=async function(e,t){let i=e.block.layout&&Ko(e.block.layout,e.tile,t);if(i!==void 0){r(this,c,Ye).call(this,{block:e.block,tile:i});return}let a=t==="left"||t==="up"?-1:1,p=this.library.months[this.library.months.indexOf(e.block.month)+a];if(p===void 0)return;await this.library.load(p).catch(()=>{});let m=d(this,F)?.blockOf(p),b=m?.layout&&jo(m.layout,t,Me(e.tile));m!==void 0&&b!==void 0&&r(this,c,Ye).call(this,{block:m,tile:b})},Ye=function({block:e,tile:t}){let a=e.top+t.y,p=r(this,c,Ee).call(this),m=a+t.height+40-(p+window.innerHeight-r(this,c,Ge).call(this)),b=a-40-p;(b<0||m>0)&&window.scrollBy({top:b<0?b:m,behavior:"instant"}),r(this,c,Be).call(this),this.current=t.photo.id,$(this,Le,!0),this.requestUpdate()},rn=function(e,t){e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.current=t.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0})))},an=function(e,t){return e.some(i=>r(this,c,Yt).call(this,i).some(a=>a.photo.id===t))},Yt=function({layout:e,top:t}){let i=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:p,height:m})=>p+m>i&&p<a)??[]},ln=function(e,t){let{month:i,layout:a}=e,p=Se(i.count);return u`
      <section
        aria-label="${p}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,c,nn)}"
      >
        <h2 .style="${`top:${as}px`}">${p} <span>${he(i.count.photos)}</span></h2>
        ${a===void 0?r(this,c,dn).call(this,e):T} ${a?.headings.map(({day:m,x:b,y:P,width:W})=>u`
              <h3 .style="${`transform:translate(${b}px,${P+(d(this,oe)?.dayHeading??0)-ls}px);max-width:${Math.max(W,64)}px`}">${wi(m)}</h3>
            `)} ${St(r(this,c,Yt).call(this,e),({photo:m})=>m.id,m=>r(this,c,hn).call(this,m,t))}
      </section>
    `},dn=function({height:e}){return u`
      <div class="blank" .style="${`top:${d(this,oe)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},hn=function({photo:e,x:t,y:i,width:a,height:p},m){return u`
      <a
        href="${Ci({query:this.query,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${xi(e)}"
        tabindex="${e.id===m?0:-1}"
        .style="${`transform:translate(${t}px,${i}px);width:${a}px;height:${p}px`}"
        @click="${b=>r(this,c,rn).call(this,b,e)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
    `},h(N,4,"library",Yo,ee,Wt),h(N,4,"store",Go,ee,Kt),h(N,4,"query",Bo,ee,jt),h(N,4,"drawn",Vo,ee,Ft),h(N,4,"current",Qo,ee,Qt),ee=h(N,0,"TimelineView",Xo,ee),O(ee,"styles",[z,Fo]),s(N,1,ee);var as=28,ls=28;function ds(n){let o=n<600;return{width:n,rowHeight:o?112:n<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function hs(n,o){let e=o+window.innerHeight;for(let{layout:t,top:i}of n){let a=t?.tiles.find(({y:p})=>i+p>=e);if(a!==void 0)return a.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var pn=H`
  latent-notice ul {
    display: grid;
    gap: 8px;
    padding-left: 1.2em;
    text-align: left;
  }

  latent-notice code {
    padding: 1px 6px;
    border-radius: 5px;
    background: var(--sunken);
    color: var(--ink);
    font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    font-size: 0.8125rem;
  }
`;function cn(n,o){return u`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${M.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function un(n,o){return u`
    <latent-notice heading="No photo matches">
      <span slot="icon">${M.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function mn(n){return n>0?u`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${M.picture}</span>
        <p>${he(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:u`
    <latent-notice heading="No photos yet">
      <span slot="icon">${M.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}var fn=H`
  :host {
    display: block;
  }

  header {
    position: sticky;
    top: 0;
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(max-content, 1fr) minmax(0, 620px) minmax(max-content, 1fr);
    align-items: center;
    gap: 16px;
    height: var(--header);
    padding: 0 var(--side);
    background: var(--paper);
  }

  .brand {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    justify-self: start;
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.02em;
    text-decoration: none;
  }

  .account {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 10px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  main {
    min-height: calc(100dvh - var(--header));
    padding: 0 calc(var(--side) + 28px) 40px var(--side);
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-top: 12px;
    padding: 8px 14px;
    border-radius: 10px;
    background: var(--sunken);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .pulse {
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--accent);
    animation: pulse 1.6s ease-in-out infinite;
  }

  @keyframes pulse {
    50% {
      opacity: 0.25;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .pulse {
      animation: none;
    }
  }

  @media (max-width: 759px) {
    header {
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 10px;
    }

    .brand span,
    .count {
      display: none;
    }

    main {
      padding-right: var(--side);
    }
  }
`;var ps=2e3,cs=2e4,us=5*6e4,ms=["pointerdown","keydown","scroll"],_e=class{#e;#i;#n=new AbortController;#t;#o;#r=Date.now();#s=0;constructor(o,e){this.#e=o,this.#i=e}start(){let{signal:o}=this.#n;document.addEventListener("visibilitychange",()=>gn()&&void this.#a(),{signal:o});for(let e of ms)window.addEventListener(e,()=>this.#r=Date.now(),{signal:o,passive:!0});this.#a()}stop(){this.#n.abort(),window.clearTimeout(this.#o)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#r>us?this.#d():this.#l())}catch(o){this.#i.problem(o);return}if(gn()&&!this.#n.signal.aborted){let o=(this.#t?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},o?ps:cs)}}async#l(){let o=this.#t,e=this.#r>this.#s;this.#s=Date.now();let t=await this.#e.status(e);this.#t=t,this.#i.statusChanged(t),o!==void 0&&(o.photos!==t.photos||o.failed!==t.failed)&&this.#i.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new V(401,"signed-out","The web session has ended.")}};function gn(){return document.visibilityState==="visible"}var yn=1024*1024,bn,vn,wn,xn,kn,$n,Tn,Mn,En,Pn,Ln,Cn,Hn,g,_t,Xt,Zt,Jt,ei,ti,ii,oi,ni,si,ri,G,de,fe,ge,ye,He,f,ai,li,di,Rn,Sn,An,hi,Ce,On,Dn,ze,pi,qn,zn,Nn;Hn=[q("latent-gallery")];var I=class extends(Cn=D,Ln=[x({attribute:!1})],Pn=[x({type:Boolean})],En=[y()],Mn=[y()],Tn=[y()],$n=[y()],kn=[y()],xn=[y()],wn=[y()],vn=[y()],bn=[J("latent-timeline")],Cn){constructor(){super(...arguments);l(this,f);l(this,_t,s(g,8,this)),s(g,11,this);l(this,Xt,s(g,12,this,!1)),s(g,15,this);l(this,Zt,s(g,16,this,{query:"",photo:void 0})),s(g,19,this);l(this,Jt,s(g,20,this)),s(g,23,this);l(this,ei,s(g,24,this,"")),s(g,27,this);l(this,ti,s(g,28,this,0)),s(g,31,this);l(this,ii,s(g,32,this)),s(g,35,this);l(this,oi,s(g,36,this,"")),s(g,39,this);l(this,ni,s(g,40,this)),s(g,43,this);l(this,si,s(g,44,this,{position:0,range:0})),s(g,47,this);l(this,ri,s(g,48,this)),s(g,51,this);l(this,G);l(this,de);l(this,fe);l(this,ge,new AbortController);l(this,ye,new AbortController);l(this,He);l(this,ze,()=>d(this,G)?.search(""))}connectedCallback(){super.connectedCallback(),$(this,de,r(this,f,ai).call(this,"grid",96*yn,6)),$(this,fe,r(this,f,ai).call(this,"screen",64*yn,3)),$(this,G,new Hi(e=>r(this,f,li).call(this,e))),r(this,f,li).call(this,d(this,G).state),$(this,He,new _e(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>{r(this,f,di).call(this,this.page.query)},problem:e=>r(this,f,Ce).call(this,e)})),d(this,He).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,G)?.dispose(),d(this,He)?.stop(),d(this,ge).abort(),d(this,ye).abort(),d(this,de).clear(),d(this,fe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=fs(this.page,this.opened);document.title!==t&&(document.title=t)}render(){let{opened:e,library:t}=this;return u`
      <div ?inert="${e!==void 0}">${r(this,f,qn).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${r(this,f,zn).call(this)}${r(this,f,Nn).call(this)}</main></div>
      ${e===void 0||t===void 0?T:u`
        <latent-viewer
          .photo="${e}"
          .library="${t}"
          .api="${this.api}"
          .grid="${d(this,de)}"
          .screens="${d(this,fe)}"
          @photo-turn="${i=>d(this,G)?.open(i.detail.id)}"
          @viewer-close="${()=>d(this,G)?.close()}"
          @search="${r(this,f,pi)}"
        ></latent-viewer>
      `}
    `}};g=A(Cn),_t=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,Jt=new WeakMap,ei=new WeakMap,ti=new WeakMap,ii=new WeakMap,oi=new WeakMap,ni=new WeakMap,si=new WeakMap,ri=new WeakMap,G=new WeakMap,de=new WeakMap,fe=new WeakMap,ge=new WeakMap,ye=new WeakMap,He=new WeakMap,f=new WeakSet,ai=function(e,t,i){return new $i((a,p)=>r(this,f,hi).call(this,this.api.thumbnail(a,e,p)),t,i)},li=function(e){let t=this.library!==void 0&&e.query===this.libraryQuery;this.page=e,t?(d(this,ge).abort(),this.queryProblem=""):r(this,f,di).call(this,e.query),r(this,f,Sn).call(this,e.photo)},di=async function(e){d(this,ge).abort();let t=new AbortController;$(this,ge,t);try{let i=await this.api.timeline(e,t.signal);t.signal.aborted||r(this,f,Rn).call(this,e,i)}catch(i){i instanceof V&&i.status===400?this.queryProblem=i.message:r(this,f,Ce).call(this,i)}},Rn=function(e,{months:t,total:i}){this.queryProblem="",this.total=i,d(this,de).forgetMissing(),d(this,fe).forgetMissing(),this.library=this.library!==void 0&&e===this.libraryQuery?this.library.updated(t):new Ke(t,(a,p)=>r(this,f,hi).call(this,this.api.photos(e,a,p)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=e},Sn=async function(e){d(this,ye).abort(),$(this,ye,new AbortController);let{signal:t}=d(this,ye);if(e===void 0){r(this,f,An).call(this);return}let i=this.library?.find(e);try{let[a]=await Promise.all([i??this.api.photo(e,t),import("./viewer-3DQQKXMR.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof V&&a.status===404?d(this,G)?.close():r(this,f,Ce).call(this,a)}},An=function(){let e=this.opened;this.opened=void 0,e!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(e))},hi=async function(e){try{return await e}catch(t){throw(t instanceof Ne||t instanceof V&&t.unauthorised)&&r(this,f,Ce).call(this,t),t}},Ce=function(e){this.isConnected&&!Ie(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))},On=function(){let e=this.timeline,t=document.documentElement.scrollHeight-window.innerHeight;e!==null&&(this.scrolling={position:window.scrollY,range:t})},Dn=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),d(this,G)?.search(""),window.scrollTo({top:0}))},ze=new WeakMap,pi=function(e){d(this,G)?.search(e.detail)},qn=function(){return u`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,f,Dn)}">${We(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${r(this,f,pi)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?T:he(this.total)}</span>
          ${this.owner?u`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
                @problem="${e=>r(this,f,Ce).call(this,e.detail)}"
              ></latent-lock-button>
            `:T}
          <button
            class="icon"
            aria-label="Sign out"
            title="Sign out"
            @click="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          >
            ${M.signOut}
          </button>
        </div>
      </header>
    `},zn=function(){let e=this.status?.pending??0;return e===0||this.total===0?T:u`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${he(e)} to go.</div>
    `},Nn=function(){let{library:e}=this;return e===void 0?this.queryProblem===""?T:cn(this.queryProblem,d(this,ze)):e.months.length===0?this.libraryQuery!==""?un(this.libraryQuery,d(this,ze)):mn(this.status?.pending??0):u`
      <latent-timeline
        .library="${e}"
        .query="${this.libraryQuery}"
        .store="${d(this,de)}"
        @photo-open="${t=>d(this,G)?.open(t.detail.id)}"
        @timeline-scroll="${r(this,f,On)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${t=>window.scrollTo({top:t.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},h(g,4,"api",Ln,I,_t),h(g,4,"owner",Pn,I,Xt),h(g,4,"page",En,I,Zt),h(g,4,"library",Mn,I,Jt),h(g,4,"libraryQuery",Tn,I,ei),h(g,4,"total",$n,I,ti),h(g,4,"status",kn,I,ii),h(g,4,"queryProblem",xn,I,oi),h(g,4,"opened",wn,I,ni),h(g,4,"scrolling",vn,I,si),h(g,4,"timeline",bn,I,ri),I=h(g,0,"Gallery",Hn,I),O(I,"styles",[z,te,pn,fn]),s(g,1,I);function fs(n,o){return o!==void 0?"Photo · Latent":n.query===""?"Latent":"Search · Latent"}var gs=3e3,In,Un,Wn,Kn,jn,Z,ci,ui,mi,be,ve,U,Re,fi,gi,Fn;jn=[q("latent-app")];var re=class extends(Kn=D,Wn=[y()],Un=[y()],In=[y()],Kn){constructor(){super(...arguments);l(this,U);l(this,ci,s(Z,8,this,"starting")),s(Z,11,this);l(this,ui,s(Z,12,this,{signedIn:!1})),s(Z,15,this);l(this,mi,s(Z,16,this,"")),s(Z,19,this);l(this,be,new vi);l(this,ve)}connectedCallback(){super.connectedCallback(),r(this,U,Re).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,ve))}render(){switch(this.phase){case"starting":return T;case"signed-out":return u`
          <latent-sign-in .api="${d(this,be)}" @signed-in="${r(this,U,Re)}"></latent-sign-in>
        `;case"open":return u`
          <latent-gallery
            .api="${d(this,be)}"
            .owner="${this.session.user===we}"
            @problem="${e=>r(this,U,fi).call(this,e.detail)}"
            @sign-out="${r(this,U,Fn)}"
            @locked="${r(this,U,gi)}"
          ></latent-gallery>
        `;case"locked":return u`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${M.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${r(this,U,Re)}">Try again</button>
          </latent-notice>
        `;case"failed":return u`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${M.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,U,Re)}">Try again</button>
          </latent-notice>
        `}}};Z=A(Kn),ci=new WeakMap,ui=new WeakMap,mi=new WeakMap,be=new WeakMap,ve=new WeakMap,U=new WeakSet,Re=async function(){window.clearTimeout(d(this,ve));try{this.session=await d(this,be).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){r(this,U,fi).call(this,e)}},fi=function(e){e instanceof V&&e.unauthorised?this.phase="signed-out":e instanceof Ne?r(this,U,gi).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},gi=function(){this.phase="locked",window.clearTimeout(d(this,ve)),$(this,ve,window.setTimeout(()=>{r(this,U,Re).call(this)},gs))},Fn=async function(){this.phase="signed-out",await d(this,be).signOut().catch(()=>{})},h(Z,4,"phase",Wn,re,ci),h(Z,4,"session",Un,re,ui),h(Z,4,"problem",In,re,mi),re=h(Z,0,"App",jn,re),O(re,"styles",[z,te,H`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Z,1,re);
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
