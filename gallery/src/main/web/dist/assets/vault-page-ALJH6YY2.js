import"/assets/chunk-MJWZNYIY.js";import{a as B}from"/assets/chunk-KSRVYGMP.js";import{c as tt}from"/assets/chunk-XET6EIBS.js";import"/assets/chunk-DJNMHN25.js";import{f as et}from"/assets/chunk-3HOCWFEE.js";import{a as Pe}from"/assets/chunk-JYSROABF.js";import"/assets/chunk-ZJBTF425.js";import{b as Be}from"/assets/chunk-BRELHONO.js";import"/assets/chunk-NH5OTT5S.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-DFIE6NY7.js";import{f as M,g as te,h as Q}from"/assets/chunk-3FEMAHCA.js";import{a as oe,b as pe}from"/assets/chunk-4BWPBIMU.js";import"/assets/chunk-CYJSNOK2.js";import{a as T,b as i,e as p,g as S,h as R,i as h,j as y,k as Ze,l as W,m as C,p as _,q as v,r as de}from"/assets/chunk-WILYH35W.js";import{a as w,c as r,d,e as k,f as A,g as l,i as n}from"/assets/chunk-4TR2UDAY.js";async function ot(o){return await ct(o,"/vault")}async function it(o){return await ct(o,"/vault/health")}function rt(o,s){return P(o,"/vault/health/check",{deep:s})}function st(o){return P(o,"/vault/health/check/end")}function me(o,s){return o.get(`/vault/index/errors${s===void 0?"":`?${new URLSearchParams({after:s})}`}`)}function at(o){return P(o,"/vault/index/retry")}function nt(o,s){return P(o,"/vault/index/pausing",{paused:s})}function lt(o){return P(o,"/vault/index/rebuild")}async function dt(o){return(await o.get("/vault/conflicts")).conflicts}function fe(o,{original:s,copy:e},t){return P(o,"/vault/conflicts/resolution",{original:s.path,copy:e.path,resolution:t})}function pt(o){return o.get("/vault/provider")}async function ct(o,s){return await(await o.ask(s,{headers:{"X-Latent-Untouched":"1"}})).json()}async function P(o,s,e){return await(await o.send("POST",s,e)).json()}var J=class{#i;#r;#e;#t=!1;#o=!1;#s=()=>document.visibilityState==="visible"&&this.now();constructor(s,e,t){this.#i=e,this.#r=t,s.addController(this)}hostConnected(){this.#o=!0,document.addEventListener("visibilitychange",this.#s),this.#e=window.setTimeout(()=>this.now())}hostDisconnected(){this.#o=!1,document.removeEventListener("visibilitychange",this.#s),window.clearTimeout(this.#e)}now(){this.#t||(window.clearTimeout(this.#e),this.#a())}async#a(){this.#t=!0;try{await this.#i()}finally{this.#t=!1}this.#o&&document.visibilityState==="visible"&&(this.#e=window.setTimeout(()=>this.now(),this.#r()))}};var ut=10,ht,mt,ft,gt,vt,I,ge,ve,be;vt=[R("latent-progress")];var j=class extends(gt=S,ft=[h()],mt=[h({attribute:!1})],ht=[h()],gt){constructor(){super(...arguments);l(this,ge,r(I,8,this,"")),r(I,11,this);l(this,ve,r(I,12,this)),r(I,15,this);l(this,be,r(I,16,this,"")),r(I,19,this)}render(){let{label:e,portion:t,text:a}=this,u=t===void 0?"":`${Math.floor(100*t/ut)*ut}%`;return i`
      ${t===void 0?i`
          <progress aria-label="${e}"></progress>
        `:i`
          <progress aria-label="${e}" max="1" .value="${t}"></progress>
        `} ${a===""?p:i`
        <span class="text">${a}</span>
      `}
      <span class="unseen" role="status">${e} ${u}</span>
    `}};I=w(gt),ge=new WeakMap,ve=new WeakMap,be=new WeakMap,d(I,4,"label",ft,j,ge),d(I,4,"portion",mt,j,ve),d(I,4,"text",ht,j,be),j=d(I,0,"ProgressBar",vt,j),k(j,"styles",[C,T`
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
    `]),r(I,1,j);var bt=T`
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
`;var O=T`
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
`;function ie(o){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeStyle:"short"}).format(new Date(o))}function re(o){let s=Math.ceil(o/60);return o<60?"less than a minute":s<120?ee(s,"minute"):ee(Math.round(s/60),"hour")}function ee(o,s){return o===1?`1 ${s}`:`${M(o)} ${s}s`}function se(o){return ee(o,"file")}function yt({deep:o,bytes:s,allBytes:e}){return o&&e>0?Math.min(1,s/e):void 0}function xt(o,s){if(o.allFiles===0)return"Looking at the structure";let e=`${M(o.files)} of ${se(o.allFiles)}`;if(!o.deep)return e;let t=o.bytes-o.resumed,a=(s-Date.parse(o.since))/1e3,u=t>0&&a>2?(o.allBytes-o.bytes)/t*a:0,E=u>0?`, ${re(u)} left`:"";return`${e}, ${Q(o.bytes)} of ${Q(o.allBytes)}${E}`}function $t({kind:o,size:s,modified:e}){return`${o==="folder"?ee(s,"thing")+" in it":Q(s)}, ${ie(e)}`}function wt({comparison:o}){switch(o){case"identical":return"Both are the same, byte by byte.";case"folders":return"Two folders of one name.";case"same-picture":return"The pictures look the same. Something else in the files differs, such as a date or a description.";case"different-pictures":return"The pictures look different.";case"different":return"They differ.";case"unreadable":return"One of them cannot be read now."}}function ce({comparison:o}){return o==="identical"||o==="folders"}function ye({comparison:o,original:s}){return o==="identical"?{action:"Remove the copy",heading:"Remove the copy?",text:`It is the same as ${F(s.path)}, byte by byte. Nothing is lost.`}:{action:"Join the folders",heading:"Join the folders?",text:`All that is in the copy moves to ${F(s.path)}. What has the name of something there gets another.`}}function xe(o){let s=a=>o.reduce((u,E)=>u+E[a],0),e=s("moved")+s("renamed"),t=[s("collapsed")>0?`${ee(s("collapsed"),"identical thing")} removed`:"",e>0?`${ee(e,"thing")} moved`:"",s("renamed")>0?`${M(s("renamed"))} of them under another name`:""].filter(a=>a!=="");return t.length===0?"Nothing was left to do.":`${t.join(", ")}.`}function F(o){return o.slice(o.lastIndexOf("/")+1)}function $e(o){return o.slice(0,Math.max(0,o.lastIndexOf("/")))}function we(o){return/^[\w@%+=:,./-]+$/.test(o)?o:`'${o.replaceAll("'","'\\''")}'`}function kt(o,s,e){let t=e===void 0?"":`, ${re(e)} left`;return`${M(o)} looked at, ${te(s)} to go${t}`}function Tt(o){let s=new Map;for(let e of o){let t=$e(e.path);s.set(t,[...s.get(t)??[],e])}return s}var St,Rt,Ct,Et,At,Mt,It,b,ke,Te,Se,Re,Ce,c,ae,ue,Ee,Lt,Nt,zt,qt,Wt,Ot,Ft,Ae;It=[R("latent-vault-conflicts")];var z=class extends(Mt=S,At=[h({attribute:!1})],Et=[h({attribute:!1})],Ct=[h({type:Boolean})],Rt=[y()],St=[y()],Mt){constructor(){super(...arguments);l(this,c);l(this,ke,r(b,8,this)),r(b,11,this);l(this,Te,r(b,12,this)),r(b,15,this);l(this,Se,r(b,16,this,!1)),r(b,19,this);l(this,Re,r(b,20,this)),r(b,23,this);l(this,Ce,r(b,24,this)),r(b,27,this)}firstUpdated(){n(this,c,ae).call(this)}reveal({id:e}){this.renderRoot.querySelector(`[data-photo="${e}"]`)?.focus()}render(){let{all:e,question:t}=this;return i`
      ${e===void 0?i`
          <latent-progress label="Looking for conflicts" text="Looking for conflicts"></latent-progress>
        `:e.length===0?Uo():n(this,c,Ot).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};b=w(Mt),ke=new WeakMap,Te=new WeakMap,Se=new WeakMap,Re=new WeakMap,Ce=new WeakMap,c=new WeakSet,ae=async function(){try{this.all=await dt(this.api)}catch(e){B(this,e)}},ue=function(e,t){this.all=this.all?.filter(a=>!t.includes(a)),v(this,"said",e),n(this,c,ae).call(this)},Ee=async function(e,t){let a=await fe(this.api,e,t),u=t==="merge"?xe([a]):"Both stay, and are not listed again.";n(this,c,ue).call(this,{text:u},[e])},Lt=async function(e){try{await n(this,c,Ee).call(this,e,"keep-both")}catch(t){B(this,t)}},Nt=async function(e,t){try{let a=await et(this.api,[t.id]),{undo:u}=a;n(this,c,ue).call(this,u===void 0?a:{...a,undo:()=>u().finally(()=>n(this,c,ae).call(this))},[e])}catch(a){B(this,a)}},zt=function(e){this.question={...ye(e),act:()=>n(this,c,Ee).call(this,e,"merge")}},qt=function(e){this.question={heading:"Merge all that lose nothing by it?",text:"Of what is the same byte by byte the copy is removed, and folders are joined. All else stays as it is.",action:"Merge them",act:()=>n(this,c,Wt).call(this,e)}},Wt=async function(e){let t=[];try{for(let a of[...e].reverse())t.push(await fe(this.api,a,"merge"))}catch(a){throw n(this,c,ae).call(this),a}n(this,c,ue).call(this,{text:xe(t)},e)},Ot=function(e){let t=e.filter(ce);return i`
      <p class="about">
        Your sync client has kept two versions where two devices have changed one thing. Nothing is lost as long as you do not
        decide.${this.fixed?" The vault was unlocked for reading alone, so nothing can be changed now.":p}
      </p>
      ${this.fixed||t.length<2?p:i`
        <div class="actions">
          <button class="quiet" @click="${()=>n(this,c,qt).call(this,t)}">Merge all that lose nothing by it</button>
        </div>
      `}
      <ul aria-label="Conflicts">
        ${e.map(a=>n(this,c,Ft).call(this,a))}
      </ul>
    `},Ft=function(e){let{original:t,copy:a}=e,u=$e(t.path);return i`
      <li class="card">
        <div>
          <h2>${F(t.path)}</h2>
          <p class="soft">${u===""?p:`In ${u.slice(1)}. `}${wt(e)}</p>
        </div>
        <div class="sides">
          ${n(this,c,Ae).call(this,"Original",t,e,a)}${n(this,c,Ae).call(this,"Copy",a,e,t)}
        </div>
        ${this.fixed?p:i`
          <div class="actions">
            ${ce(e)?i`
                <button class="quiet" @click="${()=>n(this,c,zt).call(this,e)}">${ye(e).action}</button>
              `:p}
            <button class="quiet" @click="${()=>{n(this,c,Lt).call(this,e)}}">Keep both</button>
          </div>
        `}
      </li>
    `},Ae=function(e,t,a,u){let{photo:E}=t,q=u.photo;return i`
      <section aria-label="${e}: ${F(t.path)}">
        ${E===void 0?i`
            <div class="picture">${t.kind==="folder"?W.folder:W.picture}</div>
          `:i`
            <button
              class="picture"
              data-photo="${E.id}"
              aria-label="Open ${F(t.path)}"
              @click="${()=>v(this,"photo-open",E)}"
            >
              <latent-thumb .photo="${E}" .store="${this.store}"></latent-thumb>
            </button>
          `}
        <p class="label">${e}</p>
        <p class="name">${F(t.path)}</p>
        <p class="soft">${$t(t)}</p>
        ${this.fixed||E===void 0||q===void 0||ce(a)?p:i`
          <button
            class="quiet"
            aria-label="Keep ${F(t.path)} alone"
            title="The other goes to the trash"
            @click="${()=>{n(this,c,Nt).call(this,a,q)}}"
          >
            Keep this one
          </button>
        `}
      </section>
    `},d(b,4,"api",At,z,ke),d(b,4,"store",Et,z,Te),d(b,4,"fixed",Ct,z,Se),d(b,4,"all",Rt,z,Re),d(b,4,"question",St,z,Ce),z=d(b,0,"ConflictsPart",It,z),k(z,"styles",[C,_,O,bt]),r(b,1,z);function Uo(){return i`
    <latent-notice heading="No conflicts">
      <span slot="icon">${W.check}</span>
      <p>
        Where two devices change one thing at once, your sync client keeps both versions. You see and resolve them here.
      </p>
    </latent-notice>
  `}var jo=1e3,Vo=15e3,Go={critical:"Damage",warning:"Warning",note:"Note"},Ht,Dt,Ut,jt,Vt,L,Me,Ie,Le,H,ne,m,Gt,Ne,Kt,_t,Qt,Jt,Yt,Xt,Zt;Vt=[R("latent-vault-health")];var V=class extends(jt=S,Ut=[h({attribute:!1})],Dt=[h({attribute:!1})],Ht=[y()],jt){constructor(){super(...arguments);l(this,m);l(this,Me,r(L,8,this)),r(L,11,this);l(this,Ie,r(L,12,this)),r(L,15,this);l(this,Le,r(L,16,this)),r(L,19,this);l(this,H,new Be(this));l(this,ne,new J(this,()=>n(this,m,Gt).call(this),()=>this.health?.running===void 0?Vo:jo))}render(){let{health:e}=this;return e===void 0?p:i`
      <p class="about">
        A check tells whether all of the vault can be read, and whether it is as this computer remembers it. It changes
        nothing, and goes on when you leave this page.
      </p>
      ${e.running===void 0?n(this,m,_t).call(this):n(this,m,Qt).call(this,e.running)}
      <p class="problem" role="alert" ?hidden="${A(this,H).problem===""}">${A(this,H).problem}</p>
      ${e.problem===void 0?p:i`
        <p class="notable" role="status">${e.problem}</p>
      `} ${e.last===void 0?n(this,m,Jt).call(this,e):n(this,m,Yt).call(this,e.last)}
    `}};L=w(jt),Me=new WeakMap,Ie=new WeakMap,Le=new WeakMap,H=new WeakMap,ne=new WeakMap,m=new WeakSet,Gt=async function(){try{this.health=await it(this.api)}catch(e){v(this,"problem",e)}},Ne=function(e){A(this,H).run(async()=>{this.health=await rt(this.api,e),A(this,ne).now()})},Kt=function(){A(this,H).run(async()=>{this.health=await st(this.api),A(this,ne).now()})},_t=function(){return i`
      <div class="choices">
        <section class="card" aria-labelledby="usual">
          <div>
            <h2 id="usual">Structure</h2>
            <p class="soft">Folders, names, and what each thing is. Reads no photo, and takes moments.</p>
          </div>
          <div class="actions">
            <button class="main" ?disabled="${A(this,H).busy}" @click="${()=>n(this,m,Ne).call(this,!1)}">
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
            <button class="quiet" ?disabled="${A(this,H).busy}" @click="${()=>n(this,m,Ne).call(this,!0)}">
              Check everything
            </button>
          </div>
        </section>
      </div>
    `},Qt=function(e){return i`
      <section class="card" aria-labelledby="running">
        <h2 id="running">${e.deep?"Checking everything":"Checking the structure"}</h2>
        <latent-progress
          label="${e.deep?"Checking everything":"Checking the structure"}"
          .portion="${yt(e)}"
          .text="${xt(e,Date.now())}"
        ></latent-progress>
        <div class="actions">
          <button class="quiet" ?disabled="${A(this,H).busy}" @click="${n(this,m,Kt)}">${W.clear}End the check</button>
        </div>
      </section>
    `},Jt=function({running:e}){return e!==void 0?p:i`
      <p class="about">No check has been made since the vault was unlocked.</p>
    `},Yt=function(e){return i`
      <section class="card" aria-labelledby="last">
        <h2 id="last" role="status">${e.problems===0?"No problem was found":e.problems===1?"1 problem was found":`${e.problems} problems were found`}</h2>
        <p class="soft">${ie(e.at)}</p>
        ${e.summary.map(t=>i`
            <p>${t}</p>
          `)}
      </section>
      ${e.found.length===0?p:i`
        <ul aria-label="Found">
          ${e.found.map(t=>n(this,m,Xt).call(this,t))}
        </ul>
      `} ${e.problems===0?p:n(this,m,Zt).call(this,e)}
    `},Xt=function({severity:e,heading:t,items:a,more:u,advice:E}){return i`
      <li class="card found ${e}">
        <div>
          <span class="severity">${Go[e]}</span>
          <h3>${t}</h3>
        </div>
        ${a.length===0?p:i`
          <ul>
            ${a.map(q=>i`
                <li>${q}</li>
              `)} ${u===""?p:i`
              <li>${u}</li>
            `}
          </ul>
        `} ${E.map(q=>i`
            <p>${q}</p>
          `)}
      </li>
    `},Zt=function({deep:e}){return this.vault===void 0?p:i`
      <section class="card" aria-labelledby="repair">
        <h2 id="repair">Repairing</h2>
        <p>
          Repairs need the vault locked, as nothing else may write to it meanwhile. Lock it, let your sync client finish, and
          run this where the vault is. It tells what it is going to do, asks, and deletes nothing that may be a photo:
        </p>
        <p><code>latent check ${we(this.vault.folder)}${e?" --deep":""} --repair</code></p>
        <p>Where --accept is named above, it goes with the same command, and the vault may stay unlocked:</p>
        <p><code>latent check ${we(this.vault.folder)} --accept PATH</code></p>
      </section>
    `},d(L,4,"api",Ut,V,Me),d(L,4,"vault",Dt,V,Ie),d(L,4,"health",Ht,V,Le),V=d(L,0,"HealthPart",Vt,V),k(V,"styles",[C,_,O,T`
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
    `]),r(L,1,V);var Ko=1e3,_o=1e4,Bt,Pt,eo,to,oo,io,x,ze,qe,We,Oe,le,f,ro,so,Fe,ao,no,lo,po,co,uo;io=[R("latent-vault-index")];var D=class extends(oo=S,to=[h({attribute:!1})],eo=[y()],Pt=[y()],Bt=[y()],oo){constructor(){super(...arguments);l(this,f);l(this,ze,r(x,8,this)),r(x,11,this);l(this,qe,r(x,12,this)),r(x,15,this);l(this,We,r(x,16,this)),r(x,19,this);l(this,Oe,r(x,20,this)),r(x,23,this);l(this,le,new J(this,()=>n(this,f,ro).call(this),()=>(this.status?.pending??0)>0&&this.status?.state!=="paused"?Ko:_o))}render(){let{status:e,question:t}=this;return e===void 0?p:i`
      <p class="about">
        The index is what searches, albums and the map are made of. It is kept encrypted outside of the vault, and can be made
        anew at any time.
      </p>
      ${n(this,f,lo).call(this,e)} ${n(this,f,co).call(this,e)} ${t===void 0?p:i`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};x=w(oo),ze=new WeakMap,qe=new WeakMap,We=new WeakMap,Oe=new WeakMap,le=new WeakMap,f=new WeakSet,ro=async function(){try{await n(this,f,so).call(this,await this.api.status(!1))}catch(e){v(this,"problem",e)}},so=async function(e){let t=this.status;this.status=e,(this.errors===void 0||t?.failed!==e.failed)&&(this.errors=await me(this.api))},Fe=async function(e,t){try{await e(),v(this,"said",{text:t}),A(this,le).now()}catch(a){B(this,a)}},ao=async function(){let{errors:e}=this;if(e?.next!==void 0)try{let t=await me(this.api,e.next);this.errors={...t,photos:[...e.photos,...t.photos]}}catch(t){v(this,"problem",t)}},no=function(){this.question={heading:"Look at every photo again?",text:"The index is thrown away and made anew, which may take hours for many photos. Until then searches find what was seen so far. Nothing in the vault changes.",action:"Start anew",act:async()=>{await lt(this.api),v(this,"said",{text:"The index starts anew."}),A(this,le).now()}}},lo=function(e){let t=e.state==="paused";return i`
      <section class="card" aria-labelledby="state">
        <h2 id="state">${te(e.photos)}</h2>
        ${n(this,f,po).call(this,e)}
        <div class="actions">
          <button class="quiet" @click="${()=>{n(this,f,Fe).call(this,()=>nt(this.api,!t),t?"The index goes on.":"The index pauses.")}}">${t?W.play:W.pause}${t?"Go on":"Pause"}</button>
          <button class="quiet" @click="${n(this,f,no)}">${W.restore}Start anew</button>
        </div>
      </section>
    `},po=function({state:e,pending:t,done:a,secondsLeft:u}){return e==="ready"?i`
        <p role="status">Every photo is as the index knows it.</p>
      `:e==="paused"?i`
        <p role="status">
          Paused. ${t===0?"Nothing waits.":`${te(t)} to go.`} It goes on when you say so, or when the vault is unlocked the next time.
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
          text="${kt(a,t,u)}"
        ></latent-progress>
      `},co=function(e){let{errors:t}=this;return t===void 0?p:t.photos.length===0?i`
        <section aria-labelledby="errors">
          <h2 id="errors">Not readable</h2>
          <p class="about">Nothing. Every photo could be understood.</p>
        </section>
      `:i`
      <section class="card" aria-labelledby="errors">
        <h2 id="errors">Not readable: ${M(e.failed)}</h2>
        <p class="soft">They are found by their names all the same. Photos that change are looked at again by themselves.</p>
        <ul>
          ${t.photos.map(a=>n(this,f,uo).call(this,a))}
        </ul>
        <div class="actions">
          ${t.next===void 0?p:i`
            <button class="quiet" @click="${()=>{n(this,f,ao).call(this)}}">Show more</button>
          `}
          <button class="quiet" @click="${()=>{n(this,f,Fe).call(this,()=>at(this.api),"They are looked at again.")}}">Look at them again</button>
        </div>
      </section>
    `},uo=function({id:e,path:t,reason:a}){return i`
      <li>
        <button class="unread" @click="${()=>v(this,"photo-open",{id:e})}">
          <span>${t}</span><span class="soft">${a}</span>
        </button>
      </li>
    `},d(x,4,"api",to,D,ze),d(x,4,"status",eo,D,qe),d(x,4,"errors",Pt,D,We),d(x,4,"question",Bt,D,Oe),D=d(x,0,"IndexPart",io,D),k(D,"styles",[C,_,O,T`
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
    `]),r(x,1,D);var mo,fo,go,vo,bo,yo,$,He,De,Ue,je,Y,xo,$o,wo;yo=[R("latent-vault-overview")];var U=class extends(bo=S,vo=[h({attribute:!1})],go=[h({attribute:!1})],fo=[h({attribute:!1})],mo=[y()],bo){constructor(){super(...arguments);l(this,Y);l(this,He,r($,8,this)),r($,11,this);l(this,De,r($,12,this)),r($,15,this);l(this,Ue,r($,16,this)),r($,19,this);l(this,je,r($,20,this)),r($,23,this)}firstUpdated(){tt(this.api,["year"]).then(({bytes:e})=>this.bytes=e,e=>v(this,"problem",e))}render(){let{vault:e,status:t,bytes:a}=this;return i`
      ${e.warnings.map(u=>i`
          <p class="notable">${u}</p>
        `)} ${e.suspicious===0?p:n(this,Y,xo).call(this,e.suspicious)}
      <dl class="totals">
        ${ho("Photos and videos",t===void 0?"…":M(t.photos))}${ho("Storage",a===void 0?"…":Q(a))}
      </dl>
      <section class="card" aria-labelledby="unlocked">
        <h2 id="unlocked">${e.name}</h2>
        <dl class="facts">${n(this,Y,$o).call(this,e)}</dl>
      </section>
      ${n(this,Y,wo).call(this,e)}
    `}};$=w(bo),He=new WeakMap,De=new WeakMap,Ue=new WeakMap,je=new WeakMap,Y=new WeakSet,xo=function(e){let t=oe("vault","health");return i`
      <p class="notable">
        ${se(e)} of the vault ${e===1?"is":"are"} not as this computer remembers, as if swapped, cut, deleted or brought back. <a
          href="${pe(t)}"
          @click="${a=>de(a,t)}"
        >A check</a>
        names them.
      </p>
    `},$o=function(e){return i`
      ${G("Unlocked",ie(e.since))}${G("Folder",e.folder)}${e.readOnly?G("Changes","None: it was unlocked for reading alone."):p}${G("Drive",e.drive??"Not mounted")}${e.gallery===void 0?p:G("This page",e.gallery)}${e.webdav===void 0?p:G("WebDAV",e.webdav)}${e.certificateUntil===void 0?p:G("Certificate",`Valid until ${Pe(e.certificateUntil)}`)}
    `},wo=function({drive:e,idleLock:t,suspendLock:a}){return i`
      <section class="card" aria-labelledby="locking">
        <h2 id="locking">Locking</h2>
        <p class="about">
          When it is locked the keys are forgotten.${e===void 0?p:` The drive at ${e} goes away.`} This page and WebDAV show nothing any more, on all devices,
          until somebody unlocks it with the passphrase.
        </p>
        <dl class="facts">
          ${G("When unused",t===void 0?"It stays unlocked.":Qo(t))}${G("When suspended",a?"It locks with its machine’s sleep.":"It stays unlocked.")}
        </dl>
        <div class="actions">
          <latent-lock-button
            .api="${this.api}"
            label="Lock now"
            @locked="${()=>v(this,"locked")}"
            @problem="${u=>v(this,"problem",u.detail)}"
          ></latent-lock-button>
        </div>
      </section>
    `},d($,4,"api",vo,U,He),d($,4,"vault",go,U,De),d($,4,"status",fo,U,Ue),d($,4,"bytes",mo,U,je),U=d($,0,"OverviewPart",yo,U),k(U,"styles",[C,_,O]),r($,1,U);function Qo({minutes:o,secondsLeft:s,heldBy:e}){let t=`It locks after ${re(60*o)} without use`;return e.length===0?`${t}: in ${re(s)}, if nobody does anything.`:`${t}, once these have closed their files: ${e.join(", ")}.`}function G(o,s){return i`
    <dt>${o}</dt>
    <dd>${s}</dd>
  `}function ho(o,s){return i`
    <div>
      <dt>${o}</dt>
      <dd>${s}</dd>
    </div>
  `}var ko,To,So,Ro,K,Ve,Ge,he,Co;Ro=[R("latent-vault-provider")];var X=class extends(So=S,To=[h({attribute:!1})],ko=[y()],So){constructor(){super(...arguments);l(this,he);l(this,Ve,r(K,8,this)),r(K,11,this);l(this,Ge,r(K,12,this)),r(K,15,this)}firstUpdated(){pt(this.api).then(e=>this.sight=e,e=>v(this,"problem",e))}render(){let{sight:e}=this;return i`
      <p class="about">
        Whoever carries this vault, such as your cloud provider, or copies its folder, sees what is below, without the
        passphrase. No name and no picture is among it, and nothing of when and where a photo was taken.
      </p>
      ${e===void 0?i`
          <latent-progress label="Looking through the vault’s folder" text="Looking through the vault’s folder"></latent-progress>
        `:n(this,he,Co).call(this,e)}
    `}};K=w(So),Ve=new WeakMap,Ge=new WeakMap,he=new WeakSet,Co=function({facts:e,sizes:t,files:a,more:u,notes:E}){return i`
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">What follows from it</h2>
        <dl class="facts">
          ${e.map(({what:q,sentences:Ho})=>i`
              <dt>${q}</dt>
              <dd>${Ho.map(Do=>i`
                  <p>${Do}</p>
                `)}</dd>
            `)}
        </dl>
        ${E.map(q=>i`
            <p class="soft">${q}</p>
          `)}
      </section>
      ${t.length===0?p:Jo(t)} ${Yo(a,u)}
    `},d(K,4,"api",To,X,Ve),d(K,4,"sight",ko,X,Ge),X=d(K,0,"ProviderPart",Ro,X),k(X,"styles",[C,O,T`
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
    `]),r(K,1,X);function Jo(o){let s=Math.max(1,...o.map(e=>e.files));return i`
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
  `}function Yo(o,s){return i`
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">What is stored</h2>
      <div class="tree">
        ${[...Tt(o)].map(([e,t])=>i`
            <div>
              <h3>${e}/</h3>
              <ul>
                ${t.map(a=>i`
                    <li><span>${F(a.path)}</span><span class="number">${Q(a.bytes)}</span></li>
                  `)}
              </ul>
            </div>
          `)}
      </div>
      ${s===0?p:i`
        <p class="soft">And ${se(s)} more like these.</p>
      `}
    </section>
  `}var Xo=[[void 0,"Overview"],["index","Index"],["health","Health"],["conflicts","Conflicts"],["provider","Provider"]],Zo=1e4,Eo,Ao,Mo,Io,Lo,No,zo,qo,g,Ke,_e,Qe,Je,Ye,Xe,Z,Wo,Oo,Fo;qo=[R("latent-vault-page")];var N=class extends(zo=S,No=[h({attribute:!1})],Lo=[h({attribute:!1})],Io=[h({attribute:!1})],Mo=[h({attribute:!1})],Ao=[y()],Eo=[Ze("latent-vault-conflicts")],zo){constructor(){super();l(this,Z);l(this,Ke,r(g,8,this)),r(g,11,this);l(this,_e,r(g,12,this,oe("vault"))),r(g,15,this);l(this,Qe,r(g,16,this)),r(g,19,this);l(this,Je,r(g,20,this)),r(g,23,this);l(this,Ye,r(g,24,this)),r(g,27,this);l(this,Xe,r(g,28,this)),r(g,31,this);new J(this,()=>n(this,Z,Wo).call(this),()=>Zo)}reveal(e){this.conflicts?.reveal(e)}render(){return i`
      <h1>Vault</h1>
      <nav aria-label="Parts of the vault">
        <ul>
          ${Xo.map(([e,t])=>n(this,Z,Oo).call(this,e,t))}
        </ul>
      </nav>
      ${n(this,Z,Fo).call(this)}
    `}};g=w(zo),Ke=new WeakMap,_e=new WeakMap,Qe=new WeakMap,Je=new WeakMap,Ye=new WeakMap,Xe=new WeakMap,Z=new WeakSet,Wo=async function(){try{this.vault=await ot(this.api)}catch(e){v(this,"problem",e)}},Oo=function(e,t){let a=oe("vault",e);return i`
      <li>
        <a
          href="${pe(a)}"
          aria-current="${this.route.id===e?"page":"false"}"
          @click="${u=>de(u,a)}"
        >${t}</a>
      </li>
    `},Fo=function(){let{api:e,vault:t}=this;switch(this.route.id){case"index":return i`
          <latent-vault-index .api="${e}"></latent-vault-index>
        `;case"health":return i`
          <latent-vault-health .api="${e}" .vault="${t}"></latent-vault-health>
        `;case"conflicts":return i`
          <latent-vault-conflicts .api="${e}" .store="${this.store}" ?fixed="${t?.readOnly??!1}"></latent-vault-conflicts>
        `;case"provider":return i`
          <latent-vault-provider .api="${e}"></latent-vault-provider>
        `;default:return t===void 0?p:i`
          <latent-vault-overview .api="${e}" .vault="${t}" .status="${this.status}"></latent-vault-overview>
        `}},d(g,4,"api",No,N,Ke),d(g,4,"route",Lo,N,_e),d(g,4,"store",Io,N,Qe),d(g,4,"status",Mo,N,Je),d(g,4,"vault",Ao,N,Ye),d(g,4,"conflicts",Eo,N,Xe),N=d(g,0,"VaultPage",qo,N),k(N,"styles",[C,T`
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

      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin: 12px 0 24px;
        border-bottom: 1px solid var(--line);
        list-style: none;
      }

      nav a {
        display: grid;
        place-items: center;
        min-height: 44px;
        padding: 0 14px;
        border-bottom: 2px solid transparent;
        color: var(--ink-soft);
        text-decoration: none;
      }

      nav a:hover {
        color: var(--ink);
      }

      nav a[aria-current="page"] {
        border-color: var(--accent);
        color: var(--ink);
        font-weight: 600;
      }

      @media (max-width: 599px) {
        nav ul {
          justify-content: space-between;
          gap: 0;
        }

        nav a {
          padding: 0 6px;
          font-size: var(--text-small);
        }
      }
    `]),r(g,1,N);export{N as VaultPage};
