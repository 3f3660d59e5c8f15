import{C as at,G as ri,H as Yt,J as ai,K as Gt,L as li,M as di,N as hi,O as pi,P as gt,Q as ot,R as ci,S as ui,T as Dt,U as mi,V as fi,a as A,b as r,c,d as O,e as d,f as l,g as x,h as n,i as H,j as m,k as oi,l as L,m as D,n as q,o as T,p as y,q as rt,r as X,s as At,t as Ot,u as ni,v as M,w as z,x as it,y as Mt,z as si}from"./chunk-UGDSQ4DI.js";function qt(s){return m`
    <svg viewBox="0 0 32 32" width="${s}" height="${s}" aria-hidden="true">
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
  `}var gi,yi,bi,vi,wi,xi,ki,S,_t,Xt,Zt,Jt,te,zt,$i;ki=[q("latent-sign-in")];var G=class extends(xi=D,wi=[T({attribute:!1})],vi=[y()],bi=[y()],yi=[y()],gi=[rt("#passphrase")],xi){constructor(){super(...arguments);l(this,zt);l(this,_t,r(S,8,this)),r(S,11,this);l(this,Xt,r(S,12,this,!1)),r(S,15,this);l(this,Zt,r(S,16,this,!1)),r(S,19,this);l(this,Jt,r(S,20,this,"")),r(S,23,this);l(this,te,r(S,24,this)),r(S,27,this)}firstUpdated(){this.input.focus()}render(){return m`
      <main>
        <form @submit="${n(this,zt,$i)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${qt(56)}
            <h1 id="title">Latent</h1>
            <p>Sign in with the vault’s passphrase.</p>
          </header>
          <!-- Password managers file a passphrase under a name. -->
          <input class="unseen" type="text" autocomplete="username" value="owner" readonly tabindex="-1" aria-hidden="true" />
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
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"Checking…":"Sign in"}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?L:this.problem}</p>
        </form>
      </main>
    `}};S=A(xi),_t=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,Jt=new WeakMap,te=new WeakMap,zt=new WeakSet,$i=async function(t){if(t.preventDefault(),this.busy)return;let e=this.input.value;if(e===""){this.problem="Type the vault’s passphrase.";return}this.busy=!0,this.problem="";try{await this.api.signIn(e),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(i){this.problem=gn(i),this.input.select()}finally{this.busy=!1}},c(S,4,"api",wi,G,_t),c(S,4,"busy",vi,G,Xt),c(S,4,"legible",bi,G,Zt),c(S,4,"problem",yi,G,Jt),c(S,4,"input",gi,G,te),G=c(S,0,"SignIn",ki,G),O(G,"styles",[z,it,H`
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

      #passphrase {
        width: 100%;
        height: 48px;
        padding: 0 52px 0 16px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--raised);
        color: var(--ink);
        font: inherit;
        font-size: 1rem;
      }

      #passphrase:focus {
        outline: 2px solid var(--focus);
        outline-offset: -1px;
      }

      #passphrase[aria-invalid="true"] {
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
    `]),r(S,1,G);function gn(s){return s instanceof X?s.unauthorised?"Wrong passphrase.":s.message:s instanceof Error?s.message:String(s)}var Ti,Mi,Pi,yt,ee;Pi=[q("latent-notice")];var lt=class extends(Mi=D,Ti=[T()],Mi){constructor(){super(...arguments);l(this,ee,r(yt,8,this,"")),r(yt,11,this)}render(){return m`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};yt=A(Mi),ee=new WeakMap,c(yt,4,"heading",Ti,lt,ee),lt=c(yt,0,"Notice",Pi,lt),O(lt,"styles",[z,H`
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
    `]),r(yt,1,lt);var yn=250,Ei,Li,Ci,Hi,Si,Ri,Ai,Oi,Di,w,ie,oe,ne,se,re,ae,le,dt,Et,$,qi,zi,Pt,Ni,de,Ui,Ii,Ki;Di=[q("latent-search-box")];var B=class extends(Oi=D,Ai=[T({attribute:!1})],Ri=[T({attribute:!1})],Si=[T({attribute:!1})],Hi=[y()],Ci=[y()],Li=[rt("input")],Ei=[rt("#help")],Oi){constructor(){super(...arguments);l(this,$);l(this,ie,r(w,8,this)),r(w,11,this);l(this,oe,r(w,12,this,"")),r(w,15,this);l(this,ne,r(w,16,this,"")),r(w,19,this);l(this,se,r(w,20,this,[])),r(w,23,this);l(this,re,r(w,24,this,"")),r(w,27,this);l(this,ae,r(w,28,this)),r(w,31,this);l(this,le,r(w,32,this)),r(w,35,this);l(this,dt);l(this,Et,t=>n(this,$,qi).call(this,t))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Et))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Et)),window.clearTimeout(d(this,dt))}willUpdate(t){t.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return m`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,$,Ni)}">
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
          @input="${n(this,$,zi)}"
          @keydown="${n(this,$,Ui)}"
        />
        ${this.typed===""?L:m`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,$,de)}">
            ${M.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${M.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${n(this,$,Ii)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(t=>m`
                <div class="filter">
                  <dt class="unseen">${t.key}</dt>
                  <dd class="meaning">${t.meaning}</dd>
                  <dd class="examples">
                    ${t.examples.map(e=>m`
                          <button type="button" @click="${()=>n(this,$,Ki).call(this,e)}">${e}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};w=A(Oi),ie=new WeakMap,oe=new WeakMap,ne=new WeakMap,se=new WeakMap,re=new WeakMap,ae=new WeakMap,le=new WeakMap,dt=new WeakMap,Et=new WeakMap,$=new WeakSet,qi=function(t){let e=t.composedPath()[0]instanceof HTMLInputElement;t.key==="/"&&!e&&!t.ctrlKey&&!t.metaKey&&this.closest("[inert]")===null&&(t.preventDefault(),this.input.focus(),this.input.select())},zi=function(){this.typed=this.input.value,window.clearTimeout(d(this,dt)),x(this,dt,window.setTimeout(()=>n(this,$,Pt).call(this),yn))},Pt=function(){window.clearTimeout(d(this,dt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Ni=function(t){t.preventDefault(),n(this,$,Pt).call(this)},de=function(){this.typed="",n(this,$,Pt).call(this),this.input.focus()},Ui=function(t){t.key==="Escape"&&this.typed!==""&&(t.preventDefault(),n(this,$,de).call(this))},Ii=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Ki=function(t){this.typed=[this.typed.trim(),t].filter(e=>e!=="").join(" "),this.help.hidePopover(),n(this,$,Pt).call(this),this.input.focus()},c(w,4,"api",Ai,B,ie),c(w,4,"value",Ri,B,oe),c(w,4,"problem",Si,B,ne),c(w,4,"filters",Hi,B,se),c(w,4,"typed",Ci,B,re),c(w,4,"input",Li,B,ae),c(w,4,"help",Ei,B,le),B=c(w,0,"SearchBox",Di,B),O(B,"styles",[z,it,H`
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
    `]),r(w,1,B);var he=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},Nt=class s{months;#t;#i;constructor(o,t,e){this.months=o.map(i=>new he(i)),this.#t=t,this.#i=e}updated(o){let t=new s(o,this.#t,this.#i);for(let e of t.months){let i=this.months.find(a=>a.is(e.count));i!==void 0&&(e.photos=i.photos,e.complete=i.complete&&i.count.photos===e.count.photos)}return t}load(o){return o.complete?Promise.resolve():(o.loading??=this.#n(o).finally(()=>{o.loading=void 0}),o.loading)}async#n(o){let t=[],e;do{let i=await this.#t(o.count,e);t=t.concat(i.photos),e=i.next,(t.length>=o.photos.length||e===void 0)&&(o.photos=t,o.complete=e===void 0,this.#i(o))}while(e!==void 0)}monthOf(o){let[t,e]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===t&&i.count.month===e)}find(o){for(let t of this.months){let e=t.photos.find(i=>i.id===o);if(e!==void 0)return e}}async neighbour(o,t){let e=this.monthOf(o);if(e===void 0)return;await this.load(e);let i=e.photos.findIndex(p=>p.id===o.id);return i<0?void 0:e.photos[i+t]??this.#e(this.months.indexOf(e)+t,t)}async#e(o,t){for(let e=o;e>=0&&e<this.months.length;e+=t){let i=this.months[e];await this.load(i);let a=t===1?i.photos[0]:i.photos.at(-1);if(a!==void 0)return a}}};var Wi=22,bn=900,Bi,ji,Fi,Qi,Vi,Yi,Gi,_i,P,pe,ce,ue,me,fe,ge,bt,k,Xi,ye,Zi,be,Ji,to,ve,eo,io;_i=[q("latent-scrubber")];var Q=class extends(Gi=D,Yi=[T({attribute:!1})],Vi=[T({attribute:!1})],Qi=[T({attribute:!1})],Fi=[y()],ji=[y()],Bi=[y()],Gi){constructor(){super(...arguments);l(this,k);l(this,pe,r(P,8,this)),r(P,11,this);l(this,ce,r(P,12,this,0)),r(P,15,this);l(this,ue,r(P,16,this,0)),r(P,19,this);l(this,me,r(P,20,this)),r(P,23,this);l(this,fe,r(P,24,this,!1)),r(P,27,this);l(this,ge,r(P,28,this,!1)),r(P,31,this);l(this,bt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,bt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(t){let e=t.get("position");e!==void 0&&Math.abs(e-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,bt)),x(this,bt,window.setTimeout(()=>this.passing=!1,bn)))}render(){let t=this.geometry;if(t===void 0||this.range<=0||t.blocks.length===0)return L;let e=Math.min(1,this.position/this.range),i=t.blocks[t.indexAt(this.position+1)];return m`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(e*100)}"
        aria-valuetext="${Mt(i.month.count)}"
        @pointerdown="${n(this,k,Zi)}"
        @pointermove="${n(this,k,ye)}"
        @pointerup="${n(this,k,be)}"
        @pointercancel="${n(this,k,be)}"
        @pointerleave="${n(this,k,Ji)}"
        @keydown="${n(this,k,to)}"
      >
        ${n(this,k,io).call(this,t)}
        <span class="here" .style="${`top:${e*100}%`}"></span>
        ${n(this,k,eo).call(this,t,e)}
      </div>
    `}};P=A(Gi),pe=new WeakMap,ce=new WeakMap,ue=new WeakMap,me=new WeakMap,fe=new WeakMap,ge=new WeakMap,bt=new WeakMap,k=new WeakSet,Xi=function(t){let e=this.getBoundingClientRect();return Math.min(1,Math.max(0,(t.clientY-e.top)/e.height))},ye=function(t){this.pointed=n(this,k,Xi).call(this,t),this.dragging&&n(this,k,ve).call(this,this.pointed*this.range)},Zi=function(t){t.preventDefault(),t.currentTarget.setPointerCapture(t.pointerId),this.dragging=!0,n(this,k,ye).call(this,t)},be=function(){this.dragging=!1,this.pointed=void 0},Ji=function(){this.dragging||(this.pointed=void 0)},to=function(t){let e={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[t.key],i=this.geometry;if(e===void 0||i===void 0)return;t.preventDefault();let a=i.indexAt(this.position+1)+e,p=i.blocks[Math.min(i.blocks.length-1,Math.max(0,a))];p!==void 0&&n(this,k,ve).call(this,p.top)},ve=function(t){this.dispatchEvent(new CustomEvent("scrub",{detail:t}))},eo=function(t,e){if(this.pointed===void 0&&!this.passing)return L;let i=this.dragging||this.pointed===void 0?e:this.pointed,a=t.blocks[t.indexAt(i*this.range+1)];return m`
      <span class="label" .style="${`top:${i*100}%`}">${Mt(a.month.count)}</span>
    `},io=function(t){let e=this.clientHeight||window.innerHeight,i=-Wi;return vn(t.blocks).map(a=>{let u=Math.min(1,a.top/this.range)*e;return u-i>=Wi&&u<=e-6?(i=u,m`
          <span class="year" .style="${`top:${Math.max(6,u)}px`}">${a.month.count.year}</span>
        `):m`
        <span class="dot" .style="${`top:${u}px`}"></span>
      `})},c(P,4,"geometry",Yi,Q,pe),c(P,4,"position",Vi,Q,ce),c(P,4,"range",Qi,Q,ue),c(P,4,"pointed",Fi,Q,me),c(P,4,"dragging",ji,Q,fe),c(P,4,"passing",Bi,Q,ge),Q=c(P,0,"Scrubber",_i,Q),O(Q,"styles",[z,H`
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
    `]),r(P,1,Q);function vn(s){return s.filter((o,t)=>s[t-1]?.month.count.year!==o.month.count.year)}var oo=(s,o,t)=>{let e=new Map;for(let i=o;i<=t;i++)e.set(s[i],i);return e},we=hi(class extends pi{constructor(s){if(super(s),s.type!==di.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,o,t){let e;t===void 0?t=o:o!==void 0&&(e=o);let i=[],a=[],p=0;for(let u of s)i[p]=e?e(u,p):p,a[p]=t(u,p),p++;return{values:a,keys:i}}render(s,o,t){return this.dt(s,o,t).values}update(s,[o,t,e]){let i=ui(s),{values:a,keys:p}=this.dt(o,t,e);if(!Array.isArray(i))return this.ut=p,a;let u=this.ut??=[],b=[],I,F,v=0,C=i.length-1,E=0,W=a.length-1;for(;v<=C&&E<=W;)if(i[v]===null)v++;else if(i[C]===null)C--;else if(u[v]===p[E])b[E]=ot(i[v],a[E]),v++,E++;else if(u[C]===p[W])b[W]=ot(i[C],a[W]),C--,W--;else if(u[v]===p[W])b[W]=ot(i[v],a[W]),gt(s,b[W+1],i[v]),v++,W--;else if(u[C]===p[E])b[E]=ot(i[C],a[E]),gt(s,i[v],i[C]),C--,E++;else if(I===void 0&&(I=oo(p,E,W),F=oo(u,v,C)),I.has(u[v]))if(I.has(u[C])){let tt=F.get(p[E]),Vt=tt!==void 0?i[tt]:null;if(Vt===null){let ii=gt(s,i[v]);ot(ii,a[E]),b[E]=ii}else b[E]=ot(Vt,a[E]),gt(s,i[v],Vt),i[tt]=null;E++}else Dt(i[C]),C--;else Dt(i[v]),v++;for(;E<=W;){let tt=gt(s,b[W+1]);ot(tt,a[E]),b[E++]=tt}for(;v<=C;){let tt=i[v++];tt!==null&&Dt(tt)}return this.ut=p,ci(s,b),oi}});var no,so,ro,ao,lo,ho,U,xe,ke,$e,Te,vt,Lt,V,Me,po,Pe,co;ho=[q("latent-thumb")];var Z=class extends(lo=D,ao=[T({attribute:!1})],ro=[T({attribute:!1})],so=[y()],no=[y()],lo){constructor(){super(...arguments);l(this,V);l(this,xe,r(U,8,this)),r(U,11,this);l(this,ke,r(U,12,this)),r(U,15,this);l(this,$e,r(U,16,this)),r(U,19,this);l(this,Te,r(U,20,this,!1)),r(U,23,this);l(this,vt,!1);l(this,Lt)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(n(this,V,Pe).call(this),n(this,V,Me).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&n(this,V,Me).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,V,Pe).call(this)}render(){return this.photo.failed||this.failed?m`
        <div class="instead">
          ${Yt(this.photo)?M.play:this.photo.failed?M.broken:M.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:m`
      ${this.url===void 0?L:m`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,vt)?"sync":"async"}"
          class="${d(this,vt)?"shown at-once":""}"
          src="${this.url}"
          @load="${n(this,V,co)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Yt(this.photo)?m`
          <span class="badge" title="${ai(this.photo.name)}">${M.play}</span>
        `:L}
    `}};U=A(lo),xe=new WeakMap,ke=new WeakMap,$e=new WeakMap,Te=new WeakMap,vt=new WeakMap,Lt=new WeakMap,V=new WeakSet,Me=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);x(this,vt,t!==void 0),t!==void 0?this.url=Gt(t):n(this,V,po).call(this,this.photo.id)},po=async function(t){let e=new AbortController;x(this,Lt,e);try{let i=await this.store.get(t,e.signal);e.signal.aborted||(this.url=Gt(i))}catch(i){this.failed=!Ot(i)}},Pe=function(){d(this,Lt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},co=function(t){t.target.classList.add("shown")},c(U,4,"photo",ao,Z,xe),c(U,4,"store",ro,Z,ke),c(U,4,"url",so,Z,$e),c(U,4,"failed",no,Z,Te),Z=c(U,0,"Thumb",ho,Z),O(Z,"styles",[z,H`
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
    `]),r(U,1,Z);function wn(s){return s.width<=0||s.height<=0?s.type.startsWith("video/")?16/9:1:Math.min(3.5,Math.max(.5,s.width/s.height))}function xn(s){let o=[];for(let t of s){let e=t.taken.slice(0,10),i=o.at(-1);i?.day===e?i.photos.push(t):o.push({day:e,photos:[t]})}return o}var Ee=class{#t;#i=[];#n=[];#e=[];#o;constructor(o){this.#t=o,this.#o=o.monthHeading}add(o){let t=o.photos.map((e,i)=>({photo:e,aspect:wn(e),begins:i===0?o.day:void 0}));if(this.#e.length>0){let e=[...this.#e,...t],i=this.#s(e);if(i>=this.#t.rowHeight*.8){this.#e=e,i<=this.#t.rowHeight&&this.#r();return}this.#r()}for(let e of t)this.#a(e)}finish(){return this.#r(),{height:this.#o,tiles:this.#i,headings:this.#n}}#a(o){let t=this.#t.rowHeight,e=this.#s([...this.#e,o]);if(e>t){this.#e.push(o);return}let i=this.#e.length===0?1/0:this.#s(this.#e);if(i-t<t-e&&i<=t*1.45){this.#r(),this.#a(o);return}this.#e.push(o),this.#r()}#s(o){let t=o.reduce((e,i)=>e+i.aspect,0);return(this.#t.width-kn(o,this.#t))/t}#r(){let{gap:o,dayGap:t,dayHeading:e,rowHeight:i}=this.#t,a=this.#e;if(this.#e=[],a.length===0)return;let p=this.#s(a),u=Math.max(1,p<=i*1.45?p:i),b=this.#o+(a.some(F=>F.begins!==void 0)?e:0),I=0;for(let[F,v]of a.entries()){let C=Math.min(v.aspect*u,this.#t.width);F>0&&(I+=v.begins===void 0?o:t),v.begins!==void 0&&this.#n.push({day:v.begins,x:I,y:this.#o,width:$n(a,F,u,o)}),this.#i.push({photo:v.photo,x:I,y:b,width:C,height:u}),I+=C}this.#o=b+u+o}};function kn(s,{gap:o,dayGap:t}){return s.slice(1).reduce((e,i)=>e+(i.begins===void 0?o:t),0)}function $n(s,o,t,e){let i=0;for(let a=o;a<s.length;a++){let p=s[a];if(a>o){if(p.begins!==void 0)break;i+=e}i+=p.aspect*t}return i}function uo(s,o){let t=new Ee(o);for(let e of xn(s))t.add(e);return t.finish()}function Le(s,o){let e=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(s/e),a=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+a*o.dayHeading}var Ut=class{options;blocks;height;constructor(o,t,e,i){this.options=t;let a=e?.options===t?e:void 0,p=0;this.blocks=o.map((u,b)=>{let I=a?.blocks[b],F=I?.month===u&&u!==i?{...I,top:p}:Tn(u,p,t);return p+=F.height,F}),this.height=p}between(o,t){let e=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let a=this.blocks[i];if(a.top>=t)break;e.push(a)}return e}indexAt(o){let t=0,e=this.blocks.length-1;for(;t<e;){let i=t+e+1>>1;this.blocks[i].top<=o?t=i:e=i-1}return t}blockOf(o){return this.blocks.find(t=>t.month===o)}anchorAt(o){let t=this.blocks[this.indexAt(o)];return t&&{month:t.month,offset:o-t.top}}resolve(o){let t=this.blocks.find(({month:e})=>e===o.month||e.is(o.month.count));return t&&t.top+Math.min(o.offset,t.height)}};function Tn(s,o,t){if(s.photos.length===0)return{month:s,top:o,height:s.complete?0:Le(s.count.photos,t),layout:void 0};let e=uo(s.photos,t),i=s.missing===0?0:Le(s.missing,t)-t.monthHeading;return{month:s,top:o,height:e.height+i,layout:e}}var Mn={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function mo(s){return Mn[s]}function fo(s,o,t){let e=s.tiles,i=e.indexOf(o);switch(t){case"left":return e[i-1];case"right":return e[i+1];case"up":return Kt(It(e,e.findLast(a=>a.y<o.y)),wt(o));case"down":return Kt(It(e,e.find(a=>a.y>o.y)),wt(o))}}function go(s,o,t){switch(o){case"left":return s.tiles.at(-1);case"right":return s.tiles[0];case"up":return Kt(It(s.tiles,s.tiles.at(-1)),t);case"down":return Kt(It(s.tiles,s.tiles[0]),t)}}function wt(s){return s.x+s.width/2}function It(s,o){return o===void 0?[]:s.filter(t=>t.y===o.y)}function Kt(s,o){return s.reduce((t,e)=>t===void 0||Math.abs(wt(e)-o)<Math.abs(wt(t)-o)?e:t,void 0)}var yo=H`
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
`;var Pn=100,bo,vo,wo,xo,ko,$o,To,R,Ce,He,Se,Re,Ae,K,J,kt,$t,Ct,ht,h,Mo,Wt,Po,Eo,Bt,Oe,De,Lo,xt,jt,Co,qe,Ho,So,Ft,Ro,Ao,ze,Oo,Do,qo;To=[q("latent-timeline")];var _=class extends($o=D,ko=[T({attribute:!1})],xo=[T({attribute:!1})],wo=[T({attribute:!1})],vo=[y()],bo=[y()],$o){constructor(){super(...arguments);l(this,h);l(this,Ce,r(R,8,this)),r(R,11,this);l(this,He,r(R,12,this)),r(R,15,this);l(this,Se,r(R,16,this,"")),r(R,19,this);l(this,Re,r(R,20,this,{top:0,bottom:0})),r(R,23,this);l(this,Ae,r(R,24,this)),r(R,27,this);l(this,K);l(this,J);l(this,kt);l(this,$t,!1);l(this,Ct,new ResizeObserver(()=>n(this,h,Mo).call(this)));l(this,ht,()=>n(this,h,Eo).call(this))}connectedCallback(){super.connectedCallback(),d(this,Ct).observe(this),window.addEventListener("scroll",d(this,ht),{passive:!0}),window.addEventListener("resize",d(this,ht),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,Ct).disconnect(),window.removeEventListener("scroll",d(this,ht)),window.removeEventListener("resize",d(this,ht)),window.clearTimeout(d(this,kt))}monthChanged(t){n(this,h,Wt).call(this,t)}scrollTopOf(t){let e=d(this,K)?.blockOf(t);return e===void 0?0:Math.max(0,e.top+n(this,h,Lo).call(this)-n(this,h,jt).call(this))}get geometry(){return d(this,K)}reveal(t){let e=n(this,h,qe).call(this,t.id);e!==void 0&&n(this,h,Ft).call(this,e)}willUpdate(t){if(t.has("library")&&d(this,J)!==void 0){let e=!t.has("query");n(this,h,Wt).call(this,void 0,e),e||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,$t)&&(x(this,$t,!1),n(this,h,Co).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:t,bottom:e}=this.drawn,i=d(this,K)?.between(t,e)??[],a=this.current!==void 0&&n(this,h,Ao).call(this,i,this.current)?this.current:Hn(i,t);return m`
      ${we(i,({month:p})=>`${p.count.year}-${p.count.month}`,p=>n(this,h,Oo).call(this,p,a))}
    `}};R=A($o),Ce=new WeakMap,He=new WeakMap,Se=new WeakMap,Re=new WeakMap,Ae=new WeakMap,K=new WeakMap,J=new WeakMap,kt=new WeakMap,$t=new WeakMap,Ct=new WeakMap,ht=new WeakMap,h=new WeakSet,Mo=function(){let t=this.clientWidth;t>0&&t!==d(this,J)?.width&&(x(this,J,Cn(t)),n(this,h,Wt).call(this,void 0))},Wt=function(t,e=!0){if(d(this,J)===void 0)return;let i=n(this,h,xt).call(this),a=e&&i>0?d(this,K)?.anchorAt(i):void 0;x(this,K,new Ut(this.library.months,d(this,J),d(this,K),t)),this.style.height=`${d(this,K).height}px`,n(this,h,Po).call(this,a,i),n(this,h,Bt).call(this),n(this,h,De).call(this),this.requestUpdate()},Po=function(t,e){let i=t&&d(this,K)?.resolve(t);i!==void 0&&Math.abs(i-e)>=1&&window.scrollBy({top:i-e,behavior:"instant"})},Eo=function(){let t=n(this,h,xt).call(this),e=window.innerHeight*.5;(t-e<this.drawn.top||t+window.innerHeight+e>this.drawn.bottom)&&n(this,h,Bt).call(this),n(this,h,Oe).call(this),n(this,h,De).call(this)},Bt=function(){let t=n(this,h,xt).call(this);this.drawn={top:t-window.innerHeight,bottom:t+2*window.innerHeight},n(this,h,Oe).call(this)},Oe=function(){d(this,kt)??x(this,kt,window.setTimeout(()=>{x(this,kt,void 0);let t=n(this,h,xt).call(this),e=window.innerHeight/2;for(let{month:i}of d(this,K)?.between(t-e,t+window.innerHeight+e)??[])this.library.load(i).catch(()=>{})},Pn))},De=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Lo=function(){return this.getBoundingClientRect().top+window.scrollY},xt=function(){return-this.getBoundingClientRect().top+n(this,h,jt).call(this)},jt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Co=function(t){return[...this.renderRoot.querySelectorAll("a")].find(e=>e.dataset.id===t)},qe=function(t){for(let e of d(this,K)?.blocks??[]){let i=e.layout?.tiles.find(({photo:a})=>a.id===t);if(i!==void 0)return{block:e,tile:i}}},Ho=function(t){let e=mo(t.key),i=n(this,h,qe).call(this,t.target.dataset.id);e===void 0||i===void 0||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),n(this,h,So).call(this,i,e))},So=async function(t,e){let i=t.block.layout&&fo(t.block.layout,t.tile,e);if(i!==void 0){n(this,h,Ft).call(this,{block:t.block,tile:i});return}let a=e==="left"||e==="up"?-1:1,p=this.library.months[this.library.months.indexOf(t.block.month)+a];if(p===void 0)return;await this.library.load(p).catch(()=>{});let u=d(this,K)?.blockOf(p),b=u?.layout&&go(u.layout,e,wt(t.tile));u!==void 0&&b!==void 0&&n(this,h,Ft).call(this,{block:u,tile:b})},Ft=function({block:t,tile:e}){let a=t.top+e.y,p=n(this,h,xt).call(this),u=a+e.height+40-(p+window.innerHeight-n(this,h,jt).call(this)),b=a-40-p;(b<0||u>0)&&window.scrollBy({top:b<0?b:u,behavior:"instant"}),n(this,h,Bt).call(this),this.current=e.photo.id,x(this,$t,!0),this.requestUpdate()},Ro=function(t,e){t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.current=e.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:e,bubbles:!0,composed:!0})))},Ao=function(t,e){return t.some(i=>n(this,h,ze).call(this,i).some(a=>a.photo.id===e))},ze=function({layout:t,top:e}){let i=this.drawn.top-e,a=this.drawn.bottom-e;return t?.tiles.filter(({y:p,height:u})=>p+u>i&&p<a)??[]},Oo=function(t,e){let{month:i,layout:a}=t,p=Mt(i.count);return m`
      <section
        aria-label="${p}"
        .style="${`transform:translateY(${t.top}px);height:${t.height}px`}"
        @keydown="${n(this,h,Ho)}"
      >
        <h2 .style="${`top:${En}px`}">${p} <span>${at(i.count.photos)}</span></h2>
        ${a===void 0?n(this,h,Do).call(this,t):L} ${a?.headings.map(({day:u,x:b,y:I,width:F})=>m`
              <h3 .style="${`transform:translate(${b}px,${I+(d(this,J)?.dayHeading??0)-Ln}px);max-width:${Math.max(F,64)}px`}">${si(u)}</h3>
            `)} ${we(n(this,h,ze).call(this,t),({photo:u})=>u.id,u=>n(this,h,qo).call(this,u,e))}
      </section>
    `},Do=function({height:t}){return m`
      <div class="blank" .style="${`top:${d(this,J)?.monthHeading??0}px;height:${Math.max(0,t-80)}px`}"></div>
    `},qo=function({photo:t,x:e,y:i,width:a,height:p},u){return m`
      <a
        href="${mi({query:this.query,photo:t.id})}"
        data-id="${t.id}"
        aria-label="${ri(t)}"
        tabindex="${t.id===u?0:-1}"
        .style="${`transform:translate(${e}px,${i}px);width:${a}px;height:${p}px`}"
        @click="${b=>n(this,h,Ro).call(this,b,t)}"
      >
        <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
      </a>
    `},c(R,4,"library",ko,_,Ce),c(R,4,"store",xo,_,He),c(R,4,"query",wo,_,Se),c(R,4,"drawn",vo,_,Re),c(R,4,"current",bo,_,Ae),_=c(R,0,"TimelineView",To,_),O(_,"styles",[z,yo]),r(R,1,_);var En=28,Ln=28;function Cn(s){let o=s<600;return{width:s,rowHeight:o?112:s<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function Hn(s,o){let t=o+window.innerHeight;for(let{layout:e,top:i}of s){let a=e?.tiles.find(({y:p})=>i+p>=t);if(a!==void 0)return a.photo.id}return s.find(({layout:e})=>e!==void 0)?.layout?.tiles[0]?.photo.id}var zo=H`
  latent-notice ul {
    display: grid;
    gap: 8px;
    text-align: left;
    list-style-position: inside;
  }

  latent-notice code {
    padding: 1px 6px;
    border-radius: 5px;
    background: var(--sunken);
    color: var(--ink);
    font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    font-size: 0.8125rem;
  }
`;function No(s,o){return m`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${M.search}</span>
      <p>${s}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function Uo(s,o){return m`
    <latent-notice heading="No photo matches">
      <span slot="icon">${M.search}</span>
      <p>Nothing in the vault fits <strong>${s}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function Io(s){return s>0?m`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${M.picture}</span>
        <p>${at(s)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:m`
    <latent-notice heading="No photos yet">
      <span slot="icon">${M.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}var Ko=H`
  :host {
    display: block;
  }

  header {
    position: sticky;
    top: 0;
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 620px) minmax(0, 1fr);
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
`;var Sn=2e3,Rn=2e4,An=5*6e4,On=["pointerdown","keydown","scroll"],Qt=class{#t;#i;#n=new AbortController;#e;#o;#a=Date.now();constructor(o,t){this.#t=o,this.#i=t}start(){let{signal:o}=this.#n;document.addEventListener("visibilitychange",()=>Wo()&&void this.#s(),{signal:o});for(let t of On)window.addEventListener(t,()=>this.#a=Date.now(),{signal:o,passive:!0});this.#s()}stop(){this.#n.abort(),window.clearTimeout(this.#o)}async#s(){window.clearTimeout(this.#o);try{await(Date.now()-this.#a>An?this.#l():this.#r())}catch(o){this.#i.problem(o);return}if(Wo()&&!this.#n.signal.aborted){let o=(this.#e?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#s()},o?Sn:Rn)}}async#r(){let o=this.#e,t=await this.#t.status();this.#e=t,this.#i.statusChanged(t),o!==void 0&&(o.photos!==t.photos||o.failed!==t.failed)&&this.#i.photosChanged()}async#l(){if(!await this.#t.signedIn())throw new X(401,"signed-out","The web session has ended.")}};function Wo(){return document.visibilityState==="visible"}var Bo=1024*1024,jo,Fo,Qo,Vo,Yo,Go,_o,Xo,Zo,Jo,tn,en,g,Ne,Ue,Ie,Ke,We,Be,je,Fe,Qe,Ve,j,nt,pt,ct,ut,Tt,f,Ye,Ge,_e,on,nn,sn,Xe,Ht,rn,an,St,Ze,ln,dn,hn;en=[q("latent-gallery")];var N=class extends(tn=D,Jo=[T({attribute:!1})],Zo=[y()],Xo=[y()],_o=[y()],Go=[y()],Yo=[y()],Vo=[y()],Qo=[y()],Fo=[y()],jo=[rt("latent-timeline")],tn){constructor(){super(...arguments);l(this,f);l(this,Ne,r(g,8,this)),r(g,11,this);l(this,Ue,r(g,12,this,{query:"",photo:void 0})),r(g,15,this);l(this,Ie,r(g,16,this)),r(g,19,this);l(this,Ke,r(g,20,this,"")),r(g,23,this);l(this,We,r(g,24,this,0)),r(g,27,this);l(this,Be,r(g,28,this)),r(g,31,this);l(this,je,r(g,32,this,"")),r(g,35,this);l(this,Fe,r(g,36,this)),r(g,39,this);l(this,Qe,r(g,40,this,{position:0,range:0})),r(g,43,this);l(this,Ve,r(g,44,this)),r(g,47,this);l(this,j);l(this,nt);l(this,pt);l(this,ct,new AbortController);l(this,ut,new AbortController);l(this,Tt);l(this,St,()=>d(this,j)?.search(""))}connectedCallback(){super.connectedCallback(),x(this,nt,n(this,f,Ye).call(this,"grid",96*Bo,6)),x(this,pt,n(this,f,Ye).call(this,"screen",64*Bo,3)),x(this,j,new fi(t=>n(this,f,Ge).call(this,t))),n(this,f,Ge).call(this,d(this,j).state),x(this,Tt,new Qt(this.api,{statusChanged:t=>this.status=t,photosChanged:()=>{n(this,f,_e).call(this,this.page.query)},problem:t=>n(this,f,Ht).call(this,t)})),d(this,Tt).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,j)?.dispose(),d(this,Tt)?.stop(),d(this,ct).abort(),d(this,ut).abort(),d(this,nt).clear(),d(this,pt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(t){t.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let e=Dn(this.page,this.opened);document.title!==e&&(document.title=e)}render(){let{opened:t,library:e}=this;return m`
      <div ?inert="${t!==void 0}">${n(this,f,ln).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${n(this,f,dn).call(this)}${n(this,f,hn).call(this)}</main></div>
      ${t===void 0||e===void 0?L:m`
        <latent-viewer
          .photo="${t}"
          .library="${e}"
          .api="${this.api}"
          .grid="${d(this,nt)}"
          .screens="${d(this,pt)}"
          @photo-turn="${i=>d(this,j)?.open(i.detail.id)}"
          @viewer-close="${()=>d(this,j)?.close()}"
          @search="${n(this,f,Ze)}"
        ></latent-viewer>
      `}
    `}};g=A(tn),Ne=new WeakMap,Ue=new WeakMap,Ie=new WeakMap,Ke=new WeakMap,We=new WeakMap,Be=new WeakMap,je=new WeakMap,Fe=new WeakMap,Qe=new WeakMap,Ve=new WeakMap,j=new WeakMap,nt=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,Tt=new WeakMap,f=new WeakSet,Ye=function(t,e,i){return new li((a,p)=>n(this,f,Xe).call(this,this.api.thumbnail(a,t,p)),e,i)},Ge=function(t){let e=this.library!==void 0&&t.query===this.libraryQuery;this.page=t,e?(d(this,ct).abort(),this.queryProblem=""):n(this,f,_e).call(this,t.query),n(this,f,nn).call(this,t.photo)},_e=async function(t){d(this,ct).abort();let e=new AbortController;x(this,ct,e);try{let i=await this.api.timeline(t,e.signal);e.signal.aborted||n(this,f,on).call(this,t,i)}catch(i){i instanceof X&&i.status===400?this.queryProblem=i.message:n(this,f,Ht).call(this,i)}},on=function(t,{months:e,total:i}){this.queryProblem="",this.total=i,d(this,nt).forgetMissing(),d(this,pt).forgetMissing(),this.library=this.library!==void 0&&t===this.libraryQuery?this.library.updated(e):new Nt(e,(a,p)=>n(this,f,Xe).call(this,this.api.photos(t,a,p)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=t},nn=async function(t){d(this,ut).abort(),x(this,ut,new AbortController);let{signal:e}=d(this,ut);if(t===void 0){n(this,f,sn).call(this);return}let i=this.library?.find(t);try{let[a]=await Promise.all([i??this.api.photo(t,e),import("./viewer-K7PI2AXR.js")]);e.aborted||(this.opened=a)}catch(a){a instanceof X&&a.status===404?d(this,j)?.close():n(this,f,Ht).call(this,a)}},sn=function(){let t=this.opened;this.opened=void 0,t!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(t))},Xe=async function(t){try{return await t}catch(e){throw(e instanceof At||e instanceof X&&e.unauthorised)&&n(this,f,Ht).call(this,e),e}},Ht=function(t){this.isConnected&&!Ot(t)&&this.dispatchEvent(new CustomEvent("problem",{detail:t}))},rn=function(){let t=this.timeline,e=document.documentElement.scrollHeight-window.innerHeight;t!==null&&(this.scrolling={position:window.scrollY,range:e})},an=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),d(this,j)?.search(""),window.scrollTo({top:0}))},St=new WeakMap,Ze=function(t){d(this,j)?.search(t.detail)},ln=function(){return m`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,f,an)}">${qt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${n(this,f,Ze)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?L:at(this.total)}</span>
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
    `},dn=function(){let t=this.status?.pending??0;return t===0||this.total===0?L:m`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${at(t)} to go.</div>
    `},hn=function(){let{library:t}=this;return t===void 0?this.queryProblem===""?L:No(this.queryProblem,d(this,St)):t.months.length===0?this.libraryQuery!==""?Uo(this.libraryQuery,d(this,St)):Io(this.status?.pending??0):m`
      <latent-timeline
        .library="${t}"
        .query="${this.libraryQuery}"
        .store="${d(this,nt)}"
        @photo-open="${e=>d(this,j)?.open(e.detail.id)}"
        @timeline-scroll="${n(this,f,rn)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${e=>window.scrollTo({top:e.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},c(g,4,"api",Jo,N,Ne),c(g,4,"page",Zo,N,Ue),c(g,4,"library",Xo,N,Ie),c(g,4,"libraryQuery",_o,N,Ke),c(g,4,"total",Go,N,We),c(g,4,"status",Yo,N,Be),c(g,4,"queryProblem",Vo,N,je),c(g,4,"opened",Qo,N,Fe),c(g,4,"scrolling",Fo,N,Qe),c(g,4,"timeline",jo,N,Ve),N=c(g,0,"Gallery",en,N),O(N,"styles",[z,it,zo,Ko]),r(g,1,N);function Dn(s,o){return o!==void 0?"Photo · Latent":s.query===""?"Latent":"Search · Latent"}var qn=3e3,pn,cn,un,mn,et,Je,ti,mt,ft,Y,Rt,ei,fn;mn=[q("latent-app")];var st=class extends(un=D,cn=[y()],pn=[y()],un){constructor(){super(...arguments);l(this,Y);l(this,Je,r(et,8,this,"starting")),r(et,11,this);l(this,ti,r(et,12,this,"")),r(et,15,this);l(this,mt,new ni);l(this,ft)}connectedCallback(){super.connectedCallback(),n(this,Y,Rt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,ft))}render(){switch(this.phase){case"starting":return L;case"signed-out":return m`
          <latent-sign-in .api="${d(this,mt)}" @signed-in="${()=>this.phase="open"}"></latent-sign-in>
        `;case"open":return m`
          <latent-gallery
            .api="${d(this,mt)}"
            @problem="${t=>n(this,Y,ei).call(this,t.detail)}"
            @sign-out="${n(this,Y,fn)}"
          ></latent-gallery>
        `;case"locked":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${M.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,Y,Rt)}">Try again</button>
          </latent-notice>
        `;case"failed":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${M.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,Y,Rt)}">Try again</button>
          </latent-notice>
        `}}};et=A(un),Je=new WeakMap,ti=new WeakMap,mt=new WeakMap,ft=new WeakMap,Y=new WeakSet,Rt=async function(){window.clearTimeout(d(this,ft));try{this.phase=await d(this,mt).signedIn()?"open":"signed-out"}catch(t){n(this,Y,ei).call(this,t)}},ei=function(t){t instanceof X&&t.unauthorised?this.phase="signed-out":t instanceof At?(this.phase="locked",window.clearTimeout(d(this,ft)),x(this,ft,window.setTimeout(()=>{n(this,Y,Rt).call(this)},qn))):(this.problem=t instanceof Error?t.message:String(t),this.phase="failed")},fn=async function(){this.phase="signed-out",await d(this,mt).signOut().catch(()=>{})},c(et,4,"phase",cn,st,Je),c(et,4,"problem",pn,st,ti),st=c(et,0,"App",mn,st),O(st,"styles",[z,it,H`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(et,1,st);
