import"/assets/chunk-5RUAE3TV.js";import{a as K,b as Q}from"/assets/chunk-AM64HQG4.js";import"/assets/chunk-XO24NRVB.js";import{d as _,f as J}from"/assets/chunk-XET6EIBS.js";import{a as U}from"/assets/chunk-L4QOU3GH.js";import{a as w}from"/assets/chunk-ZJBTF425.js";import"/assets/chunk-A6TKU6T5.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-XP4I65UQ.js";import{a as H}from"/assets/chunk-VPF5JAHV.js";import"/assets/chunk-FHTJ6Y6Z.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-DFIE6NY7.js";import{e as x}from"/assets/chunk-2NTJDFLX.js";import"/assets/chunk-B73Q2V7U.js";import{f as b,g as y}from"/assets/chunk-3FEMAHCA.js";import{a as D,b as F}from"/assets/chunk-7KBPAIBY.js";import{a as I,b as d,e as h,g as q,h as W,i as k,j as v,l as g,m as j,p as z,q as T,r as B}from"/assets/chunk-PMYW6YMW.js";import{a as C,c as a,d as m,e as V,g as c,i as f}from"/assets/chunk-UFH4OFYZ.js";var X=new Intl.Collator(void 0,{numeric:!0,sensitivity:"base"}).compare;function Y(p,i){let e=new Map;for(let r of p){let n=r.value.slice(0,Math.max(0,r.value.lastIndexOf("/"))),u=e.get(n)??[];u.push(r),e.set(n,u)}let t=r=>(e.get(r)??[]).map(n=>({name:n.value.slice(n.value.lastIndexOf("/")+1),tag:n,below:t(n.value)})).sort((n,u)=>i(n.name,u.name));return t("")}function N(p,i){let e=i.trim().toLocaleLowerCase();return e===""?[...p]:p.flatMap(t=>{if(t.name.toLocaleLowerCase().includes(e))return[t];let r=N(t.below,e);return r.length===0?[]:[{...t,below:r}]})}function Z(p,i,e){return{heading:ue(i),action:"Rename",name:i.value,query:void 0,save:async t=>{let r=fe(t);if(r===""||r===i.value)throw new Error(`Type another name. With a slash, the tag goes below another: places/${i.value}`);let n=await J(p,x("tag",`/${i.value}`),w);e({photos:n,change:{tags:{move:{from:i.value,to:r}}}})}}}function ue({value:p,photos:i}){let e=i>w?`${b(w)} of ${y(i)}`:y(i);return`Rename ${p} in ${e}`}function fe(p){return p.split("/").map(i=>i.trim()).filter(i=>i!=="").join("/")}var P=I`
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
    border-radius: 12px;
    text-decoration: none;
  }

  .row a:hover {
    background: var(--sunken);
  }

  latent-cover {
    flex: none;
    width: 48px;
    height: 48px;
    border-radius: 10px;
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
`;var ee,te,oe,re,ie,ae,ne,se,le,o,R,O,S,E,A,G,L,l,pe,de,me,M,ce;le=[W("latent-tags-page")];var s=class extends(se=q,ne=[k({attribute:!1})],ae=[k({attribute:!1})],ie=[v()],re=[v()],oe=[v()],te=[v()],ee=[v()],se){constructor(){super(...arguments);c(this,l);c(this,R,a(o,8,this)),a(o,11,this);c(this,O,a(o,12,this)),a(o,15,this);c(this,S,a(o,16,this,!1)),a(o,19,this);c(this,E,a(o,20,this)),a(o,23,this);c(this,A,a(o,24,this)),a(o,27,this);c(this,G,a(o,28,this,"")),a(o,31,this);c(this,L,a(o,32,this,new Set)),a(o,35,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){f(this,l,pe).call(this).catch(e=>T(this,"problem",e))}render(){let{tags:e}=this;if(e===void 0)return h;let t=N(Y(e,X),this.typed);return d`
      <div class="head">
        <h1>Tags</h1>
        ${e.length===0?h:Q("Find a tag",r=>this.typed=r)}
      </div>
      ${e.length===0?f(this,l,me).call(this):t.length===0?d`
          <p class="none" role="status">No tag has “${this.typed.trim()}” in it.</p>
        `:f(this,l,M).call(this,t,"tree")} ${this.asked===void 0?h:d`
        <latent-album-dialog
          .asked="${this.asked}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};o=C(se),R=new WeakMap,O=new WeakMap,S=new WeakMap,E=new WeakMap,A=new WeakMap,G=new WeakMap,L=new WeakMap,l=new WeakSet,pe=async function(){let e=await _(this.api,"tag");this.tags=e;let t=e[0]?.cover;this.editable=t!==void 0&&(await this.api.photo(t)).editable},de=function(e){let t=new Set(this.open);t.delete(e)||t.add(e),this.open=t},me=function(){return d`
      <latent-notice heading="No tags yet">
        <span slot="icon">${g.tag}</span>
        <p>Open a photo or select some, and add tags. Write <strong>places/Norway</strong> to have one below another.</p>
      </latent-notice>
    `},M=function(e,t){return d`
      <ul class="${t}">
        ${H(e,({tag:r})=>r.value,r=>f(this,l,ce).call(this,r))}
      </ul>
    `},ce=function({name:e,tag:t,below:r}){let n=this.typed.trim()!==""||this.open.has(t.value),u=D("photos",void 0,`${x("tag",`/${t.value}`)} `);return d`
      <li>
        <div class="row">
          <a
            href="${F(u)}"
            aria-label="${t.value.replaceAll("/",", ")}: ${y(t.photos)}"
            @click="${$=>B($,u)}"
          >
            <latent-cover .photo="${t.cover}" .icon="${g.tag}" .store="${this.store}"></latent-cover>
            <span class="name">${e}</span>
            <span class="number">${b(t.photos)}</span>
          </a>
          ${this.editable?d`
              <button
                class="icon rename"
                aria-label="Rename ${t.value}"
                title="Rename"
                @click="${()=>this.asked=Z(this.api,t,$=>T(this,"photos-edit",$))}"
              >
                ${g.pencil}
              </button>
            `:h} ${r.length===0?d`
              <span class="icon" aria-hidden="true"></span>
            `:d`
              <button
                class="icon"
                aria-expanded="${n?"true":"false"}"
                aria-label="Tags below ${e}"
                title="Tags below ${e}"
                @click="${()=>f(this,l,de).call(this,t.value)}"
              >
                ${g.next}
              </button>
            `}
        </div>
        ${n&&r.length>0?f(this,l,M).call(this,r,"below"):h}
      </li>
    `},m(o,4,"api",ne,s,R),m(o,4,"store",ae,s,O),m(o,4,"editable",ie,s,S),m(o,4,"asked",re,s,E),m(o,4,"tags",oe,s,A),m(o,4,"typed",te,s,G),m(o,4,"open",ee,s,L),s=m(o,0,"TagsPage",le,s),V(s,"styles",[j,z,U,K,P]),a(o,1,s);export{s as TagsPage};
