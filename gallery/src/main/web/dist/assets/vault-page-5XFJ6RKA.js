import{a as dt,b as pt}from"/assets/chunk-CB2SVO7W.js";import{a as Y}from"/assets/chunk-NJGMLMAE.js";import{a as lt,b as ve}from"/assets/chunk-A4M3CN35.js";import{c as nt}from"/assets/chunk-XET6EIBS.js";import{a as at}from"/assets/chunk-4RRJ3ZP6.js";import{b as rt}from"/assets/chunk-TBC6XXYU.js";import{f as it}from"/assets/chunk-E7PC2QPE.js";import"/assets/chunk-5QVAACTH.js";import{a as ot}from"/assets/chunk-JYSROABF.js";import"/assets/chunk-7VUWX7AB.js";import"/assets/chunk-ICAKO4LJ.js";import{b as ie}from"/assets/chunk-RM3MGTUZ.js";import{a as N,b as he}from"/assets/chunk-ETHXOSSS.js";import"/assets/chunk-6CKDRZ3J.js";import"/assets/chunk-WCRTRLIZ.js";import{e as te}from"/assets/chunk-LYKWYS7G.js";import{b as st}from"/assets/chunk-HBUB6B3U.js";import{a as V}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as O}from"/assets/chunk-UITOMONB.js";import{f as A,g as re,h as oe,i as J}from"/assets/chunk-VUAE2RXN.js";import{a as T,b as i,e as p,g as R,h as C,i as m,j as $,k as tt,l as E,p as Q,q as I}from"/assets/chunk-K4BADL6H.js";import{a as k,c as s,d,e as S,f as h,g as l,i as n,j as et}from"/assets/chunk-UFH4OFYZ.js";function ct(o){return o.look("/vault")}function ut(o){return o.look("/vault/health")}function ht(o,a){return o.post("/vault/health/check",{deep:a})}function mt(o){return o.post("/vault/health/check/end")}function be(o,a){let e="/vault/index/errors";return a===void 0?o.look(e):o.get(`${e}?${new URLSearchParams({after:a})}`)}function ft(o){return o.post("/vault/index/retry")}function gt(o,a){return o.post("/vault/index/pausing",{paused:a})}function vt(o){return o.post("/vault/index/rebuild")}async function bt(o){return(await o.get("/vault/conflicts")).conflicts}function ye(o,{original:a,copy:e},t){return o.post("/vault/conflicts/resolution",{original:a.path,copy:e.path,resolution:t})}function yt(o){return o.get("/vault/provider")}var X=class{#s;#r;#e;#o=!1;#i=!1;#t=!1;#a=()=>document.visibilityState==="visible"&&this.now();constructor(a,e,t){this.#s=e,this.#r=t,a.addController(this)}hostConnected(){this.#t=!0,document.addEventListener("visibilitychange",this.#a),this.#e=window.setTimeout(()=>this.now())}hostDisconnected(){this.#t=!1,document.removeEventListener("visibilitychange",this.#a),window.clearTimeout(this.#e)}now(){this.#o?this.#i=!0:(window.clearTimeout(this.#e),this.#n())}async#n(){this.#o=!0;try{do this.#i=!1,await this.#s();while(this.#i&&this.#t)}finally{this.#o=!1}this.#t&&document.visibilityState==="visible"&&(this.#e=window.setTimeout(()=>this.now(),this.#r()))}};var $t=10,xt,wt,kt,St,Tt,L,$e,xe,we;Tt=[C("latent-progress")];var G=class extends(St=R,kt=[m()],wt=[m({attribute:!1})],xt=[m()],St){constructor(){super(...arguments);l(this,$e,s(L,8,this,"")),s(L,11,this);l(this,xe,s(L,12,this)),s(L,15,this);l(this,we,s(L,16,this,"")),s(L,19,this)}render(){let{label:e,portion:t,text:r}=this,u=t===void 0?"":`${Math.floor(100*t/$t)*$t}%`;return i`
      ${t===void 0?i`
          <progress aria-label="${e}"></progress>
        `:i`
          <progress aria-label="${e}" max="1" .value="${t}"></progress>
        `} ${r===""?p:i`
        <span class="text">${r}</span>
      `}
      <span class="unseen" role="status">${e} ${u}</span>
    `}};L=k(St),$e=new WeakMap,xe=new WeakMap,we=new WeakMap,d(L,4,"label",kt,G,$e),d(L,4,"portion",wt,G,xe),d(L,4,"text",xt,G,we),G=d(L,0,"ProgressBar",Tt,G),S(G,"styles",[E,T`
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
    `]),s(L,1,G);var Rt=T`
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

  @media (max-width: 599px) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .facts dd {
      margin-bottom: 12px;
    }
  }
`;function ne(o){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeStyle:"short"}).format(new Date(o))}function le(o){let a=Math.ceil(o/60);return o<60?"less than a minute":a<120?ae(a,"minute"):ae(Math.round(a/60),"hour")}function ae(o,a){return o===1?`1 ${a}`:`${A(o)} ${a}s`}function Ct({deep:o,bytes:a,allBytes:e}){return o&&e>0?Math.min(1,a/e):void 0}function Et(o,a){if(o.allFiles===0)return"Looking at the structure";let e=`${A(o.files)} of ${oe(o.allFiles)}`;if(!o.deep)return e;let t=o.bytes-o.resumed,r=(a-Date.parse(o.since))/1e3,u=t>0&&r>2?(o.allBytes-o.bytes)/t*r:0,y=u>0?`, ${le(u)} left`:"";return`${e}, ${J(o.bytes)} of ${J(o.allBytes)}${y}`}function At({kind:o,size:a,modified:e}){return`${o==="folder"?ae(a,"thing")+" in it":J(a)}, ${ne(e)}`}function It({comparison:o}){switch(o){case"identical":return"Both are the same, byte by byte.";case"folders":return"Two folders of one name.";case"same-picture":return"The pictures look the same. Something else in the files differs, such as a date or a description.";case"different-pictures":return"The pictures look different.";case"different":return"They differ.";case"unreadable":return"One of them cannot be read now."}}function me({comparison:o}){return o==="identical"||o==="folders"}function ke({comparison:o,original:a}){return o==="identical"?{action:"Remove the copy",heading:"Remove the copy?",text:`It is the same as ${N(a.path)}, byte by byte. Nothing is lost.`}:{action:"Join the folders",heading:"Join the folders?",text:`All that is in the copy moves to ${N(a.path)}. What has the name of something there gets another.`}}function Se(o){let a=r=>o.reduce((u,y)=>u+y[r],0),e=a("moved")+a("renamed"),t=[a("collapsed")>0?`${ae(a("collapsed"),"identical thing")} removed`:"",e>0?`${ae(e,"thing")} moved`:"",a("renamed")>0?`${A(a("renamed"))} of them under another name`:""].filter(r=>r!=="");return t.length===0?"Nothing was left to do.":`${t.join(", ")}.`}function Te(o){return/^[\w@%+=:,./-]+$/.test(o)?o:`'${o.replaceAll("'","'\\''")}'`}function Lt(o,a,e){let t=e===void 0?"":`, ${le(e)} left`;return`${A(o)} looked at, ${re(a)} to go${t}`}var Mt,qt,Nt,Wt,zt,Ot,Ft,b,Re,Ce,Ee,Ae,Ie,P,pe,c,de,fe,Le,Ht,Dt,Ut,Vt,Gt,Kt,_t,Me;Ft=[C("latent-vault-conflicts")];var W=class extends(Ot=R,zt=[m({attribute:!1})],Wt=[m({attribute:!1})],Nt=[m({type:Boolean})],qt=[$()],Mt=[$()],Ot){constructor(){super(...arguments);l(this,c);l(this,Re,s(b,8,this)),s(b,11,this);l(this,Ce,s(b,12,this)),s(b,15,this);l(this,Ee,s(b,16,this,!1)),s(b,19,this);l(this,Ae,s(b,20,this)),s(b,23,this);l(this,Ie,s(b,24,this)),s(b,27,this);l(this,P,new ie(this));l(this,pe,0)}firstUpdated(){n(this,c,de).call(this)}reveal({id:e}){this.renderRoot.querySelector(`[data-photo="${e}"]`)?.focus()}render(){let{all:e,question:t}=this;return i`
      <p class="problem" role="alert" ?hidden="${h(this,P).problem===""}">${h(this,P).problem}</p>
      ${e===void 0?h(this,P).problem!==""?p:i`
          <latent-progress label="Looking for conflicts" text="Looking for conflicts"></latent-progress>
        `:e.length===0?jo():n(this,c,Kt).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};b=k(Ot),Re=new WeakMap,Ce=new WeakMap,Ee=new WeakMap,Ae=new WeakMap,Ie=new WeakMap,P=new WeakMap,pe=new WeakMap,c=new WeakSet,de=async function(){let e=++et(this,pe)._;await h(this,P).run(async()=>{let t=await bt(this.api);e===h(this,pe)&&(this.all=t)})},fe=function(e,t,r=[]){this.all=this.all?.filter(u=>!t.includes(u)),I(this,"said",e),r.some(({moved:u,renamed:y})=>u+y>0)&&n(this,c,de).call(this)},Le=async function(e,t){let r=await ye(this.api,e,t),u=t==="merge"?Se([r]):"Both stay, and are not listed again.";n(this,c,fe).call(this,{text:u},[e],[r])},Ht=async function(e){try{await n(this,c,Le).call(this,e,"keep-both")}catch(t){Y(this,t)}},Dt=async function(e,t){try{let r=await it(this.api,[t.id]),{undo:u}=r;n(this,c,fe).call(this,u===void 0?r:{...r,undo:()=>u().finally(()=>n(this,c,de).call(this))},[e])}catch(r){Y(this,r)}},Ut=function(e){this.question={...ke(e),act:()=>n(this,c,Le).call(this,e,"merge")}},Vt=function(e){this.question={heading:"Merge all that lose nothing by it?",text:"Of what is the same byte by byte the copy is removed, and folders are joined. All else stays as it is.",action:"Merge them",act:()=>n(this,c,Gt).call(this,e)}},Gt=async function(e){let t=[];try{for(let r of[...e].reverse())t.push(await ye(this.api,r,"merge"))}catch(r){throw n(this,c,de).call(this),r}n(this,c,fe).call(this,{text:Se(t)},e,t)},Kt=function(e){let t=e.filter(me);return i`
      <p class="about">
        Your sync client has kept two versions where two devices have changed one thing. Nothing is lost as long as you do not
        decide.${this.fixed?" The vault was unlocked for reading alone, so nothing can be changed now.":p}
      </p>
      ${this.fixed||t.length<2?p:i`
        <div class="actions">
          <button class="quiet" @click="${()=>n(this,c,Vt).call(this,t)}">Merge all that lose nothing by it</button>
        </div>
      `}
      <ul aria-label="Conflicts">
        ${e.map(r=>n(this,c,_t).call(this,r))}
      </ul>
    `},_t=function(e){let{original:t,copy:r}=e,u=he(t.path);return i`
      <li class="card">
        <div>
          <h2>${N(t.path)}</h2>
          <p class="soft">${u===""?p:`In ${u.slice(1)}. `}${It(e)}</p>
        </div>
        <div class="sides">
          ${n(this,c,Me).call(this,"Original",t,e,r)}${n(this,c,Me).call(this,"Copy",r,e,t)}
        </div>
        ${this.fixed?p:i`
          <div class="actions">
            ${me(e)?i`
                <button class="quiet" @click="${()=>n(this,c,Ut).call(this,e)}">${ke(e).action}</button>
              `:p}
            <button class="quiet" @click="${()=>{n(this,c,Ht).call(this,e)}}">Keep both</button>
          </div>
        `}
      </li>
    `},Me=function(e,t,r,u){let{photo:y}=t,z=u.photo;return i`
      <section aria-label="${e}: ${N(t.path)}">
        ${y===void 0?i`
            <div class="picture">${t.kind==="folder"?O.folder:O.picture}</div>
          `:i`
            <button
              class="picture"
              data-photo="${y.id}"
              aria-label="Open ${N(t.path)}"
              @click="${()=>I(this,"photo-open",y)}"
            >
              <latent-thumb .photo="${y}" .store="${this.store}"></latent-thumb>
            </button>
          `}
        <p class="label">${e}</p>
        <p class="name">${N(t.path)}</p>
        <p class="soft">${At(t)}</p>
        ${this.fixed||y===void 0||z===void 0||me(r)?p:i`
          <button
            class="quiet"
            aria-label="Keep ${N(t.path)} alone"
            title="The other goes to the trash"
            @click="${()=>{n(this,c,Dt).call(this,r,z)}}"
          >
            Keep this one
          </button>
        `}
      </section>
    `},d(b,4,"api",zt,W,Re),d(b,4,"store",Wt,W,Ce),d(b,4,"fixed",Nt,W,Ee),d(b,4,"all",qt,W,Ae),d(b,4,"question",Mt,W,Ie),W=d(b,0,"ConflictsPart",Ft,W),S(W,"styles",[E,Q,F,Rt]),s(b,1,W);function jo(){return i`
    <latent-notice heading="No conflicts">
      <span slot="icon">${O.check}</span>
      <p>
        Where two devices change one thing at once, your sync client keeps both versions. You see and resolve them here.
      </p>
    </latent-notice>
  `}var Qo=1e3,Jo=15e3,Yo={critical:"Damage",warning:"Warning",note:"Note"},jt,Qt,Jt,Yt,Xt,M,qe,Ne,We,H,ce,f,Zt,ze,Bt,Pt,eo,to,oo,io,so;Xt=[C("latent-vault-health")];var K=class extends(Yt=R,Jt=[m({attribute:!1})],Qt=[m({attribute:!1})],jt=[$()],Yt){constructor(){super(...arguments);l(this,f);l(this,qe,s(M,8,this)),s(M,11,this);l(this,Ne,s(M,12,this)),s(M,15,this);l(this,We,s(M,16,this)),s(M,19,this);l(this,H,new ie(this));l(this,ce,new X(this,()=>n(this,f,Zt).call(this),()=>this.health?.running===void 0?Jo:Qo))}render(){let{health:e}=this;return e===void 0?p:i`
      <p class="about">
        A check tells whether all of the vault can be read, and whether it is as this computer remembers it. It changes
        nothing, and goes on when you leave this page.
      </p>
      ${e.running===void 0?n(this,f,Pt).call(this):n(this,f,eo).call(this,e.running)}
      <p class="problem" role="alert" ?hidden="${h(this,H).problem===""}">${h(this,H).problem}</p>
      ${e.problem===void 0?p:i`
        <p class="notable" role="status">${e.problem}</p>
      `} ${e.last===void 0?n(this,f,to).call(this,e):n(this,f,oo).call(this,e.last)}
    `}};M=k(Yt),qe=new WeakMap,Ne=new WeakMap,We=new WeakMap,H=new WeakMap,ce=new WeakMap,f=new WeakSet,Zt=async function(){try{this.health=await ut(this.api)}catch(e){te(e)||I(this,"problem",e)}},ze=function(e){h(this,H).run(async()=>{this.health=await ht(this.api,e),h(this,ce).now()})},Bt=function(){h(this,H).run(async()=>{this.health=await mt(this.api),h(this,ce).now()})},Pt=function(){return i`
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
    `},eo=function(e){return i`
      <section class="card" aria-labelledby="running">
        <h2 id="running">${e.deep?"Checking everything":"Checking the structure"}</h2>
        <latent-progress
          label="${e.deep?"Checking everything":"Checking the structure"}"
          .portion="${Ct(e)}"
          .text="${Et(e,Date.now())}"
        ></latent-progress>
        <div class="actions">
          <button class="quiet" ?disabled="${h(this,H).busy}" @click="${n(this,f,Bt)}">${O.clear}End the check</button>
        </div>
      </section>
    `},to=function({running:e}){return e!==void 0?p:i`
      <p class="about">No check has been made since the vault was unlocked.</p>
    `},oo=function(e){return i`
      <section class="card" aria-labelledby="last">
        <h2 id="last" role="status">${e.problems===0?"No problem was found":e.problems===1?"1 problem was found":`${e.problems} problems were found`}</h2>
        <p class="soft">${ne(e.at)}</p>
        ${e.summary.map(t=>i`
            <p>${t}</p>
          `)}
      </section>
      ${e.found.length===0?p:i`
        <ul aria-label="Found">
          ${e.found.map(t=>n(this,f,io).call(this,t))}
        </ul>
      `} ${e.problems===0?p:n(this,f,so).call(this,e)}
    `},io=function({severity:e,heading:t,items:r,more:u,advice:y}){return i`
      <li class="card found ${e}">
        <div>
          <span class="severity">${Yo[e]}</span>
          <h3>${t}</h3>
        </div>
        ${r.length===0?p:i`
          <ul>
            ${r.map(z=>i`
                <li>${z}</li>
              `)} ${u===""?p:i`
              <li>${u}</li>
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
        <p><code>latent check ${Te(this.vault.folder)}${e?" --deep":""} --repair</code></p>
        <p>Where --accept is named above, it goes with the same command, and the vault may stay unlocked:</p>
        <p><code>latent check ${Te(this.vault.folder)} --accept PATH</code></p>
      </section>
    `},d(M,4,"api",Jt,K,qe),d(M,4,"vault",Qt,K,Ne),d(M,4,"health",jt,K,We),K=d(M,0,"HealthPart",Xt,K),S(K,"styles",[E,Q,F,T`
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
    `]),s(M,1,K);var Xo=1e3,Zo=1e4,ro,ao,no,lo,po,co,x,Oe,Fe,He,De,ue,g,uo,ho,Ue,mo,fo,go,vo,bo,yo;co=[C("latent-vault-index")];var D=class extends(po=R,lo=[m({attribute:!1})],no=[$()],ao=[$()],ro=[$()],po){constructor(){super(...arguments);l(this,g);l(this,Oe,s(x,8,this)),s(x,11,this);l(this,Fe,s(x,12,this)),s(x,15,this);l(this,He,s(x,16,this)),s(x,19,this);l(this,De,s(x,20,this)),s(x,23,this);l(this,ue,new X(this,()=>n(this,g,uo).call(this),()=>rt(this.status)?Xo:Zo))}render(){let{status:e,question:t}=this;return e===void 0?p:i`
      <p class="about">
        The index is what searches, albums and the map are made of. It is kept encrypted outside of the vault, and can be made
        anew at any time.
      </p>
      ${n(this,g,go).call(this,e)} ${n(this,g,bo).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};x=k(po),Oe=new WeakMap,Fe=new WeakMap,He=new WeakMap,De=new WeakMap,ue=new WeakMap,g=new WeakSet,uo=async function(){try{await n(this,g,ho).call(this,await this.api.status(!1))}catch(e){te(e)||I(this,"problem",e)}},ho=async function(e){let t=this.status;this.status=e,(this.errors===void 0||t?.failed!==e.failed)&&(this.errors=await be(this.api))},Ue=async function(e,t){try{await e(),I(this,"said",{text:t}),h(this,ue).now()}catch(r){Y(this,r)}},mo=async function(){let{errors:e}=this;if(e?.next!==void 0)try{let t=await be(this.api,e.next);this.errors={...t,photos:[...e.photos,...t.photos]}}catch(t){Y(this,t)}},fo=function(){this.question={heading:"Look at every photo again?",text:"The index is thrown away and made anew, which may take hours for many photos. Until then searches find what was seen so far. Nothing in the vault changes.",action:"Start anew",act:async()=>{await vt(this.api),I(this,"said",{text:"The index starts anew."}),h(this,ue).now()}}},go=function(e){let t=e.state==="paused";return i`
      <section class="card" aria-labelledby="state">
        <h2 id="state">${re(e.photos)}</h2>
        ${n(this,g,vo).call(this,e)}
        <div class="actions">
          <button class="quiet" @click="${()=>{n(this,g,Ue).call(this,()=>gt(this.api,!t),t?"The index goes on.":"The index pauses.")}}">${t?O.play:O.pause}${t?"Go on":"Pause"}</button>
          <button class="quiet" @click="${n(this,g,fo)}">${O.restore}Start anew</button>
        </div>
      </section>
    `},vo=function({state:e,pending:t,done:r,secondsLeft:u}){return e==="ready"?i`
        <p role="status">Every photo is as the index knows it.</p>
      `:e==="paused"?i`
        <p role="status">
          Paused. ${t===0?"Nothing waits.":`${re(t)} to go.`} It goes on when you say so, or when the vault is unlocked the next time.
        </p>
      `:e==="scanning"?i`
        <latent-progress
          label="Looking for photos"
          text="Looking for photos: ${A(t)} to look at so far"
        ></latent-progress>
      `:i`
        <latent-progress
          label="Looking at photos"
          .portion="${r/Math.max(1,r+t)}"
          text="${Lt(r,t,u)}"
        ></latent-progress>
      `},bo=function(e){let{errors:t}=this;return t===void 0?p:t.photos.length===0?i`
        <section aria-labelledby="errors">
          <h2 id="errors">Not readable</h2>
          <p class="about">Nothing. Every photo could be understood.</p>
        </section>
      `:i`
      <section class="card" aria-labelledby="errors">
        <h2 id="errors">Not readable: ${A(e.failed)}</h2>
        <p class="soft">They are found by their names all the same. Photos that change are looked at again by themselves.</p>
        <ul>
          ${t.photos.map(r=>n(this,g,yo).call(this,r))}
        </ul>
        <div class="actions">
          ${t.next===void 0?p:i`
            <button class="quiet" @click="${()=>{n(this,g,mo).call(this)}}">Show more</button>
          `}
          <button class="quiet" @click="${()=>{n(this,g,Ue).call(this,()=>ft(this.api),"They are looked at again.")}}">Look at them again</button>
        </div>
      </section>
    `},yo=function({id:e,path:t,reason:r}){return i`
      <li>
        <button class="unread" @click="${()=>I(this,"photo-open",{id:e})}">
          <span>${t}</span><span class="soft">${r}</span>
        </button>
      </li>
    `},d(x,4,"api",lo,D,Oe),d(x,4,"status",no,D,Fe),d(x,4,"errors",ao,D,He),d(x,4,"question",ro,D,De),D=d(x,0,"IndexPart",co,D),S(D,"styles",[E,Q,F,T`
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
    `]),s(x,1,D);var $o,xo,wo,ko,So,To,w,Ve,Ge,Ke,_e,Z,Ro,Co,Eo;To=[C("latent-vault-overview")];var U=class extends(So=R,ko=[m({attribute:!1})],wo=[m({attribute:!1})],xo=[m({attribute:!1})],$o=[$()],So){constructor(){super(...arguments);l(this,Z);l(this,Ve,s(w,8,this)),s(w,11,this);l(this,Ge,s(w,12,this)),s(w,15,this);l(this,Ke,s(w,16,this)),s(w,19,this);l(this,_e,s(w,20,this)),s(w,23,this)}firstUpdated(){nt(this.api,["year"]).then(({bytes:e})=>this.bytes=e,e=>Y(this,e))}render(){let{vault:e,status:t,bytes:r}=this;return i`
      ${e.warnings.map(u=>i`
          <p class="notable">${u}</p>
        `)} ${e.suspicious===0?p:n(this,Z,Ro).call(this,e.suspicious)}
      <dl class="totals">
        ${ve("Photos and videos",t===void 0?"…":A(t.photos))}${ve("Storage",r===void 0?"…":J(r))}
      </dl>
      <section class="card" aria-labelledby="unlocked">
        <h2 id="unlocked">${e.name}</h2>
        <dl class="facts">${n(this,Z,Co).call(this,e)}</dl>
      </section>
      ${n(this,Z,Eo).call(this,e)}
    `}};w=k(So),Ve=new WeakMap,Ge=new WeakMap,Ke=new WeakMap,_e=new WeakMap,Z=new WeakSet,Ro=function(e){return i`
      <p class="notable">
        ${oe(e)} of the vault ${e===1?"is":"are"} not as this computer remembers, as if swapped, cut, deleted or brought back. <a
          ${st(V("vault","health"))}
        >A check</a>
        names them.
      </p>
    `},Co=function(e){return i`
      ${_("Unlocked",ne(e.since))}${_("Folder",e.folder)}${e.readOnly?_("Changes","None: it was unlocked for reading alone."):p}${_("Drive",e.drive??"Not mounted")}${e.gallery===void 0?p:_("This page",e.gallery)}${e.webdav===void 0?p:_("WebDAV",e.webdav)}${e.certificateUntil===void 0?p:_("Certificate",`Valid until ${ot(e.certificateUntil)}`)}
    `},Eo=function({drive:e,idleLock:t,suspendLock:r}){return i`
      <section class="card" aria-labelledby="locking">
        <h2 id="locking">Locking</h2>
        <p class="about">
          When it is locked the keys are forgotten.${e===void 0?p:` The drive at ${e} goes away.`} This page and WebDAV show nothing any more, on all devices,
          until somebody unlocks it with the passphrase.
        </p>
        <dl class="facts">
          ${_("When unused",t===void 0?"It stays unlocked.":Bo(t))}${_("When suspended",r?"It locks with its machine’s sleep.":"It stays unlocked.")}
        </dl>
        <div class="actions">
          <latent-lock-button .api="${this.api}" label="Lock now"></latent-lock-button>
        </div>
      </section>
    `},d(w,4,"api",ko,U,Ve),d(w,4,"vault",wo,U,Ge),d(w,4,"status",xo,U,Ke),d(w,4,"bytes",$o,U,_e),U=d(w,0,"OverviewPart",To,U),S(U,"styles",[E,Q,F,lt]),s(w,1,U);function Bo({minutes:o,secondsLeft:a,heldBy:e}){let t=`It locks after ${le(60*o)} without use`;return e.length===0?`${t}: in ${le(a)}, if nobody does anything.`:`${t}, once these have closed their files: ${e.join(", ")}.`}function _(o,a){return i`
    <dt>${o}</dt>
    <dd>${a}</dd>
  `}var Ao,Io,Lo,Mo,j,je,Qe,ee,ge,qo;Mo=[C("latent-vault-provider")];var B=class extends(Lo=R,Io=[m({attribute:!1})],Ao=[$()],Lo){constructor(){super(...arguments);l(this,ge);l(this,je,s(j,8,this)),s(j,11,this);l(this,Qe,s(j,12,this)),s(j,15,this);l(this,ee,new ie(this))}firstUpdated(){h(this,ee).run(async()=>{this.sight=await yt(this.api)})}render(){let{sight:e}=this;return i`
      <p class="about">
        Whoever carries this vault, such as your cloud provider, or copies its folder, sees what is below, without the
        passphrase. No name and no picture is among it, and nothing of when and where a photo was taken.
      </p>
      <p class="problem" role="alert" ?hidden="${h(this,ee).problem===""}">${h(this,ee).problem}</p>
      ${e===void 0?h(this,ee).problem!==""?p:i`
          <latent-progress label="Looking through the vault’s folder" text="Looking through the vault’s folder"></latent-progress>
        `:n(this,ge,qo).call(this,e)}
    `}};j=k(Lo),je=new WeakMap,Qe=new WeakMap,ee=new WeakMap,ge=new WeakSet,qo=function({facts:e,sizes:t,files:r,more:u,notes:y}){return i`
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">What follows from it</h2>
        <dl class="facts">
          ${e.map(({what:z,sentences:Ko})=>i`
              <dt>${z}</dt>
              <dd>${Ko.map(_o=>i`
                  <p>${_o}</p>
                `)}</dd>
            `)}
        </dl>
        ${y.map(z=>i`
            <p class="soft">${z}</p>
          `)}
      </section>
      ${t.length===0?p:Po(t)} ${ei(r,u)}
    `},d(j,4,"api",Io,B,je),d(j,4,"sight",Ao,B,Qe),B=d(j,0,"ProviderPart",Mo,B),S(B,"styles",[E,F,T`
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
    `]),s(j,1,B);function Po(o){let a=Math.max(1,...o.map(e=>e.files));return i`
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
          ${o.map(({range:e,files:t,mostly:r})=>i`
              <tr>
                <th scope="row">
                  ${e} <span class="guess">mostly ${r}</span>
                  <span class="bar" .style="${`--part:${(100*t/a).toFixed(2)}%`}"></span>
                </th>
                <td class="number">${A(t)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function ei(o,a){return i`
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">What is stored</h2>
      <div class="tree">
        ${[...Map.groupBy(o,({path:e})=>he(e))].map(([e,t])=>i`
            <div>
              <h3>${e}/</h3>
              <ul>
                ${t.map(r=>i`
                    <li><span>${N(r.path)}</span><span class="number">${J(r.bytes)}</span></li>
                  `)}
              </ul>
            </div>
          `)}
      </div>
      ${a===0?p:i`
        <p class="soft">And ${oe(a)} more like these.</p>
      `}
    </section>
  `}var ti=[[V("vault"),"Overview"],[V("vault","index"),"Index"],[V("vault","health"),"Health"],[V("vault","conflicts"),"Conflicts"],[V("vault","provider"),"Provider"]],oi=1e4,No,Wo,zo,Oo,Fo,Ho,Do,Uo,v,Je,Ye,Xe,Ze,Be,Pe,se,Vo,Go;Uo=[C("latent-vault-page")];var q=class extends(Do=R,Ho=[m({attribute:!1})],Fo=[m({attribute:!1})],Oo=[m({attribute:!1})],zo=[m({attribute:!1})],Wo=[$()],No=[tt("latent-vault-conflicts")],Do){constructor(){super();l(this,se);l(this,Je,s(v,8,this)),s(v,11,this);l(this,Ye,s(v,12,this,V("vault"))),s(v,15,this);l(this,Xe,s(v,16,this)),s(v,19,this);l(this,Ze,s(v,20,this)),s(v,23,this);l(this,Be,s(v,24,this)),s(v,27,this);l(this,Pe,s(v,28,this)),s(v,31,this);new X(this,()=>n(this,se,Vo).call(this),()=>oi)}reveal(e){this.conflicts?.reveal(e)}render(){return i`
      <h1>Vault</h1>
      ${pt("Parts of the vault",this.route,ti)} ${n(this,se,Go).call(this)}
    `}};v=k(Do),Je=new WeakMap,Ye=new WeakMap,Xe=new WeakMap,Ze=new WeakMap,Be=new WeakMap,Pe=new WeakMap,se=new WeakSet,Vo=async function(){try{this.vault=await ct(this.api)}catch(e){te(e)||I(this,"problem",e)}},Go=function(){let{api:e,vault:t}=this;switch(this.route.id){case"index":return i`
          <latent-vault-index .api="${e}"></latent-vault-index>
        `;case"health":return i`
          <latent-vault-health .api="${e}" .vault="${t}"></latent-vault-health>
        `;case"conflicts":return i`
          <latent-vault-conflicts .api="${e}" .store="${this.store}" ?fixed="${t?.readOnly??!1}"></latent-vault-conflicts>
        `;case"provider":return i`
          <latent-vault-provider .api="${e}"></latent-vault-provider>
        `;default:return t===void 0?p:i`
          <latent-vault-overview .api="${e}" .vault="${t}" .status="${this.status}"></latent-vault-overview>
        `}},d(v,4,"api",Ho,q,Je),d(v,4,"route",Fo,q,Ye),d(v,4,"store",Oo,q,Xe),d(v,4,"status",zo,q,Ze),d(v,4,"vault",Wo,q,Be),d(v,4,"conflicts",No,q,Pe),q=d(v,0,"VaultPage",Uo,q),S(q,"styles",[E,at,dt,T`
      :host {
        max-width: 960px;
        padding: 12px 0 24px;
      }
    `]),s(v,1,q);export{q as VaultPage};
