import{c as U,e as V}from"/assets/chunk-T5ZHRAKW.js";import{c as W,d as X}from"/assets/chunk-AUB4SOMF.js";import{a as J}from"/assets/chunk-SHQH2U5U.js";import{a as A}from"/assets/chunk-X6M6RNKJ.js";import{c as Q}from"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as K}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{f as $}from"/assets/chunk-5HIU4FQV.js";import{a as G}from"/assets/chunk-6OLURQTN.js";import{a as T}from"/assets/chunk-7ZXDUJG2.js";import{a as F,b,c as w,e as I,j as E}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as H,d as x,g as j,i as B}from"/assets/chunk-QQCOG5H4.js";import{a as k,b as v}from"/assets/chunk-JPIGTC3I.js";import{a as P,c as n,d as l,e as q,f as p,g as a,h as y,i as m}from"/assets/chunk-UFH4OFYZ.js";var Y=H`
  section {
    position: fixed;
    inset: var(--header) auto 0 0;
    z-index: 4;
    width: var(--rail);
    padding: 12px 8px;
    overflow: auto;
    border-right: 1px solid var(--line);
    background: var(--raised);
    box-shadow: var(--shadow);
    animation: come var(--quick);
  }

  @keyframes come {
    from {
      opacity: 0;
    }
  }

  h2 {
    margin: 0 6px 10px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 600;
  }

  ul {
    display: grid;
    gap: 4px;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-width: 0;
    padding: 6px;
    border-radius: 10px;
  }

  li.over {
    outline: 2px solid var(--accent);
    background: var(--sunken);
  }

  .cover {
    display: grid;
    flex: none;
    width: 48px;
    height: 48px;
    overflow: hidden;
    place-items: center;
    border-radius: 8px;
    background: var(--sunken);
    color: var(--ink-soft);
    pointer-events: none;
  }

  .name {
    min-width: 0;
    overflow: hidden;
    font-size: var(--text-small);
    line-height: 1.3;
    text-overflow: ellipsis;
    pointer-events: none;
  }

  @media (max-width: 1199px) {
    li {
      flex-direction: column;
      gap: 4px;
      text-align: center;
    }

    .name {
      width: 100%;
      white-space: nowrap;
    }
  }

  @media (max-width: 759px) {
    section {
      inset: auto 0 0;
      width: auto;
      border-right: 0;
      border-top: 1px solid var(--line);
    }

    ul {
      display: flex;
    }

    li {
      flex: none;
      width: 84px;
    }
  }
`;function Z(N,g,e){let r=({id:t})=>g.includes(t)?g.indexOf(t):g.length;return N.filter(({id:t})=>t!==e).sort((t,d)=>r(t)-r(d)||(d.newest??"").localeCompare(t.newest??"")).slice(0,12)}var _=["dragend","drop","pointermove"],S,ee,te,oe,re,ie,ne,se,o,C,D,L,O,R,M,h,f,i,ae,u,de,le,pe,me,z;se=[F("latent-album-shelf")];var s=class extends(ne=B,ie=[b({attribute:!1})],re=[b({attribute:!1})],oe=[b({attribute:!1})],te=[w()],ee=[w()],S=[w()],ne){constructor(){super(...arguments);a(this,i);a(this,C,n(o,8,this)),n(o,11,this);a(this,D,n(o,12,this)),n(o,15,this);a(this,L,n(o,16,this)),n(o,19,this);a(this,O,n(o,20,this,[])),n(o,23,this);a(this,R,n(o,24,this)),n(o,27,this);a(this,M,n(o,28,this)),n(o,31,this);a(this,h,[]);a(this,f,new AbortController);a(this,u,()=>{this.photos=[];for(let e of _)window.removeEventListener(e,p(this,u))})}connectedCallback(){super.connectedCallback(),y(this,f,new AbortController),window.addEventListener("dragstart",e=>{m(this,i,ae).call(this,e)},p(this,f))}disconnectedCallback(){super.disconnectedCallback(),p(this,f).abort(),p(this,u).call(this)}render(){let{known:e,photos:r}=this;if(e===void 0||r.length===0)return j;let t=r.length,d=G(t,{one:v(k`Add ${$(t)} photo to`),other:v(k`Add ${$(t)} photos to`)});return x`
      <section aria-label="${v("Albums to drop photos on")}">
        <h2>${d}</h2>
        <ul>
          ${K(Z(e.filter(U),p(this,h),this.here),({id:c})=>c,c=>m(this,i,me).call(this,c,e))} ${m(this,i,z).call(this,"",v("New or other album…"),T.plus,()=>E(this,"album-choose",r))}
        </ul>
      </section>
    `}};o=P(ne),C=new WeakMap,D=new WeakMap,L=new WeakMap,O=new WeakMap,R=new WeakMap,M=new WeakMap,h=new WeakMap,f=new WeakMap,i=new WeakSet,ae=async function(e){let r=Q(e);if(r.length!==0){this.photos=r,this.over=void 0;for(let t of _)window.addEventListener(t,p(this,u));try{let{albums:t,editable:d}=await J(this.api);this.known=d?t:void 0}catch(t){A(this,t)}}},u=new WeakMap,de=function(e,r){e.preventDefault(),this.over=r,e.dataTransfer!==null&&(e.dataTransfer.dropEffect="copy")},le=function(e){this.over===e&&(this.over=void 0)},pe=async function(e,r){try{E(this,"said",await V(this.api,e,r)),y(this,h,[e.id,...p(this,h).filter(t=>t!==e.id)])}catch(t){A(this,t)}},me=function(e,r){let t=X(r,e),d=t===void 0?T.album:x`
      <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
    `;return m(this,i,z).call(this,e.id,W(r,e),d,()=>{m(this,i,pe).call(this,e,this.photos)})},z=function(e,r,t,d){return x`
      <li
        role="listitem"
        class="${this.over===e?"over":""}"
        aria-label="${r}"
        @dragover="${c=>m(this,i,de).call(this,c,e)}"
        @dragleave="${()=>m(this,i,le).call(this,e)}"
        @drop="${c=>{c.preventDefault(),d()}}"
      >
        <span class="cover">${t}</span><span class="name">${r}</span>
      </li>
    `},l(o,4,"api",ie,s,C),l(o,4,"store",re,s,D),l(o,4,"here",oe,s,L),l(o,4,"photos",te,s,O),l(o,4,"known",ee,s,R),l(o,4,"over",S,s,M),s=l(o,0,"AlbumShelf",se,s),q(s,"styles",[I,Y]),n(o,1,s);export{s as AlbumShelf};
