import{A as Be,B as Ve,C as ee,D as Ne,E as Ji,H as fe,L as Xi,M as dt,O as Zi,P as ht,Q as eo,R as to,S as io,T as oo,U as Pe,V as ue,W as so,X as no,Y as Ye,Z as ro,_ as ao,a as H,b as n,c as d,d as O,e as h,f as l,g as P,h as r,i as L,j as c,k as Yi,l as w,m as D,n as q,o as k,p as y,q as j,r as Y,s as Qi,t as _i,u as ce,v as je,w as de,x as Gi,y as $,z as N}from"./chunk-NNHGUSK5.js";function Qe(s){return c`
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
  `}function _e(s){let o=s instanceof Error?s.message:String(s);return o.endsWith(".")?o:`${o}.`}var ze=class extends Error{constructor(o,e){super(o,{cause:e}),this.name="PasskeyError"}};function pt(){return"PublicKeyCredential"in window}function Je(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function lo(s){let o=await po(()=>navigator.credentials.get({publicKey:{...s,challenge:Ge(s.challenge),allowCredentials:s.allowCredentials.map(co)}})),e=o.response;return{credential:Me(o.rawId),clientData:Me(e.clientDataJSON),authenticatorData:Me(e.authenticatorData),signature:Me(e.signature)}}async function ho(s){let e=(await po(()=>navigator.credentials.create({publicKey:{...s,challenge:Ge(s.challenge),user:{...s.user,id:Ge(s.user.id)},pubKeyCredParams:[...s.pubKeyCredParams],excludeCredentials:s.excludeCredentials.map(co)}}))).response;return{clientData:Me(e.clientDataJSON),attestationObject:Me(e.attestationObject)}}async function po(s){if(!pt())throw new ze("This browser has no passkeys; use another.");try{let o=await s();if(o!==null)return o}catch(o){throw new ze(er(o),o)}throw new ze("The browser gave no passkey; try again.")}function er(s){switch(s instanceof DOMException?s.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function co({type:s,id:o}){return{type:s,id:Ge(o)}}function Ge(s){let o=atob(s.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(o,e=>e.charCodeAt(0))}function Me(s){let o=Array.from(new Uint8Array(s),e=>String.fromCharCode(e)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var uo,mo,fo,yo,go,bo,vo,wo,xo,ko,$o,To,Eo,Po,Mo,f,ct,ut,mt,ft,yt,gt,bt,vt,wt,xt,kt,$t,Tt,R,Co,Et,Lo,Ao,Ro,So,Ho,Oo,Do;Mo=[q("latent-sign-in")];var U=class extends(Po=D,Eo=[k({attribute:!1})],To=[k({type:Boolean})],$o=[k({type:Boolean})],ko=[y()],xo=[y()],wo=[y()],vo=[y()],bo=[y()],go=[y()],yo=[j("#vault")],fo=[j("#user")],mo=[j("#passphrase")],uo=[j("#code")],Po){constructor(){super(...arguments);l(this,R);l(this,ct,n(f,8,this)),n(f,11,this);l(this,ut,n(f,12,this,!1)),n(f,15,this);l(this,mt,n(f,16,this,!1)),n(f,19,this);l(this,ft,n(f,20,this,!1)),n(f,23,this);l(this,yt,n(f,24,this,!1)),n(f,27,this);l(this,gt,n(f,28,this,"")),n(f,31,this);l(this,bt,n(f,32,this)),n(f,35,this);l(this,vt,n(f,36,this,!1)),n(f,39,this);l(this,wt,n(f,40,this,!1)),n(f,43,this);l(this,xt,n(f,44,this)),n(f,47,this);l(this,kt,n(f,48,this)),n(f,51,this);l(this,$t,n(f,52,this)),n(f,55,this);l(this,Tt,n(f,56,this)),n(f,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${r(this,R,Co)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Qe(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${r(this,R,So).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?r(this,R,Ho).call(this):w} ${this.locked?w:r(this,R,Oo).call(this)}
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
                ${$.eye}
              </button>
            </div>
            ${this.needsCode?r(this,R,Do).call(this):w}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,R,Ro).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?w:r(this,R,Ao).call(this)}</p>
        </form>
      </main>
    `}};f=H(Po),ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,yt=new WeakMap,gt=new WeakMap,bt=new WeakMap,vt=new WeakMap,wt=new WeakMap,xt=new WeakMap,kt=new WeakMap,$t=new WeakMap,Tt=new WeakMap,R=new WeakSet,Co=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,i=this.user?.value.trim().toLowerCase()||de;if(t===""){this.problem=i===de?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let a={vault:this.vault?.value.trim(),user:i,passphrase:t,code:this.code?.value||void 0};await r(this,R,Et).call(this,a)&&(await or(this.api),await r(this,R,Et).call(this,{...a,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await r(this,R,Lo).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},Et=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof Qi))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let i=await lo(t.options);return await this.api.signIn({...e,passkey:i})}},Lo=async function(e){if(e instanceof Y&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=_e(e),this.elsewhere=e instanceof _i&&e.hosts.includes("localhost")?Je():void 0,(this.code??this.input).select()},Ao=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?w:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Ro=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},So=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Ho=function(){return c`
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
    `},Oo=function(){return c`
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
    `},Do=function(){return c`
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
    `},d(f,4,"api",Eo,U,ct),d(f,4,"locked",To,U,ut),d(f,4,"choice",$o,U,mt),d(f,4,"busy",ko,U,ft),d(f,4,"legible",xo,U,yt),d(f,4,"problem",wo,U,gt),d(f,4,"elsewhere",vo,U,bt),d(f,4,"needsCode",bo,U,vt),d(f,4,"awaitsPasskey",go,U,wt),d(f,4,"vault",yo,U,xt),d(f,4,"user",fo,U,kt),d(f,4,"input",mo,U,$t),d(f,4,"code",uo,U,Tt),U=d(f,0,"SignIn",Mo,U),O(U,"styles",[N,ee,Be,L`
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
    `]),n(f,1,U);var tr=500,ir=6e4;async function or(s){let o=performance.now()+ir;for(;performance.now()<o;){await new Promise(t=>window.setTimeout(t,tr));let e=await s.session().catch(t=>{if(!(t instanceof ce))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var qo,No,zo,Ce,Pt;zo=[q("latent-notice")];var ye=class extends(No=D,qo=[k()],No){constructor(){super(...arguments);l(this,Pt,n(Ce,8,this,"")),n(Ce,11,this)}render(){return c`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};Ce=H(No),Pt=new WeakMap,d(Ce,4,"heading",qo,ye,Pt),ye=d(Ce,0,"Notice",zo,ye),O(ye,"styles",[N,L`
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
    `]),n(Ce,1,ye);var sr=250,Uo,Io,Ko,Wo,Fo,jo,Bo,Vo,Yo,E,Mt,Ct,Lt,At,Rt,St,Ht,ge,Ie,A,Qo,_o,Ue,Go,Ot,Jo,Xo,Zo;Yo=[q("latent-search-box")];var X=class extends(Vo=D,Bo=[k({attribute:!1})],jo=[k({attribute:!1})],Fo=[k({attribute:!1})],Wo=[y()],Ko=[y()],Io=[j("input")],Uo=[j("#help")],Vo){constructor(){super(...arguments);l(this,A);l(this,Mt,n(E,8,this)),n(E,11,this);l(this,Ct,n(E,12,this,"")),n(E,15,this);l(this,Lt,n(E,16,this,"")),n(E,19,this);l(this,At,n(E,20,this,[])),n(E,23,this);l(this,Rt,n(E,24,this,"")),n(E,27,this);l(this,St,n(E,28,this)),n(E,31,this);l(this,Ht,n(E,32,this)),n(E,35,this);l(this,ge);l(this,Ie,e=>r(this,A,Qo).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",h(this,Ie))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",h(this,Ie)),window.clearTimeout(h(this,ge))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,A,Go)}">
        ${$.search}
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
          @input="${r(this,A,_o)}"
          @keydown="${r(this,A,Jo)}"
        />
        ${this.typed===""?w:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,A,Ot)}">
            ${$.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${$.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${r(this,A,Xo)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(e=>c`
                <div class="filter">
                  <dt class="unseen">${e.key}</dt>
                  <dd class="meaning">${e.meaning}</dd>
                  <dd class="examples">
                    ${e.examples.map(t=>c`
                          <button type="button" @click="${()=>r(this,A,Zo).call(this,t)}">${t}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};E=H(Vo),Mt=new WeakMap,Ct=new WeakMap,Lt=new WeakMap,At=new WeakMap,Rt=new WeakMap,St=new WeakMap,Ht=new WeakMap,ge=new WeakMap,Ie=new WeakMap,A=new WeakSet,Qo=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},_o=function(){this.typed=this.input.value,window.clearTimeout(h(this,ge)),P(this,ge,window.setTimeout(()=>r(this,A,Ue).call(this),sr))},Ue=function(){window.clearTimeout(h(this,ge)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Go=function(e){e.preventDefault(),r(this,A,Ue).call(this)},Ot=function(){this.typed="",r(this,A,Ue).call(this),this.input.focus()},Jo=function(e){e.key==="Escape"&&this.typed!==""&&(e.preventDefault(),r(this,A,Ot).call(this))},Xo=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Zo=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,A,Ue).call(this),this.input.focus()},d(E,4,"api",Bo,X,Mt),d(E,4,"value",jo,X,Ct),d(E,4,"problem",Fo,X,Lt),d(E,4,"filters",Wo,X,At),d(E,4,"typed",Ko,X,Rt),d(E,4,"input",Io,X,St),d(E,4,"help",Uo,X,Ht),X=d(E,0,"SearchBox",Yo,X),O(X,"styles",[N,ee,L`
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
    `]),n(E,1,X);var es=L`
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
`;var is,os,ss,ns,rs,as,ls,ds,hs,ps,T,Dt,qt,Nt,zt,Ut,It,Kt,Wt,K,Ft,jt,Xe,cs,us,ms,fs,ys;ps=[q("latent-account")];var _=class extends(hs=D,ds=[k({attribute:!1})],ls=[y()],as=[y()],rs=[y()],ns=[y()],ss=[j("dialog")],os=[j("#label")],is=[j("#password")],hs){constructor(){super(...arguments);l(this,K);l(this,Dt,n(T,8,this)),n(T,11,this);l(this,qt,n(T,12,this)),n(T,15,this);l(this,Nt,n(T,16,this)),n(T,19,this);l(this,zt,n(T,20,this,!1)),n(T,23,this);l(this,Ut,n(T,24,this,"")),n(T,27,this);l(this,It,n(T,28,this)),n(T,31,this);l(this,Kt,n(T,32,this)),n(T,35,this);l(this,Wt,n(T,36,this)),n(T,39,this);l(this,Xe,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),r(this,K,Ft).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${$.clear}
            </button>
          </header>
          ${e===void 0?w:r(this,K,us).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};T=H(hs),Dt=new WeakMap,qt=new WeakMap,Nt=new WeakMap,zt=new WeakMap,Ut=new WeakMap,It=new WeakMap,Kt=new WeakMap,Wt=new WeakMap,K=new WeakSet,Ft=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof ce||t instanceof Y&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=_e(t)}finally{this.busy=!1}},jt=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},Xe=new WeakMap,cs=function(e,t,i){if(e.preventDefault(),this.busy)return;let a={user:i,passphrase:this.password.value};r(this,K,Ft).call(this,async()=>{if(t.kind==="add"){let p=this.label.value.trim(),m=await ho(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(p,m)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},us=function(e){let{user:t,code:i,passkeys:a}=e,p=t===de?"the vault’s passphrase":"your password",m=i||a.length>0;return c`
      <p>${m?`Besides ${p}, one of these is asked for:`:`Only ${p} is asked for yet.`}</p>
      ${m?c`
          <ul>
            ${i?nr():w}${a.map(v=>r(this,K,ms).call(this,v))}
          </ul>
        `:w} ${this.step===void 0?r(this,K,fs).call(this,e):r(this,K,ys).call(this,this.step,e)}
    `},ms=function(e){let t=e.lastUse===void 0?"never used":`last used ${ts(e.lastUse)}`;return c`
      <li>
        ${$.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${ts(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>r(this,K,jt).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},fs=function({user:e,host:t,code:i,passkeys:a}){if(t===void 0)return rr();if(!pt())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${i||a.length>0?w:p}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>r(this,K,jt).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},ys=function(e,{user:t}){let i=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${a=>r(this,K,cs).call(this,a,e,t)}">
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
    `},d(T,4,"api",ds,_,Dt),d(T,4,"factors",ls,_,qt),d(T,4,"step",as,_,Nt),d(T,4,"busy",rs,_,zt),d(T,4,"problem",ns,_,Ut),d(T,4,"dialog",ss,_,It),d(T,4,"label",os,_,Kt),d(T,4,"password",is,_,Wt),_=d(T,0,"Account",ps,_),O(_,"styles",[N,ee,Ve,Be,es]),n(T,1,_);function nr(){return c`
    <li>
      ${$.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function rr(){let s=Je();return s===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${s}">${s}</a>.
    </p>
  `}function ts(s){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(s))}var gs,bs,vs,ws,xs,te,Bt,Vt,Yt,be,Qt,ks;xs=[q("latent-lock-button")];var he=class extends(ws=D,vs=[k({attribute:!1})],bs=[y()],gs=[j("dialog")],ws){constructor(){super(...arguments);l(this,be);l(this,Bt,n(te,8,this)),n(te,11,this);l(this,Vt,n(te,12,this,"")),n(te,15,this);l(this,Yt,n(te,16,this)),n(te,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,be,Qt).call(this,!1)}}">
        ${$.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?w:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,be,ks)}">Lock anyway</button>
        </div>
      </dialog>
    `}};te=H(ws),Bt=new WeakMap,Vt=new WeakMap,Yt=new WeakMap,be=new WeakSet,Qt=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof Y&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},ks=function(){this.dialog.close(),r(this,be,Qt).call(this,!0)},d(te,4,"api",vs,he,Bt),d(te,4,"users",bs,he,Vt),d(te,4,"dialog",gs,he,Yt),he=d(te,0,"LockButton",xs,he),O(he,"styles",[N,ee,Ve,L`
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
    `]),n(te,1,he);var _t=class{count;photos=[];complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},Ze=class s{months;#e;#i;constructor(o,e,t){this.months=o.map(i=>new _t(i)),this.#e=e,this.#i=t}updated(o){let e=new s(o,this.#e,this.#i);for(let t of e.months){let i=this.months.find(a=>a.is(t.count));i!==void 0&&(t.photos=i.photos,t.complete=i.complete&&i.count.photos===t.count.photos)}return e}load(o){return o.complete?Promise.resolve():(o.loading??=this.#s(o).finally(()=>{o.loading=void 0}),o.loading)}async#s(o){let e=[],t;do{let i=await this.#e(o.count,t);e=e.concat(i.photos),t=i.next,(e.length>=o.photos.length||t===void 0)&&(o.photos=e,o.complete=t===void 0,this.#i(o))}while(t!==void 0)}monthOf(o){let[e,t]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===t)}find(o){for(let e of this.months){let t=e.photos.find(i=>i.id===o);if(t!==void 0)return t}}async neighbour(o,e){let t=this.monthOf(o);if(t===void 0)return;await this.load(t);let i=t.photos.findIndex(p=>p.id===o.id);return i<0?void 0:t.photos[i+e]??this.#t(this.months.indexOf(t)+e,e)}async#t(o,e){for(let t=o;t>=0&&t<this.months.length;t+=e){let i=this.months[t];await this.load(i);let a=e===1?i.photos[0]:i.photos.at(-1);if(a!==void 0)return a}}};var $s=22,ar=900,Gt=120,Ts,Es,Ps,Ms,Cs,Ls,As,Rs,S,Jt,Xt,Zt,ei,ti,ii,Le,M,Ss,oi,Hs,si,Os,Ds,ni,qs,Ns;Rs=[q("latent-scrubber")];var ie=class extends(As=D,Ls=[k({attribute:!1})],Cs=[k({attribute:!1})],Ms=[k({attribute:!1})],Ps=[y()],Es=[y()],Ts=[y()],As){constructor(){super(...arguments);l(this,M);l(this,Jt,n(S,8,this)),n(S,11,this);l(this,Xt,n(S,12,this,0)),n(S,15,this);l(this,Zt,n(S,16,this,0)),n(S,19,this);l(this,ei,n(S,20,this)),n(S,23,this);l(this,ti,n(S,24,this,!1)),n(S,27,this);l(this,ii,n(S,28,this,!1)),n(S,31,this);l(this,Le)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(h(this,Le))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(h(this,Le)),P(this,Le,window.setTimeout(()=>this.passing=!1,ar)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return w;let t=Math.min(1,this.position/this.range),i=e.blocks[e.indexAt(this.position+Gt)];return c`
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
        @pointerdown="${r(this,M,Hs)}"
        @pointermove="${r(this,M,oi)}"
        @pointerup="${r(this,M,si)}"
        @pointercancel="${r(this,M,si)}"
        @pointerleave="${r(this,M,Os)}"
        @keydown="${r(this,M,Ds)}"
      >
        ${r(this,M,Ns).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,M,qs).call(this,e,t)}
      </div>
    `}};S=H(As),Jt=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,ei=new WeakMap,ti=new WeakMap,ii=new WeakMap,Le=new WeakMap,M=new WeakSet,Ss=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},oi=function(e){this.pointed=r(this,M,Ss).call(this,e),this.dragging&&r(this,M,ni).call(this,this.pointed*this.range)},Hs=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,M,oi).call(this,e)},si=function(){this.dragging=!1,this.pointed=void 0},Os=function(){this.dragging||(this.pointed=void 0)},Ds=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],i=this.geometry;if(t===void 0||i===void 0)return;e.preventDefault();let a=i.indexAt(this.position+Gt)+t,p=i.blocks[Math.min(i.blocks.length-1,Math.max(0,a))];p!==void 0&&r(this,M,ni).call(this,p.top)},ni=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},qs=function(e,t){if(this.pointed===void 0&&!this.passing)return w;let i=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(i*this.range+Gt)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${Ne(a.month.count)}</span>
    `},Ns=function(e){let t=this.clientHeight||window.innerHeight,i=-$s;return lr(e.blocks).map(a=>{let m=Math.min(1,a.top/this.range)*t;return m-i>=$s&&m<=t-6?(i=m,c`
          <span class="year" .style="${`top:${Math.max(6,m)}px`}">${a.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${m}px`}"></span>
      `})},d(S,4,"geometry",Ls,ie,Jt),d(S,4,"position",Cs,ie,Xt),d(S,4,"range",Ms,ie,Zt),d(S,4,"pointed",Ps,ie,ei),d(S,4,"dragging",Es,ie,ti),d(S,4,"passing",Ts,ie,ii),ie=d(S,0,"Scrubber",Rs,ie),O(ie,"styles",[N,L`
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
    `]),n(S,1,ie);function lr(s){return s.filter((o,e)=>s[e-1]?.month.count.year!==o.month.count.year)}var zs=(s,o,e)=>{let t=new Map;for(let i=o;i<=e;i++)t.set(s[i],i);return t},ri=io(class extends oo{constructor(s){if(super(s),s.type!==to.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,o,e){let t;e===void 0?e=o:o!==void 0&&(t=o);let i=[],a=[],p=0;for(let m of s)i[p]=t?t(m,p):p,a[p]=e(m,p),p++;return{values:a,keys:i}}render(s,o,e){return this.dt(s,o,e).values}update(s,[o,e,t]){let i=no(s),{values:a,keys:p}=this.dt(o,e,t);if(!Array.isArray(i))return this.ut=p,a;let m=this.ut??=[],v=[],C,V,x=0,I=i.length-1,z=0,J=a.length-1;for(;x<=I&&z<=J;)if(i[x]===null)x++;else if(i[I]===null)I--;else if(m[x]===p[z])v[z]=ue(i[x],a[z]),x++,z++;else if(m[I]===p[J])v[J]=ue(i[I],a[J]),I--,J--;else if(m[x]===p[J])v[J]=ue(i[x],a[J]),Pe(s,v[J+1],i[x]),x++,J--;else if(m[I]===p[z])v[z]=ue(i[I],a[z]),Pe(s,i[x],i[I]),I--,z++;else if(C===void 0&&(C=zs(p,z,J),V=zs(m,x,I)),C.has(m[x]))if(C.has(m[I])){let le=V.get(p[z]),lt=le!==void 0?i[le]:null;if(lt===null){let Vi=Pe(s,i[x]);ue(Vi,a[z]),v[z]=Vi}else v[z]=ue(lt,a[z]),Pe(s,i[x],lt),i[le]=null;z++}else Ye(i[I]),I--;else Ye(i[x]),x++;for(;z<=J;){let le=Pe(s,v[J+1]);ue(le,a[z]),v[z++]=le}for(;x<=I;){let le=i[x++];le!==null&&Ye(le)}return this.ut=p,so(s,v),Yi}});var Us,Is,Ks,Ws,Fs,js,Q,ai,li,di,hi,Ae,Ke,oe,pi,Bs,ci,Vs;js=[q("latent-thumb")];var re=class extends(Fs=D,Ws=[k({attribute:!1})],Ks=[k({attribute:!1})],Is=[y()],Us=[y()],Fs){constructor(){super(...arguments);l(this,oe);l(this,ai,n(Q,8,this)),n(Q,11,this);l(this,li,n(Q,12,this)),n(Q,15,this);l(this,di,n(Q,16,this)),n(Q,19,this);l(this,hi,n(Q,20,this,!1)),n(Q,23,this);l(this,Ae,!1);l(this,Ke)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,oe,ci).call(this),r(this,oe,pi).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&r(this,oe,pi).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,oe,ci).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${dt(this.photo)?$.play:this.photo.failed?$.broken:$.picture}
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
          @load="${r(this,oe,Vs)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${dt(this.photo)?c`
          <span class="badge" title="${Zi(this.photo.name)}">${$.play}</span>
        `:w}
    `}};Q=H(Fs),ai=new WeakMap,li=new WeakMap,di=new WeakMap,hi=new WeakMap,Ae=new WeakMap,Ke=new WeakMap,oe=new WeakSet,pi=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);P(this,Ae,e!==void 0),e!==void 0?this.url=ht(e):r(this,oe,Bs).call(this,this.photo.id)},Bs=async function(e){let t=new AbortController;P(this,Ke,t);try{let i=await this.store.get(e,t.signal);t.signal.aborted||(this.url=ht(i))}catch(i){this.failed=!je(i)}},ci=function(){h(this,Ke)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Vs=function(e){e.target.classList.add("shown")},d(Q,4,"photo",Ws,re,ai),d(Q,4,"store",Ks,re,li),d(Q,4,"url",Is,re,di),d(Q,4,"failed",Us,re,hi),re=d(Q,0,"Thumb",js,re),O(re,"styles",[N,L`
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
    `]),n(Q,1,re);function Ys(s,o){let e=[0],t=[0];for(let a=1;a<=s.length;a++){let p=1/0,m=a-1,v=0;for(let C=a-1;C>=0;C--){v+=s[C];let V=(o.width-(a-C-1)*o.gap)/v/o.rowHeight;if(V<.6&&C<a-1)break;let x=e[C]+dr(V,a===s.length);x<p&&(p=x,m=C)}e.push(p),t.push(m)}let i=[];for(let a=s.length;a>0;a=t[a])i.unshift(a);return i}function dr(s,o){return s>1.45?o?.15+.5*(1-1/s):10+s:(s>1?s-1:1/s-1)**2}var pr=.8,cr=.5,ur=3.5;function mr(s){return s.width<=0||s.height<=0?s.type.startsWith("video/")?16/9:1:Math.min(ur,Math.max(cr,s.width/s.height))}function fr(s){let o=[];for(let e of s){let t=e.taken.slice(0,10),i=o.at(-1);i?.day===t?i.photos.push(e):o.push({day:t,photos:[e]})}return o}var ui=class{#e;#i=[];#s=[];#t=[];#o;constructor(o){this.#e=o,this.#o=o.monthHeading}add(o){let e=o.photos.map((i,a)=>({photo:i,aspect:mr(i),begins:a===0?o.day:void 0}));if(this.#t.length>0){let i=[...this.#t,...e],a=this.#r(i);if(a>=this.#e.rowHeight*pr){this.#t=i,a<=this.#e.rowHeight&&this.#n();return}this.#n()}let t=0;for(let i of Ys(e.map(({aspect:a})=>a),this.#e))this.#n(),this.#t=e.slice(t,i),t=i}finish(){return this.#n(),{height:this.#o,tiles:this.#i,headings:this.#s}}#r(o){let e=o.reduce((t,i)=>t+i.aspect,0);return(this.#e.width-yr(o,this.#e))/e}#n(){let{gap:o,dayGap:e,dayHeading:t,rowHeight:i}=this.#e,a=this.#t;if(this.#t=[],a.length===0)return;let p=this.#r(a),m=Math.max(1,p<=i*1.45?p:i),v=this.#o+(a.some(V=>V.begins!==void 0)?t:0),C=0;for(let[V,x]of a.entries()){let I=Math.min(x.aspect*m,this.#e.width);V>0&&(C+=x.begins===void 0?o:e),x.begins!==void 0&&this.#s.push({day:x.begins,x:C,y:this.#o,width:gr(a,V,m,o)}),this.#i.push({photo:x.photo,x:C,y:v,width:I,height:m}),C+=I}this.#o=v+m+o}};function yr(s,{gap:o,dayGap:e}){return s.slice(1).reduce((t,i)=>t+(i.begins===void 0?o:e),0)}function gr(s,o,e,t){let i=0;for(let a=o;a<s.length;a++){let p=s[a];if(a>o){if(p.begins!==void 0)break;i+=t}i+=p.aspect*e}return i}function Qs(s,o){let e=new ui(o);for(let t of fr(s))e.add(t);return e.finish()}function mi(s,o){let t=Math.max(1,o.width/(1.35*o.rowHeight+o.gap)),i=Math.ceil(s/t),a=Math.min(i,12);return o.monthHeading+i*(o.rowHeight+o.gap)+a*o.dayHeading}var et=class{options;blocks;height;constructor(o,e,t,i){this.options=e;let a=t?.options===e?t:void 0,p=0;this.blocks=o.map((m,v)=>{let C=a?.blocks[v],V=C?.month===m&&m!==i?{...C,top:p}:br(m,p,e);return p+=V.height,V}),this.height=p}between(o,e){let t=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let a=this.blocks[i];if(a.top>=e)break;t.push(a)}return t}indexAt(o){let e=0,t=this.blocks.length-1;for(;e<t;){let i=e+t+1>>1;this.blocks[i].top<=o?e=i:t=i-1}return e}blockOf(o){return this.blocks.find(e=>e.month===o)}anchorAt(o){let e=this.blocks[this.indexAt(o)];return e&&{month:e.month,offset:o-e.top}}resolve(o){let e=this.blocks.find(({month:t})=>t===o.month||t.is(o.month.count));return e&&e.top+Math.min(o.offset,e.height)}};function br(s,o,e){if(s.photos.length===0)return{month:s,top:o,height:s.complete?0:mi(s.count.photos,e),layout:void 0};let t=Qs(s.photos,e),i=s.missing===0?0:mi(s.missing,e)-e.monthHeading;return{month:s,top:o,height:t.height+i,layout:t}}var vr={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function _s(s){return vr[s]}function Gs(s,o,e){let t=s.tiles,i=t.indexOf(o);switch(e){case"left":return t[i-1];case"right":return t[i+1];case"up":return it(tt(t,t.findLast(a=>a.y<o.y)),Re(o));case"down":return it(tt(t,t.find(a=>a.y>o.y)),Re(o))}}function Js(s,o,e){switch(o){case"left":return s.tiles.at(-1);case"right":return s.tiles[0];case"up":return it(tt(s.tiles,s.tiles.at(-1)),e);case"down":return it(tt(s.tiles,s.tiles[0]),e)}}function Re(s){return s.x+s.width/2}function tt(s,o){return o===void 0?[]:s.filter(e=>e.y===o.y)}function it(s,o){return s.reduce((e,t)=>e===void 0||Math.abs(Re(t)-o)<Math.abs(Re(e)-o)?t:e,void 0)}var Xs=L`
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
`;var wr=100,Zs,en,tn,on,sn,nn,rn,W,fi,yi,gi,bi,vi,G,ae,He,Oe,We,ve,u,an,ot,ln,dn,st,wi,xi,hn,Se,nt,pn,ki,cn,un,rt,mn,fn,$i,yn,gn,bn;rn=[q("latent-timeline")];var ne=class extends(nn=D,sn=[k({attribute:!1})],on=[k({attribute:!1})],tn=[k({attribute:!1})],en=[y()],Zs=[y()],nn){constructor(){super(...arguments);l(this,u);l(this,fi,n(W,8,this)),n(W,11,this);l(this,yi,n(W,12,this)),n(W,15,this);l(this,gi,n(W,16,this,"")),n(W,19,this);l(this,bi,n(W,20,this,{top:0,bottom:0})),n(W,23,this);l(this,vi,n(W,24,this)),n(W,27,this);l(this,G);l(this,ae);l(this,He);l(this,Oe,!1);l(this,We,new ResizeObserver(()=>r(this,u,an).call(this)));l(this,ve,()=>r(this,u,dn).call(this))}connectedCallback(){super.connectedCallback(),h(this,We).observe(this),window.addEventListener("scroll",h(this,ve),{passive:!0}),window.addEventListener("resize",h(this,ve),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),h(this,We).disconnect(),window.removeEventListener("scroll",h(this,ve)),window.removeEventListener("resize",h(this,ve)),window.clearTimeout(h(this,He))}monthChanged(e){r(this,u,ot).call(this,e)}scrollTopOf(e){let t=h(this,G)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,u,hn).call(this)-r(this,u,nt).call(this))}get geometry(){return h(this,G)}reveal(e){let t=r(this,u,ki).call(this,e.id);t!==void 0&&r(this,u,rt).call(this,t)}willUpdate(e){if(e.has("library")&&h(this,ae)!==void 0){let t=!e.has("query");r(this,u,ot).call(this,void 0,t),t||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){h(this,Oe)&&(P(this,Oe,!1),r(this,u,pn).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,i=h(this,G)?.between(e,t)??[],a=this.current!==void 0&&r(this,u,fn).call(this,i,this.current)?this.current:Tr(i,e);return c`
      ${ri(i,({month:p})=>`${p.count.year}-${p.count.month}`,p=>r(this,u,yn).call(this,p,a))}
    `}};W=H(nn),fi=new WeakMap,yi=new WeakMap,gi=new WeakMap,bi=new WeakMap,vi=new WeakMap,G=new WeakMap,ae=new WeakMap,He=new WeakMap,Oe=new WeakMap,We=new WeakMap,ve=new WeakMap,u=new WeakSet,an=function(){let e=this.clientWidth;e>0&&e!==h(this,ae)?.width&&(P(this,ae,$r(e)),r(this,u,ot).call(this,void 0))},ot=function(e,t=!0){if(h(this,ae)===void 0)return;let i=r(this,u,Se).call(this),a=t&&i>0?h(this,G)?.anchorAt(i):void 0;P(this,G,new et(this.library.months,h(this,ae),h(this,G),e)),this.style.height=`${h(this,G).height}px`,r(this,u,ln).call(this,a,i),r(this,u,st).call(this),r(this,u,xi).call(this),this.requestUpdate()},ln=function(e,t){let i=e&&h(this,G)?.resolve(e);i!==void 0&&Math.abs(i-t)>=1&&window.scrollBy({top:i-t,behavior:"instant"})},dn=function(){let e=r(this,u,Se).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,u,st).call(this),r(this,u,wi).call(this),r(this,u,xi).call(this)},st=function(){let e=r(this,u,Se).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,u,wi).call(this)},wi=function(){h(this,He)??P(this,He,window.setTimeout(()=>{P(this,He,void 0);let e=r(this,u,Se).call(this),t=window.innerHeight/2;for(let{month:i}of h(this,G)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(i).catch(()=>{})},wr))},xi=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},hn=function(){return this.getBoundingClientRect().top+window.scrollY},Se=function(){return-this.getBoundingClientRect().top+r(this,u,nt).call(this)},nt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},pn=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},ki=function(e){for(let t of h(this,G)?.blocks??[]){let i=t.layout?.tiles.find(({photo:a})=>a.id===e);if(i!==void 0)return{block:t,tile:i}}},cn=function(e){let t=_s(e.key),i=r(this,u,ki).call(this,e.target.dataset.id);t===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,u,un).call(this,i,t))},un=async function(e,t){let i=e.block.layout&&Gs(e.block.layout,e.tile,t);if(i!==void 0){r(this,u,rt).call(this,{block:e.block,tile:i});return}let a=t==="left"||t==="up"?-1:1,p=this.library.months[this.library.months.indexOf(e.block.month)+a];if(p===void 0)return;await this.library.load(p).catch(()=>{});let m=h(this,G)?.blockOf(p),v=m?.layout&&Js(m.layout,t,Re(e.tile));m!==void 0&&v!==void 0&&r(this,u,rt).call(this,{block:m,tile:v})},rt=function({block:e,tile:t}){let a=e.top+t.y,p=r(this,u,Se).call(this),m=a+t.height+40-(p+window.innerHeight-r(this,u,nt).call(this)),v=a-40-p;(v<0||m>0)&&window.scrollBy({top:v<0?v:m,behavior:"instant"}),r(this,u,st).call(this),this.current=t.photo.id,P(this,Oe,!0),this.requestUpdate()},mn=function(e,t){e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.current=t.id,this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0})))},fn=function(e,t){return e.some(i=>r(this,u,$i).call(this,i).some(a=>a.photo.id===t))},$i=function({layout:e,top:t}){let i=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:p,height:m})=>p+m>i&&p<a)??[]},yn=function(e,t){let{month:i,layout:a}=e,p=Ne(i.count);return c`
      <section
        aria-label="${p}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,u,cn)}"
      >
        <h2 .style="${`top:${xr}px`}">${p} <span>${fe(i.count.photos)}</span></h2>
        ${a===void 0?r(this,u,gn).call(this,e):w} ${a?.headings.map(({day:m,x:v,y:C,width:V})=>c`
              <h3 .style="${`transform:translate(${v}px,${C+(h(this,ae)?.dayHeading??0)-kr}px);max-width:${Math.max(V,64)}px`}">${Ji(m)}</h3>
            `)} ${ri(r(this,u,$i).call(this,e),({photo:m})=>m.id,m=>r(this,u,bn).call(this,m,t))}
      </section>
    `},gn=function({height:e}){return c`
      <div class="blank" .style="${`top:${h(this,ae)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},bn=function({photo:e,x:t,y:i,width:a,height:p},m){return c`
      <a
        href="${ro({query:this.query,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Xi(e)}"
        tabindex="${e.id===m?0:-1}"
        .style="${`transform:translate(${t}px,${i}px);width:${a}px;height:${p}px`}"
        @click="${v=>r(this,u,mn).call(this,v,e)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
    `},d(W,4,"library",sn,ne,fi),d(W,4,"store",on,ne,yi),d(W,4,"query",tn,ne,gi),d(W,4,"drawn",en,ne,bi),d(W,4,"current",Zs,ne,vi),ne=d(W,0,"TimelineView",rn,ne),O(ne,"styles",[N,Xs]),n(W,1,ne);var xr=28,kr=28;function $r(s){let o=s<600;return{width:s,rowHeight:o?112:s<1100?176:208,gap:o?3:6,dayGap:o?10:18,dayHeading:o?36:42,monthHeading:o?56:64}}function Tr(s,o){let e=o+window.innerHeight;for(let{layout:t,top:i}of s){let a=t?.tiles.find(({y:p})=>i+p>=e);if(a!==void 0)return a.photo.id}return s.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var vn=L`
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
`;function wn(s,o){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${$.search}</span>
      <p>${s}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function xn(s,o){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${$.search}</span>
      <p>Nothing in the vault fits <strong>${s}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function kn(s){return s>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${$.picture}</span>
        <p>${fe(s)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${$.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}var $n=L`
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
`;var Er=2e3,Pr=2e4,Mr=5*6e4,Cr=["pointerdown","keydown","scroll"],at=class{#e;#i;#s=new AbortController;#t;#o;#r=Date.now();#n=0;constructor(o,e){this.#e=o,this.#i=e}start(){let{signal:o}=this.#s;document.addEventListener("visibilitychange",()=>Tn()&&void this.#a(),{signal:o});for(let e of Cr)window.addEventListener(e,()=>this.#r=Date.now(),{signal:o,passive:!0});this.#a()}stop(){this.#s.abort(),window.clearTimeout(this.#o)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#r>Mr?this.#d():this.#l())}catch(o){this.#i.problem(o);return}if(Tn()&&!this.#s.signal.aborted){let o=(this.#t?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},o?Er:Pr)}}async#l(){let o=this.#t,e=this.#r>this.#n;this.#n=Date.now();let t=await this.#e.status(e);this.#t=t,this.#i.statusChanged(t),o!==void 0&&(o.photos!==t.photos||o.failed!==t.failed)&&this.#i.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new Y(401,"signed-out","The web session has ended.")}};function Tn(){return document.visibilityState==="visible"}var En=1024*1024,Pn,Mn,Cn,Ln,An,Rn,Sn,Hn,On,Dn,qn,Nn,zn,Un,b,Ti,Ei,Pi,Mi,Ci,Li,Ai,Ri,Si,Hi,Oi,Di,Z,me,xe,ke,$e,De,g,qi,Ni,zi,In,Kn,Wn,Ui,we,Fn,jn,Fe,Ii,Bn,Vn,Yn;Un=[q("latent-gallery")];var F=class extends(zn=D,Nn=[k({attribute:!1})],qn=[k({type:Boolean})],Dn=[y()],On=[y()],Hn=[y()],Sn=[y()],Rn=[y()],An=[y()],Ln=[y()],Cn=[y()],Mn=[y()],Pn=[j("latent-timeline")],zn){constructor(){super(...arguments);l(this,g);l(this,Ti,n(b,8,this)),n(b,11,this);l(this,Ei,n(b,12,this,!1)),n(b,15,this);l(this,Pi,n(b,16,this,{query:"",photo:void 0})),n(b,19,this);l(this,Mi,n(b,20,this)),n(b,23,this);l(this,Ci,n(b,24,this,"")),n(b,27,this);l(this,Li,n(b,28,this,0)),n(b,31,this);l(this,Ai,n(b,32,this)),n(b,35,this);l(this,Ri,n(b,36,this,"")),n(b,39,this);l(this,Si,n(b,40,this)),n(b,43,this);l(this,Hi,n(b,44,this,!1)),n(b,47,this);l(this,Oi,n(b,48,this,{position:0,range:0})),n(b,51,this);l(this,Di,n(b,52,this)),n(b,55,this);l(this,Z);l(this,me);l(this,xe);l(this,ke,new AbortController);l(this,$e,new AbortController);l(this,De);l(this,Fe,()=>h(this,Z)?.search(""))}connectedCallback(){super.connectedCallback(),P(this,me,r(this,g,qi).call(this,"grid",96*En,6)),P(this,xe,r(this,g,qi).call(this,"screen",64*En,3)),P(this,Z,new ao(e=>r(this,g,Ni).call(this,e))),r(this,g,Ni).call(this,h(this,Z).state),P(this,De,new at(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>{r(this,g,zi).call(this,this.page.query)},problem:e=>r(this,g,we).call(this,e)})),h(this,De).start()}disconnectedCallback(){super.disconnectedCallback(),h(this,Z)?.dispose(),h(this,De)?.stop(),h(this,ke).abort(),h(this,$e).abort(),h(this,me).clear(),h(this,xe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Lr(this.page,this.opened);document.title!==t&&(document.title=t)}render(){let{opened:e,library:t}=this;return c`
      <div ?inert="${e!==void 0}">${r(this,g,Bn).call(this)} <main><h1 class="unseen">${this.libraryQuery===""?"All photos":`Photos that match ${this.libraryQuery}`}</h1>${r(this,g,Vn).call(this)}${r(this,g,Yn).call(this)}</main></div>
      ${e===void 0||t===void 0?w:c`
        <latent-viewer
          .photo="${e}"
          .library="${t}"
          .api="${this.api}"
          .grid="${h(this,me)}"
          .screens="${h(this,xe)}"
          @photo-turn="${i=>h(this,Z)?.open(i.detail.id)}"
          @viewer-close="${()=>h(this,Z)?.close()}"
          @search="${r(this,g,Ii)}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${i=>r(this,g,we).call(this,i.detail)}"
          ></latent-account>
        `:w}
    `}};b=H(zn),Ti=new WeakMap,Ei=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Ci=new WeakMap,Li=new WeakMap,Ai=new WeakMap,Ri=new WeakMap,Si=new WeakMap,Hi=new WeakMap,Oi=new WeakMap,Di=new WeakMap,Z=new WeakMap,me=new WeakMap,xe=new WeakMap,ke=new WeakMap,$e=new WeakMap,De=new WeakMap,g=new WeakSet,qi=function(e,t,i){return new eo((a,p)=>r(this,g,Ui).call(this,this.api.thumbnail(a,e,p)),t,i)},Ni=function(e){let t=this.library!==void 0&&e.query===this.libraryQuery;this.page=e,t?(h(this,ke).abort(),this.queryProblem=""):r(this,g,zi).call(this,e.query),r(this,g,Kn).call(this,e.photo)},zi=async function(e){h(this,ke).abort();let t=new AbortController;P(this,ke,t);try{let i=await this.api.timeline(e,t.signal);t.signal.aborted||r(this,g,In).call(this,e,i)}catch(i){i instanceof Y&&i.status===400?this.queryProblem=i.message:r(this,g,we).call(this,i)}},In=function(e,{months:t,total:i}){this.queryProblem="",this.total=i,h(this,me).forgetMissing(),h(this,xe).forgetMissing(),this.library=this.library!==void 0&&e===this.libraryQuery?this.library.updated(t):new Ze(t,(a,p)=>r(this,g,Ui).call(this,this.api.photos(e,a,p)),a=>this.timeline?.monthChanged(a)),this.libraryQuery=e},Kn=async function(e){h(this,$e).abort(),P(this,$e,new AbortController);let{signal:t}=h(this,$e);if(e===void 0){r(this,g,Wn).call(this);return}let i=this.library?.find(e);try{let[a]=await Promise.all([i??this.api.photo(e,t),import("./viewer-NAFEROE3.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof Y&&a.status===404?h(this,Z)?.close():r(this,g,we).call(this,a)}},Wn=function(){let e=this.opened;this.opened=void 0,e!==void 0&&this.updateComplete.then(()=>this.timeline?.reveal(e))},Ui=async function(e){try{return await e}catch(t){throw(t instanceof ce||t instanceof Y&&t.unauthorised)&&r(this,g,we).call(this,t),t}},we=function(e){this.isConnected&&!je(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Fn=function(){let e=this.timeline,t=document.documentElement.scrollHeight-window.innerHeight;e!==null&&(this.scrolling={position:window.scrollY,range:t})},jn=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),h(this,Z)?.search(""),window.scrollTo({top:0}))},Fe=new WeakMap,Ii=function(e){h(this,Z)?.search(e.detail)},Bn=function(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,g,jn)}">${Qe(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library===void 0?"":this.queryProblem}"
          @search="${r(this,g,Ii)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library===void 0?w:fe(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
                @problem="${e=>r(this,g,we).call(this,e.detail)}"
              ></latent-lock-button>
            `:w}
          <button
            class="icon"
            aria-label="Your sign-in"
            title="Your sign-in"
            @click="${()=>this.showsAccount=!0}"
          >
            ${$.key}
          </button>
          <button
            class="icon"
            aria-label="Sign out"
            title="Sign out"
            @click="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          >
            ${$.signOut}
          </button>
        </div>
      </header>
    `},Vn=function(){let e=this.status?.pending??0;return e===0||this.total===0?w:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${fe(e)} to go.</div>
    `},Yn=function(){let{library:e}=this;return e===void 0?this.queryProblem===""?w:wn(this.queryProblem,h(this,Fe)):e.months.length===0?this.libraryQuery!==""?xn(this.libraryQuery,h(this,Fe)):kn(this.status?.pending??0):c`
      <latent-timeline
        .library="${e}"
        .query="${this.libraryQuery}"
        .store="${h(this,me)}"
        @photo-open="${t=>h(this,Z)?.open(t.detail.id)}"
        @timeline-scroll="${r(this,g,Fn)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${t=>window.scrollTo({top:t.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},d(b,4,"api",Nn,F,Ti),d(b,4,"owner",qn,F,Ei),d(b,4,"page",Dn,F,Pi),d(b,4,"library",On,F,Mi),d(b,4,"libraryQuery",Hn,F,Ci),d(b,4,"total",Sn,F,Li),d(b,4,"status",Rn,F,Ai),d(b,4,"queryProblem",An,F,Ri),d(b,4,"opened",Ln,F,Si),d(b,4,"showsAccount",Cn,F,Hi),d(b,4,"scrolling",Mn,F,Oi),d(b,4,"timeline",Pn,F,Di),F=d(b,0,"Gallery",Un,F),O(F,"styles",[N,ee,vn,$n]),n(b,1,F);function Lr(s,o){return o!==void 0?"Photo · Latent":s.query===""?"Latent":"Search · Latent"}var Ar=3e3,Qn,_n,Gn,Jn,Xn,se,Ki,Wi,Fi,Te,Ee,B,qe,ji,Bi,Zn;Xn=[q("latent-app")];var pe=class extends(Jn=D,Gn=[y()],_n=[y()],Qn=[y()],Jn){constructor(){super(...arguments);l(this,B);l(this,Ki,n(se,8,this,"starting")),n(se,11,this);l(this,Wi,n(se,12,this,{signedIn:!1})),n(se,15,this);l(this,Fi,n(se,16,this,"")),n(se,19,this);l(this,Te,new Gi);l(this,Ee)}connectedCallback(){super.connectedCallback(),r(this,B,qe).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(h(this,Ee))}render(){switch(this.phase){case"starting":return w;case"signed-out":return c`
          <latent-sign-in
            .api="${h(this,Te)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${r(this,B,qe)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${h(this,Te)}"
            .owner="${this.session.user===de}"
            @problem="${e=>r(this,B,ji).call(this,e.detail)}"
            @sign-out="${r(this,B,Zn)}"
            @locked="${r(this,B,Bi)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${$.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${r(this,B,qe)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${$.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,B,qe)}">Try again</button>
          </latent-notice>
        `}}};se=H(Jn),Ki=new WeakMap,Wi=new WeakMap,Fi=new WeakMap,Te=new WeakMap,Ee=new WeakMap,B=new WeakSet,qe=async function(){window.clearTimeout(h(this,Ee));try{this.session=await h(this,Te).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){r(this,B,ji).call(this,e)}},ji=function(e){e instanceof Y&&e.unauthorised?this.phase="signed-out":e instanceof ce||e instanceof Y&&e.unavailable?r(this,B,Bi).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Bi=function(){this.phase="locked",window.clearTimeout(h(this,Ee)),P(this,Ee,window.setTimeout(()=>{r(this,B,qe).call(this)},Ar))},Zn=async function(){this.phase="signed-out",await h(this,Te).signOut().catch(()=>{})},d(se,4,"phase",Gn,pe,Ki),d(se,4,"session",_n,pe,Wi),d(se,4,"problem",Qn,pe,Fi),pe=d(se,0,"App",Xn,pe),O(pe,"styles",[N,ee,L`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),n(se,1,pe);
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
