import"/assets/chunk-I3MLZGEU.js";import{a as C}from"/assets/chunk-LEQ3S2SE.js";import{b as J}from"/assets/chunk-ON3HXQYR.js";import{a as j,b as B,c as F,d as G,e as I,g as O,h as U}from"/assets/chunk-3HOCWFEE.js";import"/assets/chunk-ZJBTF425.js";import"/assets/chunk-A6TKU6T5.js";import"/assets/chunk-XP4I65UQ.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import{g as W}from"/assets/chunk-3FEMAHCA.js";import{a as P,b as p,e as m,g as A,h as V,i as w,j as b,k as H,l as u,m as N,p as Q,q as y}from"/assets/chunk-PMYW6YMW.js";import{a as L,c as a,d,e as M,f,g as l,i as s}from"/assets/chunk-UFH4OFYZ.js";var k=class{#e=[];#t=0;take({entries:c,days:e,total:t,next:r}){return this.#e=[...this.#e,...c],this.#t=e,{photos:c.flatMap(ye=>g(ye)??[]),total:t,...r===void 0?{}:{next:r}}}get entries(){return this.#e}get staying(){return this.#t}get days(){let c=new Map;for(let e of this.#e){let t=G(e.deleted);c.set(t,[...c.get(t)??[],e])}return[...c].map(([e,t])=>({name:e,entries:t}))}};function g({photos:x}){return x[0]}var K=P`
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
`;var X,Y,Z,_,ee,te,ie,oe,o,$,T,S,q,E,h,D,i,se,re,R,ae,v,ne,pe,le,de,ce,he,me,ue,fe;oe=[V("latent-trash-page")];var n=class extends(ie=A,te=[w({attribute:!1})],ee=[w({attribute:!1})],_=[b()],Z=[b()],Y=[b()],X=[H("h1")],ie){constructor(){super(...arguments);l(this,i);l(this,$,a(o,8,this)),a(o,11,this);l(this,T,a(o,12,this)),a(o,15,this);l(this,S,a(o,16,this)),a(o,19,this);l(this,q,a(o,20,this,new Set)),a(o,23,this);l(this,E,a(o,24,this)),a(o,27,this);l(this,h,new J(this));l(this,D,a(o,28,this)),a(o,31,this)}willUpdate(e){e.has("api")&&this.refresh()}get sequence(){return f(this,h).sequence}refresh(){let e=new k;f(this,h).load(async t=>e.take(await j(this.api,t)),Promise.resolve(),()=>s(this,i,se).call(this,e)).catch(t=>y(this,"problem",t))}reveal(e){let t=this.list?.entries.find(r=>g(r)?.id===e.id);this.renderRoot.querySelector(`[data-entry="${t?.id}"]`)?.focus()}render(){let{list:e,question:t}=this;return p`
      <div class="head">
        <h1 tabindex="-1">Trash</h1>
        ${e===void 0||e.entries.length===0?m:s(this,i,ce).call(this)}
      </div>
      ${e===void 0?m:e.entries.length===0?s(this,i,he).call(this,e):s(this,i,me).call(this,e)} ${t===void 0?m:p`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};o=L(ie),$=new WeakMap,T=new WeakMap,S=new WeakMap,q=new WeakMap,E=new WeakMap,h=new WeakMap,D=new WeakMap,i=new WeakSet,se=function(e){this.store.forgetMissing(),this.list=e;let t=new Set(e.entries.map(({id:r})=>r));this.picked=new Set([...this.picked].filter(r=>t.has(r)))},re=function(){f(this,h).sequence?.more().catch(e=>y(this,"problem",e))},R=function({id:e}){let t=new Set(this.picked);t.delete(e)||t.add(e),this.picked=t},ae=function(e){let t=g(e);this.picked.size>0?s(this,i,R).call(this,e):t!==void 0&&y(this,"photo-open",t)},v=function(e){this.picked=new Set,y(this,"said",e),this.refresh(),this.heading.focus()},ne=async function(){try{s(this,i,v).call(this,await O(this.api,[...this.picked]))}catch(e){C(this,e)}},pe=function(){let e=[...this.picked];this.question={heading:e.length===1?"Delete this for good?":`Delete ${W(e.length)} for good?`,text:`${e.length===1?"It":"They"} cannot be had back after that.`,action:"Delete for good",act:async()=>s(this,i,v).call(this,await U(this.api,e))}},le=function(){this.question={heading:"Empty the trash?",text:"All that is in it is deleted for good, and cannot be had back after that.",action:"Delete all for good",act:async()=>s(this,i,v).call(this,{text:await s(this,i,de).call(this)})}},de=async function(){let e=0;for(;;){let{outcomes:t}=await B(this.api),r=t.flatMap(({error:z})=>z?.message??[]);if(e+=t.length-r.length,t.length===r.length)return I("Deleted for good",e,r)}},ce=function(){return this.picked.size===0?p`
        <div class="actions">
          <button class="quiet" @click="${s(this,i,le)}">${u.trash}Empty the trash</button>
        </div>
      `:p`
        <div class="actions" role="toolbar" aria-label="Selected photos">
          <span role="status">${this.picked.size} selected</span>
          <button class="quiet" @click="${()=>this.picked=new Set}">Select none</button>
          <button class="quiet" @click="${()=>{s(this,i,ne).call(this)}}">${u.restore}Restore</button>
          <button class="quiet" @click="${s(this,i,pe)}">${u.trash}Delete for good</button>
        </div>
      `},he=function({staying:e}){return p`
      <latent-notice heading="The trash is empty">
        <span slot="icon">${u.trash}</span>
        <p>What you delete here stays for ${e} days, and can be put back until then.</p>
      </latent-notice>
    `},me=function(e){return p`
      <p class="about">
        Deleted photos stay here for ${e.staying} days, then they go for good. No search, album or map shows them.
      </p>
      ${e.days.map(t=>s(this,i,ue).call(this,t))} ${f(this,h).sequence?.isWhole===!0?m:p`
        <button class="quiet more" @click="${s(this,i,re)}">Show more</button>
      `}
    `},ue=function({name:e,entries:t}){return p`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <ul>
          ${t.map(r=>s(this,i,fe).call(this,r))}
        </ul>
      </section>
    `},fe=function(e){let t=g(e),r=this.picked.has(e.id);return p`
      <li class="${r?"picked":""}">
        <button
          class="open"
          data-entry="${e.id}"
          aria-label="${e.name}"
          ?disabled="${t===void 0&&this.picked.size===0}"
          @click="${()=>s(this,i,ae).call(this,e)}"
        >
          ${t===void 0?m:p`
            <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${r?"true":"false"}"
          aria-label="Select ${e.name}"
          @click="${()=>s(this,i,R).call(this,e)}"
        >
          ${u.check}
        </button>
        <span class="name" title="${e.folder}">${e.name}</span>
        <span class="left">${F(e.goes,Date.now())}</span>
      </li>
    `},d(o,4,"api",te,n,$),d(o,4,"store",ee,n,T),d(o,4,"list",_,n,S),d(o,4,"picked",Z,n,q),d(o,4,"question",Y,n,E),d(o,4,"heading",X,n,D),n=d(o,0,"TrashPage",oe,n),M(n,"styles",[N,Q,K]),a(o,1,n);export{n as TrashPage};
