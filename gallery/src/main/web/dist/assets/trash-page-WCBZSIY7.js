import{a as G,b as I,c as O,d as U,e as C,g as J,h as X}from"/assets/chunk-EYZHCFKT.js";import"/assets/chunk-GZR33D6F.js";import{a as Z}from"/assets/chunk-NLZOEI37.js";import{a as w}from"/assets/chunk-SFD3ALJV.js";import{b as _}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-TSCTJ43J.js";import"/assets/chunk-GEQVBCTQ.js";import"/assets/chunk-OVJGJBF5.js";import"/assets/chunk-UPMQGDA2.js";import"/assets/chunk-G6KWYIGV.js";import{a as Y}from"/assets/chunk-J2WHZUOF.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-WH7VVHIY.js";import{f as F}from"/assets/chunk-XDJMIDDY.js";import{a as k}from"/assets/chunk-NDNE4T4G.js";import"/assets/chunk-6DDX5PFV.js";import{a as g}from"/assets/chunk-7ZXDUJG2.js";import{a as W,b as S,c as x,d as Q,e as j,i as B,j as v}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-FI73VB6G.js";import"/assets/chunk-KZQQDJAM.js";import{a as K,d as l,g as y,i as N}from"/assets/chunk-QQCOG5H4.js";import{a as c,b as i}from"/assets/chunk-JPIGTC3I.js";import{a as V,c as n,d,e as H,f as b,g as h,i as a}from"/assets/chunk-UFH4OFYZ.js";var T=class{#t=[];#e=0;take({entries:m,days:t,total:e,next:r}){return this.#t=[...this.#t,...m],this.#e=t,{photos:m.flatMap($t=>$($t)??[]),total:e,...r===void 0?{}:{next:r}}}get entries(){return this.#t}get staying(){return this.#e}get days(){let m=new Map;for(let t of this.#t){let e=U(t.deleted);m.set(e,[...m.get(e)??[],t])}return[...m].map(([t,e])=>({name:t,entries:e}))}};function $({photos:q}){return q[0]}var tt=K`
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
`;var et,ot,it,st,rt,at,nt,pt,s,D,M,R,L,z,u,P,o,lt,ht,A,dt,E,ct,mt,ut,ft,yt,gt,bt,kt,vt;pt=[W("latent-trash-page")];var p=class extends(nt=N,at=[S({attribute:!1})],rt=[S({attribute:!1})],st=[x()],it=[x()],ot=[x()],et=[Q("h1")],nt){constructor(){super(...arguments);h(this,o);h(this,D,n(s,8,this)),n(s,11,this);h(this,M,n(s,12,this)),n(s,15,this);h(this,R,n(s,16,this)),n(s,19,this);h(this,L,n(s,20,this,w.none())),n(s,23,this);h(this,z,n(s,24,this)),n(s,27,this);h(this,u,new _(this));h(this,P,n(s,28,this)),n(s,31,this)}willUpdate(t){t.has("api")&&this.refresh()}get sequence(){return b(this,u).sequence}refresh(){let t=new T;b(this,u).load(async e=>t.take(await G(this.api,e)),Promise.resolve(),()=>a(this,o,lt).call(this,t)).catch(e=>v(this,"problem",e))}reveal(t){let e=this.list?.entries.find(r=>$(r)?.id===t.id);this.renderRoot.querySelector(`[data-entry="${e?.id}"]`)?.focus()}render(){let{list:t,question:e}=this;return l`
      <div class="head">
        <h1 tabindex="-1">${i("Trash")}</h1>
        ${t===void 0||t.entries.length===0?y:a(this,o,yt).call(this)}
      </div>
      ${t===void 0?y:t.entries.length===0?a(this,o,gt).call(this,t):a(this,o,bt).call(this,t)} ${e===void 0?y:l`
        <latent-confirm-dialog
          .question="${e}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};s=V(nt),D=new WeakMap,M=new WeakMap,R=new WeakMap,L=new WeakMap,z=new WeakMap,u=new WeakMap,P=new WeakMap,o=new WeakSet,lt=function(t){this.store.forgetMissing(),this.list=t,this.picked=this.picked.among(t.entries)},ht=function(){b(this,u).sequence?.more().catch(t=>v(this,"problem",t))},A=function({shiftKey:t},e){this.picked=t?this.picked.upTo(e,this.list?.entries??[]):this.picked.toggled(e)},dt=function(t,e){let r=$(e);t.ctrlKey||t.metaKey||t.shiftKey||this.picked.size>0?a(this,o,A).call(this,t,e):r!==void 0&&v(this,"photo-open",r)},E=function(t){this.picked=w.none(),v(this,"said",t),this.refresh(),this.heading.focus()},ct=async function(){try{a(this,o,E).call(this,await J(this.api,this.picked.ids))}catch(t){Z(this,t)}},mt=function(){let t=this.picked.ids;this.question={heading:k(t.length,{one:i("Delete this for good?"),other:i(c`Delete ${F(t.length)} photos for good?`)}),text:k(t.length,{one:i("It cannot be had back after that."),other:i("They cannot be had back after that.")}),action:i("Delete for good"),act:async()=>a(this,o,E).call(this,await X(this.api,t))}},ut=function(){this.question={heading:i("Empty the trash?"),text:i("All that is in it is deleted for good, and cannot be had back after that."),action:i("Delete all for good"),act:async()=>a(this,o,E).call(this,{text:await a(this,o,ft).call(this)})}},ft=async function(){let t=0;for(;;){let{outcomes:e}=await I(this.api),r=e.flatMap(({error:f})=>f?.message??[]);if(t+=e.length-r.length,e.length===r.length)return C("removed",t,r)}},yt=function(){return this.picked.size===0?l`
        <div class="actions">
          <button class="quiet" @click="${a(this,o,ut)}">${g.trash}${i("Empty the trash")}</button>
        </div>
      `:l`
        <div class="actions" role="toolbar" aria-label="${i("Selected photos")}">
          <span role="status">${i(c`${this.picked.size} selected`)}</span>
          <button class="quiet" @click="${()=>this.picked=w.none()}">${i("Select none")}</button>
          <button class="quiet" @click="${()=>{a(this,o,ct).call(this)}}">${g.restore}${i("Restore")}</button>
          <button class="quiet" @click="${a(this,o,mt)}">${g.trash}${i("Delete for good")}</button>
        </div>
      `},gt=function({staying:t}){return l`
      <latent-notice heading="${i("The trash is empty")}">
        <span slot="icon">${g.trash}</span>
        <p>
          ${k(t,{one:i(c`What you delete here stays for ${t} day, and can be put back until then.`),other:i(c`What you delete here stays for ${t} days, and can be put back until then.`)})}
        </p>
      </latent-notice>
    `},bt=function(t){let{staying:e}=t;return l`
      <p class="about">
        ${k(e,{one:i(c`Deleted photos stay here for ${e} day, then they go for good.`),other:i(c`Deleted photos stay here for ${e} days, then they go for good.`)})} ${i("No search, album or map shows them.")}
      </p>
      ${t.days.map(r=>a(this,o,kt).call(this,r))} ${b(this,u).sequence?.isWhole===!0?y:l`
        <button class="quiet more" @click="${a(this,o,ht)}">${i("Show more")}</button>
      `}
    `},kt=function({name:t,entries:e}){return l`
      <section aria-label="${t}">
        <h2>${t}</h2>
        <ul>
          ${e.map(r=>a(this,o,vt).call(this,r))}
        </ul>
      </section>
    `},vt=function(t){let e=$(t),r=this.picked.has(t.id);return l`
      <li class="${r?"picked":""}">
        <button
          class="open"
          data-entry="${t.id}"
          aria-label="${t.name}"
          ?disabled="${e===void 0&&this.picked.size===0}"
          @click="${f=>a(this,o,dt).call(this,f,t)}"
        >
          ${e===void 0?y:l`
            <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${r?"true":"false"}"
          aria-label="${i(c`Select ${t.name}`)}"
          @click="${f=>a(this,o,A).call(this,f,t)}"
        >
          ${g.check}
        </button>
        <span class="name" title="${t.folder}">${t.name}</span>
        <span class="left">${O(t.goes,Date.now())}</span>
      </li>
    `},d(s,4,"api",at,p,D),d(s,4,"store",rt,p,M),d(s,4,"list",st,p,R),d(s,4,"picked",it,p,L),d(s,4,"question",ot,p,z),d(s,4,"heading",et,p,P),p=d(s,0,"TrashPage",pt,p),H(p,"styles",[j,B,Y,tt]),n(s,1,p);export{p as TrashPage};
