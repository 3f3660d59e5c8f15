import{a as yt,b as yn,c as vn,d as bn,e as wn}from"/assets/chunk-23P65TKT.js";import{b as an,c as ln}from"/assets/chunk-H4CHDKB6.js";import{a as dn}from"/assets/chunk-5Q6OWZ4M.js";import{b as on}from"/assets/chunk-2IRSYOIR.js";import{a as no}from"/assets/chunk-GE3LXV2S.js";import{a as En}from"/assets/chunk-6HUQ4G4J.js";import{f as xn}from"/assets/chunk-X6JW7IKL.js";import"/assets/chunk-JD3H6I4W.js";import{a as Cn,c as Sn,d as Mn,e as An,g as Ln,i as Rn,j as Ko}from"/assets/chunk-QCOFBGRT.js";import{a as et}from"/assets/chunk-SFD3ALJV.js";import{a as Pn}from"/assets/chunk-DPKVDWZH.js";import{a as ao,c as mn,e as un,f as fn,g as Wo,h as gn}from"/assets/chunk-GOOLLS4U.js";import"/assets/chunk-GEQVBCTQ.js";import{a as rn}from"/assets/chunk-AELXDR5U.js";import{a as Hn}from"/assets/chunk-5IPKFR35.js";import{a as On,b as qn,c as Nn,e as Dn}from"/assets/chunk-2NTJDFLX.js";import{a as Yo}from"/assets/chunk-ETHXOSSS.js";import{b as bt}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import{a as Uo}from"/assets/chunk-G6KWYIGV.js";import{a as ve}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as pe,b as $n,c as vt,d as kn}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import{b as Tn}from"/assets/chunk-WCRTRLIZ.js";import{a as I,b as Js,c as en,d as Re,e as tn,g as Ve,h as Be,i as so}from"/assets/chunk-CEKH6Q66.js";import{a as gt,b as pn,c as cn,f as N,g as Oe,l as hn}from"/assets/chunk-5HIU4FQV.js";import{a as ne}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as f}from"/assets/chunk-7ZXDUJG2.js";import{a as $,b as u,c as v,d as z,e as S,f as sn,h as nn,i as B,j as _e}from"/assets/chunk-KYYXIHTN.js";import{a as Xs,b as Zs,c as Gs}from"/assets/chunk-NH7DHI7C.js";import{c as Qs}from"/assets/chunk-GNVOYAND.js";import{b as Ut}from"/assets/chunk-L76JCMQN.js";import{c as js}from"/assets/chunk-VPQQMAB5.js";import{a as P,d as h,g as y,i as C}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as a}from"/assets/chunk-JPIGTC3I.js";import{a as x,c as r,d as c,e as T,f as n,g as l,h as L,i as d}from"/assets/chunk-UFH4OFYZ.js";var Fn="shared?";var lo=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(Fn)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var zn=P`
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

  latent-language-choice {
    display: block;
    width: max-content;
    margin: 28px auto 0;
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
    border-radius: var(--corner-middle);
  }

  .problem {
    min-height: 1.5em;
    color: var(--danger);
    text-align: center;
  }
`;var In,Un,Wn,Yn,Kn,Vn,Bn,_n,jn,Qn,Xn,Zn,Gn,Jn,ea,k,Vo,Bo,_o,jo,Qo,Xo,Zo,Go,Jo,ei,ti,oi,ii,j,ta,ri,oa,ia,ra,sa,na,aa,la;ea=[$("latent-sign-in")];var ee=class extends(Jn=C,Gn=[u({attribute:!1})],Zn=[u({type:Boolean})],Xn=[u({type:Boolean})],Qn=[v()],jn=[v()],_n=[v()],Bn=[v()],Vn=[v()],Kn=[v()],Yn=[z("#vault")],Wn=[z("#user")],Un=[z("#passphrase")],In=[z("#code")],Jn){constructor(){super(...arguments);l(this,j);l(this,Vo,r(k,8,this)),r(k,11,this);l(this,Bo,r(k,12,this,!1)),r(k,15,this);l(this,_o,r(k,16,this,!1)),r(k,19,this);l(this,jo,r(k,20,this,!1)),r(k,23,this);l(this,Qo,r(k,24,this,!1)),r(k,27,this);l(this,Xo,r(k,28,this,"")),r(k,31,this);l(this,Zo,r(k,32,this)),r(k,35,this);l(this,Go,r(k,36,this,!1)),r(k,39,this);l(this,Jo,r(k,40,this,!1)),r(k,43,this);l(this,ei,r(k,44,this)),r(k,47,this);l(this,ti,r(k,48,this)),r(k,51,this);l(this,oi,r(k,52,this)),r(k,55,this);l(this,ii,r(k,56,this)),r(k,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return h`
      <main>
        <form @submit="${d(this,j,ta)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${no(56)}
            <h1 id="title">${a("Latent")}</h1>
            <p>
              ${d(this,j,sa).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?d(this,j,na).call(this):y} ${this.locked?y:d(this,j,aa).call(this)}
            <div class="field">
              <label class="unseen" for="passphrase">${a("Passphrase")}</label>
              <input
                id="passphrase"
                type="${this.legible?"text":"password"}"
                autocomplete="current-password"
                autocapitalize="none"
                spellcheck="false"
                placeholder="${a("Passphrase")}"
                aria-invalid="${this.problem===""?"false":"true"}"
                aria-describedby="problem"
                ?readonly="${this.busy}"
              />
              <button
                class="icon"
                type="button"
                aria-label="${a("Show the passphrase")}"
                aria-pressed="${this.legible?"true":"false"}"
                @click="${()=>this.legible=!this.legible}"
              >
                ${f.eye}
              </button>
            </div>
            ${this.needsCode?d(this,j,la).call(this):y}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${d(this,j,ra).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?y:d(this,j,ia).call(this)}</p>
        </form>
        <latent-language-choice></latent-language-choice>
      </main>
    `}};k=x(Jn),Vo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,jo=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,ei=new WeakMap,ti=new WeakMap,oi=new WeakMap,ii=new WeakMap,j=new WeakSet,ta=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let o=this.input.value,i=this.user?.value.trim().toLowerCase()||Be;if(o===""){this.problem=i===Be?a("Type the vault’s passphrase."):a("Type your password.");return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:i,passphrase:o,code:this.code?.value||void 0};await d(this,j,ri).call(this,p)&&(await dn(this.api,{patience:6e4,problem:a("The vault could not be unlocked. The machine that has it says why.")}),await d(this,j,ri).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await d(this,j,oa).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},ri=async function(e){try{return await this.api.signIn(e)}catch(o){if(!(o instanceof Js))throw o;this.needsCode=o.orCode,this.awaitsPasskey=!0;let i=await ln(o.options);return await this.api.signIn({...e,passkey:i})}},oa=async function(e){if(e instanceof I&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=rn(e),this.elsewhere=e instanceof en&&e.hosts.includes("localhost")?an():void 0,(this.code??this.input).select()},ia=function(){return h`
      ${this.problem} ${this.elsewhere===void 0?y:h`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},ra=function(){return this.awaitsPasskey?a("Waiting for your passkey…"):this.locked?this.busy?a("Unlocking…"):a("Unlock"):this.busy?a("Checking…"):a("Sign in")},sa=function(){return this.choice?a("All vaults are locked. Say which to unlock, and its passphrase."):this.locked?a("The vault is locked. Its passphrase unlocks it."):a("Sign in with the vault’s passphrase, or with your own name and password.")},na=function(){return h`
      <div class="field">
        <label class="unseen" for="vault">${a("Vault")}</label>
        <input
          id="vault"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="${a("Vault, as its folder is called")}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},aa=function(){return h`
      <div class="field">
        <label class="unseen" for="user">${a("Name")}</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="${a("Name")}"
          value="${Be}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},la=function(){return h`
      <div class="field">
        <label class="unseen" for="code">${a("Code of your authenticator app")}</label>
        <input
          id="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          placeholder="${a("Code of your authenticator app")}"
          aria-invalid="${this.problem===""?"false":"true"}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},c(k,4,"api",Gn,ee,Vo),c(k,4,"locked",Zn,ee,Bo),c(k,4,"choice",Xn,ee,_o),c(k,4,"busy",Qn,ee,jo),c(k,4,"legible",jn,ee,Qo),c(k,4,"problem",_n,ee,Xo),c(k,4,"elsewhere",Bn,ee,Zo),c(k,4,"needsCode",Vn,ee,Go),c(k,4,"awaitsPasskey",Kn,ee,Jo),c(k,4,"vault",Yn,ee,ei),c(k,4,"user",Wn,ee,ti),c(k,4,"input",Un,ee,oi),c(k,4,"code",In,ee,ii),ee=c(k,0,"SignIn",ea,ee),T(ee,"styles",[S,B,sn,zn]),r(k,1,ee);var po={"Tus-Resumable":"1.0.0","X-Latent":"1"},Wt="/uploads";async function da(s){return(await s.get(Wt)).places}async function pa(s,{sha256:t,bytes:e}){return(await(await s.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function ca(s,t,e){let{name:o,folder:i,modified:p,sha256:m}=t,g={...po,"Upload-Length":String(t.bytes),"Upload-Metadata":_c({filename:o,folder:i,modified:String(Math.max(0,p)),sha256:m})},A=await s.ask(Wt,{method:"POST",headers:g,signal:e}),J=(A.headers.get("Location")??"").split("/").pop()??"";return si(J,A)}async function ha(s,t,e){return si(t,await s.ask(`${Wt}/${t}`,{method:"HEAD",headers:po,signal:e}))}async function ma(s,{id:t,offset:e},o,i){let p=await o.arrayBuffer(),m={...po,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Uo(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return si(t,await s.ask(`${Wt}/${t}`,{method:"PATCH",headers:m,body:p,signal:i}))}async function ua(s,t){await s.ask(`${Wt}/${t}`,{method:"DELETE",headers:po})}function si(s,{headers:t,status:e}){let o=t.get("Upload-Offset");if(o===null)throw new I(e,"failed",a("The server does not say how much has arrived."));let i=t.get("Latent-Path");return{id:s,offset:Number(o),path:i===null?void 0:decodeURIComponent(i),wasThere:t.has("Latent-Was-There")}}function _c(s){return Object.entries(s).map(([t,e])=>`${t} ${Uo(new TextEncoder().encode(e))}`).join(",")}function fa({file:s,folders:t},e){return t.length>0?[e,...t].filter(o=>o!=="").join("/"):e===""?`Uploads/${jc(s.lastModified)}`:e}function jc(s){let t=new Date(s);return`${String(t.getFullYear()).padStart(4,"0")}/${String(t.getMonth()+1).padStart(2,"0")}`}function ga(s){let t=s.map(i=>i.split("/").slice(0,-1)),[e=[]]=t,o=e.findIndex((i,p)=>t.some(m=>m[p]!==i));return(o<0?e:e.slice(0,o)).join("/")}function ya(s,t){return t.some(e=>e===""||s===e||s.startsWith(`${e}/`))}var co=class{#e;#t=0;#o;constructor(t=Qc){this.#o=t}async hash(t,e){let o=this.#e??=this.#o(),i=await o.catch(()=>Promise.reject(this.#i(o)));e.throwIfAborted();let p=this.#t++;return new Promise((m,g)=>{let A=new AbortController,J=ye=>{A.abort(),ye()},se=({data:ye})=>{ye.number===p&&J(()=>ye.sha256===void 0?g(new Error(a("This file cannot be read."))):m(ye.sha256))};i.addEventListener("message",se,{signal:A.signal}),i.addEventListener("error",()=>J(()=>g(this.#i(o))),{signal:A.signal}),e.addEventListener("abort",()=>J(()=>g(e.reason)),{signal:A.signal}),i.postMessage({number:p,file:t})})}#i(t){return va(t),this.#e===t&&(this.#e=void 0),new Error(a("Files cannot be compared at the moment. Try again."))}end(){this.#e!==void 0&&va(this.#e),this.#e=void 0}};function va(s){s.then(t=>t.terminate(),()=>{})}async function Qc(){let{address:s}=await import("/assets/sha256-worker-H3AROPUR.js");return new Worker(s,{type:"module"})}var Xc=[500,1e3,2e3,5e3,1e4],Zc=new Set([404,408,409,423,429,460,500,502,503,504]),Gc=5,wt=class{#e;#t=0;#o=0;constructor(t=Xc){this.#e=t}renew(){this.#t=0,this.#o=0}async bear(t,e){if(this.#t++,t instanceof I&&!t.unavailable&&this.#o++,!Jc(t)||this.#o>=Gc)throw t;await eh(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(o){await this.bear(o,e)}}};function Jc(s){return s instanceof Re||s instanceof I&&Zc.has(s.status)}function eh(s,t){return t.throwIfAborted(),new Promise((e,o)=>{let i=setTimeout(e,s);t.addEventListener("abort",()=>{clearTimeout(i),o(t.reason)},{once:!0})})}function ba(s,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,s*e)))}async function wa(s,t,e,o,i,p=new wt){let m=1048576,g=0,A,J=!0;for(;A?.path===void 0;)try{if(A===void 0)A=await ca(s,e,o);else if(J){let se=performance.now(),ye=t.slice(A.offset,A.offset+m);A=await ma(s,A,ye,o),m=ba(ye.size,performance.now()-se)}else A=await ha(s,A.id,o);J=!0,A.offset>g&&(g=A.offset,p.renew()),i(A)}catch(se){await p.bear(se,o),J=!1,A=se instanceof I&&se.status===404?void 0:A}return A}function Se({state:{kind:s}}){return s==="added"||s==="known"||s==="failed"||s==="cancelled"}function xa({state:{kind:s}}){return s==="checking"||s==="sending"}function $a(s){let t=s.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,o=t.reduce((p,m)=>p+e(m),0),i=t.reduce((p,m)=>p+(Se(m)?e(m):m.arrived),0);return o===0?1:i/o}var oh=3,ho=class extends EventTarget{#e;#t;#o;#i=new Map;#r=new Map;#s=[];#n=!1;constructor(t,e=new co,o=()=>new wt){super(),this.#e=t,this.#t=e,this.#o=o}get tasks(){return this.#s}get paused(){return this.#n}get unfinished(){return!this.#s.every(Se)}add(t,e){let o=this.unfinished?this.#s:[],i=t.map(p=>({file:p.file,folder:fa(p,e),state:{kind:"waiting"},arrived:0}));this.#s=[...o,...i],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#i.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#s.filter(e=>!Se(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#n=!1,this.#d()}#a(){for(let t of this.#i.values())t.abort()}#l(){let t=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:oh-this.#i.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#i.set(t,e);try{await this.#h(t,e.signal)}catch(o){Se(t)||(t.state=Ve(o)?{kind:"waiting"}:{kind:"failed",message:ih(o)})}finally{this.#i.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:o,folder:i}=t;t.state={kind:"checking"},this.#d();let p=await this.#t.hash(o,e),m=await this.#o().ask(()=>pa(this.#e,{sha256:p,bytes:o.size}),e);if(e.throwIfAborted(),m!==void 0){t.state={kind:"known",photo:m};return}t.state={kind:"sending"},this.#d();let g={name:o.name,folder:i,bytes:o.size,modified:o.lastModified,sha256:p},A=({id:se,offset:ye})=>{this.#r.set(t,se),t.arrived=ye,this.#d()},J=await wa(this.#e,o,g,e,A,this.#o());this.#r.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#r.get(t);this.#r.delete(t),e!==void 0&&ua(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function ih(s){return s instanceof I&&s.status===507?a("There is no room left in the vault."):s instanceof Error?s.message:String(s)}var ka=[["days",a("Days"),86400],["hours",a("Hours"),3600],["minutes",a("Minutes"),60]],Ea,ni,rh;Ea=[$("latent-shift-form")];var Yt=class extends(rh=vn){read(){let e=ka.map(([o,,i])=>Number(this.value(o)||"0")*i).reduce((o,i)=>o+i,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new yn(a("Say by how much: whole numbers, with a minus for earlier."));return{takenShift:e}}renderFields(){return h`
      <div class="row">
        ${ka.map(([t,e])=>h`
            <label>${e}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">${a("Moves the date of each photo: later, or with a minus earlier.")}</p>
    `}};ni=x(rh),Yt=c(ni,0,"ShiftForm",Ea,Yt),r(ni,1,Yt);var sh=[["rating",a("Rate"),f.star],["tags",a("Add or remove tags"),f.tag],["caption",a("Write a caption"),f.words],["date",a("Move the dates"),f.calendar],["place",a("Set the place"),f.pin]],Ta,Pa,Ca,Sa,Ma,be,ai,li,di,Kt,H,Aa,xt,pi,ci,La,hi,mi,Me,tt,Ra;Ma=[$("latent-selection-bar")];var qe=class extends(Sa=C,Ca=[u({attribute:!1})],Pa=[u({attribute:!1})],Ta=[v()],Sa){constructor(){super(...arguments);l(this,H);l(this,ai,r(be,8,this)),r(be,11,this);l(this,li,r(be,12,this)),r(be,15,this);l(this,di,r(be,16,this)),r(be,19,this);l(this,Kt,e=>d(this,H,Aa).call(this,e));l(this,Me,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,tt,e=>{d(this,H,xt).call(this,e.detail),n(this,Me).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label",a("Selected photos")),window.addEventListener("keydown",n(this,Kt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,Kt))}render(){let e=n(this,H,hi),o=n(this,H,La),{size:i}=this.selection,p=ne(i,{one:a(w`${N(i)} photo selected`),other:a(w`${N(i)} photos selected`)});return h`
      <div class="bar">
        <button class="icon" aria-label="${a("Select none")}" title="${a("Select none (Esc)")}" @click="${d(this,H,mi)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${p}">${a(h`
          ${i}<span class="word"> selected</span>
        `)}</span>
        <div class="tools">
          ${wn(e,()=>d(this,H,pi).call(this))}
          <button
            class="icon"
            aria-label="${a("Add to an album")}"
            title="${a("Add to an album")}"
            @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
          >
            ${f.album}
          </button>
          <button
            class="icon"
            aria-label="${o?a("Take out of the archive"):a("Move to the archive")}"
            title="${o?a("Take out of the archive"):a("Move to the archive")}"
            @click="${()=>d(this,H,xt).call(this,{archived:!o})}"
          >
            ${o?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="${a("Delete")}" title="${a("Delete (Del)")}" @click="${()=>d(this,H,ci).call(this)}">
            ${f.trash}
          </button>
          ${sh.map(([m,g,A])=>h`
              <button
                class="icon"
                data-part="${m}"
                aria-label="${g}"
                aria-expanded="${this.open===m?"true":"false"}"
                title="${g}"
                @click="${()=>this.open=this.open===m?void 0:m}"
              >
                ${A}
              </button>
            `)}
        </div>
      </div>
      ${this.open===void 0?y:h`
        <div class="card ${this.open==="rating"?"small":""}">${d(this,H,Ra).call(this,this.open)}</div>
      `}
    `}};be=x(Sa),ai=new WeakMap,li=new WeakMap,di=new WeakMap,Kt=new WeakMap,H=new WeakSet,Aa=function(e){yt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?d(this,H,mi).call(this):n(this,Me).call(this):e.key==="f"?d(this,H,pi).call(this):e.key==="Delete"?d(this,H,ci).call(this):/^[0-5]$/.test(e.key)&&d(this,H,xt).call(this,{rating:Number(e.key)}))},xt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},pi=function(){d(this,H,xt).call(this,{favorite:!n(this,H,hi)})},ci=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},La=function(){return this.selection.photos.every(({archived:e})=>e)},hi=function(){return this.selection.photos.every(({favorite:e})=>e)},mi=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Me=new WeakMap,tt=new WeakMap,Ra=function(e){switch(e){case"rating":return h`
          <latent-stars @rate="${o=>{d(this,H,xt).call(this,{rating:o.detail}),n(this,Me).call(this)}}"></latent-stars>
        `;case"tags":return h`
          <latent-tag-form
            action="${a("Add")}"
            removes
            .api="${this.api}"
            @save="${n(this,tt)}"
            @cancel="${n(this,Me)}"
          ></latent-tag-form>
        `;case"caption":return h`
          <latent-caption-form @save="${n(this,tt)}" @cancel="${n(this,Me)}"></latent-caption-form>
        `;case"date":return h`
          <latent-shift-form action="${a("Move")}" @save="${n(this,tt)}" @cancel="${n(this,Me)}"></latent-shift-form>
        `;case"place":return h`
          <latent-place-form removable @save="${n(this,tt)}" @cancel="${n(this,Me)}"></latent-place-form>
        `}},c(be,4,"api",Ca,qe,ai),c(be,4,"selection",Pa,qe,li),c(be,4,"open",Ta,qe,di),qe=c(be,0,"SelectionBar",Ma,qe),T(qe,"styles",[S,B,bn,P`
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
    `]),r(be,1,qe);var Oa,qa,Na,Da,Ne,ui,fi,Vt,gi;Da=[$("latent-toast")];var je=class extends(Na=C,qa=[u()],Oa=[u({type:Boolean})],Na){constructor(){super(...arguments);l(this,Vt);l(this,ui,r(Ne,8,this,"")),r(Ne,11,this);l(this,fi,r(Ne,12,this,!1)),r(Ne,15,this)}render(){return h`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?h`
            <button class="undo" title="${a("Undo (Ctrl+Z)")}" @click="${()=>d(this,Vt,gi).call(this,"undo")}">${a("Undo")}</button>
          `:y}
        <button class="icon" aria-label="${a("Close")}" @click="${()=>d(this,Vt,gi).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};Ne=x(Na),ui=new WeakMap,fi=new WeakMap,Vt=new WeakSet,gi=function(e){this.dispatchEvent(new CustomEvent(e))},c(Ne,4,"text",qa,je,ui),c(Ne,4,"undoable",Oa,je,fi),je=c(Ne,0,"Toast",Da,je),T(je,"styles",[S,B,P`
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
        border-radius: var(--corner-middle);
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
        border-radius: var(--corner-small);
        background: transparent;
        color: light-dark(#ff9d75, #b93a10);
        font-weight: 650;
      }

      .undo:hover {
        background: color-mix(in srgb, currentColor 14%, transparent);
      }
    `]),r(Ne,1,je);var nh=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Ha(s){return!s.startsWith(".")&&!nh.has(s.toLowerCase())}function vi(s){return[...s].filter(({name:t})=>Ha(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Fa(s){let t=[...s.items].flatMap(e=>e.webkitGetAsEntry()??[]);return yi(await Promise.all(t.map(e=>za(e,[]))))}async function za(s,t){if(!Ha(s.name))return yi([]);try{if(s.isFile)return{found:[{file:await ah(s),folders:t}],unread:[]};let e=[];for(let o of await lh(s))e.push(await za(o,[...t,s.name]));return yi(e)}catch{return{found:[],unread:[s.name]}}}function yi(s){return{found:s.flatMap(({found:t})=>t),unread:s.flatMap(({unread:t})=>t)}}function ah(s){return new Promise((t,e)=>s.file(t,e))}async function lh(s){let t=s.createReader(),e=[];for(;;){let o=await new Promise((i,p)=>t.readEntries(i,p));if(o.length===0)return e;e.push(...o)}}var mo=P`
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
    border-radius: var(--corner-middle);
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

    .add {
      padding: 0 14px;
    }

    /* There is room for its picture beside the levels of the timeline, and read out it has its name. */
    .add span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;var dh=new Intl.NumberFormat(js,{style:"percent"});function bi(s,t){return s.filter(({state:e})=>e.kind===t).length}function Ia(s,t){let e=s.filter(g=>!Se(g)).length;if(e>0){let g=N(e);return ne(e,t?{one:a(w`Paused: ${g} file to go`),other:a(w`Paused: ${g} files to go`)}:{one:a(w`Adding: ${g} file to go`),other:a(w`Adding: ${g} files to go`)})}let o=N(bi(s,"added")),i=[a(w`${o} added`)],p=bi(s,"known");if(p>0){let g=N(p);i.push(ne(p,{one:a(w`${g} was already there`),other:a(w`${g} were already there`)}))}let m=bi(s,"failed");return m>0&&i.push(a(w`${N(m)} failed`)),i.join(", ")}function Ua({state:s,arrived:t,file:e}){switch(s.kind){case"waiting":return a("Waiting");case"checking":return a("Looking whether it is there already");case"sending":return dh.format(Math.floor(100*t/Math.max(1,e.size))/100);case"added":return a("Added");case"known":return a("Already there");case"failed":return s.message;case"cancelled":return a("Cancelled")}}function Wa(s){let[t]=s,e=N(s.length);return ne(s.length,{one:a(w`${t} cannot be read.`),other:a(w`${e} of the files and folders cannot be read, ${t} among them.`)})}var xi=50,Ya,Ka,Va,$t,wi,kt,ce,Bt,Ba,_a,ja,Qa;Va=[$("latent-upload-panel")];var ot=class extends(Ka=C,Ya=[u({attribute:!1})],Ka){constructor(){super(...arguments);l(this,ce);l(this,wi,r($t,8,this)),r($t,11,this);l(this,kt,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,kt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,kt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,kt).abort()}render(){let{tasks:e,paused:o}=this.queue;return h`
      <section class="panel" aria-label="${a("Uploads")}">
        <div class="head">
          <h2 role="status">${Ia(e,o)}</h2>
          ${this.queue.unfinished?h`
              <progress aria-label="${a("All files")}" max="1" .value="${$a(e)}"></progress>
            `:y}
          <div class="actions">${this.queue.unfinished?d(this,ce,Ba).call(this,o):d(this,ce,_a).call(this)}</div>
        </div>
        <ul>${ph(e).map(i=>d(this,ce,ja).call(this,i))}${e.length>xi?h`
            <li class="state">${a(w`and ${e.length-xi} more`)}</li>
          `:y}</ul>
      </section>
    `}};$t=x(Ka),wi=new WeakMap,kt=new WeakMap,ce=new WeakSet,Bt=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o,bubbles:!0,composed:!0}))},Ba=function(e){return h`
      ${e?h`
          <button class="quiet" @click="${()=>this.queue.resume()}">${a("Resume")}</button>
        `:h`
          <button class="quiet" @click="${()=>this.queue.pause()}">${a("Pause")}</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">${a("Cancel")}</button>
      <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"add")}">${a("Add more")}</button>
    `},_a=function(){let e=this.queue.tasks.flatMap(({state:i})=>i.kind==="added"?[i.path]:[]),o=ga(e);return h`
      ${o===""?y:h`
        <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"search",`path:"${o}"`)}">${a("Show them")}</button>
      `}
      <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"add")}">${a("Add more")}</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">${a("Close")}</button>
    `},ja=function(e){let{state:o,file:i}=e;return h`
      <li>
        <div>
          <div class="name">${i.name}</div>
          <div class="${o.kind==="failed"?"state failed":"state"}">${Ua(e)}</div>
        </div>
        ${d(this,ce,Qa).call(this,e)} ${o.kind==="sending"?h`
            <progress aria-label="${i.name}" max="${i.size}" .value="${e.arrived}"></progress>
          `:y}
      </li>
    `},Qa=function(e){let{state:o,file:i}=e;return o.kind==="failed"?h`
        <button class="quiet" aria-label="${a(w`Try ${i.name} again`)}" @click="${()=>this.queue.retry(e)}">${a("Try again")}</button>
      `:o.kind==="known"&&o.photo!==void 0?h`
        <button class="quiet" aria-label="${a(w`Show ${i.name}`)}" @click="${()=>d(this,ce,Bt).call(this,"photo-open",o.photo)}">
          ${a("Show")}
        </button>
      `:Se(e)?y:h`
      <button class="icon" aria-label="${a(w`Cancel ${i.name}`)}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},c($t,4,"queue",Ya,ot,wi),ot=c($t,0,"UploadPanel",Va,ot),T(ot,"styles",[S,B,mo]),r($t,1,ot);function ph(s){let t=e=>xa(e)?0:e.state.kind==="failed"?1:Se(e)?3:2;return s.toSorted((e,o)=>t(e)-t(o)).slice(0,xi)}var Xa,Za,Ga,Ja,el,tl,ol,il,rl,sl,nl,al,R,$i,ki,Ei,Ti,Pi,Ci,Si,Mi,Ai,Li,Et,U,ll,Ri,dl,pl,Oi,qi,uo,cl,hl;al=[$("latent-uploads")];var ae=class extends(nl=C,sl=[u({attribute:!1})],rl=[u({attribute:!1})],il=[u({attribute:!1})],ol=[u({attribute:!1})],tl=[u({type:Boolean})],el=[v()],Ja=[v()],Ga=[v()],Za=[z("input")],Xa=[z("latent-dialog")],nl){constructor(){super(...arguments);l(this,U);l(this,$i,r(R,8,this)),r(R,11,this);l(this,ki,r(R,12,this)),r(R,15,this);l(this,Ei,r(R,16,this)),r(R,19,this);l(this,Ti,r(R,20,this,"")),r(R,23,this);l(this,Pi,r(R,24,this,!1)),r(R,27,this);l(this,Ci,r(R,28,this,[])),r(R,31,this);l(this,Si,r(R,32,this,!1)),r(R,35,this);l(this,Mi,r(R,36,this,[])),r(R,39,this);l(this,Ai,r(R,40,this)),r(R,43,this);l(this,Li,r(R,44,this)),r(R,47,this);l(this,Et,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,Et,new AbortController);let{signal:e}=n(this,Et);window.addEventListener("dragenter",o=>d(this,U,Ri).call(this,o),{signal:e}),window.addEventListener("dragover",o=>d(this,U,Ri).call(this,o),{signal:e}),window.addEventListener("dragleave",o=>o.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",o=>{d(this,U,dl).call(this,o)},{signal:e}),window.addEventListener("beforeunload",o=>this.queue.unfinished&&o.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>d(this,U,Oi).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),d(this,U,ll).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Et).abort()}render(){return this.places.length===0?y:h`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="${a("Photos to add")}"
        @change="${d(this,U,pl)}"
      />
      ${this.queue.tasks.length>0?h`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:this.quiet?y:h`
          <button class="main add" @click="${()=>this.input.click()}">
            ${f.add}<span>${n(this,U,uo)?a(w`Add to ${Yo(this.here)}`):a("Add photos")}</span>
          </button>
        `} ${this.dragged?h`
          <div class="overlay">${f.add}${n(this,U,uo)?a(w`Drop photos and folders to add them to ${Yo(this.here)}`):a("Drop photos and folders to add them")}</div>
        `:y} ${this.found.length===0?y:d(this,U,hl).call(this)}
    `}};R=x(nl),$i=new WeakMap,ki=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Pi=new WeakMap,Ci=new WeakMap,Si=new WeakMap,Mi=new WeakMap,Ai=new WeakMap,Li=new WeakMap,Et=new WeakMap,U=new WeakSet,ll=async function(){try{this.places=await da(this.api),d(this,U,Oi).call(this)}catch(e){e instanceof I&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Ri=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},dl=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:o,unread:i}=await Fa(e.dataTransfer);d(this,U,qi).call(this,o),i.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Wa(i)}}))}},pl=function(){d(this,U,qi).call(this,vi(this.input.files??[])),this.input.value=""},Oi=function(){this.places.length>0&&(this.found=[...this.found,...vi(this.shared.take())])},qi=function(e){let[o=""]=this.places;n(this,U,uo)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,o)},uo=function(){return this.here!==""&&ya(this.here,this.places)},cl=function(e){e.preventDefault();let o=new FormData(e.target).get("place");this.queue.add(this.found,String(o??"")),this.dialog.close()},hl=function(){let e=this.found.length,o=this.places.length>1?a("Where to?"):ne(e,{one:a(w`Add ${N(e)} file?`),other:a(w`Add ${N(e)} files?`)});return h`
      <latent-dialog heading="${o}" @dialog-close="${()=>this.found=[]}">
        <form @submit="${d(this,U,cl)}">
          <select
            name="place"
            aria-label="${a("Folder")}"
            ?autofocus="${this.places.length>1}"
            ?hidden="${this.places.length===1}"
          >
            ${this.places.map(i=>h`
                <option value="${i}">${i===""?a("The whole vault"):i}</option>
              `)}
          </select>
          <div class="actions">
            <button
              class="quiet"
              type="button"
              ?autofocus="${this.places.length===1}"
              @click="${()=>this.dialog.close()}"
            >
              ${a("Cancel")}
            </button>
            <button class="main">${a("Add")}</button>
          </div>
        </form>
      </latent-dialog>
    `},c(R,4,"api",sl,ae,$i),c(R,4,"queue",rl,ae,ki),c(R,4,"shared",il,ae,Ei),c(R,4,"here",ol,ae,Ti),c(R,4,"quiet",tl,ae,Pi),c(R,4,"places",el,ae,Ci),c(R,4,"dragged",Ja,ae,Si),c(R,4,"found",Ga,ae,Mi),c(R,4,"input",Za,ae,Ai),c(R,4,"dialog",Xa,ae,Li),ae=c(R,0,"Uploads",al,ae),T(ae,"styles",[S,B,nn,mo]),r(R,1,ae);var Ni=12e3,fo=class{#e;#t;#o=[];#i;#r=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#s(async()=>{let o=await this.#n(t,p=>this.#e.edit(p,e));this.#o=un(o);let i=o.filter(({error:p})=>p===void 0).length;this.#a([i===0?"":mn(e,i),Wo(o)])})}undo(){return this.#s(async()=>{let t=this.#o;if(this.#o=[],t.length>0){let e=await this.#n(t,p=>this.#e.undo(p)),o=e.filter(({error:p})=>p===void 0).length,i=ne(o,{one:a("Undone."),other:a(w`Undone: ${N(o)} photos.`)});this.#a([o===0?"":i,Wo(e)])}})}forget(){window.clearTimeout(this.#i),this.#o=[],this.#t.said("",!1)}#s(t){return this.#r=this.#r.then(t).catch(e=>this.#t.problem(e)),this.#r}async#n(t,e){let o=[];for(let i of gn(t)){if(t.length>i.length){window.clearTimeout(this.#i);let m=N(o.length);this.#t.said(a(w`${m} photos of ${N(t.length)} photos done.`),!1)}let p=await e(i).catch(m=>ch(m,i));o.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return o}#a(t){window.clearTimeout(this.#i),this.#t.said(t.filter(e=>e!=="").join(" "),this.#o.length>0),this.#i=window.setTimeout(()=>this.forget(),Ni)}};function ch(s,t){if(!(s instanceof I)||s.unauthorised)throw s;let{code:e,message:o}=s;return{photos:t.map(i=>({id:typeof i=="string"?i:i.id,error:{code:e,message:o}})),searchable:!0}}var go=class{selection=et.NONE;saying={text:"",undoable:!1};#e;#t;#o=!1;#i;#r;#s=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#r=new fo(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:o})=>o??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(t,e){this.#r?.forget(),this.say(t,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Ni)}tell({text:t,undo:e}){let o=async i=>{let p=await i();return this.#e.refresh(),p?.text??a("Undone.")};this.offer(t,e&&(()=>o(e)))}async delete(t,e){if(this.#o)return!1;this.#o=!0;try{let o=await xn(this.#e.api,t,e);return this.clear(),this.tell(o),this.#e.refresh(),o.undo!==void 0}catch(o){return this.#n(o),!1}finally{this.#o=!1}}say(t,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=et.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},o){let{anchor:i}=this.selection,p=e&&i!==void 0&&o!==void 0?this.selection.with(await o.range(i,t,ao).catch(()=>[t])):this.selection.toggled(t);p.size>ao?this.say(a(w`At most ${N(ao)} photos can be selected at a time.`)):(this.selection=p,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#r?.edit(t,e)}edit(t,e){this.#r?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#r?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){tn(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#r?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!yt(t)&&(t.preventDefault(),this.undo())}};var ml=P`
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
    border-radius: var(--corner-middle);
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
`;async function ul(s,t,e,o){let i=new URLSearchParams({q:t,caret:String(e)});return(await s.get(`/completions?${i}`,o)).completions}async function fl(s,t,e,o){return(await s.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,o)).facets}var hh=90,yo=class{offers=[];active=-1;#e;#t=new AbortController;#o;#i="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#s(mh(this.offers,this.#i,t),t),this.#o=window.setTimeout(()=>{this.#r(t,e)},hh)}async#r(t,e){let{signal:o}=this.#t;try{let i=await ul(this.#e.api,t,e,o);o.aborted||this.#s(i,t)}catch(i){Ve(i)||this.#s([],t)}}#s(t,e){this.offers=t,this.#i=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#o),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function mh(s,t,e){let o=e.length-t.length;return s.filter(({start:i,end:p})=>p+o>=i&&e.startsWith(t.slice(0,i))&&e.slice(p+o)===t.slice(p)).map(i=>({...i,end:i.end+o}))}function gl(s,{text:t,start:e,end:o}){let i=t.endsWith(":"),p=s.slice(o),m=i||p.startsWith(" ")?"":" ";return{query:`${s.slice(0,e)}${t}${m}${p}`,caret:e+t.length+(i?0:1)}}var yl=P`
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
    border-radius: var(--corner-small);
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
`,Di="offers";function Hi(s){return`offer-${s}`}function vl(s,t){return h`
    <ul id="${Di}" role="listbox" aria-label="${a("Suggestions")}" ?hidden="${!s.isOpen}">
      ${s.offers.map((e,o)=>h`
          <li
            id="${Hi(o)}"
            role="option"
            aria-selected="${o===s.active?"true":"false"}"
            aria-label="${uh(e)}"
            @pointerdown="${i=>i.preventDefault()}"
            @click="${()=>t(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?h`
                <span class="what meaning">${Ut(e.meaning??"")}</span>
              `:h`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?y:h`
              <span class="number">${N(e.photos)}</span>
            `}
          </li>
        `)}
    </ul>
  `}function uh({key:s,value:t,meaning:e,photos:o}){let i=o===void 0?"":`, ${o}`;return t===void 0?`${s}: ${Ut(e??"")}`:`${s}: ${t}${i}`}var bl,wl,xl,$l,De,Fi,zi,Tt,kl,El;$l=[$("latent-search-help")];var Qe=class extends(xl=C,wl=[u({attribute:!1})],bl=[v()],xl){constructor(){super(...arguments);l(this,Tt);l(this,Fi,r(De,8,this)),r(De,11,this);l(this,zi,r(De,12,this,[])),r(De,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{d(this,Tt,kl).call(this)})}render(){return h`
      <h2>${a("Find photos by anything they tell")}</h2>
      <p>${a(h`
        Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.
      `)}</p>
      <dl>
        ${this.filters.map(e=>h`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${Ut(e.meaning)}</dd>
              <dd class="examples">
                ${e.examples.map(o=>h`
                    <button type="button" @click="${()=>d(this,Tt,El).call(this,o)}">${o}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};De=x(xl),Fi=new WeakMap,zi=new WeakMap,Tt=new WeakSet,kl=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},El=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},c(De,4,"api",wl,Qe,Fi),c(De,4,"filters",bl,Qe,zi),Qe=c(De,0,"SearchHelp",$l,Qe),T(Qe,"styles",[S,P`
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
        border-radius: var(--corner-small);
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
        border-radius: var(--corner);
        font: inherit;
        font-size: 0.75rem;
      }
    `]),r(De,1,Qe);var fh=250,Tl,Pl,Cl,Sl,Ml,Al,Ll,Rl,Q,Ii,Ui,Wi,Yi,Ki,Vi,te,it,_t,F,Ol,ql,Pt,Nl,Bi,Dl,Hl,_i,Fl;Rl=[$("latent-search-box")];var we=class extends(Ll=C,Al=[u({attribute:!1})],Ml=[u({attribute:!1})],Sl=[u({attribute:!1})],Cl=[v()],Pl=[z("input")],Tl=[z("#help")],Ll){constructor(){super(...arguments);l(this,F);l(this,Ii,r(Q,8,this)),r(Q,11,this);l(this,Ui,r(Q,12,this,"")),r(Q,15,this);l(this,Wi,r(Q,16,this,"")),r(Q,19,this);l(this,Yi,r(Q,20,this,"")),r(Q,23,this);l(this,Ki,r(Q,24,this)),r(Q,27,this);l(this,Vi,r(Q,28,this)),r(Q,31,this);l(this,te,new yo(this));l(this,it);l(this,_t,e=>d(this,F,Ol).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,_t))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,_t)),window.clearTimeout(n(this,it))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,o){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,o),n(this,te).typed(this.typed,o)}render(){return h`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${d(this,F,Nl)}">
        ${f.search}
        <label class="unseen" for="query">${a("Search photos")}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          placeholder="${a("Search")}"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="${n(this,te).isOpen?"true":"false"}"
          aria-controls="${Di}"
          aria-activedescendant="${n(this,te).active<0?y:Hi(n(this,te).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${d(this,F,ql)}"
          @keydown="${d(this,F,Dl)}"
          @blur="${()=>n(this,te).close()}"
        />
        ${this.typed===""?y:h`
          <button
            class="icon"
            type="button"
            aria-label="${a("Clear the search")}"
            title="${a("Clear")}"
            @click="${d(this,F,Bi)}"
          >
            ${f.clear}
          </button>
        `}
        <button
          class="icon"
          type="button"
          popovertarget="help"
          aria-label="${a("Search filters")}"
          title="${a("Filters")}"
        >
          ${f.help}
        </button>
      </form>
      ${vl(n(this,te),e=>{d(this,F,_i).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,te).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="${a("Search filters")}"
        .api="${this.api}"
        @use="${e=>d(this,F,Fl).call(this,e.detail)}"
      ></latent-search-help>
    `}};Q=x(Ll),Ii=new WeakMap,Ui=new WeakMap,Wi=new WeakMap,Yi=new WeakMap,Ki=new WeakMap,Vi=new WeakMap,te=new WeakMap,it=new WeakMap,_t=new WeakMap,F=new WeakSet,Ol=function(e){let o=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!o&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},ql=function(){this.typed=this.input.value,window.clearTimeout(n(this,it)),L(this,it,window.setTimeout(()=>d(this,F,Pt).call(this),fh)),n(this,te).typed(this.typed,this.input.selectionStart??this.typed.length)},Pt=function(){window.clearTimeout(n(this,it)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Nl=function(e){e.preventDefault(),n(this,te).close(),d(this,F,Pt).call(this)},Bi=function(){n(this,te).close(),this.typed="",d(this,F,Pt).call(this),this.input.focus()},Dl=function(e){let o=d(this,F,Hl).call(this,e.key);o!==void 0&&(e.preventDefault(),o())},Hl=function(e){let{isOpen:o,chosen:i}=n(this,te);switch(e){case"ArrowDown":return o?()=>n(this,te).move(1):void 0;case"ArrowUp":return o?()=>n(this,te).move(-1):void 0;case"Enter":case"Tab":return i&&(()=>{d(this,F,_i).call(this,i)});case"Escape":return o?()=>n(this,te).close():this.typed===""?void 0:()=>d(this,F,Bi).call(this);default:return}},_i=async function(e){let{query:o,caret:i}=gl(this.typed,e);this.typed=o,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(i,i),e.value===void 0?n(this,te).typed(o,i):(n(this,te).close(),d(this,F,Pt).call(this))},Fl=function(e){this.typed=[this.typed.trim(),e].filter(o=>o!=="").join(" "),this.help.hidePopover(),d(this,F,Pt).call(this),this.input.focus()},c(Q,4,"api",Al,we,Ii),c(Q,4,"value",Ml,we,Ui),c(Q,4,"problem",Sl,we,Wi),c(Q,4,"typed",Cl,we,Yi),c(Q,4,"input",Pl,we,Ki),c(Q,4,"help",Tl,we,Vi),we=c(Q,0,"SearchBox",Rl,we),T(we,"styles",[S,B,yl,P`
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
        border-radius: var(--corner-middle);
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
        border-radius: var(--corner-small);
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
        border-radius: var(--corner-middle);
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--danger);
        font-size: var(--text-small);
      }
    `]),r(Q,1,we);var gh={system:a("System"),light:a("Light"),dark:a("Dark")},zl,Il,Ul,Wl,Yl,xe,ji,Qi,Xi,Fe,Kl,Zi,Vl;Yl=[$("latent-account-menu")];var He=class extends(Wl=C,Ul=[u({attribute:!1})],Il=[v()],zl=[z("#menu")],Wl){constructor(){super(...arguments);l(this,Fe);l(this,ji,r(xe,8,this,"")),r(xe,11,this);l(this,Qi,r(xe,12,this,Zs())),r(xe,15,this);l(this,Xi,r(xe,16,this)),r(xe,19,this)}render(){return h`
      <button class="icon" popovertarget="menu" aria-label="${a("Account")}" title="${a("Account")}">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="${a("Account")}">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">${a("Colours")}</legend>
          ${Xs.map(e=>d(this,Fe,Vl).call(this,e))}
        </fieldset>
        <latent-language-choice></latent-language-choice>
        <button class="line" @click="${()=>d(this,Fe,Zi).call(this,"account")}">${f.key}${a("Your sign-in")}</button>
        <button class="line" @click="${()=>d(this,Fe,Zi).call(this,"sign-out")}">${f.signOut}${a("Sign out")}</button>
      </div>
    `}};xe=x(Wl),ji=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,Fe=new WeakSet,Kl=function(e){this.scheme=e,Gs(e)},Zi=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Vl=function(e){return h`
      <label>
        <input type="radio" name="scheme" .checked="${e===this.scheme}" @change="${()=>d(this,Fe,Kl).call(this,e)}" />
        ${gh[e]}
      </label>
    `},c(xe,4,"user",Ul,He,ji),c(xe,4,"scheme",Il,He,Qi),c(xe,4,"menu",zl,He,Xi),He=c(xe,0,"AccountMenu",Yl,He),T(He,"styles",[S,B,P`
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
        border-radius: var(--corner-middle);
        background: none;
        text-align: start;
      }

      .line:hover {
        background: var(--sunken);
      }

      .line svg {
        color: var(--ink-soft);
      }

      latent-language-choice {
        padding: 0 12px;
      }

      fieldset {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 2px;
        margin: 0 8px 8px;
        padding: 3px;
        border: 0;
        border-radius: var(--corner-middle);
        background: var(--sunken);
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 36px;
        border-radius: var(--corner-small);
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
    `]),r(xe,1,He);var Bl,_l,jl,Ql,Xl,Zl,Gl,Jl,ed,Y,Gi,Ji,er,tr,or,ir,rr,Ct,vo;ed=[$("latent-header")];var ge=class extends(Jl=C,Gl=[u({attribute:!1})],Zl=[u({attribute:!1})],Xl=[u({attribute:!1})],Ql=[u({attribute:!1})],jl=[u({attribute:!1})],_l=[u({attribute:!1})],Bl=[z("latent-search-box")],Jl){constructor(){super(...arguments);l(this,Ct);l(this,Gi,r(Y,8,this)),r(Y,11,this);l(this,Ji,r(Y,12,this,"")),r(Y,15,this);l(this,er,r(Y,16,this,"")),r(Y,19,this);l(this,tr,r(Y,20,this,"")),r(Y,23,this);l(this,or,r(Y,24,this,"")),r(Y,27,this);l(this,ir,r(Y,28,this)),r(Y,31,this);l(this,rr,r(Y,32,this)),r(Y,35,this)}edit({start:e,end:o}){this.box.edit(e,o)}render(){let e=this.name||"Latent";return h`
      <header>
        <a class="brand" ${bt(pe("photos"))} aria-label="${a(w`${e}: all photos`)}">${no(30)} <span dir="auto">${e}</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${o=>d(this,Ct,vo).call(this,"search",o.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?y:Oe(this.total)}</span>
          ${this.user===Be?h`
              <latent-lock-button .api="${this.api}"></latent-lock-button>
            `:y}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>d(this,Ct,vo).call(this,"account")}"
            @sign-out="${()=>d(this,Ct,vo).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};Y=x(Jl),Gi=new WeakMap,Ji=new WeakMap,er=new WeakMap,tr=new WeakMap,or=new WeakMap,ir=new WeakMap,rr=new WeakMap,Ct=new WeakSet,vo=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o}))},c(Y,4,"api",Gl,ge,Gi),c(Y,4,"user",Zl,ge,Ji),c(Y,4,"query",Xl,ge,er),c(Y,4,"problem",Ql,ge,tr),c(Y,4,"name",jl,ge,or),c(Y,4,"total",_l,ge,ir),c(Y,4,"box",Bl,ge,rr),ge=c(Y,0,"Header",ed,ge),T(ge,"styles",[S,P`
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

      .brand span {
        max-width: min(16rem, 18vw);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
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
    `]),r(Y,1,ge);var td=P`
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
    border-radius: var(--corner-middle);
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

  @media (min-width: 1200px) and (max-height: 980px) {
    a {
      padding-block: 5px;
    }

    .name {
      padding-top: 12px;
    }
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
`;var wo=["library","explore","aside","vault"],sr={library:a("Library"),explore:a("Explore"),aside:a("Set aside"),vault:a("Vault")},yh=["photos","favorites","albums","folders","tags","people","calendar"],bo=[{name:"photos",label:a("Photos"),icon:f.picture,group:"library",filter:""},{name:"favorites",label:a("Favorites"),icon:f.heart,group:"library",filter:"is:favorite",empty:h`
      <latent-notice heading="${a("No favorites yet")}">
        <span slot="icon">${f.heart}</span>
        <p>${a("Give a photo a heart, and it is here.")}</p>
      </latent-notice>
    `},{name:"albums",label:a("Albums"),icon:f.album,group:"library",load:()=>Promise.all([import("/assets/albums-page-7L5PZ7LT.js"),import("/assets/album-page-UY6JERBV.js")])},{name:"map",label:a("Map"),icon:f.map,group:"library",load:()=>import("/assets/map-page-NE6YU23S.js")},{name:"folders",label:a("Folders"),icon:f.folder,group:"explore",load:()=>import("/assets/folder-page-JAMZJUIW.js")},{name:"tags",label:a("Tags"),icon:f.tag,group:"explore",load:()=>import("/assets/tags-page-M4VWLAXI.js")},{name:"people",label:a("People"),icon:f.person,group:"explore",load:()=>import("/assets/people-page-WNMN4YDG.js")},{name:"calendar",label:a("Calendar"),icon:f.calendar,group:"explore",load:()=>import("/assets/calendar-page-TKJPGSRT.js")},{name:"statistics",label:a("Statistics"),icon:f.statistics,group:"explore",load:()=>import("/assets/statistics-page-GGT7RFRC.js")},{name:"similar",label:a("Similar photos"),icon:f.picture,load:()=>import("/assets/similar-page-VAFC3GSY.js")},{name:"archive",label:a("Archive"),icon:f.archive,group:"aside",filter:"is:archived",empty:h`
      <latent-notice heading="${a("Nothing in the archive")}">
        <span slot="icon">${f.archive}</span>
        <p>${a("What you archive leaves the timeline. It stays in its albums, and searches find it.")}</p>
      </latent-notice>
    `},{name:"duplicates",label:a("Duplicates"),icon:f.copies,group:"aside",load:()=>import("/assets/duplicates-page-YGC2YCYE.js")},{name:"trash",label:a("Trash"),icon:f.trash,group:"aside",load:()=>import("/assets/trash-page-IDMEBUYM.js")},{name:"vault",label:a("Vault"),icon:f.vault,group:"vault",ofOwner:!0,load:()=>import("/assets/vault-page-KTOAVQNN.js")},{name:"activity",label:a("Activity"),icon:f.activity,group:"vault",ofOwner:!0,load:()=>import("/assets/activity-page-YOFWGXSM.js")},{name:"visits",label:a("Visits"),icon:f.eye,group:"vault",ofOwner:!0,load:()=>import("/assets/visits-page-JM2DOCA2.js")},{name:"comments",label:a("Comments"),icon:f.comment,group:"vault",ofOwner:!0,load:()=>import("/assets/comments-page-CT7B7QX4.js")},{name:"users",label:a("Access"),icon:f.people,group:"vault",ofOwner:!0,load:()=>import("/assets/users-page-EJFJNB2M.js")},{name:"watermark",label:a("Watermark"),icon:f.watermark,group:"vault",ofOwner:!0,load:()=>import("/assets/watermark-page-QWEYKGR3.js")},{name:"theme",label:a("Appearance"),icon:f.palette,group:"vault",ofOwner:!0,load:()=>import("/assets/theme-page-D6GIUCGL.js")}];function Xe(s){return bo.find(t=>t.name===s)??bo[0]}function od(s){return yh.includes(s)}var id,rd,sd,nd,ad,$e,nr,ar,lr,Ze,ld,dd,pd;ad=[$("latent-navigation")];var ze=class extends(nd=C,sd=[u({attribute:!1})],rd=[u({type:Boolean})],id=[z("dialog")],nd){constructor(){super(...arguments);l(this,Ze);l(this,nr,r($e,8,this,"photos")),r($e,11,this);l(this,ar,r($e,12,this,!1)),r($e,15,this);l(this,lr,r($e,16,this)),r($e,19,this)}render(){let[e,...o]=wo.map(m=>d(this,Ze,dd).call(this,m)),{group:i}=Xe(this.place),p=i!==void 0&&i!==wo[0];return h`
      <nav aria-label="${a("Places")}">
        ${e}
        <div class="others">${o}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>${a("More")}</span>
        </button>
      </nav>
      <dialog aria-label="${a("More places")}" @keydown="${m=>m.stopPropagation()}" @click="${d(this,Ze,ld)}" @go="${()=>this.sheet.close()}">
        <div class="sheet">${o}</div>
      </dialog>
    `}};$e=x(nd),nr=new WeakMap,ar=new WeakMap,lr=new WeakMap,Ze=new WeakSet,ld=function(e){e.target===this.sheet&&this.sheet.close()},dd=function(e){let o=bo.filter(i=>i.group===e&&(this.owner||i.ofOwner!==!0));return o.length===0?y:h`
      <div class="${e===wo[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${sr[e]}</div>
        <ul aria-label="${sr[e]}">
          ${o.map(i=>d(this,Ze,pd).call(this,i))}
        </ul>
      </div>
    `},pd=function({name:e,label:o,icon:i}){return h`
      <li>
        <a
          ${bt(pe(e))}
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
        >
          ${i}<span>${o}</span>
        </a>
      </li>
    `},c($e,4,"place",sd,ze,nr),c($e,4,"owner",rd,ze,ar),c($e,4,"sheet",id,ze,lr),ze=c($e,0,"Navigation",ad,ze),T(ze,"styles",[S,td]),r($e,1,ze);var cd=1024*1024,xo=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#o("grid",96*cd,6),this.screens=this.#o("screen",64*cd,3)}#o(t,e,o){return new Tn((i,p)=>this.#i(i,t,p),e,o)}async#i(t,e,o){try{return await this.#e().thumbnail(t,e,o)}catch(i){throw(i instanceof Re||i instanceof I&&i.unauthorised)&&this.#t(i),i}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var hd=P`
  latent-notice ul {
    display: grid;
    gap: 8px;
    padding-left: 1.2em;
    text-align: left;
  }
`;function md(s,t){return h`
    <latent-notice heading="${a("This search makes no sense here")}">
      <span slot="icon">${f.search}</span>
      <p>${s}</p>
      <button class="quiet" @click="${t}">${a("Show all photos")}</button>
    </latent-notice>
  `}function ud(s,t){return h`
    <latent-notice heading="${a("No photo matches")}">
      <span slot="icon">${f.search}</span>
      <p>${a(h`
        Nothing in the vault fits <strong>${s}</strong>.
      `)}</p>
      <button class="quiet" @click="${t}">${a("Show all photos")}</button>
    </latent-notice>
  `}function fd(s){if(s>0){let t=N(s);return h`
      <latent-notice heading="${a("Looking through your photos")}">
        <span slot="icon">${f.picture}</span>
        <p>${ne(s,{one:a(w`${t} photo to go. They appear here as they are read.`),other:a(w`${t} photos to go. They appear here as they are read.`)})}</p>
      </latent-notice>
    `}return h`
    <latent-notice heading="${a("No photos yet")}">
      <span slot="icon">${f.picture}</span>
      <p>${a("Put some into the vault, and they appear here within seconds:")}</p>
      <ul>
        <li>${a("drop them on this page,")}</li>
        <li>${a("copy them into the mounted drive with any file manager,")}</li>
        <li>${a(h`
          or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.
        `)}</li>
      </ul>
    </latent-notice>
  `}var vh=[["year",a("Year"),"taken"],["country",a("Country"),"in"],["city",a("City"),"in"],["person",a("People"),"person"],["album",a("Album"),"album"],["tag",a("Tag"),"tag"],["folder",a("Folder"),"folder"],["camera",a("Camera"),"camera"],["lens",a("Lens"),"lens"],["type",a("Kind"),"type"]],bh=8,gd,yd,vd,bd,wd,xd,$d,re,dr,pr,cr,hr,mr,rt,le,kd,ur,fr,Ed,Td,Pd;$d=[$("latent-refinement")];var Pe=class extends(xd=C,wd=[u({attribute:!1})],bd=[u({attribute:!1})],vd=[u({attribute:!1})],yd=[v()],gd=[v()],xd){constructor(){super(...arguments);l(this,le);l(this,dr,r(re,8,this)),r(re,11,this);l(this,pr,r(re,12,this,"")),r(re,15,this);l(this,cr,r(re,16,this,"")),r(re,19,this);l(this,hr,r(re,20,this,!1)),r(re,23,this);l(this,mr,r(re,24,this,{})),r(re,27,this);l(this,rt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,rt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&d(this,le,ur).call(this)}render(){return h`
      <ul class="terms" aria-label="${a("This search")}">
        ${On(this.query).filter(({text:e})=>e!=="|").map(e=>d(this,le,Ed).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${d(this,le,kd)}">
            ${a("Narrow down")}
          </button>
        </li>
      </ul>
      ${this.isOpen?d(this,le,Td).call(this):y}
    `}};re=x(xd),dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,mr=new WeakMap,rt=new WeakMap,le=new WeakSet,kd=function(){this.isOpen=!this.isOpen,this.isOpen&&d(this,le,ur).call(this)},ur=async function(){n(this,rt).abort(),L(this,rt,new AbortController);try{this.counts=await fl(this.api,this.narrowed,bh,n(this,rt).signal)}catch(e){Ve(e)||(this.counts={})}},fr=function(e){_e(this,"search",e)},Ed=function(e){let{text:o}=e;return h`
      <li class="term">
        <button
          class="edit"
          aria-label="${a(w`Change ${o}`)}"
          @click="${()=>_e(this,"term-edit",e)}"
        >
          ${o}
        </button>
        <button
          class="remove"
          aria-label="${a(w`Remove ${o}`)}"
          title="${a("Remove")}"
          @click="${()=>d(this,le,fr).call(this,qn(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},Td=function(){return h`
      <div class="facets">
        ${vh.map(([e,o,i])=>d(this,le,Pd).call(this,o,i,this.counts[e]??[]))}
      </div>
    `},Pd=function(e,o,i){return i.length===0?y:h`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${i.map(({value:p,photos:m})=>h`
              <li>
                <button class="value" @click="${()=>d(this,le,fr).call(this,Nn(this.query,Dn(o,p)))}">
                  ${p} <span>${N(m)}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},c(re,4,"api",wd,Pe,dr),c(re,4,"query",bd,Pe,pr),c(re,4,"narrowed",vd,Pe,cr),c(re,4,"isOpen",yd,Pe,hr),c(re,4,"counts",gd,Pe,mr),Pe=c(re,0,"Refinement",$d,Pe),T(Pe,"styles",[S,B,P`
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
        border-radius: var(--corner-middle);
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
        border-radius: var(--corner-small);
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
    `]),r(re,1,Pe);var $o=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let o=`${t.year}-${t.month}-${t.photos}`,i=this.#t.get(o);return i===void 0&&(i=this.#e(t),i.catch(()=>this.#t.delete(o)),this.#t.set(o,i)),wh(await i,e)}};function wh(s,t){let e=s.filter(({failed:m})=>!m),o=e.filter(({favorite:m})=>m),i=e.filter(({favorite:m})=>!m),p=new Set([...Cd(o,t),...Cd(i,t-Math.min(t,o.length))]);return e.filter(m=>p.has(m))}function Cd(s,t){let e=Math.max(1,s.length/Math.max(1,t));return Array.from({length:Math.min(t,s.length)},(o,i)=>s[Math.floor(i*e)])}var jt=["years","months","days"],Sd="level";function gr(s,t){return jt[jt.indexOf(s)+t]??s}function Md(s){try{let t=s().getItem(Sd);return jt.find(e=>e===t)??"days"}catch{return"days"}}function Ad(s,t){try{s().setItem(Sd,t)}catch{}}function Ld(s){return[...Map.groupBy(s,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((o,{photos:i})=>o+i,0)}))}function Rd({months:s}){return s.reduce((t,e)=>e.photos>t.photos?e:t)}var xh={years:a("Years"),months:a("Months"),days:a("Days")},Od,qd,Nd,St,yr;Nd=[$("latent-level-switch")];var st=class extends(qd=C,Od=[u({attribute:!1})],qd){constructor(){super(...arguments);l(this,yr,r(St,8,this,"days")),r(St,11,this)}render(){return h`
      <div role="group" aria-label="${a("How closely to look (+ and −)")}">
        ${jt.map(e=>h`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${xh[e]}
            </button>
          `)}
      </div>
    `}};St=x(qd),yr=new WeakMap,c(St,4,"level",Od,st,yr),st=c(St,0,"LevelSwitch",Nd,st),T(st,"styles",[S,B,P`
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
    `]),r(St,1,st);var Dd=180,ko=class{#e;#t;#o=Md(()=>localStorage);#i;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#o}forget(){this.#i=void 0}step=(t,e)=>{this.look(gr(this.#o,t),e)};async look(t,e){let o=this.#t();if(t===this.#o||o===null)return;let i=e?.y??Dd,p=e===void 0&&window.scrollY<=0,m=this.#i!==void 0&&o.shows(this.#i,e)?this.#i:void 0;await this.#r(t,m??o.spotAt(i,e?.x),p?void 0:i)}async enter(t){await this.#r(gr(this.#o,1),t,Dd)}async#r(t,e,o){this.#i=e,this.#o=t,Ad(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&o!==void 0&&this.#t()?.show(e,o)}};function Hd(s){let t=e=>String(e).padStart(2,"0");return`${s.getFullYear()}-${t(s.getMonth()+1)}-${t(s.getDate())}`}function Fd(s,t){let e=Number(s.slice(0,4))-t;return ne(e,{one:a(w`${N(e)} year ago`),other:a(w`${N(e)} years ago`)})}var zd,Id,Ud,Wd,Yd,ke,vr,br,wr,Mt,At,Lt,Kd,Vd;Yd=[$("latent-memories")];var Ie=class extends(Wd=C,Ud=[u({attribute:!1})],Id=[u({attribute:!1})],zd=[v()],Wd){constructor(){super(...arguments);l(this,Lt);l(this,vr,r(ke,8,this)),r(ke,11,this);l(this,br,r(ke,12,this)),r(ke,15,this);l(this,wr,r(ke,16,this,[])),r(ke,19,this);l(this,Mt,Hd(new Date));l(this,At,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,At,new AbortController),d(this,Lt,Kd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,At).abort()}render(){return this.years.length===0?y:h`
      <nav aria-label="${a("On this day")}">
        <h2>${a("On this day")}</h2>
        <ul>
          ${ve(this.years,({year:e})=>e,e=>d(this,Lt,Vd).call(this,e))}
        </ul>
      </nav>
    `}};ke=x(Wd),vr=new WeakMap,br=new WeakMap,wr=new WeakMap,Mt=new WeakMap,At=new WeakMap,Lt=new WeakSet,Kd=async function(){let e=new URLSearchParams({day:n(this,Mt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,At).signal)).years}catch{this.years=[]}},Vd=function({year:e,photos:[o],total:i}){return o===void 0?y:h`
      <li>
        <a ${bt(pe("photos",void 0,`taken:${e}${n(this,Mt).slice(4)}`))}>
          <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
          <p>${Fd(n(this,Mt),e)} <small>${Oe(i)}</small></p>
        </a>
      </li>
    `},c(ke,4,"api",Ud,Ie,vr),c(ke,4,"store",Id,Ie,br),c(ke,4,"years",zd,Ie,wr),Ie=c(ke,0,"Memories",Yd,Ie),T(Ie,"styles",[S,P`
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
    `]),r(ke,1,Ie);var $h=new Map,xr=class{count;photos=[];named={places:$h};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},Eo=class s{months;counts;#e;#t;constructor(t,e,o){this.counts=t,this.months=t.map(i=>new xr(i)),this.#e=e,this.#t=o}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new s(t,this.#e,this.#t);for(let o of e.months){let i=this.months.find(p=>p.is(o.count));i!==void 0&&(o.photos=i.photos,o.named=i.named,o.complete=i.complete&&i.count.photos===o.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#o(t).finally(()=>{t.loading=void 0}),t.loading)}async#o(t){this.#i(t);let e=[],o;do{let i=await this.#e.page(t.count,o);e=e.concat(i.photos),o=i.next,(e.length>=t.photos.length||o===void 0)&&(t.photos=e,t.complete=o===void 0,this.#t(t))}while(o!==void 0)}async#i(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,o]=t.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===o)}find(t){for(let e of this.months){let o=e.photos.find(i=>i.id===t);if(o!==void 0)return o}}replace(t){let e=new Set;for(let o of t){let i=this.find(o.id);if(i?.taken===o.taken)this.#r(o,e);else for(let p of[i&&this.monthOf(i),this.monthOf(o)])p!==void 0&&(p.complete=!1)}e.forEach(o=>{this.#i(o)})}#r(t,e){let o=this.monthOf(t);o!==void 0&&(e.add(o),o.photos=o.photos.map(i=>i.id===t.id?t:i),this.#t(o))}async range(t,e,o){let i=this.#s(t,e)?1:-1,p=[t],m=t;for(;m!==void 0&&m.id!==e.id&&p.length<o;)m=await this.neighbour(m,i),m!==void 0&&p.push(m);return p}#s(t,e){let o=[this.monthOf(t),this.monthOf(e)];if(o[0]===o[1]){let i=o[0]?.photos??[];return i.findIndex(({id:p})=>p===t.id)<=i.findIndex(({id:p})=>p===e.id)}return t.taken>e.taken}async neighbour(t,e){let o=this.monthOf(t);if(o===void 0)return;await this.load(o);let i=o.photos.findIndex(m=>m.id===t.id);return i<0?void 0:o.photos[i+e]??this.#n(this.months.indexOf(o)+e,e)}async#n(t,e){for(let o=t;o>=0&&o<this.months.length;o+=e){let i=this.months[o];await this.load(i);let p=e===1?i.photos[0]:i.photos.at(-1);if(p!==void 0)return p}}};var Rt=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var kh="300px",Bd,_d,jd,Qd,Xd,Zd,Gd,Jd,ep,tp,D,$r,kr,Er,Tr,Pr,Cr,Sr,Mr,To,Qt,Ar;tp=[$("latent-period-card")];var fe=class extends(ep=C,Jd=[u()],Gd=[u({attribute:!1})],Zd=[u({type:Number})],Xd=[u({attribute:!1})],Qd=[u({type:Number})],jd=[u({attribute:!1})],_d=[u({attribute:!1})],Bd=[v()],ep){constructor(){super(...arguments);l(this,Qt);l(this,$r,r(D,8,this,"")),r(D,11,this);l(this,kr,r(D,12,this,"")),r(D,15,this);l(this,Er,r(D,16,this,0)),r(D,19,this);l(this,Tr,r(D,20,this)),r(D,23,this);l(this,Pr,r(D,24,this,1)),r(D,27,this);l(this,Cr,r(D,28,this)),r(D,31,this);l(this,Sr,r(D,32,this)),r(D,35,this);l(this,Mr,r(D,36,this,[])),r(D,39,this);l(this,To,new Hn(this,kh,()=>{d(this,Qt,Ar).call(this)}))}willUpdate(e){n(this,To).reached&&(e.has("month")||e.has("covers"))&&d(this,Qt,Ar).call(this)}render(){return h`
      <button aria-label="${this.spoken||this.name}, ${Oe(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ve(this.shown,({id:e})=>e,e=>h`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${Oe(this.photos)}</small></p>
      </button>
    `}};D=x(ep),$r=new WeakMap,kr=new WeakMap,Er=new WeakMap,Tr=new WeakMap,Pr=new WeakMap,Cr=new WeakMap,Sr=new WeakMap,Mr=new WeakMap,To=new WeakMap,Qt=new WeakSet,Ar=async function(){let{month:e,covers:o}=this,i=await o.of(e,this.most).catch(()=>this.shown);e===this.month&&o===this.covers&&(this.shown=i)},c(D,4,"name",Jd,fe,$r),c(D,4,"spoken",Gd,fe,kr),c(D,4,"photos",Zd,fe,Er),c(D,4,"month",Xd,fe,Tr),c(D,4,"most",Qd,fe,Pr),c(D,4,"covers",jd,fe,Cr),c(D,4,"store",_d,fe,Sr),c(D,4,"shown",Bd,fe,Mr),fe=c(D,0,"PeriodCard",tp,fe),T(fe,"styles",[S,P`
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
    `]),r(D,1,fe);var Eh=1,Th=3,op,ip,rp,sp,np,ap,he,Lr,Rr,Or,qr,nt,Ot,qt,Zt,Gt,W,Nr,Dr,Xt,Hr,Fr,lp,dp,pp;ap=[$("latent-overview")];var Ae=class extends(np=C,sp=[u({attribute:!1})],rp=[u({attribute:!1})],ip=[u({attribute:!1})],op=[u({attribute:!1})],np){constructor(){super(...arguments);l(this,W);l(this,Lr,r(he,8,this,[])),r(he,11,this);l(this,Rr,r(he,12,this,"years")),r(he,15,this);l(this,Or,r(he,16,this)),r(he,19,this);l(this,qr,r(he,20,this)),r(he,23,this);l(this,nt);l(this,Ot,new Rt(this));l(this,qt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));l(this,Zt,new ResizeObserver(()=>d(this,W,Nr).call(this)));l(this,Gt,[])}connectedCallback(){super.connectedCallback(),n(this,Zt).observe(this),window.addEventListener("scroll",n(this,qt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,Zt).disconnect(),window.removeEventListener("scroll",n(this,qt))}updated(){d(this,W,Dr).call(this),d(this,W,Nr).call(this)}get marks(){return n(this,Gt)}spotAt(e,o){let i=n(this,W,Xt).filter(g=>g.getBoundingClientRect().bottom>e),m=i.find(g=>{let{left:A,right:J,top:se}=g.getBoundingClientRect();return o!==void 0&&A<=o&&o<J&&se<=e})??i[0]??n(this,W,Xt).at(-1);return m&&{year:m.month.year,month:m.month.month}}shows(e,o){let i=d(this,W,Hr).call(this,e)?.getBoundingClientRect();return i===void 0?!1:o===void 0?i.bottom>n(this,Ot).header&&i.top<window.innerHeight:i.top<=o.y&&o.y<i.bottom&&i.left<=o.x&&o.x<i.right}show(e,o){L(this,nt,{spot:e,y:o}),this.hasUpdated&&d(this,W,Dr).call(this)}render(){let e=Ld(this.months);return this.level==="years"?h`
        <div class="cards years">
          ${ve(e,({year:o})=>o,o=>d(this,W,lp).call(this,o))}
        </div>
      `:h`
        ${ve(e,({year:o})=>o,o=>d(this,W,dp).call(this,o))}
      `}};he=x(np),Lr=new WeakMap,Rr=new WeakMap,Or=new WeakMap,qr=new WeakMap,nt=new WeakMap,Ot=new WeakMap,qt=new WeakMap,Zt=new WeakMap,Gt=new WeakMap,W=new WeakSet,Nr=function(){let e=n(this,W,Xt).map(o=>({top:n(this,Ot).at(o.getBoundingClientRect().top),year:o.month.year,name:o.spoken||o.name}));L(this,Gt,e.filter(({top:o},i)=>i===0||o>e[i-1].top+1)),n(this,qt).call(this)},Dr=function(){if(n(this,nt)!==void 0){let{spot:e,y:o}=n(this,nt);L(this,nt,void 0);let i=d(this,W,Hr).call(this,e)?.getBoundingClientRect();i!==void 0&&n(this,Ot).by(i.top+i.height/2-o)}},Xt=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Hr=function({year:e,month:o}){return n(this,W,Xt).find(({month:i})=>i.year<e||i.year===e&&(this.level==="years"||i.month<=o))},Fr=function({year:e,month:o}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:o}}))},lp=function(e){let o=Rd(e);return h`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${o}"
        .most="${Eh}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Fr).call(this,o)}"
      ></latent-period-card>
    `},dp=function({year:e,months:o}){return h`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${ve(o,({month:i})=>i,i=>d(this,W,pp).call(this,i))}
        </div>
      </section>
    `},pp=function(e){return h`
      <latent-period-card
        .name="${pn(e)}"
        .spoken="${gt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${Th}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Fr).call(this,e)}"
      ></latent-period-card>
    `},c(he,4,"months",sp,Ae,Lr),c(he,4,"level",rp,Ae,Rr),c(he,4,"covers",ip,Ae,Or),c(he,4,"store",op,Ae,qr),Ae=c(he,0,"Overview",ap,Ae),T(Ae,"styles",[S,P`
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
    `]),r(he,1,Ae);function Nt(s,t){let e=0,o=s.length-1;for(;e<o;){let i=e+o+1>>1;s[i].top<=t?e=i:o=i-1}return e}var cp=22,Ph=900,zr=120,hp,mp,up,fp,gp,yp,vp,bp,X,Ir,Ur,Wr,Yr,Kr,Vr,Dt,K,wp,Br,xp,_r,$p,kp,jr,Ep,Tp;bp=[$("latent-scrubber")];var Ee=class extends(vp=C,yp=[u({attribute:!1})],gp=[u({attribute:!1})],fp=[u({attribute:!1})],up=[v()],mp=[v()],hp=[v()],vp){constructor(){super(...arguments);l(this,K);l(this,Ir,r(X,8,this,[])),r(X,11,this);l(this,Ur,r(X,12,this,0)),r(X,15,this);l(this,Wr,r(X,16,this,0)),r(X,19,this);l(this,Yr,r(X,20,this)),r(X,23,this);l(this,Kr,r(X,24,this,!1)),r(X,27,this);l(this,Vr,r(X,28,this,!1)),r(X,31,this);l(this,Dt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Dt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let o=e.get("position");o!==void 0&&Math.abs(o-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Dt)),L(this,Dt,window.setTimeout(()=>this.passing=!1,Ph)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return y;let o=Math.min(1,this.position/this.range),i=e[Nt(e,this.position+zr)];return h`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="${a("Timeline")}"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(o*100)}"
        aria-valuetext="${i.name}"
        @pointerdown="${d(this,K,xp)}"
        @pointermove="${d(this,K,Br)}"
        @pointerup="${d(this,K,_r)}"
        @pointercancel="${d(this,K,_r)}"
        @pointerleave="${d(this,K,$p)}"
        @keydown="${d(this,K,kp)}"
      >
        ${d(this,K,Tp).call(this)}
        <span class="here" .style="${`top:${o*100}%`}"></span>
        ${d(this,K,Ep).call(this,o)}
      </div>
    `}};X=x(vp),Ir=new WeakMap,Ur=new WeakMap,Wr=new WeakMap,Yr=new WeakMap,Kr=new WeakMap,Vr=new WeakMap,Dt=new WeakMap,K=new WeakSet,wp=function(e){let o=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-o.top)/o.height))},Br=function(e){this.pointed=d(this,K,wp).call(this,e),this.dragging&&d(this,K,jr).call(this,this.pointed*this.range)},xp=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,d(this,K,Br).call(this,e)},_r=function(){this.dragging=!1,this.pointed=void 0},$p=function(){this.dragging||(this.pointed=void 0)},kp=function(e){let o={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(o===void 0)return;e.preventDefault();let i=Nt(this.marks,this.position+zr)+o,p=this.marks[Math.min(this.marks.length-1,Math.max(0,i))];p!==void 0&&d(this,K,jr).call(this,p.top)},jr=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},Ep=function(e){if(this.pointed===void 0&&!this.passing)return y;let o=this.dragging||this.pointed===void 0?e:this.pointed,{name:i}=this.marks[Nt(this.marks,o*this.range+zr)];return h`
      <span class="label" .style="${`top:${o*100}%`}">${i}</span>
    `},Tp=function(){let e=this.clientHeight||window.innerHeight,o=-cp;return Ch(this.marks).map(({top:i,year:p})=>{let g=Math.min(1,i/this.range)*e;return g-o>=cp&&g<=e-6?(o=g,h`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${p}</span>
        `):h`
        <span class="dot" .style="${`top:${g}px`}"></span>
      `})},c(X,4,"marks",yp,Ee,Ir),c(X,4,"position",gp,Ee,Ur),c(X,4,"range",fp,Ee,Wr),c(X,4,"pointed",up,Ee,Yr),c(X,4,"dragging",mp,Ee,Kr),c(X,4,"passing",hp,Ee,Vr),Ee=c(X,0,"Scrubber",bp,Ee),T(Ee,"styles",[S,P`
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
        border-radius: var(--corner-middle);
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
        border-radius: var(--corner-small);
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
    `]),r(X,1,Ee);function Ch(s){return s.filter(({year:t},e)=>s[e-1]?.year!==t)}var Po=class{options;blocks;height;#e;constructor(t,e,o,i){this.options=e;let p=o?.options===e?o:void 0,m=0;this.blocks=t.map((g,A)=>{let J=p?.blocks[A],se=J?.month===g&&g!==i?{...J,top:m}:Sh(g,m,e);return m+=se.height,se}),this.height=m}between(t,e){let o=[];for(let i=this.indexAt(t);i<this.blocks.length;i++){let p=this.blocks[i];if(p.top>=e)break;o.push(p)}return o}indexAt(t){return Nt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:gt(e)})),this.#e}nearest({year:t,month:e}){let o=t*12+e;return this.blocks.find(({month:{count:i}})=>i.year*12+i.month<=o)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let o=e.layout?.tiles.find(({photo:i})=>i.id===t);if(o!==void 0)return{block:e,tile:o}}}tileAt(t){let e=this.blocks[this.indexAt(t)],o=e?.layout?.tiles.find(i=>e.top+i.y+i.height>=t);return e&&o&&{block:e,tile:o}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:o})=>o===t.month||o.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function Sh(s,t,e){if(s.photos.length===0)return{month:s,top:t,height:s.complete?0:Ko(s.count.photos,e),layout:void 0};let o=Rn(s.photos,e),i=s.missing===0?0:Ko(s.missing,e)-e.monthHeading;return{month:s,top:t,height:o.height+i,layout:o}}var Mh=28,Ah=28;function Pp({layout:s,top:t},e){let o=e.top-t,i=e.bottom-t;return s?.tiles.filter(({y:p,height:m})=>p+m>o&&p<i)??[]}function Cp(s,t,e,o){let i=s.flatMap(m=>Pp(m,t).map(g=>({tile:g,top:m.top+g.y})));return(i.find(({tile:m})=>m.photo.id===e)??i.find(({top:m})=>m>=o)??i[0])?.tile.photo.id}function Sp(s,t){let{month:e,layout:o}=s,i=gt(e.count);return h`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${i}"
      .style="${`transform:translateY(${s.top}px);height:${s.height}px`}"
      @keydown="${t.keyDown}"
      @dragstart="${t.drag}"
    >
      <h2 .style="${`top:${Mh}px`}">${i} <span>${Oe(e.count.photos)}</span></h2>
      ${o===void 0?Rh(s,t):y} ${o?.headings.map(p=>Lh(p,e.places.get(p.day)??[],t))} ${ve(Pp(s,t.drawn),({photo:p})=>p.id,p=>Oh(p,t))}
    </section>
  `}function Lh({day:s,x:t,y:e,width:o},i,{options:p}){let m=`transform:translate(${t}px,${e+p.dayHeading-Ah}px);max-width:${Math.max(o,64)}px`;return h`
    <h3 .style="${m}" title="${i.join(", ")}">${cn(s)}${i.length===0?y:h`
      <span>· ${i.join(", ")}</span>
    `}</h3>
  `}function Rh({height:s},{options:t}){return h`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,s-80)}px`}"></div>
  `}function Oh(s,{route:t,reachable:e,selection:o,picking:i,open:p,store:m}){let{photo:g,x:A,y:J,width:se,height:ye}=s,_s=o.has(g.id);return h`
    <a
      href="${$n({...t,photo:g.id})}"
      data-id="${g.id}"
      aria-label="${hn(g)}"
      tabindex="${g.id===e?0:-1}"
      .style="${`transform:translate(${A}px,${J}px);width:${se}px;height:${ye}px`}"
      class="${_s?"picked":""}"
      @click="${Io=>p(Io,g)}"
      @pointerdown="${Io=>i.down(Io,g)}"
      @pointermove="${i.move}"
      @pointerup="${i.lift}"
      @pointercancel="${i.lift}"
      @contextmenu="${i.menu}"
    >
      <latent-thumb lively .photo="${g}" .store="${m}"></latent-thumb>
    </a>
    ${i.box(s,_s)}
  `}var qh=100,Mp=1,Nh=.75,Ap,Lp,Rp,Op,qp,Np,Dp,Hp,Z,Qr,Xr,Zr,Gr,Jr,es,oe,Ue,Ht,Ft,at,me,Ge,eo,lt,O,ts,Fp,Co,zp,Ip,Jt,os,is,Up,So,Mo,Wp,rs,Ao;Hp=[$("latent-timeline")];var Te=class extends(Dp=C,Np=[u({attribute:!1})],qp=[u({attribute:!1})],Op=[u({attribute:!1})],Rp=[u({attribute:!1})],Lp=[v()],Ap=[v()],Dp){constructor(){super(...arguments);l(this,O);l(this,Qr,r(Z,8,this)),r(Z,11,this);l(this,Xr,r(Z,12,this)),r(Z,15,this);l(this,Zr,r(Z,16,this,pe("photos"))),r(Z,19,this);l(this,Gr,r(Z,20,this,et.NONE)),r(Z,23,this);l(this,Jr,r(Z,24,this,{top:0,bottom:0})),r(Z,27,this);l(this,es,r(Z,28,this)),r(Z,31,this);l(this,oe);l(this,Ue);l(this,Ht);l(this,Ft,!1);l(this,at);l(this,me,new Rt(this));l(this,Ge,new Mn(this));l(this,eo,new ResizeObserver(()=>d(this,O,Fp).call(this)));l(this,lt,()=>d(this,O,Ip).call(this));l(this,So,e=>{let o=Cn(e.key),i=n(this,oe)?.placeOf(e.target.dataset.id);if(i!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,Ge).pick(i.tile.photo,e.shiftKey);return}o===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),d(this,O,Wp).call(this,i,o))});l(this,Mo,e=>{let o=e.target instanceof HTMLElement&&n(this,oe)?.placeOf(e.target.dataset.id);o&&(n(this,Ge).byFinger?e.preventDefault():Pn(e,n(this,Ge).taken(o.tile.photo)))});l(this,Ao,(e,o)=>{this.current=o.id,n(this,Ge).click(e,o)})}connectedCallback(){super.connectedCallback(),n(this,eo).observe(this),window.addEventListener("scroll",n(this,lt),{passive:!0}),window.addEventListener("resize",n(this,lt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,eo).disconnect(),window.removeEventListener("scroll",n(this,lt)),window.removeEventListener("resize",n(this,lt)),window.clearTimeout(n(this,Ht))}monthChanged(e){d(this,O,Co).call(this,e)}get marks(){return n(this,oe)?.marks??[]}spotAt(e){let o=n(this,me).at(e),i=n(this,oe)?.blocks[n(this,oe).indexAt(o)],p=n(this,oe)?.tileAt(o),m=(p?.block??i)?.month.count;return m&&{year:m.year,month:m.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,o){L(this,at,{spot:e,y:o}),d(this,O,ts).call(this)}reveal(e){let o=n(this,oe)?.placeOf(e.id);o!==void 0&&d(this,O,rs).call(this,o)}willUpdate(e){if(e.has("library")&&n(this,Ue)!==void 0){let o=e.get("route"),i=o===void 0||vt(o,this.route);d(this,O,Co).call(this,void 0,i),i||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Ft)&&(L(this,Ft,!1),d(this,O,Up).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,o=n(this,Ue);if(o===void 0)return y;let i=n(this,oe)?.between(e.top,e.bottom)??[],p={options:o,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:Cp(i,e,this.current,e.top+window.innerHeight*Mp),picking:n(this,Ge),keyDown:n(this,So),drag:n(this,Mo),open:n(this,Ao)};return h`
      ${ve(i,({month:m})=>`${m.count.year}-${m.count.month}`,m=>Sp(m,p))}
    `}};Z=x(Dp),Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Gr=new WeakMap,Jr=new WeakMap,es=new WeakMap,oe=new WeakMap,Ue=new WeakMap,Ht=new WeakMap,Ft=new WeakMap,at=new WeakMap,me=new WeakMap,Ge=new WeakMap,eo=new WeakMap,lt=new WeakMap,O=new WeakSet,ts=function(){let e=n(this,oe);if(n(this,at)===void 0||e===void 0)return;let{spot:o,y:i}=n(this,at);L(this,at,void 0);let p=e.placeOf(o.photo),m=e.nearest(o);p!==void 0?n(this,me).bring(p.block.top+p.tile.y,i):m!==void 0&&n(this,me).bring(m.top,n(this,me).header),d(this,O,Jt).call(this)},Fp=function(){let e=this.clientWidth;e>0&&e!==n(this,Ue)?.width&&(L(this,Ue,Ln(e)),d(this,O,Co).call(this,void 0))},Co=function(e,o=!0){if(n(this,Ue)===void 0)return;let i=n(this,me).top,p=o&&i>0?n(this,oe)?.anchorAt(i):void 0;L(this,oe,new Po(this.library.months,n(this,Ue),n(this,oe),e)),this.style.height=`${n(this,oe).height}px`,d(this,O,zp).call(this,p,i),d(this,O,ts).call(this),d(this,O,Jt).call(this),d(this,O,is).call(this),this.requestUpdate()},zp=function(e,o){let i=e&&n(this,oe)?.resolve(e);i!==void 0&&Math.abs(i-o)>=1&&n(this,me).by(i-o)},Ip=function(){let{top:e}=n(this,me),o=window.innerHeight*Nh;(e-o<this.drawn.top||e+window.innerHeight+o>this.drawn.bottom)&&d(this,O,Jt).call(this),d(this,O,os).call(this),d(this,O,is).call(this)},Jt=function(){let{top:e}=n(this,me),o=window.innerHeight*Mp;this.drawn={top:e-o,bottom:e+window.innerHeight+o},d(this,O,os).call(this)},os=function(){n(this,Ht)??L(this,Ht,window.setTimeout(()=>{L(this,Ht,void 0);let{top:e}=n(this,me),o=window.innerHeight/2;for(let{month:i}of n(this,oe)?.between(e-o,e+window.innerHeight+o)??[])this.library.load(i).catch(()=>{})},qh))},is=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Up=function(e){return[...this.renderRoot.querySelectorAll("a")].find(o=>o.dataset.id===e)},So=new WeakMap,Mo=new WeakMap,Wp=async function(e,o){let i=await Sn(e,o,this.library,()=>n(this,oe));i!==void 0&&d(this,O,rs).call(this,i)},rs=function({block:e,tile:o}){let p=e.top+o.y,m=n(this,me).top,g=p+o.height+40-(m+window.innerHeight-n(this,me).header),A=p-40-m;(A<0||g>0)&&n(this,me).by(A<0?A:g),d(this,O,Jt).call(this),this.current=o.photo.id,L(this,Ft,!0),this.requestUpdate()},Ao=new WeakMap,c(Z,4,"library",Np,Te,Qr),c(Z,4,"store",qp,Te,Xr),c(Z,4,"route",Op,Te,Zr),c(Z,4,"selection",Rp,Te,Gr),c(Z,4,"drawn",Lp,Te,Jr),c(Z,4,"current",Ap,Te,es),Te=c(Z,0,"TimelineView",Hp,Te),T(Te,"styles",[S,An]),r(Z,1,Te);var Yp=1.35,Kp=40,Dh=220,Lo=class{#e;#t=new AbortController;#o;#i=0;#r=-1/0;constructor(t,e){this.#e=e;let{signal:o}=this.#t;t.addEventListener("touchstart",i=>this.#s(i),{signal:o,passive:!0}),t.addEventListener("touchmove",i=>this.#n(i),{signal:o,passive:!0}),t.addEventListener("wheel",i=>this.#a(i),{signal:o,passive:!1}),window.addEventListener("keydown",i=>this.#l(i),{signal:o})}dispose(){this.#t.abort()}#s({touches:t}){this.#o=t.length===2?Vp(t):void 0}#n({touches:t}){if(this.#o===void 0||t.length!==2)return;let e=Vp(t)/Math.max(1,this.#o);if(e>Yp||e<1/Yp){this.#o=void 0;let[o,i]=[t[0],t[1]],p={x:(o.clientX+i.clientX)/2,y:(o.clientY+i.clientY)/2};this.#e(e>1?1:-1,p)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#r<Dh;this.#r=t.timeStamp;let o=e?this.#i:0;this.#i=o+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(o)<Kp&&Math.abs(this.#i)>=Kp&&this.#e(this.#i<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(o=>o instanceof Element&&o.matches("dialog, [role=dialog]"));return!yt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function Vp(s){let[t,e]=[s[0],s[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var Bp,_p,jp,Qp,Xp,Zp,Gp,Jp,ec,tc,oc,ic,rc,sc,nc,E,ss,ns,as,ls,ds,ps,cs,hs,ms,us,fs,gs,ys,to,oo,We,dt,zt,q,vs,bs,ac,Ro,ws,xs,$s,io,lc,dc,pc,cc;nc=[$("latent-timeline-page")];var ie=class extends(sc=C,rc=[u({attribute:!1})],ic=[u({attribute:!1})],oc=[u({attribute:!1})],tc=[u({attribute:!1})],ec=[u({attribute:!1})],Jp=[u({attribute:!1})],Gp=[u({attribute:!1})],Zp=[v()],Xp=[v()],Qp=[v()],jp=[z("latent-timeline")],_p=[z("latent-timeline, latent-overview")],Bp=[z("latent-scrubber")],sc){constructor(){super(...arguments);l(this,q);l(this,ss,r(E,8,this)),r(E,11,this);l(this,ns,r(E,12,this,pe("photos"))),r(E,15,this);l(this,as,r(E,16,this,"")),r(E,19,this);l(this,ls,r(E,20,this,"")),r(E,23,this);l(this,ds,r(E,24,this)),r(E,27,this);l(this,ps,r(E,28,this,et.NONE)),r(E,31,this);l(this,cs,r(E,32,this)),r(E,35,this);l(this,hs,r(E,36,this)),r(E,39,this);l(this,ms,r(E,40,this)),r(E,43,this);l(this,us,r(E,44,this,"")),r(E,47,this);l(this,fs,r(E,48,this)),r(E,51,this);l(this,gs,r(E,52,this)),r(E,55,this);l(this,ys,r(E,56,this)),r(E,59,this);l(this,to);l(this,oo);l(this,We,new ko(this,()=>this.photos));l(this,dt,new AbortController);l(this,zt);l(this,io,()=>_e(this,"search",""))}connectedCallback(){super.connectedCallback(),L(this,oo,new Lo(this,n(this,We).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,oo)?.dispose(),n(this,dt).abort()}get sequence(){return this.library}refresh(){d(this,q,vs).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!vt(this.route,this.shown)?d(this,q,vs).call(this,this.route):n(this,zt)!==void 0&&!vt(this.route,n(this,zt))&&(n(this,dt).abort(),d(this,q,Ro).call(this,"")))}render(){let e=this.shown?.query??"";return h`
      <h1 class="unseen">${e===""?this.name:a(w`Photos that match ${e}`)}</h1>
      ${e===""&&this.filter===""?h`
          <latent-memories ?hidden="${n(this,We).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:y} ${e===""?y:h`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${d(this,q,bs).call(this,e)}"
        ></latent-refinement>
      `}${d(this,q,lc).call(this,e)}
    `}};E=x(sc),ss=new WeakMap,ns=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,ms=new WeakMap,us=new WeakMap,fs=new WeakMap,gs=new WeakMap,ys=new WeakMap,to=new WeakMap,oo=new WeakMap,We=new WeakMap,dt=new WeakMap,zt=new WeakMap,q=new WeakSet,vs=async function(e){n(this,dt).abort();let o=new AbortController;L(this,dt,o),L(this,zt,e);let i=d(this,q,bs).call(this,e.query);try{let p=await this.api.timeline(i,o.signal);o.signal.aborted||d(this,q,ac).call(this,e,i,p)}catch(p){p instanceof I&&p.status===400?d(this,q,Ro).call(this,p.message):d(this,q,xs).call(this,p)}},bs=function(e){return`${this.filter} ${e}`.trim()},ac=function(e,o,{months:i}){let p=this.shown!==void 0&&vt(e,this.shown);p||(n(this,We).forget(),L(this,to,new $o(async m=>(await d(this,q,ws).call(this,this.api.photos(o,m,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(i):new Eo(i,{page:(m,g)=>d(this,q,ws).call(this,this.api.photos(o,m,g)),places:m=>this.api.places(o,m)},m=>this.timeline?.monthChanged(m)),this.shown=e,d(this,q,Ro).call(this,""),_e(this,"sequence",{same:p})},Ro=function(e){this.problem=e;let o=this.library?.total;o!==void 0&&_e(this,"found",{total:o,problem:e})},ws=async function(e){try{return await e}catch(o){throw d(this,q,xs).call(this,o),o}},xs=function(e){_e(this,"problem",e)},$s=function(){let{photos:e,scrubber:o}=this;e!==null&&o!==null&&(o.marks=e.marks,o.position=window.scrollY,o.range=document.documentElement.scrollHeight-window.innerHeight)},io=new WeakMap,lc=function(e){let{library:o}=this;if(o===void 0)return this.problem===""?y:md(this.problem,n(this,io));if(o.months.length===0)return d(this,q,cc).call(this,e);let{level:i}=n(this,We);return h`
      ${i==="days"?d(this,q,dc).call(this,o):d(this,q,pc).call(this,o,i)}
      <latent-level-switch .level="${i}" @level="${p=>{n(this,We).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},dc=function(e){return h`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${d(this,q,$s)}"
      ></latent-timeline>
    `},pc=function({counts:e},o){return h`
      <latent-overview
        .months="${e}"
        .level="${o}"
        .covers="${n(this,to)}"
        .store="${this.store}"
        @enter="${i=>{n(this,We).enter(i.detail)}}"
        @timeline-scroll="${d(this,q,$s)}"
      ></latent-overview>
    `},cc=function(e){return e!==""?ud(e,n(this,io)):this.filter===""?fd(this.status?.pending??0):h`
      <slot></slot>
    `},c(E,4,"api",rc,ie,ss),c(E,4,"route",ic,ie,ns),c(E,4,"filter",oc,ie,as),c(E,4,"name",tc,ie,ls),c(E,4,"store",ec,ie,ds),c(E,4,"selection",Jp,ie,ps),c(E,4,"status",Gp,ie,cs),c(E,4,"library",Zp,ie,hs),c(E,4,"shown",Xp,ie,ms),c(E,4,"problem",Qp,ie,us),c(E,4,"timeline",jp,ie,fs),c(E,4,"photos",_p,ie,gs),c(E,4,"scrubber",Bp,ie,ys),ie=c(E,0,"TimelinePage",nc,ie),T(ie,"styles",[S,B,hd,P`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),r(E,1,ie);function hc({api:s,route:t,store:e,selection:o,status:i,owner:p}){switch(t.place){case"albums":return t.id===void 0?h`
          <latent-albums-page class="view" .api="${s}" .store="${e}"></latent-albums-page>
        `:h`
          <latent-album-page
            class="view"
            .api="${s}"
            .route="${t}"
            .store="${e}"
            .selection="${o}"
            ?owner="${p}"
          ></latent-album-page>
        `;case"folders":return h`
        <latent-folder-page
          class="view"
          .api="${s}"
          .route="${t}"
          .store="${e}"
          .selection="${o}"
        ></latent-folder-page>
      `;case"tags":return h`
        <latent-tags-page class="view" .api="${s}" .store="${e}"></latent-tags-page>
      `;case"people":return h`
        <latent-people-page class="view" .api="${s}" .store="${e}"></latent-people-page>
      `;case"calendar":return h`
        <latent-calendar-page class="view" .api="${s}" .route="${t}" .store="${e}"></latent-calendar-page>
      `;case"statistics":return h`
        <latent-statistics-page class="view" .api="${s}"></latent-statistics-page>
      `;case"similar":return h`
        <latent-similar-page
          class="view"
          .api="${s}"
          .route="${t}"
          .store="${e}"
          .selection="${o}"
        ></latent-similar-page>
      `;case"map":return h`
        <latent-map-page class="view" .api="${s}" .route="${t}" .store="${e}"></latent-map-page>
      `;case"duplicates":return h`
        <latent-duplicates-page
          class="view"
          .api="${s}"
          .route="${t}"
          .store="${e}"
        ></latent-duplicates-page>
      `;case"trash":return h`
        <latent-trash-page class="view" .api="${s}" .store="${e}"></latent-trash-page>
      `;case"vault":return h`
        <latent-vault-page
          class="view"
          .api="${s}"
          .route="${t}"
          .store="${e}"
          .status="${i}"
        ></latent-vault-page>
      `;case"activity":return h`
        <latent-activity-page class="view" .api="${s}"></latent-activity-page>
      `;case"visits":return h`
        <latent-visits-page class="view" .api="${s}" .store="${e}"></latent-visits-page>
      `;case"comments":return h`
        <latent-comments-page class="view" .api="${s}" .store="${e}"></latent-comments-page>
      `;case"users":return h`
        <latent-users-page class="view" .api="${s}" .route="${t}"></latent-users-page>
      `;case"watermark":return h`
        <latent-watermark-page class="view" .api="${s}"></latent-watermark-page>
      `;case"theme":return h`
        <latent-theme-page class="view" .api="${s}"></latent-theme-page>
      `;default:return Fh({api:s,route:t,store:e,selection:o,status:i,owner:p})}}function Fh({api:s,route:t,store:e,selection:o,status:i}){let{label:p,filter:m="",empty:g}=Xe(t.place);return h`
    <latent-timeline-page
      class="view"
      .api="${s}"
      .route="${t}"
      .filter="${m}"
      .name="${m===""?a("All photos"):p}"
      .store="${e}"
      .selection="${o}"
      .status="${i}"
    >${g}</latent-timeline-page>
  `}var zh=["photos","favorites","map"],mc,uc,fc,gc,yc,vc,bc,wc,xc,$c,kc,Ec,Tc,Pc,Cc,Sc,Mc,b,Es,Ts,Ps,Cs,Ss,Ms,As,Ls,Rs,Os,qs,Ns,Ds,Hs,Fs,Ho,de,pt,ct,V,Ye,ht,M,Oo,qo,zs,mt,No,Ac,Lc,Rc,Oc,Fo,Is,Do,qc,Ke,ut,ro,Nc,Dc,Hc;Mc=[$("latent-gallery")];var G=class extends(Sc=C,Cc=[u({attribute:!1})],Pc=[u({attribute:!1})],Tc=[u({attribute:!1})],Ec=[u({attribute:!1})],kc=[u({attribute:!1})],$c=[v()],xc=[v()],wc=[v()],bc=[v()],vc=[v()],yc=[v()],gc=[v()],fc=[z("latent-header")],uc=[z("latent-viewer")],mc=[z("main > .view")],Sc){constructor(){super(...arguments);l(this,M);l(this,Es,r(b,8,this)),r(b,11,this);l(this,Ts,r(b,12,this,"")),r(b,15,this);l(this,Ps,r(b,16,this,"")),r(b,19,this);l(this,Cs,r(b,20,this)),r(b,23,this);l(this,Ss,r(b,24,this)),r(b,27,this);l(this,Ms,r(b,28,this,pe("photos"))),r(b,31,this);l(this,As,r(b,32,this)),r(b,35,this);l(this,Ls,r(b,36,this)),r(b,39,this);l(this,Rs,r(b,40,this)),r(b,43,this);l(this,Os,r(b,44,this)),r(b,47,this);l(this,qs,r(b,48,this,!1)),r(b,51,this);l(this,Ns,r(b,52,this)),r(b,55,this);l(this,Ds,r(b,56,this)),r(b,59,this);l(this,Hs,r(b,60,this)),r(b,63,this);l(this,Fs,r(b,64,this)),r(b,67,this);l(this,Ho,new so(!0));l(this,de);l(this,pt,new AbortController);l(this,ct);l(this,V,new go(this));l(this,Ye,new xo(()=>n(this,M,qo),e=>this.problem(e)));l(this,ht,!1);l(this,mt,e=>d(this,M,No).call(this,e.detail));l(this,Fo,()=>d(this,M,Do).call(this,import("/assets/account-ES3FDBXU.js"),()=>this.showsAccount=!0));l(this,Ke,e=>{e.stopPropagation(),this.problem(e.detail)});l(this,ut,e=>n(this,V).tell(e.detail));l(this,ro,({detail:e})=>{!zh.includes(this.route.place)&&e!==""?d(this,M,No).call(this,pe("photos",void 0,e)):n(this,de)?.search(e)})}connectedCallback(){super.connectedCallback(),L(this,de,new kn(e=>d(this,M,zs).call(this,e))),d(this,M,zs).call(this,n(this,de).route),L(this,ct,new En(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,ct).start(),d(this,M,Do).call(this,import("/assets/album-shelf-TC5L2XVG.js"))}disconnectedCallback(){super.disconnectedCallback(),n(this,de)?.dispose(),n(this,ct)?.stop(),n(this,pt).abort(),n(this,Ye).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let o=Ih(this.route,this.opened);document.title!==o&&(document.title=o)}edited(e,o){n(this,Ye).forget(fn(e));let i=e.flatMap(({photo:m})=>m===void 0?[]:[m]);this.sequence?.replace(i),this.viewer?.edited(e,o),this.opened=i.find(({id:m})=>m===this.opened?.id)??this.opened;let p=ks(this.route)&&e.every(({before:m,after:g})=>m?.archived===g?.archived);L(this,ht,this.opened!==void 0&&!p),n(this,ht)||this.refresh()}refresh(){L(this,ht,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!Ve(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:o}=this;return h`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .name="${this.name}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @go="${n(this,mt)}"
          @search="${n(this,ro)}"
          @account="${n(this,Fo)}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @problem="${n(this,Ke)}"
        ></latent-header>
        ${d(this,M,Nc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,M,Oo)}" @go="${n(this,mt)}"></latent-navigation>
          <main
            @go="${n(this,mt)}"
            @search="${n(this,ro)}"
            @term-edit="${i=>this.header.edit(i.detail)}"
            @sequence="${d(this,M,qc)}"
            @found="${i=>this.found=i.detail}"
            @photo-open="${i=>n(this,de)?.open(i.detail.id)}"
            @photo-pick="${i=>{n(this,V).pick(i.detail,this.sequence)}}"
            @photos-edit="${i=>n(this,V).editAll(i.detail)}"
            @selection-clear="${()=>n(this,V).clear()}"
            @said="${n(this,ut)}"
            @problem="${n(this,Ke)}"
          >
            ${d(this,M,Hc).call(this)}${hc({api:this.api,route:this.route,store:n(this,Ye).grid,selection:n(this,V).selection,status:this.status,owner:n(this,M,Oo)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        ?quiet="${!od(this.route.place)}"
        @added="${()=>n(this,ct)?.look()}"
        @search="${i=>d(this,M,No).call(this,pe("photos",void 0,i.detail))}"
        @photo-open="${i=>n(this,de)?.open(i.detail)}"
        @said="${n(this,ut)}"
        @problem="${n(this,Ke)}"
      ></latent-uploads>
      ${e===void 0?y:h`
        <latent-viewer
          .photo="${e}"
          .sequence="${o}"
          .api="${n(this,M,qo)}"
          .grid="${n(this,Ye).grid}"
          .screens="${n(this,Ye).screens}"
          ?stacked="${ks(this.route)}"
          @photo-turn="${i=>n(this,de)?.open(i.detail.id)}"
          @viewer-close="${()=>n(this,de)?.close()}"
          @photo-edit="${i=>n(this,V).edit(e,i.detail)}"
          @go="${n(this,mt)}"
          @photo-delete="${i=>{d(this,M,Oc).call(this,e,i.detail)}}"
        ></latent-viewer>
      `} ${d(this,M,Dc).call(this)} ${this.showsAccount?h`
          <latent-account
            .api="${this.api}"
            @dialog-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,Ke)}"
          ></latent-account>
        `:y} ${this.adding===void 0?y:h`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,ut)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,Ke)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,V).saying.text}"
        ?undoable="${n(this,V).saying.undoable}"
        @undo="${()=>n(this,V).undo()}"
        @toast-close="${()=>n(this,V).forget()}"
      ></latent-toast>
    `}};b=x(Sc),Es=new WeakMap,Ts=new WeakMap,Ps=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,As=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,qs=new WeakMap,Ns=new WeakMap,Ds=new WeakMap,Hs=new WeakMap,Fs=new WeakMap,Ho=new WeakMap,de=new WeakMap,pt=new WeakMap,ct=new WeakMap,V=new WeakMap,Ye=new WeakMap,ht=new WeakMap,M=new WeakSet,Oo=function(){return this.user===Be},qo=function(){return this.route.place==="trash"?n(this,Ho):this.api},zs=function(e){if(Xe(e.place).ofOwner===!0&&!n(this,M,Oo)){n(this,de)?.go(pe("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,V).clear()),this.route=e,Xe(e.place).load?.().catch(o=>this.problem(new Re(o))),d(this,M,Ac).call(this,e.photo)},mt=new WeakMap,No=function(e){n(this,de)?.go(e),window.scrollTo({top:0})},Ac=async function(e){n(this,pt).abort(),L(this,pt,new AbortController);let{signal:o}=n(this,pt);if(e===void 0){d(this,M,Lc).call(this);return}let i=this.sequence?.find(e);try{let[p]=await Promise.all([i??n(this,M,qo).photo(e,o),import("/assets/viewer-46Q25VJ6.js")]);o.aborted||(this.opened=p)}catch(p){p instanceof I&&p.status===404?n(this,de)?.close():this.problem(p)}},Lc=function(){let e=this.opened;this.opened=void 0,n(this,ht)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Rc=async function(e){let o=this.viewer?.place??e;return o.id!==e.id?o:await this.sequence?.neighbour(e,1).catch(()=>{})??await this.sequence?.neighbour(e,-1).catch(()=>{})},Oc=async function(e,o){let i=await d(this,M,Rc).call(this,e);await n(this,V).delete([e.id],o)&&this.opened?.id===e.id&&(i===void 0?n(this,de)?.close():n(this,de)?.open(i.id))},Fo=new WeakMap,Is=function(e){d(this,M,Do).call(this,import("/assets/add-dialog-K6SIYQNE.js"),()=>this.adding=e)},Do=async function(e,o){try{await e,o?.()}catch(i){this.problem(new Re(i))}},qc=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,V).clear()},Ke=new WeakMap,ut=new WeakMap,ro=new WeakMap,Nc=function(){return n(this,V).selection.size===0?y:h`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,V).selection}"
        @photo-edit="${e=>n(this,V).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,V).delete(n(this,V).selection.ids,ks(this.route))}}"
        @add-to-album="${()=>d(this,M,Is).call(this,n(this,V).selection.ids)}"
        @selection-clear="${()=>n(this,V).clear()}"
      ></latent-selection-bar>
    `},Dc=function(){let{place:e,id:o}=this.route;return h`
      <latent-album-shelf
        .api="${this.api}"
        .store="${n(this,Ye).grid}"
        .here="${e==="albums"?o:void 0}"
        @album-choose="${i=>d(this,M,Is).call(this,i.detail)}"
        @said="${n(this,ut)}"
        @problem="${n(this,Ke)}"
      ></latent-album-shelf>
    `},Hc=function(){let e=this.status?.pending??0;if(e===0||this.found?.total===0)return y;let o=N(e);return h`
      <div class="progress" role="status"><span class="pulse"></span>${ne(e,{one:a(w`Indexing: ${o} photo to go.`),other:a(w`Indexing: ${o} photos to go.`)})}</div>
    `},c(b,4,"api",Cc,G,Es),c(b,4,"user",Pc,G,Ts),c(b,4,"name",Tc,G,Ps),c(b,4,"uploads",Ec,G,Cs),c(b,4,"shared",kc,G,Ss),c(b,4,"route",$c,G,Ms),c(b,4,"sequence",xc,G,As),c(b,4,"found",wc,G,Ls),c(b,4,"status",bc,G,Rs),c(b,4,"opened",vc,G,Os),c(b,4,"showsAccount",yc,G,qs),c(b,4,"adding",gc,G,Ns),c(b,4,"header",fc,G,Ds),c(b,4,"viewer",uc,G,Hs),c(b,4,"view",mc,G,Fs),G=c(b,0,"Gallery",Mc,G),T(G,"styles",[S,ml]),r(b,1,G);function ks({place:s,query:t}){return s==="photos"&&t===""}function Ih(s,t){if(t!==void 0)return`${a("Photo")} · Latent`;let{label:e}=Xe(s.place);return s.query!==""?`${a("Search")} · Latent`:s.place==="photos"?"Latent":`${e} · Latent`}var Uh=3e3,Fc,zc,Ic,Uc,Wc,Yc,ue,Us,Ws,Ys,Ks,Ce,It,zo,ft,_,Je,Kc,Vc,Vs,Bs,Bc;Yc=[$("latent-app")];var Le=class extends(Wc=C,Uc=[v()],Ic=[v()],zc=[v()],Fc=[v()],Wc){constructor(){super(...arguments);l(this,_);l(this,Us,r(ue,8,this,"starting")),r(ue,11,this);l(this,Ws,r(ue,12,this,{signedIn:!1})),r(ue,15,this);l(this,Ys,r(ue,16,this,"")),r(ue,19,this);l(this,Ks,r(ue,20,this)),r(ue,23,this);l(this,Ce,new so);l(this,It,new ho(n(this,Ce)));l(this,zo,new lo);l(this,ft)}connectedCallback(){super.connectedCallback(),d(this,_,Je).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,ft))}willUpdate(){this.phase==="signed-out"&&n(this,It).tasks.length>0&&n(this,It).clear()}updated(){this.phase!=="starting"&&Qs(this.phase==="open"?this.theme:void 0)}render(){switch(this.phase){case"starting":return y;case"welcome":return h`
          <latent-welcome .api="${n(this,Ce)}" @signed-in="${d(this,_,Je)}"></latent-welcome>
        `;case"signed-out":return h`
          <latent-sign-in
            .api="${n(this,Ce)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${d(this,_,Je)}"
          ></latent-sign-in>
        `;case"open":return h`
          <latent-gallery
            .api="${n(this,Ce)}"
            .user="${this.session.user??""}"
            .name="${this.theme?.name??""}"
            .uploads="${n(this,It)}"
            .shared="${n(this,zo)}"
            @problem="${e=>d(this,_,Vs).call(this,e.detail)}"
            @sign-out="${d(this,_,Bc)}"
            @locked="${d(this,_,Bs)}"
            @theme-chosen="${e=>this.theme=e.detail}"
          ></latent-gallery>
        `;case"locked":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?a("The vault is locked"):a("No connection")}">
            <span slot="icon">${f.lock}</span>
            <p>
              ${navigator.onLine?a("Nothing of the vault is left on this page. Unlock it where it is kept, and this page returns by itself."):a("Nothing of the vault is left on this page. This page returns by itself once there is a connection.")}
            </p>
            <button class="quiet" @click="${d(this,_,Je)}">${a("Try again")}</button>
          </latent-notice>
        `;case"bare":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${a("The vault is unlocked, without its gallery")}">
            <span slot="icon">${f.picture}</span>
            <p>
              ${a(h`
                It was unlocked with --no-index, so there is nothing to show here. Its files are at <strong>${location.origin}/dav/</strong>.
              `)}
            </p>
            <button class="quiet" @click="${d(this,_,Je)}">${a("Try again")}</button>
          </latent-notice>
        `;case"failed":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${a("That did not work")}">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${d(this,_,Je)}">${a("Try again")}</button>
          </latent-notice>
        `}}};ue=x(Wc),Us=new WeakMap,Ws=new WeakMap,Ys=new WeakMap,Ks=new WeakMap,Ce=new WeakMap,It=new WeakMap,zo=new WeakMap,ft=new WeakMap,_=new WeakSet,Je=async function(){window.clearTimeout(n(this,ft));try{this.session=await n(this,Ce).session(),this.phase=this.session.signedIn?await d(this,_,Vc).call(this):await d(this,_,Kc).call(this)}catch(e){d(this,_,Vs).call(this,e)}},Kc=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-APRIP7GR.js"),"welcome")},Vc=async function(){try{return[this.theme]=await Promise.all([on(n(this,Ce)),n(this,Ce).status(!1)]),"open"}catch(e){if(e instanceof I&&e.status===404)return"bare";throw e}},Vs=function(e){e instanceof I&&e.unauthorised?this.phase="signed-out":e instanceof Re||e instanceof I&&e.unavailable?d(this,_,Bs).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Bs=function(){this.phase="locked",window.clearTimeout(n(this,ft)),L(this,ft,window.setTimeout(()=>{d(this,_,Je).call(this)},Uh))},Bc=async function(){this.phase="signed-out",await n(this,Ce).signOut().catch(()=>{})},c(ue,4,"phase",Uc,Le,Us),c(ue,4,"session",Ic,Le,Ws),c(ue,4,"problem",zc,Le,Ys),c(ue,4,"theme",Fc,Le,Ks),Le=c(ue,0,"App",Yc,Le),T(Le,"styles",[S,B,P`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(ue,1,Le);export{Le as App};
