import{a as rt,d as $r,e as ji,f as kr,g as Er,h as Tr,i as Cr,j as Pr,k as Sr}from"/assets/chunk-MOOYFVV5.js";import{a as rr,c as ar,d as lr,f as dr,m as hr,q as ur}from"/assets/chunk-TKDBSXA2.js";import{a as _t}from"/assets/chunk-MEYECBI2.js";import{f as Mr}from"/assets/chunk-EFP4Y2YP.js";import{a as nr,b as Ki,c as Yt,d as nt,e as Tt}from"/assets/chunk-UMDZEL2Z.js";import"/assets/chunk-YU4UEIQG.js";import{a as di,b as br,c as yr}from"/assets/chunk-FKCBF4V7.js";import{a as re,b as Ct,c as Pt,d as xr}from"/assets/chunk-T7SSCV2P.js";import{a as li,c as mr,e as fr,f as gr,g as Vi,h as vr}from"/assets/chunk-SPL2SPM2.js";import{a as O,b as or,c as sr,d as Ie,e as Je,f as me,g as ai,h as Bt,i as pr,l as Et,m as I,q as cr,x as wr}from"/assets/chunk-MM4FRWG6.js";import{a as E,b as c,c as ir,e as m,g as T,h as x,i as u,j as g,k as L,l as f,m as C,n as kt,o as qe,p as q}from"/assets/chunk-Q3AQF5RY.js";import{a as w,c as s,d,e as k,f as a,g as l,h as A,i as r}from"/assets/chunk-4TR2UDAY.js";var Ar="shared?";var pi=class extends EventTarget{#e=[];constructor(i=navigator.serviceWorker){super(),i?.addEventListener("message",({data:e})=>this.#t(e)),i?.startMessages(),i?.controller?.postMessage(Ar)}#t(i){Array.isArray(i)&&(this.#e=[...this.#e,...i.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let i=this.#e;return this.#e=[],i}};function ci(n){return c`
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
  `}var Gt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function Yi(){return"PublicKeyCredential"in window}function hi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Lr(n){let i=await Or(()=>navigator.credentials.get({publicKey:{...n,challenge:Yt(n.challenge),allowCredentials:n.allowCredentials.map(qr)}})),e=i.response;return{credential:nt(i.rawId),clientData:nt(e.clientDataJSON),authenticatorData:nt(e.authenticatorData),signature:nt(e.signature)}}async function Rr(n){let e=(await Or(()=>navigator.credentials.create({publicKey:{...n,challenge:Yt(n.challenge),user:{...n.user,id:Yt(n.user.id)},pubKeyCredParams:[...n.pubKeyCredParams],excludeCredentials:n.excludeCredentials.map(qr)}}))).response;return{clientData:nt(e.clientDataJSON),attestationObject:nt(e.attestationObject)}}async function Or(n){if(!Yi())throw new Gt("This browser has no passkeys; use another.");try{let i=await n();if(i!==null)return i}catch(i){throw new Gt(dh(i),i)}throw new Gt("The browser gave no passkey; try again.")}function dh(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function qr({type:n,id:i}){return{type:n,id:Yt(i)}}var Dr,Nr,Fr,Hr,zr,Ur,Ir,Wr,Kr,Vr,jr,Yr,Br,_r,Gr,P,Bi,_i,Gi,Qi,Xi,Ji,Zi,eo,to,io,oo,so,no,W,Qr,ro,Xr,Jr,Zr,ea,ta,ia,oa;Gr=[x("latent-sign-in")];var G=class extends(_r=T,Br=[u({attribute:!1})],Yr=[u({type:Boolean})],jr=[u({type:Boolean})],Vr=[g()],Kr=[g()],Wr=[g()],Ir=[g()],Ur=[g()],zr=[g()],Hr=[L("#vault")],Fr=[L("#user")],Nr=[L("#passphrase")],Dr=[L("#code")],_r){constructor(){super(...arguments);l(this,W);l(this,Bi,s(P,8,this)),s(P,11,this);l(this,_i,s(P,12,this,!1)),s(P,15,this);l(this,Gi,s(P,16,this,!1)),s(P,19,this);l(this,Qi,s(P,20,this,!1)),s(P,23,this);l(this,Xi,s(P,24,this,!1)),s(P,27,this);l(this,Ji,s(P,28,this,"")),s(P,31,this);l(this,Zi,s(P,32,this)),s(P,35,this);l(this,eo,s(P,36,this,!1)),s(P,39,this);l(this,to,s(P,40,this,!1)),s(P,43,this);l(this,io,s(P,44,this)),s(P,47,this);l(this,oo,s(P,48,this)),s(P,51,this);l(this,so,s(P,52,this)),s(P,55,this);l(this,no,s(P,56,this)),s(P,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${r(this,W,Qr)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${ci(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${r(this,W,ea).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?r(this,W,ta).call(this):m} ${this.locked?m:r(this,W,ia).call(this)}
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
            ${this.needsCode?r(this,W,oa).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,W,Zr).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:r(this,W,Jr).call(this)}</p>
        </form>
      </main>
    `}};P=w(_r),Bi=new WeakMap,_i=new WeakMap,Gi=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,io=new WeakMap,oo=new WeakMap,so=new WeakMap,no=new WeakMap,W=new WeakSet,Qr=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||me;if(t===""){this.problem=o===me?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await r(this,W,ro).call(this,p)&&(await hh(this.api),await r(this,W,ro).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await r(this,W,Xr).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},ro=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof or))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Lr(t.options);return await this.api.signIn({...e,passkey:o})}},Xr=async function(e){if(e instanceof O&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=nr(e),this.elsewhere=e instanceof sr&&e.hosts.includes("localhost")?hi():void 0,(this.code??this.input).select()},Jr=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Zr=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},ea=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},ta=function(){return c`
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
    `},ia=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${me}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},oa=function(){return c`
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
    `},d(P,4,"api",Br,G,Bi),d(P,4,"locked",Yr,G,_i),d(P,4,"choice",jr,G,Gi),d(P,4,"busy",Vr,G,Qi),d(P,4,"legible",Kr,G,Xi),d(P,4,"problem",Wr,G,Ji),d(P,4,"elsewhere",Ir,G,Zi),d(P,4,"needsCode",Ur,G,eo),d(P,4,"awaitsPasskey",zr,G,to),d(P,4,"vault",Hr,G,io),d(P,4,"user",Fr,G,oo),d(P,4,"input",Nr,G,so),d(P,4,"code",Dr,G,no),G=d(P,0,"SignIn",Gr,G),k(G,"styles",[C,q,kt,E`
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
    `]),s(P,1,G);var ph=500,ch=6e4;async function hh(n){let i=performance.now()+ch;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,ph));let e=await n.session().catch(t=>{if(!(t instanceof Ie))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var ui={"Tus-Resumable":"1.0.0","X-Latent":"1"},Qt="/uploads";async function sa(n){return(await n.get(Qt)).places}async function na(n,{sha256:i,bytes:e}){return(await(await n.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function ra(n,i,e){let{name:t,folder:o,modified:p,sha256:h}=i,y={...ui,"Upload-Length":String(i.bytes),"Upload-Metadata":uh({filename:t,folder:o,modified:String(Math.max(0,p)),sha256:h})},S=await n.ask(Qt,{method:"POST",headers:y,signal:e}),oe=(S.headers.get("Location")??"").split("/").pop()??"";return ao(oe,S)}async function aa(n,i,e){return ao(i,await n.ask(`${Qt}/${i}`,{method:"HEAD",headers:ui,signal:e}))}async function la(n,{id:i,offset:e},t,o){let p=await t.arrayBuffer(),h={...ui,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Ki(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return ao(i,await n.ask(`${Qt}/${i}`,{method:"PATCH",headers:h,body:p,signal:o}))}async function da(n,i){await n.ask(`${Qt}/${i}`,{method:"DELETE",headers:ui})}function ao(n,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new O(e,"failed","The server does not say how much has arrived.");let o=i.get("Latent-Path");return{id:n,offset:Number(t),path:o===null?void 0:decodeURIComponent(o),wasThere:i.has("Latent-Was-There")}}function uh(n){return Object.entries(n).map(([i,e])=>`${i} ${Ki(new TextEncoder().encode(e))}`).join(",")}function pa({file:n,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${mh(n.lastModified)}`:e}function mh(n){let i=new Date(n);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function ca(n){let i=n.map(o=>o.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((o,p)=>i.some(h=>h[p]!==o));return(t<0?e:e.slice(0,t)).join("/")}var mi=class{#e;#t=0;#i;constructor(i=fh){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let o=this.#t++;return new Promise((p,h)=>{let y=({data:S})=>{S.number===o&&(t.removeEventListener("message",y),S.sha256===void 0?h(new Error("This file cannot be read.")):p(S.sha256))};t.addEventListener("message",y),e.addEventListener("abort",()=>{t.removeEventListener("message",y),h(e.reason)},{once:!0}),t.postMessage({number:o,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function fh(){let{address:n}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(n,{type:"module"})}var gh=[500,1e3,2e3,5e3,1e4],vh=new Set([404,408,409,423,429,460,500,502,503,504]),bh=5,St=class{#e;#t=0;#i=0;constructor(i=gh){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof O&&!i.unavailable&&this.#i++,!yh(i)||this.#i>=bh)throw i;await wh(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function yh(n){return n instanceof Ie||n instanceof O&&vh.has(n.status)}function wh(n,i){return i.throwIfAborted(),new Promise((e,t)=>{let o=setTimeout(e,n);i.addEventListener("abort",()=>{clearTimeout(o),t(i.reason)},{once:!0})})}function ha(n,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,n*e)))}async function ua(n,i,e,t,o,p=new St){let h=1048576,y=0,S,oe=!0;for(;S?.path===void 0;)try{if(S===void 0)S=await ra(n,e,t);else if(oe){let se=performance.now(),ri=i.slice(S.offset,S.offset+h);S=await la(n,S,ri,t),h=ha(ri.size,performance.now()-se)}else S=await aa(n,S.id,t);oe=!0,S.offset>y&&(y=S.offset,p.renew()),o(S)}catch(se){await p.bear(se,t),oe=!1,S=se instanceof O&&se.status===404?void 0:S}return S}function De({state:{kind:n}}){return n==="added"||n==="known"||n==="failed"||n==="cancelled"}function ma({state:{kind:n}}){return n==="checking"||n==="sending"}function fa(n){let i=n.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,t=i.reduce((p,h)=>p+e(h),0),o=i.reduce((p,h)=>p+(De(h)?e(h):h.arrived),0);return t===0?1:o/t}var $h=3,fi=class extends EventTarget{#e;#t;#i;#o=new Map;#n=new Map;#s=[];#r=!1;constructor(i,e=new mi,t=()=>new St){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#s}get paused(){return this.#r}get unfinished(){return!this.#s.every(De)}add(i,e){let t=this.unfinished?this.#s:[],o=i.map(p=>({file:p.file,folder:pa(p,e),state:{kind:"waiting"},arrived:0}));this.#s=[...t,...o],this.#l()}pause(){this.#r=!0,this.#a(),this.#d()}resume(){this.#r=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#s.filter(e=>!De(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#r=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#r?0:$h-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){De(i)||(i.state=Je(t)?{kind:"waiting"}:{kind:"failed",message:kh(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:o}=i;i.state={kind:"checking"},this.#d();let p=await this.#t.hash(t,e),h=await this.#i().ask(()=>na(this.#e,{sha256:p,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let y={name:t.name,folder:o,bytes:t.size,modified:t.lastModified,sha256:p},S=({id:se,offset:ri})=>{this.#n.set(i,se),i.arrived=ri,this.#d()},oe=await ua(this.#e,t,y,e,S,this.#i());this.#n.delete(i),i.state=oe.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:oe.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#n.get(i);this.#n.delete(i),e!==void 0&&da(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function kh(n){return n instanceof O&&n.status===507?"There is no room left in the vault.":n instanceof Error?n.message:String(n)}var ga,va,ba,ya,wa,xa,$a,ee,lo,po,co,ho,uo,Ze,H,Xt,gi,mo,fo,go,ka,Ea;$a=[x("latent-add-dialog")];var Se=class extends(xa=T,wa=[u({attribute:!1})],ya=[u({attribute:!1})],ba=[g()],va=[g()],ga=[L("dialog")],xa){constructor(){super(...arguments);l(this,H);l(this,lo,s(ee,8,this)),s(ee,11,this);l(this,po,s(ee,12,this,[])),s(ee,15,this);l(this,co,s(ee,16,this)),s(ee,19,this);l(this,ho,s(ee,20,this,"")),s(ee,23,this);l(this,uo,s(ee,24,this)),s(ee,27,this);l(this,Ze,new Tt(this))}firstUpdated(){this.dialog.showModal(),a(this,Ze).run(async()=>{this.known=(await rr(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${r(this,H,ka)}">
          <header>
            <h2 id="title">Add ${I(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
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
            ${a(this,H,Xt).map(e=>r(this,H,Ea).call(this,e))} ${a(this,H,gi)?c`
                <li>
                  <button type="button" @click="${r(this,H,fo)}">${f.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,H,Xt).length>0||a(this,H,gi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${a(this,Ze).problem===""}">${a(this,Ze).problem}</p>
        </form>
      </dialog>
    `}};ee=w(xa),lo=new WeakMap,po=new WeakMap,co=new WeakMap,ho=new WeakMap,uo=new WeakMap,Ze=new WeakMap,H=new WeakSet,Xt=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:o,name:p})=>!t&&o&&p.toLowerCase().includes(e))},gi=function(){return this.typed!==""&&!a(this,H,Xt).some(({name:e})=>e===this.typed)},mo=function(e){r(this,H,go).call(this,()=>lr(this.api,e.id,{add:this.photos}))},fo=function(){r(this,H,go).call(this,()=>ar(this.api,{name:this.typed,add:this.photos}))},go=function(e){a(this,Ze).busy||a(this,Ze).run(async()=>{let{album:t,undo:o}=await e(),h={text:ur(this.photos.length,t?.name??"the album"),undo:()=>dr(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},ka=function(e){e.preventDefault();let t=a(this,H,Xt);a(this,H,gi)?r(this,H,fo).call(this):t.length===1&&t[0]!==void 0&&r(this,H,mo).call(this,t[0])},Ea=function(e){return c`
      <li>
        <button type="button" @click="${()=>r(this,H,mo).call(this,e)}">
          ${f.album}<span>${hr(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},d(ee,4,"api",wa,Se,lo),d(ee,4,"photos",ya,Se,po),d(ee,4,"known",ba,Se,co),d(ee,4,"typed",va,Se,ho),d(ee,4,"dialog",ga,Se,uo),Se=d(ee,0,"AddDialog",$a,Se),k(Se,"styles",[C,q,qe,kt,E`
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
    `]),s(ee,1,Se);var Ta=[["days",86400],["hours",3600],["minutes",60]],Ca,vo,Eh;Ca=[x("latent-shift-form")];var Jt=class extends(Eh=yr){read(){let e=Ta.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new br("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Ta.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};vo=w(Eh),Jt=d(vo,0,"ShiftForm",Ca,Jt),s(vo,1,Jt);var Th=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Pa,Sa,Ma,Aa,La,fe,bo,yo,wo,Zt,N,Ra,Mt,xo,$o,Oa,ko,Eo,Ne,at,qa;La=[x("latent-selection-bar")];var We=class extends(Aa=T,Ma=[u({attribute:!1})],Sa=[u({attribute:!1})],Pa=[g()],Aa){constructor(){super(...arguments);l(this,N);l(this,bo,s(fe,8,this)),s(fe,11,this);l(this,yo,s(fe,12,this)),s(fe,15,this);l(this,wo,s(fe,16,this)),s(fe,19,this);l(this,Zt,e=>r(this,N,Ra).call(this,e));l(this,Ne,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,at,e=>{r(this,N,Mt).call(this,e.detail),a(this,Ne).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,Zt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Zt))}render(){let e=a(this,N,ko),t=a(this,N,Oa);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${r(this,N,Eo)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          <button
            class="icon heart ${e?"given":""}"
            aria-label="Favorite"
            aria-pressed="${e?"true":"false"}"
            title="Favorite (f)"
            @click="${r(this,N,xo)}"
          >
            ${e?f.heartFull:f.heart}
          </button>
          <button
            class="icon"
            aria-label="Add to an album"
            title="Add to an album"
            @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
          >
            ${f.album}
          </button>
          <button
            class="icon"
            aria-label="${t?"Take out of the archive":"Move to the archive"}"
            title="${t?"Take out of the archive":"Move to the archive"}"
            @click="${()=>r(this,N,Mt).call(this,{archived:!t})}"
          >
            ${t?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>r(this,N,$o).call(this)}">
            ${f.trash}
          </button>
          ${Th.map(([o,p,h])=>c`
              <button
                class="icon"
                data-part="${o}"
                aria-label="${p}"
                aria-expanded="${this.open===o?"true":"false"}"
                title="${p}"
                @click="${()=>this.open=this.open===o?void 0:o}"
              >
                ${h}
              </button>
            `)}
        </div>
      </div>
      ${this.open===void 0?m:c`
        <div class="card ${this.open==="rating"?"small":""}">${r(this,N,qa).call(this,this.open)}</div>
      `}
    `}};fe=w(Aa),bo=new WeakMap,yo=new WeakMap,wo=new WeakMap,Zt=new WeakMap,N=new WeakSet,Ra=function(e){di(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?r(this,N,Eo).call(this):a(this,Ne).call(this):e.key==="f"?r(this,N,xo).call(this):e.key==="Delete"?r(this,N,$o).call(this):/^[0-5]$/.test(e.key)&&r(this,N,Mt).call(this,{rating:Number(e.key)}))},Mt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},xo=function(){r(this,N,Mt).call(this,{favorite:!a(this,N,ko)})},$o=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Oa=function(){return this.selection.photos.every(({archived:e})=>e)},ko=function(){return this.selection.photos.every(({favorite:e})=>e)},Eo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ne=new WeakMap,at=new WeakMap,qa=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{r(this,N,Mt).call(this,{rating:t.detail}),a(this,Ne).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,at)}" @cancel="${a(this,Ne)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,at)}" @cancel="${a(this,Ne)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,at)}" @cancel="${a(this,Ne)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,at)}" @cancel="${a(this,Ne)}"></latent-place-form>
        `}},d(fe,4,"api",Ma,We,bo),d(fe,4,"selection",Sa,We,yo),d(fe,4,"open",Pa,We,wo),We=d(fe,0,"SelectionBar",La,We),k(We,"styles",[C,q,E`
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

      .tools {
        display: flex;
        gap: inherit;
        min-width: 0;
        overflow-x: auto;
        scrollbar-width: none;
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
          flex: none;
          min-width: 2.5rem;
          padding-left: 0;
        }

        .word {
          display: none;
        }
      }
    `]),s(fe,1,We);function At(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var vi=E`
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
`;var Da,Na,Fa,Ha,za,Ua,Ia,Wa,K,To,Co,Po,So,Mo,Ao,bi,Ka;Wa=[x("latent-confirm-form")];var ge=class extends(Ia=T,Ua=[u({attribute:!1})],za=[u({attribute:!1})],Ha=[u({attribute:!1})],Fa=[u({type:Boolean})],Na=[L("#label")],Da=[L("#password")],Ia){constructor(){super(...arguments);l(this,bi);l(this,To,s(K,8,this,"")),s(K,11,this);l(this,Co,s(K,12,this,"")),s(K,15,this);l(this,Po,s(K,16,this,"")),s(K,19,this);l(this,So,s(K,20,this,!1)),s(K,23,this);l(this,Mo,s(K,24,this)),s(K,27,this);l(this,Ao,s(K,28,this)),s(K,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${r(this,bi,Ka)}">
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
          <label for="password">${this.user===me?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            Cancel
          </button>
        </div>
      </form>
    `}};K=w(Ia),To=new WeakMap,Co=new WeakMap,Po=new WeakMap,So=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,bi=new WeakSet,Ka=function(e){if(e.preventDefault(),!this.busy){let t={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:t}))}},d(K,4,"user",Ua,ge,To),d(K,4,"action",za,ge,Co),d(K,4,"example",Ha,ge,Po),d(K,4,"busy",Fa,ge,So),d(K,4,"label",Na,ge,Mo),d(K,4,"password",Da,ge,Ao),ge=d(K,0,"ConfirmForm",Wa,ge),k(ge,"styles",[C,q,kt,E`
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
    `]),s(K,1,ge);function Va(n){return n.get("/devices")}async function ja(n,i,{user:e,passphrase:t}){return await(await n.send("POST",`/devices?${new URLSearchParams({label:i})}`,{user:e,passphrase:t})).json()}async function Ya(n,i,{user:e,passphrase:t}){return await(await n.send("POST",`/devices/${encodeURIComponent(i)}/removal`,{user:e,passphrase:t})).json()}var yi=4,Ba,_a,Ga,Qa,Xa,Ja,ae,Lo,Ro,Oo,qo,Me,Ae,Do,wi,Za,el,tl;Ja=[x("latent-devices")];var Fe=class extends(Xa=T,Qa=[u({attribute:!1})],Ga=[g()],_a=[g()],Ba=[g()],Xa){constructor(){super(...arguments);l(this,Ae);l(this,Lo,s(ae,8,this)),s(ae,11,this);l(this,Ro,s(ae,12,this)),s(ae,15,this);l(this,Oo,s(ae,16,this)),s(ae,19,this);l(this,qo,s(ae,20,this)),s(ae,23,this);l(this,Me,new Tt(this));l(this,wi,()=>{this.step=void 0,a(this,Me).say("")})}firstUpdated(){a(this,Me).run(async()=>{this.known=await Va(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:t,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>r(this,Ae,el).call(this,p))}
        </ul>
      `} ${t===void 0||e===void 0?m:Ch(t,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>r(this,Ae,Do).call(this,{kind:"add"})}">Add an app password</button>
        `:r(this,Ae,tl).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${a(this,Me).problem===""}">${a(this,Me).problem}</p>
    `}};ae=w(Xa),Lo=new WeakMap,Ro=new WeakMap,Oo=new WeakMap,qo=new WeakMap,Me=new WeakMap,Ae=new WeakSet,Do=function(e){this.step=e,this.made=void 0,a(this,Me).say("")},wi=new WeakMap,Za=function({label:e,passphrase:t},o,p){a(this,Me).run(async()=>{o.kind==="add"?(this.made=await ja(this.api,e,{user:p,passphrase:t}),this.known=this.made.all):this.known=await Ya(this.api,o.device.id,{user:p,passphrase:t}),this.step=void 0})},el=function(e){let t=e.lastUse===void 0?"never used":`last used ${At(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${At(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,Me).busy}"
          @click="${()=>r(this,Ae,Do).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},tl=function(e,t){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${a(this,Me).busy}"
        @confirm="${o=>r(this,Ae,Za).call(this,o.detail,e,t)}"
        @give-up="${a(this,wi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(ae,4,"api",Qa,Fe,Lo),d(ae,4,"known",Ga,Fe,Ro),d(ae,4,"step",_a,Fe,Oo),d(ae,4,"made",Ba,Fe,qo),Fe=d(ae,0,"DeviceList",Ja,Fe),k(Fe,"styles",[C,q,vi,E`
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
    `]),s(ae,1,Fe);function Ch({password:n,code:{size:i,path:e}},t){let o=`${-yi} ${-yi} ${i+2*yi} ${i+2*yi}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${ir`
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
  `}var il,ol,sl,nl,rl,al,le,No,Fo,Ho,zo,ve,de,Uo,xi,ll,$i,dl,pl,cl,hl;al=[x("latent-account")];var He=class extends(rl=T,nl=[u({attribute:!1})],sl=[g()],ol=[g()],il=[L("dialog")],rl){constructor(){super(...arguments);l(this,de);l(this,No,s(le,8,this)),s(le,11,this);l(this,Fo,s(le,12,this)),s(le,15,this);l(this,Ho,s(le,16,this)),s(le,19,this);l(this,zo,s(le,20,this)),s(le,23,this);l(this,ve,new Tt(this));l(this,xi,()=>{this.step=void 0,a(this,ve).say("")});l(this,$i,({detail:e})=>{this.dispatchEvent(new CustomEvent("problem",{detail:e}))})}firstUpdated(){this.dialog.showModal(),a(this,ve).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:r(this,de,dl).call(this,e)}
          <p class="problem" role="alert" ?hidden="${a(this,ve).problem===""}">${a(this,ve).problem}</p>
          <latent-devices .api="${this.api}" @problem="${a(this,$i)}"></latent-devices>
        </div>
      </dialog>
    `}};le=w(rl),No=new WeakMap,Fo=new WeakMap,Ho=new WeakMap,zo=new WeakMap,ve=new WeakMap,de=new WeakSet,Uo=function(e){this.step=e,a(this,ve).say("")},xi=new WeakMap,ll=function({label:e,passphrase:t},o,p){let h={user:p,passphrase:t};a(this,ve).run(async()=>{if(o.kind==="add"){let y=await Rr(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,y)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},$i=new WeakMap,dl=function(e){let{user:t,code:o,passkeys:p}=e,h=t===me?"the vault’s passphrase":"your password",y=o||p.length>0;return c`
      <p>${y?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${y?c`
          <ul>
            ${o?Ph():m}${p.map(S=>r(this,de,pl).call(this,S))}
          </ul>
        `:m} ${this.step===void 0?r(this,de,cl).call(this,e):r(this,de,hl).call(this,this.step,e)}
    `},pl=function(e){let t=e.lastUse===void 0?"never used":`last used ${At(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${At(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,ve).busy}"
          @click="${()=>r(this,de,Uo).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},cl=function({host:e,code:t,passkeys:o}){if(e===void 0)return Sh();if(!Yi())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${t||o.length>0?m:p}
      <button class="main add" ?disabled="${a(this,ve).busy}" @click="${()=>r(this,de,Uo).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},hl=function(e,{user:t}){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${a(this,ve).busy}"
        @confirm="${o=>r(this,de,ll).call(this,o.detail,e,t)}"
        @give-up="${a(this,xi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(le,4,"api",nl,He,No),d(le,4,"factors",sl,He,Fo),d(le,4,"step",ol,He,Ho),d(le,4,"dialog",il,He,zo),He=d(le,0,"Account",al,He),k(He,"styles",[C,q,qe,vi]),s(le,1,He);function Ph(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Sh(){let n=hi();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}var ul=E`
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
`;function ml(n,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function fl(n,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function gl(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${f.picture}</span>
        <p>${I(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${f.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}async function vl(n,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await n.get(`/completions?${o}`,t)).completions}async function bl(n,i,e,t){return(await n.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function ki(n){let i=[];for(let{0:e,index:t}of n.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function yl(n,i){let e=ki(n).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let p=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||p}).join(" ")}function wl(n,i){return ki(n).some(({text:e})=>e===i)?n:`${n} ${i}`.trim()}function xl(n,i){let e=i.replaceAll('"',"");return`${n}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var Mh=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Ah=8,$l,kl,El,Tl,Cl,Pl,Sl,te,Io,Wo,Ko,Vo,jo,lt,ne,Ml,Yo,Bo,Al,Ll,Rl;Sl=[x("latent-refinement")];var Le=class extends(Pl=T,Cl=[u({attribute:!1})],Tl=[u({attribute:!1})],El=[u({attribute:!1})],kl=[g()],$l=[g()],Pl){constructor(){super(...arguments);l(this,ne);l(this,Io,s(te,8,this)),s(te,11,this);l(this,Wo,s(te,12,this,"")),s(te,15,this);l(this,Ko,s(te,16,this,"")),s(te,19,this);l(this,Vo,s(te,20,this,!1)),s(te,23,this);l(this,jo,s(te,24,this,{})),s(te,27,this);l(this,lt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,lt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&r(this,ne,Yo).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${ki(this.query).filter(({text:e})=>e!=="|").map(e=>r(this,ne,Al).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${r(this,ne,Ml)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?r(this,ne,Ll).call(this):m}
    `}};te=w(Pl),Io=new WeakMap,Wo=new WeakMap,Ko=new WeakMap,Vo=new WeakMap,jo=new WeakMap,lt=new WeakMap,ne=new WeakSet,Ml=function(){this.isOpen=!this.isOpen,this.isOpen&&r(this,ne,Yo).call(this)},Yo=async function(){a(this,lt).abort(),A(this,lt,new AbortController);try{this.counts=await bl(this.api,this.narrowed,Ah,a(this,lt).signal)}catch(e){Je(e)||(this.counts={})}},Bo=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Al=function(e){return c`
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
          @click="${()=>r(this,ne,Bo).call(this,yl(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},Ll=function(){return c`
      <div class="facets">
        ${Mh.map(([e,t,o])=>r(this,ne,Rl).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},Rl=function(e,t,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>r(this,ne,Bo).call(this,wl(this.query,xl(t,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(te,4,"api",Cl,Le,Io),d(te,4,"query",Tl,Le,Wo),d(te,4,"narrowed",El,Le,Ko),d(te,4,"isOpen",kl,Le,Vo),d(te,4,"counts",$l,Le,jo),Le=d(te,0,"Refinement",Sl,Le),k(Le,"styles",[C,q,E`
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
    `]),s(te,1,Le);function Ol(n){let i=e=>String(e).padStart(2,"0");return`${n.getFullYear()}-${i(n.getMonth()+1)}-${i(n.getDate())}`}function ql(n,i){let e=Number(n.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var Dl,Nl,Fl,Hl,zl,be,_o,Go,Qo,Lt,Rt,et,Ul,Il,Wl;zl=[x("latent-memories")];var Ke=class extends(Hl=T,Fl=[u({attribute:!1})],Nl=[u({attribute:!1})],Dl=[g()],Hl){constructor(){super(...arguments);l(this,et);l(this,_o,s(be,8,this)),s(be,11,this);l(this,Go,s(be,12,this)),s(be,15,this);l(this,Qo,s(be,16,this,[])),s(be,19,this);l(this,Lt,Ol(new Date));l(this,Rt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,Rt,new AbortController),r(this,et,Ul).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,Rt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${_t(this.years,({year:e})=>e,e=>r(this,et,Wl).call(this,e))}
        </ul>
      </nav>
    `}};be=w(Hl),_o=new WeakMap,Go=new WeakMap,Qo=new WeakMap,Lt=new WeakMap,Rt=new WeakMap,et=new WeakSet,Ul=async function(){let e=new URLSearchParams({day:a(this,Lt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,Rt).signal)).years}catch{this.years=[]}},Il=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Wl=function({year:e,photos:[t],total:o}){let p=re("photos",void 0,`taken:${e}${a(this,Lt).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${Ct(p)}" @click="${h=>r(this,et,Il).call(this,h,p)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${ql(a(this,Lt),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},d(be,4,"api",Fl,Ke,_o),d(be,4,"store",Nl,Ke,Go),d(be,4,"years",Dl,Ke,Qo),Ke=d(be,0,"Memories",zl,Ke),k(Ke,"styles",[C,E`
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
    `]),s(be,1,Ke);var Xo=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Ei=class n{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new Xo(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new n(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(p=>p.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#n(i,e)?1:-1,p=[i],h=i;for(;h!==void 0&&h.id!==e.id&&p.length<t;)h=await this.neighbour(h,o),h!==void 0&&p.push(h);return p}#n(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:p})=>p===i.id)<=o.findIndex(({id:p})=>p===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#s(this.months.indexOf(t)+e,e)}async#s(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let p=e===1?o.photos[0]:o.photos.at(-1);if(p!==void 0)return p}}};var Kl=22,Lh=900,Jo=120,Vl,jl,Yl,Bl,_l,Gl,Ql,Xl,V,Zo,es,ts,is,os,ss,Ot,U,Jl,ns,Zl,rs,ed,td,as,id,od;Xl=[x("latent-scrubber")];var ye=class extends(Ql=T,Gl=[u({attribute:!1})],_l=[u({attribute:!1})],Bl=[u({attribute:!1})],Yl=[g()],jl=[g()],Vl=[g()],Ql){constructor(){super(...arguments);l(this,U);l(this,Zo,s(V,8,this)),s(V,11,this);l(this,es,s(V,12,this,0)),s(V,15,this);l(this,ts,s(V,16,this,0)),s(V,19,this);l(this,is,s(V,20,this)),s(V,23,this);l(this,os,s(V,24,this,!1)),s(V,27,this);l(this,ss,s(V,28,this,!1)),s(V,31,this);l(this,Ot)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,Ot))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,Ot)),A(this,Ot,window.setTimeout(()=>this.passing=!1,Lh)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return m;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+Jo)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Bt(o.month.count)}"
        @pointerdown="${r(this,U,Zl)}"
        @pointermove="${r(this,U,ns)}"
        @pointerup="${r(this,U,rs)}"
        @pointercancel="${r(this,U,rs)}"
        @pointerleave="${r(this,U,ed)}"
        @keydown="${r(this,U,td)}"
      >
        ${r(this,U,od).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,U,id).call(this,e,t)}
      </div>
    `}};V=w(Ql),Zo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,os=new WeakMap,ss=new WeakMap,Ot=new WeakMap,U=new WeakSet,Jl=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},ns=function(e){this.pointed=r(this,U,Jl).call(this,e),this.dragging&&r(this,U,as).call(this,this.pointed*this.range)},Zl=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,U,ns).call(this,e)},rs=function(){this.dragging=!1,this.pointed=void 0},ed=function(){this.dragging||(this.pointed=void 0)},td=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let p=o.indexAt(this.position+Jo)+t,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,p))];h!==void 0&&r(this,U,as).call(this,h.top)},as=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},id=function(e,t){if(this.pointed===void 0&&!this.passing)return m;let o=this.dragging||this.pointed===void 0?t:this.pointed,p=e.blocks[e.indexAt(o*this.range+Jo)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${Bt(p.month.count)}</span>
    `},od=function(e){let t=this.clientHeight||window.innerHeight,o=-Kl;return Rh(e.blocks).map(p=>{let y=Math.min(1,p.top/this.range)*t;return y-o>=Kl&&y<=t-6?(o=y,c`
          <span class="year" .style="${`top:${Math.max(6,y)}px`}">${p.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${y}px`}"></span>
      `})},d(V,4,"geometry",Gl,ye,Zo),d(V,4,"position",_l,ye,es),d(V,4,"range",Bl,ye,ts),d(V,4,"pointed",Yl,ye,is),d(V,4,"dragging",jl,ye,os),d(V,4,"passing",Vl,ye,ss),ye=d(V,0,"Scrubber",Xl,ye),k(ye,"styles",[C,E`
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
    `]),s(V,1,ye);function Rh(n){return n.filter((i,e)=>n[e-1]?.month.count.year!==i.month.count.year)}var Ti=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let p=t?.options===e?t:void 0,h=0;this.blocks=i.map((y,S)=>{let oe=p?.blocks[S],se=oe?.month===y&&y!==o?{...oe,top:h}:Oh(y,h,e);return h+=se.height,se}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let p=this.blocks[o];if(p.top>=e)break;t.push(p)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function Oh(n,i,e){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:ji(n.count.photos,e),layout:void 0};let t=$r(n.photos,e),o=n.missing===0?0:ji(n.missing,e)-e.monthHeading;return{month:n,top:i,height:t.height+o,layout:t}}var qh=100,sd,nd,rd,ad,ld,dd,pd,cd,j,ls,ds,ps,cs,hs,us,ce,ze,Dt,Nt,Re,ei,dt,v,hd,Ci,ud,md,Pi,ms,fs,fd,qt,Si,gd,gs,vd,bd,Mi,yd,wd,vs,xd,$d,kd;cd=[x("latent-timeline")];var we=class extends(pd=T,dd=[u({attribute:!1})],ld=[u({attribute:!1})],ad=[u({attribute:!1})],rd=[u({attribute:!1})],nd=[g()],sd=[g()],pd){constructor(){super(...arguments);l(this,v);l(this,ls,s(j,8,this)),s(j,11,this);l(this,ds,s(j,12,this)),s(j,15,this);l(this,ps,s(j,16,this,re("photos"))),s(j,19,this);l(this,cs,s(j,20,this,rt.NONE)),s(j,23,this);l(this,hs,s(j,24,this,{top:0,bottom:0})),s(j,27,this);l(this,us,s(j,28,this)),s(j,31,this);l(this,ce);l(this,ze);l(this,Dt);l(this,Nt,!1);l(this,Re,new Pr(this));l(this,ei,new ResizeObserver(()=>r(this,v,hd).call(this)));l(this,dt,()=>r(this,v,md).call(this))}connectedCallback(){super.connectedCallback(),a(this,ei).observe(this),window.addEventListener("scroll",a(this,dt),{passive:!0}),window.addEventListener("resize",a(this,dt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,ei).disconnect(),window.removeEventListener("scroll",a(this,dt)),window.removeEventListener("resize",a(this,dt)),window.clearTimeout(a(this,Dt))}monthChanged(e){r(this,v,Ci).call(this,e)}scrollTopOf(e){let t=a(this,ce)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,v,fd).call(this)-r(this,v,Si).call(this))}get geometry(){return a(this,ce)}reveal(e){let t=r(this,v,gs).call(this,e.id);t!==void 0&&r(this,v,Mi).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,ze)!==void 0){let t=e.get("route"),o=t===void 0||Pt(t,this.route);r(this,v,Ci).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,Nt)&&(A(this,Nt,!1),r(this,v,gd).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=a(this,ce)?.between(e,t)??[],p=this.current!==void 0&&r(this,v,wd).call(this,o,this.current)?this.current:Hh(o,e);return c`
      ${_t(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>r(this,v,xd).call(this,h,p))}
    `}};j=w(pd),ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ce=new WeakMap,ze=new WeakMap,Dt=new WeakMap,Nt=new WeakMap,Re=new WeakMap,ei=new WeakMap,dt=new WeakMap,v=new WeakSet,hd=function(){let e=this.clientWidth;e>0&&e!==a(this,ze)?.width&&(A(this,ze,Fh(e)),r(this,v,Ci).call(this,void 0))},Ci=function(e,t=!0){if(a(this,ze)===void 0)return;let o=r(this,v,qt).call(this),p=t&&o>0?a(this,ce)?.anchorAt(o):void 0;A(this,ce,new Ti(this.library.months,a(this,ze),a(this,ce),e)),this.style.height=`${a(this,ce).height}px`,r(this,v,ud).call(this,p,o),r(this,v,Pi).call(this),r(this,v,fs).call(this),this.requestUpdate()},ud=function(e,t){let o=e&&a(this,ce)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},md=function(){let e=r(this,v,qt).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,v,Pi).call(this),r(this,v,ms).call(this),r(this,v,fs).call(this)},Pi=function(){let e=r(this,v,qt).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,v,ms).call(this)},ms=function(){a(this,Dt)??A(this,Dt,window.setTimeout(()=>{A(this,Dt,void 0);let e=r(this,v,qt).call(this),t=window.innerHeight/2;for(let{month:o}of a(this,ce)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},qh))},fs=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},fd=function(){return this.getBoundingClientRect().top+window.scrollY},qt=function(){return-this.getBoundingClientRect().top+r(this,v,Si).call(this)},Si=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},gd=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},gs=function(e){for(let t of a(this,ce)?.blocks??[]){let o=t.layout?.tiles.find(({photo:p})=>p.id===e);if(o!==void 0)return{block:t,tile:o}}},vd=function(e){let t=kr(e.key),o=r(this,v,gs).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),a(this,Re).pick(o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,v,bd).call(this,o,t))},bd=async function(e,t){let o=e.block.layout&&Er(e.block.layout,e.tile,t);if(o!==void 0){r(this,v,Mi).call(this,{block:e.block,tile:o});return}let p=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+p];if(h===void 0)return;await this.library.load(h).catch(()=>{});let y=a(this,ce)?.blockOf(h),S=y?.layout&&Tr(y.layout,t,Cr(e.tile));y!==void 0&&S!==void 0&&r(this,v,Mi).call(this,{block:y,tile:S})},Mi=function({block:e,tile:t}){let p=e.top+t.y,h=r(this,v,qt).call(this),y=p+t.height+40-(h+window.innerHeight-r(this,v,Si).call(this)),S=p-40-h;(S<0||y>0)&&window.scrollBy({top:S<0?S:y,behavior:"instant"}),r(this,v,Pi).call(this),this.current=t.photo.id,A(this,Nt,!0),this.requestUpdate()},yd=function(e,t){this.current=t.id,a(this,Re).click(e,t)},wd=function(e,t){return e.some(o=>r(this,v,vs).call(this,o).some(p=>p.photo.id===t))},vs=function({layout:e,top:t}){let o=this.drawn.top-t,p=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:y})=>h+y>o&&h<p)??[]},xd=function(e,t){let{month:o,layout:p}=e,h=Bt(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,v,vd)}"
      >
        <h2 .style="${`top:${Dh}px`}">${h} <span>${I(o.count.photos)}</span></h2>
        ${p===void 0?r(this,v,$d).call(this,e):m} ${p?.headings.map(({day:y,x:S,y:oe,width:se})=>c`
              <h3 .style="${`transform:translate(${S}px,${oe+(a(this,ze)?.dayHeading??0)-Nh}px);max-width:${Math.max(se,64)}px`}">${pr(y)}</h3>
            `)} ${_t(r(this,v,vs).call(this,e),({photo:y})=>y.id,y=>r(this,v,kd).call(this,y,t))}
      </section>
    `},$d=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,ze)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},kd=function(e,t){let{photo:o,x:p,y:h,width:y,height:S}=e,oe=this.selection.has(o.id);return c`
      <a
        href="${Ct({...this.route,photo:o.id})}"
        data-id="${o.id}"
        aria-label="${cr(o)}"
        tabindex="${o.id===t?0:-1}"
        .style="${`transform:translate(${p}px,${h}px);width:${y}px;height:${S}px`}"
        class="${oe?"picked":""}"
        @click="${se=>r(this,v,yd).call(this,se,o)}"
        @pointerdown="${se=>a(this,Re).down(se,o)}"
        @pointermove="${a(this,Re).move}"
        @pointerup="${a(this,Re).lift}"
        @pointercancel="${a(this,Re).lift}"
        @contextmenu="${a(this,Re).menu}"
      >
        <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
      </a>
      ${a(this,Re).box(e,oe)}
    `},d(j,4,"library",dd,we,ls),d(j,4,"store",ld,we,ds),d(j,4,"route",ad,we,ps),d(j,4,"selection",rd,we,cs),d(j,4,"drawn",nd,we,hs),d(j,4,"current",sd,we,us),we=d(j,0,"TimelineView",cd,we),k(we,"styles",[C,Sr]),s(j,1,we);var Dh=28,Nh=28;function Fh(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Hh(n,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of n){let p=t?.tiles.find(({y:h})=>o+h>=e);if(p!==void 0)return p.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var Ed,Td,Cd,Pd,Sd,Md,Ad,Ld,Rd,Od,qd,Dd,Nd,Fd,M,bs,ys,ws,xs,$s,ks,Es,Ts,Cs,Ps,Ss,Ms,pt,Ht,R,As,Ls,Hd,Ai,zd,Rs,Ud,ti,Ft,Id,Wd;Fd=[x("latent-timeline-page")];var ie=class extends(Nd=T,Dd=[u({attribute:!1})],qd=[u({attribute:!1})],Od=[u({attribute:!1})],Rd=[u({attribute:!1})],Ld=[u({attribute:!1})],Ad=[u({attribute:!1})],Md=[u({attribute:!1})],Sd=[g()],Pd=[g()],Cd=[g()],Td=[g()],Ed=[L("latent-timeline")],Nd){constructor(){super(...arguments);l(this,R);l(this,bs,s(M,8,this)),s(M,11,this);l(this,ys,s(M,12,this,re("photos"))),s(M,15,this);l(this,ws,s(M,16,this,"")),s(M,19,this);l(this,xs,s(M,20,this,"")),s(M,23,this);l(this,$s,s(M,24,this)),s(M,27,this);l(this,ks,s(M,28,this,rt.NONE)),s(M,31,this);l(this,Es,s(M,32,this)),s(M,35,this);l(this,Ts,s(M,36,this)),s(M,39,this);l(this,Cs,s(M,40,this)),s(M,43,this);l(this,Ps,s(M,44,this,"")),s(M,47,this);l(this,Ss,s(M,48,this,{position:0,range:0})),s(M,51,this);l(this,Ms,s(M,52,this)),s(M,55,this);l(this,pt,new AbortController);l(this,Ht);l(this,ti,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,pt).abort()}get sequence(){return this.library}refresh(){r(this,R,As).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Pt(this.route,this.shown)?r(this,R,As).call(this,this.route):a(this,Ht)!==void 0&&!Pt(this.route,a(this,Ht))&&(a(this,pt).abort(),r(this,R,Ai).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories .api="${this.api}" .store="${this.store}" @go="${r(this,R,Ft)}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${r(this,R,Ls).call(this,e)}"
          @search="${r(this,R,Ft)}"
          @term-edit="${r(this,R,Ft)}"
        ></latent-refinement>
      `}${r(this,R,Id).call(this,e)}
    `}};M=w(Nd),bs=new WeakMap,ys=new WeakMap,ws=new WeakMap,xs=new WeakMap,$s=new WeakMap,ks=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ps=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,pt=new WeakMap,Ht=new WeakMap,R=new WeakSet,As=async function(e){a(this,pt).abort();let t=new AbortController;A(this,pt,t),A(this,Ht,e);let o=r(this,R,Ls).call(this,e.query);try{let p=await this.api.timeline(o,t.signal);t.signal.aborted||r(this,R,Hd).call(this,e,o,p)}catch(p){p instanceof O&&p.status===400?r(this,R,Ai).call(this,p.message):r(this,R,Rs).call(this,p)}},Ls=function(e){return`${this.filter} ${e}`.trim()},Hd=function(e,t,{months:o}){let p=this.shown!==void 0&&Pt(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(o):new Ei(o,(h,y)=>r(this,R,zd).call(this,this.api.photos(t,h,y)),h=>this.timeline?.monthChanged(h)),this.shown=e,r(this,R,Ai).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:p}}))},Ai=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},zd=async function(e){try{return await e}catch(t){throw r(this,R,Rs).call(this,t),t}},Rs=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Ud=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},ti=new WeakMap,Ft=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Id=function(e){let{library:t}=this;return t===void 0?this.problem===""?m:ml(this.problem,a(this,ti)):t.months.length===0?r(this,R,Wd).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${r(this,R,Ft)}"
        @photo-open="${r(this,R,Ft)}"
        @timeline-scroll="${r(this,R,Ud)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Wd=function(e){return e!==""?fl(e,a(this,ti)):this.filter===""?gl(this.status?.pending??0):c`
      <slot></slot>
    `},d(M,4,"api",Dd,ie,bs),d(M,4,"route",qd,ie,ys),d(M,4,"filter",Od,ie,ws),d(M,4,"name",Rd,ie,xs),d(M,4,"store",Ld,ie,$s),d(M,4,"selection",Ad,ie,ks),d(M,4,"status",Md,ie,Es),d(M,4,"library",Sd,ie,Ts),d(M,4,"shown",Pd,ie,Cs),d(M,4,"problem",Cd,ie,Ps),d(M,4,"scrolling",Td,ie,Ss),d(M,4,"timeline",Ed,ie,Ms),ie=d(M,0,"TimelinePage",Fd,ie),k(ie,"styles",[C,q,ul,E`
      :host {
        display: block;
      }
    `]),s(M,1,ie);var Kd,Vd,jd,Yd,Ve,Os,qs,ii,Ds;Yd=[x("latent-toast")];var tt=class extends(jd=T,Vd=[u()],Kd=[u({type:Boolean})],jd){constructor(){super(...arguments);l(this,ii);l(this,Os,s(Ve,8,this,"")),s(Ve,11,this);l(this,qs,s(Ve,12,this,!1)),s(Ve,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>r(this,ii,Ds).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>r(this,ii,Ds).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};Ve=w(jd),Os=new WeakMap,qs=new WeakMap,ii=new WeakSet,Ds=function(e){this.dispatchEvent(new CustomEvent(e))},d(Ve,4,"text",Vd,tt,Os),d(Ve,4,"undoable",Kd,tt,qs),tt=d(Ve,0,"Toast",Yd,tt),k(tt,"styles",[C,q,E`
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
    `]),s(Ve,1,tt);var zh=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Bd(n){return!n.startsWith(".")&&!zh.has(n.toLowerCase())}function Fs(n){return[...n].filter(({name:i})=>Bd(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function _d(n){let i=[...n.items].flatMap(e=>e.webkitGetAsEntry()??[]);return Ns(await Promise.all(i.map(e=>Gd(e,[]))))}async function Gd(n,i){if(!Bd(n.name))return Ns([]);try{if(n.isFile)return{found:[{file:await Uh(n),folders:i}],unread:[]};let e=[];for(let t of await Ih(n))e.push(await Gd(t,[...i,n.name]));return Ns(e)}catch{return{found:[],unread:[n.name]}}}function Ns(n){return{found:n.flatMap(({found:i})=>i),unread:n.flatMap(({unread:i})=>i)}}function Uh(n){return new Promise((i,e)=>n.file(i,e))}async function Ih(n){let i=n.createReader(),e=[];for(;;){let t=await new Promise((o,p)=>i.readEntries(o,p));if(t.length===0)return e;e.push(...t)}}var Li=E`
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
`;function Hs(n,i){return n.filter(({state:e})=>e.kind===i).length}function zs(n){return n===1?"1 file":`${Et(n)} files`}function Qd(n,i){let e=n.filter(h=>!De(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${zs(e)} to go`;let t=[`${Et(Hs(n,"added"))} added`],o=Hs(n,"known");o>0&&t.push(`${Et(o)} ${o===1?"was":"were"} already there`);let p=Hs(n,"failed");return p>0&&t.push(`${Et(p)} failed`),t.join(", ")}function Xd({state:n,arrived:i,file:e}){switch(n.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return n.message;case"cancelled":return"Cancelled"}}function Jd(n){let[i]=n;return n.length===1?`${i} cannot be read.`:`${Et(n.length)} of the files and folders cannot be read, ${i} among them.`}var Is=50,Zd,ep,tp,zt,Us,Ut,pe,oi,ip,op,sp,np;tp=[x("latent-upload-panel")];var ct=class extends(ep=T,Zd=[u({attribute:!1})],ep){constructor(){super(...arguments);l(this,pe);l(this,Us,s(zt,8,this)),s(zt,11,this);l(this,Ut,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,Ut,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,Ut).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,Ut).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Qd(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${fa(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?r(this,pe,ip).call(this,t):r(this,pe,op).call(this)}</div>
        </div>
        <ul>${Wh(e).map(o=>r(this,pe,sp).call(this,o))}${e.length>Is?c`
            <li class="state">and ${e.length-Is} more</li>
          `:m}</ul>
      </section>
    `}};zt=w(ep),Us=new WeakMap,Ut=new WeakMap,pe=new WeakSet,oi=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},ip=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>r(this,pe,oi).call(this,"add")}">Add more</button>
    `},op=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),t=ca(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>r(this,pe,oi).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>r(this,pe,oi).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},sp=function(e){let{state:t,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${Xd(e)}</div>
        </div>
        ${r(this,pe,np).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},np=function(e){let{state:t,file:o}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>r(this,pe,oi).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:De(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},d(zt,4,"queue",Zd,ct,Us),ct=d(zt,0,"UploadPanel",tp,ct),k(ct,"styles",[C,q,Li]),s(zt,1,ct);function Wh(n){let i=e=>ma(e)?0:e.state.kind==="failed"?1:De(e)?3:2;return n.toSorted((e,t)=>i(e)-i(t)).slice(0,Is)}var rp,ap,lp,dp,pp,cp,hp,up,mp,fp,D,Ws,Ks,Vs,js,Ys,Bs,_s,Gs,It,Q,gp,Qs,vp,bp,Xs,Js,yp;fp=[x("latent-uploads")];var he=class extends(mp=T,up=[u({attribute:!1})],hp=[u({attribute:!1})],cp=[u({attribute:!1})],pp=[g()],dp=[g()],lp=[g()],ap=[L("input")],rp=[L("dialog")],mp){constructor(){super(...arguments);l(this,Q);l(this,Ws,s(D,8,this)),s(D,11,this);l(this,Ks,s(D,12,this)),s(D,15,this);l(this,Vs,s(D,16,this)),s(D,19,this);l(this,js,s(D,20,this,[])),s(D,23,this);l(this,Ys,s(D,24,this,!1)),s(D,27,this);l(this,Bs,s(D,28,this,[])),s(D,31,this);l(this,_s,s(D,32,this)),s(D,35,this);l(this,Gs,s(D,36,this)),s(D,39,this);l(this,It,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,It,new AbortController);let{signal:e}=a(this,It);window.addEventListener("dragenter",t=>r(this,Q,Qs).call(this,t),{signal:e}),window.addEventListener("dragover",t=>r(this,Q,Qs).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{r(this,Q,vp).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>r(this,Q,Xs).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),r(this,Q,gp).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,It).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${r(this,Q,bp)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${r(this,Q,yp)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${zs(this.found.length)}?`}</h2>
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
    `}};D=w(mp),Ws=new WeakMap,Ks=new WeakMap,Vs=new WeakMap,js=new WeakMap,Ys=new WeakMap,Bs=new WeakMap,_s=new WeakMap,Gs=new WeakMap,It=new WeakMap,Q=new WeakSet,gp=async function(){try{this.places=await sa(this.api),r(this,Q,Xs).call(this)}catch(e){e instanceof O&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Qs=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},vp=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:o}=await _d(e.dataTransfer);r(this,Q,Js).call(this,t),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Jd(o)}}))}},bp=function(){r(this,Q,Js).call(this,Fs(this.input.files??[])),this.input.value=""},Xs=function(){this.places.length>0&&(this.found=[...this.found,...Fs(this.shared.take())])},Js=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},yp=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},d(D,4,"api",up,he,Ws),d(D,4,"queue",hp,he,Ks),d(D,4,"shared",cp,he,Vs),d(D,4,"places",pp,he,js),d(D,4,"dragged",dp,he,Ys),d(D,4,"found",lp,he,Bs),d(D,4,"input",ap,he,_s),d(D,4,"dialog",rp,he,Gs),he=d(D,0,"Uploads",fp,he),k(he,"styles",[C,q,qe,Li]),s(D,1,he);var Zs=12e3,Ri=class{#e;#t;#i=[];#o;#n=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#s(async()=>{let t=await this.#r(i,p=>this.#e.edit(p,e));this.#i=fr(t);let o=t.filter(({error:p})=>p===void 0).length;this.#a([o===0?"":mr(e,o),Vi(t)])})}undo(){return this.#s(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${I(t)}.`,Vi(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#s(i){return this.#n=this.#n.then(i).catch(e=>this.#t.problem(e)),this.#n}async#r(i,e){let t=[];for(let o of vr(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(t.length)} of ${I(i.length)} done.`,!1));let p=await e(o).catch(h=>Kh(h,o));t.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Zs)}};function Kh(n,i){if(!(n instanceof O)||n.unauthorised)throw n;let{code:e,message:t}=n;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var Oi=class{selection=rt.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#n=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new Ri(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#n)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#n)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Zs)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=rt.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,p=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,li).catch(()=>[i])):this.selection.toggled(i);p.size>li?this.say(`At most ${I(li)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(i){this.#o?.edit(this.selection.ids,i),i.archived!==void 0&&this.clear()}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#s(e))}#s(i){i instanceof O&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!di(i)&&(i.preventDefault(),this.undo())}};var wp=E`
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
`;var Vh=90,qi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#r(),this.#s(jh(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#n(i,e)},Vh)}async#n(i,e){let{signal:t}=this.#t;try{let o=await vl(this.#e.api,i,e,t);t.aborted||this.#s(o,i)}catch(o){Je(o)||this.#s([],i)}}#s(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#r(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#r(),this.#s([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function jh(n,i,e){let t=e.length-i.length;return n.filter(({start:o,end:p})=>p+t>=o&&e.startsWith(i.slice(0,o))&&e.slice(p+t)===i.slice(p)).map(o=>({...o,end:o.end+t}))}function xp(n,{text:i,start:e,end:t}){let o=i.endsWith(":"),p=n.slice(t),h=o||p.startsWith(" ")?"":" ";return{query:`${n.slice(0,e)}${i}${h}${p}`,caret:e+i.length+(o?0:1)}}var $p=E`
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
`,en="offers";function tn(n){return`offer-${n}`}function kp(n,i){return c`
    <ul id="${en}" role="listbox" aria-label="Suggestions" ?hidden="${!n.isOpen}">
      ${n.offers.map((e,t)=>c`
          <li
            id="${tn(t)}"
            role="option"
            aria-selected="${t===n.active?"true":"false"}"
            aria-label="${Yh(e)}"
            @pointerdown="${o=>o.preventDefault()}"
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
  `}function Yh({key:n,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${n}: ${e??""}`:`${n}: ${i}${o}`}var Ep,Tp,Cp,Pp,je,on,sn,Wt,Sp,Mp;Pp=[x("latent-search-help")];var it=class extends(Cp=T,Tp=[u({attribute:!1})],Ep=[g()],Cp){constructor(){super(...arguments);l(this,Wt);l(this,on,s(je,8,this)),s(je,11,this);l(this,sn,s(je,12,this,[])),s(je,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{r(this,Wt,Sp).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>r(this,Wt,Mp).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};je=w(Cp),on=new WeakMap,sn=new WeakMap,Wt=new WeakSet,Sp=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Mp=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(je,4,"api",Tp,it,on),d(je,4,"filters",Ep,it,sn),it=d(je,0,"SearchHelp",Pp,it),k(it,"styles",[C,E`
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
    `]),s(je,1,it);var Bh=250,Ap,Lp,Rp,Op,qp,Dp,Np,Fp,Y,nn,rn,an,ln,dn,pn,X,ht,si,F,Hp,zp,Kt,Up,cn,Ip,Wp,hn,Kp;Fp=[x("latent-search-box")];var xe=class extends(Np=T,Dp=[u({attribute:!1})],qp=[u({attribute:!1})],Op=[u({attribute:!1})],Rp=[g()],Lp=[L("input")],Ap=[L("#help")],Np){constructor(){super(...arguments);l(this,F);l(this,nn,s(Y,8,this)),s(Y,11,this);l(this,rn,s(Y,12,this,"")),s(Y,15,this);l(this,an,s(Y,16,this,"")),s(Y,19,this);l(this,ln,s(Y,20,this,"")),s(Y,23,this);l(this,dn,s(Y,24,this)),s(Y,27,this);l(this,pn,s(Y,28,this)),s(Y,31,this);l(this,X,new qi(this));l(this,ht);l(this,si,e=>r(this,F,Hp).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,si))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,si)),window.clearTimeout(a(this,ht))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,X).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,F,Up)}">
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
          aria-expanded="${a(this,X).isOpen?"true":"false"}"
          aria-controls="${en}"
          aria-activedescendant="${a(this,X).active<0?m:tn(a(this,X).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${r(this,F,zp)}"
          @keydown="${r(this,F,Ip)}"
          @blur="${()=>a(this,X).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,F,cn)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${kp(a(this,X),e=>{r(this,F,hn).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,X).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>r(this,F,Kp).call(this,e.detail)}"
      ></latent-search-help>
    `}};Y=w(Np),nn=new WeakMap,rn=new WeakMap,an=new WeakMap,ln=new WeakMap,dn=new WeakMap,pn=new WeakMap,X=new WeakMap,ht=new WeakMap,si=new WeakMap,F=new WeakSet,Hp=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},zp=function(){this.typed=this.input.value,window.clearTimeout(a(this,ht)),A(this,ht,window.setTimeout(()=>r(this,F,Kt).call(this),Bh)),a(this,X).typed(this.typed,this.input.selectionStart??this.typed.length)},Kt=function(){window.clearTimeout(a(this,ht)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Up=function(e){e.preventDefault(),a(this,X).close(),r(this,F,Kt).call(this)},cn=function(){a(this,X).close(),this.typed="",r(this,F,Kt).call(this),this.input.focus()},Ip=function(e){let t=r(this,F,Wp).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Wp=function(e){let{isOpen:t,chosen:o}=a(this,X);switch(e){case"ArrowDown":return t?()=>a(this,X).move(1):void 0;case"ArrowUp":return t?()=>a(this,X).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{r(this,F,hn).call(this,o)});case"Escape":return t?()=>a(this,X).close():this.typed===""?void 0:()=>r(this,F,cn).call(this);default:return}},hn=async function(e){let{query:t,caret:o}=xp(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?a(this,X).typed(t,o):(a(this,X).close(),r(this,F,Kt).call(this))},Kp=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,F,Kt).call(this),this.input.focus()},d(Y,4,"api",Dp,xe,nn),d(Y,4,"value",qp,xe,rn),d(Y,4,"problem",Op,xe,an),d(Y,4,"typed",Rp,xe,ln),d(Y,4,"input",Lp,xe,dn),d(Y,4,"help",Ap,xe,pn),xe=d(Y,0,"SearchBox",Fp,xe),k(xe,"styles",[C,q,$p,E`
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
    `]),s(Y,1,xe);var Vp,jp,Yp,Bp,_p,$e,un,mn,fn,ut,gn,Gp;_p=[x("latent-lock-button")];var Ye=class extends(Bp=T,Yp=[u({attribute:!1})],jp=[g()],Vp=[L("dialog")],Bp){constructor(){super(...arguments);l(this,ut);l(this,un,s($e,8,this)),s($e,11,this);l(this,mn,s($e,12,this,"")),s($e,15,this);l(this,fn,s($e,16,this)),s($e,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,ut,gn).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,ut,Gp)}">Lock anyway</button>
        </div>
      </dialog>
    `}};$e=w(Bp),un=new WeakMap,mn=new WeakMap,fn=new WeakMap,ut=new WeakSet,gn=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof O&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Gp=function(){this.dialog.close(),r(this,ut,gn).call(this,!0)},d($e,4,"api",Yp,Ye,un),d($e,4,"users",jp,Ye,mn),d($e,4,"dialog",Vp,Ye,fn),Ye=d($e,0,"LockButton",_p,Ye),k(Ye,"styles",[C,q,qe,E`
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
    `]),s($e,1,Ye);var bn=["system","light","dark"],yn="theme";function Di(){try{return bn.find(n=>n===localStorage.getItem(yn))??"system"}catch{return"system"}}function Qp(n){vn(n);try{localStorage.setItem(yn,n)}catch{}}function Xp(){vn(Di()),window.addEventListener("storage",({key:n})=>{n===yn&&vn(Di())})}function vn(n){document.documentElement.dataset.theme=n;for(let i of document.querySelectorAll("meta[name=theme-color]"))i.media=n==="system"?`(prefers-color-scheme: ${i.dataset.theme})`:i.dataset.theme===n?"all":"not all"}var _h={system:"System",light:"Light",dark:"Dark"},Jp,Zp,ec,tc,ic,ke,wn,xn,$n,_e,oc,kn,sc;ic=[x("latent-account-menu")];var Be=class extends(tc=T,ec=[u({attribute:!1})],Zp=[g()],Jp=[L("#menu")],tc){constructor(){super(...arguments);l(this,_e);l(this,wn,s(ke,8,this,"")),s(ke,11,this);l(this,xn,s(ke,12,this,Di())),s(ke,15,this);l(this,$n,s(ke,16,this)),s(ke,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${bn.map(e=>r(this,_e,sc).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>r(this,_e,kn).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>r(this,_e,kn).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};ke=w(tc),wn=new WeakMap,xn=new WeakMap,$n=new WeakMap,_e=new WeakSet,oc=function(e){this.theme=e,Qp(e)},kn=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},sc=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>r(this,_e,oc).call(this,e)}" />
        ${_h[e]}
      </label>
    `},d(ke,4,"user",ec,Be,wn),d(ke,4,"theme",Zp,Be,xn),d(ke,4,"menu",Jp,Be,$n),Be=d(ke,0,"AccountMenu",ic,Be),k(Be,"styles",[C,q,E`
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
    `]),s(ke,1,Be);var nc,rc,ac,lc,dc,pc,cc,hc,B,En,Tn,Cn,Pn,Sn,Mn,Oe,uc,mt;hc=[x("latent-header")];var Ee=class extends(cc=T,pc=[u({attribute:!1})],dc=[u({attribute:!1})],lc=[u({attribute:!1})],ac=[u({attribute:!1})],rc=[u({attribute:!1})],nc=[L("latent-search-box")],cc){constructor(){super(...arguments);l(this,Oe);l(this,En,s(B,8,this)),s(B,11,this);l(this,Tn,s(B,12,this,"")),s(B,15,this);l(this,Cn,s(B,16,this,"")),s(B,19,this);l(this,Pn,s(B,20,this,"")),s(B,23,this);l(this,Sn,s(B,24,this)),s(B,27,this);l(this,Mn,s(B,28,this)),s(B,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,Oe,uc)}">${ci(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>r(this,Oe,mt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:I(this.total)}</span>
          ${this.user===me?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>r(this,Oe,mt).call(this,"locked")}"
                @problem="${e=>r(this,Oe,mt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>r(this,Oe,mt).call(this,"account")}"
            @sign-out="${()=>r(this,Oe,mt).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};B=w(cc),En=new WeakMap,Tn=new WeakMap,Cn=new WeakMap,Pn=new WeakMap,Sn=new WeakMap,Mn=new WeakMap,Oe=new WeakSet,uc=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),r(this,Oe,mt).call(this,"home"))},mt=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},d(B,4,"api",pc,Ee,En),d(B,4,"user",dc,Ee,Tn),d(B,4,"query",lc,Ee,Cn),d(B,4,"problem",ac,Ee,Pn),d(B,4,"total",rc,Ee,Sn),d(B,4,"box",nc,Ee,Mn),Ee=d(B,0,"Header",hc,Ee),k(Ee,"styles",[C,E`
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
    `]),s(B,1,Ee);var mc=2e3,Gh=2e4,Qh=5*6e4,Xh=["pointerdown","keydown","scroll"],Ni=class{#e;#t;#i=new AbortController;#o;#n;#s=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>fc()&&void this.#a(),{signal:i});for(let e of Xh)window.addEventListener(e,()=>this.#s=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#n)}look(){window.clearTimeout(this.#n);let i=Math.max(0,this.#r+mc-Date.now());this.#n=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#n);try{await(Date.now()-this.#s>Qh?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(fc()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#n=window.setTimeout(()=>{this.#a()},i?mc:Gh)}}async#l(){let i=this.#o,e=this.#s>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new O(401,"signed-out","The web session has ended.")}};function fc(){return document.visibilityState==="visible"}var gc=E`
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
`;var Hi=["Library","Explore","Set aside","Vault"],Fi=[{name:"photos",label:"Photos",icon:f.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:f.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:f.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-A5DHXUHK.js"),import("/assets/album-page-Q66HMAFR.js")])},{name:"map",label:"Map",icon:f.map,group:"Library",load:()=>import("/assets/map-page-B7LU5TO7.js")},{name:"archive",label:"Archive",icon:f.archive,group:"Set aside",filter:"is:archived",empty:c`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${f.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"trash",label:"Trash",icon:f.trash,group:"Set aside",load:()=>import("/assets/trash-page-BUAUVFJY.js")},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-3B2XACCR.js")}];function ft(n){return Fi.find(i=>i.name===n)??Fi[0]}var vc,bc,yc,wc,xc,Te,An,Ln,Rn,Ue,$c,kc,Ec,Tc;xc=[x("latent-navigation")];var Ge=class extends(wc=T,yc=[u({attribute:!1})],bc=[u({type:Boolean})],vc=[L("dialog")],wc){constructor(){super(...arguments);l(this,Ue);l(this,An,s(Te,8,this,"photos")),s(Te,11,this);l(this,Ln,s(Te,12,this,!1)),s(Te,15,this);l(this,Rn,s(Te,16,this)),s(Te,19,this)}render(){let[e,...t]=Hi.map(p=>r(this,Ue,Ec).call(this,p)),o=ft(this.place).group!==Hi[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${o?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${r(this,Ue,kc)}"><div class="sheet">${t}</div></dialog>
    `}};Te=w(wc),An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,Ue=new WeakSet,$c=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},kc=function(e){e.target===this.sheet&&this.sheet.close()},Ec=function(e){let t=Fi.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===Hi[0]?"group first":"group"}">
        <h2>${e}</h2>
        <ul aria-label="${e}">
          ${t.map(o=>r(this,Ue,Tc).call(this,o))}
        </ul>
      </div>
    `},Tc=function({name:e,label:t,icon:o}){let p=re(e);return c`
      <li>
        <a
          href="${Ct(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>r(this,Ue,$c).call(this,h,p)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},d(Te,4,"place",yc,Ge,An),d(Te,4,"owner",bc,Ge,Ln),d(Te,4,"sheet",vc,Ge,Rn),Ge=d(Te,0,"Navigation",xc,Ge),k(Ge,"styles",[C,qe,gc]),s(Te,1,Ge);var Cc=1024*1024,Pc,Sc,Mc,Ac,Lc,Rc,Oc,qc,Dc,Nc,Fc,Hc,zc,Uc,Ic,Wc,$,On,qn,Dn,Nn,Fn,Hn,zn,Un,In,Wn,Kn,Vn,jn,Yn,Ii,J,Ce,vt,bt,yt,z,wt,b,Bn,_n,zi,Gn,ot,Vt,Kc,Vc,jc,Qn,gt,Ui,Yc,ue,st,ni,Bc,_c,Gc,Qc,Xc,Jc,Zc,eh;Wc=[x("latent-gallery")];var _=class extends(Ic=T,Uc=[u({attribute:!1})],zc=[u({attribute:!1})],Hc=[u({attribute:!1})],Fc=[u({attribute:!1})],Nc=[g()],Dc=[g()],qc=[g()],Oc=[g()],Rc=[g()],Lc=[g()],Ac=[g()],Mc=[L("latent-header")],Sc=[L("latent-viewer")],Pc=[L("main > .view")],Ic){constructor(){super(...arguments);l(this,b);l(this,On,s($,8,this)),s($,11,this);l(this,qn,s($,12,this,"")),s($,15,this);l(this,Dn,s($,16,this)),s($,19,this);l(this,Nn,s($,20,this)),s($,23,this);l(this,Fn,s($,24,this,re("photos"))),s($,27,this);l(this,Hn,s($,28,this)),s($,31,this);l(this,zn,s($,32,this)),s($,35,this);l(this,Un,s($,36,this)),s($,39,this);l(this,In,s($,40,this)),s($,43,this);l(this,Wn,s($,44,this,!1)),s($,47,this);l(this,Kn,s($,48,this)),s($,51,this);l(this,Vn,s($,52,this)),s($,55,this);l(this,jn,s($,56,this)),s($,59,this);l(this,Yn,s($,60,this)),s($,63,this);l(this,Ii,new ai(!0));l(this,J);l(this,Ce);l(this,vt);l(this,bt,new AbortController);l(this,yt);l(this,z,new Oi(this));l(this,wt,!1);l(this,ot,e=>r(this,b,Vt).call(this,e.detail));l(this,ue,e=>this.problem(e.detail));l(this,st,({detail:{text:e,undo:t}})=>{a(this,z).offer(e,t&&(()=>t().then(()=>r(this,b,gt).call(this))))});l(this,ni,({detail:e})=>{this.route.place==="albums"&&e!==""?r(this,b,Vt).call(this,re("photos",void 0,e)):a(this,J)?.search(e)})}connectedCallback(){super.connectedCallback(),A(this,Ce,r(this,b,_n).call(this,"grid",96*Cc,6)),A(this,vt,r(this,b,_n).call(this,"screen",64*Cc,3)),A(this,J,new xr(e=>r(this,b,Gn).call(this,e))),r(this,b,Gn).call(this,a(this,J).route),A(this,yt,new Ni(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>r(this,b,gt).call(this),problem:e=>this.problem(e)})),a(this,yt).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,J)?.dispose(),a(this,yt)?.stop(),a(this,bt).abort(),a(this,Ce).clear(),a(this,vt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Zh(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let h of gr(e))a(this,Ce).forget(h),a(this,vt).forget(h);let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let p=Jh(this.route)&&e.every(({before:h,after:y})=>h?.archived===y?.archived);A(this,wt,this.opened!==void 0&&!p),a(this,wt)||r(this,b,gt).call(this)}problem(e){this.isConnected&&!Je(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>r(this,b,Vt).call(this,re("photos"))}"
          @search="${a(this,ni)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,ue)}"
        ></latent-header>
        ${r(this,b,Zc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${a(this,b,Bn)}" @go="${a(this,ot)}"></latent-navigation>
          <main>${r(this,b,eh).call(this)}${r(this,b,Bc).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        @added="${()=>a(this,yt)?.look()}"
        @search="${o=>r(this,b,Vt).call(this,re("photos",void 0,o.detail))}"
        @photo-open="${o=>a(this,J)?.open(o.detail)}"
        @said="${a(this,st)}"
        @problem="${a(this,ue)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${a(this,b,zi)}"
          .grid="${a(this,Ce)}"
          .screens="${a(this,vt)}"
          @photo-turn="${o=>a(this,J)?.open(o.detail.id)}"
          @viewer-close="${()=>a(this,J)?.close()}"
          @photo-edit="${o=>a(this,z).edit(e,o.detail)}"
          @photo-delete="${()=>{r(this,b,jc).call(this,e)}}"
          @search="${o=>r(this,b,Vt).call(this,re("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,ue)}"
          ></latent-account>
        `:m} ${this.adding===void 0?m:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,st)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,ue)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,z).saying.text}"
        ?undoable="${a(this,z).saying.undoable}"
        @undo="${()=>a(this,z).undo()}"
        @toast-close="${()=>a(this,z).forget()}"
      ></latent-toast>
    `}};$=w(Ic),On=new WeakMap,qn=new WeakMap,Dn=new WeakMap,Nn=new WeakMap,Fn=new WeakMap,Hn=new WeakMap,zn=new WeakMap,Un=new WeakMap,In=new WeakMap,Wn=new WeakMap,Kn=new WeakMap,Vn=new WeakMap,jn=new WeakMap,Yn=new WeakMap,Ii=new WeakMap,J=new WeakMap,Ce=new WeakMap,vt=new WeakMap,bt=new WeakMap,yt=new WeakMap,z=new WeakMap,wt=new WeakMap,b=new WeakSet,Bn=function(){return this.user===me},_n=function(e,t,o){return new wr((p,h)=>r(this,b,Yc).call(this,a(this,b,zi).thumbnail(p,e,h)),t,o)},zi=function(){return this.route.place==="trash"?a(this,Ii):this.api},Gn=function(e){if(ft(e.place).ofOwner===!0&&!a(this,b,Bn)){a(this,J)?.go(re("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,z).clear()),this.route=e,ft(e.place).load?.().catch(t=>this.problem(new Ie(t))),r(this,b,Kc).call(this,e.photo)},ot=new WeakMap,Vt=function(e){a(this,J)?.go(e),window.scrollTo({top:0})},Kc=async function(e){a(this,bt).abort(),A(this,bt,new AbortController);let{signal:t}=a(this,bt);if(e===void 0){r(this,b,Vc).call(this);return}let o=this.sequence?.find(e);try{let[p]=await Promise.all([o??a(this,b,zi).photo(e,t),import("/assets/viewer-32VZRKJW.js")]);t.aborted||(this.opened=p)}catch(p){p instanceof O&&p.status===404?a(this,J)?.close():this.problem(p)}},Vc=function(){let e=this.opened;this.opened=void 0,a(this,wt)&&r(this,b,gt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},jc=async function(e){let{sequence:t}=this,o=await t?.neighbour(e,1).catch(()=>{})??await t?.neighbour(e,-1).catch(()=>{});await r(this,b,Qn).call(this,[e.id])&&(o===void 0?a(this,J)?.close():a(this,J)?.open(o.id))},Qn=async function(e){try{let{text:t,undo:o}=await Mr(this.api,e);return a(this,z).clear(),a(this,z).offer(t,o&&(()=>o().then(()=>r(this,b,gt).call(this)))),r(this,b,gt).call(this),o!==void 0}catch(t){return this.problem(t),!1}},gt=function(){A(this,wt,!1),this.view?.refresh?.()},Ui=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,z).clear()},Yc=async function(e){try{return await e}catch(t){throw(t instanceof Ie||t instanceof O&&t.unauthorised)&&this.problem(t),t}},ue=new WeakMap,st=new WeakMap,ni=new WeakMap,Bc=function(){switch(this.route.place){case"albums":return this.route.id===void 0?r(this,b,_c).call(this):r(this,b,Gc).call(this);case"map":return r(this,b,Xc).call(this);case"trash":return r(this,b,Qc).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${a(this,ue)}"></latent-activity-page>
        `;default:return r(this,b,Jc).call(this)}},_c=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Ce)}"
        @go="${a(this,ot)}"
        @said="${a(this,st)}"
        @problem="${a(this,ue)}"
      ></latent-albums-page>
    `},Gc=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ce)}"
        .selection="${a(this,z).selection}"
        @sequence="${r(this,b,Ui)}"
        @photo-pick="${e=>{a(this,z).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,J)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,z).clear()}"
        @go="${a(this,ot)}"
        @said="${a(this,st)}"
        @problem="${a(this,ue)}"
      ></latent-album-page>
    `},Qc=function(){return c`
      <latent-trash-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Ce)}"
        @sequence="${r(this,b,Ui)}"
        @photo-open="${e=>a(this,J)?.open(e.detail.id)}"
        @said="${a(this,st)}"
        @problem="${a(this,ue)}"
      ></latent-trash-page>
    `},Xc=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ce)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,J)?.open(e.detail)}"
        @go="${a(this,ot)}"
        @problem="${a(this,ue)}"
      ></latent-map-page>
    `},Jc=function(){let{label:e,filter:t="",empty:o}=ft(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,Ce)}"
        .selection="${a(this,z).selection}"
        .status="${this.status}"
        @sequence="${r(this,b,Ui)}"
        @found="${p=>this.found=p.detail}"
        @photo-pick="${p=>{a(this,z).pick(p.detail,this.sequence)}}"
        @photo-open="${p=>a(this,J)?.open(p.detail.id)}"
        @search="${a(this,ni)}"
        @term-edit="${p=>this.header.edit(p.detail)}"
        @go="${a(this,ot)}"
        @problem="${a(this,ue)}"
      >${o}</latent-timeline-page>
    `},Zc=function(){return a(this,z).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,z).selection}"
        @photo-edit="${e=>a(this,z).editSelected(e.detail)}"
        @photos-delete="${()=>{r(this,b,Qn).call(this,a(this,z).selection.ids)}}"
        @add-to-album="${()=>this.adding=a(this,z).selection.ids}"
        @selection-clear="${()=>a(this,z).clear()}"
      ></latent-selection-bar>
    `},eh=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},d($,4,"api",Uc,_,On),d($,4,"user",zc,_,qn),d($,4,"uploads",Hc,_,Dn),d($,4,"shared",Fc,_,Nn),d($,4,"route",Nc,_,Fn),d($,4,"sequence",Dc,_,Hn),d($,4,"found",qc,_,zn),d($,4,"status",Oc,_,Un),d($,4,"opened",Rc,_,In),d($,4,"showsAccount",Lc,_,Wn),d($,4,"adding",Ac,_,Kn),d($,4,"header",Mc,_,Vn),d($,4,"viewer",Sc,_,jn),d($,4,"view",Pc,_,Yn),_=d($,0,"Gallery",Wc,_),k(_,"styles",[C,wp]),s($,1,_);function Jh({place:n,query:i}){return n==="photos"&&i===""}function Zh(n,i){if(i!==void 0)return"Photo · Latent";let{label:e}=ft(n.place);return n.query!==""?"Search · Latent":n.place==="photos"?"Latent":`${e} · Latent`}var eu=3e3,th,ih,oh,sh,nh,Pe,Xn,Jn,Zn,Xe,jt,Wi,$t,Z,xt,rh,er,tr,ah;nh=[x("latent-app")];var Qe=class extends(sh=T,oh=[g()],ih=[g()],th=[g()],sh){constructor(){super(...arguments);l(this,Z);l(this,Xn,s(Pe,8,this,"starting")),s(Pe,11,this);l(this,Jn,s(Pe,12,this,{signedIn:!1})),s(Pe,15,this);l(this,Zn,s(Pe,16,this,"")),s(Pe,19,this);l(this,Xe,new ai);l(this,jt,new fi(a(this,Xe)));l(this,Wi,new pi);l(this,$t)}connectedCallback(){super.connectedCallback(),r(this,Z,xt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,$t))}willUpdate(){this.phase==="signed-out"&&a(this,jt).tasks.length>0&&a(this,jt).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,Xe)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${r(this,Z,xt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,Xe)}"
            .user="${this.session.user??""}"
            .uploads="${a(this,jt)}"
            .shared="${a(this,Wi)}"
            @problem="${e=>r(this,Z,er).call(this,e.detail)}"
            @sign-out="${r(this,Z,ah)}"
            @locked="${r(this,Z,tr)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${r(this,Z,xt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${r(this,Z,xt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,Z,xt)}">Try again</button>
          </latent-notice>
        `}}};Pe=w(sh),Xn=new WeakMap,Jn=new WeakMap,Zn=new WeakMap,Xe=new WeakMap,jt=new WeakMap,Wi=new WeakMap,$t=new WeakMap,Z=new WeakSet,xt=async function(){window.clearTimeout(a(this,$t));try{this.session=await a(this,Xe).session(),this.phase=this.session.signedIn?await r(this,Z,rh).call(this):"signed-out"}catch(e){r(this,Z,er).call(this,e)}},rh=async function(){try{return await a(this,Xe).status(!1),"open"}catch(e){if(e instanceof O&&e.status===404)return"bare";throw e}},er=function(e){e instanceof O&&e.unauthorised?this.phase="signed-out":e instanceof Ie||e instanceof O&&e.unavailable?r(this,Z,tr).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},tr=function(){this.phase="locked",window.clearTimeout(a(this,$t)),A(this,$t,window.setTimeout(()=>{r(this,Z,xt).call(this)},eu))},ah=async function(){this.phase="signed-out",await a(this,Xe).signOut().catch(()=>{})},d(Pe,4,"phase",oh,Qe,Xn),d(Pe,4,"session",ih,Qe,Jn),d(Pe,4,"problem",th,Qe,Zn),Qe=d(Pe,0,"App",nh,Qe),k(Qe,"styles",[C,q,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Pe,1,Qe);function lh(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Xp();lh();
