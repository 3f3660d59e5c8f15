import{$ as Fo,A as lt,B as dt,C as B,D as Qe,E as No,H as X,L as Do,M as At,O as zo,P as ht,R as qo,S as Ko,T as Rt,U as Uo,V as ct,W as Io,X as Wo,_ as Ot,a as P,aa as jo,b as s,ba as Vo,c as h,ca as Yo,d as S,da as ze,e as d,ea as xe,f as l,fa as Bo,g as M,ga as Qo,h as r,ha as pt,i as C,ia as _o,j as c,ja as Go,k as Ao,l as w,m as A,n as L,o as x,p as g,q as V,r as Y,s as Ro,t as Oo,u as we,v as at,w as me,x as Ho,y as b,z as R}from"./chunk-LDLUFFUH.js";function ut(n){return c`
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
  `}function mt(n){let i=n instanceof Error?n.message:String(n);return i.endsWith(".")?i:`${i}.`}var _e=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function Ht(){return"PublicKeyCredential"in window}function yt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Xo(n){let i=await Zo(()=>navigator.credentials.get({publicKey:{...n,challenge:ft(n.challenge),allowCredentials:n.allowCredentials.map(es)}})),e=i.response;return{credential:qe(i.rawId),clientData:qe(e.clientDataJSON),authenticatorData:qe(e.authenticatorData),signature:qe(e.signature)}}async function Jo(n){let e=(await Zo(()=>navigator.credentials.create({publicKey:{...n,challenge:ft(n.challenge),user:{...n.user,id:ft(n.user.id)},pubKeyCredParams:[...n.pubKeyCredParams],excludeCredentials:n.excludeCredentials.map(es)}}))).response;return{clientData:qe(e.clientDataJSON),attestationObject:qe(e.attestationObject)}}async function Zo(n){if(!Ht())throw new _e("This browser has no passkeys; use another.");try{let i=await n();if(i!==null)return i}catch(i){throw new _e(ha(i),i)}throw new _e("The browser gave no passkey; try again.")}function ha(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function es({type:n,id:i}){return{type:n,id:ft(i)}}function ft(n){let i=atob(n.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function qe(n){let i=Array.from(new Uint8Array(n),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var ts,is,os,ss,ns,rs,as,ls,ds,hs,cs,ps,us,ms,fs,v,Nt,Dt,zt,qt,Kt,Ut,It,Wt,Ft,jt,Vt,Yt,Bt,D,ys,Qt,gs,bs,vs,ws,xs,ks,$s;fs=[L("latent-sign-in")];var W=class extends(ms=A,us=[x({attribute:!1})],ps=[x({type:Boolean})],cs=[x({type:Boolean})],hs=[g()],ds=[g()],ls=[g()],as=[g()],rs=[g()],ns=[g()],ss=[V("#vault")],os=[V("#user")],is=[V("#passphrase")],ts=[V("#code")],ms){constructor(){super(...arguments);l(this,D);l(this,Nt,s(v,8,this)),s(v,11,this);l(this,Dt,s(v,12,this,!1)),s(v,15,this);l(this,zt,s(v,16,this,!1)),s(v,19,this);l(this,qt,s(v,20,this,!1)),s(v,23,this);l(this,Kt,s(v,24,this,!1)),s(v,27,this);l(this,Ut,s(v,28,this,"")),s(v,31,this);l(this,It,s(v,32,this)),s(v,35,this);l(this,Wt,s(v,36,this,!1)),s(v,39,this);l(this,Ft,s(v,40,this,!1)),s(v,43,this);l(this,jt,s(v,44,this)),s(v,47,this);l(this,Vt,s(v,48,this)),s(v,51,this);l(this,Yt,s(v,52,this)),s(v,55,this);l(this,Bt,s(v,56,this)),s(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${r(this,D,ys)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${ut(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${r(this,D,ws).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?r(this,D,xs).call(this):w} ${this.locked?w:r(this,D,ks).call(this)}
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
                ${b.eye}
              </button>
            </div>
            ${this.needsCode?r(this,D,$s).call(this):w}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,D,vs).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?w:r(this,D,bs).call(this)}</p>
        </form>
      </main>
    `}};v=P(ms),Nt=new WeakMap,Dt=new WeakMap,zt=new WeakMap,qt=new WeakMap,Kt=new WeakMap,Ut=new WeakMap,It=new WeakMap,Wt=new WeakMap,Ft=new WeakMap,jt=new WeakMap,Vt=new WeakMap,Yt=new WeakMap,Bt=new WeakMap,D=new WeakSet,ys=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||me;if(t===""){this.problem=o===me?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let a={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await r(this,D,Qt).call(this,a)&&(await ua(this.api),await r(this,D,Qt).call(this,{...a,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await r(this,D,gs).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},Qt=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof Ro))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Xo(t.options);return await this.api.signIn({...e,passkey:o})}},gs=async function(e){if(e instanceof Y&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=mt(e),this.elsewhere=e instanceof Oo&&e.hosts.includes("localhost")?yt():void 0,(this.code??this.input).select()},bs=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?w:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},vs=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},ws=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},xs=function(){return c`
      <div class="field">
        <label class="unseen" for="vault">Vault</label>
        <input
          id="vault"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Vault, as its folder is called"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},ks=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${me}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},$s=function(){return c`
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
    `},h(v,4,"api",us,W,Nt),h(v,4,"locked",ps,W,Dt),h(v,4,"choice",cs,W,zt),h(v,4,"busy",hs,W,qt),h(v,4,"legible",ds,W,Kt),h(v,4,"problem",ls,W,Ut),h(v,4,"elsewhere",as,W,It),h(v,4,"needsCode",rs,W,Wt),h(v,4,"awaitsPasskey",ns,W,Ft),h(v,4,"vault",ss,W,jt),h(v,4,"user",os,W,Vt),h(v,4,"input",is,W,Yt),h(v,4,"code",ts,W,Bt),W=h(v,0,"SignIn",fs,W),S(W,"styles",[R,B,lt,C`
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

      .fields {
        display: grid;
        gap: 12px;
      }

      #passphrase {
        padding-right: 52px;
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
    `]),s(v,1,W);var ca=500,pa=6e4;async function ua(n){let i=performance.now()+pa;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,ca));let e=await n.session().catch(t=>{if(!(t instanceof we))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Es,Ts,Ps,Ke,_t;Ps=[L("latent-notice")];var Pe=class extends(Ts=A,Es=[x()],Ts){constructor(){super(...arguments);l(this,_t,s(Ke,8,this,"")),s(Ke,11,this)}render(){return c`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};Ke=P(Ts),_t=new WeakMap,h(Ke,4,"heading",Es,Pe,_t),Pe=h(Ke,0,"Notice",Ps,Pe),S(Pe,"styles",[R,C`
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
    `]),s(Ke,1,Pe);var ma=12e3,gt=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,a=>this.#e.edit(a,e));this.#i=Ko(t);let o=t.filter(({error:a})=>a===void 0).length;this.#a([o===0?"":qo(e,o),Rt(t)])})}undo(){return this.#n(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${X(t)}.`,Rt(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#n(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#r(i,e){let t=[];for(let o of Uo(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${X(t.length)} of ${X(i.length)} done.`,!1));let a=await e(o).catch(p=>fa(p,o));t.push(...a.photos),this.#t.edited(a.photos,a.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),ma)}};function fa(n,i){if(!(n instanceof Y)||n.unauthorised)throw n;let{code:e,message:t}=n;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var Ms=[["days",86400],["hours",3600],["minutes",60]],Cs,Gt,ya;Cs=[L("latent-shift-form")];var Ge=class extends(ya=Wo){read(){let e=Ms.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Io("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Ms.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Gt=P(ya),Ge=h(Gt,0,"ShiftForm",Cs,Ge),s(Gt,1,Ge);var ga=[["rating","Rate",b.star],["tags","Add or remove tags",b.tag],["caption","Write a caption",b.words],["date","Move the dates",b.calendar],["place","Set the place",b.pin]],Ls,Ss,As,Rs,Os,oe,Xt,Jt,Zt,Je,U,Hs,Xe,ei,ti,ii,de,Me,Ns;Os=[L("latent-selection-bar")];var fe=class extends(Rs=A,As=[x({attribute:!1})],Ss=[x({attribute:!1})],Ls=[g()],Rs){constructor(){super(...arguments);l(this,U);l(this,Xt,s(oe,8,this)),s(oe,11,this);l(this,Jt,s(oe,12,this)),s(oe,15,this);l(this,Zt,s(oe,16,this)),s(oe,19,this);l(this,Je,e=>r(this,U,Hs).call(this,e));l(this,de,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,Me,e=>{r(this,U,Xe).call(this,e.detail),d(this,de).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",d(this,Je))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Je))}render(){let e=d(this,U,ti);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${r(this,U,ii)}">
          ${b.clear}
        </button>
        <span class="count" role="status" aria-label="${X(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${r(this,U,ei)}"
        >
          ${e?b.heartFull:b.heart}
        </button>
        ${ga.map(([t,o,a])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${o}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${o}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${a}
            </button>
          `)}
      </div>
      ${this.open===void 0?w:c`
        <div class="card ${this.open==="rating"?"small":""}">${r(this,U,Ns).call(this,this.open)}</div>
      `}
    `}};oe=P(Rs),Xt=new WeakMap,Jt=new WeakMap,Zt=new WeakMap,Je=new WeakMap,U=new WeakSet,Hs=function(e){ct(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?r(this,U,ii).call(this):d(this,de).call(this):e.key==="f"?r(this,U,ei).call(this):/^[0-5]$/.test(e.key)&&r(this,U,Xe).call(this,{rating:Number(e.key)}))},Xe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},ei=function(){r(this,U,Xe).call(this,{favorite:!d(this,U,ti)})},ti=function(){return this.selection.photos.every(({favorite:e})=>e)},ii=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},de=new WeakMap,Me=new WeakMap,Ns=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{r(this,U,Xe).call(this,{rating:t.detail}),d(this,de).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${d(this,Me)}" @cancel="${d(this,de)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${d(this,Me)}" @cancel="${d(this,de)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${d(this,Me)}" @cancel="${d(this,de)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${d(this,Me)}" @cancel="${d(this,de)}"></latent-place-form>
        `}},h(oe,4,"api",As,fe,Xt),h(oe,4,"selection",Ss,fe,Jt),h(oe,4,"open",Ls,fe,Zt),fe=h(oe,0,"SelectionBar",Os,fe),S(fe,"styles",[R,B,C`
      :host {
        position: fixed;
        inset: 0 0 auto;
        z-index: 4;
        color: var(--ink);
      }

      .bar {
        display: flex;
        align-items: center;
        gap: 4px;
        height: var(--header);
        padding: 0 var(--side);
        border-bottom: 1px solid var(--line);
        background: var(--raised);
      }

      .count {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        padding-left: 8px;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .heart.given {
        color: var(--accent);
      }

      .heart.given:not(:hover) {
        background: transparent;
      }

      .card {
        position: absolute;
        top: calc(100% + 8px);
        right: var(--side);
        width: min(380px, calc(100vw - 2 * var(--side)));
        padding: 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      .card.small {
        width: auto;
        padding: 6px 10px;
      }

      @media (max-width: 599px) {
        .bar {
          gap: 0;
          padding: 0 4px;
        }

        .count {
          padding-left: 0;
        }

        .word {
          display: none;
        }
      }
    `]),s(oe,1,fe);var ba=250,Ds,zs,qs,Ks,Us,Is,Ws,Fs,js,O,oi,si,ni,ri,ai,li,di,Ce,et,N,Vs,Ys,Ze,Bs,hi,Qs,_s,Gs;js=[L("latent-search-box")];var te=class extends(Fs=A,Ws=[x({attribute:!1})],Is=[x({attribute:!1})],Us=[x({attribute:!1})],Ks=[g()],qs=[g()],zs=[V("input")],Ds=[V("#help")],Fs){constructor(){super(...arguments);l(this,N);l(this,oi,s(O,8,this)),s(O,11,this);l(this,si,s(O,12,this,"")),s(O,15,this);l(this,ni,s(O,16,this,"")),s(O,19,this);l(this,ri,s(O,20,this,[])),s(O,23,this);l(this,ai,s(O,24,this,"")),s(O,27,this);l(this,li,s(O,28,this)),s(O,31,this);l(this,di,s(O,32,this)),s(O,35,this);l(this,Ce);l(this,et,e=>r(this,N,Vs).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,et))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,et)),window.clearTimeout(d(this,Ce))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,N,Bs)}">
        ${b.search}
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
          @input="${r(this,N,Ys)}"
          @keydown="${r(this,N,Qs)}"
        />
        ${this.typed===""?w:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,N,hi)}">
            ${b.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${b.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${r(this,N,_s)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(e=>c`
                <div class="filter">
                  <dt class="unseen">${e.key}</dt>
                  <dd class="meaning">${e.meaning}</dd>
                  <dd class="examples">
                    ${e.examples.map(t=>c`
                          <button type="button" @click="${()=>r(this,N,Gs).call(this,t)}">${t}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};O=P(Fs),oi=new WeakMap,si=new WeakMap,ni=new WeakMap,ri=new WeakMap,ai=new WeakMap,li=new WeakMap,di=new WeakMap,Ce=new WeakMap,et=new WeakMap,N=new WeakSet,Vs=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Ys=function(){this.typed=this.input.value,window.clearTimeout(d(this,Ce)),M(this,Ce,window.setTimeout(()=>r(this,N,Ze).call(this),ba))},Ze=function(){window.clearTimeout(d(this,Ce)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Bs=function(e){e.preventDefault(),r(this,N,Ze).call(this)},hi=function(){this.typed="",r(this,N,Ze).call(this),this.input.focus()},Qs=function(e){e.key==="Escape"&&this.typed!==""&&(e.preventDefault(),r(this,N,hi).call(this))},_s=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Gs=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,N,Ze).call(this),this.input.focus()},h(O,4,"api",Ws,te,oi),h(O,4,"value",Is,te,si),h(O,4,"problem",Us,te,ni),h(O,4,"filters",Ks,te,ri),h(O,4,"typed",qs,te,ai),h(O,4,"input",zs,te,li),h(O,4,"help",Ds,te,di),te=h(O,0,"SearchBox",js,te),S(te,"styles",[R,B,C`
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
    `]),s(O,1,te);var Xs=C`
  dialog {
    width: min(100% - 24px, 460px);
    max-height: calc(100dvh - 24px);
    padding: 20px 24px 24px;
  }

  .content,
  form {
    display: grid;
    gap: 16px;
  }

  .content > * {
    min-width: 0;
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-right: -8px;
  }

  h2 {
    font-size: var(--text-title);
    font-weight: 650;
    letter-spacing: -0.015em;
  }

  p {
    color: var(--ink-soft);
  }

  strong {
    color: var(--ink);
  }

  ul {
    list-style: none;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--paper);
  }

  li {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    min-height: 60px;
    padding: 10px 12px 10px 14px;
  }

  li + li {
    border-top: 1px solid var(--line);
  }

  li svg {
    color: var(--ink-soft);
  }

  .label {
    overflow-wrap: anywhere;
    font-weight: 600;
  }

  .facts {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  form {
    padding: 16px;
    border-radius: 12px;
    background: var(--sunken);
  }

  form label {
    display: block;
    margin-bottom: 4px;
    font-size: var(--text-small);
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  .actions .quiet {
    min-height: 44px;
  }

  .add {
    justify-self: start;
  }

  .problem {
    color: var(--danger);
  }

  code {
    padding: 1px 6px;
    border-radius: 5px;
    background: var(--sunken);
    color: var(--ink);
    font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
`;var Zs,en,tn,on,sn,nn,rn,an,ln,dn,T,ci,pi,ui,mi,fi,yi,gi,bi,j,vi,wi,bt,hn,cn,pn,un,mn;dn=[L("latent-account")];var J=class extends(ln=A,an=[x({attribute:!1})],rn=[g()],nn=[g()],sn=[g()],on=[g()],tn=[V("dialog")],en=[V("#label")],Zs=[V("#password")],ln){constructor(){super(...arguments);l(this,j);l(this,ci,s(T,8,this)),s(T,11,this);l(this,pi,s(T,12,this)),s(T,15,this);l(this,ui,s(T,16,this)),s(T,19,this);l(this,mi,s(T,20,this,!1)),s(T,23,this);l(this,fi,s(T,24,this,"")),s(T,27,this);l(this,yi,s(T,28,this)),s(T,31,this);l(this,gi,s(T,32,this)),s(T,35,this);l(this,bi,s(T,36,this)),s(T,39,this);l(this,bt,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),r(this,j,vi).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${b.clear}
            </button>
          </header>
          ${e===void 0?w:r(this,j,cn).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};T=P(ln),ci=new WeakMap,pi=new WeakMap,ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,yi=new WeakMap,gi=new WeakMap,bi=new WeakMap,j=new WeakSet,vi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof we||t instanceof Y&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=mt(t)}finally{this.busy=!1}},wi=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},bt=new WeakMap,hn=function(e,t,o){if(e.preventDefault(),this.busy)return;let a={user:o,passphrase:this.password.value};r(this,j,vi).call(this,async()=>{if(t.kind==="add"){let p=this.label.value.trim(),f=await Jo(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(p,f)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},cn=function(e){let{user:t,code:o,passkeys:a}=e,p=t===me?"the vault’s passphrase":"your password",f=o||a.length>0;return c`
      <p>${f?`Besides ${p}, one of these is asked for:`:`Only ${p} is asked for yet.`}</p>
      ${f?c`
          <ul>
            ${o?va():w}${a.map(k=>r(this,j,pn).call(this,k))}
          </ul>
        `:w} ${this.step===void 0?r(this,j,un).call(this,e):r(this,j,mn).call(this,this.step,e)}
    `},pn=function(e){let t=e.lastUse===void 0?"never used":`last used ${Js(e.lastUse)}`;return c`
      <li>
        ${b.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Js(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>r(this,j,wi).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},un=function({user:e,host:t,code:o,passkeys:a}){if(t===void 0)return wa();if(!Ht())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${o||a.length>0?w:p}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>r(this,j,wi).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},mn=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${a=>r(this,j,hn).call(this,a,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===me?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":o}</button>
          <button class="quiet" type="button" @click="${d(this,bt)}">Cancel</button>
        </div>
      </form>
    `},h(T,4,"api",an,J,ci),h(T,4,"factors",rn,J,pi),h(T,4,"step",nn,J,ui),h(T,4,"busy",sn,J,mi),h(T,4,"problem",on,J,fi),h(T,4,"dialog",tn,J,yi),h(T,4,"label",en,J,gi),h(T,4,"password",Zs,J,bi),J=h(T,0,"Account",dn,J),S(J,"styles",[R,B,dt,lt,Xs]),s(T,1,J);function va(){return c`
    <li>
      ${b.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function wa(){let n=yt();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}function Js(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var fn,yn,gn,bn,vn,se,xi,ki,$i,Le,Ei,wn;vn=[L("latent-lock-button")];var ye=class extends(bn=A,gn=[x({attribute:!1})],yn=[g()],fn=[V("dialog")],bn){constructor(){super(...arguments);l(this,Le);l(this,xi,s(se,8,this)),s(se,11,this);l(this,ki,s(se,12,this,"")),s(se,15,this);l(this,$i,s(se,16,this)),s(se,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,Le,Ei).call(this,!1)}}">
        ${b.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?w:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,Le,wn)}">Lock anyway</button>
        </div>
      </dialog>
    `}};se=P(bn),xi=new WeakMap,ki=new WeakMap,$i=new WeakMap,Le=new WeakSet,Ei=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof Y&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},wn=function(){this.dialog.close(),r(this,Le,Ei).call(this,!0)},h(se,4,"api",gn,ye,xi),h(se,4,"users",yn,ye,ki),h(se,4,"dialog",fn,ye,$i),ye=h(se,0,"LockButton",vn,ye),S(ye,"styles",[R,B,dt,C`
      dialog {
        width: min(calc(100vw - 32px), 420px);
        padding: 24px;
        font-size: 1rem;
        white-space: normal;
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
    `]),s(se,1,ye);var Ti=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},vt=class n{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new Ti(o)),this.#e=e,this.#t=t}updated(i){let e=new n(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(a=>a.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#s(i,e)?1:-1,a=[i],p=i;for(;p!==void 0&&p.id!==e.id&&a.length<t;)p=await this.neighbour(p,o),p!==void 0&&a.push(p);return a}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:a})=>a===i.id)<=o.findIndex(({id:a})=>a===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(p=>p.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let a=e===1?o.photos[0]:o.photos.at(-1);if(a!==void 0)return a}}};var xn=22,xa=900,Pi=120,kn,$n,En,Tn,Pn,Mn,Cn,Ln,z,Mi,Ci,Li,Si,Ai,Ri,Ue,H,Sn,Oi,An,Hi,Rn,On,Ni,Hn,Nn;Ln=[L("latent-scrubber")];var ne=class extends(Cn=A,Mn=[x({attribute:!1})],Pn=[x({attribute:!1})],Tn=[x({attribute:!1})],En=[g()],$n=[g()],kn=[g()],Cn){constructor(){super(...arguments);l(this,H);l(this,Mi,s(z,8,this)),s(z,11,this);l(this,Ci,s(z,12,this,0)),s(z,15,this);l(this,Li,s(z,16,this,0)),s(z,19,this);l(this,Si,s(z,20,this)),s(z,23,this);l(this,Ai,s(z,24,this,!1)),s(z,27,this);l(this,Ri,s(z,28,this,!1)),s(z,31,this);l(this,Ue)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Ue))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,Ue)),M(this,Ue,window.setTimeout(()=>this.passing=!1,xa)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return w;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+Pi)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Qe(o.month.count)}"
        @pointerdown="${r(this,H,An)}"
        @pointermove="${r(this,H,Oi)}"
        @pointerup="${r(this,H,Hi)}"
        @pointercancel="${r(this,H,Hi)}"
        @pointerleave="${r(this,H,Rn)}"
        @keydown="${r(this,H,On)}"
      >
        ${r(this,H,Nn).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,H,Hn).call(this,e,t)}
      </div>
    `}};z=P(Cn),Mi=new WeakMap,Ci=new WeakMap,Li=new WeakMap,Si=new WeakMap,Ai=new WeakMap,Ri=new WeakMap,Ue=new WeakMap,H=new WeakSet,Sn=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Oi=function(e){this.pointed=r(this,H,Sn).call(this,e),this.dragging&&r(this,H,Ni).call(this,this.pointed*this.range)},An=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,H,Oi).call(this,e)},Hi=function(){this.dragging=!1,this.pointed=void 0},Rn=function(){this.dragging||(this.pointed=void 0)},On=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let a=o.indexAt(this.position+Pi)+t,p=o.blocks[Math.min(o.blocks.length-1,Math.max(0,a))];p!==void 0&&r(this,H,Ni).call(this,p.top)},Ni=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Hn=function(e,t){if(this.pointed===void 0&&!this.passing)return w;let o=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(o*this.range+Pi)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${Qe(a.month.count)}</span>
    `},Nn=function(e){let t=this.clientHeight||window.innerHeight,o=-xn;return ka(e.blocks).map(a=>{let f=Math.min(1,a.top/this.range)*t;return f-o>=xn&&f<=t-6?(o=f,c`
          <span class="year" .style="${`top:${Math.max(6,f)}px`}">${a.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${f}px`}"></span>
      `})},h(z,4,"geometry",Mn,ne,Mi),h(z,4,"position",Pn,ne,Ci),h(z,4,"range",Tn,ne,Li),h(z,4,"pointed",En,ne,Si),h(z,4,"dragging",$n,ne,Ai),h(z,4,"passing",kn,ne,Ri),ne=h(z,0,"Scrubber",Ln,ne),S(ne,"styles",[R,C`
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
    `]),s(z,1,ne);function ka(n){return n.filter((i,e)=>n[e-1]?.month.count.year!==i.month.count.year)}var Dn=(n,i,e)=>{let t=new Map;for(let o=i;o<=e;o++)t.set(n[o],o);return t},Di=Vo(class extends Yo{constructor(n){if(super(n),n.type!==jo.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,i,e){let t;e===void 0?e=i:i!==void 0&&(t=i);let o=[],a=[],p=0;for(let f of n)o[p]=t?t(f,p):p,a[p]=e(f,p),p++;return{values:a,keys:o}}render(n,i,e){return this.dt(n,i,e).values}update(n,[i,e,t]){let o=Qo(n),{values:a,keys:p}=this.dt(i,e,t);if(!Array.isArray(o))return this.ut=p,a;let f=this.ut??=[],k=[],$,_,E=0,F=o.length-1,I=0,ee=a.length-1;for(;E<=F&&I<=ee;)if(o[E]===null)E++;else if(o[F]===null)F--;else if(f[E]===p[I])k[I]=xe(o[E],a[I]),E++,I++;else if(f[F]===p[ee])k[ee]=xe(o[F],a[ee]),F--,ee--;else if(f[E]===p[ee])k[ee]=xe(o[E],a[ee]),ze(n,k[ee+1],o[E]),E++,ee--;else if(f[F]===p[I])k[I]=xe(o[F],a[I]),ze(n,o[E],o[F]),F--,I++;else if($===void 0&&($=Dn(p,I,ee),_=Dn(f,E,F)),$.has(f[E]))if($.has(f[F])){let ue=_.get(p[I]),St=ue!==void 0?o[ue]:null;if(St===null){let So=ze(n,o[E]);xe(So,a[I]),k[I]=So}else k[I]=xe(St,a[I]),ze(n,o[E],St),o[ue]=null;I++}else pt(o[F]),F--;else pt(o[E]),E++;for(;I<=ee;){let ue=ze(n,k[ee+1]);xe(ue,a[I]),k[I++]=ue}for(;E<=F;){let ue=o[E++];ue!==null&&pt(ue)}return this.ut=p,Bo(n,k),Ao}});var zn,qn,Kn,Un,In,Wn,G,zi,qi,Ki,Ui,Ie,tt,re,Ii,Fn,Wi,jn;Wn=[L("latent-thumb")];var he=class extends(In=A,Un=[x({attribute:!1})],Kn=[x({attribute:!1})],qn=[g()],zn=[g()],In){constructor(){super(...arguments);l(this,re);l(this,zi,s(G,8,this)),s(G,11,this);l(this,qi,s(G,12,this)),s(G,15,this);l(this,Ki,s(G,16,this)),s(G,19,this);l(this,Ui,s(G,20,this,!1)),s(G,23,this);l(this,Ie,!1);l(this,tt)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,re,Wi).call(this),r(this,re,Ii).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&r(this,re,Ii).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,re,Wi).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${At(this.photo)?b.play:this.photo.failed?b.broken:b.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:c`
      ${this.url===void 0?w:c`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,Ie)?"sync":"async"}"
          class="${d(this,Ie)?"shown at-once":""}"
          src="${this.url}"
          @load="${r(this,re,jn)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${At(this.photo)?c`
          <span class="badge" title="${zo(this.photo.name)}">${b.play}</span>
        `:w} ${this.photo.favorite?c`
          <span class="favorite">${b.heartFull}</span>
        `:w}
    `}};G=P(In),zi=new WeakMap,qi=new WeakMap,Ki=new WeakMap,Ui=new WeakMap,Ie=new WeakMap,tt=new WeakMap,re=new WeakSet,Ii=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);M(this,Ie,e!==void 0),e!==void 0?this.url=Ot(e):r(this,re,Fn).call(this,this.photo.id)},Fn=async function(e){let t=new AbortController;M(this,tt,t);try{let o=await this.store.get(e,t.signal);t.signal.aborted||(this.url=Ot(o))}catch(o){this.failed=!at(o)}},Wi=function(){d(this,tt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},jn=function(e){e.target.classList.add("shown")},h(G,4,"photo",Un,he,zi),h(G,4,"store",Kn,he,qi),h(G,4,"url",qn,he,Ki),h(G,4,"failed",zn,he,Ui),he=h(G,0,"Thumb",Wn,he),S(he,"styles",[R,C`
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

      .favorite {
        position: absolute;
        bottom: 7px;
        left: 8px;
        color: #fff;
        filter: drop-shadow(0 1px 2px rgb(0 0 0 / 0.6));
      }

      .favorite svg {
        display: block;
        width: 17px;
        height: 17px;
      }

      .badge svg {
        width: 16px;
        height: 16px;
      }
    `]),s(G,1,he);function Vn(n,i){let e=[0],t=[0];for(let a=1;a<=n.length;a++){let p=1/0,f=a-1,k=0;for(let $=a-1;$>=0;$--){k+=n[$];let _=(i.width-(a-$-1)*i.gap)/k/i.rowHeight;if(_<.6&&$<a-1)break;let E=e[$]+$a(_,a===n.length);E<p&&(p=E,f=$)}e.push(p),t.push(f)}let o=[];for(let a=n.length;a>0;a=t[a])o.unshift(a);return o}function $a(n,i){return n>1.45?i?.15+.5*(1-1/n):10+n:(n>1?n-1:1/n-1)**2}var Ta=.8,Pa=.5,Ma=3.5;function Ca(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(Ma,Math.max(Pa,n.width/n.height))}function La(n){let i=[];for(let e of n){let t=e.taken.slice(0,10),o=i.at(-1);o?.day===t?o.photos.push(e):i.push({day:t,photos:[e]})}return i}var Fi=class{#e;#t=[];#i=[];#o=[];#s;constructor(i){this.#e=i,this.#s=i.monthHeading}add(i){let e=i.photos.map((o,a)=>({photo:o,aspect:Ca(o),begins:a===0?i.day:void 0}));if(this.#o.length>0){let o=[...this.#o,...e],a=this.#n(o);if(a>=this.#e.rowHeight*Ta){this.#o=o,a<=this.#e.rowHeight&&this.#r();return}this.#r()}let t=0;for(let o of Vn(e.map(({aspect:a})=>a),this.#e))this.#r(),this.#o=e.slice(t,o),t=o}finish(){return this.#r(),{height:this.#s,tiles:this.#t,headings:this.#i}}#n(i){let e=i.reduce((t,o)=>t+o.aspect,0);return(this.#e.width-Sa(i,this.#e))/e}#r(){let{gap:i,dayGap:e,dayHeading:t,rowHeight:o}=this.#e,a=this.#o;if(this.#o=[],a.length===0)return;let p=this.#n(a),f=Math.max(1,p<=o*1.45?p:o),k=this.#s+(a.some(_=>_.begins!==void 0)?t:0),$=0;for(let[_,E]of a.entries()){let F=Math.min(E.aspect*f,this.#e.width);_>0&&($+=E.begins===void 0?i:e),E.begins!==void 0&&this.#i.push({day:E.begins,x:$,y:this.#s,width:Aa(a,_,f,i)}),this.#t.push({photo:E.photo,x:$,y:k,width:F,height:f}),$+=F}this.#s=k+f+i}};function Sa(n,{gap:i,dayGap:e}){return n.slice(1).reduce((t,o)=>t+(o.begins===void 0?i:e),0)}function Aa(n,i,e,t){let o=0;for(let a=i;a<n.length;a++){let p=n[a];if(a>i){if(p.begins!==void 0)break;o+=t}o+=p.aspect*e}return o}function Yn(n,i){let e=new Fi(i);for(let t of La(n))e.add(t);return e.finish()}function ji(n,i){let t=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(n/t),a=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+a*i.dayHeading}var wt=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let a=t?.options===e?t:void 0,p=0;this.blocks=i.map((f,k)=>{let $=a?.blocks[k],_=$?.month===f&&f!==o?{...$,top:p}:Ra(f,p,e);return p+=_.height,_}),this.height=p}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let a=this.blocks[o];if(a.top>=e)break;t.push(a)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function Ra(n,i,e){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:ji(n.count.photos,e),layout:void 0};let t=Yn(n.photos,e),o=n.missing===0?0:ji(n.missing,e)-e.monthHeading;return{month:n,top:i,height:t.height+o,layout:t}}var Oa={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Bn(n){return Oa[n]}function Qn(n,i,e){let t=n.tiles,o=t.indexOf(i);switch(e){case"left":return t[o-1];case"right":return t[o+1];case"up":return kt(xt(t,t.findLast(a=>a.y<i.y)),We(i));case"down":return kt(xt(t,t.find(a=>a.y>i.y)),We(i))}}function _n(n,i,e){switch(i){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return kt(xt(n.tiles,n.tiles.at(-1)),e);case"down":return kt(xt(n.tiles,n.tiles[0]),e)}}function We(n){return n.x+n.width/2}function xt(n,i){return i===void 0?[]:n.filter(e=>e.y===i.y)}function kt(n,i){return n.reduce((e,t)=>e===void 0||Math.abs(We(t)-i)<Math.abs(We(e)-i)?t:e,void 0)}var $t=class{#e;#t={x:0,y:0};#i=!1;down(i,e){this.cancel(),this.#i=!1,i.pointerType==="touch"&&(this.#t={x:i.clientX,y:i.clientY},this.#e=window.setTimeout(()=>{this.#i=!0,e()},450))}move(i){Math.hypot(i.clientX-this.#t.x,i.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#i}};var ke=class n{static NONE=new n(new Map,void 0);#e;anchor;constructor(i,e){this.#e=i,this.anchor=e}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(i){return this.#e.has(i)}toggled(i){let e=new Map(this.#e);return e.delete(i.id)||e.set(i.id,i),new n(e,e.size===0?void 0:i)}with(i){let e=new Map(this.#e);return i.forEach(t=>e.set(t.id,t)),new n(e,i.at(-1)??this.anchor)}refreshed(i){let e=new Map(this.#e);return i.filter(({id:t})=>e.has(t)).forEach(t=>e.set(t.id,t)),new n(e,this.anchor&&(e.get(this.anchor.id)??this.anchor))}};var Gn=C`
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
    -webkit-touch-callout: none;
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

  a latent-thumb {
    transition: transform var(--quick);
  }

  a.picked {
    background: color-mix(in srgb, var(--accent) 26%, var(--paper));
  }

  a.picked latent-thumb {
    border-radius: var(--corner);
    transform: scale(0.88);
  }

  .pick {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    display: grid;
    width: 44px;
    height: 44px;
    padding: 8px 0 0 8px;
    border: 0;
    background: transparent;
    cursor: pointer;
    opacity: 0;
    transition: opacity var(--quick);
  }

  .pick span {
    display: grid;
    place-items: center;
    width: 26px;
    height: 26px;
    border: 2px solid #fff;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.35);
    color: transparent;
  }

  .pick svg {
    width: 16px;
    height: 16px;
    stroke-width: 3;
  }

  .pick[aria-checked="true"] span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }

  .picking .pick,
  .pick:focus-visible {
    opacity: 1;
  }

  a:hover + .pick,
  .pick:hover {
    opacity: 1;
  }

  /* A finger rests on a photo to pick it. */
  @media (pointer: coarse) {
    section:not(.picking) .pick {
      display: none;
    }
  }

  @media (max-width: 599px) {
    .pick {
      width: 36px;
      height: 36px;
      padding: 5px 0 0 5px;
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
`;var Ha=100,Xn,Jn,Zn,er,tr,ir,or,sr,q,Vi,Yi,Bi,Qi,_i,Gi,Z,ce,je,Ve,ge,ot,Se,u,nr,Et,rr,ar,Tt,Xi,Ji,lr,Fe,Pt,dr,Zi,hr,cr,Mt,pr,it,ur,mr,eo,fr,yr,gr;sr=[L("latent-timeline")];var ae=class extends(or=A,ir=[x({attribute:!1})],tr=[x({attribute:!1})],er=[x({attribute:!1})],Zn=[x({attribute:!1})],Jn=[g()],Xn=[g()],or){constructor(){super(...arguments);l(this,u);l(this,Vi,s(q,8,this)),s(q,11,this);l(this,Yi,s(q,12,this)),s(q,15,this);l(this,Bi,s(q,16,this,"")),s(q,19,this);l(this,Qi,s(q,20,this,ke.NONE)),s(q,23,this);l(this,_i,s(q,24,this,{top:0,bottom:0})),s(q,27,this);l(this,Gi,s(q,28,this)),s(q,31,this);l(this,Z);l(this,ce);l(this,je);l(this,Ve,!1);l(this,ge,new $t);l(this,ot,new ResizeObserver(()=>r(this,u,nr).call(this)));l(this,Se,()=>r(this,u,ar).call(this))}connectedCallback(){super.connectedCallback(),d(this,ot).observe(this),window.addEventListener("scroll",d(this,Se),{passive:!0}),window.addEventListener("resize",d(this,Se),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,ot).disconnect(),window.removeEventListener("scroll",d(this,Se)),window.removeEventListener("resize",d(this,Se)),window.clearTimeout(d(this,je))}monthChanged(e){r(this,u,Et).call(this,e)}scrollTopOf(e){let t=d(this,Z)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,u,lr).call(this)-r(this,u,Pt).call(this))}get geometry(){return d(this,Z)}reveal(e){let t=r(this,u,Zi).call(this,e.id);t!==void 0&&r(this,u,Mt).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,ce)!==void 0){let t=!e.has("query");r(this,u,Et).call(this,void 0,t),t||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,Ve)&&(M(this,Ve,!1),r(this,u,dr).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=d(this,Z)?.between(e,t)??[],a=this.current!==void 0&&r(this,u,mr).call(this,o,this.current)?this.current:qa(o,e);return c`
      ${Di(o,({month:p})=>`${p.count.year}-${p.count.month}`,p=>r(this,u,fr).call(this,p,a))}
    `}};q=P(or),Vi=new WeakMap,Yi=new WeakMap,Bi=new WeakMap,Qi=new WeakMap,_i=new WeakMap,Gi=new WeakMap,Z=new WeakMap,ce=new WeakMap,je=new WeakMap,Ve=new WeakMap,ge=new WeakMap,ot=new WeakMap,Se=new WeakMap,u=new WeakSet,nr=function(){let e=this.clientWidth;e>0&&e!==d(this,ce)?.width&&(M(this,ce,za(e)),r(this,u,Et).call(this,void 0))},Et=function(e,t=!0){if(d(this,ce)===void 0)return;let o=r(this,u,Fe).call(this),a=t&&o>0?d(this,Z)?.anchorAt(o):void 0;M(this,Z,new wt(this.library.months,d(this,ce),d(this,Z),e)),this.style.height=`${d(this,Z).height}px`,r(this,u,rr).call(this,a,o),r(this,u,Tt).call(this),r(this,u,Ji).call(this),this.requestUpdate()},rr=function(e,t){let o=e&&d(this,Z)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},ar=function(){let e=r(this,u,Fe).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,u,Tt).call(this),r(this,u,Xi).call(this),r(this,u,Ji).call(this)},Tt=function(){let e=r(this,u,Fe).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,u,Xi).call(this)},Xi=function(){d(this,je)??M(this,je,window.setTimeout(()=>{M(this,je,void 0);let e=r(this,u,Fe).call(this),t=window.innerHeight/2;for(let{month:o}of d(this,Z)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},Ha))},Ji=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},lr=function(){return this.getBoundingClientRect().top+window.scrollY},Fe=function(){return-this.getBoundingClientRect().top+r(this,u,Pt).call(this)},Pt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},dr=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Zi=function(e){for(let t of d(this,Z)?.blocks??[]){let o=t.layout?.tiles.find(({photo:a})=>a.id===e);if(o!==void 0)return{block:t,tile:o}}},hr=function(e){let t=Bn(e.key),o=r(this,u,Zi).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),r(this,u,it).call(this,o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,u,cr).call(this,o,t))},cr=async function(e,t){let o=e.block.layout&&Qn(e.block.layout,e.tile,t);if(o!==void 0){r(this,u,Mt).call(this,{block:e.block,tile:o});return}let a=t==="left"||t==="up"?-1:1,p=this.library.months[this.library.months.indexOf(e.block.month)+a];if(p===void 0)return;await this.library.load(p).catch(()=>{});let f=d(this,Z)?.blockOf(p),k=f?.layout&&_n(f.layout,t,We(e.tile));f!==void 0&&k!==void 0&&r(this,u,Mt).call(this,{block:f,tile:k})},Mt=function({block:e,tile:t}){let a=e.top+t.y,p=r(this,u,Fe).call(this),f=a+t.height+40-(p+window.innerHeight-r(this,u,Pt).call(this)),k=a-40-p;(k<0||f>0)&&window.scrollBy({top:k<0?k:f,behavior:"instant"}),r(this,u,Tt).call(this),this.current=t.photo.id,M(this,Ve,!0),this.requestUpdate()},pr=function(e,t){if(e.preventDefault(),this.current=t.id,!d(this,ge).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){r(this,u,it).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},it=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},ur=function(e){d(this,ge).ends()&&e.preventDefault()},mr=function(e,t){return e.some(o=>r(this,u,eo).call(this,o).some(a=>a.photo.id===t))},eo=function({layout:e,top:t}){let o=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:p,height:f})=>p+f>o&&p<a)??[]},fr=function(e,t){let{month:o,layout:a}=e,p=Qe(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${p}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,u,hr)}"
      >
        <h2 .style="${`top:${Na}px`}">${p} <span>${X(o.count.photos)}</span></h2>
        ${a===void 0?r(this,u,yr).call(this,e):w} ${a?.headings.map(({day:f,x:k,y:$,width:_})=>c`
              <h3 .style="${`transform:translate(${k}px,${$+(d(this,ce)?.dayHeading??0)-Da}px);max-width:${Math.max(_,64)}px`}">${No(f)}</h3>
            `)} ${Di(r(this,u,eo).call(this,e),({photo:f})=>f.id,f=>r(this,u,gr).call(this,f,t))}
      </section>
    `},yr=function({height:e}){return c`
      <div class="blank" .style="${`top:${d(this,ce)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},gr=function({photo:e,x:t,y:o,width:a,height:p},f){let k=this.selection.has(e.id);return c`
      <a
        href="${_o({query:this.query,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Do(e)}"
        tabindex="${e.id===f?0:-1}"
        .style="${`transform:translate(${t}px,${o}px);width:${a}px;height:${p}px`}"
        class="${k?"picked":""}"
        @click="${$=>r(this,u,pr).call(this,$,e)}"
        @pointerdown="${$=>d(this,ge).down($,()=>r(this,u,it).call(this,e,!1))}"
        @pointermove="${$=>d(this,ge).move($)}"
        @pointerup="${()=>d(this,ge).cancel()}"
        @pointercancel="${()=>d(this,ge).cancel()}"
        @contextmenu="${r(this,u,ur)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${k?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${o}px)`}"
        @click="${$=>r(this,u,it).call(this,e,$.shiftKey)}"
      >
        <span>${b.check}</span>
      </button>
    `},h(q,4,"library",ir,ae,Vi),h(q,4,"store",tr,ae,Yi),h(q,4,"query",er,ae,Bi),h(q,4,"selection",Zn,ae,Qi),h(q,4,"drawn",Jn,ae,_i),h(q,4,"current",Xn,ae,Gi),ae=h(q,0,"TimelineView",sr,ae),S(ae,"styles",[R,Gn]),s(q,1,ae);var Na=28,Da=28;function za(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function qa(n,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of n){let a=t?.tiles.find(({y:p})=>o+p>=e);if(a!==void 0)return a.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var br,vr,wr,xr,be,to,io,st,oo;xr=[L("latent-toast")];var $e=class extends(wr=A,vr=[x()],br=[x({type:Boolean})],wr){constructor(){super(...arguments);l(this,st);l(this,to,s(be,8,this,"")),s(be,11,this);l(this,io,s(be,12,this,!1)),s(be,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>r(this,st,oo).call(this,"undo")}">Undo</button>
          `:w}
        <button class="icon" aria-label="Close" @click="${()=>r(this,st,oo).call(this,"toast-close")}">${b.clear}</button>
      </div>
    `}};be=P(wr),to=new WeakMap,io=new WeakMap,st=new WeakSet,oo=function(e){this.dispatchEvent(new CustomEvent(e))},h(be,4,"text",vr,$e,to),h(be,4,"undoable",br,$e,io),$e=h(be,0,"Toast",xr,$e),S($e,"styles",[R,B,C`
      :host {
        position: fixed;
        bottom: calc(20px + env(safe-area-inset-bottom));
        left: 50%;
        z-index: 30;
        width: max-content;
        max-width: calc(100vw - 24px);
        transform: translateX(-50%);
        pointer-events: none;
      }

      div {
        display: flex;
        align-items: center;
        gap: 4px;
        padding: 4px 4px 4px 18px;
        border-radius: 12px;
        background: light-dark(#2a2725, #f3efeb);
        box-shadow: var(--shadow);
        color: light-dark(#f6f2ee, #1b1918);
        font-size: var(--text-small);
        pointer-events: auto;
      }

      p {
        flex: 1;
        min-width: 0;
        padding: 8px 8px 8px 0;
        line-height: 1.35;
        overflow-wrap: anywhere;
      }

      .undo {
        min-height: 40px;
        padding: 0 12px;
        border: 0;
        border-radius: 9px;
        background: transparent;
        color: light-dark(#ff9d75, #b93a10);
        font-weight: 650;
      }

      .undo:hover {
        background: color-mix(in srgb, currentColor 14%, transparent);
      }
    `]),s(be,1,$e);var kr=C`
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
`;function $r(n,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${b.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Er(n,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${b.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Tr(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${b.picture}</span>
        <p>${X(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${b.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}var Pr=C`
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

    .account {
      gap: 0;
    }

    .brand span,
    .count {
      display: none;
    }

    main {
      padding-right: var(--side);
    }
  }
`;var Ka=2e3,Ua=2e4,Ia=5*6e4,Wa=["pointerdown","keydown","scroll"],Ct=class{#e;#t;#i=new AbortController;#o;#s;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Mr()&&void this.#a(),{signal:i});for(let e of Wa)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#n>Ia?this.#d():this.#l())}catch(i){this.#t.problem(i);return}if(Mr()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?Ka:Ua)}}async#l(){let i=this.#o,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new Y(401,"signed-out","The web session has ended.")}};function Mr(){return document.visibilityState==="visible"}var Cr=1024*1024,Lr,Sr,Ar,Rr,Or,Hr,Nr,Dr,zr,qr,Kr,Ur,Ir,Wr,Fr,jr,Vr,y,so,no,ro,ao,lo,ho,co,po,uo,mo,fo,yo,go,bo,vo,ie,Te,Ae,Re,Oe,Ye,pe,He,nt,m,wo,xo,Lt,Yr,Br,Qr,ko,_r,Gr,Xr,$o,Ee,Jr,Zr,rt,Eo,ea,ta,ia,oa;Vr=[L("latent-gallery")];var K=class extends(jr=A,Fr=[x({attribute:!1})],Wr=[x({type:Boolean})],Ir=[g()],Ur=[g()],Kr=[g()],qr=[g()],zr=[g()],Dr=[g()],Nr=[g()],Hr=[g()],Or=[g()],Rr=[g()],Ar=[g()],Sr=[V("latent-viewer")],Lr=[V("latent-timeline")],jr){constructor(){super(...arguments);l(this,m);l(this,so,s(y,8,this)),s(y,11,this);l(this,no,s(y,12,this,!1)),s(y,15,this);l(this,ro,s(y,16,this,{query:"",photo:void 0})),s(y,19,this);l(this,ao,s(y,20,this)),s(y,23,this);l(this,lo,s(y,24,this,"")),s(y,27,this);l(this,ho,s(y,28,this,0)),s(y,31,this);l(this,co,s(y,32,this)),s(y,35,this);l(this,po,s(y,36,this,"")),s(y,39,this);l(this,uo,s(y,40,this)),s(y,43,this);l(this,mo,s(y,44,this,ke.NONE)),s(y,47,this);l(this,fo,s(y,48,this,{text:"",undoable:!1})),s(y,51,this);l(this,yo,s(y,52,this,!1)),s(y,55,this);l(this,go,s(y,56,this,{position:0,range:0})),s(y,59,this);l(this,bo,s(y,60,this)),s(y,63,this);l(this,vo,s(y,64,this)),s(y,67,this);l(this,ie);l(this,Te);l(this,Ae);l(this,Re,new AbortController);l(this,Oe,new AbortController);l(this,Ye);l(this,pe);l(this,He,!1);l(this,nt,e=>r(this,m,Gr).call(this,e));l(this,rt,()=>d(this,ie)?.search(""))}connectedCallback(){super.connectedCallback(),M(this,Te,r(this,m,wo).call(this,"grid",96*Cr,6)),M(this,Ae,r(this,m,wo).call(this,"screen",64*Cr,3)),M(this,ie,new Go(e=>r(this,m,xo).call(this,e))),r(this,m,xo).call(this,d(this,ie).state),M(this,Ye,new Ct(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>{r(this,m,Lt).call(this,this.page.query)},problem:e=>r(this,m,Ee).call(this,e)})),d(this,Ye).start(),M(this,pe,new gt(this.api,{said:(e,t)=>this.saying={text:e,undoable:t},edited:(e,t)=>r(this,m,Qr).call(this,e,t),problem:e=>r(this,m,Ee).call(this,e)})),window.addEventListener("keydown",d(this,nt))}disconnectedCallback(){super.disconnectedCallback(),d(this,ie)?.dispose(),d(this,Ye)?.stop(),d(this,pe).forget(),window.removeEventListener("keydown",d(this,nt)),d(this,Re).abort(),d(this,Oe).abort(),d(this,Te).clear(),d(this,Ae).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Fa(this.page,this.opened);document.title!==t&&(document.title=t)}render(){let{opened:e,library:t}=this;return c`
      <div ?inert="${e!==void 0}">
        ${r(this,m,ta).call(this)}${r(this,m,ea).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${r(this,m,ia).call(this)}${r(this,m,oa).call(this)}</main>
      </div>
      ${e===void 0||t===void 0?w:c`
        <latent-viewer
          .photo="${e}"
          .library="${t}"
          .api="${this.api}"
          .grid="${d(this,Te)}"
          .screens="${d(this,Ae)}"
          @photo-turn="${o=>d(this,ie)?.open(o.detail.id)}"
          @viewer-close="${()=>d(this,ie)?.close()}"
          @photo-edit="${o=>{d(this,pe).edit([e.id],o.detail)}}"
          @search="${r(this,m,Eo)}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${o=>r(this,m,Ee).call(this,o.detail)}"
          ></latent-account>
        `:w}
      <latent-toast
        .text="${this.saying.text}"
        ?undoable="${this.saying.undoable}"
        @undo="${()=>{d(this,pe).undo()}}"
        @toast-close="${()=>d(this,pe).forget()}"
      ></latent-toast>
    `}};y=P(jr),so=new WeakMap,no=new WeakMap,ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,ho=new WeakMap,co=new WeakMap,po=new WeakMap,uo=new WeakMap,mo=new WeakMap,fo=new WeakMap,yo=new WeakMap,go=new WeakMap,bo=new WeakMap,vo=new WeakMap,ie=new WeakMap,Te=new WeakMap,Ae=new WeakMap,Re=new WeakMap,Oe=new WeakMap,Ye=new WeakMap,pe=new WeakMap,He=new WeakMap,nt=new WeakMap,m=new WeakSet,wo=function(e,t,o){return new Fo((a,p)=>r(this,m,$o).call(this,this.api.thumbnail(a,e,p)),t,o)},xo=function(e){let t=this.library!==void 0&&e.query===this.libraryQuery;this.page=e,t?(d(this,Re).abort(),this.queryProblem=""):r(this,m,Lt).call(this,e.query),r(this,m,Br).call(this,e.photo)},Lt=async function(e){d(this,Re).abort();let t=new AbortController;M(this,Re,t);try{let o=await this.api.timeline(e,t.signal);t.signal.aborted||r(this,m,Yr).call(this,e,o)}catch(o){o instanceof Y&&o.status===400?this.queryProblem=o.message:r(this,m,Ee).call(this,o)}},Yr=function(e,{months:t,total:o}){this.queryProblem="",this.total=o,d(this,Te).forgetMissing(),d(this,Ae).forgetMissing(),this.library=this.library!==void 0&&e===this.libraryQuery?this.library.updated(t):new vt(t,(a,p)=>r(this,m,$o).call(this,this.api.photos(e,a,p)),a=>this.timeline?.monthChanged(a)),e!==this.libraryQuery&&(this.selection=ke.NONE),this.libraryQuery=e},Br=async function(e){d(this,Oe).abort(),M(this,Oe,new AbortController);let{signal:t}=d(this,Oe);if(e===void 0){r(this,m,Xr).call(this);return}let o=this.library?.find(e);try{let[a]=await Promise.all([o??this.api.photo(e,t),import("./viewer-52YGD5FQ.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof Y&&a.status===404?d(this,ie)?.close():r(this,m,Ee).call(this,a)}},Qr=function(e,t){let o=e.flatMap(({photo:a})=>a===void 0?[]:[a]);this.library?.replace(o),this.selection=this.selection.refreshed(o),this.viewer?.edited(e,t),this.opened=o.find(({id:a})=>a===this.opened?.id)??this.opened,M(this,He,this.opened!==void 0&&this.libraryQuery!==""),d(this,He)||r(this,m,ko).call(this)},ko=function(){M(this,He,!1),r(this,m,Lt).call(this,this.page.query)},_r=async function({photo:e,range:t}){let{anchor:o}=this.selection,a=t&&o!==void 0&&this.library!==void 0?this.selection.with(await this.library.range(o,e,ht).catch(()=>[e])):this.selection.toggled(e);a.size>ht?this.saying={text:`At most ${X(ht)} can be selected at a time.`,undoable:!1}:this.selection=a},Gr=function(e){e.key==="z"&&(e.ctrlKey||e.metaKey)&&this.saying.undoable&&!ct(e)&&(e.preventDefault(),d(this,pe).undo())},Xr=function(){let e=this.opened;this.opened=void 0,d(this,He)&&r(this,m,ko).call(this),e!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(e))},$o=async function(e){try{return await e}catch(t){throw(t instanceof we||t instanceof Y&&t.unauthorised)&&r(this,m,Ee).call(this,t),t}},Ee=function(e){this.isConnected&&!at(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Jr=function(){let e=this.timeline,t=document.documentElement.scrollHeight-window.innerHeight;e!==null&&(this.scrolling={position:window.scrollY,range:t})},Zr=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),d(this,ie)?.search(""),window.scrollTo({top:0}))},rt=new WeakMap,Eo=function(e){d(this,ie)?.search(e.detail)},ea=function(){return this.selection.size===0?w:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${this.selection}"
        @photo-edit="${e=>{d(this,pe).edit(this.selection.ids,e.detail)}}"
        @selection-clear="${()=>this.selection=ke.NONE}"
      ></latent-selection-bar>
    `},ta=function(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,m,Zr)}">${ut(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${r(this,m,Eo)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?w:X(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
                @problem="${e=>r(this,m,Ee).call(this,e.detail)}"
              ></latent-lock-button>
            `:w}
          <button
            class="icon"
            aria-label="Your sign-in"
            title="Your sign-in"
            @click="${()=>this.showsAccount=!0}"
          >
            ${b.key}
          </button>
          <button
            class="icon"
            aria-label="Sign out"
            title="Sign out"
            @click="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          >
            ${b.signOut}
          </button>
        </div>
      </header>
    `},ia=function(){let e=this.status?.pending??0;return e===0||this.total===0?w:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${X(e)} to go.</div>
    `},oa=function(){let{library:e}=this;return e===void 0?this.queryProblem===""?w:$r(this.queryProblem,d(this,rt)):e.months.length===0?this.libraryQuery!==""?Er(this.libraryQuery,d(this,rt)):Tr(this.status?.pending??0):c`
      <latent-timeline
        .library="${e}"
        .query="${this.libraryQuery}"
        .store="${d(this,Te)}"
        .selection="${this.selection}"
        @photo-pick="${t=>{r(this,m,_r).call(this,t.detail)}}"
        @photo-open="${t=>d(this,ie)?.open(t.detail.id)}"
        @timeline-scroll="${r(this,m,Jr)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${t=>window.scrollTo({top:t.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},h(y,4,"api",Fr,K,so),h(y,4,"owner",Wr,K,no),h(y,4,"page",Ir,K,ro),h(y,4,"library",Ur,K,ao),h(y,4,"libraryQuery",Kr,K,lo),h(y,4,"total",qr,K,ho),h(y,4,"status",zr,K,co),h(y,4,"queryProblem",Dr,K,po),h(y,4,"opened",Nr,K,uo),h(y,4,"selection",Hr,K,mo),h(y,4,"saying",Or,K,fo),h(y,4,"showsAccount",Rr,K,yo),h(y,4,"scrolling",Ar,K,go),h(y,4,"viewer",Sr,K,bo),h(y,4,"timeline",Lr,K,vo),K=h(y,0,"Gallery",Vr,K),S(K,"styles",[R,B,kr,Pr]),s(y,1,K);function Fa(n,i){return i!==void 0?"Photo · Latent":n.query===""?"Latent":"Search · Latent"}var ja=3e3,sa,na,ra,aa,la,le,To,Po,Mo,Ne,De,Q,Be,Co,Lo,da;la=[L("latent-app")];var ve=class extends(aa=A,ra=[g()],na=[g()],sa=[g()],aa){constructor(){super(...arguments);l(this,Q);l(this,To,s(le,8,this,"starting")),s(le,11,this);l(this,Po,s(le,12,this,{signedIn:!1})),s(le,15,this);l(this,Mo,s(le,16,this,"")),s(le,19,this);l(this,Ne,new Ho);l(this,De)}connectedCallback(){super.connectedCallback(),r(this,Q,Be).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,De))}render(){switch(this.phase){case"starting":return w;case"signed-out":return c`
          <latent-sign-in
            .api="${d(this,Ne)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${r(this,Q,Be)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${d(this,Ne)}"
            .owner="${this.session.user===me}"
            @problem="${e=>r(this,Q,Co).call(this,e.detail)}"
            @sign-out="${r(this,Q,da)}"
            @locked="${r(this,Q,Lo)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${b.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${r(this,Q,Be)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${b.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,Q,Be)}">Try again</button>
          </latent-notice>
        `}}};le=P(aa),To=new WeakMap,Po=new WeakMap,Mo=new WeakMap,Ne=new WeakMap,De=new WeakMap,Q=new WeakSet,Be=async function(){window.clearTimeout(d(this,De));try{this.session=await d(this,Ne).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){r(this,Q,Co).call(this,e)}},Co=function(e){e instanceof Y&&e.unauthorised?this.phase="signed-out":e instanceof we||e instanceof Y&&e.unavailable?r(this,Q,Lo).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Lo=function(){this.phase="locked",window.clearTimeout(d(this,De)),M(this,De,window.setTimeout(()=>{r(this,Q,Be).call(this)},ja))},da=async function(){this.phase="signed-out",await d(this,Ne).signOut().catch(()=>{})},h(le,4,"phase",ra,ve,To),h(le,4,"session",na,ve,Po),h(le,4,"problem",sa,ve,Mo),ve=h(le,0,"App",la,ve),S(ve,"styles",[R,B,C`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(le,1,ve);
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
