import{a as ra,b as na,c as bo,d as aa,e as Ta,f as Ca,g as Pa,h as Sa}from"/assets/chunk-PO5PHC7T.js";import{a as ut,c as Ma,e as Aa,f as xo,g as La,i as Ra,j as Oa,k as qa}from"/assets/chunk-MSYKHEQU.js";import{a as la,c as da,d as pa,f as ca,m as fa,q as ya}from"/assets/chunk-HGX4LQ6A.js";import{a as xe}from"/assets/chunk-LOGIMQ2U.js";import{f as Na}from"/assets/chunk-DZHJM2W5.js";import{a as sa,b as go,c as ui,d as ht,e as zt}from"/assets/chunk-DD457ESI.js";import"/assets/chunk-GJVGF5LU.js";import{a as Ft,b as xa,c as ka}from"/assets/chunk-OEAZ6H7N.js";import"/assets/chunk-XYQ6JUW5.js";import{a as Ni,c as va,e as ga,f as ba,g as wo,h as wa}from"/assets/chunk-ZMRLSPR4.js";import{a as Dt,b as ha,c as ua,f as Ht,g as U,l as ma,s as $a}from"/assets/chunk-ZSG2CJRO.js";import{a as le,b as It,c as Ut,d as Ea}from"/assets/chunk-VLKAWPRJ.js";import{a as q,b as ia,c as oa,d as _e,e as nt,f as we,g as qi}from"/assets/chunk-JAACSM6X.js";import{a as x,b as c,c as ta,e as m,g as k,h as b,i as u,j as v,k as L,l as f,m as $,n as Nt,o as Fe,p as O}from"/assets/chunk-IUFQVZMK.js";import{a as g,c as s,d,e as w,f as r,g as l,h as C,i as a}from"/assets/chunk-4TR2UDAY.js";var Da="shared?";var Di=class extends EventTarget{#e=[];constructor(i=navigator.serviceWorker){super(),i?.addEventListener("message",({data:e})=>this.#t(e)),i?.startMessages(),i?.controller?.postMessage(Da)}#t(i){Array.isArray(i)&&(this.#e=[...this.#e,...i.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let i=this.#e;return this.#e=[],i}};function Hi(n){return c`
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
  `}var mi=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function ko(){return"PublicKeyCredential"in window}function zi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Ha(n){let i=await Fa(()=>navigator.credentials.get({publicKey:{...n,challenge:ui(n.challenge),allowCredentials:n.allowCredentials.map(Ia)}})),e=i.response;return{credential:ht(i.rawId),clientData:ht(e.clientDataJSON),authenticatorData:ht(e.authenticatorData),signature:ht(e.signature)}}async function za(n){let e=(await Fa(()=>navigator.credentials.create({publicKey:{...n,challenge:ui(n.challenge),user:{...n.user,id:ui(n.user.id)},pubKeyCredParams:[...n.pubKeyCredParams],excludeCredentials:n.excludeCredentials.map(Ia)}}))).response;return{clientData:ht(e.clientDataJSON),attestationObject:ht(e.attestationObject)}}async function Fa(n){if(!ko())throw new mi("This browser has no passkeys; use another.");try{let i=await n();if(i!==null)return i}catch(i){throw new mi(Wu(i),i)}throw new mi("The browser gave no passkey; try again.")}function Wu(n){switch(n instanceof DOMException?n.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Ia({type:n,id:i}){return{type:n,id:ui(i)}}var Ua,Ka,Wa,Ya,Va,ja,_a,Ba,Qa,Xa,Za,Ga,Ja,el,tl,P,$o,Eo,To,Co,Po,So,Mo,Ao,Lo,Ro,Oo,qo,No,V,il,Do,ol,sl,rl,nl,al,ll,dl;tl=[b("latent-sign-in")];var J=class extends(el=k,Ja=[u({attribute:!1})],Ga=[u({type:Boolean})],Za=[u({type:Boolean})],Xa=[v()],Qa=[v()],Ba=[v()],_a=[v()],ja=[v()],Va=[v()],Ya=[L("#vault")],Wa=[L("#user")],Ka=[L("#passphrase")],Ua=[L("#code")],el){constructor(){super(...arguments);l(this,V);l(this,$o,s(P,8,this)),s(P,11,this);l(this,Eo,s(P,12,this,!1)),s(P,15,this);l(this,To,s(P,16,this,!1)),s(P,19,this);l(this,Co,s(P,20,this,!1)),s(P,23,this);l(this,Po,s(P,24,this,!1)),s(P,27,this);l(this,So,s(P,28,this,"")),s(P,31,this);l(this,Mo,s(P,32,this)),s(P,35,this);l(this,Ao,s(P,36,this,!1)),s(P,39,this);l(this,Lo,s(P,40,this,!1)),s(P,43,this);l(this,Ro,s(P,44,this)),s(P,47,this);l(this,Oo,s(P,48,this)),s(P,51,this);l(this,qo,s(P,52,this)),s(P,55,this);l(this,No,s(P,56,this)),s(P,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${a(this,V,il)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Hi(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${a(this,V,nl).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?a(this,V,al).call(this):m} ${this.locked?m:a(this,V,ll).call(this)}
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
            ${this.needsCode?a(this,V,dl).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${a(this,V,rl).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:a(this,V,sl).call(this)}</p>
        </form>
      </main>
    `}};P=g(el),$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,So=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,Oo=new WeakMap,qo=new WeakMap,No=new WeakMap,V=new WeakSet,il=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,o=this.user?.value.trim().toLowerCase()||we;if(t===""){this.problem=o===we?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:o,passphrase:t,code:this.code?.value||void 0};await a(this,V,Do).call(this,p)&&(await ju(this.api),await a(this,V,Do).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await a(this,V,ol).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},Do=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof ia))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let o=await Ha(t.options);return await this.api.signIn({...e,passkey:o})}},ol=async function(e){if(e instanceof q&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=sa(e),this.elsewhere=e instanceof oa&&e.hosts.includes("localhost")?zi():void 0,(this.code??this.input).select()},sl=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},rl=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},nl=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},al=function(){return c`
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
    `},ll=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${we}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},dl=function(){return c`
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
    `},d(P,4,"api",Ja,J,$o),d(P,4,"locked",Ga,J,Eo),d(P,4,"choice",Za,J,To),d(P,4,"busy",Xa,J,Co),d(P,4,"legible",Qa,J,Po),d(P,4,"problem",Ba,J,So),d(P,4,"elsewhere",_a,J,Mo),d(P,4,"needsCode",ja,J,Ao),d(P,4,"awaitsPasskey",Va,J,Lo),d(P,4,"vault",Ya,J,Ro),d(P,4,"user",Wa,J,Oo),d(P,4,"input",Ka,J,qo),d(P,4,"code",Ua,J,No),J=d(P,0,"SignIn",tl,J),w(J,"styles",[$,O,Nt,x`
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
    `]),s(P,1,J);var Yu=500,Vu=6e4;async function ju(n){let i=performance.now()+Vu;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Yu));let e=await n.session().catch(t=>{if(!(t instanceof _e))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Fi={"Tus-Resumable":"1.0.0","X-Latent":"1"},fi="/uploads";async function pl(n){return(await n.get(fi)).places}async function cl(n,{sha256:i,bytes:e}){return(await(await n.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function hl(n,i,e){let{name:t,folder:o,modified:p,sha256:h}=i,E={...Fi,"Upload-Length":String(i.bytes),"Upload-Metadata":_u({filename:t,folder:o,modified:String(Math.max(0,p)),sha256:h})},M=await n.ask(fi,{method:"POST",headers:E,signal:e}),ae=(M.headers.get("Location")??"").split("/").pop()??"";return Ho(ae,M)}async function ul(n,i,e){return Ho(i,await n.ask(`${fi}/${i}`,{method:"HEAD",headers:Fi,signal:e}))}async function ml(n,{id:i,offset:e},t,o){let p=await t.arrayBuffer(),h={...Fi,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${go(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return Ho(i,await n.ask(`${fi}/${i}`,{method:"PATCH",headers:h,body:p,signal:o}))}async function fl(n,i){await n.ask(`${fi}/${i}`,{method:"DELETE",headers:Fi})}function Ho(n,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new q(e,"failed","The server does not say how much has arrived.");let o=i.get("Latent-Path");return{id:n,offset:Number(t),path:o===null?void 0:decodeURIComponent(o),wasThere:i.has("Latent-Was-There")}}function _u(n){return Object.entries(n).map(([i,e])=>`${i} ${go(new TextEncoder().encode(e))}`).join(",")}var Ii=class{#e;#t=0;#i;constructor(i=Bu){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let o=this.#t++;return new Promise((p,h)=>{let E=({data:M})=>{M.number===o&&(t.removeEventListener("message",E),M.sha256===void 0?h(new Error("This file cannot be read.")):p(M.sha256))};t.addEventListener("message",E),e.addEventListener("abort",()=>{t.removeEventListener("message",E),h(e.reason)},{once:!0}),t.postMessage({number:o,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function Bu(){let{address:n}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(n,{type:"module"})}var Qu=[500,1e3,2e3,5e3,1e4],Xu=new Set([404,408,409,423,429,460,500,502,503,504]),Zu=5,Kt=class{#e;#t=0;#i=0;constructor(i=Qu){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof q&&!i.unavailable&&this.#i++,!Gu(i)||this.#i>=Zu)throw i;await Ju(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function Gu(n){return n instanceof _e||n instanceof q&&Xu.has(n.status)}function Ju(n,i){return i.throwIfAborted(),new Promise((e,t)=>{let o=setTimeout(e,n);i.addEventListener("abort",()=>{clearTimeout(o),t(i.reason)},{once:!0})})}function yl(n,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,n*e)))}async function vl(n,i,e,t,o,p=new Kt){let h=1048576,E=0,M,ae=!0;for(;M?.path===void 0;)try{if(M===void 0)M=await hl(n,e,t);else if(ae){let ye=performance.now(),qt=i.slice(M.offset,M.offset+h);M=await ml(n,M,qt,t),h=yl(qt.size,performance.now()-ye)}else M=await ul(n,M.id,t);ae=!0,M.offset>E&&(E=M.offset,p.renew()),o(M)}catch(ye){await p.bear(ye,t),ae=!1,M=ye instanceof q&&ye.status===404?void 0:M}return M}function Ie({state:{kind:n}}){return n==="added"||n==="known"||n==="failed"||n==="cancelled"}function gl({state:{kind:n}}){return n==="checking"||n==="sending"}function bl(n){let i=n.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,t=i.reduce((p,h)=>p+e(h),0),o=i.reduce((p,h)=>p+(Ie(h)?e(h):h.arrived),0);return t===0?1:o/t}var tm=3,Ui=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(i,e=new Ii,t=()=>new Kt){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(Ie)}add(i,e){let t=this.unfinished?this.#r:[],o=i.map(p=>({file:p.file,folder:ra(p,e),state:{kind:"waiting"},arrived:0}));this.#r=[...t,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#r.filter(e=>!Ie(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#n?0:tm-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Ie(i)||(i.state=nt(t)?{kind:"waiting"}:{kind:"failed",message:im(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:o}=i;i.state={kind:"checking"},this.#d();let p=await this.#t.hash(t,e),h=await this.#i().ask(()=>cl(this.#e,{sha256:p,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let E={name:t.name,folder:o,bytes:t.size,modified:t.lastModified,sha256:p},M=({id:ye,offset:qt})=>{this.#s.set(i,ye),i.arrived=qt,this.#d()},ae=await vl(this.#e,t,E,e,M,this.#i());this.#s.delete(i),i.state=ae.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:ae.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#s.get(i);this.#s.delete(i),e!==void 0&&fl(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function im(n){return n instanceof q&&n.status===507?"There is no room left in the vault.":n instanceof Error?n.message:String(n)}var wl,xl,kl,$l,El,Tl,Cl,oe,zo,Fo,Io,Uo,Ko,at,K,yi,Ki,Wo,Yo,Vo,Pl,Sl;Cl=[b("latent-add-dialog")];var qe=class extends(Tl=k,El=[u({attribute:!1})],$l=[u({attribute:!1})],kl=[v()],xl=[v()],wl=[L("dialog")],Tl){constructor(){super(...arguments);l(this,K);l(this,zo,s(oe,8,this)),s(oe,11,this);l(this,Fo,s(oe,12,this,[])),s(oe,15,this);l(this,Io,s(oe,16,this)),s(oe,19,this);l(this,Uo,s(oe,20,this,"")),s(oe,23,this);l(this,Ko,s(oe,24,this)),s(oe,27,this);l(this,at,new zt(this))}firstUpdated(){this.dialog.showModal(),r(this,at).run(async()=>{this.known=(await la(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${a(this,K,Pl)}">
          <header>
            <h2 id="title">Add ${U(this.photos.length)} to an album</h2>
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
            ${r(this,K,yi).map(e=>a(this,K,Sl).call(this,e))} ${r(this,K,Ki)?c`
                <li>
                  <button type="button" @click="${a(this,K,Yo)}">${f.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||r(this,K,yi).length>0||r(this,K,Ki)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${r(this,at).problem===""}">${r(this,at).problem}</p>
        </form>
      </dialog>
    `}};oe=g(Tl),zo=new WeakMap,Fo=new WeakMap,Io=new WeakMap,Uo=new WeakMap,Ko=new WeakMap,at=new WeakMap,K=new WeakSet,yi=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:o,name:p})=>!t&&o&&p.toLowerCase().includes(e))},Ki=function(){return this.typed!==""&&!r(this,K,yi).some(({name:e})=>e===this.typed)},Wo=function(e){a(this,K,Vo).call(this,()=>pa(this.api,e.id,{add:this.photos}))},Yo=function(){a(this,K,Vo).call(this,()=>da(this.api,{name:this.typed,add:this.photos}))},Vo=function(e){r(this,at).busy||r(this,at).run(async()=>{let{album:t,undo:o}=await e(),h={text:ya(this.photos.length,t?.name??"the album"),undo:()=>ca(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},Pl=function(e){e.preventDefault();let t=r(this,K,yi);r(this,K,Ki)?a(this,K,Yo).call(this):t.length===1&&t[0]!==void 0&&a(this,K,Wo).call(this,t[0])},Sl=function(e){return c`
      <li>
        <button type="button" @click="${()=>a(this,K,Wo).call(this,e)}">
          ${f.album}<span>${fa(this.known??[],e)}</span><small>${U(e.photos)}</small>
        </button>
      </li>
    `},d(oe,4,"api",El,qe,zo),d(oe,4,"photos",$l,qe,Fo),d(oe,4,"known",kl,qe,Io),d(oe,4,"typed",xl,qe,Uo),d(oe,4,"dialog",wl,qe,Ko),qe=d(oe,0,"AddDialog",Cl,qe),w(qe,"styles",[$,O,Fe,Nt,x`
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
    `]),s(oe,1,qe);var Ml=[["days",86400],["hours",3600],["minutes",60]],Al,jo,om;Al=[b("latent-shift-form")];var vi=class extends(om=ka){read(){let e=Ml.map(([t,o])=>Number(this.value(t)||"0")*o).reduce((t,o)=>t+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new xa("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Ml.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};jo=g(om),vi=d(jo,0,"ShiftForm",Al,vi),s(jo,1,vi);var sm=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Ll,Rl,Ol,ql,Nl,ke,_o,Bo,Qo,gi,z,Dl,Wt,Xo,Zo,Hl,Go,Jo,Ue,mt,zl;Nl=[b("latent-selection-bar")];var Be=class extends(ql=k,Ol=[u({attribute:!1})],Rl=[u({attribute:!1})],Ll=[v()],ql){constructor(){super(...arguments);l(this,z);l(this,_o,s(ke,8,this)),s(ke,11,this);l(this,Bo,s(ke,12,this)),s(ke,15,this);l(this,Qo,s(ke,16,this)),s(ke,19,this);l(this,gi,e=>a(this,z,Dl).call(this,e));l(this,Ue,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,mt,e=>{a(this,z,Wt).call(this,e.detail),r(this,Ue).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",r(this,gi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",r(this,gi))}render(){let e=r(this,z,Go),t=r(this,z,Hl);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${a(this,z,Jo)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${U(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          <button
            class="icon heart ${e?"given":""}"
            aria-label="Favorite"
            aria-pressed="${e?"true":"false"}"
            title="Favorite (f)"
            @click="${a(this,z,Xo)}"
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
            @click="${()=>a(this,z,Wt).call(this,{archived:!t})}"
          >
            ${t?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>a(this,z,Zo).call(this)}">
            ${f.trash}
          </button>
          ${sm.map(([o,p,h])=>c`
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
        <div class="card ${this.open==="rating"?"small":""}">${a(this,z,zl).call(this,this.open)}</div>
      `}
    `}};ke=g(ql),_o=new WeakMap,Bo=new WeakMap,Qo=new WeakMap,gi=new WeakMap,z=new WeakSet,Dl=function(e){Ft(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?a(this,z,Jo).call(this):r(this,Ue).call(this):e.key==="f"?a(this,z,Xo).call(this):e.key==="Delete"?a(this,z,Zo).call(this):/^[0-5]$/.test(e.key)&&a(this,z,Wt).call(this,{rating:Number(e.key)}))},Wt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Xo=function(){a(this,z,Wt).call(this,{favorite:!r(this,z,Go)})},Zo=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Hl=function(){return this.selection.photos.every(({archived:e})=>e)},Go=function(){return this.selection.photos.every(({favorite:e})=>e)},Jo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ue=new WeakMap,mt=new WeakMap,zl=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{a(this,z,Wt).call(this,{rating:t.detail}),r(this,Ue).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${r(this,mt)}" @cancel="${r(this,Ue)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${r(this,mt)}" @cancel="${r(this,Ue)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${r(this,mt)}" @cancel="${r(this,Ue)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${r(this,mt)}" @cancel="${r(this,Ue)}"></latent-place-form>
        `}},d(ke,4,"api",Ol,Be,_o),d(ke,4,"selection",Rl,Be,Bo),d(ke,4,"open",Ll,Be,Qo),Be=d(ke,0,"SelectionBar",Nl,Be),w(Be,"styles",[$,O,x`
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
    `]),s(ke,1,Be);function Yt(n){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(n))}var Wi=x`
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
`;var Fl,Il,Ul,Kl,Wl,Yl,Vl,jl,j,es,ts,is,os,ss,rs,Yi,_l;jl=[b("latent-confirm-form")];var $e=class extends(Vl=k,Yl=[u({attribute:!1})],Wl=[u({attribute:!1})],Kl=[u({attribute:!1})],Ul=[u({type:Boolean})],Il=[L("#label")],Fl=[L("#password")],Vl){constructor(){super(...arguments);l(this,Yi);l(this,es,s(j,8,this,"")),s(j,11,this);l(this,ts,s(j,12,this,"")),s(j,15,this);l(this,is,s(j,16,this,"")),s(j,19,this);l(this,os,s(j,20,this,!1)),s(j,23,this);l(this,ss,s(j,24,this)),s(j,27,this);l(this,rs,s(j,28,this)),s(j,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${a(this,Yi,_l)}">
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
          <label for="password">${this.user===we?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            Cancel
          </button>
        </div>
      </form>
    `}};j=g(Vl),es=new WeakMap,ts=new WeakMap,is=new WeakMap,os=new WeakMap,ss=new WeakMap,rs=new WeakMap,Yi=new WeakSet,_l=function(e){if(e.preventDefault(),!this.busy){let t={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:t}))}},d(j,4,"user",Yl,$e,es),d(j,4,"action",Wl,$e,ts),d(j,4,"example",Kl,$e,is),d(j,4,"busy",Ul,$e,os),d(j,4,"label",Il,$e,ss),d(j,4,"password",Fl,$e,rs),$e=d(j,0,"ConfirmForm",jl,$e),w($e,"styles",[$,O,Nt,x`
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
    `]),s(j,1,$e);function Bl(n){return n.get("/devices")}async function Ql(n,i,{user:e,passphrase:t}){return await(await n.send("POST",`/devices?${new URLSearchParams({label:i})}`,{user:e,passphrase:t})).json()}async function Xl(n,i,{user:e,passphrase:t}){return await(await n.send("POST",`/devices/${encodeURIComponent(i)}/removal`,{user:e,passphrase:t})).json()}var Vi=4,Zl,Gl,Jl,ed,td,id,de,ns,as,ls,ds,Ne,De,ps,ji,od,sd,rd;id=[b("latent-devices")];var Ke=class extends(td=k,ed=[u({attribute:!1})],Jl=[v()],Gl=[v()],Zl=[v()],td){constructor(){super(...arguments);l(this,De);l(this,ns,s(de,8,this)),s(de,11,this);l(this,as,s(de,12,this)),s(de,15,this);l(this,ls,s(de,16,this)),s(de,19,this);l(this,ds,s(de,20,this)),s(de,23,this);l(this,Ne,new zt(this));l(this,ji,()=>{this.step=void 0,r(this,Ne).say("")})}firstUpdated(){r(this,Ne).run(async()=>{this.known=await Bl(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:t,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>a(this,De,sd).call(this,p))}
        </ul>
      `} ${t===void 0||e===void 0?m:rm(t,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>a(this,De,ps).call(this,{kind:"add"})}">Add an app password</button>
        `:a(this,De,rd).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${r(this,Ne).problem===""}">${r(this,Ne).problem}</p>
    `}};de=g(td),ns=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,Ne=new WeakMap,De=new WeakSet,ps=function(e){this.step=e,this.made=void 0,r(this,Ne).say("")},ji=new WeakMap,od=function({label:e,passphrase:t},o,p){r(this,Ne).run(async()=>{o.kind==="add"?(this.made=await Ql(this.api,e,{user:p,passphrase:t}),this.known=this.made.all):this.known=await Xl(this.api,o.device.id,{user:p,passphrase:t}),this.step=void 0})},sd=function(e){let t=e.lastUse===void 0?"never used":`last used ${Yt(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Yt(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${r(this,Ne).busy}"
          @click="${()=>a(this,De,ps).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},rd=function(e,t){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${r(this,Ne).busy}"
        @confirm="${o=>a(this,De,od).call(this,o.detail,e,t)}"
        @give-up="${r(this,ji)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(de,4,"api",ed,Ke,ns),d(de,4,"known",Jl,Ke,as),d(de,4,"step",Gl,Ke,ls),d(de,4,"made",Zl,Ke,ds),Ke=d(de,0,"DeviceList",id,Ke),w(Ke,"styles",[$,O,Wi,x`
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
    `]),s(de,1,Ke);function rm({password:n,code:{size:i,path:e}},t){let o=`${-Vi} ${-Vi} ${i+2*Vi} ${i+2*Vi}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${ta`
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
  `}var nd,ad,ld,dd,pd,cd,pe,cs,hs,us,ms,Ee,ce,fs,_i,hd,Bi,ud,md,fd,yd;cd=[b("latent-account")];var We=class extends(pd=k,dd=[u({attribute:!1})],ld=[v()],ad=[v()],nd=[L("dialog")],pd){constructor(){super(...arguments);l(this,ce);l(this,cs,s(pe,8,this)),s(pe,11,this);l(this,hs,s(pe,12,this)),s(pe,15,this);l(this,us,s(pe,16,this)),s(pe,19,this);l(this,ms,s(pe,20,this)),s(pe,23,this);l(this,Ee,new zt(this));l(this,_i,()=>{this.step=void 0,r(this,Ee).say("")});l(this,Bi,({detail:e})=>{this.dispatchEvent(new CustomEvent("problem",{detail:e}))})}firstUpdated(){this.dialog.showModal(),r(this,Ee).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:a(this,ce,ud).call(this,e)}
          <p class="problem" role="alert" ?hidden="${r(this,Ee).problem===""}">${r(this,Ee).problem}</p>
          <latent-devices .api="${this.api}" @problem="${r(this,Bi)}"></latent-devices>
        </div>
      </dialog>
    `}};pe=g(pd),cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,Ee=new WeakMap,ce=new WeakSet,fs=function(e){this.step=e,r(this,Ee).say("")},_i=new WeakMap,hd=function({label:e,passphrase:t},o,p){let h={user:p,passphrase:t};r(this,Ee).run(async()=>{if(o.kind==="add"){let E=await za(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,E)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},Bi=new WeakMap,ud=function(e){let{user:t,code:o,passkeys:p}=e,h=t===we?"the vault’s passphrase":"your password",E=o||p.length>0;return c`
      <p>${E?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${E?c`
          <ul>
            ${o?nm():m}${p.map(M=>a(this,ce,md).call(this,M))}
          </ul>
        `:m} ${this.step===void 0?a(this,ce,fd).call(this,e):a(this,ce,yd).call(this,this.step,e)}
    `},md=function(e){let t=e.lastUse===void 0?"never used":`last used ${Yt(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Yt(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${r(this,Ee).busy}"
          @click="${()=>a(this,ce,fs).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},fd=function({host:e,code:t,passkeys:o}){if(e===void 0)return am();if(!ko())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${t||o.length>0?m:p}
      <button class="main add" ?disabled="${r(this,Ee).busy}" @click="${()=>a(this,ce,fs).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},yd=function(e,{user:t}){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${r(this,Ee).busy}"
        @confirm="${o=>a(this,ce,hd).call(this,o.detail,e,t)}"
        @give-up="${r(this,_i)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(pe,4,"api",dd,We,cs),d(pe,4,"factors",ld,We,hs),d(pe,4,"step",ad,We,us),d(pe,4,"dialog",nd,We,ms),We=d(pe,0,"Account",cd,We),w(We,"styles",[$,O,Fe,Wi]),s(pe,1,We);function nm(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function am(){let n=zi();return n===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${n}">${n}</a>.
    </p>
  `}var vd=x`
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
`;function gd(n,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${n}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function bd(n,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${n}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function wd(n){return n>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${f.picture}</span>
        <p>${U(n)} to go. They appear here as they are read.</p>
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
  `}async function xd(n,i,e,t){let o=new URLSearchParams({q:i,caret:String(e)});return(await n.get(`/completions?${o}`,t)).completions}async function kd(n,i,e,t){return(await n.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}var lm=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],dm=8,$d,Ed,Td,Cd,Pd,Sd,Md,se,ys,vs,gs,bs,ws,ft,ne,Ad,xs,ks,Ld,Rd,Od;Md=[b("latent-refinement")];var He=class extends(Sd=k,Pd=[u({attribute:!1})],Cd=[u({attribute:!1})],Td=[u({attribute:!1})],Ed=[v()],$d=[v()],Sd){constructor(){super(...arguments);l(this,ne);l(this,ys,s(se,8,this)),s(se,11,this);l(this,vs,s(se,12,this,"")),s(se,15,this);l(this,gs,s(se,16,this,"")),s(se,19,this);l(this,bs,s(se,20,this,!1)),s(se,23,this);l(this,ws,s(se,24,this,{})),s(se,27,this);l(this,ft,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),r(this,ft).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&a(this,ne,xs).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Ta(this.query).filter(({text:e})=>e!=="|").map(e=>a(this,ne,Ld).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${a(this,ne,Ad)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?a(this,ne,Rd).call(this):m}
    `}};se=g(Sd),ys=new WeakMap,vs=new WeakMap,gs=new WeakMap,bs=new WeakMap,ws=new WeakMap,ft=new WeakMap,ne=new WeakSet,Ad=function(){this.isOpen=!this.isOpen,this.isOpen&&a(this,ne,xs).call(this)},xs=async function(){r(this,ft).abort(),C(this,ft,new AbortController);try{this.counts=await kd(this.api,this.narrowed,dm,r(this,ft).signal)}catch(e){nt(e)||(this.counts={})}},ks=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Ld=function(e){return c`
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
          @click="${()=>a(this,ne,ks).call(this,Ca(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},Rd=function(){return c`
      <div class="facets">
        ${lm.map(([e,t,o])=>a(this,ne,Od).call(this,t,o,this.counts[e]??[]))}
      </div>
    `},Od=function(e,t,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>a(this,ne,ks).call(this,Pa(this.query,Sa(t,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(se,4,"api",Pd,He,ys),d(se,4,"query",Cd,He,vs),d(se,4,"narrowed",Td,He,gs),d(se,4,"isOpen",Ed,He,bs),d(se,4,"counts",$d,He,ws),He=d(se,0,"Refinement",Md,He),w(He,"styles",[$,O,x`
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
    `]),s(se,1,He);var Qi=class{#e;#t=new Map;constructor(i){this.#e=i}async of(i,e){let t=`${i.year}-${i.month}-${i.photos}`,o=this.#t.get(t);return o===void 0&&(o=this.#e(i),o.catch(()=>this.#t.delete(t)),this.#t.set(t,o)),pm(await o,e)}};function pm(n,i){let e=n.filter(({failed:h})=>!h),t=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),p=new Set([...qd(t,i),...qd(o,i-Math.min(i,t.length))]);return e.filter(h=>p.has(h))}function qd(n,i){let e=Math.max(1,n.length/Math.max(1,i));return Array.from({length:Math.min(i,n.length)},(t,o)=>n[Math.floor(o*e)])}var bi=["years","months","days"],Nd="level";function $s(n,i){return bi[bi.indexOf(n)+i]??n}function Dd(n){try{let i=n().getItem(Nd);return bi.find(e=>e===i)??"days"}catch{return"days"}}function Hd(n,i){try{n().setItem(Nd,i)}catch{}}function zd(n){return[...Map.groupBy(n,({year:i})=>i)].map(([i,e])=>({year:i,months:e,photos:e.reduce((t,{photos:o})=>t+o,0)}))}function Fd({months:n}){return n.reduce((i,e)=>e.photos>i.photos?e:i)}var cm={years:"Years",months:"Months",days:"Days"},Id,Ud,Kd,Vt,Es;Kd=[b("latent-level-switch")];var yt=class extends(Ud=k,Id=[u({attribute:!1})],Ud){constructor(){super(...arguments);l(this,Es,s(Vt,8,this,"days")),s(Vt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${bi.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${cm[e]}
            </button>
          `)}
      </div>
    `}};Vt=g(Ud),Es=new WeakMap,d(Vt,4,"level",Id,yt,Es),yt=d(Vt,0,"LevelSwitch",Kd,yt),w(yt,"styles",[$,O,x`
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
    `]),s(Vt,1,yt);var Wd=180,Xi=class{#e;#t;#i=Dd(()=>localStorage);#o;constructor(i,e){this.#e=i,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(i,e)=>{this.look($s(this.#i,i),e)};async look(i,e){let t=this.#t();if(i===this.#i||t===null)return;let o=e?.y??Wd,p=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&t.shows(this.#o,e)?this.#o:void 0;await this.#s(i,h??t.spotAt(o,e?.x),p?void 0:o)}async enter(i){await this.#s($s(this.#i,1),i,Wd)}async#s(i,e,t){this.#o=e,this.#i=i,Hd(()=>localStorage,i),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&t!==void 0&&this.#t()?.show(e,t)}};function Yd(n){let i=e=>String(e).padStart(2,"0");return`${n.getFullYear()}-${i(n.getMonth()+1)}-${i(n.getDate())}`}function Vd(n,i){let e=Number(n.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var jd,_d,Bd,Qd,Xd,Te,Ts,Cs,Ps,jt,_t,lt,Zd,Gd,Jd;Xd=[b("latent-memories")];var Qe=class extends(Qd=k,Bd=[u({attribute:!1})],_d=[u({attribute:!1})],jd=[v()],Qd){constructor(){super(...arguments);l(this,lt);l(this,Ts,s(Te,8,this)),s(Te,11,this);l(this,Cs,s(Te,12,this)),s(Te,15,this);l(this,Ps,s(Te,16,this,[])),s(Te,19,this);l(this,jt,Yd(new Date));l(this,_t,new AbortController)}connectedCallback(){super.connectedCallback(),C(this,_t,new AbortController),a(this,lt,Zd).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,_t).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${xe(this.years,({year:e})=>e,e=>a(this,lt,Jd).call(this,e))}
        </ul>
      </nav>
    `}};Te=g(Qd),Ts=new WeakMap,Cs=new WeakMap,Ps=new WeakMap,jt=new WeakMap,_t=new WeakMap,lt=new WeakSet,Zd=async function(){let e=new URLSearchParams({day:r(this,jt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,r(this,_t).signal)).years}catch{this.years=[]}},Gd=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Jd=function({year:e,photos:[t],total:o}){let p=le("photos",void 0,`taken:${e}${r(this,jt).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${It(p)}" @click="${h=>a(this,lt,Gd).call(this,h,p)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Vd(r(this,jt),e)} <small>${U(o)}</small></p>
        </a>
      </li>
    `},d(Te,4,"api",Bd,Qe,Ts),d(Te,4,"store",_d,Qe,Cs),d(Te,4,"years",jd,Qe,Ps),Qe=d(Te,0,"Memories",Xd,Qe),w(Qe,"styles",[$,x`
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
    `]),s(Te,1,Qe);var hm=new Map,Ss=class{count;photos=[];places=hm;complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},Zi=class n{months;counts;#e;#t;constructor(i,e,t){this.counts=i,this.months=i.map(o=>new Ss(o)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new n(i,this.#e,this.#t);for(let t of e.months){let o=this.months.find(p=>p.is(t.count));o!==void 0&&(t.photos=o.photos,t.places=o.places,t.complete=o.complete&&o.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){this.#o(i);let e=[],t;do{let o=await this.#e.page(i.count,t);e=e.concat(o.photos),t=o.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}async#o(i){i.places=await this.#e.places(i.count).catch(()=>i.places),i.places.size>0&&this.#t(i)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(o=>o.id===i);if(t!==void 0)return t}}replace(i){let e=new Set;for(let t of i){let o=this.find(t.id);if(o?.taken===t.taken)this.#s(t,e);else for(let p of[o&&this.monthOf(o),this.monthOf(t)])p!==void 0&&(p.complete=!1)}e.forEach(t=>{this.#o(t)})}#s(i,e){let t=this.monthOf(i);t!==void 0&&(e.add(t),t.photos=t.photos.map(o=>o.id===i.id?i:o),this.#t(t))}async range(i,e,t){let o=this.#r(i,e)?1:-1,p=[i],h=i;for(;h!==void 0&&h.id!==e.id&&p.length<t;)h=await this.neighbour(h,o),h!==void 0&&p.push(h);return p}#r(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let o=t[0]?.photos??[];return o.findIndex(({id:p})=>p===i.id)<=o.findIndex(({id:p})=>p===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let o=t.photos.findIndex(h=>h.id===i.id);return o<0?void 0:t.photos[o+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let o=this.months[t];await this.load(o);let p=e===1?o.photos[0]:o.photos.at(-1);if(p!==void 0)return p}}};var Bt=class{#e;constructor(i){this.#e=i}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(i){return i-this.#e.getBoundingClientRect().top}bring(i,e){this.by(i-this.at(e))}by(i){window.scrollBy({top:i,behavior:"instant"})}};var um="300px",ep,tp,ip,op,sp,rp,np,ap,lp,dp,D,Ms,As,Ls,Rs,Os,qs,Ns,Ds,wi,Qt,vt,pp,Hs;dp=[b("latent-period-card")];var ve=class extends(lp=k,ap=[u()],np=[u({attribute:!1})],rp=[u({type:Number})],sp=[u({attribute:!1})],op=[u({type:Number})],ip=[u({attribute:!1})],tp=[u({attribute:!1})],ep=[v()],lp){constructor(){super(...arguments);l(this,vt);l(this,Ms,s(D,8,this,"")),s(D,11,this);l(this,As,s(D,12,this,"")),s(D,15,this);l(this,Ls,s(D,16,this,0)),s(D,19,this);l(this,Rs,s(D,20,this)),s(D,23,this);l(this,Os,s(D,24,this,1)),s(D,27,this);l(this,qs,s(D,28,this)),s(D,31,this);l(this,Ns,s(D,32,this)),s(D,35,this);l(this,Ds,s(D,36,this,[])),s(D,39,this);l(this,wi,!1);l(this,Qt,new IntersectionObserver(e=>a(this,vt,pp).call(this,e),{rootMargin:um}))}connectedCallback(){super.connectedCallback(),r(this,Qt).observe(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,Qt).disconnect()}willUpdate(e){r(this,wi)&&(e.has("month")||e.has("covers"))&&a(this,vt,Hs).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${U(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${xe(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${U(this.photos)}</small></p>
      </button>
    `}};D=g(lp),Ms=new WeakMap,As=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,qs=new WeakMap,Ns=new WeakMap,Ds=new WeakMap,wi=new WeakMap,Qt=new WeakMap,vt=new WeakSet,pp=function(e){e.some(({isIntersecting:t})=>t)&&(r(this,Qt).disconnect(),C(this,wi,!0),a(this,vt,Hs).call(this))},Hs=async function(){let{month:e,covers:t}=this,o=await t.of(e,this.most).catch(()=>this.shown);e===this.month&&t===this.covers&&(this.shown=o)},d(D,4,"name",ap,ve,Ms),d(D,4,"spoken",np,ve,As),d(D,4,"photos",rp,ve,Ls),d(D,4,"month",sp,ve,Rs),d(D,4,"most",op,ve,Os),d(D,4,"covers",ip,ve,qs),d(D,4,"store",tp,ve,Ns),d(D,4,"shown",ep,ve,Ds),ve=d(D,0,"PeriodCard",dp,ve),w(ve,"styles",[$,x`
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
    `]),s(D,1,ve);var mm=1,fm=3,cp,hp,up,mp,fp,yp,he,zs,Fs,Is,Us,gt,Xt,Zt,ki,$i,I,Ks,Ws,xi,Ys,Vs,vp,gp,bp;yp=[b("latent-overview")];var Ye=class extends(fp=k,mp=[u({attribute:!1})],up=[u({attribute:!1})],hp=[u({attribute:!1})],cp=[u({attribute:!1})],fp){constructor(){super(...arguments);l(this,I);l(this,zs,s(he,8,this,[])),s(he,11,this);l(this,Fs,s(he,12,this,"years")),s(he,15,this);l(this,Is,s(he,16,this)),s(he,19,this);l(this,Us,s(he,20,this)),s(he,23,this);l(this,gt);l(this,Xt,new Bt(this));l(this,Zt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));l(this,ki,new ResizeObserver(()=>a(this,I,Ks).call(this)));l(this,$i,[])}connectedCallback(){super.connectedCallback(),r(this,ki).observe(this),window.addEventListener("scroll",r(this,Zt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),r(this,ki).disconnect(),window.removeEventListener("scroll",r(this,Zt))}updated(){a(this,I,Ws).call(this),a(this,I,Ks).call(this)}get marks(){return r(this,$i)}spotAt(e,t){let o=r(this,I,xi).filter(E=>E.getBoundingClientRect().bottom>e),h=o.find(E=>{let{left:M,right:ae,top:ye}=E.getBoundingClientRect();return t!==void 0&&M<=t&&t<ae&&ye<=e})??o[0]??r(this,I,xi).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,t){let o=a(this,I,Ys).call(this,e)?.getBoundingClientRect();return o===void 0?!1:t===void 0?o.bottom>r(this,Xt).header&&o.top<window.innerHeight:o.top<=t.y&&t.y<o.bottom&&o.left<=t.x&&t.x<o.right}show(e,t){C(this,gt,{spot:e,y:t}),this.hasUpdated&&a(this,I,Ws).call(this)}render(){let e=zd(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${xe(e,({year:t})=>t,t=>a(this,I,vp).call(this,t))}
        </div>
      `:c`
        ${xe(e,({year:t})=>t,t=>a(this,I,gp).call(this,t))}
      `}};he=g(fp),zs=new WeakMap,Fs=new WeakMap,Is=new WeakMap,Us=new WeakMap,gt=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,ki=new WeakMap,$i=new WeakMap,I=new WeakSet,Ks=function(){let e=r(this,I,xi).map(t=>({top:r(this,Xt).at(t.getBoundingClientRect().top),year:t.month.year,name:t.spoken||t.name}));C(this,$i,e.filter(({top:t},o)=>o===0||t>e[o-1].top+1)),r(this,Zt).call(this)},Ws=function(){if(r(this,gt)!==void 0){let{spot:e,y:t}=r(this,gt);C(this,gt,void 0);let o=a(this,I,Ys).call(this,e)?.getBoundingClientRect();o!==void 0&&r(this,Xt).by(o.top+o.height/2-t)}},xi=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Ys=function({year:e,month:t}){return r(this,I,xi).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=t))},Vs=function({year:e,month:t}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:t}}))},vp=function(e){let t=Fd(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${t}"
        .most="${mm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>a(this,I,Vs).call(this,t)}"
      ></latent-period-card>
    `},gp=function({year:e,months:t}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${xe(t,({month:o})=>o,o=>a(this,I,bp).call(this,o))}
        </div>
      </section>
    `},bp=function(e){return c`
      <latent-period-card
        .name="${ha(e)}"
        .spoken="${Dt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${fm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>a(this,I,Vs).call(this,e)}"
      ></latent-period-card>
    `},d(he,4,"months",mp,Ye,zs),d(he,4,"level",up,Ye,Fs),d(he,4,"covers",hp,Ye,Is),d(he,4,"store",cp,Ye,Us),Ye=d(he,0,"Overview",yp,Ye),w(Ye,"styles",[$,x`
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
    `]),s(he,1,Ye);function Gt(n,i){let e=0,t=n.length-1;for(;e<t;){let o=e+t+1>>1;n[o].top<=i?e=o:t=o-1}return e}var wp=22,ym=900,js=120,xp,kp,$p,Ep,Tp,Cp,Pp,Sp,_,_s,Bs,Qs,Xs,Zs,Gs,Jt,W,Mp,Js,Ap,er,Lp,Rp,tr,Op,qp;Sp=[b("latent-scrubber")];var Ce=class extends(Pp=k,Cp=[u({attribute:!1})],Tp=[u({attribute:!1})],Ep=[u({attribute:!1})],$p=[v()],kp=[v()],xp=[v()],Pp){constructor(){super(...arguments);l(this,W);l(this,_s,s(_,8,this,[])),s(_,11,this);l(this,Bs,s(_,12,this,0)),s(_,15,this);l(this,Qs,s(_,16,this,0)),s(_,19,this);l(this,Xs,s(_,20,this)),s(_,23,this);l(this,Zs,s(_,24,this,!1)),s(_,27,this);l(this,Gs,s(_,28,this,!1)),s(_,31,this);l(this,Jt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(r(this,Jt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(r(this,Jt)),C(this,Jt,window.setTimeout(()=>this.passing=!1,ym)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let t=Math.min(1,this.position/this.range),o=e[Gt(e,this.position+js)];return c`
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
        @pointerdown="${a(this,W,Ap)}"
        @pointermove="${a(this,W,Js)}"
        @pointerup="${a(this,W,er)}"
        @pointercancel="${a(this,W,er)}"
        @pointerleave="${a(this,W,Lp)}"
        @keydown="${a(this,W,Rp)}"
      >
        ${a(this,W,qp).call(this)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${a(this,W,Op).call(this,t)}
      </div>
    `}};_=g(Pp),_s=new WeakMap,Bs=new WeakMap,Qs=new WeakMap,Xs=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,Jt=new WeakMap,W=new WeakSet,Mp=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Js=function(e){this.pointed=a(this,W,Mp).call(this,e),this.dragging&&a(this,W,tr).call(this,this.pointed*this.range)},Ap=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,a(this,W,Js).call(this,e)},er=function(){this.dragging=!1,this.pointed=void 0},Lp=function(){this.dragging||(this.pointed=void 0)},Rp=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(t===void 0)return;e.preventDefault();let o=Gt(this.marks,this.position+js)+t,p=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];p!==void 0&&a(this,W,tr).call(this,p.top)},tr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Op=function(e){if(this.pointed===void 0&&!this.passing)return m;let t=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Gt(this.marks,t*this.range+js)];return c`
      <span class="label" .style="${`top:${t*100}%`}">${o}</span>
    `},qp=function(){let e=this.clientHeight||window.innerHeight,t=-wp;return vm(this.marks).map(({top:o,year:p})=>{let E=Math.min(1,o/this.range)*e;return E-t>=wp&&E<=e-6?(t=E,c`
          <span class="year" .style="${`top:${Math.max(6,E)}px`}">${p}</span>
        `):c`
        <span class="dot" .style="${`top:${E}px`}"></span>
      `})},d(_,4,"marks",Cp,Ce,_s),d(_,4,"position",Tp,Ce,Bs),d(_,4,"range",Ep,Ce,Qs),d(_,4,"pointed",$p,Ce,Xs),d(_,4,"dragging",kp,Ce,Zs),d(_,4,"passing",xp,Ce,Gs),Ce=d(_,0,"Scrubber",Sp,Ce),w(Ce,"styles",[$,x`
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
    `]),s(_,1,Ce);function vm(n){return n.filter(({year:i},e)=>n[e-1]?.year!==i)}var Gi=class{options;blocks;height;#e;constructor(i,e,t,o){this.options=e;let p=t?.options===e?t:void 0,h=0;this.blocks=i.map((E,M)=>{let ae=p?.blocks[M],ye=ae?.month===E&&E!==o?{...ae,top:h}:gm(E,h,e);return h+=ye.height,ye}),this.height=h}between(i,e){let t=[];for(let o=this.indexAt(i);o<this.blocks.length;o++){let p=this.blocks[o];if(p.top>=e)break;t.push(p)}return t}indexAt(i){return Gt(this.blocks,i)}blockOf(i){return this.blocks.find(e=>e.month===i)}get marks(){return this.#e??=this.blocks.map(({top:i,month:{count:e}})=>({top:i,year:e.year,name:Dt(e)})),this.#e}nearest({year:i,month:e}){let t=i*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=t)??this.blocks.at(-1)}placeOf(i){for(let e of this.blocks){let t=e.layout?.tiles.find(({photo:o})=>o.id===i);if(t!==void 0)return{block:e,tile:t}}}tileAt(i){let e=this.blocks[this.indexAt(i)],t=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=i);return e&&t&&{block:e,tile:t}}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function gm(n,i,e){if(n.photos.length===0)return{month:n,top:i,height:n.complete?0:xo(n.count.photos,e),layout:void 0};let t=Aa(n.photos,e),o=n.missing===0?0:xo(n.missing,e)-e.monthHeading;return{month:n,top:i,height:t.height+o,layout:t}}var bm=28,wm=28;function Np({layout:n,top:i},e){let t=e.top-i,o=e.bottom-i;return n?.tiles.filter(({y:p,height:h})=>p+h>t&&p<o)??[]}function Dp(n,i,e,t){let o=n.flatMap(h=>Np(h,i).map(E=>({tile:E,top:h.top+E.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=t)??o[0])?.tile.photo.id}function Hp(n,i){let{month:e,layout:t}=n,o=Dt(e.count);return c`
    <section
      class="${i.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${n.top}px);height:${n.height}px`}"
      @keydown="${i.keyDown}"
    >
      <h2 .style="${`top:${bm}px`}">${o} <span>${U(e.count.photos)}</span></h2>
      ${t===void 0?km(n,i):m} ${t?.headings.map(p=>xm(p,e.places.get(p.day)??[],i))} ${xe(Np(n,i.drawn),({photo:p})=>p.id,p=>$m(p,i))}
    </section>
  `}function xm({day:n,x:i,y:e,width:t},o,{options:p}){let h=`transform:translate(${i}px,${e+p.dayHeading-wm}px);max-width:${Math.max(t,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${ua(n)}${o.length===0?m:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function km({height:n},{options:i}){return c`
    <div class="blank" .style="${`top:${i.monthHeading}px;height:${Math.max(0,n-80)}px`}"></div>
  `}function $m(n,{route:i,reachable:e,selection:t,picking:o,open:p,store:h}){let{photo:E,x:M,y:ae,width:ye,height:qt}=n,ea=t.has(E.id);return c`
    <a
      href="${It({...i,photo:E.id})}"
      data-id="${E.id}"
      aria-label="${ma(E)}"
      tabindex="${E.id===e?0:-1}"
      .style="${`transform:translate(${M}px,${ae}px);width:${ye}px;height:${qt}px`}"
      class="${ea?"picked":""}"
      @click="${vo=>p(vo,E)}"
      @pointerdown="${vo=>o.down(vo,E)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${E}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(n,ea)}
  `}var Em=100,zp=1,Tm=.75,Fp,Ip,Up,Kp,Wp,Yp,Vp,jp,B,ir,or,sr,rr,nr,ar,re,Xe,ei,ti,bt,ue,ii,Ti,wt,R,lr,_p,Ji,Bp,Qp,Ei,dr,pr,Xp,eo,Zp,cr,to;jp=[b("latent-timeline")];var Pe=class extends(Vp=k,Yp=[u({attribute:!1})],Wp=[u({attribute:!1})],Kp=[u({attribute:!1})],Up=[u({attribute:!1})],Ip=[v()],Fp=[v()],Vp){constructor(){super(...arguments);l(this,R);l(this,ir,s(B,8,this)),s(B,11,this);l(this,or,s(B,12,this)),s(B,15,this);l(this,sr,s(B,16,this,le("photos"))),s(B,19,this);l(this,rr,s(B,20,this,ut.NONE)),s(B,23,this);l(this,nr,s(B,24,this,{top:0,bottom:0})),s(B,27,this);l(this,ar,s(B,28,this)),s(B,31,this);l(this,re);l(this,Xe);l(this,ei);l(this,ti,!1);l(this,bt);l(this,ue,new Bt(this));l(this,ii,new Oa(this));l(this,Ti,new ResizeObserver(()=>a(this,R,_p).call(this)));l(this,wt,()=>a(this,R,Qp).call(this));l(this,eo,e=>{let t=La(e.key),o=r(this,re)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),r(this,ii).pick(o.tile.photo,e.shiftKey);return}t===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),a(this,R,Zp).call(this,o,t))});l(this,to,(e,t)=>{this.current=t.id,r(this,ii).click(e,t)})}connectedCallback(){super.connectedCallback(),r(this,Ti).observe(this),window.addEventListener("scroll",r(this,wt),{passive:!0}),window.addEventListener("resize",r(this,wt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),r(this,Ti).disconnect(),window.removeEventListener("scroll",r(this,wt)),window.removeEventListener("resize",r(this,wt)),window.clearTimeout(r(this,ei))}monthChanged(e){a(this,R,Ji).call(this,e)}get marks(){return r(this,re)?.marks??[]}spotAt(e){let t=r(this,ue).at(e),o=r(this,re)?.blocks[r(this,re).indexAt(t)],p=r(this,re)?.tileAt(t),h=(p?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,t){C(this,bt,{spot:e,y:t}),a(this,R,lr).call(this)}reveal(e){let t=r(this,re)?.placeOf(e.id);t!==void 0&&a(this,R,cr).call(this,t)}willUpdate(e){if(e.has("library")&&r(this,Xe)!==void 0){let t=e.get("route"),o=t===void 0||Ut(t,this.route);a(this,R,Ji).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){r(this,ti)&&(C(this,ti,!1),a(this,R,Xp).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,t=r(this,Xe);if(t===void 0)return m;let o=r(this,re)?.between(e.top,e.bottom)??[],p={options:t,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:Dp(o,e,this.current,e.top+window.innerHeight*zp),picking:r(this,ii),keyDown:r(this,eo),open:r(this,to)};return c`
      ${xe(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>Hp(h,p))}
    `}};B=g(Vp),ir=new WeakMap,or=new WeakMap,sr=new WeakMap,rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,re=new WeakMap,Xe=new WeakMap,ei=new WeakMap,ti=new WeakMap,bt=new WeakMap,ue=new WeakMap,ii=new WeakMap,Ti=new WeakMap,wt=new WeakMap,R=new WeakSet,lr=function(){let e=r(this,re);if(r(this,bt)===void 0||e===void 0)return;let{spot:t,y:o}=r(this,bt);C(this,bt,void 0);let p=e.placeOf(t.photo),h=e.nearest(t);p!==void 0?r(this,ue).bring(p.block.top+p.tile.y,o):h!==void 0&&r(this,ue).bring(h.top,r(this,ue).header),a(this,R,Ei).call(this)},_p=function(){let e=this.clientWidth;e>0&&e!==r(this,Xe)?.width&&(C(this,Xe,Ma(e)),a(this,R,Ji).call(this,void 0))},Ji=function(e,t=!0){if(r(this,Xe)===void 0)return;let o=r(this,ue).top,p=t&&o>0?r(this,re)?.anchorAt(o):void 0;C(this,re,new Gi(this.library.months,r(this,Xe),r(this,re),e)),this.style.height=`${r(this,re).height}px`,a(this,R,Bp).call(this,p,o),a(this,R,lr).call(this),a(this,R,Ei).call(this),a(this,R,pr).call(this),this.requestUpdate()},Bp=function(e,t){let o=e&&r(this,re)?.resolve(e);o!==void 0&&Math.abs(o-t)>=1&&r(this,ue).by(o-t)},Qp=function(){let{top:e}=r(this,ue),t=window.innerHeight*Tm;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&a(this,R,Ei).call(this),a(this,R,dr).call(this),a(this,R,pr).call(this)},Ei=function(){let{top:e}=r(this,ue),t=window.innerHeight*zp;this.drawn={top:e-t,bottom:e+window.innerHeight+t},a(this,R,dr).call(this)},dr=function(){r(this,ei)??C(this,ei,window.setTimeout(()=>{C(this,ei,void 0);let{top:e}=r(this,ue),t=window.innerHeight/2;for(let{month:o}of r(this,re)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(o).catch(()=>{})},Em))},pr=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Xp=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},eo=new WeakMap,Zp=async function(e,t){let o=await Ra(e,t,this.library,()=>r(this,re));o!==void 0&&a(this,R,cr).call(this,o)},cr=function({block:e,tile:t}){let p=e.top+t.y,h=r(this,ue).top,E=p+t.height+40-(h+window.innerHeight-r(this,ue).header),M=p-40-h;(M<0||E>0)&&r(this,ue).by(M<0?M:E),a(this,R,Ei).call(this),this.current=t.photo.id,C(this,ti,!0),this.requestUpdate()},to=new WeakMap,d(B,4,"library",Yp,Pe,ir),d(B,4,"store",Wp,Pe,or),d(B,4,"route",Kp,Pe,sr),d(B,4,"selection",Up,Pe,rr),d(B,4,"drawn",Ip,Pe,nr),d(B,4,"current",Fp,Pe,ar),Pe=d(B,0,"TimelineView",jp,Pe),w(Pe,"styles",[$,qa]),s(B,1,Pe);var Gp=1.35,Jp=40,Cm=220,io=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(i,e){this.#e=e;let{signal:t}=this.#t;i.addEventListener("touchstart",o=>this.#r(o),{signal:t,passive:!0}),i.addEventListener("touchmove",o=>this.#n(o),{signal:t,passive:!0}),i.addEventListener("wheel",o=>this.#a(o),{signal:t,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:t})}dispose(){this.#t.abort()}#r({touches:i}){this.#i=i.length===2?ec(i):void 0}#n({touches:i}){if(this.#i===void 0||i.length!==2)return;let e=ec(i)/Math.max(1,this.#i);if(e>Gp||e<1/Gp){this.#i=void 0;let[t,o]=[i[0],i[1]],p={x:(t.clientX+o.clientX)/2,y:(t.clientY+o.clientY)/2};this.#e(e>1?1:-1,p)}}#a(i){if(!i.ctrlKey)return;i.preventDefault();let e=i.timeStamp-this.#s<Cm;this.#s=i.timeStamp;let t=e?this.#o:0;this.#o=t+i.deltaY*(i.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(t)<Jp&&Math.abs(this.#o)>=Jp&&this.#e(this.#o<0?1:-1,{x:i.clientX,y:i.clientY})}#l(i){let e=i.key==="+"||i.key==="="?1:i.key==="-"?-1:void 0;e===void 0||i.ctrlKey||i.metaKey||i.altKey||!this.#p(i)||(i.preventDefault(),this.#e(e))}#p(i){let e=i.composedPath().some(t=>t instanceof Element&&t.matches("dialog, [role=dialog]"));return!Ft(i)&&!e&&!document.documentElement.classList.contains("viewing")}};function ec(n){let[i,e]=[n[0],n[1]];return Math.hypot(i.clientX-e.clientX,i.clientY-e.clientY)}var tc,ic,oc,sc,rc,nc,ac,lc,dc,pc,cc,hc,uc,mc,fc,S,hr,ur,mr,fr,yr,vr,gr,br,wr,xr,kr,$r,Er,Ci,Pi,Ze,xt,si,A,Tr,Cr,yc,oo,Pr,Sr,Mr,Si,oi,vc,gc,bc,wc;fc=[b("latent-timeline-page")];var ee=class extends(mc=k,uc=[u({attribute:!1})],hc=[u({attribute:!1})],cc=[u({attribute:!1})],pc=[u({attribute:!1})],dc=[u({attribute:!1})],lc=[u({attribute:!1})],ac=[u({attribute:!1})],nc=[v()],rc=[v()],sc=[v()],oc=[L("latent-timeline")],ic=[L("latent-timeline, latent-overview")],tc=[L("latent-scrubber")],mc){constructor(){super(...arguments);l(this,A);l(this,hr,s(S,8,this)),s(S,11,this);l(this,ur,s(S,12,this,le("photos"))),s(S,15,this);l(this,mr,s(S,16,this,"")),s(S,19,this);l(this,fr,s(S,20,this,"")),s(S,23,this);l(this,yr,s(S,24,this)),s(S,27,this);l(this,vr,s(S,28,this,ut.NONE)),s(S,31,this);l(this,gr,s(S,32,this)),s(S,35,this);l(this,br,s(S,36,this)),s(S,39,this);l(this,wr,s(S,40,this)),s(S,43,this);l(this,xr,s(S,44,this,"")),s(S,47,this);l(this,kr,s(S,48,this)),s(S,51,this);l(this,$r,s(S,52,this)),s(S,55,this);l(this,Er,s(S,56,this)),s(S,59,this);l(this,Ci);l(this,Pi);l(this,Ze,new Xi(this,()=>this.photos));l(this,xt,new AbortController);l(this,si);l(this,Si,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}connectedCallback(){super.connectedCallback(),C(this,Pi,new io(this,r(this,Ze).step))}disconnectedCallback(){super.disconnectedCallback(),r(this,Pi)?.dispose(),r(this,xt).abort()}get sequence(){return this.library}refresh(){a(this,A,Tr).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ut(this.route,this.shown)?a(this,A,Tr).call(this,this.route):r(this,si)!==void 0&&!Ut(this.route,r(this,si))&&(r(this,xt).abort(),a(this,A,oo).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${r(this,Ze).level!=="days"}" .api="${this.api}" .store="${this.store}" @go="${a(this,A,oi)}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${a(this,A,Cr).call(this,e)}"
          @search="${a(this,A,oi)}"
          @term-edit="${a(this,A,oi)}"
        ></latent-refinement>
      `}${a(this,A,vc).call(this,e)}
    `}};S=g(mc),hr=new WeakMap,ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,vr=new WeakMap,gr=new WeakMap,br=new WeakMap,wr=new WeakMap,xr=new WeakMap,kr=new WeakMap,$r=new WeakMap,Er=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,Ze=new WeakMap,xt=new WeakMap,si=new WeakMap,A=new WeakSet,Tr=async function(e){r(this,xt).abort();let t=new AbortController;C(this,xt,t),C(this,si,e);let o=a(this,A,Cr).call(this,e.query);try{let p=await this.api.timeline(o,t.signal);t.signal.aborted||a(this,A,yc).call(this,e,o,p)}catch(p){p instanceof q&&p.status===400?a(this,A,oo).call(this,p.message):a(this,A,Sr).call(this,p)}},Cr=function(e){return`${this.filter} ${e}`.trim()},yc=function(e,t,{months:o}){let p=this.shown!==void 0&&Ut(e,this.shown);p||(r(this,Ze).forget(),C(this,Ci,new Qi(async h=>(await a(this,A,Pr).call(this,this.api.photos(t,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(o):new Zi(o,{page:(h,E)=>a(this,A,Pr).call(this,this.api.photos(t,h,E)),places:h=>this.api.places(t,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,a(this,A,oo).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:p}}))},oo=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},Pr=async function(e){try{return await e}catch(t){throw a(this,A,Sr).call(this,t),t}},Sr=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Mr=function(){let{photos:e,scrubber:t}=this;e!==null&&t!==null&&(t.marks=e.marks,t.position=window.scrollY,t.range=document.documentElement.scrollHeight-window.innerHeight)},Si=new WeakMap,oi=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},vc=function(e){let{library:t}=this;if(t===void 0)return this.problem===""?m:gd(this.problem,r(this,Si));if(t.months.length===0)return a(this,A,wc).call(this,e);let{level:o}=r(this,Ze);return c`
      ${o==="days"?a(this,A,gc).call(this,t):a(this,A,bc).call(this,t,o)}
      <latent-level-switch .level="${o}" @level="${p=>{r(this,Ze).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},gc=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${a(this,A,oi)}"
        @photo-open="${a(this,A,oi)}"
        @timeline-scroll="${a(this,A,Mr)}"
      ></latent-timeline>
    `},bc=function({counts:e},t){return c`
      <latent-overview
        .months="${e}"
        .level="${t}"
        .covers="${r(this,Ci)}"
        .store="${this.store}"
        @enter="${o=>{r(this,Ze).enter(o.detail)}}"
        @timeline-scroll="${a(this,A,Mr)}"
      ></latent-overview>
    `},wc=function(e){return e!==""?bd(e,r(this,Si)):this.filter===""?wd(this.status?.pending??0):c`
      <slot></slot>
    `},d(S,4,"api",uc,ee,hr),d(S,4,"route",hc,ee,ur),d(S,4,"filter",cc,ee,mr),d(S,4,"name",pc,ee,fr),d(S,4,"store",dc,ee,yr),d(S,4,"selection",lc,ee,vr),d(S,4,"status",ac,ee,gr),d(S,4,"library",nc,ee,br),d(S,4,"shown",rc,ee,wr),d(S,4,"problem",sc,ee,xr),d(S,4,"timeline",oc,ee,kr),d(S,4,"photos",ic,ee,$r),d(S,4,"scrubber",tc,ee,Er),ee=d(S,0,"TimelinePage",fc,ee),w(ee,"styles",[$,O,vd,x`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(S,1,ee);var xc,kc,$c,Ec,Ge,Ar,Lr,Mi,Rr;Ec=[b("latent-toast")];var dt=class extends($c=k,kc=[u()],xc=[u({type:Boolean})],$c){constructor(){super(...arguments);l(this,Mi);l(this,Ar,s(Ge,8,this,"")),s(Ge,11,this);l(this,Lr,s(Ge,12,this,!1)),s(Ge,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>a(this,Mi,Rr).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>a(this,Mi,Rr).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};Ge=g($c),Ar=new WeakMap,Lr=new WeakMap,Mi=new WeakSet,Rr=function(e){this.dispatchEvent(new CustomEvent(e))},d(Ge,4,"text",kc,dt,Ar),d(Ge,4,"undoable",xc,dt,Lr),dt=d(Ge,0,"Toast",Ec,dt),w(dt,"styles",[$,O,x`
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
    `]),s(Ge,1,dt);var Sm=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Tc(n){return!n.startsWith(".")&&!Sm.has(n.toLowerCase())}function qr(n){return[...n].filter(({name:i})=>Tc(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Cc(n){let i=[...n.items].flatMap(e=>e.webkitGetAsEntry()??[]);return Or(await Promise.all(i.map(e=>Pc(e,[]))))}async function Pc(n,i){if(!Tc(n.name))return Or([]);try{if(n.isFile)return{found:[{file:await Mm(n),folders:i}],unread:[]};let e=[];for(let t of await Am(n))e.push(await Pc(t,[...i,n.name]));return Or(e)}catch{return{found:[],unread:[n.name]}}}function Or(n){return{found:n.flatMap(({found:i})=>i),unread:n.flatMap(({unread:i})=>i)}}function Mm(n){return new Promise((i,e)=>n.file(i,e))}async function Am(n){let i=n.createReader(),e=[];for(;;){let t=await new Promise((o,p)=>i.readEntries(o,p));if(t.length===0)return e;e.push(...t)}}var so=x`
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
`;function Nr(n,i){return n.filter(({state:e})=>e.kind===i).length}function Dr(n){return n===1?"1 file":`${Ht(n)} files`}function Sc(n,i){let e=n.filter(h=>!Ie(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${Dr(e)} to go`;let t=[`${Ht(Nr(n,"added"))} added`],o=Nr(n,"known");o>0&&t.push(`${Ht(o)} ${o===1?"was":"were"} already there`);let p=Nr(n,"failed");return p>0&&t.push(`${Ht(p)} failed`),t.join(", ")}function Mc({state:n,arrived:i,file:e}){switch(n.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return n.message;case"cancelled":return"Cancelled"}}function Ac(n){let[i]=n;return n.length===1?`${i} cannot be read.`:`${Ht(n.length)} of the files and folders cannot be read, ${i} among them.`}var zr=50,Lc,Rc,Oc,ri,Hr,ni,me,Ai,qc,Nc,Dc,Hc;Oc=[b("latent-upload-panel")];var kt=class extends(Rc=k,Lc=[u({attribute:!1})],Rc){constructor(){super(...arguments);l(this,me);l(this,Hr,s(ri,8,this)),s(ri,11,this);l(this,ni,new AbortController)}connectedCallback(){super.connectedCallback(),C(this,ni,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:r(this,ni).signal})}disconnectedCallback(){super.disconnectedCallback(),r(this,ni).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Sc(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${bl(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?a(this,me,qc).call(this,t):a(this,me,Nc).call(this)}</div>
        </div>
        <ul>${Lm(e).map(o=>a(this,me,Dc).call(this,o))}${e.length>zr?c`
            <li class="state">and ${e.length-zr} more</li>
          `:m}</ul>
      </section>
    `}};ri=g(Rc),Hr=new WeakMap,ni=new WeakMap,me=new WeakSet,Ai=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},qc=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>a(this,me,Ai).call(this,"add")}">Add more</button>
    `},Nc=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),t=na(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>a(this,me,Ai).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>a(this,me,Ai).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Dc=function(e){let{state:t,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${Mc(e)}</div>
        </div>
        ${a(this,me,Hc).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Hc=function(e){let{state:t,file:o}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>a(this,me,Ai).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ie(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},d(ri,4,"queue",Lc,kt,Hr),kt=d(ri,0,"UploadPanel",Oc,kt),w(kt,"styles",[$,O,so]),s(ri,1,kt);function Lm(n){let i=e=>gl(e)?0:e.state.kind==="failed"?1:Ie(e)?3:2;return n.toSorted((e,t)=>i(e)-i(t)).slice(0,zr)}var zc,Fc,Ic,Uc,Kc,Wc,Yc,Vc,jc,_c,Bc,N,Fr,Ir,Ur,Kr,Wr,Yr,Vr,jr,_r,ai,Y,Qc,Br,Xc,Zc,Qr,Xr,ro,Gc;Bc=[b("latent-uploads")];var fe=class extends(_c=k,jc=[u({attribute:!1})],Vc=[u({attribute:!1})],Yc=[u({attribute:!1})],Wc=[u({attribute:!1})],Kc=[v()],Uc=[v()],Ic=[v()],Fc=[L("input")],zc=[L("dialog")],_c){constructor(){super(...arguments);l(this,Y);l(this,Fr,s(N,8,this)),s(N,11,this);l(this,Ir,s(N,12,this)),s(N,15,this);l(this,Ur,s(N,16,this)),s(N,19,this);l(this,Kr,s(N,20,this,"")),s(N,23,this);l(this,Wr,s(N,24,this,[])),s(N,27,this);l(this,Yr,s(N,28,this,!1)),s(N,31,this);l(this,Vr,s(N,32,this,[])),s(N,35,this);l(this,jr,s(N,36,this)),s(N,39,this);l(this,_r,s(N,40,this)),s(N,43,this);l(this,ai,new AbortController)}connectedCallback(){super.connectedCallback(),C(this,ai,new AbortController);let{signal:e}=r(this,ai);window.addEventListener("dragenter",t=>a(this,Y,Br).call(this,t),{signal:e}),window.addEventListener("dragover",t=>a(this,Y,Br).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{a(this,Y,Xc).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>a(this,Y,Qr).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),a(this,Y,Qc).call(this)}disconnectedCallback(){super.disconnectedCallback(),r(this,ai).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${a(this,Y,Zc)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}${r(this,Y,ro)?`Add to ${bo(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them${r(this,Y,ro)?` to ${bo(this.here)}`:""}</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${a(this,Y,Gc)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${Dr(this.found.length)}?`}</h2>
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
    `}};N=g(_c),Fr=new WeakMap,Ir=new WeakMap,Ur=new WeakMap,Kr=new WeakMap,Wr=new WeakMap,Yr=new WeakMap,Vr=new WeakMap,jr=new WeakMap,_r=new WeakMap,ai=new WeakMap,Y=new WeakSet,Qc=async function(){try{this.places=await pl(this.api),a(this,Y,Qr).call(this)}catch(e){e instanceof q&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Br=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Xc=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:o}=await Cc(e.dataTransfer);a(this,Y,Xr).call(this,t),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Ac(o)}}))}},Zc=function(){a(this,Y,Xr).call(this,qr(this.input.files??[])),this.input.value=""},Qr=function(){this.places.length>0&&(this.found=[...this.found,...qr(this.shared.take())])},Xr=function(e){let[t=""]=this.places;r(this,Y,ro)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},ro=function(){return this.here!==""&&aa(this.here,this.places)},Gc=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},d(N,4,"api",jc,fe,Fr),d(N,4,"queue",Vc,fe,Ir),d(N,4,"shared",Yc,fe,Ur),d(N,4,"here",Wc,fe,Kr),d(N,4,"places",Kc,fe,Wr),d(N,4,"dragged",Uc,fe,Yr),d(N,4,"found",Ic,fe,Vr),d(N,4,"input",Fc,fe,jr),d(N,4,"dialog",zc,fe,_r),fe=d(N,0,"Uploads",Bc,fe),w(fe,"styles",[$,O,Fe,so]),s(N,1,fe);var Zr=12e3,no=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#r(async()=>{let t=await this.#n(i,p=>this.#e.edit(p,e));this.#i=ga(t);let o=t.filter(({error:p})=>p===void 0).length;this.#a([o===0?"":va(e,o),wo(t)])})}undo(){return this.#r(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#n(i,o=>this.#e.undo(o)),t=e.filter(({error:o})=>o===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${U(t)}.`,wo(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(i){return this.#s=this.#s.then(i).catch(e=>this.#t.problem(e)),this.#s}async#n(i,e){let t=[];for(let o of wa(i)){i.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${U(t.length)} of ${U(i.length)} done.`,!1));let p=await e(o).catch(h=>Rm(h,o));t.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Zr)}};function Rm(n,i){if(!(n instanceof q)||n.unauthorised)throw n;let{code:e,message:t}=n;return{photos:i.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:t}})),searchable:!0}}var ao=class{selection=ut.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#s=i=>this.#n(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new no(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Zr)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ut.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:o}=this.selection,p=e&&o!==void 0&&t!==void 0?this.selection.with(await t.range(o,i,Ni).catch(()=>[i])):this.selection.toggled(i);p.size>Ni?this.say(`At most ${U(Ni)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(i){this.editAll({photos:this.selection.ids,change:i}),i.archived!==void 0&&this.clear()}editAll({photos:i,change:e}){this.#o?.edit(i,e)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#r(e))}#r(i){i instanceof q&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#n(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Ft(i)&&(i.preventDefault(),this.undo())}};var Jc=x`
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
`;var Om=90,lo=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#n(),this.#r(qm(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#s(i,e)},Om)}async#s(i,e){let{signal:t}=this.#t;try{let o=await xd(this.#e.api,i,e,t);t.aborted||this.#r(o,i)}catch(o){nt(o)||this.#r([],i)}}#r(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function qm(n,i,e){let t=e.length-i.length;return n.filter(({start:o,end:p})=>p+t>=o&&e.startsWith(i.slice(0,o))&&e.slice(p+t)===i.slice(p)).map(o=>({...o,end:o.end+t}))}function eh(n,{text:i,start:e,end:t}){let o=i.endsWith(":"),p=n.slice(t),h=o||p.startsWith(" ")?"":" ";return{query:`${n.slice(0,e)}${i}${h}${p}`,caret:e+i.length+(o?0:1)}}var th=x`
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
`,Gr="offers";function Jr(n){return`offer-${n}`}function ih(n,i){return c`
    <ul id="${Gr}" role="listbox" aria-label="Suggestions" ?hidden="${!n.isOpen}">
      ${n.offers.map((e,t)=>c`
          <li
            id="${Jr(t)}"
            role="option"
            aria-selected="${t===n.active?"true":"false"}"
            aria-label="${Nm(e)}"
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
  `}function Nm({key:n,value:i,meaning:e,photos:t}){let o=t===void 0?"":`, ${t}`;return i===void 0?`${n}: ${e??""}`:`${n}: ${i}${o}`}var oh,sh,rh,nh,Je,en,tn,li,ah,lh;nh=[b("latent-search-help")];var pt=class extends(rh=k,sh=[u({attribute:!1})],oh=[v()],rh){constructor(){super(...arguments);l(this,li);l(this,en,s(Je,8,this)),s(Je,11,this);l(this,tn,s(Je,12,this,[])),s(Je,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{a(this,li,ah).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>a(this,li,lh).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Je=g(rh),en=new WeakMap,tn=new WeakMap,li=new WeakSet,ah=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},lh=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(Je,4,"api",sh,pt,en),d(Je,4,"filters",oh,pt,tn),pt=d(Je,0,"SearchHelp",nh,pt),w(pt,"styles",[$,x`
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
    `]),s(Je,1,pt);var Dm=250,dh,ph,ch,hh,uh,mh,fh,yh,Q,on,sn,rn,nn,an,ln,te,$t,Li,F,vh,gh,di,bh,dn,wh,xh,pn,kh;yh=[b("latent-search-box")];var Se=class extends(fh=k,mh=[u({attribute:!1})],uh=[u({attribute:!1})],hh=[u({attribute:!1})],ch=[v()],ph=[L("input")],dh=[L("#help")],fh){constructor(){super(...arguments);l(this,F);l(this,on,s(Q,8,this)),s(Q,11,this);l(this,sn,s(Q,12,this,"")),s(Q,15,this);l(this,rn,s(Q,16,this,"")),s(Q,19,this);l(this,nn,s(Q,20,this,"")),s(Q,23,this);l(this,an,s(Q,24,this)),s(Q,27,this);l(this,ln,s(Q,28,this)),s(Q,31,this);l(this,te,new lo(this));l(this,$t);l(this,Li,e=>a(this,F,vh).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",r(this,Li))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",r(this,Li)),window.clearTimeout(r(this,$t))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),r(this,te).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${a(this,F,bh)}">
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
          aria-expanded="${r(this,te).isOpen?"true":"false"}"
          aria-controls="${Gr}"
          aria-activedescendant="${r(this,te).active<0?m:Jr(r(this,te).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${a(this,F,gh)}"
          @keydown="${a(this,F,wh)}"
          @blur="${()=>r(this,te).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${a(this,F,dn)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${ih(r(this,te),e=>{a(this,F,pn).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||r(this,te).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>a(this,F,kh).call(this,e.detail)}"
      ></latent-search-help>
    `}};Q=g(fh),on=new WeakMap,sn=new WeakMap,rn=new WeakMap,nn=new WeakMap,an=new WeakMap,ln=new WeakMap,te=new WeakMap,$t=new WeakMap,Li=new WeakMap,F=new WeakSet,vh=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},gh=function(){this.typed=this.input.value,window.clearTimeout(r(this,$t)),C(this,$t,window.setTimeout(()=>a(this,F,di).call(this),Dm)),r(this,te).typed(this.typed,this.input.selectionStart??this.typed.length)},di=function(){window.clearTimeout(r(this,$t)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},bh=function(e){e.preventDefault(),r(this,te).close(),a(this,F,di).call(this)},dn=function(){r(this,te).close(),this.typed="",a(this,F,di).call(this),this.input.focus()},wh=function(e){let t=a(this,F,xh).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},xh=function(e){let{isOpen:t,chosen:o}=r(this,te);switch(e){case"ArrowDown":return t?()=>r(this,te).move(1):void 0;case"ArrowUp":return t?()=>r(this,te).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{a(this,F,pn).call(this,o)});case"Escape":return t?()=>r(this,te).close():this.typed===""?void 0:()=>a(this,F,dn).call(this);default:return}},pn=async function(e){let{query:t,caret:o}=eh(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?r(this,te).typed(t,o):(r(this,te).close(),a(this,F,di).call(this))},kh=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),a(this,F,di).call(this),this.input.focus()},d(Q,4,"api",mh,Se,on),d(Q,4,"value",uh,Se,sn),d(Q,4,"problem",hh,Se,rn),d(Q,4,"typed",ch,Se,nn),d(Q,4,"input",ph,Se,an),d(Q,4,"help",dh,Se,ln),Se=d(Q,0,"SearchBox",yh,Se),w(Se,"styles",[$,O,th,x`
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
    `]),s(Q,1,Se);var $h,Eh,Th,Ch,Ph,Me,cn,hn,un,Et,mn,Sh;Ph=[b("latent-lock-button")];var et=class extends(Ch=k,Th=[u({attribute:!1})],Eh=[v()],$h=[L("dialog")],Ch){constructor(){super(...arguments);l(this,Et);l(this,cn,s(Me,8,this)),s(Me,11,this);l(this,hn,s(Me,12,this,"")),s(Me,15,this);l(this,un,s(Me,16,this)),s(Me,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{a(this,Et,mn).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${a(this,Et,Sh)}">Lock anyway</button>
        </div>
      </dialog>
    `}};Me=g(Ch),cn=new WeakMap,hn=new WeakMap,un=new WeakMap,Et=new WeakSet,mn=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof q&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Sh=function(){this.dialog.close(),a(this,Et,mn).call(this,!0)},d(Me,4,"api",Th,et,cn),d(Me,4,"users",Eh,et,hn),d(Me,4,"dialog",$h,et,un),et=d(Me,0,"LockButton",Ph,et),w(et,"styles",[$,O,Fe,x`
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
    `]),s(Me,1,et);var yn=["system","light","dark"],vn="theme";function po(){try{return yn.find(n=>n===localStorage.getItem(vn))??"system"}catch{return"system"}}function Mh(n){fn(n);try{localStorage.setItem(vn,n)}catch{}}function Ah(){fn(po()),window.addEventListener("storage",({key:n})=>{n===vn&&fn(po())})}function fn(n){document.documentElement.dataset.theme=n;for(let i of document.querySelectorAll("meta[name=theme-color]"))i.media=n==="system"?`(prefers-color-scheme: ${i.dataset.theme})`:i.dataset.theme===n?"all":"not all"}var Hm={system:"System",light:"Light",dark:"Dark"},Lh,Rh,Oh,qh,Nh,Ae,gn,bn,wn,it,Dh,xn,Hh;Nh=[b("latent-account-menu")];var tt=class extends(qh=k,Oh=[u({attribute:!1})],Rh=[v()],Lh=[L("#menu")],qh){constructor(){super(...arguments);l(this,it);l(this,gn,s(Ae,8,this,"")),s(Ae,11,this);l(this,bn,s(Ae,12,this,po())),s(Ae,15,this);l(this,wn,s(Ae,16,this)),s(Ae,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${yn.map(e=>a(this,it,Hh).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>a(this,it,xn).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>a(this,it,xn).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};Ae=g(qh),gn=new WeakMap,bn=new WeakMap,wn=new WeakMap,it=new WeakSet,Dh=function(e){this.theme=e,Mh(e)},xn=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Hh=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>a(this,it,Dh).call(this,e)}" />
        ${Hm[e]}
      </label>
    `},d(Ae,4,"user",Oh,tt,gn),d(Ae,4,"theme",Rh,tt,bn),d(Ae,4,"menu",Lh,tt,wn),tt=d(Ae,0,"AccountMenu",Nh,tt),w(tt,"styles",[$,O,x`
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
    `]),s(Ae,1,tt);var zh,Fh,Ih,Uh,Kh,Wh,Yh,Vh,X,kn,$n,En,Tn,Cn,Pn,ze,jh,Tt;Vh=[b("latent-header")];var Le=class extends(Yh=k,Wh=[u({attribute:!1})],Kh=[u({attribute:!1})],Uh=[u({attribute:!1})],Ih=[u({attribute:!1})],Fh=[u({attribute:!1})],zh=[L("latent-search-box")],Yh){constructor(){super(...arguments);l(this,ze);l(this,kn,s(X,8,this)),s(X,11,this);l(this,$n,s(X,12,this,"")),s(X,15,this);l(this,En,s(X,16,this,"")),s(X,19,this);l(this,Tn,s(X,20,this,"")),s(X,23,this);l(this,Cn,s(X,24,this)),s(X,27,this);l(this,Pn,s(X,28,this)),s(X,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${a(this,ze,jh)}">${Hi(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>a(this,ze,Tt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:U(this.total)}</span>
          ${this.user===we?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>a(this,ze,Tt).call(this,"locked")}"
                @problem="${e=>a(this,ze,Tt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>a(this,ze,Tt).call(this,"account")}"
            @sign-out="${()=>a(this,ze,Tt).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};X=g(Yh),kn=new WeakMap,$n=new WeakMap,En=new WeakMap,Tn=new WeakMap,Cn=new WeakMap,Pn=new WeakMap,ze=new WeakSet,jh=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),a(this,ze,Tt).call(this,"home"))},Tt=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},d(X,4,"api",Wh,Le,kn),d(X,4,"user",Kh,Le,$n),d(X,4,"query",Uh,Le,En),d(X,4,"problem",Ih,Le,Tn),d(X,4,"total",Fh,Le,Cn),d(X,4,"box",zh,Le,Pn),Le=d(X,0,"Header",Vh,Le),w(Le,"styles",[$,x`
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
    `]),s(X,1,Le);var _h=2e3,zm=2e4,Fm=5*6e4,Im=["pointerdown","keydown","scroll"],co=class{#e;#t;#i=new AbortController;#o;#s;#r=Date.now();#n=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>Bh()&&void this.#a(),{signal:i});for(let e of Im)window.addEventListener(e,()=>this.#r=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}look(){window.clearTimeout(this.#s);let i=Math.max(0,this.#n+_h-Date.now());this.#s=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#r>Fm?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(Bh()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},i?_h:zm)}}async#l(){let i=this.#o,e=this.#r>this.#n;this.#n=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new q(401,"signed-out","The web session has ended.")}};function Bh(){return document.visibilityState==="visible"}var Qh=x`
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
`;var uo=["Library","Explore","Set aside","Vault"],pi=()=>import("/assets/explore-JSMSTHFP.js"),ho=[{name:"photos",label:"Photos",icon:f.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:f.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:f.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-6XKOXKOU.js"),import("/assets/album-page-HXUHIJ6V.js")])},{name:"map",label:"Map",icon:f.map,group:"Library",load:()=>import("/assets/map-page-LNOT6PSO.js")},{name:"folders",label:"Folders",icon:f.folder,group:"Explore",load:pi},{name:"tags",label:"Tags",icon:f.tag,group:"Explore",load:pi},{name:"people",label:"People",icon:f.person,group:"Explore",load:pi},{name:"calendar",label:"Calendar",icon:f.calendar,group:"Explore",load:pi},{name:"statistics",label:"Statistics",icon:f.statistics,group:"Explore",load:pi},{name:"similar",label:"Similar photos",icon:f.picture,load:pi},{name:"archive",label:"Archive",icon:f.archive,group:"Set aside",filter:"is:archived",empty:c`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${f.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"trash",label:"Trash",icon:f.trash,group:"Set aside",load:()=>import("/assets/trash-page-KPXFVPMR.js")},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-25PTC2MS.js")}];function Ct(n){return ho.find(i=>i.name===n)??ho[0]}var Xh,Zh,Gh,Jh,eu,Re,Sn,Mn,An,Ve,tu,iu,ou,su;eu=[b("latent-navigation")];var ot=class extends(Jh=k,Gh=[u({attribute:!1})],Zh=[u({type:Boolean})],Xh=[L("dialog")],Jh){constructor(){super(...arguments);l(this,Ve);l(this,Sn,s(Re,8,this,"photos")),s(Re,11,this);l(this,Mn,s(Re,12,this,!1)),s(Re,15,this);l(this,An,s(Re,16,this)),s(Re,19,this)}render(){let[e,...t]=uo.map(h=>a(this,Ve,ou).call(this,h)),{group:o}=Ct(this.place),p=o!==void 0&&o!==uo[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${a(this,Ve,iu)}"><div class="sheet">${t}</div></dialog>
    `}};Re=g(Jh),Sn=new WeakMap,Mn=new WeakMap,An=new WeakMap,Ve=new WeakSet,tu=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},iu=function(e){e.target===this.sheet&&this.sheet.close()},ou=function(e){let t=ho.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===uo[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${t.map(o=>a(this,Ve,su).call(this,o))}
        </ul>
      </div>
    `},su=function({name:e,label:t,icon:o}){let p=le(e);return c`
      <li>
        <a
          href="${It(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>a(this,Ve,tu).call(this,h,p)}"
        >
          ${o}<span>${t}</span>
        </a>
      </li>
    `},d(Re,4,"place",Gh,ot,Sn),d(Re,4,"owner",Zh,ot,Mn),d(Re,4,"sheet",Xh,ot,An),ot=d(Re,0,"Navigation",eu,ot),w(ot,"styles",[$,Fe,Qh]),s(Re,1,ot);var Um=["photos","favorites","map"],ru=1024*1024,nu,au,lu,du,pu,cu,hu,uu,mu,fu,yu,vu,gu,bu,wu,xu,T,Ln,Rn,On,qn,Nn,Dn,Hn,zn,Fn,In,Un,Kn,Wn,Yn,fo,G,be,St,Mt,At,H,Lt,y,Vn,jn,mo,_n,je,ci,ku,$u,Eu,Bn,Pt,Ri,Tu,ge,ct,Oi,Cu,Pu,Su,Mu,Au,Lu,Ru,Ou,qu;xu=[b("latent-gallery")];var Z=class extends(wu=k,bu=[u({attribute:!1})],gu=[u({attribute:!1})],vu=[u({attribute:!1})],yu=[u({attribute:!1})],fu=[v()],mu=[v()],uu=[v()],hu=[v()],cu=[v()],pu=[v()],du=[v()],lu=[L("latent-header")],au=[L("latent-viewer")],nu=[L("main > .view")],wu){constructor(){super(...arguments);l(this,y);l(this,Ln,s(T,8,this)),s(T,11,this);l(this,Rn,s(T,12,this,"")),s(T,15,this);l(this,On,s(T,16,this)),s(T,19,this);l(this,qn,s(T,20,this)),s(T,23,this);l(this,Nn,s(T,24,this,le("photos"))),s(T,27,this);l(this,Dn,s(T,28,this)),s(T,31,this);l(this,Hn,s(T,32,this)),s(T,35,this);l(this,zn,s(T,36,this)),s(T,39,this);l(this,Fn,s(T,40,this)),s(T,43,this);l(this,In,s(T,44,this,!1)),s(T,47,this);l(this,Un,s(T,48,this)),s(T,51,this);l(this,Kn,s(T,52,this)),s(T,55,this);l(this,Wn,s(T,56,this)),s(T,59,this);l(this,Yn,s(T,60,this)),s(T,63,this);l(this,fo,new qi(!0));l(this,G);l(this,be);l(this,St);l(this,Mt,new AbortController);l(this,At);l(this,H,new ao(this));l(this,Lt,!1);l(this,je,e=>a(this,y,ci).call(this,e.detail));l(this,ge,e=>this.problem(e.detail));l(this,ct,({detail:{text:e,undo:t}})=>{r(this,H).offer(e,t&&(()=>t().then(()=>a(this,y,Pt).call(this))))});l(this,Oi,({detail:e})=>{!Um.includes(this.route.place)&&e!==""?a(this,y,ci).call(this,le("photos",void 0,e)):r(this,G)?.search(e)})}connectedCallback(){super.connectedCallback(),C(this,be,a(this,y,jn).call(this,"grid",96*ru,6)),C(this,St,a(this,y,jn).call(this,"screen",64*ru,3)),C(this,G,new Ea(e=>a(this,y,_n).call(this,e))),a(this,y,_n).call(this,r(this,G).route),C(this,At,new co(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>a(this,y,Pt).call(this),problem:e=>this.problem(e)})),r(this,At).start()}disconnectedCallback(){super.disconnectedCallback(),r(this,G)?.dispose(),r(this,At)?.stop(),r(this,Mt).abort(),r(this,be).clear(),r(this,St).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Wm(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let h of ba(e))r(this,be).forget(h),r(this,St).forget(h);let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,t),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let p=Km(this.route)&&e.every(({before:h,after:E})=>h?.archived===E?.archived);C(this,Lt,this.opened!==void 0&&!p),r(this,Lt)||a(this,y,Pt).call(this)}problem(e){this.isConnected&&!nt(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>a(this,y,ci).call(this,le("photos"))}"
          @search="${r(this,Oi)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${r(this,ge)}"
        ></latent-header>
        ${a(this,y,Ou).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${r(this,y,Vn)}" @go="${r(this,je)}"></latent-navigation>
          <main>${a(this,y,qu).call(this)}${a(this,y,Cu).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        @added="${()=>r(this,At)?.look()}"
        @search="${o=>a(this,y,ci).call(this,le("photos",void 0,o.detail))}"
        @photo-open="${o=>r(this,G)?.open(o.detail)}"
        @said="${r(this,ct)}"
        @problem="${r(this,ge)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${r(this,y,mo)}"
          .grid="${r(this,be)}"
          .screens="${r(this,St)}"
          @photo-turn="${o=>r(this,G)?.open(o.detail.id)}"
          @viewer-close="${()=>r(this,G)?.close()}"
          @photo-edit="${o=>r(this,H).edit(e,o.detail)}"
          @go="${r(this,je)}"
          @photo-delete="${()=>{a(this,y,Eu).call(this,e)}}"
          @search="${o=>a(this,y,ci).call(this,le("photos",void 0,o.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${r(this,ge)}"
          ></latent-account>
        `:m} ${this.adding===void 0?m:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${r(this,ct)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${r(this,ge)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${r(this,H).saying.text}"
        ?undoable="${r(this,H).saying.undoable}"
        @undo="${()=>r(this,H).undo()}"
        @toast-close="${()=>r(this,H).forget()}"
      ></latent-toast>
    `}};T=g(wu),Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,qn=new WeakMap,Nn=new WeakMap,Dn=new WeakMap,Hn=new WeakMap,zn=new WeakMap,Fn=new WeakMap,In=new WeakMap,Un=new WeakMap,Kn=new WeakMap,Wn=new WeakMap,Yn=new WeakMap,fo=new WeakMap,G=new WeakMap,be=new WeakMap,St=new WeakMap,Mt=new WeakMap,At=new WeakMap,H=new WeakMap,Lt=new WeakMap,y=new WeakSet,Vn=function(){return this.user===we},jn=function(e,t,o){return new $a((p,h)=>a(this,y,Tu).call(this,r(this,y,mo).thumbnail(p,e,h)),t,o)},mo=function(){return this.route.place==="trash"?r(this,fo):this.api},_n=function(e){if(Ct(e.place).ofOwner===!0&&!r(this,y,Vn)){r(this,G)?.go(le("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,r(this,H).clear()),this.route=e,Ct(e.place).load?.().catch(t=>this.problem(new _e(t))),a(this,y,ku).call(this,e.photo)},je=new WeakMap,ci=function(e){r(this,G)?.go(e),window.scrollTo({top:0})},ku=async function(e){r(this,Mt).abort(),C(this,Mt,new AbortController);let{signal:t}=r(this,Mt);if(e===void 0){a(this,y,$u).call(this);return}let o=this.sequence?.find(e);try{let[p]=await Promise.all([o??r(this,y,mo).photo(e,t),import("/assets/viewer-YGWYQOYY.js")]);t.aborted||(this.opened=p)}catch(p){p instanceof q&&p.status===404?r(this,G)?.close():this.problem(p)}},$u=function(){let e=this.opened;this.opened=void 0,r(this,Lt)&&a(this,y,Pt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Eu=async function(e){let{sequence:t}=this,o=await t?.neighbour(e,1).catch(()=>{})??await t?.neighbour(e,-1).catch(()=>{});await a(this,y,Bn).call(this,[e.id])&&(o===void 0?r(this,G)?.close():r(this,G)?.open(o.id))},Bn=async function(e){try{let{text:t,undo:o}=await Na(this.api,e);return r(this,H).clear(),r(this,H).offer(t,o&&(()=>o().then(()=>a(this,y,Pt).call(this)))),a(this,y,Pt).call(this),o!==void 0}catch(t){return this.problem(t),!1}},Pt=function(){C(this,Lt,!1),this.view?.refresh?.()},Ri=function(e){this.sequence=this.view?.sequence,e.detail.same||r(this,H).clear()},Tu=async function(e){try{return await e}catch(t){throw(t instanceof _e||t instanceof q&&t.unauthorised)&&this.problem(t),t}},ge=new WeakMap,ct=new WeakMap,Oi=new WeakMap,Cu=function(){switch(this.route.place){case"albums":return this.route.id===void 0?a(this,y,Pu).call(this):a(this,y,Su).call(this);case"folders":case"tags":case"people":case"calendar":case"statistics":case"similar":return a(this,y,Mu).call(this);case"map":return a(this,y,Lu).call(this);case"trash":return a(this,y,Au).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${r(this,ge)}"></latent-activity-page>
        `;default:return a(this,y,Ru).call(this)}},Pu=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${r(this,be)}"
        @go="${r(this,je)}"
        @said="${r(this,ct)}"
        @problem="${r(this,ge)}"
      ></latent-albums-page>
    `},Su=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${r(this,be)}"
        .selection="${r(this,H).selection}"
        @sequence="${a(this,y,Ri)}"
        @photo-pick="${e=>{r(this,H).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>r(this,G)?.open(e.detail.id)}"
        @selection-clear="${()=>r(this,H).clear()}"
        @go="${r(this,je)}"
        @said="${r(this,ct)}"
        @problem="${r(this,ge)}"
      ></latent-album-page>
    `},Mu=function(){return c`
      <latent-explore
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${r(this,be)}"
        .selection="${r(this,H).selection}"
        @sequence="${a(this,y,Ri)}"
        @photo-pick="${e=>{r(this,H).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>r(this,G)?.open(e.detail.id)}"
        @photos-edit="${e=>r(this,H).editAll(e.detail)}"
        @go="${r(this,je)}"
        @problem="${r(this,ge)}"
      ></latent-explore>
    `},Au=function(){return c`
      <latent-trash-page
        class="view"
        .api="${this.api}"
        .store="${r(this,be)}"
        @sequence="${a(this,y,Ri)}"
        @photo-open="${e=>r(this,G)?.open(e.detail.id)}"
        @said="${r(this,ct)}"
        @problem="${r(this,ge)}"
      ></latent-trash-page>
    `},Lu=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${r(this,be)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>r(this,G)?.open(e.detail)}"
        @go="${r(this,je)}"
        @problem="${r(this,ge)}"
      ></latent-map-page>
    `},Ru=function(){let{label:e,filter:t="",empty:o}=Ct(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${r(this,be)}"
        .selection="${r(this,H).selection}"
        .status="${this.status}"
        @sequence="${a(this,y,Ri)}"
        @found="${p=>this.found=p.detail}"
        @photo-pick="${p=>{r(this,H).pick(p.detail,this.sequence)}}"
        @photo-open="${p=>r(this,G)?.open(p.detail.id)}"
        @search="${r(this,Oi)}"
        @term-edit="${p=>this.header.edit(p.detail)}"
        @go="${r(this,je)}"
        @problem="${r(this,ge)}"
      >${o}</latent-timeline-page>
    `},Ou=function(){return r(this,H).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${r(this,H).selection}"
        @photo-edit="${e=>r(this,H).editSelected(e.detail)}"
        @photos-delete="${()=>{a(this,y,Bn).call(this,r(this,H).selection.ids)}}"
        @add-to-album="${()=>this.adding=r(this,H).selection.ids}"
        @selection-clear="${()=>r(this,H).clear()}"
      ></latent-selection-bar>
    `},qu=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${U(e)} to go.</div>
    `},d(T,4,"api",bu,Z,Ln),d(T,4,"user",gu,Z,Rn),d(T,4,"uploads",vu,Z,On),d(T,4,"shared",yu,Z,qn),d(T,4,"route",fu,Z,Nn),d(T,4,"sequence",mu,Z,Dn),d(T,4,"found",uu,Z,Hn),d(T,4,"status",hu,Z,zn),d(T,4,"opened",cu,Z,Fn),d(T,4,"showsAccount",pu,Z,In),d(T,4,"adding",du,Z,Un),d(T,4,"header",lu,Z,Kn),d(T,4,"viewer",au,Z,Wn),d(T,4,"view",nu,Z,Yn),Z=d(T,0,"Gallery",xu,Z),w(Z,"styles",[$,Jc]),s(T,1,Z);function Km({place:n,query:i}){return n==="photos"&&i===""}function Wm(n,i){if(i!==void 0)return"Photo · Latent";let{label:e}=Ct(n.place);return n.query!==""?"Search · Latent":n.place==="photos"?"Latent":`${e} · Latent`}var Ym=3e3,Nu,Du,Hu,zu,Fu,Oe,Qn,Xn,Zn,rt,hi,yo,Ot,ie,Rt,Iu,Gn,Jn,Uu;Fu=[b("latent-app")];var st=class extends(zu=k,Hu=[v()],Du=[v()],Nu=[v()],zu){constructor(){super(...arguments);l(this,ie);l(this,Qn,s(Oe,8,this,"starting")),s(Oe,11,this);l(this,Xn,s(Oe,12,this,{signedIn:!1})),s(Oe,15,this);l(this,Zn,s(Oe,16,this,"")),s(Oe,19,this);l(this,rt,new qi);l(this,hi,new Ui(r(this,rt)));l(this,yo,new Di);l(this,Ot)}connectedCallback(){super.connectedCallback(),a(this,ie,Rt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(r(this,Ot))}willUpdate(){this.phase==="signed-out"&&r(this,hi).tasks.length>0&&r(this,hi).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${r(this,rt)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${a(this,ie,Rt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${r(this,rt)}"
            .user="${this.session.user??""}"
            .uploads="${r(this,hi)}"
            .shared="${r(this,yo)}"
            @problem="${e=>a(this,ie,Gn).call(this,e.detail)}"
            @sign-out="${a(this,ie,Uu)}"
            @locked="${a(this,ie,Jn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${a(this,ie,Rt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${a(this,ie,Rt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${a(this,ie,Rt)}">Try again</button>
          </latent-notice>
        `}}};Oe=g(zu),Qn=new WeakMap,Xn=new WeakMap,Zn=new WeakMap,rt=new WeakMap,hi=new WeakMap,yo=new WeakMap,Ot=new WeakMap,ie=new WeakSet,Rt=async function(){window.clearTimeout(r(this,Ot));try{this.session=await r(this,rt).session(),this.phase=this.session.signedIn?await a(this,ie,Iu).call(this):"signed-out"}catch(e){a(this,ie,Gn).call(this,e)}},Iu=async function(){try{return await r(this,rt).status(!1),"open"}catch(e){if(e instanceof q&&e.status===404)return"bare";throw e}},Gn=function(e){e instanceof q&&e.unauthorised?this.phase="signed-out":e instanceof _e||e instanceof q&&e.unavailable?a(this,ie,Jn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Jn=function(){this.phase="locked",window.clearTimeout(r(this,Ot)),C(this,Ot,window.setTimeout(()=>{a(this,ie,Rt).call(this)},Ym))},Uu=async function(){this.phase="signed-out",await r(this,rt).signOut().catch(()=>{})},d(Oe,4,"phase",Hu,st,Qn),d(Oe,4,"session",Du,st,Xn),d(Oe,4,"problem",Nu,st,Zn),st=d(Oe,0,"App",Fu,st),w(st,"styles",[$,O,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Oe,1,st);function Ku(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Ah();Ku();
