import{a as Ze,d as Qn,e as Si,f as Xn,g as Jn,h as Zn,i as er,j as tr,k as ir}from"/assets/chunk-3SDIDQ4P.js";import{a as On,b as Pi,c as Nt,d as Je,e as qn,g as Fn,h as Nn,j as Dn,o as Zt,r as Un,v as In}from"/assets/chunk-PYXFFYKF.js";import{a as Ht}from"/assets/chunk-O5L6CARV.js";import"/assets/chunk-MASYVNVZ.js";import{a as ei,c as Kn,d as Wn,e as Vn,f as Mi,g as jn,h as ti,i as Yn,j as Bn}from"/assets/chunk-M3FJST5V.js";import{A as vt,B as Gn,a as O,b as An,c as Ln,d as Fe,e as Ye,f as Ee,g as Rn,h as Dt,i as Hn,l as bt,m as z,q as zn,x as _n,y as ae,z as yt}from"/assets/chunk-LOJLA7UC.js";import{a as C,b as c,d as m,f as P,g as k,h as u,i as b,j as L,k as g,l as M,m as gt,n as Ae,o as F}from"/assets/chunk-X3Q2KETH.js";import{a as x,c as s,d as p,e as T,f as a,g as l,h as A,i as r}from"/assets/chunk-4TR2UDAY.js";var or="shared?";var ii=class extends EventTarget{#e=[];constructor(i=navigator.serviceWorker){super(),i?.addEventListener("message",({data:e})=>this.#t(e)),i?.startMessages(),i?.controller?.postMessage(or)}#t(i){Array.isArray(i)&&(this.#e=[...this.#e,...i.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let i=this.#e;return this.#e=[],i}};function oi(n){return c`
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
  `}var zt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function Ai(){return"PublicKeyCredential"in window}function si(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function sr(n){let i=await rr(()=>navigator.credentials.get({publicKey:{...n,challenge:Nt(n.challenge),allowCredentials:n.allowCredentials.map(ar)}})),e=i.response;return{credential:Je(i.rawId),clientData:Je(e.clientDataJSON),authenticatorData:Je(e.authenticatorData),signature:Je(e.signature)}}async function nr(n){let e=(await rr(()=>navigator.credentials.create({publicKey:{...n,challenge:Nt(n.challenge),user:{...n.user,id:Nt(n.user.id)},pubKeyCredParams:[...n.pubKeyCredParams],excludeCredentials:n.excludeCredentials.map(ar)}}))).response;return{clientData:Je(e.clientDataJSON),attestationObject:Je(e.attestationObject)}}async function rr(n){if(!Ai())throw new zt("This browser has no passkeys; use another.");try{let i=await n();if(i!==null)return i}catch(i){throw new zt(gc(i),i)}throw new zt("The browser gave no passkey; try again.")}function gc(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function ar({type:n,id:i}){return{type:n,id:Nt(i)}}var lr,dr,pr,cr,hr,ur,mr,fr,gr,br,yr,vr,wr,xr,kr,$,Li,Ri,Oi,qi,Fi,Ni,Di,Hi,zi,Ui,Ii,Ki,Wi,U,$r,Vi,Er,Tr,Cr,Pr,Mr,Sr,Ar;kr=[k("latent-sign-in")];var G=class extends(xr=P,wr=[u({attribute:!1})],vr=[u({type:Boolean})],yr=[u({type:Boolean})],br=[b()],gr=[b()],fr=[b()],mr=[b()],ur=[b()],hr=[b()],cr=[L("#vault")],pr=[L("#user")],dr=[L("#passphrase")],lr=[L("#code")],xr){constructor(){super(...arguments);l(this,U);l(this,Li,s($,8,this)),s($,11,this);l(this,Ri,s($,12,this,!1)),s($,15,this);l(this,Oi,s($,16,this,!1)),s($,19,this);l(this,qi,s($,20,this,!1)),s($,23,this);l(this,Fi,s($,24,this,!1)),s($,27,this);l(this,Ni,s($,28,this,"")),s($,31,this);l(this,Di,s($,32,this)),s($,35,this);l(this,Hi,s($,36,this,!1)),s($,39,this);l(this,zi,s($,40,this,!1)),s($,43,this);l(this,Ui,s($,44,this)),s($,47,this);l(this,Ii,s($,48,this)),s($,51,this);l(this,Ki,s($,52,this)),s($,55,this);l(this,Wi,s($,56,this)),s($,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${r(this,U,$r)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${oi(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${r(this,U,Pr).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?r(this,U,Mr).call(this):m} ${this.locked?m:r(this,U,Sr).call(this)}
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
                ${g.eye}
              </button>
            </div>
            ${this.needsCode?r(this,U,Ar).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${r(this,U,Cr).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:r(this,U,Tr).call(this)}</p>
        </form>
      </main>
    `}};$=x(xr),Li=new WeakMap,Ri=new WeakMap,Oi=new WeakMap,qi=new WeakMap,Fi=new WeakMap,Ni=new WeakMap,Di=new WeakMap,Hi=new WeakMap,zi=new WeakMap,Ui=new WeakMap,Ii=new WeakMap,Ki=new WeakMap,Wi=new WeakMap,U=new WeakSet,$r=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||Ee;if(t===""){this.problem=o===Ee?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await r(this,U,Vi).call(this,d)&&(await vc(this.api),await r(this,U,Vi).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await r(this,U,Er).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Vi=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof An))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await sr(t.options);return await this.api.signIn({...e,passkey:o})}},Er=async function(e){if(e instanceof O&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=On(e),this.elsewhere=e instanceof Ln&&e.hosts.includes("localhost")?si():void 0,(this.code??this.input).select()},Tr=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Cr=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Pr=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Mr=function(){return c`
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
    `},Sr=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${Ee}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},Ar=function(){return c`
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
    `},p($,4,"api",wr,G,Li),p($,4,"locked",vr,G,Ri),p($,4,"choice",yr,G,Oi),p($,4,"busy",br,G,qi),p($,4,"legible",gr,G,Fi),p($,4,"problem",fr,G,Ni),p($,4,"elsewhere",mr,G,Di),p($,4,"needsCode",ur,G,Hi),p($,4,"awaitsPasskey",hr,G,zi),p($,4,"vault",cr,G,Ui),p($,4,"user",pr,G,Ii),p($,4,"input",dr,G,Ki),p($,4,"code",lr,G,Wi),G=p($,0,"SignIn",kr,G),T(G,"styles",[M,F,gt,C`
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
    `]),s($,1,G);var bc=500,yc=6e4;async function vc(n){let i=performance.now()+yc;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,bc));let e=await n.session().catch(t=>{if(!(t instanceof Fe))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var ni={"Tus-Resumable":"1.0.0","X-Latent":"1"},Ut="/uploads";async function Lr(n){return(await n.get(Ut)).places}async function Rr(n,{sha256:i,bytes:e}){return(await(await n.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function Or(n,i,e){let{name:t,folder:o,modified:d,sha256:h}=i,y={...ni,"Upload-Length":String(i.bytes),"Upload-Metadata":wc({filename:t,folder:o,modified:String(Math.max(0,d)),sha256:h})},E=await n.ask(Ut,{method:"POST",headers:y,signal:e}),ie=(E.headers.get("Location")??"").split("/").pop()??"";return ji(ie,E)}async function qr(n,i,e){return ji(i,await n.ask(`${Ut}/${i}`,{method:"HEAD",headers:ni,signal:e}))}async function Fr(n,{id:i,offset:e},t,o){let d=await t.arrayBuffer(),h={...ni,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Pi(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return ji(i,await n.ask(`${Ut}/${i}`,{method:"PATCH",headers:h,body:d,signal:o}))}async function Nr(n,i){await n.ask(`${Ut}/${i}`,{method:"DELETE",headers:ni})}function ji(n,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new O(e,"failed","The server does not say how much has arrived.");let o=i.get("Latent-Path");return{id:n,offset:Number(t),path:o===null?void 0:decodeURIComponent(o),wasThere:i.has("Latent-Was-There")}}function wc(n){return Object.entries(n).map(([i,e])=>`${i} ${Pi(new TextEncoder().encode(e))}`).join(",")}function Dr({file:n,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${xc(n.lastModified)}`:e}function xc(n){let i=new Date(n);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function Hr(n){let i=n.map(o=>o.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((o,d)=>i.some(h=>h[d]!==o));return(t<0?e:e.slice(0,t)).join("/")}var ri=class{#e;#t=0;#i;constructor(i=kc){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let o=this.#t++;return new Promise((d,h)=>{let y=({data:E})=>{E.number===o&&(t.removeEventListener("message",y),E.sha256===void 0?h(new Error("This file cannot be read.")):d(E.sha256))};t.addEventListener("message",y),e.addEventListener("abort",()=>{t.removeEventListener("message",y),h(e.reason)},{once:!0}),t.postMessage({number:o,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function kc(){let{address:n}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(n,{type:"module"})}var $c=[500,1e3,2e3,5e3,1e4],Ec=new Set([404,408,409,423,429,460,500,502,503,504]),Tc=5,wt=class{#e;#t=0;#i=0;constructor(i=$c){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof O&&!i.unavailable&&this.#i++,!Cc(i)||this.#i>=Tc)throw i;await Pc(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function Cc(n){return n instanceof Fe||n instanceof O&&Ec.has(n.status)}function Pc(n,i){return i.throwIfAborted(),new Promise((e,t)=>{let o=setTimeout(e,n);i.addEventListener("abort",()=>{clearTimeout(o),t(i.reason)},{once:!0})})}function zr(n,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,n*e)))}async function Ur(n,i,e,t,o,d=new wt){let h=1048576,y=0,E,ie=!0;for(;E?.path===void 0;)try{if(E===void 0)E=await Or(n,e,t);else if(ie){let oe=performance.now(),Jt=i.slice(E.offset,E.offset+h);E=await Fr(n,E,Jt,t),h=zr(Jt.size,performance.now()-oe)}else E=await qr(n,E.id,t);ie=!0,E.offset>y&&(y=E.offset,d.renew()),o(E)}catch(oe){await d.bear(oe,t),ie=!1,E=oe instanceof O&&oe.status===404?void 0:E}return E}function Le({state:{kind:n}}){return n==="added"||n==="known"||n==="failed"||n==="cancelled"}function Ir({state:{kind:n}}){return n==="checking"||n==="sending"}function Kr(n){let i=n.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,t=i.reduce((d,h)=>d+e(h),0),o=i.reduce((d,h)=>d+(Le(h)?e(h):h.arrived),0);return t===0?1:o/t}var Sc=3,ai=class extends EventTarget{#e;#t;#i;#o=new Map;#n=new Map;#s=[];#r=!1;constructor(i,e=new ri,t=()=>new wt){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#s}get paused(){return this.#r}get unfinished(){return!this.#s.every(Le)}add(i,e){let t=this.unfinished?this.#s:[],o=i.map(d=>({file:d.file,folder:Dr(d,e),state:{kind:"waiting"},arrived:0}));this.#s=[...t,...o],this.#l()}pause(){this.#r=!0,this.#a(),this.#d()}resume(){this.#r=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#s.filter(e=>!Le(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#r=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#r?0:Sc-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Le(i)||(i.state=Ye(t)?{kind:"waiting"}:{kind:"failed",message:Ac(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:o}=i;i.state={kind:"checking"},this.#d();let d=await this.#t.hash(t,e),h=await this.#i().ask(()=>Rr(this.#e,{sha256:d,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let y={name:t.name,folder:o,bytes:t.size,modified:t.lastModified,sha256:d},E=({id:oe,offset:Jt})=>{this.#n.set(i,oe),i.arrived=Jt,this.#d()},ie=await Ur(this.#e,t,y,e,E,this.#i());this.#n.delete(i),i.state=ie.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:ie.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#n.get(i);this.#n.delete(i),e!==void 0&&Nr(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Ac(n){return n instanceof O&&n.status===507?"There is no room left in the vault.":n instanceof Error?n.message:String(n)}var Wr,Vr,jr,Yr,Br,_r,Gr,Z,Yi,Bi,_i,Gi,Qi,Be,D,It,li,Xi,Ji,Zi,Qr,Xr;Gr=[k("latent-add-dialog")];var Te=class extends(_r=P,Br=[u({attribute:!1})],Yr=[u({attribute:!1})],jr=[b()],Vr=[b()],Wr=[L("dialog")],_r){constructor(){super(...arguments);l(this,D);l(this,Yi,s(Z,8,this)),s(Z,11,this);l(this,Bi,s(Z,12,this,[])),s(Z,15,this);l(this,_i,s(Z,16,this)),s(Z,19,this);l(this,Gi,s(Z,20,this,"")),s(Z,23,this);l(this,Qi,s(Z,24,this)),s(Z,27,this);l(this,Be,new Zt(this))}firstUpdated(){this.dialog.showModal(),a(this,Be).run(async()=>{this.known=(await qn(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${r(this,D,Qr)}">
          <header>
            <h2 id="title">Add ${z(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${g.clear}
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
            ${a(this,D,It).map(e=>r(this,D,Xr).call(this,e))} ${a(this,D,li)?c`
                <li>
                  <button type="button" @click="${r(this,D,Ji)}">${g.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,D,It).length>0||a(this,D,li)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${a(this,Be).problem===""}">${a(this,Be).problem}</p>
        </form>
      </dialog>
    `}};Z=x(_r),Yi=new WeakMap,Bi=new WeakMap,_i=new WeakMap,Gi=new WeakMap,Qi=new WeakMap,Be=new WeakMap,D=new WeakSet,It=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:o,name:d})=>!t&&o&&d.toLowerCase().includes(e))},li=function(){return this.typed!==""&&!a(this,D,It).some(({name:e})=>e===this.typed)},Xi=function(e){r(this,D,Zi).call(this,()=>Nn(this.api,e.id,{add:this.photos}))},Ji=function(){r(this,D,Zi).call(this,()=>Fn(this.api,{name:this.typed,add:this.photos}))},Zi=function(e){a(this,Be).busy||a(this,Be).run(async()=>{let{album:t,undo:o}=await e(),h={text:In(this.photos.length,t?.name??"the album"),undo:()=>Dn(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},Qr=function(e){e.preventDefault();let t=a(this,D,It);a(this,D,li)?r(this,D,Ji).call(this):t.length===1&&t[0]!==void 0&&r(this,D,Xi).call(this,t[0])},Xr=function(e){return c`
      <li>
        <button type="button" @click="${()=>r(this,D,Xi).call(this,e)}">
          ${g.album}<span>${Un(this.known??[],e)}</span><small>${z(e.photos)}</small>
        </button>
      </li>
    `},p(Z,4,"api",Br,Te,Yi),p(Z,4,"photos",Yr,Te,Bi),p(Z,4,"known",jr,Te,_i),p(Z,4,"typed",Vr,Te,Gi),p(Z,4,"dialog",Wr,Te,Qi),Te=p(Z,0,"AddDialog",Gr,Te),T(Te,"styles",[M,F,Ae,gt,C`
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
    `]),s(Z,1,Te);var Jr=[["days",86400],["hours",3600],["minutes",60]],Zr,eo,Lc;Zr=[k("latent-shift-form")];var Kt=class extends(Lc=Bn){read(){let e=Jr.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Yn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Jr.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};eo=x(Lc),Kt=p(eo,0,"ShiftForm",Zr,Kt),s(eo,1,Kt);var Rc=[["rating","Rate",g.star],["tags","Add or remove tags",g.tag],["caption","Write a caption",g.words],["date","Move the dates",g.calendar],["place","Set the place",g.pin]],ea,ta,ia,oa,sa,he,to,io,oo,Vt,B,na,Wt,so,no,ro,Re,et,ra;sa=[k("latent-selection-bar")];var Ne=class extends(oa=P,ia=[u({attribute:!1})],ta=[u({attribute:!1})],ea=[b()],oa){constructor(){super(...arguments);l(this,B);l(this,to,s(he,8,this)),s(he,11,this);l(this,io,s(he,12,this)),s(he,15,this);l(this,oo,s(he,16,this)),s(he,19,this);l(this,Vt,e=>r(this,B,na).call(this,e));l(this,Re,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,et,e=>{r(this,B,Wt).call(this,e.detail),a(this,Re).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,Vt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Vt))}render(){let e=a(this,B,no);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${r(this,B,ro)}">
          ${g.clear}
        </button>
        <span class="count" role="status" aria-label="${z(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${r(this,B,so)}"
        >
          ${e?g.heartFull:g.heart}
        </button>
        <button
          class="icon"
          aria-label="Add to an album"
          title="Add to an album"
          @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
        >
          ${g.album}
        </button>
        ${Rc.map(([t,o,d])=>c`
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
      ${this.open===void 0?m:c`
        <div class="card ${this.open==="rating"?"small":""}">${r(this,B,ra).call(this,this.open)}</div>
      `}
    `}};he=x(oa),to=new WeakMap,io=new WeakMap,oo=new WeakMap,Vt=new WeakMap,B=new WeakSet,na=function(e){ti(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?r(this,B,ro).call(this):a(this,Re).call(this):e.key==="f"?r(this,B,so).call(this):/^[0-5]$/.test(e.key)&&r(this,B,Wt).call(this,{rating:Number(e.key)}))},Wt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},so=function(){r(this,B,Wt).call(this,{favorite:!a(this,B,no)})},no=function(){return this.selection.photos.every(({favorite:e})=>e)},ro=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Re=new WeakMap,et=new WeakMap,ra=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{r(this,B,Wt).call(this,{rating:t.detail}),a(this,Re).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,et)}" @cancel="${a(this,Re)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,et)}" @cancel="${a(this,Re)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,et)}" @cancel="${a(this,Re)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,et)}" @cancel="${a(this,Re)}"></latent-place-form>
        `}},p(he,4,"api",ia,Ne,to),p(he,4,"selection",ta,Ne,io),p(he,4,"open",ea,Ne,oo),Ne=p(he,0,"SelectionBar",sa,Ne),T(Ne,"styles",[M,F,C`
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
    `]),s(he,1,Ne);var aa=C`
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
`;var da,pa,ca,ha,ua,ma,fa,ga,I,ao,lo,po,co,ho,uo,se,le,mo,di,ba,ya,va,wa,xa;ga=[k("latent-account")];var ue=class extends(fa=P,ma=[u({attribute:!1})],ua=[b()],ha=[b()],ca=[L("dialog")],pa=[L("#label")],da=[L("#password")],fa){constructor(){super(...arguments);l(this,le);l(this,ao,s(I,8,this)),s(I,11,this);l(this,lo,s(I,12,this)),s(I,15,this);l(this,po,s(I,16,this)),s(I,19,this);l(this,co,s(I,20,this)),s(I,23,this);l(this,ho,s(I,24,this)),s(I,27,this);l(this,uo,s(I,28,this)),s(I,31,this);l(this,se,new Zt(this));l(this,di,()=>{this.step=void 0,a(this,se).say("")})}firstUpdated(){this.dialog.showModal(),a(this,se).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${g.clear}
            </button>
          </header>
          ${e===void 0?m:r(this,le,ya).call(this,e)}
          <p class="problem" role="alert" ?hidden="${a(this,se).problem===""}">${a(this,se).problem}</p>
        </div>
      </dialog>
    `}};I=x(fa),ao=new WeakMap,lo=new WeakMap,po=new WeakMap,co=new WeakMap,ho=new WeakMap,uo=new WeakMap,se=new WeakMap,le=new WeakSet,mo=async function(e){this.step=e,a(this,se).say(""),await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},di=new WeakMap,ba=function(e,t,o){if(e.preventDefault(),a(this,se).busy)return;let d={user:o,passphrase:this.password.value};a(this,se).run(async()=>{if(t.kind==="add"){let h=this.label.value.trim(),y=await nr(await this.api.passkeyInvitation(d));this.factors=await this.api.addPasskey(h,y)}else this.factors=await this.api.removePasskey(t.passkey.id,d);this.step=void 0})},ya=function(e){let{user:t,code:o,passkeys:d}=e,h=t===Ee?"the vault’s passphrase":"your password",y=o||d.length>0;return c`
      <p>${y?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${y?c`
          <ul>
            ${o?Oc():m}${d.map(E=>r(this,le,va).call(this,E))}
          </ul>
        `:m} ${this.step===void 0?r(this,le,wa).call(this,e):r(this,le,xa).call(this,this.step,e)}
    `},va=function(e){let t=e.lastUse===void 0?"never used":`last used ${la(e.lastUse)}`;return c`
      <li>
        ${g.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${la(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,se).busy}"
          @click="${()=>r(this,le,mo).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},wa=function({user:e,host:t,code:o,passkeys:d}){if(t===void 0)return qc();if(!Ai())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${o||d.length>0?m:h}
      <button class="main add" ?disabled="${a(this,se).busy}" @click="${()=>r(this,le,mo).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},xa=function(e,{user:t}){let o=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${d=>r(this,le,ba).call(this,d,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${a(this,se).busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===Ee?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${a(this,se).busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${a(this,se).busy}">${a(this,se).busy?"One moment…":o}</button>
          <button class="quiet" type="button" @click="${a(this,di)}">Cancel</button>
        </div>
      </form>
    `},p(I,4,"api",ma,ue,ao),p(I,4,"factors",ua,ue,lo),p(I,4,"step",ha,ue,po),p(I,4,"dialog",ca,ue,co),p(I,4,"label",pa,ue,ho),p(I,4,"password",da,ue,uo),ue=p(I,0,"Account",ga,ue),T(ue,"styles",[M,F,Ae,gt,aa]),s(I,1,ue);function Oc(){return c`
    <li>
      ${g.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function qc(){let n=si();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}function la(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var ka=C`
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
`;function $a(n,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${g.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Ea(n,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${g.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function Ta(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${g.picture}</span>
        <p>${z(n)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${g.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}async function Ca(n,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await n.get(`/completions?${o}`,t)).completions}async function Pa(n,i,e,t){return(await n.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function pi(n){let i=[];for(let{0:e,index:t}of n.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function Ma(n,i){let e=pi(n).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let d=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||d}).join(" ")}function Sa(n,i){return pi(n).some(({text:e})=>e===i)?n:`${n} ${i}`.trim()}function Aa(n,i){let e=i.replaceAll('"',"");return`${n}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var Fc=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Nc=8,La,Ra,Oa,qa,Fa,Na,Da,ee,fo,go,bo,yo,vo,tt,ne,Ha,wo,xo,za,Ua,Ia;Da=[k("latent-refinement")];var Ce=class extends(Na=P,Fa=[u({attribute:!1})],qa=[u({attribute:!1})],Oa=[u({attribute:!1})],Ra=[b()],La=[b()],Na){constructor(){super(...arguments);l(this,ne);l(this,fo,s(ee,8,this)),s(ee,11,this);l(this,go,s(ee,12,this,"")),s(ee,15,this);l(this,bo,s(ee,16,this,"")),s(ee,19,this);l(this,yo,s(ee,20,this,!1)),s(ee,23,this);l(this,vo,s(ee,24,this,{})),s(ee,27,this);l(this,tt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,tt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&r(this,ne,wo).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${pi(this.query).filter(({text:e})=>e!=="|").map(e=>r(this,ne,za).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${r(this,ne,Ha)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?r(this,ne,Ua).call(this):m}
    `}};ee=x(Na),fo=new WeakMap,go=new WeakMap,bo=new WeakMap,yo=new WeakMap,vo=new WeakMap,tt=new WeakMap,ne=new WeakSet,Ha=function(){this.isOpen=!this.isOpen,this.isOpen&&r(this,ne,wo).call(this)},wo=async function(){a(this,tt).abort(),A(this,tt,new AbortController);try{this.counts=await Pa(this.api,this.narrowed,Nc,a(this,tt).signal)}catch(e){Ye(e)||(this.counts={})}},xo=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},za=function(e){return c`
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
          @click="${()=>r(this,ne,xo).call(this,Ma(this.query,e))}"
        >
          ${g.clear}
        </button>
      </li>
    `},Ua=function(){return c`
      <div class="facets">
        ${Fc.map(([e,t,o])=>r(this,ne,Ia).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},Ia=function(e,t,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>r(this,ne,xo).call(this,Sa(this.query,Aa(t,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(ee,4,"api",Fa,Ce,fo),p(ee,4,"query",qa,Ce,go),p(ee,4,"narrowed",Oa,Ce,bo),p(ee,4,"isOpen",Ra,Ce,yo),p(ee,4,"counts",La,Ce,vo),Ce=p(ee,0,"Refinement",Da,Ce),T(Ce,"styles",[M,F,C`
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
    `]),s(ee,1,Ce);function Ka(n){let i=e=>String(e).padStart(2,"0");return`${n.getFullYear()}-${i(n.getMonth()+1)}-${i(n.getDate())}`}function Wa(n,i){let e=Number(n.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var Va,ja,Ya,Ba,_a,me,ko,$o,Eo,xt,kt,_e,Ga,Qa,Xa;_a=[k("latent-memories")];var De=class extends(Ba=P,Ya=[u({attribute:!1})],ja=[u({attribute:!1})],Va=[b()],Ba){constructor(){super(...arguments);l(this,_e);l(this,ko,s(me,8,this)),s(me,11,this);l(this,$o,s(me,12,this)),s(me,15,this);l(this,Eo,s(me,16,this,[])),s(me,19,this);l(this,xt,Ka(new Date));l(this,kt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,kt,new AbortController),r(this,_e,Ga).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,kt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${Ht(this.years,({year:e})=>e,e=>r(this,_e,Xa).call(this,e))}
        </ul>
      </nav>
    `}};me=x(Ba),ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,xt=new WeakMap,kt=new WeakMap,_e=new WeakSet,Ga=async function(){let e=new URLSearchParams({day:a(this,xt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,kt).signal)).years}catch{this.years=[]}},Qa=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Xa=function({year:e,photos:[t],total:o}){let d=ae("photos",void 0,`taken:${e}${a(this,xt).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${yt(d)}" @click="${h=>r(this,_e,Qa).call(this,h,d)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Wa(a(this,xt),e)} <small>${z(o)}</small></p>
        </a>
      </li>
    `},p(me,4,"api",Ya,De,ko),p(me,4,"store",ja,De,$o),p(me,4,"years",Va,De,Eo),De=p(me,0,"Memories",_a,De),T(De,"styles",[M,C`
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
    `]),s(me,1,De);var To=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},ci=class n{months;#e;#t;constructor(i,e,t){this.months=i.map(o=>new To(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new n(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(d=>d.is(t.count));o!==void 0&&(t.photos=o.photos,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let o=await this.#e(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let o of[t&&this.monthOf(t),this.monthOf(e)])o!==void 0&&(o.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let o=this.#n(i,e)?1:-1,d=[i],h=i;for(;h!==void 0&&h.id!==e.id&&d.length<t;)h=await this.neighbour(h,o),h!==void 0&&d.push(h);return d}#n(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:d})=>d===i.id)<=o.findIndex(({id:d})=>d===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#s(this.months.indexOf(t)+e,e)}async#s(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let d=e===1?o.photos[0]:o.photos.at(-1);if(d!==void 0)return d}}};var Ja=22,Dc=900,Co=120,Za,el,tl,il,ol,sl,nl,rl,K,Po,Mo,So,Ao,Lo,Ro,$t,H,al,Oo,ll,qo,dl,pl,Fo,cl,hl;rl=[k("latent-scrubber")];var fe=class extends(nl=P,sl=[u({attribute:!1})],ol=[u({attribute:!1})],il=[u({attribute:!1})],tl=[b()],el=[b()],Za=[b()],nl){constructor(){super(...arguments);l(this,H);l(this,Po,s(K,8,this)),s(K,11,this);l(this,Mo,s(K,12,this,0)),s(K,15,this);l(this,So,s(K,16,this,0)),s(K,19,this);l(this,Ao,s(K,20,this)),s(K,23,this);l(this,Lo,s(K,24,this,!1)),s(K,27,this);l(this,Ro,s(K,28,this,!1)),s(K,31,this);l(this,$t)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,$t))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,$t)),A(this,$t,window.setTimeout(()=>this.passing=!1,Dc)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return m;let t=Math.min(1,this.position/this.range),o=e.blocks[e.indexAt(this.position+Co)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Dt(o.month.count)}"
        @pointerdown="${r(this,H,ll)}"
        @pointermove="${r(this,H,Oo)}"
        @pointerup="${r(this,H,qo)}"
        @pointercancel="${r(this,H,qo)}"
        @pointerleave="${r(this,H,dl)}"
        @keydown="${r(this,H,pl)}"
      >
        ${r(this,H,hl).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${r(this,H,cl).call(this,e,t)}
      </div>
    `}};K=x(nl),Po=new WeakMap,Mo=new WeakMap,So=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,$t=new WeakMap,H=new WeakSet,al=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Oo=function(e){this.pointed=r(this,H,al).call(this,e),this.dragging&&r(this,H,Fo).call(this,this.pointed*this.range)},ll=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,r(this,H,Oo).call(this,e)},qo=function(){this.dragging=!1,this.pointed=void 0},dl=function(){this.dragging||(this.pointed=void 0)},pl=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],o=this.geometry;if(t===void 0||o===void 0)return;e.preventDefault();let d=o.indexAt(this.position+Co)+t,h=o.blocks[Math.min(o.blocks.length-1,Math.max(0,d))];h!==void 0&&r(this,H,Fo).call(this,h.top)},Fo=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},cl=function(e,t){if(this.pointed===void 0&&!this.passing)return m;let o=this.dragging||this.pointed===void 0?t:this.pointed,d=e.blocks[e.indexAt(o*this.range+Co)];return c`
      <span class="label" .style="${`top:${o*100}%`}">${Dt(d.month.count)}</span>
    `},hl=function(e){let t=this.clientHeight||window.innerHeight,o=-Ja;return Hc(e.blocks).map(d=>{let y=Math.min(1,d.top/this.range)*t;return y-o>=Ja&&y<=t-6?(o=y,c`
          <span class="year" .style="${`top:${Math.max(6,y)}px`}">${d.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${y}px`}"></span>
      `})},p(K,4,"geometry",sl,fe,Po),p(K,4,"position",ol,fe,Mo),p(K,4,"range",il,fe,So),p(K,4,"pointed",tl,fe,Ao),p(K,4,"dragging",el,fe,Lo),p(K,4,"passing",Za,fe,Ro),fe=p(K,0,"Scrubber",rl,fe),T(fe,"styles",[M,C`
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
    `]),s(K,1,fe);function Hc(n){return n.filter((i,e)=>n[e-1]?.month.count.year!==i.month.count.year)}var hi=class{options;blocks;height;constructor(i,e,t,o){this.options=e;let d=t?.options===e?t:void 0,h=0;this.blocks=i.map((y,E)=>{let ie=d?.blocks[E],oe=ie?.month===y&&y!==o?{...ie,top:h}:zc(y,h,e);return h+=oe.height,oe}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let d=this.blocks[o];if(d.top>=e)break;t.push(d)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let o=e+t+1>>1;this.blocks[o].top<=i?e=o:t=o-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function zc(n,i,e){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:Si(n.count.photos,e),layout:void 0};let t=Qn(n.photos,e),o=n.missing===0?0:Si(n.missing,e)-e.monthHeading;return{month:n,top:i,height:t.height+o,layout:t}}var Uc=100,ul,ml,fl,gl,bl,yl,vl,wl,W,No,Do,Ho,zo,Uo,Io,pe,Oe,Tt,Ct,Pe,jt,it,f,xl,ui,kl,$l,mi,Ko,Wo,El,Et,fi,Tl,Vo,Cl,Pl,gi,Ml,Sl,jo,Al,Ll,Rl;wl=[k("latent-timeline")];var ge=class extends(vl=P,yl=[u({attribute:!1})],bl=[u({attribute:!1})],gl=[u({attribute:!1})],fl=[u({attribute:!1})],ml=[b()],ul=[b()],vl){constructor(){super(...arguments);l(this,f);l(this,No,s(W,8,this)),s(W,11,this);l(this,Do,s(W,12,this)),s(W,15,this);l(this,Ho,s(W,16,this,ae("photos"))),s(W,19,this);l(this,zo,s(W,20,this,Ze.NONE)),s(W,23,this);l(this,Uo,s(W,24,this,{top:0,bottom:0})),s(W,27,this);l(this,Io,s(W,28,this)),s(W,31,this);l(this,pe);l(this,Oe);l(this,Tt);l(this,Ct,!1);l(this,Pe,new tr(this));l(this,jt,new ResizeObserver(()=>r(this,f,xl).call(this)));l(this,it,()=>r(this,f,$l).call(this))}connectedCallback(){super.connectedCallback(),a(this,jt).observe(this),window.addEventListener("scroll",a(this,it),{passive:!0}),window.addEventListener("resize",a(this,it),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,jt).disconnect(),window.removeEventListener("scroll",a(this,it)),window.removeEventListener("resize",a(this,it)),window.clearTimeout(a(this,Tt))}monthChanged(e){r(this,f,ui).call(this,e)}scrollTopOf(e){let t=a(this,pe)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+r(this,f,El).call(this)-r(this,f,fi).call(this))}get geometry(){return a(this,pe)}reveal(e){let t=r(this,f,Vo).call(this,e.id);t!==void 0&&r(this,f,gi).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,Oe)!==void 0){let t=e.get("route"),o=t===void 0||vt(t,this.route);r(this,f,ui).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,Ct)&&(A(this,Ct,!1),r(this,f,Tl).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,o=a(this,pe)?.between(e,t)??[],d=this.current!==void 0&&r(this,f,Sl).call(this,o,this.current)?this.current:Vc(o,e);return c`
      ${Ht(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>r(this,f,Al).call(this,h,d))}
    `}};W=x(vl),No=new WeakMap,Do=new WeakMap,Ho=new WeakMap,zo=new WeakMap,Uo=new WeakMap,Io=new WeakMap,pe=new WeakMap,Oe=new WeakMap,Tt=new WeakMap,Ct=new WeakMap,Pe=new WeakMap,jt=new WeakMap,it=new WeakMap,f=new WeakSet,xl=function(){let e=this.clientWidth;e>0&&e!==a(this,Oe)?.width&&(A(this,Oe,Wc(e)),r(this,f,ui).call(this,void 0))},ui=function(e,t=!0){if(a(this,Oe)===void 0)return;let o=r(this,f,Et).call(this),d=t&&o>0?a(this,pe)?.anchorAt(o):void 0;A(this,pe,new hi(this.library.months,a(this,Oe),a(this,pe),e)),this.style.height=`${a(this,pe).height}px`,r(this,f,kl).call(this,d,o),r(this,f,mi).call(this),r(this,f,Wo).call(this),this.requestUpdate()},kl=function(e,t){let o=e&&a(this,pe)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&window.scrollBy({top:o-t,behavior:"instant"})},$l=function(){let e=r(this,f,Et).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&r(this,f,mi).call(this),r(this,f,Ko).call(this),r(this,f,Wo).call(this)},mi=function(){let e=r(this,f,Et).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},r(this,f,Ko).call(this)},Ko=function(){a(this,Tt)??A(this,Tt,window.setTimeout(()=>{A(this,Tt,void 0);let e=r(this,f,Et).call(this),t=window.innerHeight/2;for(let{month:o}of a(this,pe)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},Uc))},Wo=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},El=function(){return this.getBoundingClientRect().top+window.scrollY},Et=function(){return-this.getBoundingClientRect().top+r(this,f,fi).call(this)},fi=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},Tl=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Vo=function(e){for(let t of a(this,pe)?.blocks??[]){let o=t.layout?.tiles.find(({photo:d})=>d.id===e);if(o!==void 0)return{block:t,tile:o}}},Cl=function(e){let t=Xn(e.key),o=r(this,f,Vo).call(this,e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),a(this,Pe).pick(o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),r(this,f,Pl).call(this,o,t))},Pl=async function(e,t){let o=e.block.layout&&Jn(e.block.layout,e.tile,t);if(o!==void 0){r(this,f,gi).call(this,{block:e.block,tile:o});return}let d=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+d];if(h===void 0)return;await this.library.load(h).catch(()=>{});let y=a(this,pe)?.blockOf(h),E=y?.layout&&Zn(y.layout,t,er(e.tile));y!==void 0&&E!==void 0&&r(this,f,gi).call(this,{block:y,tile:E})},gi=function({block:e,tile:t}){let d=e.top+t.y,h=r(this,f,Et).call(this),y=d+t.height+40-(h+window.innerHeight-r(this,f,fi).call(this)),E=d-40-h;(E<0||y>0)&&window.scrollBy({top:E<0?E:y,behavior:"instant"}),r(this,f,mi).call(this),this.current=t.photo.id,A(this,Ct,!0),this.requestUpdate()},Ml=function(e,t){this.current=t.id,a(this,Pe).click(e,t)},Sl=function(e,t){return e.some(o=>r(this,f,jo).call(this,o).some(d=>d.photo.id===t))},jo=function({layout:e,top:t}){let o=this.drawn.top-t,d=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:y})=>h+y>o&&h<d)??[]},Al=function(e,t){let{month:o,layout:d}=e,h=Dt(o.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${r(this,f,Cl)}"
      >
        <h2 .style="${`top:${Ic}px`}">${h} <span>${z(o.count.photos)}</span></h2>
        ${d===void 0?r(this,f,Ll).call(this,e):m} ${d?.headings.map(({day:y,x:E,y:ie,width:oe})=>c`
              <h3 .style="${`transform:translate(${E}px,${ie+(a(this,Oe)?.dayHeading??0)-Kc}px);max-width:${Math.max(oe,64)}px`}">${Hn(y)}</h3>
            `)} ${Ht(r(this,f,jo).call(this,e),({photo:y})=>y.id,y=>r(this,f,Rl).call(this,y,t))}
      </section>
    `},Ll=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,Oe)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},Rl=function(e,t){let{photo:o,x:d,y:h,width:y,height:E}=e,ie=this.selection.has(o.id);return c`
      <a
        href="${yt({...this.route,photo:o.id})}"
        data-id="${o.id}"
        aria-label="${zn(o)}"
        tabindex="${o.id===t?0:-1}"
        .style="${`transform:translate(${d}px,${h}px);width:${y}px;height:${E}px`}"
        class="${ie?"picked":""}"
        @click="${oe=>r(this,f,Ml).call(this,oe,o)}"
        @pointerdown="${oe=>a(this,Pe).down(oe,o)}"
        @pointermove="${a(this,Pe).move}"
        @pointerup="${a(this,Pe).lift}"
        @pointercancel="${a(this,Pe).lift}"
        @contextmenu="${a(this,Pe).menu}"
      >
        <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
      </a>
      ${a(this,Pe).box(e,ie)}
    `},p(W,4,"library",yl,ge,No),p(W,4,"store",bl,ge,Do),p(W,4,"route",gl,ge,Ho),p(W,4,"selection",fl,ge,zo),p(W,4,"drawn",ml,ge,Uo),p(W,4,"current",ul,ge,Io),ge=p(W,0,"TimelineView",wl,ge),T(ge,"styles",[M,ir]),s(W,1,ge);var Ic=28,Kc=28;function Wc(n){let i=n<600;return{width:n,rowHeight:i?112:n<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Vc(n,i){let e=i+window.innerHeight;for(let{layout:t,top:o}of n){let d=t?.tiles.find(({y:h})=>o+h>=e);if(d!==void 0)return d.photo.id}return n.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var Ol,ql,Fl,Nl,Dl,Hl,zl,Ul,Il,Kl,Wl,Vl,jl,Yl,S,Yo,Bo,_o,Go,Qo,Xo,Jo,Zo,es,ts,is,os,ot,Mt,R,ss,ns,Bl,bi,_l,rs,Gl,Yt,Pt,Ql,Xl;Yl=[k("latent-timeline-page")];var te=class extends(jl=P,Vl=[u({attribute:!1})],Wl=[u({attribute:!1})],Kl=[u({attribute:!1})],Il=[u({attribute:!1})],Ul=[u({attribute:!1})],zl=[u({attribute:!1})],Hl=[u({attribute:!1})],Dl=[b()],Nl=[b()],Fl=[b()],ql=[b()],Ol=[L("latent-timeline")],jl){constructor(){super(...arguments);l(this,R);l(this,Yo,s(S,8,this)),s(S,11,this);l(this,Bo,s(S,12,this,ae("photos"))),s(S,15,this);l(this,_o,s(S,16,this,"")),s(S,19,this);l(this,Go,s(S,20,this,"")),s(S,23,this);l(this,Qo,s(S,24,this)),s(S,27,this);l(this,Xo,s(S,28,this,Ze.NONE)),s(S,31,this);l(this,Jo,s(S,32,this)),s(S,35,this);l(this,Zo,s(S,36,this)),s(S,39,this);l(this,es,s(S,40,this)),s(S,43,this);l(this,ts,s(S,44,this,"")),s(S,47,this);l(this,is,s(S,48,this,{position:0,range:0})),s(S,51,this);l(this,os,s(S,52,this)),s(S,55,this);l(this,ot,new AbortController);l(this,Mt);l(this,Yt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,ot).abort()}get sequence(){return this.library}refresh(){r(this,R,ss).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!vt(this.route,this.shown)?r(this,R,ss).call(this,this.route):a(this,Mt)!==void 0&&!vt(this.route,a(this,Mt))&&(a(this,ot).abort(),r(this,R,bi).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories .api="${this.api}" .store="${this.store}" @go="${r(this,R,Pt)}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${r(this,R,ns).call(this,e)}"
          @search="${r(this,R,Pt)}"
          @term-edit="${r(this,R,Pt)}"
        ></latent-refinement>
      `}${r(this,R,Ql).call(this,e)}
    `}};S=x(jl),Yo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,Go=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,os=new WeakMap,ot=new WeakMap,Mt=new WeakMap,R=new WeakSet,ss=async function(e){a(this,ot).abort();let t=new AbortController;A(this,ot,t),A(this,Mt,e);let o=r(this,R,ns).call(this,e.query);try{let d=await this.api.timeline(o,t.signal);t.signal.aborted||r(this,R,Bl).call(this,e,o,d)}catch(d){d instanceof O&&d.status===400?r(this,R,bi).call(this,d.message):r(this,R,rs).call(this,d)}},ns=function(e){return`${this.filter} ${e}`.trim()},Bl=function(e,t,{months:o}){let d=this.shown!==void 0&&vt(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(o):new ci(o,(h,y)=>r(this,R,_l).call(this,this.api.photos(t,h,y)),h=>this.timeline?.monthChanged(h)),this.shown=e,r(this,R,bi).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:d}}))},bi=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},_l=async function(e){try{return await e}catch(t){throw r(this,R,rs).call(this,t),t}},rs=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Gl=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},Yt=new WeakMap,Pt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Ql=function(e){let{library:t}=this;return t===void 0?this.problem===""?m:$a(this.problem,a(this,Yt)):t.months.length===0?r(this,R,Xl).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${r(this,R,Pt)}"
        @photo-open="${r(this,R,Pt)}"
        @timeline-scroll="${r(this,R,Gl)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Xl=function(e){return e!==""?Ea(e,a(this,Yt)):this.filter===""?Ta(this.status?.pending??0):c`
      <slot></slot>
    `},p(S,4,"api",Vl,te,Yo),p(S,4,"route",Wl,te,Bo),p(S,4,"filter",Kl,te,_o),p(S,4,"name",Il,te,Go),p(S,4,"store",Ul,te,Qo),p(S,4,"selection",zl,te,Xo),p(S,4,"status",Hl,te,Jo),p(S,4,"library",Dl,te,Zo),p(S,4,"shown",Nl,te,es),p(S,4,"problem",Fl,te,ts),p(S,4,"scrolling",ql,te,is),p(S,4,"timeline",Ol,te,os),te=p(S,0,"TimelinePage",Yl,te),T(te,"styles",[M,F,ka,C`
      :host {
        display: block;
      }
    `]),s(S,1,te);var Jl,Zl,ed,td,He,as,ls,Bt,ds;td=[k("latent-toast")];var Ge=class extends(ed=P,Zl=[u()],Jl=[u({type:Boolean})],ed){constructor(){super(...arguments);l(this,Bt);l(this,as,s(He,8,this,"")),s(He,11,this);l(this,ls,s(He,12,this,!1)),s(He,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>r(this,Bt,ds).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>r(this,Bt,ds).call(this,"toast-close")}">${g.clear}</button>
      </div>
    `}};He=x(ed),as=new WeakMap,ls=new WeakMap,Bt=new WeakSet,ds=function(e){this.dispatchEvent(new CustomEvent(e))},p(He,4,"text",Zl,Ge,as),p(He,4,"undoable",Jl,Ge,ls),Ge=p(He,0,"Toast",td,Ge),T(Ge,"styles",[M,F,C`
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
    `]),s(He,1,Ge);var jc=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function id(n){return!n.startsWith(".")&&!jc.has(n.toLowerCase())}function cs(n){return[...n].filter(({name:i})=>id(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function od(n){let i=[...n.items].flatMap(e=>e.webkitGetAsEntry()??[]);return ps(await Promise.all(i.map(e=>sd(e,[]))))}async function sd(n,i){if(!id(n.name))return ps([]);try{if(n.isFile)return{found:[{file:await Yc(n),folders:i}],unread:[]};let e=[];for(let t of await Bc(n))e.push(await sd(t,[...i,n.name]));return ps(e)}catch{return{found:[],unread:[n.name]}}}function ps(n){return{found:n.flatMap(({found:i})=>i),unread:n.flatMap(({unread:i})=>i)}}function Yc(n){return new Promise((i,e)=>n.file(i,e))}async function Bc(n){let i=n.createReader(),e=[];for(;;){let t=await new Promise((o,d)=>i.readEntries(o,d));if(t.length===0)return e;e.push(...t)}}var yi=C`
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
`;function hs(n,i){return n.filter(({state:e})=>e.kind===i).length}function us(n){return n===1?"1 file":`${bt(n)} files`}function nd(n,i){let e=n.filter(h=>!Le(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${us(e)} to go`;let t=[`${bt(hs(n,"added"))} added`],o=hs(n,"known");o>0&&t.push(`${bt(o)} ${o===1?"was":"were"} already there`);let d=hs(n,"failed");return d>0&&t.push(`${bt(d)} failed`),t.join(", ")}function rd({state:n,arrived:i,file:e}){switch(n.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return n.message;case"cancelled":return"Cancelled"}}function ad(n){let[i]=n;return n.length===1?`${i} cannot be read.`:`${bt(n.length)} of the files and folders cannot be read, ${i} among them.`}var fs=50,ld,dd,pd,St,ms,At,de,_t,cd,hd,ud,md;pd=[k("latent-upload-panel")];var st=class extends(dd=P,ld=[u({attribute:!1})],dd){constructor(){super(...arguments);l(this,de);l(this,ms,s(St,8,this)),s(St,11,this);l(this,At,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,At,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,At).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,At).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${nd(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${Kr(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?r(this,de,cd).call(this,t):r(this,de,hd).call(this)}</div>
        </div>
        <ul>${_c(e).map(o=>r(this,de,ud).call(this,o))}${e.length>fs?c`
            <li class="state">and ${e.length-fs} more</li>
          `:m}</ul>
      </section>
    `}};St=x(dd),ms=new WeakMap,At=new WeakMap,de=new WeakSet,_t=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},cd=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>r(this,de,_t).call(this,"add")}">Add more</button>
    `},hd=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),t=Hr(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>r(this,de,_t).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>r(this,de,_t).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},ud=function(e){let{state:t,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${rd(e)}</div>
        </div>
        ${r(this,de,md).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},md=function(e){let{state:t,file:o}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>r(this,de,_t).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Le(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${g.clear}</button>
    `},p(St,4,"queue",ld,st,ms),st=p(St,0,"UploadPanel",pd,st),T(st,"styles",[M,F,yi]),s(St,1,st);function _c(n){let i=e=>Ir(e)?0:e.state.kind==="failed"?1:Le(e)?3:2;return n.toSorted((e,t)=>i(e)-i(t)).slice(0,fs)}var fd,gd,bd,yd,vd,wd,xd,kd,$d,Ed,q,gs,bs,ys,vs,ws,xs,ks,$s,Lt,Q,Td,Es,Cd,Pd,Ts,Cs,Md;Ed=[k("latent-uploads")];var ce=class extends($d=P,kd=[u({attribute:!1})],xd=[u({attribute:!1})],wd=[u({attribute:!1})],vd=[b()],yd=[b()],bd=[b()],gd=[L("input")],fd=[L("dialog")],$d){constructor(){super(...arguments);l(this,Q);l(this,gs,s(q,8,this)),s(q,11,this);l(this,bs,s(q,12,this)),s(q,15,this);l(this,ys,s(q,16,this)),s(q,19,this);l(this,vs,s(q,20,this,[])),s(q,23,this);l(this,ws,s(q,24,this,!1)),s(q,27,this);l(this,xs,s(q,28,this,[])),s(q,31,this);l(this,ks,s(q,32,this)),s(q,35,this);l(this,$s,s(q,36,this)),s(q,39,this);l(this,Lt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,Lt,new AbortController);let{signal:e}=a(this,Lt);window.addEventListener("dragenter",t=>r(this,Q,Es).call(this,t),{signal:e}),window.addEventListener("dragover",t=>r(this,Q,Es).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{r(this,Q,Cd).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>r(this,Q,Ts).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),r(this,Q,Td).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,Lt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${r(this,Q,Pd)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${g.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${g.add}Drop photos and folders to add them</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${r(this,Q,Md)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${us(this.found.length)}?`}</h2>
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
    `}};q=x($d),gs=new WeakMap,bs=new WeakMap,ys=new WeakMap,vs=new WeakMap,ws=new WeakMap,xs=new WeakMap,ks=new WeakMap,$s=new WeakMap,Lt=new WeakMap,Q=new WeakSet,Td=async function(){try{this.places=await Lr(this.api),r(this,Q,Ts).call(this)}catch(e){e instanceof O&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Es=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Cd=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:o}=await od(e.dataTransfer);r(this,Q,Cs).call(this,t),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:ad(o)}}))}},Pd=function(){r(this,Q,Cs).call(this,cs(this.input.files??[])),this.input.value=""},Ts=function(){this.places.length>0&&(this.found=[...this.found,...cs(this.shared.take())])},Cs=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},Md=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},p(q,4,"api",kd,ce,gs),p(q,4,"queue",xd,ce,bs),p(q,4,"shared",wd,ce,ys),p(q,4,"places",vd,ce,vs),p(q,4,"dragged",yd,ce,ws),p(q,4,"found",bd,ce,xs),p(q,4,"input",gd,ce,ks),p(q,4,"dialog",fd,ce,$s),ce=p(q,0,"Uploads",Ed,ce),T(ce,"styles",[M,F,Ae,yi]),s(q,1,ce);var Ps=12e3,vi=class{#e;#t;#i=[];#o;#n=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#s(async()=>{let t=await this.#r(i,d=>this.#e.edit(d,e));this.#i=Wn(t);let o=t.filter(({error:d})=>d===void 0).length;this.#a([o===0?"":Kn(e,o),Mi(t)])})}undo(){return this.#s(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${z(t)}.`,Mi(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#s(i){return this.#n=this.#n.then(i).catch(e=>this.#t.problem(e)),this.#n}async#r(i,e){let t=[];for(let o of jn(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${z(t.length)} of ${z(i.length)} done.`,!1));let d=await e(o).catch(h=>Gc(h,o));t.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Ps)}};function Gc(n,i){if(!(n instanceof O)||n.unauthorised)throw n;let{code:e,message:t}=n;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var wi=class{selection=Ze.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#n=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new vi(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#n)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#n)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Ps)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Ze.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,d=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,ei).catch(()=>[i])):this.selection.toggled(i);d.size>ei?this.say(`At most ${z(ei)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(i){this.#o?.edit(this.selection.ids,i)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#s(e))}#s(i){i instanceof O&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!ti(i)&&(i.preventDefault(),this.undo())}};var Sd=C`
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
`;var Qc=90,xi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#r(),this.#s(Xc(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#n(i,e)},Qc)}async#n(i,e){let{signal:t}=this.#t;try{let o=await Ca(this.#e.api,i,e,t);t.aborted||this.#s(o,i)}catch(o){Ye(o)||this.#s([],i)}}#s(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#r(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#r(),this.#s([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Xc(n,i,e){let t=e.length-i.length;return n.filter(({start:o,end:d})=>d+t>=o&&e.startsWith(i.slice(0,o))&&e.slice(d+t)===i.slice(d)).map(o=>({...o,end:o.end+t}))}function Ad(n,{text:i,start:e,end:t}){let o=i.endsWith(":"),d=n.slice(t),h=o||d.startsWith(" ")?"":" ";return{query:`${n.slice(0,e)}${i}${h}${d}`,caret:e+i.length+(o?0:1)}}var Ld=C`
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
`,Ms="offers";function Ss(n){return`offer-${n}`}function Rd(n,i){return c`
    <ul id="${Ms}" role="listbox" aria-label="Suggestions" ?hidden="${!n.isOpen}">
      ${n.offers.map((e,t)=>c`
          <li
            id="${Ss(t)}"
            role="option"
            aria-selected="${t===n.active?"true":"false"}"
            aria-label="${Jc(e)}"
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
  `}function Jc({key:n,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${n}: ${e??""}`:`${n}: ${i}${o}`}var Od,qd,Fd,Nd,ze,As,Ls,Rt,Dd,Hd;Nd=[k("latent-search-help")];var Qe=class extends(Fd=P,qd=[u({attribute:!1})],Od=[b()],Fd){constructor(){super(...arguments);l(this,Rt);l(this,As,s(ze,8,this)),s(ze,11,this);l(this,Ls,s(ze,12,this,[])),s(ze,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{r(this,Rt,Dd).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>r(this,Rt,Hd).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};ze=x(Fd),As=new WeakMap,Ls=new WeakMap,Rt=new WeakSet,Dd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Hd=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(ze,4,"api",qd,Qe,As),p(ze,4,"filters",Od,Qe,Ls),Qe=p(ze,0,"SearchHelp",Nd,Qe),T(Qe,"styles",[M,C`
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
    `]),s(ze,1,Qe);var Zc=250,zd,Ud,Id,Kd,Wd,Vd,jd,Yd,V,Rs,Os,qs,Fs,Ns,Ds,X,nt,Gt,N,Bd,_d,Ot,Gd,Hs,Qd,Xd,zs,Jd;Yd=[k("latent-search-box")];var be=class extends(jd=P,Vd=[u({attribute:!1})],Wd=[u({attribute:!1})],Kd=[u({attribute:!1})],Id=[b()],Ud=[L("input")],zd=[L("#help")],jd){constructor(){super(...arguments);l(this,N);l(this,Rs,s(V,8,this)),s(V,11,this);l(this,Os,s(V,12,this,"")),s(V,15,this);l(this,qs,s(V,16,this,"")),s(V,19,this);l(this,Fs,s(V,20,this,"")),s(V,23,this);l(this,Ns,s(V,24,this)),s(V,27,this);l(this,Ds,s(V,28,this)),s(V,31,this);l(this,X,new xi(this));l(this,nt);l(this,Gt,e=>r(this,N,Bd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,Gt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Gt)),window.clearTimeout(a(this,nt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,X).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${r(this,N,Gd)}">
        ${g.search}
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
          aria-controls="${Ms}"
          aria-activedescendant="${a(this,X).active<0?m:Ss(a(this,X).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${r(this,N,_d)}"
          @keydown="${r(this,N,Qd)}"
          @blur="${()=>a(this,X).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${r(this,N,Hs)}">
            ${g.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${g.help}
        </button>
      </form>
      ${Rd(a(this,X),e=>{r(this,N,zs).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,X).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>r(this,N,Jd).call(this,e.detail)}"
      ></latent-search-help>
    `}};V=x(jd),Rs=new WeakMap,Os=new WeakMap,qs=new WeakMap,Fs=new WeakMap,Ns=new WeakMap,Ds=new WeakMap,X=new WeakMap,nt=new WeakMap,Gt=new WeakMap,N=new WeakSet,Bd=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},_d=function(){this.typed=this.input.value,window.clearTimeout(a(this,nt)),A(this,nt,window.setTimeout(()=>r(this,N,Ot).call(this),Zc)),a(this,X).typed(this.typed,this.input.selectionStart??this.typed.length)},Ot=function(){window.clearTimeout(a(this,nt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Gd=function(e){e.preventDefault(),a(this,X).close(),r(this,N,Ot).call(this)},Hs=function(){a(this,X).close(),this.typed="",r(this,N,Ot).call(this),this.input.focus()},Qd=function(e){let t=r(this,N,Xd).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Xd=function(e){let{isOpen:t,chosen:o}=a(this,X);switch(e){case"ArrowDown":return t?()=>a(this,X).move(1):void 0;case"ArrowUp":return t?()=>a(this,X).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{r(this,N,zs).call(this,o)});case"Escape":return t?()=>a(this,X).close():this.typed===""?void 0:()=>r(this,N,Hs).call(this);default:return}},zs=async function(e){let{query:t,caret:o}=Ad(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?a(this,X).typed(t,o):(a(this,X).close(),r(this,N,Ot).call(this))},Jd=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),r(this,N,Ot).call(this),this.input.focus()},p(V,4,"api",Vd,be,Rs),p(V,4,"value",Wd,be,Os),p(V,4,"problem",Kd,be,qs),p(V,4,"typed",Id,be,Fs),p(V,4,"input",Ud,be,Ns),p(V,4,"help",zd,be,Ds),be=p(V,0,"SearchBox",Yd,be),T(be,"styles",[M,F,Ld,C`
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
    `]),s(V,1,be);var Zd,ep,tp,ip,op,ye,Us,Is,Ks,rt,Ws,sp;op=[k("latent-lock-button")];var Ue=class extends(ip=P,tp=[u({attribute:!1})],ep=[b()],Zd=[L("dialog")],ip){constructor(){super(...arguments);l(this,rt);l(this,Us,s(ye,8,this)),s(ye,11,this);l(this,Is,s(ye,12,this,"")),s(ye,15,this);l(this,Ks,s(ye,16,this)),s(ye,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{r(this,rt,Ws).call(this,!1)}}">
        ${g.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${r(this,rt,sp)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ye=x(ip),Us=new WeakMap,Is=new WeakMap,Ks=new WeakMap,rt=new WeakSet,Ws=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof O&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},sp=function(){this.dialog.close(),r(this,rt,Ws).call(this,!0)},p(ye,4,"api",tp,Ue,Us),p(ye,4,"users",ep,Ue,Is),p(ye,4,"dialog",Zd,Ue,Ks),Ue=p(ye,0,"LockButton",op,Ue),T(Ue,"styles",[M,F,Ae,C`
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
    `]),s(ye,1,Ue);var js=["system","light","dark"],Ys="theme";function ki(){try{return js.find(n=>n===localStorage.getItem(Ys))??"system"}catch{return"system"}}function np(n){Vs(n);try{localStorage.setItem(Ys,n)}catch{}}function rp(){Vs(ki()),window.addEventListener("storage",({key:n})=>{n===Ys&&Vs(ki())})}function Vs(n){document.documentElement.dataset.theme=n;for(let i of document.querySelectorAll("meta[name=theme-color]"))i.media=n==="system"?`(prefers-color-scheme: ${i.dataset.theme})`:i.dataset.theme===n?"all":"not all"}var eh={system:"System",light:"Light",dark:"Dark"},ap,lp,dp,pp,cp,ve,Bs,_s,Gs,Ke,hp,Qs,up;cp=[k("latent-account-menu")];var Ie=class extends(pp=P,dp=[u({attribute:!1})],lp=[b()],ap=[L("#menu")],pp){constructor(){super(...arguments);l(this,Ke);l(this,Bs,s(ve,8,this,"")),s(ve,11,this);l(this,_s,s(ve,12,this,ki())),s(ve,15,this);l(this,Gs,s(ve,16,this)),s(ve,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${g.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${js.map(e=>r(this,Ke,up).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>r(this,Ke,Qs).call(this,"account")}">${g.key}Your sign-in</button>
        <button class="line" @click="${()=>r(this,Ke,Qs).call(this,"sign-out")}">${g.signOut}Sign out</button>
      </div>
    `}};ve=x(pp),Bs=new WeakMap,_s=new WeakMap,Gs=new WeakMap,Ke=new WeakSet,hp=function(e){this.theme=e,np(e)},Qs=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},up=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>r(this,Ke,hp).call(this,e)}" />
        ${eh[e]}
      </label>
    `},p(ve,4,"user",dp,Ie,Bs),p(ve,4,"theme",lp,Ie,_s),p(ve,4,"menu",ap,Ie,Gs),Ie=p(ve,0,"AccountMenu",cp,Ie),T(Ie,"styles",[M,F,C`
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
    `]),s(ve,1,Ie);var mp,fp,gp,bp,yp,vp,wp,xp,j,Xs,Js,Zs,en,tn,on,Me,kp,at;xp=[k("latent-header")];var we=class extends(wp=P,vp=[u({attribute:!1})],yp=[u({attribute:!1})],bp=[u({attribute:!1})],gp=[u({attribute:!1})],fp=[u({attribute:!1})],mp=[L("latent-search-box")],wp){constructor(){super(...arguments);l(this,Me);l(this,Xs,s(j,8,this)),s(j,11,this);l(this,Js,s(j,12,this,"")),s(j,15,this);l(this,Zs,s(j,16,this,"")),s(j,19,this);l(this,en,s(j,20,this,"")),s(j,23,this);l(this,tn,s(j,24,this)),s(j,27,this);l(this,on,s(j,28,this)),s(j,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${r(this,Me,kp)}">${oi(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>r(this,Me,at).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:z(this.total)}</span>
          ${this.user===Ee?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>r(this,Me,at).call(this,"locked")}"
                @problem="${e=>r(this,Me,at).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>r(this,Me,at).call(this,"account")}"
            @sign-out="${()=>r(this,Me,at).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};j=x(wp),Xs=new WeakMap,Js=new WeakMap,Zs=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,Me=new WeakSet,kp=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),r(this,Me,at).call(this,"home"))},at=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(j,4,"api",vp,we,Xs),p(j,4,"user",yp,we,Js),p(j,4,"query",bp,we,Zs),p(j,4,"problem",gp,we,en),p(j,4,"total",fp,we,tn),p(j,4,"box",mp,we,on),we=p(j,0,"Header",xp,we),T(we,"styles",[M,C`
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
    `]),s(j,1,we);var $p=2e3,th=2e4,ih=5*6e4,oh=["pointerdown","keydown","scroll"],$i=class{#e;#t;#i=new AbortController;#o;#n;#s=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Ep()&&void this.#a(),{signal:i});for(let e of oh)window.addEventListener(e,()=>this.#s=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#n)}look(){window.clearTimeout(this.#n);let i=Math.max(0,this.#r+$p-Date.now());this.#n=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#n);try{await(Date.now()-this.#s>ih?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(Ep()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#n=window.setTimeout(()=>{this.#a()},i?$p:th)}}async#l(){let i=this.#o,e=this.#s>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new O(401,"signed-out","The web session has ended.")}};function Ep(){return document.visibilityState==="visible"}var Tp=C`
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
`;var Ti=["Library","Explore","Set aside","Vault"],Ei=[{name:"photos",label:"Photos",icon:g.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:g.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${g.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:g.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-HEBAT4JA.js"),import("/assets/album-page-FIGAY5W4.js")])},{name:"map",label:"Map",icon:g.map,group:"Library",load:()=>import("/assets/map-page-DEC62BD3.js")},{name:"activity",label:"Activity",icon:g.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-BT46CUQS.js")}];function lt(n){return Ei.find(i=>i.name===n)??Ei[0]}var Cp,Pp,Mp,Sp,Ap,xe,sn,nn,rn,qe,Lp,Rp,Op,qp;Ap=[k("latent-navigation")];var We=class extends(Sp=P,Mp=[u({attribute:!1})],Pp=[u({type:Boolean})],Cp=[L("dialog")],Sp){constructor(){super(...arguments);l(this,qe);l(this,sn,s(xe,8,this,"photos")),s(xe,11,this);l(this,nn,s(xe,12,this,!1)),s(xe,15,this);l(this,rn,s(xe,16,this)),s(xe,19,this)}render(){let[e,...t]=Ti.map(d=>r(this,qe,Op).call(this,d)),o=lt(this.place).group!==Ti[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${o?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${g.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${r(this,qe,Rp)}"><div class="sheet">${t}</div></dialog>
    `}};xe=x(Sp),sn=new WeakMap,nn=new WeakMap,rn=new WeakMap,qe=new WeakSet,Lp=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Rp=function(e){e.target===this.sheet&&this.sheet.close()},Op=function(e){let t=Ei.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===Ti[0]?"group first":"group"}">
        <h2>${e}</h2>
        <ul aria-label="${e}">
          ${t.map(o=>r(this,qe,qp).call(this,o))}
        </ul>
      </div>
    `},qp=function({name:e,label:t,icon:o}){let d=ae(e);return c`
      <li>
        <a
          href="${yt(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>r(this,qe,Lp).call(this,h,d)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},p(xe,4,"place",Mp,We,sn),p(xe,4,"owner",Pp,We,nn),p(xe,4,"sheet",Cp,We,rn),We=p(xe,0,"Navigation",Ap,We),T(We,"styles",[M,Ae,Tp]),s(xe,1,We);var Fp=1024*1024,Np,Dp,Hp,zp,Up,Ip,Kp,Wp,Vp,jp,Yp,Bp,_p,Gp,Qp,Xp,v,an,ln,dn,pn,cn,hn,un,mn,fn,gn,bn,yn,vn,wn,re,Se,dt,pt,ct,Y,ht,w,xn,kn,$n,Xe,qt,Jp,Zp,Qt,En,ec,ke,ut,Xt,tc,ic,oc,sc,nc,rc,ac;Xp=[k("latent-gallery")];var _=class extends(Qp=P,Gp=[u({attribute:!1})],_p=[u({attribute:!1})],Bp=[u({attribute:!1})],Yp=[u({attribute:!1})],jp=[b()],Vp=[b()],Wp=[b()],Kp=[b()],Ip=[b()],Up=[b()],zp=[b()],Hp=[L("latent-header")],Dp=[L("latent-viewer")],Np=[L("main > .view")],Qp){constructor(){super(...arguments);l(this,w);l(this,an,s(v,8,this)),s(v,11,this);l(this,ln,s(v,12,this,"")),s(v,15,this);l(this,dn,s(v,16,this)),s(v,19,this);l(this,pn,s(v,20,this)),s(v,23,this);l(this,cn,s(v,24,this,ae("photos"))),s(v,27,this);l(this,hn,s(v,28,this)),s(v,31,this);l(this,un,s(v,32,this)),s(v,35,this);l(this,mn,s(v,36,this)),s(v,39,this);l(this,fn,s(v,40,this)),s(v,43,this);l(this,gn,s(v,44,this,!1)),s(v,47,this);l(this,bn,s(v,48,this)),s(v,51,this);l(this,yn,s(v,52,this)),s(v,55,this);l(this,vn,s(v,56,this)),s(v,59,this);l(this,wn,s(v,60,this)),s(v,63,this);l(this,re);l(this,Se);l(this,dt);l(this,pt,new AbortController);l(this,ct);l(this,Y,new wi(this));l(this,ht,!1);l(this,Xe,e=>r(this,w,qt).call(this,e.detail));l(this,ke,e=>this.problem(e.detail));l(this,ut,({detail:{text:e,undo:t}})=>{a(this,Y).offer(e,t&&(()=>t().then(()=>r(this,w,Qt).call(this))))});l(this,Xt,({detail:e})=>{this.route.place==="albums"&&e!==""?r(this,w,qt).call(this,ae("photos",void 0,e)):a(this,re)?.search(e)})}connectedCallback(){super.connectedCallback(),A(this,Se,r(this,w,kn).call(this,"grid",96*Fp,6)),A(this,dt,r(this,w,kn).call(this,"screen",64*Fp,3)),A(this,re,new Gn(e=>r(this,w,$n).call(this,e))),r(this,w,$n).call(this,a(this,re).route),A(this,ct,new $i(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>r(this,w,Qt).call(this),problem:e=>this.problem(e)})),a(this,ct).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,re)?.dispose(),a(this,ct)?.stop(),a(this,pt).abort(),a(this,Se).clear(),a(this,dt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=nh(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let d of Vn(e))a(this,Se).forget(d),a(this,dt).forget(d);let o=e.flatMap(({photo:d})=>d===void 0?[]:[d]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:d})=>d===this.opened?.id)??this.opened,A(this,ht,this.opened!==void 0&&!sh(this.route)),a(this,ht)||r(this,w,Qt).call(this)}problem(e){this.isConnected&&!Ye(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>r(this,w,qt).call(this,ae("photos"))}"
          @search="${a(this,Xt)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,ke)}"
        ></latent-header>
        ${r(this,w,rc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${a(this,w,xn)}" @go="${a(this,Xe)}"></latent-navigation>
          <main>${r(this,w,ac).call(this)}${r(this,w,tc).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        @added="${()=>a(this,ct)?.look()}"
        @search="${o=>r(this,w,qt).call(this,ae("photos",void 0,o.detail))}"
        @photo-open="${o=>a(this,re)?.open(o.detail)}"
        @said="${a(this,ut)}"
        @problem="${a(this,ke)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${a(this,Se)}"
          .screens="${a(this,dt)}"
          @photo-turn="${o=>a(this,re)?.open(o.detail.id)}"
          @viewer-close="${()=>a(this,re)?.close()}"
          @photo-edit="${o=>a(this,Y).edit(e,o.detail)}"
          @search="${o=>r(this,w,qt).call(this,ae("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,ke)}"
          ></latent-account>
        `:m} ${this.adding===void 0?m:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,ut)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,ke)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,Y).saying.text}"
        ?undoable="${a(this,Y).saying.undoable}"
        @undo="${()=>a(this,Y).undo()}"
        @toast-close="${()=>a(this,Y).forget()}"
      ></latent-toast>
    `}};v=x(Qp),an=new WeakMap,ln=new WeakMap,dn=new WeakMap,pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,fn=new WeakMap,gn=new WeakMap,bn=new WeakMap,yn=new WeakMap,vn=new WeakMap,wn=new WeakMap,re=new WeakMap,Se=new WeakMap,dt=new WeakMap,pt=new WeakMap,ct=new WeakMap,Y=new WeakMap,ht=new WeakMap,w=new WeakSet,xn=function(){return this.user===Ee},kn=function(e,t,o){return new _n((d,h)=>r(this,w,ec).call(this,this.api.thumbnail(d,e,h)),t,o)},$n=function(e){if(lt(e.place).ofOwner===!0&&!a(this,w,xn)){a(this,re)?.go(ae("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,Y).clear()),this.route=e,lt(e.place).load?.().catch(t=>this.problem(new Fe(t))),r(this,w,Jp).call(this,e.photo)},Xe=new WeakMap,qt=function(e){a(this,re)?.go(e),window.scrollTo({top:0})},Jp=async function(e){a(this,pt).abort(),A(this,pt,new AbortController);let{signal:t}=a(this,pt);if(e===void 0){r(this,w,Zp).call(this);return}let o=this.sequence?.find(e);try{let[d]=await Promise.all([o??this.api.photo(e,t),import("/assets/viewer-U3TUF2DF.js")]);t.aborted||(this.opened=d)}catch(d){d instanceof O&&d.status===404?a(this,re)?.close():this.problem(d)}},Zp=function(){let e=this.opened;this.opened=void 0,a(this,ht)&&r(this,w,Qt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Qt=function(){A(this,ht,!1),this.view?.refresh?.()},En=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,Y).clear()},ec=async function(e){try{return await e}catch(t){throw(t instanceof Fe||t instanceof O&&t.unauthorised)&&this.problem(t),t}},ke=new WeakMap,ut=new WeakMap,Xt=new WeakMap,tc=function(){switch(this.route.place){case"albums":return this.route.id===void 0?r(this,w,ic).call(this):r(this,w,oc).call(this);case"map":return r(this,w,sc).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${a(this,ke)}"></latent-activity-page>
        `;default:return r(this,w,nc).call(this)}},ic=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Se)}"
        @go="${a(this,Xe)}"
        @said="${a(this,ut)}"
        @problem="${a(this,ke)}"
      ></latent-albums-page>
    `},oc=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Se)}"
        .selection="${a(this,Y).selection}"
        @sequence="${r(this,w,En)}"
        @photo-pick="${e=>{a(this,Y).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,re)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,Y).clear()}"
        @go="${a(this,Xe)}"
        @said="${a(this,ut)}"
        @problem="${a(this,ke)}"
      ></latent-album-page>
    `},sc=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Se)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,re)?.open(e.detail)}"
        @go="${a(this,Xe)}"
        @problem="${a(this,ke)}"
      ></latent-map-page>
    `},nc=function(){let{label:e,filter:t="",empty:o}=lt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,Se)}"
        .selection="${a(this,Y).selection}"
        .status="${this.status}"
        @sequence="${r(this,w,En)}"
        @found="${d=>this.found=d.detail}"
        @photo-pick="${d=>{a(this,Y).pick(d.detail,this.sequence)}}"
        @photo-open="${d=>a(this,re)?.open(d.detail.id)}"
        @search="${a(this,Xt)}"
        @term-edit="${d=>this.header.edit(d.detail)}"
        @go="${a(this,Xe)}"
        @problem="${a(this,ke)}"
      >${o}</latent-timeline-page>
    `},rc=function(){return a(this,Y).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,Y).selection}"
        @photo-edit="${e=>a(this,Y).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=a(this,Y).selection.ids}"
        @selection-clear="${()=>a(this,Y).clear()}"
      ></latent-selection-bar>
    `},ac=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${z(e)} to go.</div>
    `},p(v,4,"api",Gp,_,an),p(v,4,"user",_p,_,ln),p(v,4,"uploads",Bp,_,dn),p(v,4,"shared",Yp,_,pn),p(v,4,"route",jp,_,cn),p(v,4,"sequence",Vp,_,hn),p(v,4,"found",Wp,_,un),p(v,4,"status",Kp,_,mn),p(v,4,"opened",Ip,_,fn),p(v,4,"showsAccount",Up,_,gn),p(v,4,"adding",zp,_,bn),p(v,4,"header",Hp,_,yn),p(v,4,"viewer",Dp,_,vn),p(v,4,"view",Np,_,wn),_=p(v,0,"Gallery",Xp,_),T(_,"styles",[M,Sd]),s(v,1,_);function sh({place:n,query:i}){return n==="photos"&&i===""}function nh(n,i){if(i!==void 0)return"Photo · Latent";let{label:e}=lt(n.place);return n.query!==""?"Search · Latent":n.place==="photos"?"Latent":`${e} · Latent`}var rh=3e3,lc,dc,pc,cc,hc,$e,Tn,Cn,Pn,je,Ft,Ci,ft,J,mt,uc,Mn,Sn,mc;hc=[k("latent-app")];var Ve=class extends(cc=P,pc=[b()],dc=[b()],lc=[b()],cc){constructor(){super(...arguments);l(this,J);l(this,Tn,s($e,8,this,"starting")),s($e,11,this);l(this,Cn,s($e,12,this,{signedIn:!1})),s($e,15,this);l(this,Pn,s($e,16,this,"")),s($e,19,this);l(this,je,new Rn);l(this,Ft,new ai(a(this,je)));l(this,Ci,new ii);l(this,ft)}connectedCallback(){super.connectedCallback(),r(this,J,mt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,ft))}willUpdate(){this.phase==="signed-out"&&a(this,Ft).tasks.length>0&&a(this,Ft).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,je)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${r(this,J,mt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,je)}"
            .user="${this.session.user??""}"
            .uploads="${a(this,Ft)}"
            .shared="${a(this,Ci)}"
            @problem="${e=>r(this,J,Mn).call(this,e.detail)}"
            @sign-out="${r(this,J,mc)}"
            @locked="${r(this,J,Sn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${g.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${r(this,J,mt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${g.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${r(this,J,mt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${g.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${r(this,J,mt)}">Try again</button>
          </latent-notice>
        `}}};$e=x(cc),Tn=new WeakMap,Cn=new WeakMap,Pn=new WeakMap,je=new WeakMap,Ft=new WeakMap,Ci=new WeakMap,ft=new WeakMap,J=new WeakSet,mt=async function(){window.clearTimeout(a(this,ft));try{this.session=await a(this,je).session(),this.phase=this.session.signedIn?await r(this,J,uc).call(this):"signed-out"}catch(e){r(this,J,Mn).call(this,e)}},uc=async function(){try{return await a(this,je).status(!1),"open"}catch(e){if(e instanceof O&&e.status===404)return"bare";throw e}},Mn=function(e){e instanceof O&&e.unauthorised?this.phase="signed-out":e instanceof Fe||e instanceof O&&e.unavailable?r(this,J,Sn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Sn=function(){this.phase="locked",window.clearTimeout(a(this,ft)),A(this,ft,window.setTimeout(()=>{r(this,J,mt).call(this)},rh))},mc=async function(){this.phase="signed-out",await a(this,je).signOut().catch(()=>{})},p($e,4,"phase",pc,Ve,Tn),p($e,4,"session",dc,Ve,Cn),p($e,4,"problem",lc,Ve,Pn),Ve=p($e,0,"App",hc,Ve),T(Ve,"styles",[M,F,C`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s($e,1,Ve);function fc(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}rp();fc();
