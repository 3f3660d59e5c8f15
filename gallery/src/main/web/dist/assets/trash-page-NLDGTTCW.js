import{a as J}from"/assets/chunk-NJGMLMAE.js";import{b as K}from"/assets/chunk-7JE44BBM.js";import{a as C}from"/assets/chunk-4RRJ3ZP6.js";import{a as j,b as B,c as F,d as G,e as I,g as O,h as U}from"/assets/chunk-E7PC2QPE.js";import"/assets/chunk-5QVAACTH.js";import"/assets/chunk-7VUWX7AB.js";import"/assets/chunk-ICAKO4LJ.js";import"/assets/chunk-RM3MGTUZ.js";import"/assets/chunk-6CKDRZ3J.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-LYKWYS7G.js";import"/assets/chunk-IMT4XN7V.js";import{a as u}from"/assets/chunk-UITOMONB.js";import{g as W}from"/assets/chunk-VUAE2RXN.js";import{a as P,b as p,e as m,g as A,h as V,i as x,j as b,k as H,l as N,p as Q,q as y}from"/assets/chunk-K4BADL6H.js";import{a as z,c as a,d,e as M,f,g as l,i as s}from"/assets/chunk-UFH4OFYZ.js";var k=class{#t=[];#e=0;take({entries:h,days:t,total:e,next:r}){return this.#t=[...this.#t,...h],this.#e=t,{photos:h.flatMap(gt=>g(gt)??[]),total:e,...r===void 0?{}:{next:r}}}get entries(){return this.#t}get staying(){return this.#e}get days(){let h=new Map;for(let t of this.#t){let e=G(t.deleted);h.set(e,[...h.get(e)??[],t])}return[...h].map(([t,e])=>({name:t,entries:e}))}};function g({photos:w}){return w[0]}var X=P`
  :host {
    padding-top: 12px;
  }

  .head {
    position: sticky;
    top: var(--header);
    z-index: 2;
    justify-content: space-between;
    padding: 6px 0;
    background: var(--paper);
  }

  .about {
    margin: 2px 0 8px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  h2 {
    margin: 18px 0 8px;
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
`;var Y,Z,_,tt,et,it,ot,st,o,$,T,S,q,E,c,D,i,rt,at,R,nt,v,pt,lt,dt,ht,ct,mt,ut,ft,yt;st=[V("latent-trash-page")];var n=class extends(ot=A,it=[x({attribute:!1})],et=[x({attribute:!1})],tt=[b()],_=[b()],Z=[b()],Y=[H("h1")],ot){constructor(){super(...arguments);l(this,i);l(this,$,a(o,8,this)),a(o,11,this);l(this,T,a(o,12,this)),a(o,15,this);l(this,S,a(o,16,this)),a(o,19,this);l(this,q,a(o,20,this,new Set)),a(o,23,this);l(this,E,a(o,24,this)),a(o,27,this);l(this,c,new K(this));l(this,D,a(o,28,this)),a(o,31,this)}willUpdate(t){t.has("api")&&this.refresh()}get sequence(){return f(this,c).sequence}refresh(){let t=new k;f(this,c).load(async e=>t.take(await j(this.api,e)),Promise.resolve(),()=>s(this,i,rt).call(this,t)).catch(e=>y(this,"problem",e))}reveal(t){let e=this.list?.entries.find(r=>g(r)?.id===t.id);this.renderRoot.querySelector(`[data-entry="${e?.id}"]`)?.focus()}render(){let{list:t,question:e}=this;return p`
      <div class="head">
        <h1 tabindex="-1">Trash</h1>
        ${t===void 0||t.entries.length===0?m:s(this,i,ct).call(this)}
      </div>
      ${t===void 0?m:t.entries.length===0?s(this,i,mt).call(this,t):s(this,i,ut).call(this,t)} ${e===void 0?m:p`
        <latent-confirm-dialog
          .question="${e}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};o=z(ot),$=new WeakMap,T=new WeakMap,S=new WeakMap,q=new WeakMap,E=new WeakMap,c=new WeakMap,D=new WeakMap,i=new WeakSet,rt=function(t){this.store.forgetMissing(),this.list=t;let e=new Set(t.entries.map(({id:r})=>r));this.picked=new Set([...this.picked].filter(r=>e.has(r)))},at=function(){f(this,c).sequence?.more().catch(t=>y(this,"problem",t))},R=function({id:t}){let e=new Set(this.picked);e.delete(t)||e.add(t),this.picked=e},nt=function(t){let e=g(t);this.picked.size>0?s(this,i,R).call(this,t):e!==void 0&&y(this,"photo-open",e)},v=function(t){this.picked=new Set,y(this,"said",t),this.refresh(),this.heading.focus()},pt=async function(){try{s(this,i,v).call(this,await O(this.api,[...this.picked]))}catch(t){J(this,t)}},lt=function(){let t=[...this.picked];this.question={heading:t.length===1?"Delete this for good?":`Delete ${W(t.length)} for good?`,text:`${t.length===1?"It":"They"} cannot be had back after that.`,action:"Delete for good",act:async()=>s(this,i,v).call(this,await U(this.api,t))}},dt=function(){this.question={heading:"Empty the trash?",text:"All that is in it is deleted for good, and cannot be had back after that.",action:"Delete all for good",act:async()=>s(this,i,v).call(this,{text:await s(this,i,ht).call(this)})}},ht=async function(){let t=0;for(;;){let{outcomes:e}=await B(this.api),r=e.flatMap(({error:L})=>L?.message??[]);if(t+=e.length-r.length,e.length===r.length)return I("Deleted for good",t,r)}},ct=function(){return this.picked.size===0?p`
        <div class="actions">
          <button class="quiet" @click="${s(this,i,dt)}">${u.trash}Empty the trash</button>
        </div>
      `:p`
        <div class="actions" role="toolbar" aria-label="Selected photos">
          <span role="status">${this.picked.size} selected</span>
          <button class="quiet" @click="${()=>this.picked=new Set}">Select none</button>
          <button class="quiet" @click="${()=>{s(this,i,pt).call(this)}}">${u.restore}Restore</button>
          <button class="quiet" @click="${s(this,i,lt)}">${u.trash}Delete for good</button>
        </div>
      `},mt=function({staying:t}){return p`
      <latent-notice heading="The trash is empty">
        <span slot="icon">${u.trash}</span>
        <p>What you delete here stays for ${t} days, and can be put back until then.</p>
      </latent-notice>
    `},ut=function(t){return p`
      <p class="about">
        Deleted photos stay here for ${t.staying} days, then they go for good. No search, album or map shows them.
      </p>
      ${t.days.map(e=>s(this,i,ft).call(this,e))} ${f(this,c).sequence?.isWhole===!0?m:p`
        <button class="quiet more" @click="${s(this,i,at)}">Show more</button>
      `}
    `},ft=function({name:t,entries:e}){return p`
      <section aria-label="${t}">
        <h2>${t}</h2>
        <ul>
          ${e.map(r=>s(this,i,yt).call(this,r))}
        </ul>
      </section>
    `},yt=function(t){let e=g(t),r=this.picked.has(t.id);return p`
      <li class="${r?"picked":""}">
        <button
          class="open"
          data-entry="${t.id}"
          aria-label="${t.name}"
          ?disabled="${e===void 0&&this.picked.size===0}"
          @click="${()=>s(this,i,nt).call(this,t)}"
        >
          ${e===void 0?m:p`
            <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${r?"true":"false"}"
          aria-label="Select ${t.name}"
          @click="${()=>s(this,i,R).call(this,t)}"
        >
          ${u.check}
        </button>
        <span class="name" title="${t.folder}">${t.name}</span>
        <span class="left">${F(t.goes,Date.now())}</span>
      </li>
    `},d(o,4,"api",it,n,$),d(o,4,"store",et,n,T),d(o,4,"list",tt,n,S),d(o,4,"picked",_,n,q),d(o,4,"question",Z,n,E),d(o,4,"heading",Y,n,D),n=d(o,0,"TrashPage",st,n),M(n,"styles",[N,Q,C,X]),a(o,1,n);export{n as TrashPage};
