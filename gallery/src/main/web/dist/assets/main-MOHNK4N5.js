import{a as _t,c as kn,d as $n,e as En,f as yi,g as Tn,h as Qt,i as Cn,j as Pn}from"/assets/chunk-DP3XI47J.js";import{a as Ye,d as Sn,e as vi,f as Ln,g as Rn,h as On,i as qn,j as Fn,k as Nn}from"/assets/chunk-7REZWRIC.js";import{a as dt,b as bi,c as At,d as Ve,e as mn,g as fn,h as gn,j as bn,q as wn,u as xn}from"/assets/chunk-JII2X3XA.js";import{a as Rt}from"/assets/chunk-FGV4GVSM.js";import"/assets/chunk-35T36OV7.js";import{A as ct,B as An,a as S,b as cn,c as hn,d as pe,e as Te,f as Ae,g as un,h as St,i as yn,l as Lt,m as I,q as vn,x as Mn,y as re,z as pt}from"/assets/chunk-GWURRANR.js";import{a as C,b as c,d as f,f as P,g as $,h as m,i as g,j as O,k as y,l as M,m as lt,n as He,o as N}from"/assets/chunk-E2BXXSLQ.js";import{a as k,c as o,d as p,e as T,f as a,g as l,h as A,i as n}from"/assets/chunk-4TR2UDAY.js";function Xt(r){return c`
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
  `}var Ot=class extends Error{constructor(i,e){super(i,{cause:e}),this.name="PasskeyError"}};function wi(){return"PublicKeyCredential"in window}function Jt(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Dn(r){let i=await Hn(()=>navigator.credentials.get({publicKey:{...r,challenge:At(r.challenge),allowCredentials:r.allowCredentials.map(Un)}})),e=i.response;return{credential:Ve(i.rawId),clientData:Ve(e.clientDataJSON),authenticatorData:Ve(e.authenticatorData),signature:Ve(e.signature)}}async function zn(r){let e=(await Hn(()=>navigator.credentials.create({publicKey:{...r,challenge:At(r.challenge),user:{...r.user,id:At(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(Un)}}))).response;return{clientData:Ve(e.clientDataJSON),attestationObject:Ve(e.attestationObject)}}async function Hn(r){if(!wi())throw new Ot("This browser has no passkeys; use another.");try{let i=await r();if(i!==null)return i}catch(i){throw new Ot(Hp(i),i)}throw new Ot("The browser gave no passkey; try again.")}function Hp(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function Un({type:r,id:i}){return{type:r,id:At(i)}}var In,Kn,Wn,jn,Vn,Yn,Bn,_n,Qn,Xn,Jn,Zn,Gn,er,tr,v,xi,ki,$i,Ei,Ti,Ci,Pi,Mi,Ai,Si,Li,Ri,Oi,K,ir,qi,or,sr,nr,rr,ar,lr,dr;tr=[$("latent-sign-in")];var X=class extends(er=P,Gn=[m({attribute:!1})],Zn=[m({type:Boolean})],Jn=[m({type:Boolean})],Xn=[g()],Qn=[g()],_n=[g()],Bn=[g()],Yn=[g()],Vn=[g()],jn=[O("#vault")],Wn=[O("#user")],Kn=[O("#passphrase")],In=[O("#code")],er){constructor(){super(...arguments);l(this,K);l(this,xi,o(v,8,this)),o(v,11,this);l(this,ki,o(v,12,this,!1)),o(v,15,this);l(this,$i,o(v,16,this,!1)),o(v,19,this);l(this,Ei,o(v,20,this,!1)),o(v,23,this);l(this,Ti,o(v,24,this,!1)),o(v,27,this);l(this,Ci,o(v,28,this,"")),o(v,31,this);l(this,Pi,o(v,32,this)),o(v,35,this);l(this,Mi,o(v,36,this,!1)),o(v,39,this);l(this,Ai,o(v,40,this,!1)),o(v,43,this);l(this,Si,o(v,44,this)),o(v,47,this);l(this,Li,o(v,48,this)),o(v,51,this);l(this,Ri,o(v,52,this)),o(v,55,this);l(this,Oi,o(v,56,this)),o(v,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${n(this,K,ir)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Xt(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${n(this,K,rr).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?n(this,K,ar).call(this):f} ${this.locked?f:n(this,K,lr).call(this)}
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
            ${this.needsCode?n(this,K,dr).call(this):f}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${n(this,K,nr).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?f:n(this,K,sr).call(this)}</p>
        </form>
      </main>
    `}};v=k(er),xi=new WeakMap,ki=new WeakMap,$i=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Ci=new WeakMap,Pi=new WeakMap,Mi=new WeakMap,Ai=new WeakMap,Si=new WeakMap,Li=new WeakMap,Ri=new WeakMap,Oi=new WeakMap,K=new WeakSet,ir=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let t=this.input.value,s=this.user?.value.trim().toLowerCase()||Ae;if(t===""){this.problem=s===Ae?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:s,passphrase:t,code:this.code?.value||void 0};await n(this,K,qi).call(this,d)&&(await Kp(this.api),await n(this,K,qi).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await n(this,K,or).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},qi=async function(e){try{return await this.api.signIn(e)}catch(t){if(!(t instanceof cn))throw t;this.needsCode=t.orCode,this.awaitsPasskey=!0;let s=await Dn(t.options);return await this.api.signIn({...e,passkey:s})}},or=async function(e){if(e instanceof S&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=dt(e),this.elsewhere=e instanceof hn&&e.hosts.includes("localhost")?Jt():void 0,(this.code??this.input).select()},sr=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?f:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},nr=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},rr=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},ar=function(){return c`
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
    `},lr=function(){return c`
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
    `},dr=function(){return c`
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
    `},p(v,4,"api",Gn,X,xi),p(v,4,"locked",Zn,X,ki),p(v,4,"choice",Jn,X,$i),p(v,4,"busy",Xn,X,Ei),p(v,4,"legible",Qn,X,Ti),p(v,4,"problem",_n,X,Ci),p(v,4,"elsewhere",Bn,X,Pi),p(v,4,"needsCode",Yn,X,Mi),p(v,4,"awaitsPasskey",Vn,X,Ai),p(v,4,"vault",jn,X,Si),p(v,4,"user",Wn,X,Li),p(v,4,"input",Kn,X,Ri),p(v,4,"code",In,X,Oi),X=p(v,0,"SignIn",tr,X),T(X,"styles",[M,N,lt,C`
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
    `]),o(v,1,X);var Up=500,Ip=6e4;async function Kp(r){let i=performance.now()+Ip;for(;performance.now()<i;){await new Promise(t=>window.setTimeout(t,Up));let e=await r.session().catch(t=>{if(!(t instanceof pe))throw t});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Zt={"Tus-Resumable":"1.0.0","X-Latent":"1"},qt="/uploads";async function pr(r){return(await r.get(qt)).places}async function cr(r,{sha256:i,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:i,bytes:e}]})).json()).files[0]?.photo}async function hr(r,i,e){let{name:t,folder:s,modified:d,sha256:h}=i,b={...Zt,"Upload-Length":String(i.bytes),"Upload-Metadata":Wp({filename:t,folder:s,modified:String(Math.max(0,d)),sha256:h})},R=await r.ask(qt,{method:"POST",headers:b,signal:e}),Q=(R.headers.get("Location")??"").split("/").pop()??"";return Fi(Q,R)}async function ur(r,i,e){return Fi(i,await r.ask(`${qt}/${i}`,{method:"HEAD",headers:Zt,signal:e}))}async function mr(r,{id:i,offset:e},t,s){let d=await t.arrayBuffer(),h={...Zt,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${bi(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return Fi(i,await r.ask(`${qt}/${i}`,{method:"PATCH",headers:h,body:d,signal:s}))}async function fr(r,i){await r.ask(`${qt}/${i}`,{method:"DELETE",headers:Zt})}function Fi(r,{headers:i,status:e}){let t=i.get("Upload-Offset");if(t===null)throw new S(e,"failed","The server does not say how much has arrived.");let s=i.get("Latent-Path");return{id:r,offset:Number(t),path:s===null?void 0:decodeURIComponent(s),wasThere:i.has("Latent-Was-There")}}function Wp(r){return Object.entries(r).map(([i,e])=>`${i} ${bi(new TextEncoder().encode(e))}`).join(",")}function gr({file:r,folders:i},e){return i.length>0?[e,...i].filter(t=>t!=="").join("/"):e===""?`Uploads/${jp(r.lastModified)}`:e}function jp(r){let i=new Date(r);return`${String(i.getFullYear()).padStart(4,"0")}/${String(i.getMonth()+1).padStart(2,"0")}`}function br(r){let i=r.map(s=>s.split("/").slice(0,-1)),[e=[]]=i,t=e.findIndex((s,d)=>i.some(h=>h[d]!==s));return(t<0?e:e.slice(0,t)).join("/")}var Gt=class{#e;#t=0;async hash(i){this.#e??=Vp();let e=await this.#e,t=this.#t++;return new Promise((s,d)=>{let h=({data:b})=>{b.number===t&&(e.removeEventListener("message",h),b.sha256===void 0?d(new Error("This file cannot be read.")):s(b.sha256))};e.addEventListener("message",h),e.postMessage({number:t,file:i})})}end(){this.#e?.then(i=>i.terminate()),this.#e=void 0}};async function Vp(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}function yr(r,i){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,i)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}var vr=[500,1e3,2e3,5e3,1e4],Bp=new Set([404,408,409,423,429,460,500,502,503,504]),_p=5;async function wr(r,i,e,t,s){let d=1048576,h=0,b;for(;b?.path===void 0;)try{if(b===void 0||h>0)b=b===void 0?await hr(r,e,t):await ur(r,b.id,t);else{let R=performance.now(),Q=i.slice(b.offset,b.offset+d);b=await mr(r,b,Q,t),d=yr(Q.size,performance.now()-R)}h=0,s(b)}catch(R){if(h++,Te(R)||!Qp(R,h))throw R;b=R instanceof S&&R.status===404?void 0:b,await Xp(vr[Math.min(h,vr.length)-1]??0,t)}return b}function Qp(r,i){return r instanceof pe||r instanceof S&&Bp.has(r.status)&&(r.unavailable||i<_p)}function Xp(r,i){return new Promise((e,t)=>{let s=setTimeout(e,r);i.addEventListener("abort",()=>{clearTimeout(s),t(new DOMException("paused","AbortError"))},{once:!0})})}function Ce({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function xr({state:{kind:r}}){return r==="checking"||r==="sending"}function kr(r){let i=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,t=i.reduce((d,h)=>d+e(h),0),s=i.reduce((d,h)=>d+(Ce(h)?e(h):h.arrived),0);return t===0?1:s/t}var Jp=3,ei=class extends EventTarget{#e;#t=new Gt;#s=new Map;#i=new Map;#o=[];#n=!1;constructor(i){super(),this.#e=i}get tasks(){return this.#o}get paused(){return this.#n}get unfinished(){return!this.#o.every(Ce)}add(i,e){let t=this.unfinished?this.#o:[],s=i.map(d=>({file:d.file,folder:gr(d,e),state:{kind:"waiting"},arrived:0}));this.#o=[...t,...s],this.#a()}pause(){this.#n=!0,this.#r(),this.#l()}resume(){this.#n=!1,this.#a()}retry(i){i.state={kind:"waiting"},this.#a()}cancel(i){i.state={kind:"cancelled"};let e=this.#s.get(i);e===void 0?this.#c(i):e.abort(),this.#a()}cancelAll(){for(let i of this.#o.filter(e=>!Ce(e)))this.cancel(i)}clear(){this.#r(),this.#t.end(),this.#o=[],this.#n=!1,this.#l()}#r(){for(let i of this.#s.values())i.abort()}#a(){let i=this.#o.filter(({state:e})=>e.kind==="waiting");for(let e of i.slice(0,this.#n?0:Jp-this.#s.size))this.#d(e);this.unfinished||this.#t.end(),this.#l()}async#d(i){let e=new AbortController;this.#s.set(i,e);try{await this.#p(i,e.signal)}catch(t){Ce(i)||(i.state=Te(t)?{kind:"waiting"}:{kind:"failed",message:Zp(t)})}finally{this.#s.delete(i)}i.state.kind==="cancelled"&&this.#c(i),this.#a()}async#p(i,e){let{file:t,folder:s}=i;i.state={kind:"checking"},this.#l();let d=await this.#t.hash(t);e.throwIfAborted();let h=await cr(this.#e,{sha256:d,bytes:t.size});if(e.throwIfAborted(),h!==void 0){i.state={kind:"known",photo:h};return}i.state={kind:"sending"},this.#l();let b={name:t.name,folder:s,bytes:t.size,modified:t.lastModified,sha256:d},R=await wr(this.#e,t,b,e,({id:Q,offset:at})=>{this.#i.set(i,Q),i.arrived=at,this.#l()});this.#i.delete(i),i.state=R.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:R.path??""},this.dispatchEvent(new Event("added"))}#c(i){let e=this.#i.get(i);this.#i.delete(i),e!==void 0&&fr(this.#e,e).catch(()=>{})}#l(){this.dispatchEvent(new Event("change"))}};function Zp(r){return r instanceof S&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var $r,Er,Tr,Cr,Pr,Mr,Ar,Sr,Lr,z,Ni,Di,zi,Hi,Ui,Ii,Ki,q,Wi,Ft,ti,ji,Vi,Yi,Rr,Or;Lr=[$("latent-add-dialog")];var ce=class extends(Sr=P,Ar=[m({attribute:!1})],Mr=[m({attribute:!1})],Pr=[g()],Cr=[g()],Tr=[g()],Er=[g()],$r=[O("dialog")],Sr){constructor(){super(...arguments);l(this,q);l(this,Ni,o(z,8,this)),o(z,11,this);l(this,Di,o(z,12,this,[])),o(z,15,this);l(this,zi,o(z,16,this)),o(z,19,this);l(this,Hi,o(z,20,this,"")),o(z,23,this);l(this,Ui,o(z,24,this,"")),o(z,27,this);l(this,Ii,o(z,28,this,!1)),o(z,31,this);l(this,Ki,o(z,32,this)),o(z,35,this)}firstUpdated(){this.dialog.showModal(),n(this,q,Wi).call(this,async()=>{this.known=(await mn(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${n(this,q,Rr)}">
          <header>
            <h2 id="title">Add ${I(this.photos.length)} to an album</h2>
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
            ${a(this,q,Ft).map(e=>n(this,q,Or).call(this,e))} ${a(this,q,ti)?c`
                <li>
                  <button type="button" @click="${n(this,q,Vi)}">${y.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:f}
          </ul>
          <p ?hidden="${this.known===void 0||a(this,q,Ft).length>0||a(this,q,ti)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </form>
      </dialog>
    `}};z=k(Sr),Ni=new WeakMap,Di=new WeakMap,zi=new WeakMap,Hi=new WeakMap,Ui=new WeakMap,Ii=new WeakMap,Ki=new WeakMap,q=new WeakSet,Wi=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){(t instanceof pe||t instanceof S&&t.unauthorised)&&this.dispatchEvent(new CustomEvent("problem",{detail:t})),this.problem=dt(t)}finally{this.busy=!1}},Ft=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:t,editable:s,name:d})=>!t&&s&&d.toLowerCase().includes(e))},ti=function(){return this.typed!==""&&!a(this,q,Ft).some(({name:e})=>e===this.typed)},ji=function(e){n(this,q,Yi).call(this,()=>gn(this.api,e.id,{add:this.photos}))},Vi=function(){n(this,q,Yi).call(this,()=>fn(this.api,{name:this.typed,add:this.photos}))},Yi=function(e){this.busy||n(this,q,Wi).call(this,async()=>{let{album:t,undo:s}=await e(),h={text:xn(this.photos.length,t?.name??"the album"),undo:()=>bn(this.api,s)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},Rr=function(e){e.preventDefault();let t=a(this,q,Ft);a(this,q,ti)?n(this,q,Vi).call(this):t.length===1&&t[0]!==void 0&&n(this,q,ji).call(this,t[0])},Or=function(e){return c`
      <li>
        <button type="button" @click="${()=>n(this,q,ji).call(this,e)}">
          ${y.album}<span>${wn(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},p(z,4,"api",Ar,ce,Ni),p(z,4,"photos",Mr,ce,Di),p(z,4,"known",Pr,ce,zi),p(z,4,"typed",Cr,ce,Hi),p(z,4,"problem",Tr,ce,Ui),p(z,4,"busy",Er,ce,Ii),p(z,4,"dialog",$r,ce,Ki),ce=p(z,0,"AddDialog",Lr,ce),T(ce,"styles",[M,N,He,lt,C`
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
    `]),o(z,1,ce);var qr=[["days",86400],["hours",3600],["minutes",60]],Fr,Bi,Gp;Fr=[$("latent-shift-form")];var Nt=class extends(Gp=Pn){read(){let e=qr.map(([t,s])=>Number(this.value(t)||"0")*s).reduce((t,s)=>t+s,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Cn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${qr.map(([i])=>c`
            <label>${i[0].toUpperCase()}${i.slice(1)}<input name="${i}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Bi=k(Gp),Nt=p(Bi,0,"ShiftForm",Fr,Nt),o(Bi,1,Nt);var ec=[["rating","Rate",y.star],["tags","Add or remove tags",y.tag],["caption","Write a caption",y.words],["date","Move the dates",y.calendar],["place","Set the place",y.pin]],Nr,Dr,zr,Hr,Ur,ue,_i,Qi,Xi,zt,_,Ir,Dt,Ji,Zi,Gi,Pe,Be,Kr;Ur=[$("latent-selection-bar")];var Se=class extends(Hr=P,zr=[m({attribute:!1})],Dr=[m({attribute:!1})],Nr=[g()],Hr){constructor(){super(...arguments);l(this,_);l(this,_i,o(ue,8,this)),o(ue,11,this);l(this,Qi,o(ue,12,this)),o(ue,15,this);l(this,Xi,o(ue,16,this)),o(ue,19,this);l(this,zt,e=>n(this,_,Ir).call(this,e));l(this,Pe,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,Be,e=>{n(this,_,Dt).call(this,e.detail),a(this,Pe).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",a(this,zt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,zt))}render(){let e=a(this,_,Zi);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${n(this,_,Gi)}">
          ${y.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <button
          class="icon heart ${e?"given":""}"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${n(this,_,Ji)}"
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
        ${ec.map(([t,s,d])=>c`
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
        <div class="card ${this.open==="rating"?"small":""}">${n(this,_,Kr).call(this,this.open)}</div>
      `}
    `}};ue=k(Hr),_i=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,zt=new WeakMap,_=new WeakSet,Ir=function(e){Qt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?n(this,_,Gi).call(this):a(this,Pe).call(this):e.key==="f"?n(this,_,Ji).call(this):/^[0-5]$/.test(e.key)&&n(this,_,Dt).call(this,{rating:Number(e.key)}))},Dt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Ji=function(){n(this,_,Dt).call(this,{favorite:!a(this,_,Zi)})},Zi=function(){return this.selection.photos.every(({favorite:e})=>e)},Gi=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Pe=new WeakMap,Be=new WeakMap,Kr=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${t=>{n(this,_,Dt).call(this,{rating:t.detail}),a(this,Pe).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${a(this,Be)}" @cancel="${a(this,Pe)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${a(this,Be)}" @cancel="${a(this,Pe)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${a(this,Be)}" @cancel="${a(this,Pe)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${a(this,Be)}" @cancel="${a(this,Pe)}"></latent-place-form>
        `}},p(ue,4,"api",zr,Se,_i),p(ue,4,"selection",Dr,Se,Qi),p(ue,4,"open",Nr,Se,Xi),Se=p(ue,0,"SelectionBar",Ur,Se),T(Se,"styles",[M,N,C`
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
    `]),o(ue,1,Se);var Wr=C`
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
`;var Vr,Yr,Br,_r,Qr,Xr,Jr,Zr,Gr,ea,F,eo,to,io,oo,so,no,ro,ao,ee,lo,po,ii,ta,ia,oa,sa,na;ea=[$("latent-account")];var le=class extends(Gr=P,Zr=[m({attribute:!1})],Jr=[g()],Xr=[g()],Qr=[g()],_r=[g()],Br=[O("dialog")],Yr=[O("#label")],Vr=[O("#password")],Gr){constructor(){super(...arguments);l(this,ee);l(this,eo,o(F,8,this)),o(F,11,this);l(this,to,o(F,12,this)),o(F,15,this);l(this,io,o(F,16,this)),o(F,19,this);l(this,oo,o(F,20,this,!1)),o(F,23,this);l(this,so,o(F,24,this,"")),o(F,27,this);l(this,no,o(F,28,this)),o(F,31,this);l(this,ro,o(F,32,this)),o(F,35,this);l(this,ao,o(F,36,this)),o(F,39,this);l(this,ii,()=>{this.step=void 0,this.problem=""})}firstUpdated(){this.dialog.showModal(),n(this,ee,lo).call(this,async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${y.clear}
            </button>
          </header>
          ${e===void 0?f:n(this,ee,ia).call(this,e)}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        </div>
      </dialog>
    `}};F=k(Gr),eo=new WeakMap,to=new WeakMap,io=new WeakMap,oo=new WeakMap,so=new WeakMap,no=new WeakMap,ro=new WeakMap,ao=new WeakMap,ee=new WeakSet,lo=async function(e){this.busy=!0,this.problem="";try{await e()}catch(t){t instanceof pe||t instanceof S&&t.unauthorised?this.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=dt(t)}finally{this.busy=!1}},po=async function(e){this.step=e,this.problem="",await this.updateComplete,(e.kind==="add"?this.label:this.password).focus()},ii=new WeakMap,ta=function(e,t,s){if(e.preventDefault(),this.busy)return;let d={user:s,passphrase:this.password.value};n(this,ee,lo).call(this,async()=>{if(t.kind==="add"){let h=this.label.value.trim(),b=await zn(await this.api.passkeyInvitation(d));this.factors=await this.api.addPasskey(h,b)}else this.factors=await this.api.removePasskey(t.passkey.id,d);this.step=void 0})},ia=function(e){let{user:t,code:s,passkeys:d}=e,h=t===Ae?"the vault’s passphrase":"your password",b=s||d.length>0;return c`
      <p>${b?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${b?c`
          <ul>
            ${s?tc():f}${d.map(R=>n(this,ee,oa).call(this,R))}
          </ul>
        `:f} ${this.step===void 0?n(this,ee,sa).call(this,e):n(this,ee,na).call(this,this.step,e)}
    `},oa=function(e){let t=e.lastUse===void 0?"never used":`last used ${jr(e.lastUse)}`;return c`
      <li>
        ${y.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${jr(e.made)}, ${t}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${this.busy}"
          @click="${()=>n(this,ee,po).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},sa=function({user:e,host:t,code:s,passkeys:d}){if(t===void 0)return ic();if(!wi())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let h=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${e} LABEL</code>
      </p>
    `;return c`
      ${s||d.length>0?f:h}
      <button class="main add" ?disabled="${this.busy}" @click="${()=>n(this,ee,po).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},na=function(e,{user:t}){let s=e.kind==="add"?"Add it":"Remove it";return c`
      <form @submit="${d=>n(this,ee,ta).call(this,d,e,t)}">
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
          <button class="quiet" type="button" @click="${a(this,ii)}">Cancel</button>
        </div>
      </form>
    `},p(F,4,"api",Zr,le,eo),p(F,4,"factors",Jr,le,to),p(F,4,"step",Xr,le,io),p(F,4,"busy",Qr,le,oo),p(F,4,"problem",_r,le,so),p(F,4,"dialog",Br,le,no),p(F,4,"label",Yr,le,ro),p(F,4,"password",Vr,le,ao),le=p(F,0,"Account",ea,le),T(le,"styles",[M,N,He,lt,Wr]),o(F,1,le);function tc(){return c`
    <li>
      ${y.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function ic(){let r=Jt();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}function jr(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var ra=C`
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
`;function aa(r,i){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${y.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function la(r,i){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${y.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${i}">Show all photos</button>
    </latent-notice>
  `}function da(r){return r>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${y.picture}</span>
        <p>${I(r)} to go. They appear here as they are read.</p>
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
  `}async function pa(r,i,e,t){let s=new URLSearchParams({q:i,caret:String(e)});return(await r.get(`/completions?${s}`,t)).completions}async function ca(r,i,e,t){return(await r.get(`/facets?${new URLSearchParams({q:i,limit:String(e)})}`,t)).facets}function oi(r){let i=[];for(let{0:e,index:t}of r.matchAll(/(?:"[^"]*"?|[^\s"])+/g))i.push({text:e,start:t,end:t+e.length});return i}function ha(r,i){let e=oi(r).filter(({start:t})=>t!==i.start).map(({text:t})=>t);return e.filter((t,s)=>{let d=s>0&&s<e.length-1&&e[s-1]!=="|";return t!=="|"||d}).join(" ")}function ua(r,i){return oi(r).some(({text:e})=>e===i)?r:`${r} ${i}`.trim()}function ma(r,i){let e=i.replaceAll('"',"");return`${r}:${/^[\p{L}\p{N}._/-]+$/u.test(e)?e:`"${e}"`}`}var oc=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],sc=8,fa,ga,ba,ya,va,wa,xa,te,co,ho,uo,mo,fo,_e,oe,ka,go,bo,$a,Ea,Ta;xa=[$("latent-refinement")];var ke=class extends(wa=P,va=[m({attribute:!1})],ya=[m({attribute:!1})],ba=[m({attribute:!1})],ga=[g()],fa=[g()],wa){constructor(){super(...arguments);l(this,oe);l(this,co,o(te,8,this)),o(te,11,this);l(this,ho,o(te,12,this,"")),o(te,15,this);l(this,uo,o(te,16,this,"")),o(te,19,this);l(this,mo,o(te,20,this,!1)),o(te,23,this);l(this,fo,o(te,24,this,{})),o(te,27,this);l(this,_e,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,_e).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&n(this,oe,go).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${oi(this.query).filter(({text:e})=>e!=="|").map(e=>n(this,oe,$a).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${n(this,oe,ka)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?n(this,oe,Ea).call(this):f}
    `}};te=k(wa),co=new WeakMap,ho=new WeakMap,uo=new WeakMap,mo=new WeakMap,fo=new WeakMap,_e=new WeakMap,oe=new WeakSet,ka=function(){this.isOpen=!this.isOpen,this.isOpen&&n(this,oe,go).call(this)},go=async function(){a(this,_e).abort(),A(this,_e,new AbortController);try{this.counts=await ca(this.api,this.narrowed,sc,a(this,_e).signal)}catch(e){Te(e)||(this.counts={})}},bo=function(e){this.dispatchEvent(new CustomEvent("search",{detail:e}))},$a=function(e){return c`
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
          @click="${()=>n(this,oe,bo).call(this,ha(this.query,e))}"
        >
          ${y.clear}
        </button>
      </li>
    `},Ea=function(){return c`
      <div class="facets">
        ${oc.map(([e,t,s])=>n(this,oe,Ta).call(this,t,s,this.counts[e]??[]))}
      </div>
    `},Ta=function(e,t,s){return s.length===0?f:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${s.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>n(this,oe,bo).call(this,ua(this.query,ma(t,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(te,4,"api",va,ke,co),p(te,4,"query",ya,ke,ho),p(te,4,"narrowed",ba,ke,uo),p(te,4,"isOpen",ga,ke,mo),p(te,4,"counts",fa,ke,fo),ke=p(te,0,"Refinement",xa,ke),T(ke,"styles",[M,N,C`
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
    `]),o(te,1,ke);function Ca(r){let i=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${i(r.getMonth()+1)}-${i(r.getDate())}`}function Pa(r,i){let e=Number(r.slice(0,4))-i;return e===1?"1 year ago":`${e} years ago`}var Ma,Aa,Sa,La,Ra,me,yo,vo,wo,ht,ut,Ue,Oa,qa,Fa;Ra=[$("latent-memories")];var Le=class extends(La=P,Sa=[m({attribute:!1})],Aa=[m({attribute:!1})],Ma=[g()],La){constructor(){super(...arguments);l(this,Ue);l(this,yo,o(me,8,this)),o(me,11,this);l(this,vo,o(me,12,this)),o(me,15,this);l(this,wo,o(me,16,this,[])),o(me,19,this);l(this,ht,Ca(new Date));l(this,ut,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,ut,new AbortController),n(this,Ue,Oa).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,ut).abort()}render(){return this.years.length===0?f:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${Rt(this.years,({year:e})=>e,e=>n(this,Ue,Fa).call(this,e))}
        </ul>
      </nav>
    `}};me=k(La),yo=new WeakMap,vo=new WeakMap,wo=new WeakMap,ht=new WeakMap,ut=new WeakMap,Ue=new WeakSet,Oa=async function(){let e=new URLSearchParams({day:a(this,ht),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,ut).signal)).years}catch{this.years=[]}},qa=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},Fa=function({year:e,photos:[t],total:s}){let d=re("photos",void 0,`taken:${e}${a(this,ht).slice(4)}`);return t===void 0?f:c`
      <li>
        <a href="${pt(d)}" @click="${h=>n(this,Ue,qa).call(this,h,d)}">
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <p>${Pa(a(this,ht),e)} <small>${I(s)}</small></p>
        </a>
      </li>
    `},p(me,4,"api",Sa,Le,yo),p(me,4,"store",Aa,Le,vo),p(me,4,"years",Ma,Le,wo),Le=p(me,0,"Memories",Ra,Le),T(Le,"styles",[M,C`
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
    `]),o(me,1,Le);var xo=class{count;photos=[];complete=!1;loading;constructor(i){this.count=i}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(i){return this.count.year===i.year&&this.count.month===i.month}},si=class r{months;#e;#t;constructor(i,e,t){this.months=i.map(s=>new xo(s)),this.#e=e,this.#t=t}get total(){return this.months.reduce((i,{count:e})=>i+e.photos,0)}updated(i){let e=new r(i,this.#e,this.#t);for(let t of e.months){let s=this.months.find(d=>d.is(t.count));s!==void 0&&(t.photos=s.photos,t.complete=s.complete&&s.count.photos===t.count.photos)}return e}load(i){return i.complete?Promise.resolve():(i.loading??=this.#s(i).finally(()=>{i.loading=void 0}),i.loading)}async#s(i){let e=[],t;do{let s=await this.#e(i.count,t);e=e.concat(s.photos),t=s.next,(e.length>=i.photos.length||t===void 0)&&(i.photos=e,i.complete=t===void 0,this.#t(i))}while(t!==void 0)}monthOf(i){let[e,t]=i.taken.split("-").map(Number);return this.months.find(s=>s.count.year===e&&s.count.month===t)}find(i){for(let e of this.months){let t=e.photos.find(s=>s.id===i);if(t!==void 0)return t}}replace(i){for(let e of i){let t=this.find(e.id);if(t?.taken===e.taken)this.#i(e);else for(let s of[t&&this.monthOf(t),this.monthOf(e)])s!==void 0&&(s.complete=!1)}}#i(i){let e=this.monthOf(i);e!==void 0&&(e.photos=e.photos.map(t=>t.id===i.id?i:t),this.#t(e))}async range(i,e,t){let s=this.#o(i,e)?1:-1,d=[i],h=i;for(;h!==void 0&&h.id!==e.id&&d.length<t;)h=await this.neighbour(h,s),h!==void 0&&d.push(h);return d}#o(i,e){let t=[this.monthOf(i),this.monthOf(e)];if(t[0]===t[1]){let s=t[0]?.photos??[];return s.findIndex(({id:d})=>d===i.id)<=s.findIndex(({id:d})=>d===e.id)}return i.taken>e.taken}async neighbour(i,e){let t=this.monthOf(i);if(t===void 0)return;await this.load(t);let s=t.photos.findIndex(h=>h.id===i.id);return s<0?void 0:t.photos[s+e]??this.#n(this.months.indexOf(t)+e,e)}async#n(i,e){for(let t=i;t>=0&&t<this.months.length;t+=e){let s=this.months[t];await this.load(s);let d=e===1?s.photos[0]:s.photos.at(-1);if(d!==void 0)return d}}};var Na=22,nc=900,ko=120,Da,za,Ha,Ua,Ia,Ka,Wa,ja,W,$o,Eo,To,Co,Po,Mo,mt,U,Va,Ao,Ya,So,Ba,_a,Lo,Qa,Xa;ja=[$("latent-scrubber")];var fe=class extends(Wa=P,Ka=[m({attribute:!1})],Ia=[m({attribute:!1})],Ua=[m({attribute:!1})],Ha=[g()],za=[g()],Da=[g()],Wa){constructor(){super(...arguments);l(this,U);l(this,$o,o(W,8,this)),o(W,11,this);l(this,Eo,o(W,12,this,0)),o(W,15,this);l(this,To,o(W,16,this,0)),o(W,19,this);l(this,Co,o(W,20,this)),o(W,23,this);l(this,Po,o(W,24,this,!1)),o(W,27,this);l(this,Mo,o(W,28,this,!1)),o(W,31,this);l(this,mt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,mt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let t=e.get("position");t!==void 0&&Math.abs(t-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,mt)),A(this,mt,window.setTimeout(()=>this.passing=!1,nc)))}render(){let e=this.geometry;if(e===void 0||this.range<=0||e.blocks.length===0)return f;let t=Math.min(1,this.position/this.range),s=e.blocks[e.indexAt(this.position+ko)];return c`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Timeline"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(t*100)}"
        aria-valuetext="${St(s.month.count)}"
        @pointerdown="${n(this,U,Ya)}"
        @pointermove="${n(this,U,Ao)}"
        @pointerup="${n(this,U,So)}"
        @pointercancel="${n(this,U,So)}"
        @pointerleave="${n(this,U,Ba)}"
        @keydown="${n(this,U,_a)}"
      >
        ${n(this,U,Xa).call(this,e)}
        <span class="here" .style="${`top:${t*100}%`}"></span>
        ${n(this,U,Qa).call(this,e,t)}
      </div>
    `}};W=k(Wa),$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,Po=new WeakMap,Mo=new WeakMap,mt=new WeakMap,U=new WeakSet,Va=function(e){let t=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-t.top)/t.height))},Ao=function(e){this.pointed=n(this,U,Va).call(this,e),this.dragging&&n(this,U,Lo).call(this,this.pointed*this.range)},Ya=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,n(this,U,Ao).call(this,e)},So=function(){this.dragging=!1,this.pointed=void 0},Ba=function(){this.dragging||(this.pointed=void 0)},_a=function(e){let t={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key],s=this.geometry;if(t===void 0||s===void 0)return;e.preventDefault();let d=s.indexAt(this.position+ko)+t,h=s.blocks[Math.min(s.blocks.length-1,Math.max(0,d))];h!==void 0&&n(this,U,Lo).call(this,h.top)},Lo=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Qa=function(e,t){if(this.pointed===void 0&&!this.passing)return f;let s=this.dragging||this.pointed===void 0?t:this.pointed,d=e.blocks[e.indexAt(s*this.range+ko)];return c`
      <span class="label" .style="${`top:${s*100}%`}">${St(d.month.count)}</span>
    `},Xa=function(e){let t=this.clientHeight||window.innerHeight,s=-Na;return rc(e.blocks).map(d=>{let b=Math.min(1,d.top/this.range)*t;return b-s>=Na&&b<=t-6?(s=b,c`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${d.month.count.year}</span>
        `):c`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},p(W,4,"geometry",Ka,fe,$o),p(W,4,"position",Ia,fe,Eo),p(W,4,"range",Ua,fe,To),p(W,4,"pointed",Ha,fe,Co),p(W,4,"dragging",za,fe,Po),p(W,4,"passing",Da,fe,Mo),fe=p(W,0,"Scrubber",ja,fe),T(fe,"styles",[M,C`
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
    `]),o(W,1,fe);function rc(r){return r.filter((i,e)=>r[e-1]?.month.count.year!==i.month.count.year)}var ni=class{options;blocks;height;constructor(i,e,t,s){this.options=e;let d=t?.options===e?t:void 0,h=0;this.blocks=i.map((b,R)=>{let Q=d?.blocks[R],at=Q?.month===b&&b!==s?{...Q,top:h}:ac(b,h,e);return h+=at.height,at}),this.height=h}between(i,e){let t=[];for(let s=this.indexAt(i);s<this.blocks.length;s++){let d=this.blocks[s];if(d.top>=e)break;t.push(d)}return t}indexAt(i){let e=0,t=this.blocks.length-1;for(;e<t;){let s=e+t+1>>1;this.blocks[s].top<=i?e=s:t=s-1}return e}blockOf(i){return this.blocks.find(e=>e.month===i)}anchorAt(i){let e=this.blocks[this.indexAt(i)];return e&&{month:e.month,offset:i-e.top}}resolve(i){let e=this.blocks.find(({month:t})=>t===i.month||t.is(i.month.count));return e&&e.top+Math.min(i.offset,e.height)}};function ac(r,i,e){if(r.photos.length===0)return{month:r,top:i,height:r.complete?0:vi(r.count.photos,e),layout:void 0};let t=Sn(r.photos,e),s=r.missing===0?0:vi(r.missing,e)-e.monthHeading;return{month:r,top:i,height:t.height+s,layout:t}}var lc=100,Ja,Za,Ga,el,tl,il,ol,sl,j,Ro,Oo,qo,Fo,No,Do,de,Me,gt,bt,Re,Ut,Qe,u,nl,ri,rl,al,ai,zo,Ho,ll,ft,li,dl,Uo,pl,cl,di,hl,Ht,ul,ml,Io,fl,gl,bl;sl=[$("latent-timeline")];var ge=class extends(ol=P,il=[m({attribute:!1})],tl=[m({attribute:!1})],el=[m({attribute:!1})],Ga=[m({attribute:!1})],Za=[g()],Ja=[g()],ol){constructor(){super(...arguments);l(this,u);l(this,Ro,o(j,8,this)),o(j,11,this);l(this,Oo,o(j,12,this)),o(j,15,this);l(this,qo,o(j,16,this,re("photos"))),o(j,19,this);l(this,Fo,o(j,20,this,Ye.NONE)),o(j,23,this);l(this,No,o(j,24,this,{top:0,bottom:0})),o(j,27,this);l(this,Do,o(j,28,this)),o(j,31,this);l(this,de);l(this,Me);l(this,gt);l(this,bt,!1);l(this,Re,new Fn);l(this,Ut,new ResizeObserver(()=>n(this,u,nl).call(this)));l(this,Qe,()=>n(this,u,al).call(this))}connectedCallback(){super.connectedCallback(),a(this,Ut).observe(this),window.addEventListener("scroll",a(this,Qe),{passive:!0}),window.addEventListener("resize",a(this,Qe),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,Ut).disconnect(),window.removeEventListener("scroll",a(this,Qe)),window.removeEventListener("resize",a(this,Qe)),window.clearTimeout(a(this,gt))}monthChanged(e){n(this,u,ri).call(this,e)}scrollTopOf(e){let t=a(this,de)?.blockOf(e);return t===void 0?0:Math.max(0,t.top+n(this,u,ll).call(this)-n(this,u,li).call(this))}get geometry(){return a(this,de)}reveal(e){let t=n(this,u,Uo).call(this,e.id);t!==void 0&&n(this,u,di).call(this,t)}willUpdate(e){if(e.has("library")&&a(this,Me)!==void 0){let t=e.get("route"),s=t===void 0||ct(t,this.route);n(this,u,ri).call(this,void 0,s),s||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,bt)&&(A(this,bt,!1),n(this,u,dl).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{top:e,bottom:t}=this.drawn,s=a(this,de)?.between(e,t)??[],d=this.current!==void 0&&n(this,u,ml).call(this,s,this.current)?this.current:hc(s,e);return c`
      ${Rt(s,({month:h})=>`${h.count.year}-${h.count.month}`,h=>n(this,u,fl).call(this,h,d))}
    `}};j=k(ol),Ro=new WeakMap,Oo=new WeakMap,qo=new WeakMap,Fo=new WeakMap,No=new WeakMap,Do=new WeakMap,de=new WeakMap,Me=new WeakMap,gt=new WeakMap,bt=new WeakMap,Re=new WeakMap,Ut=new WeakMap,Qe=new WeakMap,u=new WeakSet,nl=function(){let e=this.clientWidth;e>0&&e!==a(this,Me)?.width&&(A(this,Me,cc(e)),n(this,u,ri).call(this,void 0))},ri=function(e,t=!0){if(a(this,Me)===void 0)return;let s=n(this,u,ft).call(this),d=t&&s>0?a(this,de)?.anchorAt(s):void 0;A(this,de,new ni(this.library.months,a(this,Me),a(this,de),e)),this.style.height=`${a(this,de).height}px`,n(this,u,rl).call(this,d,s),n(this,u,ai).call(this),n(this,u,Ho).call(this),this.requestUpdate()},rl=function(e,t){let s=e&&a(this,de)?.resolve(e);s!==void 0&&Math.abs(s-t)>=1&&window.scrollBy({top:s-t,behavior:"instant"})},al=function(){let e=n(this,u,ft).call(this),t=window.innerHeight*.5;(e-t<this.drawn.top||e+window.innerHeight+t>this.drawn.bottom)&&n(this,u,ai).call(this),n(this,u,zo).call(this),n(this,u,Ho).call(this)},ai=function(){let e=n(this,u,ft).call(this);this.drawn={top:e-window.innerHeight,bottom:e+2*window.innerHeight},n(this,u,zo).call(this)},zo=function(){a(this,gt)??A(this,gt,window.setTimeout(()=>{A(this,gt,void 0);let e=n(this,u,ft).call(this),t=window.innerHeight/2;for(let{month:s}of a(this,de)?.between(e-t,e+window.innerHeight+t)??[])this.library.load(s).catch(()=>{})},lc))},Ho=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},ll=function(){return this.getBoundingClientRect().top+window.scrollY},ft=function(){return-this.getBoundingClientRect().top+n(this,u,li).call(this)},li=function(){return parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0},dl=function(e){return[...this.renderRoot.querySelectorAll("a")].find(t=>t.dataset.id===e)},Uo=function(e){for(let t of a(this,de)?.blocks??[]){let s=t.layout?.tiles.find(({photo:d})=>d.id===e);if(s!==void 0)return{block:t,tile:s}}},pl=function(e){let t=Ln(e.key),s=n(this,u,Uo).call(this,e.target.dataset.id);if(s!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,u,Ht).call(this,s.tile.photo,e.shiftKey);return}t===void 0||s===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),n(this,u,cl).call(this,s,t))},cl=async function(e,t){let s=e.block.layout&&Rn(e.block.layout,e.tile,t);if(s!==void 0){n(this,u,di).call(this,{block:e.block,tile:s});return}let d=t==="left"||t==="up"?-1:1,h=this.library.months[this.library.months.indexOf(e.block.month)+d];if(h===void 0)return;await this.library.load(h).catch(()=>{});let b=a(this,de)?.blockOf(h),R=b?.layout&&On(b.layout,t,qn(e.tile));b!==void 0&&R!==void 0&&n(this,u,di).call(this,{block:b,tile:R})},di=function({block:e,tile:t}){let d=e.top+t.y,h=n(this,u,ft).call(this),b=d+t.height+40-(h+window.innerHeight-n(this,u,li).call(this)),R=d-40-h;(R<0||b>0)&&window.scrollBy({top:R<0?R:b,behavior:"instant"}),n(this,u,ai).call(this),this.current=t.photo.id,A(this,bt,!0),this.requestUpdate()},hl=function(e,t){if(e.preventDefault(),this.current=t.id,!a(this,Re).ends()){if(e.ctrlKey||e.metaKey||e.shiftKey||this.selection.size>0){n(this,u,Ht).call(this,t,e.shiftKey);return}this.dispatchEvent(new CustomEvent("photo-open",{detail:t,bubbles:!0,composed:!0}))}},Ht=function(e,t){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:e,range:t}}))},ul=function(e){a(this,Re).ends()&&e.preventDefault()},ml=function(e,t){return e.some(s=>n(this,u,Io).call(this,s).some(d=>d.photo.id===t))},Io=function({layout:e,top:t}){let s=this.drawn.top-t,d=this.drawn.bottom-t;return e?.tiles.filter(({y:h,height:b})=>h+b>s&&h<d)??[]},fl=function(e,t){let{month:s,layout:d}=e,h=St(s.count);return c`
      <section
        class="${this.selection.size>0?"picking":""}"
        aria-label="${h}"
        .style="${`transform:translateY(${e.top}px);height:${e.height}px`}"
        @keydown="${n(this,u,pl)}"
      >
        <h2 .style="${`top:${dc}px`}">${h} <span>${I(s.count.photos)}</span></h2>
        ${d===void 0?n(this,u,gl).call(this,e):f} ${d?.headings.map(({day:b,x:R,y:Q,width:at})=>c`
              <h3 .style="${`transform:translate(${R}px,${Q+(a(this,Me)?.dayHeading??0)-pc}px);max-width:${Math.max(at,64)}px`}">${yn(b)}</h3>
            `)} ${Rt(n(this,u,Io).call(this,e),({photo:b})=>b.id,b=>n(this,u,bl).call(this,b,t))}
      </section>
    `},gl=function({height:e}){return c`
      <div class="blank" .style="${`top:${a(this,Me)?.monthHeading??0}px;height:${Math.max(0,e-80)}px`}"></div>
    `},bl=function({photo:e,x:t,y:s,width:d,height:h},b){let R=this.selection.has(e.id);return c`
      <a
        href="${pt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        aria-label="${vn(e)}"
        tabindex="${e.id===b?0:-1}"
        .style="${`transform:translate(${t}px,${s}px);width:${d}px;height:${h}px`}"
        class="${R?"picked":""}"
        @click="${Q=>n(this,u,hl).call(this,Q,e)}"
        @pointerdown="${Q=>a(this,Re).down(Q,()=>n(this,u,Ht).call(this,e,!1))}"
        @pointermove="${Q=>a(this,Re).move(Q)}"
        @pointerup="${()=>a(this,Re).cancel()}"
        @pointercancel="${()=>a(this,Re).cancel()}"
        @contextmenu="${n(this,u,ul)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${R?"true":"false"}"
        aria-label="Select ${e.title??e.name}"
        .style="${`transform:translate(${t}px,${s}px)`}"
        @click="${Q=>n(this,u,Ht).call(this,e,Q.shiftKey)}"
      >
        <span>${y.check}</span>
      </button>
    `},p(j,4,"library",il,ge,Ro),p(j,4,"store",tl,ge,Oo),p(j,4,"route",el,ge,qo),p(j,4,"selection",Ga,ge,Fo),p(j,4,"drawn",Za,ge,No),p(j,4,"current",Ja,ge,Do),ge=p(j,0,"TimelineView",sl,ge),T(ge,"styles",[M,Nn]),o(j,1,ge);var dc=28,pc=28;function cc(r){let i=r<600;return{width:r,rowHeight:i?112:r<1100?176:208,gap:i?3:6,dayGap:i?10:18,dayHeading:i?36:42,monthHeading:i?56:64}}function hc(r,i){let e=i+window.innerHeight;for(let{layout:t,top:s}of r){let d=t?.tiles.find(({y:h})=>s+h>=e);if(d!==void 0)return d.photo.id}return r.find(({layout:t})=>t!==void 0)?.layout?.tiles[0]?.photo.id}var yl,vl,wl,xl,kl,$l,El,Tl,Cl,Pl,Ml,Al,Sl,Ll,E,Ko,Wo,jo,Vo,Yo,Bo,_o,Qo,Xo,Jo,Zo,Go,Xe,vt,L,es,ts,Rl,pi,Ol,is,ql,It,yt,Fl,Nl;Ll=[$("latent-timeline-page")];var ie=class extends(Sl=P,Al=[m({attribute:!1})],Ml=[m({attribute:!1})],Pl=[m({attribute:!1})],Cl=[m({attribute:!1})],Tl=[m({attribute:!1})],El=[m({attribute:!1})],$l=[m({attribute:!1})],kl=[g()],xl=[g()],wl=[g()],vl=[g()],yl=[O("latent-timeline")],Sl){constructor(){super(...arguments);l(this,L);l(this,Ko,o(E,8,this)),o(E,11,this);l(this,Wo,o(E,12,this,re("photos"))),o(E,15,this);l(this,jo,o(E,16,this,"")),o(E,19,this);l(this,Vo,o(E,20,this,"")),o(E,23,this);l(this,Yo,o(E,24,this)),o(E,27,this);l(this,Bo,o(E,28,this,Ye.NONE)),o(E,31,this);l(this,_o,o(E,32,this)),o(E,35,this);l(this,Qo,o(E,36,this)),o(E,39,this);l(this,Xo,o(E,40,this)),o(E,43,this);l(this,Jo,o(E,44,this,"")),o(E,47,this);l(this,Zo,o(E,48,this,{position:0,range:0})),o(E,51,this);l(this,Go,o(E,52,this)),o(E,55,this);l(this,Xe,new AbortController);l(this,vt);l(this,It,()=>{this.dispatchEvent(new CustomEvent("search",{detail:""}))})}disconnectedCallback(){super.disconnectedCallback(),a(this,Xe).abort()}get sequence(){return this.library}refresh(){n(this,L,es).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!ct(this.route,this.shown)?n(this,L,es).call(this,this.route):a(this,vt)!==void 0&&!ct(this.route,a(this,vt))&&(a(this,Xe).abort(),n(this,L,pi).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories .api="${this.api}" .store="${this.store}" @go="${n(this,L,yt)}"></latent-memories>
        `:f} ${e===""?f:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${n(this,L,ts).call(this,e)}"
          @search="${n(this,L,yt)}"
          @term-edit="${n(this,L,yt)}"
        ></latent-refinement>
      `}${n(this,L,Fl).call(this,e)}
    `}};E=k(Sl),Ko=new WeakMap,Wo=new WeakMap,jo=new WeakMap,Vo=new WeakMap,Yo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Jo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Xe=new WeakMap,vt=new WeakMap,L=new WeakSet,es=async function(e){a(this,Xe).abort();let t=new AbortController;A(this,Xe,t),A(this,vt,e);let s=n(this,L,ts).call(this,e.query);try{let d=await this.api.timeline(s,t.signal);t.signal.aborted||n(this,L,Rl).call(this,e,s,d)}catch(d){d instanceof S&&d.status===400?n(this,L,pi).call(this,d.message):n(this,L,is).call(this,d)}},ts=function(e){return`${this.filter} ${e}`.trim()},Rl=function(e,t,{months:s}){let d=this.shown!==void 0&&ct(e,this.shown);this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(s):new si(s,(h,b)=>n(this,L,Ol).call(this,this.api.photos(t,h,b)),h=>this.timeline?.monthChanged(h)),this.shown=e,n(this,L,pi).call(this,""),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:d}}))},pi=function(e){this.problem=e;let t=this.library?.total;t!==void 0&&this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},Ol=async function(e){try{return await e}catch(t){throw n(this,L,is).call(this,t),t}},is=function(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))},ql=function(){let e=document.documentElement.scrollHeight-window.innerHeight;this.scrolling={position:window.scrollY,range:e}},It=new WeakMap,yt=function(e){this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail}))},Fl=function(e){let{library:t}=this;return t===void 0?this.problem===""?f:aa(this.problem,a(this,It)):t.months.length===0?n(this,L,Nl).call(this,e):c`
      <latent-timeline
        .library="${t}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-pick="${n(this,L,yt)}"
        @photo-open="${n(this,L,yt)}"
        @timeline-scroll="${n(this,L,ql)}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${s=>window.scrollTo({top:s.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Nl=function(e){return e!==""?la(e,a(this,It)):this.filter===""?da(this.status?.pending??0):c`
      <slot></slot>
    `},p(E,4,"api",Al,ie,Ko),p(E,4,"route",Ml,ie,Wo),p(E,4,"filter",Pl,ie,jo),p(E,4,"name",Cl,ie,Vo),p(E,4,"store",Tl,ie,Yo),p(E,4,"selection",El,ie,Bo),p(E,4,"status",$l,ie,_o),p(E,4,"library",kl,ie,Qo),p(E,4,"shown",xl,ie,Xo),p(E,4,"problem",wl,ie,Jo),p(E,4,"scrolling",vl,ie,Zo),p(E,4,"timeline",yl,ie,Go),ie=p(E,0,"TimelinePage",Ll,ie),T(ie,"styles",[M,N,ra,C`
      :host {
        display: block;
      }
    `]),o(E,1,ie);var Dl,zl,Hl,Ul,Oe,os,ss,Kt,ns;Ul=[$("latent-toast")];var Ie=class extends(Hl=P,zl=[m()],Dl=[m({type:Boolean})],Hl){constructor(){super(...arguments);l(this,Kt);l(this,os,o(Oe,8,this,"")),o(Oe,11,this);l(this,ss,o(Oe,12,this,!1)),o(Oe,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>n(this,Kt,ns).call(this,"undo")}">Undo</button>
          `:f}
        <button class="icon" aria-label="Close" @click="${()=>n(this,Kt,ns).call(this,"toast-close")}">${y.clear}</button>
      </div>
    `}};Oe=k(Hl),os=new WeakMap,ss=new WeakMap,Kt=new WeakSet,ns=function(e){this.dispatchEvent(new CustomEvent(e))},p(Oe,4,"text",zl,Ie,os),p(Oe,4,"undoable",Dl,Ie,ss),Ie=p(Oe,0,"Toast",Ul,Ie),T(Ie,"styles",[M,N,C`
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
    `]),o(Oe,1,Ie);var uc=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Il(r){return!r.startsWith(".")&&!uc.has(r.toLowerCase())}function Kl(r){return[...r].filter(({name:i})=>Il(i)).map(i=>({file:i,folders:(i.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Wl(r){let i=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return(await Promise.all(i.map(e=>jl(e,[])))).flat()}async function jl(r,i){if(!Il(r.name))return[];if(r.isFile)return[{file:await mc(r),folders:i}];let e=[];for(let t of await fc(r))e.push(...await jl(t,[...i,r.name]));return e}function mc(r){return new Promise((i,e)=>r.file(i,e))}async function fc(r){let i=r.createReader(),e=[];for(;;){let t=await new Promise((s,d)=>i.readEntries(s,d));if(t.length===0)return e;e.push(...t)}}var ci=C`
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
`;function rs(r,i){return r.filter(({state:e})=>e.kind===i).length}function Vl(r,i){let e=r.filter(h=>!Ce(h)).length;if(e>0)return`${i?"Paused":"Adding"}: ${e===1?"1 file":`${Lt(e)} files`} to go`;let t=[`${Lt(rs(r,"added"))} added`],s=rs(r,"known");s>0&&t.push(`${Lt(s)} ${s===1?"was":"were"} already there`);let d=rs(r,"failed");return d>0&&t.push(`${Lt(d)} failed`),t.join(", ")}function Yl({state:r,arrived:i,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*i/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}var ls=50,Bl,_l,Ql,wt,as,xt,ae,Wt,Xl,Jl,Zl,Gl;Ql=[$("latent-upload-panel")];var Je=class extends(_l=P,Bl=[m({attribute:!1})],_l){constructor(){super(...arguments);l(this,ae);l(this,as,o(wt,8,this)),o(wt,11,this);l(this,xt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,xt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,xt).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,xt).abort()}render(){let{tasks:e,paused:t}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Vl(e,t)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${kr(e)}"></progress>
            `:f}
          <div class="actions">${this.queue.unfinished?n(this,ae,Xl).call(this,t):n(this,ae,Jl).call(this)}</div>
        </div>
        <ul>${gc(e).map(s=>n(this,ae,Zl).call(this,s))}${e.length>ls?c`
            <li class="state">and ${e.length-ls} more</li>
          `:f}</ul>
      </section>
    `}};wt=k(_l),as=new WeakMap,xt=new WeakMap,ae=new WeakSet,Wt=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t,bubbles:!0,composed:!0}))},Xl=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>n(this,ae,Wt).call(this,"add")}">Add more</button>
    `},Jl=function(){let e=this.queue.tasks.flatMap(({state:s})=>s.kind==="added"?[s.path]:[]),t=br(e);return c`
      ${t===""?f:c`
        <button class="quiet" @click="${()=>n(this,ae,Wt).call(this,"search",`path:"${t}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>n(this,ae,Wt).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Zl=function(e){let{state:t,file:s}=e;return c`
      <li>
        <div>
          <div class="name">${s.name}</div>
          <div class="${t.kind==="failed"?"state failed":"state"}">${Yl(e)}</div>
        </div>
        ${n(this,ae,Gl).call(this,e)} ${t.kind==="sending"?c`
            <progress aria-label="${s.name}" max="${s.size}" .value="${e.arrived}"></progress>
          `:f}
      </li>
    `},Gl=function(e){let{state:t,file:s}=e;return t.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${s.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:t.kind==="known"&&t.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${s.name}" @click="${()=>n(this,ae,Wt).call(this,"photo-open",t.photo)}">
          Show
        </button>
      `:Ce(e)?f:c`
      <button class="icon" aria-label="Cancel ${s.name}" @click="${()=>this.queue.cancel(e)}">${y.clear}</button>
    `},p(wt,4,"queue",Bl,Je,as),Je=p(wt,0,"UploadPanel",Ql,Je),T(Je,"styles",[M,N,ci]),o(wt,1,Je);function gc(r){let i=e=>xr(e)?0:e.state.kind==="failed"?1:Ce(e)?3:2;return r.toSorted((e,t)=>i(e)-i(t)).slice(0,ls)}var ed,td,id,od,sd,nd,rd,ad,ld,H,ds,ps,cs,hs,us,ms,fs,kt,se,dd,gs,pd,cd,bs,hd;ld=[$("latent-uploads")];var he=class extends(ad=P,rd=[m({attribute:!1})],nd=[m({attribute:!1})],sd=[g()],od=[g()],id=[g()],td=[O("input")],ed=[O("dialog")],ad){constructor(){super(...arguments);l(this,se);l(this,ds,o(H,8,this)),o(H,11,this);l(this,ps,o(H,12,this)),o(H,15,this);l(this,cs,o(H,16,this,[])),o(H,19,this);l(this,hs,o(H,20,this,!1)),o(H,23,this);l(this,us,o(H,24,this,[])),o(H,27,this);l(this,ms,o(H,28,this)),o(H,31,this);l(this,fs,o(H,32,this)),o(H,35,this);l(this,kt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,kt,new AbortController);let{signal:e}=a(this,kt);window.addEventListener("dragenter",t=>n(this,se,gs).call(this,t),{signal:e}),window.addEventListener("dragover",t=>n(this,se,gs).call(this,t),{signal:e}),window.addEventListener("dragleave",t=>t.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",t=>{n(this,se,pd).call(this,t)},{signal:e}),window.addEventListener("beforeunload",t=>this.queue.unfinished&&t.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),n(this,se,dd).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,kt).abort()}updated(e){e.has("found")&&this.found.length>0&&this.dialog.showModal()}render(){return this.places.length===0?f:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${n(this,se,cd)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${y.add}Add photos</button>
        `} ${this.dragged?c`
          <div class="overlay">${y.add}Drop photos and folders to add them</div>
        `:f}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${n(this,se,hd)}">
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
    `}};H=k(ad),ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,fs=new WeakMap,kt=new WeakMap,se=new WeakSet,dd=async function(){try{this.places=await pr(this.api)}catch(e){e instanceof S&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},gs=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},pd=async function(e){this.dragged&&e.dataTransfer!==null&&(e.preventDefault(),this.dragged=!1,n(this,se,bs).call(this,await Wl(e.dataTransfer)))},cd=function(){n(this,se,bs).call(this,Kl(this.input.files??[])),this.input.value=""},bs=function(e){let[t=""]=this.places;this.places.length>1?this.found=e:e.length>0&&this.queue.add(e,t)},hd=function(e){let t=new FormData(e.target).get("place");this.queue.add(this.found,String(t??"")),this.found=[]},p(H,4,"api",rd,he,ds),p(H,4,"queue",nd,he,ps),p(H,4,"places",sd,he,cs),p(H,4,"dragged",od,he,hs),p(H,4,"found",id,he,us),p(H,4,"input",td,he,ms),p(H,4,"dialog",ed,he,fs),he=p(H,0,"Uploads",ld,he),T(he,"styles",[M,N,He,ci]),o(H,1,he);var ys=12e3,hi=class{#e;#t;#s=[];#i;#o=Promise.resolve();constructor(i,e){this.#e=i,this.#t=e}edit(i,e){return this.#n(async()=>{let t=await this.#r(i,d=>this.#e.edit(d,e));this.#s=$n(t);let s=t.filter(({error:d})=>d===void 0).length;this.#a([s===0?"":kn(e,s),yi(t)])})}undo(){return this.#n(async()=>{let i=this.#s;if(this.#s=[],i.length>0){let e=await this.#r(i,s=>this.#e.undo(s)),t=e.filter(({error:s})=>s===void 0).length;this.#a([t===0?"":t===1?"Undone.":`Undone: ${I(t)}.`,yi(e)])}})}forget(){window.clearTimeout(this.#i),this.#s=[],this.#t.said("",!1)}#n(i){return this.#o=this.#o.then(i).catch(e=>this.#t.problem(e)),this.#o}async#r(i,e){let t=[];for(let s of Tn(i)){i.length>s.length&&(window.clearTimeout(this.#i),this.#t.said(`${I(t.length)} of ${I(i.length)} done.`,!1));let d=await e(s).catch(h=>bc(h,s));t.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return t}#a(i){window.clearTimeout(this.#i),this.#t.said(i.filter(e=>e!=="").join(" "),this.#s.length>0),this.#i=window.setTimeout(()=>this.forget(),ys)}};function bc(r,i){if(!(r instanceof S)||r.unauthorised)throw r;let{code:e,message:t}=r;return{photos:i.map(s=>({id:typeof s=="string"?s:s.id,error:{code:e,message:t}})),searchable:!0}}var ui=class{selection=Ye.NONE;saying={text:"",undoable:!1};#e;#t;#s;#i;#o=i=>this.#r(i);constructor(i){this.#e=i,i.addController(this)}hostConnected(){this.#i=new hi(this.#e.api,{said:(i,e)=>this.say(i,e),edited:(i,e)=>{this.selection=this.selection.refreshed(i.flatMap(({photo:t})=>t??[])),this.#e.edited(i,e),this.#e.requestUpdate()},problem:i=>this.#e.problem(i)}),window.addEventListener("keydown",this.#o)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#o)}offer(i,e){this.#i?.forget(),this.say(i,e!==void 0),this.#t=e,this.#s=window.setTimeout(()=>this.forget(),ys)}say(i,e=!1){window.clearTimeout(this.#s),this.#t=void 0,this.saying={text:i,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Ye.NONE,this.#e.requestUpdate()}async pick({photo:i,range:e},t){let{anchor:s}=this.selection,d=e&&s!==void 0&&t!==void 0?this.selection.with(await t.range(s,i,_t).catch(()=>[i])):this.selection.toggled(i);d.size>_t?this.say(`At most ${I(_t)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(i){this.#i?.edit(this.selection.ids,i)}edit(i,e){this.#i?.edit([i.id],e)}undo(){let i=this.#t;i===void 0?this.#i?.undo():i().then(()=>this.offer("Undone."),e=>this.#n(e))}#n(i){i instanceof S&&!i.unauthorised&&!i.unavailable?this.offer(i.message):this.#e.problem(i)}forget(){this.#i?.forget()}#r(i){i.key==="z"&&(i.ctrlKey||i.metaKey)&&this.saying.undoable&&!Qt(i)&&(i.preventDefault(),this.undo())}};var ud=C`
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
`;var yc=90,mi=class{offers=[];active=-1;#e;#t=new AbortController;#s;#i="";constructor(i){this.#e=i,i.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(i,e){this.#r(),this.#n(vc(this.offers,this.#i,i),i),this.#s=window.setTimeout(()=>{this.#o(i,e)},yc)}async#o(i,e){let{signal:t}=this.#t;try{let s=await pa(this.#e.api,i,e,t);t.aborted||this.#n(s,i)}catch(s){Te(s)||this.#n([],i)}}#n(i,e){this.offers=i,this.#i=e,this.active=-1,this.#e.requestUpdate()}#r(){window.clearTimeout(this.#s),this.#t.abort(),this.#t=new AbortController}close(){this.#r(),this.#n([],"")}move(i){let e=this.offers.length+1;this.active=(this.active+1+i+e)%e-1,this.#e.requestUpdate()}};function vc(r,i,e){let t=e.length-i.length;return r.filter(({start:s,end:d})=>d+t>=s&&e.startsWith(i.slice(0,s))&&e.slice(d+t)===i.slice(d)).map(s=>({...s,end:s.end+t}))}function md(r,{text:i,start:e,end:t}){let s=i.endsWith(":"),d=r.slice(t),h=s||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${i}${h}${d}`,caret:e+i.length+(s?0:1)}}var fd=C`
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
`,vs="offers";function ws(r){return`offer-${r}`}function gd(r,i){return c`
    <ul id="${vs}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,t)=>c`
          <li
            id="${ws(t)}"
            role="option"
            aria-selected="${t===r.active?"true":"false"}"
            aria-label="${wc(e)}"
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
  `}function wc({key:r,value:i,meaning:e,photos:t}){let s=t===void 0?"":`, ${t}`;return i===void 0?`${r}: ${e??""}`:`${r}: ${i}${s}`}var bd,yd,vd,wd,qe,xs,ks,$t,xd,kd;wd=[$("latent-search-help")];var Ke=class extends(vd=P,yd=[m({attribute:!1})],bd=[g()],vd){constructor(){super(...arguments);l(this,$t);l(this,xs,o(qe,8,this)),o(qe,11,this);l(this,ks,o(qe,12,this,[])),o(qe,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{n(this,$t,xd).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(t=>c`
                    <button type="button" @click="${()=>n(this,$t,kd).call(this,t)}">${t}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};qe=k(vd),xs=new WeakMap,ks=new WeakMap,$t=new WeakSet,xd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},kd=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(qe,4,"api",yd,Ke,xs),p(qe,4,"filters",bd,Ke,ks),Ke=p(qe,0,"SearchHelp",wd,Ke),T(Ke,"styles",[M,C`
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
    `]),o(qe,1,Ke);var xc=250,$d,Ed,Td,Cd,Pd,Md,Ad,Sd,V,$s,Es,Ts,Cs,Ps,Ms,J,Ze,jt,D,Ld,Rd,Et,Od,As,qd,Fd,Ss,Nd;Sd=[$("latent-search-box")];var be=class extends(Ad=P,Md=[m({attribute:!1})],Pd=[m({attribute:!1})],Cd=[m({attribute:!1})],Td=[g()],Ed=[O("input")],$d=[O("#help")],Ad){constructor(){super(...arguments);l(this,D);l(this,$s,o(V,8,this)),o(V,11,this);l(this,Es,o(V,12,this,"")),o(V,15,this);l(this,Ts,o(V,16,this,"")),o(V,19,this);l(this,Cs,o(V,20,this,"")),o(V,23,this);l(this,Ps,o(V,24,this)),o(V,27,this);l(this,Ms,o(V,28,this)),o(V,31,this);l(this,J,new mi(this));l(this,Ze);l(this,jt,e=>n(this,D,Ld).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,jt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,jt)),window.clearTimeout(a(this,Ze))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,t){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,t),a(this,J).typed(this.typed,t)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${n(this,D,Od)}">
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
          aria-expanded="${a(this,J).isOpen?"true":"false"}"
          aria-controls="${vs}"
          aria-activedescendant="${a(this,J).active<0?f:ws(a(this,J).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${n(this,D,Rd)}"
          @keydown="${n(this,D,qd)}"
          @blur="${()=>a(this,J).close()}"
        />
        ${this.typed===""?f:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${n(this,D,As)}">
            ${y.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${y.help}
        </button>
      </form>
      ${gd(a(this,J),e=>{n(this,D,Ss).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,J).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>n(this,D,Nd).call(this,e.detail)}"
      ></latent-search-help>
    `}};V=k(Ad),$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ps=new WeakMap,Ms=new WeakMap,J=new WeakMap,Ze=new WeakMap,jt=new WeakMap,D=new WeakSet,Ld=function(e){let t=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!t&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Rd=function(){this.typed=this.input.value,window.clearTimeout(a(this,Ze)),A(this,Ze,window.setTimeout(()=>n(this,D,Et).call(this),xc)),a(this,J).typed(this.typed,this.input.selectionStart??this.typed.length)},Et=function(){window.clearTimeout(a(this,Ze)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Od=function(e){e.preventDefault(),a(this,J).close(),n(this,D,Et).call(this)},As=function(){a(this,J).close(),this.typed="",n(this,D,Et).call(this),this.input.focus()},qd=function(e){let t=n(this,D,Fd).call(this,e.key);t!==void 0&&(e.preventDefault(),t())},Fd=function(e){let{isOpen:t,chosen:s}=a(this,J);switch(e){case"ArrowDown":return t?()=>a(this,J).move(1):void 0;case"ArrowUp":return t?()=>a(this,J).move(-1):void 0;case"Enter":case"Tab":return s&&(()=>{n(this,D,Ss).call(this,s)});case"Escape":return t?()=>a(this,J).close():this.typed===""?void 0:()=>n(this,D,As).call(this);default:return}},Ss=async function(e){let{query:t,caret:s}=md(this.typed,e);this.typed=t,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(s,s),e.value===void 0?a(this,J).typed(t,s):(a(this,J).close(),n(this,D,Et).call(this))},Nd=function(e){this.typed=[this.typed.trim(),e].filter(t=>t!=="").join(" "),this.help.hidePopover(),n(this,D,Et).call(this),this.input.focus()},p(V,4,"api",Md,be,$s),p(V,4,"value",Pd,be,Es),p(V,4,"problem",Cd,be,Ts),p(V,4,"typed",Td,be,Cs),p(V,4,"input",Ed,be,Ps),p(V,4,"help",$d,be,Ms),be=p(V,0,"SearchBox",Sd,be),T(be,"styles",[M,N,fd,C`
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
    `]),o(V,1,be);var Dd,zd,Hd,Ud,Id,ye,Ls,Rs,Os,Ge,qs,Kd;Id=[$("latent-lock-button")];var Fe=class extends(Ud=P,Hd=[m({attribute:!1})],zd=[g()],Dd=[O("dialog")],Ud){constructor(){super(...arguments);l(this,Ge);l(this,Ls,o(ye,8,this)),o(ye,11,this);l(this,Rs,o(ye,12,this,"")),o(ye,15,this);l(this,Os,o(ye,16,this)),o(ye,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{n(this,Ge,qs).call(this,!1)}}">
        ${y.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?f:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${n(this,Ge,Kd)}">Lock anyway</button>
        </div>
      </dialog>
    `}};ye=k(Ud),Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,Ge=new WeakSet,qs=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(t){t instanceof S&&t.code==="force"?(this.users=t.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},Kd=function(){this.dialog.close(),n(this,Ge,qs).call(this,!0)},p(ye,4,"api",Hd,Fe,Ls),p(ye,4,"users",zd,Fe,Rs),p(ye,4,"dialog",Dd,Fe,Os),Fe=p(ye,0,"LockButton",Id,Fe),T(Fe,"styles",[M,N,He,C`
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
    `]),o(ye,1,Fe);var Wd,jd,Vd,Yd,Bd,_d,Qd,Xd,Y,Fs,Ns,Ds,zs,Hs,Us,$e,Jd,et;Xd=[$("latent-header")];var ve=class extends(Qd=P,_d=[m({attribute:!1})],Bd=[m({type:Boolean})],Yd=[m({attribute:!1})],Vd=[m({attribute:!1})],jd=[m({attribute:!1})],Wd=[O("latent-search-box")],Qd){constructor(){super(...arguments);l(this,$e);l(this,Fs,o(Y,8,this)),o(Y,11,this);l(this,Ns,o(Y,12,this,!1)),o(Y,15,this);l(this,Ds,o(Y,16,this,"")),o(Y,19,this);l(this,zs,o(Y,20,this,"")),o(Y,23,this);l(this,Hs,o(Y,24,this)),o(Y,27,this);l(this,Us,o(Y,28,this)),o(Y,31,this)}edit({start:e,end:t}){this.box.edit(e,t)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${n(this,$e,Jd)}">${Xt(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>n(this,$e,et).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?f:I(this.total)}</span>
          ${this.owner?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>n(this,$e,et).call(this,"locked")}"
                @problem="${e=>n(this,$e,et).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:f}
          <button class="icon" aria-label="Your sign-in" title="Your sign-in" @click="${()=>n(this,$e,et).call(this,"account")}">
            ${y.key}
          </button>
          <button class="icon" aria-label="Sign out" title="Sign out" @click="${()=>n(this,$e,et).call(this,"sign-out")}">
            ${y.signOut}
          </button>
        </div>
      </header>
    `}};Y=k(Qd),Fs=new WeakMap,Ns=new WeakMap,Ds=new WeakMap,zs=new WeakMap,Hs=new WeakMap,Us=new WeakMap,$e=new WeakSet,Jd=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),n(this,$e,et).call(this,"home"))},et=function(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))},p(Y,4,"api",_d,ve,Fs),p(Y,4,"owner",Bd,ve,Ns),p(Y,4,"query",Yd,ve,Ds),p(Y,4,"problem",Vd,ve,zs),p(Y,4,"total",jd,ve,Hs),p(Y,4,"box",Wd,ve,Us),ve=p(Y,0,"Header",Xd,ve),T(ve,"styles",[M,N,C`
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
    `]),o(Y,1,ve);var Zd=2e3,kc=2e4,$c=5*6e4,Ec=["pointerdown","keydown","scroll"],fi=class{#e;#t;#s=new AbortController;#i;#o;#n=Date.now();#r=0;constructor(i,e){this.#e=i,this.#t=e}start(){let{signal:i}=this.#s;document.addEventListener("visibilitychange",()=>Gd()&&void this.#a(),{signal:i});for(let e of Ec)window.addEventListener(e,()=>this.#n=Date.now(),{signal:i,passive:!0});this.#a()}stop(){this.#s.abort(),window.clearTimeout(this.#o)}look(){window.clearTimeout(this.#o);let i=Math.max(0,this.#r+Zd-Date.now());this.#o=window.setTimeout(()=>{this.#a()},i)}async#a(){window.clearTimeout(this.#o);try{await(Date.now()-this.#n>$c?this.#p():this.#d())}catch(i){this.#t.problem(i);return}if(Gd()&&!this.#s.signal.aborted){let i=(this.#i?.pending??0)>0;this.#o=window.setTimeout(()=>{this.#a()},i?Zd:kc)}}async#d(){let i=this.#i,e=this.#n>this.#r;this.#r=Date.now();let t=await this.#e.status(e);this.#i=t,this.#t.statusChanged(t),i!==void 0&&(i.photos!==t.photos||i.failed!==t.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new S(401,"signed-out","The web session has ended.")}};function Gd(){return document.visibilityState==="visible"}var gi=[{name:"photos",label:"Photos",icon:y.picture,filter:""},{name:"favorites",label:"Favorites",icon:y.heart,filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${y.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:y.album,load:()=>Promise.all([import("/assets/albums-page-YVSCALOO.js"),import("/assets/album-page-74XLSNBE.js")])},{name:"map",label:"Map",icon:y.map,load:()=>import("/assets/map-page-OYZFJP6W.js")},{name:"activity",label:"Activity",icon:y.activity,ofOwner:!0,load:()=>import("/assets/activity-page-X522MIC2.js")}];function Vt(r){return gi.find(i=>i.name===r)??gi[0]}var ep,tp,ip,op,Ne,Is,Ks,Tt,sp,np;op=[$("latent-navigation")];var We=class extends(ip=P,tp=[m({attribute:!1})],ep=[m({type:Boolean})],ip){constructor(){super(...arguments);l(this,Tt);l(this,Is,o(Ne,8,this,"photos")),o(Ne,11,this);l(this,Ks,o(Ne,12,this,!1)),o(Ne,15,this)}render(){return c`
      <nav aria-label="Places">
        <ul>
          ${gi.filter(({ofOwner:e})=>this.owner||e!==!0).map(e=>n(this,Tt,np).call(this,e))}
        </ul>
      </nav>
    `}};Ne=k(ip),Is=new WeakMap,Ks=new WeakMap,Tt=new WeakSet,sp=function(e,t){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:t})))},np=function({name:e,label:t,icon:s}){let d=re(e);return c`
      <li>
        <a
          href="${pt(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>n(this,Tt,sp).call(this,h,d)}"
        >
          ${s}<span>${t}</span>
        </a>
      </li>
    `},p(Ne,4,"place",tp,We,Is),p(Ne,4,"owner",ep,We,Ks),We=p(Ne,0,"Navigation",op,We),T(We,"styles",[M,C`
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
    `]),o(Ne,1,We);var rp=1024*1024,ap,lp,dp,pp,cp,hp,up,mp,fp,gp,bp,yp,vp,wp,xp,w,Ws,js,Vs,Ys,Bs,_s,Qs,Xs,Js,Zs,Gs,en,tn,ne,Ee,tt,it,ot,B,st,x,on,sn,je,Ct,kp,$p,Yt,nn,Ep,we,Pt,Bt,Tp,Cp,Pp,Mp,Ap,Sp,Lp;xp=[$("latent-gallery")];var Z=class extends(wp=P,vp=[m({attribute:!1})],yp=[m({type:Boolean})],bp=[m({attribute:!1})],gp=[g()],fp=[g()],mp=[g()],up=[g()],hp=[g()],cp=[g()],pp=[g()],dp=[O("latent-header")],lp=[O("latent-viewer")],ap=[O("main > .view")],wp){constructor(){super(...arguments);l(this,x);l(this,Ws,o(w,8,this)),o(w,11,this);l(this,js,o(w,12,this,!1)),o(w,15,this);l(this,Vs,o(w,16,this)),o(w,19,this);l(this,Ys,o(w,20,this,re("photos"))),o(w,23,this);l(this,Bs,o(w,24,this)),o(w,27,this);l(this,_s,o(w,28,this)),o(w,31,this);l(this,Qs,o(w,32,this)),o(w,35,this);l(this,Xs,o(w,36,this)),o(w,39,this);l(this,Js,o(w,40,this,!1)),o(w,43,this);l(this,Zs,o(w,44,this)),o(w,47,this);l(this,Gs,o(w,48,this)),o(w,51,this);l(this,en,o(w,52,this)),o(w,55,this);l(this,tn,o(w,56,this)),o(w,59,this);l(this,ne);l(this,Ee);l(this,tt);l(this,it,new AbortController);l(this,ot);l(this,B,new ui(this));l(this,st,!1);l(this,je,e=>n(this,x,Ct).call(this,e.detail));l(this,we,e=>this.problem(e.detail));l(this,Pt,({detail:{text:e,undo:t}})=>{a(this,B).offer(e,t&&(()=>t().then(()=>n(this,x,Yt).call(this))))});l(this,Bt,({detail:e})=>{this.route.place==="albums"&&e!==""?n(this,x,Ct).call(this,re("photos",void 0,e)):a(this,ne)?.search(e)})}connectedCallback(){super.connectedCallback(),A(this,Ee,n(this,x,on).call(this,"grid",96*rp,6)),A(this,tt,n(this,x,on).call(this,"screen",64*rp,3)),A(this,ne,new An(e=>n(this,x,sn).call(this,e))),n(this,x,sn).call(this,a(this,ne).route),A(this,ot,new fi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>n(this,x,Yt).call(this),problem:e=>this.problem(e)})),a(this,ot).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,ne)?.dispose(),a(this,ot)?.stop(),a(this,it).abort(),a(this,Ee).clear(),a(this,tt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let t=Cc(this.route,this.opened);document.title!==t&&(document.title=t)}edited(e,t){for(let d of En(e))a(this,Ee).forget(d),a(this,tt).forget(d);let s=e.flatMap(({photo:d})=>d===void 0?[]:[d]);this.sequence?.replace(s),this.viewer?.edited(e,t),this.opened=s.find(({id:d})=>d===this.opened?.id)??this.opened,A(this,st,this.opened!==void 0&&!Tc(this.route)),a(this,st)||n(this,x,Yt).call(this)}problem(e){this.isConnected&&!Te(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:t}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .owner="${this.owner}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>n(this,x,Ct).call(this,re("photos"))}"
          @search="${a(this,Bt)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${a(this,we)}"
        ></latent-header>
        ${n(this,x,Sp).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${this.owner}" @go="${a(this,je)}"></latent-navigation>
          <main>${n(this,x,Lp).call(this)}${n(this,x,Tp).call(this)}</main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        @added="${()=>a(this,ot)?.look()}"
        @search="${s=>n(this,x,Ct).call(this,re("photos",void 0,s.detail))}"
        @photo-open="${s=>a(this,ne)?.open(s.detail)}"
        @problem="${a(this,we)}"
      ></latent-uploads>
      ${e===void 0?f:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${t}"
          .api="${this.api}"
          .grid="${a(this,Ee)}"
          .screens="${a(this,tt)}"
          @photo-turn="${s=>a(this,ne)?.open(s.detail.id)}"
          @viewer-close="${()=>a(this,ne)?.close()}"
          @photo-edit="${s=>a(this,B).edit(e,s.detail)}"
          @search="${s=>n(this,x,Ct).call(this,re("photos",void 0,s.detail))}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,we)}"
          ></latent-account>
        `:f} ${this.adding===void 0?f:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,Pt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,we)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,B).saying.text}"
        ?undoable="${a(this,B).saying.undoable}"
        @undo="${()=>a(this,B).undo()}"
        @toast-close="${()=>a(this,B).forget()}"
      ></latent-toast>
    `}};w=k(wp),Ws=new WeakMap,js=new WeakMap,Vs=new WeakMap,Ys=new WeakMap,Bs=new WeakMap,_s=new WeakMap,Qs=new WeakMap,Xs=new WeakMap,Js=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,en=new WeakMap,tn=new WeakMap,ne=new WeakMap,Ee=new WeakMap,tt=new WeakMap,it=new WeakMap,ot=new WeakMap,B=new WeakMap,st=new WeakMap,x=new WeakSet,on=function(e,t,s){return new Mn((d,h)=>n(this,x,Ep).call(this,this.api.thumbnail(d,e,h)),t,s)},sn=function(e){if(Vt(e.place).ofOwner===!0&&!this.owner){a(this,ne)?.go(re("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,B).clear()),this.route=e,Vt(e.place).load?.().catch(t=>this.problem(new pe(t))),n(this,x,kp).call(this,e.photo)},je=new WeakMap,Ct=function(e){a(this,ne)?.go(e),window.scrollTo({top:0})},kp=async function(e){a(this,it).abort(),A(this,it,new AbortController);let{signal:t}=a(this,it);if(e===void 0){n(this,x,$p).call(this);return}let s=this.sequence?.find(e);try{let[d]=await Promise.all([s??this.api.photo(e,t),import("/assets/viewer-MB2XVENE.js")]);t.aborted||(this.opened=d)}catch(d){d instanceof S&&d.status===404?a(this,ne)?.close():this.problem(d)}},$p=function(){let e=this.opened;this.opened=void 0,a(this,st)&&n(this,x,Yt).call(this),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Yt=function(){A(this,st,!1),this.view?.refresh?.()},nn=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,B).clear()},Ep=async function(e){try{return await e}catch(t){throw(t instanceof pe||t instanceof S&&t.unauthorised)&&this.problem(t),t}},we=new WeakMap,Pt=new WeakMap,Bt=new WeakMap,Tp=function(){switch(this.route.place){case"albums":return this.route.id===void 0?n(this,x,Cp).call(this):n(this,x,Pp).call(this);case"map":return n(this,x,Mp).call(this);case"activity":return c`
          <latent-activity-page class="view" .api="${this.api}" @problem="${a(this,we)}"></latent-activity-page>
        `;default:return n(this,x,Ap).call(this)}},Cp=function(){return c`
      <latent-albums-page
        class="view"
        .api="${this.api}"
        .store="${a(this,Ee)}"
        @go="${a(this,je)}"
        @said="${a(this,Pt)}"
        @problem="${a(this,we)}"
      ></latent-albums-page>
    `},Pp=function(){return c`
      <latent-album-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ee)}"
        .selection="${a(this,B).selection}"
        @sequence="${n(this,x,nn)}"
        @photo-pick="${e=>{a(this,B).pick(e.detail,this.sequence)}}"
        @photo-open="${e=>a(this,ne)?.open(e.detail.id)}"
        @selection-clear="${()=>a(this,B).clear()}"
        @go="${a(this,je)}"
        @said="${a(this,Pt)}"
        @problem="${a(this,we)}"
      ></latent-album-page>
    `},Mp=function(){return c`
      <latent-map-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .store="${a(this,Ee)}"
        @found="${e=>this.found=e.detail}"
        @photo-open="${e=>a(this,ne)?.open(e.detail)}"
        @go="${a(this,je)}"
        @problem="${a(this,we)}"
      ></latent-map-page>
    `},Ap=function(){let{label:e,filter:t="",empty:s}=Vt(this.route.place);return c`
      <latent-timeline-page
        class="view"
        .api="${this.api}"
        .route="${this.route}"
        .filter="${t}"
        .name="${t===""?"All photos":e}"
        .store="${a(this,Ee)}"
        .selection="${a(this,B).selection}"
        .status="${this.status}"
        @sequence="${n(this,x,nn)}"
        @found="${d=>this.found=d.detail}"
        @photo-pick="${d=>{a(this,B).pick(d.detail,this.sequence)}}"
        @photo-open="${d=>a(this,ne)?.open(d.detail.id)}"
        @search="${a(this,Bt)}"
        @term-edit="${d=>this.header.edit(d.detail)}"
        @go="${a(this,je)}"
        @problem="${a(this,we)}"
      >${s}</latent-timeline-page>
    `},Sp=function(){return a(this,B).selection.size===0?f:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,B).selection}"
        @photo-edit="${e=>a(this,B).editSelected(e.detail)}"
        @add-to-album="${()=>this.adding=a(this,B).selection.ids}"
        @selection-clear="${()=>a(this,B).clear()}"
      ></latent-selection-bar>
    `},Lp=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?f:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},p(w,4,"api",vp,Z,Ws),p(w,4,"owner",yp,Z,js),p(w,4,"uploads",bp,Z,Vs),p(w,4,"route",gp,Z,Ys),p(w,4,"sequence",fp,Z,Bs),p(w,4,"found",mp,Z,_s),p(w,4,"status",up,Z,Qs),p(w,4,"opened",hp,Z,Xs),p(w,4,"showsAccount",cp,Z,Js),p(w,4,"adding",pp,Z,Zs),p(w,4,"header",dp,Z,Gs),p(w,4,"viewer",lp,Z,en),p(w,4,"view",ap,Z,tn),Z=p(w,0,"Gallery",xp,Z),T(Z,"styles",[M,ud]),o(w,1,Z);function Tc({place:r,query:i}){return r==="photos"&&i===""}function Cc(r,i){if(i!==void 0)return"Photo · Latent";let{label:e}=Vt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Pc=3e3,Rp,Op,qp,Fp,Np,xe,rn,an,ln,ze,Mt,rt,G,nt,Dp,dn,pn,zp;Np=[$("latent-app")];var De=class extends(Fp=P,qp=[g()],Op=[g()],Rp=[g()],Fp){constructor(){super(...arguments);l(this,G);l(this,rn,o(xe,8,this,"starting")),o(xe,11,this);l(this,an,o(xe,12,this,{signedIn:!1})),o(xe,15,this);l(this,ln,o(xe,16,this,"")),o(xe,19,this);l(this,ze,new un);l(this,Mt,new ei(a(this,ze)));l(this,rt)}connectedCallback(){super.connectedCallback(),n(this,G,nt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,rt))}willUpdate(){this.phase==="signed-out"&&a(this,Mt).tasks.length>0&&a(this,Mt).clear()}render(){switch(this.phase){case"starting":return f;case"signed-out":return c`
          <latent-sign-in
            .api="${a(this,ze)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${n(this,G,nt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${a(this,ze)}"
            .owner="${this.session.user===Ae}"
            .uploads="${a(this,Mt)}"
            @problem="${e=>n(this,G,dn).call(this,e.detail)}"
            @sign-out="${n(this,G,zp)}"
            @locked="${n(this,G,pn)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is locked">
            <span slot="icon">${y.lock}</span>
            <p>Nothing of it is left on this page. Unlock it where it is kept, and this page returns by itself.</p>
            <button class="quiet" @click="${n(this,G,nt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${y.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${n(this,G,nt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${y.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${n(this,G,nt)}">Try again</button>
          </latent-notice>
        `}}};xe=k(Fp),rn=new WeakMap,an=new WeakMap,ln=new WeakMap,ze=new WeakMap,Mt=new WeakMap,rt=new WeakMap,G=new WeakSet,nt=async function(){window.clearTimeout(a(this,rt));try{this.session=await a(this,ze).session(),this.phase=this.session.signedIn?await n(this,G,Dp).call(this):"signed-out"}catch(e){n(this,G,dn).call(this,e)}},Dp=async function(){try{return await a(this,ze).status(!1),"open"}catch(e){if(e instanceof S&&e.status===404)return"bare";throw e}},dn=function(e){e instanceof S&&e.unauthorised?this.phase="signed-out":e instanceof pe||e instanceof S&&e.unavailable?n(this,G,pn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},pn=function(){this.phase="locked",window.clearTimeout(a(this,rt)),A(this,rt,window.setTimeout(()=>{n(this,G,nt).call(this)},Pc))},zp=async function(){this.phase="signed-out",await a(this,ze).signOut().catch(()=>{})},p(xe,4,"phase",qp,De,rn),p(xe,4,"session",Op,De,an),p(xe,4,"problem",Rp,De,ln),De=p(xe,0,"App",Np,De),T(De,"styles",[M,N,C`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),o(xe,1,De);
