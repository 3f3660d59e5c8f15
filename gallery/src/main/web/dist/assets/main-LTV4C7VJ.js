import{a as ea,b as ta,c as yo,d as ia,e as Sa,f as Pa,g as Ma,h as Aa}from"/assets/chunk-PO5PHC7T.js";import{a as ut,b as xa,d as ka,e as $a,f as Ea,h as Ta,j as Ca,k as vo}from"/assets/chunk-FFZUPIWZ.js";import{a as oa,c as sa,d as ra,f as na,m as pa,q as ca}from"/assets/chunk-HGX4LQ6A.js";import{a as be}from"/assets/chunk-HBJSX6K3.js";import{f as va}from"/assets/chunk-DZHJM2W5.js";import{a as Jn,b as fo,c as ci,d as ht,e as qt}from"/assets/chunk-G4FBSN3E.js";import"/assets/chunk-GIC4EH5G.js";import{a as Dt,b as ya,c as ga}from"/assets/chunk-QRHH7NDH.js";import"/assets/chunk-FXHHZ5SX.js";import{a as Ri,c as ha,e as ua,f as ma,g as go,h as fa}from"/assets/chunk-ZMRLSPR4.js";import{a as Ot,b as aa,c as la,f as Nt,g as I,l as da,s as wa}from"/assets/chunk-ZSG2CJRO.js";import{a as le,b as Ht,c as zt,d as ba}from"/assets/chunk-VLKAWPRJ.js";import{a as R,b as Zn,c as Gn,d as He,e as st,f as ve,g as Li}from"/assets/chunk-JAACSM6X.js";import{a as x,b as c,c as Xn,e as m,g as k,h as v,i as u,j as y,k as M,l as f,m as $,n as Rt,o as ze,p as L,q as Fe}from"/assets/chunk-ZEQLL7GL.js";import{a as g,c as s,d,e as w,f as n,g as a,h as S,i as l}from"/assets/chunk-4TR2UDAY.js";var La="shared?";var Oi=class extends EventTarget{#e=[];constructor(i=navigator.serviceWorker){super(),i?.addEventListener("message",({data:e})=>this.#t(e)),i?.startMessages(),i?.controller?.postMessage(La)}#t(i){Array.isArray(i)&&(this.#e=[...this.#e,...i.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let i=this.#e;return this.#e=[],i}};function Ni(r){return c`
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
  `}var hi=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function bo(){return"PublicKeyCredential"in window}function qi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ra(r){let i=await Na(()=>navigator.credentials.get({publicKey:{...r,challenge:ci(r.challenge),allowCredentials:r.allowCredentials.map(qa)}})),e=i.response;return{credential:ht(i.rawId),clientData:ht(e.clientDataJSON),authenticatorData:ht(e.authenticatorData),signature:ht(e.signature)}}async function Oa(r){let e=(await Na(()=>navigator.credentials.create({publicKey:{...r,challenge:ci(r.challenge),user:{...r.user,id:ci(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(qa)}}))).response;return{clientData:ht(e.clientDataJSON),attestationObject:ht(e.attestationObject)}}async function Na(r){if(!bo())throw new hi("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new hi(Ru(i),i)}throw new hi("The browser gave no passkey; try again.")}function Ru(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function qa({type:r,id:i}){return{type:r,id:ci(i)}}var Da,Ha,za,Fa,Ia,Ua,Ka,Wa,Ya,Va,ja,_a,Ba,Qa,Xa,T,wo,xo,ko,$o,Eo,To,Co,So,Po,Mo,Ao,Lo,Ro,V,Za,Oo,Ga,Ja,el,tl,il,ol,sl;Xa=[v("latent-sign-in")];var G=class extends(Qa=k,Ba=[u({attribute:!1})],_a=[u({type:Boolean})],ja=[u({type:Boolean})],Va=[y()],Ya=[y()],Wa=[y()],Ka=[y()],Ua=[y()],Ia=[y()],Fa=[M("#vault")],za=[M("#user")],Ha=[M("#passphrase")],Da=[M("#code")],Qa){constructor(){super(...arguments);a(this,V);a(this,wo,s(T,8,this)),s(T,11,this);a(this,xo,s(T,12,this,!1)),s(T,15,this);a(this,ko,s(T,16,this,!1)),s(T,19,this);a(this,$o,s(T,20,this,!1)),s(T,23,this);a(this,Eo,s(T,24,this,!1)),s(T,27,this);a(this,To,s(T,28,this,"")),s(T,31,this);a(this,Co,s(T,32,this)),s(T,35,this);a(this,So,s(T,36,this,!1)),s(T,39,this);a(this,Po,s(T,40,this,!1)),s(T,43,this);a(this,Mo,s(T,44,this)),s(T,47,this);a(this,Ao,s(T,48,this)),s(T,51,this);a(this,Lo,s(T,52,this)),s(T,55,this);a(this,Ro,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${l(this,V,Za)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Ni(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,V,tl).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,V,il).call(this):m} ${this.locked?m:l(this,V,ol).call(this)}
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
            ${this.needsCode?l(this,V,sl).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,V,el).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:l(this,V,Ja).call(this)}</p>
        </form>
      </main>
    `}};T=g(Qa),wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,So=new WeakMap,Po=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,V=new WeakSet,Za=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||ve;if(t===""){this.problem=o===ve?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await l(this,V,Oo).call(this,p)&&(await qu(this.api),await l(this,V,Oo).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await l(this,V,Ga).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},Oo=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof Zn))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Ra(t.options);return await this.api.signIn({...e,passkey:o})}},Ga=async function(e){if(e instanceof R&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Jn(e),this.elsewhere=e instanceof Gn&&e.hosts.includes("localhost")?qi():void 0,(this.code??this.input).select()},Ja=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},el=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},tl=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},il=function(){return c`
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
    `},ol=function(){return c`
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
    `},sl=function(){return c`
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
    `},d(T,4,"api",Ba,G,wo),d(T,4,"locked",_a,G,xo),d(T,4,"choice",ja,G,ko),d(T,4,"busy",Va,G,$o),d(T,4,"legible",Ya,G,Eo),d(T,4,"problem",Wa,G,To),d(T,4,"elsewhere",Ka,G,Co),d(T,4,"needsCode",Ua,G,So),d(T,4,"awaitsPasskey",Ia,G,Po),d(T,4,"vault",Fa,G,Mo),d(T,4,"user",za,G,Ao),d(T,4,"input",Ha,G,Lo),d(T,4,"code",Da,G,Ro),G=d(T,0,"SignIn",Xa,G),w(G,"styles",[$,L,Rt,x`
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
    `]),s(T,1,G);var Ou=500,Nu=6e4;async function qu(r){let i=performance.now()+Nu;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Ou));let e=await r.session().catch(t=>{if(!(t instanceof He))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Di={"Tus-Resumable":"1.0.0","X-Latent":"1"},ui="/uploads";async function rl(r){return(await r.get(ui)).places}async function nl(r,{sha256:i,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function al(r,i,e){let{name:t,folder:o,modified:p,sha256:h}=i,b={...Di,"Upload-Length":String(i.bytes),"Upload-Metadata":Du({filename:t,folder:o,modified:String(Math.max(0,p)),sha256:h})},P=await r.ask(ui,{method:"POST",headers:b,signal:e}),ae=(P.headers.get("Location")??"").split("/").pop()??"";return No(ae,P)}async function ll(r,i,e){return No(i,await r.ask(`${ui}/${i}`,{method:"HEAD",headers:Di,signal:e}))}async function dl(r,{id:i,offset:e},t,o){let p=await t.arrayBuffer(),h={...Di,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${fo(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return No(i,await r.ask(`${ui}/${i}`,{method:"PATCH",headers:h,body:p,signal:o}))}async function pl(r,i){await r.ask(`${ui}/${i}`,{method:"DELETE",headers:Di})}function No(r,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new R(e,"failed","The server does not say how much has arrived.");let o=i.get("Latent-Path");return{id:r,offset:Number(t),path:o===null?void 0:decodeURIComponent(o),wasThere:i.has("Latent-Was-There")}}function Du(r){return Object.entries(r).map(([i,e])=>`${i} ${fo(new TextEncoder().encode(e))}`).join(",")}var Hi=class{#e;#t=0;#i;constructor(i=Hu){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let o=this.#t++;return new Promise((p,h)=>{let b=({data:P})=>{P.number===o&&(t.removeEventListener("message",b),P.sha256===void 0?h(new Error("This file cannot be read.")):p(P.sha256))};t.addEventListener("message",b),e.addEventListener("abort",()=>{t.removeEventListener("message",b),h(e.reason)},{once:!0}),t.postMessage({number:o,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function Hu(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var zu=[500,1e3,2e3,5e3,1e4],Fu=new Set([404,408,409,423,429,460,500,502,503,504]),Iu=5,Ft=class{#e;#t=0;#i=0;constructor(i=zu){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof R&&!i.unavailable&&this.#i++,!Uu(i)||this.#i>=Iu)throw i;await Ku(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function Uu(r){return r instanceof He||r instanceof R&&Fu.has(r.status)}function Ku(r,i){return i.throwIfAborted(),new Promise((e,t)=>{let o=setTimeout(e,r);i.addEventListener("abort",()=>{clearTimeout(o),t(i.reason)},{once:!0})})}function cl(r,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function hl(r,i,e,t,o,p=new Ft){let h=1048576,b=0,P,ae=!0;for(;P?.path===void 0;)try{if(P===void 0)P=await al(r,e,t);else if(ae){let ye=performance.now(),Lt=i.slice(P.offset,P.offset+h);P=await dl(r,P,Lt,t),h=cl(Lt.size,performance.now()-ye)}else P=await ll(r,P.id,t);ae=!0,P.offset>b&&(b=P.offset,p.renew()),o(P)}catch(ye){await p.bear(ye,t),ae=!1,P=ye instanceof R&&ye.status===404?void 0:P}return P}function Ie({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function ul({state:{kind:r}}){return r==="checking"||r==="sending"}function ml(r){let i=r.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,t=i.reduce((p,h)=>p+e(h),0),o=i.reduce((p,h)=>p+(Ie(h)?e(h):h.arrived),0);return t===0?1:o/t}var Yu=3,zi=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(i,e=new Hi,t=()=>new Ft){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(Ie)}add(i,e){let t=this.unfinished?this.#r:[],o=i.map(p=>({file:p.file,folder:ea(p,e),state:{kind:"waiting"},arrived:0}));this.#r=[...t,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#r.filter(e=>!Ie(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#n?0:Yu-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Ie(i)||(i.state=st(t)?{kind:"waiting"}:{kind:"failed",message:Vu(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:o}=i;i.state={kind:"checking"},this.#d();let p=await this.#t.hash(t,e),h=await this.#i().ask(()=>nl(this.#e,{sha256:p,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let b={name:t.name,folder:o,bytes:t.size,modified:t.lastModified,sha256:p},P=({id:ye,offset:Lt})=>{this.#s.set(i,ye),i.arrived=Lt,this.#d()},ae=await hl(this.#e,t,b,e,P,this.#i());this.#s.delete(i),i.state=ae.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:ae.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#s.get(i);this.#s.delete(i),e!==void 0&&pl(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Vu(r){return r instanceof R&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var fl,yl,gl,vl,bl,wl,xl,ie,qo,Do,Ho,zo,Fo,rt,U,mi,Fi,Io,Uo,Ko,kl,$l;xl=[v("latent-add-dialog")];var Re=class extends(wl=k,bl=[u({attribute:!1})],vl=[u({attribute:!1})],gl=[y()],yl=[y()],fl=[M("dialog")],wl){constructor(){super(...arguments);a(this,U);a(this,qo,s(ie,8,this)),s(ie,11,this);a(this,Do,s(ie,12,this,[])),s(ie,15,this);a(this,Ho,s(ie,16,this)),s(ie,19,this);a(this,zo,s(ie,20,this,"")),s(ie,23,this);a(this,Fo,s(ie,24,this)),s(ie,27,this);a(this,rt,new qt(this))}firstUpdated(){this.dialog.showModal(),n(this,rt).run(async()=>{this.known=(await oa(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${l(this,U,kl)}">
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
            ${n(this,U,mi).map(e=>l(this,U,$l).call(this,e))} ${n(this,U,Fi)?c`
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
    `}};ie=g(wl),qo=new WeakMap,Do=new WeakMap,Ho=new WeakMap,zo=new WeakMap,Fo=new WeakMap,rt=new WeakMap,U=new WeakSet,mi=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:o,name:p})=>!t&&o&&p.toLowerCase().includes(e))},Fi=function(){return this.typed!==""&&!n(this,U,mi).some(({name:e})=>e===this.typed)},Io=function(e){l(this,U,Ko).call(this,()=>ra(this.api,e.id,{add:this.photos}))},Uo=function(){l(this,U,Ko).call(this,()=>sa(this.api,{name:this.typed,add:this.photos}))},Ko=function(e){n(this,rt).busy||n(this,rt).run(async()=>{let{album:t,undo:o}=await e(),h={text:ca(this.photos.length,t?.name??"the album"),undo:()=>na(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},kl=function(e){e.preventDefault();let t=n(this,U,mi);n(this,U,Fi)?l(this,U,Uo).call(this):t.length===1&&t[0]!==void 0&&l(this,U,Io).call(this,t[0])},$l=function(e){return c`
      <li>
        <button type="button" @click="${()=>l(this,U,Io).call(this,e)}">
          ${f.album}<span>${pa(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},d(ie,4,"api",bl,Re,qo),d(ie,4,"photos",vl,Re,Do),d(ie,4,"known",gl,Re,Ho),d(ie,4,"typed",yl,Re,zo),d(ie,4,"dialog",fl,Re,Fo),Re=d(ie,0,"AddDialog",xl,Re),w(Re,"styles",[$,L,ze,Rt,x`
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
    `]),s(ie,1,Re);var El=[["days",86400],["hours",3600],["minutes",60]],Tl,Wo,ju;Tl=[v("latent-shift-form")];var fi=class extends(ju=ga){read(){let e=El.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new ya("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${El.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Wo=g(ju),fi=d(Wo,0,"ShiftForm",Tl,fi),s(Wo,1,fi);var _u=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Cl,Sl,Pl,Ml,Al,we,Yo,Vo,jo,yi,H,Ll,It,_o,Bo,Rl,Qo,Xo,Ue,mt,Ol;Al=[v("latent-selection-bar")];var je=class extends(Ml=k,Pl=[u({attribute:!1})],Sl=[u({attribute:!1})],Cl=[y()],Ml){constructor(){super(...arguments);a(this,H);a(this,Yo,s(we,8,this)),s(we,11,this);a(this,Vo,s(we,12,this)),s(we,15,this);a(this,jo,s(we,16,this)),s(we,19,this);a(this,yi,e=>l(this,H,Ll).call(this,e));a(this,Ue,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,mt,e=>{l(this,H,It).call(this,e.detail),n(this,Ue).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,yi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,yi))}render(){let e=n(this,H,Qo),t=n(this,H,Rl);return c`
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
            aria-label="${t?"Take out of the archive":"Move to the archive"}"
            title="${t?"Take out of the archive":"Move to the archive"}"
            @click="${()=>l(this,H,It).call(this,{archived:!t})}"
          >
            ${t?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,H,Bo).call(this)}">
            ${f.trash}
          </button>
          ${_u.map(([o,p,h])=>c`
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
        <div class="card ${this.open==="rating"?"small":""}">${l(this,H,Ol).call(this,this.open)}</div>
      `}
    `}};we=g(Ml),Yo=new WeakMap,Vo=new WeakMap,jo=new WeakMap,yi=new WeakMap,H=new WeakSet,Ll=function(e){Dt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,H,Xo).call(this):n(this,Ue).call(this):e.key==="f"?l(this,H,_o).call(this):e.key==="Delete"?l(this,H,Bo).call(this):/^[0-5]$/.test(e.key)&&l(this,H,It).call(this,{rating:Number(e.key)}))},It=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},_o=function(){l(this,H,It).call(this,{favorite:!n(this,H,Qo)})},Bo=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Rl=function(){return this.selection.photos.every(({archived:e})=>e)},Qo=function(){return this.selection.photos.every(({favorite:e})=>e)},Xo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ue=new WeakMap,mt=new WeakMap,Ol=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{l(this,H,It).call(this,{rating:t.detail}),n(this,Ue).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,mt)}" @cancel="${n(this,Ue)}"></latent-place-form>
        `}},d(we,4,"api",Pl,je,Yo),d(we,4,"selection",Sl,je,Vo),d(we,4,"open",Cl,je,jo),je=d(we,0,"SelectionBar",Al,je),w(je,"styles",[$,L,x`
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
`;var Nl,ql,Dl,Hl,zl,Fl,Il,Ul,j,Zo,Go,Jo,es,ts,is,Ui,Kl;Ul=[v("latent-confirm-form")];var xe=class extends(Il=k,Fl=[u({attribute:!1})],zl=[u({attribute:!1})],Hl=[u({attribute:!1})],Dl=[u({type:Boolean})],ql=[M("#label")],Nl=[M("#password")],Il){constructor(){super(...arguments);a(this,Ui);a(this,Zo,s(j,8,this,"")),s(j,11,this);a(this,Go,s(j,12,this,"")),s(j,15,this);a(this,Jo,s(j,16,this,"")),s(j,19,this);a(this,es,s(j,20,this,!1)),s(j,23,this);a(this,ts,s(j,24,this)),s(j,27,this);a(this,is,s(j,28,this)),s(j,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${l(this,Ui,Kl)}">
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
    `}};j=g(Il),Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,Ui=new WeakSet,Kl=function(e){if(e.preventDefault(),!this.busy){let t={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:t}))}},d(j,4,"user",Fl,xe,Zo),d(j,4,"action",zl,xe,Go),d(j,4,"example",Hl,xe,Jo),d(j,4,"busy",Dl,xe,es),d(j,4,"label",ql,xe,ts),d(j,4,"password",Nl,xe,is),xe=d(j,0,"ConfirmForm",Ul,xe),w(xe,"styles",[$,L,Rt,x`
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
    `]),s(j,1,xe);function Wl(r){return r.get("/devices")}async function Yl(r,i,{user:e,passphrase:t}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:i})}`,{user:e,passphrase:t})).json()}async function Vl(r,i,{user:e,passphrase:t}){return await(await r.send("POST",`/devices/${encodeURIComponent(i)}/removal`,{user:e,passphrase:t})).json()}var Ki=4,jl,_l,Bl,Ql,Xl,Zl,de,os,ss,rs,ns,Oe,Ne,as,Wi,Gl,Jl,ed;Zl=[v("latent-devices")];var Ke=class extends(Xl=k,Ql=[u({attribute:!1})],Bl=[y()],_l=[y()],jl=[y()],Xl){constructor(){super(...arguments);a(this,Ne);a(this,os,s(de,8,this)),s(de,11,this);a(this,ss,s(de,12,this)),s(de,15,this);a(this,rs,s(de,16,this)),s(de,19,this);a(this,ns,s(de,20,this)),s(de,23,this);a(this,Oe,new qt(this));a(this,Wi,()=>{this.step=void 0,n(this,Oe).say("")})}firstUpdated(){n(this,Oe).run(async()=>{this.known=await Wl(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:t,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>l(this,Ne,Jl).call(this,p))}
        </ul>
      `} ${t===void 0||e===void 0?m:Bu(t,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>l(this,Ne,as).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,Ne,ed).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Oe).problem===""}">${n(this,Oe).problem}</p>
    `}};de=g(Xl),os=new WeakMap,ss=new WeakMap,rs=new WeakMap,ns=new WeakMap,Oe=new WeakMap,Ne=new WeakSet,as=function(e){this.step=e,this.made=void 0,n(this,Oe).say("")},Wi=new WeakMap,Gl=function({label:e,passphrase:t},o,p){n(this,Oe).run(async()=>{o.kind==="add"?(this.made=await Yl(this.api,e,{user:p,passphrase:t}),this.known=this.made.all):this.known=await Vl(this.api,o.device.id,{user:p,passphrase:t}),this.step=void 0})},Jl=function(e){let t=e.lastUse===void 0?"never used":`last used ${Ut(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Ut(e.made)}, ${t}</div>
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
    `},ed=function(e,t){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Oe).busy}"
        @confirm="${o=>l(this,Ne,Gl).call(this,o.detail,e,t)}"
        @give-up="${n(this,Wi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(de,4,"api",Ql,Ke,os),d(de,4,"known",Bl,Ke,ss),d(de,4,"step",_l,Ke,rs),d(de,4,"made",jl,Ke,ns),Ke=d(de,0,"DeviceList",Zl,Ke),w(Ke,"styles",[$,L,Ii,x`
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
    `]),s(de,1,Ke);function Bu({password:r,code:{size:i,path:e}},t){let o=`${-Ki} ${-Ki} ${i+2*Ki} ${i+2*Ki}`;return c`
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
  `}var td,id,od,sd,rd,nd,pe,ls,ds,ps,cs,ke,ce,hs,Yi,ad,ld,dd,pd,cd;nd=[v("latent-account")];var We=class extends(rd=k,sd=[u({attribute:!1})],od=[y()],id=[y()],td=[M("dialog")],rd){constructor(){super(...arguments);a(this,ce);a(this,ls,s(pe,8,this)),s(pe,11,this);a(this,ds,s(pe,12,this)),s(pe,15,this);a(this,ps,s(pe,16,this)),s(pe,19,this);a(this,cs,s(pe,20,this)),s(pe,23,this);a(this,ke,new qt(this));a(this,Yi,()=>{this.step=void 0,n(this,ke).say("")})}firstUpdated(){this.dialog.showModal(),n(this,ke).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:l(this,ce,ld).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,ke).problem===""}">${n(this,ke).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </dialog>
    `}};pe=g(rd),ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,ke=new WeakMap,ce=new WeakSet,hs=function(e){this.step=e,n(this,ke).say("")},Yi=new WeakMap,ad=function({label:e,passphrase:t},o,p){let h={user:p,passphrase:t};n(this,ke).run(async()=>{if(o.kind==="add"){let b=await Oa(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,b)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},ld=function(e){let{user:t,code:o,passkeys:p}=e,h=t===ve?"the vault’s passphrase":"your password",b=o||p.length>0;return c`
      <p>${b?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${b?c`
          <ul>
            ${o?Qu():m}${p.map(P=>l(this,ce,dd).call(this,P))}
          </ul>
        `:m} ${this.step===void 0?l(this,ce,pd).call(this,e):l(this,ce,cd).call(this,this.step,e)}
    `},dd=function(e){let t=e.lastUse===void 0?"never used":`last used ${Ut(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Ut(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,ke).busy}"
          @click="${()=>l(this,ce,hs).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},pd=function({host:e,code:t,passkeys:o}){if(e===void 0)return Xu();if(!bo())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${t||o.length>0?m:p}
      <button class="main add" ?disabled="${n(this,ke).busy}" @click="${()=>l(this,ce,hs).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},cd=function(e,{user:t}){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,ke).busy}"
        @confirm="${o=>l(this,ce,ad).call(this,o.detail,e,t)}"
        @give-up="${n(this,Yi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(pe,4,"api",sd,We,ls),d(pe,4,"factors",od,We,ds),d(pe,4,"step",id,We,ps),d(pe,4,"dialog",td,We,cs),We=d(pe,0,"Account",nd,We),w(We,"styles",[$,L,ze,Ii]),s(pe,1,We);function Qu(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Xu(){let r=qi();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var hd,ud,md,fd,_e,us,ms,gi,fs;fd=[v("latent-toast")];var nt=class extends(md=k,ud=[u()],hd=[u({type:Boolean})],md){constructor(){super(...arguments);a(this,gi);a(this,us,s(_e,8,this,"")),s(_e,11,this);a(this,ms,s(_e,12,this,!1)),s(_e,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,gi,fs).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>l(this,gi,fs).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};_e=g(md),us=new WeakMap,ms=new WeakMap,gi=new WeakSet,fs=function(e){this.dispatchEvent(new CustomEvent(e))},d(_e,4,"text",ud,nt,us),d(_e,4,"undoable",hd,nt,ms),nt=d(_e,0,"Toast",fd,nt),w(nt,"styles",[$,L,x`
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
    `]),s(_e,1,nt);var Zu=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function yd(r){return!r.startsWith(".")&&!Zu.has(r.toLowerCase())}function gs(r){return[...r].filter(({name:i})=>yd(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function gd(r){let i=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return ys(await Promise.all(i.map(e=>vd(e,[]))))}async function vd(r,i){if(!yd(r.name))return ys([]);try{if(r.isFile)return{found:[{file:await Gu(r),folders:i}],unread:[]};let e=[];for(let t of await Ju(r))e.push(await vd(t,[...i,r.name]));return ys(e)}catch{return{found:[],unread:[r.name]}}}function ys(r){return{found:r.flatMap(({found:i})=>i),unread:r.flatMap(({unread:i})=>i)}}function Gu(r){return new Promise((i,e)=>r.file(i,e))}async function Ju(r){let i=r.createReader(),e=[];for(;;){let t=await new Promise((o,p)=>i.readEntries(o,p));if(t.length===0)return e;e.push(...t)}}var Vi=x`
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
`;function vs(r,i){return r.filter(({state:e})=>e.kind===i).length}function bs(r){return r===1?"1 file":`${Nt(r)} files`}function bd(r,i){let e=r.filter(h=>!Ie(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${bs(e)} to go`;let t=[`${Nt(vs(r,"added"))} added`],o=vs(r,"known");o>0&&t.push(`${Nt(o)} ${o===1?"was":"were"} already there`);let p=vs(r,"failed");return p>0&&t.push(`${Nt(p)} failed`),t.join(", ")}function wd({state:r,arrived:i,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function xd(r){let[i]=r;return r.length===1?`${i} cannot be read.`:`${Nt(r.length)} of the files and folders cannot be read, ${i} among them.`}var xs=50,kd,$d,Ed,Kt,ws,Wt,he,vi,Td,Cd,Sd,Pd;Ed=[v("latent-upload-panel")];var ft=class extends($d=k,kd=[u({attribute:!1})],$d){constructor(){super(...arguments);a(this,he);a(this,ws,s(Kt,8,this)),s(Kt,11,this);a(this,Wt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Wt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,Wt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,Wt).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${bd(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${ml(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?l(this,he,Td).call(this,t):l(this,he,Cd).call(this)}</div>
        </div>
        <ul>${em(e).map(o=>l(this,he,Sd).call(this,o))}${e.length>xs?c`
            <li class="state">and ${e.length-xs} more</li>
          `:m}</ul>
      </section>
    `}};Kt=g($d),ws=new WeakMap,Wt=new WeakMap,he=new WeakSet,vi=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},Td=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,he,vi).call(this,"add")}">Add more</button>
    `},Cd=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),t=ta(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>l(this,he,vi).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,he,vi).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Sd=function(e){let{state:t,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${wd(e)}</div>
        </div>
        ${l(this,he,Pd).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Pd=function(e){let{state:t,file:o}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,he,vi).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ie(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},d(Kt,4,"queue",kd,ft,ws),ft=d(Kt,0,"UploadPanel",Ed,ft),w(ft,"styles",[$,L,Vi]),s(Kt,1,ft);function em(r){let i=e=>ul(e)?0:e.state.kind==="failed"?1:Ie(e)?3:2;return r.toSorted((e,t)=>i(e)-i(t)).slice(0,xs)}var Md,Ad,Ld,Rd,Od,Nd,qd,Dd,Hd,zd,Fd,N,ks,$s,Es,Ts,Cs,Ss,Ps,Ms,As,Yt,K,Id,Ls,Ud,Kd,Rs,Os,ji,Wd;Fd=[v("latent-uploads")];var ue=class extends(zd=k,Hd=[u({attribute:!1})],Dd=[u({attribute:!1})],qd=[u({attribute:!1})],Nd=[u({attribute:!1})],Od=[y()],Rd=[y()],Ld=[y()],Ad=[M("input")],Md=[M("dialog")],zd){constructor(){super(...arguments);a(this,K);a(this,ks,s(N,8,this)),s(N,11,this);a(this,$s,s(N,12,this)),s(N,15,this);a(this,Es,s(N,16,this)),s(N,19,this);a(this,Ts,s(N,20,this,"")),s(N,23,this);a(this,Cs,s(N,24,this,[])),s(N,27,this);a(this,Ss,s(N,28,this,!1)),s(N,31,this);a(this,Ps,s(N,32,this,[])),s(N,35,this);a(this,Ms,s(N,36,this)),s(N,39,this);a(this,As,s(N,40,this)),s(N,43,this);a(this,Yt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Yt,new AbortController);let{signal:e}=n(this,Yt);window.addEventListener("dragenter",t=>l(this,K,Ls).call(this,t),{signal:e}),window.addEventListener("dragover",t=>l(this,K,Ls).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{l(this,K,Ud).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,K,Rs).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,K,Id).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Yt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,K,Kd)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}${n(this,K,ji)?`Add to ${yo(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them${n(this,K,ji)?` to ${yo(this.here)}`:""}</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${l(this,K,Wd)}">
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
    `}};N=g(zd),ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ps=new WeakMap,Ms=new WeakMap,As=new WeakMap,Yt=new WeakMap,K=new WeakSet,Id=async function(){try{this.places=await rl(this.api),l(this,K,Rs).call(this)}catch(e){e instanceof R&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Ls=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Ud=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:o}=await gd(e.dataTransfer);l(this,K,Os).call(this,t),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:xd(o)}}))}},Kd=function(){l(this,K,Os).call(this,gs(this.input.files??[])),this.input.value=""},Rs=function(){this.places.length>0&&(this.found=[...this.found,...gs(this.shared.take())])},Os=function(e){let[t=""]=this.places;n(this,K,ji)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},ji=function(){return this.here!==""&&ia(this.here,this.places)},Wd=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},d(N,4,"api",Hd,ue,ks),d(N,4,"queue",Dd,ue,$s),d(N,4,"shared",qd,ue,Es),d(N,4,"here",Nd,ue,Ts),d(N,4,"places",Od,ue,Cs),d(N,4,"dragged",Rd,ue,Ss),d(N,4,"found",Ld,ue,Ps),d(N,4,"input",Ad,ue,Ms),d(N,4,"dialog",Md,ue,As),ue=d(N,0,"Uploads",Fd,ue),w(ue,"styles",[$,L,ze,Vi]),s(N,1,ue);var Ns=12e3,_i=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#r(async()=>{let t=await this.#n(i,p=>this.#e.edit(p,e));this.#i=ua(t);let o=t.filter(({error:p})=>p===void 0).length;this.#a([o===0?"":ha(e,o),go(t)])})}undo(){return this.#r(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#n(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${I(t)}.`,go(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#n(i,e){let t=[];for(let o of fa(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(t.length)} of ${I(i.length)} done.`,!1));let p=await e(o).catch(h=>tm(h,o));t.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Ns)}};function tm(r,i){if(!(r instanceof R)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var Bi=class{selection=ut.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#s=i=>this.#n(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new _i(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Ns)}tell({text:i,undo:e}){this.offer(i,e&&(()=>e().then(()=>this.#e.refresh())))}async delete(i){try{let e=await va(this.#e.api,i);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#e.problem(e),!1}}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ut.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,p=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Ri).catch(()=>[i])):this.selection.toggled(i);p.size>Ri?this.say(`At most ${I(Ri)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(i){this.editAll({photos:this.selection.ids,change:i}),i.archived!==void 0&&this.clear()}editAll({photos:i,change:e}){this.#o?.edit(i,e)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#r(e))}#r(i){i instanceof R&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#n(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Dt(i)&&(i.preventDefault(),this.undo())}};var Yd=x`
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
`;async function Vd(r,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${o}`,t)).completions}async function jd(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}var im=90,Qi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#r(om(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#s(i,e)},im)}async#s(i,e){let{signal:t}=this.#t;try{let o=await Vd(this.#e.api,i,e,t);t.aborted||this.#r(o,i)}catch(o){st(o)||this.#r([],i)}}#r(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function om(r,i,e){let t=e.length-i.length;return r.filter(({start:o,end:p})=>p+t>=o&&e.startsWith(i.slice(0,o))&&e.slice(p+t)===i.slice(p)).map(o=>({...o,end:o.end+t}))}function _d(r,{text:i,start:e,end:t}){let o=i.endsWith(":"),p=r.slice(t),h=o||p.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${p}`,caret:e+i.length+(o?0:1)}}var Bd=x`
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
`,qs="offers";function Ds(r){return`offer-${r}`}function Qd(r,i){return c`
    <ul id="${qs}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${Ds(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${sm(e)}"
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
  `}function sm({key:r,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${o}`}var Xd,Zd,Gd,Jd,Be,Hs,zs,Vt,ep,tp;Jd=[v("latent-search-help")];var at=class extends(Gd=k,Zd=[u({attribute:!1})],Xd=[y()],Gd){constructor(){super(...arguments);a(this,Vt);a(this,Hs,s(Be,8,this)),s(Be,11,this);a(this,zs,s(Be,12,this,[])),s(Be,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,Vt,ep).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>l(this,Vt,tp).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Be=g(Gd),Hs=new WeakMap,zs=new WeakMap,Vt=new WeakSet,ep=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},tp=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(Be,4,"api",Zd,at,Hs),d(Be,4,"filters",Xd,at,zs),at=d(Be,0,"SearchHelp",Jd,at),w(at,"styles",[$,x`
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
    `]),s(Be,1,at);var rm=250,ip,op,sp,rp,np,ap,lp,dp,_,Fs,Is,Us,Ks,Ws,Ys,J,yt,bi,z,pp,cp,jt,hp,Vs,up,mp,js,fp;dp=[v("latent-search-box")];var $e=class extends(lp=k,ap=[u({attribute:!1})],np=[u({attribute:!1})],rp=[u({attribute:!1})],sp=[y()],op=[M("input")],ip=[M("#help")],lp){constructor(){super(...arguments);a(this,z);a(this,Fs,s(_,8,this)),s(_,11,this);a(this,Is,s(_,12,this,"")),s(_,15,this);a(this,Us,s(_,16,this,"")),s(_,19,this);a(this,Ks,s(_,20,this,"")),s(_,23,this);a(this,Ws,s(_,24,this)),s(_,27,this);a(this,Ys,s(_,28,this)),s(_,31,this);a(this,J,new Qi(this));a(this,yt);a(this,bi,e=>l(this,z,pp).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,bi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,bi)),window.clearTimeout(n(this,yt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),n(this,J).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,z,hp)}">
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
          aria-controls="${qs}"
          aria-activedescendant="${n(this,J).active<0?m:Ds(n(this,J).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,z,cp)}"
          @keydown="${l(this,z,up)}"
          @blur="${()=>n(this,J).close()}"
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
      ${Qd(n(this,J),e=>{l(this,z,js).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,J).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,z,fp).call(this,e.detail)}"
      ></latent-search-help>
    `}};_=g(lp),Fs=new WeakMap,Is=new WeakMap,Us=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Ys=new WeakMap,J=new WeakMap,yt=new WeakMap,bi=new WeakMap,z=new WeakSet,pp=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},cp=function(){this.typed=this.input.value,window.clearTimeout(n(this,yt)),S(this,yt,window.setTimeout(()=>l(this,z,jt).call(this),rm)),n(this,J).typed(this.typed,this.input.selectionStart??this.typed.length)},jt=function(){window.clearTimeout(n(this,yt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},hp=function(e){e.preventDefault(),n(this,J).close(),l(this,z,jt).call(this)},Vs=function(){n(this,J).close(),this.typed="",l(this,z,jt).call(this),this.input.focus()},up=function(e){let t=l(this,z,mp).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},mp=function(e){let{isOpen:t,chosen:o}=n(this,J);switch(e){case"ArrowDown":return t?()=>n(this,J).move(1):void 0;case"ArrowUp":return t?()=>n(this,J).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,z,js).call(this,o)});case"Escape":return t?()=>n(this,J).close():this.typed===""?void 0:()=>l(this,z,Vs).call(this);default:return}},js=async function(e){let{query:t,caret:o}=_d(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,J).typed(t,o):(n(this,J).close(),l(this,z,jt).call(this))},fp=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),l(this,z,jt).call(this),this.input.focus()},d(_,4,"api",ap,$e,Fs),d(_,4,"value",np,$e,Is),d(_,4,"problem",rp,$e,Us),d(_,4,"typed",sp,$e,Ks),d(_,4,"input",op,$e,Ws),d(_,4,"help",ip,$e,Ys),$e=d(_,0,"SearchBox",dp,$e),w($e,"styles",[$,L,Bd,x`
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
    `]),s(_,1,$e);var yp,gp,vp,bp,wp,Ee,_s,Bs,Qs,gt,Xs,xp;wp=[v("latent-lock-button")];var Qe=class extends(bp=k,vp=[u({attribute:!1})],gp=[y()],yp=[M("dialog")],bp){constructor(){super(...arguments);a(this,gt);a(this,_s,s(Ee,8,this)),s(Ee,11,this);a(this,Bs,s(Ee,12,this,"")),s(Ee,15,this);a(this,Qs,s(Ee,16,this)),s(Ee,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{l(this,gt,Xs).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${l(this,gt,xp)}">Lock anyway</button>
        </div>
      </dialog>
    `}};Ee=g(bp),_s=new WeakMap,Bs=new WeakMap,Qs=new WeakMap,gt=new WeakSet,Xs=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof R&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},xp=function(){this.dialog.close(),l(this,gt,Xs).call(this,!0)},d(Ee,4,"api",vp,Qe,_s),d(Ee,4,"users",gp,Qe,Bs),d(Ee,4,"dialog",yp,Qe,Qs),Qe=d(Ee,0,"LockButton",wp,Qe),w(Qe,"styles",[$,L,ze,x`
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
    `]),s(Ee,1,Qe);var Gs=["system","light","dark"],Js="theme";function Xi(){try{return Gs.find(r=>r===localStorage.getItem(Js))??"system"}catch{return"system"}}function kp(r){Zs(r);try{localStorage.setItem(Js,r)}catch{}}function $p(){Zs(Xi()),window.addEventListener("storage",({key:r})=>{r===Js&&Zs(Xi())})}function Zs(r){document.documentElement.dataset.theme=r;for(let i of document.querySelectorAll("meta[name=theme-color]"))i.media=r==="system"?`(prefers-color-scheme: ${i.dataset.theme})`:i.dataset.theme===r?"all":"not all"}var nm={system:"System",light:"Light",dark:"Dark"},Ep,Tp,Cp,Sp,Pp,Te,er,tr,ir,Ze,Mp,or,Ap;Pp=[v("latent-account-menu")];var Xe=class extends(Sp=k,Cp=[u({attribute:!1})],Tp=[y()],Ep=[M("#menu")],Sp){constructor(){super(...arguments);a(this,Ze);a(this,er,s(Te,8,this,"")),s(Te,11,this);a(this,tr,s(Te,12,this,Xi())),s(Te,15,this);a(this,ir,s(Te,16,this)),s(Te,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${Gs.map(e=>l(this,Ze,Ap).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,Ze,or).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,Ze,or).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};Te=g(Sp),er=new WeakMap,tr=new WeakMap,ir=new WeakMap,Ze=new WeakSet,Mp=function(e){this.theme=e,kp(e)},or=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Ap=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,Ze,Mp).call(this,e)}" />
        ${nm[e]}
      </label>
    `},d(Te,4,"user",Cp,Xe,er),d(Te,4,"theme",Tp,Xe,tr),d(Te,4,"menu",Ep,Xe,ir),Xe=d(Te,0,"AccountMenu",Pp,Xe),w(Xe,"styles",[$,L,x`
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
    `]),s(Te,1,Xe);var Lp,Rp,Op,Np,qp,Dp,Hp,zp,B,sr,rr,nr,ar,lr,dr,qe,Fp,vt;zp=[v("latent-header")];var Ce=class extends(Hp=k,Dp=[u({attribute:!1})],qp=[u({attribute:!1})],Np=[u({attribute:!1})],Op=[u({attribute:!1})],Rp=[u({attribute:!1})],Lp=[M("latent-search-box")],Hp){constructor(){super(...arguments);a(this,qe);a(this,sr,s(B,8,this)),s(B,11,this);a(this,rr,s(B,12,this,"")),s(B,15,this);a(this,nr,s(B,16,this,"")),s(B,19,this);a(this,ar,s(B,20,this,"")),s(B,23,this);a(this,lr,s(B,24,this)),s(B,27,this);a(this,dr,s(B,28,this)),s(B,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,qe,Fp)}">${Ni(30)} <span>Latent</span></a>
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
    `}};B=g(Hp),sr=new WeakMap,rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,dr=new WeakMap,qe=new WeakSet,Fp=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,qe,vt).call(this,"home"))},vt=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},d(B,4,"api",Dp,Ce,sr),d(B,4,"user",qp,Ce,rr),d(B,4,"query",Np,Ce,nr),d(B,4,"problem",Op,Ce,ar),d(B,4,"total",Rp,Ce,lr),d(B,4,"box",Lp,Ce,dr),Ce=d(B,0,"Header",zp,Ce),w(Ce,"styles",[$,x`
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
    `]),s(B,1,Ce);var Ip=2e3,am=2e4,lm=5*6e4,dm=["pointerdown","keydown","scroll"],Zi=class{#e;#t;#i=new AbortController;#o;#s;#r=Date.now();#n=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Up()&&void this.#a(),{signal:i});for(let e of dm)window.addEventListener(e,()=>this.#r=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}look(){window.clearTimeout(this.#s);let i=Math.max(0,this.#n+Ip-Date.now());this.#s=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#r>lm?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(Up()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?Ip:am)}}async#l(){let i=this.#o,e=this.#r>this.#n;this.#n=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new R(401,"signed-out","The web session has ended.")}};function Up(){return document.visibilityState==="visible"}var Kp=x`
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
    `},{name:"trash",label:"Trash",icon:f.trash,group:"Set aside",load:()=>import("/assets/trash-page-OLUZS5CX.js")},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-NMX4WK3E.js")}];function lt(r){return Gi.find(i=>i.name===r)??Gi[0]}var Wp,Yp,Vp,jp,_p,Se,pr,cr,hr,Ye,Bp,Qp,Xp,Zp;_p=[v("latent-navigation")];var Ge=class extends(jp=k,Vp=[u({attribute:!1})],Yp=[u({type:Boolean})],Wp=[M("dialog")],jp){constructor(){super(...arguments);a(this,Ye);a(this,pr,s(Se,8,this,"photos")),s(Se,11,this);a(this,cr,s(Se,12,this,!1)),s(Se,15,this);a(this,hr,s(Se,16,this)),s(Se,19,this)}render(){let[e,...t]=Ji.map(h=>l(this,Ye,Xp).call(this,h)),{group:o}=lt(this.place),p=o!==void 0&&o!==Ji[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${l(this,Ye,Qp)}"><div class="sheet">${t}</div></dialog>
    `}};Se=g(jp),pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,Ye=new WeakSet,Bp=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Qp=function(e){e.target===this.sheet&&this.sheet.close()},Xp=function(e){let t=Gi.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===Ji[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${t.map(o=>l(this,Ye,Zp).call(this,o))}
        </ul>
      </div>
    `},Zp=function({name:e,label:t,icon:o}){let p=le(e);return c`
      <li>
        <a
          href="${Ht(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>l(this,Ye,Bp).call(this,h,p)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},d(Se,4,"place",Vp,Ge,pr),d(Se,4,"owner",Yp,Ge,cr),d(Se,4,"sheet",Wp,Ge,hr),Ge=d(Se,0,"Navigation",_p,Ge),w(Ge,"styles",[$,ze,Kp]),s(Se,1,Ge);var Gp=1024*1024,eo=class{grid;screens;#e;#t;constructor(i,e){this.#e=i,this.#t=e,this.grid=this.#i("grid",96*Gp,6),this.screens=this.#i("screen",64*Gp,3)}#i(i,e,t){return new wa((o,p)=>this.#o(o,i,p),e,t)}async#o(i,e,t){try{return await this.#e().thumbnail(i,e,t)}catch(o){throw(o instanceof He||o instanceof R&&o.unauthorised)&&this.#t(o),o}}forget(i){for(let e of i)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var Jp=x`
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
`;function ec(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function tc(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function ic(r){return r>0?c`
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
  `}var pm=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],cm=8,oc,sc,rc,nc,ac,lc,dc,oe,ur,mr,fr,yr,gr,bt,re,pc,vr,br,cc,hc,uc;dc=[v("latent-refinement")];var De=class extends(lc=k,ac=[u({attribute:!1})],nc=[u({attribute:!1})],rc=[u({attribute:!1})],sc=[y()],oc=[y()],lc){constructor(){super(...arguments);a(this,re);a(this,ur,s(oe,8,this)),s(oe,11,this);a(this,mr,s(oe,12,this,"")),s(oe,15,this);a(this,fr,s(oe,16,this,"")),s(oe,19,this);a(this,yr,s(oe,20,this,!1)),s(oe,23,this);a(this,gr,s(oe,24,this,{})),s(oe,27,this);a(this,bt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,bt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,re,vr).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Sa(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,re,cc).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,re,pc)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,re,hc).call(this):m}
    `}};oe=g(lc),ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,gr=new WeakMap,bt=new WeakMap,re=new WeakSet,pc=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,re,vr).call(this)},vr=async function(){n(this,bt).abort(),S(this,bt,new AbortController);try{this.counts=await jd(this.api,this.narrowed,cm,n(this,bt).signal)}catch(e){st(e)||(this.counts={})}},br=function(e){Fe(this,"search",e)},cc=function(e){return c`
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
          @click="${()=>l(this,re,br).call(this,Pa(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},hc=function(){return c`
      <div class="facets">
        ${pm.map(([e,t,o])=>l(this,re,uc).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},uc=function(e,t,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>l(this,re,br).call(this,Ma(this.query,Aa(t,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(oe,4,"api",ac,De,ur),d(oe,4,"query",nc,De,mr),d(oe,4,"narrowed",rc,De,fr),d(oe,4,"isOpen",sc,De,yr),d(oe,4,"counts",oc,De,gr),De=d(oe,0,"Refinement",dc,De),w(De,"styles",[$,L,x`
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
    `]),s(oe,1,De);var to=class{#e;#t=new Map;constructor(i){this.#e=i}async of(i,e){let t=`${i.year}-${i.month}-${i.photos}`,o=this.#t.get(t);return o===void 0&&(o=this.#e(i),o.catch(()=>this.#t.delete(t)),this.#t.set(t,o)),hm(await o,e)}};function hm(r,i){let e=r.filter(({failed:h})=>!h),t=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),p=new Set([...mc(t,i),...mc(o,i-Math.min(i,t.length))]);return e.filter(h=>p.has(h))}function mc(r,i){let e=Math.max(1,r.length/Math.max(1,i));return Array.from({length:Math.min(i,r.length)},(t,o)=>r[Math.floor(o*e)])}var wi=["years","months","days"],fc="level";function wr(r,i){return wi[wi.indexOf(r)+i]??r}function yc(r){try{let i=r().getItem(fc);return wi.find(e=>e===i)??"days"}catch{return"days"}}function gc(r,i){try{r().setItem(fc,i)}catch{}}function vc(r){return[...Map.groupBy(r,({year:i})=>i)].map(([i,e])=>({year:i,months:e,photos:e.reduce((t,{photos:o})=>t+o,0)}))}function bc({months:r}){return r.reduce((i,e)=>e.photos>i.photos?e:i)}var um={years:"Years",months:"Months",days:"Days"},wc,xc,kc,Bt,xr;kc=[v("latent-level-switch")];var wt=class extends(xc=k,wc=[u({attribute:!1})],xc){constructor(){super(...arguments);a(this,xr,s(Bt,8,this,"days")),s(Bt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${wi.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${um[e]}
            </button>
          `)}
      </div>
    `}};Bt=g(xc),xr=new WeakMap,d(Bt,4,"level",wc,wt,xr),wt=d(Bt,0,"LevelSwitch",kc,wt),w(wt,"styles",[$,L,x`
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
    `]),s(Bt,1,wt);var $c=180,io=class{#e;#t;#i=yc(()=>localStorage);#o;constructor(i,e){this.#e=i,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(i,e)=>{this.look(wr(this.#i,i),e)};async look(i,e){let t=this.#t();if(i===this.#i||t===null)return;let o=e?.y??$c,p=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&t.shows(this.#o,e)?this.#o:void 0;await this.#s(i,h??t.spotAt(o,e?.x),p?void 0:o)}async enter(i){await this.#s(wr(this.#i,1),i,$c)}async#s(i,e,t){this.#o=e,this.#i=i,gc(()=>localStorage,i),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&t!==void 0&&this.#t()?.show(e,t)}};function Ec(r){let i=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${i(r.getMonth()+1)}-${i(r.getDate())}`}function Tc(r,i){let e=Number(r.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var Cc,Sc,Pc,Mc,Ac,Pe,kr,$r,Er,Qt,Xt,dt,Lc,Rc,Oc;Ac=[v("latent-memories")];var Je=class extends(Mc=k,Pc=[u({attribute:!1})],Sc=[u({attribute:!1})],Cc=[y()],Mc){constructor(){super(...arguments);a(this,dt);a(this,kr,s(Pe,8,this)),s(Pe,11,this);a(this,$r,s(Pe,12,this)),s(Pe,15,this);a(this,Er,s(Pe,16,this,[])),s(Pe,19,this);a(this,Qt,Ec(new Date));a(this,Xt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Xt,new AbortController),l(this,dt,Lc).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Xt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${be(this.years,({year:e})=>e,e=>l(this,dt,Oc).call(this,e))}
        </ul>
      </nav>
    `}};Pe=g(Mc),kr=new WeakMap,$r=new WeakMap,Er=new WeakMap,Qt=new WeakMap,Xt=new WeakMap,dt=new WeakSet,Lc=async function(){let e=new URLSearchParams({day:n(this,Qt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,Xt).signal)).years}catch{this.years=[]}},Rc=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),Fe(this,"go",t))},Oc=function({year:e,photos:[t],total:o}){let p=le("photos",void 0,`taken:${e}${n(this,Qt).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${Ht(p)}" @click="${h=>l(this,dt,Rc).call(this,h,p)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Tc(n(this,Qt),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},d(Pe,4,"api",Pc,Je,kr),d(Pe,4,"store",Sc,Je,$r),d(Pe,4,"years",Cc,Je,Er),Je=d(Pe,0,"Memories",Ac,Je),w(Je,"styles",[$,x`
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
    `]),s(Pe,1,Je);var mm=new Map,Tr=class{count;photos=[];places=mm;complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},oo=class r{months;counts;#e;#t;constructor(i,e,t){this.counts=i,this.months=i.map(o=>new Tr(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(p=>p.is(t.count));o!==void 0&&(t.photos=o.photos,t.places=o.places,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){this.#o(i);let e=[],t;do{let o=await this.#e.page(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}async#o(i){i.places=await this.#e.places(i.count).catch(()=>i.places),i.places.size>0&&this.#t(i)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){let e=new Set;for(let t of i){let o=this.find(t.id);if(o?.taken===t.taken)this.#s(t,e);else for(let p of[o&&this.monthOf(o),this.monthOf(t)])p!==void 0&&(p.complete=!1)}e.forEach(t=>{this.#o(t)})}#s(i,e){let t=this.monthOf(i);t!==void 0&&(e.add(t),t.photos=t.photos.map(o=>o.id===i.id?i:o),this.#t(t))}async range(i,e,t){let o=this.#r(i,e)?1:-1,p=[i],h=i;for(;h!==void 0&&h.id!==e.id&&p.length<t;)h=await this.neighbour(h,o),h!==void 0&&p.push(h);return p}#r(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:p})=>p===i.id)<=o.findIndex(({id:p})=>p===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let p=e===1?o.photos[0]:o.photos.at(-1);if(p!==void 0)return p}}};var Zt=class{#e;constructor(i){this.#e=i}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(i){return i-this.#e.getBoundingClientRect().top}bring(i,e){this.by(i-this.at(e))}by(i){window.scrollBy({top:i,behavior:"instant"})}};var fm="300px",Nc,qc,Dc,Hc,zc,Fc,Ic,Uc,Kc,Wc,D,Cr,Sr,Pr,Mr,Ar,Lr,Rr,Or,xi,Gt,xt,Yc,Nr;Wc=[v("latent-period-card")];var ge=class extends(Kc=k,Uc=[u()],Ic=[u({attribute:!1})],Fc=[u({type:Number})],zc=[u({attribute:!1})],Hc=[u({type:Number})],Dc=[u({attribute:!1})],qc=[u({attribute:!1})],Nc=[y()],Kc){constructor(){super(...arguments);a(this,xt);a(this,Cr,s(D,8,this,"")),s(D,11,this);a(this,Sr,s(D,12,this,"")),s(D,15,this);a(this,Pr,s(D,16,this,0)),s(D,19,this);a(this,Mr,s(D,20,this)),s(D,23,this);a(this,Ar,s(D,24,this,1)),s(D,27,this);a(this,Lr,s(D,28,this)),s(D,31,this);a(this,Rr,s(D,32,this)),s(D,35,this);a(this,Or,s(D,36,this,[])),s(D,39,this);a(this,xi,!1);a(this,Gt,new IntersectionObserver(e=>l(this,xt,Yc).call(this,e),{rootMargin:fm}))}connectedCallback(){super.connectedCallback(),n(this,Gt).observe(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Gt).disconnect()}willUpdate(e){n(this,xi)&&(e.has("month")||e.has("covers"))&&l(this,xt,Nr).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${I(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${be(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${I(this.photos)}</small></p>
      </button>
    `}};D=g(Kc),Cr=new WeakMap,Sr=new WeakMap,Pr=new WeakMap,Mr=new WeakMap,Ar=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,Or=new WeakMap,xi=new WeakMap,Gt=new WeakMap,xt=new WeakSet,Yc=function(e){e.some(({isIntersecting:t})=>t)&&(n(this,Gt).disconnect(),S(this,xi,!0),l(this,xt,Nr).call(this))},Nr=async function(){let{month:e,covers:t}=this,o=await t.of(e,this.most).catch(()=>this.shown);e===this.month&&t===this.covers&&(this.shown=o)},d(D,4,"name",Uc,ge,Cr),d(D,4,"spoken",Ic,ge,Sr),d(D,4,"photos",Fc,ge,Pr),d(D,4,"month",zc,ge,Mr),d(D,4,"most",Hc,ge,Ar),d(D,4,"covers",Dc,ge,Lr),d(D,4,"store",qc,ge,Rr),d(D,4,"shown",Nc,ge,Or),ge=d(D,0,"PeriodCard",Wc,ge),w(ge,"styles",[$,x`
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
    `]),s(D,1,ge);var ym=1,gm=3,Vc,jc,_c,Bc,Qc,Xc,me,qr,Dr,Hr,zr,kt,Jt,ei,$i,Ei,F,Fr,Ir,ki,Ur,Kr,Zc,Gc,Jc;Xc=[v("latent-overview")];var Ve=class extends(Qc=k,Bc=[u({attribute:!1})],_c=[u({attribute:!1})],jc=[u({attribute:!1})],Vc=[u({attribute:!1})],Qc){constructor(){super(...arguments);a(this,F);a(this,qr,s(me,8,this,[])),s(me,11,this);a(this,Dr,s(me,12,this,"years")),s(me,15,this);a(this,Hr,s(me,16,this)),s(me,19,this);a(this,zr,s(me,20,this)),s(me,23,this);a(this,kt);a(this,Jt,new Zt(this));a(this,ei,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,$i,new ResizeObserver(()=>l(this,F,Fr).call(this)));a(this,Ei,[])}connectedCallback(){super.connectedCallback(),n(this,$i).observe(this),window.addEventListener("scroll",n(this,ei),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,$i).disconnect(),window.removeEventListener("scroll",n(this,ei))}updated(){l(this,F,Ir).call(this),l(this,F,Fr).call(this)}get marks(){return n(this,Ei)}spotAt(e,t){let o=n(this,F,ki).filter(b=>b.getBoundingClientRect().bottom>e),h=o.find(b=>{let{left:P,right:ae,top:ye}=b.getBoundingClientRect();return t!==void 0&&P<=t&&t<ae&&ye<=e})??o[0]??n(this,F,ki).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,t){let o=l(this,F,Ur).call(this,e)?.getBoundingClientRect();return o===void 0?!1:t===void 0?o.bottom>n(this,Jt).header&&o.top<window.innerHeight:o.top<=t.y&&t.y<o.bottom&&o.left<=t.x&&t.x<o.right}show(e,t){S(this,kt,{spot:e,y:t}),this.hasUpdated&&l(this,F,Ir).call(this)}render(){let e=vc(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${be(e,({year:t})=>t,t=>l(this,F,Zc).call(this,t))}
        </div>
      `:c`
        ${be(e,({year:t})=>t,t=>l(this,F,Gc).call(this,t))}
      `}};me=g(Qc),qr=new WeakMap,Dr=new WeakMap,Hr=new WeakMap,zr=new WeakMap,kt=new WeakMap,Jt=new WeakMap,ei=new WeakMap,$i=new WeakMap,Ei=new WeakMap,F=new WeakSet,Fr=function(){let e=n(this,F,ki).map(t=>({top:n(this,Jt).at(t.getBoundingClientRect().top),year:t.month.year,name:t.spoken||t.name}));S(this,Ei,e.filter(({top:t},o)=>o===0||t>e[o-1].top+1)),n(this,ei).call(this)},Ir=function(){if(n(this,kt)!==void 0){let{spot:e,y:t}=n(this,kt);S(this,kt,void 0);let o=l(this,F,Ur).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Jt).by(o.top+o.height/2-t)}},ki=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Ur=function({year:e,month:t}){return n(this,F,ki).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=t))},Kr=function({year:e,month:t}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:t}}))},Zc=function(e){let t=bc(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${t}"
        .most="${ym}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Kr).call(this,t)}"
      ></latent-period-card>
    `},Gc=function({year:e,months:t}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${be(t,({month:o})=>o,o=>l(this,F,Jc).call(this,o))}
        </div>
      </section>
    `},Jc=function(e){return c`
      <latent-period-card
        .name="${aa(e)}"
        .spoken="${Ot(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${gm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Kr).call(this,e)}"
      ></latent-period-card>
    `},d(me,4,"months",Bc,Ve,qr),d(me,4,"level",_c,Ve,Dr),d(me,4,"covers",jc,Ve,Hr),d(me,4,"store",Vc,Ve,zr),Ve=d(me,0,"Overview",Xc,Ve),w(Ve,"styles",[$,x`
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
    `]),s(me,1,Ve);function ti(r,i){let e=0,t=r.length-1;for(;e<t;){let o=e+t+1>>1;r[o].top<=i?e=o:t=o-1}return e}var eh=22,vm=900,Wr=120,th,ih,oh,sh,rh,nh,ah,lh,Q,Yr,Vr,jr,_r,Br,Qr,ii,W,dh,Xr,ph,Zr,ch,hh,Gr,uh,mh;lh=[v("latent-scrubber")];var Me=class extends(ah=k,nh=[u({attribute:!1})],rh=[u({attribute:!1})],sh=[u({attribute:!1})],oh=[y()],ih=[y()],th=[y()],ah){constructor(){super(...arguments);a(this,W);a(this,Yr,s(Q,8,this,[])),s(Q,11,this);a(this,Vr,s(Q,12,this,0)),s(Q,15,this);a(this,jr,s(Q,16,this,0)),s(Q,19,this);a(this,_r,s(Q,20,this)),s(Q,23,this);a(this,Br,s(Q,24,this,!1)),s(Q,27,this);a(this,Qr,s(Q,28,this,!1)),s(Q,31,this);a(this,ii)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,ii))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,ii)),S(this,ii,window.setTimeout(()=>this.passing=!1,vm)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let t=Math.min(1,this.position/this.range),o=e[ti(e,this.position+Wr)];return c`
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
        @pointerdown="${l(this,W,ph)}"
        @pointermove="${l(this,W,Xr)}"
        @pointerup="${l(this,W,Zr)}"
        @pointercancel="${l(this,W,Zr)}"
        @pointerleave="${l(this,W,ch)}"
        @keydown="${l(this,W,hh)}"
      >
        ${l(this,W,mh).call(this)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${l(this,W,uh).call(this,t)}
      </div>
    `}};Q=g(ah),Yr=new WeakMap,Vr=new WeakMap,jr=new WeakMap,_r=new WeakMap,Br=new WeakMap,Qr=new WeakMap,ii=new WeakMap,W=new WeakSet,dh=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Xr=function(e){this.pointed=l(this,W,dh).call(this,e),this.dragging&&l(this,W,Gr).call(this,this.pointed*this.range)},ph=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,W,Xr).call(this,e)},Zr=function(){this.dragging=!1,this.pointed=void 0},ch=function(){this.dragging||(this.pointed=void 0)},hh=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(t===void 0)return;e.preventDefault();let o=ti(this.marks,this.position+Wr)+t,p=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];p!==void 0&&l(this,W,Gr).call(this,p.top)},Gr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},uh=function(e){if(this.pointed===void 0&&!this.passing)return m;let t=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[ti(this.marks,t*this.range+Wr)];return c`
      <span class="label" .style="${`top:${t*100}%`}">${o}</span>
    `},mh=function(){let e=this.clientHeight||window.innerHeight,t=-eh;return bm(this.marks).map(({top:o,year:p})=>{let b=Math.min(1,o/this.range)*e;return b-t>=eh&&b<=e-6?(t=b,c`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${p}</span>
        `):c`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},d(Q,4,"marks",nh,Me,Yr),d(Q,4,"position",rh,Me,Vr),d(Q,4,"range",sh,Me,jr),d(Q,4,"pointed",oh,Me,_r),d(Q,4,"dragging",ih,Me,Br),d(Q,4,"passing",th,Me,Qr),Me=d(Q,0,"Scrubber",lh,Me),w(Me,"styles",[$,x`
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
    `]),s(Q,1,Me);function bm(r){return r.filter(({year:i},e)=>r[e-1]?.year!==i)}var so=class{options;blocks;height;#e;constructor(i,e,t,o){this.options=e;let p=t?.options===e?t:void 0,h=0;this.blocks=i.map((b,P)=>{let ae=p?.blocks[P],ye=ae?.month===b&&b!==o?{...ae,top:h}:wm(b,h,e);return h+=ye.height,ye}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let p=this.blocks[o];if(p.top>=e)break;t.push(p)}return t}indexAt(i){return ti(this.blocks,i)}blockOf(i){return this.blocks.find(e=>e.month===i)}get marks(){return this.#e??=this.blocks.map(({top:i,month:{count:e}})=>({top:i,year:e.year,name:Ot(e)})),this.#e}nearest({year:i,month:e}){let t=i*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=t)??this.blocks.at(-1)}placeOf(i){for(let e of this.blocks){let t=e.layout?.tiles.find(({photo:o})=>o.id===i);if(t!==void 0)return{block:e,tile:t}}}tileAt(i){let e=this.blocks[this.indexAt(i)],t=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=i);return e&&t&&{block:e,tile:t}}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function wm(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:vo(r.count.photos,e),layout:void 0};let t=Ca(r.photos,e),o=r.missing===0?0:vo(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+o,layout:t}}var xm=28,km=28;function fh({layout:r,top:i},e){let t=e.top-i,o=e.bottom-i;return r?.tiles.filter(({y:p,height:h})=>p+h>t&&p<o)??[]}function yh(r,i,e,t){let o=r.flatMap(h=>fh(h,i).map(b=>({tile:b,top:h.top+b.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=t)??o[0])?.tile.photo.id}function gh(r,i){let{month:e,layout:t}=r,o=Ot(e.count);return c`
    <section
      class="${i.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${i.keyDown}"
    >
      <h2 .style="${`top:${xm}px`}">${o} <span>${I(e.count.photos)}</span></h2>
      ${t===void 0?Em(r,i):m} ${t?.headings.map(p=>$m(p,e.places.get(p.day)??[],i))} ${be(fh(r,i.drawn),({photo:p})=>p.id,p=>Tm(p,i))}
    </section>
  `}function $m({day:r,x:i,y:e,width:t},o,{options:p}){let h=`transform:translate(${i}px,${e+p.dayHeading-km}px);max-width:${Math.max(t,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${la(r)}${o.length===0?m:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function Em({height:r},{options:i}){return c`
    <div class="blank" .style="${`top:${i.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function Tm(r,{route:i,reachable:e,selection:t,picking:o,open:p,store:h}){let{photo:b,x:P,y:ae,width:ye,height:Lt}=r,Qn=t.has(b.id);return c`
    <a
      href="${Ht({...i,photo:b.id})}"
      data-id="${b.id}"
      aria-label="${da(b)}"
      tabindex="${b.id===e?0:-1}"
      .style="${`transform:translate(${P}px,${ae}px);width:${ye}px;height:${Lt}px`}"
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
  `}var Cm=100,vh=1,Sm=.75,bh,wh,xh,kh,$h,Eh,Th,Ch,X,Jr,en,tn,on,sn,rn,se,et,oi,si,$t,fe,ri,Ci,Et,A,nn,Sh,ro,Ph,Mh,Ti,an,ln,Ah,no,Lh,dn,ao;Ch=[v("latent-timeline")];var Ae=class extends(Th=k,Eh=[u({attribute:!1})],$h=[u({attribute:!1})],kh=[u({attribute:!1})],xh=[u({attribute:!1})],wh=[y()],bh=[y()],Th){constructor(){super(...arguments);a(this,A);a(this,Jr,s(X,8,this)),s(X,11,this);a(this,en,s(X,12,this)),s(X,15,this);a(this,tn,s(X,16,this,le("photos"))),s(X,19,this);a(this,on,s(X,20,this,ut.NONE)),s(X,23,this);a(this,sn,s(X,24,this,{top:0,bottom:0})),s(X,27,this);a(this,rn,s(X,28,this)),s(X,31,this);a(this,se);a(this,et);a(this,oi);a(this,si,!1);a(this,$t);a(this,fe,new Zt(this));a(this,ri,new $a(this));a(this,Ci,new ResizeObserver(()=>l(this,A,Sh).call(this)));a(this,Et,()=>l(this,A,Mh).call(this));a(this,no,e=>{let t=xa(e.key),o=n(this,se)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,ri).pick(o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,A,Lh).call(this,o,t))});a(this,ao,(e,t)=>{this.current=t.id,n(this,ri).click(e,t)})}connectedCallback(){super.connectedCallback(),n(this,Ci).observe(this),window.addEventListener("scroll",n(this,Et),{passive:!0}),window.addEventListener("resize",n(this,Et),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,Ci).disconnect(),window.removeEventListener("scroll",n(this,Et)),window.removeEventListener("resize",n(this,Et)),window.clearTimeout(n(this,oi))}monthChanged(e){l(this,A,ro).call(this,e)}get marks(){return n(this,se)?.marks??[]}spotAt(e){let t=n(this,fe).at(e),o=n(this,se)?.blocks[n(this,se).indexAt(t)],p=n(this,se)?.tileAt(t),h=(p?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,t){S(this,$t,{spot:e,y:t}),l(this,A,nn).call(this)}reveal(e){let t=n(this,se)?.placeOf(e.id);t!==void 0&&l(this,A,dn).call(this,t)}willUpdate(e){if(e.has("library")&&n(this,et)!==void 0){let t=e.get("route"),o=t===void 0||zt(t,this.route);l(this,A,ro).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,si)&&(S(this,si,!1),l(this,A,Ah).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,t=n(this,et);if(t===void 0)return m;let o=n(this,se)?.between(e.top,e.bottom)??[],p={options:t,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:yh(o,e,this.current,e.top+window.innerHeight*vh),picking:n(this,ri),keyDown:n(this,no),open:n(this,ao)};return c`
      ${be(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>gh(h,p))}
    `}};X=g(Th),Jr=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,rn=new WeakMap,se=new WeakMap,et=new WeakMap,oi=new WeakMap,si=new WeakMap,$t=new WeakMap,fe=new WeakMap,ri=new WeakMap,Ci=new WeakMap,Et=new WeakMap,A=new WeakSet,nn=function(){let e=n(this,se);if(n(this,$t)===void 0||e===void 0)return;let{spot:t,y:o}=n(this,$t);S(this,$t,void 0);let p=e.placeOf(t.photo),h=e.nearest(t);p!==void 0?n(this,fe).bring(p.block.top+p.tile.y,o):h!==void 0&&n(this,fe).bring(h.top,n(this,fe).header),l(this,A,Ti).call(this)},Sh=function(){let e=this.clientWidth;e>0&&e!==n(this,et)?.width&&(S(this,et,Ta(e)),l(this,A,ro).call(this,void 0))},ro=function(e,t=!0){if(n(this,et)===void 0)return;let o=n(this,fe).top,p=t&&o>0?n(this,se)?.anchorAt(o):void 0;S(this,se,new so(this.library.months,n(this,et),n(this,se),e)),this.style.height=`${n(this,se).height}px`,l(this,A,Ph).call(this,p,o),l(this,A,nn).call(this),l(this,A,Ti).call(this),l(this,A,ln).call(this),this.requestUpdate()},Ph=function(e,t){let o=e&&n(this,se)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&n(this,fe).by(o-t)},Mh=function(){let{top:e}=n(this,fe),t=window.innerHeight*Sm;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&l(this,A,Ti).call(this),l(this,A,an).call(this),l(this,A,ln).call(this)},Ti=function(){let{top:e}=n(this,fe),t=window.innerHeight*vh;this.drawn={top:e-t,bottom:e+window.innerHeight+t},l(this,A,an).call(this)},an=function(){n(this,oi)??S(this,oi,window.setTimeout(()=>{S(this,oi,void 0);let{top:e}=n(this,fe),t=window.innerHeight/2;for(let{month:o}of n(this,se)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},Cm))},ln=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Ah=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},no=new WeakMap,Lh=async function(e,t){let o=await ka(e,t,this.library,()=>n(this,se));o!==void 0&&l(this,A,dn).call(this,o)},dn=function({block:e,tile:t}){let p=e.top+t.y,h=n(this,fe).top,b=p+t.height+40-(h+window.innerHeight-n(this,fe).header),P=p-40-h;(P<0||b>0)&&n(this,fe).by(P<0?P:b),l(this,A,Ti).call(this),this.current=t.photo.id,S(this,si,!0),this.requestUpdate()},ao=new WeakMap,d(X,4,"library",Eh,Ae,Jr),d(X,4,"store",$h,Ae,en),d(X,4,"route",kh,Ae,tn),d(X,4,"selection",xh,Ae,on),d(X,4,"drawn",wh,Ae,sn),d(X,4,"current",bh,Ae,rn),Ae=d(X,0,"TimelineView",Ch,Ae),w(Ae,"styles",[$,Ea]),s(X,1,Ae);var Rh=1.35,Oh=40,Pm=220,lo=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(i,e){this.#e=e;let{signal:t}=this.#t;i.addEventListener("touchstart",o=>this.#r(o),{signal:t,passive:!0}),i.addEventListener("touchmove",o=>this.#n(o),{signal:t,passive:!0}),i.addEventListener("wheel",o=>this.#a(o),{signal:t,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:t})}dispose(){this.#t.abort()}#r({touches:i}){this.#i=i.length===2?Nh(i):void 0}#n({touches:i}){if(this.#i===void 0||i.length!==2)return;let e=Nh(i)/Math.max(1,this.#i);if(e>Rh||e<1/Rh){this.#i=void 0;let[t,o]=[i[0],i[1]],p={x:(t.clientX+o.clientX)/2,y:(t.clientY+o.clientY)/2};this.#e(e>1?1:-1,p)}}#a(i){if(!i.ctrlKey)return;i.preventDefault();let e=i.timeStamp-this.#s<Pm;this.#s=i.timeStamp;let t=e?this.#o:0;this.#o=t+i.deltaY*(i.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(t)<Oh&&Math.abs(this.#o)>=Oh&&this.#e(this.#o<0?1:-1,{x:i.clientX,y:i.clientY})}#l(i){let e=i.key==="+"||i.key==="="?1:i.key==="-"?-1:void 0;e===void 0||i.ctrlKey||i.metaKey||i.altKey||!this.#p(i)||(i.preventDefault(),this.#e(e))}#p(i){let e=i.composedPath().some(t=>t instanceof Element&&t.matches("dialog, [role=dialog]"));return!Dt(i)&&!e&&!document.documentElement.classList.contains("viewing")}};function Nh(r){let[i,e]=[r[0],r[1]];return Math.hypot(i.clientX-e.clientX,i.clientY-e.clientY)}var qh,Dh,Hh,zh,Fh,Ih,Uh,Kh,Wh,Yh,Vh,jh,_h,Bh,Qh,C,pn,cn,hn,un,mn,fn,yn,gn,vn,bn,wn,xn,kn,Si,Pi,tt,Tt,ni,O,$n,En,Xh,po,Tn,Cn,Sn,Mi,Zh,Gh,Jh,eu;Qh=[v("latent-timeline-page")];var ee=class extends(Bh=k,_h=[u({attribute:!1})],jh=[u({attribute:!1})],Vh=[u({attribute:!1})],Yh=[u({attribute:!1})],Wh=[u({attribute:!1})],Kh=[u({attribute:!1})],Uh=[u({attribute:!1})],Ih=[y()],Fh=[y()],zh=[y()],Hh=[M("latent-timeline")],Dh=[M("latent-timeline, latent-overview")],qh=[M("latent-scrubber")],Bh){constructor(){super(...arguments);a(this,O);a(this,pn,s(C,8,this)),s(C,11,this);a(this,cn,s(C,12,this,le("photos"))),s(C,15,this);a(this,hn,s(C,16,this,"")),s(C,19,this);a(this,un,s(C,20,this,"")),s(C,23,this);a(this,mn,s(C,24,this)),s(C,27,this);a(this,fn,s(C,28,this,ut.NONE)),s(C,31,this);a(this,yn,s(C,32,this)),s(C,35,this);a(this,gn,s(C,36,this)),s(C,39,this);a(this,vn,s(C,40,this)),s(C,43,this);a(this,bn,s(C,44,this,"")),s(C,47,this);a(this,wn,s(C,48,this)),s(C,51,this);a(this,xn,s(C,52,this)),s(C,55,this);a(this,kn,s(C,56,this)),s(C,59,this);a(this,Si);a(this,Pi);a(this,tt,new io(this,()=>this.photos));a(this,Tt,new AbortController);a(this,ni);a(this,Mi,()=>Fe(this,"search",""))}connectedCallback(){super.connectedCallback(),S(this,Pi,new lo(this,n(this,tt).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,Pi)?.dispose(),n(this,Tt).abort()}get sequence(){return this.library}refresh(){l(this,O,$n).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!zt(this.route,this.shown)?l(this,O,$n).call(this,this.route):n(this,ni)!==void 0&&!zt(this.route,n(this,ni))&&(n(this,Tt).abort(),l(this,O,po).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${n(this,tt).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,O,En).call(this,e)}"
        ></latent-refinement>
      `}${l(this,O,Zh).call(this,e)}
    `}};C=g(Bh),pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,fn=new WeakMap,yn=new WeakMap,gn=new WeakMap,vn=new WeakMap,bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,Si=new WeakMap,Pi=new WeakMap,tt=new WeakMap,Tt=new WeakMap,ni=new WeakMap,O=new WeakSet,$n=async function(e){n(this,Tt).abort();let t=new AbortController;S(this,Tt,t),S(this,ni,e);let o=l(this,O,En).call(this,e.query);try{let p=await this.api.timeline(o,t.signal);t.signal.aborted||l(this,O,Xh).call(this,e,o,p)}catch(p){p instanceof R&&p.status===400?l(this,O,po).call(this,p.message):l(this,O,Cn).call(this,p)}},En=function(e){return`${this.filter} ${e}`.trim()},Xh=function(e,t,{months:o}){let p=this.shown!==void 0&&zt(e,this.shown);p||(n(this,tt).forget(),S(this,Si,new to(async h=>(await l(this,O,Tn).call(this,this.api.photos(t,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(o):new oo(o,{page:(h,b)=>l(this,O,Tn).call(this,this.api.photos(t,h,b)),places:h=>this.api.places(t,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,O,po).call(this,""),Fe(this,"sequence",{same:p})},po=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&Fe(this,"found",{total:t,problem:e})},Tn=async function(e){try{return await e}catch(t){throw l(this,O,Cn).call(this,t),t}},Cn=function(e){Fe(this,"problem",e)},Sn=function(){let{photos:e,scrubber:t}=this;e!==null&&t!==null&&(t.marks=e.marks,t.position=window.scrollY,t.range=document.documentElement.scrollHeight-window.innerHeight)},Mi=new WeakMap,Zh=function(e){let{library:t}=this;if(t===void 0)return this.problem===""?m:ec(this.problem,n(this,Mi));if(t.months.length===0)return l(this,O,eu).call(this,e);let{level:o}=n(this,tt);return c`
      ${o==="days"?l(this,O,Gh).call(this,t):l(this,O,Jh).call(this,t,o)}
      <latent-level-switch .level="${o}" @level="${p=>{n(this,tt).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Gh=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,O,Sn)}"
      ></latent-timeline>
    `},Jh=function({counts:e},t){return c`
      <latent-overview
        .months="${e}"
        .level="${t}"
        .covers="${n(this,Si)}"
        .store="${this.store}"
        @enter="${o=>{n(this,tt).enter(o.detail)}}"
        @timeline-scroll="${l(this,O,Sn)}"
      ></latent-overview>
    `},eu=function(e){return e!==""?tc(e,n(this,Mi)):this.filter===""?ic(this.status?.pending??0):c`
      <slot></slot>
    `},d(C,4,"api",_h,ee,pn),d(C,4,"route",jh,ee,cn),d(C,4,"filter",Vh,ee,hn),d(C,4,"name",Yh,ee,un),d(C,4,"store",Wh,ee,mn),d(C,4,"selection",Kh,ee,fn),d(C,4,"status",Uh,ee,yn),d(C,4,"library",Ih,ee,gn),d(C,4,"shown",Fh,ee,vn),d(C,4,"problem",zh,ee,bn),d(C,4,"timeline",Hh,ee,wn),d(C,4,"photos",Dh,ee,xn),d(C,4,"scrubber",qh,ee,kn),ee=d(C,0,"TimelinePage",Qh,ee),w(ee,"styles",[$,L,Jp,x`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(C,1,ee);function tu({api:r,route:i,store:e,selection:t,status:o}){switch(i.place){case"albums":return i.id===void 0?c`
          <latent-albums-page class="view" .api="${r}" .store="${e}"></latent-albums-page>
        `:c`
          <latent-album-page
            class="view"
            .api="${r}"
            .route="${i}"
            .store="${e}"
            .selection="${t}"
          ></latent-album-page>
        `;case"folders":case"tags":case"people":case"calendar":case"statistics":case"similar":return c`
        <latent-explore
          class="view"
          .api="${r}"
          .route="${i}"
          .store="${e}"
          .selection="${t}"
        ></latent-explore>
      `;case"map":return c`
        <latent-map-page class="view" .api="${r}" .route="${i}" .store="${e}"></latent-map-page>
      `;case"trash":return c`
        <latent-trash-page class="view" .api="${r}" .store="${e}"></latent-trash-page>
      `;case"activity":return c`
        <latent-activity-page class="view" .api="${r}"></latent-activity-page>
      `;default:return Am({api:r,route:i,store:e,selection:t,status:o})}}function Am({api:r,route:i,store:e,selection:t,status:o}){let{label:p,filter:h="",empty:b}=lt(i.place);return c`
    <latent-timeline-page
      class="view"
      .api="${r}"
      .route="${i}"
      .filter="${h}"
      .name="${h===""?"All photos":p}"
      .store="${e}"
      .selection="${t}"
      .status="${o}"
    >${b}</latent-timeline-page>
  `}var Lm=["photos","favorites","map"],iu,ou,su,ru,nu,au,lu,du,pu,cu,hu,uu,mu,fu,yu,gu,E,Pn,Mn,An,Ln,Rn,On,Nn,qn,Dn,Hn,zn,Fn,In,Un,ho,ne,Ct,St,Y,pt,Pt,q,Kn,co,Wn,li,ai,vu,bu,wu,xu,ct,di,Ai,ku,$u;gu=[v("latent-gallery")];var Z=class extends(yu=k,fu=[u({attribute:!1})],mu=[u({attribute:!1})],uu=[u({attribute:!1})],hu=[u({attribute:!1})],cu=[y()],pu=[y()],du=[y()],lu=[y()],au=[y()],nu=[y()],ru=[y()],su=[M("latent-header")],ou=[M("latent-viewer")],iu=[M("main > .view")],yu){constructor(){super(...arguments);a(this,q);a(this,Pn,s(E,8,this)),s(E,11,this);a(this,Mn,s(E,12,this,"")),s(E,15,this);a(this,An,s(E,16,this)),s(E,19,this);a(this,Ln,s(E,20,this)),s(E,23,this);a(this,Rn,s(E,24,this,le("photos"))),s(E,27,this);a(this,On,s(E,28,this)),s(E,31,this);a(this,Nn,s(E,32,this)),s(E,35,this);a(this,qn,s(E,36,this)),s(E,39,this);a(this,Dn,s(E,40,this)),s(E,43,this);a(this,Hn,s(E,44,this,!1)),s(E,47,this);a(this,zn,s(E,48,this)),s(E,51,this);a(this,Fn,s(E,52,this)),s(E,55,this);a(this,In,s(E,56,this)),s(E,59,this);a(this,Un,s(E,60,this)),s(E,63,this);a(this,ho,new Li(!0));a(this,ne);a(this,Ct,new AbortController);a(this,St);a(this,Y,new Bi(this));a(this,pt,new eo(()=>n(this,q,co),e=>this.problem(e)));a(this,Pt,!1);a(this,li,e=>l(this,q,ai).call(this,e.detail));a(this,ct,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,di,e=>n(this,Y).tell(e.detail));a(this,Ai,({detail:e})=>{!Lm.includes(this.route.place)&&e!==""?l(this,q,ai).call(this,le("photos",void 0,e)):n(this,ne)?.search(e)})}connectedCallback(){super.connectedCallback(),S(this,ne,new ba(e=>l(this,q,Wn).call(this,e))),l(this,q,Wn).call(this,n(this,ne).route),S(this,St,new Zi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,St).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,ne)?.dispose(),n(this,St)?.stop(),n(this,Ct).abort(),n(this,pt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Om(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){n(this,pt).forget(ma(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let p=Rm(this.route)&&e.every(({before:h,after:b})=>h?.archived===b?.archived);S(this,Pt,this.opened!==void 0&&!p),n(this,Pt)||this.refresh()}refresh(){S(this,Pt,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!st(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,q,ai).call(this,le("photos"))}"
          @search="${n(this,Ai)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,ct)}"
        ></latent-header>
        ${l(this,q,ku).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,q,Kn)}" @go="${n(this,li)}"></latent-navigation>
          <main
            @go="${n(this,li)}"
            @search="${n(this,Ai)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,q,xu)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,ne)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,di)}"
            @problem="${n(this,ct)}"
          >
            ${l(this,q,$u).call(this)}${tu({api:this.api,route:this.route,store:n(this,pt).grid,selection:n(this,Y).selection,status:this.status})}
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
        @search="${o=>l(this,q,ai).call(this,le("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,ne)?.open(o.detail)}"
        @said="${n(this,di)}"
        @problem="${n(this,ct)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${n(this,q,co)}"
          .grid="${n(this,pt).grid}"
          .screens="${n(this,pt).screens}"
          @photo-turn="${o=>n(this,ne)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,ne)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,li)}"
          @photo-delete="${()=>{l(this,q,wu).call(this,e)}}"
          @search="${o=>l(this,q,ai).call(this,le("photos",void 0,o.detail))}"
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
    `}};E=g(yu),Pn=new WeakMap,Mn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,Nn=new WeakMap,qn=new WeakMap,Dn=new WeakMap,Hn=new WeakMap,zn=new WeakMap,Fn=new WeakMap,In=new WeakMap,Un=new WeakMap,ho=new WeakMap,ne=new WeakMap,Ct=new WeakMap,St=new WeakMap,Y=new WeakMap,pt=new WeakMap,Pt=new WeakMap,q=new WeakSet,Kn=function(){return this.user===ve},co=function(){return this.route.place==="trash"?n(this,ho):this.api},Wn=function(e){if(lt(e.place).ofOwner===!0&&!n(this,q,Kn)){n(this,ne)?.go(le("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,lt(e.place).load?.().catch(t=>this.problem(new He(t))),l(this,q,vu).call(this,e.photo)},li=new WeakMap,ai=function(e){n(this,ne)?.go(e),window.scrollTo({top:0})},vu=async function(e){n(this,Ct).abort(),S(this,Ct,new AbortController);let{signal:t}=n(this,Ct);if(e===void 0){l(this,q,bu).call(this);return}let o=this.sequence?.find(e);try{let[p]=await Promise.all([o??n(this,q,co).photo(e,t),import("/assets/viewer-FJFNTE2J.js")]);t.aborted||(this.opened=p)}catch(p){p instanceof R&&p.status===404?n(this,ne)?.close():this.problem(p)}},bu=function(){let e=this.opened;this.opened=void 0,n(this,Pt)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},wu=async function(e){let{sequence:t}=this,o=await t?.neighbour(e,1).catch(()=>{})??await t?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&(o===void 0?n(this,ne)?.close():n(this,ne)?.open(o.id))},xu=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},ct=new WeakMap,di=new WeakMap,Ai=new WeakMap,ku=function(){return n(this,Y).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,Y).selection}"
        @photo-edit="${e=>n(this,Y).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,Y).delete(n(this,Y).selection.ids)}}"
        @add-to-album="${()=>this.adding=n(this,Y).selection.ids}"
        @selection-clear="${()=>n(this,Y).clear()}"
      ></latent-selection-bar>
    `},$u=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},d(E,4,"api",fu,Z,Pn),d(E,4,"user",mu,Z,Mn),d(E,4,"uploads",uu,Z,An),d(E,4,"shared",hu,Z,Ln),d(E,4,"route",cu,Z,Rn),d(E,4,"sequence",pu,Z,On),d(E,4,"found",du,Z,Nn),d(E,4,"status",lu,Z,qn),d(E,4,"opened",au,Z,Dn),d(E,4,"showsAccount",nu,Z,Hn),d(E,4,"adding",ru,Z,zn),d(E,4,"header",su,Z,Fn),d(E,4,"viewer",ou,Z,In),d(E,4,"view",iu,Z,Un),Z=d(E,0,"Gallery",gu,Z),w(Z,"styles",[$,Yd]),s(E,1,Z);function Rm({place:r,query:i}){return r==="photos"&&i===""}function Om(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=lt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Nm=3e3,Eu,Tu,Cu,Su,Pu,Le,Yn,Vn,jn,ot,pi,uo,At,te,Mt,Mu,_n,Bn,Au;Pu=[v("latent-app")];var it=class extends(Su=k,Cu=[y()],Tu=[y()],Eu=[y()],Su){constructor(){super(...arguments);a(this,te);a(this,Yn,s(Le,8,this,"starting")),s(Le,11,this);a(this,Vn,s(Le,12,this,{signedIn:!1})),s(Le,15,this);a(this,jn,s(Le,16,this,"")),s(Le,19,this);a(this,ot,new Li);a(this,pi,new zi(n(this,ot)));a(this,uo,new Oi);a(this,At)}connectedCallback(){super.connectedCallback(),l(this,te,Mt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,At))}willUpdate(){this.phase==="signed-out"&&n(this,pi).tasks.length>0&&n(this,pi).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,ot)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,te,Mt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,ot)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,pi)}"
            .shared="${n(this,uo)}"
            @problem="${e=>l(this,te,_n).call(this,e.detail)}"
            @sign-out="${l(this,te,Au)}"
            @locked="${l(this,te,Bn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,te,Mt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,te,Mt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,te,Mt)}">Try again</button>
          </latent-notice>
        `}}};Le=g(Su),Yn=new WeakMap,Vn=new WeakMap,jn=new WeakMap,ot=new WeakMap,pi=new WeakMap,uo=new WeakMap,At=new WeakMap,te=new WeakSet,Mt=async function(){window.clearTimeout(n(this,At));try{this.session=await n(this,ot).session(),this.phase=this.session.signedIn?await l(this,te,Mu).call(this):"signed-out"}catch(e){l(this,te,_n).call(this,e)}},Mu=async function(){try{return await n(this,ot).status(!1),"open"}catch(e){if(e instanceof R&&e.status===404)return"bare";throw e}},_n=function(e){e instanceof R&&e.unauthorised?this.phase="signed-out":e instanceof He||e instanceof R&&e.unavailable?l(this,te,Bn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Bn=function(){this.phase="locked",window.clearTimeout(n(this,At)),S(this,At,window.setTimeout(()=>{l(this,te,Mt).call(this)},Nm))},Au=async function(){this.phase="signed-out",await n(this,ot).signOut().catch(()=>{})},d(Le,4,"phase",Cu,it,Yn),d(Le,4,"session",Tu,it,Vn),d(Le,4,"problem",Eu,it,jn),it=d(Le,0,"App",Pu,it),w(it,"styles",[$,L,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Le,1,it);function Lu(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}$p();Lu();
