import{a as nr,b as rr,c as Ki,d as ar,e as Er,f as Tr,g as Cr,h as Pr}from"/assets/chunk-PO5PHC7T.js";import{a as nt,d as Sr,e as Vi,f as Ar,g as Mr,h as Lr,i as Rr,j as Or,k as qr}from"/assets/chunk-X3LA27UI.js";import{a as lr,c as dr,d as pr,f as cr,m as mr,q as fr}from"/assets/chunk-LHDRXXFN.js";import{a as sr,b as Ii,c as jt,d as st,e as Et}from"/assets/chunk-43VIOBLK.js";import{a as Bt}from"/assets/chunk-YZGUMPPM.js";import"/assets/chunk-5FJ5GNCT.js";import{a as di,b as wr,c as xr}from"/assets/chunk-DV7JEIYX.js";import{a as li,c as gr,e as vr,f as br,g as Wi,h as yr}from"/assets/chunk-H5POXHNW.js";import{A as Tt,B as Ct,C as $r,a as O,b as tr,c as ir,d as Ke,e as Ze,f as me,g as or,h as Yt,i as hr,l as $t,m as I,r as ur,y as kr,z as re}from"/assets/chunk-XYBIT2J6.js";import{a as E,b as c,c as er,e as m,g as T,h as w,i as u,j as g,k as L,l as f,m as C,n as kt,o as qe,p as q}from"/assets/chunk-CXA2RI25.js";import{a as y,c as o,d,e as $,f as a,g as l,h as M,i as n}from"/assets/chunk-4TR2UDAY.js";var Nr="shared?";var pi=class extends EventTarget{#e=[];constructor(i=navigator.serviceWorker){super(),i?.addEventListener("message",({data:e})=>this.#t(e)),i?.startMessages(),i?.controller?.postMessage(Nr)}#t(i){Array.isArray(i)&&(this.#e=[...this.#e,...i.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let i=this.#e;return this.#e=[],i}};function ci(r){return c`
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
  `}var _t=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function ji(){return"PublicKeyCredential"in window}function hi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Dr(r){let i=await Fr(()=>navigator.credentials.get({publicKey:{...r,challenge:jt(r.challenge),allowCredentials:r.allowCredentials.map(zr)}})),e=i.response;return{credential:st(i.rawId),clientData:st(e.clientDataJSON),authenticatorData:st(e.authenticatorData),signature:st(e.signature)}}async function Hr(r){let e=(await Fr(()=>navigator.credentials.create({publicKey:{...r,challenge:jt(r.challenge),user:{...r.user,id:jt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(zr)}}))).response;return{clientData:st(e.clientDataJSON),attestationObject:st(e.attestationObject)}}async function Fr(r){if(!ji())throw new _t("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new _t(lh(i),i)}throw new _t("The browser gave no passkey; try again.")}function lh(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function zr({type:r,id:i}){return{type:r,id:jt(i)}}var Ur,Ir,Kr,Wr,Vr,jr,Yr,Br,_r,Gr,Qr,Xr,Jr,Zr,ea,P,Yi,Bi,_i,Gi,Qi,Xi,Ji,Zi,eo,to,io,oo,so,K,ta,no,ia,oa,sa,na,ra,aa,la;ea=[w("latent-sign-in")];var Q=class extends(Zr=T,Jr=[u({attribute:!1})],Xr=[u({type:Boolean})],Qr=[u({type:Boolean})],Gr=[g()],_r=[g()],Br=[g()],Yr=[g()],jr=[g()],Vr=[g()],Wr=[L("#vault")],Kr=[L("#user")],Ir=[L("#passphrase")],Ur=[L("#code")],Zr){constructor(){super(...arguments);l(this,K);l(this,Yi,o(P,8,this)),o(P,11,this);l(this,Bi,o(P,12,this,!1)),o(P,15,this);l(this,_i,o(P,16,this,!1)),o(P,19,this);l(this,Gi,o(P,20,this,!1)),o(P,23,this);l(this,Qi,o(P,24,this,!1)),o(P,27,this);l(this,Xi,o(P,28,this,"")),o(P,31,this);l(this,Ji,o(P,32,this)),o(P,35,this);l(this,Zi,o(P,36,this,!1)),o(P,39,this);l(this,eo,o(P,40,this,!1)),o(P,43,this);l(this,to,o(P,44,this)),o(P,47,this);l(this,io,o(P,48,this)),o(P,51,this);l(this,oo,o(P,52,this)),o(P,55,this);l(this,so,o(P,56,this)),o(P,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${n(this,K,ta)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${ci(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,K,na).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,K,ra).call(this):m} ${this.locked?m:n(this,K,aa).call(this)}
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
            ${this.needsCode?n(this,K,la).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,K,sa).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:n(this,K,oa).call(this)}</p>
        </form>
      </main>
    `}};P=y(Zr),Yi=new WeakMap,Bi=new WeakMap,_i=new WeakMap,Gi=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,Ji=new WeakMap,Zi=new WeakMap,eo=new WeakMap,to=new WeakMap,io=new WeakMap,oo=new WeakMap,so=new WeakMap,K=new WeakSet,ta=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,s=this.user?.value.trim().toLowerCase()||me;if(t===""){this.problem=s===me?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:s,passphrase:t,code:this.code?.value||void 0};await n(this,K,no).call(this,p)&&(await ch(this.api),await n(this,K,no).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await n(this,K,ia).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},no=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof tr))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let s=await Dr(t.options);return await this.api.signIn({...e,passkey:s})}},ia=async function(e){if(e instanceof O&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=sr(e),this.elsewhere=e instanceof ir&&e.hosts.includes("localhost")?hi():void 0,(this.code??this.input).select()},oa=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},sa=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},na=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},ra=function(){return c`
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
    `},aa=function(){return c`
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
    `},la=function(){return c`
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
    `},d(P,4,"api",Jr,Q,Yi),d(P,4,"locked",Xr,Q,Bi),d(P,4,"choice",Qr,Q,_i),d(P,4,"busy",Gr,Q,Gi),d(P,4,"legible",_r,Q,Qi),d(P,4,"problem",Br,Q,Xi),d(P,4,"elsewhere",Yr,Q,Ji),d(P,4,"needsCode",jr,Q,Zi),d(P,4,"awaitsPasskey",Vr,Q,eo),d(P,4,"vault",Wr,Q,to),d(P,4,"user",Kr,Q,io),d(P,4,"input",Ir,Q,oo),d(P,4,"code",Ur,Q,so),Q=d(P,0,"SignIn",ea,Q),$(Q,"styles",[C,q,kt,E`
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
    `]),o(P,1,Q);var dh=500,ph=6e4;async function ch(r){let i=performance.now()+ph;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,dh));let e=await r.session().catch(t=>{if(!(t instanceof Ke))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var ui={"Tus-Resumable":"1.0.0","X-Latent":"1"},Gt="/uploads";async function da(r){return(await r.get(Gt)).places}async function pa(r,{sha256:i,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function ca(r,i,e){let{name:t,folder:s,modified:p,sha256:h}=i,x={...ui,"Upload-Length":String(i.bytes),"Upload-Metadata":hh({filename:t,folder:s,modified:String(Math.max(0,p)),sha256:h})},S=await r.ask(Gt,{method:"POST",headers:x,signal:e}),oe=(S.headers.get("Location")??"").split("/").pop()??"";return ro(oe,S)}async function ha(r,i,e){return ro(i,await r.ask(`${Gt}/${i}`,{method:"HEAD",headers:ui,signal:e}))}async function ua(r,{id:i,offset:e},t,s){let p=await t.arrayBuffer(),h={...ui,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Ii(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return ro(i,await r.ask(`${Gt}/${i}`,{method:"PATCH",headers:h,body:p,signal:s}))}async function ma(r,i){await r.ask(`${Gt}/${i}`,{method:"DELETE",headers:ui})}function ro(r,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new O(e,"failed","The server does not say how much has arrived.");let s=i.get("Latent-Path");return{id:r,offset:Number(t),path:s===null?void 0:decodeURIComponent(s),wasThere:i.has("Latent-Was-There")}}function hh(r){return Object.entries(r).map(([i,e])=>`${i} ${Ii(new TextEncoder().encode(e))}`).join(",")}var mi=class{#e;#t=0;#i;constructor(i=uh){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let s=this.#t++;return new Promise((p,h)=>{let x=({data:S})=>{S.number===s&&(t.removeEventListener("message",x),S.sha256===void 0?h(new Error("This file cannot be read.")):p(S.sha256))};t.addEventListener("message",x),e.addEventListener("abort",()=>{t.removeEventListener("message",x),h(e.reason)},{once:!0}),t.postMessage({number:s,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function uh(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var mh=[500,1e3,2e3,5e3,1e4],fh=new Set([404,408,409,423,429,460,500,502,503,504]),gh=5,Pt=class{#e;#t=0;#i=0;constructor(i=mh){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof O&&!i.unavailable&&this.#i++,!vh(i)||this.#i>=gh)throw i;await bh(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function vh(r){return r instanceof Ke||r instanceof O&&fh.has(r.status)}function bh(r,i){return i.throwIfAborted(),new Promise((e,t)=>{let s=setTimeout(e,r);i.addEventListener("abort",()=>{clearTimeout(s),t(i.reason)},{once:!0})})}function fa(r,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function ga(r,i,e,t,s,p=new Pt){let h=1048576,x=0,S,oe=!0;for(;S?.path===void 0;)try{if(S===void 0)S=await ca(r,e,t);else if(oe){let se=performance.now(),ai=i.slice(S.offset,S.offset+h);S=await ua(r,S,ai,t),h=fa(ai.size,performance.now()-se)}else S=await ha(r,S.id,t);oe=!0,S.offset>x&&(x=S.offset,p.renew()),s(S)}catch(se){await p.bear(se,t),oe=!1,S=se instanceof O&&se.status===404?void 0:S}return S}function Ne({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function va({state:{kind:r}}){return r==="checking"||r==="sending"}function ba(r){let i=r.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,t=i.reduce((p,h)=>p+e(h),0),s=i.reduce((p,h)=>p+(Ne(h)?e(h):h.arrived),0);return t===0?1:s/t}var wh=3,fi=class extends EventTarget{#e;#t;#i;#o=new Map;#n=new Map;#s=[];#r=!1;constructor(i,e=new mi,t=()=>new Pt){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#s}get paused(){return this.#r}get unfinished(){return!this.#s.every(Ne)}add(i,e){let t=this.unfinished?this.#s:[],s=i.map(p=>({file:p.file,folder:nr(p,e),state:{kind:"waiting"},arrived:0}));this.#s=[...t,...s],this.#l()}pause(){this.#r=!0,this.#a(),this.#d()}resume(){this.#r=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#s.filter(e=>!Ne(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#r=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#r?0:wh-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Ne(i)||(i.state=Ze(t)?{kind:"waiting"}:{kind:"failed",message:xh(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:s}=i;i.state={kind:"checking"},this.#d();let p=await this.#t.hash(t,e),h=await this.#i().ask(()=>pa(this.#e,{sha256:p,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let x={name:t.name,folder:s,bytes:t.size,modified:t.lastModified,sha256:p},S=({id:se,offset:ai})=>{this.#n.set(i,se),i.arrived=ai,this.#d()},oe=await ga(this.#e,t,x,e,S,this.#i());this.#n.delete(i),i.state=oe.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:oe.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#n.get(i);this.#n.delete(i),e!==void 0&&ma(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function xh(r){return r instanceof O&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var ya,wa,xa,ka,$a,Ea,Ta,Z,ao,lo,po,co,ho,et,H,Qt,gi,uo,mo,fo,Ca,Pa;Ta=[w("latent-add-dialog")];var Se=class extends(Ea=T,$a=[u({attribute:!1})],ka=[u({attribute:!1})],xa=[g()],wa=[g()],ya=[L("dialog")],Ea){constructor(){super(...arguments);l(this,H);l(this,ao,o(Z,8,this)),o(Z,11,this);l(this,lo,o(Z,12,this,[])),o(Z,15,this);l(this,po,o(Z,16,this)),o(Z,19,this);l(this,co,o(Z,20,this,"")),o(Z,23,this);l(this,ho,o(Z,24,this)),o(Z,27,this);l(this,et,new Et(this))}firstUpdated(){this.dialog.showModal(),a(this,et).run(async()=>{this.known=(await lr(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${n(this,H,Ca)}">
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
            ${a(this,H,Qt).map(e=>n(this,H,Pa).call(this,e))} ${a(this,H,gi)?c`
                <li>
                  <button type="button" @click="${n(this,H,mo)}">${f.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,H,Qt).length>0||a(this,H,gi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${a(this,et).problem===""}">${a(this,et).problem}</p>
        </form>
      </dialog>
    `}};Z=y(Ea),ao=new WeakMap,lo=new WeakMap,po=new WeakMap,co=new WeakMap,ho=new WeakMap,et=new WeakMap,H=new WeakSet,Qt=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:s,name:p})=>!t&&s&&p.toLowerCase().includes(e))},gi=function(){return this.typed!==""&&!a(this,H,Qt).some(({name:e})=>e===this.typed)},uo=function(e){n(this,H,fo).call(this,()=>pr(this.api,e.id,{add:this.photos}))},mo=function(){n(this,H,fo).call(this,()=>dr(this.api,{name:this.typed,add:this.photos}))},fo=function(e){a(this,et).busy||a(this,et).run(async()=>{let{album:t,undo:s}=await e(),h={text:fr(this.photos.length,t?.name??"the album"),undo:()=>cr(this.api,s)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},Ca=function(e){e.preventDefault();let t=a(this,H,Qt);a(this,H,gi)?n(this,H,mo).call(this):t.length===1&&t[0]!==void 0&&n(this,H,uo).call(this,t[0])},Pa=function(e){return c`
      <li>
        <button type="button" @click="${()=>n(this,H,uo).call(this,e)}">
          ${f.album}<span>${mr(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},d(Z,4,"api",$a,Se,ao),d(Z,4,"photos",ka,Se,lo),d(Z,4,"known",xa,Se,po),d(Z,4,"typed",wa,Se,co),d(Z,4,"dialog",ya,Se,ho),Se=d(Z,0,"AddDialog",Ta,Se),$(Se,"styles",[C,q,qe,kt,E`
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
    `]),o(Z,1,Se);var Sa=[["days",86400],["hours",3600],["minutes",60]],Aa,go,kh;Aa=[w("latent-shift-form")];var Xt=class extends(kh=xr){read(){let e=Sa.map(([t,s])=>Number(this.value(t)||"0")*s).reduce((t,s)=>t+s,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new wr("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Sa.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};go=y(kh),Xt=d(go,0,"ShiftForm",Aa,Xt),o(go,1,Xt);var $h=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Ma,La,Ra,Oa,qa,fe,vo,bo,yo,Zt,_,Na,Jt,wo,xo,ko,De,rt,Da;qa=[w("latent-selection-bar")];var We=class extends(Oa=T,Ra=[u({attribute:!1})],La=[u({attribute:!1})],Ma=[g()],Oa){constructor(){super(...arguments);l(this,_);l(this,vo,o(fe,8,this)),o(fe,11,this);l(this,bo,o(fe,12,this)),o(fe,15,this);l(this,yo,o(fe,16,this)),o(fe,19,this);l(this,Zt,e=>n(this,_,Na).call(this,e));l(this,De,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,rt,e=>{n(this,_,Jt).call(this,e.detail),a(this,De).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,Zt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Zt))}render(){let e=a(this,_,xo);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,_,ko)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,_,wo)}"
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
        ${$h.map(([t,s,p])=>c`
            <button
              class="icon"
              data-part="${t}"
              aria-label="${s}"
              aria-expanded="${this.open===t?"true":"false"}"
              title="${s}"
              @click="${()=>this.open=this.open===t?void 0:t}"
            >
              ${p}
            </button>
          `)}
      </div>
      ${this.open===void 0?m:c`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,_,Da).call(this,this.open)}</div>
      `}
    `}};fe=y(Oa),vo=new WeakMap,bo=new WeakMap,yo=new WeakMap,Zt=new WeakMap,_=new WeakSet,Na=function(e){di(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,_,ko).call(this):a(this,De).call(this):e.key==="f"?n(this,_,wo).call(this):/^[0-5]$/.test(e.key)&&n(this,_,Jt).call(this,{rating:Number(e.key)}))},Jt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},wo=function(){n(this,_,Jt).call(this,{favorite:!a(this,_,xo)})},xo=function(){return this.selection.photos.every(({favorite:e})=>e)},ko=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},De=new WeakMap,rt=new WeakMap,Da=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,_,Jt).call(this,{rating:t.detail}),a(this,De).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,rt)}" @cancel="${a(this,De)}"></latent-place-form>
        `}},d(fe,4,"api",Ra,We,vo),d(fe,4,"selection",La,We,bo),d(fe,4,"open",Ma,We,yo),We=d(fe,0,"SelectionBar",qa,We),$(We,"styles",[C,q,E`
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
    `]),o(fe,1,We);function St(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var vi=E`
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
`;var Ha,Fa,za,Ua,Ia,Ka,Wa,Va,W,$o,Eo,To,Co,Po,So,bi,ja;Va=[w("latent-confirm-form")];var ge=class extends(Wa=T,Ka=[u({attribute:!1})],Ia=[u({attribute:!1})],Ua=[u({attribute:!1})],za=[u({type:Boolean})],Fa=[L("#label")],Ha=[L("#password")],Wa){constructor(){super(...arguments);l(this,bi);l(this,$o,o(W,8,this,"")),o(W,11,this);l(this,Eo,o(W,12,this,"")),o(W,15,this);l(this,To,o(W,16,this,"")),o(W,19,this);l(this,Co,o(W,20,this,!1)),o(W,23,this);l(this,Po,o(W,24,this)),o(W,27,this);l(this,So,o(W,28,this)),o(W,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${n(this,bi,ja)}">
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
    `}};W=y(Wa),$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,So=new WeakMap,bi=new WeakSet,ja=function(e){if(e.preventDefault(),!this.busy){let t={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:t}))}},d(W,4,"user",Ka,ge,$o),d(W,4,"action",Ia,ge,Eo),d(W,4,"example",Ua,ge,To),d(W,4,"busy",za,ge,Co),d(W,4,"label",Fa,ge,Po),d(W,4,"password",Ha,ge,So),ge=d(W,0,"ConfirmForm",Va,ge),$(ge,"styles",[C,q,kt,E`
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
    `]),o(W,1,ge);function Ya(r){return r.get("/devices")}async function Ba(r,i,{user:e,passphrase:t}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:i})}`,{user:e,passphrase:t})).json()}async function _a(r,i,{user:e,passphrase:t}){return await(await r.send("POST",`/devices/${encodeURIComponent(i)}/removal`,{user:e,passphrase:t})).json()}var yi=4,Ga,Qa,Xa,Ja,Za,el,ae,Ao,Mo,Lo,Ro,Ae,Me,Oo,wi,tl,il,ol;el=[w("latent-devices")];var He=class extends(Za=T,Ja=[u({attribute:!1})],Xa=[g()],Qa=[g()],Ga=[g()],Za){constructor(){super(...arguments);l(this,Me);l(this,Ao,o(ae,8,this)),o(ae,11,this);l(this,Mo,o(ae,12,this)),o(ae,15,this);l(this,Lo,o(ae,16,this)),o(ae,19,this);l(this,Ro,o(ae,20,this)),o(ae,23,this);l(this,Ae,new Et(this));l(this,wi,()=>{this.step=void 0,a(this,Ae).say("")})}firstUpdated(){a(this,Ae).run(async()=>{this.known=await Ya(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:t,step:s}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>n(this,Me,il).call(this,p))}
        </ul>
      `} ${t===void 0||e===void 0?m:Eh(t,e.user)} ${e===void 0?m:s===void 0?c`
          <button class="quiet add" @click="${()=>n(this,Me,Oo).call(this,{kind:"add"})}">Add an app password</button>
        `:n(this,Me,ol).call(this,s,e.user)}
      <p class="problem" role="alert" ?hidden="${a(this,Ae).problem===""}">${a(this,Ae).problem}</p>
    `}};ae=y(Za),Ao=new WeakMap,Mo=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,Ae=new WeakMap,Me=new WeakSet,Oo=function(e){this.step=e,this.made=void 0,a(this,Ae).say("")},wi=new WeakMap,tl=function({label:e,passphrase:t},s,p){a(this,Ae).run(async()=>{s.kind==="add"?(this.made=await Ba(this.api,e,{user:p,passphrase:t}),this.known=this.made.all):this.known=await _a(this.api,s.device.id,{user:p,passphrase:t}),this.step=void 0})},il=function(e){let t=e.lastUse===void 0?"never used":`last used ${St(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${St(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,Ae).busy}"
          @click="${()=>n(this,Me,Oo).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},ol=function(e,t){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${a(this,Ae).busy}"
        @confirm="${s=>n(this,Me,tl).call(this,s.detail,e,t)}"
        @give-up="${a(this,wi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(ae,4,"api",Ja,He,Ao),d(ae,4,"known",Xa,He,Mo),d(ae,4,"step",Qa,He,Lo),d(ae,4,"made",Ga,He,Ro),He=d(ae,0,"DeviceList",el,He),$(He,"styles",[C,q,vi,E`
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
    `]),o(ae,1,He);function Eh({password:r,code:{size:i,path:e}},t){let s=`${-yi} ${-yi} ${i+2*yi} ${i+2*yi}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${s}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${er`
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
  `}var sl,nl,rl,al,ll,dl,le,qo,No,Do,Ho,ve,de,Fo,xi,pl,ki,cl,hl,ul,ml;dl=[w("latent-account")];var Fe=class extends(ll=T,al=[u({attribute:!1})],rl=[g()],nl=[g()],sl=[L("dialog")],ll){constructor(){super(...arguments);l(this,de);l(this,qo,o(le,8,this)),o(le,11,this);l(this,No,o(le,12,this)),o(le,15,this);l(this,Do,o(le,16,this)),o(le,19,this);l(this,Ho,o(le,20,this)),o(le,23,this);l(this,ve,new Et(this));l(this,xi,()=>{this.step=void 0,a(this,ve).say("")});l(this,ki,({detail:e})=>{this.dispatchEvent(new CustomEvent("problem",{detail:e}))})}firstUpdated(){this.dialog.showModal(),a(this,ve).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:n(this,de,cl).call(this,e)}
          <p class="problem" role="alert" ?hidden="${a(this,ve).problem===""}">${a(this,ve).problem}</p>
          <latent-devices .api="${this.api}" @problem="${a(this,ki)}"></latent-devices>
        </div>
      </dialog>
    `}};le=y(ll),qo=new WeakMap,No=new WeakMap,Do=new WeakMap,Ho=new WeakMap,ve=new WeakMap,de=new WeakSet,Fo=function(e){this.step=e,a(this,ve).say("")},xi=new WeakMap,pl=function({label:e,passphrase:t},s,p){let h={user:p,passphrase:t};a(this,ve).run(async()=>{if(s.kind==="add"){let x=await Hr(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,x)}else this.factors=await this.api.removePasskey(s.passkey.id,h);this.step=void 0})},ki=new WeakMap,cl=function(e){let{user:t,code:s,passkeys:p}=e,h=t===me?"the vault’s passphrase":"your password",x=s||p.length>0;return c`
      <p>${x?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${x?c`
          <ul>
            ${s?Th():m}${p.map(S=>n(this,de,hl).call(this,S))}
          </ul>
        `:m} ${this.step===void 0?n(this,de,ul).call(this,e):n(this,de,ml).call(this,this.step,e)}
    `},hl=function(e){let t=e.lastUse===void 0?"never used":`last used ${St(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${St(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${a(this,ve).busy}"
          @click="${()=>n(this,de,Fo).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},ul=function({host:e,code:t,passkeys:s}){if(e===void 0)return Ch();if(!ji())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${t||s.length>0?m:p}
      <button class="main add" ?disabled="${a(this,ve).busy}" @click="${()=>n(this,de,Fo).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},ml=function(e,{user:t}){return c`
      <latent-confirm-form
        .user="${t}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${a(this,ve).busy}"
        @confirm="${s=>n(this,de,pl).call(this,s.detail,e,t)}"
        @give-up="${a(this,xi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(le,4,"api",al,Fe,qo),d(le,4,"factors",rl,Fe,No),d(le,4,"step",nl,Fe,Do),d(le,4,"dialog",sl,Fe,Ho),Fe=d(le,0,"Account",dl,Fe),$(Fe,"styles",[C,q,qe,vi]),o(le,1,Fe);function Th(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Ch(){let r=hi();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var fl=E`
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
`;function gl(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function vl(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function bl(r){return r>0?c`
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
  `}async function yl(r,i,e,t){let s=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${s}`,t)).completions}async function wl(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}var Ph=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Sh=8,xl,kl,$l,El,Tl,Cl,Pl,ee,zo,Uo,Io,Ko,Wo,at,ne,Sl,Vo,jo,Al,Ml,Ll;Pl=[w("latent-refinement")];var Le=class extends(Cl=T,Tl=[u({attribute:!1})],El=[u({attribute:!1})],$l=[u({attribute:!1})],kl=[g()],xl=[g()],Cl){constructor(){super(...arguments);l(this,ne);l(this,zo,o(ee,8,this)),o(ee,11,this);l(this,Uo,o(ee,12,this,"")),o(ee,15,this);l(this,Io,o(ee,16,this,"")),o(ee,19,this);l(this,Ko,o(ee,20,this,!1)),o(ee,23,this);l(this,Wo,o(ee,24,this,{})),o(ee,27,this);l(this,at,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,at).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&n(this,ne,Vo).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Er(this.query).filter(({text:e})=>e!=="|").map(e=>n(this,ne,Al).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${n(this,ne,Sl)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?n(this,ne,Ml).call(this):m}
    `}};ee=y(Cl),zo=new WeakMap,Uo=new WeakMap,Io=new WeakMap,Ko=new WeakMap,Wo=new WeakMap,at=new WeakMap,ne=new WeakSet,Sl=function(){this.isOpen=!this.isOpen,this.isOpen&&n(this,ne,Vo).call(this)},Vo=async function(){a(this,at).abort(),M(this,at,new AbortController);try{this.counts=await wl(this.api,this.narrowed,Sh,a(this,at).signal)}catch(e){Ze(e)||(this.counts={})}},jo=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Al=function(e){return c`
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
          @click="${()=>n(this,ne,jo).call(this,Tr(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},Ml=function(){return c`
      <div class="facets">
        ${Ph.map(([e,t,s])=>n(this,ne,Ll).call(this,t,s,this.counts[e]??[]))}
      </div>
    `},Ll=function(e,t,s){return s.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${s.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>n(this,ne,jo).call(this,Cr(this.query,Pr(t,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(ee,4,"api",Tl,Le,zo),d(ee,4,"query",El,Le,Uo),d(ee,4,"narrowed",$l,Le,Io),d(ee,4,"isOpen",kl,Le,Ko),d(ee,4,"counts",xl,Le,Wo),Le=d(ee,0,"Refinement",Pl,Le),$(Le,"styles",[C,q,E`
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
    `]),o(ee,1,Le);function Rl(r){let i=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${i(r.getMonth()+1)}-${i(r.getDate())}`}function Ol(r,i){let e=Number(r.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var ql,Nl,Dl,Hl,Fl,be,Yo,Bo,_o,At,Mt,tt,zl,Ul,Il;Fl=[w("latent-memories")];var Ve=class extends(Hl=T,Dl=[u({attribute:!1})],Nl=[u({attribute:!1})],ql=[g()],Hl){constructor(){super(...arguments);l(this,tt);l(this,Yo,o(be,8,this)),o(be,11,this);l(this,Bo,o(be,12,this)),o(be,15,this);l(this,_o,o(be,16,this,[])),o(be,19,this);l(this,At,Rl(new Date));l(this,Mt,new AbortController)}connectedCallback(){super.connectedCallback(),M(this,Mt,new AbortController),n(this,tt,zl).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,Mt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${Bt(this.years,({year:e})=>e,e=>n(this,tt,Il).call(this,e))}
        </ul>
      </nav>
    `}};be=y(Hl),Yo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,At=new WeakMap,Mt=new WeakMap,tt=new WeakSet,zl=async function(){let e=new URLSearchParams({day:a(this,At),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,Mt).signal)).years}catch{this.years=[]}},Ul=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Il=function({year:e,photos:[t],total:s}){let p=re("photos",void 0,`taken:${e}${a(this,At).slice(4)}`);return t===void 0?m:c`
      <li>
        <a href="${Tt(p)}" @click="${h=>n(this,tt,Ul).call(this,h,p)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Ol(a(this,At),e)} <small>${I(s)}</small></p>
        </a>
      </li>
    `},d(be,4,"api",Dl,Ve,Yo),d(be,4,"store",Nl,Ve,Bo),d(be,4,"years",ql,Ve,_o),Ve=d(be,0,"Memories",Fl,Ve),$(Ve,"styles",[C,E`
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
    `]),o(be,1,Ve);var Go=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},$i=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(s=>new Go(s)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let s=this.months.find(p=>p.is(t.count));s!==void 0&&(t.photos=s.photos,t.complete=s.complete&&s.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let s=await this.#e(i.count,t);e=e.concat(s.photos),t=s.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(s=>s.count.year===e&&s.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(s=>s.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let s of[t&&this.monthOf(t),this.monthOf(e)])s!==void 0&&(s.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let s=this.#n(i,e)?1:-1,p=[i],h=i;for(;h!==void 0&&h.id!==e.id&&p.length<t;)h=await this.neighbour(h,s),h!==void 0&&p.push(h);return p}#n(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let s=t[0]?.photos??[];return s.findIndex(({id:p})=>p===i.id)<=s.findIndex(({id:p})=>p===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let s=t.photos.findIndex(h=>h.id===i.id);return s<0?void 0:t.photos[s+e]??this.#s(this.months.indexOf(t)+e,e)}async#s(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let s=this.months[t];await this.load(s);let p=e===1?s.photos[0]:s.photos.at(-1);if(p!==void 0)return p}}};var Kl=22,Ah=900,Qo=120,Wl,Vl,jl,Yl,Bl,_l,Gl,Ql,V,Xo,Jo,Zo,es,ts,is,Lt,z,Xl,os,Jl,ss,Zl,ed,ns,td,id;Ql=[w("latent-scrubber")];var ye=class extends(Gl=T,_l=[u({attribute:!1})],Bl=[u({attribute:!1})],Yl=[u({attribute:!1})],jl=[g()],Vl=[g()],Wl=[g()],Gl){constructor(){super(...arguments);l(this,z);l(this,Xo,o(V,8,this)),o(V,11,this);l(this,Jo,o(V,12,this,0)),o(V,15,this);l(this,Zo,o(V,16,this,0)),o(V,19,this);l(this,es,o(V,20,this)),o(V,23,this);l(this,ts,o(V,24,this,!1)),o(V,27,this);l(this,is,o(V,28,this,!1)),o(V,31,this);l(this,Lt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,Lt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,Lt)),M(this,Lt,window.setTimeout(()=>this.passing=!1,Ah)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return m;let t=Math.min(1,this.position/this.range),s=e.blocks[e.indexAt(this.position+Qo)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Yt(s.month.count)}"
        @pointerdown="${n(this,z,Jl)}"
        @pointermove="${n(this,z,os)}"
        @pointerup="${n(this,z,ss)}"
        @pointercancel="${n(this,z,ss)}"
        @pointerleave="${n(this,z,Zl)}"
        @keydown="${n(this,z,ed)}"
      >
        ${n(this,z,id).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,z,td).call(this,e,t)}
      </div>
    `}};V=y(Gl),Xo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,Lt=new WeakMap,z=new WeakSet,Xl=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},os=function(e){this.pointed=n(this,z,Xl).call(this,e),this.dragging&&n(this,z,ns).call(this,this.pointed*this.range)},Jl=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,z,os).call(this,e)},ss=function(){this.dragging=!1,this.pointed=void 0},Zl=function(){this.dragging||(this.pointed=void 0)},ed=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],s=this.geometry;if(t===void 0||s===void 0)return;e.preventDefault();let p=s.indexAt(this.position+Qo)+t,h=s.blocks[Math.min(s.blocks.length-1,Math.max(0,p))];h!==void 0&&n(this,z,ns).call(this,h.top)},ns=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},td=function(e,t){if(this.pointed===void 0&&!this.passing)return m;let s=this.dragging||this.pointed===void 0?t:this.pointed,p=e.blocks[e.indexAt(s*this.range+Qo)];return c`
      <span class="label" .style="${`top:${s*100}%`}">${Yt(p.month.count)}</span>
    `},id=function(e){let t=this.clientHeight||window.innerHeight,s=-Kl;return Mh(e.blocks).map(p=>{let x=Math.min(1,p.top/this.range)*t;return x-s>=Kl&&x<=t-6?(s=x,c`
          <span class="year" .style="${`top:${Math.max(6,x)}px`}">${p.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${x}px`}"></span>
      `})},d(V,4,"geometry",_l,ye,Xo),d(V,4,"position",Bl,ye,Jo),d(V,4,"range",Yl,ye,Zo),d(V,4,"pointed",jl,ye,es),d(V,4,"dragging",Vl,ye,ts),d(V,4,"passing",Wl,ye,is),ye=d(V,0,"Scrubber",Ql,ye),$(ye,"styles",[C,E`
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
    `]),o(V,1,ye);function Mh(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var Ei=class{options;blocks;height;constructor(i,e,t,s){this.options=e;let p=t?.options===e?t:void 0,h=0;this.blocks=i.map((x,S)=>{let oe=p?.blocks[S],se=oe?.month===x&&x!==s?{...oe,top:h}:Lh(x,h,e);return h+=se.height,se}),this.height=h}between(i,e){let t=[];for(let s=this.indexAt(i);s<this.blocks.length;s++){let p=this.blocks[s];if(p.top>=e)break;t.push(p)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let s=e+t+1>>1;this.blocks[s].top<=i?e=s:t=s-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function Lh(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:Vi(r.count.photos,e),layout:void 0};let t=Sr(r.photos,e),s=r.missing===0?0:Vi(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+s,layout:t}}var Rh=100,od,sd,nd,rd,ad,ld,dd,pd,j,rs,as,ls,ds,ps,cs,he,ze,Ot,qt,Re,ei,lt,v,cd,Ti,hd,ud,Ci,hs,us,md,Rt,Pi,fd,ms,gd,vd,Si,bd,yd,fs,wd,xd,kd;pd=[w("latent-timeline")];var we=class extends(dd=T,ld=[u({attribute:!1})],ad=[u({attribute:!1})],rd=[u({attribute:!1})],nd=[u({attribute:!1})],sd=[g()],od=[g()],dd){constructor(){super(...arguments);l(this,v);l(this,rs,o(j,8,this)),o(j,11,this);l(this,as,o(j,12,this)),o(j,15,this);l(this,ls,o(j,16,this,re("photos"))),o(j,19,this);l(this,ds,o(j,20,this,nt.NONE)),o(j,23,this);l(this,ps,o(j,24,this,{top:0,bottom:0})),o(j,27,this);l(this,cs,o(j,28,this)),o(j,31,this);l(this,he);l(this,ze);l(this,Ot);l(this,qt,!1);l(this,Re,new Or(this));l(this,ei,new ResizeObserver(()=>n(this,v,cd).call(this)));l(this,lt,()=>n(this,v,ud).call(this))}connectedCallback(){super.connectedCallback(),a(this,ei).observe(this),window.addEventListener("scroll",a(this,lt),{passive:!0}),window.addEventListener("resize",a(this,lt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,ei).disconnect(),window.removeEventListener("scroll",a(this,lt)),window.removeEventListener("resize",a(this,lt)),window.clearTimeout(a(this,Ot))}monthChanged(e){n(this,v,Ti).call(this,e)}scrollTopOf(e){let t=a(this,he)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,v,md).call(this)-n(this,v,Pi).call(this))}get geometry(){return a(this,he)}reveal(e){let t=n(this,v,ms).call(this,e.id);t!==void 0&&n(this,v,Si).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,ze)!==void 0){let t=e.get("route"),s=t===void 0||Ct(t,this.route);n(this,v,Ti).call(this,void 0,s),s||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,qt)&&(M(this,qt,!1),n(this,v,fd).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,s=a(this,he)?.between(e,t)??[],p=this.current!==void 0&&n(this,v,yd).call(this,s,this.current)?this.current:Dh(s,e);return c`
      ${Bt(s,({month:h})=>`${h.count.year}-${h.count.month}`,h=>n(this,v,wd).call(this,h,p))}
    `}};j=y(dd),rs=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,he=new WeakMap,ze=new WeakMap,Ot=new WeakMap,qt=new WeakMap,Re=new WeakMap,ei=new WeakMap,lt=new WeakMap,v=new WeakSet,cd=function(){let e=this.clientWidth;e>0&&e!==a(this,ze)?.width&&(M(this,ze,Nh(e)),n(this,v,Ti).call(this,void 0))},Ti=function(e,t=!0){if(a(this,ze)===void 0)return;let s=n(this,v,Rt).call(this),p=t&&s>0?a(this,he)?.anchorAt(s):void 0;M(this,he,new Ei(this.library.months,a(this,ze),a(this,he),e)),this.style.height=`${a(this,he).height}px`,n(this,v,hd).call(this,p,s),n(this,v,Ci).call(this),n(this,v,us).call(this),this.requestUpdate()},hd=function(e,t){let s=e&&a(this,he)?.resolve(e);s!==void 0&&Math.abs(s-t)>=1&&window.scrollBy({top:s-t,behavior:"instant"})},ud=function(){let e=n(this,v,Rt).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,v,Ci).call(this),n(this,v,hs).call(this),n(this,v,us).call(this)},Ci=function(){let e=n(this,v,Rt).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,v,hs).call(this)},hs=function(){a(this,Ot)??M(this,Ot,window.setTimeout(()=>{M(this,Ot,void 0);let e=n(this,v,Rt).call(this),t=window.innerHeight/2;for(let{month:s}of a(this,he)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(s).catch(()=>{})},Rh))},us=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},md=function(){return this.getBoundingClientRect().top+window.scrollY},Rt=function(){return-this.getBoundingClientRect().top+n(this,v,Pi).call(this)},Pi=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},fd=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},ms=function(e){for(let t of a(this,he)?.blocks??[]){let s=t.layout?.tiles.find(({photo:p})=>p.id===e);if(s!==void 0)return{block:t,tile:s}}},gd=function(e){let t=Ar(e.key),s=n(this,v,ms).call(this,e.target.dataset.id);if(s!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),a(this,Re).pick(s.tile.photo,e.shiftKey);return}t===void 0||s===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,v,vd).call(this,s,t))},vd=async function(e,t){let s=e.block.layout&&Mr(e.block.layout,e.tile,t);if(s!==void 0){n(this,v,Si).call(this,{block:e.block,tile:s});return}let p=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+p];if(h===void 0)return;await this.library.load(h).catch(()=>{});let x=a(this,he)?.blockOf(h),S=x?.layout&&Lr(x.layout,t,Rr(e.tile));x!==void 0&&S!==void 0&&n(this,v,Si).call(this,{block:x,tile:S})},Si=function({block:e,tile:t}){let p=e.top+t.y,h=n(this,v,Rt).call(this),x=p+t.height+40-(h+window.innerHeight-n(this,v,Pi).call(this)),S=p-40-h;(S<0||x>0)&&window.scrollBy({top:S<0?S:x,behavior:"instant"}),n(this,v,Ci).call(this),this.current=t.photo.id,M(this,qt,!0),this.requestUpdate()},bd=function(e,t){this.current=t.id,a(this,Re).click(e,t)},yd=function(e,t){return e.some(s=>n(this,v,fs).call(this,s).some(p=>p.photo.id===t))},fs=function({layout:e,top:t}){let s=this.drawn.top-t,p=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:x})=>h+x>s&&h<p)??[]},wd=function(e,t){let{month:s,layout:p}=e,h=Yt(s.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,v,gd)}"
      >
        <h2 .style="${`top:${Oh}px`}">${h} <span>${I(s.count.photos)}</span></h2>
        ${p===void 0?n(this,v,xd).call(this,e):m} ${p?.headings.map(({day:x,x:S,y:oe,width:se})=>c`
              <h3 .style="${`transform:translate(${S}px,${oe+(a(this,ze)?.dayHeading??0)-qh}px);max-width:${Math.max(se,64)}px`}">${hr(x)}</h3>
            `)} ${Bt(n(this,v,fs).call(this,e),({photo:x})=>x.id,x=>n(this,v,kd).call(this,x,t))}
      </section>
    `},xd=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,ze)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},kd=function(e,t){let{photo:s,x:p,y:h,width:x,height:S}=e,oe=this.selection.has(s.id);return c`
      <a
        href="${Tt({...this.route,photo:s.id})}"
        data-id="${s.id}"
        aria-label="${ur(s)}"
        tabindex="${s.id===t?0:-1}"
        .style="${`transform:translate(${p}px,${h}px);width:${x}px;height:${S}px`}"
        class="${oe?"picked":""}"
        @click="${se=>n(this,v,bd).call(this,se,s)}"
        @pointerdown="${se=>a(this,Re).down(se,s)}"
        @pointermove="${a(this,Re).move}"
        @pointerup="${a(this,Re).lift}"
        @pointercancel="${a(this,Re).lift}"
        @contextmenu="${a(this,Re).menu}"
      >
        <latent-thumb .photo="${s}" .store="${this.store}"></latent-thumb>
      </a>
      ${a(this,Re).box(e,oe)}
    `},d(j,4,"library",ld,we,rs),d(j,4,"store",ad,we,as),d(j,4,"route",rd,we,ls),d(j,4,"selection",nd,we,ds),d(j,4,"drawn",sd,we,ps),d(j,4,"current",od,we,cs),we=d(j,0,"TimelineView",pd,we),$(we,"styles",[C,qr]),o(j,1,we);var Oh=28,qh=28;function Nh(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function Dh(r,i){let e=i+window.innerHeight;for(let{layout:t,top:s}of r){let p=t?.tiles.find(({y:h})=>s+h>=e);if(p!==void 0)return p.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var $d,Ed,Td,Cd,Pd,Sd,Ad,Md,Ld,Rd,Od,qd,Nd,Dd,A,gs,vs,bs,ys,ws,xs,ks,$s,Es,Ts,Cs,Ps,dt,Dt,R,Ss,As,Hd,Ai,Fd,Ms,zd,ti,Nt,Ud,Id;Dd=[w("latent-timeline-page")];var te=class extends(Nd=T,qd=[u({attribute:!1})],Od=[u({attribute:!1})],Rd=[u({attribute:!1})],Ld=[u({attribute:!1})],Md=[u({attribute:!1})],Ad=[u({attribute:!1})],Sd=[u({attribute:!1})],Pd=[g()],Cd=[g()],Td=[g()],Ed=[g()],$d=[L("latent-timeline")],Nd){constructor(){super(...arguments);l(this,R);l(this,gs,o(A,8,this)),o(A,11,this);l(this,vs,o(A,12,this,re("photos"))),o(A,15,this);l(this,bs,o(A,16,this,"")),o(A,19,this);l(this,ys,o(A,20,this,"")),o(A,23,this);l(this,ws,o(A,24,this)),o(A,27,this);l(this,xs,o(A,28,this,nt.NONE)),o(A,31,this);l(this,ks,o(A,32,this)),o(A,35,this);l(this,$s,o(A,36,this)),o(A,39,this);l(this,Es,o(A,40,this)),o(A,43,this);l(this,Ts,o(A,44,this,"")),o(A,47,this);l(this,Cs,o(A,48,this,{position:0,range:0})),o(A,51,this);l(this,Ps,o(A,52,this)),o(A,55,this);l(this,dt,new AbortController);l(this,Dt);l(this,ti,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,dt).abort()}get sequence(){return this.library}refresh(){n(this,R,Ss).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Ct(this.route,this.shown)?n(this,R,Ss).call(this,this.route):a(this,Dt)!==void 0&&!Ct(this.route,a(this,Dt))&&(a(this,dt).abort(),n(this,R,Ai).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories .api="${this.api}" .store="${this.store}" @go="${n(this,R,Nt)}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${n(this,R,As).call(this,e)}"
          @search="${n(this,R,Nt)}"
          @term-edit="${n(this,R,Nt)}"
        ></latent-refinement>
      `}${n(this,R,Ud).call(this,e)}
    `}};A=y(Nd),gs=new WeakMap,vs=new WeakMap,bs=new WeakMap,ys=new WeakMap,ws=new WeakMap,xs=new WeakMap,ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ps=new WeakMap,dt=new WeakMap,Dt=new WeakMap,R=new WeakSet,Ss=async function(e){a(this,dt).abort();let t=new AbortController;M(this,dt,t),M(this,Dt,e);let s=n(this,R,As).call(this,e.query);try{let p=await this.api.timeline(s,t.signal);t.signal.aborted||n(this,R,Hd).call(this,e,s,p)}catch(p){p instanceof O&&p.status===400?n(this,R,Ai).call(this,p.message):n(this,R,Ms).call(this,p)}},As=function(e){return`${this.filter} ${e}`.trim()},Hd=function(e,t,{months:s}){let p=this.shown!==void 0&&Ct(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(s):new $i(s,(h,x)=>n(this,R,Fd).call(this,this.api.photos(t,h,x)),h=>this.timeline?.monthChanged(h)),this.shown=e,n(this,R,Ai).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:p}}))},Ai=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},Fd=async function(e){try{return await e}catch(t){throw n(this,R,Ms).call(this,t),t}},Ms=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},zd=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},ti=new WeakMap,Nt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Ud=function(e){let{library:t}=this;return t===void 0?this.problem===""?m:gl(this.problem,a(this,ti)):t.months.length===0?n(this,R,Id).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,R,Nt)}"
        @photo-open="${n(this,R,Nt)}"
        @timeline-scroll="${n(this,R,zd)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${s=>window.scrollTo({top:s.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Id=function(e){return e!==""?vl(e,a(this,ti)):this.filter===""?bl(this.status?.pending??0):c`
      <slot></slot>
    `},d(A,4,"api",qd,te,gs),d(A,4,"route",Od,te,vs),d(A,4,"filter",Rd,te,bs),d(A,4,"name",Ld,te,ys),d(A,4,"store",Md,te,ws),d(A,4,"selection",Ad,te,xs),d(A,4,"status",Sd,te,ks),d(A,4,"library",Pd,te,$s),d(A,4,"shown",Cd,te,Es),d(A,4,"problem",Td,te,Ts),d(A,4,"scrolling",Ed,te,Cs),d(A,4,"timeline",$d,te,Ps),te=d(A,0,"TimelinePage",Dd,te),$(te,"styles",[C,q,fl,E`
      :host {
        display: block;
      }
    `]),o(A,1,te);var Kd,Wd,Vd,jd,je,Ls,Rs,ii,Os;jd=[w("latent-toast")];var it=class extends(Vd=T,Wd=[u()],Kd=[u({type:Boolean})],Vd){constructor(){super(...arguments);l(this,ii);l(this,Ls,o(je,8,this,"")),o(je,11,this);l(this,Rs,o(je,12,this,!1)),o(je,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,ii,Os).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>n(this,ii,Os).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};je=y(Vd),Ls=new WeakMap,Rs=new WeakMap,ii=new WeakSet,Os=function(e){this.dispatchEvent(new CustomEvent(e))},d(je,4,"text",Wd,it,Ls),d(je,4,"undoable",Kd,it,Rs),it=d(je,0,"Toast",jd,it),$(it,"styles",[C,q,E`
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
    `]),o(je,1,it);var Hh=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Yd(r){return!r.startsWith(".")&&!Hh.has(r.toLowerCase())}function Ns(r){return[...r].filter(({name:i})=>Yd(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Bd(r){let i=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return qs(await Promise.all(i.map(e=>_d(e,[]))))}async function _d(r,i){if(!Yd(r.name))return qs([]);try{if(r.isFile)return{found:[{file:await Fh(r),folders:i}],unread:[]};let e=[];for(let t of await zh(r))e.push(await _d(t,[...i,r.name]));return qs(e)}catch{return{found:[],unread:[r.name]}}}function qs(r){return{found:r.flatMap(({found:i})=>i),unread:r.flatMap(({unread:i})=>i)}}function Fh(r){return new Promise((i,e)=>r.file(i,e))}async function zh(r){let i=r.createReader(),e=[];for(;;){let t=await new Promise((s,p)=>i.readEntries(s,p));if(t.length===0)return e;e.push(...t)}}var Mi=E`
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
`;function Ds(r,i){return r.filter(({state:e})=>e.kind===i).length}function Hs(r){return r===1?"1 file":`${$t(r)} files`}function Gd(r,i){let e=r.filter(h=>!Ne(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${Hs(e)} to go`;let t=[`${$t(Ds(r,"added"))} added`],s=Ds(r,"known");s>0&&t.push(`${$t(s)} ${s===1?"was":"were"} already there`);let p=Ds(r,"failed");return p>0&&t.push(`${$t(p)} failed`),t.join(", ")}function Qd({state:r,arrived:i,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function Xd(r){let[i]=r;return r.length===1?`${i} cannot be read.`:`${$t(r.length)} of the files and folders cannot be read, ${i} among them.`}var zs=50,Jd,Zd,ep,Ht,Fs,Ft,pe,oi,tp,ip,op,sp;ep=[w("latent-upload-panel")];var pt=class extends(Zd=T,Jd=[u({attribute:!1})],Zd){constructor(){super(...arguments);l(this,pe);l(this,Fs,o(Ht,8,this)),o(Ht,11,this);l(this,Ft,new AbortController)}connectedCallback(){super.connectedCallback(),M(this,Ft,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,Ft).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,Ft).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Gd(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${ba(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?n(this,pe,tp).call(this,t):n(this,pe,ip).call(this)}</div>
        </div>
        <ul>${Uh(e).map(s=>n(this,pe,op).call(this,s))}${e.length>zs?c`
            <li class="state">and ${e.length-zs} more</li>
          `:m}</ul>
      </section>
    `}};Ht=y(Zd),Fs=new WeakMap,Ft=new WeakMap,pe=new WeakSet,oi=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},tp=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>n(this,pe,oi).call(this,"add")}">Add more</button>
    `},ip=function(){let e=this.queue.tasks.flatMap(({state:s})=>s.kind==="added"?[s.path]:[]),t=rr(e);return c`
      ${t===""?m:c`
        <button class="quiet" @click="${()=>n(this,pe,oi).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>n(this,pe,oi).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},op=function(e){let{state:t,file:s}=e;return c`
      <li>
        <div>
          <div class="name">${s.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${Qd(e)}</div>
        </div>
        ${n(this,pe,sp).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${s.name}" max="${s.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},sp=function(e){let{state:t,file:s}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${s.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${s.name}" @click="${()=>n(this,pe,oi).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ne(e)?m:c`
      <button class="icon" aria-label="Cancel ${s.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},d(Ht,4,"queue",Jd,pt,Fs),pt=d(Ht,0,"UploadPanel",ep,pt),$(pt,"styles",[C,q,Mi]),o(Ht,1,pt);function Uh(r){let i=e=>va(e)?0:e.state.kind==="failed"?1:Ne(e)?3:2;return r.toSorted((e,t)=>i(e)-i(t)).slice(0,zs)}var np,rp,ap,lp,dp,pp,cp,hp,up,mp,fp,N,Us,Is,Ks,Ws,Vs,js,Ys,Bs,_s,zt,U,gp,Gs,vp,bp,Qs,Xs,Li,yp;fp=[w("latent-uploads")];var ce=class extends(mp=T,up=[u({attribute:!1})],hp=[u({attribute:!1})],cp=[u({attribute:!1})],pp=[u({attribute:!1})],dp=[g()],lp=[g()],ap=[g()],rp=[L("input")],np=[L("dialog")],mp){constructor(){super(...arguments);l(this,U);l(this,Us,o(N,8,this)),o(N,11,this);l(this,Is,o(N,12,this)),o(N,15,this);l(this,Ks,o(N,16,this)),o(N,19,this);l(this,Ws,o(N,20,this,"")),o(N,23,this);l(this,Vs,o(N,24,this,[])),o(N,27,this);l(this,js,o(N,28,this,!1)),o(N,31,this);l(this,Ys,o(N,32,this,[])),o(N,35,this);l(this,Bs,o(N,36,this)),o(N,39,this);l(this,_s,o(N,40,this)),o(N,43,this);l(this,zt,new AbortController)}connectedCallback(){super.connectedCallback(),M(this,zt,new AbortController);let{signal:e}=a(this,zt);window.addEventListener("dragenter",t=>n(this,U,Gs).call(this,t),{signal:e}),window.addEventListener("dragover",t=>n(this,U,Gs).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{n(this,U,vp).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>n(this,U,Qs).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),n(this,U,gp).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,zt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${n(this,U,bp)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}${a(this,U,Li)?`Add to ${Ki(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them${a(this,U,Li)?` to ${Ki(this.here)}`:""}</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${n(this,U,yp)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${Hs(this.found.length)}?`}</h2>
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
    `}};N=y(mp),Us=new WeakMap,Is=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Vs=new WeakMap,js=new WeakMap,Ys=new WeakMap,Bs=new WeakMap,_s=new WeakMap,zt=new WeakMap,U=new WeakSet,gp=async function(){try{this.places=await da(this.api),n(this,U,Qs).call(this)}catch(e){e instanceof O&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Gs=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},vp=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:s}=await Bd(e.dataTransfer);n(this,U,Xs).call(this,t),s.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Xd(s)}}))}},bp=function(){n(this,U,Xs).call(this,Ns(this.input.files??[])),this.input.value=""},Qs=function(){this.places.length>0&&(this.found=[...this.found,...Ns(this.shared.take())])},Xs=function(e){let[t=""]=this.places;a(this,U,Li)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},Li=function(){return this.here!==""&&ar(this.here,this.places)},yp=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},d(N,4,"api",up,ce,Us),d(N,4,"queue",hp,ce,Is),d(N,4,"shared",cp,ce,Ks),d(N,4,"here",pp,ce,Ws),d(N,4,"places",dp,ce,Vs),d(N,4,"dragged",lp,ce,js),d(N,4,"found",ap,ce,Ys),d(N,4,"input",rp,ce,Bs),d(N,4,"dialog",np,ce,_s),ce=d(N,0,"Uploads",fp,ce),$(ce,"styles",[C,q,qe,Mi]),o(N,1,ce);var Js=12e3,Ri=class{#e;#t;#i=[];#o;#n=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#s(async()=>{let t=await this.#r(i,p=>this.#e.edit(p,e));this.#i=vr(t);let s=t.filter(({error:p})=>p===void 0).length;this.#a([s===0?"":gr(e,s),Wi(t)])})}undo(){return this.#s(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,s=>this.#e.undo(s)),t=e.filter(({error:s})=>s===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${I(t)}.`,Wi(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#s(i){return this.#n=this.#n.then(i).catch(e=>this.#t.problem(e)),this.#n}async#r(i,e){let t=[];for(let s of yr(i)){i.length>s.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(t.length)} of ${I(i.length)} done.`,!1));let p=await e(s).catch(h=>Ih(h,s));t.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Js)}};function Ih(r,i){if(!(r instanceof O)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(s=>({id:typeof s=="string"?s:s.id,error:{code:e,message:t}})),searchable:!0}}var Oi=class{selection=nt.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#n=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new Ri(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#n)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#n)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Js)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=nt.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:s}=this.selection,p=e&&s!==void 0&&t!==void 0?this.selection.with(await t.range(s,i,li).catch(()=>[i])):this.selection.toggled(i);p.size>li?this.say(`At most ${I(li)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(i){this.editAll({photos:this.selection.ids,change:i})}editAll({photos:i,change:e}){this.#o?.edit(i,e)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#s(e))}#s(i){i instanceof O&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!di(i)&&(i.preventDefault(),this.undo())}};var wp=E`
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
`;var Kh=90,qi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#r(),this.#s(Wh(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#n(i,e)},Kh)}async#n(i,e){let{signal:t}=this.#t;try{let s=await yl(this.#e.api,i,e,t);t.aborted||this.#s(s,i)}catch(s){Ze(s)||this.#s([],i)}}#s(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#r(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#r(),this.#s([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function Wh(r,i,e){let t=e.length-i.length;return r.filter(({start:s,end:p})=>p+t>=s&&e.startsWith(i.slice(0,s))&&e.slice(p+t)===i.slice(p)).map(s=>({...s,end:s.end+t}))}function xp(r,{text:i,start:e,end:t}){let s=i.endsWith(":"),p=r.slice(t),h=s||p.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${p}`,caret:e+i.length+(s?0:1)}}var kp=E`
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
`,Zs="offers";function en(r){return`offer-${r}`}function $p(r,i){return c`
    <ul id="${Zs}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${en(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${Vh(e)}"
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
  `}function Vh({key:r,value:i,meaning:e,photos:t}){let s=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${s}`}var Ep,Tp,Cp,Pp,Ye,tn,on,Ut,Sp,Ap;Pp=[w("latent-search-help")];var ot=class extends(Cp=T,Tp=[u({attribute:!1})],Ep=[g()],Cp){constructor(){super(...arguments);l(this,Ut);l(this,tn,o(Ye,8,this)),o(Ye,11,this);l(this,on,o(Ye,12,this,[])),o(Ye,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{n(this,Ut,Sp).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>n(this,Ut,Ap).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ye=y(Cp),tn=new WeakMap,on=new WeakMap,Ut=new WeakSet,Sp=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Ap=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(Ye,4,"api",Tp,ot,tn),d(Ye,4,"filters",Ep,ot,on),ot=d(Ye,0,"SearchHelp",Pp,ot),$(ot,"styles",[C,E`
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
    `]),o(Ye,1,ot);var jh=250,Mp,Lp,Rp,Op,qp,Np,Dp,Hp,Y,sn,nn,rn,an,ln,dn,X,ct,si,D,Fp,zp,It,Up,pn,Ip,Kp,cn,Wp;Hp=[w("latent-search-box")];var xe=class extends(Dp=T,Np=[u({attribute:!1})],qp=[u({attribute:!1})],Op=[u({attribute:!1})],Rp=[g()],Lp=[L("input")],Mp=[L("#help")],Dp){constructor(){super(...arguments);l(this,D);l(this,sn,o(Y,8,this)),o(Y,11,this);l(this,nn,o(Y,12,this,"")),o(Y,15,this);l(this,rn,o(Y,16,this,"")),o(Y,19,this);l(this,an,o(Y,20,this,"")),o(Y,23,this);l(this,ln,o(Y,24,this)),o(Y,27,this);l(this,dn,o(Y,28,this)),o(Y,31,this);l(this,X,new qi(this));l(this,ct);l(this,si,e=>n(this,D,Fp).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,si))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,si)),window.clearTimeout(a(this,ct))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,X).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,D,Up)}">
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
          aria-controls="${Zs}"
          aria-activedescendant="${a(this,X).active<0?m:en(a(this,X).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,D,zp)}"
          @keydown="${n(this,D,Ip)}"
          @blur="${()=>a(this,X).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,D,pn)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${$p(a(this,X),e=>{n(this,D,cn).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,X).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>n(this,D,Wp).call(this,e.detail)}"
      ></latent-search-help>
    `}};Y=y(Dp),sn=new WeakMap,nn=new WeakMap,rn=new WeakMap,an=new WeakMap,ln=new WeakMap,dn=new WeakMap,X=new WeakMap,ct=new WeakMap,si=new WeakMap,D=new WeakSet,Fp=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},zp=function(){this.typed=this.input.value,window.clearTimeout(a(this,ct)),M(this,ct,window.setTimeout(()=>n(this,D,It).call(this),jh)),a(this,X).typed(this.typed,this.input.selectionStart??this.typed.length)},It=function(){window.clearTimeout(a(this,ct)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Up=function(e){e.preventDefault(),a(this,X).close(),n(this,D,It).call(this)},pn=function(){a(this,X).close(),this.typed="",n(this,D,It).call(this),this.input.focus()},Ip=function(e){let t=n(this,D,Kp).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Kp=function(e){let{isOpen:t,chosen:s}=a(this,X);switch(e){case"ArrowDown":return t?()=>a(this,X).move(1):void 0;case"ArrowUp":return t?()=>a(this,X).move(-1):void 0;case"Enter":case"Tab":return s&&(()=>{n(this,D,cn).call(this,s)});case"Escape":return t?()=>a(this,X).close():this.typed===""?void 0:()=>n(this,D,pn).call(this);default:return}},cn=async function(e){let{query:t,caret:s}=xp(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(s,s),e.value===void 0?a(this,X).typed(t,s):(a(this,X).close(),n(this,D,It).call(this))},Wp=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,D,It).call(this),this.input.focus()},d(Y,4,"api",Np,xe,sn),d(Y,4,"value",qp,xe,nn),d(Y,4,"problem",Op,xe,rn),d(Y,4,"typed",Rp,xe,an),d(Y,4,"input",Lp,xe,ln),d(Y,4,"help",Mp,xe,dn),xe=d(Y,0,"SearchBox",Hp,xe),$(xe,"styles",[C,q,kp,E`
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
    `]),o(Y,1,xe);var Vp,jp,Yp,Bp,_p,ke,hn,un,mn,ht,fn,Gp;_p=[w("latent-lock-button")];var Be=class extends(Bp=T,Yp=[u({attribute:!1})],jp=[g()],Vp=[L("dialog")],Bp){constructor(){super(...arguments);l(this,ht);l(this,hn,o(ke,8,this)),o(ke,11,this);l(this,un,o(ke,12,this,"")),o(ke,15,this);l(this,mn,o(ke,16,this)),o(ke,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,ht,fn).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,ht,Gp)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ke=y(Bp),hn=new WeakMap,un=new WeakMap,mn=new WeakMap,ht=new WeakSet,fn=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof O&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Gp=function(){this.dialog.close(),n(this,ht,fn).call(this,!0)},d(ke,4,"api",Yp,Be,hn),d(ke,4,"users",jp,Be,un),d(ke,4,"dialog",Vp,Be,mn),Be=d(ke,0,"LockButton",_p,Be),$(Be,"styles",[C,q,qe,E`
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
    `]),o(ke,1,Be);var vn=["system","light","dark"],bn="theme";function Ni(){try{return vn.find(r=>r===localStorage.getItem(bn))??"system"}catch{return"system"}}function Qp(r){gn(r);try{localStorage.setItem(bn,r)}catch{}}function Xp(){gn(Ni()),window.addEventListener("storage",({key:r})=>{r===bn&&gn(Ni())})}function gn(r){document.documentElement.dataset.theme=r;for(let i of document.querySelectorAll("meta[name=theme-color]"))i.media=r==="system"?`(prefers-color-scheme: ${i.dataset.theme})`:i.dataset.theme===r?"all":"not all"}var Yh={system:"System",light:"Light",dark:"Dark"},Jp,Zp,ec,tc,ic,$e,yn,wn,xn,Ge,oc,kn,sc;ic=[w("latent-account-menu")];var _e=class extends(tc=T,ec=[u({attribute:!1})],Zp=[g()],Jp=[L("#menu")],tc){constructor(){super(...arguments);l(this,Ge);l(this,yn,o($e,8,this,"")),o($e,11,this);l(this,wn,o($e,12,this,Ni())),o($e,15,this);l(this,xn,o($e,16,this)),o($e,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${vn.map(e=>n(this,Ge,sc).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>n(this,Ge,kn).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>n(this,Ge,kn).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};$e=y(tc),yn=new WeakMap,wn=new WeakMap,xn=new WeakMap,Ge=new WeakSet,oc=function(e){this.theme=e,Qp(e)},kn=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},sc=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>n(this,Ge,oc).call(this,e)}" />
        ${Yh[e]}
      </label>
    `},d($e,4,"user",ec,_e,yn),d($e,4,"theme",Zp,_e,wn),d($e,4,"menu",Jp,_e,xn),_e=d($e,0,"AccountMenu",ic,_e),$(_e,"styles",[C,q,E`
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
    `]),o($e,1,_e);var nc,rc,ac,lc,dc,pc,cc,hc,B,$n,En,Tn,Cn,Pn,Sn,Oe,uc,ut;hc=[w("latent-header")];var Ee=class extends(cc=T,pc=[u({attribute:!1})],dc=[u({attribute:!1})],lc=[u({attribute:!1})],ac=[u({attribute:!1})],rc=[u({attribute:!1})],nc=[L("latent-search-box")],cc){constructor(){super(...arguments);l(this,Oe);l(this,$n,o(B,8,this)),o(B,11,this);l(this,En,o(B,12,this,"")),o(B,15,this);l(this,Tn,o(B,16,this,"")),o(B,19,this);l(this,Cn,o(B,20,this,"")),o(B,23,this);l(this,Pn,o(B,24,this)),o(B,27,this);l(this,Sn,o(B,28,this)),o(B,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,Oe,uc)}">${ci(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,Oe,ut).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:I(this.total)}</span>
          ${this.user===me?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,Oe,ut).call(this,"locked")}"
                @problem="${e=>n(this,Oe,ut).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>n(this,Oe,ut).call(this,"account")}"
            @sign-out="${()=>n(this,Oe,ut).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};B=y(cc),$n=new WeakMap,En=new WeakMap,Tn=new WeakMap,Cn=new WeakMap,Pn=new WeakMap,Sn=new WeakMap,Oe=new WeakSet,uc=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,Oe,ut).call(this,"home"))},ut=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},d(B,4,"api",pc,Ee,$n),d(B,4,"user",dc,Ee,En),d(B,4,"query",lc,Ee,Tn),d(B,4,"problem",ac,Ee,Cn),d(B,4,"total",rc,Ee,Pn),d(B,4,"box",nc,Ee,Sn),Ee=d(B,0,"Header",hc,Ee),$(Ee,"styles",[C,E`
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
    `]),o(B,1,Ee);var mc=2e3,Bh=2e4,_h=5*6e4,Gh=["pointerdown","keydown","scroll"],Di=class{#e;#t;#i=new AbortController;#o;#n;#s=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>fc()&&void this.#a(),{signal:i});for(let e of Gh)window.addEventListener(e,()=>this.#s=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#n)}look(){window.clearTimeout(this.#n);let i=Math.max(0,this.#r+mc-Date.now());this.#n=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#n);try{await(Date.now()-this.#s>_h?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(fc()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#n=window.setTimeout(()=>{this.#a()},i?mc:Bh)}}async#l(){let i=this.#o,e=this.#s>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new O(401,"signed-out","The web session has ended.")}};function fc(){return document.visibilityState==="visible"}var gc=E`
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
`;var Fi=["Library","Explore","Set aside","Vault"],Kt=()=>import("/assets/explore-SJ3YFOIK.js"),Hi=[{name:"photos",label:"Photos",icon:f.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:f.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:f.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-SLNJZQA5.js"),import("/assets/album-page-P3U67IWF.js")])},{name:"map",label:"Map",icon:f.map,group:"Library",load:()=>import("/assets/map-page-6C777CCJ.js")},{name:"folders",label:"Folders",icon:f.folder,group:"Explore",load:Kt},{name:"tags",label:"Tags",icon:f.tag,group:"Explore",load:Kt},{name:"people",label:"People",icon:f.person,group:"Explore",load:Kt},{name:"calendar",label:"Calendar",icon:f.calendar,group:"Explore",load:Kt},{name:"statistics",label:"Statistics",icon:f.statistics,group:"Explore",load:Kt},{name:"similar",label:"Similar photos",icon:f.picture,load:Kt},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-BRVYMKAH.js")}];function mt(r){return Hi.find(i=>i.name===r)??Hi[0]}var vc,bc,yc,wc,xc,Te,An,Mn,Ln,Ue,kc,$c,Ec,Tc;xc=[w("latent-navigation")];var Qe=class extends(wc=T,yc=[u({attribute:!1})],bc=[u({type:Boolean})],vc=[L("dialog")],wc){constructor(){super(...arguments);l(this,Ue);l(this,An,o(Te,8,this,"photos")),o(Te,11,this);l(this,Mn,o(Te,12,this,!1)),o(Te,15,this);l(this,Ln,o(Te,16,this)),o(Te,19,this)}render(){let[e,...t]=Fi.map(h=>n(this,Ue,Ec).call(this,h)),{group:s}=mt(this.place),p=s!==void 0&&s!==Fi[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${t}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${n(this,Ue,$c)}"><div class="sheet">${t}</div></dialog>
    `}};Te=y(wc),An=new WeakMap,Mn=new WeakMap,Ln=new WeakMap,Ue=new WeakSet,kc=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.sheet.close(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},$c=function(e){e.target===this.sheet&&this.sheet.close()},Ec=function(e){let t=Hi.filter(s=>s.group===e&&(this.owner||s.ofOwner!==!0));return t.length===0?m:c`
      <div class="${e===Fi[0]?"group first":"group"}">
        <h2>${e}</h2>
        <ul aria-label="${e}">
          ${t.map(s=>n(this,Ue,Tc).call(this,s))}
        </ul>
      </div>
    `},Tc=function({name:e,label:t,icon:s}){let p=re(e);return c`
      <li>
        <a
          href="${Tt(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>n(this,Ue,kc).call(this,h,p)}"
        >
          ${s}<span>${t}</span>
        </a>
      </li>
    `},d(Te,4,"place",yc,Qe,An),d(Te,4,"owner",bc,Qe,Mn),d(Te,4,"sheet",vc,Qe,Ln),Qe=d(Te,0,"Navigation",xc,Qe),$(Qe,"styles",[C,qe,gc]),o(Te,1,Qe);var Qh=["photos","favorites","map"],Cc=1024*1024,Pc,Sc,Ac,Mc,Lc,Rc,Oc,qc,Nc,Dc,Hc,Fc,zc,Uc,Ic,Kc,k,Rn,On,qn,Nn,Dn,Hn,Fn,zn,Un,In,Kn,Wn,Vn,jn,ie,Ce,ft,gt,vt,F,bt,b,Yn,Bn,_n,Ie,Wt,Wc,Vc,ni,zi,jc,ue,yt,ri,Yc,Bc,_c,Gc,Qc,Xc,Jc,Zc;Kc=[w("latent-gallery")];var G=class extends(Ic=T,Uc=[u({attribute:!1})],zc=[u({attribute:!1})],Fc=[u({attribute:!1})],Hc=[u({attribute:!1})],Dc=[g()],Nc=[g()],qc=[g()],Oc=[g()],Rc=[g()],Lc=[g()],Mc=[g()],Ac=[L("latent-header")],Sc=[L("latent-viewer")],Pc=[L("main > .view")],Ic){constructor(){super(...arguments);l(this,b);l(this,Rn,o(k,8,this)),o(k,11,this);l(this,On,o(k,12,this,"")),o(k,15,this);l(this,qn,o(k,16,this)),o(k,19,this);l(this,Nn,o(k,20,this)),o(k,23,this);l(this,Dn,o(k,24,this,re("photos"))),o(k,27,this);l(this,Hn,o(k,28,this)),o(k,31,this);l(this,Fn,o(k,32,this)),o(k,35,this);l(this,zn,o(k,36,this)),o(k,39,this);l(this,Un,o(k,40,this)),o(k,43,this);l(this,In,o(k,44,this,!1)),o(k,47,this);l(this,Kn,o(k,48,this)),o(k,51,this);l(this,Wn,o(k,52,this)),o(k,55,this);l(this,Vn,o(k,56,this)),o(k,59,this);l(this,jn,o(k,60,this)),o(k,63,this);l(this,ie);l(this,Ce);l(this,ft);l(this,gt,new AbortController);l(this,vt);l(this,F,new Oi(this));l(this,bt,!1);l(this,Ie,e=>n(this,b,Wt).call(this,e.detail));l(this,ue,e=>this.problem(e.detail));l(this,yt,({detail:{text:e,undo:t}})=>{a(this,F).offer(e,t&&(()=>t().then(()=>n(this,b,ni).call(this))))});l(this,ri,({detail:e})=>{!Qh.includes(this.route.place)&&e!==""?n(this,b,Wt).call(this,re("photos",void 0,e)):a(this,ie)?.search(e)})}connectedCallback(){super.connectedCallback(),M(this,Ce,n(this,b,Bn).call(this,"grid",96*Cc,6)),M(this,ft,n(this,b,Bn).call(this,"screen",64*Cc,3)),M(this,ie,new $r(e=>n(this,b,_n).call(this,e))),n(this,b,_n).call(this,a(this,ie).route),M(this,vt,new Di(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,b,ni).call(this),problem:e=>this.problem(e)})),a(this,vt).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,ie)?.dispose(),a(this,vt)?.stop(),a(this,gt).abort(),a(this,Ce).clear(),a(this,ft).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Jh(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let p of br(e))a(this,Ce).forget(p),a(this,ft).forget(p);let s=e.flatMap(({photo:p})=>p===void 0?[]:[p]);this.sequence?.replace(s),this.viewer?.edited(e,t),this.opened=s.find(({id:p})=>p===this.opened?.id)??this.opened,M(this,bt,this.opened!==void 0&&!Xh(this.route)),a(this,bt)||n(this,b,ni).call(this)}problem(e){this.isConnected&&!Ze(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>n(this,b,Wt).call(this,re("photos"))}"
          @search="${a(this,ri)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,ue)}"
        ></latent-header>
        ${n(this,b,Jc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${a(this,b,Yn)}" @go="${a(this,Ie)}"></latent-navigation>
          <main>${n(this,b,Zc).call(this)}${n(this,b,Yc).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        @added="${()=>a(this,vt)?.look()}"
        @search="${s=>n(this,b,Wt).call(this,re("photos",void 0,s.detail))}"
        @photo-open="${s=>a(this,ie)?.open(s.detail)}"
        @said="${a(this,yt)}"
        @problem="${a(this,ue)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${a(this,Ce)}"
          .screens="${a(this,ft)}"
          @photo-turn="${s=>a(this,ie)?.open(s.detail.id)}"
          @viewer-close="${()=>a(this,ie)?.close()}"
          @photo-edit="${s=>a(this,F).edit(e,s.detail)}"
          @go="${a(this,Ie)}"
          @search="${s=>n(this,b,Wt).call(this,re("photos",void 0,s.detail))}"
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
          @said="${a(this,yt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,ue)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,F).saying.text}"
        ?undoable="${a(this,F).saying.undoable}"
        @undo="${()=>a(this,F).undo()}"
        @toast-close="${()=>a(this,F).forget()}"
      ></latent-toast>
    `}};k=y(Ic),Rn=new WeakMap,On=new WeakMap,qn=new WeakMap,Nn=new WeakMap,Dn=new WeakMap,Hn=new WeakMap,Fn=new WeakMap,zn=new WeakMap,Un=new WeakMap,In=new WeakMap,Kn=new WeakMap,Wn=new WeakMap,Vn=new WeakMap,jn=new WeakMap,ie=new WeakMap,Ce=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,F=new WeakMap,bt=new WeakMap,b=new WeakSet,Yn=function(){return this.user===me},Bn=function(e,t,s){return new kr((p,h)=>n(this,b,jc).call(this,this.api.thumbnail(p,e,h)),t,s)},_n=function(e){if(mt(e.place).ofOwner===!0&&!a(this,b,Yn)){a(this,ie)?.go(re("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,F).clear()),this.route=e,mt(e.place).load?.().catch(t=>this.problem(new Ke(t))),n(this,b,Wc).call(this,e.photo)},Ie=new WeakMap,Wt=function(e){a(this,ie)?.go(e),window.scrollTo({top:0})},Wc=async function(e){a(this,gt).abort(),M(this,gt,new AbortController);let{signal:t}=a(this,gt);if(e===void 0){n(this,b,Vc).call(this);return}let s=this.sequence?.find(e);try{let[p]=await Promise.all([s??this.api.photo(e,t),import("/assets/viewer-UDQTQSZY.js")]);t.aborted||(this.opened=p)}catch(p){p instanceof O&&p.status===404?a(this,ie)?.close():this.problem(p)}},Vc=function(){let e=this.opened;this.opened=void 0,a(this,bt)&&n(this,b,ni).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},ni=function(){M(this,bt,!1),this.view?.refresh?.()},zi=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,F).clear()},jc=async function(e){try{return await e}catch(t){throw(t instanceof Ke||t instanceof O&&t.unauthorised)&&this.problem(t),t}},ue=new WeakMap,yt=new WeakMap,ri=new WeakMap,Yc=function(){switch(this.route.place){case"albums":return this.route.id===void 0?n(this,b,Bc).call(this):n(this,b,_c).call(this);case"folders":case"tags":case"people":case"calendar":case"statistics":case"similar":return n(this,b,Gc).call(this);case"map":return n(this,b,Qc).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${a(this,ue)}"></latent-activity-page>
        `;default:return n(this,b,Xc).call(this)}},Bc=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Ce)}"
        @go="${a(this,Ie)}"
        @said="${a(this,yt)}"
        @problem="${a(this,ue)}"
      ></latent-albums-page>
    `},_c=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ce)}"
        .selection="${a(this,F).selection}"
        @sequence="${n(this,b,zi)}"
        @photo-pick="${e=>{a(this,F).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,ie)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,F).clear()}"
        @go="${a(this,Ie)}"
        @said="${a(this,yt)}"
        @problem="${a(this,ue)}"
      ></latent-album-page>
    `},Gc=function(){return c`
      <latent-explore
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ce)}"
        .selection="${a(this,F).selection}"
        @sequence="${n(this,b,zi)}"
        @photo-pick="${e=>{a(this,F).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,ie)?.open(e.detail.id)}"
        @photos-edit="${e=>a(this,F).editAll(e.detail)}"
        @go="${a(this,Ie)}"
        @problem="${a(this,ue)}"
      ></latent-explore>
    `},Qc=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ce)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,ie)?.open(e.detail)}"
        @go="${a(this,Ie)}"
        @problem="${a(this,ue)}"
      ></latent-map-page>
    `},Xc=function(){let{label:e,filter:t="",empty:s}=mt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,Ce)}"
        .selection="${a(this,F).selection}"
        .status="${this.status}"
        @sequence="${n(this,b,zi)}"
        @found="${p=>this.found=p.detail}"
        @photo-pick="${p=>{a(this,F).pick(p.detail,this.sequence)}}"
        @photo-open="${p=>a(this,ie)?.open(p.detail.id)}"
        @search="${a(this,ri)}"
        @term-edit="${p=>this.header.edit(p.detail)}"
        @go="${a(this,Ie)}"
        @problem="${a(this,ue)}"
      >${s}</latent-timeline-page>
    `},Jc=function(){return a(this,F).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,F).selection}"
        @photo-edit="${e=>a(this,F).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=a(this,F).selection.ids}"
        @selection-clear="${()=>a(this,F).clear()}"
      ></latent-selection-bar>
    `},Zc=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},d(k,4,"api",Uc,G,Rn),d(k,4,"user",zc,G,On),d(k,4,"uploads",Fc,G,qn),d(k,4,"shared",Hc,G,Nn),d(k,4,"route",Dc,G,Dn),d(k,4,"sequence",Nc,G,Hn),d(k,4,"found",qc,G,Fn),d(k,4,"status",Oc,G,zn),d(k,4,"opened",Rc,G,Un),d(k,4,"showsAccount",Lc,G,In),d(k,4,"adding",Mc,G,Kn),d(k,4,"header",Ac,G,Wn),d(k,4,"viewer",Sc,G,Vn),d(k,4,"view",Pc,G,jn),G=d(k,0,"Gallery",Kc,G),$(G,"styles",[C,wp]),o(k,1,G);function Xh({place:r,query:i}){return r==="photos"&&i===""}function Jh(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=mt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Zh=3e3,eh,th,ih,oh,sh,Pe,Gn,Qn,Xn,Je,Vt,Ui,xt,J,wt,nh,Jn,Zn,rh;sh=[w("latent-app")];var Xe=class extends(oh=T,ih=[g()],th=[g()],eh=[g()],oh){constructor(){super(...arguments);l(this,J);l(this,Gn,o(Pe,8,this,"starting")),o(Pe,11,this);l(this,Qn,o(Pe,12,this,{signedIn:!1})),o(Pe,15,this);l(this,Xn,o(Pe,16,this,"")),o(Pe,19,this);l(this,Je,new or);l(this,Vt,new fi(a(this,Je)));l(this,Ui,new pi);l(this,xt)}connectedCallback(){super.connectedCallback(),n(this,J,wt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,xt))}willUpdate(){this.phase==="signed-out"&&a(this,Vt).tasks.length>0&&a(this,Vt).clear()}render(){switch(this.phase){case"starting":return m;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,Je)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,J,wt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,Je)}"
            .user="${this.session.user??""}"
            .uploads="${a(this,Vt)}"
            .shared="${a(this,Ui)}"
            @problem="${e=>n(this,J,Jn).call(this,e.detail)}"
            @sign-out="${n(this,J,rh)}"
            @locked="${n(this,J,Zn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${n(this,J,wt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${n(this,J,wt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,J,wt)}">Try again</button>
          </latent-notice>
        `}}};Pe=y(oh),Gn=new WeakMap,Qn=new WeakMap,Xn=new WeakMap,Je=new WeakMap,Vt=new WeakMap,Ui=new WeakMap,xt=new WeakMap,J=new WeakSet,wt=async function(){window.clearTimeout(a(this,xt));try{this.session=await a(this,Je).session(),this.phase=this.session.signedIn?await n(this,J,nh).call(this):"signed-out"}catch(e){n(this,J,Jn).call(this,e)}},nh=async function(){try{return await a(this,Je).status(!1),"open"}catch(e){if(e instanceof O&&e.status===404)return"bare";throw e}},Jn=function(e){e instanceof O&&e.unauthorised?this.phase="signed-out":e instanceof Ke||e instanceof O&&e.unavailable?n(this,J,Zn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Zn=function(){this.phase="locked",window.clearTimeout(a(this,xt)),M(this,xt,window.setTimeout(()=>{n(this,J,wt).call(this)},Zh))},rh=async function(){this.phase="signed-out",await a(this,Je).signOut().catch(()=>{})},d(Pe,4,"phase",ih,Xe,Gn),d(Pe,4,"session",th,Xe,Qn),d(Pe,4,"problem",eh,Xe,Xn),Xe=d(Pe,0,"App",sh,Xe),$(Xe,"styles",[C,q,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),o(Pe,1,Xe);function ah(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Xp();ah();
