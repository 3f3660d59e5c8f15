import{a as Ht,c as hn,d as un,e as mn,f as ci,g as fn,h as Ut,i as gn,j as bn}from"/assets/chunk-EQRDZTFH.js";import{a as He,d as wn,e as ui,f as xn,g as kn,h as $n,i as En,j as Tn,k as Cn}from"/assets/chunk-N3FSMJKD.js";import{a as st,b as sn,d as nn,e as rn,g as an,n as pn,r as cn}from"/assets/chunk-ISDSVKF2.js";import{a as hi}from"/assets/chunk-PMCV642E.js";import{A as Q,E as dn,L as yn,M as he,N as It,O as nt,P as vn,a as C,b as c,d as b,e as P,f as E,g as m,h as g,i as O,j as M,k as en,l as tn,m as de,n as Ee,o as Ae,p as on,q as y,r as A,s as ot,t as Ne,u as N,v as kt,w as ln,z as $t}from"/assets/chunk-Y6K56ZEO.js";import{a as $,c as o,d as p,e as T,f as a,g as l,h as L,i as n}from"/assets/chunk-4TR2UDAY.js";function Kt(r){return c`
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
  `}var Et=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function mi(){return"PublicKeyCredential"in window}function jt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Pn(r){let i=await Mn(()=>navigator.credentials.get({publicKey:{...r,challenge:Wt(r.challenge),allowCredentials:r.allowCredentials.map(Sn)}})),e=i.response;return{credential:rt(i.rawId),clientData:rt(e.clientDataJSON),authenticatorData:rt(e.authenticatorData),signature:rt(e.signature)}}async function An(r){let e=(await Mn(()=>navigator.credentials.create({publicKey:{...r,challenge:Wt(r.challenge),user:{...r.user,id:Wt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Sn)}}))).response;return{clientData:rt(e.clientDataJSON),attestationObject:rt(e.attestationObject)}}async function Mn(r){if(!mi())throw new Et("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new Et(vp(i),i)}throw new Et("The browser gave no passkey; try again.")}function vp(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Sn({type:r,id:i}){return{type:r,id:Wt(i)}}function Wt(r){let i=atob(r.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(i,e=>e.charCodeAt(0))}function rt(r){let i=Array.from(new Uint8Array(r),e=>String.fromCharCode(e)).join("");return btoa(i).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Ln,Rn,On,qn,Fn,Nn,zn,Dn,Hn,Un,In,Kn,Wn,jn,Vn,v,fi,gi,bi,yi,vi,wi,xi,ki,$i,Ei,Ti,Ci,Pi,I,Bn,Ai,_n,Yn,Qn,Xn,Jn,Zn,Gn;Vn=[E("latent-sign-in")];var X=class extends(jn=P,Wn=[m({attribute:!1})],Kn=[m({type:Boolean})],In=[m({type:Boolean})],Un=[g()],Hn=[g()],Dn=[g()],zn=[g()],Nn=[g()],Fn=[g()],qn=[O("#vault")],On=[O("#user")],Rn=[O("#passphrase")],Ln=[O("#code")],jn){constructor(){super(...arguments);l(this,I);l(this,fi,o(v,8,this)),o(v,11,this);l(this,gi,o(v,12,this,!1)),o(v,15,this);l(this,bi,o(v,16,this,!1)),o(v,19,this);l(this,yi,o(v,20,this,!1)),o(v,23,this);l(this,vi,o(v,24,this,!1)),o(v,27,this);l(this,wi,o(v,28,this,"")),o(v,31,this);l(this,xi,o(v,32,this)),o(v,35,this);l(this,ki,o(v,36,this,!1)),o(v,39,this);l(this,$i,o(v,40,this,!1)),o(v,43,this);l(this,Ei,o(v,44,this)),o(v,47,this);l(this,Ti,o(v,48,this)),o(v,51,this);l(this,Ci,o(v,52,this)),o(v,55,this);l(this,Pi,o(v,56,this)),o(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${n(this,I,Bn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Kt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,I,Xn).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,I,Jn).call(this):b} ${this.locked?b:n(this,I,Zn).call(this)}
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
            ${this.needsCode?n(this,I,Gn).call(this):b}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,I,Qn).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?b:n(this,I,Yn).call(this)}</p>
        </form>
      </main>
    `}};v=$(jn),fi=new WeakMap,gi=new WeakMap,bi=new WeakMap,yi=new WeakMap,vi=new WeakMap,wi=new WeakMap,xi=new WeakMap,ki=new WeakMap,$i=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,I=new WeakSet,Bn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,s=this.user?.value.trim().toLowerCase()||Ae;if(t===""){this.problem=s===Ae?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:s,passphrase:t,code:this.code?.value||void 0};await n(this,I,Ai).call(this,d)&&(await kp(this.api),await n(this,I,Ai).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await n(this,I,_n).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Ai=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof en))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let s=await Pn(t.options);return await this.api.signIn({...e,passkey:s})}},_n=async function(e){if(e instanceof M&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=st(e),this.elsewhere=e instanceof tn&&e.hosts.includes("localhost")?jt():void 0,(this.code??this.input).select()},Yn=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?b:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Qn=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Xn=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Jn=function(){return c`
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
    `},Zn=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${Ae}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},Gn=function(){return c`
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
    `},p(v,4,"api",Wn,X,fi),p(v,4,"locked",Kn,X,gi),p(v,4,"choice",In,X,bi),p(v,4,"busy",Un,X,yi),p(v,4,"legible",Hn,X,vi),p(v,4,"problem",Dn,X,wi),p(v,4,"elsewhere",zn,X,xi),p(v,4,"needsCode",Nn,X,ki),p(v,4,"awaitsPasskey",Fn,X,$i),p(v,4,"vault",qn,X,Ei),p(v,4,"user",On,X,Ti),p(v,4,"input",Rn,X,Ci),p(v,4,"code",Ln,X,Pi),X=p(v,0,"SignIn",Vn,X),T(X,"styles",[A,N,ot,C`
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
    `]),o(v,1,X);var wp=500,xp=6e4;async function kp(r){let i=performance.now()+xp;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,wp));let e=await r.session().catch(t=>{if(!(t instanceof de))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Vt={"Tus-Resumable":"1.0.0","X-Latent":"1"},Tt="/uploads";async function er(r){return(await r.get(Tt)).places}async function tr(r,{sha256:i,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function ir(r,i,e){let{name:t,folder:s,modified:d,sha256:h}=i,f={...Vt,"Upload-Length":String(i.bytes),"Upload-Metadata":$p({filename:t,folder:s,modified:String(Math.max(0,d)),sha256:h})},S=await r.ask(Tt,{method:"POST",headers:f,signal:e}),Y=(S.headers.get("Location")??"").split("/").pop()??"";return Mi(Y,S)}async function or(r,i,e){return Mi(i,await r.ask(`${Tt}/${i}`,{method:"HEAD",headers:Vt,signal:e}))}async function sr(r,{id:i,offset:e},t,s){let d=await t.arrayBuffer(),h={...Vt,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${rr(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return Mi(i,await r.ask(`${Tt}/${i}`,{method:"PATCH",headers:h,body:d,signal:s}))}async function nr(r,i){await r.ask(`${Tt}/${i}`,{method:"DELETE",headers:Vt})}function Mi(r,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new M(e,"failed","The server does not say how much has arrived.");let s=i.get("Latent-Path");return{id:r,offset:Number(t),path:s===null?void 0:decodeURIComponent(s),wasThere:i.has("Latent-Was-There")}}function $p(r){return Object.entries(r).map(([i,e])=>`${i} ${rr(new TextEncoder().encode(e))}`).join(",")}function rr(r){return btoa(String.fromCharCode(...r))}function ar({file:r,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${Ep(r.lastModified)}`:e}function Ep(r){let i=new Date(r);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function lr(r){let i=r.map(s=>s.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((s,d)=>i.some(h=>h[d]!==s));return(t<0?e:e.slice(0,t)).join("/")}var Bt=class{#e;#t=0;async hash(i){this.#e??=Tp();let e=await this.#e,t=this.#t++;return new Promise((s,d)=>{let h=({data:f})=>{f.number===t&&(e.removeEventListener("message",h),f.sha256===void 0?d(new Error("This file cannot be read.")):s(f.sha256))};e.addEventListener("message",h),e.postMessage({number:t,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function Tp(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}function dr(r,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}var pr=[500,1e3,2e3,5e3,1e4],Pp=new Set([404,408,409,423,429,460,500,502,503,504]),Ap=5;async function cr(r,i,e,t,s){let d=1048576,h=0,f;for(;f?.path===void 0;)try{if(f===void 0||h>0)f=f===void 0?await ir(r,e,t):await or(r,f.id,t);else{let S=performance.now(),Y=i.slice(f.offset,f.offset+d);f=await sr(r,f,Y,t),d=dr(Y.size,performance.now()-S)}h=0,s(f)}catch(S){if(h++,Ee(S)||!Mp(S,h))throw S;f=S instanceof M&&S.status===404?void 0:f,await Sp(pr[Math.min(h,pr.length)-1]??0,t)}return f}function Mp(r,i){return r instanceof de||r instanceof M&&Pp.has(r.status)&&(r.unavailable||i<Ap)}function Sp(r,i){return new Promise((e,t)=>{let s=setTimeout(e,r);i.addEventListener("abort",()=>{clearTimeout(s),t(new DOMException("paused","AbortError"))},{once:!0})})}function Te({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function hr({state:{kind:r}}){return r==="checking"||r==="sending"}function ur(r){let i=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,t=i.reduce((d,h)=>d+e(h),0),s=i.reduce((d,h)=>d+(Te(h)?e(h):h.arrived),0);return t===0?1:s/t}var Lp=3,_t=class extends EventTarget{#e;#t=new Bt;#s=new Map;#o=new Map;#i=[];#n=!1;constructor(i){super(),this.#e=i}get tasks(){return this.#i}get paused(){return this.#n}get unfinished(){return!this.#i.every(Te)}add(i,e){let t=this.unfinished?this.#i:[],s=i.map(d=>({file:d.file,folder:ar(d,e),state:{kind:"waiting"},arrived:0}));this.#i=[...t,...s],this.#r()}pause(){this.#n=!0,this.#a(),this.#l()}resume(){this.#n=!1,this.#r()}retry(i){i.state={kind:"waiting"},this.#r()}cancel(i){i.state={kind:"cancelled"};let e=this.#s.get(i);e===void 0?this.#c(i):e.abort(),this.#r()}cancelAll(){for(let i of this.#i.filter(e=>!Te(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#i=[],this.#n=!1,this.#l()}#a(){for(let i of this.#s.values())i.abort()}#r(){let i=this.#i.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#n?0:Lp-this.#s.size))this.#d(e);this.unfinished||this.#t.end(),this.#l()}async#d(i){let e=new AbortController;this.#s.set(i,e);try{await this.#p(i,e.signal)}catch(t){Te(i)||(i.state=Ee(t)?{kind:"waiting"}:{kind:"failed",message:Rp(t)})}finally{this.#s.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#r()}async#p(i,e){let{file:t,folder:s}=i;i.state={kind:"checking"},this.#l();let d=await this.#t.hash(t);e.throwIfAborted();let h=await tr(this.#e,{sha256:d,bytes:t.size});if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#l();let f={name:t.name,folder:s,bytes:t.size,modified:t.lastModified,sha256:d},S=await cr(this.#e,t,f,e,({id:Y,offset:it})=>{this.#o.set(i,Y),i.arrived=it,this.#l()});this.#o.delete(i),i.state=S.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:S.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#o.get(i);this.#o.delete(i),e!==void 0&&nr(this.#e,e).catch(()=>{})}#l(){this.dispatchEvent(new Event("change"))}};function Rp(r){return r instanceof M&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var mr,fr,gr,br,yr,vr,wr,xr,kr,D,Si,Li,Ri,Oi,qi,Fi,Ni,q,zi,Ct,Yt,Di,Hi,Ui,$r,Er;kr=[E("latent-add-dialog")];var pe=class extends(xr=P,wr=[m({attribute:!1})],vr=[m({attribute:!1})],yr=[g()],br=[g()],gr=[g()],fr=[g()],mr=[O("dialog")],xr){constructor(){super(...arguments);l(this,q);l(this,Si,o(D,8,this)),o(D,11,this);l(this,Li,o(D,12,this,[])),o(D,15,this);l(this,Ri,o(D,16,this)),o(D,19,this);l(this,Oi,o(D,20,this,"")),o(D,23,this);l(this,qi,o(D,24,this,"")),o(D,27,this);l(this,Fi,o(D,28,this,!1)),o(D,31,this);l(this,Ni,o(D,32,this)),o(D,35,this)}firstUpdated(){this.dialog.showModal(),n(this,q,zi).call(this,async()=>{this.known=(await sn(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${n(this,q,$r)}">
          <header>
            <h2 id="title">Add ${Q(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
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
            ${a(this,q,Ct).map(e=>n(this,q,Er).call(this,e))} ${a(this,q,Yt)?c`
                <li>
                  <button type="button" @click="${n(this,q,Hi)}">${y.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:b}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,q,Ct).length>0||a(this,q,Yt)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </form>
      </dialog>
    `}};D=$(xr),Si=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Oi=new WeakMap,qi=new WeakMap,Fi=new WeakMap,Ni=new WeakMap,q=new WeakSet,zi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){(t instanceof de||t instanceof M&&t.unauthorised)&&this.dispatchEvent(new CustomEvent("problem",{detail:t})),this.problem=st(t)}finally{this.busy=!1}},Ct=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:s,name:d})=>!t&&s&&d.toLowerCase().includes(e))},Yt=function(){return this.typed!==""&&!a(this,q,Ct).some(({name:e})=>e===this.typed)},Di=function(e){n(this,q,Ui).call(this,()=>rn(this.api,e.id,{add:this.photos}))},Hi=function(){n(this,q,Ui).call(this,()=>nn(this.api,{name:this.typed,add:this.photos}))},Ui=function(e){this.busy||n(this,q,zi).call(this,async()=>{let{album:t,undo:s}=await e(),h={text:cn(this.photos.length,t?.name??"the album"),undo:()=>an(this.api,s)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},$r=function(e){e.preventDefault();let t=a(this,q,Ct);a(this,q,Yt)?n(this,q,Hi).call(this):t.length===1&&t[0]!==void 0&&n(this,q,Di).call(this,t[0])},Er=function(e){return c`
      <li>
        <button type="button" @click="${()=>n(this,q,Di).call(this,e)}">
          ${y.album}<span>${pn(this.known??[],e)}</span><small>${Q(e.photos)}</small>
        </button>
      </li>
    `},p(D,4,"api",wr,pe,Si),p(D,4,"photos",vr,pe,Li),p(D,4,"known",yr,pe,Ri),p(D,4,"typed",br,pe,Oi),p(D,4,"problem",gr,pe,qi),p(D,4,"busy",fr,pe,Fi),p(D,4,"dialog",mr,pe,Ni),pe=p(D,0,"AddDialog",kr,pe),T(pe,"styles",[A,N,Ne,ot,C`
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
    `]),o(D,1,pe);var Tr=[["days",86400],["hours",3600],["minutes",60]],Cr,Ii,Op;Cr=[E("latent-shift-form")];var Pt=class extends(Op=bn){read(){let e=Tr.map(([t,s])=>Number(this.value(t)||"0")*s).reduce((t,s)=>t+s,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new gn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Tr.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Ii=$(Op),Pt=p(Ii,0,"ShiftForm",Cr,Pt),o(Ii,1,Pt);var qp=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],Pr,Ar,Mr,Sr,Lr,ue,Ki,Wi,ji,Mt,_,Rr,At,Vi,Bi,_i,Ce,Ue,Or;Lr=[E("latent-selection-bar")];var Me=class extends(Sr=P,Mr=[m({attribute:!1})],Ar=[m({attribute:!1})],Pr=[g()],Sr){constructor(){super(...arguments);l(this,_);l(this,Ki,o(ue,8,this)),o(ue,11,this);l(this,Wi,o(ue,12,this)),o(ue,15,this);l(this,ji,o(ue,16,this)),o(ue,19,this);l(this,Mt,e=>n(this,_,Rr).call(this,e));l(this,Ce,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,Ue,e=>{n(this,_,At).call(this,e.detail),a(this,Ce).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,Mt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Mt))}render(){let e=a(this,_,Bi);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,_,_i)}">
          ${y.clear}
        </button>
        <span class="count" role="status" aria-label="${Q(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,_,Vi)}"
        >
          ${e?y.heartFull:y.heart}
        </button>
        <button
          class="icon"
          aria-label="Add to an album"
          title="Add to an album"
          @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
        >
          ${y.album}
        </button>
        ${qp.map(([t,s,d])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${s}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${s}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${d}
            </button>
          `)}
      </div>
      ${this.open===void 0?b:c`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,_,Or).call(this,this.open)}</div>
      `}
    `}};ue=$(Sr),Ki=new WeakMap,Wi=new WeakMap,ji=new WeakMap,Mt=new WeakMap,_=new WeakSet,Rr=function(e){Ut(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,_,_i).call(this):a(this,Ce).call(this):e.key==="f"?n(this,_,Vi).call(this):/^[0-5]$/.test(e.key)&&n(this,_,At).call(this,{rating:Number(e.key)}))},At=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Vi=function(){n(this,_,At).call(this,{favorite:!a(this,_,Bi)})},Bi=function(){return this.selection.photos.every(({favorite:e})=>e)},_i=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ce=new WeakMap,Ue=new WeakMap,Or=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,_,At).call(this,{rating:t.detail}),a(this,Ce).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,Ue)}" @cancel="${a(this,Ce)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,Ue)}" @cancel="${a(this,Ce)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,Ue)}" @cancel="${a(this,Ce)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,Ue)}" @cancel="${a(this,Ce)}"></latent-place-form>
        `}},p(ue,4,"api",Mr,Me,Ki),p(ue,4,"selection",Ar,Me,Wi),p(ue,4,"open",Pr,Me,ji),Me=p(ue,0,"SelectionBar",Lr,Me),T(Me,"styles",[A,N,C`
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
    `]),o(ue,1,Me);var qr=C`
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
`;var Nr,zr,Dr,Hr,Ur,Ir,Kr,Wr,jr,Vr,F,Yi,Qi,Xi,Ji,Zi,Gi,eo,to,ee,io,oo,Qt,Br,_r,Yr,Qr,Xr;Vr=[E("latent-account")];var ae=class extends(jr=P,Wr=[m({attribute:!1})],Kr=[g()],Ir=[g()],Ur=[g()],Hr=[g()],Dr=[O("dialog")],zr=[O("#label")],Nr=[O("#password")],jr){constructor(){super(...arguments);l(this,ee);l(this,Yi,o(F,8,this)),o(F,11,this);l(this,Qi,o(F,12,this)),o(F,15,this);l(this,Xi,o(F,16,this)),o(F,19,this);l(this,Ji,o(F,20,this,!1)),o(F,23,this);l(this,Zi,o(F,24,this,"")),o(F,27,this);l(this,Gi,o(F,28,this)),o(F,31,this);l(this,eo,o(F,32,this)),o(F,35,this);l(this,to,o(F,36,this)),o(F,39,this);l(this,Qt,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,ee,io).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?b:n(this,ee,_r).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};F=$(jr),Yi=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,Ji=new WeakMap,Zi=new WeakMap,Gi=new WeakMap,eo=new WeakMap,to=new WeakMap,ee=new WeakSet,io=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof de||t instanceof M&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=st(t)}finally{this.busy=!1}},oo=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},Qt=new WeakMap,Br=function(e,t,s){if(e.preventDefault(),this.busy)return;let d={user:s,passphrase:this.password.value};n(this,ee,io).call(this,async()=>{if(t.kind==="add"){let h=this.label.value.trim(),f=await An(await this.api.passkeyInvitation(d));this.factors=await this.api.addPasskey(h,f)}else this.factors=await this.api.removePasskey(t.passkey.id,d);this.step=void 0})},_r=function(e){let{user:t,code:s,passkeys:d}=e,h=t===Ae?"the vault’s passphrase":"your password",f=s||d.length>0;return c`
      <p>${f?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${f?c`
          <ul>
            ${s?Fp():b}${d.map(S=>n(this,ee,Yr).call(this,S))}
          </ul>
        `:b} ${this.step===void 0?n(this,ee,Qr).call(this,e):n(this,ee,Xr).call(this,this.step,e)}
    `},Yr=function(e){let t=e.lastUse===void 0?"never used":`last used ${Fr(e.lastUse)}`;return c`
      <li>
        ${y.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Fr(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>n(this,ee,oo).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Qr=function({user:e,host:t,code:s,passkeys:d}){if(t===void 0)return Np();if(!mi())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${s||d.length>0?b:h}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,ee,oo).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Xr=function(e,{user:t}){let s=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${d=>n(this,ee,Br).call(this,d,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===Ae?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":s}</button>
          <button class="quiet" type="button" @click="${a(this,Qt)}">Cancel</button>
        </div>
      </form>
    `},p(F,4,"api",Wr,ae,Yi),p(F,4,"factors",Kr,ae,Qi),p(F,4,"step",Ir,ae,Xi),p(F,4,"busy",Ur,ae,Ji),p(F,4,"problem",Hr,ae,Zi),p(F,4,"dialog",Dr,ae,Gi),p(F,4,"label",zr,ae,eo),p(F,4,"password",Nr,ae,to),ae=p(F,0,"Account",Vr,ae),T(ae,"styles",[A,N,Ne,ot,qr]),o(F,1,ae);function Fp(){return c`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Np(){let r=jt();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}function Fr(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var Jr=C`
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
`;function Zr(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${y.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Gr(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function ea(r){return r>0?c`
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
  `}async function ta(r,i,e,t){let s=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${s}`,t)).completions}async function ia(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function Xt(r){let i=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function oa(r,i){let e=Xt(r).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,s)=>{let d=s>0&&s<e.length-1&&e[s-1]!=="|";return t!=="|"||d}).join(" ")}function sa(r,i){return Xt(r).some(({text:e})=>e===i)?r:`${r} ${i}`.trim()}function na(r,i){let e=i.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var zp=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Dp=8,ra,aa,la,da,pa,ca,ha,te,so,no,ro,ao,lo,Ie,oe,ua,po,co,ma,fa,ga;ha=[E("latent-refinement")];var we=class extends(ca=P,pa=[m({attribute:!1})],da=[m({attribute:!1})],la=[m({attribute:!1})],aa=[g()],ra=[g()],ca){constructor(){super(...arguments);l(this,oe);l(this,so,o(te,8,this)),o(te,11,this);l(this,no,o(te,12,this,"")),o(te,15,this);l(this,ro,o(te,16,this,"")),o(te,19,this);l(this,ao,o(te,20,this,!1)),o(te,23,this);l(this,lo,o(te,24,this,{})),o(te,27,this);l(this,Ie,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,Ie).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&n(this,oe,po).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Xt(this.query).filter(({text:e})=>e!=="|").map(e=>n(this,oe,ma).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${n(this,oe,ua)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?n(this,oe,fa).call(this):b}
    `}};te=$(ca),so=new WeakMap,no=new WeakMap,ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,Ie=new WeakMap,oe=new WeakSet,ua=function(){this.isOpen=!this.isOpen,this.isOpen&&n(this,oe,po).call(this)},po=async function(){a(this,Ie).abort(),L(this,Ie,new AbortController);try{this.counts=await ia(this.api,this.narrowed,Dp,a(this,Ie).signal)}catch(e){Ee(e)||(this.counts={})}},co=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},ma=function(e){return c`
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
          @click="${()=>n(this,oe,co).call(this,oa(this.query,e))}"
        >
          ${y.clear}
        </button>
      </li>
    `},fa=function(){return c`
      <div class="facets">
        ${zp.map(([e,t,s])=>n(this,oe,ga).call(this,t,s,this.counts[e]??[]))}
      </div>
    `},ga=function(e,t,s){return s.length===0?b:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${s.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>n(this,oe,co).call(this,sa(this.query,na(t,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(te,4,"api",pa,we,so),p(te,4,"query",da,we,no),p(te,4,"narrowed",la,we,ro),p(te,4,"isOpen",aa,we,ao),p(te,4,"counts",ra,we,lo),we=p(te,0,"Refinement",ha,we),T(we,"styles",[A,N,C`
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
    `]),o(te,1,we);var ho=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Jt=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(s=>new ho(s)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let s=this.months.find(d=>d.is(t.count));s!==void 0&&(t.photos=s.photos,t.complete=s.complete&&s.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#s(i).finally(()=>{i.loading=void 0}),i.loading)}async#s(i){let e=[],t;do{let s=await this.#e(i.count,t);e=e.concat(s.photos),t=s.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(s=>s.count.year===e&&s.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(s=>s.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let s of[t&&this.monthOf(t),this.monthOf(e)])s!==void 0&&(s.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let s=this.#i(i,e)?1:-1,d=[i],h=i;for(;h!==void 0&&h.id!==e.id&&d.length<t;)h=await this.neighbour(h,s),h!==void 0&&d.push(h);return d}#i(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let s=t[0]?.photos??[];return s.findIndex(({id:d})=>d===i.id)<=s.findIndex(({id:d})=>d===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let s=t.photos.findIndex(h=>h.id===i.id);return s<0?void 0:t.photos[s+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let s=this.months[t];await this.load(s);let d=e===1?s.photos[0]:s.photos.at(-1);if(d!==void 0)return d}}};var ba=22,Hp=900,uo=120,ya,va,wa,xa,ka,$a,Ea,Ta,K,mo,fo,go,bo,yo,vo,at,U,Ca,wo,Pa,xo,Aa,Ma,ko,Sa,La;Ta=[E("latent-scrubber")];var me=class extends(Ea=P,$a=[m({attribute:!1})],ka=[m({attribute:!1})],xa=[m({attribute:!1})],wa=[g()],va=[g()],ya=[g()],Ea){constructor(){super(...arguments);l(this,U);l(this,mo,o(K,8,this)),o(K,11,this);l(this,fo,o(K,12,this,0)),o(K,15,this);l(this,go,o(K,16,this,0)),o(K,19,this);l(this,bo,o(K,20,this)),o(K,23,this);l(this,yo,o(K,24,this,!1)),o(K,27,this);l(this,vo,o(K,28,this,!1)),o(K,31,this);l(this,at)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,at))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,at)),L(this,at,window.setTimeout(()=>this.passing=!1,Hp)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return b;let t=Math.min(1,this.position/this.range),s=e.blocks[e.indexAt(this.position+uo)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${kt(s.month.count)}"
        @pointerdown="${n(this,U,Pa)}"
        @pointermove="${n(this,U,wo)}"
        @pointerup="${n(this,U,xo)}"
        @pointercancel="${n(this,U,xo)}"
        @pointerleave="${n(this,U,Aa)}"
        @keydown="${n(this,U,Ma)}"
      >
        ${n(this,U,La).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,U,Sa).call(this,e,t)}
      </div>
    `}};K=$(Ea),mo=new WeakMap,fo=new WeakMap,go=new WeakMap,bo=new WeakMap,yo=new WeakMap,vo=new WeakMap,at=new WeakMap,U=new WeakSet,Ca=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},wo=function(e){this.pointed=n(this,U,Ca).call(this,e),this.dragging&&n(this,U,ko).call(this,this.pointed*this.range)},Pa=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,U,wo).call(this,e)},xo=function(){this.dragging=!1,this.pointed=void 0},Aa=function(){this.dragging||(this.pointed=void 0)},Ma=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],s=this.geometry;if(t===void 0||s===void 0)return;e.preventDefault();let d=s.indexAt(this.position+uo)+t,h=s.blocks[Math.min(s.blocks.length-1,Math.max(0,d))];h!==void 0&&n(this,U,ko).call(this,h.top)},ko=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Sa=function(e,t){if(this.pointed===void 0&&!this.passing)return b;let s=this.dragging||this.pointed===void 0?t:this.pointed,d=e.blocks[e.indexAt(s*this.range+uo)];return c`
      <span class="label" .style="${`top:${s*100}%`}">${kt(d.month.count)}</span>
    `},La=function(e){let t=this.clientHeight||window.innerHeight,s=-ba;return Up(e.blocks).map(d=>{let f=Math.min(1,d.top/this.range)*t;return f-s>=ba&&f<=t-6?(s=f,c`
          <span class="year" .style="${`top:${Math.max(6,f)}px`}">${d.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${f}px`}"></span>
      `})},p(K,4,"geometry",$a,me,mo),p(K,4,"position",ka,me,fo),p(K,4,"range",xa,me,go),p(K,4,"pointed",wa,me,bo),p(K,4,"dragging",va,me,yo),p(K,4,"passing",ya,me,vo),me=p(K,0,"Scrubber",Ta,me),T(me,"styles",[A,C`
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
    `]),o(K,1,me);function Up(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var Zt=class{options;blocks;height;constructor(i,e,t,s){this.options=e;let d=t?.options===e?t:void 0,h=0;this.blocks=i.map((f,S)=>{let Y=d?.blocks[S],it=Y?.month===f&&f!==s?{...Y,top:h}:Ip(f,h,e);return h+=it.height,it}),this.height=h}between(i,e){let t=[];for(let s=this.indexAt(i);s<this.blocks.length;s++){let d=this.blocks[s];if(d.top>=e)break;t.push(d)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let s=e+t+1>>1;this.blocks[s].top<=i?e=s:t=s-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function Ip(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:ui(r.count.photos,e),layout:void 0};let t=wn(r.photos,e),s=r.missing===0?0:ui(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+s,layout:t}}var Kp=100,Ra,Oa,qa,Fa,Na,za,Da,Ha,W,$o,Eo,To,Co,Po,Ao,le,Pe,dt,pt,Se,Lt,Ke,u,Ua,Gt,Ia,Ka,ei,Mo,So,Wa,lt,ti,ja,Lo,Va,Ba,ii,_a,St,Ya,Qa,Ro,Xa,Ja,Za;Ha=[E("latent-timeline")];var fe=class extends(Da=P,za=[m({attribute:!1})],Na=[m({attribute:!1})],Fa=[m({attribute:!1})],qa=[m({attribute:!1})],Oa=[g()],Ra=[g()],Da){constructor(){super(...arguments);l(this,u);l(this,$o,o(W,8,this)),o(W,11,this);l(this,Eo,o(W,12,this)),o(W,15,this);l(this,To,o(W,16,this,he("photos"))),o(W,19,this);l(this,Co,o(W,20,this,He.NONE)),o(W,23,this);l(this,Po,o(W,24,this,{top:0,bottom:0})),o(W,27,this);l(this,Ao,o(W,28,this)),o(W,31,this);l(this,le);l(this,Pe);l(this,dt);l(this,pt,!1);l(this,Se,new Tn);l(this,Lt,new ResizeObserver(()=>n(this,u,Ua).call(this)));l(this,Ke,()=>n(this,u,Ka).call(this))}connectedCallback(){super.connectedCallback(),a(this,Lt).observe(this),window.addEventListener("scroll",a(this,Ke),{passive:!0}),window.addEventListener("resize",a(this,Ke),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,Lt).disconnect(),window.removeEventListener("scroll",a(this,Ke)),window.removeEventListener("resize",a(this,Ke)),window.clearTimeout(a(this,dt))}monthChanged(e){n(this,u,Gt).call(this,e)}scrollTopOf(e){let t=a(this,le)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,u,Wa).call(this)-n(this,u,ti).call(this))}get geometry(){return a(this,le)}reveal(e){let t=n(this,u,Lo).call(this,e.id);t!==void 0&&n(this,u,ii).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,Pe)!==void 0){let t=e.get("route"),s=t===void 0||nt(t,this.route);n(this,u,Gt).call(this,void 0,s),s||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,pt)&&(L(this,pt,!1),n(this,u,ja).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,s=a(this,le)?.between(e,t)??[],d=this.current!==void 0&&n(this,u,Qa).call(this,s,this.current)?this.current:Bp(s,e);return c`
      ${hi(s,({month:h})=>`${h.count.year}-${h.count.month}`,h=>n(this,u,Xa).call(this,h,d))}
    `}};W=$(Da),$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,Ao=new WeakMap,le=new WeakMap,Pe=new WeakMap,dt=new WeakMap,pt=new WeakMap,Se=new WeakMap,Lt=new WeakMap,Ke=new WeakMap,u=new WeakSet,Ua=function(){let e=this.clientWidth;e>0&&e!==a(this,Pe)?.width&&(L(this,Pe,Vp(e)),n(this,u,Gt).call(this,void 0))},Gt=function(e,t=!0){if(a(this,Pe)===void 0)return;let s=n(this,u,lt).call(this),d=t&&s>0?a(this,le)?.anchorAt(s):void 0;L(this,le,new Zt(this.library.months,a(this,Pe),a(this,le),e)),this.style.height=`${a(this,le).height}px`,n(this,u,Ia).call(this,d,s),n(this,u,ei).call(this),n(this,u,So).call(this),this.requestUpdate()},Ia=function(e,t){let s=e&&a(this,le)?.resolve(e);s!==void 0&&Math.abs(s-t)>=1&&window.scrollBy({top:s-t,behavior:"instant"})},Ka=function(){let e=n(this,u,lt).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,u,ei).call(this),n(this,u,Mo).call(this),n(this,u,So).call(this)},ei=function(){let e=n(this,u,lt).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,u,Mo).call(this)},Mo=function(){a(this,dt)??L(this,dt,window.setTimeout(()=>{L(this,dt,void 0);let e=n(this,u,lt).call(this),t=window.innerHeight/2;for(let{month:s}of a(this,le)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(s).catch(()=>{})},Kp))},So=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Wa=function(){return this.getBoundingClientRect().top+window.scrollY},lt=function(){return-this.getBoundingClientRect().top+n(this,u,ti).call(this)},ti=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},ja=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Lo=function(e){for(let t of a(this,le)?.blocks??[]){let s=t.layout?.tiles.find(({photo:d})=>d.id===e);if(s!==void 0)return{block:t,tile:s}}},Va=function(e){let t=xn(e.key),s=n(this,u,Lo).call(this,e.target.dataset.id);if(s!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,u,St).call(this,s.tile.photo,e.shiftKey);return}t===void 0||s===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,u,Ba).call(this,s,t))},Ba=async function(e,t){let s=e.block.layout&&kn(e.block.layout,e.tile,t);if(s!==void 0){n(this,u,ii).call(this,{block:e.block,tile:s});return}let d=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+d];if(h===void 0)return;await this.library.load(h).catch(()=>{});let f=a(this,le)?.blockOf(h),S=f?.layout&&$n(f.layout,t,En(e.tile));f!==void 0&&S!==void 0&&n(this,u,ii).call(this,{block:f,tile:S})},ii=function({block:e,tile:t}){let d=e.top+t.y,h=n(this,u,lt).call(this),f=d+t.height+40-(h+window.innerHeight-n(this,u,ti).call(this)),S=d-40-h;(S<0||f>0)&&window.scrollBy({top:S<0?S:f,behavior:"instant"}),n(this,u,ei).call(this),this.current=t.photo.id,L(this,pt,!0),this.requestUpdate()},_a=function(e,t){if(e.preventDefault(),this.current=t.id,!a(this,Se).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,u,St).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},St=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},Ya=function(e){a(this,Se).ends()&&e.preventDefault()},Qa=function(e,t){return e.some(s=>n(this,u,Ro).call(this,s).some(d=>d.photo.id===t))},Ro=function({layout:e,top:t}){let s=this.drawn.top-t,d=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:f})=>h+f>s&&h<d)??[]},Xa=function(e,t){let{month:s,layout:d}=e,h=kt(s.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,u,Va)}"
      >
        <h2 .style="${`top:${Wp}px`}">${h} <span>${Q(s.count.photos)}</span></h2>
        ${d===void 0?n(this,u,Ja).call(this,e):b} ${d?.headings.map(({day:f,x:S,y:Y,width:it})=>c`
              <h3 .style="${`transform:translate(${S}px,${Y+(a(this,Pe)?.dayHeading??0)-jp}px);max-width:${Math.max(it,64)}px`}">${ln(f)}</h3>
            `)} ${hi(n(this,u,Ro).call(this,e),({photo:f})=>f.id,f=>n(this,u,Za).call(this,f,t))}
      </section>
    `},Ja=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,Pe)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},Za=function({photo:e,x:t,y:s,width:d,height:h},f){let S=this.selection.has(e.id);return c`
      <a
        href="${It({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${dn(e)}"
        tabindex="${e.id===f?0:-1}"
        .style="${`transform:translate(${t}px,${s}px);width:${d}px;height:${h}px`}"
        class="${S?"picked":""}"
        @click="${Y=>n(this,u,_a).call(this,Y,e)}"
        @pointerdown="${Y=>a(this,Se).down(Y,()=>n(this,u,St).call(this,e,!1))}"
        @pointermove="${Y=>a(this,Se).move(Y)}"
        @pointerup="${()=>a(this,Se).cancel()}"
        @pointercancel="${()=>a(this,Se).cancel()}"
        @contextmenu="${n(this,u,Ya)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${S?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${s}px)`}"
        @click="${Y=>n(this,u,St).call(this,e,Y.shiftKey)}"
      >
        <span>${y.check}</span>
      </button>
    `},p(W,4,"library",za,fe,$o),p(W,4,"store",Na,fe,Eo),p(W,4,"route",Fa,fe,To),p(W,4,"selection",qa,fe,Co),p(W,4,"drawn",Oa,fe,Po),p(W,4,"current",Ra,fe,Ao),fe=p(W,0,"TimelineView",Ha,fe),T(fe,"styles",[A,Cn]),o(W,1,fe);var Wp=28,jp=28;function Vp(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Bp(r,i){let e=i+window.innerHeight;for(let{layout:t,top:s}of r){let d=t?.tiles.find(({y:h})=>s+h>=e);if(d!==void 0)return d.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var Ga,el,tl,il,ol,sl,nl,rl,al,ll,dl,pl,cl,hl,k,Oo,qo,Fo,No,zo,Do,Ho,Uo,Io,Ko,Wo,jo,We,ct,R,Vo,Bo,ul,oi,ml,_o,fl,Ot,Rt,gl,bl;hl=[E("latent-timeline-page")];var ie=class extends(cl=P,pl=[m({attribute:!1})],dl=[m({attribute:!1})],ll=[m({attribute:!1})],al=[m({attribute:!1})],rl=[m({attribute:!1})],nl=[m({attribute:!1})],sl=[m({attribute:!1})],ol=[g()],il=[g()],tl=[g()],el=[g()],Ga=[O("latent-timeline")],cl){constructor(){super(...arguments);l(this,R);l(this,Oo,o(k,8,this)),o(k,11,this);l(this,qo,o(k,12,this,he("photos"))),o(k,15,this);l(this,Fo,o(k,16,this,"")),o(k,19,this);l(this,No,o(k,20,this,"")),o(k,23,this);l(this,zo,o(k,24,this)),o(k,27,this);l(this,Do,o(k,28,this,He.NONE)),o(k,31,this);l(this,Ho,o(k,32,this)),o(k,35,this);l(this,Uo,o(k,36,this)),o(k,39,this);l(this,Io,o(k,40,this)),o(k,43,this);l(this,Ko,o(k,44,this,"")),o(k,47,this);l(this,Wo,o(k,48,this,{position:0,range:0})),o(k,51,this);l(this,jo,o(k,52,this)),o(k,55,this);l(this,We,new AbortController);l(this,ct);l(this,Ot,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,We).abort()}get sequence(){return this.library}refresh(){n(this,R,Vo).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!nt(this.route,this.shown)?n(this,R,Vo).call(this,this.route):a(this,ct)!==void 0&&!nt(this.route,a(this,ct))&&(a(this,We).abort(),n(this,R,oi).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""?b:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${n(this,R,Bo).call(this,e)}"
          @search="${n(this,R,Rt)}"
          @term-edit="${n(this,R,Rt)}"
        ></latent-refinement>
      `}${n(this,R,gl).call(this,e)}
    `}};k=$(cl),Oo=new WeakMap,qo=new WeakMap,Fo=new WeakMap,No=new WeakMap,zo=new WeakMap,Do=new WeakMap,Ho=new WeakMap,Uo=new WeakMap,Io=new WeakMap,Ko=new WeakMap,Wo=new WeakMap,jo=new WeakMap,We=new WeakMap,ct=new WeakMap,R=new WeakSet,Vo=async function(e){a(this,We).abort();let t=new AbortController;L(this,We,t),L(this,ct,e);let s=n(this,R,Bo).call(this,e.query);try{let d=await this.api.timeline(s,t.signal);t.signal.aborted||n(this,R,ul).call(this,e,s,d)}catch(d){d instanceof M&&d.status===400?n(this,R,oi).call(this,d.message):n(this,R,_o).call(this,d)}},Bo=function(e){return`${this.filter} ${e}`.trim()},ul=function(e,t,{months:s}){let d=this.shown!==void 0&&nt(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(s):new Jt(s,(h,f)=>n(this,R,ml).call(this,this.api.photos(t,h,f)),h=>this.timeline?.monthChanged(h)),this.shown=e,n(this,R,oi).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:d}}))},oi=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},ml=async function(e){try{return await e}catch(t){throw n(this,R,_o).call(this,t),t}},_o=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},fl=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},Ot=new WeakMap,Rt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},gl=function(e){let{library:t}=this;return t===void 0?this.problem===""?b:Zr(this.problem,a(this,Ot)):t.months.length===0?n(this,R,bl).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,R,Rt)}"
        @photo-open="${n(this,R,Rt)}"
        @timeline-scroll="${n(this,R,fl)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${s=>window.scrollTo({top:s.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},bl=function(e){return e!==""?Gr(e,a(this,Ot)):this.filter===""?ea(this.status?.pending??0):c`
      <slot></slot>
    `},p(k,4,"api",pl,ie,Oo),p(k,4,"route",dl,ie,qo),p(k,4,"filter",ll,ie,Fo),p(k,4,"name",al,ie,No),p(k,4,"store",rl,ie,zo),p(k,4,"selection",nl,ie,Do),p(k,4,"status",sl,ie,Ho),p(k,4,"library",ol,ie,Uo),p(k,4,"shown",il,ie,Io),p(k,4,"problem",tl,ie,Ko),p(k,4,"scrolling",el,ie,Wo),p(k,4,"timeline",Ga,ie,jo),ie=p(k,0,"TimelinePage",hl,ie),T(ie,"styles",[A,N,Jr,C`
      :host {
        display: block;
      }
    `]),o(k,1,ie);var yl,vl,wl,xl,Le,Yo,Qo,qt,Xo;xl=[E("latent-toast")];var ze=class extends(wl=P,vl=[m()],yl=[m({type:Boolean})],wl){constructor(){super(...arguments);l(this,qt);l(this,Yo,o(Le,8,this,"")),o(Le,11,this);l(this,Qo,o(Le,12,this,!1)),o(Le,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,qt,Xo).call(this,"undo")}">Undo</button>
          `:b}
        <button class="icon" aria-label="Close" @click="${()=>n(this,qt,Xo).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Le=$(wl),Yo=new WeakMap,Qo=new WeakMap,qt=new WeakSet,Xo=function(e){this.dispatchEvent(new CustomEvent(e))},p(Le,4,"text",vl,ze,Yo),p(Le,4,"undoable",yl,ze,Qo),ze=p(Le,0,"Toast",xl,ze),T(ze,"styles",[A,N,C`
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
    `]),o(Le,1,ze);var _p=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function kl(r){return!r.startsWith(".")&&!_p.has(r.toLowerCase())}function $l(r){return[...r].filter(({name:i})=>kl(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function El(r){let i=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return(await Promise.all(i.map(e=>Tl(e,[])))).flat()}async function Tl(r,i){if(!kl(r.name))return[];if(r.isFile)return[{file:await Yp(r),folders:i}];let e=[];for(let t of await Qp(r))e.push(...await Tl(t,[...i,r.name]));return e}function Yp(r){return new Promise((i,e)=>r.file(i,e))}async function Qp(r){let i=r.createReader(),e=[];for(;;){let t=await new Promise((s,d)=>i.readEntries(s,d));if(t.length===0)return e;e.push(...t)}}var si=C`
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
`;function Jo(r,i){return r.filter(({state:e})=>e.kind===i).length}function Cl(r,i){let e=r.filter(h=>!Te(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${e===1?"1 file":`${$t(e)} files`} to go`;let t=[`${$t(Jo(r,"added"))} added`],s=Jo(r,"known");s>0&&t.push(`${$t(s)} ${s===1?"was":"were"} already there`);let d=Jo(r,"failed");return d>0&&t.push(`${$t(d)} failed`),t.join(", ")}function Pl({state:r,arrived:i,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}var Go=50,Al,Ml,Sl,ht,Zo,ut,ne,Ft,Ll,Rl,Ol,ql;Sl=[E("latent-upload-panel")];var je=class extends(Ml=P,Al=[m({attribute:!1})],Ml){constructor(){super(...arguments);l(this,ne);l(this,Zo,o(ht,8,this)),o(ht,11,this);l(this,ut,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,ut,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,ut).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,ut).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Cl(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${ur(e)}"></progress>
            `:b}
          <div class="actions">${this.queue.unfinished?n(this,ne,Ll).call(this,t):n(this,ne,Rl).call(this)}</div>
        </div>
        <ul>${Xp(e).map(s=>n(this,ne,Ol).call(this,s))}${e.length>Go?c`
            <li class="state">and ${e.length-Go} more</li>
          `:b}</ul>
      </section>
    `}};ht=$(Ml),Zo=new WeakMap,ut=new WeakMap,ne=new WeakSet,Ft=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},Ll=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>n(this,ne,Ft).call(this,"add")}">Add more</button>
    `},Rl=function(){let e=this.queue.tasks.flatMap(({state:s})=>s.kind==="added"?[s.path]:[]),t=lr(e);return c`
      ${t===""?b:c`
        <button class="quiet" @click="${()=>n(this,ne,Ft).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>n(this,ne,Ft).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Ol=function(e){let{state:t,file:s}=e;return c`
      <li>
        <div>
          <div class="name">${s.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${Pl(e)}</div>
        </div>
        ${n(this,ne,ql).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${s.name}" max="${s.size}" .value="${e.arrived}"></progress>
          `:b}
      </li>
    `},ql=function(e){let{state:t,file:s}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${s.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${s.name}" @click="${()=>n(this,ne,Ft).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Te(e)?b:c`
      <button class="icon" aria-label="Cancel ${s.name}" @click="${()=>this.queue.cancel(e)}">${y.clear}</button>
    `},p(ht,4,"queue",Al,je,Zo),je=p(ht,0,"UploadPanel",Sl,je),T(je,"styles",[A,N,si]),o(ht,1,je);function Xp(r){let i=e=>hr(e)?0:e.state.kind==="failed"?1:Te(e)?3:2;return r.toSorted((e,t)=>i(e)-i(t)).slice(0,Go)}var Fl,Nl,zl,Dl,Hl,Ul,Il,Kl,Wl,H,es,ts,is,os,ss,ns,rs,mt,se,jl,as,Vl,Bl,ls,_l;Wl=[E("latent-uploads")];var ce=class extends(Kl=P,Il=[m({attribute:!1})],Ul=[m({attribute:!1})],Hl=[g()],Dl=[g()],zl=[g()],Nl=[O("input")],Fl=[O("dialog")],Kl){constructor(){super(...arguments);l(this,se);l(this,es,o(H,8,this)),o(H,11,this);l(this,ts,o(H,12,this)),o(H,15,this);l(this,is,o(H,16,this,[])),o(H,19,this);l(this,os,o(H,20,this,!1)),o(H,23,this);l(this,ss,o(H,24,this,[])),o(H,27,this);l(this,ns,o(H,28,this)),o(H,31,this);l(this,rs,o(H,32,this)),o(H,35,this);l(this,mt,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,mt,new AbortController);let{signal:e}=a(this,mt);window.addEventListener("dragenter",t=>n(this,se,as).call(this,t),{signal:e}),window.addEventListener("dragover",t=>n(this,se,as).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{n(this,se,Vl).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),n(this,se,jl).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,mt).abort()}updated(e){e.has("found")&&this.found.length>0&&this.dialog.showModal()}render(){return this.places.length===0?b:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${n(this,se,Bl)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${y.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${y.add}Drop photos and folders to add them</div>
        `:b}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${n(this,se,_l)}">
          <h2 id="where">Where to?</h2>
          <select name="place" aria-label="Folder">
            ${this.places.map(e=>c`
                <option value="${e}">${e===""?"The whole vault":e}</option>
              `)}
          </select>
          <div class="choice">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main">Add</button>
          </div>
        </form>
      </dialog>
    `}};H=$(Kl),es=new WeakMap,ts=new WeakMap,is=new WeakMap,os=new WeakMap,ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,mt=new WeakMap,se=new WeakSet,jl=async function(){try{this.places=await er(this.api)}catch(e){e instanceof M&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},as=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Vl=async function(e){this.dragged&&e.dataTransfer!==null&&(e.preventDefault(),this.dragged=!1,n(this,se,ls).call(this,await El(e.dataTransfer)))},Bl=function(){n(this,se,ls).call(this,$l(this.input.files??[])),this.input.value=""},ls=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},_l=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},p(H,4,"api",Il,ce,es),p(H,4,"queue",Ul,ce,ts),p(H,4,"places",Hl,ce,is),p(H,4,"dragged",Dl,ce,os),p(H,4,"found",zl,ce,ss),p(H,4,"input",Nl,ce,ns),p(H,4,"dialog",Fl,ce,rs),ce=p(H,0,"Uploads",Wl,ce),T(ce,"styles",[A,N,Ne,si]),o(H,1,ce);var ds=12e3,ni=class{#e;#t;#s=[];#o;#i=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#a(i,d=>this.#e.edit(d,e));this.#s=un(t);let s=t.filter(({error:d})=>d===void 0).length;this.#r([s===0?"":hn(e,s),ci(t)])})}undo(){return this.#n(async()=>{let i=this.#s;if(this.#s=[],i.length>0){let e=await this.#a(i,s=>this.#e.undo(s)),t=e.filter(({error:s})=>s===void 0).length;this.#r([t===0?"":t===1?"Undone.":`Undone: ${Q(t)}.`,ci(e)])}})}forget(){window.clearTimeout(this.#o),this.#s=[],this.#t.said("",!1)}#n(i){return this.#i=this.#i.then(i).catch(e=>this.#t.problem(e)),this.#i}async#a(i,e){let t=[];for(let s of fn(i)){i.length>s.length&&(window.clearTimeout(this.#o),this.#t.said(`${Q(t.length)} of ${Q(i.length)} done.`,!1));let d=await e(s).catch(h=>Jp(h,s));t.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return t}#r(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#s.length>0),this.#o=window.setTimeout(()=>this.forget(),ds)}};function Jp(r,i){if(!(r instanceof M)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(s=>({id:typeof s=="string"?s:s.id,error:{code:e,message:t}})),searchable:!0}}var ri=class{selection=He.NONE;saying={text:"",undoable:!1};#e;#t;#s;#o;#i=i=>this.#a(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new ni(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#i)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#i)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#s=window.setTimeout(()=>this.forget(),ds)}say(i,e=!1){window.clearTimeout(this.#s),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=He.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:s}=this.selection,d=e&&s!==void 0&&t!==void 0?this.selection.with(await t.range(s,i,Ht).catch(()=>[i])):this.selection.toggled(i);d.size>Ht?this.say(`At most ${Q(Ht)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(i){this.#o?.edit(this.selection.ids,i)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#n(e))}#n(i){i instanceof M&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#a(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Ut(i)&&(i.preventDefault(),this.undo())}};var Yl=C`
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
`;var Zp=90,ai=class{offers=[];active=-1;#e;#t=new AbortController;#s;constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#s=window.setTimeout(()=>{this.#o(i,e)},Zp)}async#o(i,e){let{signal:t}=this.#t;try{let s=await ta(this.#e.api,i,e,t);t.aborted||this.#i(s)}catch(s){Ee(s)||this.#i([])}}#i(i){this.offers=i,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#s),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#i([])}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Ql(r,{text:i,start:e,end:t}){let s=i.endsWith(":"),d=r.slice(t),h=s||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${d}`,caret:e+i.length+(s?0:1)}}var Xl=C`
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
`,ps="offers";function cs(r){return`offer-${r}`}function Jl(r,i){return c`
    <ul id="${ps}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${cs(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${Gp(e)}"
            @pointerdown="${s=>s.preventDefault()}"
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
  `}function Gp({key:r,value:i,meaning:e,photos:t}){let s=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${s}`}var Zl,Gl,ed,td,Re,hs,us,ft,id,od;td=[E("latent-search-help")];var De=class extends(ed=P,Gl=[m({attribute:!1})],Zl=[g()],ed){constructor(){super(...arguments);l(this,ft);l(this,hs,o(Re,8,this)),o(Re,11,this);l(this,us,o(Re,12,this,[])),o(Re,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{n(this,ft,id).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>n(this,ft,od).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Re=$(ed),hs=new WeakMap,us=new WeakMap,ft=new WeakSet,id=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},od=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Re,4,"api",Gl,De,hs),p(Re,4,"filters",Zl,De,us),De=p(Re,0,"SearchHelp",td,De),T(De,"styles",[A,C`
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
    `]),o(Re,1,De);var ec=250,sd,nd,rd,ad,ld,dd,pd,cd,j,ms,fs,gs,bs,ys,vs,J,Ve,Nt,z,hd,ud,gt,md,ws,fd,gd,xs,bd;cd=[E("latent-search-box")];var ge=class extends(pd=P,dd=[m({attribute:!1})],ld=[m({attribute:!1})],ad=[m({attribute:!1})],rd=[g()],nd=[O("input")],sd=[O("#help")],pd){constructor(){super(...arguments);l(this,z);l(this,ms,o(j,8,this)),o(j,11,this);l(this,fs,o(j,12,this,"")),o(j,15,this);l(this,gs,o(j,16,this,"")),o(j,19,this);l(this,bs,o(j,20,this,"")),o(j,23,this);l(this,ys,o(j,24,this)),o(j,27,this);l(this,vs,o(j,28,this)),o(j,31,this);l(this,J,new ai(this));l(this,Ve);l(this,Nt,e=>n(this,z,hd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,Nt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Nt)),window.clearTimeout(a(this,Ve))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,J).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,z,md)}">
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
          aria-expanded="${a(this,J).isOpen?"true":"false"}"
          aria-controls="${ps}"
          aria-activedescendant="${a(this,J).active<0?b:cs(a(this,J).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,z,ud)}"
          @keydown="${n(this,z,fd)}"
          @blur="${()=>a(this,J).close()}"
        />
        ${this.typed===""?b:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,z,ws)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      ${Jl(a(this,J),e=>{n(this,z,xs).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,J).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>n(this,z,bd).call(this,e.detail)}"
      ></latent-search-help>
    `}};j=$(pd),ms=new WeakMap,fs=new WeakMap,gs=new WeakMap,bs=new WeakMap,ys=new WeakMap,vs=new WeakMap,J=new WeakMap,Ve=new WeakMap,Nt=new WeakMap,z=new WeakSet,hd=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},ud=function(){this.typed=this.input.value,window.clearTimeout(a(this,Ve)),L(this,Ve,window.setTimeout(()=>n(this,z,gt).call(this),ec)),a(this,J).typed(this.typed,this.input.selectionStart??this.typed.length)},gt=function(){window.clearTimeout(a(this,Ve)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},md=function(e){e.preventDefault(),a(this,J).close(),n(this,z,gt).call(this)},ws=function(){a(this,J).close(),this.typed="",n(this,z,gt).call(this),this.input.focus()},fd=function(e){let t=n(this,z,gd).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},gd=function(e){let{isOpen:t,chosen:s}=a(this,J);switch(e){case"ArrowDown":return t?()=>a(this,J).move(1):void 0;case"ArrowUp":return t?()=>a(this,J).move(-1):void 0;case"Enter":case"Tab":return s&&(()=>{n(this,z,xs).call(this,s)});case"Escape":return t?()=>a(this,J).close():this.typed===""?void 0:()=>n(this,z,ws).call(this);default:return}},xs=async function(e){let{query:t,caret:s}=Ql(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(s,s),e.value===void 0?a(this,J).typed(t,s):(a(this,J).close(),n(this,z,gt).call(this))},bd=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,z,gt).call(this),this.input.focus()},p(j,4,"api",dd,ge,ms),p(j,4,"value",ld,ge,fs),p(j,4,"problem",ad,ge,gs),p(j,4,"typed",rd,ge,bs),p(j,4,"input",nd,ge,ys),p(j,4,"help",sd,ge,vs),ge=p(j,0,"SearchBox",cd,ge),T(ge,"styles",[A,N,Xl,C`
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
    `]),o(j,1,ge);var yd,vd,wd,xd,kd,be,ks,$s,Es,Be,Ts,$d;kd=[E("latent-lock-button")];var Oe=class extends(xd=P,wd=[m({attribute:!1})],vd=[g()],yd=[O("dialog")],xd){constructor(){super(...arguments);l(this,Be);l(this,ks,o(be,8,this)),o(be,11,this);l(this,$s,o(be,12,this,"")),o(be,15,this);l(this,Es,o(be,16,this)),o(be,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,Be,Ts).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?b:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,Be,$d)}">Lock anyway</button>
        </div>
      </dialog>
    `}};be=$(xd),ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Be=new WeakSet,Ts=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof M&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},$d=function(){this.dialog.close(),n(this,Be,Ts).call(this,!0)},p(be,4,"api",wd,Oe,ks),p(be,4,"users",vd,Oe,$s),p(be,4,"dialog",yd,Oe,Es),Oe=p(be,0,"LockButton",kd,Oe),T(Oe,"styles",[A,N,Ne,C`
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
    `]),o(be,1,Oe);var Ed,Td,Cd,Pd,Ad,Md,Sd,Ld,V,Cs,Ps,As,Ms,Ss,Ls,xe,Rd,_e;Ld=[E("latent-header")];var ye=class extends(Sd=P,Md=[m({attribute:!1})],Ad=[m({type:Boolean})],Pd=[m({attribute:!1})],Cd=[m({attribute:!1})],Td=[m({attribute:!1})],Ed=[O("latent-search-box")],Sd){constructor(){super(...arguments);l(this,xe);l(this,Cs,o(V,8,this)),o(V,11,this);l(this,Ps,o(V,12,this,!1)),o(V,15,this);l(this,As,o(V,16,this,"")),o(V,19,this);l(this,Ms,o(V,20,this,"")),o(V,23,this);l(this,Ss,o(V,24,this)),o(V,27,this);l(this,Ls,o(V,28,this)),o(V,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,xe,Rd)}">${Kt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,xe,_e).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?b:Q(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,xe,_e).call(this,"locked")}"
                @problem="${e=>n(this,xe,_e).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:b}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,xe,_e).call(this,"account")}">
            ${y.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,xe,_e).call(this,"sign-out")}">
            ${y.signOut}
          </button>
        </div>
      </header>
    `}};V=$(Sd),Cs=new WeakMap,Ps=new WeakMap,As=new WeakMap,Ms=new WeakMap,Ss=new WeakMap,Ls=new WeakMap,xe=new WeakSet,Rd=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,xe,_e).call(this,"home"))},_e=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(V,4,"api",Md,ye,Cs),p(V,4,"owner",Ad,ye,Ps),p(V,4,"query",Pd,ye,As),p(V,4,"problem",Cd,ye,Ms),p(V,4,"total",Td,ye,Ss),p(V,4,"box",Ed,ye,Ls),ye=p(V,0,"Header",Ld,ye),T(ye,"styles",[A,N,C`
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
    `]),o(V,1,ye);var Od=2e3,tc=2e4,ic=5*6e4,oc=["pointerdown","keydown","scroll"],li=class{#e;#t;#s=new AbortController;#o;#i;#n=Date.now();#a=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#s;document.addEventListener("visibilitychange",()=>qd()&&void this.#r(),{signal:i});for(let e of oc)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#r()}stop(){this.#s.abort(),window.clearTimeout(this.#i)}look(){window.clearTimeout(this.#i);let i=Math.max(0,this.#a+Od-Date.now());this.#i=window.setTimeout(()=>{this.#r()},i)}async#r(){window.clearTimeout(this.#i);try{await(Date.now()-this.#n>ic?this.#p():this.#d())}catch(i){this.#t.problem(i);return}if(qd()&&!this.#s.signal.aborted){let i=(this.#o?.pending??0)>0;this.#i=window.setTimeout(()=>{this.#r()},i?Od:tc)}}async#d(){let i=this.#o,e=this.#n>this.#a;this.#a=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new M(401,"signed-out","The web session has ended.")}};function qd(){return document.visibilityState==="visible"}var di=[{name:"photos",label:"Photos",icon:y.picture,filter:""},{name:"favorites",label:"Favorites",icon:y.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:y.album,load:()=>Promise.all([import("/assets/albums-page-E2O3ZZBO.js"),import("/assets/album-page-NMJOBM6O.js")])},{name:"map",label:"Map",icon:y.map,load:()=>import("/assets/map-page-4ICXIH6O.js")}];function pi(r){return di.find(i=>i.name===r)??di[0]}var Fd,Nd,zd,bt,Rs,yt,Dd,Hd;zd=[E("latent-navigation")];var Ye=class extends(Nd=P,Fd=[m({attribute:!1})],Nd){constructor(){super(...arguments);l(this,yt);l(this,Rs,o(bt,8,this,"photos")),o(bt,11,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${di.map(e=>n(this,yt,Hd).call(this,e))}
        </ul>
      </nav>
    `}};bt=$(Nd),Rs=new WeakMap,yt=new WeakSet,Dd=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Hd=function({name:e,label:t,icon:s}){let d=he(e);return c`
      <li>
        <a
          href="${It(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>n(this,yt,Dd).call(this,h,d)}"
        >
          ${s}<span>${t}</span>
        </a>
      </li>
    `},p(bt,4,"place",Fd,Ye,Rs),Ye=p(bt,0,"Navigation",zd,Ye),T(Ye,"styles",[A,C`
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
    `]),o(bt,1,Ye);var Ud=1024*1024,Id,Kd,Wd,jd,Vd,Bd,_d,Yd,Qd,Xd,Jd,Zd,Gd,ep,tp,w,Os,qs,Fs,Ns,zs,Ds,Hs,Us,Is,Ks,Ws,js,Vs,re,ke,Qe,Xe,Je,B,Ze,x,Bs,_s,Ge,vt,ip,op,zt,Ys,sp,$e,wt,Dt,np,rp,ap,lp,dp,pp,cp;tp=[E("latent-gallery")];var Z=class extends(ep=P,Gd=[m({attribute:!1})],Zd=[m({type:Boolean})],Jd=[m({attribute:!1})],Xd=[g()],Qd=[g()],Yd=[g()],_d=[g()],Bd=[g()],Vd=[g()],jd=[g()],Wd=[O("latent-header")],Kd=[O("latent-viewer")],Id=[O("main > .view")],ep){constructor(){super(...arguments);l(this,x);l(this,Os,o(w,8,this)),o(w,11,this);l(this,qs,o(w,12,this,!1)),o(w,15,this);l(this,Fs,o(w,16,this)),o(w,19,this);l(this,Ns,o(w,20,this,he("photos"))),o(w,23,this);l(this,zs,o(w,24,this)),o(w,27,this);l(this,Ds,o(w,28,this)),o(w,31,this);l(this,Hs,o(w,32,this)),o(w,35,this);l(this,Us,o(w,36,this)),o(w,39,this);l(this,Is,o(w,40,this,!1)),o(w,43,this);l(this,Ks,o(w,44,this)),o(w,47,this);l(this,Ws,o(w,48,this)),o(w,51,this);l(this,js,o(w,52,this)),o(w,55,this);l(this,Vs,o(w,56,this)),o(w,59,this);l(this,re);l(this,ke);l(this,Qe);l(this,Xe,new AbortController);l(this,Je);l(this,B,new ri(this));l(this,Ze,!1);l(this,Ge,e=>n(this,x,vt).call(this,e.detail));l(this,$e,e=>this.problem(e.detail));l(this,wt,({detail:{text:e,undo:t}})=>{a(this,B).offer(e,t&&(()=>t().then(()=>n(this,x,zt).call(this))))});l(this,Dt,({detail:e})=>{this.route.place==="albums"&&e!==""?n(this,x,vt).call(this,he("photos",void 0,e)):a(this,re)?.search(e)})}connectedCallback(){super.connectedCallback(),L(this,ke,n(this,x,Bs).call(this,"grid",96*Ud,6)),L(this,Qe,n(this,x,Bs).call(this,"screen",64*Ud,3)),L(this,re,new vn(e=>n(this,x,_s).call(this,e))),n(this,x,_s).call(this,a(this,re).route),L(this,Je,new li(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,x,zt).call(this),problem:e=>this.problem(e)})),a(this,Je).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,re)?.dispose(),a(this,Je)?.stop(),a(this,Xe).abort(),a(this,ke).clear(),a(this,Qe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=nc(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let d of mn(e))a(this,ke).forget(d),a(this,Qe).forget(d);let s=e.flatMap(({photo:d})=>d===void 0?[]:[d]);this.sequence?.replace(s),this.viewer?.edited(e,t),this.opened=s.find(({id:d})=>d===this.opened?.id)??this.opened,L(this,Ze,this.opened!==void 0&&!sc(this.route)),a(this,Ze)||n(this,x,zt).call(this)}problem(e){this.isConnected&&!Ee(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>n(this,x,vt).call(this,he("photos"))}"
          @search="${a(this,Dt)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,$e)}"
        ></latent-header>
        ${n(this,x,pp).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" @go="${a(this,Ge)}"></latent-navigation>
          <main>${n(this,x,cp).call(this)}${n(this,x,np).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        @added="${()=>a(this,Je)?.look()}"
        @search="${s=>n(this,x,vt).call(this,he("photos",void 0,s.detail))}"
        @photo-open="${s=>a(this,re)?.open(s.detail)}"
        @problem="${a(this,$e)}"
      ></latent-uploads>
      ${e===void 0?b:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${a(this,ke)}"
          .screens="${a(this,Qe)}"
          @photo-turn="${s=>a(this,re)?.open(s.detail.id)}"
          @viewer-close="${()=>a(this,re)?.close()}"
          @photo-edit="${s=>a(this,B).edit(e,s.detail)}"
          @search="${s=>n(this,x,vt).call(this,he("photos",void 0,s.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,$e)}"
          ></latent-account>
        `:b} ${this.adding===void 0?b:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,wt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,$e)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,B).saying.text}"
        ?undoable="${a(this,B).saying.undoable}"
        @undo="${()=>a(this,B).undo()}"
        @toast-close="${()=>a(this,B).forget()}"
      ></latent-toast>
    `}};w=$(ep),Os=new WeakMap,qs=new WeakMap,Fs=new WeakMap,Ns=new WeakMap,zs=new WeakMap,Ds=new WeakMap,Hs=new WeakMap,Us=new WeakMap,Is=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,js=new WeakMap,Vs=new WeakMap,re=new WeakMap,ke=new WeakMap,Qe=new WeakMap,Xe=new WeakMap,Je=new WeakMap,B=new WeakMap,Ze=new WeakMap,x=new WeakSet,Bs=function(e,t,s){return new yn((d,h)=>n(this,x,sp).call(this,this.api.thumbnail(d,e,h)),t,s)},_s=function(e){(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,B).clear()),this.route=e,pi(e.place).load?.().catch(t=>this.problem(new de(t))),n(this,x,ip).call(this,e.photo)},Ge=new WeakMap,vt=function(e){a(this,re)?.go(e),window.scrollTo({top:0})},ip=async function(e){a(this,Xe).abort(),L(this,Xe,new AbortController);let{signal:t}=a(this,Xe);if(e===void 0){n(this,x,op).call(this);return}let s=this.sequence?.find(e);try{let[d]=await Promise.all([s??this.api.photo(e,t),import("/assets/viewer-P6GXX5HQ.js")]);t.aborted||(this.opened=d)}catch(d){d instanceof M&&d.status===404?a(this,re)?.close():this.problem(d)}},op=function(){let e=this.opened;this.opened=void 0,a(this,Ze)&&n(this,x,zt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},zt=function(){L(this,Ze,!1),this.view?.refresh?.()},Ys=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,B).clear()},sp=async function(e){try{return await e}catch(t){throw(t instanceof de||t instanceof M&&t.unauthorised)&&this.problem(t),t}},$e=new WeakMap,wt=new WeakMap,Dt=new WeakMap,np=function(){switch(this.route.place){case"albums":return this.route.id===void 0?n(this,x,rp).call(this):n(this,x,ap).call(this);case"map":return n(this,x,lp).call(this);default:return n(this,x,dp).call(this)}},rp=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,ke)}"
        @go="${a(this,Ge)}"
        @said="${a(this,wt)}"
        @problem="${a(this,$e)}"
      ></latent-albums-page>
    `},ap=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,ke)}"
        .selection="${a(this,B).selection}"
        @sequence="${n(this,x,Ys)}"
        @photo-pick="${e=>{a(this,B).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,re)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,B).clear()}"
        @go="${a(this,Ge)}"
        @said="${a(this,wt)}"
        @problem="${a(this,$e)}"
      ></latent-album-page>
    `},lp=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,ke)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,re)?.open(e.detail)}"
        @go="${a(this,Ge)}"
        @problem="${a(this,$e)}"
      ></latent-map-page>
    `},dp=function(){let{label:e,filter:t="",empty:s}=pi(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,ke)}"
        .selection="${a(this,B).selection}"
        .status="${this.status}"
        @sequence="${n(this,x,Ys)}"
        @found="${d=>this.found=d.detail}"
        @photo-pick="${d=>{a(this,B).pick(d.detail,this.sequence)}}"
        @photo-open="${d=>a(this,re)?.open(d.detail.id)}"
        @search="${a(this,Dt)}"
        @term-edit="${d=>this.header.edit(d.detail)}"
        @problem="${a(this,$e)}"
      >${s}</latent-timeline-page>
    `},pp=function(){return a(this,B).selection.size===0?b:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,B).selection}"
        @photo-edit="${e=>a(this,B).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=a(this,B).selection.ids}"
        @selection-clear="${()=>a(this,B).clear()}"
      ></latent-selection-bar>
    `},cp=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?b:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${Q(e)} to go.</div>
    `},p(w,4,"api",Gd,Z,Os),p(w,4,"owner",Zd,Z,qs),p(w,4,"uploads",Jd,Z,Fs),p(w,4,"route",Xd,Z,Ns),p(w,4,"sequence",Qd,Z,zs),p(w,4,"found",Yd,Z,Ds),p(w,4,"status",_d,Z,Hs),p(w,4,"opened",Bd,Z,Us),p(w,4,"showsAccount",Vd,Z,Is),p(w,4,"adding",jd,Z,Ks),p(w,4,"header",Wd,Z,Ws),p(w,4,"viewer",Kd,Z,js),p(w,4,"view",Id,Z,Vs),Z=p(w,0,"Gallery",tp,Z),T(Z,"styles",[A,Yl]),o(w,1,Z);function sc({place:r,query:i}){return r==="photos"&&i===""}function nc(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=pi(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var rc=3e3,hp,up,mp,fp,gp,ve,Qs,Xs,Js,Fe,xt,tt,G,et,bp,Zs,Gs,yp;gp=[E("latent-app")];var qe=class extends(fp=P,mp=[g()],up=[g()],hp=[g()],fp){constructor(){super(...arguments);l(this,G);l(this,Qs,o(ve,8,this,"starting")),o(ve,11,this);l(this,Xs,o(ve,12,this,{signedIn:!1})),o(ve,15,this);l(this,Js,o(ve,16,this,"")),o(ve,19,this);l(this,Fe,new on);l(this,xt,new _t(a(this,Fe)));l(this,tt)}connectedCallback(){super.connectedCallback(),n(this,G,et).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,tt))}willUpdate(){this.phase==="signed-out"&&a(this,xt).tasks.length>0&&a(this,xt).clear()}render(){switch(this.phase){case"starting":return b;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,Fe)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,G,et)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,Fe)}"
            .owner="${this.session.user===Ae}"
            .uploads="${a(this,xt)}"
            @problem="${e=>n(this,G,Zs).call(this,e.detail)}"
            @sign-out="${n(this,G,yp)}"
            @locked="${n(this,G,Gs)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${y.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,G,et)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${y.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${n(this,G,et)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${y.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,G,et)}">Try again</button>
          </latent-notice>
        `}}};ve=$(fp),Qs=new WeakMap,Xs=new WeakMap,Js=new WeakMap,Fe=new WeakMap,xt=new WeakMap,tt=new WeakMap,G=new WeakSet,et=async function(){window.clearTimeout(a(this,tt));try{this.session=await a(this,Fe).session(),this.phase=this.session.signedIn?await n(this,G,bp).call(this):"signed-out"}catch(e){n(this,G,Zs).call(this,e)}},bp=async function(){try{return await a(this,Fe).status(!1),"open"}catch(e){if(e instanceof M&&e.status===404)return"bare";throw e}},Zs=function(e){e instanceof M&&e.unauthorised?this.phase="signed-out":e instanceof de||e instanceof M&&e.unavailable?n(this,G,Gs).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Gs=function(){this.phase="locked",window.clearTimeout(a(this,tt)),L(this,tt,window.setTimeout(()=>{n(this,G,et).call(this)},rc))},yp=async function(){this.phase="signed-out",await a(this,Fe).signOut().catch(()=>{})},p(ve,4,"phase",mp,qe,Qs),p(ve,4,"session",up,qe,Xs),p(ve,4,"problem",hp,qe,Js),qe=p(ve,0,"App",gp,qe),T(qe,"styles",[A,N,C`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),o(ve,1,qe);
