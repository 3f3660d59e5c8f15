import{A as li,D as at,H as di,I as Gt,K as hi,L as pi,M as ci,a as O,b as r,c,d as D,e as d,f as l,g as x,h as s,i as C,j as m,k as ni,l as L,m as si,n as _,o as q,p as T,q as b,r as rt,s as X,t as ri,u as St,v as ai,w as M,x as z,y as it,z as Mt}from"./chunk-GMNRGRHG.js";function Ot(n){return m`<svg viewBox="0 0 32 32" width=${n} height=${n} aria-hidden="true">
    <defs>
      <linearGradient id="develop" x1="4" x2="28" y1="0" y2="0" gradientUnits="userSpaceOnUse">
        <stop offset="0" stop-color="var(--accent)" stop-opacity="0.12" />
        <stop offset="1" stop-color="var(--accent)" />
      </linearGradient>
    </defs>
    <rect x="3" y="3" width="26" height="26" rx="6.5" fill="none" stroke="url(#develop)" stroke-width="2.4" />
    <path d="M6.5 24 13 14.5l4.2 5.6 3-3.6L25.5 24Z" fill="url(#develop)" />
    <circle cx="21.5" cy="11" r="2.6" fill="var(--accent)" />
  </svg>`}var ui,mi,fi,gi,yi,bi,vi,R,Xt,Zt,Jt,te,ee,Dt,wi;vi=[q("latent-sign-in")];var Y=class extends(bi=_,yi=[T({attribute:!1})],gi=[b()],fi=[b()],mi=[b()],ui=[rt("#passphrase")],bi){constructor(){super(...arguments);l(this,Dt);l(this,Xt,r(R,8,this)),r(R,11,this);l(this,Zt,r(R,12,this,!1)),r(R,15,this);l(this,Jt,r(R,16,this,!1)),r(R,19,this);l(this,te,r(R,20,this,"")),r(R,23,this);l(this,ee,r(R,24,this)),r(R,27,this)}firstUpdated(){this.input.focus()}render(){return m`<main><form @submit=${s(this,Dt,wi)} aria-labelledby="title">
      <header class=${this.busy?"busy":""}>
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
          type=${this.legible?"text":"password"}
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Passphrase"
          aria-invalid=${this.problem===""?"false":"true"}
          aria-describedby="problem"
          ?readonly=${this.busy}
        />
        <button
          class="icon"
          type="button"
          aria-label="Show the passphrase"
          aria-pressed=${this.legible?"true":"false"}
          @click=${()=>this.legible=!this.legible}
        >
          ${M.eye}
        </button>
      </div>
      <button class="main" type="submit" ?disabled=${this.busy}>${this.busy?"Checking…":"Sign in"}</button>
      <p class="problem" id="problem" role="alert">${this.problem===""?L:this.problem}</p>
    </form></main>`}};R=O(bi),Xt=new WeakMap,Zt=new WeakMap,Jt=new WeakMap,te=new WeakMap,ee=new WeakMap,Dt=new WeakSet,wi=async function(t){if(t.preventDefault(),this.busy)return;let e=this.input.value;if(e===""){this.problem="Type the vault’s passphrase.";return}this.busy=!0,this.problem="";try{await this.api.signIn(e),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(o){this.problem=bn(o),this.input.select()}finally{this.busy=!1}},c(R,4,"api",yi,Y,Xt),c(R,4,"busy",gi,Y,Zt),c(R,4,"legible",fi,Y,Jt),c(R,4,"problem",mi,Y,te),c(R,4,"input",ui,Y,ee),Y=c(R,0,"SignIn",vi,Y),D(Y,"styles",[z,it,C`
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
    `]),r(R,1,Y);function bn(n){return n instanceof X?n.unauthorised?"Wrong passphrase.":n.message:n instanceof Error?n.message:String(n)}var xi,ki,$i,mt,ie;$i=[q("latent-notice")];var lt=class extends(ki=_,xi=[T()],ki){constructor(){super(...arguments);l(this,ie,r(mt,8,this,"")),r(mt,11,this)}render(){return m`<div>
      <slot name="icon"></slot>
      <h2>${this.heading}</h2>
      <slot></slot>
    </div>`}};mt=O(ki),ie=new WeakMap,c(mt,4,"heading",xi,lt,ie),lt=c(mt,0,"Notice",$i,lt),D(lt,"styles",[z,C`
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
    `]),r(mt,1,lt);var _t=class extends Error{constructor(){super("There is no thumbnail."),this.name="NoThumbnailError"}},qt=class{#e;#i;#s;#t=new Map;#o=new Set;#a=[];#n=0;#r=0;constructor(i,t,e=6){this.#e=i,this.#i=t,this.#s=e}peek(i){let t=this.#t.get(i);return t!==void 0&&(this.#t.delete(i),this.#t.set(i,t)),t}get(i,t){let e=this.peek(i);return e!==void 0?Promise.resolve(e):this.#o.has(i)?Promise.reject(new _t):new Promise((o,a)=>{this.#a.push({id:i,signal:t,resolve:o,reject:a}),this.#l()})}forgetMissing(){this.#o.clear()}clear(){this.#o.clear(),this.#t.clear(),this.#n=0}#l(){for(;this.#r<this.#s;){let i=this.#a.pop();if(i===void 0)return;i.signal.aborted?i.reject(i.signal.reason):this.#d(i)}}async#d({id:i,signal:t,resolve:e,reject:o}){this.#r++;try{let a=this.peek(i)??await this.#e(i,t);if(a===void 0)throw this.#o.add(i),new _t;this.#h(i,a),e(a)}catch(a){o(a)}finally{this.#r--,this.#l()}}#h(i,t){if(!this.#t.has(i)){this.#t.set(i,t),this.#n+=t.size;for(let[e,o]of this.#t){if(this.#n<=this.#i||e===i)return;this.#t.delete(e),this.#n-=o.size}}}};var vn=250,Ti,Mi,Pi,Ei,Li,Ai,Ci,Ri,Hi,w,oe,ne,se,re,ae,le,de,dt,Et,$,Si,Oi,Pt,Di,he,_i,qi,zi;Hi=[q("latent-search-box")];var j=class extends(Ri=_,Ci=[T({attribute:!1})],Ai=[T({attribute:!1})],Li=[T({attribute:!1})],Ei=[b()],Pi=[b()],Mi=[rt("input")],Ti=[rt("#help")],Ri){constructor(){super(...arguments);l(this,$);l(this,oe,r(w,8,this)),r(w,11,this);l(this,ne,r(w,12,this,"")),r(w,15,this);l(this,se,r(w,16,this,"")),r(w,19,this);l(this,re,r(w,20,this,[])),r(w,23,this);l(this,ae,r(w,24,this,"")),r(w,27,this);l(this,le,r(w,28,this)),r(w,31,this);l(this,de,r(w,32,this)),r(w,35,this);l(this,dt);l(this,Et,t=>s(this,$,Si).call(this,t))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Et))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Et)),window.clearTimeout(d(this,dt))}willUpdate(t){t.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return m`<form role="search" class=${this.problem===""?"":"wrong"} @submit=${s(this,$,Di)}>
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
          aria-invalid=${this.problem===""?"false":"true"}
          .value=${this.typed}
          @input=${s(this,$,Oi)}
          @keydown=${s(this,$,_i)}
        />
        ${this.typed===""?L:m`<button class="icon" type="button" aria-label="Clear the search" title="Clear" @click=${s(this,$,he)}>
              ${M.clear}
            </button>`}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${M.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden=${this.problem===""}>${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle=${s(this,$,qi)}>
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(t=>m`<div class="filter">
                <dt class="unseen">${t.key}</dt>
                <dd class="meaning">${t.meaning}</dd>
                <dd class="examples">
                  ${t.examples.map(e=>m`<button type="button" @click=${()=>s(this,$,zi).call(this,e)}>${e}</button>`)}
                </dd>
              </div>`)}
        </dl>
      </div>`}};w=O(Ri),oe=new WeakMap,ne=new WeakMap,se=new WeakMap,re=new WeakMap,ae=new WeakMap,le=new WeakMap,de=new WeakMap,dt=new WeakMap,Et=new WeakMap,$=new WeakSet,Si=function(t){let e=t.composedPath()[0]instanceof HTMLInputElement;t.key==="/"&&!e&&!t.ctrlKey&&!t.metaKey&&this.closest("[inert]")===null&&(t.preventDefault(),this.input.focus(),this.input.select())},Oi=function(){this.typed=this.input.value,window.clearTimeout(d(this,dt)),x(this,dt,window.setTimeout(()=>s(this,$,Pt).call(this),vn))},Pt=function(){window.clearTimeout(d(this,dt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Di=function(t){t.preventDefault(),s(this,$,Pt).call(this)},he=function(){this.typed="",s(this,$,Pt).call(this),this.input.focus()},_i=function(t){t.key==="Escape"&&this.typed!==""&&(t.preventDefault(),s(this,$,he).call(this))},qi=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},zi=function(t){this.typed=[this.typed.trim(),t].filter(e=>e!=="").join(" "),this.help.hidePopover(),s(this,$,Pt).call(this),this.input.focus()},c(w,4,"api",Ci,j,oe),c(w,4,"value",Ai,j,ne),c(w,4,"problem",Li,j,se),c(w,4,"filters",Ei,j,re),c(w,4,"typed",Pi,j,ae),c(w,4,"input",Mi,j,le),c(w,4,"help",Ti,j,de),j=c(w,0,"SearchBox",Hi,j),D(j,"styles",[z,it,C`
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
        transition:
          background var(--quick),
          border-color var(--quick);
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
        grid-row: 1;
        color: var(--ink-soft);
      }

      .filter {
        display: grid;
        gap: 4px;
      }

      kbd {
        padding: 1px 6px;
        border: 1px solid var(--line);
        border-radius: 5px;
        font: inherit;
        font-size: 0.75rem;
      }
    `]),r(w,1,j);var pe=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},zt=class n{months;#e;#i;constructor(i,t,e){this.months=i.map(o=>new pe(o)),this.#e=t,this.#i=e}updated(i){let t=new n(i,this.#e,this.#i);for(let e of t.months){let o=this.months.find(a=>a.is(e.count));o!==void 0&&(e.photos=o.photos,e.complete=o.complete&&o.count.photos===e.count.photos)}return t}load(i){return i.complete?Promise.resolve():(i.loading??=this.#s(i).finally(()=>{i.loading=void 0}),i.loading)}async#s(i){let t=[],e;do{let o=await this.#e(i.count,e);t=t.concat(o.photos),e=o.next,(t.length>=i.photos.length||e===void 0)&&(i.photos=t,i.complete=e===void 0,this.#i(i))}while(e!==void 0)}monthOf(i){let[t,e]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===t&&o.count.month===e)}find(i){for(let t of this.months){let e=t.photos.find(o=>o.id===i);if(e!==void 0)return e}}async neighbour(i,t){let e=this.monthOf(i);if(e===void 0)return;await this.load(e);let o=e.photos.findIndex(h=>h.id===i.id);return o<0?void 0:e.photos[o+t]??this.#t(this.months.indexOf(e)+t,t)}async#t(i,t){for(let e=i;e>=0&&e<this.months.length;e+=t){let o=this.months[e];await this.load(o);let a=t===1?o.photos[0]:o.photos.at(-1);if(a!==void 0)return a}}};var Ui=22,wn=900,Bi,Ni,Ii,ji,Ki,Wi,Vi,Qi,P,ce,ue,me,fe,ge,ye,ft,k,Fi,be,Yi,ve,Gi,Xi,we,Zi,Ji;Qi=[q("latent-scrubber")];var V=class extends(Vi=_,Wi=[T({attribute:!1})],Ki=[T({attribute:!1})],ji=[T({attribute:!1})],Ii=[b()],Ni=[b()],Bi=[b()],Vi){constructor(){super(...arguments);l(this,k);l(this,ce,r(P,8,this)),r(P,11,this);l(this,ue,r(P,12,this,0)),r(P,15,this);l(this,me,r(P,16,this,0)),r(P,19,this);l(this,fe,r(P,20,this)),r(P,23,this);l(this,ge,r(P,24,this,!1)),r(P,27,this);l(this,ye,r(P,28,this,!1)),r(P,31,this);l(this,ft)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,ft))}willUpdate(t){let e=t.get("position");e!==void 0&&Math.abs(e-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,ft)),x(this,ft,window.setTimeout(()=>this.passing=!1,wn)))}render(){let t=this.geometry;if(t===void 0||this.range<=0||t.blocks.length===0)return L;let e=Math.min(1,this.position/this.range),o=t.blocks[t.indexAt(this.position+1)];return m`<div
      class="bar ${this.dragging?"dragging":""}"
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label="Timeline"
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(e*100)}
      aria-valuetext=${Mt(o.month.count)}
      @pointerdown=${s(this,k,Yi)}
      @pointermove=${s(this,k,be)}
      @pointerup=${s(this,k,ve)}
      @pointercancel=${s(this,k,ve)}
      @pointerleave=${s(this,k,Gi)}
      @keydown=${s(this,k,Xi)}
    >
      ${s(this,k,Ji).call(this,t)}
      <span class="here" .style=${`top:${e*100}%`}></span>
      ${s(this,k,Zi).call(this,t,e)}
    </div>`}};P=O(Vi),ce=new WeakMap,ue=new WeakMap,me=new WeakMap,fe=new WeakMap,ge=new WeakMap,ye=new WeakMap,ft=new WeakMap,k=new WeakSet,Fi=function(t){let e=this.getBoundingClientRect();return Math.min(1,Math.max(0,(t.clientY-e.top)/e.height))},be=function(t){this.pointed=s(this,k,Fi).call(this,t),this.dragging&&s(this,k,we).call(this,this.pointed*this.range)},Yi=function(t){t.preventDefault(),t.currentTarget.setPointerCapture(t.pointerId),this.dragging=!0,s(this,k,be).call(this,t)},ve=function(){this.dragging=!1,this.pointed=void 0},Gi=function(){this.dragging||(this.pointed=void 0)},Xi=function(t){let e={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[t.key],o=this.geometry;if(e===void 0||o===void 0)return;t.preventDefault();let a=o.indexAt(this.position+1)+e,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,a))];h!==void 0&&s(this,k,we).call(this,h.top)},we=function(t){this.dispatchEvent(new CustomEvent("scrub",{detail:t}))},Zi=function(t,e){if(this.pointed===void 0&&!this.passing)return L;let o=this.dragging||this.pointed===void 0?e:this.pointed,a=t.blocks[t.indexAt(o*this.range+1)];return m`<span class="label" .style=${`top:${o*100}%`}>${Mt(a.month.count)}</span>`},Ji=function(t){let e=this.clientHeight||window.innerHeight,o=-Ui;return xn(t.blocks).map(a=>{let u=Math.min(1,a.top/this.range)*e;return u-o>=Ui&&u<=e-6?(o=u,m`<span class="year" .style=${`top:${Math.max(6,u)}px`}>${a.month.count.year}</span>`):m`<span class="dot" .style=${`top:${u}px`}></span>`})},c(P,4,"geometry",Wi,V,ce),c(P,4,"position",Ki,V,ue),c(P,4,"range",ji,V,me),c(P,4,"pointed",Ii,V,fe),c(P,4,"dragging",Ni,V,ge),c(P,4,"passing",Bi,V,ye),V=c(P,0,"Scrubber",Qi,V),D(V,"styles",[z,C`
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
    `]),r(P,1,V);function xn(n){return n.filter((i,t)=>n[t-1]?.month.count.year!==i.month.count.year)}var to={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},eo=n=>(...i)=>({_$litDirective$:n,values:i}),Ut=class{constructor(i){}get _$AU(){return this._$AM._$AU}_$AT(i,t,e){this._$Ct=i,this._$AM=t,this._$Ci=e}_$AS(i,t){return this.update(i,t)}update(i,t){return this.render(...t)}};var{I:kn}=si,io=n=>n;var oo=()=>document.createComment(""),gt=(n,i,t)=>{let e=n._$AA.parentNode,o=i===void 0?n._$AB:i._$AA;if(t===void 0){let a=e.insertBefore(oo(),o),h=e.insertBefore(oo(),o);t=new kn(a,h,n,n.options)}else{let a=t._$AB.nextSibling,h=t._$AM,u=h!==n;if(u){let g;t._$AQ?.(n),t._$AM=n,t._$AP!==void 0&&(g=n._$AU)!==h._$AU&&t._$AP(g)}if(a!==o||u){let g=t._$AA;for(;g!==a;){let S=io(g).nextSibling;io(e).insertBefore(g,o),g=S}}}return t},ot=(n,i,t=n)=>(n._$AI(i,t),n),$n={},no=(n,i=$n)=>n._$AH=i,so=n=>n._$AH,Bt=n=>{n._$AR(),n._$AA.remove()};var ro=(n,i,t)=>{let e=new Map;for(let o=i;o<=t;o++)e.set(n[o],o);return e},xe=eo(class extends Ut{constructor(n){if(super(n),n.type!==to.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,i,t){let e;t===void 0?t=i:i!==void 0&&(e=i);let o=[],a=[],h=0;for(let u of n)o[h]=e?e(u,h):h,a[h]=t(u,h),h++;return{values:a,keys:o}}render(n,i,t){return this.dt(n,i,t).values}update(n,[i,t,e]){let o=so(n),{values:a,keys:h}=this.dt(i,t,e);if(!Array.isArray(o))return this.ut=h,a;let u=this.ut??=[],g=[],S,W,v=0,A=o.length-1,E=0,I=a.length-1;for(;v<=A&&E<=I;)if(o[v]===null)v++;else if(o[A]===null)A--;else if(u[v]===h[E])g[E]=ot(o[v],a[E]),v++,E++;else if(u[A]===h[I])g[I]=ot(o[A],a[I]),A--,I--;else if(u[v]===h[I])g[I]=ot(o[v],a[I]),gt(n,g[I+1],o[v]),v++,I--;else if(u[A]===h[E])g[E]=ot(o[A],a[E]),gt(n,o[v],o[A]),A--,E++;else if(S===void 0&&(S=ro(h,E,I),W=ro(u,v,A)),S.has(u[v]))if(S.has(u[A])){let tt=W.get(h[E]),Yt=tt!==void 0?o[tt]:null;if(Yt===null){let oi=gt(n,o[v]);ot(oi,a[E]),g[E]=oi}else g[E]=ot(Yt,a[E]),gt(n,o[v],Yt),o[tt]=null;E++}else Bt(o[A]),A--;else Bt(o[v]),v++;for(;E<=I;){let tt=gt(n,g[I+1]);ot(tt,a[E]),g[E++]=tt}for(;v<=A;){let tt=o[v++];tt!==null&&Bt(tt)}return this.ut=h,no(n,g),ni}});var ao,lo,ho,po,co,uo,B,ke,$e,Te,Me,yt,Lt,Q,Pe,mo,Ee,fo;uo=[q("latent-thumb")];var Z=class extends(co=_,po=[T({attribute:!1})],ho=[T({attribute:!1})],lo=[b()],ao=[b()],co){constructor(){super(...arguments);l(this,Q);l(this,ke,r(B,8,this)),r(B,11,this);l(this,$e,r(B,12,this)),r(B,15,this);l(this,Te,r(B,16,this)),r(B,19,this);l(this,Me,r(B,20,this,!1)),r(B,23,this);l(this,yt,!1);l(this,Lt)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(s(this,Q,Ee).call(this),s(this,Q,Pe).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&s(this,Q,Pe).call(this)}disconnectedCallback(){super.disconnectedCallback(),s(this,Q,Ee).call(this)}render(){return this.photo.failed||this.failed?m`<div class="instead">
        ${Gt(this.photo)?M.play:this.photo.failed?M.broken:M.picture}
        <span class="name">${this.photo.name}</span>
      </div>`:m`${this.url===void 0?L:m`<img
          alt=""
          draggable="false"
          decoding=${d(this,yt)?"sync":"async"}
          class=${d(this,yt)?"shown at-once":""}
          src=${this.url}
          @load=${s(this,Q,fo)}
        />`}
    ${Gt(this.photo)?m`<span class="badge" title=${hi(this.photo.name)}>${M.play}</span>`:L}`}};B=O(co),ke=new WeakMap,$e=new WeakMap,Te=new WeakMap,Me=new WeakMap,yt=new WeakMap,Lt=new WeakMap,Q=new WeakSet,Pe=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);x(this,yt,t!==void 0),t!==void 0?this.url=URL.createObjectURL(t):s(this,Q,mo).call(this,this.photo.id)},mo=async function(t){let e=new AbortController;x(this,Lt,e);try{let o=await this.store.get(t,e.signal);e.signal.aborted||(this.url=URL.createObjectURL(o))}catch(o){this.failed=!St(o)}},Ee=function(){d(this,Lt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},fo=function(t){t.target.classList.add("shown")},c(B,4,"photo",po,Z,ke),c(B,4,"store",ho,Z,$e),c(B,4,"url",lo,Z,Te),c(B,4,"failed",ao,Z,Me),Z=c(B,0,"Thumb",uo,Z),D(Z,"styles",[z,C`
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
    `]),r(B,1,Z);function Tn(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(3.5,Math.max(.5,n.width/n.height))}function Mn(n){let i=[];for(let t of n){let e=t.taken.slice(0,10),o=i.at(-1);o?.day===e?o.photos.push(t):i.push({day:e,photos:[t]})}return i}var Le=class{#e;#i=[];#s=[];#t=[];#o;constructor(i){this.#e=i,this.#o=i.monthHeading}add(i){let t=i.photos.map((e,o)=>({photo:e,aspect:Tn(e),begins:o===0?i.day:void 0}));this.#t.length>0&&this.#n([...this.#t,...t])<this.#e.rowHeight*.8&&this.#r();for(let e of t)this.#a(e)}finish(){return this.#r(),{height:this.#o,tiles:this.#i,headings:this.#s}}#a(i){let t=this.#e.rowHeight,e=this.#n([...this.#t,i]);if(e>t){this.#t.push(i);return}let o=this.#t.length===0?1/0:this.#n(this.#t);if(o-t<t-e&&o<=t*1.45){this.#r(),this.#a(i);return}this.#t.push(i),this.#r()}#n(i){let t=i.reduce((e,o)=>e+o.aspect,0);return(this.#e.width-Pn(i,this.#e))/t}#r(){let{gap:i,dayGap:t,dayHeading:e,rowHeight:o}=this.#e,a=this.#t;if(this.#t=[],a.length===0)return;let h=this.#n(a),u=Math.max(1,h<=o*1.45?h:o),g=this.#o+(a.some(W=>W.begins!==void 0)?e:0),S=0;for(let[W,v]of a.entries()){let A=Math.min(v.aspect*u,this.#e.width);W>0&&(S+=v.begins===void 0?i:t),v.begins!==void 0&&this.#s.push({day:v.begins,x:S,y:this.#o,width:En(a,W,u,i)}),this.#i.push({photo:v.photo,x:S,y:g,width:A,height:u}),S+=A}this.#o=g+u+i}};function Pn(n,{gap:i,dayGap:t}){return n.slice(1).reduce((e,o)=>e+(o.begins===void 0?i:t),0)}function En(n,i,t,e){let o=0;for(let a=i;a<n.length;a++){let h=n[a];if(a>i){if(h.begins!==void 0)break;o+=e}o+=h.aspect*t}return o}function go(n,i){let t=new Le(i);for(let e of Mn(n))t.add(e);return t.finish()}function Ae(n,i){let e=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(n/e),a=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+a*i.dayHeading}var Nt=class{options;blocks;height;constructor(i,t,e,o){this.options=t;let a=e?.options===t?e:void 0,h=0;this.blocks=i.map((u,g)=>{let S=a?.blocks[g],W=S?.month===u&&u!==o?{...S,top:h}:Ln(u,h,t);return h+=W.height,W}),this.height=h}between(i,t){let e=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let a=this.blocks[o];if(a.top>=t)break;e.push(a)}return e}indexAt(i){let t=0,e=this.blocks.length-1;for(;t<e;){let o=t+e+1>>1;this.blocks[o].top<=i?t=o:e=o-1}return t}blockOf(i){return this.blocks.find(t=>t.month===i)}anchorAt(i){let t=this.blocks[this.indexAt(i)];return t&&{month:t.month,offset:i-t.top}}resolve(i){let t=this.blocks.find(({month:e})=>e===i.month||e.is(i.month.count));return t&&t.top+Math.min(i.offset,t.height)}};function Ln(n,i,t){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:Ae(n.count.photos,t),layout:void 0};let e=go(n.photos,t),o=n.missing===0?0:Ae(n.missing,t)-t.monthHeading;return{month:n,top:i,height:e.height+o,layout:e}}var An={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function yo(n){return An[n]}function bo(n,i,t){let e=n.tiles,o=e.indexOf(i);switch(t){case"left":return e[o-1];case"right":return e[o+1];case"up":return jt(It(e,e.findLast(a=>a.y<i.y)),bt(i));case"down":return jt(It(e,e.find(a=>a.y>i.y)),bt(i))}}function vo(n,i,t){switch(i){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return jt(It(n.tiles,n.tiles.at(-1)),t);case"down":return jt(It(n.tiles,n.tiles[0]),t)}}function bt(n){return n.x+n.width/2}function It(n,i){return i===void 0?[]:n.filter(t=>t.y===i.y)}function jt(n,i){return n.reduce((t,e)=>t===void 0||Math.abs(bt(e)-i)<Math.abs(bt(t)-i)?e:t,void 0)}var wo=C`
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
`;var Cn=100,xo,ko,$o,To,Mo,Po,Eo,H,Ce,Re,He,Se,Oe,N,J,wt,xt,At,ht,p,Lo,Kt,Ao,Co,Wt,De,_e,Ro,vt,Vt,Ho,qe,So,Oo,Qt,Do,_o,ze,qo,zo,Uo;Eo=[q("latent-timeline")];var G=class extends(Po=_,Mo=[T({attribute:!1})],To=[T({attribute:!1})],$o=[T({attribute:!1})],ko=[b()],xo=[b()],Po){constructor(){super(...arguments);l(this,p);l(this,Ce,r(H,8,this)),r(H,11,this);l(this,Re,r(H,12,this)),r(H,15,this);l(this,He,r(H,16,this,"")),r(H,19,this);l(this,Se,r(H,20,this,{top:0,bottom:0})),r(H,23,this);l(this,Oe,r(H,24,this)),r(H,27,this);l(this,N);l(this,J);l(this,wt);l(this,xt,!1);l(this,At,new ResizeObserver(()=>s(this,p,Lo).call(this)));l(this,ht,()=>s(this,p,Co).call(this))}connectedCallback(){super.connectedCallback(),d(this,At).observe(this),window.addEventListener("scroll",d(this,ht),{passive:!0}),window.addEventListener("resize",d(this,ht),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,At).disconnect(),window.removeEventListener("scroll",d(this,ht)),window.removeEventListener("resize",d(this,ht)),window.clearTimeout(d(this,wt))}monthChanged(t){s(this,p,Kt).call(this,t)}scrollTopOf(t){let e=d(this,N)?.blockOf(t);return e===void 0?0:Math.max(0,e.top+s(this,p,Ro).call(this)-s(this,p,Vt).call(this))}get geometry(){return d(this,N)}reveal(t){let e=s(this,p,qe).call(this,t.id);e!==void 0&&s(this,p,Qt).call(this,e)}willUpdate(t){if(t.has("library")&&d(this,J)!==void 0){let e=!t.has("query");s(this,p,Kt).call(this,void 0,e),e||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,xt)&&(x(this,xt,!1),s(this,p,Ho).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:t,bottom:e}=this.drawn,o=d(this,N)?.between(t,e)??[],a=this.current!==void 0&&s(this,p,_o).call(this,o,this.current)?this.current:On(o,t);return m`${xe(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>s(this,p,qo).call(this,h,a))}`}};H=O(Po),Ce=new WeakMap,Re=new WeakMap,He=new WeakMap,Se=new WeakMap,Oe=new WeakMap,N=new WeakMap,J=new WeakMap,wt=new WeakMap,xt=new WeakMap,At=new WeakMap,ht=new WeakMap,p=new WeakSet,Lo=function(){let t=this.clientWidth;t>0&&t!==d(this,J)?.width&&(x(this,J,Sn(t)),s(this,p,Kt).call(this,void 0))},Kt=function(t,e=!0){if(d(this,J)===void 0)return;let o=s(this,p,vt).call(this),a=e&&o>0?d(this,N)?.anchorAt(o):void 0;x(this,N,new Nt(this.library.months,d(this,J),d(this,N),t)),this.style.height=`${d(this,N).height}px`,s(this,p,Ao).call(this,a,o),s(this,p,Wt).call(this),s(this,p,_e).call(this),this.requestUpdate()},Ao=function(t,e){let o=t&&d(this,N)?.resolve(t);o!==void 0&&Math.abs(o-e)>=1&&window.scrollBy({top:o-e,behavior:"instant"})},Co=function(){let t=s(this,p,vt).call(this),e=window.innerHeight*.5;(t-e<this.drawn.top||t+window.innerHeight+e>this.drawn.bottom)&&s(this,p,Wt).call(this),s(this,p,De).call(this),s(this,p,_e).call(this)},Wt=function(){let t=s(this,p,vt).call(this);this.drawn={top:t-window.innerHeight,bottom:t+2*window.innerHeight},s(this,p,De).call(this)},De=function(){d(this,wt)??x(this,wt,window.setTimeout(()=>{x(this,wt,void 0);let t=s(this,p,vt).call(this),e=window.innerHeight/2;for(let{month:o}of d(this,N)?.between(t-e,t+window.innerHeight+e)??[])this.library.load(o).catch(()=>{})},Cn))},_e=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Ro=function(){return this.getBoundingClientRect().top+window.scrollY},vt=function(){return-this.getBoundingClientRect().top+s(this,p,Vt).call(this)},Vt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Ho=function(t){return[...this.renderRoot.querySelectorAll("a")].find(e=>e.dataset.id===t)},qe=function(t){for(let e of d(this,N)?.blocks??[]){let o=e.layout?.tiles.find(({photo:a})=>a.id===t);if(o!==void 0)return{block:e,tile:o}}},So=function(t){let e=yo(t.key),o=s(this,p,qe).call(this,t.target.dataset.id);e===void 0||o===void 0||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),s(this,p,Oo).call(this,o,e))},Oo=async function(t,e){let o=t.block.layout&&bo(t.block.layout,t.tile,e);if(o!==void 0){s(this,p,Qt).call(this,{block:t.block,tile:o});return}let a=e==="left"||e==="up"?-1:1,h=this.library.months[this.library.months.indexOf(t.block.month)+a];if(h===void 0)return;await this.library.load(h).catch(()=>{});let u=d(this,N)?.blockOf(h),g=u?.layout&&vo(u.layout,e,bt(t.tile));u!==void 0&&g!==void 0&&s(this,p,Qt).call(this,{block:u,tile:g})},Qt=function({block:t,tile:e}){let a=t.top+e.y,h=s(this,p,vt).call(this),u=a+e.height+40-(h+window.innerHeight-s(this,p,Vt).call(this)),g=a-40-h;(g<0||u>0)&&window.scrollBy({top:g<0?g:u,behavior:"instant"}),s(this,p,Wt).call(this),this.current=e.photo.id,x(this,xt,!0),this.requestUpdate()},Do=function(t,e){t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.current=e.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:e,bubbles:!0,composed:!0})))},_o=function(t,e){return t.some(o=>s(this,p,ze).call(this,o).some(a=>a.photo.id===e))},ze=function({layout:t,top:e}){let o=this.drawn.top-e,a=this.drawn.bottom-e;return t?.tiles.filter(({y:h,height:u})=>h+u>o&&h<a)??[]},qo=function(t,e){let{month:o,layout:a}=t,h=Mt(o.count);return m`<section
      aria-label=${h}
      .style=${`transform:translateY(${t.top}px);height:${t.height}px`}
      @keydown=${s(this,p,So)}
    >
      <h2 .style=${`top:${Rn}px`}>${h} <span>${at(o.count.photos)}</span></h2>
      ${a===void 0?s(this,p,zo).call(this,t):L}
      ${a?.headings.map(({day:u,x:g,y:S,width:W})=>m`<h3 .style=${`transform:translate(${g}px,${S+(d(this,J)?.dayHeading??0)-Hn}px);max-width:${Math.max(W,64)}px`}>${li(u)}</h3>`)}
      ${xe(s(this,p,ze).call(this,t),({photo:u})=>u.id,u=>s(this,p,Uo).call(this,u,e))}
    </section>`},zo=function({height:t}){return m`<div class="blank" .style=${`top:${d(this,J)?.monthHeading??0}px;height:${Math.max(0,t-80)}px`}></div>`},Uo=function({photo:t,x:e,y:o,width:a,height:h},u){return m`<a
      href=${pi({query:this.query,photo:t.id})}
      data-id=${t.id}
      aria-label=${di(t)}
      tabindex=${t.id===u?0:-1}
      .style=${`transform:translate(${e}px,${o}px);width:${a}px;height:${h}px`}
      @click=${g=>s(this,p,Do).call(this,g,t)}
    >
      <latent-thumb .photo=${t} .store=${this.store}></latent-thumb>
    </a>`},c(H,4,"library",Mo,G,Ce),c(H,4,"store",To,G,Re),c(H,4,"query",$o,G,He),c(H,4,"drawn",ko,G,Se),c(H,4,"current",xo,G,Oe),G=c(H,0,"TimelineView",Eo,G),D(G,"styles",[z,wo]),r(H,1,G);var Rn=28,Hn=28;function Sn(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function On(n,i){let t=i+window.innerHeight;for(let{layout:e,top:o}of n){let a=e?.tiles.find(({y:h})=>o+h>=t);if(a!==void 0)return a.photo.id}return n.find(({layout:e})=>e!==void 0)?.layout?.tiles[0]?.photo.id}var Bo=C`
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
`;function No(n,i){return m`<latent-notice heading="This search makes no sense here">
    <span slot="icon">${M.search}</span>
    <p>${n}</p>
    <button class="quiet" @click=${i}>Show all photos</button>
  </latent-notice>`}function Io(n,i){return m`<latent-notice heading="No photo matches">
    <span slot="icon">${M.search}</span>
    <p>Nothing in the vault fits <strong>${n}</strong>.</p>
    <button class="quiet" @click=${i}>Show all photos</button>
  </latent-notice>`}function jo(n){return n>0?m`<latent-notice heading="Looking through your photos">
      <span slot="icon">${M.picture}</span>
      <p>${at(n)} to go. They appear here as they are read.</p>
    </latent-notice>`:m`<latent-notice heading="No photos yet">
    <span slot="icon">${M.picture}</span>
    <p>Put some into the vault, and they appear here within seconds:</p>
    <ul>
      <li>copy them into the mounted drive with any file manager,</li>
      <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
      <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
    </ul>
  </latent-notice>`}var Dn=2e3,_n=2e4,qn=5*6e4,zn=["pointerdown","keydown","scroll"],Ft=class{#e;#i;#s=new AbortController;#t;#o;#a=Date.now();constructor(i,t){this.#e=i,this.#i=t}start(){let{signal:i}=this.#s;document.addEventListener("visibilitychange",()=>Ko()&&void this.#n(),{signal:i});for(let t of zn)window.addEventListener(t,()=>this.#a=Date.now(),{signal:i,passive:!0});this.#n()}stop(){this.#s.abort(),window.clearTimeout(this.#o)}async#n(){window.clearTimeout(this.#o);try{await(Date.now()-this.#a>qn?this.#l():this.#r())}catch(i){this.#i.problem(i);return}if(Ko()&&!this.#s.signal.aborted){let i=(this.#t?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#n()},i?Dn:_n)}}async#r(){let i=this.#t,t=await this.#e.status();this.#t=t,this.#i.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#i.photosChanged()}async#l(){if(!await this.#e.signedIn())throw new X(401,"signed-out","The web session has ended.")}};function Ko(){return document.visibilityState==="visible"}var Wo=1024*1024,Vo,Qo,Fo,Yo,Go,Xo,Zo,Jo,tn,en,on,nn,y,Ue,Be,Ne,Ie,je,Ke,We,Ve,Qe,Fe,K,nt,pt,kt,ct,$t,f,Ye,Ge,Xe,sn,rn,an,Ze,Ct,ln,dn,Rt,Je,hn,pn,cn;nn=[q("latent-gallery")];var U=class extends(on=_,en=[T({attribute:!1})],tn=[b()],Jo=[b()],Zo=[b()],Xo=[b()],Go=[b()],Yo=[b()],Fo=[b()],Qo=[b()],Vo=[rt("latent-timeline")],on){constructor(){super(...arguments);l(this,f);l(this,Ue,r(y,8,this)),r(y,11,this);l(this,Be,r(y,12,this,{query:"",photo:void 0})),r(y,15,this);l(this,Ne,r(y,16,this)),r(y,19,this);l(this,Ie,r(y,20,this,"")),r(y,23,this);l(this,je,r(y,24,this,0)),r(y,27,this);l(this,Ke,r(y,28,this)),r(y,31,this);l(this,We,r(y,32,this,"")),r(y,35,this);l(this,Ve,r(y,36,this)),r(y,39,this);l(this,Qe,r(y,40,this,{position:0,range:0})),r(y,43,this);l(this,Fe,r(y,44,this)),r(y,47,this);l(this,K);l(this,nt);l(this,pt);l(this,kt,new AbortController);l(this,ct,new AbortController);l(this,$t);l(this,Rt,()=>d(this,K)?.search(""))}connectedCallback(){super.connectedCallback(),x(this,nt,s(this,f,Ye).call(this,"grid",96*Wo,6)),x(this,pt,s(this,f,Ye).call(this,"screen",64*Wo,3)),x(this,K,new ci(t=>s(this,f,Ge).call(this,t))),s(this,f,Ge).call(this,d(this,K).state),x(this,$t,new Ft(this.api,{statusChanged:t=>this.status=t,photosChanged:()=>{s(this,f,Xe).call(this,this.page.query)},problem:t=>s(this,f,Ct).call(this,t)})),d(this,$t).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,K)?.dispose(),d(this,$t)?.stop(),d(this,kt).abort(),d(this,ct).abort(),d(this,nt).clear(),d(this,pt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(t){t.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let e=Un(this.page,this.opened);document.title!==e&&(document.title=e)}render(){let{opened:t,library:e}=this;return m`<div ?inert=${t!==void 0}>${s(this,f,hn).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${s(this,f,pn).call(this)}${s(this,f,cn).call(this)}</main></div>
      ${t===void 0||e===void 0?L:m`<latent-viewer
            .photo=${t}
            .library=${e}
            .api=${this.api}
            .grid=${d(this,nt)}
            .screens=${d(this,pt)}
            @photo-turn=${o=>d(this,K)?.open(o.detail.id)}
            @viewer-close=${()=>d(this,K)?.close()}
            @search=${s(this,f,Je)}
          ></latent-viewer>`}`}};y=O(on),Ue=new WeakMap,Be=new WeakMap,Ne=new WeakMap,Ie=new WeakMap,je=new WeakMap,Ke=new WeakMap,We=new WeakMap,Ve=new WeakMap,Qe=new WeakMap,Fe=new WeakMap,K=new WeakMap,nt=new WeakMap,pt=new WeakMap,kt=new WeakMap,ct=new WeakMap,$t=new WeakMap,f=new WeakSet,Ye=function(t,e,o){return new qt((a,h)=>s(this,f,Ze).call(this,this.api.thumbnail(a,t,h)),e,o)},Ge=function(t){let e=this.library!==void 0&&t.query===this.libraryQuery;this.page=t,e||s(this,f,Xe).call(this,t.query),s(this,f,rn).call(this,t.photo)},Xe=async function(t){d(this,kt).abort();let e=new AbortController;x(this,kt,e);try{let o=await this.api.timeline(t,e.signal);e.signal.aborted||s(this,f,sn).call(this,t,o)}catch(o){o instanceof X&&o.status===400?this.queryProblem=o.message:s(this,f,Ct).call(this,o)}},sn=function(t,{months:e,total:o}){this.queryProblem="",this.total=o,d(this,nt).forgetMissing(),d(this,pt).forgetMissing(),this.library=this.library!==void 0&&t===this.libraryQuery?this.library.updated(e):new zt(e,(a,h)=>s(this,f,Ze).call(this,this.api.photos(t,a,h)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=t},rn=async function(t){d(this,ct).abort(),x(this,ct,new AbortController);let{signal:e}=d(this,ct);if(t===void 0){s(this,f,an).call(this);return}let o=this.library?.find(t);try{let[a]=await Promise.all([o??this.api.photo(t,e),import("./viewer-46PDH5AU.js")]);e.aborted||(this.opened=a)}catch(a){a instanceof X&&a.status===404?d(this,K)?.close():s(this,f,Ct).call(this,a)}},an=function(){let t=this.opened;this.opened=void 0,t!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(t))},Ze=async function(t){try{return await t}catch(e){throw s(this,f,Ct).call(this,e),e}},Ct=function(t){!St(t)&&!(t instanceof X&&t.status===404)&&this.dispatchEvent(new CustomEvent("problem",{detail:t}))},ln=function(){let t=this.timeline,e=document.documentElement.scrollHeight-window.innerHeight;t!==null&&(this.scrolling={position:window.scrollY,range:e})},dn=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),d(this,K)?.search(""),window.scrollTo({top:0}))},Rt=new WeakMap,Je=function(t){d(this,K)?.search(t.detail)},hn=function(){return m`<header>
      <a class="brand" href="/" aria-label="Latent: all photos" @click=${s(this,f,dn)}>${Ot(30)} <span>Latent</span></a>
      <latent-search-box
        .api=${this.api}
        .value=${this.page.query}
        .problem=${this.library===void 0?"":this.queryProblem}
        @search=${s(this,f,Je)}
      ></latent-search-box>
      <div class="account">
        <span class="count" role="status">${this.library===void 0?L:at(this.total)}</span>
        <button
          class="icon"
          aria-label="Sign out"
          title="Sign out"
          @click=${()=>this.dispatchEvent(new CustomEvent("sign-out"))}
        >
          ${M.signOut}
        </button>
      </div>
    </header>`},pn=function(){let t=this.status?.pending??0;return t===0||this.total===0?L:m`<div class="progress" role="status"><span class="pulse"></span>Indexing: ${at(t)} to go.</div>`},cn=function(){let{library:t}=this;return t===void 0?this.queryProblem===""?L:No(this.queryProblem,d(this,Rt)):t.months.length===0?this.libraryQuery!==""?Io(this.libraryQuery,d(this,Rt)):jo(this.status?.pending??0):m`<latent-timeline
        .library=${t}
        .query=${this.libraryQuery}
        .store=${d(this,nt)}
        @photo-open=${e=>d(this,K)?.open(e.detail.id)}
        @timeline-scroll=${s(this,f,ln)}
      ></latent-timeline>
      <latent-scrubber
        .geometry=${this.timeline?.geometry}
        .position=${this.scrolling.position}
        .range=${this.scrolling.range}
        @scrub=${e=>window.scrollTo({top:e.detail,behavior:"instant"})}
      ></latent-scrubber>`},c(y,4,"api",en,U,Ue),c(y,4,"page",tn,U,Be),c(y,4,"library",Jo,U,Ne),c(y,4,"libraryQuery",Zo,U,Ie),c(y,4,"total",Xo,U,je),c(y,4,"status",Go,U,Ke),c(y,4,"queryProblem",Yo,U,We),c(y,4,"opened",Fo,U,Ve),c(y,4,"scrolling",Qo,U,Qe),c(y,4,"timeline",Vo,U,Fe),U=c(y,0,"Gallery",nn,U),D(U,"styles",[z,it,Bo,C`
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
    `]),r(y,1,U);function Un(n,i){let t=i?.title??i?.name??n.query;return t===""?"Latent":`${t} · Latent`}var Bn=3e3,un,mn,fn,gn,et,ti,ei,ut,Tt,F,Ht,ii,yn;gn=[q("latent-app")];var st=class extends(fn=_,mn=[b()],un=[b()],fn){constructor(){super(...arguments);l(this,F);l(this,ti,r(et,8,this,"starting")),r(et,11,this);l(this,ei,r(et,12,this,"")),r(et,15,this);l(this,ut,new ai);l(this,Tt)}connectedCallback(){super.connectedCallback(),s(this,F,Ht).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Tt))}render(){switch(this.phase){case"starting":return L;case"signed-out":return m`<latent-sign-in .api=${d(this,ut)} @signed-in=${()=>this.phase="open"}></latent-sign-in>`;case"open":return m`<latent-gallery
          .api=${d(this,ut)}
          @problem=${t=>s(this,F,ii).call(this,t.detail)}
          @sign-out=${s(this,F,yn)}
        ></latent-gallery>`;case"locked":return m`<h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
          <span slot="icon">${M.lock}</span>
          <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
          <button class="quiet" @click=${s(this,F,Ht)}>Try again</button>
        </latent-notice>`;case"failed":return m`<h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
          <span slot="icon">${M.broken}</span>
          <p>${this.problem}</p>
          <button class="quiet" @click=${s(this,F,Ht)}>Try again</button>
        </latent-notice>`}}};et=O(fn),ti=new WeakMap,ei=new WeakMap,ut=new WeakMap,Tt=new WeakMap,F=new WeakSet,Ht=async function(){window.clearTimeout(d(this,Tt));try{this.phase=await d(this,ut).signedIn()?"open":"signed-out"}catch(t){s(this,F,ii).call(this,t)}},ii=function(t){t instanceof X&&t.unauthorised?this.phase="signed-out":t instanceof ri?(this.phase="locked",x(this,Tt,window.setTimeout(()=>{s(this,F,Ht).call(this)},Bn))):(this.problem=t instanceof Error?t.message:String(t),this.phase="failed")},yn=async function(){this.phase="signed-out",await d(this,ut).signOut().catch(()=>{})},c(et,4,"phase",mn,st,ti),c(et,4,"problem",un,st,ei),st=c(et,0,"App",gn,st),D(st,"styles",[z,it,C`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(et,1,st);
