import{A as Be,B as Ye,C as ee,D as Ne,E as Vi,H as me,L as Qi,M as dt,O as _i,P as ht,Q as Gi,R as Ji,S as Xi,T as Zi,U as Pe,V as ce,W as eo,X as to,Y as Ve,Z as io,_ as oo,a as R,b as s,c as d,d as H,e as h,f as l,g as P,h as r,i as L,j as c,k as Fi,l as w,m as O,n as D,o as T,p as f,q as B,r as V,s as ji,t as Bi,u as Ee,v as je,w as de,x as Yi,y as k,z as q}from"./chunk-LHLLKMT4.js";function Qe(n){return c`
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
  `}function _e(n){let o=n instanceof Error?n.message:String(n);return o.endsWith(".")?o:`${o}.`}var ze=class extends Error{constructor(o,e){super(o,{cause:e}),this.name="PasskeyError"}};function pt(){return"PublicKeyCredential"in window}function Je(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function no(n){let o=await ro(()=>navigator.credentials.get({publicKey:{...n,challenge:Ge(n.challenge),allowCredentials:n.allowCredentials.map(ao)}})),e=o.response;return{credential:Me(o.rawId),clientData:Me(e.clientDataJSON),authenticatorData:Me(e.authenticatorData),signature:Me(e.signature)}}async function so(n){let e=(await ro(()=>navigator.credentials.create({publicKey:{...n,challenge:Ge(n.challenge),user:{...n.user,id:Ge(n.user.id)},excludeCredentials:n.excludeCredentials.map(ao)}}))).response;return{clientData:Me(e.clientDataJSON),attestationObject:Me(e.attestationObject)}}async function ro(n){if(!pt())throw new ze("This browser has no passkeys; use another.");try{let o=await n();if(o!==null)return o}catch(o){throw new ze(Bs(o),o)}throw new ze("The browser gave no passkey; try again.")}function Bs(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function ao({type:n,id:o}){return{type:n,id:Ge(o)}}function Ge(n){let o=atob(n.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(o,e=>e.charCodeAt(0))}function Me(n){let o=Array.from(new Uint8Array(n),e=>String.fromCharCode(e)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var lo,ho,po,co,uo,mo,fo,yo,go,bo,vo,wo,b,ct,ut,mt,ft,yt,gt,bt,vt,wt,xt,Q,xo,ko,$o,To,Eo,Po;wo=[D("latent-sign-in")];var K=class extends(vo=O,bo=[T({attribute:!1})],go=[f()],yo=[f()],fo=[f()],mo=[f()],uo=[f()],co=[f()],po=[B("#user")],ho=[B("#passphrase")],lo=[B("#code")],vo){constructor(){super(...arguments);l(this,Q);l(this,ct,s(b,8,this)),s(b,11,this);l(this,ut,s(b,12,this,!1)),s(b,15,this);l(this,mt,s(b,16,this,!1)),s(b,19,this);l(this,ft,s(b,20,this,"")),s(b,23,this);l(this,yt,s(b,24,this)),s(b,27,this);l(this,gt,s(b,28,this,!1)),s(b,31,this);l(this,bt,s(b,32,this,!1)),s(b,35,this);l(this,vt,s(b,36,this)),s(b,39,this);l(this,wt,s(b,40,this)),s(b,43,this);l(this,xt,s(b,44,this)),s(b,47,this)}firstUpdated(){this.input.focus()}render(){return c`
      <main>
        <form @submit="${r(this,Q,xo)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Qe(56)}
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
                value="${de}"
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
                ${k.eye}
              </button>
            </div>
            ${this.needsCode?r(this,Q,Po).call(this):w}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,Q,Eo).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?w:r(this,Q,To).call(this)}</p>
        </form>
      </main>
    `}};b=R(vo),ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,yt=new WeakMap,gt=new WeakMap,bt=new WeakMap,vt=new WeakMap,wt=new WeakMap,xt=new WeakMap,Q=new WeakSet,xo=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,i=this.user.value.trim().toLowerCase()||de;if(t===""){this.problem=i===de?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{await r(this,Q,ko).call(this,{user:i,passphrase:t,code:this.code?.value||void 0}),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await r(this,Q,$o).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},ko=async function(e){try{await this.api.signIn(e)}catch(t){if(!(t instanceof ji))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let i=await no(t.options);await this.api.signIn({...e,passkey:i})}},$o=async function(e){if(e instanceof V&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=_e(e),this.elsewhere=e instanceof Bi&&e.hosts.includes("localhost")?Je():void 0,(this.code??this.input).select()},To=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?w:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Eo=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.busy?"Checking…":"Sign in"},Po=function(){return c`
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
    `},d(b,4,"api",bo,K,ct),d(b,4,"busy",go,K,ut),d(b,4,"legible",yo,K,mt),d(b,4,"problem",fo,K,ft),d(b,4,"elsewhere",mo,K,yt),d(b,4,"needsCode",uo,K,gt),d(b,4,"awaitsPasskey",co,K,bt),d(b,4,"user",po,K,vt),d(b,4,"input",ho,K,wt),d(b,4,"code",lo,K,xt),K=d(b,0,"SignIn",wo,K),H(K,"styles",[q,ee,Be,L`
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
    `]),s(b,1,K);var Mo,Co,Lo,Ce,kt;Lo=[D("latent-notice")];var fe=class extends(Co=O,Mo=[T()],Co){constructor(){super(...arguments);l(this,kt,s(Ce,8,this,"")),s(Ce,11,this)}render(){return c`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};Ce=R(Co),kt=new WeakMap,d(Ce,4,"heading",Mo,fe,kt),fe=d(Ce,0,"Notice",Lo,fe),H(fe,"styles",[q,L`
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
    `]),s(Ce,1,fe);var Ys=250,So,Ao,Ro,Ho,Oo,Do,qo,No,zo,E,$t,Tt,Et,Pt,Mt,Ct,Lt,ye,Ie,S,Uo,Io,Ue,Wo,St,Ko,Fo,jo;zo=[D("latent-search-box")];var X=class extends(No=O,qo=[T({attribute:!1})],Do=[T({attribute:!1})],Oo=[T({attribute:!1})],Ho=[f()],Ro=[f()],Ao=[B("input")],So=[B("#help")],No){constructor(){super(...arguments);l(this,S);l(this,$t,s(E,8,this)),s(E,11,this);l(this,Tt,s(E,12,this,"")),s(E,15,this);l(this,Et,s(E,16,this,"")),s(E,19,this);l(this,Pt,s(E,20,this,[])),s(E,23,this);l(this,Mt,s(E,24,this,"")),s(E,27,this);l(this,Ct,s(E,28,this)),s(E,31,this);l(this,Lt,s(E,32,this)),s(E,35,this);l(this,ye);l(this,Ie,e=>r(this,S,Uo).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",h(this,Ie))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",h(this,Ie)),window.clearTimeout(h(this,ye))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,S,Wo)}">
        ${k.search}
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
          @input="${r(this,S,Io)}"
          @keydown="${r(this,S,Ko)}"
        />
        ${this.typed===""?w:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,S,St)}">
            ${k.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${k.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${r(this,S,Fo)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(e=>c`
                <div class="filter">
                  <dt class="unseen">${e.key}</dt>
                  <dd class="meaning">${e.meaning}</dd>
                  <dd class="examples">
                    ${e.examples.map(t=>c`
                          <button type="button" @click="${()=>r(this,S,jo).call(this,t)}">${t}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};E=R(No),$t=new WeakMap,Tt=new WeakMap,Et=new WeakMap,Pt=new WeakMap,Mt=new WeakMap,Ct=new WeakMap,Lt=new WeakMap,ye=new WeakMap,Ie=new WeakMap,S=new WeakSet,Uo=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Io=function(){this.typed=this.input.value,window.clearTimeout(h(this,ye)),P(this,ye,window.setTimeout(()=>r(this,S,Ue).call(this),Ys))},Ue=function(){window.clearTimeout(h(this,ye)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Wo=function(e){e.preventDefault(),r(this,S,Ue).call(this)},St=function(){this.typed="",r(this,S,Ue).call(this),this.input.focus()},Ko=function(e){e.key==="Escape"&&this.typed!==""&&(e.preventDefault(),r(this,S,St).call(this))},Fo=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},jo=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,S,Ue).call(this),this.input.focus()},d(E,4,"api",qo,X,$t),d(E,4,"value",Do,X,Tt),d(E,4,"problem",Oo,X,Et),d(E,4,"filters",Ho,X,Pt),d(E,4,"typed",Ro,X,Mt),d(E,4,"input",Ao,X,Ct),d(E,4,"help",So,X,Lt),X=d(E,0,"SearchBox",zo,X),H(X,"styles",[q,ee,L`
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
    `]),s(E,1,X);var Bo=L`
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
`;var Vo,Qo,_o,Go,Jo,Xo,Zo,en,tn,on,$,At,Rt,Ht,Ot,Dt,qt,Nt,zt,U,Ut,It,Xe,nn,sn,rn,an,ln;on=[D("latent-account")];var _=class extends(tn=O,en=[T({attribute:!1})],Zo=[f()],Xo=[f()],Jo=[f()],Go=[f()],_o=[B("dialog")],Qo=[B("#label")],Vo=[B("#password")],tn){constructor(){super(...arguments);l(this,U);l(this,At,s($,8,this)),s($,11,this);l(this,Rt,s($,12,this)),s($,15,this);l(this,Ht,s($,16,this)),s($,19,this);l(this,Ot,s($,20,this,!1)),s($,23,this);l(this,Dt,s($,24,this,"")),s($,27,this);l(this,qt,s($,28,this)),s($,31,this);l(this,Nt,s($,32,this)),s($,35,this);l(this,zt,s($,36,this)),s($,39,this);l(this,Xe,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),r(this,U,Ut).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${k.clear}
            </button>
          </header>
          ${e===void 0?w:r(this,U,sn).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};$=R(tn),At=new WeakMap,Rt=new WeakMap,Ht=new WeakMap,Ot=new WeakMap,Dt=new WeakMap,qt=new WeakMap,Nt=new WeakMap,zt=new WeakMap,U=new WeakSet,Ut=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof Ee||t instanceof V&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=_e(t)}finally{this.busy=!1}},It=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},Xe=new WeakMap,nn=function(e,t,i){if(e.preventDefault(),this.busy)return;let a={user:i,passphrase:this.password.value};r(this,U,Ut).call(this,async()=>{if(t.kind==="add"){let p=this.label.value.trim(),m=await so(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(p,m)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},sn=function(e){let{user:t,code:i,passkeys:a}=e,p=t===de?"the vault’s passphrase":"your password",m=i||a.length>0;return c`
      <p>${m?`Besides ${p}, one of these is asked for:`:`Only ${p} is asked for yet.`}</p>
      ${m?c`
          <ul>
            ${i?Vs():w}${a.map(v=>r(this,U,rn).call(this,v))}
          </ul>
        `:w} ${this.step===void 0?r(this,U,an).call(this,e):r(this,U,ln).call(this,this.step,e)}
    `},rn=function(e){let t=e.lastUse===void 0?"never used":`last used ${Yo(e.lastUse)}`;return c`
      <li>
        ${k.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Yo(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>r(this,U,It).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},an=function({user:e,host:t,code:i,passkeys:a}){if(t===void 0)return Qs();if(!pt())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${i||a.length>0?w:p}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>r(this,U,It).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},ln=function(e,{user:t}){let i=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${a=>r(this,U,nn).call(this,a,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===de?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":i}</button>
          <button class="quiet" type="button" @click="${h(this,Xe)}">Cancel</button>
        </div>
      </form>
    `},d($,4,"api",en,_,At),d($,4,"factors",Zo,_,Rt),d($,4,"step",Xo,_,Ht),d($,4,"busy",Jo,_,Ot),d($,4,"problem",Go,_,Dt),d($,4,"dialog",_o,_,qt),d($,4,"label",Qo,_,Nt),d($,4,"password",Vo,_,zt),_=d($,0,"Account",on,_),H(_,"styles",[q,ee,Ye,Be,Bo]),s($,1,_);function Vs(){return c`
    <li>
      ${k.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Qs(){let n=Je();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}function Yo(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var dn,hn,pn,cn,un,te,Wt,Kt,Ft,ge,jt,mn;un=[D("latent-lock-button")];var he=class extends(cn=O,pn=[T({attribute:!1})],hn=[f()],dn=[B("dialog")],cn){constructor(){super(...arguments);l(this,ge);l(this,Wt,s(te,8,this)),s(te,11,this);l(this,Kt,s(te,12,this,"")),s(te,15,this);l(this,Ft,s(te,16,this)),s(te,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,ge,jt).call(this,!1)}}">
        ${k.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?w:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,ge,mn)}">Lock anyway</button>
        </div>
      </dialog>
    `}};te=R(cn),Wt=new WeakMap,Kt=new WeakMap,Ft=new WeakMap,ge=new WeakSet,jt=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof V&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},mn=function(){this.dialog.close(),r(this,ge,jt).call(this,!0)},d(te,4,"api",pn,he,Wt),d(te,4,"users",hn,he,Kt),d(te,4,"dialog",dn,he,Ft),he=d(te,0,"LockButton",un,he),H(he,"styles",[q,ee,Ye,L`
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
    `]),s(te,1,he);var Bt=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},Ze=class n{months;#e;#i;constructor(o,e,t){this.months=o.map(i=>new Bt(i)),this.#e=e,this.#i=t}updated(o){let e=new n(o,this.#e,this.#i);for(let t of e.months){let i=this.months.find(a=>a.is(t.count));i!==void 0&&(t.photos=i.photos,t.complete=i.complete&&i.count.photos===t.count.photos)}return e}load(o){return o.complete?Promise.resolve():(o.loading??=this.#n(o).finally(()=>{o.loading=void 0}),o.loading)}async#n(o){let e=[],t;do{let i=await this.#e(o.count,t);e=e.concat(i.photos),t=i.next,(e.length>=o.photos.length||t===void 0)&&(o.photos=e,o.complete=t===void 0,this.#i(o))}while(t!==void 0)}monthOf(o){let[e,t]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===t)}find(o){for(let e of this.months){let t=e.photos.find(i=>i.id===o);if(t!==void 0)return t}}async neighbour(o,e){let t=this.monthOf(o);if(t===void 0)return;await this.load(t);let i=t.photos.findIndex(p=>p.id===o.id);return i<0?void 0:t.photos[i+e]??this.#t(this.months.indexOf(t)+e,e)}async#t(o,e){for(let t=o;t>=0&&t<this.months.length;t+=e){let i=this.months[t];await this.load(i);let a=e===1?i.photos[0]:i.photos.at(-1);if(a!==void 0)return a}}};var fn=22,_s=900,Yt=120,yn,gn,bn,vn,wn,xn,kn,$n,A,Vt,Qt,_t,Gt,Jt,Xt,Le,M,Tn,Zt,En,ei,Pn,Mn,ti,Cn,Ln;$n=[D("latent-scrubber")];var ie=class extends(kn=O,xn=[T({attribute:!1})],wn=[T({attribute:!1})],vn=[T({attribute:!1})],bn=[f()],gn=[f()],yn=[f()],kn){constructor(){super(...arguments);l(this,M);l(this,Vt,s(A,8,this)),s(A,11,this);l(this,Qt,s(A,12,this,0)),s(A,15,this);l(this,_t,s(A,16,this,0)),s(A,19,this);l(this,Gt,s(A,20,this)),s(A,23,this);l(this,Jt,s(A,24,this,!1)),s(A,27,this);l(this,Xt,s(A,28,this,!1)),s(A,31,this);l(this,Le)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(h(this,Le))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(h(this,Le)),P(this,Le,window.setTimeout(()=>this.passing=!1,_s)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return w;let t=Math.min(1,this.position/this.range),i=e.blocks[e.indexAt(this.position+Yt)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Ne(i.month.count)}"
        @pointerdown="${r(this,M,En)}"
        @pointermove="${r(this,M,Zt)}"
        @pointerup="${r(this,M,ei)}"
        @pointercancel="${r(this,M,ei)}"
        @pointerleave="${r(this,M,Pn)}"
        @keydown="${r(this,M,Mn)}"
      >
        ${r(this,M,Ln).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,M,Cn).call(this,e,t)}
      </div>
    `}};A=R(kn),Vt=new WeakMap,Qt=new WeakMap,_t=new WeakMap,Gt=new WeakMap,Jt=new WeakMap,Xt=new WeakMap,Le=new WeakMap,M=new WeakSet,Tn=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Zt=function(e){this.pointed=r(this,M,Tn).call(this,e),this.dragging&&r(this,M,ti).call(this,this.pointed*this.range)},En=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,M,Zt).call(this,e)},ei=function(){this.dragging=!1,this.pointed=void 0},Pn=function(){this.dragging||(this.pointed=void 0)},Mn=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],i=this.geometry;if(t===void 0||i===void 0)return;e.preventDefault();let a=i.indexAt(this.position+Yt)+t,p=i.blocks[Math.min(i.blocks.length-1,Math.max(0,a))];p!==void 0&&r(this,M,ti).call(this,p.top)},ti=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Cn=function(e,t){if(this.pointed===void 0&&!this.passing)return w;let i=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(i*this.range+Yt)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${Ne(a.month.count)}</span>
    `},Ln=function(e){let t=this.clientHeight||window.innerHeight,i=-fn;return Gs(e.blocks).map(a=>{let m=Math.min(1,a.top/this.range)*t;return m-i>=fn&&m<=t-6?(i=m,c`
          <span class="year" .style="${`top:${Math.max(6,m)}px`}">${a.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${m}px`}"></span>
      `})},d(A,4,"geometry",xn,ie,Vt),d(A,4,"position",wn,ie,Qt),d(A,4,"range",vn,ie,_t),d(A,4,"pointed",bn,ie,Gt),d(A,4,"dragging",gn,ie,Jt),d(A,4,"passing",yn,ie,Xt),ie=d(A,0,"Scrubber",$n,ie),H(ie,"styles",[q,L`
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
    `]),s(A,1,ie);function Gs(n){return n.filter((o,e)=>n[e-1]?.month.count.year!==o.month.count.year)}var Sn=(n,o,e)=>{let t=new Map;for(let i=o;i<=e;i++)t.set(n[i],i);return t},ii=Xi(class extends Zi{constructor(n){if(super(n),n.type!==Ji.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,o,e){let t;e===void 0?e=o:o!==void 0&&(t=o);let i=[],a=[],p=0;for(let m of n)i[p]=t?t(m,p):p,a[p]=e(m,p),p++;return{values:a,keys:i}}render(n,o,e){return this.dt(n,o,e).values}update(n,[o,e,t]){let i=to(n),{values:a,keys:p}=this.dt(o,e,t);if(!Array.isArray(i))return this.ut=p,a;let m=this.ut??=[],v=[],C,j,x=0,z=i.length-1,N=0,J=a.length-1;for(;x<=z&&N<=J;)if(i[x]===null)x++;else if(i[z]===null)z--;else if(m[x]===p[N])v[N]=ce(i[x],a[N]),x++,N++;else if(m[z]===p[J])v[J]=ce(i[z],a[J]),z--,J--;else if(m[x]===p[J])v[J]=ce(i[x],a[J]),Pe(n,v[J+1],i[x]),x++,J--;else if(m[z]===p[N])v[N]=ce(i[z],a[N]),Pe(n,i[x],i[z]),z--,N++;else if(C===void 0&&(C=Sn(p,N,J),j=Sn(m,x,z)),C.has(m[x]))if(C.has(m[z])){let le=j.get(p[N]),lt=le!==void 0?i[le]:null;if(lt===null){let Ki=Pe(n,i[x]);ce(Ki,a[N]),v[N]=Ki}else v[N]=ce(lt,a[N]),Pe(n,i[x],lt),i[le]=null;N++}else Ve(i[z]),z--;else Ve(i[x]),x++;for(;N<=J;){let le=Pe(n,v[J+1]);ce(le,a[N]),v[N++]=le}for(;x<=z;){let le=i[x++];le!==null&&Ve(le)}return this.ut=p,eo(n,v),Fi}});var An,Rn,Hn,On,Dn,qn,Y,oi,ni,si,ri,Se,We,oe,ai,Nn,li,zn;qn=[D("latent-thumb")];var re=class extends(Dn=O,On=[T({attribute:!1})],Hn=[T({attribute:!1})],Rn=[f()],An=[f()],Dn){constructor(){super(...arguments);l(this,oe);l(this,oi,s(Y,8,this)),s(Y,11,this);l(this,ni,s(Y,12,this)),s(Y,15,this);l(this,si,s(Y,16,this)),s(Y,19,this);l(this,ri,s(Y,20,this,!1)),s(Y,23,this);l(this,Se,!1);l(this,We)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,oe,li).call(this),r(this,oe,ai).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&r(this,oe,ai).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,oe,li).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${dt(this.photo)?k.play:this.photo.failed?k.broken:k.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:c`
      ${this.url===void 0?w:c`
        <img
          alt=""
          draggable="false"
          decoding="${h(this,Se)?"sync":"async"}"
          class="${h(this,Se)?"shown at-once":""}"
          src="${this.url}"
          @load="${r(this,oe,zn)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${dt(this.photo)?c`
          <span class="badge" title="${_i(this.photo.name)}">${k.play}</span>
        `:w}
    `}};Y=R(Dn),oi=new WeakMap,ni=new WeakMap,si=new WeakMap,ri=new WeakMap,Se=new WeakMap,We=new WeakMap,oe=new WeakSet,ai=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);P(this,Se,e!==void 0),e!==void 0?this.url=ht(e):r(this,oe,Nn).call(this,this.photo.id)},Nn=async function(e){let t=new AbortController;P(this,We,t);try{let i=await this.store.get(e,t.signal);t.signal.aborted||(this.url=ht(i))}catch(i){this.failed=!je(i)}},li=function(){h(this,We)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},zn=function(e){e.target.classList.add("shown")},d(Y,4,"photo",On,re,oi),d(Y,4,"store",Hn,re,ni),d(Y,4,"url",Rn,re,si),d(Y,4,"failed",An,re,ri),re=d(Y,0,"Thumb",qn,re),H(re,"styles",[q,L`
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
    `]),s(Y,1,re);function Un(n,o){let e=[0],t=[0];for(let a=1;a<=n.length;a++){let p=1/0,m=a-1,v=0;for(let C=a-1;C>=0;C--){v+=n[C];let j=(o.width-(a-C-1)*o.gap)/v/o.rowHeight;if(j<.6&&C<a-1)break;let x=e[C]+Js(j,a===n.length);x<p&&(p=x,m=C)}e.push(p),t.push(m)}let i=[];for(let a=n.length;a>0;a=t[a])i.unshift(a);return i}function Js(n,o){return n>1.45?o?.15+.5*(1-1/n):10+n:(n>1?n-1:1/n-1)**2}var Zs=.8,er=.5,tr=3.5;function ir(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(tr,Math.max(er,n.width/n.height))}function or(n){let o=[];for(let e of n){let t=e.taken.slice(0,10),i=o.at(-1);i?.day===t?i.photos.push(e):o.push({day:t,photos:[e]})}return o}var di=class{#e;#i=[];#n=[];#t=[];#o;constructor(o){this.#e=o,this.#o=o.monthHeading}add(o){let e=o.photos.map((i,a)=>({photo:i,aspect:ir(i),begins:a===0?o.day:void 0}));if(this.#t.length>0){let i=[...this.#t,...e],a=this.#r(i);if(a>=this.#e.rowHeight*Zs){this.#t=i,a<=this.#e.rowHeight&&this.#s();return}this.#s()}let t=0;for(let i of Un(e.map(({aspect:a})=>a),this.#e))this.#s(),this.#t=e.slice(t,i),t=i}finish(){return this.#s(),{height:this.#o,tiles:this.#i,headings:this.#n}}#r(o){let e=o.reduce((t,i)=>t+i.aspect,0);return(this.#e.width-nr(o,this.#e))/e}#s(){let{gap:o,dayGap:e,dayHeading:t,rowHeight:i}=this.#e,a=this.#t;if(this.#t=[],a.length===0)return;let p=this.#r(a),m=Math.max(1,p<=i*1.45?p:i),v=this.#o+(a.some(j=>j.begins!==void 0)?t:0),C=0;for(let[j,x]of a.entries()){let z=Math.min(x.aspect*m,this.#e.width);j>0&&(C+=x.begins===void 0?o:e),x.begins!==void 0&&this.#n.push({day:x.begins,x:C,y:this.#o,width:sr(a,j,m,o)}),this.#i.push({photo:x.photo,x:C,y:v,width:z,height:m}),C+=z}this.#o=v+m+o}};function nr(n,{gap:o,dayGap:e}){return n.slice(1).reduce((t,i)=>t+(i.begins===void 0?o:e),0)}function sr(n,o,e,t){let i=0;for(let a=o;a<n.length;a++){let p=n[a];if(a>o){if(p.begins!==void 0)break;i+=t}i+=p.aspect*e}return i}function In(n,o){let e=new di(o);for(let t of or(n))e.add(t);return e.finish()}function hi(n,o){let t=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(n/t),a=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+a*o.dayHeading}var et=class{options;blocks;height;constructor(o,e,t,i){this.options=e;let a=t?.options===e?t:void 0,p=0;this.blocks=o.map((m,v)=>{let C=a?.blocks[v],j=C?.month===m&&m!==i?{...C,top:p}:rr(m,p,e);return p+=j.height,j}),this.height=p}between(o,e){let t=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let a=this.blocks[i];if(a.top>=e)break;t.push(a)}return t}indexAt(o){let e=0,t=this.blocks.length-1;for(;e<t;){let i=e+t+1>>1;this.blocks[i].top<=o?e=i:t=i-1}return e}blockOf(o){return this.blocks.find(e=>e.month===o)}anchorAt(o){let e=this.blocks[this.indexAt(o)];return e&&{month:e.month,offset:o-e.top}}resolve(o){let e=this.blocks.find(({month:t})=>t===o.month||t.is(o.month.count));return e&&e.top+Math.min(o.offset,e.height)}};function rr(n,o,e){if(n.photos.length===0)return{month:n,top:o,height:n.complete?0:hi(n.count.photos,e),layout:void 0};let t=In(n.photos,e),i=n.missing===0?0:hi(n.missing,e)-e.monthHeading;return{month:n,top:o,height:t.height+i,layout:t}}var ar={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Wn(n){return ar[n]}function Kn(n,o,e){let t=n.tiles,i=t.indexOf(o);switch(e){case"left":return t[i-1];case"right":return t[i+1];case"up":return it(tt(t,t.findLast(a=>a.y<o.y)),Ae(o));case"down":return it(tt(t,t.find(a=>a.y>o.y)),Ae(o))}}function Fn(n,o,e){switch(o){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return it(tt(n.tiles,n.tiles.at(-1)),e);case"down":return it(tt(n.tiles,n.tiles[0]),e)}}function Ae(n){return n.x+n.width/2}function tt(n,o){return o===void 0?[]:n.filter(e=>e.y===o.y)}function it(n,o){return n.reduce((e,t)=>e===void 0||Math.abs(Ae(t)-o)<Math.abs(Ae(e)-o)?t:e,void 0)}var jn=L`
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
`;var lr=100,Bn,Yn,Vn,Qn,_n,Gn,Jn,I,pi,ci,ui,mi,fi,G,ae,He,Oe,Ke,be,u,Xn,ot,Zn,es,nt,yi,gi,ts,Re,st,is,bi,os,ns,rt,ss,rs,vi,as,ls,ds;Jn=[D("latent-timeline")];var se=class extends(Gn=O,_n=[T({attribute:!1})],Qn=[T({attribute:!1})],Vn=[T({attribute:!1})],Yn=[f()],Bn=[f()],Gn){constructor(){super(...arguments);l(this,u);l(this,pi,s(I,8,this)),s(I,11,this);l(this,ci,s(I,12,this)),s(I,15,this);l(this,ui,s(I,16,this,"")),s(I,19,this);l(this,mi,s(I,20,this,{top:0,bottom:0})),s(I,23,this);l(this,fi,s(I,24,this)),s(I,27,this);l(this,G);l(this,ae);l(this,He);l(this,Oe,!1);l(this,Ke,new ResizeObserver(()=>r(this,u,Xn).call(this)));l(this,be,()=>r(this,u,es).call(this))}connectedCallback(){super.connectedCallback(),h(this,Ke).observe(this),window.addEventListener("scroll",h(this,be),{passive:!0}),window.addEventListener("resize",h(this,be),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),h(this,Ke).disconnect(),window.removeEventListener("scroll",h(this,be)),window.removeEventListener("resize",h(this,be)),window.clearTimeout(h(this,He))}monthChanged(e){r(this,u,ot).call(this,e)}scrollTopOf(e){let t=h(this,G)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,u,ts).call(this)-r(this,u,st).call(this))}get geometry(){return h(this,G)}reveal(e){let t=r(this,u,bi).call(this,e.id);t!==void 0&&r(this,u,rt).call(this,t)}willUpdate(e){if(e.has("library")&&h(this,ae)!==void 0){let t=!e.has("query");r(this,u,ot).call(this,void 0,t),t||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){h(this,Oe)&&(P(this,Oe,!1),r(this,u,is).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,i=h(this,G)?.between(e,t)??[],a=this.current!==void 0&&r(this,u,rs).call(this,i,this.current)?this.current:cr(i,e);return c`
      ${ii(i,({month:p})=>`${p.count.year}-${p.count.month}`,p=>r(this,u,as).call(this,p,a))}
    `}};I=R(Gn),pi=new WeakMap,ci=new WeakMap,ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,G=new WeakMap,ae=new WeakMap,He=new WeakMap,Oe=new WeakMap,Ke=new WeakMap,be=new WeakMap,u=new WeakSet,Xn=function(){let e=this.clientWidth;e>0&&e!==h(this,ae)?.width&&(P(this,ae,pr(e)),r(this,u,ot).call(this,void 0))},ot=function(e,t=!0){if(h(this,ae)===void 0)return;let i=r(this,u,Re).call(this),a=t&&i>0?h(this,G)?.anchorAt(i):void 0;P(this,G,new et(this.library.months,h(this,ae),h(this,G),e)),this.style.height=`${h(this,G).height}px`,r(this,u,Zn).call(this,a,i),r(this,u,nt).call(this),r(this,u,gi).call(this),this.requestUpdate()},Zn=function(e,t){let i=e&&h(this,G)?.resolve(e);i!==void 0&&Math.abs(i-t)>=1&&window.scrollBy({top:i-t,behavior:"instant"})},es=function(){let e=r(this,u,Re).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,u,nt).call(this),r(this,u,yi).call(this),r(this,u,gi).call(this)},nt=function(){let e=r(this,u,Re).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,u,yi).call(this)},yi=function(){h(this,He)??P(this,He,window.setTimeout(()=>{P(this,He,void 0);let e=r(this,u,Re).call(this),t=window.innerHeight/2;for(let{month:i}of h(this,G)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(i).catch(()=>{})},lr))},gi=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},ts=function(){return this.getBoundingClientRect().top+window.scrollY},Re=function(){return-this.getBoundingClientRect().top+r(this,u,st).call(this)},st=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},is=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},bi=function(e){for(let t of h(this,G)?.blocks??[]){let i=t.layout?.tiles.find(({photo:a})=>a.id===e);if(i!==void 0)return{block:t,tile:i}}},os=function(e){let t=Wn(e.key),i=r(this,u,bi).call(this,e.target.dataset.id);t===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,u,ns).call(this,i,t))},ns=async function(e,t){let i=e.block.layout&&Kn(e.block.layout,e.tile,t);if(i!==void 0){r(this,u,rt).call(this,{block:e.block,tile:i});return}let a=t==="left"||t==="up"?-1:1,p=this.library.months[this.library.months.indexOf(e.block.month)+a];if(p===void 0)return;await this.library.load(p).catch(()=>{});let m=h(this,G)?.blockOf(p),v=m?.layout&&Fn(m.layout,t,Ae(e.tile));m!==void 0&&v!==void 0&&r(this,u,rt).call(this,{block:m,tile:v})},rt=function({block:e,tile:t}){let a=e.top+t.y,p=r(this,u,Re).call(this),m=a+t.height+40-(p+window.innerHeight-r(this,u,st).call(this)),v=a-40-p;(v<0||m>0)&&window.scrollBy({top:v<0?v:m,behavior:"instant"}),r(this,u,nt).call(this),this.current=t.photo.id,P(this,Oe,!0),this.requestUpdate()},ss=function(e,t){e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.current=t.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0})))},rs=function(e,t){return e.some(i=>r(this,u,vi).call(this,i).some(a=>a.photo.id===t))},vi=function({layout:e,top:t}){let i=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:p,height:m})=>p+m>i&&p<a)??[]},as=function(e,t){let{month:i,layout:a}=e,p=Ne(i.count);return c`
      <section
        aria-label="${p}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,u,os)}"
      >
        <h2 .style="${`top:${dr}px`}">${p} <span>${me(i.count.photos)}</span></h2>
        ${a===void 0?r(this,u,ls).call(this,e):w} ${a?.headings.map(({day:m,x:v,y:C,width:j})=>c`
              <h3 .style="${`transform:translate(${v}px,${C+(h(this,ae)?.dayHeading??0)-hr}px);max-width:${Math.max(j,64)}px`}">${Vi(m)}</h3>
            `)} ${ii(r(this,u,vi).call(this,e),({photo:m})=>m.id,m=>r(this,u,ds).call(this,m,t))}
      </section>
    `},ls=function({height:e}){return c`
      <div class="blank" .style="${`top:${h(this,ae)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},ds=function({photo:e,x:t,y:i,width:a,height:p},m){return c`
      <a
        href="${io({query:this.query,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Qi(e)}"
        tabindex="${e.id===m?0:-1}"
        .style="${`transform:translate(${t}px,${i}px);width:${a}px;height:${p}px`}"
        @click="${v=>r(this,u,ss).call(this,v,e)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
    `},d(I,4,"library",_n,se,pi),d(I,4,"store",Qn,se,ci),d(I,4,"query",Vn,se,ui),d(I,4,"drawn",Yn,se,mi),d(I,4,"current",Bn,se,fi),se=d(I,0,"TimelineView",Jn,se),H(se,"styles",[q,jn]),s(I,1,se);var dr=28,hr=28;function pr(n){let o=n<600;return{width:n,rowHeight:o?112:n<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function cr(n,o){let e=o+window.innerHeight;for(let{layout:t,top:i}of n){let a=t?.tiles.find(({y:p})=>i+p>=e);if(a!==void 0)return a.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var hs=L`
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
`;function ps(n,o){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${k.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function cs(n,o){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${k.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function us(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${k.picture}</span>
        <p>${me(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${k.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}var ms=L`
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
`;var ur=2e3,mr=2e4,fr=5*6e4,yr=["pointerdown","keydown","scroll"],at=class{#e;#i;#n=new AbortController;#t;#o;#r=Date.now();#s=0;constructor(o,e){this.#e=o,this.#i=e}start(){let{signal:o}=this.#n;document.addEventListener("visibilitychange",()=>fs()&&void this.#a(),{signal:o});for(let e of yr)window.addEventListener(e,()=>this.#r=Date.now(),{signal:o,passive:!0});this.#a()}stop(){this.#n.abort(),window.clearTimeout(this.#o)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#r>fr?this.#d():this.#l())}catch(o){this.#i.problem(o);return}if(fs()&&!this.#n.signal.aborted){let o=(this.#t?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},o?ur:mr)}}async#l(){let o=this.#t,e=this.#r>this.#s;this.#s=Date.now();let t=await this.#e.status(e);this.#t=t,this.#i.statusChanged(t),o!==void 0&&(o.photos!==t.photos||o.failed!==t.failed)&&this.#i.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new V(401,"signed-out","The web session has ended.")}};function fs(){return document.visibilityState==="visible"}var ys=1024*1024,gs,bs,vs,ws,xs,ks,$s,Ts,Es,Ps,Ms,Cs,Ls,Ss,g,wi,xi,ki,$i,Ti,Ei,Pi,Mi,Ci,Li,Si,Ai,Z,ue,we,xe,ke,De,y,Ri,Hi,Oi,As,Rs,Hs,Di,ve,Os,Ds,Fe,qi,qs,Ns,zs;Ss=[D("latent-gallery")];var W=class extends(Ls=O,Cs=[T({attribute:!1})],Ms=[T({type:Boolean})],Ps=[f()],Es=[f()],Ts=[f()],$s=[f()],ks=[f()],xs=[f()],ws=[f()],vs=[f()],bs=[f()],gs=[B("latent-timeline")],Ls){constructor(){super(...arguments);l(this,y);l(this,wi,s(g,8,this)),s(g,11,this);l(this,xi,s(g,12,this,!1)),s(g,15,this);l(this,ki,s(g,16,this,{query:"",photo:void 0})),s(g,19,this);l(this,$i,s(g,20,this)),s(g,23,this);l(this,Ti,s(g,24,this,"")),s(g,27,this);l(this,Ei,s(g,28,this,0)),s(g,31,this);l(this,Pi,s(g,32,this)),s(g,35,this);l(this,Mi,s(g,36,this,"")),s(g,39,this);l(this,Ci,s(g,40,this)),s(g,43,this);l(this,Li,s(g,44,this,!1)),s(g,47,this);l(this,Si,s(g,48,this,{position:0,range:0})),s(g,51,this);l(this,Ai,s(g,52,this)),s(g,55,this);l(this,Z);l(this,ue);l(this,we);l(this,xe,new AbortController);l(this,ke,new AbortController);l(this,De);l(this,Fe,()=>h(this,Z)?.search(""))}connectedCallback(){super.connectedCallback(),P(this,ue,r(this,y,Ri).call(this,"grid",96*ys,6)),P(this,we,r(this,y,Ri).call(this,"screen",64*ys,3)),P(this,Z,new oo(e=>r(this,y,Hi).call(this,e))),r(this,y,Hi).call(this,h(this,Z).state),P(this,De,new at(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>{r(this,y,Oi).call(this,this.page.query)},problem:e=>r(this,y,ve).call(this,e)})),h(this,De).start()}disconnectedCallback(){super.disconnectedCallback(),h(this,Z)?.dispose(),h(this,De)?.stop(),h(this,xe).abort(),h(this,ke).abort(),h(this,ue).clear(),h(this,we).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=gr(this.page,this.opened);document.title!==t&&(document.title=t)}render(){let{opened:e,library:t}=this;return c`
      <div ?inert="${e!==void 0}">${r(this,y,qs).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${r(this,y,Ns).call(this)}${r(this,y,zs).call(this)}</main></div>
      ${e===void 0||t===void 0?w:c`
        <latent-viewer
          .photo="${e}"
          .library="${t}"
          .api="${this.api}"
          .grid="${h(this,ue)}"
          .screens="${h(this,we)}"
          @photo-turn="${i=>h(this,Z)?.open(i.detail.id)}"
          @viewer-close="${()=>h(this,Z)?.close()}"
          @search="${r(this,y,qi)}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${i=>r(this,y,ve).call(this,i.detail)}"
          ></latent-account>
        `:w}
    `}};g=R(Ls),wi=new WeakMap,xi=new WeakMap,ki=new WeakMap,$i=new WeakMap,Ti=new WeakMap,Ei=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Ci=new WeakMap,Li=new WeakMap,Si=new WeakMap,Ai=new WeakMap,Z=new WeakMap,ue=new WeakMap,we=new WeakMap,xe=new WeakMap,ke=new WeakMap,De=new WeakMap,y=new WeakSet,Ri=function(e,t,i){return new Gi((a,p)=>r(this,y,Di).call(this,this.api.thumbnail(a,e,p)),t,i)},Hi=function(e){let t=this.library!==void 0&&e.query===this.libraryQuery;this.page=e,t?(h(this,xe).abort(),this.queryProblem=""):r(this,y,Oi).call(this,e.query),r(this,y,Rs).call(this,e.photo)},Oi=async function(e){h(this,xe).abort();let t=new AbortController;P(this,xe,t);try{let i=await this.api.timeline(e,t.signal);t.signal.aborted||r(this,y,As).call(this,e,i)}catch(i){i instanceof V&&i.status===400?this.queryProblem=i.message:r(this,y,ve).call(this,i)}},As=function(e,{months:t,total:i}){this.queryProblem="",this.total=i,h(this,ue).forgetMissing(),h(this,we).forgetMissing(),this.library=this.library!==void 0&&e===this.libraryQuery?this.library.updated(t):new Ze(t,(a,p)=>r(this,y,Di).call(this,this.api.photos(e,a,p)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=e},Rs=async function(e){h(this,ke).abort(),P(this,ke,new AbortController);let{signal:t}=h(this,ke);if(e===void 0){r(this,y,Hs).call(this);return}let i=this.library?.find(e);try{let[a]=await Promise.all([i??this.api.photo(e,t),import("./viewer-B36FXKRK.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof V&&a.status===404?h(this,Z)?.close():r(this,y,ve).call(this,a)}},Hs=function(){let e=this.opened;this.opened=void 0,e!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(e))},Di=async function(e){try{return await e}catch(t){throw(t instanceof Ee||t instanceof V&&t.unauthorised)&&r(this,y,ve).call(this,t),t}},ve=function(e){this.isConnected&&!je(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Os=function(){let e=this.timeline,t=document.documentElement.scrollHeight-window.innerHeight;e!==null&&(this.scrolling={position:window.scrollY,range:t})},Ds=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),h(this,Z)?.search(""),window.scrollTo({top:0}))},Fe=new WeakMap,qi=function(e){h(this,Z)?.search(e.detail)},qs=function(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,y,Ds)}">${Qe(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${r(this,y,qi)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?w:me(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
                @problem="${e=>r(this,y,ve).call(this,e.detail)}"
              ></latent-lock-button>
            `:w}
          <button
            class="icon"
            aria-label="Your sign-in"
            title="Your sign-in"
            @click="${()=>this.showsAccount=!0}"
          >
            ${k.key}
          </button>
          <button
            class="icon"
            aria-label="Sign out"
            title="Sign out"
            @click="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          >
            ${k.signOut}
          </button>
        </div>
      </header>
    `},Ns=function(){let e=this.status?.pending??0;return e===0||this.total===0?w:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${me(e)} to go.</div>
    `},zs=function(){let{library:e}=this;return e===void 0?this.queryProblem===""?w:ps(this.queryProblem,h(this,Fe)):e.months.length===0?this.libraryQuery!==""?cs(this.libraryQuery,h(this,Fe)):us(this.status?.pending??0):c`
      <latent-timeline
        .library="${e}"
        .query="${this.libraryQuery}"
        .store="${h(this,ue)}"
        @photo-open="${t=>h(this,Z)?.open(t.detail.id)}"
        @timeline-scroll="${r(this,y,Os)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${t=>window.scrollTo({top:t.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},d(g,4,"api",Cs,W,wi),d(g,4,"owner",Ms,W,xi),d(g,4,"page",Ps,W,ki),d(g,4,"library",Es,W,$i),d(g,4,"libraryQuery",Ts,W,Ti),d(g,4,"total",$s,W,Ei),d(g,4,"status",ks,W,Pi),d(g,4,"queryProblem",xs,W,Mi),d(g,4,"opened",ws,W,Ci),d(g,4,"showsAccount",vs,W,Li),d(g,4,"scrolling",bs,W,Si),d(g,4,"timeline",gs,W,Ai),W=d(g,0,"Gallery",Ss,W),H(W,"styles",[q,ee,hs,ms]),s(g,1,W);function gr(n,o){return o!==void 0?"Photo · Latent":n.query===""?"Latent":"Search · Latent"}var br=3e3,Us,Is,Ws,Ks,Fs,ne,Ni,zi,Ui,$e,Te,F,qe,Ii,Wi,js;Fs=[D("latent-app")];var pe=class extends(Ks=O,Ws=[f()],Is=[f()],Us=[f()],Ks){constructor(){super(...arguments);l(this,F);l(this,Ni,s(ne,8,this,"starting")),s(ne,11,this);l(this,zi,s(ne,12,this,{signedIn:!1})),s(ne,15,this);l(this,Ui,s(ne,16,this,"")),s(ne,19,this);l(this,$e,new Yi);l(this,Te)}connectedCallback(){super.connectedCallback(),r(this,F,qe).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(h(this,Te))}render(){switch(this.phase){case"starting":return w;case"signed-out":return c`
          <latent-sign-in .api="${h(this,$e)}" @signed-in="${r(this,F,qe)}"></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${h(this,$e)}"
            .owner="${this.session.user===de}"
            @problem="${e=>r(this,F,Ii).call(this,e.detail)}"
            @sign-out="${r(this,F,js)}"
            @locked="${r(this,F,Wi)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${k.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${r(this,F,qe)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${k.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,F,qe)}">Try again</button>
          </latent-notice>
        `}}};ne=R(Ks),Ni=new WeakMap,zi=new WeakMap,Ui=new WeakMap,$e=new WeakMap,Te=new WeakMap,F=new WeakSet,qe=async function(){window.clearTimeout(h(this,Te));try{this.session=await h(this,$e).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){r(this,F,Ii).call(this,e)}},Ii=function(e){e instanceof V&&e.unauthorised?this.phase="signed-out":e instanceof Ee?r(this,F,Wi).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Wi=function(){this.phase="locked",window.clearTimeout(h(this,Te)),P(this,Te,window.setTimeout(()=>{r(this,F,qe).call(this)},br))},js=async function(){this.phase="signed-out",await h(this,$e).signOut().catch(()=>{})},d(ne,4,"phase",Ws,pe,Ni),d(ne,4,"session",Is,pe,zi),d(ne,4,"problem",Us,pe,Ui),pe=d(ne,0,"App",Fs,pe),H(pe,"styles",[q,ee,L`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(ne,1,pe);
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
