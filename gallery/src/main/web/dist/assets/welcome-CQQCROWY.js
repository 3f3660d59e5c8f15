import{a as Et,b as At}from"/assets/chunk-2O6ZBMJW.js";import{a as Tt,b as G}from"/assets/chunk-RM3MGTUZ.js";import{a as be,d as xt,h as kt}from"/assets/chunk-LYKWYS7G.js";import"/assets/chunk-IMT4XN7V.js";import{a as C}from"/assets/chunk-UITOMONB.js";import{a as x,b as n,e as v,g as k,h as T,i as d,j as u,k as U,l as E,m as j,p as A,q as m}from"/assets/chunk-K4BADL6H.js";import{a as w,c as t,d as r,e as $,f as p,g as i,h as ee,i as a}from"/assets/chunk-UFH4OFYZ.js";async function Lt(s,l){await s.send("POST","/welcome/entry",{token:l})}function ve(s){return s.get("/welcome")}function St(s,l){return s.get(`/welcome/folders${l===void 0?"":`?${new URLSearchParams({path:l})}`}`)}function Mt(s,l,e){return s.get(`/welcome/place?${new URLSearchParams({parent:l,name:e})}`)}function Rt(s,l){return s.post("/welcome/strength",{passphrase:l})}function Ht(s,l,e){return s.post("/welcome/vaults",{path:l,passphrase:e})}async function Kt(s,l){await s.send("POST","/welcome/vaults/known",{path:l})}async function It(s,l){await s.send("POST","/welcome/vaults/forgotten",{path:l})}async function qt(s,l,e,o){await s.send("POST","/welcome/reset",{path:l,recoveryKey:e,passphrase:o})}async function Ot(s,{path:l,passphrase:e,keyFile:o,drive:b}){let fe={path:l,passphrase:e,drive:String(b),...o===void 0?{}:{keyFile:o}};await s.send("POST","/welcome/unlocking",fe)}function L(s){return s.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,"�")}var S=x`
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
    border-radius: 14px;
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
    border-radius: 14px;
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
`;var Ft,Ct,Dt,zt,Bt,Ut,H,Te,Ee,Ae,Le,de,P,ye,Se,Pt;Ut=[T("latent-folder-chooser")];var W=class extends(Bt=k,zt=[d({attribute:!1})],Dt=[d()],Ct=[d()],Ft=[u()],Bt){constructor(){super(...arguments);i(this,P);i(this,Te,t(H,8,this)),t(H,11,this);i(this,Ee,t(H,12,this,"vault")),t(H,15,this);i(this,Ae,t(H,16,this)),t(H,19,this);i(this,Le,t(H,20,this)),t(H,23,this);i(this,de,new G(this))}connectedCallback(){super.connectedCallback(),a(this,P,ye).call(this,this.start)}render(){let{list:e}=this;return n`
      <section aria-labelledby="title">
        <h2 id="title">${this.wants==="vault"?"Where is the vault?":"Choose a folder"}</h2>
        ${e===void 0?v:a(this,P,Pt).call(this,e)}
        <p class="problem" role="alert">${p(this,de).problem}</p>
        <div class="choice">
          <button class="quiet" type="button" @click="${()=>m(this,"cancelled")}">Cancel</button>
          ${e===void 0||e.vault!==(this.wants==="vault")?v:n`
            <button class="main" type="button" @click="${()=>a(this,P,Se).call(this,e.path)}">
              ${this.wants==="vault"?"Open this vault":"Choose this folder"}
            </button>
          `}
        </div>
      </section>
    `}};H=w(Bt),Te=new WeakMap,Ee=new WeakMap,Ae=new WeakMap,Le=new WeakMap,de=new WeakMap,P=new WeakSet,ye=function(e){p(this,de).run(async()=>{this.list=await St(this.api,e),await this.updateComplete,this.renderRoot.querySelector("#where")?.focus()})},Se=function(e){m(this,"chosen",e)},Pt=function(e){return n`
      <div class="where">
        <button
          class="icon"
          type="button"
          aria-label="The folder above"
          title="The folder above"
          ?disabled="${e.parent===void 0}"
          @click="${()=>a(this,P,ye).call(this,e.parent)}"
        >
          ${C.back}
        </button>
        <strong id="where" tabindex="-1">${e.shown==="~"?"Home":L(e.shown)}</strong>
      </div>
      <ul class="rows" aria-labelledby="where">
        ${e.folders.map(o=>n`
            <li>
              <button
                class="row ${o.vault?"vault":""}"
                type="button"
                @click="${()=>o.vault&&this.wants==="vault"?a(this,P,Se).call(this,o.path):a(this,P,ye).call(this,o.path)}"
              >
                ${o.vault?C.lock:C.folder}
                <span class="name">${L(o.name)}${o.vault?" (vault)":""}</span>
              </button>
            </li>
          `)} ${e.folders.length>0?v:n`
          <li class="none"><p>There is no folder in it.</p></li>
        `}
      </ul>
      ${e.more?n`
          <p class="hint">There are more folders than are listed here.</p>
        `:v}
    `},r(H,4,"api",zt,W,Te),r(H,4,"wants",Dt,W,Ee),r(H,4,"start",Ct,W,Ae),r(H,4,"list",Ft,W,Le),W=r(H,0,"FolderChooser",Ut,W),$(W,"styles",[E,A,S,x`
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
    `]),t(H,1,W);function he(s){return n`
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
        aria-label="Show what is typed: ${s.label}"
        aria-pressed="${s.legible?"true":"false"}"
        @click="${s.toggle}"
      >
        ${C.eye}
      </button>
    </div>
  `}var ge=8,Rs=400,Nt,jt,Gt,Wt,Yt,Zt,_t,Jt,Qt,Xt,Vt,h,Me,Re,He,Ke,Ie,qe,Oe,Fe,Ce,ae,Y,ei,ti,ii,si;Vt=[T("latent-new-passphrase")];var K=class extends(Xt=k,Qt=[d({attribute:!1})],Jt=[d({type:Boolean})],_t=[d({type:Boolean})],Zt=[u()],Yt=[u()],Wt=[u()],Gt=[u()],jt=[U("#first")],Nt=[U("#second")],Xt){constructor(){super(...arguments);i(this,Y);i(this,Me,t(h,8,this)),t(h,11,this);i(this,Re,t(h,12,this,!1)),t(h,15,this);i(this,He,t(h,16,this,!1)),t(h,19,this);i(this,Ke,t(h,20,this,!1)),t(h,23,this);i(this,Ie,t(h,24,this,ge)),t(h,27,this);i(this,qe,t(h,28,this)),t(h,31,this);i(this,Oe,t(h,32,this,"")),t(h,35,this);i(this,Fe,t(h,36,this)),t(h,39,this);i(this,Ce,t(h,40,this)),t(h,43,this);i(this,ae)}firstUpdated(){this.begins&&this.first.focus()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(p(this,ae))}value(){let e=this.first.value;if([...e].length<ge){this.problem=`It is too short: at least ${ge} characters, better four words.`,this.first.focus();return}if(e!==this.second.value){this.problem="The two differ. Type it once more.",this.second.select();return}return this.problem="",e}render(){let e=()=>this.legible=!this.legible,o={autocomplete:"new-password",legible:this.legible,readonly:this.busy,toggle:e},b=this.problem!=="";return n`
      <div class="twice" @keydown="${a(this,Y,ei)}">
        ${he({...o,id:"first",label:"Passphrase",invalid:b,typed:()=>a(this,Y,ti).call(this)})}
        <div class="strength">${a(this,Y,si).call(this)}</div>
        ${he({...o,id:"second",label:"The same again",invalid:b,typed:()=>this.problem=""})}
      </div>
      <p class="problem" id="problem" role="alert">${this.problem}</p>
    `}};h=w(Xt),Me=new WeakMap,Re=new WeakMap,He=new WeakMap,Ke=new WeakMap,Ie=new WeakMap,qe=new WeakMap,Oe=new WeakMap,Fe=new WeakMap,Ce=new WeakMap,ae=new WeakMap,Y=new WeakSet,ei=function(e){e.key==="Enter"&&e.target instanceof HTMLInputElement&&m(this,"entered")},ti=function(){window.clearTimeout(p(this,ae)),this.problem="";let e=this.first.value;this.missing=ge-[...e].length,this.verdict=void 0,this.missing<=0&&ee(this,ae,window.setTimeout(()=>{a(this,Y,ii).call(this,e)},Rs))},ii=async function(e){let o=await Rt(this.api,e).catch(()=>{});this.first.value===e&&(this.verdict=o)},si=function(){if(this.missing>0)return n`
        <p>Four or more words that have nothing to do with each other are easy to keep and hard to guess.</p>
      `;let{verdict:e}=this;if(e===void 0)return v;let o=e.score>=3?"good":e.score===2?"fair":"";return n`
      <div class="meter" aria-hidden="true">
        ${[0,1,2,3,4].map(b=>n`
            <span class="${b<=e.score?`full ${o}`:""}"></span>
          `)}
      </div>
      <p role="status">${e.advice??`This passphrase is ${e.word}.`}</p>
    `},r(h,4,"api",Qt,K,Me),r(h,4,"begins",Jt,K,Re),r(h,4,"busy",_t,K,He),r(h,4,"legible",Zt,K,Ke),r(h,4,"missing",Yt,K,Ie),r(h,4,"verdict",Wt,K,qe),r(h,4,"problem",Gt,K,Oe),r(h,4,"first",jt,K,Fe),r(h,4,"second",Nt,K,Ce),K=r(h,0,"NewPassphrase",Vt,K),$(K,"styles",[E,A,j,S,x`
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
    `]),t(h,1,K);function we(s){s.currentTarget.requestSubmit()}async function $e(s,l){await Ot(s,l),await At(s,{patience:12e4,problem:"The vault could not be unlocked. Start Latent again, and look at what it says.",meanwhile:()=>Hs(s)}),await s.signIn({user:kt,passphrase:l.passphrase}).catch(()=>{})}async function Hs(s){try{let{problem:l}=await ve(s);if(l!==void 0)throw new Error(l)}catch(l){if(!(l instanceof be))throw l}}function ai(s,l){let e=new Set;for(;e.size<Math.min(3,s);)e.add(l(s));return[...e].sort((o,b)=>o-b)}function oi(s){return(crypto.getRandomValues(new Uint32Array(1))[0]??0)%s}function ni(s,l){let e=l.trim().toLowerCase();return e===s.toLowerCase()||(/\d/.test(s)||s===s.toUpperCase())&&ri(e)===ri(s)}function ri(s){return s.toUpperCase().replaceAll("O","0").replaceAll(/[IL]/g,"1")}var li,pi,ci,di,hi,mi,I,De,ze,Be,Ue,oe,M,Pe,ui,fi,Ne,bi,vi,yi;mi=[T("latent-recovery-check")];var Z=class extends(hi=k,di=[d({attribute:!1})],ci=[d({type:Boolean})],pi=[u()],li=[u()],hi){constructor(){super(...arguments);i(this,M);i(this,De,t(I,8,this)),t(I,11,this);i(this,ze,t(I,12,this,!1)),t(I,15,this);i(this,Be,t(I,16,this,[])),t(I,19,this);i(this,Ue,t(I,20,this,!1)),t(I,23,this);i(this,oe,[])}connectedCallback(){super.connectedCallback(),ee(this,oe,ai(p(this,M,Pe).length,oi))}firstUpdated(){this.renderRoot.querySelector("input")?.focus()}render(){return n`
      <form @submit="${a(this,M,ui)}" aria-labelledby="title">
        <div class="lead">
          <p class="step">Step 4 of 4</p>
          <h2 id="title">Is it right on paper?</h2>
          <p>Type these ${this.made.noun}s from your paper.</p>
        </div>
        <div class="asked">
          ${p(this,oe).map(e=>a(this,M,vi).call(this,e))}
        </div>
        <p class="problem" id="problem" role="alert">${a(this,M,bi).call(this)}</p>
        ${this.warned?a(this,M,yi).call(this):v}
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${this.busy}" @click="${()=>m(this,"again")}">
            Show it again
          </button>
          ${this.warned?v:n`
            <button class="text" type="button" ?disabled="${this.busy}" @click="${()=>this.warned=!0}">
              Later
            </button>
          `}
          <button class="main" type="submit" ?disabled="${this.busy}">
            ${this.busy?"Unlocking…":"Check, and open the vault"}
          </button>
        </div>
      </form>
    `}};I=w(hi),De=new WeakMap,ze=new WeakMap,Be=new WeakMap,Ue=new WeakMap,oe=new WeakMap,M=new WeakSet,Pe=function(){return this.made.recoveryKey.split(" ")},ui=function(e){e.preventDefault(),this.wrong=p(this,oe).filter(o=>!ni(p(this,M,Pe)[o]??"",a(this,M,fi).call(this,o))),this.wrong.length===0?m(this,"done"):this.renderRoot.querySelector(`#part${this.wrong[0]}`)?.select()},fi=function(e){return this.renderRoot.querySelector(`#part${e}`)?.value??""},Ne=function(e){let{noun:o}=this.made;return`${o.charAt(0).toUpperCase()}${o.slice(1)} ${e+1}`},bi=function(){return this.wrong.length===0?"":`Not as it is on the page before: ${this.wrong.map(o=>a(this,M,Ne).call(this,o).toLowerCase()).join(", ")}. Look at your paper again.`},vi=function(e){return n`
      <div class="field">
        <label for="part${e}">${a(this,M,Ne).call(this,e)}</label>
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
    `},yi=function(){return n`
      <div class="warning" role="alert">
        <p>
          <strong>Without a right copy of it, a forgotten passphrase means that all photos in the vault are lost.</strong>
          You can have the key shown again at any time, with the passphrase:
          <code>latent recovery VAULT show</code>
        </p>
        <button class="text" type="button" ?disabled="${this.busy}" @click="${()=>m(this,"done")}">
          Go on without checking it
        </button>
      </div>
    `},r(I,4,"made",di,Z,De),r(I,4,"busy",ci,Z,ze),r(I,4,"wrong",pi,Z,Be),r(I,4,"warned",li,Z,Ue),Z=r(I,0,"RecoveryCheck",mi,Z),$(Z,"styles",[E,A,j,S,x`
      .asked {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
        gap: 14px;
      }

      .warning {
        padding: 14px 16px;
        border-radius: 12px;
        background: var(--sunken);
        color: var(--ink);
      }
    `]),t(I,1,Z);var gi,wi,$i,ne,je;$i=[T("latent-recovery-sheet")];var te=class extends(wi=k,gi=[d({attribute:!1})],wi){constructor(){super(...arguments);i(this,je,t(ne,8,this)),t(ne,11,this)}firstUpdated(){this.renderRoot.querySelector("h2")?.focus()}render(){let{made:e}=this;return e===void 0?v:n`
      <section aria-labelledby="title">
        <div class="lead">
          <p class="step screen">Step 3 of 4</p>
          <h2 id="title" tabindex="-1">The recovery key</h2>
          <p class="screen">
            The vault is made. If you ever forget its passphrase, these ${e.noun}s open it. Print them, or write them down,
            and keep the paper apart from this computer: whoever has it opens the vault.
          </p>
          <p class="paper">${L(e.path)}</p>
        </div>
        <ol>
          ${e.recoveryKey.split(" ").map(o=>n`
              <li>${o}</li>
            `)}
        </ol>
        <p class="paper">
          Whoever reads this page opens the vault, whatever its passphrase is. Keep it as you keep passports, never as a photo
          or a file in the cloud. To use it: “Forgotten the passphrase?” in Latent.
        </p>
        <div class="choice screen">
          <button class="quiet" type="button" @click="${()=>window.print()}">Print</button>
          <button class="main" type="button" @click="${()=>m(this,"written")}">I have it on paper</button>
        </div>
      </section>
    `}};ne=w(wi),je=new WeakMap,r(ne,4,"made",gi,te,je),te=r(ne,0,"RecoverySheet",$i,te),$(te,"styles",[E,A,S,x`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.2em, 1fr));
        gap: 2px 14px;
        margin: 0;
        padding: 18px 20px;
        border: 1px solid var(--line);
        border-radius: 14px;
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
    `]),t(ne,1,te);var xi,ki,Ti,Ei,Ai,Li,Si,Mi,y,Ge,We,Ye,Ze,_e,Je,ie,q,xe,Ri,Hi,Ki,Qe;Mi=[T("latent-vault-place")];var D=class extends(Si=k,Li=[d({attribute:!1})],Ai=[d({attribute:!1})],Ei=[u()],Ti=[u()],ki=[u()],xi=[U("#name")],Si){constructor(){super(...arguments);i(this,q);i(this,Ge,t(y,8,this)),t(y,11,this);i(this,We,t(y,12,this,[])),t(y,15,this);i(this,Ye,t(y,16,this)),t(y,19,this);i(this,Ze,t(y,20,this)),t(y,23,this);i(this,_e,t(y,24,this,!1)),t(y,27,this);i(this,Je,t(y,28,this)),t(y,31,this);i(this,ie,new G(this))}render(){return this.choosing?n`
        <latent-folder-chooser
          .api="${this.api}"
          wants="folder"
          .start="${p(this,q,xe)}"
          @chosen="${e=>a(this,q,Hi).call(this,e.detail)}"
          @cancelled="${()=>this.choosing=!1}"
        ></latent-folder-chooser>
      `:a(this,q,Ki).call(this)}};y=w(Si),Ge=new WeakMap,We=new WeakMap,Ye=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Je=new WeakMap,ie=new WeakMap,q=new WeakSet,xe=function(){return this.parent??this.places[0]?.path},Ri=async function(e){e.preventDefault();let o=p(this,q,xe);o!==void 0&&await p(this,ie).run(async()=>{let b=await Mt(this.api,o,this.name.value);b.problem===void 0?m(this,"placed",b):(p(this,ie).say(b.problem),this.name.focus())})},Hi=function(e){this.choosing=!1,this.other=e,this.parent=e},Ki=function(){return n`
      <form @submit="${a(this,q,Ri)}" aria-labelledby="title">
        <div class="lead">
          <p class="step">Step 1 of 4</p>
          <h2 id="title">Where is the vault to be?</h2>
          <p>
            It is a folder of its own. In one that a service syncs, your photos are on your other devices too, and the service
            sees nothing of them.
          </p>
        </div>
        <fieldset>
          <legend>In</legend>
          ${this.places.map(e=>a(this,q,Qe).call(this,e))} ${this.other===void 0?v:a(this,q,Qe).call(this,{path:this.other,name:this.other})}
          <div>
            <button class="text" type="button" @click="${()=>this.choosing=!0}">Another folder…</button>
          </div>
        </fieldset>
        <div class="field">
          <label for="name">Name of the vault’s folder</label>
          <input
            id="name"
            type="text"
            value="Photos.vault"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="problem"
          />
        </div>
        <p class="problem" id="problem" role="alert">${p(this,ie).problem}</p>
        <div class="choice">
          <button class="quiet" type="button" @click="${()=>m(this,"home")}">Back</button>
          <button class="main" type="submit" ?disabled="${p(this,ie).busy}">Continue</button>
        </div>
      </form>
    `},Qe=function({path:e,name:o}){return n`
      <label class="check">
        <input
          type="radio"
          name="place"
          .checked="${e===p(this,q,xe)}"
          @change="${()=>this.parent=e}"
        />
        <span>${L(o)}</span>
      </label>
    `},r(y,4,"api",Li,D,Ge),r(y,4,"places",Ai,D,We),r(y,4,"other",Ei,D,Ye),r(y,4,"parent",Ti,D,Ze),r(y,4,"choosing",ki,D,_e),r(y,4,"name",xi,D,Je),D=r(y,0,"VaultPlaceForm",Mi,D),$(D,"styles",[E,A,j,S,x`
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
    `]),t(y,1,D);var Ii,qi,Oi,Fi,Ci,Di,zi,R,Xe,Ve,et,tt,it,O,le,_,Bi,Ui,Pi,Ni;zi=[T("latent-new-vault")];var N=class extends(Di=k,Ci=[d({attribute:!1})],Fi=[d({attribute:!1})],Oi=[u()],qi=[u()],Ii=[u()],Di){constructor(){super(...arguments);i(this,_);i(this,Xe,t(R,8,this)),t(R,11,this);i(this,Ve,t(R,12,this,[])),t(R,15,this);i(this,et,t(R,16,this,"place")),t(R,19,this);i(this,tt,t(R,20,this)),t(R,23,this);i(this,it,t(R,24,this)),t(R,27,this);i(this,O,new G(this));i(this,le,"")}render(){switch(this.step){case"place":return n`
          <latent-vault-place
            .api="${this.api}"
            .places="${this.places}"
            @placed="${e=>a(this,_,Bi).call(this,e.detail)}"
          ></latent-vault-place>
        `;case"passphrase":return a(this,_,Ni).call(this);case"sheet":return n`
          <latent-recovery-sheet
            .made="${this.made}"
            @written="${()=>this.step="check"}"
          ></latent-recovery-sheet>
        `;case"check":return n`
          <latent-recovery-check
            .made="${this.made}"
            .busy="${p(this,O).busy}"
            @again="${()=>this.step="sheet"}"
            @done="${()=>{a(this,_,Pi).call(this)}}"
          ></latent-recovery-check>
          <p class="problem" role="alert">${p(this,O).problem}</p>
        `}}};R=w(Di),Xe=new WeakMap,Ve=new WeakMap,et=new WeakMap,tt=new WeakMap,it=new WeakMap,O=new WeakMap,le=new WeakMap,_=new WeakSet,Bi=function(e){this.place=e,this.step="passphrase"},Ui=async function(e){e.preventDefault();let o=this.renderRoot.querySelector("latent-new-passphrase")?.value(),{place:b}=this;o===void 0||b===void 0||p(this,O).busy||await p(this,O).run(async()=>{this.made=await Ht(this.api,b.path,o),ee(this,le,o),this.step="sheet"})},Pi=async function(){let{made:e}=this;e===void 0||p(this,O).busy||await p(this,O).run(async()=>{await $e(this.api,{path:e.path,passphrase:p(this,le),drive:!1}),ee(this,le,""),m(this,"signed-in")})},Ni=function(){return n`
      <form @submit="${a(this,_,Ui)}" @entered="${we}" aria-labelledby="title">
        <div class="lead">
          <p class="step">Step 2 of 4</p>
          <h2 id="title">Choose a passphrase</h2>
          <p>It opens <strong>${L(this.place?.shown??"")}</strong>. Nobody can tell you what it was, not even we.</p>
        </div>
        <latent-new-passphrase begins .api="${this.api}" ?busy="${p(this,O).busy}"></latent-new-passphrase>
        <p class="problem" role="alert">${p(this,O).problem}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${p(this,O).busy}" @click="${()=>this.step="place"}">Back</button>
          <button class="main" type="submit" ?disabled="${p(this,O).busy}">
            ${p(this,O).busy?"Making the vault…":"Make the vault"}
          </button>
        </div>
      </form>
    `},r(R,4,"api",Ci,N,Xe),r(R,4,"places",Fi,N,Ve),r(R,4,"step",Oi,N,et),r(R,4,"place",qi,N,tt),r(R,4,"made",Ii,N,it),N=r(R,0,"NewVaultPage",zi,N),$(N,"styles",[E,A,S]),t(R,1,N);var ji,Gi,Wi,Yi,Zi,z,st,rt,at,pe,ke,_i;Zi=[T("latent-reset-vault")];var Q=class extends(Yi=k,Wi=[d({attribute:!1})],Gi=[d({attribute:!1})],ji=[U("textarea")],Yi){constructor(){super(...arguments);i(this,ke);i(this,st,t(z,8,this)),t(z,11,this);i(this,rt,t(z,12,this)),t(z,15,this);i(this,at,t(z,16,this)),t(z,19,this);i(this,pe,new G(this))}firstUpdated(){this.key.focus()}render(){let{busy:e,problem:o}=p(this,pe);return n`
      <form @submit="${a(this,ke,_i)}" @entered="${we}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">A new passphrase for ${L(this.vault.name)}</h2>
          <p>
            With the recovery key from your paper. Afterwards the vault opens with the new passphrase alone, without a key
            file. The recovery key stays the same. An older copy of the vault’s folder still opens with the old passphrase.
          </p>
        </div>
        <div class="field">
          <label for="key">Recovery key</label>
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
        <p class="problem" id="failure" role="alert">${o}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${e}" @click="${()=>m(this,"home")}">Back</button>
          <button class="main" type="submit" ?disabled="${e}">
            ${e?"Setting it…":"Set the passphrase"}
          </button>
        </div>
      </form>
    `}};z=w(Yi),st=new WeakMap,rt=new WeakMap,at=new WeakMap,pe=new WeakMap,ke=new WeakSet,_i=async function(e){e.preventDefault();let o=this.renderRoot.querySelector("latent-new-passphrase")?.value();o===void 0||p(this,pe).busy||await p(this,pe).run(async()=>{await qt(this.api,this.vault.path,this.key.value,o),this.key.value="",m(this,"reset")})},r(z,4,"api",Wi,Q,st),r(z,4,"vault",Gi,Q,rt),r(z,4,"key",ji,Q,at),Q=r(z,0,"ResetVault",Zi,Q),$(Q,"styles",[E,A,j,S,x`
      textarea {
        display: block;
        width: 100%;
        min-height: 8.5em;
        padding: 12px 16px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--raised);
        color: var(--ink);
        font: inherit;
        font-family: var(--mono);
        resize: vertical;
      }
    `]),t(z,1,Q);var Ji,Qi,Xi,Vi,es,ts,is,ss,rs,as,f,ot,nt,lt,pt,ct,dt,ht,mt,se,J,os,ns,ls,ps;as=[T("latent-unlock-vault")];var F=class extends(rs=k,ss=[d({attribute:!1})],is=[d({attribute:!1})],ts=[d({type:Boolean})],es=[u()],Vi=[u()],Xi=[U("#passphrase")],Qi=[U("#key-file")],Ji=[U("#drive")],rs){constructor(){super(...arguments);i(this,J);i(this,ot,t(f,8,this)),t(f,11,this);i(this,nt,t(f,12,this)),t(f,15,this);i(this,lt,t(f,16,this,!1)),t(f,19,this);i(this,pt,t(f,20,this,!1)),t(f,23,this);i(this,ct,t(f,24,this,!1)),t(f,27,this);i(this,dt,t(f,28,this)),t(f,31,this);i(this,ht,t(f,32,this)),t(f,35,this);i(this,mt,t(f,36,this)),t(f,39,this);i(this,se,new G(this))}firstUpdated(){this.passphrase.focus()}render(){let{busy:e,problem:o}=p(this,se);return n`
      <form @submit="${a(this,J,os)}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">Unlock ${L(this.vault.name)}</h2>
          <p><strong>${L(this.vault.shown)}</strong></p>
        </div>
        ${he({id:"passphrase",label:"Passphrase",autocomplete:"current-password",legible:this.legible,invalid:o!=="",readonly:e,toggle:()=>this.legible=!this.legible})}
        <div class="more">
          ${this.drive?a(this,J,ls).call(this,e):v} ${this.withKeyFile?a(this,J,ps).call(this,e):n`
            <button class="text" type="button" @click="${()=>this.withKeyFile=!0}">It needs a key file too</button>
          `}
          <button class="text" type="button" ?disabled="${e}" @click="${()=>m(this,"forgotten")}">
            Forgotten the passphrase?
          </button>
        </div>
        <p class="problem" id="problem" role="alert">${o}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${e}" @click="${()=>m(this,"home")}">Back</button>
          <button class="main" type="submit" ?disabled="${e}">${e?"Unlocking…":"Unlock"}</button>
        </div>
      </form>
    `}};f=w(rs),ot=new WeakMap,nt=new WeakMap,lt=new WeakMap,pt=new WeakMap,ct=new WeakMap,dt=new WeakMap,ht=new WeakMap,mt=new WeakMap,se=new WeakMap,J=new WeakSet,os=async function(e){e.preventDefault();let o=this.passphrase.value;o===""?p(this,se).say("Type the vault’s passphrase."):p(this,se).busy||await a(this,J,ns).call(this,o)},ns=async function(e){await p(this,se).run(async()=>{let o=this.keyFile?.value.trim()||void 0,b=this.asDrive?.checked??!1;await $e(this.api,{path:this.vault.path,passphrase:e,keyFile:o,drive:b}),this.passphrase.value="",m(this,"signed-in")}),this.passphrase.select()},ls=function(e){return n`
      <label class="check">
        <input id="drive" type="checkbox" ?disabled="${e}" />
        <span>Also as a drive, at ${L(this.vault.drive)}</span>
      </label>
    `},ps=function(e){return n`
      <div class="field">
        <label for="key-file">Path of the key file on this computer</label>
        <input
          id="key-file"
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder="/media/stick/photos.key"
          ?readonly="${e}"
        />
      </div>
    `},r(f,4,"api",ss,F,ot),r(f,4,"vault",is,F,nt),r(f,4,"drive",ts,F,lt),r(f,4,"legible",es,F,pt),r(f,4,"withKeyFile",Vi,F,ct),r(f,4,"passphrase",Xi,F,dt),r(f,4,"keyFile",Qi,F,ht),r(f,4,"asDrive",Ji,F,mt),F=r(f,0,"UnlockVault",as,F),$(F,"styles",[E,A,j,S,x`
      .more {
        display: grid;
        gap: 10px;
        justify-items: start;
      }

      .more .field {
        width: 100%;
      }
    `]),t(f,1,F);var ds,hs,ms,ce,ut,X,us,fs,bs;ms=[T("latent-vault-list")];var re=class extends(hs=k,ds=[d({attribute:!1})],hs){constructor(){super(...arguments);i(this,X);i(this,ut,t(ce,8,this,[])),t(ce,11,this)}render(){return n`
      <section aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${this.vaults.length===0?"Welcome":"Your vaults"}</h2>
          ${this.vaults.length===0?a(this,X,us).call(this):""}
        </div>
        ${this.vaults.length===0?"":n`
          <ul class="rows">
            ${this.vaults.map(e=>a(this,X,fs).call(this,e))}
          </ul>
        `}
        <div class="choice">
          <button class="${this.vaults.length===0?"main":"quiet"}" @click="${()=>m(this,"new-vault")}">
            New vault
          </button>
          <button class="quiet" @click="${()=>m(this,"choose-vault")}">
            ${this.vaults.length===0?"Open a vault":"Open another vault"}
          </button>
        </div>
      </section>
    `}};ce=w(hs),ut=new WeakMap,X=new WeakSet,us=function(){return n`
      <p>
        A vault keeps your photos encrypted, in a folder on this computer. The folder may be one that Dropbox, Nextcloud or
        another service carries to your other devices: they see nothing of what is in it.
      </p>
      <p>Make a vault, or open one that you have, of Latent or of Cryptomator.</p>
    `},fs=function(e){return n`
      <li>
        ${a(this,X,bs).call(this,e)}
        <button
          class="icon forget"
          aria-label="Take ${L(e.name)} off this list"
          title="Take it off this list; the vault stays where it is"
          @click="${()=>m(this,"forget-vault",e.path)}"
        >
          ${C.clear}
        </button>
      </li>
    `},bs=function(e){let{path:o,state:b,gallery:fe}=e;return fe!==void 0?n`
        <a class="row vault" href="${fe}">
          ${C.picture} ${cs(e,"unlocked, go to its photos")}
        </a>
      `:n`
      <button
        class="row ${b==="missing"?"":"vault"}"
        aria-disabled="${b==="locked"?"false":"true"}"
        @click="${()=>b==="locked"&&m(this,"open-vault",o)}"
      >
        ${b==="missing"?C.folder:C.lock} ${cs(e,Ks[b])}
      </button>
    `},r(ce,4,"vaults",ds,re,ut),re=r(ce,0,"VaultList",ms,re),$(re,"styles",[E,A,S,x`
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
    `]),t(ce,1,re);var Ks={locked:"",unlocked:"unlocked, without its gallery",missing:"not there now"};function cs({name:s,shown:l},e){let o=e===""?L(l):`${L(l)} · ${e}`;return n`
    <span class="name">${L(s)} <span class="facts">${o}</span></span>
  `}var vs,ys,gs,ws,$s,xs,ks,Ts,g,ft,bt,vt,yt,gt,wt,c,Es,me,$t,ue,V,As,Ls,Ss,Ms;Ts=[T("latent-welcome")];var B=class extends(ks=k,xs=[d({attribute:!1})],$s=[u()],ws=[u()],gs=[u()],ys=[u()],vs=[u()],ks){constructor(){super(...arguments);i(this,c);i(this,ft,t(g,8,this)),t(g,11,this);i(this,bt,t(g,12,this)),t(g,15,this);i(this,vt,t(g,16,this,"list")),t(g,19,this);i(this,yt,t(g,20,this)),t(g,23,this);i(this,gt,t(g,24,this)),t(g,27,this);i(this,wt,t(g,28,this,"")),t(g,31,this)}connectedCallback(){super.connectedCallback(),a(this,c,Es).call(this)}render(){return n`
      <main
        @home="${()=>a(this,c,V).call(this,"list")}"
        @problem="${e=>a(this,c,$t).call(this,e.detail)}"
      >
        <header>
          ${Et(36)}
          <h1>Latent</h1>
        </header>
        ${this.obstacle===void 0?a(this,c,Ms).call(this):a(this,c,Ss).call(this,this.obstacle)}
        <p class="problem" role="alert">${this.problem===""?v:this.problem}</p>
      </main>
    `}};g=w(ks),ft=new WeakMap,bt=new WeakMap,vt=new WeakMap,yt=new WeakMap,gt=new WeakMap,wt=new WeakMap,c=new WeakSet,Es=async function(){let e=new URLSearchParams(location.hash.slice(1)).get("welcome");e!==null&&history.replaceState(null,"",location.pathname),await a(this,c,me).call(this,async()=>{e!==null&&await Lt(this.api,e).catch(()=>{}),await a(this,c,ue).call(this,"list")})},me=async function(e){try{await e()}catch(o){a(this,c,$t).call(this,o)}},$t=function(e){e instanceof be&&e.unauthorised?this.obstacle="closed":e instanceof xt?this.obstacle="ended":this.problem=Tt(e)},ue=async function(e,o){this.all=await ve(this.api),this.problem=e==="list"?this.all.problem??"":"",this.vault=this.all.vaults.find(b=>b.path===o),this.step=e},V=function(e,o){a(this,c,me).call(this,()=>a(this,c,ue).call(this,e,o))},As=function(e){a(this,c,me).call(this,async()=>{await Kt(this.api,e),await a(this,c,ue).call(this,"unlock",e)})},Ls=function(e){a(this,c,me).call(this,async()=>{await It(this.api,e),await a(this,c,ue).call(this,"list")})},Ss=function(e){return n`
      <latent-notice heading="${e==="closed"?"This page is closed here":"Latent has ended"}">
        <span slot="icon">${C.lock}</span>
        <p>
          ${e==="closed"?"It opens in one browser only, by the address that Latent opens itself. Start Latent again, and use the page that comes.":"It ends by itself when nobody uses it for a while. Nothing is unlocked. Start Latent again, and this page comes back."}
        </p>
      </latent-notice>
    `},Ms=function(){if(this.all===void 0)return v;switch(this.step){case"list":return n`
          <latent-vault-list
            .vaults="${this.all.vaults}"
            @open-vault="${e=>a(this,c,V).call(this,"unlock",e.detail)}"
            @forget-vault="${e=>a(this,c,Ls).call(this,e.detail)}"
            @choose-vault="${()=>a(this,c,V).call(this,"choose")}"
            @new-vault="${()=>a(this,c,V).call(this,"new")}"
          ></latent-vault-list>
        `;case"choose":return n`
          <latent-folder-chooser
            .api="${this.api}"
            wants="vault"
            @chosen="${e=>a(this,c,As).call(this,e.detail)}"
            @cancelled="${()=>a(this,c,V).call(this,"list")}"
          ></latent-folder-chooser>
        `;case"new":return n`
          <latent-new-vault .api="${this.api}" .places="${this.all.places}"></latent-new-vault>
        `;case"unlock":return this.vault===void 0?v:n`
          <latent-unlock-vault
            .api="${this.api}"
            .vault="${this.vault}"
            .drive="${this.all.drive}"
            @forgotten="${()=>a(this,c,V).call(this,"reset",this.vault?.path)}"
          ></latent-unlock-vault>
        `;case"reset":return this.vault===void 0?v:n`
          <latent-reset-vault
            .api="${this.api}"
            .vault="${this.vault}"
            @reset="${()=>a(this,c,V).call(this,"unlock",this.vault?.path)}"
          ></latent-reset-vault>
        `}},r(g,4,"api",xs,B,ft),r(g,4,"all",$s,B,bt),r(g,4,"step",ws,B,vt),r(g,4,"vault",gs,B,yt),r(g,4,"obstacle",ys,B,gt),r(g,4,"problem",vs,B,wt),B=r(g,0,"WelcomePage",Ts,B),$(B,"styles",[E,A,x`
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

      @media print {
        :host {
          padding: 0;
          background: none;
        }

        header {
          display: none;
        }
      }
    `]),t(g,1,B);export{B as WelcomePage};
