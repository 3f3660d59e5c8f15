import{b as mt,c as ut,d as ft}from"/assets/chunk-EUXN4JKC.js";import{a as nt,b as at,c as ht,f as dt,g as lt,j as pt,k as ct}from"/assets/chunk-X3LA27UI.js";import{a as st}from"/assets/chunk-YZGUMPPM.js";import{A as rt,r as ot,z as it}from"/assets/chunk-XYBIT2J6.js";import{a as R,b as L,e as A,g as G,h as tt,i as x,j as E,m as et}from"/assets/chunk-CXA2RI25.js";import{a as Z,c as d,d as f,e as _,f as h,g as p,h as k,i as l}from"/assets/chunk-4TR2UDAY.js";function Vt(m,n,t){let o=m.filter(({id:a})=>n.includes(a)),e=m.filter(({id:a})=>!n.includes(a)),s=e.findIndex(({id:a})=>a===t);return e.splice(s<0?e.length:s,0,...o),e}function yt(m,n,t){let o=m.flatMap(({id:a},u)=>n.includes(a)?[u]:[]),e=o[0],s=o.at(-1);if(!(e===void 0||s===void 0))return t===-1?m[e-1]?.id:s+1>=m.length?void 0:m[s+2]?.id??null}var gt=R`
  .gap {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    width: 4px;
    border-radius: 2px;
    background: var(--accent);
    pointer-events: none;
  }
`;function H(m,n){let{width:t,gap:o,rowHeight:e}=n,s=m.map(ht),a=[],u=0,S=0;for(let w of at(s,n)){let y=s.slice(S,w).reduce(($,M)=>$+M,0),Q=(t-(w-S-1)*o)/y,O=Math.max(1,Q<=e*1.45?Q:e),Y=0;for(let $=S;$<w;$++){let M={photo:m[$],x:Y,y:u,width:Math.min(s[$]*O,t),height:O};a.push(M),Y+=M.width+o}u+=O+o,S=w}return{height:u,tiles:a,headings:[]}}var C=6,vt,wt,xt,bt,Pt,St,$t,kt,Et,Tt,Mt,Rt,i,z,K,B,q,N,V,W,F,j,I,g,b,v,T,P,r,Lt,D,Ct,Dt,U,X,Ot,J,Ht,zt,Kt,Bt;Rt=[tt("latent-album-grid")];var c=class extends(Mt=G,Tt=[x({attribute:!1})],Et=[x({attribute:!1})],kt=[x({attribute:!1})],$t=[x({attribute:!1})],St=[x({attribute:!1})],Pt=[x({type:Boolean})],bt=[E()],xt=[E()],wt=[E()],vt=[E()],Mt){constructor(){super(...arguments);p(this,r);p(this,z,d(i,8,this,[])),d(i,11,this);p(this,K,d(i,12,this,it("albums"))),d(i,15,this);p(this,B,d(i,16,this)),d(i,19,this);p(this,q,d(i,20,this,nt.NONE)),d(i,23,this);p(this,N,d(i,24,this,"Photos of the album")),d(i,27,this);p(this,V,d(i,28,this,!1)),d(i,31,this);p(this,W,d(i,32,this,0)),d(i,35,this);p(this,F,d(i,36,this,{top:0,bottom:0})),d(i,39,this);p(this,j,d(i,40,this)),d(i,43,this);p(this,I,d(i,44,this)),d(i,47,this);p(this,g,H([],{width:1,rowHeight:1,gap:C}));p(this,b,!1);p(this,v,new pt(this));p(this,T,new ResizeObserver(()=>this.width=this.clientWidth));p(this,P,()=>l(this,r,D).call(this))}connectedCallback(){super.connectedCallback(),h(this,T).observe(this),window.addEventListener("scroll",h(this,P),{passive:!0}),window.addEventListener("resize",h(this,P),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),h(this,T).disconnect(),window.removeEventListener("scroll",h(this,P)),window.removeEventListener("resize",h(this,P))}reveal(t){let o=h(this,g).tiles.find(e=>e.photo.id===t.id);o!==void 0&&l(this,r,U).call(this,o)}willUpdate(t){if(t.has("photos")&&l(this,r,Lt).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let o=this.width<600?120:210;k(this,g,H(this.photos,{width:this.width,rowHeight:o,gap:C})),this.style.height=`${h(this,g).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&l(this,r,D).call(this),h(this,b)&&(k(this,b,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=h(this,g).tiles.filter(({y:e,height:s})=>e+s>this.drawn.top&&e<this.drawn.bottom),o=t.some(({photo:e})=>e.id===this.current)?this.current:t[0]?.photo.id;return L`
      <section class="${this.selection.size>0?"picking":""}" aria-label="${this.label}">
        ${st(t,({photo:e})=>e.id,e=>l(this,r,Bt).call(this,e,e.photo.id===o))} ${l(this,r,Kt).call(this)}
      </section>
    `}};i=Z(Mt),z=new WeakMap,K=new WeakMap,B=new WeakMap,q=new WeakMap,N=new WeakMap,V=new WeakMap,W=new WeakMap,F=new WeakMap,j=new WeakMap,I=new WeakMap,g=new WeakMap,b=new WeakMap,v=new WeakMap,T=new WeakMap,P=new WeakMap,r=new WeakSet,Lt=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,k(this,b,!0))},D=function(){let t=-this.getBoundingClientRect().top,o=window.innerHeight,e=o/2;(t-e<this.drawn.top||t+o+e>this.drawn.bottom)&&(this.drawn={top:t-o,bottom:t+2*o}),this.photos.length>0&&t+2*o>h(this,g).height&&this.dispatchEvent(new CustomEvent("end-near"))},Ct=function(t,o){let e=dt(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),h(this,v).pick(o.photo,t.shiftKey)):e!==void 0&&(t.preventDefault(),l(this,r,Dt).call(this,o,e,t.shiftKey)))},Dt=function(t,o,e){if(!e){let u=lt(h(this,g),t,o);u!==void 0&&l(this,r,U).call(this,u);return}let s=l(this,r,X).call(this,t.photo),a=yt(this.photos,s,o==="left"||o==="up"?-1:1);a!==void 0&&l(this,r,J).call(this,{photos:s,before:a})},U=function(t){let o=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,e=t.y+this.getBoundingClientRect().top,s=e+t.height+40-window.innerHeight,a=e-o-40;(a<0||s>0)&&window.scrollBy({top:a<0?a:s,behavior:"instant"}),l(this,r,D).call(this),this.current=t.photo.id,k(this,b,!0),this.requestUpdate()},X=function({id:t}){return this.selection.has(t)?this.selection.ids:[t]},Ot=function(t,o){this.current=o.id,h(this,v).click(t,o)},J=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Ht=function(t,o){if(this.movable&&ut(t)){t.preventDefault();let e=t.currentTarget.getBoundingClientRect();this.gap={tile:o,behind:t.clientX>e.left+e.width/2}}},zt=function(t){t.preventDefault();let{gap:o}=this;this.gap=void 0;let e=ft(t);if(o===void 0||e.length===0)return;let s=h(this,g).tiles.indexOf(o.tile)+(o.behind?1:0),a=h(this,g).tiles.slice(s).find(({photo:u})=>!e.includes(u.id));l(this,r,J).call(this,{photos:e,before:a?.photo.id??null})},Kt=function(){if(this.gap===void 0)return A;let{tile:t,behind:o}=this.gap,e=(o?t.x+t.width+C/2:t.x-C/2)-2;return L`
      <div class="gap" .style="${`transform:translate(${e}px,${t.y}px);height:${t.height}px`}"></div>
    `},Bt=function(t,o){let{photo:e,x:s,y:a,width:u,height:S}=t,w=this.selection.has(e.id);return L`
      <a
        href="${rt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        draggable="true"
        aria-label="${ot(e)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${o?0:-1}"
        .style="${`transform:translate(${s}px,${a}px);width:${u}px;height:${S}px`}"
        class="${w?"picked":""}"
        @click="${y=>l(this,r,Ot).call(this,y,e)}"
        @keydown="${y=>l(this,r,Ct).call(this,y,t)}"
        @pointerdown="${y=>h(this,v).down(y,e)}"
        @pointermove="${h(this,v).move}"
        @pointerup="${h(this,v).lift}"
        @pointercancel="${h(this,v).lift}"
        @contextmenu="${h(this,v).menu}"
        @dragstart="${y=>mt(y,l(this,r,X).call(this,e))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${y=>l(this,r,Ht).call(this,y,t)}"
        @drop="${l(this,r,zt)}"
      >
        <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      ${h(this,v).box(t,w)}
    `},f(i,4,"photos",Tt,c,z),f(i,4,"route",Et,c,K),f(i,4,"store",kt,c,B),f(i,4,"selection",$t,c,q),f(i,4,"label",St,c,N),f(i,4,"movable",Pt,c,V),f(i,4,"width",bt,c,W),f(i,4,"drawn",xt,c,F),f(i,4,"current",wt,c,j),f(i,4,"gap",vt,c,I),c=f(i,0,"AlbumGrid",Rt,c),_(c,"styles",[et,ct,gt]),d(i,1,c);var qt=class{#s;#e;#t=[];#o;#i;#n=!1;constructor(n,t){this.#s=n,this.#e=t}get photos(){return this.#t}get isWhole(){return this.#n&&this.#o===void 0}more(){return this.isWhole?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=void 0),this.#i)}async reach(n,t){do await this.more();while(!this.isWhole&&this.#t.length<n&&!t.aborted)}async#a(){let{photos:n,next:t}=await this.#s(this.#o),o=new Set(this.#t.map(({id:e})=>e));this.#n=!0,this.#o=t,this.#t=[...this.#t,...n.filter(({id:e})=>!o.has(e))],this.#e()}arrange(n){this.#t=n,this.#e()}find(n){return this.#t.find(t=>t.id===n)}async neighbour(n,t){let o=this.#r(n);return o>=0&&o+t===this.#t.length&&await this.more(),o<0?void 0:this.#t[o+t]}range(n,t,o){let[e,s]=[this.#r(n),this.#r(t)];if(e<0||s<0)return Promise.resolve([t]);let a=this.#t.slice(Math.min(e,s),Math.max(e,s)+1);return Promise.resolve(e<=s?a.slice(0,o):a.slice(-o))}replace(n){let t=new Map(n.map(o=>[o.id,o]));this.#t=this.#t.map(o=>t.get(o.id)??o),this.#e()}#r({id:n}){return this.#t.findIndex(t=>t.id===n)}};var ce=R`
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    padding-top: 12px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .trail a {
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .trail a:hover {
    color: var(--ink);
    text-decoration: underline;
  }

  .front {
    display: flex;
    align-items: center;
    gap: clamp(16px, 3vw, 32px);
    padding: 16px 0 28px;
  }

  .front .cover {
    flex: none;
    width: clamp(120px, 22vw, 280px);
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: var(--corner-large);
  }

  .front .title {
    flex: 1;
    min-width: 0;
  }

  .facts {
    margin-top: 6px;
    color: var(--ink-soft);
  }

  .facts code {
    padding: 1px 6px;
    border-radius: 5px;
    background: var(--sunken);
    color: var(--ink);
    font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  .front .actions {
    margin-top: 16px;
  }

  select {
    min-height: 40px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }

  @media (max-width: 599px) {
    .front {
      flex-direction: column;
      align-items: stretch;
    }

    select {
      font-size: var(--text-small);
    }

    .front .cover {
      width: 100%;
      aspect-ratio: 16 / 9;
    }
  }
`;export{Vt as a,yt as b,ce as c,qt as d};
