import{a as Re,d as Fs,e as Jt,f as Is,g as Vs,h as Bs,i as Ws,j as js,k as _s}from"/assets/chunk-XJMQOF3E.js";import{a as Ye,b as Cs,d as Ps,e as Ms,g as Ls,n as Ss,r as Os}from"/assets/chunk-BMXT2CJ5.js";import{a as Qt}from"/assets/chunk-R4QZ4MCN.js";import{a as Ct,b as qs,c as Ns,f as Pt,h as Hs,i as Us,j as Yt,k as zs}from"/assets/chunk-ZKI6IHZU.js";import{A as M,B as je,C as _e,D as z,E as pt,F as As,I as j,M as Rs,R as Ds,S as fe,T as Mt,U as Qe,V as Ks,a as k,c as o,d as l,e as C,f as r,g as a,h as S,i as s,j as E,k as c,m as y,n as P,o as T,p as m,q as f,r as q,s as U,t as ks,u as Es,v as me,w as We,x as $e,y as Ts,z as b}from"/assets/chunk-OUXI7PUB.js";function Lt(d){return c`
    <svg viewBox="0 0 32 32" width="${d}" height="${d}" aria-hidden="true">
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
  `}var ct=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function Xt(){return"PublicKeyCredential"in window}function Rt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ys(d){let i=await Js(()=>navigator.credentials.get({publicKey:{...d,challenge:At(d.challenge),allowCredentials:d.allowCredentials.map(Xs)}})),e=i.response;return{credential:Je(i.rawId),clientData:Je(e.clientDataJSON),authenticatorData:Je(e.authenticatorData),signature:Je(e.signature)}}async function Qs(d){let e=(await Js(()=>navigator.credentials.create({publicKey:{...d,challenge:At(d.challenge),user:{...d.user,id:At(d.user.id)},pubKeyCredParams:[...d.pubKeyCredParams],excludeCredentials:d.excludeCredentials.map(Xs)}}))).response;return{clientData:Je(e.clientDataJSON),attestationObject:Je(e.attestationObject)}}async function Js(d){if(!Xt())throw new ct("This browser has no passkeys; use another.");try{let i=await d();if(i!==null)return i}catch(i){throw new ct(Zl(i),i)}throw new ct("The browser gave no passkey; try again.")}function Zl(d){switch(d instanceof DOMException?d.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Xs({type:d,id:i}){return{type:d,id:At(i)}}function At(d){let i=atob(d.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function Je(d){let i=Array.from(new Uint8Array(d),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Zs,Gs,en,tn,on,sn,nn,rn,an,ln,dn,pn,cn,hn,un,v,Zt,Gt,ei,ti,ii,oi,si,ni,ri,ai,li,di,pi,D,mn,ci,fn,bn,yn,vn,gn,wn,xn;un=[T("latent-sign-in")];var _=class extends(hn=P,cn=[m({attribute:!1})],pn=[m({type:Boolean})],dn=[m({type:Boolean})],ln=[f()],an=[f()],rn=[f()],nn=[f()],sn=[f()],on=[f()],tn=[q("#vault")],en=[q("#user")],Gs=[q("#passphrase")],Zs=[q("#code")],hn){constructor(){super(...arguments);a(this,D);a(this,Zt,o(v,8,this)),o(v,11,this);a(this,Gt,o(v,12,this,!1)),o(v,15,this);a(this,ei,o(v,16,this,!1)),o(v,19,this);a(this,ti,o(v,20,this,!1)),o(v,23,this);a(this,ii,o(v,24,this,!1)),o(v,27,this);a(this,oi,o(v,28,this,"")),o(v,31,this);a(this,si,o(v,32,this)),o(v,35,this);a(this,ni,o(v,36,this,!1)),o(v,39,this);a(this,ri,o(v,40,this,!1)),o(v,43,this);a(this,ai,o(v,44,this)),o(v,47,this);a(this,li,o(v,48,this)),o(v,51,this);a(this,di,o(v,52,this)),o(v,55,this);a(this,pi,o(v,56,this)),o(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${s(this,D,mn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Lt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${s(this,D,vn).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?s(this,D,gn).call(this):y} ${this.locked?y:s(this,D,wn).call(this)}
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
            ${this.needsCode?s(this,D,xn).call(this):y}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${s(this,D,yn).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?y:s(this,D,bn).call(this)}</p>
        </form>
      </main>
    `}};v=k(hn),Zt=new WeakMap,Gt=new WeakMap,ei=new WeakMap,ti=new WeakMap,ii=new WeakMap,oi=new WeakMap,si=new WeakMap,ni=new WeakMap,ri=new WeakMap,ai=new WeakMap,li=new WeakMap,di=new WeakMap,pi=new WeakMap,D=new WeakSet,mn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,n=this.user?.value.trim().toLowerCase()||$e;if(t===""){this.problem=n===$e?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:n,passphrase:t,code:this.code?.value||void 0};await s(this,D,ci).call(this,p)&&(await td(this.api),await s(this,D,ci).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await s(this,D,fn).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},ci=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof ks))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let n=await Ys(t.options);return await this.api.signIn({...e,passkey:n})}},fn=async function(e){if(e instanceof U&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Ye(e),this.elsewhere=e instanceof Es&&e.hosts.includes("localhost")?Rt():void 0,(this.code??this.input).select()},bn=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?y:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},yn=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},vn=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},gn=function(){return c`
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
    `},wn=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${$e}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},xn=function(){return c`
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
    `},l(v,4,"api",cn,_,Zt),l(v,4,"locked",pn,_,Gt),l(v,4,"choice",dn,_,ei),l(v,4,"busy",ln,_,ti),l(v,4,"legible",an,_,ii),l(v,4,"problem",rn,_,oi),l(v,4,"elsewhere",nn,_,si),l(v,4,"needsCode",sn,_,ni),l(v,4,"awaitsPasskey",on,_,ri),l(v,4,"vault",tn,_,ai),l(v,4,"user",en,_,li),l(v,4,"input",Gs,_,di),l(v,4,"code",Zs,_,pi),_=l(v,0,"SignIn",un,_),C(_,"styles",[M,z,je,E`
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
    `]),o(v,1,_);var Gl=500,ed=6e4;async function td(d){let i=performance.now()+ed;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Gl));let e=await d.session().catch(t=>{if(!(t instanceof me))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var $n,kn,En,Tn,Cn,Pn,Mn,Ln,An,N,hi,ui,mi,fi,bi,yi,vi,A,gi,ht,St,wi,xi,$i,Rn,Sn;An=[T("latent-add-dialog")];var ne=class extends(Ln=P,Mn=[m({attribute:!1})],Pn=[m({attribute:!1})],Cn=[f()],Tn=[f()],En=[f()],kn=[f()],$n=[q("dialog")],Ln){constructor(){super(...arguments);a(this,A);a(this,hi,o(N,8,this)),o(N,11,this);a(this,ui,o(N,12,this,[])),o(N,15,this);a(this,mi,o(N,16,this)),o(N,19,this);a(this,fi,o(N,20,this,"")),o(N,23,this);a(this,bi,o(N,24,this,"")),o(N,27,this);a(this,yi,o(N,28,this,!1)),o(N,31,this);a(this,vi,o(N,32,this)),o(N,35,this)}firstUpdated(){this.dialog.showModal(),s(this,A,gi).call(this,async()=>{this.known=(await Cs(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${s(this,A,Rn)}">
          <header>
            <h2 id="title">Add ${j(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${b.clear}
            </button>
          </header>
          <div class="field">
            <input
              aria-label="Find an album, or name a new one"
              placeholder="Find an album, or name a new one"
              maxlength="500"
              autocomplete="off"
              autofocus
              @input="${e=>this.typed=e.target.value.trim()}"
            />
          </div>
          <ul>
            ${r(this,A,ht).map(e=>s(this,A,Sn).call(this,e))} ${r(this,A,St)?c`
                <li>
                  <button type="button" @click="${s(this,A,xi)}">${b.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:y}
          </ul>
          <p ?hidden="${this.known===void 0||r(this,A,ht).length>0||r(this,A,St)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </form>
      </dialog>
    `}};N=k(Ln),hi=new WeakMap,ui=new WeakMap,mi=new WeakMap,fi=new WeakMap,bi=new WeakMap,yi=new WeakMap,vi=new WeakMap,A=new WeakSet,gi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){(t instanceof me||t instanceof U&&t.unauthorised)&&this.dispatchEvent(new CustomEvent("problem",{detail:t})),this.problem=Ye(t)}finally{this.busy=!1}},ht=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:n,name:p})=>!t&&n&&p.toLowerCase().includes(e))},St=function(){return this.typed!==""&&!r(this,A,ht).some(({name:e})=>e===this.typed)},wi=function(e){s(this,A,$i).call(this,()=>Ms(this.api,e.id,{add:this.photos}))},xi=function(){s(this,A,$i).call(this,()=>Ps(this.api,{name:this.typed,add:this.photos}))},$i=function(e){this.busy||s(this,A,gi).call(this,async()=>{let{album:t,undo:n}=await e(),u={text:Os(this.photos.length,t?.name??"the album"),undo:()=>Ls(this.api,n)};this.dispatchEvent(new CustomEvent("said",{detail:u})),this.dialog.close()})},Rn=function(e){e.preventDefault();let t=r(this,A,ht);r(this,A,St)?s(this,A,xi).call(this):t.length===1&&t[0]!==void 0&&s(this,A,wi).call(this,t[0])},Sn=function(e){return c`
      <li>
        <button type="button" @click="${()=>s(this,A,wi).call(this,e)}">
          ${b.album}<span>${Ss(this.known??[],e)}</span><small>${j(e.photos)}</small>
        </button>
      </li>
    `},l(N,4,"api",Mn,ne,hi),l(N,4,"photos",Pn,ne,ui),l(N,4,"known",Cn,ne,mi),l(N,4,"typed",Tn,ne,fi),l(N,4,"problem",En,ne,bi),l(N,4,"busy",kn,ne,yi),l(N,4,"dialog",$n,ne,vi),ne=l(N,0,"AddDialog",An,ne),C(ne,"styles",[M,z,_e,je,E`
      dialog {
        width: min(calc(100vw - 24px), 460px);
        padding: 20px 24px 24px;
      }

      form {
        display: grid;
        gap: 12px;
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

      ul {
        display: grid;
        gap: 2px;
        max-height: min(50vh, 340px);
        margin: 0 -10px;
        overflow-y: auto;
        list-style: none;
      }

      li button {
        display: flex;
        align-items: center;
        gap: 12px;
        width: 100%;
        min-height: 48px;
        padding: 8px 10px;
        border: 0;
        border-radius: 10px;
        background: transparent;
        text-align: left;
      }

      li button:hover {
        background: var(--sunken);
      }

      li span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      li svg {
        flex: none;
        color: var(--ink-soft);
      }

      small {
        color: var(--ink-soft);
        font-size: var(--text-small);
        white-space: nowrap;
      }

      .problem {
        color: var(--danger);
      }
    `]),o(N,1,ne);var On=[["days",86400],["hours",3600],["minutes",60]],qn,ki,id;qn=[T("latent-shift-form")];var ut=class extends(id=Ns){read(){let e=On.map(([t,n])=>Number(this.value(t)||"0")*n).reduce((t,n)=>t+n,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new qs("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${On.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};ki=k(id),ut=l(ki,0,"ShiftForm",qn,ut),o(ki,1,ut);var od=[["rating","Rate",b.star],["tags","Add or remove tags",b.tag],["caption","Write a caption",b.words],["date","Move the dates",b.calendar],["place","Set the place",b.pin]],Nn,Hn,Un,zn,Dn,ae,Ei,Ti,Ci,ft,W,Kn,mt,Pi,Mi,Li,ve,Se,Fn;Dn=[T("latent-selection-bar")];var ke=class extends(zn=P,Un=[m({attribute:!1})],Hn=[m({attribute:!1})],Nn=[f()],zn){constructor(){super(...arguments);a(this,W);a(this,Ei,o(ae,8,this)),o(ae,11,this);a(this,Ti,o(ae,12,this)),o(ae,15,this);a(this,Ci,o(ae,16,this)),o(ae,19,this);a(this,ft,e=>s(this,W,Kn).call(this,e));a(this,ve,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,Se,e=>{s(this,W,mt).call(this,e.detail),r(this,ve).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",r(this,ft))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",r(this,ft))}render(){let e=r(this,W,Mi);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${s(this,W,Li)}">
          ${b.clear}
        </button>
        <span class="count" role="status" aria-label="${j(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${s(this,W,Pi)}"
        >
          ${e?b.heartFull:b.heart}
        </button>
        <button
          class="icon"
          aria-label="Add to an album"
          title="Add to an album"
          @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
        >
          ${b.album}
        </button>
        ${od.map(([t,n,p])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${n}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${n}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${p}
            </button>
          `)}
      </div>
      ${this.open===void 0?y:c`
        <div class="card ${this.open==="rating"?"small":""}">${s(this,W,Fn).call(this,this.open)}</div>
      `}
    `}};ae=k(zn),Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,ft=new WeakMap,W=new WeakSet,Kn=function(e){Ct(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?s(this,W,Li).call(this):r(this,ve).call(this):e.key==="f"?s(this,W,Pi).call(this):/^[0-5]$/.test(e.key)&&s(this,W,mt).call(this,{rating:Number(e.key)}))},mt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Pi=function(){s(this,W,mt).call(this,{favorite:!r(this,W,Mi)})},Mi=function(){return this.selection.photos.every(({favorite:e})=>e)},Li=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},ve=new WeakMap,Se=new WeakMap,Fn=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{s(this,W,mt).call(this,{rating:t.detail}),r(this,ve).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${r(this,Se)}" @cancel="${r(this,ve)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${r(this,Se)}" @cancel="${r(this,ve)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${r(this,Se)}" @cancel="${r(this,ve)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${r(this,Se)}" @cancel="${r(this,ve)}"></latent-place-form>
        `}},l(ae,4,"api",Un,ke,Ei),l(ae,4,"selection",Hn,ke,Ti),l(ae,4,"open",Nn,ke,Ci),ke=l(ae,0,"SelectionBar",Dn,ke),C(ke,"styles",[M,z,E`
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
    `]),o(ae,1,ke);var In=E`
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
`;var Bn,Wn,jn,_n,Yn,Qn,Jn,Xn,Zn,Gn,R,Ai,Ri,Si,Oi,qi,Ni,Hi,Ui,Q,zi,Di,Ot,er,tr,ir,or,sr;Gn=[T("latent-account")];var ie=class extends(Zn=P,Xn=[m({attribute:!1})],Jn=[f()],Qn=[f()],Yn=[f()],_n=[f()],jn=[q("dialog")],Wn=[q("#label")],Bn=[q("#password")],Zn){constructor(){super(...arguments);a(this,Q);a(this,Ai,o(R,8,this)),o(R,11,this);a(this,Ri,o(R,12,this)),o(R,15,this);a(this,Si,o(R,16,this)),o(R,19,this);a(this,Oi,o(R,20,this,!1)),o(R,23,this);a(this,qi,o(R,24,this,"")),o(R,27,this);a(this,Ni,o(R,28,this)),o(R,31,this);a(this,Hi,o(R,32,this)),o(R,35,this);a(this,Ui,o(R,36,this)),o(R,39,this);a(this,Ot,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),s(this,Q,zi).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${b.clear}
            </button>
          </header>
          ${e===void 0?y:s(this,Q,tr).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};R=k(Zn),Ai=new WeakMap,Ri=new WeakMap,Si=new WeakMap,Oi=new WeakMap,qi=new WeakMap,Ni=new WeakMap,Hi=new WeakMap,Ui=new WeakMap,Q=new WeakSet,zi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof me||t instanceof U&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=Ye(t)}finally{this.busy=!1}},Di=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},Ot=new WeakMap,er=function(e,t,n){if(e.preventDefault(),this.busy)return;let p={user:n,passphrase:this.password.value};s(this,Q,zi).call(this,async()=>{if(t.kind==="add"){let u=this.label.value.trim(),$=await Qs(await this.api.passkeyInvitation(p));this.factors=await this.api.addPasskey(u,$)}else this.factors=await this.api.removePasskey(t.passkey.id,p);this.step=void 0})},tr=function(e){let{user:t,code:n,passkeys:p}=e,u=t===$e?"the vault’s passphrase":"your password",$=n||p.length>0;return c`
      <p>${$?`Besides ${u}, one of these is asked for:`:`Only ${u} is asked for yet.`}</p>
      ${$?c`
          <ul>
            ${n?sd():y}${p.map(G=>s(this,Q,ir).call(this,G))}
          </ul>
        `:y} ${this.step===void 0?s(this,Q,or).call(this,e):s(this,Q,sr).call(this,this.step,e)}
    `},ir=function(e){let t=e.lastUse===void 0?"never used":`last used ${Vn(e.lastUse)}`;return c`
      <li>
        ${b.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Vn(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>s(this,Q,Di).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},or=function({user:e,host:t,code:n,passkeys:p}){if(t===void 0)return nd();if(!Xt())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let u=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${n||p.length>0?y:u}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>s(this,Q,Di).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},sr=function(e,{user:t}){let n=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${p=>s(this,Q,er).call(this,p,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===$e?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":n}</button>
          <button class="quiet" type="button" @click="${r(this,Ot)}">Cancel</button>
        </div>
      </form>
    `},l(R,4,"api",Xn,ie,Ai),l(R,4,"factors",Jn,ie,Ri),l(R,4,"step",Qn,ie,Si),l(R,4,"busy",Yn,ie,Oi),l(R,4,"problem",_n,ie,qi),l(R,4,"dialog",jn,ie,Ni),l(R,4,"label",Wn,ie,Hi),l(R,4,"password",Bn,ie,Ui),ie=l(R,0,"Account",Gn,ie),C(ie,"styles",[M,z,_e,je,In]),o(R,1,ie);function sd(){return c`
    <li>
      ${b.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function nd(){let d=Rt();return d===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${d}">${d}</a>.
    </p>
  `}function Vn(d){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(d))}var nr=E`
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
`;function rr(d,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${b.search}</span>
      <p>${d}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function ar(d,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${b.search}</span>
      <p>Nothing in the vault fits <strong>${d}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function lr(d){return d>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${b.picture}</span>
        <p>${j(d)} to go. They appear here as they are read.</p>
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
  `}async function dr(d,i,e,t){let n=new URLSearchParams({q:i,caret:String(e)});return(await d.get(`/completions?${n}`,t)).completions}async function pr(d,i,e,t){return(await d.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function qt(d){let i=[];for(let{0:e,index:t}of d.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function cr(d,i){let e=qt(d).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,n)=>{let p=n>0&&n<e.length-1&&e[n-1]!=="|";return t!=="|"||p}).join(" ")}function hr(d,i){return qt(d).some(({text:e})=>e===i)?d:`${d} ${i}`.trim()}function ur(d,i){let e=i.replaceAll('"',"");return`${d}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var rd=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],ad=8,mr,fr,br,yr,vr,gr,wr,J,Ki,Fi,Ii,Vi,Bi,Oe,ee,xr,Wi,ji,$r,kr,Er;wr=[T("latent-refinement")];var be=class extends(gr=P,vr=[m({attribute:!1})],yr=[m({attribute:!1})],br=[m({attribute:!1})],fr=[f()],mr=[f()],gr){constructor(){super(...arguments);a(this,ee);a(this,Ki,o(J,8,this)),o(J,11,this);a(this,Fi,o(J,12,this,"")),o(J,15,this);a(this,Ii,o(J,16,this,"")),o(J,19,this);a(this,Vi,o(J,20,this,!1)),o(J,23,this);a(this,Bi,o(J,24,this,{})),o(J,27,this);a(this,Oe,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),r(this,Oe).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&s(this,ee,Wi).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${qt(this.query).filter(({text:e})=>e!=="|").map(e=>s(this,ee,$r).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${s(this,ee,xr)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?s(this,ee,kr).call(this):y}
    `}};J=k(gr),Ki=new WeakMap,Fi=new WeakMap,Ii=new WeakMap,Vi=new WeakMap,Bi=new WeakMap,Oe=new WeakMap,ee=new WeakSet,xr=function(){this.isOpen=!this.isOpen,this.isOpen&&s(this,ee,Wi).call(this)},Wi=async function(){r(this,Oe).abort(),S(this,Oe,new AbortController);try{this.counts=await pr(this.api,this.narrowed,ad,r(this,Oe).signal)}catch(e){We(e)||(this.counts={})}},ji=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},$r=function(e){return c`
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
          @click="${()=>s(this,ee,ji).call(this,cr(this.query,e))}"
        >
          ${b.clear}
        </button>
      </li>
    `},kr=function(){return c`
      <div class="facets">
        ${rd.map(([e,t,n])=>s(this,ee,Er).call(this,t,n,this.counts[e]??[]))}
      </div>
    `},Er=function(e,t,n){return n.length===0?y:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${n.map(({value:p,photos:u})=>c`
              <li>
                <button class="value" @click="${()=>s(this,ee,ji).call(this,hr(this.query,ur(t,p)))}">
                  ${p} <span>${u.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},l(J,4,"api",vr,be,Ki),l(J,4,"query",yr,be,Fi),l(J,4,"narrowed",br,be,Ii),l(J,4,"isOpen",fr,be,Vi),l(J,4,"counts",mr,be,Bi),be=l(J,0,"Refinement",wr,be),C(be,"styles",[M,z,E`
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
    `]),o(J,1,be);var _i=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Nt=class d{months;#e;#t;constructor(i,e,t){this.months=i.map(n=>new _i(n)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new d(i,this.#e,this.#t);for(let t of e.months){let n=this.months.find(p=>p.is(t.count));n!==void 0&&(t.photos=n.photos,t.complete=n.complete&&n.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#o(i).finally(()=>{i.loading=void 0}),i.loading)}async#o(i){let e=[],t;do{let n=await this.#e(i.count,t);e=e.concat(n.photos),t=n.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(n=>n.count.year===e&&n.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(n=>n.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#i(e);else for(let n of[t&&this.monthOf(t),this.monthOf(e)])n!==void 0&&(n.complete=!1)}}#i(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let n=this.#s(i,e)?1:-1,p=[i],u=i;for(;u!==void 0&&u.id!==e.id&&p.length<t;)u=await this.neighbour(u,n),u!==void 0&&p.push(u);return p}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let n=t[0]?.photos??[];return n.findIndex(({id:p})=>p===i.id)<=n.findIndex(({id:p})=>p===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let n=t.photos.findIndex(u=>u.id===i.id);return n<0?void 0:t.photos[n+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let n=this.months[t];await this.load(n);let p=e===1?n.photos[0]:n.photos.at(-1);if(p!==void 0)return p}}};var Tr=22,ld=900,Yi=120,Cr,Pr,Mr,Lr,Ar,Rr,Sr,Or,K,Qi,Ji,Xi,Zi,Gi,eo,Xe,H,qr,to,Nr,io,Hr,Ur,oo,zr,Dr;Or=[T("latent-scrubber")];var le=class extends(Sr=P,Rr=[m({attribute:!1})],Ar=[m({attribute:!1})],Lr=[m({attribute:!1})],Mr=[f()],Pr=[f()],Cr=[f()],Sr){constructor(){super(...arguments);a(this,H);a(this,Qi,o(K,8,this)),o(K,11,this);a(this,Ji,o(K,12,this,0)),o(K,15,this);a(this,Xi,o(K,16,this,0)),o(K,19,this);a(this,Zi,o(K,20,this)),o(K,23,this);a(this,Gi,o(K,24,this,!1)),o(K,27,this);a(this,eo,o(K,28,this,!1)),o(K,31,this);a(this,Xe)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(r(this,Xe))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(r(this,Xe)),S(this,Xe,window.setTimeout(()=>this.passing=!1,ld)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return y;let t=Math.min(1,this.position/this.range),n=e.blocks[e.indexAt(this.position+Yi)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${pt(n.month.count)}"
        @pointerdown="${s(this,H,Nr)}"
        @pointermove="${s(this,H,to)}"
        @pointerup="${s(this,H,io)}"
        @pointercancel="${s(this,H,io)}"
        @pointerleave="${s(this,H,Hr)}"
        @keydown="${s(this,H,Ur)}"
      >
        ${s(this,H,Dr).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${s(this,H,zr).call(this,e,t)}
      </div>
    `}};K=k(Sr),Qi=new WeakMap,Ji=new WeakMap,Xi=new WeakMap,Zi=new WeakMap,Gi=new WeakMap,eo=new WeakMap,Xe=new WeakMap,H=new WeakSet,qr=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},to=function(e){this.pointed=s(this,H,qr).call(this,e),this.dragging&&s(this,H,oo).call(this,this.pointed*this.range)},Nr=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,s(this,H,to).call(this,e)},io=function(){this.dragging=!1,this.pointed=void 0},Hr=function(){this.dragging||(this.pointed=void 0)},Ur=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],n=this.geometry;if(t===void 0||n===void 0)return;e.preventDefault();let p=n.indexAt(this.position+Yi)+t,u=n.blocks[Math.min(n.blocks.length-1,Math.max(0,p))];u!==void 0&&s(this,H,oo).call(this,u.top)},oo=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},zr=function(e,t){if(this.pointed===void 0&&!this.passing)return y;let n=this.dragging||this.pointed===void 0?t:this.pointed,p=e.blocks[e.indexAt(n*this.range+Yi)];return c`
      <span class="label" .style="${`top:${n*100}%`}">${pt(p.month.count)}</span>
    `},Dr=function(e){let t=this.clientHeight||window.innerHeight,n=-Tr;return dd(e.blocks).map(p=>{let $=Math.min(1,p.top/this.range)*t;return $-n>=Tr&&$<=t-6?(n=$,c`
          <span class="year" .style="${`top:${Math.max(6,$)}px`}">${p.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${$}px`}"></span>
      `})},l(K,4,"geometry",Rr,le,Qi),l(K,4,"position",Ar,le,Ji),l(K,4,"range",Lr,le,Xi),l(K,4,"pointed",Mr,le,Zi),l(K,4,"dragging",Pr,le,Gi),l(K,4,"passing",Cr,le,eo),le=l(K,0,"Scrubber",Or,le),C(le,"styles",[M,E`
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
    `]),o(K,1,le);function dd(d){return d.filter((i,e)=>d[e-1]?.month.count.year!==i.month.count.year)}var Ht=class{options;blocks;height;constructor(i,e,t,n){this.options=e;let p=t?.options===e?t:void 0,u=0;this.blocks=i.map(($,G)=>{let re=p?.blocks[G],Tt=re?.month===$&&$!==n?{...re,top:u}:pd($,u,e);return u+=Tt.height,Tt}),this.height=u}between(i,e){let t=[];for(let n=this.indexAt(i);n<this.blocks.length;n++){let p=this.blocks[n];if(p.top>=e)break;t.push(p)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let n=e+t+1>>1;this.blocks[n].top<=i?e=n:t=n-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function pd(d,i,e){if(d.photos.length===0)return{month:d,top:i,height:d.complete?0:Jt(d.count.photos,e),layout:void 0};let t=Fs(d.photos,e),n=d.missing===0?0:Jt(d.missing,e)-e.monthHeading;return{month:d,top:i,height:t.height+n,layout:t}}var cd=100,Kr,Fr,Ir,Vr,Br,Wr,jr,_r,F,so,no,ro,ao,lo,po,oe,ge,Ge,et,Ee,yt,qe,h,Yr,Ut,Qr,Jr,zt,co,ho,Xr,Ze,Dt,Zr,uo,Gr,ea,Kt,ta,bt,ia,oa,mo,sa,na,ra;_r=[T("latent-timeline")];var de=class extends(jr=P,Wr=[m({attribute:!1})],Br=[m({attribute:!1})],Vr=[m({attribute:!1})],Ir=[m({attribute:!1})],Fr=[f()],Kr=[f()],jr){constructor(){super(...arguments);a(this,h);a(this,so,o(F,8,this)),o(F,11,this);a(this,no,o(F,12,this)),o(F,15,this);a(this,ro,o(F,16,this,fe("photos"))),o(F,19,this);a(this,ao,o(F,20,this,Re.NONE)),o(F,23,this);a(this,lo,o(F,24,this,{top:0,bottom:0})),o(F,27,this);a(this,po,o(F,28,this)),o(F,31,this);a(this,oe);a(this,ge);a(this,Ge);a(this,et,!1);a(this,Ee,new js);a(this,yt,new ResizeObserver(()=>s(this,h,Yr).call(this)));a(this,qe,()=>s(this,h,Jr).call(this))}connectedCallback(){super.connectedCallback(),r(this,yt).observe(this),window.addEventListener("scroll",r(this,qe),{passive:!0}),window.addEventListener("resize",r(this,qe),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),r(this,yt).disconnect(),window.removeEventListener("scroll",r(this,qe)),window.removeEventListener("resize",r(this,qe)),window.clearTimeout(r(this,Ge))}monthChanged(e){s(this,h,Ut).call(this,e)}scrollTopOf(e){let t=r(this,oe)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+s(this,h,Xr).call(this)-s(this,h,Dt).call(this))}get geometry(){return r(this,oe)}reveal(e){let t=s(this,h,uo).call(this,e.id);t!==void 0&&s(this,h,Kt).call(this,t)}willUpdate(e){if(e.has("library")&&r(this,ge)!==void 0){let t=e.get("route"),n=t===void 0||Qe(t,this.route);s(this,h,Ut).call(this,void 0,n),n||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){r(this,et)&&(S(this,et,!1),s(this,h,Zr).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,n=r(this,oe)?.between(e,t)??[],p=this.current!==void 0&&s(this,h,oa).call(this,n,this.current)?this.current:fd(n,e);return c`
      ${Qt(n,({month:u})=>`${u.count.year}-${u.count.month}`,u=>s(this,h,sa).call(this,u,p))}
    `}};F=k(jr),so=new WeakMap,no=new WeakMap,ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,po=new WeakMap,oe=new WeakMap,ge=new WeakMap,Ge=new WeakMap,et=new WeakMap,Ee=new WeakMap,yt=new WeakMap,qe=new WeakMap,h=new WeakSet,Yr=function(){let e=this.clientWidth;e>0&&e!==r(this,ge)?.width&&(S(this,ge,md(e)),s(this,h,Ut).call(this,void 0))},Ut=function(e,t=!0){if(r(this,ge)===void 0)return;let n=s(this,h,Ze).call(this),p=t&&n>0?r(this,oe)?.anchorAt(n):void 0;S(this,oe,new Ht(this.library.months,r(this,ge),r(this,oe),e)),this.style.height=`${r(this,oe).height}px`,s(this,h,Qr).call(this,p,n),s(this,h,zt).call(this),s(this,h,ho).call(this),this.requestUpdate()},Qr=function(e,t){let n=e&&r(this,oe)?.resolve(e);n!==void 0&&Math.abs(n-t)>=1&&window.scrollBy({top:n-t,behavior:"instant"})},Jr=function(){let e=s(this,h,Ze).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&s(this,h,zt).call(this),s(this,h,co).call(this),s(this,h,ho).call(this)},zt=function(){let e=s(this,h,Ze).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},s(this,h,co).call(this)},co=function(){r(this,Ge)??S(this,Ge,window.setTimeout(()=>{S(this,Ge,void 0);let e=s(this,h,Ze).call(this),t=window.innerHeight/2;for(let{month:n}of r(this,oe)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(n).catch(()=>{})},cd))},ho=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Xr=function(){return this.getBoundingClientRect().top+window.scrollY},Ze=function(){return-this.getBoundingClientRect().top+s(this,h,Dt).call(this)},Dt=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Zr=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},uo=function(e){for(let t of r(this,oe)?.blocks??[]){let n=t.layout?.tiles.find(({photo:p})=>p.id===e);if(n!==void 0)return{block:t,tile:n}}},Gr=function(e){let t=Is(e.key),n=s(this,h,uo).call(this,e.target.dataset.id);if(n!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),s(this,h,bt).call(this,n.tile.photo,e.shiftKey);return}t===void 0||n===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),s(this,h,ea).call(this,n,t))},ea=async function(e,t){let n=e.block.layout&&Vs(e.block.layout,e.tile,t);if(n!==void 0){s(this,h,Kt).call(this,{block:e.block,tile:n});return}let p=t==="left"||t==="up"?-1:1,u=this.library.months[this.library.months.indexOf(e.block.month)+p];if(u===void 0)return;await this.library.load(u).catch(()=>{});let $=r(this,oe)?.blockOf(u),G=$?.layout&&Bs($.layout,t,Ws(e.tile));$!==void 0&&G!==void 0&&s(this,h,Kt).call(this,{block:$,tile:G})},Kt=function({block:e,tile:t}){let p=e.top+t.y,u=s(this,h,Ze).call(this),$=p+t.height+40-(u+window.innerHeight-s(this,h,Dt).call(this)),G=p-40-u;(G<0||$>0)&&window.scrollBy({top:G<0?G:$,behavior:"instant"}),s(this,h,zt).call(this),this.current=t.photo.id,S(this,et,!0),this.requestUpdate()},ta=function(e,t){if(e.preventDefault(),this.current=t.id,!r(this,Ee).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){s(this,h,bt).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},bt=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},ia=function(e){r(this,Ee).ends()&&e.preventDefault()},oa=function(e,t){return e.some(n=>s(this,h,mo).call(this,n).some(p=>p.photo.id===t))},mo=function({layout:e,top:t}){let n=this.drawn.top-t,p=this.drawn.bottom-t;return e?.tiles.filter(({y:u,height:$})=>u+$>n&&u<p)??[]},sa=function(e,t){let{month:n,layout:p}=e,u=pt(n.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${u}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${s(this,h,Gr)}"
      >
        <h2 .style="${`top:${hd}px`}">${u} <span>${j(n.count.photos)}</span></h2>
        ${p===void 0?s(this,h,na).call(this,e):y} ${p?.headings.map(({day:$,x:G,y:re,width:Tt})=>c`
              <h3 .style="${`transform:translate(${G}px,${re+(r(this,ge)?.dayHeading??0)-ud}px);max-width:${Math.max(Tt,64)}px`}">${As($)}</h3>
            `)} ${Qt(s(this,h,mo).call(this,e),({photo:$})=>$.id,$=>s(this,h,ra).call(this,$,t))}
      </section>
    `},na=function({height:e}){return c`
      <div class="blank" .style="${`top:${r(this,ge)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},ra=function({photo:e,x:t,y:n,width:p,height:u},$){let G=this.selection.has(e.id);return c`
      <a
        href="${Mt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${Rs(e)}"
        tabindex="${e.id===$?0:-1}"
        .style="${`transform:translate(${t}px,${n}px);width:${p}px;height:${u}px`}"
        class="${G?"picked":""}"
        @click="${re=>s(this,h,ta).call(this,re,e)}"
        @pointerdown="${re=>r(this,Ee).down(re,()=>s(this,h,bt).call(this,e,!1))}"
        @pointermove="${re=>r(this,Ee).move(re)}"
        @pointerup="${()=>r(this,Ee).cancel()}"
        @pointercancel="${()=>r(this,Ee).cancel()}"
        @contextmenu="${s(this,h,ia)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${G?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${n}px)`}"
        @click="${re=>s(this,h,bt).call(this,e,re.shiftKey)}"
      >
        <span>${b.check}</span>
      </button>
    `},l(F,4,"library",Wr,de,so),l(F,4,"store",Br,de,no),l(F,4,"route",Vr,de,ro),l(F,4,"selection",Ir,de,ao),l(F,4,"drawn",Fr,de,lo),l(F,4,"current",Kr,de,po),de=l(F,0,"TimelineView",_r,de),C(de,"styles",[M,_s]),o(F,1,de);var hd=28,ud=28;function md(d){let i=d<600;return{width:d,rowHeight:i?112:d<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function fd(d,i){let e=i+window.innerHeight;for(let{layout:t,top:n}of d){let p=t?.tiles.find(({y:u})=>n+u>=e);if(p!==void 0)return p.photo.id}return d.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var aa,la,da,pa,ca,ha,ua,ma,fa,ba,ya,va,ga,wa,w,fo,bo,yo,vo,go,wo,xo,$o,ko,Eo,To,Co,Ne,tt,L,Po,Mo,xa,Ft,$a,Lo,ka,gt,vt,Ea,Ta;wa=[T("latent-timeline-page")];var X=class extends(ga=P,va=[m({attribute:!1})],ya=[m({attribute:!1})],ba=[m({attribute:!1})],fa=[m({attribute:!1})],ma=[m({attribute:!1})],ua=[m({attribute:!1})],ha=[m({attribute:!1})],ca=[f()],pa=[f()],da=[f()],la=[f()],aa=[q("latent-timeline")],ga){constructor(){super(...arguments);a(this,L);a(this,fo,o(w,8,this)),o(w,11,this);a(this,bo,o(w,12,this,fe("photos"))),o(w,15,this);a(this,yo,o(w,16,this,"")),o(w,19,this);a(this,vo,o(w,20,this,"")),o(w,23,this);a(this,go,o(w,24,this)),o(w,27,this);a(this,wo,o(w,28,this,Re.NONE)),o(w,31,this);a(this,xo,o(w,32,this)),o(w,35,this);a(this,$o,o(w,36,this)),o(w,39,this);a(this,ko,o(w,40,this)),o(w,43,this);a(this,Eo,o(w,44,this,"")),o(w,47,this);a(this,To,o(w,48,this,{position:0,range:0})),o(w,51,this);a(this,Co,o(w,52,this)),o(w,55,this);a(this,Ne,new AbortController);a(this,tt);a(this,gt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),r(this,Ne).abort()}get sequence(){return this.library}refresh(){s(this,L,Po).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Qe(this.route,this.shown)?s(this,L,Po).call(this,this.route):r(this,tt)!==void 0&&!Qe(this.route,r(this,tt))&&(r(this,Ne).abort(),s(this,L,Ft).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""?y:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${s(this,L,Mo).call(this,e)}"
          @search="${s(this,L,vt)}"
          @term-edit="${s(this,L,vt)}"
        ></latent-refinement>
      `}${s(this,L,Ea).call(this,e)}
    `}};w=k(ga),fo=new WeakMap,bo=new WeakMap,yo=new WeakMap,vo=new WeakMap,go=new WeakMap,wo=new WeakMap,xo=new WeakMap,$o=new WeakMap,ko=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Ne=new WeakMap,tt=new WeakMap,L=new WeakSet,Po=async function(e){r(this,Ne).abort();let t=new AbortController;S(this,Ne,t),S(this,tt,e);let n=s(this,L,Mo).call(this,e.query);try{let p=await this.api.timeline(n,t.signal);t.signal.aborted||s(this,L,xa).call(this,e,n,p)}catch(p){p instanceof U&&p.status===400?s(this,L,Ft).call(this,p.message):s(this,L,Lo).call(this,p)}},Mo=function(e){return`${this.filter} ${e}`.trim()},xa=function(e,t,{months:n}){let p=this.shown!==void 0&&Qe(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(n):new Nt(n,(u,$)=>s(this,L,$a).call(this,this.api.photos(t,u,$)),u=>this.timeline?.monthChanged(u)),this.shown=e,s(this,L,Ft).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:p}}))},Ft=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},$a=async function(e){try{return await e}catch(t){throw s(this,L,Lo).call(this,t),t}},Lo=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},ka=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},gt=new WeakMap,vt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Ea=function(e){let{library:t}=this;return t===void 0?this.problem===""?y:rr(this.problem,r(this,gt)):t.months.length===0?s(this,L,Ta).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${s(this,L,vt)}"
        @photo-open="${s(this,L,vt)}"
        @timeline-scroll="${s(this,L,ka)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${n=>window.scrollTo({top:n.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Ta=function(e){return e!==""?ar(e,r(this,gt)):this.filter===""?lr(this.status?.pending??0):c`
      <slot></slot>
    `},l(w,4,"api",va,X,fo),l(w,4,"route",ya,X,bo),l(w,4,"filter",ba,X,yo),l(w,4,"name",fa,X,vo),l(w,4,"store",ma,X,go),l(w,4,"selection",ua,X,wo),l(w,4,"status",ha,X,xo),l(w,4,"library",ca,X,$o),l(w,4,"shown",pa,X,ko),l(w,4,"problem",da,X,Eo),l(w,4,"scrolling",la,X,To),l(w,4,"timeline",aa,X,Co),X=l(w,0,"TimelinePage",wa,X),C(X,"styles",[M,z,nr,E`
      :host {
        display: block;
      }
    `]),o(w,1,X);var Ca,Pa,Ma,La,Te,Ao,Ro,wt,So;La=[T("latent-toast")];var Le=class extends(Ma=P,Pa=[m()],Ca=[m({type:Boolean})],Ma){constructor(){super(...arguments);a(this,wt);a(this,Ao,o(Te,8,this,"")),o(Te,11,this);a(this,Ro,o(Te,12,this,!1)),o(Te,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>s(this,wt,So).call(this,"undo")}">Undo</button>
          `:y}
        <button class="icon" aria-label="Close" @click="${()=>s(this,wt,So).call(this,"toast-close")}">${b.clear}</button>
      </div>
    `}};Te=k(Ma),Ao=new WeakMap,Ro=new WeakMap,wt=new WeakSet,So=function(e){this.dispatchEvent(new CustomEvent(e))},l(Te,4,"text",Pa,Le,Ao),l(Te,4,"undoable",Ca,Le,Ro),Le=l(Te,0,"Toast",La,Le),C(Le,"styles",[M,z,E`
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
    `]),o(Te,1,Le);var Oo=12e3,It=class{#e;#t;#o=[];#i;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,p=>this.#e.edit(p,e));this.#o=Us(t);let n=t.filter(({error:p})=>p===void 0).length;this.#a([n===0?"":Hs(e,n),Yt(t)])})}undo(){return this.#n(async()=>{let i=this.#o;if(this.#o=[],i.length>0){let e=await this.#r(i,n=>this.#e.undo(n)),t=e.filter(({error:n})=>n===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${j(t)}.`,Yt(e)])}})}forget(){window.clearTimeout(this.#i),this.#o=[],this.#t.said("",!1)}#n(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#r(i,e){let t=[];for(let n of zs(i)){i.length>n.length&&(window.clearTimeout(this.#i),this.#t.said(`${j(t.length)} of ${j(i.length)} done.`,!1));let p=await e(n).catch(u=>bd(u,n));t.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return t}#a(i){window.clearTimeout(this.#i),this.#t.said(i.filter(e=>e!=="").join(" "),this.#o.length>0),this.#i=window.setTimeout(()=>this.forget(),Oo)}};function bd(d,i){if(!(d instanceof U)||d.unauthorised)throw d;let{code:e,message:t}=d;return{photos:i.map(n=>({id:typeof n=="string"?n:n.id,error:{code:e,message:t}})),searchable:!0}}var Vt=class{selection=Re.NONE;saying={text:"",undoable:!1};#e;#t;#o;#i;#s=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#i=new It(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(i,e){this.#i?.forget(),this.say(i,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),Oo)}say(i,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Re.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:n}=this.selection,p=e&&n!==void 0&&t!==void 0?this.selection.with(await t.range(n,i,Pt).catch(()=>[i])):this.selection.toggled(i);p.size>Pt?this.say(`At most ${j(Pt)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(i){this.#i?.edit(this.selection.ids,i)}edit(i,e){this.#i?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#i?.undo():i().then(()=>this.offer("Undone."),e=>this.#n(e))}#n(i){i instanceof U&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#i?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Ct(i)&&(i.preventDefault(),this.undo())}};var Aa=E`
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
`;var yd=90,Bt=class{offers=[];active=-1;#e;#t=new AbortController;#o;constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#o=window.setTimeout(()=>{this.#i(i,e)},yd)}async#i(i,e){let{signal:t}=this.#t;try{let n=await dr(this.#e.api,i,e,t);t.aborted||this.#s(n)}catch(n){We(n)||this.#s([])}}#s(i){this.offers=i,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#o),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([])}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Ra(d,{text:i,start:e,end:t}){let n=i.endsWith(":"),p=d.slice(t),u=n||p.startsWith(" ")?"":" ";return{query:`${d.slice(0,e)}${i}${u}${p}`,caret:e+i.length+(n?0:1)}}var Sa=E`
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
`,qo="offers";function No(d){return`offer-${d}`}function Oa(d,i){return c`
    <ul id="${qo}" role="listbox" aria-label="Suggestions" ?hidden="${!d.isOpen}">
      ${d.offers.map((e,t)=>c`
          <li
            id="${No(t)}"
            role="option"
            aria-selected="${t===d.active?"true":"false"}"
            aria-label="${vd(e)}"
            @pointerdown="${n=>n.preventDefault()}"
            @click="${()=>i(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?c`
                <span class="what meaning">${e.meaning}</span>
              `:c`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?y:c`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function vd({key:d,value:i,meaning:e,photos:t}){let n=t===void 0?"":`, ${t}`;return i===void 0?`${d}: ${e??""}`:`${d}: ${i}${n}`}var qa,Na,Ha,Ua,Ce,Ho,Uo,it,za,Da;Ua=[T("latent-search-help")];var Ae=class extends(Ha=P,Na=[m({attribute:!1})],qa=[f()],Ha){constructor(){super(...arguments);a(this,it);a(this,Ho,o(Ce,8,this)),o(Ce,11,this);a(this,Uo,o(Ce,12,this,[])),o(Ce,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{s(this,it,za).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>s(this,it,Da).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ce=k(Ha),Ho=new WeakMap,Uo=new WeakMap,it=new WeakSet,za=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Da=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},l(Ce,4,"api",Na,Ae,Ho),l(Ce,4,"filters",qa,Ae,Uo),Ae=l(Ce,0,"SearchHelp",Ua,Ae),C(Ae,"styles",[M,E`
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
    `]),o(Ce,1,Ae);var gd=250,Ka,Fa,Ia,Va,Ba,Wa,ja,_a,I,zo,Do,Ko,Fo,Io,Vo,Y,He,xt,O,Ya,Qa,ot,Ja,Bo,Xa,Za,Wo,Ga;_a=[T("latent-search-box")];var pe=class extends(ja=P,Wa=[m({attribute:!1})],Ba=[m({attribute:!1})],Va=[m({attribute:!1})],Ia=[f()],Fa=[q("input")],Ka=[q("#help")],ja){constructor(){super(...arguments);a(this,O);a(this,zo,o(I,8,this)),o(I,11,this);a(this,Do,o(I,12,this,"")),o(I,15,this);a(this,Ko,o(I,16,this,"")),o(I,19,this);a(this,Fo,o(I,20,this,"")),o(I,23,this);a(this,Io,o(I,24,this)),o(I,27,this);a(this,Vo,o(I,28,this)),o(I,31,this);a(this,Y,new Bt(this));a(this,He);a(this,xt,e=>s(this,O,Ya).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",r(this,xt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",r(this,xt)),window.clearTimeout(r(this,He))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),r(this,Y).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${s(this,O,Ja)}">
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
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="${r(this,Y).isOpen?"true":"false"}"
          aria-controls="${qo}"
          aria-activedescendant="${r(this,Y).active<0?y:No(r(this,Y).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${s(this,O,Qa)}"
          @keydown="${s(this,O,Xa)}"
          @blur="${()=>r(this,Y).close()}"
        />
        ${this.typed===""?y:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${s(this,O,Bo)}">
            ${b.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${b.help}
        </button>
      </form>
      ${Oa(r(this,Y),e=>{s(this,O,Wo).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||r(this,Y).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>s(this,O,Ga).call(this,e.detail)}"
      ></latent-search-help>
    `}};I=k(ja),zo=new WeakMap,Do=new WeakMap,Ko=new WeakMap,Fo=new WeakMap,Io=new WeakMap,Vo=new WeakMap,Y=new WeakMap,He=new WeakMap,xt=new WeakMap,O=new WeakSet,Ya=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Qa=function(){this.typed=this.input.value,window.clearTimeout(r(this,He)),S(this,He,window.setTimeout(()=>s(this,O,ot).call(this),gd)),r(this,Y).typed(this.typed,this.input.selectionStart??this.typed.length)},ot=function(){window.clearTimeout(r(this,He)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Ja=function(e){e.preventDefault(),r(this,Y).close(),s(this,O,ot).call(this)},Bo=function(){r(this,Y).close(),this.typed="",s(this,O,ot).call(this),this.input.focus()},Xa=function(e){let t=s(this,O,Za).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Za=function(e){let{isOpen:t,chosen:n}=r(this,Y);switch(e){case"ArrowDown":return t?()=>r(this,Y).move(1):void 0;case"ArrowUp":return t?()=>r(this,Y).move(-1):void 0;case"Enter":case"Tab":return n&&(()=>{s(this,O,Wo).call(this,n)});case"Escape":return t?()=>r(this,Y).close():this.typed===""?void 0:()=>s(this,O,Bo).call(this);default:return}},Wo=async function(e){let{query:t,caret:n}=Ra(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(n,n),e.value===void 0?r(this,Y).typed(t,n):(r(this,Y).close(),s(this,O,ot).call(this))},Ga=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),s(this,O,ot).call(this),this.input.focus()},l(I,4,"api",Wa,pe,zo),l(I,4,"value",Ba,pe,Do),l(I,4,"problem",Va,pe,Ko),l(I,4,"typed",Ia,pe,Fo),l(I,4,"input",Fa,pe,Io),l(I,4,"help",Ka,pe,Vo),pe=l(I,0,"SearchBox",_a,pe),C(pe,"styles",[M,z,Sa,E`
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
    `]),o(I,1,pe);var el,tl,il,ol,sl,ce,jo,_o,Yo,Ue,Qo,nl;sl=[T("latent-lock-button")];var Pe=class extends(ol=P,il=[m({attribute:!1})],tl=[f()],el=[q("dialog")],ol){constructor(){super(...arguments);a(this,Ue);a(this,jo,o(ce,8,this)),o(ce,11,this);a(this,_o,o(ce,12,this,"")),o(ce,15,this);a(this,Yo,o(ce,16,this)),o(ce,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{s(this,Ue,Qo).call(this,!1)}}">
        ${b.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?y:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${s(this,Ue,nl)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ce=k(ol),jo=new WeakMap,_o=new WeakMap,Yo=new WeakMap,Ue=new WeakSet,Qo=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof U&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},nl=function(){this.dialog.close(),s(this,Ue,Qo).call(this,!0)},l(ce,4,"api",il,Pe,jo),l(ce,4,"users",tl,Pe,_o),l(ce,4,"dialog",el,Pe,Yo),Pe=l(ce,0,"LockButton",sl,Pe),C(Pe,"styles",[M,z,_e,E`
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
    `]),o(ce,1,Pe);var rl,al,ll,dl,pl,cl,hl,ul,V,Jo,Xo,Zo,Go,es,ts,ye,ml,ze;ul=[T("latent-header")];var he=class extends(hl=P,cl=[m({attribute:!1})],pl=[m({type:Boolean})],dl=[m({attribute:!1})],ll=[m({attribute:!1})],al=[m({attribute:!1})],rl=[q("latent-search-box")],hl){constructor(){super(...arguments);a(this,ye);a(this,Jo,o(V,8,this)),o(V,11,this);a(this,Xo,o(V,12,this,!1)),o(V,15,this);a(this,Zo,o(V,16,this,"")),o(V,19,this);a(this,Go,o(V,20,this,"")),o(V,23,this);a(this,es,o(V,24,this)),o(V,27,this);a(this,ts,o(V,28,this)),o(V,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${s(this,ye,ml)}">${Lt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>s(this,ye,ze).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?y:j(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>s(this,ye,ze).call(this,"locked")}"
                @problem="${e=>s(this,ye,ze).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:y}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>s(this,ye,ze).call(this,"account")}">
            ${b.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>s(this,ye,ze).call(this,"sign-out")}">
            ${b.signOut}
          </button>
        </div>
      </header>
    `}};V=k(hl),Jo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,es=new WeakMap,ts=new WeakMap,ye=new WeakSet,ml=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),s(this,ye,ze).call(this,"home"))},ze=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},l(V,4,"api",cl,he,Jo),l(V,4,"owner",pl,he,Xo),l(V,4,"query",dl,he,Zo),l(V,4,"problem",ll,he,Go),l(V,4,"total",al,he,es),l(V,4,"box",rl,he,ts),he=l(V,0,"Header",ul,he),C(he,"styles",[M,z,E`
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
    `]),o(V,1,he);var wd=2e3,xd=2e4,$d=5*6e4,kd=["pointerdown","keydown","scroll"],Wt=class{#e;#t;#o=new AbortController;#i;#s;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#o;document.addEventListener("visibilitychange",()=>fl()&&void this.#a(),{signal:i});for(let e of kd)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#o.abort(),window.clearTimeout(this.#s)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#n>$d?this.#d():this.#l())}catch(i){this.#t.problem(i);return}if(fl()&&!this.#o.signal.aborted){let i=(this.#i?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?wd:xd)}}async#l(){let i=this.#i,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#i=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#d(){if(!(await this.#e.session()).signedIn)throw new U(401,"signed-out","The web session has ended.")}};function fl(){return document.visibilityState==="visible"}var jt=[{name:"photos",label:"Photos",icon:b.picture,filter:""},{name:"favorites",label:"Favorites",icon:b.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${b.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:b.album,load:()=>Promise.all([import("/assets/albums-page-2D7QQNA6.js"),import("/assets/album-page-S5NXX34A.js")])},{name:"map",label:"Map",icon:b.map,load:()=>import("/assets/map-page-OU6N54SA.js")}];function _t(d){return jt.find(i=>i.name===d)??jt[0]}var bl,yl,vl,st,is,nt,gl,wl;vl=[T("latent-navigation")];var De=class extends(yl=P,bl=[m({attribute:!1})],yl){constructor(){super(...arguments);a(this,nt);a(this,is,o(st,8,this,"photos")),o(st,11,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${jt.map(e=>s(this,nt,wl).call(this,e))}
        </ul>
      </nav>
    `}};st=k(yl),is=new WeakMap,nt=new WeakSet,gl=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},wl=function({name:e,label:t,icon:n}){let p=fe(e);return c`
      <li>
        <a
          href="${Mt(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${u=>s(this,nt,gl).call(this,u,p)}"
        >
          ${n}<span>${t}</span>
        </a>
      </li>
    `},l(st,4,"place",bl,De,is),De=l(st,0,"Navigation",vl,De),C(De,"styles",[M,E`
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
    `]),o(st,1,De);var xl=1024*1024,$l,kl,El,Tl,Cl,Pl,Ml,Ll,Al,Rl,Sl,Ol,ql,Nl,x,os,ss,ns,rs,as,ls,ds,ps,cs,hs,us,ms,se,we,rt,Ke,at,B,Fe,g,fs,bs,Ie,$t,Hl,Ul,kt,ys,zl,xe,lt,Et,Dl,Kl,Fl,Il,Vl,Bl,Wl;Nl=[T("latent-gallery")];var Z=class extends(ql=P,Ol=[m({attribute:!1})],Sl=[m({type:Boolean})],Rl=[f()],Al=[f()],Ll=[f()],Ml=[f()],Pl=[f()],Cl=[f()],Tl=[f()],El=[q("latent-header")],kl=[q("latent-viewer")],$l=[q("main > .view")],ql){constructor(){super(...arguments);a(this,g);a(this,os,o(x,8,this)),o(x,11,this);a(this,ss,o(x,12,this,!1)),o(x,15,this);a(this,ns,o(x,16,this,fe("photos"))),o(x,19,this);a(this,rs,o(x,20,this)),o(x,23,this);a(this,as,o(x,24,this)),o(x,27,this);a(this,ls,o(x,28,this)),o(x,31,this);a(this,ds,o(x,32,this)),o(x,35,this);a(this,ps,o(x,36,this,!1)),o(x,39,this);a(this,cs,o(x,40,this)),o(x,43,this);a(this,hs,o(x,44,this)),o(x,47,this);a(this,us,o(x,48,this)),o(x,51,this);a(this,ms,o(x,52,this)),o(x,55,this);a(this,se);a(this,we);a(this,rt);a(this,Ke,new AbortController);a(this,at);a(this,B,new Vt(this));a(this,Fe,!1);a(this,Ie,e=>s(this,g,$t).call(this,e.detail));a(this,xe,e=>this.problem(e.detail));a(this,lt,({detail:{text:e,undo:t}})=>{r(this,B).offer(e,t&&(()=>t().then(()=>s(this,g,kt).call(this))))});a(this,Et,({detail:e})=>{this.route.place==="albums"&&e!==""?s(this,g,$t).call(this,fe("photos",void 0,e)):r(this,se)?.search(e)})}connectedCallback(){super.connectedCallback(),S(this,we,s(this,g,fs).call(this,"grid",96*xl,6)),S(this,rt,s(this,g,fs).call(this,"screen",64*xl,3)),S(this,se,new Ks(e=>s(this,g,bs).call(this,e))),s(this,g,bs).call(this,r(this,se).route),S(this,at,new Wt(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>s(this,g,kt).call(this),problem:e=>this.problem(e)})),r(this,at).start()}disconnectedCallback(){super.disconnectedCallback(),r(this,se)?.dispose(),r(this,at)?.stop(),r(this,Ke).abort(),r(this,we).clear(),r(this,rt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Td(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){let n=e.flatMap(({photo:p})=>p===void 0?[]:[p]);this.sequence?.replace(n),this.viewer?.edited(e,t),this.opened=n.find(({id:p})=>p===this.opened?.id)??this.opened,S(this,Fe,this.opened!==void 0&&!Ed(this.route)),r(this,Fe)||s(this,g,kt).call(this)}problem(e){this.isConnected&&!We(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>s(this,g,$t).call(this,fe("photos"))}"
          @search="${r(this,Et)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${r(this,xe)}"
        ></latent-header>
        ${s(this,g,Bl).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${r(this,Ie)}"></latent-navigation>
          <main>${s(this,g,Wl).call(this)}${s(this,g,Dl).call(this)}</main>
        </div>
      </div>
      ${e===void 0?y:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${r(this,we)}"
          .screens="${r(this,rt)}"
          @photo-turn="${n=>r(this,se)?.open(n.detail.id)}"
          @viewer-close="${()=>r(this,se)?.close()}"
          @photo-edit="${n=>r(this,B).edit(e,n.detail)}"
          @search="${n=>s(this,g,$t).call(this,fe("photos",void 0,n.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${r(this,xe)}"
          ></latent-account>
        `:y} ${this.adding===void 0?y:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${r(this,lt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${r(this,xe)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${r(this,B).saying.text}"
        ?undoable="${r(this,B).saying.undoable}"
        @undo="${()=>r(this,B).undo()}"
        @toast-close="${()=>r(this,B).forget()}"
      ></latent-toast>
    `}};x=k(ql),os=new WeakMap,ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,se=new WeakMap,we=new WeakMap,rt=new WeakMap,Ke=new WeakMap,at=new WeakMap,B=new WeakMap,Fe=new WeakMap,g=new WeakSet,fs=function(e,t,n){return new Ds((p,u)=>s(this,g,zl).call(this,this.api.thumbnail(p,e,u)),t,n)},bs=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,r(this,B).clear()),this.route=e,_t(e.place).load?.().catch(t=>this.problem(new me(t))),s(this,g,Hl).call(this,e.photo)},Ie=new WeakMap,$t=function(e){r(this,se)?.go(e),window.scrollTo({top:0})},Hl=async function(e){r(this,Ke).abort(),S(this,Ke,new AbortController);let{signal:t}=r(this,Ke);if(e===void 0){s(this,g,Ul).call(this);return}let n=this.sequence?.find(e);try{let[p]=await Promise.all([n??this.api.photo(e,t),import("/assets/viewer-AQRQWFU7.js")]);t.aborted||(this.opened=p)}catch(p){p instanceof U&&p.status===404?r(this,se)?.close():this.problem(p)}},Ul=function(){let e=this.opened;this.opened=void 0,r(this,Fe)&&s(this,g,kt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},kt=function(){S(this,Fe,!1),this.view?.refresh?.()},ys=function(e){this.sequence=this.view?.sequence,e.detail.same||r(this,B).clear()},zl=async function(e){try{return await e}catch(t){throw(t instanceof me||t instanceof U&&t.unauthorised)&&this.problem(t),t}},xe=new WeakMap,lt=new WeakMap,Et=new WeakMap,Dl=function(){switch(this.route.place){case"albums":return this.route.id===void 0?s(this,g,Kl).call(this):s(this,g,Fl).call(this);case"map":return s(this,g,Il).call(this);default:return s(this,g,Vl).call(this)}},Kl=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${r(this,we)}"
        @go="${r(this,Ie)}"
        @said="${r(this,lt)}"
        @problem="${r(this,xe)}"
      ></latent-albums-page>
    `},Fl=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${r(this,we)}"
        .selection="${r(this,B).selection}"
        @sequence="${s(this,g,ys)}"
        @photo-pick="${e=>{r(this,B).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>r(this,se)?.open(e.detail.id)}"
        @selection-clear="${()=>r(this,B).clear()}"
        @go="${r(this,Ie)}"
        @said="${r(this,lt)}"
        @problem="${r(this,xe)}"
      ></latent-album-page>
    `},Il=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${r(this,we)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>r(this,se)?.open(e.detail)}"
        @go="${r(this,Ie)}"
        @problem="${r(this,xe)}"
      ></latent-map-page>
    `},Vl=function(){let{label:e,filter:t="",empty:n}=_t(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${r(this,we)}"
        .selection="${r(this,B).selection}"
        .status="${this.status}"
        @sequence="${s(this,g,ys)}"
        @found="${p=>this.found=p.detail}"
        @photo-pick="${p=>{r(this,B).pick(p.detail,this.sequence)}}"
        @photo-open="${p=>r(this,se)?.open(p.detail.id)}"
        @search="${r(this,Et)}"
        @term-edit="${p=>this.header.edit(p.detail)}"
        @problem="${r(this,xe)}"
      >${n}</latent-timeline-page>
    `},Bl=function(){return r(this,B).selection.size===0?y:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${r(this,B).selection}"
        @photo-edit="${e=>r(this,B).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=r(this,B).selection.ids}"
        @selection-clear="${()=>r(this,B).clear()}"
      ></latent-selection-bar>
    `},Wl=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?y:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${j(e)} to go.</div>
    `},l(x,4,"api",Ol,Z,os),l(x,4,"owner",Sl,Z,ss),l(x,4,"route",Rl,Z,ns),l(x,4,"sequence",Al,Z,rs),l(x,4,"found",Ll,Z,as),l(x,4,"status",Ml,Z,ls),l(x,4,"opened",Pl,Z,ds),l(x,4,"showsAccount",Cl,Z,ps),l(x,4,"adding",Tl,Z,cs),l(x,4,"header",El,Z,hs),l(x,4,"viewer",kl,Z,us),l(x,4,"view",$l,Z,ms),Z=l(x,0,"Gallery",Nl,Z),C(Z,"styles",[M,Aa]),o(x,1,Z);function Ed({place:d,query:i}){return d==="photos"&&i===""}function Td(d,i){if(i!==void 0)return"Photo · Latent";let{label:e}=_t(d.place);return d.query!==""?"Search · Latent":d.place==="photos"?"Latent":`${e} · Latent`}var Cd=3e3,jl,_l,Yl,Ql,Jl,ue,vs,gs,ws,Ve,Be,te,dt,xs,$s,Xl;Jl=[T("latent-app")];var Me=class extends(Ql=P,Yl=[f()],_l=[f()],jl=[f()],Ql){constructor(){super(...arguments);a(this,te);a(this,vs,o(ue,8,this,"starting")),o(ue,11,this);a(this,gs,o(ue,12,this,{signedIn:!1})),o(ue,15,this);a(this,ws,o(ue,16,this,"")),o(ue,19,this);a(this,Ve,new Ts);a(this,Be)}connectedCallback(){super.connectedCallback(),s(this,te,dt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(r(this,Be))}render(){switch(this.phase){case"starting":return y;case"signed-out":return c`
          <latent-sign-in
            .api="${r(this,Ve)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${s(this,te,dt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${r(this,Ve)}"
            .owner="${this.session.user===$e}"
            @problem="${e=>s(this,te,xs).call(this,e.detail)}"
            @sign-out="${s(this,te,Xl)}"
            @locked="${s(this,te,$s)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${b.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${s(this,te,dt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${b.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${s(this,te,dt)}">Try again</button>
          </latent-notice>
        `}}};ue=k(Ql),vs=new WeakMap,gs=new WeakMap,ws=new WeakMap,Ve=new WeakMap,Be=new WeakMap,te=new WeakSet,dt=async function(){window.clearTimeout(r(this,Be));try{this.session=await r(this,Ve).session(),this.phase=this.session.signedIn?"open":"signed-out"}catch(e){s(this,te,xs).call(this,e)}},xs=function(e){e instanceof U&&e.unauthorised?this.phase="signed-out":e instanceof me||e instanceof U&&e.unavailable?s(this,te,$s).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},$s=function(){this.phase="locked",window.clearTimeout(r(this,Be)),S(this,Be,window.setTimeout(()=>{s(this,te,dt).call(this)},Cd))},Xl=async function(){this.phase="signed-out",await r(this,Ve).signOut().catch(()=>{})},l(ue,4,"phase",Yl,Me,vs),l(ue,4,"session",_l,Me,gs),l(ue,4,"problem",jl,Me,ws),Me=l(ue,0,"App",Jl,Me),C(Me,"styles",[M,z,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),o(ue,1,Me);
