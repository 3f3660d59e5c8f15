import{$ as ks,A as xt,B as kt,C as B,D as at,E as ms,H as Q,L as fs,M as Xt,O as ys,P as $t,Q as bs,R as gs,U as Et,W as vs,X as ws,Y as Qt,Z as xs,_ as Jt,a as $,aa as ye,b as s,ba as Tt,c as h,ca as Ve,d as M,da as $s,e as d,ea as Es,f as l,fa as Ts,g as A,ga as Ps,h as n,ha as je,i as E,ia as Le,j as c,ja as Ms,k as hs,ka as Cs,l as v,la as Pt,m as C,n as T,o as f,p as b,q as W,r as Y,s as cs,t as ps,u as Ce,v as wt,w as xe,x as us,y,z as L}from"./chunk-E7OJPFXR.js";function Mt(r){return c`
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
  `}function Ct(r){let i=r instanceof Error?r.message:String(r);return i.endsWith(".")?i:`${i}.`}var lt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function Zt(){return"PublicKeyCredential"in window}function Rt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ls(r){let i=await Ss(()=>navigator.credentials.get({publicKey:{...r,challenge:Lt(r.challenge),allowCredentials:r.allowCredentials.map(As)}})),e=i.response;return{credential:Ye(i.rawId),clientData:Ye(e.clientDataJSON),authenticatorData:Ye(e.authenticatorData),signature:Ye(e.signature)}}async function Rs(r){let e=(await Ss(()=>navigator.credentials.create({publicKey:{...r,challenge:Lt(r.challenge),user:{...r.user,id:Lt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(As)}}))).response;return{clientData:Ye(e.clientDataJSON),attestationObject:Ye(e.attestationObject)}}async function Ss(r){if(!Zt())throw new lt("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new lt(cl(i),i)}throw new lt("The browser gave no passkey; try again.")}function cl(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function As({type:r,id:i}){return{type:r,id:Lt(i)}}function Lt(r){let i=atob(r.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function Ye(r){let i=Array.from(new Uint8Array(r),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Os,Hs,qs,Ds,Ns,zs,Us,Ks,Is,Fs,Ws,Vs,js,Ys,Bs,g,ei,ti,ii,oi,si,ni,ri,ai,li,di,hi,ci,pi,z,Gs,ui,_s,Xs,Qs,Js,Zs,en,tn;Bs=[T("latent-sign-in")];var V=class extends(Ys=C,js=[f({attribute:!1})],Vs=[f({type:Boolean})],Ws=[f({type:Boolean})],Fs=[b()],Is=[b()],Ks=[b()],Us=[b()],zs=[b()],Ns=[b()],Ds=[W("#vault")],qs=[W("#user")],Hs=[W("#passphrase")],Os=[W("#code")],Ys){constructor(){super(...arguments);l(this,z);l(this,ei,s(g,8,this)),s(g,11,this);l(this,ti,s(g,12,this,!1)),s(g,15,this);l(this,ii,s(g,16,this,!1)),s(g,19,this);l(this,oi,s(g,20,this,!1)),s(g,23,this);l(this,si,s(g,24,this,!1)),s(g,27,this);l(this,ni,s(g,28,this,"")),s(g,31,this);l(this,ri,s(g,32,this)),s(g,35,this);l(this,ai,s(g,36,this,!1)),s(g,39,this);l(this,li,s(g,40,this,!1)),s(g,43,this);l(this,di,s(g,44,this)),s(g,47,this);l(this,hi,s(g,48,this)),s(g,51,this);l(this,ci,s(g,52,this)),s(g,55,this);l(this,pi,s(g,56,this)),s(g,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${n(this,z,Gs)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Mt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,z,Js).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,z,Zs).call(this):v} ${this.locked?v:n(this,z,en).call(this)}
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
            ${this.needsCode?n(this,z,tn).call(this):v}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,z,Qs).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?v:n(this,z,Xs).call(this)}</p>
        </form>
      </main>
    `}};g=$(Ys),ei=new WeakMap,ti=new WeakMap,ii=new WeakMap,oi=new WeakMap,si=new WeakMap,ni=new WeakMap,ri=new WeakMap,ai=new WeakMap,li=new WeakMap,di=new WeakMap,hi=new WeakMap,ci=new WeakMap,pi=new WeakMap,z=new WeakSet,Gs=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||xe;if(t===""){this.problem=o===xe?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let a={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await n(this,z,ui).call(this,a)&&(await ml(this.api),await n(this,z,ui).call(this,{...a,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await n(this,z,_s).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},ui=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof cs))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Ls(t.options);return await this.api.signIn({...e,passkey:o})}},_s=async function(e){if(e instanceof Y&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Ct(e),this.elsewhere=e instanceof ps&&e.hosts.includes("localhost")?Rt():void 0,(this.code??this.input).select()},Xs=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?v:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Qs=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Js=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Zs=function(){return c`
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
    `},en=function(){return c`
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
    `},tn=function(){return c`
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
    `},h(g,4,"api",js,V,ei),h(g,4,"locked",Vs,V,ti),h(g,4,"choice",Ws,V,ii),h(g,4,"busy",Fs,V,oi),h(g,4,"legible",Is,V,si),h(g,4,"problem",Ks,V,ni),h(g,4,"elsewhere",Us,V,ri),h(g,4,"needsCode",zs,V,ai),h(g,4,"awaitsPasskey",Ns,V,li),h(g,4,"vault",Ds,V,di),h(g,4,"user",qs,V,hi),h(g,4,"input",Hs,V,ci),h(g,4,"code",Os,V,pi),V=h(g,0,"SignIn",Bs,V),M(V,"styles",[L,B,xt,E`
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
    `]),s(g,1,V);var pl=500,ul=6e4;async function ml(r){let i=performance.now()+ul;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,pl));let e=await r.session().catch(t=>{if(!(t instanceof Ce))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var on,sn,nn,Be,mi;nn=[T("latent-notice")];var Se=class extends(sn=C,on=[f()],sn){constructor(){super(...arguments);l(this,mi,s(Be,8,this,"")),s(Be,11,this)}render(){return c`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};Be=$(sn),mi=new WeakMap,h(Be,4,"heading",on,Se,mi),Se=h(Be,0,"Notice",nn,Se),M(Se,"styles",[L,E`
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
    `]),s(Be,1,Se);var rn=[["days",86400],["hours",3600],["minutes",60]],an,fi,fl;an=[T("latent-shift-form")];var dt=class extends(fl=gs){read(){let e=rn.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new bs("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${rn.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};fi=$(fl),dt=h(fi,0,"ShiftForm",an,dt),s(fi,1,dt);var yl=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],ln,dn,hn,cn,pn,ae,yi,bi,gi,ct,I,un,ht,vi,wi,xi,be,Ae,mn;pn=[T("latent-selection-bar")];var ke=class extends(cn=C,hn=[f({attribute:!1})],dn=[f({attribute:!1})],ln=[b()],cn){constructor(){super(...arguments);l(this,I);l(this,yi,s(ae,8,this)),s(ae,11,this);l(this,bi,s(ae,12,this)),s(ae,15,this);l(this,gi,s(ae,16,this)),s(ae,19,this);l(this,ct,e=>n(this,I,un).call(this,e));l(this,be,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,Ae,e=>{n(this,I,ht).call(this,e.detail),d(this,be).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",d(this,ct))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,ct))}render(){let e=d(this,I,wi);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,I,xi)}">
          ${y.clear}
        </button>
        <span class="count" role="status" aria-label="${Q(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,I,vi)}"
        >
          ${e?y.heartFull:y.heart}
        </button>
        ${yl.map(([t,o,a])=>c`
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
      ${this.open===void 0?v:c`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,I,mn).call(this,this.open)}</div>
      `}
    `}};ae=$(cn),yi=new WeakMap,bi=new WeakMap,gi=new WeakMap,ct=new WeakMap,I=new WeakSet,un=function(e){$t(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,I,xi).call(this):d(this,be).call(this):e.key==="f"?n(this,I,vi).call(this):/^[0-5]$/.test(e.key)&&n(this,I,ht).call(this,{rating:Number(e.key)}))},ht=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},vi=function(){n(this,I,ht).call(this,{favorite:!d(this,I,wi)})},wi=function(){return this.selection.photos.every(({favorite:e})=>e)},xi=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},be=new WeakMap,Ae=new WeakMap,mn=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,I,ht).call(this,{rating:t.detail}),d(this,be).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${d(this,Ae)}" @cancel="${d(this,be)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${d(this,Ae)}" @cancel="${d(this,be)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${d(this,Ae)}" @cancel="${d(this,be)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${d(this,Ae)}" @cancel="${d(this,be)}"></latent-place-form>
        `}},h(ae,4,"api",hn,ke,yi),h(ae,4,"selection",dn,ke,bi),h(ae,4,"open",ln,ke,gi),ke=h(ae,0,"SelectionBar",pn,ke),M(ke,"styles",[L,B,E`
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
    `]),s(ae,1,ke);var fn=E`
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
`;var bn,gn,vn,wn,xn,kn,$n,En,Tn,Pn,O,ki,$i,Ei,Ti,Pi,Mi,Ci,Li,G,Ri,Si,St,Mn,Cn,Ln,Rn,Sn;Pn=[T("latent-account")];var oe=class extends(Tn=C,En=[f({attribute:!1})],$n=[b()],kn=[b()],xn=[b()],wn=[b()],vn=[W("dialog")],gn=[W("#label")],bn=[W("#password")],Tn){constructor(){super(...arguments);l(this,G);l(this,ki,s(O,8,this)),s(O,11,this);l(this,$i,s(O,12,this)),s(O,15,this);l(this,Ei,s(O,16,this)),s(O,19,this);l(this,Ti,s(O,20,this,!1)),s(O,23,this);l(this,Pi,s(O,24,this,"")),s(O,27,this);l(this,Mi,s(O,28,this)),s(O,31,this);l(this,Ci,s(O,32,this)),s(O,35,this);l(this,Li,s(O,36,this)),s(O,39,this);l(this,St,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,G,Ri).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?v:n(this,G,Cn).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};O=$(Tn),ki=new WeakMap,$i=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Ci=new WeakMap,Li=new WeakMap,G=new WeakSet,Ri=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof Ce||t instanceof Y&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=Ct(t)}finally{this.busy=!1}},Si=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},St=new WeakMap,Mn=function(e,t,o){if(e.preventDefault(),this.busy)return;let a={user:o,passphrase:this.password.value};n(this,G,Ri).call(this,async()=>{if(t.kind==="add"){let p=this.label.value.trim(),m=await Rs(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(p,m)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},Cn=function(e){let{user:t,code:o,passkeys:a}=e,p=t===xe?"the vault’s passphrase":"your password",m=o||a.length>0;return c`
      <p>${m?`Besides ${p}, one of these is asked for:`:`Only ${p} is asked for yet.`}</p>
      ${m?c`
          <ul>
            ${o?bl():v}${a.map(x=>n(this,G,Ln).call(this,x))}
          </ul>
        `:v} ${this.step===void 0?n(this,G,Rn).call(this,e):n(this,G,Sn).call(this,this.step,e)}
    `},Ln=function(e){let t=e.lastUse===void 0?"never used":`last used ${yn(e.lastUse)}`;return c`
      <li>
        ${y.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${yn(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>n(this,G,Si).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Rn=function({user:e,host:t,code:o,passkeys:a}){if(t===void 0)return gl();if(!Zt())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${o||a.length>0?v:p}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,G,Si).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Sn=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${a=>n(this,G,Mn).call(this,a,e,t)}">
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
          <button class="quiet" type="button" @click="${d(this,St)}">Cancel</button>
        </div>
      </form>
    `},h(O,4,"api",En,oe,ki),h(O,4,"factors",$n,oe,$i),h(O,4,"step",kn,oe,Ei),h(O,4,"busy",xn,oe,Ti),h(O,4,"problem",wn,oe,Pi),h(O,4,"dialog",vn,oe,Mi),h(O,4,"label",gn,oe,Ci),h(O,4,"password",bn,oe,Li),oe=h(O,0,"Account",Pn,oe),M(oe,"styles",[L,B,kt,xt,fn]),s(O,1,oe);function bl(){return c`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function gl(){let r=Rt();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}function yn(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var An=E`
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
`;function On(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${y.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Hn(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function qn(r){return r>0?c`
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
  `}var Ai=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},At=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new Ai(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(a=>a.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#s(i,e)?1:-1,a=[i],p=i;for(;p!==void 0&&p.id!==e.id&&a.length<t;)p=await this.neighbour(p,o),p!==void 0&&a.push(p);return a}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:a})=>a===i.id)<=o.findIndex(({id:a})=>a===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(p=>p.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let a=e===1?o.photos[0]:o.photos.at(-1);if(a!==void 0)return a}}};var Dn=22,vl=900,Oi=120,Nn,zn,Un,Kn,In,Fn,Wn,Vn,U,Hi,qi,Di,Ni,zi,Ui,Ge,D,jn,Ki,Yn,Ii,Bn,Gn,Fi,_n,Xn;Vn=[T("latent-scrubber")];var le=class extends(Wn=C,Fn=[f({attribute:!1})],In=[f({attribute:!1})],Kn=[f({attribute:!1})],Un=[b()],zn=[b()],Nn=[b()],Wn){constructor(){super(...arguments);l(this,D);l(this,Hi,s(U,8,this)),s(U,11,this);l(this,qi,s(U,12,this,0)),s(U,15,this);l(this,Di,s(U,16,this,0)),s(U,19,this);l(this,Ni,s(U,20,this)),s(U,23,this);l(this,zi,s(U,24,this,!1)),s(U,27,this);l(this,Ui,s(U,28,this,!1)),s(U,31,this);l(this,Ge)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,Ge))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,Ge)),A(this,Ge,window.setTimeout(()=>this.passing=!1,vl)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return v;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+Oi)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${at(o.month.count)}"
        @pointerdown="${n(this,D,Yn)}"
        @pointermove="${n(this,D,Ki)}"
        @pointerup="${n(this,D,Ii)}"
        @pointercancel="${n(this,D,Ii)}"
        @pointerleave="${n(this,D,Bn)}"
        @keydown="${n(this,D,Gn)}"
      >
        ${n(this,D,Xn).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,D,_n).call(this,e,t)}
      </div>
    `}};U=$(Wn),Hi=new WeakMap,qi=new WeakMap,Di=new WeakMap,Ni=new WeakMap,zi=new WeakMap,Ui=new WeakMap,Ge=new WeakMap,D=new WeakSet,jn=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Ki=function(e){this.pointed=n(this,D,jn).call(this,e),this.dragging&&n(this,D,Fi).call(this,this.pointed*this.range)},Yn=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,D,Ki).call(this,e)},Ii=function(){this.dragging=!1,this.pointed=void 0},Bn=function(){this.dragging||(this.pointed=void 0)},Gn=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let a=o.indexAt(this.position+Oi)+t,p=o.blocks[Math.min(o.blocks.length-1,Math.max(0,a))];p!==void 0&&n(this,D,Fi).call(this,p.top)},Fi=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},_n=function(e,t){if(this.pointed===void 0&&!this.passing)return v;let o=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(o*this.range+Oi)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${at(a.month.count)}</span>
    `},Xn=function(e){let t=this.clientHeight||window.innerHeight,o=-Dn;return wl(e.blocks).map(a=>{let m=Math.min(1,a.top/this.range)*t;return m-o>=Dn&&m<=t-6?(o=m,c`
          <span class="year" .style="${`top:${Math.max(6,m)}px`}">${a.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${m}px`}"></span>
      `})},h(U,4,"geometry",Fn,le,Hi),h(U,4,"position",In,le,qi),h(U,4,"range",Kn,le,Di),h(U,4,"pointed",Un,le,Ni),h(U,4,"dragging",zn,le,zi),h(U,4,"passing",Nn,le,Ui),le=h(U,0,"Scrubber",Vn,le),M(le,"styles",[L,E`
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
    `]),s(U,1,le);function wl(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var $e=class r{static NONE=new r(new Map,void 0);#e;anchor;constructor(i,e){this.#e=i,this.anchor=e}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(i){return this.#e.has(i)}toggled(i){let e=new Map(this.#e);return e.delete(i.id)||e.set(i.id,i),new r(e,e.size===0?void 0:i)}with(i){let e=new Map(this.#e);return i.forEach(t=>e.set(t.id,t)),new r(e,i.at(-1)??this.anchor)}refreshed(i){let e=new Map(this.#e);return i.filter(({id:t})=>e.has(t)).forEach(t=>e.set(t.id,t)),new r(e,this.anchor&&(e.get(this.anchor.id)??this.anchor))}};var Qn=(r,i,e)=>{let t=new Map;for(let o=i;o<=e;o++)t.set(r[o],o);return t},Wi=Ts(class extends Ps{constructor(r){if(super(r),r.type!==Es.CHILD)throw Error("repeat() can only be used in text expressions")}dt(r,i,e){let t;e===void 0?e=i:i!==void 0&&(t=i);let o=[],a=[],p=0;for(let m of r)o[p]=t?t(m,p):p,a[p]=e(m,p),p++;return{values:a,keys:o}}render(r,i,e){return this.dt(r,i,e).values}update(r,[i,e,t]){let o=Cs(r),{values:a,keys:p}=this.dt(i,e,t);if(!Array.isArray(o))return this.ut=p,a;let m=this.ut??=[],x=[],P,te,S=0,j=o.length-1,F=0,ne=a.length-1;for(;S<=j&&F<=ne;)if(o[S]===null)S++;else if(o[j]===null)j--;else if(m[S]===p[F])x[F]=Le(o[S],a[F]),S++,F++;else if(m[j]===p[ne])x[ne]=Le(o[j],a[ne]),j--,ne--;else if(m[S]===p[ne])x[ne]=Le(o[S],a[ne]),je(r,x[ne+1],o[S]),S++,ne--;else if(m[j]===p[F])x[F]=Le(o[j],a[F]),je(r,o[S],o[j]),j--,F++;else if(P===void 0&&(P=Qn(p,F,ne),te=Qn(m,S,j)),P.has(m[S]))if(P.has(m[j])){let we=te.get(p[F]),_t=we!==void 0?o[we]:null;if(_t===null){let ds=je(r,o[S]);Le(ds,a[F]),x[F]=ds}else x[F]=Le(_t,a[F]),je(r,o[S],_t),o[we]=null;F++}else Pt(o[j]),j--;else Pt(o[S]),S++;for(;F<=ne;){let we=je(r,x[ne+1]);Le(we,a[F]),x[F++]=we}for(;S<=j;){let we=o[S++];we!==null&&Pt(we)}return this.ut=p,Ms(r,x),hs}});var Jn,Zn,er,tr,ir,or,ie,Vi,ji,Yi,Bi,_e,pt,de,Gi,sr,_i,nr;or=[T("latent-thumb")];var ge=class extends(ir=C,tr=[f({attribute:!1})],er=[f({attribute:!1})],Zn=[b()],Jn=[b()],ir){constructor(){super(...arguments);l(this,de);l(this,Vi,s(ie,8,this)),s(ie,11,this);l(this,ji,s(ie,12,this)),s(ie,15,this);l(this,Yi,s(ie,16,this)),s(ie,19,this);l(this,Bi,s(ie,20,this,!1)),s(ie,23,this);l(this,_e,!1);l(this,pt)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(n(this,de,_i).call(this),n(this,de,Gi).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&n(this,de,Gi).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,de,_i).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${Xt(this.photo)?y.play:this.photo.failed?y.broken:y.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:c`
      ${this.url===void 0?v:c`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,_e)?"sync":"async"}"
          class="${d(this,_e)?"shown at-once":""}"
          src="${this.url}"
          @load="${n(this,de,nr)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${Xt(this.photo)?c`
          <span class="badge" title="${ys(this.photo.name)}">${y.play}</span>
        `:v} ${this.photo.favorite?c`
          <span class="favorite">${y.heartFull}</span>
        `:v}
    `}};ie=$(ir),Vi=new WeakMap,ji=new WeakMap,Yi=new WeakMap,Bi=new WeakMap,_e=new WeakMap,pt=new WeakMap,de=new WeakSet,Gi=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);A(this,_e,e!==void 0),e!==void 0?this.url=Jt(e):n(this,de,sr).call(this,this.photo.id)},sr=async function(e){let t=new AbortController;A(this,pt,t);try{let o=await this.store.get(e,t.signal);t.signal.aborted||(this.url=Jt(o))}catch(o){this.failed=!wt(o)}},_i=function(){d(this,pt)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},nr=function(e){e.target.classList.add("shown")},h(ie,4,"photo",tr,ge,Vi),h(ie,4,"store",er,ge,ji),h(ie,4,"url",Zn,ge,Yi),h(ie,4,"failed",Jn,ge,Bi),ge=h(ie,0,"Thumb",or,ge),M(ge,"styles",[L,E`
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
    `]),s(ie,1,ge);function rr(r,i){let e=[0],t=[0];for(let a=1;a<=r.length;a++){let p=1/0,m=a-1,x=0;for(let P=a-1;P>=0;P--){x+=r[P];let te=(i.width-(a-P-1)*i.gap)/x/i.rowHeight;if(te<.6&&P<a-1)break;let S=e[P]+xl(te,a===r.length);S<p&&(p=S,m=P)}e.push(p),t.push(m)}let o=[];for(let a=r.length;a>0;a=t[a])o.unshift(a);return o}function xl(r,i){return r>1.45?i?.15+.5*(1-1/r):10+r:(r>1?r-1:1/r-1)**2}var $l=.8,El=.5,Tl=3.5;function Pl(r){return r.width<=0||r.height<=0?r.type.startsWith("video/")?16/9:1:Math.min(Tl,Math.max(El,r.width/r.height))}function Ml(r){let i=[];for(let e of r){let t=e.taken.slice(0,10),o=i.at(-1);o?.day===t?o.photos.push(e):i.push({day:t,photos:[e]})}return i}var Xi=class{#e;#t=[];#i=[];#o=[];#s;constructor(i){this.#e=i,this.#s=i.monthHeading}add(i){let e=i.photos.map((o,a)=>({photo:o,aspect:Pl(o),begins:a===0?i.day:void 0}));if(this.#o.length>0){let o=[...this.#o,...e],a=this.#n(o);if(a>=this.#e.rowHeight*$l){this.#o=o,a<=this.#e.rowHeight&&this.#r();return}this.#r()}let t=0;for(let o of rr(e.map(({aspect:a})=>a),this.#e))this.#r(),this.#o=e.slice(t,o),t=o}finish(){return this.#r(),{height:this.#s,tiles:this.#t,headings:this.#i}}#n(i){let e=i.reduce((t,o)=>t+o.aspect,0);return(this.#e.width-Cl(i,this.#e))/e}#r(){let{gap:i,dayGap:e,dayHeading:t,rowHeight:o}=this.#e,a=this.#o;if(this.#o=[],a.length===0)return;let p=this.#n(a),m=Math.max(1,p<=o*1.45?p:o),x=this.#s+(a.some(te=>te.begins!==void 0)?t:0),P=0;for(let[te,S]of a.entries()){let j=Math.min(S.aspect*m,this.#e.width);te>0&&(P+=S.begins===void 0?i:e),S.begins!==void 0&&this.#i.push({day:S.begins,x:P,y:this.#s,width:Ll(a,te,m,i)}),this.#t.push({photo:S.photo,x:P,y:x,width:j,height:m}),P+=j}this.#s=x+m+i}};function Cl(r,{gap:i,dayGap:e}){return r.slice(1).reduce((t,o)=>t+(o.begins===void 0?i:e),0)}function Ll(r,i,e,t){let o=0;for(let a=i;a<r.length;a++){let p=r[a];if(a>i){if(p.begins!==void 0)break;o+=t}o+=p.aspect*e}return o}function ar(r,i){let e=new Xi(i);for(let t of Ml(r))e.add(t);return e.finish()}function Qi(r,i){let t=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(r/t),a=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+a*i.dayHeading}var Ot=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let a=t?.options===e?t:void 0,p=0;this.blocks=i.map((m,x)=>{let P=a?.blocks[x],te=P?.month===m&&m!==o?{...P,top:p}:Rl(m,p,e);return p+=te.height,te}),this.height=p}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let a=this.blocks[o];if(a.top>=e)break;t.push(a)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function Rl(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:Qi(r.count.photos,e),layout:void 0};let t=ar(r.photos,e),o=r.missing===0?0:Qi(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+o,layout:t}}var Sl={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function lr(r){return Sl[r]}function dr(r,i,e){let t=r.tiles,o=t.indexOf(i);switch(e){case"left":return t[o-1];case"right":return t[o+1];case"up":return qt(Ht(t,t.findLast(a=>a.y<i.y)),Xe(i));case"down":return qt(Ht(t,t.find(a=>a.y>i.y)),Xe(i))}}function hr(r,i,e){switch(i){case"left":return r.tiles.at(-1);case"right":return r.tiles[0];case"up":return qt(Ht(r.tiles,r.tiles.at(-1)),e);case"down":return qt(Ht(r.tiles,r.tiles[0]),e)}}function Xe(r){return r.x+r.width/2}function Ht(r,i){return i===void 0?[]:r.filter(e=>e.y===i.y)}function qt(r,i){return r.reduce((e,t)=>e===void 0||Math.abs(Xe(t)-i)<Math.abs(Xe(e)-i)?t:e,void 0)}var Dt=class{#e;#t={x:0,y:0};#i=!1;down(i,e){this.cancel(),this.#i=!1,i.pointerType==="touch"&&(this.#t={x:i.clientX,y:i.clientY},this.#e=window.setTimeout(()=>{this.#i=!0,e()},450))}move(i){Math.hypot(i.clientX-this.#t.x,i.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#i}};var cr=E`
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
`;var Al=100,pr,ur,mr,fr,yr,br,gr,vr,K,Ji,Zi,eo,to,io,oo,se,ve,Je,Ze,Ee,mt,Oe,u,wr,Nt,xr,kr,zt,so,no,$r,Qe,Ut,Er,ro,Tr,Pr,Kt,Mr,ut,Cr,Lr,ao,Rr,Sr,Ar;vr=[T("latent-timeline")];var he=class extends(gr=C,br=[f({attribute:!1})],yr=[f({attribute:!1})],fr=[f({attribute:!1})],mr=[f({attribute:!1})],ur=[b()],pr=[b()],gr){constructor(){super(...arguments);l(this,u);l(this,Ji,s(K,8,this)),s(K,11,this);l(this,Zi,s(K,12,this)),s(K,15,this);l(this,eo,s(K,16,this,ye("photos"))),s(K,19,this);l(this,to,s(K,20,this,$e.NONE)),s(K,23,this);l(this,io,s(K,24,this,{top:0,bottom:0})),s(K,27,this);l(this,oo,s(K,28,this)),s(K,31,this);l(this,se);l(this,ve);l(this,Je);l(this,Ze,!1);l(this,Ee,new Dt);l(this,mt,new ResizeObserver(()=>n(this,u,wr).call(this)));l(this,Oe,()=>n(this,u,kr).call(this))}connectedCallback(){super.connectedCallback(),d(this,mt).observe(this),window.addEventListener("scroll",d(this,Oe),{passive:!0}),window.addEventListener("resize",d(this,Oe),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,mt).disconnect(),window.removeEventListener("scroll",d(this,Oe)),window.removeEventListener("resize",d(this,Oe)),window.clearTimeout(d(this,Je))}monthChanged(e){n(this,u,Nt).call(this,e)}scrollTopOf(e){let t=d(this,se)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,u,$r).call(this)-n(this,u,Ut).call(this))}get geometry(){return d(this,se)}reveal(e){let t=n(this,u,ro).call(this,e.id);t!==void 0&&n(this,u,Kt).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,ve)!==void 0){let t=e.get("route"),o=t===void 0||Ve(t,this.route);n(this,u,Nt).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,Ze)&&(A(this,Ze,!1),n(this,u,Er).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=d(this,se)?.between(e,t)??[],a=this.current!==void 0&&n(this,u,Lr).call(this,o,this.current)?this.current:Dl(o,e);return c`
      ${Wi(o,({month:p})=>`${p.count.year}-${p.count.month}`,p=>n(this,u,Rr).call(this,p,a))}
    `}};K=$(gr),Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,io=new WeakMap,oo=new WeakMap,se=new WeakMap,ve=new WeakMap,Je=new WeakMap,Ze=new WeakMap,Ee=new WeakMap,mt=new WeakMap,Oe=new WeakMap,u=new WeakSet,wr=function(){let e=this.clientWidth;e>0&&e!==d(this,ve)?.width&&(A(this,ve,ql(e)),n(this,u,Nt).call(this,void 0))},Nt=function(e,t=!0){if(d(this,ve)===void 0)return;let o=n(this,u,Qe).call(this),a=t&&o>0?d(this,se)?.anchorAt(o):void 0;A(this,se,new Ot(this.library.months,d(this,ve),d(this,se),e)),this.style.height=`${d(this,se).height}px`,n(this,u,xr).call(this,a,o),n(this,u,zt).call(this),n(this,u,no).call(this),this.requestUpdate()},xr=function(e,t){let o=e&&d(this,se)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},kr=function(){let e=n(this,u,Qe).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,u,zt).call(this),n(this,u,so).call(this),n(this,u,no).call(this)},zt=function(){let e=n(this,u,Qe).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,u,so).call(this)},so=function(){d(this,Je)??A(this,Je,window.setTimeout(()=>{A(this,Je,void 0);let e=n(this,u,Qe).call(this),t=window.innerHeight/2;for(let{month:o}of d(this,se)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},Al))},no=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},$r=function(){return this.getBoundingClientRect().top+window.scrollY},Qe=function(){return-this.getBoundingClientRect().top+n(this,u,Ut).call(this)},Ut=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Er=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},ro=function(e){for(let t of d(this,se)?.blocks??[]){let o=t.layout?.tiles.find(({photo:a})=>a.id===e);if(o!==void 0)return{block:t,tile:o}}},Tr=function(e){let t=lr(e.key),o=n(this,u,ro).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,u,ut).call(this,o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,u,Pr).call(this,o,t))},Pr=async function(e,t){let o=e.block.layout&&dr(e.block.layout,e.tile,t);if(o!==void 0){n(this,u,Kt).call(this,{block:e.block,tile:o});return}let a=t==="left"||t==="up"?-1:1,p=this.library.months[this.library.months.indexOf(e.block.month)+a];if(p===void 0)return;await this.library.load(p).catch(()=>{});let m=d(this,se)?.blockOf(p),x=m?.layout&&hr(m.layout,t,Xe(e.tile));m!==void 0&&x!==void 0&&n(this,u,Kt).call(this,{block:m,tile:x})},Kt=function({block:e,tile:t}){let a=e.top+t.y,p=n(this,u,Qe).call(this),m=a+t.height+40-(p+window.innerHeight-n(this,u,Ut).call(this)),x=a-40-p;(x<0||m>0)&&window.scrollBy({top:x<0?x:m,behavior:"instant"}),n(this,u,zt).call(this),this.current=t.photo.id,A(this,Ze,!0),this.requestUpdate()},Mr=function(e,t){if(e.preventDefault(),this.current=t.id,!d(this,Ee).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,u,ut).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},ut=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},Cr=function(e){d(this,Ee).ends()&&e.preventDefault()},Lr=function(e,t){return e.some(o=>n(this,u,ao).call(this,o).some(a=>a.photo.id===t))},ao=function({layout:e,top:t}){let o=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:p,height:m})=>p+m>o&&p<a)??[]},Rr=function(e,t){let{month:o,layout:a}=e,p=at(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${p}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,u,Tr)}"
      >
        <h2 .style="${`top:${Ol}px`}">${p} <span>${Q(o.count.photos)}</span></h2>
        ${a===void 0?n(this,u,Sr).call(this,e):v} ${a?.headings.map(({day:m,x,y:P,width:te})=>c`
              <h3 .style="${`transform:translate(${x}px,${P+(d(this,ve)?.dayHeading??0)-Hl}px);max-width:${Math.max(te,64)}px`}">${ms(m)}</h3>
            `)} ${Wi(n(this,u,ao).call(this,e),({photo:m})=>m.id,m=>n(this,u,Ar).call(this,m,t))}
      </section>
    `},Sr=function({height:e}){return c`
      <div class="blank" .style="${`top:${d(this,ve)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},Ar=function({photo:e,x:t,y:o,width:a,height:p},m){let x=this.selection.has(e.id);return c`
      <a
        href="${Tt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${fs(e)}"
        tabindex="${e.id===m?0:-1}"
        .style="${`transform:translate(${t}px,${o}px);width:${a}px;height:${p}px`}"
        class="${x?"picked":""}"
        @click="${P=>n(this,u,Mr).call(this,P,e)}"
        @pointerdown="${P=>d(this,Ee).down(P,()=>n(this,u,ut).call(this,e,!1))}"
        @pointermove="${P=>d(this,Ee).move(P)}"
        @pointerup="${()=>d(this,Ee).cancel()}"
        @pointercancel="${()=>d(this,Ee).cancel()}"
        @contextmenu="${n(this,u,Cr)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${x?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${o}px)`}"
        @click="${P=>n(this,u,ut).call(this,e,P.shiftKey)}"
      >
        <span>${y.check}</span>
      </button>
    `},h(K,4,"library",br,he,Ji),h(K,4,"store",yr,he,Zi),h(K,4,"route",fr,he,eo),h(K,4,"selection",mr,he,to),h(K,4,"drawn",ur,he,io),h(K,4,"current",pr,he,oo),he=h(K,0,"TimelineView",vr,he),M(he,"styles",[L,cr]),s(K,1,he);var Ol=28,Hl=28;function ql(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Dl(r,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of r){let a=t?.tiles.find(({y:p})=>o+p>=e);if(a!==void 0)return a.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var Or,Hr,qr,Dr,Nr,zr,Ur,Kr,Ir,Fr,Wr,Vr,jr,Yr,w,lo,ho,co,po,uo,mo,fo,yo,bo,go,vo,wo,He,et,H,xo,Br,Gr,It,_r,ko,Xr,ft,$o,Qr,Jr;Yr=[T("latent-timeline-page")];var _=class extends(jr=C,Vr=[f({attribute:!1})],Wr=[f({attribute:!1})],Fr=[f({attribute:!1})],Ir=[f({attribute:!1})],Kr=[f({attribute:!1})],Ur=[f({attribute:!1})],zr=[f({attribute:!1})],Nr=[b()],Dr=[b()],qr=[b()],Hr=[b()],Or=[W("latent-timeline")],jr){constructor(){super(...arguments);l(this,H);l(this,lo,s(w,8,this)),s(w,11,this);l(this,ho,s(w,12,this,ye("photos"))),s(w,15,this);l(this,co,s(w,16,this,"")),s(w,19,this);l(this,po,s(w,20,this,"")),s(w,23,this);l(this,uo,s(w,24,this)),s(w,27,this);l(this,mo,s(w,28,this,$e.NONE)),s(w,31,this);l(this,fo,s(w,32,this)),s(w,35,this);l(this,yo,s(w,36,this)),s(w,39,this);l(this,bo,s(w,40,this)),s(w,43,this);l(this,go,s(w,44,this,"")),s(w,47,this);l(this,vo,s(w,48,this,{position:0,range:0})),s(w,51,this);l(this,wo,s(w,52,this)),s(w,55,this);l(this,He,new AbortController);l(this,et);l(this,ft,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),d(this,He).abort()}get sequence(){return this.library}refresh(){n(this,H,xo).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ve(this.route,this.shown)?n(this,H,xo).call(this,this.route):d(this,et)!==void 0&&!Ve(this.route,d(this,et))&&(d(this,He).abort(),n(this,H,It).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${n(this,H,Qr).call(this,e)}
    `}};w=$(jr),lo=new WeakMap,ho=new WeakMap,co=new WeakMap,po=new WeakMap,uo=new WeakMap,mo=new WeakMap,fo=new WeakMap,yo=new WeakMap,bo=new WeakMap,go=new WeakMap,vo=new WeakMap,wo=new WeakMap,He=new WeakMap,et=new WeakMap,H=new WeakSet,xo=async function(e){d(this,He).abort();let t=new AbortController;A(this,He,t),A(this,et,e);let o=n(this,H,Br).call(this,e.query);try{let a=await this.api.timeline(o,t.signal);t.signal.aborted||n(this,H,Gr).call(this,e,o,a)}catch(a){a instanceof Y&&a.status===400?n(this,H,It).call(this,a.message):n(this,H,ko).call(this,a)}},Br=function(e){return`${this.filter} ${e}`.trim()},Gr=function(e,t,{months:o}){let a=this.shown!==void 0&&Ve(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&a?this.library.updated(o):new At(o,(p,m)=>n(this,H,_r).call(this,this.api.photos(t,p,m)),p=>this.timeline?.monthChanged(p)),this.shown=e,n(this,H,It).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:a}}))},It=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},_r=async function(e){try{return await e}catch(t){throw n(this,H,ko).call(this,t),t}},ko=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Xr=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},ft=new WeakMap,$o=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Qr=function(e){let{library:t}=this;return t===void 0?this.problem===""?v:On(this.problem,d(this,ft)):t.months.length===0?n(this,H,Jr).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,H,$o)}"
        @photo-open="${n(this,H,$o)}"
        @timeline-scroll="${n(this,H,Xr)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Jr=function(e){return e!==""?Hn(e,d(this,ft)):this.filter===""?qn(this.status?.pending??0):c`
      <slot></slot>
    `},h(w,4,"api",Vr,_,lo),h(w,4,"route",Wr,_,ho),h(w,4,"filter",Fr,_,co),h(w,4,"name",Ir,_,po),h(w,4,"store",Kr,_,uo),h(w,4,"selection",Ur,_,mo),h(w,4,"status",zr,_,fo),h(w,4,"library",Nr,_,yo),h(w,4,"shown",Dr,_,bo),h(w,4,"problem",qr,_,go),h(w,4,"scrolling",Hr,_,vo),h(w,4,"timeline",Or,_,wo),_=h(w,0,"TimelinePage",Yr,_),M(_,"styles",[L,B,An,E`
      :host {
        display: block;
      }
    `]),s(w,1,_);var Zr,ea,ta,ia,Te,Eo,To,yt,Po;ia=[T("latent-toast")];var Re=class extends(ta=C,ea=[f()],Zr=[f({type:Boolean})],ta){constructor(){super(...arguments);l(this,yt);l(this,Eo,s(Te,8,this,"")),s(Te,11,this);l(this,To,s(Te,12,this,!1)),s(Te,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,yt,Po).call(this,"undo")}">Undo</button>
          `:v}
        <button class="icon" aria-label="Close" @click="${()=>n(this,yt,Po).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Te=$(ta),Eo=new WeakMap,To=new WeakMap,yt=new WeakSet,Po=function(e){this.dispatchEvent(new CustomEvent(e))},h(Te,4,"text",ea,Re,Eo),h(Te,4,"undoable",Zr,Re,To),Re=h(Te,0,"Toast",ia,Re),M(Re,"styles",[L,B,E`
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
    `]),s(Te,1,Re);var Nl=12e3,Ft=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,a=>this.#e.edit(a,e));this.#i=ws(t);let o=t.filter(({error:a})=>a===void 0).length;this.#a([o===0?"":vs(e,o),Qt(t)])})}undo(){return this.#n(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${Q(t)}.`,Qt(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#n(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#r(i,e){let t=[];for(let o of xs(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${Q(t.length)} of ${Q(i.length)} done.`,!1));let a=await e(o).catch(p=>zl(p,o));t.push(...a.photos),this.#t.edited(a.photos,a.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Nl)}};function zl(r,i){if(!(r instanceof Y)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var Wt=class{selection=$e.NONE;saying={text:"",undoable:!1};#e;#t;#i=i=>this.#o(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#t=new Ft(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#i)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#i)}say(i,e=!1){this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=$e.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,a=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Et).catch(()=>[i])):this.selection.toggled(i);a.size>Et?this.say(`At most ${Q(Et)} can be selected at a time.`):(this.selection=a,this.#e.requestUpdate())}editSelected(i){this.#t?.edit(this.selection.ids,i)}edit(i,e){this.#t?.edit([i.id],e)}undo(){this.#t?.undo()}forget(){this.#t?.forget()}#o(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!$t(i)&&(i.preventDefault(),this.undo())}};var oa=E`
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
`;var Ul=250,sa,na,ra,aa,la,da,ha,ca,pa,q,Mo,Co,Lo,Ro,So,Ao,Oo,qe,gt,N,ua,ma,bt,fa,Ho,ya,ba,ga;pa=[T("latent-search-box")];var re=class extends(ca=C,ha=[f({attribute:!1})],da=[f({attribute:!1})],la=[f({attribute:!1})],aa=[b()],ra=[b()],na=[W("input")],sa=[W("#help")],ca){constructor(){super(...arguments);l(this,N);l(this,Mo,s(q,8,this)),s(q,11,this);l(this,Co,s(q,12,this,"")),s(q,15,this);l(this,Lo,s(q,16,this,"")),s(q,19,this);l(this,Ro,s(q,20,this,[])),s(q,23,this);l(this,So,s(q,24,this,"")),s(q,27,this);l(this,Ao,s(q,28,this)),s(q,31,this);l(this,Oo,s(q,32,this)),s(q,35,this);l(this,qe);l(this,gt,e=>n(this,N,ua).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,gt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,gt)),window.clearTimeout(d(this,qe))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,N,fa)}">
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
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,N,ma)}"
          @keydown="${n(this,N,ya)}"
        />
        ${this.typed===""?v:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,N,Ho)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${n(this,N,ba)}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(e=>c`
                <div class="filter">
                  <dt class="unseen">${e.key}</dt>
                  <dd class="meaning">${e.meaning}</dd>
                  <dd class="examples">
                    ${e.examples.map(t=>c`
                          <button type="button" @click="${()=>n(this,N,ga).call(this,t)}">${t}</button>
                        `)}
                  </dd>
                </div>
              `)}
        </dl>
      </div>
    `}};q=$(ca),Mo=new WeakMap,Co=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,So=new WeakMap,Ao=new WeakMap,Oo=new WeakMap,qe=new WeakMap,gt=new WeakMap,N=new WeakSet,ua=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},ma=function(){this.typed=this.input.value,window.clearTimeout(d(this,qe)),A(this,qe,window.setTimeout(()=>n(this,N,bt).call(this),Ul))},bt=function(){window.clearTimeout(d(this,qe)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},fa=function(e){e.preventDefault(),n(this,N,bt).call(this)},Ho=function(){this.typed="",n(this,N,bt).call(this),this.input.focus()},ya=function(e){e.key==="Escape"&&this.typed!==""&&(e.preventDefault(),n(this,N,Ho).call(this))},ba=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},ga=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,N,bt).call(this),this.input.focus()},h(q,4,"api",ha,re,Mo),h(q,4,"value",da,re,Co),h(q,4,"problem",la,re,Lo),h(q,4,"filters",aa,re,Ro),h(q,4,"typed",ra,re,So),h(q,4,"input",na,re,Ao),h(q,4,"help",sa,re,Oo),re=h(q,0,"SearchBox",pa,re),M(re,"styles",[L,B,E`
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
    `]),s(q,1,re);var va,wa,xa,ka,$a,ce,qo,Do,No,De,zo,Ea;$a=[T("latent-lock-button")];var Pe=class extends(ka=C,xa=[f({attribute:!1})],wa=[b()],va=[W("dialog")],ka){constructor(){super(...arguments);l(this,De);l(this,qo,s(ce,8,this)),s(ce,11,this);l(this,Do,s(ce,12,this,"")),s(ce,15,this);l(this,No,s(ce,16,this)),s(ce,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,De,zo).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?v:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,De,Ea)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ce=$(ka),qo=new WeakMap,Do=new WeakMap,No=new WeakMap,De=new WeakSet,zo=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof Y&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Ea=function(){this.dialog.close(),n(this,De,zo).call(this,!0)},h(ce,4,"api",xa,Pe,qo),h(ce,4,"users",wa,Pe,Do),h(ce,4,"dialog",va,Pe,No),Pe=h(ce,0,"LockButton",$a,Pe),M(Pe,"styles",[L,B,kt,E`
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
    `]),s(ce,1,Pe);var Ta,Pa,Ma,Ca,La,Ra,Sa,X,Uo,Ko,Io,Fo,Wo,fe,Aa,Ne;Sa=[T("latent-header")];var me=class extends(Ra=C,La=[f({attribute:!1})],Ca=[f({type:Boolean})],Ma=[f({attribute:!1})],Pa=[f({attribute:!1})],Ta=[f({attribute:!1})],Ra){constructor(){super(...arguments);l(this,fe);l(this,Uo,s(X,8,this)),s(X,11,this);l(this,Ko,s(X,12,this,!1)),s(X,15,this);l(this,Io,s(X,16,this,"")),s(X,19,this);l(this,Fo,s(X,20,this,"")),s(X,23,this);l(this,Wo,s(X,24,this)),s(X,27,this)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,fe,Aa)}">${Mt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,fe,Ne).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?v:Q(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,fe,Ne).call(this,"locked")}"
                @problem="${e=>n(this,fe,Ne).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:v}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,fe,Ne).call(this,"account")}">
            ${y.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,fe,Ne).call(this,"sign-out")}">
            ${y.signOut}
          </button>
        </div>
      </header>
    `}};X=$(Ra),Uo=new WeakMap,Ko=new WeakMap,Io=new WeakMap,Fo=new WeakMap,Wo=new WeakMap,fe=new WeakSet,Aa=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,fe,Ne).call(this,"home"))},Ne=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},h(X,4,"api",La,me,Uo),h(X,4,"owner",Ca,me,Ko),h(X,4,"query",Ma,me,Io),h(X,4,"problem",Pa,me,Fo),h(X,4,"total",Ta,me,Wo),me=h(X,0,"Header",Sa,me),M(me,"styles",[L,B,E`
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
    `]),s(X,1,me);var Kl=2e3,Il=2e4,Fl=5*6e4,Wl=["pointerdown","keydown","scroll"],Vt=class{#e;#t;#i=new AbortController;#o;#s;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Oa()&&void this.#a(),{signal:i});for(let e of Wl)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#n>Fl?this.#d():this.#l())}catch(i){this.#t.problem(i);return}if(Oa()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?Kl:Il)}}async#l(){let i=this.#o,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new Y(401,"signed-out","The web session has ended.")}};function Oa(){return document.visibilityState==="visible"}var jt=[{name:"photos",label:"Photos",icon:y.picture,filter:""},{name:"favorites",label:"Favorites",icon:y.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `}];function Vo(r){return jt.find(i=>i.name===r)??jt[0]}var Ha,qa,Da,tt,jo,it,Na,za;Da=[T("latent-navigation")];var ze=class extends(qa=C,Ha=[f({attribute:!1})],qa){constructor(){super(...arguments);l(this,it);l(this,jo,s(tt,8,this,"photos")),s(tt,11,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${jt.map(e=>n(this,it,za).call(this,e))}
        </ul>
      </nav>
    `}};tt=$(qa),jo=new WeakMap,it=new WeakSet,Na=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},za=function({name:e,label:t,icon:o}){let a=ye(e);return c`
      <li>
        <a
          href="${Tt(a)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${p=>n(this,it,Na).call(this,p,a)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},h(tt,4,"place",Ha,ze,jo),ze=h(tt,0,"Navigation",Da,ze),M(ze,"styles",[L,E`
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
    `]),s(tt,1,ze);var Ua=1024*1024,Ka,Ia,Fa,Wa,Va,ja,Ya,Ba,Ga,_a,Xa,Qa,k,Yo,Bo,Go,_o,Xo,Qo,Jo,Zo,es,ts,pe,Ue,ot,Ke,st,Z,Ie,R,is,os,Gt,Yt,Ja,Za,Bt,el,tl,nt,vt,il,ol,sl;Qa=[T("latent-gallery")];var J=class extends(Xa=C,_a=[f({attribute:!1})],Ga=[f({type:Boolean})],Ba=[b()],Ya=[b()],ja=[b()],Va=[b()],Wa=[b()],Fa=[b()],Ia=[W("latent-viewer")],Ka=[W("main > .view")],Xa){constructor(){super(...arguments);l(this,R);l(this,Yo,s(k,8,this)),s(k,11,this);l(this,Bo,s(k,12,this,!1)),s(k,15,this);l(this,Go,s(k,16,this,ye("photos"))),s(k,19,this);l(this,_o,s(k,20,this)),s(k,23,this);l(this,Xo,s(k,24,this)),s(k,27,this);l(this,Qo,s(k,28,this)),s(k,31,this);l(this,Jo,s(k,32,this)),s(k,35,this);l(this,Zo,s(k,36,this,!1)),s(k,39,this);l(this,es,s(k,40,this)),s(k,43,this);l(this,ts,s(k,44,this)),s(k,47,this);l(this,pe);l(this,Ue);l(this,ot);l(this,Ke,new AbortController);l(this,st);l(this,Z,new Wt(this));l(this,Ie,!1);l(this,Gt,e=>n(this,R,Yt).call(this,e.detail));l(this,nt,e=>this.problem(e.detail));l(this,vt,e=>d(this,pe)?.search(e.detail))}connectedCallback(){super.connectedCallback(),A(this,Ue,n(this,R,is).call(this,"grid",96*Ua,6)),A(this,ot,n(this,R,is).call(this,"screen",64*Ua,3)),A(this,pe,new $s(e=>n(this,R,os).call(this,e))),n(this,R,os).call(this,d(this,pe).route),A(this,st,new Vt(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,R,Bt).call(this),problem:e=>this.problem(e)})),d(this,st).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,pe)?.dispose(),d(this,st)?.stop(),d(this,Ke).abort(),d(this,Ue).clear(),d(this,ot).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=jl(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){let o=e.flatMap(({photo:a})=>a===void 0?[]:[a]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:a})=>a===this.opened?.id)??this.opened,A(this,Ie,this.opened!==void 0&&!Vl(this.route)),d(this,Ie)||n(this,R,Bt).call(this)}problem(e){this.isConnected&&!wt(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>n(this,R,Yt).call(this,ye("photos"))}"
          @search="${d(this,vt)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${d(this,nt)}"
        ></latent-header>
        ${n(this,R,ol).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${d(this,Gt)}"></latent-navigation>
          <main>${n(this,R,sl).call(this)}${n(this,R,il).call(this)}</main>
        </div>
      </div>
      ${e===void 0||t===void 0?v:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${d(this,Ue)}"
          .screens="${d(this,ot)}"
          @photo-turn="${o=>d(this,pe)?.open(o.detail.id)}"
          @viewer-close="${()=>d(this,pe)?.close()}"
          @photo-edit="${o=>d(this,Z).edit(e,o.detail)}"
          @search="${o=>n(this,R,Yt).call(this,ye("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${d(this,nt)}"
          ></latent-account>
        `:v}
      <latent-toast
        .text="${d(this,Z).saying.text}"
        ?undoable="${d(this,Z).saying.undoable}"
        @undo="${()=>d(this,Z).undo()}"
        @toast-close="${()=>d(this,Z).forget()}"
      ></latent-toast>
    `}};k=$(Xa),Yo=new WeakMap,Bo=new WeakMap,Go=new WeakMap,_o=new WeakMap,Xo=new WeakMap,Qo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,es=new WeakMap,ts=new WeakMap,pe=new WeakMap,Ue=new WeakMap,ot=new WeakMap,Ke=new WeakMap,st=new WeakMap,Z=new WeakMap,Ie=new WeakMap,R=new WeakSet,is=function(e,t,o){return new ks((a,p)=>n(this,R,tl).call(this,this.api.thumbnail(a,e,p)),t,o)},os=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,d(this,Z).clear()),this.route=e,n(this,R,Ja).call(this,e.photo)},Gt=new WeakMap,Yt=function(e){d(this,pe)?.go(e),window.scrollTo({top:0})},Ja=async function(e){d(this,Ke).abort(),A(this,Ke,new AbortController);let{signal:t}=d(this,Ke);if(e===void 0){n(this,R,Za).call(this);return}let o=this.sequence?.find(e);try{let[a]=await Promise.all([o??this.api.photo(e,t),import("./viewer-VXNWYUHI.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof Y&&a.status===404?d(this,pe)?.close():this.problem(a)}},Za=function(){let e=this.opened;this.opened=void 0,d(this,Ie)&&n(this,R,Bt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Bt=function(){A(this,Ie,!1),this.view?.refresh?.()},el=function(e){this.sequence=this.view?.sequence,e.detail.same||d(this,Z).clear()},tl=async function(e){try{return await e}catch(t){throw(t instanceof Ce||t instanceof Y&&t.unauthorised)&&this.problem(t),t}},nt=new WeakMap,vt=new WeakMap,il=function(){let{label:e,filter:t="",empty:o}=Vo(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${d(this,Ue)}"
        .selection="${d(this,Z).selection}"
        .status="${this.status}"
        @sequence="${n(this,R,el)}"
        @found="${a=>this.found=a.detail}"
        @photo-pick="${a=>{d(this,Z).pick(a.detail,this.sequence)}}"
        @photo-open="${a=>d(this,pe)?.open(a.detail.id)}"
        @search="${d(this,vt)}"
        @problem="${d(this,nt)}"
      >${o}</latent-timeline-page>
    `},ol=function(){return d(this,Z).selection.size===0?v:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${d(this,Z).selection}"
        @photo-edit="${e=>d(this,Z).editSelected(e.detail)}"
        @selection-clear="${()=>d(this,Z).clear()}"
      ></latent-selection-bar>
    `},sl=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?v:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${Q(e)} to go.</div>
    `},h(k,4,"api",_a,J,Yo),h(k,4,"owner",Ga,J,Bo),h(k,4,"route",Ba,J,Go),h(k,4,"sequence",Ya,J,_o),h(k,4,"found",ja,J,Xo),h(k,4,"status",Va,J,Qo),h(k,4,"opened",Wa,J,Jo),h(k,4,"showsAccount",Fa,J,Zo),h(k,4,"viewer",Ia,J,es),h(k,4,"view",Ka,J,ts),J=h(k,0,"Gallery",Qa,J),M(J,"styles",[L,oa]),s(k,1,J);function Vl({place:r,query:i}){return r==="photos"&&i===""}function jl(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=Vo(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Yl=3e3,nl,rl,al,ll,dl,ue,ss,ns,rs,Fe,We,ee,rt,as,ls,hl;dl=[T("latent-app")];var Me=class extends(ll=C,al=[b()],rl=[b()],nl=[b()],ll){constructor(){super(...arguments);l(this,ee);l(this,ss,s(ue,8,this,"starting")),s(ue,11,this);l(this,ns,s(ue,12,this,{signedIn:!1})),s(ue,15,this);l(this,rs,s(ue,16,this,"")),s(ue,19,this);l(this,Fe,new us);l(this,We)}connectedCallback(){super.connectedCallback(),n(this,ee,rt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,We))}render(){switch(this.phase){case"starting":return v;case"signed-out":return c`
          <latent-sign-in
            .api="${d(this,Fe)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,ee,rt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${d(this,Fe)}"
            .owner="${this.session.user===xe}"
            @problem="${e=>n(this,ee,as).call(this,e.detail)}"
            @sign-out="${n(this,ee,hl)}"
            @locked="${n(this,ee,ls)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${y.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,ee,rt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${y.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,ee,rt)}">Try again</button>
          </latent-notice>
        `}}};ue=$(ll),ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,Fe=new WeakMap,We=new WeakMap,ee=new WeakSet,rt=async function(){window.clearTimeout(d(this,We));try{this.session=await d(this,Fe).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){n(this,ee,as).call(this,e)}},as=function(e){e instanceof Y&&e.unauthorised?this.phase="signed-out":e instanceof Ce||e instanceof Y&&e.unavailable?n(this,ee,ls).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},ls=function(){this.phase="locked",window.clearTimeout(d(this,We)),A(this,We,window.setTimeout(()=>{n(this,ee,rt).call(this)},Yl))},hl=async function(){this.phase="signed-out",await d(this,Fe).signOut().catch(()=>{})},h(ue,4,"phase",al,Me,ss),h(ue,4,"session",rl,Me,ns),h(ue,4,"problem",nl,Me,rs),Me=h(ue,0,"App",dl,Me),M(Me,"styles",[L,B,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(ue,1,Me);
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
