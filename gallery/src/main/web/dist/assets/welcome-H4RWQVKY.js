import{a as Et}from"/assets/chunk-3VV6VGM5.js";import{a as Tt,b as Y}from"/assets/chunk-A6TKU6T5.js";import{a as be,d as ve,h as kt}from"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import{a as x,b as n,e as v,g as k,h as T,i as d,j as u,k as B,l as C,m as E,n as j,p as S,q as m}from"/assets/chunk-PMYW6YMW.js";import{a as w,c as t,d as r,e as $,f as p,g as i,h as ee,i as a}from"/assets/chunk-UFH4OFYZ.js";async function St(s,l){await s.send("POST","/welcome/entry",{token:l})}function ye(s){return s.get("/welcome")}function At(s,l){return s.get(`/welcome/folders${l===void 0?"":`?${new URLSearchParams({path:l})}`}`)}function Lt(s,l,e){return s.get(`/welcome/place?${new URLSearchParams({parent:l,name:e})}`)}async function Mt(s,l){return await(await s.send("POST","/welcome/strength",{passphrase:l})).json()}async function Rt(s,l,e){return await(await s.send("POST","/welcome/vaults",{path:l,passphrase:e})).json()}async function Ht(s,l){await s.send("POST","/welcome/vaults/known",{path:l})}async function It(s,l){await s.send("POST","/welcome/vaults/forgotten",{path:l})}async function Kt(s,l,e,o){await s.send("POST","/welcome/reset",{path:l,recoveryKey:e,passphrase:o})}async function qt(s,{path:l,passphrase:e,keyFile:o,drive:b}){let fe={path:l,passphrase:e,drive:String(b),...o===void 0?{}:{keyFile:o}};await s.send("POST","/welcome/unlocking",fe)}function R(s){return s.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,"�")}var A=x`
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
`;var Ot,Ft,Ct,Dt,Pt,zt,H,Ee,Se,Ae,Le,de,N,ge,Me,Bt;zt=[T("latent-folder-chooser")];var G=class extends(Pt=k,Dt=[d({attribute:!1})],Ct=[d()],Ft=[d()],Ot=[u()],Pt){constructor(){super(...arguments);i(this,N);i(this,Ee,t(H,8,this)),t(H,11,this);i(this,Se,t(H,12,this,"vault")),t(H,15,this);i(this,Ae,t(H,16,this)),t(H,19,this);i(this,Le,t(H,20,this)),t(H,23,this);i(this,de,new Y(this))}connectedCallback(){super.connectedCallback(),a(this,N,ge).call(this,this.start)}render(){let{list:e}=this;return n`
      <section aria-labelledby="title">
        <h2 id="title">${this.wants==="vault"?"Where is the vault?":"Choose a folder"}</h2>
        ${e===void 0?v:a(this,N,Bt).call(this,e)}
        <p class="problem" role="alert">${p(this,de).problem}</p>
        <div class="choice">
          <button class="quiet" type="button" @click="${()=>m(this,"cancelled")}">Cancel</button>
          ${e===void 0||e.vault!==(this.wants==="vault")?v:n`
            <button class="main" type="button" @click="${()=>a(this,N,Me).call(this,e.path)}">
              ${this.wants==="vault"?"Open this vault":"Choose this folder"}
            </button>
          `}
        </div>
      </section>
    `}};H=w(Pt),Ee=new WeakMap,Se=new WeakMap,Ae=new WeakMap,Le=new WeakMap,de=new WeakMap,N=new WeakSet,ge=function(e){p(this,de).run(async()=>{this.list=await At(this.api,e),await this.updateComplete,this.renderRoot.querySelector("#where")?.focus()})},Me=function(e){m(this,"chosen",e)},Bt=function(e){return n`
      <div class="where">
        <button
          class="icon"
          type="button"
          aria-label="The folder above"
          title="The folder above"
          ?disabled="${e.parent===void 0}"
          @click="${()=>a(this,N,ge).call(this,e.parent)}"
        >
          ${C.back}
        </button>
        <strong id="where" tabindex="-1">${e.shown==="~"?"Home":R(e.shown)}</strong>
      </div>
      <ul class="rows" aria-labelledby="where">
        ${e.folders.map(o=>n`
            <li>
              <button
                class="row ${o.vault?"vault":""}"
                type="button"
                @click="${()=>o.vault&&this.wants==="vault"?a(this,N,Me).call(this,o.path):a(this,N,ge).call(this,o.path)}"
              >
                ${o.vault?C.lock:C.folder}
                <span class="name">${R(o.name)}${o.vault?" (vault)":""}</span>
              </button>
            </li>
          `)} ${e.folders.length>0?v:n`
          <li class="none"><p>There is no folder in it.</p></li>
        `}
      </ul>
      ${e.more?n`
          <p class="hint">There are more folders than are listed here.</p>
        `:v}
    `},r(H,4,"api",Dt,G,Ee),r(H,4,"wants",Ct,G,Se),r(H,4,"start",Ft,G,Ae),r(H,4,"list",Ot,G,Le),G=r(H,0,"FolderChooser",zt,G),$(G,"styles",[E,S,A,x`
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
    `]),t(H,1,G);function he(s){return n`
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
  `}var we=8,Ms=400,Nt,Ut,jt,Yt,Gt,Wt,Zt,_t,Jt,Qt,Xt,h,Re,He,Ie,Ke,qe,Oe,Fe,Ce,De,ae,W,Vt,ei,ti,ii;Xt=[T("latent-new-passphrase")];var I=class extends(Qt=k,Jt=[d({attribute:!1})],_t=[d({type:Boolean})],Zt=[d({type:Boolean})],Wt=[u()],Gt=[u()],Yt=[u()],jt=[u()],Ut=[B("#first")],Nt=[B("#second")],Qt){constructor(){super(...arguments);i(this,W);i(this,Re,t(h,8,this)),t(h,11,this);i(this,He,t(h,12,this,!1)),t(h,15,this);i(this,Ie,t(h,16,this,!1)),t(h,19,this);i(this,Ke,t(h,20,this,!1)),t(h,23,this);i(this,qe,t(h,24,this,we)),t(h,27,this);i(this,Oe,t(h,28,this)),t(h,31,this);i(this,Fe,t(h,32,this,"")),t(h,35,this);i(this,Ce,t(h,36,this)),t(h,39,this);i(this,De,t(h,40,this)),t(h,43,this);i(this,ae)}firstUpdated(){this.begins&&this.first.focus()}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(p(this,ae))}value(){let e=this.first.value;if([...e].length<we){this.problem=`It is too short: at least ${we} characters, better four words.`,this.first.focus();return}if(e!==this.second.value){this.problem="The two differ. Type it once more.",this.second.select();return}return this.problem="",e}render(){let e=()=>this.legible=!this.legible,o={autocomplete:"new-password",legible:this.legible,readonly:this.busy,toggle:e},b=this.problem!=="";return n`
      <div class="twice" @keydown="${a(this,W,Vt)}">
        ${he({...o,id:"first",label:"Passphrase",invalid:b,typed:()=>a(this,W,ei).call(this)})}
        <div class="strength">${a(this,W,ii).call(this)}</div>
        ${he({...o,id:"second",label:"The same again",invalid:b,typed:()=>this.problem=""})}
      </div>
      <p class="problem" id="problem" role="alert">${this.problem}</p>
    `}};h=w(Qt),Re=new WeakMap,He=new WeakMap,Ie=new WeakMap,Ke=new WeakMap,qe=new WeakMap,Oe=new WeakMap,Fe=new WeakMap,Ce=new WeakMap,De=new WeakMap,ae=new WeakMap,W=new WeakSet,Vt=function(e){e.key==="Enter"&&e.target instanceof HTMLInputElement&&m(this,"entered")},ei=function(){window.clearTimeout(p(this,ae)),this.problem="";let e=this.first.value;this.missing=we-[...e].length,this.verdict=void 0,this.missing<=0&&ee(this,ae,window.setTimeout(()=>{a(this,W,ti).call(this,e)},Ms))},ti=async function(e){let o=await Mt(this.api,e).catch(()=>{});this.first.value===e&&(this.verdict=o)},ii=function(){if(this.missing>0)return n`
        <p>Four or more words that have nothing to do with each other are easy to keep and hard to guess.</p>
      `;let{verdict:e}=this;if(e===void 0)return v;let o=e.score>=3?"good":e.score===2?"fair":"";return n`
      <div class="meter" aria-hidden="true">
        ${[0,1,2,3,4].map(b=>n`
            <span class="${b<=e.score?`full ${o}`:""}"></span>
          `)}
      </div>
      <p role="status">${e.advice??`This passphrase is ${e.word}.`}</p>
    `},r(h,4,"api",Jt,I,Re),r(h,4,"begins",_t,I,He),r(h,4,"busy",Zt,I,Ie),r(h,4,"legible",Wt,I,Ke),r(h,4,"missing",Gt,I,qe),r(h,4,"verdict",Yt,I,Oe),r(h,4,"problem",jt,I,Fe),r(h,4,"first",Ut,I,Ce),r(h,4,"second",Nt,I,De),I=r(h,0,"NewPassphrase",Xt,I),$(I,"styles",[E,S,j,A,x`
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
    `]),t(h,1,I);function $e(s){s.currentTarget.requestSubmit()}var Rs=500,Hs=12e4;async function xe(s,l){await qt(s,l),await Is(s),await s.signIn({user:kt,passphrase:l.passphrase}).catch(()=>{})}async function Is(s){let l=performance.now()+Hs;for(;performance.now()<l;){await new Promise(e=>window.setTimeout(e,Rs));try{if((await s.session()).locked!==!0)return;await Ks(s)}catch(e){if(!(e instanceof ve))throw e}}throw new Error("The vault could not be unlocked. Start Latent again, and look at what it says.")}async function Ks(s){try{let{problem:l}=await ye(s);if(l!==void 0)throw new Error(l)}catch(l){if(!(l instanceof be))throw l}}function ri(s,l){let e=new Set;for(;e.size<Math.min(3,s);)e.add(l(s));return[...e].sort((o,b)=>o-b)}function ai(s){return(crypto.getRandomValues(new Uint32Array(1))[0]??0)%s}function oi(s,l){let e=l.trim().toLowerCase();return e===s.toLowerCase()||(/\d/.test(s)||s===s.toUpperCase())&&si(e)===si(s)}function si(s){return s.toUpperCase().replaceAll("O","0").replaceAll(/[IL]/g,"1")}var ni,li,pi,ci,di,hi,K,Pe,ze,Be,Ne,oe,L,Ue,mi,ui,je,fi,bi,vi;hi=[T("latent-recovery-check")];var Z=class extends(di=k,ci=[d({attribute:!1})],pi=[d({type:Boolean})],li=[u()],ni=[u()],di){constructor(){super(...arguments);i(this,L);i(this,Pe,t(K,8,this)),t(K,11,this);i(this,ze,t(K,12,this,!1)),t(K,15,this);i(this,Be,t(K,16,this,[])),t(K,19,this);i(this,Ne,t(K,20,this,!1)),t(K,23,this);i(this,oe,[])}connectedCallback(){super.connectedCallback(),ee(this,oe,ri(p(this,L,Ue).length,ai))}firstUpdated(){this.renderRoot.querySelector("input")?.focus()}render(){return n`
      <form @submit="${a(this,L,mi)}" aria-labelledby="title">
        <div class="lead">
          <p class="step">Step 4 of 4</p>
          <h2 id="title">Is it right on paper?</h2>
          <p>Type these ${this.made.noun}s from your paper.</p>
        </div>
        <div class="asked">
          ${p(this,oe).map(e=>a(this,L,bi).call(this,e))}
        </div>
        <p class="problem" id="problem" role="alert">${a(this,L,fi).call(this)}</p>
        ${this.warned?a(this,L,vi).call(this):v}
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
    `}};K=w(di),Pe=new WeakMap,ze=new WeakMap,Be=new WeakMap,Ne=new WeakMap,oe=new WeakMap,L=new WeakSet,Ue=function(){return this.made.recoveryKey.split(" ")},mi=function(e){e.preventDefault(),this.wrong=p(this,oe).filter(o=>!oi(p(this,L,Ue)[o]??"",a(this,L,ui).call(this,o))),this.wrong.length===0?m(this,"done"):this.renderRoot.querySelector(`#part${this.wrong[0]}`)?.select()},ui=function(e){return this.renderRoot.querySelector(`#part${e}`)?.value??""},je=function(e){let{noun:o}=this.made;return`${o.charAt(0).toUpperCase()}${o.slice(1)} ${e+1}`},fi=function(){return this.wrong.length===0?"":`Not as it is on the page before: ${this.wrong.map(o=>a(this,L,je).call(this,o).toLowerCase()).join(", ")}. Look at your paper again.`},bi=function(e){return n`
      <div class="field">
        <label for="part${e}">${a(this,L,je).call(this,e)}</label>
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
    `},vi=function(){return n`
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
    `},r(K,4,"made",ci,Z,Pe),r(K,4,"busy",pi,Z,ze),r(K,4,"wrong",li,Z,Be),r(K,4,"warned",ni,Z,Ne),Z=r(K,0,"RecoveryCheck",hi,Z),$(Z,"styles",[E,S,j,A,x`
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
    `]),t(K,1,Z);var yi,gi,wi,ne,Ye;wi=[T("latent-recovery-sheet")];var te=class extends(gi=k,yi=[d({attribute:!1})],gi){constructor(){super(...arguments);i(this,Ye,t(ne,8,this)),t(ne,11,this)}firstUpdated(){this.renderRoot.querySelector("h2")?.focus()}render(){let{made:e}=this;return e===void 0?v:n`
      <section aria-labelledby="title">
        <div class="lead">
          <p class="step screen">Step 3 of 4</p>
          <h2 id="title" tabindex="-1">The recovery key</h2>
          <p class="screen">
            The vault is made. If you ever forget its passphrase, these ${e.noun}s open it. Print them, or write them down,
            and keep the paper apart from this computer: whoever has it opens the vault.
          </p>
          <p class="paper">${e.path}</p>
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
    `}};ne=w(gi),Ye=new WeakMap,r(ne,4,"made",yi,te,Ye),te=r(ne,0,"RecoverySheet",wi,te),$(te,"styles",[E,S,A,x`
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
        font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
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
    `]),t(ne,1,te);var $i,xi,ki,Ti,Ei,Si,Ai,Li,y,Ge,We,Ze,_e,Je,Qe,ie,q,ke,Mi,Ri,Hi,Xe;Li=[T("latent-vault-place")];var D=class extends(Ai=k,Si=[d({attribute:!1})],Ei=[d({attribute:!1})],Ti=[u()],ki=[u()],xi=[u()],$i=[B("#name")],Ai){constructor(){super(...arguments);i(this,q);i(this,Ge,t(y,8,this)),t(y,11,this);i(this,We,t(y,12,this,[])),t(y,15,this);i(this,Ze,t(y,16,this)),t(y,19,this);i(this,_e,t(y,20,this)),t(y,23,this);i(this,Je,t(y,24,this,!1)),t(y,27,this);i(this,Qe,t(y,28,this)),t(y,31,this);i(this,ie,new Y(this))}render(){return this.choosing?n`
        <latent-folder-chooser
          .api="${this.api}"
          wants="folder"
          .start="${p(this,q,ke)}"
          @chosen="${e=>a(this,q,Ri).call(this,e.detail)}"
          @cancelled="${()=>this.choosing=!1}"
        ></latent-folder-chooser>
      `:a(this,q,Hi).call(this)}};y=w(Ai),Ge=new WeakMap,We=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Je=new WeakMap,Qe=new WeakMap,ie=new WeakMap,q=new WeakSet,ke=function(){return this.parent??this.places[0]?.path},Mi=async function(e){e.preventDefault();let o=p(this,q,ke);o!==void 0&&await p(this,ie).run(async()=>{let b=await Lt(this.api,o,this.name.value);b.problem===void 0?m(this,"placed",b):(p(this,ie).say(b.problem),this.name.focus())})},Ri=function(e){this.choosing=!1,this.other=e,this.parent=e},Hi=function(){return n`
      <form @submit="${a(this,q,Mi)}" aria-labelledby="title">
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
          ${this.places.map(e=>a(this,q,Xe).call(this,e))} ${this.other===void 0?v:a(this,q,Xe).call(this,{path:this.other,name:this.other})}
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
    `},Xe=function({path:e,name:o}){return n`
      <label class="check">
        <input
          type="radio"
          name="place"
          .checked="${e===p(this,q,ke)}"
          @change="${()=>this.parent=e}"
        />
        <span>${R(o)}</span>
      </label>
    `},r(y,4,"api",Si,D,Ge),r(y,4,"places",Ei,D,We),r(y,4,"other",Ti,D,Ze),r(y,4,"parent",ki,D,_e),r(y,4,"choosing",xi,D,Je),r(y,4,"name",$i,D,Qe),D=r(y,0,"VaultPlaceForm",Li,D),$(D,"styles",[E,S,j,A,x`
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
    `]),t(y,1,D);var Ii,Ki,qi,Oi,Fi,Ci,Di,M,Ve,et,tt,it,st,O,le,_,Pi,zi,Bi,Ni;Di=[T("latent-new-vault")];var U=class extends(Ci=k,Fi=[d({attribute:!1})],Oi=[d({attribute:!1})],qi=[u()],Ki=[u()],Ii=[u()],Ci){constructor(){super(...arguments);i(this,_);i(this,Ve,t(M,8,this)),t(M,11,this);i(this,et,t(M,12,this,[])),t(M,15,this);i(this,tt,t(M,16,this,"place")),t(M,19,this);i(this,it,t(M,20,this)),t(M,23,this);i(this,st,t(M,24,this)),t(M,27,this);i(this,O,new Y(this));i(this,le,"")}render(){switch(this.step){case"place":return n`
          <latent-vault-place
            .api="${this.api}"
            .places="${this.places}"
            @placed="${e=>a(this,_,Pi).call(this,e.detail)}"
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
            @done="${()=>{a(this,_,Bi).call(this)}}"
          ></latent-recovery-check>
          <p class="problem" role="alert">${p(this,O).problem}</p>
        `}}};M=w(Ci),Ve=new WeakMap,et=new WeakMap,tt=new WeakMap,it=new WeakMap,st=new WeakMap,O=new WeakMap,le=new WeakMap,_=new WeakSet,Pi=function(e){this.place=e,this.step="passphrase"},zi=async function(e){e.preventDefault();let o=this.renderRoot.querySelector("latent-new-passphrase")?.value(),{place:b}=this;o===void 0||b===void 0||p(this,O).busy||await p(this,O).run(async()=>{this.made=await Rt(this.api,b.path,o),ee(this,le,o),this.step="sheet"})},Bi=async function(){let{made:e}=this;e===void 0||p(this,O).busy||await p(this,O).run(async()=>{await xe(this.api,{path:e.path,passphrase:p(this,le),drive:!1}),ee(this,le,""),m(this,"signed-in")})},Ni=function(){return n`
      <form @submit="${a(this,_,zi)}" @entered="${$e}" aria-labelledby="title">
        <div class="lead">
          <p class="step">Step 2 of 4</p>
          <h2 id="title">Choose a passphrase</h2>
          <p>It opens <strong>${this.place?.shown}</strong>. Nobody can tell you what it was, not even we.</p>
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
    `},r(M,4,"api",Fi,U,Ve),r(M,4,"places",Oi,U,et),r(M,4,"step",qi,U,tt),r(M,4,"place",Ki,U,it),r(M,4,"made",Ii,U,st),U=r(M,0,"NewVaultPage",Di,U),$(U,"styles",[E,S,A]),t(M,1,U);var Ui,ji,Yi,Gi,Wi,P,rt,at,ot,pe,Te,Zi;Wi=[T("latent-reset-vault")];var Q=class extends(Gi=k,Yi=[d({attribute:!1})],ji=[d({attribute:!1})],Ui=[B("textarea")],Gi){constructor(){super(...arguments);i(this,Te);i(this,rt,t(P,8,this)),t(P,11,this);i(this,at,t(P,12,this)),t(P,15,this);i(this,ot,t(P,16,this)),t(P,19,this);i(this,pe,new Y(this))}firstUpdated(){this.key.focus()}render(){let{busy:e,problem:o}=p(this,pe);return n`
      <form @submit="${a(this,Te,Zi)}" @entered="${$e}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">A new passphrase for ${R(this.vault.name)}</h2>
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
    `}};P=w(Gi),rt=new WeakMap,at=new WeakMap,ot=new WeakMap,pe=new WeakMap,Te=new WeakSet,Zi=async function(e){e.preventDefault();let o=this.renderRoot.querySelector("latent-new-passphrase")?.value();o===void 0||p(this,pe).busy||await p(this,pe).run(async()=>{await Kt(this.api,this.vault.path,this.key.value,o),this.key.value="",m(this,"reset")})},r(P,4,"api",Yi,Q,rt),r(P,4,"vault",ji,Q,at),r(P,4,"key",Ui,Q,ot),Q=r(P,0,"ResetVault",Wi,Q),$(Q,"styles",[E,S,j,A,x`
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
        font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        resize: vertical;
      }
    `]),t(P,1,Q);var _i,Ji,Qi,Xi,Vi,es,ts,is,ss,rs,f,nt,lt,pt,ct,dt,ht,mt,ut,se,J,as,os,ns,ls;rs=[T("latent-unlock-vault")];var F=class extends(ss=k,is=[d({attribute:!1})],ts=[d({attribute:!1})],es=[d({type:Boolean})],Vi=[u()],Xi=[u()],Qi=[B("#passphrase")],Ji=[B("#key-file")],_i=[B("#drive")],ss){constructor(){super(...arguments);i(this,J);i(this,nt,t(f,8,this)),t(f,11,this);i(this,lt,t(f,12,this)),t(f,15,this);i(this,pt,t(f,16,this,!1)),t(f,19,this);i(this,ct,t(f,20,this,!1)),t(f,23,this);i(this,dt,t(f,24,this,!1)),t(f,27,this);i(this,ht,t(f,28,this)),t(f,31,this);i(this,mt,t(f,32,this)),t(f,35,this);i(this,ut,t(f,36,this)),t(f,39,this);i(this,se,new Y(this))}firstUpdated(){this.passphrase.focus()}render(){let{busy:e,problem:o}=p(this,se);return n`
      <form @submit="${a(this,J,as)}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">Unlock ${R(this.vault.name)}</h2>
          <p><strong>${R(this.vault.shown)}</strong></p>
        </div>
        ${he({id:"passphrase",label:"Passphrase",autocomplete:"current-password",legible:this.legible,invalid:o!=="",readonly:e,toggle:()=>this.legible=!this.legible})}
        <div class="more">
          ${this.drive?a(this,J,ns).call(this,e):v} ${this.withKeyFile?a(this,J,ls).call(this,e):n`
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
    `}};f=w(ss),nt=new WeakMap,lt=new WeakMap,pt=new WeakMap,ct=new WeakMap,dt=new WeakMap,ht=new WeakMap,mt=new WeakMap,ut=new WeakMap,se=new WeakMap,J=new WeakSet,as=async function(e){e.preventDefault();let o=this.passphrase.value;o===""?p(this,se).say("Type the vault’s passphrase."):p(this,se).busy||await a(this,J,os).call(this,o)},os=async function(e){await p(this,se).run(async()=>{let o=this.keyFile?.value.trim()||void 0,b=this.asDrive?.checked??!1;await xe(this.api,{path:this.vault.path,passphrase:e,keyFile:o,drive:b}),this.passphrase.value="",m(this,"signed-in")}),this.passphrase.select()},ns=function(e){return n`
      <label class="check">
        <input id="drive" type="checkbox" ?disabled="${e}" />
        <span>Also as a drive, at ${R(this.vault.drive)}</span>
      </label>
    `},ls=function(e){return n`
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
    `},r(f,4,"api",is,F,nt),r(f,4,"vault",ts,F,lt),r(f,4,"drive",es,F,pt),r(f,4,"legible",Vi,F,ct),r(f,4,"withKeyFile",Xi,F,dt),r(f,4,"passphrase",Qi,F,ht),r(f,4,"keyFile",Ji,F,mt),r(f,4,"asDrive",_i,F,ut),F=r(f,0,"UnlockVault",rs,F),$(F,"styles",[E,S,j,A,x`
      .more {
        display: grid;
        gap: 10px;
        justify-items: start;
      }

      .more .field {
        width: 100%;
      }
    `]),t(f,1,F);var cs,ds,hs,ce,ft,X,ms,us,fs;hs=[T("latent-vault-list")];var re=class extends(ds=k,cs=[d({attribute:!1})],ds){constructor(){super(...arguments);i(this,X);i(this,ft,t(ce,8,this,[])),t(ce,11,this)}render(){return n`
      <section aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${this.vaults.length===0?"Welcome":"Your vaults"}</h2>
          ${this.vaults.length===0?a(this,X,ms).call(this):""}
        </div>
        ${this.vaults.length===0?"":n`
          <ul class="rows">
            ${this.vaults.map(e=>a(this,X,us).call(this,e))}
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
    `}};ce=w(ds),ft=new WeakMap,X=new WeakSet,ms=function(){return n`
      <p>
        A vault keeps your photos encrypted, in a folder on this computer. The folder may be one that Dropbox, Nextcloud or
        another service carries to your other devices: they see nothing of what is in it.
      </p>
      <p>Make a vault, or open one that you have, of Latent or of Cryptomator.</p>
    `},us=function(e){return n`
      <li>
        ${a(this,X,fs).call(this,e)}
        <button
          class="icon forget"
          aria-label="Take ${R(e.name)} off this list"
          title="Take it off this list; the vault stays where it is"
          @click="${()=>m(this,"forget-vault",e.path)}"
        >
          ${C.clear}
        </button>
      </li>
    `},fs=function(e){let{path:o,state:b,gallery:fe}=e;return fe!==void 0?n`
        <a class="row vault" href="${fe}">
          ${C.picture} ${ps(e,"unlocked, go to its photos")}
        </a>
      `:n`
      <button
        class="row ${b==="missing"?"":"vault"}"
        aria-disabled="${b==="locked"?"false":"true"}"
        @click="${()=>b==="locked"&&m(this,"open-vault",o)}"
      >
        ${b==="missing"?C.folder:C.lock} ${ps(e,qs[b])}
      </button>
    `},r(ce,4,"vaults",cs,re,ft),re=r(ce,0,"VaultList",hs,re),$(re,"styles",[E,S,A,x`
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
    `]),t(ce,1,re);var qs={locked:"",unlocked:"unlocked, without its gallery",missing:"not there now"};function ps({name:s,shown:l},e){let o=e===""?R(l):`${R(l)} · ${e}`;return n`
    <span class="name">${R(s)} <span class="facts">${o}</span></span>
  `}var bs,vs,ys,gs,ws,$s,xs,ks,g,bt,vt,yt,gt,wt,$t,c,Ts,me,xt,ue,V,Es,Ss,As,Ls;ks=[T("latent-welcome")];var z=class extends(xs=k,$s=[d({attribute:!1})],ws=[u()],gs=[u()],ys=[u()],vs=[u()],bs=[u()],xs){constructor(){super(...arguments);i(this,c);i(this,bt,t(g,8,this)),t(g,11,this);i(this,vt,t(g,12,this)),t(g,15,this);i(this,yt,t(g,16,this,"list")),t(g,19,this);i(this,gt,t(g,20,this)),t(g,23,this);i(this,wt,t(g,24,this)),t(g,27,this);i(this,$t,t(g,28,this,"")),t(g,31,this)}connectedCallback(){super.connectedCallback(),a(this,c,Ts).call(this)}render(){return n`
      <main
        @home="${()=>a(this,c,V).call(this,"list")}"
        @problem="${e=>a(this,c,xt).call(this,e.detail)}"
      >
        <header>
          ${Et(36)}
          <h1>Latent</h1>
        </header>
        ${this.obstacle===void 0?a(this,c,Ls).call(this):a(this,c,As).call(this,this.obstacle)}
        <p class="problem" role="alert">${this.problem===""?v:this.problem}</p>
      </main>
    `}};g=w(xs),bt=new WeakMap,vt=new WeakMap,yt=new WeakMap,gt=new WeakMap,wt=new WeakMap,$t=new WeakMap,c=new WeakSet,Ts=async function(){let e=new URLSearchParams(location.hash.slice(1)).get("welcome");e!==null&&history.replaceState(null,"",location.pathname),await a(this,c,me).call(this,async()=>{e!==null&&await St(this.api,e).catch(()=>{}),await a(this,c,ue).call(this,"list")})},me=async function(e){try{await e()}catch(o){a(this,c,xt).call(this,o)}},xt=function(e){e instanceof be&&e.unauthorised?this.obstacle="closed":e instanceof ve?this.obstacle="ended":this.problem=Tt(e)},ue=async function(e,o){this.all=await ye(this.api),this.problem=e==="list"?this.all.problem??"":"",this.vault=this.all.vaults.find(b=>b.path===o),this.step=e},V=function(e,o){a(this,c,me).call(this,()=>a(this,c,ue).call(this,e,o))},Es=function(e){a(this,c,me).call(this,async()=>{await Ht(this.api,e),await a(this,c,ue).call(this,"unlock",e)})},Ss=function(e){a(this,c,me).call(this,async()=>{await It(this.api,e),await a(this,c,ue).call(this,"list")})},As=function(e){return n`
      <latent-notice heading="${e==="closed"?"This page is closed here":"Latent has ended"}">
        <span slot="icon">${C.lock}</span>
        <p>
          ${e==="closed"?"It opens in one browser only, by the address that Latent opens itself. Start Latent again, and use the page that comes.":"It ends by itself when nobody uses it for a while. Nothing is unlocked. Start Latent again, and this page comes back."}
        </p>
      </latent-notice>
    `},Ls=function(){if(this.all===void 0)return v;switch(this.step){case"list":return n`
          <latent-vault-list
            .vaults="${this.all.vaults}"
            @open-vault="${e=>a(this,c,V).call(this,"unlock",e.detail)}"
            @forget-vault="${e=>a(this,c,Ss).call(this,e.detail)}"
            @choose-vault="${()=>a(this,c,V).call(this,"choose")}"
            @new-vault="${()=>a(this,c,V).call(this,"new")}"
          ></latent-vault-list>
        `;case"choose":return n`
          <latent-folder-chooser
            .api="${this.api}"
            wants="vault"
            @chosen="${e=>a(this,c,Es).call(this,e.detail)}"
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
        `}},r(g,4,"api",$s,z,bt),r(g,4,"all",ws,z,vt),r(g,4,"step",gs,z,yt),r(g,4,"vault",ys,z,gt),r(g,4,"obstacle",vs,z,wt),r(g,4,"problem",bs,z,$t),z=r(g,0,"WelcomePage",ks,z),$(z,"styles",[E,S,x`
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
    `]),t(g,1,z);export{z as WelcomePage};
