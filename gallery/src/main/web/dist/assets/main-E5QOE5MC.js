import{C as at,G as ai,H as Vt,J as li,K as Yt,L as di,M as hi,N as pi,O as ci,P as gt,Q as ot,R as ui,S as mi,T as Dt,U as fi,V as gi,a as O,b as a,c,d as D,e as d,f as l,g as x,h as s,i as S,j as m,k as ni,l as C,m as q,n as z,o as M,p as b,q as rt,r as X,s as At,t as Ot,u as si,v as P,w as N,x as it,y as Mt,z as ri}from"./chunk-3DFZ5CCQ.js";function qt(n){return m`
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
  `}var yi,bi,vi,wi,xi,ki,$i,R,_t,Xt,Zt,Jt,te,zt,Ti;$i=[z("latent-sign-in")];var Y=class extends(ki=q,xi=[M({attribute:!1})],wi=[b()],vi=[b()],bi=[b()],yi=[rt("#passphrase")],ki){constructor(){super(...arguments);l(this,zt);l(this,_t,a(R,8,this)),a(R,11,this);l(this,Xt,a(R,12,this,!1)),a(R,15,this);l(this,Zt,a(R,16,this,!1)),a(R,19,this);l(this,Jt,a(R,20,this,"")),a(R,23,this);l(this,te,a(R,24,this)),a(R,27,this)}firstUpdated(){this.input.focus()}render(){return m`
      <main>
        <form @submit="${s(this,zt,Ti)}" aria-labelledby="title">
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
              ${P.eye}
            </button>
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"Checking…":"Sign in"}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?C:this.problem}</p>
        </form>
      </main>
    `}};R=O(ki),_t=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,Jt=new WeakMap,te=new WeakMap,zt=new WeakSet,Ti=async function(t){if(t.preventDefault(),this.busy)return;let e=this.input.value;if(e===""){this.problem="Type the vault’s passphrase.";return}this.busy=!0,this.problem="";try{await this.api.signIn(e),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(i){this.problem=bn(i),this.input.select()}finally{this.busy=!1}},c(R,4,"api",xi,Y,_t),c(R,4,"busy",wi,Y,Xt),c(R,4,"legible",vi,Y,Zt),c(R,4,"problem",bi,Y,Jt),c(R,4,"input",yi,Y,te),Y=c(R,0,"SignIn",$i,Y),D(Y,"styles",[N,it,S`
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
    `]),a(R,1,Y);function bn(n){return n instanceof X?n.unauthorised?"Wrong passphrase.":n.message:n instanceof Error?n.message:String(n)}var Mi,Pi,Ei,yt,ee;Ei=[z("latent-notice")];var lt=class extends(Pi=q,Mi=[M()],Pi){constructor(){super(...arguments);l(this,ee,a(yt,8,this,"")),a(yt,11,this)}render(){return m`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};yt=O(Pi),ee=new WeakMap,c(yt,4,"heading",Mi,lt,ee),lt=c(yt,0,"Notice",Ei,lt),D(lt,"styles",[N,S`
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
    `]),a(yt,1,lt);var vn=250,Li,Ci,Hi,Si,Ri,Ai,Oi,Di,qi,w,ie,oe,ne,se,re,ae,le,dt,Et,T,zi,Ni,Pt,Ii,de,Ui,Wi,Ki;qi=[z("latent-search-box")];var j=class extends(Di=q,Oi=[M({attribute:!1})],Ai=[M({attribute:!1})],Ri=[M({attribute:!1})],Si=[b()],Hi=[b()],Ci=[rt("input")],Li=[rt("#help")],Di){constructor(){super(...arguments);l(this,T);l(this,ie,a(w,8,this)),a(w,11,this);l(this,oe,a(w,12,this,"")),a(w,15,this);l(this,ne,a(w,16,this,"")),a(w,19,this);l(this,se,a(w,20,this,[])),a(w,23,this);l(this,re,a(w,24,this,"")),a(w,27,this);l(this,ae,a(w,28,this)),a(w,31,this);l(this,le,a(w,32,this)),a(w,35,this);l(this,dt);l(this,Et,t=>s(this,T,zi).call(this,t))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Et))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Et)),window.clearTimeout(d(this,dt))}willUpdate(t){t.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return m`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${s(this,T,Ii)}">
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
          @input="${s(this,T,Ni)}"
          @keydown="${s(this,T,Ui)}"
        />
        ${this.typed===""?C:m`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${s(this,T,de)}">
            ${P.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${P.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${s(this,T,Wi)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(t=>m`
                <div class="filter">
                  <dt class="unseen">${t.key}</dt>
                  <dd class="meaning">${t.meaning}</dd>
                  <dd class="examples">
                    ${t.examples.map(e=>m`
                          <button type="button" @click="${()=>s(this,T,Ki).call(this,e)}">${e}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};w=O(Di),ie=new WeakMap,oe=new WeakMap,ne=new WeakMap,se=new WeakMap,re=new WeakMap,ae=new WeakMap,le=new WeakMap,dt=new WeakMap,Et=new WeakMap,T=new WeakSet,zi=function(t){let e=t.composedPath()[0]instanceof HTMLInputElement;t.key==="/"&&!e&&!t.ctrlKey&&!t.metaKey&&this.closest("[inert]")===null&&(t.preventDefault(),this.input.focus(),this.input.select())},Ni=function(){this.typed=this.input.value,window.clearTimeout(d(this,dt)),x(this,dt,window.setTimeout(()=>s(this,T,Pt).call(this),vn))},Pt=function(){window.clearTimeout(d(this,dt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Ii=function(t){t.preventDefault(),s(this,T,Pt).call(this)},de=function(){this.typed="",s(this,T,Pt).call(this),this.input.focus()},Ui=function(t){t.key==="Escape"&&this.typed!==""&&(t.preventDefault(),s(this,T,de).call(this))},Wi=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Ki=function(t){this.typed=[this.typed.trim(),t].filter(e=>e!=="").join(" "),this.help.hidePopover(),s(this,T,Pt).call(this),this.input.focus()},c(w,4,"api",Oi,j,ie),c(w,4,"value",Ai,j,oe),c(w,4,"problem",Ri,j,ne),c(w,4,"filters",Si,j,se),c(w,4,"typed",Hi,j,re),c(w,4,"input",Ci,j,ae),c(w,4,"help",Li,j,le),j=c(w,0,"SearchBox",qi,j),D(j,"styles",[N,it,S`
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
    `]),a(w,1,j);var he=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},Nt=class n{months;#t;#i;constructor(o,t,e){this.months=o.map(i=>new he(i)),this.#t=t,this.#i=e}updated(o){let t=new n(o,this.#t,this.#i);for(let e of t.months){let i=this.months.find(r=>r.is(e.count));i!==void 0&&(e.photos=i.photos,e.complete=i.complete&&i.count.photos===e.count.photos)}return t}load(o){return o.complete?Promise.resolve():(o.loading??=this.#n(o).finally(()=>{o.loading=void 0}),o.loading)}async#n(o){let t=[],e;do{let i=await this.#t(o.count,e);t=t.concat(i.photos),e=i.next,(t.length>=o.photos.length||e===void 0)&&(o.photos=t,o.complete=e===void 0,this.#i(o))}while(e!==void 0)}monthOf(o){let[t,e]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===t&&i.count.month===e)}find(o){for(let t of this.months){let e=t.photos.find(i=>i.id===o);if(e!==void 0)return e}}async neighbour(o,t){let e=this.monthOf(o);if(e===void 0)return;await this.load(e);let i=e.photos.findIndex(h=>h.id===o.id);return i<0?void 0:e.photos[i+t]??this.#e(this.months.indexOf(e)+t,t)}async#e(o,t){for(let e=o;e>=0&&e<this.months.length;e+=t){let i=this.months[e];await this.load(i);let r=t===1?i.photos[0]:i.photos.at(-1);if(r!==void 0)return r}}};var Bi=22,wn=900,pe=120,ji,Fi,Gi,Qi,Vi,Yi,_i,Xi,E,ce,ue,me,fe,ge,ye,bt,k,Zi,be,Ji,ve,to,eo,we,io,oo;Xi=[z("latent-scrubber")];var G=class extends(_i=q,Yi=[M({attribute:!1})],Vi=[M({attribute:!1})],Qi=[M({attribute:!1})],Gi=[b()],Fi=[b()],ji=[b()],_i){constructor(){super(...arguments);l(this,k);l(this,ce,a(E,8,this)),a(E,11,this);l(this,ue,a(E,12,this,0)),a(E,15,this);l(this,me,a(E,16,this,0)),a(E,19,this);l(this,fe,a(E,20,this)),a(E,23,this);l(this,ge,a(E,24,this,!1)),a(E,27,this);l(this,ye,a(E,28,this,!1)),a(E,31,this);l(this,bt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,bt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(t){let e=t.get("position");e!==void 0&&Math.abs(e-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,bt)),x(this,bt,window.setTimeout(()=>this.passing=!1,wn)))}render(){let t=this.geometry;if(t===void 0||this.range<=0||t.blocks.length===0)return C;let e=Math.min(1,this.position/this.range),i=t.blocks[t.indexAt(this.position+pe)];return m`
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
        @pointerdown="${s(this,k,Ji)}"
        @pointermove="${s(this,k,be)}"
        @pointerup="${s(this,k,ve)}"
        @pointercancel="${s(this,k,ve)}"
        @pointerleave="${s(this,k,to)}"
        @keydown="${s(this,k,eo)}"
      >
        ${s(this,k,oo).call(this,t)}
        <span class="here" .style="${`top:${e*100}%`}"></span>
        ${s(this,k,io).call(this,t,e)}
      </div>
    `}};E=O(_i),ce=new WeakMap,ue=new WeakMap,me=new WeakMap,fe=new WeakMap,ge=new WeakMap,ye=new WeakMap,bt=new WeakMap,k=new WeakSet,Zi=function(t){let e=this.getBoundingClientRect();return Math.min(1,Math.max(0,(t.clientY-e.top)/e.height))},be=function(t){this.pointed=s(this,k,Zi).call(this,t),this.dragging&&s(this,k,we).call(this,this.pointed*this.range)},Ji=function(t){t.preventDefault(),t.currentTarget.setPointerCapture(t.pointerId),this.dragging=!0,s(this,k,be).call(this,t)},ve=function(){this.dragging=!1,this.pointed=void 0},to=function(){this.dragging||(this.pointed=void 0)},eo=function(t){let e={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[t.key],i=this.geometry;if(e===void 0||i===void 0)return;t.preventDefault();let r=i.indexAt(this.position+pe)+e,h=i.blocks[Math.min(i.blocks.length-1,Math.max(0,r))];h!==void 0&&s(this,k,we).call(this,h.top)},we=function(t){this.dispatchEvent(new CustomEvent("scrub",{detail:t}))},io=function(t,e){if(this.pointed===void 0&&!this.passing)return C;let i=this.dragging||this.pointed===void 0?e:this.pointed,r=t.blocks[t.indexAt(i*this.range+pe)];return m`
      <span class="label" .style="${`top:${i*100}%`}">${Mt(r.month.count)}</span>
    `},oo=function(t){let e=this.clientHeight||window.innerHeight,i=-Bi;return xn(t.blocks).map(r=>{let u=Math.min(1,r.top/this.range)*e;return u-i>=Bi&&u<=e-6?(i=u,m`
          <span class="year" .style="${`top:${Math.max(6,u)}px`}">${r.month.count.year}</span>
        `):m`
        <span class="dot" .style="${`top:${u}px`}"></span>
      `})},c(E,4,"geometry",Yi,G,ce),c(E,4,"position",Vi,G,ue),c(E,4,"range",Qi,G,me),c(E,4,"pointed",Gi,G,fe),c(E,4,"dragging",Fi,G,ge),c(E,4,"passing",ji,G,ye),G=c(E,0,"Scrubber",Xi,G),D(G,"styles",[N,S`
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
    `]),a(E,1,G);function xn(n){return n.filter((o,t)=>n[t-1]?.month.count.year!==o.month.count.year)}var no=(n,o,t)=>{let e=new Map;for(let i=o;i<=t;i++)e.set(n[i],i);return e},xe=pi(class extends ci{constructor(n){if(super(n),n.type!==hi.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,o,t){let e;t===void 0?t=o:o!==void 0&&(e=o);let i=[],r=[],h=0;for(let u of n)i[h]=e?e(u,h):h,r[h]=t(u,h),h++;return{values:r,keys:i}}render(n,o,t){return this.dt(n,o,t).values}update(n,[o,t,e]){let i=mi(n),{values:r,keys:h}=this.dt(o,t,e);if(!Array.isArray(i))return this.ut=h,r;let u=this.ut??=[],y=[],$,U,v=0,H=i.length-1,L=0,B=r.length-1;for(;v<=H&&L<=B;)if(i[v]===null)v++;else if(i[H]===null)H--;else if(u[v]===h[L])y[L]=ot(i[v],r[L]),v++,L++;else if(u[H]===h[B])y[B]=ot(i[H],r[B]),H--,B--;else if(u[v]===h[B])y[B]=ot(i[v],r[B]),gt(n,y[B+1],i[v]),v++,B--;else if(u[H]===h[L])y[L]=ot(i[H],r[L]),gt(n,i[v],i[H]),H--,L++;else if($===void 0&&($=no(h,L,B),U=no(u,v,H)),$.has(u[v]))if($.has(u[H])){let tt=U.get(h[L]),Qt=tt!==void 0?i[tt]:null;if(Qt===null){let oi=gt(n,i[v]);ot(oi,r[L]),y[L]=oi}else y[L]=ot(Qt,r[L]),gt(n,i[v],Qt),i[tt]=null;L++}else Dt(i[H]),H--;else Dt(i[v]),v++;for(;L<=B;){let tt=gt(n,y[B+1]);ot(tt,r[L]),y[L++]=tt}for(;v<=H;){let tt=i[v++];tt!==null&&Dt(tt)}return this.ut=h,ui(n,y),ni}});var so,ro,ao,lo,ho,po,W,ke,$e,Te,Me,vt,Lt,Q,Pe,co,Ee,uo;po=[z("latent-thumb")];var Z=class extends(ho=q,lo=[M({attribute:!1})],ao=[M({attribute:!1})],ro=[b()],so=[b()],ho){constructor(){super(...arguments);l(this,Q);l(this,ke,a(W,8,this)),a(W,11,this);l(this,$e,a(W,12,this)),a(W,15,this);l(this,Te,a(W,16,this)),a(W,19,this);l(this,Me,a(W,20,this,!1)),a(W,23,this);l(this,vt,!1);l(this,Lt)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(s(this,Q,Ee).call(this),s(this,Q,Pe).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&s(this,Q,Pe).call(this)}disconnectedCallback(){super.disconnectedCallback(),s(this,Q,Ee).call(this)}render(){return this.photo.failed||this.failed?m`
        <div class="instead">
          ${Vt(this.photo)?P.play:this.photo.failed?P.broken:P.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:m`
      ${this.url===void 0?C:m`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,vt)?"sync":"async"}"
          class="${d(this,vt)?"shown at-once":""}"
          src="${this.url}"
          @load="${s(this,Q,uo)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Vt(this.photo)?m`
          <span class="badge" title="${li(this.photo.name)}">${P.play}</span>
        `:C}
    `}};W=O(ho),ke=new WeakMap,$e=new WeakMap,Te=new WeakMap,Me=new WeakMap,vt=new WeakMap,Lt=new WeakMap,Q=new WeakSet,Pe=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);x(this,vt,t!==void 0),t!==void 0?this.url=Yt(t):s(this,Q,co).call(this,this.photo.id)},co=async function(t){let e=new AbortController;x(this,Lt,e);try{let i=await this.store.get(t,e.signal);e.signal.aborted||(this.url=Yt(i))}catch(i){this.failed=!Ot(i)}},Ee=function(){d(this,Lt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},uo=function(t){t.target.classList.add("shown")},c(W,4,"photo",lo,Z,ke),c(W,4,"store",ao,Z,$e),c(W,4,"url",ro,Z,Te),c(W,4,"failed",so,Z,Me),Z=c(W,0,"Thumb",po,Z),D(Z,"styles",[N,S`
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
    `]),a(W,1,Z);function mo(n,o){let t=[0],e=[0];for(let r=1;r<=n.length;r++){let h=1/0,u=r-1,y=0;for(let $=r-1;$>=0;$--){y+=n[$];let U=(o.width-(r-$-1)*o.gap)/y/o.rowHeight;if(U<.6&&$<r-1)break;let v=t[$]+kn(U,r===n.length);v<h&&(h=v,u=$)}t.push(h),e.push(u)}let i=[];for(let r=n.length;r>0;r=e[r])i.unshift(r);return i}function kn(n,o){return n>1.45?o?.15+.5*(1-1/n):10+n:(n>1?n-1:1/n-1)**2}var Tn=.8,Mn=.5,Pn=3.5;function En(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(Pn,Math.max(Mn,n.width/n.height))}function Ln(n){let o=[];for(let t of n){let e=t.taken.slice(0,10),i=o.at(-1);i?.day===e?i.photos.push(t):o.push({day:e,photos:[t]})}return o}var Le=class{#t;#i=[];#n=[];#e=[];#o;constructor(o){this.#t=o,this.#o=o.monthHeading}add(o){let t=o.photos.map((i,r)=>({photo:i,aspect:En(i),begins:r===0?o.day:void 0}));if(this.#e.length>0){let i=[...this.#e,...t],r=this.#r(i);if(r>=this.#t.rowHeight*Tn){this.#e=i,r<=this.#t.rowHeight&&this.#s();return}this.#s()}let e=0;for(let i of mo(t.map(({aspect:r})=>r),this.#t))this.#s(),this.#e=t.slice(e,i),e=i}finish(){return this.#s(),{height:this.#o,tiles:this.#i,headings:this.#n}}#r(o){let t=o.reduce((e,i)=>e+i.aspect,0);return(this.#t.width-Cn(o,this.#t))/t}#s(){let{gap:o,dayGap:t,dayHeading:e,rowHeight:i}=this.#t,r=this.#e;if(this.#e=[],r.length===0)return;let h=this.#r(r),u=Math.max(1,h<=i*1.45?h:i),y=this.#o+(r.some(U=>U.begins!==void 0)?e:0),$=0;for(let[U,v]of r.entries()){let H=Math.min(v.aspect*u,this.#t.width);U>0&&($+=v.begins===void 0?o:t),v.begins!==void 0&&this.#n.push({day:v.begins,x:$,y:this.#o,width:Hn(r,U,u,o)}),this.#i.push({photo:v.photo,x:$,y,width:H,height:u}),$+=H}this.#o=y+u+o}};function Cn(n,{gap:o,dayGap:t}){return n.slice(1).reduce((e,i)=>e+(i.begins===void 0?o:t),0)}function Hn(n,o,t,e){let i=0;for(let r=o;r<n.length;r++){let h=n[r];if(r>o){if(h.begins!==void 0)break;i+=e}i+=h.aspect*t}return i}function fo(n,o){let t=new Le(o);for(let e of Ln(n))t.add(e);return t.finish()}function Ce(n,o){let e=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(n/e),r=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+r*o.dayHeading}var It=class{options;blocks;height;constructor(o,t,e,i){this.options=t;let r=e?.options===t?e:void 0,h=0;this.blocks=o.map((u,y)=>{let $=r?.blocks[y],U=$?.month===u&&u!==i?{...$,top:h}:Sn(u,h,t);return h+=U.height,U}),this.height=h}between(o,t){let e=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let r=this.blocks[i];if(r.top>=t)break;e.push(r)}return e}indexAt(o){let t=0,e=this.blocks.length-1;for(;t<e;){let i=t+e+1>>1;this.blocks[i].top<=o?t=i:e=i-1}return t}blockOf(o){return this.blocks.find(t=>t.month===o)}anchorAt(o){let t=this.blocks[this.indexAt(o)];return t&&{month:t.month,offset:o-t.top}}resolve(o){let t=this.blocks.find(({month:e})=>e===o.month||e.is(o.month.count));return t&&t.top+Math.min(o.offset,t.height)}};function Sn(n,o,t){if(n.photos.length===0)return{month:n,top:o,height:n.complete?0:Ce(n.count.photos,t),layout:void 0};let e=fo(n.photos,t),i=n.missing===0?0:Ce(n.missing,t)-t.monthHeading;return{month:n,top:o,height:e.height+i,layout:e}}var Rn={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function go(n){return Rn[n]}function yo(n,o,t){let e=n.tiles,i=e.indexOf(o);switch(t){case"left":return e[i-1];case"right":return e[i+1];case"up":return Wt(Ut(e,e.findLast(r=>r.y<o.y)),wt(o));case"down":return Wt(Ut(e,e.find(r=>r.y>o.y)),wt(o))}}function bo(n,o,t){switch(o){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return Wt(Ut(n.tiles,n.tiles.at(-1)),t);case"down":return Wt(Ut(n.tiles,n.tiles[0]),t)}}function wt(n){return n.x+n.width/2}function Ut(n,o){return o===void 0?[]:n.filter(t=>t.y===o.y)}function Wt(n,o){return n.reduce((t,e)=>t===void 0||Math.abs(wt(e)-o)<Math.abs(wt(t)-o)?e:t,void 0)}var vo=S`
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
`;var An=100,wo,xo,ko,$o,To,Mo,Po,A,He,Se,Re,Ae,Oe,K,J,kt,$t,Ct,ht,p,Eo,Kt,Lo,Co,Bt,De,qe,Ho,xt,jt,So,ze,Ro,Ao,Ft,Oo,Do,Ne,qo,zo,No;Po=[z("latent-timeline")];var _=class extends(Mo=q,To=[M({attribute:!1})],$o=[M({attribute:!1})],ko=[M({attribute:!1})],xo=[b()],wo=[b()],Mo){constructor(){super(...arguments);l(this,p);l(this,He,a(A,8,this)),a(A,11,this);l(this,Se,a(A,12,this)),a(A,15,this);l(this,Re,a(A,16,this,"")),a(A,19,this);l(this,Ae,a(A,20,this,{top:0,bottom:0})),a(A,23,this);l(this,Oe,a(A,24,this)),a(A,27,this);l(this,K);l(this,J);l(this,kt);l(this,$t,!1);l(this,Ct,new ResizeObserver(()=>s(this,p,Eo).call(this)));l(this,ht,()=>s(this,p,Co).call(this))}connectedCallback(){super.connectedCallback(),d(this,Ct).observe(this),window.addEventListener("scroll",d(this,ht),{passive:!0}),window.addEventListener("resize",d(this,ht),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,Ct).disconnect(),window.removeEventListener("scroll",d(this,ht)),window.removeEventListener("resize",d(this,ht)),window.clearTimeout(d(this,kt))}monthChanged(t){s(this,p,Kt).call(this,t)}scrollTopOf(t){let e=d(this,K)?.blockOf(t);return e===void 0?0:Math.max(0,e.top+s(this,p,Ho).call(this)-s(this,p,jt).call(this))}get geometry(){return d(this,K)}reveal(t){let e=s(this,p,ze).call(this,t.id);e!==void 0&&s(this,p,Ft).call(this,e)}willUpdate(t){if(t.has("library")&&d(this,J)!==void 0){let e=!t.has("query");s(this,p,Kt).call(this,void 0,e),e||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,$t)&&(x(this,$t,!1),s(this,p,So).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:t,bottom:e}=this.drawn,i=d(this,K)?.between(t,e)??[],r=this.current!==void 0&&s(this,p,Do).call(this,i,this.current)?this.current:zn(i,t);return m`
      ${xe(i,({month:h})=>`${h.count.year}-${h.count.month}`,h=>s(this,p,qo).call(this,h,r))}
    `}};A=O(Mo),He=new WeakMap,Se=new WeakMap,Re=new WeakMap,Ae=new WeakMap,Oe=new WeakMap,K=new WeakMap,J=new WeakMap,kt=new WeakMap,$t=new WeakMap,Ct=new WeakMap,ht=new WeakMap,p=new WeakSet,Eo=function(){let t=this.clientWidth;t>0&&t!==d(this,J)?.width&&(x(this,J,qn(t)),s(this,p,Kt).call(this,void 0))},Kt=function(t,e=!0){if(d(this,J)===void 0)return;let i=s(this,p,xt).call(this),r=e&&i>0?d(this,K)?.anchorAt(i):void 0;x(this,K,new It(this.library.months,d(this,J),d(this,K),t)),this.style.height=`${d(this,K).height}px`,s(this,p,Lo).call(this,r,i),s(this,p,Bt).call(this),s(this,p,qe).call(this),this.requestUpdate()},Lo=function(t,e){let i=t&&d(this,K)?.resolve(t);i!==void 0&&Math.abs(i-e)>=1&&window.scrollBy({top:i-e,behavior:"instant"})},Co=function(){let t=s(this,p,xt).call(this),e=window.innerHeight*.5;(t-e<this.drawn.top||t+window.innerHeight+e>this.drawn.bottom)&&s(this,p,Bt).call(this),s(this,p,De).call(this),s(this,p,qe).call(this)},Bt=function(){let t=s(this,p,xt).call(this);this.drawn={top:t-window.innerHeight,bottom:t+2*window.innerHeight},s(this,p,De).call(this)},De=function(){d(this,kt)??x(this,kt,window.setTimeout(()=>{x(this,kt,void 0);let t=s(this,p,xt).call(this),e=window.innerHeight/2;for(let{month:i}of d(this,K)?.between(t-e,t+window.innerHeight+e)??[])this.library.load(i).catch(()=>{})},An))},qe=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Ho=function(){return this.getBoundingClientRect().top+window.scrollY},xt=function(){return-this.getBoundingClientRect().top+s(this,p,jt).call(this)},jt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},So=function(t){return[...this.renderRoot.querySelectorAll("a")].find(e=>e.dataset.id===t)},ze=function(t){for(let e of d(this,K)?.blocks??[]){let i=e.layout?.tiles.find(({photo:r})=>r.id===t);if(i!==void 0)return{block:e,tile:i}}},Ro=function(t){let e=go(t.key),i=s(this,p,ze).call(this,t.target.dataset.id);e===void 0||i===void 0||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),s(this,p,Ao).call(this,i,e))},Ao=async function(t,e){let i=t.block.layout&&yo(t.block.layout,t.tile,e);if(i!==void 0){s(this,p,Ft).call(this,{block:t.block,tile:i});return}let r=e==="left"||e==="up"?-1:1,h=this.library.months[this.library.months.indexOf(t.block.month)+r];if(h===void 0)return;await this.library.load(h).catch(()=>{});let u=d(this,K)?.blockOf(h),y=u?.layout&&bo(u.layout,e,wt(t.tile));u!==void 0&&y!==void 0&&s(this,p,Ft).call(this,{block:u,tile:y})},Ft=function({block:t,tile:e}){let r=t.top+e.y,h=s(this,p,xt).call(this),u=r+e.height+40-(h+window.innerHeight-s(this,p,jt).call(this)),y=r-40-h;(y<0||u>0)&&window.scrollBy({top:y<0?y:u,behavior:"instant"}),s(this,p,Bt).call(this),this.current=e.photo.id,x(this,$t,!0),this.requestUpdate()},Oo=function(t,e){t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.current=e.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:e,bubbles:!0,composed:!0})))},Do=function(t,e){return t.some(i=>s(this,p,Ne).call(this,i).some(r=>r.photo.id===e))},Ne=function({layout:t,top:e}){let i=this.drawn.top-e,r=this.drawn.bottom-e;return t?.tiles.filter(({y:h,height:u})=>h+u>i&&h<r)??[]},qo=function(t,e){let{month:i,layout:r}=t,h=Mt(i.count);return m`
      <section
        aria-label="${h}"
        .style="${`transform:translateY(${t.top}px);height:${t.height}px`}"
        @keydown="${s(this,p,Ro)}"
      >
        <h2 .style="${`top:${On}px`}">${h} <span>${at(i.count.photos)}</span></h2>
        ${r===void 0?s(this,p,zo).call(this,t):C} ${r?.headings.map(({day:u,x:y,y:$,width:U})=>m`
              <h3 .style="${`transform:translate(${y}px,${$+(d(this,J)?.dayHeading??0)-Dn}px);max-width:${Math.max(U,64)}px`}">${ri(u)}</h3>
            `)} ${xe(s(this,p,Ne).call(this,t),({photo:u})=>u.id,u=>s(this,p,No).call(this,u,e))}
      </section>
    `},zo=function({height:t}){return m`
      <div class="blank" .style="${`top:${d(this,J)?.monthHeading??0}px;height:${Math.max(0,t-80)}px`}"></div>
    `},No=function({photo:t,x:e,y:i,width:r,height:h},u){return m`
      <a
        href="${fi({query:this.query,photo:t.id})}"
        data-id="${t.id}"
        aria-label="${ai(t)}"
        tabindex="${t.id===u?0:-1}"
        .style="${`transform:translate(${e}px,${i}px);width:${r}px;height:${h}px`}"
        @click="${y=>s(this,p,Oo).call(this,y,t)}"
      >
        <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
      </a>
    `},c(A,4,"library",To,_,He),c(A,4,"store",$o,_,Se),c(A,4,"query",ko,_,Re),c(A,4,"drawn",xo,_,Ae),c(A,4,"current",wo,_,Oe),_=c(A,0,"TimelineView",Po,_),D(_,"styles",[N,vo]),a(A,1,_);var On=28,Dn=28;function qn(n){let o=n<600;return{width:n,rowHeight:o?112:n<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function zn(n,o){let t=o+window.innerHeight;for(let{layout:e,top:i}of n){let r=e?.tiles.find(({y:h})=>i+h>=t);if(r!==void 0)return r.photo.id}return n.find(({layout:e})=>e!==void 0)?.layout?.tiles[0]?.photo.id}var Io=S`
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
`;function Uo(n,o){return m`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${P.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function Wo(n,o){return m`
    <latent-notice heading="No photo matches">
      <span slot="icon">${P.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function Ko(n){return n>0?m`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${P.picture}</span>
        <p>${at(n)} to go. They appear here as they are read.</p>
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
  `}var Bo=S`
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
`;var Nn=2e3,In=2e4,Un=5*6e4,Wn=["pointerdown","keydown","scroll"],Gt=class{#t;#i;#n=new AbortController;#e;#o;#r=Date.now();#s=0;constructor(o,t){this.#t=o,this.#i=t}start(){let{signal:o}=this.#n;document.addEventListener("visibilitychange",()=>jo()&&void this.#a(),{signal:o});for(let t of Wn)window.addEventListener(t,()=>this.#r=Date.now(),{signal:o,passive:!0});this.#a()}stop(){this.#n.abort(),window.clearTimeout(this.#o)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#r>Un?this.#d():this.#l())}catch(o){this.#i.problem(o);return}if(jo()&&!this.#n.signal.aborted){let o=(this.#e?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},o?Nn:In)}}async#l(){let o=this.#e,t=this.#r>this.#s;this.#s=Date.now();let e=await this.#t.status(t);this.#e=e,this.#i.statusChanged(e),o!==void 0&&(o.photos!==e.photos||o.failed!==e.failed)&&this.#i.photosChanged()}async#d(){if(!await this.#t.signedIn())throw new X(401,"signed-out","The web session has ended.")}};function jo(){return document.visibilityState==="visible"}var Fo=1024*1024,Go,Qo,Vo,Yo,_o,Xo,Zo,Jo,tn,en,on,nn,g,Ie,Ue,We,Ke,Be,je,Fe,Ge,Qe,Ve,F,nt,pt,ct,ut,Tt,f,Ye,_e,Xe,sn,rn,an,Ze,Ht,ln,dn,St,Je,hn,pn,cn;nn=[z("latent-gallery")];var I=class extends(on=q,en=[M({attribute:!1})],tn=[b()],Jo=[b()],Zo=[b()],Xo=[b()],_o=[b()],Yo=[b()],Vo=[b()],Qo=[b()],Go=[rt("latent-timeline")],on){constructor(){super(...arguments);l(this,f);l(this,Ie,a(g,8,this)),a(g,11,this);l(this,Ue,a(g,12,this,{query:"",photo:void 0})),a(g,15,this);l(this,We,a(g,16,this)),a(g,19,this);l(this,Ke,a(g,20,this,"")),a(g,23,this);l(this,Be,a(g,24,this,0)),a(g,27,this);l(this,je,a(g,28,this)),a(g,31,this);l(this,Fe,a(g,32,this,"")),a(g,35,this);l(this,Ge,a(g,36,this)),a(g,39,this);l(this,Qe,a(g,40,this,{position:0,range:0})),a(g,43,this);l(this,Ve,a(g,44,this)),a(g,47,this);l(this,F);l(this,nt);l(this,pt);l(this,ct,new AbortController);l(this,ut,new AbortController);l(this,Tt);l(this,St,()=>d(this,F)?.search(""))}connectedCallback(){super.connectedCallback(),x(this,nt,s(this,f,Ye).call(this,"grid",96*Fo,6)),x(this,pt,s(this,f,Ye).call(this,"screen",64*Fo,3)),x(this,F,new gi(t=>s(this,f,_e).call(this,t))),s(this,f,_e).call(this,d(this,F).state),x(this,Tt,new Gt(this.api,{statusChanged:t=>this.status=t,photosChanged:()=>{s(this,f,Xe).call(this,this.page.query)},problem:t=>s(this,f,Ht).call(this,t)})),d(this,Tt).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,F)?.dispose(),d(this,Tt)?.stop(),d(this,ct).abort(),d(this,ut).abort(),d(this,nt).clear(),d(this,pt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(t){t.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let e=Kn(this.page,this.opened);document.title!==e&&(document.title=e)}render(){let{opened:t,library:e}=this;return m`
      <div ?inert="${t!==void 0}">${s(this,f,hn).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${s(this,f,pn).call(this)}${s(this,f,cn).call(this)}</main></div>
      ${t===void 0||e===void 0?C:m`
        <latent-viewer
          .photo="${t}"
          .library="${e}"
          .api="${this.api}"
          .grid="${d(this,nt)}"
          .screens="${d(this,pt)}"
          @photo-turn="${i=>d(this,F)?.open(i.detail.id)}"
          @viewer-close="${()=>d(this,F)?.close()}"
          @search="${s(this,f,Je)}"
        ></latent-viewer>
      `}
    `}};g=O(on),Ie=new WeakMap,Ue=new WeakMap,We=new WeakMap,Ke=new WeakMap,Be=new WeakMap,je=new WeakMap,Fe=new WeakMap,Ge=new WeakMap,Qe=new WeakMap,Ve=new WeakMap,F=new WeakMap,nt=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,Tt=new WeakMap,f=new WeakSet,Ye=function(t,e,i){return new di((r,h)=>s(this,f,Ze).call(this,this.api.thumbnail(r,t,h)),e,i)},_e=function(t){let e=this.library!==void 0&&t.query===this.libraryQuery;this.page=t,e?(d(this,ct).abort(),this.queryProblem=""):s(this,f,Xe).call(this,t.query),s(this,f,rn).call(this,t.photo)},Xe=async function(t){d(this,ct).abort();let e=new AbortController;x(this,ct,e);try{let i=await this.api.timeline(t,e.signal);e.signal.aborted||s(this,f,sn).call(this,t,i)}catch(i){i instanceof X&&i.status===400?this.queryProblem=i.message:s(this,f,Ht).call(this,i)}},sn=function(t,{months:e,total:i}){this.queryProblem="",this.total=i,d(this,nt).forgetMissing(),d(this,pt).forgetMissing(),this.library=this.library!==void 0&&t===this.libraryQuery?this.library.updated(e):new Nt(e,(r,h)=>s(this,f,Ze).call(this,this.api.photos(t,r,h)),r=>this.timeline?.monthChanged(r)),this.libraryQuery=t},rn=async function(t){d(this,ut).abort(),x(this,ut,new AbortController);let{signal:e}=d(this,ut);if(t===void 0){s(this,f,an).call(this);return}let i=this.library?.find(t);try{let[r]=await Promise.all([i??this.api.photo(t,e),import("./viewer-RADZOWMF.js")]);e.aborted||(this.opened=r)}catch(r){r instanceof X&&r.status===404?d(this,F)?.close():s(this,f,Ht).call(this,r)}},an=function(){let t=this.opened;this.opened=void 0,t!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(t))},Ze=async function(t){try{return await t}catch(e){throw(e instanceof At||e instanceof X&&e.unauthorised)&&s(this,f,Ht).call(this,e),e}},Ht=function(t){this.isConnected&&!Ot(t)&&this.dispatchEvent(new CustomEvent("problem",{detail:t}))},ln=function(){let t=this.timeline,e=document.documentElement.scrollHeight-window.innerHeight;t!==null&&(this.scrolling={position:window.scrollY,range:e})},dn=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),d(this,F)?.search(""),window.scrollTo({top:0}))},St=new WeakMap,Je=function(t){d(this,F)?.search(t.detail)},hn=function(){return m`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${s(this,f,dn)}">${qt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${s(this,f,Je)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?C:at(this.total)}</span>
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
    `},pn=function(){let t=this.status?.pending??0;return t===0||this.total===0?C:m`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${at(t)} to go.</div>
    `},cn=function(){let{library:t}=this;return t===void 0?this.queryProblem===""?C:Uo(this.queryProblem,d(this,St)):t.months.length===0?this.libraryQuery!==""?Wo(this.libraryQuery,d(this,St)):Ko(this.status?.pending??0):m`
      <latent-timeline
        .library="${t}"
        .query="${this.libraryQuery}"
        .store="${d(this,nt)}"
        @photo-open="${e=>d(this,F)?.open(e.detail.id)}"
        @timeline-scroll="${s(this,f,ln)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${e=>window.scrollTo({top:e.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},c(g,4,"api",en,I,Ie),c(g,4,"page",tn,I,Ue),c(g,4,"library",Jo,I,We),c(g,4,"libraryQuery",Zo,I,Ke),c(g,4,"total",Xo,I,Be),c(g,4,"status",_o,I,je),c(g,4,"queryProblem",Yo,I,Fe),c(g,4,"opened",Vo,I,Ge),c(g,4,"scrolling",Qo,I,Qe),c(g,4,"timeline",Go,I,Ve),I=c(g,0,"Gallery",nn,I),D(I,"styles",[N,it,Io,Bo]),a(g,1,I);function Kn(n,o){return o!==void 0?"Photo · Latent":n.query===""?"Latent":"Search · Latent"}var Bn=3e3,un,mn,fn,gn,et,ti,ei,mt,ft,V,Rt,ii,yn;gn=[z("latent-app")];var st=class extends(fn=q,mn=[b()],un=[b()],fn){constructor(){super(...arguments);l(this,V);l(this,ti,a(et,8,this,"starting")),a(et,11,this);l(this,ei,a(et,12,this,"")),a(et,15,this);l(this,mt,new si);l(this,ft)}connectedCallback(){super.connectedCallback(),s(this,V,Rt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,ft))}render(){switch(this.phase){case"starting":return C;case"signed-out":return m`
          <latent-sign-in .api="${d(this,mt)}" @signed-in="${()=>this.phase="open"}"></latent-sign-in>
        `;case"open":return m`
          <latent-gallery
            .api="${d(this,mt)}"
            @problem="${t=>s(this,V,ii).call(this,t.detail)}"
            @sign-out="${s(this,V,yn)}"
          ></latent-gallery>
        `;case"locked":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${P.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${s(this,V,Rt)}">Try again</button>
          </latent-notice>
        `;case"failed":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${P.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${s(this,V,Rt)}">Try again</button>
          </latent-notice>
        `}}};et=O(fn),ti=new WeakMap,ei=new WeakMap,mt=new WeakMap,ft=new WeakMap,V=new WeakSet,Rt=async function(){window.clearTimeout(d(this,ft));try{this.phase=await d(this,mt).signedIn()?"open":"signed-out"}catch(t){s(this,V,ii).call(this,t)}},ii=function(t){t instanceof X&&t.unauthorised?this.phase="signed-out":t instanceof At?(this.phase="locked",window.clearTimeout(d(this,ft)),x(this,ft,window.setTimeout(()=>{s(this,V,Rt).call(this)},Bn))):(this.problem=t instanceof Error?t.message:String(t),this.phase="failed")},yn=async function(){this.phase="signed-out",await d(this,mt).signOut().catch(()=>{})},c(et,4,"phase",mn,st,ti),c(et,4,"problem",un,st,ei),st=c(et,0,"App",gn,st),D(st,"styles",[N,it,S`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),a(et,1,st);
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
