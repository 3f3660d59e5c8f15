import{a as nt,d as br,e as Ii,f as yr,g as wr,h as xr,i as kr,j as $r,k as Er}from"/assets/chunk-E3KNB3YM.js";import{a as tr,b as zi,c as Vt,d as st,e as ir,g as or,h as sr,j as nr,o as Et,r as lr,v as dr}from"/assets/chunk-KT5DW367.js";import{a as Yt}from"/assets/chunk-YRK3BIEI.js";import"/assets/chunk-OBI36AQS.js";import{a as ai,c as pr,d as cr,e as hr,f as Ui,g as ur,h as li,i as mr,j as fr}from"/assets/chunk-REOJDKK3.js";import{A as Ct,B as vr,a as O,b as Jn,c as Zn,d as Ie,e as Je,f as ue,g as er,h as jt,i as rr,l as $t,m as z,q as ar,x as gr,y as re,z as Tt}from"/assets/chunk-6DI442EH.js";import{a as E,b as c,c as Xn,e as m,g as T,h as y,i as u,j as f,k as L,l as v,m as C,n as kt,o as qe,p as q}from"/assets/chunk-WRWII6CR.js";import{a as b,c as o,d as p,e as $,f as a,g as l,h as A,i as r}from"/assets/chunk-4TR2UDAY.js";var Tr="shared?";var di=class extends EventTarget{#e=[];constructor(i=navigator.serviceWorker){super(),i?.addEventListener("message",({data:e})=>this.#t(e)),i?.startMessages(),i?.controller?.postMessage(Tr)}#t(i){Array.isArray(i)&&(this.#e=[...this.#e,...i.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let i=this.#e;return this.#e=[],i}};function pi(n){return c`
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
  `}var Bt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function Ki(){return"PublicKeyCredential"in window}function ci(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Cr(n){let i=await Sr(()=>navigator.credentials.get({publicKey:{...n,challenge:Vt(n.challenge),allowCredentials:n.allowCredentials.map(Mr)}})),e=i.response;return{credential:st(i.rawId),clientData:st(e.clientDataJSON),authenticatorData:st(e.authenticatorData),signature:st(e.signature)}}async function Pr(n){let e=(await Sr(()=>navigator.credentials.create({publicKey:{...n,challenge:Vt(n.challenge),user:{...n.user,id:Vt(n.user.id)},pubKeyCredParams:[...n.pubKeyCredParams],excludeCredentials:n.excludeCredentials.map(Mr)}}))).response;return{clientData:st(e.clientDataJSON),attestationObject:st(e.attestationObject)}}async function Sr(n){if(!Ki())throw new Bt("This browser has no passkeys; use another.");try{let i=await n();if(i!==null)return i}catch(i){throw new Bt(th(i),i)}throw new Bt("The browser gave no passkey; try again.")}function th(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Mr({type:n,id:i}){return{type:n,id:Vt(i)}}var Ar,Lr,Rr,Or,qr,Nr,Dr,Fr,Hr,zr,Ur,Ir,Kr,Wr,Vr,P,Wi,Vi,ji,Yi,Bi,_i,Gi,Qi,Xi,Ji,Zi,eo,to,U,jr,io,Yr,Br,_r,Gr,Qr,Xr,Jr;Vr=[y("latent-sign-in")];var G=class extends(Wr=T,Kr=[u({attribute:!1})],Ir=[u({type:Boolean})],Ur=[u({type:Boolean})],zr=[f()],Hr=[f()],Fr=[f()],Dr=[f()],Nr=[f()],qr=[f()],Or=[L("#vault")],Rr=[L("#user")],Lr=[L("#passphrase")],Ar=[L("#code")],Wr){constructor(){super(...arguments);l(this,U);l(this,Wi,o(P,8,this)),o(P,11,this);l(this,Vi,o(P,12,this,!1)),o(P,15,this);l(this,ji,o(P,16,this,!1)),o(P,19,this);l(this,Yi,o(P,20,this,!1)),o(P,23,this);l(this,Bi,o(P,24,this,!1)),o(P,27,this);l(this,_i,o(P,28,this,"")),o(P,31,this);l(this,Gi,o(P,32,this)),o(P,35,this);l(this,Qi,o(P,36,this,!1)),o(P,39,this);l(this,Xi,o(P,40,this,!1)),o(P,43,this);l(this,Ji,o(P,44,this)),o(P,47,this);l(this,Zi,o(P,48,this)),o(P,51,this);l(this,eo,o(P,52,this)),o(P,55,this);l(this,to,o(P,56,this)),o(P,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${r(this,U,jr)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${pi(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${r(this,U,Gr).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?r(this,U,Qr).call(this):m} ${this.locked?m:r(this,U,Xr).call(this)}
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
                ${v.eye}
              </button>
            </div>
            ${this.needsCode?r(this,U,Jr).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,U,_r).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:r(this,U,Br).call(this)}</p>
        </form>
      </main>
    `}};P=b(Wr),Wi=new WeakMap,Vi=new WeakMap,ji=new WeakMap,Yi=new WeakMap,Bi=new WeakMap,_i=new WeakMap,Gi=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,U=new WeakSet,jr=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,s=this.user?.value.trim().toLowerCase()||ue;if(t===""){this.problem=s===ue?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:s,passphrase:t,code:this.code?.value||void 0};await r(this,U,io).call(this,d)&&(await sh(this.api),await r(this,U,io).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await r(this,U,Yr).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},io=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof Jn))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let s=await Cr(t.options);return await this.api.signIn({...e,passkey:s})}},Yr=async function(e){if(e instanceof O&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=tr(e),this.elsewhere=e instanceof Zn&&e.hosts.includes("localhost")?ci():void 0,(this.code??this.input).select()},Br=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},_r=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Gr=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Qr=function(){return c`
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
    `},Xr=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${ue}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},Jr=function(){return c`
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
    `},p(P,4,"api",Kr,G,Wi),p(P,4,"locked",Ir,G,Vi),p(P,4,"choice",Ur,G,ji),p(P,4,"busy",zr,G,Yi),p(P,4,"legible",Hr,G,Bi),p(P,4,"problem",Fr,G,_i),p(P,4,"elsewhere",Dr,G,Gi),p(P,4,"needsCode",Nr,G,Qi),p(P,4,"awaitsPasskey",qr,G,Xi),p(P,4,"vault",Or,G,Ji),p(P,4,"user",Rr,G,Zi),p(P,4,"input",Lr,G,eo),p(P,4,"code",Ar,G,to),G=p(P,0,"SignIn",Vr,G),$(G,"styles",[C,q,kt,E`
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
    `]),o(P,1,G);var ih=500,oh=6e4;async function sh(n){let i=performance.now()+oh;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,ih));let e=await n.session().catch(t=>{if(!(t instanceof Ie))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var hi={"Tus-Resumable":"1.0.0","X-Latent":"1"},_t="/uploads";async function Zr(n){return(await n.get(_t)).places}async function ea(n,{sha256:i,bytes:e}){return(await(await n.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function ta(n,i,e){let{name:t,folder:s,modified:d,sha256:h}=i,w={...hi,"Upload-Length":String(i.bytes),"Upload-Metadata":nh({filename:t,folder:s,modified:String(Math.max(0,d)),sha256:h})},S=await n.ask(_t,{method:"POST",headers:w,signal:e}),ie=(S.headers.get("Location")??"").split("/").pop()??"";return oo(ie,S)}async function ia(n,i,e){return oo(i,await n.ask(`${_t}/${i}`,{method:"HEAD",headers:hi,signal:e}))}async function oa(n,{id:i,offset:e},t,s){let d=await t.arrayBuffer(),h={...hi,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${zi(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return oo(i,await n.ask(`${_t}/${i}`,{method:"PATCH",headers:h,body:d,signal:s}))}async function sa(n,i){await n.ask(`${_t}/${i}`,{method:"DELETE",headers:hi})}function oo(n,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new O(e,"failed","The server does not say how much has arrived.");let s=i.get("Latent-Path");return{id:n,offset:Number(t),path:s===null?void 0:decodeURIComponent(s),wasThere:i.has("Latent-Was-There")}}function nh(n){return Object.entries(n).map(([i,e])=>`${i} ${zi(new TextEncoder().encode(e))}`).join(",")}function na({file:n,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${rh(n.lastModified)}`:e}function rh(n){let i=new Date(n);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function ra(n){let i=n.map(s=>s.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((s,d)=>i.some(h=>h[d]!==s));return(t<0?e:e.slice(0,t)).join("/")}var ui=class{#e;#t=0;#i;constructor(i=ah){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let s=this.#t++;return new Promise((d,h)=>{let w=({data:S})=>{S.number===s&&(t.removeEventListener("message",w),S.sha256===void 0?h(new Error("This file cannot be read.")):d(S.sha256))};t.addEventListener("message",w),e.addEventListener("abort",()=>{t.removeEventListener("message",w),h(e.reason)},{once:!0}),t.postMessage({number:s,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function ah(){let{address:n}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(n,{type:"module"})}var lh=[500,1e3,2e3,5e3,1e4],dh=new Set([404,408,409,423,429,460,500,502,503,504]),ph=5,Pt=class{#e;#t=0;#i=0;constructor(i=lh){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof O&&!i.unavailable&&this.#i++,!ch(i)||this.#i>=ph)throw i;await hh(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function ch(n){return n instanceof Ie||n instanceof O&&dh.has(n.status)}function hh(n,i){return i.throwIfAborted(),new Promise((e,t)=>{let s=setTimeout(e,n);i.addEventListener("abort",()=>{clearTimeout(s),t(i.reason)},{once:!0})})}function aa(n,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,n*e)))}async function la(n,i,e,t,s,d=new Pt){let h=1048576,w=0,S,ie=!0;for(;S?.path===void 0;)try{if(S===void 0)S=await ta(n,e,t);else if(ie){let oe=performance.now(),ri=i.slice(S.offset,S.offset+h);S=await oa(n,S,ri,t),h=aa(ri.size,performance.now()-oe)}else S=await ia(n,S.id,t);ie=!0,S.offset>w&&(w=S.offset,d.renew()),s(S)}catch(oe){await d.bear(oe,t),ie=!1,S=oe instanceof O&&oe.status===404?void 0:S}return S}function Ne({state:{kind:n}}){return n==="added"||n==="known"||n==="failed"||n==="cancelled"}function da({state:{kind:n}}){return n==="checking"||n==="sending"}function pa(n){let i=n.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,t=i.reduce((d,h)=>d+e(h),0),s=i.reduce((d,h)=>d+(Ne(h)?e(h):h.arrived),0);return t===0?1:s/t}var mh=3,mi=class extends EventTarget{#e;#t;#i;#o=new Map;#n=new Map;#s=[];#r=!1;constructor(i,e=new ui,t=()=>new Pt){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#s}get paused(){return this.#r}get unfinished(){return!this.#s.every(Ne)}add(i,e){let t=this.unfinished?this.#s:[],s=i.map(d=>({file:d.file,folder:na(d,e),state:{kind:"waiting"},arrived:0}));this.#s=[...t,...s],this.#l()}pause(){this.#r=!0,this.#a(),this.#d()}resume(){this.#r=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#s.filter(e=>!Ne(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#r=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#r?0:mh-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Ne(i)||(i.state=Je(t)?{kind:"waiting"}:{kind:"failed",message:fh(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:s}=i;i.state={kind:"checking"},this.#d();let d=await this.#t.hash(t,e),h=await this.#i().ask(()=>ea(this.#e,{sha256:d,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let w={name:t.name,folder:s,bytes:t.size,modified:t.lastModified,sha256:d},S=({id:oe,offset:ri})=>{this.#n.set(i,oe),i.arrived=ri,this.#d()},ie=await la(this.#e,t,w,e,S,this.#i());this.#n.delete(i),i.state=ie.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:ie.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#n.get(i);this.#n.delete(i),e!==void 0&&sa(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function fh(n){return n instanceof O&&n.status===507?"There is no room left in the vault.":n instanceof Error?n.message:String(n)}var ca,ha,ua,ma,fa,ga,va,Z,so,no,ro,ao,lo,Ze,F,Gt,fi,po,co,ho,ba,ya;va=[y("latent-add-dialog")];var Pe=class extends(ga=T,fa=[u({attribute:!1})],ma=[u({attribute:!1})],ua=[f()],ha=[f()],ca=[L("dialog")],ga){constructor(){super(...arguments);l(this,F);l(this,so,o(Z,8,this)),o(Z,11,this);l(this,no,o(Z,12,this,[])),o(Z,15,this);l(this,ro,o(Z,16,this)),o(Z,19,this);l(this,ao,o(Z,20,this,"")),o(Z,23,this);l(this,lo,o(Z,24,this)),o(Z,27,this);l(this,Ze,new Et(this))}firstUpdated(){this.dialog.showModal(),a(this,Ze).run(async()=>{this.known=(await ir(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${r(this,F,ba)}">
          <header>
            <h2 id="title">Add ${z(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${v.clear}
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
            ${a(this,F,Gt).map(e=>r(this,F,ya).call(this,e))} ${a(this,F,fi)?c`
                <li>
                  <button type="button" @click="${r(this,F,co)}">${v.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,F,Gt).length>0||a(this,F,fi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${a(this,Ze).problem===""}">${a(this,Ze).problem}</p>
        </form>
      </dialog>
    `}};Z=b(ga),so=new WeakMap,no=new WeakMap,ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,Ze=new WeakMap,F=new WeakSet,Gt=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:s,name:d})=>!t&&s&&d.toLowerCase().includes(e))},fi=function(){return this.typed!==""&&!a(this,F,Gt).some(({name:e})=>e===this.typed)},po=function(e){r(this,F,ho).call(this,()=>sr(this.api,e.id,{add:this.photos}))},co=function(){r(this,F,ho).call(this,()=>or(this.api,{name:this.typed,add:this.photos}))},ho=function(e){a(this,Ze).busy||a(this,Ze).run(async()=>{let{album:t,undo:s}=await e(),h={text:dr(this.photos.length,t?.name??"the album"),undo:()=>nr(this.api,s)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},ba=function(e){e.preventDefault();let t=a(this,F,Gt);a(this,F,fi)?r(this,F,co).call(this):t.length===1&&t[0]!==void 0&&r(this,F,po).call(this,t[0])},ya=function(e){return c`
      <li>
        <button type="button" @click="${()=>r(this,F,po).call(this,e)}">
          ${v.album}<span>${lr(this.known??[],e)}</span><small>${z(e.photos)}</small>
        </button>
      </li>
    `},p(Z,4,"api",fa,Pe,so),p(Z,4,"photos",ma,Pe,no),p(Z,4,"known",ua,Pe,ro),p(Z,4,"typed",ha,Pe,ao),p(Z,4,"dialog",ca,Pe,lo),Pe=p(Z,0,"AddDialog",va,Pe),$(Pe,"styles",[C,q,qe,kt,E`
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
    `]),o(Z,1,Pe);var wa=[["days",86400],["hours",3600],["minutes",60]],xa,uo,gh;xa=[y("latent-shift-form")];var Qt=class extends(gh=fr){read(){let e=wa.map(([t,s])=>Number(this.value(t)||"0")*s).reduce((t,s)=>t+s,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new mr("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${wa.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};uo=b(gh),Qt=p(uo,0,"ShiftForm",xa,Qt),o(uo,1,Qt);var vh=[["rating","Rate",v.star],["tags","Add or remove tags",v.tag],["caption","Write a caption",v.words],["date","Move the dates",v.calendar],["place","Set the place",v.pin]],ka,$a,Ea,Ta,Ca,me,mo,fo,go,Jt,B,Pa,Xt,vo,bo,yo,De,rt,Sa;Ca=[y("latent-selection-bar")];var Ke=class extends(Ta=T,Ea=[u({attribute:!1})],$a=[u({attribute:!1})],ka=[f()],Ta){constructor(){super(...arguments);l(this,B);l(this,mo,o(me,8,this)),o(me,11,this);l(this,fo,o(me,12,this)),o(me,15,this);l(this,go,o(me,16,this)),o(me,19,this);l(this,Jt,e=>r(this,B,Pa).call(this,e));l(this,De,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,rt,e=>{r(this,B,Xt).call(this,e.detail),a(this,De).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,Jt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Jt))}render(){let e=a(this,B,bo);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${r(this,B,yo)}">
          ${v.clear}
        </button>
        <span class="count" role="status" aria-label="${z(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${r(this,B,vo)}"
        >
          ${e?v.heartFull:v.heart}
        </button>
        <button
          class="icon"
          aria-label="Add to an album"
          title="Add to an album"
          @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
        >
          ${v.album}
        </button>
        ${vh.map(([t,s,d])=>c`
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
      ${this.open===void 0?m:c`
        <div class="card ${this.open==="rating"?"small":""}">${r(this,B,Sa).call(this,this.open)}</div>
      `}
    `}};me=b(Ta),mo=new WeakMap,fo=new WeakMap,go=new WeakMap,Jt=new WeakMap,B=new WeakSet,Pa=function(e){li(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?r(this,B,yo).call(this):a(this,De).call(this):e.key==="f"?r(this,B,vo).call(this):/^[0-5]$/.test(e.key)&&r(this,B,Xt).call(this,{rating:Number(e.key)}))},Xt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},vo=function(){r(this,B,Xt).call(this,{favorite:!a(this,B,bo)})},bo=function(){return this.selection.photos.every(({favorite:e})=>e)},yo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},De=new WeakMap,rt=new WeakMap,Sa=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{r(this,B,Xt).call(this,{rating:t.detail}),a(this,De).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-place-form>
        `}},p(me,4,"api",Ea,Ke,mo),p(me,4,"selection",$a,Ke,fo),p(me,4,"open",ka,Ke,go),Ke=p(me,0,"SelectionBar",Ca,Ke),$(Ke,"styles",[C,q,E`
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
    `]),o(me,1,Ke);function St(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var gi=E`
  .content {
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
`;var Ma,Aa,La,Ra,Oa,qa,Na,Da,I,wo,xo,ko,$o,Eo,To,vi,Fa;Da=[y("latent-confirm-form")];var fe=class extends(Na=T,qa=[u({attribute:!1})],Oa=[u({attribute:!1})],Ra=[u({attribute:!1})],La=[u({type:Boolean})],Aa=[L("#label")],Ma=[L("#password")],Na){constructor(){super(...arguments);l(this,vi);l(this,wo,o(I,8,this,"")),o(I,11,this);l(this,xo,o(I,12,this,"")),o(I,15,this);l(this,ko,o(I,16,this,"")),o(I,19,this);l(this,$o,o(I,20,this,!1)),o(I,23,this);l(this,Eo,o(I,24,this)),o(I,27,this);l(this,To,o(I,28,this)),o(I,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${r(this,vi,Fa)}">
        <slot></slot>
        ${this.example===""?m:c`
          <div class="field">
            <label for="label">What do you call this device?</label>
            <input
              id="label"
              required
              maxlength="100"
              autocomplete="off"
              placeholder="${this.example}"
              ?readonly="${this.busy}"
            />
          </div>
        `}
        <div class="field">
          <label for="password">${this.user===ue?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            Cancel
          </button>
        </div>
      </form>
    `}};I=b(Na),wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,vi=new WeakSet,Fa=function(e){if(e.preventDefault(),!this.busy){let t={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:t}))}},p(I,4,"user",qa,fe,wo),p(I,4,"action",Oa,fe,xo),p(I,4,"example",Ra,fe,ko),p(I,4,"busy",La,fe,$o),p(I,4,"label",Aa,fe,Eo),p(I,4,"password",Ma,fe,To),fe=p(I,0,"ConfirmForm",Da,fe),$(fe,"styles",[C,q,kt,E`
      form {
        display: grid;
        gap: 16px;
        padding: 16px;
        border-radius: 12px;
        background: var(--sunken);
      }

      label {
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
    `]),o(I,1,fe);function Ha(n){return n.get("/devices")}async function za(n,i,{user:e,passphrase:t}){return await(await n.send("POST",`/devices?${new URLSearchParams({label:i})}`,{user:e,passphrase:t})).json()}async function Ua(n,i,{user:e,passphrase:t}){return await(await n.send("POST",`/devices/${encodeURIComponent(i)}/removal`,{user:e,passphrase:t})).json()}var bi=4,Ia,Ka,Wa,Va,ja,Ya,ae,Co,Po,So,Mo,Se,Me,Ao,yi,Ba,_a,Ga;Ya=[y("latent-devices")];var Fe=class extends(ja=T,Va=[u({attribute:!1})],Wa=[f()],Ka=[f()],Ia=[f()],ja){constructor(){super(...arguments);l(this,Me);l(this,Co,o(ae,8,this)),o(ae,11,this);l(this,Po,o(ae,12,this)),o(ae,15,this);l(this,So,o(ae,16,this)),o(ae,19,this);l(this,Mo,o(ae,20,this)),o(ae,23,this);l(this,Se,new Et(this));l(this,yi,()=>{this.step=void 0,a(this,Se).say("")})}firstUpdated(){a(this,Se).run(async()=>{this.known=await Ha(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:t,step:s}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(d=>r(this,Me,_a).call(this,d))}
        </ul>
      `} ${t===void 0||e===void 0?m:bh(t,e.user)} ${e===void 0?m:s===void 0?c`
          <button class="quiet add" @click="${()=>r(this,Me,Ao).call(this,{kind:"add"})}">Add an app password</button>
        `:r(this,Me,Ga).call(this,s,e.user)}
      <p class="problem" role="alert" ?hidden="${a(this,Se).problem===""}">${a(this,Se).problem}</p>
    `}};ae=b(ja),Co=new WeakMap,Po=new WeakMap,So=new WeakMap,Mo=new WeakMap,Se=new WeakMap,Me=new WeakSet,Ao=function(e){this.step=e,this.made=void 0,a(this,Se).say("")},yi=new WeakMap,Ba=function({label:e,passphrase:t},s,d){a(this,Se).run(async()=>{s.kind==="add"?(this.made=await za(this.api,e,{user:d,passphrase:t}),this.known=this.made.all):this.known=await Ua(this.api,s.device.id,{user:d,passphrase:t}),this.step=void 0})},_a=function(e){let t=e.lastUse===void 0?"never used":`last used ${St(e.lastUse)}`;return c`
      <li>
        ${v.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${St(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,Se).busy}"
          @click="${()=>r(this,Me,Ao).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},Ga=function(e,t){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${a(this,Se).busy}"
        @confirm="${s=>r(this,Me,Ba).call(this,s.detail,e,t)}"
        @give-up="${a(this,yi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},p(ae,4,"api",Va,Fe,Co),p(ae,4,"known",Wa,Fe,Po),p(ae,4,"step",Ka,Fe,So),p(ae,4,"made",Ia,Fe,Mo),Fe=p(ae,0,"DeviceList",Ya,Fe),$(Fe,"styles",[C,q,gi,E`
      :host {
        display: grid;
        gap: 16px;
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }

      h3 {
        font-size: 1rem;
        font-weight: 650;
      }

      .made {
        display: grid;
        gap: 12px;
        padding: 16px;
        border-radius: 12px;
        background: var(--sunken);
      }

      .made svg {
        width: 180px;
        height: 180px;
        justify-self: center;
        border-radius: 8px;
        background: #fff;
        color: #000;
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 6px 16px;
      }

      dt {
        color: var(--ink-soft);
      }

      dd {
        overflow-wrap: anywhere;
        user-select: all;
      }

      .password {
        font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
      }
    `]),o(ae,1,Fe);function bh({password:n,code:{size:i,path:e}},t){let s=`${-bi} ${-bi} ${i+2*bi} ${i+2*bi}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${s}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${Xn`
          <path d="${e}" fill="currentColor" />
        `}
      </svg>
      <dl>
        <dt>Address</dt>
        <dd>${location.origin}/dav/</dd>
        <dt>Name</dt>
        <dd>${t}</dd>
        <dt>Password</dt>
        <dd class="password">${n}</dd>
      </dl>
    </section>
  `}var Qa,Xa,Ja,Za,el,tl,le,Lo,Ro,Oo,qo,ge,de,No,wi,il,xi,ol,sl,nl,rl;tl=[y("latent-account")];var He=class extends(el=T,Za=[u({attribute:!1})],Ja=[f()],Xa=[f()],Qa=[L("dialog")],el){constructor(){super(...arguments);l(this,de);l(this,Lo,o(le,8,this)),o(le,11,this);l(this,Ro,o(le,12,this)),o(le,15,this);l(this,Oo,o(le,16,this)),o(le,19,this);l(this,qo,o(le,20,this)),o(le,23,this);l(this,ge,new Et(this));l(this,wi,()=>{this.step=void 0,a(this,ge).say("")});l(this,xi,({detail:e})=>{this.dispatchEvent(new CustomEvent("problem",{detail:e}))})}firstUpdated(){this.dialog.showModal(),a(this,ge).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${v.clear}
            </button>
          </header>
          ${e===void 0?m:r(this,de,ol).call(this,e)}
          <p class="problem" role="alert" ?hidden="${a(this,ge).problem===""}">${a(this,ge).problem}</p>
          <latent-devices .api="${this.api}" @problem="${a(this,xi)}"></latent-devices>
        </div>
      </dialog>
    `}};le=b(el),Lo=new WeakMap,Ro=new WeakMap,Oo=new WeakMap,qo=new WeakMap,ge=new WeakMap,de=new WeakSet,No=function(e){this.step=e,a(this,ge).say("")},wi=new WeakMap,il=function({label:e,passphrase:t},s,d){let h={user:d,passphrase:t};a(this,ge).run(async()=>{if(s.kind==="add"){let w=await Pr(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,w)}else this.factors=await this.api.removePasskey(s.passkey.id,h);this.step=void 0})},xi=new WeakMap,ol=function(e){let{user:t,code:s,passkeys:d}=e,h=t===ue?"the vault’s passphrase":"your password",w=s||d.length>0;return c`
      <p>${w?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${w?c`
          <ul>
            ${s?yh():m}${d.map(S=>r(this,de,sl).call(this,S))}
          </ul>
        `:m} ${this.step===void 0?r(this,de,nl).call(this,e):r(this,de,rl).call(this,this.step,e)}
    `},sl=function(e){let t=e.lastUse===void 0?"never used":`last used ${St(e.lastUse)}`;return c`
      <li>
        ${v.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${St(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,ge).busy}"
          @click="${()=>r(this,de,No).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},nl=function({host:e,code:t,passkeys:s}){if(e===void 0)return wh();if(!Ki())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let d=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${t||s.length>0?m:d}
      <button class="main add" ?disabled="${a(this,ge).busy}" @click="${()=>r(this,de,No).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},rl=function(e,{user:t}){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${a(this,ge).busy}"
        @confirm="${s=>r(this,de,il).call(this,s.detail,e,t)}"
        @give-up="${a(this,wi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},p(le,4,"api",Za,He,Lo),p(le,4,"factors",Ja,He,Ro),p(le,4,"step",Xa,He,Oo),p(le,4,"dialog",Qa,He,qo),He=p(le,0,"Account",tl,He),$(He,"styles",[C,q,qe,gi]),o(le,1,He);function yh(){return c`
    <li>
      ${v.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function wh(){let n=ci();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}var al=E`
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
`;function ll(n,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${v.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function dl(n,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${v.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function pl(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${v.picture}</span>
        <p>${z(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${v.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}async function cl(n,i,e,t){let s=new URLSearchParams({q:i,caret:String(e)});return(await n.get(`/completions?${s}`,t)).completions}async function hl(n,i,e,t){return(await n.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function ki(n){let i=[];for(let{0:e,index:t}of n.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function ul(n,i){let e=ki(n).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,s)=>{let d=s>0&&s<e.length-1&&e[s-1]!=="|";return t!=="|"||d}).join(" ")}function ml(n,i){return ki(n).some(({text:e})=>e===i)?n:`${n} ${i}`.trim()}function fl(n,i){let e=i.replaceAll('"',"");return`${n}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var xh=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],kh=8,gl,vl,bl,yl,wl,xl,kl,ee,Do,Fo,Ho,zo,Uo,at,se,$l,Io,Ko,El,Tl,Cl;kl=[y("latent-refinement")];var Ae=class extends(xl=T,wl=[u({attribute:!1})],yl=[u({attribute:!1})],bl=[u({attribute:!1})],vl=[f()],gl=[f()],xl){constructor(){super(...arguments);l(this,se);l(this,Do,o(ee,8,this)),o(ee,11,this);l(this,Fo,o(ee,12,this,"")),o(ee,15,this);l(this,Ho,o(ee,16,this,"")),o(ee,19,this);l(this,zo,o(ee,20,this,!1)),o(ee,23,this);l(this,Uo,o(ee,24,this,{})),o(ee,27,this);l(this,at,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,at).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&r(this,se,Io).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${ki(this.query).filter(({text:e})=>e!=="|").map(e=>r(this,se,El).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${r(this,se,$l)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?r(this,se,Tl).call(this):m}
    `}};ee=b(xl),Do=new WeakMap,Fo=new WeakMap,Ho=new WeakMap,zo=new WeakMap,Uo=new WeakMap,at=new WeakMap,se=new WeakSet,$l=function(){this.isOpen=!this.isOpen,this.isOpen&&r(this,se,Io).call(this)},Io=async function(){a(this,at).abort(),A(this,at,new AbortController);try{this.counts=await hl(this.api,this.narrowed,kh,a(this,at).signal)}catch(e){Je(e)||(this.counts={})}},Ko=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},El=function(e){return c`
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
          @click="${()=>r(this,se,Ko).call(this,ul(this.query,e))}"
        >
          ${v.clear}
        </button>
      </li>
    `},Tl=function(){return c`
      <div class="facets">
        ${xh.map(([e,t,s])=>r(this,se,Cl).call(this,t,s,this.counts[e]??[]))}
      </div>
    `},Cl=function(e,t,s){return s.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${s.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>r(this,se,Ko).call(this,ml(this.query,fl(t,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(ee,4,"api",wl,Ae,Do),p(ee,4,"query",yl,Ae,Fo),p(ee,4,"narrowed",bl,Ae,Ho),p(ee,4,"isOpen",vl,Ae,zo),p(ee,4,"counts",gl,Ae,Uo),Ae=p(ee,0,"Refinement",kl,Ae),$(Ae,"styles",[C,q,E`
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
    `]),o(ee,1,Ae);function Pl(n){let i=e=>String(e).padStart(2,"0");return`${n.getFullYear()}-${i(n.getMonth()+1)}-${i(n.getDate())}`}function Sl(n,i){let e=Number(n.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var Ml,Al,Ll,Rl,Ol,ve,Wo,Vo,jo,Mt,At,et,ql,Nl,Dl;Ol=[y("latent-memories")];var We=class extends(Rl=T,Ll=[u({attribute:!1})],Al=[u({attribute:!1})],Ml=[f()],Rl){constructor(){super(...arguments);l(this,et);l(this,Wo,o(ve,8,this)),o(ve,11,this);l(this,Vo,o(ve,12,this)),o(ve,15,this);l(this,jo,o(ve,16,this,[])),o(ve,19,this);l(this,Mt,Pl(new Date));l(this,At,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,At,new AbortController),r(this,et,ql).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,At).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${Yt(this.years,({year:e})=>e,e=>r(this,et,Dl).call(this,e))}
        </ul>
      </nav>
    `}};ve=b(Rl),Wo=new WeakMap,Vo=new WeakMap,jo=new WeakMap,Mt=new WeakMap,At=new WeakMap,et=new WeakSet,ql=async function(){let e=new URLSearchParams({day:a(this,Mt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,At).signal)).years}catch{this.years=[]}},Nl=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Dl=function({year:e,photos:[t],total:s}){let d=re("photos",void 0,`taken:${e}${a(this,Mt).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${Tt(d)}" @click="${h=>r(this,et,Nl).call(this,h,d)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Sl(a(this,Mt),e)} <small>${z(s)}</small></p>
        </a>
      </li>
    `},p(ve,4,"api",Ll,We,Wo),p(ve,4,"store",Al,We,Vo),p(ve,4,"years",Ml,We,jo),We=p(ve,0,"Memories",Ol,We),$(We,"styles",[C,E`
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
    `]),o(ve,1,We);var Yo=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},$i=class n{months;#e;#t;constructor(i,e,t){this.months=i.map(s=>new Yo(s)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new n(i,this.#e,this.#t);for(let t of e.months){let s=this.months.find(d=>d.is(t.count));s!==void 0&&(t.photos=s.photos,t.complete=s.complete&&s.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let s=await this.#e(i.count,t);e=e.concat(s.photos),t=s.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(s=>s.count.year===e&&s.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(s=>s.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let s of[t&&this.monthOf(t),this.monthOf(e)])s!==void 0&&(s.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let s=this.#n(i,e)?1:-1,d=[i],h=i;for(;h!==void 0&&h.id!==e.id&&d.length<t;)h=await this.neighbour(h,s),h!==void 0&&d.push(h);return d}#n(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let s=t[0]?.photos??[];return s.findIndex(({id:d})=>d===i.id)<=s.findIndex(({id:d})=>d===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let s=t.photos.findIndex(h=>h.id===i.id);return s<0?void 0:t.photos[s+e]??this.#s(this.months.indexOf(t)+e,e)}async#s(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let s=this.months[t];await this.load(s);let d=e===1?s.photos[0]:s.photos.at(-1);if(d!==void 0)return d}}};var Fl=22,$h=900,Bo=120,Hl,zl,Ul,Il,Kl,Wl,Vl,jl,K,_o,Go,Qo,Xo,Jo,Zo,Lt,H,Yl,es,Bl,ts,_l,Gl,is,Ql,Xl;jl=[y("latent-scrubber")];var be=class extends(Vl=T,Wl=[u({attribute:!1})],Kl=[u({attribute:!1})],Il=[u({attribute:!1})],Ul=[f()],zl=[f()],Hl=[f()],Vl){constructor(){super(...arguments);l(this,H);l(this,_o,o(K,8,this)),o(K,11,this);l(this,Go,o(K,12,this,0)),o(K,15,this);l(this,Qo,o(K,16,this,0)),o(K,19,this);l(this,Xo,o(K,20,this)),o(K,23,this);l(this,Jo,o(K,24,this,!1)),o(K,27,this);l(this,Zo,o(K,28,this,!1)),o(K,31,this);l(this,Lt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,Lt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,Lt)),A(this,Lt,window.setTimeout(()=>this.passing=!1,$h)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return m;let t=Math.min(1,this.position/this.range),s=e.blocks[e.indexAt(this.position+Bo)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${jt(s.month.count)}"
        @pointerdown="${r(this,H,Bl)}"
        @pointermove="${r(this,H,es)}"
        @pointerup="${r(this,H,ts)}"
        @pointercancel="${r(this,H,ts)}"
        @pointerleave="${r(this,H,_l)}"
        @keydown="${r(this,H,Gl)}"
      >
        ${r(this,H,Xl).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,H,Ql).call(this,e,t)}
      </div>
    `}};K=b(Vl),_o=new WeakMap,Go=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,Lt=new WeakMap,H=new WeakSet,Yl=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},es=function(e){this.pointed=r(this,H,Yl).call(this,e),this.dragging&&r(this,H,is).call(this,this.pointed*this.range)},Bl=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,H,es).call(this,e)},ts=function(){this.dragging=!1,this.pointed=void 0},_l=function(){this.dragging||(this.pointed=void 0)},Gl=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],s=this.geometry;if(t===void 0||s===void 0)return;e.preventDefault();let d=s.indexAt(this.position+Bo)+t,h=s.blocks[Math.min(s.blocks.length-1,Math.max(0,d))];h!==void 0&&r(this,H,is).call(this,h.top)},is=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Ql=function(e,t){if(this.pointed===void 0&&!this.passing)return m;let s=this.dragging||this.pointed===void 0?t:this.pointed,d=e.blocks[e.indexAt(s*this.range+Bo)];return c`
      <span class="label" .style="${`top:${s*100}%`}">${jt(d.month.count)}</span>
    `},Xl=function(e){let t=this.clientHeight||window.innerHeight,s=-Fl;return Eh(e.blocks).map(d=>{let w=Math.min(1,d.top/this.range)*t;return w-s>=Fl&&w<=t-6?(s=w,c`
          <span class="year" .style="${`top:${Math.max(6,w)}px`}">${d.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${w}px`}"></span>
      `})},p(K,4,"geometry",Wl,be,_o),p(K,4,"position",Kl,be,Go),p(K,4,"range",Il,be,Qo),p(K,4,"pointed",Ul,be,Xo),p(K,4,"dragging",zl,be,Jo),p(K,4,"passing",Hl,be,Zo),be=p(K,0,"Scrubber",jl,be),$(be,"styles",[C,E`
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
    `]),o(K,1,be);function Eh(n){return n.filter((i,e)=>n[e-1]?.month.count.year!==i.month.count.year)}var Ei=class{options;blocks;height;constructor(i,e,t,s){this.options=e;let d=t?.options===e?t:void 0,h=0;this.blocks=i.map((w,S)=>{let ie=d?.blocks[S],oe=ie?.month===w&&w!==s?{...ie,top:h}:Th(w,h,e);return h+=oe.height,oe}),this.height=h}between(i,e){let t=[];for(let s=this.indexAt(i);s<this.blocks.length;s++){let d=this.blocks[s];if(d.top>=e)break;t.push(d)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let s=e+t+1>>1;this.blocks[s].top<=i?e=s:t=s-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function Th(n,i,e){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:Ii(n.count.photos,e),layout:void 0};let t=br(n.photos,e),s=n.missing===0?0:Ii(n.missing,e)-e.monthHeading;return{month:n,top:i,height:t.height+s,layout:t}}var Ch=100,Jl,Zl,ed,td,id,od,sd,nd,W,os,ss,ns,rs,as,ls,ce,ze,Ot,qt,Le,Zt,lt,g,rd,Ti,ad,ld,Ci,ds,ps,dd,Rt,Pi,pd,cs,cd,hd,Si,ud,md,hs,fd,gd,vd;nd=[y("latent-timeline")];var ye=class extends(sd=T,od=[u({attribute:!1})],id=[u({attribute:!1})],td=[u({attribute:!1})],ed=[u({attribute:!1})],Zl=[f()],Jl=[f()],sd){constructor(){super(...arguments);l(this,g);l(this,os,o(W,8,this)),o(W,11,this);l(this,ss,o(W,12,this)),o(W,15,this);l(this,ns,o(W,16,this,re("photos"))),o(W,19,this);l(this,rs,o(W,20,this,nt.NONE)),o(W,23,this);l(this,as,o(W,24,this,{top:0,bottom:0})),o(W,27,this);l(this,ls,o(W,28,this)),o(W,31,this);l(this,ce);l(this,ze);l(this,Ot);l(this,qt,!1);l(this,Le,new $r(this));l(this,Zt,new ResizeObserver(()=>r(this,g,rd).call(this)));l(this,lt,()=>r(this,g,ld).call(this))}connectedCallback(){super.connectedCallback(),a(this,Zt).observe(this),window.addEventListener("scroll",a(this,lt),{passive:!0}),window.addEventListener("resize",a(this,lt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,Zt).disconnect(),window.removeEventListener("scroll",a(this,lt)),window.removeEventListener("resize",a(this,lt)),window.clearTimeout(a(this,Ot))}monthChanged(e){r(this,g,Ti).call(this,e)}scrollTopOf(e){let t=a(this,ce)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,g,dd).call(this)-r(this,g,Pi).call(this))}get geometry(){return a(this,ce)}reveal(e){let t=r(this,g,cs).call(this,e.id);t!==void 0&&r(this,g,Si).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,ze)!==void 0){let t=e.get("route"),s=t===void 0||Ct(t,this.route);r(this,g,Ti).call(this,void 0,s),s||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,qt)&&(A(this,qt,!1),r(this,g,pd).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,s=a(this,ce)?.between(e,t)??[],d=this.current!==void 0&&r(this,g,md).call(this,s,this.current)?this.current:Ah(s,e);return c`
      ${Yt(s,({month:h})=>`${h.count.year}-${h.count.month}`,h=>r(this,g,fd).call(this,h,d))}
    `}};W=b(sd),os=new WeakMap,ss=new WeakMap,ns=new WeakMap,rs=new WeakMap,as=new WeakMap,ls=new WeakMap,ce=new WeakMap,ze=new WeakMap,Ot=new WeakMap,qt=new WeakMap,Le=new WeakMap,Zt=new WeakMap,lt=new WeakMap,g=new WeakSet,rd=function(){let e=this.clientWidth;e>0&&e!==a(this,ze)?.width&&(A(this,ze,Mh(e)),r(this,g,Ti).call(this,void 0))},Ti=function(e,t=!0){if(a(this,ze)===void 0)return;let s=r(this,g,Rt).call(this),d=t&&s>0?a(this,ce)?.anchorAt(s):void 0;A(this,ce,new Ei(this.library.months,a(this,ze),a(this,ce),e)),this.style.height=`${a(this,ce).height}px`,r(this,g,ad).call(this,d,s),r(this,g,Ci).call(this),r(this,g,ps).call(this),this.requestUpdate()},ad=function(e,t){let s=e&&a(this,ce)?.resolve(e);s!==void 0&&Math.abs(s-t)>=1&&window.scrollBy({top:s-t,behavior:"instant"})},ld=function(){let e=r(this,g,Rt).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,g,Ci).call(this),r(this,g,ds).call(this),r(this,g,ps).call(this)},Ci=function(){let e=r(this,g,Rt).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,g,ds).call(this)},ds=function(){a(this,Ot)??A(this,Ot,window.setTimeout(()=>{A(this,Ot,void 0);let e=r(this,g,Rt).call(this),t=window.innerHeight/2;for(let{month:s}of a(this,ce)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(s).catch(()=>{})},Ch))},ps=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},dd=function(){return this.getBoundingClientRect().top+window.scrollY},Rt=function(){return-this.getBoundingClientRect().top+r(this,g,Pi).call(this)},Pi=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},pd=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},cs=function(e){for(let t of a(this,ce)?.blocks??[]){let s=t.layout?.tiles.find(({photo:d})=>d.id===e);if(s!==void 0)return{block:t,tile:s}}},cd=function(e){let t=yr(e.key),s=r(this,g,cs).call(this,e.target.dataset.id);if(s!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),a(this,Le).pick(s.tile.photo,e.shiftKey);return}t===void 0||s===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,g,hd).call(this,s,t))},hd=async function(e,t){let s=e.block.layout&&wr(e.block.layout,e.tile,t);if(s!==void 0){r(this,g,Si).call(this,{block:e.block,tile:s});return}let d=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+d];if(h===void 0)return;await this.library.load(h).catch(()=>{});let w=a(this,ce)?.blockOf(h),S=w?.layout&&xr(w.layout,t,kr(e.tile));w!==void 0&&S!==void 0&&r(this,g,Si).call(this,{block:w,tile:S})},Si=function({block:e,tile:t}){let d=e.top+t.y,h=r(this,g,Rt).call(this),w=d+t.height+40-(h+window.innerHeight-r(this,g,Pi).call(this)),S=d-40-h;(S<0||w>0)&&window.scrollBy({top:S<0?S:w,behavior:"instant"}),r(this,g,Ci).call(this),this.current=t.photo.id,A(this,qt,!0),this.requestUpdate()},ud=function(e,t){this.current=t.id,a(this,Le).click(e,t)},md=function(e,t){return e.some(s=>r(this,g,hs).call(this,s).some(d=>d.photo.id===t))},hs=function({layout:e,top:t}){let s=this.drawn.top-t,d=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:w})=>h+w>s&&h<d)??[]},fd=function(e,t){let{month:s,layout:d}=e,h=jt(s.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,g,cd)}"
      >
        <h2 .style="${`top:${Ph}px`}">${h} <span>${z(s.count.photos)}</span></h2>
        ${d===void 0?r(this,g,gd).call(this,e):m} ${d?.headings.map(({day:w,x:S,y:ie,width:oe})=>c`
              <h3 .style="${`transform:translate(${S}px,${ie+(a(this,ze)?.dayHeading??0)-Sh}px);max-width:${Math.max(oe,64)}px`}">${rr(w)}</h3>
            `)} ${Yt(r(this,g,hs).call(this,e),({photo:w})=>w.id,w=>r(this,g,vd).call(this,w,t))}
      </section>
    `},gd=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,ze)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},vd=function(e,t){let{photo:s,x:d,y:h,width:w,height:S}=e,ie=this.selection.has(s.id);return c`
      <a
        href="${Tt({...this.route,photo:s.id})}"
        data-id="${s.id}"
        aria-label="${ar(s)}"
        tabindex="${s.id===t?0:-1}"
        .style="${`transform:translate(${d}px,${h}px);width:${w}px;height:${S}px`}"
        class="${ie?"picked":""}"
        @click="${oe=>r(this,g,ud).call(this,oe,s)}"
        @pointerdown="${oe=>a(this,Le).down(oe,s)}"
        @pointermove="${a(this,Le).move}"
        @pointerup="${a(this,Le).lift}"
        @pointercancel="${a(this,Le).lift}"
        @contextmenu="${a(this,Le).menu}"
      >
        <latent-thumb .photo="${s}" .store="${this.store}"></latent-thumb>
      </a>
      ${a(this,Le).box(e,ie)}
    `},p(W,4,"library",od,ye,os),p(W,4,"store",id,ye,ss),p(W,4,"route",td,ye,ns),p(W,4,"selection",ed,ye,rs),p(W,4,"drawn",Zl,ye,as),p(W,4,"current",Jl,ye,ls),ye=p(W,0,"TimelineView",nd,ye),$(ye,"styles",[C,Er]),o(W,1,ye);var Ph=28,Sh=28;function Mh(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Ah(n,i){let e=i+window.innerHeight;for(let{layout:t,top:s}of n){let d=t?.tiles.find(({y:h})=>s+h>=e);if(d!==void 0)return d.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var bd,yd,wd,xd,kd,$d,Ed,Td,Cd,Pd,Sd,Md,Ad,Ld,M,us,ms,fs,gs,vs,bs,ys,ws,xs,ks,$s,Es,dt,Dt,R,Ts,Cs,Rd,Mi,Od,Ps,qd,ei,Nt,Nd,Dd;Ld=[y("latent-timeline-page")];var te=class extends(Ad=T,Md=[u({attribute:!1})],Sd=[u({attribute:!1})],Pd=[u({attribute:!1})],Cd=[u({attribute:!1})],Td=[u({attribute:!1})],Ed=[u({attribute:!1})],$d=[u({attribute:!1})],kd=[f()],xd=[f()],wd=[f()],yd=[f()],bd=[L("latent-timeline")],Ad){constructor(){super(...arguments);l(this,R);l(this,us,o(M,8,this)),o(M,11,this);l(this,ms,o(M,12,this,re("photos"))),o(M,15,this);l(this,fs,o(M,16,this,"")),o(M,19,this);l(this,gs,o(M,20,this,"")),o(M,23,this);l(this,vs,o(M,24,this)),o(M,27,this);l(this,bs,o(M,28,this,nt.NONE)),o(M,31,this);l(this,ys,o(M,32,this)),o(M,35,this);l(this,ws,o(M,36,this)),o(M,39,this);l(this,xs,o(M,40,this)),o(M,43,this);l(this,ks,o(M,44,this,"")),o(M,47,this);l(this,$s,o(M,48,this,{position:0,range:0})),o(M,51,this);l(this,Es,o(M,52,this)),o(M,55,this);l(this,dt,new AbortController);l(this,Dt);l(this,ei,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,dt).abort()}get sequence(){return this.library}refresh(){r(this,R,Ts).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ct(this.route,this.shown)?r(this,R,Ts).call(this,this.route):a(this,Dt)!==void 0&&!Ct(this.route,a(this,Dt))&&(a(this,dt).abort(),r(this,R,Mi).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories .api="${this.api}" .store="${this.store}" @go="${r(this,R,Nt)}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${r(this,R,Cs).call(this,e)}"
          @search="${r(this,R,Nt)}"
          @term-edit="${r(this,R,Nt)}"
        ></latent-refinement>
      `}${r(this,R,Nd).call(this,e)}
    `}};M=b(Ad),us=new WeakMap,ms=new WeakMap,fs=new WeakMap,gs=new WeakMap,vs=new WeakMap,bs=new WeakMap,ys=new WeakMap,ws=new WeakMap,xs=new WeakMap,ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,dt=new WeakMap,Dt=new WeakMap,R=new WeakSet,Ts=async function(e){a(this,dt).abort();let t=new AbortController;A(this,dt,t),A(this,Dt,e);let s=r(this,R,Cs).call(this,e.query);try{let d=await this.api.timeline(s,t.signal);t.signal.aborted||r(this,R,Rd).call(this,e,s,d)}catch(d){d instanceof O&&d.status===400?r(this,R,Mi).call(this,d.message):r(this,R,Ps).call(this,d)}},Cs=function(e){return`${this.filter} ${e}`.trim()},Rd=function(e,t,{months:s}){let d=this.shown!==void 0&&Ct(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(s):new $i(s,(h,w)=>r(this,R,Od).call(this,this.api.photos(t,h,w)),h=>this.timeline?.monthChanged(h)),this.shown=e,r(this,R,Mi).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:d}}))},Mi=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},Od=async function(e){try{return await e}catch(t){throw r(this,R,Ps).call(this,t),t}},Ps=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},qd=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},ei=new WeakMap,Nt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Nd=function(e){let{library:t}=this;return t===void 0?this.problem===""?m:ll(this.problem,a(this,ei)):t.months.length===0?r(this,R,Dd).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${r(this,R,Nt)}"
        @photo-open="${r(this,R,Nt)}"
        @timeline-scroll="${r(this,R,qd)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${s=>window.scrollTo({top:s.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Dd=function(e){return e!==""?dl(e,a(this,ei)):this.filter===""?pl(this.status?.pending??0):c`
      <slot></slot>
    `},p(M,4,"api",Md,te,us),p(M,4,"route",Sd,te,ms),p(M,4,"filter",Pd,te,fs),p(M,4,"name",Cd,te,gs),p(M,4,"store",Td,te,vs),p(M,4,"selection",Ed,te,bs),p(M,4,"status",$d,te,ys),p(M,4,"library",kd,te,ws),p(M,4,"shown",xd,te,xs),p(M,4,"problem",wd,te,ks),p(M,4,"scrolling",yd,te,$s),p(M,4,"timeline",bd,te,Es),te=p(M,0,"TimelinePage",Ld,te),$(te,"styles",[C,q,al,E`
      :host {
        display: block;
      }
    `]),o(M,1,te);var Fd,Hd,zd,Ud,Ve,Ss,Ms,ti,As;Ud=[y("latent-toast")];var tt=class extends(zd=T,Hd=[u()],Fd=[u({type:Boolean})],zd){constructor(){super(...arguments);l(this,ti);l(this,Ss,o(Ve,8,this,"")),o(Ve,11,this);l(this,Ms,o(Ve,12,this,!1)),o(Ve,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>r(this,ti,As).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>r(this,ti,As).call(this,"toast-close")}">${v.clear}</button>
      </div>
    `}};Ve=b(zd),Ss=new WeakMap,Ms=new WeakMap,ti=new WeakSet,As=function(e){this.dispatchEvent(new CustomEvent(e))},p(Ve,4,"text",Hd,tt,Ss),p(Ve,4,"undoable",Fd,tt,Ms),tt=p(Ve,0,"Toast",Ud,tt),$(tt,"styles",[C,q,E`
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
    `]),o(Ve,1,tt);var Lh=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Id(n){return!n.startsWith(".")&&!Lh.has(n.toLowerCase())}function Rs(n){return[...n].filter(({name:i})=>Id(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Kd(n){let i=[...n.items].flatMap(e=>e.webkitGetAsEntry()??[]);return Ls(await Promise.all(i.map(e=>Wd(e,[]))))}async function Wd(n,i){if(!Id(n.name))return Ls([]);try{if(n.isFile)return{found:[{file:await Rh(n),folders:i}],unread:[]};let e=[];for(let t of await Oh(n))e.push(await Wd(t,[...i,n.name]));return Ls(e)}catch{return{found:[],unread:[n.name]}}}function Ls(n){return{found:n.flatMap(({found:i})=>i),unread:n.flatMap(({unread:i})=>i)}}function Rh(n){return new Promise((i,e)=>n.file(i,e))}async function Oh(n){let i=n.createReader(),e=[];for(;;){let t=await new Promise((s,d)=>i.readEntries(s,d));if(t.length===0)return e;e.push(...t)}}var Ai=E`
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

  dialog h2 {
    margin-bottom: 12px;
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
`;function Os(n,i){return n.filter(({state:e})=>e.kind===i).length}function qs(n){return n===1?"1 file":`${$t(n)} files`}function Vd(n,i){let e=n.filter(h=>!Ne(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${qs(e)} to go`;let t=[`${$t(Os(n,"added"))} added`],s=Os(n,"known");s>0&&t.push(`${$t(s)} ${s===1?"was":"were"} already there`);let d=Os(n,"failed");return d>0&&t.push(`${$t(d)} failed`),t.join(", ")}function jd({state:n,arrived:i,file:e}){switch(n.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return n.message;case"cancelled":return"Cancelled"}}function Yd(n){let[i]=n;return n.length===1?`${i} cannot be read.`:`${$t(n.length)} of the files and folders cannot be read, ${i} among them.`}var Ds=50,Bd,_d,Gd,Ft,Ns,Ht,pe,ii,Qd,Xd,Jd,Zd;Gd=[y("latent-upload-panel")];var pt=class extends(_d=T,Bd=[u({attribute:!1})],_d){constructor(){super(...arguments);l(this,pe);l(this,Ns,o(Ft,8,this)),o(Ft,11,this);l(this,Ht,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,Ht,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,Ht).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,Ht).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Vd(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${pa(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?r(this,pe,Qd).call(this,t):r(this,pe,Xd).call(this)}</div>
        </div>
        <ul>${qh(e).map(s=>r(this,pe,Jd).call(this,s))}${e.length>Ds?c`
            <li class="state">and ${e.length-Ds} more</li>
          `:m}</ul>
      </section>
    `}};Ft=b(_d),Ns=new WeakMap,Ht=new WeakMap,pe=new WeakSet,ii=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},Qd=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>r(this,pe,ii).call(this,"add")}">Add more</button>
    `},Xd=function(){let e=this.queue.tasks.flatMap(({state:s})=>s.kind==="added"?[s.path]:[]),t=ra(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>r(this,pe,ii).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>r(this,pe,ii).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Jd=function(e){let{state:t,file:s}=e;return c`
      <li>
        <div>
          <div class="name">${s.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${jd(e)}</div>
        </div>
        ${r(this,pe,Zd).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${s.name}" max="${s.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Zd=function(e){let{state:t,file:s}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${s.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${s.name}" @click="${()=>r(this,pe,ii).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ne(e)?m:c`
      <button class="icon" aria-label="Cancel ${s.name}" @click="${()=>this.queue.cancel(e)}">${v.clear}</button>
    `},p(Ft,4,"queue",Bd,pt,Ns),pt=p(Ft,0,"UploadPanel",Gd,pt),$(pt,"styles",[C,q,Ai]),o(Ft,1,pt);function qh(n){let i=e=>da(e)?0:e.state.kind==="failed"?1:Ne(e)?3:2;return n.toSorted((e,t)=>i(e)-i(t)).slice(0,Ds)}var ep,tp,ip,op,sp,np,rp,ap,lp,dp,N,Fs,Hs,zs,Us,Is,Ks,Ws,Vs,zt,Q,pp,js,cp,hp,Ys,Bs,up;dp=[y("latent-uploads")];var he=class extends(lp=T,ap=[u({attribute:!1})],rp=[u({attribute:!1})],np=[u({attribute:!1})],sp=[f()],op=[f()],ip=[f()],tp=[L("input")],ep=[L("dialog")],lp){constructor(){super(...arguments);l(this,Q);l(this,Fs,o(N,8,this)),o(N,11,this);l(this,Hs,o(N,12,this)),o(N,15,this);l(this,zs,o(N,16,this)),o(N,19,this);l(this,Us,o(N,20,this,[])),o(N,23,this);l(this,Is,o(N,24,this,!1)),o(N,27,this);l(this,Ks,o(N,28,this,[])),o(N,31,this);l(this,Ws,o(N,32,this)),o(N,35,this);l(this,Vs,o(N,36,this)),o(N,39,this);l(this,zt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,zt,new AbortController);let{signal:e}=a(this,zt);window.addEventListener("dragenter",t=>r(this,Q,js).call(this,t),{signal:e}),window.addEventListener("dragover",t=>r(this,Q,js).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{r(this,Q,cp).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>r(this,Q,Ys).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),r(this,Q,pp).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,zt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${r(this,Q,hp)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${v.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${v.add}Drop photos and folders to add them</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${r(this,Q,up)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${qs(this.found.length)}?`}</h2>
          <select name="place" aria-label="Folder" ?hidden="${this.places.length===1}">
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
    `}};N=b(lp),Fs=new WeakMap,Hs=new WeakMap,zs=new WeakMap,Us=new WeakMap,Is=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Vs=new WeakMap,zt=new WeakMap,Q=new WeakSet,pp=async function(){try{this.places=await Zr(this.api),r(this,Q,Ys).call(this)}catch(e){e instanceof O&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},js=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},cp=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:s}=await Kd(e.dataTransfer);r(this,Q,Bs).call(this,t),s.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Yd(s)}}))}},hp=function(){r(this,Q,Bs).call(this,Rs(this.input.files??[])),this.input.value=""},Ys=function(){this.places.length>0&&(this.found=[...this.found,...Rs(this.shared.take())])},Bs=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},up=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},p(N,4,"api",ap,he,Fs),p(N,4,"queue",rp,he,Hs),p(N,4,"shared",np,he,zs),p(N,4,"places",sp,he,Us),p(N,4,"dragged",op,he,Is),p(N,4,"found",ip,he,Ks),p(N,4,"input",tp,he,Ws),p(N,4,"dialog",ep,he,Vs),he=p(N,0,"Uploads",dp,he),$(he,"styles",[C,q,qe,Ai]),o(N,1,he);var _s=12e3,Li=class{#e;#t;#i=[];#o;#n=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#s(async()=>{let t=await this.#r(i,d=>this.#e.edit(d,e));this.#i=cr(t);let s=t.filter(({error:d})=>d===void 0).length;this.#a([s===0?"":pr(e,s),Ui(t)])})}undo(){return this.#s(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,s=>this.#e.undo(s)),t=e.filter(({error:s})=>s===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${z(t)}.`,Ui(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#s(i){return this.#n=this.#n.then(i).catch(e=>this.#t.problem(e)),this.#n}async#r(i,e){let t=[];for(let s of ur(i)){i.length>s.length&&(window.clearTimeout(this.#o),this.#t.said(`${z(t.length)} of ${z(i.length)} done.`,!1));let d=await e(s).catch(h=>Nh(h,s));t.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),_s)}};function Nh(n,i){if(!(n instanceof O)||n.unauthorised)throw n;let{code:e,message:t}=n;return{photos:i.map(s=>({id:typeof s=="string"?s:s.id,error:{code:e,message:t}})),searchable:!0}}var Ri=class{selection=nt.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#n=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new Li(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#n)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#n)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),_s)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=nt.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:s}=this.selection,d=e&&s!==void 0&&t!==void 0?this.selection.with(await t.range(s,i,ai).catch(()=>[i])):this.selection.toggled(i);d.size>ai?this.say(`At most ${z(ai)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(i){this.#o?.edit(this.selection.ids,i)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#s(e))}#s(i){i instanceof O&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!li(i)&&(i.preventDefault(),this.undo())}};var mp=E`
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
    max-height: calc(100dvh - var(--header));
    padding: 12px 8px;
    overflow-y: auto;
    scrollbar-width: none;
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
      max-height: none;
      padding: 4px 8px calc(4px + env(safe-area-inset-bottom));
      border-top: 1px solid var(--line);
      background: var(--paper);
    }

    main {
      padding: 0 var(--side) calc(var(--bar) + 24px);
    }
  }
`;var Dh=90,Oi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#r(),this.#s(Fh(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#n(i,e)},Dh)}async#n(i,e){let{signal:t}=this.#t;try{let s=await cl(this.#e.api,i,e,t);t.aborted||this.#s(s,i)}catch(s){Je(s)||this.#s([],i)}}#s(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#r(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#r(),this.#s([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Fh(n,i,e){let t=e.length-i.length;return n.filter(({start:s,end:d})=>d+t>=s&&e.startsWith(i.slice(0,s))&&e.slice(d+t)===i.slice(d)).map(s=>({...s,end:s.end+t}))}function fp(n,{text:i,start:e,end:t}){let s=i.endsWith(":"),d=n.slice(t),h=s||d.startsWith(" ")?"":" ";return{query:`${n.slice(0,e)}${i}${h}${d}`,caret:e+i.length+(s?0:1)}}var gp=E`
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
`,Gs="offers";function Qs(n){return`offer-${n}`}function vp(n,i){return c`
    <ul id="${Gs}" role="listbox" aria-label="Suggestions" ?hidden="${!n.isOpen}">
      ${n.offers.map((e,t)=>c`
          <li
            id="${Qs(t)}"
            role="option"
            aria-selected="${t===n.active?"true":"false"}"
            aria-label="${Hh(e)}"
            @pointerdown="${s=>s.preventDefault()}"
            @click="${()=>i(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?c`
                <span class="what meaning">${e.meaning}</span>
              `:c`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?m:c`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function Hh({key:n,value:i,meaning:e,photos:t}){let s=t===void 0?"":`, ${t}`;return i===void 0?`${n}: ${e??""}`:`${n}: ${i}${s}`}var bp,yp,wp,xp,je,Xs,Js,Ut,kp,$p;xp=[y("latent-search-help")];var it=class extends(wp=T,yp=[u({attribute:!1})],bp=[f()],wp){constructor(){super(...arguments);l(this,Ut);l(this,Xs,o(je,8,this)),o(je,11,this);l(this,Js,o(je,12,this,[])),o(je,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{r(this,Ut,kp).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>r(this,Ut,$p).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};je=b(wp),Xs=new WeakMap,Js=new WeakMap,Ut=new WeakSet,kp=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},$p=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(je,4,"api",yp,it,Xs),p(je,4,"filters",bp,it,Js),it=p(je,0,"SearchHelp",xp,it),$(it,"styles",[C,E`
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
    `]),o(je,1,it);var zh=250,Ep,Tp,Cp,Pp,Sp,Mp,Ap,Lp,V,Zs,en,tn,on,sn,nn,X,ct,oi,D,Rp,Op,It,qp,rn,Np,Dp,an,Fp;Lp=[y("latent-search-box")];var we=class extends(Ap=T,Mp=[u({attribute:!1})],Sp=[u({attribute:!1})],Pp=[u({attribute:!1})],Cp=[f()],Tp=[L("input")],Ep=[L("#help")],Ap){constructor(){super(...arguments);l(this,D);l(this,Zs,o(V,8,this)),o(V,11,this);l(this,en,o(V,12,this,"")),o(V,15,this);l(this,tn,o(V,16,this,"")),o(V,19,this);l(this,on,o(V,20,this,"")),o(V,23,this);l(this,sn,o(V,24,this)),o(V,27,this);l(this,nn,o(V,28,this)),o(V,31,this);l(this,X,new Oi(this));l(this,ct);l(this,oi,e=>r(this,D,Rp).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,oi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,oi)),window.clearTimeout(a(this,ct))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,X).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,D,qp)}">
        ${v.search}
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
          aria-expanded="${a(this,X).isOpen?"true":"false"}"
          aria-controls="${Gs}"
          aria-activedescendant="${a(this,X).active<0?m:Qs(a(this,X).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${r(this,D,Op)}"
          @keydown="${r(this,D,Np)}"
          @blur="${()=>a(this,X).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,D,rn)}">
            ${v.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${v.help}
        </button>
      </form>
      ${vp(a(this,X),e=>{r(this,D,an).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,X).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>r(this,D,Fp).call(this,e.detail)}"
      ></latent-search-help>
    `}};V=b(Ap),Zs=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,nn=new WeakMap,X=new WeakMap,ct=new WeakMap,oi=new WeakMap,D=new WeakSet,Rp=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Op=function(){this.typed=this.input.value,window.clearTimeout(a(this,ct)),A(this,ct,window.setTimeout(()=>r(this,D,It).call(this),zh)),a(this,X).typed(this.typed,this.input.selectionStart??this.typed.length)},It=function(){window.clearTimeout(a(this,ct)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},qp=function(e){e.preventDefault(),a(this,X).close(),r(this,D,It).call(this)},rn=function(){a(this,X).close(),this.typed="",r(this,D,It).call(this),this.input.focus()},Np=function(e){let t=r(this,D,Dp).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Dp=function(e){let{isOpen:t,chosen:s}=a(this,X);switch(e){case"ArrowDown":return t?()=>a(this,X).move(1):void 0;case"ArrowUp":return t?()=>a(this,X).move(-1):void 0;case"Enter":case"Tab":return s&&(()=>{r(this,D,an).call(this,s)});case"Escape":return t?()=>a(this,X).close():this.typed===""?void 0:()=>r(this,D,rn).call(this);default:return}},an=async function(e){let{query:t,caret:s}=fp(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(s,s),e.value===void 0?a(this,X).typed(t,s):(a(this,X).close(),r(this,D,It).call(this))},Fp=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,D,It).call(this),this.input.focus()},p(V,4,"api",Mp,we,Zs),p(V,4,"value",Sp,we,en),p(V,4,"problem",Pp,we,tn),p(V,4,"typed",Cp,we,on),p(V,4,"input",Tp,we,sn),p(V,4,"help",Ep,we,nn),we=p(V,0,"SearchBox",Lp,we),$(we,"styles",[C,q,gp,E`
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
    `]),o(V,1,we);var Hp,zp,Up,Ip,Kp,xe,ln,dn,pn,ht,cn,Wp;Kp=[y("latent-lock-button")];var Ye=class extends(Ip=T,Up=[u({attribute:!1})],zp=[f()],Hp=[L("dialog")],Ip){constructor(){super(...arguments);l(this,ht);l(this,ln,o(xe,8,this)),o(xe,11,this);l(this,dn,o(xe,12,this,"")),o(xe,15,this);l(this,pn,o(xe,16,this)),o(xe,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,ht,cn).call(this,!1)}}">
        ${v.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,ht,Wp)}">Lock anyway</button>
        </div>
      </dialog>
    `}};xe=b(Ip),ln=new WeakMap,dn=new WeakMap,pn=new WeakMap,ht=new WeakSet,cn=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof O&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Wp=function(){this.dialog.close(),r(this,ht,cn).call(this,!0)},p(xe,4,"api",Up,Ye,ln),p(xe,4,"users",zp,Ye,dn),p(xe,4,"dialog",Hp,Ye,pn),Ye=p(xe,0,"LockButton",Kp,Ye),$(Ye,"styles",[C,q,qe,E`
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
    `]),o(xe,1,Ye);var un=["system","light","dark"],mn="theme";function qi(){try{return un.find(n=>n===localStorage.getItem(mn))??"system"}catch{return"system"}}function Vp(n){hn(n);try{localStorage.setItem(mn,n)}catch{}}function jp(){hn(qi()),window.addEventListener("storage",({key:n})=>{n===mn&&hn(qi())})}function hn(n){document.documentElement.dataset.theme=n;for(let i of document.querySelectorAll("meta[name=theme-color]"))i.media=n==="system"?`(prefers-color-scheme: ${i.dataset.theme})`:i.dataset.theme===n?"all":"not all"}var Uh={system:"System",light:"Light",dark:"Dark"},Yp,Bp,_p,Gp,Qp,ke,fn,gn,vn,_e,Xp,bn,Jp;Qp=[y("latent-account-menu")];var Be=class extends(Gp=T,_p=[u({attribute:!1})],Bp=[f()],Yp=[L("#menu")],Gp){constructor(){super(...arguments);l(this,_e);l(this,fn,o(ke,8,this,"")),o(ke,11,this);l(this,gn,o(ke,12,this,qi())),o(ke,15,this);l(this,vn,o(ke,16,this)),o(ke,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${v.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${un.map(e=>r(this,_e,Jp).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>r(this,_e,bn).call(this,"account")}">${v.key}Your sign-in</button>
        <button class="line" @click="${()=>r(this,_e,bn).call(this,"sign-out")}">${v.signOut}Sign out</button>
      </div>
    `}};ke=b(Gp),fn=new WeakMap,gn=new WeakMap,vn=new WeakMap,_e=new WeakSet,Xp=function(e){this.theme=e,Vp(e)},bn=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Jp=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>r(this,_e,Xp).call(this,e)}" />
        ${Uh[e]}
      </label>
    `},p(ke,4,"user",_p,Be,fn),p(ke,4,"theme",Bp,Be,gn),p(ke,4,"menu",Yp,Be,vn),Be=p(ke,0,"AccountMenu",Qp,Be),$(Be,"styles",[C,q,E`
      #menu {
        position: fixed;
        inset: calc(var(--header) - 4px) var(--side) auto auto;
        width: 248px;
        margin: 0;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--ink);
      }

      .who {
        padding: 8px 12px 12px;
        overflow: hidden;
        font-weight: 650;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .line {
        display: flex;
        align-items: center;
        gap: 14px;
        width: 100%;
        min-height: 44px;
        padding: 0 12px;
        border: 0;
        border-radius: 10px;
        background: none;
        text-align: start;
      }

      .line:hover {
        background: var(--sunken);
      }

      .line svg {
        color: var(--ink-soft);
      }

      fieldset {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 2px;
        margin: 0 8px 8px;
        padding: 3px;
        border: 0;
        border-radius: 10px;
        background: var(--sunken);
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 36px;
        border-radius: 8px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        cursor: pointer;
      }

      label:has(:checked) {
        background: var(--raised);
        color: var(--ink);
        font-weight: 600;
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--focus);
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
    `]),o(ke,1,Be);var Zp,ec,tc,ic,oc,sc,nc,rc,j,yn,wn,xn,kn,$n,En,Re,ac,ut;rc=[y("latent-header")];var $e=class extends(nc=T,sc=[u({attribute:!1})],oc=[u({attribute:!1})],ic=[u({attribute:!1})],tc=[u({attribute:!1})],ec=[u({attribute:!1})],Zp=[L("latent-search-box")],nc){constructor(){super(...arguments);l(this,Re);l(this,yn,o(j,8,this)),o(j,11,this);l(this,wn,o(j,12,this,"")),o(j,15,this);l(this,xn,o(j,16,this,"")),o(j,19,this);l(this,kn,o(j,20,this,"")),o(j,23,this);l(this,$n,o(j,24,this)),o(j,27,this);l(this,En,o(j,28,this)),o(j,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,Re,ac)}">${pi(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>r(this,Re,ut).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:z(this.total)}</span>
          ${this.user===ue?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>r(this,Re,ut).call(this,"locked")}"
                @problem="${e=>r(this,Re,ut).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>r(this,Re,ut).call(this,"account")}"
            @sign-out="${()=>r(this,Re,ut).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};j=b(nc),yn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,$n=new WeakMap,En=new WeakMap,Re=new WeakSet,ac=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),r(this,Re,ut).call(this,"home"))},ut=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(j,4,"api",sc,$e,yn),p(j,4,"user",oc,$e,wn),p(j,4,"query",ic,$e,xn),p(j,4,"problem",tc,$e,kn),p(j,4,"total",ec,$e,$n),p(j,4,"box",Zp,$e,En),$e=p(j,0,"Header",rc,$e),$($e,"styles",[C,E`
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
    `]),o(j,1,$e);var lc=2e3,Ih=2e4,Kh=5*6e4,Wh=["pointerdown","keydown","scroll"],Ni=class{#e;#t;#i=new AbortController;#o;#n;#s=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>dc()&&void this.#a(),{signal:i});for(let e of Wh)window.addEventListener(e,()=>this.#s=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#n)}look(){window.clearTimeout(this.#n);let i=Math.max(0,this.#r+lc-Date.now());this.#n=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#n);try{await(Date.now()-this.#s>Kh?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(dc()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#n=window.setTimeout(()=>{this.#a()},i?lc:Ih)}}async#l(){let i=this.#o,e=this.#s>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new O(401,"signed-out","The web session has ended.")}};function dc(){return document.visibilityState==="visible"}var pc=E`
  :host {
    display: block;
  }

  ul {
    display: grid;
    gap: 2px;
    list-style: none;
  }

  .group h2 {
    padding: 18px 14px 6px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 600;
    letter-spacing: normal;
  }

  .first h2 {
    display: none;
  }

  a,
  .more {
    display: flex;
    align-items: center;
    gap: 14px;
    padding: 9px 14px;
    border-radius: 12px;
    color: var(--ink-soft);
    line-height: 1.3;
    text-decoration: none;
    transition: background var(--quick), color var(--quick);
  }

  a:hover {
    background: var(--sunken);
    color: var(--ink);
  }

  .here {
    background: color-mix(in srgb, var(--accent) 12%, transparent);
    color: var(--accent);
    font-weight: 600;
  }

  .more {
    display: none;
    border: 0;
    background: none;
    font-family: inherit;
    font-size: inherit;
    cursor: pointer;
  }

  @media (min-width: 760px) and (max-width: 1199px) {
    .group h2 {
      height: 1px;
      margin: 10px 14px;
      padding: 0;
      overflow: hidden;
      background: var(--line);
      color: transparent;
    }
  }

  @media (max-width: 1199px) {
    nav a,
    .more {
      display: grid;
      justify-items: center;
      gap: 2px;
      padding: 8px 2px;
      font-size: 0.6875rem;
      text-align: center;
    }
  }

  @media (max-width: 759px) {
    nav {
      display: flex;
    }

    .first {
      flex: 4;
    }

    .first ul {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0;
    }

    .others {
      display: none;
    }

    .more {
      flex: 1;
      align-content: start;
    }

    nav a,
    .more {
      padding: 6px 2px;
    }

    dialog {
      width: 100%;
      max-width: none;
      margin: auto 0 0;
      padding: 0;
      border-width: 1px 0 0;
      border-radius: 20px 20px 0 0;
    }

    .sheet {
      padding: 4px 12px calc(20px + env(safe-area-inset-bottom));
    }

    dialog a {
      padding: 12px 14px;
      font-size: 1rem;
    }
  }
`;var Fi=["Library","Explore","Set aside","Vault"],Di=[{name:"photos",label:"Photos",icon:v.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:v.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${v.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:v.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-XEBMCNKQ.js"),import("/assets/album-page-K2GFYOYA.js")])},{name:"map",label:"Map",icon:v.map,group:"Library",load:()=>import("/assets/map-page-AP2GIWM7.js")},{name:"activity",label:"Activity",icon:v.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-3U4GQ5JB.js")}];function mt(n){return Di.find(i=>i.name===n)??Di[0]}var cc,hc,uc,mc,fc,Ee,Tn,Cn,Pn,Ue,gc,vc,bc,yc;fc=[y("latent-navigation")];var Ge=class extends(mc=T,uc=[u({attribute:!1})],hc=[u({type:Boolean})],cc=[L("dialog")],mc){constructor(){super(...arguments);l(this,Ue);l(this,Tn,o(Ee,8,this,"photos")),o(Ee,11,this);l(this,Cn,o(Ee,12,this,!1)),o(Ee,15,this);l(this,Pn,o(Ee,16,this)),o(Ee,19,this)}render(){let[e,...t]=Fi.map(d=>r(this,Ue,bc).call(this,d)),s=mt(this.place).group!==Fi[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${s?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${v.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${r(this,Ue,vc)}"><div class="sheet">${t}</div></dialog>
    `}};Ee=b(mc),Tn=new WeakMap,Cn=new WeakMap,Pn=new WeakMap,Ue=new WeakSet,gc=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},vc=function(e){e.target===this.sheet&&this.sheet.close()},bc=function(e){let t=Di.filter(s=>s.group===e&&(this.owner||s.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===Fi[0]?"group first":"group"}">
        <h2>${e}</h2>
        <ul aria-label="${e}">
          ${t.map(s=>r(this,Ue,yc).call(this,s))}
        </ul>
      </div>
    `},yc=function({name:e,label:t,icon:s}){let d=re(e);return c`
      <li>
        <a
          href="${Tt(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>r(this,Ue,gc).call(this,h,d)}"
        >
          ${s}<span>${t}</span>
        </a>
      </li>
    `},p(Ee,4,"place",uc,Ge,Tn),p(Ee,4,"owner",hc,Ge,Cn),p(Ee,4,"sheet",cc,Ge,Pn),Ge=p(Ee,0,"Navigation",fc,Ge),$(Ge,"styles",[C,qe,pc]),o(Ee,1,Ge);var wc=1024*1024,xc,kc,$c,Ec,Tc,Cc,Pc,Sc,Mc,Ac,Lc,Rc,Oc,qc,Nc,Dc,x,Sn,Mn,An,Ln,Rn,On,qn,Nn,Dn,Fn,Hn,zn,Un,In,ne,Oe,ft,gt,vt,Y,bt,k,Kn,Wn,Vn,ot,Kt,Fc,Hc,si,jn,zc,Te,yt,ni,Uc,Ic,Kc,Wc,Vc,jc,Yc;Dc=[y("latent-gallery")];var _=class extends(Nc=T,qc=[u({attribute:!1})],Oc=[u({attribute:!1})],Rc=[u({attribute:!1})],Lc=[u({attribute:!1})],Ac=[f()],Mc=[f()],Sc=[f()],Pc=[f()],Cc=[f()],Tc=[f()],Ec=[f()],$c=[L("latent-header")],kc=[L("latent-viewer")],xc=[L("main > .view")],Nc){constructor(){super(...arguments);l(this,k);l(this,Sn,o(x,8,this)),o(x,11,this);l(this,Mn,o(x,12,this,"")),o(x,15,this);l(this,An,o(x,16,this)),o(x,19,this);l(this,Ln,o(x,20,this)),o(x,23,this);l(this,Rn,o(x,24,this,re("photos"))),o(x,27,this);l(this,On,o(x,28,this)),o(x,31,this);l(this,qn,o(x,32,this)),o(x,35,this);l(this,Nn,o(x,36,this)),o(x,39,this);l(this,Dn,o(x,40,this)),o(x,43,this);l(this,Fn,o(x,44,this,!1)),o(x,47,this);l(this,Hn,o(x,48,this)),o(x,51,this);l(this,zn,o(x,52,this)),o(x,55,this);l(this,Un,o(x,56,this)),o(x,59,this);l(this,In,o(x,60,this)),o(x,63,this);l(this,ne);l(this,Oe);l(this,ft);l(this,gt,new AbortController);l(this,vt);l(this,Y,new Ri(this));l(this,bt,!1);l(this,ot,e=>r(this,k,Kt).call(this,e.detail));l(this,Te,e=>this.problem(e.detail));l(this,yt,({detail:{text:e,undo:t}})=>{a(this,Y).offer(e,t&&(()=>t().then(()=>r(this,k,si).call(this))))});l(this,ni,({detail:e})=>{this.route.place==="albums"&&e!==""?r(this,k,Kt).call(this,re("photos",void 0,e)):a(this,ne)?.search(e)})}connectedCallback(){super.connectedCallback(),A(this,Oe,r(this,k,Wn).call(this,"grid",96*wc,6)),A(this,ft,r(this,k,Wn).call(this,"screen",64*wc,3)),A(this,ne,new vr(e=>r(this,k,Vn).call(this,e))),r(this,k,Vn).call(this,a(this,ne).route),A(this,vt,new Ni(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>r(this,k,si).call(this),problem:e=>this.problem(e)})),a(this,vt).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,ne)?.dispose(),a(this,vt)?.stop(),a(this,gt).abort(),a(this,Oe).clear(),a(this,ft).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=jh(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let d of hr(e))a(this,Oe).forget(d),a(this,ft).forget(d);let s=e.flatMap(({photo:d})=>d===void 0?[]:[d]);this.sequence?.replace(s),this.viewer?.edited(e,t),this.opened=s.find(({id:d})=>d===this.opened?.id)??this.opened,A(this,bt,this.opened!==void 0&&!Vh(this.route)),a(this,bt)||r(this,k,si).call(this)}problem(e){this.isConnected&&!Je(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>r(this,k,Kt).call(this,re("photos"))}"
          @search="${a(this,ni)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,Te)}"
        ></latent-header>
        ${r(this,k,jc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${a(this,k,Kn)}" @go="${a(this,ot)}"></latent-navigation>
          <main>${r(this,k,Yc).call(this)}${r(this,k,Uc).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        @added="${()=>a(this,vt)?.look()}"
        @search="${s=>r(this,k,Kt).call(this,re("photos",void 0,s.detail))}"
        @photo-open="${s=>a(this,ne)?.open(s.detail)}"
        @said="${a(this,yt)}"
        @problem="${a(this,Te)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${a(this,Oe)}"
          .screens="${a(this,ft)}"
          @photo-turn="${s=>a(this,ne)?.open(s.detail.id)}"
          @viewer-close="${()=>a(this,ne)?.close()}"
          @photo-edit="${s=>a(this,Y).edit(e,s.detail)}"
          @search="${s=>r(this,k,Kt).call(this,re("photos",void 0,s.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,Te)}"
          ></latent-account>
        `:m} ${this.adding===void 0?m:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,yt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,Te)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,Y).saying.text}"
        ?undoable="${a(this,Y).saying.undoable}"
        @undo="${()=>a(this,Y).undo()}"
        @toast-close="${()=>a(this,Y).forget()}"
      ></latent-toast>
    `}};x=b(Nc),Sn=new WeakMap,Mn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,qn=new WeakMap,Nn=new WeakMap,Dn=new WeakMap,Fn=new WeakMap,Hn=new WeakMap,zn=new WeakMap,Un=new WeakMap,In=new WeakMap,ne=new WeakMap,Oe=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,Y=new WeakMap,bt=new WeakMap,k=new WeakSet,Kn=function(){return this.user===ue},Wn=function(e,t,s){return new gr((d,h)=>r(this,k,zc).call(this,this.api.thumbnail(d,e,h)),t,s)},Vn=function(e){if(mt(e.place).ofOwner===!0&&!a(this,k,Kn)){a(this,ne)?.go(re("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,Y).clear()),this.route=e,mt(e.place).load?.().catch(t=>this.problem(new Ie(t))),r(this,k,Fc).call(this,e.photo)},ot=new WeakMap,Kt=function(e){a(this,ne)?.go(e),window.scrollTo({top:0})},Fc=async function(e){a(this,gt).abort(),A(this,gt,new AbortController);let{signal:t}=a(this,gt);if(e===void 0){r(this,k,Hc).call(this);return}let s=this.sequence?.find(e);try{let[d]=await Promise.all([s??this.api.photo(e,t),import("/assets/viewer-UISWE7GX.js")]);t.aborted||(this.opened=d)}catch(d){d instanceof O&&d.status===404?a(this,ne)?.close():this.problem(d)}},Hc=function(){let e=this.opened;this.opened=void 0,a(this,bt)&&r(this,k,si).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},si=function(){A(this,bt,!1),this.view?.refresh?.()},jn=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,Y).clear()},zc=async function(e){try{return await e}catch(t){throw(t instanceof Ie||t instanceof O&&t.unauthorised)&&this.problem(t),t}},Te=new WeakMap,yt=new WeakMap,ni=new WeakMap,Uc=function(){switch(this.route.place){case"albums":return this.route.id===void 0?r(this,k,Ic).call(this):r(this,k,Kc).call(this);case"map":return r(this,k,Wc).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${a(this,Te)}"></latent-activity-page>
        `;default:return r(this,k,Vc).call(this)}},Ic=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Oe)}"
        @go="${a(this,ot)}"
        @said="${a(this,yt)}"
        @problem="${a(this,Te)}"
      ></latent-albums-page>
    `},Kc=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Oe)}"
        .selection="${a(this,Y).selection}"
        @sequence="${r(this,k,jn)}"
        @photo-pick="${e=>{a(this,Y).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,ne)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,Y).clear()}"
        @go="${a(this,ot)}"
        @said="${a(this,yt)}"
        @problem="${a(this,Te)}"
      ></latent-album-page>
    `},Wc=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Oe)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,ne)?.open(e.detail)}"
        @go="${a(this,ot)}"
        @problem="${a(this,Te)}"
      ></latent-map-page>
    `},Vc=function(){let{label:e,filter:t="",empty:s}=mt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,Oe)}"
        .selection="${a(this,Y).selection}"
        .status="${this.status}"
        @sequence="${r(this,k,jn)}"
        @found="${d=>this.found=d.detail}"
        @photo-pick="${d=>{a(this,Y).pick(d.detail,this.sequence)}}"
        @photo-open="${d=>a(this,ne)?.open(d.detail.id)}"
        @search="${a(this,ni)}"
        @term-edit="${d=>this.header.edit(d.detail)}"
        @go="${a(this,ot)}"
        @problem="${a(this,Te)}"
      >${s}</latent-timeline-page>
    `},jc=function(){return a(this,Y).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,Y).selection}"
        @photo-edit="${e=>a(this,Y).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=a(this,Y).selection.ids}"
        @selection-clear="${()=>a(this,Y).clear()}"
      ></latent-selection-bar>
    `},Yc=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${z(e)} to go.</div>
    `},p(x,4,"api",qc,_,Sn),p(x,4,"user",Oc,_,Mn),p(x,4,"uploads",Rc,_,An),p(x,4,"shared",Lc,_,Ln),p(x,4,"route",Ac,_,Rn),p(x,4,"sequence",Mc,_,On),p(x,4,"found",Sc,_,qn),p(x,4,"status",Pc,_,Nn),p(x,4,"opened",Cc,_,Dn),p(x,4,"showsAccount",Tc,_,Fn),p(x,4,"adding",Ec,_,Hn),p(x,4,"header",$c,_,zn),p(x,4,"viewer",kc,_,Un),p(x,4,"view",xc,_,In),_=p(x,0,"Gallery",Dc,_),$(_,"styles",[C,mp]),o(x,1,_);function Vh({place:n,query:i}){return n==="photos"&&i===""}function jh(n,i){if(i!==void 0)return"Photo · Latent";let{label:e}=mt(n.place);return n.query!==""?"Search · Latent":n.place==="photos"?"Latent":`${e} · Latent`}var Yh=3e3,Bc,_c,Gc,Qc,Xc,Ce,Yn,Bn,_n,Xe,Wt,Hi,xt,J,wt,Jc,Gn,Qn,Zc;Xc=[y("latent-app")];var Qe=class extends(Qc=T,Gc=[f()],_c=[f()],Bc=[f()],Qc){constructor(){super(...arguments);l(this,J);l(this,Yn,o(Ce,8,this,"starting")),o(Ce,11,this);l(this,Bn,o(Ce,12,this,{signedIn:!1})),o(Ce,15,this);l(this,_n,o(Ce,16,this,"")),o(Ce,19,this);l(this,Xe,new er);l(this,Wt,new mi(a(this,Xe)));l(this,Hi,new di);l(this,xt)}connectedCallback(){super.connectedCallback(),r(this,J,wt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,xt))}willUpdate(){this.phase==="signed-out"&&a(this,Wt).tasks.length>0&&a(this,Wt).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,Xe)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${r(this,J,wt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,Xe)}"
            .user="${this.session.user??""}"
            .uploads="${a(this,Wt)}"
            .shared="${a(this,Hi)}"
            @problem="${e=>r(this,J,Gn).call(this,e.detail)}"
            @sign-out="${r(this,J,Zc)}"
            @locked="${r(this,J,Qn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${v.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${r(this,J,wt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${v.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${r(this,J,wt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${v.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,J,wt)}">Try again</button>
          </latent-notice>
        `}}};Ce=b(Qc),Yn=new WeakMap,Bn=new WeakMap,_n=new WeakMap,Xe=new WeakMap,Wt=new WeakMap,Hi=new WeakMap,xt=new WeakMap,J=new WeakSet,wt=async function(){window.clearTimeout(a(this,xt));try{this.session=await a(this,Xe).session(),this.phase=this.session.signedIn?await r(this,J,Jc).call(this):"signed-out"}catch(e){r(this,J,Gn).call(this,e)}},Jc=async function(){try{return await a(this,Xe).status(!1),"open"}catch(e){if(e instanceof O&&e.status===404)return"bare";throw e}},Gn=function(e){e instanceof O&&e.unauthorised?this.phase="signed-out":e instanceof Ie||e instanceof O&&e.unavailable?r(this,J,Qn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Qn=function(){this.phase="locked",window.clearTimeout(a(this,xt)),A(this,xt,window.setTimeout(()=>{r(this,J,wt).call(this)},Yh))},Zc=async function(){this.phase="signed-out",await a(this,Xe).signOut().catch(()=>{})},p(Ce,4,"phase",Gc,Qe,Yn),p(Ce,4,"session",_c,Qe,Bn),p(Ce,4,"problem",Bc,Qe,_n),Qe=p(Ce,0,"App",Xc,Qe),$(Qe,"styles",[C,q,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),o(Ce,1,Qe);function eh(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}jp();eh();
