import{A as ni,D as ct,H as ri,I as Yt,K as si,L as ai,M as li,a as S,b as s,c,d as O,e as d,f as l,g as $,h as r,i as D,j as f,k as ti,l as E,m as ei,n as _,o as q,p as T,q as b,r as rt,s as et,t as ii,u as St,v as oi,w as P,x as z,y as it,z as Tt}from"./chunk-IU5QD6ZC.js";function Ot(n){return f`<svg viewBox="0 0 32 32" width=${n} height=${n} aria-hidden="true">
    <defs>
      <linearGradient id="develop" x1="4" x2="28" y1="0" y2="0" gradientUnits="userSpaceOnUse">
        <stop offset="0" stop-color="var(--accent)" stop-opacity="0.12" />
        <stop offset="1" stop-color="var(--accent)" />
      </linearGradient>
    </defs>
    <rect x="3" y="3" width="26" height="26" rx="6.5" fill="none" stroke="url(#develop)" stroke-width="2.4" />
    <path d="M6.5 24 13 14.5l4.2 5.6 3-3.6L25.5 24Z" fill="url(#develop)" />
    <circle cx="21.5" cy="11" r="2.6" fill="var(--accent)" />
  </svg>`}var di,hi,pi,ci,ui,mi,fi,A,Gt,Xt,Zt,Jt,te,Dt,yi;fi=[q("latent-sign-in")];var F=class extends(mi=_,ui=[T({attribute:!1})],ci=[b()],pi=[b()],hi=[b()],di=[rt("input")],mi){constructor(){super(...arguments);l(this,Dt);l(this,Gt,s(A,8,this)),s(A,11,this);l(this,Xt,s(A,12,this,!1)),s(A,15,this);l(this,Zt,s(A,16,this,!1)),s(A,19,this);l(this,Jt,s(A,20,this,"")),s(A,23,this);l(this,te,s(A,24,this)),s(A,27,this)}firstUpdated(){this.input.focus()}render(){return f`<form @submit=${r(this,Dt,yi)} aria-labelledby="title">
      <header>
        ${Ot(56)}
        <h1 id="title">Latent</h1>
        <p>Sign in with the vault’s passphrase.</p>
      </header>
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
    </form>`}};A=S(mi),Gt=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,Jt=new WeakMap,te=new WeakMap,Dt=new WeakSet,yi=async function(t){if(t.preventDefault(),this.busy)return;let e=this.input.value;if(e===""){this.problem="Type the vault’s passphrase.";return}this.busy=!0,this.problem="";try{await this.api.signIn(e),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(o){this.problem=ln(o),this.input.select()}finally{this.busy=!1}},c(A,4,"api",ui,F,Gt),c(A,4,"busy",ci,F,Xt),c(A,4,"legible",pi,F,Zt),c(A,4,"problem",hi,F,Jt),c(A,4,"input",di,F,te),F=c(A,0,"SignIn",fi,F),O(F,"styles",[z,it,D`
      :host {
        display: grid;
        place-items: center;
        min-height: 100dvh;
        padding: 24px;
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

      input {
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

      input:focus {
        outline: 2px solid var(--focus);
        outline-offset: -1px;
      }

      input[aria-invalid="true"] {
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
    `]),s(A,1,F);function ln(n){return n instanceof et?n.unauthorised?"Wrong passphrase.":n.message:n instanceof Error?n.message:String(n)}var gi,bi,vi,ut,ee;vi=[q("latent-notice")];var st=class extends(bi=_,gi=[T()],bi){constructor(){super(...arguments);l(this,ee,s(ut,8,this,"")),s(ut,11,this)}render(){return f`<div>
      <slot name="icon"></slot>
      <h1>${this.heading}</h1>
      <slot></slot>
    </div>`}};ut=S(bi),ee=new WeakMap,c(ut,4,"heading",gi,st,ee),st=c(ut,0,"Notice",vi,st),O(st,"styles",[z,D`
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
    `]),s(ut,1,st);var Mt=class{#e;#i;#r;#t=new Map;#o=[];#s=0;#n=0;constructor(i,t,e=6){this.#e=i,this.#i=t,this.#r=e}peek(i){let t=this.#t.get(i);return t!==void 0&&(this.#t.delete(i),this.#t.set(i,t)),t}get(i,t){let e=this.peek(i);return e!==void 0?Promise.resolve(e):new Promise((o,a)=>{this.#o.push({id:i,signal:t,resolve:o,reject:a}),this.#a()})}clear(){this.#t.clear(),this.#s=0}#a(){for(;this.#n<this.#r;){let i=this.#o.pop();if(i===void 0)return;i.signal.aborted?i.reject(i.signal.reason):this.#l(i)}}async#l({id:i,signal:t,resolve:e,reject:o}){this.#n++;try{let a=this.peek(i)??await this.#e(i,t);this.#d(i,a),e(a)}catch(a){o(a)}finally{this.#n--,this.#a()}}#d(i,t){if(!this.#t.has(i)){this.#t.set(i,t),this.#s+=t.size;for(let[e,o]of this.#t){if(this.#s<=this.#i||e===i)return;this.#t.delete(e),this.#s-=o.size}}}};var dn=250,wi,xi,ki,$i,Ti,Mi,Ei,Pi,Li,w,ie,oe,ne,re,se,ae,le,at,Pt,k,Ai,Ci,Et,Ri,de,Hi,Si,Oi;Li=[q("latent-search-box")];var K=class extends(Pi=_,Ei=[T({attribute:!1})],Mi=[T({attribute:!1})],Ti=[T({attribute:!1})],$i=[b()],ki=[b()],xi=[rt("input")],wi=[rt("#help")],Pi){constructor(){super(...arguments);l(this,k);l(this,ie,s(w,8,this)),s(w,11,this);l(this,oe,s(w,12,this,"")),s(w,15,this);l(this,ne,s(w,16,this,"")),s(w,19,this);l(this,re,s(w,20,this,[])),s(w,23,this);l(this,se,s(w,24,this,"")),s(w,27,this);l(this,ae,s(w,28,this)),s(w,31,this);l(this,le,s(w,32,this)),s(w,35,this);l(this,at);l(this,Pt,t=>r(this,k,Ai).call(this,t))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,Pt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Pt)),window.clearTimeout(d(this,at))}willUpdate(t){t.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return f`<form role="search" class=${this.problem===""?"":"wrong"} @submit=${r(this,k,Ri)}>
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
          @input=${r(this,k,Ci)}
          @keydown=${r(this,k,Hi)}
        />
        ${this.typed===""?E:f`<button class="icon" type="button" aria-label="Clear the search" title="Clear" @click=${r(this,k,de)}>
              ${P.clear}
            </button>`}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${P.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden=${this.problem===""}>${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle=${r(this,k,Si)}>
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        ${this.filters.map(t=>f`<button class="filter" type="button" @click=${()=>r(this,k,Oi).call(this,t)}>
              <code>${t.example}</code><span>${t.meaning}</span>
            </button>`)}
      </div>`}};w=S(Pi),ie=new WeakMap,oe=new WeakMap,ne=new WeakMap,re=new WeakMap,se=new WeakMap,ae=new WeakMap,le=new WeakMap,at=new WeakMap,Pt=new WeakMap,k=new WeakSet,Ai=function(t){let e=t.composedPath()[0]instanceof HTMLInputElement;t.key==="/"&&!e&&!t.ctrlKey&&!t.metaKey&&this.closest("[inert]")===null&&(t.preventDefault(),this.input.focus(),this.input.select())},Ci=function(){this.typed=this.input.value,window.clearTimeout(d(this,at)),$(this,at,window.setTimeout(()=>r(this,k,Et).call(this),dn))},Et=function(){window.clearTimeout(d(this,at)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Ri=function(t){t.preventDefault(),r(this,k,Et).call(this)},de=function(){this.typed="",r(this,k,Et).call(this),this.input.focus()},Hi=function(t){t.key==="Escape"&&this.typed!==""&&(t.preventDefault(),r(this,k,de).call(this))},Si=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Oi=function(t){this.typed=[this.typed.trim(),t.example].filter(e=>e!=="").join(" "),this.help.hidePopover(),r(this,k,Et).call(this),this.input.focus()},c(w,4,"api",Ei,K,ie),c(w,4,"value",Mi,K,oe),c(w,4,"problem",Ti,K,ne),c(w,4,"filters",$i,K,re),c(w,4,"typed",ki,K,se),c(w,4,"input",xi,K,ae),c(w,4,"help",wi,K,le),K=c(w,0,"SearchBox",Li,K),O(K,"styles",[z,it,D`
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
        width: min(560px, calc(100vw - 24px));
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

      .filter {
        display: grid;
        grid-template-columns: 9.5rem 1fr;
        gap: 2px 16px;
        width: 100%;
        padding: 7px 14px;
        border: 0;
        border-radius: 8px;
        background: none;
        text-align: left;
      }

      .filter:is(:hover, :focus-visible) {
        background: var(--sunken);
      }

      code {
        color: var(--accent);
        font-family: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        font-size: 0.8125rem;
        overflow-wrap: anywhere;
      }

      .filter span {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      kbd {
        padding: 1px 6px;
        border: 1px solid var(--line);
        border-radius: 5px;
        font: inherit;
        font-size: 0.75rem;
      }

      @media (max-width: 599px) {
        .filter {
          grid-template-columns: 1fr;
        }
      }
    `]),s(w,1,K);var he=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},_t=class n{months;#e;#i;constructor(i,t,e){this.months=i.map(o=>new he(o)),this.#e=t,this.#i=e}updated(i){let t=new n(i,this.#e,this.#i);for(let e of t.months){let o=this.months.find(a=>a.is(e.count));o!==void 0&&(e.photos=o.photos,e.complete=o.complete&&o.count.photos===e.count.photos)}return t}load(i){return i.complete?Promise.resolve():(i.loading??=this.#r(i).finally(()=>{i.loading=void 0}),i.loading)}async#r(i){let t=[],e;do{let o=await this.#e(i.count,e);t=t.concat(o.photos),e=o.next,(t.length>=i.photos.length||e===void 0)&&(i.photos=t,i.complete=e===void 0,this.#i(i))}while(e!==void 0)}monthOf(i){let[t,e]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===t&&o.count.month===e)}find(i){for(let t of this.months){let e=t.photos.find(o=>o.id===i);if(e!==void 0)return e}}async neighbour(i,t){let e=this.monthOf(i);if(e===void 0)return;await this.load(e);let o=e.photos.findIndex(h=>h.id===i.id);return o<0?void 0:e.photos[o+t]??this.#t(this.months.indexOf(e)+t,t)}async#t(i,t){for(let e=i;e>=0&&e<this.months.length;e+=t){let o=this.months[e];await this.load(o);let a=t===1?o.photos[0]:o.photos.at(-1);if(a!==void 0)return a}}};var Di=22,_i,qi,zi,Bi,Ui,Ni,ji,C,pe,ce,ue,me,fe,x,Ki,ye,Wi,ge,Vi,Qi,be,Ii,Fi;ji=[q("latent-scrubber")];var Y=class extends(Ni=_,Ui=[T({attribute:!1})],Bi=[T({attribute:!1})],zi=[T({attribute:!1})],qi=[b()],_i=[b()],Ni){constructor(){super(...arguments);l(this,x);l(this,pe,s(C,8,this)),s(C,11,this);l(this,ce,s(C,12,this,0)),s(C,15,this);l(this,ue,s(C,16,this,0)),s(C,19,this);l(this,me,s(C,20,this)),s(C,23,this);l(this,fe,s(C,24,this,!1)),s(C,27,this)}render(){let t=this.geometry;if(t===void 0||this.range<=0||t.blocks.length===0)return E;let e=Math.min(1,this.position/this.range),o=t.blocks[t.indexAt(this.position+1)];return f`<div
      class="bar ${this.dragging?"dragging":""}"
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label="Timeline"
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(e*100)}
      aria-valuetext=${Tt(o.month.count)}
      @pointerdown=${r(this,x,Wi)}
      @pointermove=${r(this,x,ye)}
      @pointerup=${r(this,x,ge)}
      @pointercancel=${r(this,x,ge)}
      @pointerleave=${r(this,x,Vi)}
      @keydown=${r(this,x,Qi)}
    >
      ${r(this,x,Fi).call(this,t)}
      <span class="here" .style=${`top:${e*100}%`}></span>
      ${r(this,x,Ii).call(this,t,e)}
    </div>`}};C=S(Ni),pe=new WeakMap,ce=new WeakMap,ue=new WeakMap,me=new WeakMap,fe=new WeakMap,x=new WeakSet,Ki=function(t){let e=this.getBoundingClientRect();return Math.min(1,Math.max(0,(t.clientY-e.top)/e.height))},ye=function(t){this.pointed=r(this,x,Ki).call(this,t),this.dragging&&r(this,x,be).call(this,this.pointed*this.range)},Wi=function(t){t.preventDefault(),t.currentTarget.setPointerCapture(t.pointerId),this.dragging=!0,r(this,x,ye).call(this,t)},ge=function(){this.dragging=!1,this.pointed=void 0},Vi=function(){this.dragging||(this.pointed=void 0)},Qi=function(t){let e={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[t.key],o=this.geometry;if(e===void 0||o===void 0)return;t.preventDefault();let a=o.indexAt(this.position+1)+e,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,a))];h!==void 0&&r(this,x,be).call(this,h.top)},be=function(t){this.dispatchEvent(new CustomEvent("scrub",{detail:t}))},Ii=function(t,e){if(this.pointed===void 0)return E;let o=this.dragging?e:this.pointed,a=t.blocks[t.indexAt(o*this.range+1)];return f`<span class="label" .style=${`top:${o*100}%`}>${Tt(a.month.count)}</span>`},Fi=function(t){let e=this.clientHeight||window.innerHeight,o=-Di;return hn(t.blocks).map(a=>{let u=Math.min(1,a.top/this.range)*e;return u-o>=Di&&u<=e-6?(o=u,f`<span class="year" .style=${`top:${Math.max(6,u)}px`}>${a.month.count.year}</span>`):f`<span class="dot" .style=${`top:${u}px`}></span>`})},c(C,4,"geometry",Ui,Y,pe),c(C,4,"position",Bi,Y,ce),c(C,4,"range",zi,Y,ue),c(C,4,"pointed",qi,Y,me),c(C,4,"dragging",_i,Y,fe),Y=c(C,0,"Scrubber",ji,Y),O(Y,"styles",[z,D`
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

      @media (hover: hover) and (min-width: 900px) {
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
    `]),s(C,1,Y);function hn(n){return n.filter((i,t)=>n[t-1]?.month.count.year!==i.month.count.year)}var Yi={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Gi=n=>(...i)=>({_$litDirective$:n,values:i}),qt=class{constructor(i){}get _$AU(){return this._$AM._$AU}_$AT(i,t,e){this._$Ct=i,this._$AM=t,this._$Ci=e}_$AS(i,t){return this.update(i,t)}update(i,t){return this.render(...t)}};var{I:pn}=ei,Xi=n=>n;var Zi=()=>document.createComment(""),mt=(n,i,t)=>{let e=n._$AA.parentNode,o=i===void 0?n._$AB:i._$AA;if(t===void 0){let a=e.insertBefore(Zi(),o),h=e.insertBefore(Zi(),o);t=new pn(a,h,n,n.options)}else{let a=t._$AB.nextSibling,h=t._$AM,u=h!==n;if(u){let y;t._$AQ?.(n),t._$AM=n,t._$AP!==void 0&&(y=n._$AU)!==h._$AU&&t._$AP(y)}if(a!==o||u){let y=t._$AA;for(;y!==a;){let H=Xi(y).nextSibling;Xi(e).insertBefore(y,o),y=H}}}return t},ot=(n,i,t=n)=>(n._$AI(i,t),n),cn={},Ji=(n,i=cn)=>n._$AH=i,to=n=>n._$AH,zt=n=>{n._$AR(),n._$AA.remove()};var eo=(n,i,t)=>{let e=new Map;for(let o=i;o<=t;o++)e.set(n[o],o);return e},ve=Gi(class extends qt{constructor(n){if(super(n),n.type!==Yi.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,i,t){let e;t===void 0?t=i:i!==void 0&&(e=i);let o=[],a=[],h=0;for(let u of n)o[h]=e?e(u,h):h,a[h]=t(u,h),h++;return{values:a,keys:o}}render(n,i,t){return this.dt(n,i,t).values}update(n,[i,t,e]){let o=to(n),{values:a,keys:h}=this.dt(i,t,e);if(!Array.isArray(o))return this.ut=h,a;let u=this.ut??=[],y=[],H,V,v=0,L=o.length-1,M=0,j=a.length-1;for(;v<=L&&M<=j;)if(o[v]===null)v++;else if(o[L]===null)L--;else if(u[v]===h[M])y[M]=ot(o[v],a[M]),v++,M++;else if(u[L]===h[j])y[j]=ot(o[L],a[j]),L--,j--;else if(u[v]===h[j])y[j]=ot(o[v],a[j]),mt(n,y[j+1],o[v]),v++,j--;else if(u[L]===h[M])y[M]=ot(o[L],a[M]),mt(n,o[v],o[L]),L--,M++;else if(H===void 0&&(H=eo(h,M,j),V=eo(u,v,L)),H.has(u[v]))if(H.has(u[L])){let Z=V.get(h[M]),Ft=Z!==void 0?o[Z]:null;if(Ft===null){let Je=mt(n,o[v]);ot(Je,a[M]),y[M]=Je}else y[M]=ot(Ft,a[M]),mt(n,o[v],Ft),o[Z]=null;M++}else zt(o[L]),L--;else zt(o[v]),v++;for(;M<=j;){let Z=mt(n,y[j+1]);ot(Z,a[M]),y[M++]=Z}for(;v<=L;){let Z=o[v++];Z!==null&&zt(Z)}return this.ut=h,Ji(n,y),ti}});var io,oo,no,ro,so,ao,U,we,xe,ke,$e,ft,Lt,Q,Te,lo,Me,ho;ao=[q("latent-thumb")];var X=class extends(so=_,ro=[T({attribute:!1})],no=[T({attribute:!1})],oo=[b()],io=[b()],so){constructor(){super(...arguments);l(this,Q);l(this,we,s(U,8,this)),s(U,11,this);l(this,xe,s(U,12,this)),s(U,15,this);l(this,ke,s(U,16,this)),s(U,19,this);l(this,$e,s(U,20,this,!1)),s(U,23,this);l(this,ft,!1);l(this,Lt)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(r(this,Q,Me).call(this),r(this,Q,Te).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&r(this,Q,Te).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,Q,Me).call(this)}render(){return this.photo.failed||this.failed?f`<div class="instead">
        ${Yt(this.photo)?P.play:this.photo.failed?P.broken:P.picture}
        <span class="name">${this.photo.name}</span>
      </div>`:f`${this.url===void 0?E:f`<img
          alt=""
          draggable="false"
          decoding=${d(this,ft)?"sync":"async"}
          class=${d(this,ft)?"shown at-once":""}
          src=${this.url}
          @load=${r(this,Q,ho)}
        />`}
    ${Yt(this.photo)?f`<span class="badge" title=${si(this.photo.name)}>${P.play}</span>`:E}`}};U=S(so),we=new WeakMap,xe=new WeakMap,ke=new WeakMap,$e=new WeakMap,ft=new WeakMap,Lt=new WeakMap,Q=new WeakSet,Te=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);$(this,ft,t!==void 0),t!==void 0?this.url=URL.createObjectURL(t):r(this,Q,lo).call(this,this.photo.id)},lo=async function(t){let e=new AbortController;$(this,Lt,e);try{let o=await this.store.get(t,e.signal);e.signal.aborted||(this.url=URL.createObjectURL(o))}catch(o){this.failed=!St(o)}},Me=function(){d(this,Lt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},ho=function(t){t.target.classList.add("shown")},c(U,4,"photo",ro,X,we),c(U,4,"store",no,X,xe),c(U,4,"url",oo,X,ke),c(U,4,"failed",io,X,$e),X=c(U,0,"Thumb",ao,X),O(X,"styles",[z,D`
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
    `]),s(U,1,X);function un(n){return n.width<=0||n.height<=0?1:Math.min(3.5,Math.max(.5,n.width/n.height))}function mn(n){let i=[];for(let t of n){let e=t.taken.slice(0,10),o=i.at(-1);o?.day===e?o.photos.push(t):i.push({day:e,photos:[t]})}return i}var Ee=class{#e;#i=[];#r=[];#t=[];#o;constructor(i){this.#e=i,this.#o=i.monthHeading}add(i){let t=i.photos.map((e,o)=>({photo:e,aspect:un(e),begins:o===0?i.day:void 0}));this.#t.length>0&&this.#n([...this.#t,...t])<this.#e.rowHeight&&this.#a();for(let e of t)this.#s(e)}finish(){return this.#a(),{height:this.#o,tiles:this.#i,headings:this.#r}}#s(i){let t=this.#e.rowHeight,e=this.#n([...this.#t,i]);if(e>t){this.#t.push(i);return}let o=this.#t.length===0?1/0:this.#n(this.#t);if(o-t<t-e&&o<=t*1.3){this.#a(),this.#s(i);return}this.#t.push(i),this.#a()}#n(i){let t=i.reduce((e,o)=>e+o.aspect,0);return(this.#e.width-fn(i,this.#e))/t}#a(){let{gap:i,dayGap:t,dayHeading:e,rowHeight:o}=this.#e,a=this.#t;if(this.#t=[],a.length===0)return;let h=this.#n(a),u=Math.max(1,h<=o*1.3?h:o),y=this.#o+(a.some(V=>V.begins!==void 0)?e:0),H=0;for(let[V,v]of a.entries()){let L=Math.min(v.aspect*u,this.#e.width);V>0&&(H+=v.begins===void 0?i:t),v.begins!==void 0&&this.#r.push({day:v.begins,x:H,y:this.#o,width:yn(a,V,u,i)}),this.#i.push({photo:v.photo,x:H,y,width:L,height:u}),H+=L}this.#o=y+u+i}};function fn(n,{gap:i,dayGap:t}){return n.slice(1).reduce((e,o)=>e+(o.begins===void 0?i:t),0)}function yn(n,i,t,e){let o=0;for(let a=i;a<n.length;a++){let h=n[a];if(a>i){if(h.begins!==void 0)break;o+=e}o+=h.aspect*t}return o}function po(n,i){let t=new Ee(i);for(let e of mn(n))t.add(e);return t.finish()}function Pe(n,i){let e=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(n/e),a=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+a*i.dayHeading}var Bt=class{options;blocks;height;constructor(i,t,e,o){this.options=t;let a=e?.options===t?e:void 0,h=0;this.blocks=i.map((u,y)=>{let H=a?.blocks[y],V=H?.month===u&&u!==o?{...H,top:h}:gn(u,h,t);return h+=V.height,V}),this.height=h}between(i,t){let e=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let a=this.blocks[o];if(a.top>=t)break;e.push(a)}return e}indexAt(i){let t=0,e=this.blocks.length-1;for(;t<e;){let o=t+e+1>>1;this.blocks[o].top<=i?t=o:e=o-1}return t}blockOf(i){return this.blocks.find(t=>t.month===i)}anchorAt(i){let t=this.blocks[this.indexAt(i)];return t&&{month:t.month,offset:i-t.top}}resolve(i){let t=this.blocks.find(({month:e})=>e===i.month||e.is(i.month.count));return t&&t.top+Math.min(i.offset,t.height)}};function gn(n,i,t){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:Pe(n.count.photos,t),layout:void 0};let e=po(n.photos,t),o=n.missing===0?0:Pe(n.missing,t)-t.monthHeading;return{month:n,top:i,height:e.height+o,layout:e}}var bn={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function co(n){return bn[n]}function uo(n,i,t){let e=n.tiles,o=e.indexOf(i);switch(t){case"left":return e[o-1];case"right":return e[o+1];case"up":return Nt(Ut(e,e.findLast(a=>a.y<i.y)),yt(i));case"down":return Nt(Ut(e,e.find(a=>a.y>i.y)),yt(i))}}function mo(n,i,t){switch(i){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return Nt(Ut(n.tiles,n.tiles.at(-1)),t);case"down":return Nt(Ut(n.tiles,n.tiles[0]),t)}}function yt(n){return n.x+n.width/2}function Ut(n,i){return i===void 0?[]:n.filter(t=>t.y===i.y)}function Nt(n,i){return n.reduce((t,e)=>t===void 0||Math.abs(yt(e)-i)<Math.abs(yt(t)-i)?e:t,void 0)}var vn=100,fo,yo,go,bo,vo,wo,xo,R,Le,Ae,Ce,Re,He,N,J,bt,vt,At,lt,p,ko,jt,$o,To,Kt,Se,Oe,Mo,gt,Wt,Eo,De,Po,Lo,Vt,Ao,Co,_e,Ro,Ho,So;xo=[q("latent-timeline")];var G=class extends(wo=_,vo=[T({attribute:!1})],bo=[T({attribute:!1})],go=[T({attribute:!1})],yo=[b()],fo=[b()],wo){constructor(){super(...arguments);l(this,p);l(this,Le,s(R,8,this)),s(R,11,this);l(this,Ae,s(R,12,this)),s(R,15,this);l(this,Ce,s(R,16,this,"")),s(R,19,this);l(this,Re,s(R,20,this,{top:0,bottom:0})),s(R,23,this);l(this,He,s(R,24,this)),s(R,27,this);l(this,N);l(this,J);l(this,bt);l(this,vt,!1);l(this,At,new ResizeObserver(()=>r(this,p,ko).call(this)));l(this,lt,()=>r(this,p,To).call(this))}connectedCallback(){super.connectedCallback(),d(this,At).observe(this),window.addEventListener("scroll",d(this,lt),{passive:!0}),window.addEventListener("resize",d(this,lt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,At).disconnect(),window.removeEventListener("scroll",d(this,lt)),window.removeEventListener("resize",d(this,lt)),window.clearTimeout(d(this,bt))}monthChanged(t){r(this,p,jt).call(this,t)}scrollTopOf(t){let e=d(this,N)?.blockOf(t);return e===void 0?0:Math.max(0,e.top+r(this,p,Mo).call(this)-r(this,p,Wt).call(this))}get geometry(){return d(this,N)}reveal(t){let e=r(this,p,De).call(this,t.id);e!==void 0&&r(this,p,Vt).call(this,e)}willUpdate(t){if(t.has("library")&&d(this,J)!==void 0){let e=!t.has("query");r(this,p,jt).call(this,void 0,e),e||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,vt)&&($(this,vt,!1),r(this,p,Eo).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:t,bottom:e}=this.drawn,o=d(this,N)?.between(t,e)??[],a=this.current!==void 0&&r(this,p,Co).call(this,o,this.current)?this.current:kn(o,t);return f`${ve(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>r(this,p,Ro).call(this,h,a))}`}};R=S(wo),Le=new WeakMap,Ae=new WeakMap,Ce=new WeakMap,Re=new WeakMap,He=new WeakMap,N=new WeakMap,J=new WeakMap,bt=new WeakMap,vt=new WeakMap,At=new WeakMap,lt=new WeakMap,p=new WeakSet,ko=function(){let t=this.clientWidth;t>0&&t!==d(this,J)?.width&&($(this,J,xn(t)),r(this,p,jt).call(this,void 0))},jt=function(t,e=!0){if(d(this,J)===void 0)return;let o=r(this,p,gt).call(this),a=e&&o>0?d(this,N)?.anchorAt(o):void 0;$(this,N,new Bt(this.library.months,d(this,J),d(this,N),t)),this.style.height=`${d(this,N).height}px`,r(this,p,$o).call(this,a,o),r(this,p,Kt).call(this),r(this,p,Oe).call(this),this.requestUpdate()},$o=function(t,e){let o=t&&d(this,N)?.resolve(t);o!==void 0&&Math.abs(o-e)>=1&&window.scrollBy({top:o-e,behavior:"instant"})},To=function(){let t=r(this,p,gt).call(this),e=window.innerHeight*.5;(t-e<this.drawn.top||t+window.innerHeight+e>this.drawn.bottom)&&r(this,p,Kt).call(this),r(this,p,Se).call(this),r(this,p,Oe).call(this)},Kt=function(){let t=r(this,p,gt).call(this);this.drawn={top:t-window.innerHeight,bottom:t+2*window.innerHeight},r(this,p,Se).call(this)},Se=function(){d(this,bt)??$(this,bt,window.setTimeout(()=>{$(this,bt,void 0);let t=r(this,p,gt).call(this),e=window.innerHeight/2;for(let{month:o}of d(this,N)?.between(t-e,t+window.innerHeight+e)??[])this.library.load(o).catch(()=>{})},vn))},Oe=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Mo=function(){return this.getBoundingClientRect().top+window.scrollY},gt=function(){return-this.getBoundingClientRect().top+r(this,p,Wt).call(this)},Wt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Eo=function(t){return[...this.renderRoot.querySelectorAll("a")].find(e=>e.dataset.id===t)},De=function(t){for(let e of d(this,N)?.blocks??[]){let o=e.layout?.tiles.find(({photo:a})=>a.id===t);if(o!==void 0)return{block:e,tile:o}}},Po=function(t){let e=co(t.key),o=r(this,p,De).call(this,t.target.dataset.id);e===void 0||o===void 0||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),r(this,p,Lo).call(this,o,e))},Lo=async function(t,e){let o=t.block.layout&&uo(t.block.layout,t.tile,e);if(o!==void 0){r(this,p,Vt).call(this,{block:t.block,tile:o});return}let a=e==="left"||e==="up"?-1:1,h=this.library.months[this.library.months.indexOf(t.block.month)+a];if(h===void 0)return;await this.library.load(h).catch(()=>{});let u=d(this,N)?.blockOf(h),y=u?.layout&&mo(u.layout,e,yt(t.tile));u!==void 0&&y!==void 0&&r(this,p,Vt).call(this,{block:u,tile:y})},Vt=function({block:t,tile:e}){let a=t.top+e.y,h=r(this,p,gt).call(this),u=a+e.height+40-(h+window.innerHeight-r(this,p,Wt).call(this)),y=a-40-h;(y<0||u>0)&&window.scrollBy({top:y<0?y:u,behavior:"instant"}),r(this,p,Kt).call(this),this.current=e.photo.id,$(this,vt,!0),this.requestUpdate()},Ao=function(t,e){t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.current=e.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:e,bubbles:!0,composed:!0})))},Co=function(t,e){return t.some(o=>r(this,p,_e).call(this,o).some(a=>a.photo.id===e))},_e=function({layout:t,top:e}){let o=this.drawn.top-e,a=this.drawn.bottom-e;return t?.tiles.filter(({y:h,height:u})=>h+u>o&&h<a)??[]},Ro=function(t,e){let{month:o,layout:a}=t,h=Tt(o.count);return f`<section
      aria-label=${h}
      .style=${`transform:translateY(${t.top}px);height:${t.height}px`}
      @keydown=${r(this,p,Po)}
    >
      <h2 .style=${`top:${wn}px`}>${h} <span>${ct(o.count.photos)}</span></h2>
      ${a===void 0?r(this,p,Ho).call(this,t):E}
      ${a?.headings.map(({day:u,x:y,y:H,width:V})=>f`<h3 .style=${`transform:translate(${y}px,${H}px);max-width:${Math.max(V,64)}px`}>${ni(u)}</h3>`)}
      ${ve(r(this,p,_e).call(this,t),({photo:u})=>u.id,u=>r(this,p,So).call(this,u,e))}
    </section>`},Ho=function({height:t}){return f`<div class="blank" .style=${`top:${d(this,J)?.monthHeading??0}px;height:${Math.max(0,t-80)}px`}></div>`},So=function({photo:t,x:e,y:o,width:a,height:h},u){return f`<a
      href=${ai({query:this.query,photo:t.id})}
      data-id=${t.id}
      aria-label=${ri(t)}
      tabindex=${t.id===u?0:-1}
      .style=${`transform:translate(${e}px,${o}px);width:${a}px;height:${h}px`}
      @click=${y=>r(this,p,Ao).call(this,y,t)}
    >
      <latent-thumb .photo=${t} .store=${this.store}></latent-thumb>
    </a>`},c(R,4,"library",vo,G,Le),c(R,4,"store",bo,G,Ae),c(R,4,"query",go,G,Ce),c(R,4,"drawn",yo,G,Re),c(R,4,"current",fo,G,He),G=c(R,0,"TimelineView",xo,G),O(G,"styles",[z,D`
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
    `]),s(R,1,G);var wn=28;function xn(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:26,monthHeading:72}}function kn(n,i){let t=i+window.innerHeight;for(let{layout:e,top:o}of n){let a=e?.tiles.find(({y:h})=>o+h>=t);if(a!==void 0)return a.photo.id}return n.find(({layout:e})=>e!==void 0)?.layout?.tiles[0]?.photo.id}var Oo=1024*1024,$n=2e3,Tn=2e4,Do,_o,qo,zo,Bo,Uo,No,jo,Ko,Wo,Vo,Qo,g,qe,ze,Be,Ue,Ne,je,Ke,We,Ve,Qe,W,dt,wt,xt,ht,kt,Rt,m,Ie,Fe,Io,Fo,Yo,Qt,It,Ct,Go,Xo,Ye,Zo,Jo,tn,en;Qo=[q("latent-gallery")];var B=class extends(Vo=_,Wo=[T({attribute:!1})],Ko=[b()],jo=[b()],No=[b()],Uo=[b()],Bo=[b()],zo=[b()],qo=[b()],_o=[b()],Do=[rt("latent-timeline")],Vo){constructor(){super(...arguments);l(this,m);l(this,qe,s(g,8,this)),s(g,11,this);l(this,ze,s(g,12,this,{query:"",photo:void 0})),s(g,15,this);l(this,Be,s(g,16,this)),s(g,19,this);l(this,Ue,s(g,20,this,"")),s(g,23,this);l(this,Ne,s(g,24,this,0)),s(g,27,this);l(this,je,s(g,28,this)),s(g,31,this);l(this,Ke,s(g,32,this,"")),s(g,35,this);l(this,We,s(g,36,this)),s(g,39,this);l(this,Ve,s(g,40,this,{position:0,range:0})),s(g,43,this);l(this,Qe,s(g,44,this)),s(g,47,this);l(this,W);l(this,dt);l(this,wt);l(this,xt,new AbortController);l(this,ht,new AbortController);l(this,kt);l(this,Rt,()=>document.visibilityState==="visible"&&void r(this,m,Qt).call(this))}connectedCallback(){super.connectedCallback(),$(this,dt,new Mt((t,e)=>r(this,m,It).call(this,this.api.thumbnail(t,"grid",e)),96*Oo)),$(this,wt,new Mt((t,e)=>r(this,m,It).call(this,this.api.thumbnail(t,"screen",e)),64*Oo,3)),$(this,W,new li(t=>r(this,m,Ie).call(this,t))),document.addEventListener("visibilitychange",d(this,Rt)),r(this,m,Ie).call(this,d(this,W).state),r(this,m,Qt).call(this)}disconnectedCallback(){super.disconnectedCallback(),d(this,W)?.dispose(),document.removeEventListener("visibilitychange",d(this,Rt)),window.clearTimeout(d(this,kt)),d(this,xt).abort(),d(this,ht).abort(),d(this,dt).clear(),d(this,wt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(t){t.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0),document.title=Mn(this.page,this.opened)}render(){let{opened:t,library:e}=this;return f`<div ?inert=${t!==void 0}>${r(this,m,Zo).call(this)} <main>${r(this,m,Jo).call(this)}${r(this,m,tn).call(this)}</main></div>
      ${t===void 0||e===void 0?E:f`<latent-viewer
            .photo=${t}
            .library=${e}
            .api=${this.api}
            .grid=${d(this,dt)}
            .screens=${d(this,wt)}
            @photo-turn=${o=>d(this,W)?.open(o.detail.id)}
            @viewer-close=${()=>d(this,W)?.close()}
            @search=${r(this,m,Ye)}
          ></latent-viewer>`}`}};g=S(Vo),qe=new WeakMap,ze=new WeakMap,Be=new WeakMap,Ue=new WeakMap,Ne=new WeakMap,je=new WeakMap,Ke=new WeakMap,We=new WeakMap,Ve=new WeakMap,Qe=new WeakMap,W=new WeakMap,dt=new WeakMap,wt=new WeakMap,xt=new WeakMap,ht=new WeakMap,kt=new WeakMap,Rt=new WeakMap,m=new WeakSet,Ie=function(t){let e=this.library!==void 0&&t.query===this.libraryQuery;this.page=t,e||r(this,m,Fe).call(this,t.query),r(this,m,Fo).call(this,t.photo)},Fe=async function(t){d(this,xt).abort();let e=new AbortController;$(this,xt,e);try{let o=await this.api.timeline(t,e.signal);e.signal.aborted||r(this,m,Io).call(this,t,o)}catch(o){o instanceof et&&o.status===400?this.queryProblem=o.message:r(this,m,Ct).call(this,o)}},Io=function(t,{months:e,total:o}){this.queryProblem="",this.total=o,this.library=this.library!==void 0&&t===this.libraryQuery?this.library.updated(e):new _t(e,(a,h)=>r(this,m,It).call(this,this.api.photos(t,a,h)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=t},Fo=async function(t){d(this,ht).abort(),$(this,ht,new AbortController);let{signal:e}=d(this,ht);if(t===void 0){r(this,m,Yo).call(this);return}let o=this.library?.find(t);try{let[a]=await Promise.all([o??this.api.photo(t,e),import("./viewer-25GHL6EG.js")]);e.aborted||(this.opened=a)}catch(a){a instanceof et&&a.status===404?d(this,W)?.close():r(this,m,Ct).call(this,a)}},Yo=function(){let t=this.opened;this.opened=void 0,t!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(t))},Qt=async function(){window.clearTimeout(d(this,kt));try{let t=this.status;this.status=await this.api.status(),t!==void 0&&(t.photos!==this.status.photos||t.failed!==this.status.failed)&&await r(this,m,Fe).call(this,this.page.query)}catch(t){r(this,m,Ct).call(this,t);return}this.isConnected&&document.visibilityState==="visible"&&$(this,kt,window.setTimeout(()=>{r(this,m,Qt).call(this)},this.status.pending>0?$n:Tn))},It=async function(t){try{return await t}catch(e){throw r(this,m,Ct).call(this,e),e}},Ct=function(t){!St(t)&&!(t instanceof et&&t.status===404)&&this.dispatchEvent(new CustomEvent("problem",{detail:t}))},Go=function(){let t=this.timeline,e=document.documentElement.scrollHeight-window.innerHeight;t!==null&&(this.scrolling={position:window.scrollY,range:e})},Xo=function(t){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),d(this,W)?.search(""),window.scrollTo({top:0}))},Ye=function(t){d(this,W)?.search(t.detail)},Zo=function(){return f`<header>
      <a class="brand" href="/" aria-label="Latent: all photos" @click=${r(this,m,Xo)}>${Ot(30)} <span>Latent</span></a>
      <latent-search-box
        .api=${this.api}
        .value=${this.page.query}
        .problem=${this.queryProblem}
        @search=${r(this,m,Ye)}
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
    </header>`},Jo=function(){let t=this.status?.pending??0;return t===0||this.total===0?E:f`<div class="progress" role="status"><span class="pulse"></span>Indexing: ${ct(t)} to go.</div>`},tn=function(){let{library:t}=this;return t===void 0?E:t.months.length===0?r(this,m,en).call(this):f`<latent-timeline
        .library=${t}
        .query=${this.libraryQuery}
        .store=${d(this,dt)}
        @photo-open=${e=>d(this,W)?.open(e.detail.id)}
        @timeline-scroll=${r(this,m,Go)}
      ></latent-timeline>
      <latent-scrubber
        .geometry=${this.timeline?.geometry}
        .position=${this.scrolling.position}
        .range=${this.scrolling.range}
        @scrub=${e=>window.scrollTo({top:e.detail,behavior:"instant"})}
      ></latent-scrubber>`},en=function(){let t=this.status?.pending??0;return t>0&&this.libraryQuery===""?f`<latent-notice heading="Looking through your photos">
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
    </latent-notice>`},c(g,4,"api",Wo,B,qe),c(g,4,"page",Ko,B,ze),c(g,4,"library",jo,B,Be),c(g,4,"libraryQuery",No,B,Ue),c(g,4,"total",Uo,B,Ne),c(g,4,"status",Bo,B,je),c(g,4,"queryProblem",zo,B,Ke),c(g,4,"opened",qo,B,We),c(g,4,"scrolling",_o,B,Ve),c(g,4,"timeline",Do,B,Qe),B=c(g,0,"Gallery",Qo,B),O(B,"styles",[z,it,D`
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
    `]),s(g,1,B);function Mn(n,i){let t=i?.title??i?.name??n.query;return t===""?"Latent":`${t} · Latent`}var En=3e3,on,nn,rn,sn,tt,Ge,Xe,pt,$t,I,Ht,Ze,an;sn=[q("latent-app")];var nt=class extends(rn=_,nn=[b()],on=[b()],rn){constructor(){super(...arguments);l(this,I);l(this,Ge,s(tt,8,this,"starting")),s(tt,11,this);l(this,Xe,s(tt,12,this,"")),s(tt,15,this);l(this,pt,new oi);l(this,$t)}connectedCallback(){super.connectedCallback(),r(this,I,Ht).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,$t))}render(){switch(this.phase){case"starting":return E;case"signed-out":return f`<latent-sign-in .api=${d(this,pt)} @signed-in=${()=>this.phase="open"}></latent-sign-in>`;case"open":return f`<latent-gallery
          .api=${d(this,pt)}
          @problem=${t=>r(this,I,Ze).call(this,t.detail)}
          @sign-out=${r(this,I,an)}
        ></latent-gallery>`;case"locked":return f`<latent-notice heading="The vault is locked">
          <span slot="icon">${P.lock}</span>
          <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
          <button class="quiet" @click=${r(this,I,Ht)}>Try again</button>
        </latent-notice>`;case"failed":return f`<latent-notice heading="That did not work">
          <span slot="icon">${P.broken}</span>
          <p>${this.problem}</p>
          <button class="quiet" @click=${r(this,I,Ht)}>Try again</button>
        </latent-notice>`}}};tt=S(rn),Ge=new WeakMap,Xe=new WeakMap,pt=new WeakMap,$t=new WeakMap,I=new WeakSet,Ht=async function(){window.clearTimeout(d(this,$t));try{await d(this,pt).status(),this.phase="open"}catch(t){r(this,I,Ze).call(this,t)}},Ze=function(t){t instanceof et&&t.unauthorised?this.phase="signed-out":t instanceof ii?(this.phase="locked",$(this,$t,window.setTimeout(()=>{r(this,I,Ht).call(this)},En))):(this.problem=t instanceof Error?t.message:String(t),this.phase="failed")},an=async function(){this.phase="signed-out",await d(this,pt).signOut().catch(()=>{})},c(tt,4,"phase",nn,nt,Ge),c(tt,4,"problem",on,nt,Xe),nt=c(tt,0,"App",sn,nt),O(nt,"styles",[z,it,D`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(tt,1,nt);
