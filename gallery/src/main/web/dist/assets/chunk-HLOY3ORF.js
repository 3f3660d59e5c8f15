import{a as lt,b as pt,d as ct,e as ut,f as ft,h as mt}from"/assets/chunk-QCOFBGRT.js";import{a as it}from"/assets/chunk-SFD3ALJV.js";import{a as at,b as ht,c as dt}from"/assets/chunk-DPKVDWZH.js";import{a as nt}from"/assets/chunk-FEFMRBIZ.js";import{a as st,b as rt}from"/assets/chunk-G5GLDSGX.js";import{l as ot}from"/assets/chunk-5HIU4FQV.js";import{a as tt,b,c as S,e as et}from"/assets/chunk-KYYXIHTN.js";import{a as _,d as M,g as A,i as G}from"/assets/chunk-QQCOG5H4.js";import{b as Z}from"/assets/chunk-JPIGTC3I.js";import{a as Q,c as a,d as f,e as Y,f as r,g as d,h as k,i as l}from"/assets/chunk-UFH4OFYZ.js";function Vt(m,w,t){let o=m.filter(({id:h})=>w.includes(h)),e=m.filter(({id:h})=>!w.includes(h)),n=e.findIndex(({id:h})=>h===t);return e.splice(n<0?e.length:n,0,...o),e}function yt(m,w,t){let o=m.flatMap(({id:h},u)=>w.includes(h)?[u]:[]),e=o[0],n=o.at(-1);if(!(e===void 0||n===void 0))return t===-1?m[e-1]?.id:n+1>=m.length?void 0:m[n+2]?.id??null}var gt=_`
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
`;function H(m,w){let{width:t,gap:o,rowHeight:e}=w,n=m.map(mt),h=[],u=0,E=0;for(let v of ft(n,w)){let y=n.slice(E,v).reduce((T,R)=>T+R,0),X=(t-(v-E-1)*o)/y,D=Math.max(1,X<=e*1.45?X:e),J=0;for(let T=E;T<v;T++){let R={photo:m[T],x:J,y:u,width:Math.min(n[T]*D,t),height:D};h.push(R),J+=R.width+o}u+=D+o,E=v}return{height:u,tiles:h,headings:[]}}var L=6,wt,vt,bt,$t,xt,Et,Tt,kt,St,Pt,Rt,Mt,i,O,K,z,B,N,V,q,F,U,W,g,$,c,P,x,s,Lt,C,Ct,Dt,j,Ht,I,Ot,Kt,zt,Bt;Mt=[tt("latent-album-grid")];var p=class extends(Rt=G,Pt=[b({attribute:!1})],St=[b({attribute:!1})],kt=[b({attribute:!1})],Tt=[b({attribute:!1})],Et=[b({attribute:!1})],xt=[b({type:Boolean})],$t=[S()],bt=[S()],vt=[S()],wt=[S()],Rt){constructor(){super(...arguments);d(this,s);d(this,O,a(i,8,this,[])),a(i,11,this);d(this,K,a(i,12,this,st("albums"))),a(i,15,this);d(this,z,a(i,16,this)),a(i,19,this);d(this,B,a(i,20,this,it.NONE)),a(i,23,this);d(this,N,a(i,24,this,Z("Photos of the album"))),a(i,27,this);d(this,V,a(i,28,this,!1)),a(i,31,this);d(this,q,a(i,32,this,0)),a(i,35,this);d(this,F,a(i,36,this,{top:0,bottom:0})),a(i,39,this);d(this,U,a(i,40,this)),a(i,43,this);d(this,W,a(i,44,this)),a(i,47,this);d(this,g,H([],{width:1,rowHeight:1,gap:L}));d(this,$,!1);d(this,c,new ct(this));d(this,P,new ResizeObserver(()=>this.width=this.clientWidth));d(this,x,()=>l(this,s,C).call(this))}connectedCallback(){super.connectedCallback(),r(this,P).observe(this),window.addEventListener("scroll",r(this,x),{passive:!0}),window.addEventListener("resize",r(this,x),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),r(this,P).disconnect(),window.removeEventListener("scroll",r(this,x)),window.removeEventListener("resize",r(this,x))}reveal(t){let o=r(this,g).tiles.find(e=>e.photo.id===t.id);o!==void 0&&l(this,s,j).call(this,o)}willUpdate(t){if(t.has("photos")&&l(this,s,Lt).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let o=this.width<600?120:210;k(this,g,H(this.photos,{width:this.width,rowHeight:o,gap:L})),this.style.height=`${r(this,g).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&l(this,s,C).call(this),r(this,$)&&(k(this,$,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=r(this,g).tiles.filter(({y:e,height:n})=>e+n>this.drawn.top&&e<this.drawn.bottom),o=t.some(({photo:e})=>e.id===this.current)?this.current:t[0]?.photo.id;return M`
      <section class="${this.selection.size>0?"picking":""}" aria-label="${this.label}">
        ${nt(t,({photo:e})=>e.id,e=>l(this,s,Bt).call(this,e,e.photo.id===o))} ${l(this,s,zt).call(this)}
      </section>
    `}};i=Q(Rt),O=new WeakMap,K=new WeakMap,z=new WeakMap,B=new WeakMap,N=new WeakMap,V=new WeakMap,q=new WeakMap,F=new WeakMap,U=new WeakMap,W=new WeakMap,g=new WeakMap,$=new WeakMap,c=new WeakMap,P=new WeakMap,x=new WeakMap,s=new WeakSet,Lt=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,k(this,$,!0))},C=function(){let t=-this.getBoundingClientRect().top,o=window.innerHeight,e=o/2;(t-e<this.drawn.top||t+o+e>this.drawn.bottom)&&(this.drawn={top:t-o,bottom:t+2*o}),this.photos.length>0&&t+2*o>r(this,g).height&&this.dispatchEvent(new CustomEvent("end-near"))},Ct=function(t,o){let e=lt(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),r(this,c).pick(o.photo,t.shiftKey)):e!==void 0&&(t.preventDefault(),l(this,s,Dt).call(this,o,e,t.shiftKey)))},Dt=function(t,o,e){if(!e){let u=pt(r(this,g),t,o);u!==void 0&&l(this,s,j).call(this,u);return}let n=r(this,c).taken(t.photo),h=yt(this.photos,n,o==="left"||o==="up"?-1:1);h!==void 0&&l(this,s,I).call(this,{photos:n,before:h})},j=function(t){let o=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,e=t.y+this.getBoundingClientRect().top,n=e+t.height+40-window.innerHeight,h=e-o-40;(h<0||n>0)&&window.scrollBy({top:h<0?h:n,behavior:"instant"}),l(this,s,C).call(this),this.current=t.photo.id,k(this,$,!0),this.requestUpdate()},Ht=function(t,o){this.current=o.id,r(this,c).click(t,o)},I=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Ot=function(t,o){if(this.movable&&ht(t)){t.preventDefault();let e=t.currentTarget.getBoundingClientRect();this.gap={tile:o,behind:t.clientX>e.left+e.width/2}}},Kt=function(t){t.preventDefault();let{gap:o}=this;this.gap=void 0;let e=dt(t);if(o===void 0||e.length===0)return;let n=r(this,g).tiles.indexOf(o.tile)+(o.behind?1:0),h=r(this,g).tiles.slice(n).find(({photo:u})=>!e.includes(u.id));l(this,s,I).call(this,{photos:e,before:h?.photo.id??null})},zt=function(){if(this.gap===void 0)return A;let{tile:t,behind:o}=this.gap,e=(o?t.x+t.width+L/2:t.x-L/2)-2;return M`
      <div class="gap" .style="${`transform:translate(${e}px,${t.y}px);height:${t.height}px`}"></div>
    `},Bt=function(t,o){let{photo:e,x:n,y:h,width:u,height:E}=t,v=this.selection.has(e.id);return M`
      <a
        href="${rt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        draggable="true"
        aria-label="${ot(e)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${o?0:-1}"
        .style="${`transform:translate(${n}px,${h}px);width:${u}px;height:${E}px`}"
        class="${v?"picked":""}"
        @click="${y=>l(this,s,Ht).call(this,y,e)}"
        @keydown="${y=>l(this,s,Ct).call(this,y,t)}"
        @pointerdown="${y=>r(this,c).down(y,e)}"
        @pointermove="${r(this,c).move}"
        @pointerup="${r(this,c).lift}"
        @pointercancel="${r(this,c).lift}"
        @contextmenu="${r(this,c).menu}"
        @dragstart="${y=>at(y,r(this,c).taken(e))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${y=>l(this,s,Ot).call(this,y,t)}"
        @drop="${l(this,s,Kt)}"
      >
        <latent-thumb lively .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      ${r(this,c).box(t,v)}
    `},f(i,4,"photos",Pt,p,O),f(i,4,"route",St,p,K),f(i,4,"store",kt,p,z),f(i,4,"selection",Tt,p,B),f(i,4,"label",Et,p,N),f(i,4,"movable",xt,p,V),f(i,4,"width",$t,p,q),f(i,4,"drawn",bt,p,F),f(i,4,"current",vt,p,U),f(i,4,"gap",wt,p,W),p=f(i,0,"AlbumGrid",Mt,p),Y(p,"styles",[et,ut,gt]),a(i,1,p);export{Vt as a,yt as b};
