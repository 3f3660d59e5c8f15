import{A as ai,D as at,H as li,I as Ft,K as di,L as Yt,M as hi,N as pi,O as ci,a as O,b as r,c,d as D,e as d,f as l,g as x,h as s,i as C,j as m,k as oi,l as L,m as ni,n as _,o as q,p as T,q as b,r as rt,s as X,t as si,u as Rt,v as ri,w as M,x as z,y as it,z as Mt}from"./chunk-N5AHOW7X.js";function Ot(n){return m`
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
  `}var ui,mi,fi,gi,yi,bi,vi,H,Gt,Xt,Zt,Jt,te,Dt,wi;vi=[q("latent-sign-in")];var Y=class extends(bi=_,yi=[T({attribute:!1})],gi=[b()],fi=[b()],mi=[b()],ui=[rt("#passphrase")],bi){constructor(){super(...arguments);l(this,Dt);l(this,Gt,r(H,8,this)),r(H,11,this);l(this,Xt,r(H,12,this,!1)),r(H,15,this);l(this,Zt,r(H,16,this,!1)),r(H,19,this);l(this,Jt,r(H,20,this,"")),r(H,23,this);l(this,te,r(H,24,this)),r(H,27,this)}firstUpdated(){this.input.focus()}render(){return m`
      <main>
        <form @submit="${s(this,Dt,wi)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Ot(56)}
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
    `}};H=O(bi),Gt=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,Jt=new WeakMap,te=new WeakMap,Dt=new WeakSet,wi=async function(t){if(t.preventDefault(),this.busy)return;let e=this.input.value;if(e===""){this.problem="Type the vault’s passphrase.";return}this.busy=!0,this.problem="";try{await this.api.signIn(e),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(i){this.problem=vn(i),this.input.select()}finally{this.busy=!1}},c(H,4,"api",yi,Y,Gt),c(H,4,"busy",gi,Y,Xt),c(H,4,"legible",fi,Y,Zt),c(H,4,"problem",mi,Y,Jt),c(H,4,"input",ui,Y,te),Y=c(H,0,"SignIn",vi,Y),D(Y,"styles",[z,it,C`
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
    `]),r(H,1,Y);function vn(n){return n instanceof X?n.unauthorised?"Wrong passphrase.":n.message:n instanceof Error?n.message:String(n)}var xi,ki,$i,mt,ee;$i=[q("latent-notice")];var lt=class extends(ki=_,xi=[T()],ki){constructor(){super(...arguments);l(this,ee,r(mt,8,this,"")),r(mt,11,this)}render(){return m`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};mt=O(ki),ee=new WeakMap,c(mt,4,"heading",xi,lt,ee),lt=c(mt,0,"Notice",$i,lt),D(lt,"styles",[z,C`
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
    `]),r(mt,1,lt);var wn=250,Ti,Mi,Pi,Ei,Li,Ai,Ci,Hi,Si,w,ie,oe,ne,se,re,ae,le,dt,Et,$,Ri,Oi,Pt,Di,de,_i,qi,zi;Si=[q("latent-search-box")];var K=class extends(Hi=_,Ci=[T({attribute:!1})],Ai=[T({attribute:!1})],Li=[T({attribute:!1})],Ei=[b()],Pi=[b()],Mi=[rt("input")],Ti=[rt("#help")],Hi){constructor(){super(...arguments);l(this,$);l(this,ie,r(w,8,this)),r(w,11,this);l(this,oe,r(w,12,this,"")),r(w,15,this);l(this,ne,r(w,16,this,"")),r(w,19,this);l(this,se,r(w,20,this,[])),r(w,23,this);l(this,re,r(w,24,this,"")),r(w,27,this);l(this,ae,r(w,28,this)),r(w,31,this);l(this,le,r(w,32,this)),r(w,35,this);l(this,dt);l(this,Et,t=>s(this,$,Ri).call(this,t))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Et))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Et)),window.clearTimeout(d(this,dt))}willUpdate(t){t.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return m`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${s(this,$,Di)}">
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
          @input="${s(this,$,Oi)}"
          @keydown="${s(this,$,_i)}"
        />
        ${this.typed===""?L:m`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${s(this,$,de)}">
            ${M.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${M.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${s(this,$,qi)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(t=>m`
                <div class="filter">
                  <dt class="unseen">${t.key}</dt>
                  <dd class="meaning">${t.meaning}</dd>
                  <dd class="examples">
                    ${t.examples.map(e=>m`
                          <button type="button" @click="${()=>s(this,$,zi).call(this,e)}">${e}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};w=O(Hi),ie=new WeakMap,oe=new WeakMap,ne=new WeakMap,se=new WeakMap,re=new WeakMap,ae=new WeakMap,le=new WeakMap,dt=new WeakMap,Et=new WeakMap,$=new WeakSet,Ri=function(t){let e=t.composedPath()[0]instanceof HTMLInputElement;t.key==="/"&&!e&&!t.ctrlKey&&!t.metaKey&&this.closest("[inert]")===null&&(t.preventDefault(),this.input.focus(),this.input.select())},Oi=function(){this.typed=this.input.value,window.clearTimeout(d(this,dt)),x(this,dt,window.setTimeout(()=>s(this,$,Pt).call(this),wn))},Pt=function(){window.clearTimeout(d(this,dt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Di=function(t){t.preventDefault(),s(this,$,Pt).call(this)},de=function(){this.typed="",s(this,$,Pt).call(this),this.input.focus()},_i=function(t){t.key==="Escape"&&this.typed!==""&&(t.preventDefault(),s(this,$,de).call(this))},qi=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},zi=function(t){this.typed=[this.typed.trim(),t].filter(e=>e!=="").join(" "),this.help.hidePopover(),s(this,$,Pt).call(this),this.input.focus()},c(w,4,"api",Ci,K,ie),c(w,4,"value",Ai,K,oe),c(w,4,"problem",Li,K,ne),c(w,4,"filters",Ei,K,se),c(w,4,"typed",Pi,K,re),c(w,4,"input",Mi,K,ae),c(w,4,"help",Ti,K,le),K=c(w,0,"SearchBox",Si,K),D(K,"styles",[z,it,C`
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
    `]),r(w,1,K);var he=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},_t=class n{months;#t;#i;constructor(o,t,e){this.months=o.map(i=>new he(i)),this.#t=t,this.#i=e}updated(o){let t=new n(o,this.#t,this.#i);for(let e of t.months){let i=this.months.find(a=>a.is(e.count));i!==void 0&&(e.photos=i.photos,e.complete=i.complete&&i.count.photos===e.count.photos)}return t}load(o){return o.complete?Promise.resolve():(o.loading??=this.#n(o).finally(()=>{o.loading=void 0}),o.loading)}async#n(o){let t=[],e;do{let i=await this.#t(o.count,e);t=t.concat(i.photos),e=i.next,(t.length>=o.photos.length||e===void 0)&&(o.photos=t,o.complete=e===void 0,this.#i(o))}while(e!==void 0)}monthOf(o){let[t,e]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===t&&i.count.month===e)}find(o){for(let t of this.months){let e=t.photos.find(i=>i.id===o);if(e!==void 0)return e}}async neighbour(o,t){let e=this.monthOf(o);if(e===void 0)return;await this.load(e);let i=e.photos.findIndex(h=>h.id===o.id);return i<0?void 0:e.photos[i+t]??this.#e(this.months.indexOf(e)+t,t)}async#e(o,t){for(let e=o;e>=0&&e<this.months.length;e+=t){let i=this.months[e];await this.load(i);let a=t===1?i.photos[0]:i.photos.at(-1);if(a!==void 0)return a}}};var Ni=22,xn=900,Ui,Ii,Bi,Ki,Wi,Vi,ji,Qi,P,pe,ce,ue,me,fe,ge,ft,k,Fi,ye,Yi,be,Gi,Xi,ve,Zi,Ji;Qi=[q("latent-scrubber")];var j=class extends(ji=_,Vi=[T({attribute:!1})],Wi=[T({attribute:!1})],Ki=[T({attribute:!1})],Bi=[b()],Ii=[b()],Ui=[b()],ji){constructor(){super(...arguments);l(this,k);l(this,pe,r(P,8,this)),r(P,11,this);l(this,ce,r(P,12,this,0)),r(P,15,this);l(this,ue,r(P,16,this,0)),r(P,19,this);l(this,me,r(P,20,this)),r(P,23,this);l(this,fe,r(P,24,this,!1)),r(P,27,this);l(this,ge,r(P,28,this,!1)),r(P,31,this);l(this,ft)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,ft))}willUpdate(t){let e=t.get("position");e!==void 0&&Math.abs(e-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,ft)),x(this,ft,window.setTimeout(()=>this.passing=!1,xn)))}render(){let t=this.geometry;if(t===void 0||this.range<=0||t.blocks.length===0)return L;let e=Math.min(1,this.position/this.range),i=t.blocks[t.indexAt(this.position+1)];return m`
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
        @pointerdown="${s(this,k,Yi)}"
        @pointermove="${s(this,k,ye)}"
        @pointerup="${s(this,k,be)}"
        @pointercancel="${s(this,k,be)}"
        @pointerleave="${s(this,k,Gi)}"
        @keydown="${s(this,k,Xi)}"
      >
        ${s(this,k,Ji).call(this,t)}
        <span class="here" .style="${`top:${e*100}%`}"></span>
        ${s(this,k,Zi).call(this,t,e)}
      </div>
    `}};P=O(ji),pe=new WeakMap,ce=new WeakMap,ue=new WeakMap,me=new WeakMap,fe=new WeakMap,ge=new WeakMap,ft=new WeakMap,k=new WeakSet,Fi=function(t){let e=this.getBoundingClientRect();return Math.min(1,Math.max(0,(t.clientY-e.top)/e.height))},ye=function(t){this.pointed=s(this,k,Fi).call(this,t),this.dragging&&s(this,k,ve).call(this,this.pointed*this.range)},Yi=function(t){t.preventDefault(),t.currentTarget.setPointerCapture(t.pointerId),this.dragging=!0,s(this,k,ye).call(this,t)},be=function(){this.dragging=!1,this.pointed=void 0},Gi=function(){this.dragging||(this.pointed=void 0)},Xi=function(t){let e={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[t.key],i=this.geometry;if(e===void 0||i===void 0)return;t.preventDefault();let a=i.indexAt(this.position+1)+e,h=i.blocks[Math.min(i.blocks.length-1,Math.max(0,a))];h!==void 0&&s(this,k,ve).call(this,h.top)},ve=function(t){this.dispatchEvent(new CustomEvent("scrub",{detail:t}))},Zi=function(t,e){if(this.pointed===void 0&&!this.passing)return L;let i=this.dragging||this.pointed===void 0?e:this.pointed,a=t.blocks[t.indexAt(i*this.range+1)];return m`
      <span class="label" .style="${`top:${i*100}%`}">${Mt(a.month.count)}</span>
    `},Ji=function(t){let e=this.clientHeight||window.innerHeight,i=-Ni;return kn(t.blocks).map(a=>{let u=Math.min(1,a.top/this.range)*e;return u-i>=Ni&&u<=e-6?(i=u,m`
          <span class="year" .style="${`top:${Math.max(6,u)}px`}">${a.month.count.year}</span>
        `):m`
        <span class="dot" .style="${`top:${u}px`}"></span>
      `})},c(P,4,"geometry",Vi,j,pe),c(P,4,"position",Wi,j,ce),c(P,4,"range",Ki,j,ue),c(P,4,"pointed",Bi,j,me),c(P,4,"dragging",Ii,j,fe),c(P,4,"passing",Ui,j,ge),j=c(P,0,"Scrubber",Qi,j),D(j,"styles",[z,C`
      :host {
        position: fixed;
        top: calc(var(--header) + 8px);
        right: 0;
        bottom: 12px;
        z-index: 2;
        width: 56px;
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

      @media (max-width: 599px) {
        :host {
          width: 26px;
        }
      }
    `]),r(P,1,j);function kn(n){return n.filter((o,t)=>n[t-1]?.month.count.year!==o.month.count.year)}var to={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},eo=n=>(...o)=>({_$litDirective$:n,values:o}),qt=class{constructor(o){}get _$AU(){return this._$AM._$AU}_$AT(o,t,e){this._$Ct=o,this._$AM=t,this._$Ci=e}_$AS(o,t){return this.update(o,t)}update(o,t){return this.render(...t)}};var{I:$n}=ni,io=n=>n;var oo=()=>document.createComment(""),gt=(n,o,t)=>{let e=n._$AA.parentNode,i=o===void 0?n._$AB:o._$AA;if(t===void 0){let a=e.insertBefore(oo(),i),h=e.insertBefore(oo(),i);t=new $n(a,h,n,n.options)}else{let a=t._$AB.nextSibling,h=t._$AM,u=h!==n;if(u){let g;t._$AQ?.(n),t._$AM=n,t._$AP!==void 0&&(g=n._$AU)!==h._$AU&&t._$AP(g)}if(a!==i||u){let g=t._$AA;for(;g!==a;){let R=io(g).nextSibling;io(e).insertBefore(g,i),g=R}}}return t},ot=(n,o,t=n)=>(n._$AI(o,t),n),Tn={},no=(n,o=Tn)=>n._$AH=o,so=n=>n._$AH,zt=n=>{n._$AR(),n._$AA.remove()};var ro=(n,o,t)=>{let e=new Map;for(let i=o;i<=t;i++)e.set(n[i],i);return e},we=eo(class extends qt{constructor(n){if(super(n),n.type!==to.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,o,t){let e;t===void 0?t=o:o!==void 0&&(e=o);let i=[],a=[],h=0;for(let u of n)i[h]=e?e(u,h):h,a[h]=t(u,h),h++;return{values:a,keys:i}}render(n,o,t){return this.dt(n,o,t).values}update(n,[o,t,e]){let i=so(n),{values:a,keys:h}=this.dt(o,t,e);if(!Array.isArray(i))return this.ut=h,a;let u=this.ut??=[],g=[],R,V,v=0,A=i.length-1,E=0,B=a.length-1;for(;v<=A&&E<=B;)if(i[v]===null)v++;else if(i[A]===null)A--;else if(u[v]===h[E])g[E]=ot(i[v],a[E]),v++,E++;else if(u[A]===h[B])g[B]=ot(i[A],a[B]),A--,B--;else if(u[v]===h[B])g[B]=ot(i[v],a[B]),gt(n,g[B+1],i[v]),v++,B--;else if(u[A]===h[E])g[E]=ot(i[A],a[E]),gt(n,i[v],i[A]),A--,E++;else if(R===void 0&&(R=ro(h,E,B),V=ro(u,v,A)),R.has(u[v]))if(R.has(u[A])){let tt=V.get(h[E]),Qt=tt!==void 0?i[tt]:null;if(Qt===null){let ii=gt(n,i[v]);ot(ii,a[E]),g[E]=ii}else g[E]=ot(Qt,a[E]),gt(n,i[v],Qt),i[tt]=null;E++}else zt(i[A]),A--;else zt(i[v]),v++;for(;E<=B;){let tt=gt(n,g[B+1]);ot(tt,a[E]),g[E++]=tt}for(;v<=A;){let tt=i[v++];tt!==null&&zt(tt)}return this.ut=h,no(n,g),oi}});var ao,lo,ho,po,co,uo,U,xe,ke,$e,Te,yt,Lt,Q,Me,mo,Pe,fo;uo=[q("latent-thumb")];var Z=class extends(co=_,po=[T({attribute:!1})],ho=[T({attribute:!1})],lo=[b()],ao=[b()],co){constructor(){super(...arguments);l(this,Q);l(this,xe,r(U,8,this)),r(U,11,this);l(this,ke,r(U,12,this)),r(U,15,this);l(this,$e,r(U,16,this)),r(U,19,this);l(this,Te,r(U,20,this,!1)),r(U,23,this);l(this,yt,!1);l(this,Lt)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(s(this,Q,Pe).call(this),s(this,Q,Me).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&s(this,Q,Me).call(this)}disconnectedCallback(){super.disconnectedCallback(),s(this,Q,Pe).call(this)}render(){return this.photo.failed||this.failed?m`
        <div class="instead">
          ${Ft(this.photo)?M.play:this.photo.failed?M.broken:M.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:m`
      ${this.url===void 0?L:m`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,yt)?"sync":"async"}"
          class="${d(this,yt)?"shown at-once":""}"
          src="${this.url}"
          @load="${s(this,Q,fo)}"
        />
      `} ${Ft(this.photo)?m`
          <span class="badge" title="${di(this.photo.name)}">${M.play}</span>
        `:L}
    `}};U=O(co),xe=new WeakMap,ke=new WeakMap,$e=new WeakMap,Te=new WeakMap,yt=new WeakMap,Lt=new WeakMap,Q=new WeakSet,Me=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);x(this,yt,t!==void 0),t!==void 0?this.url=Yt(t):s(this,Q,mo).call(this,this.photo.id)},mo=async function(t){let e=new AbortController;x(this,Lt,e);try{let i=await this.store.get(t,e.signal);e.signal.aborted||(this.url=Yt(i))}catch(i){this.failed=!Rt(i)}},Pe=function(){d(this,Lt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},fo=function(t){t.target.classList.add("shown")},c(U,4,"photo",po,Z,xe),c(U,4,"store",ho,Z,ke),c(U,4,"url",lo,Z,$e),c(U,4,"failed",ao,Z,Te),Z=c(U,0,"Thumb",uo,Z),D(Z,"styles",[z,C`
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
    `]),r(U,1,Z);function Mn(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(3.5,Math.max(.5,n.width/n.height))}function Pn(n){let o=[];for(let t of n){let e=t.taken.slice(0,10),i=o.at(-1);i?.day===e?i.photos.push(t):o.push({day:e,photos:[t]})}return o}var Ee=class{#t;#i=[];#n=[];#e=[];#o;constructor(o){this.#t=o,this.#o=o.monthHeading}add(o){let t=o.photos.map((e,i)=>({photo:e,aspect:Mn(e),begins:i===0?o.day:void 0}));if(this.#e.length>0){let e=[...this.#e,...t],i=this.#s(e);if(i>=this.#t.rowHeight*.8){this.#e=e,i<=this.#t.rowHeight&&this.#r();return}this.#r()}for(let e of t)this.#a(e)}finish(){return this.#r(),{height:this.#o,tiles:this.#i,headings:this.#n}}#a(o){let t=this.#t.rowHeight,e=this.#s([...this.#e,o]);if(e>t){this.#e.push(o);return}let i=this.#e.length===0?1/0:this.#s(this.#e);if(i-t<t-e&&i<=t*1.45){this.#r(),this.#a(o);return}this.#e.push(o),this.#r()}#s(o){let t=o.reduce((e,i)=>e+i.aspect,0);return(this.#t.width-En(o,this.#t))/t}#r(){let{gap:o,dayGap:t,dayHeading:e,rowHeight:i}=this.#t,a=this.#e;if(this.#e=[],a.length===0)return;let h=this.#s(a),u=Math.max(1,h<=i*1.45?h:i),g=this.#o+(a.some(V=>V.begins!==void 0)?e:0),R=0;for(let[V,v]of a.entries()){let A=Math.min(v.aspect*u,this.#t.width);V>0&&(R+=v.begins===void 0?o:t),v.begins!==void 0&&this.#n.push({day:v.begins,x:R,y:this.#o,width:Ln(a,V,u,o)}),this.#i.push({photo:v.photo,x:R,y:g,width:A,height:u}),R+=A}this.#o=g+u+o}};function En(n,{gap:o,dayGap:t}){return n.slice(1).reduce((e,i)=>e+(i.begins===void 0?o:t),0)}function Ln(n,o,t,e){let i=0;for(let a=o;a<n.length;a++){let h=n[a];if(a>o){if(h.begins!==void 0)break;i+=e}i+=h.aspect*t}return i}function go(n,o){let t=new Ee(o);for(let e of Pn(n))t.add(e);return t.finish()}function Le(n,o){let e=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(n/e),a=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+a*o.dayHeading}var Nt=class{options;blocks;height;constructor(o,t,e,i){this.options=t;let a=e?.options===t?e:void 0,h=0;this.blocks=o.map((u,g)=>{let R=a?.blocks[g],V=R?.month===u&&u!==i?{...R,top:h}:An(u,h,t);return h+=V.height,V}),this.height=h}between(o,t){let e=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let a=this.blocks[i];if(a.top>=t)break;e.push(a)}return e}indexAt(o){let t=0,e=this.blocks.length-1;for(;t<e;){let i=t+e+1>>1;this.blocks[i].top<=o?t=i:e=i-1}return t}blockOf(o){return this.blocks.find(t=>t.month===o)}anchorAt(o){let t=this.blocks[this.indexAt(o)];return t&&{month:t.month,offset:o-t.top}}resolve(o){let t=this.blocks.find(({month:e})=>e===o.month||e.is(o.month.count));return t&&t.top+Math.min(o.offset,t.height)}};function An(n,o,t){if(n.photos.length===0)return{month:n,top:o,height:n.complete?0:Le(n.count.photos,t),layout:void 0};let e=go(n.photos,t),i=n.missing===0?0:Le(n.missing,t)-t.monthHeading;return{month:n,top:o,height:e.height+i,layout:e}}var Cn={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function yo(n){return Cn[n]}function bo(n,o,t){let e=n.tiles,i=e.indexOf(o);switch(t){case"left":return e[i-1];case"right":return e[i+1];case"up":return It(Ut(e,e.findLast(a=>a.y<o.y)),bt(o));case"down":return It(Ut(e,e.find(a=>a.y>o.y)),bt(o))}}function vo(n,o,t){switch(o){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return It(Ut(n.tiles,n.tiles.at(-1)),t);case"down":return It(Ut(n.tiles,n.tiles[0]),t)}}function bt(n){return n.x+n.width/2}function Ut(n,o){return o===void 0?[]:n.filter(t=>t.y===o.y)}function It(n,o){return n.reduce((t,e)=>t===void 0||Math.abs(bt(e)-o)<Math.abs(bt(t)-o)?e:t,void 0)}var wo=C`
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
`;var Hn=100,xo,ko,$o,To,Mo,Po,Eo,S,Ae,Ce,He,Se,Re,I,J,wt,xt,At,ht,p,Lo,Bt,Ao,Co,Kt,Oe,De,Ho,vt,Wt,So,_e,Ro,Oo,Vt,Do,_o,qe,qo,zo,No;Eo=[q("latent-timeline")];var G=class extends(Po=_,Mo=[T({attribute:!1})],To=[T({attribute:!1})],$o=[T({attribute:!1})],ko=[b()],xo=[b()],Po){constructor(){super(...arguments);l(this,p);l(this,Ae,r(S,8,this)),r(S,11,this);l(this,Ce,r(S,12,this)),r(S,15,this);l(this,He,r(S,16,this,"")),r(S,19,this);l(this,Se,r(S,20,this,{top:0,bottom:0})),r(S,23,this);l(this,Re,r(S,24,this)),r(S,27,this);l(this,I);l(this,J);l(this,wt);l(this,xt,!1);l(this,At,new ResizeObserver(()=>s(this,p,Lo).call(this)));l(this,ht,()=>s(this,p,Co).call(this))}connectedCallback(){super.connectedCallback(),d(this,At).observe(this),window.addEventListener("scroll",d(this,ht),{passive:!0}),window.addEventListener("resize",d(this,ht),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,At).disconnect(),window.removeEventListener("scroll",d(this,ht)),window.removeEventListener("resize",d(this,ht)),window.clearTimeout(d(this,wt))}monthChanged(t){s(this,p,Bt).call(this,t)}scrollTopOf(t){let e=d(this,I)?.blockOf(t);return e===void 0?0:Math.max(0,e.top+s(this,p,Ho).call(this)-s(this,p,Wt).call(this))}get geometry(){return d(this,I)}reveal(t){let e=s(this,p,_e).call(this,t.id);e!==void 0&&s(this,p,Vt).call(this,e)}willUpdate(t){if(t.has("library")&&d(this,J)!==void 0){let e=!t.has("query");s(this,p,Bt).call(this,void 0,e),e||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,xt)&&(x(this,xt,!1),s(this,p,So).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:t,bottom:e}=this.drawn,i=d(this,I)?.between(t,e)??[],a=this.current!==void 0&&s(this,p,_o).call(this,i,this.current)?this.current:Dn(i,t);return m`
      ${we(i,({month:h})=>`${h.count.year}-${h.count.month}`,h=>s(this,p,qo).call(this,h,a))}
    `}};S=O(Po),Ae=new WeakMap,Ce=new WeakMap,He=new WeakMap,Se=new WeakMap,Re=new WeakMap,I=new WeakMap,J=new WeakMap,wt=new WeakMap,xt=new WeakMap,At=new WeakMap,ht=new WeakMap,p=new WeakSet,Lo=function(){let t=this.clientWidth;t>0&&t!==d(this,J)?.width&&(x(this,J,On(t)),s(this,p,Bt).call(this,void 0))},Bt=function(t,e=!0){if(d(this,J)===void 0)return;let i=s(this,p,vt).call(this),a=e&&i>0?d(this,I)?.anchorAt(i):void 0;x(this,I,new Nt(this.library.months,d(this,J),d(this,I),t)),this.style.height=`${d(this,I).height}px`,s(this,p,Ao).call(this,a,i),s(this,p,Kt).call(this),s(this,p,De).call(this),this.requestUpdate()},Ao=function(t,e){let i=t&&d(this,I)?.resolve(t);i!==void 0&&Math.abs(i-e)>=1&&window.scrollBy({top:i-e,behavior:"instant"})},Co=function(){let t=s(this,p,vt).call(this),e=window.innerHeight*.5;(t-e<this.drawn.top||t+window.innerHeight+e>this.drawn.bottom)&&s(this,p,Kt).call(this),s(this,p,Oe).call(this),s(this,p,De).call(this)},Kt=function(){let t=s(this,p,vt).call(this);this.drawn={top:t-window.innerHeight,bottom:t+2*window.innerHeight},s(this,p,Oe).call(this)},Oe=function(){d(this,wt)??x(this,wt,window.setTimeout(()=>{x(this,wt,void 0);let t=s(this,p,vt).call(this),e=window.innerHeight/2;for(let{month:i}of d(this,I)?.between(t-e,t+window.innerHeight+e)??[])this.library.load(i).catch(()=>{})},Hn))},De=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Ho=function(){return this.getBoundingClientRect().top+window.scrollY},vt=function(){return-this.getBoundingClientRect().top+s(this,p,Wt).call(this)},Wt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},So=function(t){return[...this.renderRoot.querySelectorAll("a")].find(e=>e.dataset.id===t)},_e=function(t){for(let e of d(this,I)?.blocks??[]){let i=e.layout?.tiles.find(({photo:a})=>a.id===t);if(i!==void 0)return{block:e,tile:i}}},Ro=function(t){let e=yo(t.key),i=s(this,p,_e).call(this,t.target.dataset.id);e===void 0||i===void 0||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),s(this,p,Oo).call(this,i,e))},Oo=async function(t,e){let i=t.block.layout&&bo(t.block.layout,t.tile,e);if(i!==void 0){s(this,p,Vt).call(this,{block:t.block,tile:i});return}let a=e==="left"||e==="up"?-1:1,h=this.library.months[this.library.months.indexOf(t.block.month)+a];if(h===void 0)return;await this.library.load(h).catch(()=>{});let u=d(this,I)?.blockOf(h),g=u?.layout&&vo(u.layout,e,bt(t.tile));u!==void 0&&g!==void 0&&s(this,p,Vt).call(this,{block:u,tile:g})},Vt=function({block:t,tile:e}){let a=t.top+e.y,h=s(this,p,vt).call(this),u=a+e.height+40-(h+window.innerHeight-s(this,p,Wt).call(this)),g=a-40-h;(g<0||u>0)&&window.scrollBy({top:g<0?g:u,behavior:"instant"}),s(this,p,Kt).call(this),this.current=e.photo.id,x(this,xt,!0),this.requestUpdate()},Do=function(t,e){t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.current=e.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:e,bubbles:!0,composed:!0})))},_o=function(t,e){return t.some(i=>s(this,p,qe).call(this,i).some(a=>a.photo.id===e))},qe=function({layout:t,top:e}){let i=this.drawn.top-e,a=this.drawn.bottom-e;return t?.tiles.filter(({y:h,height:u})=>h+u>i&&h<a)??[]},qo=function(t,e){let{month:i,layout:a}=t,h=Mt(i.count);return m`
      <section
        aria-label="${h}"
        .style="${`transform:translateY(${t.top}px);height:${t.height}px`}"
        @keydown="${s(this,p,Ro)}"
      >
        <h2 .style="${`top:${Sn}px`}">${h} <span>${at(i.count.photos)}</span></h2>
        ${a===void 0?s(this,p,zo).call(this,t):L} ${a?.headings.map(({day:u,x:g,y:R,width:V})=>m`
              <h3 .style="${`transform:translate(${g}px,${R+(d(this,J)?.dayHeading??0)-Rn}px);max-width:${Math.max(V,64)}px`}">${ai(u)}</h3>
            `)} ${we(s(this,p,qe).call(this,t),({photo:u})=>u.id,u=>s(this,p,No).call(this,u,e))}
      </section>
    `},zo=function({height:t}){return m`
      <div class="blank" .style="${`top:${d(this,J)?.monthHeading??0}px;height:${Math.max(0,t-80)}px`}"></div>
    `},No=function({photo:t,x:e,y:i,width:a,height:h},u){return m`
      <a
        href="${pi({query:this.query,photo:t.id})}"
        data-id="${t.id}"
        aria-label="${li(t)}"
        tabindex="${t.id===u?0:-1}"
        .style="${`transform:translate(${e}px,${i}px);width:${a}px;height:${h}px`}"
        @click="${g=>s(this,p,Do).call(this,g,t)}"
      >
        <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
      </a>
    `},c(S,4,"library",Mo,G,Ae),c(S,4,"store",To,G,Ce),c(S,4,"query",$o,G,He),c(S,4,"drawn",ko,G,Se),c(S,4,"current",xo,G,Re),G=c(S,0,"TimelineView",Eo,G),D(G,"styles",[z,wo]),r(S,1,G);var Sn=28,Rn=28;function On(n){let o=n<600;return{width:n,rowHeight:o?112:n<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function Dn(n,o){let t=o+window.innerHeight;for(let{layout:e,top:i}of n){let a=e?.tiles.find(({y:h})=>i+h>=t);if(a!==void 0)return a.photo.id}return n.find(({layout:e})=>e!==void 0)?.layout?.tiles[0]?.photo.id}var Uo=C`
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
`;function Io(n,o){return m`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${M.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function Bo(n,o){return m`
    <latent-notice heading="No photo matches">
      <span slot="icon">${M.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function Ko(n){return n>0?m`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${M.picture}</span>
        <p>${at(n)} to go. They appear here as they are read.</p>
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
  `}var Wo=C`
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
`;var _n=2e3,qn=2e4,zn=5*6e4,Nn=["pointerdown","keydown","scroll"],jt=class{#t;#i;#n=new AbortController;#e;#o;#a=Date.now();constructor(o,t){this.#t=o,this.#i=t}start(){let{signal:o}=this.#n;document.addEventListener("visibilitychange",()=>Vo()&&void this.#s(),{signal:o});for(let t of Nn)window.addEventListener(t,()=>this.#a=Date.now(),{signal:o,passive:!0});this.#s()}stop(){this.#n.abort(),window.clearTimeout(this.#o)}async#s(){window.clearTimeout(this.#o);try{await(Date.now()-this.#a>zn?this.#l():this.#r())}catch(o){this.#i.problem(o);return}if(Vo()&&!this.#n.signal.aborted){let o=(this.#e?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#s()},o?_n:qn)}}async#r(){let o=this.#e,t=await this.#t.status();this.#e=t,this.#i.statusChanged(t),o!==void 0&&(o.photos!==t.photos||o.failed!==t.failed)&&this.#i.photosChanged()}async#l(){if(!await this.#t.signedIn())throw new X(401,"signed-out","The web session has ended.")}};function Vo(){return document.visibilityState==="visible"}var jo=1024*1024,Qo,Fo,Yo,Go,Xo,Zo,Jo,tn,en,on,nn,sn,y,ze,Ne,Ue,Ie,Be,Ke,We,Ve,je,Qe,W,nt,pt,kt,ct,$t,f,Fe,Ye,Ge,rn,an,ln,Xe,Ct,dn,hn,Ht,Ze,pn,cn,un;sn=[q("latent-gallery")];var N=class extends(nn=_,on=[T({attribute:!1})],en=[b()],tn=[b()],Jo=[b()],Zo=[b()],Xo=[b()],Go=[b()],Yo=[b()],Fo=[b()],Qo=[rt("latent-timeline")],nn){constructor(){super(...arguments);l(this,f);l(this,ze,r(y,8,this)),r(y,11,this);l(this,Ne,r(y,12,this,{query:"",photo:void 0})),r(y,15,this);l(this,Ue,r(y,16,this)),r(y,19,this);l(this,Ie,r(y,20,this,"")),r(y,23,this);l(this,Be,r(y,24,this,0)),r(y,27,this);l(this,Ke,r(y,28,this)),r(y,31,this);l(this,We,r(y,32,this,"")),r(y,35,this);l(this,Ve,r(y,36,this)),r(y,39,this);l(this,je,r(y,40,this,{position:0,range:0})),r(y,43,this);l(this,Qe,r(y,44,this)),r(y,47,this);l(this,W);l(this,nt);l(this,pt);l(this,kt,new AbortController);l(this,ct,new AbortController);l(this,$t);l(this,Ht,()=>d(this,W)?.search(""))}connectedCallback(){super.connectedCallback(),x(this,nt,s(this,f,Fe).call(this,"grid",96*jo,6)),x(this,pt,s(this,f,Fe).call(this,"screen",64*jo,3)),x(this,W,new ci(t=>s(this,f,Ye).call(this,t))),s(this,f,Ye).call(this,d(this,W).state),x(this,$t,new jt(this.api,{statusChanged:t=>this.status=t,photosChanged:()=>{s(this,f,Ge).call(this,this.page.query)},problem:t=>s(this,f,Ct).call(this,t)})),d(this,$t).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,W)?.dispose(),d(this,$t)?.stop(),d(this,kt).abort(),d(this,ct).abort(),d(this,nt).clear(),d(this,pt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(t){t.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let e=Un(this.page,this.opened);document.title!==e&&(document.title=e)}render(){let{opened:t,library:e}=this;return m`
      <div ?inert="${t!==void 0}">${s(this,f,pn).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${s(this,f,cn).call(this)}${s(this,f,un).call(this)}</main></div>
      ${t===void 0||e===void 0?L:m`
        <latent-viewer
          .photo="${t}"
          .library="${e}"
          .api="${this.api}"
          .grid="${d(this,nt)}"
          .screens="${d(this,pt)}"
          @photo-turn="${i=>d(this,W)?.open(i.detail.id)}"
          @viewer-close="${()=>d(this,W)?.close()}"
          @search="${s(this,f,Ze)}"
        ></latent-viewer>
      `}
    `}};y=O(nn),ze=new WeakMap,Ne=new WeakMap,Ue=new WeakMap,Ie=new WeakMap,Be=new WeakMap,Ke=new WeakMap,We=new WeakMap,Ve=new WeakMap,je=new WeakMap,Qe=new WeakMap,W=new WeakMap,nt=new WeakMap,pt=new WeakMap,kt=new WeakMap,ct=new WeakMap,$t=new WeakMap,f=new WeakSet,Fe=function(t,e,i){return new hi((a,h)=>s(this,f,Xe).call(this,this.api.thumbnail(a,t,h)),e,i)},Ye=function(t){let e=this.library!==void 0&&t.query===this.libraryQuery;this.page=t,e||s(this,f,Ge).call(this,t.query),s(this,f,an).call(this,t.photo)},Ge=async function(t){d(this,kt).abort();let e=new AbortController;x(this,kt,e);try{let i=await this.api.timeline(t,e.signal);e.signal.aborted||s(this,f,rn).call(this,t,i)}catch(i){i instanceof X&&i.status===400?this.queryProblem=i.message:s(this,f,Ct).call(this,i)}},rn=function(t,{months:e,total:i}){this.queryProblem="",this.total=i,d(this,nt).forgetMissing(),d(this,pt).forgetMissing(),this.library=this.library!==void 0&&t===this.libraryQuery?this.library.updated(e):new _t(e,(a,h)=>s(this,f,Xe).call(this,this.api.photos(t,a,h)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=t},an=async function(t){d(this,ct).abort(),x(this,ct,new AbortController);let{signal:e}=d(this,ct);if(t===void 0){s(this,f,ln).call(this);return}let i=this.library?.find(t);try{let[a]=await Promise.all([i??this.api.photo(t,e),import("./viewer-KX2UHBIY.js")]);e.aborted||(this.opened=a)}catch(a){a instanceof X&&a.status===404?d(this,W)?.close():s(this,f,Ct).call(this,a)}},ln=function(){let t=this.opened;this.opened=void 0,t!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(t))},Xe=async function(t){try{return await t}catch(e){throw s(this,f,Ct).call(this,e),e}},Ct=function(t){!Rt(t)&&!(t instanceof X&&t.status===404)&&this.dispatchEvent(new CustomEvent("problem",{detail:t}))},dn=function(){let t=this.timeline,e=document.documentElement.scrollHeight-window.innerHeight;t!==null&&(this.scrolling={position:window.scrollY,range:e})},hn=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),d(this,W)?.search(""),window.scrollTo({top:0}))},Ht=new WeakMap,Ze=function(t){d(this,W)?.search(t.detail)},pn=function(){return m`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${s(this,f,hn)}">${Ot(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${s(this,f,Ze)}"
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
    `},cn=function(){let t=this.status?.pending??0;return t===0||this.total===0?L:m`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${at(t)} to go.</div>
    `},un=function(){let{library:t}=this;return t===void 0?this.queryProblem===""?L:Io(this.queryProblem,d(this,Ht)):t.months.length===0?this.libraryQuery!==""?Bo(this.libraryQuery,d(this,Ht)):Ko(this.status?.pending??0):m`
      <latent-timeline
        .library="${t}"
        .query="${this.libraryQuery}"
        .store="${d(this,nt)}"
        @photo-open="${e=>d(this,W)?.open(e.detail.id)}"
        @timeline-scroll="${s(this,f,dn)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${e=>window.scrollTo({top:e.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},c(y,4,"api",on,N,ze),c(y,4,"page",en,N,Ne),c(y,4,"library",tn,N,Ue),c(y,4,"libraryQuery",Jo,N,Ie),c(y,4,"total",Zo,N,Be),c(y,4,"status",Xo,N,Ke),c(y,4,"queryProblem",Go,N,We),c(y,4,"opened",Yo,N,Ve),c(y,4,"scrolling",Fo,N,je),c(y,4,"timeline",Qo,N,Qe),N=c(y,0,"Gallery",sn,N),D(N,"styles",[z,it,Uo,Wo]),r(y,1,N);function Un(n,o){return o!==void 0?"Photo · Latent":n.query===""?"Latent":"Search · Latent"}var In=3e3,mn,fn,gn,yn,et,Je,ti,ut,Tt,F,St,ei,bn;yn=[q("latent-app")];var st=class extends(gn=_,fn=[b()],mn=[b()],gn){constructor(){super(...arguments);l(this,F);l(this,Je,r(et,8,this,"starting")),r(et,11,this);l(this,ti,r(et,12,this,"")),r(et,15,this);l(this,ut,new ri);l(this,Tt)}connectedCallback(){super.connectedCallback(),s(this,F,St).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Tt))}render(){switch(this.phase){case"starting":return L;case"signed-out":return m`
          <latent-sign-in .api="${d(this,ut)}" @signed-in="${()=>this.phase="open"}"></latent-sign-in>
        `;case"open":return m`
          <latent-gallery
            .api="${d(this,ut)}"
            @problem="${t=>s(this,F,ei).call(this,t.detail)}"
            @sign-out="${s(this,F,bn)}"
          ></latent-gallery>
        `;case"locked":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${M.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${s(this,F,St)}">Try again</button>
          </latent-notice>
        `;case"failed":return m`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${M.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${s(this,F,St)}">Try again</button>
          </latent-notice>
        `}}};et=O(gn),Je=new WeakMap,ti=new WeakMap,ut=new WeakMap,Tt=new WeakMap,F=new WeakSet,St=async function(){window.clearTimeout(d(this,Tt));try{this.phase=await d(this,ut).signedIn()?"open":"signed-out"}catch(t){s(this,F,ei).call(this,t)}},ei=function(t){t instanceof X&&t.unauthorised?this.phase="signed-out":t instanceof si?(this.phase="locked",x(this,Tt,window.setTimeout(()=>{s(this,F,St).call(this)},In))):(this.problem=t instanceof Error?t.message:String(t),this.phase="failed")},bn=async function(){this.phase="signed-out",await d(this,ut).signOut().catch(()=>{})},c(et,4,"phase",fn,st,Je),c(et,4,"problem",mn,st,ti),st=c(et,0,"App",yn,st),D(st,"styles",[z,it,C`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(et,1,st);
