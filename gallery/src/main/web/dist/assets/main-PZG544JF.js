import{a as ht,c as va,e as ba,f as yo,g as wa,h as xa,i as ka,j as $a,k as Ea,l as Ta}from"/assets/chunk-SYC23Z3Y.js";import{a as ea,b as mo,c as pi,d as ct,e as ta,g as ia,h as oa,j as sa,o as Ht,r as la,v as da}from"/assets/chunk-IAH5MEP6.js";import{a as be}from"/assets/chunk-R5FJ3TFL.js";import"/assets/chunk-OBI36AQS.js";import{a as Ri,c as pa,d as ca,e as ha,f as fo,g as ua,h as Ft,i as ma,j as fa}from"/assets/chunk-JPS6NPKA.js";import{a as qt,b as ra,c as na,f as Dt,g as z,k as aa,r as ya}from"/assets/chunk-NE6HXD2A.js";import{a as N,b as Zn,c as Gn,d as je,e as rt,f as ve,g as Jn,i as le,j as zt,k as It,l as ga}from"/assets/chunk-6K7LKB4V.js";import{a as x,b as c,c as Xn,e as m,g as k,h as v,i as u,j as f,k as L,l as y,m as $,n as Nt,o as ze,p as O}from"/assets/chunk-WRWII6CR.js";import{a as g,c as s,d,e as w,f as n,g as l,h as M,i as a}from"/assets/chunk-4TR2UDAY.js";var Ca="shared?";var Oi=class extends EventTarget{#e=[];constructor(i=navigator.serviceWorker){super(),i?.addEventListener("message",({data:e})=>this.#t(e)),i?.startMessages(),i?.controller?.postMessage(Ca)}#t(i){Array.isArray(i)&&(this.#e=[...this.#e,...i.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let i=this.#e;return this.#e=[],i}};function Ni(r){return c`
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
  `}var ci=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function go(){return"PublicKeyCredential"in window}function qi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ma(r){let i=await Pa(()=>navigator.credentials.get({publicKey:{...r,challenge:pi(r.challenge),allowCredentials:r.allowCredentials.map(Aa)}})),e=i.response;return{credential:ct(i.rawId),clientData:ct(e.clientDataJSON),authenticatorData:ct(e.authenticatorData),signature:ct(e.signature)}}async function Sa(r){let e=(await Pa(()=>navigator.credentials.create({publicKey:{...r,challenge:pi(r.challenge),user:{...r.user,id:pi(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Aa)}}))).response;return{clientData:ct(e.clientDataJSON),attestationObject:ct(e.attestationObject)}}async function Pa(r){if(!go())throw new ci("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new ci(Nu(i),i)}throw new ci("The browser gave no passkey; try again.")}function Nu(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Aa({type:r,id:i}){return{type:r,id:pi(i)}}var La,Ra,Oa,Na,qa,Da,Ha,Fa,za,Ia,Ua,Ka,Wa,Ya,Va,P,vo,bo,wo,xo,ko,$o,Eo,To,Co,Mo,So,Po,Ao,K,ja,Lo,_a,Ba,Qa,Xa,Za,Ga,Ja;Va=[v("latent-sign-in")];var G=class extends(Ya=k,Wa=[u({attribute:!1})],Ka=[u({type:Boolean})],Ua=[u({type:Boolean})],Ia=[f()],za=[f()],Fa=[f()],Ha=[f()],Da=[f()],qa=[f()],Na=[L("#vault")],Oa=[L("#user")],Ra=[L("#passphrase")],La=[L("#code")],Ya){constructor(){super(...arguments);l(this,K);l(this,vo,s(P,8,this)),s(P,11,this);l(this,bo,s(P,12,this,!1)),s(P,15,this);l(this,wo,s(P,16,this,!1)),s(P,19,this);l(this,xo,s(P,20,this,!1)),s(P,23,this);l(this,ko,s(P,24,this,!1)),s(P,27,this);l(this,$o,s(P,28,this,"")),s(P,31,this);l(this,Eo,s(P,32,this)),s(P,35,this);l(this,To,s(P,36,this,!1)),s(P,39,this);l(this,Co,s(P,40,this,!1)),s(P,43,this);l(this,Mo,s(P,44,this)),s(P,47,this);l(this,So,s(P,48,this)),s(P,51,this);l(this,Po,s(P,52,this)),s(P,55,this);l(this,Ao,s(P,56,this)),s(P,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${a(this,K,ja)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Ni(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${a(this,K,Xa).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?a(this,K,Za).call(this):m} ${this.locked?m:a(this,K,Ga).call(this)}
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
            ${this.needsCode?a(this,K,Ja).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${a(this,K,Qa).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:a(this,K,Ba).call(this)}</p>
        </form>
      </main>
    `}};P=g(Ya),vo=new WeakMap,bo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Mo=new WeakMap,So=new WeakMap,Po=new WeakMap,Ao=new WeakMap,K=new WeakSet,ja=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||ve;if(t===""){this.problem=o===ve?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await a(this,K,Lo).call(this,p)&&(await Hu(this.api),await a(this,K,Lo).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await a(this,K,_a).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},Lo=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof Zn))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Ma(t.options);return await this.api.signIn({...e,passkey:o})}},_a=async function(e){if(e instanceof N&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=ea(e),this.elsewhere=e instanceof Gn&&e.hosts.includes("localhost")?qi():void 0,(this.code??this.input).select()},Ba=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Qa=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Xa=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Za=function(){return c`
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
    `},Ga=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${ve}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},Ja=function(){return c`
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
    `},d(P,4,"api",Wa,G,vo),d(P,4,"locked",Ka,G,bo),d(P,4,"choice",Ua,G,wo),d(P,4,"busy",Ia,G,xo),d(P,4,"legible",za,G,ko),d(P,4,"problem",Fa,G,$o),d(P,4,"elsewhere",Ha,G,Eo),d(P,4,"needsCode",Da,G,To),d(P,4,"awaitsPasskey",qa,G,Co),d(P,4,"vault",Na,G,Mo),d(P,4,"user",Oa,G,So),d(P,4,"input",Ra,G,Po),d(P,4,"code",La,G,Ao),G=d(P,0,"SignIn",Va,G),w(G,"styles",[$,O,Nt,x`
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
    `]),s(P,1,G);var qu=500,Du=6e4;async function Hu(r){let i=performance.now()+Du;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,qu));let e=await r.session().catch(t=>{if(!(t instanceof je))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Di={"Tus-Resumable":"1.0.0","X-Latent":"1"},hi="/uploads";async function el(r){return(await r.get(hi)).places}async function tl(r,{sha256:i,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function il(r,i,e){let{name:t,folder:o,modified:p,sha256:h}=i,b={...Di,"Upload-Length":String(i.bytes),"Upload-Metadata":Fu({filename:t,folder:o,modified:String(Math.max(0,p)),sha256:h})},A=await r.ask(hi,{method:"POST",headers:b,signal:e}),ae=(A.headers.get("Location")??"").split("/").pop()??"";return Ro(ae,A)}async function ol(r,i,e){return Ro(i,await r.ask(`${hi}/${i}`,{method:"HEAD",headers:Di,signal:e}))}async function sl(r,{id:i,offset:e},t,o){let p=await t.arrayBuffer(),h={...Di,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${mo(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return Ro(i,await r.ask(`${hi}/${i}`,{method:"PATCH",headers:h,body:p,signal:o}))}async function rl(r,i){await r.ask(`${hi}/${i}`,{method:"DELETE",headers:Di})}function Ro(r,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new N(e,"failed","The server does not say how much has arrived.");let o=i.get("Latent-Path");return{id:r,offset:Number(t),path:o===null?void 0:decodeURIComponent(o),wasThere:i.has("Latent-Was-There")}}function Fu(r){return Object.entries(r).map(([i,e])=>`${i} ${mo(new TextEncoder().encode(e))}`).join(",")}function nl({file:r,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${zu(r.lastModified)}`:e}function zu(r){let i=new Date(r);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function al(r){let i=r.map(o=>o.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((o,p)=>i.some(h=>h[p]!==o));return(t<0?e:e.slice(0,t)).join("/")}var Hi=class{#e;#t=0;#i;constructor(i=Iu){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let o=this.#t++;return new Promise((p,h)=>{let b=({data:A})=>{A.number===o&&(t.removeEventListener("message",b),A.sha256===void 0?h(new Error("This file cannot be read.")):p(A.sha256))};t.addEventListener("message",b),e.addEventListener("abort",()=>{t.removeEventListener("message",b),h(e.reason)},{once:!0}),t.postMessage({number:o,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function Iu(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var Uu=[500,1e3,2e3,5e3,1e4],Ku=new Set([404,408,409,423,429,460,500,502,503,504]),Wu=5,Ut=class{#e;#t=0;#i=0;constructor(i=Uu){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof N&&!i.unavailable&&this.#i++,!Yu(i)||this.#i>=Wu)throw i;await Vu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function Yu(r){return r instanceof je||r instanceof N&&Ku.has(r.status)}function Vu(r,i){return i.throwIfAborted(),new Promise((e,t)=>{let o=setTimeout(e,r);i.addEventListener("abort",()=>{clearTimeout(o),t(i.reason)},{once:!0})})}function ll(r,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function dl(r,i,e,t,o,p=new Ut){let h=1048576,b=0,A,ae=!0;for(;A?.path===void 0;)try{if(A===void 0)A=await il(r,e,t);else if(ae){let fe=performance.now(),Ot=i.slice(A.offset,A.offset+h);A=await sl(r,A,Ot,t),h=ll(Ot.size,performance.now()-fe)}else A=await ol(r,A.id,t);ae=!0,A.offset>b&&(b=A.offset,p.renew()),o(A)}catch(fe){await p.bear(fe,t),ae=!1,A=fe instanceof N&&fe.status===404?void 0:A}return A}function Ie({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function pl({state:{kind:r}}){return r==="checking"||r==="sending"}function cl(r){let i=r.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,t=i.reduce((p,h)=>p+e(h),0),o=i.reduce((p,h)=>p+(Ie(h)?e(h):h.arrived),0);return t===0?1:o/t}var _u=3,Fi=class extends EventTarget{#e;#t;#i;#o=new Map;#r=new Map;#s=[];#n=!1;constructor(i,e=new Hi,t=()=>new Ut){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#s}get paused(){return this.#n}get unfinished(){return!this.#s.every(Ie)}add(i,e){let t=this.unfinished?this.#s:[],o=i.map(p=>({file:p.file,folder:nl(p,e),state:{kind:"waiting"},arrived:0}));this.#s=[...t,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#s.filter(e=>!Ie(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#n=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#n?0:_u-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Ie(i)||(i.state=rt(t)?{kind:"waiting"}:{kind:"failed",message:Bu(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:o}=i;i.state={kind:"checking"},this.#d();let p=await this.#t.hash(t,e),h=await this.#i().ask(()=>tl(this.#e,{sha256:p,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let b={name:t.name,folder:o,bytes:t.size,modified:t.lastModified,sha256:p},A=({id:fe,offset:Ot})=>{this.#r.set(i,fe),i.arrived=Ot,this.#d()},ae=await dl(this.#e,t,b,e,A,this.#i());this.#r.delete(i),i.state=ae.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:ae.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#r.get(i);this.#r.delete(i),e!==void 0&&rl(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Bu(r){return r instanceof N&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var hl,ul,ml,fl,yl,gl,vl,ie,Oo,No,qo,Do,Ho,nt,I,ui,zi,Fo,zo,Io,bl,wl;vl=[v("latent-add-dialog")];var Oe=class extends(gl=k,yl=[u({attribute:!1})],fl=[u({attribute:!1})],ml=[f()],ul=[f()],hl=[L("dialog")],gl){constructor(){super(...arguments);l(this,I);l(this,Oo,s(ie,8,this)),s(ie,11,this);l(this,No,s(ie,12,this,[])),s(ie,15,this);l(this,qo,s(ie,16,this)),s(ie,19,this);l(this,Do,s(ie,20,this,"")),s(ie,23,this);l(this,Ho,s(ie,24,this)),s(ie,27,this);l(this,nt,new Ht(this))}firstUpdated(){this.dialog.showModal(),n(this,nt).run(async()=>{this.known=(await ta(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${a(this,I,bl)}">
          <header>
            <h2 id="title">Add ${z(this.photos.length)} to an album</h2>
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
            ${n(this,I,ui).map(e=>a(this,I,wl).call(this,e))} ${n(this,I,zi)?c`
                <li>
                  <button type="button" @click="${a(this,I,zo)}">${y.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,I,ui).length>0||n(this,I,zi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,nt).problem===""}">${n(this,nt).problem}</p>
        </form>
      </dialog>
    `}};ie=g(gl),Oo=new WeakMap,No=new WeakMap,qo=new WeakMap,Do=new WeakMap,Ho=new WeakMap,nt=new WeakMap,I=new WeakSet,ui=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:o,name:p})=>!t&&o&&p.toLowerCase().includes(e))},zi=function(){return this.typed!==""&&!n(this,I,ui).some(({name:e})=>e===this.typed)},Fo=function(e){a(this,I,Io).call(this,()=>oa(this.api,e.id,{add:this.photos}))},zo=function(){a(this,I,Io).call(this,()=>ia(this.api,{name:this.typed,add:this.photos}))},Io=function(e){n(this,nt).busy||n(this,nt).run(async()=>{let{album:t,undo:o}=await e(),h={text:da(this.photos.length,t?.name??"the album"),undo:()=>sa(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},bl=function(e){e.preventDefault();let t=n(this,I,ui);n(this,I,zi)?a(this,I,zo).call(this):t.length===1&&t[0]!==void 0&&a(this,I,Fo).call(this,t[0])},wl=function(e){return c`
      <li>
        <button type="button" @click="${()=>a(this,I,Fo).call(this,e)}">
          ${y.album}<span>${la(this.known??[],e)}</span><small>${z(e.photos)}</small>
        </button>
      </li>
    `},d(ie,4,"api",yl,Oe,Oo),d(ie,4,"photos",fl,Oe,No),d(ie,4,"known",ml,Oe,qo),d(ie,4,"typed",ul,Oe,Do),d(ie,4,"dialog",hl,Oe,Ho),Oe=d(ie,0,"AddDialog",vl,Oe),w(Oe,"styles",[$,O,ze,Nt,x`
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
    `]),s(ie,1,Oe);var xl=[["days",86400],["hours",3600],["minutes",60]],kl,Uo,Qu;kl=[v("latent-shift-form")];var mi=class extends(Qu=fa){read(){let e=xl.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new ma("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${xl.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Uo=g(Qu),mi=d(Uo,0,"ShiftForm",kl,mi),s(Uo,1,mi);var Xu=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],$l,El,Tl,Cl,Ml,we,Ko,Wo,Yo,yi,Q,Sl,fi,Vo,jo,_o,Ue,ut,Pl;Ml=[v("latent-selection-bar")];var _e=class extends(Cl=k,Tl=[u({attribute:!1})],El=[u({attribute:!1})],$l=[f()],Cl){constructor(){super(...arguments);l(this,Q);l(this,Ko,s(we,8,this)),s(we,11,this);l(this,Wo,s(we,12,this)),s(we,15,this);l(this,Yo,s(we,16,this)),s(we,19,this);l(this,yi,e=>a(this,Q,Sl).call(this,e));l(this,Ue,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,ut,e=>{a(this,Q,fi).call(this,e.detail),n(this,Ue).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,yi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,yi))}render(){let e=n(this,Q,jo);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${a(this,Q,_o)}">
          ${y.clear}
        </button>
        <span class="count" role="status" aria-label="${z(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${a(this,Q,Vo)}"
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
        ${Xu.map(([t,o,p])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${o}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${o}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${p}
            </button>
          `)}
      </div>
      ${this.open===void 0?m:c`
        <div class="card ${this.open==="rating"?"small":""}">${a(this,Q,Pl).call(this,this.open)}</div>
      `}
    `}};we=g(Cl),Ko=new WeakMap,Wo=new WeakMap,Yo=new WeakMap,yi=new WeakMap,Q=new WeakSet,Sl=function(e){Ft(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?a(this,Q,_o).call(this):n(this,Ue).call(this):e.key==="f"?a(this,Q,Vo).call(this):/^[0-5]$/.test(e.key)&&a(this,Q,fi).call(this,{rating:Number(e.key)}))},fi=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Vo=function(){a(this,Q,fi).call(this,{favorite:!n(this,Q,jo)})},jo=function(){return this.selection.photos.every(({favorite:e})=>e)},_o=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ue=new WeakMap,ut=new WeakMap,Pl=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{a(this,Q,fi).call(this,{rating:t.detail}),n(this,Ue).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-place-form>
        `}},d(we,4,"api",Tl,_e,Ko),d(we,4,"selection",El,_e,Wo),d(we,4,"open",$l,_e,Yo),_e=d(we,0,"SelectionBar",Ml,_e),w(_e,"styles",[$,O,x`
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
    `]),s(we,1,_e);function Kt(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var Ii=x`
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
`;var Al,Ll,Rl,Ol,Nl,ql,Dl,Hl,W,Bo,Qo,Xo,Zo,Go,Jo,Ui,Fl;Hl=[v("latent-confirm-form")];var xe=class extends(Dl=k,ql=[u({attribute:!1})],Nl=[u({attribute:!1})],Ol=[u({attribute:!1})],Rl=[u({type:Boolean})],Ll=[L("#label")],Al=[L("#password")],Dl){constructor(){super(...arguments);l(this,Ui);l(this,Bo,s(W,8,this,"")),s(W,11,this);l(this,Qo,s(W,12,this,"")),s(W,15,this);l(this,Xo,s(W,16,this,"")),s(W,19,this);l(this,Zo,s(W,20,this,!1)),s(W,23,this);l(this,Go,s(W,24,this)),s(W,27,this);l(this,Jo,s(W,28,this)),s(W,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${a(this,Ui,Fl)}">
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
          <label for="password">${this.user===ve?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            Cancel
          </button>
        </div>
      </form>
    `}};W=g(Dl),Bo=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,Ui=new WeakSet,Fl=function(e){if(e.preventDefault(),!this.busy){let t={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:t}))}},d(W,4,"user",ql,xe,Bo),d(W,4,"action",Nl,xe,Qo),d(W,4,"example",Ol,xe,Xo),d(W,4,"busy",Rl,xe,Zo),d(W,4,"label",Ll,xe,Go),d(W,4,"password",Al,xe,Jo),xe=d(W,0,"ConfirmForm",Hl,xe),w(xe,"styles",[$,O,Nt,x`
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
    `]),s(W,1,xe);function zl(r){return r.get("/devices")}async function Il(r,i,{user:e,passphrase:t}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:i})}`,{user:e,passphrase:t})).json()}async function Ul(r,i,{user:e,passphrase:t}){return await(await r.send("POST",`/devices/${encodeURIComponent(i)}/removal`,{user:e,passphrase:t})).json()}var Ki=4,Kl,Wl,Yl,Vl,jl,_l,de,es,ts,is,os,Ne,qe,ss,Wi,Bl,Ql,Xl;_l=[v("latent-devices")];var Ke=class extends(jl=k,Vl=[u({attribute:!1})],Yl=[f()],Wl=[f()],Kl=[f()],jl){constructor(){super(...arguments);l(this,qe);l(this,es,s(de,8,this)),s(de,11,this);l(this,ts,s(de,12,this)),s(de,15,this);l(this,is,s(de,16,this)),s(de,19,this);l(this,os,s(de,20,this)),s(de,23,this);l(this,Ne,new Ht(this));l(this,Wi,()=>{this.step=void 0,n(this,Ne).say("")})}firstUpdated(){n(this,Ne).run(async()=>{this.known=await zl(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:t,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>a(this,qe,Ql).call(this,p))}
        </ul>
      `} ${t===void 0||e===void 0?m:Zu(t,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>a(this,qe,ss).call(this,{kind:"add"})}">Add an app password</button>
        `:a(this,qe,Xl).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Ne).problem===""}">${n(this,Ne).problem}</p>
    `}};de=g(jl),es=new WeakMap,ts=new WeakMap,is=new WeakMap,os=new WeakMap,Ne=new WeakMap,qe=new WeakSet,ss=function(e){this.step=e,this.made=void 0,n(this,Ne).say("")},Wi=new WeakMap,Bl=function({label:e,passphrase:t},o,p){n(this,Ne).run(async()=>{o.kind==="add"?(this.made=await Il(this.api,e,{user:p,passphrase:t}),this.known=this.made.all):this.known=await Ul(this.api,o.device.id,{user:p,passphrase:t}),this.step=void 0})},Ql=function(e){let t=e.lastUse===void 0?"never used":`last used ${Kt(e.lastUse)}`;return c`
      <li>
        ${y.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Kt(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,Ne).busy}"
          @click="${()=>a(this,qe,ss).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},Xl=function(e,t){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Ne).busy}"
        @confirm="${o=>a(this,qe,Bl).call(this,o.detail,e,t)}"
        @give-up="${n(this,Wi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(de,4,"api",Vl,Ke,es),d(de,4,"known",Yl,Ke,ts),d(de,4,"step",Wl,Ke,is),d(de,4,"made",Kl,Ke,os),Ke=d(de,0,"DeviceList",_l,Ke),w(Ke,"styles",[$,O,Ii,x`
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
    `]),s(de,1,Ke);function Zu({password:r,code:{size:i,path:e}},t){let o=`${-Ki} ${-Ki} ${i+2*Ki} ${i+2*Ki}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
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
        <dd class="password">${r}</dd>
      </dl>
    </section>
  `}var Zl,Gl,Jl,ed,td,id,pe,rs,ns,as,ls,ke,ce,ds,Yi,od,Vi,sd,rd,nd,ad;id=[v("latent-account")];var We=class extends(td=k,ed=[u({attribute:!1})],Jl=[f()],Gl=[f()],Zl=[L("dialog")],td){constructor(){super(...arguments);l(this,ce);l(this,rs,s(pe,8,this)),s(pe,11,this);l(this,ns,s(pe,12,this)),s(pe,15,this);l(this,as,s(pe,16,this)),s(pe,19,this);l(this,ls,s(pe,20,this)),s(pe,23,this);l(this,ke,new Ht(this));l(this,Yi,()=>{this.step=void 0,n(this,ke).say("")});l(this,Vi,({detail:e})=>{this.dispatchEvent(new CustomEvent("problem",{detail:e}))})}firstUpdated(){this.dialog.showModal(),n(this,ke).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?m:a(this,ce,sd).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,ke).problem===""}">${n(this,ke).problem}</p>
          <latent-devices .api="${this.api}" @problem="${n(this,Vi)}"></latent-devices>
        </div>
      </dialog>
    `}};pe=g(td),rs=new WeakMap,ns=new WeakMap,as=new WeakMap,ls=new WeakMap,ke=new WeakMap,ce=new WeakSet,ds=function(e){this.step=e,n(this,ke).say("")},Yi=new WeakMap,od=function({label:e,passphrase:t},o,p){let h={user:p,passphrase:t};n(this,ke).run(async()=>{if(o.kind==="add"){let b=await Sa(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,b)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},Vi=new WeakMap,sd=function(e){let{user:t,code:o,passkeys:p}=e,h=t===ve?"the vault’s passphrase":"your password",b=o||p.length>0;return c`
      <p>${b?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${b?c`
          <ul>
            ${o?Gu():m}${p.map(A=>a(this,ce,rd).call(this,A))}
          </ul>
        `:m} ${this.step===void 0?a(this,ce,nd).call(this,e):a(this,ce,ad).call(this,this.step,e)}
    `},rd=function(e){let t=e.lastUse===void 0?"never used":`last used ${Kt(e.lastUse)}`;return c`
      <li>
        ${y.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Kt(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,ke).busy}"
          @click="${()=>a(this,ce,ds).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},nd=function({host:e,code:t,passkeys:o}){if(e===void 0)return Ju();if(!go())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${t||o.length>0?m:p}
      <button class="main add" ?disabled="${n(this,ke).busy}" @click="${()=>a(this,ce,ds).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},ad=function(e,{user:t}){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,ke).busy}"
        @confirm="${o=>a(this,ce,od).call(this,o.detail,e,t)}"
        @give-up="${n(this,Yi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(pe,4,"api",ed,We,rs),d(pe,4,"factors",Jl,We,ns),d(pe,4,"step",Gl,We,as),d(pe,4,"dialog",Zl,We,ls),We=d(pe,0,"Account",id,We),w(We,"styles",[$,O,ze,Ii]),s(pe,1,We);function Gu(){return c`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Ju(){let r=qi();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var ld=x`
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
`;function dd(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${y.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function pd(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function cd(r){return r>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${y.picture}</span>
        <p>${z(r)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${y.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}async function hd(r,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${o}`,t)).completions}async function ud(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function ji(r){let i=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function md(r,i){let e=ji(r).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,o)=>{let p=o>0&&o<e.length-1&&e[o-1]!=="|";return t!=="|"||p}).join(" ")}function fd(r,i){return ji(r).some(({text:e})=>e===i)?r:`${r} ${i}`.trim()}function yd(r,i){let e=i.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var em=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],tm=8,gd,vd,bd,wd,xd,kd,$d,oe,ps,cs,hs,us,ms,mt,re,Ed,fs,ys,Td,Cd,Md;$d=[v("latent-refinement")];var De=class extends(kd=k,xd=[u({attribute:!1})],wd=[u({attribute:!1})],bd=[u({attribute:!1})],vd=[f()],gd=[f()],kd){constructor(){super(...arguments);l(this,re);l(this,ps,s(oe,8,this)),s(oe,11,this);l(this,cs,s(oe,12,this,"")),s(oe,15,this);l(this,hs,s(oe,16,this,"")),s(oe,19,this);l(this,us,s(oe,20,this,!1)),s(oe,23,this);l(this,ms,s(oe,24,this,{})),s(oe,27,this);l(this,mt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,mt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&a(this,re,fs).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${ji(this.query).filter(({text:e})=>e!=="|").map(e=>a(this,re,Td).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${a(this,re,Ed)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?a(this,re,Cd).call(this):m}
    `}};oe=g(kd),ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,mt=new WeakMap,re=new WeakSet,Ed=function(){this.isOpen=!this.isOpen,this.isOpen&&a(this,re,fs).call(this)},fs=async function(){n(this,mt).abort(),M(this,mt,new AbortController);try{this.counts=await ud(this.api,this.narrowed,tm,n(this,mt).signal)}catch(e){rt(e)||(this.counts={})}},ys=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Td=function(e){return c`
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
          @click="${()=>a(this,re,ys).call(this,md(this.query,e))}"
        >
          ${y.clear}
        </button>
      </li>
    `},Cd=function(){return c`
      <div class="facets">
        ${em.map(([e,t,o])=>a(this,re,Md).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},Md=function(e,t,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>a(this,re,ys).call(this,fd(this.query,yd(t,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(oe,4,"api",xd,De,ps),d(oe,4,"query",wd,De,cs),d(oe,4,"narrowed",bd,De,hs),d(oe,4,"isOpen",vd,De,us),d(oe,4,"counts",gd,De,ms),De=d(oe,0,"Refinement",$d,De),w(De,"styles",[$,O,x`
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
    `]),s(oe,1,De);var _i=class{#e;#t=new Map;constructor(i){this.#e=i}async of(i,e){let t=`${i.year}-${i.month}-${i.photos}`,o=this.#t.get(t);return o===void 0&&(o=this.#e(i),o.catch(()=>this.#t.delete(t)),this.#t.set(t,o)),im(await o,e)}};function im(r,i){let e=r.filter(({failed:h})=>!h),t=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),p=new Set([...Sd(t,i),...Sd(o,i-Math.min(i,t.length))]);return e.filter(h=>p.has(h))}function Sd(r,i){let e=Math.max(1,r.length/Math.max(1,i));return Array.from({length:Math.min(i,r.length)},(t,o)=>r[Math.floor(o*e)])}var gi=["years","months","days"],Pd="latent-level";function gs(r,i){return gi[gi.indexOf(r)+i]??r}function Ad(r){let i=r.getItem(Pd);return gi.find(e=>e===i)??"days"}function Ld(r,i){r.setItem(Pd,i)}function Rd(r){return[...Map.groupBy(r,({year:i})=>i)].map(([i,e])=>({year:i,months:e,photos:e.reduce((t,{photos:o})=>t+o,0)}))}function Od({months:r}){return r.reduce((i,e)=>e.photos>i.photos?e:i)}var om={years:"Years",months:"Months",days:"Days"},Nd,qd,Dd,Wt,vs;Dd=[v("latent-level-switch")];var ft=class extends(qd=k,Nd=[u({attribute:!1})],qd){constructor(){super(...arguments);l(this,vs,s(Wt,8,this,"days")),s(Wt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${gi.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${om[e]}
            </button>
          `)}
      </div>
    `}};Wt=g(qd),vs=new WeakMap,d(Wt,4,"level",Nd,ft,vs),ft=d(Wt,0,"LevelSwitch",Dd,ft),w(ft,"styles",[$,O,x`
      :host {
        position: fixed;
        bottom: 20px;
        left: calc(var(--rail) + 8px);
        z-index: 2;
        display: block;
      }

      div {
        display: flex;
        padding: 3px;
        border: 1px solid var(--line);
        border-radius: 999px;
        background: color-mix(in srgb, var(--raised) 92%, transparent);
        box-shadow: 0 4px 16px light-dark(rgb(40 30 20 / 0.14), rgb(0 0 0 / 0.5));
      }

      button {
        min-height: 34px;
        padding: 0 15px;
        border: 0;
        border-radius: 999px;
        background: transparent;
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 550;
        transition: background var(--quick);
      }

      button:hover {
        color: var(--ink);
      }

      button[aria-pressed="true"] {
        background: var(--ink);
        color: var(--paper);
      }

      @media (max-width: 759px) {
        :host {
          bottom: calc(var(--bar) + 12px + env(safe-area-inset-bottom));
          left: 50%;
          transform: translateX(-50%);
        }

        button {
          min-height: 38px;
        }
      }
    `]),s(Wt,1,ft);function Hd(r){let i=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${i(r.getMonth()+1)}-${i(r.getDate())}`}function Fd(r,i){let e=Number(r.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var zd,Id,Ud,Kd,Wd,$e,bs,ws,xs,Yt,Vt,at,Yd,Vd,jd;Wd=[v("latent-memories")];var Be=class extends(Kd=k,Ud=[u({attribute:!1})],Id=[u({attribute:!1})],zd=[f()],Kd){constructor(){super(...arguments);l(this,at);l(this,bs,s($e,8,this)),s($e,11,this);l(this,ws,s($e,12,this)),s($e,15,this);l(this,xs,s($e,16,this,[])),s($e,19,this);l(this,Yt,Hd(new Date));l(this,Vt,new AbortController)}connectedCallback(){super.connectedCallback(),M(this,Vt,new AbortController),a(this,at,Yd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Vt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${be(this.years,({year:e})=>e,e=>a(this,at,jd).call(this,e))}
        </ul>
      </nav>
    `}};$e=g(Kd),bs=new WeakMap,ws=new WeakMap,xs=new WeakMap,Yt=new WeakMap,Vt=new WeakMap,at=new WeakSet,Yd=async function(){let e=new URLSearchParams({day:n(this,Yt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,Vt).signal)).years}catch{this.years=[]}},Vd=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},jd=function({year:e,photos:[t],total:o}){let p=le("photos",void 0,`taken:${e}${n(this,Yt).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${zt(p)}" @click="${h=>a(this,at,Vd).call(this,h,p)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Fd(n(this,Yt),e)} <small>${z(o)}</small></p>
        </a>
      </li>
    `},d($e,4,"api",Ud,Be,bs),d($e,4,"store",Id,Be,ws),d($e,4,"years",zd,Be,xs),Be=d($e,0,"Memories",Wd,Be),w(Be,"styles",[$,x`
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
    `]),s($e,1,Be);var sm=new Map,ks=class{count;photos=[];places=sm;complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Bi=class r{months;counts;#e;#t;constructor(i,e,t){this.counts=i,this.months=i.map(o=>new ks(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(p=>p.is(t.count));o!==void 0&&(t.photos=o.photos,t.places=o.places,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){this.#o(i);let e=[],t;do{let o=await this.#e.page(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}async#o(i){i.places=await this.#e.places(i.count).catch(()=>i.places),i.places.size>0&&this.#t(i)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){let e=new Set;for(let t of i){let o=this.find(t.id);if(o?.taken===t.taken)this.#r(t,e);else for(let p of[o&&this.monthOf(o),this.monthOf(t)])p!==void 0&&(p.complete=!1)}e.forEach(t=>{this.#o(t)})}#r(i,e){let t=this.monthOf(i);t!==void 0&&(e.add(t),t.photos=t.photos.map(o=>o.id===i.id?i:o),this.#t(t))}async range(i,e,t){let o=this.#s(i,e)?1:-1,p=[i],h=i;for(;h!==void 0&&h.id!==e.id&&p.length<t;)h=await this.neighbour(h,o),h!==void 0&&p.push(h);return p}#s(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:p})=>p===i.id)<=o.findIndex(({id:p})=>p===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let p=e===1?o.photos[0]:o.photos.at(-1);if(p!==void 0)return p}}};var jt=class{#e;constructor(i){this.#e=i}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(i){return i-this.#e.getBoundingClientRect().top}bring(i,e){this.by(i-this.at(e))}by(i){window.scrollBy({top:i,behavior:"instant"})}};var rm="300px",_d,Bd,Qd,Xd,Zd,Gd,Jd,ep,tp,ip,q,$s,Es,Ts,Cs,Ms,Ss,Ps,As,vi,_t,yt,op,Ls;ip=[v("latent-period-card")];var ye=class extends(tp=k,ep=[u()],Jd=[u({attribute:!1})],Gd=[u({type:Number})],Zd=[u({attribute:!1})],Xd=[u({type:Number})],Qd=[u({attribute:!1})],Bd=[u({attribute:!1})],_d=[f()],tp){constructor(){super(...arguments);l(this,yt);l(this,$s,s(q,8,this,"")),s(q,11,this);l(this,Es,s(q,12,this,"")),s(q,15,this);l(this,Ts,s(q,16,this,0)),s(q,19,this);l(this,Cs,s(q,20,this)),s(q,23,this);l(this,Ms,s(q,24,this,1)),s(q,27,this);l(this,Ss,s(q,28,this)),s(q,31,this);l(this,Ps,s(q,32,this)),s(q,35,this);l(this,As,s(q,36,this,[])),s(q,39,this);l(this,vi,!1);l(this,_t,new IntersectionObserver(e=>a(this,yt,op).call(this,e),{rootMargin:rm}))}connectedCallback(){super.connectedCallback(),n(this,_t).observe(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,_t).disconnect()}willUpdate(e){n(this,vi)&&(e.has("month")||e.has("covers"))&&a(this,yt,Ls).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${z(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${be(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${z(this.photos)}</small></p>
      </button>
    `}};q=g(tp),$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ms=new WeakMap,Ss=new WeakMap,Ps=new WeakMap,As=new WeakMap,vi=new WeakMap,_t=new WeakMap,yt=new WeakSet,op=function(e){e.some(({isIntersecting:t})=>t)&&(n(this,_t).disconnect(),M(this,vi,!0),a(this,yt,Ls).call(this))},Ls=async function(){let{month:e,covers:t}=this,o=await t.of(e,this.most).catch(()=>this.shown);e===this.month&&t===this.covers&&(this.shown=o)},d(q,4,"name",ep,ye,$s),d(q,4,"spoken",Jd,ye,Es),d(q,4,"photos",Gd,ye,Ts),d(q,4,"month",Zd,ye,Cs),d(q,4,"most",Xd,ye,Ms),d(q,4,"covers",Qd,ye,Ss),d(q,4,"store",Bd,ye,Ps),d(q,4,"shown",_d,ye,As),ye=d(q,0,"PeriodCard",ip,ye),w(ye,"styles",[$,x`
      :host {
        display: block;
      }

      button {
        position: relative;
        display: block;
        width: 100%;
        height: 100%;
        padding: 0;
        overflow: hidden;
        border: 0;
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: #fff;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }

      .mosaic {
        position: absolute;
        inset: 0;
        display: grid;
        gap: 2px;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        transition: scale var(--calm);
      }

      .mosaic.three {
        grid-template: 1fr 1fr / 2fr 1fr;
      }

      .three latent-thumb:first-child {
        grid-row: span 2;
      }

      button:hover .mosaic {
        scale: 1.03;
      }

      p {
        position: absolute;
        inset: auto 0 0;
        padding: 40px 16px 12px;
        background: linear-gradient(transparent, rgb(0 0 0 / 0.68));
        font-size: 1.125rem;
        font-weight: 650;
        letter-spacing: -0.01em;
        line-height: 1.25;
      }

      small {
        display: block;
        font-size: var(--text-small);
        font-weight: 400;
        letter-spacing: 0;
      }
    `]),s(q,1,ye);var nm=1,am=3,sp,rp,np,ap,lp,dp,he,Rs,Os,Ns,qs,gt,Bt,Qt,wi,xi,F,Ds,Hs,bi,Fs,zs,pp,cp,hp;dp=[v("latent-overview")];var Ye=class extends(lp=k,ap=[u({attribute:!1})],np=[u({attribute:!1})],rp=[u({attribute:!1})],sp=[u({attribute:!1})],lp){constructor(){super(...arguments);l(this,F);l(this,Rs,s(he,8,this,[])),s(he,11,this);l(this,Os,s(he,12,this,"years")),s(he,15,this);l(this,Ns,s(he,16,this)),s(he,19,this);l(this,qs,s(he,20,this)),s(he,23,this);l(this,gt);l(this,Bt,new jt(this));l(this,Qt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));l(this,wi,new ResizeObserver(()=>a(this,F,Ds).call(this)));l(this,xi,[])}connectedCallback(){super.connectedCallback(),n(this,wi).observe(this),window.addEventListener("scroll",n(this,Qt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,wi).disconnect(),window.removeEventListener("scroll",n(this,Qt))}updated(){a(this,F,Hs).call(this),a(this,F,Ds).call(this)}get marks(){return n(this,xi)}spotAt(e,t){let o=n(this,F,bi).filter(b=>b.getBoundingClientRect().bottom>e),h=o.find(b=>{let{left:A,right:ae,top:fe}=b.getBoundingClientRect();return t!==void 0&&A<=t&&t<ae&&fe<=e})??o[0]??n(this,F,bi).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,t){let o=a(this,F,Fs).call(this,e)?.getBoundingClientRect();return o===void 0?!1:t===void 0?o.bottom>n(this,Bt).header&&o.top<window.innerHeight:o.top<=t.y&&t.y<o.bottom&&o.left<=t.x&&t.x<o.right}show(e,t){M(this,gt,{spot:e,y:t}),this.hasUpdated&&a(this,F,Hs).call(this)}render(){let e=Rd(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${be(e,({year:t})=>t,t=>a(this,F,pp).call(this,t))}
        </div>
      `:c`
        ${be(e,({year:t})=>t,t=>a(this,F,cp).call(this,t))}
      `}};he=g(lp),Rs=new WeakMap,Os=new WeakMap,Ns=new WeakMap,qs=new WeakMap,gt=new WeakMap,Bt=new WeakMap,Qt=new WeakMap,wi=new WeakMap,xi=new WeakMap,F=new WeakSet,Ds=function(){let e=n(this,F,bi).map(t=>({top:n(this,Bt).at(t.getBoundingClientRect().top),year:t.month.year,name:t.spoken||t.name}));M(this,xi,e.filter(({top:t},o)=>o===0||t>e[o-1].top+1)),n(this,Qt).call(this)},Hs=function(){if(n(this,gt)!==void 0){let{spot:e,y:t}=n(this,gt);M(this,gt,void 0);let o=a(this,F,Fs).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Bt).by(o.top+o.height/2-t)}},bi=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Fs=function({year:e,month:t}){return n(this,F,bi).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=t))},zs=function({year:e,month:t}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:t}}))},pp=function(e){let t=Od(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${t}"
        .most="${nm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>a(this,F,zs).call(this,t)}"
      ></latent-period-card>
    `},cp=function({year:e,months:t}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${be(t,({month:o})=>o,o=>a(this,F,hp).call(this,o))}
        </div>
      </section>
    `},hp=function(e){return c`
      <latent-period-card
        .name="${ra(e)}"
        .spoken="${qt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${am}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>a(this,F,zs).call(this,e)}"
      ></latent-period-card>
    `},d(he,4,"months",ap,Ye,Rs),d(he,4,"level",np,Ye,Os),d(he,4,"covers",rp,Ye,Ns),d(he,4,"store",sp,Ye,qs),Ye=d(he,0,"Overview",dp,Ye),w(Ye,"styles",[$,x`
      :host {
        display: block;
        padding: 24px 0 72px;
        overflow-anchor: none;
      }

      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--card)), 1fr));
        gap: 14px;
      }

      .years {
        --card: 300px;
      }

      .months {
        --card: 240px;
      }

      latent-period-card {
        aspect-ratio: 4 / 3;
      }

      .years latent-period-card {
        aspect-ratio: 3 / 2;
      }

      section + section {
        margin-top: 32px;
      }

      h2 {
        margin-bottom: 12px;
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

      @media (max-width: 599px) {
        :host {
          padding-top: 16px;
        }

        .cards {
          gap: 8px;
        }

        .months {
          --card: 140px;
        }
      }
    `]),s(he,1,Ye);function Xt(r,i){let e=0,t=r.length-1;for(;e<t;){let o=e+t+1>>1;r[o].top<=i?e=o:t=o-1}return e}var up=22,lm=900,Is=120,mp,fp,yp,gp,vp,bp,wp,xp,Y,Us,Ks,Ws,Ys,Vs,js,Zt,U,kp,_s,$p,Bs,Ep,Tp,Qs,Cp,Mp;xp=[v("latent-scrubber")];var Ee=class extends(wp=k,bp=[u({attribute:!1})],vp=[u({attribute:!1})],gp=[u({attribute:!1})],yp=[f()],fp=[f()],mp=[f()],wp){constructor(){super(...arguments);l(this,U);l(this,Us,s(Y,8,this,[])),s(Y,11,this);l(this,Ks,s(Y,12,this,0)),s(Y,15,this);l(this,Ws,s(Y,16,this,0)),s(Y,19,this);l(this,Ys,s(Y,20,this)),s(Y,23,this);l(this,Vs,s(Y,24,this,!1)),s(Y,27,this);l(this,js,s(Y,28,this,!1)),s(Y,31,this);l(this,Zt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Zt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Zt)),M(this,Zt,window.setTimeout(()=>this.passing=!1,lm)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let t=Math.min(1,this.position/this.range),o=e[Xt(e,this.position+Is)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${o.name}"
        @pointerdown="${a(this,U,$p)}"
        @pointermove="${a(this,U,_s)}"
        @pointerup="${a(this,U,Bs)}"
        @pointercancel="${a(this,U,Bs)}"
        @pointerleave="${a(this,U,Ep)}"
        @keydown="${a(this,U,Tp)}"
      >
        ${a(this,U,Mp).call(this)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${a(this,U,Cp).call(this,t)}
      </div>
    `}};Y=g(wp),Us=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Ys=new WeakMap,Vs=new WeakMap,js=new WeakMap,Zt=new WeakMap,U=new WeakSet,kp=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},_s=function(e){this.pointed=a(this,U,kp).call(this,e),this.dragging&&a(this,U,Qs).call(this,this.pointed*this.range)},$p=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,a(this,U,_s).call(this,e)},Bs=function(){this.dragging=!1,this.pointed=void 0},Ep=function(){this.dragging||(this.pointed=void 0)},Tp=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(t===void 0)return;e.preventDefault();let o=Xt(this.marks,this.position+Is)+t,p=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];p!==void 0&&a(this,U,Qs).call(this,p.top)},Qs=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Cp=function(e){if(this.pointed===void 0&&!this.passing)return m;let t=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Xt(this.marks,t*this.range+Is)];return c`
      <span class="label" .style="${`top:${t*100}%`}">${o}</span>
    `},Mp=function(){let e=this.clientHeight||window.innerHeight,t=-up;return dm(this.marks).map(({top:o,year:p})=>{let b=Math.min(1,o/this.range)*e;return b-t>=up&&b<=e-6?(t=b,c`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${p}</span>
        `):c`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},d(Y,4,"marks",bp,Ee,Us),d(Y,4,"position",vp,Ee,Ks),d(Y,4,"range",gp,Ee,Ws),d(Y,4,"pointed",yp,Ee,Ys),d(Y,4,"dragging",fp,Ee,Vs),d(Y,4,"passing",mp,Ee,js),Ee=d(Y,0,"Scrubber",xp,Ee),w(Ee,"styles",[$,x`
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
    `]),s(Y,1,Ee);function dm(r){return r.filter(({year:i},e)=>r[e-1]?.year!==i)}var Qi=class{options;blocks;height;#e;constructor(i,e,t,o){this.options=e;let p=t?.options===e?t:void 0,h=0;this.blocks=i.map((b,A)=>{let ae=p?.blocks[A],fe=ae?.month===b&&b!==o?{...ae,top:h}:pm(b,h,e);return h+=fe.height,fe}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let p=this.blocks[o];if(p.top>=e)break;t.push(p)}return t}indexAt(i){return Xt(this.blocks,i)}blockOf(i){return this.blocks.find(e=>e.month===i)}get marks(){return this.#e??=this.blocks.map(({top:i,month:{count:e}})=>({top:i,year:e.year,name:qt(e)})),this.#e}nearest({year:i,month:e}){let t=i*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=t)??this.blocks.at(-1)}placeOf(i){for(let e of this.blocks){let t=e.layout?.tiles.find(({photo:o})=>o.id===i);if(t!==void 0)return{block:e,tile:t}}}tileAt(i){let e=this.blocks[this.indexAt(i)],t=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=i);return e&&t&&{block:e,tile:t}}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function pm(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:yo(r.count.photos,e),layout:void 0};let t=ba(r.photos,e),o=r.missing===0?0:yo(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+o,layout:t}}var cm=28,hm=28;function Sp({layout:r,top:i},e){let t=e.top-i,o=e.bottom-i;return r?.tiles.filter(({y:p,height:h})=>p+h>t&&p<o)??[]}function Pp(r,i,e,t){let o=r.flatMap(h=>Sp(h,i).map(b=>({tile:b,top:h.top+b.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=t)??o[0])?.tile.photo.id}function Ap(r,i){let{month:e,layout:t}=r,o=qt(e.count);return c`
    <section
      class="${i.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${i.keyDown}"
    >
      <h2 .style="${`top:${cm}px`}">${o} <span>${z(e.count.photos)}</span></h2>
      ${t===void 0?mm(r,i):m} ${t?.headings.map(p=>um(p,e.places.get(p.day)??[],i))} ${be(Sp(r,i.drawn),({photo:p})=>p.id,p=>fm(p,i))}
    </section>
  `}function um({day:r,x:i,y:e,width:t},o,{options:p}){let h=`transform:translate(${i}px,${e+p.dayHeading-hm}px);max-width:${Math.max(t,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${na(r)}${o.length===0?m:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function mm({height:r},{options:i}){return c`
    <div class="blank" .style="${`top:${i.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function fm(r,{route:i,reachable:e,selection:t,picking:o,open:p,store:h}){let{photo:b,x:A,y:ae,width:fe,height:Ot}=r,Qn=t.has(b.id);return c`
    <a
      href="${zt({...i,photo:b.id})}"
      data-id="${b.id}"
      aria-label="${aa(b)}"
      tabindex="${b.id===e?0:-1}"
      .style="${`transform:translate(${A}px,${ae}px);width:${fe}px;height:${Ot}px`}"
      class="${Qn?"picked":""}"
      @click="${uo=>p(uo,b)}"
      @pointerdown="${uo=>o.down(uo,b)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${b}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,Qn)}
  `}var ym=100,Lp=1,gm=.75,Rp,Op,Np,qp,Dp,Hp,Fp,zp,V,Xs,Zs,Gs,Js,er,tr,se,Qe,Gt,Jt,vt,ue,ei,$i,bt,R,ir,Ip,Xi,Up,Kp,ki,or,sr,Wp,Gi,Yp,Zi,Ji;zp=[v("latent-timeline")];var Te=class extends(Fp=k,Hp=[u({attribute:!1})],Dp=[u({attribute:!1})],qp=[u({attribute:!1})],Np=[u({attribute:!1})],Op=[f()],Rp=[f()],Fp){constructor(){super(...arguments);l(this,R);l(this,Xs,s(V,8,this)),s(V,11,this);l(this,Zs,s(V,12,this)),s(V,15,this);l(this,Gs,s(V,16,this,le("photos"))),s(V,19,this);l(this,Js,s(V,20,this,ht.NONE)),s(V,23,this);l(this,er,s(V,24,this,{top:0,bottom:0})),s(V,27,this);l(this,tr,s(V,28,this)),s(V,31,this);l(this,se);l(this,Qe);l(this,Gt);l(this,Jt,!1);l(this,vt);l(this,ue,new jt(this));l(this,ei,new Ea(this));l(this,$i,new ResizeObserver(()=>a(this,R,Ip).call(this)));l(this,bt,()=>a(this,R,Kp).call(this));l(this,Gi,e=>{let t=wa(e.key),o=n(this,se)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,ei).pick(o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),a(this,R,Yp).call(this,o,t))});l(this,Ji,(e,t)=>{this.current=t.id,n(this,ei).click(e,t)})}connectedCallback(){super.connectedCallback(),n(this,$i).observe(this),window.addEventListener("scroll",n(this,bt),{passive:!0}),window.addEventListener("resize",n(this,bt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,$i).disconnect(),window.removeEventListener("scroll",n(this,bt)),window.removeEventListener("resize",n(this,bt)),window.clearTimeout(n(this,Gt))}monthChanged(e){a(this,R,Xi).call(this,e)}get marks(){return n(this,se)?.marks??[]}spotAt(e){let t=n(this,ue).at(e),o=n(this,se)?.blocks[n(this,se).indexAt(t)],p=n(this,se)?.tileAt(t),h=(p?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,t){M(this,vt,{spot:e,y:t}),a(this,R,ir).call(this)}reveal(e){let t=n(this,se)?.placeOf(e.id);t!==void 0&&a(this,R,Zi).call(this,t)}willUpdate(e){if(e.has("library")&&n(this,Qe)!==void 0){let t=e.get("route"),o=t===void 0||It(t,this.route);a(this,R,Xi).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Jt)&&(M(this,Jt,!1),a(this,R,Wp).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,t=n(this,Qe);if(t===void 0)return m;let o=n(this,se)?.between(e.top,e.bottom)??[],p={options:t,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:Pp(o,e,this.current,e.top+window.innerHeight*Lp),picking:n(this,ei),keyDown:n(this,Gi),open:n(this,Ji)};return c`
      ${be(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>Ap(h,p))}
    `}};V=g(Fp),Xs=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,Js=new WeakMap,er=new WeakMap,tr=new WeakMap,se=new WeakMap,Qe=new WeakMap,Gt=new WeakMap,Jt=new WeakMap,vt=new WeakMap,ue=new WeakMap,ei=new WeakMap,$i=new WeakMap,bt=new WeakMap,R=new WeakSet,ir=function(){let e=n(this,se);if(n(this,vt)===void 0||e===void 0)return;let{spot:t,y:o}=n(this,vt);M(this,vt,void 0);let p=e.placeOf(t.photo),h=e.nearest(t);p!==void 0?n(this,ue).bring(p.block.top+p.tile.y,o):h!==void 0&&n(this,ue).bring(h.top,n(this,ue).header),a(this,R,ki).call(this)},Ip=function(){let e=this.clientWidth;e>0&&e!==n(this,Qe)?.width&&(M(this,Qe,va(e)),a(this,R,Xi).call(this,void 0))},Xi=function(e,t=!0){if(n(this,Qe)===void 0)return;let o=n(this,ue).top,p=t&&o>0?n(this,se)?.anchorAt(o):void 0;M(this,se,new Qi(this.library.months,n(this,Qe),n(this,se),e)),this.style.height=`${n(this,se).height}px`,a(this,R,Up).call(this,p,o),a(this,R,ir).call(this),a(this,R,ki).call(this),a(this,R,sr).call(this),this.requestUpdate()},Up=function(e,t){let o=e&&n(this,se)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&n(this,ue).by(o-t)},Kp=function(){let{top:e}=n(this,ue),t=window.innerHeight*gm;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&a(this,R,ki).call(this),a(this,R,or).call(this),a(this,R,sr).call(this)},ki=function(){let{top:e}=n(this,ue),t=window.innerHeight*Lp;this.drawn={top:e-t,bottom:e+window.innerHeight+t},a(this,R,or).call(this)},or=function(){n(this,Gt)??M(this,Gt,window.setTimeout(()=>{M(this,Gt,void 0);let{top:e}=n(this,ue),t=window.innerHeight/2;for(let{month:o}of n(this,se)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},ym))},sr=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Wp=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Gi=new WeakMap,Yp=async function(e,t){let o=e.block.layout&&xa(e.block.layout,e.tile,t);if(o!==void 0){a(this,R,Zi).call(this,{block:e.block,tile:o});return}let p=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+p];if(h===void 0)return;await this.library.load(h).catch(()=>{});let b=n(this,se)?.blockOf(h),A=b?.layout&&ka(b.layout,t,$a(e.tile));b!==void 0&&A!==void 0&&a(this,R,Zi).call(this,{block:b,tile:A})},Zi=function({block:e,tile:t}){let p=e.top+t.y,h=n(this,ue).top,b=p+t.height+40-(h+window.innerHeight-n(this,ue).header),A=p-40-h;(A<0||b>0)&&n(this,ue).by(A<0?A:b),a(this,R,ki).call(this),this.current=t.photo.id,M(this,Jt,!0),this.requestUpdate()},Ji=new WeakMap,d(V,4,"library",Hp,Te,Xs),d(V,4,"store",Dp,Te,Zs),d(V,4,"route",qp,Te,Gs),d(V,4,"selection",Np,Te,Js),d(V,4,"drawn",Op,Te,er),d(V,4,"current",Rp,Te,tr),Te=d(V,0,"TimelineView",zp,Te),w(Te,"styles",[$,Ta]),s(V,1,Te);var Vp=1.35,jp=40,vm=220,eo=class{#e;#t=new AbortController;#i;#o=0;#r=-1/0;constructor(i,e){this.#e=e;let{signal:t}=this.#t;i.addEventListener("touchstart",o=>this.#s(o),{signal:t,passive:!0}),i.addEventListener("touchmove",o=>this.#n(o),{signal:t,passive:!0}),i.addEventListener("wheel",o=>this.#a(o),{signal:t,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:t})}dispose(){this.#t.abort()}#s({touches:i}){this.#i=i.length===2?_p(i):void 0}#n({touches:i}){if(this.#i===void 0||i.length!==2)return;let e=_p(i)/Math.max(1,this.#i);if(e>Vp||e<1/Vp){this.#i=void 0;let[t,o]=[i[0],i[1]],p={x:(t.clientX+o.clientX)/2,y:(t.clientY+o.clientY)/2};this.#e(e>1?1:-1,p)}}#a(i){if(!i.ctrlKey)return;i.preventDefault();let e=i.timeStamp-this.#r<vm;this.#r=i.timeStamp;let t=e?this.#o:0;this.#o=t+i.deltaY*(i.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(t)<jp&&Math.abs(this.#o)>=jp&&this.#e(this.#o<0?1:-1,{x:i.clientX,y:i.clientY})}#l(i){let e=i.key==="+"||i.key==="="?1:i.key==="-"?-1:void 0;e===void 0||i.ctrlKey||i.metaKey||i.altKey||!this.#p(i)||(i.preventDefault(),this.#e(e))}#p(i){let e=i.composedPath().some(t=>t instanceof Element&&t.matches("dialog, [role=dialog]"));return!Ft(i)&&!e&&!document.documentElement.classList.contains("viewing")}};function _p(r){let[i,e]=[r[0],r[1]];return Math.hypot(i.clientX-e.clientX,i.clientY-e.clientY)}var Bp=180,Qp,Xp,Zp,Gp,Jp,ec,tc,ic,oc,sc,rc,nc,ac,lc,dc,pc,E,rr,nr,ar,lr,dr,pr,cr,hr,ur,mr,fr,yr,gr,vr,Ei,Ti,lt,wt,ii,S,br,wr,cc,io,xr,kr,to,$r,Er,Tr,Ci,ti,hc,uc,mc,fc;pc=[v("latent-timeline-page")];var X=class extends(dc=k,lc=[u({attribute:!1})],ac=[u({attribute:!1})],nc=[u({attribute:!1})],rc=[u({attribute:!1})],sc=[u({attribute:!1})],oc=[u({attribute:!1})],ic=[u({attribute:!1})],tc=[f()],ec=[f()],Jp=[f()],Gp=[f()],Zp=[L("latent-timeline")],Xp=[L("latent-timeline, latent-overview")],Qp=[L("latent-scrubber")],dc){constructor(){super(...arguments);l(this,S);l(this,rr,s(E,8,this)),s(E,11,this);l(this,nr,s(E,12,this,le("photos"))),s(E,15,this);l(this,ar,s(E,16,this,"")),s(E,19,this);l(this,lr,s(E,20,this,"")),s(E,23,this);l(this,dr,s(E,24,this)),s(E,27,this);l(this,pr,s(E,28,this,ht.NONE)),s(E,31,this);l(this,cr,s(E,32,this)),s(E,35,this);l(this,hr,s(E,36,this)),s(E,39,this);l(this,ur,s(E,40,this)),s(E,43,this);l(this,mr,s(E,44,this,"")),s(E,47,this);l(this,fr,s(E,48,this,Ad(localStorage))),s(E,51,this);l(this,yr,s(E,52,this)),s(E,55,this);l(this,gr,s(E,56,this)),s(E,59,this);l(this,vr,s(E,60,this)),s(E,63,this);l(this,Ei);l(this,Ti);l(this,lt);l(this,wt,new AbortController);l(this,ii);l(this,io,(e,t)=>{a(this,S,xr).call(this,gs(this.level,e),t)});l(this,Ci,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}connectedCallback(){super.connectedCallback(),M(this,Ti,new eo(this,n(this,io)))}disconnectedCallback(){super.disconnectedCallback(),n(this,Ti)?.dispose(),n(this,wt).abort()}get sequence(){return this.library}refresh(){a(this,S,br).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!It(this.route,this.shown)?a(this,S,br).call(this,this.route):n(this,ii)!==void 0&&!It(this.route,n(this,ii))&&(n(this,wt).abort(),a(this,S,to).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${this.level!=="days"}" .api="${this.api}" .store="${this.store}" @go="${a(this,S,ti)}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${a(this,S,wr).call(this,e)}"
          @search="${a(this,S,ti)}"
          @term-edit="${a(this,S,ti)}"
        ></latent-refinement>
      `}${a(this,S,hc).call(this,e)}
    `}};E=g(dc),rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,gr=new WeakMap,vr=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,lt=new WeakMap,wt=new WeakMap,ii=new WeakMap,S=new WeakSet,br=async function(e){n(this,wt).abort();let t=new AbortController;M(this,wt,t),M(this,ii,e);let o=a(this,S,wr).call(this,e.query);try{let p=await this.api.timeline(o,t.signal);t.signal.aborted||a(this,S,cc).call(this,e,o,p)}catch(p){p instanceof N&&p.status===400?a(this,S,to).call(this,p.message):a(this,S,Er).call(this,p)}},wr=function(e){return`${this.filter} ${e}`.trim()},cc=function(e,t,{months:o}){let p=this.shown!==void 0&&It(e,this.shown);p||(M(this,lt,void 0),M(this,Ei,new _i(async h=>(await a(this,S,$r).call(this,this.api.photos(t,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(o):new Bi(o,{page:(h,b)=>a(this,S,$r).call(this,this.api.photos(t,h,b)),places:h=>this.api.places(t,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,a(this,S,to).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:p}}))},io=new WeakMap,xr=async function(e,t){if(e===this.level||this.photos===null)return;let o=t?.y??Bp,p=n(this,lt)!==void 0&&this.photos.shows(n(this,lt),t)?n(this,lt):void 0;await a(this,S,kr).call(this,e,p??this.photos.spotAt(o,t?.x),o)},kr=async function(e,t,o=Bp){M(this,lt,t),this.level=e,Ld(localStorage,e),await this.updateComplete,t!==void 0&&this.photos?.show(t,o)},to=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},$r=async function(e){try{return await e}catch(t){throw a(this,S,Er).call(this,t),t}},Er=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Tr=function(){let{photos:e,scrubber:t}=this;e!==null&&t!==null&&(t.marks=e.marks,t.position=window.scrollY,t.range=document.documentElement.scrollHeight-window.innerHeight)},Ci=new WeakMap,ti=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},hc=function(e){let{library:t}=this;return t===void 0?this.problem===""?m:dd(this.problem,n(this,Ci)):t.months.length===0?a(this,S,fc).call(this,e):c`
      ${this.level==="days"?a(this,S,uc).call(this,t):a(this,S,mc).call(this,t,this.level)}
      <latent-level-switch .level="${this.level}" @level="${o=>{a(this,S,xr).call(this,o.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${o=>window.scrollTo({top:o.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},uc=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${a(this,S,ti)}"
        @photo-open="${a(this,S,ti)}"
        @timeline-scroll="${a(this,S,Tr)}"
      ></latent-timeline>
    `},mc=function({counts:e},t){return c`
      <latent-overview
        .months="${e}"
        .level="${t}"
        .covers="${n(this,Ei)}"
        .store="${this.store}"
        @enter="${o=>{a(this,S,kr).call(this,gs(t,1),o.detail)}}"
        @timeline-scroll="${a(this,S,Tr)}"
      ></latent-overview>
    `},fc=function(e){return e!==""?pd(e,n(this,Ci)):this.filter===""?cd(this.status?.pending??0):c`
      <slot></slot>
    `},d(E,4,"api",lc,X,rr),d(E,4,"route",ac,X,nr),d(E,4,"filter",nc,X,ar),d(E,4,"name",rc,X,lr),d(E,4,"store",sc,X,dr),d(E,4,"selection",oc,X,pr),d(E,4,"status",ic,X,cr),d(E,4,"library",tc,X,hr),d(E,4,"shown",ec,X,ur),d(E,4,"problem",Jp,X,mr),d(E,4,"level",Gp,X,fr),d(E,4,"timeline",Zp,X,yr),d(E,4,"photos",Xp,X,gr),d(E,4,"scrubber",Qp,X,vr),X=d(E,0,"TimelinePage",pc,X),w(X,"styles",[$,O,ld,x`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(E,1,X);var yc,gc,vc,bc,Xe,Cr,Mr,Mi,Sr;bc=[v("latent-toast")];var dt=class extends(vc=k,gc=[u()],yc=[u({type:Boolean})],vc){constructor(){super(...arguments);l(this,Mi);l(this,Cr,s(Xe,8,this,"")),s(Xe,11,this);l(this,Mr,s(Xe,12,this,!1)),s(Xe,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>a(this,Mi,Sr).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>a(this,Mi,Sr).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Xe=g(vc),Cr=new WeakMap,Mr=new WeakMap,Mi=new WeakSet,Sr=function(e){this.dispatchEvent(new CustomEvent(e))},d(Xe,4,"text",gc,dt,Cr),d(Xe,4,"undoable",yc,dt,Mr),dt=d(Xe,0,"Toast",bc,dt),w(dt,"styles",[$,O,x`
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
    `]),s(Xe,1,dt);var wm=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function wc(r){return!r.startsWith(".")&&!wm.has(r.toLowerCase())}function Ar(r){return[...r].filter(({name:i})=>wc(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function xc(r){let i=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return Pr(await Promise.all(i.map(e=>kc(e,[]))))}async function kc(r,i){if(!wc(r.name))return Pr([]);try{if(r.isFile)return{found:[{file:await xm(r),folders:i}],unread:[]};let e=[];for(let t of await km(r))e.push(await kc(t,[...i,r.name]));return Pr(e)}catch{return{found:[],unread:[r.name]}}}function Pr(r){return{found:r.flatMap(({found:i})=>i),unread:r.flatMap(({unread:i})=>i)}}function xm(r){return new Promise((i,e)=>r.file(i,e))}async function km(r){let i=r.createReader(),e=[];for(;;){let t=await new Promise((o,p)=>i.readEntries(o,p));if(t.length===0)return e;e.push(...t)}}var oo=x`
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
`;function Lr(r,i){return r.filter(({state:e})=>e.kind===i).length}function Rr(r){return r===1?"1 file":`${Dt(r)} files`}function $c(r,i){let e=r.filter(h=>!Ie(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${Rr(e)} to go`;let t=[`${Dt(Lr(r,"added"))} added`],o=Lr(r,"known");o>0&&t.push(`${Dt(o)} ${o===1?"was":"were"} already there`);let p=Lr(r,"failed");return p>0&&t.push(`${Dt(p)} failed`),t.join(", ")}function Ec({state:r,arrived:i,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function Tc(r){let[i]=r;return r.length===1?`${i} cannot be read.`:`${Dt(r.length)} of the files and folders cannot be read, ${i} among them.`}var Nr=50,Cc,Mc,Sc,oi,Or,si,me,Si,Pc,Ac,Lc,Rc;Sc=[v("latent-upload-panel")];var xt=class extends(Mc=k,Cc=[u({attribute:!1})],Mc){constructor(){super(...arguments);l(this,me);l(this,Or,s(oi,8,this)),s(oi,11,this);l(this,si,new AbortController)}connectedCallback(){super.connectedCallback(),M(this,si,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,si).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,si).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${$c(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${cl(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?a(this,me,Pc).call(this,t):a(this,me,Ac).call(this)}</div>
        </div>
        <ul>${$m(e).map(o=>a(this,me,Lc).call(this,o))}${e.length>Nr?c`
            <li class="state">and ${e.length-Nr} more</li>
          `:m}</ul>
      </section>
    `}};oi=g(Mc),Or=new WeakMap,si=new WeakMap,me=new WeakSet,Si=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},Pc=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>a(this,me,Si).call(this,"add")}">Add more</button>
    `},Ac=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),t=al(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>a(this,me,Si).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>a(this,me,Si).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Lc=function(e){let{state:t,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${Ec(e)}</div>
        </div>
        ${a(this,me,Rc).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Rc=function(e){let{state:t,file:o}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>a(this,me,Si).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ie(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${y.clear}</button>
    `},d(oi,4,"queue",Cc,xt,Or),xt=d(oi,0,"UploadPanel",Sc,xt),w(xt,"styles",[$,O,oo]),s(oi,1,xt);function $m(r){let i=e=>pl(e)?0:e.state.kind==="failed"?1:Ie(e)?3:2;return r.toSorted((e,t)=>i(e)-i(t)).slice(0,Nr)}var Oc,Nc,qc,Dc,Hc,Fc,zc,Ic,Uc,Kc,D,qr,Dr,Hr,Fr,zr,Ir,Ur,Kr,ri,J,Wc,Wr,Yc,Vc,Yr,Vr,jc;Kc=[v("latent-uploads")];var ge=class extends(Uc=k,Ic=[u({attribute:!1})],zc=[u({attribute:!1})],Fc=[u({attribute:!1})],Hc=[f()],Dc=[f()],qc=[f()],Nc=[L("input")],Oc=[L("dialog")],Uc){constructor(){super(...arguments);l(this,J);l(this,qr,s(D,8,this)),s(D,11,this);l(this,Dr,s(D,12,this)),s(D,15,this);l(this,Hr,s(D,16,this)),s(D,19,this);l(this,Fr,s(D,20,this,[])),s(D,23,this);l(this,zr,s(D,24,this,!1)),s(D,27,this);l(this,Ir,s(D,28,this,[])),s(D,31,this);l(this,Ur,s(D,32,this)),s(D,35,this);l(this,Kr,s(D,36,this)),s(D,39,this);l(this,ri,new AbortController)}connectedCallback(){super.connectedCallback(),M(this,ri,new AbortController);let{signal:e}=n(this,ri);window.addEventListener("dragenter",t=>a(this,J,Wr).call(this,t),{signal:e}),window.addEventListener("dragover",t=>a(this,J,Wr).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{a(this,J,Yc).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>a(this,J,Yr).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),a(this,J,Wc).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,ri).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${a(this,J,Vc)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${y.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${y.add}Drop photos and folders to add them</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${a(this,J,jc)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${Rr(this.found.length)}?`}</h2>
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
    `}};D=g(Uc),qr=new WeakMap,Dr=new WeakMap,Hr=new WeakMap,Fr=new WeakMap,zr=new WeakMap,Ir=new WeakMap,Ur=new WeakMap,Kr=new WeakMap,ri=new WeakMap,J=new WeakSet,Wc=async function(){try{this.places=await el(this.api),a(this,J,Yr).call(this)}catch(e){e instanceof N&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Wr=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Yc=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:o}=await xc(e.dataTransfer);a(this,J,Vr).call(this,t),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Tc(o)}}))}},Vc=function(){a(this,J,Vr).call(this,Ar(this.input.files??[])),this.input.value=""},Yr=function(){this.places.length>0&&(this.found=[...this.found,...Ar(this.shared.take())])},Vr=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},jc=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},d(D,4,"api",Ic,ge,qr),d(D,4,"queue",zc,ge,Dr),d(D,4,"shared",Fc,ge,Hr),d(D,4,"places",Hc,ge,Fr),d(D,4,"dragged",Dc,ge,zr),d(D,4,"found",qc,ge,Ir),d(D,4,"input",Nc,ge,Ur),d(D,4,"dialog",Oc,ge,Kr),ge=d(D,0,"Uploads",Kc,ge),w(ge,"styles",[$,O,ze,oo]),s(D,1,ge);var jr=12e3,so=class{#e;#t;#i=[];#o;#r=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#s(async()=>{let t=await this.#n(i,p=>this.#e.edit(p,e));this.#i=ca(t);let o=t.filter(({error:p})=>p===void 0).length;this.#a([o===0?"":pa(e,o),fo(t)])})}undo(){return this.#s(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#n(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${z(t)}.`,fo(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#s(i){return this.#r=this.#r.then(i).catch(e=>this.#t.problem(e)),this.#r}async#n(i,e){let t=[];for(let o of ua(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${z(t.length)} of ${z(i.length)} done.`,!1));let p=await e(o).catch(h=>Em(h,o));t.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),jr)}};function Em(r,i){if(!(r instanceof N)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var ro=class{selection=ht.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#r=i=>this.#n(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new so(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#r)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#r)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),jr)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ht.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,p=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Ri).catch(()=>[i])):this.selection.toggled(i);p.size>Ri?this.say(`At most ${z(Ri)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(i){this.#o?.edit(this.selection.ids,i)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#s(e))}#s(i){i instanceof N&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#n(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Ft(i)&&(i.preventDefault(),this.undo())}};var _c=x`
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
`;var Tm=90,no=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#s(Cm(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#r(i,e)},Tm)}async#r(i,e){let{signal:t}=this.#t;try{let o=await hd(this.#e.api,i,e,t);t.aborted||this.#s(o,i)}catch(o){rt(o)||this.#s([],i)}}#s(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Cm(r,i,e){let t=e.length-i.length;return r.filter(({start:o,end:p})=>p+t>=o&&e.startsWith(i.slice(0,o))&&e.slice(p+t)===i.slice(p)).map(o=>({...o,end:o.end+t}))}function Bc(r,{text:i,start:e,end:t}){let o=i.endsWith(":"),p=r.slice(t),h=o||p.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${p}`,caret:e+i.length+(o?0:1)}}var Qc=x`
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
`,_r="offers";function Br(r){return`offer-${r}`}function Xc(r,i){return c`
    <ul id="${_r}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${Br(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${Mm(e)}"
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
  `}function Mm({key:r,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${o}`}var Zc,Gc,Jc,eh,Ze,Qr,Xr,ni,th,ih;eh=[v("latent-search-help")];var pt=class extends(Jc=k,Gc=[u({attribute:!1})],Zc=[f()],Jc){constructor(){super(...arguments);l(this,ni);l(this,Qr,s(Ze,8,this)),s(Ze,11,this);l(this,Xr,s(Ze,12,this,[])),s(Ze,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{a(this,ni,th).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>a(this,ni,ih).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ze=g(Jc),Qr=new WeakMap,Xr=new WeakMap,ni=new WeakSet,th=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},ih=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(Ze,4,"api",Gc,pt,Qr),d(Ze,4,"filters",Zc,pt,Xr),pt=d(Ze,0,"SearchHelp",eh,pt),w(pt,"styles",[$,x`
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
    `]),s(Ze,1,pt);var Sm=250,oh,sh,rh,nh,ah,lh,dh,ph,j,Zr,Gr,Jr,en,tn,on,ee,kt,Pi,H,ch,hh,ai,uh,sn,mh,fh,rn,yh;ph=[v("latent-search-box")];var Ce=class extends(dh=k,lh=[u({attribute:!1})],ah=[u({attribute:!1})],nh=[u({attribute:!1})],rh=[f()],sh=[L("input")],oh=[L("#help")],dh){constructor(){super(...arguments);l(this,H);l(this,Zr,s(j,8,this)),s(j,11,this);l(this,Gr,s(j,12,this,"")),s(j,15,this);l(this,Jr,s(j,16,this,"")),s(j,19,this);l(this,en,s(j,20,this,"")),s(j,23,this);l(this,tn,s(j,24,this)),s(j,27,this);l(this,on,s(j,28,this)),s(j,31,this);l(this,ee,new no(this));l(this,kt);l(this,Pi,e=>a(this,H,ch).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,Pi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,Pi)),window.clearTimeout(n(this,kt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),n(this,ee).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${a(this,H,uh)}">
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
          aria-expanded="${n(this,ee).isOpen?"true":"false"}"
          aria-controls="${_r}"
          aria-activedescendant="${n(this,ee).active<0?m:Br(n(this,ee).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${a(this,H,hh)}"
          @keydown="${a(this,H,mh)}"
          @blur="${()=>n(this,ee).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${a(this,H,sn)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      ${Xc(n(this,ee),e=>{a(this,H,rn).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,ee).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>a(this,H,yh).call(this,e.detail)}"
      ></latent-search-help>
    `}};j=g(dh),Zr=new WeakMap,Gr=new WeakMap,Jr=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,ee=new WeakMap,kt=new WeakMap,Pi=new WeakMap,H=new WeakSet,ch=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},hh=function(){this.typed=this.input.value,window.clearTimeout(n(this,kt)),M(this,kt,window.setTimeout(()=>a(this,H,ai).call(this),Sm)),n(this,ee).typed(this.typed,this.input.selectionStart??this.typed.length)},ai=function(){window.clearTimeout(n(this,kt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},uh=function(e){e.preventDefault(),n(this,ee).close(),a(this,H,ai).call(this)},sn=function(){n(this,ee).close(),this.typed="",a(this,H,ai).call(this),this.input.focus()},mh=function(e){let t=a(this,H,fh).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},fh=function(e){let{isOpen:t,chosen:o}=n(this,ee);switch(e){case"ArrowDown":return t?()=>n(this,ee).move(1):void 0;case"ArrowUp":return t?()=>n(this,ee).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{a(this,H,rn).call(this,o)});case"Escape":return t?()=>n(this,ee).close():this.typed===""?void 0:()=>a(this,H,sn).call(this);default:return}},rn=async function(e){let{query:t,caret:o}=Bc(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,ee).typed(t,o):(n(this,ee).close(),a(this,H,ai).call(this))},yh=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),a(this,H,ai).call(this),this.input.focus()},d(j,4,"api",lh,Ce,Zr),d(j,4,"value",ah,Ce,Gr),d(j,4,"problem",nh,Ce,Jr),d(j,4,"typed",rh,Ce,en),d(j,4,"input",sh,Ce,tn),d(j,4,"help",oh,Ce,on),Ce=d(j,0,"SearchBox",ph,Ce),w(Ce,"styles",[$,O,Qc,x`
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
    `]),s(j,1,Ce);var gh,vh,bh,wh,xh,Me,nn,an,ln,$t,dn,kh;xh=[v("latent-lock-button")];var Ge=class extends(wh=k,bh=[u({attribute:!1})],vh=[f()],gh=[L("dialog")],wh){constructor(){super(...arguments);l(this,$t);l(this,nn,s(Me,8,this)),s(Me,11,this);l(this,an,s(Me,12,this,"")),s(Me,15,this);l(this,ln,s(Me,16,this)),s(Me,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{a(this,$t,dn).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${a(this,$t,kh)}">Lock anyway</button>
        </div>
      </dialog>
    `}};Me=g(wh),nn=new WeakMap,an=new WeakMap,ln=new WeakMap,$t=new WeakSet,dn=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof N&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},kh=function(){this.dialog.close(),a(this,$t,dn).call(this,!0)},d(Me,4,"api",bh,Ge,nn),d(Me,4,"users",vh,Ge,an),d(Me,4,"dialog",gh,Ge,ln),Ge=d(Me,0,"LockButton",xh,Ge),w(Ge,"styles",[$,O,ze,x`
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
    `]),s(Me,1,Ge);var cn=["system","light","dark"],hn="theme";function ao(){try{return cn.find(r=>r===localStorage.getItem(hn))??"system"}catch{return"system"}}function $h(r){pn(r);try{localStorage.setItem(hn,r)}catch{}}function Eh(){pn(ao()),window.addEventListener("storage",({key:r})=>{r===hn&&pn(ao())})}function pn(r){document.documentElement.dataset.theme=r;for(let i of document.querySelectorAll("meta[name=theme-color]"))i.media=r==="system"?`(prefers-color-scheme: ${i.dataset.theme})`:i.dataset.theme===r?"all":"not all"}var Pm={system:"System",light:"Light",dark:"Dark"},Th,Ch,Mh,Sh,Ph,Se,un,mn,fn,et,Ah,yn,Lh;Ph=[v("latent-account-menu")];var Je=class extends(Sh=k,Mh=[u({attribute:!1})],Ch=[f()],Th=[L("#menu")],Sh){constructor(){super(...arguments);l(this,et);l(this,un,s(Se,8,this,"")),s(Se,11,this);l(this,mn,s(Se,12,this,ao())),s(Se,15,this);l(this,fn,s(Se,16,this)),s(Se,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${y.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${cn.map(e=>a(this,et,Lh).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>a(this,et,yn).call(this,"account")}">${y.key}Your sign-in</button>
        <button class="line" @click="${()=>a(this,et,yn).call(this,"sign-out")}">${y.signOut}Sign out</button>
      </div>
    `}};Se=g(Sh),un=new WeakMap,mn=new WeakMap,fn=new WeakMap,et=new WeakSet,Ah=function(e){this.theme=e,$h(e)},yn=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Lh=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>a(this,et,Ah).call(this,e)}" />
        ${Pm[e]}
      </label>
    `},d(Se,4,"user",Mh,Je,un),d(Se,4,"theme",Ch,Je,mn),d(Se,4,"menu",Th,Je,fn),Je=d(Se,0,"AccountMenu",Ph,Je),w(Je,"styles",[$,O,x`
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
    `]),s(Se,1,Je);var Rh,Oh,Nh,qh,Dh,Hh,Fh,zh,_,gn,vn,bn,wn,xn,kn,He,Ih,Et;zh=[v("latent-header")];var Pe=class extends(Fh=k,Hh=[u({attribute:!1})],Dh=[u({attribute:!1})],qh=[u({attribute:!1})],Nh=[u({attribute:!1})],Oh=[u({attribute:!1})],Rh=[L("latent-search-box")],Fh){constructor(){super(...arguments);l(this,He);l(this,gn,s(_,8,this)),s(_,11,this);l(this,vn,s(_,12,this,"")),s(_,15,this);l(this,bn,s(_,16,this,"")),s(_,19,this);l(this,wn,s(_,20,this,"")),s(_,23,this);l(this,xn,s(_,24,this)),s(_,27,this);l(this,kn,s(_,28,this)),s(_,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${a(this,He,Ih)}">${Ni(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>a(this,He,Et).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:z(this.total)}</span>
          ${this.user===ve?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>a(this,He,Et).call(this,"locked")}"
                @problem="${e=>a(this,He,Et).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>a(this,He,Et).call(this,"account")}"
            @sign-out="${()=>a(this,He,Et).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};_=g(Fh),gn=new WeakMap,vn=new WeakMap,bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,He=new WeakSet,Ih=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),a(this,He,Et).call(this,"home"))},Et=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},d(_,4,"api",Hh,Pe,gn),d(_,4,"user",Dh,Pe,vn),d(_,4,"query",qh,Pe,bn),d(_,4,"problem",Nh,Pe,wn),d(_,4,"total",Oh,Pe,xn),d(_,4,"box",Rh,Pe,kn),Pe=d(_,0,"Header",zh,Pe),w(Pe,"styles",[$,x`
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
    `]),s(_,1,Pe);var Uh=2e3,Am=2e4,Lm=5*6e4,Rm=["pointerdown","keydown","scroll"],lo=class{#e;#t;#i=new AbortController;#o;#r;#s=Date.now();#n=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Kh()&&void this.#a(),{signal:i});for(let e of Rm)window.addEventListener(e,()=>this.#s=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#r)}look(){window.clearTimeout(this.#r);let i=Math.max(0,this.#n+Uh-Date.now());this.#r=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#r);try{await(Date.now()-this.#s>Lm?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(Kh()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#r=window.setTimeout(()=>{this.#a()},i?Uh:Am)}}async#l(){let i=this.#o,e=this.#s>this.#n;this.#n=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new N(401,"signed-out","The web session has ended.")}};function Kh(){return document.visibilityState==="visible"}var Wh=x`
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
`;var co=["Library","Explore","Set aside","Vault"],po=[{name:"photos",label:"Photos",icon:y.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:y.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:y.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-LZ2ZXQNB.js"),import("/assets/album-page-Q7Y25JY2.js")])},{name:"map",label:"Map",icon:y.map,group:"Library",load:()=>import("/assets/map-page-WPNHXFNK.js")},{name:"activity",label:"Activity",icon:y.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-3U4GQ5JB.js")}];function Tt(r){return po.find(i=>i.name===r)??po[0]}var Yh,Vh,jh,_h,Bh,Ae,$n,En,Tn,Ve,Qh,Xh,Zh,Gh;Bh=[v("latent-navigation")];var tt=class extends(_h=k,jh=[u({attribute:!1})],Vh=[u({type:Boolean})],Yh=[L("dialog")],_h){constructor(){super(...arguments);l(this,Ve);l(this,$n,s(Ae,8,this,"photos")),s(Ae,11,this);l(this,En,s(Ae,12,this,!1)),s(Ae,15,this);l(this,Tn,s(Ae,16,this)),s(Ae,19,this)}render(){let[e,...t]=co.map(p=>a(this,Ve,Zh).call(this,p)),o=Tt(this.place).group!==co[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${o?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${y.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${a(this,Ve,Xh)}"><div class="sheet">${t}</div></dialog>
    `}};Ae=g(_h),$n=new WeakMap,En=new WeakMap,Tn=new WeakMap,Ve=new WeakSet,Qh=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Xh=function(e){e.target===this.sheet&&this.sheet.close()},Zh=function(e){let t=po.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===co[0]?"group first":"group"}">
        <h2>${e}</h2>
        <ul aria-label="${e}">
          ${t.map(o=>a(this,Ve,Gh).call(this,o))}
        </ul>
      </div>
    `},Gh=function({name:e,label:t,icon:o}){let p=le(e);return c`
      <li>
        <a
          href="${zt(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>a(this,Ve,Qh).call(this,h,p)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},d(Ae,4,"place",jh,tt,$n),d(Ae,4,"owner",Vh,tt,En),d(Ae,4,"sheet",Yh,tt,Tn),tt=d(Ae,0,"Navigation",Bh,tt),w(tt,"styles",[$,ze,Wh]),s(Ae,1,tt);var Jh=1024*1024,eu,tu,iu,ou,su,ru,nu,au,lu,du,pu,cu,hu,uu,mu,fu,T,Cn,Mn,Sn,Pn,An,Ln,Rn,On,Nn,qn,Dn,Hn,Fn,zn,ne,Fe,Ct,Mt,St,B,Pt,C,In,Un,Kn,it,li,yu,gu,Ai,Wn,vu,Le,At,Li,bu,wu,xu,ku,$u,Eu,Tu;fu=[v("latent-gallery")];var Z=class extends(mu=k,uu=[u({attribute:!1})],hu=[u({attribute:!1})],cu=[u({attribute:!1})],pu=[u({attribute:!1})],du=[f()],lu=[f()],au=[f()],nu=[f()],ru=[f()],su=[f()],ou=[f()],iu=[L("latent-header")],tu=[L("latent-viewer")],eu=[L("main > .view")],mu){constructor(){super(...arguments);l(this,C);l(this,Cn,s(T,8,this)),s(T,11,this);l(this,Mn,s(T,12,this,"")),s(T,15,this);l(this,Sn,s(T,16,this)),s(T,19,this);l(this,Pn,s(T,20,this)),s(T,23,this);l(this,An,s(T,24,this,le("photos"))),s(T,27,this);l(this,Ln,s(T,28,this)),s(T,31,this);l(this,Rn,s(T,32,this)),s(T,35,this);l(this,On,s(T,36,this)),s(T,39,this);l(this,Nn,s(T,40,this)),s(T,43,this);l(this,qn,s(T,44,this,!1)),s(T,47,this);l(this,Dn,s(T,48,this)),s(T,51,this);l(this,Hn,s(T,52,this)),s(T,55,this);l(this,Fn,s(T,56,this)),s(T,59,this);l(this,zn,s(T,60,this)),s(T,63,this);l(this,ne);l(this,Fe);l(this,Ct);l(this,Mt,new AbortController);l(this,St);l(this,B,new ro(this));l(this,Pt,!1);l(this,it,e=>a(this,C,li).call(this,e.detail));l(this,Le,e=>this.problem(e.detail));l(this,At,({detail:{text:e,undo:t}})=>{n(this,B).offer(e,t&&(()=>t().then(()=>a(this,C,Ai).call(this))))});l(this,Li,({detail:e})=>{this.route.place==="albums"&&e!==""?a(this,C,li).call(this,le("photos",void 0,e)):n(this,ne)?.search(e)})}connectedCallback(){super.connectedCallback(),M(this,Fe,a(this,C,Un).call(this,"grid",96*Jh,6)),M(this,Ct,a(this,C,Un).call(this,"screen",64*Jh,3)),M(this,ne,new ga(e=>a(this,C,Kn).call(this,e))),a(this,C,Kn).call(this,n(this,ne).route),M(this,St,new lo(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>a(this,C,Ai).call(this),problem:e=>this.problem(e)})),n(this,St).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,ne)?.dispose(),n(this,St)?.stop(),n(this,Mt).abort(),n(this,Fe).clear(),n(this,Ct).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Nm(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let p of ha(e))n(this,Fe).forget(p),n(this,Ct).forget(p);let o=e.flatMap(({photo:p})=>p===void 0?[]:[p]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:p})=>p===this.opened?.id)??this.opened,M(this,Pt,this.opened!==void 0&&!Om(this.route)),n(this,Pt)||a(this,C,Ai).call(this)}problem(e){this.isConnected&&!rt(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>a(this,C,li).call(this,le("photos"))}"
          @search="${n(this,Li)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,Le)}"
        ></latent-header>
        ${a(this,C,Eu).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,C,In)}" @go="${n(this,it)}"></latent-navigation>
          <main>${a(this,C,Tu).call(this)}${a(this,C,bu).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        @added="${()=>n(this,St)?.look()}"
        @search="${o=>a(this,C,li).call(this,le("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,ne)?.open(o.detail)}"
        @said="${n(this,At)}"
        @problem="${n(this,Le)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${n(this,Fe)}"
          .screens="${n(this,Ct)}"
          @photo-turn="${o=>n(this,ne)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,ne)?.close()}"
          @photo-edit="${o=>n(this,B).edit(e,o.detail)}"
          @go="${n(this,it)}"
          @search="${o=>a(this,C,li).call(this,le("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,Le)}"
          ></latent-account>
        `:m} ${this.adding===void 0?m:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,At)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,Le)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,B).saying.text}"
        ?undoable="${n(this,B).saying.undoable}"
        @undo="${()=>n(this,B).undo()}"
        @toast-close="${()=>n(this,B).forget()}"
      ></latent-toast>
    `}};T=g(mu),Cn=new WeakMap,Mn=new WeakMap,Sn=new WeakMap,Pn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,Nn=new WeakMap,qn=new WeakMap,Dn=new WeakMap,Hn=new WeakMap,Fn=new WeakMap,zn=new WeakMap,ne=new WeakMap,Fe=new WeakMap,Ct=new WeakMap,Mt=new WeakMap,St=new WeakMap,B=new WeakMap,Pt=new WeakMap,C=new WeakSet,In=function(){return this.user===ve},Un=function(e,t,o){return new ya((p,h)=>a(this,C,vu).call(this,this.api.thumbnail(p,e,h)),t,o)},Kn=function(e){if(Tt(e.place).ofOwner===!0&&!n(this,C,In)){n(this,ne)?.go(le("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,B).clear()),this.route=e,Tt(e.place).load?.().catch(t=>this.problem(new je(t))),a(this,C,yu).call(this,e.photo)},it=new WeakMap,li=function(e){n(this,ne)?.go(e),window.scrollTo({top:0})},yu=async function(e){n(this,Mt).abort(),M(this,Mt,new AbortController);let{signal:t}=n(this,Mt);if(e===void 0){a(this,C,gu).call(this);return}let o=this.sequence?.find(e);try{let[p]=await Promise.all([o??this.api.photo(e,t),import("/assets/viewer-EK6S7J7A.js")]);t.aborted||(this.opened=p)}catch(p){p instanceof N&&p.status===404?n(this,ne)?.close():this.problem(p)}},gu=function(){let e=this.opened;this.opened=void 0,n(this,Pt)&&a(this,C,Ai).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Ai=function(){M(this,Pt,!1),this.view?.refresh?.()},Wn=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,B).clear()},vu=async function(e){try{return await e}catch(t){throw(t instanceof je||t instanceof N&&t.unauthorised)&&this.problem(t),t}},Le=new WeakMap,At=new WeakMap,Li=new WeakMap,bu=function(){switch(this.route.place){case"albums":return this.route.id===void 0?a(this,C,wu).call(this):a(this,C,xu).call(this);case"map":return a(this,C,ku).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${n(this,Le)}"></latent-activity-page>
        `;default:return a(this,C,$u).call(this)}},wu=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${n(this,Fe)}"
        @go="${n(this,it)}"
        @said="${n(this,At)}"
        @problem="${n(this,Le)}"
      ></latent-albums-page>
    `},xu=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${n(this,Fe)}"
        .selection="${n(this,B).selection}"
        @sequence="${a(this,C,Wn)}"
        @photo-pick="${e=>{n(this,B).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>n(this,ne)?.open(e.detail.id)}"
        @selection-clear="${()=>n(this,B).clear()}"
        @go="${n(this,it)}"
        @said="${n(this,At)}"
        @problem="${n(this,Le)}"
      ></latent-album-page>
    `},ku=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${n(this,Fe)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>n(this,ne)?.open(e.detail)}"
        @go="${n(this,it)}"
        @problem="${n(this,Le)}"
      ></latent-map-page>
    `},$u=function(){let{label:e,filter:t="",empty:o}=Tt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${n(this,Fe)}"
        .selection="${n(this,B).selection}"
        .status="${this.status}"
        @sequence="${a(this,C,Wn)}"
        @found="${p=>this.found=p.detail}"
        @photo-pick="${p=>{n(this,B).pick(p.detail,this.sequence)}}"
        @photo-open="${p=>n(this,ne)?.open(p.detail.id)}"
        @search="${n(this,Li)}"
        @term-edit="${p=>this.header.edit(p.detail)}"
        @go="${n(this,it)}"
        @problem="${n(this,Le)}"
      >${o}</latent-timeline-page>
    `},Eu=function(){return n(this,B).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,B).selection}"
        @photo-edit="${e=>n(this,B).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=n(this,B).selection.ids}"
        @selection-clear="${()=>n(this,B).clear()}"
      ></latent-selection-bar>
    `},Tu=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${z(e)} to go.</div>
    `},d(T,4,"api",uu,Z,Cn),d(T,4,"user",hu,Z,Mn),d(T,4,"uploads",cu,Z,Sn),d(T,4,"shared",pu,Z,Pn),d(T,4,"route",du,Z,An),d(T,4,"sequence",lu,Z,Ln),d(T,4,"found",au,Z,Rn),d(T,4,"status",nu,Z,On),d(T,4,"opened",ru,Z,Nn),d(T,4,"showsAccount",su,Z,qn),d(T,4,"adding",ou,Z,Dn),d(T,4,"header",iu,Z,Hn),d(T,4,"viewer",tu,Z,Fn),d(T,4,"view",eu,Z,zn),Z=d(T,0,"Gallery",fu,Z),w(Z,"styles",[$,_c]),s(T,1,Z);function Om({place:r,query:i}){return r==="photos"&&i===""}function Nm(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=Tt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var qm=3e3,Cu,Mu,Su,Pu,Au,Re,Yn,Vn,jn,st,di,ho,Rt,te,Lt,Lu,_n,Bn,Ru;Au=[v("latent-app")];var ot=class extends(Pu=k,Su=[f()],Mu=[f()],Cu=[f()],Pu){constructor(){super(...arguments);l(this,te);l(this,Yn,s(Re,8,this,"starting")),s(Re,11,this);l(this,Vn,s(Re,12,this,{signedIn:!1})),s(Re,15,this);l(this,jn,s(Re,16,this,"")),s(Re,19,this);l(this,st,new Jn);l(this,di,new Fi(n(this,st)));l(this,ho,new Oi);l(this,Rt)}connectedCallback(){super.connectedCallback(),a(this,te,Lt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Rt))}willUpdate(){this.phase==="signed-out"&&n(this,di).tasks.length>0&&n(this,di).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,st)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${a(this,te,Lt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,st)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,di)}"
            .shared="${n(this,ho)}"
            @problem="${e=>a(this,te,_n).call(this,e.detail)}"
            @sign-out="${a(this,te,Ru)}"
            @locked="${a(this,te,Bn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${y.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${a(this,te,Lt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${y.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${a(this,te,Lt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${y.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${a(this,te,Lt)}">Try again</button>
          </latent-notice>
        `}}};Re=g(Pu),Yn=new WeakMap,Vn=new WeakMap,jn=new WeakMap,st=new WeakMap,di=new WeakMap,ho=new WeakMap,Rt=new WeakMap,te=new WeakSet,Lt=async function(){window.clearTimeout(n(this,Rt));try{this.session=await n(this,st).session(),this.phase=this.session.signedIn?await a(this,te,Lu).call(this):"signed-out"}catch(e){a(this,te,_n).call(this,e)}},Lu=async function(){try{return await n(this,st).status(!1),"open"}catch(e){if(e instanceof N&&e.status===404)return"bare";throw e}},_n=function(e){e instanceof N&&e.unauthorised?this.phase="signed-out":e instanceof je||e instanceof N&&e.unavailable?a(this,te,Bn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Bn=function(){this.phase="locked",window.clearTimeout(n(this,Rt)),M(this,Rt,window.setTimeout(()=>{a(this,te,Lt).call(this)},qm))},Ru=async function(){this.phase="signed-out",await n(this,st).signOut().catch(()=>{})},d(Re,4,"phase",Su,ot,Yn),d(Re,4,"session",Mu,ot,Vn),d(Re,4,"problem",Cu,ot,jn),ot=d(Re,0,"App",Au,ot),w(ot,"styles",[$,O,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Re,1,ot);function Ou(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Eh();Ou();
