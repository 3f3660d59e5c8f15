import{b as lt}from"/assets/chunk-6HUQ4G4J.js";import{a as mt}from"/assets/chunk-3V5YB64W.js";import{a as ct,b as be}from"/assets/chunk-A6VZNO4N.js";import{a as ht,b as ut}from"/assets/chunk-YWSIDQ6R.js";import{f as at}from"/assets/chunk-X6JW7IKL.js";import"/assets/chunk-JD3H6I4W.js";import{a as B}from"/assets/chunk-X6M6RNKJ.js";import"/assets/chunk-GOOLLS4U.js";import"/assets/chunk-GEQVBCTQ.js";import{b as ae}from"/assets/chunk-AELXDR5U.js";import{c as pt}from"/assets/chunk-XET6EIBS.js";import{a as oe,b as ue}from"/assets/chunk-ETHXOSSS.js";import{b as nt}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as dt}from"/assets/chunk-J2WHZUOF.js";import{a as K}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import{e as se}from"/assets/chunk-CEKH6Q66.js";import{f as u,g as st,h as Z}from"/assets/chunk-5HIU4FQV.js";import{a as k}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as D}from"/assets/chunk-7ZXDUJG2.js";import{a as M,b as v,c as T,d as rt,e as q,i as X,j as N}from"/assets/chunk-KYYXIHTN.js";import{b as it}from"/assets/chunk-L76JCMQN.js";import{c as ot}from"/assets/chunk-VPQQMAB5.js";import{a as I,d as r,g as h,i as L}from"/assets/chunk-QQCOG5H4.js";import{a as p,b as t}from"/assets/chunk-JPIGTC3I.js";import{a as E,c as s,d as c,e as A,f as g,g as d,i as l,j as tt}from"/assets/chunk-UFH4OFYZ.js";function ft(i){return i.look("/vault")}function gt(i){return i.look("/vault/health")}function vt(i,n){return i.post("/vault/health/check",{deep:n})}function bt(i){return i.post("/vault/health/check/end")}function ye(i,n){let e="/vault/index/errors";return n===void 0?i.look(e):i.get(`${e}?${new URLSearchParams({after:n})}`)}function yt(i){return i.post("/vault/index/retry")}function $t(i,n){return i.post("/vault/index/pausing",{paused:n})}function xt(i){return i.post("/vault/index/rebuild")}async function wt(i){return(await i.get("/vault/conflicts")).conflicts}function $e(i,{original:n,copy:e},o){return i.post("/vault/conflicts/resolution",{original:n.path,copy:e.path,resolution:o})}function kt(i){return i.get("/vault/provider")}var P=class{#r;#s;#e;#o=!1;#i=!1;#t=!1;#a=()=>document.visibilityState==="visible"&&this.now();constructor(n,e,o){this.#r=e,this.#s=o,n.addController(this)}hostConnected(){this.#t=!0,document.addEventListener("visibilitychange",this.#a),this.#e=window.setTimeout(()=>this.now())}hostDisconnected(){this.#t=!1,document.removeEventListener("visibilitychange",this.#a),window.clearTimeout(this.#e)}now(){this.#o?this.#i=!0:(window.clearTimeout(this.#e),this.#n())}async#n(){this.#o=!0;try{do this.#i=!1,await this.#r();while(this.#i&&this.#t)}finally{this.#o=!1}this.#t&&document.visibilityState==="visible"&&(this.#e=window.setTimeout(()=>this.now(),this.#s()))}};var St=10,Tt,Rt,Ct,Et,At,W,xe,we,ke;At=[M("latent-progress")];var _=class extends(Et=L,Ct=[v()],Rt=[v({attribute:!1})],Tt=[v()],Et){constructor(){super(...arguments);d(this,xe,s(W,8,this,"")),s(W,11,this);d(this,we,s(W,12,this)),s(W,15,this);d(this,ke,s(W,16,this,"")),s(W,19,this)}render(){let{label:e,portion:o,text:a}=this,f=o===void 0?"":`${Math.floor(100*o/St)*St}%`;return r`
      ${o===void 0?r`
          <progress aria-label="${e}"></progress>
        `:r`
          <progress aria-label="${e}" max="1" .value="${o}"></progress>
        `} ${a===""?h:r`
        <span class="text">${a}</span>
      `}
      <span class="unseen" role="status">${e} ${f}</span>
    `}};W=E(Et),xe=new WeakMap,we=new WeakMap,ke=new WeakMap,c(W,4,"label",Ct,_,xe),c(W,4,"portion",Rt,_,we),c(W,4,"text",Tt,_,ke),_=c(W,0,"ProgressBar",At,_),A(_,"styles",[q,I`
      :host {
        display: grid;
        gap: 6px;
      }

      progress {
        width: 100%;
        height: 8px;
        border: 0;
        border-radius: 4px;
        overflow: hidden;
        background: var(--sunken);
        color: var(--accent);
        appearance: none;
      }

      progress::-webkit-progress-bar {
        background: var(--sunken);
      }

      progress::-webkit-progress-value {
        border-radius: 4px;
        background: var(--accent);
      }

      progress::-moz-progress-bar {
        border-radius: 4px;
        background: var(--accent);
      }

      progress:indeterminate {
        background: linear-gradient(90deg, var(--sunken), var(--accent), var(--sunken)) 0 / 200% 100%;
      }

      progress:indeterminate::-webkit-progress-bar {
        background: transparent;
      }

      progress:indeterminate::-moz-progress-bar {
        background: transparent;
      }

      @media (prefers-reduced-motion: no-preference) {
        progress:indeterminate {
          animation: pass 2s linear infinite;
        }

        @keyframes pass {
          to {
            background-position: -200% 0;
          }
        }
      }

      .text {
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }
    `]),s(W,1,_);var It=I`
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
    max-width: 640px;
  }

  section {
    display: grid;
    align-content: start;
    gap: 2px;
    min-width: 0;
  }

  .picture {
    position: relative;
    display: grid;
    place-items: center;
    width: 100%;
    aspect-ratio: 4 / 3;
    margin-bottom: 8px;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--corner);
    background: var(--sunken);
    color: var(--ink-soft);
  }

  .label {
    font-size: var(--text-small);
    font-weight: 650;
  }

  .name {
    overflow-wrap: anywhere;
  }

  section .quiet {
    justify-self: start;
    min-height: 44px;
    margin-top: 8px;
  }
`;var U=I`
  :host {
    display: grid;
    gap: 20px;
    align-content: start;
  }

  h2 {
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  h3 {
    overflow-wrap: anywhere;
    font-size: var(--text);
    font-weight: 650;
  }

  ul {
    display: grid;
    gap: 12px;
    list-style: none;
  }

  .about {
    max-width: 42rem;
    color: var(--ink-soft);
  }

  .soft {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .card {
    display: grid;
    gap: 12px;
    min-width: 0;
    padding: 18px 20px;
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
  }

  .card > * {
    min-width: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }

  .actions .quiet,
  .actions .main {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(7rem, auto) minmax(0, 1fr);
    gap: 10px 20px;
  }

  .facts dt {
    color: var(--ink-soft);
  }

  .facts dt::first-letter {
    text-transform: uppercase;
  }

  .facts dd {
    overflow-wrap: anywhere;
  }

  .notable {
    padding: 12px 16px;
    border-left: 4px solid var(--danger);
    border-radius: var(--corner-small);
    background: var(--sunken);
    overflow-wrap: anywhere;
  }

  .problem {
    color: var(--danger);
  }

  @media (max-width: 599px) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .facts dd {
      margin-bottom: 12px;
    }
  }
`;function le(i){return new Intl.DateTimeFormat(ot,{dateStyle:"medium",timeStyle:"short"}).format(new Date(i))}function me(i){let n=Math.ceil(i/60);if(n<120)return k(n,{one:t(p`${u(n)} minute`),other:t(p`${u(n)} minutes`)});let e=Math.round(n/60);return k(e,{one:t(p`${u(e)} hour`),other:t(p`${u(e)} hours`)})}function Lt(i){return i<60?t("less than a minute left"):t(p`${me(i)} left`)}function Mt({deep:i,bytes:n,allBytes:e}){return i&&e>0?Math.min(1,n/e):void 0}function qt(i,n){if(i.allFiles===0)return t("Looking at the structure");let e=u(i.files),o=u(i.allFiles),a=k(i.allFiles,{one:t(p`${e} of ${o} file`),other:t(p`${e} of ${o} files`)});if(!i.deep)return a;let f=i.bytes-i.resumed,x=(n-Date.parse(i.since))/1e3,S=f>0&&x>2?(i.allBytes-i.bytes)/f*x:0,F=[a,t(p`${Z(i.bytes)} of ${Z(i.allBytes)}`)];return(S>0?[...F,Lt(S)]:F).join(", ")}function Nt({kind:i,size:n,modified:e}){let o=u(n);return`${i==="folder"?k(n,{one:t(p`${o} thing in it`),other:t(p`${o} things in it`)}):Z(n)}, ${le(e)}`}function Wt({comparison:i}){switch(i){case"identical":return t("Both are the same, byte by byte.");case"folders":return t("Two folders of one name.");case"same-picture":return t("The pictures look the same. Something else in the files differs, such as a date or a description.");case"different-pictures":return t("The pictures look different.");case"different":return t("They differ.");case"unreadable":return t("One of them cannot be read now.")}}function fe({comparison:i}){return i==="identical"||i==="folders"}function Se({comparison:i,original:n}){let e=oe(n.path);return i==="identical"?{action:t("Remove the copy"),heading:t("Remove the copy?"),text:t(p`It is the same as ${e}, byte by byte. Nothing is lost.`)}:{action:t("Join the folders"),heading:t("Join the folders?"),text:t(p`All that is in the copy moves to ${e}. What has the name of something there gets another.`)}}function Te(i){let n=x=>i.reduce((S,F)=>S+F[x],0),e=n("collapsed"),o=n("renamed"),a=n("moved")+o,f=[e===0?"":k(e,{one:t(p`${u(e)} identical thing removed`),other:t(p`${u(e)} identical things removed`)}),a===0?"":k(a,{one:t(p`${u(a)} thing moved`),other:t(p`${u(a)} things moved`)}),o===0?"":t(p`${u(o)} of them under another name`)].filter(x=>x!=="");return f.length===0?t("Nothing was left to do."):`${f.join(", ")}.`}function Re(i){return/^[\w@%+=:,./-]+$/.test(i)?i:`'${i.replaceAll("'","'\\''")}'`}function zt(i,n,e){let o=[t(p`${u(i)} looked at`),k(n,{one:t(p`${u(n)} photo to go`),other:t(p`${u(n)} photos to go`)})];return(e===void 0?o:[...o,Lt(e)]).join(", ")}var Ot,Ft,Ht,Dt,Ut,Vt,jt,w,Ce,Ee,Ae,Ie,Le,ie,pe,m,de,ge,Me,Gt,Kt,_t,Qt,Jt,Yt,Xt,qe;jt=[M("latent-vault-conflicts")];var H=class extends(Vt=L,Ut=[v({attribute:!1})],Dt=[v({attribute:!1})],Ht=[v({type:Boolean})],Ft=[T()],Ot=[T()],Vt){constructor(){super(...arguments);d(this,m);d(this,Ce,s(w,8,this)),s(w,11,this);d(this,Ee,s(w,12,this)),s(w,15,this);d(this,Ae,s(w,16,this,!1)),s(w,19,this);d(this,Ie,s(w,20,this)),s(w,23,this);d(this,Le,s(w,24,this)),s(w,27,this);d(this,ie,new ae(this));d(this,pe,0)}firstUpdated(){l(this,m,de).call(this)}reveal({id:e}){this.renderRoot.querySelector(`[data-photo="${e}"]`)?.focus()}render(){let{all:e,question:o}=this;return r`
      <p class="problem" role="alert" ?hidden="${g(this,ie).problem===""}">${g(this,ie).problem}</p>
      ${e===void 0?g(this,ie).problem!==""?h:r`
          <latent-progress label="${t("Looking for conflicts")}" text="${t("Looking for conflicts")}"></latent-progress>
        `:e.length===0?Xo():l(this,m,Yt).call(this,e)} ${o===void 0?h:r`
        <latent-confirm-dialog
          .question="${o}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};w=E(Vt),Ce=new WeakMap,Ee=new WeakMap,Ae=new WeakMap,Ie=new WeakMap,Le=new WeakMap,ie=new WeakMap,pe=new WeakMap,m=new WeakSet,de=async function(){let e=++tt(this,pe)._;await g(this,ie).run(async()=>{let o=await wt(this.api);e===g(this,pe)&&(this.all=o)})},ge=function(e,o,a=[]){this.all=this.all?.filter(f=>!o.includes(f)),N(this,"said",e),a.some(({moved:f,renamed:x})=>f+x>0)&&l(this,m,de).call(this)},Me=async function(e,o){let a=await $e(this.api,e,o),f=o==="merge"?Te([a]):t("Both stay, and are not listed again.");l(this,m,ge).call(this,{text:f},[e],[a])},Gt=async function(e){try{await l(this,m,Me).call(this,e,"keep-both")}catch(o){B(this,o)}},Kt=async function(e,o){try{let a=await at(this.api,[o.id]),{undo:f}=a;l(this,m,ge).call(this,f===void 0?a:{...a,undo:()=>f().finally(()=>l(this,m,de).call(this))},[e])}catch(a){B(this,a)}},_t=function(e){this.question={...Se(e),act:()=>l(this,m,Me).call(this,e,"merge")}},Qt=function(e){this.question={heading:t("Merge all that lose nothing by it?"),text:t("Of what is the same byte by byte the copy is removed, and folders are joined. All else stays as it is."),action:t("Merge them"),act:()=>l(this,m,Jt).call(this,e)}},Jt=async function(e){let o=[];try{for(let a of[...e].reverse())o.push(await $e(this.api,a,"merge"))}catch(a){throw l(this,m,de).call(this),a}l(this,m,ge).call(this,{text:Te(o)},e,o)},Yt=function(e){let o=e.filter(fe);return r`
      <p class="about">
        ${t("Your sync client has kept two versions where two devices have changed one thing. Nothing is lost as long as you do not decide.")} ${this.fixed?t("The vault was unlocked for reading alone, so nothing can be changed now."):h}
      </p>
      ${this.fixed||o.length<2?h:r`
        <div class="actions">
          <button class="quiet" @click="${()=>l(this,m,Qt).call(this,o)}">${t("Merge all that lose nothing by it")}</button>
        </div>
      `}
      <ul aria-label="${t("Conflicts")}">
        ${e.map(a=>l(this,m,Xt).call(this,a))}
      </ul>
    `},Xt=function(e){let{original:o,copy:a}=e,f=ue(o.path),x=f.slice(1);return r`
      <li class="card">
        <div>
          <h2>${oe(o.path)}</h2>
          <p class="soft">${f===""?h:`${t(p`In ${x}.`)} `}${Wt(e)}</p>
        </div>
        <div class="sides">
          ${l(this,m,qe).call(this,t("Original"),o,e,a)}${l(this,m,qe).call(this,t("Copy"),a,e,o)}
        </div>
        ${this.fixed?h:r`
          <div class="actions">
            ${fe(e)?r`
                <button class="quiet" @click="${()=>l(this,m,_t).call(this,e)}">${Se(e).action}</button>
              `:h}
            <button class="quiet" @click="${()=>{l(this,m,Gt).call(this,e)}}">${t("Keep both")}</button>
          </div>
        `}
      </li>
    `},qe=function(e,o,a,f){let{photo:x}=o,S=f.photo,F=oe(o.path);return r`
      <section aria-label="${t(p`${e}: ${F}`)}">
        ${x===void 0?r`
            <div class="picture">${o.kind==="folder"?D.folder:D.picture}</div>
          `:r`
            <button
              class="picture"
              data-photo="${x.id}"
              aria-label="${t(p`Open ${F}`)}"
              @click="${()=>N(this,"photo-open",x)}"
            >
              <latent-thumb .photo="${x}" .store="${this.store}"></latent-thumb>
            </button>
          `}
        <p class="label">${e}</p>
        <p class="name">${F}</p>
        <p class="soft">${Nt(o)}</p>
        ${this.fixed||x===void 0||S===void 0||fe(a)?h:r`
          <button
            class="quiet"
            aria-label="${t(p`Keep ${F} alone`)}"
            title="${t("The other goes to the trash")}"
            @click="${()=>{l(this,m,Kt).call(this,a,S)}}"
          >
            ${t("Keep this one")}
          </button>
        `}
      </section>
    `},c(w,4,"api",Ut,H,Ce),c(w,4,"store",Dt,H,Ee),c(w,4,"fixed",Ht,H,Ae),c(w,4,"all",Ft,H,Ie),c(w,4,"question",Ot,H,Le),H=c(w,0,"ConflictsPart",jt,H),A(H,"styles",[q,X,U,It]),s(w,1,H);function Xo(){return r`
    <latent-notice heading="${t("No conflicts")}">
      <span slot="icon">${D.check}</span>
      <p>
        ${t("Where two devices change one thing at once, your sync client keeps both versions. You see and resolve them here.")}
      </p>
    </latent-notice>
  `}var Zo=1e3,Bo=15e3,Po={critical:t("Damage"),warning:t("Warning"),note:t("Note")},Zt,Bt,Pt,eo,to,z,Ne,We,ze,V,ce,b,oo,Oe,io,ro,so,ao,no,lo,po;to=[M("latent-vault-health")];var Q=class extends(eo=L,Pt=[v({attribute:!1})],Bt=[v({attribute:!1})],Zt=[T()],eo){constructor(){super(...arguments);d(this,b);d(this,Ne,s(z,8,this)),s(z,11,this);d(this,We,s(z,12,this)),s(z,15,this);d(this,ze,s(z,16,this)),s(z,19,this);d(this,V,new ae(this));d(this,ce,new P(this,()=>l(this,b,oo).call(this),()=>this.health?.running===void 0?Bo:Zo))}render(){let{health:e}=this;return e===void 0?h:r`
      <p class="about">
        ${t("A check tells whether all of the vault can be read, and whether it is as this computer remembers it. It changes nothing, and goes on when you leave this page.")}
      </p>
      ${e.running===void 0?l(this,b,ro).call(this):l(this,b,so).call(this,e.running)}
      <p class="problem" role="alert" ?hidden="${g(this,V).problem===""}">${g(this,V).problem}</p>
      ${e.problem===void 0?h:r`
        <p class="notable" role="status">${it(e.problem)}</p>
      `} ${e.last===void 0?l(this,b,ao).call(this,e):l(this,b,no).call(this,e.last)}
    `}};z=E(eo),Ne=new WeakMap,We=new WeakMap,ze=new WeakMap,V=new WeakMap,ce=new WeakMap,b=new WeakSet,oo=async function(){try{this.health=await gt(this.api)}catch(e){se(e)||N(this,"problem",e)}},Oe=function(e){g(this,V).run(async()=>{this.health=await vt(this.api,e),g(this,ce).now()})},io=function(){g(this,V).run(async()=>{this.health=await bt(this.api),g(this,ce).now()})},ro=function(){return r`
      <div class="choices">
        <section class="card" aria-labelledby="usual">
          <div>
            <h2 id="usual">${t("Structure")}</h2>
            <p class="soft">${t("Folders, names, and what each thing is. Reads no photo, and takes moments.")}</p>
          </div>
          <div class="actions">
            <button class="main" ?disabled="${g(this,V).busy}" @click="${()=>l(this,b,Oe).call(this,!1)}">
              ${t("Check the structure")}
            </button>
          </div>
        </section>
        <section class="card" aria-labelledby="deep">
          <div>
            <h2 id="deep">${t("Everything")}</h2>
            <p class="soft">
              ${t("Decrypts every name and every part of every file. Takes as long as reading all of it, and goes on where it was when it was ended.")}
            </p>
          </div>
          <div class="actions">
            <button class="quiet" ?disabled="${g(this,V).busy}" @click="${()=>l(this,b,Oe).call(this,!0)}">
              ${t("Check everything")}
            </button>
          </div>
        </section>
      </div>
    `},so=function(e){return r`
      <section class="card" aria-labelledby="running">
        <h2 id="running">${e.deep?t("Checking everything"):t("Checking the structure")}</h2>
        <latent-progress
          label="${e.deep?t("Checking everything"):t("Checking the structure")}"
          .portion="${Mt(e)}"
          .text="${qt(e,Date.now())}"
        ></latent-progress>
        <div class="actions">
          <button class="quiet" ?disabled="${g(this,V).busy}" @click="${l(this,b,io)}">${D.clear}${t("End the check")}</button>
        </div>
      </section>
    `},ao=function({running:e}){return e!==void 0?h:r`
      <p class="about">${t("No check has been made since the vault was unlocked.")}</p>
    `},no=function(e){return r`
      <section class="card" aria-labelledby="last">
        <h2 id="last" role="status">${e.problems===0?t("No problem was found"):k(e.problems,{one:t(p`${u(e.problems)} problem was found`),other:t(p`${u(e.problems)} problems were found`)})}</h2>
        <p class="soft">${le(e.at)}</p>
        ${e.summary.map(o=>r`
            <p>${o}</p>
          `)}
      </section>
      ${e.found.length===0?h:r`
        <ul aria-label="${t("Found")}">
          ${e.found.map(o=>l(this,b,lo).call(this,o))}
        </ul>
      `} ${e.problems===0?h:l(this,b,po).call(this,e)}
    `},lo=function({severity:e,heading:o,items:a,more:f,advice:x}){return r`
      <li class="card found ${e}">
        <div>
          <span class="severity">${Po[e]}</span>
          <h3>${o}</h3>
        </div>
        ${a.length===0?h:r`
          <ul>
            ${a.map(S=>r`
                <li>${S}</li>
              `)} ${f===""?h:r`
              <li>${f}</li>
            `}
          </ul>
        `} ${x.map(S=>r`
            <p>${S}</p>
          `)}
      </li>
    `},po=function({deep:e}){return this.vault===void 0?h:r`
      <section class="card" aria-labelledby="repair">
        <h2 id="repair">${t("Repairing")}</h2>
        <p>
          ${t("Repairs need the vault locked, as nothing else may write to it meanwhile. Lock it, let your sync client finish, and run this where the vault is. It tells what it is going to do, asks, and deletes nothing that may be a photo:")}
        </p>
        <p><code>latent check ${Re(this.vault.folder)}${e?" --deep":""} --repair</code></p>
        <p>${t("Where --accept is named above, it goes with the same command, and the vault may stay unlocked:")}</p>
        <p><code>latent check ${Re(this.vault.folder)} --accept PATH</code></p>
      </section>
    `},c(z,4,"api",Pt,Q,Ne),c(z,4,"vault",Bt,Q,We),c(z,4,"health",Zt,Q,ze),Q=c(z,0,"HealthPart",to,Q),A(Q,"styles",[q,X,U,I`
      .found {
        border-left: 4px solid var(--line);
      }

      .found.critical {
        border-left-color: var(--danger);
      }

      .found.warning {
        border-left-color: var(--accent);
      }

      .severity {
        font-size: var(--text-small);
        font-weight: 650;
      }

      .critical .severity {
        color: var(--danger);
      }

      .found ul {
        gap: 2px;
        padding-left: 18px;
        list-style: disc;
        overflow-wrap: anywhere;
      }

      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: 12px;
      }

      .choices .card {
        align-content: space-between;
      }
    `]),s(z,1,Q);var ei=1e3,ti=1e4,co,ho,uo,mo,fo,go,R,Fe,He,De,Ue,he,y,vo,bo,Ve,yo,$o,xo,wo,ko,So;go=[M("latent-vault-index")];var j=class extends(fo=L,mo=[v({attribute:!1})],uo=[T()],ho=[T()],co=[T()],fo){constructor(){super(...arguments);d(this,y);d(this,Fe,s(R,8,this)),s(R,11,this);d(this,He,s(R,12,this)),s(R,15,this);d(this,De,s(R,16,this)),s(R,19,this);d(this,Ue,s(R,20,this)),s(R,23,this);d(this,he,new P(this,()=>l(this,y,vo).call(this),()=>lt(this.status)?ei:ti))}render(){let{status:e,question:o}=this;return e===void 0?h:r`
      <p class="about">
        ${t("The index is what searches, albums and the map are made of. It is kept encrypted outside of the vault, and can be made anew at any time.")}
      </p>
      ${l(this,y,xo).call(this,e)} ${l(this,y,ko).call(this,e)} ${o===void 0?h:r`
        <latent-confirm-dialog
          .question="${o}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};R=E(fo),Fe=new WeakMap,He=new WeakMap,De=new WeakMap,Ue=new WeakMap,he=new WeakMap,y=new WeakSet,vo=async function(){try{await l(this,y,bo).call(this,await this.api.status(!1))}catch(e){se(e)||N(this,"problem",e)}},bo=async function(e){let o=this.status;this.status=e,(this.errors===void 0||o?.failed!==e.failed)&&(this.errors=await ye(this.api))},Ve=async function(e,o){try{await e(),N(this,"said",{text:o}),g(this,he).now()}catch(a){B(this,a)}},yo=async function(){let{errors:e}=this;if(e?.next!==void 0)try{let o=await ye(this.api,e.next);this.errors={...o,photos:[...e.photos,...o.photos]}}catch(o){B(this,o)}},$o=function(){this.question={heading:t("Look at every photo again?"),text:t("The index is thrown away and made anew, which may take hours for many photos. Until then searches find what was seen so far. Nothing in the vault changes."),action:t("Start anew"),act:async()=>{await xt(this.api),N(this,"said",{text:t("The index starts anew.")}),g(this,he).now()}}},xo=function(e){let o=e.state==="paused";return r`
      <section class="card" aria-labelledby="state">
        <h2 id="state">${st(e.photos)}</h2>
        ${l(this,y,wo).call(this,e)}
        <div class="actions">
          <button class="quiet" @click="${()=>{l(this,y,Ve).call(this,()=>$t(this.api,!o),o?t("The index goes on."):t("The index pauses."))}}">${o?D.play:D.pause}${o?t("Go on"):t("Pause")}</button>
          <button class="quiet" @click="${l(this,y,$o)}">${D.restore}${t("Start anew")}</button>
        </div>
      </section>
    `},wo=function({state:e,pending:o,done:a,secondsLeft:f}){return e==="ready"?r`
        <p role="status">${t("Every photo is as the index knows it.")}</p>
      `:e==="paused"?r`
        <p role="status">
          ${t("Paused.")} ${o===0?t("Nothing waits."):k(o,{one:t(p`${u(o)} photo to go.`),other:t(p`${u(o)} photos to go.`)})} ${t("It goes on when you say so, or when the vault is unlocked the next time.")}
        </p>
      `:e==="scanning"?r`
        <latent-progress
          label="${t("Looking for photos")}"
          text="${t(p`Looking for photos: ${u(o)} to look at so far`)}"
        ></latent-progress>
      `:r`
        <latent-progress
          label="${t("Looking at photos")}"
          .portion="${a/Math.max(1,a+o)}"
          text="${zt(a,o,f)}"
        ></latent-progress>
      `},ko=function(e){let{errors:o}=this;return o===void 0?h:o.photos.length===0?r`
        <section aria-labelledby="errors">
          <h2 id="errors">${t("Not readable")}</h2>
          <p class="about">${t("Nothing. Every photo could be understood.")}</p>
        </section>
      `:r`
      <section class="card" aria-labelledby="errors">
        <h2 id="errors">${t(p`Not readable: ${u(e.failed)}`)}</h2>
        <p class="soft">${t("They are found by their names all the same. Photos that change are looked at again by themselves.")}</p>
        <ul>
          ${o.photos.map(a=>l(this,y,So).call(this,a))}
        </ul>
        <div class="actions">
          ${o.next===void 0?h:r`
            <button class="quiet" @click="${()=>{l(this,y,yo).call(this)}}">${t("Show more")}</button>
          `}
          <button class="quiet" @click="${()=>{l(this,y,Ve).call(this,()=>yt(this.api),t("They are looked at again."))}}">${t("Look at them again")}</button>
        </div>
      </section>
    `},So=function({id:e,path:o,reason:a}){return r`
      <li>
        <button class="unread" @click="${()=>N(this,"photo-open",{id:e})}">
          <span>${o}</span><span class="soft">${a}</span>
        </button>
      </li>
    `},c(R,4,"api",mo,j,Fe),c(R,4,"status",uo,j,He),c(R,4,"errors",ho,j,De),c(R,4,"question",co,j,Ue),j=c(R,0,"IndexPart",go,j),A(j,"styles",[q,X,U,I`
      .unread {
        display: block;
        width: 100%;
        padding: 10px 14px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--raised);
        overflow-wrap: anywhere;
        text-align: start;
      }

      .unread:hover {
        background: var(--sunken);
      }

      .unread span {
        display: block;
      }

      ul {
        gap: 6px;
      }
    `]),s(R,1,j);var To,Ro,Co,Eo,Ao,Io,C,je,Ge,Ke,_e,ee,Lo,Mo,qo;Io=[M("latent-vault-overview")];var G=class extends(Ao=L,Eo=[v({attribute:!1})],Co=[v({attribute:!1})],Ro=[v({attribute:!1})],To=[T()],Ao){constructor(){super(...arguments);d(this,ee);d(this,je,s(C,8,this)),s(C,11,this);d(this,Ge,s(C,12,this)),s(C,15,this);d(this,Ke,s(C,16,this)),s(C,19,this);d(this,_e,s(C,20,this)),s(C,23,this)}firstUpdated(){pt(this.api,["year"]).then(({bytes:e})=>this.bytes=e,e=>B(this,e))}render(){let{vault:e,status:o,bytes:a}=this;return r`
      ${e.warnings.map(f=>r`
          <p class="notable">${f}</p>
        `)} ${e.suspicious===0?h:l(this,ee,Lo).call(this,e.suspicious)}
      <dl class="totals">
        ${be(t("Photos and videos"),o===void 0?"…":u(o.photos))}${be(t("Storage"),a===void 0?"…":Z(a))}
      </dl>
      <section class="card" aria-labelledby="unlocked">
        <h2 id="unlocked">${e.name}</h2>
        <dl class="facts">${l(this,ee,Mo).call(this,e)}</dl>
      </section>
      ${l(this,ee,qo).call(this,e)}
    `}};C=E(Ao),je=new WeakMap,Ge=new WeakMap,Ke=new WeakMap,_e=new WeakMap,ee=new WeakSet,Lo=function(e){let o=r`
      <a ${nt(K("vault","health"))}>${t("A check")}</a>
    `,a=u(e);return r`
      <p class="notable">
        ${k(e,{one:t(p`${a} file of the vault is not as this computer remembers, as if swapped, cut, deleted or brought back.`),other:t(p`${a} files of the vault are not as this computer remembers, as if swapped, cut, deleted or brought back.`)})} ${t(r`
          ${o} names them.
        `)}
      </p>
    `},Mo=function(e){return r`
      ${J(t("Unlocked"),le(e.since))}${J(t("Folder"),e.folder)}${e.readOnly?J(t("Changes"),t("None: it was unlocked for reading alone.")):h}${J(t("Drive"),e.drive??t("Not mounted"))}${e.gallery===void 0?h:J(t("This page"),e.gallery)}${e.webdav===void 0?h:J("WebDAV",e.webdav)}${e.certificateUntil===void 0?h:J(t("Certificate"),t(p`Valid until ${mt(e.certificateUntil)}`))}
    `},qo=function({drive:e,idleLock:o,suspendLock:a}){return r`
      <section class="card" aria-labelledby="locking">
        <h2 id="locking">${t("Locking")}</h2>
        <p class="about">
          ${t("When it is locked the keys are forgotten.")} ${e===void 0?h:t(p`The drive at ${e} goes away.`)} ${t("This page and WebDAV show nothing any more, on all devices, until somebody unlocks it with the passphrase.")}
        </p>
        <dl class="facts">
          ${J(t("When unused"),o===void 0?t("It stays unlocked."):oi(o))}${J(t("When suspended"),a?t("It locks with its machine’s sleep."):t("It stays unlocked."))}
        </dl>
        <div class="actions">
          <latent-lock-button .api="${this.api}" label="${t("Lock now")}"></latent-lock-button>
        </div>
      </section>
    `},c(C,4,"api",Eo,G,je),c(C,4,"vault",Co,G,Ge),c(C,4,"status",Ro,G,Ke),c(C,4,"bytes",To,G,_e),G=c(C,0,"OverviewPart",Io,G),A(G,"styles",[q,X,U,ct]),s(C,1,G);function oi({minutes:i,secondsLeft:n,heldBy:e}){let o=me(60*i);return e.length>0?t(p`It locks after ${o} without use, once these have closed their files: ${e.join(", ")}.`):n<60?t(p`It locks after ${o} without use: in less than a minute, if nobody does anything.`):t(p`It locks after ${o} without use: in ${me(n)}, if nobody does anything.`)}function J(i,n){return r`
    <dt>${i}</dt>
    <dd>${n}</dd>
  `}var No,Wo,zo,Oo,Y,Qe,Je,re,ve,Fo;Oo=[M("latent-vault-provider")];var te=class extends(zo=L,Wo=[v({attribute:!1})],No=[T()],zo){constructor(){super(...arguments);d(this,ve);d(this,Qe,s(Y,8,this)),s(Y,11,this);d(this,Je,s(Y,12,this)),s(Y,15,this);d(this,re,new ae(this))}firstUpdated(){g(this,re).run(async()=>{this.sight=await kt(this.api)})}render(){let{sight:e}=this;return r`
      <p class="about">
        ${t("Whoever carries this vault, such as your cloud provider, or copies its folder, sees what is below, without the passphrase. No name and no picture is among it, and nothing of when and where a photo was taken.")}
      </p>
      <p class="problem" role="alert" ?hidden="${g(this,re).problem===""}">${g(this,re).problem}</p>
      ${e===void 0?g(this,re).problem!==""?h:r`
          <latent-progress label="${t("Looking through the vault’s folder")}" text="${t("Looking through the vault’s folder")}"></latent-progress>
        `:l(this,ve,Fo).call(this,e)}
    `}};Y=E(zo),Qe=new WeakMap,Je=new WeakMap,re=new WeakMap,ve=new WeakSet,Fo=function({facts:e,sizes:o,files:a,more:f,notes:x}){return r`
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">${t("What follows from it")}</h2>
        <dl class="facts">
          ${e.map(({what:S,sentences:F})=>r`
              <dt>${S}</dt>
              <dd>${F.map(Yo=>r`
                  <p>${Yo}</p>
                `)}</dd>
            `)}
        </dl>
        ${x.map(S=>r`
            <p class="soft">${S}</p>
          `)}
      </section>
      ${o.length===0?h:ii(o)} ${ri(a,f)}
    `},c(Y,4,"api",Wo,te,Qe),c(Y,4,"sight",No,te,Je),te=c(Y,0,"ProviderPart",Oo,te),A(te,"styles",[q,U,I`
      table {
        width: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        padding: 6px 12px 6px 0;
        font-weight: 500;
        text-align: left;
        vertical-align: top;
      }

      td:last-child,
      th:last-child {
        padding-right: 0;
      }

      .number {
        font-variant-numeric: tabular-nums;
        text-align: right;
        white-space: nowrap;
      }

      .guess {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .bar {
        display: block;
        width: var(--part);
        min-width: 3px;
        height: 5px;
        margin-top: 4px;
        border-radius: 3px;
        background: var(--accent);
      }

      .tree {
        display: grid;
        gap: 14px;
        font-family: var(--mono);
        font-size: var(--text-small);
      }

      .tree h3 {
        padding-bottom: 4px;
        font-family: inherit;
        font-size: inherit;
      }

      .tree ul {
        gap: 4px;
      }

      .tree li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 16px;
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }
    `]),s(Y,1,te);function ii(i){let n=Math.max(1,...i.map(e=>e.files));return r`
    <section class="card" aria-labelledby="sizes">
      <h2 id="sizes">${t("Sizes of files")}</h2>
      <table aria-labelledby="sizes">
        <thead class="unseen">
          <tr>
            <th scope="col">${t("Size")}</th>
            <th scope="col">${t("Files")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(({range:e,files:o,mostly:a})=>r`
              <tr>
                <th scope="row">
                  ${e} <span class="guess">${t(p`mostly ${a}`)}</span>
                  <span class="bar" .style="${`--part:${(100*o/n).toFixed(2)}%`}"></span>
                </th>
                <td class="number">${u(o)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function ri(i,n){return r`
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">${t("What is stored")}</h2>
      <div class="tree">
        ${[...Map.groupBy(i,({path:e})=>ue(e))].map(([e,o])=>r`
            <div>
              <h3>${e}/</h3>
              <ul>
                ${o.map(a=>r`
                    <li><span>${oe(a.path)}</span><span class="number">${Z(a.bytes)}</span></li>
                  `)}
              </ul>
            </div>
          `)}
      </div>
      ${n===0?h:r`
        <p class="soft">
          ${k(n,{one:t(p`And ${u(n)} file more like these.`),other:t(p`And ${u(n)} files more like these.`)})}
        </p>
      `}
    </section>
  `}var si=[[K("vault"),t("Overview")],[K("vault","index"),t("Index")],[K("vault","health"),t("Health")],[K("vault","conflicts"),t("Conflicts")],[K("vault","provider"),t("Provider")]],ai=1e4,Ho,Do,Uo,Vo,jo,Go,Ko,_o,$,Ye,Xe,Ze,Be,Pe,et,ne,Qo,Jo;_o=[M("latent-vault-page")];var O=class extends(Ko=L,Go=[v({attribute:!1})],jo=[v({attribute:!1})],Vo=[v({attribute:!1})],Uo=[v({attribute:!1})],Do=[T()],Ho=[rt("latent-vault-conflicts")],Ko){constructor(){super();d(this,ne);d(this,Ye,s($,8,this)),s($,11,this);d(this,Xe,s($,12,this,K("vault"))),s($,15,this);d(this,Ze,s($,16,this)),s($,19,this);d(this,Be,s($,20,this)),s($,23,this);d(this,Pe,s($,24,this)),s($,27,this);d(this,et,s($,28,this)),s($,31,this);new P(this,()=>l(this,ne,Qo).call(this),()=>ai)}reveal(e){this.conflicts?.reveal(e)}render(){return r`
      <h1>${t("Vault")}</h1>
      ${ut(t("Parts of the vault"),this.route,si)} ${l(this,ne,Jo).call(this)}
    `}};$=E(Ko),Ye=new WeakMap,Xe=new WeakMap,Ze=new WeakMap,Be=new WeakMap,Pe=new WeakMap,et=new WeakMap,ne=new WeakSet,Qo=async function(){try{this.vault=await ft(this.api)}catch(e){se(e)||N(this,"problem",e)}},Jo=function(){let{api:e,vault:o}=this;switch(this.route.id){case"index":return r`
          <latent-vault-index .api="${e}"></latent-vault-index>
        `;case"health":return r`
          <latent-vault-health .api="${e}" .vault="${o}"></latent-vault-health>
        `;case"conflicts":return r`
          <latent-vault-conflicts .api="${e}" .store="${this.store}" ?fixed="${o?.readOnly??!1}"></latent-vault-conflicts>
        `;case"provider":return r`
          <latent-vault-provider .api="${e}"></latent-vault-provider>
        `;default:return o===void 0?h:r`
          <latent-vault-overview .api="${e}" .vault="${o}" .status="${this.status}"></latent-vault-overview>
        `}},c($,4,"api",Go,O,Ye),c($,4,"route",jo,O,Xe),c($,4,"store",Vo,O,Ze),c($,4,"status",Uo,O,Be),c($,4,"vault",Do,O,Pe),c($,4,"conflicts",Ho,O,et),O=c($,0,"VaultPage",_o,O),A(O,"styles",[q,dt,ht,I`
      :host {
        max-width: 960px;
        padding: 12px 0 24px;
      }
    `]),s($,1,O);export{O as VaultPage};
