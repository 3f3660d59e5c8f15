import{a as nt,b as lt}from"/assets/chunk-HABJLHJ7.js";import{a as Y}from"/assets/chunk-XPJ7B3OK.js";import{c as at}from"/assets/chunk-XET6EIBS.js";import{a as st}from"/assets/chunk-CFNSTLXO.js";import{b as rt}from"/assets/chunk-N4VCCZU6.js";import{f as ot}from"/assets/chunk-E7PC2QPE.js";import"/assets/chunk-YMZHFHAW.js";import{a as tt}from"/assets/chunk-JYSROABF.js";import"/assets/chunk-7VUWX7AB.js";import"/assets/chunk-U3NKKEAO.js";import{b as ie}from"/assets/chunk-5BHFAHHZ.js";import{a as q,b as he}from"/assets/chunk-ETHXOSSS.js";import"/assets/chunk-URJSDVVN.js";import"/assets/chunk-WCRTRLIZ.js";import{e as te}from"/assets/chunk-LYKWYS7G.js";import{b as it}from"/assets/chunk-2K32DKNR.js";import{a as V}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-XEUE3TTV.js";import{a as O}from"/assets/chunk-T2CJGXSW.js";import{f as A,g as se,h as oe,i as J}from"/assets/chunk-VUAE2RXN.js";import{a as T,b as i,e as p,g as R,h as C,i as m,j as $,k as et,l as E,o as Q,p as M}from"/assets/chunk-RUVA4NCB.js";import{a as k,c as r,d,e as S,f as h,g as l,i as n,j as Pe}from"/assets/chunk-UFH4OFYZ.js";function dt(o){return o.look("/vault")}function pt(o){return o.look("/vault/health")}function ct(o,a){return o.post("/vault/health/check",{deep:a})}function ut(o){return o.post("/vault/health/check/end")}function ve(o,a){let e="/vault/index/errors";return a===void 0?o.look(e):o.get(`${e}?${new URLSearchParams({after:a})}`)}function ht(o){return o.post("/vault/index/retry")}function mt(o,a){return o.post("/vault/index/pausing",{paused:a})}function ft(o){return o.post("/vault/index/rebuild")}async function gt(o){return(await o.get("/vault/conflicts")).conflicts}function be(o,{original:a,copy:e},t){return o.post("/vault/conflicts/resolution",{original:a.path,copy:e.path,resolution:t})}function vt(o){return o.get("/vault/provider")}var X=class{#r;#s;#e;#o=!1;#i=!1;#t=!1;#a=()=>document.visibilityState==="visible"&&this.now();constructor(a,e,t){this.#r=e,this.#s=t,a.addController(this)}hostConnected(){this.#t=!0,document.addEventListener("visibilitychange",this.#a),this.#e=window.setTimeout(()=>this.now())}hostDisconnected(){this.#t=!1,document.removeEventListener("visibilitychange",this.#a),window.clearTimeout(this.#e)}now(){this.#o?this.#i=!0:(window.clearTimeout(this.#e),this.#n())}async#n(){this.#o=!0;try{do this.#i=!1,await this.#r();while(this.#i&&this.#t)}finally{this.#o=!1}this.#t&&document.visibilityState==="visible"&&(this.#e=window.setTimeout(()=>this.now(),this.#s()))}};var bt=10,yt,$t,xt,wt,kt,I,ye,$e,xe;kt=[C("latent-progress")];var j=class extends(wt=R,xt=[m()],$t=[m({attribute:!1})],yt=[m()],wt){constructor(){super(...arguments);l(this,ye,r(I,8,this,"")),r(I,11,this);l(this,$e,r(I,12,this)),r(I,15,this);l(this,xe,r(I,16,this,"")),r(I,19,this)}render(){let{label:e,portion:t,text:s}=this,u=t===void 0?"":`${Math.floor(100*t/bt)*bt}%`;return i`
      ${t===void 0?i`
          <progress aria-label="${e}"></progress>
        `:i`
          <progress aria-label="${e}" max="1" .value="${t}"></progress>
        `} ${s===""?p:i`
        <span class="text">${s}</span>
      `}
      <span class="unseen" role="status">${e} ${u}</span>
    `}};I=k(wt),ye=new WeakMap,$e=new WeakMap,xe=new WeakMap,d(I,4,"label",xt,j,ye),d(I,4,"portion",$t,j,$e),d(I,4,"text",yt,j,xe),j=d(I,0,"ProgressBar",kt,j),S(j,"styles",[E,T`
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
    `]),r(I,1,j);var St=T`
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
`;var F=T`
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

  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  .totals div {
    display: flex;
    flex: 1 1 96px;
    flex-direction: column-reverse;
    max-width: 240px;
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
  }

  .totals dt {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .totals dd {
    font-size: clamp(1.125rem, 4.5vw, 1.75rem);
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.2;
    white-space: nowrap;
  }

  .notable {
    padding: 12px 16px;
    border-left: 4px solid var(--danger);
    border-radius: 8px;
    background: var(--sunken);
    overflow-wrap: anywhere;
  }

  .problem {
    color: var(--danger);
  }

  code {
    padding: 2px 6px;
    border-radius: 5px;
    background: var(--sunken);
    color: var(--ink);
    font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    font-size: var(--text-small);
    overflow-wrap: anywhere;
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
`;function ne(o){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeStyle:"short"}).format(new Date(o))}function le(o){let a=Math.ceil(o/60);return o<60?"less than a minute":a<120?ae(a,"minute"):ae(Math.round(a/60),"hour")}function ae(o,a){return o===1?`1 ${a}`:`${A(o)} ${a}s`}function Tt({deep:o,bytes:a,allBytes:e}){return o&&e>0?Math.min(1,a/e):void 0}function Rt(o,a){if(o.allFiles===0)return"Looking at the structure";let e=`${A(o.files)} of ${oe(o.allFiles)}`;if(!o.deep)return e;let t=o.bytes-o.resumed,s=(a-Date.parse(o.since))/1e3,u=t>0&&s>2?(o.allBytes-o.bytes)/t*s:0,y=u>0?`, ${le(u)} left`:"";return`${e}, ${J(o.bytes)} of ${J(o.allBytes)}${y}`}function Ct({kind:o,size:a,modified:e}){return`${o==="folder"?ae(a,"thing")+" in it":J(a)}, ${ne(e)}`}function Et({comparison:o}){switch(o){case"identical":return"Both are the same, byte by byte.";case"folders":return"Two folders of one name.";case"same-picture":return"The pictures look the same. Something else in the files differs, such as a date or a description.";case"different-pictures":return"The pictures look different.";case"different":return"They differ.";case"unreadable":return"One of them cannot be read now."}}function me({comparison:o}){return o==="identical"||o==="folders"}function we({comparison:o,original:a}){return o==="identical"?{action:"Remove the copy",heading:"Remove the copy?",text:`It is the same as ${q(a.path)}, byte by byte. Nothing is lost.`}:{action:"Join the folders",heading:"Join the folders?",text:`All that is in the copy moves to ${q(a.path)}. What has the name of something there gets another.`}}function ke(o){let a=s=>o.reduce((u,y)=>u+y[s],0),e=a("moved")+a("renamed"),t=[a("collapsed")>0?`${ae(a("collapsed"),"identical thing")} removed`:"",e>0?`${ae(e,"thing")} moved`:"",a("renamed")>0?`${A(a("renamed"))} of them under another name`:""].filter(s=>s!=="");return t.length===0?"Nothing was left to do.":`${t.join(", ")}.`}function Se(o){return/^[\w@%+=:,./-]+$/.test(o)?o:`'${o.replaceAll("'","'\\''")}'`}function At(o,a,e){let t=e===void 0?"":`, ${le(e)} left`;return`${A(o)} looked at, ${se(a)} to go${t}`}var Mt,It,Lt,Nt,qt,zt,Wt,b,Te,Re,Ce,Ee,Ae,P,pe,c,de,fe,Me,Ot,Ft,Ht,Dt,Ut,Vt,jt,Ie;Wt=[C("latent-vault-conflicts")];var z=class extends(zt=R,qt=[m({attribute:!1})],Nt=[m({attribute:!1})],Lt=[m({type:Boolean})],It=[$()],Mt=[$()],zt){constructor(){super(...arguments);l(this,c);l(this,Te,r(b,8,this)),r(b,11,this);l(this,Re,r(b,12,this)),r(b,15,this);l(this,Ce,r(b,16,this,!1)),r(b,19,this);l(this,Ee,r(b,20,this)),r(b,23,this);l(this,Ae,r(b,24,this)),r(b,27,this);l(this,P,new ie(this));l(this,pe,0)}firstUpdated(){n(this,c,de).call(this)}reveal({id:e}){this.renderRoot.querySelector(`[data-photo="${e}"]`)?.focus()}render(){let{all:e,question:t}=this;return i`
      <p class="problem" role="alert" ?hidden="${h(this,P).problem===""}">${h(this,P).problem}</p>
      ${e===void 0?h(this,P).problem!==""?p:i`
          <latent-progress label="Looking for conflicts" text="Looking for conflicts"></latent-progress>
        `:e.length===0?Ko():n(this,c,Vt).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};b=k(zt),Te=new WeakMap,Re=new WeakMap,Ce=new WeakMap,Ee=new WeakMap,Ae=new WeakMap,P=new WeakMap,pe=new WeakMap,c=new WeakSet,de=async function(){let e=++Pe(this,pe)._;await h(this,P).run(async()=>{let t=await gt(this.api);e===h(this,pe)&&(this.all=t)})},fe=function(e,t,s=[]){this.all=this.all?.filter(u=>!t.includes(u)),M(this,"said",e),s.some(({moved:u,renamed:y})=>u+y>0)&&n(this,c,de).call(this)},Me=async function(e,t){let s=await be(this.api,e,t),u=t==="merge"?ke([s]):"Both stay, and are not listed again.";n(this,c,fe).call(this,{text:u},[e],[s])},Ot=async function(e){try{await n(this,c,Me).call(this,e,"keep-both")}catch(t){Y(this,t)}},Ft=async function(e,t){try{let s=await ot(this.api,[t.id]),{undo:u}=s;n(this,c,fe).call(this,u===void 0?s:{...s,undo:()=>u().finally(()=>n(this,c,de).call(this))},[e])}catch(s){Y(this,s)}},Ht=function(e){this.question={...we(e),act:()=>n(this,c,Me).call(this,e,"merge")}},Dt=function(e){this.question={heading:"Merge all that lose nothing by it?",text:"Of what is the same byte by byte the copy is removed, and folders are joined. All else stays as it is.",action:"Merge them",act:()=>n(this,c,Ut).call(this,e)}},Ut=async function(e){let t=[];try{for(let s of[...e].reverse())t.push(await be(this.api,s,"merge"))}catch(s){throw n(this,c,de).call(this),s}n(this,c,fe).call(this,{text:ke(t)},e,t)},Vt=function(e){let t=e.filter(me);return i`
      <p class="about">
        Your sync client has kept two versions where two devices have changed one thing. Nothing is lost as long as you do not
        decide.${this.fixed?" The vault was unlocked for reading alone, so nothing can be changed now.":p}
      </p>
      ${this.fixed||t.length<2?p:i`
        <div class="actions">
          <button class="quiet" @click="${()=>n(this,c,Dt).call(this,t)}">Merge all that lose nothing by it</button>
        </div>
      `}
      <ul aria-label="Conflicts">
        ${e.map(s=>n(this,c,jt).call(this,s))}
      </ul>
    `},jt=function(e){let{original:t,copy:s}=e,u=he(t.path);return i`
      <li class="card">
        <div>
          <h2>${q(t.path)}</h2>
          <p class="soft">${u===""?p:`In ${u.slice(1)}. `}${Et(e)}</p>
        </div>
        <div class="sides">
          ${n(this,c,Ie).call(this,"Original",t,e,s)}${n(this,c,Ie).call(this,"Copy",s,e,t)}
        </div>
        ${this.fixed?p:i`
          <div class="actions">
            ${me(e)?i`
                <button class="quiet" @click="${()=>n(this,c,Ht).call(this,e)}">${we(e).action}</button>
              `:p}
            <button class="quiet" @click="${()=>{n(this,c,Ot).call(this,e)}}">Keep both</button>
          </div>
        `}
      </li>
    `},Ie=function(e,t,s,u){let{photo:y}=t,W=u.photo;return i`
      <section aria-label="${e}: ${q(t.path)}">
        ${y===void 0?i`
            <div class="picture">${t.kind==="folder"?O.folder:O.picture}</div>
          `:i`
            <button
              class="picture"
              data-photo="${y.id}"
              aria-label="Open ${q(t.path)}"
              @click="${()=>M(this,"photo-open",y)}"
            >
              <latent-thumb .photo="${y}" .store="${this.store}"></latent-thumb>
            </button>
          `}
        <p class="label">${e}</p>
        <p class="name">${q(t.path)}</p>
        <p class="soft">${Ct(t)}</p>
        ${this.fixed||y===void 0||W===void 0||me(s)?p:i`
          <button
            class="quiet"
            aria-label="Keep ${q(t.path)} alone"
            title="The other goes to the trash"
            @click="${()=>{n(this,c,Ft).call(this,s,W)}}"
          >
            Keep this one
          </button>
        `}
      </section>
    `},d(b,4,"api",qt,z,Te),d(b,4,"store",Nt,z,Re),d(b,4,"fixed",Lt,z,Ce),d(b,4,"all",It,z,Ee),d(b,4,"question",Mt,z,Ae),z=d(b,0,"ConflictsPart",Wt,z),S(z,"styles",[E,Q,F,St]),r(b,1,z);function Ko(){return i`
    <latent-notice heading="No conflicts">
      <span slot="icon">${O.check}</span>
      <p>
        Where two devices change one thing at once, your sync client keeps both versions. You see and resolve them here.
      </p>
    </latent-notice>
  `}var _o=1e3,Qo=15e3,Jo={critical:"Damage",warning:"Warning",note:"Note"},Gt,Kt,_t,Qt,Jt,L,Le,Ne,qe,H,ce,f,Yt,ze,Xt,Zt,Bt,Pt,eo,to,oo;Jt=[C("latent-vault-health")];var G=class extends(Qt=R,_t=[m({attribute:!1})],Kt=[m({attribute:!1})],Gt=[$()],Qt){constructor(){super(...arguments);l(this,f);l(this,Le,r(L,8,this)),r(L,11,this);l(this,Ne,r(L,12,this)),r(L,15,this);l(this,qe,r(L,16,this)),r(L,19,this);l(this,H,new ie(this));l(this,ce,new X(this,()=>n(this,f,Yt).call(this),()=>this.health?.running===void 0?Qo:_o))}render(){let{health:e}=this;return e===void 0?p:i`
      <p class="about">
        A check tells whether all of the vault can be read, and whether it is as this computer remembers it. It changes
        nothing, and goes on when you leave this page.
      </p>
      ${e.running===void 0?n(this,f,Zt).call(this):n(this,f,Bt).call(this,e.running)}
      <p class="problem" role="alert" ?hidden="${h(this,H).problem===""}">${h(this,H).problem}</p>
      ${e.problem===void 0?p:i`
        <p class="notable" role="status">${e.problem}</p>
      `} ${e.last===void 0?n(this,f,Pt).call(this,e):n(this,f,eo).call(this,e.last)}
    `}};L=k(Qt),Le=new WeakMap,Ne=new WeakMap,qe=new WeakMap,H=new WeakMap,ce=new WeakMap,f=new WeakSet,Yt=async function(){try{this.health=await pt(this.api)}catch(e){te(e)||M(this,"problem",e)}},ze=function(e){h(this,H).run(async()=>{this.health=await ct(this.api,e),h(this,ce).now()})},Xt=function(){h(this,H).run(async()=>{this.health=await ut(this.api),h(this,ce).now()})},Zt=function(){return i`
      <div class="choices">
        <section class="card" aria-labelledby="usual">
          <div>
            <h2 id="usual">Structure</h2>
            <p class="soft">Folders, names, and what each thing is. Reads no photo, and takes moments.</p>
          </div>
          <div class="actions">
            <button class="main" ?disabled="${h(this,H).busy}" @click="${()=>n(this,f,ze).call(this,!1)}">
              Check the structure
            </button>
          </div>
        </section>
        <section class="card" aria-labelledby="deep">
          <div>
            <h2 id="deep">Everything</h2>
            <p class="soft">
              Decrypts every name and every part of every file. Takes as long as reading all of it, and goes on where it was
              when it was ended.
            </p>
          </div>
          <div class="actions">
            <button class="quiet" ?disabled="${h(this,H).busy}" @click="${()=>n(this,f,ze).call(this,!0)}">
              Check everything
            </button>
          </div>
        </section>
      </div>
    `},Bt=function(e){return i`
      <section class="card" aria-labelledby="running">
        <h2 id="running">${e.deep?"Checking everything":"Checking the structure"}</h2>
        <latent-progress
          label="${e.deep?"Checking everything":"Checking the structure"}"
          .portion="${Tt(e)}"
          .text="${Rt(e,Date.now())}"
        ></latent-progress>
        <div class="actions">
          <button class="quiet" ?disabled="${h(this,H).busy}" @click="${n(this,f,Xt)}">${O.clear}End the check</button>
        </div>
      </section>
    `},Pt=function({running:e}){return e!==void 0?p:i`
      <p class="about">No check has been made since the vault was unlocked.</p>
    `},eo=function(e){return i`
      <section class="card" aria-labelledby="last">
        <h2 id="last" role="status">${e.problems===0?"No problem was found":e.problems===1?"1 problem was found":`${e.problems} problems were found`}</h2>
        <p class="soft">${ne(e.at)}</p>
        ${e.summary.map(t=>i`
            <p>${t}</p>
          `)}
      </section>
      ${e.found.length===0?p:i`
        <ul aria-label="Found">
          ${e.found.map(t=>n(this,f,to).call(this,t))}
        </ul>
      `} ${e.problems===0?p:n(this,f,oo).call(this,e)}
    `},to=function({severity:e,heading:t,items:s,more:u,advice:y}){return i`
      <li class="card found ${e}">
        <div>
          <span class="severity">${Jo[e]}</span>
          <h3>${t}</h3>
        </div>
        ${s.length===0?p:i`
          <ul>
            ${s.map(W=>i`
                <li>${W}</li>
              `)} ${u===""?p:i`
              <li>${u}</li>
            `}
          </ul>
        `} ${y.map(W=>i`
            <p>${W}</p>
          `)}
      </li>
    `},oo=function({deep:e}){return this.vault===void 0?p:i`
      <section class="card" aria-labelledby="repair">
        <h2 id="repair">Repairing</h2>
        <p>
          Repairs need the vault locked, as nothing else may write to it meanwhile. Lock it, let your sync client finish, and
          run this where the vault is. It tells what it is going to do, asks, and deletes nothing that may be a photo:
        </p>
        <p><code>latent check ${Se(this.vault.folder)}${e?" --deep":""} --repair</code></p>
        <p>Where --accept is named above, it goes with the same command, and the vault may stay unlocked:</p>
        <p><code>latent check ${Se(this.vault.folder)} --accept PATH</code></p>
      </section>
    `},d(L,4,"api",_t,G,Le),d(L,4,"vault",Kt,G,Ne),d(L,4,"health",Gt,G,qe),G=d(L,0,"HealthPart",Jt,G),S(G,"styles",[E,Q,F,T`
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
    `]),r(L,1,G);var Yo=1e3,Xo=1e4,io,ro,so,ao,no,lo,x,We,Oe,Fe,He,ue,g,po,co,De,uo,ho,mo,fo,go,vo;lo=[C("latent-vault-index")];var D=class extends(no=R,ao=[m({attribute:!1})],so=[$()],ro=[$()],io=[$()],no){constructor(){super(...arguments);l(this,g);l(this,We,r(x,8,this)),r(x,11,this);l(this,Oe,r(x,12,this)),r(x,15,this);l(this,Fe,r(x,16,this)),r(x,19,this);l(this,He,r(x,20,this)),r(x,23,this);l(this,ue,new X(this,()=>n(this,g,po).call(this),()=>rt(this.status)?Yo:Xo))}render(){let{status:e,question:t}=this;return e===void 0?p:i`
      <p class="about">
        The index is what searches, albums and the map are made of. It is kept encrypted outside of the vault, and can be made
        anew at any time.
      </p>
      ${n(this,g,mo).call(this,e)} ${n(this,g,go).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};x=k(no),We=new WeakMap,Oe=new WeakMap,Fe=new WeakMap,He=new WeakMap,ue=new WeakMap,g=new WeakSet,po=async function(){try{await n(this,g,co).call(this,await this.api.status(!1))}catch(e){te(e)||M(this,"problem",e)}},co=async function(e){let t=this.status;this.status=e,(this.errors===void 0||t?.failed!==e.failed)&&(this.errors=await ve(this.api))},De=async function(e,t){try{await e(),M(this,"said",{text:t}),h(this,ue).now()}catch(s){Y(this,s)}},uo=async function(){let{errors:e}=this;if(e?.next!==void 0)try{let t=await ve(this.api,e.next);this.errors={...t,photos:[...e.photos,...t.photos]}}catch(t){Y(this,t)}},ho=function(){this.question={heading:"Look at every photo again?",text:"The index is thrown away and made anew, which may take hours for many photos. Until then searches find what was seen so far. Nothing in the vault changes.",action:"Start anew",act:async()=>{await ft(this.api),M(this,"said",{text:"The index starts anew."}),h(this,ue).now()}}},mo=function(e){let t=e.state==="paused";return i`
      <section class="card" aria-labelledby="state">
        <h2 id="state">${se(e.photos)}</h2>
        ${n(this,g,fo).call(this,e)}
        <div class="actions">
          <button class="quiet" @click="${()=>{n(this,g,De).call(this,()=>mt(this.api,!t),t?"The index goes on.":"The index pauses.")}}">${t?O.play:O.pause}${t?"Go on":"Pause"}</button>
          <button class="quiet" @click="${n(this,g,ho)}">${O.restore}Start anew</button>
        </div>
      </section>
    `},fo=function({state:e,pending:t,done:s,secondsLeft:u}){return e==="ready"?i`
        <p role="status">Every photo is as the index knows it.</p>
      `:e==="paused"?i`
        <p role="status">
          Paused. ${t===0?"Nothing waits.":`${se(t)} to go.`} It goes on when you say so, or when the vault is unlocked the next time.
        </p>
      `:e==="scanning"?i`
        <latent-progress
          label="Looking for photos"
          text="Looking for photos: ${A(t)} to look at so far"
        ></latent-progress>
      `:i`
        <latent-progress
          label="Looking at photos"
          .portion="${s/Math.max(1,s+t)}"
          text="${At(s,t,u)}"
        ></latent-progress>
      `},go=function(e){let{errors:t}=this;return t===void 0?p:t.photos.length===0?i`
        <section aria-labelledby="errors">
          <h2 id="errors">Not readable</h2>
          <p class="about">Nothing. Every photo could be understood.</p>
        </section>
      `:i`
      <section class="card" aria-labelledby="errors">
        <h2 id="errors">Not readable: ${A(e.failed)}</h2>
        <p class="soft">They are found by their names all the same. Photos that change are looked at again by themselves.</p>
        <ul>
          ${t.photos.map(s=>n(this,g,vo).call(this,s))}
        </ul>
        <div class="actions">
          ${t.next===void 0?p:i`
            <button class="quiet" @click="${()=>{n(this,g,uo).call(this)}}">Show more</button>
          `}
          <button class="quiet" @click="${()=>{n(this,g,De).call(this,()=>ht(this.api),"They are looked at again.")}}">Look at them again</button>
        </div>
      </section>
    `},vo=function({id:e,path:t,reason:s}){return i`
      <li>
        <button class="unread" @click="${()=>M(this,"photo-open",{id:e})}">
          <span>${t}</span><span class="soft">${s}</span>
        </button>
      </li>
    `},d(x,4,"api",ao,D,We),d(x,4,"status",so,D,Oe),d(x,4,"errors",ro,D,Fe),d(x,4,"question",io,D,He),D=d(x,0,"IndexPart",lo,D),S(D,"styles",[E,Q,F,T`
      .unread {
        display: block;
        width: 100%;
        padding: 10px 14px;
        border: 1px solid var(--line);
        border-radius: 10px;
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
    `]),r(x,1,D);var yo,$o,xo,wo,ko,So,w,Ue,Ve,je,Ge,Z,To,Ro,Co;So=[C("latent-vault-overview")];var U=class extends(ko=R,wo=[m({attribute:!1})],xo=[m({attribute:!1})],$o=[m({attribute:!1})],yo=[$()],ko){constructor(){super(...arguments);l(this,Z);l(this,Ue,r(w,8,this)),r(w,11,this);l(this,Ve,r(w,12,this)),r(w,15,this);l(this,je,r(w,16,this)),r(w,19,this);l(this,Ge,r(w,20,this)),r(w,23,this)}firstUpdated(){at(this.api,["year"]).then(({bytes:e})=>this.bytes=e,e=>Y(this,e))}render(){let{vault:e,status:t,bytes:s}=this;return i`
      ${e.warnings.map(u=>i`
          <p class="notable">${u}</p>
        `)} ${e.suspicious===0?p:n(this,Z,To).call(this,e.suspicious)}
      <dl class="totals">
        ${bo("Photos and videos",t===void 0?"…":A(t.photos))}${bo("Storage",s===void 0?"…":J(s))}
      </dl>
      <section class="card" aria-labelledby="unlocked">
        <h2 id="unlocked">${e.name}</h2>
        <dl class="facts">${n(this,Z,Ro).call(this,e)}</dl>
      </section>
      ${n(this,Z,Co).call(this,e)}
    `}};w=k(ko),Ue=new WeakMap,Ve=new WeakMap,je=new WeakMap,Ge=new WeakMap,Z=new WeakSet,To=function(e){return i`
      <p class="notable">
        ${oe(e)} of the vault ${e===1?"is":"are"} not as this computer remembers, as if swapped, cut, deleted or brought back. <a
          ${it(V("vault","health"))}
        >A check</a>
        names them.
      </p>
    `},Ro=function(e){return i`
      ${K("Unlocked",ne(e.since))}${K("Folder",e.folder)}${e.readOnly?K("Changes","None: it was unlocked for reading alone."):p}${K("Drive",e.drive??"Not mounted")}${e.gallery===void 0?p:K("This page",e.gallery)}${e.webdav===void 0?p:K("WebDAV",e.webdav)}${e.certificateUntil===void 0?p:K("Certificate",`Valid until ${tt(e.certificateUntil)}`)}
    `},Co=function({drive:e,idleLock:t,suspendLock:s}){return i`
      <section class="card" aria-labelledby="locking">
        <h2 id="locking">Locking</h2>
        <p class="about">
          When it is locked the keys are forgotten.${e===void 0?p:` The drive at ${e} goes away.`} This page and WebDAV show nothing any more, on all devices,
          until somebody unlocks it with the passphrase.
        </p>
        <dl class="facts">
          ${K("When unused",t===void 0?"It stays unlocked.":Zo(t))}${K("When suspended",s?"It locks with its machine’s sleep.":"It stays unlocked.")}
        </dl>
        <div class="actions">
          <latent-lock-button .api="${this.api}" label="Lock now"></latent-lock-button>
        </div>
      </section>
    `},d(w,4,"api",wo,U,Ue),d(w,4,"vault",xo,U,Ve),d(w,4,"status",$o,U,je),d(w,4,"bytes",yo,U,Ge),U=d(w,0,"OverviewPart",So,U),S(U,"styles",[E,Q,F]),r(w,1,U);function Zo({minutes:o,secondsLeft:a,heldBy:e}){let t=`It locks after ${le(60*o)} without use`;return e.length===0?`${t}: in ${le(a)}, if nobody does anything.`:`${t}, once these have closed their files: ${e.join(", ")}.`}function K(o,a){return i`
    <dt>${o}</dt>
    <dd>${a}</dd>
  `}function bo(o,a){return i`
    <div>
      <dt>${o}</dt>
      <dd>${a}</dd>
    </div>
  `}var Eo,Ao,Mo,Io,_,Ke,_e,ee,ge,Lo;Io=[C("latent-vault-provider")];var B=class extends(Mo=R,Ao=[m({attribute:!1})],Eo=[$()],Mo){constructor(){super(...arguments);l(this,ge);l(this,Ke,r(_,8,this)),r(_,11,this);l(this,_e,r(_,12,this)),r(_,15,this);l(this,ee,new ie(this))}firstUpdated(){h(this,ee).run(async()=>{this.sight=await vt(this.api)})}render(){let{sight:e}=this;return i`
      <p class="about">
        Whoever carries this vault, such as your cloud provider, or copies its folder, sees what is below, without the
        passphrase. No name and no picture is among it, and nothing of when and where a photo was taken.
      </p>
      <p class="problem" role="alert" ?hidden="${h(this,ee).problem===""}">${h(this,ee).problem}</p>
      ${e===void 0?h(this,ee).problem!==""?p:i`
          <latent-progress label="Looking through the vault’s folder" text="Looking through the vault’s folder"></latent-progress>
        `:n(this,ge,Lo).call(this,e)}
    `}};_=k(Mo),Ke=new WeakMap,_e=new WeakMap,ee=new WeakMap,ge=new WeakSet,Lo=function({facts:e,sizes:t,files:s,more:u,notes:y}){return i`
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">What follows from it</h2>
        <dl class="facts">
          ${e.map(({what:W,sentences:jo})=>i`
              <dt>${W}</dt>
              <dd>${jo.map(Go=>i`
                  <p>${Go}</p>
                `)}</dd>
            `)}
        </dl>
        ${y.map(W=>i`
            <p class="soft">${W}</p>
          `)}
      </section>
      ${t.length===0?p:Bo(t)} ${Po(s,u)}
    `},d(_,4,"api",Ao,B,Ke),d(_,4,"sight",Eo,B,_e),B=d(_,0,"ProviderPart",Io,B),S(B,"styles",[E,F,T`
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
        font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
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
    `]),r(_,1,B);function Bo(o){let a=Math.max(1,...o.map(e=>e.files));return i`
    <section class="card" aria-labelledby="sizes">
      <h2 id="sizes">Sizes of files</h2>
      <table aria-labelledby="sizes">
        <thead class="unseen">
          <tr>
            <th scope="col">Size</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(({range:e,files:t,mostly:s})=>i`
              <tr>
                <th scope="row">
                  ${e} <span class="guess">mostly ${s}</span>
                  <span class="bar" .style="${`--part:${(100*t/a).toFixed(2)}%`}"></span>
                </th>
                <td class="number">${A(t)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Po(o,a){return i`
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">What is stored</h2>
      <div class="tree">
        ${[...Map.groupBy(o,({path:e})=>he(e))].map(([e,t])=>i`
            <div>
              <h3>${e}/</h3>
              <ul>
                ${t.map(s=>i`
                    <li><span>${q(s.path)}</span><span class="number">${J(s.bytes)}</span></li>
                  `)}
              </ul>
            </div>
          `)}
      </div>
      ${a===0?p:i`
        <p class="soft">And ${oe(a)} more like these.</p>
      `}
    </section>
  `}var ei=[[V("vault"),"Overview"],[V("vault","index"),"Index"],[V("vault","health"),"Health"],[V("vault","conflicts"),"Conflicts"],[V("vault","provider"),"Provider"]],ti=1e4,No,qo,zo,Wo,Oo,Fo,Ho,Do,v,Qe,Je,Ye,Xe,Ze,Be,re,Uo,Vo;Do=[C("latent-vault-page")];var N=class extends(Ho=R,Fo=[m({attribute:!1})],Oo=[m({attribute:!1})],Wo=[m({attribute:!1})],zo=[m({attribute:!1})],qo=[$()],No=[et("latent-vault-conflicts")],Ho){constructor(){super();l(this,re);l(this,Qe,r(v,8,this)),r(v,11,this);l(this,Je,r(v,12,this,V("vault"))),r(v,15,this);l(this,Ye,r(v,16,this)),r(v,19,this);l(this,Xe,r(v,20,this)),r(v,23,this);l(this,Ze,r(v,24,this)),r(v,27,this);l(this,Be,r(v,28,this)),r(v,31,this);new X(this,()=>n(this,re,Uo).call(this),()=>ti)}reveal(e){this.conflicts?.reveal(e)}render(){return i`
      <h1>Vault</h1>
      ${lt("Parts of the vault",this.route,ei)} ${n(this,re,Vo).call(this)}
    `}};v=k(Ho),Qe=new WeakMap,Je=new WeakMap,Ye=new WeakMap,Xe=new WeakMap,Ze=new WeakMap,Be=new WeakMap,re=new WeakSet,Uo=async function(){try{this.vault=await dt(this.api)}catch(e){te(e)||M(this,"problem",e)}},Vo=function(){let{api:e,vault:t}=this;switch(this.route.id){case"index":return i`
          <latent-vault-index .api="${e}"></latent-vault-index>
        `;case"health":return i`
          <latent-vault-health .api="${e}" .vault="${t}"></latent-vault-health>
        `;case"conflicts":return i`
          <latent-vault-conflicts .api="${e}" .store="${this.store}" ?fixed="${t?.readOnly??!1}"></latent-vault-conflicts>
        `;case"provider":return i`
          <latent-vault-provider .api="${e}"></latent-vault-provider>
        `;default:return t===void 0?p:i`
          <latent-vault-overview .api="${e}" .vault="${t}" .status="${this.status}"></latent-vault-overview>
        `}},d(v,4,"api",Fo,N,Qe),d(v,4,"route",Oo,N,Je),d(v,4,"store",Wo,N,Ye),d(v,4,"status",zo,N,Xe),d(v,4,"vault",qo,N,Ze),d(v,4,"conflicts",No,N,Be),N=d(v,0,"VaultPage",Do,N),S(N,"styles",[E,st,nt,T`
      :host {
        max-width: 960px;
        padding: 12px 0 24px;
      }
    `]),r(v,1,N);export{N as VaultPage};
