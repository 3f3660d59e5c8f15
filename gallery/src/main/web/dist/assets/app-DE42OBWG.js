import{b as nn,c as an}from"/assets/chunk-H4CHDKB6.js";import{a as ln}from"/assets/chunk-JNB4EBBY.js";import{b as tn}from"/assets/chunk-NVSO26ZA.js";import{a as no}from"/assets/chunk-GE3LXV2S.js";import{a as ft,b as gn,c as yn,d as vn,e as bn}from"/assets/chunk-LS2LKPQZ.js";import{a as kn}from"/assets/chunk-7KMR3B2J.js";import{f as wn}from"/assets/chunk-6DAWURSC.js";import"/assets/chunk-7FKZRDUQ.js";import{a as Tn,c as Pn,d as Cn,e as Sn,g as Mn,i as An,j as Yo}from"/assets/chunk-3ABKIYXM.js";import{a as Je}from"/assets/chunk-SFD3ALJV.js";import{a as ao,c as hn,e as mn,f as un,g as Uo,h as fn}from"/assets/chunk-JXDHAQGA.js";import"/assets/chunk-GEQVBCTQ.js";import{a as on}from"/assets/chunk-RXSXLQWO.js";import{a as Nn}from"/assets/chunk-5IPKFR35.js";import{a as Ln,b as Rn,c as On,e as qn}from"/assets/chunk-2NTJDFLX.js";import{a as Wo}from"/assets/chunk-ETHXOSSS.js";import{b as yt}from"/assets/chunk-7ES2AQM3.js";import"/assets/chunk-D7KTBQDO.js";import{a as Io}from"/assets/chunk-G6KWYIGV.js";import{a as ve}from"/assets/chunk-AKYRXBQW.js";import"/assets/chunk-CAQCCG64.js";import{a as pe,b as xn,c as gt,d as $n}from"/assets/chunk-RX3WUUNJ.js";import{b as En}from"/assets/chunk-WCRTRLIZ.js";import{a as I,b as Gs,c as Js,d as Re,e as en,g as Ye,h as Ke,i as so}from"/assets/chunk-EWH56XFF.js";import{a as ut,b as dn,c as pn,f as N,g as Oe,l as cn}from"/assets/chunk-WF3HKAPH.js";import{a as ne}from"/assets/chunk-PXHNCNZC.js";import"/assets/chunk-6DDX5PFV.js";import{a as f}from"/assets/chunk-7ZXDUJG2.js";import{a as $,b as u,c as v,d as F,e as S,f as rn,h as sn,i as B,j as Ve}from"/assets/chunk-KYYXIHTN.js";import{a as Qs,b as Xs,c as Zs}from"/assets/chunk-NH7DHI7C.js";import{b as js}from"/assets/chunk-SCE7H6C4.js";import{b as Ut}from"/assets/chunk-FI73VB6G.js";import{c as _s}from"/assets/chunk-BATBIMIH.js";import{a as P,d as h,g as y,i as C}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as n}from"/assets/chunk-JPIGTC3I.js";import{a as x,c as r,d as c,e as T,f as a,g as l,h as A,i as d}from"/assets/chunk-UFH4OFYZ.js";var Dn="shared?";var lo=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(Dn)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var Hn=P`
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
`;var zn,Fn,In,Un,Wn,Yn,Kn,Vn,Bn,_n,jn,Qn,Xn,Zn,Gn,k,Ko,Vo,Bo,_o,jo,Qo,Xo,Zo,Go,Jo,ei,ti,oi,j,Jn,ii,ea,ta,oa,ia,ra,sa,na;Gn=[$("latent-sign-in")];var ee=class extends(Zn=C,Xn=[u({attribute:!1})],Qn=[u({type:Boolean})],jn=[u({type:Boolean})],_n=[v()],Bn=[v()],Vn=[v()],Kn=[v()],Yn=[v()],Wn=[v()],Un=[F("#vault")],In=[F("#user")],Fn=[F("#passphrase")],zn=[F("#code")],Zn){constructor(){super(...arguments);l(this,j);l(this,Ko,r(k,8,this)),r(k,11,this);l(this,Vo,r(k,12,this,!1)),r(k,15,this);l(this,Bo,r(k,16,this,!1)),r(k,19,this);l(this,_o,r(k,20,this,!1)),r(k,23,this);l(this,jo,r(k,24,this,!1)),r(k,27,this);l(this,Qo,r(k,28,this,"")),r(k,31,this);l(this,Xo,r(k,32,this)),r(k,35,this);l(this,Zo,r(k,36,this,!1)),r(k,39,this);l(this,Go,r(k,40,this,!1)),r(k,43,this);l(this,Jo,r(k,44,this)),r(k,47,this);l(this,ei,r(k,48,this)),r(k,51,this);l(this,ti,r(k,52,this)),r(k,55,this);l(this,oi,r(k,56,this)),r(k,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return h`
      <main>
        <form @submit="${d(this,j,Jn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${no(56)}
            <h1 id="title">${n("Latent")}</h1>
            <p>
              ${d(this,j,ia).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?d(this,j,ra).call(this):y} ${this.locked?y:d(this,j,sa).call(this)}
            <div class="field">
              <label class="unseen" for="passphrase">${n("Passphrase")}</label>
              <input
                id="passphrase"
                type="${this.legible?"text":"password"}"
                autocomplete="current-password"
                autocapitalize="none"
                spellcheck="false"
                placeholder="${n("Passphrase")}"
                aria-invalid="${this.problem===""?"false":"true"}"
                aria-describedby="problem"
                ?readonly="${this.busy}"
              />
              <button
                class="icon"
                type="button"
                aria-label="${n("Show the passphrase")}"
                aria-pressed="${this.legible?"true":"false"}"
                @click="${()=>this.legible=!this.legible}"
              >
                ${f.eye}
              </button>
            </div>
            ${this.needsCode?d(this,j,na).call(this):y}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${d(this,j,oa).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?y:d(this,j,ta).call(this)}</p>
        </form>
        <latent-language-choice></latent-language-choice>
      </main>
    `}};k=x(Zn),Ko=new WeakMap,Vo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,jo=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,ei=new WeakMap,ti=new WeakMap,oi=new WeakMap,j=new WeakSet,Jn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let o=this.input.value,i=this.user?.value.trim().toLowerCase()||Ke;if(o===""){this.problem=i===Ke?n("Type the vault’s passphrase."):n("Type your password.");return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:i,passphrase:o,code:this.code?.value||void 0};await d(this,j,ii).call(this,p)&&(await ln(this.api,{patience:6e4,problem:n("The vault could not be unlocked. The machine that has it says why.")}),await d(this,j,ii).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await d(this,j,ea).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},ii=async function(e){try{return await this.api.signIn(e)}catch(o){if(!(o instanceof Gs))throw o;this.needsCode=o.orCode,this.awaitsPasskey=!0;let i=await an(o.options);return await this.api.signIn({...e,passkey:i})}},ea=async function(e){if(e instanceof I&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=on(e),this.elsewhere=e instanceof Js&&e.hosts.includes("localhost")?nn():void 0,(this.code??this.input).select()},ta=function(){return h`
      ${this.problem} ${this.elsewhere===void 0?y:h`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},oa=function(){return this.awaitsPasskey?n("Waiting for your passkey…"):this.locked?this.busy?n("Unlocking…"):n("Unlock"):this.busy?n("Checking…"):n("Sign in")},ia=function(){return this.choice?n("All vaults are locked. Say which to unlock, and its passphrase."):this.locked?n("The vault is locked. Its passphrase unlocks it."):n("Sign in with the vault’s passphrase, or with your own name and password.")},ra=function(){return h`
      <div class="field">
        <label class="unseen" for="vault">${n("Vault")}</label>
        <input
          id="vault"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="${n("Vault, as its folder is called")}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},sa=function(){return h`
      <div class="field">
        <label class="unseen" for="user">${n("Name")}</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="${n("Name")}"
          value="${Ke}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},na=function(){return h`
      <div class="field">
        <label class="unseen" for="code">${n("Code of your authenticator app")}</label>
        <input
          id="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          placeholder="${n("Code of your authenticator app")}"
          aria-invalid="${this.problem===""?"false":"true"}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},c(k,4,"api",Xn,ee,Ko),c(k,4,"locked",Qn,ee,Vo),c(k,4,"choice",jn,ee,Bo),c(k,4,"busy",_n,ee,_o),c(k,4,"legible",Bn,ee,jo),c(k,4,"problem",Vn,ee,Qo),c(k,4,"elsewhere",Kn,ee,Xo),c(k,4,"needsCode",Yn,ee,Zo),c(k,4,"awaitsPasskey",Wn,ee,Go),c(k,4,"vault",Un,ee,Jo),c(k,4,"user",In,ee,ei),c(k,4,"input",Fn,ee,ti),c(k,4,"code",zn,ee,oi),ee=c(k,0,"SignIn",Gn,ee),T(ee,"styles",[S,B,rn,Hn]),r(k,1,ee);var po={"Tus-Resumable":"1.0.0","X-Latent":"1"},Wt="/uploads";async function aa(s){return(await s.get(Wt)).places}async function la(s,{sha256:t,bytes:e}){return(await(await s.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function da(s,t,e){let{name:o,folder:i,modified:p,sha256:m}=t,g={...po,"Upload-Length":String(t.bytes),"Upload-Metadata":Kc({filename:o,folder:i,modified:String(Math.max(0,p)),sha256:m})},M=await s.ask(Wt,{method:"POST",headers:g,signal:e}),J=(M.headers.get("Location")??"").split("/").pop()??"";return ri(J,M)}async function pa(s,t,e){return ri(t,await s.ask(`${Wt}/${t}`,{method:"HEAD",headers:po,signal:e}))}async function ca(s,{id:t,offset:e},o,i){let p=await o.arrayBuffer(),m={...po,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Io(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return ri(t,await s.ask(`${Wt}/${t}`,{method:"PATCH",headers:m,body:p,signal:i}))}async function ha(s,t){await s.ask(`${Wt}/${t}`,{method:"DELETE",headers:po})}function ri(s,{headers:t,status:e}){let o=t.get("Upload-Offset");if(o===null)throw new I(e,"failed",n("The server does not say how much has arrived."));let i=t.get("Latent-Path");return{id:s,offset:Number(o),path:i===null?void 0:decodeURIComponent(i),wasThere:t.has("Latent-Was-There")}}function Kc(s){return Object.entries(s).map(([t,e])=>`${t} ${Io(new TextEncoder().encode(e))}`).join(",")}function ma({file:s,folders:t},e){return t.length>0?[e,...t].filter(o=>o!=="").join("/"):e===""?`Uploads/${Vc(s.lastModified)}`:e}function Vc(s){let t=new Date(s);return`${String(t.getFullYear()).padStart(4,"0")}/${String(t.getMonth()+1).padStart(2,"0")}`}function ua(s){let t=s.map(i=>i.split("/").slice(0,-1)),[e=[]]=t,o=e.findIndex((i,p)=>t.some(m=>m[p]!==i));return(o<0?e:e.slice(0,o)).join("/")}function fa(s,t){return t.some(e=>e===""||s===e||s.startsWith(`${e}/`))}var co=class{#e;#t=0;#o;constructor(t=Bc){this.#o=t}async hash(t,e){let o=this.#e??=this.#o(),i=await o.catch(()=>Promise.reject(this.#i(o)));e.throwIfAborted();let p=this.#t++;return new Promise((m,g)=>{let M=new AbortController,J=ye=>{M.abort(),ye()},se=({data:ye})=>{ye.number===p&&J(()=>ye.sha256===void 0?g(new Error(n("This file cannot be read."))):m(ye.sha256))};i.addEventListener("message",se,{signal:M.signal}),i.addEventListener("error",()=>J(()=>g(this.#i(o))),{signal:M.signal}),e.addEventListener("abort",()=>J(()=>g(e.reason)),{signal:M.signal}),i.postMessage({number:p,file:t})})}#i(t){return ga(t),this.#e===t&&(this.#e=void 0),new Error(n("Files cannot be compared at the moment. Try again."))}end(){this.#e!==void 0&&ga(this.#e),this.#e=void 0}};function ga(s){s.then(t=>t.terminate(),()=>{})}async function Bc(){let{address:s}=await import("/assets/sha256-worker-H3AROPUR.js");return new Worker(s,{type:"module"})}var _c=[500,1e3,2e3,5e3,1e4],jc=new Set([404,408,409,423,429,460,500,502,503,504]),Qc=5,vt=class{#e;#t=0;#o=0;constructor(t=_c){this.#e=t}renew(){this.#t=0,this.#o=0}async bear(t,e){if(this.#t++,t instanceof I&&!t.unavailable&&this.#o++,!Xc(t)||this.#o>=Qc)throw t;await Zc(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(o){await this.bear(o,e)}}};function Xc(s){return s instanceof Re||s instanceof I&&jc.has(s.status)}function Zc(s,t){return t.throwIfAborted(),new Promise((e,o)=>{let i=setTimeout(e,s);t.addEventListener("abort",()=>{clearTimeout(i),o(t.reason)},{once:!0})})}function ya(s,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,s*e)))}async function va(s,t,e,o,i,p=new vt){let m=1048576,g=0,M,J=!0;for(;M?.path===void 0;)try{if(M===void 0)M=await da(s,e,o);else if(J){let se=performance.now(),ye=t.slice(M.offset,M.offset+m);M=await ca(s,M,ye,o),m=ya(ye.size,performance.now()-se)}else M=await pa(s,M.id,o);J=!0,M.offset>g&&(g=M.offset,p.renew()),i(M)}catch(se){await p.bear(se,o),J=!1,M=se instanceof I&&se.status===404?void 0:M}return M}function Se({state:{kind:s}}){return s==="added"||s==="known"||s==="failed"||s==="cancelled"}function ba({state:{kind:s}}){return s==="checking"||s==="sending"}function wa(s){let t=s.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,o=t.reduce((p,m)=>p+e(m),0),i=t.reduce((p,m)=>p+(Se(m)?e(m):m.arrived),0);return o===0?1:i/o}var Jc=3,ho=class extends EventTarget{#e;#t;#o;#i=new Map;#r=new Map;#s=[];#n=!1;constructor(t,e=new co,o=()=>new vt){super(),this.#e=t,this.#t=e,this.#o=o}get tasks(){return this.#s}get paused(){return this.#n}get unfinished(){return!this.#s.every(Se)}add(t,e){let o=this.unfinished?this.#s:[],i=t.map(p=>({file:p.file,folder:ma(p,e),state:{kind:"waiting"},arrived:0}));this.#s=[...o,...i],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#i.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#s.filter(e=>!Se(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#n=!1,this.#d()}#a(){for(let t of this.#i.values())t.abort()}#l(){let t=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:Jc-this.#i.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#i.set(t,e);try{await this.#h(t,e.signal)}catch(o){Se(t)||(t.state=Ye(o)?{kind:"waiting"}:{kind:"failed",message:eh(o)})}finally{this.#i.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:o,folder:i}=t;t.state={kind:"checking"},this.#d();let p=await this.#t.hash(o,e),m=await this.#o().ask(()=>la(this.#e,{sha256:p,bytes:o.size}),e);if(e.throwIfAborted(),m!==void 0){t.state={kind:"known",photo:m};return}t.state={kind:"sending"},this.#d();let g={name:o.name,folder:i,bytes:o.size,modified:o.lastModified,sha256:p},M=({id:se,offset:ye})=>{this.#r.set(t,se),t.arrived=ye,this.#d()},J=await va(this.#e,o,g,e,M,this.#o());this.#r.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#r.get(t);this.#r.delete(t),e!==void 0&&ha(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function eh(s){return s instanceof I&&s.status===507?n("There is no room left in the vault."):s instanceof Error?s.message:String(s)}var xa=[["days",n("Days"),86400],["hours",n("Hours"),3600],["minutes",n("Minutes"),60]],$a,si,th;$a=[$("latent-shift-form")];var Yt=class extends(th=yn){read(){let e=xa.map(([o,,i])=>Number(this.value(o)||"0")*i).reduce((o,i)=>o+i,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new gn(n("Say by how much: whole numbers, with a minus for earlier."));return{takenShift:e}}renderFields(){return h`
      <div class="row">
        ${xa.map(([t,e])=>h`
            <label>${e}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">${n("Moves the date of each photo: later, or with a minus earlier.")}</p>
    `}};si=x(th),Yt=c(si,0,"ShiftForm",$a,Yt),r(si,1,Yt);var oh=[["rating",n("Rate"),f.star],["tags",n("Add or remove tags"),f.tag],["caption",n("Write a caption"),f.words],["date",n("Move the dates"),f.calendar],["place",n("Set the place"),f.pin]],ka,Ea,Ta,Pa,Ca,be,ni,ai,li,Kt,H,Sa,bt,di,pi,Ma,ci,hi,Me,et,Aa;Ca=[$("latent-selection-bar")];var qe=class extends(Pa=C,Ta=[u({attribute:!1})],Ea=[u({attribute:!1})],ka=[v()],Pa){constructor(){super(...arguments);l(this,H);l(this,ni,r(be,8,this)),r(be,11,this);l(this,ai,r(be,12,this)),r(be,15,this);l(this,li,r(be,16,this)),r(be,19,this);l(this,Kt,e=>d(this,H,Sa).call(this,e));l(this,Me,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,et,e=>{d(this,H,bt).call(this,e.detail),a(this,Me).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label",n("Selected photos")),window.addEventListener("keydown",a(this,Kt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Kt))}render(){let e=a(this,H,ci),o=a(this,H,Ma),{size:i}=this.selection,p=ne(i,{one:n(w`${N(i)} photo selected`),other:n(w`${N(i)} photos selected`)});return h`
      <div class="bar">
        <button class="icon" aria-label="${n("Select none")}" title="${n("Select none (Esc)")}" @click="${d(this,H,hi)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${p}">${n(h`
          ${i}<span class="word"> selected</span>
        `)}</span>
        <div class="tools">
          ${bn(e,()=>d(this,H,di).call(this))}
          <button
            class="icon"
            aria-label="${n("Add to an album")}"
            title="${n("Add to an album")}"
            @click="${()=>this.dispatchEvent(new CustomEvent("add-to-album"))}"
          >
            ${f.album}
          </button>
          <button
            class="icon"
            aria-label="${o?n("Take out of the archive"):n("Move to the archive")}"
            title="${o?n("Take out of the archive"):n("Move to the archive")}"
            @click="${()=>d(this,H,bt).call(this,{archived:!o})}"
          >
            ${o?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="${n("Delete")}" title="${n("Delete (Del)")}" @click="${()=>d(this,H,pi).call(this)}">
            ${f.trash}
          </button>
          ${oh.map(([m,g,M])=>h`
              <button
                class="icon"
                data-part="${m}"
                aria-label="${g}"
                aria-expanded="${this.open===m?"true":"false"}"
                title="${g}"
                @click="${()=>this.open=this.open===m?void 0:m}"
              >
                ${M}
              </button>
            `)}
        </div>
      </div>
      ${this.open===void 0?y:h`
        <div class="card ${this.open==="rating"?"small":""}">${d(this,H,Aa).call(this,this.open)}</div>
      `}
    `}};be=x(Pa),ni=new WeakMap,ai=new WeakMap,li=new WeakMap,Kt=new WeakMap,H=new WeakSet,Sa=function(e){ft(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?d(this,H,hi).call(this):a(this,Me).call(this):e.key==="f"?d(this,H,di).call(this):e.key==="Delete"?d(this,H,pi).call(this):/^[0-5]$/.test(e.key)&&d(this,H,bt).call(this,{rating:Number(e.key)}))},bt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},di=function(){d(this,H,bt).call(this,{favorite:!a(this,H,ci)})},pi=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Ma=function(){return this.selection.photos.every(({archived:e})=>e)},ci=function(){return this.selection.photos.every(({favorite:e})=>e)},hi=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Me=new WeakMap,et=new WeakMap,Aa=function(e){switch(e){case"rating":return h`
          <latent-stars @rate="${o=>{d(this,H,bt).call(this,{rating:o.detail}),a(this,Me).call(this)}}"></latent-stars>
        `;case"tags":return h`
          <latent-tag-form
            action="${n("Add")}"
            removes
            .api="${this.api}"
            @save="${a(this,et)}"
            @cancel="${a(this,Me)}"
          ></latent-tag-form>
        `;case"caption":return h`
          <latent-caption-form @save="${a(this,et)}" @cancel="${a(this,Me)}"></latent-caption-form>
        `;case"date":return h`
          <latent-shift-form action="${n("Move")}" @save="${a(this,et)}" @cancel="${a(this,Me)}"></latent-shift-form>
        `;case"place":return h`
          <latent-place-form removable @save="${a(this,et)}" @cancel="${a(this,Me)}"></latent-place-form>
        `}},c(be,4,"api",Ta,qe,ni),c(be,4,"selection",Ea,qe,ai),c(be,4,"open",ka,qe,li),qe=c(be,0,"SelectionBar",Ca,qe),T(qe,"styles",[S,B,vn,P`
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
    `]),r(be,1,qe);var La,Ra,Oa,qa,Ne,mi,ui,Vt,fi;qa=[$("latent-toast")];var Be=class extends(Oa=C,Ra=[u()],La=[u({type:Boolean})],Oa){constructor(){super(...arguments);l(this,Vt);l(this,mi,r(Ne,8,this,"")),r(Ne,11,this);l(this,ui,r(Ne,12,this,!1)),r(Ne,15,this)}render(){return h`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?h`
            <button class="undo" title="${n("Undo (Ctrl+Z)")}" @click="${()=>d(this,Vt,fi).call(this,"undo")}">${n("Undo")}</button>
          `:y}
        <button class="icon" aria-label="${n("Close")}" @click="${()=>d(this,Vt,fi).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};Ne=x(Oa),mi=new WeakMap,ui=new WeakMap,Vt=new WeakSet,fi=function(e){this.dispatchEvent(new CustomEvent(e))},c(Ne,4,"text",Ra,Be,mi),c(Ne,4,"undoable",La,Be,ui),Be=c(Ne,0,"Toast",qa,Be),T(Be,"styles",[S,B,P`
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
    `]),r(Ne,1,Be);var ih=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Na(s){return!s.startsWith(".")&&!ih.has(s.toLowerCase())}function yi(s){return[...s].filter(({name:t})=>Na(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Da(s){let t=[...s.items].flatMap(e=>e.webkitGetAsEntry()??[]);return gi(await Promise.all(t.map(e=>Ha(e,[]))))}async function Ha(s,t){if(!Na(s.name))return gi([]);try{if(s.isFile)return{found:[{file:await rh(s),folders:t}],unread:[]};let e=[];for(let o of await sh(s))e.push(await Ha(o,[...t,s.name]));return gi(e)}catch{return{found:[],unread:[s.name]}}}function gi(s){return{found:s.flatMap(({found:t})=>t),unread:s.flatMap(({unread:t})=>t)}}function rh(s){return new Promise((t,e)=>s.file(t,e))}async function sh(s){let t=s.createReader(),e=[];for(;;){let o=await new Promise((i,p)=>t.readEntries(i,p));if(o.length===0)return e;e.push(...o)}}var mo=P`
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
`;var nh=new Intl.NumberFormat(_s,{style:"percent"});function vi(s,t){return s.filter(({state:e})=>e.kind===t).length}function za(s,t){let e=s.filter(g=>!Se(g)).length;if(e>0){let g=N(e);return ne(e,t?{one:n(w`Paused: ${g} file to go`),other:n(w`Paused: ${g} files to go`)}:{one:n(w`Adding: ${g} file to go`),other:n(w`Adding: ${g} files to go`)})}let o=N(vi(s,"added")),i=[n(w`${o} added`)],p=vi(s,"known");if(p>0){let g=N(p);i.push(ne(p,{one:n(w`${g} was already there`),other:n(w`${g} were already there`)}))}let m=vi(s,"failed");return m>0&&i.push(n(w`${N(m)} failed`)),i.join(", ")}function Fa({state:s,arrived:t,file:e}){switch(s.kind){case"waiting":return n("Waiting");case"checking":return n("Looking whether it is there already");case"sending":return nh.format(Math.floor(100*t/Math.max(1,e.size))/100);case"added":return n("Added");case"known":return n("Already there");case"failed":return s.message;case"cancelled":return n("Cancelled")}}function Ia(s){let[t]=s,e=N(s.length);return ne(s.length,{one:n(w`${t} cannot be read.`),other:n(w`${e} of the files and folders cannot be read, ${t} among them.`)})}var wi=50,Ua,Wa,Ya,wt,bi,xt,ce,Bt,Ka,Va,Ba,_a;Ya=[$("latent-upload-panel")];var tt=class extends(Wa=C,Ua=[u({attribute:!1})],Wa){constructor(){super(...arguments);l(this,ce);l(this,bi,r(wt,8,this)),r(wt,11,this);l(this,xt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,xt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,xt).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,xt).abort()}render(){let{tasks:e,paused:o}=this.queue;return h`
      <section class="panel" aria-label="${n("Uploads")}">
        <div class="head">
          <h2 role="status">${za(e,o)}</h2>
          ${this.queue.unfinished?h`
              <progress aria-label="${n("All files")}" max="1" .value="${wa(e)}"></progress>
            `:y}
          <div class="actions">${this.queue.unfinished?d(this,ce,Ka).call(this,o):d(this,ce,Va).call(this)}</div>
        </div>
        <ul>${ah(e).map(i=>d(this,ce,Ba).call(this,i))}${e.length>wi?h`
            <li class="state">${n(w`and ${e.length-wi} more`)}</li>
          `:y}</ul>
      </section>
    `}};wt=x(Wa),bi=new WeakMap,xt=new WeakMap,ce=new WeakSet,Bt=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o,bubbles:!0,composed:!0}))},Ka=function(e){return h`
      ${e?h`
          <button class="quiet" @click="${()=>this.queue.resume()}">${n("Resume")}</button>
        `:h`
          <button class="quiet" @click="${()=>this.queue.pause()}">${n("Pause")}</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">${n("Cancel")}</button>
      <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"add")}">${n("Add more")}</button>
    `},Va=function(){let e=this.queue.tasks.flatMap(({state:i})=>i.kind==="added"?[i.path]:[]),o=ua(e);return h`
      ${o===""?y:h`
        <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"search",`path:"${o}"`)}">${n("Show them")}</button>
      `}
      <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"add")}">${n("Add more")}</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">${n("Close")}</button>
    `},Ba=function(e){let{state:o,file:i}=e;return h`
      <li>
        <div>
          <div class="name">${i.name}</div>
          <div class="${o.kind==="failed"?"state failed":"state"}">${Fa(e)}</div>
        </div>
        ${d(this,ce,_a).call(this,e)} ${o.kind==="sending"?h`
            <progress aria-label="${i.name}" max="${i.size}" .value="${e.arrived}"></progress>
          `:y}
      </li>
    `},_a=function(e){let{state:o,file:i}=e;return o.kind==="failed"?h`
        <button class="quiet" aria-label="${n(w`Try ${i.name} again`)}" @click="${()=>this.queue.retry(e)}">${n("Try again")}</button>
      `:o.kind==="known"&&o.photo!==void 0?h`
        <button class="quiet" aria-label="${n(w`Show ${i.name}`)}" @click="${()=>d(this,ce,Bt).call(this,"photo-open",o.photo)}">
          ${n("Show")}
        </button>
      `:Se(e)?y:h`
      <button class="icon" aria-label="${n(w`Cancel ${i.name}`)}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},c(wt,4,"queue",Ua,tt,bi),tt=c(wt,0,"UploadPanel",Ya,tt),T(tt,"styles",[S,B,mo]),r(wt,1,tt);function ah(s){let t=e=>ba(e)?0:e.state.kind==="failed"?1:Se(e)?3:2;return s.toSorted((e,o)=>t(e)-t(o)).slice(0,wi)}var ja,Qa,Xa,Za,Ga,Ja,el,tl,ol,il,rl,sl,R,xi,$i,ki,Ei,Ti,Pi,Ci,Si,Mi,Ai,$t,U,nl,Li,al,ll,Ri,Oi,uo,dl,pl;sl=[$("latent-uploads")];var ae=class extends(rl=C,il=[u({attribute:!1})],ol=[u({attribute:!1})],tl=[u({attribute:!1})],el=[u({attribute:!1})],Ja=[u({type:Boolean})],Ga=[v()],Za=[v()],Xa=[v()],Qa=[F("input")],ja=[F("latent-dialog")],rl){constructor(){super(...arguments);l(this,U);l(this,xi,r(R,8,this)),r(R,11,this);l(this,$i,r(R,12,this)),r(R,15,this);l(this,ki,r(R,16,this)),r(R,19,this);l(this,Ei,r(R,20,this,"")),r(R,23,this);l(this,Ti,r(R,24,this,!1)),r(R,27,this);l(this,Pi,r(R,28,this,[])),r(R,31,this);l(this,Ci,r(R,32,this,!1)),r(R,35,this);l(this,Si,r(R,36,this,[])),r(R,39,this);l(this,Mi,r(R,40,this)),r(R,43,this);l(this,Ai,r(R,44,this)),r(R,47,this);l(this,$t,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,$t,new AbortController);let{signal:e}=a(this,$t);window.addEventListener("dragenter",o=>d(this,U,Li).call(this,o),{signal:e}),window.addEventListener("dragover",o=>d(this,U,Li).call(this,o),{signal:e}),window.addEventListener("dragleave",o=>o.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",o=>{d(this,U,al).call(this,o)},{signal:e}),window.addEventListener("beforeunload",o=>this.queue.unfinished&&o.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>d(this,U,Ri).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),d(this,U,nl).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,$t).abort()}render(){return this.places.length===0?y:h`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="${n("Photos to add")}"
        @change="${d(this,U,ll)}"
      />
      ${this.queue.tasks.length>0?h`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:this.quiet?y:h`
          <button class="main add" @click="${()=>this.input.click()}">
            ${f.add}<span>${a(this,U,uo)?n(w`Add to ${Wo(this.here)}`):n("Add photos")}</span>
          </button>
        `} ${this.dragged?h`
          <div class="overlay">${f.add}${a(this,U,uo)?n(w`Drop photos and folders to add them to ${Wo(this.here)}`):n("Drop photos and folders to add them")}</div>
        `:y} ${this.found.length===0?y:d(this,U,pl).call(this)}
    `}};R=x(rl),xi=new WeakMap,$i=new WeakMap,ki=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Pi=new WeakMap,Ci=new WeakMap,Si=new WeakMap,Mi=new WeakMap,Ai=new WeakMap,$t=new WeakMap,U=new WeakSet,nl=async function(){try{this.places=await aa(this.api),d(this,U,Ri).call(this)}catch(e){e instanceof I&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Li=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},al=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:o,unread:i}=await Da(e.dataTransfer);d(this,U,Oi).call(this,o),i.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Ia(i)}}))}},ll=function(){d(this,U,Oi).call(this,yi(this.input.files??[])),this.input.value=""},Ri=function(){this.places.length>0&&(this.found=[...this.found,...yi(this.shared.take())])},Oi=function(e){let[o=""]=this.places;a(this,U,uo)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,o)},uo=function(){return this.here!==""&&fa(this.here,this.places)},dl=function(e){e.preventDefault();let o=new FormData(e.target).get("place");this.queue.add(this.found,String(o??"")),this.dialog.close()},pl=function(){let e=this.found.length,o=this.places.length>1?n("Where to?"):ne(e,{one:n(w`Add ${N(e)} file?`),other:n(w`Add ${N(e)} files?`)});return h`
      <latent-dialog heading="${o}" @dialog-close="${()=>this.found=[]}">
        <form @submit="${d(this,U,dl)}">
          <select
            name="place"
            aria-label="${n("Folder")}"
            ?autofocus="${this.places.length>1}"
            ?hidden="${this.places.length===1}"
          >
            ${this.places.map(i=>h`
                <option value="${i}">${i===""?n("The whole vault"):i}</option>
              `)}
          </select>
          <div class="actions">
            <button
              class="quiet"
              type="button"
              ?autofocus="${this.places.length===1}"
              @click="${()=>this.dialog.close()}"
            >
              ${n("Cancel")}
            </button>
            <button class="main">${n("Add")}</button>
          </div>
        </form>
      </latent-dialog>
    `},c(R,4,"api",il,ae,xi),c(R,4,"queue",ol,ae,$i),c(R,4,"shared",tl,ae,ki),c(R,4,"here",el,ae,Ei),c(R,4,"quiet",Ja,ae,Ti),c(R,4,"places",Ga,ae,Pi),c(R,4,"dragged",Za,ae,Ci),c(R,4,"found",Xa,ae,Si),c(R,4,"input",Qa,ae,Mi),c(R,4,"dialog",ja,ae,Ai),ae=c(R,0,"Uploads",sl,ae),T(ae,"styles",[S,B,sn,mo]),r(R,1,ae);var qi=12e3,fo=class{#e;#t;#o=[];#i;#r=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#s(async()=>{let o=await this.#n(t,p=>this.#e.edit(p,e));this.#o=mn(o);let i=o.filter(({error:p})=>p===void 0).length;this.#a([i===0?"":hn(e,i),Uo(o)])})}undo(){return this.#s(async()=>{let t=this.#o;if(this.#o=[],t.length>0){let e=await this.#n(t,p=>this.#e.undo(p)),o=e.filter(({error:p})=>p===void 0).length,i=ne(o,{one:n("Undone."),other:n(w`Undone: ${N(o)} photos.`)});this.#a([o===0?"":i,Uo(e)])}})}forget(){window.clearTimeout(this.#i),this.#o=[],this.#t.said("",!1)}#s(t){return this.#r=this.#r.then(t).catch(e=>this.#t.problem(e)),this.#r}async#n(t,e){let o=[];for(let i of fn(t)){if(t.length>i.length){window.clearTimeout(this.#i);let m=N(o.length);this.#t.said(n(w`${m} photos of ${N(t.length)} photos done.`),!1)}let p=await e(i).catch(m=>lh(m,i));o.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return o}#a(t){window.clearTimeout(this.#i),this.#t.said(t.filter(e=>e!=="").join(" "),this.#o.length>0),this.#i=window.setTimeout(()=>this.forget(),qi)}};function lh(s,t){if(!(s instanceof I)||s.unauthorised)throw s;let{code:e,message:o}=s;return{photos:t.map(i=>({id:typeof i=="string"?i:i.id,error:{code:e,message:o}})),searchable:!0}}var go=class{selection=Je.NONE;saying={text:"",undoable:!1};#e;#t;#o=!1;#i;#r;#s=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#r=new fo(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:o})=>o??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(t,e){this.#r?.forget(),this.say(t,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),qi)}tell({text:t,undo:e}){let o=async i=>{let p=await i();return this.#e.refresh(),p?.text??n("Undone.")};this.offer(t,e&&(()=>o(e)))}async delete(t,e){if(this.#o)return!1;this.#o=!0;try{let o=await wn(this.#e.api,t,e);return this.clear(),this.tell(o),this.#e.refresh(),o.undo!==void 0}catch(o){return this.#n(o),!1}finally{this.#o=!1}}say(t,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Je.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},o){let{anchor:i}=this.selection,p=e&&i!==void 0&&o!==void 0?this.selection.with(await o.range(i,t,ao).catch(()=>[t])):this.selection.toggled(t);p.size>ao?this.say(n(w`At most ${N(ao)} photos can be selected at a time.`)):(this.selection=p,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#r?.edit(t,e)}edit(t,e){this.#r?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#r?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){en(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#r?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!ft(t)&&(t.preventDefault(),this.undo())}};var cl=P`
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
`;async function hl(s,t,e,o){let i=new URLSearchParams({q:t,caret:String(e)});return(await s.get(`/completions?${i}`,o)).completions}async function ml(s,t,e,o){return(await s.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,o)).facets}var dh=90,yo=class{offers=[];active=-1;#e;#t=new AbortController;#o;#i="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#s(ph(this.offers,this.#i,t),t),this.#o=window.setTimeout(()=>{this.#r(t,e)},dh)}async#r(t,e){let{signal:o}=this.#t;try{let i=await hl(this.#e.api,t,e,o);o.aborted||this.#s(i,t)}catch(i){Ye(i)||this.#s([],t)}}#s(t,e){this.offers=t,this.#i=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#o),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function ph(s,t,e){let o=e.length-t.length;return s.filter(({start:i,end:p})=>p+o>=i&&e.startsWith(t.slice(0,i))&&e.slice(p+o)===t.slice(p)).map(i=>({...i,end:i.end+o}))}function ul(s,{text:t,start:e,end:o}){let i=t.endsWith(":"),p=s.slice(o),m=i||p.startsWith(" ")?"":" ";return{query:`${s.slice(0,e)}${t}${m}${p}`,caret:e+t.length+(i?0:1)}}var fl=P`
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
`,Ni="offers";function Di(s){return`offer-${s}`}function gl(s,t){return h`
    <ul id="${Ni}" role="listbox" aria-label="${n("Suggestions")}" ?hidden="${!s.isOpen}">
      ${s.offers.map((e,o)=>h`
          <li
            id="${Di(o)}"
            role="option"
            aria-selected="${o===s.active?"true":"false"}"
            aria-label="${ch(e)}"
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
  `}function ch({key:s,value:t,meaning:e,photos:o}){let i=o===void 0?"":`, ${o}`;return t===void 0?`${s}: ${Ut(e??"")}`:`${s}: ${t}${i}`}var yl,vl,bl,wl,De,Hi,zi,kt,xl,$l;wl=[$("latent-search-help")];var _e=class extends(bl=C,vl=[u({attribute:!1})],yl=[v()],bl){constructor(){super(...arguments);l(this,kt);l(this,Hi,r(De,8,this)),r(De,11,this);l(this,zi,r(De,12,this,[])),r(De,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{d(this,kt,xl).call(this)})}render(){return h`
      <h2>${n("Find photos by anything they tell")}</h2>
      <p>${n(h`
        Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.
      `)}</p>
      <dl>
        ${this.filters.map(e=>h`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${Ut(e.meaning)}</dd>
              <dd class="examples">
                ${e.examples.map(o=>h`
                    <button type="button" @click="${()=>d(this,kt,$l).call(this,o)}">${o}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};De=x(bl),Hi=new WeakMap,zi=new WeakMap,kt=new WeakSet,xl=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},$l=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},c(De,4,"api",vl,_e,Hi),c(De,4,"filters",yl,_e,zi),_e=c(De,0,"SearchHelp",wl,_e),T(_e,"styles",[S,P`
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
    `]),r(De,1,_e);var hh=250,kl,El,Tl,Pl,Cl,Sl,Ml,Al,Q,Fi,Ii,Ui,Wi,Yi,Ki,te,ot,_t,z,Ll,Rl,Et,Ol,Vi,ql,Nl,Bi,Dl;Al=[$("latent-search-box")];var we=class extends(Ml=C,Sl=[u({attribute:!1})],Cl=[u({attribute:!1})],Pl=[u({attribute:!1})],Tl=[v()],El=[F("input")],kl=[F("#help")],Ml){constructor(){super(...arguments);l(this,z);l(this,Fi,r(Q,8,this)),r(Q,11,this);l(this,Ii,r(Q,12,this,"")),r(Q,15,this);l(this,Ui,r(Q,16,this,"")),r(Q,19,this);l(this,Wi,r(Q,20,this,"")),r(Q,23,this);l(this,Yi,r(Q,24,this)),r(Q,27,this);l(this,Ki,r(Q,28,this)),r(Q,31,this);l(this,te,new yo(this));l(this,ot);l(this,_t,e=>d(this,z,Ll).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,_t))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,_t)),window.clearTimeout(a(this,ot))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,o){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,o),a(this,te).typed(this.typed,o)}render(){return h`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${d(this,z,Ol)}">
        ${f.search}
        <label class="unseen" for="query">${n("Search photos")}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          placeholder="${n("Search")}"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="${a(this,te).isOpen?"true":"false"}"
          aria-controls="${Ni}"
          aria-activedescendant="${a(this,te).active<0?y:Di(a(this,te).active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem===""?"false":"true"}"
          .value="${this.typed}"
          @input="${d(this,z,Rl)}"
          @keydown="${d(this,z,ql)}"
          @blur="${()=>a(this,te).close()}"
        />
        ${this.typed===""?y:h`
          <button
            class="icon"
            type="button"
            aria-label="${n("Clear the search")}"
            title="${n("Clear")}"
            @click="${d(this,z,Vi)}"
          >
            ${f.clear}
          </button>
        `}
        <button
          class="icon"
          type="button"
          popovertarget="help"
          aria-label="${n("Search filters")}"
          title="${n("Filters")}"
        >
          ${f.help}
        </button>
      </form>
      ${gl(a(this,te),e=>{d(this,z,Bi).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,te).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="${n("Search filters")}"
        .api="${this.api}"
        @use="${e=>d(this,z,Dl).call(this,e.detail)}"
      ></latent-search-help>
    `}};Q=x(Ml),Fi=new WeakMap,Ii=new WeakMap,Ui=new WeakMap,Wi=new WeakMap,Yi=new WeakMap,Ki=new WeakMap,te=new WeakMap,ot=new WeakMap,_t=new WeakMap,z=new WeakSet,Ll=function(e){let o=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!o&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Rl=function(){this.typed=this.input.value,window.clearTimeout(a(this,ot)),A(this,ot,window.setTimeout(()=>d(this,z,Et).call(this),hh)),a(this,te).typed(this.typed,this.input.selectionStart??this.typed.length)},Et=function(){window.clearTimeout(a(this,ot)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Ol=function(e){e.preventDefault(),a(this,te).close(),d(this,z,Et).call(this)},Vi=function(){a(this,te).close(),this.typed="",d(this,z,Et).call(this),this.input.focus()},ql=function(e){let o=d(this,z,Nl).call(this,e.key);o!==void 0&&(e.preventDefault(),o())},Nl=function(e){let{isOpen:o,chosen:i}=a(this,te);switch(e){case"ArrowDown":return o?()=>a(this,te).move(1):void 0;case"ArrowUp":return o?()=>a(this,te).move(-1):void 0;case"Enter":case"Tab":return i&&(()=>{d(this,z,Bi).call(this,i)});case"Escape":return o?()=>a(this,te).close():this.typed===""?void 0:()=>d(this,z,Vi).call(this);default:return}},Bi=async function(e){let{query:o,caret:i}=ul(this.typed,e);this.typed=o,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(i,i),e.value===void 0?a(this,te).typed(o,i):(a(this,te).close(),d(this,z,Et).call(this))},Dl=function(e){this.typed=[this.typed.trim(),e].filter(o=>o!=="").join(" "),this.help.hidePopover(),d(this,z,Et).call(this),this.input.focus()},c(Q,4,"api",Sl,we,Fi),c(Q,4,"value",Cl,we,Ii),c(Q,4,"problem",Pl,we,Ui),c(Q,4,"typed",Tl,we,Wi),c(Q,4,"input",El,we,Yi),c(Q,4,"help",kl,we,Ki),we=c(Q,0,"SearchBox",Al,we),T(we,"styles",[S,B,fl,P`
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
    `]),r(Q,1,we);var mh={system:n("System"),light:n("Light"),dark:n("Dark")},Hl,zl,Fl,Il,Ul,xe,_i,ji,Qi,ze,Wl,Xi,Yl;Ul=[$("latent-account-menu")];var He=class extends(Il=C,Fl=[u({attribute:!1})],zl=[v()],Hl=[F("#menu")],Il){constructor(){super(...arguments);l(this,ze);l(this,_i,r(xe,8,this,"")),r(xe,11,this);l(this,ji,r(xe,12,this,Xs())),r(xe,15,this);l(this,Qi,r(xe,16,this)),r(xe,19,this)}render(){return h`
      <button class="icon" popovertarget="menu" aria-label="${n("Account")}" title="${n("Account")}">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="${n("Account")}">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">${n("Colours")}</legend>
          ${Qs.map(e=>d(this,ze,Yl).call(this,e))}
        </fieldset>
        <latent-language-choice></latent-language-choice>
        <button class="line" @click="${()=>d(this,ze,Xi).call(this,"account")}">${f.key}${n("Your sign-in")}</button>
        <button class="line" @click="${()=>d(this,ze,Xi).call(this,"sign-out")}">${f.signOut}${n("Sign out")}</button>
      </div>
    `}};xe=x(Il),_i=new WeakMap,ji=new WeakMap,Qi=new WeakMap,ze=new WeakSet,Wl=function(e){this.scheme=e,Zs(e)},Xi=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},Yl=function(e){return h`
      <label>
        <input type="radio" name="scheme" .checked="${e===this.scheme}" @change="${()=>d(this,ze,Wl).call(this,e)}" />
        ${mh[e]}
      </label>
    `},c(xe,4,"user",Fl,He,_i),c(xe,4,"scheme",zl,He,ji),c(xe,4,"menu",Hl,He,Qi),He=c(xe,0,"AccountMenu",Ul,He),T(He,"styles",[S,B,P`
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
    `]),r(xe,1,He);var Kl,Vl,Bl,_l,jl,Ql,Xl,Zl,Gl,Y,Zi,Gi,Ji,er,tr,or,ir,Tt,vo;Gl=[$("latent-header")];var ge=class extends(Zl=C,Xl=[u({attribute:!1})],Ql=[u({attribute:!1})],jl=[u({attribute:!1})],_l=[u({attribute:!1})],Bl=[u({attribute:!1})],Vl=[u({attribute:!1})],Kl=[F("latent-search-box")],Zl){constructor(){super(...arguments);l(this,Tt);l(this,Zi,r(Y,8,this)),r(Y,11,this);l(this,Gi,r(Y,12,this,"")),r(Y,15,this);l(this,Ji,r(Y,16,this,"")),r(Y,19,this);l(this,er,r(Y,20,this,"")),r(Y,23,this);l(this,tr,r(Y,24,this,"")),r(Y,27,this);l(this,or,r(Y,28,this)),r(Y,31,this);l(this,ir,r(Y,32,this)),r(Y,35,this)}edit({start:e,end:o}){this.box.edit(e,o)}render(){let e=this.name||"Latent";return h`
      <header>
        <a class="brand" ${yt(pe("photos"))} aria-label="${n(w`${e}: all photos`)}">${no(30)} <span dir="auto">${e}</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${o=>d(this,Tt,vo).call(this,"search",o.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?y:Oe(this.total)}</span>
          ${this.user===Ke?h`
              <latent-lock-button .api="${this.api}"></latent-lock-button>
            `:y}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>d(this,Tt,vo).call(this,"account")}"
            @sign-out="${()=>d(this,Tt,vo).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};Y=x(Zl),Zi=new WeakMap,Gi=new WeakMap,Ji=new WeakMap,er=new WeakMap,tr=new WeakMap,or=new WeakMap,ir=new WeakMap,Tt=new WeakSet,vo=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o}))},c(Y,4,"api",Xl,ge,Zi),c(Y,4,"user",Ql,ge,Gi),c(Y,4,"query",jl,ge,Ji),c(Y,4,"problem",_l,ge,er),c(Y,4,"name",Bl,ge,tr),c(Y,4,"total",Vl,ge,or),c(Y,4,"box",Kl,ge,ir),ge=c(Y,0,"Header",Gl,ge),T(ge,"styles",[S,P`
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
    `]),r(Y,1,ge);var Jl=P`
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
`;var wo=["library","explore","aside","vault"],rr={library:n("Library"),explore:n("Explore"),aside:n("Set aside"),vault:n("Vault")},uh=["photos","favorites","albums","folders","tags","people","calendar"],bo=[{name:"photos",label:n("Photos"),icon:f.picture,group:"library",filter:""},{name:"favorites",label:n("Favorites"),icon:f.heart,group:"library",filter:"is:favorite",empty:h`
      <latent-notice heading="${n("No favorites yet")}">
        <span slot="icon">${f.heart}</span>
        <p>${n("Give a photo a heart, and it is here.")}</p>
      </latent-notice>
    `},{name:"albums",label:n("Albums"),icon:f.album,group:"library",load:()=>Promise.all([import("/assets/albums-page-WSH3ACQS.js"),import("/assets/album-page-CMNN7TTD.js")])},{name:"map",label:n("Map"),icon:f.map,group:"library",load:()=>import("/assets/map-page-HWMYYNEQ.js")},{name:"folders",label:n("Folders"),icon:f.folder,group:"explore",load:()=>import("/assets/folder-page-LOJBLLOB.js")},{name:"tags",label:n("Tags"),icon:f.tag,group:"explore",load:()=>import("/assets/tags-page-JERWPJ3N.js")},{name:"people",label:n("People"),icon:f.person,group:"explore",load:()=>import("/assets/people-page-CTLCU3GI.js")},{name:"calendar",label:n("Calendar"),icon:f.calendar,group:"explore",load:()=>import("/assets/calendar-page-4GY5PTFM.js")},{name:"statistics",label:n("Statistics"),icon:f.statistics,group:"explore",load:()=>import("/assets/statistics-page-G63JWEQ3.js")},{name:"similar",label:n("Similar photos"),icon:f.picture,load:()=>import("/assets/similar-page-4ABR5UYH.js")},{name:"archive",label:n("Archive"),icon:f.archive,group:"aside",filter:"is:archived",empty:h`
      <latent-notice heading="${n("Nothing in the archive")}">
        <span slot="icon">${f.archive}</span>
        <p>${n("What you archive leaves the timeline. It stays in its albums, and searches find it.")}</p>
      </latent-notice>
    `},{name:"duplicates",label:n("Duplicates"),icon:f.copies,group:"aside",load:()=>import("/assets/duplicates-page-FOVTBDHY.js")},{name:"trash",label:n("Trash"),icon:f.trash,group:"aside",load:()=>import("/assets/trash-page-I5Y6VARN.js")},{name:"vault",label:n("Vault"),icon:f.vault,group:"vault",ofOwner:!0,load:()=>import("/assets/vault-page-FLEMFAAX.js")},{name:"activity",label:n("Activity"),icon:f.activity,group:"vault",ofOwner:!0,load:()=>import("/assets/activity-page-BDGT2ERC.js")},{name:"visits",label:n("Visits"),icon:f.eye,group:"vault",ofOwner:!0,load:()=>import("/assets/visits-page-IPSX3TNP.js")},{name:"comments",label:n("Comments"),icon:f.comment,group:"vault",ofOwner:!0,load:()=>import("/assets/comments-page-KNFVHAEK.js")},{name:"users",label:n("Access"),icon:f.people,group:"vault",ofOwner:!0,load:()=>import("/assets/users-page-AJWK4KHQ.js")},{name:"watermark",label:n("Watermark"),icon:f.watermark,group:"vault",ofOwner:!0,load:()=>import("/assets/watermark-page-MNSGB7NA.js")},{name:"theme",label:n("Appearance"),icon:f.palette,group:"vault",ofOwner:!0,load:()=>import("/assets/theme-page-ASCPSU32.js")}];function je(s){return bo.find(t=>t.name===s)??bo[0]}function ed(s){return uh.includes(s)}var td,od,id,rd,sd,$e,sr,nr,ar,Qe,nd,ad,ld;sd=[$("latent-navigation")];var Fe=class extends(rd=C,id=[u({attribute:!1})],od=[u({type:Boolean})],td=[F("dialog")],rd){constructor(){super(...arguments);l(this,Qe);l(this,sr,r($e,8,this,"photos")),r($e,11,this);l(this,nr,r($e,12,this,!1)),r($e,15,this);l(this,ar,r($e,16,this)),r($e,19,this)}render(){let[e,...o]=wo.map(m=>d(this,Qe,ad).call(this,m)),{group:i}=je(this.place),p=i!==void 0&&i!==wo[0];return h`
      <nav aria-label="${n("Places")}">
        ${e}
        <div class="others">${o}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>${n("More")}</span>
        </button>
      </nav>
      <dialog aria-label="${n("More places")}" @keydown="${m=>m.stopPropagation()}" @click="${d(this,Qe,nd)}" @go="${()=>this.sheet.close()}">
        <div class="sheet">${o}</div>
      </dialog>
    `}};$e=x(rd),sr=new WeakMap,nr=new WeakMap,ar=new WeakMap,Qe=new WeakSet,nd=function(e){e.target===this.sheet&&this.sheet.close()},ad=function(e){let o=bo.filter(i=>i.group===e&&(this.owner||i.ofOwner!==!0));return o.length===0?y:h`
      <div class="${e===wo[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${rr[e]}</div>
        <ul aria-label="${rr[e]}">
          ${o.map(i=>d(this,Qe,ld).call(this,i))}
        </ul>
      </div>
    `},ld=function({name:e,label:o,icon:i}){return h`
      <li>
        <a
          ${yt(pe(e))}
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
        >
          ${i}<span>${o}</span>
        </a>
      </li>
    `},c($e,4,"place",id,Fe,sr),c($e,4,"owner",od,Fe,nr),c($e,4,"sheet",td,Fe,ar),Fe=c($e,0,"Navigation",sd,Fe),T(Fe,"styles",[S,Jl]),r($e,1,Fe);var dd=1024*1024,xo=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#o("grid",96*dd,6),this.screens=this.#o("screen",64*dd,3)}#o(t,e,o){return new En((i,p)=>this.#i(i,t,p),e,o)}async#i(t,e,o){try{return await this.#e().thumbnail(t,e,o)}catch(i){throw(i instanceof Re||i instanceof I&&i.unauthorised)&&this.#t(i),i}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var pd=P`
  latent-notice ul {
    display: grid;
    gap: 8px;
    padding-left: 1.2em;
    text-align: left;
  }
`;function cd(s,t){return h`
    <latent-notice heading="${n("This search makes no sense here")}">
      <span slot="icon">${f.search}</span>
      <p>${s}</p>
      <button class="quiet" @click="${t}">${n("Show all photos")}</button>
    </latent-notice>
  `}function hd(s,t){return h`
    <latent-notice heading="${n("No photo matches")}">
      <span slot="icon">${f.search}</span>
      <p>${n(h`
        Nothing in the vault fits <strong>${s}</strong>.
      `)}</p>
      <button class="quiet" @click="${t}">${n("Show all photos")}</button>
    </latent-notice>
  `}function md(s){if(s>0){let t=N(s);return h`
      <latent-notice heading="${n("Looking through your photos")}">
        <span slot="icon">${f.picture}</span>
        <p>${ne(s,{one:n(w`${t} photo to go. They appear here as they are read.`),other:n(w`${t} photos to go. They appear here as they are read.`)})}</p>
      </latent-notice>
    `}return h`
    <latent-notice heading="${n("No photos yet")}">
      <span slot="icon">${f.picture}</span>
      <p>${n("Put some into the vault, and they appear here within seconds:")}</p>
      <ul>
        <li>${n("drop them on this page,")}</li>
        <li>${n("copy them into the mounted drive with any file manager,")}</li>
        <li>${n(h`
          or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.
        `)}</li>
      </ul>
    </latent-notice>
  `}var fh=[["year",n("Year"),"taken"],["country",n("Country"),"in"],["city",n("City"),"in"],["person",n("People"),"person"],["album",n("Album"),"album"],["tag",n("Tag"),"tag"],["folder",n("Folder"),"folder"],["camera",n("Camera"),"camera"],["lens",n("Lens"),"lens"],["type",n("Kind"),"type"]],gh=8,ud,fd,gd,yd,vd,bd,wd,ie,lr,dr,pr,cr,hr,it,le,xd,mr,ur,$d,kd,Ed;wd=[$("latent-refinement")];var Pe=class extends(bd=C,vd=[u({attribute:!1})],yd=[u({attribute:!1})],gd=[u({attribute:!1})],fd=[v()],ud=[v()],bd){constructor(){super(...arguments);l(this,le);l(this,lr,r(ie,8,this)),r(ie,11,this);l(this,dr,r(ie,12,this,"")),r(ie,15,this);l(this,pr,r(ie,16,this,"")),r(ie,19,this);l(this,cr,r(ie,20,this,!1)),r(ie,23,this);l(this,hr,r(ie,24,this,{})),r(ie,27,this);l(this,it,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,it).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&d(this,le,mr).call(this)}render(){return h`
      <ul class="terms" aria-label="${n("This search")}">
        ${Ln(this.query).filter(({text:e})=>e!=="|").map(e=>d(this,le,$d).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${d(this,le,xd)}">
            ${n("Narrow down")}
          </button>
        </li>
      </ul>
      ${this.isOpen?d(this,le,kd).call(this):y}
    `}};ie=x(bd),lr=new WeakMap,dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,it=new WeakMap,le=new WeakSet,xd=function(){this.isOpen=!this.isOpen,this.isOpen&&d(this,le,mr).call(this)},mr=async function(){a(this,it).abort(),A(this,it,new AbortController);try{this.counts=await ml(this.api,this.narrowed,gh,a(this,it).signal)}catch(e){Ye(e)||(this.counts={})}},ur=function(e){Ve(this,"search",e)},$d=function(e){let{text:o}=e;return h`
      <li class="term">
        <button
          class="edit"
          aria-label="${n(w`Change ${o}`)}"
          @click="${()=>Ve(this,"term-edit",e)}"
        >
          ${o}
        </button>
        <button
          class="remove"
          aria-label="${n(w`Remove ${o}`)}"
          title="${n("Remove")}"
          @click="${()=>d(this,le,ur).call(this,Rn(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},kd=function(){return h`
      <div class="facets">
        ${fh.map(([e,o,i])=>d(this,le,Ed).call(this,o,i,this.counts[e]??[]))}
      </div>
    `},Ed=function(e,o,i){return i.length===0?y:h`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${i.map(({value:p,photos:m})=>h`
              <li>
                <button class="value" @click="${()=>d(this,le,ur).call(this,On(this.query,qn(o,p)))}">
                  ${p} <span>${N(m)}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},c(ie,4,"api",vd,Pe,lr),c(ie,4,"query",yd,Pe,dr),c(ie,4,"narrowed",gd,Pe,pr),c(ie,4,"isOpen",fd,Pe,cr),c(ie,4,"counts",ud,Pe,hr),Pe=c(ie,0,"Refinement",wd,Pe),T(Pe,"styles",[S,B,P`
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
    `]),r(ie,1,Pe);var $o=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let o=`${t.year}-${t.month}-${t.photos}`,i=this.#t.get(o);return i===void 0&&(i=this.#e(t),i.catch(()=>this.#t.delete(o)),this.#t.set(o,i)),yh(await i,e)}};function yh(s,t){let e=s.filter(({failed:m})=>!m),o=e.filter(({favorite:m})=>m),i=e.filter(({favorite:m})=>!m),p=new Set([...Td(o,t),...Td(i,t-Math.min(t,o.length))]);return e.filter(m=>p.has(m))}function Td(s,t){let e=Math.max(1,s.length/Math.max(1,t));return Array.from({length:Math.min(t,s.length)},(o,i)=>s[Math.floor(i*e)])}var jt=["years","months","days"],Pd="level";function fr(s,t){return jt[jt.indexOf(s)+t]??s}function Cd(s){try{let t=s().getItem(Pd);return jt.find(e=>e===t)??"days"}catch{return"days"}}function Sd(s,t){try{s().setItem(Pd,t)}catch{}}function Md(s){return[...Map.groupBy(s,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((o,{photos:i})=>o+i,0)}))}function Ad({months:s}){return s.reduce((t,e)=>e.photos>t.photos?e:t)}var vh={years:n("Years"),months:n("Months"),days:n("Days")},Ld,Rd,Od,Pt,gr;Od=[$("latent-level-switch")];var rt=class extends(Rd=C,Ld=[u({attribute:!1})],Rd){constructor(){super(...arguments);l(this,gr,r(Pt,8,this,"days")),r(Pt,11,this)}render(){return h`
      <div role="group" aria-label="${n("How closely to look (+ and −)")}">
        ${jt.map(e=>h`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${vh[e]}
            </button>
          `)}
      </div>
    `}};Pt=x(Rd),gr=new WeakMap,c(Pt,4,"level",Ld,rt,gr),rt=c(Pt,0,"LevelSwitch",Od,rt),T(rt,"styles",[S,B,P`
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
    `]),r(Pt,1,rt);var qd=180,ko=class{#e;#t;#o=Cd(()=>localStorage);#i;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#o}forget(){this.#i=void 0}step=(t,e)=>{this.look(fr(this.#o,t),e)};async look(t,e){let o=this.#t();if(t===this.#o||o===null)return;let i=e?.y??qd,p=e===void 0&&window.scrollY<=0,m=this.#i!==void 0&&o.shows(this.#i,e)?this.#i:void 0;await this.#r(t,m??o.spotAt(i,e?.x),p?void 0:i)}async enter(t){await this.#r(fr(this.#o,1),t,qd)}async#r(t,e,o){this.#i=e,this.#o=t,Sd(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&o!==void 0&&this.#t()?.show(e,o)}};function Nd(s){let t=e=>String(e).padStart(2,"0");return`${s.getFullYear()}-${t(s.getMonth()+1)}-${t(s.getDate())}`}function Dd(s,t){let e=Number(s.slice(0,4))-t;return ne(e,{one:n(w`${N(e)} year ago`),other:n(w`${N(e)} years ago`)})}var Hd,zd,Fd,Id,Ud,ke,yr,vr,br,Ct,St,Mt,Wd,Yd;Ud=[$("latent-memories")];var Ie=class extends(Id=C,Fd=[u({attribute:!1})],zd=[u({attribute:!1})],Hd=[v()],Id){constructor(){super(...arguments);l(this,Mt);l(this,yr,r(ke,8,this)),r(ke,11,this);l(this,vr,r(ke,12,this)),r(ke,15,this);l(this,br,r(ke,16,this,[])),r(ke,19,this);l(this,Ct,Nd(new Date));l(this,St,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,St,new AbortController),d(this,Mt,Wd).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,St).abort()}render(){return this.years.length===0?y:h`
      <nav aria-label="${n("On this day")}">
        <h2>${n("On this day")}</h2>
        <ul>
          ${ve(this.years,({year:e})=>e,e=>d(this,Mt,Yd).call(this,e))}
        </ul>
      </nav>
    `}};ke=x(Id),yr=new WeakMap,vr=new WeakMap,br=new WeakMap,Ct=new WeakMap,St=new WeakMap,Mt=new WeakSet,Wd=async function(){let e=new URLSearchParams({day:a(this,Ct),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,St).signal)).years}catch{this.years=[]}},Yd=function({year:e,photos:[o],total:i}){return o===void 0?y:h`
      <li>
        <a ${yt(pe("photos",void 0,`taken:${e}${a(this,Ct).slice(4)}`))}>
          <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
          <p>${Dd(a(this,Ct),e)} <small>${Oe(i)}</small></p>
        </a>
      </li>
    `},c(ke,4,"api",Fd,Ie,yr),c(ke,4,"store",zd,Ie,vr),c(ke,4,"years",Hd,Ie,br),Ie=c(ke,0,"Memories",Ud,Ie),T(Ie,"styles",[S,P`
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
    `]),r(ke,1,Ie);var bh=new Map,wr=class{count;photos=[];named={places:bh};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},Eo=class s{months;counts;#e;#t;constructor(t,e,o){this.counts=t,this.months=t.map(i=>new wr(i)),this.#e=e,this.#t=o}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new s(t,this.#e,this.#t);for(let o of e.months){let i=this.months.find(p=>p.is(o.count));i!==void 0&&(o.photos=i.photos,o.named=i.named,o.complete=i.complete&&i.count.photos===o.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#o(t).finally(()=>{t.loading=void 0}),t.loading)}async#o(t){this.#i(t);let e=[],o;do{let i=await this.#e.page(t.count,o);e=e.concat(i.photos),o=i.next,(e.length>=t.photos.length||o===void 0)&&(t.photos=e,t.complete=o===void 0,this.#t(t))}while(o!==void 0)}async#i(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,o]=t.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===o)}find(t){for(let e of this.months){let o=e.photos.find(i=>i.id===t);if(o!==void 0)return o}}replace(t){let e=new Set;for(let o of t){let i=this.find(o.id);if(i?.taken===o.taken)this.#r(o,e);else for(let p of[i&&this.monthOf(i),this.monthOf(o)])p!==void 0&&(p.complete=!1)}e.forEach(o=>{this.#i(o)})}#r(t,e){let o=this.monthOf(t);o!==void 0&&(e.add(o),o.photos=o.photos.map(i=>i.id===t.id?t:i),this.#t(o))}async range(t,e,o){let i=this.#s(t,e)?1:-1,p=[t],m=t;for(;m!==void 0&&m.id!==e.id&&p.length<o;)m=await this.neighbour(m,i),m!==void 0&&p.push(m);return p}#s(t,e){let o=[this.monthOf(t),this.monthOf(e)];if(o[0]===o[1]){let i=o[0]?.photos??[];return i.findIndex(({id:p})=>p===t.id)<=i.findIndex(({id:p})=>p===e.id)}return t.taken>e.taken}async neighbour(t,e){let o=this.monthOf(t);if(o===void 0)return;await this.load(o);let i=o.photos.findIndex(m=>m.id===t.id);return i<0?void 0:o.photos[i+e]??this.#n(this.months.indexOf(o)+e,e)}async#n(t,e){for(let o=t;o>=0&&o<this.months.length;o+=e){let i=this.months[o];await this.load(i);let p=e===1?i.photos[0]:i.photos.at(-1);if(p!==void 0)return p}}};var At=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var wh="300px",Kd,Vd,Bd,_d,jd,Qd,Xd,Zd,Gd,Jd,D,xr,$r,kr,Er,Tr,Pr,Cr,Sr,To,Qt,Mr;Jd=[$("latent-period-card")];var fe=class extends(Gd=C,Zd=[u()],Xd=[u({attribute:!1})],Qd=[u({type:Number})],jd=[u({attribute:!1})],_d=[u({type:Number})],Bd=[u({attribute:!1})],Vd=[u({attribute:!1})],Kd=[v()],Gd){constructor(){super(...arguments);l(this,Qt);l(this,xr,r(D,8,this,"")),r(D,11,this);l(this,$r,r(D,12,this,"")),r(D,15,this);l(this,kr,r(D,16,this,0)),r(D,19,this);l(this,Er,r(D,20,this)),r(D,23,this);l(this,Tr,r(D,24,this,1)),r(D,27,this);l(this,Pr,r(D,28,this)),r(D,31,this);l(this,Cr,r(D,32,this)),r(D,35,this);l(this,Sr,r(D,36,this,[])),r(D,39,this);l(this,To,new Nn(this,wh,()=>{d(this,Qt,Mr).call(this)}))}willUpdate(e){a(this,To).reached&&(e.has("month")||e.has("covers"))&&d(this,Qt,Mr).call(this)}render(){return h`
      <button aria-label="${this.spoken||this.name}, ${Oe(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ve(this.shown,({id:e})=>e,e=>h`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${Oe(this.photos)}</small></p>
      </button>
    `}};D=x(Gd),xr=new WeakMap,$r=new WeakMap,kr=new WeakMap,Er=new WeakMap,Tr=new WeakMap,Pr=new WeakMap,Cr=new WeakMap,Sr=new WeakMap,To=new WeakMap,Qt=new WeakSet,Mr=async function(){let{month:e,covers:o}=this,i=await o.of(e,this.most).catch(()=>this.shown);e===this.month&&o===this.covers&&(this.shown=i)},c(D,4,"name",Zd,fe,xr),c(D,4,"spoken",Xd,fe,$r),c(D,4,"photos",Qd,fe,kr),c(D,4,"month",jd,fe,Er),c(D,4,"most",_d,fe,Tr),c(D,4,"covers",Bd,fe,Pr),c(D,4,"store",Vd,fe,Cr),c(D,4,"shown",Kd,fe,Sr),fe=c(D,0,"PeriodCard",Jd,fe),T(fe,"styles",[S,P`
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
    `]),r(D,1,fe);var xh=1,$h=3,ep,tp,op,ip,rp,sp,he,Ar,Lr,Rr,Or,st,Lt,Rt,Zt,Gt,W,qr,Nr,Xt,Dr,Hr,np,ap,lp;sp=[$("latent-overview")];var Ae=class extends(rp=C,ip=[u({attribute:!1})],op=[u({attribute:!1})],tp=[u({attribute:!1})],ep=[u({attribute:!1})],rp){constructor(){super(...arguments);l(this,W);l(this,Ar,r(he,8,this,[])),r(he,11,this);l(this,Lr,r(he,12,this,"years")),r(he,15,this);l(this,Rr,r(he,16,this)),r(he,19,this);l(this,Or,r(he,20,this)),r(he,23,this);l(this,st);l(this,Lt,new At(this));l(this,Rt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));l(this,Zt,new ResizeObserver(()=>d(this,W,qr).call(this)));l(this,Gt,[])}connectedCallback(){super.connectedCallback(),a(this,Zt).observe(this),window.addEventListener("scroll",a(this,Rt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,Zt).disconnect(),window.removeEventListener("scroll",a(this,Rt))}updated(){d(this,W,Nr).call(this),d(this,W,qr).call(this)}get marks(){return a(this,Gt)}spotAt(e,o){let i=a(this,W,Xt).filter(g=>g.getBoundingClientRect().bottom>e),m=i.find(g=>{let{left:M,right:J,top:se}=g.getBoundingClientRect();return o!==void 0&&M<=o&&o<J&&se<=e})??i[0]??a(this,W,Xt).at(-1);return m&&{year:m.month.year,month:m.month.month}}shows(e,o){let i=d(this,W,Dr).call(this,e)?.getBoundingClientRect();return i===void 0?!1:o===void 0?i.bottom>a(this,Lt).header&&i.top<window.innerHeight:i.top<=o.y&&o.y<i.bottom&&i.left<=o.x&&o.x<i.right}show(e,o){A(this,st,{spot:e,y:o}),this.hasUpdated&&d(this,W,Nr).call(this)}render(){let e=Md(this.months);return this.level==="years"?h`
        <div class="cards years">
          ${ve(e,({year:o})=>o,o=>d(this,W,np).call(this,o))}
        </div>
      `:h`
        ${ve(e,({year:o})=>o,o=>d(this,W,ap).call(this,o))}
      `}};he=x(rp),Ar=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,Or=new WeakMap,st=new WeakMap,Lt=new WeakMap,Rt=new WeakMap,Zt=new WeakMap,Gt=new WeakMap,W=new WeakSet,qr=function(){let e=a(this,W,Xt).map(o=>({top:a(this,Lt).at(o.getBoundingClientRect().top),year:o.month.year,name:o.spoken||o.name}));A(this,Gt,e.filter(({top:o},i)=>i===0||o>e[i-1].top+1)),a(this,Rt).call(this)},Nr=function(){if(a(this,st)!==void 0){let{spot:e,y:o}=a(this,st);A(this,st,void 0);let i=d(this,W,Dr).call(this,e)?.getBoundingClientRect();i!==void 0&&a(this,Lt).by(i.top+i.height/2-o)}},Xt=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Dr=function({year:e,month:o}){return a(this,W,Xt).find(({month:i})=>i.year<e||i.year===e&&(this.level==="years"||i.month<=o))},Hr=function({year:e,month:o}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:o}}))},np=function(e){let o=Ad(e);return h`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${o}"
        .most="${xh}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Hr).call(this,o)}"
      ></latent-period-card>
    `},ap=function({year:e,months:o}){return h`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${ve(o,({month:i})=>i,i=>d(this,W,lp).call(this,i))}
        </div>
      </section>
    `},lp=function(e){return h`
      <latent-period-card
        .name="${dn(e)}"
        .spoken="${ut(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${$h}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Hr).call(this,e)}"
      ></latent-period-card>
    `},c(he,4,"months",ip,Ae,Ar),c(he,4,"level",op,Ae,Lr),c(he,4,"covers",tp,Ae,Rr),c(he,4,"store",ep,Ae,Or),Ae=c(he,0,"Overview",sp,Ae),T(Ae,"styles",[S,P`
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
    `]),r(he,1,Ae);function Ot(s,t){let e=0,o=s.length-1;for(;e<o;){let i=e+o+1>>1;s[i].top<=t?e=i:o=i-1}return e}var dp=22,kh=900,zr=120,pp,cp,hp,mp,up,fp,gp,yp,X,Fr,Ir,Ur,Wr,Yr,Kr,qt,K,vp,Vr,bp,Br,wp,xp,_r,$p,kp;yp=[$("latent-scrubber")];var Ee=class extends(gp=C,fp=[u({attribute:!1})],up=[u({attribute:!1})],mp=[u({attribute:!1})],hp=[v()],cp=[v()],pp=[v()],gp){constructor(){super(...arguments);l(this,K);l(this,Fr,r(X,8,this,[])),r(X,11,this);l(this,Ir,r(X,12,this,0)),r(X,15,this);l(this,Ur,r(X,16,this,0)),r(X,19,this);l(this,Wr,r(X,20,this)),r(X,23,this);l(this,Yr,r(X,24,this,!1)),r(X,27,this);l(this,Kr,r(X,28,this,!1)),r(X,31,this);l(this,qt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,qt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let o=e.get("position");o!==void 0&&Math.abs(o-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,qt)),A(this,qt,window.setTimeout(()=>this.passing=!1,kh)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return y;let o=Math.min(1,this.position/this.range),i=e[Ot(e,this.position+zr)];return h`
      <div
        class="bar ${this.dragging?"dragging":""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="${n("Timeline")}"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(o*100)}"
        aria-valuetext="${i.name}"
        @pointerdown="${d(this,K,bp)}"
        @pointermove="${d(this,K,Vr)}"
        @pointerup="${d(this,K,Br)}"
        @pointercancel="${d(this,K,Br)}"
        @pointerleave="${d(this,K,wp)}"
        @keydown="${d(this,K,xp)}"
      >
        ${d(this,K,kp).call(this)}
        <span class="here" .style="${`top:${o*100}%`}"></span>
        ${d(this,K,$p).call(this,o)}
      </div>
    `}};X=x(gp),Fr=new WeakMap,Ir=new WeakMap,Ur=new WeakMap,Wr=new WeakMap,Yr=new WeakMap,Kr=new WeakMap,qt=new WeakMap,K=new WeakSet,vp=function(e){let o=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-o.top)/o.height))},Vr=function(e){this.pointed=d(this,K,vp).call(this,e),this.dragging&&d(this,K,_r).call(this,this.pointed*this.range)},bp=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,d(this,K,Vr).call(this,e)},Br=function(){this.dragging=!1,this.pointed=void 0},wp=function(){this.dragging||(this.pointed=void 0)},xp=function(e){let o={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(o===void 0)return;e.preventDefault();let i=Ot(this.marks,this.position+zr)+o,p=this.marks[Math.min(this.marks.length-1,Math.max(0,i))];p!==void 0&&d(this,K,_r).call(this,p.top)},_r=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},$p=function(e){if(this.pointed===void 0&&!this.passing)return y;let o=this.dragging||this.pointed===void 0?e:this.pointed,{name:i}=this.marks[Ot(this.marks,o*this.range+zr)];return h`
      <span class="label" .style="${`top:${o*100}%`}">${i}</span>
    `},kp=function(){let e=this.clientHeight||window.innerHeight,o=-dp;return Eh(this.marks).map(({top:i,year:p})=>{let g=Math.min(1,i/this.range)*e;return g-o>=dp&&g<=e-6?(o=g,h`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${p}</span>
        `):h`
        <span class="dot" .style="${`top:${g}px`}"></span>
      `})},c(X,4,"marks",fp,Ee,Fr),c(X,4,"position",up,Ee,Ir),c(X,4,"range",mp,Ee,Ur),c(X,4,"pointed",hp,Ee,Wr),c(X,4,"dragging",cp,Ee,Yr),c(X,4,"passing",pp,Ee,Kr),Ee=c(X,0,"Scrubber",yp,Ee),T(Ee,"styles",[S,P`
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
    `]),r(X,1,Ee);function Eh(s){return s.filter(({year:t},e)=>s[e-1]?.year!==t)}var Po=class{options;blocks;height;#e;constructor(t,e,o,i){this.options=e;let p=o?.options===e?o:void 0,m=0;this.blocks=t.map((g,M)=>{let J=p?.blocks[M],se=J?.month===g&&g!==i?{...J,top:m}:Th(g,m,e);return m+=se.height,se}),this.height=m}between(t,e){let o=[];for(let i=this.indexAt(t);i<this.blocks.length;i++){let p=this.blocks[i];if(p.top>=e)break;o.push(p)}return o}indexAt(t){return Ot(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:ut(e)})),this.#e}nearest({year:t,month:e}){let o=t*12+e;return this.blocks.find(({month:{count:i}})=>i.year*12+i.month<=o)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let o=e.layout?.tiles.find(({photo:i})=>i.id===t);if(o!==void 0)return{block:e,tile:o}}}tileAt(t){let e=this.blocks[this.indexAt(t)],o=e?.layout?.tiles.find(i=>e.top+i.y+i.height>=t);return e&&o&&{block:e,tile:o}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:o})=>o===t.month||o.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function Th(s,t,e){if(s.photos.length===0)return{month:s,top:t,height:s.complete?0:Yo(s.count.photos,e),layout:void 0};let o=An(s.photos,e),i=s.missing===0?0:Yo(s.missing,e)-e.monthHeading;return{month:s,top:t,height:o.height+i,layout:o}}var Ph=28,Ch=28;function Ep({layout:s,top:t},e){let o=e.top-t,i=e.bottom-t;return s?.tiles.filter(({y:p,height:m})=>p+m>o&&p<i)??[]}function Tp(s,t,e,o){let i=s.flatMap(m=>Ep(m,t).map(g=>({tile:g,top:m.top+g.y})));return(i.find(({tile:m})=>m.photo.id===e)??i.find(({top:m})=>m>=o)??i[0])?.tile.photo.id}function Pp(s,t){let{month:e,layout:o}=s,i=ut(e.count);return h`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${i}"
      .style="${`transform:translateY(${s.top}px);height:${s.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${Ph}px`}">${i} <span>${Oe(e.count.photos)}</span></h2>
      ${o===void 0?Mh(s,t):y} ${o?.headings.map(p=>Sh(p,e.places.get(p.day)??[],t))} ${ve(Ep(s,t.drawn),({photo:p})=>p.id,p=>Ah(p,t))}
    </section>
  `}function Sh({day:s,x:t,y:e,width:o},i,{options:p}){let m=`transform:translate(${t}px,${e+p.dayHeading-Ch}px);max-width:${Math.max(o,64)}px`;return h`
    <h3 .style="${m}" title="${i.join(", ")}">${pn(s)}${i.length===0?y:h`
      <span>· ${i.join(", ")}</span>
    `}</h3>
  `}function Mh({height:s},{options:t}){return h`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,s-80)}px`}"></div>
  `}function Ah(s,{route:t,reachable:e,selection:o,picking:i,open:p,store:m}){let{photo:g,x:M,y:J,width:se,height:ye}=s,Bs=o.has(g.id);return h`
    <a
      href="${xn({...t,photo:g.id})}"
      data-id="${g.id}"
      aria-label="${cn(g)}"
      tabindex="${g.id===e?0:-1}"
      .style="${`transform:translate(${M}px,${J}px);width:${se}px;height:${ye}px`}"
      class="${Bs?"picked":""}"
      @click="${Fo=>p(Fo,g)}"
      @pointerdown="${Fo=>i.down(Fo,g)}"
      @pointermove="${i.move}"
      @pointerup="${i.lift}"
      @pointercancel="${i.lift}"
      @contextmenu="${i.menu}"
    >
      <latent-thumb lively .photo="${g}" .store="${m}"></latent-thumb>
    </a>
    ${i.box(s,Bs)}
  `}var Lh=100,Cp=1,Rh=.75,Sp,Mp,Ap,Lp,Rp,Op,qp,Np,Z,jr,Qr,Xr,Zr,Gr,Jr,re,Ue,Nt,Dt,nt,me,Ht,eo,at,O,es,Dp,Co,Hp,zp,Jt,ts,os,Fp,So,Ip,is,Mo;Np=[$("latent-timeline")];var Te=class extends(qp=C,Op=[u({attribute:!1})],Rp=[u({attribute:!1})],Lp=[u({attribute:!1})],Ap=[u({attribute:!1})],Mp=[v()],Sp=[v()],qp){constructor(){super(...arguments);l(this,O);l(this,jr,r(Z,8,this)),r(Z,11,this);l(this,Qr,r(Z,12,this)),r(Z,15,this);l(this,Xr,r(Z,16,this,pe("photos"))),r(Z,19,this);l(this,Zr,r(Z,20,this,Je.NONE)),r(Z,23,this);l(this,Gr,r(Z,24,this,{top:0,bottom:0})),r(Z,27,this);l(this,Jr,r(Z,28,this)),r(Z,31,this);l(this,re);l(this,Ue);l(this,Nt);l(this,Dt,!1);l(this,nt);l(this,me,new At(this));l(this,Ht,new Cn(this));l(this,eo,new ResizeObserver(()=>d(this,O,Dp).call(this)));l(this,at,()=>d(this,O,zp).call(this));l(this,So,e=>{let o=Tn(e.key),i=a(this,re)?.placeOf(e.target.dataset.id);if(i!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),a(this,Ht).pick(i.tile.photo,e.shiftKey);return}o===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),d(this,O,Ip).call(this,i,o))});l(this,Mo,(e,o)=>{this.current=o.id,a(this,Ht).click(e,o)})}connectedCallback(){super.connectedCallback(),a(this,eo).observe(this),window.addEventListener("scroll",a(this,at),{passive:!0}),window.addEventListener("resize",a(this,at),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,eo).disconnect(),window.removeEventListener("scroll",a(this,at)),window.removeEventListener("resize",a(this,at)),window.clearTimeout(a(this,Nt))}monthChanged(e){d(this,O,Co).call(this,e)}get marks(){return a(this,re)?.marks??[]}spotAt(e){let o=a(this,me).at(e),i=a(this,re)?.blocks[a(this,re).indexAt(o)],p=a(this,re)?.tileAt(o),m=(p?.block??i)?.month.count;return m&&{year:m.year,month:m.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,o){A(this,nt,{spot:e,y:o}),d(this,O,es).call(this)}reveal(e){let o=a(this,re)?.placeOf(e.id);o!==void 0&&d(this,O,is).call(this,o)}willUpdate(e){if(e.has("library")&&a(this,Ue)!==void 0){let o=e.get("route"),i=o===void 0||gt(o,this.route);d(this,O,Co).call(this,void 0,i),i||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,Dt)&&(A(this,Dt,!1),d(this,O,Fp).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,o=a(this,Ue);if(o===void 0)return y;let i=a(this,re)?.between(e.top,e.bottom)??[],p={options:o,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:Tp(i,e,this.current,e.top+window.innerHeight*Cp),picking:a(this,Ht),keyDown:a(this,So),open:a(this,Mo)};return h`
      ${ve(i,({month:m})=>`${m.count.year}-${m.count.month}`,m=>Pp(m,p))}
    `}};Z=x(qp),jr=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Gr=new WeakMap,Jr=new WeakMap,re=new WeakMap,Ue=new WeakMap,Nt=new WeakMap,Dt=new WeakMap,nt=new WeakMap,me=new WeakMap,Ht=new WeakMap,eo=new WeakMap,at=new WeakMap,O=new WeakSet,es=function(){let e=a(this,re);if(a(this,nt)===void 0||e===void 0)return;let{spot:o,y:i}=a(this,nt);A(this,nt,void 0);let p=e.placeOf(o.photo),m=e.nearest(o);p!==void 0?a(this,me).bring(p.block.top+p.tile.y,i):m!==void 0&&a(this,me).bring(m.top,a(this,me).header),d(this,O,Jt).call(this)},Dp=function(){let e=this.clientWidth;e>0&&e!==a(this,Ue)?.width&&(A(this,Ue,Mn(e)),d(this,O,Co).call(this,void 0))},Co=function(e,o=!0){if(a(this,Ue)===void 0)return;let i=a(this,me).top,p=o&&i>0?a(this,re)?.anchorAt(i):void 0;A(this,re,new Po(this.library.months,a(this,Ue),a(this,re),e)),this.style.height=`${a(this,re).height}px`,d(this,O,Hp).call(this,p,i),d(this,O,es).call(this),d(this,O,Jt).call(this),d(this,O,os).call(this),this.requestUpdate()},Hp=function(e,o){let i=e&&a(this,re)?.resolve(e);i!==void 0&&Math.abs(i-o)>=1&&a(this,me).by(i-o)},zp=function(){let{top:e}=a(this,me),o=window.innerHeight*Rh;(e-o<this.drawn.top||e+window.innerHeight+o>this.drawn.bottom)&&d(this,O,Jt).call(this),d(this,O,ts).call(this),d(this,O,os).call(this)},Jt=function(){let{top:e}=a(this,me),o=window.innerHeight*Cp;this.drawn={top:e-o,bottom:e+window.innerHeight+o},d(this,O,ts).call(this)},ts=function(){a(this,Nt)??A(this,Nt,window.setTimeout(()=>{A(this,Nt,void 0);let{top:e}=a(this,me),o=window.innerHeight/2;for(let{month:i}of a(this,re)?.between(e-o,e+window.innerHeight+o)??[])this.library.load(i).catch(()=>{})},Lh))},os=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Fp=function(e){return[...this.renderRoot.querySelectorAll("a")].find(o=>o.dataset.id===e)},So=new WeakMap,Ip=async function(e,o){let i=await Pn(e,o,this.library,()=>a(this,re));i!==void 0&&d(this,O,is).call(this,i)},is=function({block:e,tile:o}){let p=e.top+o.y,m=a(this,me).top,g=p+o.height+40-(m+window.innerHeight-a(this,me).header),M=p-40-m;(M<0||g>0)&&a(this,me).by(M<0?M:g),d(this,O,Jt).call(this),this.current=o.photo.id,A(this,Dt,!0),this.requestUpdate()},Mo=new WeakMap,c(Z,4,"library",Op,Te,jr),c(Z,4,"store",Rp,Te,Qr),c(Z,4,"route",Lp,Te,Xr),c(Z,4,"selection",Ap,Te,Zr),c(Z,4,"drawn",Mp,Te,Gr),c(Z,4,"current",Sp,Te,Jr),Te=c(Z,0,"TimelineView",Np,Te),T(Te,"styles",[S,Sn]),r(Z,1,Te);var Up=1.35,Wp=40,Oh=220,Ao=class{#e;#t=new AbortController;#o;#i=0;#r=-1/0;constructor(t,e){this.#e=e;let{signal:o}=this.#t;t.addEventListener("touchstart",i=>this.#s(i),{signal:o,passive:!0}),t.addEventListener("touchmove",i=>this.#n(i),{signal:o,passive:!0}),t.addEventListener("wheel",i=>this.#a(i),{signal:o,passive:!1}),window.addEventListener("keydown",i=>this.#l(i),{signal:o})}dispose(){this.#t.abort()}#s({touches:t}){this.#o=t.length===2?Yp(t):void 0}#n({touches:t}){if(this.#o===void 0||t.length!==2)return;let e=Yp(t)/Math.max(1,this.#o);if(e>Up||e<1/Up){this.#o=void 0;let[o,i]=[t[0],t[1]],p={x:(o.clientX+i.clientX)/2,y:(o.clientY+i.clientY)/2};this.#e(e>1?1:-1,p)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#r<Oh;this.#r=t.timeStamp;let o=e?this.#i:0;this.#i=o+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(o)<Wp&&Math.abs(this.#i)>=Wp&&this.#e(this.#i<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(o=>o instanceof Element&&o.matches("dialog, [role=dialog]"));return!ft(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function Yp(s){let[t,e]=[s[0],s[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var Kp,Vp,Bp,_p,jp,Qp,Xp,Zp,Gp,Jp,ec,tc,oc,ic,rc,E,rs,ss,ns,as,ls,ds,ps,cs,hs,ms,us,fs,gs,to,oo,We,lt,zt,q,ys,vs,sc,Lo,bs,ws,xs,io,nc,ac,lc,dc;rc=[$("latent-timeline-page")];var oe=class extends(ic=C,oc=[u({attribute:!1})],tc=[u({attribute:!1})],ec=[u({attribute:!1})],Jp=[u({attribute:!1})],Gp=[u({attribute:!1})],Zp=[u({attribute:!1})],Xp=[u({attribute:!1})],Qp=[v()],jp=[v()],_p=[v()],Bp=[F("latent-timeline")],Vp=[F("latent-timeline, latent-overview")],Kp=[F("latent-scrubber")],ic){constructor(){super(...arguments);l(this,q);l(this,rs,r(E,8,this)),r(E,11,this);l(this,ss,r(E,12,this,pe("photos"))),r(E,15,this);l(this,ns,r(E,16,this,"")),r(E,19,this);l(this,as,r(E,20,this,"")),r(E,23,this);l(this,ls,r(E,24,this)),r(E,27,this);l(this,ds,r(E,28,this,Je.NONE)),r(E,31,this);l(this,ps,r(E,32,this)),r(E,35,this);l(this,cs,r(E,36,this)),r(E,39,this);l(this,hs,r(E,40,this)),r(E,43,this);l(this,ms,r(E,44,this,"")),r(E,47,this);l(this,us,r(E,48,this)),r(E,51,this);l(this,fs,r(E,52,this)),r(E,55,this);l(this,gs,r(E,56,this)),r(E,59,this);l(this,to);l(this,oo);l(this,We,new ko(this,()=>this.photos));l(this,lt,new AbortController);l(this,zt);l(this,io,()=>Ve(this,"search",""))}connectedCallback(){super.connectedCallback(),A(this,oo,new Ao(this,a(this,We).step))}disconnectedCallback(){super.disconnectedCallback(),a(this,oo)?.dispose(),a(this,lt).abort()}get sequence(){return this.library}refresh(){d(this,q,ys).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!gt(this.route,this.shown)?d(this,q,ys).call(this,this.route):a(this,zt)!==void 0&&!gt(this.route,a(this,zt))&&(a(this,lt).abort(),d(this,q,Lo).call(this,"")))}render(){let e=this.shown?.query??"";return h`
      <h1 class="unseen">${e===""?this.name:n(w`Photos that match ${e}`)}</h1>
      ${e===""&&this.filter===""?h`
          <latent-memories ?hidden="${a(this,We).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:y} ${e===""?y:h`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${d(this,q,vs).call(this,e)}"
        ></latent-refinement>
      `}${d(this,q,nc).call(this,e)}
    `}};E=x(ic),rs=new WeakMap,ss=new WeakMap,ns=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,ms=new WeakMap,us=new WeakMap,fs=new WeakMap,gs=new WeakMap,to=new WeakMap,oo=new WeakMap,We=new WeakMap,lt=new WeakMap,zt=new WeakMap,q=new WeakSet,ys=async function(e){a(this,lt).abort();let o=new AbortController;A(this,lt,o),A(this,zt,e);let i=d(this,q,vs).call(this,e.query);try{let p=await this.api.timeline(i,o.signal);o.signal.aborted||d(this,q,sc).call(this,e,i,p)}catch(p){p instanceof I&&p.status===400?d(this,q,Lo).call(this,p.message):d(this,q,ws).call(this,p)}},vs=function(e){return`${this.filter} ${e}`.trim()},sc=function(e,o,{months:i}){let p=this.shown!==void 0&&gt(e,this.shown);p||(a(this,We).forget(),A(this,to,new $o(async m=>(await d(this,q,bs).call(this,this.api.photos(o,m,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(i):new Eo(i,{page:(m,g)=>d(this,q,bs).call(this,this.api.photos(o,m,g)),places:m=>this.api.places(o,m)},m=>this.timeline?.monthChanged(m)),this.shown=e,d(this,q,Lo).call(this,""),Ve(this,"sequence",{same:p})},Lo=function(e){this.problem=e;let o=this.library?.total;o!==void 0&&Ve(this,"found",{total:o,problem:e})},bs=async function(e){try{return await e}catch(o){throw d(this,q,ws).call(this,o),o}},ws=function(e){Ve(this,"problem",e)},xs=function(){let{photos:e,scrubber:o}=this;e!==null&&o!==null&&(o.marks=e.marks,o.position=window.scrollY,o.range=document.documentElement.scrollHeight-window.innerHeight)},io=new WeakMap,nc=function(e){let{library:o}=this;if(o===void 0)return this.problem===""?y:cd(this.problem,a(this,io));if(o.months.length===0)return d(this,q,dc).call(this,e);let{level:i}=a(this,We);return h`
      ${i==="days"?d(this,q,ac).call(this,o):d(this,q,lc).call(this,o,i)}
      <latent-level-switch .level="${i}" @level="${p=>{a(this,We).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},ac=function(e){return h`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${d(this,q,xs)}"
      ></latent-timeline>
    `},lc=function({counts:e},o){return h`
      <latent-overview
        .months="${e}"
        .level="${o}"
        .covers="${a(this,to)}"
        .store="${this.store}"
        @enter="${i=>{a(this,We).enter(i.detail)}}"
        @timeline-scroll="${d(this,q,xs)}"
      ></latent-overview>
    `},dc=function(e){return e!==""?hd(e,a(this,io)):this.filter===""?md(this.status?.pending??0):h`
      <slot></slot>
    `},c(E,4,"api",oc,oe,rs),c(E,4,"route",tc,oe,ss),c(E,4,"filter",ec,oe,ns),c(E,4,"name",Jp,oe,as),c(E,4,"store",Gp,oe,ls),c(E,4,"selection",Zp,oe,ds),c(E,4,"status",Xp,oe,ps),c(E,4,"library",Qp,oe,cs),c(E,4,"shown",jp,oe,hs),c(E,4,"problem",_p,oe,ms),c(E,4,"timeline",Bp,oe,us),c(E,4,"photos",Vp,oe,fs),c(E,4,"scrubber",Kp,oe,gs),oe=c(E,0,"TimelinePage",rc,oe),T(oe,"styles",[S,B,pd,P`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),r(E,1,oe);function pc({api:s,route:t,store:e,selection:o,status:i,owner:p}){switch(t.place){case"albums":return t.id===void 0?h`
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
      `;default:return Nh({api:s,route:t,store:e,selection:o,status:i,owner:p})}}function Nh({api:s,route:t,store:e,selection:o,status:i}){let{label:p,filter:m="",empty:g}=je(t.place);return h`
    <latent-timeline-page
      class="view"
      .api="${s}"
      .route="${t}"
      .filter="${m}"
      .name="${m===""?n("All photos"):p}"
      .store="${e}"
      .selection="${o}"
      .status="${i}"
    >${g}</latent-timeline-page>
  `}var Dh=["photos","favorites","map"],cc,hc,mc,uc,fc,gc,yc,vc,bc,wc,xc,$c,kc,Ec,Tc,Pc,Cc,b,ks,Es,Ts,Ps,Cs,Ss,Ms,As,Ls,Rs,Os,qs,Ns,Ds,Hs,No,de,dt,pt,V,Xe,ct,L,Ro,Oo,zs,ht,qo,Sc,Mc,Ac,Lc,Do,Ho,Fs,Rc,Ze,Ft,ro,Oc,qc;Cc=[$("latent-gallery")];var G=class extends(Pc=C,Tc=[u({attribute:!1})],Ec=[u({attribute:!1})],kc=[u({attribute:!1})],$c=[u({attribute:!1})],xc=[u({attribute:!1})],wc=[v()],bc=[v()],vc=[v()],yc=[v()],gc=[v()],fc=[v()],uc=[v()],mc=[F("latent-header")],hc=[F("latent-viewer")],cc=[F("main > .view")],Pc){constructor(){super(...arguments);l(this,L);l(this,ks,r(b,8,this)),r(b,11,this);l(this,Es,r(b,12,this,"")),r(b,15,this);l(this,Ts,r(b,16,this,"")),r(b,19,this);l(this,Ps,r(b,20,this)),r(b,23,this);l(this,Cs,r(b,24,this)),r(b,27,this);l(this,Ss,r(b,28,this,pe("photos"))),r(b,31,this);l(this,Ms,r(b,32,this)),r(b,35,this);l(this,As,r(b,36,this)),r(b,39,this);l(this,Ls,r(b,40,this)),r(b,43,this);l(this,Rs,r(b,44,this)),r(b,47,this);l(this,Os,r(b,48,this,!1)),r(b,51,this);l(this,qs,r(b,52,this)),r(b,55,this);l(this,Ns,r(b,56,this)),r(b,59,this);l(this,Ds,r(b,60,this)),r(b,63,this);l(this,Hs,r(b,64,this)),r(b,67,this);l(this,No,new so(!0));l(this,de);l(this,dt,new AbortController);l(this,pt);l(this,V,new go(this));l(this,Xe,new xo(()=>a(this,L,Oo),e=>this.problem(e)));l(this,ct,!1);l(this,ht,e=>d(this,L,qo).call(this,e.detail));l(this,Do,()=>d(this,L,Fs).call(this,import("/assets/account-WZ2JKRH4.js"),()=>this.showsAccount=!0));l(this,Ho,()=>d(this,L,Fs).call(this,import("/assets/add-dialog-EJLVK7PI.js"),()=>this.adding=a(this,V).selection.ids));l(this,Ze,e=>{e.stopPropagation(),this.problem(e.detail)});l(this,Ft,e=>a(this,V).tell(e.detail));l(this,ro,({detail:e})=>{!Dh.includes(this.route.place)&&e!==""?d(this,L,qo).call(this,pe("photos",void 0,e)):a(this,de)?.search(e)})}connectedCallback(){super.connectedCallback(),A(this,de,new $n(e=>d(this,L,zs).call(this,e))),d(this,L,zs).call(this,a(this,de).route),A(this,pt,new kn(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),a(this,pt).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,de)?.dispose(),a(this,pt)?.stop(),a(this,dt).abort(),a(this,Xe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let o=Hh(this.route,this.opened);document.title!==o&&(document.title=o)}edited(e,o){a(this,Xe).forget(un(e));let i=e.flatMap(({photo:m})=>m===void 0?[]:[m]);this.sequence?.replace(i),this.viewer?.edited(e,o),this.opened=i.find(({id:m})=>m===this.opened?.id)??this.opened;let p=$s(this.route)&&e.every(({before:m,after:g})=>m?.archived===g?.archived);A(this,ct,this.opened!==void 0&&!p),a(this,ct)||this.refresh()}refresh(){A(this,ct,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!Ye(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:o}=this;return h`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .name="${this.name}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @go="${a(this,ht)}"
          @search="${a(this,ro)}"
          @account="${a(this,Do)}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @problem="${a(this,Ze)}"
        ></latent-header>
        ${d(this,L,Oc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${a(this,L,Ro)}" @go="${a(this,ht)}"></latent-navigation>
          <main
            @go="${a(this,ht)}"
            @search="${a(this,ro)}"
            @term-edit="${i=>this.header.edit(i.detail)}"
            @sequence="${d(this,L,Rc)}"
            @found="${i=>this.found=i.detail}"
            @photo-open="${i=>a(this,de)?.open(i.detail.id)}"
            @photo-pick="${i=>{a(this,V).pick(i.detail,this.sequence)}}"
            @photos-edit="${i=>a(this,V).editAll(i.detail)}"
            @selection-clear="${()=>a(this,V).clear()}"
            @said="${a(this,Ft)}"
            @problem="${a(this,Ze)}"
          >
            ${d(this,L,qc).call(this)}${pc({api:this.api,route:this.route,store:a(this,Xe).grid,selection:a(this,V).selection,status:this.status,owner:a(this,L,Ro)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        ?quiet="${!ed(this.route.place)}"
        @added="${()=>a(this,pt)?.look()}"
        @search="${i=>d(this,L,qo).call(this,pe("photos",void 0,i.detail))}"
        @photo-open="${i=>a(this,de)?.open(i.detail)}"
        @said="${a(this,Ft)}"
        @problem="${a(this,Ze)}"
      ></latent-uploads>
      ${e===void 0?y:h`
        <latent-viewer
          .photo="${e}"
          .sequence="${o}"
          .api="${a(this,L,Oo)}"
          .grid="${a(this,Xe).grid}"
          .screens="${a(this,Xe).screens}"
          ?stacked="${$s(this.route)}"
          @photo-turn="${i=>a(this,de)?.open(i.detail.id)}"
          @viewer-close="${()=>a(this,de)?.close()}"
          @photo-edit="${i=>a(this,V).edit(e,i.detail)}"
          @go="${a(this,ht)}"
          @photo-delete="${i=>{d(this,L,Lc).call(this,e,i.detail)}}"
        ></latent-viewer>
      `} ${this.showsAccount?h`
          <latent-account
            .api="${this.api}"
            @dialog-close="${()=>this.showsAccount=!1}"
            @problem="${a(this,Ze)}"
          ></latent-account>
        `:y} ${this.adding===void 0?y:h`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${a(this,Ft)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${a(this,Ze)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${a(this,V).saying.text}"
        ?undoable="${a(this,V).saying.undoable}"
        @undo="${()=>a(this,V).undo()}"
        @toast-close="${()=>a(this,V).forget()}"
      ></latent-toast>
    `}};b=x(Pc),ks=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Ps=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,As=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,qs=new WeakMap,Ns=new WeakMap,Ds=new WeakMap,Hs=new WeakMap,No=new WeakMap,de=new WeakMap,dt=new WeakMap,pt=new WeakMap,V=new WeakMap,Xe=new WeakMap,ct=new WeakMap,L=new WeakSet,Ro=function(){return this.user===Ke},Oo=function(){return this.route.place==="trash"?a(this,No):this.api},zs=function(e){if(je(e.place).ofOwner===!0&&!a(this,L,Ro)){a(this,de)?.go(pe("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,V).clear()),this.route=e,je(e.place).load?.().catch(o=>this.problem(new Re(o))),d(this,L,Sc).call(this,e.photo)},ht=new WeakMap,qo=function(e){a(this,de)?.go(e),window.scrollTo({top:0})},Sc=async function(e){a(this,dt).abort(),A(this,dt,new AbortController);let{signal:o}=a(this,dt);if(e===void 0){d(this,L,Mc).call(this);return}let i=this.sequence?.find(e);try{let[p]=await Promise.all([i??a(this,L,Oo).photo(e,o),import("/assets/viewer-TIFR3UZ6.js")]);o.aborted||(this.opened=p)}catch(p){p instanceof I&&p.status===404?a(this,de)?.close():this.problem(p)}},Mc=function(){let e=this.opened;this.opened=void 0,a(this,ct)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Ac=async function(e){let o=this.viewer?.place??e;return o.id!==e.id?o:await this.sequence?.neighbour(e,1).catch(()=>{})??await this.sequence?.neighbour(e,-1).catch(()=>{})},Lc=async function(e,o){let i=await d(this,L,Ac).call(this,e);await a(this,V).delete([e.id],o)&&this.opened?.id===e.id&&(i===void 0?a(this,de)?.close():a(this,de)?.open(i.id))},Do=new WeakMap,Ho=new WeakMap,Fs=async function(e,o){try{await e,o()}catch(i){this.problem(new Re(i))}},Rc=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,V).clear()},Ze=new WeakMap,Ft=new WeakMap,ro=new WeakMap,Oc=function(){return a(this,V).selection.size===0?y:h`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,V).selection}"
        @photo-edit="${e=>a(this,V).editSelected(e.detail)}"
        @photos-delete="${()=>{a(this,V).delete(a(this,V).selection.ids,$s(this.route))}}"
        @add-to-album="${a(this,Ho)}"
        @selection-clear="${()=>a(this,V).clear()}"
      ></latent-selection-bar>
    `},qc=function(){let e=this.status?.pending??0;if(e===0||this.found?.total===0)return y;let o=N(e);return h`
      <div class="progress" role="status"><span class="pulse"></span>${ne(e,{one:n(w`Indexing: ${o} photo to go.`),other:n(w`Indexing: ${o} photos to go.`)})}</div>
    `},c(b,4,"api",Tc,G,ks),c(b,4,"user",Ec,G,Es),c(b,4,"name",kc,G,Ts),c(b,4,"uploads",$c,G,Ps),c(b,4,"shared",xc,G,Cs),c(b,4,"route",wc,G,Ss),c(b,4,"sequence",bc,G,Ms),c(b,4,"found",vc,G,As),c(b,4,"status",yc,G,Ls),c(b,4,"opened",gc,G,Rs),c(b,4,"showsAccount",fc,G,Os),c(b,4,"adding",uc,G,qs),c(b,4,"header",mc,G,Ns),c(b,4,"viewer",hc,G,Ds),c(b,4,"view",cc,G,Hs),G=c(b,0,"Gallery",Cc,G),T(G,"styles",[S,cl]),r(b,1,G);function $s({place:s,query:t}){return s==="photos"&&t===""}function Hh(s,t){if(t!==void 0)return`${n("Photo")} · Latent`;let{label:e}=je(s.place);return s.query!==""?`${n("Search")} · Latent`:s.place==="photos"?"Latent":`${e} · Latent`}var zh=3e3,Nc,Dc,Hc,zc,Fc,Ic,ue,Is,Us,Ws,Ys,Ce,It,zo,mt,_,Ge,Uc,Wc,Ks,Vs,Yc;Ic=[$("latent-app")];var Le=class extends(Fc=C,zc=[v()],Hc=[v()],Dc=[v()],Nc=[v()],Fc){constructor(){super(...arguments);l(this,_);l(this,Is,r(ue,8,this,"starting")),r(ue,11,this);l(this,Us,r(ue,12,this,{signedIn:!1})),r(ue,15,this);l(this,Ws,r(ue,16,this,"")),r(ue,19,this);l(this,Ys,r(ue,20,this)),r(ue,23,this);l(this,Ce,new so);l(this,It,new ho(a(this,Ce)));l(this,zo,new lo);l(this,mt)}connectedCallback(){super.connectedCallback(),d(this,_,Ge).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,mt))}willUpdate(){this.phase==="signed-out"&&a(this,It).tasks.length>0&&a(this,It).clear()}updated(){this.phase!=="starting"&&js(this.phase==="open"?this.theme:void 0)}render(){switch(this.phase){case"starting":return y;case"welcome":return h`
          <latent-welcome .api="${a(this,Ce)}" @signed-in="${d(this,_,Ge)}"></latent-welcome>
        `;case"signed-out":return h`
          <latent-sign-in
            .api="${a(this,Ce)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${d(this,_,Ge)}"
          ></latent-sign-in>
        `;case"open":return h`
          <latent-gallery
            .api="${a(this,Ce)}"
            .user="${this.session.user??""}"
            .name="${this.theme?.name??""}"
            .uploads="${a(this,It)}"
            .shared="${a(this,zo)}"
            @problem="${e=>d(this,_,Ks).call(this,e.detail)}"
            @sign-out="${d(this,_,Yc)}"
            @locked="${d(this,_,Vs)}"
            @theme-chosen="${e=>this.theme=e.detail}"
          ></latent-gallery>
        `;case"locked":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?n("The vault is locked"):n("No connection")}">
            <span slot="icon">${f.lock}</span>
            <p>
              ${navigator.onLine?n("Nothing of the vault is left on this page. Unlock it where it is kept, and this page returns by itself."):n("Nothing of the vault is left on this page. This page returns by itself once there is a connection.")}
            </p>
            <button class="quiet" @click="${d(this,_,Ge)}">${n("Try again")}</button>
          </latent-notice>
        `;case"bare":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${n("The vault is unlocked, without its gallery")}">
            <span slot="icon">${f.picture}</span>
            <p>
              ${n(h`
                It was unlocked with --no-index, so there is nothing to show here. Its files are at <strong>${location.origin}/dav/</strong>.
              `)}
            </p>
            <button class="quiet" @click="${d(this,_,Ge)}">${n("Try again")}</button>
          </latent-notice>
        `;case"failed":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${n("That did not work")}">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${d(this,_,Ge)}">${n("Try again")}</button>
          </latent-notice>
        `}}};ue=x(Fc),Is=new WeakMap,Us=new WeakMap,Ws=new WeakMap,Ys=new WeakMap,Ce=new WeakMap,It=new WeakMap,zo=new WeakMap,mt=new WeakMap,_=new WeakSet,Ge=async function(){window.clearTimeout(a(this,mt));try{this.session=await a(this,Ce).session(),this.phase=this.session.signedIn?await d(this,_,Wc).call(this):await d(this,_,Uc).call(this)}catch(e){d(this,_,Ks).call(this,e)}},Uc=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-XWOP32B4.js"),"welcome")},Wc=async function(){try{return[this.theme]=await Promise.all([tn(a(this,Ce)),a(this,Ce).status(!1)]),"open"}catch(e){if(e instanceof I&&e.status===404)return"bare";throw e}},Ks=function(e){e instanceof I&&e.unauthorised?this.phase="signed-out":e instanceof Re||e instanceof I&&e.unavailable?d(this,_,Vs).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Vs=function(){this.phase="locked",window.clearTimeout(a(this,mt)),A(this,mt,window.setTimeout(()=>{d(this,_,Ge).call(this)},zh))},Yc=async function(){this.phase="signed-out",await a(this,Ce).signOut().catch(()=>{})},c(ue,4,"phase",zc,Le,Is),c(ue,4,"session",Hc,Le,Us),c(ue,4,"problem",Dc,Le,Ws),c(ue,4,"theme",Nc,Le,Ys),Le=c(ue,0,"App",Ic,Le),T(Le,"styles",[S,B,P`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(ue,1,Le);export{Le as App};
