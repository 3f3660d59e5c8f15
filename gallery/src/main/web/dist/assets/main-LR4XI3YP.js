import{a as bi}from"/assets/chunk-J2WQIQPP.js";import{a as zt,c as ln,d as dn,e as cn,f as gi,g as pn,h as Ut,i as hn,j as un}from"/assets/chunk-APID3VBA.js";import{A as Z,E as nn,F as fi,I as rn,J as an,K as yi,L as mn,M as we,N as It,O as ot,P as fn,a as $,b as p,d as g,e as C,f as E,g as f,h as b,i as H,j as O,k as en,l as tn,m as ve,n as ce,o as Ce,p as on,q as y,r as M,s as Nt,t as it,u as F,v as wt,w as sn,z as xt}from"/assets/chunk-IVF4EFPQ.js";import{a as k,c as n,d as c,e as P,f as d,g as l,h as A,i as r}from"/assets/chunk-4TR2UDAY.js";function Kt(s){return p`
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
  `}function Wt(s){let i=s instanceof Error?s.message:String(s);return i.endsWith(".")?i:`${i}.`}var kt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function vi(){return"PublicKeyCredential"in window}function Vt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function gn(s){let i=await bn(()=>navigator.credentials.get({publicKey:{...s,challenge:jt(s.challenge),allowCredentials:s.allowCredentials.map(vn)}})),e=i.response;return{credential:st(i.rawId),clientData:st(e.clientDataJSON),authenticatorData:st(e.authenticatorData),signature:st(e.signature)}}async function yn(s){let e=(await bn(()=>navigator.credentials.create({publicKey:{...s,challenge:jt(s.challenge),user:{...s.user,id:jt(s.user.id)},pubKeyCredParams:[...s.pubKeyCredParams],excludeCredentials:s.excludeCredentials.map(vn)}}))).response;return{clientData:st(e.clientDataJSON),attestationObject:st(e.attestationObject)}}async function bn(s){if(!vi())throw new kt("This browser has no passkeys; use another.");try{let i=await s();if(i!==null)return i}catch(i){throw new kt(dc(i),i)}throw new kt("The browser gave no passkey; try again.")}function dc(s){switch(s instanceof DOMException?s.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function vn({type:s,id:i}){return{type:s,id:jt(i)}}function jt(s){let i=atob(s.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function st(s){let i=Array.from(new Uint8Array(s),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var wn,xn,kn,$n,En,Tn,Pn,Cn,Mn,Sn,An,Ln,Rn,On,qn,v,wi,xi,ki,$i,Ei,Ti,Pi,Ci,Mi,Si,Ai,Li,Ri,U,Dn,Oi,Hn,Fn,Nn,zn,Un,In,Kn;qn=[E("latent-sign-in")];var B=class extends(On=C,Rn=[f({attribute:!1})],Ln=[f({type:Boolean})],An=[f({type:Boolean})],Sn=[b()],Mn=[b()],Cn=[b()],Pn=[b()],Tn=[b()],En=[b()],$n=[H("#vault")],kn=[H("#user")],xn=[H("#passphrase")],wn=[H("#code")],On){constructor(){super(...arguments);l(this,U);l(this,wi,n(v,8,this)),n(v,11,this);l(this,xi,n(v,12,this,!1)),n(v,15,this);l(this,ki,n(v,16,this,!1)),n(v,19,this);l(this,$i,n(v,20,this,!1)),n(v,23,this);l(this,Ei,n(v,24,this,!1)),n(v,27,this);l(this,Ti,n(v,28,this,"")),n(v,31,this);l(this,Pi,n(v,32,this)),n(v,35,this);l(this,Ci,n(v,36,this,!1)),n(v,39,this);l(this,Mi,n(v,40,this,!1)),n(v,43,this);l(this,Si,n(v,44,this)),n(v,47,this);l(this,Ai,n(v,48,this)),n(v,51,this);l(this,Li,n(v,52,this)),n(v,55,this);l(this,Ri,n(v,56,this)),n(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return p`
      <main>
        <form @submit="${r(this,U,Dn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Kt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${r(this,U,zn).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?r(this,U,Un).call(this):g} ${this.locked?g:r(this,U,In).call(this)}
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
            ${this.needsCode?r(this,U,Kn).call(this):g}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,U,Nn).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?g:r(this,U,Fn).call(this)}</p>
        </form>
      </main>
    `}};v=k(On),wi=new WeakMap,xi=new WeakMap,ki=new WeakMap,$i=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Pi=new WeakMap,Ci=new WeakMap,Mi=new WeakMap,Si=new WeakMap,Ai=new WeakMap,Li=new WeakMap,Ri=new WeakMap,U=new WeakSet,Dn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||Ce;if(t===""){this.problem=o===Ce?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let a={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await r(this,U,Oi).call(this,a)&&(await hc(this.api),await r(this,U,Oi).call(this,{...a,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(a){await r(this,U,Hn).call(this,a)}finally{this.busy=!1,this.awaitsPasskey=!1}},Oi=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof en))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await gn(t.options);return await this.api.signIn({...e,passkey:o})}},Hn=async function(e){if(e instanceof O&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Wt(e),this.elsewhere=e instanceof tn&&e.hosts.includes("localhost")?Vt():void 0,(this.code??this.input).select()},Fn=function(){return p`
      ${this.problem} ${this.elsewhere===void 0?g:p`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Nn=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},zn=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Un=function(){return p`
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
    `},In=function(){return p`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${Ce}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},Kn=function(){return p`
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
    `},c(v,4,"api",Rn,B,wi),c(v,4,"locked",Ln,B,xi),c(v,4,"choice",An,B,ki),c(v,4,"busy",Sn,B,$i),c(v,4,"legible",Mn,B,Ei),c(v,4,"problem",Cn,B,Ti),c(v,4,"elsewhere",Pn,B,Pi),c(v,4,"needsCode",Tn,B,Ci),c(v,4,"awaitsPasskey",En,B,Mi),c(v,4,"vault",$n,B,Si),c(v,4,"user",kn,B,Ai),c(v,4,"input",xn,B,Li),c(v,4,"code",wn,B,Ri),B=c(v,0,"SignIn",qn,B),P(B,"styles",[M,F,Nt,$`
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
    `]),n(v,1,B);var cc=500,pc=6e4;async function hc(s){let i=performance.now()+pc;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,cc));let e=await s.session().catch(t=>{if(!(t instanceof ve))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Bt={"Tus-Resumable":"1.0.0","X-Latent":"1"},$t="/uploads";async function Wn(s){return(await s.get($t)).places}async function jn(s,{sha256:i,bytes:e}){return(await(await s.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function Vn(s,i,e){let{name:t,folder:o,modified:a,sha256:h}=i,m={...Bt,"Upload-Length":String(i.bytes),"Upload-Metadata":uc({filename:t,folder:o,modified:String(Math.max(0,a)),sha256:h})},T=await s.ask($t,{method:"POST",headers:m,signal:e}),L=(T.headers.get("Location")??"").split("/").pop()??"";return qi(L,T)}async function Bn(s,i,e){return qi(i,await s.ask(`${$t}/${i}`,{method:"HEAD",headers:Bt,signal:e}))}async function Yn(s,{id:i,offset:e},t,o){let a=await t.arrayBuffer(),h={...Bt,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Gn(new Uint8Array(await crypto.subtle.digest("SHA-256",a)))}`};return qi(i,await s.ask(`${$t}/${i}`,{method:"PATCH",headers:h,body:a,signal:o}))}async function _n(s,i){await s.ask(`${$t}/${i}`,{method:"DELETE",headers:Bt})}function qi(s,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new O(e,"failed","The server does not say how much has arrived.");let o=i.get("Latent-Path");return{id:s,offset:Number(t),path:o===null?void 0:decodeURIComponent(o),wasThere:i.has("Latent-Was-There")}}function uc(s){return Object.entries(s).map(([i,e])=>`${i} ${Gn(new TextEncoder().encode(e))}`).join(",")}function Gn(s){return btoa(String.fromCharCode(...s))}function Qn({file:s,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${mc(s.lastModified)}`:e}function mc(s){let i=new Date(s);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function Xn(s){let i=s.map(o=>o.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((o,a)=>i.some(h=>h[a]!==o));return(t<0?e:e.slice(0,t)).join("/")}var Yt=class{#e;#t=0;async hash(i){this.#e??=fc();let e=await this.#e,t=this.#t++;return new Promise((o,a)=>{let h=({data:m})=>{m.number===t&&(e.removeEventListener("message",h),m.sha256===void 0?a(new Error("This file cannot be read.")):o(m.sha256))};e.addEventListener("message",h),e.postMessage({number:t,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function fc(){let{address:s}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(s,{type:"module"})}function Jn(s,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,s*e)))}var Zn=[500,1e3,2e3,5e3,1e4],yc=new Set([404,408,409,423,429,460,500,502,503,504]),bc=5;async function er(s,i,e,t,o){let a=1048576,h=0,m;for(;m?.path===void 0;)try{if(m===void 0||h>0)m=m===void 0?await Vn(s,e,t):await Bn(s,m.id,t);else{let T=performance.now(),L=i.slice(m.offset,m.offset+a);m=await Yn(s,m,L,t),a=Jn(L.size,performance.now()-T)}h=0,o(m)}catch(T){if(h++,ce(T)||!vc(T,h))throw T;m=T instanceof O&&T.status===404?void 0:m,await wc(Zn[Math.min(h,Zn.length)-1]??0,t)}return m}function vc(s,i){return s instanceof ve||s instanceof O&&yc.has(s.status)&&(s.unavailable||i<bc)}function wc(s,i){return new Promise((e,t)=>{let o=setTimeout(e,s);i.addEventListener("abort",()=>{clearTimeout(o),t(new DOMException("paused","AbortError"))},{once:!0})})}function $e({state:{kind:s}}){return s==="added"||s==="known"||s==="failed"||s==="cancelled"}function tr({state:{kind:s}}){return s==="checking"||s==="sending"}function ir(s){let i=s.filter(({state:a})=>a.kind!=="cancelled"),e=({file:a})=>a.size+1,t=i.reduce((a,h)=>a+e(h),0),o=i.reduce((a,h)=>a+($e(h)?e(h):h.arrived),0);return t===0?1:o/t}var xc=3,_t=class extends EventTarget{#e;#t=new Yt;#i=new Map;#s=new Map;#o=[];#n=!1;constructor(i){super(),this.#e=i}get tasks(){return this.#o}get paused(){return this.#n}get unfinished(){return!this.#o.every($e)}add(i,e){let t=this.unfinished?this.#o:[],o=i.map(a=>({file:a.file,folder:Qn(a,e),state:{kind:"waiting"},arrived:0}));this.#o=[...t,...o],this.#a()}pause(){this.#n=!0,this.#r(),this.#l()}resume(){this.#n=!1,this.#a()}retry(i){i.state={kind:"waiting"},this.#a()}cancel(i){i.state={kind:"cancelled"};let e=this.#i.get(i);e===void 0?this.#p(i):e.abort(),this.#a()}cancelAll(){for(let i of this.#o.filter(e=>!$e(e)))this.cancel(i)}clear(){this.#r(),this.#t.end(),this.#o=[],this.#n=!1,this.#l()}#r(){for(let i of this.#i.values())i.abort()}#a(){let i=this.#o.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#n?0:xc-this.#i.size))this.#d(e);this.unfinished||this.#t.end(),this.#l()}async#d(i){let e=new AbortController;this.#i.set(i,e);try{await this.#c(i,e.signal)}catch(t){$e(i)||(i.state=ce(t)?{kind:"waiting"}:{kind:"failed",message:kc(t)})}finally{this.#i.delete(i)}i.state.kind==="cancelled"&&this.#p(i),this.#a()}async#c(i,e){let{file:t,folder:o}=i;i.state={kind:"checking"},this.#l();let a=await this.#t.hash(t);e.throwIfAborted();let h=await jn(this.#e,{sha256:a,bytes:t.size});if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#l();let m={name:t.name,folder:o,bytes:t.size,modified:t.lastModified,sha256:a},T=await er(this.#e,t,m,e,({id:L,offset:ne})=>{this.#s.set(i,L),i.arrived=ne,this.#l()});this.#s.delete(i),i.state=T.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:T.path??""},this.dispatchEvent(new Event("added"))}#p(i){let e=this.#s.get(i);this.#s.delete(i),e!==void 0&&_n(this.#e,e).catch(()=>{})}#l(){this.dispatchEvent(new Event("change"))}};function kc(s){return s instanceof O&&s.status===507?"There is no room left in the vault.":s instanceof Error?s.message:String(s)}var or=[["days",86400],["hours",3600],["minutes",60]],sr,Di,$c;sr=[E("latent-shift-form")];var Et=class extends($c=un){read(){let e=or.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new hn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return p`
      <div class="row">
        ${or.map(([i])=>p`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Di=k($c),Et=c(Di,0,"ShiftForm",sr,Et),n(Di,1,Et);var Ec=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],nr,rr,ar,lr,dr,pe,Hi,Fi,Ni,Pt,V,cr,Tt,zi,Ui,Ii,Ee,Ie,pr;dr=[E("latent-selection-bar")];var Me=class extends(lr=C,ar=[f({attribute:!1})],rr=[f({attribute:!1})],nr=[b()],lr){constructor(){super(...arguments);l(this,V);l(this,Hi,n(pe,8,this)),n(pe,11,this);l(this,Fi,n(pe,12,this)),n(pe,15,this);l(this,Ni,n(pe,16,this)),n(pe,19,this);l(this,Pt,e=>r(this,V,cr).call(this,e));l(this,Ee,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,Ie,e=>{r(this,V,Tt).call(this,e.detail),d(this,Ee).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",d(this,Pt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,Pt))}render(){let e=d(this,V,Ui);return p`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${r(this,V,Ii)}">
          ${y.clear}
        </button>
        <span class="count" role="status" aria-label="${Z(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${r(this,V,zi)}"
        >
          ${e?y.heartFull:y.heart}
        </button>
        ${Ec.map(([t,o,a])=>p`
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
      ${this.open===void 0?g:p`
        <div class="card ${this.open==="rating"?"small":""}">${r(this,V,pr).call(this,this.open)}</div>
      `}
    `}};pe=k(lr),Hi=new WeakMap,Fi=new WeakMap,Ni=new WeakMap,Pt=new WeakMap,V=new WeakSet,cr=function(e){Ut(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?r(this,V,Ii).call(this):d(this,Ee).call(this):e.key==="f"?r(this,V,zi).call(this):/^[0-5]$/.test(e.key)&&r(this,V,Tt).call(this,{rating:Number(e.key)}))},Tt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},zi=function(){r(this,V,Tt).call(this,{favorite:!d(this,V,Ui)})},Ui=function(){return this.selection.photos.every(({favorite:e})=>e)},Ii=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ee=new WeakMap,Ie=new WeakMap,pr=function(e){switch(e){case"rating":return p`
          <latent-stars @rate="${t=>{r(this,V,Tt).call(this,{rating:t.detail}),d(this,Ee).call(this)}}"></latent-stars>
        `;case"tags":return p`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${d(this,Ie)}" @cancel="${d(this,Ee)}"></latent-tag-form>
        `;case"caption":return p`
          <latent-caption-form @save="${d(this,Ie)}" @cancel="${d(this,Ee)}"></latent-caption-form>
        `;case"date":return p`
          <latent-shift-form action="Move" @save="${d(this,Ie)}" @cancel="${d(this,Ee)}"></latent-shift-form>
        `;case"place":return p`
          <latent-place-form removable @save="${d(this,Ie)}" @cancel="${d(this,Ee)}"></latent-place-form>
        `}},c(pe,4,"api",ar,Me,Hi),c(pe,4,"selection",rr,Me,Fi),c(pe,4,"open",nr,Me,Ni),Me=c(pe,0,"SelectionBar",dr,Me),P(Me,"styles",[M,F,$`
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
    `]),n(pe,1,Me);var hr=$`
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
`;var mr,fr,gr,yr,br,vr,wr,xr,kr,$r,q,Ki,Wi,ji,Vi,Bi,Yi,_i,Gi,G,Qi,Xi,Gt,Er,Tr,Pr,Cr,Mr;$r=[E("latent-account")];var re=class extends(kr=C,xr=[f({attribute:!1})],wr=[b()],vr=[b()],br=[b()],yr=[b()],gr=[H("dialog")],fr=[H("#label")],mr=[H("#password")],kr){constructor(){super(...arguments);l(this,G);l(this,Ki,n(q,8,this)),n(q,11,this);l(this,Wi,n(q,12,this)),n(q,15,this);l(this,ji,n(q,16,this)),n(q,19,this);l(this,Vi,n(q,20,this,!1)),n(q,23,this);l(this,Bi,n(q,24,this,"")),n(q,27,this);l(this,Yi,n(q,28,this)),n(q,31,this);l(this,_i,n(q,32,this)),n(q,35,this);l(this,Gi,n(q,36,this)),n(q,39,this);l(this,Gt,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),r(this,G,Qi).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return p`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?g:r(this,G,Tr).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};q=k(kr),Ki=new WeakMap,Wi=new WeakMap,ji=new WeakMap,Vi=new WeakMap,Bi=new WeakMap,Yi=new WeakMap,_i=new WeakMap,Gi=new WeakMap,G=new WeakSet,Qi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof ve||t instanceof O&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=Wt(t)}finally{this.busy=!1}},Xi=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},Gt=new WeakMap,Er=function(e,t,o){if(e.preventDefault(),this.busy)return;let a={user:o,passphrase:this.password.value};r(this,G,Qi).call(this,async()=>{if(t.kind==="add"){let h=this.label.value.trim(),m=await yn(await this.api.passkeyInvitation(a));this.factors=await this.api.addPasskey(h,m)}else this.factors=await this.api.removePasskey(t.passkey.id,a);this.step=void 0})},Tr=function(e){let{user:t,code:o,passkeys:a}=e,h=t===Ce?"the vault’s passphrase":"your password",m=o||a.length>0;return p`
      <p>${m?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${m?p`
          <ul>
            ${o?Tc():g}${a.map(T=>r(this,G,Pr).call(this,T))}
          </ul>
        `:g} ${this.step===void 0?r(this,G,Cr).call(this,e):r(this,G,Mr).call(this,this.step,e)}
    `},Pr=function(e){let t=e.lastUse===void 0?"never used":`last used ${ur(e.lastUse)}`;return p`
      <li>
        ${y.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${ur(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>r(this,G,Xi).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Cr=function({user:e,host:t,code:o,passkeys:a}){if(t===void 0)return Pc();if(!vi())return p`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=p`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return p`
      ${o||a.length>0?g:h}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>r(this,G,Xi).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Mr=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return p`
      <form @submit="${a=>r(this,G,Er).call(this,a,e,t)}">
        ${e.kind==="add"?p`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:p`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===Ce?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":o}</button>
          <button class="quiet" type="button" @click="${d(this,Gt)}">Cancel</button>
        </div>
      </form>
    `},c(q,4,"api",xr,re,Ki),c(q,4,"factors",wr,re,Wi),c(q,4,"step",vr,re,ji),c(q,4,"busy",br,re,Vi),c(q,4,"problem",yr,re,Bi),c(q,4,"dialog",gr,re,Yi),c(q,4,"label",fr,re,_i),c(q,4,"password",mr,re,Gi),re=c(q,0,"Account",$r,re),P(re,"styles",[M,F,it,Nt,hr]),n(q,1,re);function Tc(){return p`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Pc(){let s=Vt();return s===void 0?p`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:p`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${s}">${s}</a>.
    </p>
  `}function ur(s){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(s))}var Sr=$`
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
`;function Ar(s,i){return p`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${y.search}</span>
      <p>${s}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Lr(s,i){return p`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${s}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Rr(s){return s>0?p`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${y.picture}</span>
        <p>${Z(s)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:p`
    <latent-notice heading="No photos yet">
      <span slot="icon">${y.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>
  `}async function Or(s,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await s.get(`/completions?${o}`,t)).completions}async function qr(s,i,e,t){return(await s.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function Qt(s){let i=[];for(let{0:e,index:t}of s.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function Dr(s,i){let e=Qt(s).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let a=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||a}).join(" ")}function Hr(s,i){return Qt(s).some(({text:e})=>e===i)?s:`${s} ${i}`.trim()}function Fr(s,i){let e=i.replaceAll('"',"");return`${s}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var Cc=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Mc=8,Nr,zr,Ur,Ir,Kr,Wr,jr,Q,Ji,Zi,eo,to,io,Ke,ee,Vr,oo,so,Br,Yr,_r;jr=[E("latent-refinement")];var xe=class extends(Wr=C,Kr=[f({attribute:!1})],Ir=[f({attribute:!1})],Ur=[f({attribute:!1})],zr=[b()],Nr=[b()],Wr){constructor(){super(...arguments);l(this,ee);l(this,Ji,n(Q,8,this)),n(Q,11,this);l(this,Zi,n(Q,12,this,"")),n(Q,15,this);l(this,eo,n(Q,16,this,"")),n(Q,19,this);l(this,to,n(Q,20,this,!1)),n(Q,23,this);l(this,io,n(Q,24,this,{})),n(Q,27,this);l(this,Ke,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),d(this,Ke).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&r(this,ee,oo).call(this)}render(){return p`
      <ul class="terms" aria-label="This search">
        ${Qt(this.query).filter(({text:e})=>e!=="|").map(e=>r(this,ee,Br).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${r(this,ee,Vr)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?r(this,ee,Yr).call(this):g}
    `}};Q=k(Wr),Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,io=new WeakMap,Ke=new WeakMap,ee=new WeakSet,Vr=function(){this.isOpen=!this.isOpen,this.isOpen&&r(this,ee,oo).call(this)},oo=async function(){d(this,Ke).abort(),A(this,Ke,new AbortController);try{this.counts=await qr(this.api,this.narrowed,Mc,d(this,Ke).signal)}catch(e){ce(e)||(this.counts={})}},so=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Br=function(e){return p`
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
          @click="${()=>r(this,ee,so).call(this,Dr(this.query,e))}"
        >
          ${y.clear}
        </button>
      </li>
    `},Yr=function(){return p`
      <div class="facets">
        ${Cc.map(([e,t,o])=>r(this,ee,_r).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},_r=function(e,t,o){return o.length===0?g:p`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:a,photos:h})=>p`
              <li>
                <button class="value" @click="${()=>r(this,ee,so).call(this,Hr(this.query,Fr(t,a)))}">
                  ${a} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},c(Q,4,"api",Kr,xe,Ji),c(Q,4,"query",Ir,xe,Zi),c(Q,4,"narrowed",Ur,xe,eo),c(Q,4,"isOpen",zr,xe,to),c(Q,4,"counts",Nr,xe,io),xe=c(Q,0,"Refinement",jr,xe),P(xe,"styles",[M,F,$`
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
    `]),n(Q,1,xe);var no=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Xt=class s{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new no(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new s(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(a=>a.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#s(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#s(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#o(i,e)?1:-1,a=[i],h=i;for(;h!==void 0&&h.id!==e.id&&a.length<t;)h=await this.neighbour(h,o),h!==void 0&&a.push(h);return a}#o(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:a})=>a===i.id)<=o.findIndex(({id:a})=>a===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let a=e===1?o.photos[0]:o.photos.at(-1);if(a!==void 0)return a}}};var Gr=22,Sc=900,ro=120,Qr,Xr,Jr,Zr,ea,ta,ia,oa,I,ao,lo,co,po,ho,uo,nt,z,sa,mo,na,fo,ra,aa,go,la,da;oa=[E("latent-scrubber")];var he=class extends(ia=C,ta=[f({attribute:!1})],ea=[f({attribute:!1})],Zr=[f({attribute:!1})],Jr=[b()],Xr=[b()],Qr=[b()],ia){constructor(){super(...arguments);l(this,z);l(this,ao,n(I,8,this)),n(I,11,this);l(this,lo,n(I,12,this,0)),n(I,15,this);l(this,co,n(I,16,this,0)),n(I,19,this);l(this,po,n(I,20,this)),n(I,23,this);l(this,ho,n(I,24,this,!1)),n(I,27,this);l(this,uo,n(I,28,this,!1)),n(I,31,this);l(this,nt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,nt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(d(this,nt)),A(this,nt,window.setTimeout(()=>this.passing=!1,Sc)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return g;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+ro)];return p`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${wt(o.month.count)}"
        @pointerdown="${r(this,z,na)}"
        @pointermove="${r(this,z,mo)}"
        @pointerup="${r(this,z,fo)}"
        @pointercancel="${r(this,z,fo)}"
        @pointerleave="${r(this,z,ra)}"
        @keydown="${r(this,z,aa)}"
      >
        ${r(this,z,da).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,z,la).call(this,e,t)}
      </div>
    `}};I=k(ia),ao=new WeakMap,lo=new WeakMap,co=new WeakMap,po=new WeakMap,ho=new WeakMap,uo=new WeakMap,nt=new WeakMap,z=new WeakSet,sa=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},mo=function(e){this.pointed=r(this,z,sa).call(this,e),this.dragging&&r(this,z,go).call(this,this.pointed*this.range)},na=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,z,mo).call(this,e)},fo=function(){this.dragging=!1,this.pointed=void 0},ra=function(){this.dragging||(this.pointed=void 0)},aa=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let a=o.indexAt(this.position+ro)+t,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,a))];h!==void 0&&r(this,z,go).call(this,h.top)},go=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},la=function(e,t){if(this.pointed===void 0&&!this.passing)return g;let o=this.dragging||this.pointed===void 0?t:this.pointed,a=e.blocks[e.indexAt(o*this.range+ro)];return p`
      <span class="label" .style="${`top:${o*100}%`}">${wt(a.month.count)}</span>
    `},da=function(e){let t=this.clientHeight||window.innerHeight,o=-Gr;return Ac(e.blocks).map(a=>{let m=Math.min(1,a.top/this.range)*t;return m-o>=Gr&&m<=t-6?(o=m,p`
          <span class="year" .style="${`top:${Math.max(6,m)}px`}">${a.month.count.year}</span>
        `):p`
        <span class="dot" .style="${`top:${m}px`}"></span>
      `})},c(I,4,"geometry",ta,he,ao),c(I,4,"position",ea,he,lo),c(I,4,"range",Zr,he,co),c(I,4,"pointed",Jr,he,po),c(I,4,"dragging",Xr,he,ho),c(I,4,"passing",Qr,he,uo),he=c(I,0,"Scrubber",oa,he),P(he,"styles",[M,$`
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
    `]),n(I,1,he);function Ac(s){return s.filter((i,e)=>s[e-1]?.month.count.year!==i.month.count.year)}var Se=class s{static NONE=new s(new Map,void 0);#e;anchor;constructor(i,e){this.#e=i,this.anchor=e}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(i){return this.#e.has(i)}toggled(i){let e=new Map(this.#e);return e.delete(i.id)||e.set(i.id,i),new s(e,e.size===0?void 0:i)}with(i){let e=new Map(this.#e);return i.forEach(t=>e.set(t.id,t)),new s(e,i.at(-1)??this.anchor)}refreshed(i){let e=new Map(this.#e);return i.filter(({id:t})=>e.has(t)).forEach(t=>e.set(t.id,t)),new s(e,this.anchor&&(e.get(this.anchor.id)??this.anchor))}};var ca,pa,ha,ua,ma,fa,oe,yo,bo,vo,wo,rt,Ct,ue,xo,ga,ko,ya;fa=[E("latent-thumb")];var Te=class extends(ma=C,ua=[f({attribute:!1})],ha=[f({attribute:!1})],pa=[b()],ca=[b()],ma){constructor(){super(...arguments);l(this,ue);l(this,yo,n(oe,8,this)),n(oe,11,this);l(this,bo,n(oe,12,this)),n(oe,15,this);l(this,vo,n(oe,16,this)),n(oe,19,this);l(this,wo,n(oe,20,this,!1)),n(oe,23,this);l(this,rt,!1);l(this,Ct)}willUpdate(e){e.has("photo")&&!rn(e.get("photo"),this.photo)&&(r(this,ue,ko).call(this),r(this,ue,xo).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&r(this,ue,xo).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,ue,ko).call(this)}render(){return this.photo.failed||this.failed?p`
        <div class="instead">
          ${fi(this.photo)?y.play:this.photo.failed?y.broken:y.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:p`
      ${this.url===void 0?g:p`
        <img
          alt=""
          draggable="false"
          decoding="${d(this,rt)?"sync":"async"}"
          class="${d(this,rt)?"shown at-once":""}"
          src="${this.url}"
          @load="${r(this,ue,ya)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${fi(this.photo)?p`
          <span class="badge" title="${an(this.photo.name)}">${y.play}</span>
        `:g} ${this.photo.favorite?p`
          <span class="favorite">${y.heartFull}</span>
        `:g}
    `}};oe=k(ma),yo=new WeakMap,bo=new WeakMap,vo=new WeakMap,wo=new WeakMap,rt=new WeakMap,Ct=new WeakMap,ue=new WeakSet,xo=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);A(this,rt,e!==void 0),e!==void 0?this.url=yi(e):r(this,ue,ga).call(this,this.photo.id)},ga=async function(e){let t=new AbortController;A(this,Ct,t);try{let o=await this.store.get(e,t.signal);t.signal.aborted||(this.url=yi(o))}catch(o){this.failed=!ce(o)}},ko=function(){d(this,Ct)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},ya=function(e){e.target.classList.add("shown")},c(oe,4,"photo",ua,Te,yo),c(oe,4,"store",ha,Te,bo),c(oe,4,"url",pa,Te,vo),c(oe,4,"failed",ca,Te,wo),Te=c(oe,0,"Thumb",fa,Te),P(Te,"styles",[M,$`
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
    `]),n(oe,1,Te);function ba(s,i){let e=[0],t=[0];for(let a=1;a<=s.length;a++){let h=1/0,m=a-1,T=0;for(let L=a-1;L>=0;L--){T+=s[L];let ne=(i.width-(a-L-1)*i.gap)/T/i.rowHeight;if(ne<.6&&L<a-1)break;let Fe=e[L]+Lc(ne,a===s.length);Fe<h&&(h=Fe,m=L)}e.push(h),t.push(m)}let o=[];for(let a=s.length;a>0;a=t[a])o.unshift(a);return o}function Lc(s,i){return s>1.45?i?.15+.5*(1-1/s):10+s:(s>1?s-1:1/s-1)**2}var Oc=.8,qc=.5,Dc=3.5;function Hc(s){return s.width<=0||s.height<=0?s.type.startsWith("video/")?16/9:1:Math.min(Dc,Math.max(qc,s.width/s.height))}function Fc(s){let i=[];for(let e of s){let t=e.taken.slice(0,10),o=i.at(-1);o?.day===t?o.photos.push(e):i.push({day:t,photos:[e]})}return i}var $o=class{#e;#t=[];#i=[];#s=[];#o;constructor(i){this.#e=i,this.#o=i.monthHeading}add(i){let e=i.photos.map((o,a)=>({photo:o,aspect:Hc(o),begins:a===0?i.day:void 0}));if(this.#s.length>0){let o=[...this.#s,...e],a=this.#n(o);if(a>=this.#e.rowHeight*Oc){this.#s=o,a<=this.#e.rowHeight&&this.#r();return}this.#r()}let t=0;for(let o of ba(e.map(({aspect:a})=>a),this.#e))this.#r(),this.#s=e.slice(t,o),t=o}finish(){return this.#r(),{height:this.#o,tiles:this.#t,headings:this.#i}}#n(i){let e=i.reduce((t,o)=>t+o.aspect,0);return(this.#e.width-Nc(i,this.#e))/e}#r(){let{gap:i,dayGap:e,dayHeading:t,rowHeight:o}=this.#e,a=this.#s;if(this.#s=[],a.length===0)return;let h=this.#n(a),m=Math.max(1,h<=o*1.45?h:o),T=this.#o+(a.some(ne=>ne.begins!==void 0)?t:0),L=0;for(let[ne,Fe]of a.entries()){let Zs=Math.min(Fe.aspect*m,this.#e.width);ne>0&&(L+=Fe.begins===void 0?i:e),Fe.begins!==void 0&&this.#i.push({day:Fe.begins,x:L,y:this.#o,width:zc(a,ne,m,i)}),this.#t.push({photo:Fe.photo,x:L,y:T,width:Zs,height:m}),L+=Zs}this.#o=T+m+i}};function Nc(s,{gap:i,dayGap:e}){return s.slice(1).reduce((t,o)=>t+(o.begins===void 0?i:e),0)}function zc(s,i,e,t){let o=0;for(let a=i;a<s.length;a++){let h=s[a];if(a>i){if(h.begins!==void 0)break;o+=t}o+=h.aspect*e}return o}function va(s,i){let e=new $o(i);for(let t of Fc(s))e.add(t);return e.finish()}function Eo(s,i){let t=Math.max(1,i.width/(1.35*i.rowHeight+i.gap)),o=Math.ceil(s/t),a=Math.min(o,12);return i.monthHeading+o*(i.rowHeight+i.gap)+a*i.dayHeading}var Jt=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let a=t?.options===e?t:void 0,h=0;this.blocks=i.map((m,T)=>{let L=a?.blocks[T],ne=L?.month===m&&m!==o?{...L,top:h}:Uc(m,h,e);return h+=ne.height,ne}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let a=this.blocks[o];if(a.top>=e)break;t.push(a)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function Uc(s,i,e){if(s.photos.length===0)return{month:s,top:i,height:s.complete?0:Eo(s.count.photos,e),layout:void 0};let t=va(s.photos,e),o=s.missing===0?0:Eo(s.missing,e)-e.monthHeading;return{month:s,top:i,height:t.height+o,layout:t}}var Ic={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function wa(s){return Ic[s]}function xa(s,i,e){let t=s.tiles,o=t.indexOf(i);switch(e){case"left":return t[o-1];case"right":return t[o+1];case"up":return ei(Zt(t,t.findLast(a=>a.y<i.y)),at(i));case"down":return ei(Zt(t,t.find(a=>a.y>i.y)),at(i))}}function ka(s,i,e){switch(i){case"left":return s.tiles.at(-1);case"right":return s.tiles[0];case"up":return ei(Zt(s.tiles,s.tiles.at(-1)),e);case"down":return ei(Zt(s.tiles,s.tiles[0]),e)}}function at(s){return s.x+s.width/2}function Zt(s,i){return i===void 0?[]:s.filter(e=>e.y===i.y)}function ei(s,i){return s.reduce((e,t)=>e===void 0||Math.abs(at(t)-i)<Math.abs(at(e)-i)?t:e,void 0)}var ti=class{#e;#t={x:0,y:0};#i=!1;down(i,e){this.cancel(),this.#i=!1,i.pointerType==="touch"&&(this.#t={x:i.clientX,y:i.clientY},this.#e=window.setTimeout(()=>{this.#i=!0,e()},450))}move(i){Math.hypot(i.clientX-this.#t.x,i.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#i}};var $a=$`
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
`;var Kc=100,Ea,Ta,Pa,Ca,Ma,Sa,Aa,La,K,To,Po,Co,Mo,So,Ao,ae,Pe,dt,ct,Ae,St,We,u,Ra,ii,Oa,qa,oi,Lo,Ro,Da,lt,si,Ha,Oo,Fa,Na,ni,za,Mt,Ua,Ia,qo,Ka,Wa,ja;La=[E("latent-timeline")];var me=class extends(Aa=C,Sa=[f({attribute:!1})],Ma=[f({attribute:!1})],Ca=[f({attribute:!1})],Pa=[f({attribute:!1})],Ta=[b()],Ea=[b()],Aa){constructor(){super(...arguments);l(this,u);l(this,To,n(K,8,this)),n(K,11,this);l(this,Po,n(K,12,this)),n(K,15,this);l(this,Co,n(K,16,this,we("photos"))),n(K,19,this);l(this,Mo,n(K,20,this,Se.NONE)),n(K,23,this);l(this,So,n(K,24,this,{top:0,bottom:0})),n(K,27,this);l(this,Ao,n(K,28,this)),n(K,31,this);l(this,ae);l(this,Pe);l(this,dt);l(this,ct,!1);l(this,Ae,new ti);l(this,St,new ResizeObserver(()=>r(this,u,Ra).call(this)));l(this,We,()=>r(this,u,qa).call(this))}connectedCallback(){super.connectedCallback(),d(this,St).observe(this),window.addEventListener("scroll",d(this,We),{passive:!0}),window.addEventListener("resize",d(this,We),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,St).disconnect(),window.removeEventListener("scroll",d(this,We)),window.removeEventListener("resize",d(this,We)),window.clearTimeout(d(this,dt))}monthChanged(e){r(this,u,ii).call(this,e)}scrollTopOf(e){let t=d(this,ae)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,u,Da).call(this)-r(this,u,si).call(this))}get geometry(){return d(this,ae)}reveal(e){let t=r(this,u,Oo).call(this,e.id);t!==void 0&&r(this,u,ni).call(this,t)}willUpdate(e){if(e.has("library")&&d(this,Pe)!==void 0){let t=e.get("route"),o=t===void 0||ot(t,this.route);r(this,u,ii).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){d(this,ct)&&(A(this,ct,!1),r(this,u,Ha).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=d(this,ae)?.between(e,t)??[],a=this.current!==void 0&&r(this,u,Ia).call(this,o,this.current)?this.current:Bc(o,e);return p`
      ${bi(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>r(this,u,Ka).call(this,h,a))}
    `}};K=k(Aa),To=new WeakMap,Po=new WeakMap,Co=new WeakMap,Mo=new WeakMap,So=new WeakMap,Ao=new WeakMap,ae=new WeakMap,Pe=new WeakMap,dt=new WeakMap,ct=new WeakMap,Ae=new WeakMap,St=new WeakMap,We=new WeakMap,u=new WeakSet,Ra=function(){let e=this.clientWidth;e>0&&e!==d(this,Pe)?.width&&(A(this,Pe,Vc(e)),r(this,u,ii).call(this,void 0))},ii=function(e,t=!0){if(d(this,Pe)===void 0)return;let o=r(this,u,lt).call(this),a=t&&o>0?d(this,ae)?.anchorAt(o):void 0;A(this,ae,new Jt(this.library.months,d(this,Pe),d(this,ae),e)),this.style.height=`${d(this,ae).height}px`,r(this,u,Oa).call(this,a,o),r(this,u,oi).call(this),r(this,u,Ro).call(this),this.requestUpdate()},Oa=function(e,t){let o=e&&d(this,ae)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},qa=function(){let e=r(this,u,lt).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,u,oi).call(this),r(this,u,Lo).call(this),r(this,u,Ro).call(this)},oi=function(){let e=r(this,u,lt).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,u,Lo).call(this)},Lo=function(){d(this,dt)??A(this,dt,window.setTimeout(()=>{A(this,dt,void 0);let e=r(this,u,lt).call(this),t=window.innerHeight/2;for(let{month:o}of d(this,ae)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},Kc))},Ro=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Da=function(){return this.getBoundingClientRect().top+window.scrollY},lt=function(){return-this.getBoundingClientRect().top+r(this,u,si).call(this)},si=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Ha=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Oo=function(e){for(let t of d(this,ae)?.blocks??[]){let o=t.layout?.tiles.find(({photo:a})=>a.id===e);if(o!==void 0)return{block:t,tile:o}}},Fa=function(e){let t=wa(e.key),o=r(this,u,Oo).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),r(this,u,Mt).call(this,o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,u,Na).call(this,o,t))},Na=async function(e,t){let o=e.block.layout&&xa(e.block.layout,e.tile,t);if(o!==void 0){r(this,u,ni).call(this,{block:e.block,tile:o});return}let a=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+a];if(h===void 0)return;await this.library.load(h).catch(()=>{});let m=d(this,ae)?.blockOf(h),T=m?.layout&&ka(m.layout,t,at(e.tile));m!==void 0&&T!==void 0&&r(this,u,ni).call(this,{block:m,tile:T})},ni=function({block:e,tile:t}){let a=e.top+t.y,h=r(this,u,lt).call(this),m=a+t.height+40-(h+window.innerHeight-r(this,u,si).call(this)),T=a-40-h;(T<0||m>0)&&window.scrollBy({top:T<0?T:m,behavior:"instant"}),r(this,u,oi).call(this),this.current=t.photo.id,A(this,ct,!0),this.requestUpdate()},za=function(e,t){if(e.preventDefault(),this.current=t.id,!d(this,Ae).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){r(this,u,Mt).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},Mt=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},Ua=function(e){d(this,Ae).ends()&&e.preventDefault()},Ia=function(e,t){return e.some(o=>r(this,u,qo).call(this,o).some(a=>a.photo.id===t))},qo=function({layout:e,top:t}){let o=this.drawn.top-t,a=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:m})=>h+m>o&&h<a)??[]},Ka=function(e,t){let{month:o,layout:a}=e,h=wt(o.count);return p`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,u,Fa)}"
      >
        <h2 .style="${`top:${Wc}px`}">${h} <span>${Z(o.count.photos)}</span></h2>
        ${a===void 0?r(this,u,Wa).call(this,e):g} ${a?.headings.map(({day:m,x:T,y:L,width:ne})=>p`
              <h3 .style="${`transform:translate(${T}px,${L+(d(this,Pe)?.dayHeading??0)-jc}px);max-width:${Math.max(ne,64)}px`}">${sn(m)}</h3>
            `)} ${bi(r(this,u,qo).call(this,e),({photo:m})=>m.id,m=>r(this,u,ja).call(this,m,t))}
      </section>
    `},Wa=function({height:e}){return p`
      <div class="blank" .style="${`top:${d(this,Pe)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},ja=function({photo:e,x:t,y:o,width:a,height:h},m){let T=this.selection.has(e.id);return p`
      <a
        href="${It({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${nn(e)}"
        tabindex="${e.id===m?0:-1}"
        .style="${`transform:translate(${t}px,${o}px);width:${a}px;height:${h}px`}"
        class="${T?"picked":""}"
        @click="${L=>r(this,u,za).call(this,L,e)}"
        @pointerdown="${L=>d(this,Ae).down(L,()=>r(this,u,Mt).call(this,e,!1))}"
        @pointermove="${L=>d(this,Ae).move(L)}"
        @pointerup="${()=>d(this,Ae).cancel()}"
        @pointercancel="${()=>d(this,Ae).cancel()}"
        @contextmenu="${r(this,u,Ua)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${T?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${o}px)`}"
        @click="${L=>r(this,u,Mt).call(this,e,L.shiftKey)}"
      >
        <span>${y.check}</span>
      </button>
    `},c(K,4,"library",Sa,me,To),c(K,4,"store",Ma,me,Po),c(K,4,"route",Ca,me,Co),c(K,4,"selection",Pa,me,Mo),c(K,4,"drawn",Ta,me,So),c(K,4,"current",Ea,me,Ao),me=c(K,0,"TimelineView",La,me),P(me,"styles",[M,$a]),n(K,1,me);var Wc=28,jc=28;function Vc(s){let i=s<600;return{width:s,rowHeight:i?112:s<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Bc(s,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of s){let a=t?.tiles.find(({y:h})=>o+h>=e);if(a!==void 0)return a.photo.id}return s.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var Va,Ba,Ya,_a,Ga,Qa,Xa,Ja,Za,el,tl,il,ol,sl,w,Do,Ho,Fo,No,zo,Uo,Io,Ko,Wo,jo,Vo,Bo,je,pt,R,Yo,_o,nl,ri,rl,Go,al,Lt,At,ll,dl;sl=[E("latent-timeline-page")];var X=class extends(ol=C,il=[f({attribute:!1})],tl=[f({attribute:!1})],el=[f({attribute:!1})],Za=[f({attribute:!1})],Ja=[f({attribute:!1})],Xa=[f({attribute:!1})],Qa=[f({attribute:!1})],Ga=[b()],_a=[b()],Ya=[b()],Ba=[b()],Va=[H("latent-timeline")],ol){constructor(){super(...arguments);l(this,R);l(this,Do,n(w,8,this)),n(w,11,this);l(this,Ho,n(w,12,this,we("photos"))),n(w,15,this);l(this,Fo,n(w,16,this,"")),n(w,19,this);l(this,No,n(w,20,this,"")),n(w,23,this);l(this,zo,n(w,24,this)),n(w,27,this);l(this,Uo,n(w,28,this,Se.NONE)),n(w,31,this);l(this,Io,n(w,32,this)),n(w,35,this);l(this,Ko,n(w,36,this)),n(w,39,this);l(this,Wo,n(w,40,this)),n(w,43,this);l(this,jo,n(w,44,this,"")),n(w,47,this);l(this,Vo,n(w,48,this,{position:0,range:0})),n(w,51,this);l(this,Bo,n(w,52,this)),n(w,55,this);l(this,je,new AbortController);l(this,pt);l(this,Lt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),d(this,je).abort()}get sequence(){return this.library}refresh(){r(this,R,Yo).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!ot(this.route,this.shown)?r(this,R,Yo).call(this,this.route):d(this,pt)!==void 0&&!ot(this.route,d(this,pt))&&(d(this,je).abort(),r(this,R,ri).call(this,"")))}render(){let e=this.shown?.query??"";return p`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""?g:p`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${r(this,R,_o).call(this,e)}"
          @search="${r(this,R,At)}"
          @term-edit="${r(this,R,At)}"
        ></latent-refinement>
      `}${r(this,R,ll).call(this,e)}
    `}};w=k(ol),Do=new WeakMap,Ho=new WeakMap,Fo=new WeakMap,No=new WeakMap,zo=new WeakMap,Uo=new WeakMap,Io=new WeakMap,Ko=new WeakMap,Wo=new WeakMap,jo=new WeakMap,Vo=new WeakMap,Bo=new WeakMap,je=new WeakMap,pt=new WeakMap,R=new WeakSet,Yo=async function(e){d(this,je).abort();let t=new AbortController;A(this,je,t),A(this,pt,e);let o=r(this,R,_o).call(this,e.query);try{let a=await this.api.timeline(o,t.signal);t.signal.aborted||r(this,R,nl).call(this,e,o,a)}catch(a){a instanceof O&&a.status===400?r(this,R,ri).call(this,a.message):r(this,R,Go).call(this,a)}},_o=function(e){return`${this.filter} ${e}`.trim()},nl=function(e,t,{months:o}){let a=this.shown!==void 0&&ot(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&a?this.library.updated(o):new Xt(o,(h,m)=>r(this,R,rl).call(this,this.api.photos(t,h,m)),h=>this.timeline?.monthChanged(h)),this.shown=e,r(this,R,ri).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:a}}))},ri=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},rl=async function(e){try{return await e}catch(t){throw r(this,R,Go).call(this,t),t}},Go=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},al=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},Lt=new WeakMap,At=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},ll=function(e){let{library:t}=this;return t===void 0?this.problem===""?g:Ar(this.problem,d(this,Lt)):t.months.length===0?r(this,R,dl).call(this,e):p`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${r(this,R,At)}"
        @photo-open="${r(this,R,At)}"
        @timeline-scroll="${r(this,R,al)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},dl=function(e){return e!==""?Lr(e,d(this,Lt)):this.filter===""?Rr(this.status?.pending??0):p`
      <slot></slot>
    `},c(w,4,"api",il,X,Do),c(w,4,"route",tl,X,Ho),c(w,4,"filter",el,X,Fo),c(w,4,"name",Za,X,No),c(w,4,"store",Ja,X,zo),c(w,4,"selection",Xa,X,Uo),c(w,4,"status",Qa,X,Io),c(w,4,"library",Ga,X,Ko),c(w,4,"shown",_a,X,Wo),c(w,4,"problem",Ya,X,jo),c(w,4,"scrolling",Ba,X,Vo),c(w,4,"timeline",Va,X,Bo),X=c(w,0,"TimelinePage",sl,X),P(X,"styles",[M,F,Sr,$`
      :host {
        display: block;
      }
    `]),n(w,1,X);var cl,pl,hl,ul,Le,Qo,Xo,Rt,Jo;ul=[E("latent-toast")];var Ne=class extends(hl=C,pl=[f()],cl=[f({type:Boolean})],hl){constructor(){super(...arguments);l(this,Rt);l(this,Qo,n(Le,8,this,"")),n(Le,11,this);l(this,Xo,n(Le,12,this,!1)),n(Le,15,this)}render(){return p`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?p`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>r(this,Rt,Jo).call(this,"undo")}">Undo</button>
          `:g}
        <button class="icon" aria-label="Close" @click="${()=>r(this,Rt,Jo).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Le=k(hl),Qo=new WeakMap,Xo=new WeakMap,Rt=new WeakSet,Jo=function(e){this.dispatchEvent(new CustomEvent(e))},c(Le,4,"text",pl,Ne,Qo),c(Le,4,"undoable",cl,Ne,Xo),Ne=c(Le,0,"Toast",ul,Ne),P(Ne,"styles",[M,F,$`
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
    `]),n(Le,1,Ne);var Yc=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function ml(s){return!s.startsWith(".")&&!Yc.has(s.toLowerCase())}function fl(s){return[...s].filter(({name:i})=>ml(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function gl(s){let i=[...s.items].flatMap(e=>e.webkitGetAsEntry()??[]);return(await Promise.all(i.map(e=>yl(e,[])))).flat()}async function yl(s,i){if(!ml(s.name))return[];if(s.isFile)return[{file:await _c(s),folders:i}];let e=[];for(let t of await Gc(s))e.push(...await yl(t,[...i,s.name]));return e}function _c(s){return new Promise((i,e)=>s.file(i,e))}async function Gc(s){let i=s.createReader(),e=[];for(;;){let t=await new Promise((o,a)=>i.readEntries(o,a));if(t.length===0)return e;e.push(...t)}}var ai=$`
  :host {
    display: block;
  }

  .add {
    position: fixed;
    right: calc(var(--side) + 36px);
    bottom: calc(24px + env(safe-area-inset-bottom));
    z-index: 4;
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: 48px;
    padding: 0 20px 0 16px;
    border-radius: 24px;
    box-shadow: var(--shadow);
  }

  .overlay {
    position: fixed;
    inset: 0;
    z-index: 40;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    border: 3px dashed var(--accent);
    background: color-mix(in srgb, var(--paper) 94%, transparent);
    font-size: var(--text-title);
    font-weight: 650;
    text-align: center;
    pointer-events: none;
  }

  .panel {
    position: fixed;
    right: calc(var(--side) + 36px);
    bottom: calc(24px + env(safe-area-inset-bottom));
    z-index: 5;
    width: min(400px, calc(100vw - 24px));
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
    box-shadow: var(--shadow);
    overflow: hidden;
  }

  .head {
    display: grid;
    gap: 10px;
    padding: 14px 16px;
  }

  .head h2 {
    font-size: var(--text);
    font-weight: 650;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .actions .quiet {
    padding: 0 12px;
    font-size: var(--text-small);
  }

  progress {
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--sunken);
    overflow: hidden;
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--sunken);
  }

  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--accent);
    transition: width var(--calm);
  }

  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--accent);
  }

  ul {
    max-height: min(40vh, 300px);
    border-top: 1px solid var(--line);
    list-style: none;
    overflow-y: auto;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    min-height: 52px;
    padding: 4px 8px 4px 16px;
    font-size: var(--text-small);
  }

  li progress {
    grid-column: 1 / -1;
    width: auto;
    height: 4px;
    margin: 2px 8px 8px 0;
  }

  li + li {
    border-top: 1px solid var(--line);
  }

  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }

  .failed {
    color: var(--danger);
  }

  dialog {
    width: min(calc(100vw - 32px), 420px);
    padding: 24px;
  }

  dialog h2 {
    margin-bottom: 12px;
    font-size: var(--text-title);
    font-weight: 650;
  }

  select {
    width: 100%;
    min-height: 44px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }

  .choice {
    display: flex;
    justify-content: flex-end;
    gap: 10px;
    margin-top: 20px;
  }

  @media (max-width: 759px) {
    .add,
    .panel {
      right: 12px;
      bottom: calc(var(--bar) + 12px + env(safe-area-inset-bottom));
    }
  }
`;function Zo(s,i){return s.filter(({state:e})=>e.kind===i).length}function bl(s,i){let e=s.filter(h=>!$e(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${e===1?"1 file":`${xt(e)} files`} to go`;let t=[`${xt(Zo(s,"added"))} added`],o=Zo(s,"known");o>0&&t.push(`${xt(o)} ${o===1?"was":"were"} already there`);let a=Zo(s,"failed");return a>0&&t.push(`${xt(a)} failed`),t.join(", ")}function vl({state:s,arrived:i,file:e}){switch(s.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return s.message;case"cancelled":return"Cancelled"}}var ts=50,wl,xl,kl,ht,es,ut,se,Ot,$l,El,Tl,Pl;kl=[E("latent-upload-panel")];var Ve=class extends(xl=C,wl=[f({attribute:!1})],xl){constructor(){super(...arguments);l(this,se);l(this,es,n(ht,8,this)),n(ht,11,this);l(this,ut,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,ut,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:d(this,ut).signal})}disconnectedCallback(){super.disconnectedCallback(),d(this,ut).abort()}render(){let{tasks:e,paused:t}=this.queue;return p`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${bl(e,t)}</h2>
          ${this.queue.unfinished?p`
              <progress aria-label="All files" max="1" .value="${ir(e)}"></progress>
            `:g}
          <div class="actions">${this.queue.unfinished?r(this,se,$l).call(this,t):r(this,se,El).call(this)}</div>
        </div>
        <ul>${Qc(e).map(o=>r(this,se,Tl).call(this,o))}${e.length>ts?p`
            <li class="state">and ${e.length-ts} more</li>
          `:g}</ul>
      </section>
    `}};ht=k(xl),es=new WeakMap,ut=new WeakMap,se=new WeakSet,Ot=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},$l=function(e){return p`
      ${e?p`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:p`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>r(this,se,Ot).call(this,"add")}">Add more</button>
    `},El=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),t=Xn(e);return p`
      ${t===""?g:p`
        <button class="quiet" @click="${()=>r(this,se,Ot).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>r(this,se,Ot).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Tl=function(e){let{state:t,file:o}=e;return p`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${vl(e)}</div>
        </div>
        ${r(this,se,Pl).call(this,e)} ${t.kind==="sending"?p`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:g}
      </li>
    `},Pl=function(e){let{state:t,file:o}=e;return t.kind==="failed"?p`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?p`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>r(this,se,Ot).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:$e(e)?g:p`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${y.clear}</button>
    `},c(ht,4,"queue",wl,Ve,es),Ve=c(ht,0,"UploadPanel",kl,Ve),P(Ve,"styles",[M,F,ai]),n(ht,1,Ve);function Qc(s){let i=e=>tr(e)?0:e.state.kind==="failed"?1:$e(e)?3:2;return s.toSorted((e,t)=>i(e)-i(t)).slice(0,ts)}var Cl,Ml,Sl,Al,Ll,Rl,Ol,ql,Dl,N,is,os,ss,ns,rs,as,ls,mt,te,Hl,ds,Fl,Nl,cs,zl;Dl=[E("latent-uploads")];var de=class extends(ql=C,Ol=[f({attribute:!1})],Rl=[f({attribute:!1})],Ll=[b()],Al=[b()],Sl=[b()],Ml=[H("input")],Cl=[H("dialog")],ql){constructor(){super(...arguments);l(this,te);l(this,is,n(N,8,this)),n(N,11,this);l(this,os,n(N,12,this)),n(N,15,this);l(this,ss,n(N,16,this,[])),n(N,19,this);l(this,ns,n(N,20,this,!1)),n(N,23,this);l(this,rs,n(N,24,this,[])),n(N,27,this);l(this,as,n(N,28,this)),n(N,31,this);l(this,ls,n(N,32,this)),n(N,35,this);l(this,mt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,mt,new AbortController);let{signal:e}=d(this,mt);window.addEventListener("dragenter",t=>r(this,te,ds).call(this,t),{signal:e}),window.addEventListener("dragover",t=>r(this,te,ds).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{r(this,te,Fl).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),r(this,te,Hl).call(this)}disconnectedCallback(){super.disconnectedCallback(),d(this,mt).abort()}updated(e){e.has("found")&&this.found.length>0&&this.dialog.showModal()}render(){return this.places.length===0?g:p`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${r(this,te,Nl)}"
      />
      ${this.queue.tasks.length>0?p`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:p`
          <button class="main add" @click="${()=>this.input.click()}">${y.add}Add photos</button>
        `} ${this.dragged?p`
          <div class="overlay">${y.add}Drop photos and folders to add them</div>
        `:g}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${r(this,te,zl)}">
          <h2 id="where">Where to?</h2>
          <select name="place" aria-label="Folder">
            ${this.places.map(e=>p`
                <option value="${e}">${e===""?"The whole vault":e}</option>
              `)}
          </select>
          <div class="choice">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main">Add</button>
          </div>
        </form>
      </dialog>
    `}};N=k(ql),is=new WeakMap,os=new WeakMap,ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,as=new WeakMap,ls=new WeakMap,mt=new WeakMap,te=new WeakSet,Hl=async function(){try{this.places=await Wn(this.api)}catch(e){e instanceof O&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},ds=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Fl=async function(e){this.dragged&&e.dataTransfer!==null&&(e.preventDefault(),this.dragged=!1,r(this,te,cs).call(this,await gl(e.dataTransfer)))},Nl=function(){r(this,te,cs).call(this,fl(this.input.files??[])),this.input.value=""},cs=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},zl=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},c(N,4,"api",Ol,de,is),c(N,4,"queue",Rl,de,os),c(N,4,"places",Ll,de,ss),c(N,4,"dragged",Al,de,ns),c(N,4,"found",Sl,de,rs),c(N,4,"input",Ml,de,as),c(N,4,"dialog",Cl,de,ls),de=c(N,0,"Uploads",Dl,de),P(de,"styles",[M,F,it,ai]),n(N,1,de);var Xc=12e3,li=class{#e;#t;#i=[];#s;#o=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,a=>this.#e.edit(a,e));this.#i=dn(t);let o=t.filter(({error:a})=>a===void 0).length;this.#a([o===0?"":ln(e,o),gi(t)])})}undo(){return this.#n(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${Z(t)}.`,gi(e)])}})}forget(){window.clearTimeout(this.#s),this.#i=[],this.#t.said("",!1)}#n(i){return this.#o=this.#o.then(i).catch(e=>this.#t.problem(e)),this.#o}async#r(i,e){let t=[];for(let o of pn(i)){i.length>o.length&&(window.clearTimeout(this.#s),this.#t.said(`${Z(t.length)} of ${Z(i.length)} done.`,!1));let a=await e(o).catch(h=>Jc(h,o));t.push(...a.photos),this.#t.edited(a.photos,a.searchable)}return t}#a(i){window.clearTimeout(this.#s),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#s=window.setTimeout(()=>this.forget(),Xc)}};function Jc(s,i){if(!(s instanceof O)||s.unauthorised)throw s;let{code:e,message:t}=s;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var di=class{selection=Se.NONE;saying={text:"",undoable:!1};#e;#t;#i=i=>this.#s(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#t=new li(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#i)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#i)}say(i,e=!1){this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Se.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,a=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,zt).catch(()=>[i])):this.selection.toggled(i);a.size>zt?this.say(`At most ${Z(zt)} can be selected at a time.`):(this.selection=a,this.#e.requestUpdate())}editSelected(i){this.#t?.edit(this.selection.ids,i)}edit(i,e){this.#t?.edit([i.id],e)}undo(){this.#t?.undo()}forget(){this.#t?.forget()}#s(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Ut(i)&&(i.preventDefault(),this.undo())}};var Ul=$`
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
`;var Zc=90,ci=class{offers=[];active=-1;#e;#t=new AbortController;#i;constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#i=window.setTimeout(()=>{this.#s(i,e)},Zc)}async#s(i,e){let{signal:t}=this.#t;try{let o=await Or(this.#e.api,i,e,t);t.aborted||this.#o(o)}catch(o){ce(o)||this.#o([])}}#o(i){this.offers=i,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#o([])}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Il(s,{text:i,start:e,end:t}){let o=i.endsWith(":"),a=s.slice(t),h=o||a.startsWith(" ")?"":" ";return{query:`${s.slice(0,e)}${i}${h}${a}`,caret:e+i.length+(o?0:1)}}var Kl=$`
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
`,ps="offers";function hs(s){return`offer-${s}`}function Wl(s,i){return p`
    <ul id="${ps}" role="listbox" aria-label="Suggestions" ?hidden="${!s.isOpen}">
      ${s.offers.map((e,t)=>p`
          <li
            id="${hs(t)}"
            role="option"
            aria-selected="${t===s.active?"true":"false"}"
            aria-label="${ep(e)}"
            @pointerdown="${o=>o.preventDefault()}"
            @click="${()=>i(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?p`
                <span class="what meaning">${e.meaning}</span>
              `:p`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?g:p`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function ep({key:s,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${s}: ${e??""}`:`${s}: ${i}${o}`}var jl,Vl,Bl,Yl,Re,us,ms,ft,_l,Gl;Yl=[E("latent-search-help")];var ze=class extends(Bl=C,Vl=[f({attribute:!1})],jl=[b()],Bl){constructor(){super(...arguments);l(this,ft);l(this,us,n(Re,8,this)),n(Re,11,this);l(this,ms,n(Re,12,this,[])),n(Re,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{r(this,ft,_l).call(this)})}render(){return p`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>p`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>p`
                    <button type="button" @click="${()=>r(this,ft,Gl).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Re=k(Bl),us=new WeakMap,ms=new WeakMap,ft=new WeakSet,_l=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Gl=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},c(Re,4,"api",Vl,ze,us),c(Re,4,"filters",jl,ze,ms),ze=c(Re,0,"SearchHelp",Yl,ze),P(ze,"styles",[M,$`
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
    `]),n(Re,1,ze);var tp=250,Ql,Xl,Jl,Zl,ed,td,id,od,W,fs,gs,ys,bs,vs,ws,Y,Be,qt,D,sd,nd,gt,rd,xs,ad,ld,ks,dd;od=[E("latent-search-box")];var fe=class extends(id=C,td=[f({attribute:!1})],ed=[f({attribute:!1})],Zl=[f({attribute:!1})],Jl=[b()],Xl=[H("input")],Ql=[H("#help")],id){constructor(){super(...arguments);l(this,D);l(this,fs,n(W,8,this)),n(W,11,this);l(this,gs,n(W,12,this,"")),n(W,15,this);l(this,ys,n(W,16,this,"")),n(W,19,this);l(this,bs,n(W,20,this,"")),n(W,23,this);l(this,vs,n(W,24,this)),n(W,27,this);l(this,ws,n(W,28,this)),n(W,31,this);l(this,Y,new ci(this));l(this,Be);l(this,qt,e=>r(this,D,sd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",d(this,qt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",d(this,qt)),window.clearTimeout(d(this,Be))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),d(this,Y).typed(this.typed,t)}render(){return p`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,D,rd)}">
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
          aria-expanded="${d(this,Y).isOpen?"true":"false"}"
          aria-controls="${ps}"
          aria-activedescendant="${d(this,Y).active<0?g:hs(d(this,Y).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${r(this,D,nd)}"
          @keydown="${r(this,D,ad)}"
          @blur="${()=>d(this,Y).close()}"
        />
        ${this.typed===""?g:p`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,D,xs)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      ${Wl(d(this,Y),e=>{r(this,D,ks).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||d(this,Y).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>r(this,D,dd).call(this,e.detail)}"
      ></latent-search-help>
    `}};W=k(id),fs=new WeakMap,gs=new WeakMap,ys=new WeakMap,bs=new WeakMap,vs=new WeakMap,ws=new WeakMap,Y=new WeakMap,Be=new WeakMap,qt=new WeakMap,D=new WeakSet,sd=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},nd=function(){this.typed=this.input.value,window.clearTimeout(d(this,Be)),A(this,Be,window.setTimeout(()=>r(this,D,gt).call(this),tp)),d(this,Y).typed(this.typed,this.input.selectionStart??this.typed.length)},gt=function(){window.clearTimeout(d(this,Be)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},rd=function(e){e.preventDefault(),d(this,Y).close(),r(this,D,gt).call(this)},xs=function(){d(this,Y).close(),this.typed="",r(this,D,gt).call(this),this.input.focus()},ad=function(e){let t=r(this,D,ld).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},ld=function(e){let{isOpen:t,chosen:o}=d(this,Y);switch(e){case"ArrowDown":return t?()=>d(this,Y).move(1):void 0;case"ArrowUp":return t?()=>d(this,Y).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{r(this,D,ks).call(this,o)});case"Escape":return t?()=>d(this,Y).close():this.typed===""?void 0:()=>r(this,D,xs).call(this);default:return}},ks=async function(e){let{query:t,caret:o}=Il(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?d(this,Y).typed(t,o):(d(this,Y).close(),r(this,D,gt).call(this))},dd=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,D,gt).call(this),this.input.focus()},c(W,4,"api",td,fe,fs),c(W,4,"value",ed,fe,gs),c(W,4,"problem",Zl,fe,ys),c(W,4,"typed",Jl,fe,bs),c(W,4,"input",Xl,fe,vs),c(W,4,"help",Ql,fe,ws),fe=c(W,0,"SearchBox",od,fe),P(fe,"styles",[M,F,Kl,$`
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
    `]),n(W,1,fe);var cd,pd,hd,ud,md,ge,$s,Es,Ts,Ye,Ps,fd;md=[E("latent-lock-button")];var Oe=class extends(ud=C,hd=[f({attribute:!1})],pd=[b()],cd=[H("dialog")],ud){constructor(){super(...arguments);l(this,Ye);l(this,$s,n(ge,8,this)),n(ge,11,this);l(this,Es,n(ge,12,this,"")),n(ge,15,this);l(this,Ts,n(ge,16,this)),n(ge,19,this)}render(){return p`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,Ye,Ps).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?g:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,Ye,fd)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ge=k(ud),$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Ye=new WeakSet,Ps=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof O&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},fd=function(){this.dialog.close(),r(this,Ye,Ps).call(this,!0)},c(ge,4,"api",hd,Oe,$s),c(ge,4,"users",pd,Oe,Es),c(ge,4,"dialog",cd,Oe,Ts),Oe=c(ge,0,"LockButton",md,Oe),P(Oe,"styles",[M,F,it,$`
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
    `]),n(ge,1,Oe);var gd,yd,bd,vd,wd,xd,kd,$d,j,Cs,Ms,Ss,As,Ls,Rs,ke,Ed,_e;$d=[E("latent-header")];var ye=class extends(kd=C,xd=[f({attribute:!1})],wd=[f({type:Boolean})],vd=[f({attribute:!1})],bd=[f({attribute:!1})],yd=[f({attribute:!1})],gd=[H("latent-search-box")],kd){constructor(){super(...arguments);l(this,ke);l(this,Cs,n(j,8,this)),n(j,11,this);l(this,Ms,n(j,12,this,!1)),n(j,15,this);l(this,Ss,n(j,16,this,"")),n(j,19,this);l(this,As,n(j,20,this,"")),n(j,23,this);l(this,Ls,n(j,24,this)),n(j,27,this);l(this,Rs,n(j,28,this)),n(j,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return p`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,ke,Ed)}">${Kt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>r(this,ke,_e).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?g:Z(this.total)}</span>
          ${this.owner?p`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>r(this,ke,_e).call(this,"locked")}"
                @problem="${e=>r(this,ke,_e).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:g}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>r(this,ke,_e).call(this,"account")}">
            ${y.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>r(this,ke,_e).call(this,"sign-out")}">
            ${y.signOut}
          </button>
        </div>
      </header>
    `}};j=k(kd),Cs=new WeakMap,Ms=new WeakMap,Ss=new WeakMap,As=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,ke=new WeakSet,Ed=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),r(this,ke,_e).call(this,"home"))},_e=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},c(j,4,"api",xd,ye,Cs),c(j,4,"owner",wd,ye,Ms),c(j,4,"query",vd,ye,Ss),c(j,4,"problem",bd,ye,As),c(j,4,"total",yd,ye,Ls),c(j,4,"box",gd,ye,Rs),ye=c(j,0,"Header",$d,ye),P(ye,"styles",[M,F,$`
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
    `]),n(j,1,ye);var Td=2e3,ip=2e4,op=5*6e4,sp=["pointerdown","keydown","scroll"],pi=class{#e;#t;#i=new AbortController;#s;#o;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Pd()&&void this.#a(),{signal:i});for(let e of sp)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#o)}look(){window.clearTimeout(this.#o);let i=Math.max(0,this.#r+Td-Date.now());this.#o=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#n>op?this.#c():this.#d())}catch(i){this.#t.problem(i);return}if(Pd()&&!this.#i.signal.aborted){let i=(this.#s?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},i?Td:ip)}}async#d(){let i=this.#s,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#s=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#c(){if(!(await this.#e.session()).signedIn)throw new O(401,"signed-out","The web session has ended.")}};function Pd(){return document.visibilityState==="visible"}var hi=[{name:"photos",label:"Photos",icon:y.picture,filter:""},{name:"favorites",label:"Favorites",icon:y.heart,filter:"is:favorite",empty:p`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"map",label:"Map",icon:y.map,load:()=>import("/assets/map-page-MGBWO2JC.js")}];function ui(s){return hi.find(i=>i.name===s)??hi[0]}var Cd,Md,Sd,yt,Os,bt,Ad,Ld;Sd=[E("latent-navigation")];var Ge=class extends(Md=C,Cd=[f({attribute:!1})],Md){constructor(){super(...arguments);l(this,bt);l(this,Os,n(yt,8,this,"photos")),n(yt,11,this)}render(){return p`
      <nav aria-label="Places">
        <ul>
          ${hi.map(e=>r(this,bt,Ld).call(this,e))}
        </ul>
      </nav>
    `}};yt=k(Md),Os=new WeakMap,bt=new WeakSet,Ad=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Ld=function({name:e,label:t,icon:o}){let a=we(e);return p`
      <li>
        <a
          href="${It(a)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>r(this,bt,Ad).call(this,h,a)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},c(yt,4,"place",Cd,Ge,Os),Ge=c(yt,0,"Navigation",Sd,Ge),P(Ge,"styles",[M,$`
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
    `]),n(yt,1,Ge);var Rd=1024*1024,Od,qd,Dd,Hd,Fd,Nd,zd,Ud,Id,Kd,Wd,jd,Vd,Bd,x,qs,Ds,Hs,Fs,Ns,zs,Us,Is,Ks,Ws,js,Vs,le,qe,Qe,Xe,Je,ie,Ze,S,Bs,Ys,Ht,Dt,Yd,_d,mi,Gd,Qd,Ue,Ft,Xd,Jd,Zd,ec,tc;Bd=[E("latent-gallery")];var J=class extends(Vd=C,jd=[f({attribute:!1})],Wd=[f({type:Boolean})],Kd=[f({attribute:!1})],Id=[b()],Ud=[b()],zd=[b()],Nd=[b()],Fd=[b()],Hd=[b()],Dd=[H("latent-header")],qd=[H("latent-viewer")],Od=[H("main > .view")],Vd){constructor(){super(...arguments);l(this,S);l(this,qs,n(x,8,this)),n(x,11,this);l(this,Ds,n(x,12,this,!1)),n(x,15,this);l(this,Hs,n(x,16,this)),n(x,19,this);l(this,Fs,n(x,20,this,we("photos"))),n(x,23,this);l(this,Ns,n(x,24,this)),n(x,27,this);l(this,zs,n(x,28,this)),n(x,31,this);l(this,Us,n(x,32,this)),n(x,35,this);l(this,Is,n(x,36,this)),n(x,39,this);l(this,Ks,n(x,40,this,!1)),n(x,43,this);l(this,Ws,n(x,44,this)),n(x,47,this);l(this,js,n(x,48,this)),n(x,51,this);l(this,Vs,n(x,52,this)),n(x,55,this);l(this,le);l(this,qe);l(this,Qe);l(this,Xe,new AbortController);l(this,Je);l(this,ie,new di(this));l(this,Ze,!1);l(this,Ht,e=>r(this,S,Dt).call(this,e.detail));l(this,Ue,e=>this.problem(e.detail));l(this,Ft,e=>d(this,le)?.search(e.detail))}connectedCallback(){super.connectedCallback(),A(this,qe,r(this,S,Bs).call(this,"grid",96*Rd,6)),A(this,Qe,r(this,S,Bs).call(this,"screen",64*Rd,3)),A(this,le,new fn(e=>r(this,S,Ys).call(this,e))),r(this,S,Ys).call(this,d(this,le).route),A(this,Je,new pi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>r(this,S,mi).call(this),problem:e=>this.problem(e)})),d(this,Je).start()}disconnectedCallback(){super.disconnectedCallback(),d(this,le)?.dispose(),d(this,Je)?.stop(),d(this,Xe).abort(),d(this,qe).clear(),d(this,Qe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=rp(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let a of cn(e))d(this,qe).forget(a),d(this,Qe).forget(a);let o=e.flatMap(({photo:a})=>a===void 0?[]:[a]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:a})=>a===this.opened?.id)??this.opened,A(this,Ze,this.opened!==void 0&&!np(this.route)),d(this,Ze)||r(this,S,mi).call(this)}problem(e){this.isConnected&&!ce(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return p`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>r(this,S,Dt).call(this,we("photos"))}"
          @search="${d(this,Ft)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${d(this,Ue)}"
        ></latent-header>
        ${r(this,S,ec).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${d(this,Ht)}"></latent-navigation>
          <main>${r(this,S,tc).call(this)}${r(this,S,Xd).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        @added="${()=>d(this,Je)?.look()}"
        @search="${o=>r(this,S,Dt).call(this,we("photos",void 0,o.detail))}"
        @photo-open="${o=>d(this,le)?.open(o.detail)}"
        @problem="${d(this,Ue)}"
      ></latent-uploads>
      ${e===void 0?g:p`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${d(this,qe)}"
          .screens="${d(this,Qe)}"
          @photo-turn="${o=>d(this,le)?.open(o.detail.id)}"
          @viewer-close="${()=>d(this,le)?.close()}"
          @photo-edit="${o=>d(this,ie).edit(e,o.detail)}"
          @search="${o=>r(this,S,Dt).call(this,we("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?p`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${d(this,Ue)}"
          ></latent-account>
        `:g}
      <latent-toast
        .text="${d(this,ie).saying.text}"
        ?undoable="${d(this,ie).saying.undoable}"
        @undo="${()=>d(this,ie).undo()}"
        @toast-close="${()=>d(this,ie).forget()}"
      ></latent-toast>
    `}};x=k(Vd),qs=new WeakMap,Ds=new WeakMap,Hs=new WeakMap,Fs=new WeakMap,Ns=new WeakMap,zs=new WeakMap,Us=new WeakMap,Is=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,js=new WeakMap,Vs=new WeakMap,le=new WeakMap,qe=new WeakMap,Qe=new WeakMap,Xe=new WeakMap,Je=new WeakMap,ie=new WeakMap,Ze=new WeakMap,S=new WeakSet,Bs=function(e,t,o){return new mn((a,h)=>r(this,S,Qd).call(this,this.api.thumbnail(a,e,h)),t,o)},Ys=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,d(this,ie).clear()),this.route=e,ui(e.place).load?.().catch(t=>this.problem(new ve(t))),r(this,S,Yd).call(this,e.photo)},Ht=new WeakMap,Dt=function(e){d(this,le)?.go(e),window.scrollTo({top:0})},Yd=async function(e){d(this,Xe).abort(),A(this,Xe,new AbortController);let{signal:t}=d(this,Xe);if(e===void 0){r(this,S,_d).call(this);return}let o=this.sequence?.find(e);try{let[a]=await Promise.all([o??this.api.photo(e,t),import("/assets/viewer-RYCXBPC2.js")]);t.aborted||(this.opened=a)}catch(a){a instanceof O&&a.status===404?d(this,le)?.close():this.problem(a)}},_d=function(){let e=this.opened;this.opened=void 0,d(this,Ze)&&r(this,S,mi).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},mi=function(){A(this,Ze,!1),this.view?.refresh?.()},Gd=function(e){this.sequence=this.view?.sequence,e.detail.same||d(this,ie).clear()},Qd=async function(e){try{return await e}catch(t){throw(t instanceof ve||t instanceof O&&t.unauthorised)&&this.problem(t),t}},Ue=new WeakMap,Ft=new WeakMap,Xd=function(){return this.route.place==="map"?r(this,S,Jd).call(this):r(this,S,Zd).call(this)},Jd=function(){return p`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${d(this,qe)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>d(this,le)?.open(e.detail)}"
        @go="${d(this,Ht)}"
        @problem="${d(this,Ue)}"
      ></latent-map-page>
    `},Zd=function(){let{label:e,filter:t="",empty:o}=ui(this.route.place);return p`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${d(this,qe)}"
        .selection="${d(this,ie).selection}"
        .status="${this.status}"
        @sequence="${r(this,S,Gd)}"
        @found="${a=>this.found=a.detail}"
        @photo-pick="${a=>{d(this,ie).pick(a.detail,this.sequence)}}"
        @photo-open="${a=>d(this,le)?.open(a.detail.id)}"
        @search="${d(this,Ft)}"
        @term-edit="${a=>this.header.edit(a.detail)}"
        @problem="${d(this,Ue)}"
      >${o}</latent-timeline-page>
    `},ec=function(){return d(this,ie).selection.size===0?g:p`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${d(this,ie).selection}"
        @photo-edit="${e=>d(this,ie).editSelected(e.detail)}"
        @selection-clear="${()=>d(this,ie).clear()}"
      ></latent-selection-bar>
    `},tc=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?g:p`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${Z(e)} to go.</div>
    `},c(x,4,"api",jd,J,qs),c(x,4,"owner",Wd,J,Ds),c(x,4,"uploads",Kd,J,Hs),c(x,4,"route",Id,J,Fs),c(x,4,"sequence",Ud,J,Ns),c(x,4,"found",zd,J,zs),c(x,4,"status",Nd,J,Us),c(x,4,"opened",Fd,J,Is),c(x,4,"showsAccount",Hd,J,Ks),c(x,4,"header",Dd,J,Ws),c(x,4,"viewer",qd,J,js),c(x,4,"view",Od,J,Vs),J=c(x,0,"Gallery",Bd,J),P(J,"styles",[M,Ul]),n(x,1,J);function np({place:s,query:i}){return s==="photos"&&i===""}function rp(s,i){if(i!==void 0)return"Photo · Latent";let{label:e}=ui(s.place);return s.query!==""?"Search · Latent":s.place==="photos"?"Latent":`${e} · Latent`}var ap=3e3,ic,oc,sc,nc,rc,be,_s,Gs,Qs,He,vt,tt,_,et,ac,Xs,Js,lc;rc=[E("latent-app")];var De=class extends(nc=C,sc=[b()],oc=[b()],ic=[b()],nc){constructor(){super(...arguments);l(this,_);l(this,_s,n(be,8,this,"starting")),n(be,11,this);l(this,Gs,n(be,12,this,{signedIn:!1})),n(be,15,this);l(this,Qs,n(be,16,this,"")),n(be,19,this);l(this,He,new on);l(this,vt,new _t(d(this,He)));l(this,tt)}connectedCallback(){super.connectedCallback(),r(this,_,et).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(d(this,tt))}willUpdate(){this.phase==="signed-out"&&d(this,vt).tasks.length>0&&d(this,vt).clear()}render(){switch(this.phase){case"starting":return g;case"signed-out":return p`
          <latent-sign-in
            .api="${d(this,He)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${r(this,_,et)}"
          ></latent-sign-in>
        `;case"open":return p`
          <latent-gallery
            .api="${d(this,He)}"
            .owner="${this.session.user===Ce}"
            .uploads="${d(this,vt)}"
            @problem="${e=>r(this,_,Xs).call(this,e.detail)}"
            @sign-out="${r(this,_,lc)}"
            @locked="${r(this,_,Js)}"
          ></latent-gallery>
        `;case"locked":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${y.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${r(this,_,et)}">Try again</button>
          </latent-notice>
        `;case"bare":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${y.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${r(this,_,et)}">Try again</button>
          </latent-notice>
        `;case"failed":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${y.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,_,et)}">Try again</button>
          </latent-notice>
        `}}};be=k(nc),_s=new WeakMap,Gs=new WeakMap,Qs=new WeakMap,He=new WeakMap,vt=new WeakMap,tt=new WeakMap,_=new WeakSet,et=async function(){window.clearTimeout(d(this,tt));try{this.session=await d(this,He).session(),this.phase=this.session.signedIn?await r(this,_,ac).call(this):"signed-out"}catch(e){r(this,_,Xs).call(this,e)}},ac=async function(){try{return await d(this,He).status(!1),"open"}catch(e){if(e instanceof O&&e.status===404)return"bare";throw e}},Xs=function(e){e instanceof O&&e.unauthorised?this.phase="signed-out":e instanceof ve||e instanceof O&&e.unavailable?r(this,_,Js).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Js=function(){this.phase="locked",window.clearTimeout(d(this,tt)),A(this,tt,window.setTimeout(()=>{r(this,_,et).call(this)},ap))},lc=async function(){this.phase="signed-out",await d(this,He).signOut().catch(()=>{})},c(be,4,"phase",sc,De,_s),c(be,4,"session",oc,De,Gs),c(be,4,"problem",ic,De,Qs),De=c(be,0,"App",rc,De),P(De,"styles",[M,F,$`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),n(be,1,De);
