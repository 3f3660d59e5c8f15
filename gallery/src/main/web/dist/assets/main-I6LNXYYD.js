import{a as Xt,c as Tn,d as Cn,e as Pn,f as wi,g as Mn,h as Jt,i as An,j as Sn}from"/assets/chunk-DP3XI47J.js";import{a as Be,d as On,e as xi,f as qn,g as Fn,h as Nn,i as Dn,j as zn,k as Hn}from"/assets/chunk-7REZWRIC.js";import{a as pt,b as vi,c as Lt,d as Ye,e as bn,g as yn,h as vn,j as wn,q as $n,u as En}from"/assets/chunk-JII2X3XA.js";import{a as Ot}from"/assets/chunk-FGV4GVSM.js";import"/assets/chunk-35T36OV7.js";import{A as ut,B as Rn,a as S,b as mn,c as fn,d as pe,e as He,f as Ae,g as gn,h as Rt,i as xn,l as ct,m as K,q as kn,x as Ln,y as re,z as ht}from"/assets/chunk-GWURRANR.js";import{a as P,b as c,d as f,f as M,g as E,h as m,i as g,j as O,k as b,l as A,m as dt,n as Ue,o as N}from"/assets/chunk-E2BXXSLQ.js";import{a as $,c as o,d as p,e as C,f as a,g as l,h as L,i as n}from"/assets/chunk-4TR2UDAY.js";function Zt(r){return c`
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
  `}var qt=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function ki(){return"PublicKeyCredential"in window}function Gt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Un(r){let i=await Kn(()=>navigator.credentials.get({publicKey:{...r,challenge:Lt(r.challenge),allowCredentials:r.allowCredentials.map(Wn)}})),e=i.response;return{credential:Ye(i.rawId),clientData:Ye(e.clientDataJSON),authenticatorData:Ye(e.authenticatorData),signature:Ye(e.signature)}}async function In(r){let e=(await Kn(()=>navigator.credentials.create({publicKey:{...r,challenge:Lt(r.challenge),user:{...r.user,id:Lt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Wn)}}))).response;return{clientData:Ye(e.clientDataJSON),attestationObject:Ye(e.attestationObject)}}async function Kn(r){if(!ki())throw new qt("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new qt(Kp(i),i)}throw new qt("The browser gave no passkey; try again.")}function Kp(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Wn({type:r,id:i}){return{type:r,id:Lt(i)}}var jn,Vn,Yn,Bn,_n,Qn,Xn,Jn,Zn,Gn,er,tr,ir,or,sr,v,$i,Ei,Ti,Ci,Pi,Mi,Ai,Si,Li,Ri,Oi,qi,Fi,W,nr,Ni,rr,ar,lr,dr,pr,cr,hr;sr=[E("latent-sign-in")];var X=class extends(or=M,ir=[m({attribute:!1})],tr=[m({type:Boolean})],er=[m({type:Boolean})],Gn=[g()],Zn=[g()],Jn=[g()],Xn=[g()],Qn=[g()],_n=[g()],Bn=[O("#vault")],Yn=[O("#user")],Vn=[O("#passphrase")],jn=[O("#code")],or){constructor(){super(...arguments);l(this,W);l(this,$i,o(v,8,this)),o(v,11,this);l(this,Ei,o(v,12,this,!1)),o(v,15,this);l(this,Ti,o(v,16,this,!1)),o(v,19,this);l(this,Ci,o(v,20,this,!1)),o(v,23,this);l(this,Pi,o(v,24,this,!1)),o(v,27,this);l(this,Mi,o(v,28,this,"")),o(v,31,this);l(this,Ai,o(v,32,this)),o(v,35,this);l(this,Si,o(v,36,this,!1)),o(v,39,this);l(this,Li,o(v,40,this,!1)),o(v,43,this);l(this,Ri,o(v,44,this)),o(v,47,this);l(this,Oi,o(v,48,this)),o(v,51,this);l(this,qi,o(v,52,this)),o(v,55,this);l(this,Fi,o(v,56,this)),o(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${n(this,W,nr)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Zt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,W,dr).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,W,pr).call(this):f} ${this.locked?f:n(this,W,cr).call(this)}
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
                ${b.eye}
              </button>
            </div>
            ${this.needsCode?n(this,W,hr).call(this):f}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,W,lr).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?f:n(this,W,ar).call(this)}</p>
        </form>
      </main>
    `}};v=$(or),$i=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Ai=new WeakMap,Si=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Oi=new WeakMap,qi=new WeakMap,Fi=new WeakMap,W=new WeakSet,nr=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,s=this.user?.value.trim().toLowerCase()||Ae;if(t===""){this.problem=s===Ae?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:s,passphrase:t,code:this.code?.value||void 0};await n(this,W,Ni).call(this,d)&&(await Vp(this.api),await n(this,W,Ni).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await n(this,W,rr).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Ni=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof mn))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let s=await Un(t.options);return await this.api.signIn({...e,passkey:s})}},rr=async function(e){if(e instanceof S&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=pt(e),this.elsewhere=e instanceof fn&&e.hosts.includes("localhost")?Gt():void 0,(this.code??this.input).select()},ar=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?f:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},lr=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},dr=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},pr=function(){return c`
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
    `},cr=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${Ae}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},hr=function(){return c`
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
    `},p(v,4,"api",ir,X,$i),p(v,4,"locked",tr,X,Ei),p(v,4,"choice",er,X,Ti),p(v,4,"busy",Gn,X,Ci),p(v,4,"legible",Zn,X,Pi),p(v,4,"problem",Jn,X,Mi),p(v,4,"elsewhere",Xn,X,Ai),p(v,4,"needsCode",Qn,X,Si),p(v,4,"awaitsPasskey",_n,X,Li),p(v,4,"vault",Bn,X,Ri),p(v,4,"user",Yn,X,Oi),p(v,4,"input",Vn,X,qi),p(v,4,"code",jn,X,Fi),X=p(v,0,"SignIn",sr,X),C(X,"styles",[A,N,dt,P`
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
    `]),o(v,1,X);var Wp=500,jp=6e4;async function Vp(r){let i=performance.now()+jp;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Wp));let e=await r.session().catch(t=>{if(!(t instanceof pe))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var ei={"Tus-Resumable":"1.0.0","X-Latent":"1"},Ft="/uploads";async function ur(r){return(await r.get(Ft)).places}async function mr(r,{sha256:i,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function fr(r,i,e){let{name:t,folder:s,modified:d,sha256:h}=i,y={...ei,"Upload-Length":String(i.bytes),"Upload-Metadata":Yp({filename:t,folder:s,modified:String(Math.max(0,d)),sha256:h})},k=await r.ask(Ft,{method:"POST",headers:y,signal:e}),I=(k.headers.get("Location")??"").split("/").pop()??"";return Di(I,k)}async function gr(r,i,e){return Di(i,await r.ask(`${Ft}/${i}`,{method:"HEAD",headers:ei,signal:e}))}async function br(r,{id:i,offset:e},t,s){let d=await t.arrayBuffer(),h={...ei,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${vi(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return Di(i,await r.ask(`${Ft}/${i}`,{method:"PATCH",headers:h,body:d,signal:s}))}async function yr(r,i){await r.ask(`${Ft}/${i}`,{method:"DELETE",headers:ei})}function Di(r,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new S(e,"failed","The server does not say how much has arrived.");let s=i.get("Latent-Path");return{id:r,offset:Number(t),path:s===null?void 0:decodeURIComponent(s),wasThere:i.has("Latent-Was-There")}}function Yp(r){return Object.entries(r).map(([i,e])=>`${i} ${vi(new TextEncoder().encode(e))}`).join(",")}function vr({file:r,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${Bp(r.lastModified)}`:e}function Bp(r){let i=new Date(r);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function wr(r){let i=r.map(s=>s.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((s,d)=>i.some(h=>h[d]!==s));return(t<0?e:e.slice(0,t)).join("/")}var ti=class{#e;#t=0;#i;constructor(i=_p){this.#i=i}async hash(i,e){this.#e??=this.#i();let t=await this.#e;e.throwIfAborted();let s=this.#t++;return new Promise((d,h)=>{let y=({data:k})=>{k.number===s&&(t.removeEventListener("message",y),k.sha256===void 0?h(new Error("This file cannot be read.")):d(k.sha256))};t.addEventListener("message",y),e.addEventListener("abort",()=>{t.removeEventListener("message",y),h(e.reason)},{once:!0}),t.postMessage({number:s,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function _p(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var Qp=[500,1e3,2e3,5e3,1e4],Xp=new Set([404,408,409,423,429,460,500,502,503,504]),Jp=5,mt=class{#e;#t=0;#i=0;constructor(i=Qp){this.#e=i}renew(){this.#t=0,this.#i=0}async bear(i,e){if(this.#t++,i instanceof S&&!i.unavailable&&this.#i++,!Zp(i)||this.#i>=Jp)throw i;await Gp(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(i,e){for(;;)try{return await i()}catch(t){await this.bear(t,e)}}};function Zp(r){return r instanceof pe||r instanceof S&&Xp.has(r.status)}function Gp(r,i){return i.throwIfAborted(),new Promise((e,t)=>{let s=setTimeout(e,r);i.addEventListener("abort",()=>{clearTimeout(s),t(i.reason)},{once:!0})})}function xr(r,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function kr(r,i,e,t,s,d=new mt){let h=1048576,y=0,k,I=!0;for(;k?.path===void 0;)try{if(k===void 0)k=await fr(r,e,t);else if(I){let ue=performance.now(),Qt=i.slice(k.offset,k.offset+h);k=await br(r,k,Qt,t),h=xr(Qt.size,performance.now()-ue)}else k=await gr(r,k.id,t);I=!0,k.offset>y&&(y=k.offset,d.renew()),s(k)}catch(ue){await d.bear(ue,t),I=!1,k=ue instanceof S&&ue.status===404?void 0:k}return k}function Ce({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function $r({state:{kind:r}}){return r==="checking"||r==="sending"}function Er(r){let i=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,t=i.reduce((d,h)=>d+e(h),0),s=i.reduce((d,h)=>d+(Ce(h)?e(h):h.arrived),0);return t===0?1:s/t}var tc=3,ii=class extends EventTarget{#e;#t;#i;#o=new Map;#n=new Map;#s=[];#r=!1;constructor(i,e=new ti,t=()=>new mt){super(),this.#e=i,this.#t=e,this.#i=t}get tasks(){return this.#s}get paused(){return this.#r}get unfinished(){return!this.#s.every(Ce)}add(i,e){let t=this.unfinished?this.#s:[],s=i.map(d=>({file:d.file,folder:vr(d,e),state:{kind:"waiting"},arrived:0}));this.#s=[...t,...s],this.#l()}pause(){this.#r=!0,this.#a(),this.#d()}resume(){this.#r=!1,this.#l()}retry(i){i.state={kind:"waiting"},this.#l()}cancel(i){i.state={kind:"cancelled"};let e=this.#o.get(i);e===void 0?this.#c(i):e.abort(),this.#l()}cancelAll(){for(let i of this.#s.filter(e=>!Ce(e)))this.cancel(i)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#r=!1,this.#d()}#a(){for(let i of this.#o.values())i.abort()}#l(){let i=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#r?0:tc-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(i){let e=new AbortController;this.#o.set(i,e);try{await this.#h(i,e.signal)}catch(t){Ce(i)||(i.state=He(t)?{kind:"waiting"}:{kind:"failed",message:ic(t)})}finally{this.#o.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#l()}async#h(i,e){let{file:t,folder:s}=i;i.state={kind:"checking"},this.#d();let d=await this.#t.hash(t,e),h=await this.#i().ask(()=>mr(this.#e,{sha256:d,bytes:t.size}),e);if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#d();let y={name:t.name,folder:s,bytes:t.size,modified:t.lastModified,sha256:d},k=({id:ue,offset:Qt})=>{this.#n.set(i,ue),i.arrived=Qt,this.#d()},I=await kr(this.#e,t,y,e,k,this.#i());this.#n.delete(i),i.state=I.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:I.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#n.get(i);this.#n.delete(i),e!==void 0&&yr(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function ic(r){return r instanceof S&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var Tr,Cr,Pr,Mr,Ar,Sr,Lr,Rr,Or,z,zi,Hi,Ui,Ii,Ki,Wi,ji,q,Vi,Nt,oi,Yi,Bi,_i,qr,Fr;Or=[E("latent-add-dialog")];var ce=class extends(Rr=M,Lr=[m({attribute:!1})],Sr=[m({attribute:!1})],Ar=[g()],Mr=[g()],Pr=[g()],Cr=[g()],Tr=[O("dialog")],Rr){constructor(){super(...arguments);l(this,q);l(this,zi,o(z,8,this)),o(z,11,this);l(this,Hi,o(z,12,this,[])),o(z,15,this);l(this,Ui,o(z,16,this)),o(z,19,this);l(this,Ii,o(z,20,this,"")),o(z,23,this);l(this,Ki,o(z,24,this,"")),o(z,27,this);l(this,Wi,o(z,28,this,!1)),o(z,31,this);l(this,ji,o(z,32,this)),o(z,35,this)}firstUpdated(){this.dialog.showModal(),n(this,q,Vi).call(this,async()=>{this.known=(await bn(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${n(this,q,qr)}">
          <header>
            <h2 id="title">Add ${K(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${b.clear}
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
            ${a(this,q,Nt).map(e=>n(this,q,Fr).call(this,e))} ${a(this,q,oi)?c`
                <li>
                  <button type="button" @click="${n(this,q,Bi)}">${b.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:f}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,q,Nt).length>0||a(this,q,oi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </form>
      </dialog>
    `}};z=$(Rr),zi=new WeakMap,Hi=new WeakMap,Ui=new WeakMap,Ii=new WeakMap,Ki=new WeakMap,Wi=new WeakMap,ji=new WeakMap,q=new WeakSet,Vi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){(t instanceof pe||t instanceof S&&t.unauthorised)&&this.dispatchEvent(new CustomEvent("problem",{detail:t})),this.problem=pt(t)}finally{this.busy=!1}},Nt=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:s,name:d})=>!t&&s&&d.toLowerCase().includes(e))},oi=function(){return this.typed!==""&&!a(this,q,Nt).some(({name:e})=>e===this.typed)},Yi=function(e){n(this,q,_i).call(this,()=>vn(this.api,e.id,{add:this.photos}))},Bi=function(){n(this,q,_i).call(this,()=>yn(this.api,{name:this.typed,add:this.photos}))},_i=function(e){this.busy||n(this,q,Vi).call(this,async()=>{let{album:t,undo:s}=await e(),h={text:En(this.photos.length,t?.name??"the album"),undo:()=>wn(this.api,s)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},qr=function(e){e.preventDefault();let t=a(this,q,Nt);a(this,q,oi)?n(this,q,Bi).call(this):t.length===1&&t[0]!==void 0&&n(this,q,Yi).call(this,t[0])},Fr=function(e){return c`
      <li>
        <button type="button" @click="${()=>n(this,q,Yi).call(this,e)}">
          ${b.album}<span>${$n(this.known??[],e)}</span><small>${K(e.photos)}</small>
        </button>
      </li>
    `},p(z,4,"api",Lr,ce,zi),p(z,4,"photos",Sr,ce,Hi),p(z,4,"known",Ar,ce,Ui),p(z,4,"typed",Mr,ce,Ii),p(z,4,"problem",Pr,ce,Ki),p(z,4,"busy",Cr,ce,Wi),p(z,4,"dialog",Tr,ce,ji),ce=p(z,0,"AddDialog",Or,ce),C(ce,"styles",[A,N,Ue,dt,P`
      dialog {
        width: min(calc(100vw - 24px), 460px);
        padding: 20px 24px 24px;
      }

      form {
        display: grid;
        gap: 12px;
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-right: -8px;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
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

      .problem {
        color: var(--danger);
      }
    `]),o(z,1,ce);var Nr=[["days",86400],["hours",3600],["minutes",60]],Dr,Qi,oc;Dr=[E("latent-shift-form")];var Dt=class extends(oc=Sn){read(){let e=Nr.map(([t,s])=>Number(this.value(t)||"0")*s).reduce((t,s)=>t+s,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new An("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Nr.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Qi=$(oc),Dt=p(Qi,0,"ShiftForm",Dr,Dt),o(Qi,1,Dt);var sc=[["rating","Rate",b.star],["tags","Add or remove tags",b.tag],["caption","Write a caption",b.words],["date","Move the dates",b.calendar],["place","Set the place",b.pin]],zr,Hr,Ur,Ir,Kr,me,Xi,Ji,Zi,Ht,Q,Wr,zt,Gi,eo,to,Pe,_e,jr;Kr=[E("latent-selection-bar")];var Se=class extends(Ir=M,Ur=[m({attribute:!1})],Hr=[m({attribute:!1})],zr=[g()],Ir){constructor(){super(...arguments);l(this,Q);l(this,Xi,o(me,8,this)),o(me,11,this);l(this,Ji,o(me,12,this)),o(me,15,this);l(this,Zi,o(me,16,this)),o(me,19,this);l(this,Ht,e=>n(this,Q,Wr).call(this,e));l(this,Pe,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,_e,e=>{n(this,Q,zt).call(this,e.detail),a(this,Pe).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,Ht))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Ht))}render(){let e=a(this,Q,eo);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,Q,to)}">
          ${b.clear}
        </button>
        <span class="count" role="status" aria-label="${K(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,Q,Gi)}"
        >
          ${e?b.heartFull:b.heart}
        </button>
        <button
          class="icon"
          aria-label="Add to an album"
          title="Add to an album"
          @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
        >
          ${b.album}
        </button>
        ${sc.map(([t,s,d])=>c`
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
      ${this.open===void 0?f:c`
        <div class="card ${this.open==="rating"?"small":""}">${n(this,Q,jr).call(this,this.open)}</div>
      `}
    `}};me=$(Ir),Xi=new WeakMap,Ji=new WeakMap,Zi=new WeakMap,Ht=new WeakMap,Q=new WeakSet,Wr=function(e){Jt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,Q,to).call(this):a(this,Pe).call(this):e.key==="f"?n(this,Q,Gi).call(this):/^[0-5]$/.test(e.key)&&n(this,Q,zt).call(this,{rating:Number(e.key)}))},zt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Gi=function(){n(this,Q,zt).call(this,{favorite:!a(this,Q,eo)})},eo=function(){return this.selection.photos.every(({favorite:e})=>e)},to=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Pe=new WeakMap,_e=new WeakMap,jr=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,Q,zt).call(this,{rating:t.detail}),a(this,Pe).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,_e)}" @cancel="${a(this,Pe)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,_e)}" @cancel="${a(this,Pe)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,_e)}" @cancel="${a(this,Pe)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,_e)}" @cancel="${a(this,Pe)}"></latent-place-form>
        `}},p(me,4,"api",Ur,Se,Xi),p(me,4,"selection",Hr,Se,Ji),p(me,4,"open",zr,Se,Zi),Se=p(me,0,"SelectionBar",Kr,Se),C(Se,"styles",[A,N,P`
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
    `]),o(me,1,Se);var Vr=P`
  dialog {
    width: min(100% - 24px, 460px);
    max-height: calc(100dvh - 24px);
    padding: 20px 24px 24px;
  }

  .content,
  form {
    display: grid;
    gap: 16px;
  }

  .content > * {
    min-width: 0;
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-right: -8px;
  }

  h2 {
    font-size: var(--text-title);
    font-weight: 650;
    letter-spacing: -0.015em;
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
`;var Br,_r,Qr,Xr,Jr,Zr,Gr,ea,ta,ia,F,io,oo,so,no,ro,ao,lo,po,ee,co,ho,si,oa,sa,na,ra,aa;ia=[E("latent-account")];var le=class extends(ta=M,ea=[m({attribute:!1})],Gr=[g()],Zr=[g()],Jr=[g()],Xr=[g()],Qr=[O("dialog")],_r=[O("#label")],Br=[O("#password")],ta){constructor(){super(...arguments);l(this,ee);l(this,io,o(F,8,this)),o(F,11,this);l(this,oo,o(F,12,this)),o(F,15,this);l(this,so,o(F,16,this)),o(F,19,this);l(this,no,o(F,20,this,!1)),o(F,23,this);l(this,ro,o(F,24,this,"")),o(F,27,this);l(this,ao,o(F,28,this)),o(F,31,this);l(this,lo,o(F,32,this)),o(F,35,this);l(this,po,o(F,36,this)),o(F,39,this);l(this,si,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,ee,co).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${b.clear}
            </button>
          </header>
          ${e===void 0?f:n(this,ee,sa).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};F=$(ta),io=new WeakMap,oo=new WeakMap,so=new WeakMap,no=new WeakMap,ro=new WeakMap,ao=new WeakMap,lo=new WeakMap,po=new WeakMap,ee=new WeakSet,co=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof pe||t instanceof S&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=pt(t)}finally{this.busy=!1}},ho=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},si=new WeakMap,oa=function(e,t,s){if(e.preventDefault(),this.busy)return;let d={user:s,passphrase:this.password.value};n(this,ee,co).call(this,async()=>{if(t.kind==="add"){let h=this.label.value.trim(),y=await In(await this.api.passkeyInvitation(d));this.factors=await this.api.addPasskey(h,y)}else this.factors=await this.api.removePasskey(t.passkey.id,d);this.step=void 0})},sa=function(e){let{user:t,code:s,passkeys:d}=e,h=t===Ae?"the vault’s passphrase":"your password",y=s||d.length>0;return c`
      <p>${y?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${y?c`
          <ul>
            ${s?nc():f}${d.map(k=>n(this,ee,na).call(this,k))}
          </ul>
        `:f} ${this.step===void 0?n(this,ee,ra).call(this,e):n(this,ee,aa).call(this,this.step,e)}
    `},na=function(e){let t=e.lastUse===void 0?"never used":`last used ${Yr(e.lastUse)}`;return c`
      <li>
        ${b.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Yr(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>n(this,ee,ho).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},ra=function({user:e,host:t,code:s,passkeys:d}){if(t===void 0)return rc();if(!ki())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${s||d.length>0?f:h}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,ee,ho).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},aa=function(e,{user:t}){let s=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${d=>n(this,ee,oa).call(this,d,e,t)}">
        ${e.kind==="add"?c`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this.busy}" />
            </div>
          `:c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${t===Ae?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":s}</button>
          <button class="quiet" type="button" @click="${a(this,si)}">Cancel</button>
        </div>
      </form>
    `},p(F,4,"api",ea,le,io),p(F,4,"factors",Gr,le,oo),p(F,4,"step",Zr,le,so),p(F,4,"busy",Jr,le,no),p(F,4,"problem",Xr,le,ro),p(F,4,"dialog",Qr,le,ao),p(F,4,"label",_r,le,lo),p(F,4,"password",Br,le,po),le=p(F,0,"Account",ia,le),C(le,"styles",[A,N,Ue,dt,Vr]),o(F,1,le);function nc(){return c`
    <li>
      ${b.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function rc(){let r=Gt();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}function Yr(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var la=P`
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
`;function da(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${b.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function pa(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${b.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function ca(r){return r>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${b.picture}</span>
        <p>${K(r)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${b.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}async function ha(r,i,e,t){let s=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${s}`,t)).completions}async function ua(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function ni(r){let i=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function ma(r,i){let e=ni(r).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,s)=>{let d=s>0&&s<e.length-1&&e[s-1]!=="|";return t!=="|"||d}).join(" ")}function fa(r,i){return ni(r).some(({text:e})=>e===i)?r:`${r} ${i}`.trim()}function ga(r,i){let e=i.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var ac=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],lc=8,ba,ya,va,wa,xa,ka,$a,te,uo,mo,fo,go,bo,Qe,oe,Ea,yo,vo,Ta,Ca,Pa;$a=[E("latent-refinement")];var $e=class extends(ka=M,xa=[m({attribute:!1})],wa=[m({attribute:!1})],va=[m({attribute:!1})],ya=[g()],ba=[g()],ka){constructor(){super(...arguments);l(this,oe);l(this,uo,o(te,8,this)),o(te,11,this);l(this,mo,o(te,12,this,"")),o(te,15,this);l(this,fo,o(te,16,this,"")),o(te,19,this);l(this,go,o(te,20,this,!1)),o(te,23,this);l(this,bo,o(te,24,this,{})),o(te,27,this);l(this,Qe,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,Qe).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&n(this,oe,yo).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${ni(this.query).filter(({text:e})=>e!=="|").map(e=>n(this,oe,Ta).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${n(this,oe,Ea)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?n(this,oe,Ca).call(this):f}
    `}};te=$(ka),uo=new WeakMap,mo=new WeakMap,fo=new WeakMap,go=new WeakMap,bo=new WeakMap,Qe=new WeakMap,oe=new WeakSet,Ea=function(){this.isOpen=!this.isOpen,this.isOpen&&n(this,oe,yo).call(this)},yo=async function(){a(this,Qe).abort(),L(this,Qe,new AbortController);try{this.counts=await ua(this.api,this.narrowed,lc,a(this,Qe).signal)}catch(e){He(e)||(this.counts={})}},vo=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},Ta=function(e){return c`
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
          @click="${()=>n(this,oe,vo).call(this,ma(this.query,e))}"
        >
          ${b.clear}
        </button>
      </li>
    `},Ca=function(){return c`
      <div class="facets">
        ${ac.map(([e,t,s])=>n(this,oe,Pa).call(this,t,s,this.counts[e]??[]))}
      </div>
    `},Pa=function(e,t,s){return s.length===0?f:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${s.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>n(this,oe,vo).call(this,fa(this.query,ga(t,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(te,4,"api",xa,$e,uo),p(te,4,"query",wa,$e,mo),p(te,4,"narrowed",va,$e,fo),p(te,4,"isOpen",ya,$e,go),p(te,4,"counts",ba,$e,bo),$e=p(te,0,"Refinement",$a,$e),C($e,"styles",[A,N,P`
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
    `]),o(te,1,$e);function Ma(r){let i=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${i(r.getMonth()+1)}-${i(r.getDate())}`}function Aa(r,i){let e=Number(r.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var Sa,La,Ra,Oa,qa,fe,wo,xo,ko,ft,gt,Ie,Fa,Na,Da;qa=[E("latent-memories")];var Le=class extends(Oa=M,Ra=[m({attribute:!1})],La=[m({attribute:!1})],Sa=[g()],Oa){constructor(){super(...arguments);l(this,Ie);l(this,wo,o(fe,8,this)),o(fe,11,this);l(this,xo,o(fe,12,this)),o(fe,15,this);l(this,ko,o(fe,16,this,[])),o(fe,19,this);l(this,ft,Ma(new Date));l(this,gt,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,gt,new AbortController),n(this,Ie,Fa).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,gt).abort()}render(){return this.years.length===0?f:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${Ot(this.years,({year:e})=>e,e=>n(this,Ie,Da).call(this,e))}
        </ul>
      </nav>
    `}};fe=$(Oa),wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,ft=new WeakMap,gt=new WeakMap,Ie=new WeakSet,Fa=async function(){let e=new URLSearchParams({day:a(this,ft),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,gt).signal)).years}catch{this.years=[]}},Na=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Da=function({year:e,photos:[t],total:s}){let d=re("photos",void 0,`taken:${e}${a(this,ft).slice(4)}`);return t===void 0?f:c`
      <li>
        <a href="${ht(d)}" @click="${h=>n(this,Ie,Na).call(this,h,d)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Aa(a(this,ft),e)} <small>${K(s)}</small></p>
        </a>
      </li>
    `},p(fe,4,"api",Ra,Le,wo),p(fe,4,"store",La,Le,xo),p(fe,4,"years",Sa,Le,ko),Le=p(fe,0,"Memories",qa,Le),C(Le,"styles",[A,P`
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
    `]),o(fe,1,Le);var $o=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},ri=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(s=>new $o(s)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let s=this.months.find(d=>d.is(t.count));s!==void 0&&(t.photos=s.photos,t.complete=s.complete&&s.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#i(i).finally(()=>{i.loading=void 0}),i.loading)}async#i(i){let e=[],t;do{let s=await this.#e(i.count,t);e=e.concat(s.photos),t=s.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(s=>s.count.year===e&&s.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(s=>s.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#o(e);else for(let s of[t&&this.monthOf(t),this.monthOf(e)])s!==void 0&&(s.complete=!1)}}#o(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let s=this.#n(i,e)?1:-1,d=[i],h=i;for(;h!==void 0&&h.id!==e.id&&d.length<t;)h=await this.neighbour(h,s),h!==void 0&&d.push(h);return d}#n(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let s=t[0]?.photos??[];return s.findIndex(({id:d})=>d===i.id)<=s.findIndex(({id:d})=>d===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let s=t.photos.findIndex(h=>h.id===i.id);return s<0?void 0:t.photos[s+e]??this.#s(this.months.indexOf(t)+e,e)}async#s(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let s=this.months[t];await this.load(s);let d=e===1?s.photos[0]:s.photos.at(-1);if(d!==void 0)return d}}};var za=22,dc=900,Eo=120,Ha,Ua,Ia,Ka,Wa,ja,Va,Ya,j,To,Co,Po,Mo,Ao,So,bt,U,Ba,Lo,_a,Ro,Qa,Xa,Oo,Ja,Za;Ya=[E("latent-scrubber")];var ge=class extends(Va=M,ja=[m({attribute:!1})],Wa=[m({attribute:!1})],Ka=[m({attribute:!1})],Ia=[g()],Ua=[g()],Ha=[g()],Va){constructor(){super(...arguments);l(this,U);l(this,To,o(j,8,this)),o(j,11,this);l(this,Co,o(j,12,this,0)),o(j,15,this);l(this,Po,o(j,16,this,0)),o(j,19,this);l(this,Mo,o(j,20,this)),o(j,23,this);l(this,Ao,o(j,24,this,!1)),o(j,27,this);l(this,So,o(j,28,this,!1)),o(j,31,this);l(this,bt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,bt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,bt)),L(this,bt,window.setTimeout(()=>this.passing=!1,dc)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return f;let t=Math.min(1,this.position/this.range),s=e.blocks[e.indexAt(this.position+Eo)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${Rt(s.month.count)}"
        @pointerdown="${n(this,U,_a)}"
        @pointermove="${n(this,U,Lo)}"
        @pointerup="${n(this,U,Ro)}"
        @pointercancel="${n(this,U,Ro)}"
        @pointerleave="${n(this,U,Qa)}"
        @keydown="${n(this,U,Xa)}"
      >
        ${n(this,U,Za).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,U,Ja).call(this,e,t)}
      </div>
    `}};j=$(Va),To=new WeakMap,Co=new WeakMap,Po=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,So=new WeakMap,bt=new WeakMap,U=new WeakSet,Ba=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Lo=function(e){this.pointed=n(this,U,Ba).call(this,e),this.dragging&&n(this,U,Oo).call(this,this.pointed*this.range)},_a=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,U,Lo).call(this,e)},Ro=function(){this.dragging=!1,this.pointed=void 0},Qa=function(){this.dragging||(this.pointed=void 0)},Xa=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],s=this.geometry;if(t===void 0||s===void 0)return;e.preventDefault();let d=s.indexAt(this.position+Eo)+t,h=s.blocks[Math.min(s.blocks.length-1,Math.max(0,d))];h!==void 0&&n(this,U,Oo).call(this,h.top)},Oo=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Ja=function(e,t){if(this.pointed===void 0&&!this.passing)return f;let s=this.dragging||this.pointed===void 0?t:this.pointed,d=e.blocks[e.indexAt(s*this.range+Eo)];return c`
      <span class="label" .style="${`top:${s*100}%`}">${Rt(d.month.count)}</span>
    `},Za=function(e){let t=this.clientHeight||window.innerHeight,s=-za;return pc(e.blocks).map(d=>{let y=Math.min(1,d.top/this.range)*t;return y-s>=za&&y<=t-6?(s=y,c`
          <span class="year" .style="${`top:${Math.max(6,y)}px`}">${d.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${y}px`}"></span>
      `})},p(j,4,"geometry",ja,ge,To),p(j,4,"position",Wa,ge,Co),p(j,4,"range",Ka,ge,Po),p(j,4,"pointed",Ia,ge,Mo),p(j,4,"dragging",Ua,ge,Ao),p(j,4,"passing",Ha,ge,So),ge=p(j,0,"Scrubber",Ya,ge),C(ge,"styles",[A,P`
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
    `]),o(j,1,ge);function pc(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var ai=class{options;blocks;height;constructor(i,e,t,s){this.options=e;let d=t?.options===e?t:void 0,h=0;this.blocks=i.map((y,k)=>{let I=d?.blocks[k],ue=I?.month===y&&y!==s?{...I,top:h}:cc(y,h,e);return h+=ue.height,ue}),this.height=h}between(i,e){let t=[];for(let s=this.indexAt(i);s<this.blocks.length;s++){let d=this.blocks[s];if(d.top>=e)break;t.push(d)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let s=e+t+1>>1;this.blocks[s].top<=i?e=s:t=s-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function cc(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:xi(r.count.photos,e),layout:void 0};let t=On(r.photos,e),s=r.missing===0?0:xi(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+s,layout:t}}var hc=100,Ga,el,tl,il,ol,sl,nl,rl,V,qo,Fo,No,Do,zo,Ho,de,Me,vt,wt,Re,It,Xe,u,al,li,ll,dl,di,Uo,Io,pl,yt,pi,cl,Ko,hl,ul,ci,ml,Ut,fl,gl,Wo,bl,yl,vl;rl=[E("latent-timeline")];var be=class extends(nl=M,sl=[m({attribute:!1})],ol=[m({attribute:!1})],il=[m({attribute:!1})],tl=[m({attribute:!1})],el=[g()],Ga=[g()],nl){constructor(){super(...arguments);l(this,u);l(this,qo,o(V,8,this)),o(V,11,this);l(this,Fo,o(V,12,this)),o(V,15,this);l(this,No,o(V,16,this,re("photos"))),o(V,19,this);l(this,Do,o(V,20,this,Be.NONE)),o(V,23,this);l(this,zo,o(V,24,this,{top:0,bottom:0})),o(V,27,this);l(this,Ho,o(V,28,this)),o(V,31,this);l(this,de);l(this,Me);l(this,vt);l(this,wt,!1);l(this,Re,new zn);l(this,It,new ResizeObserver(()=>n(this,u,al).call(this)));l(this,Xe,()=>n(this,u,dl).call(this))}connectedCallback(){super.connectedCallback(),a(this,It).observe(this),window.addEventListener("scroll",a(this,Xe),{passive:!0}),window.addEventListener("resize",a(this,Xe),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,It).disconnect(),window.removeEventListener("scroll",a(this,Xe)),window.removeEventListener("resize",a(this,Xe)),window.clearTimeout(a(this,vt))}monthChanged(e){n(this,u,li).call(this,e)}scrollTopOf(e){let t=a(this,de)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,u,pl).call(this)-n(this,u,pi).call(this))}get geometry(){return a(this,de)}reveal(e){let t=n(this,u,Ko).call(this,e.id);t!==void 0&&n(this,u,ci).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,Me)!==void 0){let t=e.get("route"),s=t===void 0||ut(t,this.route);n(this,u,li).call(this,void 0,s),s||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,wt)&&(L(this,wt,!1),n(this,u,cl).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,s=a(this,de)?.between(e,t)??[],d=this.current!==void 0&&n(this,u,gl).call(this,s,this.current)?this.current:gc(s,e);return c`
      ${Ot(s,({month:h})=>`${h.count.year}-${h.count.month}`,h=>n(this,u,bl).call(this,h,d))}
    `}};V=$(nl),qo=new WeakMap,Fo=new WeakMap,No=new WeakMap,Do=new WeakMap,zo=new WeakMap,Ho=new WeakMap,de=new WeakMap,Me=new WeakMap,vt=new WeakMap,wt=new WeakMap,Re=new WeakMap,It=new WeakMap,Xe=new WeakMap,u=new WeakSet,al=function(){let e=this.clientWidth;e>0&&e!==a(this,Me)?.width&&(L(this,Me,fc(e)),n(this,u,li).call(this,void 0))},li=function(e,t=!0){if(a(this,Me)===void 0)return;let s=n(this,u,yt).call(this),d=t&&s>0?a(this,de)?.anchorAt(s):void 0;L(this,de,new ai(this.library.months,a(this,Me),a(this,de),e)),this.style.height=`${a(this,de).height}px`,n(this,u,ll).call(this,d,s),n(this,u,di).call(this),n(this,u,Io).call(this),this.requestUpdate()},ll=function(e,t){let s=e&&a(this,de)?.resolve(e);s!==void 0&&Math.abs(s-t)>=1&&window.scrollBy({top:s-t,behavior:"instant"})},dl=function(){let e=n(this,u,yt).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,u,di).call(this),n(this,u,Uo).call(this),n(this,u,Io).call(this)},di=function(){let e=n(this,u,yt).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,u,Uo).call(this)},Uo=function(){a(this,vt)??L(this,vt,window.setTimeout(()=>{L(this,vt,void 0);let e=n(this,u,yt).call(this),t=window.innerHeight/2;for(let{month:s}of a(this,de)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(s).catch(()=>{})},hc))},Io=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},pl=function(){return this.getBoundingClientRect().top+window.scrollY},yt=function(){return-this.getBoundingClientRect().top+n(this,u,pi).call(this)},pi=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},cl=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Ko=function(e){for(let t of a(this,de)?.blocks??[]){let s=t.layout?.tiles.find(({photo:d})=>d.id===e);if(s!==void 0)return{block:t,tile:s}}},hl=function(e){let t=qn(e.key),s=n(this,u,Ko).call(this,e.target.dataset.id);if(s!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,u,Ut).call(this,s.tile.photo,e.shiftKey);return}t===void 0||s===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,u,ul).call(this,s,t))},ul=async function(e,t){let s=e.block.layout&&Fn(e.block.layout,e.tile,t);if(s!==void 0){n(this,u,ci).call(this,{block:e.block,tile:s});return}let d=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+d];if(h===void 0)return;await this.library.load(h).catch(()=>{});let y=a(this,de)?.blockOf(h),k=y?.layout&&Nn(y.layout,t,Dn(e.tile));y!==void 0&&k!==void 0&&n(this,u,ci).call(this,{block:y,tile:k})},ci=function({block:e,tile:t}){let d=e.top+t.y,h=n(this,u,yt).call(this),y=d+t.height+40-(h+window.innerHeight-n(this,u,pi).call(this)),k=d-40-h;(k<0||y>0)&&window.scrollBy({top:k<0?k:y,behavior:"instant"}),n(this,u,di).call(this),this.current=t.photo.id,L(this,wt,!0),this.requestUpdate()},ml=function(e,t){if(e.preventDefault(),this.current=t.id,!a(this,Re).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,u,Ut).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},Ut=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},fl=function(e){a(this,Re).ends()&&e.preventDefault()},gl=function(e,t){return e.some(s=>n(this,u,Wo).call(this,s).some(d=>d.photo.id===t))},Wo=function({layout:e,top:t}){let s=this.drawn.top-t,d=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:y})=>h+y>s&&h<d)??[]},bl=function(e,t){let{month:s,layout:d}=e,h=Rt(s.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,u,hl)}"
      >
        <h2 .style="${`top:${uc}px`}">${h} <span>${K(s.count.photos)}</span></h2>
        ${d===void 0?n(this,u,yl).call(this,e):f} ${d?.headings.map(({day:y,x:k,y:I,width:ue})=>c`
              <h3 .style="${`transform:translate(${k}px,${I+(a(this,Me)?.dayHeading??0)-mc}px);max-width:${Math.max(ue,64)}px`}">${xn(y)}</h3>
            `)} ${Ot(n(this,u,Wo).call(this,e),({photo:y})=>y.id,y=>n(this,u,vl).call(this,y,t))}
      </section>
    `},yl=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,Me)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},vl=function({photo:e,x:t,y:s,width:d,height:h},y){let k=this.selection.has(e.id);return c`
      <a
        href="${ht({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${kn(e)}"
        tabindex="${e.id===y?0:-1}"
        .style="${`transform:translate(${t}px,${s}px);width:${d}px;height:${h}px`}"
        class="${k?"picked":""}"
        @click="${I=>n(this,u,ml).call(this,I,e)}"
        @pointerdown="${I=>a(this,Re).down(I,()=>n(this,u,Ut).call(this,e,!1))}"
        @pointermove="${I=>a(this,Re).move(I)}"
        @pointerup="${()=>a(this,Re).cancel()}"
        @pointercancel="${()=>a(this,Re).cancel()}"
        @contextmenu="${n(this,u,fl)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${k?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${s}px)`}"
        @click="${I=>n(this,u,Ut).call(this,e,I.shiftKey)}"
      >
        <span>${b.check}</span>
      </button>
    `},p(V,4,"library",sl,be,qo),p(V,4,"store",ol,be,Fo),p(V,4,"route",il,be,No),p(V,4,"selection",tl,be,Do),p(V,4,"drawn",el,be,zo),p(V,4,"current",Ga,be,Ho),be=p(V,0,"TimelineView",rl,be),C(be,"styles",[A,Hn]),o(V,1,be);var uc=28,mc=28;function fc(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function gc(r,i){let e=i+window.innerHeight;for(let{layout:t,top:s}of r){let d=t?.tiles.find(({y:h})=>s+h>=e);if(d!==void 0)return d.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var wl,xl,kl,$l,El,Tl,Cl,Pl,Ml,Al,Sl,Ll,Rl,Ol,T,jo,Vo,Yo,Bo,_o,Qo,Xo,Jo,Zo,Go,es,ts,Je,kt,R,is,os,ql,hi,Fl,ss,Nl,Kt,xt,Dl,zl;Ol=[E("latent-timeline-page")];var ie=class extends(Rl=M,Ll=[m({attribute:!1})],Sl=[m({attribute:!1})],Al=[m({attribute:!1})],Ml=[m({attribute:!1})],Pl=[m({attribute:!1})],Cl=[m({attribute:!1})],Tl=[m({attribute:!1})],El=[g()],$l=[g()],kl=[g()],xl=[g()],wl=[O("latent-timeline")],Rl){constructor(){super(...arguments);l(this,R);l(this,jo,o(T,8,this)),o(T,11,this);l(this,Vo,o(T,12,this,re("photos"))),o(T,15,this);l(this,Yo,o(T,16,this,"")),o(T,19,this);l(this,Bo,o(T,20,this,"")),o(T,23,this);l(this,_o,o(T,24,this)),o(T,27,this);l(this,Qo,o(T,28,this,Be.NONE)),o(T,31,this);l(this,Xo,o(T,32,this)),o(T,35,this);l(this,Jo,o(T,36,this)),o(T,39,this);l(this,Zo,o(T,40,this)),o(T,43,this);l(this,Go,o(T,44,this,"")),o(T,47,this);l(this,es,o(T,48,this,{position:0,range:0})),o(T,51,this);l(this,ts,o(T,52,this)),o(T,55,this);l(this,Je,new AbortController);l(this,kt);l(this,Kt,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,Je).abort()}get sequence(){return this.library}refresh(){n(this,R,is).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!ut(this.route,this.shown)?n(this,R,is).call(this,this.route):a(this,kt)!==void 0&&!ut(this.route,a(this,kt))&&(a(this,Je).abort(),n(this,R,hi).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories .api="${this.api}" .store="${this.store}" @go="${n(this,R,xt)}"></latent-memories>
        `:f} ${e===""?f:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${n(this,R,os).call(this,e)}"
          @search="${n(this,R,xt)}"
          @term-edit="${n(this,R,xt)}"
        ></latent-refinement>
      `}${n(this,R,Dl).call(this,e)}
    `}};T=$(Rl),jo=new WeakMap,Vo=new WeakMap,Yo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,es=new WeakMap,ts=new WeakMap,Je=new WeakMap,kt=new WeakMap,R=new WeakSet,is=async function(e){a(this,Je).abort();let t=new AbortController;L(this,Je,t),L(this,kt,e);let s=n(this,R,os).call(this,e.query);try{let d=await this.api.timeline(s,t.signal);t.signal.aborted||n(this,R,ql).call(this,e,s,d)}catch(d){d instanceof S&&d.status===400?n(this,R,hi).call(this,d.message):n(this,R,ss).call(this,d)}},os=function(e){return`${this.filter} ${e}`.trim()},ql=function(e,t,{months:s}){let d=this.shown!==void 0&&ut(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(s):new ri(s,(h,y)=>n(this,R,Fl).call(this,this.api.photos(t,h,y)),h=>this.timeline?.monthChanged(h)),this.shown=e,n(this,R,hi).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:d}}))},hi=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},Fl=async function(e){try{return await e}catch(t){throw n(this,R,ss).call(this,t),t}},ss=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Nl=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},Kt=new WeakMap,xt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Dl=function(e){let{library:t}=this;return t===void 0?this.problem===""?f:da(this.problem,a(this,Kt)):t.months.length===0?n(this,R,zl).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,R,xt)}"
        @photo-open="${n(this,R,xt)}"
        @timeline-scroll="${n(this,R,Nl)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${s=>window.scrollTo({top:s.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},zl=function(e){return e!==""?pa(e,a(this,Kt)):this.filter===""?ca(this.status?.pending??0):c`
      <slot></slot>
    `},p(T,4,"api",Ll,ie,jo),p(T,4,"route",Sl,ie,Vo),p(T,4,"filter",Al,ie,Yo),p(T,4,"name",Ml,ie,Bo),p(T,4,"store",Pl,ie,_o),p(T,4,"selection",Cl,ie,Qo),p(T,4,"status",Tl,ie,Xo),p(T,4,"library",El,ie,Jo),p(T,4,"shown",$l,ie,Zo),p(T,4,"problem",kl,ie,Go),p(T,4,"scrolling",xl,ie,es),p(T,4,"timeline",wl,ie,ts),ie=p(T,0,"TimelinePage",Ol,ie),C(ie,"styles",[A,N,la,P`
      :host {
        display: block;
      }
    `]),o(T,1,ie);var Hl,Ul,Il,Kl,Oe,ns,rs,Wt,as;Kl=[E("latent-toast")];var Ke=class extends(Il=M,Ul=[m()],Hl=[m({type:Boolean})],Il){constructor(){super(...arguments);l(this,Wt);l(this,ns,o(Oe,8,this,"")),o(Oe,11,this);l(this,rs,o(Oe,12,this,!1)),o(Oe,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,Wt,as).call(this,"undo")}">Undo</button>
          `:f}
        <button class="icon" aria-label="Close" @click="${()=>n(this,Wt,as).call(this,"toast-close")}">${b.clear}</button>
      </div>
    `}};Oe=$(Il),ns=new WeakMap,rs=new WeakMap,Wt=new WeakSet,as=function(e){this.dispatchEvent(new CustomEvent(e))},p(Oe,4,"text",Ul,Ke,ns),p(Oe,4,"undoable",Hl,Ke,rs),Ke=p(Oe,0,"Toast",Kl,Ke),C(Ke,"styles",[A,N,P`
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
    `]),o(Oe,1,Ke);var bc=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Wl(r){return!r.startsWith(".")&&!bc.has(r.toLowerCase())}function jl(r){return[...r].filter(({name:i})=>Wl(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Vl(r){let i=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return ls(await Promise.all(i.map(e=>Yl(e,[]))))}async function Yl(r,i){if(!Wl(r.name))return ls([]);try{if(r.isFile)return{found:[{file:await yc(r),folders:i}],unread:[]};let e=[];for(let t of await vc(r))e.push(await Yl(t,[...i,r.name]));return ls(e)}catch{return{found:[],unread:[r.name]}}}function ls(r){return{found:r.flatMap(({found:i})=>i),unread:r.flatMap(({unread:i})=>i)}}function yc(r){return new Promise((i,e)=>r.file(i,e))}async function vc(r){let i=r.createReader(),e=[];for(;;){let t=await new Promise((s,d)=>i.readEntries(s,d));if(t.length===0)return e;e.push(...t)}}var ui=P`
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

  dialog {
    width: min(calc(100vw - 32px), 420px);
    padding: 24px;
  }

  dialog h2 {
    margin-bottom: 12px;
    font-size: var(--text-title);
    font-weight: 650;
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
`;function ds(r,i){return r.filter(({state:e})=>e.kind===i).length}function Bl(r,i){let e=r.filter(h=>!Ce(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${e===1?"1 file":`${ct(e)} files`} to go`;let t=[`${ct(ds(r,"added"))} added`],s=ds(r,"known");s>0&&t.push(`${ct(s)} ${s===1?"was":"were"} already there`);let d=ds(r,"failed");return d>0&&t.push(`${ct(d)} failed`),t.join(", ")}function _l({state:r,arrived:i,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function Ql(r){let[i]=r;return r.length===1?`${i} cannot be read.`:`${ct(r.length)} of the files and folders cannot be read, ${i} among them.`}var cs=50,Xl,Jl,Zl,$t,ps,Et,ae,jt,Gl,ed,td,id;Zl=[E("latent-upload-panel")];var Ze=class extends(Jl=M,Xl=[m({attribute:!1})],Jl){constructor(){super(...arguments);l(this,ae);l(this,ps,o($t,8,this)),o($t,11,this);l(this,Et,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,Et,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,Et).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,Et).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Bl(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${Er(e)}"></progress>
            `:f}
          <div class="actions">${this.queue.unfinished?n(this,ae,Gl).call(this,t):n(this,ae,ed).call(this)}</div>
        </div>
        <ul>${wc(e).map(s=>n(this,ae,td).call(this,s))}${e.length>cs?c`
            <li class="state">and ${e.length-cs} more</li>
          `:f}</ul>
      </section>
    `}};$t=$(Jl),ps=new WeakMap,Et=new WeakMap,ae=new WeakSet,jt=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},Gl=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>n(this,ae,jt).call(this,"add")}">Add more</button>
    `},ed=function(){let e=this.queue.tasks.flatMap(({state:s})=>s.kind==="added"?[s.path]:[]),t=wr(e);return c`
      ${t===""?f:c`
        <button class="quiet" @click="${()=>n(this,ae,jt).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>n(this,ae,jt).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},td=function(e){let{state:t,file:s}=e;return c`
      <li>
        <div>
          <div class="name">${s.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${_l(e)}</div>
        </div>
        ${n(this,ae,id).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${s.name}" max="${s.size}" .value="${e.arrived}"></progress>
          `:f}
      </li>
    `},id=function(e){let{state:t,file:s}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${s.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${s.name}" @click="${()=>n(this,ae,jt).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ce(e)?f:c`
      <button class="icon" aria-label="Cancel ${s.name}" @click="${()=>this.queue.cancel(e)}">${b.clear}</button>
    `},p($t,4,"queue",Xl,Ze,ps),Ze=p($t,0,"UploadPanel",Zl,Ze),C(Ze,"styles",[A,N,ui]),o($t,1,Ze);function wc(r){let i=e=>$r(e)?0:e.state.kind==="failed"?1:Ce(e)?3:2;return r.toSorted((e,t)=>i(e)-i(t)).slice(0,cs)}var od,sd,nd,rd,ad,ld,dd,pd,cd,H,hs,us,ms,fs,gs,bs,ys,Tt,se,hd,vs,ud,md,ws,fd;cd=[E("latent-uploads")];var he=class extends(pd=M,dd=[m({attribute:!1})],ld=[m({attribute:!1})],ad=[g()],rd=[g()],nd=[g()],sd=[O("input")],od=[O("dialog")],pd){constructor(){super(...arguments);l(this,se);l(this,hs,o(H,8,this)),o(H,11,this);l(this,us,o(H,12,this)),o(H,15,this);l(this,ms,o(H,16,this,[])),o(H,19,this);l(this,fs,o(H,20,this,!1)),o(H,23,this);l(this,gs,o(H,24,this,[])),o(H,27,this);l(this,bs,o(H,28,this)),o(H,31,this);l(this,ys,o(H,32,this)),o(H,35,this);l(this,Tt,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,Tt,new AbortController);let{signal:e}=a(this,Tt);window.addEventListener("dragenter",t=>n(this,se,vs).call(this,t),{signal:e}),window.addEventListener("dragover",t=>n(this,se,vs).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{n(this,se,ud).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),n(this,se,hd).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,Tt).abort()}updated(e){e.has("found")&&this.found.length>0&&this.dialog.showModal()}render(){return this.places.length===0?f:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${n(this,se,md)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${b.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${b.add}Drop photos and folders to add them</div>
        `:f}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${n(this,se,fd)}">
          <h2 id="where">Where to?</h2>
          <select name="place" aria-label="Folder">
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
    `}};H=$(pd),hs=new WeakMap,us=new WeakMap,ms=new WeakMap,fs=new WeakMap,gs=new WeakMap,bs=new WeakMap,ys=new WeakMap,Tt=new WeakMap,se=new WeakSet,hd=async function(){try{this.places=await ur(this.api)}catch(e){e instanceof S&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},vs=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},ud=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:t,unread:s}=await Vl(e.dataTransfer);n(this,se,ws).call(this,t),s.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Ql(s)}}))}},md=function(){n(this,se,ws).call(this,jl(this.input.files??[])),this.input.value=""},ws=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},fd=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},p(H,4,"api",dd,he,hs),p(H,4,"queue",ld,he,us),p(H,4,"places",ad,he,ms),p(H,4,"dragged",rd,he,fs),p(H,4,"found",nd,he,gs),p(H,4,"input",sd,he,bs),p(H,4,"dialog",od,he,ys),he=p(H,0,"Uploads",cd,he),C(he,"styles",[A,N,Ue,ui]),o(H,1,he);var xs=12e3,mi=class{#e;#t;#i=[];#o;#n=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#s(async()=>{let t=await this.#r(i,d=>this.#e.edit(d,e));this.#i=Cn(t);let s=t.filter(({error:d})=>d===void 0).length;this.#a([s===0?"":Tn(e,s),wi(t)])})}undo(){return this.#s(async()=>{let i=this.#i;if(this.#i=[],i.length>0){let e=await this.#r(i,s=>this.#e.undo(s)),t=e.filter(({error:s})=>s===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${K(t)}.`,wi(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#s(i){return this.#n=this.#n.then(i).catch(e=>this.#t.problem(e)),this.#n}async#r(i,e){let t=[];for(let s of Mn(i)){i.length>s.length&&(window.clearTimeout(this.#o),this.#t.said(`${K(t.length)} of ${K(i.length)} done.`,!1));let d=await e(s).catch(h=>xc(h,s));t.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return t}#a(i){window.clearTimeout(this.#o),this.#t.said(i.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),xs)}};function xc(r,i){if(!(r instanceof S)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(s=>({id:typeof s=="string"?s:s.id,error:{code:e,message:t}})),searchable:!0}}var fi=class{selection=Be.NONE;saying={text:"",undoable:!1};#e;#t;#i;#o;#n=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#o=new mi(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#n)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#n)}offer(i,e){this.#o?.forget(),this.say(i,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),xs)}say(i,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Be.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:s}=this.selection,d=e&&s!==void 0&&t!==void 0?this.selection.with(await t.range(s,i,Xt).catch(()=>[i])):this.selection.toggled(i);d.size>Xt?this.say(`At most ${K(Xt)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(i){this.#o?.edit(this.selection.ids,i)}edit(i,e){this.#o?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#o?.undo():i().then(()=>this.offer("Undone."),e=>this.#s(e))}#s(i){i instanceof S&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#o?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Jt(i)&&(i.preventDefault(),this.undo())}};var gd=P`
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
    padding: 12px 8px;
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
      padding: 4px 8px calc(4px + env(safe-area-inset-bottom));
      border-top: 1px solid var(--line);
      background: var(--paper);
    }

    main {
      padding: 0 var(--side) calc(var(--bar) + 24px);
    }
  }
`;var kc=90,gi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#r(),this.#s($c(this.offers,this.#o,i),i),this.#i=window.setTimeout(()=>{this.#n(i,e)},kc)}async#n(i,e){let{signal:t}=this.#t;try{let s=await ha(this.#e.api,i,e,t);t.aborted||this.#s(s,i)}catch(s){He(s)||this.#s([],i)}}#s(i,e){this.offers=i,this.#o=e,this.active=-1,this.#e.requestUpdate()}#r(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#r(),this.#s([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function $c(r,i,e){let t=e.length-i.length;return r.filter(({start:s,end:d})=>d+t>=s&&e.startsWith(i.slice(0,s))&&e.slice(d+t)===i.slice(d)).map(s=>({...s,end:s.end+t}))}function bd(r,{text:i,start:e,end:t}){let s=i.endsWith(":"),d=r.slice(t),h=s||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${d}`,caret:e+i.length+(s?0:1)}}var yd=P`
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
`,ks="offers";function $s(r){return`offer-${r}`}function vd(r,i){return c`
    <ul id="${ks}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${$s(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${Ec(e)}"
            @pointerdown="${s=>s.preventDefault()}"
            @click="${()=>i(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?c`
                <span class="what meaning">${e.meaning}</span>
              `:c`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?f:c`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function Ec({key:r,value:i,meaning:e,photos:t}){let s=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${s}`}var wd,xd,kd,$d,qe,Es,Ts,Ct,Ed,Td;$d=[E("latent-search-help")];var We=class extends(kd=M,xd=[m({attribute:!1})],wd=[g()],kd){constructor(){super(...arguments);l(this,Ct);l(this,Es,o(qe,8,this)),o(qe,11,this);l(this,Ts,o(qe,12,this,[])),o(qe,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{n(this,Ct,Ed).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>n(this,Ct,Td).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};qe=$(kd),Es=new WeakMap,Ts=new WeakMap,Ct=new WeakSet,Ed=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Td=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(qe,4,"api",xd,We,Es),p(qe,4,"filters",wd,We,Ts),We=p(qe,0,"SearchHelp",$d,We),C(We,"styles",[A,P`
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
    `]),o(qe,1,We);var Tc=250,Cd,Pd,Md,Ad,Sd,Ld,Rd,Od,Y,Cs,Ps,Ms,As,Ss,Ls,J,Ge,Vt,D,qd,Fd,Pt,Nd,Rs,Dd,zd,Os,Hd;Od=[E("latent-search-box")];var ye=class extends(Rd=M,Ld=[m({attribute:!1})],Sd=[m({attribute:!1})],Ad=[m({attribute:!1})],Md=[g()],Pd=[O("input")],Cd=[O("#help")],Rd){constructor(){super(...arguments);l(this,D);l(this,Cs,o(Y,8,this)),o(Y,11,this);l(this,Ps,o(Y,12,this,"")),o(Y,15,this);l(this,Ms,o(Y,16,this,"")),o(Y,19,this);l(this,As,o(Y,20,this,"")),o(Y,23,this);l(this,Ss,o(Y,24,this)),o(Y,27,this);l(this,Ls,o(Y,28,this)),o(Y,31,this);l(this,J,new gi(this));l(this,Ge);l(this,Vt,e=>n(this,D,qd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,Vt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Vt)),window.clearTimeout(a(this,Ge))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,J).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,D,Nd)}">
        ${b.search}
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
          aria-expanded="${a(this,J).isOpen?"true":"false"}"
          aria-controls="${ks}"
          aria-activedescendant="${a(this,J).active<0?f:$s(a(this,J).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,D,Fd)}"
          @keydown="${n(this,D,Dd)}"
          @blur="${()=>a(this,J).close()}"
        />
        ${this.typed===""?f:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,D,Rs)}">
            ${b.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${b.help}
        </button>
      </form>
      ${vd(a(this,J),e=>{n(this,D,Os).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,J).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>n(this,D,Hd).call(this,e.detail)}"
      ></latent-search-help>
    `}};Y=$(Rd),Cs=new WeakMap,Ps=new WeakMap,Ms=new WeakMap,As=new WeakMap,Ss=new WeakMap,Ls=new WeakMap,J=new WeakMap,Ge=new WeakMap,Vt=new WeakMap,D=new WeakSet,qd=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Fd=function(){this.typed=this.input.value,window.clearTimeout(a(this,Ge)),L(this,Ge,window.setTimeout(()=>n(this,D,Pt).call(this),Tc)),a(this,J).typed(this.typed,this.input.selectionStart??this.typed.length)},Pt=function(){window.clearTimeout(a(this,Ge)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Nd=function(e){e.preventDefault(),a(this,J).close(),n(this,D,Pt).call(this)},Rs=function(){a(this,J).close(),this.typed="",n(this,D,Pt).call(this),this.input.focus()},Dd=function(e){let t=n(this,D,zd).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},zd=function(e){let{isOpen:t,chosen:s}=a(this,J);switch(e){case"ArrowDown":return t?()=>a(this,J).move(1):void 0;case"ArrowUp":return t?()=>a(this,J).move(-1):void 0;case"Enter":case"Tab":return s&&(()=>{n(this,D,Os).call(this,s)});case"Escape":return t?()=>a(this,J).close():this.typed===""?void 0:()=>n(this,D,Rs).call(this);default:return}},Os=async function(e){let{query:t,caret:s}=bd(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(s,s),e.value===void 0?a(this,J).typed(t,s):(a(this,J).close(),n(this,D,Pt).call(this))},Hd=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,D,Pt).call(this),this.input.focus()},p(Y,4,"api",Ld,ye,Cs),p(Y,4,"value",Sd,ye,Ps),p(Y,4,"problem",Ad,ye,Ms),p(Y,4,"typed",Md,ye,As),p(Y,4,"input",Pd,ye,Ss),p(Y,4,"help",Cd,ye,Ls),ye=p(Y,0,"SearchBox",Od,ye),C(ye,"styles",[A,N,yd,P`
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
    `]),o(Y,1,ye);var Ud,Id,Kd,Wd,jd,ve,qs,Fs,Ns,et,Ds,Vd;jd=[E("latent-lock-button")];var Fe=class extends(Wd=M,Kd=[m({attribute:!1})],Id=[g()],Ud=[O("dialog")],Wd){constructor(){super(...arguments);l(this,et);l(this,qs,o(ve,8,this)),o(ve,11,this);l(this,Fs,o(ve,12,this,"")),o(ve,15,this);l(this,Ns,o(ve,16,this)),o(ve,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,et,Ds).call(this,!1)}}">
        ${b.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?f:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,et,Vd)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ve=$(Wd),qs=new WeakMap,Fs=new WeakMap,Ns=new WeakMap,et=new WeakSet,Ds=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof S&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Vd=function(){this.dialog.close(),n(this,et,Ds).call(this,!0)},p(ve,4,"api",Kd,Fe,qs),p(ve,4,"users",Id,Fe,Fs),p(ve,4,"dialog",Ud,Fe,Ns),Fe=p(ve,0,"LockButton",jd,Fe),C(Fe,"styles",[A,N,Ue,P`
      dialog {
        width: min(calc(100vw - 32px), 420px);
        padding: 24px;
        font-size: 1rem;
        white-space: normal;
      }

      h2 {
        margin-bottom: 8px;
        font-size: var(--text-title);
        font-weight: 650;
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
        margin-top: 20px;
      }
    `]),o(ve,1,Fe);var Yd,Bd,_d,Qd,Xd,Jd,Zd,Gd,B,zs,Hs,Us,Is,Ks,Ws,Ee,ep,tt;Gd=[E("latent-header")];var we=class extends(Zd=M,Jd=[m({attribute:!1})],Xd=[m({type:Boolean})],Qd=[m({attribute:!1})],_d=[m({attribute:!1})],Bd=[m({attribute:!1})],Yd=[O("latent-search-box")],Zd){constructor(){super(...arguments);l(this,Ee);l(this,zs,o(B,8,this)),o(B,11,this);l(this,Hs,o(B,12,this,!1)),o(B,15,this);l(this,Us,o(B,16,this,"")),o(B,19,this);l(this,Is,o(B,20,this,"")),o(B,23,this);l(this,Ks,o(B,24,this)),o(B,27,this);l(this,Ws,o(B,28,this)),o(B,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,Ee,ep)}">${Zt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,Ee,tt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?f:K(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,Ee,tt).call(this,"locked")}"
                @problem="${e=>n(this,Ee,tt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:f}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,Ee,tt).call(this,"account")}">
            ${b.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,Ee,tt).call(this,"sign-out")}">
            ${b.signOut}
          </button>
        </div>
      </header>
    `}};B=$(Zd),zs=new WeakMap,Hs=new WeakMap,Us=new WeakMap,Is=new WeakMap,Ks=new WeakMap,Ws=new WeakMap,Ee=new WeakSet,ep=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,Ee,tt).call(this,"home"))},tt=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(B,4,"api",Jd,we,zs),p(B,4,"owner",Xd,we,Hs),p(B,4,"query",Qd,we,Us),p(B,4,"problem",_d,we,Is),p(B,4,"total",Bd,we,Ks),p(B,4,"box",Yd,we,Ws),we=p(B,0,"Header",Gd,we),C(we,"styles",[A,N,P`
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
    `]),o(B,1,we);var tp=2e3,Cc=2e4,Pc=5*6e4,Mc=["pointerdown","keydown","scroll"],bi=class{#e;#t;#i=new AbortController;#o;#n;#s=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#i;document.addEventListener("visibilitychange",()=>ip()&&void this.#a(),{signal:i});for(let e of Mc)window.addEventListener(e,()=>this.#s=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#n)}look(){window.clearTimeout(this.#n);let i=Math.max(0,this.#r+tp-Date.now());this.#n=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#n);try{await(Date.now()-this.#s>Pc?this.#p():this.#l())}catch(i){this.#t.problem(i);return}if(ip()&&!this.#i.signal.aborted){let i=(this.#o?.pending??0)>0;this.#n=window.setTimeout(()=>{this.#a()},i?tp:Cc)}}async#l(){let i=this.#o,e=this.#s>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#o=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new S(401,"signed-out","The web session has ended.")}};function ip(){return document.visibilityState==="visible"}var yi=[{name:"photos",label:"Photos",icon:b.picture,filter:""},{name:"favorites",label:"Favorites",icon:b.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${b.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:b.album,load:()=>Promise.all([import("/assets/albums-page-YVSCALOO.js"),import("/assets/album-page-74XLSNBE.js")])},{name:"map",label:"Map",icon:b.map,load:()=>import("/assets/map-page-OYZFJP6W.js")},{name:"activity",label:"Activity",icon:b.activity,ofOwner:!0,load:()=>import("/assets/activity-page-X522MIC2.js")}];function Yt(r){return yi.find(i=>i.name===r)??yi[0]}var op,sp,np,rp,Ne,js,Vs,Mt,ap,lp;rp=[E("latent-navigation")];var je=class extends(np=M,sp=[m({attribute:!1})],op=[m({type:Boolean})],np){constructor(){super(...arguments);l(this,Mt);l(this,js,o(Ne,8,this,"photos")),o(Ne,11,this);l(this,Vs,o(Ne,12,this,!1)),o(Ne,15,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${yi.filter(({ofOwner:e})=>this.owner||e!==!0).map(e=>n(this,Mt,lp).call(this,e))}
        </ul>
      </nav>
    `}};Ne=$(np),js=new WeakMap,Vs=new WeakMap,Mt=new WeakSet,ap=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},lp=function({name:e,label:t,icon:s}){let d=re(e);return c`
      <li>
        <a
          href="${ht(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>n(this,Mt,ap).call(this,h,d)}"
        >
          ${s}<span>${t}</span>
        </a>
      </li>
    `},p(Ne,4,"place",sp,je,js),p(Ne,4,"owner",op,je,Vs),je=p(Ne,0,"Navigation",rp,je),C(je,"styles",[A,P`
      :host {
        display: block;
      }

      ul {
        display: grid;
        gap: 4px;
        list-style: none;
      }

      a {
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: 8px 2px;
        border-radius: 12px;
        color: var(--ink-soft);
        font-size: 0.6875rem;
        line-height: 1.3;
        text-align: center;
        text-decoration: none;
        transition: background var(--quick), color var(--quick);
      }

      a:hover {
        background: var(--sunken);
        color: var(--ink);
      }

      a.here {
        background: color-mix(in srgb, var(--accent) 12%, transparent);
        color: var(--accent);
        font-weight: 600;
      }

      @media (max-width: 759px) {
        ul {
          display: flex;
          gap: 0;
          overflow-x: auto;
          scrollbar-width: none;
        }

        li {
          flex: 1 0 64px;
        }

        a {
          padding: 6px 2px;
        }
      }
    `]),o(Ne,1,je);var dp=1024*1024,pp,cp,hp,up,mp,fp,gp,bp,yp,vp,wp,xp,kp,$p,Ep,w,Ys,Bs,_s,Qs,Xs,Js,Zs,Gs,en,tn,on,sn,nn,ne,Te,it,ot,st,_,nt,x,rn,an,Ve,At,Tp,Cp,Bt,ln,Pp,xe,rt,_t,Mp,Ap,Sp,Lp,Rp,Op,qp;Ep=[E("latent-gallery")];var Z=class extends($p=M,kp=[m({attribute:!1})],xp=[m({type:Boolean})],wp=[m({attribute:!1})],vp=[g()],yp=[g()],bp=[g()],gp=[g()],fp=[g()],mp=[g()],up=[g()],hp=[O("latent-header")],cp=[O("latent-viewer")],pp=[O("main > .view")],$p){constructor(){super(...arguments);l(this,x);l(this,Ys,o(w,8,this)),o(w,11,this);l(this,Bs,o(w,12,this,!1)),o(w,15,this);l(this,_s,o(w,16,this)),o(w,19,this);l(this,Qs,o(w,20,this,re("photos"))),o(w,23,this);l(this,Xs,o(w,24,this)),o(w,27,this);l(this,Js,o(w,28,this)),o(w,31,this);l(this,Zs,o(w,32,this)),o(w,35,this);l(this,Gs,o(w,36,this)),o(w,39,this);l(this,en,o(w,40,this,!1)),o(w,43,this);l(this,tn,o(w,44,this)),o(w,47,this);l(this,on,o(w,48,this)),o(w,51,this);l(this,sn,o(w,52,this)),o(w,55,this);l(this,nn,o(w,56,this)),o(w,59,this);l(this,ne);l(this,Te);l(this,it);l(this,ot,new AbortController);l(this,st);l(this,_,new fi(this));l(this,nt,!1);l(this,Ve,e=>n(this,x,At).call(this,e.detail));l(this,xe,e=>this.problem(e.detail));l(this,rt,({detail:{text:e,undo:t}})=>{a(this,_).offer(e,t&&(()=>t().then(()=>n(this,x,Bt).call(this))))});l(this,_t,({detail:e})=>{this.route.place==="albums"&&e!==""?n(this,x,At).call(this,re("photos",void 0,e)):a(this,ne)?.search(e)})}connectedCallback(){super.connectedCallback(),L(this,Te,n(this,x,rn).call(this,"grid",96*dp,6)),L(this,it,n(this,x,rn).call(this,"screen",64*dp,3)),L(this,ne,new Rn(e=>n(this,x,an).call(this,e))),n(this,x,an).call(this,a(this,ne).route),L(this,st,new bi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,x,Bt).call(this),problem:e=>this.problem(e)})),a(this,st).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,ne)?.dispose(),a(this,st)?.stop(),a(this,ot).abort(),a(this,Te).clear(),a(this,it).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Sc(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let d of Pn(e))a(this,Te).forget(d),a(this,it).forget(d);let s=e.flatMap(({photo:d})=>d===void 0?[]:[d]);this.sequence?.replace(s),this.viewer?.edited(e,t),this.opened=s.find(({id:d})=>d===this.opened?.id)??this.opened,L(this,nt,this.opened!==void 0&&!Ac(this.route)),a(this,nt)||n(this,x,Bt).call(this)}problem(e){this.isConnected&&!He(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>n(this,x,At).call(this,re("photos"))}"
          @search="${a(this,_t)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,xe)}"
        ></latent-header>
        ${n(this,x,Op).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${this.owner}" @go="${a(this,Ve)}"></latent-navigation>
          <main>${n(this,x,qp).call(this)}${n(this,x,Mp).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        @added="${()=>a(this,st)?.look()}"
        @search="${s=>n(this,x,At).call(this,re("photos",void 0,s.detail))}"
        @photo-open="${s=>a(this,ne)?.open(s.detail)}"
        @said="${a(this,rt)}"
        @problem="${a(this,xe)}"
      ></latent-uploads>
      ${e===void 0?f:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${a(this,Te)}"
          .screens="${a(this,it)}"
          @photo-turn="${s=>a(this,ne)?.open(s.detail.id)}"
          @viewer-close="${()=>a(this,ne)?.close()}"
          @photo-edit="${s=>a(this,_).edit(e,s.detail)}"
          @search="${s=>n(this,x,At).call(this,re("photos",void 0,s.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,xe)}"
          ></latent-account>
        `:f} ${this.adding===void 0?f:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,rt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,xe)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,_).saying.text}"
        ?undoable="${a(this,_).saying.undoable}"
        @undo="${()=>a(this,_).undo()}"
        @toast-close="${()=>a(this,_).forget()}"
      ></latent-toast>
    `}};w=$($p),Ys=new WeakMap,Bs=new WeakMap,_s=new WeakMap,Qs=new WeakMap,Xs=new WeakMap,Js=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,nn=new WeakMap,ne=new WeakMap,Te=new WeakMap,it=new WeakMap,ot=new WeakMap,st=new WeakMap,_=new WeakMap,nt=new WeakMap,x=new WeakSet,rn=function(e,t,s){return new Ln((d,h)=>n(this,x,Pp).call(this,this.api.thumbnail(d,e,h)),t,s)},an=function(e){if(Yt(e.place).ofOwner===!0&&!this.owner){a(this,ne)?.go(re("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,_).clear()),this.route=e,Yt(e.place).load?.().catch(t=>this.problem(new pe(t))),n(this,x,Tp).call(this,e.photo)},Ve=new WeakMap,At=function(e){a(this,ne)?.go(e),window.scrollTo({top:0})},Tp=async function(e){a(this,ot).abort(),L(this,ot,new AbortController);let{signal:t}=a(this,ot);if(e===void 0){n(this,x,Cp).call(this);return}let s=this.sequence?.find(e);try{let[d]=await Promise.all([s??this.api.photo(e,t),import("/assets/viewer-MB2XVENE.js")]);t.aborted||(this.opened=d)}catch(d){d instanceof S&&d.status===404?a(this,ne)?.close():this.problem(d)}},Cp=function(){let e=this.opened;this.opened=void 0,a(this,nt)&&n(this,x,Bt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Bt=function(){L(this,nt,!1),this.view?.refresh?.()},ln=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,_).clear()},Pp=async function(e){try{return await e}catch(t){throw(t instanceof pe||t instanceof S&&t.unauthorised)&&this.problem(t),t}},xe=new WeakMap,rt=new WeakMap,_t=new WeakMap,Mp=function(){switch(this.route.place){case"albums":return this.route.id===void 0?n(this,x,Ap).call(this):n(this,x,Sp).call(this);case"map":return n(this,x,Lp).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${a(this,xe)}"></latent-activity-page>
        `;default:return n(this,x,Rp).call(this)}},Ap=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Te)}"
        @go="${a(this,Ve)}"
        @said="${a(this,rt)}"
        @problem="${a(this,xe)}"
      ></latent-albums-page>
    `},Sp=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Te)}"
        .selection="${a(this,_).selection}"
        @sequence="${n(this,x,ln)}"
        @photo-pick="${e=>{a(this,_).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,ne)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,_).clear()}"
        @go="${a(this,Ve)}"
        @said="${a(this,rt)}"
        @problem="${a(this,xe)}"
      ></latent-album-page>
    `},Lp=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Te)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,ne)?.open(e.detail)}"
        @go="${a(this,Ve)}"
        @problem="${a(this,xe)}"
      ></latent-map-page>
    `},Rp=function(){let{label:e,filter:t="",empty:s}=Yt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,Te)}"
        .selection="${a(this,_).selection}"
        .status="${this.status}"
        @sequence="${n(this,x,ln)}"
        @found="${d=>this.found=d.detail}"
        @photo-pick="${d=>{a(this,_).pick(d.detail,this.sequence)}}"
        @photo-open="${d=>a(this,ne)?.open(d.detail.id)}"
        @search="${a(this,_t)}"
        @term-edit="${d=>this.header.edit(d.detail)}"
        @go="${a(this,Ve)}"
        @problem="${a(this,xe)}"
      >${s}</latent-timeline-page>
    `},Op=function(){return a(this,_).selection.size===0?f:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,_).selection}"
        @photo-edit="${e=>a(this,_).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=a(this,_).selection.ids}"
        @selection-clear="${()=>a(this,_).clear()}"
      ></latent-selection-bar>
    `},qp=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?f:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${K(e)} to go.</div>
    `},p(w,4,"api",kp,Z,Ys),p(w,4,"owner",xp,Z,Bs),p(w,4,"uploads",wp,Z,_s),p(w,4,"route",vp,Z,Qs),p(w,4,"sequence",yp,Z,Xs),p(w,4,"found",bp,Z,Js),p(w,4,"status",gp,Z,Zs),p(w,4,"opened",fp,Z,Gs),p(w,4,"showsAccount",mp,Z,en),p(w,4,"adding",up,Z,tn),p(w,4,"header",hp,Z,on),p(w,4,"viewer",cp,Z,sn),p(w,4,"view",pp,Z,nn),Z=p(w,0,"Gallery",Ep,Z),C(Z,"styles",[A,gd]),o(w,1,Z);function Ac({place:r,query:i}){return r==="photos"&&i===""}function Sc(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=Yt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Lc=3e3,Fp,Np,Dp,zp,Hp,ke,dn,pn,cn,ze,St,lt,G,at,Up,hn,un,Ip;Hp=[E("latent-app")];var De=class extends(zp=M,Dp=[g()],Np=[g()],Fp=[g()],zp){constructor(){super(...arguments);l(this,G);l(this,dn,o(ke,8,this,"starting")),o(ke,11,this);l(this,pn,o(ke,12,this,{signedIn:!1})),o(ke,15,this);l(this,cn,o(ke,16,this,"")),o(ke,19,this);l(this,ze,new gn);l(this,St,new ii(a(this,ze)));l(this,lt)}connectedCallback(){super.connectedCallback(),n(this,G,at).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,lt))}willUpdate(){this.phase==="signed-out"&&a(this,St).tasks.length>0&&a(this,St).clear()}render(){switch(this.phase){case"starting":return f;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,ze)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,G,at)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,ze)}"
            .owner="${this.session.user===Ae}"
            .uploads="${a(this,St)}"
            @problem="${e=>n(this,G,hn).call(this,e.detail)}"
            @sign-out="${n(this,G,Ip)}"
            @locked="${n(this,G,un)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${b.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,G,at)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${b.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${n(this,G,at)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${b.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,G,at)}">Try again</button>
          </latent-notice>
        `}}};ke=$(zp),dn=new WeakMap,pn=new WeakMap,cn=new WeakMap,ze=new WeakMap,St=new WeakMap,lt=new WeakMap,G=new WeakSet,at=async function(){window.clearTimeout(a(this,lt));try{this.session=await a(this,ze).session(),this.phase=this.session.signedIn?await n(this,G,Up).call(this):"signed-out"}catch(e){n(this,G,hn).call(this,e)}},Up=async function(){try{return await a(this,ze).status(!1),"open"}catch(e){if(e instanceof S&&e.status===404)return"bare";throw e}},hn=function(e){e instanceof S&&e.unauthorised?this.phase="signed-out":e instanceof pe||e instanceof S&&e.unavailable?n(this,G,un).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},un=function(){this.phase="locked",window.clearTimeout(a(this,lt)),L(this,lt,window.setTimeout(()=>{n(this,G,at).call(this)},Lc))},Ip=async function(){this.phase="signed-out",await a(this,ze).signOut().catch(()=>{})},p(ke,4,"phase",Dp,De,dn),p(ke,4,"session",Np,De,pn),p(ke,4,"problem",Fp,De,cn),De=p(ke,0,"App",Hp,De),C(De,"styles",[A,N,P`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),o(ke,1,De);
