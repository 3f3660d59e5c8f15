import{a as ee}from"/assets/chunk-2EODCZBB.js";import{a as te}from"/assets/chunk-C3A2UJA3.js";import{a as O,b as J,c as X,d as Y,e as Z,g as _,h as C}from"/assets/chunk-DZHJM2W5.js";import{e as K}from"/assets/chunk-G4FBSN3E.js";import"/assets/chunk-GIC4EH5G.js";import"/assets/chunk-ZMRLSPR4.js";import{g as I}from"/assets/chunk-ZSG2CJRO.js";import"/assets/chunk-JAACSM6X.js";import{a as q,b as l,e as y,g as E,h as S,i as b,j as R,k as L,l as g,m as M,o as G,p as P,q as v}from"/assets/chunk-ZEQLL7GL.js";import{a as $,c as o,d as p,e as T,f,g as n,i as r}from"/assets/chunk-4TR2UDAY.js";var ie,se,oe,re,h,H,N,u,z,ae;re=[S("latent-confirm-dialog")];var m=class extends(oe=E,se=[b({attribute:!1})],ie=[L("dialog")],oe){constructor(){super(...arguments);n(this,z);n(this,H,o(h,8,this)),o(h,11,this);n(this,N,o(h,12,this)),o(h,15,this);n(this,u,new K(this))}firstUpdated(){this.dialog.showModal()}render(){let{heading:e,text:t,action:a}=this.question;return l`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${w=>w.stopPropagation()}"
      >
        <form @submit="${r(this,z,ae)}">
          <h2 id="title">${e}</h2>
          <p>${t}</p>
          <p class="problem" role="alert" ?hidden="${f(this,u).problem===""}">${f(this,u).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${f(this,u).busy}">${a}</button>
          </div>
        </form>
      </dialog>
    `}};h=$(oe),H=new WeakMap,N=new WeakMap,u=new WeakMap,z=new WeakSet,ae=function(e){e.preventDefault(),f(this,u).busy||f(this,u).run(async()=>{await this.question.act(),this.dialog.close()})},p(h,4,"question",se,m,H),p(h,4,"dialog",ie,m,N),m=p(h,0,"ConfirmDialog",re,m),T(m,"styles",[M,P,G,q`
      form {
        display: grid;
        gap: 16px;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
      }

      .actions .quiet {
        min-height: 44px;
      }
    `]),o(h,1,m);var D=class{sequence;#e=[];#t=0;constructor(c,e){this.sequence=new ee(async t=>this.#i(await c(t)),e)}#i({entries:c,days:e,total:t,next:a}){return this.#e=[...this.#e,...c],this.#t=e,{photos:c.flatMap(Re=>x(Re)??[]),total:t,...a===void 0?{}:{next:a}}}get entries(){return this.#e}get staying(){return this.#t}get isWhole(){return this.sequence.isWhole}get days(){let c=new Map;for(let e of this.#e){let t=Y(e.deleted);c.set(t,[...c.get(t)??[],e])}return[...c].map(([e,t])=>({name:e,entries:t}))}};function x({photos:k}){return k[0]}var ne=q`
  :host {
    display: block;
    padding-top: 12px;
  }

  .head {
    position: sticky;
    top: var(--header);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 6px 0;
    background: var(--paper);
  }

  h1 {
    font-size: 1.625rem;
    letter-spacing: -0.02em;
  }

  .about {
    margin: 2px 0 8px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .actions .quiet {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  h2 {
    padding: 18px 0 8px;
    font-size: var(--text);
    font-weight: 650;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 14px 6px;
    list-style: none;
  }

  li {
    position: relative;
    min-width: 0;
  }

  .open {
    position: relative;
    display: block;
    width: 100%;
    aspect-ratio: 1;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--corner);
    background: var(--sunken);
  }

  .open[disabled] {
    cursor: default;
  }

  .picked .open {
    background: color-mix(in srgb, var(--accent) 26%, var(--paper));
  }

  .picked latent-thumb {
    border-radius: var(--corner);
    transform: scale(0.88);
  }

  .pick {
    position: absolute;
    top: 6px;
    left: 6px;
    display: grid;
    place-items: center;
    width: 30px;
    height: 30px;
    padding: 0;
    border: 2px solid #fff;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.4);
    color: transparent;
  }

  .picked .pick {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }

  .pick svg {
    width: 18px;
    height: 18px;
  }

  .name,
  .left {
    display: block;
    margin: 4px 2px 0;
    overflow: hidden;
    font-size: var(--text-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .left {
    margin-top: 0;
    color: var(--ink-soft);
  }

  .more {
    margin: 20px 0;
  }

  @media (max-width: 599px) {
    ul {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    latent-thumb {
      transition: transform var(--quick);
    }
  }
`;var le,pe,de,ce,he,me,ue,fe,s,Q,V,W,U,j,B,i,ye,ge,F,be,A,ve,xe,ke,we,$e,Te,qe,Ee,Se;fe=[S("latent-trash-page")];var d=class extends(ue=E,me=[b({attribute:!1})],he=[b({attribute:!1})],ce=[R()],de=[R()],pe=[R()],le=[L("h1")],ue){constructor(){super(...arguments);n(this,i);n(this,Q,o(s,8,this)),o(s,11,this);n(this,V,o(s,12,this)),o(s,15,this);n(this,W,o(s,16,this)),o(s,19,this);n(this,U,o(s,20,this,new Set)),o(s,23,this);n(this,j,o(s,24,this)),o(s,27,this);n(this,B,o(s,28,this)),o(s,31,this)}willUpdate(e){e.has("api")&&this.refresh()}get sequence(){return this.list?.sequence}refresh(){let e=new D(t=>r(this,i,ge).call(this,O(this.api,t)),()=>r(this,i,ye).call(this,e));e.sequence.more().catch(()=>{})}reveal(e){let t=this.list?.entries.find(a=>x(a)?.id===e.id);this.renderRoot.querySelector(`[data-entry="${t?.id}"]`)?.focus()}render(){let{list:e,question:t}=this;return l`
      <div class="head">
        <h1 tabindex="-1">Trash</h1>
        ${e===void 0||e.entries.length===0?y:r(this,i,$e).call(this)}
      </div>
      ${e===void 0?y:e.entries.length===0?r(this,i,Te).call(this,e):r(this,i,qe).call(this,e)} ${t===void 0?y:l`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};s=$(ue),Q=new WeakMap,V=new WeakMap,W=new WeakMap,U=new WeakMap,j=new WeakMap,B=new WeakMap,i=new WeakSet,ye=function(e){this.store.forgetMissing(),this.list=e;let t=new Set(e.entries.map(({id:a})=>a));this.picked=new Set([...this.picked].filter(a=>t.has(a))),this.requestUpdate(),v(this,"sequence",{same:!0})},ge=async function(e){try{return await e}catch(t){throw v(this,"problem",t),t}},F=function({id:e}){let t=new Set(this.picked);t.delete(e)||t.add(e),this.picked=t},be=function(e){let t=x(e);this.picked.size>0?r(this,i,F).call(this,e):t!==void 0&&v(this,"photo-open",t)},A=function(e){this.picked=new Set,v(this,"said",e),this.refresh(),this.heading.focus()},ve=async function(){try{r(this,i,A).call(this,await _(this.api,[...this.picked]))}catch(e){te(this,e)}},xe=function(){let e=[...this.picked];this.question={heading:e.length===1?"Delete this for good?":`Delete ${I(e.length)} for good?`,text:`${e.length===1?"It":"They"} cannot be had back after that.`,action:"Delete for good",act:async()=>r(this,i,A).call(this,await C(this.api,e))}},ke=function(){this.question={heading:"Empty the trash?",text:"All that is in it is deleted for good, and cannot be had back after that.",action:"Delete all for good",act:async()=>r(this,i,A).call(this,{text:await r(this,i,we).call(this)})}},we=async function(){let e=0;for(;;){let{outcomes:t}=await J(this.api),a=t.flatMap(({error:w})=>w?.message??[]);if(e+=t.length-a.length,t.length===a.length)return Z("Deleted for good",e,a)}},$e=function(){return this.picked.size===0?l`
        <div class="actions">
          <button class="quiet" @click="${r(this,i,ke)}">${g.trash}Empty the trash</button>
        </div>
      `:l`
        <div class="actions" role="toolbar" aria-label="Selected photos">
          <span role="status">${this.picked.size} selected</span>
          <button class="quiet" @click="${()=>this.picked=new Set}">Select none</button>
          <button class="quiet" @click="${()=>{r(this,i,ve).call(this)}}">${g.restore}Restore</button>
          <button class="quiet" @click="${r(this,i,xe)}">${g.trash}Delete for good</button>
        </div>
      `},Te=function({staying:e}){return l`
      <latent-notice heading="The trash is empty">
        <span slot="icon">${g.trash}</span>
        <p>What you delete here stays for ${e} days, and can be put back until then.</p>
      </latent-notice>
    `},qe=function(e){return l`
      <p class="about">
        Deleted photos stay here for ${e.staying} days, then they go for good. No search, album or map shows them.
      </p>
      ${e.days.map(t=>r(this,i,Ee).call(this,t))} ${e.isWhole?y:l`
        <button class="quiet more" @click="${()=>{e.sequence.more().catch(()=>{})}}">Show more</button>
      `}
    `},Ee=function({name:e,entries:t}){return l`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <ul>
          ${t.map(a=>r(this,i,Se).call(this,a))}
        </ul>
      </section>
    `},Se=function(e){let t=x(e),a=this.picked.has(e.id);return l`
      <li class="${a?"picked":""}">
        <button
          class="open"
          data-entry="${e.id}"
          aria-label="${e.name}"
          ?disabled="${t===void 0&&this.picked.size===0}"
          @click="${()=>r(this,i,be).call(this,e)}"
        >
          ${t===void 0?y:l`
            <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${a?"true":"false"}"
          aria-label="Select ${e.name}"
          @click="${()=>r(this,i,F).call(this,e)}"
        >
          ${g.check}
        </button>
        <span class="name" title="${e.folder}">${e.name}</span>
        <span class="left">${X(e.goes,Date.now())}</span>
      </li>
    `},p(s,4,"api",me,d,Q),p(s,4,"store",he,d,V),p(s,4,"list",ce,d,W),p(s,4,"picked",de,d,U),p(s,4,"question",pe,d,j),p(s,4,"heading",le,d,B),d=p(s,0,"TrashPage",fe,d),T(d,"styles",[M,P,ne]),o(s,1,d);export{d as TrashPage};
