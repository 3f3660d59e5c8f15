import{a as ea,b as ta,c as yo,d as ia,e as Sa,f as Pa,g as Ma,h as Aa}from"/assets/chunk-PO5PHC7T.js";import{a as ut,b as xa,d as ka,e as $a,f as Ea,h as Ta,j as Ca,k as vo}from"/assets/chunk-FFZUPIWZ.js";import{a as oa,c as sa,d as ra,f as na,m as pa,q as ca}from"/assets/chunk-HGX4LQ6A.js";import{a as be}from"/assets/chunk-HBJSX6K3.js";import{f as va}from"/assets/chunk-DZHJM2W5.js";import{a as Jn,b as fo,c as ci,d as ht,e as qt}from"/assets/chunk-G4FBSN3E.js";import"/assets/chunk-GIC4EH5G.js";import{a as Dt,b as ya,c as ga}from"/assets/chunk-QRHH7NDH.js";import"/assets/chunk-FXHHZ5SX.js";import{a as Ri,c as ha,e as ua,f as ma,g as go,h as fa}from"/assets/chunk-ZMRLSPR4.js";import{a as Ot,b as aa,c as la,f as Nt,g as I,l as da,s as wa}from"/assets/chunk-ZSG2CJRO.js";import{a as de,b as Ht,c as zt,d as ba}from"/assets/chunk-VLKAWPRJ.js";import{a as R,b as Zn,c as Gn,d as He,e as st,f as ve,g as Li}from"/assets/chunk-JAACSM6X.js";import{a as x,b as c,c as Xn,e as m,g as k,h as v,i as u,j as y,k as M,l as f,m as $,n as Rt,o as ze,p as L,q as Fe}from"/assets/chunk-ZEQLL7GL.js";import{a as g,c as s,d,e as w,f as n,g as a,h as S,i as l}from"/assets/chunk-4TR2UDAY.js";var La="shared?";var Oi=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(La)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};function Ni(r){return c`
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
  `}var hi=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="PasskeyError"}};function bo(){return"PublicKeyCredential"in window}function qi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ra(r){let t=await Na(()=>navigator.credentials.get({publicKey:{...r,challenge:ci(r.challenge),allowCredentials:r.allowCredentials.map(qa)}})),e=t.response;return{credential:ht(t.rawId),clientData:ht(e.clientDataJSON),authenticatorData:ht(e.authenticatorData),signature:ht(e.signature)}}async function Oa(r){let e=(await Na(()=>navigator.credentials.create({publicKey:{...r,challenge:ci(r.challenge),user:{...r.user,id:ci(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(qa)}}))).response;return{clientData:ht(e.clientDataJSON),attestationObject:ht(e.attestationObject)}}async function Na(r){if(!bo())throw new hi("This browser has no passkeys; use another.");try{let t=await r();if(t!==null)return t}catch(t){throw new hi(Nu(t),t)}throw new hi("The browser gave no passkey; try again.")}function Nu(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function qa({type:r,id:t}){return{type:r,id:ci(t)}}var Da=x`
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
`;var qu=500,Du=6e4;async function Ha(r){let t=performance.now()+Du;for(;performance.now()<t;){await new Promise(i=>window.setTimeout(i,qu));let e=await r.session().catch(i=>{if(!(i instanceof He))throw i});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var za,Fa,Ia,Ua,Ka,Wa,Ya,Va,ja,_a,Ba,Qa,Xa,Za,Ga,T,wo,xo,ko,$o,Eo,To,Co,So,Po,Mo,Ao,Lo,Ro,V,Ja,Oo,el,tl,il,ol,sl,rl,nl;Ga=[v("latent-sign-in")];var J=class extends(Za=k,Xa=[u({attribute:!1})],Qa=[u({type:Boolean})],Ba=[u({type:Boolean})],_a=[y()],ja=[y()],Va=[y()],Ya=[y()],Wa=[y()],Ka=[y()],Ua=[M("#vault")],Ia=[M("#user")],Fa=[M("#passphrase")],za=[M("#code")],Za){constructor(){super(...arguments);a(this,V);a(this,wo,s(T,8,this)),s(T,11,this);a(this,xo,s(T,12,this,!1)),s(T,15,this);a(this,ko,s(T,16,this,!1)),s(T,19,this);a(this,$o,s(T,20,this,!1)),s(T,23,this);a(this,Eo,s(T,24,this,!1)),s(T,27,this);a(this,To,s(T,28,this,"")),s(T,31,this);a(this,Co,s(T,32,this)),s(T,35,this);a(this,So,s(T,36,this,!1)),s(T,39,this);a(this,Po,s(T,40,this,!1)),s(T,43,this);a(this,Mo,s(T,44,this)),s(T,47,this);a(this,Ao,s(T,48,this)),s(T,51,this);a(this,Lo,s(T,52,this)),s(T,55,this);a(this,Ro,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${l(this,V,Ja)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Ni(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,V,ol).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,V,sl).call(this):m} ${this.locked?m:l(this,V,rl).call(this)}
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
            ${this.needsCode?l(this,V,nl).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,V,il).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:l(this,V,tl).call(this)}</p>
        </form>
      </main>
    `}};T=g(Za),wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,So=new WeakMap,Po=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,V=new WeakSet,Ja=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let i=this.input.value,o=this.user?.value.trim().toLowerCase()||ve;if(i===""){this.problem=o===ve?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:o,passphrase:i,code:this.code?.value||void 0};await l(this,V,Oo).call(this,p)&&(await Ha(this.api),await l(this,V,Oo).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await l(this,V,el).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},Oo=async function(e){try{return await this.api.signIn(e)}catch(i){if(!(i instanceof Zn))throw i;this.needsCode=i.orCode,this.awaitsPasskey=!0;let o=await Ra(i.options);return await this.api.signIn({...e,passkey:o})}},el=async function(e){if(e instanceof R&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Jn(e),this.elsewhere=e instanceof Gn&&e.hosts.includes("localhost")?qi():void 0,(this.code??this.input).select()},tl=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},il=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},ol=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},sl=function(){return c`
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
    `},rl=function(){return c`
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
    `},nl=function(){return c`
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
    `},d(T,4,"api",Xa,J,wo),d(T,4,"locked",Qa,J,xo),d(T,4,"choice",Ba,J,ko),d(T,4,"busy",_a,J,$o),d(T,4,"legible",ja,J,Eo),d(T,4,"problem",Va,J,To),d(T,4,"elsewhere",Ya,J,Co),d(T,4,"needsCode",Wa,J,So),d(T,4,"awaitsPasskey",Ka,J,Po),d(T,4,"vault",Ua,J,Mo),d(T,4,"user",Ia,J,Ao),d(T,4,"input",Fa,J,Lo),d(T,4,"code",za,J,Ro),J=d(T,0,"SignIn",Ga,J),w(J,"styles",[$,L,Rt,Da]),s(T,1,J);var Di={"Tus-Resumable":"1.0.0","X-Latent":"1"},ui="/uploads";async function al(r){return(await r.get(ui)).places}async function ll(r,{sha256:t,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function dl(r,t,e){let{name:i,folder:o,modified:p,sha256:h}=t,b={...Di,"Upload-Length":String(t.bytes),"Upload-Metadata":Hu({filename:i,folder:o,modified:String(Math.max(0,p)),sha256:h})},P=await r.ask(ui,{method:"POST",headers:b,signal:e}),ne=(P.headers.get("Location")??"").split("/").pop()??"";return No(ne,P)}async function pl(r,t,e){return No(t,await r.ask(`${ui}/${t}`,{method:"HEAD",headers:Di,signal:e}))}async function cl(r,{id:t,offset:e},i,o){let p=await i.arrayBuffer(),h={...Di,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${fo(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return No(t,await r.ask(`${ui}/${t}`,{method:"PATCH",headers:h,body:p,signal:o}))}async function hl(r,t){await r.ask(`${ui}/${t}`,{method:"DELETE",headers:Di})}function No(r,{headers:t,status:e}){let i=t.get("Upload-Offset");if(i===null)throw new R(e,"failed","The server does not say how much has arrived.");let o=t.get("Latent-Path");return{id:r,offset:Number(i),path:o===null?void 0:decodeURIComponent(o),wasThere:t.has("Latent-Was-There")}}function Hu(r){return Object.entries(r).map(([t,e])=>`${t} ${fo(new TextEncoder().encode(e))}`).join(",")}var Hi=class{#e;#t=0;#i;constructor(t=zu){this.#i=t}async hash(t,e){this.#e??=this.#i();let i=await this.#e;e.throwIfAborted();let o=this.#t++;return new Promise((p,h)=>{let b=new AbortController,P=Z=>{b.abort(),Z()},ne=({data:Z})=>{Z.number===o&&P(()=>Z.sha256===void 0?h(new Error("This file cannot be read.")):p(Z.sha256))};i.addEventListener("message",ne,{signal:b.signal}),i.addEventListener("error",()=>P(()=>h(this.#o(i))),{signal:b.signal}),e.addEventListener("abort",()=>P(()=>h(e.reason)),{signal:b.signal}),i.postMessage({number:o,file:t})})}#o(t){return t.terminate(),this.#e=void 0,new Error("Files cannot be compared at the moment. Try again.")}end(){this.#e?.then(t=>t.terminate()),this.#e=void 0}};async function zu(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var Fu=[500,1e3,2e3,5e3,1e4],Iu=new Set([404,408,409,423,429,460,500,502,503,504]),Uu=5,Ft=class{#e;#t=0;#i=0;constructor(t=Fu){this.#e=t}renew(){this.#t=0,this.#i=0}async bear(t,e){if(this.#t++,t instanceof R&&!t.unavailable&&this.#i++,!Ku(t)||this.#i>=Uu)throw t;await Wu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(i){await this.bear(i,e)}}};function Ku(r){return r instanceof He||r instanceof R&&Iu.has(r.status)}function Wu(r,t){return t.throwIfAborted(),new Promise((e,i)=>{let o=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(o),i(t.reason)},{once:!0})})}function ul(r,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function ml(r,t,e,i,o,p=new Ft){let h=1048576,b=0,P,ne=!0;for(;P?.path===void 0;)try{if(P===void 0)P=await dl(r,e,i);else if(ne){let Z=performance.now(),Lt=t.slice(P.offset,P.offset+h);P=await cl(r,P,Lt,i),h=ul(Lt.size,performance.now()-Z)}else P=await pl(r,P.id,i);ne=!0,P.offset>b&&(b=P.offset,p.renew()),o(P)}catch(Z){await p.bear(Z,i),ne=!1,P=Z instanceof R&&Z.status===404?void 0:P}return P}function Ie({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function fl({state:{kind:r}}){return r==="checking"||r==="sending"}function yl(r){let t=r.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,i=t.reduce((p,h)=>p+e(h),0),o=t.reduce((p,h)=>p+(Ie(h)?e(h):h.arrived),0);return i===0?1:o/i}var Vu=3,zi=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(t,e=new Hi,i=()=>new Ft){super(),this.#e=t,this.#t=e,this.#i=i}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(Ie)}add(t,e){let i=this.unfinished?this.#r:[],o=t.map(p=>({file:p.file,folder:ea(p,e),state:{kind:"waiting"},arrived:0}));this.#r=[...i,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#o.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#r.filter(e=>!Ie(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let t of this.#o.values())t.abort()}#l(){let t=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:Vu-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#o.set(t,e);try{await this.#h(t,e.signal)}catch(i){Ie(t)||(t.state=st(i)?{kind:"waiting"}:{kind:"failed",message:ju(i)})}finally{this.#o.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:i,folder:o}=t;t.state={kind:"checking"},this.#d();let p=await this.#t.hash(i,e),h=await this.#i().ask(()=>ll(this.#e,{sha256:p,bytes:i.size}),e);if(e.throwIfAborted(),h!==void 0){t.state={kind:"known",photo:h};return}t.state={kind:"sending"},this.#d();let b={name:i.name,folder:o,bytes:i.size,modified:i.lastModified,sha256:p},P=({id:Z,offset:Lt})=>{this.#s.set(t,Z),t.arrived=Lt,this.#d()},ne=await ml(this.#e,i,b,e,P,this.#i());this.#s.delete(t),t.state=ne.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:ne.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#s.get(t);this.#s.delete(t),e!==void 0&&hl(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function ju(r){return r instanceof R&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var gl,vl,bl,wl,xl,kl,$l,oe,qo,Do,Ho,zo,Fo,rt,U,mi,Fi,Io,Uo,Ko,El,Tl;$l=[v("latent-add-dialog")];var Re=class extends(kl=k,xl=[u({attribute:!1})],wl=[u({attribute:!1})],bl=[y()],vl=[y()],gl=[M("dialog")],kl){constructor(){super(...arguments);a(this,U);a(this,qo,s(oe,8,this)),s(oe,11,this);a(this,Do,s(oe,12,this,[])),s(oe,15,this);a(this,Ho,s(oe,16,this)),s(oe,19,this);a(this,zo,s(oe,20,this,"")),s(oe,23,this);a(this,Fo,s(oe,24,this)),s(oe,27,this);a(this,rt,new qt(this))}firstUpdated(){this.dialog.showModal(),n(this,rt).run(async()=>{this.known=(await oa(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${l(this,U,El)}">
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
            ${n(this,U,mi).map(e=>l(this,U,Tl).call(this,e))} ${n(this,U,Fi)?c`
                <li>
                  <button type="button" @click="${l(this,U,Uo)}">${f.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,U,mi).length>0||n(this,U,Fi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,rt).problem===""}">${n(this,rt).problem}</p>
        </form>
      </dialog>
    `}};oe=g(kl),qo=new WeakMap,Do=new WeakMap,Ho=new WeakMap,zo=new WeakMap,Fo=new WeakMap,rt=new WeakMap,U=new WeakSet,mi=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:i,editable:o,name:p})=>!i&&o&&p.toLowerCase().includes(e))},Fi=function(){return this.typed!==""&&!n(this,U,mi).some(({name:e})=>e===this.typed)},Io=function(e){l(this,U,Ko).call(this,()=>ra(this.api,e.id,{add:this.photos}))},Uo=function(){l(this,U,Ko).call(this,()=>sa(this.api,{name:this.typed,add:this.photos}))},Ko=function(e){n(this,rt).busy||n(this,rt).run(async()=>{let{album:i,undo:o}=await e(),h={text:ca(this.photos.length,i?.name??"the album"),undo:()=>na(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},El=function(e){e.preventDefault();let i=n(this,U,mi);n(this,U,Fi)?l(this,U,Uo).call(this):i.length===1&&i[0]!==void 0&&l(this,U,Io).call(this,i[0])},Tl=function(e){return c`
      <li>
        <button type="button" @click="${()=>l(this,U,Io).call(this,e)}">
          ${f.album}<span>${pa(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},d(oe,4,"api",xl,Re,qo),d(oe,4,"photos",wl,Re,Do),d(oe,4,"known",bl,Re,Ho),d(oe,4,"typed",vl,Re,zo),d(oe,4,"dialog",gl,Re,Fo),Re=d(oe,0,"AddDialog",$l,Re),w(Re,"styles",[$,L,ze,Rt,x`
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
    `]),s(oe,1,Re);var Cl=[["days",86400],["hours",3600],["minutes",60]],Sl,Wo,_u;Sl=[v("latent-shift-form")];var fi=class extends(_u=ga){read(){let e=Cl.map(([i,o])=>Number(this.value(i)||"0")*o).reduce((i,o)=>i+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new ya("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Cl.map(([t])=>c`
            <label>${t[0].toUpperCase()}${t.slice(1)}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Wo=g(_u),fi=d(Wo,0,"ShiftForm",Sl,fi),s(Wo,1,fi);var Bu=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Pl,Ml,Al,Ll,Rl,we,Yo,Vo,jo,yi,H,Ol,It,_o,Bo,Nl,Qo,Xo,Ue,mt,ql;Rl=[v("latent-selection-bar")];var je=class extends(Ll=k,Al=[u({attribute:!1})],Ml=[u({attribute:!1})],Pl=[y()],Ll){constructor(){super(...arguments);a(this,H);a(this,Yo,s(we,8,this)),s(we,11,this);a(this,Vo,s(we,12,this)),s(we,15,this);a(this,jo,s(we,16,this)),s(we,19,this);a(this,yi,e=>l(this,H,Ol).call(this,e));a(this,Ue,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,mt,e=>{l(this,H,It).call(this,e.detail),n(this,Ue).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,yi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,yi))}render(){let e=n(this,H,Qo),i=n(this,H,Nl);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,H,Xo)}">
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
            @click="${l(this,H,_o)}"
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
            aria-label="${i?"Take out of the archive":"Move to the archive"}"
            title="${i?"Take out of the archive":"Move to the archive"}"
            @click="${()=>l(this,H,It).call(this,{archived:!i})}"
          >
            ${i?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,H,Bo).call(this)}">
            ${f.trash}
          </button>
          ${Bu.map(([o,p,h])=>c`
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
        <div class="card ${this.open==="rating"?"small":""}">${l(this,H,ql).call(this,this.open)}</div>
      `}
    `}};we=g(Ll),Yo=new WeakMap,Vo=new WeakMap,jo=new WeakMap,yi=new WeakMap,H=new WeakSet,Ol=function(e){Dt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,H,Xo).call(this):n(this,Ue).call(this):e.key==="f"?l(this,H,_o).call(this):e.key==="Delete"?l(this,H,Bo).call(this):/^[0-5]$/.test(e.key)&&l(this,H,It).call(this,{rating:Number(e.key)}))},It=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},_o=function(){l(this,H,It).call(this,{favorite:!n(this,H,Qo)})},Bo=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Nl=function(){return this.selection.photos.every(({archived:e})=>e)},Qo=function(){return this.selection.photos.every(({favorite:e})=>e)},Xo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ue=new WeakMap,mt=new WeakMap,ql=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${i=>{l(this,H,It).call(this,{rating:i.detail}),n(this,Ue).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-place-form>
        `}},d(we,4,"api",Al,je,Yo),d(we,4,"selection",Ml,je,Vo),d(we,4,"open",Pl,je,jo),je=d(we,0,"SelectionBar",Rl,je),w(je,"styles",[$,L,x`
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
    `]),s(we,1,je);function Ut(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var Ii=x`
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
`;var Dl,Hl,zl,Fl,Il,Ul,Kl,Wl,j,Zo,Go,Jo,es,ts,is,Ui,Yl;Wl=[v("latent-confirm-form")];var xe=class extends(Kl=k,Ul=[u({attribute:!1})],Il=[u({attribute:!1})],Fl=[u({attribute:!1})],zl=[u({type:Boolean})],Hl=[M("#label")],Dl=[M("#password")],Kl){constructor(){super(...arguments);a(this,Ui);a(this,Zo,s(j,8,this,"")),s(j,11,this);a(this,Go,s(j,12,this,"")),s(j,15,this);a(this,Jo,s(j,16,this,"")),s(j,19,this);a(this,es,s(j,20,this,!1)),s(j,23,this);a(this,ts,s(j,24,this)),s(j,27,this);a(this,is,s(j,28,this)),s(j,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${l(this,Ui,Yl)}">
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
    `}};j=g(Kl),Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,Ui=new WeakSet,Yl=function(e){if(e.preventDefault(),!this.busy){let i={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:i}))}},d(j,4,"user",Ul,xe,Zo),d(j,4,"action",Il,xe,Go),d(j,4,"example",Fl,xe,Jo),d(j,4,"busy",zl,xe,es),d(j,4,"label",Hl,xe,ts),d(j,4,"password",Dl,xe,is),xe=d(j,0,"ConfirmForm",Wl,xe),w(xe,"styles",[$,L,Rt,x`
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
    `]),s(j,1,xe);function Vl(r){return r.get("/devices")}async function jl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:t})}`,{user:e,passphrase:i})).json()}async function _l(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices/${encodeURIComponent(t)}/removal`,{user:e,passphrase:i})).json()}var Ki=4,Bl,Ql,Xl,Zl,Gl,Jl,pe,os,ss,rs,ns,Oe,Ne,as,Wi,ed,td,id;Jl=[v("latent-devices")];var Ke=class extends(Gl=k,Zl=[u({attribute:!1})],Xl=[y()],Ql=[y()],Bl=[y()],Gl){constructor(){super(...arguments);a(this,Ne);a(this,os,s(pe,8,this)),s(pe,11,this);a(this,ss,s(pe,12,this)),s(pe,15,this);a(this,rs,s(pe,16,this)),s(pe,19,this);a(this,ns,s(pe,20,this)),s(pe,23,this);a(this,Oe,new qt(this));a(this,Wi,()=>{this.step=void 0,n(this,Oe).say("")})}firstUpdated(){n(this,Oe).run(async()=>{this.known=await Vl(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:i,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>l(this,Ne,td).call(this,p))}
        </ul>
      `} ${i===void 0||e===void 0?m:Qu(i,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>l(this,Ne,as).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,Ne,id).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Oe).problem===""}">${n(this,Oe).problem}</p>
    `}};pe=g(Gl),os=new WeakMap,ss=new WeakMap,rs=new WeakMap,ns=new WeakMap,Oe=new WeakMap,Ne=new WeakSet,as=function(e){this.step=e,this.made=void 0,n(this,Oe).say("")},Wi=new WeakMap,ed=function({label:e,passphrase:i},o,p){n(this,Oe).run(async()=>{o.kind==="add"?(this.made=await jl(this.api,e,{user:p,passphrase:i}),this.known=this.made.all):this.known=await _l(this.api,o.device.id,{user:p,passphrase:i}),this.step=void 0})},td=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ut(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Ut(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,Oe).busy}"
          @click="${()=>l(this,Ne,as).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},id=function(e,i){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Oe).busy}"
        @confirm="${o=>l(this,Ne,ed).call(this,o.detail,e,i)}"
        @give-up="${n(this,Wi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(pe,4,"api",Zl,Ke,os),d(pe,4,"known",Xl,Ke,ss),d(pe,4,"step",Ql,Ke,rs),d(pe,4,"made",Bl,Ke,ns),Ke=d(pe,0,"DeviceList",Jl,Ke),w(Ke,"styles",[$,L,Ii,x`
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
    `]),s(pe,1,Ke);function Qu({password:r,code:{size:t,path:e}},i){let o=`${-Ki} ${-Ki} ${t+2*Ki} ${t+2*Ki}`;return c`
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
        <dd>${i}</dd>
        <dt>Password</dt>
        <dd class="password">${r}</dd>
      </dl>
    </section>
  `}var od,sd,rd,nd,ad,ld,ce,ls,ds,ps,cs,ke,he,hs,Yi,dd,pd,cd,hd,ud;ld=[v("latent-account")];var We=class extends(ad=k,nd=[u({attribute:!1})],rd=[y()],sd=[y()],od=[M("dialog")],ad){constructor(){super(...arguments);a(this,he);a(this,ls,s(ce,8,this)),s(ce,11,this);a(this,ds,s(ce,12,this)),s(ce,15,this);a(this,ps,s(ce,16,this)),s(ce,19,this);a(this,cs,s(ce,20,this)),s(ce,23,this);a(this,ke,new qt(this));a(this,Yi,()=>{this.step=void 0,n(this,ke).say("")})}firstUpdated(){this.dialog.showModal(),n(this,ke).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:l(this,he,pd).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,ke).problem===""}">${n(this,ke).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </dialog>
    `}};ce=g(ad),ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,ke=new WeakMap,he=new WeakSet,hs=function(e){this.step=e,n(this,ke).say("")},Yi=new WeakMap,dd=function({label:e,passphrase:i},o,p){let h={user:p,passphrase:i};n(this,ke).run(async()=>{if(o.kind==="add"){let b=await Oa(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,b)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},pd=function(e){let{user:i,code:o,passkeys:p}=e,h=i===ve?"the vault’s passphrase":"your password",b=o||p.length>0;return c`
      <p>${b?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${b?c`
          <ul>
            ${o?Xu():m}${p.map(P=>l(this,he,cd).call(this,P))}
          </ul>
        `:m} ${this.step===void 0?l(this,he,hd).call(this,e):l(this,he,ud).call(this,this.step,e)}
    `},cd=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ut(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Ut(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,ke).busy}"
          @click="${()=>l(this,he,hs).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},hd=function({host:e,code:i,passkeys:o}){if(e===void 0)return Zu();if(!bo())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${i||o.length>0?m:p}
      <button class="main add" ?disabled="${n(this,ke).busy}" @click="${()=>l(this,he,hs).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},ud=function(e,{user:i}){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,ke).busy}"
        @confirm="${o=>l(this,he,dd).call(this,o.detail,e,i)}"
        @give-up="${n(this,Yi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(ce,4,"api",nd,We,ls),d(ce,4,"factors",rd,We,ds),d(ce,4,"step",sd,We,ps),d(ce,4,"dialog",od,We,cs),We=d(ce,0,"Account",ld,We),w(We,"styles",[$,L,ze,Ii]),s(ce,1,We);function Xu(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Zu(){let r=qi();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var md,fd,yd,gd,_e,us,ms,gi,fs;gd=[v("latent-toast")];var nt=class extends(yd=k,fd=[u()],md=[u({type:Boolean})],yd){constructor(){super(...arguments);a(this,gi);a(this,us,s(_e,8,this,"")),s(_e,11,this);a(this,ms,s(_e,12,this,!1)),s(_e,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,gi,fs).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>l(this,gi,fs).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};_e=g(yd),us=new WeakMap,ms=new WeakMap,gi=new WeakSet,fs=function(e){this.dispatchEvent(new CustomEvent(e))},d(_e,4,"text",fd,nt,us),d(_e,4,"undoable",md,nt,ms),nt=d(_e,0,"Toast",gd,nt),w(nt,"styles",[$,L,x`
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
    `]),s(_e,1,nt);var Gu=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function vd(r){return!r.startsWith(".")&&!Gu.has(r.toLowerCase())}function gs(r){return[...r].filter(({name:t})=>vd(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function bd(r){let t=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return ys(await Promise.all(t.map(e=>wd(e,[]))))}async function wd(r,t){if(!vd(r.name))return ys([]);try{if(r.isFile)return{found:[{file:await Ju(r),folders:t}],unread:[]};let e=[];for(let i of await em(r))e.push(await wd(i,[...t,r.name]));return ys(e)}catch{return{found:[],unread:[r.name]}}}function ys(r){return{found:r.flatMap(({found:t})=>t),unread:r.flatMap(({unread:t})=>t)}}function Ju(r){return new Promise((t,e)=>r.file(t,e))}async function em(r){let t=r.createReader(),e=[];for(;;){let i=await new Promise((o,p)=>t.readEntries(o,p));if(i.length===0)return e;e.push(...i)}}var Vi=x`
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
`;function vs(r,t){return r.filter(({state:e})=>e.kind===t).length}function bs(r){return r===1?"1 file":`${Nt(r)} files`}function xd(r,t){let e=r.filter(h=>!Ie(h)).length;if(e>0)return`${t?"Paused":"Adding"}: ${bs(e)} to go`;let i=[`${Nt(vs(r,"added"))} added`],o=vs(r,"known");o>0&&i.push(`${Nt(o)} ${o===1?"was":"were"} already there`);let p=vs(r,"failed");return p>0&&i.push(`${Nt(p)} failed`),i.join(", ")}function kd({state:r,arrived:t,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*t/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function $d(r){let[t]=r;return r.length===1?`${t} cannot be read.`:`${Nt(r.length)} of the files and folders cannot be read, ${t} among them.`}var xs=50,Ed,Td,Cd,Kt,ws,Wt,ue,vi,Sd,Pd,Md,Ad;Cd=[v("latent-upload-panel")];var ft=class extends(Td=k,Ed=[u({attribute:!1})],Td){constructor(){super(...arguments);a(this,ue);a(this,ws,s(Kt,8,this)),s(Kt,11,this);a(this,Wt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Wt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,Wt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,Wt).abort()}render(){let{tasks:e,paused:i}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${xd(e,i)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${yl(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?l(this,ue,Sd).call(this,i):l(this,ue,Pd).call(this)}</div>
        </div>
        <ul>${tm(e).map(o=>l(this,ue,Md).call(this,o))}${e.length>xs?c`
            <li class="state">and ${e.length-xs} more</li>
          `:m}</ul>
      </section>
    `}};Kt=g(Td),ws=new WeakMap,Wt=new WeakMap,ue=new WeakSet,vi=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i,bubbles:!0,composed:!0}))},Sd=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,ue,vi).call(this,"add")}">Add more</button>
    `},Pd=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),i=ta(e);return c`
      ${i===""?m:c`
        <button class="quiet" @click="${()=>l(this,ue,vi).call(this,"search",`path:"${i}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,ue,vi).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Md=function(e){let{state:i,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${i.kind==="failed"?"state failed":"state"}">${kd(e)}</div>
        </div>
        ${l(this,ue,Ad).call(this,e)} ${i.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Ad=function(e){let{state:i,file:o}=e;return i.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:i.kind==="known"&&i.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,ue,vi).call(this,"photo-open",i.photo)}">
          Show
        </button>
      `:Ie(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},d(Kt,4,"queue",Ed,ft,ws),ft=d(Kt,0,"UploadPanel",Cd,ft),w(ft,"styles",[$,L,Vi]),s(Kt,1,ft);function tm(r){let t=e=>fl(e)?0:e.state.kind==="failed"?1:Ie(e)?3:2;return r.toSorted((e,i)=>t(e)-t(i)).slice(0,xs)}var Ld,Rd,Od,Nd,qd,Dd,Hd,zd,Fd,Id,Ud,N,ks,$s,Es,Ts,Cs,Ss,Ps,Ms,As,Yt,K,Kd,Ls,Wd,Yd,Rs,Os,ji,Vd;Ud=[v("latent-uploads")];var me=class extends(Id=k,Fd=[u({attribute:!1})],zd=[u({attribute:!1})],Hd=[u({attribute:!1})],Dd=[u({attribute:!1})],qd=[y()],Nd=[y()],Od=[y()],Rd=[M("input")],Ld=[M("dialog")],Id){constructor(){super(...arguments);a(this,K);a(this,ks,s(N,8,this)),s(N,11,this);a(this,$s,s(N,12,this)),s(N,15,this);a(this,Es,s(N,16,this)),s(N,19,this);a(this,Ts,s(N,20,this,"")),s(N,23,this);a(this,Cs,s(N,24,this,[])),s(N,27,this);a(this,Ss,s(N,28,this,!1)),s(N,31,this);a(this,Ps,s(N,32,this,[])),s(N,35,this);a(this,Ms,s(N,36,this)),s(N,39,this);a(this,As,s(N,40,this)),s(N,43,this);a(this,Yt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Yt,new AbortController);let{signal:e}=n(this,Yt);window.addEventListener("dragenter",i=>l(this,K,Ls).call(this,i),{signal:e}),window.addEventListener("dragover",i=>l(this,K,Ls).call(this,i),{signal:e}),window.addEventListener("dragleave",i=>i.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",i=>{l(this,K,Wd).call(this,i)},{signal:e}),window.addEventListener("beforeunload",i=>this.queue.unfinished&&i.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,K,Rs).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,K,Kd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Yt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,K,Yd)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}${n(this,K,ji)?`Add to ${yo(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them${n(this,K,ji)?` to ${yo(this.here)}`:""}</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${l(this,K,Vd)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${bs(this.found.length)}?`}</h2>
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
    `}};N=g(Id),ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ps=new WeakMap,Ms=new WeakMap,As=new WeakMap,Yt=new WeakMap,K=new WeakSet,Kd=async function(){try{this.places=await al(this.api),l(this,K,Rs).call(this)}catch(e){e instanceof R&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Ls=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Wd=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:i,unread:o}=await bd(e.dataTransfer);l(this,K,Os).call(this,i),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:$d(o)}}))}},Yd=function(){l(this,K,Os).call(this,gs(this.input.files??[])),this.input.value=""},Rs=function(){this.places.length>0&&(this.found=[...this.found,...gs(this.shared.take())])},Os=function(e){let[i=""]=this.places;n(this,K,ji)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,i)},ji=function(){return this.here!==""&&ia(this.here,this.places)},Vd=function(e){let i=new FormData(e.target).get("place");this.queue.add(this.found,String(i??"")),this.found=[]},d(N,4,"api",Fd,me,ks),d(N,4,"queue",zd,me,$s),d(N,4,"shared",Hd,me,Es),d(N,4,"here",Dd,me,Ts),d(N,4,"places",qd,me,Cs),d(N,4,"dragged",Nd,me,Ss),d(N,4,"found",Od,me,Ps),d(N,4,"input",Rd,me,Ms),d(N,4,"dialog",Ld,me,As),me=d(N,0,"Uploads",Ud,me),w(me,"styles",[$,L,ze,Vi]),s(N,1,me);var Ns=12e3,_i=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#r(async()=>{let i=await this.#n(t,p=>this.#e.edit(p,e));this.#i=ua(i);let o=i.filter(({error:p})=>p===void 0).length;this.#a([o===0?"":ha(e,o),go(i)])})}undo(){return this.#r(async()=>{let t=this.#i;if(this.#i=[],t.length>0){let e=await this.#n(t,o=>this.#e.undo(o)),i=e.filter(({error:o})=>o===void 0).length;this.#a([i===0?"":i===1?"Undone.":`Undone: ${I(i)}.`,go(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(t){return this.#s=this.#s.then(t).catch(e=>this.#t.problem(e)),this.#s}async#n(t,e){let i=[];for(let o of fa(t)){t.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(i.length)} of ${I(t.length)} done.`,!1));let p=await e(o).catch(h=>im(h,o));i.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return i}#a(t){window.clearTimeout(this.#o),this.#t.said(t.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Ns)}};function im(r,t){if(!(r instanceof R)||r.unauthorised)throw r;let{code:e,message:i}=r;return{photos:t.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:i}})),searchable:!0}}var Bi=class{selection=ut.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#s=t=>this.#n(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#o=new _i(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:i})=>i??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(t,e){this.#o?.forget(),this.say(t,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Ns)}tell({text:t,undo:e}){this.offer(t,e&&(()=>e().then(()=>this.#e.refresh())))}async delete(t){try{let e=await va(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#e.problem(e),!1}}say(t,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ut.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},i){let{anchor:o}=this.selection,p=e&&o!==void 0&&i!==void 0?this.selection.with(await i.range(o,t,Ri).catch(()=>[t])):this.selection.toggled(t);p.size>Ri?this.say(`At most ${I(Ri)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#o?.edit(t,e)}edit(t,e){this.#o?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#o?.undo():t().then(()=>this.offer("Undone."),e=>this.#r(e))}#r(t){t instanceof R&&!t.unauthorised&&!t.unavailable?this.offer(t.message):this.#e.problem(t)}forget(){this.#o?.forget()}#n(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!Dt(t)&&(t.preventDefault(),this.undo())}};var jd=x`
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
`;async function _d(r,t,e,i){let o=new URLSearchParams({q:t,caret:String(e)});return(await r.get(`/completions?${o}`,i)).completions}async function Bd(r,t,e,i){return(await r.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,i)).facets}var om=90,Qi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#r(sm(this.offers,this.#o,t),t),this.#i=window.setTimeout(()=>{this.#s(t,e)},om)}async#s(t,e){let{signal:i}=this.#t;try{let o=await _d(this.#e.api,t,e,i);i.aborted||this.#r(o,t)}catch(o){st(o)||this.#r([],t)}}#r(t,e){this.offers=t,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function sm(r,t,e){let i=e.length-t.length;return r.filter(({start:o,end:p})=>p+i>=o&&e.startsWith(t.slice(0,o))&&e.slice(p+i)===t.slice(p)).map(o=>({...o,end:o.end+i}))}function Qd(r,{text:t,start:e,end:i}){let o=t.endsWith(":"),p=r.slice(i),h=o||p.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${t}${h}${p}`,caret:e+t.length+(o?0:1)}}var Xd=x`
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
`,qs="offers";function Ds(r){return`offer-${r}`}function Zd(r,t){return c`
    <ul id="${qs}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,i)=>c`
          <li
            id="${Ds(i)}"
            role="option"
            aria-selected="${i===r.active?"true":"false"}"
            aria-label="${rm(e)}"
            @pointerdown="${o=>o.preventDefault()}"
            @click="${()=>t(e)}"
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
  `}function rm({key:r,value:t,meaning:e,photos:i}){let o=i===void 0?"":`, ${i}`;return t===void 0?`${r}: ${e??""}`:`${r}: ${t}${o}`}var Gd,Jd,ep,tp,Be,Hs,zs,Vt,ip,op;tp=[v("latent-search-help")];var at=class extends(ep=k,Jd=[u({attribute:!1})],Gd=[y()],ep){constructor(){super(...arguments);a(this,Vt);a(this,Hs,s(Be,8,this)),s(Be,11,this);a(this,zs,s(Be,12,this,[])),s(Be,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,Vt,ip).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(i=>c`
                    <button type="button" @click="${()=>l(this,Vt,op).call(this,i)}">${i}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Be=g(ep),Hs=new WeakMap,zs=new WeakMap,Vt=new WeakSet,ip=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},op=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(Be,4,"api",Jd,at,Hs),d(Be,4,"filters",Gd,at,zs),at=d(Be,0,"SearchHelp",tp,at),w(at,"styles",[$,x`
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
    `]),s(Be,1,at);var nm=250,sp,rp,np,ap,lp,dp,pp,cp,_,Fs,Is,Us,Ks,Ws,Ys,ee,yt,bi,z,hp,up,jt,mp,Vs,fp,yp,js,gp;cp=[v("latent-search-box")];var $e=class extends(pp=k,dp=[u({attribute:!1})],lp=[u({attribute:!1})],ap=[u({attribute:!1})],np=[y()],rp=[M("input")],sp=[M("#help")],pp){constructor(){super(...arguments);a(this,z);a(this,Fs,s(_,8,this)),s(_,11,this);a(this,Is,s(_,12,this,"")),s(_,15,this);a(this,Us,s(_,16,this,"")),s(_,19,this);a(this,Ks,s(_,20,this,"")),s(_,23,this);a(this,Ws,s(_,24,this)),s(_,27,this);a(this,Ys,s(_,28,this)),s(_,31,this);a(this,ee,new Qi(this));a(this,yt);a(this,bi,e=>l(this,z,hp).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,bi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,bi)),window.clearTimeout(n(this,yt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,i){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,i),n(this,ee).typed(this.typed,i)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,z,mp)}">
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
          aria-expanded="${n(this,ee).isOpen?"true":"false"}"
          aria-controls="${qs}"
          aria-activedescendant="${n(this,ee).active<0?m:Ds(n(this,ee).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,z,up)}"
          @keydown="${l(this,z,fp)}"
          @blur="${()=>n(this,ee).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,z,Vs)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${Zd(n(this,ee),e=>{l(this,z,js).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,ee).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,z,gp).call(this,e.detail)}"
      ></latent-search-help>
    `}};_=g(pp),Fs=new WeakMap,Is=new WeakMap,Us=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Ys=new WeakMap,ee=new WeakMap,yt=new WeakMap,bi=new WeakMap,z=new WeakSet,hp=function(e){let i=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!i&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},up=function(){this.typed=this.input.value,window.clearTimeout(n(this,yt)),S(this,yt,window.setTimeout(()=>l(this,z,jt).call(this),nm)),n(this,ee).typed(this.typed,this.input.selectionStart??this.typed.length)},jt=function(){window.clearTimeout(n(this,yt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},mp=function(e){e.preventDefault(),n(this,ee).close(),l(this,z,jt).call(this)},Vs=function(){n(this,ee).close(),this.typed="",l(this,z,jt).call(this),this.input.focus()},fp=function(e){let i=l(this,z,yp).call(this,e.key);i!==void 0&&(e.preventDefault(),i())},yp=function(e){let{isOpen:i,chosen:o}=n(this,ee);switch(e){case"ArrowDown":return i?()=>n(this,ee).move(1):void 0;case"ArrowUp":return i?()=>n(this,ee).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,z,js).call(this,o)});case"Escape":return i?()=>n(this,ee).close():this.typed===""?void 0:()=>l(this,z,Vs).call(this);default:return}},js=async function(e){let{query:i,caret:o}=Qd(this.typed,e);this.typed=i,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,ee).typed(i,o):(n(this,ee).close(),l(this,z,jt).call(this))},gp=function(e){this.typed=[this.typed.trim(),e].filter(i=>i!=="").join(" "),this.help.hidePopover(),l(this,z,jt).call(this),this.input.focus()},d(_,4,"api",dp,$e,Fs),d(_,4,"value",lp,$e,Is),d(_,4,"problem",ap,$e,Us),d(_,4,"typed",np,$e,Ks),d(_,4,"input",rp,$e,Ws),d(_,4,"help",sp,$e,Ys),$e=d(_,0,"SearchBox",cp,$e),w($e,"styles",[$,L,Xd,x`
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
    `]),s(_,1,$e);var vp,bp,wp,xp,kp,Ee,_s,Bs,Qs,gt,Xs,$p;kp=[v("latent-lock-button")];var Qe=class extends(xp=k,wp=[u({attribute:!1})],bp=[y()],vp=[M("dialog")],xp){constructor(){super(...arguments);a(this,gt);a(this,_s,s(Ee,8,this)),s(Ee,11,this);a(this,Bs,s(Ee,12,this,"")),s(Ee,15,this);a(this,Qs,s(Ee,16,this)),s(Ee,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{l(this,gt,Xs).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${l(this,gt,$p)}">Lock anyway</button>
        </div>
      </dialog>
    `}};Ee=g(xp),_s=new WeakMap,Bs=new WeakMap,Qs=new WeakMap,gt=new WeakSet,Xs=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(i){i instanceof R&&i.code==="force"?(this.users=i.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:i}))}},$p=function(){this.dialog.close(),l(this,gt,Xs).call(this,!0)},d(Ee,4,"api",wp,Qe,_s),d(Ee,4,"users",bp,Qe,Bs),d(Ee,4,"dialog",vp,Qe,Qs),Qe=d(Ee,0,"LockButton",kp,Qe),w(Qe,"styles",[$,L,ze,x`
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
    `]),s(Ee,1,Qe);var Gs=["system","light","dark"],Js="theme";function Xi(){try{return Gs.find(r=>r===localStorage.getItem(Js))??"system"}catch{return"system"}}function Ep(r){Zs(r);try{localStorage.setItem(Js,r)}catch{}}function Tp(){Zs(Xi()),window.addEventListener("storage",({key:r})=>{r===Js&&Zs(Xi())})}function Zs(r){document.documentElement.dataset.theme=r;for(let t of document.querySelectorAll("meta[name=theme-color]"))t.media=r==="system"?`(prefers-color-scheme: ${t.dataset.theme})`:t.dataset.theme===r?"all":"not all"}var am={system:"System",light:"Light",dark:"Dark"},Cp,Sp,Pp,Mp,Ap,Te,er,tr,ir,Ze,Lp,or,Rp;Ap=[v("latent-account-menu")];var Xe=class extends(Mp=k,Pp=[u({attribute:!1})],Sp=[y()],Cp=[M("#menu")],Mp){constructor(){super(...arguments);a(this,Ze);a(this,er,s(Te,8,this,"")),s(Te,11,this);a(this,tr,s(Te,12,this,Xi())),s(Te,15,this);a(this,ir,s(Te,16,this)),s(Te,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${Gs.map(e=>l(this,Ze,Rp).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,Ze,or).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,Ze,or).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};Te=g(Mp),er=new WeakMap,tr=new WeakMap,ir=new WeakMap,Ze=new WeakSet,Lp=function(e){this.theme=e,Ep(e)},or=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Rp=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,Ze,Lp).call(this,e)}" />
        ${am[e]}
      </label>
    `},d(Te,4,"user",Pp,Xe,er),d(Te,4,"theme",Sp,Xe,tr),d(Te,4,"menu",Cp,Xe,ir),Xe=d(Te,0,"AccountMenu",Ap,Xe),w(Xe,"styles",[$,L,x`
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
    `]),s(Te,1,Xe);var Op,Np,qp,Dp,Hp,zp,Fp,Ip,B,sr,rr,nr,ar,lr,dr,qe,Up,vt;Ip=[v("latent-header")];var Ce=class extends(Fp=k,zp=[u({attribute:!1})],Hp=[u({attribute:!1})],Dp=[u({attribute:!1})],qp=[u({attribute:!1})],Np=[u({attribute:!1})],Op=[M("latent-search-box")],Fp){constructor(){super(...arguments);a(this,qe);a(this,sr,s(B,8,this)),s(B,11,this);a(this,rr,s(B,12,this,"")),s(B,15,this);a(this,nr,s(B,16,this,"")),s(B,19,this);a(this,ar,s(B,20,this,"")),s(B,23,this);a(this,lr,s(B,24,this)),s(B,27,this);a(this,dr,s(B,28,this)),s(B,31,this)}edit({start:e,end:i}){this.box.edit(e,i)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,qe,Up)}">${Ni(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,qe,vt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:I(this.total)}</span>
          ${this.user===ve?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>l(this,qe,vt).call(this,"locked")}"
                @problem="${e=>l(this,qe,vt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,qe,vt).call(this,"account")}"
            @sign-out="${()=>l(this,qe,vt).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};B=g(Fp),sr=new WeakMap,rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,dr=new WeakMap,qe=new WeakSet,Up=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,qe,vt).call(this,"home"))},vt=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i}))},d(B,4,"api",zp,Ce,sr),d(B,4,"user",Hp,Ce,rr),d(B,4,"query",Dp,Ce,nr),d(B,4,"problem",qp,Ce,ar),d(B,4,"total",Np,Ce,lr),d(B,4,"box",Op,Ce,dr),Ce=d(B,0,"Header",Ip,Ce),w(Ce,"styles",[$,x`
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
    `]),s(B,1,Ce);var Kp=2e3,lm=2e4,dm=5*6e4,pm=["pointerdown","keydown","scroll"],Zi=class{#e;#t;#i=new AbortController;#o;#s;#r=Date.now();#n=0;constructor(t,e){this.#e=t,this.#t=e}start(){let{signal:t}=this.#i;document.addEventListener("visibilitychange",()=>Wp()&&void this.#a(),{signal:t});for(let e of pm)window.addEventListener(e,()=>this.#r=Date.now(),{signal:t,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}look(){window.clearTimeout(this.#s);let t=Math.max(0,this.#n+Kp-Date.now());this.#s=window.setTimeout(()=>{this.#a()},t)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#r>dm?this.#p():this.#l())}catch(t){this.#t.problem(t);return}if(Wp()&&!this.#i.signal.aborted){let t=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},t?Kp:lm)}}async#l(){let t=this.#o,e=this.#r>this.#n;this.#n=Date.now();let i=await this.#e.status(e);this.#o=i,this.#t.statusChanged(i),t!==void 0&&(t.photos!==i.photos||t.failed!==i.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new R(401,"signed-out","The web session has ended.")}};function Wp(){return document.visibilityState==="visible"}var Yp=x`
  :host {
    display: block;
  }

  ul {
    display: grid;
    gap: 2px;
    list-style: none;
  }

  .name {
    padding: 18px 14px 6px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 600;
  }

  .first .name {
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
    .name {
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
`;var Ji=["Library","Explore","Set aside","Vault"],_t=()=>import("/assets/explore-MC7ASWQA.js"),Gi=[{name:"photos",label:"Photos",icon:f.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:f.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:f.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-UGB3D32N.js"),import("/assets/album-page-U5Y6MALG.js")])},{name:"map",label:"Map",icon:f.map,group:"Library",load:()=>import("/assets/map-page-6XXDZQKD.js")},{name:"folders",label:"Folders",icon:f.folder,group:"Explore",load:_t},{name:"tags",label:"Tags",icon:f.tag,group:"Explore",load:_t},{name:"people",label:"People",icon:f.person,group:"Explore",load:_t},{name:"calendar",label:"Calendar",icon:f.calendar,group:"Explore",load:_t},{name:"statistics",label:"Statistics",icon:f.statistics,group:"Explore",load:_t},{name:"similar",label:"Similar photos",icon:f.picture,load:_t},{name:"archive",label:"Archive",icon:f.archive,group:"Set aside",filter:"is:archived",empty:c`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${f.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"trash",label:"Trash",icon:f.trash,group:"Set aside",load:()=>import("/assets/trash-page-OLUZS5CX.js")},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-NMX4WK3E.js")}];function lt(r){return Gi.find(t=>t.name===r)??Gi[0]}var Vp,jp,_p,Bp,Qp,Se,pr,cr,hr,Ye,Xp,Zp,Gp,Jp;Qp=[v("latent-navigation")];var Ge=class extends(Bp=k,_p=[u({attribute:!1})],jp=[u({type:Boolean})],Vp=[M("dialog")],Bp){constructor(){super(...arguments);a(this,Ye);a(this,pr,s(Se,8,this,"photos")),s(Se,11,this);a(this,cr,s(Se,12,this,!1)),s(Se,15,this);a(this,hr,s(Se,16,this)),s(Se,19,this)}render(){let[e,...i]=Ji.map(h=>l(this,Ye,Gp).call(this,h)),{group:o}=lt(this.place),p=o!==void 0&&o!==Ji[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${i}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${l(this,Ye,Zp)}"><div class="sheet">${i}</div></dialog>
    `}};Se=g(Bp),pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,Ye=new WeakSet,Xp=function(e,i){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:i})))},Zp=function(e){e.target===this.sheet&&this.sheet.close()},Gp=function(e){let i=Gi.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return i.length===0?m:c`
      <div class="${e===Ji[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${i.map(o=>l(this,Ye,Jp).call(this,o))}
        </ul>
      </div>
    `},Jp=function({name:e,label:i,icon:o}){let p=de(e);return c`
      <li>
        <a
          href="${Ht(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>l(this,Ye,Xp).call(this,h,p)}"
        >
          ${o}<span>${i}</span>
        </a>
      </li>
    `},d(Se,4,"place",_p,Ge,pr),d(Se,4,"owner",jp,Ge,cr),d(Se,4,"sheet",Vp,Ge,hr),Ge=d(Se,0,"Navigation",Qp,Ge),w(Ge,"styles",[$,ze,Yp]),s(Se,1,Ge);var ec=1024*1024,eo=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#i("grid",96*ec,6),this.screens=this.#i("screen",64*ec,3)}#i(t,e,i){return new wa((o,p)=>this.#o(o,t,p),e,i)}async#o(t,e,i){try{return await this.#e().thumbnail(t,e,i)}catch(o){throw(o instanceof He||o instanceof R&&o.unauthorised)&&this.#t(o),o}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var tc=x`
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
`;function ic(r,t){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function oc(r,t){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function sc(r){return r>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${f.picture}</span>
        <p>${I(r)} to go. They appear here as they are read.</p>
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
  `}var cm=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],hm=8,rc,nc,ac,lc,dc,pc,cc,se,ur,mr,fr,yr,gr,bt,ae,hc,vr,br,uc,mc,fc;cc=[v("latent-refinement")];var De=class extends(pc=k,dc=[u({attribute:!1})],lc=[u({attribute:!1})],ac=[u({attribute:!1})],nc=[y()],rc=[y()],pc){constructor(){super(...arguments);a(this,ae);a(this,ur,s(se,8,this)),s(se,11,this);a(this,mr,s(se,12,this,"")),s(se,15,this);a(this,fr,s(se,16,this,"")),s(se,19,this);a(this,yr,s(se,20,this,!1)),s(se,23,this);a(this,gr,s(se,24,this,{})),s(se,27,this);a(this,bt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,bt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,ae,vr).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Sa(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,ae,uc).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,ae,hc)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,ae,mc).call(this):m}
    `}};se=g(pc),ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,gr=new WeakMap,bt=new WeakMap,ae=new WeakSet,hc=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,ae,vr).call(this)},vr=async function(){n(this,bt).abort(),S(this,bt,new AbortController);try{this.counts=await Bd(this.api,this.narrowed,hm,n(this,bt).signal)}catch(e){st(e)||(this.counts={})}},br=function(e){Fe(this,"search",e)},uc=function(e){return c`
      <li class="term">
        <button
          class="edit"
          aria-label="Change ${e.text}"
          @click="${()=>Fe(this,"term-edit",e)}"
        >
          ${e.text}
        </button>
        <button
          class="remove"
          aria-label="Remove ${e.text}"
          title="Remove"
          @click="${()=>l(this,ae,br).call(this,Pa(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},mc=function(){return c`
      <div class="facets">
        ${cm.map(([e,i,o])=>l(this,ae,fc).call(this,i,o,this.counts[e]??[]))}
      </div>
    `},fc=function(e,i,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>l(this,ae,br).call(this,Ma(this.query,Aa(i,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(se,4,"api",dc,De,ur),d(se,4,"query",lc,De,mr),d(se,4,"narrowed",ac,De,fr),d(se,4,"isOpen",nc,De,yr),d(se,4,"counts",rc,De,gr),De=d(se,0,"Refinement",cc,De),w(De,"styles",[$,L,x`
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
    `]),s(se,1,De);var to=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let i=`${t.year}-${t.month}-${t.photos}`,o=this.#t.get(i);return o===void 0&&(o=this.#e(t),o.catch(()=>this.#t.delete(i)),this.#t.set(i,o)),um(await o,e)}};function um(r,t){let e=r.filter(({failed:h})=>!h),i=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),p=new Set([...yc(i,t),...yc(o,t-Math.min(t,i.length))]);return e.filter(h=>p.has(h))}function yc(r,t){let e=Math.max(1,r.length/Math.max(1,t));return Array.from({length:Math.min(t,r.length)},(i,o)=>r[Math.floor(o*e)])}var wi=["years","months","days"],gc="level";function wr(r,t){return wi[wi.indexOf(r)+t]??r}function vc(r){try{let t=r().getItem(gc);return wi.find(e=>e===t)??"days"}catch{return"days"}}function bc(r,t){try{r().setItem(gc,t)}catch{}}function wc(r){return[...Map.groupBy(r,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((i,{photos:o})=>i+o,0)}))}function xc({months:r}){return r.reduce((t,e)=>e.photos>t.photos?e:t)}var mm={years:"Years",months:"Months",days:"Days"},kc,$c,Ec,Bt,xr;Ec=[v("latent-level-switch")];var wt=class extends($c=k,kc=[u({attribute:!1})],$c){constructor(){super(...arguments);a(this,xr,s(Bt,8,this,"days")),s(Bt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${wi.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${mm[e]}
            </button>
          `)}
      </div>
    `}};Bt=g($c),xr=new WeakMap,d(Bt,4,"level",kc,wt,xr),wt=d(Bt,0,"LevelSwitch",Ec,wt),w(wt,"styles",[$,L,x`
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
    `]),s(Bt,1,wt);var Tc=180,io=class{#e;#t;#i=vc(()=>localStorage);#o;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(t,e)=>{this.look(wr(this.#i,t),e)};async look(t,e){let i=this.#t();if(t===this.#i||i===null)return;let o=e?.y??Tc,p=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&i.shows(this.#o,e)?this.#o:void 0;await this.#s(t,h??i.spotAt(o,e?.x),p?void 0:o)}async enter(t){await this.#s(wr(this.#i,1),t,Tc)}async#s(t,e,i){this.#o=e,this.#i=t,bc(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&i!==void 0&&this.#t()?.show(e,i)}};function Cc(r){let t=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${t(r.getMonth()+1)}-${t(r.getDate())}`}function Sc(r,t){let e=Number(r.slice(0,4))-t;return e===1?"1 year ago":`${e} years ago`}var Pc,Mc,Ac,Lc,Rc,Pe,kr,$r,Er,Qt,Xt,dt,Oc,Nc,qc;Rc=[v("latent-memories")];var Je=class extends(Lc=k,Ac=[u({attribute:!1})],Mc=[u({attribute:!1})],Pc=[y()],Lc){constructor(){super(...arguments);a(this,dt);a(this,kr,s(Pe,8,this)),s(Pe,11,this);a(this,$r,s(Pe,12,this)),s(Pe,15,this);a(this,Er,s(Pe,16,this,[])),s(Pe,19,this);a(this,Qt,Cc(new Date));a(this,Xt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Xt,new AbortController),l(this,dt,Oc).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Xt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${be(this.years,({year:e})=>e,e=>l(this,dt,qc).call(this,e))}
        </ul>
      </nav>
    `}};Pe=g(Lc),kr=new WeakMap,$r=new WeakMap,Er=new WeakMap,Qt=new WeakMap,Xt=new WeakMap,dt=new WeakSet,Oc=async function(){let e=new URLSearchParams({day:n(this,Qt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,Xt).signal)).years}catch{this.years=[]}},Nc=function(e,i){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),Fe(this,"go",i))},qc=function({year:e,photos:[i],total:o}){let p=de("photos",void 0,`taken:${e}${n(this,Qt).slice(4)}`);return i===void 0?m:c`
      <li>
        <a href="${Ht(p)}" @click="${h=>l(this,dt,Nc).call(this,h,p)}">
          <latent-thumb .photo="${i}" .store="${this.store}"></latent-thumb>
          <p>${Sc(n(this,Qt),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},d(Pe,4,"api",Ac,Je,kr),d(Pe,4,"store",Mc,Je,$r),d(Pe,4,"years",Pc,Je,Er),Je=d(Pe,0,"Memories",Rc,Je),w(Je,"styles",[$,x`
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
    `]),s(Pe,1,Je);var fm=new Map,Tr=class{count;photos=[];places=fm;complete=!1;loading;constructor(t){this.count=t}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},oo=class r{months;counts;#e;#t;constructor(t,e,i){this.counts=t,this.months=t.map(o=>new Tr(o)),this.#e=e,this.#t=i}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new r(t,this.#e,this.#t);for(let i of e.months){let o=this.months.find(p=>p.is(i.count));o!==void 0&&(i.photos=o.photos,i.places=o.places,i.complete=o.complete&&o.count.photos===i.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#i(t).finally(()=>{t.loading=void 0}),t.loading)}async#i(t){this.#o(t);let e=[],i;do{let o=await this.#e.page(t.count,i);e=e.concat(o.photos),i=o.next,(e.length>=t.photos.length||i===void 0)&&(t.photos=e,t.complete=i===void 0,this.#t(t))}while(i!==void 0)}async#o(t){t.places=await this.#e.places(t.count).catch(()=>t.places),t.places.size>0&&this.#t(t)}monthOf(t){let[e,i]=t.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===i)}find(t){for(let e of this.months){let i=e.photos.find(o=>o.id===t);if(i!==void 0)return i}}replace(t){let e=new Set;for(let i of t){let o=this.find(i.id);if(o?.taken===i.taken)this.#s(i,e);else for(let p of[o&&this.monthOf(o),this.monthOf(i)])p!==void 0&&(p.complete=!1)}e.forEach(i=>{this.#o(i)})}#s(t,e){let i=this.monthOf(t);i!==void 0&&(e.add(i),i.photos=i.photos.map(o=>o.id===t.id?t:o),this.#t(i))}async range(t,e,i){let o=this.#r(t,e)?1:-1,p=[t],h=t;for(;h!==void 0&&h.id!==e.id&&p.length<i;)h=await this.neighbour(h,o),h!==void 0&&p.push(h);return p}#r(t,e){let i=[this.monthOf(t),this.monthOf(e)];if(i[0]===i[1]){let o=i[0]?.photos??[];return o.findIndex(({id:p})=>p===t.id)<=o.findIndex(({id:p})=>p===e.id)}return t.taken>e.taken}async neighbour(t,e){let i=this.monthOf(t);if(i===void 0)return;await this.load(i);let o=i.photos.findIndex(h=>h.id===t.id);return o<0?void 0:i.photos[o+e]??this.#n(this.months.indexOf(i)+e,e)}async#n(t,e){for(let i=t;i>=0&&i<this.months.length;i+=e){let o=this.months[i];await this.load(o);let p=e===1?o.photos[0]:o.photos.at(-1);if(p!==void 0)return p}}};var Zt=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var ym="300px",Dc,Hc,zc,Fc,Ic,Uc,Kc,Wc,Yc,Vc,D,Cr,Sr,Pr,Mr,Ar,Lr,Rr,Or,xi,Gt,xt,jc,Nr;Vc=[v("latent-period-card")];var ge=class extends(Yc=k,Wc=[u()],Kc=[u({attribute:!1})],Uc=[u({type:Number})],Ic=[u({attribute:!1})],Fc=[u({type:Number})],zc=[u({attribute:!1})],Hc=[u({attribute:!1})],Dc=[y()],Yc){constructor(){super(...arguments);a(this,xt);a(this,Cr,s(D,8,this,"")),s(D,11,this);a(this,Sr,s(D,12,this,"")),s(D,15,this);a(this,Pr,s(D,16,this,0)),s(D,19,this);a(this,Mr,s(D,20,this)),s(D,23,this);a(this,Ar,s(D,24,this,1)),s(D,27,this);a(this,Lr,s(D,28,this)),s(D,31,this);a(this,Rr,s(D,32,this)),s(D,35,this);a(this,Or,s(D,36,this,[])),s(D,39,this);a(this,xi,!1);a(this,Gt,new IntersectionObserver(e=>l(this,xt,jc).call(this,e),{rootMargin:ym}))}connectedCallback(){super.connectedCallback(),n(this,Gt).observe(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Gt).disconnect()}willUpdate(e){n(this,xi)&&(e.has("month")||e.has("covers"))&&l(this,xt,Nr).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${I(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${be(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${I(this.photos)}</small></p>
      </button>
    `}};D=g(Yc),Cr=new WeakMap,Sr=new WeakMap,Pr=new WeakMap,Mr=new WeakMap,Ar=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,Or=new WeakMap,xi=new WeakMap,Gt=new WeakMap,xt=new WeakSet,jc=function(e){e.some(({isIntersecting:i})=>i)&&(n(this,Gt).disconnect(),S(this,xi,!0),l(this,xt,Nr).call(this))},Nr=async function(){let{month:e,covers:i}=this,o=await i.of(e,this.most).catch(()=>this.shown);e===this.month&&i===this.covers&&(this.shown=o)},d(D,4,"name",Wc,ge,Cr),d(D,4,"spoken",Kc,ge,Sr),d(D,4,"photos",Uc,ge,Pr),d(D,4,"month",Ic,ge,Mr),d(D,4,"most",Fc,ge,Ar),d(D,4,"covers",zc,ge,Lr),d(D,4,"store",Hc,ge,Rr),d(D,4,"shown",Dc,ge,Or),ge=d(D,0,"PeriodCard",Vc,ge),w(ge,"styles",[$,x`
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
    `]),s(D,1,ge);var gm=1,vm=3,_c,Bc,Qc,Xc,Zc,Gc,fe,qr,Dr,Hr,zr,kt,Jt,ei,$i,Ei,F,Fr,Ir,ki,Ur,Kr,Jc,eh,th;Gc=[v("latent-overview")];var Ve=class extends(Zc=k,Xc=[u({attribute:!1})],Qc=[u({attribute:!1})],Bc=[u({attribute:!1})],_c=[u({attribute:!1})],Zc){constructor(){super(...arguments);a(this,F);a(this,qr,s(fe,8,this,[])),s(fe,11,this);a(this,Dr,s(fe,12,this,"years")),s(fe,15,this);a(this,Hr,s(fe,16,this)),s(fe,19,this);a(this,zr,s(fe,20,this)),s(fe,23,this);a(this,kt);a(this,Jt,new Zt(this));a(this,ei,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,$i,new ResizeObserver(()=>l(this,F,Fr).call(this)));a(this,Ei,[])}connectedCallback(){super.connectedCallback(),n(this,$i).observe(this),window.addEventListener("scroll",n(this,ei),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,$i).disconnect(),window.removeEventListener("scroll",n(this,ei))}updated(){l(this,F,Ir).call(this),l(this,F,Fr).call(this)}get marks(){return n(this,Ei)}spotAt(e,i){let o=n(this,F,ki).filter(b=>b.getBoundingClientRect().bottom>e),h=o.find(b=>{let{left:P,right:ne,top:Z}=b.getBoundingClientRect();return i!==void 0&&P<=i&&i<ne&&Z<=e})??o[0]??n(this,F,ki).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,i){let o=l(this,F,Ur).call(this,e)?.getBoundingClientRect();return o===void 0?!1:i===void 0?o.bottom>n(this,Jt).header&&o.top<window.innerHeight:o.top<=i.y&&i.y<o.bottom&&o.left<=i.x&&i.x<o.right}show(e,i){S(this,kt,{spot:e,y:i}),this.hasUpdated&&l(this,F,Ir).call(this)}render(){let e=wc(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${be(e,({year:i})=>i,i=>l(this,F,Jc).call(this,i))}
        </div>
      `:c`
        ${be(e,({year:i})=>i,i=>l(this,F,eh).call(this,i))}
      `}};fe=g(Zc),qr=new WeakMap,Dr=new WeakMap,Hr=new WeakMap,zr=new WeakMap,kt=new WeakMap,Jt=new WeakMap,ei=new WeakMap,$i=new WeakMap,Ei=new WeakMap,F=new WeakSet,Fr=function(){let e=n(this,F,ki).map(i=>({top:n(this,Jt).at(i.getBoundingClientRect().top),year:i.month.year,name:i.spoken||i.name}));S(this,Ei,e.filter(({top:i},o)=>o===0||i>e[o-1].top+1)),n(this,ei).call(this)},Ir=function(){if(n(this,kt)!==void 0){let{spot:e,y:i}=n(this,kt);S(this,kt,void 0);let o=l(this,F,Ur).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Jt).by(o.top+o.height/2-i)}},ki=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Ur=function({year:e,month:i}){return n(this,F,ki).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=i))},Kr=function({year:e,month:i}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:i}}))},Jc=function(e){let i=xc(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${i}"
        .most="${gm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Kr).call(this,i)}"
      ></latent-period-card>
    `},eh=function({year:e,months:i}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${be(i,({month:o})=>o,o=>l(this,F,th).call(this,o))}
        </div>
      </section>
    `},th=function(e){return c`
      <latent-period-card
        .name="${aa(e)}"
        .spoken="${Ot(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${vm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Kr).call(this,e)}"
      ></latent-period-card>
    `},d(fe,4,"months",Xc,Ve,qr),d(fe,4,"level",Qc,Ve,Dr),d(fe,4,"covers",Bc,Ve,Hr),d(fe,4,"store",_c,Ve,zr),Ve=d(fe,0,"Overview",Gc,Ve),w(Ve,"styles",[$,x`
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
    `]),s(fe,1,Ve);function ti(r,t){let e=0,i=r.length-1;for(;e<i;){let o=e+i+1>>1;r[o].top<=t?e=o:i=o-1}return e}var ih=22,bm=900,Wr=120,oh,sh,rh,nh,ah,lh,dh,ph,Q,Yr,Vr,jr,_r,Br,Qr,ii,W,ch,Xr,hh,Zr,uh,mh,Gr,fh,yh;ph=[v("latent-scrubber")];var Me=class extends(dh=k,lh=[u({attribute:!1})],ah=[u({attribute:!1})],nh=[u({attribute:!1})],rh=[y()],sh=[y()],oh=[y()],dh){constructor(){super(...arguments);a(this,W);a(this,Yr,s(Q,8,this,[])),s(Q,11,this);a(this,Vr,s(Q,12,this,0)),s(Q,15,this);a(this,jr,s(Q,16,this,0)),s(Q,19,this);a(this,_r,s(Q,20,this)),s(Q,23,this);a(this,Br,s(Q,24,this,!1)),s(Q,27,this);a(this,Qr,s(Q,28,this,!1)),s(Q,31,this);a(this,ii)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,ii))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let i=e.get("position");i!==void 0&&Math.abs(i-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,ii)),S(this,ii,window.setTimeout(()=>this.passing=!1,bm)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let i=Math.min(1,this.position/this.range),o=e[ti(e,this.position+Wr)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(i*100)}"
        aria-valuetext="${o.name}"
        @pointerdown="${l(this,W,hh)}"
        @pointermove="${l(this,W,Xr)}"
        @pointerup="${l(this,W,Zr)}"
        @pointercancel="${l(this,W,Zr)}"
        @pointerleave="${l(this,W,uh)}"
        @keydown="${l(this,W,mh)}"
      >
        ${l(this,W,yh).call(this)}
        <span class="here" .style="${`top:${i*100}%`}"></span>
        ${l(this,W,fh).call(this,i)}
      </div>
    `}};Q=g(dh),Yr=new WeakMap,Vr=new WeakMap,jr=new WeakMap,_r=new WeakMap,Br=new WeakMap,Qr=new WeakMap,ii=new WeakMap,W=new WeakSet,ch=function(e){let i=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-i.top)/i.height))},Xr=function(e){this.pointed=l(this,W,ch).call(this,e),this.dragging&&l(this,W,Gr).call(this,this.pointed*this.range)},hh=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,W,Xr).call(this,e)},Zr=function(){this.dragging=!1,this.pointed=void 0},uh=function(){this.dragging||(this.pointed=void 0)},mh=function(e){let i={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(i===void 0)return;e.preventDefault();let o=ti(this.marks,this.position+Wr)+i,p=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];p!==void 0&&l(this,W,Gr).call(this,p.top)},Gr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},fh=function(e){if(this.pointed===void 0&&!this.passing)return m;let i=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[ti(this.marks,i*this.range+Wr)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${o}</span>
    `},yh=function(){let e=this.clientHeight||window.innerHeight,i=-ih;return wm(this.marks).map(({top:o,year:p})=>{let b=Math.min(1,o/this.range)*e;return b-i>=ih&&b<=e-6?(i=b,c`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${p}</span>
        `):c`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},d(Q,4,"marks",lh,Me,Yr),d(Q,4,"position",ah,Me,Vr),d(Q,4,"range",nh,Me,jr),d(Q,4,"pointed",rh,Me,_r),d(Q,4,"dragging",sh,Me,Br),d(Q,4,"passing",oh,Me,Qr),Me=d(Q,0,"Scrubber",ph,Me),w(Me,"styles",[$,x`
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
    `]),s(Q,1,Me);function wm(r){return r.filter(({year:t},e)=>r[e-1]?.year!==t)}var so=class{options;blocks;height;#e;constructor(t,e,i,o){this.options=e;let p=i?.options===e?i:void 0,h=0;this.blocks=t.map((b,P)=>{let ne=p?.blocks[P],Z=ne?.month===b&&b!==o?{...ne,top:h}:xm(b,h,e);return h+=Z.height,Z}),this.height=h}between(t,e){let i=[];for(let o=this.indexAt(t);o<this.blocks.length;o++){let p=this.blocks[o];if(p.top>=e)break;i.push(p)}return i}indexAt(t){return ti(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:Ot(e)})),this.#e}nearest({year:t,month:e}){let i=t*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=i)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let i=e.layout?.tiles.find(({photo:o})=>o.id===t);if(i!==void 0)return{block:e,tile:i}}}tileAt(t){let e=this.blocks[this.indexAt(t)],i=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=t);return e&&i&&{block:e,tile:i}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:i})=>i===t.month||i.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function xm(r,t,e){if(r.photos.length===0)return{month:r,top:t,height:r.complete?0:vo(r.count.photos,e),layout:void 0};let i=Ca(r.photos,e),o=r.missing===0?0:vo(r.missing,e)-e.monthHeading;return{month:r,top:t,height:i.height+o,layout:i}}var km=28,$m=28;function gh({layout:r,top:t},e){let i=e.top-t,o=e.bottom-t;return r?.tiles.filter(({y:p,height:h})=>p+h>i&&p<o)??[]}function vh(r,t,e,i){let o=r.flatMap(h=>gh(h,t).map(b=>({tile:b,top:h.top+b.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=i)??o[0])?.tile.photo.id}function bh(r,t){let{month:e,layout:i}=r,o=Ot(e.count);return c`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${km}px`}">${o} <span>${I(e.count.photos)}</span></h2>
      ${i===void 0?Tm(r,t):m} ${i?.headings.map(p=>Em(p,e.places.get(p.day)??[],t))} ${be(gh(r,t.drawn),({photo:p})=>p.id,p=>Cm(p,t))}
    </section>
  `}function Em({day:r,x:t,y:e,width:i},o,{options:p}){let h=`transform:translate(${t}px,${e+p.dayHeading-$m}px);max-width:${Math.max(i,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${la(r)}${o.length===0?m:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function Tm({height:r},{options:t}){return c`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function Cm(r,{route:t,reachable:e,selection:i,picking:o,open:p,store:h}){let{photo:b,x:P,y:ne,width:Z,height:Lt}=r,Qn=i.has(b.id);return c`
    <a
      href="${Ht({...t,photo:b.id})}"
      data-id="${b.id}"
      aria-label="${da(b)}"
      tabindex="${b.id===e?0:-1}"
      .style="${`transform:translate(${P}px,${ne}px);width:${Z}px;height:${Lt}px`}"
      class="${Qn?"picked":""}"
      @click="${mo=>p(mo,b)}"
      @pointerdown="${mo=>o.down(mo,b)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${b}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,Qn)}
  `}var Sm=100,wh=1,Pm=.75,xh,kh,$h,Eh,Th,Ch,Sh,Ph,X,Jr,en,tn,on,sn,rn,re,et,oi,si,$t,ye,ri,Ci,Et,A,nn,Mh,ro,Ah,Lh,Ti,an,ln,Rh,no,Oh,dn,ao;Ph=[v("latent-timeline")];var Ae=class extends(Sh=k,Ch=[u({attribute:!1})],Th=[u({attribute:!1})],Eh=[u({attribute:!1})],$h=[u({attribute:!1})],kh=[y()],xh=[y()],Sh){constructor(){super(...arguments);a(this,A);a(this,Jr,s(X,8,this)),s(X,11,this);a(this,en,s(X,12,this)),s(X,15,this);a(this,tn,s(X,16,this,de("photos"))),s(X,19,this);a(this,on,s(X,20,this,ut.NONE)),s(X,23,this);a(this,sn,s(X,24,this,{top:0,bottom:0})),s(X,27,this);a(this,rn,s(X,28,this)),s(X,31,this);a(this,re);a(this,et);a(this,oi);a(this,si,!1);a(this,$t);a(this,ye,new Zt(this));a(this,ri,new $a(this));a(this,Ci,new ResizeObserver(()=>l(this,A,Mh).call(this)));a(this,Et,()=>l(this,A,Lh).call(this));a(this,no,e=>{let i=xa(e.key),o=n(this,re)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,ri).pick(o.tile.photo,e.shiftKey);return}i===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,A,Oh).call(this,o,i))});a(this,ao,(e,i)=>{this.current=i.id,n(this,ri).click(e,i)})}connectedCallback(){super.connectedCallback(),n(this,Ci).observe(this),window.addEventListener("scroll",n(this,Et),{passive:!0}),window.addEventListener("resize",n(this,Et),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,Ci).disconnect(),window.removeEventListener("scroll",n(this,Et)),window.removeEventListener("resize",n(this,Et)),window.clearTimeout(n(this,oi))}monthChanged(e){l(this,A,ro).call(this,e)}get marks(){return n(this,re)?.marks??[]}spotAt(e){let i=n(this,ye).at(e),o=n(this,re)?.blocks[n(this,re).indexAt(i)],p=n(this,re)?.tileAt(i),h=(p?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,i){S(this,$t,{spot:e,y:i}),l(this,A,nn).call(this)}reveal(e){let i=n(this,re)?.placeOf(e.id);i!==void 0&&l(this,A,dn).call(this,i)}willUpdate(e){if(e.has("library")&&n(this,et)!==void 0){let i=e.get("route"),o=i===void 0||zt(i,this.route);l(this,A,ro).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,si)&&(S(this,si,!1),l(this,A,Rh).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,i=n(this,et);if(i===void 0)return m;let o=n(this,re)?.between(e.top,e.bottom)??[],p={options:i,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:vh(o,e,this.current,e.top+window.innerHeight*wh),picking:n(this,ri),keyDown:n(this,no),open:n(this,ao)};return c`
      ${be(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>bh(h,p))}
    `}};X=g(Sh),Jr=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,rn=new WeakMap,re=new WeakMap,et=new WeakMap,oi=new WeakMap,si=new WeakMap,$t=new WeakMap,ye=new WeakMap,ri=new WeakMap,Ci=new WeakMap,Et=new WeakMap,A=new WeakSet,nn=function(){let e=n(this,re);if(n(this,$t)===void 0||e===void 0)return;let{spot:i,y:o}=n(this,$t);S(this,$t,void 0);let p=e.placeOf(i.photo),h=e.nearest(i);p!==void 0?n(this,ye).bring(p.block.top+p.tile.y,o):h!==void 0&&n(this,ye).bring(h.top,n(this,ye).header),l(this,A,Ti).call(this)},Mh=function(){let e=this.clientWidth;e>0&&e!==n(this,et)?.width&&(S(this,et,Ta(e)),l(this,A,ro).call(this,void 0))},ro=function(e,i=!0){if(n(this,et)===void 0)return;let o=n(this,ye).top,p=i&&o>0?n(this,re)?.anchorAt(o):void 0;S(this,re,new so(this.library.months,n(this,et),n(this,re),e)),this.style.height=`${n(this,re).height}px`,l(this,A,Ah).call(this,p,o),l(this,A,nn).call(this),l(this,A,Ti).call(this),l(this,A,ln).call(this),this.requestUpdate()},Ah=function(e,i){let o=e&&n(this,re)?.resolve(e);o!==void 0&&Math.abs(o-i)>=1&&n(this,ye).by(o-i)},Lh=function(){let{top:e}=n(this,ye),i=window.innerHeight*Pm;(e-i<this.drawn.top||e+window.innerHeight+i>this.drawn.bottom)&&l(this,A,Ti).call(this),l(this,A,an).call(this),l(this,A,ln).call(this)},Ti=function(){let{top:e}=n(this,ye),i=window.innerHeight*wh;this.drawn={top:e-i,bottom:e+window.innerHeight+i},l(this,A,an).call(this)},an=function(){n(this,oi)??S(this,oi,window.setTimeout(()=>{S(this,oi,void 0);let{top:e}=n(this,ye),i=window.innerHeight/2;for(let{month:o}of n(this,re)?.between(e-i,e+window.innerHeight+i)??[])this.library.load(o).catch(()=>{})},Sm))},ln=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Rh=function(e){return[...this.renderRoot.querySelectorAll("a")].find(i=>i.dataset.id===e)},no=new WeakMap,Oh=async function(e,i){let o=await ka(e,i,this.library,()=>n(this,re));o!==void 0&&l(this,A,dn).call(this,o)},dn=function({block:e,tile:i}){let p=e.top+i.y,h=n(this,ye).top,b=p+i.height+40-(h+window.innerHeight-n(this,ye).header),P=p-40-h;(P<0||b>0)&&n(this,ye).by(P<0?P:b),l(this,A,Ti).call(this),this.current=i.photo.id,S(this,si,!0),this.requestUpdate()},ao=new WeakMap,d(X,4,"library",Ch,Ae,Jr),d(X,4,"store",Th,Ae,en),d(X,4,"route",Eh,Ae,tn),d(X,4,"selection",$h,Ae,on),d(X,4,"drawn",kh,Ae,sn),d(X,4,"current",xh,Ae,rn),Ae=d(X,0,"TimelineView",Ph,Ae),w(Ae,"styles",[$,Ea]),s(X,1,Ae);var Nh=1.35,qh=40,Mm=220,lo=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(t,e){this.#e=e;let{signal:i}=this.#t;t.addEventListener("touchstart",o=>this.#r(o),{signal:i,passive:!0}),t.addEventListener("touchmove",o=>this.#n(o),{signal:i,passive:!0}),t.addEventListener("wheel",o=>this.#a(o),{signal:i,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:i})}dispose(){this.#t.abort()}#r({touches:t}){this.#i=t.length===2?Dh(t):void 0}#n({touches:t}){if(this.#i===void 0||t.length!==2)return;let e=Dh(t)/Math.max(1,this.#i);if(e>Nh||e<1/Nh){this.#i=void 0;let[i,o]=[t[0],t[1]],p={x:(i.clientX+o.clientX)/2,y:(i.clientY+o.clientY)/2};this.#e(e>1?1:-1,p)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#s<Mm;this.#s=t.timeStamp;let i=e?this.#o:0;this.#o=i+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(i)<qh&&Math.abs(this.#o)>=qh&&this.#e(this.#o<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(i=>i instanceof Element&&i.matches("dialog, [role=dialog]"));return!Dt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function Dh(r){let[t,e]=[r[0],r[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var Hh,zh,Fh,Ih,Uh,Kh,Wh,Yh,Vh,jh,_h,Bh,Qh,Xh,Zh,C,pn,cn,hn,un,mn,fn,yn,gn,vn,bn,wn,xn,kn,Si,Pi,tt,Tt,ni,O,$n,En,Gh,po,Tn,Cn,Sn,Mi,Jh,eu,tu,iu;Zh=[v("latent-timeline-page")];var te=class extends(Xh=k,Qh=[u({attribute:!1})],Bh=[u({attribute:!1})],_h=[u({attribute:!1})],jh=[u({attribute:!1})],Vh=[u({attribute:!1})],Yh=[u({attribute:!1})],Wh=[u({attribute:!1})],Kh=[y()],Uh=[y()],Ih=[y()],Fh=[M("latent-timeline")],zh=[M("latent-timeline, latent-overview")],Hh=[M("latent-scrubber")],Xh){constructor(){super(...arguments);a(this,O);a(this,pn,s(C,8,this)),s(C,11,this);a(this,cn,s(C,12,this,de("photos"))),s(C,15,this);a(this,hn,s(C,16,this,"")),s(C,19,this);a(this,un,s(C,20,this,"")),s(C,23,this);a(this,mn,s(C,24,this)),s(C,27,this);a(this,fn,s(C,28,this,ut.NONE)),s(C,31,this);a(this,yn,s(C,32,this)),s(C,35,this);a(this,gn,s(C,36,this)),s(C,39,this);a(this,vn,s(C,40,this)),s(C,43,this);a(this,bn,s(C,44,this,"")),s(C,47,this);a(this,wn,s(C,48,this)),s(C,51,this);a(this,xn,s(C,52,this)),s(C,55,this);a(this,kn,s(C,56,this)),s(C,59,this);a(this,Si);a(this,Pi);a(this,tt,new io(this,()=>this.photos));a(this,Tt,new AbortController);a(this,ni);a(this,Mi,()=>Fe(this,"search",""))}connectedCallback(){super.connectedCallback(),S(this,Pi,new lo(this,n(this,tt).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,Pi)?.dispose(),n(this,Tt).abort()}get sequence(){return this.library}refresh(){l(this,O,$n).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!zt(this.route,this.shown)?l(this,O,$n).call(this,this.route):n(this,ni)!==void 0&&!zt(this.route,n(this,ni))&&(n(this,Tt).abort(),l(this,O,po).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${n(this,tt).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,O,En).call(this,e)}"
        ></latent-refinement>
      `}${l(this,O,Jh).call(this,e)}
    `}};C=g(Xh),pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,fn=new WeakMap,yn=new WeakMap,gn=new WeakMap,vn=new WeakMap,bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,Si=new WeakMap,Pi=new WeakMap,tt=new WeakMap,Tt=new WeakMap,ni=new WeakMap,O=new WeakSet,$n=async function(e){n(this,Tt).abort();let i=new AbortController;S(this,Tt,i),S(this,ni,e);let o=l(this,O,En).call(this,e.query);try{let p=await this.api.timeline(o,i.signal);i.signal.aborted||l(this,O,Gh).call(this,e,o,p)}catch(p){p instanceof R&&p.status===400?l(this,O,po).call(this,p.message):l(this,O,Cn).call(this,p)}},En=function(e){return`${this.filter} ${e}`.trim()},Gh=function(e,i,{months:o}){let p=this.shown!==void 0&&zt(e,this.shown);p||(n(this,tt).forget(),S(this,Si,new to(async h=>(await l(this,O,Tn).call(this,this.api.photos(i,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(o):new oo(o,{page:(h,b)=>l(this,O,Tn).call(this,this.api.photos(i,h,b)),places:h=>this.api.places(i,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,O,po).call(this,""),Fe(this,"sequence",{same:p})},po=function(e){this.problem=e;let i=this.library?.total;i!==void 0&&Fe(this,"found",{total:i,problem:e})},Tn=async function(e){try{return await e}catch(i){throw l(this,O,Cn).call(this,i),i}},Cn=function(e){Fe(this,"problem",e)},Sn=function(){let{photos:e,scrubber:i}=this;e!==null&&i!==null&&(i.marks=e.marks,i.position=window.scrollY,i.range=document.documentElement.scrollHeight-window.innerHeight)},Mi=new WeakMap,Jh=function(e){let{library:i}=this;if(i===void 0)return this.problem===""?m:ic(this.problem,n(this,Mi));if(i.months.length===0)return l(this,O,iu).call(this,e);let{level:o}=n(this,tt);return c`
      ${o==="days"?l(this,O,eu).call(this,i):l(this,O,tu).call(this,i,o)}
      <latent-level-switch .level="${o}" @level="${p=>{n(this,tt).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},eu=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,O,Sn)}"
      ></latent-timeline>
    `},tu=function({counts:e},i){return c`
      <latent-overview
        .months="${e}"
        .level="${i}"
        .covers="${n(this,Si)}"
        .store="${this.store}"
        @enter="${o=>{n(this,tt).enter(o.detail)}}"
        @timeline-scroll="${l(this,O,Sn)}"
      ></latent-overview>
    `},iu=function(e){return e!==""?oc(e,n(this,Mi)):this.filter===""?sc(this.status?.pending??0):c`
      <slot></slot>
    `},d(C,4,"api",Qh,te,pn),d(C,4,"route",Bh,te,cn),d(C,4,"filter",_h,te,hn),d(C,4,"name",jh,te,un),d(C,4,"store",Vh,te,mn),d(C,4,"selection",Yh,te,fn),d(C,4,"status",Wh,te,yn),d(C,4,"library",Kh,te,gn),d(C,4,"shown",Uh,te,vn),d(C,4,"problem",Ih,te,bn),d(C,4,"timeline",Fh,te,wn),d(C,4,"photos",zh,te,xn),d(C,4,"scrubber",Hh,te,kn),te=d(C,0,"TimelinePage",Zh,te),w(te,"styles",[$,L,tc,x`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(C,1,te);function ou({api:r,route:t,store:e,selection:i,status:o}){switch(t.place){case"albums":return t.id===void 0?c`
          <latent-albums-page class="view" .api="${r}" .store="${e}"></latent-albums-page>
        `:c`
          <latent-album-page
            class="view"
            .api="${r}"
            .route="${t}"
            .store="${e}"
            .selection="${i}"
          ></latent-album-page>
        `;case"folders":case"tags":case"people":case"calendar":case"statistics":case"similar":return c`
        <latent-explore
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
          .selection="${i}"
        ></latent-explore>
      `;case"map":return c`
        <latent-map-page class="view" .api="${r}" .route="${t}" .store="${e}"></latent-map-page>
      `;case"trash":return c`
        <latent-trash-page class="view" .api="${r}" .store="${e}"></latent-trash-page>
      `;case"activity":return c`
        <latent-activity-page class="view" .api="${r}"></latent-activity-page>
      `;default:return Lm({api:r,route:t,store:e,selection:i,status:o})}}function Lm({api:r,route:t,store:e,selection:i,status:o}){let{label:p,filter:h="",empty:b}=lt(t.place);return c`
    <latent-timeline-page
      class="view"
      .api="${r}"
      .route="${t}"
      .filter="${h}"
      .name="${h===""?"All photos":p}"
      .store="${e}"
      .selection="${i}"
      .status="${o}"
    >${b}</latent-timeline-page>
  `}var Rm=["photos","favorites","map"],su,ru,nu,au,lu,du,pu,cu,hu,uu,mu,fu,yu,gu,vu,bu,E,Pn,Mn,An,Ln,Rn,On,Nn,qn,Dn,Hn,zn,Fn,In,Un,ho,le,Ct,St,Y,pt,Pt,q,Kn,co,Wn,li,ai,wu,xu,ku,$u,ct,di,Ai,Eu,Tu;bu=[v("latent-gallery")];var G=class extends(vu=k,gu=[u({attribute:!1})],yu=[u({attribute:!1})],fu=[u({attribute:!1})],mu=[u({attribute:!1})],uu=[y()],hu=[y()],cu=[y()],pu=[y()],du=[y()],lu=[y()],au=[y()],nu=[M("latent-header")],ru=[M("latent-viewer")],su=[M("main > .view")],vu){constructor(){super(...arguments);a(this,q);a(this,Pn,s(E,8,this)),s(E,11,this);a(this,Mn,s(E,12,this,"")),s(E,15,this);a(this,An,s(E,16,this)),s(E,19,this);a(this,Ln,s(E,20,this)),s(E,23,this);a(this,Rn,s(E,24,this,de("photos"))),s(E,27,this);a(this,On,s(E,28,this)),s(E,31,this);a(this,Nn,s(E,32,this)),s(E,35,this);a(this,qn,s(E,36,this)),s(E,39,this);a(this,Dn,s(E,40,this)),s(E,43,this);a(this,Hn,s(E,44,this,!1)),s(E,47,this);a(this,zn,s(E,48,this)),s(E,51,this);a(this,Fn,s(E,52,this)),s(E,55,this);a(this,In,s(E,56,this)),s(E,59,this);a(this,Un,s(E,60,this)),s(E,63,this);a(this,ho,new Li(!0));a(this,le);a(this,Ct,new AbortController);a(this,St);a(this,Y,new Bi(this));a(this,pt,new eo(()=>n(this,q,co),e=>this.problem(e)));a(this,Pt,!1);a(this,li,e=>l(this,q,ai).call(this,e.detail));a(this,ct,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,di,e=>n(this,Y).tell(e.detail));a(this,Ai,({detail:e})=>{!Rm.includes(this.route.place)&&e!==""?l(this,q,ai).call(this,de("photos",void 0,e)):n(this,le)?.search(e)})}connectedCallback(){super.connectedCallback(),S(this,le,new ba(e=>l(this,q,Wn).call(this,e))),l(this,q,Wn).call(this,n(this,le).route),S(this,St,new Zi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,St).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,le)?.dispose(),n(this,St)?.stop(),n(this,Ct).abort(),n(this,pt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let i=Nm(this.route,this.opened);document.title!==i&&(document.title=i)}edited(e,i){n(this,pt).forget(ma(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,i),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let p=Om(this.route)&&e.every(({before:h,after:b})=>h?.archived===b?.archived);S(this,Pt,this.opened!==void 0&&!p),n(this,Pt)||this.refresh()}refresh(){S(this,Pt,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!st(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:i}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,q,ai).call(this,de("photos"))}"
          @search="${n(this,Ai)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,ct)}"
        ></latent-header>
        ${l(this,q,Eu).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,q,Kn)}" @go="${n(this,li)}"></latent-navigation>
          <main
            @go="${n(this,li)}"
            @search="${n(this,Ai)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,q,$u)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,le)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,di)}"
            @problem="${n(this,ct)}"
          >
            ${l(this,q,Tu).call(this)}${ou({api:this.api,route:this.route,store:n(this,pt).grid,selection:n(this,Y).selection,status:this.status})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        @added="${()=>n(this,St)?.look()}"
        @search="${o=>l(this,q,ai).call(this,de("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,le)?.open(o.detail)}"
        @said="${n(this,di)}"
        @problem="${n(this,ct)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${i}"
          .api="${n(this,q,co)}"
          .grid="${n(this,pt).grid}"
          .screens="${n(this,pt).screens}"
          @photo-turn="${o=>n(this,le)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,le)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,li)}"
          @photo-delete="${()=>{l(this,q,ku).call(this,e)}}"
          @search="${o=>l(this,q,ai).call(this,de("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,ct)}"
          ></latent-account>
        `:m} ${this.adding===void 0?m:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,di)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,ct)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,Y).saying.text}"
        ?undoable="${n(this,Y).saying.undoable}"
        @undo="${()=>n(this,Y).undo()}"
        @toast-close="${()=>n(this,Y).forget()}"
      ></latent-toast>
    `}};E=g(vu),Pn=new WeakMap,Mn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,Nn=new WeakMap,qn=new WeakMap,Dn=new WeakMap,Hn=new WeakMap,zn=new WeakMap,Fn=new WeakMap,In=new WeakMap,Un=new WeakMap,ho=new WeakMap,le=new WeakMap,Ct=new WeakMap,St=new WeakMap,Y=new WeakMap,pt=new WeakMap,Pt=new WeakMap,q=new WeakSet,Kn=function(){return this.user===ve},co=function(){return this.route.place==="trash"?n(this,ho):this.api},Wn=function(e){if(lt(e.place).ofOwner===!0&&!n(this,q,Kn)){n(this,le)?.go(de("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,lt(e.place).load?.().catch(i=>this.problem(new He(i))),l(this,q,wu).call(this,e.photo)},li=new WeakMap,ai=function(e){n(this,le)?.go(e),window.scrollTo({top:0})},wu=async function(e){n(this,Ct).abort(),S(this,Ct,new AbortController);let{signal:i}=n(this,Ct);if(e===void 0){l(this,q,xu).call(this);return}let o=this.sequence?.find(e);try{let[p]=await Promise.all([o??n(this,q,co).photo(e,i),import("/assets/viewer-FJFNTE2J.js")]);i.aborted||(this.opened=p)}catch(p){p instanceof R&&p.status===404?n(this,le)?.close():this.problem(p)}},xu=function(){let e=this.opened;this.opened=void 0,n(this,Pt)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},ku=async function(e){let{sequence:i}=this,o=await i?.neighbour(e,1).catch(()=>{})??await i?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&(o===void 0?n(this,le)?.close():n(this,le)?.open(o.id))},$u=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},ct=new WeakMap,di=new WeakMap,Ai=new WeakMap,Eu=function(){return n(this,Y).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,Y).selection}"
        @photo-edit="${e=>n(this,Y).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,Y).delete(n(this,Y).selection.ids)}}"
        @add-to-album="${()=>this.adding=n(this,Y).selection.ids}"
        @selection-clear="${()=>n(this,Y).clear()}"
      ></latent-selection-bar>
    `},Tu=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},d(E,4,"api",gu,G,Pn),d(E,4,"user",yu,G,Mn),d(E,4,"uploads",fu,G,An),d(E,4,"shared",mu,G,Ln),d(E,4,"route",uu,G,Rn),d(E,4,"sequence",hu,G,On),d(E,4,"found",cu,G,Nn),d(E,4,"status",pu,G,qn),d(E,4,"opened",du,G,Dn),d(E,4,"showsAccount",lu,G,Hn),d(E,4,"adding",au,G,zn),d(E,4,"header",nu,G,Fn),d(E,4,"viewer",ru,G,In),d(E,4,"view",su,G,Un),G=d(E,0,"Gallery",bu,G),w(G,"styles",[$,jd]),s(E,1,G);function Om({place:r,query:t}){return r==="photos"&&t===""}function Nm(r,t){if(t!==void 0)return"Photo · Latent";let{label:e}=lt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var qm=3e3,Cu,Su,Pu,Mu,Au,Le,Yn,Vn,jn,ot,pi,uo,At,ie,Mt,Lu,_n,Bn,Ru;Au=[v("latent-app")];var it=class extends(Mu=k,Pu=[y()],Su=[y()],Cu=[y()],Mu){constructor(){super(...arguments);a(this,ie);a(this,Yn,s(Le,8,this,"starting")),s(Le,11,this);a(this,Vn,s(Le,12,this,{signedIn:!1})),s(Le,15,this);a(this,jn,s(Le,16,this,"")),s(Le,19,this);a(this,ot,new Li);a(this,pi,new zi(n(this,ot)));a(this,uo,new Oi);a(this,At)}connectedCallback(){super.connectedCallback(),l(this,ie,Mt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,At))}willUpdate(){this.phase==="signed-out"&&n(this,pi).tasks.length>0&&n(this,pi).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,ot)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,ie,Mt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,ot)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,pi)}"
            .shared="${n(this,uo)}"
            @problem="${e=>l(this,ie,_n).call(this,e.detail)}"
            @sign-out="${l(this,ie,Ru)}"
            @locked="${l(this,ie,Bn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,ie,Mt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,ie,Mt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,ie,Mt)}">Try again</button>
          </latent-notice>
        `}}};Le=g(Mu),Yn=new WeakMap,Vn=new WeakMap,jn=new WeakMap,ot=new WeakMap,pi=new WeakMap,uo=new WeakMap,At=new WeakMap,ie=new WeakSet,Mt=async function(){window.clearTimeout(n(this,At));try{this.session=await n(this,ot).session(),this.phase=this.session.signedIn?await l(this,ie,Lu).call(this):"signed-out"}catch(e){l(this,ie,_n).call(this,e)}},Lu=async function(){try{return await n(this,ot).status(!1),"open"}catch(e){if(e instanceof R&&e.status===404)return"bare";throw e}},_n=function(e){e instanceof R&&e.unauthorised?this.phase="signed-out":e instanceof He||e instanceof R&&e.unavailable?l(this,ie,Bn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Bn=function(){this.phase="locked",window.clearTimeout(n(this,At)),S(this,At,window.setTimeout(()=>{l(this,ie,Mt).call(this)},qm))},Ru=async function(){this.phase="signed-out",await n(this,ot).signOut().catch(()=>{})},d(Le,4,"phase",Pu,it,Yn),d(Le,4,"session",Su,it,Vn),d(Le,4,"problem",Cu,it,jn),it=d(Le,0,"App",Au,it),w(it,"styles",[$,L,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Le,1,it);function Ou(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Tp();Ou();
