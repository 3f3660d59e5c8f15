import{a as Vt}from"/assets/chunk-IVM5LDJL.js";import{a as yt,b as ns,c as rs,f as bt,h as as,i as ls,j as Ft,k as ds}from"/assets/chunk-4YUOQE3G.js";import{A as C,B as mt,C as ft,D as V,E as Ze,F as is,I as G,M as os,N as It,P as ss,Q as Wt,R as hs,S as ce,T as gt,U as Ue,V as ps,a as $,c as o,d as h,e as P,f as d,g as l,h as L,i as n,j as E,k as p,m as v,n as M,o as T,p as m,q as y,r as I,s as W,t as Zo,u as es,v as ye,w as ut,x as be,y as ts,z as f}from"/assets/chunk-UP3HO4SP.js";function vt(r){return p`
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
  `}function wt(r){let i=r instanceof Error?r.message:String(r);return i.endsWith(".")?i:`${i}.`}var et=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function jt(){return"PublicKeyCredential"in window}function kt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function cs(r){let i=await ms(()=>navigator.credentials.get({publicKey:{...r,challenge:xt(r.challenge),allowCredentials:r.allowCredentials.map(fs)}})),e=i.response;return{credential:Ke(i.rawId),clientData:Ke(e.clientDataJSON),authenticatorData:Ke(e.authenticatorData),signature:Ke(e.signature)}}async function us(r){let e=(await ms(()=>navigator.credentials.create({publicKey:{...r,challenge:xt(r.challenge),user:{...r.user,id:xt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(fs)}}))).response;return{clientData:Ke(e.clientDataJSON),attestationObject:Ke(e.attestationObject)}}async function ms(r){if(!jt())throw new et("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new et(Ya(i),i)}throw new et("The browser gave no passkey; try again.")}function Ya(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function fs({type:r,id:i}){return{type:r,id:xt(i)}}function xt(r){let i=atob(r.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function Ke(r){let i=Array.from(new Uint8Array(r),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var ys,bs,gs,vs,ws,xs,ks,$s,Es,Ts,Ps,Ms,Cs,Ls,Rs,g,Yt,Bt,Gt,_t,Xt,Qt,Jt,Zt,ei,ti,ii,oi,si,D,Ss,ni,As,Os,Hs,Ns,qs,Ds,zs;Rs=[T("latent-sign-in")];var F=class extends(Ls=M,Cs=[m({attribute:!1})],Ms=[m({type:Boolean})],Ps=[m({type:Boolean})],Ts=[y()],Es=[y()],$s=[y()],ks=[y()],xs=[y()],ws=[y()],vs=[I("#vault")],gs=[I("#user")],bs=[I("#passphrase")],ys=[I("#code")],Ls){constructor(){super(...arguments);l(this,D);l(this,Yt,o(g,8,this)),o(g,11,this);l(this,Bt,o(g,12,this,!1)),o(g,15,this);l(this,Gt,o(g,16,this,!1)),o(g,19,this);l(this,_t,o(g,20,this,!1)),o(g,23,this);l(this,Xt,o(g,24,this,!1)),o(g,27,this);l(this,Qt,o(g,28,this,"")),o(g,31,this);l(this,Jt,o(g,32,this)),o(g,35,this);l(this,Zt,o(g,36,this,!1)),o(g,39,this);l(this,ei,o(g,40,this,!1)),o(g,43,this);l(this,ti,o(g,44,this)),o(g,47,this);l(this,ii,o(g,48,this)),o(g,51,this);l(this,oi,o(g,52,this)),o(g,55,this);l(this,si,o(g,56,this)),o(g,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return p`
      <main>
        <form @submit="${n(this,D,Ss)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${vt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,D,Ns).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,D,qs).call(this):v} ${this.locked?v:n(this,D,Ds).call(this)}
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
            ${this.needsCode?n(this,D,zs).call(this):v}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,D,Hs).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?v:n(this,D,Os).call(this)}</p>
        </form>
      </main>
    `}};g=$(Ls),Yt=new WeakMap,Bt=new WeakMap,Gt=new WeakMap,_t=new WeakMap,Xt=new WeakMap,Qt=new WeakMap,Jt=new WeakMap,Zt=new WeakMap,ei=new WeakMap,ti=new WeakMap,ii=new WeakMap,oi=new WeakMap,si=new WeakMap,D=new WeakSet,Ss=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,s=this.user?.value.trim().toLowerCase()||be;if(t===""){this.problem=s===be?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let a={vault:this.vault?.value.trim(),user:s,passphrase:t,code:this.code?.value||void 0};await n(this,D,ni).call(this,a)&&(await _a(this.api),await n(this,D,ni).call(this,{...a,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await n(this,D,As).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},ni=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof Zo))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let s=await cs(t.options);return await this.api.signIn({...e,passkey:s})}},As=async function(e){if(e instanceof W&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=wt(e),this.elsewhere=e instanceof es&&e.hosts.includes("localhost")?kt():void 0,(this.code??this.input).select()},Os=function(){return p`
      ${this.problem} ${this.elsewhere===void 0?v:p`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Hs=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Ns=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},qs=function(){return p`
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
    `},Ds=function(){return p`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${be}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},zs=function(){return p`
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
    `},h(g,4,"api",Cs,F,Yt),h(g,4,"locked",Ms,F,Bt),h(g,4,"choice",Ps,F,Gt),h(g,4,"busy",Ts,F,_t),h(g,4,"legible",Es,F,Xt),h(g,4,"problem",$s,F,Qt),h(g,4,"elsewhere",ks,F,Jt),h(g,4,"needsCode",xs,F,Zt),h(g,4,"awaitsPasskey",ws,F,ei),h(g,4,"vault",vs,F,ti),h(g,4,"user",gs,F,ii),h(g,4,"input",bs,F,oi),h(g,4,"code",ys,F,si),F=h(g,0,"SignIn",Rs,F),P(F,"styles",[C,V,mt,E`
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
    `]),o(g,1,F);var Ba=500,Ga=6e4;async function _a(r){let i=performance.now()+Ga;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Ba));let e=await r.session().catch(t=>{if(!(t instanceof ye))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Us=[["days",86400],["hours",3600],["minutes",60]],Ks,ri,Xa;Ks=[T("latent-shift-form")];var tt=class extends(Xa=rs){read(){let e=Us.map(([t,s])=>Number(this.value(t)||"0")*s).reduce((t,s)=>t+s,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new ns("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return p`
      <div class="row">
        ${Us.map(([i])=>p`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};ri=$(Xa),tt=h(ri,0,"ShiftForm",Ks,tt),o(ri,1,tt);var Qa=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Is,Fs,Ws,Vs,js,se,ai,li,di,ot,K,Ys,it,hi,pi,ci,ue,Me,Bs;js=[T("latent-selection-bar")];var ge=class extends(Vs=M,Ws=[m({attribute:!1})],Fs=[m({attribute:!1})],Is=[y()],Vs){constructor(){super(...arguments);l(this,K);l(this,ai,o(se,8,this)),o(se,11,this);l(this,li,o(se,12,this)),o(se,15,this);l(this,di,o(se,16,this)),o(se,19,this);l(this,ot,e=>n(this,K,Ys).call(this,e));l(this,ue,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,Me,e=>{n(this,K,it).call(this,e.detail),d(this,ue).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",d(this,ot))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,ot))}render(){let e=d(this,K,pi);return p`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,K,ci)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${G(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,K,hi)}"
        >
          ${e?f.heartFull:f.heart}
        </button>
        ${Qa.map(([t,s,a])=>p`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${s}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${s}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${a}
            </button>
          `)}
      </div>
      ${this.open===void 0?v:p`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,K,Bs).call(this,this.open)}</div>
      `}
    `}};se=$(Vs),ai=new WeakMap,li=new WeakMap,di=new WeakMap,ot=new WeakMap,K=new WeakSet,Ys=function(e){yt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,K,ci).call(this):d(this,ue).call(this):e.key==="f"?n(this,K,hi).call(this):/^[0-5]$/.test(e.key)&&n(this,K,it).call(this,{rating:Number(e.key)}))},it=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},hi=function(){n(this,K,it).call(this,{favorite:!d(this,K,pi)})},pi=function(){return this.selection.photos.every(({favorite:e})=>e)},ci=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},ue=new WeakMap,Me=new WeakMap,Bs=function(e){switch(e){case"rating":return p`
          <latent-stars @rate="${t=>{n(this,K,it).call(this,{rating:t.detail}),d(this,ue).call(this)}}"></latent-stars>
        `;case"tags":return p`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${d(this,Me)}" @cancel="${d(this,ue)}"></latent-tag-form>
        `;case"caption":return p`
          <latent-caption-form @save="${d(this,Me)}" @cancel="${d(this,ue)}"></latent-caption-form>
        `;case"date":return p`
          <latent-shift-form action="Move" @save="${d(this,Me)}" @cancel="${d(this,ue)}"></latent-shift-form>
        `;case"place":return p`
          <latent-place-form removable @save="${d(this,Me)}" @cancel="${d(this,ue)}"></latent-place-form>
        `}},h(se,4,"api",Ws,ge,ai),h(se,4,"selection",Fs,ge,li),h(se,4,"open",Is,ge,di),ge=h(se,0,"SelectionBar",js,ge),P(ge,"styles",[C,V,E`
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
    `]),o(se,1,ge);var Gs=E`
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
`;var Xs,Qs,Js,Zs,en,tn,on,sn,nn,rn,R,ui,mi,fi,yi,bi,gi,vi,wi,j,xi,ki,$t,an,ln,dn,hn,pn;rn=[T("latent-account")];var Z=class extends(nn=M,sn=[m({attribute:!1})],on=[y()],tn=[y()],en=[y()],Zs=[y()],Js=[I("dialog")],Qs=[I("#label")],Xs=[I("#password")],nn){constructor(){super(...arguments);l(this,j);l(this,ui,o(R,8,this)),o(R,11,this);l(this,mi,o(R,12,this)),o(R,15,this);l(this,fi,o(R,16,this)),o(R,19,this);l(this,yi,o(R,20,this,!1)),o(R,23,this);l(this,bi,o(R,24,this,"")),o(R,27,this);l(this,gi,o(R,28,this)),o(R,31,this);l(this,vi,o(R,32,this)),o(R,35,this);l(this,wi,o(R,36,this)),o(R,39,this);l(this,$t,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,j,xi).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return p`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?v:n(this,j,ln).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};R=$(nn),ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,yi=new WeakMap,bi=new WeakMap,gi=new WeakMap,vi=new WeakMap,wi=new WeakMap,j=new WeakSet,xi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof ye||t instanceof W&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=wt(t)}finally{this.busy=!1}},ki=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},$t=new WeakMap,an=function(e,t,s){if(e.preventDefault(),this.busy)return;let a={user:s,passphrase:this.password.value};n(this,j,xi).call(this,async()=>{if(t.kind==="add"){let u=this.label.value.trim(),b=await us(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(u,b)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},ln=function(e){let{user:t,code:s,passkeys:a}=e,u=t===be?"the vault’s passphrase":"your password",b=s||a.length>0;return p`
      <p>${b?`Besides ${u}, one of these is asked for:`:`Only ${u} is asked for yet.`}</p>
      ${b?p`
          <ul>
            ${s?Ja():v}${a.map(N=>n(this,j,dn).call(this,N))}
          </ul>
        `:v} ${this.step===void 0?n(this,j,hn).call(this,e):n(this,j,pn).call(this,this.step,e)}
    `},dn=function(e){let t=e.lastUse===void 0?"never used":`last used ${_s(e.lastUse)}`;return p`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${_s(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>n(this,j,ki).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},hn=function({user:e,host:t,code:s,passkeys:a}){if(t===void 0)return Za();if(!jt())return p`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let u=p`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return p`
      ${s||a.length>0?v:u}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,j,ki).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},pn=function(e,{user:t}){let s=e.kind==="add"?"Add it":"Remove it";return p`
      <form @submit="${a=>n(this,j,an).call(this,a,e,t)}">
        ${e.kind==="add"?p`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:p`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===be?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":s}</button>
          <button class="quiet" type="button" @click="${d(this,$t)}">Cancel</button>
        </div>
      </form>
    `},h(R,4,"api",sn,Z,ui),h(R,4,"factors",on,Z,mi),h(R,4,"step",tn,Z,fi),h(R,4,"busy",en,Z,yi),h(R,4,"problem",Zs,Z,bi),h(R,4,"dialog",Js,Z,gi),h(R,4,"label",Qs,Z,vi),h(R,4,"password",Xs,Z,wi),Z=h(R,0,"Account",rn,Z),P(Z,"styles",[C,V,ft,mt,Gs]),o(R,1,Z);function Ja(){return p`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Za(){let r=kt();return r===void 0?p`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:p`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}function _s(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var cn=E`
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
`;function un(r,i){return p`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function mn(r,i){return p`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function fn(r){return r>0?p`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${f.picture}</span>
        <p>${G(r)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:p`
    <latent-notice heading="No photos yet">
      <span slot="icon">${f.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}var $i=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Et=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(s=>new $i(s)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let s=this.months.find(a=>a.is(t.count));s!==void 0&&(t.photos=s.photos,t.complete=s.complete&&s.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let s=await this.#e(i.count,t);e=e.concat(s.photos),t=s.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(s=>s.count.year===e&&s.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(s=>s.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let s of[t&&this.monthOf(t),this.monthOf(e)])s!==void 0&&(s.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let s=this.#s(i,e)?1:-1,a=[i],u=i;for(;u!==void 0&&u.id!==e.id&&a.length<t;)u=await this.neighbour(u,s),u!==void 0&&a.push(u);return a}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let s=t[0]?.photos??[];return s.findIndex(({id:a})=>a===i.id)<=s.findIndex(({id:a})=>a===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let s=t.photos.findIndex(u=>u.id===i.id);return s<0?void 0:t.photos[s+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let s=this.months[t];await this.load(s);let a=e===1?s.photos[0]:s.photos.at(-1);if(a!==void 0)return a}}};var yn=22,el=900,Ei=120,bn,gn,vn,wn,xn,kn,$n,En,z,Ti,Pi,Mi,Ci,Li,Ri,Ie,H,Tn,Si,Pn,Ai,Mn,Cn,Oi,Ln,Rn;En=[T("latent-scrubber")];var ne=class extends($n=M,kn=[m({attribute:!1})],xn=[m({attribute:!1})],wn=[m({attribute:!1})],vn=[y()],gn=[y()],bn=[y()],$n){constructor(){super(...arguments);l(this,H);l(this,Ti,o(z,8,this)),o(z,11,this);l(this,Pi,o(z,12,this,0)),o(z,15,this);l(this,Mi,o(z,16,this,0)),o(z,19,this);l(this,Ci,o(z,20,this)),o(z,23,this);l(this,Li,o(z,24,this,!1)),o(z,27,this);l(this,Ri,o(z,28,this,!1)),o(z,31,this);l(this,Ie)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Ie))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,Ie)),L(this,Ie,window.setTimeout(()=>this.passing=!1,el)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return v;let t=Math.min(1,this.position/this.range),s=e.blocks[e.indexAt(this.position+Ei)];return p`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Ze(s.month.count)}"
        @pointerdown="${n(this,H,Pn)}"
        @pointermove="${n(this,H,Si)}"
        @pointerup="${n(this,H,Ai)}"
        @pointercancel="${n(this,H,Ai)}"
        @pointerleave="${n(this,H,Mn)}"
        @keydown="${n(this,H,Cn)}"
      >
        ${n(this,H,Rn).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,H,Ln).call(this,e,t)}
      </div>
    `}};z=$($n),Ti=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Ci=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Ie=new WeakMap,H=new WeakSet,Tn=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Si=function(e){this.pointed=n(this,H,Tn).call(this,e),this.dragging&&n(this,H,Oi).call(this,this.pointed*this.range)},Pn=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,H,Si).call(this,e)},Ai=function(){this.dragging=!1,this.pointed=void 0},Mn=function(){this.dragging||(this.pointed=void 0)},Cn=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],s=this.geometry;if(t===void 0||s===void 0)return;e.preventDefault();let a=s.indexAt(this.position+Ei)+t,u=s.blocks[Math.min(s.blocks.length-1,Math.max(0,a))];u!==void 0&&n(this,H,Oi).call(this,u.top)},Oi=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Ln=function(e,t){if(this.pointed===void 0&&!this.passing)return v;let s=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(s*this.range+Ei)];return p`
      <span class="label" .style="${`top:${s*100}%`}">${Ze(a.month.count)}</span>
    `},Rn=function(e){let t=this.clientHeight||window.innerHeight,s=-yn;return tl(e.blocks).map(a=>{let b=Math.min(1,a.top/this.range)*t;return b-s>=yn&&b<=t-6?(s=b,p`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${a.month.count.year}</span>
        `):p`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},h(z,4,"geometry",kn,ne,Ti),h(z,4,"position",xn,ne,Pi),h(z,4,"range",wn,ne,Mi),h(z,4,"pointed",vn,ne,Ci),h(z,4,"dragging",gn,ne,Li),h(z,4,"passing",bn,ne,Ri),ne=h(z,0,"Scrubber",En,ne),P(ne,"styles",[C,E`
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
    `]),o(z,1,ne);function tl(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var ve=class r{static NONE=new r(new Map,void 0);#e;anchor;constructor(i,e){this.#e=i,this.anchor=e}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(i){return this.#e.has(i)}toggled(i){let e=new Map(this.#e);return e.delete(i.id)||e.set(i.id,i),new r(e,e.size===0?void 0:i)}with(i){let e=new Map(this.#e);return i.forEach(t=>e.set(t.id,t)),new r(e,i.at(-1)??this.anchor)}refreshed(i){let e=new Map(this.#e);return i.filter(({id:t})=>e.has(t)).forEach(t=>e.set(t.id,t)),new r(e,this.anchor&&(e.get(this.anchor.id)??this.anchor))}};var Sn,An,On,Hn,Nn,qn,J,Hi,Ni,qi,Di,Fe,st,re,zi,Dn,Ui,zn;qn=[T("latent-thumb")];var me=class extends(Nn=M,Hn=[m({attribute:!1})],On=[m({attribute:!1})],An=[y()],Sn=[y()],Nn){constructor(){super(...arguments);l(this,re);l(this,Hi,o(J,8,this)),o(J,11,this);l(this,Ni,o(J,12,this)),o(J,15,this);l(this,qi,o(J,16,this)),o(J,19,this);l(this,Di,o(J,20,this,!1)),o(J,23,this);l(this,Fe,!1);l(this,st)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(n(this,re,Ui).call(this),n(this,re,zi).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&n(this,re,zi).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,re,Ui).call(this)}render(){return this.photo.failed||this.failed?p`
        <div class="instead">
          ${It(this.photo)?f.play:this.photo.failed?f.broken:f.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:p`
      ${this.url===void 0?v:p`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,Fe)?"sync":"async"}"
          class="${d(this,Fe)?"shown at-once":""}"
          src="${this.url}"
          @load="${n(this,re,zn)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${It(this.photo)?p`
          <span class="badge" title="${ss(this.photo.name)}">${f.play}</span>
        `:v} ${this.photo.favorite?p`
          <span class="favorite">${f.heartFull}</span>
        `:v}
    `}};J=$(Nn),Hi=new WeakMap,Ni=new WeakMap,qi=new WeakMap,Di=new WeakMap,Fe=new WeakMap,st=new WeakMap,re=new WeakSet,zi=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);L(this,Fe,e!==void 0),e!==void 0?this.url=Wt(e):n(this,re,Dn).call(this,this.photo.id)},Dn=async function(e){let t=new AbortController;L(this,st,t);try{let s=await this.store.get(e,t.signal);t.signal.aborted||(this.url=Wt(s))}catch(s){this.failed=!ut(s)}},Ui=function(){d(this,st)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},zn=function(e){e.target.classList.add("shown")},h(J,4,"photo",Hn,me,Hi),h(J,4,"store",On,me,Ni),h(J,4,"url",An,me,qi),h(J,4,"failed",Sn,me,Di),me=h(J,0,"Thumb",qn,me),P(me,"styles",[C,E`
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
    `]),o(J,1,me);function Un(r,i){let e=[0],t=[0];for(let a=1;a<=r.length;a++){let u=1/0,b=a-1,N=0;for(let A=a-1;A>=0;A--){N+=r[A];let oe=(i.width-(a-A-1)*i.gap)/N/i.rowHeight;if(oe<.6&&A<a-1)break;let Ee=e[A]+il(oe,a===r.length);Ee<u&&(u=Ee,b=A)}e.push(u),t.push(b)}let s=[];for(let a=r.length;a>0;a=t[a])s.unshift(a);return s}function il(r,i){return r>1.45?i?.15+.5*(1-1/r):10+r:(r>1?r-1:1/r-1)**2}var sl=.8,nl=.5,rl=3.5;function al(r){return r.width<=0||r.height<=0?r.type.startsWith("video/")?16/9:1:Math.min(rl,Math.max(nl,r.width/r.height))}function ll(r){let i=[];for(let e of r){let t=e.taken.slice(0,10),s=i.at(-1);s?.day===t?s.photos.push(e):i.push({day:t,photos:[e]})}return i}var Ki=class{#e;#t=[];#i=[];#o=[];#s;constructor(i){this.#e=i,this.#s=i.monthHeading}add(i){let e=i.photos.map((s,a)=>({photo:s,aspect:al(s),begins:a===0?i.day:void 0}));if(this.#o.length>0){let s=[...this.#o,...e],a=this.#n(s);if(a>=this.#e.rowHeight*sl){this.#o=s,a<=this.#e.rowHeight&&this.#r();return}this.#r()}let t=0;for(let s of Un(e.map(({aspect:a})=>a),this.#e))this.#r(),this.#o=e.slice(t,s),t=s}finish(){return this.#r(),{height:this.#s,tiles:this.#t,headings:this.#i}}#n(i){let e=i.reduce((t,s)=>t+s.aspect,0);return(this.#e.width-dl(i,this.#e))/e}#r(){let{gap:i,dayGap:e,dayHeading:t,rowHeight:s}=this.#e,a=this.#o;if(this.#o=[],a.length===0)return;let u=this.#n(a),b=Math.max(1,u<=s*1.45?u:s),N=this.#s+(a.some(oe=>oe.begins!==void 0)?t:0),A=0;for(let[oe,Ee]of a.entries()){let Jo=Math.min(Ee.aspect*b,this.#e.width);oe>0&&(A+=Ee.begins===void 0?i:e),Ee.begins!==void 0&&this.#i.push({day:Ee.begins,x:A,y:this.#s,width:hl(a,oe,b,i)}),this.#t.push({photo:Ee.photo,x:A,y:N,width:Jo,height:b}),A+=Jo}this.#s=N+b+i}};function dl(r,{gap:i,dayGap:e}){return r.slice(1).reduce((t,s)=>t+(s.begins===void 0?i:e),0)}function hl(r,i,e,t){let s=0;for(let a=i;a<r.length;a++){let u=r[a];if(a>i){if(u.begins!==void 0)break;s+=t}s+=u.aspect*e}return s}function Kn(r,i){let e=new Ki(i);for(let t of ll(r))e.add(t);return e.finish()}function Ii(r,i){let t=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),s=Math.ceil(r/t),a=Math.min(s,12);return i.monthHeading+s*(i.rowHeight+i.gap)+a*i.dayHeading}var Tt=class{options;blocks;height;constructor(i,e,t,s){this.options=e;let a=t?.options===e?t:void 0,u=0;this.blocks=i.map((b,N)=>{let A=a?.blocks[N],oe=A?.month===b&&b!==s?{...A,top:u}:pl(b,u,e);return u+=oe.height,oe}),this.height=u}between(i,e){let t=[];for(let s=this.indexAt(i);s<this.blocks.length;s++){let a=this.blocks[s];if(a.top>=e)break;t.push(a)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let s=e+t+1>>1;this.blocks[s].top<=i?e=s:t=s-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function pl(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:Ii(r.count.photos,e),layout:void 0};let t=Kn(r.photos,e),s=r.missing===0?0:Ii(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+s,layout:t}}var cl={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function In(r){return cl[r]}function Fn(r,i,e){let t=r.tiles,s=t.indexOf(i);switch(e){case"left":return t[s-1];case"right":return t[s+1];case"up":return Mt(Pt(t,t.findLast(a=>a.y<i.y)),We(i));case"down":return Mt(Pt(t,t.find(a=>a.y>i.y)),We(i))}}function Wn(r,i,e){switch(i){case"left":return r.tiles.at(-1);case"right":return r.tiles[0];case"up":return Mt(Pt(r.tiles,r.tiles.at(-1)),e);case"down":return Mt(Pt(r.tiles,r.tiles[0]),e)}}function We(r){return r.x+r.width/2}function Pt(r,i){return i===void 0?[]:r.filter(e=>e.y===i.y)}function Mt(r,i){return r.reduce((e,t)=>e===void 0||Math.abs(We(t)-i)<Math.abs(We(e)-i)?t:e,void 0)}var Ct=class{#e;#t={x:0,y:0};#i=!1;down(i,e){this.cancel(),this.#i=!1,i.pointerType==="touch"&&(this.#t={x:i.clientX,y:i.clientY},this.#e=window.setTimeout(()=>{this.#i=!0,e()},450))}move(i){Math.hypot(i.clientX-this.#t.x,i.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#i}};var Vn=E`
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
`;var ul=100,jn,Yn,Bn,Gn,_n,Xn,Qn,Jn,U,Fi,Wi,Vi,ji,Yi,Bi,ee,fe,je,Ye,we,rt,Ce,c,Zn,Lt,er,tr,Rt,Gi,_i,ir,Ve,St,or,Xi,sr,nr,At,rr,nt,ar,lr,Qi,dr,hr,pr;Jn=[T("latent-timeline")];var ae=class extends(Qn=M,Xn=[m({attribute:!1})],_n=[m({attribute:!1})],Gn=[m({attribute:!1})],Bn=[m({attribute:!1})],Yn=[y()],jn=[y()],Qn){constructor(){super(...arguments);l(this,c);l(this,Fi,o(U,8,this)),o(U,11,this);l(this,Wi,o(U,12,this)),o(U,15,this);l(this,Vi,o(U,16,this,ce("photos"))),o(U,19,this);l(this,ji,o(U,20,this,ve.NONE)),o(U,23,this);l(this,Yi,o(U,24,this,{top:0,bottom:0})),o(U,27,this);l(this,Bi,o(U,28,this)),o(U,31,this);l(this,ee);l(this,fe);l(this,je);l(this,Ye,!1);l(this,we,new Ct);l(this,rt,new ResizeObserver(()=>n(this,c,Zn).call(this)));l(this,Ce,()=>n(this,c,tr).call(this))}connectedCallback(){super.connectedCallback(),d(this,rt).observe(this),window.addEventListener("scroll",d(this,Ce),{passive:!0}),window.addEventListener("resize",d(this,Ce),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,rt).disconnect(),window.removeEventListener("scroll",d(this,Ce)),window.removeEventListener("resize",d(this,Ce)),window.clearTimeout(d(this,je))}monthChanged(e){n(this,c,Lt).call(this,e)}scrollTopOf(e){let t=d(this,ee)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,c,ir).call(this)-n(this,c,St).call(this))}get geometry(){return d(this,ee)}reveal(e){let t=n(this,c,Xi).call(this,e.id);t!==void 0&&n(this,c,At).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,fe)!==void 0){let t=e.get("route"),s=t===void 0||Ue(t,this.route);n(this,c,Lt).call(this,void 0,s),s||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,Ye)&&(L(this,Ye,!1),n(this,c,or).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,s=d(this,ee)?.between(e,t)??[],a=this.current!==void 0&&n(this,c,lr).call(this,s,this.current)?this.current:bl(s,e);return p`
      ${Vt(s,({month:u})=>`${u.count.year}-${u.count.month}`,u=>n(this,c,dr).call(this,u,a))}
    `}};U=$(Qn),Fi=new WeakMap,Wi=new WeakMap,Vi=new WeakMap,ji=new WeakMap,Yi=new WeakMap,Bi=new WeakMap,ee=new WeakMap,fe=new WeakMap,je=new WeakMap,Ye=new WeakMap,we=new WeakMap,rt=new WeakMap,Ce=new WeakMap,c=new WeakSet,Zn=function(){let e=this.clientWidth;e>0&&e!==d(this,fe)?.width&&(L(this,fe,yl(e)),n(this,c,Lt).call(this,void 0))},Lt=function(e,t=!0){if(d(this,fe)===void 0)return;let s=n(this,c,Ve).call(this),a=t&&s>0?d(this,ee)?.anchorAt(s):void 0;L(this,ee,new Tt(this.library.months,d(this,fe),d(this,ee),e)),this.style.height=`${d(this,ee).height}px`,n(this,c,er).call(this,a,s),n(this,c,Rt).call(this),n(this,c,_i).call(this),this.requestUpdate()},er=function(e,t){let s=e&&d(this,ee)?.resolve(e);s!==void 0&&Math.abs(s-t)>=1&&window.scrollBy({top:s-t,behavior:"instant"})},tr=function(){let e=n(this,c,Ve).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,c,Rt).call(this),n(this,c,Gi).call(this),n(this,c,_i).call(this)},Rt=function(){let e=n(this,c,Ve).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,c,Gi).call(this)},Gi=function(){d(this,je)??L(this,je,window.setTimeout(()=>{L(this,je,void 0);let e=n(this,c,Ve).call(this),t=window.innerHeight/2;for(let{month:s}of d(this,ee)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(s).catch(()=>{})},ul))},_i=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},ir=function(){return this.getBoundingClientRect().top+window.scrollY},Ve=function(){return-this.getBoundingClientRect().top+n(this,c,St).call(this)},St=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},or=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Xi=function(e){for(let t of d(this,ee)?.blocks??[]){let s=t.layout?.tiles.find(({photo:a})=>a.id===e);if(s!==void 0)return{block:t,tile:s}}},sr=function(e){let t=In(e.key),s=n(this,c,Xi).call(this,e.target.dataset.id);if(s!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,c,nt).call(this,s.tile.photo,e.shiftKey);return}t===void 0||s===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,c,nr).call(this,s,t))},nr=async function(e,t){let s=e.block.layout&&Fn(e.block.layout,e.tile,t);if(s!==void 0){n(this,c,At).call(this,{block:e.block,tile:s});return}let a=t==="left"||t==="up"?-1:1,u=this.library.months[this.library.months.indexOf(e.block.month)+a];if(u===void 0)return;await this.library.load(u).catch(()=>{});let b=d(this,ee)?.blockOf(u),N=b?.layout&&Wn(b.layout,t,We(e.tile));b!==void 0&&N!==void 0&&n(this,c,At).call(this,{block:b,tile:N})},At=function({block:e,tile:t}){let a=e.top+t.y,u=n(this,c,Ve).call(this),b=a+t.height+40-(u+window.innerHeight-n(this,c,St).call(this)),N=a-40-u;(N<0||b>0)&&window.scrollBy({top:N<0?N:b,behavior:"instant"}),n(this,c,Rt).call(this),this.current=t.photo.id,L(this,Ye,!0),this.requestUpdate()},rr=function(e,t){if(e.preventDefault(),this.current=t.id,!d(this,we).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,c,nt).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},nt=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},ar=function(e){d(this,we).ends()&&e.preventDefault()},lr=function(e,t){return e.some(s=>n(this,c,Qi).call(this,s).some(a=>a.photo.id===t))},Qi=function({layout:e,top:t}){let s=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:u,height:b})=>u+b>s&&u<a)??[]},dr=function(e,t){let{month:s,layout:a}=e,u=Ze(s.count);return p`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${u}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,c,sr)}"
      >
        <h2 .style="${`top:${ml}px`}">${u} <span>${G(s.count.photos)}</span></h2>
        ${a===void 0?n(this,c,hr).call(this,e):v} ${a?.headings.map(({day:b,x:N,y:A,width:oe})=>p`
              <h3 .style="${`transform:translate(${N}px,${A+(d(this,fe)?.dayHeading??0)-fl}px);max-width:${Math.max(oe,64)}px`}">${is(b)}</h3>
            `)} ${Vt(n(this,c,Qi).call(this,e),({photo:b})=>b.id,b=>n(this,c,pr).call(this,b,t))}
      </section>
    `},hr=function({height:e}){return p`
      <div class="blank" .style="${`top:${d(this,fe)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},pr=function({photo:e,x:t,y:s,width:a,height:u},b){let N=this.selection.has(e.id);return p`
      <a
        href="${gt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${os(e)}"
        tabindex="${e.id===b?0:-1}"
        .style="${`transform:translate(${t}px,${s}px);width:${a}px;height:${u}px`}"
        class="${N?"picked":""}"
        @click="${A=>n(this,c,rr).call(this,A,e)}"
        @pointerdown="${A=>d(this,we).down(A,()=>n(this,c,nt).call(this,e,!1))}"
        @pointermove="${A=>d(this,we).move(A)}"
        @pointerup="${()=>d(this,we).cancel()}"
        @pointercancel="${()=>d(this,we).cancel()}"
        @contextmenu="${n(this,c,ar)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${N?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${s}px)`}"
        @click="${A=>n(this,c,nt).call(this,e,A.shiftKey)}"
      >
        <span>${f.check}</span>
      </button>
    `},h(U,4,"library",Xn,ae,Fi),h(U,4,"store",_n,ae,Wi),h(U,4,"route",Gn,ae,Vi),h(U,4,"selection",Bn,ae,ji),h(U,4,"drawn",Yn,ae,Yi),h(U,4,"current",jn,ae,Bi),ae=h(U,0,"TimelineView",Jn,ae),P(ae,"styles",[C,Vn]),o(U,1,ae);var ml=28,fl=28;function yl(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function bl(r,i){let e=i+window.innerHeight;for(let{layout:t,top:s}of r){let a=t?.tiles.find(({y:u})=>s+u>=e);if(a!==void 0)return a.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var cr,ur,mr,fr,yr,br,gr,vr,wr,xr,kr,$r,Er,Tr,w,Ji,Zi,eo,to,io,oo,so,no,ro,ao,lo,ho,Le,Be,S,po,Pr,Mr,Ot,Cr,co,Lr,at,uo,Rr,Sr;Tr=[T("latent-timeline-page")];var Y=class extends(Er=M,$r=[m({attribute:!1})],kr=[m({attribute:!1})],xr=[m({attribute:!1})],wr=[m({attribute:!1})],vr=[m({attribute:!1})],gr=[m({attribute:!1})],br=[m({attribute:!1})],yr=[y()],fr=[y()],mr=[y()],ur=[y()],cr=[I("latent-timeline")],Er){constructor(){super(...arguments);l(this,S);l(this,Ji,o(w,8,this)),o(w,11,this);l(this,Zi,o(w,12,this,ce("photos"))),o(w,15,this);l(this,eo,o(w,16,this,"")),o(w,19,this);l(this,to,o(w,20,this,"")),o(w,23,this);l(this,io,o(w,24,this)),o(w,27,this);l(this,oo,o(w,28,this,ve.NONE)),o(w,31,this);l(this,so,o(w,32,this)),o(w,35,this);l(this,no,o(w,36,this)),o(w,39,this);l(this,ro,o(w,40,this)),o(w,43,this);l(this,ao,o(w,44,this,"")),o(w,47,this);l(this,lo,o(w,48,this,{position:0,range:0})),o(w,51,this);l(this,ho,o(w,52,this)),o(w,55,this);l(this,Le,new AbortController);l(this,Be);l(this,at,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),d(this,Le).abort()}get sequence(){return this.library}refresh(){n(this,S,po).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ue(this.route,this.shown)?n(this,S,po).call(this,this.route):d(this,Be)!==void 0&&!Ue(this.route,d(this,Be))&&(d(this,Le).abort(),n(this,S,Ot).call(this,"")))}render(){let e=this.shown?.query??"";return p`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${n(this,S,Rr).call(this,e)}
    `}};w=$(Er),Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,io=new WeakMap,oo=new WeakMap,so=new WeakMap,no=new WeakMap,ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,ho=new WeakMap,Le=new WeakMap,Be=new WeakMap,S=new WeakSet,po=async function(e){d(this,Le).abort();let t=new AbortController;L(this,Le,t),L(this,Be,e);let s=n(this,S,Pr).call(this,e.query);try{let a=await this.api.timeline(s,t.signal);t.signal.aborted||n(this,S,Mr).call(this,e,s,a)}catch(a){a instanceof W&&a.status===400?n(this,S,Ot).call(this,a.message):n(this,S,co).call(this,a)}},Pr=function(e){return`${this.filter} ${e}`.trim()},Mr=function(e,t,{months:s}){let a=this.shown!==void 0&&Ue(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&a?this.library.updated(s):new Et(s,(u,b)=>n(this,S,Cr).call(this,this.api.photos(t,u,b)),u=>this.timeline?.monthChanged(u)),this.shown=e,n(this,S,Ot).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:a}}))},Ot=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},Cr=async function(e){try{return await e}catch(t){throw n(this,S,co).call(this,t),t}},co=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Lr=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},at=new WeakMap,uo=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Rr=function(e){let{library:t}=this;return t===void 0?this.problem===""?v:un(this.problem,d(this,at)):t.months.length===0?n(this,S,Sr).call(this,e):p`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,S,uo)}"
        @photo-open="${n(this,S,uo)}"
        @timeline-scroll="${n(this,S,Lr)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${s=>window.scrollTo({top:s.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Sr=function(e){return e!==""?mn(e,d(this,at)):this.filter===""?fn(this.status?.pending??0):p`
      <slot></slot>
    `},h(w,4,"api",$r,Y,Ji),h(w,4,"route",kr,Y,Zi),h(w,4,"filter",xr,Y,eo),h(w,4,"name",wr,Y,to),h(w,4,"store",vr,Y,io),h(w,4,"selection",gr,Y,oo),h(w,4,"status",br,Y,so),h(w,4,"library",yr,Y,no),h(w,4,"shown",fr,Y,ro),h(w,4,"problem",mr,Y,ao),h(w,4,"scrolling",ur,Y,lo),h(w,4,"timeline",cr,Y,ho),Y=h(w,0,"TimelinePage",Tr,Y),P(Y,"styles",[C,V,cn,E`
      :host {
        display: block;
      }
    `]),o(w,1,Y);var Ar,Or,Hr,Nr,xe,mo,fo,lt,yo;Nr=[T("latent-toast")];var Te=class extends(Hr=M,Or=[m()],Ar=[m({type:Boolean})],Hr){constructor(){super(...arguments);l(this,lt);l(this,mo,o(xe,8,this,"")),o(xe,11,this);l(this,fo,o(xe,12,this,!1)),o(xe,15,this)}render(){return p`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?p`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,lt,yo).call(this,"undo")}">Undo</button>
          `:v}
        <button class="icon" aria-label="Close" @click="${()=>n(this,lt,yo).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};xe=$(Hr),mo=new WeakMap,fo=new WeakMap,lt=new WeakSet,yo=function(e){this.dispatchEvent(new CustomEvent(e))},h(xe,4,"text",Or,Te,mo),h(xe,4,"undoable",Ar,Te,fo),Te=h(xe,0,"Toast",Nr,Te),P(Te,"styles",[C,V,E`
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
    `]),o(xe,1,Te);var gl=12e3,Ht=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,a=>this.#e.edit(a,e));this.#i=ls(t);let s=t.filter(({error:a})=>a===void 0).length;this.#a([s===0?"":as(e,s),Ft(t)])})}undo(){return this.#n(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,s=>this.#e.undo(s)),t=e.filter(({error:s})=>s===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${G(t)}.`,Ft(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#n(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#r(i,e){let t=[];for(let s of ds(i)){i.length>s.length&&(window.clearTimeout(this.#o),this.#t.said(`${G(t.length)} of ${G(i.length)} done.`,!1));let a=await e(s).catch(u=>vl(u,s));t.push(...a.photos),this.#t.edited(a.photos,a.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),gl)}};function vl(r,i){if(!(r instanceof W)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(s=>({id:typeof s=="string"?s:s.id,error:{code:e,message:t}})),searchable:!0}}var Nt=class{selection=ve.NONE;saying={text:"",undoable:!1};#e;#t;#i=i=>this.#o(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#t=new Ht(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#i)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#i)}say(i,e=!1){this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ve.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:s}=this.selection,a=e&&s!==void 0&&t!==void 0?this.selection.with(await t.range(s,i,bt).catch(()=>[i])):this.selection.toggled(i);a.size>bt?this.say(`At most ${G(bt)} can be selected at a time.`):(this.selection=a,this.#e.requestUpdate())}editSelected(i){this.#t?.edit(this.selection.ids,i)}edit(i,e){this.#t?.edit([i.id],e)}undo(){this.#t?.undo()}forget(){this.#t?.forget()}#o(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!yt(i)&&(i.preventDefault(),this.undo())}};var qr=E`
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
`;var wl=250,Dr,zr,Ur,Kr,Ir,Fr,Wr,Vr,jr,O,bo,go,vo,wo,xo,ko,$o,Re,ht,q,Yr,Br,dt,Gr,Eo,_r,Xr,Qr;jr=[T("latent-search-box")];var te=class extends(Vr=M,Wr=[m({attribute:!1})],Fr=[m({attribute:!1})],Ir=[m({attribute:!1})],Kr=[y()],Ur=[y()],zr=[I("input")],Dr=[I("#help")],Vr){constructor(){super(...arguments);l(this,q);l(this,bo,o(O,8,this)),o(O,11,this);l(this,go,o(O,12,this,"")),o(O,15,this);l(this,vo,o(O,16,this,"")),o(O,19,this);l(this,wo,o(O,20,this,[])),o(O,23,this);l(this,xo,o(O,24,this,"")),o(O,27,this);l(this,ko,o(O,28,this)),o(O,31,this);l(this,$o,o(O,32,this)),o(O,35,this);l(this,Re);l(this,ht,e=>n(this,q,Yr).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,ht))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,ht)),window.clearTimeout(d(this,Re))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return p`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,q,Gr)}">
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
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,q,Br)}"
          @keydown="${n(this,q,_r)}"
        />
        ${this.typed===""?v:p`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,q,Eo)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${n(this,q,Xr)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(e=>p`
                <div class="filter">
                  <dt class="unseen">${e.key}</dt>
                  <dd class="meaning">${e.meaning}</dd>
                  <dd class="examples">
                    ${e.examples.map(t=>p`
                          <button type="button" @click="${()=>n(this,q,Qr).call(this,t)}">${t}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};O=$(Vr),bo=new WeakMap,go=new WeakMap,vo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Re=new WeakMap,ht=new WeakMap,q=new WeakSet,Yr=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Br=function(){this.typed=this.input.value,window.clearTimeout(d(this,Re)),L(this,Re,window.setTimeout(()=>n(this,q,dt).call(this),wl))},dt=function(){window.clearTimeout(d(this,Re)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Gr=function(e){e.preventDefault(),n(this,q,dt).call(this)},Eo=function(){this.typed="",n(this,q,dt).call(this),this.input.focus()},_r=function(e){e.key==="Escape"&&this.typed!==""&&(e.preventDefault(),n(this,q,Eo).call(this))},Xr=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Qr=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,q,dt).call(this),this.input.focus()},h(O,4,"api",Wr,te,bo),h(O,4,"value",Fr,te,go),h(O,4,"problem",Ir,te,vo),h(O,4,"filters",Kr,te,wo),h(O,4,"typed",Ur,te,xo),h(O,4,"input",zr,te,ko),h(O,4,"help",Dr,te,$o),te=h(O,0,"SearchBox",jr,te),P(te,"styles",[C,V,E`
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
    `]),o(O,1,te);var Jr,Zr,ea,ta,ia,le,To,Po,Mo,Se,Co,oa;ia=[T("latent-lock-button")];var ke=class extends(ta=M,ea=[m({attribute:!1})],Zr=[y()],Jr=[I("dialog")],ta){constructor(){super(...arguments);l(this,Se);l(this,To,o(le,8,this)),o(le,11,this);l(this,Po,o(le,12,this,"")),o(le,15,this);l(this,Mo,o(le,16,this)),o(le,19,this)}render(){return p`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,Se,Co).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?v:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,Se,oa)}">Lock anyway</button>
        </div>
      </dialog>
    `}};le=$(ta),To=new WeakMap,Po=new WeakMap,Mo=new WeakMap,Se=new WeakSet,Co=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof W&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},oa=function(){this.dialog.close(),n(this,Se,Co).call(this,!0)},h(le,4,"api",ea,ke,To),h(le,4,"users",Zr,ke,Po),h(le,4,"dialog",Jr,ke,Mo),ke=h(le,0,"LockButton",ia,ke),P(ke,"styles",[C,V,ft,E`
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
    `]),o(le,1,ke);var sa,na,ra,aa,la,da,ha,B,Lo,Ro,So,Ao,Oo,pe,pa,Ae;ha=[T("latent-header")];var he=class extends(da=M,la=[m({attribute:!1})],aa=[m({type:Boolean})],ra=[m({attribute:!1})],na=[m({attribute:!1})],sa=[m({attribute:!1})],da){constructor(){super(...arguments);l(this,pe);l(this,Lo,o(B,8,this)),o(B,11,this);l(this,Ro,o(B,12,this,!1)),o(B,15,this);l(this,So,o(B,16,this,"")),o(B,19,this);l(this,Ao,o(B,20,this,"")),o(B,23,this);l(this,Oo,o(B,24,this)),o(B,27,this)}render(){return p`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,pe,pa)}">${vt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,pe,Ae).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?v:G(this.total)}</span>
          ${this.owner?p`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,pe,Ae).call(this,"locked")}"
                @problem="${e=>n(this,pe,Ae).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:v}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,pe,Ae).call(this,"account")}">
            ${f.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,pe,Ae).call(this,"sign-out")}">
            ${f.signOut}
          </button>
        </div>
      </header>
    `}};B=$(da),Lo=new WeakMap,Ro=new WeakMap,So=new WeakMap,Ao=new WeakMap,Oo=new WeakMap,pe=new WeakSet,pa=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,pe,Ae).call(this,"home"))},Ae=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},h(B,4,"api",la,he,Lo),h(B,4,"owner",aa,he,Ro),h(B,4,"query",ra,he,So),h(B,4,"problem",na,he,Ao),h(B,4,"total",sa,he,Oo),he=h(B,0,"Header",ha,he),P(he,"styles",[C,V,E`
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
    `]),o(B,1,he);var xl=2e3,kl=2e4,$l=5*6e4,El=["pointerdown","keydown","scroll"],qt=class{#e;#t;#i=new AbortController;#o;#s;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>ca()&&void this.#a(),{signal:i});for(let e of El)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#n>$l?this.#d():this.#l())}catch(i){this.#t.problem(i);return}if(ca()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?xl:kl)}}async#l(){let i=this.#o,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new W(401,"signed-out","The web session has ended.")}};function ca(){return document.visibilityState==="visible"}var Dt=[{name:"photos",label:"Photos",icon:f.picture,filter:""},{name:"favorites",label:"Favorites",icon:f.heart,filter:"is:favorite",empty:p`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"map",label:"Map",icon:f.map,load:()=>import("/assets/map-page-JMC7RZFF.js")}];function zt(r){return Dt.find(i=>i.name===r)??Dt[0]}var ua,ma,fa,Ge,Ho,_e,ya,ba;fa=[T("latent-navigation")];var Oe=class extends(ma=M,ua=[m({attribute:!1})],ma){constructor(){super(...arguments);l(this,_e);l(this,Ho,o(Ge,8,this,"photos")),o(Ge,11,this)}render(){return p`
      <nav aria-label="Places">
        <ul>
          ${Dt.map(e=>n(this,_e,ba).call(this,e))}
        </ul>
      </nav>
    `}};Ge=$(ma),Ho=new WeakMap,_e=new WeakSet,ya=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},ba=function({name:e,label:t,icon:s}){let a=ce(e);return p`
      <li>
        <a
          href="${gt(a)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${u=>n(this,_e,ya).call(this,u,a)}"
        >
          ${s}<span>${t}</span>
        </a>
      </li>
    `},h(Ge,4,"place",ua,Oe,Ho),Oe=h(Ge,0,"Navigation",fa,Oe),P(Oe,"styles",[C,E`
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
    `]),o(Ge,1,Oe);var ga=1024*1024,va,wa,xa,ka,$a,Ea,Ta,Pa,Ma,Ca,La,Ra,k,No,qo,Do,zo,Uo,Ko,Io,Fo,Wo,Vo,ie,Pe,Xe,He,Qe,X,Ne,x,jo,Yo,pt,Ut,Sa,Aa,Kt,Oa,Ha,qe,ct,Na,qa,Da,za,Ua;Ra=[T("latent-gallery")];var _=class extends(La=M,Ca=[m({attribute:!1})],Ma=[m({type:Boolean})],Pa=[y()],Ta=[y()],Ea=[y()],$a=[y()],ka=[y()],xa=[y()],wa=[I("latent-viewer")],va=[I("main > .view")],La){constructor(){super(...arguments);l(this,x);l(this,No,o(k,8,this)),o(k,11,this);l(this,qo,o(k,12,this,!1)),o(k,15,this);l(this,Do,o(k,16,this,ce("photos"))),o(k,19,this);l(this,zo,o(k,20,this)),o(k,23,this);l(this,Uo,o(k,24,this)),o(k,27,this);l(this,Ko,o(k,28,this)),o(k,31,this);l(this,Io,o(k,32,this)),o(k,35,this);l(this,Fo,o(k,36,this,!1)),o(k,39,this);l(this,Wo,o(k,40,this)),o(k,43,this);l(this,Vo,o(k,44,this)),o(k,47,this);l(this,ie);l(this,Pe);l(this,Xe);l(this,He,new AbortController);l(this,Qe);l(this,X,new Nt(this));l(this,Ne,!1);l(this,pt,e=>n(this,x,Ut).call(this,e.detail));l(this,qe,e=>this.problem(e.detail));l(this,ct,e=>d(this,ie)?.search(e.detail))}connectedCallback(){super.connectedCallback(),L(this,Pe,n(this,x,jo).call(this,"grid",96*ga,6)),L(this,Xe,n(this,x,jo).call(this,"screen",64*ga,3)),L(this,ie,new ps(e=>n(this,x,Yo).call(this,e))),n(this,x,Yo).call(this,d(this,ie).route),L(this,Qe,new qt(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,x,Kt).call(this),problem:e=>this.problem(e)})),d(this,Qe).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,ie)?.dispose(),d(this,Qe)?.stop(),d(this,He).abort(),d(this,Pe).clear(),d(this,Xe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Pl(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){let s=e.flatMap(({photo:a})=>a===void 0?[]:[a]);this.sequence?.replace(s),this.viewer?.edited(e,t),this.opened=s.find(({id:a})=>a===this.opened?.id)??this.opened,L(this,Ne,this.opened!==void 0&&!Tl(this.route)),d(this,Ne)||n(this,x,Kt).call(this)}problem(e){this.isConnected&&!ut(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return p`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>n(this,x,Ut).call(this,ce("photos"))}"
          @search="${d(this,ct)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${d(this,qe)}"
        ></latent-header>
        ${n(this,x,za).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${d(this,pt)}"></latent-navigation>
          <main>${n(this,x,Ua).call(this)}${n(this,x,Na).call(this)}</main>
        </div>
      </div>
      ${e===void 0?v:p`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${d(this,Pe)}"
          .screens="${d(this,Xe)}"
          @photo-turn="${s=>d(this,ie)?.open(s.detail.id)}"
          @viewer-close="${()=>d(this,ie)?.close()}"
          @photo-edit="${s=>d(this,X).edit(e,s.detail)}"
          @search="${s=>n(this,x,Ut).call(this,ce("photos",void 0,s.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?p`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${d(this,qe)}"
          ></latent-account>
        `:v}
      <latent-toast
        .text="${d(this,X).saying.text}"
        ?undoable="${d(this,X).saying.undoable}"
        @undo="${()=>d(this,X).undo()}"
        @toast-close="${()=>d(this,X).forget()}"
      ></latent-toast>
    `}};k=$(La),No=new WeakMap,qo=new WeakMap,Do=new WeakMap,zo=new WeakMap,Uo=new WeakMap,Ko=new WeakMap,Io=new WeakMap,Fo=new WeakMap,Wo=new WeakMap,Vo=new WeakMap,ie=new WeakMap,Pe=new WeakMap,Xe=new WeakMap,He=new WeakMap,Qe=new WeakMap,X=new WeakMap,Ne=new WeakMap,x=new WeakSet,jo=function(e,t,s){return new hs((a,u)=>n(this,x,Ha).call(this,this.api.thumbnail(a,e,u)),t,s)},Yo=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,d(this,X).clear()),this.route=e,zt(e.place).load?.().catch(t=>this.problem(new ye(t))),n(this,x,Sa).call(this,e.photo)},pt=new WeakMap,Ut=function(e){d(this,ie)?.go(e),window.scrollTo({top:0})},Sa=async function(e){d(this,He).abort(),L(this,He,new AbortController);let{signal:t}=d(this,He);if(e===void 0){n(this,x,Aa).call(this);return}let s=this.sequence?.find(e);try{let[a]=await Promise.all([s??this.api.photo(e,t),import("/assets/viewer-7DOQENKL.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof W&&a.status===404?d(this,ie)?.close():this.problem(a)}},Aa=function(){let e=this.opened;this.opened=void 0,d(this,Ne)&&n(this,x,Kt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Kt=function(){L(this,Ne,!1),this.view?.refresh?.()},Oa=function(e){this.sequence=this.view?.sequence,e.detail.same||d(this,X).clear()},Ha=async function(e){try{return await e}catch(t){throw(t instanceof ye||t instanceof W&&t.unauthorised)&&this.problem(t),t}},qe=new WeakMap,ct=new WeakMap,Na=function(){return this.route.place==="map"?n(this,x,qa).call(this):n(this,x,Da).call(this)},qa=function(){return p`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${d(this,Pe)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>d(this,ie)?.open(e.detail)}"
        @go="${d(this,pt)}"
        @problem="${d(this,qe)}"
      ></latent-map-page>
    `},Da=function(){let{label:e,filter:t="",empty:s}=zt(this.route.place);return p`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${d(this,Pe)}"
        .selection="${d(this,X).selection}"
        .status="${this.status}"
        @sequence="${n(this,x,Oa)}"
        @found="${a=>this.found=a.detail}"
        @photo-pick="${a=>{d(this,X).pick(a.detail,this.sequence)}}"
        @photo-open="${a=>d(this,ie)?.open(a.detail.id)}"
        @search="${d(this,ct)}"
        @problem="${d(this,qe)}"
      >${s}</latent-timeline-page>
    `},za=function(){return d(this,X).selection.size===0?v:p`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${d(this,X).selection}"
        @photo-edit="${e=>d(this,X).editSelected(e.detail)}"
        @selection-clear="${()=>d(this,X).clear()}"
      ></latent-selection-bar>
    `},Ua=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?v:p`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${G(e)} to go.</div>
    `},h(k,4,"api",Ca,_,No),h(k,4,"owner",Ma,_,qo),h(k,4,"route",Pa,_,Do),h(k,4,"sequence",Ta,_,zo),h(k,4,"found",Ea,_,Uo),h(k,4,"status",$a,_,Ko),h(k,4,"opened",ka,_,Io),h(k,4,"showsAccount",xa,_,Fo),h(k,4,"viewer",wa,_,Wo),h(k,4,"view",va,_,Vo),_=h(k,0,"Gallery",Ra,_),P(_,"styles",[C,qr]),o(k,1,_);function Tl({place:r,query:i}){return r==="photos"&&i===""}function Pl(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=zt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Ml=3e3,Ka,Ia,Fa,Wa,Va,de,Bo,Go,_o,De,ze,Q,Je,Xo,Qo,ja;Va=[T("latent-app")];var $e=class extends(Wa=M,Fa=[y()],Ia=[y()],Ka=[y()],Wa){constructor(){super(...arguments);l(this,Q);l(this,Bo,o(de,8,this,"starting")),o(de,11,this);l(this,Go,o(de,12,this,{signedIn:!1})),o(de,15,this);l(this,_o,o(de,16,this,"")),o(de,19,this);l(this,De,new ts);l(this,ze)}connectedCallback(){super.connectedCallback(),n(this,Q,Je).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,ze))}render(){switch(this.phase){case"starting":return v;case"signed-out":return p`
          <latent-sign-in
            .api="${d(this,De)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,Q,Je)}"
          ></latent-sign-in>
        `;case"open":return p`
          <latent-gallery
            .api="${d(this,De)}"
            .owner="${this.session.user===be}"
            @problem="${e=>n(this,Q,Xo).call(this,e.detail)}"
            @sign-out="${n(this,Q,ja)}"
            @locked="${n(this,Q,Qo)}"
          ></latent-gallery>
        `;case"locked":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${f.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,Q,Je)}">Try again</button>
          </latent-notice>
        `;case"failed":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,Q,Je)}">Try again</button>
          </latent-notice>
        `}}};de=$(Wa),Bo=new WeakMap,Go=new WeakMap,_o=new WeakMap,De=new WeakMap,ze=new WeakMap,Q=new WeakSet,Je=async function(){window.clearTimeout(d(this,ze));try{this.session=await d(this,De).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){n(this,Q,Xo).call(this,e)}},Xo=function(e){e instanceof W&&e.unauthorised?this.phase="signed-out":e instanceof ye||e instanceof W&&e.unavailable?n(this,Q,Qo).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Qo=function(){this.phase="locked",window.clearTimeout(d(this,ze)),L(this,ze,window.setTimeout(()=>{n(this,Q,Je).call(this)},Ml))},ja=async function(){this.phase="signed-out",await d(this,De).signOut().catch(()=>{})},h(de,4,"phase",Fa,$e,Bo),h(de,4,"session",Ia,$e,Go),h(de,4,"problem",Ka,$e,_o),$e=h(de,0,"App",Va,$e),P($e,"styles",[C,V,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),o(de,1,$e);
