import{a as ht,c as fa,e as ya,f as fi,g as ga,i as va,j as ba,k as wa}from"/assets/chunk-NZI3BLUO.js";import{a as Zn,b as ui,c as co,d as ct,e as Gn,g as Jn,h as ea,j as ta,o as Ht,r as ra,v as na}from"/assets/chunk-IAH5MEP6.js";import{a as be}from"/assets/chunk-R5FJ3TFL.js";import"/assets/chunk-OBI36AQS.js";import{a as Oo,c as aa,d as la,e as da,f as mi,g as pa,h as Ft,i as ca,j as ha}from"/assets/chunk-JPS6NPKA.js";import{a as qt,b as oa,c as ia,f as Dt,g as z,k as sa,r as ua}from"/assets/chunk-NE6HXD2A.js";import{a as N,b as Bn,c as Qn,d as je,e as nt,f as ve,g as Xn,i as le,j as zt,k as It,l as ma}from"/assets/chunk-6K7LKB4V.js";import{a as w,b as c,c as _n,e as m,g as x,h as v,i as u,j as f,k as L,l as y,m as k,n as Nt,o as ze,p as O}from"/assets/chunk-WRWII6CR.js";import{a as g,c as s,d as p,e as b,f as n,g as a,h as C,i as l}from"/assets/chunk-4TR2UDAY.js";var xa="shared?";var No=class extends EventTarget{#e=[];constructor(o=navigator.serviceWorker){super(),o?.addEventListener("message",({data:e})=>this.#t(e)),o?.startMessages(),o?.controller?.postMessage(xa)}#t(o){Array.isArray(o)&&(this.#e=[...this.#e,...o.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let o=this.#e;return this.#e=[],o}};function qo(r){return c`
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
  `}var ho=class extends Error{constructor(o,e){super(o,{cause:e}),this.name="PasskeyError"}};function yi(){return"PublicKeyCredential"in window}function Do(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function ka(r){let o=await Ea(()=>navigator.credentials.get({publicKey:{...r,challenge:co(r.challenge),allowCredentials:r.allowCredentials.map(Ta)}})),e=o.response;return{credential:ct(o.rawId),clientData:ct(e.clientDataJSON),authenticatorData:ct(e.authenticatorData),signature:ct(e.signature)}}async function $a(r){let e=(await Ea(()=>navigator.credentials.create({publicKey:{...r,challenge:co(r.challenge),user:{...r.user,id:co(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Ta)}}))).response;return{clientData:ct(e.clientDataJSON),attestationObject:ct(e.attestationObject)}}async function Ea(r){if(!yi())throw new ho("This browser has no passkeys; use another.");try{let o=await r();if(o!==null)return o}catch(o){throw new ho(Mu(o),o)}throw new ho("The browser gave no passkey; try again.")}function Mu(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Ta({type:r,id:o}){return{type:r,id:co(o)}}var Ca,Sa,Ma,Pa,Aa,La,Ra,Oa,Na,qa,Da,Ha,Fa,za,Ia,S,gi,vi,bi,wi,xi,ki,$i,Ei,Ti,Ci,Si,Mi,Pi,K,Ua,Ai,Ka,Wa,Ya,Va,ja,_a,Ba;Ia=[v("latent-sign-in")];var Z=class extends(za=x,Fa=[u({attribute:!1})],Ha=[u({type:Boolean})],Da=[u({type:Boolean})],qa=[f()],Na=[f()],Oa=[f()],Ra=[f()],La=[f()],Aa=[f()],Pa=[L("#vault")],Ma=[L("#user")],Sa=[L("#passphrase")],Ca=[L("#code")],za){constructor(){super(...arguments);a(this,K);a(this,gi,s(S,8,this)),s(S,11,this);a(this,vi,s(S,12,this,!1)),s(S,15,this);a(this,bi,s(S,16,this,!1)),s(S,19,this);a(this,wi,s(S,20,this,!1)),s(S,23,this);a(this,xi,s(S,24,this,!1)),s(S,27,this);a(this,ki,s(S,28,this,"")),s(S,31,this);a(this,$i,s(S,32,this)),s(S,35,this);a(this,Ei,s(S,36,this,!1)),s(S,39,this);a(this,Ti,s(S,40,this,!1)),s(S,43,this);a(this,Ci,s(S,44,this)),s(S,47,this);a(this,Si,s(S,48,this)),s(S,51,this);a(this,Mi,s(S,52,this)),s(S,55,this);a(this,Pi,s(S,56,this)),s(S,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${l(this,K,Ua)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${qo(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,K,Va).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,K,ja).call(this):m} ${this.locked?m:l(this,K,_a).call(this)}
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
            ${this.needsCode?l(this,K,Ba).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,K,Ya).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:l(this,K,Wa).call(this)}</p>
        </form>
      </main>
    `}};S=g(za),gi=new WeakMap,vi=new WeakMap,bi=new WeakMap,wi=new WeakMap,xi=new WeakMap,ki=new WeakMap,$i=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Si=new WeakMap,Mi=new WeakMap,Pi=new WeakMap,K=new WeakSet,Ua=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,i=this.user?.value.trim().toLowerCase()||ve;if(t===""){this.problem=i===ve?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:i,passphrase:t,code:this.code?.value||void 0};await l(this,K,Ai).call(this,d)&&(await Lu(this.api),await l(this,K,Ai).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await l(this,K,Ka).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Ai=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof Bn))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let i=await ka(t.options);return await this.api.signIn({...e,passkey:i})}},Ka=async function(e){if(e instanceof N&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Zn(e),this.elsewhere=e instanceof Qn&&e.hosts.includes("localhost")?Do():void 0,(this.code??this.input).select()},Wa=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Ya=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Va=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},ja=function(){return c`
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
    `},_a=function(){return c`
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
    `},Ba=function(){return c`
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
    `},p(S,4,"api",Fa,Z,gi),p(S,4,"locked",Ha,Z,vi),p(S,4,"choice",Da,Z,bi),p(S,4,"busy",qa,Z,wi),p(S,4,"legible",Na,Z,xi),p(S,4,"problem",Oa,Z,ki),p(S,4,"elsewhere",Ra,Z,$i),p(S,4,"needsCode",La,Z,Ei),p(S,4,"awaitsPasskey",Aa,Z,Ti),p(S,4,"vault",Pa,Z,Ci),p(S,4,"user",Ma,Z,Si),p(S,4,"input",Sa,Z,Mi),p(S,4,"code",Ca,Z,Pi),Z=p(S,0,"SignIn",Ia,Z),b(Z,"styles",[k,O,Nt,w`
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
    `]),s(S,1,Z);var Pu=500,Au=6e4;async function Lu(r){let o=performance.now()+Au;for(;performance.now()<o;){await new Promise(t=>window.setTimeout(t,Pu));let e=await r.session().catch(t=>{if(!(t instanceof je))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Ho={"Tus-Resumable":"1.0.0","X-Latent":"1"},uo="/uploads";async function Qa(r){return(await r.get(uo)).places}async function Xa(r,{sha256:o,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:o,bytes:e}]})).json()).files[0]?.photo}async function Za(r,o,e){let{name:t,folder:i,modified:d,sha256:h}=o,$={...Ho,"Upload-Length":String(o.bytes),"Upload-Metadata":Ru({filename:t,folder:i,modified:String(Math.max(0,d)),sha256:h})},P=await r.ask(uo,{method:"POST",headers:$,signal:e}),ae=(P.headers.get("Location")??"").split("/").pop()??"";return Li(ae,P)}async function Ga(r,o,e){return Li(o,await r.ask(`${uo}/${o}`,{method:"HEAD",headers:Ho,signal:e}))}async function Ja(r,{id:o,offset:e},t,i){let d=await t.arrayBuffer(),h={...Ho,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${ui(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return Li(o,await r.ask(`${uo}/${o}`,{method:"PATCH",headers:h,body:d,signal:i}))}async function el(r,o){await r.ask(`${uo}/${o}`,{method:"DELETE",headers:Ho})}function Li(r,{headers:o,status:e}){let t=o.get("Upload-Offset");if(t===null)throw new N(e,"failed","The server does not say how much has arrived.");let i=o.get("Latent-Path");return{id:r,offset:Number(t),path:i===null?void 0:decodeURIComponent(i),wasThere:o.has("Latent-Was-There")}}function Ru(r){return Object.entries(r).map(([o,e])=>`${o} ${ui(new TextEncoder().encode(e))}`).join(",")}function tl({file:r,folders:o},e){return o.length>0?[e,...o].filter(t=>t!=="").join("/"):e===""?`Uploads/${Ou(r.lastModified)}`:e}function Ou(r){let o=new Date(r);return`${String(o.getFullYear()).padStart(4,"0")}/${String(o.getMonth()+1).padStart(2,"0")}`}function ol(r){let o=r.map(i=>i.split("/").slice(0,-1)),[e=[]]=o,t=e.findIndex((i,d)=>o.some(h=>h[d]!==i));return(t<0?e:e.slice(0,t)).join("/")}var Fo=class{#e;#t=0;#o;constructor(o=Nu){this.#o=o}async hash(o,e){this.#e??=this.#o();let t=await this.#e;e.throwIfAborted();let i=this.#t++;return new Promise((d,h)=>{let $=({data:P})=>{P.number===i&&(t.removeEventListener("message",$),P.sha256===void 0?h(new Error("This file cannot be read.")):d(P.sha256))};t.addEventListener("message",$),e.addEventListener("abort",()=>{t.removeEventListener("message",$),h(e.reason)},{once:!0}),t.postMessage({number:i,file:o})})}end(){this.#e?.then(o=>o.terminate()),this.#e=void 0}};async function Nu(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var qu=[500,1e3,2e3,5e3,1e4],Du=new Set([404,408,409,423,429,460,500,502,503,504]),Hu=5,Ut=class{#e;#t=0;#o=0;constructor(o=qu){this.#e=o}renew(){this.#t=0,this.#o=0}async bear(o,e){if(this.#t++,o instanceof N&&!o.unavailable&&this.#o++,!Fu(o)||this.#o>=Hu)throw o;await zu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(o,e){for(;;)try{return await o()}catch(t){await this.bear(t,e)}}};function Fu(r){return r instanceof je||r instanceof N&&Du.has(r.status)}function zu(r,o){return o.throwIfAborted(),new Promise((e,t)=>{let i=setTimeout(e,r);o.addEventListener("abort",()=>{clearTimeout(i),t(o.reason)},{once:!0})})}function il(r,o){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,o)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function sl(r,o,e,t,i,d=new Ut){let h=1048576,$=0,P,ae=!0;for(;P?.path===void 0;)try{if(P===void 0)P=await Za(r,e,t);else if(ae){let fe=performance.now(),Ot=o.slice(P.offset,P.offset+h);P=await Ja(r,P,Ot,t),h=il(Ot.size,performance.now()-fe)}else P=await Ga(r,P.id,t);ae=!0,P.offset>$&&($=P.offset,d.renew()),i(P)}catch(fe){await d.bear(fe,t),ae=!1,P=fe instanceof N&&fe.status===404?void 0:P}return P}function Ie({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function rl({state:{kind:r}}){return r==="checking"||r==="sending"}function nl(r){let o=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,t=o.reduce((d,h)=>d+e(h),0),i=o.reduce((d,h)=>d+(Ie(h)?e(h):h.arrived),0);return t===0?1:i/t}var Uu=3,zo=class extends EventTarget{#e;#t;#o;#i=new Map;#s=new Map;#r=[];#n=!1;constructor(o,e=new Fo,t=()=>new Ut){super(),this.#e=o,this.#t=e,this.#o=t}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(Ie)}add(o,e){let t=this.unfinished?this.#r:[],i=o.map(d=>({file:d.file,folder:tl(d,e),state:{kind:"waiting"},arrived:0}));this.#r=[...t,...i],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(o){o.state={kind:"waiting"},this.#l()}cancel(o){o.state={kind:"cancelled"};let e=this.#i.get(o);e===void 0?this.#c(o):e.abort(),this.#l()}cancelAll(){for(let o of this.#r.filter(e=>!Ie(e)))this.cancel(o)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let o of this.#i.values())o.abort()}#l(){let o=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of o.slice(0,this.#n?0:Uu-this.#i.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(o){let e=new AbortController;this.#i.set(o,e);try{await this.#h(o,e.signal)}catch(t){Ie(o)||(o.state=nt(t)?{kind:"waiting"}:{kind:"failed",message:Ku(t)})}finally{this.#i.delete(o)}o.state.kind==="cancelled"&&this.#c(o),this.#l()}async#h(o,e){let{file:t,folder:i}=o;o.state={kind:"checking"},this.#d();let d=await this.#t.hash(t,e),h=await this.#o().ask(()=>Xa(this.#e,{sha256:d,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){o.state={kind:"known",photo:h};return}o.state={kind:"sending"},this.#d();let $={name:t.name,folder:i,bytes:t.size,modified:t.lastModified,sha256:d},P=({id:fe,offset:Ot})=>{this.#s.set(o,fe),o.arrived=Ot,this.#d()},ae=await sl(this.#e,t,$,e,P,this.#o());this.#s.delete(o),o.state=ae.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:ae.path??""},this.dispatchEvent(new Event("added"))}#c(o){let e=this.#s.get(o);this.#s.delete(o),e!==void 0&&el(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Ku(r){return r instanceof N&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var al,ll,dl,pl,cl,hl,ul,oe,Ri,Oi,Ni,qi,Di,at,I,mo,Io,Hi,Fi,zi,ml,fl;ul=[v("latent-add-dialog")];var Oe=class extends(hl=x,cl=[u({attribute:!1})],pl=[u({attribute:!1})],dl=[f()],ll=[f()],al=[L("dialog")],hl){constructor(){super(...arguments);a(this,I);a(this,Ri,s(oe,8,this)),s(oe,11,this);a(this,Oi,s(oe,12,this,[])),s(oe,15,this);a(this,Ni,s(oe,16,this)),s(oe,19,this);a(this,qi,s(oe,20,this,"")),s(oe,23,this);a(this,Di,s(oe,24,this)),s(oe,27,this);a(this,at,new Ht(this))}firstUpdated(){this.dialog.showModal(),n(this,at).run(async()=>{this.known=(await Gn(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${l(this,I,ml)}">
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
            ${n(this,I,mo).map(e=>l(this,I,fl).call(this,e))} ${n(this,I,Io)?c`
                <li>
                  <button type="button" @click="${l(this,I,Fi)}">${y.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,I,mo).length>0||n(this,I,Io)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,at).problem===""}">${n(this,at).problem}</p>
        </form>
      </dialog>
    `}};oe=g(hl),Ri=new WeakMap,Oi=new WeakMap,Ni=new WeakMap,qi=new WeakMap,Di=new WeakMap,at=new WeakMap,I=new WeakSet,mo=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:i,name:d})=>!t&&i&&d.toLowerCase().includes(e))},Io=function(){return this.typed!==""&&!n(this,I,mo).some(({name:e})=>e===this.typed)},Hi=function(e){l(this,I,zi).call(this,()=>ea(this.api,e.id,{add:this.photos}))},Fi=function(){l(this,I,zi).call(this,()=>Jn(this.api,{name:this.typed,add:this.photos}))},zi=function(e){n(this,at).busy||n(this,at).run(async()=>{let{album:t,undo:i}=await e(),h={text:na(this.photos.length,t?.name??"the album"),undo:()=>ta(this.api,i)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},ml=function(e){e.preventDefault();let t=n(this,I,mo);n(this,I,Io)?l(this,I,Fi).call(this):t.length===1&&t[0]!==void 0&&l(this,I,Hi).call(this,t[0])},fl=function(e){return c`
      <li>
        <button type="button" @click="${()=>l(this,I,Hi).call(this,e)}">
          ${y.album}<span>${ra(this.known??[],e)}</span><small>${z(e.photos)}</small>
        </button>
      </li>
    `},p(oe,4,"api",cl,Oe,Ri),p(oe,4,"photos",pl,Oe,Oi),p(oe,4,"known",dl,Oe,Ni),p(oe,4,"typed",ll,Oe,qi),p(oe,4,"dialog",al,Oe,Di),Oe=p(oe,0,"AddDialog",ul,Oe),b(Oe,"styles",[k,O,ze,Nt,w`
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
    `]),s(oe,1,Oe);var yl=[["days",86400],["hours",3600],["minutes",60]],gl,Ii,Wu;gl=[v("latent-shift-form")];var fo=class extends(Wu=ha){read(){let e=yl.map(([t,i])=>Number(this.value(t)||"0")*i).reduce((t,i)=>t+i,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new ca("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${yl.map(([o])=>c`
            <label>${o[0].toUpperCase()}${o.slice(1)}<input name="${o}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Ii=g(Wu),fo=p(Ii,0,"ShiftForm",gl,fo),s(Ii,1,fo);var Yu=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],vl,bl,wl,xl,kl,we,Ui,Ki,Wi,go,Q,$l,yo,Yi,Vi,ji,Ue,ut,El;kl=[v("latent-selection-bar")];var _e=class extends(xl=x,wl=[u({attribute:!1})],bl=[u({attribute:!1})],vl=[f()],xl){constructor(){super(...arguments);a(this,Q);a(this,Ui,s(we,8,this)),s(we,11,this);a(this,Ki,s(we,12,this)),s(we,15,this);a(this,Wi,s(we,16,this)),s(we,19,this);a(this,go,e=>l(this,Q,$l).call(this,e));a(this,Ue,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,ut,e=>{l(this,Q,yo).call(this,e.detail),n(this,Ue).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,go))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,go))}render(){let e=n(this,Q,Vi);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,Q,ji)}">
          ${y.clear}
        </button>
        <span class="count" role="status" aria-label="${z(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${l(this,Q,Yi)}"
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
        ${Yu.map(([t,i,d])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${i}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${i}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${d}
            </button>
          `)}
      </div>
      ${this.open===void 0?m:c`
        <div class="card ${this.open==="rating"?"small":""}">${l(this,Q,El).call(this,this.open)}</div>
      `}
    `}};we=g(xl),Ui=new WeakMap,Ki=new WeakMap,Wi=new WeakMap,go=new WeakMap,Q=new WeakSet,$l=function(e){Ft(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,Q,ji).call(this):n(this,Ue).call(this):e.key==="f"?l(this,Q,Yi).call(this):/^[0-5]$/.test(e.key)&&l(this,Q,yo).call(this,{rating:Number(e.key)}))},yo=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Yi=function(){l(this,Q,yo).call(this,{favorite:!n(this,Q,Vi)})},Vi=function(){return this.selection.photos.every(({favorite:e})=>e)},ji=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ue=new WeakMap,ut=new WeakMap,El=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{l(this,Q,yo).call(this,{rating:t.detail}),n(this,Ue).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,ut)}" @cancel="${n(this,Ue)}"></latent-place-form>
        `}},p(we,4,"api",wl,_e,Ui),p(we,4,"selection",bl,_e,Ki),p(we,4,"open",vl,_e,Wi),_e=p(we,0,"SelectionBar",kl,_e),b(_e,"styles",[k,O,w`
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
    `]),s(we,1,_e);function Kt(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var Uo=w`
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
`;var Tl,Cl,Sl,Ml,Pl,Al,Ll,Rl,W,_i,Bi,Qi,Xi,Zi,Gi,Ko,Ol;Rl=[v("latent-confirm-form")];var xe=class extends(Ll=x,Al=[u({attribute:!1})],Pl=[u({attribute:!1})],Ml=[u({attribute:!1})],Sl=[u({type:Boolean})],Cl=[L("#label")],Tl=[L("#password")],Ll){constructor(){super(...arguments);a(this,Ko);a(this,_i,s(W,8,this,"")),s(W,11,this);a(this,Bi,s(W,12,this,"")),s(W,15,this);a(this,Qi,s(W,16,this,"")),s(W,19,this);a(this,Xi,s(W,20,this,!1)),s(W,23,this);a(this,Zi,s(W,24,this)),s(W,27,this);a(this,Gi,s(W,28,this)),s(W,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${l(this,Ko,Ol)}">
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
    `}};W=g(Ll),_i=new WeakMap,Bi=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,Zi=new WeakMap,Gi=new WeakMap,Ko=new WeakSet,Ol=function(e){if(e.preventDefault(),!this.busy){let t={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:t}))}},p(W,4,"user",Al,xe,_i),p(W,4,"action",Pl,xe,Bi),p(W,4,"example",Ml,xe,Qi),p(W,4,"busy",Sl,xe,Xi),p(W,4,"label",Cl,xe,Zi),p(W,4,"password",Tl,xe,Gi),xe=p(W,0,"ConfirmForm",Rl,xe),b(xe,"styles",[k,O,Nt,w`
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
    `]),s(W,1,xe);function Nl(r){return r.get("/devices")}async function ql(r,o,{user:e,passphrase:t}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:o})}`,{user:e,passphrase:t})).json()}async function Dl(r,o,{user:e,passphrase:t}){return await(await r.send("POST",`/devices/${encodeURIComponent(o)}/removal`,{user:e,passphrase:t})).json()}var Wo=4,Hl,Fl,zl,Il,Ul,Kl,de,Ji,es,ts,os,Ne,qe,is,Yo,Wl,Yl,Vl;Kl=[v("latent-devices")];var Ke=class extends(Ul=x,Il=[u({attribute:!1})],zl=[f()],Fl=[f()],Hl=[f()],Ul){constructor(){super(...arguments);a(this,qe);a(this,Ji,s(de,8,this)),s(de,11,this);a(this,es,s(de,12,this)),s(de,15,this);a(this,ts,s(de,16,this)),s(de,19,this);a(this,os,s(de,20,this)),s(de,23,this);a(this,Ne,new Ht(this));a(this,Yo,()=>{this.step=void 0,n(this,Ne).say("")})}firstUpdated(){n(this,Ne).run(async()=>{this.known=await Nl(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:t,step:i}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(d=>l(this,qe,Yl).call(this,d))}
        </ul>
      `} ${t===void 0||e===void 0?m:Vu(t,e.user)} ${e===void 0?m:i===void 0?c`
          <button class="quiet add" @click="${()=>l(this,qe,is).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,qe,Vl).call(this,i,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Ne).problem===""}">${n(this,Ne).problem}</p>
    `}};de=g(Ul),Ji=new WeakMap,es=new WeakMap,ts=new WeakMap,os=new WeakMap,Ne=new WeakMap,qe=new WeakSet,is=function(e){this.step=e,this.made=void 0,n(this,Ne).say("")},Yo=new WeakMap,Wl=function({label:e,passphrase:t},i,d){n(this,Ne).run(async()=>{i.kind==="add"?(this.made=await ql(this.api,e,{user:d,passphrase:t}),this.known=this.made.all):this.known=await Dl(this.api,i.device.id,{user:d,passphrase:t}),this.step=void 0})},Yl=function(e){let t=e.lastUse===void 0?"never used":`last used ${Kt(e.lastUse)}`;return c`
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
          @click="${()=>l(this,qe,is).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},Vl=function(e,t){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Ne).busy}"
        @confirm="${i=>l(this,qe,Wl).call(this,i.detail,e,t)}"
        @give-up="${n(this,Yo)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},p(de,4,"api",Il,Ke,Ji),p(de,4,"known",zl,Ke,es),p(de,4,"step",Fl,Ke,ts),p(de,4,"made",Hl,Ke,os),Ke=p(de,0,"DeviceList",Kl,Ke),b(Ke,"styles",[k,O,Uo,w`
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
    `]),s(de,1,Ke);function Vu({password:r,code:{size:o,path:e}},t){let i=`${-Wo} ${-Wo} ${o+2*Wo} ${o+2*Wo}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${i}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${_n`
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
  `}var jl,_l,Bl,Ql,Xl,Zl,pe,ss,rs,ns,as,ke,ce,ls,Vo,Gl,jo,Jl,ed,td,od;Zl=[v("latent-account")];var We=class extends(Xl=x,Ql=[u({attribute:!1})],Bl=[f()],_l=[f()],jl=[L("dialog")],Xl){constructor(){super(...arguments);a(this,ce);a(this,ss,s(pe,8,this)),s(pe,11,this);a(this,rs,s(pe,12,this)),s(pe,15,this);a(this,ns,s(pe,16,this)),s(pe,19,this);a(this,as,s(pe,20,this)),s(pe,23,this);a(this,ke,new Ht(this));a(this,Vo,()=>{this.step=void 0,n(this,ke).say("")});a(this,jo,({detail:e})=>{this.dispatchEvent(new CustomEvent("problem",{detail:e}))})}firstUpdated(){this.dialog.showModal(),n(this,ke).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?m:l(this,ce,Jl).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,ke).problem===""}">${n(this,ke).problem}</p>
          <latent-devices .api="${this.api}" @problem="${n(this,jo)}"></latent-devices>
        </div>
      </dialog>
    `}};pe=g(Xl),ss=new WeakMap,rs=new WeakMap,ns=new WeakMap,as=new WeakMap,ke=new WeakMap,ce=new WeakSet,ls=function(e){this.step=e,n(this,ke).say("")},Vo=new WeakMap,Gl=function({label:e,passphrase:t},i,d){let h={user:d,passphrase:t};n(this,ke).run(async()=>{if(i.kind==="add"){let $=await $a(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,$)}else this.factors=await this.api.removePasskey(i.passkey.id,h);this.step=void 0})},jo=new WeakMap,Jl=function(e){let{user:t,code:i,passkeys:d}=e,h=t===ve?"the vault’s passphrase":"your password",$=i||d.length>0;return c`
      <p>${$?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${$?c`
          <ul>
            ${i?ju():m}${d.map(P=>l(this,ce,ed).call(this,P))}
          </ul>
        `:m} ${this.step===void 0?l(this,ce,td).call(this,e):l(this,ce,od).call(this,this.step,e)}
    `},ed=function(e){let t=e.lastUse===void 0?"never used":`last used ${Kt(e.lastUse)}`;return c`
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
          @click="${()=>l(this,ce,ls).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},td=function({host:e,code:t,passkeys:i}){if(e===void 0)return _u();if(!yi())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let d=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${t||i.length>0?m:d}
      <button class="main add" ?disabled="${n(this,ke).busy}" @click="${()=>l(this,ce,ls).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},od=function(e,{user:t}){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,ke).busy}"
        @confirm="${i=>l(this,ce,Gl).call(this,i.detail,e,t)}"
        @give-up="${n(this,Vo)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},p(pe,4,"api",Ql,We,ss),p(pe,4,"factors",Bl,We,rs),p(pe,4,"step",_l,We,ns),p(pe,4,"dialog",jl,We,as),We=p(pe,0,"Account",Zl,We),b(We,"styles",[k,O,ze,Uo]),s(pe,1,We);function ju(){return c`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function _u(){let r=Do();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var id=w`
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
`;function sd(r,o){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${y.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function rd(r,o){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${o}">Show all photos</button>
    </latent-notice>
  `}function nd(r){return r>0?c`
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
  `}async function ad(r,o,e,t){let i=new URLSearchParams({q:o,caret:String(e)});return(await r.get(`/completions?${i}`,t)).completions}async function ld(r,o,e,t){return(await r.get(`/facets?${new URLSearchParams({q:o,limit:String(e)})}`,t)).facets}function _o(r){let o=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))o.push({text:e,start:t,end:t+e.length});return o}function dd(r,o){let e=_o(r).filter(({start:t})=>t!==o.start).map(({text:t})=>t);return e.filter((t,i)=>{let d=i>0&&i<e.length-1&&e[i-1]!=="|";return t!=="|"||d}).join(" ")}function pd(r,o){return _o(r).some(({text:e})=>e===o)?r:`${r} ${o}`.trim()}function cd(r,o){let e=o.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var Bu=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Qu=8,hd,ud,md,fd,yd,gd,vd,ie,ds,ps,cs,hs,us,mt,re,bd,ms,fs,wd,xd,kd;vd=[v("latent-refinement")];var De=class extends(gd=x,yd=[u({attribute:!1})],fd=[u({attribute:!1})],md=[u({attribute:!1})],ud=[f()],hd=[f()],gd){constructor(){super(...arguments);a(this,re);a(this,ds,s(ie,8,this)),s(ie,11,this);a(this,ps,s(ie,12,this,"")),s(ie,15,this);a(this,cs,s(ie,16,this,"")),s(ie,19,this);a(this,hs,s(ie,20,this,!1)),s(ie,23,this);a(this,us,s(ie,24,this,{})),s(ie,27,this);a(this,mt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,mt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,re,ms).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${_o(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,re,wd).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,re,bd)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,re,xd).call(this):m}
    `}};ie=g(gd),ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,mt=new WeakMap,re=new WeakSet,bd=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,re,ms).call(this)},ms=async function(){n(this,mt).abort(),C(this,mt,new AbortController);try{this.counts=await ld(this.api,this.narrowed,Qu,n(this,mt).signal)}catch(e){nt(e)||(this.counts={})}},fs=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},wd=function(e){return c`
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
          @click="${()=>l(this,re,fs).call(this,dd(this.query,e))}"
        >
          ${y.clear}
        </button>
      </li>
    `},xd=function(){return c`
      <div class="facets">
        ${Bu.map(([e,t,i])=>l(this,re,kd).call(this,t,i,this.counts[e]??[]))}
      </div>
    `},kd=function(e,t,i){return i.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${i.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>l(this,re,fs).call(this,pd(this.query,cd(t,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(ie,4,"api",yd,De,ds),p(ie,4,"query",fd,De,ps),p(ie,4,"narrowed",md,De,cs),p(ie,4,"isOpen",ud,De,hs),p(ie,4,"counts",hd,De,us),De=p(ie,0,"Refinement",vd,De),b(De,"styles",[k,O,w`
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
    `]),s(ie,1,De);var Bo=class{#e;#t=new Map;constructor(o){this.#e=o}async of(o,e){let t=`${o.year}-${o.month}-${o.photos}`,i=this.#t.get(t);return i===void 0&&(i=this.#e(o),i.catch(()=>this.#t.delete(t)),this.#t.set(t,i)),Xu(await i,e)}};function Xu(r,o){let e=r.filter(({failed:h})=>!h),t=e.filter(({favorite:h})=>h),i=e.filter(({favorite:h})=>!h),d=new Set([...$d(t,o),...$d(i,o-Math.min(o,t.length))]);return e.filter(h=>d.has(h))}function $d(r,o){let e=Math.max(1,r.length/Math.max(1,o));return Array.from({length:Math.min(o,r.length)},(t,i)=>r[Math.floor(i*e)])}var vo=["years","months","days"],Ed="level";function ys(r,o){return vo[vo.indexOf(r)+o]??r}function Td(r){try{let o=r().getItem(Ed);return vo.find(e=>e===o)??"days"}catch{return"days"}}function Cd(r,o){try{r().setItem(Ed,o)}catch{}}function Sd(r){return[...Map.groupBy(r,({year:o})=>o)].map(([o,e])=>({year:o,months:e,photos:e.reduce((t,{photos:i})=>t+i,0)}))}function Md({months:r}){return r.reduce((o,e)=>e.photos>o.photos?e:o)}var Zu={years:"Years",months:"Months",days:"Days"},Pd,Ad,Ld,Wt,gs;Ld=[v("latent-level-switch")];var ft=class extends(Ad=x,Pd=[u({attribute:!1})],Ad){constructor(){super(...arguments);a(this,gs,s(Wt,8,this,"days")),s(Wt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${vo.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${Zu[e]}
            </button>
          `)}
      </div>
    `}};Wt=g(Ad),gs=new WeakMap,p(Wt,4,"level",Pd,ft,gs),ft=p(Wt,0,"LevelSwitch",Ld,ft),b(ft,"styles",[k,O,w`
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
    `]),s(Wt,1,ft);var Rd=180,Qo=class{#e;#t;#o=Td(()=>localStorage);#i;constructor(o,e){this.#e=o,this.#t=e}get level(){return this.#o}forget(){this.#i=void 0}step=(o,e)=>{this.look(ys(this.#o,o),e)};async look(o,e){let t=this.#t();if(o===this.#o||t===null)return;let i=e?.y??Rd,d=this.#i!==void 0&&t.shows(this.#i,e)?this.#i:void 0;await this.#s(o,d??t.spotAt(i,e?.x),i)}async enter(o){await this.#s(ys(this.#o,1),o,Rd)}async#s(o,e,t){this.#i=e,this.#o=o,Cd(()=>localStorage,o),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&this.#t()?.show(e,t)}};function Od(r){let o=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${o(r.getMonth()+1)}-${o(r.getDate())}`}function Nd(r,o){let e=Number(r.slice(0,4))-o;return e===1?"1 year ago":`${e} years ago`}var qd,Dd,Hd,Fd,zd,$e,vs,bs,ws,Yt,Vt,lt,Id,Ud,Kd;zd=[v("latent-memories")];var Be=class extends(Fd=x,Hd=[u({attribute:!1})],Dd=[u({attribute:!1})],qd=[f()],Fd){constructor(){super(...arguments);a(this,lt);a(this,vs,s($e,8,this)),s($e,11,this);a(this,bs,s($e,12,this)),s($e,15,this);a(this,ws,s($e,16,this,[])),s($e,19,this);a(this,Yt,Od(new Date));a(this,Vt,new AbortController)}connectedCallback(){super.connectedCallback(),C(this,Vt,new AbortController),l(this,lt,Id).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Vt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${be(this.years,({year:e})=>e,e=>l(this,lt,Kd).call(this,e))}
        </ul>
      </nav>
    `}};$e=g(Fd),vs=new WeakMap,bs=new WeakMap,ws=new WeakMap,Yt=new WeakMap,Vt=new WeakMap,lt=new WeakSet,Id=async function(){let e=new URLSearchParams({day:n(this,Yt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,Vt).signal)).years}catch{this.years=[]}},Ud=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Kd=function({year:e,photos:[t],total:i}){let d=le("photos",void 0,`taken:${e}${n(this,Yt).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${zt(d)}" @click="${h=>l(this,lt,Ud).call(this,h,d)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Nd(n(this,Yt),e)} <small>${z(i)}</small></p>
        </a>
      </li>
    `},p($e,4,"api",Hd,Be,vs),p($e,4,"store",Dd,Be,bs),p($e,4,"years",qd,Be,ws),Be=p($e,0,"Memories",zd,Be),b(Be,"styles",[k,w`
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
    `]),s($e,1,Be);var Gu=new Map,xs=class{count;photos=[];places=Gu;complete=!1;loading;constructor(o){this.count=o}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(o){return this.count.year===o.year&&this.count.month===o.month}},Xo=class r{months;counts;#e;#t;constructor(o,e,t){this.counts=o,this.months=o.map(i=>new xs(i)),this.#e=e,this.#t=t}get total(){return this.months.reduce((o,{count:e})=>o+e.photos,0)}updated(o){let e=new r(o,this.#e,this.#t);for(let t of e.months){let i=this.months.find(d=>d.is(t.count));i!==void 0&&(t.photos=i.photos,t.places=i.places,t.complete=i.complete&&i.count.photos===t.count.photos)}return e}load(o){return o.complete?Promise.resolve():(o.loading??=this.#o(o).finally(()=>{o.loading=void 0}),o.loading)}async#o(o){this.#i(o);let e=[],t;do{let i=await this.#e.page(o.count,t);e=e.concat(i.photos),t=i.next,(e.length>=o.photos.length||t===void 0)&&(o.photos=e,o.complete=t===void 0,this.#t(o))}while(t!==void 0)}async#i(o){o.places=await this.#e.places(o.count).catch(()=>o.places),o.places.size>0&&this.#t(o)}monthOf(o){let[e,t]=o.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===t)}find(o){for(let e of this.months){let t=e.photos.find(i=>i.id===o);if(t!==void 0)return t}}replace(o){let e=new Set;for(let t of o){let i=this.find(t.id);if(i?.taken===t.taken)this.#s(t,e);else for(let d of[i&&this.monthOf(i),this.monthOf(t)])d!==void 0&&(d.complete=!1)}e.forEach(t=>{this.#i(t)})}#s(o,e){let t=this.monthOf(o);t!==void 0&&(e.add(t),t.photos=t.photos.map(i=>i.id===o.id?o:i),this.#t(t))}async range(o,e,t){let i=this.#r(o,e)?1:-1,d=[o],h=o;for(;h!==void 0&&h.id!==e.id&&d.length<t;)h=await this.neighbour(h,i),h!==void 0&&d.push(h);return d}#r(o,e){let t=[this.monthOf(o),this.monthOf(e)];if(t[0]===t[1]){let i=t[0]?.photos??[];return i.findIndex(({id:d})=>d===o.id)<=i.findIndex(({id:d})=>d===e.id)}return o.taken>e.taken}async neighbour(o,e){let t=this.monthOf(o);if(t===void 0)return;await this.load(t);let i=t.photos.findIndex(h=>h.id===o.id);return i<0?void 0:t.photos[i+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(o,e){for(let t=o;t>=0&&t<this.months.length;t+=e){let i=this.months[t];await this.load(i);let d=e===1?i.photos[0]:i.photos.at(-1);if(d!==void 0)return d}}};var jt=class{#e;constructor(o){this.#e=o}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(o){return o-this.#e.getBoundingClientRect().top}bring(o,e){this.by(o-this.at(e))}by(o){window.scrollBy({top:o,behavior:"instant"})}};var Ju="300px",Wd,Yd,Vd,jd,_d,Bd,Qd,Xd,Zd,Gd,q,ks,$s,Es,Ts,Cs,Ss,Ms,Ps,bo,_t,yt,Jd,As;Gd=[v("latent-period-card")];var ye=class extends(Zd=x,Xd=[u()],Qd=[u({attribute:!1})],Bd=[u({type:Number})],_d=[u({attribute:!1})],jd=[u({type:Number})],Vd=[u({attribute:!1})],Yd=[u({attribute:!1})],Wd=[f()],Zd){constructor(){super(...arguments);a(this,yt);a(this,ks,s(q,8,this,"")),s(q,11,this);a(this,$s,s(q,12,this,"")),s(q,15,this);a(this,Es,s(q,16,this,0)),s(q,19,this);a(this,Ts,s(q,20,this)),s(q,23,this);a(this,Cs,s(q,24,this,1)),s(q,27,this);a(this,Ss,s(q,28,this)),s(q,31,this);a(this,Ms,s(q,32,this)),s(q,35,this);a(this,Ps,s(q,36,this,[])),s(q,39,this);a(this,bo,!1);a(this,_t,new IntersectionObserver(e=>l(this,yt,Jd).call(this,e),{rootMargin:Ju}))}connectedCallback(){super.connectedCallback(),n(this,_t).observe(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,_t).disconnect()}willUpdate(e){n(this,bo)&&(e.has("month")||e.has("covers"))&&l(this,yt,As).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${z(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${be(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${z(this.photos)}</small></p>
      </button>
    `}};q=g(Zd),ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,Ps=new WeakMap,bo=new WeakMap,_t=new WeakMap,yt=new WeakSet,Jd=function(e){e.some(({isIntersecting:t})=>t)&&(n(this,_t).disconnect(),C(this,bo,!0),l(this,yt,As).call(this))},As=async function(){let{month:e,covers:t}=this,i=await t.of(e,this.most).catch(()=>this.shown);e===this.month&&t===this.covers&&(this.shown=i)},p(q,4,"name",Xd,ye,ks),p(q,4,"spoken",Qd,ye,$s),p(q,4,"photos",Bd,ye,Es),p(q,4,"month",_d,ye,Ts),p(q,4,"most",jd,ye,Cs),p(q,4,"covers",Vd,ye,Ss),p(q,4,"store",Yd,ye,Ms),p(q,4,"shown",Wd,ye,Ps),ye=p(q,0,"PeriodCard",Gd,ye),b(ye,"styles",[k,w`
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
    `]),s(q,1,ye);var em=1,tm=3,ep,tp,op,ip,sp,rp,he,Ls,Rs,Os,Ns,gt,Bt,Qt,xo,ko,F,qs,Ds,wo,Hs,Fs,np,ap,lp;rp=[v("latent-overview")];var Ye=class extends(sp=x,ip=[u({attribute:!1})],op=[u({attribute:!1})],tp=[u({attribute:!1})],ep=[u({attribute:!1})],sp){constructor(){super(...arguments);a(this,F);a(this,Ls,s(he,8,this,[])),s(he,11,this);a(this,Rs,s(he,12,this,"years")),s(he,15,this);a(this,Os,s(he,16,this)),s(he,19,this);a(this,Ns,s(he,20,this)),s(he,23,this);a(this,gt);a(this,Bt,new jt(this));a(this,Qt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,xo,new ResizeObserver(()=>l(this,F,qs).call(this)));a(this,ko,[])}connectedCallback(){super.connectedCallback(),n(this,xo).observe(this),window.addEventListener("scroll",n(this,Qt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,xo).disconnect(),window.removeEventListener("scroll",n(this,Qt))}updated(){l(this,F,Ds).call(this),l(this,F,qs).call(this)}get marks(){return n(this,ko)}spotAt(e,t){let i=n(this,F,wo).filter($=>$.getBoundingClientRect().bottom>e),h=i.find($=>{let{left:P,right:ae,top:fe}=$.getBoundingClientRect();return t!==void 0&&P<=t&&t<ae&&fe<=e})??i[0]??n(this,F,wo).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,t){let i=l(this,F,Hs).call(this,e)?.getBoundingClientRect();return i===void 0?!1:t===void 0?i.bottom>n(this,Bt).header&&i.top<window.innerHeight:i.top<=t.y&&t.y<i.bottom&&i.left<=t.x&&t.x<i.right}show(e,t){C(this,gt,{spot:e,y:t}),this.hasUpdated&&l(this,F,Ds).call(this)}render(){let e=Sd(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${be(e,({year:t})=>t,t=>l(this,F,np).call(this,t))}
        </div>
      `:c`
        ${be(e,({year:t})=>t,t=>l(this,F,ap).call(this,t))}
      `}};he=g(sp),Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,Ns=new WeakMap,gt=new WeakMap,Bt=new WeakMap,Qt=new WeakMap,xo=new WeakMap,ko=new WeakMap,F=new WeakSet,qs=function(){let e=n(this,F,wo).map(t=>({top:n(this,Bt).at(t.getBoundingClientRect().top),year:t.month.year,name:t.spoken||t.name}));C(this,ko,e.filter(({top:t},i)=>i===0||t>e[i-1].top+1)),n(this,Qt).call(this)},Ds=function(){if(n(this,gt)!==void 0){let{spot:e,y:t}=n(this,gt);C(this,gt,void 0);let i=l(this,F,Hs).call(this,e)?.getBoundingClientRect();i!==void 0&&n(this,Bt).by(i.top+i.height/2-t)}},wo=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Hs=function({year:e,month:t}){return n(this,F,wo).find(({month:i})=>i.year<e||i.year===e&&(this.level==="years"||i.month<=t))},Fs=function({year:e,month:t}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:t}}))},np=function(e){let t=Md(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${t}"
        .most="${em}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Fs).call(this,t)}"
      ></latent-period-card>
    `},ap=function({year:e,months:t}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${be(t,({month:i})=>i,i=>l(this,F,lp).call(this,i))}
        </div>
      </section>
    `},lp=function(e){return c`
      <latent-period-card
        .name="${oa(e)}"
        .spoken="${qt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${tm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Fs).call(this,e)}"
      ></latent-period-card>
    `},p(he,4,"months",ip,Ye,Ls),p(he,4,"level",op,Ye,Rs),p(he,4,"covers",tp,Ye,Os),p(he,4,"store",ep,Ye,Ns),Ye=p(he,0,"Overview",rp,Ye),b(Ye,"styles",[k,w`
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
    `]),s(he,1,Ye);function Xt(r,o){let e=0,t=r.length-1;for(;e<t;){let i=e+t+1>>1;r[i].top<=o?e=i:t=i-1}return e}var dp=22,om=900,zs=120,pp,cp,hp,up,mp,fp,yp,gp,Y,Is,Us,Ks,Ws,Ys,Vs,Zt,U,vp,js,bp,_s,wp,xp,Bs,kp,$p;gp=[v("latent-scrubber")];var Ee=class extends(yp=x,fp=[u({attribute:!1})],mp=[u({attribute:!1})],up=[u({attribute:!1})],hp=[f()],cp=[f()],pp=[f()],yp){constructor(){super(...arguments);a(this,U);a(this,Is,s(Y,8,this,[])),s(Y,11,this);a(this,Us,s(Y,12,this,0)),s(Y,15,this);a(this,Ks,s(Y,16,this,0)),s(Y,19,this);a(this,Ws,s(Y,20,this)),s(Y,23,this);a(this,Ys,s(Y,24,this,!1)),s(Y,27,this);a(this,Vs,s(Y,28,this,!1)),s(Y,31,this);a(this,Zt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Zt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Zt)),C(this,Zt,window.setTimeout(()=>this.passing=!1,om)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let t=Math.min(1,this.position/this.range),i=e[Xt(e,this.position+zs)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${i.name}"
        @pointerdown="${l(this,U,bp)}"
        @pointermove="${l(this,U,js)}"
        @pointerup="${l(this,U,_s)}"
        @pointercancel="${l(this,U,_s)}"
        @pointerleave="${l(this,U,wp)}"
        @keydown="${l(this,U,xp)}"
      >
        ${l(this,U,$p).call(this)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${l(this,U,kp).call(this,t)}
      </div>
    `}};Y=g(yp),Is=new WeakMap,Us=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Ys=new WeakMap,Vs=new WeakMap,Zt=new WeakMap,U=new WeakSet,vp=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},js=function(e){this.pointed=l(this,U,vp).call(this,e),this.dragging&&l(this,U,Bs).call(this,this.pointed*this.range)},bp=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,U,js).call(this,e)},_s=function(){this.dragging=!1,this.pointed=void 0},wp=function(){this.dragging||(this.pointed=void 0)},xp=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(t===void 0)return;e.preventDefault();let i=Xt(this.marks,this.position+zs)+t,d=this.marks[Math.min(this.marks.length-1,Math.max(0,i))];d!==void 0&&l(this,U,Bs).call(this,d.top)},Bs=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},kp=function(e){if(this.pointed===void 0&&!this.passing)return m;let t=this.dragging||this.pointed===void 0?e:this.pointed,{name:i}=this.marks[Xt(this.marks,t*this.range+zs)];return c`
      <span class="label" .style="${`top:${t*100}%`}">${i}</span>
    `},$p=function(){let e=this.clientHeight||window.innerHeight,t=-dp;return im(this.marks).map(({top:i,year:d})=>{let $=Math.min(1,i/this.range)*e;return $-t>=dp&&$<=e-6?(t=$,c`
          <span class="year" .style="${`top:${Math.max(6,$)}px`}">${d}</span>
        `):c`
        <span class="dot" .style="${`top:${$}px`}"></span>
      `})},p(Y,4,"marks",fp,Ee,Is),p(Y,4,"position",mp,Ee,Us),p(Y,4,"range",up,Ee,Ks),p(Y,4,"pointed",hp,Ee,Ws),p(Y,4,"dragging",cp,Ee,Ys),p(Y,4,"passing",pp,Ee,Vs),Ee=p(Y,0,"Scrubber",gp,Ee),b(Ee,"styles",[k,w`
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
    `]),s(Y,1,Ee);function im(r){return r.filter(({year:o},e)=>r[e-1]?.year!==o)}var Zo=class{options;blocks;height;#e;constructor(o,e,t,i){this.options=e;let d=t?.options===e?t:void 0,h=0;this.blocks=o.map(($,P)=>{let ae=d?.blocks[P],fe=ae?.month===$&&$!==i?{...ae,top:h}:sm($,h,e);return h+=fe.height,fe}),this.height=h}between(o,e){let t=[];for(let i=this.indexAt(o);i<this.blocks.length;i++){let d=this.blocks[i];if(d.top>=e)break;t.push(d)}return t}indexAt(o){return Xt(this.blocks,o)}blockOf(o){return this.blocks.find(e=>e.month===o)}get marks(){return this.#e??=this.blocks.map(({top:o,month:{count:e}})=>({top:o,year:e.year,name:qt(e)})),this.#e}nearest({year:o,month:e}){let t=o*12+e;return this.blocks.find(({month:{count:i}})=>i.year*12+i.month<=t)??this.blocks.at(-1)}placeOf(o){for(let e of this.blocks){let t=e.layout?.tiles.find(({photo:i})=>i.id===o);if(t!==void 0)return{block:e,tile:t}}}tileAt(o){let e=this.blocks[this.indexAt(o)],t=e?.layout?.tiles.find(i=>e.top+i.y+i.height>=o);return e&&t&&{block:e,tile:t}}anchorAt(o){let e=this.blocks[this.indexAt(o)];return e&&{month:e.month,offset:o-e.top}}resolve(o){let e=this.blocks.find(({month:t})=>t===o.month||t.is(o.month.count));return e&&e.top+Math.min(o.offset,e.height)}};function sm(r,o,e){if(r.photos.length===0)return{month:r,top:o,height:r.complete?0:fi(r.count.photos,e),layout:void 0};let t=ya(r.photos,e),i=r.missing===0?0:fi(r.missing,e)-e.monthHeading;return{month:r,top:o,height:t.height+i,layout:t}}var rm=28,nm=28;function Ep({layout:r,top:o},e){let t=e.top-o,i=e.bottom-o;return r?.tiles.filter(({y:d,height:h})=>d+h>t&&d<i)??[]}function Tp(r,o,e,t){let i=r.flatMap(h=>Ep(h,o).map($=>({tile:$,top:h.top+$.y})));return(i.find(({tile:h})=>h.photo.id===e)??i.find(({top:h})=>h>=t)??i[0])?.tile.photo.id}function Cp(r,o){let{month:e,layout:t}=r,i=qt(e.count);return c`
    <section
      class="${o.selection.size>0?"picking":""}"
      aria-label="${i}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${o.keyDown}"
    >
      <h2 .style="${`top:${rm}px`}">${i} <span>${z(e.count.photos)}</span></h2>
      ${t===void 0?lm(r,o):m} ${t?.headings.map(d=>am(d,e.places.get(d.day)??[],o))} ${be(Ep(r,o.drawn),({photo:d})=>d.id,d=>dm(d,o))}
    </section>
  `}function am({day:r,x:o,y:e,width:t},i,{options:d}){let h=`transform:translate(${o}px,${e+d.dayHeading-nm}px);max-width:${Math.max(t,64)}px`;return c`
    <h3 .style="${h}" title="${i.join(", ")}">${ia(r)}${i.length===0?m:c`
      <span>· ${i.join(", ")}</span>
    `}</h3>
  `}function lm({height:r},{options:o}){return c`
    <div class="blank" .style="${`top:${o.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function dm(r,{route:o,reachable:e,selection:t,picking:i,open:d,store:h}){let{photo:$,x:P,y:ae,width:fe,height:Ot}=r,jn=t.has($.id);return c`
    <a
      href="${zt({...o,photo:$.id})}"
      data-id="${$.id}"
      aria-label="${sa($)}"
      tabindex="${$.id===e?0:-1}"
      .style="${`transform:translate(${P}px,${ae}px);width:${fe}px;height:${Ot}px`}"
      class="${jn?"picked":""}"
      @click="${hi=>d(hi,$)}"
      @pointerdown="${hi=>i.down(hi,$)}"
      @pointermove="${i.move}"
      @pointerup="${i.lift}"
      @pointercancel="${i.lift}"
      @contextmenu="${i.menu}"
    >
      <latent-thumb lively .photo="${$}" .store="${h}"></latent-thumb>
    </a>
    ${i.box(r,jn)}
  `}var pm=100,Sp=1,cm=.75,Mp,Pp,Ap,Lp,Rp,Op,Np,qp,V,Qs,Xs,Zs,Gs,Js,er,se,Qe,Gt,Jt,vt,ue,eo,Eo,bt,R,tr,Dp,Go,Hp,Fp,$o,or,ir,zp,Jo,Ip,sr,ei;qp=[v("latent-timeline")];var Te=class extends(Np=x,Op=[u({attribute:!1})],Rp=[u({attribute:!1})],Lp=[u({attribute:!1})],Ap=[u({attribute:!1})],Pp=[f()],Mp=[f()],Np){constructor(){super(...arguments);a(this,R);a(this,Qs,s(V,8,this)),s(V,11,this);a(this,Xs,s(V,12,this)),s(V,15,this);a(this,Zs,s(V,16,this,le("photos"))),s(V,19,this);a(this,Gs,s(V,20,this,ht.NONE)),s(V,23,this);a(this,Js,s(V,24,this,{top:0,bottom:0})),s(V,27,this);a(this,er,s(V,28,this)),s(V,31,this);a(this,se);a(this,Qe);a(this,Gt);a(this,Jt,!1);a(this,vt);a(this,ue,new jt(this));a(this,eo,new ba(this));a(this,Eo,new ResizeObserver(()=>l(this,R,Dp).call(this)));a(this,bt,()=>l(this,R,Fp).call(this));a(this,Jo,e=>{let t=ga(e.key),i=n(this,se)?.placeOf(e.target.dataset.id);if(i!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,eo).pick(i.tile.photo,e.shiftKey);return}t===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,R,Ip).call(this,i,t))});a(this,ei,(e,t)=>{this.current=t.id,n(this,eo).click(e,t)})}connectedCallback(){super.connectedCallback(),n(this,Eo).observe(this),window.addEventListener("scroll",n(this,bt),{passive:!0}),window.addEventListener("resize",n(this,bt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,Eo).disconnect(),window.removeEventListener("scroll",n(this,bt)),window.removeEventListener("resize",n(this,bt)),window.clearTimeout(n(this,Gt))}monthChanged(e){l(this,R,Go).call(this,e)}get marks(){return n(this,se)?.marks??[]}spotAt(e){let t=n(this,ue).at(e),i=n(this,se)?.blocks[n(this,se).indexAt(t)],d=n(this,se)?.tileAt(t),h=(d?.block??i)?.month.count;return h&&{year:h.year,month:h.month,...d===void 0?{}:{photo:d.tile.photo.id}}}shows(){return!1}show(e,t){C(this,vt,{spot:e,y:t}),l(this,R,tr).call(this)}reveal(e){let t=n(this,se)?.placeOf(e.id);t!==void 0&&l(this,R,sr).call(this,t)}willUpdate(e){if(e.has("library")&&n(this,Qe)!==void 0){let t=e.get("route"),i=t===void 0||It(t,this.route);l(this,R,Go).call(this,void 0,i),i||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Jt)&&(C(this,Jt,!1),l(this,R,zp).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,t=n(this,Qe);if(t===void 0)return m;let i=n(this,se)?.between(e.top,e.bottom)??[],d={options:t,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:Tp(i,e,this.current,e.top+window.innerHeight*Sp),picking:n(this,eo),keyDown:n(this,Jo),open:n(this,ei)};return c`
      ${be(i,({month:h})=>`${h.count.year}-${h.count.month}`,h=>Cp(h,d))}
    `}};V=g(Np),Qs=new WeakMap,Xs=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,Js=new WeakMap,er=new WeakMap,se=new WeakMap,Qe=new WeakMap,Gt=new WeakMap,Jt=new WeakMap,vt=new WeakMap,ue=new WeakMap,eo=new WeakMap,Eo=new WeakMap,bt=new WeakMap,R=new WeakSet,tr=function(){let e=n(this,se);if(n(this,vt)===void 0||e===void 0)return;let{spot:t,y:i}=n(this,vt);C(this,vt,void 0);let d=e.placeOf(t.photo),h=e.nearest(t);d!==void 0?n(this,ue).bring(d.block.top+d.tile.y,i):h!==void 0&&n(this,ue).bring(h.top,n(this,ue).header),l(this,R,$o).call(this)},Dp=function(){let e=this.clientWidth;e>0&&e!==n(this,Qe)?.width&&(C(this,Qe,fa(e)),l(this,R,Go).call(this,void 0))},Go=function(e,t=!0){if(n(this,Qe)===void 0)return;let i=n(this,ue).top,d=t&&i>0?n(this,se)?.anchorAt(i):void 0;C(this,se,new Zo(this.library.months,n(this,Qe),n(this,se),e)),this.style.height=`${n(this,se).height}px`,l(this,R,Hp).call(this,d,i),l(this,R,tr).call(this),l(this,R,$o).call(this),l(this,R,ir).call(this),this.requestUpdate()},Hp=function(e,t){let i=e&&n(this,se)?.resolve(e);i!==void 0&&Math.abs(i-t)>=1&&n(this,ue).by(i-t)},Fp=function(){let{top:e}=n(this,ue),t=window.innerHeight*cm;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&l(this,R,$o).call(this),l(this,R,or).call(this),l(this,R,ir).call(this)},$o=function(){let{top:e}=n(this,ue),t=window.innerHeight*Sp;this.drawn={top:e-t,bottom:e+window.innerHeight+t},l(this,R,or).call(this)},or=function(){n(this,Gt)??C(this,Gt,window.setTimeout(()=>{C(this,Gt,void 0);let{top:e}=n(this,ue),t=window.innerHeight/2;for(let{month:i}of n(this,se)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(i).catch(()=>{})},pm))},ir=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},zp=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Jo=new WeakMap,Ip=async function(e,t){let i=await va(e,t,this.library,()=>n(this,se));i!==void 0&&l(this,R,sr).call(this,i)},sr=function({block:e,tile:t}){let d=e.top+t.y,h=n(this,ue).top,$=d+t.height+40-(h+window.innerHeight-n(this,ue).header),P=d-40-h;(P<0||$>0)&&n(this,ue).by(P<0?P:$),l(this,R,$o).call(this),this.current=t.photo.id,C(this,Jt,!0),this.requestUpdate()},ei=new WeakMap,p(V,4,"library",Op,Te,Qs),p(V,4,"store",Rp,Te,Xs),p(V,4,"route",Lp,Te,Zs),p(V,4,"selection",Ap,Te,Gs),p(V,4,"drawn",Pp,Te,Js),p(V,4,"current",Mp,Te,er),Te=p(V,0,"TimelineView",qp,Te),b(Te,"styles",[k,wa]),s(V,1,Te);var Up=1.35,Kp=40,hm=220,ti=class{#e;#t=new AbortController;#o;#i=0;#s=-1/0;constructor(o,e){this.#e=e;let{signal:t}=this.#t;o.addEventListener("touchstart",i=>this.#r(i),{signal:t,passive:!0}),o.addEventListener("touchmove",i=>this.#n(i),{signal:t,passive:!0}),o.addEventListener("wheel",i=>this.#a(i),{signal:t,passive:!1}),window.addEventListener("keydown",i=>this.#l(i),{signal:t})}dispose(){this.#t.abort()}#r({touches:o}){this.#o=o.length===2?Wp(o):void 0}#n({touches:o}){if(this.#o===void 0||o.length!==2)return;let e=Wp(o)/Math.max(1,this.#o);if(e>Up||e<1/Up){this.#o=void 0;let[t,i]=[o[0],o[1]],d={x:(t.clientX+i.clientX)/2,y:(t.clientY+i.clientY)/2};this.#e(e>1?1:-1,d)}}#a(o){if(!o.ctrlKey)return;o.preventDefault();let e=o.timeStamp-this.#s<hm;this.#s=o.timeStamp;let t=e?this.#i:0;this.#i=t+o.deltaY*(o.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(t)<Kp&&Math.abs(this.#i)>=Kp&&this.#e(this.#i<0?1:-1,{x:o.clientX,y:o.clientY})}#l(o){let e=o.key==="+"||o.key==="="?1:o.key==="-"?-1:void 0;e===void 0||o.ctrlKey||o.metaKey||o.altKey||!this.#p(o)||(o.preventDefault(),this.#e(e))}#p(o){let e=o.composedPath().some(t=>t instanceof Element&&t.matches("dialog, [role=dialog]"));return!Ft(o)&&!e&&!document.documentElement.classList.contains("viewing")}};function Wp(r){let[o,e]=[r[0],r[1]];return Math.hypot(o.clientX-e.clientX,o.clientY-e.clientY)}var Yp,Vp,jp,_p,Bp,Qp,Xp,Zp,Gp,Jp,ec,tc,oc,ic,sc,M,rr,nr,ar,lr,dr,pr,cr,hr,ur,mr,fr,yr,gr,To,Co,Xe,wt,oo,A,vr,br,rc,oi,wr,xr,kr,So,to,nc,ac,lc,dc;sc=[v("latent-timeline-page")];var G=class extends(ic=x,oc=[u({attribute:!1})],tc=[u({attribute:!1})],ec=[u({attribute:!1})],Jp=[u({attribute:!1})],Gp=[u({attribute:!1})],Zp=[u({attribute:!1})],Xp=[u({attribute:!1})],Qp=[f()],Bp=[f()],_p=[f()],jp=[L("latent-timeline")],Vp=[L("latent-timeline, latent-overview")],Yp=[L("latent-scrubber")],ic){constructor(){super(...arguments);a(this,A);a(this,rr,s(M,8,this)),s(M,11,this);a(this,nr,s(M,12,this,le("photos"))),s(M,15,this);a(this,ar,s(M,16,this,"")),s(M,19,this);a(this,lr,s(M,20,this,"")),s(M,23,this);a(this,dr,s(M,24,this)),s(M,27,this);a(this,pr,s(M,28,this,ht.NONE)),s(M,31,this);a(this,cr,s(M,32,this)),s(M,35,this);a(this,hr,s(M,36,this)),s(M,39,this);a(this,ur,s(M,40,this)),s(M,43,this);a(this,mr,s(M,44,this,"")),s(M,47,this);a(this,fr,s(M,48,this)),s(M,51,this);a(this,yr,s(M,52,this)),s(M,55,this);a(this,gr,s(M,56,this)),s(M,59,this);a(this,To);a(this,Co);a(this,Xe,new Qo(this,()=>this.photos));a(this,wt,new AbortController);a(this,oo);a(this,So,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}connectedCallback(){super.connectedCallback(),C(this,Co,new ti(this,n(this,Xe).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,Co)?.dispose(),n(this,wt).abort()}get sequence(){return this.library}refresh(){l(this,A,vr).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!It(this.route,this.shown)?l(this,A,vr).call(this,this.route):n(this,oo)!==void 0&&!It(this.route,n(this,oo))&&(n(this,wt).abort(),l(this,A,oi).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${n(this,Xe).level!=="days"}" .api="${this.api}" .store="${this.store}" @go="${l(this,A,to)}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,A,br).call(this,e)}"
          @search="${l(this,A,to)}"
          @term-edit="${l(this,A,to)}"
        ></latent-refinement>
      `}${l(this,A,nc).call(this,e)}
    `}};M=g(ic),rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,gr=new WeakMap,To=new WeakMap,Co=new WeakMap,Xe=new WeakMap,wt=new WeakMap,oo=new WeakMap,A=new WeakSet,vr=async function(e){n(this,wt).abort();let t=new AbortController;C(this,wt,t),C(this,oo,e);let i=l(this,A,br).call(this,e.query);try{let d=await this.api.timeline(i,t.signal);t.signal.aborted||l(this,A,rc).call(this,e,i,d)}catch(d){d instanceof N&&d.status===400?l(this,A,oi).call(this,d.message):l(this,A,xr).call(this,d)}},br=function(e){return`${this.filter} ${e}`.trim()},rc=function(e,t,{months:i}){let d=this.shown!==void 0&&It(e,this.shown);d||(n(this,Xe).forget(),C(this,To,new Bo(async h=>(await l(this,A,wr).call(this,this.api.photos(t,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(i):new Xo(i,{page:(h,$)=>l(this,A,wr).call(this,this.api.photos(t,h,$)),places:h=>this.api.places(t,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,A,oi).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:d}}))},oi=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},wr=async function(e){try{return await e}catch(t){throw l(this,A,xr).call(this,t),t}},xr=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},kr=function(){let{photos:e,scrubber:t}=this;e!==null&&t!==null&&(t.marks=e.marks,t.position=window.scrollY,t.range=document.documentElement.scrollHeight-window.innerHeight)},So=new WeakMap,to=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},nc=function(e){let{library:t}=this;if(t===void 0)return this.problem===""?m:sd(this.problem,n(this,So));if(t.months.length===0)return l(this,A,dc).call(this,e);let{level:i}=n(this,Xe);return c`
      ${i==="days"?l(this,A,ac).call(this,t):l(this,A,lc).call(this,t,i)}
      <latent-level-switch .level="${i}" @level="${d=>{n(this,Xe).look(d.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${d=>window.scrollTo({top:d.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},ac=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${l(this,A,to)}"
        @photo-open="${l(this,A,to)}"
        @timeline-scroll="${l(this,A,kr)}"
      ></latent-timeline>
    `},lc=function({counts:e},t){return c`
      <latent-overview
        .months="${e}"
        .level="${t}"
        .covers="${n(this,To)}"
        .store="${this.store}"
        @enter="${i=>{n(this,Xe).enter(i.detail)}}"
        @timeline-scroll="${l(this,A,kr)}"
      ></latent-overview>
    `},dc=function(e){return e!==""?rd(e,n(this,So)):this.filter===""?nd(this.status?.pending??0):c`
      <slot></slot>
    `},p(M,4,"api",oc,G,rr),p(M,4,"route",tc,G,nr),p(M,4,"filter",ec,G,ar),p(M,4,"name",Jp,G,lr),p(M,4,"store",Gp,G,dr),p(M,4,"selection",Zp,G,pr),p(M,4,"status",Xp,G,cr),p(M,4,"library",Qp,G,hr),p(M,4,"shown",Bp,G,ur),p(M,4,"problem",_p,G,mr),p(M,4,"timeline",jp,G,fr),p(M,4,"photos",Vp,G,yr),p(M,4,"scrubber",Yp,G,gr),G=p(M,0,"TimelinePage",sc,G),b(G,"styles",[k,O,id,w`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(M,1,G);var pc,cc,hc,uc,Ze,$r,Er,Mo,Tr;uc=[v("latent-toast")];var dt=class extends(hc=x,cc=[u()],pc=[u({type:Boolean})],hc){constructor(){super(...arguments);a(this,Mo);a(this,$r,s(Ze,8,this,"")),s(Ze,11,this);a(this,Er,s(Ze,12,this,!1)),s(Ze,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,Mo,Tr).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>l(this,Mo,Tr).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Ze=g(hc),$r=new WeakMap,Er=new WeakMap,Mo=new WeakSet,Tr=function(e){this.dispatchEvent(new CustomEvent(e))},p(Ze,4,"text",cc,dt,$r),p(Ze,4,"undoable",pc,dt,Er),dt=p(Ze,0,"Toast",uc,dt),b(dt,"styles",[k,O,w`
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
    `]),s(Ze,1,dt);var mm=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function mc(r){return!r.startsWith(".")&&!mm.has(r.toLowerCase())}function Sr(r){return[...r].filter(({name:o})=>mc(o)).map(o=>({file:o,folders:(o.webkitRelativePath??"").split("/").slice(0,-1)}))}async function fc(r){let o=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return Cr(await Promise.all(o.map(e=>yc(e,[]))))}async function yc(r,o){if(!mc(r.name))return Cr([]);try{if(r.isFile)return{found:[{file:await fm(r),folders:o}],unread:[]};let e=[];for(let t of await ym(r))e.push(await yc(t,[...o,r.name]));return Cr(e)}catch{return{found:[],unread:[r.name]}}}function Cr(r){return{found:r.flatMap(({found:o})=>o),unread:r.flatMap(({unread:o})=>o)}}function fm(r){return new Promise((o,e)=>r.file(o,e))}async function ym(r){let o=r.createReader(),e=[];for(;;){let t=await new Promise((i,d)=>o.readEntries(i,d));if(t.length===0)return e;e.push(...t)}}var ii=w`
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
`;function Mr(r,o){return r.filter(({state:e})=>e.kind===o).length}function Pr(r){return r===1?"1 file":`${Dt(r)} files`}function gc(r,o){let e=r.filter(h=>!Ie(h)).length;if(e>0)return`${o?"Paused":"Adding"}: ${Pr(e)} to go`;let t=[`${Dt(Mr(r,"added"))} added`],i=Mr(r,"known");i>0&&t.push(`${Dt(i)} ${i===1?"was":"were"} already there`);let d=Mr(r,"failed");return d>0&&t.push(`${Dt(d)} failed`),t.join(", ")}function vc({state:r,arrived:o,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*o/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function bc(r){let[o]=r;return r.length===1?`${o} cannot be read.`:`${Dt(r.length)} of the files and folders cannot be read, ${o} among them.`}var Lr=50,wc,xc,kc,io,Ar,so,me,Po,$c,Ec,Tc,Cc;kc=[v("latent-upload-panel")];var xt=class extends(xc=x,wc=[u({attribute:!1})],xc){constructor(){super(...arguments);a(this,me);a(this,Ar,s(io,8,this)),s(io,11,this);a(this,so,new AbortController)}connectedCallback(){super.connectedCallback(),C(this,so,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,so).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,so).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${gc(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${nl(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?l(this,me,$c).call(this,t):l(this,me,Ec).call(this)}</div>
        </div>
        <ul>${gm(e).map(i=>l(this,me,Tc).call(this,i))}${e.length>Lr?c`
            <li class="state">and ${e.length-Lr} more</li>
          `:m}</ul>
      </section>
    `}};io=g(xc),Ar=new WeakMap,so=new WeakMap,me=new WeakSet,Po=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},$c=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,me,Po).call(this,"add")}">Add more</button>
    `},Ec=function(){let e=this.queue.tasks.flatMap(({state:i})=>i.kind==="added"?[i.path]:[]),t=ol(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>l(this,me,Po).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,me,Po).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Tc=function(e){let{state:t,file:i}=e;return c`
      <li>
        <div>
          <div class="name">${i.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${vc(e)}</div>
        </div>
        ${l(this,me,Cc).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${i.name}" max="${i.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Cc=function(e){let{state:t,file:i}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${i.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${i.name}" @click="${()=>l(this,me,Po).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ie(e)?m:c`
      <button class="icon" aria-label="Cancel ${i.name}" @click="${()=>this.queue.cancel(e)}">${y.clear}</button>
    `},p(io,4,"queue",wc,xt,Ar),xt=p(io,0,"UploadPanel",kc,xt),b(xt,"styles",[k,O,ii]),s(io,1,xt);function gm(r){let o=e=>rl(e)?0:e.state.kind==="failed"?1:Ie(e)?3:2;return r.toSorted((e,t)=>o(e)-o(t)).slice(0,Lr)}var Sc,Mc,Pc,Ac,Lc,Rc,Oc,Nc,qc,Dc,D,Rr,Or,Nr,qr,Dr,Hr,Fr,zr,ro,J,Hc,Ir,Fc,zc,Ur,Kr,Ic;Dc=[v("latent-uploads")];var ge=class extends(qc=x,Nc=[u({attribute:!1})],Oc=[u({attribute:!1})],Rc=[u({attribute:!1})],Lc=[f()],Ac=[f()],Pc=[f()],Mc=[L("input")],Sc=[L("dialog")],qc){constructor(){super(...arguments);a(this,J);a(this,Rr,s(D,8,this)),s(D,11,this);a(this,Or,s(D,12,this)),s(D,15,this);a(this,Nr,s(D,16,this)),s(D,19,this);a(this,qr,s(D,20,this,[])),s(D,23,this);a(this,Dr,s(D,24,this,!1)),s(D,27,this);a(this,Hr,s(D,28,this,[])),s(D,31,this);a(this,Fr,s(D,32,this)),s(D,35,this);a(this,zr,s(D,36,this)),s(D,39,this);a(this,ro,new AbortController)}connectedCallback(){super.connectedCallback(),C(this,ro,new AbortController);let{signal:e}=n(this,ro);window.addEventListener("dragenter",t=>l(this,J,Ir).call(this,t),{signal:e}),window.addEventListener("dragover",t=>l(this,J,Ir).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{l(this,J,Fc).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,J,Ur).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,J,Hc).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,ro).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,J,zc)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${y.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${y.add}Drop photos and folders to add them</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${l(this,J,Ic)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${Pr(this.found.length)}?`}</h2>
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
    `}};D=g(qc),Rr=new WeakMap,Or=new WeakMap,Nr=new WeakMap,qr=new WeakMap,Dr=new WeakMap,Hr=new WeakMap,Fr=new WeakMap,zr=new WeakMap,ro=new WeakMap,J=new WeakSet,Hc=async function(){try{this.places=await Qa(this.api),l(this,J,Ur).call(this)}catch(e){e instanceof N&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Ir=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Fc=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:i}=await fc(e.dataTransfer);l(this,J,Kr).call(this,t),i.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:bc(i)}}))}},zc=function(){l(this,J,Kr).call(this,Sr(this.input.files??[])),this.input.value=""},Ur=function(){this.places.length>0&&(this.found=[...this.found,...Sr(this.shared.take())])},Kr=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},Ic=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},p(D,4,"api",Nc,ge,Rr),p(D,4,"queue",Oc,ge,Or),p(D,4,"shared",Rc,ge,Nr),p(D,4,"places",Lc,ge,qr),p(D,4,"dragged",Ac,ge,Dr),p(D,4,"found",Pc,ge,Hr),p(D,4,"input",Mc,ge,Fr),p(D,4,"dialog",Sc,ge,zr),ge=p(D,0,"Uploads",Dc,ge),b(ge,"styles",[k,O,ze,ii]),s(D,1,ge);var Wr=12e3,si=class{#e;#t;#o=[];#i;#s=Promise.resolve();constructor(o,e){this.#e=o,this.#t=e}edit(o,e){return this.#r(async()=>{let t=await this.#n(o,d=>this.#e.edit(d,e));this.#o=la(t);let i=t.filter(({error:d})=>d===void 0).length;this.#a([i===0?"":aa(e,i),mi(t)])})}undo(){return this.#r(async()=>{let o=this.#o;if(this.#o=[],o.length>0){let e=await this.#n(o,i=>this.#e.undo(i)),t=e.filter(({error:i})=>i===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${z(t)}.`,mi(e)])}})}forget(){window.clearTimeout(this.#i),this.#o=[],this.#t.said("",!1)}#r(o){return this.#s=this.#s.then(o).catch(e=>this.#t.problem(e)),this.#s}async#n(o,e){let t=[];for(let i of pa(o)){o.length>i.length&&(window.clearTimeout(this.#i),this.#t.said(`${z(t.length)} of ${z(o.length)} done.`,!1));let d=await e(i).catch(h=>vm(h,i));t.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return t}#a(o){window.clearTimeout(this.#i),this.#t.said(o.filter(e=>e!=="").join(" "),this.#o.length>0),this.#i=window.setTimeout(()=>this.forget(),Wr)}};function vm(r,o){if(!(r instanceof N)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:o.map(i=>({id:typeof i=="string"?i:i.id,error:{code:e,message:t}})),searchable:!0}}var ri=class{selection=ht.NONE;saying={text:"",undoable:!1};#e;#t;#o;#i;#s=o=>this.#n(o);constructor(o){this.#e=o,o.addController(this)}hostConnected(){this.#i=new si(this.#e.api,{said:(o,e)=>this.say(o,e),edited:(o,e)=>{this.selection=this.selection.refreshed(o.flatMap(({photo:t})=>t??[])),this.#e.edited(o,e),this.#e.requestUpdate()},problem:o=>this.#e.problem(o)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(o,e){this.#i?.forget(),this.say(o,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),Wr)}say(o,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:o,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ht.NONE,this.#e.requestUpdate()}async pick({photo:o,range:e},t){let{anchor:i}=this.selection,d=e&&i!==void 0&&t!==void 0?this.selection.with(await t.range(i,o,Oo).catch(()=>[o])):this.selection.toggled(o);d.size>Oo?this.say(`At most ${z(Oo)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(o){this.#i?.edit(this.selection.ids,o)}edit(o,e){this.#i?.edit([o.id],e)}undo(){let o=this.#t;o===void 0?this.#i?.undo():o().then(()=>this.offer("Undone."),e=>this.#r(e))}#r(o){o instanceof N&&!o.unauthorised&&!o.unavailable?this.offer(o.message):this.#e.problem(o)}forget(){this.#i?.forget()}#n(o){o.key==="z"&&(o.ctrlKey||o.metaKey)&&this.saying.undoable&&!Ft(o)&&(o.preventDefault(),this.undo())}};var Uc=w`
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
`;var bm=90,ni=class{offers=[];active=-1;#e;#t=new AbortController;#o;#i="";constructor(o){this.#e=o,o.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(o,e){this.#n(),this.#r(wm(this.offers,this.#i,o),o),this.#o=window.setTimeout(()=>{this.#s(o,e)},bm)}async#s(o,e){let{signal:t}=this.#t;try{let i=await ad(this.#e.api,o,e,t);t.aborted||this.#r(i,o)}catch(i){nt(i)||this.#r([],o)}}#r(o,e){this.offers=o,this.#i=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#o),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(o){let e=this.offers.length+1;this.active=(this.active+1+o+e)%e-1,this.#e.requestUpdate()}};function wm(r,o,e){let t=e.length-o.length;return r.filter(({start:i,end:d})=>d+t>=i&&e.startsWith(o.slice(0,i))&&e.slice(d+t)===o.slice(d)).map(i=>({...i,end:i.end+t}))}function Kc(r,{text:o,start:e,end:t}){let i=o.endsWith(":"),d=r.slice(t),h=i||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${o}${h}${d}`,caret:e+o.length+(i?0:1)}}var Wc=w`
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
`,Yr="offers";function Vr(r){return`offer-${r}`}function Yc(r,o){return c`
    <ul id="${Yr}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${Vr(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${xm(e)}"
            @pointerdown="${i=>i.preventDefault()}"
            @click="${()=>o(e)}"
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
  `}function xm({key:r,value:o,meaning:e,photos:t}){let i=t===void 0?"":`, ${t}`;return o===void 0?`${r}: ${e??""}`:`${r}: ${o}${i}`}var Vc,jc,_c,Bc,Ge,jr,_r,no,Qc,Xc;Bc=[v("latent-search-help")];var pt=class extends(_c=x,jc=[u({attribute:!1})],Vc=[f()],_c){constructor(){super(...arguments);a(this,no);a(this,jr,s(Ge,8,this)),s(Ge,11,this);a(this,_r,s(Ge,12,this,[])),s(Ge,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,no,Qc).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>l(this,no,Xc).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ge=g(_c),jr=new WeakMap,_r=new WeakMap,no=new WeakSet,Qc=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Xc=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Ge,4,"api",jc,pt,jr),p(Ge,4,"filters",Vc,pt,_r),pt=p(Ge,0,"SearchHelp",Bc,pt),b(pt,"styles",[k,w`
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
    `]),s(Ge,1,pt);var km=250,Zc,Gc,Jc,eh,th,oh,ih,sh,j,Br,Qr,Xr,Zr,Gr,Jr,ee,kt,Ao,H,rh,nh,ao,ah,en,lh,dh,tn,ph;sh=[v("latent-search-box")];var Ce=class extends(ih=x,oh=[u({attribute:!1})],th=[u({attribute:!1})],eh=[u({attribute:!1})],Jc=[f()],Gc=[L("input")],Zc=[L("#help")],ih){constructor(){super(...arguments);a(this,H);a(this,Br,s(j,8,this)),s(j,11,this);a(this,Qr,s(j,12,this,"")),s(j,15,this);a(this,Xr,s(j,16,this,"")),s(j,19,this);a(this,Zr,s(j,20,this,"")),s(j,23,this);a(this,Gr,s(j,24,this)),s(j,27,this);a(this,Jr,s(j,28,this)),s(j,31,this);a(this,ee,new ni(this));a(this,kt);a(this,Ao,e=>l(this,H,rh).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,Ao))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,Ao)),window.clearTimeout(n(this,kt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),n(this,ee).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,H,ah)}">
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
          aria-controls="${Yr}"
          aria-activedescendant="${n(this,ee).active<0?m:Vr(n(this,ee).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,H,nh)}"
          @keydown="${l(this,H,lh)}"
          @blur="${()=>n(this,ee).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,H,en)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      ${Yc(n(this,ee),e=>{l(this,H,tn).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,ee).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,H,ph).call(this,e.detail)}"
      ></latent-search-help>
    `}};j=g(ih),Br=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Gr=new WeakMap,Jr=new WeakMap,ee=new WeakMap,kt=new WeakMap,Ao=new WeakMap,H=new WeakSet,rh=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},nh=function(){this.typed=this.input.value,window.clearTimeout(n(this,kt)),C(this,kt,window.setTimeout(()=>l(this,H,ao).call(this),km)),n(this,ee).typed(this.typed,this.input.selectionStart??this.typed.length)},ao=function(){window.clearTimeout(n(this,kt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},ah=function(e){e.preventDefault(),n(this,ee).close(),l(this,H,ao).call(this)},en=function(){n(this,ee).close(),this.typed="",l(this,H,ao).call(this),this.input.focus()},lh=function(e){let t=l(this,H,dh).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},dh=function(e){let{isOpen:t,chosen:i}=n(this,ee);switch(e){case"ArrowDown":return t?()=>n(this,ee).move(1):void 0;case"ArrowUp":return t?()=>n(this,ee).move(-1):void 0;case"Enter":case"Tab":return i&&(()=>{l(this,H,tn).call(this,i)});case"Escape":return t?()=>n(this,ee).close():this.typed===""?void 0:()=>l(this,H,en).call(this);default:return}},tn=async function(e){let{query:t,caret:i}=Kc(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(i,i),e.value===void 0?n(this,ee).typed(t,i):(n(this,ee).close(),l(this,H,ao).call(this))},ph=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),l(this,H,ao).call(this),this.input.focus()},p(j,4,"api",oh,Ce,Br),p(j,4,"value",th,Ce,Qr),p(j,4,"problem",eh,Ce,Xr),p(j,4,"typed",Jc,Ce,Zr),p(j,4,"input",Gc,Ce,Gr),p(j,4,"help",Zc,Ce,Jr),Ce=p(j,0,"SearchBox",sh,Ce),b(Ce,"styles",[k,O,Wc,w`
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
    `]),s(j,1,Ce);var ch,hh,uh,mh,fh,Se,on,sn,rn,$t,nn,yh;fh=[v("latent-lock-button")];var Je=class extends(mh=x,uh=[u({attribute:!1})],hh=[f()],ch=[L("dialog")],mh){constructor(){super(...arguments);a(this,$t);a(this,on,s(Se,8,this)),s(Se,11,this);a(this,sn,s(Se,12,this,"")),s(Se,15,this);a(this,rn,s(Se,16,this)),s(Se,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{l(this,$t,nn).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${l(this,$t,yh)}">Lock anyway</button>
        </div>
      </dialog>
    `}};Se=g(mh),on=new WeakMap,sn=new WeakMap,rn=new WeakMap,$t=new WeakSet,nn=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof N&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},yh=function(){this.dialog.close(),l(this,$t,nn).call(this,!0)},p(Se,4,"api",uh,Je,on),p(Se,4,"users",hh,Je,sn),p(Se,4,"dialog",ch,Je,rn),Je=p(Se,0,"LockButton",fh,Je),b(Je,"styles",[k,O,ze,w`
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
    `]),s(Se,1,Je);var ln=["system","light","dark"],dn="theme";function ai(){try{return ln.find(r=>r===localStorage.getItem(dn))??"system"}catch{return"system"}}function gh(r){an(r);try{localStorage.setItem(dn,r)}catch{}}function vh(){an(ai()),window.addEventListener("storage",({key:r})=>{r===dn&&an(ai())})}function an(r){document.documentElement.dataset.theme=r;for(let o of document.querySelectorAll("meta[name=theme-color]"))o.media=r==="system"?`(prefers-color-scheme: ${o.dataset.theme})`:o.dataset.theme===r?"all":"not all"}var $m={system:"System",light:"Light",dark:"Dark"},bh,wh,xh,kh,$h,Me,pn,cn,hn,tt,Eh,un,Th;$h=[v("latent-account-menu")];var et=class extends(kh=x,xh=[u({attribute:!1})],wh=[f()],bh=[L("#menu")],kh){constructor(){super(...arguments);a(this,tt);a(this,pn,s(Me,8,this,"")),s(Me,11,this);a(this,cn,s(Me,12,this,ai())),s(Me,15,this);a(this,hn,s(Me,16,this)),s(Me,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${y.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${ln.map(e=>l(this,tt,Th).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,tt,un).call(this,"account")}">${y.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,tt,un).call(this,"sign-out")}">${y.signOut}Sign out</button>
      </div>
    `}};Me=g(kh),pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,tt=new WeakSet,Eh=function(e){this.theme=e,gh(e)},un=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Th=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,tt,Eh).call(this,e)}" />
        ${$m[e]}
      </label>
    `},p(Me,4,"user",xh,et,pn),p(Me,4,"theme",wh,et,cn),p(Me,4,"menu",bh,et,hn),et=p(Me,0,"AccountMenu",$h,et),b(et,"styles",[k,O,w`
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
    `]),s(Me,1,et);var Ch,Sh,Mh,Ph,Ah,Lh,Rh,Oh,_,mn,fn,yn,gn,vn,bn,He,Nh,Et;Oh=[v("latent-header")];var Pe=class extends(Rh=x,Lh=[u({attribute:!1})],Ah=[u({attribute:!1})],Ph=[u({attribute:!1})],Mh=[u({attribute:!1})],Sh=[u({attribute:!1})],Ch=[L("latent-search-box")],Rh){constructor(){super(...arguments);a(this,He);a(this,mn,s(_,8,this)),s(_,11,this);a(this,fn,s(_,12,this,"")),s(_,15,this);a(this,yn,s(_,16,this,"")),s(_,19,this);a(this,gn,s(_,20,this,"")),s(_,23,this);a(this,vn,s(_,24,this)),s(_,27,this);a(this,bn,s(_,28,this)),s(_,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,He,Nh)}">${qo(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,He,Et).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:z(this.total)}</span>
          ${this.user===ve?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>l(this,He,Et).call(this,"locked")}"
                @problem="${e=>l(this,He,Et).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,He,Et).call(this,"account")}"
            @sign-out="${()=>l(this,He,Et).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};_=g(Rh),mn=new WeakMap,fn=new WeakMap,yn=new WeakMap,gn=new WeakMap,vn=new WeakMap,bn=new WeakMap,He=new WeakSet,Nh=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,He,Et).call(this,"home"))},Et=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(_,4,"api",Lh,Pe,mn),p(_,4,"user",Ah,Pe,fn),p(_,4,"query",Ph,Pe,yn),p(_,4,"problem",Mh,Pe,gn),p(_,4,"total",Sh,Pe,vn),p(_,4,"box",Ch,Pe,bn),Pe=p(_,0,"Header",Oh,Pe),b(Pe,"styles",[k,w`
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
    `]),s(_,1,Pe);var qh=2e3,Em=2e4,Tm=5*6e4,Cm=["pointerdown","keydown","scroll"],li=class{#e;#t;#o=new AbortController;#i;#s;#r=Date.now();#n=0;constructor(o,e){this.#e=o,this.#t=e}start(){let{signal:o}=this.#o;document.addEventListener("visibilitychange",()=>Dh()&&void this.#a(),{signal:o});for(let e of Cm)window.addEventListener(e,()=>this.#r=Date.now(),{signal:o,passive:!0});this.#a()}stop(){this.#o.abort(),window.clearTimeout(this.#s)}look(){window.clearTimeout(this.#s);let o=Math.max(0,this.#n+qh-Date.now());this.#s=window.setTimeout(()=>{this.#a()},o)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#r>Tm?this.#p():this.#l())}catch(o){this.#t.problem(o);return}if(Dh()&&!this.#o.signal.aborted){let o=(this.#i?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},o?qh:Em)}}async#l(){let o=this.#i,e=this.#r>this.#n;this.#n=Date.now();let t=await this.#e.status(e);this.#i=t,this.#t.statusChanged(t),o!==void 0&&(o.photos!==t.photos||o.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new N(401,"signed-out","The web session has ended.")}};function Dh(){return document.visibilityState==="visible"}var Hh=w`
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
`;var pi=["Library","Explore","Set aside","Vault"],di=[{name:"photos",label:"Photos",icon:y.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:y.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:y.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-LZ2ZXQNB.js"),import("/assets/album-page-4VLTCLYL.js")])},{name:"map",label:"Map",icon:y.map,group:"Library",load:()=>import("/assets/map-page-WPNHXFNK.js")},{name:"activity",label:"Activity",icon:y.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-3U4GQ5JB.js")}];function Tt(r){return di.find(o=>o.name===r)??di[0]}var Fh,zh,Ih,Uh,Kh,Ae,wn,xn,kn,Ve,Wh,Yh,Vh,jh;Kh=[v("latent-navigation")];var ot=class extends(Uh=x,Ih=[u({attribute:!1})],zh=[u({type:Boolean})],Fh=[L("dialog")],Uh){constructor(){super(...arguments);a(this,Ve);a(this,wn,s(Ae,8,this,"photos")),s(Ae,11,this);a(this,xn,s(Ae,12,this,!1)),s(Ae,15,this);a(this,kn,s(Ae,16,this)),s(Ae,19,this)}render(){let[e,...t]=pi.map(d=>l(this,Ve,Vh).call(this,d)),i=Tt(this.place).group!==pi[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${i?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${y.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${l(this,Ve,Yh)}"><div class="sheet">${t}</div></dialog>
    `}};Ae=g(Uh),wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,Ve=new WeakSet,Wh=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Yh=function(e){e.target===this.sheet&&this.sheet.close()},Vh=function(e){let t=di.filter(i=>i.group===e&&(this.owner||i.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===pi[0]?"group first":"group"}">
        <h2>${e}</h2>
        <ul aria-label="${e}">
          ${t.map(i=>l(this,Ve,jh).call(this,i))}
        </ul>
      </div>
    `},jh=function({name:e,label:t,icon:i}){let d=le(e);return c`
      <li>
        <a
          href="${zt(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>l(this,Ve,Wh).call(this,h,d)}"
        >
          ${i}<span>${t}</span>
        </a>
      </li>
    `},p(Ae,4,"place",Ih,ot,wn),p(Ae,4,"owner",zh,ot,xn),p(Ae,4,"sheet",Fh,ot,kn),ot=p(Ae,0,"Navigation",Kh,ot),b(ot,"styles",[k,ze,Hh]),s(Ae,1,ot);var _h=1024*1024,Bh,Qh,Xh,Zh,Gh,Jh,eu,tu,ou,iu,su,ru,nu,au,lu,du,E,$n,En,Tn,Cn,Sn,Mn,Pn,An,Ln,Rn,On,Nn,qn,Dn,ne,Fe,Ct,St,Mt,B,Pt,T,Hn,Fn,zn,it,lo,pu,cu,Lo,In,hu,Le,At,Ro,uu,mu,fu,yu,gu,vu,bu;du=[v("latent-gallery")];var X=class extends(lu=x,au=[u({attribute:!1})],nu=[u({attribute:!1})],ru=[u({attribute:!1})],su=[u({attribute:!1})],iu=[f()],ou=[f()],tu=[f()],eu=[f()],Jh=[f()],Gh=[f()],Zh=[f()],Xh=[L("latent-header")],Qh=[L("latent-viewer")],Bh=[L("main > .view")],lu){constructor(){super(...arguments);a(this,T);a(this,$n,s(E,8,this)),s(E,11,this);a(this,En,s(E,12,this,"")),s(E,15,this);a(this,Tn,s(E,16,this)),s(E,19,this);a(this,Cn,s(E,20,this)),s(E,23,this);a(this,Sn,s(E,24,this,le("photos"))),s(E,27,this);a(this,Mn,s(E,28,this)),s(E,31,this);a(this,Pn,s(E,32,this)),s(E,35,this);a(this,An,s(E,36,this)),s(E,39,this);a(this,Ln,s(E,40,this)),s(E,43,this);a(this,Rn,s(E,44,this,!1)),s(E,47,this);a(this,On,s(E,48,this)),s(E,51,this);a(this,Nn,s(E,52,this)),s(E,55,this);a(this,qn,s(E,56,this)),s(E,59,this);a(this,Dn,s(E,60,this)),s(E,63,this);a(this,ne);a(this,Fe);a(this,Ct);a(this,St,new AbortController);a(this,Mt);a(this,B,new ri(this));a(this,Pt,!1);a(this,it,e=>l(this,T,lo).call(this,e.detail));a(this,Le,e=>this.problem(e.detail));a(this,At,({detail:{text:e,undo:t}})=>{n(this,B).offer(e,t&&(()=>t().then(()=>l(this,T,Lo).call(this))))});a(this,Ro,({detail:e})=>{this.route.place==="albums"&&e!==""?l(this,T,lo).call(this,le("photos",void 0,e)):n(this,ne)?.search(e)})}connectedCallback(){super.connectedCallback(),C(this,Fe,l(this,T,Fn).call(this,"grid",96*_h,6)),C(this,Ct,l(this,T,Fn).call(this,"screen",64*_h,3)),C(this,ne,new ma(e=>l(this,T,zn).call(this,e))),l(this,T,zn).call(this,n(this,ne).route),C(this,Mt,new li(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>l(this,T,Lo).call(this),problem:e=>this.problem(e)})),n(this,Mt).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,ne)?.dispose(),n(this,Mt)?.stop(),n(this,St).abort(),n(this,Fe).clear(),n(this,Ct).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Mm(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let d of da(e))n(this,Fe).forget(d),n(this,Ct).forget(d);let i=e.flatMap(({photo:d})=>d===void 0?[]:[d]);this.sequence?.replace(i),this.viewer?.edited(e,t),this.opened=i.find(({id:d})=>d===this.opened?.id)??this.opened,C(this,Pt,this.opened!==void 0&&!Sm(this.route)),n(this,Pt)||l(this,T,Lo).call(this)}problem(e){this.isConnected&&!nt(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,T,lo).call(this,le("photos"))}"
          @search="${n(this,Ro)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,Le)}"
        ></latent-header>
        ${l(this,T,vu).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,T,Hn)}" @go="${n(this,it)}"></latent-navigation>
          <main>${l(this,T,bu).call(this)}${l(this,T,uu).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        @added="${()=>n(this,Mt)?.look()}"
        @search="${i=>l(this,T,lo).call(this,le("photos",void 0,i.detail))}"
        @photo-open="${i=>n(this,ne)?.open(i.detail)}"
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
          @photo-turn="${i=>n(this,ne)?.open(i.detail.id)}"
          @viewer-close="${()=>n(this,ne)?.close()}"
          @photo-edit="${i=>n(this,B).edit(e,i.detail)}"
          @go="${n(this,it)}"
          @search="${i=>l(this,T,lo).call(this,le("photos",void 0,i.detail))}"
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
    `}};E=g(lu),$n=new WeakMap,En=new WeakMap,Tn=new WeakMap,Cn=new WeakMap,Sn=new WeakMap,Mn=new WeakMap,Pn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,Nn=new WeakMap,qn=new WeakMap,Dn=new WeakMap,ne=new WeakMap,Fe=new WeakMap,Ct=new WeakMap,St=new WeakMap,Mt=new WeakMap,B=new WeakMap,Pt=new WeakMap,T=new WeakSet,Hn=function(){return this.user===ve},Fn=function(e,t,i){return new ua((d,h)=>l(this,T,hu).call(this,this.api.thumbnail(d,e,h)),t,i)},zn=function(e){if(Tt(e.place).ofOwner===!0&&!n(this,T,Hn)){n(this,ne)?.go(le("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,B).clear()),this.route=e,Tt(e.place).load?.().catch(t=>this.problem(new je(t))),l(this,T,pu).call(this,e.photo)},it=new WeakMap,lo=function(e){n(this,ne)?.go(e),window.scrollTo({top:0})},pu=async function(e){n(this,St).abort(),C(this,St,new AbortController);let{signal:t}=n(this,St);if(e===void 0){l(this,T,cu).call(this);return}let i=this.sequence?.find(e);try{let[d]=await Promise.all([i??this.api.photo(e,t),import("/assets/viewer-EK6S7J7A.js")]);t.aborted||(this.opened=d)}catch(d){d instanceof N&&d.status===404?n(this,ne)?.close():this.problem(d)}},cu=function(){let e=this.opened;this.opened=void 0,n(this,Pt)&&l(this,T,Lo).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Lo=function(){C(this,Pt,!1),this.view?.refresh?.()},In=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,B).clear()},hu=async function(e){try{return await e}catch(t){throw(t instanceof je||t instanceof N&&t.unauthorised)&&this.problem(t),t}},Le=new WeakMap,At=new WeakMap,Ro=new WeakMap,uu=function(){switch(this.route.place){case"albums":return this.route.id===void 0?l(this,T,mu).call(this):l(this,T,fu).call(this);case"map":return l(this,T,yu).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${n(this,Le)}"></latent-activity-page>
        `;default:return l(this,T,gu).call(this)}},mu=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${n(this,Fe)}"
        @go="${n(this,it)}"
        @said="${n(this,At)}"
        @problem="${n(this,Le)}"
      ></latent-albums-page>
    `},fu=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${n(this,Fe)}"
        .selection="${n(this,B).selection}"
        @sequence="${l(this,T,In)}"
        @photo-pick="${e=>{n(this,B).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>n(this,ne)?.open(e.detail.id)}"
        @selection-clear="${()=>n(this,B).clear()}"
        @go="${n(this,it)}"
        @said="${n(this,At)}"
        @problem="${n(this,Le)}"
      ></latent-album-page>
    `},yu=function(){return c`
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
    `},gu=function(){let{label:e,filter:t="",empty:i}=Tt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${n(this,Fe)}"
        .selection="${n(this,B).selection}"
        .status="${this.status}"
        @sequence="${l(this,T,In)}"
        @found="${d=>this.found=d.detail}"
        @photo-pick="${d=>{n(this,B).pick(d.detail,this.sequence)}}"
        @photo-open="${d=>n(this,ne)?.open(d.detail.id)}"
        @search="${n(this,Ro)}"
        @term-edit="${d=>this.header.edit(d.detail)}"
        @go="${n(this,it)}"
        @problem="${n(this,Le)}"
      >${i}</latent-timeline-page>
    `},vu=function(){return n(this,B).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,B).selection}"
        @photo-edit="${e=>n(this,B).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=n(this,B).selection.ids}"
        @selection-clear="${()=>n(this,B).clear()}"
      ></latent-selection-bar>
    `},bu=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${z(e)} to go.</div>
    `},p(E,4,"api",au,X,$n),p(E,4,"user",nu,X,En),p(E,4,"uploads",ru,X,Tn),p(E,4,"shared",su,X,Cn),p(E,4,"route",iu,X,Sn),p(E,4,"sequence",ou,X,Mn),p(E,4,"found",tu,X,Pn),p(E,4,"status",eu,X,An),p(E,4,"opened",Jh,X,Ln),p(E,4,"showsAccount",Gh,X,Rn),p(E,4,"adding",Zh,X,On),p(E,4,"header",Xh,X,Nn),p(E,4,"viewer",Qh,X,qn),p(E,4,"view",Bh,X,Dn),X=p(E,0,"Gallery",du,X),b(X,"styles",[k,Uc]),s(E,1,X);function Sm({place:r,query:o}){return r==="photos"&&o===""}function Mm(r,o){if(o!==void 0)return"Photo · Latent";let{label:e}=Tt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Pm=3e3,wu,xu,ku,$u,Eu,Re,Un,Kn,Wn,rt,po,ci,Rt,te,Lt,Tu,Yn,Vn,Cu;Eu=[v("latent-app")];var st=class extends($u=x,ku=[f()],xu=[f()],wu=[f()],$u){constructor(){super(...arguments);a(this,te);a(this,Un,s(Re,8,this,"starting")),s(Re,11,this);a(this,Kn,s(Re,12,this,{signedIn:!1})),s(Re,15,this);a(this,Wn,s(Re,16,this,"")),s(Re,19,this);a(this,rt,new Xn);a(this,po,new zo(n(this,rt)));a(this,ci,new No);a(this,Rt)}connectedCallback(){super.connectedCallback(),l(this,te,Lt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Rt))}willUpdate(){this.phase==="signed-out"&&n(this,po).tasks.length>0&&n(this,po).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,rt)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,te,Lt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,rt)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,po)}"
            .shared="${n(this,ci)}"
            @problem="${e=>l(this,te,Yn).call(this,e.detail)}"
            @sign-out="${l(this,te,Cu)}"
            @locked="${l(this,te,Vn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${y.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,te,Lt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${y.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,te,Lt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${y.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,te,Lt)}">Try again</button>
          </latent-notice>
        `}}};Re=g($u),Un=new WeakMap,Kn=new WeakMap,Wn=new WeakMap,rt=new WeakMap,po=new WeakMap,ci=new WeakMap,Rt=new WeakMap,te=new WeakSet,Lt=async function(){window.clearTimeout(n(this,Rt));try{this.session=await n(this,rt).session(),this.phase=this.session.signedIn?await l(this,te,Tu).call(this):"signed-out"}catch(e){l(this,te,Yn).call(this,e)}},Tu=async function(){try{return await n(this,rt).status(!1),"open"}catch(e){if(e instanceof N&&e.status===404)return"bare";throw e}},Yn=function(e){e instanceof N&&e.unauthorised?this.phase="signed-out":e instanceof je||e instanceof N&&e.unavailable?l(this,te,Vn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Vn=function(){this.phase="locked",window.clearTimeout(n(this,Rt)),C(this,Rt,window.setTimeout(()=>{l(this,te,Lt).call(this)},Pm))},Cu=async function(){this.phase="signed-out",await n(this,rt).signOut().catch(()=>{})},p(Re,4,"phase",ku,st,Un),p(Re,4,"session",xu,st,Kn),p(Re,4,"problem",wu,st,Wn),st=p(Re,0,"App",Eu,st),b(st,"styles",[k,O,w`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Re,1,st);function Su(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}vh();Su();
