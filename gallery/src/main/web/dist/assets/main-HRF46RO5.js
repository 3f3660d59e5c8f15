import{A as ri,D as ct,H as ai,I as Xt,K as li,L as di,M as hi,a as S,b as r,c,d as O,e as d,f as l,g as k,h as s,i as D,j as f,k as ii,l as E,m as oi,n as _,o as q,p as T,q as b,r as st,s as tt,t as ni,u as Dt,v as si,w as P,x as B,y as it,z as Tt}from"./chunk-WRBI3JDY.js";function _t(n){return f`<svg viewBox="0 0 32 32" width=${n} height=${n} aria-hidden="true">
    <defs>
      <linearGradient id="develop" x1="4" x2="28" y1="0" y2="0" gradientUnits="userSpaceOnUse">
        <stop offset="0" stop-color="var(--accent)" stop-opacity="0.12" />
        <stop offset="1" stop-color="var(--accent)" />
      </linearGradient>
    </defs>
    <rect x="3" y="3" width="26" height="26" rx="6.5" fill="none" stroke="url(#develop)" stroke-width="2.4" />
    <path d="M6.5 24 13 14.5l4.2 5.6 3-3.6L25.5 24Z" fill="url(#develop)" />
    <circle cx="21.5" cy="11" r="2.6" fill="var(--accent)" />
  </svg>`}var pi,ci,ui,mi,fi,gi,yi,A,Zt,Jt,te,ee,ie,qt,bi;yi=[q("latent-sign-in")];var F=class extends(gi=_,fi=[T({attribute:!1})],mi=[b()],ui=[b()],ci=[b()],pi=[st("#passphrase")],gi){constructor(){super(...arguments);l(this,qt);l(this,Zt,r(A,8,this)),r(A,11,this);l(this,Jt,r(A,12,this,!1)),r(A,15,this);l(this,te,r(A,16,this,!1)),r(A,19,this);l(this,ee,r(A,20,this,"")),r(A,23,this);l(this,ie,r(A,24,this)),r(A,27,this)}firstUpdated(){this.input.focus()}render(){return f`<form @submit=${s(this,qt,bi)} aria-labelledby="title">
      <header class=${this.busy?"busy":""}>
        ${_t(56)}
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
          ${P.eye}
        </button>
      </div>
      <button class="main" type="submit" ?disabled=${this.busy}>${this.busy?"Checking…":"Sign in"}</button>
      <p class="problem" id="problem" role="alert">${this.problem===""?E:this.problem}</p>
    </form>`}};A=S(gi),Zt=new WeakMap,Jt=new WeakMap,te=new WeakMap,ee=new WeakMap,ie=new WeakMap,qt=new WeakSet,bi=async function(t){if(t.preventDefault(),this.busy)return;let e=this.input.value;if(e===""){this.problem="Type the vault’s passphrase.";return}this.busy=!0,this.problem="";try{await this.api.signIn(e),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(o){this.problem=un(o),this.input.select()}finally{this.busy=!1}},c(A,4,"api",fi,F,Zt),c(A,4,"busy",mi,F,Jt),c(A,4,"legible",ui,F,te),c(A,4,"problem",ci,F,ee),c(A,4,"input",pi,F,ie),F=c(A,0,"SignIn",yi,F),O(F,"styles",[B,it,D`
      :host {
        display: grid;
        place-items: center;
        min-height: 100dvh;
        padding: 24px;
        background: radial-gradient(70% 55% at 50% 42%, color-mix(in srgb, var(--accent) 7%, transparent), transparent);
      }

      form {
        display: grid;
        gap: 20px;
        width: min(100%, 360px);
        padding-bottom: 8vh;
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
    `]),r(A,1,F);function un(n){return n instanceof tt?n.unauthorised?"Wrong passphrase.":n.message:n instanceof Error?n.message:String(n)}var vi,wi,xi,ut,oe;xi=[q("latent-notice")];var rt=class extends(wi=_,vi=[T()],wi){constructor(){super(...arguments);l(this,oe,r(ut,8,this,"")),r(ut,11,this)}render(){return f`<div>
      <slot name="icon"></slot>
      <h1>${this.heading}</h1>
      <slot></slot>
    </div>`}};ut=S(wi),oe=new WeakMap,c(ut,4,"heading",vi,rt,oe),rt=c(ut,0,"Notice",xi,rt),O(rt,"styles",[B,D`
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

      h1 {
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
    `]),r(ut,1,rt);var Mt=class{#e;#i;#s;#t=new Map;#o=[];#r=0;#n=0;constructor(i,t,e=6){this.#e=i,this.#i=t,this.#s=e}peek(i){let t=this.#t.get(i);return t!==void 0&&(this.#t.delete(i),this.#t.set(i,t)),t}get(i,t){let e=this.peek(i);return e!==void 0?Promise.resolve(e):new Promise((o,a)=>{this.#o.push({id:i,signal:t,resolve:o,reject:a}),this.#a()})}clear(){this.#t.clear(),this.#r=0}#a(){for(;this.#n<this.#s;){let i=this.#o.pop();if(i===void 0)return;i.signal.aborted?i.reject(i.signal.reason):this.#l(i)}}async#l({id:i,signal:t,resolve:e,reject:o}){this.#n++;try{let a=this.peek(i)??await this.#e(i,t);this.#d(i,a),e(a)}catch(a){o(a)}finally{this.#n--,this.#a()}}#d(i,t){if(!this.#t.has(i)){this.#t.set(i,t),this.#r+=t.size;for(let[e,o]of this.#t){if(this.#r<=this.#i||e===i)return;this.#t.delete(e),this.#r-=o.size}}}};var mn=250,ki,$i,Ti,Mi,Ei,Pi,Li,Ai,Ci,w,ne,se,re,ae,le,de,he,at,Pt,$,Hi,Ri,Et,Si,pe,Oi,Di,_i;Ci=[q("latent-search-box")];var K=class extends(Ai=_,Li=[T({attribute:!1})],Pi=[T({attribute:!1})],Ei=[T({attribute:!1})],Mi=[b()],Ti=[b()],$i=[st("input")],ki=[st("#help")],Ai){constructor(){super(...arguments);l(this,$);l(this,ne,r(w,8,this)),r(w,11,this);l(this,se,r(w,12,this,"")),r(w,15,this);l(this,re,r(w,16,this,"")),r(w,19,this);l(this,ae,r(w,20,this,[])),r(w,23,this);l(this,le,r(w,24,this,"")),r(w,27,this);l(this,de,r(w,28,this)),r(w,31,this);l(this,he,r(w,32,this)),r(w,35,this);l(this,at);l(this,Pt,t=>s(this,$,Hi).call(this,t))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Pt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Pt)),window.clearTimeout(d(this,at))}willUpdate(t){t.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return f`<form role="search" class=${this.problem===""?"":"wrong"} @submit=${s(this,$,Si)}>
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
          aria-invalid=${this.problem===""?"false":"true"}
          .value=${this.typed}
          @input=${s(this,$,Ri)}
          @keydown=${s(this,$,Oi)}
        />
        ${this.typed===""?E:f`<button class="icon" type="button" aria-label="Clear the search" title="Clear" @click=${s(this,$,pe)}>
              ${P.clear}
            </button>`}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${P.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden=${this.problem===""}>${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle=${s(this,$,Di)}>
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(t=>f`<div class="filter">
                <dt class="unseen">${t.key}</dt>
                <dd class="meaning">${t.meaning}</dd>
                <dd class="examples">
                  ${t.examples.map(e=>f`<button type="button" @click=${()=>s(this,$,_i).call(this,e)}>${e}</button>`)}
                </dd>
              </div>`)}
        </dl>
      </div>`}};w=S(Ai),ne=new WeakMap,se=new WeakMap,re=new WeakMap,ae=new WeakMap,le=new WeakMap,de=new WeakMap,he=new WeakMap,at=new WeakMap,Pt=new WeakMap,$=new WeakSet,Hi=function(t){let e=t.composedPath()[0]instanceof HTMLInputElement;t.key==="/"&&!e&&!t.ctrlKey&&!t.metaKey&&this.closest("[inert]")===null&&(t.preventDefault(),this.input.focus(),this.input.select())},Ri=function(){this.typed=this.input.value,window.clearTimeout(d(this,at)),k(this,at,window.setTimeout(()=>s(this,$,Et).call(this),mn))},Et=function(){window.clearTimeout(d(this,at)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Si=function(t){t.preventDefault(),s(this,$,Et).call(this)},pe=function(){this.typed="",s(this,$,Et).call(this),this.input.focus()},Oi=function(t){t.key==="Escape"&&this.typed!==""&&(t.preventDefault(),s(this,$,pe).call(this))},Di=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},_i=function(t){this.typed=[this.typed.trim(),t].filter(e=>e!=="").join(" "),this.help.hidePopover(),s(this,$,Et).call(this),this.input.focus()},c(w,4,"api",Li,K,ne),c(w,4,"value",Pi,K,se),c(w,4,"problem",Ei,K,re),c(w,4,"filters",Mi,K,ae),c(w,4,"typed",Ti,K,le),c(w,4,"input",$i,K,de),c(w,4,"help",ki,K,he),K=c(w,0,"SearchBox",Ci,K),O(K,"styles",[B,it,D`
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
    `]),r(w,1,K);var ce=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Bt=class n{months;#e;#i;constructor(i,t,e){this.months=i.map(o=>new ce(o)),this.#e=t,this.#i=e}updated(i){let t=new n(i,this.#e,this.#i);for(let e of t.months){let o=this.months.find(a=>a.is(e.count));o!==void 0&&(e.photos=o.photos,e.complete=o.complete&&o.count.photos===e.count.photos)}return t}load(i){return i.complete?Promise.resolve():(i.loading??=this.#s(i).finally(()=>{i.loading=void 0}),i.loading)}async#s(i){let t=[],e;do{let o=await this.#e(i.count,e);t=t.concat(o.photos),e=o.next,(t.length>=i.photos.length||e===void 0)&&(i.photos=t,i.complete=e===void 0,this.#i(i))}while(e!==void 0)}monthOf(i){let[t,e]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===t&&o.count.month===e)}find(i){for(let t of this.months){let e=t.photos.find(o=>o.id===i);if(e!==void 0)return e}}async neighbour(i,t){let e=this.monthOf(i);if(e===void 0)return;await this.load(e);let o=e.photos.findIndex(h=>h.id===i.id);return o<0?void 0:e.photos[o+t]??this.#t(this.months.indexOf(e)+t,t)}async#t(i,t){for(let e=i;e>=0&&e<this.months.length;e+=t){let o=this.months[e];await this.load(o);let a=t===1?o.photos[0]:o.photos.at(-1);if(a!==void 0)return a}}};var qi=22,Bi,Ui,zi,Ni,ji,Ki,Wi,C,ue,me,fe,ge,ye,x,Ii,be,Vi,ve,Qi,Fi,we,Yi,Gi;Wi=[q("latent-scrubber")];var Y=class extends(Ki=_,ji=[T({attribute:!1})],Ni=[T({attribute:!1})],zi=[T({attribute:!1})],Ui=[b()],Bi=[b()],Ki){constructor(){super(...arguments);l(this,x);l(this,ue,r(C,8,this)),r(C,11,this);l(this,me,r(C,12,this,0)),r(C,15,this);l(this,fe,r(C,16,this,0)),r(C,19,this);l(this,ge,r(C,20,this)),r(C,23,this);l(this,ye,r(C,24,this,!1)),r(C,27,this)}render(){let t=this.geometry;if(t===void 0||this.range<=0||t.blocks.length===0)return E;let e=Math.min(1,this.position/this.range),o=t.blocks[t.indexAt(this.position+1)];return f`<div
      class="bar ${this.dragging?"dragging":""}"
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label="Timeline"
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(e*100)}
      aria-valuetext=${Tt(o.month.count)}
      @pointerdown=${s(this,x,Vi)}
      @pointermove=${s(this,x,be)}
      @pointerup=${s(this,x,ve)}
      @pointercancel=${s(this,x,ve)}
      @pointerleave=${s(this,x,Qi)}
      @keydown=${s(this,x,Fi)}
    >
      ${s(this,x,Gi).call(this,t)}
      <span class="here" .style=${`top:${e*100}%`}></span>
      ${s(this,x,Yi).call(this,t,e)}
    </div>`}};C=S(Ki),ue=new WeakMap,me=new WeakMap,fe=new WeakMap,ge=new WeakMap,ye=new WeakMap,x=new WeakSet,Ii=function(t){let e=this.getBoundingClientRect();return Math.min(1,Math.max(0,(t.clientY-e.top)/e.height))},be=function(t){this.pointed=s(this,x,Ii).call(this,t),this.dragging&&s(this,x,we).call(this,this.pointed*this.range)},Vi=function(t){t.preventDefault(),t.currentTarget.setPointerCapture(t.pointerId),this.dragging=!0,s(this,x,be).call(this,t)},ve=function(){this.dragging=!1,this.pointed=void 0},Qi=function(){this.dragging||(this.pointed=void 0)},Fi=function(t){let e={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[t.key],o=this.geometry;if(e===void 0||o===void 0)return;t.preventDefault();let a=o.indexAt(this.position+1)+e,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,a))];h!==void 0&&s(this,x,we).call(this,h.top)},we=function(t){this.dispatchEvent(new CustomEvent("scrub",{detail:t}))},Yi=function(t,e){if(this.pointed===void 0)return E;let o=this.dragging?e:this.pointed,a=t.blocks[t.indexAt(o*this.range+1)];return f`<span class="label" .style=${`top:${o*100}%`}>${Tt(a.month.count)}</span>`},Gi=function(t){let e=this.clientHeight||window.innerHeight,o=-qi;return fn(t.blocks).map(a=>{let u=Math.min(1,a.top/this.range)*e;return u-o>=qi&&u<=e-6?(o=u,f`<span class="year" .style=${`top:${Math.max(6,u)}px`}>${a.month.count.year}</span>`):f`<span class="dot" .style=${`top:${u}px`}></span>`})},c(C,4,"geometry",ji,Y,ue),c(C,4,"position",Ni,Y,me),c(C,4,"range",zi,Y,fe),c(C,4,"pointed",Ui,Y,ge),c(C,4,"dragging",Bi,Y,ye),Y=c(C,0,"Scrubber",Wi,Y),O(Y,"styles",[B,D`
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
        pointer-events: none;
      }

      @media (min-width: 900px) {
        .year,
        .dot {
          opacity: 0.75;
        }
      }

      @media (max-width: 599px) {
        :host {
          width: 26px;
        }
      }
    `]),r(C,1,Y);function fn(n){return n.filter((i,t)=>n[t-1]?.month.count.year!==i.month.count.year)}var Xi={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Zi=n=>(...i)=>({_$litDirective$:n,values:i}),Ut=class{constructor(i){}get _$AU(){return this._$AM._$AU}_$AT(i,t,e){this._$Ct=i,this._$AM=t,this._$Ci=e}_$AS(i,t){return this.update(i,t)}update(i,t){return this.render(...t)}};var{I:gn}=oi,Ji=n=>n;var to=()=>document.createComment(""),mt=(n,i,t)=>{let e=n._$AA.parentNode,o=i===void 0?n._$AB:i._$AA;if(t===void 0){let a=e.insertBefore(to(),o),h=e.insertBefore(to(),o);t=new gn(a,h,n,n.options)}else{let a=t._$AB.nextSibling,h=t._$AM,u=h!==n;if(u){let g;t._$AQ?.(n),t._$AM=n,t._$AP!==void 0&&(g=n._$AU)!==h._$AU&&t._$AP(g)}if(a!==o||u){let g=t._$AA;for(;g!==a;){let R=Ji(g).nextSibling;Ji(e).insertBefore(g,o),g=R}}}return t},ot=(n,i,t=n)=>(n._$AI(i,t),n),yn={},eo=(n,i=yn)=>n._$AH=i,io=n=>n._$AH,zt=n=>{n._$AR(),n._$AA.remove()};var oo=(n,i,t)=>{let e=new Map;for(let o=i;o<=t;o++)e.set(n[o],o);return e},xe=Zi(class extends Ut{constructor(n){if(super(n),n.type!==Xi.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,i,t){let e;t===void 0?t=i:i!==void 0&&(e=i);let o=[],a=[],h=0;for(let u of n)o[h]=e?e(u,h):h,a[h]=t(u,h),h++;return{values:a,keys:o}}render(n,i,t){return this.dt(n,i,t).values}update(n,[i,t,e]){let o=io(n),{values:a,keys:h}=this.dt(i,t,e);if(!Array.isArray(o))return this.ut=h,a;let u=this.ut??=[],g=[],R,I,v=0,L=o.length-1,M=0,j=a.length-1;for(;v<=L&&M<=j;)if(o[v]===null)v++;else if(o[L]===null)L--;else if(u[v]===h[M])g[M]=ot(o[v],a[M]),v++,M++;else if(u[L]===h[j])g[j]=ot(o[L],a[j]),L--,j--;else if(u[v]===h[j])g[j]=ot(o[v],a[j]),mt(n,g[j+1],o[v]),v++,j--;else if(u[L]===h[M])g[M]=ot(o[L],a[M]),mt(n,o[v],o[L]),L--,M++;else if(R===void 0&&(R=oo(h,M,j),I=oo(u,v,L)),R.has(u[v]))if(R.has(u[L])){let J=I.get(h[M]),Gt=J!==void 0?o[J]:null;if(Gt===null){let ei=mt(n,o[v]);ot(ei,a[M]),g[M]=ei}else g[M]=ot(Gt,a[M]),mt(n,o[v],Gt),o[J]=null;M++}else zt(o[L]),L--;else zt(o[v]),v++;for(;M<=j;){let J=mt(n,g[j+1]);ot(J,a[M]),g[M++]=J}for(;v<=L;){let J=o[v++];J!==null&&zt(J)}return this.ut=h,eo(n,g),ii}});var no,so,ro,ao,lo,ho,z,ke,$e,Te,Me,ft,Lt,V,Ee,po,Pe,co;ho=[q("latent-thumb")];var X=class extends(lo=_,ao=[T({attribute:!1})],ro=[T({attribute:!1})],so=[b()],no=[b()],lo){constructor(){super(...arguments);l(this,V);l(this,ke,r(z,8,this)),r(z,11,this);l(this,$e,r(z,12,this)),r(z,15,this);l(this,Te,r(z,16,this)),r(z,19,this);l(this,Me,r(z,20,this,!1)),r(z,23,this);l(this,ft,!1);l(this,Lt)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(s(this,V,Pe).call(this),s(this,V,Ee).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&s(this,V,Ee).call(this)}disconnectedCallback(){super.disconnectedCallback(),s(this,V,Pe).call(this)}render(){return this.photo.failed||this.failed?f`<div class="instead">
        ${Xt(this.photo)?P.play:this.photo.failed?P.broken:P.picture}
        <span class="name">${this.photo.name}</span>
      </div>`:f`${this.url===void 0?E:f`<img
          alt=""
          draggable="false"
          decoding=${d(this,ft)?"sync":"async"}
          class=${d(this,ft)?"shown at-once":""}
          src=${this.url}
          @load=${s(this,V,co)}
        />`}
    ${Xt(this.photo)?f`<span class="badge" title=${li(this.photo.name)}>${P.play}</span>`:E}`}};z=S(lo),ke=new WeakMap,$e=new WeakMap,Te=new WeakMap,Me=new WeakMap,ft=new WeakMap,Lt=new WeakMap,V=new WeakSet,Ee=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);k(this,ft,t!==void 0),t!==void 0?this.url=URL.createObjectURL(t):s(this,V,po).call(this,this.photo.id)},po=async function(t){let e=new AbortController;k(this,Lt,e);try{let o=await this.store.get(t,e.signal);e.signal.aborted||(this.url=URL.createObjectURL(o))}catch(o){this.failed=!Dt(o)}},Pe=function(){d(this,Lt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},co=function(t){t.target.classList.add("shown")},c(z,4,"photo",ao,X,ke),c(z,4,"store",ro,X,$e),c(z,4,"url",so,X,Te),c(z,4,"failed",no,X,Me),X=c(z,0,"Thumb",ho,X),O(X,"styles",[B,D`
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
    `]),r(z,1,X);function bn(n){return n.width<=0||n.height<=0?1:Math.min(3.5,Math.max(.5,n.width/n.height))}function vn(n){let i=[];for(let t of n){let e=t.taken.slice(0,10),o=i.at(-1);o?.day===e?o.photos.push(t):i.push({day:e,photos:[t]})}return i}var Le=class{#e;#i=[];#s=[];#t=[];#o;constructor(i){this.#e=i,this.#o=i.monthHeading}add(i){let t=i.photos.map((e,o)=>({photo:e,aspect:bn(e),begins:o===0?i.day:void 0}));this.#t.length>0&&this.#n([...this.#t,...t])<this.#e.rowHeight&&this.#a();for(let e of t)this.#r(e)}finish(){return this.#a(),{height:this.#o,tiles:this.#i,headings:this.#s}}#r(i){let t=this.#e.rowHeight,e=this.#n([...this.#t,i]);if(e>t){this.#t.push(i);return}let o=this.#t.length===0?1/0:this.#n(this.#t);if(o-t<t-e&&o<=t*1.45){this.#a(),this.#r(i);return}this.#t.push(i),this.#a()}#n(i){let t=i.reduce((e,o)=>e+o.aspect,0);return(this.#e.width-wn(i,this.#e))/t}#a(){let{gap:i,dayGap:t,dayHeading:e,rowHeight:o}=this.#e,a=this.#t;if(this.#t=[],a.length===0)return;let h=this.#n(a),u=Math.max(1,h<=o*1.45?h:o),g=this.#o+(a.some(I=>I.begins!==void 0)?e:0),R=0;for(let[I,v]of a.entries()){let L=Math.min(v.aspect*u,this.#e.width);I>0&&(R+=v.begins===void 0?i:t),v.begins!==void 0&&this.#s.push({day:v.begins,x:R,y:this.#o,width:xn(a,I,u,i)}),this.#i.push({photo:v.photo,x:R,y:g,width:L,height:u}),R+=L}this.#o=g+u+i}};function wn(n,{gap:i,dayGap:t}){return n.slice(1).reduce((e,o)=>e+(o.begins===void 0?i:t),0)}function xn(n,i,t,e){let o=0;for(let a=i;a<n.length;a++){let h=n[a];if(a>i){if(h.begins!==void 0)break;o+=e}o+=h.aspect*t}return o}function uo(n,i){let t=new Le(i);for(let e of vn(n))t.add(e);return t.finish()}function Ae(n,i){let e=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(n/e),a=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+a*i.dayHeading}var Nt=class{options;blocks;height;constructor(i,t,e,o){this.options=t;let a=e?.options===t?e:void 0,h=0;this.blocks=i.map((u,g)=>{let R=a?.blocks[g],I=R?.month===u&&u!==o?{...R,top:h}:kn(u,h,t);return h+=I.height,I}),this.height=h}between(i,t){let e=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let a=this.blocks[o];if(a.top>=t)break;e.push(a)}return e}indexAt(i){let t=0,e=this.blocks.length-1;for(;t<e;){let o=t+e+1>>1;this.blocks[o].top<=i?t=o:e=o-1}return t}blockOf(i){return this.blocks.find(t=>t.month===i)}anchorAt(i){let t=this.blocks[this.indexAt(i)];return t&&{month:t.month,offset:i-t.top}}resolve(i){let t=this.blocks.find(({month:e})=>e===i.month||e.is(i.month.count));return t&&t.top+Math.min(i.offset,t.height)}};function kn(n,i,t){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:Ae(n.count.photos,t),layout:void 0};let e=uo(n.photos,t),o=n.missing===0?0:Ae(n.missing,t)-t.monthHeading;return{month:n,top:i,height:e.height+o,layout:e}}var $n={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function mo(n){return $n[n]}function fo(n,i,t){let e=n.tiles,o=e.indexOf(i);switch(t){case"left":return e[o-1];case"right":return e[o+1];case"up":return Kt(jt(e,e.findLast(a=>a.y<i.y)),gt(i));case"down":return Kt(jt(e,e.find(a=>a.y>i.y)),gt(i))}}function go(n,i,t){switch(i){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return Kt(jt(n.tiles,n.tiles.at(-1)),t);case"down":return Kt(jt(n.tiles,n.tiles[0]),t)}}function gt(n){return n.x+n.width/2}function jt(n,i){return i===void 0?[]:n.filter(t=>t.y===i.y)}function Kt(n,i){return n.reduce((t,e)=>t===void 0||Math.abs(gt(e)-i)<Math.abs(gt(t)-i)?e:t,void 0)}var Tn=100,yo,bo,vo,wo,xo,ko,$o,H,Ce,He,Re,Se,Oe,N,Z,bt,vt,At,lt,p,To,Wt,Mo,Eo,It,De,_e,Po,yt,Vt,Lo,qe,Ao,Co,Qt,Ho,Ro,Be,So,Oo,Do;$o=[q("latent-timeline")];var G=class extends(ko=_,xo=[T({attribute:!1})],wo=[T({attribute:!1})],vo=[T({attribute:!1})],bo=[b()],yo=[b()],ko){constructor(){super(...arguments);l(this,p);l(this,Ce,r(H,8,this)),r(H,11,this);l(this,He,r(H,12,this)),r(H,15,this);l(this,Re,r(H,16,this,"")),r(H,19,this);l(this,Se,r(H,20,this,{top:0,bottom:0})),r(H,23,this);l(this,Oe,r(H,24,this)),r(H,27,this);l(this,N);l(this,Z);l(this,bt);l(this,vt,!1);l(this,At,new ResizeObserver(()=>s(this,p,To).call(this)));l(this,lt,()=>s(this,p,Eo).call(this))}connectedCallback(){super.connectedCallback(),d(this,At).observe(this),window.addEventListener("scroll",d(this,lt),{passive:!0}),window.addEventListener("resize",d(this,lt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,At).disconnect(),window.removeEventListener("scroll",d(this,lt)),window.removeEventListener("resize",d(this,lt)),window.clearTimeout(d(this,bt))}monthChanged(t){s(this,p,Wt).call(this,t)}scrollTopOf(t){let e=d(this,N)?.blockOf(t);return e===void 0?0:Math.max(0,e.top+s(this,p,Po).call(this)-s(this,p,Vt).call(this))}get geometry(){return d(this,N)}reveal(t){let e=s(this,p,qe).call(this,t.id);e!==void 0&&s(this,p,Qt).call(this,e)}willUpdate(t){if(t.has("library")&&d(this,Z)!==void 0){let e=!t.has("query");s(this,p,Wt).call(this,void 0,e),e||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,vt)&&(k(this,vt,!1),s(this,p,Lo).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:t,bottom:e}=this.drawn,o=d(this,N)?.between(t,e)??[],a=this.current!==void 0&&s(this,p,Ro).call(this,o,this.current)?this.current:Ln(o,t);return f`${xe(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>s(this,p,So).call(this,h,a))}`}};H=S(ko),Ce=new WeakMap,He=new WeakMap,Re=new WeakMap,Se=new WeakMap,Oe=new WeakMap,N=new WeakMap,Z=new WeakMap,bt=new WeakMap,vt=new WeakMap,At=new WeakMap,lt=new WeakMap,p=new WeakSet,To=function(){let t=this.clientWidth;t>0&&t!==d(this,Z)?.width&&(k(this,Z,Pn(t)),s(this,p,Wt).call(this,void 0))},Wt=function(t,e=!0){if(d(this,Z)===void 0)return;let o=s(this,p,yt).call(this),a=e&&o>0?d(this,N)?.anchorAt(o):void 0;k(this,N,new Nt(this.library.months,d(this,Z),d(this,N),t)),this.style.height=`${d(this,N).height}px`,s(this,p,Mo).call(this,a,o),s(this,p,It).call(this),s(this,p,_e).call(this),this.requestUpdate()},Mo=function(t,e){let o=t&&d(this,N)?.resolve(t);o!==void 0&&Math.abs(o-e)>=1&&window.scrollBy({top:o-e,behavior:"instant"})},Eo=function(){let t=s(this,p,yt).call(this),e=window.innerHeight*.5;(t-e<this.drawn.top||t+window.innerHeight+e>this.drawn.bottom)&&s(this,p,It).call(this),s(this,p,De).call(this),s(this,p,_e).call(this)},It=function(){let t=s(this,p,yt).call(this);this.drawn={top:t-window.innerHeight,bottom:t+2*window.innerHeight},s(this,p,De).call(this)},De=function(){d(this,bt)??k(this,bt,window.setTimeout(()=>{k(this,bt,void 0);let t=s(this,p,yt).call(this),e=window.innerHeight/2;for(let{month:o}of d(this,N)?.between(t-e,t+window.innerHeight+e)??[])this.library.load(o).catch(()=>{})},Tn))},_e=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Po=function(){return this.getBoundingClientRect().top+window.scrollY},yt=function(){return-this.getBoundingClientRect().top+s(this,p,Vt).call(this)},Vt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Lo=function(t){return[...this.renderRoot.querySelectorAll("a")].find(e=>e.dataset.id===t)},qe=function(t){for(let e of d(this,N)?.blocks??[]){let o=e.layout?.tiles.find(({photo:a})=>a.id===t);if(o!==void 0)return{block:e,tile:o}}},Ao=function(t){let e=mo(t.key),o=s(this,p,qe).call(this,t.target.dataset.id);e===void 0||o===void 0||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),s(this,p,Co).call(this,o,e))},Co=async function(t,e){let o=t.block.layout&&fo(t.block.layout,t.tile,e);if(o!==void 0){s(this,p,Qt).call(this,{block:t.block,tile:o});return}let a=e==="left"||e==="up"?-1:1,h=this.library.months[this.library.months.indexOf(t.block.month)+a];if(h===void 0)return;await this.library.load(h).catch(()=>{});let u=d(this,N)?.blockOf(h),g=u?.layout&&go(u.layout,e,gt(t.tile));u!==void 0&&g!==void 0&&s(this,p,Qt).call(this,{block:u,tile:g})},Qt=function({block:t,tile:e}){let a=t.top+e.y,h=s(this,p,yt).call(this),u=a+e.height+40-(h+window.innerHeight-s(this,p,Vt).call(this)),g=a-40-h;(g<0||u>0)&&window.scrollBy({top:g<0?g:u,behavior:"instant"}),s(this,p,It).call(this),this.current=e.photo.id,k(this,vt,!0),this.requestUpdate()},Ho=function(t,e){t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.current=e.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:e,bubbles:!0,composed:!0})))},Ro=function(t,e){return t.some(o=>s(this,p,Be).call(this,o).some(a=>a.photo.id===e))},Be=function({layout:t,top:e}){let o=this.drawn.top-e,a=this.drawn.bottom-e;return t?.tiles.filter(({y:h,height:u})=>h+u>o&&h<a)??[]},So=function(t,e){let{month:o,layout:a}=t,h=Tt(o.count);return f`<section
      aria-label=${h}
      .style=${`transform:translateY(${t.top}px);height:${t.height}px`}
      @keydown=${s(this,p,Ao)}
    >
      <h2 .style=${`top:${Mn}px`}>${h} <span>${ct(o.count.photos)}</span></h2>
      ${a===void 0?s(this,p,Oo).call(this,t):E}
      ${a?.headings.map(({day:u,x:g,y:R,width:I})=>f`<h3 .style=${`transform:translate(${g}px,${R+(d(this,Z)?.dayHeading??0)-En}px);max-width:${Math.max(I,64)}px`}>${ri(u)}</h3>`)}
      ${xe(s(this,p,Be).call(this,t),({photo:u})=>u.id,u=>s(this,p,Do).call(this,u,e))}
    </section>`},Oo=function({height:t}){return f`<div class="blank" .style=${`top:${d(this,Z)?.monthHeading??0}px;height:${Math.max(0,t-80)}px`}></div>`},Do=function({photo:t,x:e,y:o,width:a,height:h},u){return f`<a
      href=${di({query:this.query,photo:t.id})}
      data-id=${t.id}
      aria-label=${ai(t)}
      tabindex=${t.id===u?0:-1}
      .style=${`transform:translate(${e}px,${o}px);width:${a}px;height:${h}px`}
      @click=${g=>s(this,p,Ho).call(this,g,t)}
    >
      <latent-thumb .photo=${t} .store=${this.store}></latent-thumb>
    </a>`},c(H,4,"library",xo,G,Ce),c(H,4,"store",wo,G,He),c(H,4,"query",vo,G,Re),c(H,4,"drawn",bo,G,Se),c(H,4,"current",yo,G,Oe),G=c(H,0,"TimelineView",$o,G),O(G,"styles",[B,D`
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
    `]),r(H,1,G);var Mn=28,En=28;function Pn(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Ln(n,i){let t=i+window.innerHeight;for(let{layout:e,top:o}of n){let a=e?.tiles.find(({y:h})=>o+h>=t);if(a!==void 0)return a.photo.id}return n.find(({layout:e})=>e!==void 0)?.layout?.tiles[0]?.photo.id}var _o=1024*1024,An=2e3,Cn=2e4,Hn=5*6e4,qo=["pointerdown","keydown","scroll"],Bo,Uo,zo,No,jo,Ko,Wo,Io,Vo,Qo,Fo,Yo,y,Ue,ze,Ne,je,Ke,We,Ie,Ve,Qe,Fe,W,dt,wt,xt,ht,kt,Ht,Rt,St,m,Ye,Ge,Go,Xo,Zo,Ft,Jo,tn,Yt,Ct,en,on,Xe,nn,sn,rn,an;Yo=[q("latent-gallery")];var U=class extends(Fo=_,Qo=[T({attribute:!1})],Vo=[b()],Io=[b()],Wo=[b()],Ko=[b()],jo=[b()],No=[b()],zo=[b()],Uo=[b()],Bo=[st("latent-timeline")],Fo){constructor(){super(...arguments);l(this,m);l(this,Ue,r(y,8,this)),r(y,11,this);l(this,ze,r(y,12,this,{query:"",photo:void 0})),r(y,15,this);l(this,Ne,r(y,16,this)),r(y,19,this);l(this,je,r(y,20,this,"")),r(y,23,this);l(this,Ke,r(y,24,this,0)),r(y,27,this);l(this,We,r(y,28,this)),r(y,31,this);l(this,Ie,r(y,32,this,"")),r(y,35,this);l(this,Ve,r(y,36,this)),r(y,39,this);l(this,Qe,r(y,40,this,{position:0,range:0})),r(y,43,this);l(this,Fe,r(y,44,this)),r(y,47,this);l(this,W);l(this,dt);l(this,wt);l(this,xt,new AbortController);l(this,ht,new AbortController);l(this,kt);l(this,Ht,Date.now());l(this,Rt,()=>k(this,Ht,Date.now()));l(this,St,()=>document.visibilityState==="visible"&&void s(this,m,Ft).call(this))}connectedCallback(){super.connectedCallback(),k(this,dt,new Mt((t,e)=>s(this,m,Yt).call(this,this.api.thumbnail(t,"grid",e)),96*_o)),k(this,wt,new Mt((t,e)=>s(this,m,Yt).call(this,this.api.thumbnail(t,"screen",e)),64*_o,3)),k(this,W,new hi(t=>s(this,m,Ye).call(this,t))),document.addEventListener("visibilitychange",d(this,St));for(let t of qo)window.addEventListener(t,d(this,Rt),{passive:!0});s(this,m,Ye).call(this,d(this,W).state),s(this,m,Ft).call(this)}disconnectedCallback(){super.disconnectedCallback(),d(this,W)?.dispose(),document.removeEventListener("visibilitychange",d(this,St));for(let t of qo)window.removeEventListener(t,d(this,Rt));window.clearTimeout(d(this,kt)),d(this,xt).abort(),d(this,ht).abort(),d(this,dt).clear(),d(this,wt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(t){t.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0),document.title=Rn(this.page,this.opened)}render(){let{opened:t,library:e}=this;return f`<div ?inert=${t!==void 0}>${s(this,m,nn).call(this)} <main>${s(this,m,sn).call(this)}${s(this,m,rn).call(this)}</main></div>
      ${t===void 0||e===void 0?E:f`<latent-viewer
            .photo=${t}
            .library=${e}
            .api=${this.api}
            .grid=${d(this,dt)}
            .screens=${d(this,wt)}
            @photo-turn=${o=>d(this,W)?.open(o.detail.id)}
            @viewer-close=${()=>d(this,W)?.close()}
            @search=${s(this,m,Xe)}
          ></latent-viewer>`}`}};y=S(Fo),Ue=new WeakMap,ze=new WeakMap,Ne=new WeakMap,je=new WeakMap,Ke=new WeakMap,We=new WeakMap,Ie=new WeakMap,Ve=new WeakMap,Qe=new WeakMap,Fe=new WeakMap,W=new WeakMap,dt=new WeakMap,wt=new WeakMap,xt=new WeakMap,ht=new WeakMap,kt=new WeakMap,Ht=new WeakMap,Rt=new WeakMap,St=new WeakMap,m=new WeakSet,Ye=function(t){let e=this.library!==void 0&&t.query===this.libraryQuery;this.page=t,e||s(this,m,Ge).call(this,t.query),s(this,m,Xo).call(this,t.photo)},Ge=async function(t){d(this,xt).abort();let e=new AbortController;k(this,xt,e);try{let o=await this.api.timeline(t,e.signal);e.signal.aborted||s(this,m,Go).call(this,t,o)}catch(o){o instanceof tt&&o.status===400?this.queryProblem=o.message:s(this,m,Ct).call(this,o)}},Go=function(t,{months:e,total:o}){this.queryProblem="",this.total=o,this.library=this.library!==void 0&&t===this.libraryQuery?this.library.updated(e):new Bt(e,(a,h)=>s(this,m,Yt).call(this,this.api.photos(t,a,h)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=t},Xo=async function(t){d(this,ht).abort(),k(this,ht,new AbortController);let{signal:e}=d(this,ht);if(t===void 0){s(this,m,Zo).call(this);return}let o=this.library?.find(t);try{let[a]=await Promise.all([o??this.api.photo(t,e),import("./viewer-DWMP33LK.js")]);e.aborted||(this.opened=a)}catch(a){a instanceof tt&&a.status===404?d(this,W)?.close():s(this,m,Ct).call(this,a)}},Zo=function(){let t=this.opened;this.opened=void 0,t!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(t))},Ft=async function(){window.clearTimeout(d(this,kt));try{await(Date.now()-d(this,Ht)>Hn?s(this,m,tn).call(this):s(this,m,Jo).call(this))}catch(t){s(this,m,Ct).call(this,t);return}if(this.isConnected&&document.visibilityState==="visible"){let t=(this.status?.pending??0)>0;k(this,kt,window.setTimeout(()=>{s(this,m,Ft).call(this)},t?An:Cn))}},Jo=async function(){let t=this.status;this.status=await this.api.status(),t!==void 0&&(t.photos!==this.status.photos||t.failed!==this.status.failed)&&await s(this,m,Ge).call(this,this.page.query)},tn=async function(){if(!await this.api.signedIn())throw new tt(401,"signed-out","The web session has ended.")},Yt=async function(t){try{return await t}catch(e){throw s(this,m,Ct).call(this,e),e}},Ct=function(t){!Dt(t)&&!(t instanceof tt&&t.status===404)&&this.dispatchEvent(new CustomEvent("problem",{detail:t}))},en=function(){let t=this.timeline,e=document.documentElement.scrollHeight-window.innerHeight;t!==null&&(this.scrolling={position:window.scrollY,range:e})},on=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),d(this,W)?.search(""),window.scrollTo({top:0}))},Xe=function(t){d(this,W)?.search(t.detail)},nn=function(){return f`<header>
      <a class="brand" href="/" aria-label="Latent: all photos" @click=${s(this,m,on)}>${_t(30)} <span>Latent</span></a>
      <latent-search-box
        .api=${this.api}
        .value=${this.page.query}
        .problem=${this.queryProblem}
        @search=${s(this,m,Xe)}
      ></latent-search-box>
      <div class="account">
        <span class="count" role="status">${this.library===void 0?E:ct(this.total)}</span>
        <button
          class="icon"
          aria-label="Sign out"
          title="Sign out"
          @click=${()=>this.dispatchEvent(new CustomEvent("sign-out"))}
        >
          ${P.signOut}
        </button>
      </div>
    </header>`},sn=function(){let t=this.status?.pending??0;return t===0||this.total===0?E:f`<div class="progress" role="status"><span class="pulse"></span>Indexing: ${ct(t)} to go.</div>`},rn=function(){let{library:t}=this;return t===void 0?E:t.months.length===0?s(this,m,an).call(this):f`<latent-timeline
        .library=${t}
        .query=${this.libraryQuery}
        .store=${d(this,dt)}
        @photo-open=${e=>d(this,W)?.open(e.detail.id)}
        @timeline-scroll=${s(this,m,en)}
      ></latent-timeline>
      <latent-scrubber
        .geometry=${this.timeline?.geometry}
        .position=${this.scrolling.position}
        .range=${this.scrolling.range}
        @scrub=${e=>window.scrollTo({top:e.detail,behavior:"instant"})}
      ></latent-scrubber>`},an=function(){let t=this.status?.pending??0;return t>0&&this.libraryQuery===""?f`<latent-notice heading="Looking through your photos">
        <span slot="icon">${P.picture}</span>
        <p>${ct(t)} to go. They appear here as they are read.</p>
      </latent-notice>`:this.libraryQuery!==""?f`<latent-notice heading="No photo matches">
        <span slot="icon">${P.search}</span>
        <p>Nothing in the vault fits <strong>${this.libraryQuery}</strong>.</p>
        <button class="quiet" @click=${()=>d(this,W)?.search("")}>Show all photos</button>
      </latent-notice>`:f`<latent-notice heading="No photos yet">
      <span slot="icon">${P.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>`},c(y,4,"api",Qo,U,Ue),c(y,4,"page",Vo,U,ze),c(y,4,"library",Io,U,Ne),c(y,4,"libraryQuery",Wo,U,je),c(y,4,"total",Ko,U,Ke),c(y,4,"status",jo,U,We),c(y,4,"queryProblem",No,U,Ie),c(y,4,"opened",zo,U,Ve),c(y,4,"scrolling",Uo,U,Qe),c(y,4,"timeline",Bo,U,Fe),U=c(y,0,"Gallery",Yo,U),O(U,"styles",[B,it,D`
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
        background: color-mix(in srgb, var(--paper) 86%, transparent);
        backdrop-filter: blur(14px) saturate(1.4);
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

      ul {
        display: grid;
        gap: 8px;
        text-align: left;
        list-style-position: inside;
      }

      code {
        padding: 1px 6px;
        border-radius: 5px;
        background: var(--sunken);
        color: var(--ink);
        font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        font-size: 0.8125rem;
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
    `]),r(y,1,U);function Rn(n,i){let t=i?.title??i?.name??n.query;return t===""?"Latent":`${t} · Latent`}var Sn=3e3,ln,dn,hn,pn,et,Ze,Je,pt,$t,Q,Ot,ti,cn;pn=[q("latent-app")];var nt=class extends(hn=_,dn=[b()],ln=[b()],hn){constructor(){super(...arguments);l(this,Q);l(this,Ze,r(et,8,this,"starting")),r(et,11,this);l(this,Je,r(et,12,this,"")),r(et,15,this);l(this,pt,new si);l(this,$t)}connectedCallback(){super.connectedCallback(),s(this,Q,Ot).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,$t))}render(){switch(this.phase){case"starting":return E;case"signed-out":return f`<latent-sign-in .api=${d(this,pt)} @signed-in=${()=>this.phase="open"}></latent-sign-in>`;case"open":return f`<latent-gallery
          .api=${d(this,pt)}
          @problem=${t=>s(this,Q,ti).call(this,t.detail)}
          @sign-out=${s(this,Q,cn)}
        ></latent-gallery>`;case"locked":return f`<latent-notice heading="The vault is locked">
          <span slot="icon">${P.lock}</span>
          <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
          <button class="quiet" @click=${s(this,Q,Ot)}>Try again</button>
        </latent-notice>`;case"failed":return f`<latent-notice heading="That did not work">
          <span slot="icon">${P.broken}</span>
          <p>${this.problem}</p>
          <button class="quiet" @click=${s(this,Q,Ot)}>Try again</button>
        </latent-notice>`}}};et=S(hn),Ze=new WeakMap,Je=new WeakMap,pt=new WeakMap,$t=new WeakMap,Q=new WeakSet,Ot=async function(){window.clearTimeout(d(this,$t));try{this.phase=await d(this,pt).signedIn()?"open":"signed-out"}catch(t){s(this,Q,ti).call(this,t)}},ti=function(t){t instanceof tt&&t.unauthorised?this.phase="signed-out":t instanceof ni?(this.phase="locked",k(this,$t,window.setTimeout(()=>{s(this,Q,Ot).call(this)},Sn))):(this.problem=t instanceof Error?t.message:String(t),this.phase="failed")},cn=async function(){this.phase="signed-out",await d(this,pt).signOut().catch(()=>{})},c(et,4,"phase",dn,nt,Ze),c(et,4,"problem",ln,nt,Je),nt=c(et,0,"App",pn,nt),O(nt,"styles",[B,it,D`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(et,1,nt);
