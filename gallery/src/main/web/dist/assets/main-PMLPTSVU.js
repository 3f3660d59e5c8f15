import{a as Tt,b as Qn,c as Xn,d as Zn,e as Jn}from"/assets/chunk-JXXDO7FD.js";import{a as xi,b as qn}from"/assets/chunk-L4EFF2WX.js";import{a as ea}from"/assets/chunk-3PTHVZZ3.js";import{f as Gn}from"/assets/chunk-3COW23E4.js";import"/assets/chunk-VKSF7Q7U.js";import"/assets/chunk-SMQ3X6ZS.js";import{a as Ct}from"/assets/chunk-JYSROABF.js";import{a as Ci}from"/assets/chunk-B4PF3I6H.js";import{c as Yn}from"/assets/chunk-XVEVP32N.js";import{c as Kn}from"/assets/chunk-AUB4SOMF.js";import{a as Dn,c as Fn,d as Hn,f as zn}from"/assets/chunk-SHQH2U5U.js";import{a as dt,b as sa,d as ra,e as na,f as aa,h as la,j as da,k as co}from"/assets/chunk-XDUYYQ6B.js";import{a as Ti,c as Vn,e as Bn,f as jn,g as lo,h as _n}from"/assets/chunk-7VUWX7AB.js";import"/assets/chunk-GR7OCMFB.js";import{a as Nn,b as Et}from"/assets/chunk-KAN776GN.js";import{a as po}from"/assets/chunk-ETHXOSSS.js";import{a as ma}from"/assets/chunk-5IPKFR35.js";import{a as ao,b as Zt,c as lt}from"/assets/chunk-UFIN7PJP.js";import{a as ye}from"/assets/chunk-QPF7MVUU.js";import"/assets/chunk-CG4IFNE4.js";import{b as oa}from"/assets/chunk-WCRTRLIZ.js";import{a as H,b as Ln,c as Rn,d as Ze,e as On,g as Je,h as Oe,i as wi}from"/assets/chunk-OM4SU63V.js";import{a as pa,b as ca,c as ha,e as ua}from"/assets/chunk-2NTJDFLX.js";import{a as Si}from"/assets/chunk-MQPEEQMS.js";import{a as me,b as ta,c as St,d as ia}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-64WYOITR.js";import{a as m}from"/assets/chunk-PLTZD6VL.js";import{a as $t,b as Un,c as In,f as Jt,g as I,h as Ei,m as Wn}from"/assets/chunk-VUAE2RXN.js";import{a as E,b as p,c as An,e as f,g as x,h as b,i as u,j as g,k as N,l as k,m as ki,n as $i,o as O,p as Ge}from"/assets/chunk-UMJGNN52.js";import{a as v,c as s,d as c,e as w,f as n,g as a,h as P,i as l}from"/assets/chunk-UFH4OFYZ.js";var fa="shared?";var Pi=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(fa)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var Gt=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="PasskeyError"}};function ho(){return"PublicKeyCredential"in window}function Mi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function ga(r){let t=await va(()=>navigator.credentials.get({publicKey:{...r,challenge:Zt(r.challenge),allowCredentials:r.allowCredentials.map(ba)}})),e=t.response;return{credential:lt(t.rawId),clientData:lt(e.clientDataJSON),authenticatorData:lt(e.authenticatorData),signature:lt(e.signature)}}async function ya(r){let e=(await va(()=>navigator.credentials.create({publicKey:{...r,challenge:Zt(r.challenge),user:{...r.user,id:Zt(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(ba)}}))).response;return{clientData:lt(e.clientDataJSON),attestationObject:lt(e.attestationObject)}}async function va(r){if(!ho())throw new Gt("This browser has no passkeys; use another.");try{let t=await r();if(t!==null)return t}catch(t){throw new Gt(iu(t),t)}throw new Gt("The browser gave no passkey; try again.")}function iu(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function ba({type:r,id:t}){return{type:r,id:Zt(t)}}var wa=E`
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
`;var xa,ka,$a,Ea,Ta,Ca,Sa,Pa,Ma,Aa,La,Ra,Oa,Na,qa,T,uo,mo,fo,go,yo,vo,bo,wo,xo,ko,$o,Eo,To,B,Da,Co,Fa,Ha,za,Ua,Ia,Wa,Ka;qa=[b("latent-sign-in")];var G=class extends(Na=x,Oa=[u({attribute:!1})],Ra=[u({type:Boolean})],La=[u({type:Boolean})],Aa=[g()],Ma=[g()],Pa=[g()],Sa=[g()],Ca=[g()],Ta=[g()],Ea=[N("#vault")],$a=[N("#user")],ka=[N("#passphrase")],xa=[N("#code")],Na){constructor(){super(...arguments);a(this,B);a(this,uo,s(T,8,this)),s(T,11,this);a(this,mo,s(T,12,this,!1)),s(T,15,this);a(this,fo,s(T,16,this,!1)),s(T,19,this);a(this,go,s(T,20,this,!1)),s(T,23,this);a(this,yo,s(T,24,this,!1)),s(T,27,this);a(this,vo,s(T,28,this,"")),s(T,31,this);a(this,bo,s(T,32,this)),s(T,35,this);a(this,wo,s(T,36,this,!1)),s(T,39,this);a(this,xo,s(T,40,this,!1)),s(T,43,this);a(this,ko,s(T,44,this)),s(T,47,this);a(this,$o,s(T,48,this)),s(T,51,this);a(this,Eo,s(T,52,this)),s(T,55,this);a(this,To,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return p`
      <main>
        <form @submit="${l(this,B,Da)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${xi(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,B,Ua).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,B,Ia).call(this):f} ${this.locked?f:l(this,B,Wa).call(this)}
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
            ${this.needsCode?l(this,B,Ka).call(this):f}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,B,za).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?f:l(this,B,Ha).call(this)}</p>
        </form>
      </main>
    `}};T=v(Na),uo=new WeakMap,mo=new WeakMap,fo=new WeakMap,go=new WeakMap,yo=new WeakMap,vo=new WeakMap,bo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,B=new WeakSet,Da=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let i=this.input.value,o=this.user?.value.trim().toLowerCase()||Oe;if(i===""){this.problem=o===Oe?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:o,passphrase:i,code:this.code?.value||void 0};await l(this,B,Co).call(this,d)&&(await qn(this.api,{patience:6e4,problem:"The vault could not be unlocked. The machine that has it says why."}),await l(this,B,Co).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await l(this,B,Fa).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Co=async function(e){try{return await this.api.signIn(e)}catch(i){if(!(i instanceof Ln))throw i;this.needsCode=i.orCode,this.awaitsPasskey=!0;let o=await ga(i.options);return await this.api.signIn({...e,passkey:o})}},Fa=async function(e){if(e instanceof H&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Nn(e),this.elsewhere=e instanceof Rn&&e.hosts.includes("localhost")?Mi():void 0,(this.code??this.input).select()},Ha=function(){return p`
      ${this.problem} ${this.elsewhere===void 0?f:p`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},za=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Ua=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Ia=function(){return p`
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
    `},Wa=function(){return p`
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
    `},Ka=function(){return p`
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
    `},c(T,4,"api",Oa,G,uo),c(T,4,"locked",Ra,G,mo),c(T,4,"choice",La,G,fo),c(T,4,"busy",Aa,G,go),c(T,4,"legible",Ma,G,yo),c(T,4,"problem",Pa,G,vo),c(T,4,"elsewhere",Sa,G,bo),c(T,4,"needsCode",Ca,G,wo),c(T,4,"awaitsPasskey",Ta,G,xo),c(T,4,"vault",Ea,G,ko),c(T,4,"user",$a,G,$o),c(T,4,"input",ka,G,Eo),c(T,4,"code",xa,G,To),G=c(T,0,"SignIn",qa,G),w(G,"styles",[k,O,ki,wa]),s(T,1,G);var Ai={"Tus-Resumable":"1.0.0","X-Latent":"1"},ei="/uploads";async function Ya(r){return(await r.get(ei)).places}async function Va(r,{sha256:t,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function Ba(r,t,e){let{name:i,folder:o,modified:d,sha256:h}=t,y={...Ai,"Upload-Length":String(t.bytes),"Upload-Metadata":ou({filename:i,folder:o,modified:String(Math.max(0,d)),sha256:h})},S=await r.ask(ei,{method:"POST",headers:y,signal:e}),J=(S.headers.get("Location")??"").split("/").pop()??"";return So(J,S)}async function ja(r,t,e){return So(t,await r.ask(`${ei}/${t}`,{method:"HEAD",headers:Ai,signal:e}))}async function _a(r,{id:t,offset:e},i,o){let d=await i.arrayBuffer(),h={...Ai,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${ao(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return So(t,await r.ask(`${ei}/${t}`,{method:"PATCH",headers:h,body:d,signal:o}))}async function Qa(r,t){await r.ask(`${ei}/${t}`,{method:"DELETE",headers:Ai})}function So(r,{headers:t,status:e}){let i=t.get("Upload-Offset");if(i===null)throw new H(e,"failed","The server does not say how much has arrived.");let o=t.get("Latent-Path");return{id:r,offset:Number(i),path:o===null?void 0:decodeURIComponent(o),wasThere:t.has("Latent-Was-There")}}function ou(r){return Object.entries(r).map(([t,e])=>`${t} ${ao(new TextEncoder().encode(e))}`).join(",")}function Xa({file:r,folders:t},e){return t.length>0?[e,...t].filter(i=>i!=="").join("/"):e===""?`Uploads/${su(r.lastModified)}`:e}function su(r){let t=new Date(r);return`${String(t.getFullYear()).padStart(4,"0")}/${String(t.getMonth()+1).padStart(2,"0")}`}function Za(r){let t=r.map(o=>o.split("/").slice(0,-1)),[e=[]]=t,i=e.findIndex((o,d)=>t.some(h=>h[d]!==o));return(i<0?e:e.slice(0,i)).join("/")}function Ja(r,t){return t.some(e=>e===""||r===e||r.startsWith(`${e}/`))}var Li=class{#e;#t=0;#i;constructor(t=ru){this.#i=t}async hash(t,e){let i=this.#e??=this.#i(),o=await i.catch(()=>Promise.reject(this.#o(i)));e.throwIfAborted();let d=this.#t++;return new Promise((h,y)=>{let S=new AbortController,J=ge=>{S.abort(),ge()},re=({data:ge})=>{ge.number===d&&J(()=>ge.sha256===void 0?y(new Error("This file cannot be read.")):h(ge.sha256))};o.addEventListener("message",re,{signal:S.signal}),o.addEventListener("error",()=>J(()=>y(this.#o(i))),{signal:S.signal}),e.addEventListener("abort",()=>J(()=>y(e.reason)),{signal:S.signal}),o.postMessage({number:d,file:t})})}#o(t){return Ga(t),this.#e===t&&(this.#e=void 0),new Error("Files cannot be compared at the moment. Try again.")}end(){this.#e!==void 0&&Ga(this.#e),this.#e=void 0}};function Ga(r){r.then(t=>t.terminate(),()=>{})}async function ru(){let{address:r}=await import("/assets/sha256-worker-H3AROPUR.js");return new Worker(r,{type:"module"})}var nu=[500,1e3,2e3,5e3,1e4],au=new Set([404,408,409,423,429,460,500,502,503,504]),lu=5,Pt=class{#e;#t=0;#i=0;constructor(t=nu){this.#e=t}renew(){this.#t=0,this.#i=0}async bear(t,e){if(this.#t++,t instanceof H&&!t.unavailable&&this.#i++,!du(t)||this.#i>=lu)throw t;await pu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(i){await this.bear(i,e)}}};function du(r){return r instanceof Ze||r instanceof H&&au.has(r.status)}function pu(r,t){return t.throwIfAborted(),new Promise((e,i)=>{let o=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(o),i(t.reason)},{once:!0})})}function el(r,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function tl(r,t,e,i,o,d=new Pt){let h=1048576,y=0,S,J=!0;for(;S?.path===void 0;)try{if(S===void 0)S=await Ba(r,e,i);else if(J){let re=performance.now(),ge=t.slice(S.offset,S.offset+h);S=await _a(r,S,ge,i),h=el(ge.size,performance.now()-re)}else S=await ja(r,S.id,i);J=!0,S.offset>y&&(y=S.offset,d.renew()),o(S)}catch(re){await d.bear(re,i),J=!1,S=re instanceof H&&re.status===404?void 0:S}return S}function Ne({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function il({state:{kind:r}}){return r==="checking"||r==="sending"}function ol(r){let t=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,i=t.reduce((d,h)=>d+e(h),0),o=t.reduce((d,h)=>d+(Ne(h)?e(h):h.arrived),0);return i===0?1:o/i}var hu=3,Ri=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(t,e=new Li,i=()=>new Pt){super(),this.#e=t,this.#t=e,this.#i=i}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(Ne)}add(t,e){let i=this.unfinished?this.#r:[],o=t.map(d=>({file:d.file,folder:Xa(d,e),state:{kind:"waiting"},arrived:0}));this.#r=[...i,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#o.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#r.filter(e=>!Ne(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let t of this.#o.values())t.abort()}#l(){let t=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:hu-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#o.set(t,e);try{await this.#h(t,e.signal)}catch(i){Ne(t)||(t.state=Je(i)?{kind:"waiting"}:{kind:"failed",message:uu(i)})}finally{this.#o.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:i,folder:o}=t;t.state={kind:"checking"},this.#d();let d=await this.#t.hash(i,e),h=await this.#i().ask(()=>Va(this.#e,{sha256:d,bytes:i.size}),e);if(e.throwIfAborted(),h!==void 0){t.state={kind:"known",photo:h};return}t.state={kind:"sending"},this.#d();let y={name:i.name,folder:o,bytes:i.size,modified:i.lastModified,sha256:d},S=({id:re,offset:ge})=>{this.#s.set(t,re),t.arrived=ge,this.#d()},J=await tl(this.#e,i,y,e,S,this.#i());this.#s.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#s.get(t);this.#s.delete(t),e!==void 0&&Qa(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function uu(r){return r instanceof H&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var sl,rl,nl,al,ll,dl,pl,ie,Po,Mo,Ao,Lo,Ro,et,W,ti,Oi,Oo,No,qo,cl,hl;pl=[b("latent-add-dialog")];var Me=class extends(dl=x,ll=[u({attribute:!1})],al=[u({attribute:!1})],nl=[g()],rl=[g()],sl=[N("latent-dialog")],dl){constructor(){super(...arguments);a(this,W);a(this,Po,s(ie,8,this)),s(ie,11,this);a(this,Mo,s(ie,12,this,[])),s(ie,15,this);a(this,Ao,s(ie,16,this)),s(ie,19,this);a(this,Lo,s(ie,20,this,"")),s(ie,23,this);a(this,Ro,s(ie,24,this)),s(ie,27,this);a(this,et,new Et(this))}firstUpdated(){n(this,et).run(async()=>{this.known=(await Dn(this.api)).albums})}render(){return p`
      <latent-dialog heading="Add ${I(this.photos.length)} to an album" closable>
        <form @submit="${l(this,W,cl)}">
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
            ${n(this,W,ti).map(e=>l(this,W,hl).call(this,e))} ${n(this,W,Oi)?p`
                <li>
                  <button type="button" @click="${l(this,W,No)}">${m.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:f}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,W,ti).length>0||n(this,W,Oi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,et).problem===""}">${n(this,et).problem}</p>
        </form>
      </latent-dialog>
    `}};ie=v(dl),Po=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,et=new WeakMap,W=new WeakSet,ti=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:i,editable:o,name:d})=>!i&&o&&d.toLowerCase().includes(e))},Oi=function(){return this.typed!==""&&!n(this,W,ti).some(({name:e})=>e===this.typed)},Oo=function(e){l(this,W,qo).call(this,()=>Hn(this.api,e.id,{add:this.photos}))},No=function(){l(this,W,qo).call(this,()=>Fn(this.api,{name:this.typed,add:this.photos}))},qo=function(e){n(this,et).busy||n(this,et).run(async()=>{let{album:i,undo:o}=await e(),h={text:Yn(this.photos.length,i?.name??"the album"),undo:()=>zn(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},cl=function(e){e.preventDefault();let i=n(this,W,ti);n(this,W,Oi)?l(this,W,No).call(this):i.length===1&&i[0]!==void 0&&l(this,W,Oo).call(this,i[0])},hl=function(e){return p`
      <li>
        <button type="button" @click="${()=>l(this,W,Oo).call(this,e)}">
          ${m.album}<span>${Kn(this.known??[],e)}</span><small>${I(e.photos)}</small>
        </button>
      </li>
    `},c(ie,4,"api",ll,Me,Po),c(ie,4,"photos",al,Me,Mo),c(ie,4,"known",nl,Me,Ao),c(ie,4,"typed",rl,Me,Lo),c(ie,4,"dialog",sl,Me,Ro),Me=c(ie,0,"AddDialog",pl,Me),w(Me,"styles",[k,O,ki,$i,E`
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
    `]),s(ie,1,Me);var ul=[["days",86400],["hours",3600],["minutes",60]],ml,Do,mu;ml=[b("latent-shift-form")];var ii=class extends(mu=Xn){read(){let e=ul.map(([i,o])=>Number(this.value(i)||"0")*o).reduce((i,o)=>i+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Qn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return p`
      <div class="row">
        ${ul.map(([t])=>p`
            <label>${t[0].toUpperCase()}${t.slice(1)}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Do=v(mu),ii=c(Do,0,"ShiftForm",ml,ii),s(Do,1,ii);var fu=[["rating","Rate",m.star],["tags","Add or remove tags",m.tag],["caption","Write a caption",m.words],["date","Move the dates",m.calendar],["place","Set the place",m.pin]],fl,gl,yl,vl,bl,ve,Fo,Ho,zo,oi,D,wl,Mt,Uo,Io,xl,Wo,Ko,qe,pt,kl;bl=[b("latent-selection-bar")];var ze=class extends(vl=x,yl=[u({attribute:!1})],gl=[u({attribute:!1})],fl=[g()],vl){constructor(){super(...arguments);a(this,D);a(this,Fo,s(ve,8,this)),s(ve,11,this);a(this,Ho,s(ve,12,this)),s(ve,15,this);a(this,zo,s(ve,16,this)),s(ve,19,this);a(this,oi,e=>l(this,D,wl).call(this,e));a(this,qe,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,pt,e=>{l(this,D,Mt).call(this,e.detail),n(this,qe).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,oi))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,oi))}render(){let e=n(this,D,Wo),i=n(this,D,xl);return p`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,D,Ko)}">
          ${m.clear}
        </button>
        <span class="count" role="status" aria-label="${I(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          ${Jn(e,()=>l(this,D,Uo).call(this))}
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
            @click="${()=>l(this,D,Mt).call(this,{archived:!i})}"
          >
            ${i?m.unarchive:m.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,D,Io).call(this)}">
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
        <div class="card ${this.open==="rating"?"small":""}">${l(this,D,kl).call(this,this.open)}</div>
      `}
    `}};ve=v(vl),Fo=new WeakMap,Ho=new WeakMap,zo=new WeakMap,oi=new WeakMap,D=new WeakSet,wl=function(e){Tt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,D,Ko).call(this):n(this,qe).call(this):e.key==="f"?l(this,D,Uo).call(this):e.key==="Delete"?l(this,D,Io).call(this):/^[0-5]$/.test(e.key)&&l(this,D,Mt).call(this,{rating:Number(e.key)}))},Mt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Uo=function(){l(this,D,Mt).call(this,{favorite:!n(this,D,Wo)})},Io=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},xl=function(){return this.selection.photos.every(({archived:e})=>e)},Wo=function(){return this.selection.photos.every(({favorite:e})=>e)},Ko=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},qe=new WeakMap,pt=new WeakMap,kl=function(e){switch(e){case"rating":return p`
          <latent-stars @rate="${i=>{l(this,D,Mt).call(this,{rating:i.detail}),n(this,qe).call(this)}}"></latent-stars>
        `;case"tags":return p`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,pt)}" @cancel="${n(this,qe)}"></latent-tag-form>
        `;case"caption":return p`
          <latent-caption-form @save="${n(this,pt)}" @cancel="${n(this,qe)}"></latent-caption-form>
        `;case"date":return p`
          <latent-shift-form action="Move" @save="${n(this,pt)}" @cancel="${n(this,qe)}"></latent-shift-form>
        `;case"place":return p`
          <latent-place-form removable @save="${n(this,pt)}" @cancel="${n(this,qe)}"></latent-place-form>
        `}},c(ve,4,"api",yl,ze,Fo),c(ve,4,"selection",gl,ze,Ho),c(ve,4,"open",fl,ze,zo),ze=c(ve,0,"SelectionBar",bl,ze),w(ze,"styles",[k,O,Zn,E`
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
    `]),s(ve,1,ze);function $l(r){return r.get("/devices")}function El(r,t,{user:e,passphrase:i}){return r.post(`/devices?${new URLSearchParams({label:t})}`,{user:e,passphrase:i})}function Tl(r,t,{user:e,passphrase:i}){return r.post(`/devices/${encodeURIComponent(t)}/removal`,{user:e,passphrase:i})}var Ni=4,Cl,Sl,Pl,Ml,Al,Ll,le,Yo,Vo,Bo,jo,Ae,Le,_o,qi,Rl,Ol,Nl;Ll=[b("latent-devices")];var De=class extends(Al=x,Ml=[u({attribute:!1})],Pl=[g()],Sl=[g()],Cl=[g()],Al){constructor(){super(...arguments);a(this,Le);a(this,Yo,s(le,8,this)),s(le,11,this);a(this,Vo,s(le,12,this)),s(le,15,this);a(this,Bo,s(le,16,this)),s(le,19,this);a(this,jo,s(le,20,this)),s(le,23,this);a(this,Ae,new Et(this));a(this,qi,()=>{this.step=void 0,n(this,Ae).say("")})}firstUpdated(){n(this,Ae).run(async()=>{this.known=await $l(this.api)})}render(){let{known:e,made:i,step:o}=this;return p`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?f:p`
        <ul>
          ${e.devices.map(d=>l(this,Le,Ol).call(this,d))}
        </ul>
      `} ${i===void 0||e===void 0?f:gu(i,e.user)} ${e===void 0?f:o===void 0?p`
          <button class="quiet add" @click="${()=>l(this,Le,_o).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,Le,Nl).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Ae).problem===""}">${n(this,Ae).problem}</p>
    `}};le=v(Al),Yo=new WeakMap,Vo=new WeakMap,Bo=new WeakMap,jo=new WeakMap,Ae=new WeakMap,Le=new WeakSet,_o=function(e){this.step=e,this.made=void 0,n(this,Ae).say("")},qi=new WeakMap,Rl=function({label:e,passphrase:i},o,d){n(this,Ae).run(async()=>{o.kind==="add"?(this.made=await El(this.api,e,{user:d,passphrase:i}),this.known=this.made.all):this.known=await Tl(this.api,o.device.id,{user:d,passphrase:i}),this.step=void 0})},Ol=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ct(e.lastUse)}`;return p`
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
          @click="${()=>l(this,Le,_o).call(this,{kind:"remove",device:e})}"
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
        @confirm="${o=>l(this,Le,Rl).call(this,o.detail,e,i)}"
        @give-up="${n(this,qi)}"
      >
        ${e.kind==="remove"?p`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:f}
      </latent-confirm-form>
    `},c(le,4,"api",Ml,De,Yo),c(le,4,"known",Pl,De,Vo),c(le,4,"step",Sl,De,Bo),c(le,4,"made",Cl,De,jo),De=c(le,0,"DeviceList",Ll,De),w(De,"styles",[k,O,Ci,E`
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
    `]),s(le,1,De);function gu({password:r,code:{size:t,path:e}},i){let o=`${-Ni} ${-Ni} ${t+2*Ni} ${t+2*Ni}`;return p`
    <latent-shown-once name="The new app password" .address="${`${location.origin}/dav/`}" .user="${i}" .password="${r}">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${An`
          <path d="${e}" fill="currentColor" />
        `}
      </svg>
    </latent-shown-once>
  `}var ql,Dl,Fl,Hl,zl,be,Qo,Xo,Zo,we,de,Jo,Di,Ul,Il,Wl,Kl,Yl;zl=[b("latent-account")];var Ue=class extends(Hl=x,Fl=[u({attribute:!1})],Dl=[g()],ql=[g()],Hl){constructor(){super(...arguments);a(this,de);a(this,Qo,s(be,8,this)),s(be,11,this);a(this,Xo,s(be,12,this)),s(be,15,this);a(this,Zo,s(be,16,this)),s(be,19,this);a(this,we,new Et(this));a(this,Di,()=>{this.step=void 0,n(this,we).say("")})}firstUpdated(){n(this,we).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return p`
      <latent-dialog heading="Your sign-in" closable>
        <div class="content">
          ${e===void 0?f:l(this,de,Il).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,we).problem===""}">${n(this,we).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </latent-dialog>
    `}};be=v(Hl),Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,we=new WeakMap,de=new WeakSet,Jo=function(e){this.step=e,n(this,we).say("")},Di=new WeakMap,Ul=function({label:e,passphrase:i},o,d){let h={user:d,passphrase:i};n(this,we).run(async()=>{if(o.kind==="add"){let y=await ya(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,y)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},Il=function(e){let{user:i,code:o,passkeys:d}=e,h=i===Oe?"the vault’s passphrase":"your password",y=o||d.length>0;return p`
      <p>${y?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${y?p`
          <ul>
            ${o?yu():f}${d.map(S=>l(this,de,Wl).call(this,S))}
          </ul>
        `:f} ${this.step===void 0?l(this,de,Kl).call(this,e):l(this,de,Yl).call(this,this.step,e)}
    `},Wl=function(e){let i=e.lastUse===void 0?"never used":`last used ${Ct(e.lastUse)}`;return p`
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
          @click="${()=>l(this,de,Jo).call(this,{kind:"remove",passkey:e})}"
        >
          Remove
        </button>
      </li>
    `},Kl=function({host:e,code:i,passkeys:o}){if(e===void 0)return vu();if(!ho())return p`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let d=p`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return p`
      ${i||o.length>0?f:d}
      <button class="main add" ?disabled="${n(this,we).busy}" @click="${()=>l(this,de,Jo).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Yl=function(e,{user:i}){return p`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,we).busy}"
        @confirm="${o=>l(this,de,Ul).call(this,o.detail,e,i)}"
        @give-up="${n(this,Di)}"
      >
        ${e.kind==="remove"?p`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:f}
      </latent-confirm-form>
    `},c(be,4,"api",Fl,Ue,Qo),c(be,4,"factors",Dl,Ue,Xo),c(be,4,"step",ql,Ue,Zo),Ue=c(be,0,"Account",zl,Ue),w(Ue,"styles",[k,O,Ci]),s(be,1,Ue);function yu(){return p`
    <li>
      ${m.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function vu(){let r=Mi();return r===void 0?p`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:p`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var Vl,Bl,jl,_l,Ie,Go,es,si,ts;_l=[b("latent-toast")];var tt=class extends(jl=x,Bl=[u()],Vl=[u({type:Boolean})],jl){constructor(){super(...arguments);a(this,si);a(this,Go,s(Ie,8,this,"")),s(Ie,11,this);a(this,es,s(Ie,12,this,!1)),s(Ie,15,this)}render(){return p`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?p`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,si,ts).call(this,"undo")}">Undo</button>
          `:f}
        <button class="icon" aria-label="Close" @click="${()=>l(this,si,ts).call(this,"toast-close")}">${m.clear}</button>
      </div>
    `}};Ie=v(jl),Go=new WeakMap,es=new WeakMap,si=new WeakSet,ts=function(e){this.dispatchEvent(new CustomEvent(e))},c(Ie,4,"text",Bl,tt,Go),c(Ie,4,"undoable",Vl,tt,es),tt=c(Ie,0,"Toast",_l,tt),w(tt,"styles",[k,O,E`
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
    `]),s(Ie,1,tt);var bu=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Ql(r){return!r.startsWith(".")&&!bu.has(r.toLowerCase())}function os(r){return[...r].filter(({name:t})=>Ql(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Xl(r){let t=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return is(await Promise.all(t.map(e=>Zl(e,[]))))}async function Zl(r,t){if(!Ql(r.name))return is([]);try{if(r.isFile)return{found:[{file:await wu(r),folders:t}],unread:[]};let e=[];for(let i of await xu(r))e.push(await Zl(i,[...t,r.name]));return is(e)}catch{return{found:[],unread:[r.name]}}}function is(r){return{found:r.flatMap(({found:t})=>t),unread:r.flatMap(({unread:t})=>t)}}function wu(r){return new Promise((t,e)=>r.file(t,e))}async function xu(r){let t=r.createReader(),e=[];for(;;){let i=await new Promise((o,d)=>t.readEntries(o,d));if(i.length===0)return e;e.push(...i)}}var Fi=E`
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
`;function ss(r,t){return r.filter(({state:e})=>e.kind===t).length}function Jl(r,t){let e=r.filter(h=>!Ne(h)).length;if(e>0)return`${t?"Paused":"Adding"}: ${Ei(e)} to go`;let i=[`${Jt(ss(r,"added"))} added`],o=ss(r,"known");o>0&&i.push(`${Jt(o)} ${o===1?"was":"were"} already there`);let d=ss(r,"failed");return d>0&&i.push(`${Jt(d)} failed`),i.join(", ")}function Gl({state:r,arrived:t,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*t/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function ed(r){let[t]=r;return r.length===1?`${t} cannot be read.`:`${Jt(r.length)} of the files and folders cannot be read, ${t} among them.`}var ns=50,td,id,od,At,rs,Lt,pe,ri,sd,rd,nd,ad;od=[b("latent-upload-panel")];var ct=class extends(id=x,td=[u({attribute:!1})],id){constructor(){super(...arguments);a(this,pe);a(this,rs,s(At,8,this)),s(At,11,this);a(this,Lt,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Lt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,Lt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,Lt).abort()}render(){let{tasks:e,paused:i}=this.queue;return p`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${Jl(e,i)}</h2>
          ${this.queue.unfinished?p`
              <progress aria-label="All files" max="1" .value="${ol(e)}"></progress>
            `:f}
          <div class="actions">${this.queue.unfinished?l(this,pe,sd).call(this,i):l(this,pe,rd).call(this)}</div>
        </div>
        <ul>${ku(e).map(o=>l(this,pe,nd).call(this,o))}${e.length>ns?p`
            <li class="state">and ${e.length-ns} more</li>
          `:f}</ul>
      </section>
    `}};At=v(id),rs=new WeakMap,Lt=new WeakMap,pe=new WeakSet,ri=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i,bubbles:!0,composed:!0}))},sd=function(e){return p`
      ${e?p`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:p`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,pe,ri).call(this,"add")}">Add more</button>
    `},rd=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),i=Za(e);return p`
      ${i===""?f:p`
        <button class="quiet" @click="${()=>l(this,pe,ri).call(this,"search",`path:"${i}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,pe,ri).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},nd=function(e){let{state:i,file:o}=e;return p`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${i.kind==="failed"?"state failed":"state"}">${Gl(e)}</div>
        </div>
        ${l(this,pe,ad).call(this,e)} ${i.kind==="sending"?p`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:f}
      </li>
    `},ad=function(e){let{state:i,file:o}=e;return i.kind==="failed"?p`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:i.kind==="known"&&i.photo!==void 0?p`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,pe,ri).call(this,"photo-open",i.photo)}">
          Show
        </button>
      `:Ne(e)?f:p`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${m.clear}</button>
    `},c(At,4,"queue",td,ct,rs),ct=c(At,0,"UploadPanel",od,ct),w(ct,"styles",[k,O,Fi]),s(At,1,ct);function ku(r){let t=e=>il(e)?0:e.state.kind==="failed"?1:Ne(e)?3:2;return r.toSorted((e,i)=>t(e)-t(i)).slice(0,ns)}var ld,dd,pd,cd,hd,ud,md,fd,gd,yd,vd,L,as,ls,ds,ps,cs,hs,us,ms,fs,Rt,z,bd,gs,wd,xd,ys,vs,Hi,kd,$d;vd=[b("latent-uploads")];var ce=class extends(yd=x,gd=[u({attribute:!1})],fd=[u({attribute:!1})],md=[u({attribute:!1})],ud=[u({attribute:!1})],hd=[g()],cd=[g()],pd=[g()],dd=[N("input")],ld=[N("latent-dialog")],yd){constructor(){super(...arguments);a(this,z);a(this,as,s(L,8,this)),s(L,11,this);a(this,ls,s(L,12,this)),s(L,15,this);a(this,ds,s(L,16,this)),s(L,19,this);a(this,ps,s(L,20,this,"")),s(L,23,this);a(this,cs,s(L,24,this,[])),s(L,27,this);a(this,hs,s(L,28,this,!1)),s(L,31,this);a(this,us,s(L,32,this,[])),s(L,35,this);a(this,ms,s(L,36,this)),s(L,39,this);a(this,fs,s(L,40,this)),s(L,43,this);a(this,Rt,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Rt,new AbortController);let{signal:e}=n(this,Rt);window.addEventListener("dragenter",i=>l(this,z,gs).call(this,i),{signal:e}),window.addEventListener("dragover",i=>l(this,z,gs).call(this,i),{signal:e}),window.addEventListener("dragleave",i=>i.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",i=>{l(this,z,wd).call(this,i)},{signal:e}),window.addEventListener("beforeunload",i=>this.queue.unfinished&&i.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,z,ys).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,z,bd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Rt).abort()}render(){return this.places.length===0?f:p`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,z,xd)}"
      />
      ${this.queue.tasks.length>0?p`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:p`
          <button class="main add" @click="${()=>this.input.click()}">${m.add}${n(this,z,Hi)?`Add to ${po(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?p`
          <div class="overlay">${m.add}Drop photos and folders to add them${n(this,z,Hi)?` to ${po(this.here)}`:""}</div>
        `:f} ${this.found.length===0?f:l(this,z,$d).call(this)}
    `}};L=v(yd),as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,fs=new WeakMap,Rt=new WeakMap,z=new WeakSet,bd=async function(){try{this.places=await Ya(this.api),l(this,z,ys).call(this)}catch(e){e instanceof H&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},gs=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},wd=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:i,unread:o}=await Xl(e.dataTransfer);l(this,z,vs).call(this,i),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:ed(o)}}))}},xd=function(){l(this,z,vs).call(this,os(this.input.files??[])),this.input.value=""},ys=function(){this.places.length>0&&(this.found=[...this.found,...os(this.shared.take())])},vs=function(e){let[i=""]=this.places;n(this,z,Hi)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,i)},Hi=function(){return this.here!==""&&Ja(this.here,this.places)},kd=function(e){e.preventDefault();let i=new FormData(e.target).get("place");this.queue.add(this.found,String(i??"")),this.dialog.close()},$d=function(){let e=this.places.length>1?"Where to?":`Add ${Ei(this.found.length)}?`;return p`
      <latent-dialog heading="${e}" @dialog-close="${()=>this.found=[]}">
        <form @submit="${l(this,z,kd)}">
          <select name="place" aria-label="Folder" ?hidden="${this.places.length===1}">
            ${this.places.map(i=>p`
                <option value="${i}">${i===""?"The whole vault":i}</option>
              `)}
          </select>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main">Add</button>
          </div>
        </form>
      </latent-dialog>
    `},c(L,4,"api",gd,ce,as),c(L,4,"queue",fd,ce,ls),c(L,4,"shared",md,ce,ds),c(L,4,"here",ud,ce,ps),c(L,4,"places",hd,ce,cs),c(L,4,"dragged",cd,ce,hs),c(L,4,"found",pd,ce,us),c(L,4,"input",dd,ce,ms),c(L,4,"dialog",ld,ce,fs),ce=c(L,0,"Uploads",vd,ce),w(ce,"styles",[k,O,$i,Fi]),s(L,1,ce);var bs=12e3,zi=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#r(async()=>{let i=await this.#n(t,d=>this.#e.edit(d,e));this.#i=Bn(i);let o=i.filter(({error:d})=>d===void 0).length;this.#a([o===0?"":Vn(e,o),lo(i)])})}undo(){return this.#r(async()=>{let t=this.#i;if(this.#i=[],t.length>0){let e=await this.#n(t,o=>this.#e.undo(o)),i=e.filter(({error:o})=>o===void 0).length;this.#a([i===0?"":i===1?"Undone.":`Undone: ${I(i)}.`,lo(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(t){return this.#s=this.#s.then(t).catch(e=>this.#t.problem(e)),this.#s}async#n(t,e){let i=[];for(let o of _n(t)){t.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${I(i.length)} of ${I(t.length)} done.`,!1));let d=await e(o).catch(h=>$u(h,o));i.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return i}#a(t){window.clearTimeout(this.#o),this.#t.said(t.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),bs)}};function $u(r,t){if(!(r instanceof H)||r.unauthorised)throw r;let{code:e,message:i}=r;return{photos:t.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:i}})),searchable:!0}}var Ui=class{selection=dt.NONE;saying={text:"",undoable:!1};#e;#t;#i=!1;#o;#s;#r=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#s=new zi(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:i})=>i??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#r)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#r)}offer(t,e){this.#s?.forget(),this.say(t,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),bs)}tell({text:t,undo:e}){let i=async o=>{let d=await o();return this.#e.refresh(),d?.text??"Undone."};this.offer(t,e&&(()=>i(e)))}async delete(t){if(this.#i)return!1;this.#i=!0;try{let e=await Gn(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#n(e),!1}finally{this.#i=!1}}say(t,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=dt.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},i){let{anchor:o}=this.selection,d=e&&o!==void 0&&i!==void 0?this.selection.with(await i.range(o,t,Ti).catch(()=>[t])):this.selection.toggled(t);d.size>Ti?this.say(`At most ${I(Ti)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#s?.edit(t,e)}edit(t,e){this.#s?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#s?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){On(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#s?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!Tt(t)&&(t.preventDefault(),this.undo())}};var Ed=E`
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
`;async function Td(r,t,e,i){let o=new URLSearchParams({q:t,caret:String(e)});return(await r.get(`/completions?${o}`,i)).completions}async function Cd(r,t,e,i){return(await r.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,i)).facets}var Eu=90,Ii=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#r(Tu(this.offers,this.#o,t),t),this.#i=window.setTimeout(()=>{this.#s(t,e)},Eu)}async#s(t,e){let{signal:i}=this.#t;try{let o=await Td(this.#e.api,t,e,i);i.aborted||this.#r(o,t)}catch(o){Je(o)||this.#r([],t)}}#r(t,e){this.offers=t,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function Tu(r,t,e){let i=e.length-t.length;return r.filter(({start:o,end:d})=>d+i>=o&&e.startsWith(t.slice(0,o))&&e.slice(d+i)===t.slice(d)).map(o=>({...o,end:o.end+i}))}function Sd(r,{text:t,start:e,end:i}){let o=t.endsWith(":"),d=r.slice(i),h=o||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${t}${h}${d}`,caret:e+t.length+(o?0:1)}}var Pd=E`
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
`,ws="offers";function xs(r){return`offer-${r}`}function Md(r,t){return p`
    <ul id="${ws}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,i)=>p`
          <li
            id="${xs(i)}"
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
  `}function Cu({key:r,value:t,meaning:e,photos:i}){let o=i===void 0?"":`, ${i}`;return t===void 0?`${r}: ${e??""}`:`${r}: ${t}${o}`}var Ad,Ld,Rd,Od,We,ks,$s,Ot,Nd,qd;Od=[b("latent-search-help")];var it=class extends(Rd=x,Ld=[u({attribute:!1})],Ad=[g()],Rd){constructor(){super(...arguments);a(this,Ot);a(this,ks,s(We,8,this)),s(We,11,this);a(this,$s,s(We,12,this,[])),s(We,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,Ot,Nd).call(this)})}render(){return p`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>p`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(i=>p`
                    <button type="button" @click="${()=>l(this,Ot,qd).call(this,i)}">${i}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};We=v(Rd),ks=new WeakMap,$s=new WeakMap,Ot=new WeakSet,Nd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},qd=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},c(We,4,"api",Ld,it,ks),c(We,4,"filters",Ad,it,$s),it=c(We,0,"SearchHelp",Od,it),w(it,"styles",[k,E`
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
    `]),s(We,1,it);var Su=250,Dd,Fd,Hd,zd,Ud,Id,Wd,Kd,j,Es,Ts,Cs,Ss,Ps,Ms,ee,ht,ni,F,Yd,Vd,Nt,Bd,As,jd,_d,Ls,Qd;Kd=[b("latent-search-box")];var xe=class extends(Wd=x,Id=[u({attribute:!1})],Ud=[u({attribute:!1})],zd=[u({attribute:!1})],Hd=[g()],Fd=[N("input")],Dd=[N("#help")],Wd){constructor(){super(...arguments);a(this,F);a(this,Es,s(j,8,this)),s(j,11,this);a(this,Ts,s(j,12,this,"")),s(j,15,this);a(this,Cs,s(j,16,this,"")),s(j,19,this);a(this,Ss,s(j,20,this,"")),s(j,23,this);a(this,Ps,s(j,24,this)),s(j,27,this);a(this,Ms,s(j,28,this)),s(j,31,this);a(this,ee,new Ii(this));a(this,ht);a(this,ni,e=>l(this,F,Yd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,ni))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,ni)),window.clearTimeout(n(this,ht))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,i){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,i),n(this,ee).typed(this.typed,i)}render(){return p`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,F,Bd)}">
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
          aria-controls="${ws}"
          aria-activedescendant="${n(this,ee).active<0?f:xs(n(this,ee).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,F,Vd)}"
          @keydown="${l(this,F,jd)}"
          @blur="${()=>n(this,ee).close()}"
        />
        ${this.typed===""?f:p`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,F,As)}">
            ${m.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${m.help}
        </button>
      </form>
      ${Md(n(this,ee),e=>{l(this,F,Ls).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,ee).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,F,Qd).call(this,e.detail)}"
      ></latent-search-help>
    `}};j=v(Wd),Es=new WeakMap,Ts=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ps=new WeakMap,Ms=new WeakMap,ee=new WeakMap,ht=new WeakMap,ni=new WeakMap,F=new WeakSet,Yd=function(e){let i=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!i&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Vd=function(){this.typed=this.input.value,window.clearTimeout(n(this,ht)),P(this,ht,window.setTimeout(()=>l(this,F,Nt).call(this),Su)),n(this,ee).typed(this.typed,this.input.selectionStart??this.typed.length)},Nt=function(){window.clearTimeout(n(this,ht)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Bd=function(e){e.preventDefault(),n(this,ee).close(),l(this,F,Nt).call(this)},As=function(){n(this,ee).close(),this.typed="",l(this,F,Nt).call(this),this.input.focus()},jd=function(e){let i=l(this,F,_d).call(this,e.key);i!==void 0&&(e.preventDefault(),i())},_d=function(e){let{isOpen:i,chosen:o}=n(this,ee);switch(e){case"ArrowDown":return i?()=>n(this,ee).move(1):void 0;case"ArrowUp":return i?()=>n(this,ee).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,F,Ls).call(this,o)});case"Escape":return i?()=>n(this,ee).close():this.typed===""?void 0:()=>l(this,F,As).call(this);default:return}},Ls=async function(e){let{query:i,caret:o}=Sd(this.typed,e);this.typed=i,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,ee).typed(i,o):(n(this,ee).close(),l(this,F,Nt).call(this))},Qd=function(e){this.typed=[this.typed.trim(),e].filter(i=>i!=="").join(" "),this.help.hidePopover(),l(this,F,Nt).call(this),this.input.focus()},c(j,4,"api",Id,xe,Es),c(j,4,"value",Ud,xe,Ts),c(j,4,"problem",zd,xe,Cs),c(j,4,"typed",Hd,xe,Ss),c(j,4,"input",Fd,xe,Ps),c(j,4,"help",Dd,xe,Ms),xe=c(j,0,"SearchBox",Kd,xe),w(xe,"styles",[k,O,Pd,E`
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
    `]),s(j,1,xe);var Os=["system","light","dark"],Ns="theme";function Wi(){try{return Os.find(r=>r===localStorage.getItem(Ns))??"system"}catch{return"system"}}function Xd(r){Rs(r);try{localStorage.setItem(Ns,r)}catch{}}function Zd(){Rs(Wi()),window.addEventListener("storage",({key:r})=>{r===Ns&&Rs(Wi())})}function Rs(r){document.documentElement.dataset.theme=r;for(let t of document.querySelectorAll("meta[name=theme-color]"))t.media=r==="system"?`(prefers-color-scheme: ${t.dataset.theme})`:t.dataset.theme===r?"all":"not all"}var Pu={system:"System",light:"Light",dark:"Dark"},Jd,Gd,ep,tp,ip,ke,qs,Ds,Fs,Ye,op,Hs,sp;ip=[b("latent-account-menu")];var Ke=class extends(tp=x,ep=[u({attribute:!1})],Gd=[g()],Jd=[N("#menu")],tp){constructor(){super(...arguments);a(this,Ye);a(this,qs,s(ke,8,this,"")),s(ke,11,this);a(this,Ds,s(ke,12,this,Wi())),s(ke,15,this);a(this,Fs,s(ke,16,this)),s(ke,19,this)}render(){return p`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${m.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${Os.map(e=>l(this,Ye,sp).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,Ye,Hs).call(this,"account")}">${m.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,Ye,Hs).call(this,"sign-out")}">${m.signOut}Sign out</button>
      </div>
    `}};ke=v(tp),qs=new WeakMap,Ds=new WeakMap,Fs=new WeakMap,Ye=new WeakSet,op=function(e){this.theme=e,Xd(e)},Hs=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},sp=function(e){return p`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,Ye,op).call(this,e)}" />
        ${Pu[e]}
      </label>
    `},c(ke,4,"user",ep,Ke,qs),c(ke,4,"theme",Gd,Ke,Ds),c(ke,4,"menu",Jd,Ke,Fs),Ke=c(ke,0,"AccountMenu",ip,Ke),w(Ke,"styles",[k,O,E`
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
    `]),s(ke,1,Ke);var rp,np,ap,lp,dp,pp,cp,hp,_,zs,Us,Is,Ws,Ks,Ys,Ve,up,ai;hp=[b("latent-header")];var $e=class extends(cp=x,pp=[u({attribute:!1})],dp=[u({attribute:!1})],lp=[u({attribute:!1})],ap=[u({attribute:!1})],np=[u({attribute:!1})],rp=[N("latent-search-box")],cp){constructor(){super(...arguments);a(this,Ve);a(this,zs,s(_,8,this)),s(_,11,this);a(this,Us,s(_,12,this,"")),s(_,15,this);a(this,Is,s(_,16,this,"")),s(_,19,this);a(this,Ws,s(_,20,this,"")),s(_,23,this);a(this,Ks,s(_,24,this)),s(_,27,this);a(this,Ys,s(_,28,this)),s(_,31,this)}edit({start:e,end:i}){this.box.edit(e,i)}render(){return p`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,Ve,up)}">${xi(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,Ve,ai).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?f:I(this.total)}</span>
          ${this.user===Oe?p`
              <latent-lock-button .api="${this.api}"></latent-lock-button>
            `:f}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,Ve,ai).call(this,"account")}"
            @sign-out="${()=>l(this,Ve,ai).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};_=v(cp),zs=new WeakMap,Us=new WeakMap,Is=new WeakMap,Ws=new WeakMap,Ks=new WeakMap,Ys=new WeakMap,Ve=new WeakSet,up=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,Ve,ai).call(this,"home"))},ai=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i}))},c(_,4,"api",pp,$e,zs),c(_,4,"user",dp,$e,Us),c(_,4,"query",lp,$e,Is),c(_,4,"problem",ap,$e,Ws),c(_,4,"total",np,$e,Ks),c(_,4,"box",rp,$e,Ys),$e=c(_,0,"Header",hp,$e),w($e,"styles",[k,E`
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
    `]),s(_,1,$e);var mp=E`
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
    `},{name:"albums",label:"Albums",icon:m.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-76VKCGYO.js"),import("/assets/album-page-GZ5AHZ33.js")])},{name:"map",label:"Map",icon:m.map,group:"Library",load:()=>import("/assets/map-page-2XHPX4E7.js")},{name:"folders",label:"Folders",icon:m.folder,group:"Explore",load:()=>import("/assets/folder-page-RULCCQI4.js")},{name:"tags",label:"Tags",icon:m.tag,group:"Explore",load:()=>import("/assets/tags-page-TGFS4HEP.js")},{name:"people",label:"People",icon:m.person,group:"Explore",load:()=>import("/assets/people-page-GU6S6H7P.js")},{name:"calendar",label:"Calendar",icon:m.calendar,group:"Explore",load:()=>import("/assets/calendar-page-KAAKODE6.js")},{name:"statistics",label:"Statistics",icon:m.statistics,group:"Explore",load:()=>import("/assets/statistics-page-NG2N43TJ.js")},{name:"similar",label:"Similar photos",icon:m.picture,load:()=>import("/assets/similar-page-NZ7Z22NM.js")},{name:"archive",label:"Archive",icon:m.archive,group:"Set aside",filter:"is:archived",empty:p`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${m.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"duplicates",label:"Duplicates",icon:m.copies,group:"Set aside",load:()=>import("/assets/duplicates-page-FL3R6V3J.js")},{name:"trash",label:"Trash",icon:m.trash,group:"Set aside",load:()=>import("/assets/trash-page-FOTJXQMB.js")},{name:"vault",label:"Vault",icon:m.vault,group:"Vault",ofOwner:!0,load:()=>import("/assets/vault-page-CVGCTKYC.js")},{name:"activity",label:"Activity",icon:m.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-DVBOXQFF.js")},{name:"visits",label:"Visits",icon:m.eye,group:"Vault",ofOwner:!0,load:()=>import("/assets/visits-page-RUBRPNFX.js")},{name:"users",label:"Access",icon:m.people,group:"Vault",ofOwner:!0,load:()=>import("/assets/users-page-FYYF4IAN.js")},{name:"watermark",label:"Watermark",icon:m.watermark,group:"Vault",ofOwner:!0,load:()=>import("/assets/watermark-page-76MDWY5A.js")}];function ot(r){return Ki.find(t=>t.name===r)??Ki[0]}var fp,gp,yp,vp,bp,Ee,Vs,Bs,js,st,wp,xp,kp;bp=[b("latent-navigation")];var Be=class extends(vp=x,yp=[u({attribute:!1})],gp=[u({type:Boolean})],fp=[N("dialog")],vp){constructor(){super(...arguments);a(this,st);a(this,Vs,s(Ee,8,this,"photos")),s(Ee,11,this);a(this,Bs,s(Ee,12,this,!1)),s(Ee,15,this);a(this,js,s(Ee,16,this)),s(Ee,19,this)}render(){let[e,...i]=Yi.map(h=>l(this,st,xp).call(this,h)),{group:o}=ot(this.place),d=o!==void 0&&o!==Yi[0];return p`
      <nav aria-label="Places">
        ${e}
        <div class="others">${i}</div>
        <button class="more ${d?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${m.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @keydown="${h=>h.stopPropagation()}" @click="${l(this,st,wp)}" @go="${()=>this.sheet.close()}">
        <div class="sheet">${i}</div>
      </dialog>
    `}};Ee=v(vp),Vs=new WeakMap,Bs=new WeakMap,js=new WeakMap,st=new WeakSet,wp=function(e){e.target===this.sheet&&this.sheet.close()},xp=function(e){let i=Ki.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return i.length===0?f:p`
      <div class="${e===Yi[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${i.map(o=>l(this,st,kp).call(this,o))}
        </ul>
      </div>
    `},kp=function({name:e,label:i,icon:o}){return p`
      <li>
        <a
          ${Si(me(e))}
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
        >
          ${o}<span>${i}</span>
        </a>
      </li>
    `},c(Ee,4,"place",yp,Be,Vs),c(Ee,4,"owner",gp,Be,Bs),c(Ee,4,"sheet",fp,Be,js),Be=c(Ee,0,"Navigation",bp,Be),w(Be,"styles",[k,mp]),s(Ee,1,Be);var $p=1024*1024,Vi=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#i("grid",96*$p,6),this.screens=this.#i("screen",64*$p,3)}#i(t,e,i){return new oa((o,d)=>this.#o(o,t,d),e,i)}async#o(t,e,i){try{return await this.#e().thumbnail(t,e,i)}catch(o){throw(o instanceof Ze||o instanceof H&&o.unauthorised)&&this.#t(o),o}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var Ep=E`
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
  `}function Sp(r){return r>0?p`
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
  `}var Mu=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Au=8,Pp,Mp,Ap,Lp,Rp,Op,Np,oe,_s,Qs,Xs,Zs,Js,ut,ne,qp,Gs,er,Dp,Fp,Hp;Np=[b("latent-refinement")];var Re=class extends(Op=x,Rp=[u({attribute:!1})],Lp=[u({attribute:!1})],Ap=[u({attribute:!1})],Mp=[g()],Pp=[g()],Op){constructor(){super(...arguments);a(this,ne);a(this,_s,s(oe,8,this)),s(oe,11,this);a(this,Qs,s(oe,12,this,"")),s(oe,15,this);a(this,Xs,s(oe,16,this,"")),s(oe,19,this);a(this,Zs,s(oe,20,this,!1)),s(oe,23,this);a(this,Js,s(oe,24,this,{})),s(oe,27,this);a(this,ut,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,ut).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,ne,Gs).call(this)}render(){return p`
      <ul class="terms" aria-label="This search">
        ${pa(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,ne,Dp).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,ne,qp)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,ne,Fp).call(this):f}
    `}};oe=v(Op),_s=new WeakMap,Qs=new WeakMap,Xs=new WeakMap,Zs=new WeakMap,Js=new WeakMap,ut=new WeakMap,ne=new WeakSet,qp=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,ne,Gs).call(this)},Gs=async function(){n(this,ut).abort(),P(this,ut,new AbortController);try{this.counts=await Cd(this.api,this.narrowed,Au,n(this,ut).signal)}catch(e){Je(e)||(this.counts={})}},er=function(e){Ge(this,"search",e)},Dp=function(e){return p`
      <li class="term">
        <button
          class="edit"
          aria-label="Change ${e.text}"
          @click="${()=>Ge(this,"term-edit",e)}"
        >
          ${e.text}
        </button>
        <button
          class="remove"
          aria-label="Remove ${e.text}"
          title="Remove"
          @click="${()=>l(this,ne,er).call(this,ca(this.query,e))}"
        >
          ${m.clear}
        </button>
      </li>
    `},Fp=function(){return p`
      <div class="facets">
        ${Mu.map(([e,i,o])=>l(this,ne,Hp).call(this,i,o,this.counts[e]??[]))}
      </div>
    `},Hp=function(e,i,o){return o.length===0?f:p`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:d,photos:h})=>p`
              <li>
                <button class="value" @click="${()=>l(this,ne,er).call(this,ha(this.query,ua(i,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},c(oe,4,"api",Rp,Re,_s),c(oe,4,"query",Lp,Re,Qs),c(oe,4,"narrowed",Ap,Re,Xs),c(oe,4,"isOpen",Mp,Re,Zs),c(oe,4,"counts",Pp,Re,Js),Re=c(oe,0,"Refinement",Np,Re),w(Re,"styles",[k,O,E`
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
    `]),s(oe,1,Re);var Bi=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let i=`${t.year}-${t.month}-${t.photos}`,o=this.#t.get(i);return o===void 0&&(o=this.#e(t),o.catch(()=>this.#t.delete(i)),this.#t.set(i,o)),Lu(await o,e)}};function Lu(r,t){let e=r.filter(({failed:h})=>!h),i=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),d=new Set([...zp(i,t),...zp(o,t-Math.min(t,i.length))]);return e.filter(h=>d.has(h))}function zp(r,t){let e=Math.max(1,r.length/Math.max(1,t));return Array.from({length:Math.min(t,r.length)},(i,o)=>r[Math.floor(o*e)])}var li=["years","months","days"],Up="level";function tr(r,t){return li[li.indexOf(r)+t]??r}function Ip(r){try{let t=r().getItem(Up);return li.find(e=>e===t)??"days"}catch{return"days"}}function Wp(r,t){try{r().setItem(Up,t)}catch{}}function Kp(r){return[...Map.groupBy(r,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((i,{photos:o})=>i+o,0)}))}function Yp({months:r}){return r.reduce((t,e)=>e.photos>t.photos?e:t)}var Ru={years:"Years",months:"Months",days:"Days"},Vp,Bp,jp,qt,ir;jp=[b("latent-level-switch")];var mt=class extends(Bp=x,Vp=[u({attribute:!1})],Bp){constructor(){super(...arguments);a(this,ir,s(qt,8,this,"days")),s(qt,11,this)}render(){return p`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${li.map(e=>p`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${Ru[e]}
            </button>
          `)}
      </div>
    `}};qt=v(Bp),ir=new WeakMap,c(qt,4,"level",Vp,mt,ir),mt=c(qt,0,"LevelSwitch",jp,mt),w(mt,"styles",[k,O,E`
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
    `]),s(qt,1,mt);var _p=180,ji=class{#e;#t;#i=Ip(()=>localStorage);#o;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(t,e)=>{this.look(tr(this.#i,t),e)};async look(t,e){let i=this.#t();if(t===this.#i||i===null)return;let o=e?.y??_p,d=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&i.shows(this.#o,e)?this.#o:void 0;await this.#s(t,h??i.spotAt(o,e?.x),d?void 0:o)}async enter(t){await this.#s(tr(this.#i,1),t,_p)}async#s(t,e,i){this.#o=e,this.#i=t,Wp(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&i!==void 0&&this.#t()?.show(e,i)}};function Qp(r){let t=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${t(r.getMonth()+1)}-${t(r.getDate())}`}function Xp(r,t){let e=Number(r.slice(0,4))-t;return e===1?"1 year ago":`${e} years ago`}var Zp,Jp,Gp,ec,tc,Te,or,sr,rr,Dt,Ft,Ht,ic,oc;tc=[b("latent-memories")];var je=class extends(ec=x,Gp=[u({attribute:!1})],Jp=[u({attribute:!1})],Zp=[g()],ec){constructor(){super(...arguments);a(this,Ht);a(this,or,s(Te,8,this)),s(Te,11,this);a(this,sr,s(Te,12,this)),s(Te,15,this);a(this,rr,s(Te,16,this,[])),s(Te,19,this);a(this,Dt,Qp(new Date));a(this,Ft,new AbortController)}connectedCallback(){super.connectedCallback(),P(this,Ft,new AbortController),l(this,Ht,ic).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Ft).abort()}render(){return this.years.length===0?f:p`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${ye(this.years,({year:e})=>e,e=>l(this,Ht,oc).call(this,e))}
        </ul>
      </nav>
    `}};Te=v(ec),or=new WeakMap,sr=new WeakMap,rr=new WeakMap,Dt=new WeakMap,Ft=new WeakMap,Ht=new WeakSet,ic=async function(){let e=new URLSearchParams({day:n(this,Dt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,Ft).signal)).years}catch{this.years=[]}},oc=function({year:e,photos:[i],total:o}){return i===void 0?f:p`
      <li>
        <a ${Si(me("photos",void 0,`taken:${e}${n(this,Dt).slice(4)}`))}>
          <latent-thumb .photo="${i}" .store="${this.store}"></latent-thumb>
          <p>${Xp(n(this,Dt),e)} <small>${I(o)}</small></p>
        </a>
      </li>
    `},c(Te,4,"api",Gp,je,or),c(Te,4,"store",Jp,je,sr),c(Te,4,"years",Zp,je,rr),je=c(Te,0,"Memories",tc,je),w(je,"styles",[k,E`
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
    `]),s(Te,1,je);var Ou=new Map,nr=class{count;photos=[];named={places:Ou};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},_i=class r{months;counts;#e;#t;constructor(t,e,i){this.counts=t,this.months=t.map(o=>new nr(o)),this.#e=e,this.#t=i}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new r(t,this.#e,this.#t);for(let i of e.months){let o=this.months.find(d=>d.is(i.count));o!==void 0&&(i.photos=o.photos,i.named=o.named,i.complete=o.complete&&o.count.photos===i.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#i(t).finally(()=>{t.loading=void 0}),t.loading)}async#i(t){this.#o(t);let e=[],i;do{let o=await this.#e.page(t.count,i);e=e.concat(o.photos),i=o.next,(e.length>=t.photos.length||i===void 0)&&(t.photos=e,t.complete=i===void 0,this.#t(t))}while(i!==void 0)}async#o(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,i]=t.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===i)}find(t){for(let e of this.months){let i=e.photos.find(o=>o.id===t);if(i!==void 0)return i}}replace(t){let e=new Set;for(let i of t){let o=this.find(i.id);if(o?.taken===i.taken)this.#s(i,e);else for(let d of[o&&this.monthOf(o),this.monthOf(i)])d!==void 0&&(d.complete=!1)}e.forEach(i=>{this.#o(i)})}#s(t,e){let i=this.monthOf(t);i!==void 0&&(e.add(i),i.photos=i.photos.map(o=>o.id===t.id?t:o),this.#t(i))}async range(t,e,i){let o=this.#r(t,e)?1:-1,d=[t],h=t;for(;h!==void 0&&h.id!==e.id&&d.length<i;)h=await this.neighbour(h,o),h!==void 0&&d.push(h);return d}#r(t,e){let i=[this.monthOf(t),this.monthOf(e)];if(i[0]===i[1]){let o=i[0]?.photos??[];return o.findIndex(({id:d})=>d===t.id)<=o.findIndex(({id:d})=>d===e.id)}return t.taken>e.taken}async neighbour(t,e){let i=this.monthOf(t);if(i===void 0)return;await this.load(i);let o=i.photos.findIndex(h=>h.id===t.id);return o<0?void 0:i.photos[o+e]??this.#n(this.months.indexOf(i)+e,e)}async#n(t,e){for(let i=t;i>=0&&i<this.months.length;i+=e){let o=this.months[i];await this.load(o);let d=e===1?o.photos[0]:o.photos.at(-1);if(d!==void 0)return d}}};var zt=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var Nu="300px",sc,rc,nc,ac,lc,dc,pc,cc,hc,uc,q,ar,lr,dr,pr,cr,hr,ur,mr,Qi,di,fr;uc=[b("latent-period-card")];var fe=class extends(hc=x,cc=[u()],pc=[u({attribute:!1})],dc=[u({type:Number})],lc=[u({attribute:!1})],ac=[u({type:Number})],nc=[u({attribute:!1})],rc=[u({attribute:!1})],sc=[g()],hc){constructor(){super(...arguments);a(this,di);a(this,ar,s(q,8,this,"")),s(q,11,this);a(this,lr,s(q,12,this,"")),s(q,15,this);a(this,dr,s(q,16,this,0)),s(q,19,this);a(this,pr,s(q,20,this)),s(q,23,this);a(this,cr,s(q,24,this,1)),s(q,27,this);a(this,hr,s(q,28,this)),s(q,31,this);a(this,ur,s(q,32,this)),s(q,35,this);a(this,mr,s(q,36,this,[])),s(q,39,this);a(this,Qi,new ma(this,Nu,()=>{l(this,di,fr).call(this)}))}willUpdate(e){n(this,Qi).reached&&(e.has("month")||e.has("covers"))&&l(this,di,fr).call(this)}render(){return p`
      <button aria-label="${this.spoken||this.name}, ${I(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ye(this.shown,({id:e})=>e,e=>p`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${I(this.photos)}</small></p>
      </button>
    `}};q=v(hc),ar=new WeakMap,lr=new WeakMap,dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,ur=new WeakMap,mr=new WeakMap,Qi=new WeakMap,di=new WeakSet,fr=async function(){let{month:e,covers:i}=this,o=await i.of(e,this.most).catch(()=>this.shown);e===this.month&&i===this.covers&&(this.shown=o)},c(q,4,"name",cc,fe,ar),c(q,4,"spoken",pc,fe,lr),c(q,4,"photos",dc,fe,dr),c(q,4,"month",lc,fe,pr),c(q,4,"most",ac,fe,cr),c(q,4,"covers",nc,fe,hr),c(q,4,"store",rc,fe,ur),c(q,4,"shown",sc,fe,mr),fe=c(q,0,"PeriodCard",uc,fe),w(fe,"styles",[k,E`
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
    `]),s(q,1,fe);var qu=1,Du=3,mc,fc,gc,yc,vc,bc,he,gr,yr,vr,br,ft,Ut,It,ci,hi,U,wr,xr,pi,kr,$r,wc,xc,kc;bc=[b("latent-overview")];var Fe=class extends(vc=x,yc=[u({attribute:!1})],gc=[u({attribute:!1})],fc=[u({attribute:!1})],mc=[u({attribute:!1})],vc){constructor(){super(...arguments);a(this,U);a(this,gr,s(he,8,this,[])),s(he,11,this);a(this,yr,s(he,12,this,"years")),s(he,15,this);a(this,vr,s(he,16,this)),s(he,19,this);a(this,br,s(he,20,this)),s(he,23,this);a(this,ft);a(this,Ut,new zt(this));a(this,It,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,ci,new ResizeObserver(()=>l(this,U,wr).call(this)));a(this,hi,[])}connectedCallback(){super.connectedCallback(),n(this,ci).observe(this),window.addEventListener("scroll",n(this,It),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,ci).disconnect(),window.removeEventListener("scroll",n(this,It))}updated(){l(this,U,xr).call(this),l(this,U,wr).call(this)}get marks(){return n(this,hi)}spotAt(e,i){let o=n(this,U,pi).filter(y=>y.getBoundingClientRect().bottom>e),h=o.find(y=>{let{left:S,right:J,top:re}=y.getBoundingClientRect();return i!==void 0&&S<=i&&i<J&&re<=e})??o[0]??n(this,U,pi).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,i){let o=l(this,U,kr).call(this,e)?.getBoundingClientRect();return o===void 0?!1:i===void 0?o.bottom>n(this,Ut).header&&o.top<window.innerHeight:o.top<=i.y&&i.y<o.bottom&&o.left<=i.x&&i.x<o.right}show(e,i){P(this,ft,{spot:e,y:i}),this.hasUpdated&&l(this,U,xr).call(this)}render(){let e=Kp(this.months);return this.level==="years"?p`
        <div class="cards years">
          ${ye(e,({year:i})=>i,i=>l(this,U,wc).call(this,i))}
        </div>
      `:p`
        ${ye(e,({year:i})=>i,i=>l(this,U,xc).call(this,i))}
      `}};he=v(vc),gr=new WeakMap,yr=new WeakMap,vr=new WeakMap,br=new WeakMap,ft=new WeakMap,Ut=new WeakMap,It=new WeakMap,ci=new WeakMap,hi=new WeakMap,U=new WeakSet,wr=function(){let e=n(this,U,pi).map(i=>({top:n(this,Ut).at(i.getBoundingClientRect().top),year:i.month.year,name:i.spoken||i.name}));P(this,hi,e.filter(({top:i},o)=>o===0||i>e[o-1].top+1)),n(this,It).call(this)},xr=function(){if(n(this,ft)!==void 0){let{spot:e,y:i}=n(this,ft);P(this,ft,void 0);let o=l(this,U,kr).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Ut).by(o.top+o.height/2-i)}},pi=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},kr=function({year:e,month:i}){return n(this,U,pi).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=i))},$r=function({year:e,month:i}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:i}}))},wc=function(e){let i=Yp(e);return p`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${i}"
        .most="${qu}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,U,$r).call(this,i)}"
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
        .name="${Un(e)}"
        .spoken="${$t(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${Du}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,U,$r).call(this,e)}"
      ></latent-period-card>
    `},c(he,4,"months",yc,Fe,gr),c(he,4,"level",gc,Fe,yr),c(he,4,"covers",fc,Fe,vr),c(he,4,"store",mc,Fe,br),Fe=c(he,0,"Overview",bc,Fe),w(Fe,"styles",[k,E`
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
    `]),s(he,1,Fe);function Wt(r,t){let e=0,i=r.length-1;for(;e<i;){let o=e+i+1>>1;r[o].top<=t?e=o:i=o-1}return e}var $c=22,Fu=900,Er=120,Ec,Tc,Cc,Sc,Pc,Mc,Ac,Lc,Q,Tr,Cr,Sr,Pr,Mr,Ar,Kt,K,Rc,Lr,Oc,Rr,Nc,qc,Or,Dc,Fc;Lc=[b("latent-scrubber")];var Ce=class extends(Ac=x,Mc=[u({attribute:!1})],Pc=[u({attribute:!1})],Sc=[u({attribute:!1})],Cc=[g()],Tc=[g()],Ec=[g()],Ac){constructor(){super(...arguments);a(this,K);a(this,Tr,s(Q,8,this,[])),s(Q,11,this);a(this,Cr,s(Q,12,this,0)),s(Q,15,this);a(this,Sr,s(Q,16,this,0)),s(Q,19,this);a(this,Pr,s(Q,20,this)),s(Q,23,this);a(this,Mr,s(Q,24,this,!1)),s(Q,27,this);a(this,Ar,s(Q,28,this,!1)),s(Q,31,this);a(this,Kt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Kt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let i=e.get("position");i!==void 0&&Math.abs(i-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Kt)),P(this,Kt,window.setTimeout(()=>this.passing=!1,Fu)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return f;let i=Math.min(1,this.position/this.range),o=e[Wt(e,this.position+Er)];return p`
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
        @pointermove="${l(this,K,Lr)}"
        @pointerup="${l(this,K,Rr)}"
        @pointercancel="${l(this,K,Rr)}"
        @pointerleave="${l(this,K,Nc)}"
        @keydown="${l(this,K,qc)}"
      >
        ${l(this,K,Fc).call(this)}
        <span class="here" .style="${`top:${i*100}%`}"></span>
        ${l(this,K,Dc).call(this,i)}
      </div>
    `}};Q=v(Ac),Tr=new WeakMap,Cr=new WeakMap,Sr=new WeakMap,Pr=new WeakMap,Mr=new WeakMap,Ar=new WeakMap,Kt=new WeakMap,K=new WeakSet,Rc=function(e){let i=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-i.top)/i.height))},Lr=function(e){this.pointed=l(this,K,Rc).call(this,e),this.dragging&&l(this,K,Or).call(this,this.pointed*this.range)},Oc=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,K,Lr).call(this,e)},Rr=function(){this.dragging=!1,this.pointed=void 0},Nc=function(){this.dragging||(this.pointed=void 0)},qc=function(e){let i={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(i===void 0)return;e.preventDefault();let o=Wt(this.marks,this.position+Er)+i,d=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];d!==void 0&&l(this,K,Or).call(this,d.top)},Or=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Dc=function(e){if(this.pointed===void 0&&!this.passing)return f;let i=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Wt(this.marks,i*this.range+Er)];return p`
      <span class="label" .style="${`top:${i*100}%`}">${o}</span>
    `},Fc=function(){let e=this.clientHeight||window.innerHeight,i=-$c;return Hu(this.marks).map(({top:o,year:d})=>{let y=Math.min(1,o/this.range)*e;return y-i>=$c&&y<=e-6?(i=y,p`
          <span class="year" .style="${`top:${Math.max(6,y)}px`}">${d}</span>
        `):p`
        <span class="dot" .style="${`top:${y}px`}"></span>
      `})},c(Q,4,"marks",Mc,Ce,Tr),c(Q,4,"position",Pc,Ce,Cr),c(Q,4,"range",Sc,Ce,Sr),c(Q,4,"pointed",Cc,Ce,Pr),c(Q,4,"dragging",Tc,Ce,Mr),c(Q,4,"passing",Ec,Ce,Ar),Ce=c(Q,0,"Scrubber",Lc,Ce),w(Ce,"styles",[k,E`
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
    `]),s(Q,1,Ce);function Hu(r){return r.filter(({year:t},e)=>r[e-1]?.year!==t)}var Xi=class{options;blocks;height;#e;constructor(t,e,i,o){this.options=e;let d=i?.options===e?i:void 0,h=0;this.blocks=t.map((y,S)=>{let J=d?.blocks[S],re=J?.month===y&&y!==o?{...J,top:h}:zu(y,h,e);return h+=re.height,re}),this.height=h}between(t,e){let i=[];for(let o=this.indexAt(t);o<this.blocks.length;o++){let d=this.blocks[o];if(d.top>=e)break;i.push(d)}return i}indexAt(t){return Wt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:$t(e)})),this.#e}nearest({year:t,month:e}){let i=t*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=i)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let i=e.layout?.tiles.find(({photo:o})=>o.id===t);if(i!==void 0)return{block:e,tile:i}}}tileAt(t){let e=this.blocks[this.indexAt(t)],i=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=t);return e&&i&&{block:e,tile:i}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:i})=>i===t.month||i.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function zu(r,t,e){if(r.photos.length===0)return{month:r,top:t,height:r.complete?0:co(r.count.photos,e),layout:void 0};let i=da(r.photos,e),o=r.missing===0?0:co(r.missing,e)-e.monthHeading;return{month:r,top:t,height:i.height+o,layout:i}}var Uu=28,Iu=28;function Hc({layout:r,top:t},e){let i=e.top-t,o=e.bottom-t;return r?.tiles.filter(({y:d,height:h})=>d+h>i&&d<o)??[]}function zc(r,t,e,i){let o=r.flatMap(h=>Hc(h,t).map(y=>({tile:y,top:h.top+y.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=i)??o[0])?.tile.photo.id}function Uc(r,t){let{month:e,layout:i}=r,o=$t(e.count);return p`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${Uu}px`}">${o} <span>${I(e.count.photos)}</span></h2>
      ${i===void 0?Ku(r,t):f} ${i?.headings.map(d=>Wu(d,e.places.get(d.day)??[],t))} ${ye(Hc(r,t.drawn),({photo:d})=>d.id,d=>Yu(d,t))}
    </section>
  `}function Wu({day:r,x:t,y:e,width:i},o,{options:d}){let h=`transform:translate(${t}px,${e+d.dayHeading-Iu}px);max-width:${Math.max(i,64)}px`;return p`
    <h3 .style="${h}" title="${o.join(", ")}">${In(r)}${o.length===0?f:p`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function Ku({height:r},{options:t}){return p`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function Yu(r,{route:t,reachable:e,selection:i,picking:o,open:d,store:h}){let{photo:y,x:S,y:J,width:re,height:ge}=r,Mn=i.has(y.id);return p`
    <a
      href="${ta({...t,photo:y.id})}"
      data-id="${y.id}"
      aria-label="${Wn(y)}"
      tabindex="${y.id===e?0:-1}"
      .style="${`transform:translate(${S}px,${J}px);width:${re}px;height:${ge}px`}"
      class="${Mn?"picked":""}"
      @click="${no=>d(no,y)}"
      @pointerdown="${no=>o.down(no,y)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${y}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,Mn)}
  `}var Vu=100,Ic=1,Bu=.75,Wc,Kc,Yc,Vc,Bc,jc,_c,Qc,X,Nr,qr,Dr,Fr,Hr,zr,se,_e,Yt,Vt,gt,ue,Bt,mi,yt,M,Ur,Xc,Zi,Zc,Jc,ui,Ir,Wr,Gc,Ji,eh,Kr,Gi;Qc=[b("latent-timeline")];var Se=class extends(_c=x,jc=[u({attribute:!1})],Bc=[u({attribute:!1})],Vc=[u({attribute:!1})],Yc=[u({attribute:!1})],Kc=[g()],Wc=[g()],_c){constructor(){super(...arguments);a(this,M);a(this,Nr,s(X,8,this)),s(X,11,this);a(this,qr,s(X,12,this)),s(X,15,this);a(this,Dr,s(X,16,this,me("photos"))),s(X,19,this);a(this,Fr,s(X,20,this,dt.NONE)),s(X,23,this);a(this,Hr,s(X,24,this,{top:0,bottom:0})),s(X,27,this);a(this,zr,s(X,28,this)),s(X,31,this);a(this,se);a(this,_e);a(this,Yt);a(this,Vt,!1);a(this,gt);a(this,ue,new zt(this));a(this,Bt,new na(this));a(this,mi,new ResizeObserver(()=>l(this,M,Xc).call(this)));a(this,yt,()=>l(this,M,Jc).call(this));a(this,Ji,e=>{let i=sa(e.key),o=n(this,se)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,Bt).pick(o.tile.photo,e.shiftKey);return}i===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,M,eh).call(this,o,i))});a(this,Gi,(e,i)=>{this.current=i.id,n(this,Bt).click(e,i)})}connectedCallback(){super.connectedCallback(),n(this,mi).observe(this),window.addEventListener("scroll",n(this,yt),{passive:!0}),window.addEventListener("resize",n(this,yt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,mi).disconnect(),window.removeEventListener("scroll",n(this,yt)),window.removeEventListener("resize",n(this,yt)),window.clearTimeout(n(this,Yt))}monthChanged(e){l(this,M,Zi).call(this,e)}get marks(){return n(this,se)?.marks??[]}spotAt(e){let i=n(this,ue).at(e),o=n(this,se)?.blocks[n(this,se).indexAt(i)],d=n(this,se)?.tileAt(i),h=(d?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...d===void 0?{}:{photo:d.tile.photo.id}}}shows(){return!1}show(e,i){P(this,gt,{spot:e,y:i}),l(this,M,Ur).call(this)}reveal(e){let i=n(this,se)?.placeOf(e.id);i!==void 0&&l(this,M,Kr).call(this,i)}willUpdate(e){if(e.has("library")&&n(this,_e)!==void 0){let i=e.get("route"),o=i===void 0||St(i,this.route);l(this,M,Zi).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Vt)&&(P(this,Vt,!1),l(this,M,Gc).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,i=n(this,_e);if(i===void 0)return f;let o=n(this,se)?.between(e.top,e.bottom)??[],d={options:i,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:zc(o,e,this.current,e.top+window.innerHeight*Ic),picking:n(this,Bt),keyDown:n(this,Ji),open:n(this,Gi)};return p`
      ${ye(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>Uc(h,d))}
    `}};X=v(_c),Nr=new WeakMap,qr=new WeakMap,Dr=new WeakMap,Fr=new WeakMap,Hr=new WeakMap,zr=new WeakMap,se=new WeakMap,_e=new WeakMap,Yt=new WeakMap,Vt=new WeakMap,gt=new WeakMap,ue=new WeakMap,Bt=new WeakMap,mi=new WeakMap,yt=new WeakMap,M=new WeakSet,Ur=function(){let e=n(this,se);if(n(this,gt)===void 0||e===void 0)return;let{spot:i,y:o}=n(this,gt);P(this,gt,void 0);let d=e.placeOf(i.photo),h=e.nearest(i);d!==void 0?n(this,ue).bring(d.block.top+d.tile.y,o):h!==void 0&&n(this,ue).bring(h.top,n(this,ue).header),l(this,M,ui).call(this)},Xc=function(){let e=this.clientWidth;e>0&&e!==n(this,_e)?.width&&(P(this,_e,la(e)),l(this,M,Zi).call(this,void 0))},Zi=function(e,i=!0){if(n(this,_e)===void 0)return;let o=n(this,ue).top,d=i&&o>0?n(this,se)?.anchorAt(o):void 0;P(this,se,new Xi(this.library.months,n(this,_e),n(this,se),e)),this.style.height=`${n(this,se).height}px`,l(this,M,Zc).call(this,d,o),l(this,M,Ur).call(this),l(this,M,ui).call(this),l(this,M,Wr).call(this),this.requestUpdate()},Zc=function(e,i){let o=e&&n(this,se)?.resolve(e);o!==void 0&&Math.abs(o-i)>=1&&n(this,ue).by(o-i)},Jc=function(){let{top:e}=n(this,ue),i=window.innerHeight*Bu;(e-i<this.drawn.top||e+window.innerHeight+i>this.drawn.bottom)&&l(this,M,ui).call(this),l(this,M,Ir).call(this),l(this,M,Wr).call(this)},ui=function(){let{top:e}=n(this,ue),i=window.innerHeight*Ic;this.drawn={top:e-i,bottom:e+window.innerHeight+i},l(this,M,Ir).call(this)},Ir=function(){n(this,Yt)??P(this,Yt,window.setTimeout(()=>{P(this,Yt,void 0);let{top:e}=n(this,ue),i=window.innerHeight/2;for(let{month:o}of n(this,se)?.between(e-i,e+window.innerHeight+i)??[])this.library.load(o).catch(()=>{})},Vu))},Wr=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Gc=function(e){return[...this.renderRoot.querySelectorAll("a")].find(i=>i.dataset.id===e)},Ji=new WeakMap,eh=async function(e,i){let o=await ra(e,i,this.library,()=>n(this,se));o!==void 0&&l(this,M,Kr).call(this,o)},Kr=function({block:e,tile:i}){let d=e.top+i.y,h=n(this,ue).top,y=d+i.height+40-(h+window.innerHeight-n(this,ue).header),S=d-40-h;(S<0||y>0)&&n(this,ue).by(S<0?S:y),l(this,M,ui).call(this),this.current=i.photo.id,P(this,Vt,!0),this.requestUpdate()},Gi=new WeakMap,c(X,4,"library",jc,Se,Nr),c(X,4,"store",Bc,Se,qr),c(X,4,"route",Vc,Se,Dr),c(X,4,"selection",Yc,Se,Fr),c(X,4,"drawn",Kc,Se,Hr),c(X,4,"current",Wc,Se,zr),Se=c(X,0,"TimelineView",Qc,Se),w(Se,"styles",[k,aa]),s(X,1,Se);var th=1.35,ih=40,ju=220,eo=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(t,e){this.#e=e;let{signal:i}=this.#t;t.addEventListener("touchstart",o=>this.#r(o),{signal:i,passive:!0}),t.addEventListener("touchmove",o=>this.#n(o),{signal:i,passive:!0}),t.addEventListener("wheel",o=>this.#a(o),{signal:i,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:i})}dispose(){this.#t.abort()}#r({touches:t}){this.#i=t.length===2?oh(t):void 0}#n({touches:t}){if(this.#i===void 0||t.length!==2)return;let e=oh(t)/Math.max(1,this.#i);if(e>th||e<1/th){this.#i=void 0;let[i,o]=[t[0],t[1]],d={x:(i.clientX+o.clientX)/2,y:(i.clientY+o.clientY)/2};this.#e(e>1?1:-1,d)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#s<ju;this.#s=t.timeStamp;let i=e?this.#o:0;this.#o=i+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(i)<ih&&Math.abs(this.#o)>=ih&&this.#e(this.#o<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(i=>i instanceof Element&&i.matches("dialog, [role=dialog]"));return!Tt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function oh(r){let[t,e]=[r[0],r[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var sh,rh,nh,ah,lh,dh,ph,ch,hh,uh,mh,fh,gh,yh,vh,C,Yr,Vr,Br,jr,_r,Qr,Xr,Zr,Jr,Gr,en,tn,on,fi,gi,Qe,vt,jt,A,sn,rn,bh,to,nn,an,ln,yi,wh,xh,kh,$h;vh=[b("latent-timeline-page")];var te=class extends(yh=x,gh=[u({attribute:!1})],fh=[u({attribute:!1})],mh=[u({attribute:!1})],uh=[u({attribute:!1})],hh=[u({attribute:!1})],ch=[u({attribute:!1})],ph=[u({attribute:!1})],dh=[g()],lh=[g()],ah=[g()],nh=[N("latent-timeline")],rh=[N("latent-timeline, latent-overview")],sh=[N("latent-scrubber")],yh){constructor(){super(...arguments);a(this,A);a(this,Yr,s(C,8,this)),s(C,11,this);a(this,Vr,s(C,12,this,me("photos"))),s(C,15,this);a(this,Br,s(C,16,this,"")),s(C,19,this);a(this,jr,s(C,20,this,"")),s(C,23,this);a(this,_r,s(C,24,this)),s(C,27,this);a(this,Qr,s(C,28,this,dt.NONE)),s(C,31,this);a(this,Xr,s(C,32,this)),s(C,35,this);a(this,Zr,s(C,36,this)),s(C,39,this);a(this,Jr,s(C,40,this)),s(C,43,this);a(this,Gr,s(C,44,this,"")),s(C,47,this);a(this,en,s(C,48,this)),s(C,51,this);a(this,tn,s(C,52,this)),s(C,55,this);a(this,on,s(C,56,this)),s(C,59,this);a(this,fi);a(this,gi);a(this,Qe,new ji(this,()=>this.photos));a(this,vt,new AbortController);a(this,jt);a(this,yi,()=>Ge(this,"search",""))}connectedCallback(){super.connectedCallback(),P(this,gi,new eo(this,n(this,Qe).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,gi)?.dispose(),n(this,vt).abort()}get sequence(){return this.library}refresh(){l(this,A,sn).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!St(this.route,this.shown)?l(this,A,sn).call(this,this.route):n(this,jt)!==void 0&&!St(this.route,n(this,jt))&&(n(this,vt).abort(),l(this,A,to).call(this,"")))}render(){let e=this.shown?.query??"";return p`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?p`
          <latent-memories ?hidden="${n(this,Qe).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:f} ${e===""?f:p`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,A,rn).call(this,e)}"
        ></latent-refinement>
      `}${l(this,A,wh).call(this,e)}
    `}};C=v(yh),Yr=new WeakMap,Vr=new WeakMap,Br=new WeakMap,jr=new WeakMap,_r=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Jr=new WeakMap,Gr=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,fi=new WeakMap,gi=new WeakMap,Qe=new WeakMap,vt=new WeakMap,jt=new WeakMap,A=new WeakSet,sn=async function(e){n(this,vt).abort();let i=new AbortController;P(this,vt,i),P(this,jt,e);let o=l(this,A,rn).call(this,e.query);try{let d=await this.api.timeline(o,i.signal);i.signal.aborted||l(this,A,bh).call(this,e,o,d)}catch(d){d instanceof H&&d.status===400?l(this,A,to).call(this,d.message):l(this,A,an).call(this,d)}},rn=function(e){return`${this.filter} ${e}`.trim()},bh=function(e,i,{months:o}){let d=this.shown!==void 0&&St(e,this.shown);d||(n(this,Qe).forget(),P(this,fi,new Bi(async h=>(await l(this,A,nn).call(this,this.api.photos(i,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(o):new _i(o,{page:(h,y)=>l(this,A,nn).call(this,this.api.photos(i,h,y)),places:h=>this.api.places(i,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,A,to).call(this,""),Ge(this,"sequence",{same:d})},to=function(e){this.problem=e;let i=this.library?.total;i!==void 0&&Ge(this,"found",{total:i,problem:e})},nn=async function(e){try{return await e}catch(i){throw l(this,A,an).call(this,i),i}},an=function(e){Ge(this,"problem",e)},ln=function(){let{photos:e,scrubber:i}=this;e!==null&&i!==null&&(i.marks=e.marks,i.position=window.scrollY,i.range=document.documentElement.scrollHeight-window.innerHeight)},yi=new WeakMap,wh=function(e){let{library:i}=this;if(i===void 0)return this.problem===""?f:Tp(this.problem,n(this,yi));if(i.months.length===0)return l(this,A,$h).call(this,e);let{level:o}=n(this,Qe);return p`
      ${o==="days"?l(this,A,xh).call(this,i):l(this,A,kh).call(this,i,o)}
      <latent-level-switch .level="${o}" @level="${d=>{n(this,Qe).look(d.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${d=>window.scrollTo({top:d.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},xh=function(e){return p`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,A,ln)}"
      ></latent-timeline>
    `},kh=function({counts:e},i){return p`
      <latent-overview
        .months="${e}"
        .level="${i}"
        .covers="${n(this,fi)}"
        .store="${this.store}"
        @enter="${o=>{n(this,Qe).enter(o.detail)}}"
        @timeline-scroll="${l(this,A,ln)}"
      ></latent-overview>
    `},$h=function(e){return e!==""?Cp(e,n(this,yi)):this.filter===""?Sp(this.status?.pending??0):p`
      <slot></slot>
    `},c(C,4,"api",gh,te,Yr),c(C,4,"route",fh,te,Vr),c(C,4,"filter",mh,te,Br),c(C,4,"name",uh,te,jr),c(C,4,"store",hh,te,_r),c(C,4,"selection",ch,te,Qr),c(C,4,"status",ph,te,Xr),c(C,4,"library",dh,te,Zr),c(C,4,"shown",lh,te,Jr),c(C,4,"problem",ah,te,Gr),c(C,4,"timeline",nh,te,en),c(C,4,"photos",rh,te,tn),c(C,4,"scrubber",sh,te,on),te=c(C,0,"TimelinePage",vh,te),w(te,"styles",[k,O,Ep,E`
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
      `;default:return Qu({api:r,route:t,store:e,selection:i,status:o,owner:d})}}function Qu({api:r,route:t,store:e,selection:i,status:o}){let{label:d,filter:h="",empty:y}=ot(t.place);return p`
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
  `}var Xu=["photos","favorites","map"],Th,Ch,Sh,Ph,Mh,Ah,Lh,Rh,Oh,Nh,qh,Dh,Fh,Hh,zh,Uh,$,dn,pn,cn,hn,un,mn,fn,gn,yn,vn,bn,wn,xn,kn,so,ae,bt,wt,Y,rt,xt,R,io,oo,$n,_t,vi,Ih,Wh,Kh,Yh,nt,Qt,bi,Vh,Bh;Uh=[b("latent-gallery")];var Z=class extends(zh=x,Hh=[u({attribute:!1})],Fh=[u({attribute:!1})],Dh=[u({attribute:!1})],qh=[u({attribute:!1})],Nh=[g()],Oh=[g()],Rh=[g()],Lh=[g()],Ah=[g()],Mh=[g()],Ph=[g()],Sh=[N("latent-header")],Ch=[N("latent-viewer")],Th=[N("main > .view")],zh){constructor(){super(...arguments);a(this,R);a(this,dn,s($,8,this)),s($,11,this);a(this,pn,s($,12,this,"")),s($,15,this);a(this,cn,s($,16,this)),s($,19,this);a(this,hn,s($,20,this)),s($,23,this);a(this,un,s($,24,this,me("photos"))),s($,27,this);a(this,mn,s($,28,this)),s($,31,this);a(this,fn,s($,32,this)),s($,35,this);a(this,gn,s($,36,this)),s($,39,this);a(this,yn,s($,40,this)),s($,43,this);a(this,vn,s($,44,this,!1)),s($,47,this);a(this,bn,s($,48,this)),s($,51,this);a(this,wn,s($,52,this)),s($,55,this);a(this,xn,s($,56,this)),s($,59,this);a(this,kn,s($,60,this)),s($,63,this);a(this,so,new wi(!0));a(this,ae);a(this,bt,new AbortController);a(this,wt);a(this,Y,new Ui(this));a(this,rt,new Vi(()=>n(this,R,oo),e=>this.problem(e)));a(this,xt,!1);a(this,_t,e=>l(this,R,vi).call(this,e.detail));a(this,nt,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,Qt,e=>n(this,Y).tell(e.detail));a(this,bi,({detail:e})=>{!Xu.includes(this.route.place)&&e!==""?l(this,R,vi).call(this,me("photos",void 0,e)):n(this,ae)?.search(e)})}connectedCallback(){super.connectedCallback(),P(this,ae,new ia(e=>l(this,R,$n).call(this,e))),l(this,R,$n).call(this,n(this,ae).route),P(this,wt,new ea(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,wt).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,ae)?.dispose(),n(this,wt)?.stop(),n(this,bt).abort(),n(this,rt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let i=Ju(this.route,this.opened);document.title!==i&&(document.title=i)}edited(e,i){n(this,rt).forget(jn(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,i),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let d=Zu(this.route)&&e.every(({before:h,after:y})=>h?.archived===y?.archived);P(this,xt,this.opened!==void 0&&!d),n(this,xt)||this.refresh()}refresh(){P(this,xt,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!Je(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:i}=this;return p`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,R,vi).call(this,me("photos"))}"
          @search="${n(this,bi)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @problem="${n(this,nt)}"
        ></latent-header>
        ${l(this,R,Vh).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,R,io)}" @go="${n(this,_t)}"></latent-navigation>
          <main
            @go="${n(this,_t)}"
            @search="${n(this,bi)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,R,Yh)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,ae)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,Qt)}"
            @problem="${n(this,nt)}"
          >
            ${l(this,R,Bh).call(this)}${Eh({api:this.api,route:this.route,store:n(this,rt).grid,selection:n(this,Y).selection,status:this.status,owner:n(this,R,io)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        @added="${()=>n(this,wt)?.look()}"
        @search="${o=>l(this,R,vi).call(this,me("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,ae)?.open(o.detail)}"
        @said="${n(this,Qt)}"
        @problem="${n(this,nt)}"
      ></latent-uploads>
      ${e===void 0?f:p`
        <latent-viewer
          .photo="${e}"
          .sequence="${i}"
          .api="${n(this,R,oo)}"
          .grid="${n(this,rt).grid}"
          .screens="${n(this,rt).screens}"
          @photo-turn="${o=>n(this,ae)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,ae)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,_t)}"
          @photo-delete="${()=>{l(this,R,Kh).call(this,e)}}"
        ></latent-viewer>
      `} ${this.showsAccount?p`
          <latent-account
            .api="${this.api}"
            @dialog-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,nt)}"
          ></latent-account>
        `:f} ${this.adding===void 0?f:p`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,Qt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,nt)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,Y).saying.text}"
        ?undoable="${n(this,Y).saying.undoable}"
        @undo="${()=>n(this,Y).undo()}"
        @toast-close="${()=>n(this,Y).forget()}"
      ></latent-toast>
    `}};$=v(zh),dn=new WeakMap,pn=new WeakMap,cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,fn=new WeakMap,gn=new WeakMap,yn=new WeakMap,vn=new WeakMap,bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,so=new WeakMap,ae=new WeakMap,bt=new WeakMap,wt=new WeakMap,Y=new WeakMap,rt=new WeakMap,xt=new WeakMap,R=new WeakSet,io=function(){return this.user===Oe},oo=function(){return this.route.place==="trash"?n(this,so):this.api},$n=function(e){if(ot(e.place).ofOwner===!0&&!n(this,R,io)){n(this,ae)?.go(me("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,ot(e.place).load?.().catch(i=>this.problem(new Ze(i))),l(this,R,Ih).call(this,e.photo)},_t=new WeakMap,vi=function(e){n(this,ae)?.go(e),window.scrollTo({top:0})},Ih=async function(e){n(this,bt).abort(),P(this,bt,new AbortController);let{signal:i}=n(this,bt);if(e===void 0){l(this,R,Wh).call(this);return}let o=this.sequence?.find(e);try{let[d]=await Promise.all([o??n(this,R,oo).photo(e,i),import("/assets/viewer-F3QQ5GLR.js")]);i.aborted||(this.opened=d)}catch(d){d instanceof H&&d.status===404?n(this,ae)?.close():this.problem(d)}},Wh=function(){let e=this.opened;this.opened=void 0,n(this,xt)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Kh=async function(e){let{sequence:i}=this,o=await i?.neighbour(e,1).catch(()=>{})??await i?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&this.opened?.id===e.id&&(o===void 0?n(this,ae)?.close():n(this,ae)?.open(o.id))},Yh=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},nt=new WeakMap,Qt=new WeakMap,bi=new WeakMap,Vh=function(){return n(this,Y).selection.size===0?f:p`
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
    `},c($,4,"api",Hh,Z,dn),c($,4,"user",Fh,Z,pn),c($,4,"uploads",Dh,Z,cn),c($,4,"shared",qh,Z,hn),c($,4,"route",Nh,Z,un),c($,4,"sequence",Oh,Z,mn),c($,4,"found",Rh,Z,fn),c($,4,"status",Lh,Z,gn),c($,4,"opened",Ah,Z,yn),c($,4,"showsAccount",Mh,Z,vn),c($,4,"adding",Ph,Z,bn),c($,4,"header",Sh,Z,wn),c($,4,"viewer",Ch,Z,xn),c($,4,"view",Th,Z,kn),Z=c($,0,"Gallery",Uh,Z),w(Z,"styles",[k,Ed]),s($,1,Z);function Zu({place:r,query:t}){return r==="photos"&&t===""}function Ju(r,t){if(t!==void 0)return"Photo · Latent";let{label:e}=ot(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var Gu=3e3,jh,_h,Qh,Xh,Zh,Pe,En,Tn,Cn,He,Xt,ro,kt,V,at,Jh,Gh,Sn,Pn,eu;Zh=[b("latent-app")];var Xe=class extends(Xh=x,Qh=[g()],_h=[g()],jh=[g()],Xh){constructor(){super(...arguments);a(this,V);a(this,En,s(Pe,8,this,"starting")),s(Pe,11,this);a(this,Tn,s(Pe,12,this,{signedIn:!1})),s(Pe,15,this);a(this,Cn,s(Pe,16,this,"")),s(Pe,19,this);a(this,He,new wi);a(this,Xt,new Ri(n(this,He)));a(this,ro,new Pi);a(this,kt)}connectedCallback(){super.connectedCallback(),l(this,V,at).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,kt))}willUpdate(){this.phase==="signed-out"&&n(this,Xt).tasks.length>0&&n(this,Xt).clear()}render(){switch(this.phase){case"starting":return f;case"welcome":return p`
          <latent-welcome .api="${n(this,He)}" @signed-in="${l(this,V,at)}"></latent-welcome>
        `;case"signed-out":return p`
          <latent-sign-in
            .api="${n(this,He)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,V,at)}"
          ></latent-sign-in>
        `;case"open":return p`
          <latent-gallery
            .api="${n(this,He)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,Xt)}"
            .shared="${n(this,ro)}"
            @problem="${e=>l(this,V,Sn).call(this,e.detail)}"
            @sign-out="${l(this,V,eu)}"
            @locked="${l(this,V,Pn)}"
          ></latent-gallery>
        `;case"locked":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${m.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,V,at)}">Try again</button>
          </latent-notice>
        `;case"bare":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${m.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,V,at)}">Try again</button>
          </latent-notice>
        `;case"failed":return p`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${m.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,V,at)}">Try again</button>
          </latent-notice>
        `}}};Pe=v(Xh),En=new WeakMap,Tn=new WeakMap,Cn=new WeakMap,He=new WeakMap,Xt=new WeakMap,ro=new WeakMap,kt=new WeakMap,V=new WeakSet,at=async function(){window.clearTimeout(n(this,kt));try{this.session=await n(this,He).session(),this.phase=this.session.signedIn?await l(this,V,Gh).call(this):await l(this,V,Jh).call(this)}catch(e){l(this,V,Sn).call(this,e)}},Jh=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-IZIVS567.js"),"welcome")},Gh=async function(){try{return await n(this,He).status(!1),"open"}catch(e){if(e instanceof H&&e.status===404)return"bare";throw e}},Sn=function(e){e instanceof H&&e.unauthorised?this.phase="signed-out":e instanceof Ze||e instanceof H&&e.unavailable?l(this,V,Pn).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Pn=function(){this.phase="locked",window.clearTimeout(n(this,kt)),P(this,kt,window.setTimeout(()=>{l(this,V,at).call(this)},Gu))},eu=async function(){this.phase="signed-out",await n(this,He).signOut().catch(()=>{})},c(Pe,4,"phase",Qh,Xe,En),c(Pe,4,"session",_h,Xe,Tn),c(Pe,4,"problem",jh,Xe,Cn),Xe=c(Pe,0,"App",Zh,Xe),w(Xe,"styles",[k,O,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Pe,1,Xe);function tu(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Zd();tu();
