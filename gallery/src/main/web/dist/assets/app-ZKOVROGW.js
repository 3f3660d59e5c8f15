import{a as ao,b as on}from"/assets/chunk-GUP3RBJH.js";import{a as yt,b as cn,c as hn,d as un,e as mn}from"/assets/chunk-K7STT7PH.js";import{b as en,c as tn}from"/assets/chunk-H4CHDKB6.js";import{a as bn}from"/assets/chunk-JAKIZNLK.js";import{f as fn}from"/assets/chunk-YLNS6UR3.js";import"/assets/chunk-KMNQCM6A.js";import{a as et,b as xn,d as $n,e as kn,f as En,h as Tn,j as Pn,k as Ko}from"/assets/chunk-5J2AKO3N.js";import{a as wn}from"/assets/chunk-DPKVDWZH.js";import{a as lo,c as an,e as ln,f as dn,g as Wo,h as pn}from"/assets/chunk-H2BYZK6N.js";import"/assets/chunk-V4GUTDK2.js";import{a as Zs}from"/assets/chunk-VKPIHS2Z.js";import{a as Ln}from"/assets/chunk-5IPKFR35.js";import{a as Cn,b as Sn,c as Mn,e as An}from"/assets/chunk-2NTJDFLX.js";import{a as Yo}from"/assets/chunk-ETHXOSSS.js";import{b as vt}from"/assets/chunk-A5HE3PLZ.js";import"/assets/chunk-HLG3I5N6.js";import{a as Uo}from"/assets/chunk-G6KWYIGV.js";import{a as ge}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as pe,b as gn,c as bt,d as yn}from"/assets/chunk-K3DXYRDS.js";import"/assets/chunk-R2YN4VZO.js";import{b as vn}from"/assets/chunk-WCRTRLIZ.js";import{a as I,b as js,c as Qs,d as Le,e as Xs,g as Ve,h as Be,i as no}from"/assets/chunk-IODQFKF6.js";import{a as gt,b as rn,c as sn,f as N,g as Re,l as nn}from"/assets/chunk-HVERO55H.js";import{a as ne}from"/assets/chunk-N27IYDWE.js";import"/assets/chunk-M7EUPUIQ.js";import{a as f}from"/assets/chunk-ZVZNEZDW.js";import{a as $,b as m,c as b,d as z,e as S,f as Gs,h as Js,i as V,j as _e}from"/assets/chunk-B33BJQNH.js";import{a as Vs,b as Bs,c as _s}from"/assets/chunk-P2WX345B.js";import{b as Wt}from"/assets/chunk-TKREZGHD.js";import{c as Ks}from"/assets/chunk-UX5ZOWSO.js";import{a as P,d as h,g as y,i as C}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as a}from"/assets/chunk-JPIGTC3I.js";import{a as x,c as r,d as c,e as T,f as n,g as l,h as L,i as d}from"/assets/chunk-UFH4OFYZ.js";var Rn="shared?";var po=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(Rn)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var On=P`
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
    border-radius: 12px;
  }

  .problem {
    min-height: 1.5em;
    color: var(--danger);
    text-align: center;
  }
`;var qn,Nn,Dn,Hn,Fn,zn,In,Un,Wn,Yn,Kn,Vn,Bn,_n,jn,k,Vo,Bo,_o,jo,Qo,Xo,Zo,Go,Jo,ei,ti,oi,ii,_,Qn,ri,Xn,Zn,Gn,Jn,ea,ta,oa;jn=[$("latent-sign-in")];var ee=class extends(_n=C,Bn=[m({attribute:!1})],Vn=[m({type:Boolean})],Kn=[m({type:Boolean})],Yn=[b()],Wn=[b()],Un=[b()],In=[b()],zn=[b()],Fn=[b()],Hn=[z("#vault")],Dn=[z("#user")],Nn=[z("#passphrase")],qn=[z("#code")],_n){constructor(){super(...arguments);l(this,_);l(this,Vo,r(k,8,this)),r(k,11,this);l(this,Bo,r(k,12,this,!1)),r(k,15,this);l(this,_o,r(k,16,this,!1)),r(k,19,this);l(this,jo,r(k,20,this,!1)),r(k,23,this);l(this,Qo,r(k,24,this,!1)),r(k,27,this);l(this,Xo,r(k,28,this,"")),r(k,31,this);l(this,Zo,r(k,32,this)),r(k,35,this);l(this,Go,r(k,36,this,!1)),r(k,39,this);l(this,Jo,r(k,40,this,!1)),r(k,43,this);l(this,ei,r(k,44,this)),r(k,47,this);l(this,ti,r(k,48,this)),r(k,51,this);l(this,oi,r(k,52,this)),r(k,55,this);l(this,ii,r(k,56,this)),r(k,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return h`
      <main>
        <form @submit="${d(this,_,Qn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${ao(56)}
            <h1 id="title">${a("Latent")}</h1>
            <p>
              ${d(this,_,Jn).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?d(this,_,ea).call(this):y} ${this.locked?y:d(this,_,ta).call(this)}
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
            ${this.needsCode?d(this,_,oa).call(this):y}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${d(this,_,Gn).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?y:d(this,_,Zn).call(this)}</p>
        </form>
        <latent-language-choice></latent-language-choice>
      </main>
    `}};k=x(_n),Vo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,jo=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,ei=new WeakMap,ti=new WeakMap,oi=new WeakMap,ii=new WeakMap,_=new WeakSet,Qn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let o=this.input.value,i=this.user?.value.trim().toLowerCase()||Be;if(o===""){this.problem=i===Be?a("Type the vault’s passphrase."):a("Type your password.");return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:i,passphrase:o,code:this.code?.value||void 0};await d(this,_,ri).call(this,p)&&(await on(this.api,{patience:6e4,problem:a("The vault could not be unlocked. The machine that has it says why.")}),await d(this,_,ri).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await d(this,_,Xn).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},ri=async function(e){try{return await this.api.signIn(e)}catch(o){if(!(o instanceof js))throw o;this.needsCode=o.orCode,this.awaitsPasskey=!0;let i=await tn(o.options);return await this.api.signIn({...e,passkey:i})}},Xn=async function(e){if(e instanceof I&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Zs(e),this.elsewhere=e instanceof Qs&&e.hosts.includes("localhost")?en():void 0,(this.code??this.input).select()},Zn=function(){return h`
      ${this.problem} ${this.elsewhere===void 0?y:h`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Gn=function(){return this.awaitsPasskey?a("Waiting for your passkey…"):this.locked?this.busy?a("Unlocking…"):a("Unlock"):this.busy?a("Checking…"):a("Sign in")},Jn=function(){return this.choice?a("All vaults are locked. Say which to unlock, and its passphrase."):this.locked?a("The vault is locked. Its passphrase unlocks it."):a("Sign in with the vault’s passphrase, or with your own name and password.")},ea=function(){return h`
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
    `},ta=function(){return h`
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
    `},oa=function(){return h`
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
    `},c(k,4,"api",Bn,ee,Vo),c(k,4,"locked",Vn,ee,Bo),c(k,4,"choice",Kn,ee,_o),c(k,4,"busy",Yn,ee,jo),c(k,4,"legible",Wn,ee,Qo),c(k,4,"problem",Un,ee,Xo),c(k,4,"elsewhere",In,ee,Zo),c(k,4,"needsCode",zn,ee,Go),c(k,4,"awaitsPasskey",Fn,ee,Jo),c(k,4,"vault",Hn,ee,ei),c(k,4,"user",Dn,ee,ti),c(k,4,"input",Nn,ee,oi),c(k,4,"code",qn,ee,ii),ee=c(k,0,"SignIn",jn,ee),T(ee,"styles",[S,V,Gs,On]),r(k,1,ee);var co={"Tus-Resumable":"1.0.0","X-Latent":"1"},Yt="/uploads";async function ia(s){return(await s.get(Yt)).places}async function ra(s,{sha256:t,bytes:e}){return(await(await s.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function sa(s,t,e){let{name:o,folder:i,modified:p,sha256:u}=t,g={...co,"Upload-Length":String(t.bytes),"Upload-Metadata":Hc({filename:o,folder:i,modified:String(Math.max(0,p)),sha256:u})},A=await s.ask(Yt,{method:"POST",headers:g,signal:e}),J=(A.headers.get("Location")??"").split("/").pop()??"";return si(J,A)}async function na(s,t,e){return si(t,await s.ask(`${Yt}/${t}`,{method:"HEAD",headers:co,signal:e}))}async function aa(s,{id:t,offset:e},o,i){let p=await o.arrayBuffer(),u={...co,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Uo(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return si(t,await s.ask(`${Yt}/${t}`,{method:"PATCH",headers:u,body:p,signal:i}))}async function la(s,t){await s.ask(`${Yt}/${t}`,{method:"DELETE",headers:co})}function si(s,{headers:t,status:e}){let o=t.get("Upload-Offset");if(o===null)throw new I(e,"failed",a("The server does not say how much has arrived."));let i=t.get("Latent-Path");return{id:s,offset:Number(o),path:i===null?void 0:decodeURIComponent(i),wasThere:t.has("Latent-Was-There")}}function Hc(s){return Object.entries(s).map(([t,e])=>`${t} ${Uo(new TextEncoder().encode(e))}`).join(",")}function da({file:s,folders:t},e){return t.length>0?[e,...t].filter(o=>o!=="").join("/"):e===""?`Uploads/${Fc(s.lastModified)}`:e}function Fc(s){let t=new Date(s);return`${String(t.getFullYear()).padStart(4,"0")}/${String(t.getMonth()+1).padStart(2,"0")}`}function pa(s){let t=s.map(i=>i.split("/").slice(0,-1)),[e=[]]=t,o=e.findIndex((i,p)=>t.some(u=>u[p]!==i));return(o<0?e:e.slice(0,o)).join("/")}function ca(s,t){return t.some(e=>e===""||s===e||s.startsWith(`${e}/`))}var ho=class{#e;#t=0;#o;constructor(t=zc){this.#o=t}async hash(t,e){let o=this.#e??=this.#o(),i=await o.catch(()=>Promise.reject(this.#i(o)));e.throwIfAborted();let p=this.#t++;return new Promise((u,g)=>{let A=new AbortController,J=fe=>{A.abort(),fe()},se=({data:fe})=>{fe.number===p&&J(()=>fe.sha256===void 0?g(new Error(a("This file cannot be read."))):u(fe.sha256))};i.addEventListener("message",se,{signal:A.signal}),i.addEventListener("error",()=>J(()=>g(this.#i(o))),{signal:A.signal}),e.addEventListener("abort",()=>J(()=>g(e.reason)),{signal:A.signal}),i.postMessage({number:p,file:t})})}#i(t){return ha(t),this.#e===t&&(this.#e=void 0),new Error(a("Files cannot be compared at the moment. Try again."))}end(){this.#e!==void 0&&ha(this.#e),this.#e=void 0}};function ha(s){s.then(t=>t.terminate(),()=>{})}async function zc(){let{address:s}=await import("/assets/sha256-worker-H3AROPUR.js");return new Worker(s,{type:"module"})}var Ic=[500,1e3,2e3,5e3,1e4],Uc=new Set([404,408,409,423,429,460,500,502,503,504]),Wc=5,wt=class{#e;#t=0;#o=0;constructor(t=Ic){this.#e=t}renew(){this.#t=0,this.#o=0}async bear(t,e){if(this.#t++,t instanceof I&&!t.unavailable&&this.#o++,!Yc(t)||this.#o>=Wc)throw t;await Kc(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(o){await this.bear(o,e)}}};function Yc(s){return s instanceof Le||s instanceof I&&Uc.has(s.status)}function Kc(s,t){return t.throwIfAborted(),new Promise((e,o)=>{let i=setTimeout(e,s);t.addEventListener("abort",()=>{clearTimeout(i),o(t.reason)},{once:!0})})}function ua(s,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,s*e)))}async function ma(s,t,e,o,i,p=new wt){let u=1048576,g=0,A,J=!0;for(;A?.path===void 0;)try{if(A===void 0)A=await sa(s,e,o);else if(J){let se=performance.now(),fe=t.slice(A.offset,A.offset+u);A=await aa(s,A,fe,o),u=ua(fe.size,performance.now()-se)}else A=await na(s,A.id,o);J=!0,A.offset>g&&(g=A.offset,p.renew()),i(A)}catch(se){await p.bear(se,o),J=!1,A=se instanceof I&&se.status===404?void 0:A}return A}function Ce({state:{kind:s}}){return s==="added"||s==="known"||s==="failed"||s==="cancelled"}function fa({state:{kind:s}}){return s==="checking"||s==="sending"}function ga(s){let t=s.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,o=t.reduce((p,u)=>p+e(u),0),i=t.reduce((p,u)=>p+(Ce(u)?e(u):u.arrived),0);return o===0?1:i/o}var Bc=3,uo=class extends EventTarget{#e;#t;#o;#i=new Map;#r=new Map;#s=[];#n=!1;constructor(t,e=new ho,o=()=>new wt){super(),this.#e=t,this.#t=e,this.#o=o}get tasks(){return this.#s}get paused(){return this.#n}get unfinished(){return!this.#s.every(Ce)}add(t,e){let o=this.unfinished?this.#s:[],i=t.map(p=>({file:p.file,folder:da(p,e),state:{kind:"waiting"},arrived:0}));this.#s=[...o,...i],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#i.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#s.filter(e=>!Ce(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#n=!1,this.#d()}#a(){for(let t of this.#i.values())t.abort()}#l(){let t=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:Bc-this.#i.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#i.set(t,e);try{await this.#h(t,e.signal)}catch(o){Ce(t)||(t.state=Ve(o)?{kind:"waiting"}:{kind:"failed",message:_c(o)})}finally{this.#i.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:o,folder:i}=t;t.state={kind:"checking"},this.#d();let p=await this.#t.hash(o,e),u=await this.#o().ask(()=>ra(this.#e,{sha256:p,bytes:o.size}),e);if(e.throwIfAborted(),u!==void 0){t.state={kind:"known",photo:u};return}t.state={kind:"sending"},this.#d();let g={name:o.name,folder:i,bytes:o.size,modified:o.lastModified,sha256:p},A=({id:se,offset:fe})=>{this.#r.set(t,se),t.arrived=fe,this.#d()},J=await ma(this.#e,o,g,e,A,this.#o());this.#r.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#r.get(t);this.#r.delete(t),e!==void 0&&la(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function _c(s){return s instanceof I&&s.status===507?a("There is no room left in the vault."):s instanceof Error?s.message:String(s)}var ya=[["days",a("Days"),86400],["hours",a("Hours"),3600],["minutes",a("Minutes"),60]],ba,ni,jc;ba=[$("latent-shift-form")];var Kt=class extends(jc=hn){read(){let e=ya.map(([o,,i])=>Number(this.value(o)||"0")*i).reduce((o,i)=>o+i,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new cn(a("Say by how much: whole numbers, with a minus for earlier."));return{takenShift:e}}renderFields(){return h`
      <div class="row">
        ${ya.map(([t,e])=>h`
            <label>${e}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">${a("Moves the date of each photo: later, or with a minus earlier.")}</p>
    `}};ni=x(jc),Kt=c(ni,0,"ShiftForm",ba,Kt),r(ni,1,Kt);var Qc=[["rating",a("Rate"),f.star],["tags",a("Add or remove tags"),f.tag],["caption",a("Write a caption"),f.words],["date",a("Move the dates"),f.calendar],["place",a("Set the place"),f.pin]],va,wa,xa,$a,ka,ye,ai,li,di,Vt,H,Ea,xt,pi,ci,Ta,hi,ui,Se,tt,Pa;ka=[$("latent-selection-bar")];var Oe=class extends($a=C,xa=[m({attribute:!1})],wa=[m({attribute:!1})],va=[b()],$a){constructor(){super(...arguments);l(this,H);l(this,ai,r(ye,8,this)),r(ye,11,this);l(this,li,r(ye,12,this)),r(ye,15,this);l(this,di,r(ye,16,this)),r(ye,19,this);l(this,Vt,e=>d(this,H,Ea).call(this,e));l(this,Se,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,tt,e=>{d(this,H,xt).call(this,e.detail),n(this,Se).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label",a("Selected photos")),window.addEventListener("keydown",n(this,Vt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,Vt))}render(){let e=n(this,H,hi),o=n(this,H,Ta),{size:i}=this.selection,p=ne(i,{one:a(w`${N(i)} photo selected`),other:a(w`${N(i)} photos selected`)});return h`
      <div class="bar">
        <button class="icon" aria-label="${a("Select none")}" title="${a("Select none (Esc)")}" @click="${d(this,H,ui)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${p}">${a(h`
          ${i}<span class="word"> selected</span>
        `)}</span>
        <div class="tools">
          ${mn(e,()=>d(this,H,pi).call(this))}
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
          ${Qc.map(([u,g,A])=>h`
              <button
                class="icon"
                data-part="${u}"
                aria-label="${g}"
                aria-expanded="${this.open===u?"true":"false"}"
                title="${g}"
                @click="${()=>this.open=this.open===u?void 0:u}"
              >
                ${A}
              </button>
            `)}
        </div>
      </div>
      ${this.open===void 0?y:h`
        <div class="card ${this.open==="rating"?"small":""}">${d(this,H,Pa).call(this,this.open)}</div>
      `}
    `}};ye=x($a),ai=new WeakMap,li=new WeakMap,di=new WeakMap,Vt=new WeakMap,H=new WeakSet,Ea=function(e){yt(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?d(this,H,ui).call(this):n(this,Se).call(this):e.key==="f"?d(this,H,pi).call(this):e.key==="Delete"?d(this,H,ci).call(this):/^[0-5]$/.test(e.key)&&d(this,H,xt).call(this,{rating:Number(e.key)}))},xt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},pi=function(){d(this,H,xt).call(this,{favorite:!n(this,H,hi)})},ci=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Ta=function(){return this.selection.photos.every(({archived:e})=>e)},hi=function(){return this.selection.photos.every(({favorite:e})=>e)},ui=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Se=new WeakMap,tt=new WeakMap,Pa=function(e){switch(e){case"rating":return h`
          <latent-stars @rate="${o=>{d(this,H,xt).call(this,{rating:o.detail}),n(this,Se).call(this)}}"></latent-stars>
        `;case"tags":return h`
          <latent-tag-form
            action="${a("Add")}"
            removes
            .api="${this.api}"
            @save="${n(this,tt)}"
            @cancel="${n(this,Se)}"
          ></latent-tag-form>
        `;case"caption":return h`
          <latent-caption-form @save="${n(this,tt)}" @cancel="${n(this,Se)}"></latent-caption-form>
        `;case"date":return h`
          <latent-shift-form action="${a("Move")}" @save="${n(this,tt)}" @cancel="${n(this,Se)}"></latent-shift-form>
        `;case"place":return h`
          <latent-place-form removable @save="${n(this,tt)}" @cancel="${n(this,Se)}"></latent-place-form>
        `}},c(ye,4,"api",xa,Oe,ai),c(ye,4,"selection",wa,Oe,li),c(ye,4,"open",va,Oe,di),Oe=c(ye,0,"SelectionBar",ka,Oe),T(Oe,"styles",[S,V,un,P`
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
    `]),r(ye,1,Oe);var Ca,Sa,Ma,Aa,qe,mi,fi,Bt,gi;Aa=[$("latent-toast")];var je=class extends(Ma=C,Sa=[m()],Ca=[m({type:Boolean})],Ma){constructor(){super(...arguments);l(this,Bt);l(this,mi,r(qe,8,this,"")),r(qe,11,this);l(this,fi,r(qe,12,this,!1)),r(qe,15,this)}render(){return h`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?h`
            <button class="undo" title="${a("Undo (Ctrl+Z)")}" @click="${()=>d(this,Bt,gi).call(this,"undo")}">${a("Undo")}</button>
          `:y}
        <button class="icon" aria-label="${a("Close")}" @click="${()=>d(this,Bt,gi).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};qe=x(Ma),mi=new WeakMap,fi=new WeakMap,Bt=new WeakSet,gi=function(e){this.dispatchEvent(new CustomEvent(e))},c(qe,4,"text",Sa,je,mi),c(qe,4,"undoable",Ca,je,fi),je=c(qe,0,"Toast",Aa,je),T(je,"styles",[S,V,P`
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
    `]),r(qe,1,je);var Xc=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function La(s){return!s.startsWith(".")&&!Xc.has(s.toLowerCase())}function bi(s){return[...s].filter(({name:t})=>La(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function Ra(s){let t=[...s.items].flatMap(e=>e.webkitGetAsEntry()??[]);return yi(await Promise.all(t.map(e=>Oa(e,[]))))}async function Oa(s,t){if(!La(s.name))return yi([]);try{if(s.isFile)return{found:[{file:await Zc(s),folders:t}],unread:[]};let e=[];for(let o of await Gc(s))e.push(await Oa(o,[...t,s.name]));return yi(e)}catch{return{found:[],unread:[s.name]}}}function yi(s){return{found:s.flatMap(({found:t})=>t),unread:s.flatMap(({unread:t})=>t)}}function Zc(s){return new Promise((t,e)=>s.file(t,e))}async function Gc(s){let t=s.createReader(),e=[];for(;;){let o=await new Promise((i,p)=>t.readEntries(i,p));if(o.length===0)return e;e.push(...o)}}var mo=P`
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
`;var Jc=new Intl.NumberFormat(Ks,{style:"percent"});function vi(s,t){return s.filter(({state:e})=>e.kind===t).length}function qa(s,t){let e=s.filter(g=>!Ce(g)).length;if(e>0){let g=N(e);return ne(e,t?{one:a(w`Paused: ${g} file to go`),other:a(w`Paused: ${g} files to go`)}:{one:a(w`Adding: ${g} file to go`),other:a(w`Adding: ${g} files to go`)})}let o=N(vi(s,"added")),i=[a(w`${o} added`)],p=vi(s,"known");if(p>0){let g=N(p);i.push(ne(p,{one:a(w`${g} was already there`),other:a(w`${g} were already there`)}))}let u=vi(s,"failed");return u>0&&i.push(a(w`${N(u)} failed`)),i.join(", ")}function Na({state:s,arrived:t,file:e}){switch(s.kind){case"waiting":return a("Waiting");case"checking":return a("Looking whether it is there already");case"sending":return Jc.format(Math.floor(100*t/Math.max(1,e.size))/100);case"added":return a("Added");case"known":return a("Already there");case"failed":return s.message;case"cancelled":return a("Cancelled")}}function Da(s){let[t]=s,e=N(s.length);return ne(s.length,{one:a(w`${t} cannot be read.`),other:a(w`${e} of the files and folders cannot be read, ${t} among them.`)})}var xi=50,Ha,Fa,za,$t,wi,kt,ce,_t,Ia,Ua,Wa,Ya;za=[$("latent-upload-panel")];var ot=class extends(Fa=C,Ha=[m({attribute:!1})],Fa){constructor(){super(...arguments);l(this,ce);l(this,wi,r($t,8,this)),r($t,11,this);l(this,kt,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,kt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:n(this,kt).signal})}disconnectedCallback(){super.disconnectedCallback(),n(this,kt).abort()}render(){let{tasks:e,paused:o}=this.queue;return h`
      <section class="panel" aria-label="${a("Uploads")}">
        <div class="head">
          <h2 role="status">${qa(e,o)}</h2>
          ${this.queue.unfinished?h`
              <progress aria-label="${a("All files")}" max="1" .value="${ga(e)}"></progress>
            `:y}
          <div class="actions">${this.queue.unfinished?d(this,ce,Ia).call(this,o):d(this,ce,Ua).call(this)}</div>
        </div>
        <ul>${eh(e).map(i=>d(this,ce,Wa).call(this,i))}${e.length>xi?h`
            <li class="state">${a(w`and ${e.length-xi} more`)}</li>
          `:y}</ul>
      </section>
    `}};$t=x(Fa),wi=new WeakMap,kt=new WeakMap,ce=new WeakSet,_t=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o,bubbles:!0,composed:!0}))},Ia=function(e){return h`
      ${e?h`
          <button class="quiet" @click="${()=>this.queue.resume()}">${a("Resume")}</button>
        `:h`
          <button class="quiet" @click="${()=>this.queue.pause()}">${a("Pause")}</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">${a("Cancel")}</button>
      <button class="quiet" @click="${()=>d(this,ce,_t).call(this,"add")}">${a("Add more")}</button>
    `},Ua=function(){let e=this.queue.tasks.flatMap(({state:i})=>i.kind==="added"?[i.path]:[]),o=pa(e);return h`
      ${o===""?y:h`
        <button class="quiet" @click="${()=>d(this,ce,_t).call(this,"search",`path:"${o}"`)}">${a("Show them")}</button>
      `}
      <button class="quiet" @click="${()=>d(this,ce,_t).call(this,"add")}">${a("Add more")}</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">${a("Close")}</button>
    `},Wa=function(e){let{state:o,file:i}=e;return h`
      <li>
        <div>
          <div class="name">${i.name}</div>
          <div class="${o.kind==="failed"?"state failed":"state"}">${Na(e)}</div>
        </div>
        ${d(this,ce,Ya).call(this,e)} ${o.kind==="sending"?h`
            <progress aria-label="${i.name}" max="${i.size}" .value="${e.arrived}"></progress>
          `:y}
      </li>
    `},Ya=function(e){let{state:o,file:i}=e;return o.kind==="failed"?h`
        <button class="quiet" aria-label="${a(w`Try ${i.name} again`)}" @click="${()=>this.queue.retry(e)}">${a("Try again")}</button>
      `:o.kind==="known"&&o.photo!==void 0?h`
        <button class="quiet" aria-label="${a(w`Show ${i.name}`)}" @click="${()=>d(this,ce,_t).call(this,"photo-open",o.photo)}">
          ${a("Show")}
        </button>
      `:Ce(e)?y:h`
      <button class="icon" aria-label="${a(w`Cancel ${i.name}`)}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},c($t,4,"queue",Ha,ot,wi),ot=c($t,0,"UploadPanel",za,ot),T(ot,"styles",[S,V,mo]),r($t,1,ot);function eh(s){let t=e=>fa(e)?0:e.state.kind==="failed"?1:Ce(e)?3:2;return s.toSorted((e,o)=>t(e)-t(o)).slice(0,xi)}var Ka,Va,Ba,_a,ja,Qa,Xa,Za,Ga,Ja,el,tl,R,$i,ki,Ei,Ti,Pi,Ci,Si,Mi,Ai,Li,Et,U,ol,Ri,il,rl,Oi,qi,fo,sl,nl;tl=[$("latent-uploads")];var ae=class extends(el=C,Ja=[m({attribute:!1})],Ga=[m({attribute:!1})],Za=[m({attribute:!1})],Xa=[m({attribute:!1})],Qa=[m({type:Boolean})],ja=[b()],_a=[b()],Ba=[b()],Va=[z("input")],Ka=[z("latent-dialog")],el){constructor(){super(...arguments);l(this,U);l(this,$i,r(R,8,this)),r(R,11,this);l(this,ki,r(R,12,this)),r(R,15,this);l(this,Ei,r(R,16,this)),r(R,19,this);l(this,Ti,r(R,20,this,"")),r(R,23,this);l(this,Pi,r(R,24,this,!1)),r(R,27,this);l(this,Ci,r(R,28,this,[])),r(R,31,this);l(this,Si,r(R,32,this,!1)),r(R,35,this);l(this,Mi,r(R,36,this,[])),r(R,39,this);l(this,Ai,r(R,40,this)),r(R,43,this);l(this,Li,r(R,44,this)),r(R,47,this);l(this,Et,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,Et,new AbortController);let{signal:e}=n(this,Et);window.addEventListener("dragenter",o=>d(this,U,Ri).call(this,o),{signal:e}),window.addEventListener("dragover",o=>d(this,U,Ri).call(this,o),{signal:e}),window.addEventListener("dragleave",o=>o.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",o=>{d(this,U,il).call(this,o)},{signal:e}),window.addEventListener("beforeunload",o=>this.queue.unfinished&&o.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>d(this,U,Oi).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),d(this,U,ol).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,Et).abort()}render(){return this.places.length===0?y:h`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="${a("Photos to add")}"
        @change="${d(this,U,rl)}"
      />
      ${this.queue.tasks.length>0?h`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:this.quiet?y:h`
          <button class="main add" @click="${()=>this.input.click()}">
            ${f.add}<span>${n(this,U,fo)?a(w`Add to ${Yo(this.here)}`):a("Add photos")}</span>
          </button>
        `} ${this.dragged?h`
          <div class="overlay">${f.add}${n(this,U,fo)?a(w`Drop photos and folders to add them to ${Yo(this.here)}`):a("Drop photos and folders to add them")}</div>
        `:y} ${this.found.length===0?y:d(this,U,nl).call(this)}
    `}};R=x(el),$i=new WeakMap,ki=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Pi=new WeakMap,Ci=new WeakMap,Si=new WeakMap,Mi=new WeakMap,Ai=new WeakMap,Li=new WeakMap,Et=new WeakMap,U=new WeakSet,ol=async function(){try{this.places=await ia(this.api),d(this,U,Oi).call(this)}catch(e){e instanceof I&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Ri=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},il=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:o,unread:i}=await Ra(e.dataTransfer);d(this,U,qi).call(this,o),i.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Da(i)}}))}},rl=function(){d(this,U,qi).call(this,bi(this.input.files??[])),this.input.value=""},Oi=function(){this.places.length>0&&(this.found=[...this.found,...bi(this.shared.take())])},qi=function(e){let[o=""]=this.places;n(this,U,fo)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,o)},fo=function(){return this.here!==""&&ca(this.here,this.places)},sl=function(e){e.preventDefault();let o=new FormData(e.target).get("place");this.queue.add(this.found,String(o??"")),this.dialog.close()},nl=function(){let e=this.found.length,o=this.places.length>1?a("Where to?"):ne(e,{one:a(w`Add ${N(e)} file?`),other:a(w`Add ${N(e)} files?`)});return h`
      <latent-dialog heading="${o}" @dialog-close="${()=>this.found=[]}">
        <form @submit="${d(this,U,sl)}">
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
    `},c(R,4,"api",Ja,ae,$i),c(R,4,"queue",Ga,ae,ki),c(R,4,"shared",Za,ae,Ei),c(R,4,"here",Xa,ae,Ti),c(R,4,"quiet",Qa,ae,Pi),c(R,4,"places",ja,ae,Ci),c(R,4,"dragged",_a,ae,Si),c(R,4,"found",Ba,ae,Mi),c(R,4,"input",Va,ae,Ai),c(R,4,"dialog",Ka,ae,Li),ae=c(R,0,"Uploads",tl,ae),T(ae,"styles",[S,V,Js,mo]),r(R,1,ae);var Ni=12e3,go=class{#e;#t;#o=[];#i;#r=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#s(async()=>{let o=await this.#n(t,p=>this.#e.edit(p,e));this.#o=ln(o);let i=o.filter(({error:p})=>p===void 0).length;this.#a([i===0?"":an(e,i),Wo(o)])})}undo(){return this.#s(async()=>{let t=this.#o;if(this.#o=[],t.length>0){let e=await this.#n(t,p=>this.#e.undo(p)),o=e.filter(({error:p})=>p===void 0).length,i=ne(o,{one:a("Undone."),other:a(w`Undone: ${N(o)} photos.`)});this.#a([o===0?"":i,Wo(e)])}})}forget(){window.clearTimeout(this.#i),this.#o=[],this.#t.said("",!1)}#s(t){return this.#r=this.#r.then(t).catch(e=>this.#t.problem(e)),this.#r}async#n(t,e){let o=[];for(let i of pn(t)){if(t.length>i.length){window.clearTimeout(this.#i);let u=N(o.length);this.#t.said(a(w`${u} photos of ${N(t.length)} photos done.`),!1)}let p=await e(i).catch(u=>th(u,i));o.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return o}#a(t){window.clearTimeout(this.#i),this.#t.said(t.filter(e=>e!=="").join(" "),this.#o.length>0),this.#i=window.setTimeout(()=>this.forget(),Ni)}};function th(s,t){if(!(s instanceof I)||s.unauthorised)throw s;let{code:e,message:o}=s;return{photos:t.map(i=>({id:typeof i=="string"?i:i.id,error:{code:e,message:o}})),searchable:!0}}var yo=class{selection=et.NONE;saying={text:"",undoable:!1};#e;#t;#o=!1;#i;#r;#s=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#r=new go(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:o})=>o??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(t,e){this.#r?.forget(),this.say(t,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),Ni)}tell({text:t,undo:e}){let o=async i=>{let p=await i();return this.#e.refresh(),p?.text??a("Undone.")};this.offer(t,e&&(()=>o(e)))}async delete(t){if(this.#o)return!1;this.#o=!0;try{let e=await fn(this.#e.api,t);return this.clear(),this.tell(e),this.#e.refresh(),e.undo!==void 0}catch(e){return this.#n(e),!1}finally{this.#o=!1}}say(t,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=et.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},o){let{anchor:i}=this.selection,p=e&&i!==void 0&&o!==void 0?this.selection.with(await o.range(i,t,lo).catch(()=>[t])):this.selection.toggled(t);p.size>lo?this.say(a(w`At most ${N(lo)} photos can be selected at a time.`)):(this.selection=p,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#r?.edit(t,e)}edit(t,e){this.#r?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#r?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){Xs(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#r?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!yt(t)&&(t.preventDefault(),this.undo())}};var al=P`
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
`;async function ll(s,t,e,o){let i=new URLSearchParams({q:t,caret:String(e)});return(await s.get(`/completions?${i}`,o)).completions}async function dl(s,t,e,o){return(await s.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,o)).facets}var oh=90,bo=class{offers=[];active=-1;#e;#t=new AbortController;#o;#i="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#s(ih(this.offers,this.#i,t),t),this.#o=window.setTimeout(()=>{this.#r(t,e)},oh)}async#r(t,e){let{signal:o}=this.#t;try{let i=await ll(this.#e.api,t,e,o);o.aborted||this.#s(i,t)}catch(i){Ve(i)||this.#s([],t)}}#s(t,e){this.offers=t,this.#i=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#o),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function ih(s,t,e){let o=e.length-t.length;return s.filter(({start:i,end:p})=>p+o>=i&&e.startsWith(t.slice(0,i))&&e.slice(p+o)===t.slice(p)).map(i=>({...i,end:i.end+o}))}function pl(s,{text:t,start:e,end:o}){let i=t.endsWith(":"),p=s.slice(o),u=i||p.startsWith(" ")?"":" ";return{query:`${s.slice(0,e)}${t}${u}${p}`,caret:e+t.length+(i?0:1)}}var cl=P`
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
`,Di="offers";function Hi(s){return`offer-${s}`}function hl(s,t){return h`
    <ul id="${Di}" role="listbox" aria-label="${a("Suggestions")}" ?hidden="${!s.isOpen}">
      ${s.offers.map((e,o)=>h`
          <li
            id="${Hi(o)}"
            role="option"
            aria-selected="${o===s.active?"true":"false"}"
            aria-label="${rh(e)}"
            @pointerdown="${i=>i.preventDefault()}"
            @click="${()=>t(e)}"
          >
            <span class="key">${e.key}:</span>
            ${e.value===void 0?h`
                <span class="what meaning">${Wt(e.meaning??"")}</span>
              `:h`
                <span class="what">${e.value}</span>
              `} ${e.photos===void 0?y:h`
              <span class="number">${N(e.photos)}</span>
            `}
          </li>
        `)}
    </ul>
  `}function rh({key:s,value:t,meaning:e,photos:o}){let i=o===void 0?"":`, ${o}`;return t===void 0?`${s}: ${Wt(e??"")}`:`${s}: ${t}${i}`}var ul,ml,fl,gl,Ne,Fi,zi,Tt,yl,bl;gl=[$("latent-search-help")];var Qe=class extends(fl=C,ml=[m({attribute:!1})],ul=[b()],fl){constructor(){super(...arguments);l(this,Tt);l(this,Fi,r(Ne,8,this)),r(Ne,11,this);l(this,zi,r(Ne,12,this,[])),r(Ne,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{d(this,Tt,yl).call(this)})}render(){return h`
      <h2>${a("Find photos by anything they tell")}</h2>
      <p>${a(h`
        Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.
      `)}</p>
      <dl>
        ${this.filters.map(e=>h`
            <div class="filter">
              <dt class="unseen">${e.key}</dt>
              <dd class="meaning">${Wt(e.meaning)}</dd>
              <dd class="examples">
                ${e.examples.map(o=>h`
                    <button type="button" @click="${()=>d(this,Tt,bl).call(this,o)}">${o}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ne=x(fl),Fi=new WeakMap,zi=new WeakMap,Tt=new WeakSet,yl=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},bl=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},c(Ne,4,"api",ml,Qe,Fi),c(Ne,4,"filters",ul,Qe,zi),Qe=c(Ne,0,"SearchHelp",gl,Qe),T(Qe,"styles",[S,P`
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
    `]),r(Ne,1,Qe);var sh=250,vl,wl,xl,$l,kl,El,Tl,Pl,j,Ii,Ui,Wi,Yi,Ki,Vi,te,it,jt,F,Cl,Sl,Pt,Ml,Bi,Al,Ll,_i,Rl;Pl=[$("latent-search-box")];var be=class extends(Tl=C,El=[m({attribute:!1})],kl=[m({attribute:!1})],$l=[m({attribute:!1})],xl=[b()],wl=[z("input")],vl=[z("#help")],Tl){constructor(){super(...arguments);l(this,F);l(this,Ii,r(j,8,this)),r(j,11,this);l(this,Ui,r(j,12,this,"")),r(j,15,this);l(this,Wi,r(j,16,this,"")),r(j,19,this);l(this,Yi,r(j,20,this,"")),r(j,23,this);l(this,Ki,r(j,24,this)),r(j,27,this);l(this,Vi,r(j,28,this)),r(j,31,this);l(this,te,new bo(this));l(this,it);l(this,jt,e=>d(this,F,Cl).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",n(this,jt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",n(this,jt)),window.clearTimeout(n(this,it))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,o){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,o),n(this,te).typed(this.typed,o)}render(){return h`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${d(this,F,Ml)}">
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
          @input="${d(this,F,Sl)}"
          @keydown="${d(this,F,Al)}"
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
      ${hl(n(this,te),e=>{d(this,F,_i).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||n(this,te).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="${a("Search filters")}"
        .api="${this.api}"
        @use="${e=>d(this,F,Rl).call(this,e.detail)}"
      ></latent-search-help>
    `}};j=x(Tl),Ii=new WeakMap,Ui=new WeakMap,Wi=new WeakMap,Yi=new WeakMap,Ki=new WeakMap,Vi=new WeakMap,te=new WeakMap,it=new WeakMap,jt=new WeakMap,F=new WeakSet,Cl=function(e){let o=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!o&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Sl=function(){this.typed=this.input.value,window.clearTimeout(n(this,it)),L(this,it,window.setTimeout(()=>d(this,F,Pt).call(this),sh)),n(this,te).typed(this.typed,this.input.selectionStart??this.typed.length)},Pt=function(){window.clearTimeout(n(this,it)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Ml=function(e){e.preventDefault(),n(this,te).close(),d(this,F,Pt).call(this)},Bi=function(){n(this,te).close(),this.typed="",d(this,F,Pt).call(this),this.input.focus()},Al=function(e){let o=d(this,F,Ll).call(this,e.key);o!==void 0&&(e.preventDefault(),o())},Ll=function(e){let{isOpen:o,chosen:i}=n(this,te);switch(e){case"ArrowDown":return o?()=>n(this,te).move(1):void 0;case"ArrowUp":return o?()=>n(this,te).move(-1):void 0;case"Enter":case"Tab":return i&&(()=>{d(this,F,_i).call(this,i)});case"Escape":return o?()=>n(this,te).close():this.typed===""?void 0:()=>d(this,F,Bi).call(this);default:return}},_i=async function(e){let{query:o,caret:i}=pl(this.typed,e);this.typed=o,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(i,i),e.value===void 0?n(this,te).typed(o,i):(n(this,te).close(),d(this,F,Pt).call(this))},Rl=function(e){this.typed=[this.typed.trim(),e].filter(o=>o!=="").join(" "),this.help.hidePopover(),d(this,F,Pt).call(this),this.input.focus()},c(j,4,"api",El,be,Ii),c(j,4,"value",kl,be,Ui),c(j,4,"problem",$l,be,Wi),c(j,4,"typed",xl,be,Yi),c(j,4,"input",wl,be,Ki),c(j,4,"help",vl,be,Vi),be=c(j,0,"SearchBox",Pl,be),T(be,"styles",[S,V,cl,P`
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
    `]),r(j,1,be);var nh={system:a("System"),light:a("Light"),dark:a("Dark")},Ol,ql,Nl,Dl,Hl,ve,ji,Qi,Xi,He,Fl,Zi,zl;Hl=[$("latent-account-menu")];var De=class extends(Dl=C,Nl=[m({attribute:!1})],ql=[b()],Ol=[z("#menu")],Dl){constructor(){super(...arguments);l(this,He);l(this,ji,r(ve,8,this,"")),r(ve,11,this);l(this,Qi,r(ve,12,this,Bs())),r(ve,15,this);l(this,Xi,r(ve,16,this)),r(ve,19,this)}render(){return h`
      <button class="icon" popovertarget="menu" aria-label="${a("Account")}" title="${a("Account")}">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="${a("Account")}">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">${a("Colours")}</legend>
          ${Vs.map(e=>d(this,He,zl).call(this,e))}
        </fieldset>
        <latent-language-choice></latent-language-choice>
        <button class="line" @click="${()=>d(this,He,Zi).call(this,"account")}">${f.key}${a("Your sign-in")}</button>
        <button class="line" @click="${()=>d(this,He,Zi).call(this,"sign-out")}">${f.signOut}${a("Sign out")}</button>
      </div>
    `}};ve=x(Dl),ji=new WeakMap,Qi=new WeakMap,Xi=new WeakMap,He=new WeakSet,Fl=function(e){this.theme=e,_s(e)},Zi=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},zl=function(e){return h`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>d(this,He,Fl).call(this,e)}" />
        ${nh[e]}
      </label>
    `},c(ve,4,"user",Nl,De,ji),c(ve,4,"theme",ql,De,Qi),c(ve,4,"menu",Ol,De,Xi),De=c(ve,0,"AccountMenu",Hl,De),T(De,"styles",[S,V,P`
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
    `]),r(ve,1,De);var Il,Ul,Wl,Yl,Kl,Vl,Bl,_l,Q,Gi,Ji,er,tr,or,ir,Ct,vo;_l=[$("latent-header")];var we=class extends(Bl=C,Vl=[m({attribute:!1})],Kl=[m({attribute:!1})],Yl=[m({attribute:!1})],Wl=[m({attribute:!1})],Ul=[m({attribute:!1})],Il=[z("latent-search-box")],Bl){constructor(){super(...arguments);l(this,Ct);l(this,Gi,r(Q,8,this)),r(Q,11,this);l(this,Ji,r(Q,12,this,"")),r(Q,15,this);l(this,er,r(Q,16,this,"")),r(Q,19,this);l(this,tr,r(Q,20,this,"")),r(Q,23,this);l(this,or,r(Q,24,this)),r(Q,27,this);l(this,ir,r(Q,28,this)),r(Q,31,this)}edit({start:e,end:o}){this.box.edit(e,o)}render(){return h`
      <header>
        <a class="brand" ${vt(pe("photos"))} aria-label="${a("Latent: all photos")}">${ao(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>d(this,Ct,vo).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?y:Re(this.total)}</span>
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
    `}};Q=x(Bl),Gi=new WeakMap,Ji=new WeakMap,er=new WeakMap,tr=new WeakMap,or=new WeakMap,ir=new WeakMap,Ct=new WeakSet,vo=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o}))},c(Q,4,"api",Vl,we,Gi),c(Q,4,"user",Kl,we,Ji),c(Q,4,"query",Yl,we,er),c(Q,4,"problem",Wl,we,tr),c(Q,4,"total",Ul,we,or),c(Q,4,"box",Il,we,ir),we=c(Q,0,"Header",_l,we),T(we,"styles",[S,P`
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
    `]),r(Q,1,we);var jl=P`
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
`;var xo=["library","explore","aside","vault"],rr={library:a("Library"),explore:a("Explore"),aside:a("Set aside"),vault:a("Vault")},ah=["photos","favorites","albums","folders","tags","people","calendar"],wo=[{name:"photos",label:a("Photos"),icon:f.picture,group:"library",filter:""},{name:"favorites",label:a("Favorites"),icon:f.heart,group:"library",filter:"is:favorite",empty:h`
      <latent-notice heading="${a("No favorites yet")}">
        <span slot="icon">${f.heart}</span>
        <p>${a("Give a photo a heart, and it is here.")}</p>
      </latent-notice>
    `},{name:"albums",label:a("Albums"),icon:f.album,group:"library",load:()=>Promise.all([import("/assets/albums-page-P4K4LXAU.js"),import("/assets/album-page-RCPAPYHE.js")])},{name:"map",label:a("Map"),icon:f.map,group:"library",load:()=>import("/assets/map-page-2X5SPZBR.js")},{name:"folders",label:a("Folders"),icon:f.folder,group:"explore",load:()=>import("/assets/folder-page-CH6V2DF2.js")},{name:"tags",label:a("Tags"),icon:f.tag,group:"explore",load:()=>import("/assets/tags-page-5DPCU76R.js")},{name:"people",label:a("People"),icon:f.person,group:"explore",load:()=>import("/assets/people-page-GVR73QLL.js")},{name:"calendar",label:a("Calendar"),icon:f.calendar,group:"explore",load:()=>import("/assets/calendar-page-PMBQHIPF.js")},{name:"statistics",label:a("Statistics"),icon:f.statistics,group:"explore",load:()=>import("/assets/statistics-page-EER47G2W.js")},{name:"similar",label:a("Similar photos"),icon:f.picture,load:()=>import("/assets/similar-page-HIR53ALM.js")},{name:"archive",label:a("Archive"),icon:f.archive,group:"aside",filter:"is:archived",empty:h`
      <latent-notice heading="${a("Nothing in the archive")}">
        <span slot="icon">${f.archive}</span>
        <p>${a("What you archive leaves the timeline. It stays in its albums, and searches find it.")}</p>
      </latent-notice>
    `},{name:"duplicates",label:a("Duplicates"),icon:f.copies,group:"aside",load:()=>import("/assets/duplicates-page-DGLSYP6K.js")},{name:"trash",label:a("Trash"),icon:f.trash,group:"aside",load:()=>import("/assets/trash-page-ZX23ZT7K.js")},{name:"vault",label:a("Vault"),icon:f.vault,group:"vault",ofOwner:!0,load:()=>import("/assets/vault-page-KJEJ3SL4.js")},{name:"activity",label:a("Activity"),icon:f.activity,group:"vault",ofOwner:!0,load:()=>import("/assets/activity-page-CGXJLYQY.js")},{name:"visits",label:a("Visits"),icon:f.eye,group:"vault",ofOwner:!0,load:()=>import("/assets/visits-page-UJLPYT6H.js")},{name:"users",label:a("Access"),icon:f.people,group:"vault",ofOwner:!0,load:()=>import("/assets/users-page-LW4O77VC.js")},{name:"watermark",label:a("Watermark"),icon:f.watermark,group:"vault",ofOwner:!0,load:()=>import("/assets/watermark-page-DDVZ4Z6B.js")}];function Xe(s){return wo.find(t=>t.name===s)??wo[0]}function Ql(s){return ah.includes(s)}var Xl,Zl,Gl,Jl,ed,xe,sr,nr,ar,Ze,td,od,id;ed=[$("latent-navigation")];var Fe=class extends(Jl=C,Gl=[m({attribute:!1})],Zl=[m({type:Boolean})],Xl=[z("dialog")],Jl){constructor(){super(...arguments);l(this,Ze);l(this,sr,r(xe,8,this,"photos")),r(xe,11,this);l(this,nr,r(xe,12,this,!1)),r(xe,15,this);l(this,ar,r(xe,16,this)),r(xe,19,this)}render(){let[e,...o]=xo.map(u=>d(this,Ze,od).call(this,u)),{group:i}=Xe(this.place),p=i!==void 0&&i!==xo[0];return h`
      <nav aria-label="${a("Places")}">
        ${e}
        <div class="others">${o}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>${a("More")}</span>
        </button>
      </nav>
      <dialog aria-label="${a("More places")}" @keydown="${u=>u.stopPropagation()}" @click="${d(this,Ze,td)}" @go="${()=>this.sheet.close()}">
        <div class="sheet">${o}</div>
      </dialog>
    `}};xe=x(Jl),sr=new WeakMap,nr=new WeakMap,ar=new WeakMap,Ze=new WeakSet,td=function(e){e.target===this.sheet&&this.sheet.close()},od=function(e){let o=wo.filter(i=>i.group===e&&(this.owner||i.ofOwner!==!0));return o.length===0?y:h`
      <div class="${e===xo[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${rr[e]}</div>
        <ul aria-label="${rr[e]}">
          ${o.map(i=>d(this,Ze,id).call(this,i))}
        </ul>
      </div>
    `},id=function({name:e,label:o,icon:i}){return h`
      <li>
        <a
          ${vt(pe(e))}
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
        >
          ${i}<span>${o}</span>
        </a>
      </li>
    `},c(xe,4,"place",Gl,Fe,sr),c(xe,4,"owner",Zl,Fe,nr),c(xe,4,"sheet",Xl,Fe,ar),Fe=c(xe,0,"Navigation",ed,Fe),T(Fe,"styles",[S,jl]),r(xe,1,Fe);var rd=1024*1024,$o=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#o("grid",96*rd,6),this.screens=this.#o("screen",64*rd,3)}#o(t,e,o){return new vn((i,p)=>this.#i(i,t,p),e,o)}async#i(t,e,o){try{return await this.#e().thumbnail(t,e,o)}catch(i){throw(i instanceof Le||i instanceof I&&i.unauthorised)&&this.#t(i),i}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var sd=P`
  latent-notice ul {
    display: grid;
    gap: 8px;
    padding-left: 1.2em;
    text-align: left;
  }
`;function nd(s,t){return h`
    <latent-notice heading="${a("This search makes no sense here")}">
      <span slot="icon">${f.search}</span>
      <p>${s}</p>
      <button class="quiet" @click="${t}">${a("Show all photos")}</button>
    </latent-notice>
  `}function ad(s,t){return h`
    <latent-notice heading="${a("No photo matches")}">
      <span slot="icon">${f.search}</span>
      <p>${a(h`
        Nothing in the vault fits <strong>${s}</strong>.
      `)}</p>
      <button class="quiet" @click="${t}">${a("Show all photos")}</button>
    </latent-notice>
  `}function ld(s){if(s>0){let t=N(s);return h`
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
  `}var lh=[["year",a("Year"),"taken"],["country",a("Country"),"in"],["city",a("City"),"in"],["person",a("People"),"person"],["album",a("Album"),"album"],["tag",a("Tag"),"tag"],["folder",a("Folder"),"folder"],["camera",a("Camera"),"camera"],["lens",a("Lens"),"lens"],["type",a("Kind"),"type"]],dh=8,dd,pd,cd,hd,ud,md,fd,re,lr,dr,pr,cr,hr,rt,le,gd,ur,mr,yd,bd,vd;fd=[$("latent-refinement")];var Pe=class extends(md=C,ud=[m({attribute:!1})],hd=[m({attribute:!1})],cd=[m({attribute:!1})],pd=[b()],dd=[b()],md){constructor(){super(...arguments);l(this,le);l(this,lr,r(re,8,this)),r(re,11,this);l(this,dr,r(re,12,this,"")),r(re,15,this);l(this,pr,r(re,16,this,"")),r(re,19,this);l(this,cr,r(re,20,this,!1)),r(re,23,this);l(this,hr,r(re,24,this,{})),r(re,27,this);l(this,rt,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),n(this,rt).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&d(this,le,ur).call(this)}render(){return h`
      <ul class="terms" aria-label="${a("This search")}">
        ${Cn(this.query).filter(({text:e})=>e!=="|").map(e=>d(this,le,yd).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${d(this,le,gd)}">
            ${a("Narrow down")}
          </button>
        </li>
      </ul>
      ${this.isOpen?d(this,le,bd).call(this):y}
    `}};re=x(md),lr=new WeakMap,dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,hr=new WeakMap,rt=new WeakMap,le=new WeakSet,gd=function(){this.isOpen=!this.isOpen,this.isOpen&&d(this,le,ur).call(this)},ur=async function(){n(this,rt).abort(),L(this,rt,new AbortController);try{this.counts=await dl(this.api,this.narrowed,dh,n(this,rt).signal)}catch(e){Ve(e)||(this.counts={})}},mr=function(e){_e(this,"search",e)},yd=function(e){let{text:o}=e;return h`
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
          @click="${()=>d(this,le,mr).call(this,Sn(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},bd=function(){return h`
      <div class="facets">
        ${lh.map(([e,o,i])=>d(this,le,vd).call(this,o,i,this.counts[e]??[]))}
      </div>
    `},vd=function(e,o,i){return i.length===0?y:h`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${i.map(({value:p,photos:u})=>h`
              <li>
                <button class="value" @click="${()=>d(this,le,mr).call(this,Mn(this.query,An(o,p)))}">
                  ${p} <span>${N(u)}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},c(re,4,"api",ud,Pe,lr),c(re,4,"query",hd,Pe,dr),c(re,4,"narrowed",cd,Pe,pr),c(re,4,"isOpen",pd,Pe,cr),c(re,4,"counts",dd,Pe,hr),Pe=c(re,0,"Refinement",fd,Pe),T(Pe,"styles",[S,V,P`
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
    `]),r(re,1,Pe);var ko=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let o=`${t.year}-${t.month}-${t.photos}`,i=this.#t.get(o);return i===void 0&&(i=this.#e(t),i.catch(()=>this.#t.delete(o)),this.#t.set(o,i)),ph(await i,e)}};function ph(s,t){let e=s.filter(({failed:u})=>!u),o=e.filter(({favorite:u})=>u),i=e.filter(({favorite:u})=>!u),p=new Set([...wd(o,t),...wd(i,t-Math.min(t,o.length))]);return e.filter(u=>p.has(u))}function wd(s,t){let e=Math.max(1,s.length/Math.max(1,t));return Array.from({length:Math.min(t,s.length)},(o,i)=>s[Math.floor(i*e)])}var Qt=["years","months","days"],xd="level";function fr(s,t){return Qt[Qt.indexOf(s)+t]??s}function $d(s){try{let t=s().getItem(xd);return Qt.find(e=>e===t)??"days"}catch{return"days"}}function kd(s,t){try{s().setItem(xd,t)}catch{}}function Ed(s){return[...Map.groupBy(s,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((o,{photos:i})=>o+i,0)}))}function Td({months:s}){return s.reduce((t,e)=>e.photos>t.photos?e:t)}var ch={years:a("Years"),months:a("Months"),days:a("Days")},Pd,Cd,Sd,St,gr;Sd=[$("latent-level-switch")];var st=class extends(Cd=C,Pd=[m({attribute:!1})],Cd){constructor(){super(...arguments);l(this,gr,r(St,8,this,"days")),r(St,11,this)}render(){return h`
      <div role="group" aria-label="${a("How closely to look (+ and −)")}">
        ${Qt.map(e=>h`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${ch[e]}
            </button>
          `)}
      </div>
    `}};St=x(Cd),gr=new WeakMap,c(St,4,"level",Pd,st,gr),st=c(St,0,"LevelSwitch",Sd,st),T(st,"styles",[S,V,P`
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
    `]),r(St,1,st);var Md=180,Eo=class{#e;#t;#o=$d(()=>localStorage);#i;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#o}forget(){this.#i=void 0}step=(t,e)=>{this.look(fr(this.#o,t),e)};async look(t,e){let o=this.#t();if(t===this.#o||o===null)return;let i=e?.y??Md,p=e===void 0&&window.scrollY<=0,u=this.#i!==void 0&&o.shows(this.#i,e)?this.#i:void 0;await this.#r(t,u??o.spotAt(i,e?.x),p?void 0:i)}async enter(t){await this.#r(fr(this.#o,1),t,Md)}async#r(t,e,o){this.#i=e,this.#o=t,kd(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&o!==void 0&&this.#t()?.show(e,o)}};function Ad(s){let t=e=>String(e).padStart(2,"0");return`${s.getFullYear()}-${t(s.getMonth()+1)}-${t(s.getDate())}`}function Ld(s,t){let e=Number(s.slice(0,4))-t;return ne(e,{one:a(w`${N(e)} year ago`),other:a(w`${N(e)} years ago`)})}var Rd,Od,qd,Nd,Dd,$e,yr,br,vr,Mt,At,Lt,Hd,Fd;Dd=[$("latent-memories")];var ze=class extends(Nd=C,qd=[m({attribute:!1})],Od=[m({attribute:!1})],Rd=[b()],Nd){constructor(){super(...arguments);l(this,Lt);l(this,yr,r($e,8,this)),r($e,11,this);l(this,br,r($e,12,this)),r($e,15,this);l(this,vr,r($e,16,this,[])),r($e,19,this);l(this,Mt,Ad(new Date));l(this,At,new AbortController)}connectedCallback(){super.connectedCallback(),L(this,At,new AbortController),d(this,Lt,Hd).call(this)}disconnectedCallback(){super.disconnectedCallback(),n(this,At).abort()}render(){return this.years.length===0?y:h`
      <nav aria-label="${a("On this day")}">
        <h2>${a("On this day")}</h2>
        <ul>
          ${ge(this.years,({year:e})=>e,e=>d(this,Lt,Fd).call(this,e))}
        </ul>
      </nav>
    `}};$e=x(Nd),yr=new WeakMap,br=new WeakMap,vr=new WeakMap,Mt=new WeakMap,At=new WeakMap,Lt=new WeakSet,Hd=async function(){let e=new URLSearchParams({day:n(this,Mt),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,n(this,At).signal)).years}catch{this.years=[]}},Fd=function({year:e,photos:[o],total:i}){return o===void 0?y:h`
      <li>
        <a ${vt(pe("photos",void 0,`taken:${e}${n(this,Mt).slice(4)}`))}>
          <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
          <p>${Ld(n(this,Mt),e)} <small>${Re(i)}</small></p>
        </a>
      </li>
    `},c($e,4,"api",qd,ze,yr),c($e,4,"store",Od,ze,br),c($e,4,"years",Rd,ze,vr),ze=c($e,0,"Memories",Dd,ze),T(ze,"styles",[S,P`
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
    `]),r($e,1,ze);var hh=new Map,wr=class{count;photos=[];named={places:hh};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},To=class s{months;counts;#e;#t;constructor(t,e,o){this.counts=t,this.months=t.map(i=>new wr(i)),this.#e=e,this.#t=o}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new s(t,this.#e,this.#t);for(let o of e.months){let i=this.months.find(p=>p.is(o.count));i!==void 0&&(o.photos=i.photos,o.named=i.named,o.complete=i.complete&&i.count.photos===o.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#o(t).finally(()=>{t.loading=void 0}),t.loading)}async#o(t){this.#i(t);let e=[],o;do{let i=await this.#e.page(t.count,o);e=e.concat(i.photos),o=i.next,(e.length>=t.photos.length||o===void 0)&&(t.photos=e,t.complete=o===void 0,this.#t(t))}while(o!==void 0)}async#i(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,o]=t.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===o)}find(t){for(let e of this.months){let o=e.photos.find(i=>i.id===t);if(o!==void 0)return o}}replace(t){let e=new Set;for(let o of t){let i=this.find(o.id);if(i?.taken===o.taken)this.#r(o,e);else for(let p of[i&&this.monthOf(i),this.monthOf(o)])p!==void 0&&(p.complete=!1)}e.forEach(o=>{this.#i(o)})}#r(t,e){let o=this.monthOf(t);o!==void 0&&(e.add(o),o.photos=o.photos.map(i=>i.id===t.id?t:i),this.#t(o))}async range(t,e,o){let i=this.#s(t,e)?1:-1,p=[t],u=t;for(;u!==void 0&&u.id!==e.id&&p.length<o;)u=await this.neighbour(u,i),u!==void 0&&p.push(u);return p}#s(t,e){let o=[this.monthOf(t),this.monthOf(e)];if(o[0]===o[1]){let i=o[0]?.photos??[];return i.findIndex(({id:p})=>p===t.id)<=i.findIndex(({id:p})=>p===e.id)}return t.taken>e.taken}async neighbour(t,e){let o=this.monthOf(t);if(o===void 0)return;await this.load(o);let i=o.photos.findIndex(u=>u.id===t.id);return i<0?void 0:o.photos[i+e]??this.#n(this.months.indexOf(o)+e,e)}async#n(t,e){for(let o=t;o>=0&&o<this.months.length;o+=e){let i=this.months[o];await this.load(i);let p=e===1?i.photos[0]:i.photos.at(-1);if(p!==void 0)return p}}};var Rt=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var uh="300px",zd,Id,Ud,Wd,Yd,Kd,Vd,Bd,_d,jd,D,xr,$r,kr,Er,Tr,Pr,Cr,Sr,Po,Xt,Mr;jd=[$("latent-period-card")];var me=class extends(_d=C,Bd=[m()],Vd=[m({attribute:!1})],Kd=[m({type:Number})],Yd=[m({attribute:!1})],Wd=[m({type:Number})],Ud=[m({attribute:!1})],Id=[m({attribute:!1})],zd=[b()],_d){constructor(){super(...arguments);l(this,Xt);l(this,xr,r(D,8,this,"")),r(D,11,this);l(this,$r,r(D,12,this,"")),r(D,15,this);l(this,kr,r(D,16,this,0)),r(D,19,this);l(this,Er,r(D,20,this)),r(D,23,this);l(this,Tr,r(D,24,this,1)),r(D,27,this);l(this,Pr,r(D,28,this)),r(D,31,this);l(this,Cr,r(D,32,this)),r(D,35,this);l(this,Sr,r(D,36,this,[])),r(D,39,this);l(this,Po,new Ln(this,uh,()=>{d(this,Xt,Mr).call(this)}))}willUpdate(e){n(this,Po).reached&&(e.has("month")||e.has("covers"))&&d(this,Xt,Mr).call(this)}render(){return h`
      <button aria-label="${this.spoken||this.name}, ${Re(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ge(this.shown,({id:e})=>e,e=>h`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${Re(this.photos)}</small></p>
      </button>
    `}};D=x(_d),xr=new WeakMap,$r=new WeakMap,kr=new WeakMap,Er=new WeakMap,Tr=new WeakMap,Pr=new WeakMap,Cr=new WeakMap,Sr=new WeakMap,Po=new WeakMap,Xt=new WeakSet,Mr=async function(){let{month:e,covers:o}=this,i=await o.of(e,this.most).catch(()=>this.shown);e===this.month&&o===this.covers&&(this.shown=i)},c(D,4,"name",Bd,me,xr),c(D,4,"spoken",Vd,me,$r),c(D,4,"photos",Kd,me,kr),c(D,4,"month",Yd,me,Er),c(D,4,"most",Wd,me,Tr),c(D,4,"covers",Ud,me,Pr),c(D,4,"store",Id,me,Cr),c(D,4,"shown",zd,me,Sr),me=c(D,0,"PeriodCard",jd,me),T(me,"styles",[S,P`
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
    `]),r(D,1,me);var mh=1,fh=3,Qd,Xd,Zd,Gd,Jd,ep,he,Ar,Lr,Rr,Or,nt,Ot,qt,Gt,Jt,W,qr,Nr,Zt,Dr,Hr,tp,op,ip;ep=[$("latent-overview")];var Me=class extends(Jd=C,Gd=[m({attribute:!1})],Zd=[m({attribute:!1})],Xd=[m({attribute:!1})],Qd=[m({attribute:!1})],Jd){constructor(){super(...arguments);l(this,W);l(this,Ar,r(he,8,this,[])),r(he,11,this);l(this,Lr,r(he,12,this,"years")),r(he,15,this);l(this,Rr,r(he,16,this)),r(he,19,this);l(this,Or,r(he,20,this)),r(he,23,this);l(this,nt);l(this,Ot,new Rt(this));l(this,qt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));l(this,Gt,new ResizeObserver(()=>d(this,W,qr).call(this)));l(this,Jt,[])}connectedCallback(){super.connectedCallback(),n(this,Gt).observe(this),window.addEventListener("scroll",n(this,qt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,Gt).disconnect(),window.removeEventListener("scroll",n(this,qt))}updated(){d(this,W,Nr).call(this),d(this,W,qr).call(this)}get marks(){return n(this,Jt)}spotAt(e,o){let i=n(this,W,Zt).filter(g=>g.getBoundingClientRect().bottom>e),u=i.find(g=>{let{left:A,right:J,top:se}=g.getBoundingClientRect();return o!==void 0&&A<=o&&o<J&&se<=e})??i[0]??n(this,W,Zt).at(-1);return u&&{year:u.month.year,month:u.month.month}}shows(e,o){let i=d(this,W,Dr).call(this,e)?.getBoundingClientRect();return i===void 0?!1:o===void 0?i.bottom>n(this,Ot).header&&i.top<window.innerHeight:i.top<=o.y&&o.y<i.bottom&&i.left<=o.x&&o.x<i.right}show(e,o){L(this,nt,{spot:e,y:o}),this.hasUpdated&&d(this,W,Nr).call(this)}render(){let e=Ed(this.months);return this.level==="years"?h`
        <div class="cards years">
          ${ge(e,({year:o})=>o,o=>d(this,W,tp).call(this,o))}
        </div>
      `:h`
        ${ge(e,({year:o})=>o,o=>d(this,W,op).call(this,o))}
      `}};he=x(Jd),Ar=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,Or=new WeakMap,nt=new WeakMap,Ot=new WeakMap,qt=new WeakMap,Gt=new WeakMap,Jt=new WeakMap,W=new WeakSet,qr=function(){let e=n(this,W,Zt).map(o=>({top:n(this,Ot).at(o.getBoundingClientRect().top),year:o.month.year,name:o.spoken||o.name}));L(this,Jt,e.filter(({top:o},i)=>i===0||o>e[i-1].top+1)),n(this,qt).call(this)},Nr=function(){if(n(this,nt)!==void 0){let{spot:e,y:o}=n(this,nt);L(this,nt,void 0);let i=d(this,W,Dr).call(this,e)?.getBoundingClientRect();i!==void 0&&n(this,Ot).by(i.top+i.height/2-o)}},Zt=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Dr=function({year:e,month:o}){return n(this,W,Zt).find(({month:i})=>i.year<e||i.year===e&&(this.level==="years"||i.month<=o))},Hr=function({year:e,month:o}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:o}}))},tp=function(e){let o=Td(e);return h`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${o}"
        .most="${mh}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Hr).call(this,o)}"
      ></latent-period-card>
    `},op=function({year:e,months:o}){return h`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${ge(o,({month:i})=>i,i=>d(this,W,ip).call(this,i))}
        </div>
      </section>
    `},ip=function(e){return h`
      <latent-period-card
        .name="${rn(e)}"
        .spoken="${gt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${fh}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Hr).call(this,e)}"
      ></latent-period-card>
    `},c(he,4,"months",Gd,Me,Ar),c(he,4,"level",Zd,Me,Lr),c(he,4,"covers",Xd,Me,Rr),c(he,4,"store",Qd,Me,Or),Me=c(he,0,"Overview",ep,Me),T(Me,"styles",[S,P`
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
    `]),r(he,1,Me);function Nt(s,t){let e=0,o=s.length-1;for(;e<o;){let i=e+o+1>>1;s[i].top<=t?e=i:o=i-1}return e}var rp=22,gh=900,Fr=120,sp,np,ap,lp,dp,pp,cp,hp,X,zr,Ir,Ur,Wr,Yr,Kr,Dt,Y,up,Vr,mp,Br,fp,gp,_r,yp,bp;hp=[$("latent-scrubber")];var ke=class extends(cp=C,pp=[m({attribute:!1})],dp=[m({attribute:!1})],lp=[m({attribute:!1})],ap=[b()],np=[b()],sp=[b()],cp){constructor(){super(...arguments);l(this,Y);l(this,zr,r(X,8,this,[])),r(X,11,this);l(this,Ir,r(X,12,this,0)),r(X,15,this);l(this,Ur,r(X,16,this,0)),r(X,19,this);l(this,Wr,r(X,20,this)),r(X,23,this);l(this,Yr,r(X,24,this,!1)),r(X,27,this);l(this,Kr,r(X,28,this,!1)),r(X,31,this);l(this,Dt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,Dt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let o=e.get("position");o!==void 0&&Math.abs(o-this.position)>1&&(this.passing=!0,window.clearTimeout(n(this,Dt)),L(this,Dt,window.setTimeout(()=>this.passing=!1,gh)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return y;let o=Math.min(1,this.position/this.range),i=e[Nt(e,this.position+Fr)];return h`
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
        @pointerdown="${d(this,Y,mp)}"
        @pointermove="${d(this,Y,Vr)}"
        @pointerup="${d(this,Y,Br)}"
        @pointercancel="${d(this,Y,Br)}"
        @pointerleave="${d(this,Y,fp)}"
        @keydown="${d(this,Y,gp)}"
      >
        ${d(this,Y,bp).call(this)}
        <span class="here" .style="${`top:${o*100}%`}"></span>
        ${d(this,Y,yp).call(this,o)}
      </div>
    `}};X=x(cp),zr=new WeakMap,Ir=new WeakMap,Ur=new WeakMap,Wr=new WeakMap,Yr=new WeakMap,Kr=new WeakMap,Dt=new WeakMap,Y=new WeakSet,up=function(e){let o=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-o.top)/o.height))},Vr=function(e){this.pointed=d(this,Y,up).call(this,e),this.dragging&&d(this,Y,_r).call(this,this.pointed*this.range)},mp=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,d(this,Y,Vr).call(this,e)},Br=function(){this.dragging=!1,this.pointed=void 0},fp=function(){this.dragging||(this.pointed=void 0)},gp=function(e){let o={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(o===void 0)return;e.preventDefault();let i=Nt(this.marks,this.position+Fr)+o,p=this.marks[Math.min(this.marks.length-1,Math.max(0,i))];p!==void 0&&d(this,Y,_r).call(this,p.top)},_r=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},yp=function(e){if(this.pointed===void 0&&!this.passing)return y;let o=this.dragging||this.pointed===void 0?e:this.pointed,{name:i}=this.marks[Nt(this.marks,o*this.range+Fr)];return h`
      <span class="label" .style="${`top:${o*100}%`}">${i}</span>
    `},bp=function(){let e=this.clientHeight||window.innerHeight,o=-rp;return yh(this.marks).map(({top:i,year:p})=>{let g=Math.min(1,i/this.range)*e;return g-o>=rp&&g<=e-6?(o=g,h`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${p}</span>
        `):h`
        <span class="dot" .style="${`top:${g}px`}"></span>
      `})},c(X,4,"marks",pp,ke,zr),c(X,4,"position",dp,ke,Ir),c(X,4,"range",lp,ke,Ur),c(X,4,"pointed",ap,ke,Wr),c(X,4,"dragging",np,ke,Yr),c(X,4,"passing",sp,ke,Kr),ke=c(X,0,"Scrubber",hp,ke),T(ke,"styles",[S,P`
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
    `]),r(X,1,ke);function yh(s){return s.filter(({year:t},e)=>s[e-1]?.year!==t)}var Co=class{options;blocks;height;#e;constructor(t,e,o,i){this.options=e;let p=o?.options===e?o:void 0,u=0;this.blocks=t.map((g,A)=>{let J=p?.blocks[A],se=J?.month===g&&g!==i?{...J,top:u}:bh(g,u,e);return u+=se.height,se}),this.height=u}between(t,e){let o=[];for(let i=this.indexAt(t);i<this.blocks.length;i++){let p=this.blocks[i];if(p.top>=e)break;o.push(p)}return o}indexAt(t){return Nt(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:gt(e)})),this.#e}nearest({year:t,month:e}){let o=t*12+e;return this.blocks.find(({month:{count:i}})=>i.year*12+i.month<=o)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let o=e.layout?.tiles.find(({photo:i})=>i.id===t);if(o!==void 0)return{block:e,tile:o}}}tileAt(t){let e=this.blocks[this.indexAt(t)],o=e?.layout?.tiles.find(i=>e.top+i.y+i.height>=t);return e&&o&&{block:e,tile:o}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:o})=>o===t.month||o.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function bh(s,t,e){if(s.photos.length===0)return{month:s,top:t,height:s.complete?0:Ko(s.count.photos,e),layout:void 0};let o=Pn(s.photos,e),i=s.missing===0?0:Ko(s.missing,e)-e.monthHeading;return{month:s,top:t,height:o.height+i,layout:o}}var vh=28,wh=28;function vp({layout:s,top:t},e){let o=e.top-t,i=e.bottom-t;return s?.tiles.filter(({y:p,height:u})=>p+u>o&&p<i)??[]}function wp(s,t,e,o){let i=s.flatMap(u=>vp(u,t).map(g=>({tile:g,top:u.top+g.y})));return(i.find(({tile:u})=>u.photo.id===e)??i.find(({top:u})=>u>=o)??i[0])?.tile.photo.id}function xp(s,t){let{month:e,layout:o}=s,i=gt(e.count);return h`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${i}"
      .style="${`transform:translateY(${s.top}px);height:${s.height}px`}"
      @keydown="${t.keyDown}"
      @dragstart="${t.drag}"
    >
      <h2 .style="${`top:${vh}px`}">${i} <span>${Re(e.count.photos)}</span></h2>
      ${o===void 0?$h(s,t):y} ${o?.headings.map(p=>xh(p,e.places.get(p.day)??[],t))} ${ge(vp(s,t.drawn),({photo:p})=>p.id,p=>kh(p,t))}
    </section>
  `}function xh({day:s,x:t,y:e,width:o},i,{options:p}){let u=`transform:translate(${t}px,${e+p.dayHeading-wh}px);max-width:${Math.max(o,64)}px`;return h`
    <h3 .style="${u}" title="${i.join(", ")}">${sn(s)}${i.length===0?y:h`
      <span>· ${i.join(", ")}</span>
    `}</h3>
  `}function $h({height:s},{options:t}){return h`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,s-80)}px`}"></div>
  `}function kh(s,{route:t,reachable:e,selection:o,picking:i,open:p,store:u}){let{photo:g,x:A,y:J,width:se,height:fe}=s,Ys=o.has(g.id);return h`
    <a
      href="${gn({...t,photo:g.id})}"
      data-id="${g.id}"
      aria-label="${nn(g)}"
      tabindex="${g.id===e?0:-1}"
      .style="${`transform:translate(${A}px,${J}px);width:${se}px;height:${fe}px`}"
      class="${Ys?"picked":""}"
      @click="${Io=>p(Io,g)}"
      @pointerdown="${Io=>i.down(Io,g)}"
      @pointermove="${i.move}"
      @pointerup="${i.lift}"
      @pointercancel="${i.lift}"
      @contextmenu="${i.menu}"
    >
      <latent-thumb lively .photo="${g}" .store="${u}"></latent-thumb>
    </a>
    ${i.box(s,Ys)}
  `}var Eh=100,$p=1,Th=.75,kp,Ep,Tp,Pp,Cp,Sp,Mp,Ap,Z,jr,Qr,Xr,Zr,Gr,Jr,oe,Ie,Ht,Ft,at,ue,Ge,to,lt,O,es,Lp,So,Rp,Op,eo,ts,os,qp,Mo,Ao,Np,is,Lo;Ap=[$("latent-timeline")];var Ee=class extends(Mp=C,Sp=[m({attribute:!1})],Cp=[m({attribute:!1})],Pp=[m({attribute:!1})],Tp=[m({attribute:!1})],Ep=[b()],kp=[b()],Mp){constructor(){super(...arguments);l(this,O);l(this,jr,r(Z,8,this)),r(Z,11,this);l(this,Qr,r(Z,12,this)),r(Z,15,this);l(this,Xr,r(Z,16,this,pe("photos"))),r(Z,19,this);l(this,Zr,r(Z,20,this,et.NONE)),r(Z,23,this);l(this,Gr,r(Z,24,this,{top:0,bottom:0})),r(Z,27,this);l(this,Jr,r(Z,28,this)),r(Z,31,this);l(this,oe);l(this,Ie);l(this,Ht);l(this,Ft,!1);l(this,at);l(this,ue,new Rt(this));l(this,Ge,new kn(this));l(this,to,new ResizeObserver(()=>d(this,O,Lp).call(this)));l(this,lt,()=>d(this,O,Op).call(this));l(this,Mo,e=>{let o=xn(e.key),i=n(this,oe)?.placeOf(e.target.dataset.id);if(i!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),n(this,Ge).pick(i.tile.photo,e.shiftKey);return}o===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),d(this,O,Np).call(this,i,o))});l(this,Ao,e=>{let o=e.target instanceof HTMLElement&&n(this,oe)?.placeOf(e.target.dataset.id);o&&(n(this,Ge).byFinger?e.preventDefault():wn(e,n(this,Ge).taken(o.tile.photo)))});l(this,Lo,(e,o)=>{this.current=o.id,n(this,Ge).click(e,o)})}connectedCallback(){super.connectedCallback(),n(this,to).observe(this),window.addEventListener("scroll",n(this,lt),{passive:!0}),window.addEventListener("resize",n(this,lt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),n(this,to).disconnect(),window.removeEventListener("scroll",n(this,lt)),window.removeEventListener("resize",n(this,lt)),window.clearTimeout(n(this,Ht))}monthChanged(e){d(this,O,So).call(this,e)}get marks(){return n(this,oe)?.marks??[]}spotAt(e){let o=n(this,ue).at(e),i=n(this,oe)?.blocks[n(this,oe).indexAt(o)],p=n(this,oe)?.tileAt(o),u=(p?.block??i)?.month.count;return u&&{year:u.year,month:u.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,o){L(this,at,{spot:e,y:o}),d(this,O,es).call(this)}reveal(e){let o=n(this,oe)?.placeOf(e.id);o!==void 0&&d(this,O,is).call(this,o)}willUpdate(e){if(e.has("library")&&n(this,Ie)!==void 0){let o=e.get("route"),i=o===void 0||bt(o,this.route);d(this,O,So).call(this,void 0,i),i||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){n(this,Ft)&&(L(this,Ft,!1),d(this,O,qp).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,o=n(this,Ie);if(o===void 0)return y;let i=n(this,oe)?.between(e.top,e.bottom)??[],p={options:o,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:wp(i,e,this.current,e.top+window.innerHeight*$p),picking:n(this,Ge),keyDown:n(this,Mo),drag:n(this,Ao),open:n(this,Lo)};return h`
      ${ge(i,({month:u})=>`${u.count.year}-${u.count.month}`,u=>xp(u,p))}
    `}};Z=x(Mp),jr=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Gr=new WeakMap,Jr=new WeakMap,oe=new WeakMap,Ie=new WeakMap,Ht=new WeakMap,Ft=new WeakMap,at=new WeakMap,ue=new WeakMap,Ge=new WeakMap,to=new WeakMap,lt=new WeakMap,O=new WeakSet,es=function(){let e=n(this,oe);if(n(this,at)===void 0||e===void 0)return;let{spot:o,y:i}=n(this,at);L(this,at,void 0);let p=e.placeOf(o.photo),u=e.nearest(o);p!==void 0?n(this,ue).bring(p.block.top+p.tile.y,i):u!==void 0&&n(this,ue).bring(u.top,n(this,ue).header),d(this,O,eo).call(this)},Lp=function(){let e=this.clientWidth;e>0&&e!==n(this,Ie)?.width&&(L(this,Ie,Tn(e)),d(this,O,So).call(this,void 0))},So=function(e,o=!0){if(n(this,Ie)===void 0)return;let i=n(this,ue).top,p=o&&i>0?n(this,oe)?.anchorAt(i):void 0;L(this,oe,new Co(this.library.months,n(this,Ie),n(this,oe),e)),this.style.height=`${n(this,oe).height}px`,d(this,O,Rp).call(this,p,i),d(this,O,es).call(this),d(this,O,eo).call(this),d(this,O,os).call(this),this.requestUpdate()},Rp=function(e,o){let i=e&&n(this,oe)?.resolve(e);i!==void 0&&Math.abs(i-o)>=1&&n(this,ue).by(i-o)},Op=function(){let{top:e}=n(this,ue),o=window.innerHeight*Th;(e-o<this.drawn.top||e+window.innerHeight+o>this.drawn.bottom)&&d(this,O,eo).call(this),d(this,O,ts).call(this),d(this,O,os).call(this)},eo=function(){let{top:e}=n(this,ue),o=window.innerHeight*$p;this.drawn={top:e-o,bottom:e+window.innerHeight+o},d(this,O,ts).call(this)},ts=function(){n(this,Ht)??L(this,Ht,window.setTimeout(()=>{L(this,Ht,void 0);let{top:e}=n(this,ue),o=window.innerHeight/2;for(let{month:i}of n(this,oe)?.between(e-o,e+window.innerHeight+o)??[])this.library.load(i).catch(()=>{})},Eh))},os=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},qp=function(e){return[...this.renderRoot.querySelectorAll("a")].find(o=>o.dataset.id===e)},Mo=new WeakMap,Ao=new WeakMap,Np=async function(e,o){let i=await $n(e,o,this.library,()=>n(this,oe));i!==void 0&&d(this,O,is).call(this,i)},is=function({block:e,tile:o}){let p=e.top+o.y,u=n(this,ue).top,g=p+o.height+40-(u+window.innerHeight-n(this,ue).header),A=p-40-u;(A<0||g>0)&&n(this,ue).by(A<0?A:g),d(this,O,eo).call(this),this.current=o.photo.id,L(this,Ft,!0),this.requestUpdate()},Lo=new WeakMap,c(Z,4,"library",Sp,Ee,jr),c(Z,4,"store",Cp,Ee,Qr),c(Z,4,"route",Pp,Ee,Xr),c(Z,4,"selection",Tp,Ee,Zr),c(Z,4,"drawn",Ep,Ee,Gr),c(Z,4,"current",kp,Ee,Jr),Ee=c(Z,0,"TimelineView",Ap,Ee),T(Ee,"styles",[S,En]),r(Z,1,Ee);var Dp=1.35,Hp=40,Ph=220,Ro=class{#e;#t=new AbortController;#o;#i=0;#r=-1/0;constructor(t,e){this.#e=e;let{signal:o}=this.#t;t.addEventListener("touchstart",i=>this.#s(i),{signal:o,passive:!0}),t.addEventListener("touchmove",i=>this.#n(i),{signal:o,passive:!0}),t.addEventListener("wheel",i=>this.#a(i),{signal:o,passive:!1}),window.addEventListener("keydown",i=>this.#l(i),{signal:o})}dispose(){this.#t.abort()}#s({touches:t}){this.#o=t.length===2?Fp(t):void 0}#n({touches:t}){if(this.#o===void 0||t.length!==2)return;let e=Fp(t)/Math.max(1,this.#o);if(e>Dp||e<1/Dp){this.#o=void 0;let[o,i]=[t[0],t[1]],p={x:(o.clientX+i.clientX)/2,y:(o.clientY+i.clientY)/2};this.#e(e>1?1:-1,p)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#r<Ph;this.#r=t.timeStamp;let o=e?this.#i:0;this.#i=o+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(o)<Hp&&Math.abs(this.#i)>=Hp&&this.#e(this.#i<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(o=>o instanceof Element&&o.matches("dialog, [role=dialog]"));return!yt(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function Fp(s){let[t,e]=[s[0],s[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var zp,Ip,Up,Wp,Yp,Kp,Vp,Bp,_p,jp,Qp,Xp,Zp,Gp,Jp,E,rs,ss,ns,as,ls,ds,ps,cs,hs,us,ms,fs,gs,oo,io,Ue,dt,zt,q,ys,bs,ec,Oo,vs,ws,xs,ro,tc,oc,ic,rc;Jp=[$("latent-timeline-page")];var ie=class extends(Gp=C,Zp=[m({attribute:!1})],Xp=[m({attribute:!1})],Qp=[m({attribute:!1})],jp=[m({attribute:!1})],_p=[m({attribute:!1})],Bp=[m({attribute:!1})],Vp=[m({attribute:!1})],Kp=[b()],Yp=[b()],Wp=[b()],Up=[z("latent-timeline")],Ip=[z("latent-timeline, latent-overview")],zp=[z("latent-scrubber")],Gp){constructor(){super(...arguments);l(this,q);l(this,rs,r(E,8,this)),r(E,11,this);l(this,ss,r(E,12,this,pe("photos"))),r(E,15,this);l(this,ns,r(E,16,this,"")),r(E,19,this);l(this,as,r(E,20,this,"")),r(E,23,this);l(this,ls,r(E,24,this)),r(E,27,this);l(this,ds,r(E,28,this,et.NONE)),r(E,31,this);l(this,ps,r(E,32,this)),r(E,35,this);l(this,cs,r(E,36,this)),r(E,39,this);l(this,hs,r(E,40,this)),r(E,43,this);l(this,us,r(E,44,this,"")),r(E,47,this);l(this,ms,r(E,48,this)),r(E,51,this);l(this,fs,r(E,52,this)),r(E,55,this);l(this,gs,r(E,56,this)),r(E,59,this);l(this,oo);l(this,io);l(this,Ue,new Eo(this,()=>this.photos));l(this,dt,new AbortController);l(this,zt);l(this,ro,()=>_e(this,"search",""))}connectedCallback(){super.connectedCallback(),L(this,io,new Ro(this,n(this,Ue).step))}disconnectedCallback(){super.disconnectedCallback(),n(this,io)?.dispose(),n(this,dt).abort()}get sequence(){return this.library}refresh(){d(this,q,ys).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!bt(this.route,this.shown)?d(this,q,ys).call(this,this.route):n(this,zt)!==void 0&&!bt(this.route,n(this,zt))&&(n(this,dt).abort(),d(this,q,Oo).call(this,"")))}render(){let e=this.shown?.query??"";return h`
      <h1 class="unseen">${e===""?this.name:a(w`Photos that match ${e}`)}</h1>
      ${e===""&&this.filter===""?h`
          <latent-memories ?hidden="${n(this,Ue).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:y} ${e===""?y:h`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${d(this,q,bs).call(this,e)}"
        ></latent-refinement>
      `}${d(this,q,tc).call(this,e)}
    `}};E=x(Gp),rs=new WeakMap,ss=new WeakMap,ns=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,fs=new WeakMap,gs=new WeakMap,oo=new WeakMap,io=new WeakMap,Ue=new WeakMap,dt=new WeakMap,zt=new WeakMap,q=new WeakSet,ys=async function(e){n(this,dt).abort();let o=new AbortController;L(this,dt,o),L(this,zt,e);let i=d(this,q,bs).call(this,e.query);try{let p=await this.api.timeline(i,o.signal);o.signal.aborted||d(this,q,ec).call(this,e,i,p)}catch(p){p instanceof I&&p.status===400?d(this,q,Oo).call(this,p.message):d(this,q,ws).call(this,p)}},bs=function(e){return`${this.filter} ${e}`.trim()},ec=function(e,o,{months:i}){let p=this.shown!==void 0&&bt(e,this.shown);p||(n(this,Ue).forget(),L(this,oo,new ko(async u=>(await d(this,q,vs).call(this,this.api.photos(o,u,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(i):new To(i,{page:(u,g)=>d(this,q,vs).call(this,this.api.photos(o,u,g)),places:u=>this.api.places(o,u)},u=>this.timeline?.monthChanged(u)),this.shown=e,d(this,q,Oo).call(this,""),_e(this,"sequence",{same:p})},Oo=function(e){this.problem=e;let o=this.library?.total;o!==void 0&&_e(this,"found",{total:o,problem:e})},vs=async function(e){try{return await e}catch(o){throw d(this,q,ws).call(this,o),o}},ws=function(e){_e(this,"problem",e)},xs=function(){let{photos:e,scrubber:o}=this;e!==null&&o!==null&&(o.marks=e.marks,o.position=window.scrollY,o.range=document.documentElement.scrollHeight-window.innerHeight)},ro=new WeakMap,tc=function(e){let{library:o}=this;if(o===void 0)return this.problem===""?y:nd(this.problem,n(this,ro));if(o.months.length===0)return d(this,q,rc).call(this,e);let{level:i}=n(this,Ue);return h`
      ${i==="days"?d(this,q,oc).call(this,o):d(this,q,ic).call(this,o,i)}
      <latent-level-switch .level="${i}" @level="${p=>{n(this,Ue).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},oc=function(e){return h`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${d(this,q,xs)}"
      ></latent-timeline>
    `},ic=function({counts:e},o){return h`
      <latent-overview
        .months="${e}"
        .level="${o}"
        .covers="${n(this,oo)}"
        .store="${this.store}"
        @enter="${i=>{n(this,Ue).enter(i.detail)}}"
        @timeline-scroll="${d(this,q,xs)}"
      ></latent-overview>
    `},rc=function(e){return e!==""?ad(e,n(this,ro)):this.filter===""?ld(this.status?.pending??0):h`
      <slot></slot>
    `},c(E,4,"api",Zp,ie,rs),c(E,4,"route",Xp,ie,ss),c(E,4,"filter",Qp,ie,ns),c(E,4,"name",jp,ie,as),c(E,4,"store",_p,ie,ls),c(E,4,"selection",Bp,ie,ds),c(E,4,"status",Vp,ie,ps),c(E,4,"library",Kp,ie,cs),c(E,4,"shown",Yp,ie,hs),c(E,4,"problem",Wp,ie,us),c(E,4,"timeline",Up,ie,ms),c(E,4,"photos",Ip,ie,fs),c(E,4,"scrubber",zp,ie,gs),ie=c(E,0,"TimelinePage",Jp,ie),T(ie,"styles",[S,V,sd,P`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),r(E,1,ie);function sc({api:s,route:t,store:e,selection:o,status:i,owner:p}){switch(t.place){case"albums":return t.id===void 0?h`
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
      `;case"users":return h`
        <latent-users-page class="view" .api="${s}" .route="${t}"></latent-users-page>
      `;case"watermark":return h`
        <latent-watermark-page class="view" .api="${s}"></latent-watermark-page>
      `;default:return Sh({api:s,route:t,store:e,selection:o,status:i,owner:p})}}function Sh({api:s,route:t,store:e,selection:o,status:i}){let{label:p,filter:u="",empty:g}=Xe(t.place);return h`
    <latent-timeline-page
      class="view"
      .api="${s}"
      .route="${t}"
      .filter="${u}"
      .name="${u===""?a("All photos"):p}"
      .store="${e}"
      .selection="${o}"
      .status="${i}"
    >${g}</latent-timeline-page>
  `}var Mh=["photos","favorites","map"],nc,ac,lc,dc,pc,cc,hc,uc,mc,fc,gc,yc,bc,vc,wc,xc,v,$s,ks,Es,Ts,Ps,Cs,Ss,Ms,As,Ls,Rs,Os,qs,Ns,Ho,de,pt,ct,K,We,ht,M,It,qo,Ds,ut,No,$c,kc,Ec,Fo,Hs,Do,Tc,Ye,mt,so,Pc,Cc,Sc;xc=[$("latent-gallery")];var G=class extends(wc=C,vc=[m({attribute:!1})],bc=[m({attribute:!1})],yc=[m({attribute:!1})],gc=[m({attribute:!1})],fc=[b()],mc=[b()],uc=[b()],hc=[b()],cc=[b()],pc=[b()],dc=[b()],lc=[z("latent-header")],ac=[z("latent-viewer")],nc=[z("main > .view")],wc){constructor(){super(...arguments);l(this,M);l(this,$s,r(v,8,this)),r(v,11,this);l(this,ks,r(v,12,this,"")),r(v,15,this);l(this,Es,r(v,16,this)),r(v,19,this);l(this,Ts,r(v,20,this)),r(v,23,this);l(this,Ps,r(v,24,this,pe("photos"))),r(v,27,this);l(this,Cs,r(v,28,this)),r(v,31,this);l(this,Ss,r(v,32,this)),r(v,35,this);l(this,Ms,r(v,36,this)),r(v,39,this);l(this,As,r(v,40,this)),r(v,43,this);l(this,Ls,r(v,44,this,!1)),r(v,47,this);l(this,Rs,r(v,48,this)),r(v,51,this);l(this,Os,r(v,52,this)),r(v,55,this);l(this,qs,r(v,56,this)),r(v,59,this);l(this,Ns,r(v,60,this)),r(v,63,this);l(this,Ho,new no(!0));l(this,de);l(this,pt,new AbortController);l(this,ct);l(this,K,new yo(this));l(this,We,new $o(()=>n(this,M,qo),e=>this.problem(e)));l(this,ht,!1);l(this,ut,e=>d(this,M,No).call(this,e.detail));l(this,Fo,()=>d(this,M,Do).call(this,import("/assets/account-CMZBN24S.js"),()=>this.showsAccount=!0));l(this,Ye,e=>{e.stopPropagation(),this.problem(e.detail)});l(this,mt,e=>n(this,K).tell(e.detail));l(this,so,({detail:e})=>{!Mh.includes(this.route.place)&&e!==""?d(this,M,No).call(this,pe("photos",void 0,e)):n(this,de)?.search(e)})}connectedCallback(){super.connectedCallback(),L(this,de,new yn(e=>d(this,M,Ds).call(this,e))),d(this,M,Ds).call(this,n(this,de).route),L(this,ct,new bn(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),n(this,ct).start(),n(this,M,It)&&d(this,M,Do).call(this,import("/assets/album-shelf-E7JCSP5C.js"))}disconnectedCallback(){super.disconnectedCallback(),n(this,de)?.dispose(),n(this,ct)?.stop(),n(this,pt).abort(),n(this,We).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let o=Lh(this.route,this.opened);document.title!==o&&(document.title=o)}edited(e,o){n(this,We).forget(dn(e));let i=e.flatMap(({photo:u})=>u===void 0?[]:[u]);this.sequence?.replace(i),this.viewer?.edited(e,o),this.opened=i.find(({id:u})=>u===this.opened?.id)??this.opened;let p=Ah(this.route)&&e.every(({before:u,after:g})=>u?.archived===g?.archived);L(this,ht,this.opened!==void 0&&!p),n(this,ht)||this.refresh()}refresh(){L(this,ht,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!Ve(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:o}=this;return h`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @go="${n(this,ut)}"
          @search="${n(this,so)}"
          @account="${n(this,Fo)}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @problem="${n(this,Ye)}"
        ></latent-header>
        ${d(this,M,Pc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${n(this,M,It)}" @go="${n(this,ut)}"></latent-navigation>
          <main
            @go="${n(this,ut)}"
            @search="${n(this,so)}"
            @term-edit="${i=>this.header.edit(i.detail)}"
            @sequence="${d(this,M,Tc)}"
            @found="${i=>this.found=i.detail}"
            @photo-open="${i=>n(this,de)?.open(i.detail.id)}"
            @photo-pick="${i=>{n(this,K).pick(i.detail,this.sequence)}}"
            @photos-edit="${i=>n(this,K).editAll(i.detail)}"
            @selection-clear="${()=>n(this,K).clear()}"
            @said="${n(this,mt)}"
            @problem="${n(this,Ye)}"
          >
            ${d(this,M,Sc).call(this)}${sc({api:this.api,route:this.route,store:n(this,We).grid,selection:n(this,K).selection,status:this.status,owner:n(this,M,It)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        ?quiet="${!Ql(this.route.place)}"
        @added="${()=>n(this,ct)?.look()}"
        @search="${i=>d(this,M,No).call(this,pe("photos",void 0,i.detail))}"
        @photo-open="${i=>n(this,de)?.open(i.detail)}"
        @said="${n(this,mt)}"
        @problem="${n(this,Ye)}"
      ></latent-uploads>
      ${e===void 0?y:h`
        <latent-viewer
          .photo="${e}"
          .sequence="${o}"
          .api="${n(this,M,qo)}"
          .grid="${n(this,We).grid}"
          .screens="${n(this,We).screens}"
          @photo-turn="${i=>n(this,de)?.open(i.detail.id)}"
          @viewer-close="${()=>n(this,de)?.close()}"
          @photo-edit="${i=>n(this,K).edit(e,i.detail)}"
          @go="${n(this,ut)}"
          @photo-delete="${()=>{d(this,M,Ec).call(this,e)}}"
        ></latent-viewer>
      `} ${d(this,M,Cc).call(this)} ${this.showsAccount?h`
          <latent-account
            .api="${this.api}"
            @dialog-close="${()=>this.showsAccount=!1}"
            @problem="${n(this,Ye)}"
          ></latent-account>
        `:y} ${this.adding===void 0?y:h`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${n(this,mt)}"
          @dialog-close="${()=>this.adding=void 0}"
          @problem="${n(this,Ye)}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${n(this,K).saying.text}"
        ?undoable="${n(this,K).saying.undoable}"
        @undo="${()=>n(this,K).undo()}"
        @toast-close="${()=>n(this,K).forget()}"
      ></latent-toast>
    `}};v=x(wc),$s=new WeakMap,ks=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Ps=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,As=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,qs=new WeakMap,Ns=new WeakMap,Ho=new WeakMap,de=new WeakMap,pt=new WeakMap,ct=new WeakMap,K=new WeakMap,We=new WeakMap,ht=new WeakMap,M=new WeakSet,It=function(){return this.user===Be},qo=function(){return this.route.place==="trash"?n(this,Ho):this.api},Ds=function(e){if(Xe(e.place).ofOwner===!0&&!n(this,M,It)){n(this,de)?.go(pe("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,n(this,K).clear()),this.route=e,Xe(e.place).load?.().catch(o=>this.problem(new Le(o))),d(this,M,$c).call(this,e.photo)},ut=new WeakMap,No=function(e){n(this,de)?.go(e),window.scrollTo({top:0})},$c=async function(e){n(this,pt).abort(),L(this,pt,new AbortController);let{signal:o}=n(this,pt);if(e===void 0){d(this,M,kc).call(this);return}let i=this.sequence?.find(e);try{let[p]=await Promise.all([i??n(this,M,qo).photo(e,o),import("/assets/viewer-BL7AHBDS.js")]);o.aborted||(this.opened=p)}catch(p){p instanceof I&&p.status===404?n(this,de)?.close():this.problem(p)}},kc=function(){let e=this.opened;this.opened=void 0,n(this,ht)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},Ec=async function(e){let{sequence:o}=this,i=await o?.neighbour(e,1).catch(()=>{})??await o?.neighbour(e,-1).catch(()=>{});await n(this,K).delete([e.id])&&this.opened?.id===e.id&&(i===void 0?n(this,de)?.close():n(this,de)?.open(i.id))},Fo=new WeakMap,Hs=function(e){d(this,M,Do).call(this,import("/assets/add-dialog-PGMHCPX5.js"),()=>this.adding=e)},Do=async function(e,o){try{await e,o?.()}catch(i){this.problem(new Le(i))}},Tc=function(e){this.sequence=this.view?.sequence,e.detail.same||n(this,K).clear()},Ye=new WeakMap,mt=new WeakMap,so=new WeakMap,Pc=function(){return n(this,K).selection.size===0?y:h`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${n(this,K).selection}"
        @photo-edit="${e=>n(this,K).editSelected(e.detail)}"
        @photos-delete="${()=>{n(this,K).delete(n(this,K).selection.ids)}}"
        @add-to-album="${()=>d(this,M,Hs).call(this,n(this,K).selection.ids)}"
        @selection-clear="${()=>n(this,K).clear()}"
      ></latent-selection-bar>
    `},Cc=function(){let{place:e,id:o}=this.route;return n(this,M,It)?h`
        <latent-album-shelf
          .api="${this.api}"
          .store="${n(this,We).grid}"
          .here="${e==="albums"?o:void 0}"
          @album-choose="${i=>d(this,M,Hs).call(this,i.detail)}"
          @said="${n(this,mt)}"
          @problem="${n(this,Ye)}"
        ></latent-album-shelf>
      `:y},Sc=function(){let e=this.status?.pending??0;if(e===0||this.found?.total===0)return y;let o=N(e);return h`
      <div class="progress" role="status"><span class="pulse"></span>${ne(e,{one:a(w`Indexing: ${o} photo to go.`),other:a(w`Indexing: ${o} photos to go.`)})}</div>
    `},c(v,4,"api",vc,G,$s),c(v,4,"user",bc,G,ks),c(v,4,"uploads",yc,G,Es),c(v,4,"shared",gc,G,Ts),c(v,4,"route",fc,G,Ps),c(v,4,"sequence",mc,G,Cs),c(v,4,"found",uc,G,Ss),c(v,4,"status",hc,G,Ms),c(v,4,"opened",cc,G,As),c(v,4,"showsAccount",pc,G,Ls),c(v,4,"adding",dc,G,Rs),c(v,4,"header",lc,G,Os),c(v,4,"viewer",ac,G,qs),c(v,4,"view",nc,G,Ns),G=c(v,0,"Gallery",xc,G),T(G,"styles",[S,al]),r(v,1,G);function Ah({place:s,query:t}){return s==="photos"&&t===""}function Lh(s,t){if(t!==void 0)return`${a("Photo")} · Latent`;let{label:e}=Xe(s.place);return s.query!==""?`${a("Search")} · Latent`:s.place==="photos"?"Latent":`${e} · Latent`}var Rh=3e3,Mc,Ac,Lc,Rc,Oc,Te,Fs,zs,Is,Ae,Ut,zo,ft,B,Je,qc,Nc,Us,Ws,Dc;Oc=[$("latent-app")];var Ke=class extends(Rc=C,Lc=[b()],Ac=[b()],Mc=[b()],Rc){constructor(){super(...arguments);l(this,B);l(this,Fs,r(Te,8,this,"starting")),r(Te,11,this);l(this,zs,r(Te,12,this,{signedIn:!1})),r(Te,15,this);l(this,Is,r(Te,16,this,"")),r(Te,19,this);l(this,Ae,new no);l(this,Ut,new uo(n(this,Ae)));l(this,zo,new po);l(this,ft)}connectedCallback(){super.connectedCallback(),d(this,B,Je).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(n(this,ft))}willUpdate(){this.phase==="signed-out"&&n(this,Ut).tasks.length>0&&n(this,Ut).clear()}render(){switch(this.phase){case"starting":return y;case"welcome":return h`
          <latent-welcome .api="${n(this,Ae)}" @signed-in="${d(this,B,Je)}"></latent-welcome>
        `;case"signed-out":return h`
          <latent-sign-in
            .api="${n(this,Ae)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${d(this,B,Je)}"
          ></latent-sign-in>
        `;case"open":return h`
          <latent-gallery
            .api="${n(this,Ae)}"
            .user="${this.session.user??""}"
            .uploads="${n(this,Ut)}"
            .shared="${n(this,zo)}"
            @problem="${e=>d(this,B,Us).call(this,e.detail)}"
            @sign-out="${d(this,B,Dc)}"
            @locked="${d(this,B,Ws)}"
          ></latent-gallery>
        `;case"locked":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?a("The vault is locked"):a("No connection")}">
            <span slot="icon">${f.lock}</span>
            <p>
              ${navigator.onLine?a("Nothing of the vault is left on this page. Unlock it where it is kept, and this page returns by itself."):a("Nothing of the vault is left on this page. This page returns by itself once there is a connection.")}
            </p>
            <button class="quiet" @click="${d(this,B,Je)}">${a("Try again")}</button>
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
            <button class="quiet" @click="${d(this,B,Je)}">${a("Try again")}</button>
          </latent-notice>
        `;case"failed":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${a("That did not work")}">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${d(this,B,Je)}">${a("Try again")}</button>
          </latent-notice>
        `}}};Te=x(Rc),Fs=new WeakMap,zs=new WeakMap,Is=new WeakMap,Ae=new WeakMap,Ut=new WeakMap,zo=new WeakMap,ft=new WeakMap,B=new WeakSet,Je=async function(){window.clearTimeout(n(this,ft));try{this.session=await n(this,Ae).session(),this.phase=this.session.signedIn?await d(this,B,Nc).call(this):await d(this,B,qc).call(this)}catch(e){d(this,B,Us).call(this,e)}},qc=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-JP46VVIC.js"),"welcome")},Nc=async function(){try{return await n(this,Ae).status(!1),"open"}catch(e){if(e instanceof I&&e.status===404)return"bare";throw e}},Us=function(e){e instanceof I&&e.unauthorised?this.phase="signed-out":e instanceof Le||e instanceof I&&e.unavailable?d(this,B,Ws).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Ws=function(){this.phase="locked",window.clearTimeout(n(this,ft)),L(this,ft,window.setTimeout(()=>{d(this,B,Je).call(this)},Rh))},Dc=async function(){this.phase="signed-out",await n(this,Ae).signOut().catch(()=>{})},c(Te,4,"phase",Lc,Ke,Fs),c(Te,4,"session",Ac,Ke,zs),c(Te,4,"problem",Mc,Ke,Is),Ke=c(Te,0,"App",Oc,Ke),T(Ke,"styles",[S,V,P`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(Te,1,Ke);export{Ke as App};
