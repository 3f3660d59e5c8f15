import{a as $i}from"/assets/chunk-3VV6VGM5.js";import{a as sa}from"/assets/chunk-3URSF6QV.js";import{f as oa}from"/assets/chunk-3HOCWFEE.js";import"/assets/chunk-XKDAJPZ7.js";import{a as Mt}from"/assets/chunk-JYSROABF.js";import{a as St,b as Gn,c as ea,d as ta,e as ia}from"/assets/chunk-NL2GO4AY.js";import{a as Pi}from"/assets/chunk-ZEBJH32Q.js";import{c as _n}from"/assets/chunk-FJQW2A7X.js";import{c as jn}from"/assets/chunk-AUB4SOMF.js";import{a as Un,c as In,d as Wn,f as Kn}from"/assets/chunk-3PTSIWJU.js";import{a as Hn,b as Fn,c as lo,d as zn}from"/assets/chunk-75WR454Q.js";import{a as pt,b as aa,d as la,e as da,f as pa,h as ca,j as ha,k as co}from"/assets/chunk-YAUYX47Y.js";import{a as Ci,c as Qn,e as Xn,f as Zn,g as po,h as Jn}from"/assets/chunk-ZJBTF425.js";import{a as Dn,b as Pt}from"/assets/chunk-A6TKU6T5.js";import{a as ga}from"/assets/chunk-5IPKFR35.js";import{a as ao,b as ti,c as dt}from"/assets/chunk-XP4I65UQ.js";import{a as ve}from"/assets/chunk-VPF5JAHV.js";import"/assets/chunk-FHTJ6Y6Z.js";import{b as na}from"/assets/chunk-WCRTRLIZ.js";import{a as F,b as On,c as Nn,d as Ne,e as qn,g as Je,h as qe,i as ki}from"/assets/chunk-DFIE6NY7.js";import{a as ua,b as ma,c as fa,e as ya}from"/assets/chunk-2NTJDFLX.js";import"/assets/chunk-B73Q2V7U.js";import{a as Tt,b as Yn,c as Vn,f as Ct,g as U,l as Bn}from"/assets/chunk-3FEMAHCA.js";import{a as fe,b as At,c as Lt,d as ra}from"/assets/chunk-7KBPAIBY.js";import{a as E,b as c,c as Rn,e as f,g as x,h as b,i as u,j as y,k as O,l as m,m as k,n as Ei,o as Ge,p as N,q as et,r as Ti}from"/assets/chunk-PMYW6YMW.js";import{a as v,c as s,d as p,e as w,f as n,g as a,h as S,i as l}from"/assets/chunk-UFH4OFYZ.js";var va="shared?";var Si=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(va)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var ii=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="PasskeyError"}};function ho(){return"PublicKeyCredential"in window}function Mi(){return["127.0.0.1","[::1]"].includes(location.hostname)?`http://localhost:${location.port}/`:void 0}async function ba(r){let t=await xa(()=>navigator.credentials.get({publicKey:{...r,challenge:ti(r.challenge),allowCredentials:r.allowCredentials.map(ka)}})),e=t.response;return{credential:dt(t.rawId),clientData:dt(e.clientDataJSON),authenticatorData:dt(e.authenticatorData),signature:dt(e.signature)}}async function wa(r){let e=(await xa(()=>navigator.credentials.create({publicKey:{...r,challenge:ti(r.challenge),user:{...r.user,id:ti(r.user.id)},pubKeyCredParams:[...r.pubKeyCredParams],excludeCredentials:r.excludeCredentials.map(ka)}}))).response;return{clientData:dt(e.clientDataJSON),attestationObject:dt(e.attestationObject)}}async function xa(r){if(!ho())throw new ii("This browser has no passkeys; use another.");try{let t=await r();if(t!==null)return t}catch(t){throw new ii(ou(t),t)}throw new ii("The browser gave no passkey; try again.")}function ou(r){switch(r instanceof DOMException?r.name:""){case"InvalidStateError":return"There is a passkey for you on this device already.";case"NotAllowedError":return"The passkey was not used, or not in time; try again.";case"SecurityError":return"The browser allows no passkeys at this address, or does not trust its certificate.";default:return"The browser could not use a passkey."}}function ka({type:r,id:t}){return{type:r,id:ti(t)}}var $a=E`
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
`;var su=500,ru=6e4;async function Ea(r){let t=performance.now()+ru;for(;performance.now()<t;){await new Promise(i=>window.setTimeout(i,su));let e=await r.session().catch(i=>{if(!(i instanceof Ne))throw i});if(e!==void 0&&e.locked!==!0)return}throw new Error("The vault could not be unlocked. The machine that has it says why.")}var Ta,Ca,Pa,Sa,Ma,Aa,La,Ra,Oa,Na,qa,Da,Ha,Fa,za,T,uo,mo,fo,yo,go,vo,bo,wo,xo,ko,$o,Eo,To,B,Ua,Co,Ia,Wa,Ka,Ya,Va,Ba,ja;za=[b("latent-sign-in")];var G=class extends(Fa=x,Ha=[u({attribute:!1})],Da=[u({type:Boolean})],qa=[u({type:Boolean})],Na=[y()],Oa=[y()],Ra=[y()],La=[y()],Aa=[y()],Ma=[y()],Sa=[O("#vault")],Pa=[O("#user")],Ca=[O("#passphrase")],Ta=[O("#code")],Fa){constructor(){super(...arguments);a(this,B);a(this,uo,s(T,8,this)),s(T,11,this);a(this,mo,s(T,12,this,!1)),s(T,15,this);a(this,fo,s(T,16,this,!1)),s(T,19,this);a(this,yo,s(T,20,this,!1)),s(T,23,this);a(this,go,s(T,24,this,!1)),s(T,27,this);a(this,vo,s(T,28,this,"")),s(T,31,this);a(this,bo,s(T,32,this)),s(T,35,this);a(this,wo,s(T,36,this,!1)),s(T,39,this);a(this,xo,s(T,40,this,!1)),s(T,43,this);a(this,ko,s(T,44,this)),s(T,47,this);a(this,$o,s(T,48,this)),s(T,51,this);a(this,Eo,s(T,52,this)),s(T,55,this);a(this,To,s(T,56,this)),s(T,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return c`
      <main>
        <form @submit="${l(this,B,Ua)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${$i(56)}
            <h1 id="title">Latent</h1>
            <p>
              ${l(this,B,Ya).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?l(this,B,Va).call(this):f} ${this.locked?f:l(this,B,Ba).call(this)}
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
            ${this.needsCode?l(this,B,ja).call(this):f}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${l(this,B,Ka).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?f:l(this,B,Wa).call(this)}</p>
        </form>
      </main>
    `}};T=v(Fa),uo=new WeakMap,mo=new WeakMap,fo=new WeakMap,yo=new WeakMap,go=new WeakMap,vo=new WeakMap,bo=new WeakMap,wo=new WeakMap,xo=new WeakMap,ko=new WeakMap,$o=new WeakMap,Eo=new WeakMap,To=new WeakMap,B=new WeakSet,Ua=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let i=this.input.value,o=this.user?.value.trim().toLowerCase()||qe;if(i===""){this.problem=o===qe?"Type the vault’s passphrase.":"Type your password.";return}this.busy=!0,this.problem="";try{let d={vault:this.vault?.value.trim(),user:o,passphrase:i,code:this.code?.value||void 0};await l(this,B,Co).call(this,d)&&(await Ea(this.api),await l(this,B,Co).call(this,{...d,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(d){await l(this,B,Ia).call(this,d)}finally{this.busy=!1,this.awaitsPasskey=!1}},Co=async function(e){try{return await this.api.signIn(e)}catch(i){if(!(i instanceof On))throw i;this.needsCode=i.orCode,this.awaitsPasskey=!0;let o=await ba(i.options);return await this.api.signIn({...e,passkey:o})}},Ia=async function(e){if(e instanceof F&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Dn(e),this.elsewhere=e instanceof Nn&&e.hosts.includes("localhost")?Mi():void 0,(this.code??this.input).select()},Wa=function(){return c`
      ${this.problem} ${this.elsewhere===void 0?f:c`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Ka=function(){return this.awaitsPasskey?"Waiting for your passkey…":this.locked?this.busy?"Unlocking…":"Unlock":this.busy?"Checking…":"Sign in"},Ya=function(){return this.choice?"All vaults are locked. Say which to unlock, and its passphrase.":this.locked?"The vault is locked. Its passphrase unlocks it.":"Sign in with the vault’s passphrase, or with your own name and password."},Va=function(){return c`
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
    `},Ba=function(){return c`
      <div class="field">
        <label class="unseen" for="user">Name</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="Name"
          value="${qe}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},ja=function(){return c`
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
    `},p(T,4,"api",Ha,G,uo),p(T,4,"locked",Da,G,mo),p(T,4,"choice",qa,G,fo),p(T,4,"busy",Na,G,yo),p(T,4,"legible",Oa,G,go),p(T,4,"problem",Ra,G,vo),p(T,4,"elsewhere",La,G,bo),p(T,4,"needsCode",Aa,G,wo),p(T,4,"awaitsPasskey",Ma,G,xo),p(T,4,"vault",Sa,G,ko),p(T,4,"user",Pa,G,$o),p(T,4,"input",Ca,G,Eo),p(T,4,"code",Ta,G,To),G=p(T,0,"SignIn",za,G),w(G,"styles",[k,N,Ei,$a]),s(T,1,G);var Ai={"Tus-Resumable":"1.0.0","X-Latent":"1"},oi="/uploads";async function _a(r){return(await r.get(oi)).places}async function Qa(r,{sha256:t,bytes:e}){return(await(await r.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function Xa(r,t,e){let{name:i,folder:o,modified:d,sha256:h}=t,g={...Ai,"Upload-Length":String(t.bytes),"Upload-Metadata":nu({filename:i,folder:o,modified:String(Math.max(0,d)),sha256:h})},P=await r.ask(oi,{method:"POST",headers:g,signal:e}),J=(P.headers.get("Location")??"").split("/").pop()??"";return Po(J,P)}async function Za(r,t,e){return Po(t,await r.ask(`${oi}/${t}`,{method:"HEAD",headers:Ai,signal:e}))}async function Ja(r,{id:t,offset:e},i,o){let d=await i.arrayBuffer(),h={...Ai,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${ao(new Uint8Array(await crypto.subtle.digest("SHA-256",d)))}`};return Po(t,await r.ask(`${oi}/${t}`,{method:"PATCH",headers:h,body:d,signal:o}))}async function Ga(r,t){await r.ask(`${oi}/${t}`,{method:"DELETE",headers:Ai})}function Po(r,{headers:t,status:e}){let i=t.get("Upload-Offset");if(i===null)throw new F(e,"failed","The server does not say how much has arrived.");let o=t.get("Latent-Path");return{id:r,offset:Number(i),path:o===null?void 0:decodeURIComponent(o),wasThere:t.has("Latent-Was-There")}}function nu(r){return Object.entries(r).map(([t,e])=>`${t} ${ao(new TextEncoder().encode(e))}`).join(",")}var Li=class{#e;#t=0;#i;constructor(t=au){this.#i=t}async hash(t,e){let i=this.#e??=this.#i(),o=await i.catch(()=>Promise.reject(this.#o(i)));e.throwIfAborted();let d=this.#t++;return new Promise((h,g)=>{let P=new AbortController,J=ge=>{P.abort(),ge()},re=({data:ge})=>{ge.number===d&&J(()=>ge.sha256===void 0?g(new Error("This file cannot be read.")):h(ge.sha256))};o.addEventListener("message",re,{signal:P.signal}),o.addEventListener("error",()=>J(()=>g(this.#o(i))),{signal:P.signal}),e.addEventListener("abort",()=>J(()=>g(e.reason)),{signal:P.signal}),o.postMessage({number:d,file:t})})}#o(t){return el(t),this.#e===t&&(this.#e=void 0),new Error("Files cannot be compared at the moment. Try again.")}end(){this.#e!==void 0&&el(this.#e),this.#e=void 0}};function el(r){r.then(t=>t.terminate(),()=>{})}async function au(){let{address:r}=await import("/assets/sha256-worker-H3AROPUR.js");return new Worker(r,{type:"module"})}var lu=[500,1e3,2e3,5e3,1e4],du=new Set([404,408,409,423,429,460,500,502,503,504]),pu=5,Rt=class{#e;#t=0;#i=0;constructor(t=lu){this.#e=t}renew(){this.#t=0,this.#i=0}async bear(t,e){if(this.#t++,t instanceof F&&!t.unavailable&&this.#i++,!cu(t)||this.#i>=pu)throw t;await hu(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(i){await this.bear(i,e)}}};function cu(r){return r instanceof Ne||r instanceof F&&du.has(r.status)}function hu(r,t){return t.throwIfAborted(),new Promise((e,i)=>{let o=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(o),i(t.reason)},{once:!0})})}function tl(r,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,r*e)))}async function il(r,t,e,i,o,d=new Rt){let h=1048576,g=0,P,J=!0;for(;P?.path===void 0;)try{if(P===void 0)P=await Xa(r,e,i);else if(J){let re=performance.now(),ge=t.slice(P.offset,P.offset+h);P=await Ja(r,P,ge,i),h=tl(ge.size,performance.now()-re)}else P=await Za(r,P.id,i);J=!0,P.offset>g&&(g=P.offset,d.renew()),o(P)}catch(re){await d.bear(re,i),J=!1,P=re instanceof F&&re.status===404?void 0:P}return P}function De({state:{kind:r}}){return r==="added"||r==="known"||r==="failed"||r==="cancelled"}function ol({state:{kind:r}}){return r==="checking"||r==="sending"}function sl(r){let t=r.filter(({state:d})=>d.kind!=="cancelled"),e=({file:d})=>d.size+1,i=t.reduce((d,h)=>d+e(h),0),o=t.reduce((d,h)=>d+(De(h)?e(h):h.arrived),0);return i===0?1:o/i}var mu=3,Ri=class extends EventTarget{#e;#t;#i;#o=new Map;#s=new Map;#r=[];#n=!1;constructor(t,e=new Li,i=()=>new Rt){super(),this.#e=t,this.#t=e,this.#i=i}get tasks(){return this.#r}get paused(){return this.#n}get unfinished(){return!this.#r.every(De)}add(t,e){let i=this.unfinished?this.#r:[],o=t.map(d=>({file:d.file,folder:Hn(d,e),state:{kind:"waiting"},arrived:0}));this.#r=[...i,...o],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#o.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#r.filter(e=>!De(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#r=[],this.#n=!1,this.#d()}#a(){for(let t of this.#o.values())t.abort()}#l(){let t=this.#r.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:mu-this.#o.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#o.set(t,e);try{await this.#h(t,e.signal)}catch(i){De(t)||(t.state=Je(i)?{kind:"waiting"}:{kind:"failed",message:fu(i)})}finally{this.#o.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:i,folder:o}=t;t.state={kind:"checking"},this.#d();let d=await this.#t.hash(i,e),h=await this.#i().ask(()=>Qa(this.#e,{sha256:d,bytes:i.size}),e);if(e.throwIfAborted(),h!==void 0){t.state={kind:"known",photo:h};return}t.state={kind:"sending"},this.#d();let g={name:i.name,folder:o,bytes:i.size,modified:i.lastModified,sha256:d},P=({id:re,offset:ge})=>{this.#s.set(t,re),t.arrived=ge,this.#d()},J=await il(this.#e,i,g,e,P,this.#i());this.#s.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#s.get(t);this.#s.delete(t),e!==void 0&&Ga(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function fu(r){return r instanceof F&&r.status===507?"There is no room left in the vault.":r instanceof Error?r.message:String(r)}var rl,nl,al,ll,dl,pl,cl,ie,So,Mo,Ao,Lo,Ro,tt,I,si,Oi,Oo,No,qo,hl,ul;cl=[b("latent-add-dialog")];var Me=class extends(pl=x,dl=[u({attribute:!1})],ll=[u({attribute:!1})],al=[y()],nl=[y()],rl=[O("dialog")],pl){constructor(){super(...arguments);a(this,I);a(this,So,s(ie,8,this)),s(ie,11,this);a(this,Mo,s(ie,12,this,[])),s(ie,15,this);a(this,Ao,s(ie,16,this)),s(ie,19,this);a(this,Lo,s(ie,20,this,"")),s(ie,23,this);a(this,Ro,s(ie,24,this)),s(ie,27,this);a(this,tt,new Pt(this))}firstUpdated(){this.dialog.showModal(),n(this,tt).run(async()=>{this.known=(await Un(this.api)).albums})}render(){return c`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${e=>e.stopPropagation()}"
      >
        <form @submit="${l(this,I,hl)}">
          <header>
            <h2 id="title">Add ${U(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${m.clear}
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
            ${n(this,I,si).map(e=>l(this,I,ul).call(this,e))} ${n(this,I,Oi)?c`
                <li>
                  <button type="button" @click="${l(this,I,No)}">${m.plus}<span>New album “${this.typed}”</span></button>
                </li>
              `:f}
          </ul>
          <p ?hidden="${this.known===void 0||n(this,I,si).length>0||n(this,I,Oi)}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${n(this,tt).problem===""}">${n(this,tt).problem}</p>
        </form>
      </dialog>
    `}};ie=v(pl),So=new WeakMap,Mo=new WeakMap,Ao=new WeakMap,Lo=new WeakMap,Ro=new WeakMap,tt=new WeakMap,I=new WeakSet,si=function(){let e=this.typed.toLowerCase();return(this.known??[]).filter(({smart:i,editable:o,name:d})=>!i&&o&&d.toLowerCase().includes(e))},Oi=function(){return this.typed!==""&&!n(this,I,si).some(({name:e})=>e===this.typed)},Oo=function(e){l(this,I,qo).call(this,()=>Wn(this.api,e.id,{add:this.photos}))},No=function(){l(this,I,qo).call(this,()=>In(this.api,{name:this.typed,add:this.photos}))},qo=function(e){n(this,tt).busy||n(this,tt).run(async()=>{let{album:i,undo:o}=await e(),h={text:_n(this.photos.length,i?.name??"the album"),undo:()=>Kn(this.api,o)};this.dispatchEvent(new CustomEvent("said",{detail:h})),this.dialog.close()})},hl=function(e){e.preventDefault();let i=n(this,I,si);n(this,I,Oi)?l(this,I,No).call(this):i.length===1&&i[0]!==void 0&&l(this,I,Oo).call(this,i[0])},ul=function(e){return c`
      <li>
        <button type="button" @click="${()=>l(this,I,Oo).call(this,e)}">
          ${m.album}<span>${jn(this.known??[],e)}</span><small>${U(e.photos)}</small>
        </button>
      </li>
    `},p(ie,4,"api",dl,Me,So),p(ie,4,"photos",ll,Me,Mo),p(ie,4,"known",al,Me,Ao),p(ie,4,"typed",nl,Me,Lo),p(ie,4,"dialog",rl,Me,Ro),Me=p(ie,0,"AddDialog",cl,Me),w(Me,"styles",[k,N,Ge,Ei,E`
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
    `]),s(ie,1,Me);var ml=[["days",86400],["hours",3600],["minutes",60]],fl,Do,yu;fl=[b("latent-shift-form")];var ri=class extends(yu=ea){read(){let e=ml.map(([i,o])=>Number(this.value(i)||"0")*o).reduce((i,o)=>i+o,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new Gn("Say by how much: whole numbers, with a minus for earlier.");return{takenShift:e}}renderFields(){return c`
      <div class="row">
        ${ml.map(([t])=>c`
            <label>${t[0].toUpperCase()}${t.slice(1)}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">Moves the date of each photo: later, or with a minus earlier.</p>
    `}};Do=v(yu),ri=p(Do,0,"ShiftForm",fl,ri),s(Do,1,ri);var gu=[["rating","Rate",m.star],["tags","Add or remove tags",m.tag],["caption","Write a caption",m.words],["date","Move the dates",m.calendar],["place","Set the place",m.pin]],yl,gl,vl,bl,wl,be,Ho,Fo,zo,ni,D,xl,Ot,Uo,Io,kl,Wo,Ko,He,ct,$l;wl=[b("latent-selection-bar")];var We=class extends(bl=x,vl=[u({attribute:!1})],gl=[u({attribute:!1})],yl=[y()],bl){constructor(){super(...arguments);a(this,D);a(this,Ho,s(be,8,this)),s(be,11,this);a(this,Fo,s(be,12,this)),s(be,15,this);a(this,zo,s(be,16,this)),s(be,19,this);a(this,ni,e=>l(this,D,xl).call(this,e));a(this,He,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});a(this,ct,e=>{l(this,D,Ot).call(this,e.detail),n(this,He).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label","Selected photos"),window.addEventListener("keydown",n(this,ni))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,ni))}render(){let e=n(this,D,Wo),i=n(this,D,kl);return c`
      <div class="bar">
        <button class="icon" aria-label="Select none" title="Select none (Esc)" @click="${l(this,D,Ko)}">
          ${m.clear}
        </button>
        <span class="count" role="status" aria-label="${U(this.selection.size)} selected">${this.selection.size}<span class="word">
          selected</span></span>
        <div class="tools">
          ${ia(e,()=>l(this,D,Uo).call(this))}
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
            @click="${()=>l(this,D,Ot).call(this,{archived:!i})}"
          >
            ${i?m.unarchive:m.archive}
          </button>
          <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>l(this,D,Io).call(this)}">
            ${m.trash}
          </button>
          ${gu.map(([o,d,h])=>c`
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
      ${this.open===void 0?f:c`
        <div class="card ${this.open==="rating"?"small":""}">${l(this,D,$l).call(this,this.open)}</div>
      `}
    `}};be=v(bl),Ho=new WeakMap,Fo=new WeakMap,zo=new WeakMap,ni=new WeakMap,D=new WeakSet,xl=function(e){St(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?l(this,D,Ko).call(this):n(this,He).call(this):e.key==="f"?l(this,D,Uo).call(this):e.key==="Delete"?l(this,D,Io).call(this):/^[0-5]$/.test(e.key)&&l(this,D,Ot).call(this,{rating:Number(e.key)}))},Ot=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Uo=function(){l(this,D,Ot).call(this,{favorite:!n(this,D,Wo)})},Io=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},kl=function(){return this.selection.photos.every(({archived:e})=>e)},Wo=function(){return this.selection.photos.every(({favorite:e})=>e)},Ko=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},He=new WeakMap,ct=new WeakMap,$l=function(e){switch(e){case"rating":return c`
          <latent-stars @rate="${i=>{l(this,D,Ot).call(this,{rating:i.detail}),n(this,He).call(this)}}"></latent-stars>
        `;case"tags":return c`
          <latent-tag-form action="Add" removes .api="${this.api}" @save="${n(this,ct)}" @cancel="${n(this,He)}"></latent-tag-form>
        `;case"caption":return c`
          <latent-caption-form @save="${n(this,ct)}" @cancel="${n(this,He)}"></latent-caption-form>
        `;case"date":return c`
          <latent-shift-form action="Move" @save="${n(this,ct)}" @cancel="${n(this,He)}"></latent-shift-form>
        `;case"place":return c`
          <latent-place-form removable @save="${n(this,ct)}" @cancel="${n(this,He)}"></latent-place-form>
        `}},p(be,4,"api",vl,We,Ho),p(be,4,"selection",gl,We,Fo),p(be,4,"open",yl,We,zo),We=p(be,0,"SelectionBar",wl,We),w(We,"styles",[k,N,ta,E`
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
    `]),s(be,1,We);function El(r){return r.get("/devices")}async function Tl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices?${new URLSearchParams({label:t})}`,{user:e,passphrase:i})).json()}async function Cl(r,t,{user:e,passphrase:i}){return await(await r.send("POST",`/devices/${encodeURIComponent(t)}/removal`,{user:e,passphrase:i})).json()}var Ni=4,Pl,Sl,Ml,Al,Ll,Rl,le,Yo,Vo,Bo,jo,Ae,Le,_o,qi,Ol,Nl,ql;Rl=[b("latent-devices")];var Fe=class extends(Ll=x,Al=[u({attribute:!1})],Ml=[y()],Sl=[y()],Pl=[y()],Ll){constructor(){super(...arguments);a(this,Le);a(this,Yo,s(le,8,this)),s(le,11,this);a(this,Vo,s(le,12,this)),s(le,15,this);a(this,Bo,s(le,16,this)),s(le,19,this);a(this,jo,s(le,20,this)),s(le,23,this);a(this,Ae,new Pt(this));a(this,qi,()=>{this.step=void 0,n(this,Ae).say("")})}firstUpdated(){n(this,Ae).run(async()=>{this.known=await El(this.api)})}render(){let{known:e,made:i,step:o}=this;return c`
      <h3>Devices and programs</h3>
      <p>
        What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take
        from it alone.
      </p>
      ${e===void 0||e.devices.length===0?f:c`
        <ul>
          ${e.devices.map(d=>l(this,Le,Nl).call(this,d))}
        </ul>
      `} ${i===void 0||e===void 0?f:vu(i,e.user)} ${e===void 0?f:o===void 0?c`
          <button class="quiet add" @click="${()=>l(this,Le,_o).call(this,{kind:"add"})}">Add an app password</button>
        `:l(this,Le,ql).call(this,o,e.user)}
      <p class="problem" role="alert" ?hidden="${n(this,Ae).problem===""}">${n(this,Ae).problem}</p>
    `}};le=v(Ll),Yo=new WeakMap,Vo=new WeakMap,Bo=new WeakMap,jo=new WeakMap,Ae=new WeakMap,Le=new WeakSet,_o=function(e){this.step=e,this.made=void 0,n(this,Ae).say("")},qi=new WeakMap,Ol=function({label:e,passphrase:i},o,d){n(this,Ae).run(async()=>{o.kind==="add"?(this.made=await Tl(this.api,e,{user:d,passphrase:i}),this.known=this.made.all):this.known=await Cl(this.api,o.device.id,{user:d,passphrase:i}),this.step=void 0})},Nl=function(e){let i=e.lastUse===void 0?"never used":`last used ${Mt(e.lastUse)}`;return c`
      <li>
        ${m.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">Made ${Mt(e.made)}, ${i}</div>
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
    `},ql=function(e,i){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Make one":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,Ae).busy}"
        @confirm="${o=>l(this,Le,Ol).call(this,o.detail,e,i)}"
        @give-up="${n(this,qi)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.device.label}</strong> will reach nothing here any more.</p>
          `:f}
      </latent-confirm-form>
    `},p(le,4,"api",Al,Fe,Yo),p(le,4,"known",Ml,Fe,Vo),p(le,4,"step",Sl,Fe,Bo),p(le,4,"made",Pl,Fe,jo),Fe=p(le,0,"DeviceList",Rl,Fe),w(Fe,"styles",[k,N,Pi,E`
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
    `]),s(le,1,Fe);function vu({password:r,code:{size:t,path:e}},i){let o=`${-Ni} ${-Ni} ${t+2*Ni} ${t+2*Ni}`;return c`
    <latent-shown-once name="The new app password" .address="${`${location.origin}/dav/`}" .user="${i}" .password="${r}">
      <p>Enter this on the device, or let its camera read the password. It is not shown again.</p>
      <svg viewBox="${o}" role="img" aria-label="The password as a QR code" shape-rendering="crispEdges">
        ${Rn`
          <path d="${e}" fill="currentColor" />
        `}
      </svg>
    </latent-shown-once>
  `}var Dl,Hl,Fl,zl,Ul,Il,de,Qo,Xo,Zo,Jo,we,pe,Go,Di,Wl,Kl,Yl,Vl,Bl;Il=[b("latent-account")];var ze=class extends(Ul=x,zl=[u({attribute:!1})],Fl=[y()],Hl=[y()],Dl=[O("dialog")],Ul){constructor(){super(...arguments);a(this,pe);a(this,Qo,s(de,8,this)),s(de,11,this);a(this,Xo,s(de,12,this)),s(de,15,this);a(this,Zo,s(de,16,this)),s(de,19,this);a(this,Jo,s(de,20,this)),s(de,23,this);a(this,we,new Pt(this));a(this,Di,()=>{this.step=void 0,n(this,we).say("")})}firstUpdated(){this.dialog.showModal(),n(this,we).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return c`
      <dialog aria-labelledby="title" @keydown="${i=>i.stopPropagation()}" @close="${()=>this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${()=>this.dialog.close()}">
              ${m.clear}
            </button>
          </header>
          ${e===void 0?f:l(this,pe,Kl).call(this,e)}
          <p class="problem" role="alert" ?hidden="${n(this,we).problem===""}">${n(this,we).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </dialog>
    `}};de=v(Ul),Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Jo=new WeakMap,we=new WeakMap,pe=new WeakSet,Go=function(e){this.step=e,n(this,we).say("")},Di=new WeakMap,Wl=function({label:e,passphrase:i},o,d){let h={user:d,passphrase:i};n(this,we).run(async()=>{if(o.kind==="add"){let g=await wa(await this.api.passkeyInvitation(h));this.factors=await this.api.addPasskey(e,g)}else this.factors=await this.api.removePasskey(o.passkey.id,h);this.step=void 0})},Kl=function(e){let{user:i,code:o,passkeys:d}=e,h=i===qe?"the vault’s passphrase":"your password",g=o||d.length>0;return c`
      <p>${g?`Besides ${h}, one of these is asked for:`:`Only ${h} is asked for yet.`}</p>
      ${g?c`
          <ul>
            ${o?bu():f}${d.map(P=>l(this,pe,Yl).call(this,P))}
          </ul>
        `:f} ${this.step===void 0?l(this,pe,Vl).call(this,e):l(this,pe,Bl).call(this,this.step,e)}
    `},Yl=function(e){let i=e.lastUse===void 0?"never used":`last used ${Mt(e.lastUse)}`;return c`
      <li>
        ${m.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">For ${e.host}, made ${Mt(e.made)}, ${i}</div>
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
    `},Vl=function({host:e,code:i,passkeys:o}){if(e===void 0)return wu();if(!ho())return c`
        <p>This browser has no passkeys; use another to add one.</p>
      `;let d=c`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only, which are below.
      </p>
    `;return c`
      ${i||o.length>0?f:d}
      <button class="main add" ?disabled="${n(this,we).busy}" @click="${()=>l(this,pe,Go).call(this,{kind:"add"})}">
        Add a passkey
      </button>
    `},Bl=function(e,{user:i}){return c`
      <latent-confirm-form
        .user="${i}"
        .action="${e.kind==="add"?"Add it":"Remove it"}"
        .example="${e.kind==="add"?"My phone":""}"
        ?busy="${n(this,we).busy}"
        @confirm="${o=>l(this,pe,Wl).call(this,o.detail,e,i)}"
        @give-up="${n(this,Di)}"
      >
        ${e.kind==="remove"?c`
            <p><strong>${e.passkey.label}</strong> will open nothing here any more.</p>
          `:f}
      </latent-confirm-form>
    `},p(de,4,"api",zl,ze,Qo),p(de,4,"factors",Fl,ze,Xo),p(de,4,"step",Hl,ze,Zo),p(de,4,"dialog",Dl,ze,Jo),ze=p(de,0,"Account",Il,ze),w(ze,"styles",[k,N,Ge,Pi]),s(de,1,ze);function bu(){return c`
    <li>
      ${m.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `}function wu(){let r=Mi();return r===void 0?c`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `:c`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${r}">${r}</a>.
    </p>
  `}var jl,_l,Ql,Xl,Ke,es,ts,ai,is;Xl=[b("latent-toast")];var it=class extends(Ql=x,_l=[u()],jl=[u({type:Boolean})],Ql){constructor(){super(...arguments);a(this,ai);a(this,es,s(Ke,8,this,"")),s(Ke,11,this);a(this,ts,s(Ke,12,this,!1)),s(Ke,15,this)}render(){return c`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?c`
            <button class="undo" title="Undo (Ctrl+Z)" @click="${()=>l(this,ai,is).call(this,"undo")}">Undo</button>
          `:f}
        <button class="icon" aria-label="Close" @click="${()=>l(this,ai,is).call(this,"toast-close")}">${m.clear}</button>
      </div>
    `}};Ke=v(Ql),es=new WeakMap,ts=new WeakMap,ai=new WeakSet,is=function(e){this.dispatchEvent(new CustomEvent(e))},p(Ke,4,"text",_l,it,es),p(Ke,4,"undoable",jl,it,ts),it=p(Ke,0,"Toast",Xl,it),w(it,"styles",[k,N,E`
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
    `]),s(Ke,1,it);var xu=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Zl(r){return!r.startsWith(".")&&!xu.has(r.toLowerCase())}function ss(r){return[...r].filter(({name:t})=>Zl(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Jl(r){let t=[...r.items].flatMap(e=>e.webkitGetAsEntry()??[]);return os(await Promise.all(t.map(e=>Gl(e,[]))))}async function Gl(r,t){if(!Zl(r.name))return os([]);try{if(r.isFile)return{found:[{file:await ku(r),folders:t}],unread:[]};let e=[];for(let i of await $u(r))e.push(await Gl(i,[...t,r.name]));return os(e)}catch{return{found:[],unread:[r.name]}}}function os(r){return{found:r.flatMap(({found:t})=>t),unread:r.flatMap(({unread:t})=>t)}}function ku(r){return new Promise((t,e)=>r.file(t,e))}async function $u(r){let t=r.createReader(),e=[];for(;;){let i=await new Promise((o,d)=>t.readEntries(o,d));if(i.length===0)return e;e.push(...i)}}var Hi=E`
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
`;function rs(r,t){return r.filter(({state:e})=>e.kind===t).length}function ns(r){return r===1?"1 file":`${Ct(r)} files`}function ed(r,t){let e=r.filter(h=>!De(h)).length;if(e>0)return`${t?"Paused":"Adding"}: ${ns(e)} to go`;let i=[`${Ct(rs(r,"added"))} added`],o=rs(r,"known");o>0&&i.push(`${Ct(o)} ${o===1?"was":"were"} already there`);let d=rs(r,"failed");return d>0&&i.push(`${Ct(d)} failed`),i.join(", ")}function td({state:r,arrived:t,file:e}){switch(r.kind){case"waiting":return"Waiting";case"checking":return"Looking whether it is there already";case"sending":return`${Math.floor(100*t/Math.max(1,e.size))}%`;case"added":return"Added";case"known":return"Already there";case"failed":return r.message;case"cancelled":return"Cancelled"}}function id(r){let[t]=r;return r.length===1?`${t} cannot be read.`:`${Ct(r.length)} of the files and folders cannot be read, ${t} among them.`}var ls=50,od,sd,rd,Nt,as,qt,ce,li,nd,ad,ld,dd;rd=[b("latent-upload-panel")];var ht=class extends(sd=x,od=[u({attribute:!1})],sd){constructor(){super(...arguments);a(this,ce);a(this,as,s(Nt,8,this)),s(Nt,11,this);a(this,qt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,qt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,qt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,qt).abort()}render(){let{tasks:e,paused:i}=this.queue;return c`
      <section class="panel" aria-label="Uploads">
        <div class="head">
          <h2 role="status">${ed(e,i)}</h2>
          ${this.queue.unfinished?c`
              <progress aria-label="All files" max="1" .value="${sl(e)}"></progress>
            `:f}
          <div class="actions">${this.queue.unfinished?l(this,ce,nd).call(this,i):l(this,ce,ad).call(this)}</div>
        </div>
        <ul>${Eu(e).map(o=>l(this,ce,ld).call(this,o))}${e.length>ls?c`
            <li class="state">and ${e.length-ls} more</li>
          `:f}</ul>
      </section>
    `}};Nt=v(sd),as=new WeakMap,qt=new WeakMap,ce=new WeakSet,li=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i,bubbles:!0,composed:!0}))},nd=function(e){return c`
      ${e?c`
          <button class="quiet" @click="${()=>this.queue.resume()}">Resume</button>
        `:c`
          <button class="quiet" @click="${()=>this.queue.pause()}">Pause</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">Cancel</button>
      <button class="quiet" @click="${()=>l(this,ce,li).call(this,"add")}">Add more</button>
    `},ad=function(){let e=this.queue.tasks.flatMap(({state:o})=>o.kind==="added"?[o.path]:[]),i=Fn(e);return c`
      ${i===""?f:c`
        <button class="quiet" @click="${()=>l(this,ce,li).call(this,"search",`path:"${i}"`)}">Show them</button>
      `}
      <button class="quiet" @click="${()=>l(this,ce,li).call(this,"add")}">Add more</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">Close</button>
    `},ld=function(e){let{state:i,file:o}=e;return c`
      <li>
        <div>
          <div class="name">${o.name}</div>
          <div class="${i.kind==="failed"?"state failed":"state"}">${td(e)}</div>
        </div>
        ${l(this,ce,dd).call(this,e)} ${i.kind==="sending"?c`
            <progress aria-label="${o.name}" max="${o.size}" .value="${e.arrived}"></progress>
          `:f}
      </li>
    `},dd=function(e){let{state:i,file:o}=e;return i.kind==="failed"?c`
        <button class="quiet" aria-label="Try ${o.name} again" @click="${()=>this.queue.retry(e)}">Try again</button>
      `:i.kind==="known"&&i.photo!==void 0?c`
        <button class="quiet" aria-label="Show ${o.name}" @click="${()=>l(this,ce,li).call(this,"photo-open",i.photo)}">
          Show
        </button>
      `:De(e)?f:c`
      <button class="icon" aria-label="Cancel ${o.name}" @click="${()=>this.queue.cancel(e)}">${m.clear}</button>
    `},p(Nt,4,"queue",od,ht,as),ht=p(Nt,0,"UploadPanel",rd,ht),w(ht,"styles",[k,N,Hi]),s(Nt,1,ht);function Eu(r){let t=e=>ol(e)?0:e.state.kind==="failed"?1:De(e)?3:2;return r.toSorted((e,i)=>t(e)-t(i)).slice(0,ls)}var pd,cd,hd,ud,md,fd,yd,gd,vd,bd,wd,L,ds,ps,cs,hs,us,ms,fs,ys,gs,Dt,W,xd,vs,kd,$d,bs,ws,Fi,Ed;wd=[b("latent-uploads")];var he=class extends(bd=x,vd=[u({attribute:!1})],gd=[u({attribute:!1})],yd=[u({attribute:!1})],fd=[u({attribute:!1})],md=[y()],ud=[y()],hd=[y()],cd=[O("input")],pd=[O("dialog")],bd){constructor(){super(...arguments);a(this,W);a(this,ds,s(L,8,this)),s(L,11,this);a(this,ps,s(L,12,this)),s(L,15,this);a(this,cs,s(L,16,this)),s(L,19,this);a(this,hs,s(L,20,this,"")),s(L,23,this);a(this,us,s(L,24,this,[])),s(L,27,this);a(this,ms,s(L,28,this,!1)),s(L,31,this);a(this,fs,s(L,32,this,[])),s(L,35,this);a(this,ys,s(L,36,this)),s(L,39,this);a(this,gs,s(L,40,this)),s(L,43,this);a(this,Dt,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,Dt,new AbortController);let{signal:e}=n(this,Dt);window.addEventListener("dragenter",i=>l(this,W,vs).call(this,i),{signal:e}),window.addEventListener("dragover",i=>l(this,W,vs).call(this,i),{signal:e}),window.addEventListener("dragleave",i=>i.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",i=>{l(this,W,kd).call(this,i)},{signal:e}),window.addEventListener("beforeunload",i=>this.queue.unfinished&&i.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>l(this,W,bs).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),l(this,W,xd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Dt).abort()}updated(e){e.has("found")&&this.found.length>0&&!this.dialog.open&&this.dialog.showModal()}render(){return this.places.length===0?f:c`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="Photos to add"
        @change="${l(this,W,$d)}"
      />
      ${this.queue.tasks.length>0?c`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:c`
          <button class="main add" @click="${()=>this.input.click()}">${m.add}${n(this,W,Fi)?`Add to ${lo(this.here)}`:"Add photos"}</button>
        `} ${this.dragged?c`
          <div class="overlay">${m.add}Drop photos and folders to add them${n(this,W,Fi)?` to ${lo(this.here)}`:""}</div>
        `:f}
      <dialog aria-labelledby="where" @keydown="${e=>e.stopPropagation()}" @close="${()=>this.found=[]}">
        <form method="dialog" @submit="${l(this,W,Ed)}">
          <h2 id="where">${this.places.length>1?"Where to?":`Add ${ns(this.found.length)}?`}</h2>
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
    `}};L=v(bd),ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,fs=new WeakMap,ys=new WeakMap,gs=new WeakMap,Dt=new WeakMap,W=new WeakSet,xd=async function(){try{this.places=await _a(this.api),l(this,W,bs).call(this)}catch(e){e instanceof F&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},vs=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},kd=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:i,unread:o}=await Jl(e.dataTransfer);l(this,W,ws).call(this,i),o.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:id(o)}}))}},$d=function(){l(this,W,ws).call(this,ss(this.input.files??[])),this.input.value=""},bs=function(){this.places.length>0&&(this.found=[...this.found,...ss(this.shared.take())])},ws=function(e){let[i=""]=this.places;n(this,W,Fi)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,i)},Fi=function(){return this.here!==""&&zn(this.here,this.places)},Ed=function(e){let i=new FormData(e.target).get("place");this.queue.add(this.found,String(i??"")),this.found=[]},p(L,4,"api",vd,he,ds),p(L,4,"queue",gd,he,ps),p(L,4,"shared",yd,he,cs),p(L,4,"here",fd,he,hs),p(L,4,"places",md,he,us),p(L,4,"dragged",ud,he,ms),p(L,4,"found",hd,he,fs),p(L,4,"input",cd,he,ys),p(L,4,"dialog",pd,he,gs),he=p(L,0,"Uploads",wd,he),w(he,"styles",[k,N,Ge,Hi]),s(L,1,he);var xs=12e3,zi=class{#e;#t;#i=[];#o;#s=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#r(async()=>{let i=await this.#n(t,d=>this.#e.edit(d,e));this.#i=Xn(i);let o=i.filter(({error:d})=>d===void 0).length;this.#a([o===0?"":Qn(e,o),po(i)])})}undo(){return this.#r(async()=>{let t=this.#i;if(this.#i=[],t.length>0){let e=await this.#n(t,o=>this.#e.undo(o)),i=e.filter(({error:o})=>o===void 0).length;this.#a([i===0?"":i===1?"Undone.":`Undone: ${U(i)}.`,po(e)])}})}forget(){window.clearTimeout(this.#o),this.#i=[],this.#t.said("",!1)}#r(t){return this.#s=this.#s.then(t).catch(e=>this.#t.problem(e)),this.#s}async#n(t,e){let i=[];for(let o of Jn(t)){t.length>o.length&&(window.clearTimeout(this.#o),this.#t.said(`${U(i.length)} of ${U(t.length)} done.`,!1));let d=await e(o).catch(h=>Tu(h,o));i.push(...d.photos),this.#t.edited(d.photos,d.searchable)}return i}#a(t){window.clearTimeout(this.#o),this.#t.said(t.filter(e=>e!=="").join(" "),this.#i.length>0),this.#o=window.setTimeout(()=>this.forget(),xs)}};function Tu(r,t){if(!(r instanceof F)||r.unauthorised)throw r;let{code:e,message:i}=r;return{photos:t.map(o=>({id:typeof o=="string"?o:o.id,error:{code:e,message:i}})),searchable:!0}}var Ui=class{selection=pt.NONE;saying={text:"",undoable:!1};#e;#t;#i=!1;#o;#s;#r=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#s=new zi(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:i})=>i??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#r)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#r)}offer(t,e){this.#s?.forget(),this.say(t,e!==void 0),this.#t=e,this.#o=window.setTimeout(()=>this.forget(),xs)}tell({text:t,undo:e}){let i=async o=>{let d=await o();return this.#e.refresh(),d?.text??"Undone."};this.offer(t,e&&(()=>i(e)))}async delete(t){if(this.#i)return!1;this.#i=!0;try{let e=await oa(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#n(e),!1}finally{this.#i=!1}}say(t,e=!1){window.clearTimeout(this.#o),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=pt.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},i){let{anchor:o}=this.selection,d=e&&o!==void 0&&i!==void 0?this.selection.with(await i.range(o,t,Ci).catch(()=>[t])):this.selection.toggled(t);d.size>Ci?this.say(`At most ${U(Ci)} can be selected at a time.`):(this.selection=d,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#s?.edit(t,e)}edit(t,e){this.#s?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#s?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){qn(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#s?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!St(t)&&(t.preventDefault(),this.undo())}};var Td=E`
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
`;async function Cd(r,t,e,i){let o=new URLSearchParams({q:t,caret:String(e)});return(await r.get(`/completions?${o}`,i)).completions}async function Pd(r,t,e,i){return(await r.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,i)).facets}var Cu=90,Ii=class{offers=[];active=-1;#e;#t=new AbortController;#i;#o="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#r(Pu(this.offers,this.#o,t),t),this.#i=window.setTimeout(()=>{this.#s(t,e)},Cu)}async#s(t,e){let{signal:i}=this.#t;try{let o=await Cd(this.#e.api,t,e,i);i.aborted||this.#r(o,t)}catch(o){Je(o)||this.#r([],t)}}#r(t,e){this.offers=t,this.#o=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#i),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#r([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function Pu(r,t,e){let i=e.length-t.length;return r.filter(({start:o,end:d})=>d+i>=o&&e.startsWith(t.slice(0,o))&&e.slice(d+i)===t.slice(d)).map(o=>({...o,end:o.end+i}))}function Sd(r,{text:t,start:e,end:i}){let o=t.endsWith(":"),d=r.slice(i),h=o||d.startsWith(" ")?"":" ";return{query:`${r.slice(0,e)}${t}${h}${d}`,caret:e+t.length+(o?0:1)}}var Md=E`
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
`,ks="offers";function $s(r){return`offer-${r}`}function Ad(r,t){return c`
    <ul id="${ks}" role="listbox" aria-label="Suggestions" ?hidden="${!r.isOpen}">
      ${r.offers.map((e,i)=>c`
          <li
            id="${$s(i)}"
            role="option"
            aria-selected="${i===r.active?"true":"false"}"
            aria-label="${Su(e)}"
            @pointerdown="${o=>o.preventDefault()}"
            @click="${()=>t(e)}"
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
  `}function Su({key:r,value:t,meaning:e,photos:i}){let o=i===void 0?"":`, ${i}`;return t===void 0?`${r}: ${e??""}`:`${r}: ${t}${o}`}var Ld,Rd,Od,Nd,Ye,Es,Ts,Ht,qd,Dd;Nd=[b("latent-search-help")];var ot=class extends(Od=x,Rd=[u({attribute:!1})],Ld=[y()],Od){constructor(){super(...arguments);a(this,Ht);a(this,Es,s(Ye,8,this)),s(Ye,11,this);a(this,Ts,s(Ye,12,this,[])),s(Ye,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{l(this,Ht,qd).call(this)})}render(){return c`
      <h2>Find photos by anything they tell</h2>
      <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
      <dl>
        ${this.filters.map(e=>c`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${e.meaning}</dd>
              <dd class="examples">
                ${e.examples.map(i=>c`
                    <button type="button" @click="${()=>l(this,Ht,Dd).call(this,i)}">${i}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ye=v(Od),Es=new WeakMap,Ts=new WeakMap,Ht=new WeakSet,qd=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},Dd=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},p(Ye,4,"api",Rd,ot,Es),p(Ye,4,"filters",Ld,ot,Ts),ot=p(Ye,0,"SearchHelp",Nd,ot),w(ot,"styles",[k,E`
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
    `]),s(Ye,1,ot);var Mu=250,Hd,Fd,zd,Ud,Id,Wd,Kd,Yd,j,Cs,Ps,Ss,Ms,As,Ls,ee,ut,di,H,Vd,Bd,Ft,jd,Rs,_d,Qd,Os,Xd;Yd=[b("latent-search-box")];var xe=class extends(Kd=x,Wd=[u({attribute:!1})],Id=[u({attribute:!1})],Ud=[u({attribute:!1})],zd=[y()],Fd=[O("input")],Hd=[O("#help")],Kd){constructor(){super(...arguments);a(this,H);a(this,Cs,s(j,8,this)),s(j,11,this);a(this,Ps,s(j,12,this,"")),s(j,15,this);a(this,Ss,s(j,16,this,"")),s(j,19,this);a(this,Ms,s(j,20,this,"")),s(j,23,this);a(this,As,s(j,24,this)),s(j,27,this);a(this,Ls,s(j,28,this)),s(j,31,this);a(this,ee,new Ii(this));a(this,ut);a(this,di,e=>l(this,H,Vd).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,di))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,di)),window.clearTimeout(n(this,ut))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,i){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,i),n(this,ee).typed(this.typed,i)}render(){return c`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${l(this,H,jd)}">
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
          aria-controls="${ks}"
          aria-activedescendant="${n(this,ee).active<0?f:$s(n(this,ee).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${l(this,H,Bd)}"
          @keydown="${l(this,H,_d)}"
          @blur="${()=>n(this,ee).close()}"
        />
        ${this.typed===""?f:c`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${l(this,H,Rs)}">
            ${m.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${m.help}
        </button>
      </form>
      ${Ad(n(this,ee),e=>{l(this,H,Os).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,ee).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="Search filters"
        .api="${this.api}"
        @use="${e=>l(this,H,Xd).call(this,e.detail)}"
      ></latent-search-help>
    `}};j=v(Kd),Cs=new WeakMap,Ps=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,As=new WeakMap,Ls=new WeakMap,ee=new WeakMap,ut=new WeakMap,di=new WeakMap,H=new WeakSet,Vd=function(e){let i=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!i&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Bd=function(){this.typed=this.input.value,window.clearTimeout(n(this,ut)),S(this,ut,window.setTimeout(()=>l(this,H,Ft).call(this),Mu)),n(this,ee).typed(this.typed,this.input.selectionStart??this.typed.length)},Ft=function(){window.clearTimeout(n(this,ut)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},jd=function(e){e.preventDefault(),n(this,ee).close(),l(this,H,Ft).call(this)},Rs=function(){n(this,ee).close(),this.typed="",l(this,H,Ft).call(this),this.input.focus()},_d=function(e){let i=l(this,H,Qd).call(this,e.key);i!==void 0&&(e.preventDefault(),i())},Qd=function(e){let{isOpen:i,chosen:o}=n(this,ee);switch(e){case"ArrowDown":return i?()=>n(this,ee).move(1):void 0;case"ArrowUp":return i?()=>n(this,ee).move(-1):void 0;case"Enter":case"Tab":return o&&(()=>{l(this,H,Os).call(this,o)});case"Escape":return i?()=>n(this,ee).close():this.typed===""?void 0:()=>l(this,H,Rs).call(this);default:return}},Os=async function(e){let{query:i,caret:o}=Sd(this.typed,e);this.typed=i,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(o,o),e.value===void 0?n(this,ee).typed(i,o):(n(this,ee).close(),l(this,H,Ft).call(this))},Xd=function(e){this.typed=[this.typed.trim(),e].filter(i=>i!=="").join(" "),this.help.hidePopover(),l(this,H,Ft).call(this),this.input.focus()},p(j,4,"api",Wd,xe,Cs),p(j,4,"value",Id,xe,Ps),p(j,4,"problem",Ud,xe,Ss),p(j,4,"typed",zd,xe,Ms),p(j,4,"input",Fd,xe,As),p(j,4,"help",Hd,xe,Ls),xe=p(j,0,"SearchBox",Yd,xe),w(xe,"styles",[k,N,Md,E`
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
    `]),s(j,1,xe);var qs=["system","light","dark"],Ds="theme";function Wi(){try{return qs.find(r=>r===localStorage.getItem(Ds))??"system"}catch{return"system"}}function Zd(r){Ns(r);try{localStorage.setItem(Ds,r)}catch{}}function Jd(){Ns(Wi()),window.addEventListener("storage",({key:r})=>{r===Ds&&Ns(Wi())})}function Ns(r){document.documentElement.dataset.theme=r;for(let t of document.querySelectorAll("meta[name=theme-color]"))t.media=r==="system"?`(prefers-color-scheme: ${t.dataset.theme})`:t.dataset.theme===r?"all":"not all"}var Au={system:"System",light:"Light",dark:"Dark"},Gd,ep,tp,ip,op,ke,Hs,Fs,zs,Be,sp,Us,rp;op=[b("latent-account-menu")];var Ve=class extends(ip=x,tp=[u({attribute:!1})],ep=[y()],Gd=[O("#menu")],ip){constructor(){super(...arguments);a(this,Be);a(this,Hs,s(ke,8,this,"")),s(ke,11,this);a(this,Fs,s(ke,12,this,Wi())),s(ke,15,this);a(this,zs,s(ke,16,this)),s(ke,19,this)}render(){return c`
      <button class="icon" popovertarget="menu" aria-label="Account" title="Account">${m.person}</button>
      <div id="menu" popover role="dialog" aria-label="Account">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">Colours</legend>
          ${qs.map(e=>l(this,Be,rp).call(this,e))}
        </fieldset>
        <button class="line" @click="${()=>l(this,Be,Us).call(this,"account")}">${m.key}Your sign-in</button>
        <button class="line" @click="${()=>l(this,Be,Us).call(this,"sign-out")}">${m.signOut}Sign out</button>
      </div>
    `}};ke=v(ip),Hs=new WeakMap,Fs=new WeakMap,zs=new WeakMap,Be=new WeakSet,sp=function(e){this.theme=e,Zd(e)},Us=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},rp=function(e){return c`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>l(this,Be,sp).call(this,e)}" />
        ${Au[e]}
      </label>
    `},p(ke,4,"user",tp,Ve,Hs),p(ke,4,"theme",ep,Ve,Fs),p(ke,4,"menu",Gd,Ve,zs),Ve=p(ke,0,"AccountMenu",op,Ve),w(Ve,"styles",[k,N,E`
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
    `]),s(ke,1,Ve);var np,ap,lp,dp,pp,cp,hp,up,_,Is,Ws,Ks,Ys,Vs,Bs,Re,mp,mt;up=[b("latent-header")];var $e=class extends(hp=x,cp=[u({attribute:!1})],pp=[u({attribute:!1})],dp=[u({attribute:!1})],lp=[u({attribute:!1})],ap=[u({attribute:!1})],np=[O("latent-search-box")],hp){constructor(){super(...arguments);a(this,Re);a(this,Is,s(_,8,this)),s(_,11,this);a(this,Ws,s(_,12,this,"")),s(_,15,this);a(this,Ks,s(_,16,this,"")),s(_,19,this);a(this,Ys,s(_,20,this,"")),s(_,23,this);a(this,Vs,s(_,24,this)),s(_,27,this);a(this,Bs,s(_,28,this)),s(_,31,this)}edit({start:e,end:i}){this.box.edit(e,i)}render(){return c`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${l(this,Re,mp)}">${$i(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>l(this,Re,mt).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?f:U(this.total)}</span>
          ${this.user===qe?c`
              <latent-lock-button
                .api="${this.api}"
                @locked="${()=>l(this,Re,mt).call(this,"locked")}"
                @problem="${e=>l(this,Re,mt).call(this,"problem",e.detail)}"
              ></latent-lock-button>
            `:f}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>l(this,Re,mt).call(this,"account")}"
            @sign-out="${()=>l(this,Re,mt).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};_=v(hp),Is=new WeakMap,Ws=new WeakMap,Ks=new WeakMap,Ys=new WeakMap,Vs=new WeakMap,Bs=new WeakMap,Re=new WeakSet,mp=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),l(this,Re,mt).call(this,"home"))},mt=function(e,i){this.dispatchEvent(new CustomEvent(e,{detail:i}))},p(_,4,"api",cp,$e,Is),p(_,4,"user",pp,$e,Ws),p(_,4,"query",dp,$e,Ks),p(_,4,"problem",lp,$e,Ys),p(_,4,"total",ap,$e,Vs),p(_,4,"box",np,$e,Bs),$e=p(_,0,"Header",up,$e),w($e,"styles",[k,E`
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
    `]),s(_,1,$e);var fp=E`
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
`;var Yi=["Library","Explore","Set aside","Vault"],Ki=[{name:"photos",label:"Photos",icon:m.picture,group:"Library",filter:""},{name:"favorites",label:"Favorites",icon:m.heart,group:"Library",filter:"is:favorite",empty:c`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${m.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `},{name:"albums",label:"Albums",icon:m.album,group:"Library",load:()=>Promise.all([import("/assets/albums-page-57733423.js"),import("/assets/album-page-DQ74SE4E.js")])},{name:"map",label:"Map",icon:m.map,group:"Library",load:()=>import("/assets/map-page-FYJZF76V.js")},{name:"folders",label:"Folders",icon:m.folder,group:"Explore",load:()=>import("/assets/folder-page-JCO4H3PK.js")},{name:"tags",label:"Tags",icon:m.tag,group:"Explore",load:()=>import("/assets/tags-page-DYGE2NHU.js")},{name:"people",label:"People",icon:m.person,group:"Explore",load:()=>import("/assets/people-page-U6Y3MP7Z.js")},{name:"calendar",label:"Calendar",icon:m.calendar,group:"Explore",load:()=>import("/assets/calendar-page-6QKNF7KS.js")},{name:"statistics",label:"Statistics",icon:m.statistics,group:"Explore",load:()=>import("/assets/statistics-page-ROJQRO4D.js")},{name:"similar",label:"Similar photos",icon:m.picture,load:()=>import("/assets/similar-page-LPPOXPL4.js")},{name:"archive",label:"Archive",icon:m.archive,group:"Set aside",filter:"is:archived",empty:c`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${m.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `},{name:"duplicates",label:"Duplicates",icon:m.copies,group:"Set aside",load:()=>import("/assets/duplicates-page-DDIS4BC7.js")},{name:"trash",label:"Trash",icon:m.trash,group:"Set aside",load:()=>import("/assets/trash-page-B5PSZUHZ.js")},{name:"vault",label:"Vault",icon:m.vault,group:"Vault",ofOwner:!0,load:()=>import("/assets/vault-page-CQNH353Z.js")},{name:"activity",label:"Activity",icon:m.activity,group:"Vault",ofOwner:!0,load:()=>import("/assets/activity-page-XL6KWF4E.js")},{name:"users",label:"Access",icon:m.people,group:"Vault",ofOwner:!0,load:()=>import("/assets/users-page-BWDJMBUJ.js")}];function st(r){return Ki.find(t=>t.name===r)??Ki[0]}var yp,gp,vp,bp,wp,Ee,js,_s,Qs,rt,xp,kp,$p;wp=[b("latent-navigation")];var je=class extends(bp=x,vp=[u({attribute:!1})],gp=[u({type:Boolean})],yp=[O("dialog")],bp){constructor(){super(...arguments);a(this,rt);a(this,js,s(Ee,8,this,"photos")),s(Ee,11,this);a(this,_s,s(Ee,12,this,!1)),s(Ee,15,this);a(this,Qs,s(Ee,16,this)),s(Ee,19,this)}render(){let[e,...i]=Yi.map(h=>l(this,rt,kp).call(this,h)),{group:o}=st(this.place),d=o!==void 0&&o!==Yi[0];return c`
      <nav aria-label="Places">
        ${e}
        <div class="others">${i}</div>
        <button class="more ${d?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${m.more}<span>More</span>
        </button>
      </nav>
      <dialog aria-label="More places" @keydown="${h=>h.stopPropagation()}" @click="${l(this,rt,xp)}" @go="${()=>this.sheet.close()}">
        <div class="sheet">${i}</div>
      </dialog>
    `}};Ee=v(bp),js=new WeakMap,_s=new WeakMap,Qs=new WeakMap,rt=new WeakSet,xp=function(e){e.target===this.sheet&&this.sheet.close()},kp=function(e){let i=Ki.filter(o=>o.group===e&&(this.owner||o.ofOwner!==!0));return i.length===0?f:c`
      <div class="${e===Yi[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${e}</div>
        <ul aria-label="${e}">
          ${i.map(o=>l(this,rt,$p).call(this,o))}
        </ul>
      </div>
    `},$p=function({name:e,label:i,icon:o}){let d=fe(e);return c`
      <li>
        <a
          href="${At(d)}"
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
          @click="${h=>Ti(h,d)}"
        >
          ${o}<span>${i}</span>
        </a>
      </li>
    `},p(Ee,4,"place",vp,je,js),p(Ee,4,"owner",gp,je,_s),p(Ee,4,"sheet",yp,je,Qs),je=p(Ee,0,"Navigation",wp,je),w(je,"styles",[k,Ge,fp]),s(Ee,1,je);var Ep=1024*1024,Vi=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#i("grid",96*Ep,6),this.screens=this.#i("screen",64*Ep,3)}#i(t,e,i){return new na((o,d)=>this.#o(o,t,d),e,i)}async#o(t,e,i){try{return await this.#e().thumbnail(t,e,i)}catch(o){throw(o instanceof Ne||o instanceof F&&o.unauthorised)&&this.#t(o),o}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var Tp=E`
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
`;function Cp(r,t){return c`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${m.search}</span>
      <p>${r}</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function Pp(r,t){return c`
    <latent-notice heading="No photo matches">
      <span slot="icon">${m.search}</span>
      <p>Nothing in the vault fits <strong>${r}</strong>.</p>
      <button class="quiet" @click="${t}">Show all photos</button>
    </latent-notice>
  `}function Sp(r){return r>0?c`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${m.picture}</span>
        <p>${U(r)} to go. They appear here as they are read.</p>
      </latent-notice>
    `:c`
    <latent-notice heading="No photos yet">
      <span slot="icon">${m.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `}var Lu=[["year","Year","taken"],["country","Country","in"],["city","City","in"],["person","People","person"],["album","Album","album"],["tag","Tag","tag"],["folder","Folder","folder"],["camera","Camera","camera"],["lens","Lens","lens"],["type","Kind","type"]],Ru=8,Mp,Ap,Lp,Rp,Op,Np,qp,oe,Xs,Zs,Js,Gs,er,ft,ne,Dp,tr,ir,Hp,Fp,zp;qp=[b("latent-refinement")];var Oe=class extends(Np=x,Op=[u({attribute:!1})],Rp=[u({attribute:!1})],Lp=[u({attribute:!1})],Ap=[y()],Mp=[y()],Np){constructor(){super(...arguments);a(this,ne);a(this,Xs,s(oe,8,this)),s(oe,11,this);a(this,Zs,s(oe,12,this,"")),s(oe,15,this);a(this,Js,s(oe,16,this,"")),s(oe,19,this);a(this,Gs,s(oe,20,this,!1)),s(oe,23,this);a(this,er,s(oe,24,this,{})),s(oe,27,this);a(this,ft,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,ft).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&l(this,ne,tr).call(this)}render(){return c`
      <ul class="terms" aria-label="This search">
        ${ua(this.query).filter(({text:e})=>e!=="|").map(e=>l(this,ne,Hp).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${l(this,ne,Dp)}">
            Narrow down
          </button>
        </li>
      </ul>
      ${this.isOpen?l(this,ne,Fp).call(this):f}
    `}};oe=v(Np),Xs=new WeakMap,Zs=new WeakMap,Js=new WeakMap,Gs=new WeakMap,er=new WeakMap,ft=new WeakMap,ne=new WeakSet,Dp=function(){this.isOpen=!this.isOpen,this.isOpen&&l(this,ne,tr).call(this)},tr=async function(){n(this,ft).abort(),S(this,ft,new AbortController);try{this.counts=await Pd(this.api,this.narrowed,Ru,n(this,ft).signal)}catch(e){Je(e)||(this.counts={})}},ir=function(e){et(this,"search",e)},Hp=function(e){return c`
      <li class="term">
        <button
          class="edit"
          aria-label="Change ${e.text}"
          @click="${()=>et(this,"term-edit",e)}"
        >
          ${e.text}
        </button>
        <button
          class="remove"
          aria-label="Remove ${e.text}"
          title="Remove"
          @click="${()=>l(this,ne,ir).call(this,ma(this.query,e))}"
        >
          ${m.clear}
        </button>
      </li>
    `},Fp=function(){return c`
      <div class="facets">
        ${Lu.map(([e,i,o])=>l(this,ne,zp).call(this,i,o,this.counts[e]??[]))}
      </div>
    `},zp=function(e,i,o){return o.length===0?f:c`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${o.map(({value:d,photos:h})=>c`
              <li>
                <button class="value" @click="${()=>l(this,ne,ir).call(this,fa(this.query,ya(i,d)))}">
                  ${d} <span>${h.toLocaleString("en")}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},p(oe,4,"api",Op,Oe,Xs),p(oe,4,"query",Rp,Oe,Zs),p(oe,4,"narrowed",Lp,Oe,Js),p(oe,4,"isOpen",Ap,Oe,Gs),p(oe,4,"counts",Mp,Oe,er),Oe=p(oe,0,"Refinement",qp,Oe),w(Oe,"styles",[k,N,E`
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
    `]),s(oe,1,Oe);var Bi=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let i=`${t.year}-${t.month}-${t.photos}`,o=this.#t.get(i);return o===void 0&&(o=this.#e(t),o.catch(()=>this.#t.delete(i)),this.#t.set(i,o)),Ou(await o,e)}};function Ou(r,t){let e=r.filter(({failed:h})=>!h),i=e.filter(({favorite:h})=>h),o=e.filter(({favorite:h})=>!h),d=new Set([...Up(i,t),...Up(o,t-Math.min(t,i.length))]);return e.filter(h=>d.has(h))}function Up(r,t){let e=Math.max(1,r.length/Math.max(1,t));return Array.from({length:Math.min(t,r.length)},(i,o)=>r[Math.floor(o*e)])}var pi=["years","months","days"],Ip="level";function or(r,t){return pi[pi.indexOf(r)+t]??r}function Wp(r){try{let t=r().getItem(Ip);return pi.find(e=>e===t)??"days"}catch{return"days"}}function Kp(r,t){try{r().setItem(Ip,t)}catch{}}function Yp(r){return[...Map.groupBy(r,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((i,{photos:o})=>i+o,0)}))}function Vp({months:r}){return r.reduce((t,e)=>e.photos>t.photos?e:t)}var Nu={years:"Years",months:"Months",days:"Days"},Bp,jp,_p,zt,sr;_p=[b("latent-level-switch")];var yt=class extends(jp=x,Bp=[u({attribute:!1})],jp){constructor(){super(...arguments);a(this,sr,s(zt,8,this,"days")),s(zt,11,this)}render(){return c`
      <div role="group" aria-label="How closely to look (+ and −)">
        ${pi.map(e=>c`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${Nu[e]}
            </button>
          `)}
      </div>
    `}};zt=v(jp),sr=new WeakMap,p(zt,4,"level",Bp,yt,sr),yt=p(zt,0,"LevelSwitch",_p,yt),w(yt,"styles",[k,N,E`
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
    `]),s(zt,1,yt);var Qp=180,ji=class{#e;#t;#i=Wp(()=>localStorage);#o;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#i}forget(){this.#o=void 0}step=(t,e)=>{this.look(or(this.#i,t),e)};async look(t,e){let i=this.#t();if(t===this.#i||i===null)return;let o=e?.y??Qp,d=e===void 0&&window.scrollY<=0,h=this.#o!==void 0&&i.shows(this.#o,e)?this.#o:void 0;await this.#s(t,h??i.spotAt(o,e?.x),d?void 0:o)}async enter(t){await this.#s(or(this.#i,1),t,Qp)}async#s(t,e,i){this.#o=e,this.#i=t,Kp(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&i!==void 0&&this.#t()?.show(e,i)}};function Xp(r){let t=e=>String(e).padStart(2,"0");return`${r.getFullYear()}-${t(r.getMonth()+1)}-${t(r.getDate())}`}function Zp(r,t){let e=Number(r.slice(0,4))-t;return e===1?"1 year ago":`${e} years ago`}var Jp,Gp,ec,tc,ic,Te,rr,nr,ar,Ut,It,Wt,oc,sc;ic=[b("latent-memories")];var _e=class extends(tc=x,ec=[u({attribute:!1})],Gp=[u({attribute:!1})],Jp=[y()],tc){constructor(){super(...arguments);a(this,Wt);a(this,rr,s(Te,8,this)),s(Te,11,this);a(this,nr,s(Te,12,this)),s(Te,15,this);a(this,ar,s(Te,16,this,[])),s(Te,19,this);a(this,Ut,Xp(new Date));a(this,It,new AbortController)}connectedCallback(){super.connectedCallback(),S(this,It,new AbortController),l(this,Wt,oc).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,It).abort()}render(){return this.years.length===0?f:c`
      <nav aria-label="On this day">
        <h2>On this day</h2>
        <ul>
          ${ve(this.years,({year:e})=>e,e=>l(this,Wt,sc).call(this,e))}
        </ul>
      </nav>
    `}};Te=v(tc),rr=new WeakMap,nr=new WeakMap,ar=new WeakMap,Ut=new WeakMap,It=new WeakMap,Wt=new WeakSet,oc=async function(){let e=new URLSearchParams({day:n(this,Ut),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,It).signal)).years}catch{this.years=[]}},sc=function({year:e,photos:[i],total:o}){let d=fe("photos",void 0,`taken:${e}${n(this,Ut).slice(4)}`);return i===void 0?f:c`
      <li>
        <a href="${At(d)}" @click="${h=>Ti(h,d)}">
          <latent-thumb .photo="${i}" .store="${this.store}"></latent-thumb>
          <p>${Zp(n(this,Ut),e)} <small>${U(o)}</small></p>
        </a>
      </li>
    `},p(Te,4,"api",ec,_e,rr),p(Te,4,"store",Gp,_e,nr),p(Te,4,"years",Jp,_e,ar),_e=p(Te,0,"Memories",ic,_e),w(_e,"styles",[k,E`
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
    `]),s(Te,1,_e);var qu=new Map,lr=class{count;photos=[];named={places:qu};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},_i=class r{months;counts;#e;#t;constructor(t,e,i){this.counts=t,this.months=t.map(o=>new lr(o)),this.#e=e,this.#t=i}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new r(t,this.#e,this.#t);for(let i of e.months){let o=this.months.find(d=>d.is(i.count));o!==void 0&&(i.photos=o.photos,i.named=o.named,i.complete=o.complete&&o.count.photos===i.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#i(t).finally(()=>{t.loading=void 0}),t.loading)}async#i(t){this.#o(t);let e=[],i;do{let o=await this.#e.page(t.count,i);e=e.concat(o.photos),i=o.next,(e.length>=t.photos.length||i===void 0)&&(t.photos=e,t.complete=i===void 0,this.#t(t))}while(i!==void 0)}async#o(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,i]=t.taken.split("-").map(Number);return this.months.find(o=>o.count.year===e&&o.count.month===i)}find(t){for(let e of this.months){let i=e.photos.find(o=>o.id===t);if(i!==void 0)return i}}replace(t){let e=new Set;for(let i of t){let o=this.find(i.id);if(o?.taken===i.taken)this.#s(i,e);else for(let d of[o&&this.monthOf(o),this.monthOf(i)])d!==void 0&&(d.complete=!1)}e.forEach(i=>{this.#o(i)})}#s(t,e){let i=this.monthOf(t);i!==void 0&&(e.add(i),i.photos=i.photos.map(o=>o.id===t.id?t:o),this.#t(i))}async range(t,e,i){let o=this.#r(t,e)?1:-1,d=[t],h=t;for(;h!==void 0&&h.id!==e.id&&d.length<i;)h=await this.neighbour(h,o),h!==void 0&&d.push(h);return d}#r(t,e){let i=[this.monthOf(t),this.monthOf(e)];if(i[0]===i[1]){let o=i[0]?.photos??[];return o.findIndex(({id:d})=>d===t.id)<=o.findIndex(({id:d})=>d===e.id)}return t.taken>e.taken}async neighbour(t,e){let i=this.monthOf(t);if(i===void 0)return;await this.load(i);let o=i.photos.findIndex(h=>h.id===t.id);return o<0?void 0:i.photos[o+e]??this.#n(this.months.indexOf(i)+e,e)}async#n(t,e){for(let i=t;i>=0&&i<this.months.length;i+=e){let o=this.months[i];await this.load(o);let d=e===1?o.photos[0]:o.photos.at(-1);if(d!==void 0)return d}}};var Kt=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var Du="300px",rc,nc,ac,lc,dc,pc,cc,hc,uc,mc,q,dr,pr,cr,hr,ur,mr,fr,yr,Qi,ci,gr;mc=[b("latent-period-card")];var ye=class extends(uc=x,hc=[u()],cc=[u({attribute:!1})],pc=[u({type:Number})],dc=[u({attribute:!1})],lc=[u({type:Number})],ac=[u({attribute:!1})],nc=[u({attribute:!1})],rc=[y()],uc){constructor(){super(...arguments);a(this,ci);a(this,dr,s(q,8,this,"")),s(q,11,this);a(this,pr,s(q,12,this,"")),s(q,15,this);a(this,cr,s(q,16,this,0)),s(q,19,this);a(this,hr,s(q,20,this)),s(q,23,this);a(this,ur,s(q,24,this,1)),s(q,27,this);a(this,mr,s(q,28,this)),s(q,31,this);a(this,fr,s(q,32,this)),s(q,35,this);a(this,yr,s(q,36,this,[])),s(q,39,this);a(this,Qi,new ga(this,Du,()=>{l(this,ci,gr).call(this)}))}willUpdate(e){n(this,Qi).reached&&(e.has("month")||e.has("covers"))&&l(this,ci,gr).call(this)}render(){return c`
      <button aria-label="${this.spoken||this.name}, ${U(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ve(this.shown,({id:e})=>e,e=>c`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${U(this.photos)}</small></p>
      </button>
    `}};q=v(uc),dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,ur=new WeakMap,mr=new WeakMap,fr=new WeakMap,yr=new WeakMap,Qi=new WeakMap,ci=new WeakSet,gr=async function(){let{month:e,covers:i}=this,o=await i.of(e,this.most).catch(()=>this.shown);e===this.month&&i===this.covers&&(this.shown=o)},p(q,4,"name",hc,ye,dr),p(q,4,"spoken",cc,ye,pr),p(q,4,"photos",pc,ye,cr),p(q,4,"month",dc,ye,hr),p(q,4,"most",lc,ye,ur),p(q,4,"covers",ac,ye,mr),p(q,4,"store",nc,ye,fr),p(q,4,"shown",rc,ye,yr),ye=p(q,0,"PeriodCard",mc,ye),w(ye,"styles",[k,E`
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
    `]),s(q,1,ye);var Hu=1,Fu=3,fc,yc,gc,vc,bc,wc,ue,vr,br,wr,xr,gt,Yt,Vt,ui,mi,z,kr,$r,hi,Er,Tr,xc,kc,$c;wc=[b("latent-overview")];var Ue=class extends(bc=x,vc=[u({attribute:!1})],gc=[u({attribute:!1})],yc=[u({attribute:!1})],fc=[u({attribute:!1})],bc){constructor(){super(...arguments);a(this,z);a(this,vr,s(ue,8,this,[])),s(ue,11,this);a(this,br,s(ue,12,this,"years")),s(ue,15,this);a(this,wr,s(ue,16,this)),s(ue,19,this);a(this,xr,s(ue,20,this)),s(ue,23,this);a(this,gt);a(this,Yt,new Kt(this));a(this,Vt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));a(this,ui,new ResizeObserver(()=>l(this,z,kr).call(this)));a(this,mi,[])}connectedCallback(){super.connectedCallback(),n(this,ui).observe(this),window.addEventListener("scroll",n(this,Vt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,ui).disconnect(),window.removeEventListener("scroll",n(this,Vt))}updated(){l(this,z,$r).call(this),l(this,z,kr).call(this)}get marks(){return n(this,mi)}spotAt(e,i){let o=n(this,z,hi).filter(g=>g.getBoundingClientRect().bottom>e),h=o.find(g=>{let{left:P,right:J,top:re}=g.getBoundingClientRect();return i!==void 0&&P<=i&&i<J&&re<=e})??o[0]??n(this,z,hi).at(-1);return h&&{year:h.month.year,month:h.month.month}}shows(e,i){let o=l(this,z,Er).call(this,e)?.getBoundingClientRect();return o===void 0?!1:i===void 0?o.bottom>n(this,Yt).header&&o.top<window.innerHeight:o.top<=i.y&&i.y<o.bottom&&o.left<=i.x&&i.x<o.right}show(e,i){S(this,gt,{spot:e,y:i}),this.hasUpdated&&l(this,z,$r).call(this)}render(){let e=Yp(this.months);return this.level==="years"?c`
        <div class="cards years">
          ${ve(e,({year:i})=>i,i=>l(this,z,xc).call(this,i))}
        </div>
      `:c`
        ${ve(e,({year:i})=>i,i=>l(this,z,kc).call(this,i))}
      `}};ue=v(bc),vr=new WeakMap,br=new WeakMap,wr=new WeakMap,xr=new WeakMap,gt=new WeakMap,Yt=new WeakMap,Vt=new WeakMap,ui=new WeakMap,mi=new WeakMap,z=new WeakSet,kr=function(){let e=n(this,z,hi).map(i=>({top:n(this,Yt).at(i.getBoundingClientRect().top),year:i.month.year,name:i.spoken||i.name}));S(this,mi,e.filter(({top:i},o)=>o===0||i>e[o-1].top+1)),n(this,Vt).call(this)},$r=function(){if(n(this,gt)!==void 0){let{spot:e,y:i}=n(this,gt);S(this,gt,void 0);let o=l(this,z,Er).call(this,e)?.getBoundingClientRect();o!==void 0&&n(this,Yt).by(o.top+o.height/2-i)}},hi=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Er=function({year:e,month:i}){return n(this,z,hi).find(({month:o})=>o.year<e||o.year===e&&(this.level==="years"||o.month<=i))},Tr=function({year:e,month:i}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:i}}))},xc=function(e){let i=Vp(e);return c`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${i}"
        .most="${Hu}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,z,Tr).call(this,i)}"
      ></latent-period-card>
    `},kc=function({year:e,months:i}){return c`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${ve(i,({month:o})=>o,o=>l(this,z,$c).call(this,o))}
        </div>
      </section>
    `},$c=function(e){return c`
      <latent-period-card
        .name="${Yn(e)}"
        .spoken="${Tt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${Fu}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>l(this,z,Tr).call(this,e)}"
      ></latent-period-card>
    `},p(ue,4,"months",vc,Ue,vr),p(ue,4,"level",gc,Ue,br),p(ue,4,"covers",yc,Ue,wr),p(ue,4,"store",fc,Ue,xr),Ue=p(ue,0,"Overview",wc,Ue),w(Ue,"styles",[k,E`
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
    `]),s(ue,1,Ue);function Bt(r,t){let e=0,i=r.length-1;for(;e<i;){let o=e+i+1>>1;r[o].top<=t?e=o:i=o-1}return e}var Ec=22,zu=900,Cr=120,Tc,Cc,Pc,Sc,Mc,Ac,Lc,Rc,Q,Pr,Sr,Mr,Ar,Lr,Rr,jt,K,Oc,Or,Nc,Nr,qc,Dc,qr,Hc,Fc;Rc=[b("latent-scrubber")];var Ce=class extends(Lc=x,Ac=[u({attribute:!1})],Mc=[u({attribute:!1})],Sc=[u({attribute:!1})],Pc=[y()],Cc=[y()],Tc=[y()],Lc){constructor(){super(...arguments);a(this,K);a(this,Pr,s(Q,8,this,[])),s(Q,11,this);a(this,Sr,s(Q,12,this,0)),s(Q,15,this);a(this,Mr,s(Q,16,this,0)),s(Q,19,this);a(this,Ar,s(Q,20,this)),s(Q,23,this);a(this,Lr,s(Q,24,this,!1)),s(Q,27,this);a(this,Rr,s(Q,28,this,!1)),s(Q,31,this);a(this,jt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,jt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let i=e.get("position");i!==void 0&&Math.abs(i-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,jt)),S(this,jt,window.setTimeout(()=>this.passing=!1,zu)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return f;let i=Math.min(1,this.position/this.range),o=e[Bt(e,this.position+Cr)];return c`
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
        @pointerdown="${l(this,K,Nc)}"
        @pointermove="${l(this,K,Or)}"
        @pointerup="${l(this,K,Nr)}"
        @pointercancel="${l(this,K,Nr)}"
        @pointerleave="${l(this,K,qc)}"
        @keydown="${l(this,K,Dc)}"
      >
        ${l(this,K,Fc).call(this)}
        <span class="here" .style="${`top:${i*100}%`}"></span>
        ${l(this,K,Hc).call(this,i)}
      </div>
    `}};Q=v(Lc),Pr=new WeakMap,Sr=new WeakMap,Mr=new WeakMap,Ar=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,jt=new WeakMap,K=new WeakSet,Oc=function(e){let i=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-i.top)/i.height))},Or=function(e){this.pointed=l(this,K,Oc).call(this,e),this.dragging&&l(this,K,qr).call(this,this.pointed*this.range)},Nc=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,l(this,K,Or).call(this,e)},Nr=function(){this.dragging=!1,this.pointed=void 0},qc=function(){this.dragging||(this.pointed=void 0)},Dc=function(e){let i={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(i===void 0)return;e.preventDefault();let o=Bt(this.marks,this.position+Cr)+i,d=this.marks[Math.min(this.marks.length-1,Math.max(0,o))];d!==void 0&&l(this,K,qr).call(this,d.top)},qr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Hc=function(e){if(this.pointed===void 0&&!this.passing)return f;let i=this.dragging||this.pointed===void 0?e:this.pointed,{name:o}=this.marks[Bt(this.marks,i*this.range+Cr)];return c`
      <span class="label" .style="${`top:${i*100}%`}">${o}</span>
    `},Fc=function(){let e=this.clientHeight||window.innerHeight,i=-Ec;return Uu(this.marks).map(({top:o,year:d})=>{let g=Math.min(1,o/this.range)*e;return g-i>=Ec&&g<=e-6?(i=g,c`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${d}</span>
        `):c`
        <span class="dot" .style="${`top:${g}px`}"></span>
      `})},p(Q,4,"marks",Ac,Ce,Pr),p(Q,4,"position",Mc,Ce,Sr),p(Q,4,"range",Sc,Ce,Mr),p(Q,4,"pointed",Pc,Ce,Ar),p(Q,4,"dragging",Cc,Ce,Lr),p(Q,4,"passing",Tc,Ce,Rr),Ce=p(Q,0,"Scrubber",Rc,Ce),w(Ce,"styles",[k,E`
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
    `]),s(Q,1,Ce);function Uu(r){return r.filter(({year:t},e)=>r[e-1]?.year!==t)}var Xi=class{options;blocks;height;#e;constructor(t,e,i,o){this.options=e;let d=i?.options===e?i:void 0,h=0;this.blocks=t.map((g,P)=>{let J=d?.blocks[P],re=J?.month===g&&g!==o?{...J,top:h}:Iu(g,h,e);return h+=re.height,re}),this.height=h}between(t,e){let i=[];for(let o=this.indexAt(t);o<this.blocks.length;o++){let d=this.blocks[o];if(d.top>=e)break;i.push(d)}return i}indexAt(t){return Bt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:Tt(e)})),this.#e}nearest({year:t,month:e}){let i=t*12+e;return this.blocks.find(({month:{count:o}})=>o.year*12+o.month<=i)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let i=e.layout?.tiles.find(({photo:o})=>o.id===t);if(i!==void 0)return{block:e,tile:i}}}tileAt(t){let e=this.blocks[this.indexAt(t)],i=e?.layout?.tiles.find(o=>e.top+o.y+o.height>=t);return e&&i&&{block:e,tile:i}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:i})=>i===t.month||i.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function Iu(r,t,e){if(r.photos.length===0)return{month:r,top:t,height:r.complete?0:co(r.count.photos,e),layout:void 0};let i=ha(r.photos,e),o=r.missing===0?0:co(r.missing,e)-e.monthHeading;return{month:r,top:t,height:i.height+o,layout:i}}var Wu=28,Ku=28;function zc({layout:r,top:t},e){let i=e.top-t,o=e.bottom-t;return r?.tiles.filter(({y:d,height:h})=>d+h>i&&d<o)??[]}function Uc(r,t,e,i){let o=r.flatMap(h=>zc(h,t).map(g=>({tile:g,top:h.top+g.y})));return(o.find(({tile:h})=>h.photo.id===e)??o.find(({top:h})=>h>=i)??o[0])?.tile.photo.id}function Ic(r,t){let{month:e,layout:i}=r,o=Tt(e.count);return c`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${o}"
      .style="${`transform:translateY(${r.top}px);height:${r.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${Wu}px`}">${o} <span>${U(e.count.photos)}</span></h2>
      ${i===void 0?Vu(r,t):f} ${i?.headings.map(d=>Yu(d,e.places.get(d.day)??[],t))} ${ve(zc(r,t.drawn),({photo:d})=>d.id,d=>Bu(d,t))}
    </section>
  `}function Yu({day:r,x:t,y:e,width:i},o,{options:d}){let h=`transform:translate(${t}px,${e+d.dayHeading-Ku}px);max-width:${Math.max(i,64)}px`;return c`
    <h3 .style="${h}" title="${o.join(", ")}">${Vn(r)}${o.length===0?f:c`
      <span>· ${o.join(", ")}</span>
    `}</h3>
  `}function Vu({height:r},{options:t}){return c`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,r-80)}px`}"></div>
  `}function Bu(r,{route:t,reachable:e,selection:i,picking:o,open:d,store:h}){let{photo:g,x:P,y:J,width:re,height:ge}=r,Ln=i.has(g.id);return c`
    <a
      href="${At({...t,photo:g.id})}"
      data-id="${g.id}"
      aria-label="${Bn(g)}"
      tabindex="${g.id===e?0:-1}"
      .style="${`transform:translate(${P}px,${J}px);width:${re}px;height:${ge}px`}"
      class="${Ln?"picked":""}"
      @click="${no=>d(no,g)}"
      @pointerdown="${no=>o.down(no,g)}"
      @pointermove="${o.move}"
      @pointerup="${o.lift}"
      @pointercancel="${o.lift}"
      @contextmenu="${o.menu}"
    >
      <latent-thumb lively .photo="${g}" .store="${h}"></latent-thumb>
    </a>
    ${o.box(r,Ln)}
  `}var ju=100,Wc=1,_u=.75,Kc,Yc,Vc,Bc,jc,_c,Qc,Xc,X,Dr,Hr,Fr,zr,Ur,Ir,se,Qe,_t,Qt,vt,me,Xt,yi,bt,M,Wr,Zc,Zi,Jc,Gc,fi,Kr,Yr,eh,Ji,th,Vr,Gi;Xc=[b("latent-timeline")];var Pe=class extends(Qc=x,_c=[u({attribute:!1})],jc=[u({attribute:!1})],Bc=[u({attribute:!1})],Vc=[u({attribute:!1})],Yc=[y()],Kc=[y()],Qc){constructor(){super(...arguments);a(this,M);a(this,Dr,s(X,8,this)),s(X,11,this);a(this,Hr,s(X,12,this)),s(X,15,this);a(this,Fr,s(X,16,this,fe("photos"))),s(X,19,this);a(this,zr,s(X,20,this,pt.NONE)),s(X,23,this);a(this,Ur,s(X,24,this,{top:0,bottom:0})),s(X,27,this);a(this,Ir,s(X,28,this)),s(X,31,this);a(this,se);a(this,Qe);a(this,_t);a(this,Qt,!1);a(this,vt);a(this,me,new Kt(this));a(this,Xt,new da(this));a(this,yi,new ResizeObserver(()=>l(this,M,Zc).call(this)));a(this,bt,()=>l(this,M,Gc).call(this));a(this,Ji,e=>{let i=aa(e.key),o=n(this,se)?.placeOf(e.target.dataset.id);if(o!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,Xt).pick(o.tile.photo,e.shiftKey);return}i===void 0||o===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),l(this,M,th).call(this,o,i))});a(this,Gi,(e,i)=>{this.current=i.id,n(this,Xt).click(e,i)})}connectedCallback(){super.connectedCallback(),n(this,yi).observe(this),window.addEventListener("scroll",n(this,bt),{passive:!0}),window.addEventListener("resize",n(this,bt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,yi).disconnect(),window.removeEventListener("scroll",n(this,bt)),window.removeEventListener("resize",n(this,bt)),window.clearTimeout(n(this,_t))}monthChanged(e){l(this,M,Zi).call(this,e)}get marks(){return n(this,se)?.marks??[]}spotAt(e){let i=n(this,me).at(e),o=n(this,se)?.blocks[n(this,se).indexAt(i)],d=n(this,se)?.tileAt(i),h=(d?.block??o)?.month.count;return h&&{year:h.year,month:h.month,...d===void 0?{}:{photo:d.tile.photo.id}}}shows(){return!1}show(e,i){S(this,vt,{spot:e,y:i}),l(this,M,Wr).call(this)}reveal(e){let i=n(this,se)?.placeOf(e.id);i!==void 0&&l(this,M,Vr).call(this,i)}willUpdate(e){if(e.has("library")&&n(this,Qe)!==void 0){let i=e.get("route"),o=i===void 0||Lt(i,this.route);l(this,M,Zi).call(this,void 0,o),o||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Qt)&&(S(this,Qt,!1),l(this,M,eh).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,i=n(this,Qe);if(i===void 0)return f;let o=n(this,se)?.between(e.top,e.bottom)??[],d={options:i,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:Uc(o,e,this.current,e.top+window.innerHeight*Wc),picking:n(this,Xt),keyDown:n(this,Ji),open:n(this,Gi)};return c`
      ${ve(o,({month:h})=>`${h.count.year}-${h.count.month}`,h=>Ic(h,d))}
    `}};X=v(Qc),Dr=new WeakMap,Hr=new WeakMap,Fr=new WeakMap,zr=new WeakMap,Ur=new WeakMap,Ir=new WeakMap,se=new WeakMap,Qe=new WeakMap,_t=new WeakMap,Qt=new WeakMap,vt=new WeakMap,me=new WeakMap,Xt=new WeakMap,yi=new WeakMap,bt=new WeakMap,M=new WeakSet,Wr=function(){let e=n(this,se);if(n(this,vt)===void 0||e===void 0)return;let{spot:i,y:o}=n(this,vt);S(this,vt,void 0);let d=e.placeOf(i.photo),h=e.nearest(i);d!==void 0?n(this,me).bring(d.block.top+d.tile.y,o):h!==void 0&&n(this,me).bring(h.top,n(this,me).header),l(this,M,fi).call(this)},Zc=function(){let e=this.clientWidth;e>0&&e!==n(this,Qe)?.width&&(S(this,Qe,ca(e)),l(this,M,Zi).call(this,void 0))},Zi=function(e,i=!0){if(n(this,Qe)===void 0)return;let o=n(this,me).top,d=i&&o>0?n(this,se)?.anchorAt(o):void 0;S(this,se,new Xi(this.library.months,n(this,Qe),n(this,se),e)),this.style.height=`${n(this,se).height}px`,l(this,M,Jc).call(this,d,o),l(this,M,Wr).call(this),l(this,M,fi).call(this),l(this,M,Yr).call(this),this.requestUpdate()},Jc=function(e,i){let o=e&&n(this,se)?.resolve(e);o!==void 0&&Math.abs(o-i)>=1&&n(this,me).by(o-i)},Gc=function(){let{top:e}=n(this,me),i=window.innerHeight*_u;(e-i<this.drawn.top||e+window.innerHeight+i>this.drawn.bottom)&&l(this,M,fi).call(this),l(this,M,Kr).call(this),l(this,M,Yr).call(this)},fi=function(){let{top:e}=n(this,me),i=window.innerHeight*Wc;this.drawn={top:e-i,bottom:e+window.innerHeight+i},l(this,M,Kr).call(this)},Kr=function(){n(this,_t)??S(this,_t,window.setTimeout(()=>{S(this,_t,void 0);let{top:e}=n(this,me),i=window.innerHeight/2;for(let{month:o}of n(this,se)?.between(e-i,e+window.innerHeight+i)??[])this.library.load(o).catch(()=>{})},ju))},Yr=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},eh=function(e){return[...this.renderRoot.querySelectorAll("a")].find(i=>i.dataset.id===e)},Ji=new WeakMap,th=async function(e,i){let o=await la(e,i,this.library,()=>n(this,se));o!==void 0&&l(this,M,Vr).call(this,o)},Vr=function({block:e,tile:i}){let d=e.top+i.y,h=n(this,me).top,g=d+i.height+40-(h+window.innerHeight-n(this,me).header),P=d-40-h;(P<0||g>0)&&n(this,me).by(P<0?P:g),l(this,M,fi).call(this),this.current=i.photo.id,S(this,Qt,!0),this.requestUpdate()},Gi=new WeakMap,p(X,4,"library",_c,Pe,Dr),p(X,4,"store",jc,Pe,Hr),p(X,4,"route",Bc,Pe,Fr),p(X,4,"selection",Vc,Pe,zr),p(X,4,"drawn",Yc,Pe,Ur),p(X,4,"current",Kc,Pe,Ir),Pe=p(X,0,"TimelineView",Xc,Pe),w(Pe,"styles",[k,pa]),s(X,1,Pe);var ih=1.35,oh=40,Qu=220,eo=class{#e;#t=new AbortController;#i;#o=0;#s=-1/0;constructor(t,e){this.#e=e;let{signal:i}=this.#t;t.addEventListener("touchstart",o=>this.#r(o),{signal:i,passive:!0}),t.addEventListener("touchmove",o=>this.#n(o),{signal:i,passive:!0}),t.addEventListener("wheel",o=>this.#a(o),{signal:i,passive:!1}),window.addEventListener("keydown",o=>this.#l(o),{signal:i})}dispose(){this.#t.abort()}#r({touches:t}){this.#i=t.length===2?sh(t):void 0}#n({touches:t}){if(this.#i===void 0||t.length!==2)return;let e=sh(t)/Math.max(1,this.#i);if(e>ih||e<1/ih){this.#i=void 0;let[i,o]=[t[0],t[1]],d={x:(i.clientX+o.clientX)/2,y:(i.clientY+o.clientY)/2};this.#e(e>1?1:-1,d)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#s<Qu;this.#s=t.timeStamp;let i=e?this.#o:0;this.#o=i+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(i)<oh&&Math.abs(this.#o)>=oh&&this.#e(this.#o<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(i=>i instanceof Element&&i.matches("dialog, [role=dialog]"));return!St(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function sh(r){let[t,e]=[r[0],r[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var rh,nh,ah,lh,dh,ph,ch,hh,uh,mh,fh,yh,gh,vh,bh,C,Br,jr,_r,Qr,Xr,Zr,Jr,Gr,en,tn,on,sn,rn,gi,vi,Xe,wt,Zt,A,nn,an,wh,to,ln,dn,pn,bi,xh,kh,$h,Eh;bh=[b("latent-timeline-page")];var te=class extends(vh=x,gh=[u({attribute:!1})],yh=[u({attribute:!1})],fh=[u({attribute:!1})],mh=[u({attribute:!1})],uh=[u({attribute:!1})],hh=[u({attribute:!1})],ch=[u({attribute:!1})],ph=[y()],dh=[y()],lh=[y()],ah=[O("latent-timeline")],nh=[O("latent-timeline, latent-overview")],rh=[O("latent-scrubber")],vh){constructor(){super(...arguments);a(this,A);a(this,Br,s(C,8,this)),s(C,11,this);a(this,jr,s(C,12,this,fe("photos"))),s(C,15,this);a(this,_r,s(C,16,this,"")),s(C,19,this);a(this,Qr,s(C,20,this,"")),s(C,23,this);a(this,Xr,s(C,24,this)),s(C,27,this);a(this,Zr,s(C,28,this,pt.NONE)),s(C,31,this);a(this,Jr,s(C,32,this)),s(C,35,this);a(this,Gr,s(C,36,this)),s(C,39,this);a(this,en,s(C,40,this)),s(C,43,this);a(this,tn,s(C,44,this,"")),s(C,47,this);a(this,on,s(C,48,this)),s(C,51,this);a(this,sn,s(C,52,this)),s(C,55,this);a(this,rn,s(C,56,this)),s(C,59,this);a(this,gi);a(this,vi);a(this,Xe,new ji(this,()=>this.photos));a(this,wt,new AbortController);a(this,Zt);a(this,bi,()=>et(this,"search",""))}connectedCallback(){super.connectedCallback(),S(this,vi,new eo(this,n(this,Xe).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,vi)?.dispose(),n(this,wt).abort()}get sequence(){return this.library}refresh(){l(this,A,nn).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!Lt(this.route,this.shown)?l(this,A,nn).call(this,this.route):n(this,Zt)!==void 0&&!Lt(this.route,n(this,Zt))&&(n(this,wt).abort(),l(this,A,to).call(this,"")))}render(){let e=this.shown?.query??"";return c`
      <h1 class="unseen">${e===""?this.name:`Photos that match ${e}`}</h1>
      ${e===""&&this.filter===""?c`
          <latent-memories ?hidden="${n(this,Xe).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:f} ${e===""?f:c`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${l(this,A,an).call(this,e)}"
        ></latent-refinement>
      `}${l(this,A,xh).call(this,e)}
    `}};C=v(vh),Br=new WeakMap,jr=new WeakMap,_r=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Jr=new WeakMap,Gr=new WeakMap,en=new WeakMap,tn=new WeakMap,on=new WeakMap,sn=new WeakMap,rn=new WeakMap,gi=new WeakMap,vi=new WeakMap,Xe=new WeakMap,wt=new WeakMap,Zt=new WeakMap,A=new WeakSet,nn=async function(e){n(this,wt).abort();let i=new AbortController;S(this,wt,i),S(this,Zt,e);let o=l(this,A,an).call(this,e.query);try{let d=await this.api.timeline(o,i.signal);i.signal.aborted||l(this,A,wh).call(this,e,o,d)}catch(d){d instanceof F&&d.status===400?l(this,A,to).call(this,d.message):l(this,A,dn).call(this,d)}},an=function(e){return`${this.filter} ${e}`.trim()},wh=function(e,i,{months:o}){let d=this.shown!==void 0&&Lt(e,this.shown);d||(n(this,Xe).forget(),S(this,gi,new Bi(async h=>(await l(this,A,ln).call(this,this.api.photos(i,h,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&d?this.library.updated(o):new _i(o,{page:(h,g)=>l(this,A,ln).call(this,this.api.photos(i,h,g)),places:h=>this.api.places(i,h)},h=>this.timeline?.monthChanged(h)),this.shown=e,l(this,A,to).call(this,""),et(this,"sequence",{same:d})},to=function(e){this.problem=e;let i=this.library?.total;i!==void 0&&et(this,"found",{total:i,problem:e})},ln=async function(e){try{return await e}catch(i){throw l(this,A,dn).call(this,i),i}},dn=function(e){et(this,"problem",e)},pn=function(){let{photos:e,scrubber:i}=this;e!==null&&i!==null&&(i.marks=e.marks,i.position=window.scrollY,i.range=document.documentElement.scrollHeight-window.innerHeight)},bi=new WeakMap,xh=function(e){let{library:i}=this;if(i===void 0)return this.problem===""?f:Cp(this.problem,n(this,bi));if(i.months.length===0)return l(this,A,Eh).call(this,e);let{level:o}=n(this,Xe);return c`
      ${o==="days"?l(this,A,kh).call(this,i):l(this,A,$h).call(this,i,o)}
      <latent-level-switch .level="${o}" @level="${d=>{n(this,Xe).look(d.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${d=>window.scrollTo({top:d.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},kh=function(e){return c`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${l(this,A,pn)}"
      ></latent-timeline>
    `},$h=function({counts:e},i){return c`
      <latent-overview
        .months="${e}"
        .level="${i}"
        .covers="${n(this,gi)}"
        .store="${this.store}"
        @enter="${o=>{n(this,Xe).enter(o.detail)}}"
        @timeline-scroll="${l(this,A,pn)}"
      ></latent-overview>
    `},Eh=function(e){return e!==""?Pp(e,n(this,bi)):this.filter===""?Sp(this.status?.pending??0):c`
      <slot></slot>
    `},p(C,4,"api",gh,te,Br),p(C,4,"route",yh,te,jr),p(C,4,"filter",fh,te,_r),p(C,4,"name",mh,te,Qr),p(C,4,"store",uh,te,Xr),p(C,4,"selection",hh,te,Zr),p(C,4,"status",ch,te,Jr),p(C,4,"library",ph,te,Gr),p(C,4,"shown",dh,te,en),p(C,4,"problem",lh,te,tn),p(C,4,"timeline",ah,te,on),p(C,4,"photos",nh,te,sn),p(C,4,"scrubber",rh,te,rn),te=p(C,0,"TimelinePage",bh,te),w(te,"styles",[k,N,Tp,E`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),s(C,1,te);function Th({api:r,route:t,store:e,selection:i,status:o,owner:d}){switch(t.place){case"albums":return t.id===void 0?c`
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
      `;case"duplicates":return c`
        <latent-duplicates-page
          class="view"
          .api="${r}"
          .route="${t}"
          .store="${e}"
        ></latent-duplicates-page>
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
      `;case"users":return c`
        <latent-users-page class="view" .api="${r}" .route="${t}"></latent-users-page>
      `;default:return Zu({api:r,route:t,store:e,selection:i,status:o,owner:d})}}function Zu({api:r,route:t,store:e,selection:i,status:o}){let{label:d,filter:h="",empty:g}=st(t.place);return c`
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
  `}var Ju=["photos","favorites","map"],Ch,Ph,Sh,Mh,Ah,Lh,Rh,Oh,Nh,qh,Dh,Hh,Fh,zh,Uh,Ih,$,cn,hn,un,mn,fn,yn,gn,vn,bn,wn,xn,kn,$n,En,so,ae,xt,kt,Y,nt,$t,R,io,oo,Tn,Jt,wi,Wh,Kh,Yh,Vh,at,Gt,xi,Bh,jh;Ih=[b("latent-gallery")];var Z=class extends(Uh=x,zh=[u({attribute:!1})],Fh=[u({attribute:!1})],Hh=[u({attribute:!1})],Dh=[u({attribute:!1})],qh=[y()],Nh=[y()],Oh=[y()],Rh=[y()],Lh=[y()],Ah=[y()],Mh=[y()],Sh=[O("latent-header")],Ph=[O("latent-viewer")],Ch=[O("main > .view")],Uh){constructor(){super(...arguments);a(this,R);a(this,cn,s($,8,this)),s($,11,this);a(this,hn,s($,12,this,"")),s($,15,this);a(this,un,s($,16,this)),s($,19,this);a(this,mn,s($,20,this)),s($,23,this);a(this,fn,s($,24,this,fe("photos"))),s($,27,this);a(this,yn,s($,28,this)),s($,31,this);a(this,gn,s($,32,this)),s($,35,this);a(this,vn,s($,36,this)),s($,39,this);a(this,bn,s($,40,this)),s($,43,this);a(this,wn,s($,44,this,!1)),s($,47,this);a(this,xn,s($,48,this)),s($,51,this);a(this,kn,s($,52,this)),s($,55,this);a(this,$n,s($,56,this)),s($,59,this);a(this,En,s($,60,this)),s($,63,this);a(this,so,new ki(!0));a(this,ae);a(this,xt,new AbortController);a(this,kt);a(this,Y,new Ui(this));a(this,nt,new Vi(()=>n(this,R,oo),e=>this.problem(e)));a(this,$t,!1);a(this,Jt,e=>l(this,R,wi).call(this,e.detail));a(this,at,e=>{e.stopPropagation(),this.problem(e.detail)});a(this,Gt,e=>n(this,Y).tell(e.detail));a(this,xi,({detail:e})=>{!Ju.includes(this.route.place)&&e!==""?l(this,R,wi).call(this,fe("photos",void 0,e)):n(this,ae)?.search(e)})}connectedCallback(){super.connectedCallback(),S(this,ae,new ra(e=>l(this,R,Tn).call(this,e))),l(this,R,Tn).call(this,n(this,ae).route),S(this,kt,new sa(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,kt).start()}disconnectedCallback(){super.disconnectedCallback(),n(this,ae)?.dispose(),n(this,kt)?.stop(),n(this,xt).abort(),n(this,nt).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let i=em(this.route,this.opened);document.title!==i&&(document.title=i)}edited(e,i){n(this,nt).forget(Zn(e));let o=e.flatMap(({photo:h})=>h===void 0?[]:[h]);this.sequence?.replace(o),this.viewer?.edited(e,i),this.opened=o.find(({id:h})=>h===this.opened?.id)??this.opened;let d=Gu(this.route)&&e.every(({before:h,after:g})=>h?.archived===g?.archived);S(this,$t,this.opened!==void 0&&!d),n(this,$t)||this.refresh()}refresh(){S(this,$t,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!Je(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:i}=this;return c`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @home="${()=>l(this,R,wi).call(this,fe("photos"))}"
          @search="${n(this,xi)}"
          @account="${()=>this.showsAccount=!0}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @locked="${()=>this.dispatchEvent(new CustomEvent("locked"))}"
          @problem="${n(this,at)}"
        ></latent-header>
        ${l(this,R,Bh).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,R,io)}" @go="${n(this,Jt)}"></latent-navigation>
          <main
            @go="${n(this,Jt)}"
            @search="${n(this,xi)}"
            @term-edit="${o=>this.header.edit(o.detail)}"
            @sequence="${l(this,R,Vh)}"
            @found="${o=>this.found=o.detail}"
            @photo-open="${o=>n(this,ae)?.open(o.detail.id)}"
            @photo-pick="${o=>{n(this,Y).pick(o.detail,this.sequence)}}"
            @photos-edit="${o=>n(this,Y).editAll(o.detail)}"
            @selection-clear="${()=>n(this,Y).clear()}"
            @said="${n(this,Gt)}"
            @problem="${n(this,at)}"
          >
            ${l(this,R,jh).call(this)}${Th({api:this.api,route:this.route,store:n(this,nt).grid,selection:n(this,Y).selection,status:this.status,owner:n(this,R,io)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        @added="${()=>n(this,kt)?.look()}"
        @search="${o=>l(this,R,wi).call(this,fe("photos",void 0,o.detail))}"
        @photo-open="${o=>n(this,ae)?.open(o.detail)}"
        @said="${n(this,Gt)}"
        @problem="${n(this,at)}"
      ></latent-uploads>
      ${e===void 0?f:c`
        <latent-viewer
          .photo="${e}"
          .sequence="${i}"
          .api="${n(this,R,oo)}"
          .grid="${n(this,nt).grid}"
          .screens="${n(this,nt).screens}"
          @photo-turn="${o=>n(this,ae)?.open(o.detail.id)}"
          @viewer-close="${()=>n(this,ae)?.close()}"
          @photo-edit="${o=>n(this,Y).edit(e,o.detail)}"
          @go="${n(this,Jt)}"
          @photo-delete="${()=>{l(this,R,Yh).call(this,e)}}"
        ></latent-viewer>
      `} ${this.showsAccount?c`
          <latent-account
            .api="${this.api}"
            @account-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,at)}"
          ></latent-account>
        `:f} ${this.adding===void 0?f:c`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,Gt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,at)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,Y).saying.text}"
        ?undoable="${n(this,Y).saying.undoable}"
        @undo="${()=>n(this,Y).undo()}"
        @toast-close="${()=>n(this,Y).forget()}"
      ></latent-toast>
    `}};$=v(Uh),cn=new WeakMap,hn=new WeakMap,un=new WeakMap,mn=new WeakMap,fn=new WeakMap,yn=new WeakMap,gn=new WeakMap,vn=new WeakMap,bn=new WeakMap,wn=new WeakMap,xn=new WeakMap,kn=new WeakMap,$n=new WeakMap,En=new WeakMap,so=new WeakMap,ae=new WeakMap,xt=new WeakMap,kt=new WeakMap,Y=new WeakMap,nt=new WeakMap,$t=new WeakMap,R=new WeakSet,io=function(){return this.user===qe},oo=function(){return this.route.place==="trash"?n(this,so):this.api},Tn=function(e){if(st(e.place).ofOwner===!0&&!n(this,R,io)){n(this,ae)?.go(fe("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,Y).clear()),this.route=e,st(e.place).load?.().catch(i=>this.problem(new Ne(i))),l(this,R,Wh).call(this,e.photo)},Jt=new WeakMap,wi=function(e){n(this,ae)?.go(e),window.scrollTo({top:0})},Wh=async function(e){n(this,xt).abort(),S(this,xt,new AbortController);let{signal:i}=n(this,xt);if(e===void 0){l(this,R,Kh).call(this);return}let o=this.sequence?.find(e);try{let[d]=await Promise.all([o??n(this,R,oo).photo(e,i),import("/assets/viewer-DCUAHPZC.js")]);i.aborted||(this.opened=d)}catch(d){d instanceof F&&d.status===404?n(this,ae)?.close():this.problem(d)}},Kh=function(){let e=this.opened;this.opened=void 0,n(this,$t)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Yh=async function(e){let{sequence:i}=this,o=await i?.neighbour(e,1).catch(()=>{})??await i?.neighbour(e,-1).catch(()=>{});await n(this,Y).delete([e.id])&&this.opened?.id===e.id&&(o===void 0?n(this,ae)?.close():n(this,ae)?.open(o.id))},Vh=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,Y).clear()},at=new WeakMap,Gt=new WeakMap,xi=new WeakMap,Bh=function(){return n(this,Y).selection.size===0?f:c`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,Y).selection}"
        @photo-edit="${e=>n(this,Y).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,Y).delete(n(this,Y).selection.ids)}}"
        @add-to-album="${()=>this.adding=n(this,Y).selection.ids}"
        @selection-clear="${()=>n(this,Y).clear()}"
      ></latent-selection-bar>
    `},jh=function(){let e=this.status?.pending??0;return e===0||this.found?.total===0?f:c`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${U(e)} to go.</div>
    `},p($,4,"api",zh,Z,cn),p($,4,"user",Fh,Z,hn),p($,4,"uploads",Hh,Z,un),p($,4,"shared",Dh,Z,mn),p($,4,"route",qh,Z,fn),p($,4,"sequence",Nh,Z,yn),p($,4,"found",Oh,Z,gn),p($,4,"status",Rh,Z,vn),p($,4,"opened",Lh,Z,bn),p($,4,"showsAccount",Ah,Z,wn),p($,4,"adding",Mh,Z,xn),p($,4,"header",Sh,Z,kn),p($,4,"viewer",Ph,Z,$n),p($,4,"view",Ch,Z,En),Z=p($,0,"Gallery",Ih,Z),w(Z,"styles",[k,Td]),s($,1,Z);function Gu({place:r,query:t}){return r==="photos"&&t===""}function em(r,t){if(t!==void 0)return"Photo · Latent";let{label:e}=st(r.place);return r.query!==""?"Search · Latent":r.place==="photos"?"Latent":`${e} · Latent`}var tm=3e3,_h,Qh,Xh,Zh,Jh,Se,Cn,Pn,Sn,Ie,ei,ro,Et,V,lt,Gh,eu,Mn,An,tu;Jh=[b("latent-app")];var Ze=class extends(Zh=x,Xh=[y()],Qh=[y()],_h=[y()],Zh){constructor(){super(...arguments);a(this,V);a(this,Cn,s(Se,8,this,"starting")),s(Se,11,this);a(this,Pn,s(Se,12,this,{signedIn:!1})),s(Se,15,this);a(this,Sn,s(Se,16,this,"")),s(Se,19,this);a(this,Ie,new ki);a(this,ei,new Ri(n(this,Ie)));a(this,ro,new Si);a(this,Et)}connectedCallback(){super.connectedCallback(),l(this,V,lt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Et))}willUpdate(){this.phase==="signed-out"&&n(this,ei).tasks.length>0&&n(this,ei).clear()}render(){switch(this.phase){case"starting":return f;case"welcome":return c`
          <latent-welcome .api="${n(this,Ie)}" @signed-in="${l(this,V,lt)}"></latent-welcome>
        `;case"signed-out":return c`
          <latent-sign-in
            .api="${n(this,Ie)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${l(this,V,lt)}"
          ></latent-sign-in>
        `;case"open":return c`
          <latent-gallery
            .api="${n(this,Ie)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,ei)}"
            .shared="${n(this,ro)}"
            @problem="${e=>l(this,V,Mn).call(this,e.detail)}"
            @sign-out="${l(this,V,tu)}"
            @locked="${l(this,V,An)}"
          ></latent-gallery>
        `;case"locked":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?"The vault is locked":"No connection"}">
            <span slot="icon">${m.lock}</span>
            <p>
              Nothing of the vault is left on this page. ${navigator.onLine?"Unlock it where it is kept, and this page returns by itself.":"This page returns by itself once there is a connection."}
            </p>
            <button class="quiet" @click="${l(this,V,lt)}">Try again</button>
          </latent-notice>
        `;case"bare":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="The vault is unlocked, without its gallery">
            <span slot="icon">${m.picture}</span>
            <p>
              It was unlocked with --no-index, so there is nothing to show here. Its files are at
              <strong>${location.origin}/dav/</strong>.
            </p>
            <button class="quiet" @click="${l(this,V,lt)}">Try again</button>
          </latent-notice>
        `;case"failed":return c`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="That did not work">
            <span slot="icon">${m.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${l(this,V,lt)}">Try again</button>
          </latent-notice>
        `}}};Se=v(Zh),Cn=new WeakMap,Pn=new WeakMap,Sn=new WeakMap,Ie=new WeakMap,ei=new WeakMap,ro=new WeakMap,Et=new WeakMap,V=new WeakSet,lt=async function(){window.clearTimeout(n(this,Et));try{this.session=await n(this,Ie).session(),this.phase=this.session.signedIn?await l(this,V,eu).call(this):await l(this,V,Gh).call(this)}catch(e){l(this,V,Mn).call(this,e)}},Gh=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-H4RWQVKY.js"),"welcome")},eu=async function(){try{return await n(this,Ie).status(!1),"open"}catch(e){if(e instanceof F&&e.status===404)return"bare";throw e}},Mn=function(e){e instanceof F&&e.unauthorised?this.phase="signed-out":e instanceof Ne||e instanceof F&&e.unavailable?l(this,V,An).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},An=function(){this.phase="locked",window.clearTimeout(n(this,Et)),S(this,Et,window.setTimeout(()=>{l(this,V,lt).call(this)},tm))},tu=async function(){this.phase="signed-out",await n(this,Ie).signOut().catch(()=>{})},p(Se,4,"phase",Xh,Ze,Cn),p(Se,4,"session",Qh,Ze,Pn),p(Se,4,"problem",_h,Ze,Sn),Ze=p(Se,0,"App",Jh,Ze),w(Ze,"styles",[k,N,E`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),s(Se,1,Ze);function iu(){navigator.serviceWorker?.register("/service-worker.js").catch(()=>{})}Jd();iu();
