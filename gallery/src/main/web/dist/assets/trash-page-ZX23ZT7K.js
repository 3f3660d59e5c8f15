import{a as G,b as I,c as O,d as U,e as C,g as J,h as K}from"/assets/chunk-YLNS6UR3.js";import"/assets/chunk-KMNQCM6A.js";import{a as Y}from"/assets/chunk-JAGVQ55X.js";import{b as Z}from"/assets/chunk-Z6VJUBRA.js";import"/assets/chunk-H2BYZK6N.js";import"/assets/chunk-V4GUTDK2.js";import"/assets/chunk-VKPIHS2Z.js";import"/assets/chunk-HLG3I5N6.js";import"/assets/chunk-G6KWYIGV.js";import{a as X}from"/assets/chunk-TJUMQRXT.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-IODQFKF6.js";import{f as F}from"/assets/chunk-HVERO55H.js";import{a as g}from"/assets/chunk-N27IYDWE.js";import"/assets/chunk-M7EUPUIQ.js";import{a as y}from"/assets/chunk-ZVZNEZDW.js";import{a as W,b as S,c as $,d as Q,e as j,i as B,j as k}from"/assets/chunk-B33BJQNH.js";import"/assets/chunk-TKREZGHD.js";import"/assets/chunk-UX5ZOWSO.js";import{a as H,d as l,g as f,i as N}from"/assets/chunk-QQCOG5H4.js";import{a as c,b as i}from"/assets/chunk-JPIGTC3I.js";import{a as A,c as n,d as h,e as V,f as b,g as d,i as a}from"/assets/chunk-UFH4OFYZ.js";var w=class{#e=[];#t=0;take({entries:m,days:e,total:t,next:s}){return this.#e=[...this.#e,...m],this.#t=e,{photos:m.flatMap(ve=>v(ve)??[]),total:t,...s===void 0?{}:{next:s}}}get entries(){return this.#e}get staying(){return this.#t}get days(){let m=new Map;for(let e of this.#e){let t=U(e.deleted);m.set(t,[...m.get(t)??[],e])}return[...m].map(([e,t])=>({name:e,entries:t}))}};function v({photos:T}){return T[0]}var _=H`
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
`;var ee,te,oe,ie,re,se,ae,ne,r,q,E,D,R,L,u,z,o,pe,le,M,de,x,he,ce,me,ue,fe,ye,be,ge,ke;ne=[W("latent-trash-page")];var p=class extends(ae=N,se=[S({attribute:!1})],re=[S({attribute:!1})],ie=[$()],oe=[$()],te=[$()],ee=[Q("h1")],ae){constructor(){super(...arguments);d(this,o);d(this,q,n(r,8,this)),n(r,11,this);d(this,E,n(r,12,this)),n(r,15,this);d(this,D,n(r,16,this)),n(r,19,this);d(this,R,n(r,20,this,new Set)),n(r,23,this);d(this,L,n(r,24,this)),n(r,27,this);d(this,u,new Z(this));d(this,z,n(r,28,this)),n(r,31,this)}willUpdate(e){e.has("api")&&this.refresh()}get sequence(){return b(this,u).sequence}refresh(){let e=new w;b(this,u).load(async t=>e.take(await G(this.api,t)),Promise.resolve(),()=>a(this,o,pe).call(this,e)).catch(t=>k(this,"problem",t))}reveal(e){let t=this.list?.entries.find(s=>v(s)?.id===e.id);this.renderRoot.querySelector(`[data-entry="${t?.id}"]`)?.focus()}render(){let{list:e,question:t}=this;return l`
      <div class="head">
        <h1 tabindex="-1">${i("Trash")}</h1>
        ${e===void 0||e.entries.length===0?f:a(this,o,fe).call(this)}
      </div>
      ${e===void 0?f:e.entries.length===0?a(this,o,ye).call(this,e):a(this,o,be).call(this,e)} ${t===void 0?f:l`
        <latent-confirm-dialog
          .question="${t}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};r=A(ae),q=new WeakMap,E=new WeakMap,D=new WeakMap,R=new WeakMap,L=new WeakMap,u=new WeakMap,z=new WeakMap,o=new WeakSet,pe=function(e){this.store.forgetMissing(),this.list=e;let t=new Set(e.entries.map(({id:s})=>s));this.picked=new Set([...this.picked].filter(s=>t.has(s)))},le=function(){b(this,u).sequence?.more().catch(e=>k(this,"problem",e))},M=function({id:e}){let t=new Set(this.picked);t.delete(e)||t.add(e),this.picked=t},de=function(e){let t=v(e);this.picked.size>0?a(this,o,M).call(this,e):t!==void 0&&k(this,"photo-open",t)},x=function(e){this.picked=new Set,k(this,"said",e),this.refresh(),this.heading.focus()},he=async function(){try{a(this,o,x).call(this,await J(this.api,[...this.picked]))}catch(e){Y(this,e)}},ce=function(){let e=[...this.picked];this.question={heading:g(e.length,{one:i("Delete this for good?"),other:i(c`Delete ${F(e.length)} photos for good?`)}),text:g(e.length,{one:i("It cannot be had back after that."),other:i("They cannot be had back after that.")}),action:i("Delete for good"),act:async()=>a(this,o,x).call(this,await K(this.api,e))}},me=function(){this.question={heading:i("Empty the trash?"),text:i("All that is in it is deleted for good, and cannot be had back after that."),action:i("Delete all for good"),act:async()=>a(this,o,x).call(this,{text:await a(this,o,ue).call(this)})}},ue=async function(){let e=0;for(;;){let{outcomes:t}=await I(this.api),s=t.flatMap(({error:P})=>P?.message??[]);if(e+=t.length-s.length,t.length===s.length)return C("removed",e,s)}},fe=function(){return this.picked.size===0?l`
        <div class="actions">
          <button class="quiet" @click="${a(this,o,me)}">${y.trash}${i("Empty the trash")}</button>
        </div>
      `:l`
        <div class="actions" role="toolbar" aria-label="${i("Selected photos")}">
          <span role="status">${i(c`${this.picked.size} selected`)}</span>
          <button class="quiet" @click="${()=>this.picked=new Set}">${i("Select none")}</button>
          <button class="quiet" @click="${()=>{a(this,o,he).call(this)}}">${y.restore}${i("Restore")}</button>
          <button class="quiet" @click="${a(this,o,ce)}">${y.trash}${i("Delete for good")}</button>
        </div>
      `},ye=function({staying:e}){return l`
      <latent-notice heading="${i("The trash is empty")}">
        <span slot="icon">${y.trash}</span>
        <p>
          ${g(e,{one:i(c`What you delete here stays for ${e} day, and can be put back until then.`),other:i(c`What you delete here stays for ${e} days, and can be put back until then.`)})}
        </p>
      </latent-notice>
    `},be=function(e){let{staying:t}=e;return l`
      <p class="about">
        ${g(t,{one:i(c`Deleted photos stay here for ${t} day, then they go for good.`),other:i(c`Deleted photos stay here for ${t} days, then they go for good.`)})} ${i("No search, album or map shows them.")}
      </p>
      ${e.days.map(s=>a(this,o,ge).call(this,s))} ${b(this,u).sequence?.isWhole===!0?f:l`
        <button class="quiet more" @click="${a(this,o,le)}">${i("Show more")}</button>
      `}
    `},ge=function({name:e,entries:t}){return l`
      <section aria-label="${e}">
        <h2>${e}</h2>
        <ul>
          ${t.map(s=>a(this,o,ke).call(this,s))}
        </ul>
      </section>
    `},ke=function(e){let t=v(e),s=this.picked.has(e.id);return l`
      <li class="${s?"picked":""}">
        <button
          class="open"
          data-entry="${e.id}"
          aria-label="${e.name}"
          ?disabled="${t===void 0&&this.picked.size===0}"
          @click="${()=>a(this,o,de).call(this,e)}"
        >
          ${t===void 0?f:l`
            <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${s?"true":"false"}"
          aria-label="${i(c`Select ${e.name}`)}"
          @click="${()=>a(this,o,M).call(this,e)}"
        >
          ${y.check}
        </button>
        <span class="name" title="${e.folder}">${e.name}</span>
        <span class="left">${O(e.goes,Date.now())}</span>
      </li>
    `},h(r,4,"api",se,p,q),h(r,4,"store",re,p,E),h(r,4,"list",ie,p,D),h(r,4,"picked",oe,p,R),h(r,4,"question",te,p,L),h(r,4,"heading",ee,p,z),p=h(r,0,"TrashPage",ne,p),V(p,"styles",[j,B,X,_]),n(r,1,p);export{p as TrashPage};
