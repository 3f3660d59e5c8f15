import{A as hi,D as lt,H as pi,I as Yt,K as ci,L as _t,M as ui,N as mi,O as fi,P as yi,Q as gt,R as nt,S as gi,T as bi,U as zt,V as vi,W as wi,a as O,b as a,c,d as D,e as d,f as l,g as k,h as s,i as S,j as m,k as li,l as C,m as q,n as z,o as E,p as b,q as et,r as _,s as Ot,t as Dt,u as qt,v as di,w as P,x as N,y as ot,z as Et}from"./chunk-A42736SJ.js";function Nt(n){return m`
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
  `}var xi,ki,$i,Ti,Mi,Ei,Pi,Li,Ci,Hi,w,Xt,Zt,Jt,te,ee,ie,oe,ne,st,Ri,Si,Ai;Hi=[z("latent-sign-in")];var K=class extends(Ci=q,Li=[E({attribute:!1})],Pi=[b()],Ei=[b()],Mi=[b()],Ti=[b()],$i=[et("#user")],ki=[et("#passphrase")],xi=[et("#code")],Ci){constructor(){super(...arguments);l(this,st);l(this,Xt,a(w,8,this)),a(w,11,this);l(this,Zt,a(w,12,this,!1)),a(w,15,this);l(this,Jt,a(w,16,this,!1)),a(w,19,this);l(this,te,a(w,20,this,"")),a(w,23,this);l(this,ee,a(w,24,this,!1)),a(w,27,this);l(this,ie,a(w,28,this)),a(w,31,this);l(this,oe,a(w,32,this)),a(w,35,this);l(this,ne,a(w,36,this)),a(w,39,this)}firstUpdated(){this.input.focus()}render(){return m`
      <main>
        <form @submit="${s(this,st,Ri)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Nt(56)}
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
                value="${qt}"
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
                ${P.eye}
              </button>
            </div>
            ${this.needsCode?s(this,st,Ai).call(this):C}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"Checking…":"Sign in"}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?C:this.problem}</p>
        </form>
      </main>
    `}};w=O(Ci),Xt=new WeakMap,Zt=new WeakMap,Jt=new WeakMap,te=new WeakMap,ee=new WeakMap,ie=new WeakMap,oe=new WeakMap,ne=new WeakMap,st=new WeakSet,Ri=async function(t){if(t.preventDefault(),this.busy)return;let e=this.input.value,i=this.user.value.trim().toLowerCase()||qt;if(e===""){this.problem=i===qt?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{await this.api.signIn({user:i,passphrase:e,code:this.code?.value}),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(r){await s(this,st,Si).call(this,r)}finally{this.busy=!1}},Si=async function(t){if(t instanceof _&&t.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Pn(t),(this.code??this.input).select()},Ai=function(){return m`
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
    `},c(w,4,"api",Li,K,Xt),c(w,4,"busy",Pi,K,Zt),c(w,4,"legible",Ei,K,Jt),c(w,4,"problem",Mi,K,te),c(w,4,"needsCode",Ti,K,ee),c(w,4,"user",$i,K,ie),c(w,4,"input",ki,K,oe),c(w,4,"code",xi,K,ne),K=c(w,0,"SignIn",Hi,K),D(K,"styles",[N,ot,S`
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
    `]),a(w,1,K);function Pn(n){return n instanceof _?n.unauthorised?`${n.message}.`:n.message:n instanceof Error?n.message:String(n)}var Oi,Di,qi,bt,se;qi=[z("latent-notice")];var dt=class extends(Di=q,Oi=[E()],Di){constructor(){super(...arguments);l(this,se,a(bt,8,this,"")),a(bt,11,this)}render(){return m`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};bt=O(Di),se=new WeakMap,c(bt,4,"heading",Oi,dt,se),dt=c(bt,0,"Notice",qi,dt),D(dt,"styles",[N,S`
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
    `]),a(bt,1,dt);var Ln=250,zi,Ni,Ii,Ui,Wi,Ki,Bi,ji,Fi,x,re,ae,le,de,he,pe,ce,ht,Lt,M,Gi,Qi,Pt,Vi,ue,Yi,_i,Xi;Fi=[z("latent-search-box")];var F=class extends(ji=q,Bi=[E({attribute:!1})],Ki=[E({attribute:!1})],Wi=[E({attribute:!1})],Ui=[b()],Ii=[b()],Ni=[et("input")],zi=[et("#help")],ji){constructor(){super(...arguments);l(this,M);l(this,re,a(x,8,this)),a(x,11,this);l(this,ae,a(x,12,this,"")),a(x,15,this);l(this,le,a(x,16,this,"")),a(x,19,this);l(this,de,a(x,20,this,[])),a(x,23,this);l(this,he,a(x,24,this,"")),a(x,27,this);l(this,pe,a(x,28,this)),a(x,31,this);l(this,ce,a(x,32,this)),a(x,35,this);l(this,ht);l(this,Lt,t=>s(this,M,Gi).call(this,t))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Lt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Lt)),window.clearTimeout(d(this,ht))}willUpdate(t){t.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return m`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${s(this,M,Vi)}">
        ${P.search}
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
          @input="${s(this,M,Qi)}"
          @keydown="${s(this,M,Yi)}"
        />
        ${this.typed===""?C:m`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${s(this,M,ue)}">
            ${P.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${P.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${s(this,M,_i)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(t=>m`
                <div class="filter">
                  <dt class="unseen">${t.key}</dt>
                  <dd class="meaning">${t.meaning}</dd>
                  <dd class="examples">
                    ${t.examples.map(e=>m`
                          <button type="button" @click="${()=>s(this,M,Xi).call(this,e)}">${e}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};x=O(ji),re=new WeakMap,ae=new WeakMap,le=new WeakMap,de=new WeakMap,he=new WeakMap,pe=new WeakMap,ce=new WeakMap,ht=new WeakMap,Lt=new WeakMap,M=new WeakSet,Gi=function(t){let e=t.composedPath()[0]instanceof HTMLInputElement;t.key==="/"&&!e&&!t.ctrlKey&&!t.metaKey&&this.closest("[inert]")===null&&(t.preventDefault(),this.input.focus(),this.input.select())},Qi=function(){this.typed=this.input.value,window.clearTimeout(d(this,ht)),k(this,ht,window.setTimeout(()=>s(this,M,Pt).call(this),Ln))},Pt=function(){window.clearTimeout(d(this,ht)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Vi=function(t){t.preventDefault(),s(this,M,Pt).call(this)},ue=function(){this.typed="",s(this,M,Pt).call(this),this.input.focus()},Yi=function(t){t.key==="Escape"&&this.typed!==""&&(t.preventDefault(),s(this,M,ue).call(this))},_i=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Xi=function(t){this.typed=[this.typed.trim(),t].filter(e=>e!=="").join(" "),this.help.hidePopover(),s(this,M,Pt).call(this),this.input.focus()},c(x,4,"api",Bi,F,re),c(x,4,"value",Ki,F,ae),c(x,4,"problem",Wi,F,le),c(x,4,"filters",Ui,F,de),c(x,4,"typed",Ii,F,he),c(x,4,"input",Ni,F,pe),c(x,4,"help",zi,F,ce),F=c(x,0,"SearchBox",Fi,F),D(F,"styles",[N,ot,S`
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
    `]),a(x,1,F);var me=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},It=class n{months;#t;#i;constructor(o,t,e){this.months=o.map(i=>new me(i)),this.#t=t,this.#i=e}updated(o){let t=new n(o,this.#t,this.#i);for(let e of t.months){let i=this.months.find(r=>r.is(e.count));i!==void 0&&(e.photos=i.photos,e.complete=i.complete&&i.count.photos===e.count.photos)}return t}load(o){return o.complete?Promise.resolve():(o.loading??=this.#n(o).finally(()=>{o.loading=void 0}),o.loading)}async#n(o){let t=[],e;do{let i=await this.#t(o.count,e);t=t.concat(i.photos),e=i.next,(t.length>=o.photos.length||e===void 0)&&(o.photos=t,o.complete=e===void 0,this.#i(o))}while(e!==void 0)}monthOf(o){let[t,e]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===t&&i.count.month===e)}find(o){for(let t of this.months){let e=t.photos.find(i=>i.id===o);if(e!==void 0)return e}}async neighbour(o,t){let e=this.monthOf(o);if(e===void 0)return;await this.load(e);let i=e.photos.findIndex(h=>h.id===o.id);return i<0?void 0:e.photos[i+t]??this.#e(this.months.indexOf(e)+t,t)}async#e(o,t){for(let e=o;e>=0&&e<this.months.length;e+=t){let i=this.months[e];await this.load(i);let r=t===1?i.photos[0]:i.photos.at(-1);if(r!==void 0)return r}}};var Zi=22,Cn=900,fe=120,Ji,to,eo,io,oo,no,so,ro,L,ye,ge,be,ve,we,xe,vt,$,ao,ke,lo,$e,ho,po,Te,co,uo;ro=[z("latent-scrubber")];var Q=class extends(so=q,no=[E({attribute:!1})],oo=[E({attribute:!1})],io=[E({attribute:!1})],eo=[b()],to=[b()],Ji=[b()],so){constructor(){super(...arguments);l(this,$);l(this,ye,a(L,8,this)),a(L,11,this);l(this,ge,a(L,12,this,0)),a(L,15,this);l(this,be,a(L,16,this,0)),a(L,19,this);l(this,ve,a(L,20,this)),a(L,23,this);l(this,we,a(L,24,this,!1)),a(L,27,this);l(this,xe,a(L,28,this,!1)),a(L,31,this);l(this,vt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,vt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(t){let e=t.get("position");e!==void 0&&Math.abs(e-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,vt)),k(this,vt,window.setTimeout(()=>this.passing=!1,Cn)))}render(){let t=this.geometry;if(t===void 0||this.range<=0||t.blocks.length===0)return C;let e=Math.min(1,this.position/this.range),i=t.blocks[t.indexAt(this.position+fe)];return m`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(e*100)}"
        aria-valuetext="${Et(i.month.count)}"
        @pointerdown="${s(this,$,lo)}"
        @pointermove="${s(this,$,ke)}"
        @pointerup="${s(this,$,$e)}"
        @pointercancel="${s(this,$,$e)}"
        @pointerleave="${s(this,$,ho)}"
        @keydown="${s(this,$,po)}"
      >
        ${s(this,$,uo).call(this,t)}
        <span class="here" .style="${`top:${e*100}%`}"></span>
        ${s(this,$,co).call(this,t,e)}
      </div>
    `}};L=O(so),ye=new WeakMap,ge=new WeakMap,be=new WeakMap,ve=new WeakMap,we=new WeakMap,xe=new WeakMap,vt=new WeakMap,$=new WeakSet,ao=function(t){let e=this.getBoundingClientRect();return Math.min(1,Math.max(0,(t.clientY-e.top)/e.height))},ke=function(t){this.pointed=s(this,$,ao).call(this,t),this.dragging&&s(this,$,Te).call(this,this.pointed*this.range)},lo=function(t){t.preventDefault(),t.currentTarget.setPointerCapture(t.pointerId),this.dragging=!0,s(this,$,ke).call(this,t)},$e=function(){this.dragging=!1,this.pointed=void 0},ho=function(){this.dragging||(this.pointed=void 0)},po=function(t){let e={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[t.key],i=this.geometry;if(e===void 0||i===void 0)return;t.preventDefault();let r=i.indexAt(this.position+fe)+e,h=i.blocks[Math.min(i.blocks.length-1,Math.max(0,r))];h!==void 0&&s(this,$,Te).call(this,h.top)},Te=function(t){this.dispatchEvent(new CustomEvent("scrub",{detail:t}))},co=function(t,e){if(this.pointed===void 0&&!this.passing)return C;let i=this.dragging||this.pointed===void 0?e:this.pointed,r=t.blocks[t.indexAt(i*this.range+fe)];return m`
      <span class="label" .style="${`top:${i*100}%`}">${Et(r.month.count)}</span>
    `},uo=function(t){let e=this.clientHeight||window.innerHeight,i=-Zi;return Hn(t.blocks).map(r=>{let u=Math.min(1,r.top/this.range)*e;return u-i>=Zi&&u<=e-6?(i=u,m`
          <span class="year" .style="${`top:${Math.max(6,u)}px`}">${r.month.count.year}</span>
        `):m`
        <span class="dot" .style="${`top:${u}px`}"></span>
      `})},c(L,4,"geometry",no,Q,ye),c(L,4,"position",oo,Q,ge),c(L,4,"range",io,Q,be),c(L,4,"pointed",eo,Q,ve),c(L,4,"dragging",to,Q,we),c(L,4,"passing",Ji,Q,xe),Q=c(L,0,"Scrubber",ro,Q),D(Q,"styles",[N,S`
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
    `]),a(L,1,Q);function Hn(n){return n.filter((o,t)=>n[t-1]?.month.count.year!==o.month.count.year)}var mo=(n,o,t)=>{let e=new Map;for(let i=o;i<=t;i++)e.set(n[i],i);return e},Me=fi(class extends yi{constructor(n){if(super(n),n.type!==mi.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,o,t){let e;t===void 0?t=o:o!==void 0&&(e=o);let i=[],r=[],h=0;for(let u of n)i[h]=e?e(u,h):h,r[h]=t(u,h),h++;return{values:r,keys:i}}render(n,o,t){return this.dt(n,o,t).values}update(n,[o,t,e]){let i=bi(n),{values:r,keys:h}=this.dt(o,t,e);if(!Array.isArray(i))return this.ut=h,r;let u=this.ut??=[],g=[],T,U,v=0,R=i.length-1,H=0,j=r.length-1;for(;v<=R&&H<=j;)if(i[v]===null)v++;else if(i[R]===null)R--;else if(u[v]===h[H])g[H]=nt(i[v],r[H]),v++,H++;else if(u[R]===h[j])g[j]=nt(i[R],r[j]),R--,j--;else if(u[v]===h[j])g[j]=nt(i[v],r[j]),gt(n,g[j+1],i[v]),v++,j--;else if(u[R]===h[H])g[H]=nt(i[R],r[H]),gt(n,i[v],i[R]),R--,H++;else if(T===void 0&&(T=mo(h,H,j),U=mo(u,v,R)),T.has(u[v]))if(T.has(u[R])){let tt=U.get(h[H]),Vt=tt!==void 0?i[tt]:null;if(Vt===null){let ai=gt(n,i[v]);nt(ai,r[H]),g[H]=ai}else g[H]=nt(Vt,r[H]),gt(n,i[v],Vt),i[tt]=null;H++}else zt(i[R]),R--;else zt(i[v]),v++;for(;H<=j;){let tt=gt(n,g[j+1]);nt(tt,r[H]),g[H++]=tt}for(;v<=R;){let tt=i[v++];tt!==null&&zt(tt)}return this.ut=h,gi(n,g),li}});var fo,yo,go,bo,vo,wo,W,Ee,Pe,Le,Ce,wt,Ct,V,He,xo,Re,ko;wo=[z("latent-thumb")];var Z=class extends(vo=q,bo=[E({attribute:!1})],go=[E({attribute:!1})],yo=[b()],fo=[b()],vo){constructor(){super(...arguments);l(this,V);l(this,Ee,a(W,8,this)),a(W,11,this);l(this,Pe,a(W,12,this)),a(W,15,this);l(this,Le,a(W,16,this)),a(W,19,this);l(this,Ce,a(W,20,this,!1)),a(W,23,this);l(this,wt,!1);l(this,Ct)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(s(this,V,Re).call(this),s(this,V,He).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&s(this,V,He).call(this)}disconnectedCallback(){super.disconnectedCallback(),s(this,V,Re).call(this)}render(){return this.photo.failed||this.failed?m`
        <div class="instead">
          ${Yt(this.photo)?P.play:this.photo.failed?P.broken:P.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:m`
      ${this.url===void 0?C:m`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,wt)?"sync":"async"}"
          class="${d(this,wt)?"shown at-once":""}"
          src="${this.url}"
          @load="${s(this,V,ko)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Yt(this.photo)?m`
          <span class="badge" title="${ci(this.photo.name)}">${P.play}</span>
        `:C}
    `}};W=O(vo),Ee=new WeakMap,Pe=new WeakMap,Le=new WeakMap,Ce=new WeakMap,wt=new WeakMap,Ct=new WeakMap,V=new WeakSet,He=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);k(this,wt,t!==void 0),t!==void 0?this.url=_t(t):s(this,V,xo).call(this,this.photo.id)},xo=async function(t){let e=new AbortController;k(this,Ct,e);try{let i=await this.store.get(t,e.signal);e.signal.aborted||(this.url=_t(i))}catch(i){this.failed=!Dt(i)}},Re=function(){d(this,Ct)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},ko=function(t){t.target.classList.add("shown")},c(W,4,"photo",bo,Z,Ee),c(W,4,"store",go,Z,Pe),c(W,4,"url",yo,Z,Le),c(W,4,"failed",fo,Z,Ce),Z=c(W,0,"Thumb",wo,Z),D(Z,"styles",[N,S`
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
    `]),a(W,1,Z);function $o(n,o){let t=[0],e=[0];for(let r=1;r<=n.length;r++){let h=1/0,u=r-1,g=0;for(let T=r-1;T>=0;T--){g+=n[T];let U=(o.width-(r-T-1)*o.gap)/g/o.rowHeight;if(U<.6&&T<r-1)break;let v=t[T]+Rn(U,r===n.length);v<h&&(h=v,u=T)}t.push(h),e.push(u)}let i=[];for(let r=n.length;r>0;r=e[r])i.unshift(r);return i}function Rn(n,o){return n>1.45?o?.15+.5*(1-1/n):10+n:(n>1?n-1:1/n-1)**2}var An=.8,On=.5,Dn=3.5;function qn(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(Dn,Math.max(On,n.width/n.height))}function zn(n){let o=[];for(let t of n){let e=t.taken.slice(0,10),i=o.at(-1);i?.day===e?i.photos.push(t):o.push({day:e,photos:[t]})}return o}var Se=class{#t;#i=[];#n=[];#e=[];#o;constructor(o){this.#t=o,this.#o=o.monthHeading}add(o){let t=o.photos.map((i,r)=>({photo:i,aspect:qn(i),begins:r===0?o.day:void 0}));if(this.#e.length>0){let i=[...this.#e,...t],r=this.#r(i);if(r>=this.#t.rowHeight*An){this.#e=i,r<=this.#t.rowHeight&&this.#s();return}this.#s()}let e=0;for(let i of $o(t.map(({aspect:r})=>r),this.#t))this.#s(),this.#e=t.slice(e,i),e=i}finish(){return this.#s(),{height:this.#o,tiles:this.#i,headings:this.#n}}#r(o){let t=o.reduce((e,i)=>e+i.aspect,0);return(this.#t.width-Nn(o,this.#t))/t}#s(){let{gap:o,dayGap:t,dayHeading:e,rowHeight:i}=this.#t,r=this.#e;if(this.#e=[],r.length===0)return;let h=this.#r(r),u=Math.max(1,h<=i*1.45?h:i),g=this.#o+(r.some(U=>U.begins!==void 0)?e:0),T=0;for(let[U,v]of r.entries()){let R=Math.min(v.aspect*u,this.#t.width);U>0&&(T+=v.begins===void 0?o:t),v.begins!==void 0&&this.#n.push({day:v.begins,x:T,y:this.#o,width:In(r,U,u,o)}),this.#i.push({photo:v.photo,x:T,y:g,width:R,height:u}),T+=R}this.#o=g+u+o}};function Nn(n,{gap:o,dayGap:t}){return n.slice(1).reduce((e,i)=>e+(i.begins===void 0?o:t),0)}function In(n,o,t,e){let i=0;for(let r=o;r<n.length;r++){let h=n[r];if(r>o){if(h.begins!==void 0)break;i+=e}i+=h.aspect*t}return i}function To(n,o){let t=new Se(o);for(let e of zn(n))t.add(e);return t.finish()}function Ae(n,o){let e=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(n/e),r=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+r*o.dayHeading}var Ut=class{options;blocks;height;constructor(o,t,e,i){this.options=t;let r=e?.options===t?e:void 0,h=0;this.blocks=o.map((u,g)=>{let T=r?.blocks[g],U=T?.month===u&&u!==i?{...T,top:h}:Un(u,h,t);return h+=U.height,U}),this.height=h}between(o,t){let e=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let r=this.blocks[i];if(r.top>=t)break;e.push(r)}return e}indexAt(o){let t=0,e=this.blocks.length-1;for(;t<e;){let i=t+e+1>>1;this.blocks[i].top<=o?t=i:e=i-1}return t}blockOf(o){return this.blocks.find(t=>t.month===o)}anchorAt(o){let t=this.blocks[this.indexAt(o)];return t&&{month:t.month,offset:o-t.top}}resolve(o){let t=this.blocks.find(({month:e})=>e===o.month||e.is(o.month.count));return t&&t.top+Math.min(o.offset,t.height)}};function Un(n,o,t){if(n.photos.length===0)return{month:n,top:o,height:n.complete?0:Ae(n.count.photos,t),layout:void 0};let e=To(n.photos,t),i=n.missing===0?0:Ae(n.missing,t)-t.monthHeading;return{month:n,top:o,height:e.height+i,layout:e}}var Wn={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Mo(n){return Wn[n]}function Eo(n,o,t){let e=n.tiles,i=e.indexOf(o);switch(t){case"left":return e[i-1];case"right":return e[i+1];case"up":return Kt(Wt(e,e.findLast(r=>r.y<o.y)),xt(o));case"down":return Kt(Wt(e,e.find(r=>r.y>o.y)),xt(o))}}function Po(n,o,t){switch(o){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return Kt(Wt(n.tiles,n.tiles.at(-1)),t);case"down":return Kt(Wt(n.tiles,n.tiles[0]),t)}}function xt(n){return n.x+n.width/2}function Wt(n,o){return o===void 0?[]:n.filter(t=>t.y===o.y)}function Kt(n,o){return n.reduce((t,e)=>t===void 0||Math.abs(xt(e)-o)<Math.abs(xt(t)-o)?e:t,void 0)}var Lo=S`
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
`;var Kn=100,Co,Ho,Ro,So,Ao,Oo,Do,A,Oe,De,qe,ze,Ne,B,J,$t,Tt,Ht,pt,p,qo,Bt,zo,No,jt,Ie,Ue,Io,kt,Ft,Uo,We,Wo,Ko,Gt,Bo,jo,Ke,Fo,Go,Qo;Do=[z("latent-timeline")];var X=class extends(Oo=q,Ao=[E({attribute:!1})],So=[E({attribute:!1})],Ro=[E({attribute:!1})],Ho=[b()],Co=[b()],Oo){constructor(){super(...arguments);l(this,p);l(this,Oe,a(A,8,this)),a(A,11,this);l(this,De,a(A,12,this)),a(A,15,this);l(this,qe,a(A,16,this,"")),a(A,19,this);l(this,ze,a(A,20,this,{top:0,bottom:0})),a(A,23,this);l(this,Ne,a(A,24,this)),a(A,27,this);l(this,B);l(this,J);l(this,$t);l(this,Tt,!1);l(this,Ht,new ResizeObserver(()=>s(this,p,qo).call(this)));l(this,pt,()=>s(this,p,No).call(this))}connectedCallback(){super.connectedCallback(),d(this,Ht).observe(this),window.addEventListener("scroll",d(this,pt),{passive:!0}),window.addEventListener("resize",d(this,pt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,Ht).disconnect(),window.removeEventListener("scroll",d(this,pt)),window.removeEventListener("resize",d(this,pt)),window.clearTimeout(d(this,$t))}monthChanged(t){s(this,p,Bt).call(this,t)}scrollTopOf(t){let e=d(this,B)?.blockOf(t);return e===void 0?0:Math.max(0,e.top+s(this,p,Io).call(this)-s(this,p,Ft).call(this))}get geometry(){return d(this,B)}reveal(t){let e=s(this,p,We).call(this,t.id);e!==void 0&&s(this,p,Gt).call(this,e)}willUpdate(t){if(t.has("library")&&d(this,J)!==void 0){let e=!t.has("query");s(this,p,Bt).call(this,void 0,e),e||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,Tt)&&(k(this,Tt,!1),s(this,p,Uo).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:t,bottom:e}=this.drawn,i=d(this,B)?.between(t,e)??[],r=this.current!==void 0&&s(this,p,jo).call(this,i,this.current)?this.current:Gn(i,t);return m`
      ${Me(i,({month:h})=>`${h.count.year}-${h.count.month}`,h=>s(this,p,Fo).call(this,h,r))}
    `}};A=O(Oo),Oe=new WeakMap,De=new WeakMap,qe=new WeakMap,ze=new WeakMap,Ne=new WeakMap,B=new WeakMap,J=new WeakMap,$t=new WeakMap,Tt=new WeakMap,Ht=new WeakMap,pt=new WeakMap,p=new WeakSet,qo=function(){let t=this.clientWidth;t>0&&t!==d(this,J)?.width&&(k(this,J,Fn(t)),s(this,p,Bt).call(this,void 0))},Bt=function(t,e=!0){if(d(this,J)===void 0)return;let i=s(this,p,kt).call(this),r=e&&i>0?d(this,B)?.anchorAt(i):void 0;k(this,B,new Ut(this.library.months,d(this,J),d(this,B),t)),this.style.height=`${d(this,B).height}px`,s(this,p,zo).call(this,r,i),s(this,p,jt).call(this),s(this,p,Ue).call(this),this.requestUpdate()},zo=function(t,e){let i=t&&d(this,B)?.resolve(t);i!==void 0&&Math.abs(i-e)>=1&&window.scrollBy({top:i-e,behavior:"instant"})},No=function(){let t=s(this,p,kt).call(this),e=window.innerHeight*.5;(t-e<this.drawn.top||t+window.innerHeight+e>this.drawn.bottom)&&s(this,p,jt).call(this),s(this,p,Ie).call(this),s(this,p,Ue).call(this)},jt=function(){let t=s(this,p,kt).call(this);this.drawn={top:t-window.innerHeight,bottom:t+2*window.innerHeight},s(this,p,Ie).call(this)},Ie=function(){d(this,$t)??k(this,$t,window.setTimeout(()=>{k(this,$t,void 0);let t=s(this,p,kt).call(this),e=window.innerHeight/2;for(let{month:i}of d(this,B)?.between(t-e,t+window.innerHeight+e)??[])this.library.load(i).catch(()=>{})},Kn))},Ue=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Io=function(){return this.getBoundingClientRect().top+window.scrollY},kt=function(){return-this.getBoundingClientRect().top+s(this,p,Ft).call(this)},Ft=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Uo=function(t){return[...this.renderRoot.querySelectorAll("a")].find(e=>e.dataset.id===t)},We=function(t){for(let e of d(this,B)?.blocks??[]){let i=e.layout?.tiles.find(({photo:r})=>r.id===t);if(i!==void 0)return{block:e,tile:i}}},Wo=function(t){let e=Mo(t.key),i=s(this,p,We).call(this,t.target.dataset.id);e===void 0||i===void 0||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),s(this,p,Ko).call(this,i,e))},Ko=async function(t,e){let i=t.block.layout&&Eo(t.block.layout,t.tile,e);if(i!==void 0){s(this,p,Gt).call(this,{block:t.block,tile:i});return}let r=e==="left"||e==="up"?-1:1,h=this.library.months[this.library.months.indexOf(t.block.month)+r];if(h===void 0)return;await this.library.load(h).catch(()=>{});let u=d(this,B)?.blockOf(h),g=u?.layout&&Po(u.layout,e,xt(t.tile));u!==void 0&&g!==void 0&&s(this,p,Gt).call(this,{block:u,tile:g})},Gt=function({block:t,tile:e}){let r=t.top+e.y,h=s(this,p,kt).call(this),u=r+e.height+40-(h+window.innerHeight-s(this,p,Ft).call(this)),g=r-40-h;(g<0||u>0)&&window.scrollBy({top:g<0?g:u,behavior:"instant"}),s(this,p,jt).call(this),this.current=e.photo.id,k(this,Tt,!0),this.requestUpdate()},Bo=function(t,e){t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.current=e.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:e,bubbles:!0,composed:!0})))},jo=function(t,e){return t.some(i=>s(this,p,Ke).call(this,i).some(r=>r.photo.id===e))},Ke=function({layout:t,top:e}){let i=this.drawn.top-e,r=this.drawn.bottom-e;return t?.tiles.filter(({y:h,height:u})=>h+u>i&&h<r)??[]},Fo=function(t,e){let{month:i,layout:r}=t,h=Et(i.count);return m`
      <section
        aria-label="${h}"
        .style="${`transform:translateY(${t.top}px);height:${t.height}px`}"
        @keydown="${s(this,p,Wo)}"
      >
        <h2 .style="${`top:${Bn}px`}">${h} <span>${lt(i.count.photos)}</span></h2>
        ${r===void 0?s(this,p,Go).call(this,t):C} ${r?.headings.map(({day:u,x:g,y:T,width:U})=>m`
              <h3 .style="${`transform:translate(${g}px,${T+(d(this,J)?.dayHeading??0)-jn}px);max-width:${Math.max(U,64)}px`}">${hi(u)}</h3>
            `)} ${Me(s(this,p,Ke).call(this,t),({photo:u})=>u.id,u=>s(this,p,Qo).call(this,u,e))}
      </section>
    `},Go=function({height:t}){return m`
      <div class="blank" .style="${`top:${d(this,J)?.monthHeading??0}px;height:${Math.max(0,t-80)}px`}"></div>
    `},Qo=function({photo:t,x:e,y:i,width:r,height:h},u){return m`
      <a
        href="${vi({query:this.query,photo:t.id})}"
        data-id="${t.id}"
        aria-label="${pi(t)}"
        tabindex="${t.id===u?0:-1}"
        .style="${`transform:translate(${e}px,${i}px);width:${r}px;height:${h}px`}"
        @click="${g=>s(this,p,Bo).call(this,g,t)}"
      >
        <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
      </a>
    `},c(A,4,"library",Ao,X,Oe),c(A,4,"store",So,X,De),c(A,4,"query",Ro,X,qe),c(A,4,"drawn",Ho,X,ze),c(A,4,"current",Co,X,Ne),X=c(A,0,"TimelineView",Do,X),D(X,"styles",[N,Lo]),a(A,1,X);var Bn=28,jn=28;function Fn(n){let o=n<600;return{width:n,rowHeight:o?112:n<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function Gn(n,o){let t=o+window.innerHeight;for(let{layout:e,top:i}of n){let r=e?.tiles.find(({y:h})=>i+h>=t);if(r!==void 0)return r.photo.id}return n.find(({layout:e})=>e!==void 0)?.layout?.tiles[0]?.photo.id}var Vo=S`
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
`;function Yo(n,o){return m`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${P.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function _o(n,o){return m`
    <latent-notice heading="No photo matches">
      <span slot="icon">${P.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function Xo(n){return n>0?m`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${P.picture}</span>
        <p>${lt(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:m`
    <latent-notice heading="No photos yet">
      <span slot="icon">${P.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}var Zo=S`
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
`;var Qn=2e3,Vn=2e4,Yn=5*6e4,_n=["pointerdown","keydown","scroll"],Qt=class{#t;#i;#n=new AbortController;#e;#o;#r=Date.now();#s=0;constructor(o,t){this.#t=o,this.#i=t}start(){let{signal:o}=this.#n;document.addEventListener("visibilitychange",()=>Jo()&&void this.#a(),{signal:o});for(let t of _n)window.addEventListener(t,()=>this.#r=Date.now(),{signal:o,passive:!0});this.#a()}stop(){this.#n.abort(),window.clearTimeout(this.#o)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#r>Yn?this.#d():this.#l())}catch(o){this.#i.problem(o);return}if(Jo()&&!this.#n.signal.aborted){let o=(this.#e?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},o?Qn:Vn)}}async#l(){let o=this.#e,t=this.#r>this.#s;this.#s=Date.now();let e=await this.#t.status(t);this.#e=e,this.#i.statusChanged(e),o!==void 0&&(o.photos!==e.photos||o.failed!==e.failed)&&this.#i.photosChanged()}async#d(){if(!await this.#t.signedIn())throw new _(401,"signed-out","The web session has ended.")}};function Jo(){return document.visibilityState==="visible"}var tn=1024*1024,en,on,nn,sn,rn,an,ln,dn,hn,pn,cn,un,y,Be,je,Fe,Ge,Qe,Ve,Ye,_e,Xe,Ze,G,rt,ct,ut,mt,Mt,f,Je,ti,ei,mn,fn,yn,ii,Rt,gn,bn,St,oi,vn,wn,xn;un=[z("latent-gallery")];var I=class extends(cn=q,pn=[E({attribute:!1})],hn=[b()],dn=[b()],ln=[b()],an=[b()],rn=[b()],sn=[b()],nn=[b()],on=[b()],en=[et("latent-timeline")],cn){constructor(){super(...arguments);l(this,f);l(this,Be,a(y,8,this)),a(y,11,this);l(this,je,a(y,12,this,{query:"",photo:void 0})),a(y,15,this);l(this,Fe,a(y,16,this)),a(y,19,this);l(this,Ge,a(y,20,this,"")),a(y,23,this);l(this,Qe,a(y,24,this,0)),a(y,27,this);l(this,Ve,a(y,28,this)),a(y,31,this);l(this,Ye,a(y,32,this,"")),a(y,35,this);l(this,_e,a(y,36,this)),a(y,39,this);l(this,Xe,a(y,40,this,{position:0,range:0})),a(y,43,this);l(this,Ze,a(y,44,this)),a(y,47,this);l(this,G);l(this,rt);l(this,ct);l(this,ut,new AbortController);l(this,mt,new AbortController);l(this,Mt);l(this,St,()=>d(this,G)?.search(""))}connectedCallback(){super.connectedCallback(),k(this,rt,s(this,f,Je).call(this,"grid",96*tn,6)),k(this,ct,s(this,f,Je).call(this,"screen",64*tn,3)),k(this,G,new wi(t=>s(this,f,ti).call(this,t))),s(this,f,ti).call(this,d(this,G).state),k(this,Mt,new Qt(this.api,{statusChanged:t=>this.status=t,photosChanged:()=>{s(this,f,ei).call(this,this.page.query)},problem:t=>s(this,f,Rt).call(this,t)})),d(this,Mt).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,G)?.dispose(),d(this,Mt)?.stop(),d(this,ut).abort(),d(this,mt).abort(),d(this,rt).clear(),d(this,ct).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(t){t.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let e=Xn(this.page,this.opened);document.title!==e&&(document.title=e)}render(){let{opened:t,library:e}=this;return m`
      <div ?inert="${t!==void 0}">${s(this,f,vn).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${s(this,f,wn).call(this)}${s(this,f,xn).call(this)}</main></div>
      ${t===void 0||e===void 0?C:m`
        <latent-viewer
          .photo="${t}"
          .library="${e}"
          .api="${this.api}"
          .grid="${d(this,rt)}"
          .screens="${d(this,ct)}"
          @photo-turn="${i=>d(this,G)?.open(i.detail.id)}"
          @viewer-close="${()=>d(this,G)?.close()}"
          @search="${s(this,f,oi)}"
        ></latent-viewer>
      `}
    `}};y=O(cn),Be=new WeakMap,je=new WeakMap,Fe=new WeakMap,Ge=new WeakMap,Qe=new WeakMap,Ve=new WeakMap,Ye=new WeakMap,_e=new WeakMap,Xe=new WeakMap,Ze=new WeakMap,G=new WeakMap,rt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,Mt=new WeakMap,f=new WeakSet,Je=function(t,e,i){return new ui((r,h)=>s(this,f,ii).call(this,this.api.thumbnail(r,t,h)),e,i)},ti=function(t){let e=this.library!==void 0&&t.query===this.libraryQuery;this.page=t,e?(d(this,ut).abort(),this.queryProblem=""):s(this,f,ei).call(this,t.query),s(this,f,fn).call(this,t.photo)},ei=async function(t){d(this,ut).abort();let e=new AbortController;k(this,ut,e);try{let i=await this.api.timeline(t,e.signal);e.signal.aborted||s(this,f,mn).call(this,t,i)}catch(i){i instanceof _&&i.status===400?this.queryProblem=i.message:s(this,f,Rt).call(this,i)}},mn=function(t,{months:e,total:i}){this.queryProblem="",this.total=i,d(this,rt).forgetMissing(),d(this,ct).forgetMissing(),this.library=this.library!==void 0&&t===this.libraryQuery?this.library.updated(e):new It(e,(r,h)=>s(this,f,ii).call(this,this.api.photos(t,r,h)),r=>this.timeline?.monthChanged(r)),this.libraryQuery=t},fn=async function(t){d(this,mt).abort(),k(this,mt,new AbortController);let{signal:e}=d(this,mt);if(t===void 0){s(this,f,yn).call(this);return}let i=this.library?.find(t);try{let[r]=await Promise.all([i??this.api.photo(t,e),import("./viewer-VFWLL34G.js")]);e.aborted||(this.opened=r)}catch(r){r instanceof _&&r.status===404?d(this,G)?.close():s(this,f,Rt).call(this,r)}},yn=function(){let t=this.opened;this.opened=void 0,t!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(t))},ii=async function(t){try{return await t}catch(e){throw(e instanceof Ot||e instanceof _&&e.unauthorised)&&s(this,f,Rt).call(this,e),e}},Rt=function(t){this.isConnected&&!Dt(t)&&this.dispatchEvent(new CustomEvent("problem",{detail:t}))},gn=function(){let t=this.timeline,e=document.documentElement.scrollHeight-window.innerHeight;t!==null&&(this.scrolling={position:window.scrollY,range:e})},bn=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),d(this,G)?.search(""),window.scrollTo({top:0}))},St=new WeakMap,oi=function(t){d(this,G)?.search(t.detail)},vn=function(){return m`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${s(this,f,bn)}">${Nt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${s(this,f,oi)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?C:lt(this.total)}</span>
          <button
            class="icon"
            aria-label="Sign out"
            title="Sign out"
            @click="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          >
            ${P.signOut}
          </button>
        </div>
      </header>
    `},wn=function(){let t=this.status?.pending??0;return t===0||this.total===0?C:m`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${lt(t)} to go.</div>
    `},xn=function(){let{library:t}=this;return t===void 0?this.queryProblem===""?C:Yo(this.queryProblem,d(this,St)):t.months.length===0?this.libraryQuery!==""?_o(this.libraryQuery,d(this,St)):Xo(this.status?.pending??0):m`
      <latent-timeline
        .library="${t}"
        .query="${this.libraryQuery}"
        .store="${d(this,rt)}"
        @photo-open="${e=>d(this,G)?.open(e.detail.id)}"
        @timeline-scroll="${s(this,f,gn)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${e=>window.scrollTo({top:e.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},c(y,4,"api",pn,I,Be),c(y,4,"page",hn,I,je),c(y,4,"library",dn,I,Fe),c(y,4,"libraryQuery",ln,I,Ge),c(y,4,"total",an,I,Qe),c(y,4,"status",rn,I,Ve),c(y,4,"queryProblem",sn,I,Ye),c(y,4,"opened",nn,I,_e),c(y,4,"scrolling",on,I,Xe),c(y,4,"timeline",en,I,Ze),I=c(y,0,"Gallery",un,I),D(I,"styles",[N,ot,Vo,Zo]),a(y,1,I);function Xn(n,o){return o!==void 0?"Photo · Latent":n.query===""?"Latent":"Search · Latent"}var Zn=3e3,kn,$n,Tn,Mn,it,ni,si,ft,yt,Y,At,ri,En;Mn=[z("latent-app")];var at=class extends(Tn=q,$n=[b()],kn=[b()],Tn){constructor(){super(...arguments);l(this,Y);l(this,ni,a(it,8,this,"starting")),a(it,11,this);l(this,si,a(it,12,this,"")),a(it,15,this);l(this,ft,new di);l(this,yt)}connectedCallback(){super.connectedCallback(),s(this,Y,At).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,yt))}render(){switch(this.phase){case"starting":return C;case"signed-out":return m`
          <latent-sign-in .api="${d(this,ft)}" @signed-in="${()=>this.phase="open"}"></latent-sign-in>
        `;case"open":return m`
          <latent-gallery
            .api="${d(this,ft)}"
            @problem="${t=>s(this,Y,ri).call(this,t.detail)}"
            @sign-out="${s(this,Y,En)}"
          ></latent-gallery>
        `;case"locked":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${P.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${s(this,Y,At)}">Try again</button>
          </latent-notice>
        `;case"failed":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${P.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${s(this,Y,At)}">Try again</button>
          </latent-notice>
        `}}};it=O(Tn),ni=new WeakMap,si=new WeakMap,ft=new WeakMap,yt=new WeakMap,Y=new WeakSet,At=async function(){window.clearTimeout(d(this,yt));try{this.phase=await d(this,ft).signedIn()?"open":"signed-out"}catch(t){s(this,Y,ri).call(this,t)}},ri=function(t){t instanceof _&&t.unauthorised?this.phase="signed-out":t instanceof Ot?(this.phase="locked",window.clearTimeout(d(this,yt)),k(this,yt,window.setTimeout(()=>{s(this,Y,At).call(this)},Zn))):(this.problem=t instanceof Error?t.message:String(t),this.phase="failed")},En=async function(){this.phase="signed-out",await d(this,ft).signOut().catch(()=>{})},c(it,4,"phase",$n,at,ni),c(it,4,"problem",kn,at,si),at=c(it,0,"App",Mn,at),D(at,"styles",[N,ot,S`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),a(it,1,at);
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
