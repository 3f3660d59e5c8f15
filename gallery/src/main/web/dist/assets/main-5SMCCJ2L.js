import{f as wa}from"/assets/chunk-3HOCWFEE.js";import{a as Nt,b as ya,c as ga,d as va,e as ba}from"/assets/chunk-5NQASHIB.js";import{a as Mi}from"/assets/chunk-CUQQXT77.js";import{a as oa,c as sa,d as ra,f as na,m as pa,q as ca}from"/assets/chunk-PKNBNSLN.js";import{a as ea,b as ta,c as fo,d as ia}from"/assets/chunk-75WR454Q.js";import{a as mt,b as $a,d as Ea,e as Ta,f as Ca,h as Sa,j as Pa,k as go}from"/assets/chunk-FFZUPIWZ.js";import{a as Li,c as ha,e as ua,f as ma,g as yo,h as fa}from"/assets/chunk-ZJBTF425.js";import{a as Jn,b as Ot}from"/assets/chunk-NIPDO6EV.js";import{a as Oa}from"/assets/chunk-5IPKFR35.js";import{a as mo,b as ai,c as ut}from"/assets/chunk-SBIJPM5A.js";import{a as we}from"/assets/chunk-HBJSX6K3.js";import"/assets/chunk-FXHHZ5SX.js";import{b as ka}from"/assets/chunk-WCRTRLIZ.js";import{a as N,b as Xn,c as Zn,d as ze,e as Gn,g as ot,h as be,i as Pi}from"/assets/chunk-DFIE6NY7.js";import{a as Ma,b as Aa,c as La,e as Ra}from"/assets/chunk-2NTJDFLX.js";import{a as Lt,b as aa,c as la,f as Rt,g as I,l as da}from"/assets/chunk-3FEMAHCA.js";import{a as ye,b as qt,c as Dt,d as xa}from"/assets/chunk-VLKAWPRJ.js";import"/assets/chunk-GIC4EH5G.js";import{a as x,b as c,c as Qn,e as m,g as k,h as v,i as u,j as y,k as M,l as f,m as $,n as At,o as Fe,p as L,q as st,r as Ai}from"/assets/chunk-ZEQLL7GL.js";import{a as g,c as s,d,e as w,f as n,g as a,h as P,i as l}from"/assets/chunk-4TR2UDAY.js";var Na="shared?";var Ri=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(Na)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var li=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="PasskeyError"}};function vo(){return"PublicKeyCredential"in window}function Oi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function qa(r){let t=await Ha(()=>navigator.credentials.get({publicKey:{...r,challenge:ai(r.challenge),allowCredentials:r.allowCredentials.map(za)}})),e=t.response;return{credential:ut(t.rawId),clientData:ut(e.clientDataJSON),authenticatorData:ut(e.authenticatorData),signature:ut(e.signature)}}async function Da(r){let e=(await Ha(()=>navigator.credentials.create({publicKey:{...r,challenge:ai(r.challenge),user:{...r.user,id:ai(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(za)}}))).response;return{clientData:ut(e.clientDataJSON),attestationObject:ut(e.attestationObject)}}async function Ha(r){if(!vo())throw new li("This browser has no passkeys; use another.");try{let t=await r();if(t!==null)return t}catch(t){throw new li(Du(t),t)}throw new li("The browser gave no passkey; try again.")}function Du(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function za({type:r,id:t}){return{type:r,id:ai(t)}}var Fa=x`
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
`;var Hu=500,zu=6e4;async function Ia(r){let t=performance.now()+zu;for(;performance.now()<t;){await new Promise(i=>window.setTimeout(i,Hu));let e=await r.session().catch(i=>{if(!(i instanceof ze))throw i});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Ua,Wa,Ka,Ya,Va,ja,_a,Ba,Qa,Xa,Za,Ga,Ja,el,tl,T,bo,wo,xo,ko,$o,Eo,To,Co,So,Po,Mo,Ao,Lo,j,il,Ro,ol,sl,rl,nl,al,ll,dl;tl=[v("latent-sign-in")];var ee=class extends(el=k,Ja=[u({attribute:!1})],Ga=[u({type:Boolean})],Za=[u({type:Boolean})],Xa=[y()],Qa=[y()],Ba=[y()],_a=[y()],ja=[y()],Va=[y()],Ya=[M("#vault")],Ka=[M("#user")],Wa=[M("#passphrase")],Ua=[M("#code")],el){constructor(){super(...arguments);a(this,j);a(this,bo,s(T,8,this)),s(T,11,this);a(this,wo,s(T,12,this,!1)),s(T,15,this);a(this,xo,s(T,16,this,!1)),s(T,19,this);a(this,ko,s(T,20,this,!1)),s(T,23,this);a(this,$o,s(T,24,this,!1)),s(T,27,this);a(this,Eo,s(T,28,this,"")),s(T,31,this);a(this,To,s(T,32,this)),s(T,35,this);a(this,Co,s(T,36,this,!1)),s(T,39,this);a(this,So,s(T,40,this,!1)),s(T,43,this);a(this,Po,s(T,44,this)),s(T,47,this);a(this,Mo,s(T,48,this)),s(T,51,this);a(this,Ao,s(T,52,this)),s(T,55,this);a(this,Lo,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${l(this,j,il)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Mi(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,j,nl).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,j,al).call(this):m} ${this.locked?m:l(this,j,ll).call(this)}
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
            ${this.needsCode?l(this,j,dl).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,j,rl).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:l(this,j,sl).call(this)}</p>
        </form>
      </main>
    `}};T=g(el),bo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,So=new WeakMap,Po=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,j=new WeakSet,il=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let i=this.input.value,o=this.user?.value.trim().toLowerCase()||be;if(i===""){this.problem=o===be?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:o,passphrase:i,code:this.code?.value||void 0};await l(this,j,Ro).call(this,p)&&(await Ia(this.api),await l(this,j,Ro).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await l(this,j,ol).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},Ro=async function(e){try{return await this.api.signIn(e)}catch(i){if(!(i instanceof Xn))throw i;this.needsCode=i.orCode,this.awaitsPasskey=!0;let o=await qa(i.options);return await this.api.signIn({...e,passkey:o})}},ol=async function(e){if(e instanceof N&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Jn(e),this.elsewhere=e instanceof Zn&&e.hosts.includes("localhost")?Oi():void 0,(this.code??this.input).select()},sl=function(){return c`
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
          value="${be}"
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
    `},d(T,4,"api",Ja,ee,bo),d(T,4,"locked",Ga,ee,wo),d(T,4,"choice",Za,ee,xo),d(T,4,"busy",Xa,ee,ko),d(T,4,"legible",Qa,ee,$o),d(T,4,"problem",Ba,ee,Eo),d(T,4,"elsewhere",_a,ee,To),d(T,4,"needsCode",ja,ee,Co),d(T,4,"awaitsPasskey",Va,ee,So),d(T,4,"vault",Ya,ee,Po),d(T,4,"user",Ka,ee,Mo),d(T,4,"input",Wa,ee,Ao),d(T,4,"code",Ua,ee,Lo),ee=d(T,0,"SignIn",tl,ee),w(ee,"styles",[$,L,At,Fa]),s(T,1,ee);var Ni={"Tus-Resumable":"1.0.0","X-Latent":"1"},di="/uploads";async function pl(r){return(await r.get(di)).places}async function cl(r,{sha256:t,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function hl(r,t,e){let{name:i,folder:o,modified:p,sha256:h}=t,b={...Ni,"Upload-Length":String(t.bytes),"Upload-Metadata":Fu({filename:i,folder:o,modified:String(Math.max(0,p)),sha256:h})},S=await r.ask(di,{method:"POST",headers:b,signal:e}),J=(S.headers.get("Location")??"").split("/").pop()??"";return Oo(J,S)}async function ul(r,t,e){return Oo(t,await r.ask(`${di}/${t}`,{method:"HEAD",headers:Ni,signal:e}))}async function ml(r,{id:t,offset:e},i,o){let p=await i.arrayBuffer(),h={...Ni,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${mo(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return Oo(t,await r.ask(`${di}/${t}`,{method:"PATCH",headers:h,body:p,signal:o}))}async function fl(r,t){await r.ask(`${di}/${t}`,{method:"DELETE",headers:Ni})}function Oo(r,{headers:t,status:e}){let i=t.get("Upload-Offset");if(i===null)throw new N(e,"failed","The server does not say how much has arrived.");let o=t.get("Latent-Path");return{id:r,offset:Number(i),path:o===null?void 0:decodeURIComponent(o),wasThere:t.has("Latent-Was-There")}}function Fu(r){return Object.entries(r).map(([t,e])=>`${t} ${mo(new TextEncoder().encode(e))}`).join(",")}var qi=class{#e;#t=0;#i;constructor(t=Iu){this.#i=t}async hash(t,e){let i=this.#e??=this.#i(),o=await i.catch(()=>Promise.reject(this.#o(i)));e.throwIfAborted();let p=this.#t++;return new Promise((h,b)=>{let S=new AbortController,J=ve=>{S.abort(),ve()},ne=({data:ve})=>{ve.number===p&&J(()=>ve.sha256===void 0?b(new Error("This file cannot be read.")):h(ve.sha256))};o.addEventListener("message",ne,{signal:S.signal}),o.addEventListener("error",()=>J(()=>b(this.#o(i))),{signal:S.signal}),e.addEventListener("abort",()=>J(()=>b(e.reason)),{signal:S.signal}),o.postMessage({number:p,file:t})})}#o(t){return yl(t),this.#e===t&&(this.#e=void 0),new Error("Files cannot be compared at the moment. Try again.")}end(){this.#e!==void 0&&yl(this.#e),this.#e=void 0}};function yl(r){r.then(t=>t.terminate(),()=>{})}async function Iu(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var Uu=[500,1e3,2e3,5e3,1e4],Wu=new Set([404,408,409,423,429,460,500,502,503,504]),Ku=5,Ht=class{#e;#t=0;#i=0;constructor(t=Uu){this.#e=t}renew(){this.#t=0,this.#i=0}async bear(t,e){if(this.#t++,t instanceof N&&!t.unavailable&&this.#i++,!Yu(t)||this.#i>=Ku)throw t;await Vu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(i){await this.bear(i,e)}}};function Yu(r){return r instanceof ze||r instanceof N&&Wu.has(r.status)}function Vu(r,t){return t.throwIfAborted(),new Promise((e,i)=>{let o=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(o),i(t.reason)},{once:!0})})}function gl(r,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function vl(r,t,e,i,o,p=new Ht){let h=1048576,b=0,S,J=!0;for(;S?.path===void 0;)try{if(S===void 0)S=await hl(r,e,i);else if(J){let ne=performance.now(),ve=t.slice(S.offset,S.offset+h);S=await ml(r,S,ve,i),h=gl(ve.size,performance.now()-ne)}else S=await ul(r,S.id,i);J=!0,S.offset>b&&(b=S.offset,p.renew()),o(S)}catch(ne){await p.bear(ne,i),J=!1,S=ne instanceof N&&ne.status===404?void 0:S}return S}function Ie({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function bl({state:{kind:r}}){return r==="checking"||r==="sending"}function wl(r){let t=r.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,i=t.reduce((p,h)=>p+e(h),0),o=t.reduce((p,h)=>p+(Ie(h)?e(h):h.arrived),0);return i===0?1:o/i}var _u=3,Di=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(t,e=new qi,i=()=>new Ht){super(),this.#e=t,this.#t=e,this.#i=i}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(Ie)}add(t,e){let i=this.unfinished?this.#r:[],o=t.map(p=>({file:p.file,folder:ea(p,e),state:{kind:"waiting"},arrived:0}));this.#r=[...i,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#o.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#r.filter(e=>!Ie(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let t of this.#o.values())t.abort()}#l(){let t=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:_u-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#o.set(t,e);try{await this.#h(t,e.signal)}catch(i){Ie(t)||(t.state=ot(i)?{kind:"waiting"}:{kind:"failed",message:Bu(i)})}finally{this.#o.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:i,folder:o}=t;t.state={kind:"checking"},this.#d();let p=await this.#t.hash(i,e),h=await this.#i().ask(()=>cl(this.#e,{sha256:p,bytes:i.size}),e);if(e.throwIfAborted(),h!==void 0){t.state={kind:"known",photo:h};return}t.state={kind:"sending"},this.#d();let b={name:i.name,folder:o,bytes:i.size,modified:i.lastModified,sha256:p},S=({id:ne,offset:ve})=>{this.#s.set(t,ne),t.arrived=ve,this.#d()},J=await vl(this.#e,i,b,e,S,this.#i());this.#s.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#s.get(t);this.#s.delete(t),e!==void 0&&fl(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Bu(r){return r instanceof N&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var xl,kl,$l,El,Tl,Cl,Sl,oe,No,qo,Do,Ho,zo,rt,U,pi,Hi,Fo,Io,Uo,Pl,Ml;Sl=[v("latent-add-dialog")];var Oe=class extends(Cl=k,Tl=[u({attribute:!1})],El=[u({attribute:!1})],$l=[y()],kl=[y()],xl=[M("dialog")],Cl){constructor(){super(...arguments);a(this,U);a(this,No,s(oe,8,this)),s(oe,11,this);a(this,qo,s(oe,12,this,[])),s(oe,15,this);a(this,Do,s(oe,16,this)),s(oe,19,this);a(this,Ho,s(oe,20,this,"")),s(oe,23,this);a(this,zo,s(oe,24,this)),s(oe,27,this);a(this,rt,new Ot(this))}firstUpdated(){this.dialog.showModal(),n(this,rt).run(async()=>{this.known=(await oa(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${l(this,U,Pl)}">
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
            ${n(this,U,pi).map(e=>l(this,U,Ml).call(this,e))} ${n(this,U,Hi)?c`
                <li>
                  <button type="button" @click="${l(this,U,Io)}">${f.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,U,pi).length>0||n(this,U,Hi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,rt).problem===""}">${n(this,rt).problem}</p>
        </form>
      </dialog>
    `}};oe=g(Cl),No=new WeakMap,qo=new WeakMap,Do=new WeakMap,Ho=new WeakMap,zo=new WeakMap,rt=new WeakMap,U=new WeakSet,pi=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:i,editable:o,name:p})=>!i&&o&&p.toLowerCase().includes(e))},Hi=function(){return this.typed!==""&&!n(this,U,pi).some(({name:e})=>e===this.typed)},Fo=function(e){l(this,U,Uo).call(this,()=>ra(this.api,e.id,{add:this.photos}))},Io=function(){l(this,U,Uo).call(this,()=>sa(this.api,{name:this.typed,add:this.photos}))},Uo=function(e){n(this,rt).busy||n(this,rt).run(async()=>{let{album:i,undo:o}=await e(),h={text:ca(this.photos.length,i?.name??"the album"),undo:()=>na(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},Pl=function(e){e.preventDefault();let i=n(this,U,pi);n(this,U,Hi)?l(this,U,Io).call(this):i.length===1&&i[0]!==void 0&&l(this,U,Fo).call(this,i[0])},Ml=function(e){return c`
      <li>
        <button type="button" @click="${()=>l(this,U,Fo).call(this,e)}">
          ${f.album}<span>${pa(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},d(oe,4,"api",Tl,Oe,No),d(oe,4,"photos",El,Oe,qo),d(oe,4,"known",$l,Oe,Do),d(oe,4,"typed",kl,Oe,Ho),d(oe,4,"dialog",xl,Oe,zo),Oe=d(oe,0,"AddDialog",Sl,Oe),w(Oe,"styles",[$,L,Fe,At,x`
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
    `]),s(oe,1,Oe);var Al=[["days",86400],["hours",3600],["minutes",60]],Ll,Wo,Qu;Ll=[v("latent-shift-form")];var ci=class extends(Qu=ga){read(){let e=Al.map(([i,o])=>Number(this.value(i)||"0")*o).reduce((i,o)=>i+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new ya("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${Al.map(([t])=>c`
            <label>${t[0].toUpperCase()}${t.slice(1)}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Wo=g(Qu),ci=d(Wo,0,"ShiftForm",Ll,ci),s(Wo,1,ci);var Xu=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Rl,Ol,Nl,ql,Dl,xe,Ko,Yo,Vo,hi,H,Hl,zt,jo,_o,zl,Bo,Qo,Ue,ft,Fl;Dl=[v("latent-selection-bar")];var je=class extends(ql=k,Nl=[u({attribute:!1})],Ol=[u({attribute:!1})],Rl=[y()],ql){constructor(){super(...arguments);a(this,H);a(this,Ko,s(xe,8,this)),s(xe,11,this);a(this,Yo,s(xe,12,this)),s(xe,15,this);a(this,Vo,s(xe,16,this)),s(xe,19,this);a(this,hi,e=>l(this,H,Hl).call(this,e));a(this,Ue,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,ft,e=>{l(this,H,zt).call(this,e.detail),n(this,Ue).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,hi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,hi))}render(){let e=n(this,H,Bo),i=n(this,H,zl);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,H,Qo)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          ${ba(e,()=>l(this,H,jo).call(this))}
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
            @click="${()=>l(this,H,zt).call(this,{archived:!i})}"
          >
            ${i?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,H,_o).call(this)}">
            ${f.trash}
          </button>
          ${Xu.map(([o,p,h])=>c`
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
        <div class="card ${this.open==="rating"?"small":""}">${l(this,H,Fl).call(this,this.open)}</div>
      `}
    `}};xe=g(ql),Ko=new WeakMap,Yo=new WeakMap,Vo=new WeakMap,hi=new WeakMap,H=new WeakSet,Hl=function(e){Nt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,H,Qo).call(this):n(this,Ue).call(this):e.key==="f"?l(this,H,jo).call(this):e.key==="Delete"?l(this,H,_o).call(this):/^[0-5]$/.test(e.key)&&l(this,H,zt).call(this,{rating:Number(e.key)}))},zt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},jo=function(){l(this,H,zt).call(this,{favorite:!n(this,H,Bo)})},_o=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},zl=function(){return this.selection.photos.every(({archived:e})=>e)},Bo=function(){return this.selection.photos.every(({favorite:e})=>e)},Qo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ue=new WeakMap,ft=new WeakMap,Fl=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${i=>{l(this,H,zt).call(this,{rating:i.detail}),n(this,Ue).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,ft)}" @cancel="${n(this,Ue)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,ft)}" @cancel="${n(this,Ue)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,ft)}" @cancel="${n(this,Ue)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,ft)}" @cancel="${n(this,Ue)}"></latent-place-form>
        `}},d(xe,4,"api",Nl,je,Ko),d(xe,4,"selection",Ol,je,Yo),d(xe,4,"open",Rl,je,Vo),je=d(xe,0,"SelectionBar",Dl,je),w(je,"styles",[$,L,va,x`
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
    `]),s(xe,1,je);function Ft(r){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(r))}var zi=x`
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
`;var Il,Ul,Wl,Kl,Yl,Vl,jl,_l,_,Xo,Zo,Go,Jo,es,ts,Fi,Bl;_l=[v("latent-confirm-form")];var ke=class extends(jl=k,Vl=[u({attribute:!1})],Yl=[u({attribute:!1})],Kl=[u({attribute:!1})],Wl=[u({type:Boolean})],Ul=[M("#label")],Il=[M("#password")],jl){constructor(){super(...arguments);a(this,Fi);a(this,Xo,s(_,8,this,"")),s(_,11,this);a(this,Zo,s(_,12,this,"")),s(_,15,this);a(this,Go,s(_,16,this,"")),s(_,19,this);a(this,Jo,s(_,20,this,!1)),s(_,23,this);a(this,es,s(_,24,this)),s(_,27,this);a(this,ts,s(_,28,this)),s(_,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${l(this,Fi,Bl)}">
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
          <label for="password">${this.user===be?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            Cancel
          </button>
        </div>
      </form>
    `}};_=g(jl),Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,es=new WeakMap,ts=new WeakMap,Fi=new WeakSet,Bl=function(e){if(e.preventDefault(),!this.busy){let i={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:i}))}},d(_,4,"user",Vl,ke,Xo),d(_,4,"action",Yl,ke,Zo),d(_,4,"example",Kl,ke,Go),d(_,4,"busy",Wl,ke,Jo),d(_,4,"label",Ul,ke,es),d(_,4,"password",Il,ke,ts),ke=d(_,0,"ConfirmForm",_l,ke),w(ke,"styles",[$,L,At,x`
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
    `]),s(_,1,ke);function Ql(r){return r.get("/devices")}async function Xl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:t})}`,{user:e,passphrase:i})).json()}async function Zl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices/${encodeURIComponent(t)}/removal`,{user:e,passphrase:i})).json()}var Ii=4,Gl,Jl,ed,td,id,od,de,is,os,ss,rs,Ne,qe,ns,Ui,sd,rd,nd;od=[v("latent-devices")];var We=class extends(id=k,td=[u({attribute:!1})],ed=[y()],Jl=[y()],Gl=[y()],id){constructor(){super(...arguments);a(this,qe);a(this,is,s(de,8,this)),s(de,11,this);a(this,os,s(de,12,this)),s(de,15,this);a(this,ss,s(de,16,this)),s(de,19,this);a(this,rs,s(de,20,this)),s(de,23,this);a(this,Ne,new Ot(this));a(this,Ui,()=>{this.step=void 0,n(this,Ne).say("")})}firstUpdated(){n(this,Ne).run(async()=>{this.known=await Ql(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:i,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>l(this,qe,rd).call(this,p))}
        </ul>
      `} ${i===void 0||e===void 0?m:Zu(i,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>l(this,qe,ns).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,qe,nd).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Ne).problem===""}">${n(this,Ne).problem}</p>
    `}};de=g(id),is=new WeakMap,os=new WeakMap,ss=new WeakMap,rs=new WeakMap,Ne=new WeakMap,qe=new WeakSet,ns=function(e){this.step=e,this.made=void 0,n(this,Ne).say("")},Ui=new WeakMap,sd=function({label:e,passphrase:i},o,p){n(this,Ne).run(async()=>{o.kind==="add"?(this.made=await Xl(this.api,e,{user:p,passphrase:i}),this.known=this.made.all):this.known=await Zl(this.api,o.device.id,{user:p,passphrase:i}),this.step=void 0})},rd=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ft(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Ft(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,Ne).busy}"
          @click="${()=>l(this,qe,ns).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},nd=function(e,i){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Ne).busy}"
        @confirm="${o=>l(this,qe,sd).call(this,o.detail,e,i)}"
        @give-up="${n(this,Ui)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(de,4,"api",td,We,is),d(de,4,"known",ed,We,os),d(de,4,"step",Jl,We,ss),d(de,4,"made",Gl,We,rs),We=d(de,0,"DeviceList",od,We),w(We,"styles",[$,L,zi,x`
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
    `]),s(de,1,We);function Zu({password:r,code:{size:t,path:e}},i){let o=`${-Ii} ${-Ii} ${t+2*Ii} ${t+2*Ii}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${Qn`
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
  `}var ad,ld,dd,pd,cd,hd,pe,as,ls,ds,ps,$e,ce,cs,Wi,ud,md,fd,yd,gd;hd=[v("latent-account")];var Ke=class extends(cd=k,pd=[u({attribute:!1})],dd=[y()],ld=[y()],ad=[M("dialog")],cd){constructor(){super(...arguments);a(this,ce);a(this,as,s(pe,8,this)),s(pe,11,this);a(this,ls,s(pe,12,this)),s(pe,15,this);a(this,ds,s(pe,16,this)),s(pe,19,this);a(this,ps,s(pe,20,this)),s(pe,23,this);a(this,$e,new Ot(this));a(this,Wi,()=>{this.step=void 0,n(this,$e).say("")})}firstUpdated(){this.dialog.showModal(),n(this,$e).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:l(this,ce,md).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,$e).problem===""}">${n(this,$e).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </dialog>
    `}};pe=g(cd),as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,$e=new WeakMap,ce=new WeakSet,cs=function(e){this.step=e,n(this,$e).say("")},Wi=new WeakMap,ud=function({label:e,passphrase:i},o,p){let h={user:p,passphrase:i};n(this,$e).run(async()=>{if(o.kind==="add"){let b=await Da(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,b)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},md=function(e){let{user:i,code:o,passkeys:p}=e,h=i===be?"the vault’s passphrase":"your password",b=o||p.length>0;return c`
      <p>${b?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${b?c`
          <ul>
            ${o?Gu():m}${p.map(S=>l(this,ce,fd).call(this,S))}
          </ul>
        `:m} ${this.step===void 0?l(this,ce,yd).call(this,e):l(this,ce,gd).call(this,this.step,e)}
    `},fd=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ft(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Ft(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,$e).busy}"
          @click="${()=>l(this,ce,cs).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},yd=function({host:e,code:i,passkeys:o}){if(e===void 0)return Ju();if(!vo())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${i||o.length>0?m:p}
      <button class="main add" ?disabled="${n(this,$e).busy}" @click="${()=>l(this,ce,cs).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},gd=function(e,{user:i}){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,$e).busy}"
        @confirm="${o=>l(this,ce,ud).call(this,o.detail,e,i)}"
        @give-up="${n(this,Wi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(pe,4,"api",pd,Ke,as),d(pe,4,"factors",dd,Ke,ls),d(pe,4,"step",ld,Ke,ds),d(pe,4,"dialog",ad,Ke,ps),Ke=d(pe,0,"Account",hd,Ke),w(Ke,"styles",[$,L,Fe,zi]),s(pe,1,Ke);function Gu(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Ju(){let r=Oi();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var vd,bd,wd,xd,_e,hs,us,ui,ms;xd=[v("latent-toast")];var nt=class extends(wd=k,bd=[u()],vd=[u({type:Boolean})],wd){constructor(){super(...arguments);a(this,ui);a(this,hs,s(_e,8,this,"")),s(_e,11,this);a(this,us,s(_e,12,this,!1)),s(_e,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,ui,ms).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>l(this,ui,ms).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};_e=g(wd),hs=new WeakMap,us=new WeakMap,ui=new WeakSet,ms=function(e){this.dispatchEvent(new CustomEvent(e))},d(_e,4,"text",bd,nt,hs),d(_e,4,"undoable",vd,nt,us),nt=d(_e,0,"Toast",xd,nt),w(nt,"styles",[$,L,x`
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
    `]),s(_e,1,nt);var em=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function kd(r){return!r.startsWith(".")&&!em.has(r.toLowerCase())}function ys(r){return[...r].filter(({name:t})=>kd(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function $d(r){let t=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return fs(await Promise.all(t.map(e=>Ed(e,[]))))}async function Ed(r,t){if(!kd(r.name))return fs([]);try{if(r.isFile)return{found:[{file:await tm(r),folders:t}],unread:[]};let e=[];for(let i of await im(r))e.push(await Ed(i,[...t,r.name]));return fs(e)}catch{return{found:[],unread:[r.name]}}}function fs(r){return{found:r.flatMap(({found:t})=>t),unread:r.flatMap(({unread:t})=>t)}}function tm(r){return new Promise((t,e)=>r.file(t,e))}async function im(r){let t=r.createReader(),e=[];for(;;){let i=await new Promise((o,p)=>t.readEntries(o,p));if(i.length===0)return e;e.push(...i)}}var Ki=x`
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
`;function gs(r,t){return r.filter(({state:e})=>e.kind===t).length}function vs(r){return r===1?"1 file":`${Rt(r)} files`}function Td(r,t){let e=r.filter(h=>!Ie(h)).length;if(e>0)return`${t?"Paused":"Adding"}: ${vs(e)} to go`;let i=[`${Rt(gs(r,"added"))} added`],o=gs(r,"known");o>0&&i.push(`${Rt(o)} ${o===1?"was":"were"} already there`);let p=gs(r,"failed");return p>0&&i.push(`${Rt(p)} failed`),i.join(", ")}function Cd({state:r,arrived:t,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*t/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function Sd(r){let[t]=r;return r.length===1?`${t} cannot be read.`:`${Rt(r.length)} of the files and folders cannot be read, ${t} among them.`}var ws=50,Pd,Md,Ad,It,bs,Ut,he,mi,Ld,Rd,Od,Nd;Ad=[v("latent-upload-panel")];var yt=class extends(Md=k,Pd=[u({attribute:!1})],Md){constructor(){super(...arguments);a(this,he);a(this,bs,s(It,8,this)),s(It,11,this);a(this,Ut,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Ut,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,Ut).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,Ut).abort()}render(){let{tasks:e,paused:i}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Td(e,i)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${wl(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?l(this,he,Ld).call(this,i):l(this,he,Rd).call(this)}</div>
        </div>
        <ul>${om(e).map(o=>l(this,he,Od).call(this,o))}${e.length>ws?c`
            <li class="state">and ${e.length-ws} more</li>
          `:m}</ul>
      </section>
    `}};It=g(Md),bs=new WeakMap,Ut=new WeakMap,he=new WeakSet,mi=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i,bubbles:!0,composed:!0}))},Ld=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,he,mi).call(this,"add")}">Add more</button>
    `},Rd=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),i=ta(e);return c`
      ${i===""?m:c`
        <button class="quiet" @click="${()=>l(this,he,mi).call(this,"search",`path:"${i}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,he,mi).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Od=function(e){let{state:i,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${i.kind==="failed"?"state failed":"state"}">${Cd(e)}</div>
        </div>
        ${l(this,he,Nd).call(this,e)} ${i.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Nd=function(e){let{state:i,file:o}=e;return i.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:i.kind==="known"&&i.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,he,mi).call(this,"photo-open",i.photo)}">
          Show
        </button>
      `:Ie(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},d(It,4,"queue",Pd,yt,bs),yt=d(It,0,"UploadPanel",Ad,yt),w(yt,"styles",[$,L,Ki]),s(It,1,yt);function om(r){let t=e=>bl(e)?0:e.state.kind==="failed"?1:Ie(e)?3:2;return r.toSorted((e,i)=>t(e)-t(i)).slice(0,ws)}var qd,Dd,Hd,zd,Fd,Id,Ud,Wd,Kd,Yd,Vd,O,xs,ks,$s,Es,Ts,Cs,Ss,Ps,Ms,Wt,W,jd,As,_d,Bd,Ls,Rs,Yi,Qd;Vd=[v("latent-uploads")];var ue=class extends(Yd=k,Kd=[u({attribute:!1})],Wd=[u({attribute:!1})],Ud=[u({attribute:!1})],Id=[u({attribute:!1})],Fd=[y()],zd=[y()],Hd=[y()],Dd=[M("input")],qd=[M("dialog")],Yd){constructor(){super(...arguments);a(this,W);a(this,xs,s(O,8,this)),s(O,11,this);a(this,ks,s(O,12,this)),s(O,15,this);a(this,$s,s(O,16,this)),s(O,19,this);a(this,Es,s(O,20,this,"")),s(O,23,this);a(this,Ts,s(O,24,this,[])),s(O,27,this);a(this,Cs,s(O,28,this,!1)),s(O,31,this);a(this,Ss,s(O,32,this,[])),s(O,35,this);a(this,Ps,s(O,36,this)),s(O,39,this);a(this,Ms,s(O,40,this)),s(O,43,this);a(this,Wt,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Wt,new AbortController);let{signal:e}=n(this,Wt);window.addEventListener("dragenter",i=>l(this,W,As).call(this,i),{signal:e}),window.addEventListener("dragover",i=>l(this,W,As).call(this,i),{signal:e}),window.addEventListener("dragleave",i=>i.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",i=>{l(this,W,_d).call(this,i)},{signal:e}),window.addEventListener("beforeunload",i=>this.queue.unfinished&&i.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,W,Ls).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,W,jd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Wt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,W,Bd)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}${n(this,W,Yi)?`Add to ${fo(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them${n(this,W,Yi)?` to ${fo(this.here)}`:""}</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${l(this,W,Qd)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${vs(this.found.length)}?`}</h2>
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
    `}};O=g(Yd),xs=new WeakMap,ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ps=new WeakMap,Ms=new WeakMap,Wt=new WeakMap,W=new WeakSet,jd=async function(){try{this.places=await pl(this.api),l(this,W,Ls).call(this)}catch(e){e instanceof N&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},As=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},_d=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:i,unread:o}=await $d(e.dataTransfer);l(this,W,Rs).call(this,i),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Sd(o)}}))}},Bd=function(){l(this,W,Rs).call(this,ys(this.input.files??[])),this.input.value=""},Ls=function(){this.places.length>0&&(this.found=[...this.found,...ys(this.shared.take())])},Rs=function(e){let[i=""]=this.places;n(this,W,Yi)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,i)},Yi=function(){return this.here!==""&&ia(this.here,this.places)},Qd=function(e){let i=new FormData(e.target).get("place");this.queue.add(this.found,String(i??"")),this.found=[]},d(O,4,"api",Kd,ue,xs),d(O,4,"queue",Wd,ue,ks),d(O,4,"shared",Ud,ue,$s),d(O,4,"here",Id,ue,Es),d(O,4,"places",Fd,ue,Ts),d(O,4,"dragged",zd,ue,Cs),d(O,4,"found",Hd,ue,Ss),d(O,4,"input",Dd,ue,Ps),d(O,4,"dialog",qd,ue,Ms),ue=d(O,0,"Uploads",Vd,ue),w(ue,"styles",[$,L,Fe,Ki]),s(O,1,ue);var Os=12e3,Vi=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#r(async()=>{let i=await this.#n(t,p=>this.#e.edit(p,e));this.#i=ua(i);let o=i.filter(({error:p})=>p===void 0).length;this.#a([o===0?"":ha(e,o),yo(i)])})}undo(){return this.#r(async()=>{let t=this.#i;if(this.#i=[],t.length>0){let e=await this.#n(t,o=>this.#e.undo(o)),i=e.filter(({error:o})=>o===void 0).length;this.#a([i===0?"":i===1?"Undone.":`Undone: ${I(i)}.`,yo(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(t){return this.#s=this.#s.then(t).catch(e=>this.#t.problem(e)),this.#s}async#n(t,e){let i=[];for(let o of fa(t)){t.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(i.length)} of ${I(t.length)} done.`,!1));let p=await e(o).catch(h=>sm(h,o));i.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return i}#a(t){window.clearTimeout(this.#o),this.#t.said(t.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),Os)}};function sm(r,t){if(!(r instanceof N)||r.unauthorised)throw r;let{code:e,message:i}=r;return{photos:t.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:i}})),searchable:!0}}var ji=class{selection=mt.NONE;saying={text:"",undoable:!1};#e;#t;#i=!1;#o;#s;#r=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#s=new Vi(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:i})=>i??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#r)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#r)}offer(t,e){this.#s?.forget(),this.say(t,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),Os)}tell({text:t,undo:e}){let i=async o=>{let p=await o();return this.#e.refresh(),p?.text??"Undone."};this.offer(t,e&&(()=>i(e)))}async delete(t){if(this.#i)return!1;this.#i=!0;try{let e=await wa(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#n(e),!1}finally{this.#i=!1}}say(t,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=mt.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},i){let{anchor:o}=this.selection,p=e&&o!==void 0&&i!==void 0?this.selection.with(await i.range(o,t,Li).catch(()=>[t])):this.selection.toggled(t);p.size>Li?this.say(`At most ${I(Li)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#s?.edit(t,e)}edit(t,e){this.#s?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#s?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){Gn(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#s?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!Nt(t)&&(t.preventDefault(),this.undo())}};var Xd=x`
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
`;async function Zd(r,t,e,i){let o=new URLSearchParams({q:t,caret:String(e)});return(await r.get(`/completions?${o}`,i)).completions}async function Gd(r,t,e,i){return(await r.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,i)).facets}var rm=90,_i=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#r(nm(this.offers,this.#o,t),t),this.#i=window.setTimeout(()=>{this.#s(t,e)},rm)}async#s(t,e){let{signal:i}=this.#t;try{let o=await Zd(this.#e.api,t,e,i);i.aborted||this.#r(o,t)}catch(o){ot(o)||this.#r([],t)}}#r(t,e){this.offers=t,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function nm(r,t,e){let i=e.length-t.length;return r.filter(({start:o,end:p})=>p+i>=o&&e.startsWith(t.slice(0,o))&&e.slice(p+i)===t.slice(p)).map(o=>({...o,end:o.end+i}))}function Jd(r,{text:t,start:e,end:i}){let o=t.endsWith(":"),p=r.slice(i),h=o||p.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${t}${h}${p}`,caret:e+t.length+(o?0:1)}}var ep=x`
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
`,Ns="offers";function qs(r){return`offer-${r}`}function tp(r,t){return c`
    <ul id="${Ns}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,i)=>c`
          <li
            id="${qs(i)}"
            role="option"
            aria-selected="${i===r.active?"true":"false"}"
            aria-label="${am(e)}"
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
  `}function am({key:r,value:t,meaning:e,photos:i}){let o=i===void 0?"":`, ${i}`;return t===void 0?`${r}: ${e??""}`:`${r}: ${t}${o}`}var ip,op,sp,rp,Be,Ds,Hs,Kt,np,ap;rp=[v("latent-search-help")];var at=class extends(sp=k,op=[u({attribute:!1})],ip=[y()],sp){constructor(){super(...arguments);a(this,Kt);a(this,Ds,s(Be,8,this)),s(Be,11,this);a(this,Hs,s(Be,12,this,[])),s(Be,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,Kt,np).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(i=>c`
                    <button type="button" @click="${()=>l(this,Kt,ap).call(this,i)}">${i}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Be=g(sp),Ds=new WeakMap,Hs=new WeakMap,Kt=new WeakSet,np=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},ap=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(Be,4,"api",op,at,Ds),d(Be,4,"filters",ip,at,Hs),at=d(Be,0,"SearchHelp",rp,at),w(at,"styles",[$,x`
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
    `]),s(Be,1,at);var lm=250,lp,dp,pp,cp,hp,up,mp,fp,B,zs,Fs,Is,Us,Ws,Ks,te,gt,fi,z,yp,gp,Yt,vp,Ys,bp,wp,Vs,xp;fp=[v("latent-search-box")];var Ee=class extends(mp=k,up=[u({attribute:!1})],hp=[u({attribute:!1})],cp=[u({attribute:!1})],pp=[y()],dp=[M("input")],lp=[M("#help")],mp){constructor(){super(...arguments);a(this,z);a(this,zs,s(B,8,this)),s(B,11,this);a(this,Fs,s(B,12,this,"")),s(B,15,this);a(this,Is,s(B,16,this,"")),s(B,19,this);a(this,Us,s(B,20,this,"")),s(B,23,this);a(this,Ws,s(B,24,this)),s(B,27,this);a(this,Ks,s(B,28,this)),s(B,31,this);a(this,te,new _i(this));a(this,gt);a(this,fi,e=>l(this,z,yp).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,fi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,fi)),window.clearTimeout(n(this,gt))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,i){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,i),n(this,te).typed(this.typed,i)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,z,vp)}">
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
          aria-expanded="${n(this,te).isOpen?"true":"false"}"
          aria-controls="${Ns}"
          aria-activedescendant="${n(this,te).active<0?m:qs(n(this,te).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,z,gp)}"
          @keydown="${l(this,z,bp)}"
          @blur="${()=>n(this,te).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,z,Ys)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${tp(n(this,te),e=>{l(this,z,Vs).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,te).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,z,xp).call(this,e.detail)}"
      ></latent-search-help>
    `}};B=g(mp),zs=new WeakMap,Fs=new WeakMap,Is=new WeakMap,Us=new WeakMap,Ws=new WeakMap,Ks=new WeakMap,te=new WeakMap,gt=new WeakMap,fi=new WeakMap,z=new WeakSet,yp=function(e){let i=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!i&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},gp=function(){this.typed=this.input.value,window.clearTimeout(n(this,gt)),P(this,gt,window.setTimeout(()=>l(this,z,Yt).call(this),lm)),n(this,te).typed(this.typed,this.input.selectionStart??this.typed.length)},Yt=function(){window.clearTimeout(n(this,gt)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},vp=function(e){e.preventDefault(),n(this,te).close(),l(this,z,Yt).call(this)},Ys=function(){n(this,te).close(),this.typed="",l(this,z,Yt).call(this),this.input.focus()},bp=function(e){let i=l(this,z,wp).call(this,e.key);i!==void 0&&(e.preventDefault(),i())},wp=function(e){let{isOpen:i,chosen:o}=n(this,te);switch(e){case"ArrowDown":return i?()=>n(this,te).move(1):void 0;case"ArrowUp":return i?()=>n(this,te).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,z,Vs).call(this,o)});case"Escape":return i?()=>n(this,te).close():this.typed===""?void 0:()=>l(this,z,Ys).call(this);default:return}},Vs=async function(e){let{query:i,caret:o}=Jd(this.typed,e);this.typed=i,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,te).typed(i,o):(n(this,te).close(),l(this,z,Yt).call(this))},xp=function(e){this.typed=[this.typed.trim(),e].filter(i=>i!=="").join(" "),this.help.hidePopover(),l(this,z,Yt).call(this),this.input.focus()},d(B,4,"api",up,Ee,zs),d(B,4,"value",hp,Ee,Fs),d(B,4,"problem",cp,Ee,Is),d(B,4,"typed",pp,Ee,Us),d(B,4,"input",dp,Ee,Ws),d(B,4,"help",lp,Ee,Ks),Ee=d(B,0,"SearchBox",fp,Ee),w(Ee,"styles",[$,L,ep,x`
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
    `]),s(B,1,Ee);var kp,$p,Ep,Tp,Cp,Te,js,_s,Bs,vt,Qs,Sp;Cp=[v("latent-lock-button")];var Qe=class extends(Tp=k,Ep=[u({attribute:!1})],$p=[y()],kp=[M("dialog")],Tp){constructor(){super(...arguments);a(this,vt);a(this,js,s(Te,8,this)),s(Te,11,this);a(this,_s,s(Te,12,this,"")),s(Te,15,this);a(this,Bs,s(Te,16,this)),s(Te,19,this)}render(){return c`
      <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{l(this,vt,Qs).call(this,!1)}}">
        ${f.lock}
      </button>
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?m:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${l(this,vt,Sp)}">Lock anyway</button>
        </div>
      </dialog>
    `}};Te=g(Tp),js=new WeakMap,_s=new WeakMap,Bs=new WeakMap,vt=new WeakSet,Qs=async function(e){try{await this.api.lock(e),this.dispatchEvent(new CustomEvent("locked"))}catch(i){i instanceof N&&i.code==="force"?(this.users=i.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:i}))}},Sp=function(){this.dialog.close(),l(this,vt,Qs).call(this,!0)},d(Te,4,"api",Ep,Qe,js),d(Te,4,"users",$p,Qe,_s),d(Te,4,"dialog",kp,Qe,Bs),Qe=d(Te,0,"LockButton",Cp,Qe),w(Qe,"styles",[$,L,Fe,x`
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
    `]),s(Te,1,Qe);var Zs=["system","light","dark"],Gs="theme";function Bi(){try{return Zs.find(r=>r===localStorage.getItem(Gs))??"system"}catch{return"system"}}function Pp(r){Xs(r);try{localStorage.setItem(Gs,r)}catch{}}function Mp(){Xs(Bi()),window.addEventListener("storage",({key:r})=>{r===Gs&&Xs(Bi())})}function Xs(r){document.documentElement.dataset.theme=r;for(let t of document.querySelectorAll("meta[name=theme-color]"))t.media=r==="system"?`(prefers-color-scheme: ${t.dataset.theme})`:t.dataset.theme===r?"all":"not all"}var dm={system:"System",light:"Light",dark:"Dark"},Ap,Lp,Rp,Op,Np,Ce,Js,er,tr,Ze,qp,ir,Dp;Np=[v("latent-account-menu")];var Xe=class extends(Op=k,Rp=[u({attribute:!1})],Lp=[y()],Ap=[M("#menu")],Op){constructor(){super(...arguments);a(this,Ze);a(this,Js,s(Ce,8,this,"")),s(Ce,11,this);a(this,er,s(Ce,12,this,Bi())),s(Ce,15,this);a(this,tr,s(Ce,16,this)),s(Ce,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${Zs.map(e=>l(this,Ze,Dp).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,Ze,ir).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,Ze,ir).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};Ce=g(Op),Js=new WeakMap,er=new WeakMap,tr=new WeakMap,Ze=new WeakSet,qp=function(e){this.theme=e,Pp(e)},ir=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Dp=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,Ze,qp).call(this,e)}" />
        ${dm[e]}
      </label>
    `},d(Ce,4,"user",Rp,Xe,Js),d(Ce,4,"theme",Lp,Xe,er),d(Ce,4,"menu",Ap,Xe,tr),Xe=d(Ce,0,"AccountMenu",Np,Xe),w(Xe,"styles",[$,L,x`
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
    `]),s(Ce,1,Xe);var Hp,zp,Fp,Ip,Up,Wp,Kp,Yp,Q,or,sr,rr,nr,ar,lr,De,Vp,bt;Yp=[v("latent-header")];var Se=class extends(Kp=k,Wp=[u({attribute:!1})],Up=[u({attribute:!1})],Ip=[u({attribute:!1})],Fp=[u({attribute:!1})],zp=[u({attribute:!1})],Hp=[M("latent-search-box")],Kp){constructor(){super(...arguments);a(this,De);a(this,or,s(Q,8,this)),s(Q,11,this);a(this,sr,s(Q,12,this,"")),s(Q,15,this);a(this,rr,s(Q,16,this,"")),s(Q,19,this);a(this,nr,s(Q,20,this,"")),s(Q,23,this);a(this,ar,s(Q,24,this)),s(Q,27,this);a(this,lr,s(Q,28,this)),s(Q,31,this)}edit({start:e,end:i}){this.box.edit(e,i)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,De,Vp)}">${Mi(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,De,bt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:I(this.total)}</span>
          ${this.user===be?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>l(this,De,bt).call(this,"locked")}"
                @problem="${e=>l(this,De,bt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,De,bt).call(this,"account")}"
            @sign-out="${()=>l(this,De,bt).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};Q=g(Kp),or=new WeakMap,sr=new WeakMap,rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,De=new WeakSet,Vp=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,De,bt).call(this,"home"))},bt=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i}))},d(Q,4,"api",Wp,Se,or),d(Q,4,"user",Up,Se,sr),d(Q,4,"query",Ip,Se,rr),d(Q,4,"problem",Fp,Se,nr),d(Q,4,"total",zp,Se,ar),d(Q,4,"box",Hp,Se,lr),Se=d(Q,0,"Header",Yp,Se),w(Se,"styles",[$,x`
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
    `]),s(Q,1,Se);var jp=2e3,pm=2e4,cm=5*6e4,hm=["pointerdown","keydown","scroll"],Qi=class{#e;#t;#i=new AbortController;#o;#s;#r=Date.now();#n=0;constructor(t,e){this.#e=t,this.#t=e}start(){let{signal:t}=this.#i;document.addEventListener("visibilitychange",()=>_p()&&void this.#a(),{signal:t});for(let e of hm)window.addEventListener(e,()=>this.#r=Date.now(),{signal:t,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}look(){window.clearTimeout(this.#s);let t=Math.max(0,this.#n+jp-Date.now());this.#s=window.setTimeout(()=>{this.#a()},t)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#r>cm?this.#p():this.#l())}catch(t){this.#t.problem(t);return}if(_p()&&!this.#i.signal.aborted){let t=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},t?jp:pm)}}async#l(){let t=this.#o,e=this.#r>this.#n;this.#n=Date.now();let i=await this.#e.status(e);this.#o=i,this.#t.statusChanged(i),t!==void 0&&(t.photos!==i.photos||t.failed!==i.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new N(401,"signed-out","The web session has ended.")}};function _p(){return document.visibilityState==="visible"}var Bp=x`
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
`;var Zi=["Library","Explore","Set aside","Vault"],Xi=[{name:"photos",label:"Photos",icon:f.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:f.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:f.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-WYOG4O4S.js"),import("/assets/album-page-W2JB56QV.js")])},{name:"map",label:"Map",icon:f.map,group:"Library",load:()=>import("/assets/map-page-2BYTQ34H.js")},{name:"folders",label:"Folders",icon:f.folder,group:"Explore",load:()=>import("/assets/folder-page-4CX2UQPV.js")},{name:"tags",label:"Tags",icon:f.tag,group:"Explore",load:()=>import("/assets/tags-page-XL5WTU4M.js")},{name:"people",label:"People",icon:f.person,group:"Explore",load:()=>import("/assets/people-page-K7ET7VKE.js")},{name:"calendar",label:"Calendar",icon:f.calendar,group:"Explore",load:()=>import("/assets/calendar-page-LEQWIJ6V.js")},{name:"statistics",label:"Statistics",icon:f.statistics,group:"Explore",load:()=>import("/assets/statistics-page-COBHRXJ7.js")},{name:"similar",label:"Similar photos",icon:f.picture,load:()=>import("/assets/similar-page-GNUOFOOA.js")},{name:"archive",label:"Archive",icon:f.archive,group:"Set aside",filter:"is:archived",empty:c`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${f.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"trash",label:"Trash",icon:f.trash,group:"Set aside",load:()=>import("/assets/trash-page-6RXB6Z6W.js")},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-NMX4WK3E.js")}];function lt(r){return Xi.find(t=>t.name===r)??Xi[0]}var Qp,Xp,Zp,Gp,Jp,Pe,dr,pr,cr,dt,ec,tc,ic;Jp=[v("latent-navigation")];var Ge=class extends(Gp=k,Zp=[u({attribute:!1})],Xp=[u({type:Boolean})],Qp=[M("dialog")],Gp){constructor(){super(...arguments);a(this,dt);a(this,dr,s(Pe,8,this,"photos")),s(Pe,11,this);a(this,pr,s(Pe,12,this,!1)),s(Pe,15,this);a(this,cr,s(Pe,16,this)),s(Pe,19,this)}render(){let[e,...i]=Zi.map(h=>l(this,dt,tc).call(this,h)),{group:o}=lt(this.place),p=o!==void 0&&o!==Zi[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${i}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${l(this,dt,ec)}" @go="${()=>this.sheet.close()}"><div class="sheet">${i}</div></dialog>
    `}};Pe=g(Gp),dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,dt=new WeakSet,ec=function(e){e.target===this.sheet&&this.sheet.close()},tc=function(e){let i=Xi.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return i.length===0?m:c`
      <div class="${e===Zi[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${i.map(o=>l(this,dt,ic).call(this,o))}
        </ul>
      </div>
    `},ic=function({name:e,label:i,icon:o}){let p=ye(e);return c`
      <li>
        <a
          href="${qt(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>Ai(h,p)}"
        >
          ${o}<span>${i}</span>
        </a>
      </li>
    `},d(Pe,4,"place",Zp,Ge,dr),d(Pe,4,"owner",Xp,Ge,pr),d(Pe,4,"sheet",Qp,Ge,cr),Ge=d(Pe,0,"Navigation",Jp,Ge),w(Ge,"styles",[$,Fe,Bp]),s(Pe,1,Ge);var oc=1024*1024,Gi=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#i("grid",96*oc,6),this.screens=this.#i("screen",64*oc,3)}#i(t,e,i){return new ka((o,p)=>this.#o(o,t,p),e,i)}async#o(t,e,i){try{return await this.#e().thumbnail(t,e,i)}catch(o){throw(o instanceof ze||o instanceof N&&o.unauthorised)&&this.#t(o),o}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var sc=x`
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
`;function rc(r,t){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function nc(r,t){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function ac(r){return r>0?c`
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
  `}var um=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],mm=8,lc,dc,pc,cc,hc,uc,mc,se,hr,ur,mr,fr,yr,wt,ae,fc,gr,vr,yc,gc,vc;mc=[v("latent-refinement")];var He=class extends(uc=k,hc=[u({attribute:!1})],cc=[u({attribute:!1})],pc=[u({attribute:!1})],dc=[y()],lc=[y()],uc){constructor(){super(...arguments);a(this,ae);a(this,hr,s(se,8,this)),s(se,11,this);a(this,ur,s(se,12,this,"")),s(se,15,this);a(this,mr,s(se,16,this,"")),s(se,19,this);a(this,fr,s(se,20,this,!1)),s(se,23,this);a(this,yr,s(se,24,this,{})),s(se,27,this);a(this,wt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,wt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,ae,gr).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${Ma(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,ae,yc).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,ae,fc)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,ae,gc).call(this):m}
    `}};se=g(uc),hr=new WeakMap,ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,wt=new WeakMap,ae=new WeakSet,fc=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,ae,gr).call(this)},gr=async function(){n(this,wt).abort(),P(this,wt,new AbortController);try{this.counts=await Gd(this.api,this.narrowed,mm,n(this,wt).signal)}catch(e){ot(e)||(this.counts={})}},vr=function(e){st(this,"search",e)},yc=function(e){return c`
      <li class="term">
        <button
          class="edit"
          aria-label="Change ${e.text}"
          @click="${()=>st(this,"term-edit",e)}"
        >
          ${e.text}
        </button>
        <button
          class="remove"
          aria-label="Remove ${e.text}"
          title="Remove"
          @click="${()=>l(this,ae,vr).call(this,Aa(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},gc=function(){return c`
      <div class="facets">
        ${um.map(([e,i,o])=>l(this,ae,vc).call(this,i,o,this.counts[e]??[]))}
      </div>
    `},vc=function(e,i,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>l(this,ae,vr).call(this,La(this.query,Ra(i,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(se,4,"api",hc,He,hr),d(se,4,"query",cc,He,ur),d(se,4,"narrowed",pc,He,mr),d(se,4,"isOpen",dc,He,fr),d(se,4,"counts",lc,He,yr),He=d(se,0,"Refinement",mc,He),w(He,"styles",[$,L,x`
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
    `]),s(se,1,He);var Ji=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let i=`${t.year}-${t.month}-${t.photos}`,o=this.#t.get(i);return o===void 0&&(o=this.#e(t),o.catch(()=>this.#t.delete(i)),this.#t.set(i,o)),fm(await o,e)}};function fm(r,t){let e=r.filter(({failed:h})=>!h),i=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),p=new Set([...bc(i,t),...bc(o,t-Math.min(t,i.length))]);return e.filter(h=>p.has(h))}function bc(r,t){let e=Math.max(1,r.length/Math.max(1,t));return Array.from({length:Math.min(t,r.length)},(i,o)=>r[Math.floor(o*e)])}var yi=["years","months","days"],wc="level";function br(r,t){return yi[yi.indexOf(r)+t]??r}function xc(r){try{let t=r().getItem(wc);return yi.find(e=>e===t)??"days"}catch{return"days"}}function kc(r,t){try{r().setItem(wc,t)}catch{}}function $c(r){return[...Map.groupBy(r,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((i,{photos:o})=>i+o,0)}))}function Ec({months:r}){return r.reduce((t,e)=>e.photos>t.photos?e:t)}var ym={years:"Years",months:"Months",days:"Days"},Tc,Cc,Sc,Vt,wr;Sc=[v("latent-level-switch")];var xt=class extends(Cc=k,Tc=[u({attribute:!1})],Cc){constructor(){super(...arguments);a(this,wr,s(Vt,8,this,"days")),s(Vt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${yi.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${ym[e]}
            </button>
          `)}
      </div>
    `}};Vt=g(Cc),wr=new WeakMap,d(Vt,4,"level",Tc,xt,wr),xt=d(Vt,0,"LevelSwitch",Sc,xt),w(xt,"styles",[$,L,x`
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
    `]),s(Vt,1,xt);var Pc=180,eo=class{#e;#t;#i=xc(()=>localStorage);#o;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(t,e)=>{this.look(br(this.#i,t),e)};async look(t,e){let i=this.#t();if(t===this.#i||i===null)return;let o=e?.y??Pc,p=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&i.shows(this.#o,e)?this.#o:void 0;await this.#s(t,h??i.spotAt(o,e?.x),p?void 0:o)}async enter(t){await this.#s(br(this.#i,1),t,Pc)}async#s(t,e,i){this.#o=e,this.#i=t,kc(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&i!==void 0&&this.#t()?.show(e,i)}};function Mc(r){let t=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${t(r.getMonth()+1)}-${t(r.getDate())}`}function Ac(r,t){let e=Number(r.slice(0,4))-t;return e===1?"1 year ago":`${e} years ago`}var Lc,Rc,Oc,Nc,qc,Me,xr,kr,$r,jt,_t,Bt,Dc,Hc;qc=[v("latent-memories")];var Je=class extends(Nc=k,Oc=[u({attribute:!1})],Rc=[u({attribute:!1})],Lc=[y()],Nc){constructor(){super(...arguments);a(this,Bt);a(this,xr,s(Me,8,this)),s(Me,11,this);a(this,kr,s(Me,12,this)),s(Me,15,this);a(this,$r,s(Me,16,this,[])),s(Me,19,this);a(this,jt,Mc(new Date));a(this,_t,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,_t,new AbortController),l(this,Bt,Dc).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,_t).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${we(this.years,({year:e})=>e,e=>l(this,Bt,Hc).call(this,e))}
        </ul>
      </nav>
    `}};Me=g(Nc),xr=new WeakMap,kr=new WeakMap,$r=new WeakMap,jt=new WeakMap,_t=new WeakMap,Bt=new WeakSet,Dc=async function(){let e=new URLSearchParams({day:n(this,jt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,_t).signal)).years}catch{this.years=[]}},Hc=function({year:e,photos:[i],total:o}){let p=ye("photos",void 0,`taken:${e}${n(this,jt).slice(4)}`);return i===void 0?m:c`
      <li>
        <a href="${qt(p)}" @click="${h=>Ai(h,p)}">
          <latent-thumb .photo="${i}" .store="${this.store}"></latent-thumb>
          <p>${Ac(n(this,jt),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},d(Me,4,"api",Oc,Je,xr),d(Me,4,"store",Rc,Je,kr),d(Me,4,"years",Lc,Je,$r),Je=d(Me,0,"Memories",qc,Je),w(Je,"styles",[$,x`
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
    `]),s(Me,1,Je);var gm=new Map,Er=class{count;photos=[];named={places:gm};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},to=class r{months;counts;#e;#t;constructor(t,e,i){this.counts=t,this.months=t.map(o=>new Er(o)),this.#e=e,this.#t=i}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new r(t,this.#e,this.#t);for(let i of e.months){let o=this.months.find(p=>p.is(i.count));o!==void 0&&(i.photos=o.photos,i.named=o.named,i.complete=o.complete&&o.count.photos===i.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#i(t).finally(()=>{t.loading=void 0}),t.loading)}async#i(t){this.#o(t);let e=[],i;do{let o=await this.#e.page(t.count,i);e=e.concat(o.photos),i=o.next,(e.length>=t.photos.length||i===void 0)&&(t.photos=e,t.complete=i===void 0,this.#t(t))}while(i!==void 0)}async#o(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,i]=t.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===i)}find(t){for(let e of this.months){let i=e.photos.find(o=>o.id===t);if(i!==void 0)return i}}replace(t){let e=new Set;for(let i of t){let o=this.find(i.id);if(o?.taken===i.taken)this.#s(i,e);else for(let p of[o&&this.monthOf(o),this.monthOf(i)])p!==void 0&&(p.complete=!1)}e.forEach(i=>{this.#o(i)})}#s(t,e){let i=this.monthOf(t);i!==void 0&&(e.add(i),i.photos=i.photos.map(o=>o.id===t.id?t:o),this.#t(i))}async range(t,e,i){let o=this.#r(t,e)?1:-1,p=[t],h=t;for(;h!==void 0&&h.id!==e.id&&p.length<i;)h=await this.neighbour(h,o),h!==void 0&&p.push(h);return p}#r(t,e){let i=[this.monthOf(t),this.monthOf(e)];if(i[0]===i[1]){let o=i[0]?.photos??[];return o.findIndex(({id:p})=>p===t.id)<=o.findIndex(({id:p})=>p===e.id)}return t.taken>e.taken}async neighbour(t,e){let i=this.monthOf(t);if(i===void 0)return;await this.load(i);let o=i.photos.findIndex(h=>h.id===t.id);return o<0?void 0:i.photos[o+e]??this.#n(this.months.indexOf(i)+e,e)}async#n(t,e){for(let i=t;i>=0&&i<this.months.length;i+=e){let o=this.months[i];await this.load(o);let p=e===1?o.photos[0]:o.photos.at(-1);if(p!==void 0)return p}}};var Qt=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var vm="300px",zc,Fc,Ic,Uc,Wc,Kc,Yc,Vc,jc,_c,D,Tr,Cr,Sr,Pr,Mr,Ar,Lr,Rr,io,gi,Or;_c=[v("latent-period-card")];var ge=class extends(jc=k,Vc=[u()],Yc=[u({attribute:!1})],Kc=[u({type:Number})],Wc=[u({attribute:!1})],Uc=[u({type:Number})],Ic=[u({attribute:!1})],Fc=[u({attribute:!1})],zc=[y()],jc){constructor(){super(...arguments);a(this,gi);a(this,Tr,s(D,8,this,"")),s(D,11,this);a(this,Cr,s(D,12,this,"")),s(D,15,this);a(this,Sr,s(D,16,this,0)),s(D,19,this);a(this,Pr,s(D,20,this)),s(D,23,this);a(this,Mr,s(D,24,this,1)),s(D,27,this);a(this,Ar,s(D,28,this)),s(D,31,this);a(this,Lr,s(D,32,this)),s(D,35,this);a(this,Rr,s(D,36,this,[])),s(D,39,this);a(this,io,new Oa(this,vm,()=>{l(this,gi,Or).call(this)}))}willUpdate(e){n(this,io).reached&&(e.has("month")||e.has("covers"))&&l(this,gi,Or).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${I(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${we(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${I(this.photos)}</small></p>
      </button>
    `}};D=g(jc),Tr=new WeakMap,Cr=new WeakMap,Sr=new WeakMap,Pr=new WeakMap,Mr=new WeakMap,Ar=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,io=new WeakMap,gi=new WeakSet,Or=async function(){let{month:e,covers:i}=this,o=await i.of(e,this.most).catch(()=>this.shown);e===this.month&&i===this.covers&&(this.shown=o)},d(D,4,"name",Vc,ge,Tr),d(D,4,"spoken",Yc,ge,Cr),d(D,4,"photos",Kc,ge,Sr),d(D,4,"month",Wc,ge,Pr),d(D,4,"most",Uc,ge,Mr),d(D,4,"covers",Ic,ge,Ar),d(D,4,"store",Fc,ge,Lr),d(D,4,"shown",zc,ge,Rr),ge=d(D,0,"PeriodCard",_c,ge),w(ge,"styles",[$,x`
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
    `]),s(D,1,ge);var bm=1,wm=3,Bc,Qc,Xc,Zc,Gc,Jc,me,Nr,qr,Dr,Hr,kt,Xt,Zt,bi,wi,F,zr,Fr,vi,Ir,Ur,eh,th,ih;Jc=[v("latent-overview")];var Ye=class extends(Gc=k,Zc=[u({attribute:!1})],Xc=[u({attribute:!1})],Qc=[u({attribute:!1})],Bc=[u({attribute:!1})],Gc){constructor(){super(...arguments);a(this,F);a(this,Nr,s(me,8,this,[])),s(me,11,this);a(this,qr,s(me,12,this,"years")),s(me,15,this);a(this,Dr,s(me,16,this)),s(me,19,this);a(this,Hr,s(me,20,this)),s(me,23,this);a(this,kt);a(this,Xt,new Qt(this));a(this,Zt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,bi,new ResizeObserver(()=>l(this,F,zr).call(this)));a(this,wi,[])}connectedCallback(){super.connectedCallback(),n(this,bi).observe(this),window.addEventListener("scroll",n(this,Zt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,bi).disconnect(),window.removeEventListener("scroll",n(this,Zt))}updated(){l(this,F,Fr).call(this),l(this,F,zr).call(this)}get marks(){return n(this,wi)}spotAt(e,i){let o=n(this,F,vi).filter(b=>b.getBoundingClientRect().bottom>e),h=o.find(b=>{let{left:S,right:J,top:ne}=b.getBoundingClientRect();return i!==void 0&&S<=i&&i<J&&ne<=e})??o[0]??n(this,F,vi).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,i){let o=l(this,F,Ir).call(this,e)?.getBoundingClientRect();return o===void 0?!1:i===void 0?o.bottom>n(this,Xt).header&&o.top<window.innerHeight:o.top<=i.y&&i.y<o.bottom&&o.left<=i.x&&i.x<o.right}show(e,i){P(this,kt,{spot:e,y:i}),this.hasUpdated&&l(this,F,Fr).call(this)}render(){let e=$c(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${we(e,({year:i})=>i,i=>l(this,F,eh).call(this,i))}
        </div>
      `:c`
        ${we(e,({year:i})=>i,i=>l(this,F,th).call(this,i))}
      `}};me=g(Gc),Nr=new WeakMap,qr=new WeakMap,Dr=new WeakMap,Hr=new WeakMap,kt=new WeakMap,Xt=new WeakMap,Zt=new WeakMap,bi=new WeakMap,wi=new WeakMap,F=new WeakSet,zr=function(){let e=n(this,F,vi).map(i=>({top:n(this,Xt).at(i.getBoundingClientRect().top),year:i.month.year,name:i.spoken||i.name}));P(this,wi,e.filter(({top:i},o)=>o===0||i>e[o-1].top+1)),n(this,Zt).call(this)},Fr=function(){if(n(this,kt)!==void 0){let{spot:e,y:i}=n(this,kt);P(this,kt,void 0);let o=l(this,F,Ir).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Xt).by(o.top+o.height/2-i)}},vi=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Ir=function({year:e,month:i}){return n(this,F,vi).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=i))},Ur=function({year:e,month:i}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:i}}))},eh=function(e){let i=Ec(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${i}"
        .most="${bm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Ur).call(this,i)}"
      ></latent-period-card>
    `},th=function({year:e,months:i}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${we(i,({month:o})=>o,o=>l(this,F,ih).call(this,o))}
        </div>
      </section>
    `},ih=function(e){return c`
      <latent-period-card
        .name="${aa(e)}"
        .spoken="${Lt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${wm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Ur).call(this,e)}"
      ></latent-period-card>
    `},d(me,4,"months",Zc,Ye,Nr),d(me,4,"level",Xc,Ye,qr),d(me,4,"covers",Qc,Ye,Dr),d(me,4,"store",Bc,Ye,Hr),Ye=d(me,0,"Overview",Jc,Ye),w(Ye,"styles",[$,x`
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
    `]),s(me,1,Ye);function Gt(r,t){let e=0,i=r.length-1;for(;e<i;){let o=e+i+1>>1;r[o].top<=t?e=o:i=o-1}return e}var oh=22,xm=900,Wr=120,sh,rh,nh,ah,lh,dh,ph,ch,X,Kr,Yr,Vr,jr,_r,Br,Jt,K,hh,Qr,uh,Xr,mh,fh,Zr,yh,gh;ch=[v("latent-scrubber")];var Ae=class extends(ph=k,dh=[u({attribute:!1})],lh=[u({attribute:!1})],ah=[u({attribute:!1})],nh=[y()],rh=[y()],sh=[y()],ph){constructor(){super(...arguments);a(this,K);a(this,Kr,s(X,8,this,[])),s(X,11,this);a(this,Yr,s(X,12,this,0)),s(X,15,this);a(this,Vr,s(X,16,this,0)),s(X,19,this);a(this,jr,s(X,20,this)),s(X,23,this);a(this,_r,s(X,24,this,!1)),s(X,27,this);a(this,Br,s(X,28,this,!1)),s(X,31,this);a(this,Jt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Jt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let i=e.get("position");i!==void 0&&Math.abs(i-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Jt)),P(this,Jt,window.setTimeout(()=>this.passing=!1,xm)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let i=Math.min(1,this.position/this.range),o=e[Gt(e,this.position+Wr)];return c`
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
        @pointerdown="${l(this,K,uh)}"
        @pointermove="${l(this,K,Qr)}"
        @pointerup="${l(this,K,Xr)}"
        @pointercancel="${l(this,K,Xr)}"
        @pointerleave="${l(this,K,mh)}"
        @keydown="${l(this,K,fh)}"
      >
        ${l(this,K,gh).call(this)}
        <span class="here" .style="${`top:${i*100}%`}"></span>
        ${l(this,K,yh).call(this,i)}
      </div>
    `}};X=g(ph),Kr=new WeakMap,Yr=new WeakMap,Vr=new WeakMap,jr=new WeakMap,_r=new WeakMap,Br=new WeakMap,Jt=new WeakMap,K=new WeakSet,hh=function(e){let i=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-i.top)/i.height))},Qr=function(e){this.pointed=l(this,K,hh).call(this,e),this.dragging&&l(this,K,Zr).call(this,this.pointed*this.range)},uh=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,K,Qr).call(this,e)},Xr=function(){this.dragging=!1,this.pointed=void 0},mh=function(){this.dragging||(this.pointed=void 0)},fh=function(e){let i={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(i===void 0)return;e.preventDefault();let o=Gt(this.marks,this.position+Wr)+i,p=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];p!==void 0&&l(this,K,Zr).call(this,p.top)},Zr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},yh=function(e){if(this.pointed===void 0&&!this.passing)return m;let i=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Gt(this.marks,i*this.range+Wr)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${o}</span>
    `},gh=function(){let e=this.clientHeight||window.innerHeight,i=-oh;return km(this.marks).map(({top:o,year:p})=>{let b=Math.min(1,o/this.range)*e;return b-i>=oh&&b<=e-6?(i=b,c`
          <span class="year" .style="${`top:${Math.max(6,b)}px`}">${p}</span>
        `):c`
        <span class="dot" .style="${`top:${b}px`}"></span>
      `})},d(X,4,"marks",dh,Ae,Kr),d(X,4,"position",lh,Ae,Yr),d(X,4,"range",ah,Ae,Vr),d(X,4,"pointed",nh,Ae,jr),d(X,4,"dragging",rh,Ae,_r),d(X,4,"passing",sh,Ae,Br),Ae=d(X,0,"Scrubber",ch,Ae),w(Ae,"styles",[$,x`
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
    `]),s(X,1,Ae);function km(r){return r.filter(({year:t},e)=>r[e-1]?.year!==t)}var oo=class{options;blocks;height;#e;constructor(t,e,i,o){this.options=e;let p=i?.options===e?i:void 0,h=0;this.blocks=t.map((b,S)=>{let J=p?.blocks[S],ne=J?.month===b&&b!==o?{...J,top:h}:$m(b,h,e);return h+=ne.height,ne}),this.height=h}between(t,e){let i=[];for(let o=this.indexAt(t);o<this.blocks.length;o++){let p=this.blocks[o];if(p.top>=e)break;i.push(p)}return i}indexAt(t){return Gt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:Lt(e)})),this.#e}nearest({year:t,month:e}){let i=t*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=i)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let i=e.layout?.tiles.find(({photo:o})=>o.id===t);if(i!==void 0)return{block:e,tile:i}}}tileAt(t){let e=this.blocks[this.indexAt(t)],i=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=t);return e&&i&&{block:e,tile:i}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:i})=>i===t.month||i.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function $m(r,t,e){if(r.photos.length===0)return{month:r,top:t,height:r.complete?0:go(r.count.photos,e),layout:void 0};let i=Pa(r.photos,e),o=r.missing===0?0:go(r.missing,e)-e.monthHeading;return{month:r,top:t,height:i.height+o,layout:i}}var Em=28,Tm=28;function vh({layout:r,top:t},e){let i=e.top-t,o=e.bottom-t;return r?.tiles.filter(({y:p,height:h})=>p+h>i&&p<o)??[]}function bh(r,t,e,i){let o=r.flatMap(h=>vh(h,t).map(b=>({tile:b,top:h.top+b.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=i)??o[0])?.tile.photo.id}function wh(r,t){let{month:e,layout:i}=r,o=Lt(e.count);return c`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${Em}px`}">${o} <span>${I(e.count.photos)}</span></h2>
      ${i===void 0?Sm(r,t):m} ${i?.headings.map(p=>Cm(p,e.places.get(p.day)??[],t))} ${we(vh(r,t.drawn),({photo:p})=>p.id,p=>Pm(p,t))}
    </section>
  `}function Cm({day:r,x:t,y:e,width:i},o,{options:p}){let h=`transform:translate(${t}px,${e+p.dayHeading-Tm}px);max-width:${Math.max(i,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${la(r)}${o.length===0?m:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function Sm({height:r},{options:t}){return c`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function Pm(r,{route:t,reachable:e,selection:i,picking:o,open:p,store:h}){let{photo:b,x:S,y:J,width:ne,height:ve}=r,Bn=i.has(b.id);return c`
    <a
      href="${qt({...t,photo:b.id})}"
      data-id="${b.id}"
      aria-label="${da(b)}"
      tabindex="${b.id===e?0:-1}"
      .style="${`transform:translate(${S}px,${J}px);width:${ne}px;height:${ve}px`}"
      class="${Bn?"picked":""}"
      @click="${uo=>p(uo,b)}"
      @pointerdown="${uo=>o.down(uo,b)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${b}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,Bn)}
  `}var Mm=100,xh=1,Am=.75,kh,$h,Eh,Th,Ch,Sh,Ph,Mh,Z,Gr,Jr,en,tn,on,sn,re,et,ei,ti,$t,fe,ii,ki,Et,A,rn,Ah,so,Lh,Rh,xi,nn,an,Oh,ro,Nh,ln,no;Mh=[v("latent-timeline")];var Le=class extends(Ph=k,Sh=[u({attribute:!1})],Ch=[u({attribute:!1})],Th=[u({attribute:!1})],Eh=[u({attribute:!1})],$h=[y()],kh=[y()],Ph){constructor(){super(...arguments);a(this,A);a(this,Gr,s(Z,8,this)),s(Z,11,this);a(this,Jr,s(Z,12,this)),s(Z,15,this);a(this,en,s(Z,16,this,ye("photos"))),s(Z,19,this);a(this,tn,s(Z,20,this,mt.NONE)),s(Z,23,this);a(this,on,s(Z,24,this,{top:0,bottom:0})),s(Z,27,this);a(this,sn,s(Z,28,this)),s(Z,31,this);a(this,re);a(this,et);a(this,ei);a(this,ti,!1);a(this,$t);a(this,fe,new Qt(this));a(this,ii,new Ta(this));a(this,ki,new ResizeObserver(()=>l(this,A,Ah).call(this)));a(this,Et,()=>l(this,A,Rh).call(this));a(this,ro,e=>{let i=$a(e.key),o=n(this,re)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,ii).pick(o.tile.photo,e.shiftKey);return}i===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,A,Nh).call(this,o,i))});a(this,no,(e,i)=>{this.current=i.id,n(this,ii).click(e,i)})}connectedCallback(){super.connectedCallback(),n(this,ki).observe(this),window.addEventListener("scroll",n(this,Et),{passive:!0}),window.addEventListener("resize",n(this,Et),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,ki).disconnect(),window.removeEventListener("scroll",n(this,Et)),window.removeEventListener("resize",n(this,Et)),window.clearTimeout(n(this,ei))}monthChanged(e){l(this,A,so).call(this,e)}get marks(){return n(this,re)?.marks??[]}spotAt(e){let i=n(this,fe).at(e),o=n(this,re)?.blocks[n(this,re).indexAt(i)],p=n(this,re)?.tileAt(i),h=(p?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,i){P(this,$t,{spot:e,y:i}),l(this,A,rn).call(this)}reveal(e){let i=n(this,re)?.placeOf(e.id);i!==void 0&&l(this,A,ln).call(this,i)}willUpdate(e){if(e.has("library")&&n(this,et)!==void 0){let i=e.get("route"),o=i===void 0||Dt(i,this.route);l(this,A,so).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,ti)&&(P(this,ti,!1),l(this,A,Oh).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,i=n(this,et);if(i===void 0)return m;let o=n(this,re)?.between(e.top,e.bottom)??[],p={options:i,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:bh(o,e,this.current,e.top+window.innerHeight*xh),picking:n(this,ii),keyDown:n(this,ro),open:n(this,no)};return c`
      ${we(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>wh(h,p))}
    `}};Z=g(Ph),Gr=new WeakMap,Jr=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,re=new WeakMap,et=new WeakMap,ei=new WeakMap,ti=new WeakMap,$t=new WeakMap,fe=new WeakMap,ii=new WeakMap,ki=new WeakMap,Et=new WeakMap,A=new WeakSet,rn=function(){let e=n(this,re);if(n(this,$t)===void 0||e===void 0)return;let{spot:i,y:o}=n(this,$t);P(this,$t,void 0);let p=e.placeOf(i.photo),h=e.nearest(i);p!==void 0?n(this,fe).bring(p.block.top+p.tile.y,o):h!==void 0&&n(this,fe).bring(h.top,n(this,fe).header),l(this,A,xi).call(this)},Ah=function(){let e=this.clientWidth;e>0&&e!==n(this,et)?.width&&(P(this,et,Sa(e)),l(this,A,so).call(this,void 0))},so=function(e,i=!0){if(n(this,et)===void 0)return;let o=n(this,fe).top,p=i&&o>0?n(this,re)?.anchorAt(o):void 0;P(this,re,new oo(this.library.months,n(this,et),n(this,re),e)),this.style.height=`${n(this,re).height}px`,l(this,A,Lh).call(this,p,o),l(this,A,rn).call(this),l(this,A,xi).call(this),l(this,A,an).call(this),this.requestUpdate()},Lh=function(e,i){let o=e&&n(this,re)?.resolve(e);o!==void 0&&Math.abs(o-i)>=1&&n(this,fe).by(o-i)},Rh=function(){let{top:e}=n(this,fe),i=window.innerHeight*Am;(e-i<this.drawn.top||e+window.innerHeight+i>this.drawn.bottom)&&l(this,A,xi).call(this),l(this,A,nn).call(this),l(this,A,an).call(this)},xi=function(){let{top:e}=n(this,fe),i=window.innerHeight*xh;this.drawn={top:e-i,bottom:e+window.innerHeight+i},l(this,A,nn).call(this)},nn=function(){n(this,ei)??P(this,ei,window.setTimeout(()=>{P(this,ei,void 0);let{top:e}=n(this,fe),i=window.innerHeight/2;for(let{month:o}of n(this,re)?.between(e-i,e+window.innerHeight+i)??[])this.library.load(o).catch(()=>{})},Mm))},an=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Oh=function(e){return[...this.renderRoot.querySelectorAll("a")].find(i=>i.dataset.id===e)},ro=new WeakMap,Nh=async function(e,i){let o=await Ea(e,i,this.library,()=>n(this,re));o!==void 0&&l(this,A,ln).call(this,o)},ln=function({block:e,tile:i}){let p=e.top+i.y,h=n(this,fe).top,b=p+i.height+40-(h+window.innerHeight-n(this,fe).header),S=p-40-h;(S<0||b>0)&&n(this,fe).by(S<0?S:b),l(this,A,xi).call(this),this.current=i.photo.id,P(this,ti,!0),this.requestUpdate()},no=new WeakMap,d(Z,4,"library",Sh,Le,Gr),d(Z,4,"store",Ch,Le,Jr),d(Z,4,"route",Th,Le,en),d(Z,4,"selection",Eh,Le,tn),d(Z,4,"drawn",$h,Le,on),d(Z,4,"current",kh,Le,sn),Le=d(Z,0,"TimelineView",Mh,Le),w(Le,"styles",[$,Ca]),s(Z,1,Le);var qh=1.35,Dh=40,Lm=220,ao=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(t,e){this.#e=e;let{signal:i}=this.#t;t.addEventListener("touchstart",o=>this.#r(o),{signal:i,passive:!0}),t.addEventListener("touchmove",o=>this.#n(o),{signal:i,passive:!0}),t.addEventListener("wheel",o=>this.#a(o),{signal:i,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:i})}dispose(){this.#t.abort()}#r({touches:t}){this.#i=t.length===2?Hh(t):void 0}#n({touches:t}){if(this.#i===void 0||t.length!==2)return;let e=Hh(t)/Math.max(1,this.#i);if(e>qh||e<1/qh){this.#i=void 0;let[i,o]=[t[0],t[1]],p={x:(i.clientX+o.clientX)/2,y:(i.clientY+o.clientY)/2};this.#e(e>1?1:-1,p)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#s<Lm;this.#s=t.timeStamp;let i=e?this.#o:0;this.#o=i+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(i)<Dh&&Math.abs(this.#o)>=Dh&&this.#e(this.#o<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(i=>i instanceof Element&&i.matches("dialog, [role=dialog]"));return!Nt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function Hh(r){let[t,e]=[r[0],r[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var zh,Fh,Ih,Uh,Wh,Kh,Yh,Vh,jh,_h,Bh,Qh,Xh,Zh,Gh,C,dn,pn,cn,hn,un,mn,fn,yn,gn,vn,bn,wn,xn,$i,Ei,tt,Tt,oi,R,kn,$n,Jh,lo,En,Tn,Cn,Ti,eu,tu,iu,ou;Gh=[v("latent-timeline-page")];var ie=class extends(Zh=k,Xh=[u({attribute:!1})],Qh=[u({attribute:!1})],Bh=[u({attribute:!1})],_h=[u({attribute:!1})],jh=[u({attribute:!1})],Vh=[u({attribute:!1})],Yh=[u({attribute:!1})],Kh=[y()],Wh=[y()],Uh=[y()],Ih=[M("latent-timeline")],Fh=[M("latent-timeline, latent-overview")],zh=[M("latent-scrubber")],Zh){constructor(){super(...arguments);a(this,R);a(this,dn,s(C,8,this)),s(C,11,this);a(this,pn,s(C,12,this,ye("photos"))),s(C,15,this);a(this,cn,s(C,16,this,"")),s(C,19,this);a(this,hn,s(C,20,this,"")),s(C,23,this);a(this,un,s(C,24,this)),s(C,27,this);a(this,mn,s(C,28,this,mt.NONE)),s(C,31,this);a(this,fn,s(C,32,this)),s(C,35,this);a(this,yn,s(C,36,this)),s(C,39,this);a(this,gn,s(C,40,this)),s(C,43,this);a(this,vn,s(C,44,this,"")),s(C,47,this);a(this,bn,s(C,48,this)),s(C,51,this);a(this,wn,s(C,52,this)),s(C,55,this);a(this,xn,s(C,56,this)),s(C,59,this);a(this,$i);a(this,Ei);a(this,tt,new eo(this,()=>this.photos));a(this,Tt,new AbortController);a(this,oi);a(this,Ti,()=>st(this,"search",""))}connectedCallback(){super.connectedCallback(),P(this,Ei,new ao(this,n(this,tt).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,Ei)?.dispose(),n(this,Tt).abort()}get sequence(){return this.library}refresh(){l(this,R,kn).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Dt(this.route,this.shown)?l(this,R,kn).call(this,this.route):n(this,oi)!==void 0&&!Dt(this.route,n(this,oi))&&(n(this,Tt).abort(),l(this,R,lo).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${n(this,tt).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,R,$n).call(this,e)}"
        ></latent-refinement>
      `}${l(this,R,eu).call(this,e)}
    `}};C=g(Zh),dn=new WeakMap,pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,fn=new WeakMap,yn=new WeakMap,gn=new WeakMap,vn=new WeakMap,bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,$i=new WeakMap,Ei=new WeakMap,tt=new WeakMap,Tt=new WeakMap,oi=new WeakMap,R=new WeakSet,kn=async function(e){n(this,Tt).abort();let i=new AbortController;P(this,Tt,i),P(this,oi,e);let o=l(this,R,$n).call(this,e.query);try{let p=await this.api.timeline(o,i.signal);i.signal.aborted||l(this,R,Jh).call(this,e,o,p)}catch(p){p instanceof N&&p.status===400?l(this,R,lo).call(this,p.message):l(this,R,Tn).call(this,p)}},$n=function(e){return`${this.filter} ${e}`.trim()},Jh=function(e,i,{months:o}){let p=this.shown!==void 0&&Dt(e,this.shown);p||(n(this,tt).forget(),P(this,$i,new Ji(async h=>(await l(this,R,En).call(this,this.api.photos(i,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(o):new to(o,{page:(h,b)=>l(this,R,En).call(this,this.api.photos(i,h,b)),places:h=>this.api.places(i,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,R,lo).call(this,""),st(this,"sequence",{same:p})},lo=function(e){this.problem=e;let i=this.library?.total;i!==void 0&&st(this,"found",{total:i,problem:e})},En=async function(e){try{return await e}catch(i){throw l(this,R,Tn).call(this,i),i}},Tn=function(e){st(this,"problem",e)},Cn=function(){let{photos:e,scrubber:i}=this;e!==null&&i!==null&&(i.marks=e.marks,i.position=window.scrollY,i.range=document.documentElement.scrollHeight-window.innerHeight)},Ti=new WeakMap,eu=function(e){let{library:i}=this;if(i===void 0)return this.problem===""?m:rc(this.problem,n(this,Ti));if(i.months.length===0)return l(this,R,ou).call(this,e);let{level:o}=n(this,tt);return c`
      ${o==="days"?l(this,R,tu).call(this,i):l(this,R,iu).call(this,i,o)}
      <latent-level-switch .level="${o}" @level="${p=>{n(this,tt).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},tu=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,R,Cn)}"
      ></latent-timeline>
    `},iu=function({counts:e},i){return c`
      <latent-overview
        .months="${e}"
        .level="${i}"
        .covers="${n(this,$i)}"
        .store="${this.store}"
        @enter="${o=>{n(this,tt).enter(o.detail)}}"
        @timeline-scroll="${l(this,R,Cn)}"
      ></latent-overview>
    `},ou=function(e){return e!==""?nc(e,n(this,Ti)):this.filter===""?ac(this.status?.pending??0):c`
      <slot></slot>
    `},d(C,4,"api",Xh,ie,dn),d(C,4,"route",Qh,ie,pn),d(C,4,"filter",Bh,ie,cn),d(C,4,"name",_h,ie,hn),d(C,4,"store",jh,ie,un),d(C,4,"selection",Vh,ie,mn),d(C,4,"status",Yh,ie,fn),d(C,4,"library",Kh,ie,yn),d(C,4,"shown",Wh,ie,gn),d(C,4,"problem",Uh,ie,vn),d(C,4,"timeline",Ih,ie,bn),d(C,4,"photos",Fh,ie,wn),d(C,4,"scrubber",zh,ie,xn),ie=d(C,0,"TimelinePage",Gh,ie),w(ie,"styles",[$,L,sc,x`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(C,1,ie);function su({api:r,route:t,store:e,selection:i,status:o}){switch(t.place){case"albums":return t.id===void 0?c`
          <latent-albums-page class="view" .api="${r}" .store="${e}"></latent-albums-page>
        `:c`
          <latent-album-page
            class="view"
            .api="${r}"
            .route="${t}"
            .store="${e}"
            .selection="${i}"
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
      `;default:return Om({api:r,route:t,store:e,selection:i,status:o})}}function Om({api:r,route:t,store:e,selection:i,status:o}){let{label:p,filter:h="",empty:b}=lt(t.place);return c`
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
  `}var Nm=["photos","favorites","map"],ru,nu,au,lu,du,pu,cu,hu,uu,mu,fu,yu,gu,vu,bu,wu,E,Sn,Pn,Mn,An,Ln,Rn,On,Nn,qn,Dn,Hn,zn,Fn,In,co,le,Ct,St,Y,pt,Pt,q,Un,po,Wn,si,Ci,xu,ku,$u,Eu,ct,ri,Si,Tu,Cu;wu=[v("latent-gallery")];var G=class extends(bu=k,vu=[u({attribute:!1})],gu=[u({attribute:!1})],yu=[u({attribute:!1})],fu=[u({attribute:!1})],mu=[y()],uu=[y()],hu=[y()],cu=[y()],pu=[y()],du=[y()],lu=[y()],au=[M("latent-header")],nu=[M("latent-viewer")],ru=[M("main > .view")],bu){constructor(){super(...arguments);a(this,q);a(this,Sn,s(E,8,this)),s(E,11,this);a(this,Pn,s(E,12,this,"")),s(E,15,this);a(this,Mn,s(E,16,this)),s(E,19,this);a(this,An,s(E,20,this)),s(E,23,this);a(this,Ln,s(E,24,this,ye("photos"))),s(E,27,this);a(this,Rn,s(E,28,this)),s(E,31,this);a(this,On,s(E,32,this)),s(E,35,this);a(this,Nn,s(E,36,this)),s(E,39,this);a(this,qn,s(E,40,this)),s(E,43,this);a(this,Dn,s(E,44,this,!1)),s(E,47,this);a(this,Hn,s(E,48,this)),s(E,51,this);a(this,zn,s(E,52,this)),s(E,55,this);a(this,Fn,s(E,56,this)),s(E,59,this);a(this,In,s(E,60,this)),s(E,63,this);a(this,co,new Pi(!0));a(this,le);a(this,Ct,new AbortController);a(this,St);a(this,Y,new ji(this));a(this,pt,new Gi(()=>n(this,q,po),e=>this.problem(e)));a(this,Pt,!1);a(this,si,e=>l(this,q,Ci).call(this,e.detail));a(this,ct,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,ri,e=>n(this,Y).tell(e.detail));a(this,Si,({detail:e})=>{!Nm.includes(this.route.place)&&e!==""?l(this,q,Ci).call(this,ye("photos",void 0,e)):n(this,le)?.search(e)})}connectedCallback(){super.connectedCallback(),P(this,le,new xa(e=>l(this,q,Wn).call(this,e))),l(this,q,Wn).call(this,n(this,le).route),P(this,St,new Qi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,St).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,le)?.dispose(),n(this,St)?.stop(),n(this,Ct).abort(),n(this,pt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let i=Dm(this.route,this.opened);document.title!==i&&(document.title=i)}edited(e,i){n(this,pt).forget(ma(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,i),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let p=qm(this.route)&&e.every(({before:h,after:b})=>h?.archived===b?.archived);P(this,Pt,this.opened!==void 0&&!p),n(this,Pt)||this.refresh()}refresh(){P(this,Pt,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!ot(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:i}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,q,Ci).call(this,ye("photos"))}"
          @search="${n(this,Si)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,ct)}"
        ></latent-header>
        ${l(this,q,Tu).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,q,Un)}" @go="${n(this,si)}"></latent-navigation>
          <main
            @go="${n(this,si)}"
            @search="${n(this,Si)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,q,Eu)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,le)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,ri)}"
            @problem="${n(this,ct)}"
          >
            ${l(this,q,Cu).call(this)}${su({api:this.api,route:this.route,store:n(this,pt).grid,selection:n(this,Y).selection,status:this.status})}
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
        @search="${o=>l(this,q,Ci).call(this,ye("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,le)?.open(o.detail)}"
        @said="${n(this,ri)}"
        @problem="${n(this,ct)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${i}"
          .api="${n(this,q,po)}"
          .grid="${n(this,pt).grid}"
          .screens="${n(this,pt).screens}"
          @photo-turn="${o=>n(this,le)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,le)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,si)}"
          @photo-delete="${()=>{l(this,q,$u).call(this,e)}}"
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
          @said="${n(this,ri)}"
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
    `}};E=g(bu),Sn=new WeakMap,Pn=new WeakMap,Mn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,Nn=new WeakMap,qn=new WeakMap,Dn=new WeakMap,Hn=new WeakMap,zn=new WeakMap,Fn=new WeakMap,In=new WeakMap,co=new WeakMap,le=new WeakMap,Ct=new WeakMap,St=new WeakMap,Y=new WeakMap,pt=new WeakMap,Pt=new WeakMap,q=new WeakSet,Un=function(){return this.user===be},po=function(){return this.route.place==="trash"?n(this,co):this.api},Wn=function(e){if(lt(e.place).ofOwner===!0&&!n(this,q,Un)){n(this,le)?.go(ye("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,lt(e.place).load?.().catch(i=>this.problem(new ze(i))),l(this,q,xu).call(this,e.photo)},si=new WeakMap,Ci=function(e){n(this,le)?.go(e),window.scrollTo({top:0})},xu=async function(e){n(this,Ct).abort(),P(this,Ct,new AbortController);let{signal:i}=n(this,Ct);if(e===void 0){l(this,q,ku).call(this);return}let o=this.sequence?.find(e);try{let[p]=await Promise.all([o??n(this,q,po).photo(e,i),import("/assets/viewer-WEIJJPSB.js")]);i.aborted||(this.opened=p)}catch(p){p instanceof N&&p.status===404?n(this,le)?.close():this.problem(p)}},ku=function(){let e=this.opened;this.opened=void 0,n(this,Pt)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},$u=async function(e){let{sequence:i}=this,o=await i?.neighbour(e,1).catch(()=>{})??await i?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&this.opened?.id===e.id&&(o===void 0?n(this,le)?.close():n(this,le)?.open(o.id))},Eu=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},ct=new WeakMap,ri=new WeakMap,Si=new WeakMap,Tu=function(){return n(this,Y).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,Y).selection}"
        @photo-edit="${e=>n(this,Y).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,Y).delete(n(this,Y).selection.ids)}}"
        @add-to-album="${()=>this.adding=n(this,Y).selection.ids}"
        @selection-clear="${()=>n(this,Y).clear()}"
      ></latent-selection-bar>
    `},Cu=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},d(E,4,"api",vu,G,Sn),d(E,4,"user",gu,G,Pn),d(E,4,"uploads",yu,G,Mn),d(E,4,"shared",fu,G,An),d(E,4,"route",mu,G,Ln),d(E,4,"sequence",uu,G,Rn),d(E,4,"found",hu,G,On),d(E,4,"status",cu,G,Nn),d(E,4,"opened",pu,G,qn),d(E,4,"showsAccount",du,G,Dn),d(E,4,"adding",lu,G,Hn),d(E,4,"header",au,G,zn),d(E,4,"viewer",nu,G,Fn),d(E,4,"view",ru,G,In),G=d(E,0,"Gallery",wu,G),w(G,"styles",[$,Xd]),s(E,1,G);function qm({place:r,query:t}){return r==="photos"&&t===""}function Dm(r,t){if(t!==void 0)return"Photo · Latent";let{label:e}=lt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Hm=3e3,Su,Pu,Mu,Au,Lu,Re,Kn,Yn,Vn,Ve,ni,ho,Mt,V,ht,Ru,Ou,jn,_n,Nu;Lu=[v("latent-app")];var it=class extends(Au=k,Mu=[y()],Pu=[y()],Su=[y()],Au){constructor(){super(...arguments);a(this,V);a(this,Kn,s(Re,8,this,"starting")),s(Re,11,this);a(this,Yn,s(Re,12,this,{signedIn:!1})),s(Re,15,this);a(this,Vn,s(Re,16,this,"")),s(Re,19,this);a(this,Ve,new Pi);a(this,ni,new Di(n(this,Ve)));a(this,ho,new Ri);a(this,Mt)}connectedCallback(){super.connectedCallback(),l(this,V,ht).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Mt))}willUpdate(){this.phase==="signed-out"&&n(this,ni).tasks.length>0&&n(this,ni).clear()}render(){switch(this.phase){case"starting":return m;case"welcome":return c`
          <latent-welcome .api="${n(this,Ve)}" @signed-in="${l(this,V,ht)}"></latent-welcome>
        `;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,Ve)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,V,ht)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,Ve)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,ni)}"
            .shared="${n(this,ho)}"
            @problem="${e=>l(this,V,jn).call(this,e.detail)}"
            @sign-out="${l(this,V,Nu)}"
            @locked="${l(this,V,_n)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,V,ht)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,V,ht)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,V,ht)}">Try again</button>
          </latent-notice>
        `}}};Re=g(Au),Kn=new WeakMap,Yn=new WeakMap,Vn=new WeakMap,Ve=new WeakMap,ni=new WeakMap,ho=new WeakMap,Mt=new WeakMap,V=new WeakSet,ht=async function(){window.clearTimeout(n(this,Mt));try{this.session=await n(this,Ve).session(),this.phase=this.session.signedIn?await l(this,V,Ou).call(this):await l(this,V,Ru).call(this)}catch(e){l(this,V,jn).call(this,e)}},Ru=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-CG7EBO7X.js"),"welcome")},Ou=async function(){try{return await n(this,Ve).status(!1),"open"}catch(e){if(e instanceof N&&e.status===404)return"bare";throw e}},jn=function(e){e instanceof N&&e.unauthorised?this.phase="signed-out":e instanceof ze||e instanceof N&&e.unavailable?l(this,V,_n).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},_n=function(){this.phase="locked",window.clearTimeout(n(this,Mt)),P(this,Mt,window.setTimeout(()=>{l(this,V,ht).call(this)},Hm))},Nu=async function(){this.phase="signed-out",await n(this,Ve).signOut().catch(()=>{})},d(Re,4,"phase",Mu,it,Kn),d(Re,4,"session",Pu,it,Yn),d(Re,4,"problem",Su,it,Vn),it=d(Re,0,"App",Lu,it),w(it,"styles",[$,L,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Re,1,it);function qu(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Mp();qu();
