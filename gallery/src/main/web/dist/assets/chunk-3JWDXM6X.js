import{a as pt,b as ct,d as ut,e as ft,f as mt,h as yt}from"/assets/chunk-3ABKIYXM.js";import{a as st}from"/assets/chunk-SFD3ALJV.js";import{a as ht,b as dt,c as lt}from"/assets/chunk-DPKVDWZH.js";import{a as at}from"/assets/chunk-AKYRXBQW.js";import{a as rt,b as nt}from"/assets/chunk-RX3WUUNJ.js";import{l as it}from"/assets/chunk-WF3HKAPH.js";import{a as et,b,c as k,e as ot}from"/assets/chunk-KYYXIHTN.js";import{a as A,d as M,g as G,i as tt}from"/assets/chunk-QQCOG5H4.js";import{b as _}from"/assets/chunk-JPIGTC3I.js";import{a as Y,c as a,d as u,e as Z,f as r,g as l,h as T,i as d}from"/assets/chunk-UFH4OFYZ.js";function qt(f,w,t){let o=f.filter(({id:h})=>w.includes(h)),e=f.filter(({id:h})=>!w.includes(h)),n=e.findIndex(({id:h})=>h===t);return e.splice(n<0?e.length:n,0,...o),e}function gt(f,w,t){let o=f.flatMap(({id:h},c)=>w.includes(h)?[c]:[]),e=o[0],n=o.at(-1);if(!(e===void 0||n===void 0))return t===-1?f[e-1]?.id:n+1>=f.length?void 0:f[n+2]?.id??null}var wt=A`
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
`;function H(f,w){let{width:t,gap:o,rowHeight:e}=w,n=f.map(yt),h=[],c=0,E=0;for(let v of mt(n,w)){let m=n.slice(E,v).reduce((S,R)=>S+R,0),J=(t-(v-E-1)*o)/m,D=Math.max(1,J<=e*1.45?J:e),Q=0;for(let S=E;S<v;S++){let R={photo:f[S],x:Q,y:c,width:Math.min(n[S]*D,t),height:D};h.push(R),Q+=R.width+o}c+=D+o,E=v}return{height:c,tiles:h,headings:[]}}var L=6,vt,bt,$t,xt,Et,St,Tt,kt,Pt,Rt,Mt,Lt,i,O,K,z,B,N,V,q,F,U,W,y,$,g,P,x,s,Ct,C,Dt,Ht,j,I,Ot,X,Kt,zt,Bt,Nt;Lt=[et("latent-album-grid")];var p=class extends(Mt=tt,Rt=[b({attribute:!1})],Pt=[b({attribute:!1})],kt=[b({attribute:!1})],Tt=[b({attribute:!1})],St=[b({attribute:!1})],Et=[b({type:Boolean})],xt=[k()],$t=[k()],bt=[k()],vt=[k()],Mt){constructor(){super(...arguments);l(this,s);l(this,O,a(i,8,this,[])),a(i,11,this);l(this,K,a(i,12,this,rt("albums"))),a(i,15,this);l(this,z,a(i,16,this)),a(i,19,this);l(this,B,a(i,20,this,st.NONE)),a(i,23,this);l(this,N,a(i,24,this,_("Photos of the album"))),a(i,27,this);l(this,V,a(i,28,this,!1)),a(i,31,this);l(this,q,a(i,32,this,0)),a(i,35,this);l(this,F,a(i,36,this,{top:0,bottom:0})),a(i,39,this);l(this,U,a(i,40,this)),a(i,43,this);l(this,W,a(i,44,this)),a(i,47,this);l(this,y,H([],{width:1,rowHeight:1,gap:L}));l(this,$,!1);l(this,g,new ut(this));l(this,P,new ResizeObserver(()=>this.width=this.clientWidth));l(this,x,()=>d(this,s,C).call(this))}connectedCallback(){super.connectedCallback(),r(this,P).observe(this),window.addEventListener("scroll",r(this,x),{passive:!0}),window.addEventListener("resize",r(this,x),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),r(this,P).disconnect(),window.removeEventListener("scroll",r(this,x)),window.removeEventListener("resize",r(this,x))}reveal(t){let o=r(this,y).tiles.find(e=>e.photo.id===t.id);o!==void 0&&d(this,s,j).call(this,o)}willUpdate(t){if(t.has("photos")&&d(this,s,Ct).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let o=this.width<600?120:210;T(this,y,H(this.photos,{width:this.width,rowHeight:o,gap:L})),this.style.height=`${r(this,y).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&d(this,s,C).call(this),r(this,$)&&(T(this,$,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=r(this,y).tiles.filter(({y:e,height:n})=>e+n>this.drawn.top&&e<this.drawn.bottom),o=t.some(({photo:e})=>e.id===this.current)?this.current:t[0]?.photo.id;return M`
      <section class="${this.selection.size>0?"picking":""}" aria-label="${this.label}">
        ${at(t,({photo:e})=>e.id,e=>d(this,s,Nt).call(this,e,e.photo.id===o))} ${d(this,s,Bt).call(this)}
      </section>
    `}};i=Y(Mt),O=new WeakMap,K=new WeakMap,z=new WeakMap,B=new WeakMap,N=new WeakMap,V=new WeakMap,q=new WeakMap,F=new WeakMap,U=new WeakMap,W=new WeakMap,y=new WeakMap,$=new WeakMap,g=new WeakMap,P=new WeakMap,x=new WeakMap,s=new WeakSet,Ct=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,T(this,$,!0))},C=function(){let t=-this.getBoundingClientRect().top,o=window.innerHeight,e=o/2;(t-e<this.drawn.top||t+o+e>this.drawn.bottom)&&(this.drawn={top:t-o,bottom:t+2*o}),this.photos.length>0&&t+2*o>r(this,y).height&&this.dispatchEvent(new CustomEvent("end-near"))},Dt=function(t,o){let e=pt(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),r(this,g).pick(o.photo,t.shiftKey)):e!==void 0&&(t.preventDefault(),d(this,s,Ht).call(this,o,e,t.shiftKey)))},Ht=function(t,o,e){if(!e){let c=ct(r(this,y),t,o);c!==void 0&&d(this,s,j).call(this,c);return}let n=d(this,s,I).call(this,t.photo),h=gt(this.photos,n,o==="left"||o==="up"?-1:1);h!==void 0&&d(this,s,X).call(this,{photos:n,before:h})},j=function(t){let o=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,e=t.y+this.getBoundingClientRect().top,n=e+t.height+40-window.innerHeight,h=e-o-40;(h<0||n>0)&&window.scrollBy({top:h<0?h:n,behavior:"instant"}),d(this,s,C).call(this),this.current=t.photo.id,T(this,$,!0),this.requestUpdate()},I=function({id:t}){return this.selection.has(t)?this.selection.ids:[t]},Ot=function(t,o){this.current=o.id,r(this,g).click(t,o)},X=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Kt=function(t,o){if(this.movable&&dt(t)){t.preventDefault();let e=t.currentTarget.getBoundingClientRect();this.gap={tile:o,behind:t.clientX>e.left+e.width/2}}},zt=function(t){t.preventDefault();let{gap:o}=this;this.gap=void 0;let e=lt(t);if(o===void 0||e.length===0)return;let n=r(this,y).tiles.indexOf(o.tile)+(o.behind?1:0),h=r(this,y).tiles.slice(n).find(({photo:c})=>!e.includes(c.id));d(this,s,X).call(this,{photos:e,before:h?.photo.id??null})},Bt=function(){if(this.gap===void 0)return G;let{tile:t,behind:o}=this.gap,e=(o?t.x+t.width+L/2:t.x-L/2)-2;return M`
      <div class="gap" .style="${`transform:translate(${e}px,${t.y}px);height:${t.height}px`}"></div>
    `},Nt=function(t,o){let{photo:e,x:n,y:h,width:c,height:E}=t,v=this.selection.has(e.id);return M`
      <a
        href="${nt({...this.route,photo:e.id})}"
        data-id="${e.id}"
        draggable="true"
        aria-label="${it(e)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${o?0:-1}"
        .style="${`transform:translate(${n}px,${h}px);width:${c}px;height:${E}px`}"
        class="${v?"picked":""}"
        @click="${m=>d(this,s,Ot).call(this,m,e)}"
        @keydown="${m=>d(this,s,Dt).call(this,m,t)}"
        @pointerdown="${m=>r(this,g).down(m,e)}"
        @pointermove="${r(this,g).move}"
        @pointerup="${r(this,g).lift}"
        @pointercancel="${r(this,g).lift}"
        @contextmenu="${r(this,g).menu}"
        @dragstart="${m=>ht(m,d(this,s,I).call(this,e))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${m=>d(this,s,Kt).call(this,m,t)}"
        @drop="${d(this,s,zt)}"
      >
        <latent-thumb lively .photo="${e}" .store="${this.store}"></latent-thumb>
      </a>
      ${r(this,g).box(t,v)}
    `},u(i,4,"photos",Rt,p,O),u(i,4,"route",Pt,p,K),u(i,4,"store",kt,p,z),u(i,4,"selection",Tt,p,B),u(i,4,"label",St,p,N),u(i,4,"movable",Et,p,V),u(i,4,"width",xt,p,q),u(i,4,"drawn",$t,p,F),u(i,4,"current",bt,p,U),u(i,4,"gap",vt,p,W),p=u(i,0,"AlbumGrid",Lt,p),Z(p,"styles",[ot,ft,wt]),a(i,1,p);export{qt as a,gt as b};
