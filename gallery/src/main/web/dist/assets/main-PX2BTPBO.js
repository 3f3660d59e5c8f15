import{a as Tt,b as Xn,c as Zn,d as Jn,e as Gn}from"/assets/chunk-FWM7AOJ7.js";import{a as xi,b as Dn}from"/assets/chunk-2O6ZBMJW.js";import{a as oa}from"/assets/chunk-TBC6XXYU.js";import{f as ea}from"/assets/chunk-E7PC2QPE.js";import"/assets/chunk-5QVAACTH.js";import"/assets/chunk-MILNTIER.js";import{a as Ct}from"/assets/chunk-JYSROABF.js";import{a as Ci}from"/assets/chunk-BQP2O52S.js";import{c as Vn}from"/assets/chunk-XVEVP32N.js";import{c as Yn}from"/assets/chunk-AUB4SOMF.js";import{a as Hn,c as Fn,d as zn,f as Un}from"/assets/chunk-SHQH2U5U.js";import{a as lt,b as ra,d as na,e as aa,f as la,h as da,j as pa,k as ho}from"/assets/chunk-DWJYN25F.js";import{a as Ti,c as Bn,e as _n,f as jn,g as po,h as Qn}from"/assets/chunk-7VUWX7AB.js";import"/assets/chunk-ICAKO4LJ.js";import{a as Nn,b as Et}from"/assets/chunk-RM3MGTUZ.js";import{a as co}from"/assets/chunk-ETHXOSSS.js";import{a as fa}from"/assets/chunk-5IPKFR35.js";import{a as lo,b as Jt,c as at}from"/assets/chunk-6CKDRZ3J.js";import{a as ye}from"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import{b as sa}from"/assets/chunk-WCRTRLIZ.js";import{a as F,b as Rn,c as On,d as Xe,e as qn,g as Ze,h as Oe,i as wi}from"/assets/chunk-LYKWYS7G.js";import{a as ca,b as ha,c as ua,e as ma}from"/assets/chunk-2NTJDFLX.js";import{b as St}from"/assets/chunk-HBUB6B3U.js";import{a as le,b as ta,c as Pt,d as ia}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as m}from"/assets/chunk-UITOMONB.js";import{a as $t,b as In,c as Wn,f as Gt,g as I,h as Ei,m as Kn}from"/assets/chunk-VUAE2RXN.js";import{a as E,b as p,c as Ln,e as f,g as x,h as b,i as u,j as g,k as q,l as k,m as ki,o as $i,p as O,q as Je}from"/assets/chunk-K4BADL6H.js";import{a as v,c as s,d as c,e as w,f as n,g as a,h as P,i as l}from"/assets/chunk-UFH4OFYZ.js";var ga="shared?";var Pi=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(ga)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var ei=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="PasskeyError"}};function uo(){return"PublicKeyCredential"in window}function Si(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function ya(r){let t=await ba(()=>navigator.credentials.get({publicKey:{...r,challenge:Jt(r.challenge),allowCredentials:r.allowCredentials.map(wa)}})),e=t.response;return{credential:at(t.rawId),clientData:at(e.clientDataJSON),authenticatorData:at(e.authenticatorData),signature:at(e.signature)}}async function va(r){let e=(await ba(()=>navigator.credentials.create({publicKey:{...r,challenge:Jt(r.challenge),user:{...r.user,id:Jt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(wa)}}))).response;return{clientData:at(e.clientDataJSON),attestationObject:at(e.attestationObject)}}async function ba(r){if(!uo())throw new ei("This browser has no passkeys; use another.");try{let t=await r();if(t!==null)return t}catch(t){throw new ei(iu(t),t)}throw new ei("The browser gave no passkey; try again.")}function iu(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function wa({type:r,id:t}){return{type:r,id:Jt(t)}}var xa=E`
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
`;var ka,$a,Ea,Ta,Ca,Pa,Sa,Ma,Aa,La,Ra,Oa,qa,Na,Da,T,mo,fo,go,yo,vo,bo,wo,xo,ko,$o,Eo,To,Co,B,Ha,Po,Fa,za,Ua,Ia,Wa,Ka,Ya;Da=[b("latent-sign-in")];var G=class extends(Na=x,qa=[u({attribute:!1})],Oa=[u({type:Boolean})],Ra=[u({type:Boolean})],La=[g()],Aa=[g()],Ma=[g()],Sa=[g()],Pa=[g()],Ca=[g()],Ta=[q("#vault")],Ea=[q("#user")],$a=[q("#passphrase")],ka=[q("#code")],Na){constructor(){super(...arguments);a(this,B);a(this,mo,s(T,8,this)),s(T,11,this);a(this,fo,s(T,12,this,!1)),s(T,15,this);a(this,go,s(T,16,this,!1)),s(T,19,this);a(this,yo,s(T,20,this,!1)),s(T,23,this);a(this,vo,s(T,24,this,!1)),s(T,27,this);a(this,bo,s(T,28,this,"")),s(T,31,this);a(this,wo,s(T,32,this)),s(T,35,this);a(this,xo,s(T,36,this,!1)),s(T,39,this);a(this,ko,s(T,40,this,!1)),s(T,43,this);a(this,$o,s(T,44,this)),s(T,47,this);a(this,Eo,s(T,48,this)),s(T,51,this);a(this,To,s(T,52,this)),s(T,55,this);a(this,Co,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return p`
      <main>
        <form @submit="${l(this,B,Ha)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${xi(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,B,Ia).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,B,Wa).call(this):f} ${this.locked?f:l(this,B,Ka).call(this)}
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
                ${m.eye}
              </button>
            </div>
            ${this.needsCode?l(this,B,Ya).call(this):f}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,B,Ua).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?f:l(this,B,za).call(this)}</p>
        </form>
      </main>
    `}};T=v(Na),mo=new WeakMap,fo=new WeakMap,go=new WeakMap,yo=new WeakMap,vo=new WeakMap,bo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,Co=new WeakMap,B=new WeakSet,Ha=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let i=this.input.value,o=this.user?.value.trim().toLowerCase()||Oe;if(i===""){this.problem=o===Oe?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:o,passphrase:i,code:this.code?.value||void 0};await l(this,B,Po).call(this,d)&&(await Dn(this.api,{patience:6e4,problem:"The vault could not be unlocked. The machine that has it says why."}),await l(this,B,Po).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await l(this,B,Fa).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Po=async function(e){try{return await this.api.signIn(e)}catch(i){if(!(i instanceof Rn))throw i;this.needsCode=i.orCode,this.awaitsPasskey=!0;let o=await ya(i.options);return await this.api.signIn({...e,passkey:o})}},Fa=async function(e){if(e instanceof F&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Nn(e),this.elsewhere=e instanceof On&&e.hosts.includes("localhost")?Si():void 0,(this.code??this.input).select()},za=function(){return p`
      ${this.problem} ${this.elsewhere===void 0?f:p`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Ua=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Ia=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Wa=function(){return p`
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
    `},Ka=function(){return p`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${Oe}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},Ya=function(){return p`
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
    `},c(T,4,"api",qa,G,mo),c(T,4,"locked",Oa,G,fo),c(T,4,"choice",Ra,G,go),c(T,4,"busy",La,G,yo),c(T,4,"legible",Aa,G,vo),c(T,4,"problem",Ma,G,bo),c(T,4,"elsewhere",Sa,G,wo),c(T,4,"needsCode",Pa,G,xo),c(T,4,"awaitsPasskey",Ca,G,ko),c(T,4,"vault",Ta,G,$o),c(T,4,"user",Ea,G,Eo),c(T,4,"input",$a,G,To),c(T,4,"code",ka,G,Co),G=c(T,0,"SignIn",Da,G),w(G,"styles",[k,O,ki,xa]),s(T,1,G);var Mi={"Tus-Resumable":"1.0.0","X-Latent":"1"},ti="/uploads";async function Va(r){return(await r.get(ti)).places}async function Ba(r,{sha256:t,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function _a(r,t,e){let{name:i,folder:o,modified:d,sha256:h}=t,y={...Mi,"Upload-Length":String(t.bytes),"Upload-Metadata":ou({filename:i,folder:o,modified:String(Math.max(0,d)),sha256:h})},S=await r.ask(ti,{method:"POST",headers:y,signal:e}),J=(S.headers.get("Location")??"").split("/").pop()??"";return So(J,S)}async function ja(r,t,e){return So(t,await r.ask(`${ti}/${t}`,{method:"HEAD",headers:Mi,signal:e}))}async function Qa(r,{id:t,offset:e},i,o){let d=await i.arrayBuffer(),h={...Mi,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${lo(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return So(t,await r.ask(`${ti}/${t}`,{method:"PATCH",headers:h,body:d,signal:o}))}async function Xa(r,t){await r.ask(`${ti}/${t}`,{method:"DELETE",headers:Mi})}function So(r,{headers:t,status:e}){let i=t.get("Upload-Offset");if(i===null)throw new F(e,"failed","The server does not say how much has arrived.");let o=t.get("Latent-Path");return{id:r,offset:Number(i),path:o===null?void 0:decodeURIComponent(o),wasThere:t.has("Latent-Was-There")}}function ou(r){return Object.entries(r).map(([t,e])=>`${t} ${lo(new TextEncoder().encode(e))}`).join(",")}function Za({file:r,folders:t},e){return t.length>0?[e,...t].filter(i=>i!=="").join("/"):e===""?`Uploads/${su(r.lastModified)}`:e}function su(r){let t=new Date(r);return`${String(t.getFullYear()).padStart(4,"0")}/${String(t.getMonth()+1).padStart(2,"0")}`}function Ja(r){let t=r.map(o=>o.split("/").slice(0,-1)),[e=[]]=t,i=e.findIndex((o,d)=>t.some(h=>h[d]!==o));return(i<0?e:e.slice(0,i)).join("/")}function Ga(r,t){return t.some(e=>e===""||r===e||r.startsWith(`${e}/`))}var Ai=class{#e;#t=0;#i;constructor(t=ru){this.#i=t}async hash(t,e){let i=this.#e??=this.#i(),o=await i.catch(()=>Promise.reject(this.#o(i)));e.throwIfAborted();let d=this.#t++;return new Promise((h,y)=>{let S=new AbortController,J=ge=>{S.abort(),ge()},re=({data:ge})=>{ge.number===d&&J(()=>ge.sha256===void 0?y(new Error("This file cannot be read.")):h(ge.sha256))};o.addEventListener("message",re,{signal:S.signal}),o.addEventListener("error",()=>J(()=>y(this.#o(i))),{signal:S.signal}),e.addEventListener("abort",()=>J(()=>y(e.reason)),{signal:S.signal}),o.postMessage({number:d,file:t})})}#o(t){return el(t),this.#e===t&&(this.#e=void 0),new Error("Files cannot be compared at the moment. Try again.")}end(){this.#e!==void 0&&el(this.#e),this.#e=void 0}};function el(r){r.then(t=>t.terminate(),()=>{})}async function ru(){let{address:r}=await import("/assets/sha256-worker-H3AROPUR.js");return new Worker(r,{type:"module"})}var nu=[500,1e3,2e3,5e3,1e4],au=new Set([404,408,409,423,429,460,500,502,503,504]),lu=5,Mt=class{#e;#t=0;#i=0;constructor(t=nu){this.#e=t}renew(){this.#t=0,this.#i=0}async bear(t,e){if(this.#t++,t instanceof F&&!t.unavailable&&this.#i++,!du(t)||this.#i>=lu)throw t;await pu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(i){await this.bear(i,e)}}};function du(r){return r instanceof Xe||r instanceof F&&au.has(r.status)}function pu(r,t){return t.throwIfAborted(),new Promise((e,i)=>{let o=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(o),i(t.reason)},{once:!0})})}function tl(r,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function il(r,t,e,i,o,d=new Mt){let h=1048576,y=0,S,J=!0;for(;S?.path===void 0;)try{if(S===void 0)S=await _a(r,e,i);else if(J){let re=performance.now(),ge=t.slice(S.offset,S.offset+h);S=await Qa(r,S,ge,i),h=tl(ge.size,performance.now()-re)}else S=await ja(r,S.id,i);J=!0,S.offset>y&&(y=S.offset,d.renew()),o(S)}catch(re){await d.bear(re,i),J=!1,S=re instanceof F&&re.status===404?void 0:S}return S}function qe({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function ol({state:{kind:r}}){return r==="checking"||r==="sending"}function sl(r){let t=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,i=t.reduce((d,h)=>d+e(h),0),o=t.reduce((d,h)=>d+(qe(h)?e(h):h.arrived),0);return i===0?1:o/i}var hu=3,Li=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(t,e=new Ai,i=()=>new Mt){super(),this.#e=t,this.#t=e,this.#i=i}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(qe)}add(t,e){let i=this.unfinished?this.#r:[],o=t.map(d=>({file:d.file,folder:Za(d,e),state:{kind:"waiting"},arrived:0}));this.#r=[...i,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#o.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#r.filter(e=>!qe(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let t of this.#o.values())t.abort()}#l(){let t=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:hu-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#o.set(t,e);try{await this.#h(t,e.signal)}catch(i){qe(t)||(t.state=Ze(i)?{kind:"waiting"}:{kind:"failed",message:uu(i)})}finally{this.#o.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:i,folder:o}=t;t.state={kind:"checking"},this.#d();let d=await this.#t.hash(i,e),h=await this.#i().ask(()=>Ba(this.#e,{sha256:d,bytes:i.size}),e);if(e.throwIfAborted(),h!==void 0){t.state={kind:"known",photo:h};return}t.state={kind:"sending"},this.#d();let y={name:i.name,folder:o,bytes:i.size,modified:i.lastModified,sha256:d},S=({id:re,offset:ge})=>{this.#s.set(t,re),t.arrived=ge,this.#d()},J=await il(this.#e,i,y,e,S,this.#i());this.#s.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#s.get(t);this.#s.delete(t),e!==void 0&&Xa(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function uu(r){return r instanceof F&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var rl,nl,al,ll,dl,pl,cl,ie,Mo,Ao,Lo,Ro,Oo,Ge,oi,W,ii,Ri,qo,No,Do,hl,ul;cl=[b("latent-add-dialog")];var Me=class extends(pl=x,dl=[u({attribute:!1})],ll=[u({attribute:!1})],al=[g()],nl=[g()],rl=[q("latent-dialog")],pl){constructor(){super(...arguments);a(this,W);a(this,Mo,s(ie,8,this)),s(ie,11,this);a(this,Ao,s(ie,12,this,[])),s(ie,15,this);a(this,Lo,s(ie,16,this)),s(ie,19,this);a(this,Ro,s(ie,20,this,"")),s(ie,23,this);a(this,Oo,s(ie,24,this)),s(ie,27,this);a(this,Ge,new Et(this));a(this,oi,Promise.resolve())}firstUpdated(){P(this,oi,n(this,Ge).run(async()=>{this.known=(await Hn(this.api)).albums}))}render(){return p`
      <latent-dialog heading="Add ${I(this.photos.length)} to an album" closable>
        <form @submit="${l(this,W,hl)}">
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
            ${n(this,W,ii).map(e=>l(this,W,ul).call(this,e))} ${n(this,W,Ri)?p`
                <li>
                  <button type="button" @click="${l(this,W,No)}">${m.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:f}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,W,ii).length>0||n(this,W,Ri)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,Ge).problem===""}">${n(this,Ge).problem}</p>
        </form>
      </latent-dialog>
    `}};ie=v(pl),Mo=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,Oo=new WeakMap,Ge=new WeakMap,oi=new WeakMap,W=new WeakSet,ii=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:i,editable:o,name:d})=>!i&&o&&d.toLowerCase().includes(e))},Ri=function(){return this.known!==void 0&&this.typed!==""&&!n(this,W,ii).some(({name:e})=>e===this.typed)},qo=function(e){l(this,W,Do).call(this,()=>zn(this.api,e.id,{add:this.photos}))},No=function(){l(this,W,Do).call(this,()=>Fn(this.api,{name:this.typed,add:this.photos}))},Do=function(e){n(this,Ge).busy||n(this,Ge).run(async()=>{let{album:i,undo:o}=await e(),h={text:Vn(this.photos.length,i?.name??"the album"),undo:()=>Un(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},hl=async function(e){e.preventDefault(),await n(this,oi);let i=n(this,W,ii);n(this,W,Ri)?l(this,W,No).call(this):i.length===1&&i[0]!==void 0&&l(this,W,qo).call(this,i[0])},ul=function(e){return p`
      <li>
        <button type="button" @click="${()=>l(this,W,qo).call(this,e)}">
          ${m.album}<span>${Yn(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},c(ie,4,"api",dl,Me,Mo),c(ie,4,"photos",ll,Me,Ao),c(ie,4,"known",al,Me,Lo),c(ie,4,"typed",nl,Me,Ro),c(ie,4,"dialog",rl,Me,Oo),Me=c(ie,0,"AddDialog",cl,Me),w(Me,"styles",[k,O,ki,$i,E`
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
    `]),s(ie,1,Me);var ml=[["days",86400],["hours",3600],["minutes",60]],fl,Ho,mu;fl=[b("latent-shift-form")];var si=class extends(mu=Zn){read(){let e=ml.map(([i,o])=>Number(this.value(i)||"0")*o).reduce((i,o)=>i+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Xn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return p`
      <div class="row">
        ${ml.map(([t])=>p`
            <label>${t[0].toUpperCase()}${t.slice(1)}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Ho=v(mu),si=c(Ho,0,"ShiftForm",fl,si),s(Ho,1,si);var fu=[["rating","Rate",m.star],["tags","Add or remove tags",m.tag],["caption","Write a caption",m.words],["date","Move the dates",m.calendar],["place","Set the place",m.pin]],gl,yl,vl,bl,wl,ve,Fo,zo,Uo,ri,D,xl,At,Io,Wo,kl,Ko,Yo,Ne,dt,$l;wl=[b("latent-selection-bar")];var ze=class extends(bl=x,vl=[u({attribute:!1})],yl=[u({attribute:!1})],gl=[g()],bl){constructor(){super(...arguments);a(this,D);a(this,Fo,s(ve,8,this)),s(ve,11,this);a(this,zo,s(ve,12,this)),s(ve,15,this);a(this,Uo,s(ve,16,this)),s(ve,19,this);a(this,ri,e=>l(this,D,xl).call(this,e));a(this,Ne,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,dt,e=>{l(this,D,At).call(this,e.detail),n(this,Ne).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,ri))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,ri))}render(){let e=n(this,D,Ko),i=n(this,D,kl);return p`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,D,Yo)}">
          ${m.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          ${Gn(e,()=>l(this,D,Io).call(this))}
          <button
            class="icon"
            aria-label="Add to an album"
            title="Add to an album"
            @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
          >
            ${m.album}
          </button>
          <button
            class="icon"
            aria-label="${i?"Take out of the archive":"Move to the archive"}"
            title="${i?"Take out of the archive":"Move to the archive"}"
            @click="${()=>l(this,D,At).call(this,{archived:!i})}"
          >
            ${i?m.unarchive:m.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,D,Wo).call(this)}">
            ${m.trash}
          </button>
          ${fu.map(([o,d,h])=>p`
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
      ${this.open===void 0?f:p`
        <div class="card ${this.open==="rating"?"small":""}">${l(this,D,$l).call(this,this.open)}</div>
      `}
    `}};ve=v(bl),Fo=new WeakMap,zo=new WeakMap,Uo=new WeakMap,ri=new WeakMap,D=new WeakSet,xl=function(e){Tt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,D,Yo).call(this):n(this,Ne).call(this):e.key==="f"?l(this,D,Io).call(this):e.key==="Delete"?l(this,D,Wo).call(this):/^[0-5]$/.test(e.key)&&l(this,D,At).call(this,{rating:Number(e.key)}))},At=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Io=function(){l(this,D,At).call(this,{favorite:!n(this,D,Ko)})},Wo=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},kl=function(){return this.selection.photos.every(({archived:e})=>e)},Ko=function(){return this.selection.photos.every(({favorite:e})=>e)},Yo=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Ne=new WeakMap,dt=new WeakMap,$l=function(e){switch(e){case"rating":return p`
          <latent-stars @rate="${i=>{l(this,D,At).call(this,{rating:i.detail}),n(this,Ne).call(this)}}"></latent-stars>
        `;case"tags":return p`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,dt)}" @cancel="${n(this,Ne)}"></latent-tag-form>
        `;case"caption":return p`
          <latent-caption-form @save="${n(this,dt)}" @cancel="${n(this,Ne)}"></latent-caption-form>
        `;case"date":return p`
          <latent-shift-form action="Move" @save="${n(this,dt)}" @cancel="${n(this,Ne)}"></latent-shift-form>
        `;case"place":return p`
          <latent-place-form removable @save="${n(this,dt)}" @cancel="${n(this,Ne)}"></latent-place-form>
        `}},c(ve,4,"api",vl,ze,Fo),c(ve,4,"selection",yl,ze,zo),c(ve,4,"open",gl,ze,Uo),ze=c(ve,0,"SelectionBar",wl,ze),w(ze,"styles",[k,O,Jn,E`
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
    `]),s(ve,1,ze);function El(r){return r.get("/devices")}function Tl(r,t,{user:e,passphrase:i}){return r.post(`/devices?${new URLSearchParams({label:t})}`,{user:e,passphrase:i})}function Cl(r,t,{user:e,passphrase:i}){return r.post(`/devices/${encodeURIComponent(t)}/removal`,{user:e,passphrase:i})}var Oi=4,Pl,Sl,Ml,Al,Ll,Rl,de,Vo,Bo,_o,jo,Ae,Le,Qo,qi,Ol,ql,Nl;Rl=[b("latent-devices")];var De=class extends(Ll=x,Al=[u({attribute:!1})],Ml=[g()],Sl=[g()],Pl=[g()],Ll){constructor(){super(...arguments);a(this,Le);a(this,Vo,s(de,8,this)),s(de,11,this);a(this,Bo,s(de,12,this)),s(de,15,this);a(this,_o,s(de,16,this)),s(de,19,this);a(this,jo,s(de,20,this)),s(de,23,this);a(this,Ae,new Et(this));a(this,qi,()=>{this.step=void 0,n(this,Ae).say("")})}firstUpdated(){n(this,Ae).run(async()=>{this.known=await El(this.api)})}render(){let{known:e,made:i,step:o}=this;return p`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?f:p`
        <ul>
          ${e.devices.map(d=>l(this,Le,ql).call(this,d))}
        </ul>
      `} ${i===void 0||e===void 0?f:gu(i,e.user)} ${e===void 0?f:o===void 0?p`
          <button class="quiet add" @click="${()=>l(this,Le,Qo).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,Le,Nl).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Ae).problem===""}">${n(this,Ae).problem}</p>
    `}};de=v(Ll),Vo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,jo=new WeakMap,Ae=new WeakMap,Le=new WeakSet,Qo=function(e){this.step=e,this.made=void 0,n(this,Ae).say("")},qi=new WeakMap,Ol=function({label:e,passphrase:i},o,d){n(this,Ae).run(async()=>{o.kind==="add"?(this.made=await Tl(this.api,e,{user:d,passphrase:i}),this.known=this.made.all):this.known=await Cl(this.api,o.device.id,{user:d,passphrase:i}),this.step=void 0})},ql=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ct(e.lastUse)}`;return p`
      <li>
        ${m.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Ct(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,Ae).busy}"
          @click="${()=>l(this,Le,Qo).call(this,{kind:"remove",device:e})}"
        >
          Remove
        </button>
      </li>
    `},Nl=function(e,i){return p`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Ae).busy}"
        @confirm="${o=>l(this,Le,Ol).call(this,o.detail,e,i)}"
        @give-up="${n(this,qi)}"
      >
        ${e.kind==="remove"?p`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:f}
      </latent-confirm-form>
    `},c(de,4,"api",Al,De,Vo),c(de,4,"known",Ml,De,Bo),c(de,4,"step",Sl,De,_o),c(de,4,"made",Pl,De,jo),De=c(de,0,"DeviceList",Rl,De),w(De,"styles",[k,O,Ci,E`
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
    `]),s(de,1,De);function gu({password:r,code:{size:t,path:e}},i){let o=`${-Oi} ${-Oi} ${t+2*Oi} ${t+2*Oi}`;return p`
    <latent-shown-once name="The new app password" .address="${`${location.origin}/dav/`}" .user="${i}" .password="${r}">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${Ln`
          <path d="${e}" fill="currentColor" />
        `}
      </svg>
    </latent-shown-once>
  `}var Dl,Hl,Fl,zl,Ul,be,Xo,Zo,Jo,we,pe,Go,Ni,Il,Wl,Kl,Yl,Vl;Ul=[b("latent-account")];var Ue=class extends(zl=x,Fl=[u({attribute:!1})],Hl=[g()],Dl=[g()],zl){constructor(){super(...arguments);a(this,pe);a(this,Xo,s(be,8,this)),s(be,11,this);a(this,Zo,s(be,12,this)),s(be,15,this);a(this,Jo,s(be,16,this)),s(be,19,this);a(this,we,new Et(this));a(this,Ni,()=>{this.step=void 0,n(this,we).say("")})}firstUpdated(){n(this,we).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return p`
      <latent-dialog heading="Your sign-in" closable>
        <div class="content">
          ${e===void 0?f:l(this,pe,Wl).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,we).problem===""}">${n(this,we).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </latent-dialog>
    `}};be=v(zl),Xo=new WeakMap,Zo=new WeakMap,Jo=new WeakMap,we=new WeakMap,pe=new WeakSet,Go=function(e){this.step=e,n(this,we).say("")},Ni=new WeakMap,Il=function({label:e,passphrase:i},o,d){let h={user:d,passphrase:i};n(this,we).run(async()=>{if(o.kind==="add"){let y=await va(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,y)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},Wl=function(e){let{user:i,code:o,passkeys:d}=e,h=i===Oe?"the vault’s passphrase":"your password",y=o||d.length>0;return p`
      <p>${y?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${y?p`
          <ul>
            ${o?yu():f}${d.map(S=>l(this,pe,Kl).call(this,S))}
          </ul>
        `:f} ${this.step===void 0?l(this,pe,Yl).call(this,e):l(this,pe,Vl).call(this,this.step,e)}
    `},Kl=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ct(e.lastUse)}`;return p`
      <li>
        ${m.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Ct(e.made)}, ${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${e.label}"
          ?disabled="${n(this,we).busy}"
          @click="${()=>l(this,pe,Go).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Yl=function({host:e,code:i,passkeys:o}){if(e===void 0)return vu();if(!uo())return p`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let d=p`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return p`
      ${i||o.length>0?f:d}
      <button class="main add" ?disabled="${n(this,we).busy}" @click="${()=>l(this,pe,Go).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Vl=function(e,{user:i}){return p`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,we).busy}"
        @confirm="${o=>l(this,pe,Il).call(this,o.detail,e,i)}"
        @give-up="${n(this,Ni)}"
      >
        ${e.kind==="remove"?p`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:f}
      </latent-confirm-form>
    `},c(be,4,"api",Fl,Ue,Xo),c(be,4,"factors",Hl,Ue,Zo),c(be,4,"step",Dl,Ue,Jo),Ue=c(be,0,"Account",Ul,Ue),w(Ue,"styles",[k,O,Ci]),s(be,1,Ue);function yu(){return p`
    <li>
      ${m.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function vu(){let r=Si();return r===void 0?p`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:p`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var Bl,_l,jl,Ql,Ie,es,ts,ni,is;Ql=[b("latent-toast")];var et=class extends(jl=x,_l=[u()],Bl=[u({type:Boolean})],jl){constructor(){super(...arguments);a(this,ni);a(this,es,s(Ie,8,this,"")),s(Ie,11,this);a(this,ts,s(Ie,12,this,!1)),s(Ie,15,this)}render(){return p`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?p`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,ni,is).call(this,"undo")}">Undo</button>
          `:f}
        <button class="icon" aria-label="Close" @click="${()=>l(this,ni,is).call(this,"toast-close")}">${m.clear}</button>
      </div>
    `}};Ie=v(jl),es=new WeakMap,ts=new WeakMap,ni=new WeakSet,is=function(e){this.dispatchEvent(new CustomEvent(e))},c(Ie,4,"text",_l,et,es),c(Ie,4,"undoable",Bl,et,ts),et=c(Ie,0,"Toast",Ql,et),w(et,"styles",[k,O,E`
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
    `]),s(Ie,1,et);var bu=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Xl(r){return!r.startsWith(".")&&!bu.has(r.toLowerCase())}function ss(r){return[...r].filter(({name:t})=>Xl(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Zl(r){let t=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return os(await Promise.all(t.map(e=>Jl(e,[]))))}async function Jl(r,t){if(!Xl(r.name))return os([]);try{if(r.isFile)return{found:[{file:await wu(r),folders:t}],unread:[]};let e=[];for(let i of await xu(r))e.push(await Jl(i,[...t,r.name]));return os(e)}catch{return{found:[],unread:[r.name]}}}function os(r){return{found:r.flatMap(({found:t})=>t),unread:r.flatMap(({unread:t})=>t)}}function wu(r){return new Promise((t,e)=>r.file(t,e))}async function xu(r){let t=r.createReader(),e=[];for(;;){let i=await new Promise((o,d)=>t.readEntries(o,d));if(i.length===0)return e;e.push(...i)}}var Di=E`
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

  @media (max-width: 759px) {
    .add,
    .panel {
      right: 12px;
      bottom: calc(var(--bar) + 12px + env(safe-area-inset-bottom));
    }
  }
`;function rs(r,t){return r.filter(({state:e})=>e.kind===t).length}function Gl(r,t){let e=r.filter(h=>!qe(h)).length;if(e>0)return`${t?"Paused":"Adding"}: ${Ei(e)} to go`;let i=[`${Gt(rs(r,"added"))} added`],o=rs(r,"known");o>0&&i.push(`${Gt(o)} ${o===1?"was":"were"} already there`);let d=rs(r,"failed");return d>0&&i.push(`${Gt(d)} failed`),i.join(", ")}function ed({state:r,arrived:t,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*t/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function td(r){let[t]=r;return r.length===1?`${t} cannot be read.`:`${Gt(r.length)} of the files and folders cannot be read, ${t} among them.`}var as=50,id,od,sd,Lt,ns,Rt,ce,ai,rd,nd,ad,ld;sd=[b("latent-upload-panel")];var pt=class extends(od=x,id=[u({attribute:!1})],od){constructor(){super(...arguments);a(this,ce);a(this,ns,s(Lt,8,this)),s(Lt,11,this);a(this,Rt,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Rt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,Rt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,Rt).abort()}render(){let{tasks:e,paused:i}=this.queue;return p`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Gl(e,i)}</h2>
          ${this.queue.unfinished?p`
              <progress aria-label="All files" max="1" .value="${sl(e)}"></progress>
            `:f}
          <div class="actions">${this.queue.unfinished?l(this,ce,rd).call(this,i):l(this,ce,nd).call(this)}</div>
        </div>
        <ul>${ku(e).map(o=>l(this,ce,ad).call(this,o))}${e.length>as?p`
            <li class="state">and ${e.length-as} more</li>
          `:f}</ul>
      </section>
    `}};Lt=v(od),ns=new WeakMap,Rt=new WeakMap,ce=new WeakSet,ai=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i,bubbles:!0,composed:!0}))},rd=function(e){return p`
      ${e?p`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:p`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,ce,ai).call(this,"add")}">Add more</button>
    `},nd=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),i=Ja(e);return p`
      ${i===""?f:p`
        <button class="quiet" @click="${()=>l(this,ce,ai).call(this,"search",`path:"${i}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,ce,ai).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},ad=function(e){let{state:i,file:o}=e;return p`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${i.kind==="failed"?"state failed":"state"}">${ed(e)}</div>
        </div>
        ${l(this,ce,ld).call(this,e)} ${i.kind==="sending"?p`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:f}
      </li>
    `},ld=function(e){let{state:i,file:o}=e;return i.kind==="failed"?p`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:i.kind==="known"&&i.photo!==void 0?p`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,ce,ai).call(this,"photo-open",i.photo)}">
          Show
        </button>
      `:qe(e)?f:p`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${m.clear}</button>
    `},c(Lt,4,"queue",id,pt,ns),pt=c(Lt,0,"UploadPanel",sd,pt),w(pt,"styles",[k,O,Di]),s(Lt,1,pt);function ku(r){let t=e=>ol(e)?0:e.state.kind==="failed"?1:qe(e)?3:2;return r.toSorted((e,i)=>t(e)-t(i)).slice(0,as)}var dd,pd,cd,hd,ud,md,fd,gd,yd,vd,bd,L,ls,ds,ps,cs,hs,us,ms,fs,gs,Ot,z,wd,ys,xd,kd,vs,bs,Hi,$d,Ed;bd=[b("latent-uploads")];var he=class extends(vd=x,yd=[u({attribute:!1})],gd=[u({attribute:!1})],fd=[u({attribute:!1})],md=[u({attribute:!1})],ud=[g()],hd=[g()],cd=[g()],pd=[q("input")],dd=[q("latent-dialog")],vd){constructor(){super(...arguments);a(this,z);a(this,ls,s(L,8,this)),s(L,11,this);a(this,ds,s(L,12,this)),s(L,15,this);a(this,ps,s(L,16,this)),s(L,19,this);a(this,cs,s(L,20,this,"")),s(L,23,this);a(this,hs,s(L,24,this,[])),s(L,27,this);a(this,us,s(L,28,this,!1)),s(L,31,this);a(this,ms,s(L,32,this,[])),s(L,35,this);a(this,fs,s(L,36,this)),s(L,39,this);a(this,gs,s(L,40,this)),s(L,43,this);a(this,Ot,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Ot,new AbortController);let{signal:e}=n(this,Ot);window.addEventListener("dragenter",i=>l(this,z,ys).call(this,i),{signal:e}),window.addEventListener("dragover",i=>l(this,z,ys).call(this,i),{signal:e}),window.addEventListener("dragleave",i=>i.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",i=>{l(this,z,xd).call(this,i)},{signal:e}),window.addEventListener("beforeunload",i=>this.queue.unfinished&&i.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,z,vs).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,z,wd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Ot).abort()}render(){return this.places.length===0?f:p`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,z,kd)}"
      />
      ${this.queue.tasks.length>0?p`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:p`
          <button class="main add" @click="${()=>this.input.click()}">${m.add}${n(this,z,Hi)?`Add to ${co(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?p`
          <div class="overlay">${m.add}Drop photos and folders to add them${n(this,z,Hi)?` to ${co(this.here)}`:""}</div>
        `:f} ${this.found.length===0?f:l(this,z,Ed).call(this)}
    `}};L=v(vd),ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,fs=new WeakMap,gs=new WeakMap,Ot=new WeakMap,z=new WeakSet,wd=async function(){try{this.places=await Va(this.api),l(this,z,vs).call(this)}catch(e){e instanceof F&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},ys=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},xd=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:i,unread:o}=await Zl(e.dataTransfer);l(this,z,bs).call(this,i),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:td(o)}}))}},kd=function(){l(this,z,bs).call(this,ss(this.input.files??[])),this.input.value=""},vs=function(){this.places.length>0&&(this.found=[...this.found,...ss(this.shared.take())])},bs=function(e){let[i=""]=this.places;n(this,z,Hi)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,i)},Hi=function(){return this.here!==""&&Ga(this.here,this.places)},$d=function(e){e.preventDefault();let i=new FormData(e.target).get("place");this.queue.add(this.found,String(i??"")),this.dialog.close()},Ed=function(){let e=this.places.length>1?"Where to?":`Add ${Ei(this.found.length)}?`;return p`
      <latent-dialog heading="${e}" @dialog-close="${()=>this.found=[]}">
        <form @submit="${l(this,z,$d)}">
          <select
            name="place"
            aria-label="Folder"
            ?autofocus="${this.places.length>1}"
            ?hidden="${this.places.length===1}"
          >
            ${this.places.map(i=>p`
                <option value="${i}">${i===""?"The whole vault":i}</option>
              `)}
          </select>
          <div class="actions">
            <button
              class="quiet"
              type="button"
              ?autofocus="${this.places.length===1}"
              @click="${()=>this.dialog.close()}"
            >
              Cancel
            </button>
            <button class="main">Add</button>
          </div>
        </form>
      </latent-dialog>
    `},c(L,4,"api",yd,he,ls),c(L,4,"queue",gd,he,ds),c(L,4,"shared",fd,he,ps),c(L,4,"here",md,he,cs),c(L,4,"places",ud,he,hs),c(L,4,"dragged",hd,he,us),c(L,4,"found",cd,he,ms),c(L,4,"input",pd,he,fs),c(L,4,"dialog",dd,he,gs),he=c(L,0,"Uploads",bd,he),w(he,"styles",[k,O,$i,Di]),s(L,1,he);var ws=12e3,Fi=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#r(async()=>{let i=await this.#n(t,d=>this.#e.edit(d,e));this.#i=_n(i);let o=i.filter(({error:d})=>d===void 0).length;this.#a([o===0?"":Bn(e,o),po(i)])})}undo(){return this.#r(async()=>{let t=this.#i;if(this.#i=[],t.length>0){let e=await this.#n(t,o=>this.#e.undo(o)),i=e.filter(({error:o})=>o===void 0).length;this.#a([i===0?"":i===1?"Undone.":`Undone: ${I(i)}.`,po(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(t){return this.#s=this.#s.then(t).catch(e=>this.#t.problem(e)),this.#s}async#n(t,e){let i=[];for(let o of Qn(t)){t.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(i.length)} of ${I(t.length)} done.`,!1));let d=await e(o).catch(h=>$u(h,o));i.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return i}#a(t){window.clearTimeout(this.#o),this.#t.said(t.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),ws)}};function $u(r,t){if(!(r instanceof F)||r.unauthorised)throw r;let{code:e,message:i}=r;return{photos:t.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:i}})),searchable:!0}}var zi=class{selection=lt.NONE;saying={text:"",undoable:!1};#e;#t;#i=!1;#o;#s;#r=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#s=new Fi(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:i})=>i??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#r)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#r)}offer(t,e){this.#s?.forget(),this.say(t,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),ws)}tell({text:t,undo:e}){let i=async o=>{let d=await o();return this.#e.refresh(),d?.text??"Undone."};this.offer(t,e&&(()=>i(e)))}async delete(t){if(this.#i)return!1;this.#i=!0;try{let e=await ea(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#n(e),!1}finally{this.#i=!1}}say(t,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=lt.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},i){let{anchor:o}=this.selection,d=e&&o!==void 0&&i!==void 0?this.selection.with(await i.range(o,t,Ti).catch(()=>[t])):this.selection.toggled(t);d.size>Ti?this.say(`At most ${I(Ti)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#s?.edit(t,e)}edit(t,e){this.#s?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#s?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){qn(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#s?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!Tt(t)&&(t.preventDefault(),this.undo())}};var Td=E`
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
`;async function Cd(r,t,e,i){let o=new URLSearchParams({q:t,caret:String(e)});return(await r.get(`/completions?${o}`,i)).completions}async function Pd(r,t,e,i){return(await r.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,i)).facets}var Eu=90,Ui=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#r(Tu(this.offers,this.#o,t),t),this.#i=window.setTimeout(()=>{this.#s(t,e)},Eu)}async#s(t,e){let{signal:i}=this.#t;try{let o=await Cd(this.#e.api,t,e,i);i.aborted||this.#r(o,t)}catch(o){Ze(o)||this.#r([],t)}}#r(t,e){this.offers=t,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function Tu(r,t,e){let i=e.length-t.length;return r.filter(({start:o,end:d})=>d+i>=o&&e.startsWith(t.slice(0,o))&&e.slice(d+i)===t.slice(d)).map(o=>({...o,end:o.end+i}))}function Sd(r,{text:t,start:e,end:i}){let o=t.endsWith(":"),d=r.slice(i),h=o||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${t}${h}${d}`,caret:e+t.length+(o?0:1)}}var Md=E`
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
`,xs="offers";function ks(r){return`offer-${r}`}function Ad(r,t){return p`
    <ul id="${xs}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,i)=>p`
          <li
            id="${ks(i)}"
            role="option"
            aria-selected="${i===r.active?"true":"false"}"
            aria-label="${Cu(e)}"
            @pointerdown="${o=>o.preventDefault()}"
            @click="${()=>t(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?p`
                <span class="what meaning">${e.meaning}</span>
              `:p`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?f:p`
              <span class="number">${e.photos.toLocaleString("en")}</span>
            `}
          </li>
        `)}
    </ul>
  `}function Cu({key:r,value:t,meaning:e,photos:i}){let o=i===void 0?"":`, ${i}`;return t===void 0?`${r}: ${e??""}`:`${r}: ${t}${o}`}var Ld,Rd,Od,qd,We,$s,Es,qt,Nd,Dd;qd=[b("latent-search-help")];var tt=class extends(Od=x,Rd=[u({attribute:!1})],Ld=[g()],Od){constructor(){super(...arguments);a(this,qt);a(this,$s,s(We,8,this)),s(We,11,this);a(this,Es,s(We,12,this,[])),s(We,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,qt,Nd).call(this)})}render(){return p`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>p`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(i=>p`
                    <button type="button" @click="${()=>l(this,qt,Dd).call(this,i)}">${i}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};We=v(Od),$s=new WeakMap,Es=new WeakMap,qt=new WeakSet,Nd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Dd=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},c(We,4,"api",Rd,tt,$s),c(We,4,"filters",Ld,tt,Es),tt=c(We,0,"SearchHelp",qd,tt),w(tt,"styles",[k,E`
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
        font-family: var(--mono);
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
    `]),s(We,1,tt);var Pu=250,Hd,Fd,zd,Ud,Id,Wd,Kd,Yd,_,Ts,Cs,Ps,Ss,Ms,As,ee,ct,li,H,Vd,Bd,Nt,_d,Ls,jd,Qd,Rs,Xd;Yd=[b("latent-search-box")];var xe=class extends(Kd=x,Wd=[u({attribute:!1})],Id=[u({attribute:!1})],Ud=[u({attribute:!1})],zd=[g()],Fd=[q("input")],Hd=[q("#help")],Kd){constructor(){super(...arguments);a(this,H);a(this,Ts,s(_,8,this)),s(_,11,this);a(this,Cs,s(_,12,this,"")),s(_,15,this);a(this,Ps,s(_,16,this,"")),s(_,19,this);a(this,Ss,s(_,20,this,"")),s(_,23,this);a(this,Ms,s(_,24,this)),s(_,27,this);a(this,As,s(_,28,this)),s(_,31,this);a(this,ee,new Ui(this));a(this,ct);a(this,li,e=>l(this,H,Vd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,li))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,li)),window.clearTimeout(n(this,ct))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,i){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,i),n(this,ee).typed(this.typed,i)}render(){return p`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,H,_d)}">
        ${m.search}
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
          aria-controls="${xs}"
          aria-activedescendant="${n(this,ee).active<0?f:ks(n(this,ee).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,H,Bd)}"
          @keydown="${l(this,H,jd)}"
          @blur="${()=>n(this,ee).close()}"
        />
        ${this.typed===""?f:p`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,H,Ls)}">
            ${m.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${m.help}
        </button>
      </form>
      ${Ad(n(this,ee),e=>{l(this,H,Rs).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,ee).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,H,Xd).call(this,e.detail)}"
      ></latent-search-help>
    `}};_=v(Kd),Ts=new WeakMap,Cs=new WeakMap,Ps=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,As=new WeakMap,ee=new WeakMap,ct=new WeakMap,li=new WeakMap,H=new WeakSet,Vd=function(e){let i=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!i&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Bd=function(){this.typed=this.input.value,window.clearTimeout(n(this,ct)),P(this,ct,window.setTimeout(()=>l(this,H,Nt).call(this),Pu)),n(this,ee).typed(this.typed,this.input.selectionStart??this.typed.length)},Nt=function(){window.clearTimeout(n(this,ct)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},_d=function(e){e.preventDefault(),n(this,ee).close(),l(this,H,Nt).call(this)},Ls=function(){n(this,ee).close(),this.typed="",l(this,H,Nt).call(this),this.input.focus()},jd=function(e){let i=l(this,H,Qd).call(this,e.key);i!==void 0&&(e.preventDefault(),i())},Qd=function(e){let{isOpen:i,chosen:o}=n(this,ee);switch(e){case"ArrowDown":return i?()=>n(this,ee).move(1):void 0;case"ArrowUp":return i?()=>n(this,ee).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,H,Rs).call(this,o)});case"Escape":return i?()=>n(this,ee).close():this.typed===""?void 0:()=>l(this,H,Ls).call(this);default:return}},Rs=async function(e){let{query:i,caret:o}=Sd(this.typed,e);this.typed=i,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,ee).typed(i,o):(n(this,ee).close(),l(this,H,Nt).call(this))},Xd=function(e){this.typed=[this.typed.trim(),e].filter(i=>i!=="").join(" "),this.help.hidePopover(),l(this,H,Nt).call(this),this.input.focus()},c(_,4,"api",Wd,xe,Ts),c(_,4,"value",Id,xe,Cs),c(_,4,"problem",Ud,xe,Ps),c(_,4,"typed",zd,xe,Ss),c(_,4,"input",Fd,xe,Ms),c(_,4,"help",Hd,xe,As),xe=c(_,0,"SearchBox",Yd,xe),w(xe,"styles",[k,O,Md,E`
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
    `]),s(_,1,xe);var qs=["system","light","dark"],Ns="theme";function Ii(){try{return qs.find(r=>r===localStorage.getItem(Ns))??"system"}catch{return"system"}}function Zd(r){Os(r);try{localStorage.setItem(Ns,r)}catch{}}function Jd(){Os(Ii()),window.addEventListener("storage",({key:r})=>{r===Ns&&Os(Ii())})}function Os(r){document.documentElement.dataset.theme=r;for(let t of document.querySelectorAll("meta[name=theme-color]"))t.media=r==="system"?`(prefers-color-scheme: ${t.dataset.theme})`:t.dataset.theme===r?"all":"not all"}var Su={system:"System",light:"Light",dark:"Dark"},Gd,ep,tp,ip,op,ke,Ds,Hs,Fs,Ye,sp,zs,rp;op=[b("latent-account-menu")];var Ke=class extends(ip=x,tp=[u({attribute:!1})],ep=[g()],Gd=[q("#menu")],ip){constructor(){super(...arguments);a(this,Ye);a(this,Ds,s(ke,8,this,"")),s(ke,11,this);a(this,Hs,s(ke,12,this,Ii())),s(ke,15,this);a(this,Fs,s(ke,16,this)),s(ke,19,this)}render(){return p`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${m.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${qs.map(e=>l(this,Ye,rp).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,Ye,zs).call(this,"account")}">${m.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,Ye,zs).call(this,"sign-out")}">${m.signOut}Sign out</button>
      </div>
    `}};ke=v(ip),Ds=new WeakMap,Hs=new WeakMap,Fs=new WeakMap,Ye=new WeakSet,sp=function(e){this.theme=e,Zd(e)},zs=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},rp=function(e){return p`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,Ye,sp).call(this,e)}" />
        ${Su[e]}
      </label>
    `},c(ke,4,"user",tp,Ke,Ds),c(ke,4,"theme",ep,Ke,Hs),c(ke,4,"menu",Gd,Ke,Fs),Ke=c(ke,0,"AccountMenu",op,Ke),w(Ke,"styles",[k,O,E`
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
    `]),s(ke,1,Ke);var np,ap,lp,dp,pp,cp,hp,up,j,Us,Is,Ws,Ks,Ys,Vs,Dt,Wi;up=[b("latent-header")];var $e=class extends(hp=x,cp=[u({attribute:!1})],pp=[u({attribute:!1})],dp=[u({attribute:!1})],lp=[u({attribute:!1})],ap=[u({attribute:!1})],np=[q("latent-search-box")],hp){constructor(){super(...arguments);a(this,Dt);a(this,Us,s(j,8,this)),s(j,11,this);a(this,Is,s(j,12,this,"")),s(j,15,this);a(this,Ws,s(j,16,this,"")),s(j,19,this);a(this,Ks,s(j,20,this,"")),s(j,23,this);a(this,Ys,s(j,24,this)),s(j,27,this);a(this,Vs,s(j,28,this)),s(j,31,this)}edit({start:e,end:i}){this.box.edit(e,i)}render(){return p`
      <header>
        <a class="brand" ${St(le("photos"))} aria-label="Latent: all photos">${xi(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,Dt,Wi).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?f:I(this.total)}</span>
          ${this.user===Oe?p`
              <latent-lock-button .api="${this.api}"></latent-lock-button>
            `:f}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,Dt,Wi).call(this,"account")}"
            @sign-out="${()=>l(this,Dt,Wi).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};j=v(hp),Us=new WeakMap,Is=new WeakMap,Ws=new WeakMap,Ks=new WeakMap,Ys=new WeakMap,Vs=new WeakMap,Dt=new WeakSet,Wi=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i}))},c(j,4,"api",cp,$e,Us),c(j,4,"user",pp,$e,Is),c(j,4,"query",dp,$e,Ws),c(j,4,"problem",lp,$e,Ks),c(j,4,"total",ap,$e,Ys),c(j,4,"box",np,$e,Vs),$e=c(j,0,"Header",up,$e),w($e,"styles",[k,E`
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
    `]),s(j,1,$e);var mp=E`
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
      border: solid var(--line);
      border-width: 1px 0 0;
      border-radius: 20px 20px 0 0;
      background: var(--raised);
      color: var(--ink);
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 50%);
    }

    .sheet {
      padding: 4px 12px calc(20px + env(safe-area-inset-bottom));
    }

    dialog a {
      padding: 12px 14px;
      font-size: 1rem;
    }
  }
`;var Yi=["Library","Explore","Set aside","Vault"],Ki=[{name:"photos",label:"Photos",icon:m.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:m.heart,group:"Library",filter:"is:favorite",empty:p`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${m.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:m.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-IA65F73I.js"),import("/assets/album-page-KPJRPVQD.js")])},{name:"map",label:"Map",icon:m.map,group:"Library",load:()=>import("/assets/map-page-PO75AKF2.js")},{name:"folders",label:"Folders",icon:m.folder,group:"Explore",load:()=>import("/assets/folder-page-XV536PEW.js")},{name:"tags",label:"Tags",icon:m.tag,group:"Explore",load:()=>import("/assets/tags-page-JHXO6PUN.js")},{name:"people",label:"People",icon:m.person,group:"Explore",load:()=>import("/assets/people-page-SCCT3QWQ.js")},{name:"calendar",label:"Calendar",icon:m.calendar,group:"Explore",load:()=>import("/assets/calendar-page-FUXNY5L5.js")},{name:"statistics",label:"Statistics",icon:m.statistics,group:"Explore",load:()=>import("/assets/statistics-page-XZV2OHX7.js")},{name:"similar",label:"Similar photos",icon:m.picture,load:()=>import("/assets/similar-page-HFQJQZLI.js")},{name:"archive",label:"Archive",icon:m.archive,group:"Set aside",filter:"is:archived",empty:p`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${m.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"duplicates",label:"Duplicates",icon:m.copies,group:"Set aside",load:()=>import("/assets/duplicates-page-I7GFXXH3.js")},{name:"trash",label:"Trash",icon:m.trash,group:"Set aside",load:()=>import("/assets/trash-page-NLDGTTCW.js")},{name:"vault",label:"Vault",icon:m.vault,group:"Vault",ofOwner:!0,load:()=>import("/assets/vault-page-5XFJ6RKA.js")},{name:"activity",label:"Activity",icon:m.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-HI7OQB67.js")},{name:"visits",label:"Visits",icon:m.eye,group:"Vault",ofOwner:!0,load:()=>import("/assets/visits-page-75VWFQQY.js")},{name:"users",label:"Access",icon:m.people,group:"Vault",ofOwner:!0,load:()=>import("/assets/users-page-S5FJ2FBQ.js")},{name:"watermark",label:"Watermark",icon:m.watermark,group:"Vault",ofOwner:!0,load:()=>import("/assets/watermark-page-BP5U55H3.js")}];function it(r){return Ki.find(t=>t.name===r)??Ki[0]}var fp,gp,yp,vp,bp,Ee,Bs,_s,js,ot,wp,xp,kp;bp=[b("latent-navigation")];var Ve=class extends(vp=x,yp=[u({attribute:!1})],gp=[u({type:Boolean})],fp=[q("dialog")],vp){constructor(){super(...arguments);a(this,ot);a(this,Bs,s(Ee,8,this,"photos")),s(Ee,11,this);a(this,_s,s(Ee,12,this,!1)),s(Ee,15,this);a(this,js,s(Ee,16,this)),s(Ee,19,this)}render(){let[e,...i]=Yi.map(h=>l(this,ot,xp).call(this,h)),{group:o}=it(this.place),d=o!==void 0&&o!==Yi[0];return p`
      <nav aria-label="Places">
        ${e}
        <div class="others">${i}</div>
        <button class="more ${d?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${m.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @keydown="${h=>h.stopPropagation()}" @click="${l(this,ot,wp)}" @go="${()=>this.sheet.close()}">
        <div class="sheet">${i}</div>
      </dialog>
    `}};Ee=v(vp),Bs=new WeakMap,_s=new WeakMap,js=new WeakMap,ot=new WeakSet,wp=function(e){e.target===this.sheet&&this.sheet.close()},xp=function(e){let i=Ki.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return i.length===0?f:p`
      <div class="${e===Yi[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${i.map(o=>l(this,ot,kp).call(this,o))}
        </ul>
      </div>
    `},kp=function({name:e,label:i,icon:o}){return p`
      <li>
        <a
          ${St(le(e))}
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
        >
          ${o}<span>${i}</span>
        </a>
      </li>
    `},c(Ee,4,"place",yp,Ve,Bs),c(Ee,4,"owner",gp,Ve,_s),c(Ee,4,"sheet",fp,Ve,js),Ve=c(Ee,0,"Navigation",bp,Ve),w(Ve,"styles",[k,mp]),s(Ee,1,Ve);var $p=1024*1024,Vi=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#i("grid",96*$p,6),this.screens=this.#i("screen",64*$p,3)}#i(t,e,i){return new sa((o,d)=>this.#o(o,t,d),e,i)}async#o(t,e,i){try{return await this.#e().thumbnail(t,e,i)}catch(o){throw(o instanceof Xe||o instanceof F&&o.unauthorised)&&this.#t(o),o}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var Ep=E`
  latent-notice ul {
    display: grid;
    gap: 8px;
    padding-left: 1.2em;
    text-align: left;
  }
`;function Tp(r,t){return p`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${m.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function Cp(r,t){return p`
    <latent-notice heading="No photo matches">
      <span slot="icon">${m.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function Pp(r){return r>0?p`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${m.picture}</span>
        <p>${I(r)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:p`
    <latent-notice heading="No photos yet">
      <span slot="icon">${m.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}var Mu=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Au=8,Sp,Mp,Ap,Lp,Rp,Op,qp,oe,Qs,Xs,Zs,Js,Gs,ht,ne,Np,er,tr,Dp,Hp,Fp;qp=[b("latent-refinement")];var Re=class extends(Op=x,Rp=[u({attribute:!1})],Lp=[u({attribute:!1})],Ap=[u({attribute:!1})],Mp=[g()],Sp=[g()],Op){constructor(){super(...arguments);a(this,ne);a(this,Qs,s(oe,8,this)),s(oe,11,this);a(this,Xs,s(oe,12,this,"")),s(oe,15,this);a(this,Zs,s(oe,16,this,"")),s(oe,19,this);a(this,Js,s(oe,20,this,!1)),s(oe,23,this);a(this,Gs,s(oe,24,this,{})),s(oe,27,this);a(this,ht,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,ht).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,ne,er).call(this)}render(){return p`
      <ul class="terms" aria-label="This search">
        ${ca(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,ne,Dp).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,ne,Np)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,ne,Hp).call(this):f}
    `}};oe=v(Op),Qs=new WeakMap,Xs=new WeakMap,Zs=new WeakMap,Js=new WeakMap,Gs=new WeakMap,ht=new WeakMap,ne=new WeakSet,Np=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,ne,er).call(this)},er=async function(){n(this,ht).abort(),P(this,ht,new AbortController);try{this.counts=await Pd(this.api,this.narrowed,Au,n(this,ht).signal)}catch(e){Ze(e)||(this.counts={})}},tr=function(e){Je(this,"search",e)},Dp=function(e){return p`
      <li class="term">
        <button
          class="edit"
          aria-label="Change ${e.text}"
          @click="${()=>Je(this,"term-edit",e)}"
        >
          ${e.text}
        </button>
        <button
          class="remove"
          aria-label="Remove ${e.text}"
          title="Remove"
          @click="${()=>l(this,ne,tr).call(this,ha(this.query,e))}"
        >
          ${m.clear}
        </button>
      </li>
    `},Hp=function(){return p`
      <div class="facets">
        ${Mu.map(([e,i,o])=>l(this,ne,Fp).call(this,i,o,this.counts[e]??[]))}
      </div>
    `},Fp=function(e,i,o){return o.length===0?f:p`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:d,photos:h})=>p`
              <li>
                <button class="value" @click="${()=>l(this,ne,tr).call(this,ua(this.query,ma(i,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},c(oe,4,"api",Rp,Re,Qs),c(oe,4,"query",Lp,Re,Xs),c(oe,4,"narrowed",Ap,Re,Zs),c(oe,4,"isOpen",Mp,Re,Js),c(oe,4,"counts",Sp,Re,Gs),Re=c(oe,0,"Refinement",qp,Re),w(Re,"styles",[k,O,E`
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
    `]),s(oe,1,Re);var Bi=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let i=`${t.year}-${t.month}-${t.photos}`,o=this.#t.get(i);return o===void 0&&(o=this.#e(t),o.catch(()=>this.#t.delete(i)),this.#t.set(i,o)),Lu(await o,e)}};function Lu(r,t){let e=r.filter(({failed:h})=>!h),i=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),d=new Set([...zp(i,t),...zp(o,t-Math.min(t,i.length))]);return e.filter(h=>d.has(h))}function zp(r,t){let e=Math.max(1,r.length/Math.max(1,t));return Array.from({length:Math.min(t,r.length)},(i,o)=>r[Math.floor(o*e)])}var di=["years","months","days"],Up="level";function ir(r,t){return di[di.indexOf(r)+t]??r}function Ip(r){try{let t=r().getItem(Up);return di.find(e=>e===t)??"days"}catch{return"days"}}function Wp(r,t){try{r().setItem(Up,t)}catch{}}function Kp(r){return[...Map.groupBy(r,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((i,{photos:o})=>i+o,0)}))}function Yp({months:r}){return r.reduce((t,e)=>e.photos>t.photos?e:t)}var Ru={years:"Years",months:"Months",days:"Days"},Vp,Bp,_p,Ht,or;_p=[b("latent-level-switch")];var ut=class extends(Bp=x,Vp=[u({attribute:!1})],Bp){constructor(){super(...arguments);a(this,or,s(Ht,8,this,"days")),s(Ht,11,this)}render(){return p`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${di.map(e=>p`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${Ru[e]}
            </button>
          `)}
      </div>
    `}};Ht=v(Bp),or=new WeakMap,c(Ht,4,"level",Vp,ut,or),ut=c(Ht,0,"LevelSwitch",_p,ut),w(ut,"styles",[k,O,E`
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
    `]),s(Ht,1,ut);var jp=180,_i=class{#e;#t;#i=Ip(()=>localStorage);#o;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(t,e)=>{this.look(ir(this.#i,t),e)};async look(t,e){let i=this.#t();if(t===this.#i||i===null)return;let o=e?.y??jp,d=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&i.shows(this.#o,e)?this.#o:void 0;await this.#s(t,h??i.spotAt(o,e?.x),d?void 0:o)}async enter(t){await this.#s(ir(this.#i,1),t,jp)}async#s(t,e,i){this.#o=e,this.#i=t,Wp(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&i!==void 0&&this.#t()?.show(e,i)}};function Qp(r){let t=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${t(r.getMonth()+1)}-${t(r.getDate())}`}function Xp(r,t){let e=Number(r.slice(0,4))-t;return e===1?"1 year ago":`${e} years ago`}var Zp,Jp,Gp,ec,tc,Te,sr,rr,nr,Ft,zt,Ut,ic,oc;tc=[b("latent-memories")];var Be=class extends(ec=x,Gp=[u({attribute:!1})],Jp=[u({attribute:!1})],Zp=[g()],ec){constructor(){super(...arguments);a(this,Ut);a(this,sr,s(Te,8,this)),s(Te,11,this);a(this,rr,s(Te,12,this)),s(Te,15,this);a(this,nr,s(Te,16,this,[])),s(Te,19,this);a(this,Ft,Qp(new Date));a(this,zt,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,zt,new AbortController),l(this,Ut,ic).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,zt).abort()}render(){return this.years.length===0?f:p`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${ye(this.years,({year:e})=>e,e=>l(this,Ut,oc).call(this,e))}
        </ul>
      </nav>
    `}};Te=v(ec),sr=new WeakMap,rr=new WeakMap,nr=new WeakMap,Ft=new WeakMap,zt=new WeakMap,Ut=new WeakSet,ic=async function(){let e=new URLSearchParams({day:n(this,Ft),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,zt).signal)).years}catch{this.years=[]}},oc=function({year:e,photos:[i],total:o}){return i===void 0?f:p`
      <li>
        <a ${St(le("photos",void 0,`taken:${e}${n(this,Ft).slice(4)}`))}>
          <latent-thumb .photo="${i}" .store="${this.store}"></latent-thumb>
          <p>${Xp(n(this,Ft),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},c(Te,4,"api",Gp,Be,sr),c(Te,4,"store",Jp,Be,rr),c(Te,4,"years",Zp,Be,nr),Be=c(Te,0,"Memories",tc,Be),w(Be,"styles",[k,E`
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
    `]),s(Te,1,Be);var Ou=new Map,ar=class{count;photos=[];named={places:Ou};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},ji=class r{months;counts;#e;#t;constructor(t,e,i){this.counts=t,this.months=t.map(o=>new ar(o)),this.#e=e,this.#t=i}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new r(t,this.#e,this.#t);for(let i of e.months){let o=this.months.find(d=>d.is(i.count));o!==void 0&&(i.photos=o.photos,i.named=o.named,i.complete=o.complete&&o.count.photos===i.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#i(t).finally(()=>{t.loading=void 0}),t.loading)}async#i(t){this.#o(t);let e=[],i;do{let o=await this.#e.page(t.count,i);e=e.concat(o.photos),i=o.next,(e.length>=t.photos.length||i===void 0)&&(t.photos=e,t.complete=i===void 0,this.#t(t))}while(i!==void 0)}async#o(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,i]=t.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===i)}find(t){for(let e of this.months){let i=e.photos.find(o=>o.id===t);if(i!==void 0)return i}}replace(t){let e=new Set;for(let i of t){let o=this.find(i.id);if(o?.taken===i.taken)this.#s(i,e);else for(let d of[o&&this.monthOf(o),this.monthOf(i)])d!==void 0&&(d.complete=!1)}e.forEach(i=>{this.#o(i)})}#s(t,e){let i=this.monthOf(t);i!==void 0&&(e.add(i),i.photos=i.photos.map(o=>o.id===t.id?t:o),this.#t(i))}async range(t,e,i){let o=this.#r(t,e)?1:-1,d=[t],h=t;for(;h!==void 0&&h.id!==e.id&&d.length<i;)h=await this.neighbour(h,o),h!==void 0&&d.push(h);return d}#r(t,e){let i=[this.monthOf(t),this.monthOf(e)];if(i[0]===i[1]){let o=i[0]?.photos??[];return o.findIndex(({id:d})=>d===t.id)<=o.findIndex(({id:d})=>d===e.id)}return t.taken>e.taken}async neighbour(t,e){let i=this.monthOf(t);if(i===void 0)return;await this.load(i);let o=i.photos.findIndex(h=>h.id===t.id);return o<0?void 0:i.photos[o+e]??this.#n(this.months.indexOf(i)+e,e)}async#n(t,e){for(let i=t;i>=0&&i<this.months.length;i+=e){let o=this.months[i];await this.load(o);let d=e===1?o.photos[0]:o.photos.at(-1);if(d!==void 0)return d}}};var It=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var qu="300px",sc,rc,nc,ac,lc,dc,pc,cc,hc,uc,N,lr,dr,pr,cr,hr,ur,mr,fr,Qi,pi,gr;uc=[b("latent-period-card")];var fe=class extends(hc=x,cc=[u()],pc=[u({attribute:!1})],dc=[u({type:Number})],lc=[u({attribute:!1})],ac=[u({type:Number})],nc=[u({attribute:!1})],rc=[u({attribute:!1})],sc=[g()],hc){constructor(){super(...arguments);a(this,pi);a(this,lr,s(N,8,this,"")),s(N,11,this);a(this,dr,s(N,12,this,"")),s(N,15,this);a(this,pr,s(N,16,this,0)),s(N,19,this);a(this,cr,s(N,20,this)),s(N,23,this);a(this,hr,s(N,24,this,1)),s(N,27,this);a(this,ur,s(N,28,this)),s(N,31,this);a(this,mr,s(N,32,this)),s(N,35,this);a(this,fr,s(N,36,this,[])),s(N,39,this);a(this,Qi,new fa(this,qu,()=>{l(this,pi,gr).call(this)}))}willUpdate(e){n(this,Qi).reached&&(e.has("month")||e.has("covers"))&&l(this,pi,gr).call(this)}render(){return p`
      <button aria-label="${this.spoken||this.name}, ${I(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ye(this.shown,({id:e})=>e,e=>p`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${I(this.photos)}</small></p>
      </button>
    `}};N=v(hc),lr=new WeakMap,dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,Qi=new WeakMap,pi=new WeakSet,gr=async function(){let{month:e,covers:i}=this,o=await i.of(e,this.most).catch(()=>this.shown);e===this.month&&i===this.covers&&(this.shown=o)},c(N,4,"name",cc,fe,lr),c(N,4,"spoken",pc,fe,dr),c(N,4,"photos",dc,fe,pr),c(N,4,"month",lc,fe,cr),c(N,4,"most",ac,fe,hr),c(N,4,"covers",nc,fe,ur),c(N,4,"store",rc,fe,mr),c(N,4,"shown",sc,fe,fr),fe=c(N,0,"PeriodCard",uc,fe),w(fe,"styles",[k,E`
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
    `]),s(N,1,fe);var Nu=1,Du=3,mc,fc,gc,yc,vc,bc,ue,yr,vr,br,wr,mt,Wt,Kt,hi,ui,U,xr,kr,ci,$r,Er,wc,xc,kc;bc=[b("latent-overview")];var He=class extends(vc=x,yc=[u({attribute:!1})],gc=[u({attribute:!1})],fc=[u({attribute:!1})],mc=[u({attribute:!1})],vc){constructor(){super(...arguments);a(this,U);a(this,yr,s(ue,8,this,[])),s(ue,11,this);a(this,vr,s(ue,12,this,"years")),s(ue,15,this);a(this,br,s(ue,16,this)),s(ue,19,this);a(this,wr,s(ue,20,this)),s(ue,23,this);a(this,mt);a(this,Wt,new It(this));a(this,Kt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,hi,new ResizeObserver(()=>l(this,U,xr).call(this)));a(this,ui,[])}connectedCallback(){super.connectedCallback(),n(this,hi).observe(this),window.addEventListener("scroll",n(this,Kt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,hi).disconnect(),window.removeEventListener("scroll",n(this,Kt))}updated(){l(this,U,kr).call(this),l(this,U,xr).call(this)}get marks(){return n(this,ui)}spotAt(e,i){let o=n(this,U,ci).filter(y=>y.getBoundingClientRect().bottom>e),h=o.find(y=>{let{left:S,right:J,top:re}=y.getBoundingClientRect();return i!==void 0&&S<=i&&i<J&&re<=e})??o[0]??n(this,U,ci).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,i){let o=l(this,U,$r).call(this,e)?.getBoundingClientRect();return o===void 0?!1:i===void 0?o.bottom>n(this,Wt).header&&o.top<window.innerHeight:o.top<=i.y&&i.y<o.bottom&&o.left<=i.x&&i.x<o.right}show(e,i){P(this,mt,{spot:e,y:i}),this.hasUpdated&&l(this,U,kr).call(this)}render(){let e=Kp(this.months);return this.level==="years"?p`
        <div class="cards years">
          ${ye(e,({year:i})=>i,i=>l(this,U,wc).call(this,i))}
        </div>
      `:p`
        ${ye(e,({year:i})=>i,i=>l(this,U,xc).call(this,i))}
      `}};ue=v(vc),yr=new WeakMap,vr=new WeakMap,br=new WeakMap,wr=new WeakMap,mt=new WeakMap,Wt=new WeakMap,Kt=new WeakMap,hi=new WeakMap,ui=new WeakMap,U=new WeakSet,xr=function(){let e=n(this,U,ci).map(i=>({top:n(this,Wt).at(i.getBoundingClientRect().top),year:i.month.year,name:i.spoken||i.name}));P(this,ui,e.filter(({top:i},o)=>o===0||i>e[o-1].top+1)),n(this,Kt).call(this)},kr=function(){if(n(this,mt)!==void 0){let{spot:e,y:i}=n(this,mt);P(this,mt,void 0);let o=l(this,U,$r).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Wt).by(o.top+o.height/2-i)}},ci=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},$r=function({year:e,month:i}){return n(this,U,ci).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=i))},Er=function({year:e,month:i}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:i}}))},wc=function(e){let i=Yp(e);return p`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${i}"
        .most="${Nu}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,U,Er).call(this,i)}"
      ></latent-period-card>
    `},xc=function({year:e,months:i}){return p`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${ye(i,({month:o})=>o,o=>l(this,U,kc).call(this,o))}
        </div>
      </section>
    `},kc=function(e){return p`
      <latent-period-card
        .name="${In(e)}"
        .spoken="${$t(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${Du}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,U,Er).call(this,e)}"
      ></latent-period-card>
    `},c(ue,4,"months",yc,He,yr),c(ue,4,"level",gc,He,vr),c(ue,4,"covers",fc,He,br),c(ue,4,"store",mc,He,wr),He=c(ue,0,"Overview",bc,He),w(He,"styles",[k,E`
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
    `]),s(ue,1,He);function Yt(r,t){let e=0,i=r.length-1;for(;e<i;){let o=e+i+1>>1;r[o].top<=t?e=o:i=o-1}return e}var $c=22,Hu=900,Tr=120,Ec,Tc,Cc,Pc,Sc,Mc,Ac,Lc,Q,Cr,Pr,Sr,Mr,Ar,Lr,Vt,K,Rc,Rr,Oc,Or,qc,Nc,qr,Dc,Hc;Lc=[b("latent-scrubber")];var Ce=class extends(Ac=x,Mc=[u({attribute:!1})],Sc=[u({attribute:!1})],Pc=[u({attribute:!1})],Cc=[g()],Tc=[g()],Ec=[g()],Ac){constructor(){super(...arguments);a(this,K);a(this,Cr,s(Q,8,this,[])),s(Q,11,this);a(this,Pr,s(Q,12,this,0)),s(Q,15,this);a(this,Sr,s(Q,16,this,0)),s(Q,19,this);a(this,Mr,s(Q,20,this)),s(Q,23,this);a(this,Ar,s(Q,24,this,!1)),s(Q,27,this);a(this,Lr,s(Q,28,this,!1)),s(Q,31,this);a(this,Vt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Vt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let i=e.get("position");i!==void 0&&Math.abs(i-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Vt)),P(this,Vt,window.setTimeout(()=>this.passing=!1,Hu)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return f;let i=Math.min(1,this.position/this.range),o=e[Yt(e,this.position+Tr)];return p`
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
        @pointerdown="${l(this,K,Oc)}"
        @pointermove="${l(this,K,Rr)}"
        @pointerup="${l(this,K,Or)}"
        @pointercancel="${l(this,K,Or)}"
        @pointerleave="${l(this,K,qc)}"
        @keydown="${l(this,K,Nc)}"
      >
        ${l(this,K,Hc).call(this)}
        <span class="here" .style="${`top:${i*100}%`}"></span>
        ${l(this,K,Dc).call(this,i)}
      </div>
    `}};Q=v(Ac),Cr=new WeakMap,Pr=new WeakMap,Sr=new WeakMap,Mr=new WeakMap,Ar=new WeakMap,Lr=new WeakMap,Vt=new WeakMap,K=new WeakSet,Rc=function(e){let i=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-i.top)/i.height))},Rr=function(e){this.pointed=l(this,K,Rc).call(this,e),this.dragging&&l(this,K,qr).call(this,this.pointed*this.range)},Oc=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,K,Rr).call(this,e)},Or=function(){this.dragging=!1,this.pointed=void 0},qc=function(){this.dragging||(this.pointed=void 0)},Nc=function(e){let i={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(i===void 0)return;e.preventDefault();let o=Yt(this.marks,this.position+Tr)+i,d=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];d!==void 0&&l(this,K,qr).call(this,d.top)},qr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Dc=function(e){if(this.pointed===void 0&&!this.passing)return f;let i=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Yt(this.marks,i*this.range+Tr)];return p`
      <span class="label" .style="${`top:${i*100}%`}">${o}</span>
    `},Hc=function(){let e=this.clientHeight||window.innerHeight,i=-$c;return Fu(this.marks).map(({top:o,year:d})=>{let y=Math.min(1,o/this.range)*e;return y-i>=$c&&y<=e-6?(i=y,p`
          <span class="year" .style="${`top:${Math.max(6,y)}px`}">${d}</span>
        `):p`
        <span class="dot" .style="${`top:${y}px`}"></span>
      `})},c(Q,4,"marks",Mc,Ce,Cr),c(Q,4,"position",Sc,Ce,Pr),c(Q,4,"range",Pc,Ce,Sr),c(Q,4,"pointed",Cc,Ce,Mr),c(Q,4,"dragging",Tc,Ce,Ar),c(Q,4,"passing",Ec,Ce,Lr),Ce=c(Q,0,"Scrubber",Lc,Ce),w(Ce,"styles",[k,E`
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
    `]),s(Q,1,Ce);function Fu(r){return r.filter(({year:t},e)=>r[e-1]?.year!==t)}var Xi=class{options;blocks;height;#e;constructor(t,e,i,o){this.options=e;let d=i?.options===e?i:void 0,h=0;this.blocks=t.map((y,S)=>{let J=d?.blocks[S],re=J?.month===y&&y!==o?{...J,top:h}:zu(y,h,e);return h+=re.height,re}),this.height=h}between(t,e){let i=[];for(let o=this.indexAt(t);o<this.blocks.length;o++){let d=this.blocks[o];if(d.top>=e)break;i.push(d)}return i}indexAt(t){return Yt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:$t(e)})),this.#e}nearest({year:t,month:e}){let i=t*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=i)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let i=e.layout?.tiles.find(({photo:o})=>o.id===t);if(i!==void 0)return{block:e,tile:i}}}tileAt(t){let e=this.blocks[this.indexAt(t)],i=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=t);return e&&i&&{block:e,tile:i}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:i})=>i===t.month||i.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function zu(r,t,e){if(r.photos.length===0)return{month:r,top:t,height:r.complete?0:ho(r.count.photos,e),layout:void 0};let i=pa(r.photos,e),o=r.missing===0?0:ho(r.missing,e)-e.monthHeading;return{month:r,top:t,height:i.height+o,layout:i}}var Uu=28,Iu=28;function Fc({layout:r,top:t},e){let i=e.top-t,o=e.bottom-t;return r?.tiles.filter(({y:d,height:h})=>d+h>i&&d<o)??[]}function zc(r,t,e,i){let o=r.flatMap(h=>Fc(h,t).map(y=>({tile:y,top:h.top+y.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=i)??o[0])?.tile.photo.id}function Uc(r,t){let{month:e,layout:i}=r,o=$t(e.count);return p`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${Uu}px`}">${o} <span>${I(e.count.photos)}</span></h2>
      ${i===void 0?Ku(r,t):f} ${i?.headings.map(d=>Wu(d,e.places.get(d.day)??[],t))} ${ye(Fc(r,t.drawn),({photo:d})=>d.id,d=>Yu(d,t))}
    </section>
  `}function Wu({day:r,x:t,y:e,width:i},o,{options:d}){let h=`transform:translate(${t}px,${e+d.dayHeading-Iu}px);max-width:${Math.max(i,64)}px`;return p`
    <h3 .style="${h}" title="${o.join(", ")}">${Wn(r)}${o.length===0?f:p`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function Ku({height:r},{options:t}){return p`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function Yu(r,{route:t,reachable:e,selection:i,picking:o,open:d,store:h}){let{photo:y,x:S,y:J,width:re,height:ge}=r,An=i.has(y.id);return p`
    <a
      href="${ta({...t,photo:y.id})}"
      data-id="${y.id}"
      aria-label="${Kn(y)}"
      tabindex="${y.id===e?0:-1}"
      .style="${`transform:translate(${S}px,${J}px);width:${re}px;height:${ge}px`}"
      class="${An?"picked":""}"
      @click="${ao=>d(ao,y)}"
      @pointerdown="${ao=>o.down(ao,y)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${y}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,An)}
  `}var Vu=100,Ic=1,Bu=.75,Wc,Kc,Yc,Vc,Bc,_c,jc,Qc,X,Nr,Dr,Hr,Fr,zr,Ur,se,_e,Bt,_t,ft,me,jt,fi,gt,M,Ir,Xc,Zi,Zc,Jc,mi,Wr,Kr,Gc,Ji,eh,Yr,Gi;Qc=[b("latent-timeline")];var Pe=class extends(jc=x,_c=[u({attribute:!1})],Bc=[u({attribute:!1})],Vc=[u({attribute:!1})],Yc=[u({attribute:!1})],Kc=[g()],Wc=[g()],jc){constructor(){super(...arguments);a(this,M);a(this,Nr,s(X,8,this)),s(X,11,this);a(this,Dr,s(X,12,this)),s(X,15,this);a(this,Hr,s(X,16,this,le("photos"))),s(X,19,this);a(this,Fr,s(X,20,this,lt.NONE)),s(X,23,this);a(this,zr,s(X,24,this,{top:0,bottom:0})),s(X,27,this);a(this,Ur,s(X,28,this)),s(X,31,this);a(this,se);a(this,_e);a(this,Bt);a(this,_t,!1);a(this,ft);a(this,me,new It(this));a(this,jt,new aa(this));a(this,fi,new ResizeObserver(()=>l(this,M,Xc).call(this)));a(this,gt,()=>l(this,M,Jc).call(this));a(this,Ji,e=>{let i=ra(e.key),o=n(this,se)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,jt).pick(o.tile.photo,e.shiftKey);return}i===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,M,eh).call(this,o,i))});a(this,Gi,(e,i)=>{this.current=i.id,n(this,jt).click(e,i)})}connectedCallback(){super.connectedCallback(),n(this,fi).observe(this),window.addEventListener("scroll",n(this,gt),{passive:!0}),window.addEventListener("resize",n(this,gt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,fi).disconnect(),window.removeEventListener("scroll",n(this,gt)),window.removeEventListener("resize",n(this,gt)),window.clearTimeout(n(this,Bt))}monthChanged(e){l(this,M,Zi).call(this,e)}get marks(){return n(this,se)?.marks??[]}spotAt(e){let i=n(this,me).at(e),o=n(this,se)?.blocks[n(this,se).indexAt(i)],d=n(this,se)?.tileAt(i),h=(d?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...d===void 0?{}:{photo:d.tile.photo.id}}}shows(){return!1}show(e,i){P(this,ft,{spot:e,y:i}),l(this,M,Ir).call(this)}reveal(e){let i=n(this,se)?.placeOf(e.id);i!==void 0&&l(this,M,Yr).call(this,i)}willUpdate(e){if(e.has("library")&&n(this,_e)!==void 0){let i=e.get("route"),o=i===void 0||Pt(i,this.route);l(this,M,Zi).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,_t)&&(P(this,_t,!1),l(this,M,Gc).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,i=n(this,_e);if(i===void 0)return f;let o=n(this,se)?.between(e.top,e.bottom)??[],d={options:i,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:zc(o,e,this.current,e.top+window.innerHeight*Ic),picking:n(this,jt),keyDown:n(this,Ji),open:n(this,Gi)};return p`
      ${ye(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>Uc(h,d))}
    `}};X=v(jc),Nr=new WeakMap,Dr=new WeakMap,Hr=new WeakMap,Fr=new WeakMap,zr=new WeakMap,Ur=new WeakMap,se=new WeakMap,_e=new WeakMap,Bt=new WeakMap,_t=new WeakMap,ft=new WeakMap,me=new WeakMap,jt=new WeakMap,fi=new WeakMap,gt=new WeakMap,M=new WeakSet,Ir=function(){let e=n(this,se);if(n(this,ft)===void 0||e===void 0)return;let{spot:i,y:o}=n(this,ft);P(this,ft,void 0);let d=e.placeOf(i.photo),h=e.nearest(i);d!==void 0?n(this,me).bring(d.block.top+d.tile.y,o):h!==void 0&&n(this,me).bring(h.top,n(this,me).header),l(this,M,mi).call(this)},Xc=function(){let e=this.clientWidth;e>0&&e!==n(this,_e)?.width&&(P(this,_e,da(e)),l(this,M,Zi).call(this,void 0))},Zi=function(e,i=!0){if(n(this,_e)===void 0)return;let o=n(this,me).top,d=i&&o>0?n(this,se)?.anchorAt(o):void 0;P(this,se,new Xi(this.library.months,n(this,_e),n(this,se),e)),this.style.height=`${n(this,se).height}px`,l(this,M,Zc).call(this,d,o),l(this,M,Ir).call(this),l(this,M,mi).call(this),l(this,M,Kr).call(this),this.requestUpdate()},Zc=function(e,i){let o=e&&n(this,se)?.resolve(e);o!==void 0&&Math.abs(o-i)>=1&&n(this,me).by(o-i)},Jc=function(){let{top:e}=n(this,me),i=window.innerHeight*Bu;(e-i<this.drawn.top||e+window.innerHeight+i>this.drawn.bottom)&&l(this,M,mi).call(this),l(this,M,Wr).call(this),l(this,M,Kr).call(this)},mi=function(){let{top:e}=n(this,me),i=window.innerHeight*Ic;this.drawn={top:e-i,bottom:e+window.innerHeight+i},l(this,M,Wr).call(this)},Wr=function(){n(this,Bt)??P(this,Bt,window.setTimeout(()=>{P(this,Bt,void 0);let{top:e}=n(this,me),i=window.innerHeight/2;for(let{month:o}of n(this,se)?.between(e-i,e+window.innerHeight+i)??[])this.library.load(o).catch(()=>{})},Vu))},Kr=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Gc=function(e){return[...this.renderRoot.querySelectorAll("a")].find(i=>i.dataset.id===e)},Ji=new WeakMap,eh=async function(e,i){let o=await na(e,i,this.library,()=>n(this,se));o!==void 0&&l(this,M,Yr).call(this,o)},Yr=function({block:e,tile:i}){let d=e.top+i.y,h=n(this,me).top,y=d+i.height+40-(h+window.innerHeight-n(this,me).header),S=d-40-h;(S<0||y>0)&&n(this,me).by(S<0?S:y),l(this,M,mi).call(this),this.current=i.photo.id,P(this,_t,!0),this.requestUpdate()},Gi=new WeakMap,c(X,4,"library",_c,Pe,Nr),c(X,4,"store",Bc,Pe,Dr),c(X,4,"route",Vc,Pe,Hr),c(X,4,"selection",Yc,Pe,Fr),c(X,4,"drawn",Kc,Pe,zr),c(X,4,"current",Wc,Pe,Ur),Pe=c(X,0,"TimelineView",Qc,Pe),w(Pe,"styles",[k,la]),s(X,1,Pe);var th=1.35,ih=40,_u=220,eo=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(t,e){this.#e=e;let{signal:i}=this.#t;t.addEventListener("touchstart",o=>this.#r(o),{signal:i,passive:!0}),t.addEventListener("touchmove",o=>this.#n(o),{signal:i,passive:!0}),t.addEventListener("wheel",o=>this.#a(o),{signal:i,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:i})}dispose(){this.#t.abort()}#r({touches:t}){this.#i=t.length===2?oh(t):void 0}#n({touches:t}){if(this.#i===void 0||t.length!==2)return;let e=oh(t)/Math.max(1,this.#i);if(e>th||e<1/th){this.#i=void 0;let[i,o]=[t[0],t[1]],d={x:(i.clientX+o.clientX)/2,y:(i.clientY+o.clientY)/2};this.#e(e>1?1:-1,d)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#s<_u;this.#s=t.timeStamp;let i=e?this.#o:0;this.#o=i+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(i)<ih&&Math.abs(this.#o)>=ih&&this.#e(this.#o<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(i=>i instanceof Element&&i.matches("dialog, [role=dialog]"));return!Tt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function oh(r){let[t,e]=[r[0],r[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var sh,rh,nh,ah,lh,dh,ph,ch,hh,uh,mh,fh,gh,yh,vh,C,Vr,Br,_r,jr,Qr,Xr,Zr,Jr,Gr,en,tn,on,sn,gi,yi,je,yt,Qt,A,rn,nn,bh,to,an,ln,dn,vi,wh,xh,kh,$h;vh=[b("latent-timeline-page")];var te=class extends(yh=x,gh=[u({attribute:!1})],fh=[u({attribute:!1})],mh=[u({attribute:!1})],uh=[u({attribute:!1})],hh=[u({attribute:!1})],ch=[u({attribute:!1})],ph=[u({attribute:!1})],dh=[g()],lh=[g()],ah=[g()],nh=[q("latent-timeline")],rh=[q("latent-timeline, latent-overview")],sh=[q("latent-scrubber")],yh){constructor(){super(...arguments);a(this,A);a(this,Vr,s(C,8,this)),s(C,11,this);a(this,Br,s(C,12,this,le("photos"))),s(C,15,this);a(this,_r,s(C,16,this,"")),s(C,19,this);a(this,jr,s(C,20,this,"")),s(C,23,this);a(this,Qr,s(C,24,this)),s(C,27,this);a(this,Xr,s(C,28,this,lt.NONE)),s(C,31,this);a(this,Zr,s(C,32,this)),s(C,35,this);a(this,Jr,s(C,36,this)),s(C,39,this);a(this,Gr,s(C,40,this)),s(C,43,this);a(this,en,s(C,44,this,"")),s(C,47,this);a(this,tn,s(C,48,this)),s(C,51,this);a(this,on,s(C,52,this)),s(C,55,this);a(this,sn,s(C,56,this)),s(C,59,this);a(this,gi);a(this,yi);a(this,je,new _i(this,()=>this.photos));a(this,yt,new AbortController);a(this,Qt);a(this,vi,()=>Je(this,"search",""))}connectedCallback(){super.connectedCallback(),P(this,yi,new eo(this,n(this,je).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,yi)?.dispose(),n(this,yt).abort()}get sequence(){return this.library}refresh(){l(this,A,rn).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Pt(this.route,this.shown)?l(this,A,rn).call(this,this.route):n(this,Qt)!==void 0&&!Pt(this.route,n(this,Qt))&&(n(this,yt).abort(),l(this,A,to).call(this,"")))}render(){let e=this.shown?.query??"";return p`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?p`
          <latent-memories ?hidden="${n(this,je).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:f} ${e===""?f:p`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,A,nn).call(this,e)}"
        ></latent-refinement>
      `}${l(this,A,wh).call(this,e)}
    `}};C=v(yh),Vr=new WeakMap,Br=new WeakMap,_r=new WeakMap,jr=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Jr=new WeakMap,Gr=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,gi=new WeakMap,yi=new WeakMap,je=new WeakMap,yt=new WeakMap,Qt=new WeakMap,A=new WeakSet,rn=async function(e){n(this,yt).abort();let i=new AbortController;P(this,yt,i),P(this,Qt,e);let o=l(this,A,nn).call(this,e.query);try{let d=await this.api.timeline(o,i.signal);i.signal.aborted||l(this,A,bh).call(this,e,o,d)}catch(d){d instanceof F&&d.status===400?l(this,A,to).call(this,d.message):l(this,A,ln).call(this,d)}},nn=function(e){return`${this.filter} ${e}`.trim()},bh=function(e,i,{months:o}){let d=this.shown!==void 0&&Pt(e,this.shown);d||(n(this,je).forget(),P(this,gi,new Bi(async h=>(await l(this,A,an).call(this,this.api.photos(i,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(o):new ji(o,{page:(h,y)=>l(this,A,an).call(this,this.api.photos(i,h,y)),places:h=>this.api.places(i,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,A,to).call(this,""),Je(this,"sequence",{same:d})},to=function(e){this.problem=e;let i=this.library?.total;i!==void 0&&Je(this,"found",{total:i,problem:e})},an=async function(e){try{return await e}catch(i){throw l(this,A,ln).call(this,i),i}},ln=function(e){Je(this,"problem",e)},dn=function(){let{photos:e,scrubber:i}=this;e!==null&&i!==null&&(i.marks=e.marks,i.position=window.scrollY,i.range=document.documentElement.scrollHeight-window.innerHeight)},vi=new WeakMap,wh=function(e){let{library:i}=this;if(i===void 0)return this.problem===""?f:Tp(this.problem,n(this,vi));if(i.months.length===0)return l(this,A,$h).call(this,e);let{level:o}=n(this,je);return p`
      ${o==="days"?l(this,A,xh).call(this,i):l(this,A,kh).call(this,i,o)}
      <latent-level-switch .level="${o}" @level="${d=>{n(this,je).look(d.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${d=>window.scrollTo({top:d.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},xh=function(e){return p`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,A,dn)}"
      ></latent-timeline>
    `},kh=function({counts:e},i){return p`
      <latent-overview
        .months="${e}"
        .level="${i}"
        .covers="${n(this,gi)}"
        .store="${this.store}"
        @enter="${o=>{n(this,je).enter(o.detail)}}"
        @timeline-scroll="${l(this,A,dn)}"
      ></latent-overview>
    `},$h=function(e){return e!==""?Cp(e,n(this,vi)):this.filter===""?Pp(this.status?.pending??0):p`
      <slot></slot>
    `},c(C,4,"api",gh,te,Vr),c(C,4,"route",fh,te,Br),c(C,4,"filter",mh,te,_r),c(C,4,"name",uh,te,jr),c(C,4,"store",hh,te,Qr),c(C,4,"selection",ch,te,Xr),c(C,4,"status",ph,te,Zr),c(C,4,"library",dh,te,Jr),c(C,4,"shown",lh,te,Gr),c(C,4,"problem",ah,te,en),c(C,4,"timeline",nh,te,tn),c(C,4,"photos",rh,te,on),c(C,4,"scrubber",sh,te,sn),te=c(C,0,"TimelinePage",vh,te),w(te,"styles",[k,O,Ep,E`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(C,1,te);function Eh({api:r,route:t,store:e,selection:i,status:o,owner:d}){switch(t.place){case"albums":return t.id===void 0?p`
          <latent-albums-page class="view" .api="${r}" .store="${e}"></latent-albums-page>
        `:p`
          <latent-album-page
            class="view"
            .api="${r}"
            .route="${t}"
            .store="${e}"
            .selection="${i}"
            ?owner="${d}"
          ></latent-album-page>
        `;case"folders":return p`
        <latent-folder-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
          .selection="${i}"
        ></latent-folder-page>
      `;case"tags":return p`
        <latent-tags-page class="view" .api="${r}" .store="${e}"></latent-tags-page>
      `;case"people":return p`
        <latent-people-page class="view" .api="${r}" .store="${e}"></latent-people-page>
      `;case"calendar":return p`
        <latent-calendar-page class="view" .api="${r}" .route="${t}" .store="${e}"></latent-calendar-page>
      `;case"statistics":return p`
        <latent-statistics-page class="view" .api="${r}"></latent-statistics-page>
      `;case"similar":return p`
        <latent-similar-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
          .selection="${i}"
        ></latent-similar-page>
      `;case"map":return p`
        <latent-map-page class="view" .api="${r}" .route="${t}" .store="${e}"></latent-map-page>
      `;case"duplicates":return p`
        <latent-duplicates-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
        ></latent-duplicates-page>
      `;case"trash":return p`
        <latent-trash-page class="view" .api="${r}" .store="${e}"></latent-trash-page>
      `;case"vault":return p`
        <latent-vault-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
          .status="${o}"
        ></latent-vault-page>
      `;case"activity":return p`
        <latent-activity-page class="view" .api="${r}"></latent-activity-page>
      `;case"visits":return p`
        <latent-visits-page class="view" .api="${r}" .store="${e}"></latent-visits-page>
      `;case"users":return p`
        <latent-users-page class="view" .api="${r}" .route="${t}"></latent-users-page>
      `;case"watermark":return p`
        <latent-watermark-page class="view" .api="${r}"></latent-watermark-page>
      `;default:return Qu({api:r,route:t,store:e,selection:i,status:o,owner:d})}}function Qu({api:r,route:t,store:e,selection:i,status:o}){let{label:d,filter:h="",empty:y}=it(t.place);return p`
    <latent-timeline-page
      class="view"
      .api="${r}"
      .route="${t}"
      .filter="${h}"
      .name="${h===""?"All photos":d}"
      .store="${e}"
      .selection="${i}"
      .status="${o}"
    >${y}</latent-timeline-page>
  `}var Xu=["photos","favorites","map"],Th,Ch,Ph,Sh,Mh,Ah,Lh,Rh,Oh,qh,Nh,Dh,Hh,Fh,zh,Uh,$,pn,cn,hn,un,mn,fn,gn,yn,vn,bn,wn,xn,kn,$n,ro,ae,vt,bt,Y,st,wt,R,io,oo,En,xt,so,Ih,Wh,Kh,Yh,rt,Xt,bi,Vh,Bh;Uh=[b("latent-gallery")];var Z=class extends(zh=x,Fh=[u({attribute:!1})],Hh=[u({attribute:!1})],Dh=[u({attribute:!1})],Nh=[u({attribute:!1})],qh=[g()],Oh=[g()],Rh=[g()],Lh=[g()],Ah=[g()],Mh=[g()],Sh=[g()],Ph=[q("latent-header")],Ch=[q("latent-viewer")],Th=[q("main > .view")],zh){constructor(){super(...arguments);a(this,R);a(this,pn,s($,8,this)),s($,11,this);a(this,cn,s($,12,this,"")),s($,15,this);a(this,hn,s($,16,this)),s($,19,this);a(this,un,s($,20,this)),s($,23,this);a(this,mn,s($,24,this,le("photos"))),s($,27,this);a(this,fn,s($,28,this)),s($,31,this);a(this,gn,s($,32,this)),s($,35,this);a(this,yn,s($,36,this)),s($,39,this);a(this,vn,s($,40,this)),s($,43,this);a(this,bn,s($,44,this,!1)),s($,47,this);a(this,wn,s($,48,this)),s($,51,this);a(this,xn,s($,52,this)),s($,55,this);a(this,kn,s($,56,this)),s($,59,this);a(this,$n,s($,60,this)),s($,63,this);a(this,ro,new wi(!0));a(this,ae);a(this,vt,new AbortController);a(this,bt);a(this,Y,new zi(this));a(this,st,new Vi(()=>n(this,R,oo),e=>this.problem(e)));a(this,wt,!1);a(this,xt,e=>l(this,R,so).call(this,e.detail));a(this,rt,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,Xt,e=>n(this,Y).tell(e.detail));a(this,bi,({detail:e})=>{!Xu.includes(this.route.place)&&e!==""?l(this,R,so).call(this,le("photos",void 0,e)):n(this,ae)?.search(e)})}connectedCallback(){super.connectedCallback(),P(this,ae,new ia(e=>l(this,R,En).call(this,e))),l(this,R,En).call(this,n(this,ae).route),P(this,bt,new oa(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,bt).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,ae)?.dispose(),n(this,bt)?.stop(),n(this,vt).abort(),n(this,st).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let i=Ju(this.route,this.opened);document.title!==i&&(document.title=i)}edited(e,i){n(this,st).forget(jn(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,i),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let d=Zu(this.route)&&e.every(({before:h,after:y})=>h?.archived===y?.archived);P(this,wt,this.opened!==void 0&&!d),n(this,wt)||this.refresh()}refresh(){P(this,wt,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!Ze(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:i}=this;return p`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @go="${n(this,xt)}"
          @search="${n(this,bi)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @problem="${n(this,rt)}"
        ></latent-header>
        ${l(this,R,Vh).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,R,io)}" @go="${n(this,xt)}"></latent-navigation>
          <main
            @go="${n(this,xt)}"
            @search="${n(this,bi)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,R,Yh)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,ae)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,Xt)}"
            @problem="${n(this,rt)}"
          >
            ${l(this,R,Bh).call(this)}${Eh({api:this.api,route:this.route,store:n(this,st).grid,selection:n(this,Y).selection,status:this.status,owner:n(this,R,io)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        @added="${()=>n(this,bt)?.look()}"
        @search="${o=>l(this,R,so).call(this,le("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,ae)?.open(o.detail)}"
        @said="${n(this,Xt)}"
        @problem="${n(this,rt)}"
      ></latent-uploads>
      ${e===void 0?f:p`
        <latent-viewer
          .photo="${e}"
          .sequence="${i}"
          .api="${n(this,R,oo)}"
          .grid="${n(this,st).grid}"
          .screens="${n(this,st).screens}"
          @photo-turn="${o=>n(this,ae)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,ae)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,xt)}"
          @photo-delete="${()=>{l(this,R,Kh).call(this,e)}}"
        ></latent-viewer>
      `} ${this.showsAccount?p`
          <latent-account
            .api="${this.api}"
            @dialog-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,rt)}"
          ></latent-account>
        `:f} ${this.adding===void 0?f:p`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,Xt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,rt)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,Y).saying.text}"
        ?undoable="${n(this,Y).saying.undoable}"
        @undo="${()=>n(this,Y).undo()}"
        @toast-close="${()=>n(this,Y).forget()}"
      ></latent-toast>
    `}};$=v(zh),pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,fn=new WeakMap,gn=new WeakMap,yn=new WeakMap,vn=new WeakMap,bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,$n=new WeakMap,ro=new WeakMap,ae=new WeakMap,vt=new WeakMap,bt=new WeakMap,Y=new WeakMap,st=new WeakMap,wt=new WeakMap,R=new WeakSet,io=function(){return this.user===Oe},oo=function(){return this.route.place==="trash"?n(this,ro):this.api},En=function(e){if(it(e.place).ofOwner===!0&&!n(this,R,io)){n(this,ae)?.go(le("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,it(e.place).load?.().catch(i=>this.problem(new Xe(i))),l(this,R,Ih).call(this,e.photo)},xt=new WeakMap,so=function(e){n(this,ae)?.go(e),window.scrollTo({top:0})},Ih=async function(e){n(this,vt).abort(),P(this,vt,new AbortController);let{signal:i}=n(this,vt);if(e===void 0){l(this,R,Wh).call(this);return}let o=this.sequence?.find(e);try{let[d]=await Promise.all([o??n(this,R,oo).photo(e,i),import("/assets/viewer-SBS6ISDR.js")]);i.aborted||(this.opened=d)}catch(d){d instanceof F&&d.status===404?n(this,ae)?.close():this.problem(d)}},Wh=function(){let e=this.opened;this.opened=void 0,n(this,wt)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Kh=async function(e){let{sequence:i}=this,o=await i?.neighbour(e,1).catch(()=>{})??await i?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&this.opened?.id===e.id&&(o===void 0?n(this,ae)?.close():n(this,ae)?.open(o.id))},Yh=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},rt=new WeakMap,Xt=new WeakMap,bi=new WeakMap,Vh=function(){return n(this,Y).selection.size===0?f:p`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,Y).selection}"
        @photo-edit="${e=>n(this,Y).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,Y).delete(n(this,Y).selection.ids)}}"
        @add-to-album="${()=>this.adding=n(this,Y).selection.ids}"
        @selection-clear="${()=>n(this,Y).clear()}"
      ></latent-selection-bar>
    `},Bh=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?f:p`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${I(e)} to go.</div>
    `},c($,4,"api",Fh,Z,pn),c($,4,"user",Hh,Z,cn),c($,4,"uploads",Dh,Z,hn),c($,4,"shared",Nh,Z,un),c($,4,"route",qh,Z,mn),c($,4,"sequence",Oh,Z,fn),c($,4,"found",Rh,Z,gn),c($,4,"status",Lh,Z,yn),c($,4,"opened",Ah,Z,vn),c($,4,"showsAccount",Mh,Z,bn),c($,4,"adding",Sh,Z,wn),c($,4,"header",Ph,Z,xn),c($,4,"viewer",Ch,Z,kn),c($,4,"view",Th,Z,$n),Z=c($,0,"Gallery",Uh,Z),w(Z,"styles",[k,Td]),s($,1,Z);function Zu({place:r,query:t}){return r==="photos"&&t===""}function Ju(r,t){if(t!==void 0)return"Photo · Latent";let{label:e}=it(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Gu=3e3,_h,jh,Qh,Xh,Zh,Se,Tn,Cn,Pn,Fe,Zt,no,kt,V,nt,Jh,Gh,Sn,Mn,eu;Zh=[b("latent-app")];var Qe=class extends(Xh=x,Qh=[g()],jh=[g()],_h=[g()],Xh){constructor(){super(...arguments);a(this,V);a(this,Tn,s(Se,8,this,"starting")),s(Se,11,this);a(this,Cn,s(Se,12,this,{signedIn:!1})),s(Se,15,this);a(this,Pn,s(Se,16,this,"")),s(Se,19,this);a(this,Fe,new wi);a(this,Zt,new Li(n(this,Fe)));a(this,no,new Pi);a(this,kt)}connectedCallback(){super.connectedCallback(),l(this,V,nt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,kt))}willUpdate(){this.phase==="signed-out"&&n(this,Zt).tasks.length>0&&n(this,Zt).clear()}render(){switch(this.phase){case"starting":return f;case"welcome":return p`
          <latent-welcome .api="${n(this,Fe)}" @signed-in="${l(this,V,nt)}"></latent-welcome>
        `;case"signed-out":return p`
          <latent-sign-in
            .api="${n(this,Fe)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,V,nt)}"
          ></latent-sign-in>
        `;case"open":return p`
          <latent-gallery
            .api="${n(this,Fe)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,Zt)}"
            .shared="${n(this,no)}"
            @problem="${e=>l(this,V,Sn).call(this,e.detail)}"
            @sign-out="${l(this,V,eu)}"
            @locked="${l(this,V,Mn)}"
          ></latent-gallery>
        `;case"locked":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${m.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,V,nt)}">Try again</button>
          </latent-notice>
        `;case"bare":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${m.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,V,nt)}">Try again</button>
          </latent-notice>
        `;case"failed":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${m.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,V,nt)}">Try again</button>
          </latent-notice>
        `}}};Se=v(Xh),Tn=new WeakMap,Cn=new WeakMap,Pn=new WeakMap,Fe=new WeakMap,Zt=new WeakMap,no=new WeakMap,kt=new WeakMap,V=new WeakSet,nt=async function(){window.clearTimeout(n(this,kt));try{this.session=await n(this,Fe).session(),this.phase=this.session.signedIn?await l(this,V,Gh).call(this):await l(this,V,Jh).call(this)}catch(e){l(this,V,Sn).call(this,e)}},Jh=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-CQQCROWY.js"),"welcome")},Gh=async function(){try{return await n(this,Fe).status(!1),"open"}catch(e){if(e instanceof F&&e.status===404)return"bare";throw e}},Sn=function(e){e instanceof F&&e.unauthorised?this.phase="signed-out":e instanceof Xe||e instanceof F&&e.unavailable?l(this,V,Mn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Mn=function(){this.phase="locked",window.clearTimeout(n(this,kt)),P(this,kt,window.setTimeout(()=>{l(this,V,nt).call(this)},Gu))},eu=async function(){this.phase="signed-out",await n(this,Fe).signOut().catch(()=>{})},c(Se,4,"phase",Qh,Qe,Tn),c(Se,4,"session",jh,Qe,Cn),c(Se,4,"problem",_h,Qe,Pn),Qe=c(Se,0,"App",Zh,Qe),w(Qe,"styles",[k,O,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Se,1,Qe);function tu(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Jd();tu();
