import{a as ti}from"/assets/chunk-6F3PQR2Z.js";import{a as Tt,c as Rs,d as Ss,e as As,f as Zt,g as Os,h as Ct,i as qs,j as Hs}from"/assets/chunk-JHTNAAY3.js";import{A as M,B as $t,C as Et,D as I,E as dt,F as Cs,I as Q,M as Ps,N as Jt,Q as Ms,R as Ls,S as ei,T as Ns,U as ye,V as Pt,W as Ge,X as Ds,a as $,c as s,d as p,e as C,f as d,g as l,h as R,i as n,j as x,k as c,m as g,n as P,o as E,p as m,q as f,r as N,s as B,t as $s,u as Es,v as we,w as Se,x as xe,y as Ts,z as y}from"/assets/chunk-WZGQSU7N.js";function Mt(r){return c`
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
  `}function Lt(r){let i=r instanceof Error?r.message:String(r);return i.endsWith(".")?i:`${i}.`}var pt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function ii(){return"PublicKeyCredential"in window}function St(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function zs(r){let i=await Ks(()=>navigator.credentials.get({publicKey:{...r,challenge:Rt(r.challenge),allowCredentials:r.allowCredentials.map(Fs)}})),e=i.response;return{credential:_e(i.rawId),clientData:_e(e.clientDataJSON),authenticatorData:_e(e.authenticatorData),signature:_e(e.signature)}}async function Us(r){let e=(await Ks(()=>navigator.credentials.create({publicKey:{...r,challenge:Rt(r.challenge),user:{...r.user,id:Rt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Fs)}}))).response;return{clientData:_e(e.clientDataJSON),attestationObject:_e(e.attestationObject)}}async function Ks(r){if(!ii())throw new pt("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new pt(Wl(i),i)}throw new pt("The browser gave no passkey; try again.")}function Wl(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Fs({type:r,id:i}){return{type:r,id:Rt(i)}}function Rt(r){let i=atob(r.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function _e(r){let i=Array.from(new Uint8Array(r),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Is,Ws,Vs,js,Bs,Ys,Gs,_s,Xs,Qs,Js,Zs,en,tn,on,v,oi,si,ni,ri,ai,li,di,pi,ci,hi,ui,mi,fi,D,sn,yi,nn,rn,an,ln,dn,pn,cn;on=[E("latent-sign-in")];var V=class extends(tn=P,en=[m({attribute:!1})],Zs=[m({type:Boolean})],Js=[m({type:Boolean})],Qs=[f()],Xs=[f()],_s=[f()],Gs=[f()],Ys=[f()],Bs=[f()],js=[N("#vault")],Vs=[N("#user")],Ws=[N("#passphrase")],Is=[N("#code")],tn){constructor(){super(...arguments);l(this,D);l(this,oi,s(v,8,this)),s(v,11,this);l(this,si,s(v,12,this,!1)),s(v,15,this);l(this,ni,s(v,16,this,!1)),s(v,19,this);l(this,ri,s(v,20,this,!1)),s(v,23,this);l(this,ai,s(v,24,this,!1)),s(v,27,this);l(this,li,s(v,28,this,"")),s(v,31,this);l(this,di,s(v,32,this)),s(v,35,this);l(this,pi,s(v,36,this,!1)),s(v,39,this);l(this,ci,s(v,40,this,!1)),s(v,43,this);l(this,hi,s(v,44,this)),s(v,47,this);l(this,ui,s(v,48,this)),s(v,51,this);l(this,mi,s(v,52,this)),s(v,55,this);l(this,fi,s(v,56,this)),s(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${n(this,D,sn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Mt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,D,ln).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,D,dn).call(this):g} ${this.locked?g:n(this,D,pn).call(this)}
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
                ${y.eye}
              </button>
            </div>
            ${this.needsCode?n(this,D,cn).call(this):g}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,D,an).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?g:n(this,D,rn).call(this)}</p>
        </form>
      </main>
    `}};v=$(tn),oi=new WeakMap,si=new WeakMap,ni=new WeakMap,ri=new WeakMap,ai=new WeakMap,li=new WeakMap,di=new WeakMap,pi=new WeakMap,ci=new WeakMap,hi=new WeakMap,ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,D=new WeakSet,sn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||xe;if(t===""){this.problem=o===xe?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let a={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await n(this,D,yi).call(this,a)&&(await Bl(this.api),await n(this,D,yi).call(this,{...a,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await n(this,D,nn).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},yi=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof $s))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await zs(t.options);return await this.api.signIn({...e,passkey:o})}},nn=async function(e){if(e instanceof B&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Lt(e),this.elsewhere=e instanceof Es&&e.hosts.includes("localhost")?St():void 0,(this.code??this.input).select()},rn=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?g:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},an=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},ln=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},dn=function(){return c`
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
    `},pn=function(){return c`
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
    `},cn=function(){return c`
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
    `},p(v,4,"api",en,V,oi),p(v,4,"locked",Zs,V,si),p(v,4,"choice",Js,V,ni),p(v,4,"busy",Qs,V,ri),p(v,4,"legible",Xs,V,ai),p(v,4,"problem",_s,V,li),p(v,4,"elsewhere",Gs,V,di),p(v,4,"needsCode",Ys,V,pi),p(v,4,"awaitsPasskey",Bs,V,ci),p(v,4,"vault",js,V,hi),p(v,4,"user",Vs,V,ui),p(v,4,"input",Ws,V,mi),p(v,4,"code",Is,V,fi),V=p(v,0,"SignIn",on,V),C(V,"styles",[M,I,$t,x`
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
    `]),s(v,1,V);var Vl=500,jl=6e4;async function Bl(r){let i=performance.now()+jl;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Vl));let e=await r.session().catch(t=>{if(!(t instanceof we))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var hn=[["days",86400],["hours",3600],["minutes",60]],un,gi,Yl;un=[E("latent-shift-form")];var ct=class extends(Yl=Hs){read(){let e=hn.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new qs("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${hn.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};gi=$(Yl),ct=p(gi,0,"ShiftForm",un,ct),s(gi,1,ct);var Gl=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],mn,fn,yn,gn,bn,re,bi,vi,wi,ut,W,vn,ht,xi,ki,$i,ge,qe,wn;bn=[E("latent-selection-bar")];var ke=class extends(gn=P,yn=[m({attribute:!1})],fn=[m({attribute:!1})],mn=[f()],gn){constructor(){super(...arguments);l(this,W);l(this,bi,s(re,8,this)),s(re,11,this);l(this,vi,s(re,12,this)),s(re,15,this);l(this,wi,s(re,16,this)),s(re,19,this);l(this,ut,e=>n(this,W,vn).call(this,e));l(this,ge,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,qe,e=>{n(this,W,ht).call(this,e.detail),d(this,ge).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",d(this,ut))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,ut))}render(){let e=d(this,W,ki);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,W,$i)}">
          ${y.clear}
        </button>
        <span class="count" role="status" aria-label="${Q(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,W,xi)}"
        >
          ${e?y.heartFull:y.heart}
        </button>
        ${Gl.map(([t,o,a])=>c`
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
      ${this.open===void 0?g:c`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,W,wn).call(this,this.open)}</div>
      `}
    `}};re=$(gn),bi=new WeakMap,vi=new WeakMap,wi=new WeakMap,ut=new WeakMap,W=new WeakSet,vn=function(e){Ct(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,W,$i).call(this):d(this,ge).call(this):e.key==="f"?n(this,W,xi).call(this):/^[0-5]$/.test(e.key)&&n(this,W,ht).call(this,{rating:Number(e.key)}))},ht=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},xi=function(){n(this,W,ht).call(this,{favorite:!d(this,W,ki)})},ki=function(){return this.selection.photos.every(({favorite:e})=>e)},$i=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},ge=new WeakMap,qe=new WeakMap,wn=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,W,ht).call(this,{rating:t.detail}),d(this,ge).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${d(this,qe)}" @cancel="${d(this,ge)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${d(this,qe)}" @cancel="${d(this,ge)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${d(this,qe)}" @cancel="${d(this,ge)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${d(this,qe)}" @cancel="${d(this,ge)}"></latent-place-form>
        `}},p(re,4,"api",yn,ke,bi),p(re,4,"selection",fn,ke,vi),p(re,4,"open",mn,ke,wi),ke=p(re,0,"SelectionBar",bn,ke),C(ke,"styles",[M,I,x`
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
    `]),s(re,1,ke);var xn=x`
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
`;var $n,En,Tn,Cn,Pn,Mn,Ln,Rn,Sn,An,S,Ei,Ti,Ci,Pi,Mi,Li,Ri,Si,Y,Ai,Oi,At,On,qn,Hn,Nn,Dn;An=[E("latent-account")];var ie=class extends(Sn=P,Rn=[m({attribute:!1})],Ln=[f()],Mn=[f()],Pn=[f()],Cn=[f()],Tn=[N("dialog")],En=[N("#label")],$n=[N("#password")],Sn){constructor(){super(...arguments);l(this,Y);l(this,Ei,s(S,8,this)),s(S,11,this);l(this,Ti,s(S,12,this)),s(S,15,this);l(this,Ci,s(S,16,this)),s(S,19,this);l(this,Pi,s(S,20,this,!1)),s(S,23,this);l(this,Mi,s(S,24,this,"")),s(S,27,this);l(this,Li,s(S,28,this)),s(S,31,this);l(this,Ri,s(S,32,this)),s(S,35,this);l(this,Si,s(S,36,this)),s(S,39,this);l(this,At,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,Y,Ai).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?g:n(this,Y,qn).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};S=$(Sn),Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Si=new WeakMap,Y=new WeakSet,Ai=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof we||t instanceof B&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=Lt(t)}finally{this.busy=!1}},Oi=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},At=new WeakMap,On=function(e,t,o){if(e.preventDefault(),this.busy)return;let a={user:o,passphrase:this.password.value};n(this,Y,Ai).call(this,async()=>{if(t.kind==="add"){let h=this.label.value.trim(),b=await Us(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(h,b)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},qn=function(e){let{user:t,code:o,passkeys:a}=e,h=t===xe?"the vault’s passphrase":"your password",b=o||a.length>0;return c`
      <p>${b?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${b?c`
          <ul>
            ${o?_l():g}${a.map(H=>n(this,Y,Hn).call(this,H))}
          </ul>
        `:g} ${this.step===void 0?n(this,Y,Nn).call(this,e):n(this,Y,Dn).call(this,this.step,e)}
    `},Hn=function(e){let t=e.lastUse===void 0?"never used":`last used ${kn(e.lastUse)}`;return c`
      <li>
        ${y.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${kn(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>n(this,Y,Oi).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Nn=function({user:e,host:t,code:o,passkeys:a}){if(t===void 0)return Xl();if(!ii())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${o||a.length>0?g:h}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,Y,Oi).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Dn=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${a=>n(this,Y,On).call(this,a,e,t)}">
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
    `},p(S,4,"api",Rn,ie,Ei),p(S,4,"factors",Ln,ie,Ti),p(S,4,"step",Mn,ie,Ci),p(S,4,"busy",Pn,ie,Pi),p(S,4,"problem",Cn,ie,Mi),p(S,4,"dialog",Tn,ie,Li),p(S,4,"label",En,ie,Ri),p(S,4,"password",$n,ie,Si),ie=p(S,0,"Account",An,ie),C(ie,"styles",[M,I,Et,$t,xn]),s(S,1,ie);function _l(){return c`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Xl(){let r=St();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}function kn(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var zn=x`
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
`;function Un(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${y.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Kn(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Fn(r){return r>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${y.picture}</span>
        <p>${Q(r)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${y.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}async function In(r,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${o}`,t)).completions}async function Wn(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function Ot(r){let i=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function Vn(r,i){let e=Ot(r).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let a=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||a}).join(" ")}function jn(r,i){return Ot(r).some(({text:e})=>e===i)?r:`${r} ${i}`.trim()}function Bn(r,i){let e=i.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var Ql=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Jl=8,Yn,Gn,_n,Xn,Qn,Jn,Zn,G,qi,Hi,Ni,Di,zi,He,J,er,Ui,Ki,tr,ir,or;Zn=[E("latent-refinement")];var me=class extends(Jn=P,Qn=[m({attribute:!1})],Xn=[m({attribute:!1})],_n=[m({attribute:!1})],Gn=[f()],Yn=[f()],Jn){constructor(){super(...arguments);l(this,J);l(this,qi,s(G,8,this)),s(G,11,this);l(this,Hi,s(G,12,this,"")),s(G,15,this);l(this,Ni,s(G,16,this,"")),s(G,19,this);l(this,Di,s(G,20,this,!1)),s(G,23,this);l(this,zi,s(G,24,this,{})),s(G,27,this);l(this,He,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),d(this,He).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&n(this,J,Ui).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Ot(this.query).filter(({text:e})=>e!=="|").map(e=>n(this,J,tr).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${n(this,J,er)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?n(this,J,ir).call(this):g}
    `}};G=$(Jn),qi=new WeakMap,Hi=new WeakMap,Ni=new WeakMap,Di=new WeakMap,zi=new WeakMap,He=new WeakMap,J=new WeakSet,er=function(){this.isOpen=!this.isOpen,this.isOpen&&n(this,J,Ui).call(this)},Ui=async function(){d(this,He).abort(),R(this,He,new AbortController);try{this.counts=await Wn(this.api,this.narrowed,Jl,d(this,He).signal)}catch(e){Se(e)||(this.counts={})}},Ki=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},tr=function(e){return c`
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
          @click="${()=>n(this,J,Ki).call(this,Vn(this.query,e))}"
        >
          ${y.clear}
        </button>
      </li>
    `},ir=function(){return c`
      <div class="facets">
        ${Ql.map(([e,t,o])=>n(this,J,or).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},or=function(e,t,o){return o.length===0?g:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:a,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>n(this,J,Ki).call(this,jn(this.query,Bn(t,a)))}">
                  ${a} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(G,4,"api",Qn,me,qi),p(G,4,"query",Xn,me,Hi),p(G,4,"narrowed",_n,me,Ni),p(G,4,"isOpen",Gn,me,Di),p(G,4,"counts",Yn,me,zi),me=p(G,0,"Refinement",Zn,me),C(me,"styles",[M,I,x`
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
    `]),s(G,1,me);var Fi=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},qt=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new Fi(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(a=>a.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#s(i,e)?1:-1,a=[i],h=i;for(;h!==void 0&&h.id!==e.id&&a.length<t;)h=await this.neighbour(h,o),h!==void 0&&a.push(h);return a}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:a})=>a===i.id)<=o.findIndex(({id:a})=>a===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let a=e===1?o.photos[0]:o.photos.at(-1);if(a!==void 0)return a}}};var sr=22,Zl=900,Ii=120,nr,rr,ar,lr,dr,pr,cr,hr,z,Wi,Vi,ji,Bi,Yi,Gi,Xe,q,ur,_i,mr,Xi,fr,yr,Qi,gr,br;hr=[E("latent-scrubber")];var ae=class extends(cr=P,pr=[m({attribute:!1})],dr=[m({attribute:!1})],lr=[m({attribute:!1})],ar=[f()],rr=[f()],nr=[f()],cr){constructor(){super(...arguments);l(this,q);l(this,Wi,s(z,8,this)),s(z,11,this);l(this,Vi,s(z,12,this,0)),s(z,15,this);l(this,ji,s(z,16,this,0)),s(z,19,this);l(this,Bi,s(z,20,this)),s(z,23,this);l(this,Yi,s(z,24,this,!1)),s(z,27,this);l(this,Gi,s(z,28,this,!1)),s(z,31,this);l(this,Xe)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Xe))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,Xe)),R(this,Xe,window.setTimeout(()=>this.passing=!1,Zl)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return g;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+Ii)];return c`
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
        @pointerdown="${n(this,q,mr)}"
        @pointermove="${n(this,q,_i)}"
        @pointerup="${n(this,q,Xi)}"
        @pointercancel="${n(this,q,Xi)}"
        @pointerleave="${n(this,q,fr)}"
        @keydown="${n(this,q,yr)}"
      >
        ${n(this,q,br).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,q,gr).call(this,e,t)}
      </div>
    `}};z=$(cr),Wi=new WeakMap,Vi=new WeakMap,ji=new WeakMap,Bi=new WeakMap,Yi=new WeakMap,Gi=new WeakMap,Xe=new WeakMap,q=new WeakSet,ur=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},_i=function(e){this.pointed=n(this,q,ur).call(this,e),this.dragging&&n(this,q,Qi).call(this,this.pointed*this.range)},mr=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,q,_i).call(this,e)},Xi=function(){this.dragging=!1,this.pointed=void 0},fr=function(){this.dragging||(this.pointed=void 0)},yr=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let a=o.indexAt(this.position+Ii)+t,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,a))];h!==void 0&&n(this,q,Qi).call(this,h.top)},Qi=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},gr=function(e,t){if(this.pointed===void 0&&!this.passing)return g;let o=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(o*this.range+Ii)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${dt(a.month.count)}</span>
    `},br=function(e){let t=this.clientHeight||window.innerHeight,o=-sr;return ed(e.blocks).map(a=>{let b=Math.min(1,a.top/this.range)*t;return b-o>=sr&&b<=t-6?(o=b,c`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${a.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},p(z,4,"geometry",pr,ae,Wi),p(z,4,"position",dr,ae,Vi),p(z,4,"range",lr,ae,ji),p(z,4,"pointed",ar,ae,Bi),p(z,4,"dragging",rr,ae,Yi),p(z,4,"passing",nr,ae,Gi),ae=p(z,0,"Scrubber",hr,ae),C(ae,"styles",[M,x`
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
    `]),s(z,1,ae);function ed(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var $e=class r{static NONE=new r(new Map,void 0);#e;anchor;constructor(i,e){this.#e=i,this.anchor=e}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(i){return this.#e.has(i)}toggled(i){let e=new Map(this.#e);return e.delete(i.id)||e.set(i.id,i),new r(e,e.size===0?void 0:i)}with(i){let e=new Map(this.#e);return i.forEach(t=>e.set(t.id,t)),new r(e,i.at(-1)??this.anchor)}refreshed(i){let e=new Map(this.#e);return i.filter(({id:t})=>e.has(t)).forEach(t=>e.set(t.id,t)),new r(e,this.anchor&&(e.get(this.anchor.id)??this.anchor))}};var vr,wr,xr,kr,$r,Er,te,Ji,Zi,eo,to,Qe,mt,le,io,Tr,oo,Cr;Er=[E("latent-thumb")];var be=class extends($r=P,kr=[m({attribute:!1})],xr=[m({attribute:!1})],wr=[f()],vr=[f()],$r){constructor(){super(...arguments);l(this,le);l(this,Ji,s(te,8,this)),s(te,11,this);l(this,Zi,s(te,12,this)),s(te,15,this);l(this,eo,s(te,16,this)),s(te,19,this);l(this,to,s(te,20,this,!1)),s(te,23,this);l(this,Qe,!1);l(this,mt)}willUpdate(e){e.has("photo")&&!Ms(e.get("photo"),this.photo)&&(n(this,le,oo).call(this),n(this,le,io).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&n(this,le,io).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,le,oo).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${Jt(this.photo)?y.play:this.photo.failed?y.broken:y.picture}
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
          @load="${n(this,le,Cr)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Jt(this.photo)?c`
          <span class="badge" title="${Ls(this.photo.name)}">${y.play}</span>
        `:g} ${this.photo.favorite?c`
          <span class="favorite">${y.heartFull}</span>
        `:g}
    `}};te=$($r),Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,Qe=new WeakMap,mt=new WeakMap,le=new WeakSet,io=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);R(this,Qe,e!==void 0),e!==void 0?this.url=ei(e):n(this,le,Tr).call(this,this.photo.id)},Tr=async function(e){let t=new AbortController;R(this,mt,t);try{let o=await this.store.get(e,t.signal);t.signal.aborted||(this.url=ei(o))}catch(o){this.failed=!Se(o)}},oo=function(){d(this,mt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Cr=function(e){e.target.classList.add("shown")},p(te,4,"photo",kr,be,Ji),p(te,4,"store",xr,be,Zi),p(te,4,"url",wr,be,eo),p(te,4,"failed",vr,be,to),be=p(te,0,"Thumb",Er,be),C(be,"styles",[M,x`
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
    `]),s(te,1,be);function Pr(r,i){let e=[0],t=[0];for(let a=1;a<=r.length;a++){let h=1/0,b=a-1,H=0;for(let O=a-1;O>=0;O--){H+=r[O];let ne=(i.width-(a-O-1)*i.gap)/H/i.rowHeight;if(ne<.6&&O<a-1)break;let Re=e[O]+td(ne,a===r.length);Re<h&&(h=Re,b=O)}e.push(h),t.push(b)}let o=[];for(let a=r.length;a>0;a=t[a])o.unshift(a);return o}function td(r,i){return r>1.45?i?.15+.5*(1-1/r):10+r:(r>1?r-1:1/r-1)**2}var od=.8,sd=.5,nd=3.5;function rd(r){return r.width<=0||r.height<=0?r.type.startsWith("video/")?16/9:1:Math.min(nd,Math.max(sd,r.width/r.height))}function ad(r){let i=[];for(let e of r){let t=e.taken.slice(0,10),o=i.at(-1);o?.day===t?o.photos.push(e):i.push({day:t,photos:[e]})}return i}var so=class{#e;#t=[];#i=[];#o=[];#s;constructor(i){this.#e=i,this.#s=i.monthHeading}add(i){let e=i.photos.map((o,a)=>({photo:o,aspect:rd(o),begins:a===0?i.day:void 0}));if(this.#o.length>0){let o=[...this.#o,...e],a=this.#n(o);if(a>=this.#e.rowHeight*od){this.#o=o,a<=this.#e.rowHeight&&this.#r();return}this.#r()}let t=0;for(let o of Pr(e.map(({aspect:a})=>a),this.#e))this.#r(),this.#o=e.slice(t,o),t=o}finish(){return this.#r(),{height:this.#s,tiles:this.#t,headings:this.#i}}#n(i){let e=i.reduce((t,o)=>t+o.aspect,0);return(this.#e.width-ld(i,this.#e))/e}#r(){let{gap:i,dayGap:e,dayHeading:t,rowHeight:o}=this.#e,a=this.#o;if(this.#o=[],a.length===0)return;let h=this.#n(a),b=Math.max(1,h<=o*1.45?h:o),H=this.#s+(a.some(ne=>ne.begins!==void 0)?t:0),O=0;for(let[ne,Re]of a.entries()){let ks=Math.min(Re.aspect*b,this.#e.width);ne>0&&(O+=Re.begins===void 0?i:e),Re.begins!==void 0&&this.#i.push({day:Re.begins,x:O,y:this.#s,width:dd(a,ne,b,i)}),this.#t.push({photo:Re.photo,x:O,y:H,width:ks,height:b}),O+=ks}this.#s=H+b+i}};function ld(r,{gap:i,dayGap:e}){return r.slice(1).reduce((t,o)=>t+(o.begins===void 0?i:e),0)}function dd(r,i,e,t){let o=0;for(let a=i;a<r.length;a++){let h=r[a];if(a>i){if(h.begins!==void 0)break;o+=t}o+=h.aspect*e}return o}function Mr(r,i){let e=new so(i);for(let t of ad(r))e.add(t);return e.finish()}function no(r,i){let t=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(r/t),a=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+a*i.dayHeading}var Ht=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let a=t?.options===e?t:void 0,h=0;this.blocks=i.map((b,H)=>{let O=a?.blocks[H],ne=O?.month===b&&b!==o?{...O,top:h}:pd(b,h,e);return h+=ne.height,ne}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let a=this.blocks[o];if(a.top>=e)break;t.push(a)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function pd(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:no(r.count.photos,e),layout:void 0};let t=Mr(r.photos,e),o=r.missing===0?0:no(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+o,layout:t}}var cd={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Lr(r){return cd[r]}function Rr(r,i,e){let t=r.tiles,o=t.indexOf(i);switch(e){case"left":return t[o-1];case"right":return t[o+1];case"up":return Dt(Nt(t,t.findLast(a=>a.y<i.y)),Je(i));case"down":return Dt(Nt(t,t.find(a=>a.y>i.y)),Je(i))}}function Sr(r,i,e){switch(i){case"left":return r.tiles.at(-1);case"right":return r.tiles[0];case"up":return Dt(Nt(r.tiles,r.tiles.at(-1)),e);case"down":return Dt(Nt(r.tiles,r.tiles[0]),e)}}function Je(r){return r.x+r.width/2}function Nt(r,i){return i===void 0?[]:r.filter(e=>e.y===i.y)}function Dt(r,i){return r.reduce((e,t)=>e===void 0||Math.abs(Je(t)-i)<Math.abs(Je(e)-i)?t:e,void 0)}var zt=class{#e;#t={x:0,y:0};#i=!1;down(i,e){this.cancel(),this.#i=!1,i.pointerType==="touch"&&(this.#t={x:i.clientX,y:i.clientY},this.#e=window.setTimeout(()=>{this.#i=!0,e()},450))}move(i){Math.hypot(i.clientX-this.#t.x,i.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#i}};var Ar=x`
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
`;var hd=100,Or,qr,Hr,Nr,Dr,zr,Ur,Kr,U,ro,ao,lo,po,co,ho,oe,ve,et,tt,Ee,yt,Ne,u,Fr,Ut,Ir,Wr,Kt,uo,mo,Vr,Ze,Ft,jr,fo,Br,Yr,It,Gr,ft,_r,Xr,yo,Qr,Jr,Zr;Kr=[E("latent-timeline")];var de=class extends(Ur=P,zr=[m({attribute:!1})],Dr=[m({attribute:!1})],Nr=[m({attribute:!1})],Hr=[m({attribute:!1})],qr=[f()],Or=[f()],Ur){constructor(){super(...arguments);l(this,u);l(this,ro,s(U,8,this)),s(U,11,this);l(this,ao,s(U,12,this)),s(U,15,this);l(this,lo,s(U,16,this,ye("photos"))),s(U,19,this);l(this,po,s(U,20,this,$e.NONE)),s(U,23,this);l(this,co,s(U,24,this,{top:0,bottom:0})),s(U,27,this);l(this,ho,s(U,28,this)),s(U,31,this);l(this,oe);l(this,ve);l(this,et);l(this,tt,!1);l(this,Ee,new zt);l(this,yt,new ResizeObserver(()=>n(this,u,Fr).call(this)));l(this,Ne,()=>n(this,u,Wr).call(this))}connectedCallback(){super.connectedCallback(),d(this,yt).observe(this),window.addEventListener("scroll",d(this,Ne),{passive:!0}),window.addEventListener("resize",d(this,Ne),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,yt).disconnect(),window.removeEventListener("scroll",d(this,Ne)),window.removeEventListener("resize",d(this,Ne)),window.clearTimeout(d(this,et))}monthChanged(e){n(this,u,Ut).call(this,e)}scrollTopOf(e){let t=d(this,oe)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,u,Vr).call(this)-n(this,u,Ft).call(this))}get geometry(){return d(this,oe)}reveal(e){let t=n(this,u,fo).call(this,e.id);t!==void 0&&n(this,u,It).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,ve)!==void 0){let t=e.get("route"),o=t===void 0||Ge(t,this.route);n(this,u,Ut).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,tt)&&(R(this,tt,!1),n(this,u,jr).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=d(this,oe)?.between(e,t)??[],a=this.current!==void 0&&n(this,u,Xr).call(this,o,this.current)?this.current:yd(o,e);return c`
      ${ti(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>n(this,u,Qr).call(this,h,a))}
    `}};U=$(Ur),ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,po=new WeakMap,co=new WeakMap,ho=new WeakMap,oe=new WeakMap,ve=new WeakMap,et=new WeakMap,tt=new WeakMap,Ee=new WeakMap,yt=new WeakMap,Ne=new WeakMap,u=new WeakSet,Fr=function(){let e=this.clientWidth;e>0&&e!==d(this,ve)?.width&&(R(this,ve,fd(e)),n(this,u,Ut).call(this,void 0))},Ut=function(e,t=!0){if(d(this,ve)===void 0)return;let o=n(this,u,Ze).call(this),a=t&&o>0?d(this,oe)?.anchorAt(o):void 0;R(this,oe,new Ht(this.library.months,d(this,ve),d(this,oe),e)),this.style.height=`${d(this,oe).height}px`,n(this,u,Ir).call(this,a,o),n(this,u,Kt).call(this),n(this,u,mo).call(this),this.requestUpdate()},Ir=function(e,t){let o=e&&d(this,oe)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},Wr=function(){let e=n(this,u,Ze).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,u,Kt).call(this),n(this,u,uo).call(this),n(this,u,mo).call(this)},Kt=function(){let e=n(this,u,Ze).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,u,uo).call(this)},uo=function(){d(this,et)??R(this,et,window.setTimeout(()=>{R(this,et,void 0);let e=n(this,u,Ze).call(this),t=window.innerHeight/2;for(let{month:o}of d(this,oe)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},hd))},mo=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Vr=function(){return this.getBoundingClientRect().top+window.scrollY},Ze=function(){return-this.getBoundingClientRect().top+n(this,u,Ft).call(this)},Ft=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},jr=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},fo=function(e){for(let t of d(this,oe)?.blocks??[]){let o=t.layout?.tiles.find(({photo:a})=>a.id===e);if(o!==void 0)return{block:t,tile:o}}},Br=function(e){let t=Lr(e.key),o=n(this,u,fo).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,u,ft).call(this,o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,u,Yr).call(this,o,t))},Yr=async function(e,t){let o=e.block.layout&&Rr(e.block.layout,e.tile,t);if(o!==void 0){n(this,u,It).call(this,{block:e.block,tile:o});return}let a=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+a];if(h===void 0)return;await this.library.load(h).catch(()=>{});let b=d(this,oe)?.blockOf(h),H=b?.layout&&Sr(b.layout,t,Je(e.tile));b!==void 0&&H!==void 0&&n(this,u,It).call(this,{block:b,tile:H})},It=function({block:e,tile:t}){let a=e.top+t.y,h=n(this,u,Ze).call(this),b=a+t.height+40-(h+window.innerHeight-n(this,u,Ft).call(this)),H=a-40-h;(H<0||b>0)&&window.scrollBy({top:H<0?H:b,behavior:"instant"}),n(this,u,Kt).call(this),this.current=t.photo.id,R(this,tt,!0),this.requestUpdate()},Gr=function(e,t){if(e.preventDefault(),this.current=t.id,!d(this,Ee).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,u,ft).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},ft=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},_r=function(e){d(this,Ee).ends()&&e.preventDefault()},Xr=function(e,t){return e.some(o=>n(this,u,yo).call(this,o).some(a=>a.photo.id===t))},yo=function({layout:e,top:t}){let o=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:b})=>h+b>o&&h<a)??[]},Qr=function(e,t){let{month:o,layout:a}=e,h=dt(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,u,Br)}"
      >
        <h2 .style="${`top:${ud}px`}">${h} <span>${Q(o.count.photos)}</span></h2>
        ${a===void 0?n(this,u,Jr).call(this,e):g} ${a?.headings.map(({day:b,x:H,y:O,width:ne})=>c`
              <h3 .style="${`transform:translate(${H}px,${O+(d(this,ve)?.dayHeading??0)-md}px);max-width:${Math.max(ne,64)}px`}">${Cs(b)}</h3>
            `)} ${ti(n(this,u,yo).call(this,e),({photo:b})=>b.id,b=>n(this,u,Zr).call(this,b,t))}
      </section>
    `},Jr=function({height:e}){return c`
      <div class="blank" .style="${`top:${d(this,ve)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},Zr=function({photo:e,x:t,y:o,width:a,height:h},b){let H=this.selection.has(e.id);return c`
      <a
        href="${Pt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Ps(e)}"
        tabindex="${e.id===b?0:-1}"
        .style="${`transform:translate(${t}px,${o}px);width:${a}px;height:${h}px`}"
        class="${H?"picked":""}"
        @click="${O=>n(this,u,Gr).call(this,O,e)}"
        @pointerdown="${O=>d(this,Ee).down(O,()=>n(this,u,ft).call(this,e,!1))}"
        @pointermove="${O=>d(this,Ee).move(O)}"
        @pointerup="${()=>d(this,Ee).cancel()}"
        @pointercancel="${()=>d(this,Ee).cancel()}"
        @contextmenu="${n(this,u,_r)}"
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
        <span>${y.check}</span>
      </button>
    `},p(U,4,"library",zr,de,ro),p(U,4,"store",Dr,de,ao),p(U,4,"route",Nr,de,lo),p(U,4,"selection",Hr,de,po),p(U,4,"drawn",qr,de,co),p(U,4,"current",Or,de,ho),de=p(U,0,"TimelineView",Kr,de),C(de,"styles",[M,Ar]),s(U,1,de);var ud=28,md=28;function fd(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function yd(r,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of r){let a=t?.tiles.find(({y:h})=>o+h>=e);if(a!==void 0)return a.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var ea,ta,ia,oa,sa,na,ra,aa,la,da,pa,ca,ha,ua,w,go,bo,vo,wo,xo,ko,$o,Eo,To,Co,Po,Mo,De,it,L,Lo,Ro,ma,Wt,fa,So,ya,bt,gt,ga,ba;ua=[E("latent-timeline-page")];var _=class extends(ha=P,ca=[m({attribute:!1})],pa=[m({attribute:!1})],da=[m({attribute:!1})],la=[m({attribute:!1})],aa=[m({attribute:!1})],ra=[m({attribute:!1})],na=[m({attribute:!1})],sa=[f()],oa=[f()],ia=[f()],ta=[f()],ea=[N("latent-timeline")],ha){constructor(){super(...arguments);l(this,L);l(this,go,s(w,8,this)),s(w,11,this);l(this,bo,s(w,12,this,ye("photos"))),s(w,15,this);l(this,vo,s(w,16,this,"")),s(w,19,this);l(this,wo,s(w,20,this,"")),s(w,23,this);l(this,xo,s(w,24,this)),s(w,27,this);l(this,ko,s(w,28,this,$e.NONE)),s(w,31,this);l(this,$o,s(w,32,this)),s(w,35,this);l(this,Eo,s(w,36,this)),s(w,39,this);l(this,To,s(w,40,this)),s(w,43,this);l(this,Co,s(w,44,this,"")),s(w,47,this);l(this,Po,s(w,48,this,{position:0,range:0})),s(w,51,this);l(this,Mo,s(w,52,this)),s(w,55,this);l(this,De,new AbortController);l(this,it);l(this,bt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),d(this,De).abort()}get sequence(){return this.library}refresh(){n(this,L,Lo).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ge(this.route,this.shown)?n(this,L,Lo).call(this,this.route):d(this,it)!==void 0&&!Ge(this.route,d(this,it))&&(d(this,De).abort(),n(this,L,Wt).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""?g:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${n(this,L,Ro).call(this,e)}"
          @search="${n(this,L,gt)}"
          @term-edit="${n(this,L,gt)}"
        ></latent-refinement>
      `}${n(this,L,ga).call(this,e)}
    `}};w=$(ha),go=new WeakMap,bo=new WeakMap,vo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,Mo=new WeakMap,De=new WeakMap,it=new WeakMap,L=new WeakSet,Lo=async function(e){d(this,De).abort();let t=new AbortController;R(this,De,t),R(this,it,e);let o=n(this,L,Ro).call(this,e.query);try{let a=await this.api.timeline(o,t.signal);t.signal.aborted||n(this,L,ma).call(this,e,o,a)}catch(a){a instanceof B&&a.status===400?n(this,L,Wt).call(this,a.message):n(this,L,So).call(this,a)}},Ro=function(e){return`${this.filter} ${e}`.trim()},ma=function(e,t,{months:o}){let a=this.shown!==void 0&&Ge(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&a?this.library.updated(o):new qt(o,(h,b)=>n(this,L,fa).call(this,this.api.photos(t,h,b)),h=>this.timeline?.monthChanged(h)),this.shown=e,n(this,L,Wt).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:a}}))},Wt=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},fa=async function(e){try{return await e}catch(t){throw n(this,L,So).call(this,t),t}},So=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},ya=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},bt=new WeakMap,gt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},ga=function(e){let{library:t}=this;return t===void 0?this.problem===""?g:Un(this.problem,d(this,bt)):t.months.length===0?n(this,L,ba).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,L,gt)}"
        @photo-open="${n(this,L,gt)}"
        @timeline-scroll="${n(this,L,ya)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},ba=function(e){return e!==""?Kn(e,d(this,bt)):this.filter===""?Fn(this.status?.pending??0):c`
      <slot></slot>
    `},p(w,4,"api",ca,_,go),p(w,4,"route",pa,_,bo),p(w,4,"filter",da,_,vo),p(w,4,"name",la,_,wo),p(w,4,"store",aa,_,xo),p(w,4,"selection",ra,_,ko),p(w,4,"status",na,_,$o),p(w,4,"library",sa,_,Eo),p(w,4,"shown",oa,_,To),p(w,4,"problem",ia,_,Co),p(w,4,"scrolling",ta,_,Po),p(w,4,"timeline",ea,_,Mo),_=p(w,0,"TimelinePage",ua,_),C(_,"styles",[M,I,zn,x`
      :host {
        display: block;
      }
    `]),s(w,1,_);var va,wa,xa,ka,Te,Ao,Oo,vt,qo;ka=[E("latent-toast")];var Ae=class extends(xa=P,wa=[m()],va=[m({type:Boolean})],xa){constructor(){super(...arguments);l(this,vt);l(this,Ao,s(Te,8,this,"")),s(Te,11,this);l(this,Oo,s(Te,12,this,!1)),s(Te,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,vt,qo).call(this,"undo")}">Undo</button>
          `:g}
        <button class="icon" aria-label="Close" @click="${()=>n(this,vt,qo).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Te=$(xa),Ao=new WeakMap,Oo=new WeakMap,vt=new WeakSet,qo=function(e){this.dispatchEvent(new CustomEvent(e))},p(Te,4,"text",wa,Ae,Ao),p(Te,4,"undoable",va,Ae,Oo),Ae=p(Te,0,"Toast",ka,Ae),C(Ae,"styles",[M,I,x`
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
    `]),s(Te,1,Ae);var gd=12e3,Vt=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,a=>this.#e.edit(a,e));this.#i=Ss(t);let o=t.filter(({error:a})=>a===void 0).length;this.#a([o===0?"":Rs(e,o),Zt(t)])})}undo(){return this.#n(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${Q(t)}.`,Zt(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#n(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#r(i,e){let t=[];for(let o of Os(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${Q(t.length)} of ${Q(i.length)} done.`,!1));let a=await e(o).catch(h=>bd(h,o));t.push(...a.photos),this.#t.edited(a.photos,a.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),gd)}};function bd(r,i){if(!(r instanceof B)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var jt=class{selection=$e.NONE;saying={text:"",undoable:!1};#e;#t;#i=i=>this.#o(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#t=new Vt(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#i)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#i)}say(i,e=!1){this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=$e.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,a=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Tt).catch(()=>[i])):this.selection.toggled(i);a.size>Tt?this.say(`At most ${Q(Tt)} can be selected at a time.`):(this.selection=a,this.#e.requestUpdate())}editSelected(i){this.#t?.edit(this.selection.ids,i)}edit(i,e){this.#t?.edit([i.id],e)}undo(){this.#t?.undo()}forget(){this.#t?.forget()}#o(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Ct(i)&&(i.preventDefault(),this.undo())}};var $a=x`
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
`;var vd=90,Bt=class{offers=[];active=-1;#e;#t=new AbortController;#i;constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#i=window.setTimeout(()=>{this.#o(i,e)},vd)}async#o(i,e){let{signal:t}=this.#t;try{let o=await In(this.#e.api,i,e,t);t.aborted||this.#s(o)}catch(o){Se(o)||this.#s([])}}#s(i){this.offers=i,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([])}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Ea(r,{text:i,start:e,end:t}){let o=i.endsWith(":"),a=r.slice(t),h=o||a.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${a}`,caret:e+i.length+(o?0:1)}}var Ta=x`
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
`,Ho="offers";function No(r){return`offer-${r}`}function Ca(r,i){return c`
    <ul id="${Ho}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${No(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${wd(e)}"
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
  `}function wd({key:r,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${o}`}var Pa,Ma,La,Ra,Ce,Do,zo,ot,Sa,Aa;Ra=[E("latent-search-help")];var Oe=class extends(La=P,Ma=[m({attribute:!1})],Pa=[f()],La){constructor(){super(...arguments);l(this,ot);l(this,Do,s(Ce,8,this)),s(Ce,11,this);l(this,zo,s(Ce,12,this,[])),s(Ce,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{n(this,ot,Sa).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>n(this,ot,Aa).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ce=$(La),Do=new WeakMap,zo=new WeakMap,ot=new WeakSet,Sa=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Aa=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Ce,4,"api",Ma,Oe,Do),p(Ce,4,"filters",Pa,Oe,zo),Oe=p(Ce,0,"SearchHelp",Ra,Oe),C(Oe,"styles",[M,x`
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
    `]),s(Ce,1,Oe);var xd=250,Oa,qa,Ha,Na,Da,za,Ua,Ka,K,Uo,Ko,Fo,Io,Wo,Vo,j,ze,wt,A,Fa,Ia,st,Wa,jo,Va,ja,Bo,Ba;Ka=[E("latent-search-box")];var pe=class extends(Ua=P,za=[m({attribute:!1})],Da=[m({attribute:!1})],Na=[m({attribute:!1})],Ha=[f()],qa=[N("input")],Oa=[N("#help")],Ua){constructor(){super(...arguments);l(this,A);l(this,Uo,s(K,8,this)),s(K,11,this);l(this,Ko,s(K,12,this,"")),s(K,15,this);l(this,Fo,s(K,16,this,"")),s(K,19,this);l(this,Io,s(K,20,this,"")),s(K,23,this);l(this,Wo,s(K,24,this)),s(K,27,this);l(this,Vo,s(K,28,this)),s(K,31,this);l(this,j,new Bt(this));l(this,ze);l(this,wt,e=>n(this,A,Fa).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,wt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,wt)),window.clearTimeout(d(this,ze))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),d(this,j).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,A,Wa)}">
        ${y.search}
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
          aria-expanded="${d(this,j).isOpen?"true":"false"}"
          aria-controls="${Ho}"
          aria-activedescendant="${d(this,j).active<0?g:No(d(this,j).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,A,Ia)}"
          @keydown="${n(this,A,Va)}"
          @blur="${()=>d(this,j).close()}"
        />
        ${this.typed===""?g:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,A,jo)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      ${Ca(d(this,j),e=>{n(this,A,Bo).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||d(this,j).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>n(this,A,Ba).call(this,e.detail)}"
      ></latent-search-help>
    `}};K=$(Ua),Uo=new WeakMap,Ko=new WeakMap,Fo=new WeakMap,Io=new WeakMap,Wo=new WeakMap,Vo=new WeakMap,j=new WeakMap,ze=new WeakMap,wt=new WeakMap,A=new WeakSet,Fa=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Ia=function(){this.typed=this.input.value,window.clearTimeout(d(this,ze)),R(this,ze,window.setTimeout(()=>n(this,A,st).call(this),xd)),d(this,j).typed(this.typed,this.input.selectionStart??this.typed.length)},st=function(){window.clearTimeout(d(this,ze)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Wa=function(e){e.preventDefault(),d(this,j).close(),n(this,A,st).call(this)},jo=function(){d(this,j).close(),this.typed="",n(this,A,st).call(this),this.input.focus()},Va=function(e){let t=n(this,A,ja).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},ja=function(e){let{isOpen:t,chosen:o}=d(this,j);switch(e){case"ArrowDown":return t?()=>d(this,j).move(1):void 0;case"ArrowUp":return t?()=>d(this,j).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{n(this,A,Bo).call(this,o)});case"Escape":return t?()=>d(this,j).close():this.typed===""?void 0:()=>n(this,A,jo).call(this);default:return}},Bo=async function(e){let{query:t,caret:o}=Ea(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?d(this,j).typed(t,o):(d(this,j).close(),n(this,A,st).call(this))},Ba=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,A,st).call(this),this.input.focus()},p(K,4,"api",za,pe,Uo),p(K,4,"value",Da,pe,Ko),p(K,4,"problem",Na,pe,Fo),p(K,4,"typed",Ha,pe,Io),p(K,4,"input",qa,pe,Wo),p(K,4,"help",Oa,pe,Vo),pe=p(K,0,"SearchBox",Ka,pe),C(pe,"styles",[M,I,Ta,x`
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
    `]),s(K,1,pe);var Ya,Ga,_a,Xa,Qa,ce,Yo,Go,_o,Ue,Xo,Ja;Qa=[E("latent-lock-button")];var Pe=class extends(Xa=P,_a=[m({attribute:!1})],Ga=[f()],Ya=[N("dialog")],Xa){constructor(){super(...arguments);l(this,Ue);l(this,Yo,s(ce,8,this)),s(ce,11,this);l(this,Go,s(ce,12,this,"")),s(ce,15,this);l(this,_o,s(ce,16,this)),s(ce,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,Ue,Xo).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?g:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,Ue,Ja)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ce=$(Xa),Yo=new WeakMap,Go=new WeakMap,_o=new WeakMap,Ue=new WeakSet,Xo=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof B&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Ja=function(){this.dialog.close(),n(this,Ue,Xo).call(this,!0)},p(ce,4,"api",_a,Pe,Yo),p(ce,4,"users",Ga,Pe,Go),p(ce,4,"dialog",Ya,Pe,_o),Pe=p(ce,0,"LockButton",Qa,Pe),C(Pe,"styles",[M,I,Et,x`
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
    `]),s(ce,1,Pe);var Za,el,tl,il,ol,sl,nl,rl,F,Qo,Jo,Zo,es,ts,is,fe,al,Ke;rl=[E("latent-header")];var he=class extends(nl=P,sl=[m({attribute:!1})],ol=[m({type:Boolean})],il=[m({attribute:!1})],tl=[m({attribute:!1})],el=[m({attribute:!1})],Za=[N("latent-search-box")],nl){constructor(){super(...arguments);l(this,fe);l(this,Qo,s(F,8,this)),s(F,11,this);l(this,Jo,s(F,12,this,!1)),s(F,15,this);l(this,Zo,s(F,16,this,"")),s(F,19,this);l(this,es,s(F,20,this,"")),s(F,23,this);l(this,ts,s(F,24,this)),s(F,27,this);l(this,is,s(F,28,this)),s(F,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,fe,al)}">${Mt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,fe,Ke).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?g:Q(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,fe,Ke).call(this,"locked")}"
                @problem="${e=>n(this,fe,Ke).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:g}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,fe,Ke).call(this,"account")}">
            ${y.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,fe,Ke).call(this,"sign-out")}">
            ${y.signOut}
          </button>
        </div>
      </header>
    `}};F=$(nl),Qo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,fe=new WeakSet,al=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,fe,Ke).call(this,"home"))},Ke=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(F,4,"api",sl,he,Qo),p(F,4,"owner",ol,he,Jo),p(F,4,"query",il,he,Zo),p(F,4,"problem",tl,he,es),p(F,4,"total",el,he,ts),p(F,4,"box",Za,he,is),he=p(F,0,"Header",rl,he),C(he,"styles",[M,I,x`
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
    `]),s(F,1,he);var kd=2e3,$d=2e4,Ed=5*6e4,Td=["pointerdown","keydown","scroll"],Yt=class{#e;#t;#i=new AbortController;#o;#s;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>ll()&&void this.#a(),{signal:i});for(let e of Td)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#n>Ed?this.#d():this.#l())}catch(i){this.#t.problem(i);return}if(ll()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?kd:$d)}}async#l(){let i=this.#o,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new B(401,"signed-out","The web session has ended.")}};function ll(){return document.visibilityState==="visible"}var Gt=[{name:"photos",label:"Photos",icon:y.picture,filter:""},{name:"favorites",label:"Favorites",icon:y.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"map",label:"Map",icon:y.map,load:()=>import("/assets/map-page-M5POMWWX.js")}];function _t(r){return Gt.find(i=>i.name===r)??Gt[0]}var dl,pl,cl,nt,os,rt,hl,ul;cl=[E("latent-navigation")];var Fe=class extends(pl=P,dl=[m({attribute:!1})],pl){constructor(){super(...arguments);l(this,rt);l(this,os,s(nt,8,this,"photos")),s(nt,11,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${Gt.map(e=>n(this,rt,ul).call(this,e))}
        </ul>
      </nav>
    `}};nt=$(pl),os=new WeakMap,rt=new WeakSet,hl=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},ul=function({name:e,label:t,icon:o}){let a=ye(e);return c`
      <li>
        <a
          href="${Pt(a)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>n(this,rt,hl).call(this,h,a)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},p(nt,4,"place",dl,Fe,os),Fe=p(nt,0,"Navigation",cl,Fe),C(Fe,"styles",[M,x`
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
    `]),s(nt,1,Fe);var ml=1024*1024,fl,yl,gl,bl,vl,wl,xl,kl,$l,El,Tl,Cl,Pl,k,ss,ns,rs,as,ls,ds,ps,cs,hs,us,ms,se,Me,Ie,We,at,Z,Ve,T,fs,ys,xt,Xt,Ml,Ll,Qt,Rl,Sl,je,kt,Al,Ol,ql,Hl,Nl;Pl=[E("latent-gallery")];var X=class extends(Cl=P,Tl=[m({attribute:!1})],El=[m({type:Boolean})],$l=[f()],kl=[f()],xl=[f()],wl=[f()],vl=[f()],bl=[f()],gl=[N("latent-header")],yl=[N("latent-viewer")],fl=[N("main > .view")],Cl){constructor(){super(...arguments);l(this,T);l(this,ss,s(k,8,this)),s(k,11,this);l(this,ns,s(k,12,this,!1)),s(k,15,this);l(this,rs,s(k,16,this,ye("photos"))),s(k,19,this);l(this,as,s(k,20,this)),s(k,23,this);l(this,ls,s(k,24,this)),s(k,27,this);l(this,ds,s(k,28,this)),s(k,31,this);l(this,ps,s(k,32,this)),s(k,35,this);l(this,cs,s(k,36,this,!1)),s(k,39,this);l(this,hs,s(k,40,this)),s(k,43,this);l(this,us,s(k,44,this)),s(k,47,this);l(this,ms,s(k,48,this)),s(k,51,this);l(this,se);l(this,Me);l(this,Ie);l(this,We,new AbortController);l(this,at);l(this,Z,new jt(this));l(this,Ve,!1);l(this,xt,e=>n(this,T,Xt).call(this,e.detail));l(this,je,e=>this.problem(e.detail));l(this,kt,e=>d(this,se)?.search(e.detail))}connectedCallback(){super.connectedCallback(),R(this,Me,n(this,T,fs).call(this,"grid",96*ml,6)),R(this,Ie,n(this,T,fs).call(this,"screen",64*ml,3)),R(this,se,new Ds(e=>n(this,T,ys).call(this,e))),n(this,T,ys).call(this,d(this,se).route),R(this,at,new Yt(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,T,Qt).call(this),problem:e=>this.problem(e)})),d(this,at).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,se)?.dispose(),d(this,at)?.stop(),d(this,We).abort(),d(this,Me).clear(),d(this,Ie).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Pd(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let a of As(e))d(this,Me).forget(a),d(this,Ie).forget(a);let o=e.flatMap(({photo:a})=>a===void 0?[]:[a]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:a})=>a===this.opened?.id)??this.opened,R(this,Ve,this.opened!==void 0&&!Cd(this.route)),d(this,Ve)||n(this,T,Qt).call(this)}problem(e){this.isConnected&&!Se(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
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
        ${n(this,T,Hl).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${d(this,xt)}"></latent-navigation>
          <main>${n(this,T,Nl).call(this)}${n(this,T,Al).call(this)}</main>
        </div>
      </div>
      ${e===void 0?g:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${d(this,Me)}"
          .screens="${d(this,Ie)}"
          @photo-turn="${o=>d(this,se)?.open(o.detail.id)}"
          @viewer-close="${()=>d(this,se)?.close()}"
          @photo-edit="${o=>d(this,Z).edit(e,o.detail)}"
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
        .text="${d(this,Z).saying.text}"
        ?undoable="${d(this,Z).saying.undoable}"
        @undo="${()=>d(this,Z).undo()}"
        @toast-close="${()=>d(this,Z).forget()}"
      ></latent-toast>
    `}};k=$(Cl),ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,se=new WeakMap,Me=new WeakMap,Ie=new WeakMap,We=new WeakMap,at=new WeakMap,Z=new WeakMap,Ve=new WeakMap,T=new WeakSet,fs=function(e,t,o){return new Ns((a,h)=>n(this,T,Sl).call(this,this.api.thumbnail(a,e,h)),t,o)},ys=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,d(this,Z).clear()),this.route=e,_t(e.place).load?.().catch(t=>this.problem(new we(t))),n(this,T,Ml).call(this,e.photo)},xt=new WeakMap,Xt=function(e){d(this,se)?.go(e),window.scrollTo({top:0})},Ml=async function(e){d(this,We).abort(),R(this,We,new AbortController);let{signal:t}=d(this,We);if(e===void 0){n(this,T,Ll).call(this);return}let o=this.sequence?.find(e);try{let[a]=await Promise.all([o??this.api.photo(e,t),import("/assets/viewer-7F5763WP.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof B&&a.status===404?d(this,se)?.close():this.problem(a)}},Ll=function(){let e=this.opened;this.opened=void 0,d(this,Ve)&&n(this,T,Qt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Qt=function(){R(this,Ve,!1),this.view?.refresh?.()},Rl=function(e){this.sequence=this.view?.sequence,e.detail.same||d(this,Z).clear()},Sl=async function(e){try{return await e}catch(t){throw(t instanceof we||t instanceof B&&t.unauthorised)&&this.problem(t),t}},je=new WeakMap,kt=new WeakMap,Al=function(){return this.route.place==="map"?n(this,T,Ol).call(this):n(this,T,ql).call(this)},Ol=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${d(this,Me)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>d(this,se)?.open(e.detail)}"
        @go="${d(this,xt)}"
        @problem="${d(this,je)}"
      ></latent-map-page>
    `},ql=function(){let{label:e,filter:t="",empty:o}=_t(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${d(this,Me)}"
        .selection="${d(this,Z).selection}"
        .status="${this.status}"
        @sequence="${n(this,T,Rl)}"
        @found="${a=>this.found=a.detail}"
        @photo-pick="${a=>{d(this,Z).pick(a.detail,this.sequence)}}"
        @photo-open="${a=>d(this,se)?.open(a.detail.id)}"
        @search="${d(this,kt)}"
        @term-edit="${a=>this.header.edit(a.detail)}"
        @problem="${d(this,je)}"
      >${o}</latent-timeline-page>
    `},Hl=function(){return d(this,Z).selection.size===0?g:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${d(this,Z).selection}"
        @photo-edit="${e=>d(this,Z).editSelected(e.detail)}"
        @selection-clear="${()=>d(this,Z).clear()}"
      ></latent-selection-bar>
    `},Nl=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?g:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${Q(e)} to go.</div>
    `},p(k,4,"api",Tl,X,ss),p(k,4,"owner",El,X,ns),p(k,4,"route",$l,X,rs),p(k,4,"sequence",kl,X,as),p(k,4,"found",xl,X,ls),p(k,4,"status",wl,X,ds),p(k,4,"opened",vl,X,ps),p(k,4,"showsAccount",bl,X,cs),p(k,4,"header",gl,X,hs),p(k,4,"viewer",yl,X,us),p(k,4,"view",fl,X,ms),X=p(k,0,"Gallery",Pl,X),C(X,"styles",[M,$a]),s(k,1,X);function Cd({place:r,query:i}){return r==="photos"&&i===""}function Pd(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=_t(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Md=3e3,Dl,zl,Ul,Kl,Fl,ue,gs,bs,vs,Be,Ye,ee,lt,ws,xs,Il;Fl=[E("latent-app")];var Le=class extends(Kl=P,Ul=[f()],zl=[f()],Dl=[f()],Kl){constructor(){super(...arguments);l(this,ee);l(this,gs,s(ue,8,this,"starting")),s(ue,11,this);l(this,bs,s(ue,12,this,{signedIn:!1})),s(ue,15,this);l(this,vs,s(ue,16,this,"")),s(ue,19,this);l(this,Be,new Ts);l(this,Ye)}connectedCallback(){super.connectedCallback(),n(this,ee,lt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Ye))}render(){switch(this.phase){case"starting":return g;case"signed-out":return c`
          <latent-sign-in
            .api="${d(this,Be)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,ee,lt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${d(this,Be)}"
            .owner="${this.session.user===xe}"
            @problem="${e=>n(this,ee,ws).call(this,e.detail)}"
            @sign-out="${n(this,ee,Il)}"
            @locked="${n(this,ee,xs)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${y.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,ee,lt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${y.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,ee,lt)}">Try again</button>
          </latent-notice>
        `}}};ue=$(Kl),gs=new WeakMap,bs=new WeakMap,vs=new WeakMap,Be=new WeakMap,Ye=new WeakMap,ee=new WeakSet,lt=async function(){window.clearTimeout(d(this,Ye));try{this.session=await d(this,Be).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){n(this,ee,ws).call(this,e)}},ws=function(e){e instanceof B&&e.unauthorised?this.phase="signed-out":e instanceof we||e instanceof B&&e.unavailable?n(this,ee,xs).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},xs=function(){this.phase="locked",window.clearTimeout(d(this,Ye)),R(this,Ye,window.setTimeout(()=>{n(this,ee,lt).call(this)},Md))},Il=async function(){this.phase="signed-out",await d(this,Be).signOut().catch(()=>{})},p(ue,4,"phase",Ul,Le,gs),p(ue,4,"session",zl,Le,bs),p(ue,4,"problem",Dl,Le,vs),Le=p(ue,0,"App",Fl,Le),C(Le,"styles",[M,I,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(ue,1,Le);
