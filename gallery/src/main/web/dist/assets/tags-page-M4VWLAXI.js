import{a as Z,b as P}from"/assets/chunk-MZYPLMAF.js";import{a as w}from"/assets/chunk-GOOLLS4U.js";import"/assets/chunk-KMADBIH6.js";import"/assets/chunk-GEQVBCTQ.js";import"/assets/chunk-AELXDR5U.js";import"/assets/chunk-X2KEADBD.js";import"/assets/chunk-5IPKFR35.js";import{e as x}from"/assets/chunk-2NTJDFLX.js";import{d as X,f as Y}from"/assets/chunk-XET6EIBS.js";import{a as I,b as U}from"/assets/chunk-ETHXOSSS.js";import{b as J}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as Q}from"/assets/chunk-J2WHZUOF.js";import{a as K}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as _}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{f as u,g as H}from"/assets/chunk-5HIU4FQV.js";import{a as T}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as b}from"/assets/chunk-7ZXDUJG2.js";import{a as z,b as k,c as y,e as D,i as F,j as N}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import{c as j}from"/assets/chunk-VPQQMAB5.js";import{a as B,d as c,g as v,i as W}from"/assets/chunk-QQCOG5H4.js";import{a as d,b as a}from"/assets/chunk-JPIGTC3I.js";import{a as V,c as n,d as f,e as q,g as h,i as g}from"/assets/chunk-UFH4OFYZ.js";var ee=new Intl.Collator(j,{numeric:!0,sensitivity:"base"}).compare;function te(s,r){let t=Map.groupBy(s,({value:i})=>U(i)),e=i=>(t.get(i)??[]).map(m=>({name:I(m.value),tag:m,below:e(m.value)})).sort((m,$)=>r(m.name,$.name));return e("")}function R(s,r){let t=r.trim().toLocaleLowerCase();return t===""?[...s]:s.flatMap(e=>{if(e.name.toLocaleLowerCase().includes(t))return[e];let i=R(e.below,t);return i.length===0?[]:[{...e,below:i}]})}function oe(s,r,t){return{heading:ye(r),action:a("Rename"),name:r.value,query:void 0,save:async e=>{let i=$e(e);if(i===""||i===r.value){let{value:$}=r;throw new Error(a(d`Type another name. With a slash, the tag goes below another: places/${$}`))}let m=await Y(s,x("tag",`/${r.value}`),w);t({photos:m,change:{tags:{move:{from:r.value,to:i}}}})}}}function ye({value:s,photos:r}){return r>w?T(r,{one:a(d`Rename ${s} in ${u(w)} of ${u(r)} photo`),other:a(d`Rename ${s} in ${u(w)} of ${u(r)} photos`)}):T(r,{one:a(d`Rename ${s} in ${u(r)} photo`),other:a(d`Rename ${s} in ${u(r)} photos`)})}function $e(s){return s.split("/").map(r=>r.trim()).filter(r=>r!=="").join("/")}var re=B`
  ul {
    list-style: none;
  }

  .tree {
    columns: 300px;
    column-gap: 24px;
  }

  .tree > li {
    break-inside: avoid;
  }

  .below {
    margin-left: 25px;
    padding-left: 12px;
    border-left: 1px solid var(--line);
  }

  .row {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 3px 0;
  }

  .row a {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 12px;
    min-width: 0;
    min-height: 56px;
    padding: 4px 12px 4px 4px;
    border-radius: var(--corner-middle);
    text-decoration: none;
  }

  .row a:hover {
    background: var(--sunken);
  }

  latent-cover {
    flex: none;
    width: 48px;
    height: 48px;
    border-radius: var(--corner-middle);
  }

  .name {
    flex: 1;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .number {
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }

  .icon {
    color: var(--ink-soft);
  }

  .icon svg {
    transition: transform var(--quick);
  }

  .icon[aria-expanded="true"] svg {
    transform: rotate(90deg);
  }

  .none {
    padding: 32px 0;
    color: var(--ink-soft);
  }
`;var ie,ae,ne,se,pe,le,me,de,ce,o,S,O,A,E,G,L,M,l,fe,he,ue,C,ge;ce=[z("latent-tags-page")];var p=class extends(de=W,me=[k({attribute:!1})],le=[k({attribute:!1})],pe=[y()],se=[y()],ne=[y()],ae=[y()],ie=[y()],de){constructor(){super(...arguments);h(this,l);h(this,S,n(o,8,this)),n(o,11,this);h(this,O,n(o,12,this)),n(o,15,this);h(this,A,n(o,16,this,!1)),n(o,19,this);h(this,E,n(o,20,this)),n(o,23,this);h(this,G,n(o,24,this)),n(o,27,this);h(this,L,n(o,28,this,"")),n(o,31,this);h(this,M,n(o,32,this,new Set)),n(o,35,this)}willUpdate(t){t.has("api")&&this.refresh()}refresh(){g(this,l,fe).call(this).catch(t=>N(this,"problem",t))}render(){let{tags:t}=this;if(t===void 0)return v;let e=this.typed.trim(),i=R(te(t,ee),e);return c`
      <div class="head">
        <h1>${a("Tags")}</h1>
        ${t.length===0?v:P(a("Find a tag"),m=>this.typed=m)}
      </div>
      ${t.length===0?g(this,l,ue).call(this):i.length===0?c`
          <p class="none" role="status">${a(d`No tag has “${e}” in it.`)}</p>
        `:g(this,l,C).call(this,i,"tree")} ${this.asked===void 0?v:c`
        <latent-album-dialog
          .asked="${this.asked}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};o=V(de),S=new WeakMap,O=new WeakMap,A=new WeakMap,E=new WeakMap,G=new WeakMap,L=new WeakMap,M=new WeakMap,l=new WeakSet,fe=async function(){let t=await X(this.api,"tag");this.tags=t;let e=t[0]?.cover;this.editable=e!==void 0&&(await this.api.glance(e)).editable},he=function(t){let e=new Set(this.open);e.delete(t)||e.add(t),this.open=e},ue=function(){return c`
      <latent-notice heading="${a("No tags yet")}">
        <span slot="icon">${b.tag}</span>
        <p>${a(c`
          Open a photo or select some, and add tags. Write <strong>places/Norway</strong> to have one below another.
        `)}</p>
      </latent-notice>
    `},C=function(t,e){return c`
      <ul class="${e}">
        ${K(t,({tag:i})=>i.value,i=>g(this,l,ge).call(this,i))}
      </ul>
    `},ge=function({name:t,tag:e,below:i}){let m=this.typed.trim()!==""||this.open.has(e.value),$=_("photos",void 0,`${x("tag",`/${e.value}`)} `);return c`
      <li>
        <div class="row">
          <a
            ${J($)}
            aria-label="${e.value.replaceAll("/",", ")}: ${H(e.photos)}"
          >
            <latent-cover .photo="${e.cover}" .icon="${b.tag}" .store="${this.store}"></latent-cover>
            <span class="name">${t}</span>
            <span class="number">${u(e.photos)}</span>
          </a>
          ${this.editable?c`
              <button
                class="icon rename"
                aria-label="${a(d`Rename ${e.value}`)}"
                title="${a("Rename")}"
                @click="${()=>this.asked=oe(this.api,e,ve=>N(this,"photos-edit",ve))}"
              >
                ${b.pencil}
              </button>
            `:v} ${i.length===0?c`
              <span class="icon" aria-hidden="true"></span>
            `:c`
              <button
                class="icon"
                aria-expanded="${m?"true":"false"}"
                aria-label="${a(d`Tags below ${t}`)}"
                title="${a(d`Tags below ${t}`)}"
                @click="${()=>g(this,l,he).call(this,e.value)}"
              >
                ${b.next}
              </button>
            `}
        </div>
        ${m&&i.length>0?g(this,l,C).call(this,i,"below"):v}
      </li>
    `},f(o,4,"api",me,p,S),f(o,4,"store",le,p,O),f(o,4,"editable",pe,p,A),f(o,4,"asked",se,p,E),f(o,4,"tags",ne,p,G),f(o,4,"typed",ae,p,L),f(o,4,"open",ie,p,M),p=f(o,0,"TagsPage",ce,p),q(p,"styles",[D,F,Q,Z,re]),n(o,1,p);export{p as TagsPage};
