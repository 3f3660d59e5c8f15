import{a as Mt}from"/assets/chunk-5Q6OWZ4M.js";import{a as Lt}from"/assets/chunk-GE3LXV2S.js";import{a as St,b as Y}from"/assets/chunk-AELXDR5U.js";import{a as ye,d as Et,h as At}from"/assets/chunk-CEKH6Q66.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as z}from"/assets/chunk-7ZXDUJG2.js";import{a as A,b as m,c as f,d as j,e as S,f as W,i as L,j as u}from"/assets/chunk-KYYXIHTN.js";import{b as Tt}from"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as T,d as l,g as y,i as E}from"/assets/chunk-QQCOG5H4.js";import{a as H,b as r}from"/assets/chunk-JPIGTC3I.js";import{a as x,c as t,d as a,e as k,f as c,g as i,h as re,i as o}from"/assets/chunk-UFH4OFYZ.js";async function Rt(s,p){await s.send("POST","/welcome/entry",{token:p})}function ge(s){return s.get("/welcome")}function It(s,p){return s.get(`/welcome/folders${p===void 0?"":`?${new URLSearchParams({path:p})}`}`)}function Ht(s,p,e){return s.get(`/welcome/place?${new URLSearchParams({parent:p,name:e})}`)}function Kt(s,p){return s.post("/welcome/strength",{passphrase:p})}function qt(s,p,e){return s.post("/welcome/vaults",{path:p,passphrase:e})}async function Ot(s,p){await s.send("POST","/welcome/vaults/known",{path:p})}async function Ft(s,p){await s.send("POST","/welcome/vaults/forgotten",{path:p})}async function Ct(s,p,e,n){await s.send("POST","/welcome/reset",{path:p,recoveryKey:e,passphrase:n})}async function Dt(s,{path:p,passphrase:e,keyFile:n,drive:b}){let be={path:p,passphrase:e,drive:String(b),...n===void 0?{}:{keyFile:n}};await s.send("POST","/welcome/unlocking",be)}function g(s){return s.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,"�")}var M=T`
  :host {
    display: block;
  }

  form,
  section {
    display: grid;
    gap: 20px;
  }

  h2 {
    font-size: var(--text-title);
    font-weight: 650;
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
  }

  h2:focus {
    outline: none;
  }

  p {
    color: var(--ink-soft);
  }

  strong {
    color: var(--ink);
    overflow-wrap: anywhere;
  }

  .lead {
    display: grid;
    gap: 6px;
  }

  .step {
    font-size: var(--text-small);
  }

  .field label {
    display: block;
    margin-bottom: 6px;
    font-weight: 600;
  }

  .field .reveal {
    position: absolute;
    right: 4px;
    bottom: 4px;
    color: var(--ink-soft);
  }

  .secret input {
    padding-right: 52px;
  }

  .hint {
    margin-top: 6px;
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }

  .choice .main {
    margin-left: auto;
  }

  .text {
    min-height: 40px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: left;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .problem {
    color: var(--danger);
    overflow-wrap: anywhere;
  }

  .problem:empty {
    display: none;
  }

  .check {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    align-items: start;
    gap: 10px;
    min-height: 24px;
    overflow-wrap: anywhere;
  }

  .check input {
    width: 20px;
    height: 20px;
    margin: 1px 0 0;
    accent-color: var(--accent);
  }

  .rows {
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
    list-style: none;
    overflow: hidden;
  }

  .rows li {
    display: flex;
    align-items: center;
    min-width: 0;
  }

  .rows li + li {
    border-top: 1px solid var(--line);
  }

  .row {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    flex: 1;
    align-items: center;
    gap: 14px;
    min-width: 0;
    min-height: 52px;
    padding: 8px 16px;
    border: 0;
    background: none;
    color: inherit;
    text-align: left;
    text-decoration: none;
  }

  .row:hover {
    background: var(--sunken);
  }

  .row:focus-visible {
    outline-offset: -3px;
    border-radius: var(--corner-large);
  }

  .row svg {
    color: var(--ink-soft);
  }

  .row.vault svg {
    color: var(--accent);
  }

  .row .name {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .row .facts {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 400;
    overflow-wrap: anywhere;
    white-space: normal;
  }
`;var zt,Bt,Pt,Ut,jt,Gt,K,Ae,Se,Le,Me,he,G,we,Re,Nt;Gt=[A("latent-folder-chooser")];var Z=class extends(jt=E,Ut=[m({attribute:!1})],Pt=[m()],Bt=[m()],zt=[f()],jt){constructor(){super(...arguments);i(this,G);i(this,Ae,t(K,8,this)),t(K,11,this);i(this,Se,t(K,12,this,"vault")),t(K,15,this);i(this,Le,t(K,16,this)),t(K,19,this);i(this,Me,t(K,20,this)),t(K,23,this);i(this,he,new Y(this))}connectedCallback(){super.connectedCallback(),o(this,G,we).call(this,this.start)}render(){let{list:e}=this;return l`
      <section aria-labelledby="title">
        <h2 id="title">${this.wants==="vault"?r("Where is the vault?"):r("Choose a folder")}</h2>
        ${e===void 0?y:o(this,G,Nt).call(this,e)}
        <p class="problem" role="alert">${c(this,he).problem}</p>
        <div class="choice">
          <button class="quiet" type="button" @click="${()=>u(this,"cancelled")}">${r("Cancel")}</button>
          ${e===void 0||e.vault!==(this.wants==="vault")?y:l`
            <button class="main" type="button" @click="${()=>o(this,G,Re).call(this,e.path)}">
              ${this.wants==="vault"?r("Open this vault"):r("Choose this folder")}
            </button>
          `}
        </div>
      </section>
    `}};K=x(jt),Ae=new WeakMap,Se=new WeakMap,Le=new WeakMap,Me=new WeakMap,he=new WeakMap,G=new WeakSet,we=function(e){c(this,he).run(async()=>{this.list=await It(this.api,e),await this.updateComplete,this.renderRoot.querySelector("#where")?.focus()})},Re=function(e){u(this,"chosen",e)},Nt=function(e){return l`
      <div class="where">
        <button
          class="icon"
          type="button"
          aria-label="${r("The folder above")}"
          title="${r("The folder above")}"
          ?disabled="${e.parent===void 0}"
          @click="${()=>o(this,G,we).call(this,e.parent)}"
        >
          ${z.back}
        </button>
        <strong id="where" tabindex="-1">${e.shown==="~"?r("Home"):g(e.shown)}</strong>
      </div>
      <ul class="rows" aria-labelledby="where">
        ${e.folders.map(n=>l`
            <li>
              <button
                class="row ${n.vault?"vault":""}"
                type="button"
                @click="${()=>n.vault&&this.wants==="vault"?o(this,G,Re).call(this,n.path):o(this,G,we).call(this,n.path)}"
              >
                ${n.vault?z.lock:z.folder}
                <span class="name">${n.vault?r(H`${g(n.name)} (vault)`):g(n.name)}</span>
              </button>
            </li>
          `)} ${e.folders.length>0?y:l`
          <li class="none"><p>${r("There is no folder in it.")}</p></li>
        `}
      </ul>
      ${e.more?l`
          <p class="hint">${r("There are more folders than are listed here.")}</p>
        `:y}
    `},a(K,4,"api",Ut,Z,Ae),a(K,4,"wants",Pt,Z,Se),a(K,4,"start",Bt,Z,Le),a(K,4,"list",zt,Z,Me),Z=a(K,0,"FolderChooser",Gt,Z),k(Z,"styles",[S,L,M,T`
      .where {
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 0;
      }

      .rows {
        max-height: min(46vh, 420px);
        overflow-y: auto;
      }

      .row {
        min-height: 46px;
      }

      .none {
        padding: 14px 16px;
      }
    `]),t(K,1,Z);function ue(s){return l`
    <div class="field secret">
      <label for="${s.id}">${s.label}</label>
      <input
        id="${s.id}"
        type="${s.legible?"text":"password"}"
        autocomplete="${s.autocomplete}"
        autocapitalize="none"
        spellcheck="false"
        aria-invalid="${s.invalid?"true":"false"}"
        aria-describedby="problem"
        ?readonly="${s.readonly}"
        @input="${s.typed}"
      />
      <button
        class="icon reveal"
        type="button"
        aria-label="${r(H`Show what is typed: ${s.label}`)}"
        aria-pressed="${s.legible?"true":"false"}"
        @click="${s.toggle}"
      >
        ${z.eye}
      </button>
    </div>
  `}var $e=8,qi=400,Oi=[r("This passphrase is very weak."),r("This passphrase is weak."),r("This passphrase is fair."),r("This passphrase is strong."),r("This passphrase is very strong.")],ir=3,Wt,Yt,Zt,_t,Jt,Qt,Xt,Vt,er,tr,rr,h,Ie,He,Ke,qe,Oe,Fe,Ce,De,ze,ne,_,sr,ar,or,nr;rr=[A("latent-new-passphrase")];var q=class extends(tr=E,er=[m({attribute:!1})],Vt=[m({type:Boolean})],Xt=[m({type:Boolean})],Qt=[f()],Jt=[f()],_t=[f()],Zt=[f()],Yt=[j("#first")],Wt=[j("#second")],tr){constructor(){super(...arguments);i(this,_);i(this,Ie,t(h,8,this)),t(h,11,this);i(this,He,t(h,12,this,!1)),t(h,15,this);i(this,Ke,t(h,16,this,!1)),t(h,19,this);i(this,qe,t(h,20,this,!1)),t(h,23,this);i(this,Oe,t(h,24,this,$e)),t(h,27,this);i(this,Fe,t(h,28,this)),t(h,31,this);i(this,Ce,t(h,32,this,"")),t(h,35,this);i(this,De,t(h,36,this)),t(h,39,this);i(this,ze,t(h,40,this)),t(h,43,this);i(this,ne)}firstUpdated(){this.begins&&this.first.focus()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(c(this,ne))}value(){let e=this.first.value;if([...e].length<$e){this.problem=r(H`It is too short: at least ${$e} characters, better four words.`),this.first.focus();return}if(e!==this.second.value){this.problem=r("The two differ. Type it once more."),this.second.select();return}return this.problem="",e}render(){let e=()=>this.legible=!this.legible,n={autocomplete:"new-password",legible:this.legible,readonly:this.busy,toggle:e},b=this.problem!=="";return l`
      <div class="twice" @keydown="${o(this,_,sr)}">
        ${ue({...n,id:"first",label:r("Passphrase"),invalid:b,typed:()=>o(this,_,ar).call(this)})}
        <div class="strength">${o(this,_,nr).call(this)}</div>
        ${ue({...n,id:"second",label:r("The same again"),invalid:b,typed:()=>this.problem=""})}
      </div>
      <p class="problem" id="problem" role="alert">${this.problem}</p>
    `}};h=x(tr),Ie=new WeakMap,He=new WeakMap,Ke=new WeakMap,qe=new WeakMap,Oe=new WeakMap,Fe=new WeakMap,Ce=new WeakMap,De=new WeakMap,ze=new WeakMap,ne=new WeakMap,_=new WeakSet,sr=function(e){e.key==="Enter"&&e.target instanceof HTMLInputElement&&u(this,"entered")},ar=function(){window.clearTimeout(c(this,ne)),this.problem="";let e=this.first.value;this.missing=$e-[...e].length,this.verdict=void 0,this.missing<=0&&re(this,ne,window.setTimeout(()=>{o(this,_,or).call(this,e)},qi))},or=async function(e){let n=await Kt(this.api,e).catch(()=>{});this.first.value===e&&(this.verdict=n)},nr=function(){if(this.missing>0)return l`
        <p>${r("Four or more words that have nothing to do with each other are easy to keep and hard to guess.")}</p>
      `;let{verdict:e}=this;if(e===void 0)return y;let n=e.score>=ir?"good":e.score===2?"fair":"";return l`
      <div class="meter" aria-hidden="true">
        ${[0,1,2,3,4].map(b=>l`
            <span class="${b<=e.score?`full ${n}`:""}"></span>
          `)}
      </div>
      <p role="status">${Fi(e)}</p>
    `},a(h,4,"api",er,q,Ie),a(h,4,"begins",Vt,q,He),a(h,4,"busy",Xt,q,Ke),a(h,4,"legible",Qt,q,qe),a(h,4,"missing",Jt,q,Oe),a(h,4,"verdict",_t,q,Fe),a(h,4,"problem",Zt,q,Ce),a(h,4,"first",Yt,q,De),a(h,4,"second",Wt,q,ze),q=a(h,0,"NewPassphrase",rr,q),k(q,"styles",[S,L,W,M,T`
      .twice {
        display: grid;
        gap: 16px;
      }

      .meter {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 4px;
        margin-bottom: 6px;
      }

      .meter span {
        height: 5px;
        border-radius: 3px;
        background: var(--line);
      }

      .meter .full {
        background: var(--danger);
      }

      .meter .full.fair {
        background: light-dark(#a36a00, #e0ad4f);
      }

      .meter .full.good {
        background: light-dark(#2c7a3f, #7fce93);
      }

      .strength {
        min-height: 2.6em;
        font-size: var(--text-small);
      }
    `]),t(h,1,q);function Fi({score:s,reason:p}){let e=Oi[s]??"";return s>=ir?e:[e,p===void 0?r("It can be guessed by trying."):Tt(p),r("Four or more words that have nothing to do with each other are better.")].join(" ")}function xe(s){s.currentTarget.requestSubmit()}async function ke(s,p){await Dt(s,p),await Mt(s,{patience:12e4,problem:r("The vault could not be unlocked. Start Latent again, and look at what it says."),meanwhile:()=>Ci(s)}),await s.signIn({user:At,passphrase:p.passphrase}).catch(()=>{})}async function Ci(s){try{let{problem:p}=await ge(s);if(p!==void 0)throw new Error(p)}catch(p){if(!(p instanceof ye))throw p}}function pr(s,p){let e=new Set;for(;e.size<Math.min(3,s);)e.add(p(s));return[...e].sort((n,b)=>n-b)}function cr(s){return(crypto.getRandomValues(new Uint32Array(1))[0]??0)%s}function dr(s,p){let e=p.trim().toLowerCase();return e===s.toLowerCase()||(/\d/.test(s)||s===s.toUpperCase())&&lr(e)===lr(s)}function lr(s){return s.toUpperCase().replaceAll("O","0").replaceAll(/[IL]/g,"1")}var mr,hr,ur,fr,vr,br,O,Be,Pe,Ue,je,le,R,Ge,yr,gr,Ne,wr,$r,xr;br=[A("latent-recovery-check")];var J=class extends(vr=E,fr=[m({attribute:!1})],ur=[m({type:Boolean})],hr=[f()],mr=[f()],vr){constructor(){super(...arguments);i(this,R);i(this,Be,t(O,8,this)),t(O,11,this);i(this,Pe,t(O,12,this,!1)),t(O,15,this);i(this,Ue,t(O,16,this,[])),t(O,19,this);i(this,je,t(O,20,this,!1)),t(O,23,this);i(this,le,[])}connectedCallback(){super.connectedCallback(),re(this,le,pr(c(this,R,Ge).length,cr))}firstUpdated(){this.renderRoot.querySelector("input")?.focus()}render(){return l`
      <form @submit="${o(this,R,yr)}" aria-labelledby="title">
        <div class="lead">
          <p class="step">${r("Step 4 of 4")}</p>
          <h2 id="title">${r("Is it right on paper?")}</h2>
          <p>
            ${this.made.noun==="word"?r("Type these words from your paper."):r("Type these groups from your paper.")}
          </p>
        </div>
        <div class="asked">
          ${c(this,le).map(e=>o(this,R,$r).call(this,e))}
        </div>
        <p class="problem" id="problem" role="alert">${o(this,R,wr).call(this)}</p>
        ${this.warned?o(this,R,xr).call(this):y}
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${this.busy}" @click="${()=>u(this,"again")}">
            ${r("Show it again")}
          </button>
          ${this.warned?y:l`
            <button class="text" type="button" ?disabled="${this.busy}" @click="${()=>this.warned=!0}">
              ${r("Later")}
            </button>
          `}
          <button class="main" type="submit" ?disabled="${this.busy}">
            ${this.busy?r("Unlocking…"):r("Check, and open the vault")}
          </button>
        </div>
      </form>
    `}};O=x(vr),Be=new WeakMap,Pe=new WeakMap,Ue=new WeakMap,je=new WeakMap,le=new WeakMap,R=new WeakSet,Ge=function(){return this.made.recoveryKey.split(" ")},yr=function(e){e.preventDefault(),this.wrong=c(this,le).filter(n=>!dr(c(this,R,Ge)[n]??"",o(this,R,gr).call(this,n))),this.wrong.length===0?u(this,"done"):this.renderRoot.querySelector(`#part${this.wrong[0]}`)?.select()},gr=function(e){return this.renderRoot.querySelector(`#part${e}`)?.value??""},Ne=function(e){let n=e+1;return this.made.noun==="word"?r(H`Word ${n}`):r(H`Group ${n}`)},wr=function(){if(this.wrong.length===0)return"";let e=this.wrong.map(n=>o(this,R,Ne).call(this,n)).join(", ");return r(H`Not as it is on the page before: ${e}. Look at your paper again.`)},$r=function(e){return l`
      <div class="field">
        <label for="part${e}">${o(this,R,Ne).call(this,e)}</label>
        <input
          id="part${e}"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-invalid="${this.wrong.includes(e)?"true":"false"}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `},xr=function(){return l`
      <div class="warning" role="alert">
        <p>
          <strong>${r("Without a right copy of it, a forgotten passphrase means that all photos in the vault are lost.")}</strong>
          ${r("You can have the key shown again at any time, with the passphrase:")}
          <code>latent recovery VAULT show</code>
        </p>
        <button class="text" type="button" ?disabled="${this.busy}" @click="${()=>u(this,"done")}">
          ${r("Go on without checking it")}
        </button>
      </div>
    `},a(O,4,"made",fr,J,Be),a(O,4,"busy",ur,J,Pe),a(O,4,"wrong",hr,J,Ue),a(O,4,"warned",mr,J,je),J=a(O,0,"RecoveryCheck",br,J),k(J,"styles",[S,L,W,M,T`
      .asked {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
        gap: 14px;
      }

      .warning {
        padding: 14px 16px;
        border-radius: var(--corner-middle);
        background: var(--sunken);
        color: var(--ink);
      }
    `]),t(O,1,J);var kr,Tr,Er,pe,We;Er=[A("latent-recovery-sheet")];var ie=class extends(Tr=E,kr=[m({attribute:!1})],Tr){constructor(){super(...arguments);i(this,We,t(pe,8,this)),t(pe,11,this)}firstUpdated(){this.renderRoot.querySelector("h2")?.focus()}render(){let{made:e}=this;return e===void 0?y:l`
      <section aria-labelledby="title">
        <div class="lead">
          <p class="step screen">${r("Step 3 of 4")}</p>
          <h2 id="title" tabindex="-1">${r("The recovery key")}</h2>
          <p class="screen">
            ${e.noun==="word"?r("The vault is made. If you ever forget its passphrase, these words open it. Print them, or write them down, and keep the paper apart from this computer: whoever has it opens the vault."):r("The vault is made. If you ever forget its passphrase, these groups open it. Print them, or write them down, and keep the paper apart from this computer: whoever has it opens the vault.")}
          </p>
          <p class="paper">${g(e.path)}</p>
        </div>
        <ol>
          ${e.recoveryKey.split(" ").map(n=>l`
              <li>${n}</li>
            `)}
        </ol>
        <p class="paper">
          ${r("Whoever reads this page opens the vault, whatever its passphrase is. Keep it as you keep passports, never as a photo or a file in the cloud. To use it: “Forgotten the passphrase?” in Latent.")}
        </p>
        <div class="choice screen">
          <button class="quiet" type="button" @click="${()=>window.print()}">${r("Print")}</button>
          <button class="main" type="button" @click="${()=>u(this,"written")}">${r("I have it on paper")}</button>
        </div>
      </section>
    `}};pe=x(Tr),We=new WeakMap,a(pe,4,"made",kr,ie,We),ie=a(pe,0,"RecoverySheet",Er,ie),k(ie,"styles",[S,L,M,T`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.2em, 1fr));
        gap: 2px 14px;
        margin: 0;
        padding: 18px 20px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        counter-reset: part;
        list-style: none;
        font-family: var(--mono);
      }

      li {
        display: flex;
        gap: 8px;
        line-height: 1.9;
        counter-increment: part;
      }

      li::before {
        width: 2ch;
        color: var(--ink-soft);
        text-align: right;
        content: counter(part);
      }

      .paper {
        display: none;
      }

      @media print {
        :host {
          color: #000;
        }

        .screen {
          display: none;
        }

        .paper {
          display: block;
          color: #000;
        }

        ol {
          border-color: #000;
          background: none;
          color: #000;
        }

        li::before {
          color: #000;
        }
      }
    `]),t(pe,1,ie);var Ar,Sr,Lr,Mr,Rr,Ir,Hr,Kr,w,Ye,Ze,_e,Je,Qe,Xe,se,F,Te,qr,Or,Fr,Ve;Kr=[A("latent-vault-place")];var B=class extends(Hr=E,Ir=[m({attribute:!1})],Rr=[m({attribute:!1})],Mr=[f()],Lr=[f()],Sr=[f()],Ar=[j("#name")],Hr){constructor(){super(...arguments);i(this,F);i(this,Ye,t(w,8,this)),t(w,11,this);i(this,Ze,t(w,12,this,[])),t(w,15,this);i(this,_e,t(w,16,this)),t(w,19,this);i(this,Je,t(w,20,this)),t(w,23,this);i(this,Qe,t(w,24,this,!1)),t(w,27,this);i(this,Xe,t(w,28,this)),t(w,31,this);i(this,se,new Y(this))}render(){return this.choosing?l`
        <latent-folder-chooser
          .api="${this.api}"
          wants="folder"
          .start="${c(this,F,Te)}"
          @chosen="${e=>o(this,F,Or).call(this,e.detail)}"
          @cancelled="${()=>this.choosing=!1}"
        ></latent-folder-chooser>
      `:o(this,F,Fr).call(this)}};w=x(Hr),Ye=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Je=new WeakMap,Qe=new WeakMap,Xe=new WeakMap,se=new WeakMap,F=new WeakSet,Te=function(){return this.parent??this.places[0]?.path},qr=async function(e){e.preventDefault();let n=c(this,F,Te);n!==void 0&&await c(this,se).run(async()=>{let b=await Ht(this.api,n,this.name.value);b.problem===void 0?u(this,"placed",b):(c(this,se).say(b.problem),this.name.focus())})},Or=function(e){this.choosing=!1,this.other=e,this.parent=e},Fr=function(){return l`
      <form @submit="${o(this,F,qr)}" aria-labelledby="title">
        <div class="lead">
          <p class="step">${r("Step 1 of 4")}</p>
          <h2 id="title">${r("Where is the vault to be?")}</h2>
          <p>
            ${r("It is a folder of its own. In one that a service syncs, your photos are on your other devices too, and the service sees nothing of them.")}
          </p>
        </div>
        <fieldset>
          <legend>${r("In")}</legend>
          ${this.places.map(e=>o(this,F,Ve).call(this,e))} ${this.other===void 0?y:o(this,F,Ve).call(this,{path:this.other,name:this.other})}
          <div>
            <button class="text" type="button" @click="${()=>this.choosing=!0}">${r("Another folder…")}</button>
          </div>
        </fieldset>
        <div class="field">
          <label for="name">${r("Name of the vault’s folder")}</label>
          <input
            id="name"
            type="text"
            value="Photos.vault"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="problem"
          />
        </div>
        <p class="problem" id="problem" role="alert">${c(this,se).problem}</p>
        <div class="choice">
          <button class="quiet" type="button" @click="${()=>u(this,"home")}">${r("Back")}</button>
          <button class="main" type="submit" ?disabled="${c(this,se).busy}">${r("Continue")}</button>
        </div>
      </form>
    `},Ve=function({path:e,name:n}){return l`
      <label class="check">
        <input
          type="radio"
          name="place"
          .checked="${e===c(this,F,Te)}"
          @change="${()=>this.parent=e}"
        />
        <span>${g(n)}</span>
      </label>
    `},a(w,4,"api",Ir,B,Ye),a(w,4,"places",Rr,B,Ze),a(w,4,"other",Mr,B,_e),a(w,4,"parent",Lr,B,Je),a(w,4,"choosing",Sr,B,Qe),a(w,4,"name",Ar,B,Xe),B=a(w,0,"VaultPlaceForm",Kr,B),k(B,"styles",[S,L,W,M,T`
      fieldset {
        display: grid;
        gap: 4px;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-bottom: 8px;
        padding: 0;
        font-weight: 600;
      }

      .check {
        min-height: 36px;
        align-items: center;
      }
    `]),t(w,1,B);var Cr,Dr,zr,Br,Pr,Ur,jr,I,et,tt,rt,it,st,C,ce,Q,Gr,Nr,Wr,Yr;jr=[A("latent-new-vault")];var N=class extends(Ur=E,Pr=[m({attribute:!1})],Br=[m({attribute:!1})],zr=[f()],Dr=[f()],Cr=[f()],Ur){constructor(){super(...arguments);i(this,Q);i(this,et,t(I,8,this)),t(I,11,this);i(this,tt,t(I,12,this,[])),t(I,15,this);i(this,rt,t(I,16,this,"place")),t(I,19,this);i(this,it,t(I,20,this)),t(I,23,this);i(this,st,t(I,24,this)),t(I,27,this);i(this,C,new Y(this));i(this,ce,"")}render(){switch(this.step){case"place":return l`
          <latent-vault-place
            .api="${this.api}"
            .places="${this.places}"
            @placed="${e=>o(this,Q,Gr).call(this,e.detail)}"
          ></latent-vault-place>
        `;case"passphrase":return o(this,Q,Yr).call(this);case"sheet":return l`
          <latent-recovery-sheet
            .made="${this.made}"
            @written="${()=>this.step="check"}"
          ></latent-recovery-sheet>
        `;case"check":return l`
          <latent-recovery-check
            .made="${this.made}"
            .busy="${c(this,C).busy}"
            @again="${()=>this.step="sheet"}"
            @done="${()=>{o(this,Q,Wr).call(this)}}"
          ></latent-recovery-check>
          <p class="problem" role="alert">${c(this,C).problem}</p>
        `}}};I=x(Ur),et=new WeakMap,tt=new WeakMap,rt=new WeakMap,it=new WeakMap,st=new WeakMap,C=new WeakMap,ce=new WeakMap,Q=new WeakSet,Gr=function(e){this.place=e,this.step="passphrase"},Nr=async function(e){e.preventDefault();let n=this.renderRoot.querySelector("latent-new-passphrase")?.value(),{place:b}=this;n===void 0||b===void 0||c(this,C).busy||await c(this,C).run(async()=>{this.made=await qt(this.api,b.path,n),re(this,ce,n),this.step="sheet"})},Wr=async function(){let{made:e}=this;e===void 0||c(this,C).busy||await c(this,C).run(async()=>{await ke(this.api,{path:e.path,passphrase:c(this,ce),drive:!1}),re(this,ce,""),u(this,"signed-in")})},Yr=function(){let e=g(this.place?.shown??"");return l`
      <form @submit="${o(this,Q,Nr)}" @entered="${xe}" aria-labelledby="title">
        <div class="lead">
          <p class="step">${r("Step 2 of 4")}</p>
          <h2 id="title">${r("Choose a passphrase")}</h2>
          <p>${r(l`
            It opens <strong>${e}</strong>. Nobody can tell you what it was, not even we.
          `)}</p>
        </div>
        <latent-new-passphrase begins .api="${this.api}" ?busy="${c(this,C).busy}"></latent-new-passphrase>
        <p class="problem" role="alert">${c(this,C).problem}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${c(this,C).busy}" @click="${()=>this.step="place"}">${r("Back")}</button>
          <button class="main" type="submit" ?disabled="${c(this,C).busy}">
            ${c(this,C).busy?r("Making the vault…"):r("Make the vault")}
          </button>
        </div>
      </form>
    `},a(I,4,"api",Pr,N,et),a(I,4,"places",Br,N,tt),a(I,4,"step",zr,N,rt),a(I,4,"place",Dr,N,it),a(I,4,"made",Cr,N,st),N=a(I,0,"NewVaultPage",jr,N),k(N,"styles",[S,L,M]),t(I,1,N);var Zr,_r,Jr,Qr,Xr,P,at,ot,nt,de,Ee,Vr;Xr=[A("latent-reset-vault")];var V=class extends(Qr=E,Jr=[m({attribute:!1})],_r=[m({attribute:!1})],Zr=[j("textarea")],Qr){constructor(){super(...arguments);i(this,Ee);i(this,at,t(P,8,this)),t(P,11,this);i(this,ot,t(P,12,this)),t(P,15,this);i(this,nt,t(P,16,this)),t(P,19,this);i(this,de,new Y(this))}firstUpdated(){this.key.focus()}render(){let{busy:e,problem:n}=c(this,de);return l`
      <form @submit="${o(this,Ee,Vr)}" @entered="${xe}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${r(H`A new passphrase for ${g(this.vault.name)}`)}</h2>
          <p>
            ${r("With the recovery key from your paper. Afterwards the vault opens with the new passphrase alone, without a key file. The recovery key stays the same. An older copy of the vault’s folder still opens with the old passphrase.")}
          </p>
        </div>
        <div class="field">
          <label for="key">${r("Recovery key")}</label>
          <textarea
            id="key"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-describedby="failure"
            ?readonly="${e}"
          ></textarea>
        </div>
        <latent-new-passphrase .api="${this.api}" ?busy="${e}"></latent-new-passphrase>
        <p class="problem" id="failure" role="alert">${n}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${e}" @click="${()=>u(this,"home")}">${r("Back")}</button>
          <button class="main" type="submit" ?disabled="${e}">
            ${e?r("Setting it…"):r("Set the passphrase")}
          </button>
        </div>
      </form>
    `}};P=x(Qr),at=new WeakMap,ot=new WeakMap,nt=new WeakMap,de=new WeakMap,Ee=new WeakSet,Vr=async function(e){e.preventDefault();let n=this.renderRoot.querySelector("latent-new-passphrase")?.value();n===void 0||c(this,de).busy||await c(this,de).run(async()=>{await Ct(this.api,this.vault.path,this.key.value,n),this.key.value="",u(this,"reset")})},a(P,4,"api",Jr,V,at),a(P,4,"vault",_r,V,ot),a(P,4,"key",Zr,V,nt),V=a(P,0,"ResetVault",Xr,V),k(V,"styles",[S,L,W,M,T`
      textarea {
        display: block;
        width: 100%;
        min-height: 8.5em;
        padding: 12px 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--raised);
        color: var(--ink);
        font: inherit;
        font-family: var(--mono);
        resize: vertical;
      }
    `]),t(P,1,V);var ei,ti,ri,ii,si,ai,oi,ni,li,pi,v,lt,pt,ct,dt,mt,ht,ut,ft,ae,X,ci,di,mi,hi;pi=[A("latent-unlock-vault")];var D=class extends(li=E,ni=[m({attribute:!1})],oi=[m({attribute:!1})],ai=[m({type:Boolean})],si=[f()],ii=[f()],ri=[j("#passphrase")],ti=[j("#key-file")],ei=[j("#drive")],li){constructor(){super(...arguments);i(this,X);i(this,lt,t(v,8,this)),t(v,11,this);i(this,pt,t(v,12,this)),t(v,15,this);i(this,ct,t(v,16,this,!1)),t(v,19,this);i(this,dt,t(v,20,this,!1)),t(v,23,this);i(this,mt,t(v,24,this,!1)),t(v,27,this);i(this,ht,t(v,28,this)),t(v,31,this);i(this,ut,t(v,32,this)),t(v,35,this);i(this,ft,t(v,36,this)),t(v,39,this);i(this,ae,new Y(this))}firstUpdated(){this.passphrase.focus()}render(){let{busy:e,problem:n}=c(this,ae);return l`
      <form @submit="${o(this,X,ci)}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${r(H`Unlock ${g(this.vault.name)}`)}</h2>
          <p><strong>${g(this.vault.shown)}</strong></p>
        </div>
        ${ue({id:"passphrase",label:r("Passphrase"),autocomplete:"current-password",legible:this.legible,invalid:n!=="",readonly:e,toggle:()=>this.legible=!this.legible})}
        <div class="more">
          ${this.drive?o(this,X,mi).call(this,e):y} ${this.withKeyFile?o(this,X,hi).call(this,e):l`
            <button class="text" type="button" @click="${()=>this.withKeyFile=!0}">${r("It needs a key file too")}</button>
          `}
          <button class="text" type="button" ?disabled="${e}" @click="${()=>u(this,"forgotten")}">
            ${r("Forgotten the passphrase?")}
          </button>
        </div>
        <p class="problem" id="problem" role="alert">${n}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${e}" @click="${()=>u(this,"home")}">${r("Back")}</button>
          <button class="main" type="submit" ?disabled="${e}">${e?r("Unlocking…"):r("Unlock")}</button>
        </div>
      </form>
    `}};v=x(li),lt=new WeakMap,pt=new WeakMap,ct=new WeakMap,dt=new WeakMap,mt=new WeakMap,ht=new WeakMap,ut=new WeakMap,ft=new WeakMap,ae=new WeakMap,X=new WeakSet,ci=async function(e){e.preventDefault();let n=this.passphrase.value;n===""?c(this,ae).say(r("Type the vault’s passphrase.")):c(this,ae).busy||await o(this,X,di).call(this,n)},di=async function(e){await c(this,ae).run(async()=>{let n=this.keyFile?.value.trim()||void 0,b=this.asDrive?.checked??!1;await ke(this.api,{path:this.vault.path,passphrase:e,keyFile:n,drive:b}),this.passphrase.value="",u(this,"signed-in")}),this.passphrase.select()},mi=function(e){return l`
      <label class="check">
        <input id="drive" type="checkbox" ?disabled="${e}" />
        <span>${r(H`Also as a drive, at ${g(this.vault.drive)}`)}</span>
      </label>
    `},hi=function(e){return l`
      <div class="field">
        <label for="key-file">${r("Path of the key file on this computer")}</label>
        <input
          id="key-file"
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder="/media/stick/photos.key"
          ?readonly="${e}"
        />
      </div>
    `},a(v,4,"api",ni,D,lt),a(v,4,"vault",oi,D,pt),a(v,4,"drive",ai,D,ct),a(v,4,"legible",si,D,dt),a(v,4,"withKeyFile",ii,D,mt),a(v,4,"passphrase",ri,D,ht),a(v,4,"keyFile",ti,D,ut),a(v,4,"asDrive",ei,D,ft),D=a(v,0,"UnlockVault",pi,D),k(D,"styles",[S,L,W,M,T`
      .more {
        display: grid;
        gap: 10px;
        justify-items: start;
      }

      .more .field {
        width: 100%;
      }
    `]),t(v,1,D);var fi,vi,bi,me,vt,ee,yi,gi,wi;bi=[A("latent-vault-list")];var oe=class extends(vi=E,fi=[m({attribute:!1})],vi){constructor(){super(...arguments);i(this,ee);i(this,vt,t(me,8,this,[])),t(me,11,this)}render(){return l`
      <section aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${this.vaults.length===0?r("Welcome"):r("Your vaults")}</h2>
          ${this.vaults.length===0?o(this,ee,yi).call(this):""}
        </div>
        ${this.vaults.length===0?"":l`
          <ul class="rows">
            ${this.vaults.map(e=>o(this,ee,gi).call(this,e))}
          </ul>
        `}
        <div class="choice">
          <button class="${this.vaults.length===0?"main":"quiet"}" @click="${()=>u(this,"new-vault")}">
            ${r("New vault")}
          </button>
          <button class="quiet" @click="${()=>u(this,"choose-vault")}">
            ${this.vaults.length===0?r("Open a vault"):r("Open another vault")}
          </button>
        </div>
      </section>
    `}};me=x(vi),vt=new WeakMap,ee=new WeakSet,yi=function(){return l`
      <p>
        ${r("A vault keeps your photos encrypted, in a folder on this computer. The folder may be one that Dropbox, Nextcloud or another service carries to your other devices: they see nothing of what is in it.")}
      </p>
      <p>${r("Make a vault, or open one that you have, of Latent or of Cryptomator.")}</p>
    `},gi=function(e){return l`
      <li>
        ${o(this,ee,wi).call(this,e)}
        <button
          class="icon forget"
          aria-label="${r(H`Take ${g(e.name)} off this list`)}"
          title="${r("Take it off this list; the vault stays where it is")}"
          @click="${()=>u(this,"forget-vault",e.path)}"
        >
          ${z.clear}
        </button>
      </li>
    `},wi=function(e){let{path:n,state:b,gallery:be}=e;return be!==void 0?l`
        <a class="row vault" href="${be}">
          ${z.picture} ${ui(e,r("unlocked, go to its photos"))}
        </a>
      `:l`
      <button
        class="row ${b==="missing"?"":"vault"}"
        aria-disabled="${b==="locked"?"false":"true"}"
        @click="${()=>b==="locked"&&u(this,"open-vault",n)}"
      >
        ${b==="missing"?z.folder:z.lock} ${ui(e,Di[b])}
      </button>
    `},a(me,4,"vaults",fi,oe,vt),oe=a(me,0,"VaultList",bi,oe),k(oe,"styles",[S,L,M,T`
      .forget {
        margin-right: 8px;
        color: var(--ink-soft);
      }

      .row[aria-disabled="true"] {
        opacity: 0.75;
      }

      .choice .main {
        margin-left: 0;
      }
    `]),t(me,1,oe);var Di={locked:"",unlocked:r("unlocked, without its gallery"),missing:r("not there now")};function ui({name:s,shown:p},e){let n=e===""?g(p):`${g(p)} · ${e}`;return l`
    <span class="name">${g(s)} <span class="facts">${n}</span></span>
  `}var $i,xi,ki,Ti,Ei,Ai,Si,Li,$,bt,yt,gt,wt,$t,xt,d,Mi,fe,kt,ve,te,Ri,Ii,Hi,Ki;Li=[A("latent-welcome")];var U=class extends(Si=E,Ai=[m({attribute:!1})],Ei=[f()],Ti=[f()],ki=[f()],xi=[f()],$i=[f()],Si){constructor(){super(...arguments);i(this,d);i(this,bt,t($,8,this)),t($,11,this);i(this,yt,t($,12,this)),t($,15,this);i(this,gt,t($,16,this,"list")),t($,19,this);i(this,wt,t($,20,this)),t($,23,this);i(this,$t,t($,24,this)),t($,27,this);i(this,xt,t($,28,this,"")),t($,31,this)}connectedCallback(){super.connectedCallback(),o(this,d,Mi).call(this)}render(){return l`
      <main
        @home="${()=>o(this,d,te).call(this,"list")}"
        @problem="${e=>o(this,d,kt).call(this,e.detail)}"
      >
        <header>
          ${Lt(36)}
          <h1>Latent</h1>
        </header>
        ${this.obstacle===void 0?o(this,d,Ki).call(this):o(this,d,Hi).call(this,this.obstacle)}
        <p class="problem" role="alert">${this.problem===""?y:this.problem}</p>
      </main>
    `}};$=x(Si),bt=new WeakMap,yt=new WeakMap,gt=new WeakMap,wt=new WeakMap,$t=new WeakMap,xt=new WeakMap,d=new WeakSet,Mi=async function(){let e=new URLSearchParams(location.hash.slice(1)).get("welcome");e!==null&&history.replaceState(null,"",location.pathname),await o(this,d,fe).call(this,async()=>{e!==null&&await Rt(this.api,e).catch(()=>{}),await o(this,d,ve).call(this,"list")})},fe=async function(e){try{await e()}catch(n){o(this,d,kt).call(this,n)}},kt=function(e){e instanceof ye&&e.unauthorised?this.obstacle="closed":e instanceof Et?this.obstacle="ended":this.problem=St(e)},ve=async function(e,n){this.all=await ge(this.api),this.problem=e==="list"?this.all.problem??"":"",this.vault=this.all.vaults.find(b=>b.path===n),this.step=e},te=function(e,n){o(this,d,fe).call(this,()=>o(this,d,ve).call(this,e,n))},Ri=function(e){o(this,d,fe).call(this,async()=>{await Ot(this.api,e),await o(this,d,ve).call(this,"unlock",e)})},Ii=function(e){o(this,d,fe).call(this,async()=>{await Ft(this.api,e),await o(this,d,ve).call(this,"list")})},Hi=function(e){return l`
      <latent-notice heading="${e==="closed"?r("This page is closed here"):r("Latent has ended")}">
        <span slot="icon">${z.lock}</span>
        <p>
          ${e==="closed"?r("It opens in one browser only, by the address that Latent opens itself. Start Latent again, and use the page that comes."):r("It ends by itself when nobody uses it for a while. Nothing is unlocked. Start Latent again, and this page comes back.")}
        </p>
      </latent-notice>
    `},Ki=function(){if(this.all===void 0)return y;switch(this.step){case"list":return l`
          <latent-vault-list
            .vaults="${this.all.vaults}"
            @open-vault="${e=>o(this,d,te).call(this,"unlock",e.detail)}"
            @forget-vault="${e=>o(this,d,Ii).call(this,e.detail)}"
            @choose-vault="${()=>o(this,d,te).call(this,"choose")}"
            @new-vault="${()=>o(this,d,te).call(this,"new")}"
          ></latent-vault-list>
          <latent-language-choice></latent-language-choice>
        `;case"choose":return l`
          <latent-folder-chooser
            .api="${this.api}"
            wants="vault"
            @chosen="${e=>o(this,d,Ri).call(this,e.detail)}"
            @cancelled="${()=>o(this,d,te).call(this,"list")}"
          ></latent-folder-chooser>
        `;case"new":return l`
          <latent-new-vault .api="${this.api}" .places="${this.all.places}"></latent-new-vault>
        `;case"unlock":return this.vault===void 0?y:l`
          <latent-unlock-vault
            .api="${this.api}"
            .vault="${this.vault}"
            .drive="${this.all.drive}"
            @forgotten="${()=>o(this,d,te).call(this,"reset",this.vault?.path)}"
          ></latent-unlock-vault>
        `;case"reset":return this.vault===void 0?y:l`
          <latent-reset-vault
            .api="${this.api}"
            .vault="${this.vault}"
            @reset="${()=>o(this,d,te).call(this,"unlock",this.vault?.path)}"
          ></latent-reset-vault>
        `}},a($,4,"api",Ai,U,bt),a($,4,"all",Ei,U,yt),a($,4,"step",Ti,U,gt),a($,4,"vault",ki,U,wt),a($,4,"obstacle",xi,U,$t),a($,4,"problem",$i,U,xt),U=a($,0,"WelcomePage",Li,U),k(U,"styles",[S,L,T`
      :host {
        display: block;
        min-height: 100dvh;
        padding: clamp(24px, 9vh, 96px) 16px 48px;
        background: radial-gradient(70% 55% at 50% 30%, color-mix(in srgb, var(--accent) 7%, transparent), transparent);
      }

      main {
        display: grid;
        gap: 28px;
        width: min(100%, 520px);
        margin: 0 auto;
      }

      header {
        display: flex;
        align-items: center;
        gap: 12px;
      }

      h1 {
        font-size: 1.375rem;
        font-weight: 650;
        letter-spacing: -0.02em;
      }

      .problem {
        color: var(--danger);
      }

      latent-language-choice {
        justify-self: start;
      }

      @media print {
        :host {
          padding: 0;
          background: none;
        }

        header {
          display: none;
        }
      }
    `]),t($,1,U);export{U as WelcomePage};
