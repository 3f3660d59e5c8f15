import{f as ca}from"/assets/chunk-3HOCWFEE.js";import{a as Rt}from"/assets/chunk-UXEDTTSM.js";import{a as Lt,b as aa,c as la,d as da,e as pa}from"/assets/chunk-N5EC77GU.js";import{a as Mi}from"/assets/chunk-IGY7OORX.js";import{c as ia}from"/assets/chunk-FJQW2A7X.js";import{a as jn,c as Qn,d as Xn,f as Zn,m as ta}from"/assets/chunk-YCWJHBTA.js";import{a as Vn,b as _n,c as uo,d as Bn}from"/assets/chunk-75WR454Q.js";import{a as ct,b as ma,d as fa,e as ya,f as ga,h as va,j as ba,k as fo}from"/assets/chunk-AZMQXHJQ.js";import{a as Si,c as oa,e as sa,f as ra,g as mo,h as na}from"/assets/chunk-ZJBTF425.js";import{a as Yn,b as At}from"/assets/chunk-T426QFJF.js";import{a as Ea}from"/assets/chunk-5IPKFR35.js";import{a as ho,b as si,c as pt}from"/assets/chunk-KILEGMWU.js";import{a as ve}from"/assets/chunk-QJMPOWAQ.js";import"/assets/chunk-RMLPIK2I.js";import{b as ua}from"/assets/chunk-WCRTRLIZ.js";import{a as q,b as Un,c as Wn,d as qe,e as Kn,g as tt,h as De,i as Ti}from"/assets/chunk-DFIE6NY7.js";import{a as wa,b as xa,c as ka,e as $a}from"/assets/chunk-2NTJDFLX.js";import"/assets/chunk-EFTOUEGA.js";import{a as St,b as Gn,c as Jn,f as Mt,g as I,l as ea}from"/assets/chunk-3FEMAHCA.js";import{a as fe,b as Ot,c as Nt,d as ha}from"/assets/chunk-V47USAJZ.js";import{a as $,b as c,c as In,e as m,g as x,h as b,i as u,j as y,k as A,l as f,m as k,n as Ci,o as He,p as R,q as it,r as Pi}from"/assets/chunk-Q3DXA6PV.js";import{a as v,c as s,d as p,e as w,f as n,g as a,h as S,i as l}from"/assets/chunk-4TR2UDAY.js";var Ta="shared?";var Ai=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(Ta)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};function Li(r){return c`
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
  `}var ri=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="PasskeyError"}};function yo(){return"PublicKeyCredential"in window}function Ri(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ca(r){let t=await Sa(()=>navigator.credentials.get({publicKey:{...r,challenge:si(r.challenge),allowCredentials:r.allowCredentials.map(Ma)}})),e=t.response;return{credential:pt(t.rawId),clientData:pt(e.clientDataJSON),authenticatorData:pt(e.authenticatorData),signature:pt(e.signature)}}async function Pa(r){let e=(await Sa(()=>navigator.credentials.create({publicKey:{...r,challenge:si(r.challenge),user:{...r.user,id:si(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Ma)}}))).response;return{clientData:pt(e.clientDataJSON),attestationObject:pt(e.attestationObject)}}async function Sa(r){if(!yo())throw new ri("This browser has no passkeys; use another.");try{let t=await r();if(t!==null)return t}catch(t){throw new ri(gu(t),t)}throw new ri("The browser gave no passkey; try again.")}function gu(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Ma({type:r,id:t}){return{type:r,id:si(t)}}var Aa=$`
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
`;var vu=500,bu=6e4;async function La(r){let t=performance.now()+bu;for(;performance.now()<t;){await new Promise(i=>window.setTimeout(i,vu));let e=await r.session().catch(i=>{if(!(i instanceof qe))throw i});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Ra,Oa,Na,qa,Da,Ha,Fa,za,Ia,Ua,Wa,Ka,Ya,Va,_a,T,go,vo,bo,wo,xo,ko,$o,Eo,To,Co,Po,So,Mo,V,Ba,Ao,ja,Qa,Xa,Za,Ga,Ja,el;_a=[b("latent-sign-in")];var G=class extends(Va=x,Ya=[u({attribute:!1})],Ka=[u({type:Boolean})],Wa=[u({type:Boolean})],Ua=[y()],Ia=[y()],za=[y()],Fa=[y()],Ha=[y()],Da=[y()],qa=[A("#vault")],Na=[A("#user")],Oa=[A("#passphrase")],Ra=[A("#code")],Va){constructor(){super(...arguments);a(this,V);a(this,go,s(T,8,this)),s(T,11,this);a(this,vo,s(T,12,this,!1)),s(T,15,this);a(this,bo,s(T,16,this,!1)),s(T,19,this);a(this,wo,s(T,20,this,!1)),s(T,23,this);a(this,xo,s(T,24,this,!1)),s(T,27,this);a(this,ko,s(T,28,this,"")),s(T,31,this);a(this,$o,s(T,32,this)),s(T,35,this);a(this,Eo,s(T,36,this,!1)),s(T,39,this);a(this,To,s(T,40,this,!1)),s(T,43,this);a(this,Co,s(T,44,this)),s(T,47,this);a(this,Po,s(T,48,this)),s(T,51,this);a(this,So,s(T,52,this)),s(T,55,this);a(this,Mo,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${l(this,V,Ba)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Li(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,V,Za).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,V,Ga).call(this):m} ${this.locked?m:l(this,V,Ja).call(this)}
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
            ${this.needsCode?l(this,V,el).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,V,Xa).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:l(this,V,Qa).call(this)}</p>
        </form>
      </main>
    `}};T=v(Va),go=new WeakMap,vo=new WeakMap,bo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,So=new WeakMap,Mo=new WeakMap,V=new WeakSet,Ba=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let i=this.input.value,o=this.user?.value.trim().toLowerCase()||De;if(i===""){this.problem=o===De?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:o,passphrase:i,code:this.code?.value||void 0};await l(this,V,Ao).call(this,d)&&(await La(this.api),await l(this,V,Ao).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await l(this,V,ja).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Ao=async function(e){try{return await this.api.signIn(e)}catch(i){if(!(i instanceof Un))throw i;this.needsCode=i.orCode,this.awaitsPasskey=!0;let o=await Ca(i.options);return await this.api.signIn({...e,passkey:o})}},ja=async function(e){if(e instanceof q&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Yn(e),this.elsewhere=e instanceof Wn&&e.hosts.includes("localhost")?Ri():void 0,(this.code??this.input).select()},Qa=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Xa=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Za=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Ga=function(){return c`
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
    `},Ja=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${De}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},el=function(){return c`
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
    `},p(T,4,"api",Ya,G,go),p(T,4,"locked",Ka,G,vo),p(T,4,"choice",Wa,G,bo),p(T,4,"busy",Ua,G,wo),p(T,4,"legible",Ia,G,xo),p(T,4,"problem",za,G,ko),p(T,4,"elsewhere",Fa,G,$o),p(T,4,"needsCode",Ha,G,Eo),p(T,4,"awaitsPasskey",Da,G,To),p(T,4,"vault",qa,G,Co),p(T,4,"user",Na,G,Po),p(T,4,"input",Oa,G,So),p(T,4,"code",Ra,G,Mo),G=p(T,0,"SignIn",_a,G),w(G,"styles",[k,R,Ci,Aa]),s(T,1,G);var Oi={"Tus-Resumable":"1.0.0","X-Latent":"1"},ni="/uploads";async function tl(r){return(await r.get(ni)).places}async function il(r,{sha256:t,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function ol(r,t,e){let{name:i,folder:o,modified:d,sha256:h}=t,g={...Oi,"Upload-Length":String(t.bytes),"Upload-Metadata":wu({filename:i,folder:o,modified:String(Math.max(0,d)),sha256:h})},P=await r.ask(ni,{method:"POST",headers:g,signal:e}),Z=(P.headers.get("Location")??"").split("/").pop()??"";return Lo(Z,P)}async function sl(r,t,e){return Lo(t,await r.ask(`${ni}/${t}`,{method:"HEAD",headers:Oi,signal:e}))}async function rl(r,{id:t,offset:e},i,o){let d=await i.arrayBuffer(),h={...Oi,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${ho(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return Lo(t,await r.ask(`${ni}/${t}`,{method:"PATCH",headers:h,body:d,signal:o}))}async function nl(r,t){await r.ask(`${ni}/${t}`,{method:"DELETE",headers:Oi})}function Lo(r,{headers:t,status:e}){let i=t.get("Upload-Offset");if(i===null)throw new q(e,"failed","The server does not say how much has arrived.");let o=t.get("Latent-Path");return{id:r,offset:Number(i),path:o===null?void 0:decodeURIComponent(o),wasThere:t.has("Latent-Was-There")}}function wu(r){return Object.entries(r).map(([t,e])=>`${t} ${ho(new TextEncoder().encode(e))}`).join(",")}var Ni=class{#e;#t=0;#i;constructor(t=xu){this.#i=t}async hash(t,e){let i=this.#e??=this.#i(),o=await i.catch(()=>Promise.reject(this.#o(i)));e.throwIfAborted();let d=this.#t++;return new Promise((h,g)=>{let P=new AbortController,Z=ge=>{P.abort(),ge()},re=({data:ge})=>{ge.number===d&&Z(()=>ge.sha256===void 0?g(new Error("This file cannot be read.")):h(ge.sha256))};o.addEventListener("message",re,{signal:P.signal}),o.addEventListener("error",()=>Z(()=>g(this.#o(i))),{signal:P.signal}),e.addEventListener("abort",()=>Z(()=>g(e.reason)),{signal:P.signal}),o.postMessage({number:d,file:t})})}#o(t){return al(t),this.#e===t&&(this.#e=void 0),new Error("Files cannot be compared at the moment. Try again.")}end(){this.#e!==void 0&&al(this.#e),this.#e=void 0}};function al(r){r.then(t=>t.terminate(),()=>{})}async function xu(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var ku=[500,1e3,2e3,5e3,1e4],$u=new Set([404,408,409,423,429,460,500,502,503,504]),Eu=5,qt=class{#e;#t=0;#i=0;constructor(t=ku){this.#e=t}renew(){this.#t=0,this.#i=0}async bear(t,e){if(this.#t++,t instanceof q&&!t.unavailable&&this.#i++,!Tu(t)||this.#i>=Eu)throw t;await Cu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(i){await this.bear(i,e)}}};function Tu(r){return r instanceof qe||r instanceof q&&$u.has(r.status)}function Cu(r,t){return t.throwIfAborted(),new Promise((e,i)=>{let o=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(o),i(t.reason)},{once:!0})})}function ll(r,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function dl(r,t,e,i,o,d=new qt){let h=1048576,g=0,P,Z=!0;for(;P?.path===void 0;)try{if(P===void 0)P=await ol(r,e,i);else if(Z){let re=performance.now(),ge=t.slice(P.offset,P.offset+h);P=await rl(r,P,ge,i),h=ll(ge.size,performance.now()-re)}else P=await sl(r,P.id,i);Z=!0,P.offset>g&&(g=P.offset,d.renew()),o(P)}catch(re){await d.bear(re,i),Z=!1,P=re instanceof q&&re.status===404?void 0:P}return P}function Fe({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function pl({state:{kind:r}}){return r==="checking"||r==="sending"}function cl(r){let t=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,i=t.reduce((d,h)=>d+e(h),0),o=t.reduce((d,h)=>d+(Fe(h)?e(h):h.arrived),0);return i===0?1:o/i}var Su=3,qi=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(t,e=new Ni,i=()=>new qt){super(),this.#e=t,this.#t=e,this.#i=i}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(Fe)}add(t,e){let i=this.unfinished?this.#r:[],o=t.map(d=>({file:d.file,folder:Vn(d,e),state:{kind:"waiting"},arrived:0}));this.#r=[...i,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#o.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#r.filter(e=>!Fe(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let t of this.#o.values())t.abort()}#l(){let t=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:Su-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#o.set(t,e);try{await this.#h(t,e.signal)}catch(i){Fe(t)||(t.state=tt(i)?{kind:"waiting"}:{kind:"failed",message:Mu(i)})}finally{this.#o.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:i,folder:o}=t;t.state={kind:"checking"},this.#d();let d=await this.#t.hash(i,e),h=await this.#i().ask(()=>il(this.#e,{sha256:d,bytes:i.size}),e);if(e.throwIfAborted(),h!==void 0){t.state={kind:"known",photo:h};return}t.state={kind:"sending"},this.#d();let g={name:i.name,folder:o,bytes:i.size,modified:i.lastModified,sha256:d},P=({id:re,offset:ge})=>{this.#s.set(t,re),t.arrived=ge,this.#d()},Z=await dl(this.#e,i,g,e,P,this.#i());this.#s.delete(t),t.state=Z.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:Z.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#s.get(t);this.#s.delete(t),e!==void 0&&nl(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Mu(r){return r instanceof q&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var hl,ul,ml,fl,yl,gl,vl,ie,Ro,Oo,No,qo,Do,ot,U,ai,Di,Ho,Fo,zo,bl,wl;vl=[b("latent-add-dialog")];var Ae=class extends(gl=x,yl=[u({attribute:!1})],fl=[u({attribute:!1})],ml=[y()],ul=[y()],hl=[A("dialog")],gl){constructor(){super(...arguments);a(this,U);a(this,Ro,s(ie,8,this)),s(ie,11,this);a(this,Oo,s(ie,12,this,[])),s(ie,15,this);a(this,No,s(ie,16,this)),s(ie,19,this);a(this,qo,s(ie,20,this,"")),s(ie,23,this);a(this,Do,s(ie,24,this)),s(ie,27,this);a(this,ot,new At(this))}firstUpdated(){this.dialog.showModal(),n(this,ot).run(async()=>{this.known=(await jn(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${l(this,U,bl)}">
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
            ${n(this,U,ai).map(e=>l(this,U,wl).call(this,e))} ${n(this,U,Di)?c`
                <li>
                  <button type="button" @click="${l(this,U,Fo)}">${f.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,U,ai).length>0||n(this,U,Di)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,ot).problem===""}">${n(this,ot).problem}</p>
        </form>
      </dialog>
    `}};ie=v(gl),Ro=new WeakMap,Oo=new WeakMap,No=new WeakMap,qo=new WeakMap,Do=new WeakMap,ot=new WeakMap,U=new WeakSet,ai=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:i,editable:o,name:d})=>!i&&o&&d.toLowerCase().includes(e))},Di=function(){return this.typed!==""&&!n(this,U,ai).some(({name:e})=>e===this.typed)},Ho=function(e){l(this,U,zo).call(this,()=>Xn(this.api,e.id,{add:this.photos}))},Fo=function(){l(this,U,zo).call(this,()=>Qn(this.api,{name:this.typed,add:this.photos}))},zo=function(e){n(this,ot).busy||n(this,ot).run(async()=>{let{album:i,undo:o}=await e(),h={text:ia(this.photos.length,i?.name??"the album"),undo:()=>Zn(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},bl=function(e){e.preventDefault();let i=n(this,U,ai);n(this,U,Di)?l(this,U,Fo).call(this):i.length===1&&i[0]!==void 0&&l(this,U,Ho).call(this,i[0])},wl=function(e){return c`
      <li>
        <button type="button" @click="${()=>l(this,U,Ho).call(this,e)}">
          ${f.album}<span>${ta(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},p(ie,4,"api",yl,Ae,Ro),p(ie,4,"photos",fl,Ae,Oo),p(ie,4,"known",ml,Ae,No),p(ie,4,"typed",ul,Ae,qo),p(ie,4,"dialog",hl,Ae,Do),Ae=p(ie,0,"AddDialog",vl,Ae),w(Ae,"styles",[k,R,He,Ci,$`
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
    `]),s(ie,1,Ae);var xl=[["days",86400],["hours",3600],["minutes",60]],kl,Io,Au;kl=[b("latent-shift-form")];var li=class extends(Au=la){read(){let e=xl.map(([i,o])=>Number(this.value(i)||"0")*o).reduce((i,o)=>i+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new aa("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${xl.map(([t])=>c`
            <label>${t[0].toUpperCase()}${t.slice(1)}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Io=v(Au),li=p(Io,0,"ShiftForm",kl,li),s(Io,1,li);var Lu=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],$l,El,Tl,Cl,Pl,be,Uo,Wo,Ko,di,H,Sl,Dt,Yo,Vo,Ml,_o,Bo,ze,ht,Al;Pl=[b("latent-selection-bar")];var Ke=class extends(Cl=x,Tl=[u({attribute:!1})],El=[u({attribute:!1})],$l=[y()],Cl){constructor(){super(...arguments);a(this,H);a(this,Uo,s(be,8,this)),s(be,11,this);a(this,Wo,s(be,12,this)),s(be,15,this);a(this,Ko,s(be,16,this)),s(be,19,this);a(this,di,e=>l(this,H,Sl).call(this,e));a(this,ze,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,ht,e=>{l(this,H,Dt).call(this,e.detail),n(this,ze).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,di))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,di))}render(){let e=n(this,H,_o),i=n(this,H,Ml);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,H,Bo)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          ${pa(e,()=>l(this,H,Yo).call(this))}
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
            @click="${()=>l(this,H,Dt).call(this,{archived:!i})}"
          >
            ${i?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,H,Vo).call(this)}">
            ${f.trash}
          </button>
          ${Lu.map(([o,d,h])=>c`
              <button
                class="icon"
                data-part="${o}"
                aria-label="${d}"
                aria-expanded="${this.open===o?"true":"false"}"
                title="${d}"
                @click="${()=>this.open=this.open===o?void 0:o}"
              >
                ${h}
              </button>
            `)}
        </div>
      </div>
      ${this.open===void 0?m:c`
        <div class="card ${this.open==="rating"?"small":""}">${l(this,H,Al).call(this,this.open)}</div>
      `}
    `}};be=v(Cl),Uo=new WeakMap,Wo=new WeakMap,Ko=new WeakMap,di=new WeakMap,H=new WeakSet,Sl=function(e){Lt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,H,Bo).call(this):n(this,ze).call(this):e.key==="f"?l(this,H,Yo).call(this):e.key==="Delete"?l(this,H,Vo).call(this):/^[0-5]$/.test(e.key)&&l(this,H,Dt).call(this,{rating:Number(e.key)}))},Dt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Yo=function(){l(this,H,Dt).call(this,{favorite:!n(this,H,_o)})},Vo=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Ml=function(){return this.selection.photos.every(({archived:e})=>e)},_o=function(){return this.selection.photos.every(({favorite:e})=>e)},Bo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},ze=new WeakMap,ht=new WeakMap,Al=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${i=>{l(this,H,Dt).call(this,{rating:i.detail}),n(this,ze).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,ht)}" @cancel="${n(this,ze)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,ht)}" @cancel="${n(this,ze)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,ht)}" @cancel="${n(this,ze)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,ht)}" @cancel="${n(this,ze)}"></latent-place-form>
        `}},p(be,4,"api",Tl,Ke,Uo),p(be,4,"selection",El,Ke,Wo),p(be,4,"open",$l,Ke,Ko),Ke=p(be,0,"SelectionBar",Pl,Ke),w(Ke,"styles",[k,R,da,$`
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
    `]),s(be,1,Ke);function Ll(r){return r.get("/devices")}async function Rl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:t})}`,{user:e,passphrase:i})).json()}async function Ol(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices/${encodeURIComponent(t)}/removal`,{user:e,passphrase:i})).json()}var Hi=4,Nl,ql,Dl,Hl,Fl,zl,le,jo,Qo,Xo,Zo,Le,Re,Go,Fi,Il,Ul,Wl;zl=[b("latent-devices")];var Ie=class extends(Fl=x,Hl=[u({attribute:!1})],Dl=[y()],ql=[y()],Nl=[y()],Fl){constructor(){super(...arguments);a(this,Re);a(this,jo,s(le,8,this)),s(le,11,this);a(this,Qo,s(le,12,this)),s(le,15,this);a(this,Xo,s(le,16,this)),s(le,19,this);a(this,Zo,s(le,20,this)),s(le,23,this);a(this,Le,new At(this));a(this,Fi,()=>{this.step=void 0,n(this,Le).say("")})}firstUpdated(){n(this,Le).run(async()=>{this.known=await Ll(this.api)})}render(){let{known:e,made:i,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(d=>l(this,Re,Ul).call(this,d))}
        </ul>
      `} ${i===void 0||e===void 0?m:Ru(i,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>l(this,Re,Go).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,Re,Wl).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Le).problem===""}">${n(this,Le).problem}</p>
    `}};le=v(Fl),jo=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Le=new WeakMap,Re=new WeakSet,Go=function(e){this.step=e,this.made=void 0,n(this,Le).say("")},Fi=new WeakMap,Il=function({label:e,passphrase:i},o,d){n(this,Le).run(async()=>{o.kind==="add"?(this.made=await Rl(this.api,e,{user:d,passphrase:i}),this.known=this.made.all):this.known=await Ol(this.api,o.device.id,{user:d,passphrase:i}),this.step=void 0})},Ul=function(e){let i=e.lastUse===void 0?"never used":`last used ${Rt(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Rt(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,Le).busy}"
          @click="${()=>l(this,Re,Go).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},Wl=function(e,i){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Le).busy}"
        @confirm="${o=>l(this,Re,Il).call(this,o.detail,e,i)}"
        @give-up="${n(this,Fi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},p(le,4,"api",Hl,Ie,jo),p(le,4,"known",Dl,Ie,Qo),p(le,4,"step",ql,Ie,Xo),p(le,4,"made",Nl,Ie,Zo),Ie=p(le,0,"DeviceList",zl,Ie),w(Ie,"styles",[k,R,Mi,$`
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

      svg[role="img"] {
        width: 180px;
        height: 180px;
        justify-self: center;
        border-radius: 8px;
        background: #fff;
        color: #000;
      }
    `]),s(le,1,Ie);function Ru({password:r,code:{size:t,path:e}},i){let o=`${-Hi} ${-Hi} ${t+2*Hi} ${t+2*Hi}`;return c`
    <latent-shown-once name="The new app password" .address="${`${location.origin}/dav/`}" .user="${i}" .password="${r}">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${In`
          <path d="${e}" fill="currentColor" />
        `}
      </svg>
    </latent-shown-once>
  `}var Kl,Yl,Vl,_l,Bl,jl,de,Jo,es,ts,is,we,pe,os,zi,Ql,Xl,Zl,Gl,Jl;jl=[b("latent-account")];var Ue=class extends(Bl=x,_l=[u({attribute:!1})],Vl=[y()],Yl=[y()],Kl=[A("dialog")],Bl){constructor(){super(...arguments);a(this,pe);a(this,Jo,s(de,8,this)),s(de,11,this);a(this,es,s(de,12,this)),s(de,15,this);a(this,ts,s(de,16,this)),s(de,19,this);a(this,is,s(de,20,this)),s(de,23,this);a(this,we,new At(this));a(this,zi,()=>{this.step=void 0,n(this,we).say("")})}firstUpdated(){this.dialog.showModal(),n(this,we).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:l(this,pe,Xl).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,we).problem===""}">${n(this,we).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </dialog>
    `}};de=v(Bl),Jo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,we=new WeakMap,pe=new WeakSet,os=function(e){this.step=e,n(this,we).say("")},zi=new WeakMap,Ql=function({label:e,passphrase:i},o,d){let h={user:d,passphrase:i};n(this,we).run(async()=>{if(o.kind==="add"){let g=await Pa(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,g)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},Xl=function(e){let{user:i,code:o,passkeys:d}=e,h=i===De?"the vault’s passphrase":"your password",g=o||d.length>0;return c`
      <p>${g?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${g?c`
          <ul>
            ${o?Ou():m}${d.map(P=>l(this,pe,Zl).call(this,P))}
          </ul>
        `:m} ${this.step===void 0?l(this,pe,Gl).call(this,e):l(this,pe,Jl).call(this,this.step,e)}
    `},Zl=function(e){let i=e.lastUse===void 0?"never used":`last used ${Rt(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Rt(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,we).busy}"
          @click="${()=>l(this,pe,os).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Gl=function({host:e,code:i,passkeys:o}){if(e===void 0)return Nu();if(!yo())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let d=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${i||o.length>0?m:d}
      <button class="main add" ?disabled="${n(this,we).busy}" @click="${()=>l(this,pe,os).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Jl=function(e,{user:i}){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,we).busy}"
        @confirm="${o=>l(this,pe,Ql).call(this,o.detail,e,i)}"
        @give-up="${n(this,zi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},p(de,4,"api",_l,Ue,Jo),p(de,4,"factors",Vl,Ue,es),p(de,4,"step",Yl,Ue,ts),p(de,4,"dialog",Kl,Ue,is),Ue=p(de,0,"Account",jl,Ue),w(Ue,"styles",[k,R,He,Mi]),s(de,1,Ue);function Ou(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Nu(){let r=Ri();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var ed,td,id,od,Ye,ss,rs,pi,ns;od=[b("latent-toast")];var st=class extends(id=x,td=[u()],ed=[u({type:Boolean})],id){constructor(){super(...arguments);a(this,pi);a(this,ss,s(Ye,8,this,"")),s(Ye,11,this);a(this,rs,s(Ye,12,this,!1)),s(Ye,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,pi,ns).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>l(this,pi,ns).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};Ye=v(id),ss=new WeakMap,rs=new WeakMap,pi=new WeakSet,ns=function(e){this.dispatchEvent(new CustomEvent(e))},p(Ye,4,"text",td,st,ss),p(Ye,4,"undoable",ed,st,rs),st=p(Ye,0,"Toast",od,st),w(st,"styles",[k,R,$`
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
    `]),s(Ye,1,st);var qu=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function sd(r){return!r.startsWith(".")&&!qu.has(r.toLowerCase())}function ls(r){return[...r].filter(({name:t})=>sd(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function rd(r){let t=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return as(await Promise.all(t.map(e=>nd(e,[]))))}async function nd(r,t){if(!sd(r.name))return as([]);try{if(r.isFile)return{found:[{file:await Du(r),folders:t}],unread:[]};let e=[];for(let i of await Hu(r))e.push(await nd(i,[...t,r.name]));return as(e)}catch{return{found:[],unread:[r.name]}}}function as(r){return{found:r.flatMap(({found:t})=>t),unread:r.flatMap(({unread:t})=>t)}}function Du(r){return new Promise((t,e)=>r.file(t,e))}async function Hu(r){let t=r.createReader(),e=[];for(;;){let i=await new Promise((o,d)=>t.readEntries(o,d));if(i.length===0)return e;e.push(...i)}}var Ii=$`
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
`;function ds(r,t){return r.filter(({state:e})=>e.kind===t).length}function ps(r){return r===1?"1 file":`${Mt(r)} files`}function ad(r,t){let e=r.filter(h=>!Fe(h)).length;if(e>0)return`${t?"Paused":"Adding"}: ${ps(e)} to go`;let i=[`${Mt(ds(r,"added"))} added`],o=ds(r,"known");o>0&&i.push(`${Mt(o)} ${o===1?"was":"were"} already there`);let d=ds(r,"failed");return d>0&&i.push(`${Mt(d)} failed`),i.join(", ")}function ld({state:r,arrived:t,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*t/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function dd(r){let[t]=r;return r.length===1?`${t} cannot be read.`:`${Mt(r.length)} of the files and folders cannot be read, ${t} among them.`}var hs=50,pd,cd,hd,Ht,cs,Ft,ce,ci,ud,md,fd,yd;hd=[b("latent-upload-panel")];var ut=class extends(cd=x,pd=[u({attribute:!1})],cd){constructor(){super(...arguments);a(this,ce);a(this,cs,s(Ht,8,this)),s(Ht,11,this);a(this,Ft,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Ft,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,Ft).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,Ft).abort()}render(){let{tasks:e,paused:i}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${ad(e,i)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${cl(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?l(this,ce,ud).call(this,i):l(this,ce,md).call(this)}</div>
        </div>
        <ul>${Fu(e).map(o=>l(this,ce,fd).call(this,o))}${e.length>hs?c`
            <li class="state">and ${e.length-hs} more</li>
          `:m}</ul>
      </section>
    `}};Ht=v(cd),cs=new WeakMap,Ft=new WeakMap,ce=new WeakSet,ci=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i,bubbles:!0,composed:!0}))},ud=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,ce,ci).call(this,"add")}">Add more</button>
    `},md=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),i=_n(e);return c`
      ${i===""?m:c`
        <button class="quiet" @click="${()=>l(this,ce,ci).call(this,"search",`path:"${i}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,ce,ci).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},fd=function(e){let{state:i,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${i.kind==="failed"?"state failed":"state"}">${ld(e)}</div>
        </div>
        ${l(this,ce,yd).call(this,e)} ${i.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},yd=function(e){let{state:i,file:o}=e;return i.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:i.kind==="known"&&i.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,ce,ci).call(this,"photo-open",i.photo)}">
          Show
        </button>
      `:Fe(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},p(Ht,4,"queue",pd,ut,cs),ut=p(Ht,0,"UploadPanel",hd,ut),w(ut,"styles",[k,R,Ii]),s(Ht,1,ut);function Fu(r){let t=e=>pl(e)?0:e.state.kind==="failed"?1:Fe(e)?3:2;return r.toSorted((e,i)=>t(e)-t(i)).slice(0,hs)}var gd,vd,bd,wd,xd,kd,$d,Ed,Td,Cd,Pd,O,us,ms,fs,ys,gs,vs,bs,ws,xs,zt,W,Sd,ks,Md,Ad,$s,Es,Ui,Ld;Pd=[b("latent-uploads")];var he=class extends(Cd=x,Td=[u({attribute:!1})],Ed=[u({attribute:!1})],$d=[u({attribute:!1})],kd=[u({attribute:!1})],xd=[y()],wd=[y()],bd=[y()],vd=[A("input")],gd=[A("dialog")],Cd){constructor(){super(...arguments);a(this,W);a(this,us,s(O,8,this)),s(O,11,this);a(this,ms,s(O,12,this)),s(O,15,this);a(this,fs,s(O,16,this)),s(O,19,this);a(this,ys,s(O,20,this,"")),s(O,23,this);a(this,gs,s(O,24,this,[])),s(O,27,this);a(this,vs,s(O,28,this,!1)),s(O,31,this);a(this,bs,s(O,32,this,[])),s(O,35,this);a(this,ws,s(O,36,this)),s(O,39,this);a(this,xs,s(O,40,this)),s(O,43,this);a(this,zt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,zt,new AbortController);let{signal:e}=n(this,zt);window.addEventListener("dragenter",i=>l(this,W,ks).call(this,i),{signal:e}),window.addEventListener("dragover",i=>l(this,W,ks).call(this,i),{signal:e}),window.addEventListener("dragleave",i=>i.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",i=>{l(this,W,Md).call(this,i)},{signal:e}),window.addEventListener("beforeunload",i=>this.queue.unfinished&&i.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,W,$s).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,W,Sd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,zt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,W,Ad)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}${n(this,W,Ui)?`Add to ${uo(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them${n(this,W,Ui)?` to ${uo(this.here)}`:""}</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${l(this,W,Ld)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${ps(this.found.length)}?`}</h2>
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
    `}};O=v(Cd),us=new WeakMap,ms=new WeakMap,fs=new WeakMap,ys=new WeakMap,gs=new WeakMap,vs=new WeakMap,bs=new WeakMap,ws=new WeakMap,xs=new WeakMap,zt=new WeakMap,W=new WeakSet,Sd=async function(){try{this.places=await tl(this.api),l(this,W,$s).call(this)}catch(e){e instanceof q&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},ks=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Md=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:i,unread:o}=await rd(e.dataTransfer);l(this,W,Es).call(this,i),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:dd(o)}}))}},Ad=function(){l(this,W,Es).call(this,ls(this.input.files??[])),this.input.value=""},$s=function(){this.places.length>0&&(this.found=[...this.found,...ls(this.shared.take())])},Es=function(e){let[i=""]=this.places;n(this,W,Ui)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,i)},Ui=function(){return this.here!==""&&Bn(this.here,this.places)},Ld=function(e){let i=new FormData(e.target).get("place");this.queue.add(this.found,String(i??"")),this.found=[]},p(O,4,"api",Td,he,us),p(O,4,"queue",Ed,he,ms),p(O,4,"shared",$d,he,fs),p(O,4,"here",kd,he,ys),p(O,4,"places",xd,he,gs),p(O,4,"dragged",wd,he,vs),p(O,4,"found",bd,he,bs),p(O,4,"input",vd,he,ws),p(O,4,"dialog",gd,he,xs),he=p(O,0,"Uploads",Pd,he),w(he,"styles",[k,R,He,Ii]),s(O,1,he);var Ts=12e3,Wi=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#r(async()=>{let i=await this.#n(t,d=>this.#e.edit(d,e));this.#i=sa(i);let o=i.filter(({error:d})=>d===void 0).length;this.#a([o===0?"":oa(e,o),mo(i)])})}undo(){return this.#r(async()=>{let t=this.#i;if(this.#i=[],t.length>0){let e=await this.#n(t,o=>this.#e.undo(o)),i=e.filter(({error:o})=>o===void 0).length;this.#a([i===0?"":i===1?"Undone.":`Undone: ${I(i)}.`,mo(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(t){return this.#s=this.#s.then(t).catch(e=>this.#t.problem(e)),this.#s}async#n(t,e){let i=[];for(let o of na(t)){t.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(i.length)} of ${I(t.length)} done.`,!1));let d=await e(o).catch(h=>zu(h,o));i.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return i}#a(t){window.clearTimeout(this.#o),this.#t.said(t.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Ts)}};function zu(r,t){if(!(r instanceof q)||r.unauthorised)throw r;let{code:e,message:i}=r;return{photos:t.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:i}})),searchable:!0}}var Ki=class{selection=ct.NONE;saying={text:"",undoable:!1};#e;#t;#i=!1;#o;#s;#r=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#s=new Wi(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:i})=>i??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#r)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#r)}offer(t,e){this.#s?.forget(),this.say(t,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),Ts)}tell({text:t,undo:e}){let i=async o=>{let d=await o();return this.#e.refresh(),d?.text??"Undone."};this.offer(t,e&&(()=>i(e)))}async delete(t){if(this.#i)return!1;this.#i=!0;try{let e=await ca(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#n(e),!1}finally{this.#i=!1}}say(t,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ct.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},i){let{anchor:o}=this.selection,d=e&&o!==void 0&&i!==void 0?this.selection.with(await i.range(o,t,Si).catch(()=>[t])):this.selection.toggled(t);d.size>Si?this.say(`At most ${I(Si)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#s?.edit(t,e)}edit(t,e){this.#s?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#s?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){Kn(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#s?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!Lt(t)&&(t.preventDefault(),this.undo())}};var Rd=$`
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
`;async function Od(r,t,e,i){let o=new URLSearchParams({q:t,caret:String(e)});return(await r.get(`/completions?${o}`,i)).completions}async function Nd(r,t,e,i){return(await r.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,i)).facets}var Iu=90,Yi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#r(Uu(this.offers,this.#o,t),t),this.#i=window.setTimeout(()=>{this.#s(t,e)},Iu)}async#s(t,e){let{signal:i}=this.#t;try{let o=await Od(this.#e.api,t,e,i);i.aborted||this.#r(o,t)}catch(o){tt(o)||this.#r([],t)}}#r(t,e){this.offers=t,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function Uu(r,t,e){let i=e.length-t.length;return r.filter(({start:o,end:d})=>d+i>=o&&e.startsWith(t.slice(0,o))&&e.slice(d+i)===t.slice(d)).map(o=>({...o,end:o.end+i}))}function qd(r,{text:t,start:e,end:i}){let o=t.endsWith(":"),d=r.slice(i),h=o||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${t}${h}${d}`,caret:e+t.length+(o?0:1)}}var Dd=$`
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
`,Cs="offers";function Ps(r){return`offer-${r}`}function Hd(r,t){return c`
    <ul id="${Cs}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,i)=>c`
          <li
            id="${Ps(i)}"
            role="option"
            aria-selected="${i===r.active?"true":"false"}"
            aria-label="${Wu(e)}"
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
  `}function Wu({key:r,value:t,meaning:e,photos:i}){let o=i===void 0?"":`, ${i}`;return t===void 0?`${r}: ${e??""}`:`${r}: ${t}${o}`}var Fd,zd,Id,Ud,Ve,Ss,Ms,It,Wd,Kd;Ud=[b("latent-search-help")];var rt=class extends(Id=x,zd=[u({attribute:!1})],Fd=[y()],Id){constructor(){super(...arguments);a(this,It);a(this,Ss,s(Ve,8,this)),s(Ve,11,this);a(this,Ms,s(Ve,12,this,[])),s(Ve,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,It,Wd).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(i=>c`
                    <button type="button" @click="${()=>l(this,It,Kd).call(this,i)}">${i}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ve=v(Id),Ss=new WeakMap,Ms=new WeakMap,It=new WeakSet,Wd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Kd=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Ve,4,"api",zd,rt,Ss),p(Ve,4,"filters",Fd,rt,Ms),rt=p(Ve,0,"SearchHelp",Ud,rt),w(rt,"styles",[k,$`
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
    `]),s(Ve,1,rt);var Ku=250,Yd,Vd,_d,Bd,jd,Qd,Xd,Zd,_,As,Ls,Rs,Os,Ns,qs,J,mt,hi,F,Gd,Jd,Ut,ep,Ds,tp,ip,Hs,op;Zd=[b("latent-search-box")];var xe=class extends(Xd=x,Qd=[u({attribute:!1})],jd=[u({attribute:!1})],Bd=[u({attribute:!1})],_d=[y()],Vd=[A("input")],Yd=[A("#help")],Xd){constructor(){super(...arguments);a(this,F);a(this,As,s(_,8,this)),s(_,11,this);a(this,Ls,s(_,12,this,"")),s(_,15,this);a(this,Rs,s(_,16,this,"")),s(_,19,this);a(this,Os,s(_,20,this,"")),s(_,23,this);a(this,Ns,s(_,24,this)),s(_,27,this);a(this,qs,s(_,28,this)),s(_,31,this);a(this,J,new Yi(this));a(this,mt);a(this,hi,e=>l(this,F,Gd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,hi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,hi)),window.clearTimeout(n(this,mt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,i){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,i),n(this,J).typed(this.typed,i)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,F,ep)}">
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
          aria-expanded="${n(this,J).isOpen?"true":"false"}"
          aria-controls="${Cs}"
          aria-activedescendant="${n(this,J).active<0?m:Ps(n(this,J).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,F,Jd)}"
          @keydown="${l(this,F,tp)}"
          @blur="${()=>n(this,J).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,F,Ds)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${Hd(n(this,J),e=>{l(this,F,Hs).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,J).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,F,op).call(this,e.detail)}"
      ></latent-search-help>
    `}};_=v(Xd),As=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,Ns=new WeakMap,qs=new WeakMap,J=new WeakMap,mt=new WeakMap,hi=new WeakMap,F=new WeakSet,Gd=function(e){let i=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!i&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Jd=function(){this.typed=this.input.value,window.clearTimeout(n(this,mt)),S(this,mt,window.setTimeout(()=>l(this,F,Ut).call(this),Ku)),n(this,J).typed(this.typed,this.input.selectionStart??this.typed.length)},Ut=function(){window.clearTimeout(n(this,mt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},ep=function(e){e.preventDefault(),n(this,J).close(),l(this,F,Ut).call(this)},Ds=function(){n(this,J).close(),this.typed="",l(this,F,Ut).call(this),this.input.focus()},tp=function(e){let i=l(this,F,ip).call(this,e.key);i!==void 0&&(e.preventDefault(),i())},ip=function(e){let{isOpen:i,chosen:o}=n(this,J);switch(e){case"ArrowDown":return i?()=>n(this,J).move(1):void 0;case"ArrowUp":return i?()=>n(this,J).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,F,Hs).call(this,o)});case"Escape":return i?()=>n(this,J).close():this.typed===""?void 0:()=>l(this,F,Ds).call(this);default:return}},Hs=async function(e){let{query:i,caret:o}=qd(this.typed,e);this.typed=i,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,J).typed(i,o):(n(this,J).close(),l(this,F,Ut).call(this))},op=function(e){this.typed=[this.typed.trim(),e].filter(i=>i!=="").join(" "),this.help.hidePopover(),l(this,F,Ut).call(this),this.input.focus()},p(_,4,"api",Qd,xe,As),p(_,4,"value",jd,xe,Ls),p(_,4,"problem",Bd,xe,Rs),p(_,4,"typed",_d,xe,Os),p(_,4,"input",Vd,xe,Ns),p(_,4,"help",Yd,xe,qs),xe=p(_,0,"SearchBox",Zd,xe),w(xe,"styles",[k,R,Dd,$`
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
    `]),s(_,1,xe);var sp,rp,np,ap,lp,ke,Fs,zs,Is,ft,Us,dp;lp=[b("latent-lock-button")];var _e=class extends(ap=x,np=[u({attribute:!1})],rp=[y()],sp=[A("dialog")],ap){constructor(){super(...arguments);a(this,ft);a(this,Fs,s(ke,8,this)),s(ke,11,this);a(this,zs,s(ke,12,this,"")),s(ke,15,this);a(this,Is,s(ke,16,this)),s(ke,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{l(this,ft,Us).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${l(this,ft,dp)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ke=v(ap),Fs=new WeakMap,zs=new WeakMap,Is=new WeakMap,ft=new WeakSet,Us=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(i){i instanceof q&&i.code==="force"?(this.users=i.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:i}))}},dp=function(){this.dialog.close(),l(this,ft,Us).call(this,!0)},p(ke,4,"api",np,_e,Fs),p(ke,4,"users",rp,_e,zs),p(ke,4,"dialog",sp,_e,Is),_e=p(ke,0,"LockButton",lp,_e),w(_e,"styles",[k,R,He,$`
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
    `]),s(ke,1,_e);var Ks=["system","light","dark"],Ys="theme";function Vi(){try{return Ks.find(r=>r===localStorage.getItem(Ys))??"system"}catch{return"system"}}function pp(r){Ws(r);try{localStorage.setItem(Ys,r)}catch{}}function cp(){Ws(Vi()),window.addEventListener("storage",({key:r})=>{r===Ys&&Ws(Vi())})}function Ws(r){document.documentElement.dataset.theme=r;for(let t of document.querySelectorAll("meta[name=theme-color]"))t.media=r==="system"?`(prefers-color-scheme: ${t.dataset.theme})`:t.dataset.theme===r?"all":"not all"}var Yu={system:"System",light:"Light",dark:"Dark"},hp,up,mp,fp,yp,$e,Vs,_s,Bs,je,gp,js,vp;yp=[b("latent-account-menu")];var Be=class extends(fp=x,mp=[u({attribute:!1})],up=[y()],hp=[A("#menu")],fp){constructor(){super(...arguments);a(this,je);a(this,Vs,s($e,8,this,"")),s($e,11,this);a(this,_s,s($e,12,this,Vi())),s($e,15,this);a(this,Bs,s($e,16,this)),s($e,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${Ks.map(e=>l(this,je,vp).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,je,js).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,je,js).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};$e=v(fp),Vs=new WeakMap,_s=new WeakMap,Bs=new WeakMap,je=new WeakSet,gp=function(e){this.theme=e,pp(e)},js=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},vp=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,je,gp).call(this,e)}" />
        ${Yu[e]}
      </label>
    `},p($e,4,"user",mp,Be,Vs),p($e,4,"theme",up,Be,_s),p($e,4,"menu",hp,Be,Bs),Be=p($e,0,"AccountMenu",yp,Be),w(Be,"styles",[k,R,$`
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
    `]),s($e,1,Be);var bp,wp,xp,kp,$p,Ep,Tp,Cp,B,Qs,Xs,Zs,Gs,Js,er,Oe,Pp,yt;Cp=[b("latent-header")];var Ee=class extends(Tp=x,Ep=[u({attribute:!1})],$p=[u({attribute:!1})],kp=[u({attribute:!1})],xp=[u({attribute:!1})],wp=[u({attribute:!1})],bp=[A("latent-search-box")],Tp){constructor(){super(...arguments);a(this,Oe);a(this,Qs,s(B,8,this)),s(B,11,this);a(this,Xs,s(B,12,this,"")),s(B,15,this);a(this,Zs,s(B,16,this,"")),s(B,19,this);a(this,Gs,s(B,20,this,"")),s(B,23,this);a(this,Js,s(B,24,this)),s(B,27,this);a(this,er,s(B,28,this)),s(B,31,this)}edit({start:e,end:i}){this.box.edit(e,i)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,Oe,Pp)}">${Li(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,Oe,yt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:I(this.total)}</span>
          ${this.user===De?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>l(this,Oe,yt).call(this,"locked")}"
                @problem="${e=>l(this,Oe,yt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,Oe,yt).call(this,"account")}"
            @sign-out="${()=>l(this,Oe,yt).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};B=v(Tp),Qs=new WeakMap,Xs=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,Js=new WeakMap,er=new WeakMap,Oe=new WeakSet,Pp=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,Oe,yt).call(this,"home"))},yt=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i}))},p(B,4,"api",Ep,Ee,Qs),p(B,4,"user",$p,Ee,Xs),p(B,4,"query",kp,Ee,Zs),p(B,4,"problem",xp,Ee,Gs),p(B,4,"total",wp,Ee,Js),p(B,4,"box",bp,Ee,er),Ee=p(B,0,"Header",Cp,Ee),w(Ee,"styles",[k,$`
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
    `]),s(B,1,Ee);var Sp=2e3,Vu=2e4,_u=5*6e4,Bu=["pointerdown","keydown","scroll"],_i=class{#e;#t;#i=new AbortController;#o;#s;#r=Date.now();#n=0;constructor(t,e){this.#e=t,this.#t=e}start(){let{signal:t}=this.#i;document.addEventListener("visibilitychange",()=>Mp()&&void this.#a(),{signal:t});for(let e of Bu)window.addEventListener(e,()=>this.#r=Date.now(),{signal:t,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}look(){window.clearTimeout(this.#s);let t=Math.max(0,this.#n+Sp-Date.now());this.#s=window.setTimeout(()=>{this.#a()},t)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#r>_u?this.#p():this.#l())}catch(t){this.#t.problem(t);return}if(Mp()&&!this.#i.signal.aborted){let t=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},t?Sp:Vu)}}async#l(){let t=this.#o,e=this.#r>this.#n;this.#n=Date.now();let i=await this.#e.status(e);this.#o=i,this.#t.statusChanged(i),t!==void 0&&(t.photos!==i.photos||t.failed!==i.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new q(401,"signed-out","The web session has ended.")}};function Mp(){return document.visibilityState==="visible"}var Ap=$`
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
`;var ji=["Library","Explore","Set aside","Vault"],Bi=[{name:"photos",label:"Photos",icon:f.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:f.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:f.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-ZN22S54F.js"),import("/assets/album-page-SJSC2ZML.js")])},{name:"map",label:"Map",icon:f.map,group:"Library",load:()=>import("/assets/map-page-OEKJ24RX.js")},{name:"folders",label:"Folders",icon:f.folder,group:"Explore",load:()=>import("/assets/folder-page-2AZVBGWZ.js")},{name:"tags",label:"Tags",icon:f.tag,group:"Explore",load:()=>import("/assets/tags-page-WEQI3HMA.js")},{name:"people",label:"People",icon:f.person,group:"Explore",load:()=>import("/assets/people-page-4NNMHATY.js")},{name:"calendar",label:"Calendar",icon:f.calendar,group:"Explore",load:()=>import("/assets/calendar-page-FVV3QUMW.js")},{name:"statistics",label:"Statistics",icon:f.statistics,group:"Explore",load:()=>import("/assets/statistics-page-NVB7YYW5.js")},{name:"similar",label:"Similar photos",icon:f.picture,load:()=>import("/assets/similar-page-BQPHOSP2.js")},{name:"archive",label:"Archive",icon:f.archive,group:"Set aside",filter:"is:archived",empty:c`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${f.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"trash",label:"Trash",icon:f.trash,group:"Set aside",load:()=>import("/assets/trash-page-XSFITF5A.js")},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-R7SXZSKT.js")},{name:"users",label:"Access",icon:f.people,group:"Vault",ofOwner:!0,load:()=>import("/assets/users-page-J5IU3P7H.js")}];function nt(r){return Bi.find(t=>t.name===r)??Bi[0]}var Lp,Rp,Op,Np,qp,Te,tr,ir,or,at,Dp,Hp,Fp;qp=[b("latent-navigation")];var Qe=class extends(Np=x,Op=[u({attribute:!1})],Rp=[u({type:Boolean})],Lp=[A("dialog")],Np){constructor(){super(...arguments);a(this,at);a(this,tr,s(Te,8,this,"photos")),s(Te,11,this);a(this,ir,s(Te,12,this,!1)),s(Te,15,this);a(this,or,s(Te,16,this)),s(Te,19,this)}render(){let[e,...i]=ji.map(h=>l(this,at,Hp).call(this,h)),{group:o}=nt(this.place),d=o!==void 0&&o!==ji[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${i}</div>
        <button class="more ${d?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${l(this,at,Dp)}" @go="${()=>this.sheet.close()}"><div class="sheet">${i}</div></dialog>
    `}};Te=v(Np),tr=new WeakMap,ir=new WeakMap,or=new WeakMap,at=new WeakSet,Dp=function(e){e.target===this.sheet&&this.sheet.close()},Hp=function(e){let i=Bi.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return i.length===0?m:c`
      <div class="${e===ji[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${i.map(o=>l(this,at,Fp).call(this,o))}
        </ul>
      </div>
    `},Fp=function({name:e,label:i,icon:o}){let d=fe(e);return c`
      <li>
        <a
          href="${Ot(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>Pi(h,d)}"
        >
          ${o}<span>${i}</span>
        </a>
      </li>
    `},p(Te,4,"place",Op,Qe,tr),p(Te,4,"owner",Rp,Qe,ir),p(Te,4,"sheet",Lp,Qe,or),Qe=p(Te,0,"Navigation",qp,Qe),w(Qe,"styles",[k,He,Ap]),s(Te,1,Qe);var zp=1024*1024,Qi=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#i("grid",96*zp,6),this.screens=this.#i("screen",64*zp,3)}#i(t,e,i){return new ua((o,d)=>this.#o(o,t,d),e,i)}async#o(t,e,i){try{return await this.#e().thumbnail(t,e,i)}catch(o){throw(o instanceof qe||o instanceof q&&o.unauthorised)&&this.#t(o),o}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var Ip=$`
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
`;function Up(r,t){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function Wp(r,t){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function Kp(r){return r>0?c`
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
  `}var ju=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Qu=8,Yp,Vp,_p,Bp,jp,Qp,Xp,oe,sr,rr,nr,ar,lr,gt,ne,Zp,dr,pr,Gp,Jp,ec;Xp=[b("latent-refinement")];var Ne=class extends(Qp=x,jp=[u({attribute:!1})],Bp=[u({attribute:!1})],_p=[u({attribute:!1})],Vp=[y()],Yp=[y()],Qp){constructor(){super(...arguments);a(this,ne);a(this,sr,s(oe,8,this)),s(oe,11,this);a(this,rr,s(oe,12,this,"")),s(oe,15,this);a(this,nr,s(oe,16,this,"")),s(oe,19,this);a(this,ar,s(oe,20,this,!1)),s(oe,23,this);a(this,lr,s(oe,24,this,{})),s(oe,27,this);a(this,gt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,gt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,ne,dr).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${wa(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,ne,Gp).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,ne,Zp)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,ne,Jp).call(this):m}
    `}};oe=v(Qp),sr=new WeakMap,rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,gt=new WeakMap,ne=new WeakSet,Zp=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,ne,dr).call(this)},dr=async function(){n(this,gt).abort(),S(this,gt,new AbortController);try{this.counts=await Nd(this.api,this.narrowed,Qu,n(this,gt).signal)}catch(e){tt(e)||(this.counts={})}},pr=function(e){it(this,"search",e)},Gp=function(e){return c`
      <li class="term">
        <button
          class="edit"
          aria-label="Change ${e.text}"
          @click="${()=>it(this,"term-edit",e)}"
        >
          ${e.text}
        </button>
        <button
          class="remove"
          aria-label="Remove ${e.text}"
          title="Remove"
          @click="${()=>l(this,ne,pr).call(this,xa(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},Jp=function(){return c`
      <div class="facets">
        ${ju.map(([e,i,o])=>l(this,ne,ec).call(this,i,o,this.counts[e]??[]))}
      </div>
    `},ec=function(e,i,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>l(this,ne,pr).call(this,ka(this.query,$a(i,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(oe,4,"api",jp,Ne,sr),p(oe,4,"query",Bp,Ne,rr),p(oe,4,"narrowed",_p,Ne,nr),p(oe,4,"isOpen",Vp,Ne,ar),p(oe,4,"counts",Yp,Ne,lr),Ne=p(oe,0,"Refinement",Xp,Ne),w(Ne,"styles",[k,R,$`
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
    `]),s(oe,1,Ne);var Xi=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let i=`${t.year}-${t.month}-${t.photos}`,o=this.#t.get(i);return o===void 0&&(o=this.#e(t),o.catch(()=>this.#t.delete(i)),this.#t.set(i,o)),Xu(await o,e)}};function Xu(r,t){let e=r.filter(({failed:h})=>!h),i=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),d=new Set([...tc(i,t),...tc(o,t-Math.min(t,i.length))]);return e.filter(h=>d.has(h))}function tc(r,t){let e=Math.max(1,r.length/Math.max(1,t));return Array.from({length:Math.min(t,r.length)},(i,o)=>r[Math.floor(o*e)])}var ui=["years","months","days"],ic="level";function cr(r,t){return ui[ui.indexOf(r)+t]??r}function oc(r){try{let t=r().getItem(ic);return ui.find(e=>e===t)??"days"}catch{return"days"}}function sc(r,t){try{r().setItem(ic,t)}catch{}}function rc(r){return[...Map.groupBy(r,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((i,{photos:o})=>i+o,0)}))}function nc({months:r}){return r.reduce((t,e)=>e.photos>t.photos?e:t)}var Zu={years:"Years",months:"Months",days:"Days"},ac,lc,dc,Wt,hr;dc=[b("latent-level-switch")];var vt=class extends(lc=x,ac=[u({attribute:!1})],lc){constructor(){super(...arguments);a(this,hr,s(Wt,8,this,"days")),s(Wt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${ui.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${Zu[e]}
            </button>
          `)}
      </div>
    `}};Wt=v(lc),hr=new WeakMap,p(Wt,4,"level",ac,vt,hr),vt=p(Wt,0,"LevelSwitch",dc,vt),w(vt,"styles",[k,R,$`
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
    `]),s(Wt,1,vt);var pc=180,Zi=class{#e;#t;#i=oc(()=>localStorage);#o;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(t,e)=>{this.look(cr(this.#i,t),e)};async look(t,e){let i=this.#t();if(t===this.#i||i===null)return;let o=e?.y??pc,d=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&i.shows(this.#o,e)?this.#o:void 0;await this.#s(t,h??i.spotAt(o,e?.x),d?void 0:o)}async enter(t){await this.#s(cr(this.#i,1),t,pc)}async#s(t,e,i){this.#o=e,this.#i=t,sc(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&i!==void 0&&this.#t()?.show(e,i)}};function cc(r){let t=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${t(r.getMonth()+1)}-${t(r.getDate())}`}function hc(r,t){let e=Number(r.slice(0,4))-t;return e===1?"1 year ago":`${e} years ago`}var uc,mc,fc,yc,gc,Ce,ur,mr,fr,Kt,Yt,Vt,vc,bc;gc=[b("latent-memories")];var Xe=class extends(yc=x,fc=[u({attribute:!1})],mc=[u({attribute:!1})],uc=[y()],yc){constructor(){super(...arguments);a(this,Vt);a(this,ur,s(Ce,8,this)),s(Ce,11,this);a(this,mr,s(Ce,12,this)),s(Ce,15,this);a(this,fr,s(Ce,16,this,[])),s(Ce,19,this);a(this,Kt,cc(new Date));a(this,Yt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Yt,new AbortController),l(this,Vt,vc).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Yt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${ve(this.years,({year:e})=>e,e=>l(this,Vt,bc).call(this,e))}
        </ul>
      </nav>
    `}};Ce=v(yc),ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,Kt=new WeakMap,Yt=new WeakMap,Vt=new WeakSet,vc=async function(){let e=new URLSearchParams({day:n(this,Kt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,Yt).signal)).years}catch{this.years=[]}},bc=function({year:e,photos:[i],total:o}){let d=fe("photos",void 0,`taken:${e}${n(this,Kt).slice(4)}`);return i===void 0?m:c`
      <li>
        <a href="${Ot(d)}" @click="${h=>Pi(h,d)}">
          <latent-thumb .photo="${i}" .store="${this.store}"></latent-thumb>
          <p>${hc(n(this,Kt),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},p(Ce,4,"api",fc,Xe,ur),p(Ce,4,"store",mc,Xe,mr),p(Ce,4,"years",uc,Xe,fr),Xe=p(Ce,0,"Memories",gc,Xe),w(Xe,"styles",[k,$`
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
    `]),s(Ce,1,Xe);var Gu=new Map,yr=class{count;photos=[];named={places:Gu};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},Gi=class r{months;counts;#e;#t;constructor(t,e,i){this.counts=t,this.months=t.map(o=>new yr(o)),this.#e=e,this.#t=i}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new r(t,this.#e,this.#t);for(let i of e.months){let o=this.months.find(d=>d.is(i.count));o!==void 0&&(i.photos=o.photos,i.named=o.named,i.complete=o.complete&&o.count.photos===i.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#i(t).finally(()=>{t.loading=void 0}),t.loading)}async#i(t){this.#o(t);let e=[],i;do{let o=await this.#e.page(t.count,i);e=e.concat(o.photos),i=o.next,(e.length>=t.photos.length||i===void 0)&&(t.photos=e,t.complete=i===void 0,this.#t(t))}while(i!==void 0)}async#o(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,i]=t.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===i)}find(t){for(let e of this.months){let i=e.photos.find(o=>o.id===t);if(i!==void 0)return i}}replace(t){let e=new Set;for(let i of t){let o=this.find(i.id);if(o?.taken===i.taken)this.#s(i,e);else for(let d of[o&&this.monthOf(o),this.monthOf(i)])d!==void 0&&(d.complete=!1)}e.forEach(i=>{this.#o(i)})}#s(t,e){let i=this.monthOf(t);i!==void 0&&(e.add(i),i.photos=i.photos.map(o=>o.id===t.id?t:o),this.#t(i))}async range(t,e,i){let o=this.#r(t,e)?1:-1,d=[t],h=t;for(;h!==void 0&&h.id!==e.id&&d.length<i;)h=await this.neighbour(h,o),h!==void 0&&d.push(h);return d}#r(t,e){let i=[this.monthOf(t),this.monthOf(e)];if(i[0]===i[1]){let o=i[0]?.photos??[];return o.findIndex(({id:d})=>d===t.id)<=o.findIndex(({id:d})=>d===e.id)}return t.taken>e.taken}async neighbour(t,e){let i=this.monthOf(t);if(i===void 0)return;await this.load(i);let o=i.photos.findIndex(h=>h.id===t.id);return o<0?void 0:i.photos[o+e]??this.#n(this.months.indexOf(i)+e,e)}async#n(t,e){for(let i=t;i>=0&&i<this.months.length;i+=e){let o=this.months[i];await this.load(o);let d=e===1?o.photos[0]:o.photos.at(-1);if(d!==void 0)return d}}};var _t=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var Ju="300px",wc,xc,kc,$c,Ec,Tc,Cc,Pc,Sc,Mc,D,gr,vr,br,wr,xr,kr,$r,Er,Ji,mi,Tr;Mc=[b("latent-period-card")];var ye=class extends(Sc=x,Pc=[u()],Cc=[u({attribute:!1})],Tc=[u({type:Number})],Ec=[u({attribute:!1})],$c=[u({type:Number})],kc=[u({attribute:!1})],xc=[u({attribute:!1})],wc=[y()],Sc){constructor(){super(...arguments);a(this,mi);a(this,gr,s(D,8,this,"")),s(D,11,this);a(this,vr,s(D,12,this,"")),s(D,15,this);a(this,br,s(D,16,this,0)),s(D,19,this);a(this,wr,s(D,20,this)),s(D,23,this);a(this,xr,s(D,24,this,1)),s(D,27,this);a(this,kr,s(D,28,this)),s(D,31,this);a(this,$r,s(D,32,this)),s(D,35,this);a(this,Er,s(D,36,this,[])),s(D,39,this);a(this,Ji,new Ea(this,Ju,()=>{l(this,mi,Tr).call(this)}))}willUpdate(e){n(this,Ji).reached&&(e.has("month")||e.has("covers"))&&l(this,mi,Tr).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${I(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ve(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${I(this.photos)}</small></p>
      </button>
    `}};D=v(Sc),gr=new WeakMap,vr=new WeakMap,br=new WeakMap,wr=new WeakMap,xr=new WeakMap,kr=new WeakMap,$r=new WeakMap,Er=new WeakMap,Ji=new WeakMap,mi=new WeakSet,Tr=async function(){let{month:e,covers:i}=this,o=await i.of(e,this.most).catch(()=>this.shown);e===this.month&&i===this.covers&&(this.shown=o)},p(D,4,"name",Pc,ye,gr),p(D,4,"spoken",Cc,ye,vr),p(D,4,"photos",Tc,ye,br),p(D,4,"month",Ec,ye,wr),p(D,4,"most",$c,ye,xr),p(D,4,"covers",kc,ye,kr),p(D,4,"store",xc,ye,$r),p(D,4,"shown",wc,ye,Er),ye=p(D,0,"PeriodCard",Mc,ye),w(ye,"styles",[k,$`
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
    `]),s(D,1,ye);var em=1,tm=3,Ac,Lc,Rc,Oc,Nc,qc,ue,Cr,Pr,Sr,Mr,bt,Bt,jt,yi,gi,z,Ar,Lr,fi,Rr,Or,Dc,Hc,Fc;qc=[b("latent-overview")];var We=class extends(Nc=x,Oc=[u({attribute:!1})],Rc=[u({attribute:!1})],Lc=[u({attribute:!1})],Ac=[u({attribute:!1})],Nc){constructor(){super(...arguments);a(this,z);a(this,Cr,s(ue,8,this,[])),s(ue,11,this);a(this,Pr,s(ue,12,this,"years")),s(ue,15,this);a(this,Sr,s(ue,16,this)),s(ue,19,this);a(this,Mr,s(ue,20,this)),s(ue,23,this);a(this,bt);a(this,Bt,new _t(this));a(this,jt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,yi,new ResizeObserver(()=>l(this,z,Ar).call(this)));a(this,gi,[])}connectedCallback(){super.connectedCallback(),n(this,yi).observe(this),window.addEventListener("scroll",n(this,jt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,yi).disconnect(),window.removeEventListener("scroll",n(this,jt))}updated(){l(this,z,Lr).call(this),l(this,z,Ar).call(this)}get marks(){return n(this,gi)}spotAt(e,i){let o=n(this,z,fi).filter(g=>g.getBoundingClientRect().bottom>e),h=o.find(g=>{let{left:P,right:Z,top:re}=g.getBoundingClientRect();return i!==void 0&&P<=i&&i<Z&&re<=e})??o[0]??n(this,z,fi).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,i){let o=l(this,z,Rr).call(this,e)?.getBoundingClientRect();return o===void 0?!1:i===void 0?o.bottom>n(this,Bt).header&&o.top<window.innerHeight:o.top<=i.y&&i.y<o.bottom&&o.left<=i.x&&i.x<o.right}show(e,i){S(this,bt,{spot:e,y:i}),this.hasUpdated&&l(this,z,Lr).call(this)}render(){let e=rc(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${ve(e,({year:i})=>i,i=>l(this,z,Dc).call(this,i))}
        </div>
      `:c`
        ${ve(e,({year:i})=>i,i=>l(this,z,Hc).call(this,i))}
      `}};ue=v(Nc),Cr=new WeakMap,Pr=new WeakMap,Sr=new WeakMap,Mr=new WeakMap,bt=new WeakMap,Bt=new WeakMap,jt=new WeakMap,yi=new WeakMap,gi=new WeakMap,z=new WeakSet,Ar=function(){let e=n(this,z,fi).map(i=>({top:n(this,Bt).at(i.getBoundingClientRect().top),year:i.month.year,name:i.spoken||i.name}));S(this,gi,e.filter(({top:i},o)=>o===0||i>e[o-1].top+1)),n(this,jt).call(this)},Lr=function(){if(n(this,bt)!==void 0){let{spot:e,y:i}=n(this,bt);S(this,bt,void 0);let o=l(this,z,Rr).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Bt).by(o.top+o.height/2-i)}},fi=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Rr=function({year:e,month:i}){return n(this,z,fi).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=i))},Or=function({year:e,month:i}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:i}}))},Dc=function(e){let i=nc(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${i}"
        .most="${em}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,z,Or).call(this,i)}"
      ></latent-period-card>
    `},Hc=function({year:e,months:i}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${ve(i,({month:o})=>o,o=>l(this,z,Fc).call(this,o))}
        </div>
      </section>
    `},Fc=function(e){return c`
      <latent-period-card
        .name="${Gn(e)}"
        .spoken="${St(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${tm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,z,Or).call(this,e)}"
      ></latent-period-card>
    `},p(ue,4,"months",Oc,We,Cr),p(ue,4,"level",Rc,We,Pr),p(ue,4,"covers",Lc,We,Sr),p(ue,4,"store",Ac,We,Mr),We=p(ue,0,"Overview",qc,We),w(We,"styles",[k,$`
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
    `]),s(ue,1,We);function Qt(r,t){let e=0,i=r.length-1;for(;e<i;){let o=e+i+1>>1;r[o].top<=t?e=o:i=o-1}return e}var zc=22,im=900,Nr=120,Ic,Uc,Wc,Kc,Yc,Vc,_c,Bc,j,qr,Dr,Hr,Fr,zr,Ir,Xt,K,jc,Ur,Qc,Wr,Xc,Zc,Kr,Gc,Jc;Bc=[b("latent-scrubber")];var Pe=class extends(_c=x,Vc=[u({attribute:!1})],Yc=[u({attribute:!1})],Kc=[u({attribute:!1})],Wc=[y()],Uc=[y()],Ic=[y()],_c){constructor(){super(...arguments);a(this,K);a(this,qr,s(j,8,this,[])),s(j,11,this);a(this,Dr,s(j,12,this,0)),s(j,15,this);a(this,Hr,s(j,16,this,0)),s(j,19,this);a(this,Fr,s(j,20,this)),s(j,23,this);a(this,zr,s(j,24,this,!1)),s(j,27,this);a(this,Ir,s(j,28,this,!1)),s(j,31,this);a(this,Xt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Xt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let i=e.get("position");i!==void 0&&Math.abs(i-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Xt)),S(this,Xt,window.setTimeout(()=>this.passing=!1,im)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let i=Math.min(1,this.position/this.range),o=e[Qt(e,this.position+Nr)];return c`
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
        @pointerdown="${l(this,K,Qc)}"
        @pointermove="${l(this,K,Ur)}"
        @pointerup="${l(this,K,Wr)}"
        @pointercancel="${l(this,K,Wr)}"
        @pointerleave="${l(this,K,Xc)}"
        @keydown="${l(this,K,Zc)}"
      >
        ${l(this,K,Jc).call(this)}
        <span class="here" .style="${`top:${i*100}%`}"></span>
        ${l(this,K,Gc).call(this,i)}
      </div>
    `}};j=v(_c),qr=new WeakMap,Dr=new WeakMap,Hr=new WeakMap,Fr=new WeakMap,zr=new WeakMap,Ir=new WeakMap,Xt=new WeakMap,K=new WeakSet,jc=function(e){let i=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-i.top)/i.height))},Ur=function(e){this.pointed=l(this,K,jc).call(this,e),this.dragging&&l(this,K,Kr).call(this,this.pointed*this.range)},Qc=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,K,Ur).call(this,e)},Wr=function(){this.dragging=!1,this.pointed=void 0},Xc=function(){this.dragging||(this.pointed=void 0)},Zc=function(e){let i={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(i===void 0)return;e.preventDefault();let o=Qt(this.marks,this.position+Nr)+i,d=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];d!==void 0&&l(this,K,Kr).call(this,d.top)},Kr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Gc=function(e){if(this.pointed===void 0&&!this.passing)return m;let i=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Qt(this.marks,i*this.range+Nr)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${o}</span>
    `},Jc=function(){let e=this.clientHeight||window.innerHeight,i=-zc;return om(this.marks).map(({top:o,year:d})=>{let g=Math.min(1,o/this.range)*e;return g-i>=zc&&g<=e-6?(i=g,c`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${d}</span>
        `):c`
        <span class="dot" .style="${`top:${g}px`}"></span>
      `})},p(j,4,"marks",Vc,Pe,qr),p(j,4,"position",Yc,Pe,Dr),p(j,4,"range",Kc,Pe,Hr),p(j,4,"pointed",Wc,Pe,Fr),p(j,4,"dragging",Uc,Pe,zr),p(j,4,"passing",Ic,Pe,Ir),Pe=p(j,0,"Scrubber",Bc,Pe),w(Pe,"styles",[k,$`
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
    `]),s(j,1,Pe);function om(r){return r.filter(({year:t},e)=>r[e-1]?.year!==t)}var eo=class{options;blocks;height;#e;constructor(t,e,i,o){this.options=e;let d=i?.options===e?i:void 0,h=0;this.blocks=t.map((g,P)=>{let Z=d?.blocks[P],re=Z?.month===g&&g!==o?{...Z,top:h}:sm(g,h,e);return h+=re.height,re}),this.height=h}between(t,e){let i=[];for(let o=this.indexAt(t);o<this.blocks.length;o++){let d=this.blocks[o];if(d.top>=e)break;i.push(d)}return i}indexAt(t){return Qt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:St(e)})),this.#e}nearest({year:t,month:e}){let i=t*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=i)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let i=e.layout?.tiles.find(({photo:o})=>o.id===t);if(i!==void 0)return{block:e,tile:i}}}tileAt(t){let e=this.blocks[this.indexAt(t)],i=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=t);return e&&i&&{block:e,tile:i}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:i})=>i===t.month||i.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function sm(r,t,e){if(r.photos.length===0)return{month:r,top:t,height:r.complete?0:fo(r.count.photos,e),layout:void 0};let i=ba(r.photos,e),o=r.missing===0?0:fo(r.missing,e)-e.monthHeading;return{month:r,top:t,height:i.height+o,layout:i}}var rm=28,nm=28;function eh({layout:r,top:t},e){let i=e.top-t,o=e.bottom-t;return r?.tiles.filter(({y:d,height:h})=>d+h>i&&d<o)??[]}function th(r,t,e,i){let o=r.flatMap(h=>eh(h,t).map(g=>({tile:g,top:h.top+g.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=i)??o[0])?.tile.photo.id}function ih(r,t){let{month:e,layout:i}=r,o=St(e.count);return c`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${rm}px`}">${o} <span>${I(e.count.photos)}</span></h2>
      ${i===void 0?lm(r,t):m} ${i?.headings.map(d=>am(d,e.places.get(d.day)??[],t))} ${ve(eh(r,t.drawn),({photo:d})=>d.id,d=>dm(d,t))}
    </section>
  `}function am({day:r,x:t,y:e,width:i},o,{options:d}){let h=`transform:translate(${t}px,${e+d.dayHeading-nm}px);max-width:${Math.max(i,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${Jn(r)}${o.length===0?m:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function lm({height:r},{options:t}){return c`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function dm(r,{route:t,reachable:e,selection:i,picking:o,open:d,store:h}){let{photo:g,x:P,y:Z,width:re,height:ge}=r,zn=i.has(g.id);return c`
    <a
      href="${Ot({...t,photo:g.id})}"
      data-id="${g.id}"
      aria-label="${ea(g)}"
      tabindex="${g.id===e?0:-1}"
      .style="${`transform:translate(${P}px,${Z}px);width:${re}px;height:${ge}px`}"
      class="${zn?"picked":""}"
      @click="${co=>d(co,g)}"
      @pointerdown="${co=>o.down(co,g)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${g}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,zn)}
  `}var pm=100,oh=1,cm=.75,sh,rh,nh,ah,lh,dh,ph,ch,Q,Yr,Vr,_r,Br,jr,Qr,se,Ze,Zt,Gt,wt,me,Jt,bi,xt,M,Xr,hh,to,uh,mh,vi,Zr,Gr,fh,io,yh,Jr,oo;ch=[b("latent-timeline")];var Se=class extends(ph=x,dh=[u({attribute:!1})],lh=[u({attribute:!1})],ah=[u({attribute:!1})],nh=[u({attribute:!1})],rh=[y()],sh=[y()],ph){constructor(){super(...arguments);a(this,M);a(this,Yr,s(Q,8,this)),s(Q,11,this);a(this,Vr,s(Q,12,this)),s(Q,15,this);a(this,_r,s(Q,16,this,fe("photos"))),s(Q,19,this);a(this,Br,s(Q,20,this,ct.NONE)),s(Q,23,this);a(this,jr,s(Q,24,this,{top:0,bottom:0})),s(Q,27,this);a(this,Qr,s(Q,28,this)),s(Q,31,this);a(this,se);a(this,Ze);a(this,Zt);a(this,Gt,!1);a(this,wt);a(this,me,new _t(this));a(this,Jt,new ya(this));a(this,bi,new ResizeObserver(()=>l(this,M,hh).call(this)));a(this,xt,()=>l(this,M,mh).call(this));a(this,io,e=>{let i=ma(e.key),o=n(this,se)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,Jt).pick(o.tile.photo,e.shiftKey);return}i===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,M,yh).call(this,o,i))});a(this,oo,(e,i)=>{this.current=i.id,n(this,Jt).click(e,i)})}connectedCallback(){super.connectedCallback(),n(this,bi).observe(this),window.addEventListener("scroll",n(this,xt),{passive:!0}),window.addEventListener("resize",n(this,xt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,bi).disconnect(),window.removeEventListener("scroll",n(this,xt)),window.removeEventListener("resize",n(this,xt)),window.clearTimeout(n(this,Zt))}monthChanged(e){l(this,M,to).call(this,e)}get marks(){return n(this,se)?.marks??[]}spotAt(e){let i=n(this,me).at(e),o=n(this,se)?.blocks[n(this,se).indexAt(i)],d=n(this,se)?.tileAt(i),h=(d?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...d===void 0?{}:{photo:d.tile.photo.id}}}shows(){return!1}show(e,i){S(this,wt,{spot:e,y:i}),l(this,M,Xr).call(this)}reveal(e){let i=n(this,se)?.placeOf(e.id);i!==void 0&&l(this,M,Jr).call(this,i)}willUpdate(e){if(e.has("library")&&n(this,Ze)!==void 0){let i=e.get("route"),o=i===void 0||Nt(i,this.route);l(this,M,to).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Gt)&&(S(this,Gt,!1),l(this,M,fh).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,i=n(this,Ze);if(i===void 0)return m;let o=n(this,se)?.between(e.top,e.bottom)??[],d={options:i,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:th(o,e,this.current,e.top+window.innerHeight*oh),picking:n(this,Jt),keyDown:n(this,io),open:n(this,oo)};return c`
      ${ve(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>ih(h,d))}
    `}};Q=v(ph),Yr=new WeakMap,Vr=new WeakMap,_r=new WeakMap,Br=new WeakMap,jr=new WeakMap,Qr=new WeakMap,se=new WeakMap,Ze=new WeakMap,Zt=new WeakMap,Gt=new WeakMap,wt=new WeakMap,me=new WeakMap,Jt=new WeakMap,bi=new WeakMap,xt=new WeakMap,M=new WeakSet,Xr=function(){let e=n(this,se);if(n(this,wt)===void 0||e===void 0)return;let{spot:i,y:o}=n(this,wt);S(this,wt,void 0);let d=e.placeOf(i.photo),h=e.nearest(i);d!==void 0?n(this,me).bring(d.block.top+d.tile.y,o):h!==void 0&&n(this,me).bring(h.top,n(this,me).header),l(this,M,vi).call(this)},hh=function(){let e=this.clientWidth;e>0&&e!==n(this,Ze)?.width&&(S(this,Ze,va(e)),l(this,M,to).call(this,void 0))},to=function(e,i=!0){if(n(this,Ze)===void 0)return;let o=n(this,me).top,d=i&&o>0?n(this,se)?.anchorAt(o):void 0;S(this,se,new eo(this.library.months,n(this,Ze),n(this,se),e)),this.style.height=`${n(this,se).height}px`,l(this,M,uh).call(this,d,o),l(this,M,Xr).call(this),l(this,M,vi).call(this),l(this,M,Gr).call(this),this.requestUpdate()},uh=function(e,i){let o=e&&n(this,se)?.resolve(e);o!==void 0&&Math.abs(o-i)>=1&&n(this,me).by(o-i)},mh=function(){let{top:e}=n(this,me),i=window.innerHeight*cm;(e-i<this.drawn.top||e+window.innerHeight+i>this.drawn.bottom)&&l(this,M,vi).call(this),l(this,M,Zr).call(this),l(this,M,Gr).call(this)},vi=function(){let{top:e}=n(this,me),i=window.innerHeight*oh;this.drawn={top:e-i,bottom:e+window.innerHeight+i},l(this,M,Zr).call(this)},Zr=function(){n(this,Zt)??S(this,Zt,window.setTimeout(()=>{S(this,Zt,void 0);let{top:e}=n(this,me),i=window.innerHeight/2;for(let{month:o}of n(this,se)?.between(e-i,e+window.innerHeight+i)??[])this.library.load(o).catch(()=>{})},pm))},Gr=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},fh=function(e){return[...this.renderRoot.querySelectorAll("a")].find(i=>i.dataset.id===e)},io=new WeakMap,yh=async function(e,i){let o=await fa(e,i,this.library,()=>n(this,se));o!==void 0&&l(this,M,Jr).call(this,o)},Jr=function({block:e,tile:i}){let d=e.top+i.y,h=n(this,me).top,g=d+i.height+40-(h+window.innerHeight-n(this,me).header),P=d-40-h;(P<0||g>0)&&n(this,me).by(P<0?P:g),l(this,M,vi).call(this),this.current=i.photo.id,S(this,Gt,!0),this.requestUpdate()},oo=new WeakMap,p(Q,4,"library",dh,Se,Yr),p(Q,4,"store",lh,Se,Vr),p(Q,4,"route",ah,Se,_r),p(Q,4,"selection",nh,Se,Br),p(Q,4,"drawn",rh,Se,jr),p(Q,4,"current",sh,Se,Qr),Se=p(Q,0,"TimelineView",ch,Se),w(Se,"styles",[k,ga]),s(Q,1,Se);var gh=1.35,vh=40,hm=220,so=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(t,e){this.#e=e;let{signal:i}=this.#t;t.addEventListener("touchstart",o=>this.#r(o),{signal:i,passive:!0}),t.addEventListener("touchmove",o=>this.#n(o),{signal:i,passive:!0}),t.addEventListener("wheel",o=>this.#a(o),{signal:i,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:i})}dispose(){this.#t.abort()}#r({touches:t}){this.#i=t.length===2?bh(t):void 0}#n({touches:t}){if(this.#i===void 0||t.length!==2)return;let e=bh(t)/Math.max(1,this.#i);if(e>gh||e<1/gh){this.#i=void 0;let[i,o]=[t[0],t[1]],d={x:(i.clientX+o.clientX)/2,y:(i.clientY+o.clientY)/2};this.#e(e>1?1:-1,d)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#s<hm;this.#s=t.timeStamp;let i=e?this.#o:0;this.#o=i+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(i)<vh&&Math.abs(this.#o)>=vh&&this.#e(this.#o<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(i=>i instanceof Element&&i.matches("dialog, [role=dialog]"));return!Lt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function bh(r){let[t,e]=[r[0],r[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var wh,xh,kh,$h,Eh,Th,Ch,Ph,Sh,Mh,Ah,Lh,Rh,Oh,Nh,C,en,tn,on,sn,rn,nn,an,ln,dn,pn,cn,hn,un,wi,xi,Ge,kt,ei,L,mn,fn,qh,ro,yn,gn,vn,ki,Dh,Hh,Fh,zh;Nh=[b("latent-timeline-page")];var ee=class extends(Oh=x,Rh=[u({attribute:!1})],Lh=[u({attribute:!1})],Ah=[u({attribute:!1})],Mh=[u({attribute:!1})],Sh=[u({attribute:!1})],Ph=[u({attribute:!1})],Ch=[u({attribute:!1})],Th=[y()],Eh=[y()],$h=[y()],kh=[A("latent-timeline")],xh=[A("latent-timeline, latent-overview")],wh=[A("latent-scrubber")],Oh){constructor(){super(...arguments);a(this,L);a(this,en,s(C,8,this)),s(C,11,this);a(this,tn,s(C,12,this,fe("photos"))),s(C,15,this);a(this,on,s(C,16,this,"")),s(C,19,this);a(this,sn,s(C,20,this,"")),s(C,23,this);a(this,rn,s(C,24,this)),s(C,27,this);a(this,nn,s(C,28,this,ct.NONE)),s(C,31,this);a(this,an,s(C,32,this)),s(C,35,this);a(this,ln,s(C,36,this)),s(C,39,this);a(this,dn,s(C,40,this)),s(C,43,this);a(this,pn,s(C,44,this,"")),s(C,47,this);a(this,cn,s(C,48,this)),s(C,51,this);a(this,hn,s(C,52,this)),s(C,55,this);a(this,un,s(C,56,this)),s(C,59,this);a(this,wi);a(this,xi);a(this,Ge,new Zi(this,()=>this.photos));a(this,kt,new AbortController);a(this,ei);a(this,ki,()=>it(this,"search",""))}connectedCallback(){super.connectedCallback(),S(this,xi,new so(this,n(this,Ge).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,xi)?.dispose(),n(this,kt).abort()}get sequence(){return this.library}refresh(){l(this,L,mn).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Nt(this.route,this.shown)?l(this,L,mn).call(this,this.route):n(this,ei)!==void 0&&!Nt(this.route,n(this,ei))&&(n(this,kt).abort(),l(this,L,ro).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${n(this,Ge).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,L,fn).call(this,e)}"
        ></latent-refinement>
      `}${l(this,L,Dh).call(this,e)}
    `}};C=v(Oh),en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,rn=new WeakMap,nn=new WeakMap,an=new WeakMap,ln=new WeakMap,dn=new WeakMap,pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,wi=new WeakMap,xi=new WeakMap,Ge=new WeakMap,kt=new WeakMap,ei=new WeakMap,L=new WeakSet,mn=async function(e){n(this,kt).abort();let i=new AbortController;S(this,kt,i),S(this,ei,e);let o=l(this,L,fn).call(this,e.query);try{let d=await this.api.timeline(o,i.signal);i.signal.aborted||l(this,L,qh).call(this,e,o,d)}catch(d){d instanceof q&&d.status===400?l(this,L,ro).call(this,d.message):l(this,L,gn).call(this,d)}},fn=function(e){return`${this.filter} ${e}`.trim()},qh=function(e,i,{months:o}){let d=this.shown!==void 0&&Nt(e,this.shown);d||(n(this,Ge).forget(),S(this,wi,new Xi(async h=>(await l(this,L,yn).call(this,this.api.photos(i,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(o):new Gi(o,{page:(h,g)=>l(this,L,yn).call(this,this.api.photos(i,h,g)),places:h=>this.api.places(i,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,L,ro).call(this,""),it(this,"sequence",{same:d})},ro=function(e){this.problem=e;let i=this.library?.total;i!==void 0&&it(this,"found",{total:i,problem:e})},yn=async function(e){try{return await e}catch(i){throw l(this,L,gn).call(this,i),i}},gn=function(e){it(this,"problem",e)},vn=function(){let{photos:e,scrubber:i}=this;e!==null&&i!==null&&(i.marks=e.marks,i.position=window.scrollY,i.range=document.documentElement.scrollHeight-window.innerHeight)},ki=new WeakMap,Dh=function(e){let{library:i}=this;if(i===void 0)return this.problem===""?m:Up(this.problem,n(this,ki));if(i.months.length===0)return l(this,L,zh).call(this,e);let{level:o}=n(this,Ge);return c`
      ${o==="days"?l(this,L,Hh).call(this,i):l(this,L,Fh).call(this,i,o)}
      <latent-level-switch .level="${o}" @level="${d=>{n(this,Ge).look(d.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${d=>window.scrollTo({top:d.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Hh=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,L,vn)}"
      ></latent-timeline>
    `},Fh=function({counts:e},i){return c`
      <latent-overview
        .months="${e}"
        .level="${i}"
        .covers="${n(this,wi)}"
        .store="${this.store}"
        @enter="${o=>{n(this,Ge).enter(o.detail)}}"
        @timeline-scroll="${l(this,L,vn)}"
      ></latent-overview>
    `},zh=function(e){return e!==""?Wp(e,n(this,ki)):this.filter===""?Kp(this.status?.pending??0):c`
      <slot></slot>
    `},p(C,4,"api",Rh,ee,en),p(C,4,"route",Lh,ee,tn),p(C,4,"filter",Ah,ee,on),p(C,4,"name",Mh,ee,sn),p(C,4,"store",Sh,ee,rn),p(C,4,"selection",Ph,ee,nn),p(C,4,"status",Ch,ee,an),p(C,4,"library",Th,ee,ln),p(C,4,"shown",Eh,ee,dn),p(C,4,"problem",$h,ee,pn),p(C,4,"timeline",kh,ee,cn),p(C,4,"photos",xh,ee,hn),p(C,4,"scrubber",wh,ee,un),ee=p(C,0,"TimelinePage",Nh,ee),w(ee,"styles",[k,R,Ip,$`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(C,1,ee);function Ih({api:r,route:t,store:e,selection:i,status:o,owner:d}){switch(t.place){case"albums":return t.id===void 0?c`
          <latent-albums-page class="view" .api="${r}" .store="${e}"></latent-albums-page>
        `:c`
          <latent-album-page
            class="view"
            .api="${r}"
            .route="${t}"
            .store="${e}"
            .selection="${i}"
            ?owner="${d}"
          ></latent-album-page>
        `;case"folders":return c`
        <latent-folder-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
          .selection="${i}"
        ></latent-folder-page>
      `;case"tags":return c`
        <latent-tags-page class="view" .api="${r}" .store="${e}"></latent-tags-page>
      `;case"people":return c`
        <latent-people-page class="view" .api="${r}" .store="${e}"></latent-people-page>
      `;case"calendar":return c`
        <latent-calendar-page class="view" .api="${r}" .route="${t}" .store="${e}"></latent-calendar-page>
      `;case"statistics":return c`
        <latent-statistics-page class="view" .api="${r}"></latent-statistics-page>
      `;case"similar":return c`
        <latent-similar-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
          .selection="${i}"
        ></latent-similar-page>
      `;case"map":return c`
        <latent-map-page class="view" .api="${r}" .route="${t}" .store="${e}"></latent-map-page>
      `;case"trash":return c`
        <latent-trash-page class="view" .api="${r}" .store="${e}"></latent-trash-page>
      `;case"activity":return c`
        <latent-activity-page class="view" .api="${r}"></latent-activity-page>
      `;case"users":return c`
        <latent-users-page class="view" .api="${r}" .route="${t}"></latent-users-page>
      `;default:return mm({api:r,route:t,store:e,selection:i,status:o,owner:d})}}function mm({api:r,route:t,store:e,selection:i,status:o}){let{label:d,filter:h="",empty:g}=nt(t.place);return c`
    <latent-timeline-page
      class="view"
      .api="${r}"
      .route="${t}"
      .filter="${h}"
      .name="${h===""?"All photos":d}"
      .store="${e}"
      .selection="${i}"
      .status="${o}"
    >${g}</latent-timeline-page>
  `}var fm=["photos","favorites","map"],Uh,Wh,Kh,Yh,Vh,_h,Bh,jh,Qh,Xh,Zh,Gh,Jh,eu,tu,iu,E,bn,wn,xn,kn,$n,En,Tn,Cn,Pn,Sn,Mn,An,Ln,Rn,lo,ae,$t,Et,Y,lt,Tt,N,no,ao,On,ti,$i,ou,su,ru,nu,dt,ii,Ei,au,lu;iu=[b("latent-gallery")];var X=class extends(tu=x,eu=[u({attribute:!1})],Jh=[u({attribute:!1})],Gh=[u({attribute:!1})],Zh=[u({attribute:!1})],Xh=[y()],Qh=[y()],jh=[y()],Bh=[y()],_h=[y()],Vh=[y()],Yh=[y()],Kh=[A("latent-header")],Wh=[A("latent-viewer")],Uh=[A("main > .view")],tu){constructor(){super(...arguments);a(this,N);a(this,bn,s(E,8,this)),s(E,11,this);a(this,wn,s(E,12,this,"")),s(E,15,this);a(this,xn,s(E,16,this)),s(E,19,this);a(this,kn,s(E,20,this)),s(E,23,this);a(this,$n,s(E,24,this,fe("photos"))),s(E,27,this);a(this,En,s(E,28,this)),s(E,31,this);a(this,Tn,s(E,32,this)),s(E,35,this);a(this,Cn,s(E,36,this)),s(E,39,this);a(this,Pn,s(E,40,this)),s(E,43,this);a(this,Sn,s(E,44,this,!1)),s(E,47,this);a(this,Mn,s(E,48,this)),s(E,51,this);a(this,An,s(E,52,this)),s(E,55,this);a(this,Ln,s(E,56,this)),s(E,59,this);a(this,Rn,s(E,60,this)),s(E,63,this);a(this,lo,new Ti(!0));a(this,ae);a(this,$t,new AbortController);a(this,Et);a(this,Y,new Ki(this));a(this,lt,new Qi(()=>n(this,N,ao),e=>this.problem(e)));a(this,Tt,!1);a(this,ti,e=>l(this,N,$i).call(this,e.detail));a(this,dt,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,ii,e=>n(this,Y).tell(e.detail));a(this,Ei,({detail:e})=>{!fm.includes(this.route.place)&&e!==""?l(this,N,$i).call(this,fe("photos",void 0,e)):n(this,ae)?.search(e)})}connectedCallback(){super.connectedCallback(),S(this,ae,new ha(e=>l(this,N,On).call(this,e))),l(this,N,On).call(this,n(this,ae).route),S(this,Et,new _i(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,Et).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,ae)?.dispose(),n(this,Et)?.stop(),n(this,$t).abort(),n(this,lt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let i=gm(this.route,this.opened);document.title!==i&&(document.title=i)}edited(e,i){n(this,lt).forget(ra(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,i),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let d=ym(this.route)&&e.every(({before:h,after:g})=>h?.archived===g?.archived);S(this,Tt,this.opened!==void 0&&!d),n(this,Tt)||this.refresh()}refresh(){S(this,Tt,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!tt(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:i}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,N,$i).call(this,fe("photos"))}"
          @search="${n(this,Ei)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,dt)}"
        ></latent-header>
        ${l(this,N,au).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,N,no)}" @go="${n(this,ti)}"></latent-navigation>
          <main
            @go="${n(this,ti)}"
            @search="${n(this,Ei)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,N,nu)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,ae)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,ii)}"
            @problem="${n(this,dt)}"
          >
            ${l(this,N,lu).call(this)}${Ih({api:this.api,route:this.route,store:n(this,lt).grid,selection:n(this,Y).selection,status:this.status,owner:n(this,N,no)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        @added="${()=>n(this,Et)?.look()}"
        @search="${o=>l(this,N,$i).call(this,fe("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,ae)?.open(o.detail)}"
        @said="${n(this,ii)}"
        @problem="${n(this,dt)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${i}"
          .api="${n(this,N,ao)}"
          .grid="${n(this,lt).grid}"
          .screens="${n(this,lt).screens}"
          @photo-turn="${o=>n(this,ae)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,ae)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,ti)}"
          @photo-delete="${()=>{l(this,N,ru).call(this,e)}}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,dt)}"
          ></latent-account>
        `:m} ${this.adding===void 0?m:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,ii)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,dt)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,Y).saying.text}"
        ?undoable="${n(this,Y).saying.undoable}"
        @undo="${()=>n(this,Y).undo()}"
        @toast-close="${()=>n(this,Y).forget()}"
      ></latent-toast>
    `}};E=v(tu),bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,$n=new WeakMap,En=new WeakMap,Tn=new WeakMap,Cn=new WeakMap,Pn=new WeakMap,Sn=new WeakMap,Mn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,lo=new WeakMap,ae=new WeakMap,$t=new WeakMap,Et=new WeakMap,Y=new WeakMap,lt=new WeakMap,Tt=new WeakMap,N=new WeakSet,no=function(){return this.user===De},ao=function(){return this.route.place==="trash"?n(this,lo):this.api},On=function(e){if(nt(e.place).ofOwner===!0&&!n(this,N,no)){n(this,ae)?.go(fe("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,nt(e.place).load?.().catch(i=>this.problem(new qe(i))),l(this,N,ou).call(this,e.photo)},ti=new WeakMap,$i=function(e){n(this,ae)?.go(e),window.scrollTo({top:0})},ou=async function(e){n(this,$t).abort(),S(this,$t,new AbortController);let{signal:i}=n(this,$t);if(e===void 0){l(this,N,su).call(this);return}let o=this.sequence?.find(e);try{let[d]=await Promise.all([o??n(this,N,ao).photo(e,i),import("/assets/viewer-4SXRSMUP.js")]);i.aborted||(this.opened=d)}catch(d){d instanceof q&&d.status===404?n(this,ae)?.close():this.problem(d)}},su=function(){let e=this.opened;this.opened=void 0,n(this,Tt)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},ru=async function(e){let{sequence:i}=this,o=await i?.neighbour(e,1).catch(()=>{})??await i?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&this.opened?.id===e.id&&(o===void 0?n(this,ae)?.close():n(this,ae)?.open(o.id))},nu=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},dt=new WeakMap,ii=new WeakMap,Ei=new WeakMap,au=function(){return n(this,Y).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,Y).selection}"
        @photo-edit="${e=>n(this,Y).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,Y).delete(n(this,Y).selection.ids)}}"
        @add-to-album="${()=>this.adding=n(this,Y).selection.ids}"
        @selection-clear="${()=>n(this,Y).clear()}"
      ></latent-selection-bar>
    `},lu=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},p(E,4,"api",eu,X,bn),p(E,4,"user",Jh,X,wn),p(E,4,"uploads",Gh,X,xn),p(E,4,"shared",Zh,X,kn),p(E,4,"route",Xh,X,$n),p(E,4,"sequence",Qh,X,En),p(E,4,"found",jh,X,Tn),p(E,4,"status",Bh,X,Cn),p(E,4,"opened",_h,X,Pn),p(E,4,"showsAccount",Vh,X,Sn),p(E,4,"adding",Yh,X,Mn),p(E,4,"header",Kh,X,An),p(E,4,"viewer",Wh,X,Ln),p(E,4,"view",Uh,X,Rn),X=p(E,0,"Gallery",iu,X),w(X,"styles",[k,Rd]),s(E,1,X);function ym({place:r,query:t}){return r==="photos"&&t===""}function gm(r,t){if(t!==void 0)return"Photo · Latent";let{label:e}=nt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var vm=3e3,du,pu,cu,hu,uu,Me,Nn,qn,Dn,et,oi,po,Pt,te,Ct,mu,Hn,Fn,fu;uu=[b("latent-app")];var Je=class extends(hu=x,cu=[y()],pu=[y()],du=[y()],hu){constructor(){super(...arguments);a(this,te);a(this,Nn,s(Me,8,this,"starting")),s(Me,11,this);a(this,qn,s(Me,12,this,{signedIn:!1})),s(Me,15,this);a(this,Dn,s(Me,16,this,"")),s(Me,19,this);a(this,et,new Ti);a(this,oi,new qi(n(this,et)));a(this,po,new Ai);a(this,Pt)}connectedCallback(){super.connectedCallback(),l(this,te,Ct).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Pt))}willUpdate(){this.phase==="signed-out"&&n(this,oi).tasks.length>0&&n(this,oi).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,et)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,te,Ct)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,et)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,oi)}"
            .shared="${n(this,po)}"
            @problem="${e=>l(this,te,Hn).call(this,e.detail)}"
            @sign-out="${l(this,te,fu)}"
            @locked="${l(this,te,Fn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,te,Ct)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,te,Ct)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,te,Ct)}">Try again</button>
          </latent-notice>
        `}}};Me=v(hu),Nn=new WeakMap,qn=new WeakMap,Dn=new WeakMap,et=new WeakMap,oi=new WeakMap,po=new WeakMap,Pt=new WeakMap,te=new WeakSet,Ct=async function(){window.clearTimeout(n(this,Pt));try{this.session=await n(this,et).session(),this.phase=this.session.signedIn?await l(this,te,mu).call(this):"signed-out"}catch(e){l(this,te,Hn).call(this,e)}},mu=async function(){try{return await n(this,et).status(!1),"open"}catch(e){if(e instanceof q&&e.status===404)return"bare";throw e}},Hn=function(e){e instanceof q&&e.unauthorised?this.phase="signed-out":e instanceof qe||e instanceof q&&e.unavailable?l(this,te,Fn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Fn=function(){this.phase="locked",window.clearTimeout(n(this,Pt)),S(this,Pt,window.setTimeout(()=>{l(this,te,Ct).call(this)},vm))},fu=async function(){this.phase="signed-out",await n(this,et).signOut().catch(()=>{})},p(Me,4,"phase",cu,Je,Nn),p(Me,4,"session",pu,Je,qn),p(Me,4,"problem",du,Je,Dn),Je=p(Me,0,"App",uu,Je),w(Je,"styles",[k,R,$`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Me,1,Je);function yu(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}cp();yu();
