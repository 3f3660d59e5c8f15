import{a as ti}from"/assets/chunk-PMO2SMTJ.js";import{a as Tt,b as Ls,c as Rs,f as Ct,h as Ss,i as As,j as Zt,k as Os}from"/assets/chunk-SWZ74J2F.js";import{A as M,B as $t,C as Et,D as I,E as dt,F as Cs,I as Q,M as Ps,N as Jt,P as Ms,Q as ei,R as qs,S as ye,T as Pt,U as Ye,V as Hs,a as $,c as s,d as p,e as C,f as d,g as a,h as R,i as n,j as x,k as c,m as b,n as P,o as E,p as m,q as f,r as N,s as B,t as $s,u as Es,v as we,w as Re,x as xe,y as Ts,z as y}from"/assets/chunk-XHKXCXLG.js";function Mt(r){return c`
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
  `}function Lt(r){let i=r instanceof Error?r.message:String(r);return i.endsWith(".")?i:`${i}.`}var pt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function ii(){return"PublicKeyCredential"in window}function St(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ns(r){let i=await zs(()=>navigator.credentials.get({publicKey:{...r,challenge:Rt(r.challenge),allowCredentials:r.allowCredentials.map(Us)}})),e=i.response;return{credential:Ge(i.rawId),clientData:Ge(e.clientDataJSON),authenticatorData:Ge(e.authenticatorData),signature:Ge(e.signature)}}async function Ds(r){let e=(await zs(()=>navigator.credentials.create({publicKey:{...r,challenge:Rt(r.challenge),user:{...r.user,id:Rt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Us)}}))).response;return{clientData:Ge(e.clientDataJSON),attestationObject:Ge(e.attestationObject)}}async function zs(r){if(!ii())throw new pt("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new pt(Fl(i),i)}throw new pt("The browser gave no passkey; try again.")}function Fl(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Us({type:r,id:i}){return{type:r,id:Rt(i)}}function Rt(r){let i=atob(r.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function Ge(r){let i=Array.from(new Uint8Array(r),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Ks,Fs,Is,Ws,Vs,js,Bs,Ys,Gs,_s,Xs,Qs,Js,Zs,en,v,oi,si,ni,ri,ai,li,di,pi,ci,hi,ui,mi,fi,D,tn,yi,on,sn,nn,rn,an,ln,dn;en=[E("latent-sign-in")];var V=class extends(Zs=P,Js=[m({attribute:!1})],Qs=[m({type:Boolean})],Xs=[m({type:Boolean})],_s=[f()],Gs=[f()],Ys=[f()],Bs=[f()],js=[f()],Vs=[f()],Ws=[N("#vault")],Is=[N("#user")],Fs=[N("#passphrase")],Ks=[N("#code")],Zs){constructor(){super(...arguments);a(this,D);a(this,oi,s(v,8,this)),s(v,11,this);a(this,si,s(v,12,this,!1)),s(v,15,this);a(this,ni,s(v,16,this,!1)),s(v,19,this);a(this,ri,s(v,20,this,!1)),s(v,23,this);a(this,ai,s(v,24,this,!1)),s(v,27,this);a(this,li,s(v,28,this,"")),s(v,31,this);a(this,di,s(v,32,this)),s(v,35,this);a(this,pi,s(v,36,this,!1)),s(v,39,this);a(this,ci,s(v,40,this,!1)),s(v,43,this);a(this,hi,s(v,44,this)),s(v,47,this);a(this,ui,s(v,48,this)),s(v,51,this);a(this,mi,s(v,52,this)),s(v,55,this);a(this,fi,s(v,56,this)),s(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
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
            ${this.choice?n(this,D,an).call(this):b} ${this.locked?b:n(this,D,ln).call(this)}
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
            ${this.needsCode?n(this,D,dn).call(this):b}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,D,nn).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?b:n(this,D,sn).call(this)}</p>
        </form>
      </main>
    `}};v=$(Zs),oi=new WeakMap,si=new WeakMap,ni=new WeakMap,ri=new WeakMap,ai=new WeakMap,li=new WeakMap,di=new WeakMap,pi=new WeakMap,ci=new WeakMap,hi=new WeakMap,ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,D=new WeakSet,tn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||xe;if(t===""){this.problem=o===xe?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let l={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await n(this,D,yi).call(this,l)&&(await Vl(this.api),await n(this,D,yi).call(this,{...l,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(l){await n(this,D,on).call(this,l)}finally{this.busy=!1,this.awaitsPasskey=!1}},yi=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof $s))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Ns(t.options);return await this.api.signIn({...e,passkey:o})}},on=async function(e){if(e instanceof B&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Lt(e),this.elsewhere=e instanceof Es&&e.hosts.includes("localhost")?St():void 0,(this.code??this.input).select()},sn=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?b:c`
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
    `},p(v,4,"api",Js,V,oi),p(v,4,"locked",Qs,V,si),p(v,4,"choice",Xs,V,ni),p(v,4,"busy",_s,V,ri),p(v,4,"legible",Gs,V,ai),p(v,4,"problem",Ys,V,li),p(v,4,"elsewhere",Bs,V,di),p(v,4,"needsCode",js,V,pi),p(v,4,"awaitsPasskey",Vs,V,ci),p(v,4,"vault",Ws,V,hi),p(v,4,"user",Is,V,ui),p(v,4,"input",Fs,V,mi),p(v,4,"code",Ks,V,fi),V=p(v,0,"SignIn",en,V),C(V,"styles",[M,I,$t,x`
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
    `]),s(v,1,V);var Il=500,Wl=6e4;async function Vl(r){let i=performance.now()+Wl;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Il));let e=await r.session().catch(t=>{if(!(t instanceof we))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var pn=[["days",86400],["hours",3600],["minutes",60]],cn,bi,jl;cn=[E("latent-shift-form")];var ct=class extends(jl=Rs){read(){let e=pn.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Ls("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${pn.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};bi=$(jl),ct=p(bi,0,"ShiftForm",cn,ct),s(bi,1,ct);var Bl=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],hn,un,mn,fn,yn,re,gi,vi,wi,ut,W,bn,ht,xi,ki,$i,be,qe,gn;yn=[E("latent-selection-bar")];var ke=class extends(fn=P,mn=[m({attribute:!1})],un=[m({attribute:!1})],hn=[f()],fn){constructor(){super(...arguments);a(this,W);a(this,gi,s(re,8,this)),s(re,11,this);a(this,vi,s(re,12,this)),s(re,15,this);a(this,wi,s(re,16,this)),s(re,19,this);a(this,ut,e=>n(this,W,bn).call(this,e));a(this,be,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,qe,e=>{n(this,W,ht).call(this,e.detail),d(this,be).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",d(this,ut))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,ut))}render(){let e=d(this,W,ki);return c`
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
        ${Bl.map(([t,o,l])=>c`
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
      ${this.open===void 0?b:c`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,W,gn).call(this,this.open)}</div>
      `}
    `}};re=$(fn),gi=new WeakMap,vi=new WeakMap,wi=new WeakMap,ut=new WeakMap,W=new WeakSet,bn=function(e){Tt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,W,$i).call(this):d(this,be).call(this):e.key==="f"?n(this,W,xi).call(this):/^[0-5]$/.test(e.key)&&n(this,W,ht).call(this,{rating:Number(e.key)}))},ht=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},xi=function(){n(this,W,ht).call(this,{favorite:!d(this,W,ki)})},ki=function(){return this.selection.photos.every(({favorite:e})=>e)},$i=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},be=new WeakMap,qe=new WeakMap,gn=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,W,ht).call(this,{rating:t.detail}),d(this,be).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${d(this,qe)}" @cancel="${d(this,be)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${d(this,qe)}" @cancel="${d(this,be)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${d(this,qe)}" @cancel="${d(this,be)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${d(this,qe)}" @cancel="${d(this,be)}"></latent-place-form>
        `}},p(re,4,"api",mn,ke,gi),p(re,4,"selection",un,ke,vi),p(re,4,"open",hn,ke,wi),ke=p(re,0,"SelectionBar",yn,ke),C(ke,"styles",[M,I,x`
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
`;var xn,kn,$n,En,Tn,Cn,Pn,Mn,Ln,Rn,S,Ei,Ti,Ci,Pi,Mi,Li,Ri,Si,Y,Ai,Oi,At,Sn,An,On,qn,Hn;Rn=[E("latent-account")];var ie=class extends(Ln=P,Mn=[m({attribute:!1})],Pn=[f()],Cn=[f()],Tn=[f()],En=[f()],$n=[N("dialog")],kn=[N("#label")],xn=[N("#password")],Ln){constructor(){super(...arguments);a(this,Y);a(this,Ei,s(S,8,this)),s(S,11,this);a(this,Ti,s(S,12,this)),s(S,15,this);a(this,Ci,s(S,16,this)),s(S,19,this);a(this,Pi,s(S,20,this,!1)),s(S,23,this);a(this,Mi,s(S,24,this,"")),s(S,27,this);a(this,Li,s(S,28,this)),s(S,31,this);a(this,Ri,s(S,32,this)),s(S,35,this);a(this,Si,s(S,36,this)),s(S,39,this);a(this,At,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,Y,Ai).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?b:n(this,Y,An).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};S=$(Ln),Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Si=new WeakMap,Y=new WeakSet,Ai=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof we||t instanceof B&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=Lt(t)}finally{this.busy=!1}},Oi=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},At=new WeakMap,Sn=function(e,t,o){if(e.preventDefault(),this.busy)return;let l={user:o,passphrase:this.password.value};n(this,Y,Ai).call(this,async()=>{if(t.kind==="add"){let h=this.label.value.trim(),g=await Ds(await this.api.passkeyInvitation(l));this.factors=await this.api.addPasskey(h,g)}else this.factors=await this.api.removePasskey(t.passkey.id,l);this.step=void 0})},An=function(e){let{user:t,code:o,passkeys:l}=e,h=t===xe?"the vault’s passphrase":"your password",g=o||l.length>0;return c`
      <p>${g?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${g?c`
          <ul>
            ${o?Yl():b}${l.map(H=>n(this,Y,On).call(this,H))}
          </ul>
        `:b} ${this.step===void 0?n(this,Y,qn).call(this,e):n(this,Y,Hn).call(this,this.step,e)}
    `},On=function(e){let t=e.lastUse===void 0?"never used":`last used ${wn(e.lastUse)}`;return c`
      <li>
        ${y.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${wn(e.made)}, ${t}</div>
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
    `},qn=function({user:e,host:t,code:o,passkeys:l}){if(t===void 0)return Gl();if(!ii())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${o||l.length>0?b:h}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,Y,Oi).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Hn=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${l=>n(this,Y,Sn).call(this,l,e,t)}">
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
    `},p(S,4,"api",Mn,ie,Ei),p(S,4,"factors",Pn,ie,Ti),p(S,4,"step",Cn,ie,Ci),p(S,4,"busy",Tn,ie,Pi),p(S,4,"problem",En,ie,Mi),p(S,4,"dialog",$n,ie,Li),p(S,4,"label",kn,ie,Ri),p(S,4,"password",xn,ie,Si),ie=p(S,0,"Account",Rn,ie),C(ie,"styles",[M,I,Et,$t,vn]),s(S,1,ie);function Yl(){return c`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Gl(){let r=St();return r===void 0?c`
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
      <span slot="icon">${y.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function zn(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Un(r){return r>0?c`
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
  `}async function Kn(r,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${o}`,t)).completions}async function Fn(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function Ot(r){let i=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function In(r,i){let e=Ot(r).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let l=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||l}).join(" ")}function Wn(r,i){return Ot(r).some(({text:e})=>e===i)?r:`${r} ${i}`.trim()}function Vn(r,i){let e=i.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var _l=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Xl=8,jn,Bn,Yn,Gn,_n,Xn,Qn,G,qi,Hi,Ni,Di,zi,He,J,Jn,Ui,Ki,Zn,er,tr;Qn=[E("latent-refinement")];var me=class extends(Xn=P,_n=[m({attribute:!1})],Gn=[m({attribute:!1})],Yn=[m({attribute:!1})],Bn=[f()],jn=[f()],Xn){constructor(){super(...arguments);a(this,J);a(this,qi,s(G,8,this)),s(G,11,this);a(this,Hi,s(G,12,this,"")),s(G,15,this);a(this,Ni,s(G,16,this,"")),s(G,19,this);a(this,Di,s(G,20,this,!1)),s(G,23,this);a(this,zi,s(G,24,this,{})),s(G,27,this);a(this,He,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),d(this,He).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&n(this,J,Ui).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Ot(this.query).filter(({text:e})=>e!=="|").map(e=>n(this,J,Zn).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${n(this,J,Jn)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?n(this,J,er).call(this):b}
    `}};G=$(Xn),qi=new WeakMap,Hi=new WeakMap,Ni=new WeakMap,Di=new WeakMap,zi=new WeakMap,He=new WeakMap,J=new WeakSet,Jn=function(){this.isOpen=!this.isOpen,this.isOpen&&n(this,J,Ui).call(this)},Ui=async function(){d(this,He).abort(),R(this,He,new AbortController);try{this.counts=await Fn(this.api,this.narrowed,Xl,d(this,He).signal)}catch(e){Re(e)||(this.counts={})}},Ki=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Zn=function(e){return c`
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
          @click="${()=>n(this,J,Ki).call(this,In(this.query,e))}"
        >
          ${y.clear}
        </button>
      </li>
    `},er=function(){return c`
      <div class="facets">
        ${_l.map(([e,t,o])=>n(this,J,tr).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},tr=function(e,t,o){return o.length===0?b:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:l,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>n(this,J,Ki).call(this,Wn(this.query,Vn(t,l)))}">
                  ${l} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(G,4,"api",_n,me,qi),p(G,4,"query",Gn,me,Hi),p(G,4,"narrowed",Yn,me,Ni),p(G,4,"isOpen",Bn,me,Di),p(G,4,"counts",jn,me,zi),me=p(G,0,"Refinement",Qn,me),C(me,"styles",[M,I,x`
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
    `]),s(G,1,me);var Fi=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},qt=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new Fi(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(l=>l.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#s(i,e)?1:-1,l=[i],h=i;for(;h!==void 0&&h.id!==e.id&&l.length<t;)h=await this.neighbour(h,o),h!==void 0&&l.push(h);return l}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:l})=>l===i.id)<=o.findIndex(({id:l})=>l===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let l=e===1?o.photos[0]:o.photos.at(-1);if(l!==void 0)return l}}};var ir=22,Ql=900,Ii=120,or,sr,nr,rr,ar,lr,dr,pr,z,Wi,Vi,ji,Bi,Yi,Gi,_e,q,cr,_i,hr,Xi,ur,mr,Qi,fr,yr;pr=[E("latent-scrubber")];var ae=class extends(dr=P,lr=[m({attribute:!1})],ar=[m({attribute:!1})],rr=[m({attribute:!1})],nr=[f()],sr=[f()],or=[f()],dr){constructor(){super(...arguments);a(this,q);a(this,Wi,s(z,8,this)),s(z,11,this);a(this,Vi,s(z,12,this,0)),s(z,15,this);a(this,ji,s(z,16,this,0)),s(z,19,this);a(this,Bi,s(z,20,this)),s(z,23,this);a(this,Yi,s(z,24,this,!1)),s(z,27,this);a(this,Gi,s(z,28,this,!1)),s(z,31,this);a(this,_e)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,_e))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,_e)),R(this,_e,window.setTimeout(()=>this.passing=!1,Ql)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return b;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+Ii)];return c`
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
    `}};z=$(dr),Wi=new WeakMap,Vi=new WeakMap,ji=new WeakMap,Bi=new WeakMap,Yi=new WeakMap,Gi=new WeakMap,_e=new WeakMap,q=new WeakSet,cr=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},_i=function(e){this.pointed=n(this,q,cr).call(this,e),this.dragging&&n(this,q,Qi).call(this,this.pointed*this.range)},hr=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,q,_i).call(this,e)},Xi=function(){this.dragging=!1,this.pointed=void 0},ur=function(){this.dragging||(this.pointed=void 0)},mr=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let l=o.indexAt(this.position+Ii)+t,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,l))];h!==void 0&&n(this,q,Qi).call(this,h.top)},Qi=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},fr=function(e,t){if(this.pointed===void 0&&!this.passing)return b;let o=this.dragging||this.pointed===void 0?t:this.pointed,l=e.blocks[e.indexAt(o*this.range+Ii)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${dt(l.month.count)}</span>
    `},yr=function(e){let t=this.clientHeight||window.innerHeight,o=-ir;return Jl(e.blocks).map(l=>{let g=Math.min(1,l.top/this.range)*t;return g-o>=ir&&g<=t-6?(o=g,c`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${l.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${g}px`}"></span>
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
    `]),s(z,1,ae);function Jl(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var $e=class r{static NONE=new r(new Map,void 0);#e;anchor;constructor(i,e){this.#e=i,this.anchor=e}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(i){return this.#e.has(i)}toggled(i){let e=new Map(this.#e);return e.delete(i.id)||e.set(i.id,i),new r(e,e.size===0?void 0:i)}with(i){let e=new Map(this.#e);return i.forEach(t=>e.set(t.id,t)),new r(e,i.at(-1)??this.anchor)}refreshed(i){let e=new Map(this.#e);return i.filter(({id:t})=>e.has(t)).forEach(t=>e.set(t.id,t)),new r(e,this.anchor&&(e.get(this.anchor.id)??this.anchor))}};var br,gr,vr,wr,xr,kr,te,Ji,Zi,eo,to,Xe,mt,le,io,$r,oo,Er;kr=[E("latent-thumb")];var ge=class extends(xr=P,wr=[m({attribute:!1})],vr=[m({attribute:!1})],gr=[f()],br=[f()],xr){constructor(){super(...arguments);a(this,le);a(this,Ji,s(te,8,this)),s(te,11,this);a(this,Zi,s(te,12,this)),s(te,15,this);a(this,eo,s(te,16,this)),s(te,19,this);a(this,to,s(te,20,this,!1)),s(te,23,this);a(this,Xe,!1);a(this,mt)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(n(this,le,oo).call(this),n(this,le,io).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&n(this,le,io).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,le,oo).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${Jt(this.photo)?y.play:this.photo.failed?y.broken:y.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:c`
      ${this.url===void 0?b:c`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,Xe)?"sync":"async"}"
          class="${d(this,Xe)?"shown at-once":""}"
          src="${this.url}"
          @load="${n(this,le,Er)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Jt(this.photo)?c`
          <span class="badge" title="${Ms(this.photo.name)}">${y.play}</span>
        `:b} ${this.photo.favorite?c`
          <span class="favorite">${y.heartFull}</span>
        `:b}
    `}};te=$(xr),Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,Xe=new WeakMap,mt=new WeakMap,le=new WeakSet,io=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);R(this,Xe,e!==void 0),e!==void 0?this.url=ei(e):n(this,le,$r).call(this,this.photo.id)},$r=async function(e){let t=new AbortController;R(this,mt,t);try{let o=await this.store.get(e,t.signal);t.signal.aborted||(this.url=ei(o))}catch(o){this.failed=!Re(o)}},oo=function(){d(this,mt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Er=function(e){e.target.classList.add("shown")},p(te,4,"photo",wr,ge,Ji),p(te,4,"store",vr,ge,Zi),p(te,4,"url",gr,ge,eo),p(te,4,"failed",br,ge,to),ge=p(te,0,"Thumb",kr,ge),C(ge,"styles",[M,x`
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
    `]),s(te,1,ge);function Tr(r,i){let e=[0],t=[0];for(let l=1;l<=r.length;l++){let h=1/0,g=l-1,H=0;for(let O=l-1;O>=0;O--){H+=r[O];let ne=(i.width-(l-O-1)*i.gap)/H/i.rowHeight;if(ne<.6&&O<l-1)break;let Le=e[O]+Zl(ne,l===r.length);Le<h&&(h=Le,g=O)}e.push(h),t.push(g)}let o=[];for(let l=r.length;l>0;l=t[l])o.unshift(l);return o}function Zl(r,i){return r>1.45?i?.15+.5*(1-1/r):10+r:(r>1?r-1:1/r-1)**2}var td=.8,id=.5,od=3.5;function sd(r){return r.width<=0||r.height<=0?r.type.startsWith("video/")?16/9:1:Math.min(od,Math.max(id,r.width/r.height))}function nd(r){let i=[];for(let e of r){let t=e.taken.slice(0,10),o=i.at(-1);o?.day===t?o.photos.push(e):i.push({day:t,photos:[e]})}return i}var so=class{#e;#t=[];#i=[];#o=[];#s;constructor(i){this.#e=i,this.#s=i.monthHeading}add(i){let e=i.photos.map((o,l)=>({photo:o,aspect:sd(o),begins:l===0?i.day:void 0}));if(this.#o.length>0){let o=[...this.#o,...e],l=this.#n(o);if(l>=this.#e.rowHeight*td){this.#o=o,l<=this.#e.rowHeight&&this.#r();return}this.#r()}let t=0;for(let o of Tr(e.map(({aspect:l})=>l),this.#e))this.#r(),this.#o=e.slice(t,o),t=o}finish(){return this.#r(),{height:this.#s,tiles:this.#t,headings:this.#i}}#n(i){let e=i.reduce((t,o)=>t+o.aspect,0);return(this.#e.width-rd(i,this.#e))/e}#r(){let{gap:i,dayGap:e,dayHeading:t,rowHeight:o}=this.#e,l=this.#o;if(this.#o=[],l.length===0)return;let h=this.#n(l),g=Math.max(1,h<=o*1.45?h:o),H=this.#s+(l.some(ne=>ne.begins!==void 0)?t:0),O=0;for(let[ne,Le]of l.entries()){let ks=Math.min(Le.aspect*g,this.#e.width);ne>0&&(O+=Le.begins===void 0?i:e),Le.begins!==void 0&&this.#i.push({day:Le.begins,x:O,y:this.#s,width:ad(l,ne,g,i)}),this.#t.push({photo:Le.photo,x:O,y:H,width:ks,height:g}),O+=ks}this.#s=H+g+i}};function rd(r,{gap:i,dayGap:e}){return r.slice(1).reduce((t,o)=>t+(o.begins===void 0?i:e),0)}function ad(r,i,e,t){let o=0;for(let l=i;l<r.length;l++){let h=r[l];if(l>i){if(h.begins!==void 0)break;o+=t}o+=h.aspect*e}return o}function Cr(r,i){let e=new so(i);for(let t of nd(r))e.add(t);return e.finish()}function no(r,i){let t=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(r/t),l=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+l*i.dayHeading}var Ht=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let l=t?.options===e?t:void 0,h=0;this.blocks=i.map((g,H)=>{let O=l?.blocks[H],ne=O?.month===g&&g!==o?{...O,top:h}:ld(g,h,e);return h+=ne.height,ne}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let l=this.blocks[o];if(l.top>=e)break;t.push(l)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function ld(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:no(r.count.photos,e),layout:void 0};let t=Cr(r.photos,e),o=r.missing===0?0:no(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+o,layout:t}}var dd={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function Pr(r){return dd[r]}function Mr(r,i,e){let t=r.tiles,o=t.indexOf(i);switch(e){case"left":return t[o-1];case"right":return t[o+1];case"up":return Dt(Nt(t,t.findLast(l=>l.y<i.y)),Qe(i));case"down":return Dt(Nt(t,t.find(l=>l.y>i.y)),Qe(i))}}function Lr(r,i,e){switch(i){case"left":return r.tiles.at(-1);case"right":return r.tiles[0];case"up":return Dt(Nt(r.tiles,r.tiles.at(-1)),e);case"down":return Dt(Nt(r.tiles,r.tiles[0]),e)}}function Qe(r){return r.x+r.width/2}function Nt(r,i){return i===void 0?[]:r.filter(e=>e.y===i.y)}function Dt(r,i){return r.reduce((e,t)=>e===void 0||Math.abs(Qe(t)-i)<Math.abs(Qe(e)-i)?t:e,void 0)}var zt=class{#e;#t={x:0,y:0};#i=!1;down(i,e){this.cancel(),this.#i=!1,i.pointerType==="touch"&&(this.#t={x:i.clientX,y:i.clientY},this.#e=window.setTimeout(()=>{this.#i=!0,e()},450))}move(i){Math.hypot(i.clientX-this.#t.x,i.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#i}};var Rr=x`
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
`;var pd=100,Sr,Ar,Or,qr,Hr,Nr,Dr,zr,U,ro,ao,lo,po,co,ho,oe,ve,Ze,et,Ee,yt,Ne,u,Ur,Ut,Kr,Fr,Kt,uo,mo,Ir,Je,Ft,Wr,fo,Vr,jr,It,Br,ft,Yr,Gr,yo,_r,Xr,Qr;zr=[E("latent-timeline")];var de=class extends(Dr=P,Nr=[m({attribute:!1})],Hr=[m({attribute:!1})],qr=[m({attribute:!1})],Or=[m({attribute:!1})],Ar=[f()],Sr=[f()],Dr){constructor(){super(...arguments);a(this,u);a(this,ro,s(U,8,this)),s(U,11,this);a(this,ao,s(U,12,this)),s(U,15,this);a(this,lo,s(U,16,this,ye("photos"))),s(U,19,this);a(this,po,s(U,20,this,$e.NONE)),s(U,23,this);a(this,co,s(U,24,this,{top:0,bottom:0})),s(U,27,this);a(this,ho,s(U,28,this)),s(U,31,this);a(this,oe);a(this,ve);a(this,Ze);a(this,et,!1);a(this,Ee,new zt);a(this,yt,new ResizeObserver(()=>n(this,u,Ur).call(this)));a(this,Ne,()=>n(this,u,Fr).call(this))}connectedCallback(){super.connectedCallback(),d(this,yt).observe(this),window.addEventListener("scroll",d(this,Ne),{passive:!0}),window.addEventListener("resize",d(this,Ne),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,yt).disconnect(),window.removeEventListener("scroll",d(this,Ne)),window.removeEventListener("resize",d(this,Ne)),window.clearTimeout(d(this,Ze))}monthChanged(e){n(this,u,Ut).call(this,e)}scrollTopOf(e){let t=d(this,oe)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,u,Ir).call(this)-n(this,u,Ft).call(this))}get geometry(){return d(this,oe)}reveal(e){let t=n(this,u,fo).call(this,e.id);t!==void 0&&n(this,u,It).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,ve)!==void 0){let t=e.get("route"),o=t===void 0||Ye(t,this.route);n(this,u,Ut).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,et)&&(R(this,et,!1),n(this,u,Wr).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=d(this,oe)?.between(e,t)??[],l=this.current!==void 0&&n(this,u,Gr).call(this,o,this.current)?this.current:md(o,e);return c`
      ${ti(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>n(this,u,_r).call(this,h,l))}
    `}};U=$(Dr),ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,po=new WeakMap,co=new WeakMap,ho=new WeakMap,oe=new WeakMap,ve=new WeakMap,Ze=new WeakMap,et=new WeakMap,Ee=new WeakMap,yt=new WeakMap,Ne=new WeakMap,u=new WeakSet,Ur=function(){let e=this.clientWidth;e>0&&e!==d(this,ve)?.width&&(R(this,ve,ud(e)),n(this,u,Ut).call(this,void 0))},Ut=function(e,t=!0){if(d(this,ve)===void 0)return;let o=n(this,u,Je).call(this),l=t&&o>0?d(this,oe)?.anchorAt(o):void 0;R(this,oe,new Ht(this.library.months,d(this,ve),d(this,oe),e)),this.style.height=`${d(this,oe).height}px`,n(this,u,Kr).call(this,l,o),n(this,u,Kt).call(this),n(this,u,mo).call(this),this.requestUpdate()},Kr=function(e,t){let o=e&&d(this,oe)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},Fr=function(){let e=n(this,u,Je).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,u,Kt).call(this),n(this,u,uo).call(this),n(this,u,mo).call(this)},Kt=function(){let e=n(this,u,Je).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,u,uo).call(this)},uo=function(){d(this,Ze)??R(this,Ze,window.setTimeout(()=>{R(this,Ze,void 0);let e=n(this,u,Je).call(this),t=window.innerHeight/2;for(let{month:o}of d(this,oe)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},pd))},mo=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Ir=function(){return this.getBoundingClientRect().top+window.scrollY},Je=function(){return-this.getBoundingClientRect().top+n(this,u,Ft).call(this)},Ft=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Wr=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},fo=function(e){for(let t of d(this,oe)?.blocks??[]){let o=t.layout?.tiles.find(({photo:l})=>l.id===e);if(o!==void 0)return{block:t,tile:o}}},Vr=function(e){let t=Pr(e.key),o=n(this,u,fo).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,u,ft).call(this,o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,u,jr).call(this,o,t))},jr=async function(e,t){let o=e.block.layout&&Mr(e.block.layout,e.tile,t);if(o!==void 0){n(this,u,It).call(this,{block:e.block,tile:o});return}let l=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+l];if(h===void 0)return;await this.library.load(h).catch(()=>{});let g=d(this,oe)?.blockOf(h),H=g?.layout&&Lr(g.layout,t,Qe(e.tile));g!==void 0&&H!==void 0&&n(this,u,It).call(this,{block:g,tile:H})},It=function({block:e,tile:t}){let l=e.top+t.y,h=n(this,u,Je).call(this),g=l+t.height+40-(h+window.innerHeight-n(this,u,Ft).call(this)),H=l-40-h;(H<0||g>0)&&window.scrollBy({top:H<0?H:g,behavior:"instant"}),n(this,u,Kt).call(this),this.current=t.photo.id,R(this,et,!0),this.requestUpdate()},Br=function(e,t){if(e.preventDefault(),this.current=t.id,!d(this,Ee).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,u,ft).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},ft=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},Yr=function(e){d(this,Ee).ends()&&e.preventDefault()},Gr=function(e,t){return e.some(o=>n(this,u,yo).call(this,o).some(l=>l.photo.id===t))},yo=function({layout:e,top:t}){let o=this.drawn.top-t,l=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:g})=>h+g>o&&h<l)??[]},_r=function(e,t){let{month:o,layout:l}=e,h=dt(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,u,Vr)}"
      >
        <h2 .style="${`top:${cd}px`}">${h} <span>${Q(o.count.photos)}</span></h2>
        ${l===void 0?n(this,u,Xr).call(this,e):b} ${l?.headings.map(({day:g,x:H,y:O,width:ne})=>c`
              <h3 .style="${`transform:translate(${H}px,${O+(d(this,ve)?.dayHeading??0)-hd}px);max-width:${Math.max(ne,64)}px`}">${Cs(g)}</h3>
            `)} ${ti(n(this,u,yo).call(this,e),({photo:g})=>g.id,g=>n(this,u,Qr).call(this,g,t))}
      </section>
    `},Xr=function({height:e}){return c`
      <div class="blank" .style="${`top:${d(this,ve)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},Qr=function({photo:e,x:t,y:o,width:l,height:h},g){let H=this.selection.has(e.id);return c`
      <a
        href="${Pt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Ps(e)}"
        tabindex="${e.id===g?0:-1}"
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
        <span>${y.check}</span>
      </button>
    `},p(U,4,"library",Nr,de,ro),p(U,4,"store",Hr,de,ao),p(U,4,"route",qr,de,lo),p(U,4,"selection",Or,de,po),p(U,4,"drawn",Ar,de,co),p(U,4,"current",Sr,de,ho),de=p(U,0,"TimelineView",zr,de),C(de,"styles",[M,Rr]),s(U,1,de);var cd=28,hd=28;function ud(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function md(r,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of r){let l=t?.tiles.find(({y:h})=>o+h>=e);if(l!==void 0)return l.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var Jr,Zr,ea,ta,ia,oa,sa,na,ra,aa,la,da,pa,ca,w,bo,go,vo,wo,xo,ko,$o,Eo,To,Co,Po,Mo,De,tt,L,Lo,Ro,ha,Wt,ua,So,ma,gt,bt,fa,ya;ca=[E("latent-timeline-page")];var _=class extends(pa=P,da=[m({attribute:!1})],la=[m({attribute:!1})],aa=[m({attribute:!1})],ra=[m({attribute:!1})],na=[m({attribute:!1})],sa=[m({attribute:!1})],oa=[m({attribute:!1})],ia=[f()],ta=[f()],ea=[f()],Zr=[f()],Jr=[N("latent-timeline")],pa){constructor(){super(...arguments);a(this,L);a(this,bo,s(w,8,this)),s(w,11,this);a(this,go,s(w,12,this,ye("photos"))),s(w,15,this);a(this,vo,s(w,16,this,"")),s(w,19,this);a(this,wo,s(w,20,this,"")),s(w,23,this);a(this,xo,s(w,24,this)),s(w,27,this);a(this,ko,s(w,28,this,$e.NONE)),s(w,31,this);a(this,$o,s(w,32,this)),s(w,35,this);a(this,Eo,s(w,36,this)),s(w,39,this);a(this,To,s(w,40,this)),s(w,43,this);a(this,Co,s(w,44,this,"")),s(w,47,this);a(this,Po,s(w,48,this,{position:0,range:0})),s(w,51,this);a(this,Mo,s(w,52,this)),s(w,55,this);a(this,De,new AbortController);a(this,tt);a(this,gt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),d(this,De).abort()}get sequence(){return this.library}refresh(){n(this,L,Lo).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ye(this.route,this.shown)?n(this,L,Lo).call(this,this.route):d(this,tt)!==void 0&&!Ye(this.route,d(this,tt))&&(d(this,De).abort(),n(this,L,Wt).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""?b:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${n(this,L,Ro).call(this,e)}"
          @search="${n(this,L,bt)}"
          @term-edit="${n(this,L,bt)}"
        ></latent-refinement>
      `}${n(this,L,fa).call(this,e)}
    `}};w=$(pa),bo=new WeakMap,go=new WeakMap,vo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,Mo=new WeakMap,De=new WeakMap,tt=new WeakMap,L=new WeakSet,Lo=async function(e){d(this,De).abort();let t=new AbortController;R(this,De,t),R(this,tt,e);let o=n(this,L,Ro).call(this,e.query);try{let l=await this.api.timeline(o,t.signal);t.signal.aborted||n(this,L,ha).call(this,e,o,l)}catch(l){l instanceof B&&l.status===400?n(this,L,Wt).call(this,l.message):n(this,L,So).call(this,l)}},Ro=function(e){return`${this.filter} ${e}`.trim()},ha=function(e,t,{months:o}){let l=this.shown!==void 0&&Ye(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&l?this.library.updated(o):new qt(o,(h,g)=>n(this,L,ua).call(this,this.api.photos(t,h,g)),h=>this.timeline?.monthChanged(h)),this.shown=e,n(this,L,Wt).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:l}}))},Wt=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},ua=async function(e){try{return await e}catch(t){throw n(this,L,So).call(this,t),t}},So=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},ma=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},gt=new WeakMap,bt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},fa=function(e){let{library:t}=this;return t===void 0?this.problem===""?b:Dn(this.problem,d(this,gt)):t.months.length===0?n(this,L,ya).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,L,bt)}"
        @photo-open="${n(this,L,bt)}"
        @timeline-scroll="${n(this,L,ma)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},ya=function(e){return e!==""?zn(e,d(this,gt)):this.filter===""?Un(this.status?.pending??0):c`
      <slot></slot>
    `},p(w,4,"api",da,_,bo),p(w,4,"route",la,_,go),p(w,4,"filter",aa,_,vo),p(w,4,"name",ra,_,wo),p(w,4,"store",na,_,xo),p(w,4,"selection",sa,_,ko),p(w,4,"status",oa,_,$o),p(w,4,"library",ia,_,Eo),p(w,4,"shown",ta,_,To),p(w,4,"problem",ea,_,Co),p(w,4,"scrolling",Zr,_,Po),p(w,4,"timeline",Jr,_,Mo),_=p(w,0,"TimelinePage",ca,_),C(_,"styles",[M,I,Nn,x`
      :host {
        display: block;
      }
    `]),s(w,1,_);var ba,ga,va,wa,Te,Ao,Oo,vt,qo;wa=[E("latent-toast")];var Se=class extends(va=P,ga=[m()],ba=[m({type:Boolean})],va){constructor(){super(...arguments);a(this,vt);a(this,Ao,s(Te,8,this,"")),s(Te,11,this);a(this,Oo,s(Te,12,this,!1)),s(Te,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,vt,qo).call(this,"undo")}">Undo</button>
          `:b}
        <button class="icon" aria-label="Close" @click="${()=>n(this,vt,qo).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Te=$(va),Ao=new WeakMap,Oo=new WeakMap,vt=new WeakSet,qo=function(e){this.dispatchEvent(new CustomEvent(e))},p(Te,4,"text",ga,Se,Ao),p(Te,4,"undoable",ba,Se,Oo),Se=p(Te,0,"Toast",wa,Se),C(Se,"styles",[M,I,x`
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
    `]),s(Te,1,Se);var fd=12e3,Vt=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,l=>this.#e.edit(l,e));this.#i=As(t);let o=t.filter(({error:l})=>l===void 0).length;this.#a([o===0?"":Ss(e,o),Zt(t)])})}undo(){return this.#n(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${Q(t)}.`,Zt(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#n(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#r(i,e){let t=[];for(let o of Os(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${Q(t.length)} of ${Q(i.length)} done.`,!1));let l=await e(o).catch(h=>yd(h,o));t.push(...l.photos),this.#t.edited(l.photos,l.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),fd)}};function yd(r,i){if(!(r instanceof B)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var jt=class{selection=$e.NONE;saying={text:"",undoable:!1};#e;#t;#i=i=>this.#o(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#t=new Vt(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#i)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#i)}say(i,e=!1){this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=$e.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,l=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Ct).catch(()=>[i])):this.selection.toggled(i);l.size>Ct?this.say(`At most ${Q(Ct)} can be selected at a time.`):(this.selection=l,this.#e.requestUpdate())}editSelected(i){this.#t?.edit(this.selection.ids,i)}edit(i,e){this.#t?.edit([i.id],e)}undo(){this.#t?.undo()}forget(){this.#t?.forget()}#o(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Tt(i)&&(i.preventDefault(),this.undo())}};var xa=x`
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
            aria-label="${gd(e)}"
            @pointerdown="${o=>o.preventDefault()}"
            @click="${()=>i(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?c`
                <span class="what meaning">${e.meaning}</span>
              `:c`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?b:c`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function gd({key:r,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${o}`}var Ta,Ca,Pa,Ma,Ce,Do,zo,it,La,Ra;Ma=[E("latent-search-help")];var Ae=class extends(Pa=P,Ca=[m({attribute:!1})],Ta=[f()],Pa){constructor(){super(...arguments);a(this,it);a(this,Do,s(Ce,8,this)),s(Ce,11,this);a(this,zo,s(Ce,12,this,[])),s(Ce,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{n(this,it,La).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>n(this,it,Ra).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ce=$(Pa),Do=new WeakMap,zo=new WeakMap,it=new WeakSet,La=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Ra=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Ce,4,"api",Ca,Ae,Do),p(Ce,4,"filters",Ta,Ae,zo),Ae=p(Ce,0,"SearchHelp",Ma,Ae),C(Ae,"styles",[M,x`
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
    `]),s(Ce,1,Ae);var vd=250,Sa,Aa,Oa,qa,Ha,Na,Da,za,K,Uo,Ko,Fo,Io,Wo,Vo,j,ze,wt,A,Ua,Ka,ot,Fa,jo,Ia,Wa,Bo,Va;za=[E("latent-search-box")];var pe=class extends(Da=P,Na=[m({attribute:!1})],Ha=[m({attribute:!1})],qa=[m({attribute:!1})],Oa=[f()],Aa=[N("input")],Sa=[N("#help")],Da){constructor(){super(...arguments);a(this,A);a(this,Uo,s(K,8,this)),s(K,11,this);a(this,Ko,s(K,12,this,"")),s(K,15,this);a(this,Fo,s(K,16,this,"")),s(K,19,this);a(this,Io,s(K,20,this,"")),s(K,23,this);a(this,Wo,s(K,24,this)),s(K,27,this);a(this,Vo,s(K,28,this)),s(K,31,this);a(this,j,new Bt(this));a(this,ze);a(this,wt,e=>n(this,A,Ua).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,wt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,wt)),window.clearTimeout(d(this,ze))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),d(this,j).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,A,Fa)}">
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
          aria-activedescendant="${d(this,j).active<0?b:No(d(this,j).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,A,Ka)}"
          @keydown="${n(this,A,Ia)}"
          @blur="${()=>d(this,j).close()}"
        />
        ${this.typed===""?b:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,A,jo)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      ${Ea(d(this,j),e=>{n(this,A,Bo).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||d(this,j).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>n(this,A,Va).call(this,e.detail)}"
      ></latent-search-help>
    `}};K=$(Da),Uo=new WeakMap,Ko=new WeakMap,Fo=new WeakMap,Io=new WeakMap,Wo=new WeakMap,Vo=new WeakMap,j=new WeakMap,ze=new WeakMap,wt=new WeakMap,A=new WeakSet,Ua=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Ka=function(){this.typed=this.input.value,window.clearTimeout(d(this,ze)),R(this,ze,window.setTimeout(()=>n(this,A,ot).call(this),vd)),d(this,j).typed(this.typed,this.input.selectionStart??this.typed.length)},ot=function(){window.clearTimeout(d(this,ze)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Fa=function(e){e.preventDefault(),d(this,j).close(),n(this,A,ot).call(this)},jo=function(){d(this,j).close(),this.typed="",n(this,A,ot).call(this),this.input.focus()},Ia=function(e){let t=n(this,A,Wa).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Wa=function(e){let{isOpen:t,chosen:o}=d(this,j);switch(e){case"ArrowDown":return t?()=>d(this,j).move(1):void 0;case"ArrowUp":return t?()=>d(this,j).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{n(this,A,Bo).call(this,o)});case"Escape":return t?()=>d(this,j).close():this.typed===""?void 0:()=>n(this,A,jo).call(this);default:return}},Bo=async function(e){let{query:t,caret:o}=ka(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?d(this,j).typed(t,o):(d(this,j).close(),n(this,A,ot).call(this))},Va=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,A,ot).call(this),this.input.focus()},p(K,4,"api",Na,pe,Uo),p(K,4,"value",Ha,pe,Ko),p(K,4,"problem",qa,pe,Fo),p(K,4,"typed",Oa,pe,Io),p(K,4,"input",Aa,pe,Wo),p(K,4,"help",Sa,pe,Vo),pe=p(K,0,"SearchBox",za,pe),C(pe,"styles",[M,I,$a,x`
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
    `]),s(K,1,pe);var ja,Ba,Ya,Ga,_a,ce,Yo,Go,_o,Ue,Xo,Xa;_a=[E("latent-lock-button")];var Pe=class extends(Ga=P,Ya=[m({attribute:!1})],Ba=[f()],ja=[N("dialog")],Ga){constructor(){super(...arguments);a(this,Ue);a(this,Yo,s(ce,8,this)),s(ce,11,this);a(this,Go,s(ce,12,this,"")),s(ce,15,this);a(this,_o,s(ce,16,this)),s(ce,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,Ue,Xo).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?b:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,Ue,Xa)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ce=$(Ga),Yo=new WeakMap,Go=new WeakMap,_o=new WeakMap,Ue=new WeakSet,Xo=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof B&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Xa=function(){this.dialog.close(),n(this,Ue,Xo).call(this,!0)},p(ce,4,"api",Ya,Pe,Yo),p(ce,4,"users",Ba,Pe,Go),p(ce,4,"dialog",ja,Pe,_o),Pe=p(ce,0,"LockButton",_a,Pe),C(Pe,"styles",[M,I,Et,x`
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
    `]),s(ce,1,Pe);var Qa,Ja,Za,el,tl,il,ol,sl,F,Qo,Jo,Zo,es,ts,is,fe,nl,Ke;sl=[E("latent-header")];var he=class extends(ol=P,il=[m({attribute:!1})],tl=[m({type:Boolean})],el=[m({attribute:!1})],Za=[m({attribute:!1})],Ja=[m({attribute:!1})],Qa=[N("latent-search-box")],ol){constructor(){super(...arguments);a(this,fe);a(this,Qo,s(F,8,this)),s(F,11,this);a(this,Jo,s(F,12,this,!1)),s(F,15,this);a(this,Zo,s(F,16,this,"")),s(F,19,this);a(this,es,s(F,20,this,"")),s(F,23,this);a(this,ts,s(F,24,this)),s(F,27,this);a(this,is,s(F,28,this)),s(F,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,fe,nl)}">${Mt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,fe,Ke).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?b:Q(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,fe,Ke).call(this,"locked")}"
                @problem="${e=>n(this,fe,Ke).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:b}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,fe,Ke).call(this,"account")}">
            ${y.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,fe,Ke).call(this,"sign-out")}">
            ${y.signOut}
          </button>
        </div>
      </header>
    `}};F=$(ol),Qo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,fe=new WeakSet,nl=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,fe,Ke).call(this,"home"))},Ke=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(F,4,"api",il,he,Qo),p(F,4,"owner",tl,he,Jo),p(F,4,"query",el,he,Zo),p(F,4,"problem",Za,he,es),p(F,4,"total",Ja,he,ts),p(F,4,"box",Qa,he,is),he=p(F,0,"Header",sl,he),C(he,"styles",[M,I,x`
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
    `]),s(F,1,he);var wd=2e3,xd=2e4,kd=5*6e4,$d=["pointerdown","keydown","scroll"],Yt=class{#e;#t;#i=new AbortController;#o;#s;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>rl()&&void this.#a(),{signal:i});for(let e of $d)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#n>kd?this.#d():this.#l())}catch(i){this.#t.problem(i);return}if(rl()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?wd:xd)}}async#l(){let i=this.#o,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new B(401,"signed-out","The web session has ended.")}};function rl(){return document.visibilityState==="visible"}var Gt=[{name:"photos",label:"Photos",icon:y.picture,filter:""},{name:"favorites",label:"Favorites",icon:y.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"map",label:"Map",icon:y.map,load:()=>import("/assets/map-page-XJCLNBTT.js")}];function _t(r){return Gt.find(i=>i.name===r)??Gt[0]}var al,ll,dl,st,os,nt,pl,cl;dl=[E("latent-navigation")];var Fe=class extends(ll=P,al=[m({attribute:!1})],ll){constructor(){super(...arguments);a(this,nt);a(this,os,s(st,8,this,"photos")),s(st,11,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${Gt.map(e=>n(this,nt,cl).call(this,e))}
        </ul>
      </nav>
    `}};st=$(ll),os=new WeakMap,nt=new WeakSet,pl=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},cl=function({name:e,label:t,icon:o}){let l=ye(e);return c`
      <li>
        <a
          href="${Pt(l)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>n(this,nt,pl).call(this,h,l)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},p(st,4,"place",al,Fe,os),Fe=p(st,0,"Navigation",dl,Fe),C(Fe,"styles",[M,x`
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
    `]),s(st,1,Fe);var hl=1024*1024,ul,ml,fl,yl,bl,gl,vl,wl,xl,kl,$l,El,Tl,k,ss,ns,rs,as,ls,ds,ps,cs,hs,us,ms,se,Oe,rt,Ie,at,Z,We,T,fs,ys,xt,Xt,Cl,Pl,Qt,Ml,Ll,Ve,kt,Rl,Sl,Al,Ol,ql;Tl=[E("latent-gallery")];var X=class extends(El=P,$l=[m({attribute:!1})],kl=[m({type:Boolean})],xl=[f()],wl=[f()],vl=[f()],gl=[f()],bl=[f()],yl=[f()],fl=[N("latent-header")],ml=[N("latent-viewer")],ul=[N("main > .view")],El){constructor(){super(...arguments);a(this,T);a(this,ss,s(k,8,this)),s(k,11,this);a(this,ns,s(k,12,this,!1)),s(k,15,this);a(this,rs,s(k,16,this,ye("photos"))),s(k,19,this);a(this,as,s(k,20,this)),s(k,23,this);a(this,ls,s(k,24,this)),s(k,27,this);a(this,ds,s(k,28,this)),s(k,31,this);a(this,ps,s(k,32,this)),s(k,35,this);a(this,cs,s(k,36,this,!1)),s(k,39,this);a(this,hs,s(k,40,this)),s(k,43,this);a(this,us,s(k,44,this)),s(k,47,this);a(this,ms,s(k,48,this)),s(k,51,this);a(this,se);a(this,Oe);a(this,rt);a(this,Ie,new AbortController);a(this,at);a(this,Z,new jt(this));a(this,We,!1);a(this,xt,e=>n(this,T,Xt).call(this,e.detail));a(this,Ve,e=>this.problem(e.detail));a(this,kt,e=>d(this,se)?.search(e.detail))}connectedCallback(){super.connectedCallback(),R(this,Oe,n(this,T,fs).call(this,"grid",96*hl,6)),R(this,rt,n(this,T,fs).call(this,"screen",64*hl,3)),R(this,se,new Hs(e=>n(this,T,ys).call(this,e))),n(this,T,ys).call(this,d(this,se).route),R(this,at,new Yt(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,T,Qt).call(this),problem:e=>this.problem(e)})),d(this,at).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,se)?.dispose(),d(this,at)?.stop(),d(this,Ie).abort(),d(this,Oe).clear(),d(this,rt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Td(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){let o=e.flatMap(({photo:l})=>l===void 0?[]:[l]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:l})=>l===this.opened?.id)??this.opened,R(this,We,this.opened!==void 0&&!Ed(this.route)),d(this,We)||n(this,T,Qt).call(this)}problem(e){this.isConnected&&!Re(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
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
          @problem="${d(this,Ve)}"
        ></latent-header>
        ${n(this,T,Ol).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${d(this,xt)}"></latent-navigation>
          <main>${n(this,T,ql).call(this)}${n(this,T,Rl).call(this)}</main>
        </div>
      </div>
      ${e===void 0?b:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${d(this,Oe)}"
          .screens="${d(this,rt)}"
          @photo-turn="${o=>d(this,se)?.open(o.detail.id)}"
          @viewer-close="${()=>d(this,se)?.close()}"
          @photo-edit="${o=>d(this,Z).edit(e,o.detail)}"
          @search="${o=>n(this,T,Xt).call(this,ye("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${d(this,Ve)}"
          ></latent-account>
        `:b}
      <latent-toast
        .text="${d(this,Z).saying.text}"
        ?undoable="${d(this,Z).saying.undoable}"
        @undo="${()=>d(this,Z).undo()}"
        @toast-close="${()=>d(this,Z).forget()}"
      ></latent-toast>
    `}};k=$(El),ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,se=new WeakMap,Oe=new WeakMap,rt=new WeakMap,Ie=new WeakMap,at=new WeakMap,Z=new WeakMap,We=new WeakMap,T=new WeakSet,fs=function(e,t,o){return new qs((l,h)=>n(this,T,Ll).call(this,this.api.thumbnail(l,e,h)),t,o)},ys=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,d(this,Z).clear()),this.route=e,_t(e.place).load?.().catch(t=>this.problem(new we(t))),n(this,T,Cl).call(this,e.photo)},xt=new WeakMap,Xt=function(e){d(this,se)?.go(e),window.scrollTo({top:0})},Cl=async function(e){d(this,Ie).abort(),R(this,Ie,new AbortController);let{signal:t}=d(this,Ie);if(e===void 0){n(this,T,Pl).call(this);return}let o=this.sequence?.find(e);try{let[l]=await Promise.all([o??this.api.photo(e,t),import("/assets/viewer-WQDBSJLA.js")]);t.aborted||(this.opened=l)}catch(l){l instanceof B&&l.status===404?d(this,se)?.close():this.problem(l)}},Pl=function(){let e=this.opened;this.opened=void 0,d(this,We)&&n(this,T,Qt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Qt=function(){R(this,We,!1),this.view?.refresh?.()},Ml=function(e){this.sequence=this.view?.sequence,e.detail.same||d(this,Z).clear()},Ll=async function(e){try{return await e}catch(t){throw(t instanceof we||t instanceof B&&t.unauthorised)&&this.problem(t),t}},Ve=new WeakMap,kt=new WeakMap,Rl=function(){return this.route.place==="map"?n(this,T,Sl).call(this):n(this,T,Al).call(this)},Sl=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${d(this,Oe)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>d(this,se)?.open(e.detail)}"
        @go="${d(this,xt)}"
        @problem="${d(this,Ve)}"
      ></latent-map-page>
    `},Al=function(){let{label:e,filter:t="",empty:o}=_t(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${d(this,Oe)}"
        .selection="${d(this,Z).selection}"
        .status="${this.status}"
        @sequence="${n(this,T,Ml)}"
        @found="${l=>this.found=l.detail}"
        @photo-pick="${l=>{d(this,Z).pick(l.detail,this.sequence)}}"
        @photo-open="${l=>d(this,se)?.open(l.detail.id)}"
        @search="${d(this,kt)}"
        @term-edit="${l=>this.header.edit(l.detail)}"
        @problem="${d(this,Ve)}"
      >${o}</latent-timeline-page>
    `},Ol=function(){return d(this,Z).selection.size===0?b:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${d(this,Z).selection}"
        @photo-edit="${e=>d(this,Z).editSelected(e.detail)}"
        @selection-clear="${()=>d(this,Z).clear()}"
      ></latent-selection-bar>
    `},ql=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?b:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${Q(e)} to go.</div>
    `},p(k,4,"api",$l,X,ss),p(k,4,"owner",kl,X,ns),p(k,4,"route",xl,X,rs),p(k,4,"sequence",wl,X,as),p(k,4,"found",vl,X,ls),p(k,4,"status",gl,X,ds),p(k,4,"opened",bl,X,ps),p(k,4,"showsAccount",yl,X,cs),p(k,4,"header",fl,X,hs),p(k,4,"viewer",ml,X,us),p(k,4,"view",ul,X,ms),X=p(k,0,"Gallery",Tl,X),C(X,"styles",[M,xa]),s(k,1,X);function Ed({place:r,query:i}){return r==="photos"&&i===""}function Td(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=_t(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Cd=3e3,Hl,Nl,Dl,zl,Ul,ue,bs,gs,vs,je,Be,ee,lt,ws,xs,Kl;Ul=[E("latent-app")];var Me=class extends(zl=P,Dl=[f()],Nl=[f()],Hl=[f()],zl){constructor(){super(...arguments);a(this,ee);a(this,bs,s(ue,8,this,"starting")),s(ue,11,this);a(this,gs,s(ue,12,this,{signedIn:!1})),s(ue,15,this);a(this,vs,s(ue,16,this,"")),s(ue,19,this);a(this,je,new Ts);a(this,Be)}connectedCallback(){super.connectedCallback(),n(this,ee,lt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Be))}render(){switch(this.phase){case"starting":return b;case"signed-out":return c`
          <latent-sign-in
            .api="${d(this,je)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,ee,lt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${d(this,je)}"
            .owner="${this.session.user===xe}"
            @problem="${e=>n(this,ee,ws).call(this,e.detail)}"
            @sign-out="${n(this,ee,Kl)}"
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
        `}}};ue=$(zl),bs=new WeakMap,gs=new WeakMap,vs=new WeakMap,je=new WeakMap,Be=new WeakMap,ee=new WeakSet,lt=async function(){window.clearTimeout(d(this,Be));try{this.session=await d(this,je).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){n(this,ee,ws).call(this,e)}},ws=function(e){e instanceof B&&e.unauthorised?this.phase="signed-out":e instanceof we||e instanceof B&&e.unavailable?n(this,ee,xs).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},xs=function(){this.phase="locked",window.clearTimeout(d(this,Be)),R(this,Be,window.setTimeout(()=>{n(this,ee,lt).call(this)},Cd))},Kl=async function(){this.phase="signed-out",await d(this,je).signOut().catch(()=>{})},p(ue,4,"phase",Dl,Me,bs),p(ue,4,"session",Nl,Me,gs),p(ue,4,"problem",Hl,Me,vs),Me=p(ue,0,"App",Ul,Me),C(Me,"styles",[M,I,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(ue,1,Me);
