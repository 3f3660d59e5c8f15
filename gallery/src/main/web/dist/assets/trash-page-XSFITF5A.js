import{a as et}from"/assets/chunk-OIJ2RHEG.js";import{b as it}from"/assets/chunk-7YJW54K4.js";import{a as J,b as X,c as Y,d as Z,e as _,g as C,h as tt}from"/assets/chunk-3HOCWFEE.js";import"/assets/chunk-ZJBTF425.js";import{b as O}from"/assets/chunk-T426QFJF.js";import"/assets/chunk-KILEGMWU.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-EFTOUEGA.js";import{g as K}from"/assets/chunk-3FEMAHCA.js";import{a as E,b as l,e as g,g as S,h as R,i as v,j as L,k as M,l as b,m as z,o as I,p as D,q as k}from"/assets/chunk-Q3DXA6PV.js";import{a as T,c as s,d as p,e as q,f as c,g as n,i as a}from"/assets/chunk-4TR2UDAY.js";var ot,st,at,rt,h,N,Q,f,P,nt;rt=[R("latent-confirm-dialog")];var u=class extends(at=S,st=[v({attribute:!1})],ot=[M("dialog")],at){constructor(){super(...arguments);n(this,P);n(this,N,s(h,8,this)),s(h,11,this);n(this,Q,s(h,12,this)),s(h,15,this);n(this,f,new O(this))}firstUpdated(){this.dialog.showModal()}render(){let{heading:t,text:e,action:r}=this.question;return l`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${$=>$.stopPropagation()}"
      >
        <form @submit="${a(this,P,nt)}">
          <h2 id="title">${t}</h2>
          <p>${e}</p>
          <p class="problem" role="alert" ?hidden="${c(this,f).problem===""}">${c(this,f).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${c(this,f).busy}">${r}</button>
          </div>
        </form>
      </dialog>
    `}};h=T(at),N=new WeakMap,Q=new WeakMap,f=new WeakMap,P=new WeakSet,nt=function(t){t.preventDefault(),c(this,f).busy||c(this,f).run(async()=>{await this.question.act(),this.dialog.close()})},p(h,4,"question",st,u,N),p(h,4,"dialog",ot,u,Q),u=p(h,0,"ConfirmDialog",rt,u),q(u,"styles",[z,D,I,E`
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
    `]),s(h,1,u);var A=class{#t=[];#e=0;take({entries:m,days:t,total:e,next:r}){return this.#t=[...this.#t,...m],this.#e=t,{photos:m.flatMap(Lt=>x(Lt)??[]),total:e,...r===void 0?{}:{next:r}}}get entries(){return this.#t}get staying(){return this.#e}get days(){let m=new Map;for(let t of this.#t){let e=Z(t.deleted);m.set(e,[...m.get(e)??[],t])}return[...m].map(([t,e])=>({name:t,entries:e}))}};function x({photos:w}){return w[0]}var lt=E`
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
`;var pt,dt,ct,ht,mt,ut,ft,yt,o,V,j,U,W,B,y,F,i,gt,bt,G,vt,H,kt,xt,wt,$t,Tt,qt,Et,St,Rt;yt=[R("latent-trash-page")];var d=class extends(ft=S,ut=[v({attribute:!1})],mt=[v({attribute:!1})],ht=[L()],ct=[L()],dt=[L()],pt=[M("h1")],ft){constructor(){super(...arguments);n(this,i);n(this,V,s(o,8,this)),s(o,11,this);n(this,j,s(o,12,this)),s(o,15,this);n(this,U,s(o,16,this)),s(o,19,this);n(this,W,s(o,20,this,new Set)),s(o,23,this);n(this,B,s(o,24,this)),s(o,27,this);n(this,y,new it(this));n(this,F,s(o,28,this)),s(o,31,this)}willUpdate(t){t.has("api")&&this.refresh()}get sequence(){return c(this,y).sequence}refresh(){let t=new A;c(this,y).load(async e=>t.take(await J(this.api,e)),Promise.resolve(),()=>a(this,i,gt).call(this,t)).catch(e=>k(this,"problem",e))}reveal(t){let e=this.list?.entries.find(r=>x(r)?.id===t.id);this.renderRoot.querySelector(`[data-entry="${e?.id}"]`)?.focus()}render(){let{list:t,question:e}=this;return l`
      <div class="head">
        <h1 tabindex="-1">Trash</h1>
        ${t===void 0||t.entries.length===0?g:a(this,i,Tt).call(this)}
      </div>
      ${t===void 0?g:t.entries.length===0?a(this,i,qt).call(this,t):a(this,i,Et).call(this,t)} ${e===void 0?g:l`
        <latent-confirm-dialog
          .question="${e}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};o=T(ft),V=new WeakMap,j=new WeakMap,U=new WeakMap,W=new WeakMap,B=new WeakMap,y=new WeakMap,F=new WeakMap,i=new WeakSet,gt=function(t){this.store.forgetMissing(),this.list=t;let e=new Set(t.entries.map(({id:r})=>r));this.picked=new Set([...this.picked].filter(r=>e.has(r)))},bt=function(){c(this,y).sequence?.more().catch(t=>k(this,"problem",t))},G=function({id:t}){let e=new Set(this.picked);e.delete(t)||e.add(t),this.picked=e},vt=function(t){let e=x(t);this.picked.size>0?a(this,i,G).call(this,t):e!==void 0&&k(this,"photo-open",e)},H=function(t){this.picked=new Set,k(this,"said",t),this.refresh(),this.heading.focus()},kt=async function(){try{a(this,i,H).call(this,await C(this.api,[...this.picked]))}catch(t){et(this,t)}},xt=function(){let t=[...this.picked];this.question={heading:t.length===1?"Delete this for good?":`Delete ${K(t.length)} for good?`,text:`${t.length===1?"It":"They"} cannot be had back after that.`,action:"Delete for good",act:async()=>a(this,i,H).call(this,await tt(this.api,t))}},wt=function(){this.question={heading:"Empty the trash?",text:"All that is in it is deleted for good, and cannot be had back after that.",action:"Delete all for good",act:async()=>a(this,i,H).call(this,{text:await a(this,i,$t).call(this)})}},$t=async function(){let t=0;for(;;){let{outcomes:e}=await X(this.api),r=e.flatMap(({error:$})=>$?.message??[]);if(t+=e.length-r.length,e.length===r.length)return _("Deleted for good",t,r)}},Tt=function(){return this.picked.size===0?l`
        <div class="actions">
          <button class="quiet" @click="${a(this,i,wt)}">${b.trash}Empty the trash</button>
        </div>
      `:l`
        <div class="actions" role="toolbar" aria-label="Selected photos">
          <span role="status">${this.picked.size} selected</span>
          <button class="quiet" @click="${()=>this.picked=new Set}">Select none</button>
          <button class="quiet" @click="${()=>{a(this,i,kt).call(this)}}">${b.restore}Restore</button>
          <button class="quiet" @click="${a(this,i,xt)}">${b.trash}Delete for good</button>
        </div>
      `},qt=function({staying:t}){return l`
      <latent-notice heading="The trash is empty">
        <span slot="icon">${b.trash}</span>
        <p>What you delete here stays for ${t} days, and can be put back until then.</p>
      </latent-notice>
    `},Et=function(t){return l`
      <p class="about">
        Deleted photos stay here for ${t.staying} days, then they go for good. No search, album or map shows them.
      </p>
      ${t.days.map(e=>a(this,i,St).call(this,e))} ${c(this,y).sequence?.isWhole===!0?g:l`
        <button class="quiet more" @click="${a(this,i,bt)}">Show more</button>
      `}
    `},St=function({name:t,entries:e}){return l`
      <section aria-label="${t}">
        <h2>${t}</h2>
        <ul>
          ${e.map(r=>a(this,i,Rt).call(this,r))}
        </ul>
      </section>
    `},Rt=function(t){let e=x(t),r=this.picked.has(t.id);return l`
      <li class="${r?"picked":""}">
        <button
          class="open"
          data-entry="${t.id}"
          aria-label="${t.name}"
          ?disabled="${e===void 0&&this.picked.size===0}"
          @click="${()=>a(this,i,vt).call(this,t)}"
        >
          ${e===void 0?g:l`
            <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${r?"true":"false"}"
          aria-label="Select ${t.name}"
          @click="${()=>a(this,i,G).call(this,t)}"
        >
          ${b.check}
        </button>
        <span class="name" title="${t.folder}">${t.name}</span>
        <span class="left">${Y(t.goes,Date.now())}</span>
      </li>
    `},p(o,4,"api",ut,d,V),p(o,4,"store",mt,d,j),p(o,4,"list",ht,d,U),p(o,4,"picked",ct,d,W),p(o,4,"question",dt,d,B),p(o,4,"heading",pt,d,F),d=p(o,0,"TrashPage",yt,d),q(d,"styles",[z,D,lt]),s(o,1,d);export{d as TrashPage};
