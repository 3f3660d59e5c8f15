import{a as no,b as on}from"/assets/chunk-6TIIN7WX.js";import{a as ft,b as cn,c as hn,d as un,e as mn}from"/assets/chunk-HQFDKBMJ.js";import{b as en,c as tn}from"/assets/chunk-H4CHDKB6.js";import{a as bn}from"/assets/chunk-THLU763S.js";import{f as fn}from"/assets/chunk-J5XMY5LX.js";import"/assets/chunk-H7WDX6HO.js";import{a as Je,b as wn,d as xn,e as $n,f as kn,h as En,j as Tn,k as Yo}from"/assets/chunk-XKTABQAO.js";import{a as ao,c as an,e as ln,f as dn,g as Uo,h as pn}from"/assets/chunk-OTXIFZXG.js";import"/assets/chunk-MQ4T7SO4.js";import{a as Zs}from"/assets/chunk-LB5KW273.js";import{a as An}from"/assets/chunk-5IPKFR35.js";import{a as Pn,b as Cn,c as Sn,e as Mn}from"/assets/chunk-2NTJDFLX.js";import{a as Wo}from"/assets/chunk-ETHXOSSS.js";import{b as yt}from"/assets/chunk-DOX2BVII.js";import"/assets/chunk-AFBLI6TN.js";import{a as Io}from"/assets/chunk-G6KWYIGV.js";import{a as ge}from"/assets/chunk-2XQZM3NY.js";import"/assets/chunk-CAQCCG64.js";import{a as pe,b as gn,c as gt,d as yn}from"/assets/chunk-7LKI56OE.js";import{b as vn}from"/assets/chunk-WCRTRLIZ.js";import{a as I,b as js,c as Qs,d as Le,e as Xs,g as Ye,h as Ke,i as so}from"/assets/chunk-U2P7FZMV.js";import{a as mt,b as rn,c as sn,f as N,g as Re,l as nn}from"/assets/chunk-ETHAJZUY.js";import{a as ne}from"/assets/chunk-Z2W2OEWO.js";import"/assets/chunk-M7EUPUIQ.js";import{a as f}from"/assets/chunk-LHKUYQMA.js";import{a as $,b as m,c as b,d as F,e as S,f as Gs,h as Js,i as V,j as Ve}from"/assets/chunk-B33BJQNH.js";import{a as Vs,b as Bs,c as _s}from"/assets/chunk-P2WX345B.js";import{b as Ut}from"/assets/chunk-VUOLV3BX.js";import{c as Ks}from"/assets/chunk-Z36S2PMP.js";import{a as P,d as h,g as y,i as C}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as n}from"/assets/chunk-JPIGTC3I.js";import{a as x,c as r,d as c,e as T,f as a,g as l,h as A,i as d}from"/assets/chunk-UFH4OFYZ.js";var Ln="shared?";var lo=class extends EventTarget{#e=[];constructor(t=navigator.serviceWorker){super(),t?.addEventListener("message",({data:e})=>this.#t(e)),t?.startMessages(),t?.controller?.postMessage(Ln)}#t(t){Array.isArray(t)&&(this.#e=[...this.#e,...t.filter(e=>e instanceof File)],this.dispatchEvent(new Event("change")))}take(){let t=this.#e;return this.#e=[],t}};var Rn=P`
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
`;var On,qn,Nn,Dn,Hn,zn,Fn,In,Un,Wn,Yn,Kn,Vn,Bn,_n,k,Ko,Vo,Bo,_o,jo,Qo,Xo,Zo,Go,Jo,ei,ti,oi,_,jn,ii,Qn,Xn,Zn,Gn,Jn,ea,ta;_n=[$("latent-sign-in")];var ee=class extends(Bn=C,Vn=[m({attribute:!1})],Kn=[m({type:Boolean})],Yn=[m({type:Boolean})],Wn=[b()],Un=[b()],In=[b()],Fn=[b()],zn=[b()],Hn=[b()],Dn=[F("#vault")],Nn=[F("#user")],qn=[F("#passphrase")],On=[F("#code")],Bn){constructor(){super(...arguments);l(this,_);l(this,Ko,r(k,8,this)),r(k,11,this);l(this,Vo,r(k,12,this,!1)),r(k,15,this);l(this,Bo,r(k,16,this,!1)),r(k,19,this);l(this,_o,r(k,20,this,!1)),r(k,23,this);l(this,jo,r(k,24,this,!1)),r(k,27,this);l(this,Qo,r(k,28,this,"")),r(k,31,this);l(this,Xo,r(k,32,this)),r(k,35,this);l(this,Zo,r(k,36,this,!1)),r(k,39,this);l(this,Go,r(k,40,this,!1)),r(k,43,this);l(this,Jo,r(k,44,this)),r(k,47,this);l(this,ei,r(k,48,this)),r(k,51,this);l(this,ti,r(k,52,this)),r(k,55,this);l(this,oi,r(k,56,this)),r(k,59,this)}firstUpdated(){(this.vault??this.input).focus()}render(){return h`
      <main>
        <form @submit="${d(this,_,jn)}" aria-labelledby="title">
          <header class="${this.busy?"busy":""}">
            ${no(56)}
            <h1 id="title">${n("Latent")}</h1>
            <p>
              ${d(this,_,Gn).call(this)}
            </p>
          </header>
          <div class="fields">
            ${this.choice?d(this,_,Jn).call(this):y} ${this.locked?y:d(this,_,ea).call(this)}
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
            ${this.needsCode?d(this,_,ta).call(this):y}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${d(this,_,Zn).call(this)}</button>
          <p class="problem" id="problem" role="alert">${this.problem===""?y:d(this,_,Xn).call(this)}</p>
        </form>
        <latent-language-choice></latent-language-choice>
      </main>
    `}};k=x(Bn),Ko=new WeakMap,Vo=new WeakMap,Bo=new WeakMap,_o=new WeakMap,jo=new WeakMap,Qo=new WeakMap,Xo=new WeakMap,Zo=new WeakMap,Go=new WeakMap,Jo=new WeakMap,ei=new WeakMap,ti=new WeakMap,oi=new WeakMap,_=new WeakSet,jn=async function(e){if(e.preventDefault(),this.busy)return;this.elsewhere=void 0;let o=this.input.value,i=this.user?.value.trim().toLowerCase()||Ke;if(o===""){this.problem=i===Ke?n("Type the vault’s passphrase."):n("Type your password.");return}this.busy=!0,this.problem="";try{let p={vault:this.vault?.value.trim(),user:i,passphrase:o,code:this.code?.value||void 0};await d(this,_,ii).call(this,p)&&(await on(this.api,{patience:6e4,problem:n("The vault could not be unlocked. The machine that has it says why.")}),await d(this,_,ii).call(this,{...p,vault:void 0})),this.input.value="",this.dispatchEvent(new CustomEvent("signed-in"))}catch(p){await d(this,_,Qn).call(this,p)}finally{this.busy=!1,this.awaitsPasskey=!1}},ii=async function(e){try{return await this.api.signIn(e)}catch(o){if(!(o instanceof js))throw o;this.needsCode=o.orCode,this.awaitsPasskey=!0;let i=await tn(o.options);return await this.api.signIn({...e,passkey:i})}},Qn=async function(e){if(e instanceof I&&e.code==="code"){this.needsCode=!0,await this.updateComplete,this.code?.focus();return}this.problem=Zs(e),this.elsewhere=e instanceof Qs&&e.hosts.includes("localhost")?en():void 0,(this.code??this.input).select()},Xn=function(){return h`
      ${this.problem} ${this.elsewhere===void 0?y:h`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `},Zn=function(){return this.awaitsPasskey?n("Waiting for your passkey…"):this.locked?this.busy?n("Unlocking…"):n("Unlock"):this.busy?n("Checking…"):n("Sign in")},Gn=function(){return this.choice?n("All vaults are locked. Say which to unlock, and its passphrase."):this.locked?n("The vault is locked. Its passphrase unlocks it."):n("Sign in with the vault’s passphrase, or with your own name and password.")},Jn=function(){return h`
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
    `},ea=function(){return h`
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
    `},ta=function(){return h`
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
    `},c(k,4,"api",Vn,ee,Ko),c(k,4,"locked",Kn,ee,Vo),c(k,4,"choice",Yn,ee,Bo),c(k,4,"busy",Wn,ee,_o),c(k,4,"legible",Un,ee,jo),c(k,4,"problem",In,ee,Qo),c(k,4,"elsewhere",Fn,ee,Xo),c(k,4,"needsCode",zn,ee,Zo),c(k,4,"awaitsPasskey",Hn,ee,Go),c(k,4,"vault",Dn,ee,Jo),c(k,4,"user",Nn,ee,ei),c(k,4,"input",qn,ee,ti),c(k,4,"code",On,ee,oi),ee=c(k,0,"SignIn",_n,ee),T(ee,"styles",[S,V,Gs,Rn]),r(k,1,ee);var po={"Tus-Resumable":"1.0.0","X-Latent":"1"},Wt="/uploads";async function oa(s){return(await s.get(Wt)).places}async function ia(s,{sha256:t,bytes:e}){return(await(await s.send("POST","/copies",{files:[{sha256:t,bytes:e}]})).json()).files[0]?.photo}async function ra(s,t,e){let{name:o,folder:i,modified:p,sha256:u}=t,g={...po,"Upload-Length":String(t.bytes),"Upload-Metadata":Dc({filename:o,folder:i,modified:String(Math.max(0,p)),sha256:u})},M=await s.ask(Wt,{method:"POST",headers:g,signal:e}),J=(M.headers.get("Location")??"").split("/").pop()??"";return ri(J,M)}async function sa(s,t,e){return ri(t,await s.ask(`${Wt}/${t}`,{method:"HEAD",headers:po,signal:e}))}async function na(s,{id:t,offset:e},o,i){let p=await o.arrayBuffer(),u={...po,"Content-Type":"application/offset+octet-stream","Upload-Offset":String(e),"Upload-Checksum":`sha256 ${Io(new Uint8Array(await crypto.subtle.digest("SHA-256",p)))}`};return ri(t,await s.ask(`${Wt}/${t}`,{method:"PATCH",headers:u,body:p,signal:i}))}async function aa(s,t){await s.ask(`${Wt}/${t}`,{method:"DELETE",headers:po})}function ri(s,{headers:t,status:e}){let o=t.get("Upload-Offset");if(o===null)throw new I(e,"failed",n("The server does not say how much has arrived."));let i=t.get("Latent-Path");return{id:s,offset:Number(o),path:i===null?void 0:decodeURIComponent(i),wasThere:t.has("Latent-Was-There")}}function Dc(s){return Object.entries(s).map(([t,e])=>`${t} ${Io(new TextEncoder().encode(e))}`).join(",")}function la({file:s,folders:t},e){return t.length>0?[e,...t].filter(o=>o!=="").join("/"):e===""?`Uploads/${Hc(s.lastModified)}`:e}function Hc(s){let t=new Date(s);return`${String(t.getFullYear()).padStart(4,"0")}/${String(t.getMonth()+1).padStart(2,"0")}`}function da(s){let t=s.map(i=>i.split("/").slice(0,-1)),[e=[]]=t,o=e.findIndex((i,p)=>t.some(u=>u[p]!==i));return(o<0?e:e.slice(0,o)).join("/")}function pa(s,t){return t.some(e=>e===""||s===e||s.startsWith(`${e}/`))}var co=class{#e;#t=0;#o;constructor(t=zc){this.#o=t}async hash(t,e){let o=this.#e??=this.#o(),i=await o.catch(()=>Promise.reject(this.#i(o)));e.throwIfAborted();let p=this.#t++;return new Promise((u,g)=>{let M=new AbortController,J=fe=>{M.abort(),fe()},se=({data:fe})=>{fe.number===p&&J(()=>fe.sha256===void 0?g(new Error(n("This file cannot be read."))):u(fe.sha256))};i.addEventListener("message",se,{signal:M.signal}),i.addEventListener("error",()=>J(()=>g(this.#i(o))),{signal:M.signal}),e.addEventListener("abort",()=>J(()=>g(e.reason)),{signal:M.signal}),i.postMessage({number:p,file:t})})}#i(t){return ca(t),this.#e===t&&(this.#e=void 0),new Error(n("Files cannot be compared at the moment. Try again."))}end(){this.#e!==void 0&&ca(this.#e),this.#e=void 0}};function ca(s){s.then(t=>t.terminate(),()=>{})}async function zc(){let{address:s}=await import("/assets/sha256-worker-H3AROPUR.js");return new Worker(s,{type:"module"})}var Fc=[500,1e3,2e3,5e3,1e4],Ic=new Set([404,408,409,423,429,460,500,502,503,504]),Uc=5,bt=class{#e;#t=0;#o=0;constructor(t=Fc){this.#e=t}renew(){this.#t=0,this.#o=0}async bear(t,e){if(this.#t++,t instanceof I&&!t.unavailable&&this.#o++,!Wc(t)||this.#o>=Uc)throw t;await Yc(this.#e[Math.min(this.#t,this.#e.length)-1]??0,e)}async ask(t,e){for(;;)try{return await t()}catch(o){await this.bear(o,e)}}};function Wc(s){return s instanceof Le||s instanceof I&&Ic.has(s.status)}function Yc(s,t){return t.throwIfAborted(),new Promise((e,o)=>{let i=setTimeout(e,s);t.addEventListener("abort",()=>{clearTimeout(i),o(t.reason)},{once:!0})})}function ha(s,t){let e=Math.min(2,Math.max(.5,1e3/Math.max(1,t)));return Math.round(Math.min(16777216,Math.max(262144,s*e)))}async function ua(s,t,e,o,i,p=new bt){let u=1048576,g=0,M,J=!0;for(;M?.path===void 0;)try{if(M===void 0)M=await ra(s,e,o);else if(J){let se=performance.now(),fe=t.slice(M.offset,M.offset+u);M=await na(s,M,fe,o),u=ha(fe.size,performance.now()-se)}else M=await sa(s,M.id,o);J=!0,M.offset>g&&(g=M.offset,p.renew()),i(M)}catch(se){await p.bear(se,o),J=!1,M=se instanceof I&&se.status===404?void 0:M}return M}function Ce({state:{kind:s}}){return s==="added"||s==="known"||s==="failed"||s==="cancelled"}function ma({state:{kind:s}}){return s==="checking"||s==="sending"}function fa(s){let t=s.filter(({state:p})=>p.kind!=="cancelled"),e=({file:p})=>p.size+1,o=t.reduce((p,u)=>p+e(u),0),i=t.reduce((p,u)=>p+(Ce(u)?e(u):u.arrived),0);return o===0?1:i/o}var Vc=3,ho=class extends EventTarget{#e;#t;#o;#i=new Map;#r=new Map;#s=[];#n=!1;constructor(t,e=new co,o=()=>new bt){super(),this.#e=t,this.#t=e,this.#o=o}get tasks(){return this.#s}get paused(){return this.#n}get unfinished(){return!this.#s.every(Ce)}add(t,e){let o=this.unfinished?this.#s:[],i=t.map(p=>({file:p.file,folder:la(p,e),state:{kind:"waiting"},arrived:0}));this.#s=[...o,...i],this.#l()}pause(){this.#n=!0,this.#a(),this.#d()}resume(){this.#n=!1,this.#l()}retry(t){t.state={kind:"waiting"},this.#l()}cancel(t){t.state={kind:"cancelled"};let e=this.#i.get(t);e===void 0?this.#c(t):e.abort(),this.#l()}cancelAll(){for(let t of this.#s.filter(e=>!Ce(e)))this.cancel(t)}clear(){this.#a(),this.#t.end(),this.#s=[],this.#n=!1,this.#d()}#a(){for(let t of this.#i.values())t.abort()}#l(){let t=this.#s.filter(({state:e})=>e.kind==="waiting");for(let e of t.slice(0,this.#n?0:Vc-this.#i.size))this.#p(e);this.unfinished||this.#t.end(),this.#d()}async#p(t){let e=new AbortController;this.#i.set(t,e);try{await this.#h(t,e.signal)}catch(o){Ce(t)||(t.state=Ye(o)?{kind:"waiting"}:{kind:"failed",message:Bc(o)})}finally{this.#i.delete(t)}t.state.kind==="cancelled"&&this.#c(t),this.#l()}async#h(t,e){let{file:o,folder:i}=t;t.state={kind:"checking"},this.#d();let p=await this.#t.hash(o,e),u=await this.#o().ask(()=>ia(this.#e,{sha256:p,bytes:o.size}),e);if(e.throwIfAborted(),u!==void 0){t.state={kind:"known",photo:u};return}t.state={kind:"sending"},this.#d();let g={name:o.name,folder:i,bytes:o.size,modified:o.lastModified,sha256:p},M=({id:se,offset:fe})=>{this.#r.set(t,se),t.arrived=fe,this.#d()},J=await ua(this.#e,o,g,e,M,this.#o());this.#r.delete(t),t.state=J.wasThere?{kind:"known",photo:void 0}:{kind:"added",path:J.path??""},this.dispatchEvent(new Event("added"))}#c(t){let e=this.#r.get(t);this.#r.delete(t),e!==void 0&&aa(this.#e,e).catch(()=>{})}#d(){this.dispatchEvent(new Event("change"))}};function Bc(s){return s instanceof I&&s.status===507?n("There is no room left in the vault."):s instanceof Error?s.message:String(s)}var ga=[["days",n("Days"),86400],["hours",n("Hours"),3600],["minutes",n("Minutes"),60]],ya,si,_c;ya=[$("latent-shift-form")];var Yt=class extends(_c=hn){read(){let e=ga.map(([o,,i])=>Number(this.value(o)||"0")*i).reduce((o,i)=>o+i,0);if(!Number.isInteger(e)||e===0||Math.abs(e)>2**31-1)throw new cn(n("Say by how much: whole numbers, with a minus for earlier."));return{takenShift:e}}renderFields(){return h`
      <div class="row">
        ${ga.map(([t,e])=>h`
            <label>${e}<input name="${t}" type="number" step="1" placeholder="0" /></label>
          `)}
      </div>
      <p class="hint">${n("Moves the date of each photo: later, or with a minus earlier.")}</p>
    `}};si=x(_c),Yt=c(si,0,"ShiftForm",ya,Yt),r(si,1,Yt);var jc=[["rating",n("Rate"),f.star],["tags",n("Add or remove tags"),f.tag],["caption",n("Write a caption"),f.words],["date",n("Move the dates"),f.calendar],["place",n("Set the place"),f.pin]],ba,va,wa,xa,$a,ye,ni,ai,li,Kt,H,ka,vt,di,pi,Ea,ci,hi,Se,et,Ta;$a=[$("latent-selection-bar")];var Oe=class extends(xa=C,wa=[m({attribute:!1})],va=[m({attribute:!1})],ba=[b()],xa){constructor(){super(...arguments);l(this,H);l(this,ni,r(ye,8,this)),r(ye,11,this);l(this,ai,r(ye,12,this)),r(ye,15,this);l(this,li,r(ye,16,this)),r(ye,19,this);l(this,Kt,e=>d(this,H,ka).call(this,e));l(this,Se,async()=>{let e=this.open;this.open=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()});l(this,et,e=>{d(this,H,vt).call(this,e.detail),a(this,Se).call(this)})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","toolbar"),this.setAttribute("aria-label",n("Selected photos")),window.addEventListener("keydown",a(this,Kt))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,Kt))}render(){let e=a(this,H,ci),o=a(this,H,Ea),{size:i}=this.selection,p=ne(i,{one:n(w`${N(i)} photo selected`),other:n(w`${N(i)} photos selected`)});return h`
      <div class="bar">
        <button class="icon" aria-label="${n("Select none")}" title="${n("Select none (Esc)")}" @click="${d(this,H,hi)}">
          ${f.clear}
        </button>
        <span class="count" role="status" aria-label="${p}">${n(h`
          ${i}<span class="word"> selected</span>
        `)}</span>
        <div class="tools">
          ${mn(e,()=>d(this,H,di).call(this))}
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
            @click="${()=>d(this,H,vt).call(this,{archived:!o})}"
          >
            ${o?f.unarchive:f.archive}
          </button>
          <button class="icon" aria-label="${n("Delete")}" title="${n("Delete (Del)")}" @click="${()=>d(this,H,pi).call(this)}">
            ${f.trash}
          </button>
          ${jc.map(([u,g,M])=>h`
              <button
                class="icon"
                data-part="${u}"
                aria-label="${g}"
                aria-expanded="${this.open===u?"true":"false"}"
                title="${g}"
                @click="${()=>this.open=this.open===u?void 0:u}"
              >
                ${M}
              </button>
            `)}
        </div>
      </div>
      ${this.open===void 0?y:h`
        <div class="card ${this.open==="rating"?"small":""}">${d(this,H,Ta).call(this,this.open)}</div>
      `}
    `}};ye=x(xa),ni=new WeakMap,ai=new WeakMap,li=new WeakMap,Kt=new WeakMap,H=new WeakSet,ka=function(e){ft(e)||e.ctrlKey||e.metaKey||e.altKey||this.closest("[inert]")!==null||(e.key==="Escape"?this.open===void 0?d(this,H,hi).call(this):a(this,Se).call(this):e.key==="f"?d(this,H,di).call(this):e.key==="Delete"?d(this,H,pi).call(this):/^[0-5]$/.test(e.key)&&d(this,H,vt).call(this,{rating:Number(e.key)}))},vt=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},di=function(){d(this,H,vt).call(this,{favorite:!a(this,H,ci)})},pi=function(){this.dispatchEvent(new CustomEvent("photos-delete"))},Ea=function(){return this.selection.photos.every(({archived:e})=>e)},ci=function(){return this.selection.photos.every(({favorite:e})=>e)},hi=function(){this.dispatchEvent(new CustomEvent("selection-clear"))},Se=new WeakMap,et=new WeakMap,Ta=function(e){switch(e){case"rating":return h`
          <latent-stars @rate="${o=>{d(this,H,vt).call(this,{rating:o.detail}),a(this,Se).call(this)}}"></latent-stars>
        `;case"tags":return h`
          <latent-tag-form
            action="${n("Add")}"
            removes
            .api="${this.api}"
            @save="${a(this,et)}"
            @cancel="${a(this,Se)}"
          ></latent-tag-form>
        `;case"caption":return h`
          <latent-caption-form @save="${a(this,et)}" @cancel="${a(this,Se)}"></latent-caption-form>
        `;case"date":return h`
          <latent-shift-form action="${n("Move")}" @save="${a(this,et)}" @cancel="${a(this,Se)}"></latent-shift-form>
        `;case"place":return h`
          <latent-place-form removable @save="${a(this,et)}" @cancel="${a(this,Se)}"></latent-place-form>
        `}},c(ye,4,"api",wa,Oe,ni),c(ye,4,"selection",va,Oe,ai),c(ye,4,"open",ba,Oe,li),Oe=c(ye,0,"SelectionBar",$a,Oe),T(Oe,"styles",[S,V,un,P`
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
    `]),r(ye,1,Oe);var Pa,Ca,Sa,Ma,qe,ui,mi,Vt,fi;Ma=[$("latent-toast")];var Be=class extends(Sa=C,Ca=[m()],Pa=[m({type:Boolean})],Sa){constructor(){super(...arguments);l(this,Vt);l(this,ui,r(qe,8,this,"")),r(qe,11,this);l(this,mi,r(qe,12,this,!1)),r(qe,15,this)}render(){return h`
      <div ?hidden="${this.text===""}">
        <p role="status">${this.text}</p>
        ${this.undoable?h`
            <button class="undo" title="${n("Undo (Ctrl+Z)")}" @click="${()=>d(this,Vt,fi).call(this,"undo")}">${n("Undo")}</button>
          `:y}
        <button class="icon" aria-label="${n("Close")}" @click="${()=>d(this,Vt,fi).call(this,"toast-close")}">${f.clear}</button>
      </div>
    `}};qe=x(Sa),ui=new WeakMap,mi=new WeakMap,Vt=new WeakSet,fi=function(e){this.dispatchEvent(new CustomEvent(e))},c(qe,4,"text",Ca,Be,ui),c(qe,4,"undoable",Pa,Be,mi),Be=c(qe,0,"Toast",Ma,Be),T(Be,"styles",[S,V,P`
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
    `]),r(qe,1,Be);var Qc=new Set(["thumbs.db","desktop.ini","ehthumbs.db"]);function Aa(s){return!s.startsWith(".")&&!Qc.has(s.toLowerCase())}function yi(s){return[...s].filter(({name:t})=>Aa(t)).map(t=>({file:t,folders:(t.webkitRelativePath??"").split("/").slice(0,-1)}))}async function La(s){let t=[...s.items].flatMap(e=>e.webkitGetAsEntry()??[]);return gi(await Promise.all(t.map(e=>Ra(e,[]))))}async function Ra(s,t){if(!Aa(s.name))return gi([]);try{if(s.isFile)return{found:[{file:await Xc(s),folders:t}],unread:[]};let e=[];for(let o of await Zc(s))e.push(await Ra(o,[...t,s.name]));return gi(e)}catch{return{found:[],unread:[s.name]}}}function gi(s){return{found:s.flatMap(({found:t})=>t),unread:s.flatMap(({unread:t})=>t)}}function Xc(s){return new Promise((t,e)=>s.file(t,e))}async function Zc(s){let t=s.createReader(),e=[];for(;;){let o=await new Promise((i,p)=>t.readEntries(i,p));if(o.length===0)return e;e.push(...o)}}var uo=P`
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
`;var Gc=new Intl.NumberFormat(Ks,{style:"percent"});function bi(s,t){return s.filter(({state:e})=>e.kind===t).length}function Oa(s,t){let e=s.filter(g=>!Ce(g)).length;if(e>0){let g=N(e);return ne(e,t?{one:n(w`Paused: ${g} file to go`),other:n(w`Paused: ${g} files to go`)}:{one:n(w`Adding: ${g} file to go`),other:n(w`Adding: ${g} files to go`)})}let o=N(bi(s,"added")),i=[n(w`${o} added`)],p=bi(s,"known");if(p>0){let g=N(p);i.push(ne(p,{one:n(w`${g} was already there`),other:n(w`${g} were already there`)}))}let u=bi(s,"failed");return u>0&&i.push(n(w`${N(u)} failed`)),i.join(", ")}function qa({state:s,arrived:t,file:e}){switch(s.kind){case"waiting":return n("Waiting");case"checking":return n("Looking whether it is there already");case"sending":return Gc.format(Math.floor(100*t/Math.max(1,e.size))/100);case"added":return n("Added");case"known":return n("Already there");case"failed":return s.message;case"cancelled":return n("Cancelled")}}function Na(s){let[t]=s,e=N(s.length);return ne(s.length,{one:n(w`${t} cannot be read.`),other:n(w`${e} of the files and folders cannot be read, ${t} among them.`)})}var wi=50,Da,Ha,za,wt,vi,xt,ce,Bt,Fa,Ia,Ua,Wa;za=[$("latent-upload-panel")];var tt=class extends(Ha=C,Da=[m({attribute:!1})],Ha){constructor(){super(...arguments);l(this,ce);l(this,vi,r(wt,8,this)),r(wt,11,this);l(this,xt,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,xt,new AbortController),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:a(this,xt).signal})}disconnectedCallback(){super.disconnectedCallback(),a(this,xt).abort()}render(){let{tasks:e,paused:o}=this.queue;return h`
      <section class="panel" aria-label="${n("Uploads")}">
        <div class="head">
          <h2 role="status">${Oa(e,o)}</h2>
          ${this.queue.unfinished?h`
              <progress aria-label="${n("All files")}" max="1" .value="${fa(e)}"></progress>
            `:y}
          <div class="actions">${this.queue.unfinished?d(this,ce,Fa).call(this,o):d(this,ce,Ia).call(this)}</div>
        </div>
        <ul>${Jc(e).map(i=>d(this,ce,Ua).call(this,i))}${e.length>wi?h`
            <li class="state">${n(w`and ${e.length-wi} more`)}</li>
          `:y}</ul>
      </section>
    `}};wt=x(Ha),vi=new WeakMap,xt=new WeakMap,ce=new WeakSet,Bt=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o,bubbles:!0,composed:!0}))},Fa=function(e){return h`
      ${e?h`
          <button class="quiet" @click="${()=>this.queue.resume()}">${n("Resume")}</button>
        `:h`
          <button class="quiet" @click="${()=>this.queue.pause()}">${n("Pause")}</button>
        `}
      <button class="quiet" @click="${()=>this.queue.cancelAll()}">${n("Cancel")}</button>
      <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"add")}">${n("Add more")}</button>
    `},Ia=function(){let e=this.queue.tasks.flatMap(({state:i})=>i.kind==="added"?[i.path]:[]),o=da(e);return h`
      ${o===""?y:h`
        <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"search",`path:"${o}"`)}">${n("Show them")}</button>
      `}
      <button class="quiet" @click="${()=>d(this,ce,Bt).call(this,"add")}">${n("Add more")}</button>
      <button class="quiet" @click="${()=>this.queue.clear()}">${n("Close")}</button>
    `},Ua=function(e){let{state:o,file:i}=e;return h`
      <li>
        <div>
          <div class="name">${i.name}</div>
          <div class="${o.kind==="failed"?"state failed":"state"}">${qa(e)}</div>
        </div>
        ${d(this,ce,Wa).call(this,e)} ${o.kind==="sending"?h`
            <progress aria-label="${i.name}" max="${i.size}" .value="${e.arrived}"></progress>
          `:y}
      </li>
    `},Wa=function(e){let{state:o,file:i}=e;return o.kind==="failed"?h`
        <button class="quiet" aria-label="${n(w`Try ${i.name} again`)}" @click="${()=>this.queue.retry(e)}">${n("Try again")}</button>
      `:o.kind==="known"&&o.photo!==void 0?h`
        <button class="quiet" aria-label="${n(w`Show ${i.name}`)}" @click="${()=>d(this,ce,Bt).call(this,"photo-open",o.photo)}">
          ${n("Show")}
        </button>
      `:Ce(e)?y:h`
      <button class="icon" aria-label="${n(w`Cancel ${i.name}`)}" @click="${()=>this.queue.cancel(e)}">${f.clear}</button>
    `},c(wt,4,"queue",Da,tt,vi),tt=c(wt,0,"UploadPanel",za,tt),T(tt,"styles",[S,V,uo]),r(wt,1,tt);function Jc(s){let t=e=>ma(e)?0:e.state.kind==="failed"?1:Ce(e)?3:2;return s.toSorted((e,o)=>t(e)-t(o)).slice(0,wi)}var Ya,Ka,Va,Ba,_a,ja,Qa,Xa,Za,Ga,Ja,el,R,xi,$i,ki,Ei,Ti,Pi,Ci,Si,Mi,Ai,$t,U,tl,Li,ol,il,Ri,Oi,mo,rl,sl;el=[$("latent-uploads")];var ae=class extends(Ja=C,Ga=[m({attribute:!1})],Za=[m({attribute:!1})],Xa=[m({attribute:!1})],Qa=[m({attribute:!1})],ja=[m({type:Boolean})],_a=[b()],Ba=[b()],Va=[b()],Ka=[F("input")],Ya=[F("latent-dialog")],Ja){constructor(){super(...arguments);l(this,U);l(this,xi,r(R,8,this)),r(R,11,this);l(this,$i,r(R,12,this)),r(R,15,this);l(this,ki,r(R,16,this)),r(R,19,this);l(this,Ei,r(R,20,this,"")),r(R,23,this);l(this,Ti,r(R,24,this,!1)),r(R,27,this);l(this,Pi,r(R,28,this,[])),r(R,31,this);l(this,Ci,r(R,32,this,!1)),r(R,35,this);l(this,Si,r(R,36,this,[])),r(R,39,this);l(this,Mi,r(R,40,this)),r(R,43,this);l(this,Ai,r(R,44,this)),r(R,47,this);l(this,$t,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,$t,new AbortController);let{signal:e}=a(this,$t);window.addEventListener("dragenter",o=>d(this,U,Li).call(this,o),{signal:e}),window.addEventListener("dragover",o=>d(this,U,Li).call(this,o),{signal:e}),window.addEventListener("dragleave",o=>o.relatedTarget===null&&(this.dragged=!1),{signal:e}),window.addEventListener("drop",o=>{d(this,U,ol).call(this,o)},{signal:e}),window.addEventListener("beforeunload",o=>this.queue.unfinished&&o.preventDefault(),{signal:e}),this.queue.addEventListener("change",()=>this.requestUpdate(),{signal:e}),this.shared.addEventListener("change",()=>d(this,U,Ri).call(this),{signal:e}),this.queue.addEventListener("added",()=>this.dispatchEvent(new CustomEvent("added")),{signal:e}),d(this,U,tl).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,$t).abort()}render(){return this.places.length===0?y:h`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="${n("Photos to add")}"
        @change="${d(this,U,il)}"
      />
      ${this.queue.tasks.length>0?h`
          <latent-upload-panel .queue="${this.queue}" @add="${()=>this.input.click()}"></latent-upload-panel>
        `:this.quiet?y:h`
          <button class="main add" @click="${()=>this.input.click()}">
            ${f.add}<span>${a(this,U,mo)?n(w`Add to ${Wo(this.here)}`):n("Add photos")}</span>
          </button>
        `} ${this.dragged?h`
          <div class="overlay">${f.add}${a(this,U,mo)?n(w`Drop photos and folders to add them to ${Wo(this.here)}`):n("Drop photos and folders to add them")}</div>
        `:y} ${this.found.length===0?y:d(this,U,sl).call(this)}
    `}};R=x(Ja),xi=new WeakMap,$i=new WeakMap,ki=new WeakMap,Ei=new WeakMap,Ti=new WeakMap,Pi=new WeakMap,Ci=new WeakMap,Si=new WeakMap,Mi=new WeakMap,Ai=new WeakMap,$t=new WeakMap,U=new WeakSet,tl=async function(){try{this.places=await oa(this.api),d(this,U,Ri).call(this)}catch(e){e instanceof I&&e.status===404||this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},Li=function(e){this.places.length>0&&e.dataTransfer?.types.includes("Files")===!0&&(e.preventDefault(),e.dataTransfer.dropEffect="copy",this.dragged=!0)},ol=async function(e){if(this.dragged&&e.dataTransfer!==null){e.preventDefault(),this.dragged=!1;let{found:o,unread:i}=await La(e.dataTransfer);d(this,U,Oi).call(this,o),i.length>0&&this.dispatchEvent(new CustomEvent("said",{detail:{text:Na(i)}}))}},il=function(){d(this,U,Oi).call(this,yi(this.input.files??[])),this.input.value=""},Ri=function(){this.places.length>0&&(this.found=[...this.found,...yi(this.shared.take())])},Oi=function(e){let[o=""]=this.places;a(this,U,mo)&&e.length>0?this.queue.add(e,this.here):this.places.length>1?this.found=[...this.found,...e]:e.length>0&&this.queue.add(e,o)},mo=function(){return this.here!==""&&pa(this.here,this.places)},rl=function(e){e.preventDefault();let o=new FormData(e.target).get("place");this.queue.add(this.found,String(o??"")),this.dialog.close()},sl=function(){let e=this.found.length,o=this.places.length>1?n("Where to?"):ne(e,{one:n(w`Add ${N(e)} file?`),other:n(w`Add ${N(e)} files?`)});return h`
      <latent-dialog heading="${o}" @dialog-close="${()=>this.found=[]}">
        <form @submit="${d(this,U,rl)}">
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
    `},c(R,4,"api",Ga,ae,xi),c(R,4,"queue",Za,ae,$i),c(R,4,"shared",Xa,ae,ki),c(R,4,"here",Qa,ae,Ei),c(R,4,"quiet",ja,ae,Ti),c(R,4,"places",_a,ae,Pi),c(R,4,"dragged",Ba,ae,Ci),c(R,4,"found",Va,ae,Si),c(R,4,"input",Ka,ae,Mi),c(R,4,"dialog",Ya,ae,Ai),ae=c(R,0,"Uploads",el,ae),T(ae,"styles",[S,V,Js,uo]),r(R,1,ae);var qi=12e3,fo=class{#e;#t;#o=[];#i;#r=Promise.resolve();constructor(t,e){this.#e=t,this.#t=e}edit(t,e){return this.#s(async()=>{let o=await this.#n(t,p=>this.#e.edit(p,e));this.#o=ln(o);let i=o.filter(({error:p})=>p===void 0).length;this.#a([i===0?"":an(e,i),Uo(o)])})}undo(){return this.#s(async()=>{let t=this.#o;if(this.#o=[],t.length>0){let e=await this.#n(t,p=>this.#e.undo(p)),o=e.filter(({error:p})=>p===void 0).length,i=ne(o,{one:n("Undone."),other:n(w`Undone: ${N(o)} photos.`)});this.#a([o===0?"":i,Uo(e)])}})}forget(){window.clearTimeout(this.#i),this.#o=[],this.#t.said("",!1)}#s(t){return this.#r=this.#r.then(t).catch(e=>this.#t.problem(e)),this.#r}async#n(t,e){let o=[];for(let i of pn(t)){if(t.length>i.length){window.clearTimeout(this.#i);let u=N(o.length);this.#t.said(n(w`${u} photos of ${N(t.length)} photos done.`),!1)}let p=await e(i).catch(u=>eh(u,i));o.push(...p.photos),this.#t.edited(p.photos,p.searchable)}return o}#a(t){window.clearTimeout(this.#i),this.#t.said(t.filter(e=>e!=="").join(" "),this.#o.length>0),this.#i=window.setTimeout(()=>this.forget(),qi)}};function eh(s,t){if(!(s instanceof I)||s.unauthorised)throw s;let{code:e,message:o}=s;return{photos:t.map(i=>({id:typeof i=="string"?i:i.id,error:{code:e,message:o}})),searchable:!0}}var go=class{selection=Je.NONE;saying={text:"",undoable:!1};#e;#t;#o=!1;#i;#r;#s=t=>this.#a(t);constructor(t){this.#e=t,t.addController(this)}hostConnected(){this.#r=new fo(this.#e.api,{said:(t,e)=>this.say(t,e),edited:(t,e)=>{this.selection=this.selection.refreshed(t.flatMap(({photo:o})=>o??[])),this.#e.edited(t,e),this.#e.requestUpdate()},problem:t=>this.#e.problem(t)}),window.addEventListener("keydown",this.#s)}hostDisconnected(){this.forget(),window.removeEventListener("keydown",this.#s)}offer(t,e){this.#r?.forget(),this.say(t,e!==void 0),this.#t=e,this.#i=window.setTimeout(()=>this.forget(),qi)}tell({text:t,undo:e}){let o=async i=>{let p=await i();return this.#e.refresh(),p?.text??n("Undone.")};this.offer(t,e&&(()=>o(e)))}async delete(t,e){if(this.#o)return!1;this.#o=!0;try{let o=await fn(this.#e.api,t,e);return this.clear(),this.tell(o),this.#e.refresh(),o.undo!==void 0}catch(o){return this.#n(o),!1}finally{this.#o=!1}}say(t,e=!1){window.clearTimeout(this.#i),this.#t=void 0,this.saying={text:t,undoable:e},this.#e.requestUpdate()}clear(){this.selection=Je.NONE,this.#e.requestUpdate()}async pick({photo:t,range:e},o){let{anchor:i}=this.selection,p=e&&i!==void 0&&o!==void 0?this.selection.with(await o.range(i,t,ao).catch(()=>[t])):this.selection.toggled(t);p.size>ao?this.say(n(w`At most ${N(ao)} photos can be selected at a time.`)):(this.selection=p,this.#e.requestUpdate())}editSelected(t){this.editAll({photos:this.selection.ids,change:t}),t.archived!==void 0&&this.clear()}editAll({photos:t,change:e}){this.#r?.edit(t,e)}edit(t,e){this.#r?.edit([t.id],e)}undo(){let t=this.#t;t===void 0?this.#r?.undo():t().then(e=>this.offer(e),e=>this.#n(e))}#n(t){Xs(t)?this.offer(t.message):this.#e.problem(t)}forget(){this.#r?.forget()}#a(t){t.key==="z"&&(t.ctrlKey||t.metaKey)&&this.saying.undoable&&!ft(t)&&(t.preventDefault(),this.undo())}};var nl=P`
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
`;async function al(s,t,e,o){let i=new URLSearchParams({q:t,caret:String(e)});return(await s.get(`/completions?${i}`,o)).completions}async function ll(s,t,e,o){return(await s.get(`/facets?${new URLSearchParams({q:t,limit:String(e)})}`,o)).facets}var th=90,yo=class{offers=[];active=-1;#e;#t=new AbortController;#o;#i="";constructor(t){this.#e=t,t.addController(this)}hostDisconnected(){this.close()}get isOpen(){return this.offers.length>0}get chosen(){return this.offers[this.active]}typed(t,e){this.#n(),this.#s(oh(this.offers,this.#i,t),t),this.#o=window.setTimeout(()=>{this.#r(t,e)},th)}async#r(t,e){let{signal:o}=this.#t;try{let i=await al(this.#e.api,t,e,o);o.aborted||this.#s(i,t)}catch(i){Ye(i)||this.#s([],t)}}#s(t,e){this.offers=t,this.#i=e,this.active=-1,this.#e.requestUpdate()}#n(){window.clearTimeout(this.#o),this.#t.abort(),this.#t=new AbortController}close(){this.#n(),this.#s([],"")}move(t){let e=this.offers.length+1;this.active=(this.active+1+t+e)%e-1,this.#e.requestUpdate()}};function oh(s,t,e){let o=e.length-t.length;return s.filter(({start:i,end:p})=>p+o>=i&&e.startsWith(t.slice(0,i))&&e.slice(p+o)===t.slice(p)).map(i=>({...i,end:i.end+o}))}function dl(s,{text:t,start:e,end:o}){let i=t.endsWith(":"),p=s.slice(o),u=i||p.startsWith(" ")?"":" ";return{query:`${s.slice(0,e)}${t}${u}${p}`,caret:e+t.length+(i?0:1)}}var pl=P`
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
`,Ni="offers";function Di(s){return`offer-${s}`}function cl(s,t){return h`
    <ul id="${Ni}" role="listbox" aria-label="${n("Suggestions")}" ?hidden="${!s.isOpen}">
      ${s.offers.map((e,o)=>h`
          <li
            id="${Di(o)}"
            role="option"
            aria-selected="${o===s.active?"true":"false"}"
            aria-label="${ih(e)}"
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
  `}function ih({key:s,value:t,meaning:e,photos:o}){let i=o===void 0?"":`, ${o}`;return t===void 0?`${s}: ${Ut(e??"")}`:`${s}: ${t}${i}`}var hl,ul,ml,fl,Ne,Hi,zi,kt,gl,yl;fl=[$("latent-search-help")];var _e=class extends(ml=C,ul=[m({attribute:!1})],hl=[b()],ml){constructor(){super(...arguments);l(this,kt);l(this,Hi,r(Ne,8,this)),r(Ne,11,this);l(this,zi,r(Ne,12,this,[])),r(Ne,15,this)}connectedCallback(){super.connectedCallback(),this.addEventListener("beforetoggle",()=>{d(this,kt,gl).call(this)})}render(){return h`
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
                    <button type="button" @click="${()=>d(this,kt,yl).call(this,o)}">${o}</button>
                  `)}
              </dd>
            </div>
          `)}
      </dl>
    `}};Ne=x(ml),Hi=new WeakMap,zi=new WeakMap,kt=new WeakSet,gl=async function(){this.filters.length===0&&(this.filters=await this.api.queryHelp().catch(()=>[]))},yl=function(e){this.hidePopover(),this.dispatchEvent(new CustomEvent("use",{detail:e}))},c(Ne,4,"api",ul,_e,Hi),c(Ne,4,"filters",hl,_e,zi),_e=c(Ne,0,"SearchHelp",fl,_e),T(_e,"styles",[S,P`
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
    `]),r(Ne,1,_e);var rh=250,bl,vl,wl,xl,$l,kl,El,Tl,j,Fi,Ii,Ui,Wi,Yi,Ki,te,ot,_t,z,Pl,Cl,Et,Sl,Vi,Ml,Al,Bi,Ll;Tl=[$("latent-search-box")];var be=class extends(El=C,kl=[m({attribute:!1})],$l=[m({attribute:!1})],xl=[m({attribute:!1})],wl=[b()],vl=[F("input")],bl=[F("#help")],El){constructor(){super(...arguments);l(this,z);l(this,Fi,r(j,8,this)),r(j,11,this);l(this,Ii,r(j,12,this,"")),r(j,15,this);l(this,Ui,r(j,16,this,"")),r(j,19,this);l(this,Wi,r(j,20,this,"")),r(j,23,this);l(this,Yi,r(j,24,this)),r(j,27,this);l(this,Ki,r(j,28,this)),r(j,31,this);l(this,te,new yo(this));l(this,ot);l(this,_t,e=>d(this,z,Pl).call(this,e))}connectedCallback(){super.connectedCallback(),window.addEventListener("keydown",a(this,_t))}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener("keydown",a(this,_t)),window.clearTimeout(a(this,ot))}willUpdate(e){e.has("value")&&this.value.trim()!==this.typed.trim()&&(this.typed=this.value)}async edit(e,o){await this.updateComplete,this.input.focus(),this.input.setSelectionRange(e,o),a(this,te).typed(this.typed,o)}render(){return h`
      <form role="search" class="${this.problem===""?"":"wrong"}" @submit="${d(this,z,Sl)}">
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
          @input="${d(this,z,Cl)}"
          @keydown="${d(this,z,Ml)}"
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
      ${cl(a(this,te),e=>{d(this,z,Bi).call(this,e)})}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem===""||a(this,te).isOpen}">${this.problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="${n("Search filters")}"
        .api="${this.api}"
        @use="${e=>d(this,z,Ll).call(this,e.detail)}"
      ></latent-search-help>
    `}};j=x(El),Fi=new WeakMap,Ii=new WeakMap,Ui=new WeakMap,Wi=new WeakMap,Yi=new WeakMap,Ki=new WeakMap,te=new WeakMap,ot=new WeakMap,_t=new WeakMap,z=new WeakSet,Pl=function(e){let o=e.composedPath()[0]instanceof HTMLInputElement;e.key==="/"&&!o&&!e.ctrlKey&&!e.metaKey&&this.closest("[inert]")===null&&(e.preventDefault(),this.input.focus(),this.input.select())},Cl=function(){this.typed=this.input.value,window.clearTimeout(a(this,ot)),A(this,ot,window.setTimeout(()=>d(this,z,Et).call(this),rh)),a(this,te).typed(this.typed,this.input.selectionStart??this.typed.length)},Et=function(){window.clearTimeout(a(this,ot)),this.dispatchEvent(new CustomEvent("search",{detail:this.typed.trim()}))},Sl=function(e){e.preventDefault(),a(this,te).close(),d(this,z,Et).call(this)},Vi=function(){a(this,te).close(),this.typed="",d(this,z,Et).call(this),this.input.focus()},Ml=function(e){let o=d(this,z,Al).call(this,e.key);o!==void 0&&(e.preventDefault(),o())},Al=function(e){let{isOpen:o,chosen:i}=a(this,te);switch(e){case"ArrowDown":return o?()=>a(this,te).move(1):void 0;case"ArrowUp":return o?()=>a(this,te).move(-1):void 0;case"Enter":case"Tab":return i&&(()=>{d(this,z,Bi).call(this,i)});case"Escape":return o?()=>a(this,te).close():this.typed===""?void 0:()=>d(this,z,Vi).call(this);default:return}},Bi=async function(e){let{query:o,caret:i}=dl(this.typed,e);this.typed=o,await this.updateComplete,this.input.focus(),this.input.setSelectionRange(i,i),e.value===void 0?a(this,te).typed(o,i):(a(this,te).close(),d(this,z,Et).call(this))},Ll=function(e){this.typed=[this.typed.trim(),e].filter(o=>o!=="").join(" "),this.help.hidePopover(),d(this,z,Et).call(this),this.input.focus()},c(j,4,"api",kl,be,Fi),c(j,4,"value",$l,be,Ii),c(j,4,"problem",xl,be,Ui),c(j,4,"typed",wl,be,Wi),c(j,4,"input",vl,be,Yi),c(j,4,"help",bl,be,Ki),be=c(j,0,"SearchBox",Tl,be),T(be,"styles",[S,V,pl,P`
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
    `]),r(j,1,be);var sh={system:n("System"),light:n("Light"),dark:n("Dark")},Rl,Ol,ql,Nl,Dl,ve,_i,ji,Qi,He,Hl,Xi,zl;Dl=[$("latent-account-menu")];var De=class extends(Nl=C,ql=[m({attribute:!1})],Ol=[b()],Rl=[F("#menu")],Nl){constructor(){super(...arguments);l(this,He);l(this,_i,r(ve,8,this,"")),r(ve,11,this);l(this,ji,r(ve,12,this,Bs())),r(ve,15,this);l(this,Qi,r(ve,16,this)),r(ve,19,this)}render(){return h`
      <button class="icon" popovertarget="menu" aria-label="${n("Account")}" title="${n("Account")}">${f.person}</button>
      <div id="menu" popover role="dialog" aria-label="${n("Account")}">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">${n("Colours")}</legend>
          ${Vs.map(e=>d(this,He,zl).call(this,e))}
        </fieldset>
        <latent-language-choice></latent-language-choice>
        <button class="line" @click="${()=>d(this,He,Xi).call(this,"account")}">${f.key}${n("Your sign-in")}</button>
        <button class="line" @click="${()=>d(this,He,Xi).call(this,"sign-out")}">${f.signOut}${n("Sign out")}</button>
      </div>
    `}};ve=x(Nl),_i=new WeakMap,ji=new WeakMap,Qi=new WeakMap,He=new WeakSet,Hl=function(e){this.theme=e,_s(e)},Xi=function(e){this.menu.hidePopover(),this.dispatchEvent(new CustomEvent(e))},zl=function(e){return h`
      <label>
        <input type="radio" name="theme" .checked="${e===this.theme}" @change="${()=>d(this,He,Hl).call(this,e)}" />
        ${sh[e]}
      </label>
    `},c(ve,4,"user",ql,De,_i),c(ve,4,"theme",Ol,De,ji),c(ve,4,"menu",Rl,De,Qi),De=c(ve,0,"AccountMenu",Dl,De),T(De,"styles",[S,V,P`
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
    `]),r(ve,1,De);var Fl,Il,Ul,Wl,Yl,Kl,Vl,Bl,Q,Zi,Gi,Ji,er,tr,or,Tt,bo;Bl=[$("latent-header")];var we=class extends(Vl=C,Kl=[m({attribute:!1})],Yl=[m({attribute:!1})],Wl=[m({attribute:!1})],Ul=[m({attribute:!1})],Il=[m({attribute:!1})],Fl=[F("latent-search-box")],Vl){constructor(){super(...arguments);l(this,Tt);l(this,Zi,r(Q,8,this)),r(Q,11,this);l(this,Gi,r(Q,12,this,"")),r(Q,15,this);l(this,Ji,r(Q,16,this,"")),r(Q,19,this);l(this,er,r(Q,20,this,"")),r(Q,23,this);l(this,tr,r(Q,24,this)),r(Q,27,this);l(this,or,r(Q,28,this)),r(Q,31,this)}edit({start:e,end:o}){this.box.edit(e,o)}render(){return h`
      <header>
        <a class="brand" ${yt(pe("photos"))} aria-label="${n("Latent: all photos")}">${no(30)} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${e=>d(this,Tt,bo).call(this,"search",e.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total===void 0?y:Re(this.total)}</span>
          ${this.user===Ke?h`
              <latent-lock-button .api="${this.api}"></latent-lock-button>
            `:y}
          <latent-account-menu
            .user="${this.user}"
            @account="${()=>d(this,Tt,bo).call(this,"account")}"
            @sign-out="${()=>d(this,Tt,bo).call(this,"sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `}};Q=x(Vl),Zi=new WeakMap,Gi=new WeakMap,Ji=new WeakMap,er=new WeakMap,tr=new WeakMap,or=new WeakMap,Tt=new WeakSet,bo=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o}))},c(Q,4,"api",Kl,we,Zi),c(Q,4,"user",Yl,we,Gi),c(Q,4,"query",Wl,we,Ji),c(Q,4,"problem",Ul,we,er),c(Q,4,"total",Il,we,tr),c(Q,4,"box",Fl,we,or),we=c(Q,0,"Header",Bl,we),T(we,"styles",[S,P`
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
    `]),r(Q,1,we);var _l=P`
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
`;var wo=["library","explore","aside","vault"],ir={library:n("Library"),explore:n("Explore"),aside:n("Set aside"),vault:n("Vault")},nh=["photos","favorites","albums","folders","tags","people","calendar"],vo=[{name:"photos",label:n("Photos"),icon:f.picture,group:"library",filter:""},{name:"favorites",label:n("Favorites"),icon:f.heart,group:"library",filter:"is:favorite",empty:h`
      <latent-notice heading="${n("No favorites yet")}">
        <span slot="icon">${f.heart}</span>
        <p>${n("Give a photo a heart, and it is here.")}</p>
      </latent-notice>
    `},{name:"albums",label:n("Albums"),icon:f.album,group:"library",load:()=>Promise.all([import("/assets/albums-page-3AB64DRB.js"),import("/assets/album-page-CWZW2DKT.js")])},{name:"map",label:n("Map"),icon:f.map,group:"library",load:()=>import("/assets/map-page-GT5OHILM.js")},{name:"folders",label:n("Folders"),icon:f.folder,group:"explore",load:()=>import("/assets/folder-page-CGGUKE3B.js")},{name:"tags",label:n("Tags"),icon:f.tag,group:"explore",load:()=>import("/assets/tags-page-UDCVYTCX.js")},{name:"people",label:n("People"),icon:f.person,group:"explore",load:()=>import("/assets/people-page-N4LOWSEP.js")},{name:"calendar",label:n("Calendar"),icon:f.calendar,group:"explore",load:()=>import("/assets/calendar-page-M3ZYG7PC.js")},{name:"statistics",label:n("Statistics"),icon:f.statistics,group:"explore",load:()=>import("/assets/statistics-page-EYSJUK42.js")},{name:"similar",label:n("Similar photos"),icon:f.picture,load:()=>import("/assets/similar-page-DXM6Q3MS.js")},{name:"archive",label:n("Archive"),icon:f.archive,group:"aside",filter:"is:archived",empty:h`
      <latent-notice heading="${n("Nothing in the archive")}">
        <span slot="icon">${f.archive}</span>
        <p>${n("What you archive leaves the timeline. It stays in its albums, and searches find it.")}</p>
      </latent-notice>
    `},{name:"duplicates",label:n("Duplicates"),icon:f.copies,group:"aside",load:()=>import("/assets/duplicates-page-EV3COHGC.js")},{name:"trash",label:n("Trash"),icon:f.trash,group:"aside",load:()=>import("/assets/trash-page-R3HLIMWG.js")},{name:"vault",label:n("Vault"),icon:f.vault,group:"vault",ofOwner:!0,load:()=>import("/assets/vault-page-GA5SEP6S.js")},{name:"activity",label:n("Activity"),icon:f.activity,group:"vault",ofOwner:!0,load:()=>import("/assets/activity-page-J2G7DKSR.js")},{name:"visits",label:n("Visits"),icon:f.eye,group:"vault",ofOwner:!0,load:()=>import("/assets/visits-page-ATEDEU62.js")},{name:"comments",label:n("Comments"),icon:f.comment,group:"vault",ofOwner:!0,load:()=>import("/assets/comments-page-COTRIZ5G.js")},{name:"users",label:n("Access"),icon:f.people,group:"vault",ofOwner:!0,load:()=>import("/assets/users-page-S7EMB5QP.js")},{name:"watermark",label:n("Watermark"),icon:f.watermark,group:"vault",ofOwner:!0,load:()=>import("/assets/watermark-page-Y5AKBWHO.js")}];function je(s){return vo.find(t=>t.name===s)??vo[0]}function jl(s){return nh.includes(s)}var Ql,Xl,Zl,Gl,Jl,xe,rr,sr,nr,Qe,ed,td,od;Jl=[$("latent-navigation")];var ze=class extends(Gl=C,Zl=[m({attribute:!1})],Xl=[m({type:Boolean})],Ql=[F("dialog")],Gl){constructor(){super(...arguments);l(this,Qe);l(this,rr,r(xe,8,this,"photos")),r(xe,11,this);l(this,sr,r(xe,12,this,!1)),r(xe,15,this);l(this,nr,r(xe,16,this)),r(xe,19,this)}render(){let[e,...o]=wo.map(u=>d(this,Qe,td).call(this,u)),{group:i}=je(this.place),p=i!==void 0&&i!==wo[0];return h`
      <nav aria-label="${n("Places")}">
        ${e}
        <div class="others">${o}</div>
        <button class="more ${p?"here":""}" aria-haspopup="dialog" @click="${()=>this.sheet.showModal()}">
          ${f.more}<span>${n("More")}</span>
        </button>
      </nav>
      <dialog aria-label="${n("More places")}" @keydown="${u=>u.stopPropagation()}" @click="${d(this,Qe,ed)}" @go="${()=>this.sheet.close()}">
        <div class="sheet">${o}</div>
      </dialog>
    `}};xe=x(Gl),rr=new WeakMap,sr=new WeakMap,nr=new WeakMap,Qe=new WeakSet,ed=function(e){e.target===this.sheet&&this.sheet.close()},td=function(e){let o=vo.filter(i=>i.group===e&&(this.owner||i.ofOwner!==!0));return o.length===0?y:h`
      <div class="${e===wo[0]?"group first":"group"}">
        <div class="name" aria-hidden="true">${ir[e]}</div>
        <ul aria-label="${ir[e]}">
          ${o.map(i=>d(this,Qe,od).call(this,i))}
        </ul>
      </div>
    `},od=function({name:e,label:o,icon:i}){return h`
      <li>
        <a
          ${yt(pe(e))}
          aria-current="${e===this.place?"page":"false"}"
          class="${e===this.place?"here":""}"
        >
          ${i}<span>${o}</span>
        </a>
      </li>
    `},c(xe,4,"place",Zl,ze,rr),c(xe,4,"owner",Xl,ze,sr),c(xe,4,"sheet",Ql,ze,nr),ze=c(xe,0,"Navigation",Jl,ze),T(ze,"styles",[S,_l]),r(xe,1,ze);var id=1024*1024,xo=class{grid;screens;#e;#t;constructor(t,e){this.#e=t,this.#t=e,this.grid=this.#o("grid",96*id,6),this.screens=this.#o("screen",64*id,3)}#o(t,e,o){return new vn((i,p)=>this.#i(i,t,p),e,o)}async#i(t,e,o){try{return await this.#e().thumbnail(t,e,o)}catch(i){throw(i instanceof Le||i instanceof I&&i.unauthorised)&&this.#t(i),i}}forget(t){for(let e of t)this.grid.forget(e),this.screens.forget(e)}clear(){this.grid.clear(),this.screens.clear()}};var rd=P`
  latent-notice ul {
    display: grid;
    gap: 8px;
    padding-left: 1.2em;
    text-align: left;
  }
`;function sd(s,t){return h`
    <latent-notice heading="${n("This search makes no sense here")}">
      <span slot="icon">${f.search}</span>
      <p>${s}</p>
      <button class="quiet" @click="${t}">${n("Show all photos")}</button>
    </latent-notice>
  `}function nd(s,t){return h`
    <latent-notice heading="${n("No photo matches")}">
      <span slot="icon">${f.search}</span>
      <p>${n(h`
        Nothing in the vault fits <strong>${s}</strong>.
      `)}</p>
      <button class="quiet" @click="${t}">${n("Show all photos")}</button>
    </latent-notice>
  `}function ad(s){if(s>0){let t=N(s);return h`
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
  `}var ah=[["year",n("Year"),"taken"],["country",n("Country"),"in"],["city",n("City"),"in"],["person",n("People"),"person"],["album",n("Album"),"album"],["tag",n("Tag"),"tag"],["folder",n("Folder"),"folder"],["camera",n("Camera"),"camera"],["lens",n("Lens"),"lens"],["type",n("Kind"),"type"]],lh=8,ld,dd,pd,cd,hd,ud,md,ie,ar,lr,dr,pr,cr,it,le,fd,hr,ur,gd,yd,bd;md=[$("latent-refinement")];var Pe=class extends(ud=C,hd=[m({attribute:!1})],cd=[m({attribute:!1})],pd=[m({attribute:!1})],dd=[b()],ld=[b()],ud){constructor(){super(...arguments);l(this,le);l(this,ar,r(ie,8,this)),r(ie,11,this);l(this,lr,r(ie,12,this,"")),r(ie,15,this);l(this,dr,r(ie,16,this,"")),r(ie,19,this);l(this,pr,r(ie,20,this,!1)),r(ie,23,this);l(this,cr,r(ie,24,this,{})),r(ie,27,this);l(this,it,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),a(this,it).abort()}willUpdate(e){this.isOpen&&e.has("narrowed")&&d(this,le,hr).call(this)}render(){return h`
      <ul class="terms" aria-label="${n("This search")}">
        ${Pn(this.query).filter(({text:e})=>e!=="|").map(e=>d(this,le,gd).call(this,e))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen?"true":"false"}" @click="${d(this,le,fd)}">
            ${n("Narrow down")}
          </button>
        </li>
      </ul>
      ${this.isOpen?d(this,le,yd).call(this):y}
    `}};ie=x(ud),ar=new WeakMap,lr=new WeakMap,dr=new WeakMap,pr=new WeakMap,cr=new WeakMap,it=new WeakMap,le=new WeakSet,fd=function(){this.isOpen=!this.isOpen,this.isOpen&&d(this,le,hr).call(this)},hr=async function(){a(this,it).abort(),A(this,it,new AbortController);try{this.counts=await ll(this.api,this.narrowed,lh,a(this,it).signal)}catch(e){Ye(e)||(this.counts={})}},ur=function(e){Ve(this,"search",e)},gd=function(e){let{text:o}=e;return h`
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
          @click="${()=>d(this,le,ur).call(this,Cn(this.query,e))}"
        >
          ${f.clear}
        </button>
      </li>
    `},yd=function(){return h`
      <div class="facets">
        ${ah.map(([e,o,i])=>d(this,le,bd).call(this,o,i,this.counts[e]??[]))}
      </div>
    `},bd=function(e,o,i){return i.length===0?y:h`
      <section>
        <h2>${e}</h2>
        <ul class="values">
          ${i.map(({value:p,photos:u})=>h`
              <li>
                <button class="value" @click="${()=>d(this,le,ur).call(this,Sn(this.query,Mn(o,p)))}">
                  ${p} <span>${N(u)}</span>
                </button>
              </li>
            `)}
        </ul>
      </section>
    `},c(ie,4,"api",hd,Pe,ar),c(ie,4,"query",cd,Pe,lr),c(ie,4,"narrowed",pd,Pe,dr),c(ie,4,"isOpen",dd,Pe,pr),c(ie,4,"counts",ld,Pe,cr),Pe=c(ie,0,"Refinement",md,Pe),T(Pe,"styles",[S,V,P`
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
    `]),r(ie,1,Pe);var $o=class{#e;#t=new Map;constructor(t){this.#e=t}async of(t,e){let o=`${t.year}-${t.month}-${t.photos}`,i=this.#t.get(o);return i===void 0&&(i=this.#e(t),i.catch(()=>this.#t.delete(o)),this.#t.set(o,i)),dh(await i,e)}};function dh(s,t){let e=s.filter(({failed:u})=>!u),o=e.filter(({favorite:u})=>u),i=e.filter(({favorite:u})=>!u),p=new Set([...vd(o,t),...vd(i,t-Math.min(t,o.length))]);return e.filter(u=>p.has(u))}function vd(s,t){let e=Math.max(1,s.length/Math.max(1,t));return Array.from({length:Math.min(t,s.length)},(o,i)=>s[Math.floor(i*e)])}var jt=["years","months","days"],wd="level";function mr(s,t){return jt[jt.indexOf(s)+t]??s}function xd(s){try{let t=s().getItem(wd);return jt.find(e=>e===t)??"days"}catch{return"days"}}function $d(s,t){try{s().setItem(wd,t)}catch{}}function kd(s){return[...Map.groupBy(s,({year:t})=>t)].map(([t,e])=>({year:t,months:e,photos:e.reduce((o,{photos:i})=>o+i,0)}))}function Ed({months:s}){return s.reduce((t,e)=>e.photos>t.photos?e:t)}var ph={years:n("Years"),months:n("Months"),days:n("Days")},Td,Pd,Cd,Pt,fr;Cd=[$("latent-level-switch")];var rt=class extends(Pd=C,Td=[m({attribute:!1})],Pd){constructor(){super(...arguments);l(this,fr,r(Pt,8,this,"days")),r(Pt,11,this)}render(){return h`
      <div role="group" aria-label="${n("How closely to look (+ and −)")}">
        ${jt.map(e=>h`
            <button
              aria-pressed="${e===this.level?"true":"false"}"
              @click="${()=>this.dispatchEvent(new CustomEvent("level",{detail:e}))}"
            >
              ${ph[e]}
            </button>
          `)}
      </div>
    `}};Pt=x(Pd),fr=new WeakMap,c(Pt,4,"level",Td,rt,fr),rt=c(Pt,0,"LevelSwitch",Cd,rt),T(rt,"styles",[S,V,P`
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
    `]),r(Pt,1,rt);var Sd=180,ko=class{#e;#t;#o=xd(()=>localStorage);#i;constructor(t,e){this.#e=t,this.#t=e}get level(){return this.#o}forget(){this.#i=void 0}step=(t,e)=>{this.look(mr(this.#o,t),e)};async look(t,e){let o=this.#t();if(t===this.#o||o===null)return;let i=e?.y??Sd,p=e===void 0&&window.scrollY<=0,u=this.#i!==void 0&&o.shows(this.#i,e)?this.#i:void 0;await this.#r(t,u??o.spotAt(i,e?.x),p?void 0:i)}async enter(t){await this.#r(mr(this.#o,1),t,Sd)}async#r(t,e,o){this.#i=e,this.#o=t,$d(()=>localStorage,t),this.#e.requestUpdate(),await this.#e.updateComplete,e!==void 0&&o!==void 0&&this.#t()?.show(e,o)}};function Md(s){let t=e=>String(e).padStart(2,"0");return`${s.getFullYear()}-${t(s.getMonth()+1)}-${t(s.getDate())}`}function Ad(s,t){let e=Number(s.slice(0,4))-t;return ne(e,{one:n(w`${N(e)} year ago`),other:n(w`${N(e)} years ago`)})}var Ld,Rd,Od,qd,Nd,$e,gr,yr,br,Ct,St,Mt,Dd,Hd;Nd=[$("latent-memories")];var Fe=class extends(qd=C,Od=[m({attribute:!1})],Rd=[m({attribute:!1})],Ld=[b()],qd){constructor(){super(...arguments);l(this,Mt);l(this,gr,r($e,8,this)),r($e,11,this);l(this,yr,r($e,12,this)),r($e,15,this);l(this,br,r($e,16,this,[])),r($e,19,this);l(this,Ct,Md(new Date));l(this,St,new AbortController)}connectedCallback(){super.connectedCallback(),A(this,St,new AbortController),d(this,Mt,Dd).call(this)}disconnectedCallback(){super.disconnectedCallback(),a(this,St).abort()}render(){return this.years.length===0?y:h`
      <nav aria-label="${n("On this day")}">
        <h2>${n("On this day")}</h2>
        <ul>
          ${ge(this.years,({year:e})=>e,e=>d(this,Mt,Hd).call(this,e))}
        </ul>
      </nav>
    `}};$e=x(qd),gr=new WeakMap,yr=new WeakMap,br=new WeakMap,Ct=new WeakMap,St=new WeakMap,Mt=new WeakSet,Dd=async function(){let e=new URLSearchParams({day:a(this,Ct),limit:"1"});try{this.years=(await this.api.get(`/on-this-day?${e}`,a(this,St).signal)).years}catch{this.years=[]}},Hd=function({year:e,photos:[o],total:i}){return o===void 0?y:h`
      <li>
        <a ${yt(pe("photos",void 0,`taken:${e}${a(this,Ct).slice(4)}`))}>
          <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
          <p>${Ad(a(this,Ct),e)} <small>${Re(i)}</small></p>
        </a>
      </li>
    `},c($e,4,"api",Od,Fe,gr),c($e,4,"store",Rd,Fe,yr),c($e,4,"years",Ld,Fe,br),Fe=c($e,0,"Memories",Nd,Fe),T(Fe,"styles",[S,P`
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
    `]),r($e,1,Fe);var ch=new Map,vr=class{count;photos=[];named={places:ch};complete=!1;loading;constructor(t){this.count=t}get places(){return this.named.places}get missing(){return this.complete?0:Math.max(0,this.count.photos-this.photos.length)}is(t){return this.count.year===t.year&&this.count.month===t.month}},Eo=class s{months;counts;#e;#t;constructor(t,e,o){this.counts=t,this.months=t.map(i=>new vr(i)),this.#e=e,this.#t=o}get total(){return this.months.reduce((t,{count:e})=>t+e.photos,0)}updated(t){let e=new s(t,this.#e,this.#t);for(let o of e.months){let i=this.months.find(p=>p.is(o.count));i!==void 0&&(o.photos=i.photos,o.named=i.named,o.complete=i.complete&&i.count.photos===o.count.photos)}return e}load(t){return t.complete?Promise.resolve():(t.loading??=this.#o(t).finally(()=>{t.loading=void 0}),t.loading)}async#o(t){this.#i(t);let e=[],o;do{let i=await this.#e.page(t.count,o);e=e.concat(i.photos),o=i.next,(e.length>=t.photos.length||o===void 0)&&(t.photos=e,t.complete=o===void 0,this.#t(t))}while(o!==void 0)}async#i(t){let e=t.places;t.named.places=await this.#e.places(t.count).catch(()=>t.places),(e.size>0||t.places.size>0)&&this.#t(t)}monthOf(t){let[e,o]=t.taken.split("-").map(Number);return this.months.find(i=>i.count.year===e&&i.count.month===o)}find(t){for(let e of this.months){let o=e.photos.find(i=>i.id===t);if(o!==void 0)return o}}replace(t){let e=new Set;for(let o of t){let i=this.find(o.id);if(i?.taken===o.taken)this.#r(o,e);else for(let p of[i&&this.monthOf(i),this.monthOf(o)])p!==void 0&&(p.complete=!1)}e.forEach(o=>{this.#i(o)})}#r(t,e){let o=this.monthOf(t);o!==void 0&&(e.add(o),o.photos=o.photos.map(i=>i.id===t.id?t:i),this.#t(o))}async range(t,e,o){let i=this.#s(t,e)?1:-1,p=[t],u=t;for(;u!==void 0&&u.id!==e.id&&p.length<o;)u=await this.neighbour(u,i),u!==void 0&&p.push(u);return p}#s(t,e){let o=[this.monthOf(t),this.monthOf(e)];if(o[0]===o[1]){let i=o[0]?.photos??[];return i.findIndex(({id:p})=>p===t.id)<=i.findIndex(({id:p})=>p===e.id)}return t.taken>e.taken}async neighbour(t,e){let o=this.monthOf(t);if(o===void 0)return;await this.load(o);let i=o.photos.findIndex(u=>u.id===t.id);return i<0?void 0:o.photos[i+e]??this.#n(this.months.indexOf(o)+e,e)}async#n(t,e){for(let o=t;o>=0&&o<this.months.length;o+=e){let i=this.months[o];await this.load(i);let p=e===1?i.photos[0]:i.photos.at(-1);if(p!==void 0)return p}}};var At=class{#e;constructor(t){this.#e=t}get top(){return this.header-this.#e.getBoundingClientRect().top}get header(){return parseFloat(getComputedStyle(this.#e).getPropertyValue("--header"))||0}at(t){return t-this.#e.getBoundingClientRect().top}bring(t,e){this.by(t-this.at(e))}by(t){window.scrollBy({top:t,behavior:"instant"})}};var hh="300px",zd,Fd,Id,Ud,Wd,Yd,Kd,Vd,Bd,_d,D,wr,xr,$r,kr,Er,Tr,Pr,Cr,To,Qt,Sr;_d=[$("latent-period-card")];var me=class extends(Bd=C,Vd=[m()],Kd=[m({attribute:!1})],Yd=[m({type:Number})],Wd=[m({attribute:!1})],Ud=[m({type:Number})],Id=[m({attribute:!1})],Fd=[m({attribute:!1})],zd=[b()],Bd){constructor(){super(...arguments);l(this,Qt);l(this,wr,r(D,8,this,"")),r(D,11,this);l(this,xr,r(D,12,this,"")),r(D,15,this);l(this,$r,r(D,16,this,0)),r(D,19,this);l(this,kr,r(D,20,this)),r(D,23,this);l(this,Er,r(D,24,this,1)),r(D,27,this);l(this,Tr,r(D,28,this)),r(D,31,this);l(this,Pr,r(D,32,this)),r(D,35,this);l(this,Cr,r(D,36,this,[])),r(D,39,this);l(this,To,new An(this,hh,()=>{d(this,Qt,Sr).call(this)}))}willUpdate(e){a(this,To).reached&&(e.has("month")||e.has("covers"))&&d(this,Qt,Sr).call(this)}render(){return h`
      <button aria-label="${this.spoken||this.name}, ${Re(this.photos)}">
        <span class="mosaic ${this.shown.length>2?"three":""}">
          ${ge(this.shown,({id:e})=>e,e=>h`
              <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${Re(this.photos)}</small></p>
      </button>
    `}};D=x(Bd),wr=new WeakMap,xr=new WeakMap,$r=new WeakMap,kr=new WeakMap,Er=new WeakMap,Tr=new WeakMap,Pr=new WeakMap,Cr=new WeakMap,To=new WeakMap,Qt=new WeakSet,Sr=async function(){let{month:e,covers:o}=this,i=await o.of(e,this.most).catch(()=>this.shown);e===this.month&&o===this.covers&&(this.shown=i)},c(D,4,"name",Vd,me,wr),c(D,4,"spoken",Kd,me,xr),c(D,4,"photos",Yd,me,$r),c(D,4,"month",Wd,me,kr),c(D,4,"most",Ud,me,Er),c(D,4,"covers",Id,me,Tr),c(D,4,"store",Fd,me,Pr),c(D,4,"shown",zd,me,Cr),me=c(D,0,"PeriodCard",_d,me),T(me,"styles",[S,P`
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
    `]),r(D,1,me);var uh=1,mh=3,jd,Qd,Xd,Zd,Gd,Jd,he,Mr,Ar,Lr,Rr,st,Lt,Rt,Zt,Gt,W,Or,qr,Xt,Nr,Dr,ep,tp,op;Jd=[$("latent-overview")];var Me=class extends(Gd=C,Zd=[m({attribute:!1})],Xd=[m({attribute:!1})],Qd=[m({attribute:!1})],jd=[m({attribute:!1})],Gd){constructor(){super(...arguments);l(this,W);l(this,Mr,r(he,8,this,[])),r(he,11,this);l(this,Ar,r(he,12,this,"years")),r(he,15,this);l(this,Lr,r(he,16,this)),r(he,19,this);l(this,Rr,r(he,20,this)),r(he,23,this);l(this,st);l(this,Lt,new At(this));l(this,Rt,()=>this.dispatchEvent(new CustomEvent("timeline-scroll")));l(this,Zt,new ResizeObserver(()=>d(this,W,Or).call(this)));l(this,Gt,[])}connectedCallback(){super.connectedCallback(),a(this,Zt).observe(this),window.addEventListener("scroll",a(this,Rt),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,Zt).disconnect(),window.removeEventListener("scroll",a(this,Rt))}updated(){d(this,W,qr).call(this),d(this,W,Or).call(this)}get marks(){return a(this,Gt)}spotAt(e,o){let i=a(this,W,Xt).filter(g=>g.getBoundingClientRect().bottom>e),u=i.find(g=>{let{left:M,right:J,top:se}=g.getBoundingClientRect();return o!==void 0&&M<=o&&o<J&&se<=e})??i[0]??a(this,W,Xt).at(-1);return u&&{year:u.month.year,month:u.month.month}}shows(e,o){let i=d(this,W,Nr).call(this,e)?.getBoundingClientRect();return i===void 0?!1:o===void 0?i.bottom>a(this,Lt).header&&i.top<window.innerHeight:i.top<=o.y&&o.y<i.bottom&&i.left<=o.x&&o.x<i.right}show(e,o){A(this,st,{spot:e,y:o}),this.hasUpdated&&d(this,W,qr).call(this)}render(){let e=kd(this.months);return this.level==="years"?h`
        <div class="cards years">
          ${ge(e,({year:o})=>o,o=>d(this,W,ep).call(this,o))}
        </div>
      `:h`
        ${ge(e,({year:o})=>o,o=>d(this,W,tp).call(this,o))}
      `}};he=x(Gd),Mr=new WeakMap,Ar=new WeakMap,Lr=new WeakMap,Rr=new WeakMap,st=new WeakMap,Lt=new WeakMap,Rt=new WeakMap,Zt=new WeakMap,Gt=new WeakMap,W=new WeakSet,Or=function(){let e=a(this,W,Xt).map(o=>({top:a(this,Lt).at(o.getBoundingClientRect().top),year:o.month.year,name:o.spoken||o.name}));A(this,Gt,e.filter(({top:o},i)=>i===0||o>e[i-1].top+1)),a(this,Rt).call(this)},qr=function(){if(a(this,st)!==void 0){let{spot:e,y:o}=a(this,st);A(this,st,void 0);let i=d(this,W,Nr).call(this,e)?.getBoundingClientRect();i!==void 0&&a(this,Lt).by(i.top+i.height/2-o)}},Xt=function(){return[...this.renderRoot.querySelectorAll("latent-period-card")]},Nr=function({year:e,month:o}){return a(this,W,Xt).find(({month:i})=>i.year<e||i.year===e&&(this.level==="years"||i.month<=o))},Dr=function({year:e,month:o}){this.dispatchEvent(new CustomEvent("enter",{detail:{year:e,month:o}}))},ep=function(e){let o=Ed(e);return h`
      <latent-period-card
        .name="${String(e.year)}"
        .photos="${e.photos}"
        .month="${o}"
        .most="${uh}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Dr).call(this,o)}"
      ></latent-period-card>
    `},tp=function({year:e,months:o}){return h`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <div class="cards months">
          ${ge(o,({month:i})=>i,i=>d(this,W,op).call(this,i))}
        </div>
      </section>
    `},op=function(e){return h`
      <latent-period-card
        .name="${rn(e)}"
        .spoken="${mt(e)}"
        .photos="${e.photos}"
        .month="${e}"
        .most="${mh}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${()=>d(this,W,Dr).call(this,e)}"
      ></latent-period-card>
    `},c(he,4,"months",Zd,Me,Mr),c(he,4,"level",Xd,Me,Ar),c(he,4,"covers",Qd,Me,Lr),c(he,4,"store",jd,Me,Rr),Me=c(he,0,"Overview",Jd,Me),T(Me,"styles",[S,P`
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
    `]),r(he,1,Me);function Ot(s,t){let e=0,o=s.length-1;for(;e<o;){let i=e+o+1>>1;s[i].top<=t?e=i:o=i-1}return e}var ip=22,fh=900,Hr=120,rp,sp,np,ap,lp,dp,pp,cp,X,zr,Fr,Ir,Ur,Wr,Yr,qt,Y,hp,Kr,up,Vr,mp,fp,Br,gp,yp;cp=[$("latent-scrubber")];var ke=class extends(pp=C,dp=[m({attribute:!1})],lp=[m({attribute:!1})],ap=[m({attribute:!1})],np=[b()],sp=[b()],rp=[b()],pp){constructor(){super(...arguments);l(this,Y);l(this,zr,r(X,8,this,[])),r(X,11,this);l(this,Fr,r(X,12,this,0)),r(X,15,this);l(this,Ir,r(X,16,this,0)),r(X,19,this);l(this,Ur,r(X,20,this)),r(X,23,this);l(this,Wr,r(X,24,this,!1)),r(X,27,this);l(this,Yr,r(X,28,this,!1)),r(X,31,this);l(this,qt)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,qt))}updated(){this.toggleAttribute("awake",this.passing||this.dragging)}willUpdate(e){let o=e.get("position");o!==void 0&&Math.abs(o-this.position)>1&&(this.passing=!0,window.clearTimeout(a(this,qt)),A(this,qt,window.setTimeout(()=>this.passing=!1,fh)))}render(){let{marks:e}=this;if(this.range<=0||e.length===0)return y;let o=Math.min(1,this.position/this.range),i=e[Ot(e,this.position+Hr)];return h`
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
        @pointerdown="${d(this,Y,up)}"
        @pointermove="${d(this,Y,Kr)}"
        @pointerup="${d(this,Y,Vr)}"
        @pointercancel="${d(this,Y,Vr)}"
        @pointerleave="${d(this,Y,mp)}"
        @keydown="${d(this,Y,fp)}"
      >
        ${d(this,Y,yp).call(this)}
        <span class="here" .style="${`top:${o*100}%`}"></span>
        ${d(this,Y,gp).call(this,o)}
      </div>
    `}};X=x(pp),zr=new WeakMap,Fr=new WeakMap,Ir=new WeakMap,Ur=new WeakMap,Wr=new WeakMap,Yr=new WeakMap,qt=new WeakMap,Y=new WeakSet,hp=function(e){let o=this.getBoundingClientRect();return Math.min(1,Math.max(0,(e.clientY-o.top)/o.height))},Kr=function(e){this.pointed=d(this,Y,hp).call(this,e),this.dragging&&d(this,Y,Br).call(this,this.pointed*this.range)},up=function(e){e.preventDefault(),e.currentTarget.setPointerCapture(e.pointerId),this.dragging=!0,d(this,Y,Kr).call(this,e)},Vr=function(){this.dragging=!1,this.pointed=void 0},mp=function(){this.dragging||(this.pointed=void 0)},fp=function(e){let o={ArrowUp:-1,ArrowDown:1,PageUp:-12,PageDown:12}[e.key];if(o===void 0)return;e.preventDefault();let i=Ot(this.marks,this.position+Hr)+o,p=this.marks[Math.min(this.marks.length-1,Math.max(0,i))];p!==void 0&&d(this,Y,Br).call(this,p.top)},Br=function(e){this.dispatchEvent(new CustomEvent("scrub",{detail:e}))},gp=function(e){if(this.pointed===void 0&&!this.passing)return y;let o=this.dragging||this.pointed===void 0?e:this.pointed,{name:i}=this.marks[Ot(this.marks,o*this.range+Hr)];return h`
      <span class="label" .style="${`top:${o*100}%`}">${i}</span>
    `},yp=function(){let e=this.clientHeight||window.innerHeight,o=-ip;return gh(this.marks).map(({top:i,year:p})=>{let g=Math.min(1,i/this.range)*e;return g-o>=ip&&g<=e-6?(o=g,h`
          <span class="year" .style="${`top:${Math.max(6,g)}px`}">${p}</span>
        `):h`
        <span class="dot" .style="${`top:${g}px`}"></span>
      `})},c(X,4,"marks",dp,ke,zr),c(X,4,"position",lp,ke,Fr),c(X,4,"range",ap,ke,Ir),c(X,4,"pointed",np,ke,Ur),c(X,4,"dragging",sp,ke,Wr),c(X,4,"passing",rp,ke,Yr),ke=c(X,0,"Scrubber",cp,ke),T(ke,"styles",[S,P`
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
    `]),r(X,1,ke);function gh(s){return s.filter(({year:t},e)=>s[e-1]?.year!==t)}var Po=class{options;blocks;height;#e;constructor(t,e,o,i){this.options=e;let p=o?.options===e?o:void 0,u=0;this.blocks=t.map((g,M)=>{let J=p?.blocks[M],se=J?.month===g&&g!==i?{...J,top:u}:yh(g,u,e);return u+=se.height,se}),this.height=u}between(t,e){let o=[];for(let i=this.indexAt(t);i<this.blocks.length;i++){let p=this.blocks[i];if(p.top>=e)break;o.push(p)}return o}indexAt(t){return Ot(this.blocks,t)}blockOf(t){return this.blocks.find(e=>e.month===t)}get marks(){return this.#e??=this.blocks.map(({top:t,month:{count:e}})=>({top:t,year:e.year,name:mt(e)})),this.#e}nearest({year:t,month:e}){let o=t*12+e;return this.blocks.find(({month:{count:i}})=>i.year*12+i.month<=o)??this.blocks.at(-1)}placeOf(t){for(let e of this.blocks){let o=e.layout?.tiles.find(({photo:i})=>i.id===t);if(o!==void 0)return{block:e,tile:o}}}tileAt(t){let e=this.blocks[this.indexAt(t)],o=e?.layout?.tiles.find(i=>e.top+i.y+i.height>=t);return e&&o&&{block:e,tile:o}}anchorAt(t){let e=this.blocks[this.indexAt(t)];return e&&{month:e.month,offset:t-e.top}}resolve(t){let e=this.blocks.find(({month:o})=>o===t.month||o.is(t.month.count));return e&&e.top+Math.min(t.offset,e.height)}};function yh(s,t,e){if(s.photos.length===0)return{month:s,top:t,height:s.complete?0:Yo(s.count.photos,e),layout:void 0};let o=Tn(s.photos,e),i=s.missing===0?0:Yo(s.missing,e)-e.monthHeading;return{month:s,top:t,height:o.height+i,layout:o}}var bh=28,vh=28;function bp({layout:s,top:t},e){let o=e.top-t,i=e.bottom-t;return s?.tiles.filter(({y:p,height:u})=>p+u>o&&p<i)??[]}function vp(s,t,e,o){let i=s.flatMap(u=>bp(u,t).map(g=>({tile:g,top:u.top+g.y})));return(i.find(({tile:u})=>u.photo.id===e)??i.find(({top:u})=>u>=o)??i[0])?.tile.photo.id}function wp(s,t){let{month:e,layout:o}=s,i=mt(e.count);return h`
    <section
      class="${t.selection.size>0?"picking":""}"
      aria-label="${i}"
      .style="${`transform:translateY(${s.top}px);height:${s.height}px`}"
      @keydown="${t.keyDown}"
    >
      <h2 .style="${`top:${bh}px`}">${i} <span>${Re(e.count.photos)}</span></h2>
      ${o===void 0?xh(s,t):y} ${o?.headings.map(p=>wh(p,e.places.get(p.day)??[],t))} ${ge(bp(s,t.drawn),({photo:p})=>p.id,p=>$h(p,t))}
    </section>
  `}function wh({day:s,x:t,y:e,width:o},i,{options:p}){let u=`transform:translate(${t}px,${e+p.dayHeading-vh}px);max-width:${Math.max(o,64)}px`;return h`
    <h3 .style="${u}" title="${i.join(", ")}">${sn(s)}${i.length===0?y:h`
      <span>· ${i.join(", ")}</span>
    `}</h3>
  `}function xh({height:s},{options:t}){return h`
    <div class="blank" .style="${`top:${t.monthHeading}px;height:${Math.max(0,s-80)}px`}"></div>
  `}function $h(s,{route:t,reachable:e,selection:o,picking:i,open:p,store:u}){let{photo:g,x:M,y:J,width:se,height:fe}=s,Ys=o.has(g.id);return h`
    <a
      href="${gn({...t,photo:g.id})}"
      data-id="${g.id}"
      aria-label="${nn(g)}"
      tabindex="${g.id===e?0:-1}"
      .style="${`transform:translate(${M}px,${J}px);width:${se}px;height:${fe}px`}"
      class="${Ys?"picked":""}"
      @click="${Fo=>p(Fo,g)}"
      @pointerdown="${Fo=>i.down(Fo,g)}"
      @pointermove="${i.move}"
      @pointerup="${i.lift}"
      @pointercancel="${i.lift}"
      @contextmenu="${i.menu}"
    >
      <latent-thumb lively .photo="${g}" .store="${u}"></latent-thumb>
    </a>
    ${i.box(s,Ys)}
  `}var kh=100,xp=1,Eh=.75,$p,kp,Ep,Tp,Pp,Cp,Sp,Mp,Z,_r,jr,Qr,Xr,Zr,Gr,re,Ie,Nt,Dt,nt,ue,Ht,eo,at,O,Jr,Ap,Co,Lp,Rp,Jt,es,ts,Op,So,qp,os,Mo;Mp=[$("latent-timeline")];var Ee=class extends(Sp=C,Cp=[m({attribute:!1})],Pp=[m({attribute:!1})],Tp=[m({attribute:!1})],Ep=[m({attribute:!1})],kp=[b()],$p=[b()],Sp){constructor(){super(...arguments);l(this,O);l(this,_r,r(Z,8,this)),r(Z,11,this);l(this,jr,r(Z,12,this)),r(Z,15,this);l(this,Qr,r(Z,16,this,pe("photos"))),r(Z,19,this);l(this,Xr,r(Z,20,this,Je.NONE)),r(Z,23,this);l(this,Zr,r(Z,24,this,{top:0,bottom:0})),r(Z,27,this);l(this,Gr,r(Z,28,this)),r(Z,31,this);l(this,re);l(this,Ie);l(this,Nt);l(this,Dt,!1);l(this,nt);l(this,ue,new At(this));l(this,Ht,new $n(this));l(this,eo,new ResizeObserver(()=>d(this,O,Ap).call(this)));l(this,at,()=>d(this,O,Rp).call(this));l(this,So,e=>{let o=wn(e.key),i=a(this,re)?.placeOf(e.target.dataset.id);if(i!==void 0&&(e.key.toLowerCase()==="x"||e.key===" ")&&!e.ctrlKey&&!e.metaKey){e.preventDefault(),a(this,Ht).pick(i.tile.photo,e.shiftKey);return}o===void 0||i===void 0||e.ctrlKey||e.altKey||e.metaKey||(e.preventDefault(),d(this,O,qp).call(this,i,o))});l(this,Mo,(e,o)=>{this.current=o.id,a(this,Ht).click(e,o)})}connectedCallback(){super.connectedCallback(),a(this,eo).observe(this),window.addEventListener("scroll",a(this,at),{passive:!0}),window.addEventListener("resize",a(this,at),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),a(this,eo).disconnect(),window.removeEventListener("scroll",a(this,at)),window.removeEventListener("resize",a(this,at)),window.clearTimeout(a(this,Nt))}monthChanged(e){d(this,O,Co).call(this,e)}get marks(){return a(this,re)?.marks??[]}spotAt(e){let o=a(this,ue).at(e),i=a(this,re)?.blocks[a(this,re).indexAt(o)],p=a(this,re)?.tileAt(o),u=(p?.block??i)?.month.count;return u&&{year:u.year,month:u.month,...p===void 0?{}:{photo:p.tile.photo.id}}}shows(){return!1}show(e,o){A(this,nt,{spot:e,y:o}),d(this,O,Jr).call(this)}reveal(e){let o=a(this,re)?.placeOf(e.id);o!==void 0&&d(this,O,os).call(this,o)}willUpdate(e){if(e.has("library")&&a(this,Ie)!==void 0){let o=e.get("route"),i=o===void 0||gt(o,this.route);d(this,O,Co).call(this,void 0,i),i||(this.current=void 0,window.scrollTo({top:0,behavior:"instant"}))}}updated(){a(this,Dt)&&(A(this,Dt,!1),d(this,O,Op).call(this,this.current)?.focus({preventScroll:!0}))}render(){let{drawn:e}=this,o=a(this,Ie);if(o===void 0)return y;let i=a(this,re)?.between(e.top,e.bottom)??[],p={options:o,drawn:e,route:this.route,store:this.store,selection:this.selection,reachable:vp(i,e,this.current,e.top+window.innerHeight*xp),picking:a(this,Ht),keyDown:a(this,So),open:a(this,Mo)};return h`
      ${ge(i,({month:u})=>`${u.count.year}-${u.count.month}`,u=>wp(u,p))}
    `}};Z=x(Sp),_r=new WeakMap,jr=new WeakMap,Qr=new WeakMap,Xr=new WeakMap,Zr=new WeakMap,Gr=new WeakMap,re=new WeakMap,Ie=new WeakMap,Nt=new WeakMap,Dt=new WeakMap,nt=new WeakMap,ue=new WeakMap,Ht=new WeakMap,eo=new WeakMap,at=new WeakMap,O=new WeakSet,Jr=function(){let e=a(this,re);if(a(this,nt)===void 0||e===void 0)return;let{spot:o,y:i}=a(this,nt);A(this,nt,void 0);let p=e.placeOf(o.photo),u=e.nearest(o);p!==void 0?a(this,ue).bring(p.block.top+p.tile.y,i):u!==void 0&&a(this,ue).bring(u.top,a(this,ue).header),d(this,O,Jt).call(this)},Ap=function(){let e=this.clientWidth;e>0&&e!==a(this,Ie)?.width&&(A(this,Ie,En(e)),d(this,O,Co).call(this,void 0))},Co=function(e,o=!0){if(a(this,Ie)===void 0)return;let i=a(this,ue).top,p=o&&i>0?a(this,re)?.anchorAt(i):void 0;A(this,re,new Po(this.library.months,a(this,Ie),a(this,re),e)),this.style.height=`${a(this,re).height}px`,d(this,O,Lp).call(this,p,i),d(this,O,Jr).call(this),d(this,O,Jt).call(this),d(this,O,ts).call(this),this.requestUpdate()},Lp=function(e,o){let i=e&&a(this,re)?.resolve(e);i!==void 0&&Math.abs(i-o)>=1&&a(this,ue).by(i-o)},Rp=function(){let{top:e}=a(this,ue),o=window.innerHeight*Eh;(e-o<this.drawn.top||e+window.innerHeight+o>this.drawn.bottom)&&d(this,O,Jt).call(this),d(this,O,es).call(this),d(this,O,ts).call(this)},Jt=function(){let{top:e}=a(this,ue),o=window.innerHeight*xp;this.drawn={top:e-o,bottom:e+window.innerHeight+o},d(this,O,es).call(this)},es=function(){a(this,Nt)??A(this,Nt,window.setTimeout(()=>{A(this,Nt,void 0);let{top:e}=a(this,ue),o=window.innerHeight/2;for(let{month:i}of a(this,re)?.between(e-o,e+window.innerHeight+o)??[])this.library.load(i).catch(()=>{})},kh))},ts=function(){this.dispatchEvent(new CustomEvent("timeline-scroll",{bubbles:!0,composed:!0}))},Op=function(e){return[...this.renderRoot.querySelectorAll("a")].find(o=>o.dataset.id===e)},So=new WeakMap,qp=async function(e,o){let i=await xn(e,o,this.library,()=>a(this,re));i!==void 0&&d(this,O,os).call(this,i)},os=function({block:e,tile:o}){let p=e.top+o.y,u=a(this,ue).top,g=p+o.height+40-(u+window.innerHeight-a(this,ue).header),M=p-40-u;(M<0||g>0)&&a(this,ue).by(M<0?M:g),d(this,O,Jt).call(this),this.current=o.photo.id,A(this,Dt,!0),this.requestUpdate()},Mo=new WeakMap,c(Z,4,"library",Cp,Ee,_r),c(Z,4,"store",Pp,Ee,jr),c(Z,4,"route",Tp,Ee,Qr),c(Z,4,"selection",Ep,Ee,Xr),c(Z,4,"drawn",kp,Ee,Zr),c(Z,4,"current",$p,Ee,Gr),Ee=c(Z,0,"TimelineView",Mp,Ee),T(Ee,"styles",[S,kn]),r(Z,1,Ee);var Np=1.35,Dp=40,Th=220,Ao=class{#e;#t=new AbortController;#o;#i=0;#r=-1/0;constructor(t,e){this.#e=e;let{signal:o}=this.#t;t.addEventListener("touchstart",i=>this.#s(i),{signal:o,passive:!0}),t.addEventListener("touchmove",i=>this.#n(i),{signal:o,passive:!0}),t.addEventListener("wheel",i=>this.#a(i),{signal:o,passive:!1}),window.addEventListener("keydown",i=>this.#l(i),{signal:o})}dispose(){this.#t.abort()}#s({touches:t}){this.#o=t.length===2?Hp(t):void 0}#n({touches:t}){if(this.#o===void 0||t.length!==2)return;let e=Hp(t)/Math.max(1,this.#o);if(e>Np||e<1/Np){this.#o=void 0;let[o,i]=[t[0],t[1]],p={x:(o.clientX+i.clientX)/2,y:(o.clientY+i.clientY)/2};this.#e(e>1?1:-1,p)}}#a(t){if(!t.ctrlKey)return;t.preventDefault();let e=t.timeStamp-this.#r<Th;this.#r=t.timeStamp;let o=e?this.#i:0;this.#i=o+t.deltaY*(t.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1),Math.abs(o)<Dp&&Math.abs(this.#i)>=Dp&&this.#e(this.#i<0?1:-1,{x:t.clientX,y:t.clientY})}#l(t){let e=t.key==="+"||t.key==="="?1:t.key==="-"?-1:void 0;e===void 0||t.ctrlKey||t.metaKey||t.altKey||!this.#p(t)||(t.preventDefault(),this.#e(e))}#p(t){let e=t.composedPath().some(o=>o instanceof Element&&o.matches("dialog, [role=dialog]"));return!ft(t)&&!e&&!document.documentElement.classList.contains("viewing")}};function Hp(s){let[t,e]=[s[0],s[1]];return Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)}var zp,Fp,Ip,Up,Wp,Yp,Kp,Vp,Bp,_p,jp,Qp,Xp,Zp,Gp,E,is,rs,ss,ns,as,ls,ds,ps,cs,hs,us,ms,fs,to,oo,Ue,lt,zt,q,gs,ys,Jp,Lo,bs,vs,ws,io,ec,tc,oc,ic;Gp=[$("latent-timeline-page")];var oe=class extends(Zp=C,Xp=[m({attribute:!1})],Qp=[m({attribute:!1})],jp=[m({attribute:!1})],_p=[m({attribute:!1})],Bp=[m({attribute:!1})],Vp=[m({attribute:!1})],Kp=[m({attribute:!1})],Yp=[b()],Wp=[b()],Up=[b()],Ip=[F("latent-timeline")],Fp=[F("latent-timeline, latent-overview")],zp=[F("latent-scrubber")],Zp){constructor(){super(...arguments);l(this,q);l(this,is,r(E,8,this)),r(E,11,this);l(this,rs,r(E,12,this,pe("photos"))),r(E,15,this);l(this,ss,r(E,16,this,"")),r(E,19,this);l(this,ns,r(E,20,this,"")),r(E,23,this);l(this,as,r(E,24,this)),r(E,27,this);l(this,ls,r(E,28,this,Je.NONE)),r(E,31,this);l(this,ds,r(E,32,this)),r(E,35,this);l(this,ps,r(E,36,this)),r(E,39,this);l(this,cs,r(E,40,this)),r(E,43,this);l(this,hs,r(E,44,this,"")),r(E,47,this);l(this,us,r(E,48,this)),r(E,51,this);l(this,ms,r(E,52,this)),r(E,55,this);l(this,fs,r(E,56,this)),r(E,59,this);l(this,to);l(this,oo);l(this,Ue,new ko(this,()=>this.photos));l(this,lt,new AbortController);l(this,zt);l(this,io,()=>Ve(this,"search",""))}connectedCallback(){super.connectedCallback(),A(this,oo,new Ao(this,a(this,Ue).step))}disconnectedCallback(){super.disconnectedCallback(),a(this,oo)?.dispose(),a(this,lt).abort()}get sequence(){return this.library}refresh(){d(this,q,gs).call(this,this.route)}reveal(e){this.timeline?.reveal(e)}willUpdate(e){e.has("route")&&(this.shown===void 0||!gt(this.route,this.shown)?d(this,q,gs).call(this,this.route):a(this,zt)!==void 0&&!gt(this.route,a(this,zt))&&(a(this,lt).abort(),d(this,q,Lo).call(this,"")))}render(){let e=this.shown?.query??"";return h`
      <h1 class="unseen">${e===""?this.name:n(w`Photos that match ${e}`)}</h1>
      ${e===""&&this.filter===""?h`
          <latent-memories ?hidden="${a(this,Ue).level!=="days"}" .api="${this.api}" .store="${this.store}"></latent-memories>
        `:y} ${e===""?y:h`
        <latent-refinement
          .api="${this.api}"
          .query="${e}"
          .narrowed="${d(this,q,ys).call(this,e)}"
        ></latent-refinement>
      `}${d(this,q,ec).call(this,e)}
    `}};E=x(Zp),is=new WeakMap,rs=new WeakMap,ss=new WeakMap,ns=new WeakMap,as=new WeakMap,ls=new WeakMap,ds=new WeakMap,ps=new WeakMap,cs=new WeakMap,hs=new WeakMap,us=new WeakMap,ms=new WeakMap,fs=new WeakMap,to=new WeakMap,oo=new WeakMap,Ue=new WeakMap,lt=new WeakMap,zt=new WeakMap,q=new WeakSet,gs=async function(e){a(this,lt).abort();let o=new AbortController;A(this,lt,o),A(this,zt,e);let i=d(this,q,ys).call(this,e.query);try{let p=await this.api.timeline(i,o.signal);o.signal.aborted||d(this,q,Jp).call(this,e,i,p)}catch(p){p instanceof I&&p.status===400?d(this,q,Lo).call(this,p.message):d(this,q,vs).call(this,p)}},ys=function(e){return`${this.filter} ${e}`.trim()},Jp=function(e,o,{months:i}){let p=this.shown!==void 0&&gt(e,this.shown);p||(a(this,Ue).forget(),A(this,to,new $o(async u=>(await d(this,q,bs).call(this,this.api.photos(o,u,void 0,60))).photos))),this.store.forgetMissing(),this.library=this.library!==void 0&&p?this.library.updated(i):new Eo(i,{page:(u,g)=>d(this,q,bs).call(this,this.api.photos(o,u,g)),places:u=>this.api.places(o,u)},u=>this.timeline?.monthChanged(u)),this.shown=e,d(this,q,Lo).call(this,""),Ve(this,"sequence",{same:p})},Lo=function(e){this.problem=e;let o=this.library?.total;o!==void 0&&Ve(this,"found",{total:o,problem:e})},bs=async function(e){try{return await e}catch(o){throw d(this,q,vs).call(this,o),o}},vs=function(e){Ve(this,"problem",e)},ws=function(){let{photos:e,scrubber:o}=this;e!==null&&o!==null&&(o.marks=e.marks,o.position=window.scrollY,o.range=document.documentElement.scrollHeight-window.innerHeight)},io=new WeakMap,ec=function(e){let{library:o}=this;if(o===void 0)return this.problem===""?y:sd(this.problem,a(this,io));if(o.months.length===0)return d(this,q,ic).call(this,e);let{level:i}=a(this,Ue);return h`
      ${i==="days"?d(this,q,tc).call(this,o):d(this,q,oc).call(this,o,i)}
      <latent-level-switch .level="${i}" @level="${p=>{a(this,Ue).look(p.detail)}}"></latent-level-switch>
      <latent-scrubber
        @scrub="${p=>window.scrollTo({top:p.detail,behavior:"instant"})}"
      ></latent-scrubber>
    `},tc=function(e){return h`
      <latent-timeline
        .library="${e}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${d(this,q,ws)}"
      ></latent-timeline>
    `},oc=function({counts:e},o){return h`
      <latent-overview
        .months="${e}"
        .level="${o}"
        .covers="${a(this,to)}"
        .store="${this.store}"
        @enter="${i=>{a(this,Ue).enter(i.detail)}}"
        @timeline-scroll="${d(this,q,ws)}"
      ></latent-overview>
    `},ic=function(e){return e!==""?nd(e,a(this,io)):this.filter===""?ad(this.status?.pending??0):h`
      <slot></slot>
    `},c(E,4,"api",Xp,oe,is),c(E,4,"route",Qp,oe,rs),c(E,4,"filter",jp,oe,ss),c(E,4,"name",_p,oe,ns),c(E,4,"store",Bp,oe,as),c(E,4,"selection",Vp,oe,ls),c(E,4,"status",Kp,oe,ds),c(E,4,"library",Yp,oe,ps),c(E,4,"shown",Wp,oe,cs),c(E,4,"problem",Up,oe,hs),c(E,4,"timeline",Ip,oe,us),c(E,4,"photos",Fp,oe,ms),c(E,4,"scrubber",zp,oe,fs),oe=c(E,0,"TimelinePage",Gp,oe),T(oe,"styles",[S,V,rd,P`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `]),r(E,1,oe);function rc({api:s,route:t,store:e,selection:o,status:i,owner:p}){switch(t.place){case"albums":return t.id===void 0?h`
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
      `;default:return Ch({api:s,route:t,store:e,selection:o,status:i,owner:p})}}function Ch({api:s,route:t,store:e,selection:o,status:i}){let{label:p,filter:u="",empty:g}=je(t.place);return h`
    <latent-timeline-page
      class="view"
      .api="${s}"
      .route="${t}"
      .filter="${u}"
      .name="${u===""?n("All photos"):p}"
      .store="${e}"
      .selection="${o}"
      .status="${i}"
    >${g}</latent-timeline-page>
  `}var Sh=["photos","favorites","map"],sc,nc,ac,lc,dc,pc,cc,hc,uc,mc,fc,gc,yc,bc,vc,wc,v,$s,ks,Es,Ts,Ps,Cs,Ss,Ms,As,Ls,Rs,Os,qs,Ns,No,de,dt,pt,K,Xe,ct,L,Ro,Oo,Ds,ht,qo,xc,$c,kc,Ec,Do,Ho,Hs,Tc,Ze,Ft,ro,Pc,Cc;wc=[$("latent-gallery")];var G=class extends(vc=C,bc=[m({attribute:!1})],yc=[m({attribute:!1})],gc=[m({attribute:!1})],fc=[m({attribute:!1})],mc=[b()],uc=[b()],hc=[b()],cc=[b()],pc=[b()],dc=[b()],lc=[b()],ac=[F("latent-header")],nc=[F("latent-viewer")],sc=[F("main > .view")],vc){constructor(){super(...arguments);l(this,L);l(this,$s,r(v,8,this)),r(v,11,this);l(this,ks,r(v,12,this,"")),r(v,15,this);l(this,Es,r(v,16,this)),r(v,19,this);l(this,Ts,r(v,20,this)),r(v,23,this);l(this,Ps,r(v,24,this,pe("photos"))),r(v,27,this);l(this,Cs,r(v,28,this)),r(v,31,this);l(this,Ss,r(v,32,this)),r(v,35,this);l(this,Ms,r(v,36,this)),r(v,39,this);l(this,As,r(v,40,this)),r(v,43,this);l(this,Ls,r(v,44,this,!1)),r(v,47,this);l(this,Rs,r(v,48,this)),r(v,51,this);l(this,Os,r(v,52,this)),r(v,55,this);l(this,qs,r(v,56,this)),r(v,59,this);l(this,Ns,r(v,60,this)),r(v,63,this);l(this,No,new so(!0));l(this,de);l(this,dt,new AbortController);l(this,pt);l(this,K,new go(this));l(this,Xe,new xo(()=>a(this,L,Oo),e=>this.problem(e)));l(this,ct,!1);l(this,ht,e=>d(this,L,qo).call(this,e.detail));l(this,Do,()=>d(this,L,Hs).call(this,import("/assets/account-4DK3HH5H.js"),()=>this.showsAccount=!0));l(this,Ho,()=>d(this,L,Hs).call(this,import("/assets/add-dialog-GJJBOPLY.js"),()=>this.adding=a(this,K).selection.ids));l(this,Ze,e=>{e.stopPropagation(),this.problem(e.detail)});l(this,Ft,e=>a(this,K).tell(e.detail));l(this,ro,({detail:e})=>{!Sh.includes(this.route.place)&&e!==""?d(this,L,qo).call(this,pe("photos",void 0,e)):a(this,de)?.search(e)})}connectedCallback(){super.connectedCallback(),A(this,de,new yn(e=>d(this,L,Ds).call(this,e))),d(this,L,Ds).call(this,a(this,de).route),A(this,pt,new bn(this.api,{statusChanged:e=>this.status=e,photosChanged:()=>this.refresh(),problem:e=>this.problem(e)})),a(this,pt).start()}disconnectedCallback(){super.disconnectedCallback(),a(this,de)?.dispose(),a(this,pt)?.stop(),a(this,dt).abort(),a(this,Xe).clear(),document.documentElement.classList.remove("viewing"),document.title="Latent"}willUpdate(e){e.has("opened")&&document.documentElement.classList.toggle("viewing",this.opened!==void 0);let o=Mh(this.route,this.opened);document.title!==o&&(document.title=o)}edited(e,o){a(this,Xe).forget(dn(e));let i=e.flatMap(({photo:u})=>u===void 0?[]:[u]);this.sequence?.replace(i),this.viewer?.edited(e,o),this.opened=i.find(({id:u})=>u===this.opened?.id)??this.opened;let p=xs(this.route)&&e.every(({before:u,after:g})=>u?.archived===g?.archived);A(this,ct,this.opened!==void 0&&!p),a(this,ct)||this.refresh()}refresh(){A(this,ct,!1),this.view?.refresh?.()}problem(e){this.isConnected&&!Ye(e)&&this.dispatchEvent(new CustomEvent("problem",{detail:e}))}render(){let{opened:e,sequence:o}=this;return h`
      <div ?inert="${e!==void 0}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .query="${this.route.query}"
          .problem="${this.found?.problem??""}"
          .total="${this.found?.total}"
          @go="${a(this,ht)}"
          @search="${a(this,ro)}"
          @account="${a(this,Do)}"
          @sign-out="${()=>this.dispatchEvent(new CustomEvent("sign-out"))}"
          @problem="${a(this,Ze)}"
        ></latent-header>
        ${d(this,L,Pc).call(this)}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${a(this,L,Ro)}" @go="${a(this,ht)}"></latent-navigation>
          <main
            @go="${a(this,ht)}"
            @search="${a(this,ro)}"
            @term-edit="${i=>this.header.edit(i.detail)}"
            @sequence="${d(this,L,Tc)}"
            @found="${i=>this.found=i.detail}"
            @photo-open="${i=>a(this,de)?.open(i.detail.id)}"
            @photo-pick="${i=>{a(this,K).pick(i.detail,this.sequence)}}"
            @photos-edit="${i=>a(this,K).editAll(i.detail)}"
            @selection-clear="${()=>a(this,K).clear()}"
            @said="${a(this,Ft)}"
            @problem="${a(this,Ze)}"
          >
            ${d(this,L,Cc).call(this)}${rc({api:this.api,route:this.route,store:a(this,Xe).grid,selection:a(this,K).selection,status:this.status,owner:a(this,L,Ro)})}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${e!==void 0}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place==="folders"?this.route.id??"":""}"
        ?quiet="${!jl(this.route.place)}"
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
          ?stacked="${xs(this.route)}"
          @photo-turn="${i=>a(this,de)?.open(i.detail.id)}"
          @viewer-close="${()=>a(this,de)?.close()}"
          @photo-edit="${i=>a(this,K).edit(e,i.detail)}"
          @go="${a(this,ht)}"
          @photo-delete="${i=>{d(this,L,Ec).call(this,e,i.detail)}}"
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
        .text="${a(this,K).saying.text}"
        ?undoable="${a(this,K).saying.undoable}"
        @undo="${()=>a(this,K).undo()}"
        @toast-close="${()=>a(this,K).forget()}"
      ></latent-toast>
    `}};v=x(vc),$s=new WeakMap,ks=new WeakMap,Es=new WeakMap,Ts=new WeakMap,Ps=new WeakMap,Cs=new WeakMap,Ss=new WeakMap,Ms=new WeakMap,As=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,Os=new WeakMap,qs=new WeakMap,Ns=new WeakMap,No=new WeakMap,de=new WeakMap,dt=new WeakMap,pt=new WeakMap,K=new WeakMap,Xe=new WeakMap,ct=new WeakMap,L=new WeakSet,Ro=function(){return this.user===Ke},Oo=function(){return this.route.place==="trash"?a(this,No):this.api},Ds=function(e){if(je(e.place).ofOwner===!0&&!a(this,L,Ro)){a(this,de)?.go(pe("photos"));return}(e.place!==this.route.place||e.id!==this.route.id)&&(this.sequence=void 0,this.found=void 0,a(this,K).clear()),this.route=e,je(e.place).load?.().catch(o=>this.problem(new Le(o))),d(this,L,xc).call(this,e.photo)},ht=new WeakMap,qo=function(e){a(this,de)?.go(e),window.scrollTo({top:0})},xc=async function(e){a(this,dt).abort(),A(this,dt,new AbortController);let{signal:o}=a(this,dt);if(e===void 0){d(this,L,$c).call(this);return}let i=this.sequence?.find(e);try{let[p]=await Promise.all([i??a(this,L,Oo).photo(e,o),import("/assets/viewer-C4TM7WQH.js")]);o.aborted||(this.opened=p)}catch(p){p instanceof I&&p.status===404?a(this,de)?.close():this.problem(p)}},$c=function(){let e=this.opened;this.opened=void 0,a(this,ct)&&this.refresh(),e!==void 0&&this.updateComplete.then(()=>this.view?.reveal?.(e))},kc=async function(e){let o=this.viewer?.place??e;return o.id!==e.id?o:await this.sequence?.neighbour(e,1).catch(()=>{})??await this.sequence?.neighbour(e,-1).catch(()=>{})},Ec=async function(e,o){let i=await d(this,L,kc).call(this,e);await a(this,K).delete([e.id],o)&&this.opened?.id===e.id&&(i===void 0?a(this,de)?.close():a(this,de)?.open(i.id))},Do=new WeakMap,Ho=new WeakMap,Hs=async function(e,o){try{await e,o()}catch(i){this.problem(new Le(i))}},Tc=function(e){this.sequence=this.view?.sequence,e.detail.same||a(this,K).clear()},Ze=new WeakMap,Ft=new WeakMap,ro=new WeakMap,Pc=function(){return a(this,K).selection.size===0?y:h`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${a(this,K).selection}"
        @photo-edit="${e=>a(this,K).editSelected(e.detail)}"
        @photos-delete="${()=>{a(this,K).delete(a(this,K).selection.ids,xs(this.route))}}"
        @add-to-album="${a(this,Ho)}"
        @selection-clear="${()=>a(this,K).clear()}"
      ></latent-selection-bar>
    `},Cc=function(){let e=this.status?.pending??0;if(e===0||this.found?.total===0)return y;let o=N(e);return h`
      <div class="progress" role="status"><span class="pulse"></span>${ne(e,{one:n(w`Indexing: ${o} photo to go.`),other:n(w`Indexing: ${o} photos to go.`)})}</div>
    `},c(v,4,"api",bc,G,$s),c(v,4,"user",yc,G,ks),c(v,4,"uploads",gc,G,Es),c(v,4,"shared",fc,G,Ts),c(v,4,"route",mc,G,Ps),c(v,4,"sequence",uc,G,Cs),c(v,4,"found",hc,G,Ss),c(v,4,"status",cc,G,Ms),c(v,4,"opened",pc,G,As),c(v,4,"showsAccount",dc,G,Ls),c(v,4,"adding",lc,G,Rs),c(v,4,"header",ac,G,Os),c(v,4,"viewer",nc,G,qs),c(v,4,"view",sc,G,Ns),G=c(v,0,"Gallery",wc,G),T(G,"styles",[S,nl]),r(v,1,G);function xs({place:s,query:t}){return s==="photos"&&t===""}function Mh(s,t){if(t!==void 0)return`${n("Photo")} · Latent`;let{label:e}=je(s.place);return s.query!==""?`${n("Search")} · Latent`:s.place==="photos"?"Latent":`${e} · Latent`}var Ah=3e3,Sc,Mc,Ac,Lc,Rc,Te,zs,Fs,Is,Ae,It,zo,ut,B,Ge,Oc,qc,Us,Ws,Nc;Rc=[$("latent-app")];var We=class extends(Lc=C,Ac=[b()],Mc=[b()],Sc=[b()],Lc){constructor(){super(...arguments);l(this,B);l(this,zs,r(Te,8,this,"starting")),r(Te,11,this);l(this,Fs,r(Te,12,this,{signedIn:!1})),r(Te,15,this);l(this,Is,r(Te,16,this,"")),r(Te,19,this);l(this,Ae,new so);l(this,It,new ho(a(this,Ae)));l(this,zo,new lo);l(this,ut)}connectedCallback(){super.connectedCallback(),d(this,B,Ge).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(a(this,ut))}willUpdate(){this.phase==="signed-out"&&a(this,It).tasks.length>0&&a(this,It).clear()}render(){switch(this.phase){case"starting":return y;case"welcome":return h`
          <latent-welcome .api="${a(this,Ae)}" @signed-in="${d(this,B,Ge)}"></latent-welcome>
        `;case"signed-out":return h`
          <latent-sign-in
            .api="${a(this,Ae)}"
            .locked="${this.session.locked===!0}"
            .choice="${this.session.choice===!0}"
            @signed-in="${d(this,B,Ge)}"
          ></latent-sign-in>
        `;case"open":return h`
          <latent-gallery
            .api="${a(this,Ae)}"
            .user="${this.session.user??""}"
            .uploads="${a(this,It)}"
            .shared="${a(this,zo)}"
            @problem="${e=>d(this,B,Us).call(this,e.detail)}"
            @sign-out="${d(this,B,Nc)}"
            @locked="${d(this,B,Ws)}"
          ></latent-gallery>
        `;case"locked":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine?n("The vault is locked"):n("No connection")}">
            <span slot="icon">${f.lock}</span>
            <p>
              ${navigator.onLine?n("Nothing of the vault is left on this page. Unlock it where it is kept, and this page returns by itself."):n("Nothing of the vault is left on this page. This page returns by itself once there is a connection.")}
            </p>
            <button class="quiet" @click="${d(this,B,Ge)}">${n("Try again")}</button>
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
            <button class="quiet" @click="${d(this,B,Ge)}">${n("Try again")}</button>
          </latent-notice>
        `;case"failed":return h`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${n("That did not work")}">
            <span slot="icon">${f.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${d(this,B,Ge)}">${n("Try again")}</button>
          </latent-notice>
        `}}};Te=x(Lc),zs=new WeakMap,Fs=new WeakMap,Is=new WeakMap,Ae=new WeakMap,It=new WeakMap,zo=new WeakMap,ut=new WeakMap,B=new WeakSet,Ge=async function(){window.clearTimeout(a(this,ut));try{this.session=await a(this,Ae).session(),this.phase=this.session.signedIn?await d(this,B,qc).call(this):await d(this,B,Oc).call(this)}catch(e){d(this,B,Us).call(this,e)}},Oc=async function(){return this.session.welcome!==!0?"signed-out":(await import("/assets/welcome-TCPXYVXD.js"),"welcome")},qc=async function(){try{return await a(this,Ae).status(!1),"open"}catch(e){if(e instanceof I&&e.status===404)return"bare";throw e}},Us=function(e){e instanceof I&&e.unauthorised?this.phase="signed-out":e instanceof Le||e instanceof I&&e.unavailable?d(this,B,Ws).call(this):(this.problem=e instanceof Error?e.message:String(e),this.phase="failed")},Ws=function(){this.phase="locked",window.clearTimeout(a(this,ut)),A(this,ut,window.setTimeout(()=>{d(this,B,Ge).call(this)},Ah))},Nc=async function(){this.phase="signed-out",await a(this,Ae).signOut().catch(()=>{})},c(Te,4,"phase",Ac,We,zs),c(Te,4,"session",Mc,We,Fs),c(Te,4,"problem",Sc,We,Is),We=c(Te,0,"App",Rc,We),T(We,"styles",[S,V,P`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `]),r(Te,1,We);export{We as App};
