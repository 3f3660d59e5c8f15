import{a as ti}from"/assets/chunk-IVM5LDJL.js";import{a as Tt,b as Ls,c as Rs,f as Ct,h as Ss,i as As,j as Zt,k as Os}from"/assets/chunk-4YUOQE3G.js";import{A as M,B as $t,C as Et,D as I,E as dt,F as Cs,I as J,M as Ps,N as Jt,P as Ms,Q as ei,R as qs,S as ye,T as Pt,U as Ge,V as Hs,a as $,c as s,d as p,e as C,f as d,g as a,h as R,i as n,j as x,k as c,m as g,n as P,o as E,p as m,q as y,r as N,s as V,t as $s,u as Es,v as we,w as Re,x as xe,y as Ts,z as f}from"/assets/chunk-UP3HO4SP.js";function Mt(r){return c`
    <svg viewBox="0 0 32 32" width="${r}" height="${r}" aria-hidden="true">
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
  `}function Lt(r){let i=r instanceof Error?r.message:String(r);return i.endsWith(".")?i:`${i}.`}var pt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function ii(){return"PublicKeyCredential"in window}function St(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ns(r){let i=await zs(()=>navigator.credentials.get({publicKey:{...r,challenge:Rt(r.challenge),allowCredentials:r.allowCredentials.map(Us)}})),e=i.response;return{credential:_e(i.rawId),clientData:_e(e.clientDataJSON),authenticatorData:_e(e.authenticatorData),signature:_e(e.signature)}}async function Ds(r){let e=(await zs(()=>navigator.credentials.create({publicKey:{...r,challenge:Rt(r.challenge),user:{...r.user,id:Rt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Us)}}))).response;return{clientData:_e(e.clientDataJSON),attestationObject:_e(e.attestationObject)}}async function zs(r){if(!ii())throw new pt("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new pt(Il(i),i)}throw new pt("The browser gave no passkey; try again.")}function Il(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Us({type:r,id:i}){return{type:r,id:Rt(i)}}function Rt(r){let i=atob(r.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function _e(r){let i=Array.from(new Uint8Array(r),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Ks,Fs,Is,Ws,Vs,js,Bs,Ys,Gs,_s,Xs,Qs,Js,Zs,en,v,oi,si,ni,ri,ai,li,di,pi,ci,hi,ui,mi,fi,D,tn,yi,on,sn,nn,rn,an,ln,dn;en=[E("latent-sign-in")];var j=class extends(Zs=P,Js=[m({attribute:!1})],Qs=[m({type:Boolean})],Xs=[m({type:Boolean})],_s=[y()],Gs=[y()],Ys=[y()],Bs=[y()],js=[y()],Vs=[y()],Ws=[N("#vault")],Is=[N("#user")],Fs=[N("#passphrase")],Ks=[N("#code")],Zs){constructor(){super(...arguments);a(this,D);a(this,oi,s(v,8,this)),s(v,11,this);a(this,si,s(v,12,this,!1)),s(v,15,this);a(this,ni,s(v,16,this,!1)),s(v,19,this);a(this,ri,s(v,20,this,!1)),s(v,23,this);a(this,ai,s(v,24,this,!1)),s(v,27,this);a(this,li,s(v,28,this,"")),s(v,31,this);a(this,di,s(v,32,this)),s(v,35,this);a(this,pi,s(v,36,this,!1)),s(v,39,this);a(this,ci,s(v,40,this,!1)),s(v,43,this);a(this,hi,s(v,44,this)),s(v,47,this);a(this,ui,s(v,48,this)),s(v,51,this);a(this,mi,s(v,52,this)),s(v,55,this);a(this,fi,s(v,56,this)),s(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${n(this,D,tn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Mt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,D,rn).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,D,an).call(this):g} ${this.locked?g:n(this,D,ln).call(this)}
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
                ${f.eye}
              </button>
            </div>
            ${this.needsCode?n(this,D,dn).call(this):g}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,D,nn).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?g:n(this,D,sn).call(this)}</p>
        </form>
      </main>
    `}};v=$(Zs),oi=new WeakMap,si=new WeakMap,ni=new WeakMap,ri=new WeakMap,ai=new WeakMap,li=new WeakMap,di=new WeakMap,pi=new WeakMap,ci=new WeakMap,hi=new WeakMap,ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,D=new WeakSet,tn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||xe;if(t===""){this.problem=o===xe?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let l={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await n(this,D,yi).call(this,l)&&(await jl(this.api),await n(this,D,yi).call(this,{...l,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(l){await n(this,D,on).call(this,l)}finally{this.busy=!1,this.awaitsPasskey=!1}},yi=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof $s))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Ns(t.options);return await this.api.signIn({...e,passkey:o})}},on=async function(e){if(e instanceof V&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Lt(e),this.elsewhere=e instanceof Es&&e.hosts.includes("localhost")?St():void 0,(this.code??this.input).select()},sn=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?g:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},nn=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},rn=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},an=function(){return c`
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
    `},ln=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${xe}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},dn=function(){return c`
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
    `},p(v,4,"api",Js,j,oi),p(v,4,"locked",Qs,j,si),p(v,4,"choice",Xs,j,ni),p(v,4,"busy",_s,j,ri),p(v,4,"legible",Gs,j,ai),p(v,4,"problem",Ys,j,li),p(v,4,"elsewhere",Bs,j,di),p(v,4,"needsCode",js,j,pi),p(v,4,"awaitsPasskey",Vs,j,ci),p(v,4,"vault",Ws,j,hi),p(v,4,"user",Is,j,ui),p(v,4,"input",Fs,j,mi),p(v,4,"code",Ks,j,fi),j=p(v,0,"SignIn",en,j),C(j,"styles",[M,I,$t,x`
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
    `]),s(v,1,j);var Wl=500,Vl=6e4;async function jl(r){let i=performance.now()+Vl;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Wl));let e=await r.session().catch(t=>{if(!(t instanceof we))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var pn=[["days",86400],["hours",3600],["minutes",60]],cn,gi,Bl;cn=[E("latent-shift-form")];var ct=class extends(Bl=Rs){read(){let e=pn.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Ls("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${pn.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};gi=$(Bl),ct=p(gi,0,"ShiftForm",cn,ct),s(gi,1,ct);var Yl=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],hn,un,mn,fn,yn,re,bi,vi,wi,ut,W,gn,ht,xi,ki,$i,ge,He,bn;yn=[E("latent-selection-bar")];var ke=class extends(fn=P,mn=[m({attribute:!1})],un=[m({attribute:!1})],hn=[y()],fn){constructor(){super(...arguments);a(this,W);a(this,bi,s(re,8,this)),s(re,11,this);a(this,vi,s(re,12,this)),s(re,15,this);a(this,wi,s(re,16,this)),s(re,19,this);a(this,ut,e=>n(this,W,gn).call(this,e));a(this,ge,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,He,e=>{n(this,W,ht).call(this,e.detail),d(this,ge).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",d(this,ut))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,ut))}render(){let e=d(this,W,ki);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,W,$i)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${J(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,W,xi)}"
        >
          ${e?f.heartFull:f.heart}
        </button>
        ${Yl.map(([t,o,l])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${o}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${o}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${l}
            </button>
          `)}
      </div>
      ${this.open===void 0?g:c`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,W,bn).call(this,this.open)}</div>
      `}
    `}};re=$(fn),bi=new WeakMap,vi=new WeakMap,wi=new WeakMap,ut=new WeakMap,W=new WeakSet,gn=function(e){Tt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,W,$i).call(this):d(this,ge).call(this):e.key==="f"?n(this,W,xi).call(this):/^[0-5]$/.test(e.key)&&n(this,W,ht).call(this,{rating:Number(e.key)}))},ht=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},xi=function(){n(this,W,ht).call(this,{favorite:!d(this,W,ki)})},ki=function(){return this.selection.photos.every(({favorite:e})=>e)},$i=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},ge=new WeakMap,He=new WeakMap,bn=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,W,ht).call(this,{rating:t.detail}),d(this,ge).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${d(this,He)}" @cancel="${d(this,ge)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${d(this,He)}" @cancel="${d(this,ge)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${d(this,He)}" @cancel="${d(this,ge)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${d(this,He)}" @cancel="${d(this,ge)}"></latent-place-form>
        `}},p(re,4,"api",mn,ke,bi),p(re,4,"selection",un,ke,vi),p(re,4,"open",hn,ke,wi),ke=p(re,0,"SelectionBar",yn,ke),C(ke,"styles",[M,I,x`
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
    `]),s(re,1,ke);var vn=x`
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
`;var xn,kn,$n,En,Tn,Cn,Pn,Mn,Ln,Rn,S,Ei,Ti,Ci,Pi,Mi,Li,Ri,Si,G,Ai,Oi,At,Sn,An,On,qn,Hn;Rn=[E("latent-account")];var ie=class extends(Ln=P,Mn=[m({attribute:!1})],Pn=[y()],Cn=[y()],Tn=[y()],En=[y()],$n=[N("dialog")],kn=[N("#label")],xn=[N("#password")],Ln){constructor(){super(...arguments);a(this,G);a(this,Ei,s(S,8,this)),s(S,11,this);a(this,Ti,s(S,12,this)),s(S,15,this);a(this,Ci,s(S,16,this)),s(S,19,this);a(this,Pi,s(S,20,this,!1)),s(S,23,this);a(this,Mi,s(S,24,this,"")),s(S,27,this);a(this,Li,s(S,28,this)),s(S,31,this);a(this,Ri,s(S,32,this)),s(S,35,this);a(this,Si,s(S,36,this)),s(S,39,this);a(this,At,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,G,Ai).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?g:n(this,G,An).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};S=$(Ln),Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Si=new WeakMap,G=new WeakSet,Ai=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof we||t instanceof V&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=Lt(t)}finally{this.busy=!1}},Oi=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},At=new WeakMap,Sn=function(e,t,o){if(e.preventDefault(),this.busy)return;let l={user:o,passphrase:this.password.value};n(this,G,Ai).call(this,async()=>{if(t.kind==="add"){let h=this.label.value.trim(),b=await Ds(await this.api.passkeyInvitation(l));this.factors=await this.api.addPasskey(h,b)}else this.factors=await this.api.removePasskey(t.passkey.id,l);this.step=void 0})},An=function(e){let{user:t,code:o,passkeys:l}=e,h=t===xe?"the vault’s passphrase":"your password",b=o||l.length>0;return c`
      <p>${b?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${b?c`
          <ul>
            ${o?Gl():g}${l.map(H=>n(this,G,On).call(this,H))}
          </ul>
        `:g} ${this.step===void 0?n(this,G,qn).call(this,e):n(this,G,Hn).call(this,this.step,e)}
    `},On=function(e){let t=e.lastUse===void 0?"never used":`last used ${wn(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${wn(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>n(this,G,Oi).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},qn=function({user:e,host:t,code:o,passkeys:l}){if(t===void 0)return _l();if(!ii())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${o||l.length>0?g:h}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,G,Oi).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Hn=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${l=>n(this,G,Sn).call(this,l,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===xe?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":o}</button>
          <button class="quiet" type="button" @click="${d(this,At)}">Cancel</button>
        </div>
      </form>
    `},p(S,4,"api",Mn,ie,Ei),p(S,4,"factors",Pn,ie,Ti),p(S,4,"step",Cn,ie,Ci),p(S,4,"busy",Tn,ie,Pi),p(S,4,"problem",En,ie,Mi),p(S,4,"dialog",$n,ie,Li),p(S,4,"label",kn,ie,Ri),p(S,4,"password",xn,ie,Si),ie=p(S,0,"Account",Rn,ie),C(ie,"styles",[M,I,Et,$t,vn]),s(S,1,ie);function Gl(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function _l(){let r=St();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}function wn(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var Nn=x`
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
`;function Dn(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function zn(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Un(r){return r>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${f.picture}</span>
        <p>${J(r)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${f.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}async function Kn(r,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${o}`,t)).completions}async function Fn(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function Ot(r){let i=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function In(r,i){let e=Ot(r).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let l=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||l}).join(" ")}function Wn(r,i){return Ot(r).some(({text:e})=>e===i)?r:`${r} ${i}`.trim()}function Vn(r,i){let e=i.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var Xl=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Ql=8,jn,Bn,Yn,Gn,_n,Xn,Qn,_,qi,Hi,Ni,Di,zi,Ne,Z,Jn,Ui,Ki,Zn,er,tr;Qn=[E("latent-refinement")];var me=class extends(Xn=P,_n=[m({attribute:!1})],Gn=[m({attribute:!1})],Yn=[m({attribute:!1})],Bn=[y()],jn=[y()],Xn){constructor(){super(...arguments);a(this,Z);a(this,qi,s(_,8,this)),s(_,11,this);a(this,Hi,s(_,12,this,"")),s(_,15,this);a(this,Ni,s(_,16,this,"")),s(_,19,this);a(this,Di,s(_,20,this,!1)),s(_,23,this);a(this,zi,s(_,24,this,{})),s(_,27,this);a(this,Ne,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),d(this,Ne).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&n(this,Z,Ui).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Ot(this.query).filter(({text:e})=>e!=="|").map(e=>n(this,Z,Zn).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${n(this,Z,Jn)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?n(this,Z,er).call(this):g}
    `}};_=$(Xn),qi=new WeakMap,Hi=new WeakMap,Ni=new WeakMap,Di=new WeakMap,zi=new WeakMap,Ne=new WeakMap,Z=new WeakSet,Jn=function(){this.isOpen=!this.isOpen,this.isOpen&&n(this,Z,Ui).call(this)},Ui=async function(){d(this,Ne).abort(),R(this,Ne,new AbortController);try{this.counts=await Fn(this.api,this.narrowed,Ql,d(this,Ne).signal)}catch(e){Re(e)||(this.counts={})}},Ki=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Zn=function(e){return c`
      <li class="term">
        <button
          class="edit"
          aria-label="Change ${e.text}"
          @click="${()=>this.dispatchEvent(new CustomEvent("term-edit",{detail:e}))}"
        >
          ${e.text}
        </button>
        <button
          class="remove"
          aria-label="Remove ${e.text}"
          title="Remove"
          @click="${()=>n(this,Z,Ki).call(this,In(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},er=function(){return c`
      <div class="facets">
        ${Xl.map(([e,t,o])=>n(this,Z,tr).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},tr=function(e,t,o){return o.length===0?g:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:l,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>n(this,Z,Ki).call(this,Wn(this.query,Vn(t,l)))}">
                  ${l} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(_,4,"api",_n,me,qi),p(_,4,"query",Gn,me,Hi),p(_,4,"narrowed",Yn,me,Ni),p(_,4,"isOpen",Bn,me,Di),p(_,4,"counts",jn,me,zi),me=p(_,0,"Refinement",Qn,me),C(me,"styles",[M,I,x`
      :host {
        display: block;
        padding-top: 12px;
      }

      .terms,
      .values {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .term {
        display: inline-flex;
        align-items: center;
        max-width: 100%;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--raised);
      }

      .term button {
        min-height: 34px;
        border: 0;
        background: transparent;
      }

      .edit {
        min-width: 0;
        overflow: hidden;
        padding: 0 0 0 12px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .remove {
        display: inline-grid;
        place-items: center;
        width: 34px;
        padding: 0;
        color: var(--ink-soft);
      }

      .remove svg {
        width: 16px;
        height: 16px;
      }

      .narrow {
        min-height: 36px;
        color: var(--ink-soft);
      }

      .facets {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: 20px;
        margin-top: 12px;
        padding: 18px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
      }

      h2 {
        margin-bottom: 8px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 600;
      }

      .value {
        max-width: 100%;
        overflow: hidden;
        padding: 5px 10px;
        border: 0;
        border-radius: 8px;
        background: var(--sunken);
        font-size: var(--text-small);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .value:hover {
        background: var(--line);
      }

      .value span {
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
    `]),s(_,1,me);var Fi=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},qt=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new Fi(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(l=>l.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#s(i,e)?1:-1,l=[i],h=i;for(;h!==void 0&&h.id!==e.id&&l.length<t;)h=await this.neighbour(h,o),h!==void 0&&l.push(h);return l}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:l})=>l===i.id)<=o.findIndex(({id:l})=>l===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let l=e===1?o.photos[0]:o.photos.at(-1);if(l!==void 0)return l}}};var ir=22,Jl=900,Ii=120,or,sr,nr,rr,ar,lr,dr,pr,z,Wi,Vi,ji,Bi,Yi,Gi,Xe,q,cr,_i,hr,Xi,ur,mr,Qi,fr,yr;pr=[E("latent-scrubber")];var ae=class extends(dr=P,lr=[m({attribute:!1})],ar=[m({attribute:!1})],rr=[m({attribute:!1})],nr=[y()],sr=[y()],or=[y()],dr){constructor(){super(...arguments);a(this,q);a(this,Wi,s(z,8,this)),s(z,11,this);a(this,Vi,s(z,12,this,0)),s(z,15,this);a(this,ji,s(z,16,this,0)),s(z,19,this);a(this,Bi,s(z,20,this)),s(z,23,this);a(this,Yi,s(z,24,this,!1)),s(z,27,this);a(this,Gi,s(z,28,this,!1)),s(z,31,this);a(this,Xe)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Xe))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,Xe)),R(this,Xe,window.setTimeout(()=>this.passing=!1,Jl)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return g;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+Ii)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${dt(o.month.count)}"
        @pointerdown="${n(this,q,hr)}"
        @pointermove="${n(this,q,_i)}"
        @pointerup="${n(this,q,Xi)}"
        @pointercancel="${n(this,q,Xi)}"
        @pointerleave="${n(this,q,ur)}"
        @keydown="${n(this,q,mr)}"
      >
        ${n(this,q,yr).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,q,fr).call(this,e,t)}
      </div>
    `}};z=$(dr),Wi=new WeakMap,Vi=new WeakMap,ji=new WeakMap,Bi=new WeakMap,Yi=new WeakMap,Gi=new WeakMap,Xe=new WeakMap,q=new WeakSet,cr=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},_i=function(e){this.pointed=n(this,q,cr).call(this,e),this.dragging&&n(this,q,Qi).call(this,this.pointed*this.range)},hr=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,q,_i).call(this,e)},Xi=function(){this.dragging=!1,this.pointed=void 0},ur=function(){this.dragging||(this.pointed=void 0)},mr=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let l=o.indexAt(this.position+Ii)+t,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,l))];h!==void 0&&n(this,q,Qi).call(this,h.top)},Qi=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},fr=function(e,t){if(this.pointed===void 0&&!this.passing)return g;let o=this.dragging||this.pointed===void 0?t:this.pointed,l=e.blocks[e.indexAt(o*this.range+Ii)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${dt(l.month.count)}</span>
    `},yr=function(e){let t=this.clientHeight||window.innerHeight,o=-ir;return Zl(e.blocks).map(l=>{let b=Math.min(1,l.top/this.range)*t;return b-o>=ir&&b<=t-6?(o=b,c`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${l.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},p(z,4,"geometry",lr,ae,Wi),p(z,4,"position",ar,ae,Vi),p(z,4,"range",rr,ae,ji),p(z,4,"pointed",nr,ae,Bi),p(z,4,"dragging",sr,ae,Yi),p(z,4,"passing",or,ae,Gi),ae=p(z,0,"Scrubber",pr,ae),C(ae,"styles",[M,x`
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
    `]),s(z,1,ae);function Zl(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var $e=class r{static NONE=new r(new Map,void 0);#e;anchor;constructor(i,e){this.#e=i,this.anchor=e}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(i){return this.#e.has(i)}toggled(i){let e=new Map(this.#e);return e.delete(i.id)||e.set(i.id,i),new r(e,e.size===0?void 0:i)}with(i){let e=new Map(this.#e);return i.forEach(t=>e.set(t.id,t)),new r(e,i.at(-1)??this.anchor)}refreshed(i){let e=new Map(this.#e);return i.filter(({id:t})=>e.has(t)).forEach(t=>e.set(t.id,t)),new r(e,this.anchor&&(e.get(this.anchor.id)??this.anchor))}};var gr,br,vr,wr,xr,kr,te,Ji,Zi,eo,to,Qe,mt,le,io,$r,oo,Er;kr=[E("latent-thumb")];var be=class extends(xr=P,wr=[m({attribute:!1})],vr=[m({attribute:!1})],br=[y()],gr=[y()],xr){constructor(){super(...arguments);a(this,le);a(this,Ji,s(te,8,this)),s(te,11,this);a(this,Zi,s(te,12,this)),s(te,15,this);a(this,eo,s(te,16,this)),s(te,19,this);a(this,to,s(te,20,this,!1)),s(te,23,this);a(this,Qe,!1);a(this,mt)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(n(this,le,oo).call(this),n(this,le,io).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&n(this,le,io).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,le,oo).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${Jt(this.photo)?f.play:this.photo.failed?f.broken:f.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:c`
      ${this.url===void 0?g:c`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,Qe)?"sync":"async"}"
          class="${d(this,Qe)?"shown at-once":""}"
          src="${this.url}"
          @load="${n(this,le,Er)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Jt(this.photo)?c`
          <span class="badge" title="${Ms(this.photo.name)}">${f.play}</span>
        `:g} ${this.photo.favorite?c`
          <span class="favorite">${f.heartFull}</span>
        `:g}
    `}};te=$(xr),Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,Qe=new WeakMap,mt=new WeakMap,le=new WeakSet,io=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);R(this,Qe,e!==void 0),e!==void 0?this.url=ei(e):n(this,le,$r).call(this,this.photo.id)},$r=async function(e){let t=new AbortController;R(this,mt,t);try{let o=await this.store.get(e,t.signal);t.signal.aborted||(this.url=ei(o))}catch(o){this.failed=!Re(o)}},oo=function(){d(this,mt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Er=function(e){e.target.classList.add("shown")},p(te,4,"photo",wr,be,Ji),p(te,4,"store",vr,be,Zi),p(te,4,"url",br,be,eo),p(te,4,"failed",gr,be,to),be=p(te,0,"Thumb",kr,be),C(be,"styles",[M,x`
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
    `]),s(te,1,be);function Tr(r,i){let e=[0],t=[0];for(let l=1;l<=r.length;l++){let h=1/0,b=l-1,H=0;for(let O=l-1;O>=0;O--){H+=r[O];let ne=(i.width-(l-O-1)*i.gap)/H/i.rowHeight;if(ne<.6&&O<l-1)break;let Le=e[O]+ed(ne,l===r.length);Le<h&&(h=Le,b=O)}e.push(h),t.push(b)}let o=[];for(let l=r.length;l>0;l=t[l])o.unshift(l);return o}function ed(r,i){return r>1.45?i?.15+.5*(1-1/r):10+r:(r>1?r-1:1/r-1)**2}var id=.8,od=.5,sd=3.5;function nd(r){return r.width<=0||r.height<=0?r.type.startsWith("video/")?16/9:1:Math.min(sd,Math.max(od,r.width/r.height))}function rd(r){let i=[];for(let e of r){let t=e.taken.slice(0,10),o=i.at(-1);o?.day===t?o.photos.push(e):i.push({day:t,photos:[e]})}return i}var so=class{#e;#t=[];#i=[];#o=[];#s;constructor(i){this.#e=i,this.#s=i.monthHeading}add(i){let e=i.photos.map((o,l)=>({photo:o,aspect:nd(o),begins:l===0?i.day:void 0}));if(this.#o.length>0){let o=[...this.#o,...e],l=this.#n(o);if(l>=this.#e.rowHeight*id){this.#o=o,l<=this.#e.rowHeight&&this.#r();return}this.#r()}let t=0;for(let o of Tr(e.map(({aspect:l})=>l),this.#e))this.#r(),this.#o=e.slice(t,o),t=o}finish(){return this.#r(),{height:this.#s,tiles:this.#t,headings:this.#i}}#n(i){let e=i.reduce((t,o)=>t+o.aspect,0);return(this.#e.width-ad(i,this.#e))/e}#r(){let{gap:i,dayGap:e,dayHeading:t,rowHeight:o}=this.#e,l=this.#o;if(this.#o=[],l.length===0)return;let h=this.#n(l),b=Math.max(1,h<=o*1.45?h:o),H=this.#s+(l.some(ne=>ne.begins!==void 0)?t:0),O=0;for(let[ne,Le]of l.entries()){let ks=Math.min(Le.aspect*b,this.#e.width);ne>0&&(O+=Le.begins===void 0?i:e),Le.begins!==void 0&&this.#i.push({day:Le.begins,x:O,y:this.#s,width:ld(l,ne,b,i)}),this.#t.push({photo:Le.photo,x:O,y:H,width:ks,height:b}),O+=ks}this.#s=H+b+i}};function ad(r,{gap:i,dayGap:e}){return r.slice(1).reduce((t,o)=>t+(o.begins===void 0?i:e),0)}function ld(r,i,e,t){let o=0;for(let l=i;l<r.length;l++){let h=r[l];if(l>i){if(h.begins!==void 0)break;o+=t}o+=h.aspect*e}return o}function Cr(r,i){let e=new so(i);for(let t of rd(r))e.add(t);return e.finish()}function no(r,i){let t=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(r/t),l=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+l*i.dayHeading}var Ht=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let l=t?.options===e?t:void 0,h=0;this.blocks=i.map((b,H)=>{let O=l?.blocks[H],ne=O?.month===b&&b!==o?{...O,top:h}:dd(b,h,e);return h+=ne.height,ne}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let l=this.blocks[o];if(l.top>=e)break;t.push(l)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function dd(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:no(r.count.photos,e),layout:void 0};let t=Cr(r.photos,e),o=r.missing===0?0:no(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+o,layout:t}}var pd={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Pr(r){return pd[r]}function Mr(r,i,e){let t=r.tiles,o=t.indexOf(i);switch(e){case"left":return t[o-1];case"right":return t[o+1];case"up":return Dt(Nt(t,t.findLast(l=>l.y<i.y)),Je(i));case"down":return Dt(Nt(t,t.find(l=>l.y>i.y)),Je(i))}}function Lr(r,i,e){switch(i){case"left":return r.tiles.at(-1);case"right":return r.tiles[0];case"up":return Dt(Nt(r.tiles,r.tiles.at(-1)),e);case"down":return Dt(Nt(r.tiles,r.tiles[0]),e)}}function Je(r){return r.x+r.width/2}function Nt(r,i){return i===void 0?[]:r.filter(e=>e.y===i.y)}function Dt(r,i){return r.reduce((e,t)=>e===void 0||Math.abs(Je(t)-i)<Math.abs(Je(e)-i)?t:e,void 0)}var zt=class{#e;#t={x:0,y:0};#i=!1;down(i,e){this.cancel(),this.#i=!1,i.pointerType==="touch"&&(this.#t={x:i.clientX,y:i.clientY},this.#e=window.setTimeout(()=>{this.#i=!0,e()},450))}move(i){Math.hypot(i.clientX-this.#t.x,i.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#i}};var Rr=x`
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
`;var cd=100,Sr,Ar,Or,qr,Hr,Nr,Dr,zr,U,ro,ao,lo,po,co,ho,oe,ve,et,tt,Ee,yt,De,u,Ur,Ut,Kr,Fr,Kt,uo,mo,Ir,Ze,Ft,Wr,fo,Vr,jr,It,Br,ft,Yr,Gr,yo,_r,Xr,Qr;zr=[E("latent-timeline")];var de=class extends(Dr=P,Nr=[m({attribute:!1})],Hr=[m({attribute:!1})],qr=[m({attribute:!1})],Or=[m({attribute:!1})],Ar=[y()],Sr=[y()],Dr){constructor(){super(...arguments);a(this,u);a(this,ro,s(U,8,this)),s(U,11,this);a(this,ao,s(U,12,this)),s(U,15,this);a(this,lo,s(U,16,this,ye("photos"))),s(U,19,this);a(this,po,s(U,20,this,$e.NONE)),s(U,23,this);a(this,co,s(U,24,this,{top:0,bottom:0})),s(U,27,this);a(this,ho,s(U,28,this)),s(U,31,this);a(this,oe);a(this,ve);a(this,et);a(this,tt,!1);a(this,Ee,new zt);a(this,yt,new ResizeObserver(()=>n(this,u,Ur).call(this)));a(this,De,()=>n(this,u,Fr).call(this))}connectedCallback(){super.connectedCallback(),d(this,yt).observe(this),window.addEventListener("scroll",d(this,De),{passive:!0}),window.addEventListener("resize",d(this,De),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,yt).disconnect(),window.removeEventListener("scroll",d(this,De)),window.removeEventListener("resize",d(this,De)),window.clearTimeout(d(this,et))}monthChanged(e){n(this,u,Ut).call(this,e)}scrollTopOf(e){let t=d(this,oe)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,u,Ir).call(this)-n(this,u,Ft).call(this))}get geometry(){return d(this,oe)}reveal(e){let t=n(this,u,fo).call(this,e.id);t!==void 0&&n(this,u,It).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,ve)!==void 0){let t=e.get("route"),o=t===void 0||Ge(t,this.route);n(this,u,Ut).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,tt)&&(R(this,tt,!1),n(this,u,Wr).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=d(this,oe)?.between(e,t)??[],l=this.current!==void 0&&n(this,u,Gr).call(this,o,this.current)?this.current:fd(o,e);return c`
      ${ti(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>n(this,u,_r).call(this,h,l))}
    `}};U=$(Dr),ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,po=new WeakMap,co=new WeakMap,ho=new WeakMap,oe=new WeakMap,ve=new WeakMap,et=new WeakMap,tt=new WeakMap,Ee=new WeakMap,yt=new WeakMap,De=new WeakMap,u=new WeakSet,Ur=function(){let e=this.clientWidth;e>0&&e!==d(this,ve)?.width&&(R(this,ve,md(e)),n(this,u,Ut).call(this,void 0))},Ut=function(e,t=!0){if(d(this,ve)===void 0)return;let o=n(this,u,Ze).call(this),l=t&&o>0?d(this,oe)?.anchorAt(o):void 0;R(this,oe,new Ht(this.library.months,d(this,ve),d(this,oe),e)),this.style.height=`${d(this,oe).height}px`,n(this,u,Kr).call(this,l,o),n(this,u,Kt).call(this),n(this,u,mo).call(this),this.requestUpdate()},Kr=function(e,t){let o=e&&d(this,oe)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},Fr=function(){let e=n(this,u,Ze).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,u,Kt).call(this),n(this,u,uo).call(this),n(this,u,mo).call(this)},Kt=function(){let e=n(this,u,Ze).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,u,uo).call(this)},uo=function(){d(this,et)??R(this,et,window.setTimeout(()=>{R(this,et,void 0);let e=n(this,u,Ze).call(this),t=window.innerHeight/2;for(let{month:o}of d(this,oe)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},cd))},mo=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Ir=function(){return this.getBoundingClientRect().top+window.scrollY},Ze=function(){return-this.getBoundingClientRect().top+n(this,u,Ft).call(this)},Ft=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Wr=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},fo=function(e){for(let t of d(this,oe)?.blocks??[]){let o=t.layout?.tiles.find(({photo:l})=>l.id===e);if(o!==void 0)return{block:t,tile:o}}},Vr=function(e){let t=Pr(e.key),o=n(this,u,fo).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,u,ft).call(this,o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,u,jr).call(this,o,t))},jr=async function(e,t){let o=e.block.layout&&Mr(e.block.layout,e.tile,t);if(o!==void 0){n(this,u,It).call(this,{block:e.block,tile:o});return}let l=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+l];if(h===void 0)return;await this.library.load(h).catch(()=>{});let b=d(this,oe)?.blockOf(h),H=b?.layout&&Lr(b.layout,t,Je(e.tile));b!==void 0&&H!==void 0&&n(this,u,It).call(this,{block:b,tile:H})},It=function({block:e,tile:t}){let l=e.top+t.y,h=n(this,u,Ze).call(this),b=l+t.height+40-(h+window.innerHeight-n(this,u,Ft).call(this)),H=l-40-h;(H<0||b>0)&&window.scrollBy({top:H<0?H:b,behavior:"instant"}),n(this,u,Kt).call(this),this.current=t.photo.id,R(this,tt,!0),this.requestUpdate()},Br=function(e,t){if(e.preventDefault(),this.current=t.id,!d(this,Ee).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,u,ft).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},ft=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},Yr=function(e){d(this,Ee).ends()&&e.preventDefault()},Gr=function(e,t){return e.some(o=>n(this,u,yo).call(this,o).some(l=>l.photo.id===t))},yo=function({layout:e,top:t}){let o=this.drawn.top-t,l=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:b})=>h+b>o&&h<l)??[]},_r=function(e,t){let{month:o,layout:l}=e,h=dt(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,u,Vr)}"
      >
        <h2 .style="${`top:${hd}px`}">${h} <span>${J(o.count.photos)}</span></h2>
        ${l===void 0?n(this,u,Xr).call(this,e):g} ${l?.headings.map(({day:b,x:H,y:O,width:ne})=>c`
              <h3 .style="${`transform:translate(${H}px,${O+(d(this,ve)?.dayHeading??0)-ud}px);max-width:${Math.max(ne,64)}px`}">${Cs(b)}</h3>
            `)} ${ti(n(this,u,yo).call(this,e),({photo:b})=>b.id,b=>n(this,u,Qr).call(this,b,t))}
      </section>
    `},Xr=function({height:e}){return c`
      <div class="blank" .style="${`top:${d(this,ve)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},Qr=function({photo:e,x:t,y:o,width:l,height:h},b){let H=this.selection.has(e.id);return c`
      <a
        href="${Pt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Ps(e)}"
        tabindex="${e.id===b?0:-1}"
        .style="${`transform:translate(${t}px,${o}px);width:${l}px;height:${h}px`}"
        class="${H?"picked":""}"
        @click="${O=>n(this,u,Br).call(this,O,e)}"
        @pointerdown="${O=>d(this,Ee).down(O,()=>n(this,u,ft).call(this,e,!1))}"
        @pointermove="${O=>d(this,Ee).move(O)}"
        @pointerup="${()=>d(this,Ee).cancel()}"
        @pointercancel="${()=>d(this,Ee).cancel()}"
        @contextmenu="${n(this,u,Yr)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${H?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${o}px)`}"
        @click="${O=>n(this,u,ft).call(this,e,O.shiftKey)}"
      >
        <span>${f.check}</span>
      </button>
    `},p(U,4,"library",Nr,de,ro),p(U,4,"store",Hr,de,ao),p(U,4,"route",qr,de,lo),p(U,4,"selection",Or,de,po),p(U,4,"drawn",Ar,de,co),p(U,4,"current",Sr,de,ho),de=p(U,0,"TimelineView",zr,de),C(de,"styles",[M,Rr]),s(U,1,de);var hd=28,ud=28;function md(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function fd(r,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of r){let l=t?.tiles.find(({y:h})=>o+h>=e);if(l!==void 0)return l.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var Jr,Zr,ea,ta,ia,oa,sa,na,ra,aa,la,da,pa,ca,w,go,bo,vo,wo,xo,ko,$o,Eo,To,Co,Po,Mo,ze,it,L,Lo,Ro,ha,Wt,ua,So,ma,bt,gt,fa,ya;ca=[E("latent-timeline-page")];var X=class extends(pa=P,da=[m({attribute:!1})],la=[m({attribute:!1})],aa=[m({attribute:!1})],ra=[m({attribute:!1})],na=[m({attribute:!1})],sa=[m({attribute:!1})],oa=[m({attribute:!1})],ia=[y()],ta=[y()],ea=[y()],Zr=[y()],Jr=[N("latent-timeline")],pa){constructor(){super(...arguments);a(this,L);a(this,go,s(w,8,this)),s(w,11,this);a(this,bo,s(w,12,this,ye("photos"))),s(w,15,this);a(this,vo,s(w,16,this,"")),s(w,19,this);a(this,wo,s(w,20,this,"")),s(w,23,this);a(this,xo,s(w,24,this)),s(w,27,this);a(this,ko,s(w,28,this,$e.NONE)),s(w,31,this);a(this,$o,s(w,32,this)),s(w,35,this);a(this,Eo,s(w,36,this)),s(w,39,this);a(this,To,s(w,40,this)),s(w,43,this);a(this,Co,s(w,44,this,"")),s(w,47,this);a(this,Po,s(w,48,this,{position:0,range:0})),s(w,51,this);a(this,Mo,s(w,52,this)),s(w,55,this);a(this,ze,new AbortController);a(this,it);a(this,bt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),d(this,ze).abort()}get sequence(){return this.library}refresh(){n(this,L,Lo).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ge(this.route,this.shown)?n(this,L,Lo).call(this,this.route):d(this,it)!==void 0&&!Ge(this.route,d(this,it))&&(d(this,ze).abort(),n(this,L,Wt).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""?g:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${n(this,L,Ro).call(this,e)}"
          @search="${n(this,L,gt)}"
          @term-edit="${n(this,L,gt)}"
        ></latent-refinement>
      `}${n(this,L,fa).call(this,e)}
    `}};w=$(pa),go=new WeakMap,bo=new WeakMap,vo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,Mo=new WeakMap,ze=new WeakMap,it=new WeakMap,L=new WeakSet,Lo=async function(e){d(this,ze).abort();let t=new AbortController;R(this,ze,t),R(this,it,e);let o=n(this,L,Ro).call(this,e.query);try{let l=await this.api.timeline(o,t.signal);t.signal.aborted||n(this,L,ha).call(this,e,o,l)}catch(l){l instanceof V&&l.status===400?n(this,L,Wt).call(this,l.message):n(this,L,So).call(this,l)}},Ro=function(e){return`${this.filter} ${e}`.trim()},ha=function(e,t,{months:o}){let l=this.shown!==void 0&&Ge(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&l?this.library.updated(o):new qt(o,(h,b)=>n(this,L,ua).call(this,this.api.photos(t,h,b)),h=>this.timeline?.monthChanged(h)),this.shown=e,n(this,L,Wt).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:l}}))},Wt=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},ua=async function(e){try{return await e}catch(t){throw n(this,L,So).call(this,t),t}},So=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},ma=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},bt=new WeakMap,gt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},fa=function(e){let{library:t}=this;return t===void 0?this.problem===""?g:Dn(this.problem,d(this,bt)):t.months.length===0?n(this,L,ya).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,L,gt)}"
        @photo-open="${n(this,L,gt)}"
        @timeline-scroll="${n(this,L,ma)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},ya=function(e){return e!==""?zn(e,d(this,bt)):this.filter===""?Un(this.status?.pending??0):c`
      <slot></slot>
    `},p(w,4,"api",da,X,go),p(w,4,"route",la,X,bo),p(w,4,"filter",aa,X,vo),p(w,4,"name",ra,X,wo),p(w,4,"store",na,X,xo),p(w,4,"selection",sa,X,ko),p(w,4,"status",oa,X,$o),p(w,4,"library",ia,X,Eo),p(w,4,"shown",ta,X,To),p(w,4,"problem",ea,X,Co),p(w,4,"scrolling",Zr,X,Po),p(w,4,"timeline",Jr,X,Mo),X=p(w,0,"TimelinePage",ca,X),C(X,"styles",[M,I,Nn,x`
      :host {
        display: block;
      }
    `]),s(w,1,X);var ga,ba,va,wa,Te,Ao,Oo,vt,qo;wa=[E("latent-toast")];var Se=class extends(va=P,ba=[m()],ga=[m({type:Boolean})],va){constructor(){super(...arguments);a(this,vt);a(this,Ao,s(Te,8,this,"")),s(Te,11,this);a(this,Oo,s(Te,12,this,!1)),s(Te,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,vt,qo).call(this,"undo")}">Undo</button>
          `:g}
        <button class="icon" aria-label="Close" @click="${()=>n(this,vt,qo).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};Te=$(va),Ao=new WeakMap,Oo=new WeakMap,vt=new WeakSet,qo=function(e){this.dispatchEvent(new CustomEvent(e))},p(Te,4,"text",ba,Se,Ao),p(Te,4,"undoable",ga,Se,Oo),Se=p(Te,0,"Toast",wa,Se),C(Se,"styles",[M,I,x`
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

      @media (max-width: 759px) {
        :host {
          bottom: calc(var(--bar) + 12px + env(safe-area-inset-bottom));
        }
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
    `]),s(Te,1,Se);var yd=12e3,Vt=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,l=>this.#e.edit(l,e));this.#i=As(t);let o=t.filter(({error:l})=>l===void 0).length;this.#a([o===0?"":Ss(e,o),Zt(t)])})}undo(){return this.#n(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${J(t)}.`,Zt(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#n(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#r(i,e){let t=[];for(let o of Os(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${J(t.length)} of ${J(i.length)} done.`,!1));let l=await e(o).catch(h=>gd(h,o));t.push(...l.photos),this.#t.edited(l.photos,l.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),yd)}};function gd(r,i){if(!(r instanceof V)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var jt=class{selection=$e.NONE;saying={text:"",undoable:!1};#e;#t;#i=i=>this.#o(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#t=new Vt(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#i)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#i)}say(i,e=!1){this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=$e.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,l=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Ct).catch(()=>[i])):this.selection.toggled(i);l.size>Ct?this.say(`At most ${J(Ct)} can be selected at a time.`):(this.selection=l,this.#e.requestUpdate())}editSelected(i){this.#t?.edit(this.selection.ids,i)}edit(i,e){this.#t?.edit([i.id],e)}undo(){this.#t?.undo()}forget(){this.#t?.forget()}#o(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Tt(i)&&(i.preventDefault(),this.undo())}};var xa=x`
  :host {
    display: block;
  }

  .below {
    display: grid;
    grid-template-columns: var(--rail) minmax(0, 1fr);
  }

  latent-navigation {
    position: sticky;
    top: var(--header);
    align-self: start;
    padding: 12px 8px;
  }

  main {
    min-height: calc(100dvh - var(--header));
    padding: 0 calc(var(--side) + 28px) 40px 8px;
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
    .below {
      display: block;
    }

    latent-navigation {
      position: fixed;
      inset: auto 0 0;
      z-index: 3;
      padding: 4px 8px calc(4px + env(safe-area-inset-bottom));
      border-top: 1px solid var(--line);
      background: var(--paper);
    }

    main {
      padding: 0 var(--side) calc(var(--bar) + 24px);
    }
  }
`;var bd=90,Bt=class{offers=[];active=-1;#e;#t=new AbortController;#i;constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#i=window.setTimeout(()=>{this.#o(i,e)},bd)}async#o(i,e){let{signal:t}=this.#t;try{let o=await Kn(this.#e.api,i,e,t);t.aborted||this.#s(o)}catch(o){Re(o)||this.#s([])}}#s(i){this.offers=i,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([])}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function ka(r,{text:i,start:e,end:t}){let o=i.endsWith(":"),l=r.slice(t),h=o||l.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${l}`,caret:e+i.length+(o?0:1)}}var $a=x`
  [role="listbox"] {
    position: absolute;
    top: calc(100% + 6px);
    right: 0;
    left: 0;
    z-index: 1;
    margin: 0;
    padding: 6px;
    overflow: auto;
    max-height: min(420px, 60dvh);
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
    box-shadow: var(--shadow);
    list-style: none;
  }

  @media (max-width: 599px) {
    [role="listbox"] {
      position: fixed;
      top: calc(var(--header) - 4px);
      right: 12px;
      left: 12px;
    }
  }

  [role="option"] {
    display: flex;
    align-items: baseline;
    gap: 10px;
    min-height: 40px;
    padding: 8px 10px;
    border-radius: 9px;
    cursor: pointer;
  }

  [role="option"]:hover,
  [role="option"][aria-selected="true"] {
    background: var(--sunken);
  }

  .key {
    flex: none;
    color: var(--accent);
    font-weight: 600;
  }

  .what {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .what.meaning,
  .number {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }
`,Ho="offers";function No(r){return`offer-${r}`}function Ea(r,i){return c`
    <ul id="${Ho}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${No(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${vd(e)}"
            @pointerdown="${o=>o.preventDefault()}"
            @click="${()=>i(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?c`
                <span class="what meaning">${e.meaning}</span>
              `:c`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?g:c`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function vd({key:r,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${o}`}var Ta,Ca,Pa,Ma,Ce,Do,zo,ot,La,Ra;Ma=[E("latent-search-help")];var Ae=class extends(Pa=P,Ca=[m({attribute:!1})],Ta=[y()],Pa){constructor(){super(...arguments);a(this,ot);a(this,Do,s(Ce,8,this)),s(Ce,11,this);a(this,zo,s(Ce,12,this,[])),s(Ce,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{n(this,ot,La).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>n(this,ot,Ra).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ce=$(Pa),Do=new WeakMap,zo=new WeakMap,ot=new WeakSet,La=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Ra=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Ce,4,"api",Ca,Ae,Do),p(Ce,4,"filters",Ta,Ae,zo),Ae=p(Ce,0,"SearchHelp",Ma,Ae),C(Ae,"styles",[M,x`
      :host {
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

      p {
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
    `]),s(Ce,1,Ae);var wd=250,Sa,Aa,Oa,qa,Ha,Na,Da,za,K,Uo,Ko,Fo,Io,Wo,Vo,B,Ue,wt,A,Ua,Ka,st,Fa,jo,Ia,Wa,Bo,Va;za=[E("latent-search-box")];var pe=class extends(Da=P,Na=[m({attribute:!1})],Ha=[m({attribute:!1})],qa=[m({attribute:!1})],Oa=[y()],Aa=[N("input")],Sa=[N("#help")],Da){constructor(){super(...arguments);a(this,A);a(this,Uo,s(K,8,this)),s(K,11,this);a(this,Ko,s(K,12,this,"")),s(K,15,this);a(this,Fo,s(K,16,this,"")),s(K,19,this);a(this,Io,s(K,20,this,"")),s(K,23,this);a(this,Wo,s(K,24,this)),s(K,27,this);a(this,Vo,s(K,28,this)),s(K,31,this);a(this,B,new Bt(this));a(this,Ue);a(this,wt,e=>n(this,A,Ua).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,wt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,wt)),window.clearTimeout(d(this,Ue))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),d(this,B).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,A,Fa)}">
        ${f.search}
        <label class="unseen" for="query">Search photos</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          placeholder="Search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="${d(this,B).isOpen?"true":"false"}"
          aria-controls="${Ho}"
          aria-activedescendant="${d(this,B).active<0?g:No(d(this,B).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,A,Ka)}"
          @keydown="${n(this,A,Ia)}"
          @blur="${()=>d(this,B).close()}"
        />
        ${this.typed===""?g:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,A,jo)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${Ea(d(this,B),e=>{n(this,A,Bo).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||d(this,B).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>n(this,A,Va).call(this,e.detail)}"
      ></latent-search-help>
    `}};K=$(Da),Uo=new WeakMap,Ko=new WeakMap,Fo=new WeakMap,Io=new WeakMap,Wo=new WeakMap,Vo=new WeakMap,B=new WeakMap,Ue=new WeakMap,wt=new WeakMap,A=new WeakSet,Ua=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Ka=function(){this.typed=this.input.value,window.clearTimeout(d(this,Ue)),R(this,Ue,window.setTimeout(()=>n(this,A,st).call(this),wd)),d(this,B).typed(this.typed,this.input.selectionStart??this.typed.length)},st=function(){window.clearTimeout(d(this,Ue)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Fa=function(e){e.preventDefault(),d(this,B).close(),n(this,A,st).call(this)},jo=function(){d(this,B).close(),this.typed="",n(this,A,st).call(this),this.input.focus()},Ia=function(e){let t=n(this,A,Wa).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Wa=function(e){let{isOpen:t,chosen:o}=d(this,B);switch(e){case"ArrowDown":return t?()=>d(this,B).move(1):void 0;case"ArrowUp":return t?()=>d(this,B).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{n(this,A,Bo).call(this,o)});case"Escape":return t?()=>d(this,B).close():this.typed===""?void 0:()=>n(this,A,jo).call(this);default:return}},Bo=async function(e){let{query:t,caret:o}=ka(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?d(this,B).typed(t,o):(d(this,B).close(),n(this,A,st).call(this))},Va=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,A,st).call(this),this.input.focus()},p(K,4,"api",Na,pe,Uo),p(K,4,"value",Ha,pe,Ko),p(K,4,"problem",qa,pe,Fo),p(K,4,"typed",Oa,pe,Io),p(K,4,"input",Aa,pe,Wo),p(K,4,"help",Sa,pe,Vo),pe=p(K,0,"SearchBox",za,pe),C(pe,"styles",[M,I,$a,x`
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
        border-color: var(--focus);
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

      /* The box around it shows the focus. */
      input:focus-visible {
        outline: 0;
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
    `]),s(K,1,pe);var ja,Ba,Ya,Ga,_a,ce,Yo,Go,_o,Ke,Xo,Xa;_a=[E("latent-lock-button")];var Pe=class extends(Ga=P,Ya=[m({attribute:!1})],Ba=[y()],ja=[N("dialog")],Ga){constructor(){super(...arguments);a(this,Ke);a(this,Yo,s(ce,8,this)),s(ce,11,this);a(this,Go,s(ce,12,this,"")),s(ce,15,this);a(this,_o,s(ce,16,this)),s(ce,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,Ke,Xo).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?g:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,Ke,Xa)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ce=$(Ga),Yo=new WeakMap,Go=new WeakMap,_o=new WeakMap,Ke=new WeakSet,Xo=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof V&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Xa=function(){this.dialog.close(),n(this,Ke,Xo).call(this,!0)},p(ce,4,"api",Ya,Pe,Yo),p(ce,4,"users",Ba,Pe,Go),p(ce,4,"dialog",ja,Pe,_o),Pe=p(ce,0,"LockButton",_a,Pe),C(Pe,"styles",[M,I,Et,x`
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
    `]),s(ce,1,Pe);var Qa,Ja,Za,el,tl,il,ol,sl,F,Qo,Jo,Zo,es,ts,is,fe,nl,Fe;sl=[E("latent-header")];var he=class extends(ol=P,il=[m({attribute:!1})],tl=[m({type:Boolean})],el=[m({attribute:!1})],Za=[m({attribute:!1})],Ja=[m({attribute:!1})],Qa=[N("latent-search-box")],ol){constructor(){super(...arguments);a(this,fe);a(this,Qo,s(F,8,this)),s(F,11,this);a(this,Jo,s(F,12,this,!1)),s(F,15,this);a(this,Zo,s(F,16,this,"")),s(F,19,this);a(this,es,s(F,20,this,"")),s(F,23,this);a(this,ts,s(F,24,this)),s(F,27,this);a(this,is,s(F,28,this)),s(F,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,fe,nl)}">${Mt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,fe,Fe).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?g:J(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,fe,Fe).call(this,"locked")}"
                @problem="${e=>n(this,fe,Fe).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:g}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,fe,Fe).call(this,"account")}">
            ${f.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,fe,Fe).call(this,"sign-out")}">
            ${f.signOut}
          </button>
        </div>
      </header>
    `}};F=$(ol),Qo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,fe=new WeakSet,nl=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,fe,Fe).call(this,"home"))},Fe=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(F,4,"api",il,he,Qo),p(F,4,"owner",tl,he,Jo),p(F,4,"query",el,he,Zo),p(F,4,"problem",Za,he,es),p(F,4,"total",Ja,he,ts),p(F,4,"box",Qa,he,is),he=p(F,0,"Header",sl,he),C(he,"styles",[M,I,x`
      :host {
        position: sticky;
        top: 0;
        z-index: 3;
        display: block;
        background: var(--paper);
      }

      header {
        display: grid;
        grid-template-columns: minmax(max-content, 1fr) minmax(0, 620px) minmax(max-content, 1fr);
        align-items: center;
        gap: 16px;
        height: var(--header);
        padding: 0 var(--side);
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
      }
    `]),s(F,1,he);var xd=2e3,kd=2e4,$d=5*6e4,Ed=["pointerdown","keydown","scroll"],Yt=class{#e;#t;#i=new AbortController;#o;#s;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>rl()&&void this.#a(),{signal:i});for(let e of Ed)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#n>$d?this.#d():this.#l())}catch(i){this.#t.problem(i);return}if(rl()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?xd:kd)}}async#l(){let i=this.#o,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new V(401,"signed-out","The web session has ended.")}};function rl(){return document.visibilityState==="visible"}var Gt=[{name:"photos",label:"Photos",icon:f.picture,filter:""},{name:"favorites",label:"Favorites",icon:f.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"map",label:"Map",icon:f.map,load:()=>import("/assets/map-page-JMC7RZFF.js")}];function _t(r){return Gt.find(i=>i.name===r)??Gt[0]}var al,ll,dl,nt,os,rt,pl,cl;dl=[E("latent-navigation")];var Ie=class extends(ll=P,al=[m({attribute:!1})],ll){constructor(){super(...arguments);a(this,rt);a(this,os,s(nt,8,this,"photos")),s(nt,11,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${Gt.map(e=>n(this,rt,cl).call(this,e))}
        </ul>
      </nav>
    `}};nt=$(ll),os=new WeakMap,rt=new WeakSet,pl=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},cl=function({name:e,label:t,icon:o}){let l=ye(e);return c`
      <li>
        <a
          href="${Pt(l)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>n(this,rt,pl).call(this,h,l)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},p(nt,4,"place",al,Ie,os),Ie=p(nt,0,"Navigation",dl,Ie),C(Ie,"styles",[M,x`
      :host {
        display: block;
      }

      ul {
        display: grid;
        gap: 4px;
        list-style: none;
      }

      a {
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: 8px 2px;
        border-radius: 12px;
        color: var(--ink-soft);
        font-size: 0.6875rem;
        line-height: 1.3;
        text-align: center;
        text-decoration: none;
        transition: background var(--quick), color var(--quick);
      }

      a:hover {
        background: var(--sunken);
        color: var(--ink);
      }

      a.here {
        background: color-mix(in srgb, var(--accent) 12%, transparent);
        color: var(--accent);
        font-weight: 600;
      }

      @media (max-width: 759px) {
        ul {
          display: flex;
          gap: 0;
          overflow-x: auto;
          scrollbar-width: none;
        }

        li {
          flex: 1 0 64px;
        }

        a {
          padding: 6px 2px;
        }
      }
    `]),s(nt,1,Ie);var hl=1024*1024,ul,ml,fl,yl,gl,bl,vl,wl,xl,kl,$l,El,Tl,k,ss,ns,rs,as,ls,ds,ps,cs,hs,us,ms,se,Oe,at,We,lt,ee,Ve,T,fs,ys,xt,Xt,Cl,Pl,Qt,Ml,Ll,je,kt,Rl,Sl,Al,Ol,ql;Tl=[E("latent-gallery")];var Q=class extends(El=P,$l=[m({attribute:!1})],kl=[m({type:Boolean})],xl=[y()],wl=[y()],vl=[y()],bl=[y()],gl=[y()],yl=[y()],fl=[N("latent-header")],ml=[N("latent-viewer")],ul=[N("main > .view")],El){constructor(){super(...arguments);a(this,T);a(this,ss,s(k,8,this)),s(k,11,this);a(this,ns,s(k,12,this,!1)),s(k,15,this);a(this,rs,s(k,16,this,ye("photos"))),s(k,19,this);a(this,as,s(k,20,this)),s(k,23,this);a(this,ls,s(k,24,this)),s(k,27,this);a(this,ds,s(k,28,this)),s(k,31,this);a(this,ps,s(k,32,this)),s(k,35,this);a(this,cs,s(k,36,this,!1)),s(k,39,this);a(this,hs,s(k,40,this)),s(k,43,this);a(this,us,s(k,44,this)),s(k,47,this);a(this,ms,s(k,48,this)),s(k,51,this);a(this,se);a(this,Oe);a(this,at);a(this,We,new AbortController);a(this,lt);a(this,ee,new jt(this));a(this,Ve,!1);a(this,xt,e=>n(this,T,Xt).call(this,e.detail));a(this,je,e=>this.problem(e.detail));a(this,kt,e=>d(this,se)?.search(e.detail))}connectedCallback(){super.connectedCallback(),R(this,Oe,n(this,T,fs).call(this,"grid",96*hl,6)),R(this,at,n(this,T,fs).call(this,"screen",64*hl,3)),R(this,se,new Hs(e=>n(this,T,ys).call(this,e))),n(this,T,ys).call(this,d(this,se).route),R(this,lt,new Yt(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,T,Qt).call(this),problem:e=>this.problem(e)})),d(this,lt).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,se)?.dispose(),d(this,lt)?.stop(),d(this,We).abort(),d(this,Oe).clear(),d(this,at).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Cd(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){let o=e.flatMap(({photo:l})=>l===void 0?[]:[l]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:l})=>l===this.opened?.id)??this.opened,R(this,Ve,this.opened!==void 0&&!Td(this.route)),d(this,Ve)||n(this,T,Qt).call(this)}problem(e){this.isConnected&&!Re(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>n(this,T,Xt).call(this,ye("photos"))}"
          @search="${d(this,kt)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${d(this,je)}"
        ></latent-header>
        ${n(this,T,Ol).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${d(this,xt)}"></latent-navigation>
          <main>${n(this,T,ql).call(this)}${n(this,T,Rl).call(this)}</main>
        </div>
      </div>
      ${e===void 0?g:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${d(this,Oe)}"
          .screens="${d(this,at)}"
          @photo-turn="${o=>d(this,se)?.open(o.detail.id)}"
          @viewer-close="${()=>d(this,se)?.close()}"
          @photo-edit="${o=>d(this,ee).edit(e,o.detail)}"
          @search="${o=>n(this,T,Xt).call(this,ye("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${d(this,je)}"
          ></latent-account>
        `:g}
      <latent-toast
        .text="${d(this,ee).saying.text}"
        ?undoable="${d(this,ee).saying.undoable}"
        @undo="${()=>d(this,ee).undo()}"
        @toast-close="${()=>d(this,ee).forget()}"
      ></latent-toast>
    `}};k=$(El),ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,se=new WeakMap,Oe=new WeakMap,at=new WeakMap,We=new WeakMap,lt=new WeakMap,ee=new WeakMap,Ve=new WeakMap,T=new WeakSet,fs=function(e,t,o){return new qs((l,h)=>n(this,T,Ll).call(this,this.api.thumbnail(l,e,h)),t,o)},ys=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,d(this,ee).clear()),this.route=e,_t(e.place).load?.().catch(t=>this.problem(new we(t))),n(this,T,Cl).call(this,e.photo)},xt=new WeakMap,Xt=function(e){d(this,se)?.go(e),window.scrollTo({top:0})},Cl=async function(e){d(this,We).abort(),R(this,We,new AbortController);let{signal:t}=d(this,We);if(e===void 0){n(this,T,Pl).call(this);return}let o=this.sequence?.find(e);try{let[l]=await Promise.all([o??this.api.photo(e,t),import("/assets/viewer-7DOQENKL.js")]);t.aborted||(this.opened=l)}catch(l){l instanceof V&&l.status===404?d(this,se)?.close():this.problem(l)}},Pl=function(){let e=this.opened;this.opened=void 0,d(this,Ve)&&n(this,T,Qt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Qt=function(){R(this,Ve,!1),this.view?.refresh?.()},Ml=function(e){this.sequence=this.view?.sequence,e.detail.same||d(this,ee).clear()},Ll=async function(e){try{return await e}catch(t){throw(t instanceof we||t instanceof V&&t.unauthorised)&&this.problem(t),t}},je=new WeakMap,kt=new WeakMap,Rl=function(){return this.route.place==="map"?n(this,T,Sl).call(this):n(this,T,Al).call(this)},Sl=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${d(this,Oe)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>d(this,se)?.open(e.detail)}"
        @go="${d(this,xt)}"
        @problem="${d(this,je)}"
      ></latent-map-page>
    `},Al=function(){let{label:e,filter:t="",empty:o}=_t(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${d(this,Oe)}"
        .selection="${d(this,ee).selection}"
        .status="${this.status}"
        @sequence="${n(this,T,Ml)}"
        @found="${l=>this.found=l.detail}"
        @photo-pick="${l=>{d(this,ee).pick(l.detail,this.sequence)}}"
        @photo-open="${l=>d(this,se)?.open(l.detail.id)}"
        @search="${d(this,kt)}"
        @term-edit="${l=>this.header.edit(l.detail)}"
        @problem="${d(this,je)}"
      >${o}</latent-timeline-page>
    `},Ol=function(){return d(this,ee).selection.size===0?g:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${d(this,ee).selection}"
        @photo-edit="${e=>d(this,ee).editSelected(e.detail)}"
        @selection-clear="${()=>d(this,ee).clear()}"
      ></latent-selection-bar>
    `},ql=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?g:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${J(e)} to go.</div>
    `},p(k,4,"api",$l,Q,ss),p(k,4,"owner",kl,Q,ns),p(k,4,"route",xl,Q,rs),p(k,4,"sequence",wl,Q,as),p(k,4,"found",vl,Q,ls),p(k,4,"status",bl,Q,ds),p(k,4,"opened",gl,Q,ps),p(k,4,"showsAccount",yl,Q,cs),p(k,4,"header",fl,Q,hs),p(k,4,"viewer",ml,Q,us),p(k,4,"view",ul,Q,ms),Q=p(k,0,"Gallery",Tl,Q),C(Q,"styles",[M,xa]),s(k,1,Q);function Td({place:r,query:i}){return r==="photos"&&i===""}function Cd(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=_t(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Pd=3e3,Hl,Nl,Dl,zl,Ul,ue,gs,bs,vs,qe,Ye,Y,Be,Kl,ws,xs,Fl;Ul=[E("latent-app")];var Me=class extends(zl=P,Dl=[y()],Nl=[y()],Hl=[y()],zl){constructor(){super(...arguments);a(this,Y);a(this,gs,s(ue,8,this,"starting")),s(ue,11,this);a(this,bs,s(ue,12,this,{signedIn:!1})),s(ue,15,this);a(this,vs,s(ue,16,this,"")),s(ue,19,this);a(this,qe,new Ts);a(this,Ye)}connectedCallback(){super.connectedCallback(),n(this,Y,Be).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Ye))}render(){switch(this.phase){case"starting":return g;case"signed-out":return c`
          <latent-sign-in
            .api="${d(this,qe)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,Y,Be)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${d(this,qe)}"
            .owner="${this.session.user===xe}"
            @problem="${e=>n(this,Y,ws).call(this,e.detail)}"
            @sign-out="${n(this,Y,Fl)}"
            @locked="${n(this,Y,xs)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${f.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,Y,Be)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${n(this,Y,Be)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,Y,Be)}">Try again</button>
          </latent-notice>
        `}}};ue=$(zl),gs=new WeakMap,bs=new WeakMap,vs=new WeakMap,qe=new WeakMap,Ye=new WeakMap,Y=new WeakSet,Be=async function(){window.clearTimeout(d(this,Ye));try{this.session=await d(this,qe).session(),this.phase=this.session.signedIn?await n(this,Y,Kl).call(this):"signed-out"}catch(e){n(this,Y,ws).call(this,e)}},Kl=async function(){try{return await d(this,qe).status(!1),"open"}catch(e){if(e instanceof V&&e.status===404)return"bare";throw e}},ws=function(e){e instanceof V&&e.unauthorised?this.phase="signed-out":e instanceof we||e instanceof V&&e.unavailable?n(this,Y,xs).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},xs=function(){this.phase="locked",window.clearTimeout(d(this,Ye)),R(this,Ye,window.setTimeout(()=>{n(this,Y,Be).call(this)},Pd))},Fl=async function(){this.phase="signed-out",await d(this,qe).signOut().catch(()=>{})},p(ue,4,"phase",Dl,Me,gs),p(ue,4,"session",Nl,Me,bs),p(ue,4,"problem",Hl,Me,vs),Me=p(ue,0,"App",Ul,Me),C(Me,"styles",[M,I,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(ue,1,Me);
