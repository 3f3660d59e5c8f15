import{a as Rt}from"/assets/chunk-EMSIMJYH.js";import{f as ua}from"/assets/chunk-3HOCWFEE.js";import{a as Lt,b as da,c as pa,d as ca,e as ha}from"/assets/chunk-6O2XYQIB.js";import{a as Ci}from"/assets/chunk-ETVIVPKX.js";import{a as Xn,c as Zn,d as Gn,f as Jn,m as oa,q as sa}from"/assets/chunk-PKNBNSLN.js";import{a as jn,b as _n,c as ho,d as Qn}from"/assets/chunk-75WR454Q.js";import{a as ht,b as ya,d as ga,e as va,f as ba,h as wa,j as xa,k as mo}from"/assets/chunk-MMVYMVVW.js";import{a as Pi,c as ra,e as na,f as aa,g as uo,h as la}from"/assets/chunk-ZJBTF425.js";import{a as Bn,b as At}from"/assets/chunk-SDMMFIKF.js";import{a as Ca}from"/assets/chunk-5IPKFR35.js";import{a as co,b as si,c as ct}from"/assets/chunk-XCZQG7NU.js";import{a as we}from"/assets/chunk-ZCWRHLJI.js";import"/assets/chunk-6GSHEIJO.js";import{b as fa}from"/assets/chunk-WCRTRLIZ.js";import{a as q,b as Kn,c as Yn,d as He,e as Vn,g as et,h as be,i as Ti}from"/assets/chunk-DFIE6NY7.js";import{a as ka,b as $a,c as Ea,e as Ta}from"/assets/chunk-2NTJDFLX.js";import{a as Pt,b as ea,c as ta,f as Mt,g as I,l as ia}from"/assets/chunk-3FEMAHCA.js";import{a as ye,b as Ot,c as Nt,d as ma}from"/assets/chunk-RAUL3YPR.js";import"/assets/chunk-SEAUFYIO.js";import{a as x,b as c,c as Wn,e as m,g as k,h as b,i as u,j as y,k as A,l as f,m as $,n as St,o as tt,p as R,q as it,r as Si}from"/assets/chunk-HED76DVG.js";import{a as v,c as s,d,e as w,f as n,g as a,h as P,i as l}from"/assets/chunk-4TR2UDAY.js";var Sa="shared?";var Mi=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(Sa)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var ri=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="PasskeyError"}};function fo(){return"PublicKeyCredential"in window}function Ai(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function Pa(r){let t=await Aa(()=>navigator.credentials.get({publicKey:{...r,challenge:si(r.challenge),allowCredentials:r.allowCredentials.map(La)}})),e=t.response;return{credential:ct(t.rawId),clientData:ct(e.clientDataJSON),authenticatorData:ct(e.authenticatorData),signature:ct(e.signature)}}async function Ma(r){let e=(await Aa(()=>navigator.credentials.create({publicKey:{...r,challenge:si(r.challenge),user:{...r.user,id:si(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(La)}}))).response;return{clientData:ct(e.clientDataJSON),attestationObject:ct(e.attestationObject)}}async function Aa(r){if(!fo())throw new ri("This browser has no passkeys; use another.");try{let t=await r();if(t!==null)return t}catch(t){throw new ri($u(t),t)}throw new ri("The browser gave no passkey; try again.")}function $u(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function La({type:r,id:t}){return{type:r,id:si(t)}}var Ra=x`
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
`;var Eu=500,Tu=6e4;async function Oa(r){let t=performance.now()+Tu;for(;performance.now()<t;){await new Promise(i=>window.setTimeout(i,Eu));let e=await r.session().catch(i=>{if(!(i instanceof He))throw i});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Na,qa,Da,Ha,za,Fa,Ia,Ua,Wa,Ka,Ya,Va,Ba,ja,_a,T,yo,go,vo,bo,wo,xo,ko,$o,Eo,To,Co,So,Po,B,Qa,Mo,Xa,Za,Ga,Ja,el,tl,il;_a=[b("latent-sign-in")];var ee=class extends(ja=k,Ba=[u({attribute:!1})],Va=[u({type:Boolean})],Ya=[u({type:Boolean})],Ka=[y()],Wa=[y()],Ua=[y()],Ia=[y()],Fa=[y()],za=[y()],Ha=[A("#vault")],Da=[A("#user")],qa=[A("#passphrase")],Na=[A("#code")],ja){constructor(){super(...arguments);a(this,B);a(this,yo,s(T,8,this)),s(T,11,this);a(this,go,s(T,12,this,!1)),s(T,15,this);a(this,vo,s(T,16,this,!1)),s(T,19,this);a(this,bo,s(T,20,this,!1)),s(T,23,this);a(this,wo,s(T,24,this,!1)),s(T,27,this);a(this,xo,s(T,28,this,"")),s(T,31,this);a(this,ko,s(T,32,this)),s(T,35,this);a(this,$o,s(T,36,this,!1)),s(T,39,this);a(this,Eo,s(T,40,this,!1)),s(T,43,this);a(this,To,s(T,44,this)),s(T,47,this);a(this,Co,s(T,48,this)),s(T,51,this);a(this,So,s(T,52,this)),s(T,55,this);a(this,Po,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${l(this,B,Qa)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${Ci(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,B,Ja).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,B,el).call(this):m} ${this.locked?m:l(this,B,tl).call(this)}
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
            ${this.needsCode?l(this,B,il).call(this):m}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,B,Ga).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?m:l(this,B,Za).call(this)}</p>
        </form>
      </main>
    `}};T=v(ja),yo=new WeakMap,go=new WeakMap,vo=new WeakMap,bo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,So=new WeakMap,Po=new WeakMap,B=new WeakSet,Qa=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let i=this.input.value,o=this.user?.value.trim().toLowerCase()||be;if(i===""){this.problem=o===be?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:o,passphrase:i,code:this.code?.value||void 0};await l(this,B,Mo).call(this,p)&&(await Oa(this.api),await l(this,B,Mo).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await l(this,B,Xa).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},Mo=async function(e){try{return await this.api.signIn(e)}catch(i){if(!(i instanceof Kn))throw i;this.needsCode=i.orCode,this.awaitsPasskey=!0;let o=await Pa(i.options);return await this.api.signIn({...e,passkey:o})}},Xa=async function(e){if(e instanceof q&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Bn(e),this.elsewhere=e instanceof Yn&&e.hosts.includes("localhost")?Ai():void 0,(this.code??this.input).select()},Za=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?m:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Ga=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Ja=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},el=function(){return c`
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
    `},tl=function(){return c`
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
    `},il=function(){return c`
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
    `},d(T,4,"api",Ba,ee,yo),d(T,4,"locked",Va,ee,go),d(T,4,"choice",Ya,ee,vo),d(T,4,"busy",Ka,ee,bo),d(T,4,"legible",Wa,ee,wo),d(T,4,"problem",Ua,ee,xo),d(T,4,"elsewhere",Ia,ee,ko),d(T,4,"needsCode",Fa,ee,$o),d(T,4,"awaitsPasskey",za,ee,Eo),d(T,4,"vault",Ha,ee,To),d(T,4,"user",Da,ee,Co),d(T,4,"input",qa,ee,So),d(T,4,"code",Na,ee,Po),ee=d(T,0,"SignIn",_a,ee),w(ee,"styles",[$,R,St,Ra]),s(T,1,ee);var Li={"Tus-Resumable":"1.0.0","X-Latent":"1"},ni="/uploads";async function ol(r){return(await r.get(ni)).places}async function sl(r,{sha256:t,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function rl(r,t,e){let{name:i,folder:o,modified:p,sha256:h}=t,g={...Li,"Upload-Length":String(t.bytes),"Upload-Metadata":Cu({filename:i,folder:o,modified:String(Math.max(0,p)),sha256:h})},S=await r.ask(ni,{method:"POST",headers:g,signal:e}),J=(S.headers.get("Location")??"").split("/").pop()??"";return Ao(J,S)}async function nl(r,t,e){return Ao(t,await r.ask(`${ni}/${t}`,{method:"HEAD",headers:Li,signal:e}))}async function al(r,{id:t,offset:e},i,o){let p=await i.arrayBuffer(),h={...Li,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${co(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return Ao(t,await r.ask(`${ni}/${t}`,{method:"PATCH",headers:h,body:p,signal:o}))}async function ll(r,t){await r.ask(`${ni}/${t}`,{method:"DELETE",headers:Li})}function Ao(r,{headers:t,status:e}){let i=t.get("Upload-Offset");if(i===null)throw new q(e,"failed","The server does not say how much has arrived.");let o=t.get("Latent-Path");return{id:r,offset:Number(i),path:o===null?void 0:decodeURIComponent(o),wasThere:t.has("Latent-Was-There")}}function Cu(r){return Object.entries(r).map(([t,e])=>`${t} ${co(new TextEncoder().encode(e))}`).join(",")}var Ri=class{#e;#t=0;#i;constructor(t=Su){this.#i=t}async hash(t,e){let i=this.#e??=this.#i(),o=await i.catch(()=>Promise.reject(this.#o(i)));e.throwIfAborted();let p=this.#t++;return new Promise((h,g)=>{let S=new AbortController,J=ve=>{S.abort(),ve()},ne=({data:ve})=>{ve.number===p&&J(()=>ve.sha256===void 0?g(new Error("This file cannot be read.")):h(ve.sha256))};o.addEventListener("message",ne,{signal:S.signal}),o.addEventListener("error",()=>J(()=>g(this.#o(i))),{signal:S.signal}),e.addEventListener("abort",()=>J(()=>g(e.reason)),{signal:S.signal}),o.postMessage({number:p,file:t})})}#o(t){return dl(t),this.#e===t&&(this.#e=void 0),new Error("Files cannot be compared at the moment. Try again.")}end(){this.#e!==void 0&&dl(this.#e),this.#e=void 0}};function dl(r){r.then(t=>t.terminate(),()=>{})}async function Su(){let{address:r}=await import("/assets/sha256-worker-3JDB2P6L.js");return new Worker(r,{type:"module"})}var Pu=[500,1e3,2e3,5e3,1e4],Mu=new Set([404,408,409,423,429,460,500,502,503,504]),Au=5,qt=class{#e;#t=0;#i=0;constructor(t=Pu){this.#e=t}renew(){this.#t=0,this.#i=0}async bear(t,e){if(this.#t++,t instanceof q&&!t.unavailable&&this.#i++,!Lu(t)||this.#i>=Au)throw t;await Ru(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(i){await this.bear(i,e)}}};function Lu(r){return r instanceof He||r instanceof q&&Mu.has(r.status)}function Ru(r,t){return t.throwIfAborted(),new Promise((e,i)=>{let o=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(o),i(t.reason)},{once:!0})})}function pl(r,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function cl(r,t,e,i,o,p=new qt){let h=1048576,g=0,S,J=!0;for(;S?.path===void 0;)try{if(S===void 0)S=await rl(r,e,i);else if(J){let ne=performance.now(),ve=t.slice(S.offset,S.offset+h);S=await al(r,S,ve,i),h=pl(ve.size,performance.now()-ne)}else S=await nl(r,S.id,i);J=!0,S.offset>g&&(g=S.offset,p.renew()),o(S)}catch(ne){await p.bear(ne,i),J=!1,S=ne instanceof q&&ne.status===404?void 0:S}return S}function ze({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function hl({state:{kind:r}}){return r==="checking"||r==="sending"}function ul(r){let t=r.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,i=t.reduce((p,h)=>p+e(h),0),o=t.reduce((p,h)=>p+(ze(h)?e(h):h.arrived),0);return i===0?1:o/i}var Nu=3,Oi=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(t,e=new Ri,i=()=>new qt){super(),this.#e=t,this.#t=e,this.#i=i}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(ze)}add(t,e){let i=this.unfinished?this.#r:[],o=t.map(p=>({file:p.file,folder:jn(p,e),state:{kind:"waiting"},arrived:0}));this.#r=[...i,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#o.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#r.filter(e=>!ze(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let t of this.#o.values())t.abort()}#l(){let t=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:Nu-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#o.set(t,e);try{await this.#h(t,e.signal)}catch(i){ze(t)||(t.state=et(i)?{kind:"waiting"}:{kind:"failed",message:qu(i)})}finally{this.#o.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:i,folder:o}=t;t.state={kind:"checking"},this.#d();let p=await this.#t.hash(i,e),h=await this.#i().ask(()=>sl(this.#e,{sha256:p,bytes:i.size}),e);if(e.throwIfAborted(),h!==void 0){t.state={kind:"known",photo:h};return}t.state={kind:"sending"},this.#d();let g={name:i.name,folder:o,bytes:i.size,modified:i.lastModified,sha256:p},S=({id:ne,offset:ve})=>{this.#s.set(t,ne),t.arrived=ve,this.#d()},J=await cl(this.#e,i,g,e,S,this.#i());this.#s.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#s.get(t);this.#s.delete(t),e!==void 0&&ll(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function qu(r){return r instanceof q&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var ml,fl,yl,gl,vl,bl,wl,oe,Lo,Ro,Oo,No,qo,ot,U,ai,Ni,Do,Ho,zo,xl,kl;wl=[b("latent-add-dialog")];var Re=class extends(bl=k,vl=[u({attribute:!1})],gl=[u({attribute:!1})],yl=[y()],fl=[y()],ml=[A("dialog")],bl){constructor(){super(...arguments);a(this,U);a(this,Lo,s(oe,8,this)),s(oe,11,this);a(this,Ro,s(oe,12,this,[])),s(oe,15,this);a(this,Oo,s(oe,16,this)),s(oe,19,this);a(this,No,s(oe,20,this,"")),s(oe,23,this);a(this,qo,s(oe,24,this)),s(oe,27,this);a(this,ot,new At(this))}firstUpdated(){this.dialog.showModal(),n(this,ot).run(async()=>{this.known=(await Xn(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${l(this,U,xl)}">
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
            ${n(this,U,ai).map(e=>l(this,U,kl).call(this,e))} ${n(this,U,Ni)?c`
                <li>
                  <button type="button" @click="${l(this,U,Ho)}">${f.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:m}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,U,ai).length>0||n(this,U,Ni)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,ot).problem===""}">${n(this,ot).problem}</p>
        </form>
      </dialog>
    `}};oe=v(bl),Lo=new WeakMap,Ro=new WeakMap,Oo=new WeakMap,No=new WeakMap,qo=new WeakMap,ot=new WeakMap,U=new WeakSet,ai=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:i,editable:o,name:p})=>!i&&o&&p.toLowerCase().includes(e))},Ni=function(){return this.typed!==""&&!n(this,U,ai).some(({name:e})=>e===this.typed)},Do=function(e){l(this,U,zo).call(this,()=>Gn(this.api,e.id,{add:this.photos}))},Ho=function(){l(this,U,zo).call(this,()=>Zn(this.api,{name:this.typed,add:this.photos}))},zo=function(e){n(this,ot).busy||n(this,ot).run(async()=>{let{album:i,undo:o}=await e(),h={text:sa(this.photos.length,i?.name??"the album"),undo:()=>Jn(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},xl=function(e){e.preventDefault();let i=n(this,U,ai);n(this,U,Ni)?l(this,U,Ho).call(this):i.length===1&&i[0]!==void 0&&l(this,U,Do).call(this,i[0])},kl=function(e){return c`
      <li>
        <button type="button" @click="${()=>l(this,U,Do).call(this,e)}">
          ${f.album}<span>${oa(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},d(oe,4,"api",vl,Re,Lo),d(oe,4,"photos",gl,Re,Ro),d(oe,4,"known",yl,Re,Oo),d(oe,4,"typed",fl,Re,No),d(oe,4,"dialog",ml,Re,qo),Re=d(oe,0,"AddDialog",wl,Re),w(Re,"styles",[$,R,tt,St,x`
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
    `]),s(oe,1,Re);var $l=[["days",86400],["hours",3600],["minutes",60]],El,Fo,Du;El=[b("latent-shift-form")];var li=class extends(Du=pa){read(){let e=$l.map(([i,o])=>Number(this.value(i)||"0")*o).reduce((i,o)=>i+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new da("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${$l.map(([t])=>c`
            <label>${t[0].toUpperCase()}${t.slice(1)}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Fo=v(Du),li=d(Fo,0,"ShiftForm",El,li),s(Fo,1,li);var Hu=[["rating","Rate",f.star],["tags","Add or remove tags",f.tag],["caption","Write a caption",f.words],["date","Move the dates",f.calendar],["place","Set the place",f.pin]],Tl,Cl,Sl,Pl,Ml,xe,Io,Uo,Wo,di,H,Al,Dt,Ko,Yo,Ll,Vo,Bo,Fe,ut,Rl;Ml=[b("latent-selection-bar")];var Ye=class extends(Pl=k,Sl=[u({attribute:!1})],Cl=[u({attribute:!1})],Tl=[y()],Pl){constructor(){super(...arguments);a(this,H);a(this,Io,s(xe,8,this)),s(xe,11,this);a(this,Uo,s(xe,12,this)),s(xe,15,this);a(this,Wo,s(xe,16,this)),s(xe,19,this);a(this,di,e=>l(this,H,Al).call(this,e));a(this,Fe,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,ut,e=>{l(this,H,Dt).call(this,e.detail),n(this,Fe).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,di))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,di))}render(){let e=n(this,H,Vo),i=n(this,H,Ll);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,H,Bo)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          ${ha(e,()=>l(this,H,Ko).call(this))}
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
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,H,Yo).call(this)}">
            ${f.trash}
          </button>
          ${Hu.map(([o,p,h])=>c`
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
        <div class="card ${this.open==="rating"?"small":""}">${l(this,H,Rl).call(this,this.open)}</div>
      `}
    `}};xe=v(Pl),Io=new WeakMap,Uo=new WeakMap,Wo=new WeakMap,di=new WeakMap,H=new WeakSet,Al=function(e){Lt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,H,Bo).call(this):n(this,Fe).call(this):e.key==="f"?l(this,H,Ko).call(this):e.key==="Delete"?l(this,H,Yo).call(this):/^[0-5]$/.test(e.key)&&l(this,H,Dt).call(this,{rating:Number(e.key)}))},Dt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Ko=function(){l(this,H,Dt).call(this,{favorite:!n(this,H,Vo)})},Yo=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Ll=function(){return this.selection.photos.every(({archived:e})=>e)},Vo=function(){return this.selection.photos.every(({favorite:e})=>e)},Bo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Fe=new WeakMap,ut=new WeakMap,Rl=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${i=>{l(this,H,Dt).call(this,{rating:i.detail}),n(this,Fe).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,ut)}" @cancel="${n(this,Fe)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,ut)}" @cancel="${n(this,Fe)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,ut)}" @cancel="${n(this,Fe)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,ut)}" @cancel="${n(this,Fe)}"></latent-place-form>
        `}},d(xe,4,"api",Sl,Ye,Io),d(xe,4,"selection",Cl,Ye,Uo),d(xe,4,"open",Tl,Ye,Wo),Ye=d(xe,0,"SelectionBar",Ml,Ye),w(Ye,"styles",[$,R,ca,x`
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
    `]),s(xe,1,Ye);var qi=x`
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
`;var Ol,Nl,ql,Dl,Hl,zl,Fl,Il,j,jo,_o,Qo,Xo,Zo,Go,Di,Ul;Il=[b("latent-confirm-form")];var ke=class extends(Fl=k,zl=[u({attribute:!1})],Hl=[u({attribute:!1})],Dl=[u({attribute:!1})],ql=[u({type:Boolean})],Nl=[A("#label")],Ol=[A("#password")],Fl){constructor(){super(...arguments);a(this,Di);a(this,jo,s(j,8,this,"")),s(j,11,this);a(this,_o,s(j,12,this,"")),s(j,15,this);a(this,Qo,s(j,16,this,"")),s(j,19,this);a(this,Xo,s(j,20,this,!1)),s(j,23,this);a(this,Zo,s(j,24,this)),s(j,27,this);a(this,Go,s(j,28,this)),s(j,31,this)}firstUpdated(){(this.label??this.password).focus()}render(){return c`
      <form @submit="${l(this,Di,Ul)}">
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
    `}};j=v(Fl),jo=new WeakMap,_o=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Di=new WeakSet,Ul=function(e){if(e.preventDefault(),!this.busy){let i={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:i}))}},d(j,4,"user",zl,ke,jo),d(j,4,"action",Hl,ke,_o),d(j,4,"example",Dl,ke,Qo),d(j,4,"busy",ql,ke,Xo),d(j,4,"label",Nl,ke,Zo),d(j,4,"password",Ol,ke,Go),ke=d(j,0,"ConfirmForm",Il,ke),w(ke,"styles",[$,R,St,x`
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
    `]),s(j,1,ke);function Wl(r){return r.get("/devices")}async function Kl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:t})}`,{user:e,passphrase:i})).json()}async function Yl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices/${encodeURIComponent(t)}/removal`,{user:e,passphrase:i})).json()}var Hi=4,Vl,Bl,jl,_l,Ql,Xl,de,Jo,es,ts,is,Oe,Ne,os,zi,Zl,Gl,Jl;Xl=[b("latent-devices")];var Ie=class extends(Ql=k,_l=[u({attribute:!1})],jl=[y()],Bl=[y()],Vl=[y()],Ql){constructor(){super(...arguments);a(this,Ne);a(this,Jo,s(de,8,this)),s(de,11,this);a(this,es,s(de,12,this)),s(de,15,this);a(this,ts,s(de,16,this)),s(de,19,this);a(this,is,s(de,20,this)),s(de,23,this);a(this,Oe,new At(this));a(this,zi,()=>{this.step=void 0,n(this,Oe).say("")})}firstUpdated(){n(this,Oe).run(async()=>{this.known=await Wl(this.api)})}updated(e){e.has("made")&&this.renderRoot.querySelector(".made")?.scrollIntoView({block:"nearest"})}render(){let{known:e,made:i,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?m:c`
        <ul>
          ${e.devices.map(p=>l(this,Ne,Gl).call(this,p))}
        </ul>
      `} ${i===void 0||e===void 0?m:zu(i,e.user)} ${e===void 0?m:o===void 0?c`
          <button class="quiet add" @click="${()=>l(this,Ne,os).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,Ne,Jl).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Oe).problem===""}">${n(this,Oe).problem}</p>
    `}};de=v(Ql),Jo=new WeakMap,es=new WeakMap,ts=new WeakMap,is=new WeakMap,Oe=new WeakMap,Ne=new WeakSet,os=function(e){this.step=e,this.made=void 0,n(this,Oe).say("")},zi=new WeakMap,Zl=function({label:e,passphrase:i},o,p){n(this,Oe).run(async()=>{o.kind==="add"?(this.made=await Kl(this.api,e,{user:p,passphrase:i}),this.known=this.made.all):this.known=await Yl(this.api,o.device.id,{user:p,passphrase:i}),this.step=void 0})},Gl=function(e){let i=e.lastUse===void 0?"never used":`last used ${Rt(e.lastUse)}`;return c`
      <li>
        ${f.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Rt(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,Oe).busy}"
          @click="${()=>l(this,Ne,os).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},Jl=function(e,i){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Oe).busy}"
        @confirm="${o=>l(this,Ne,Zl).call(this,o.detail,e,i)}"
        @give-up="${n(this,zi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(de,4,"api",_l,Ie,Jo),d(de,4,"known",jl,Ie,es),d(de,4,"step",Bl,Ie,ts),d(de,4,"made",Vl,Ie,is),Ie=d(de,0,"DeviceList",Xl,Ie),w(Ie,"styles",[$,R,qi,x`
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
    `]),s(de,1,Ie);function zu({password:r,code:{size:t,path:e}},i){let o=`${-Hi} ${-Hi} ${t+2*Hi} ${t+2*Hi}`;return c`
    <section class="made" aria-label="The new app password" role="status">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${Wn`
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
  `}var ed,td,id,od,sd,rd,pe,ss,rs,ns,as,$e,ce,ls,Fi,nd,ad,ld,dd,pd;rd=[b("latent-account")];var Ue=class extends(sd=k,od=[u({attribute:!1})],id=[y()],td=[y()],ed=[A("dialog")],sd){constructor(){super(...arguments);a(this,ce);a(this,ss,s(pe,8,this)),s(pe,11,this);a(this,rs,s(pe,12,this)),s(pe,15,this);a(this,ns,s(pe,16,this)),s(pe,19,this);a(this,as,s(pe,20,this)),s(pe,23,this);a(this,$e,new At(this));a(this,Fi,()=>{this.step=void 0,n(this,$e).say("")})}firstUpdated(){this.dialog.showModal(),n(this,$e).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${f.clear}
            </button>
          </header>
          ${e===void 0?m:l(this,ce,ad).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,$e).problem===""}">${n(this,$e).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </dialog>
    `}};pe=v(sd),ss=new WeakMap,rs=new WeakMap,ns=new WeakMap,as=new WeakMap,$e=new WeakMap,ce=new WeakSet,ls=function(e){this.step=e,n(this,$e).say("")},Fi=new WeakMap,nd=function({label:e,passphrase:i},o,p){let h={user:p,passphrase:i};n(this,$e).run(async()=>{if(o.kind==="add"){let g=await Ma(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,g)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},ad=function(e){let{user:i,code:o,passkeys:p}=e,h=i===be?"the vault’s passphrase":"your password",g=o||p.length>0;return c`
      <p>${g?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${g?c`
          <ul>
            ${o?Fu():m}${p.map(S=>l(this,ce,ld).call(this,S))}
          </ul>
        `:m} ${this.step===void 0?l(this,ce,dd).call(this,e):l(this,ce,pd).call(this,this.step,e)}
    `},ld=function(e){let i=e.lastUse===void 0?"never used":`last used ${Rt(e.lastUse)}`;return c`
      <li>
        ${f.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Rt(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,$e).busy}"
          @click="${()=>l(this,ce,ls).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},dd=function({host:e,code:i,passkeys:o}){if(e===void 0)return Iu();if(!fo())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let p=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${i||o.length>0?m:p}
      <button class="main add" ?disabled="${n(this,$e).busy}" @click="${()=>l(this,ce,ls).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},pd=function(e,{user:i}){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,$e).busy}"
        @confirm="${o=>l(this,ce,nd).call(this,o.detail,e,i)}"
        @give-up="${n(this,Fi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:m}
      </latent-confirm-form>
    `},d(pe,4,"api",od,Ue,ss),d(pe,4,"factors",id,Ue,rs),d(pe,4,"step",td,Ue,ns),d(pe,4,"dialog",ed,Ue,as),Ue=d(pe,0,"Account",rd,Ue),w(Ue,"styles",[$,R,tt,qi]),s(pe,1,Ue);function Fu(){return c`
    <li>
      ${f.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function Iu(){let r=Ai();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var cd,hd,ud,md,Ve,ds,ps,pi,cs;md=[b("latent-toast")];var st=class extends(ud=k,hd=[u()],cd=[u({type:Boolean})],ud){constructor(){super(...arguments);a(this,pi);a(this,ds,s(Ve,8,this,"")),s(Ve,11,this);a(this,ps,s(Ve,12,this,!1)),s(Ve,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,pi,cs).call(this,"undo")}">Undo</button>
          `:m}
        <button class="icon" aria-label="Close" @click="${()=>l(this,pi,cs).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};Ve=v(ud),ds=new WeakMap,ps=new WeakMap,pi=new WeakSet,cs=function(e){this.dispatchEvent(new CustomEvent(e))},d(Ve,4,"text",hd,st,ds),d(Ve,4,"undoable",cd,st,ps),st=d(Ve,0,"Toast",md,st),w(st,"styles",[$,R,x`
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
    `]),s(Ve,1,st);var Uu=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function fd(r){return!r.startsWith(".")&&!Uu.has(r.toLowerCase())}function us(r){return[...r].filter(({name:t})=>fd(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function yd(r){let t=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return hs(await Promise.all(t.map(e=>gd(e,[]))))}async function gd(r,t){if(!fd(r.name))return hs([]);try{if(r.isFile)return{found:[{file:await Wu(r),folders:t}],unread:[]};let e=[];for(let i of await Ku(r))e.push(await gd(i,[...t,r.name]));return hs(e)}catch{return{found:[],unread:[r.name]}}}function hs(r){return{found:r.flatMap(({found:t})=>t),unread:r.flatMap(({unread:t})=>t)}}function Wu(r){return new Promise((t,e)=>r.file(t,e))}async function Ku(r){let t=r.createReader(),e=[];for(;;){let i=await new Promise((o,p)=>t.readEntries(o,p));if(i.length===0)return e;e.push(...i)}}var Ii=x`
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
`;function ms(r,t){return r.filter(({state:e})=>e.kind===t).length}function fs(r){return r===1?"1 file":`${Mt(r)} files`}function vd(r,t){let e=r.filter(h=>!ze(h)).length;if(e>0)return`${t?"Paused":"Adding"}: ${fs(e)} to go`;let i=[`${Mt(ms(r,"added"))} added`],o=ms(r,"known");o>0&&i.push(`${Mt(o)} ${o===1?"was":"were"} already there`);let p=ms(r,"failed");return p>0&&i.push(`${Mt(p)} failed`),i.join(", ")}function bd({state:r,arrived:t,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*t/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function wd(r){let[t]=r;return r.length===1?`${t} cannot be read.`:`${Mt(r.length)} of the files and folders cannot be read, ${t} among them.`}var gs=50,xd,kd,$d,Ht,ys,zt,he,ci,Ed,Td,Cd,Sd;$d=[b("latent-upload-panel")];var mt=class extends(kd=k,xd=[u({attribute:!1})],kd){constructor(){super(...arguments);a(this,he);a(this,ys,s(Ht,8,this)),s(Ht,11,this);a(this,zt,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,zt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,zt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,zt).abort()}render(){let{tasks:e,paused:i}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${vd(e,i)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${ul(e)}"></progress>
            `:m}
          <div class="actions">${this.queue.unfinished?l(this,he,Ed).call(this,i):l(this,he,Td).call(this)}</div>
        </div>
        <ul>${Yu(e).map(o=>l(this,he,Cd).call(this,o))}${e.length>gs?c`
            <li class="state">and ${e.length-gs} more</li>
          `:m}</ul>
      </section>
    `}};Ht=v(kd),ys=new WeakMap,zt=new WeakMap,he=new WeakSet,ci=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i,bubbles:!0,composed:!0}))},Ed=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,he,ci).call(this,"add")}">Add more</button>
    `},Td=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),i=_n(e);return c`
      ${i===""?m:c`
        <button class="quiet" @click="${()=>l(this,he,ci).call(this,"search",`path:"${i}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,he,ci).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},Cd=function(e){let{state:i,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${i.kind==="failed"?"state failed":"state"}">${bd(e)}</div>
        </div>
        ${l(this,he,Sd).call(this,e)} ${i.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:m}
      </li>
    `},Sd=function(e){let{state:i,file:o}=e;return i.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:i.kind==="known"&&i.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,he,ci).call(this,"photo-open",i.photo)}">
          Show
        </button>
      `:ze(e)?m:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},d(Ht,4,"queue",xd,mt,ys),mt=d(Ht,0,"UploadPanel",$d,mt),w(mt,"styles",[$,R,Ii]),s(Ht,1,mt);function Yu(r){let t=e=>hl(e)?0:e.state.kind==="failed"?1:ze(e)?3:2;return r.toSorted((e,i)=>t(e)-t(i)).slice(0,gs)}var Pd,Md,Ad,Ld,Rd,Od,Nd,qd,Dd,Hd,zd,O,vs,bs,ws,xs,ks,$s,Es,Ts,Cs,Ft,W,Fd,Ss,Id,Ud,Ps,Ms,Ui,Wd;zd=[b("latent-uploads")];var ue=class extends(Hd=k,Dd=[u({attribute:!1})],qd=[u({attribute:!1})],Nd=[u({attribute:!1})],Od=[u({attribute:!1})],Rd=[y()],Ld=[y()],Ad=[y()],Md=[A("input")],Pd=[A("dialog")],Hd){constructor(){super(...arguments);a(this,W);a(this,vs,s(O,8,this)),s(O,11,this);a(this,bs,s(O,12,this)),s(O,15,this);a(this,ws,s(O,16,this)),s(O,19,this);a(this,xs,s(O,20,this,"")),s(O,23,this);a(this,ks,s(O,24,this,[])),s(O,27,this);a(this,$s,s(O,28,this,!1)),s(O,31,this);a(this,Es,s(O,32,this,[])),s(O,35,this);a(this,Ts,s(O,36,this)),s(O,39,this);a(this,Cs,s(O,40,this)),s(O,43,this);a(this,Ft,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Ft,new AbortController);let{signal:e}=n(this,Ft);window.addEventListener("dragenter",i=>l(this,W,Ss).call(this,i),{signal:e}),window.addEventListener("dragover",i=>l(this,W,Ss).call(this,i),{signal:e}),window.addEventListener("dragleave",i=>i.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",i=>{l(this,W,Id).call(this,i)},{signal:e}),window.addEventListener("beforeunload",i=>this.queue.unfinished&&i.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,W,Ps).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,W,Fd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Ft).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?m:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,W,Ud)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${f.add}${n(this,W,Ui)?`Add to ${ho(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${f.add}Drop photos and folders to add them${n(this,W,Ui)?` to ${ho(this.here)}`:""}</div>
        `:m}
      <dialog aria-labelledby="where" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${l(this,W,Wd)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${fs(this.found.length)}?`}</h2>
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
    `}};O=v(Hd),vs=new WeakMap,bs=new WeakMap,ws=new WeakMap,xs=new WeakMap,ks=new WeakMap,$s=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ft=new WeakMap,W=new WeakSet,Fd=async function(){try{this.places=await ol(this.api),l(this,W,Ps).call(this)}catch(e){e instanceof q&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Ss=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},Id=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:i,unread:o}=await yd(e.dataTransfer);l(this,W,Ms).call(this,i),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:wd(o)}}))}},Ud=function(){l(this,W,Ms).call(this,us(this.input.files??[])),this.input.value=""},Ps=function(){this.places.length>0&&(this.found=[...this.found,...us(this.shared.take())])},Ms=function(e){let[i=""]=this.places;n(this,W,Ui)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,i)},Ui=function(){return this.here!==""&&Qn(this.here,this.places)},Wd=function(e){let i=new FormData(e.target).get("place");this.queue.add(this.found,String(i??"")),this.found=[]},d(O,4,"api",Dd,ue,vs),d(O,4,"queue",qd,ue,bs),d(O,4,"shared",Nd,ue,ws),d(O,4,"here",Od,ue,xs),d(O,4,"places",Rd,ue,ks),d(O,4,"dragged",Ld,ue,$s),d(O,4,"found",Ad,ue,Es),d(O,4,"input",Md,ue,Ts),d(O,4,"dialog",Pd,ue,Cs),ue=d(O,0,"Uploads",zd,ue),w(ue,"styles",[$,R,tt,Ii]),s(O,1,ue);var As=12e3,Wi=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#r(async()=>{let i=await this.#n(t,p=>this.#e.edit(p,e));this.#i=na(i);let o=i.filter(({error:p})=>p===void 0).length;this.#a([o===0?"":ra(e,o),uo(i)])})}undo(){return this.#r(async()=>{let t=this.#i;if(this.#i=[],t.length>0){let e=await this.#n(t,o=>this.#e.undo(o)),i=e.filter(({error:o})=>o===void 0).length;this.#a([i===0?"":i===1?"Undone.":`Undone: ${I(i)}.`,uo(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(t){return this.#s=this.#s.then(t).catch(e=>this.#t.problem(e)),this.#s}async#n(t,e){let i=[];for(let o of la(t)){t.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(i.length)} of ${I(t.length)} done.`,!1));let p=await e(o).catch(h=>Vu(h,o));i.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return i}#a(t){window.clearTimeout(this.#o),this.#t.said(t.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),As)}};function Vu(r,t){if(!(r instanceof q)||r.unauthorised)throw r;let{code:e,message:i}=r;return{photos:t.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:i}})),searchable:!0}}var Ki=class{selection=ht.NONE;saying={text:"",undoable:!1};#e;#t;#i=!1;#o;#s;#r=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#s=new Wi(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:i})=>i??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#r)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#r)}offer(t,e){this.#s?.forget(),this.say(t,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),As)}tell({text:t,undo:e}){let i=async o=>{let p=await o();return this.#e.refresh(),p?.text??"Undone."};this.offer(t,e&&(()=>i(e)))}async delete(t){if(this.#i)return!1;this.#i=!0;try{let e=await ua(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#n(e),!1}finally{this.#i=!1}}say(t,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=ht.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},i){let{anchor:o}=this.selection,p=e&&o!==void 0&&i!==void 0?this.selection.with(await i.range(o,t,Pi).catch(()=>[t])):this.selection.toggled(t);p.size>Pi?this.say(`At most ${I(Pi)} can be selected at a time.`):(this.selection=p,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#s?.edit(t,e)}edit(t,e){this.#s?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#s?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){Vn(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#s?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!Lt(t)&&(t.preventDefault(),this.undo())}};var Kd=x`
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
`;async function Yd(r,t,e,i){let o=new URLSearchParams({q:t,caret:String(e)});return(await r.get(`/completions?${o}`,i)).completions}async function Vd(r,t,e,i){return(await r.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,i)).facets}var Bu=90,Yi=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#r(ju(this.offers,this.#o,t),t),this.#i=window.setTimeout(()=>{this.#s(t,e)},Bu)}async#s(t,e){let{signal:i}=this.#t;try{let o=await Yd(this.#e.api,t,e,i);i.aborted||this.#r(o,t)}catch(o){et(o)||this.#r([],t)}}#r(t,e){this.offers=t,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function ju(r,t,e){let i=e.length-t.length;return r.filter(({start:o,end:p})=>p+i>=o&&e.startsWith(t.slice(0,o))&&e.slice(p+i)===t.slice(p)).map(o=>({...o,end:o.end+i}))}function Bd(r,{text:t,start:e,end:i}){let o=t.endsWith(":"),p=r.slice(i),h=o||p.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${t}${h}${p}`,caret:e+t.length+(o?0:1)}}var jd=x`
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
`,Ls="offers";function Rs(r){return`offer-${r}`}function _d(r,t){return c`
    <ul id="${Ls}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,i)=>c`
          <li
            id="${Rs(i)}"
            role="option"
            aria-selected="${i===r.active?"true":"false"}"
            aria-label="${_u(e)}"
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
  `}function _u({key:r,value:t,meaning:e,photos:i}){let o=i===void 0?"":`, ${i}`;return t===void 0?`${r}: ${e??""}`:`${r}: ${t}${o}`}var Qd,Xd,Zd,Gd,Be,Os,Ns,It,Jd,ep;Gd=[b("latent-search-help")];var rt=class extends(Zd=k,Xd=[u({attribute:!1})],Qd=[y()],Zd){constructor(){super(...arguments);a(this,It);a(this,Os,s(Be,8,this)),s(Be,11,this);a(this,Ns,s(Be,12,this,[])),s(Be,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,It,Jd).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(i=>c`
                    <button type="button" @click="${()=>l(this,It,ep).call(this,i)}">${i}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Be=v(Zd),Os=new WeakMap,Ns=new WeakMap,It=new WeakSet,Jd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},ep=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},d(Be,4,"api",Xd,rt,Os),d(Be,4,"filters",Qd,rt,Ns),rt=d(Be,0,"SearchHelp",Gd,rt),w(rt,"styles",[$,x`
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
    `]),s(Be,1,rt);var Qu=250,tp,ip,op,sp,rp,np,ap,lp,_,qs,Ds,Hs,zs,Fs,Is,te,ft,hi,z,dp,pp,Ut,cp,Us,hp,up,Ws,mp;lp=[b("latent-search-box")];var Ee=class extends(ap=k,np=[u({attribute:!1})],rp=[u({attribute:!1})],sp=[u({attribute:!1})],op=[y()],ip=[A("input")],tp=[A("#help")],ap){constructor(){super(...arguments);a(this,z);a(this,qs,s(_,8,this)),s(_,11,this);a(this,Ds,s(_,12,this,"")),s(_,15,this);a(this,Hs,s(_,16,this,"")),s(_,19,this);a(this,zs,s(_,20,this,"")),s(_,23,this);a(this,Fs,s(_,24,this)),s(_,27,this);a(this,Is,s(_,28,this)),s(_,31,this);a(this,te,new Yi(this));a(this,ft);a(this,hi,e=>l(this,z,dp).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,hi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,hi)),window.clearTimeout(n(this,ft))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,i){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,i),n(this,te).typed(this.typed,i)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,z,cp)}">
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
          aria-controls="${Ls}"
          aria-activedescendant="${n(this,te).active<0?m:Rs(n(this,te).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,z,pp)}"
          @keydown="${l(this,z,hp)}"
          @blur="${()=>n(this,te).close()}"
        />
        ${this.typed===""?m:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,z,Us)}">
            ${f.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${f.help}
        </button>
      </form>
      ${_d(n(this,te),e=>{l(this,z,Ws).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,te).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,z,mp).call(this,e.detail)}"
      ></latent-search-help>
    `}};_=v(ap),qs=new WeakMap,Ds=new WeakMap,Hs=new WeakMap,zs=new WeakMap,Fs=new WeakMap,Is=new WeakMap,te=new WeakMap,ft=new WeakMap,hi=new WeakMap,z=new WeakSet,dp=function(e){let i=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!i&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},pp=function(){this.typed=this.input.value,window.clearTimeout(n(this,ft)),P(this,ft,window.setTimeout(()=>l(this,z,Ut).call(this),Qu)),n(this,te).typed(this.typed,this.input.selectionStart??this.typed.length)},Ut=function(){window.clearTimeout(n(this,ft)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},cp=function(e){e.preventDefault(),n(this,te).close(),l(this,z,Ut).call(this)},Us=function(){n(this,te).close(),this.typed="",l(this,z,Ut).call(this),this.input.focus()},hp=function(e){let i=l(this,z,up).call(this,e.key);i!==void 0&&(e.preventDefault(),i())},up=function(e){let{isOpen:i,chosen:o}=n(this,te);switch(e){case"ArrowDown":return i?()=>n(this,te).move(1):void 0;case"ArrowUp":return i?()=>n(this,te).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,z,Ws).call(this,o)});case"Escape":return i?()=>n(this,te).close():this.typed===""?void 0:()=>l(this,z,Us).call(this);default:return}},Ws=async function(e){let{query:i,caret:o}=Bd(this.typed,e);this.typed=i,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,te).typed(i,o):(n(this,te).close(),l(this,z,Ut).call(this))},mp=function(e){this.typed=[this.typed.trim(),e].filter(i=>i!=="").join(" "),this.help.hidePopover(),l(this,z,Ut).call(this),this.input.focus()},d(_,4,"api",np,Ee,qs),d(_,4,"value",rp,Ee,Ds),d(_,4,"problem",sp,Ee,Hs),d(_,4,"typed",op,Ee,zs),d(_,4,"input",ip,Ee,Fs),d(_,4,"help",tp,Ee,Is),Ee=d(_,0,"SearchBox",lp,Ee),w(Ee,"styles",[$,R,jd,x`
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
    `]),s(_,1,Ee);var Ys=["system","light","dark"],Vs="theme";function Vi(){try{return Ys.find(r=>r===localStorage.getItem(Vs))??"system"}catch{return"system"}}function fp(r){Ks(r);try{localStorage.setItem(Vs,r)}catch{}}function yp(){Ks(Vi()),window.addEventListener("storage",({key:r})=>{r===Vs&&Ks(Vi())})}function Ks(r){document.documentElement.dataset.theme=r;for(let t of document.querySelectorAll("meta[name=theme-color]"))t.media=r==="system"?`(prefers-color-scheme: ${t.dataset.theme})`:t.dataset.theme===r?"all":"not all"}var Xu={system:"System",light:"Light",dark:"Dark"},gp,vp,bp,wp,xp,Te,Bs,js,_s,_e,kp,Qs,$p;xp=[b("latent-account-menu")];var je=class extends(wp=k,bp=[u({attribute:!1})],vp=[y()],gp=[A("#menu")],wp){constructor(){super(...arguments);a(this,_e);a(this,Bs,s(Te,8,this,"")),s(Te,11,this);a(this,js,s(Te,12,this,Vi())),s(Te,15,this);a(this,_s,s(Te,16,this)),s(Te,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${Ys.map(e=>l(this,_e,$p).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,_e,Qs).call(this,"account")}">${f.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,_e,Qs).call(this,"sign-out")}">${f.signOut}Sign out</button>
      </div>
    `}};Te=v(wp),Bs=new WeakMap,js=new WeakMap,_s=new WeakMap,_e=new WeakSet,kp=function(e){this.theme=e,fp(e)},Qs=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},$p=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,_e,kp).call(this,e)}" />
        ${Xu[e]}
      </label>
    `},d(Te,4,"user",bp,je,Bs),d(Te,4,"theme",vp,je,js),d(Te,4,"menu",gp,je,_s),je=d(Te,0,"AccountMenu",xp,je),w(je,"styles",[$,R,x`
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
    `]),s(Te,1,je);var Ep,Tp,Cp,Sp,Pp,Mp,Ap,Lp,Q,Xs,Zs,Gs,Js,er,tr,qe,Rp,yt;Lp=[b("latent-header")];var Ce=class extends(Ap=k,Mp=[u({attribute:!1})],Pp=[u({attribute:!1})],Sp=[u({attribute:!1})],Cp=[u({attribute:!1})],Tp=[u({attribute:!1})],Ep=[A("latent-search-box")],Ap){constructor(){super(...arguments);a(this,qe);a(this,Xs,s(Q,8,this)),s(Q,11,this);a(this,Zs,s(Q,12,this,"")),s(Q,15,this);a(this,Gs,s(Q,16,this,"")),s(Q,19,this);a(this,Js,s(Q,20,this,"")),s(Q,23,this);a(this,er,s(Q,24,this)),s(Q,27,this);a(this,tr,s(Q,28,this)),s(Q,31,this)}edit({start:e,end:i}){this.box.edit(e,i)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,qe,Rp)}">${Ci(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,qe,yt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?m:I(this.total)}</span>
          ${this.user===be?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>l(this,qe,yt).call(this,"locked")}"
                @problem="${e=>l(this,qe,yt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:m}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,qe,yt).call(this,"account")}"
            @sign-out="${()=>l(this,qe,yt).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};Q=v(Ap),Xs=new WeakMap,Zs=new WeakMap,Gs=new WeakMap,Js=new WeakMap,er=new WeakMap,tr=new WeakMap,qe=new WeakSet,Rp=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,qe,yt).call(this,"home"))},yt=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i}))},d(Q,4,"api",Mp,Ce,Xs),d(Q,4,"user",Pp,Ce,Zs),d(Q,4,"query",Sp,Ce,Gs),d(Q,4,"problem",Cp,Ce,Js),d(Q,4,"total",Tp,Ce,er),d(Q,4,"box",Ep,Ce,tr),Ce=d(Q,0,"Header",Lp,Ce),w(Ce,"styles",[$,x`
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
    `]),s(Q,1,Ce);var Op=2e3,Zu=2e4,Gu=5*6e4,Ju=["pointerdown","keydown","scroll"],Bi=class{#e;#t;#i=new AbortController;#o;#s;#r=Date.now();#n=0;constructor(t,e){this.#e=t,this.#t=e}start(){let{signal:t}=this.#i;document.addEventListener("visibilitychange",()=>Np()&&void this.#a(),{signal:t});for(let e of Ju)window.addEventListener(e,()=>this.#r=Date.now(),{signal:t,passive:!0});this.#a()}stop(){this.#i.abort(),window.clearTimeout(this.#s)}look(){window.clearTimeout(this.#s);let t=Math.max(0,this.#n+Op-Date.now());this.#s=window.setTimeout(()=>{this.#a()},t)}async#a(){window.clearTimeout(this.#s);try{await(Date.now()-this.#r>Gu?this.#p():this.#l())}catch(t){this.#t.problem(t);return}if(Np()&&!this.#i.signal.aborted){let t=(this.#o?.pending??0)>0;this.#s=window.setTimeout(()=>{this.#a()},t?Op:Zu)}}async#l(){let t=this.#o,e=this.#r>this.#n;this.#n=Date.now();let i=await this.#e.status(e);this.#o=i,this.#t.statusChanged(i),t!==void 0&&(t.photos!==i.photos||t.failed!==i.failed)&&this.#t.photosChanged()}async#p(){if(!(await this.#e.session()).signedIn)throw new q(401,"signed-out","The web session has ended.")}};function Np(){return document.visibilityState==="visible"}var qp=x`
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
`;var _i=["Library","Explore","Set aside","Vault"],ji=[{name:"photos",label:"Photos",icon:f.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:f.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${f.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:f.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-FTVGXORC.js"),import("/assets/album-page-QPFTDQ77.js")])},{name:"map",label:"Map",icon:f.map,group:"Library",load:()=>import("/assets/map-page-C2VDP6XJ.js")},{name:"folders",label:"Folders",icon:f.folder,group:"Explore",load:()=>import("/assets/folder-page-VIDSMGAB.js")},{name:"tags",label:"Tags",icon:f.tag,group:"Explore",load:()=>import("/assets/tags-page-3BJJ6OAA.js")},{name:"people",label:"People",icon:f.person,group:"Explore",load:()=>import("/assets/people-page-HAC7MCUQ.js")},{name:"calendar",label:"Calendar",icon:f.calendar,group:"Explore",load:()=>import("/assets/calendar-page-KGJOLEQ6.js")},{name:"statistics",label:"Statistics",icon:f.statistics,group:"Explore",load:()=>import("/assets/statistics-page-QFVNP3FS.js")},{name:"similar",label:"Similar photos",icon:f.picture,load:()=>import("/assets/similar-page-TI3XO2RK.js")},{name:"archive",label:"Archive",icon:f.archive,group:"Set aside",filter:"is:archived",empty:c`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${f.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"trash",label:"Trash",icon:f.trash,group:"Set aside",load:()=>import("/assets/trash-page-LCKEXIGS.js")},{name:"vault",label:"Vault",icon:f.vault,group:"Vault",ofOwner:!0,load:()=>import("/assets/vault-page-US3T52SN.js")},{name:"activity",label:"Activity",icon:f.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-IVLKNT5S.js")}];function nt(r){return ji.find(t=>t.name===r)??ji[0]}var Dp,Hp,zp,Fp,Ip,Se,ir,or,sr,at,Up,Wp,Kp;Ip=[b("latent-navigation")];var Qe=class extends(Fp=k,zp=[u({attribute:!1})],Hp=[u({type:Boolean})],Dp=[A("dialog")],Fp){constructor(){super(...arguments);a(this,at);a(this,ir,s(Se,8,this,"photos")),s(Se,11,this);a(this,or,s(Se,12,this,!1)),s(Se,15,this);a(this,sr,s(Se,16,this)),s(Se,19,this)}render(){let[e,...i]=_i.map(h=>l(this,at,Wp).call(this,h)),{group:o}=nt(this.place),p=o!==void 0&&o!==_i[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${i}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @click="${l(this,at,Up)}" @go="${()=>this.sheet.close()}"><div class="sheet">${i}</div></dialog>
    `}};Se=v(Fp),ir=new WeakMap,or=new WeakMap,sr=new WeakMap,at=new WeakSet,Up=function(e){e.target===this.sheet&&this.sheet.close()},Wp=function(e){let i=ji.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return i.length===0?m:c`
      <div class="${e===_i[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${i.map(o=>l(this,at,Kp).call(this,o))}
        </ul>
      </div>
    `},Kp=function({name:e,label:i,icon:o}){let p=ye(e);return c`
      <li>
        <a
          href="${Ot(p)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>Si(h,p)}"
        >
          ${o}<span>${i}</span>
        </a>
      </li>
    `},d(Se,4,"place",zp,Qe,ir),d(Se,4,"owner",Hp,Qe,or),d(Se,4,"sheet",Dp,Qe,sr),Qe=d(Se,0,"Navigation",Ip,Qe),w(Qe,"styles",[$,tt,qp]),s(Se,1,Qe);var Yp=1024*1024,Qi=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#i("grid",96*Yp,6),this.screens=this.#i("screen",64*Yp,3)}#i(t,e,i){return new fa((o,p)=>this.#o(o,t,p),e,i)}async#o(t,e,i){try{return await this.#e().thumbnail(t,e,i)}catch(o){throw(o instanceof He||o instanceof q&&o.unauthorised)&&this.#t(o),o}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var Vp=x`
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
`;function Bp(r,t){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${f.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function jp(r,t){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${f.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function _p(r){return r>0?c`
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
  `}var em=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],tm=8,Qp,Xp,Zp,Gp,Jp,ec,tc,se,rr,nr,ar,lr,dr,gt,ae,ic,pr,cr,oc,sc,rc;tc=[b("latent-refinement")];var De=class extends(ec=k,Jp=[u({attribute:!1})],Gp=[u({attribute:!1})],Zp=[u({attribute:!1})],Xp=[y()],Qp=[y()],ec){constructor(){super(...arguments);a(this,ae);a(this,rr,s(se,8,this)),s(se,11,this);a(this,nr,s(se,12,this,"")),s(se,15,this);a(this,ar,s(se,16,this,"")),s(se,19,this);a(this,lr,s(se,20,this,!1)),s(se,23,this);a(this,dr,s(se,24,this,{})),s(se,27,this);a(this,gt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,gt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,ae,pr).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${ka(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,ae,oc).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,ae,ic)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,ae,sc).call(this):m}
    `}};se=v(ec),rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,dr=new WeakMap,gt=new WeakMap,ae=new WeakSet,ic=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,ae,pr).call(this)},pr=async function(){n(this,gt).abort(),P(this,gt,new AbortController);try{this.counts=await Vd(this.api,this.narrowed,tm,n(this,gt).signal)}catch(e){et(e)||(this.counts={})}},cr=function(e){it(this,"search",e)},oc=function(e){return c`
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
          @click="${()=>l(this,ae,cr).call(this,$a(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},sc=function(){return c`
      <div class="facets">
        ${em.map(([e,i,o])=>l(this,ae,rc).call(this,i,o,this.counts[e]??[]))}
      </div>
    `},rc=function(e,i,o){return o.length===0?m:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:p,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>l(this,ae,cr).call(this,Ea(this.query,Ta(i,p)))}">
                  ${p} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},d(se,4,"api",Jp,De,rr),d(se,4,"query",Gp,De,nr),d(se,4,"narrowed",Zp,De,ar),d(se,4,"isOpen",Xp,De,lr),d(se,4,"counts",Qp,De,dr),De=d(se,0,"Refinement",tc,De),w(De,"styles",[$,R,x`
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
    `]),s(se,1,De);var Xi=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let i=`${t.year}-${t.month}-${t.photos}`,o=this.#t.get(i);return o===void 0&&(o=this.#e(t),o.catch(()=>this.#t.delete(i)),this.#t.set(i,o)),im(await o,e)}};function im(r,t){let e=r.filter(({failed:h})=>!h),i=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),p=new Set([...nc(i,t),...nc(o,t-Math.min(t,i.length))]);return e.filter(h=>p.has(h))}function nc(r,t){let e=Math.max(1,r.length/Math.max(1,t));return Array.from({length:Math.min(t,r.length)},(i,o)=>r[Math.floor(o*e)])}var ui=["years","months","days"],ac="level";function hr(r,t){return ui[ui.indexOf(r)+t]??r}function lc(r){try{let t=r().getItem(ac);return ui.find(e=>e===t)??"days"}catch{return"days"}}function dc(r,t){try{r().setItem(ac,t)}catch{}}function pc(r){return[...Map.groupBy(r,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((i,{photos:o})=>i+o,0)}))}function cc({months:r}){return r.reduce((t,e)=>e.photos>t.photos?e:t)}var om={years:"Years",months:"Months",days:"Days"},hc,uc,mc,Wt,ur;mc=[b("latent-level-switch")];var vt=class extends(uc=k,hc=[u({attribute:!1})],uc){constructor(){super(...arguments);a(this,ur,s(Wt,8,this,"days")),s(Wt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${ui.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${om[e]}
            </button>
          `)}
      </div>
    `}};Wt=v(uc),ur=new WeakMap,d(Wt,4,"level",hc,vt,ur),vt=d(Wt,0,"LevelSwitch",mc,vt),w(vt,"styles",[$,R,x`
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
    `]),s(Wt,1,vt);var fc=180,Zi=class{#e;#t;#i=lc(()=>localStorage);#o;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(t,e)=>{this.look(hr(this.#i,t),e)};async look(t,e){let i=this.#t();if(t===this.#i||i===null)return;let o=e?.y??fc,p=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&i.shows(this.#o,e)?this.#o:void 0;await this.#s(t,h??i.spotAt(o,e?.x),p?void 0:o)}async enter(t){await this.#s(hr(this.#i,1),t,fc)}async#s(t,e,i){this.#o=e,this.#i=t,dc(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&i!==void 0&&this.#t()?.show(e,i)}};function yc(r){let t=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${t(r.getMonth()+1)}-${t(r.getDate())}`}function gc(r,t){let e=Number(r.slice(0,4))-t;return e===1?"1 year ago":`${e} years ago`}var vc,bc,wc,xc,kc,Pe,mr,fr,yr,Kt,Yt,Vt,$c,Ec;kc=[b("latent-memories")];var Xe=class extends(xc=k,wc=[u({attribute:!1})],bc=[u({attribute:!1})],vc=[y()],xc){constructor(){super(...arguments);a(this,Vt);a(this,mr,s(Pe,8,this)),s(Pe,11,this);a(this,fr,s(Pe,12,this)),s(Pe,15,this);a(this,yr,s(Pe,16,this,[])),s(Pe,19,this);a(this,Kt,yc(new Date));a(this,Yt,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Yt,new AbortController),l(this,Vt,$c).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Yt).abort()}render(){return this.years.length===0?m:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${we(this.years,({year:e})=>e,e=>l(this,Vt,Ec).call(this,e))}
        </ul>
      </nav>
    `}};Pe=v(xc),mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,Kt=new WeakMap,Yt=new WeakMap,Vt=new WeakSet,$c=async function(){let e=new URLSearchParams({day:n(this,Kt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,Yt).signal)).years}catch{this.years=[]}},Ec=function({year:e,photos:[i],total:o}){let p=ye("photos",void 0,`taken:${e}${n(this,Kt).slice(4)}`);return i===void 0?m:c`
      <li>
        <a href="${Ot(p)}" @click="${h=>Si(h,p)}">
          <latent-thumb .photo="${i}" .store="${this.store}"></latent-thumb>
          <p>${gc(n(this,Kt),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},d(Pe,4,"api",wc,Xe,mr),d(Pe,4,"store",bc,Xe,fr),d(Pe,4,"years",vc,Xe,yr),Xe=d(Pe,0,"Memories",kc,Xe),w(Xe,"styles",[$,x`
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
    `]),s(Pe,1,Xe);var sm=new Map,gr=class{count;photos=[];named={places:sm};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},Gi=class r{months;counts;#e;#t;constructor(t,e,i){this.counts=t,this.months=t.map(o=>new gr(o)),this.#e=e,this.#t=i}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new r(t,this.#e,this.#t);for(let i of e.months){let o=this.months.find(p=>p.is(i.count));o!==void 0&&(i.photos=o.photos,i.named=o.named,i.complete=o.complete&&o.count.photos===i.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#i(t).finally(()=>{t.loading=void 0}),t.loading)}async#i(t){this.#o(t);let e=[],i;do{let o=await this.#e.page(t.count,i);e=e.concat(o.photos),i=o.next,(e.length>=t.photos.length||i===void 0)&&(t.photos=e,t.complete=i===void 0,this.#t(t))}while(i!==void 0)}async#o(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,i]=t.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===i)}find(t){for(let e of this.months){let i=e.photos.find(o=>o.id===t);if(i!==void 0)return i}}replace(t){let e=new Set;for(let i of t){let o=this.find(i.id);if(o?.taken===i.taken)this.#s(i,e);else for(let p of[o&&this.monthOf(o),this.monthOf(i)])p!==void 0&&(p.complete=!1)}e.forEach(i=>{this.#o(i)})}#s(t,e){let i=this.monthOf(t);i!==void 0&&(e.add(i),i.photos=i.photos.map(o=>o.id===t.id?t:o),this.#t(i))}async range(t,e,i){let o=this.#r(t,e)?1:-1,p=[t],h=t;for(;h!==void 0&&h.id!==e.id&&p.length<i;)h=await this.neighbour(h,o),h!==void 0&&p.push(h);return p}#r(t,e){let i=[this.monthOf(t),this.monthOf(e)];if(i[0]===i[1]){let o=i[0]?.photos??[];return o.findIndex(({id:p})=>p===t.id)<=o.findIndex(({id:p})=>p===e.id)}return t.taken>e.taken}async neighbour(t,e){let i=this.monthOf(t);if(i===void 0)return;await this.load(i);let o=i.photos.findIndex(h=>h.id===t.id);return o<0?void 0:i.photos[o+e]??this.#n(this.months.indexOf(i)+e,e)}async#n(t,e){for(let i=t;i>=0&&i<this.months.length;i+=e){let o=this.months[i];await this.load(o);let p=e===1?o.photos[0]:o.photos.at(-1);if(p!==void 0)return p}}};var Bt=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var rm="300px",Tc,Cc,Sc,Pc,Mc,Ac,Lc,Rc,Oc,Nc,D,vr,br,wr,xr,kr,$r,Er,Tr,Ji,mi,Cr;Nc=[b("latent-period-card")];var ge=class extends(Oc=k,Rc=[u()],Lc=[u({attribute:!1})],Ac=[u({type:Number})],Mc=[u({attribute:!1})],Pc=[u({type:Number})],Sc=[u({attribute:!1})],Cc=[u({attribute:!1})],Tc=[y()],Oc){constructor(){super(...arguments);a(this,mi);a(this,vr,s(D,8,this,"")),s(D,11,this);a(this,br,s(D,12,this,"")),s(D,15,this);a(this,wr,s(D,16,this,0)),s(D,19,this);a(this,xr,s(D,20,this)),s(D,23,this);a(this,kr,s(D,24,this,1)),s(D,27,this);a(this,$r,s(D,28,this)),s(D,31,this);a(this,Er,s(D,32,this)),s(D,35,this);a(this,Tr,s(D,36,this,[])),s(D,39,this);a(this,Ji,new Ca(this,rm,()=>{l(this,mi,Cr).call(this)}))}willUpdate(e){n(this,Ji).reached&&(e.has("month")||e.has("covers"))&&l(this,mi,Cr).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${I(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${we(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${I(this.photos)}</small></p>
      </button>
    `}};D=v(Oc),vr=new WeakMap,br=new WeakMap,wr=new WeakMap,xr=new WeakMap,kr=new WeakMap,$r=new WeakMap,Er=new WeakMap,Tr=new WeakMap,Ji=new WeakMap,mi=new WeakSet,Cr=async function(){let{month:e,covers:i}=this,o=await i.of(e,this.most).catch(()=>this.shown);e===this.month&&i===this.covers&&(this.shown=o)},d(D,4,"name",Rc,ge,vr),d(D,4,"spoken",Lc,ge,br),d(D,4,"photos",Ac,ge,wr),d(D,4,"month",Mc,ge,xr),d(D,4,"most",Pc,ge,kr),d(D,4,"covers",Sc,ge,$r),d(D,4,"store",Cc,ge,Er),d(D,4,"shown",Tc,ge,Tr),ge=d(D,0,"PeriodCard",Nc,ge),w(ge,"styles",[$,x`
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
    `]),s(D,1,ge);var nm=1,am=3,qc,Dc,Hc,zc,Fc,Ic,me,Sr,Pr,Mr,Ar,bt,jt,_t,yi,gi,F,Lr,Rr,fi,Or,Nr,Uc,Wc,Kc;Ic=[b("latent-overview")];var We=class extends(Fc=k,zc=[u({attribute:!1})],Hc=[u({attribute:!1})],Dc=[u({attribute:!1})],qc=[u({attribute:!1})],Fc){constructor(){super(...arguments);a(this,F);a(this,Sr,s(me,8,this,[])),s(me,11,this);a(this,Pr,s(me,12,this,"years")),s(me,15,this);a(this,Mr,s(me,16,this)),s(me,19,this);a(this,Ar,s(me,20,this)),s(me,23,this);a(this,bt);a(this,jt,new Bt(this));a(this,_t,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,yi,new ResizeObserver(()=>l(this,F,Lr).call(this)));a(this,gi,[])}connectedCallback(){super.connectedCallback(),n(this,yi).observe(this),window.addEventListener("scroll",n(this,_t),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,yi).disconnect(),window.removeEventListener("scroll",n(this,_t))}updated(){l(this,F,Rr).call(this),l(this,F,Lr).call(this)}get marks(){return n(this,gi)}spotAt(e,i){let o=n(this,F,fi).filter(g=>g.getBoundingClientRect().bottom>e),h=o.find(g=>{let{left:S,right:J,top:ne}=g.getBoundingClientRect();return i!==void 0&&S<=i&&i<J&&ne<=e})??o[0]??n(this,F,fi).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,i){let o=l(this,F,Or).call(this,e)?.getBoundingClientRect();return o===void 0?!1:i===void 0?o.bottom>n(this,jt).header&&o.top<window.innerHeight:o.top<=i.y&&i.y<o.bottom&&o.left<=i.x&&i.x<o.right}show(e,i){P(this,bt,{spot:e,y:i}),this.hasUpdated&&l(this,F,Rr).call(this)}render(){let e=pc(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${we(e,({year:i})=>i,i=>l(this,F,Uc).call(this,i))}
        </div>
      `:c`
        ${we(e,({year:i})=>i,i=>l(this,F,Wc).call(this,i))}
      `}};me=v(Fc),Sr=new WeakMap,Pr=new WeakMap,Mr=new WeakMap,Ar=new WeakMap,bt=new WeakMap,jt=new WeakMap,_t=new WeakMap,yi=new WeakMap,gi=new WeakMap,F=new WeakSet,Lr=function(){let e=n(this,F,fi).map(i=>({top:n(this,jt).at(i.getBoundingClientRect().top),year:i.month.year,name:i.spoken||i.name}));P(this,gi,e.filter(({top:i},o)=>o===0||i>e[o-1].top+1)),n(this,_t).call(this)},Rr=function(){if(n(this,bt)!==void 0){let{spot:e,y:i}=n(this,bt);P(this,bt,void 0);let o=l(this,F,Or).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,jt).by(o.top+o.height/2-i)}},fi=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Or=function({year:e,month:i}){return n(this,F,fi).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=i))},Nr=function({year:e,month:i}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:i}}))},Uc=function(e){let i=cc(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${i}"
        .most="${nm}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Nr).call(this,i)}"
      ></latent-period-card>
    `},Wc=function({year:e,months:i}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${we(i,({month:o})=>o,o=>l(this,F,Kc).call(this,o))}
        </div>
      </section>
    `},Kc=function(e){return c`
      <latent-period-card
        .name="${ea(e)}"
        .spoken="${Pt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${am}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,F,Nr).call(this,e)}"
      ></latent-period-card>
    `},d(me,4,"months",zc,We,Sr),d(me,4,"level",Hc,We,Pr),d(me,4,"covers",Dc,We,Mr),d(me,4,"store",qc,We,Ar),We=d(me,0,"Overview",Ic,We),w(We,"styles",[$,x`
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
    `]),s(me,1,We);function Qt(r,t){let e=0,i=r.length-1;for(;e<i;){let o=e+i+1>>1;r[o].top<=t?e=o:i=o-1}return e}var Yc=22,lm=900,qr=120,Vc,Bc,jc,_c,Qc,Xc,Zc,Gc,X,Dr,Hr,zr,Fr,Ir,Ur,Xt,K,Jc,Wr,eh,Kr,th,ih,Yr,oh,sh;Gc=[b("latent-scrubber")];var Me=class extends(Zc=k,Xc=[u({attribute:!1})],Qc=[u({attribute:!1})],_c=[u({attribute:!1})],jc=[y()],Bc=[y()],Vc=[y()],Zc){constructor(){super(...arguments);a(this,K);a(this,Dr,s(X,8,this,[])),s(X,11,this);a(this,Hr,s(X,12,this,0)),s(X,15,this);a(this,zr,s(X,16,this,0)),s(X,19,this);a(this,Fr,s(X,20,this)),s(X,23,this);a(this,Ir,s(X,24,this,!1)),s(X,27,this);a(this,Ur,s(X,28,this,!1)),s(X,31,this);a(this,Xt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Xt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let i=e.get("position");i!==void 0&&Math.abs(i-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Xt)),P(this,Xt,window.setTimeout(()=>this.passing=!1,lm)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return m;let i=Math.min(1,this.position/this.range),o=e[Qt(e,this.position+qr)];return c`
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
        @pointerdown="${l(this,K,eh)}"
        @pointermove="${l(this,K,Wr)}"
        @pointerup="${l(this,K,Kr)}"
        @pointercancel="${l(this,K,Kr)}"
        @pointerleave="${l(this,K,th)}"
        @keydown="${l(this,K,ih)}"
      >
        ${l(this,K,sh).call(this)}
        <span class="here" .style="${`top:${i*100}%`}"></span>
        ${l(this,K,oh).call(this,i)}
      </div>
    `}};X=v(Zc),Dr=new WeakMap,Hr=new WeakMap,zr=new WeakMap,Fr=new WeakMap,Ir=new WeakMap,Ur=new WeakMap,Xt=new WeakMap,K=new WeakSet,Jc=function(e){let i=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-i.top)/i.height))},Wr=function(e){this.pointed=l(this,K,Jc).call(this,e),this.dragging&&l(this,K,Yr).call(this,this.pointed*this.range)},eh=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,K,Wr).call(this,e)},Kr=function(){this.dragging=!1,this.pointed=void 0},th=function(){this.dragging||(this.pointed=void 0)},ih=function(e){let i={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(i===void 0)return;e.preventDefault();let o=Qt(this.marks,this.position+qr)+i,p=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];p!==void 0&&l(this,K,Yr).call(this,p.top)},Yr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},oh=function(e){if(this.pointed===void 0&&!this.passing)return m;let i=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Qt(this.marks,i*this.range+qr)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${o}</span>
    `},sh=function(){let e=this.clientHeight||window.innerHeight,i=-Yc;return dm(this.marks).map(({top:o,year:p})=>{let g=Math.min(1,o/this.range)*e;return g-i>=Yc&&g<=e-6?(i=g,c`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${p}</span>
        `):c`
        <span class="dot" .style="${`top:${g}px`}"></span>
      `})},d(X,4,"marks",Xc,Me,Dr),d(X,4,"position",Qc,Me,Hr),d(X,4,"range",_c,Me,zr),d(X,4,"pointed",jc,Me,Fr),d(X,4,"dragging",Bc,Me,Ir),d(X,4,"passing",Vc,Me,Ur),Me=d(X,0,"Scrubber",Gc,Me),w(Me,"styles",[$,x`
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
    `]),s(X,1,Me);function dm(r){return r.filter(({year:t},e)=>r[e-1]?.year!==t)}var eo=class{options;blocks;height;#e;constructor(t,e,i,o){this.options=e;let p=i?.options===e?i:void 0,h=0;this.blocks=t.map((g,S)=>{let J=p?.blocks[S],ne=J?.month===g&&g!==o?{...J,top:h}:pm(g,h,e);return h+=ne.height,ne}),this.height=h}between(t,e){let i=[];for(let o=this.indexAt(t);o<this.blocks.length;o++){let p=this.blocks[o];if(p.top>=e)break;i.push(p)}return i}indexAt(t){return Qt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:Pt(e)})),this.#e}nearest({year:t,month:e}){let i=t*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=i)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let i=e.layout?.tiles.find(({photo:o})=>o.id===t);if(i!==void 0)return{block:e,tile:i}}}tileAt(t){let e=this.blocks[this.indexAt(t)],i=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=t);return e&&i&&{block:e,tile:i}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:i})=>i===t.month||i.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function pm(r,t,e){if(r.photos.length===0)return{month:r,top:t,height:r.complete?0:mo(r.count.photos,e),layout:void 0};let i=xa(r.photos,e),o=r.missing===0?0:mo(r.missing,e)-e.monthHeading;return{month:r,top:t,height:i.height+o,layout:i}}var cm=28,hm=28;function rh({layout:r,top:t},e){let i=e.top-t,o=e.bottom-t;return r?.tiles.filter(({y:p,height:h})=>p+h>i&&p<o)??[]}function nh(r,t,e,i){let o=r.flatMap(h=>rh(h,t).map(g=>({tile:g,top:h.top+g.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=i)??o[0])?.tile.photo.id}function ah(r,t){let{month:e,layout:i}=r,o=Pt(e.count);return c`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${cm}px`}">${o} <span>${I(e.count.photos)}</span></h2>
      ${i===void 0?mm(r,t):m} ${i?.headings.map(p=>um(p,e.places.get(p.day)??[],t))} ${we(rh(r,t.drawn),({photo:p})=>p.id,p=>fm(p,t))}
    </section>
  `}function um({day:r,x:t,y:e,width:i},o,{options:p}){let h=`transform:translate(${t}px,${e+p.dayHeading-hm}px);max-width:${Math.max(i,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${ta(r)}${o.length===0?m:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function mm({height:r},{options:t}){return c`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function fm(r,{route:t,reachable:e,selection:i,picking:o,open:p,store:h}){let{photo:g,x:S,y:J,width:ne,height:ve}=r,Un=i.has(g.id);return c`
    <a
      href="${Ot({...t,photo:g.id})}"
      data-id="${g.id}"
      aria-label="${ia(g)}"
      tabindex="${g.id===e?0:-1}"
      .style="${`transform:translate(${S}px,${J}px);width:${ne}px;height:${ve}px`}"
      class="${Un?"picked":""}"
      @click="${po=>p(po,g)}"
      @pointerdown="${po=>o.down(po,g)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${g}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,Un)}
  `}var ym=100,lh=1,gm=.75,dh,ph,ch,hh,uh,mh,fh,yh,Z,Vr,Br,jr,_r,Qr,Xr,re,Ze,Zt,Gt,wt,fe,Jt,bi,xt,M,Zr,gh,to,vh,bh,vi,Gr,Jr,wh,io,xh,en,oo;yh=[b("latent-timeline")];var Ae=class extends(fh=k,mh=[u({attribute:!1})],uh=[u({attribute:!1})],hh=[u({attribute:!1})],ch=[u({attribute:!1})],ph=[y()],dh=[y()],fh){constructor(){super(...arguments);a(this,M);a(this,Vr,s(Z,8,this)),s(Z,11,this);a(this,Br,s(Z,12,this)),s(Z,15,this);a(this,jr,s(Z,16,this,ye("photos"))),s(Z,19,this);a(this,_r,s(Z,20,this,ht.NONE)),s(Z,23,this);a(this,Qr,s(Z,24,this,{top:0,bottom:0})),s(Z,27,this);a(this,Xr,s(Z,28,this)),s(Z,31,this);a(this,re);a(this,Ze);a(this,Zt);a(this,Gt,!1);a(this,wt);a(this,fe,new Bt(this));a(this,Jt,new va(this));a(this,bi,new ResizeObserver(()=>l(this,M,gh).call(this)));a(this,xt,()=>l(this,M,bh).call(this));a(this,io,e=>{let i=ya(e.key),o=n(this,re)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,Jt).pick(o.tile.photo,e.shiftKey);return}i===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,M,xh).call(this,o,i))});a(this,oo,(e,i)=>{this.current=i.id,n(this,Jt).click(e,i)})}connectedCallback(){super.connectedCallback(),n(this,bi).observe(this),window.addEventListener("scroll",n(this,xt),{passive:!0}),window.addEventListener("resize",n(this,xt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,bi).disconnect(),window.removeEventListener("scroll",n(this,xt)),window.removeEventListener("resize",n(this,xt)),window.clearTimeout(n(this,Zt))}monthChanged(e){l(this,M,to).call(this,e)}get marks(){return n(this,re)?.marks??[]}spotAt(e){let i=n(this,fe).at(e),o=n(this,re)?.blocks[n(this,re).indexAt(i)],p=n(this,re)?.tileAt(i),h=(p?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,i){P(this,wt,{spot:e,y:i}),l(this,M,Zr).call(this)}reveal(e){let i=n(this,re)?.placeOf(e.id);i!==void 0&&l(this,M,en).call(this,i)}willUpdate(e){if(e.has("library")&&n(this,Ze)!==void 0){let i=e.get("route"),o=i===void 0||Nt(i,this.route);l(this,M,to).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Gt)&&(P(this,Gt,!1),l(this,M,wh).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,i=n(this,Ze);if(i===void 0)return m;let o=n(this,re)?.between(e.top,e.bottom)??[],p={options:i,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:nh(o,e,this.current,e.top+window.innerHeight*lh),picking:n(this,Jt),keyDown:n(this,io),open:n(this,oo)};return c`
      ${we(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>ah(h,p))}
    `}};Z=v(fh),Vr=new WeakMap,Br=new WeakMap,jr=new WeakMap,_r=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,re=new WeakMap,Ze=new WeakMap,Zt=new WeakMap,Gt=new WeakMap,wt=new WeakMap,fe=new WeakMap,Jt=new WeakMap,bi=new WeakMap,xt=new WeakMap,M=new WeakSet,Zr=function(){let e=n(this,re);if(n(this,wt)===void 0||e===void 0)return;let{spot:i,y:o}=n(this,wt);P(this,wt,void 0);let p=e.placeOf(i.photo),h=e.nearest(i);p!==void 0?n(this,fe).bring(p.block.top+p.tile.y,o):h!==void 0&&n(this,fe).bring(h.top,n(this,fe).header),l(this,M,vi).call(this)},gh=function(){let e=this.clientWidth;e>0&&e!==n(this,Ze)?.width&&(P(this,Ze,wa(e)),l(this,M,to).call(this,void 0))},to=function(e,i=!0){if(n(this,Ze)===void 0)return;let o=n(this,fe).top,p=i&&o>0?n(this,re)?.anchorAt(o):void 0;P(this,re,new eo(this.library.months,n(this,Ze),n(this,re),e)),this.style.height=`${n(this,re).height}px`,l(this,M,vh).call(this,p,o),l(this,M,Zr).call(this),l(this,M,vi).call(this),l(this,M,Jr).call(this),this.requestUpdate()},vh=function(e,i){let o=e&&n(this,re)?.resolve(e);o!==void 0&&Math.abs(o-i)>=1&&n(this,fe).by(o-i)},bh=function(){let{top:e}=n(this,fe),i=window.innerHeight*gm;(e-i<this.drawn.top||e+window.innerHeight+i>this.drawn.bottom)&&l(this,M,vi).call(this),l(this,M,Gr).call(this),l(this,M,Jr).call(this)},vi=function(){let{top:e}=n(this,fe),i=window.innerHeight*lh;this.drawn={top:e-i,bottom:e+window.innerHeight+i},l(this,M,Gr).call(this)},Gr=function(){n(this,Zt)??P(this,Zt,window.setTimeout(()=>{P(this,Zt,void 0);let{top:e}=n(this,fe),i=window.innerHeight/2;for(let{month:o}of n(this,re)?.between(e-i,e+window.innerHeight+i)??[])this.library.load(o).catch(()=>{})},ym))},Jr=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},wh=function(e){return[...this.renderRoot.querySelectorAll("a")].find(i=>i.dataset.id===e)},io=new WeakMap,xh=async function(e,i){let o=await ga(e,i,this.library,()=>n(this,re));o!==void 0&&l(this,M,en).call(this,o)},en=function({block:e,tile:i}){let p=e.top+i.y,h=n(this,fe).top,g=p+i.height+40-(h+window.innerHeight-n(this,fe).header),S=p-40-h;(S<0||g>0)&&n(this,fe).by(S<0?S:g),l(this,M,vi).call(this),this.current=i.photo.id,P(this,Gt,!0),this.requestUpdate()},oo=new WeakMap,d(Z,4,"library",mh,Ae,Vr),d(Z,4,"store",uh,Ae,Br),d(Z,4,"route",hh,Ae,jr),d(Z,4,"selection",ch,Ae,_r),d(Z,4,"drawn",ph,Ae,Qr),d(Z,4,"current",dh,Ae,Xr),Ae=d(Z,0,"TimelineView",yh,Ae),w(Ae,"styles",[$,ba]),s(Z,1,Ae);var kh=1.35,$h=40,vm=220,so=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(t,e){this.#e=e;let{signal:i}=this.#t;t.addEventListener("touchstart",o=>this.#r(o),{signal:i,passive:!0}),t.addEventListener("touchmove",o=>this.#n(o),{signal:i,passive:!0}),t.addEventListener("wheel",o=>this.#a(o),{signal:i,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:i})}dispose(){this.#t.abort()}#r({touches:t}){this.#i=t.length===2?Eh(t):void 0}#n({touches:t}){if(this.#i===void 0||t.length!==2)return;let e=Eh(t)/Math.max(1,this.#i);if(e>kh||e<1/kh){this.#i=void 0;let[i,o]=[t[0],t[1]],p={x:(i.clientX+o.clientX)/2,y:(i.clientY+o.clientY)/2};this.#e(e>1?1:-1,p)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#s<vm;this.#s=t.timeStamp;let i=e?this.#o:0;this.#o=i+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(i)<$h&&Math.abs(this.#o)>=$h&&this.#e(this.#o<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(i=>i instanceof Element&&i.matches("dialog, [role=dialog]"));return!Lt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function Eh(r){let[t,e]=[r[0],r[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var Th,Ch,Sh,Ph,Mh,Ah,Lh,Rh,Oh,Nh,qh,Dh,Hh,zh,Fh,C,tn,on,sn,rn,nn,an,ln,dn,pn,cn,hn,un,mn,wi,xi,Ge,kt,ei,L,fn,yn,Ih,ro,gn,vn,bn,ki,Uh,Wh,Kh,Yh;Fh=[b("latent-timeline-page")];var ie=class extends(zh=k,Hh=[u({attribute:!1})],Dh=[u({attribute:!1})],qh=[u({attribute:!1})],Nh=[u({attribute:!1})],Oh=[u({attribute:!1})],Rh=[u({attribute:!1})],Lh=[u({attribute:!1})],Ah=[y()],Mh=[y()],Ph=[y()],Sh=[A("latent-timeline")],Ch=[A("latent-timeline, latent-overview")],Th=[A("latent-scrubber")],zh){constructor(){super(...arguments);a(this,L);a(this,tn,s(C,8,this)),s(C,11,this);a(this,on,s(C,12,this,ye("photos"))),s(C,15,this);a(this,sn,s(C,16,this,"")),s(C,19,this);a(this,rn,s(C,20,this,"")),s(C,23,this);a(this,nn,s(C,24,this)),s(C,27,this);a(this,an,s(C,28,this,ht.NONE)),s(C,31,this);a(this,ln,s(C,32,this)),s(C,35,this);a(this,dn,s(C,36,this)),s(C,39,this);a(this,pn,s(C,40,this)),s(C,43,this);a(this,cn,s(C,44,this,"")),s(C,47,this);a(this,hn,s(C,48,this)),s(C,51,this);a(this,un,s(C,52,this)),s(C,55,this);a(this,mn,s(C,56,this)),s(C,59,this);a(this,wi);a(this,xi);a(this,Ge,new Zi(this,()=>this.photos));a(this,kt,new AbortController);a(this,ei);a(this,ki,()=>it(this,"search",""))}connectedCallback(){super.connectedCallback(),P(this,xi,new so(this,n(this,Ge).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,xi)?.dispose(),n(this,kt).abort()}get sequence(){return this.library}refresh(){l(this,L,fn).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Nt(this.route,this.shown)?l(this,L,fn).call(this,this.route):n(this,ei)!==void 0&&!Nt(this.route,n(this,ei))&&(n(this,kt).abort(),l(this,L,ro).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${n(this,Ge).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:m} ${e===""?m:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,L,yn).call(this,e)}"
        ></latent-refinement>
      `}${l(this,L,Uh).call(this,e)}
    `}};C=v(zh),tn=new WeakMap,on=new WeakMap,sn=new WeakMap,rn=new WeakMap,nn=new WeakMap,an=new WeakMap,ln=new WeakMap,dn=new WeakMap,pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,wi=new WeakMap,xi=new WeakMap,Ge=new WeakMap,kt=new WeakMap,ei=new WeakMap,L=new WeakSet,fn=async function(e){n(this,kt).abort();let i=new AbortController;P(this,kt,i),P(this,ei,e);let o=l(this,L,yn).call(this,e.query);try{let p=await this.api.timeline(o,i.signal);i.signal.aborted||l(this,L,Ih).call(this,e,o,p)}catch(p){p instanceof q&&p.status===400?l(this,L,ro).call(this,p.message):l(this,L,vn).call(this,p)}},yn=function(e){return`${this.filter} ${e}`.trim()},Ih=function(e,i,{months:o}){let p=this.shown!==void 0&&Nt(e,this.shown);p||(n(this,Ge).forget(),P(this,wi,new Xi(async h=>(await l(this,L,gn).call(this,this.api.photos(i,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(o):new Gi(o,{page:(h,g)=>l(this,L,gn).call(this,this.api.photos(i,h,g)),places:h=>this.api.places(i,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,L,ro).call(this,""),it(this,"sequence",{same:p})},ro=function(e){this.problem=e;let i=this.library?.total;i!==void 0&&it(this,"found",{total:i,problem:e})},gn=async function(e){try{return await e}catch(i){throw l(this,L,vn).call(this,i),i}},vn=function(e){it(this,"problem",e)},bn=function(){let{photos:e,scrubber:i}=this;e!==null&&i!==null&&(i.marks=e.marks,i.position=window.scrollY,i.range=document.documentElement.scrollHeight-window.innerHeight)},ki=new WeakMap,Uh=function(e){let{library:i}=this;if(i===void 0)return this.problem===""?m:Bp(this.problem,n(this,ki));if(i.months.length===0)return l(this,L,Yh).call(this,e);let{level:o}=n(this,Ge);return c`
      ${o==="days"?l(this,L,Wh).call(this,i):l(this,L,Kh).call(this,i,o)}
      <latent-level-switch .level="${o}" @level="${p=>{n(this,Ge).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},Wh=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,L,bn)}"
      ></latent-timeline>
    `},Kh=function({counts:e},i){return c`
      <latent-overview
        .months="${e}"
        .level="${i}"
        .covers="${n(this,wi)}"
        .store="${this.store}"
        @enter="${o=>{n(this,Ge).enter(o.detail)}}"
        @timeline-scroll="${l(this,L,bn)}"
      ></latent-overview>
    `},Yh=function(e){return e!==""?jp(e,n(this,ki)):this.filter===""?_p(this.status?.pending??0):c`
      <slot></slot>
    `},d(C,4,"api",Hh,ie,tn),d(C,4,"route",Dh,ie,on),d(C,4,"filter",qh,ie,sn),d(C,4,"name",Nh,ie,rn),d(C,4,"store",Oh,ie,nn),d(C,4,"selection",Rh,ie,an),d(C,4,"status",Lh,ie,ln),d(C,4,"library",Ah,ie,dn),d(C,4,"shown",Mh,ie,pn),d(C,4,"problem",Ph,ie,cn),d(C,4,"timeline",Sh,ie,hn),d(C,4,"photos",Ch,ie,un),d(C,4,"scrubber",Th,ie,mn),ie=d(C,0,"TimelinePage",Fh,ie),w(ie,"styles",[$,R,Vp,x`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(C,1,ie);function Vh({api:r,route:t,store:e,selection:i,status:o}){switch(t.place){case"albums":return t.id===void 0?c`
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
      `;case"vault":return c`
        <latent-vault-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
          .status="${o}"
        ></latent-vault-page>
      `;case"activity":return c`
        <latent-activity-page class="view" .api="${r}"></latent-activity-page>
      `;default:return wm({api:r,route:t,store:e,selection:i,status:o})}}function wm({api:r,route:t,store:e,selection:i,status:o}){let{label:p,filter:h="",empty:g}=nt(t.place);return c`
    <latent-timeline-page
      class="view"
      .api="${r}"
      .route="${t}"
      .filter="${h}"
      .name="${h===""?"All photos":p}"
      .store="${e}"
      .selection="${i}"
      .status="${o}"
    >${g}</latent-timeline-page>
  `}var xm=["photos","favorites","map"],Bh,jh,_h,Qh,Xh,Zh,Gh,Jh,eu,tu,iu,ou,su,ru,nu,au,E,wn,xn,kn,$n,En,Tn,Cn,Sn,Pn,Mn,An,Ln,Rn,On,ao,le,$t,Et,Y,lt,Tt,N,Nn,no,qn,ti,$i,lu,du,pu,cu,dt,ii,Ei,hu,uu;au=[b("latent-gallery")];var G=class extends(nu=k,ru=[u({attribute:!1})],su=[u({attribute:!1})],ou=[u({attribute:!1})],iu=[u({attribute:!1})],tu=[y()],eu=[y()],Jh=[y()],Gh=[y()],Zh=[y()],Xh=[y()],Qh=[y()],_h=[A("latent-header")],jh=[A("latent-viewer")],Bh=[A("main > .view")],nu){constructor(){super(...arguments);a(this,N);a(this,wn,s(E,8,this)),s(E,11,this);a(this,xn,s(E,12,this,"")),s(E,15,this);a(this,kn,s(E,16,this)),s(E,19,this);a(this,$n,s(E,20,this)),s(E,23,this);a(this,En,s(E,24,this,ye("photos"))),s(E,27,this);a(this,Tn,s(E,28,this)),s(E,31,this);a(this,Cn,s(E,32,this)),s(E,35,this);a(this,Sn,s(E,36,this)),s(E,39,this);a(this,Pn,s(E,40,this)),s(E,43,this);a(this,Mn,s(E,44,this,!1)),s(E,47,this);a(this,An,s(E,48,this)),s(E,51,this);a(this,Ln,s(E,52,this)),s(E,55,this);a(this,Rn,s(E,56,this)),s(E,59,this);a(this,On,s(E,60,this)),s(E,63,this);a(this,ao,new Ti(!0));a(this,le);a(this,$t,new AbortController);a(this,Et);a(this,Y,new Ki(this));a(this,lt,new Qi(()=>n(this,N,no),e=>this.problem(e)));a(this,Tt,!1);a(this,ti,e=>l(this,N,$i).call(this,e.detail));a(this,dt,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,ii,e=>n(this,Y).tell(e.detail));a(this,Ei,({detail:e})=>{!xm.includes(this.route.place)&&e!==""?l(this,N,$i).call(this,ye("photos",void 0,e)):n(this,le)?.search(e)})}connectedCallback(){super.connectedCallback(),P(this,le,new ma(e=>l(this,N,qn).call(this,e))),l(this,N,qn).call(this,n(this,le).route),P(this,Et,new Bi(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,Et).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,le)?.dispose(),n(this,Et)?.stop(),n(this,$t).abort(),n(this,lt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let i=$m(this.route,this.opened);document.title!==i&&(document.title=i)}edited(e,i){n(this,lt).forget(aa(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,i),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let p=km(this.route)&&e.every(({before:h,after:g})=>h?.archived===g?.archived);P(this,Tt,this.opened!==void 0&&!p),n(this,Tt)||this.refresh()}refresh(){P(this,Tt,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!et(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:i}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,N,$i).call(this,ye("photos"))}"
          @search="${n(this,Ei)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,dt)}"
        ></latent-header>
        ${l(this,N,hu).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,N,Nn)}" @go="${n(this,ti)}"></latent-navigation>
          <main
            @go="${n(this,ti)}"
            @search="${n(this,Ei)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,N,cu)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,le)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,ii)}"
            @problem="${n(this,dt)}"
          >
            ${l(this,N,uu).call(this)}${Vh({api:this.api,route:this.route,store:n(this,lt).grid,selection:n(this,Y).selection,status:this.status})}
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
        @search="${o=>l(this,N,$i).call(this,ye("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,le)?.open(o.detail)}"
        @said="${n(this,ii)}"
        @problem="${n(this,dt)}"
      ></latent-uploads>
      ${e===void 0?m:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${i}"
          .api="${n(this,N,no)}"
          .grid="${n(this,lt).grid}"
          .screens="${n(this,lt).screens}"
          @photo-turn="${o=>n(this,le)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,le)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,ti)}"
          @photo-delete="${()=>{l(this,N,pu).call(this,e)}}"
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
    `}};E=v(nu),wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,$n=new WeakMap,En=new WeakMap,Tn=new WeakMap,Cn=new WeakMap,Sn=new WeakMap,Pn=new WeakMap,Mn=new WeakMap,An=new WeakMap,Ln=new WeakMap,Rn=new WeakMap,On=new WeakMap,ao=new WeakMap,le=new WeakMap,$t=new WeakMap,Et=new WeakMap,Y=new WeakMap,lt=new WeakMap,Tt=new WeakMap,N=new WeakSet,Nn=function(){return this.user===be},no=function(){return this.route.place==="trash"?n(this,ao):this.api},qn=function(e){if(nt(e.place).ofOwner===!0&&!n(this,N,Nn)){n(this,le)?.go(ye("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,nt(e.place).load?.().catch(i=>this.problem(new He(i))),l(this,N,lu).call(this,e.photo)},ti=new WeakMap,$i=function(e){n(this,le)?.go(e),window.scrollTo({top:0})},lu=async function(e){n(this,$t).abort(),P(this,$t,new AbortController);let{signal:i}=n(this,$t);if(e===void 0){l(this,N,du).call(this);return}let o=this.sequence?.find(e);try{let[p]=await Promise.all([o??n(this,N,no).photo(e,i),import("/assets/viewer-D3EVUGJ2.js")]);i.aborted||(this.opened=p)}catch(p){p instanceof q&&p.status===404?n(this,le)?.close():this.problem(p)}},du=function(){let e=this.opened;this.opened=void 0,n(this,Tt)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},pu=async function(e){let{sequence:i}=this,o=await i?.neighbour(e,1).catch(()=>{})??await i?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&this.opened?.id===e.id&&(o===void 0?n(this,le)?.close():n(this,le)?.open(o.id))},cu=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},dt=new WeakMap,ii=new WeakMap,Ei=new WeakMap,hu=function(){return n(this,Y).selection.size===0?m:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,Y).selection}"
        @photo-edit="${e=>n(this,Y).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,Y).delete(n(this,Y).selection.ids)}}"
        @add-to-album="${()=>this.adding=n(this,Y).selection.ids}"
        @selection-clear="${()=>n(this,Y).clear()}"
      ></latent-selection-bar>
    `},uu=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?m:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},d(E,4,"api",ru,G,wn),d(E,4,"user",su,G,xn),d(E,4,"uploads",ou,G,kn),d(E,4,"shared",iu,G,$n),d(E,4,"route",tu,G,En),d(E,4,"sequence",eu,G,Tn),d(E,4,"found",Jh,G,Cn),d(E,4,"status",Gh,G,Sn),d(E,4,"opened",Zh,G,Pn),d(E,4,"showsAccount",Xh,G,Mn),d(E,4,"adding",Qh,G,An),d(E,4,"header",_h,G,Ln),d(E,4,"viewer",jh,G,Rn),d(E,4,"view",Bh,G,On),G=d(E,0,"Gallery",au,G),w(G,"styles",[$,Kd]),s(E,1,G);function km({place:r,query:t}){return r==="photos"&&t===""}function $m(r,t){if(t!==void 0)return"Photo · Latent";let{label:e}=nt(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Em=3e3,mu,fu,yu,gu,vu,Le,Dn,Hn,zn,Ke,oi,lo,Ct,V,pt,bu,wu,Fn,In,xu;vu=[b("latent-app")];var Je=class extends(gu=k,yu=[y()],fu=[y()],mu=[y()],gu){constructor(){super(...arguments);a(this,V);a(this,Dn,s(Le,8,this,"starting")),s(Le,11,this);a(this,Hn,s(Le,12,this,{signedIn:!1})),s(Le,15,this);a(this,zn,s(Le,16,this,"")),s(Le,19,this);a(this,Ke,new Ti);a(this,oi,new Oi(n(this,Ke)));a(this,lo,new Mi);a(this,Ct)}connectedCallback(){super.connectedCallback(),l(this,V,pt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Ct))}willUpdate(){this.phase==="signed-out"&&n(this,oi).tasks.length>0&&n(this,oi).clear()}render(){switch(this.phase){case"starting":return m;case"welcome":return c`
          <latent-welcome .api="${n(this,Ke)}" @signed-in="${l(this,V,pt)}"></latent-welcome>
        `;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,Ke)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,V,pt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,Ke)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,oi)}"
            .shared="${n(this,lo)}"
            @problem="${e=>l(this,V,Fn).call(this,e.detail)}"
            @sign-out="${l(this,V,xu)}"
            @locked="${l(this,V,In)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${f.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,V,pt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${f.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,V,pt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,V,pt)}">Try again</button>
          </latent-notice>
        `}}};Le=v(gu),Dn=new WeakMap,Hn=new WeakMap,zn=new WeakMap,Ke=new WeakMap,oi=new WeakMap,lo=new WeakMap,Ct=new WeakMap,V=new WeakSet,pt=async function(){window.clearTimeout(n(this,Ct));try{this.session=await n(this,Ke).session(),this.phase=this.session.signedIn?await l(this,V,wu).call(this):await l(this,V,bu).call(this)}catch(e){l(this,V,Fn).call(this,e)}},bu=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-M45BJQ2V.js"),"welcome")},wu=async function(){try{return await n(this,Ke).status(!1),"open"}catch(e){if(e instanceof q&&e.status===404)return"bare";throw e}},Fn=function(e){e instanceof q&&e.unauthorised?this.phase="signed-out":e instanceof He||e instanceof q&&e.unavailable?l(this,V,In).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},In=function(){this.phase="locked",window.clearTimeout(n(this,Ct)),P(this,Ct,window.setTimeout(()=>{l(this,V,pt).call(this)},Em))},xu=async function(){this.phase="signed-out",await n(this,Ke).signOut().catch(()=>{})},d(Le,4,"phase",yu,Je,Dn),d(Le,4,"session",fu,Je,Hn),d(Le,4,"problem",mu,Je,zn),Je=d(Le,0,"App",vu,Je),w(Je,"styles",[$,R,x`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Le,1,Je);function ku(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}yp();ku();
