import{a as at,b as dt,c as ht}from"/assets/chunk-DPKVDWZH.js";import{a as it,b as lt,c as pt,e as ct,f as ft,g as ut,i as mt}from"/assets/chunk-MMVYMVVW.js";import{a as nt}from"/assets/chunk-ZCWRHLJI.js";import{l as ot}from"/assets/chunk-3FEMAHCA.js";import{a as rt,b as st}from"/assets/chunk-RAUL3YPR.js";import{a as R,b as L,e as A,g as G,h as tt,i as x,j as T,m as et}from"/assets/chunk-HED76DVG.js";import{a as Z,c as a,d as f,e as _,f as s,g as l,h as E,i as h}from"/assets/chunk-4TR2UDAY.js";var Ft=R`
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
`;function qt(u,v,t){let o=u.filter(({id:d})=>v.includes(d)),e=u.filter(({id:d})=>!v.includes(d)),n=e.findIndex(({id:d})=>d===t);return e.splice(n<0?e.length:n,0,...o),e}function yt(u,v,t){let o=u.flatMap(({id:d},c)=>v.includes(d)?[c]:[]),e=o[0],n=o.at(-1);if(!(e===void 0||n===void 0))return t===-1?u[e-1]?.id:n+1>=u.length?void 0:u[n+2]?.id??null}var gt=R`
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
`;function O(u,v){let{width:t,gap:o,rowHeight:e}=v,n=u.map(mt),d=[],c=0,k=0;for(let w of ut(n,v)){let m=n.slice(k,w).reduce((S,M)=>S+M,0),Q=(t-(w-k-1)*o)/m,H=Math.max(1,Q<=e*1.45?Q:e),Y=0;for(let S=k;S<w;S++){let M={photo:u[S],x:Y,y:c,width:Math.min(n[S]*H,t),height:H};d.push(M),Y+=M.width+o}c+=H+o,k=w}return{height:c,tiles:d,headings:[]}}var C=6,vt,wt,xt,bt,$t,kt,St,Et,Tt,Pt,Mt,Rt,i,z,K,B,N,V,F,j,q,U,W,y,b,g,P,$,r,Lt,D,Ct,Dt,I,X,Ht,J,Ot,zt,Kt,Bt;Rt=[tt("latent-album-grid")];var p=class extends(Mt=G,Pt=[x({attribute:!1})],Tt=[x({attribute:!1})],Et=[x({attribute:!1})],St=[x({attribute:!1})],kt=[x({attribute:!1})],$t=[x({type:Boolean})],bt=[T()],xt=[T()],wt=[T()],vt=[T()],Mt){constructor(){super(...arguments);l(this,r);l(this,z,a(i,8,this,[])),a(i,11,this);l(this,K,a(i,12,this,rt("albums"))),a(i,15,this);l(this,B,a(i,16,this)),a(i,19,this);l(this,N,a(i,20,this,it.NONE)),a(i,23,this);l(this,V,a(i,24,this,"Photos of the album")),a(i,27,this);l(this,F,a(i,28,this,!1)),a(i,31,this);l(this,j,a(i,32,this,0)),a(i,35,this);l(this,q,a(i,36,this,{top:0,bottom:0})),a(i,39,this);l(this,U,a(i,40,this)),a(i,43,this);l(this,W,a(i,44,this)),a(i,47,this);l(this,y,O([],{width:1,rowHeight:1,gap:C}));l(this,b,!1);l(this,g,new ct(this));l(this,P,new ResizeObserver(()=>this.width=this.clientWidth));l(this,$,()=>h(this,r,D).call(this))}connectedCallback(){super.connectedCallback(),s(this,P).observe(this),window.addEventListener("scroll",s(this,$),{passive:!0}),window.addEventListener("resize",s(this,$),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),s(this,P).disconnect(),window.removeEventListener("scroll",s(this,$)),window.removeEventListener("resize",s(this,$))}reveal(t){let o=s(this,y).tiles.find(e=>e.photo.id===t.id);o!==void 0&&h(this,r,I).call(this,o)}willUpdate(t){if(t.has("photos")&&h(this,r,Lt).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let o=this.width<600?120:210;E(this,y,O(this.photos,{width:this.width,rowHeight:o,gap:C})),this.style.height=`${s(this,y).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&h(this,r,D).call(this),s(this,b)&&(E(this,b,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=s(this,y).tiles.filter(({y:e,height:n})=>e+n>this.drawn.top&&e<this.drawn.bottom),o=t.some(({photo:e})=>e.id===this.current)?this.current:t[0]?.photo.id;return L`
      <section class="${this.selection.size>0?"picking":""}" aria-label="${this.label}">
        ${nt(t,({photo:e})=>e.id,e=>h(this,r,Bt).call(this,e,e.photo.id===o))} ${h(this,r,Kt).call(this)}
      </section>
    `}};i=Z(Mt),z=new WeakMap,K=new WeakMap,B=new WeakMap,N=new WeakMap,V=new WeakMap,F=new WeakMap,j=new WeakMap,q=new WeakMap,U=new WeakMap,W=new WeakMap,y=new WeakMap,b=new WeakMap,g=new WeakMap,P=new WeakMap,$=new WeakMap,r=new WeakSet,Lt=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,E(this,b,!0))},D=function(){let t=-this.getBoundingClientRect().top,o=window.innerHeight,e=o/2;(t-e<this.drawn.top||t+o+e>this.drawn.bottom)&&(this.drawn={top:t-o,bottom:t+2*o}),this.photos.length>0&&t+2*o>s(this,y).height&&this.dispatchEvent(new CustomEvent("end-near"))},Ct=function(t,o){let e=lt(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),s(this,g).pick(o.photo,t.shiftKey)):e!==void 0&&(t.preventDefault(),h(this,r,Dt).call(this,o,e,t.shiftKey)))},Dt=function(t,o,e){if(!e){let c=pt(s(this,y),t,o);c!==void 0&&h(this,r,I).call(this,c);return}let n=h(this,r,X).call(this,t.photo),d=yt(this.photos,n,o==="left"||o==="up"?-1:1);d!==void 0&&h(this,r,J).call(this,{photos:n,before:d})},I=function(t){let o=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,e=t.y+this.getBoundingClientRect().top,n=e+t.height+40-window.innerHeight,d=e-o-40;(d<0||n>0)&&window.scrollBy({top:d<0?d:n,behavior:"instant"}),h(this,r,D).call(this),this.current=t.photo.id,E(this,b,!0),this.requestUpdate()},X=function({id:t}){return this.selection.has(t)?this.selection.ids:[t]},Ht=function(t,o){this.current=o.id,s(this,g).click(t,o)},J=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Ot=function(t,o){if(this.movable&&dt(t)){t.preventDefault();let e=t.currentTarget.getBoundingClientRect();this.gap={tile:o,behind:t.clientX>e.left+e.width/2}}},zt=function(t){t.preventDefault();let{gap:o}=this;this.gap=void 0;let e=ht(t);if(o===void 0||e.length===0)return;let n=s(this,y).tiles.indexOf(o.tile)+(o.behind?1:0),d=s(this,y).tiles.slice(n).find(({photo:c})=>!e.includes(c.id));h(this,r,J).call(this,{photos:e,before:d?.photo.id??null})},Kt=function(){if(this.gap===void 0)return A;let{tile:t,behind:o}=this.gap,e=(o?t.x+t.width+C/2:t.x-C/2)-2;return L`
      <div class="gap" .style="${`transform:translate(${e}px,${t.y}px);height:${t.height}px`}"></div>
    `},Bt=function(t,o){let{photo:e,x:n,y:d,width:c,height:k}=t,w=this.selection.has(e.id);return L`
      <a
        href="${st({...this.route,photo:e.id})}"
        data-id="${e.id}"
        draggable="true"
        aria-label="${ot(e)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${o?0:-1}"
        .style="${`transform:translate(${n}px,${d}px);width:${c}px;height:${k}px`}"
        class="${w?"picked":""}"
        @click="${m=>h(this,r,Ht).call(this,m,e)}"
        @keydown="${m=>h(this,r,Ct).call(this,m,t)}"
        @pointerdown="${m=>s(this,g).down(m,e)}"
        @pointermove="${s(this,g).move}"
        @pointerup="${s(this,g).lift}"
        @pointercancel="${s(this,g).lift}"
        @contextmenu="${s(this,g).menu}"
        @dragstart="${m=>at(m,h(this,r,X).call(this,e))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${m=>h(this,r,Ot).call(this,m,t)}"
        @drop="${h(this,r,zt)}"
      >
        <latent-thumb lively .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      ${s(this,g).box(t,w)}
    `},f(i,4,"photos",Pt,p,z),f(i,4,"route",Tt,p,K),f(i,4,"store",Et,p,B),f(i,4,"selection",St,p,N),f(i,4,"label",kt,p,V),f(i,4,"movable",$t,p,F),f(i,4,"width",bt,p,j),f(i,4,"drawn",xt,p,q),f(i,4,"current",wt,p,U),f(i,4,"gap",vt,p,W),p=f(i,0,"AlbumGrid",Rt,p),_(p,"styles",[et,ft,gt]),a(i,1,p);export{Ft as a,qt as b,yt as c};
