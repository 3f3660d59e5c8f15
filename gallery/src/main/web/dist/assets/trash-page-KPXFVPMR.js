import{a as _}from"/assets/chunk-2EODCZBB.js";import{a as ee}from"/assets/chunk-RQUCJ77N.js";import{a as I,b as K,c as O,d as J,e as X,g as Y,h as Z}from"/assets/chunk-DZHJM2W5.js";import{e as G}from"/assets/chunk-DD457ESI.js";import"/assets/chunk-GJVGF5LU.js";import"/assets/chunk-ZMRLSPR4.js";import{g as F}from"/assets/chunk-ZSG2CJRO.js";import"/assets/chunk-JAACSM6X.js";import{a as E,b as l,e as y,g as T,h as q,i as b,j as S,k as R,l as g,m as L,o as B,p as M}from"/assets/chunk-IUFQVZMK.js";import{a as w,c as a,d,e as $,f,g as n,i as r}from"/assets/chunk-4TR2UDAY.js";var te,ie,se,oe,h,A,H,u,P,ae;oe=[q("latent-confirm-dialog")];var m=class extends(se=T,ie=[b({attribute:!1})],te=[R("dialog")],se){constructor(){super(...arguments);n(this,P);n(this,A,a(h,8,this)),a(h,11,this);n(this,H,a(h,12,this)),a(h,15,this);n(this,u,new G(this))}firstUpdated(){this.dialog.showModal()}render(){let{heading:e,text:t,action:s}=this.question;return l`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${k=>k.stopPropagation()}"
      >
        <form @submit="${r(this,P,ae)}">
          <h2 id="title">${e}</h2>
          <p>${t}</p>
          <p class="problem" role="alert" ?hidden="${f(this,u).problem===""}">${f(this,u).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${f(this,u).busy}">${s}</button>
          </div>
        </form>
      </dialog>
    `}};h=w(se),A=new WeakMap,H=new WeakMap,u=new WeakMap,P=new WeakSet,ae=function(e){e.preventDefault(),f(this,u).busy||f(this,u).run(async()=>{await this.question.act(),this.dialog.close()})},d(h,4,"question",ie,m,A),d(h,4,"dialog",te,m,H),m=d(h,0,"ConfirmDialog",oe,m),$(m,"styles",[L,M,B,E`
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
    `]),a(h,1,m);var z=class{sequence;#e=[];#t=0;constructor(c,e){this.sequence=new _(async t=>this.#i(await c(t)),e)}#i({entries:c,days:e,total:t,next:s}){return this.#e=[...this.#e,...c],this.#t=e,{photos:c.flatMap(Se=>v(Se)??[]),total:t,...s===void 0?{}:{next:s}}}get entries(){return this.#e}get staying(){return this.#t}get isWhole(){return this.sequence.isWhole}get days(){let c=new Map;for(let e of this.#e){let t=J(e.deleted);c.set(t,[...c.get(t)??[],e])}return[...c].map(([e,t])=>({name:e,entries:t}))}};function v({photos:x}){return x[0]}var re=E`
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
`;var ne,le,de,pe,ce,he,me,ue,o,N,Q,V,W,U,j,i,fe,ye,C,ge,D,be,ve,xe,ke,we,$e,Ee,Te,qe;ue=[q("latent-trash-page")];var p=class extends(me=T,he=[b({attribute:!1})],ce=[b({attribute:!1})],pe=[S()],de=[S()],le=[S()],ne=[R("h1")],me){constructor(){super(...arguments);n(this,i);n(this,N,a(o,8,this)),a(o,11,this);n(this,Q,a(o,12,this)),a(o,15,this);n(this,V,a(o,16,this)),a(o,19,this);n(this,W,a(o,20,this,new Set)),a(o,23,this);n(this,U,a(o,24,this)),a(o,27,this);n(this,j,a(o,28,this)),a(o,31,this)}willUpdate(e){e.has("api")&&this.refresh()}get sequence(){return this.list?.sequence}refresh(){let e=new z(t=>r(this,i,ye).call(this,I(this.api,t)),()=>r(this,i,fe).call(this,e));e.sequence.more().catch(()=>{})}reveal(e){let t=this.list?.entries.find(s=>v(s)?.id===e.id);this.renderRoot.querySelector(`[data-entry="${t?.id}"]`)?.focus()}render(){let{list:e,question:t}=this;return l`
      <div class="head">
        <h1 tabindex="-1">Trash</h1>
        ${e===void 0||e.entries.length===0?y:r(this,i,we).call(this)}
      </div>
      ${e===void 0?y:e.entries.length===0?r(this,i,$e).call(this,e):r(this,i,Ee).call(this,e)} ${t===void 0?y:l`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
          @problem="${s=>this.dispatchEvent(new CustomEvent("problem",{detail:s.detail}))}"
        ></latent-confirm-dialog>
      `}
    `}};o=w(me),N=new WeakMap,Q=new WeakMap,V=new WeakMap,W=new WeakMap,U=new WeakMap,j=new WeakMap,i=new WeakSet,fe=function(e){this.store.forgetMissing(),this.list=e;let t=new Set(e.entries.map(({id:s})=>s));this.picked=new Set([...this.picked].filter(s=>t.has(s))),this.requestUpdate(),this.dispatchEvent(new CustomEvent("sequence",{detail:{same:!0}}))},ye=async function(e){try{return await e}catch(t){throw this.dispatchEvent(new CustomEvent("problem",{detail:t})),t}},C=function({id:e}){let t=new Set(this.picked);t.delete(e)||t.add(e),this.picked=t},ge=function(e){let t=v(e);this.picked.size>0?r(this,i,C).call(this,e):t!==void 0&&this.dispatchEvent(new CustomEvent("photo-open",{detail:t}))},D=function(e){this.picked=new Set,this.dispatchEvent(new CustomEvent("said",{detail:e})),this.refresh(),this.heading.focus()},be=async function(){try{r(this,i,D).call(this,await Y(this.api,[...this.picked]))}catch(e){ee(this,e)}},ve=function(){let e=[...this.picked];this.question={heading:e.length===1?"Delete this for good?":`Delete ${F(e.length)} for good?`,text:`${e.length===1?"It":"They"} cannot be had back after that.`,action:"Delete for good",act:async()=>r(this,i,D).call(this,await Z(this.api,e))}},xe=function(){this.question={heading:"Empty the trash?",text:"All that is in it is deleted for good, and cannot be had back after that.",action:"Delete all for good",act:async()=>r(this,i,D).call(this,{text:await r(this,i,ke).call(this)})}},ke=async function(){let e=0;for(;;){let{outcomes:t}=await K(this.api),s=t.flatMap(({error:k})=>k?.message??[]);if(e+=t.length-s.length,t.length===s.length)return X("Deleted for good",e,s)}},we=function(){return this.picked.size===0?l`
        <div class="actions">
          <button class="quiet" @click="${r(this,i,xe)}">${g.trash}Empty the trash</button>
        </div>
      `:l`
        <div class="actions" role="toolbar" aria-label="Selected photos">
          <span role="status">${this.picked.size} selected</span>
          <button class="quiet" @click="${()=>this.picked=new Set}">Select none</button>
          <button class="quiet" @click="${()=>{r(this,i,be).call(this)}}">${g.restore}Restore</button>
          <button class="quiet" @click="${r(this,i,ve)}">${g.trash}Delete for good</button>
        </div>
      `},$e=function({staying:e}){return l`
      <latent-notice heading="The trash is empty">
        <span slot="icon">${g.trash}</span>
        <p>What you delete here stays for ${e} days, and can be put back until then.</p>
      </latent-notice>
    `},Ee=function(e){return l`
      <p class="about">
        Deleted photos stay here for ${e.staying} days, then they go for good. No search, album or map shows them.
      </p>
      ${e.days.map(t=>r(this,i,Te).call(this,t))} ${e.isWhole?y:l`
        <button class="quiet more" @click="${()=>{e.sequence.more().catch(()=>{})}}">Show more</button>
      `}
    `},Te=function({name:e,entries:t}){return l`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <ul>
          ${t.map(s=>r(this,i,qe).call(this,s))}
        </ul>
      </section>
    `},qe=function(e){let t=v(e),s=this.picked.has(e.id);return l`
      <li class="${s?"picked":""}">
        <button
          class="open"
          data-entry="${e.id}"
          aria-label="${e.name}"
          ?disabled="${t===void 0&&this.picked.size===0}"
          @click="${()=>r(this,i,ge).call(this,e)}"
        >
          ${t===void 0?y:l`
            <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${s?"true":"false"}"
          aria-label="Select ${e.name}"
          @click="${()=>r(this,i,C).call(this,e)}"
        >
          ${g.check}
        </button>
        <span class="name" title="${e.folder}">${e.name}</span>
        <span class="left">${O(e.goes,Date.now())}</span>
      </li>
    `},d(o,4,"api",he,p,N),d(o,4,"store",ce,p,Q),d(o,4,"list",pe,p,V),d(o,4,"picked",de,p,W),d(o,4,"question",le,p,U),d(o,4,"heading",ne,p,j),p=d(o,0,"TrashPage",ue,p),$(p,"styles",[L,M,re]),a(o,1,p);export{p as TrashPage};
