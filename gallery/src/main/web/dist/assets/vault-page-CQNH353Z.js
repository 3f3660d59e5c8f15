import{a as dt,b as pt}from"/assets/chunk-UQ5KY5BL.js";import"/assets/chunk-I3MLZGEU.js";import{a as Y}from"/assets/chunk-LEQ3S2SE.js";import{c as lt}from"/assets/chunk-XET6EIBS.js";import{b as at}from"/assets/chunk-3URSF6QV.js";import{f as st}from"/assets/chunk-3HOCWFEE.js";import{a as rt}from"/assets/chunk-JYSROABF.js";import"/assets/chunk-ZJBTF425.js";import{b as oe}from"/assets/chunk-A6TKU6T5.js";import"/assets/chunk-XP4I65UQ.js";import"/assets/chunk-WCRTRLIZ.js";import{e as te}from"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import{f as M,g as ae,h as J}from"/assets/chunk-3FEMAHCA.js";import{a as V,b as nt}from"/assets/chunk-7KBPAIBY.js";import{a as R,b as i,e as p,g as C,h as E,i as m,j as x,k as ot,l as W,m as A,p as Q,q as $,r as it}from"/assets/chunk-PMYW6YMW.js";import{a as T,c as r,d,e as S,f as h,g as l,i as n,j as tt}from"/assets/chunk-UFH4OFYZ.js";async function ct(o){return await ye(o,"/vault")}async function ut(o){return await ye(o,"/vault/health")}function ht(o,s){return ie(o,"/vault/health/check",{deep:s})}function mt(o){return ie(o,"/vault/health/check/end")}async function ve(o,s){let e="/vault/index/errors";return s===void 0?await ye(o,e):await o.get(`${e}?${new URLSearchParams({after:s})}`)}function ft(o){return ie(o,"/vault/index/retry")}function gt(o,s){return ie(o,"/vault/index/pausing",{paused:s})}function vt(o){return ie(o,"/vault/index/rebuild")}async function bt(o){return(await o.get("/vault/conflicts")).conflicts}function be(o,{original:s,copy:e},t){return ie(o,"/vault/conflicts/resolution",{original:s.path,copy:e.path,resolution:t})}function yt(o){return o.get("/vault/provider")}async function ye(o,s){return await(await o.ask(s,{headers:{"X-Latent-Untouched":"1"}})).json()}async function ie(o,s,e){return await(await o.send("POST",s,e)).json()}var X=class{#r;#s;#e;#o=!1;#i=!1;#t=!1;#a=()=>document.visibilityState==="visible"&&this.now();constructor(s,e,t){this.#r=e,this.#s=t,s.addController(this)}hostConnected(){this.#t=!0,document.addEventListener("visibilitychange",this.#a),this.#e=window.setTimeout(()=>this.now())}hostDisconnected(){this.#t=!1,document.removeEventListener("visibilitychange",this.#a),window.clearTimeout(this.#e)}now(){this.#o?this.#i=!0:(window.clearTimeout(this.#e),this.#n())}async#n(){this.#o=!0;try{do this.#i=!1,await this.#r();while(this.#i&&this.#t)}finally{this.#o=!1}this.#t&&document.visibilityState==="visible"&&(this.#e=window.setTimeout(()=>this.now(),this.#s()))}};var xt=10,$t,wt,kt,Tt,St,I,xe,$e,we;St=[E("latent-progress")];var j=class extends(Tt=C,kt=[m()],wt=[m({attribute:!1})],$t=[m()],Tt){constructor(){super(...arguments);l(this,xe,r(I,8,this,"")),r(I,11,this);l(this,$e,r(I,12,this)),r(I,15,this);l(this,we,r(I,16,this,"")),r(I,19,this)}render(){let{label:e,portion:t,text:a}=this,c=t===void 0?"":`${Math.floor(100*t/xt)*xt}%`;return i`
      ${t===void 0?i`
          <progress aria-label="${e}"></progress>
        `:i`
          <progress aria-label="${e}" max="1" .value="${t}"></progress>
        `} ${a===""?p:i`
        <span class="text">${a}</span>
      `}
      <span class="unseen" role="status">${e} ${c}</span>
    `}};I=T(Tt),xe=new WeakMap,$e=new WeakMap,we=new WeakMap,d(I,4,"label",kt,j,xe),d(I,4,"portion",wt,j,$e),d(I,4,"text",$t,j,we),j=d(I,0,"ProgressBar",St,j),S(j,"styles",[A,R`
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
    `]),r(I,1,j);var Rt=R`
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
`;var O=R`
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
`;function ne(o){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeStyle:"short"}).format(new Date(o))}function le(o){let s=Math.ceil(o/60);return o<60?"less than a minute":s<120?re(s,"minute"):re(Math.round(s/60),"hour")}function re(o,s){return o===1?`1 ${s}`:`${M(o)} ${s}s`}function de(o){return re(o,"file")}function Ct({deep:o,bytes:s,allBytes:e}){return o&&e>0?Math.min(1,s/e):void 0}function Et(o,s){if(o.allFiles===0)return"Looking at the structure";let e=`${M(o.files)} of ${de(o.allFiles)}`;if(!o.deep)return e;let t=o.bytes-o.resumed,a=(s-Date.parse(o.since))/1e3,c=t>0&&a>2?(o.allBytes-o.bytes)/t*a:0,y=c>0?`, ${le(c)} left`:"";return`${e}, ${J(o.bytes)} of ${J(o.allBytes)}${y}`}function At({kind:o,size:s,modified:e}){return`${o==="folder"?re(s,"thing")+" in it":J(s)}, ${ne(e)}`}function Mt({comparison:o}){switch(o){case"identical":return"Both are the same, byte by byte.";case"folders":return"Two folders of one name.";case"same-picture":return"The pictures look the same. Something else in the files differs, such as a date or a description.";case"different-pictures":return"The pictures look different.";case"different":return"They differ.";case"unreadable":return"One of them cannot be read now."}}function me({comparison:o}){return o==="identical"||o==="folders"}function ke({comparison:o,original:s}){return o==="identical"?{action:"Remove the copy",heading:"Remove the copy?",text:`It is the same as ${F(s.path)}, byte by byte. Nothing is lost.`}:{action:"Join the folders",heading:"Join the folders?",text:`All that is in the copy moves to ${F(s.path)}. What has the name of something there gets another.`}}function Te(o){let s=a=>o.reduce((c,y)=>c+y[a],0),e=s("moved")+s("renamed"),t=[s("collapsed")>0?`${re(s("collapsed"),"identical thing")} removed`:"",e>0?`${re(e,"thing")} moved`:"",s("renamed")>0?`${M(s("renamed"))} of them under another name`:""].filter(a=>a!=="");return t.length===0?"Nothing was left to do.":`${t.join(", ")}.`}function F(o){return o.slice(o.lastIndexOf("/")+1)}function Se(o){return o.slice(0,Math.max(0,o.lastIndexOf("/")))}function Re(o){return/^[\w@%+=:,./-]+$/.test(o)?o:`'${o.replaceAll("'","'\\''")}'`}function It(o,s,e){let t=e===void 0?"":`, ${le(e)} left`;return`${M(o)} looked at, ${ae(s)} to go${t}`}function Lt(o){let s=new Map;for(let e of o){let t=Se(e.path);s.set(t,[...s.get(t)??[],e])}return s}var Nt,qt,zt,Wt,Ot,Ft,Ht,b,Ce,Ee,Ae,Me,Ie,P,ce,u,pe,fe,Le,Dt,Ut,Vt,jt,Gt,Kt,_t,Ne;Ht=[E("latent-vault-conflicts")];var q=class extends(Ft=C,Ot=[m({attribute:!1})],Wt=[m({attribute:!1})],zt=[m({type:Boolean})],qt=[x()],Nt=[x()],Ft){constructor(){super(...arguments);l(this,u);l(this,Ce,r(b,8,this)),r(b,11,this);l(this,Ee,r(b,12,this)),r(b,15,this);l(this,Ae,r(b,16,this,!1)),r(b,19,this);l(this,Me,r(b,20,this)),r(b,23,this);l(this,Ie,r(b,24,this)),r(b,27,this);l(this,P,new oe(this));l(this,ce,0)}firstUpdated(){n(this,u,pe).call(this)}reveal({id:e}){this.renderRoot.querySelector(`[data-photo="${e}"]`)?.focus()}render(){let{all:e,question:t}=this;return i`
      <p class="problem" role="alert" ?hidden="${h(this,P).problem===""}">${h(this,P).problem}</p>
      ${e===void 0?h(this,P).problem!==""?p:i`
          <latent-progress label="Looking for conflicts" text="Looking for conflicts"></latent-progress>
        `:e.length===0?Jo():n(this,u,Kt).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};b=T(Ft),Ce=new WeakMap,Ee=new WeakMap,Ae=new WeakMap,Me=new WeakMap,Ie=new WeakMap,P=new WeakMap,ce=new WeakMap,u=new WeakSet,pe=async function(){let e=++tt(this,ce)._;await h(this,P).run(async()=>{let t=await bt(this.api);e===h(this,ce)&&(this.all=t)})},fe=function(e,t,a=[]){this.all=this.all?.filter(c=>!t.includes(c)),$(this,"said",e),a.some(({moved:c,renamed:y})=>c+y>0)&&n(this,u,pe).call(this)},Le=async function(e,t){let a=await be(this.api,e,t),c=t==="merge"?Te([a]):"Both stay, and are not listed again.";n(this,u,fe).call(this,{text:c},[e],[a])},Dt=async function(e){try{await n(this,u,Le).call(this,e,"keep-both")}catch(t){Y(this,t)}},Ut=async function(e,t){try{let a=await st(this.api,[t.id]),{undo:c}=a;n(this,u,fe).call(this,c===void 0?a:{...a,undo:()=>c().finally(()=>n(this,u,pe).call(this))},[e])}catch(a){Y(this,a)}},Vt=function(e){this.question={...ke(e),act:()=>n(this,u,Le).call(this,e,"merge")}},jt=function(e){this.question={heading:"Merge all that lose nothing by it?",text:"Of what is the same byte by byte the copy is removed, and folders are joined. All else stays as it is.",action:"Merge them",act:()=>n(this,u,Gt).call(this,e)}},Gt=async function(e){let t=[];try{for(let a of[...e].reverse())t.push(await be(this.api,a,"merge"))}catch(a){throw n(this,u,pe).call(this),a}n(this,u,fe).call(this,{text:Te(t)},e,t)},Kt=function(e){let t=e.filter(me);return i`
      <p class="about">
        Your sync client has kept two versions where two devices have changed one thing. Nothing is lost as long as you do not
        decide.${this.fixed?" The vault was unlocked for reading alone, so nothing can be changed now.":p}
      </p>
      ${this.fixed||t.length<2?p:i`
        <div class="actions">
          <button class="quiet" @click="${()=>n(this,u,jt).call(this,t)}">Merge all that lose nothing by it</button>
        </div>
      `}
      <ul aria-label="Conflicts">
        ${e.map(a=>n(this,u,_t).call(this,a))}
      </ul>
    `},_t=function(e){let{original:t,copy:a}=e,c=Se(t.path);return i`
      <li class="card">
        <div>
          <h2>${F(t.path)}</h2>
          <p class="soft">${c===""?p:`In ${c.slice(1)}. `}${Mt(e)}</p>
        </div>
        <div class="sides">
          ${n(this,u,Ne).call(this,"Original",t,e,a)}${n(this,u,Ne).call(this,"Copy",a,e,t)}
        </div>
        ${this.fixed?p:i`
          <div class="actions">
            ${me(e)?i`
                <button class="quiet" @click="${()=>n(this,u,Vt).call(this,e)}">${ke(e).action}</button>
              `:p}
            <button class="quiet" @click="${()=>{n(this,u,Dt).call(this,e)}}">Keep both</button>
          </div>
        `}
      </li>
    `},Ne=function(e,t,a,c){let{photo:y}=t,z=c.photo;return i`
      <section aria-label="${e}: ${F(t.path)}">
        ${y===void 0?i`
            <div class="picture">${t.kind==="folder"?W.folder:W.picture}</div>
          `:i`
            <button
              class="picture"
              data-photo="${y.id}"
              aria-label="Open ${F(t.path)}"
              @click="${()=>$(this,"photo-open",y)}"
            >
              <latent-thumb .photo="${y}" .store="${this.store}"></latent-thumb>
            </button>
          `}
        <p class="label">${e}</p>
        <p class="name">${F(t.path)}</p>
        <p class="soft">${At(t)}</p>
        ${this.fixed||y===void 0||z===void 0||me(a)?p:i`
          <button
            class="quiet"
            aria-label="Keep ${F(t.path)} alone"
            title="The other goes to the trash"
            @click="${()=>{n(this,u,Ut).call(this,a,z)}}"
          >
            Keep this one
          </button>
        `}
      </section>
    `},d(b,4,"api",Ot,q,Ce),d(b,4,"store",Wt,q,Ee),d(b,4,"fixed",zt,q,Ae),d(b,4,"all",qt,q,Me),d(b,4,"question",Nt,q,Ie),q=d(b,0,"ConflictsPart",Ht,q),S(q,"styles",[A,Q,O,Rt]),r(b,1,q);function Jo(){return i`
    <latent-notice heading="No conflicts">
      <span slot="icon">${W.check}</span>
      <p>
        Where two devices change one thing at once, your sync client keeps both versions. You see and resolve them here.
      </p>
    </latent-notice>
  `}var Yo=1e3,Xo=15e3,Zo={critical:"Damage",warning:"Warning",note:"Note"},Qt,Jt,Yt,Xt,Zt,L,qe,ze,We,H,ue,f,Bt,Oe,Pt,eo,to,oo,io,ro,so;Zt=[E("latent-vault-health")];var G=class extends(Xt=C,Yt=[m({attribute:!1})],Jt=[m({attribute:!1})],Qt=[x()],Xt){constructor(){super(...arguments);l(this,f);l(this,qe,r(L,8,this)),r(L,11,this);l(this,ze,r(L,12,this)),r(L,15,this);l(this,We,r(L,16,this)),r(L,19,this);l(this,H,new oe(this));l(this,ue,new X(this,()=>n(this,f,Bt).call(this),()=>this.health?.running===void 0?Xo:Yo))}render(){let{health:e}=this;return e===void 0?p:i`
      <p class="about">
        A check tells whether all of the vault can be read, and whether it is as this computer remembers it. It changes
        nothing, and goes on when you leave this page.
      </p>
      ${e.running===void 0?n(this,f,eo).call(this):n(this,f,to).call(this,e.running)}
      <p class="problem" role="alert" ?hidden="${h(this,H).problem===""}">${h(this,H).problem}</p>
      ${e.problem===void 0?p:i`
        <p class="notable" role="status">${e.problem}</p>
      `} ${e.last===void 0?n(this,f,oo).call(this,e):n(this,f,io).call(this,e.last)}
    `}};L=T(Xt),qe=new WeakMap,ze=new WeakMap,We=new WeakMap,H=new WeakMap,ue=new WeakMap,f=new WeakSet,Bt=async function(){try{this.health=await ut(this.api)}catch(e){te(e)||$(this,"problem",e)}},Oe=function(e){h(this,H).run(async()=>{this.health=await ht(this.api,e),h(this,ue).now()})},Pt=function(){h(this,H).run(async()=>{this.health=await mt(this.api),h(this,ue).now()})},eo=function(){return i`
      <div class="choices">
        <section class="card" aria-labelledby="usual">
          <div>
            <h2 id="usual">Structure</h2>
            <p class="soft">Folders, names, and what each thing is. Reads no photo, and takes moments.</p>
          </div>
          <div class="actions">
            <button class="main" ?disabled="${h(this,H).busy}" @click="${()=>n(this,f,Oe).call(this,!1)}">
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
            <button class="quiet" ?disabled="${h(this,H).busy}" @click="${()=>n(this,f,Oe).call(this,!0)}">
              Check everything
            </button>
          </div>
        </section>
      </div>
    `},to=function(e){return i`
      <section class="card" aria-labelledby="running">
        <h2 id="running">${e.deep?"Checking everything":"Checking the structure"}</h2>
        <latent-progress
          label="${e.deep?"Checking everything":"Checking the structure"}"
          .portion="${Ct(e)}"
          .text="${Et(e,Date.now())}"
        ></latent-progress>
        <div class="actions">
          <button class="quiet" ?disabled="${h(this,H).busy}" @click="${n(this,f,Pt)}">${W.clear}End the check</button>
        </div>
      </section>
    `},oo=function({running:e}){return e!==void 0?p:i`
      <p class="about">No check has been made since the vault was unlocked.</p>
    `},io=function(e){return i`
      <section class="card" aria-labelledby="last">
        <h2 id="last" role="status">${e.problems===0?"No problem was found":e.problems===1?"1 problem was found":`${e.problems} problems were found`}</h2>
        <p class="soft">${ne(e.at)}</p>
        ${e.summary.map(t=>i`
            <p>${t}</p>
          `)}
      </section>
      ${e.found.length===0?p:i`
        <ul aria-label="Found">
          ${e.found.map(t=>n(this,f,ro).call(this,t))}
        </ul>
      `} ${e.problems===0?p:n(this,f,so).call(this,e)}
    `},ro=function({severity:e,heading:t,items:a,more:c,advice:y}){return i`
      <li class="card found ${e}">
        <div>
          <span class="severity">${Zo[e]}</span>
          <h3>${t}</h3>
        </div>
        ${a.length===0?p:i`
          <ul>
            ${a.map(z=>i`
                <li>${z}</li>
              `)} ${c===""?p:i`
              <li>${c}</li>
            `}
          </ul>
        `} ${y.map(z=>i`
            <p>${z}</p>
          `)}
      </li>
    `},so=function({deep:e}){return this.vault===void 0?p:i`
      <section class="card" aria-labelledby="repair">
        <h2 id="repair">Repairing</h2>
        <p>
          Repairs need the vault locked, as nothing else may write to it meanwhile. Lock it, let your sync client finish, and
          run this where the vault is. It tells what it is going to do, asks, and deletes nothing that may be a photo:
        </p>
        <p><code>latent check ${Re(this.vault.folder)}${e?" --deep":""} --repair</code></p>
        <p>Where --accept is named above, it goes with the same command, and the vault may stay unlocked:</p>
        <p><code>latent check ${Re(this.vault.folder)} --accept PATH</code></p>
      </section>
    `},d(L,4,"api",Yt,G,qe),d(L,4,"vault",Jt,G,ze),d(L,4,"health",Qt,G,We),G=d(L,0,"HealthPart",Zt,G),S(G,"styles",[A,Q,O,R`
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
    `]),r(L,1,G);var Bo=1e3,Po=1e4,ao,no,lo,po,co,uo,w,Fe,He,De,Ue,he,g,ho,mo,Ve,fo,go,vo,bo,yo,xo;uo=[E("latent-vault-index")];var D=class extends(co=C,po=[m({attribute:!1})],lo=[x()],no=[x()],ao=[x()],co){constructor(){super(...arguments);l(this,g);l(this,Fe,r(w,8,this)),r(w,11,this);l(this,He,r(w,12,this)),r(w,15,this);l(this,De,r(w,16,this)),r(w,19,this);l(this,Ue,r(w,20,this)),r(w,23,this);l(this,he,new X(this,()=>n(this,g,ho).call(this),()=>at(this.status)?Bo:Po))}render(){let{status:e,question:t}=this;return e===void 0?p:i`
      <p class="about">
        The index is what searches, albums and the map are made of. It is kept encrypted outside of the vault, and can be made
        anew at any time.
      </p>
      ${n(this,g,vo).call(this,e)} ${n(this,g,yo).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};w=T(co),Fe=new WeakMap,He=new WeakMap,De=new WeakMap,Ue=new WeakMap,he=new WeakMap,g=new WeakSet,ho=async function(){try{await n(this,g,mo).call(this,await this.api.status(!1))}catch(e){te(e)||$(this,"problem",e)}},mo=async function(e){let t=this.status;this.status=e,(this.errors===void 0||t?.failed!==e.failed)&&(this.errors=await ve(this.api))},Ve=async function(e,t){try{await e(),$(this,"said",{text:t}),h(this,he).now()}catch(a){Y(this,a)}},fo=async function(){let{errors:e}=this;if(e?.next!==void 0)try{let t=await ve(this.api,e.next);this.errors={...t,photos:[...e.photos,...t.photos]}}catch(t){Y(this,t)}},go=function(){this.question={heading:"Look at every photo again?",text:"The index is thrown away and made anew, which may take hours for many photos. Until then searches find what was seen so far. Nothing in the vault changes.",action:"Start anew",act:async()=>{await vt(this.api),$(this,"said",{text:"The index starts anew."}),h(this,he).now()}}},vo=function(e){let t=e.state==="paused";return i`
      <section class="card" aria-labelledby="state">
        <h2 id="state">${ae(e.photos)}</h2>
        ${n(this,g,bo).call(this,e)}
        <div class="actions">
          <button class="quiet" @click="${()=>{n(this,g,Ve).call(this,()=>gt(this.api,!t),t?"The index goes on.":"The index pauses.")}}">${t?W.play:W.pause}${t?"Go on":"Pause"}</button>
          <button class="quiet" @click="${n(this,g,go)}">${W.restore}Start anew</button>
        </div>
      </section>
    `},bo=function({state:e,pending:t,done:a,secondsLeft:c}){return e==="ready"?i`
        <p role="status">Every photo is as the index knows it.</p>
      `:e==="paused"?i`
        <p role="status">
          Paused. ${t===0?"Nothing waits.":`${ae(t)} to go.`} It goes on when you say so, or when the vault is unlocked the next time.
        </p>
      `:e==="scanning"?i`
        <latent-progress
          label="Looking for photos"
          text="Looking for photos: ${M(t)} to look at so far"
        ></latent-progress>
      `:i`
        <latent-progress
          label="Looking at photos"
          .portion="${a/Math.max(1,a+t)}"
          text="${It(a,t,c)}"
        ></latent-progress>
      `},yo=function(e){let{errors:t}=this;return t===void 0?p:t.photos.length===0?i`
        <section aria-labelledby="errors">
          <h2 id="errors">Not readable</h2>
          <p class="about">Nothing. Every photo could be understood.</p>
        </section>
      `:i`
      <section class="card" aria-labelledby="errors">
        <h2 id="errors">Not readable: ${M(e.failed)}</h2>
        <p class="soft">They are found by their names all the same. Photos that change are looked at again by themselves.</p>
        <ul>
          ${t.photos.map(a=>n(this,g,xo).call(this,a))}
        </ul>
        <div class="actions">
          ${t.next===void 0?p:i`
            <button class="quiet" @click="${()=>{n(this,g,fo).call(this)}}">Show more</button>
          `}
          <button class="quiet" @click="${()=>{n(this,g,Ve).call(this,()=>ft(this.api),"They are looked at again.")}}">Look at them again</button>
        </div>
      </section>
    `},xo=function({id:e,path:t,reason:a}){return i`
      <li>
        <button class="unread" @click="${()=>$(this,"photo-open",{id:e})}">
          <span>${t}</span><span class="soft">${a}</span>
        </button>
      </li>
    `},d(w,4,"api",po,D,Fe),d(w,4,"status",lo,D,He),d(w,4,"errors",no,D,De),d(w,4,"question",ao,D,Ue),D=d(w,0,"IndexPart",uo,D),S(D,"styles",[A,Q,O,R`
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
    `]),r(w,1,D);var wo,ko,To,So,Ro,Co,k,je,Ge,Ke,_e,Z,Eo,Ao,Mo;Co=[E("latent-vault-overview")];var U=class extends(Ro=C,So=[m({attribute:!1})],To=[m({attribute:!1})],ko=[m({attribute:!1})],wo=[x()],Ro){constructor(){super(...arguments);l(this,Z);l(this,je,r(k,8,this)),r(k,11,this);l(this,Ge,r(k,12,this)),r(k,15,this);l(this,Ke,r(k,16,this)),r(k,19,this);l(this,_e,r(k,20,this)),r(k,23,this)}firstUpdated(){lt(this.api,["year"]).then(({bytes:e})=>this.bytes=e,e=>Y(this,e))}render(){let{vault:e,status:t,bytes:a}=this;return i`
      ${e.warnings.map(c=>i`
          <p class="notable">${c}</p>
        `)} ${e.suspicious===0?p:n(this,Z,Eo).call(this,e.suspicious)}
      <dl class="totals">
        ${$o("Photos and videos",t===void 0?"…":M(t.photos))}${$o("Storage",a===void 0?"…":J(a))}
      </dl>
      <section class="card" aria-labelledby="unlocked">
        <h2 id="unlocked">${e.name}</h2>
        <dl class="facts">${n(this,Z,Ao).call(this,e)}</dl>
      </section>
      ${n(this,Z,Mo).call(this,e)}
    `}};k=T(Ro),je=new WeakMap,Ge=new WeakMap,Ke=new WeakMap,_e=new WeakMap,Z=new WeakSet,Eo=function(e){let t=V("vault","health");return i`
      <p class="notable">
        ${de(e)} of the vault ${e===1?"is":"are"} not as this computer remembers, as if swapped, cut, deleted or brought back. <a
          href="${nt(t)}"
          @click="${a=>it(a,t)}"
        >A check</a>
        names them.
      </p>
    `},Ao=function(e){return i`
      ${K("Unlocked",ne(e.since))}${K("Folder",e.folder)}${e.readOnly?K("Changes","None: it was unlocked for reading alone."):p}${K("Drive",e.drive??"Not mounted")}${e.gallery===void 0?p:K("This page",e.gallery)}${e.webdav===void 0?p:K("WebDAV",e.webdav)}${e.certificateUntil===void 0?p:K("Certificate",`Valid until ${rt(e.certificateUntil)}`)}
    `},Mo=function({drive:e,idleLock:t,suspendLock:a}){return i`
      <section class="card" aria-labelledby="locking">
        <h2 id="locking">Locking</h2>
        <p class="about">
          When it is locked the keys are forgotten.${e===void 0?p:` The drive at ${e} goes away.`} This page and WebDAV show nothing any more, on all devices,
          until somebody unlocks it with the passphrase.
        </p>
        <dl class="facts">
          ${K("When unused",t===void 0?"It stays unlocked.":ei(t))}${K("When suspended",a?"It locks with its machine’s sleep.":"It stays unlocked.")}
        </dl>
        <div class="actions">
          <latent-lock-button
            .api="${this.api}"
            label="Lock now"
            @locked="${()=>$(this,"locked")}"
            @problem="${c=>$(this,"problem",c.detail)}"
          ></latent-lock-button>
        </div>
      </section>
    `},d(k,4,"api",So,U,je),d(k,4,"vault",To,U,Ge),d(k,4,"status",ko,U,Ke),d(k,4,"bytes",wo,U,_e),U=d(k,0,"OverviewPart",Co,U),S(U,"styles",[A,Q,O]),r(k,1,U);function ei({minutes:o,secondsLeft:s,heldBy:e}){let t=`It locks after ${le(60*o)} without use`;return e.length===0?`${t}: in ${le(s)}, if nobody does anything.`:`${t}, once these have closed their files: ${e.join(", ")}.`}function K(o,s){return i`
    <dt>${o}</dt>
    <dd>${s}</dd>
  `}function $o(o,s){return i`
    <div>
      <dt>${o}</dt>
      <dd>${s}</dd>
    </div>
  `}var Io,Lo,No,qo,_,Qe,Je,ee,ge,zo;qo=[E("latent-vault-provider")];var B=class extends(No=C,Lo=[m({attribute:!1})],Io=[x()],No){constructor(){super(...arguments);l(this,ge);l(this,Qe,r(_,8,this)),r(_,11,this);l(this,Je,r(_,12,this)),r(_,15,this);l(this,ee,new oe(this))}firstUpdated(){h(this,ee).run(async()=>{this.sight=await yt(this.api)})}render(){let{sight:e}=this;return i`
      <p class="about">
        Whoever carries this vault, such as your cloud provider, or copies its folder, sees what is below, without the
        passphrase. No name and no picture is among it, and nothing of when and where a photo was taken.
      </p>
      <p class="problem" role="alert" ?hidden="${h(this,ee).problem===""}">${h(this,ee).problem}</p>
      ${e===void 0?h(this,ee).problem!==""?p:i`
          <latent-progress label="Looking through the vault’s folder" text="Looking through the vault’s folder"></latent-progress>
        `:n(this,ge,zo).call(this,e)}
    `}};_=T(No),Qe=new WeakMap,Je=new WeakMap,ee=new WeakMap,ge=new WeakSet,zo=function({facts:e,sizes:t,files:a,more:c,notes:y}){return i`
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">What follows from it</h2>
        <dl class="facts">
          ${e.map(({what:z,sentences:_o})=>i`
              <dt>${z}</dt>
              <dd>${_o.map(Qo=>i`
                  <p>${Qo}</p>
                `)}</dd>
            `)}
        </dl>
        ${y.map(z=>i`
            <p class="soft">${z}</p>
          `)}
      </section>
      ${t.length===0?p:ti(t)} ${oi(a,c)}
    `},d(_,4,"api",Lo,B,Qe),d(_,4,"sight",Io,B,Je),B=d(_,0,"ProviderPart",qo,B),S(B,"styles",[A,O,R`
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
    `]),r(_,1,B);function ti(o){let s=Math.max(1,...o.map(e=>e.files));return i`
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
          ${o.map(({range:e,files:t,mostly:a})=>i`
              <tr>
                <th scope="row">
                  ${e} <span class="guess">mostly ${a}</span>
                  <span class="bar" .style="${`--part:${(100*t/s).toFixed(2)}%`}"></span>
                </th>
                <td class="number">${M(t)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function oi(o,s){return i`
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">What is stored</h2>
      <div class="tree">
        ${[...Lt(o)].map(([e,t])=>i`
            <div>
              <h3>${e}/</h3>
              <ul>
                ${t.map(a=>i`
                    <li><span>${F(a.path)}</span><span class="number">${J(a.bytes)}</span></li>
                  `)}
              </ul>
            </div>
          `)}
      </div>
      ${s===0?p:i`
        <p class="soft">And ${de(s)} more like these.</p>
      `}
    </section>
  `}var ii=[[V("vault"),"Overview"],[V("vault","index"),"Index"],[V("vault","health"),"Health"],[V("vault","conflicts"),"Conflicts"],[V("vault","provider"),"Provider"]],ri=1e4,Wo,Oo,Fo,Ho,Do,Uo,Vo,jo,v,Ye,Xe,Ze,Be,Pe,et,se,Go,Ko;jo=[E("latent-vault-page")];var N=class extends(Vo=C,Uo=[m({attribute:!1})],Do=[m({attribute:!1})],Ho=[m({attribute:!1})],Fo=[m({attribute:!1})],Oo=[x()],Wo=[ot("latent-vault-conflicts")],Vo){constructor(){super();l(this,se);l(this,Ye,r(v,8,this)),r(v,11,this);l(this,Xe,r(v,12,this,V("vault"))),r(v,15,this);l(this,Ze,r(v,16,this)),r(v,19,this);l(this,Be,r(v,20,this)),r(v,23,this);l(this,Pe,r(v,24,this)),r(v,27,this);l(this,et,r(v,28,this)),r(v,31,this);new X(this,()=>n(this,se,Go).call(this),()=>ri)}reveal(e){this.conflicts?.reveal(e)}render(){return i`
      <h1>Vault</h1>
      ${pt("Parts of the vault",this.route,ii)} ${n(this,se,Ko).call(this)}
    `}};v=T(Vo),Ye=new WeakMap,Xe=new WeakMap,Ze=new WeakMap,Be=new WeakMap,Pe=new WeakMap,et=new WeakMap,se=new WeakSet,Go=async function(){try{this.vault=await ct(this.api)}catch(e){te(e)||$(this,"problem",e)}},Ko=function(){let{api:e,vault:t}=this;switch(this.route.id){case"index":return i`
          <latent-vault-index .api="${e}"></latent-vault-index>
        `;case"health":return i`
          <latent-vault-health .api="${e}" .vault="${t}"></latent-vault-health>
        `;case"conflicts":return i`
          <latent-vault-conflicts .api="${e}" .store="${this.store}" ?fixed="${t?.readOnly??!1}"></latent-vault-conflicts>
        `;case"provider":return i`
          <latent-vault-provider .api="${e}"></latent-vault-provider>
        `;default:return t===void 0?p:i`
          <latent-vault-overview .api="${e}" .vault="${t}" .status="${this.status}"></latent-vault-overview>
        `}},d(v,4,"api",Uo,N,Ye),d(v,4,"route",Do,N,Xe),d(v,4,"store",Ho,N,Ze),d(v,4,"status",Fo,N,Be),d(v,4,"vault",Oo,N,Pe),d(v,4,"conflicts",Wo,N,et),N=d(v,0,"VaultPage",jo,N),S(N,"styles",[A,dt,R`
      :host {
        display: block;
        max-width: 960px;
        padding: 12px 0 24px;
      }

      h1 {
        font-size: 1.75rem;
        font-weight: 680;
        letter-spacing: -0.022em;
        line-height: 1.2;
      }
    `]),r(v,1,N);export{N as VaultPage};
