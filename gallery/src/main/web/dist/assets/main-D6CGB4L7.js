import{a as Jt,c as xn,d as kn,e as $n,f as xi,g as En,h as Zt,i as Tn,j as Cn}from"/assets/chunk-JCX4IOUL.js";import{a as Qe,d as Mn,e as ki,f as Sn,g as Ln,h as Rn,i as On,j as qn,k as Fn}from"/assets/chunk-QJWQ32JP.js";import{a as hn,b as wi,c as Rt,d as _e,e as un,g as mn,h as fn,j as gn,o as Xt,r as vn,v as wn}from"/assets/chunk-MRLUKJDI.js";import{a as qt}from"/assets/chunk-5PZ3BAL4.js";import"/assets/chunk-DGFPAICZ.js";import{A as mt,B as An,a as R,b as dn,c as pn,d as Se,e as Ue,f as Le,g as cn,h as Ot,i as bn,l as ht,m as z,q as yn,x as Pn,y as ae,z as ut}from"/assets/chunk-MJCOV42W.js";import{a as P,b as c,d as f,f as A,g as E,h as u,i as g,j as O,k as b,l as M,m as ct,n as Ie,o as q}from"/assets/chunk-FZ3T7XSE.js";import{a as $,c as s,d as p,e as C,f as a,g as l,h as S,i as r}from"/assets/chunk-4TR2UDAY.js";function Gt(n){return c`
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
  `}var Ft=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function $i(){return"PublicKeyCredential"in window}function ei(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Nn(n){let i=await Hn(()=>navigator.credentials.get({publicKey:{...n,challenge:Rt(n.challenge),allowCredentials:n.allowCredentials.map(zn)}})),e=i.response;return{credential:_e(i.rawId),clientData:_e(e.clientDataJSON),authenticatorData:_e(e.authenticatorData),signature:_e(e.signature)}}async function Dn(n){let e=(await Hn(()=>navigator.credentials.create({publicKey:{...n,challenge:Rt(n.challenge),user:{...n.user,id:Rt(n.user.id)},pubKeyCredParams:[...n.pubKeyCredParams],excludeCredentials:n.excludeCredentials.map(zn)}}))).response;return{clientData:_e(e.clientDataJSON),attestationObject:_e(e.attestationObject)}}async function Hn(n){if(!$i())throw new Ft("This browser has no passkeys; use another.");try{let i=await n();if(i!==null)return i}catch(i){throw new Ft(Op(i),i)}throw new Ft("The browser gave no passkey; try again.")}function Op(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function zn({type:n,id:i}){return{type:n,id:Rt(i)}}var Un,In,Kn,Wn,Vn,jn,Yn,Bn,_n,Qn,Xn,Jn,Zn,Gn,er,v,Ei,Ti,Ci,Pi,Ai,Mi,Si,Li,Ri,Oi,qi,Fi,Ni,U,tr,Di,ir,or,sr,nr,rr,ar,lr;er=[E("latent-sign-in")];var _=class extends(Gn=A,Zn=[u({attribute:!1})],Jn=[u({type:Boolean})],Xn=[u({type:Boolean})],Qn=[g()],_n=[g()],Bn=[g()],Yn=[g()],jn=[g()],Vn=[g()],Wn=[O("#vault")],Kn=[O("#user")],In=[O("#passphrase")],Un=[O("#code")],Gn){constructor(){super(...arguments);l(this,U);l(this,Ei,s(v,8,this)),s(v,11,this);l(this,Ti,s(v,12,this,!1)),s(v,15,this);l(this,Ci,s(v,16,this,!1)),s(v,19,this);l(this,Pi,s(v,20,this,!1)),s(v,23,this);l(this,Ai,s(v,24,this,!1)),s(v,27,this);l(this,Mi,s(v,28,this,"")),s(v,31,this);l(this,Si,s(v,32,this)),s(v,35,this);l(this,Li,s(v,36,this,!1)),s(v,39,this);l(this,Ri,s(v,40,this,!1)),s(v,43,this);l(this,Oi,s(v,44,this)),s(v,47,this);l(this,qi,s(v,48,this)),s(v,51,this);l(this,Fi,s(v,52,this)),s(v,55,this);l(this,Ni,s(v,56,this)),s(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${r(this,U,tr)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Gt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${r(this,U,nr).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?r(this,U,rr).call(this):f} ${this.locked?f:r(this,U,ar).call(this)}
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
            ${this.needsCode?r(this,U,lr).call(this):f}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,U,sr).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?f:r(this,U,or).call(this)}</p>
        </form>
      </main>
    `}};v=$(Gn),Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,Ai=new WeakMap,Mi=new WeakMap,Si=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Oi=new WeakMap,qi=new WeakMap,Fi=new WeakMap,Ni=new WeakMap,U=new WeakSet,tr=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||Le;if(t===""){this.problem=o===Le?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await r(this,U,Di).call(this,d)&&(await Np(this.api),await r(this,U,Di).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await r(this,U,ir).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Di=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof dn))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Nn(t.options);return await this.api.signIn({...e,passkey:o})}},ir=async function(e){if(e instanceof R&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=hn(e),this.elsewhere=e instanceof pn&&e.hosts.includes("localhost")?ei():void 0,(this.code??this.input).select()},or=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?f:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},sr=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},nr=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},rr=function(){return c`
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
    `},ar=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${Le}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},lr=function(){return c`
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
    `},p(v,4,"api",Zn,_,Ei),p(v,4,"locked",Jn,_,Ti),p(v,4,"choice",Xn,_,Ci),p(v,4,"busy",Qn,_,Pi),p(v,4,"legible",_n,_,Ai),p(v,4,"problem",Bn,_,Mi),p(v,4,"elsewhere",Yn,_,Si),p(v,4,"needsCode",jn,_,Li),p(v,4,"awaitsPasskey",Vn,_,Ri),p(v,4,"vault",Wn,_,Oi),p(v,4,"user",Kn,_,qi),p(v,4,"input",In,_,Fi),p(v,4,"code",Un,_,Ni),_=p(v,0,"SignIn",er,_),C(_,"styles",[M,q,ct,P`
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
    `]),s(v,1,_);var qp=500,Fp=6e4;async function Np(n){let i=performance.now()+Fp;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,qp));let e=await n.session().catch(t=>{if(!(t instanceof Se))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var ti={"Tus-Resumable":"1.0.0","X-Latent":"1"},Nt="/uploads";async function dr(n){return(await n.get(Nt)).places}async function pr(n,{sha256:i,bytes:e}){return(await(await n.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function cr(n,i,e){let{name:t,folder:o,modified:d,sha256:h}=i,y={...ti,"Upload-Length":String(i.bytes),"Upload-Metadata":Dp({filename:t,folder:o,modified:String(Math.max(0,d)),sha256:h})},k=await n.ask(Nt,{method:"POST",headers:y,signal:e}),te=(k.headers.get("Location")??"").split("/").pop()??"";return Hi(te,k)}async function hr(n,i,e){return Hi(i,await n.ask(`${Nt}/${i}`,{method:"HEAD",headers:ti,signal:e}))}async function ur(n,{id:i,offset:e},t,o){let d=await t.arrayBuffer(),h={...ti,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${wi(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return Hi(i,await n.ask(`${Nt}/${i}`,{method:"PATCH",headers:h,body:d,signal:o}))}async function mr(n,i){await n.ask(`${Nt}/${i}`,{method:"DELETE",headers:ti})}function Hi(n,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new R(e,"failed","The server does not say how much has arrived.");let o=i.get("Latent-Path");return{id:n,offset:Number(t),path:o===null?void 0:decodeURIComponent(o),wasThere:i.has("Latent-Was-There")}}function Dp(n){return Object.entries(n).map(([i,e])=>`${i} ${wi(new TextEncoder().encode(e))}`).join(",")}function fr({file:n,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${Hp(n.lastModified)}`:e}function Hp(n){let i=new Date(n);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function gr(n){let i=n.map(o=>o.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((o,d)=>i.some(h=>h[d]!==o));return(t<0?e:e.slice(0,t)).join("/")}var ii=class{#e;#t=0;#i;constructor(i=zp){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let o=this.#t++;return new Promise((d,h)=>{let y=({data:k})=>{k.number===o&&(t.removeEventListener("message",y),k.sha256===void 0?h(new Error("This file cannot be read.")):d(k.sha256))};t.addEventListener("message",y),e.addEventListener("abort",()=>{t.removeEventListener("message",y),h(e.reason)},{once:!0}),t.postMessage({number:o,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function zp(){let{address:n}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(n,{type:"module"})}var Up=[500,1e3,2e3,5e3,1e4],Ip=new Set([404,408,409,423,429,460,500,502,503,504]),Kp=5,ft=class{#e;#t=0;#i=0;constructor(i=Up){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof R&&!i.unavailable&&this.#i++,!Wp(i)||this.#i>=Kp)throw i;await Vp(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function Wp(n){return n instanceof Se||n instanceof R&&Ip.has(n.status)}function Vp(n,i){return i.throwIfAborted(),new Promise((e,t)=>{let o=setTimeout(e,n);i.addEventListener("abort",()=>{clearTimeout(o),t(i.reason)},{once:!0})})}function br(n,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,n*e)))}async function yr(n,i,e,t,o,d=new ft){let h=1048576,y=0,k,te=!0;for(;k?.path===void 0;)try{if(k===void 0)k=await cr(n,e,t);else if(te){let ie=performance.now(),Qt=i.slice(k.offset,k.offset+h);k=await ur(n,k,Qt,t),h=br(Qt.size,performance.now()-ie)}else k=await hr(n,k.id,t);te=!0,k.offset>y&&(y=k.offset,d.renew()),o(k)}catch(ie){await d.bear(ie,t),te=!1,k=ie instanceof R&&ie.status===404?void 0:k}return k}function Pe({state:{kind:n}}){return n==="added"||n==="known"||n==="failed"||n==="cancelled"}function vr({state:{kind:n}}){return n==="checking"||n==="sending"}function wr(n){let i=n.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,t=i.reduce((d,h)=>d+e(h),0),o=i.reduce((d,h)=>d+(Pe(h)?e(h):h.arrived),0);return t===0?1:o/t}var Yp=3,oi=class extends EventTarget{#e;#t;#i;#o=new Map;#n=new Map;#s=[];#r=!1;constructor(i,e=new ii,t=()=>new ft){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#s}get paused(){return this.#r}get unfinished(){return!this.#s.every(Pe)}add(i,e){let t=this.unfinished?this.#s:[],o=i.map(d=>({file:d.file,folder:fr(d,e),state:{kind:"waiting"},arrived:0}));this.#s=[...t,...o],this.#l()}pause(){this.#r=!0,this.#a(),this.#d()}resume(){this.#r=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#s.filter(e=>!Pe(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#r=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#r?0:Yp-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Pe(i)||(i.state=Ue(t)?{kind:"waiting"}:{kind:"failed",message:Bp(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:o}=i;i.state={kind:"checking"},this.#d();let d=await this.#t.hash(t,e),h=await this.#i().ask(()=>pr(this.#e,{sha256:d,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let y={name:t.name,folder:o,bytes:t.size,modified:t.lastModified,sha256:d},k=({id:ie,offset:Qt})=>{this.#n.set(i,ie),i.arrived=Qt,this.#d()},te=await yr(this.#e,t,y,e,k,this.#i());this.#n.delete(i),i.state=te.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:te.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#n.get(i);this.#n.delete(i),e!==void 0&&mr(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Bp(n){return n instanceof R&&n.status===507?"There is no room left in the vault.":n instanceof Error?n.message:String(n)}var xr,kr,$r,Er,Tr,Cr,Pr,Z,zi,Ui,Ii,Ki,Wi,Ke,N,Dt,si,Vi,ji,Yi,Ar,Mr;Pr=[E("latent-add-dialog")];var ke=class extends(Cr=A,Tr=[u({attribute:!1})],Er=[u({attribute:!1})],$r=[g()],kr=[g()],xr=[O("dialog")],Cr){constructor(){super(...arguments);l(this,N);l(this,zi,s(Z,8,this)),s(Z,11,this);l(this,Ui,s(Z,12,this,[])),s(Z,15,this);l(this,Ii,s(Z,16,this)),s(Z,19,this);l(this,Ki,s(Z,20,this,"")),s(Z,23,this);l(this,Wi,s(Z,24,this)),s(Z,27,this);l(this,Ke,new Xt(this))}firstUpdated(){this.dialog.showModal(),a(this,Ke).run(async()=>{this.known=(await un(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${r(this,N,Ar)}">
          <header>
            <h2 id="title">Add ${z(this.photos.length)} to an album</h2>
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
            ${a(this,N,Dt).map(e=>r(this,N,Mr).call(this,e))} ${a(this,N,si)?c`
                <li>
                  <button type="button" @click="${r(this,N,ji)}">${b.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:f}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,N,Dt).length>0||a(this,N,si)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${a(this,Ke).problem===""}">${a(this,Ke).problem}</p>
        </form>
      </dialog>
    `}};Z=$(Cr),zi=new WeakMap,Ui=new WeakMap,Ii=new WeakMap,Ki=new WeakMap,Wi=new WeakMap,Ke=new WeakMap,N=new WeakSet,Dt=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:o,name:d})=>!t&&o&&d.toLowerCase().includes(e))},si=function(){return this.typed!==""&&!a(this,N,Dt).some(({name:e})=>e===this.typed)},Vi=function(e){r(this,N,Yi).call(this,()=>fn(this.api,e.id,{add:this.photos}))},ji=function(){r(this,N,Yi).call(this,()=>mn(this.api,{name:this.typed,add:this.photos}))},Yi=function(e){a(this,Ke).busy||a(this,Ke).run(async()=>{let{album:t,undo:o}=await e(),h={text:wn(this.photos.length,t?.name??"the album"),undo:()=>gn(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},Ar=function(e){e.preventDefault();let t=a(this,N,Dt);a(this,N,si)?r(this,N,ji).call(this):t.length===1&&t[0]!==void 0&&r(this,N,Vi).call(this,t[0])},Mr=function(e){return c`
      <li>
        <button type="button" @click="${()=>r(this,N,Vi).call(this,e)}">
          ${b.album}<span>${vn(this.known??[],e)}</span><small>${z(e.photos)}</small>
        </button>
      </li>
    `},p(Z,4,"api",Tr,ke,zi),p(Z,4,"photos",Er,ke,Ui),p(Z,4,"known",$r,ke,Ii),p(Z,4,"typed",kr,ke,Ki),p(Z,4,"dialog",xr,ke,Wi),ke=p(Z,0,"AddDialog",Pr,ke),C(ke,"styles",[M,q,Ie,ct,P`
      form {
        display: grid;
        gap: 12px;
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
    `]),s(Z,1,ke);var Sr=[["days",86400],["hours",3600],["minutes",60]],Lr,Bi,_p;Lr=[E("latent-shift-form")];var Ht=class extends(_p=Cn){read(){let e=Sr.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Tn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Sr.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Bi=$(_p),Ht=p(Bi,0,"ShiftForm",Lr,Ht),s(Bi,1,Ht);var Qp=[["rating","Rate",b.star],["tags","Add or remove tags",b.tag],["caption","Write a caption",b.words],["date","Move the dates",b.calendar],["place","Set the place",b.pin]],Rr,Or,qr,Fr,Nr,he,_i,Qi,Xi,Ut,B,Dr,zt,Ji,Zi,Gi,Ae,Xe,Hr;Nr=[E("latent-selection-bar")];var Re=class extends(Fr=A,qr=[u({attribute:!1})],Or=[u({attribute:!1})],Rr=[g()],Fr){constructor(){super(...arguments);l(this,B);l(this,_i,s(he,8,this)),s(he,11,this);l(this,Qi,s(he,12,this)),s(he,15,this);l(this,Xi,s(he,16,this)),s(he,19,this);l(this,Ut,e=>r(this,B,Dr).call(this,e));l(this,Ae,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,Xe,e=>{r(this,B,zt).call(this,e.detail),a(this,Ae).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,Ut))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Ut))}render(){let e=a(this,B,Zi);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${r(this,B,Gi)}">
          ${b.clear}
        </button>
        <span class="count" role="status" aria-label="${z(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${r(this,B,Ji)}"
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
        ${Qp.map(([t,o,d])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${o}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${o}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${d}
            </button>
          `)}
      </div>
      ${this.open===void 0?f:c`
        <div class="card ${this.open==="rating"?"small":""}">${r(this,B,Hr).call(this,this.open)}</div>
      `}
    `}};he=$(Fr),_i=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,Ut=new WeakMap,B=new WeakSet,Dr=function(e){Zt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?r(this,B,Gi).call(this):a(this,Ae).call(this):e.key==="f"?r(this,B,Ji).call(this):/^[0-5]$/.test(e.key)&&r(this,B,zt).call(this,{rating:Number(e.key)}))},zt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Ji=function(){r(this,B,zt).call(this,{favorite:!a(this,B,Zi)})},Zi=function(){return this.selection.photos.every(({favorite:e})=>e)},Gi=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ae=new WeakMap,Xe=new WeakMap,Hr=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{r(this,B,zt).call(this,{rating:t.detail}),a(this,Ae).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,Xe)}" @cancel="${a(this,Ae)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,Xe)}" @cancel="${a(this,Ae)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,Xe)}" @cancel="${a(this,Ae)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,Xe)}" @cancel="${a(this,Ae)}"></latent-place-form>
        `}},p(he,4,"api",qr,Re,_i),p(he,4,"selection",Or,Re,Qi),p(he,4,"open",Rr,Re,Xi),Re=p(he,0,"SelectionBar",Nr,Re),C(Re,"styles",[M,q,P`
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
    `]),s(he,1,Re);var zr=P`
  .content,
  form {
    display: grid;
    gap: 16px;
  }

  .content > * {
    min-width: 0;
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
`;var Ir,Kr,Wr,Vr,jr,Yr,Br,_r,I,eo,to,io,oo,so,no,oe,le,ro,ni,Qr,Xr,Jr,Zr,Gr;_r=[E("latent-account")];var ue=class extends(Br=A,Yr=[u({attribute:!1})],jr=[g()],Vr=[g()],Wr=[O("dialog")],Kr=[O("#label")],Ir=[O("#password")],Br){constructor(){super(...arguments);l(this,le);l(this,eo,s(I,8,this)),s(I,11,this);l(this,to,s(I,12,this)),s(I,15,this);l(this,io,s(I,16,this)),s(I,19,this);l(this,oo,s(I,20,this)),s(I,23,this);l(this,so,s(I,24,this)),s(I,27,this);l(this,no,s(I,28,this)),s(I,31,this);l(this,oe,new Xt(this));l(this,ni,()=>{this.step=void 0,a(this,oe).say("")})}firstUpdated(){this.dialog.showModal(),a(this,oe).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${b.clear}
            </button>
          </header>
          ${e===void 0?f:r(this,le,Xr).call(this,e)}
          <p class="problem" role="alert" ?hidden="${a(this,oe).problem===""}">${a(this,oe).problem}</p>
        </div>
      </dialog>
    `}};I=$(Br),eo=new WeakMap,to=new WeakMap,io=new WeakMap,oo=new WeakMap,so=new WeakMap,no=new WeakMap,oe=new WeakMap,le=new WeakSet,ro=async function(e){this.step=e,a(this,oe).say(""),await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},ni=new WeakMap,Qr=function(e,t,o){if(e.preventDefault(),a(this,oe).busy)return;let d={user:o,passphrase:this.password.value};a(this,oe).run(async()=>{if(t.kind==="add"){let h=this.label.value.trim(),y=await Dn(await this.api.passkeyInvitation(d));this.factors=await this.api.addPasskey(h,y)}else this.factors=await this.api.removePasskey(t.passkey.id,d);this.step=void 0})},Xr=function(e){let{user:t,code:o,passkeys:d}=e,h=t===Le?"the vault’s passphrase":"your password",y=o||d.length>0;return c`
      <p>${y?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${y?c`
          <ul>
            ${o?Xp():f}${d.map(k=>r(this,le,Jr).call(this,k))}
          </ul>
        `:f} ${this.step===void 0?r(this,le,Zr).call(this,e):r(this,le,Gr).call(this,this.step,e)}
    `},Jr=function(e){let t=e.lastUse===void 0?"never used":`last used ${Ur(e.lastUse)}`;return c`
      <li>
        ${b.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Ur(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,oe).busy}"
          @click="${()=>r(this,le,ro).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Zr=function({user:e,host:t,code:o,passkeys:d}){if(t===void 0)return Jp();if(!$i())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${o||d.length>0?f:h}
      <button class="main add" ?disabled="${a(this,oe).busy}" @click="${()=>r(this,le,ro).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Gr=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${d=>r(this,le,Qr).call(this,d,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${a(this,oe).busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===Le?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${a(this,oe).busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${a(this,oe).busy}">${a(this,oe).busy?"One moment…":o}</button>
          <button class="quiet" type="button" @click="${a(this,ni)}">Cancel</button>
        </div>
      </form>
    `},p(I,4,"api",Yr,ue,eo),p(I,4,"factors",jr,ue,to),p(I,4,"step",Vr,ue,io),p(I,4,"dialog",Wr,ue,oo),p(I,4,"label",Kr,ue,so),p(I,4,"password",Ir,ue,no),ue=p(I,0,"Account",_r,ue),C(ue,"styles",[M,q,Ie,ct,zr]),s(I,1,ue);function Xp(){return c`
    <li>
      ${b.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Jp(){let n=ei();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}function Ur(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var ea=P`
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
`;function ta(n,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${b.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function ia(n,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${b.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function oa(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${b.picture}</span>
        <p>${z(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${b.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}async function sa(n,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await n.get(`/completions?${o}`,t)).completions}async function na(n,i,e,t){return(await n.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function ri(n){let i=[];for(let{0:e,index:t}of n.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function ra(n,i){let e=ri(n).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let d=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||d}).join(" ")}function aa(n,i){return ri(n).some(({text:e})=>e===i)?n:`${n} ${i}`.trim()}function la(n,i){let e=i.replaceAll('"',"");return`${n}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var Zp=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Gp=8,da,pa,ca,ha,ua,ma,fa,G,ao,lo,po,co,ho,Je,se,ga,uo,mo,ba,ya,va;fa=[E("latent-refinement")];var $e=class extends(ma=A,ua=[u({attribute:!1})],ha=[u({attribute:!1})],ca=[u({attribute:!1})],pa=[g()],da=[g()],ma){constructor(){super(...arguments);l(this,se);l(this,ao,s(G,8,this)),s(G,11,this);l(this,lo,s(G,12,this,"")),s(G,15,this);l(this,po,s(G,16,this,"")),s(G,19,this);l(this,co,s(G,20,this,!1)),s(G,23,this);l(this,ho,s(G,24,this,{})),s(G,27,this);l(this,Je,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,Je).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&r(this,se,uo).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${ri(this.query).filter(({text:e})=>e!=="|").map(e=>r(this,se,ba).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${r(this,se,ga)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?r(this,se,ya).call(this):f}
    `}};G=$(ma),ao=new WeakMap,lo=new WeakMap,po=new WeakMap,co=new WeakMap,ho=new WeakMap,Je=new WeakMap,se=new WeakSet,ga=function(){this.isOpen=!this.isOpen,this.isOpen&&r(this,se,uo).call(this)},uo=async function(){a(this,Je).abort(),S(this,Je,new AbortController);try{this.counts=await na(this.api,this.narrowed,Gp,a(this,Je).signal)}catch(e){Ue(e)||(this.counts={})}},mo=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},ba=function(e){return c`
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
          @click="${()=>r(this,se,mo).call(this,ra(this.query,e))}"
        >
          ${b.clear}
        </button>
      </li>
    `},ya=function(){return c`
      <div class="facets">
        ${Zp.map(([e,t,o])=>r(this,se,va).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},va=function(e,t,o){return o.length===0?f:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>r(this,se,mo).call(this,aa(this.query,la(t,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(G,4,"api",ua,$e,ao),p(G,4,"query",ha,$e,lo),p(G,4,"narrowed",ca,$e,po),p(G,4,"isOpen",pa,$e,co),p(G,4,"counts",da,$e,ho),$e=p(G,0,"Refinement",fa,$e),C($e,"styles",[M,q,P`
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
    `]),s(G,1,$e);function wa(n){let i=e=>String(e).padStart(2,"0");return`${n.getFullYear()}-${i(n.getMonth()+1)}-${i(n.getDate())}`}function xa(n,i){let e=Number(n.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var ka,$a,Ea,Ta,Ca,me,fo,go,bo,gt,bt,We,Pa,Aa,Ma;Ca=[E("latent-memories")];var Oe=class extends(Ta=A,Ea=[u({attribute:!1})],$a=[u({attribute:!1})],ka=[g()],Ta){constructor(){super(...arguments);l(this,We);l(this,fo,s(me,8,this)),s(me,11,this);l(this,go,s(me,12,this)),s(me,15,this);l(this,bo,s(me,16,this,[])),s(me,19,this);l(this,gt,wa(new Date));l(this,bt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,bt,new AbortController),r(this,We,Pa).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,bt).abort()}render(){return this.years.length===0?f:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${qt(this.years,({year:e})=>e,e=>r(this,We,Ma).call(this,e))}
        </ul>
      </nav>
    `}};me=$(Ta),fo=new WeakMap,go=new WeakMap,bo=new WeakMap,gt=new WeakMap,bt=new WeakMap,We=new WeakSet,Pa=async function(){let e=new URLSearchParams({day:a(this,gt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,bt).signal)).years}catch{this.years=[]}},Aa=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Ma=function({year:e,photos:[t],total:o}){let d=ae("photos",void 0,`taken:${e}${a(this,gt).slice(4)}`);return t===void 0?f:c`
      <li>
        <a href="${ut(d)}" @click="${h=>r(this,We,Aa).call(this,h,d)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${xa(a(this,gt),e)} <small>${z(o)}</small></p>
        </a>
      </li>
    `},p(me,4,"api",Ea,Oe,fo),p(me,4,"store",$a,Oe,go),p(me,4,"years",ka,Oe,bo),Oe=p(me,0,"Memories",Ca,Oe),C(Oe,"styles",[M,P`
      :host {
        display: block;
      }

      nav {
        padding-top: 20px;
      }

      h2 {
        margin-bottom: 10px;
        font-size: var(--text);
        font-weight: 650;
      }

      ul {
        display: flex;
        gap: 10px;
        overflow-x: auto;
        padding: 3px;
        margin: -3px;
        list-style: none;
        scrollbar-width: thin;
      }

      a {
        position: relative;
        display: block;
        width: 148px;
        height: 196px;
        overflow: hidden;
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: #fff;
        text-decoration: none;
      }

      p {
        position: absolute;
        inset: auto 0 0;
        padding: 32px 12px 10px;
        background: linear-gradient(transparent, rgb(0 0 0 / 0.65));
        font-weight: 600;
        line-height: 1.3;
      }

      small {
        display: block;
        font-size: 0.75rem;
        font-weight: 400;
      }
    `]),s(me,1,Oe);var yo=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},ai=class n{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new yo(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new n(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(d=>d.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#n(i,e)?1:-1,d=[i],h=i;for(;h!==void 0&&h.id!==e.id&&d.length<t;)h=await this.neighbour(h,o),h!==void 0&&d.push(h);return d}#n(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:d})=>d===i.id)<=o.findIndex(({id:d})=>d===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#s(this.months.indexOf(t)+e,e)}async#s(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let d=e===1?o.photos[0]:o.photos.at(-1);if(d!==void 0)return d}}};var Sa=22,ec=900,vo=120,La,Ra,Oa,qa,Fa,Na,Da,Ha,K,wo,xo,ko,$o,Eo,To,yt,H,za,Co,Ua,Po,Ia,Ka,Ao,Wa,Va;Ha=[E("latent-scrubber")];var fe=class extends(Da=A,Na=[u({attribute:!1})],Fa=[u({attribute:!1})],qa=[u({attribute:!1})],Oa=[g()],Ra=[g()],La=[g()],Da){constructor(){super(...arguments);l(this,H);l(this,wo,s(K,8,this)),s(K,11,this);l(this,xo,s(K,12,this,0)),s(K,15,this);l(this,ko,s(K,16,this,0)),s(K,19,this);l(this,$o,s(K,20,this)),s(K,23,this);l(this,Eo,s(K,24,this,!1)),s(K,27,this);l(this,To,s(K,28,this,!1)),s(K,31,this);l(this,yt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,yt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,yt)),S(this,yt,window.setTimeout(()=>this.passing=!1,ec)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return f;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+vo)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Ot(o.month.count)}"
        @pointerdown="${r(this,H,Ua)}"
        @pointermove="${r(this,H,Co)}"
        @pointerup="${r(this,H,Po)}"
        @pointercancel="${r(this,H,Po)}"
        @pointerleave="${r(this,H,Ia)}"
        @keydown="${r(this,H,Ka)}"
      >
        ${r(this,H,Va).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,H,Wa).call(this,e,t)}
      </div>
    `}};K=$(Da),wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,yt=new WeakMap,H=new WeakSet,za=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Co=function(e){this.pointed=r(this,H,za).call(this,e),this.dragging&&r(this,H,Ao).call(this,this.pointed*this.range)},Ua=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,H,Co).call(this,e)},Po=function(){this.dragging=!1,this.pointed=void 0},Ia=function(){this.dragging||(this.pointed=void 0)},Ka=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let d=o.indexAt(this.position+vo)+t,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,d))];h!==void 0&&r(this,H,Ao).call(this,h.top)},Ao=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Wa=function(e,t){if(this.pointed===void 0&&!this.passing)return f;let o=this.dragging||this.pointed===void 0?t:this.pointed,d=e.blocks[e.indexAt(o*this.range+vo)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${Ot(d.month.count)}</span>
    `},Va=function(e){let t=this.clientHeight||window.innerHeight,o=-Sa;return tc(e.blocks).map(d=>{let y=Math.min(1,d.top/this.range)*t;return y-o>=Sa&&y<=t-6?(o=y,c`
          <span class="year" .style="${`top:${Math.max(6,y)}px`}">${d.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${y}px`}"></span>
      `})},p(K,4,"geometry",Na,fe,wo),p(K,4,"position",Fa,fe,xo),p(K,4,"range",qa,fe,ko),p(K,4,"pointed",Oa,fe,$o),p(K,4,"dragging",Ra,fe,Eo),p(K,4,"passing",La,fe,To),fe=p(K,0,"Scrubber",Ha,fe),C(fe,"styles",[M,P`
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
    `]),s(K,1,fe);function tc(n){return n.filter((i,e)=>n[e-1]?.month.count.year!==i.month.count.year)}var li=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let d=t?.options===e?t:void 0,h=0;this.blocks=i.map((y,k)=>{let te=d?.blocks[k],ie=te?.month===y&&y!==o?{...te,top:h}:ic(y,h,e);return h+=ie.height,ie}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let d=this.blocks[o];if(d.top>=e)break;t.push(d)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function ic(n,i,e){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:ki(n.count.photos,e),layout:void 0};let t=Mn(n.photos,e),o=n.missing===0?0:ki(n.missing,e)-e.monthHeading;return{month:n,top:i,height:t.height+o,layout:t}}var oc=100,ja,Ya,Ba,_a,Qa,Xa,Ja,Za,W,Mo,So,Lo,Ro,Oo,qo,pe,Me,wt,xt,Ee,It,Ze,m,Ga,di,el,tl,pi,Fo,No,il,vt,ci,ol,Do,sl,nl,hi,rl,al,Ho,ll,dl,pl;Za=[E("latent-timeline")];var ge=class extends(Ja=A,Xa=[u({attribute:!1})],Qa=[u({attribute:!1})],_a=[u({attribute:!1})],Ba=[u({attribute:!1})],Ya=[g()],ja=[g()],Ja){constructor(){super(...arguments);l(this,m);l(this,Mo,s(W,8,this)),s(W,11,this);l(this,So,s(W,12,this)),s(W,15,this);l(this,Lo,s(W,16,this,ae("photos"))),s(W,19,this);l(this,Ro,s(W,20,this,Qe.NONE)),s(W,23,this);l(this,Oo,s(W,24,this,{top:0,bottom:0})),s(W,27,this);l(this,qo,s(W,28,this)),s(W,31,this);l(this,pe);l(this,Me);l(this,wt);l(this,xt,!1);l(this,Ee,new qn(this));l(this,It,new ResizeObserver(()=>r(this,m,Ga).call(this)));l(this,Ze,()=>r(this,m,tl).call(this))}connectedCallback(){super.connectedCallback(),a(this,It).observe(this),window.addEventListener("scroll",a(this,Ze),{passive:!0}),window.addEventListener("resize",a(this,Ze),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,It).disconnect(),window.removeEventListener("scroll",a(this,Ze)),window.removeEventListener("resize",a(this,Ze)),window.clearTimeout(a(this,wt))}monthChanged(e){r(this,m,di).call(this,e)}scrollTopOf(e){let t=a(this,pe)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,m,il).call(this)-r(this,m,ci).call(this))}get geometry(){return a(this,pe)}reveal(e){let t=r(this,m,Do).call(this,e.id);t!==void 0&&r(this,m,hi).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,Me)!==void 0){let t=e.get("route"),o=t===void 0||mt(t,this.route);r(this,m,di).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,xt)&&(S(this,xt,!1),r(this,m,ol).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=a(this,pe)?.between(e,t)??[],d=this.current!==void 0&&r(this,m,al).call(this,o,this.current)?this.current:ac(o,e);return c`
      ${qt(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>r(this,m,ll).call(this,h,d))}
    `}};W=$(Ja),Mo=new WeakMap,So=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,Oo=new WeakMap,qo=new WeakMap,pe=new WeakMap,Me=new WeakMap,wt=new WeakMap,xt=new WeakMap,Ee=new WeakMap,It=new WeakMap,Ze=new WeakMap,m=new WeakSet,Ga=function(){let e=this.clientWidth;e>0&&e!==a(this,Me)?.width&&(S(this,Me,rc(e)),r(this,m,di).call(this,void 0))},di=function(e,t=!0){if(a(this,Me)===void 0)return;let o=r(this,m,vt).call(this),d=t&&o>0?a(this,pe)?.anchorAt(o):void 0;S(this,pe,new li(this.library.months,a(this,Me),a(this,pe),e)),this.style.height=`${a(this,pe).height}px`,r(this,m,el).call(this,d,o),r(this,m,pi).call(this),r(this,m,No).call(this),this.requestUpdate()},el=function(e,t){let o=e&&a(this,pe)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},tl=function(){let e=r(this,m,vt).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,m,pi).call(this),r(this,m,Fo).call(this),r(this,m,No).call(this)},pi=function(){let e=r(this,m,vt).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,m,Fo).call(this)},Fo=function(){a(this,wt)??S(this,wt,window.setTimeout(()=>{S(this,wt,void 0);let e=r(this,m,vt).call(this),t=window.innerHeight/2;for(let{month:o}of a(this,pe)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},oc))},No=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},il=function(){return this.getBoundingClientRect().top+window.scrollY},vt=function(){return-this.getBoundingClientRect().top+r(this,m,ci).call(this)},ci=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},ol=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Do=function(e){for(let t of a(this,pe)?.blocks??[]){let o=t.layout?.tiles.find(({photo:d})=>d.id===e);if(o!==void 0)return{block:t,tile:o}}},sl=function(e){let t=Sn(e.key),o=r(this,m,Do).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),a(this,Ee).pick(o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,m,nl).call(this,o,t))},nl=async function(e,t){let o=e.block.layout&&Ln(e.block.layout,e.tile,t);if(o!==void 0){r(this,m,hi).call(this,{block:e.block,tile:o});return}let d=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+d];if(h===void 0)return;await this.library.load(h).catch(()=>{});let y=a(this,pe)?.blockOf(h),k=y?.layout&&Rn(y.layout,t,On(e.tile));y!==void 0&&k!==void 0&&r(this,m,hi).call(this,{block:y,tile:k})},hi=function({block:e,tile:t}){let d=e.top+t.y,h=r(this,m,vt).call(this),y=d+t.height+40-(h+window.innerHeight-r(this,m,ci).call(this)),k=d-40-h;(k<0||y>0)&&window.scrollBy({top:k<0?k:y,behavior:"instant"}),r(this,m,pi).call(this),this.current=t.photo.id,S(this,xt,!0),this.requestUpdate()},rl=function(e,t){this.current=t.id,a(this,Ee).click(e,t)},al=function(e,t){return e.some(o=>r(this,m,Ho).call(this,o).some(d=>d.photo.id===t))},Ho=function({layout:e,top:t}){let o=this.drawn.top-t,d=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:y})=>h+y>o&&h<d)??[]},ll=function(e,t){let{month:o,layout:d}=e,h=Ot(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,m,sl)}"
      >
        <h2 .style="${`top:${sc}px`}">${h} <span>${z(o.count.photos)}</span></h2>
        ${d===void 0?r(this,m,dl).call(this,e):f} ${d?.headings.map(({day:y,x:k,y:te,width:ie})=>c`
              <h3 .style="${`transform:translate(${k}px,${te+(a(this,Me)?.dayHeading??0)-nc}px);max-width:${Math.max(ie,64)}px`}">${bn(y)}</h3>
            `)} ${qt(r(this,m,Ho).call(this,e),({photo:y})=>y.id,y=>r(this,m,pl).call(this,y,t))}
      </section>
    `},dl=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,Me)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},pl=function(e,t){let{photo:o,x:d,y:h,width:y,height:k}=e,te=this.selection.has(o.id);return c`
      <a
        href="${ut({...this.route,photo:o.id})}"
        data-id="${o.id}"
        aria-label="${yn(o)}"
        tabindex="${o.id===t?0:-1}"
        .style="${`transform:translate(${d}px,${h}px);width:${y}px;height:${k}px`}"
        class="${te?"picked":""}"
        @click="${ie=>r(this,m,rl).call(this,ie,o)}"
        @pointerdown="${ie=>a(this,Ee).down(ie,o)}"
        @pointermove="${a(this,Ee).move}"
        @pointerup="${a(this,Ee).lift}"
        @pointercancel="${a(this,Ee).lift}"
        @contextmenu="${a(this,Ee).menu}"
      >
        <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
      </a>
      ${a(this,Ee).box(e,te)}
    `},p(W,4,"library",Xa,ge,Mo),p(W,4,"store",Qa,ge,So),p(W,4,"route",_a,ge,Lo),p(W,4,"selection",Ba,ge,Ro),p(W,4,"drawn",Ya,ge,Oo),p(W,4,"current",ja,ge,qo),ge=p(W,0,"TimelineView",Za,ge),C(ge,"styles",[M,Fn]),s(W,1,ge);var sc=28,nc=28;function rc(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function ac(n,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of n){let d=t?.tiles.find(({y:h})=>o+h>=e);if(d!==void 0)return d.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var cl,hl,ul,ml,fl,gl,bl,yl,vl,wl,xl,kl,$l,El,T,zo,Uo,Io,Ko,Wo,Vo,jo,Yo,Bo,_o,Qo,Xo,Ge,$t,L,Jo,Zo,Tl,ui,Cl,Go,Pl,Kt,kt,Al,Ml;El=[E("latent-timeline-page")];var ee=class extends($l=A,kl=[u({attribute:!1})],xl=[u({attribute:!1})],wl=[u({attribute:!1})],vl=[u({attribute:!1})],yl=[u({attribute:!1})],bl=[u({attribute:!1})],gl=[u({attribute:!1})],fl=[g()],ml=[g()],ul=[g()],hl=[g()],cl=[O("latent-timeline")],$l){constructor(){super(...arguments);l(this,L);l(this,zo,s(T,8,this)),s(T,11,this);l(this,Uo,s(T,12,this,ae("photos"))),s(T,15,this);l(this,Io,s(T,16,this,"")),s(T,19,this);l(this,Ko,s(T,20,this,"")),s(T,23,this);l(this,Wo,s(T,24,this)),s(T,27,this);l(this,Vo,s(T,28,this,Qe.NONE)),s(T,31,this);l(this,jo,s(T,32,this)),s(T,35,this);l(this,Yo,s(T,36,this)),s(T,39,this);l(this,Bo,s(T,40,this)),s(T,43,this);l(this,_o,s(T,44,this,"")),s(T,47,this);l(this,Qo,s(T,48,this,{position:0,range:0})),s(T,51,this);l(this,Xo,s(T,52,this)),s(T,55,this);l(this,Ge,new AbortController);l(this,$t);l(this,Kt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,Ge).abort()}get sequence(){return this.library}refresh(){r(this,L,Jo).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!mt(this.route,this.shown)?r(this,L,Jo).call(this,this.route):a(this,$t)!==void 0&&!mt(this.route,a(this,$t))&&(a(this,Ge).abort(),r(this,L,ui).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories .api="${this.api}" .store="${this.store}" @go="${r(this,L,kt)}"></latent-memories>
        `:f} ${e===""?f:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${r(this,L,Zo).call(this,e)}"
          @search="${r(this,L,kt)}"
          @term-edit="${r(this,L,kt)}"
        ></latent-refinement>
      `}${r(this,L,Al).call(this,e)}
    `}};T=$($l),zo=new WeakMap,Uo=new WeakMap,Io=new WeakMap,Ko=new WeakMap,Wo=new WeakMap,Vo=new WeakMap,jo=new WeakMap,Yo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Ge=new WeakMap,$t=new WeakMap,L=new WeakSet,Jo=async function(e){a(this,Ge).abort();let t=new AbortController;S(this,Ge,t),S(this,$t,e);let o=r(this,L,Zo).call(this,e.query);try{let d=await this.api.timeline(o,t.signal);t.signal.aborted||r(this,L,Tl).call(this,e,o,d)}catch(d){d instanceof R&&d.status===400?r(this,L,ui).call(this,d.message):r(this,L,Go).call(this,d)}},Zo=function(e){return`${this.filter} ${e}`.trim()},Tl=function(e,t,{months:o}){let d=this.shown!==void 0&&mt(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(o):new ai(o,(h,y)=>r(this,L,Cl).call(this,this.api.photos(t,h,y)),h=>this.timeline?.monthChanged(h)),this.shown=e,r(this,L,ui).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:d}}))},ui=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},Cl=async function(e){try{return await e}catch(t){throw r(this,L,Go).call(this,t),t}},Go=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Pl=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},Kt=new WeakMap,kt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Al=function(e){let{library:t}=this;return t===void 0?this.problem===""?f:ta(this.problem,a(this,Kt)):t.months.length===0?r(this,L,Ml).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${r(this,L,kt)}"
        @photo-open="${r(this,L,kt)}"
        @timeline-scroll="${r(this,L,Pl)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Ml=function(e){return e!==""?ia(e,a(this,Kt)):this.filter===""?oa(this.status?.pending??0):c`
      <slot></slot>
    `},p(T,4,"api",kl,ee,zo),p(T,4,"route",xl,ee,Uo),p(T,4,"filter",wl,ee,Io),p(T,4,"name",vl,ee,Ko),p(T,4,"store",yl,ee,Wo),p(T,4,"selection",bl,ee,Vo),p(T,4,"status",gl,ee,jo),p(T,4,"library",fl,ee,Yo),p(T,4,"shown",ml,ee,Bo),p(T,4,"problem",ul,ee,_o),p(T,4,"scrolling",hl,ee,Qo),p(T,4,"timeline",cl,ee,Xo),ee=p(T,0,"TimelinePage",El,ee),C(ee,"styles",[M,q,ea,P`
      :host {
        display: block;
      }
    `]),s(T,1,ee);var Sl,Ll,Rl,Ol,qe,es,ts,Wt,is;Ol=[E("latent-toast")];var Ve=class extends(Rl=A,Ll=[u()],Sl=[u({type:Boolean})],Rl){constructor(){super(...arguments);l(this,Wt);l(this,es,s(qe,8,this,"")),s(qe,11,this);l(this,ts,s(qe,12,this,!1)),s(qe,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>r(this,Wt,is).call(this,"undo")}">Undo</button>
          `:f}
        <button class="icon" aria-label="Close" @click="${()=>r(this,Wt,is).call(this,"toast-close")}">${b.clear}</button>
      </div>
    `}};qe=$(Rl),es=new WeakMap,ts=new WeakMap,Wt=new WeakSet,is=function(e){this.dispatchEvent(new CustomEvent(e))},p(qe,4,"text",Ll,Ve,es),p(qe,4,"undoable",Sl,Ve,ts),Ve=p(qe,0,"Toast",Ol,Ve),C(Ve,"styles",[M,q,P`
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
    `]),s(qe,1,Ve);var lc=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function ql(n){return!n.startsWith(".")&&!lc.has(n.toLowerCase())}function Fl(n){return[...n].filter(({name:i})=>ql(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Nl(n){let i=[...n.items].flatMap(e=>e.webkitGetAsEntry()??[]);return os(await Promise.all(i.map(e=>Dl(e,[]))))}async function Dl(n,i){if(!ql(n.name))return os([]);try{if(n.isFile)return{found:[{file:await dc(n),folders:i}],unread:[]};let e=[];for(let t of await pc(n))e.push(await Dl(t,[...i,n.name]));return os(e)}catch{return{found:[],unread:[n.name]}}}function os(n){return{found:n.flatMap(({found:i})=>i),unread:n.flatMap(({unread:i})=>i)}}function dc(n){return new Promise((i,e)=>n.file(i,e))}async function pc(n){let i=n.createReader(),e=[];for(;;){let t=await new Promise((o,d)=>i.readEntries(o,d));if(t.length===0)return e;e.push(...t)}}var mi=P`
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
`;function ss(n,i){return n.filter(({state:e})=>e.kind===i).length}function Hl(n,i){let e=n.filter(h=>!Pe(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${e===1?"1 file":`${ht(e)} files`} to go`;let t=[`${ht(ss(n,"added"))} added`],o=ss(n,"known");o>0&&t.push(`${ht(o)} ${o===1?"was":"were"} already there`);let d=ss(n,"failed");return d>0&&t.push(`${ht(d)} failed`),t.join(", ")}function zl({state:n,arrived:i,file:e}){switch(n.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return n.message;case"cancelled":return"Cancelled"}}function Ul(n){let[i]=n;return n.length===1?`${i} cannot be read.`:`${ht(n.length)} of the files and folders cannot be read, ${i} among them.`}var rs=50,Il,Kl,Wl,Et,ns,Tt,de,Vt,Vl,jl,Yl,Bl;Wl=[E("latent-upload-panel")];var et=class extends(Kl=A,Il=[u({attribute:!1})],Kl){constructor(){super(...arguments);l(this,de);l(this,ns,s(Et,8,this)),s(Et,11,this);l(this,Tt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Tt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,Tt).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,Tt).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Hl(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${wr(e)}"></progress>
            `:f}
          <div class="actions">${this.queue.unfinished?r(this,de,Vl).call(this,t):r(this,de,jl).call(this)}</div>
        </div>
        <ul>${cc(e).map(o=>r(this,de,Yl).call(this,o))}${e.length>rs?c`
            <li class="state">and ${e.length-rs} more</li>
          `:f}</ul>
      </section>
    `}};Et=$(Kl),ns=new WeakMap,Tt=new WeakMap,de=new WeakSet,Vt=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},Vl=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>r(this,de,Vt).call(this,"add")}">Add more</button>
    `},jl=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),t=gr(e);return c`
      ${t===""?f:c`
        <button class="quiet" @click="${()=>r(this,de,Vt).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>r(this,de,Vt).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Yl=function(e){let{state:t,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${zl(e)}</div>
        </div>
        ${r(this,de,Bl).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:f}
      </li>
    `},Bl=function(e){let{state:t,file:o}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>r(this,de,Vt).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Pe(e)?f:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${b.clear}</button>
    `},p(Et,4,"queue",Il,et,ns),et=p(Et,0,"UploadPanel",Wl,et),C(et,"styles",[M,q,mi]),s(Et,1,et);function cc(n){let i=e=>vr(e)?0:e.state.kind==="failed"?1:Pe(e)?3:2;return n.toSorted((e,t)=>i(e)-i(t)).slice(0,rs)}var _l,Ql,Xl,Jl,Zl,Gl,ed,td,id,D,as,ls,ds,ps,cs,hs,us,Ct,ne,od,ms,sd,nd,fs,rd;id=[E("latent-uploads")];var ce=class extends(td=A,ed=[u({attribute:!1})],Gl=[u({attribute:!1})],Zl=[g()],Jl=[g()],Xl=[g()],Ql=[O("input")],_l=[O("dialog")],td){constructor(){super(...arguments);l(this,ne);l(this,as,s(D,8,this)),s(D,11,this);l(this,ls,s(D,12,this)),s(D,15,this);l(this,ds,s(D,16,this,[])),s(D,19,this);l(this,ps,s(D,20,this,!1)),s(D,23,this);l(this,cs,s(D,24,this,[])),s(D,27,this);l(this,hs,s(D,28,this)),s(D,31,this);l(this,us,s(D,32,this)),s(D,35,this);l(this,Ct,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Ct,new AbortController);let{signal:e}=a(this,Ct);window.addEventListener("dragenter",t=>r(this,ne,ms).call(this,t),{signal:e}),window.addEventListener("dragover",t=>r(this,ne,ms).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{r(this,ne,sd).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),r(this,ne,od).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,Ct).abort()}updated(e){e.has("found")&&this.found.length>0&&this.dialog.showModal()}render(){return this.places.length===0?f:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${r(this,ne,nd)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${b.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${b.add}Drop photos and folders to add them</div>
        `:f}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${r(this,ne,rd)}">
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
    `}};D=$(td),as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,Ct=new WeakMap,ne=new WeakSet,od=async function(){try{this.places=await dr(this.api)}catch(e){e instanceof R&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},ms=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},sd=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:o}=await Nl(e.dataTransfer);r(this,ne,fs).call(this,t),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Ul(o)}}))}},nd=function(){r(this,ne,fs).call(this,Fl(this.input.files??[])),this.input.value=""},fs=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},rd=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},p(D,4,"api",ed,ce,as),p(D,4,"queue",Gl,ce,ls),p(D,4,"places",Zl,ce,ds),p(D,4,"dragged",Jl,ce,ps),p(D,4,"found",Xl,ce,cs),p(D,4,"input",Ql,ce,hs),p(D,4,"dialog",_l,ce,us),ce=p(D,0,"Uploads",id,ce),C(ce,"styles",[M,q,Ie,mi]),s(D,1,ce);var gs=12e3,fi=class{#e;#t;#i=[];#o;#n=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#s(async()=>{let t=await this.#r(i,d=>this.#e.edit(d,e));this.#i=kn(t);let o=t.filter(({error:d})=>d===void 0).length;this.#a([o===0?"":xn(e,o),xi(t)])})}undo(){return this.#s(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${z(t)}.`,xi(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#s(i){return this.#n=this.#n.then(i).catch(e=>this.#t.problem(e)),this.#n}async#r(i,e){let t=[];for(let o of En(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${z(t.length)} of ${z(i.length)} done.`,!1));let d=await e(o).catch(h=>hc(h,o));t.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),gs)}};function hc(n,i){if(!(n instanceof R)||n.unauthorised)throw n;let{code:e,message:t}=n;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var gi=class{selection=Qe.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#n=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new fi(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#n)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#n)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),gs)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Qe.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,d=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Jt).catch(()=>[i])):this.selection.toggled(i);d.size>Jt?this.say(`At most ${z(Jt)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(i){this.#o?.edit(this.selection.ids,i)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#s(e))}#s(i){i instanceof R&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Zt(i)&&(i.preventDefault(),this.undo())}};var ad=P`
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
`;var uc=90,bi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#r(),this.#s(mc(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#n(i,e)},uc)}async#n(i,e){let{signal:t}=this.#t;try{let o=await sa(this.#e.api,i,e,t);t.aborted||this.#s(o,i)}catch(o){Ue(o)||this.#s([],i)}}#s(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#r(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#r(),this.#s([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function mc(n,i,e){let t=e.length-i.length;return n.filter(({start:o,end:d})=>d+t>=o&&e.startsWith(i.slice(0,o))&&e.slice(d+t)===i.slice(d)).map(o=>({...o,end:o.end+t}))}function ld(n,{text:i,start:e,end:t}){let o=i.endsWith(":"),d=n.slice(t),h=o||d.startsWith(" ")?"":" ";return{query:`${n.slice(0,e)}${i}${h}${d}`,caret:e+i.length+(o?0:1)}}var dd=P`
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
`,bs="offers";function ys(n){return`offer-${n}`}function pd(n,i){return c`
    <ul id="${bs}" role="listbox" aria-label="Suggestions" ?hidden="${!n.isOpen}">
      ${n.offers.map((e,t)=>c`
          <li
            id="${ys(t)}"
            role="option"
            aria-selected="${t===n.active?"true":"false"}"
            aria-label="${fc(e)}"
            @pointerdown="${o=>o.preventDefault()}"
            @click="${()=>i(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?c`
                <span class="what meaning">${e.meaning}</span>
              `:c`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?f:c`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function fc({key:n,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${n}: ${e??""}`:`${n}: ${i}${o}`}var cd,hd,ud,md,Fe,vs,ws,Pt,fd,gd;md=[E("latent-search-help")];var je=class extends(ud=A,hd=[u({attribute:!1})],cd=[g()],ud){constructor(){super(...arguments);l(this,Pt);l(this,vs,s(Fe,8,this)),s(Fe,11,this);l(this,ws,s(Fe,12,this,[])),s(Fe,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{r(this,Pt,fd).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>r(this,Pt,gd).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Fe=$(ud),vs=new WeakMap,ws=new WeakMap,Pt=new WeakSet,fd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},gd=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Fe,4,"api",hd,je,vs),p(Fe,4,"filters",cd,je,ws),je=p(Fe,0,"SearchHelp",md,je),C(je,"styles",[M,P`
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
    `]),s(Fe,1,je);var gc=250,bd,yd,vd,wd,xd,kd,$d,Ed,V,xs,ks,$s,Es,Ts,Cs,Q,tt,jt,F,Td,Cd,At,Pd,Ps,Ad,Md,As,Sd;Ed=[E("latent-search-box")];var be=class extends($d=A,kd=[u({attribute:!1})],xd=[u({attribute:!1})],wd=[u({attribute:!1})],vd=[g()],yd=[O("input")],bd=[O("#help")],$d){constructor(){super(...arguments);l(this,F);l(this,xs,s(V,8,this)),s(V,11,this);l(this,ks,s(V,12,this,"")),s(V,15,this);l(this,$s,s(V,16,this,"")),s(V,19,this);l(this,Es,s(V,20,this,"")),s(V,23,this);l(this,Ts,s(V,24,this)),s(V,27,this);l(this,Cs,s(V,28,this)),s(V,31,this);l(this,Q,new bi(this));l(this,tt);l(this,jt,e=>r(this,F,Td).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,jt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,jt)),window.clearTimeout(a(this,tt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,Q).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,F,Pd)}">
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
          aria-expanded="${a(this,Q).isOpen?"true":"false"}"
          aria-controls="${bs}"
          aria-activedescendant="${a(this,Q).active<0?f:ys(a(this,Q).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${r(this,F,Cd)}"
          @keydown="${r(this,F,Ad)}"
          @blur="${()=>a(this,Q).close()}"
        />
        ${this.typed===""?f:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,F,Ps)}">
            ${b.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${b.help}
        </button>
      </form>
      ${pd(a(this,Q),e=>{r(this,F,As).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,Q).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>r(this,F,Sd).call(this,e.detail)}"
      ></latent-search-help>
    `}};V=$($d),xs=new WeakMap,ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Q=new WeakMap,tt=new WeakMap,jt=new WeakMap,F=new WeakSet,Td=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Cd=function(){this.typed=this.input.value,window.clearTimeout(a(this,tt)),S(this,tt,window.setTimeout(()=>r(this,F,At).call(this),gc)),a(this,Q).typed(this.typed,this.input.selectionStart??this.typed.length)},At=function(){window.clearTimeout(a(this,tt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Pd=function(e){e.preventDefault(),a(this,Q).close(),r(this,F,At).call(this)},Ps=function(){a(this,Q).close(),this.typed="",r(this,F,At).call(this),this.input.focus()},Ad=function(e){let t=r(this,F,Md).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Md=function(e){let{isOpen:t,chosen:o}=a(this,Q);switch(e){case"ArrowDown":return t?()=>a(this,Q).move(1):void 0;case"ArrowUp":return t?()=>a(this,Q).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{r(this,F,As).call(this,o)});case"Escape":return t?()=>a(this,Q).close():this.typed===""?void 0:()=>r(this,F,Ps).call(this);default:return}},As=async function(e){let{query:t,caret:o}=ld(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?a(this,Q).typed(t,o):(a(this,Q).close(),r(this,F,At).call(this))},Sd=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,F,At).call(this),this.input.focus()},p(V,4,"api",kd,be,xs),p(V,4,"value",xd,be,ks),p(V,4,"problem",wd,be,$s),p(V,4,"typed",vd,be,Es),p(V,4,"input",yd,be,Ts),p(V,4,"help",bd,be,Cs),be=p(V,0,"SearchBox",Ed,be),C(be,"styles",[M,q,dd,P`
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
    `]),s(V,1,be);var Ld,Rd,Od,qd,Fd,ye,Ms,Ss,Ls,it,Rs,Nd;Fd=[E("latent-lock-button")];var Ne=class extends(qd=A,Od=[u({attribute:!1})],Rd=[g()],Ld=[O("dialog")],qd){constructor(){super(...arguments);l(this,it);l(this,Ms,s(ye,8,this)),s(ye,11,this);l(this,Ss,s(ye,12,this,"")),s(ye,15,this);l(this,Ls,s(ye,16,this)),s(ye,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,it,Rs).call(this,!1)}}">
        ${b.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?f:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,it,Nd)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ye=$(qd),Ms=new WeakMap,Ss=new WeakMap,Ls=new WeakMap,it=new WeakSet,Rs=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof R&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Nd=function(){this.dialog.close(),r(this,it,Rs).call(this,!0)},p(ye,4,"api",Od,Ne,Ms),p(ye,4,"users",Rd,Ne,Ss),p(ye,4,"dialog",Ld,Ne,Ls),Ne=p(ye,0,"LockButton",Fd,Ne),C(Ne,"styles",[M,q,Ie,P`
      dialog {
        padding: 24px;
        font-size: 1rem;
        white-space: normal;
      }

      h2 {
        margin-bottom: 8px;
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
        margin-top: 20px;
      }
    `]),s(ye,1,Ne);var Dd,Hd,zd,Ud,Id,Kd,Wd,Vd,j,Os,qs,Fs,Ns,Ds,Hs,Te,jd,ot;Vd=[E("latent-header")];var ve=class extends(Wd=A,Kd=[u({attribute:!1})],Id=[u({type:Boolean})],Ud=[u({attribute:!1})],zd=[u({attribute:!1})],Hd=[u({attribute:!1})],Dd=[O("latent-search-box")],Wd){constructor(){super(...arguments);l(this,Te);l(this,Os,s(j,8,this)),s(j,11,this);l(this,qs,s(j,12,this,!1)),s(j,15,this);l(this,Fs,s(j,16,this,"")),s(j,19,this);l(this,Ns,s(j,20,this,"")),s(j,23,this);l(this,Ds,s(j,24,this)),s(j,27,this);l(this,Hs,s(j,28,this)),s(j,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,Te,jd)}">${Gt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>r(this,Te,ot).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?f:z(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>r(this,Te,ot).call(this,"locked")}"
                @problem="${e=>r(this,Te,ot).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:f}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>r(this,Te,ot).call(this,"account")}">
            ${b.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>r(this,Te,ot).call(this,"sign-out")}">
            ${b.signOut}
          </button>
        </div>
      </header>
    `}};j=$(Wd),Os=new WeakMap,qs=new WeakMap,Fs=new WeakMap,Ns=new WeakMap,Ds=new WeakMap,Hs=new WeakMap,Te=new WeakSet,jd=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),r(this,Te,ot).call(this,"home"))},ot=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(j,4,"api",Kd,ve,Os),p(j,4,"owner",Id,ve,qs),p(j,4,"query",Ud,ve,Fs),p(j,4,"problem",zd,ve,Ns),p(j,4,"total",Hd,ve,Ds),p(j,4,"box",Dd,ve,Hs),ve=p(j,0,"Header",Vd,ve),C(ve,"styles",[M,q,P`
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
    `]),s(j,1,ve);var Yd=2e3,bc=2e4,yc=5*6e4,vc=["pointerdown","keydown","scroll"],yi=class{#e;#t;#i=new AbortController;#o;#n;#s=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Bd()&&void this.#a(),{signal:i});for(let e of vc)window.addEventListener(e,()=>this.#s=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#n)}look(){window.clearTimeout(this.#n);let i=Math.max(0,this.#r+Yd-Date.now());this.#n=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#n);try{await(Date.now()-this.#s>yc?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(Bd()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#n=window.setTimeout(()=>{this.#a()},i?Yd:bc)}}async#l(){let i=this.#o,e=this.#s>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new R(401,"signed-out","The web session has ended.")}};function Bd(){return document.visibilityState==="visible"}var vi=[{name:"photos",label:"Photos",icon:b.picture,filter:""},{name:"favorites",label:"Favorites",icon:b.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${b.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:b.album,load:()=>Promise.all([import("/assets/albums-page-HHC6KK77.js"),import("/assets/album-page-PUZ6QUXL.js")])},{name:"map",label:"Map",icon:b.map,load:()=>import("/assets/map-page-6EXMAY5S.js")},{name:"activity",label:"Activity",icon:b.activity,ofOwner:!0,load:()=>import("/assets/activity-page-V2J6N3HE.js")}];function Yt(n){return vi.find(i=>i.name===n)??vi[0]}var _d,Qd,Xd,Jd,De,zs,Us,Mt,Zd,Gd;Jd=[E("latent-navigation")];var Ye=class extends(Xd=A,Qd=[u({attribute:!1})],_d=[u({type:Boolean})],Xd){constructor(){super(...arguments);l(this,Mt);l(this,zs,s(De,8,this,"photos")),s(De,11,this);l(this,Us,s(De,12,this,!1)),s(De,15,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${vi.filter(({ofOwner:e})=>this.owner||e!==!0).map(e=>r(this,Mt,Gd).call(this,e))}
        </ul>
      </nav>
    `}};De=$(Xd),zs=new WeakMap,Us=new WeakMap,Mt=new WeakSet,Zd=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Gd=function({name:e,label:t,icon:o}){let d=ae(e);return c`
      <li>
        <a
          href="${ut(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>r(this,Mt,Zd).call(this,h,d)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},p(De,4,"place",Qd,Ye,zs),p(De,4,"owner",_d,Ye,Us),Ye=p(De,0,"Navigation",Jd,Ye),C(Ye,"styles",[M,P`
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
    `]),s(De,1,Ye);var ep=1024*1024,tp,ip,op,sp,np,rp,ap,lp,dp,pp,cp,hp,up,mp,fp,w,Is,Ks,Ws,Vs,js,Ys,Bs,_s,Qs,Xs,Js,Zs,Gs,re,Ce,st,nt,rt,Y,at,x,en,tn,Be,St,gp,bp,Bt,on,yp,we,lt,_t,vp,wp,xp,kp,$p,Ep,Tp;fp=[E("latent-gallery")];var X=class extends(mp=A,up=[u({attribute:!1})],hp=[u({type:Boolean})],cp=[u({attribute:!1})],pp=[g()],dp=[g()],lp=[g()],ap=[g()],rp=[g()],np=[g()],sp=[g()],op=[O("latent-header")],ip=[O("latent-viewer")],tp=[O("main > .view")],mp){constructor(){super(...arguments);l(this,x);l(this,Is,s(w,8,this)),s(w,11,this);l(this,Ks,s(w,12,this,!1)),s(w,15,this);l(this,Ws,s(w,16,this)),s(w,19,this);l(this,Vs,s(w,20,this,ae("photos"))),s(w,23,this);l(this,js,s(w,24,this)),s(w,27,this);l(this,Ys,s(w,28,this)),s(w,31,this);l(this,Bs,s(w,32,this)),s(w,35,this);l(this,_s,s(w,36,this)),s(w,39,this);l(this,Qs,s(w,40,this,!1)),s(w,43,this);l(this,Xs,s(w,44,this)),s(w,47,this);l(this,Js,s(w,48,this)),s(w,51,this);l(this,Zs,s(w,52,this)),s(w,55,this);l(this,Gs,s(w,56,this)),s(w,59,this);l(this,re);l(this,Ce);l(this,st);l(this,nt,new AbortController);l(this,rt);l(this,Y,new gi(this));l(this,at,!1);l(this,Be,e=>r(this,x,St).call(this,e.detail));l(this,we,e=>this.problem(e.detail));l(this,lt,({detail:{text:e,undo:t}})=>{a(this,Y).offer(e,t&&(()=>t().then(()=>r(this,x,Bt).call(this))))});l(this,_t,({detail:e})=>{this.route.place==="albums"&&e!==""?r(this,x,St).call(this,ae("photos",void 0,e)):a(this,re)?.search(e)})}connectedCallback(){super.connectedCallback(),S(this,Ce,r(this,x,en).call(this,"grid",96*ep,6)),S(this,st,r(this,x,en).call(this,"screen",64*ep,3)),S(this,re,new An(e=>r(this,x,tn).call(this,e))),r(this,x,tn).call(this,a(this,re).route),S(this,rt,new yi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>r(this,x,Bt).call(this),problem:e=>this.problem(e)})),a(this,rt).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,re)?.dispose(),a(this,rt)?.stop(),a(this,nt).abort(),a(this,Ce).clear(),a(this,st).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=xc(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let d of $n(e))a(this,Ce).forget(d),a(this,st).forget(d);let o=e.flatMap(({photo:d})=>d===void 0?[]:[d]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:d})=>d===this.opened?.id)??this.opened,S(this,at,this.opened!==void 0&&!wc(this.route)),a(this,at)||r(this,x,Bt).call(this)}problem(e){this.isConnected&&!Ue(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>r(this,x,St).call(this,ae("photos"))}"
          @search="${a(this,_t)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,we)}"
        ></latent-header>
        ${r(this,x,Ep).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${this.owner}" @go="${a(this,Be)}"></latent-navigation>
          <main>${r(this,x,Tp).call(this)}${r(this,x,vp).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        @added="${()=>a(this,rt)?.look()}"
        @search="${o=>r(this,x,St).call(this,ae("photos",void 0,o.detail))}"
        @photo-open="${o=>a(this,re)?.open(o.detail)}"
        @said="${a(this,lt)}"
        @problem="${a(this,we)}"
      ></latent-uploads>
      ${e===void 0?f:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${a(this,Ce)}"
          .screens="${a(this,st)}"
          @photo-turn="${o=>a(this,re)?.open(o.detail.id)}"
          @viewer-close="${()=>a(this,re)?.close()}"
          @photo-edit="${o=>a(this,Y).edit(e,o.detail)}"
          @search="${o=>r(this,x,St).call(this,ae("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,we)}"
          ></latent-account>
        `:f} ${this.adding===void 0?f:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,lt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,we)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,Y).saying.text}"
        ?undoable="${a(this,Y).saying.undoable}"
        @undo="${()=>a(this,Y).undo()}"
        @toast-close="${()=>a(this,Y).forget()}"
      ></latent-toast>
    `}};w=$(mp),Is=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Vs=new WeakMap,js=new WeakMap,Ys=new WeakMap,Bs=new WeakMap,_s=new WeakMap,Qs=new WeakMap,Xs=new WeakMap,Js=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,re=new WeakMap,Ce=new WeakMap,st=new WeakMap,nt=new WeakMap,rt=new WeakMap,Y=new WeakMap,at=new WeakMap,x=new WeakSet,en=function(e,t,o){return new Pn((d,h)=>r(this,x,yp).call(this,this.api.thumbnail(d,e,h)),t,o)},tn=function(e){if(Yt(e.place).ofOwner===!0&&!this.owner){a(this,re)?.go(ae("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,Y).clear()),this.route=e,Yt(e.place).load?.().catch(t=>this.problem(new Se(t))),r(this,x,gp).call(this,e.photo)},Be=new WeakMap,St=function(e){a(this,re)?.go(e),window.scrollTo({top:0})},gp=async function(e){a(this,nt).abort(),S(this,nt,new AbortController);let{signal:t}=a(this,nt);if(e===void 0){r(this,x,bp).call(this);return}let o=this.sequence?.find(e);try{let[d]=await Promise.all([o??this.api.photo(e,t),import("/assets/viewer-KHJHSKOP.js")]);t.aborted||(this.opened=d)}catch(d){d instanceof R&&d.status===404?a(this,re)?.close():this.problem(d)}},bp=function(){let e=this.opened;this.opened=void 0,a(this,at)&&r(this,x,Bt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Bt=function(){S(this,at,!1),this.view?.refresh?.()},on=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,Y).clear()},yp=async function(e){try{return await e}catch(t){throw(t instanceof Se||t instanceof R&&t.unauthorised)&&this.problem(t),t}},we=new WeakMap,lt=new WeakMap,_t=new WeakMap,vp=function(){switch(this.route.place){case"albums":return this.route.id===void 0?r(this,x,wp).call(this):r(this,x,xp).call(this);case"map":return r(this,x,kp).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${a(this,we)}"></latent-activity-page>
        `;default:return r(this,x,$p).call(this)}},wp=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Ce)}"
        @go="${a(this,Be)}"
        @said="${a(this,lt)}"
        @problem="${a(this,we)}"
      ></latent-albums-page>
    `},xp=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ce)}"
        .selection="${a(this,Y).selection}"
        @sequence="${r(this,x,on)}"
        @photo-pick="${e=>{a(this,Y).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,re)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,Y).clear()}"
        @go="${a(this,Be)}"
        @said="${a(this,lt)}"
        @problem="${a(this,we)}"
      ></latent-album-page>
    `},kp=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ce)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,re)?.open(e.detail)}"
        @go="${a(this,Be)}"
        @problem="${a(this,we)}"
      ></latent-map-page>
    `},$p=function(){let{label:e,filter:t="",empty:o}=Yt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,Ce)}"
        .selection="${a(this,Y).selection}"
        .status="${this.status}"
        @sequence="${r(this,x,on)}"
        @found="${d=>this.found=d.detail}"
        @photo-pick="${d=>{a(this,Y).pick(d.detail,this.sequence)}}"
        @photo-open="${d=>a(this,re)?.open(d.detail.id)}"
        @search="${a(this,_t)}"
        @term-edit="${d=>this.header.edit(d.detail)}"
        @go="${a(this,Be)}"
        @problem="${a(this,we)}"
      >${o}</latent-timeline-page>
    `},Ep=function(){return a(this,Y).selection.size===0?f:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,Y).selection}"
        @photo-edit="${e=>a(this,Y).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=a(this,Y).selection.ids}"
        @selection-clear="${()=>a(this,Y).clear()}"
      ></latent-selection-bar>
    `},Tp=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?f:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${z(e)} to go.</div>
    `},p(w,4,"api",up,X,Is),p(w,4,"owner",hp,X,Ks),p(w,4,"uploads",cp,X,Ws),p(w,4,"route",pp,X,Vs),p(w,4,"sequence",dp,X,js),p(w,4,"found",lp,X,Ys),p(w,4,"status",ap,X,Bs),p(w,4,"opened",rp,X,_s),p(w,4,"showsAccount",np,X,Qs),p(w,4,"adding",sp,X,Xs),p(w,4,"header",op,X,Js),p(w,4,"viewer",ip,X,Zs),p(w,4,"view",tp,X,Gs),X=p(w,0,"Gallery",fp,X),C(X,"styles",[M,ad]),s(w,1,X);function wc({place:n,query:i}){return n==="photos"&&i===""}function xc(n,i){if(i!==void 0)return"Photo · Latent";let{label:e}=Yt(n.place);return n.query!==""?"Search · Latent":n.place==="photos"?"Latent":`${e} · Latent`}var kc=3e3,Cp,Pp,Ap,Mp,Sp,xe,sn,nn,rn,ze,Lt,pt,J,dt,Lp,an,ln,Rp;Sp=[E("latent-app")];var He=class extends(Mp=A,Ap=[g()],Pp=[g()],Cp=[g()],Mp){constructor(){super(...arguments);l(this,J);l(this,sn,s(xe,8,this,"starting")),s(xe,11,this);l(this,nn,s(xe,12,this,{signedIn:!1})),s(xe,15,this);l(this,rn,s(xe,16,this,"")),s(xe,19,this);l(this,ze,new cn);l(this,Lt,new oi(a(this,ze)));l(this,pt)}connectedCallback(){super.connectedCallback(),r(this,J,dt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,pt))}willUpdate(){this.phase==="signed-out"&&a(this,Lt).tasks.length>0&&a(this,Lt).clear()}render(){switch(this.phase){case"starting":return f;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,ze)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${r(this,J,dt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,ze)}"
            .owner="${this.session.user===Le}"
            .uploads="${a(this,Lt)}"
            @problem="${e=>r(this,J,an).call(this,e.detail)}"
            @sign-out="${r(this,J,Rp)}"
            @locked="${r(this,J,ln)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${b.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${r(this,J,dt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${b.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${r(this,J,dt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${b.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,J,dt)}">Try again</button>
          </latent-notice>
        `}}};xe=$(Mp),sn=new WeakMap,nn=new WeakMap,rn=new WeakMap,ze=new WeakMap,Lt=new WeakMap,pt=new WeakMap,J=new WeakSet,dt=async function(){window.clearTimeout(a(this,pt));try{this.session=await a(this,ze).session(),this.phase=this.session.signedIn?await r(this,J,Lp).call(this):"signed-out"}catch(e){r(this,J,an).call(this,e)}},Lp=async function(){try{return await a(this,ze).status(!1),"open"}catch(e){if(e instanceof R&&e.status===404)return"bare";throw e}},an=function(e){e instanceof R&&e.unauthorised?this.phase="signed-out":e instanceof Se||e instanceof R&&e.unavailable?r(this,J,ln).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},ln=function(){this.phase="locked",window.clearTimeout(a(this,pt)),S(this,pt,window.setTimeout(()=>{r(this,J,dt).call(this)},kc))},Rp=async function(){this.phase="signed-out",await a(this,ze).signOut().catch(()=>{})},p(xe,4,"phase",Ap,He,sn),p(xe,4,"session",Pp,He,nn),p(xe,4,"problem",Cp,He,rn),He=p(xe,0,"App",Sp,He),C(He,"styles",[M,q,P`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(xe,1,He);
