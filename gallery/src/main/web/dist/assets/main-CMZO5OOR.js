import{A as Be,B as Ye,C as ee,D as Ne,E as _i,H as fe,L as Gi,M as dt,O as Ji,P as ht,Q as Xi,R as Zi,S as eo,T as to,U as Pe,V as ue,W as io,X as oo,Y as Ve,Z as no,_ as so,a as S,b as s,c as d,d as H,e as h,f as l,g as P,h as r,i as L,j as c,k as Bi,l as w,m as O,n as D,o as $,p as f,q as Y,r as Q,s as Yi,t as Vi,u as ce,v as je,w as de,x as Qi,y as k,z as q}from"./chunk-CPKUSQLA.js";function Qe(n){return c`
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
  `}function _e(n){let o=n instanceof Error?n.message:String(n);return o.endsWith(".")?o:`${o}.`}var ze=class extends Error{constructor(o,e){super(o,{cause:e}),this.name="PasskeyError"}};function pt(){return"PublicKeyCredential"in window}function Je(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function ro(n){let o=await lo(()=>navigator.credentials.get({publicKey:{...n,challenge:Ge(n.challenge),allowCredentials:n.allowCredentials.map(ho)}})),e=o.response;return{credential:Me(o.rawId),clientData:Me(e.clientDataJSON),authenticatorData:Me(e.authenticatorData),signature:Me(e.signature)}}async function ao(n){let e=(await lo(()=>navigator.credentials.create({publicKey:{...n,challenge:Ge(n.challenge),user:{...n.user,id:Ge(n.user.id)},excludeCredentials:n.excludeCredentials.map(ho)}}))).response;return{clientData:Me(e.clientDataJSON),attestationObject:Me(e.attestationObject)}}async function lo(n){if(!pt())throw new ze("This browser has no passkeys; use another.");try{let o=await n();if(o!==null)return o}catch(o){throw new ze(Qs(o),o)}throw new ze("The browser gave no passkey; try again.")}function Qs(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function ho({type:n,id:o}){return{type:n,id:Ge(o)}}function Ge(n){let o=atob(n.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(o,e=>e.charCodeAt(0))}function Me(n){let o=Array.from(new Uint8Array(n),e=>String.fromCharCode(e)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var po,co,uo,mo,fo,yo,go,bo,vo,wo,xo,ko,$o,b,ct,ut,mt,ft,yt,gt,bt,vt,wt,xt,kt,F,To,$t,Eo,Po,Mo,Co,Lo;$o=[D("latent-sign-in")];var K=class extends(ko=O,xo=[$({attribute:!1})],wo=[$({type:Boolean})],vo=[f()],bo=[f()],go=[f()],yo=[f()],fo=[f()],mo=[f()],uo=[Y("#user")],co=[Y("#passphrase")],po=[Y("#code")],ko){constructor(){super(...arguments);l(this,F);l(this,ct,s(b,8,this)),s(b,11,this);l(this,ut,s(b,12,this,!1)),s(b,15,this);l(this,mt,s(b,16,this,!1)),s(b,19,this);l(this,ft,s(b,20,this,!1)),s(b,23,this);l(this,yt,s(b,24,this,"")),s(b,27,this);l(this,gt,s(b,28,this)),s(b,31,this);l(this,bt,s(b,32,this,!1)),s(b,35,this);l(this,vt,s(b,36,this,!1)),s(b,39,this);l(this,wt,s(b,40,this)),s(b,43,this);l(this,xt,s(b,44,this)),s(b,47,this);l(this,kt,s(b,48,this)),s(b,51,this)}firstUpdated(){this.input.focus()}render(){return c`
      <main>
        <form @submit="${r(this,F,To)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Qe(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."}
            </p>
          </header>
          <div class="fields">
            ${this.locked?w:r(this,F,Co).call(this)}
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
            ${this.needsCode?r(this,F,Lo).call(this):w}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,F,Mo).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?w:r(this,F,Po).call(this)}</p>
        </form>
      </main>
    `}};b=S(ko),ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,yt=new WeakMap,gt=new WeakMap,bt=new WeakMap,vt=new WeakMap,wt=new WeakMap,xt=new WeakMap,kt=new WeakMap,F=new WeakSet,To=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,i=this.user?.value.trim().toLowerCase()||de;if(t===""){this.problem=i===de?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let a={user:i,passphrase:t,code:this.code?.value||void 0};await r(this,F,$t).call(this,a),this.locked&&(await Js(this.api),this.locked=!1,await r(this,F,$t).call(this,a)),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await r(this,F,Eo).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},$t=async function(e){try{await this.api.signIn(e)}catch(t){if(!(t instanceof Yi))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let i=await ro(t.options);await this.api.signIn({...e,passkey:i})}},Eo=async function(e){if(e instanceof Q&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=_e(e),this.elsewhere=e instanceof Vi&&e.hosts.includes("localhost")?Je():void 0,(this.code??this.input).select()},Po=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?w:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Mo=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Co=function(){return c`
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
    `},Lo=function(){return c`
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
    `},d(b,4,"api",xo,K,ct),d(b,4,"locked",wo,K,ut),d(b,4,"busy",vo,K,mt),d(b,4,"legible",bo,K,ft),d(b,4,"problem",go,K,yt),d(b,4,"elsewhere",yo,K,gt),d(b,4,"needsCode",fo,K,bt),d(b,4,"awaitsPasskey",mo,K,vt),d(b,4,"user",uo,K,wt),d(b,4,"input",co,K,xt),d(b,4,"code",po,K,kt),K=d(b,0,"SignIn",$o,K),H(K,"styles",[q,ee,Be,L`
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
    `]),s(b,1,K);var _s=500,Gs=6e4;async function Js(n){let o=performance.now()+Gs;for(;performance.now()<o;){await new Promise(t=>window.setTimeout(t,_s));let e=await n.session().catch(t=>{if(!(t instanceof ce))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Ao,Ro,So,Ce,Tt;So=[D("latent-notice")];var ye=class extends(Ro=O,Ao=[$()],Ro){constructor(){super(...arguments);l(this,Tt,s(Ce,8,this,"")),s(Ce,11,this)}render(){return c`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};Ce=S(Ro),Tt=new WeakMap,d(Ce,4,"heading",Ao,ye,Tt),ye=d(Ce,0,"Notice",So,ye),H(ye,"styles",[q,L`
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
    `]),s(Ce,1,ye);var Xs=250,Ho,Oo,Do,qo,No,zo,Uo,Io,Wo,E,Et,Pt,Mt,Ct,Lt,At,Rt,ge,Ie,A,Ko,Fo,Ue,jo,St,Bo,Yo,Vo;Wo=[D("latent-search-box")];var X=class extends(Io=O,Uo=[$({attribute:!1})],zo=[$({attribute:!1})],No=[$({attribute:!1})],qo=[f()],Do=[f()],Oo=[Y("input")],Ho=[Y("#help")],Io){constructor(){super(...arguments);l(this,A);l(this,Et,s(E,8,this)),s(E,11,this);l(this,Pt,s(E,12,this,"")),s(E,15,this);l(this,Mt,s(E,16,this,"")),s(E,19,this);l(this,Ct,s(E,20,this,[])),s(E,23,this);l(this,Lt,s(E,24,this,"")),s(E,27,this);l(this,At,s(E,28,this)),s(E,31,this);l(this,Rt,s(E,32,this)),s(E,35,this);l(this,ge);l(this,Ie,e=>r(this,A,Ko).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",h(this,Ie))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",h(this,Ie)),window.clearTimeout(h(this,ge))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,A,jo)}">
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
          @input="${r(this,A,Fo)}"
          @keydown="${r(this,A,Bo)}"
        />
        ${this.typed===""?w:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,A,St)}">
            ${k.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${k.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${r(this,A,Yo)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(e=>c`
                <div class="filter">
                  <dt class="unseen">${e.key}</dt>
                  <dd class="meaning">${e.meaning}</dd>
                  <dd class="examples">
                    ${e.examples.map(t=>c`
                          <button type="button" @click="${()=>r(this,A,Vo).call(this,t)}">${t}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};E=S(Io),Et=new WeakMap,Pt=new WeakMap,Mt=new WeakMap,Ct=new WeakMap,Lt=new WeakMap,At=new WeakMap,Rt=new WeakMap,ge=new WeakMap,Ie=new WeakMap,A=new WeakSet,Ko=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Fo=function(){this.typed=this.input.value,window.clearTimeout(h(this,ge)),P(this,ge,window.setTimeout(()=>r(this,A,Ue).call(this),Xs))},Ue=function(){window.clearTimeout(h(this,ge)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},jo=function(e){e.preventDefault(),r(this,A,Ue).call(this)},St=function(){this.typed="",r(this,A,Ue).call(this),this.input.focus()},Bo=function(e){e.key==="Escape"&&this.typed!==""&&(e.preventDefault(),r(this,A,St).call(this))},Yo=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Vo=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,A,Ue).call(this),this.input.focus()},d(E,4,"api",Uo,X,Et),d(E,4,"value",zo,X,Pt),d(E,4,"problem",No,X,Mt),d(E,4,"filters",qo,X,Ct),d(E,4,"typed",Do,X,Lt),d(E,4,"input",Oo,X,At),d(E,4,"help",Ho,X,Rt),X=d(E,0,"SearchBox",Wo,X),H(X,"styles",[q,ee,L`
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
    `]),s(E,1,X);var Qo=L`
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
`;var Go,Jo,Xo,Zo,en,tn,on,nn,sn,rn,T,Ht,Ot,Dt,qt,Nt,zt,Ut,It,U,Wt,Kt,Xe,an,ln,dn,hn,pn;rn=[D("latent-account")];var _=class extends(sn=O,nn=[$({attribute:!1})],on=[f()],tn=[f()],en=[f()],Zo=[f()],Xo=[Y("dialog")],Jo=[Y("#label")],Go=[Y("#password")],sn){constructor(){super(...arguments);l(this,U);l(this,Ht,s(T,8,this)),s(T,11,this);l(this,Ot,s(T,12,this)),s(T,15,this);l(this,Dt,s(T,16,this)),s(T,19,this);l(this,qt,s(T,20,this,!1)),s(T,23,this);l(this,Nt,s(T,24,this,"")),s(T,27,this);l(this,zt,s(T,28,this)),s(T,31,this);l(this,Ut,s(T,32,this)),s(T,35,this);l(this,It,s(T,36,this)),s(T,39,this);l(this,Xe,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),r(this,U,Wt).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${k.clear}
            </button>
          </header>
          ${e===void 0?w:r(this,U,ln).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};T=S(sn),Ht=new WeakMap,Ot=new WeakMap,Dt=new WeakMap,qt=new WeakMap,Nt=new WeakMap,zt=new WeakMap,Ut=new WeakMap,It=new WeakMap,U=new WeakSet,Wt=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof ce||t instanceof Q&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=_e(t)}finally{this.busy=!1}},Kt=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},Xe=new WeakMap,an=function(e,t,i){if(e.preventDefault(),this.busy)return;let a={user:i,passphrase:this.password.value};r(this,U,Wt).call(this,async()=>{if(t.kind==="add"){let p=this.label.value.trim(),m=await ao(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(p,m)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},ln=function(e){let{user:t,code:i,passkeys:a}=e,p=t===de?"the vault’s passphrase":"your password",m=i||a.length>0;return c`
      <p>${m?`Besides ${p}, one of these is asked for:`:`Only ${p} is asked for yet.`}</p>
      ${m?c`
          <ul>
            ${i?Zs():w}${a.map(v=>r(this,U,dn).call(this,v))}
          </ul>
        `:w} ${this.step===void 0?r(this,U,hn).call(this,e):r(this,U,pn).call(this,this.step,e)}
    `},dn=function(e){let t=e.lastUse===void 0?"never used":`last used ${_o(e.lastUse)}`;return c`
      <li>
        ${k.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${_o(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>r(this,U,Kt).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},hn=function({user:e,host:t,code:i,passkeys:a}){if(t===void 0)return er();if(!pt())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${i||a.length>0?w:p}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>r(this,U,Kt).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},pn=function(e,{user:t}){let i=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${a=>r(this,U,an).call(this,a,e,t)}">
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
    `},d(T,4,"api",nn,_,Ht),d(T,4,"factors",on,_,Ot),d(T,4,"step",tn,_,Dt),d(T,4,"busy",en,_,qt),d(T,4,"problem",Zo,_,Nt),d(T,4,"dialog",Xo,_,zt),d(T,4,"label",Jo,_,Ut),d(T,4,"password",Go,_,It),_=d(T,0,"Account",rn,_),H(_,"styles",[q,ee,Ye,Be,Qo]),s(T,1,_);function Zs(){return c`
    <li>
      ${k.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function er(){let n=Je();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}function _o(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var cn,un,mn,fn,yn,te,Ft,jt,Bt,be,Yt,gn;yn=[D("latent-lock-button")];var he=class extends(fn=O,mn=[$({attribute:!1})],un=[f()],cn=[Y("dialog")],fn){constructor(){super(...arguments);l(this,be);l(this,Ft,s(te,8,this)),s(te,11,this);l(this,jt,s(te,12,this,"")),s(te,15,this);l(this,Bt,s(te,16,this)),s(te,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,be,Yt).call(this,!1)}}">
        ${k.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?w:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,be,gn)}">Lock anyway</button>
        </div>
      </dialog>
    `}};te=S(fn),Ft=new WeakMap,jt=new WeakMap,Bt=new WeakMap,be=new WeakSet,Yt=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof Q&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},gn=function(){this.dialog.close(),r(this,be,Yt).call(this,!0)},d(te,4,"api",mn,he,Ft),d(te,4,"users",un,he,jt),d(te,4,"dialog",cn,he,Bt),he=d(te,0,"LockButton",yn,he),H(he,"styles",[q,ee,Ye,L`
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
    `]),s(te,1,he);var Vt=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},Ze=class n{months;#e;#i;constructor(o,e,t){this.months=o.map(i=>new Vt(i)),this.#e=e,this.#i=t}updated(o){let e=new n(o,this.#e,this.#i);for(let t of e.months){let i=this.months.find(a=>a.is(t.count));i!==void 0&&(t.photos=i.photos,t.complete=i.complete&&i.count.photos===t.count.photos)}return e}load(o){return o.complete?Promise.resolve():(o.loading??=this.#n(o).finally(()=>{o.loading=void 0}),o.loading)}async#n(o){let e=[],t;do{let i=await this.#e(o.count,t);e=e.concat(i.photos),t=i.next,(e.length>=o.photos.length||t===void 0)&&(o.photos=e,o.complete=t===void 0,this.#i(o))}while(t!==void 0)}monthOf(o){let[e,t]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===t)}find(o){for(let e of this.months){let t=e.photos.find(i=>i.id===o);if(t!==void 0)return t}}async neighbour(o,e){let t=this.monthOf(o);if(t===void 0)return;await this.load(t);let i=t.photos.findIndex(p=>p.id===o.id);return i<0?void 0:t.photos[i+e]??this.#t(this.months.indexOf(t)+e,e)}async#t(o,e){for(let t=o;t>=0&&t<this.months.length;t+=e){let i=this.months[t];await this.load(i);let a=e===1?i.photos[0]:i.photos.at(-1);if(a!==void 0)return a}}};var bn=22,tr=900,Qt=120,vn,wn,xn,kn,$n,Tn,En,Pn,R,_t,Gt,Jt,Xt,Zt,ei,Le,M,Mn,ti,Cn,ii,Ln,An,oi,Rn,Sn;Pn=[D("latent-scrubber")];var ie=class extends(En=O,Tn=[$({attribute:!1})],$n=[$({attribute:!1})],kn=[$({attribute:!1})],xn=[f()],wn=[f()],vn=[f()],En){constructor(){super(...arguments);l(this,M);l(this,_t,s(R,8,this)),s(R,11,this);l(this,Gt,s(R,12,this,0)),s(R,15,this);l(this,Jt,s(R,16,this,0)),s(R,19,this);l(this,Xt,s(R,20,this)),s(R,23,this);l(this,Zt,s(R,24,this,!1)),s(R,27,this);l(this,ei,s(R,28,this,!1)),s(R,31,this);l(this,Le)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(h(this,Le))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(h(this,Le)),P(this,Le,window.setTimeout(()=>this.passing=!1,tr)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return w;let t=Math.min(1,this.position/this.range),i=e.blocks[e.indexAt(this.position+Qt)];return c`
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
        @pointerdown="${r(this,M,Cn)}"
        @pointermove="${r(this,M,ti)}"
        @pointerup="${r(this,M,ii)}"
        @pointercancel="${r(this,M,ii)}"
        @pointerleave="${r(this,M,Ln)}"
        @keydown="${r(this,M,An)}"
      >
        ${r(this,M,Sn).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,M,Rn).call(this,e,t)}
      </div>
    `}};R=S(En),_t=new WeakMap,Gt=new WeakMap,Jt=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,ei=new WeakMap,Le=new WeakMap,M=new WeakSet,Mn=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},ti=function(e){this.pointed=r(this,M,Mn).call(this,e),this.dragging&&r(this,M,oi).call(this,this.pointed*this.range)},Cn=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,M,ti).call(this,e)},ii=function(){this.dragging=!1,this.pointed=void 0},Ln=function(){this.dragging||(this.pointed=void 0)},An=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],i=this.geometry;if(t===void 0||i===void 0)return;e.preventDefault();let a=i.indexAt(this.position+Qt)+t,p=i.blocks[Math.min(i.blocks.length-1,Math.max(0,a))];p!==void 0&&r(this,M,oi).call(this,p.top)},oi=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Rn=function(e,t){if(this.pointed===void 0&&!this.passing)return w;let i=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(i*this.range+Qt)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${Ne(a.month.count)}</span>
    `},Sn=function(e){let t=this.clientHeight||window.innerHeight,i=-bn;return ir(e.blocks).map(a=>{let m=Math.min(1,a.top/this.range)*t;return m-i>=bn&&m<=t-6?(i=m,c`
          <span class="year" .style="${`top:${Math.max(6,m)}px`}">${a.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${m}px`}"></span>
      `})},d(R,4,"geometry",Tn,ie,_t),d(R,4,"position",$n,ie,Gt),d(R,4,"range",kn,ie,Jt),d(R,4,"pointed",xn,ie,Xt),d(R,4,"dragging",wn,ie,Zt),d(R,4,"passing",vn,ie,ei),ie=d(R,0,"Scrubber",Pn,ie),H(ie,"styles",[q,L`
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
    `]),s(R,1,ie);function ir(n){return n.filter((o,e)=>n[e-1]?.month.count.year!==o.month.count.year)}var Hn=(n,o,e)=>{let t=new Map;for(let i=o;i<=e;i++)t.set(n[i],i);return t},ni=eo(class extends to{constructor(n){if(super(n),n.type!==Zi.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,o,e){let t;e===void 0?e=o:o!==void 0&&(t=o);let i=[],a=[],p=0;for(let m of n)i[p]=t?t(m,p):p,a[p]=e(m,p),p++;return{values:a,keys:i}}render(n,o,e){return this.dt(n,o,e).values}update(n,[o,e,t]){let i=oo(n),{values:a,keys:p}=this.dt(o,e,t);if(!Array.isArray(i))return this.ut=p,a;let m=this.ut??=[],v=[],C,B,x=0,z=i.length-1,N=0,J=a.length-1;for(;x<=z&&N<=J;)if(i[x]===null)x++;else if(i[z]===null)z--;else if(m[x]===p[N])v[N]=ue(i[x],a[N]),x++,N++;else if(m[z]===p[J])v[J]=ue(i[z],a[J]),z--,J--;else if(m[x]===p[J])v[J]=ue(i[x],a[J]),Pe(n,v[J+1],i[x]),x++,J--;else if(m[z]===p[N])v[N]=ue(i[z],a[N]),Pe(n,i[x],i[z]),z--,N++;else if(C===void 0&&(C=Hn(p,N,J),B=Hn(m,x,z)),C.has(m[x]))if(C.has(m[z])){let le=B.get(p[N]),lt=le!==void 0?i[le]:null;if(lt===null){let ji=Pe(n,i[x]);ue(ji,a[N]),v[N]=ji}else v[N]=ue(lt,a[N]),Pe(n,i[x],lt),i[le]=null;N++}else Ve(i[z]),z--;else Ve(i[x]),x++;for(;N<=J;){let le=Pe(n,v[J+1]);ue(le,a[N]),v[N++]=le}for(;x<=z;){let le=i[x++];le!==null&&Ve(le)}return this.ut=p,io(n,v),Bi}});var On,Dn,qn,Nn,zn,Un,V,si,ri,ai,li,Ae,We,oe,di,In,hi,Wn;Un=[D("latent-thumb")];var re=class extends(zn=O,Nn=[$({attribute:!1})],qn=[$({attribute:!1})],Dn=[f()],On=[f()],zn){constructor(){super(...arguments);l(this,oe);l(this,si,s(V,8,this)),s(V,11,this);l(this,ri,s(V,12,this)),s(V,15,this);l(this,ai,s(V,16,this)),s(V,19,this);l(this,li,s(V,20,this,!1)),s(V,23,this);l(this,Ae,!1);l(this,We)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,oe,hi).call(this),r(this,oe,di).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&r(this,oe,di).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,oe,hi).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${dt(this.photo)?k.play:this.photo.failed?k.broken:k.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:c`
      ${this.url===void 0?w:c`
        <img
          alt=""
          draggable="false"
          decoding="${h(this,Ae)?"sync":"async"}"
          class="${h(this,Ae)?"shown at-once":""}"
          src="${this.url}"
          @load="${r(this,oe,Wn)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${dt(this.photo)?c`
          <span class="badge" title="${Ji(this.photo.name)}">${k.play}</span>
        `:w}
    `}};V=S(zn),si=new WeakMap,ri=new WeakMap,ai=new WeakMap,li=new WeakMap,Ae=new WeakMap,We=new WeakMap,oe=new WeakSet,di=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);P(this,Ae,e!==void 0),e!==void 0?this.url=ht(e):r(this,oe,In).call(this,this.photo.id)},In=async function(e){let t=new AbortController;P(this,We,t);try{let i=await this.store.get(e,t.signal);t.signal.aborted||(this.url=ht(i))}catch(i){this.failed=!je(i)}},hi=function(){h(this,We)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Wn=function(e){e.target.classList.add("shown")},d(V,4,"photo",Nn,re,si),d(V,4,"store",qn,re,ri),d(V,4,"url",Dn,re,ai),d(V,4,"failed",On,re,li),re=d(V,0,"Thumb",Un,re),H(re,"styles",[q,L`
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
    `]),s(V,1,re);function Kn(n,o){let e=[0],t=[0];for(let a=1;a<=n.length;a++){let p=1/0,m=a-1,v=0;for(let C=a-1;C>=0;C--){v+=n[C];let B=(o.width-(a-C-1)*o.gap)/v/o.rowHeight;if(B<.6&&C<a-1)break;let x=e[C]+or(B,a===n.length);x<p&&(p=x,m=C)}e.push(p),t.push(m)}let i=[];for(let a=n.length;a>0;a=t[a])i.unshift(a);return i}function or(n,o){return n>1.45?o?.15+.5*(1-1/n):10+n:(n>1?n-1:1/n-1)**2}var sr=.8,rr=.5,ar=3.5;function lr(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(ar,Math.max(rr,n.width/n.height))}function dr(n){let o=[];for(let e of n){let t=e.taken.slice(0,10),i=o.at(-1);i?.day===t?i.photos.push(e):o.push({day:t,photos:[e]})}return o}var pi=class{#e;#i=[];#n=[];#t=[];#o;constructor(o){this.#e=o,this.#o=o.monthHeading}add(o){let e=o.photos.map((i,a)=>({photo:i,aspect:lr(i),begins:a===0?o.day:void 0}));if(this.#t.length>0){let i=[...this.#t,...e],a=this.#r(i);if(a>=this.#e.rowHeight*sr){this.#t=i,a<=this.#e.rowHeight&&this.#s();return}this.#s()}let t=0;for(let i of Kn(e.map(({aspect:a})=>a),this.#e))this.#s(),this.#t=e.slice(t,i),t=i}finish(){return this.#s(),{height:this.#o,tiles:this.#i,headings:this.#n}}#r(o){let e=o.reduce((t,i)=>t+i.aspect,0);return(this.#e.width-hr(o,this.#e))/e}#s(){let{gap:o,dayGap:e,dayHeading:t,rowHeight:i}=this.#e,a=this.#t;if(this.#t=[],a.length===0)return;let p=this.#r(a),m=Math.max(1,p<=i*1.45?p:i),v=this.#o+(a.some(B=>B.begins!==void 0)?t:0),C=0;for(let[B,x]of a.entries()){let z=Math.min(x.aspect*m,this.#e.width);B>0&&(C+=x.begins===void 0?o:e),x.begins!==void 0&&this.#n.push({day:x.begins,x:C,y:this.#o,width:pr(a,B,m,o)}),this.#i.push({photo:x.photo,x:C,y:v,width:z,height:m}),C+=z}this.#o=v+m+o}};function hr(n,{gap:o,dayGap:e}){return n.slice(1).reduce((t,i)=>t+(i.begins===void 0?o:e),0)}function pr(n,o,e,t){let i=0;for(let a=o;a<n.length;a++){let p=n[a];if(a>o){if(p.begins!==void 0)break;i+=t}i+=p.aspect*e}return i}function Fn(n,o){let e=new pi(o);for(let t of dr(n))e.add(t);return e.finish()}function ci(n,o){let t=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(n/t),a=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+a*o.dayHeading}var et=class{options;blocks;height;constructor(o,e,t,i){this.options=e;let a=t?.options===e?t:void 0,p=0;this.blocks=o.map((m,v)=>{let C=a?.blocks[v],B=C?.month===m&&m!==i?{...C,top:p}:cr(m,p,e);return p+=B.height,B}),this.height=p}between(o,e){let t=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let a=this.blocks[i];if(a.top>=e)break;t.push(a)}return t}indexAt(o){let e=0,t=this.blocks.length-1;for(;e<t;){let i=e+t+1>>1;this.blocks[i].top<=o?e=i:t=i-1}return e}blockOf(o){return this.blocks.find(e=>e.month===o)}anchorAt(o){let e=this.blocks[this.indexAt(o)];return e&&{month:e.month,offset:o-e.top}}resolve(o){let e=this.blocks.find(({month:t})=>t===o.month||t.is(o.month.count));return e&&e.top+Math.min(o.offset,e.height)}};function cr(n,o,e){if(n.photos.length===0)return{month:n,top:o,height:n.complete?0:ci(n.count.photos,e),layout:void 0};let t=Fn(n.photos,e),i=n.missing===0?0:ci(n.missing,e)-e.monthHeading;return{month:n,top:o,height:t.height+i,layout:t}}var ur={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function jn(n){return ur[n]}function Bn(n,o,e){let t=n.tiles,i=t.indexOf(o);switch(e){case"left":return t[i-1];case"right":return t[i+1];case"up":return it(tt(t,t.findLast(a=>a.y<o.y)),Re(o));case"down":return it(tt(t,t.find(a=>a.y>o.y)),Re(o))}}function Yn(n,o,e){switch(o){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return it(tt(n.tiles,n.tiles.at(-1)),e);case"down":return it(tt(n.tiles,n.tiles[0]),e)}}function Re(n){return n.x+n.width/2}function tt(n,o){return o===void 0?[]:n.filter(e=>e.y===o.y)}function it(n,o){return n.reduce((e,t)=>e===void 0||Math.abs(Re(t)-o)<Math.abs(Re(e)-o)?t:e,void 0)}var Vn=L`
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
`;var mr=100,Qn,_n,Gn,Jn,Xn,Zn,es,I,ui,mi,fi,yi,gi,G,ae,He,Oe,Ke,ve,u,ts,ot,is,os,nt,bi,vi,ns,Se,st,ss,wi,rs,as,rt,ls,ds,xi,hs,ps,cs;es=[D("latent-timeline")];var se=class extends(Zn=O,Xn=[$({attribute:!1})],Jn=[$({attribute:!1})],Gn=[$({attribute:!1})],_n=[f()],Qn=[f()],Zn){constructor(){super(...arguments);l(this,u);l(this,ui,s(I,8,this)),s(I,11,this);l(this,mi,s(I,12,this)),s(I,15,this);l(this,fi,s(I,16,this,"")),s(I,19,this);l(this,yi,s(I,20,this,{top:0,bottom:0})),s(I,23,this);l(this,gi,s(I,24,this)),s(I,27,this);l(this,G);l(this,ae);l(this,He);l(this,Oe,!1);l(this,Ke,new ResizeObserver(()=>r(this,u,ts).call(this)));l(this,ve,()=>r(this,u,os).call(this))}connectedCallback(){super.connectedCallback(),h(this,Ke).observe(this),window.addEventListener("scroll",h(this,ve),{passive:!0}),window.addEventListener("resize",h(this,ve),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),h(this,Ke).disconnect(),window.removeEventListener("scroll",h(this,ve)),window.removeEventListener("resize",h(this,ve)),window.clearTimeout(h(this,He))}monthChanged(e){r(this,u,ot).call(this,e)}scrollTopOf(e){let t=h(this,G)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,u,ns).call(this)-r(this,u,st).call(this))}get geometry(){return h(this,G)}reveal(e){let t=r(this,u,wi).call(this,e.id);t!==void 0&&r(this,u,rt).call(this,t)}willUpdate(e){if(e.has("library")&&h(this,ae)!==void 0){let t=!e.has("query");r(this,u,ot).call(this,void 0,t),t||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){h(this,Oe)&&(P(this,Oe,!1),r(this,u,ss).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,i=h(this,G)?.between(e,t)??[],a=this.current!==void 0&&r(this,u,ds).call(this,i,this.current)?this.current:br(i,e);return c`
      ${ni(i,({month:p})=>`${p.count.year}-${p.count.month}`,p=>r(this,u,hs).call(this,p,a))}
    `}};I=S(Zn),ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,yi=new WeakMap,gi=new WeakMap,G=new WeakMap,ae=new WeakMap,He=new WeakMap,Oe=new WeakMap,Ke=new WeakMap,ve=new WeakMap,u=new WeakSet,ts=function(){let e=this.clientWidth;e>0&&e!==h(this,ae)?.width&&(P(this,ae,gr(e)),r(this,u,ot).call(this,void 0))},ot=function(e,t=!0){if(h(this,ae)===void 0)return;let i=r(this,u,Se).call(this),a=t&&i>0?h(this,G)?.anchorAt(i):void 0;P(this,G,new et(this.library.months,h(this,ae),h(this,G),e)),this.style.height=`${h(this,G).height}px`,r(this,u,is).call(this,a,i),r(this,u,nt).call(this),r(this,u,vi).call(this),this.requestUpdate()},is=function(e,t){let i=e&&h(this,G)?.resolve(e);i!==void 0&&Math.abs(i-t)>=1&&window.scrollBy({top:i-t,behavior:"instant"})},os=function(){let e=r(this,u,Se).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,u,nt).call(this),r(this,u,bi).call(this),r(this,u,vi).call(this)},nt=function(){let e=r(this,u,Se).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,u,bi).call(this)},bi=function(){h(this,He)??P(this,He,window.setTimeout(()=>{P(this,He,void 0);let e=r(this,u,Se).call(this),t=window.innerHeight/2;for(let{month:i}of h(this,G)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(i).catch(()=>{})},mr))},vi=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},ns=function(){return this.getBoundingClientRect().top+window.scrollY},Se=function(){return-this.getBoundingClientRect().top+r(this,u,st).call(this)},st=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},ss=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},wi=function(e){for(let t of h(this,G)?.blocks??[]){let i=t.layout?.tiles.find(({photo:a})=>a.id===e);if(i!==void 0)return{block:t,tile:i}}},rs=function(e){let t=jn(e.key),i=r(this,u,wi).call(this,e.target.dataset.id);t===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,u,as).call(this,i,t))},as=async function(e,t){let i=e.block.layout&&Bn(e.block.layout,e.tile,t);if(i!==void 0){r(this,u,rt).call(this,{block:e.block,tile:i});return}let a=t==="left"||t==="up"?-1:1,p=this.library.months[this.library.months.indexOf(e.block.month)+a];if(p===void 0)return;await this.library.load(p).catch(()=>{});let m=h(this,G)?.blockOf(p),v=m?.layout&&Yn(m.layout,t,Re(e.tile));m!==void 0&&v!==void 0&&r(this,u,rt).call(this,{block:m,tile:v})},rt=function({block:e,tile:t}){let a=e.top+t.y,p=r(this,u,Se).call(this),m=a+t.height+40-(p+window.innerHeight-r(this,u,st).call(this)),v=a-40-p;(v<0||m>0)&&window.scrollBy({top:v<0?v:m,behavior:"instant"}),r(this,u,nt).call(this),this.current=t.photo.id,P(this,Oe,!0),this.requestUpdate()},ls=function(e,t){e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.current=t.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0})))},ds=function(e,t){return e.some(i=>r(this,u,xi).call(this,i).some(a=>a.photo.id===t))},xi=function({layout:e,top:t}){let i=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:p,height:m})=>p+m>i&&p<a)??[]},hs=function(e,t){let{month:i,layout:a}=e,p=Ne(i.count);return c`
      <section
        aria-label="${p}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,u,rs)}"
      >
        <h2 .style="${`top:${fr}px`}">${p} <span>${fe(i.count.photos)}</span></h2>
        ${a===void 0?r(this,u,ps).call(this,e):w} ${a?.headings.map(({day:m,x:v,y:C,width:B})=>c`
              <h3 .style="${`transform:translate(${v}px,${C+(h(this,ae)?.dayHeading??0)-yr}px);max-width:${Math.max(B,64)}px`}">${_i(m)}</h3>
            `)} ${ni(r(this,u,xi).call(this,e),({photo:m})=>m.id,m=>r(this,u,cs).call(this,m,t))}
      </section>
    `},ps=function({height:e}){return c`
      <div class="blank" .style="${`top:${h(this,ae)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},cs=function({photo:e,x:t,y:i,width:a,height:p},m){return c`
      <a
        href="${no({query:this.query,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Gi(e)}"
        tabindex="${e.id===m?0:-1}"
        .style="${`transform:translate(${t}px,${i}px);width:${a}px;height:${p}px`}"
        @click="${v=>r(this,u,ls).call(this,v,e)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
    `},d(I,4,"library",Xn,se,ui),d(I,4,"store",Jn,se,mi),d(I,4,"query",Gn,se,fi),d(I,4,"drawn",_n,se,yi),d(I,4,"current",Qn,se,gi),se=d(I,0,"TimelineView",es,se),H(se,"styles",[q,Vn]),s(I,1,se);var fr=28,yr=28;function gr(n){let o=n<600;return{width:n,rowHeight:o?112:n<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function br(n,o){let e=o+window.innerHeight;for(let{layout:t,top:i}of n){let a=t?.tiles.find(({y:p})=>i+p>=e);if(a!==void 0)return a.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var us=L`
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
`;function ms(n,o){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${k.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function fs(n,o){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${k.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function ys(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${k.picture}</span>
        <p>${fe(n)} to go. They appear here as they are read.</p>
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
  `}var gs=L`
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
`;var vr=2e3,wr=2e4,xr=5*6e4,kr=["pointerdown","keydown","scroll"],at=class{#e;#i;#n=new AbortController;#t;#o;#r=Date.now();#s=0;constructor(o,e){this.#e=o,this.#i=e}start(){let{signal:o}=this.#n;document.addEventListener("visibilitychange",()=>bs()&&void this.#a(),{signal:o});for(let e of kr)window.addEventListener(e,()=>this.#r=Date.now(),{signal:o,passive:!0});this.#a()}stop(){this.#n.abort(),window.clearTimeout(this.#o)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#r>xr?this.#d():this.#l())}catch(o){this.#i.problem(o);return}if(bs()&&!this.#n.signal.aborted){let o=(this.#t?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},o?vr:wr)}}async#l(){let o=this.#t,e=this.#r>this.#s;this.#s=Date.now();let t=await this.#e.status(e);this.#t=t,this.#i.statusChanged(t),o!==void 0&&(o.photos!==t.photos||o.failed!==t.failed)&&this.#i.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new Q(401,"signed-out","The web session has ended.")}};function bs(){return document.visibilityState==="visible"}var vs=1024*1024,ws,xs,ks,$s,Ts,Es,Ps,Ms,Cs,Ls,As,Rs,Ss,Hs,g,ki,$i,Ti,Ei,Pi,Mi,Ci,Li,Ai,Ri,Si,Hi,Z,me,xe,ke,$e,De,y,Oi,Di,qi,Os,Ds,qs,Ni,we,Ns,zs,Fe,zi,Us,Is,Ws;Hs=[D("latent-gallery")];var W=class extends(Ss=O,Rs=[$({attribute:!1})],As=[$({type:Boolean})],Ls=[f()],Cs=[f()],Ms=[f()],Ps=[f()],Es=[f()],Ts=[f()],$s=[f()],ks=[f()],xs=[f()],ws=[Y("latent-timeline")],Ss){constructor(){super(...arguments);l(this,y);l(this,ki,s(g,8,this)),s(g,11,this);l(this,$i,s(g,12,this,!1)),s(g,15,this);l(this,Ti,s(g,16,this,{query:"",photo:void 0})),s(g,19,this);l(this,Ei,s(g,20,this)),s(g,23,this);l(this,Pi,s(g,24,this,"")),s(g,27,this);l(this,Mi,s(g,28,this,0)),s(g,31,this);l(this,Ci,s(g,32,this)),s(g,35,this);l(this,Li,s(g,36,this,"")),s(g,39,this);l(this,Ai,s(g,40,this)),s(g,43,this);l(this,Ri,s(g,44,this,!1)),s(g,47,this);l(this,Si,s(g,48,this,{position:0,range:0})),s(g,51,this);l(this,Hi,s(g,52,this)),s(g,55,this);l(this,Z);l(this,me);l(this,xe);l(this,ke,new AbortController);l(this,$e,new AbortController);l(this,De);l(this,Fe,()=>h(this,Z)?.search(""))}connectedCallback(){super.connectedCallback(),P(this,me,r(this,y,Oi).call(this,"grid",96*vs,6)),P(this,xe,r(this,y,Oi).call(this,"screen",64*vs,3)),P(this,Z,new so(e=>r(this,y,Di).call(this,e))),r(this,y,Di).call(this,h(this,Z).state),P(this,De,new at(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>{r(this,y,qi).call(this,this.page.query)},problem:e=>r(this,y,we).call(this,e)})),h(this,De).start()}disconnectedCallback(){super.disconnectedCallback(),h(this,Z)?.dispose(),h(this,De)?.stop(),h(this,ke).abort(),h(this,$e).abort(),h(this,me).clear(),h(this,xe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=$r(this.page,this.opened);document.title!==t&&(document.title=t)}render(){let{opened:e,library:t}=this;return c`
      <div ?inert="${e!==void 0}">${r(this,y,Us).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${r(this,y,Is).call(this)}${r(this,y,Ws).call(this)}</main></div>
      ${e===void 0||t===void 0?w:c`
        <latent-viewer
          .photo="${e}"
          .library="${t}"
          .api="${this.api}"
          .grid="${h(this,me)}"
          .screens="${h(this,xe)}"
          @photo-turn="${i=>h(this,Z)?.open(i.detail.id)}"
          @viewer-close="${()=>h(this,Z)?.close()}"
          @search="${r(this,y,zi)}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${i=>r(this,y,we).call(this,i.detail)}"
          ></latent-account>
        `:w}
    `}};g=S(Ss),ki=new WeakMap,$i=new WeakMap,Ti=new WeakMap,Ei=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Ci=new WeakMap,Li=new WeakMap,Ai=new WeakMap,Ri=new WeakMap,Si=new WeakMap,Hi=new WeakMap,Z=new WeakMap,me=new WeakMap,xe=new WeakMap,ke=new WeakMap,$e=new WeakMap,De=new WeakMap,y=new WeakSet,Oi=function(e,t,i){return new Xi((a,p)=>r(this,y,Ni).call(this,this.api.thumbnail(a,e,p)),t,i)},Di=function(e){let t=this.library!==void 0&&e.query===this.libraryQuery;this.page=e,t?(h(this,ke).abort(),this.queryProblem=""):r(this,y,qi).call(this,e.query),r(this,y,Ds).call(this,e.photo)},qi=async function(e){h(this,ke).abort();let t=new AbortController;P(this,ke,t);try{let i=await this.api.timeline(e,t.signal);t.signal.aborted||r(this,y,Os).call(this,e,i)}catch(i){i instanceof Q&&i.status===400?this.queryProblem=i.message:r(this,y,we).call(this,i)}},Os=function(e,{months:t,total:i}){this.queryProblem="",this.total=i,h(this,me).forgetMissing(),h(this,xe).forgetMissing(),this.library=this.library!==void 0&&e===this.libraryQuery?this.library.updated(t):new Ze(t,(a,p)=>r(this,y,Ni).call(this,this.api.photos(e,a,p)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=e},Ds=async function(e){h(this,$e).abort(),P(this,$e,new AbortController);let{signal:t}=h(this,$e);if(e===void 0){r(this,y,qs).call(this);return}let i=this.library?.find(e);try{let[a]=await Promise.all([i??this.api.photo(e,t),import("./viewer-GGL7D4W6.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof Q&&a.status===404?h(this,Z)?.close():r(this,y,we).call(this,a)}},qs=function(){let e=this.opened;this.opened=void 0,e!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(e))},Ni=async function(e){try{return await e}catch(t){throw(t instanceof ce||t instanceof Q&&t.unauthorised)&&r(this,y,we).call(this,t),t}},we=function(e){this.isConnected&&!je(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Ns=function(){let e=this.timeline,t=document.documentElement.scrollHeight-window.innerHeight;e!==null&&(this.scrolling={position:window.scrollY,range:t})},zs=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),h(this,Z)?.search(""),window.scrollTo({top:0}))},Fe=new WeakMap,zi=function(e){h(this,Z)?.search(e.detail)},Us=function(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,y,zs)}">${Qe(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${r(this,y,zi)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?w:fe(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
                @problem="${e=>r(this,y,we).call(this,e.detail)}"
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
    `},Is=function(){let e=this.status?.pending??0;return e===0||this.total===0?w:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${fe(e)} to go.</div>
    `},Ws=function(){let{library:e}=this;return e===void 0?this.queryProblem===""?w:ms(this.queryProblem,h(this,Fe)):e.months.length===0?this.libraryQuery!==""?fs(this.libraryQuery,h(this,Fe)):ys(this.status?.pending??0):c`
      <latent-timeline
        .library="${e}"
        .query="${this.libraryQuery}"
        .store="${h(this,me)}"
        @photo-open="${t=>h(this,Z)?.open(t.detail.id)}"
        @timeline-scroll="${r(this,y,Ns)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${t=>window.scrollTo({top:t.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},d(g,4,"api",Rs,W,ki),d(g,4,"owner",As,W,$i),d(g,4,"page",Ls,W,Ti),d(g,4,"library",Cs,W,Ei),d(g,4,"libraryQuery",Ms,W,Pi),d(g,4,"total",Ps,W,Mi),d(g,4,"status",Es,W,Ci),d(g,4,"queryProblem",Ts,W,Li),d(g,4,"opened",$s,W,Ai),d(g,4,"showsAccount",ks,W,Ri),d(g,4,"scrolling",xs,W,Si),d(g,4,"timeline",ws,W,Hi),W=d(g,0,"Gallery",Hs,W),H(W,"styles",[q,ee,us,gs]),s(g,1,W);function $r(n,o){return o!==void 0?"Photo · Latent":n.query===""?"Latent":"Search · Latent"}var Tr=3e3,Ks,Fs,js,Bs,Ys,ne,Ui,Ii,Wi,Te,Ee,j,qe,Ki,Fi,Vs;Ys=[D("latent-app")];var pe=class extends(Bs=O,js=[f()],Fs=[f()],Ks=[f()],Bs){constructor(){super(...arguments);l(this,j);l(this,Ui,s(ne,8,this,"starting")),s(ne,11,this);l(this,Ii,s(ne,12,this,{signedIn:!1})),s(ne,15,this);l(this,Wi,s(ne,16,this,"")),s(ne,19,this);l(this,Te,new Qi);l(this,Ee)}connectedCallback(){super.connectedCallback(),r(this,j,qe).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(h(this,Ee))}render(){switch(this.phase){case"starting":return w;case"signed-out":return c`
          <latent-sign-in
            .api="${h(this,Te)}"
            .locked="${this.session.locked===!0}"
            @signed-in="${r(this,j,qe)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${h(this,Te)}"
            .owner="${this.session.user===de}"
            @problem="${e=>r(this,j,Ki).call(this,e.detail)}"
            @sign-out="${r(this,j,Vs)}"
            @locked="${r(this,j,Fi)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${k.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${r(this,j,qe)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${k.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,j,qe)}">Try again</button>
          </latent-notice>
        `}}};ne=S(Bs),Ui=new WeakMap,Ii=new WeakMap,Wi=new WeakMap,Te=new WeakMap,Ee=new WeakMap,j=new WeakSet,qe=async function(){window.clearTimeout(h(this,Ee));try{this.session=await h(this,Te).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){r(this,j,Ki).call(this,e)}},Ki=function(e){e instanceof Q&&e.unauthorised?this.phase="signed-out":e instanceof ce?r(this,j,Fi).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Fi=function(){this.phase="locked",window.clearTimeout(h(this,Ee)),P(this,Ee,window.setTimeout(()=>{r(this,j,qe).call(this)},Tr))},Vs=async function(){this.phase="signed-out",await h(this,Te).signOut().catch(()=>{})},d(ne,4,"phase",js,pe,Ui),d(ne,4,"session",Fs,pe,Ii),d(ne,4,"problem",Ks,pe,Wi),pe=d(ne,0,"App",Ys,pe),H(pe,"styles",[q,ee,L`
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
