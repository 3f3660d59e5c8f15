import"/assets/chunk-ILGEAYWZ.js";import{a as K,b as Q}from"/assets/chunk-ZKYNP2AB.js";import"/assets/chunk-GIRIFVSP.js";import{d as _,f as J}from"/assets/chunk-XET6EIBS.js";import{a as U}from"/assets/chunk-4RRJ3ZP6.js";import{a as b}from"/assets/chunk-7VUWX7AB.js";import"/assets/chunk-ICAKO4LJ.js";import"/assets/chunk-RM3MGTUZ.js";import{a as z,b as D}from"/assets/chunk-ETHXOSSS.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-6CKDRZ3J.js";import{a as I}from"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-LYKWYS7G.js";import{e as w}from"/assets/chunk-2NTJDFLX.js";import{b as H}from"/assets/chunk-HBUB6B3U.js";import{a as F}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as g}from"/assets/chunk-UITOMONB.js";import{f as y,g as v}from"/assets/chunk-VUAE2RXN.js";import{a as V,b as d,e as f,g as q,h as B,i as $,j as h,l as W,p as j,q as k}from"/assets/chunk-K4BADL6H.js";import{a as M,c as a,d as m,e as C,g as c,i as u}from"/assets/chunk-UFH4OFYZ.js";var X=new Intl.Collator(void 0,{numeric:!0,sensitivity:"base"}).compare;function Y(p,i){let t=Map.groupBy(p,({value:r})=>D(r)),e=r=>(t.get(r)??[]).map(l=>({name:z(l.value),tag:l,below:e(l.value)})).sort((l,x)=>i(l.name,x.name));return e("")}function T(p,i){let t=i.trim().toLocaleLowerCase();return t===""?[...p]:p.flatMap(e=>{if(e.name.toLocaleLowerCase().includes(t))return[e];let r=T(e.below,t);return r.length===0?[]:[{...e,below:r}]})}function Z(p,i,t){return{heading:fe(i),action:"Rename",name:i.value,query:void 0,save:async e=>{let r=he(e);if(r===""||r===i.value)throw new Error(`Type another name. With a slash, the tag goes below another: places/${i.value}`);let l=await J(p,w("tag",`/${i.value}`),b);t({photos:l,change:{tags:{move:{from:i.value,to:r}}}})}}}function fe({value:p,photos:i}){let t=i>b?`${y(b)} of ${v(i)}`:v(i);return`Rename ${p} in ${t}`}function he(p){return p.split("/").map(i=>i.trim()).filter(i=>i!=="").join("/")}var P=V`
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
`;var ee,te,oe,re,ie,ae,ne,se,pe,o,N,R,S,O,A,E,G,s,le,de,me,L,ce;pe=[B("latent-tags-page")];var n=class extends(se=q,ne=[$({attribute:!1})],ae=[$({attribute:!1})],ie=[h()],re=[h()],oe=[h()],te=[h()],ee=[h()],se){constructor(){super(...arguments);c(this,s);c(this,N,a(o,8,this)),a(o,11,this);c(this,R,a(o,12,this)),a(o,15,this);c(this,S,a(o,16,this,!1)),a(o,19,this);c(this,O,a(o,20,this)),a(o,23,this);c(this,A,a(o,24,this)),a(o,27,this);c(this,E,a(o,28,this,"")),a(o,31,this);c(this,G,a(o,32,this,new Set)),a(o,35,this)}willUpdate(t){t.has("api")&&this.refresh()}refresh(){u(this,s,le).call(this).catch(t=>k(this,"problem",t))}render(){let{tags:t}=this;if(t===void 0)return f;let e=T(Y(t,X),this.typed);return d`
      <div class="head">
        <h1>Tags</h1>
        ${t.length===0?f:Q("Find a tag",r=>this.typed=r)}
      </div>
      ${t.length===0?u(this,s,me).call(this):e.length===0?d`
          <p class="none" role="status">No tag has “${this.typed.trim()}” in it.</p>
        `:u(this,s,L).call(this,e,"tree")} ${this.asked===void 0?f:d`
        <latent-album-dialog
          .asked="${this.asked}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};o=M(se),N=new WeakMap,R=new WeakMap,S=new WeakMap,O=new WeakMap,A=new WeakMap,E=new WeakMap,G=new WeakMap,s=new WeakSet,le=async function(){let t=await _(this.api,"tag");this.tags=t;let e=t[0]?.cover;this.editable=e!==void 0&&(await this.api.glance(e)).editable},de=function(t){let e=new Set(this.open);e.delete(t)||e.add(t),this.open=e},me=function(){return d`
      <latent-notice heading="No tags yet">
        <span slot="icon">${g.tag}</span>
        <p>Open a photo or select some, and add tags. Write <strong>places/Norway</strong> to have one below another.</p>
      </latent-notice>
    `},L=function(t,e){return d`
      <ul class="${e}">
        ${I(t,({tag:r})=>r.value,r=>u(this,s,ce).call(this,r))}
      </ul>
    `},ce=function({name:t,tag:e,below:r}){let l=this.typed.trim()!==""||this.open.has(e.value),x=F("photos",void 0,`${w("tag",`/${e.value}`)} `);return d`
      <li>
        <div class="row">
          <a
            ${H(x)}
            aria-label="${e.value.replaceAll("/",", ")}: ${v(e.photos)}"
          >
            <latent-cover .photo="${e.cover}" .icon="${g.tag}" .store="${this.store}"></latent-cover>
            <span class="name">${t}</span>
            <span class="number">${y(e.photos)}</span>
          </a>
          ${this.editable?d`
              <button
                class="icon rename"
                aria-label="Rename ${e.value}"
                title="Rename"
                @click="${()=>this.asked=Z(this.api,e,ue=>k(this,"photos-edit",ue))}"
              >
                ${g.pencil}
              </button>
            `:f} ${r.length===0?d`
              <span class="icon" aria-hidden="true"></span>
            `:d`
              <button
                class="icon"
                aria-expanded="${l?"true":"false"}"
                aria-label="Tags below ${t}"
                title="Tags below ${t}"
                @click="${()=>u(this,s,de).call(this,e.value)}"
              >
                ${g.next}
              </button>
            `}
        </div>
        ${l&&r.length>0?u(this,s,L).call(this,r,"below"):f}
      </li>
    `},m(o,4,"api",ne,n,N),m(o,4,"store",ae,n,R),m(o,4,"editable",ie,n,S),m(o,4,"asked",re,n,O),m(o,4,"tags",oe,n,A),m(o,4,"typed",te,n,E),m(o,4,"open",ee,n,G),n=m(o,0,"TagsPage",pe,n),C(n,"styles",[W,j,U,K,P]),a(o,1,n);export{n as TagsPage};
