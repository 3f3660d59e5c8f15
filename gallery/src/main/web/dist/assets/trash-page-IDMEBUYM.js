import{a as I,b as O,c as U,d as C,e as J,g as X,h as Y}from"/assets/chunk-X6JW7IKL.js";import"/assets/chunk-JD3H6I4W.js";import{a as _}from"/assets/chunk-X6M6RNKJ.js";import{a as w}from"/assets/chunk-SFD3ALJV.js";import{b as tt}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-GOOLLS4U.js";import"/assets/chunk-GEQVBCTQ.js";import"/assets/chunk-AELXDR5U.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as Z}from"/assets/chunk-J2WHZUOF.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{f as G}from"/assets/chunk-5HIU4FQV.js";import{a as k}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as g}from"/assets/chunk-7ZXDUJG2.js";import{a as Q,b as S,c as x,d as j,e as B,i as F,j as v}from"/assets/chunk-KYYXIHTN.js";import{b as N}from"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as H,d,g as y,i as K}from"/assets/chunk-QQCOG5H4.js";import{a as c,b as i}from"/assets/chunk-JPIGTC3I.js";import{a as V,c as n,d as h,e as W,f as b,g as l,i as a}from"/assets/chunk-UFH4OFYZ.js";var T=class{#t=[];#e=0;take({entries:m,days:t,total:e,next:r}){return this.#t=[...this.#t,...m],this.#e=t,{photos:m.flatMap(xt=>$(xt)??[]),total:e,...r===void 0?{}:{next:r}}}get entries(){return this.#t}get staying(){return this.#e}get days(){let m=new Map;for(let t of this.#t){let e=C(t.deleted);m.set(e,[...m.get(e)??[],t])}return[...m].map(([t,e])=>({name:t,entries:e}))}};function $({photos:q}){return q[0]}var et=H`
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
    user-select: none;
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
`;var ot,it,st,rt,at,nt,pt,dt,s,D,M,R,L,z,f,P,o,lt,ht,A,ct,E,mt,ut,ft,yt,gt,bt,kt,vt,$t;dt=[Q("latent-trash-page")];var p=class extends(pt=K,nt=[S({attribute:!1})],at=[S({attribute:!1})],rt=[x()],st=[x()],it=[x()],ot=[j("h1")],pt){constructor(){super(...arguments);l(this,o);l(this,D,n(s,8,this)),n(s,11,this);l(this,M,n(s,12,this)),n(s,15,this);l(this,R,n(s,16,this)),n(s,19,this);l(this,L,n(s,20,this,w.none())),n(s,23,this);l(this,z,n(s,24,this)),n(s,27,this);l(this,f,new tt(this));l(this,P,n(s,28,this)),n(s,31,this)}willUpdate(t){t.has("api")&&this.refresh()}get sequence(){return b(this,f).sequence}refresh(){let t=new T;b(this,f).load(async e=>t.take(await I(this.api,e)),Promise.resolve(),()=>a(this,o,lt).call(this,t)).catch(e=>v(this,"problem",e))}reveal(t){let e=this.list?.entries.find(r=>$(r)?.id===t.id);this.renderRoot.querySelector(`[data-entry="${e?.id}"]`)?.focus()}render(){let{list:t,question:e}=this;return d`
      <div class="head">
        <h1 tabindex="-1">${i("Trash")}</h1>
        ${t===void 0||t.entries.length===0?y:a(this,o,gt).call(this)}
      </div>
      ${t===void 0?y:t.entries.length===0?a(this,o,bt).call(this,t):a(this,o,kt).call(this,t)} ${e===void 0?y:d`
        <latent-confirm-dialog
          .question="${e}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};s=V(pt),D=new WeakMap,M=new WeakMap,R=new WeakMap,L=new WeakMap,z=new WeakMap,f=new WeakMap,P=new WeakMap,o=new WeakSet,lt=function(t){this.store.forgetMissing(),this.list=t,this.picked=this.picked.among(t.entries)},ht=function(){b(this,f).sequence?.more().catch(t=>v(this,"problem",t))},A=function({shiftKey:t},e){this.picked=t?this.picked.upTo(e,this.list?.entries??[]):this.picked.toggled(e)},ct=function(t,e){let r=$(e);t.ctrlKey||t.metaKey||t.shiftKey||this.picked.size>0?a(this,o,A).call(this,t,e):r!==void 0&&v(this,"photo-open",r)},E=function(t){this.picked=w.none(),v(this,"said",t),this.refresh(),this.heading.focus()},mt=async function(){try{a(this,o,E).call(this,await X(this.api,this.picked.ids))}catch(t){_(this,t)}},ut=function(){let t=this.picked.ids;this.question={heading:k(t.length,{one:i("Delete this for good?"),other:i(c`Delete ${G(t.length)} photos for good?`)}),text:k(t.length,{one:i("It cannot be had back after that."),other:i("They cannot be had back after that.")}),action:i("Delete for good"),act:async()=>a(this,o,E).call(this,await Y(this.api,t))}},ft=function(){this.question={heading:i("Empty the trash?"),text:i("All that is in it is deleted for good, and cannot be had back after that."),action:i("Delete all for good"),act:async()=>a(this,o,E).call(this,{text:await a(this,o,yt).call(this)})}},yt=async function(){let t=0;for(;;){let{outcomes:e}=await O(this.api),r=e.flatMap(({error:u})=>u===void 0?[]:N(u.message));if(t+=e.length-r.length,e.length===r.length)return J("removed",t,r)}},gt=function(){return this.picked.size===0?d`
        <div class="actions">
          <button class="quiet" @click="${a(this,o,ft)}">${g.trash}${i("Empty the trash")}</button>
        </div>
      `:d`
        <div class="actions" role="toolbar" aria-label="${i("Selected photos")}">
          <span role="status">${i(c`${this.picked.size} selected`)}</span>
          <button class="quiet" @click="${()=>this.picked=w.none()}">${i("Select none")}</button>
          <button class="quiet" @click="${()=>{a(this,o,mt).call(this)}}">${g.restore}${i("Restore")}</button>
          <button class="quiet" @click="${a(this,o,ut)}">${g.trash}${i("Delete for good")}</button>
        </div>
      `},bt=function({staying:t}){return d`
      <latent-notice heading="${i("The trash is empty")}">
        <span slot="icon">${g.trash}</span>
        <p>
          ${k(t,{one:i(c`What you delete here stays for ${t} day, and can be put back until then.`),other:i(c`What you delete here stays for ${t} days, and can be put back until then.`)})}
        </p>
      </latent-notice>
    `},kt=function(t){let{staying:e}=t;return d`
      <p class="about">
        ${k(e,{one:i(c`Deleted photos stay here for ${e} day, then they go for good.`),other:i(c`Deleted photos stay here for ${e} days, then they go for good.`)})} ${i("No search, album or map shows them.")}
      </p>
      ${t.days.map(r=>a(this,o,vt).call(this,r))} ${b(this,f).sequence?.isWhole===!0?y:d`
        <button class="quiet more" @click="${a(this,o,ht)}">${i("Show more")}</button>
      `}
    `},vt=function({name:t,entries:e}){return d`
      <section aria-label="${t}">
        <h2>${t}</h2>
        <ul>
          ${e.map(r=>a(this,o,$t).call(this,r))}
        </ul>
      </section>
    `},$t=function(t){let e=$(t),r=this.picked.has(t.id);return d`
      <li class="${r?"picked":""}">
        <button
          class="open"
          data-entry="${t.id}"
          aria-label="${t.name}"
          ?disabled="${e===void 0&&this.picked.size===0}"
          @click="${u=>a(this,o,ct).call(this,u,t)}"
        >
          ${e===void 0?y:d`
            <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${r?"true":"false"}"
          aria-label="${i(c`Select ${t.name}`)}"
          @click="${u=>a(this,o,A).call(this,u,t)}"
        >
          ${g.check}
        </button>
        <span class="name" title="${t.folder}">${t.name}</span>
        <span class="left">${U(t.goes,Date.now())}</span>
      </li>
    `},h(s,4,"api",nt,p,D),h(s,4,"store",at,p,M),h(s,4,"list",rt,p,R),h(s,4,"picked",st,p,L),h(s,4,"question",it,p,z),h(s,4,"heading",ot,p,P),p=h(s,0,"TrashPage",dt,p),W(p,"styles",[B,F,Z,et]),n(s,1,p);export{p as TrashPage};
