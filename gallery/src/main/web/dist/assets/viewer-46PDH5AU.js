import{B as q,C as G,E as Ue,F as Be,G as Ie,H as J,I as B,J as Oe,L as He,a as R,b as s,c,d as S,e as b,f as d,g as E,h as r,i as A,j as m,l as v,n as C,o as D,p as k,q as w,r as H,u as F,w as y,x as U,y as De}from"./chunk-GMNRGRHG.js";var Ne,Fe,qe,I,Q,$,Ge,We,je,Ze,_e,Ye;qe=[D("latent-info-panel")];var P=class extends(Fe=C,Ne=[k({attribute:!1})],Fe){constructor(){super(...arguments);d(this,$);d(this,Q,s(I,8,this)),s(I,11,this)}render(){let e=this.photo;return e===void 0?v:m`${r(this,$,Ge).call(this,e)}
      ${e.error===void 0?v:m`<p class="problem">This file could not be understood: ${e.error}</p>`}
      <dl>${r(this,$,We).call(this,e)}${r(this,$,je).call(this,e)}${r(this,$,Ze).call(this,e)}${r(this,$,_e).call(this,e)}
        ${W(y.file,"File",e.name,[Kt(e.path),Be(e),e.type])}
      </dl>`}};I=R(Fe),Q=new WeakMap,$=new WeakSet,Ge=function({title:e,caption:t,name:o}){let p=e??(t===void 0?o:void 0);return m`${p===void 0?v:m`<h2>${p}</h2>`}
    ${t===void 0?v:m`<p class="caption">${t}</p>`}`},We=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;return W(y.calendar,"Date",q(e.taken),[`${G(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},je=function(e){let t=[e.camera,e.lens,Ue(e)].filter(o=>o!==void 0&&o!=="");return t.length===0?v:W(y.camera,"Camera",t[0],t.slice(1))},Ze=function({latitude:e,longitude:t,altitude:o}){if(e===void 0||t===void 0)return v;let p=o===void 0?"":`${Math.round(o)} m above sea level`;return W(y.pin,"Place",Ie(e,t),[p])},_e=function({keywords:e}){return e.length===0?v:m`<div class="fact">
      ${y.tag}
      <dt>Keywords</dt>
      <dd>
        <ul class="tags">
          ${e.map(t=>m`<li>
                <a href=${He({query:Ke(t),photo:void 0})} @click=${r(this,$,Ye)}>${t}</a>
              </li>`)}
        </ul>
      </dd>
    </div>`},Ye=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:Ke(t),bubbles:!0,composed:!0}))}},c(I,4,"photo",Ne,P,Q),P=c(I,0,"InfoPanel",qe,P),S(P,"styles",[U,A`
      :host {
        display: block;
        overflow: auto;
        padding: 20px 24px 32px;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
        line-height: 1.25;
        overflow-wrap: anywhere;
      }

      .caption {
        margin-top: 8px;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      dl {
        display: grid;
        gap: 18px;
        margin-top: 24px;
      }

      .fact {
        display: grid;
        grid-template-columns: 22px minmax(0, 1fr);
        gap: 0 14px;
        color: var(--ink-soft);
      }

      .fact > svg {
        grid-row: span 3;
      }

      dt {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      dd {
        grid-column: 2;
        overflow-wrap: anywhere;
        font-size: var(--text-small);
      }

      dt + dd {
        color: var(--ink);
        font-size: var(--text);
      }

      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        padding: 0;
        list-style: none;
      }

      .tags a {
        display: block;
        padding: 2px 10px;
        border: 1px solid var(--line);
        border-radius: 999px;
        font-size: var(--text-small);
        text-decoration: none;
      }

      .tags a:hover {
        background: var(--sunken);
      }

      .problem {
        margin-top: 20px;
        padding: 12px 14px;
        border-radius: 10px;
        background: var(--sunken);
        color: var(--danger);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
      }
    `]),s(I,1,P);function W(l,i,e,t){return m`<div class="fact">
    ${l}
    <dt>${i}</dt>
    <dd>${e}</dd>
    ${t.map(o=>o===""?v:m`<dd>${o}</dd>`)}
  </div>`}function Kt(l){let i=l.lastIndexOf("/");return i<0?"":l.slice(0,i)}function Ke(l){return`tag:"${l.replaceAll('"'," ").trim()}"`}var Z=class{#s;#e;#t=new Map;#a=new AbortController;#i;#r={time:0,x:0,y:0};#n=!1;constructor(i,e){this.#s=i,this.#e=e;let{signal:t}=this.#a;i.addEventListener("pointerdown",o=>this.#d(o),{signal:t}),i.addEventListener("pointermove",o=>this.#h(o),{signal:t}),i.addEventListener("pointerup",o=>this.#c(o),{signal:t}),i.addEventListener("pointercancel",o=>this.#p(o),{signal:t}),i.addEventListener("wheel",o=>this.#f(o),{signal:t,passive:!1}),i.addEventListener("dblclick",o=>this.#m(o),{signal:t})}dispose(){this.#a.abort()}#o({clientX:i,clientY:e}){let t=this.#s.getBoundingClientRect();return{x:i-t.left-t.width/2,y:e-t.top-t.height/2}}#d(i){if(i.button!==0)return;this.#s.setPointerCapture(i.pointerId);let e=this.#o(i);this.#t.set(i.pointerId,e),this.#n=this.#t.size>1,this.#i=this.#t.size===1?{...e,time:i.timeStamp}:void 0}#h(i){let e=this.#t.get(i.pointerId);if(e===void 0)return;let t=this.#o(i);this.#t.size===2?this.#l(i.pointerId,e,t):this.#e.zoomed?this.#e.panBy(t.x-e.x,t.y-e.y):this.#i!==void 0&&this.#e.drag(t.x-this.#i.x,t.y-this.#i.y),this.#n||=this.#i!==void 0&&j(this.#i,t)>6,this.#t.set(i.pointerId,t)}#l(i,e,t){let o=[...this.#t].find(([x])=>x!==i)?.[1];if(o===void 0)return;let p={x:(t.x+o.x)/2,y:(t.y+o.y)/2};this.#e.zoomBy(j(t,o)/Math.max(1,j(e,o)),p.x,p.y),this.#e.panBy((t.x-e.x)/2,(t.y-e.y)/2)}#c(i){let e=this.#i;if(this.#t.delete(i.pointerId),this.#t.size>0||e===void 0)return;this.#i=void 0;let t=this.#o(i),o=Math.max(1,i.timeStamp-e.time),p=t.x-e.x,x=t.y-e.y;this.#e.zoomed||this.#e.release(p,x,p/o,x/o),i.pointerType==="touch"&&!this.#n&&this.#u(t,i.timeStamp)}#p(i){this.#t.delete(i.pointerId),this.#i=void 0,this.#e.zoomed||this.#e.release(0,0,0,0)}#u(i,e){e-this.#r.time<300&&j(i,this.#r)<40&&(this.#e.toggleZoom(i.x,i.y),e=0),this.#r={time:e,...i}}#m(i){let{x:e,y:t}=this.#o(i);this.#e.toggleZoom(e,t)}#f(i){i.preventDefault();let{x:e,y:t}=this.#o(i),o=i.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1;this.#e.zoomBy(Math.exp(-i.deltaY*o/300),e,t)}};function j(l,i){return Math.hypot(l.x-i.x,l.y-i.y)}var _={scale:1,x:0,y:0};function Xe(l,i){if(l.width<=0||l.height<=0)return i;let e=Math.min(1,i.width/l.width,i.height/l.height);return{width:l.width*e,height:l.height*e}}function Je(l,i){return Math.max(3,2*l.width/Math.max(1,i.width))}function ee(l,i,e,t){let o=i/l.scale;return{scale:i,x:e-(e-l.x)*o,y:t-(t-l.y)*o}}function Qe(l,i,e,t){let o=Math.min(Math.max(l.scale,1),t),p=o===l.scale?l:ee(l,o,0,0);return{scale:o,x:Ve(p.x,(i.width*o-e.width)/2),y:Ve(p.y,(i.height*o-e.height)/2)}}function Ve(l,i){let e=Math.max(0,i);return Math.min(e,Math.max(-e,l))}var et=90,tt=.45,it,ot,st,rt,nt,at,dt,ht,lt,ct,pt,ut,mt,ft,bt,n,te,ie,oe,se,re,ne,ae,de,he,le,ce,pe,ue,T,M,L,K,a,me,fe,be,Y,ge,ve,ye,gt,vt,V,xe,yt,xt,wt;bt=[D("latent-stage")];var f=class extends(ft=C,mt=[k({attribute:!1})],ut=[k({attribute:!1})],pt=[k({attribute:!1})],ct=[k({attribute:!1})],lt=[w()],ht=[w()],dt=[w()],at=[w()],nt=[w()],rt=[w()],st=[w()],ot=[w()],it=[H("#stage")],ft){constructor(){super(...arguments);d(this,a);d(this,te,s(n,8,this)),s(n,11,this);d(this,ie,s(n,12,this)),s(n,15,this);d(this,oe,s(n,16,this)),s(n,19,this);d(this,se,s(n,20,this)),s(n,23,this);d(this,re,s(n,24,this)),s(n,27,this);d(this,ne,s(n,28,this,!1)),s(n,31,this);d(this,ae,s(n,32,this,!1)),s(n,35,this);d(this,de,s(n,36,this,_)),s(n,39,this);d(this,he,s(n,40,this,{x:0,y:0})),s(n,43,this);d(this,le,s(n,44,this,{width:0,height:0})),s(n,47,this);d(this,ce,s(n,48,this,{width:0,height:0})),s(n,51,this);d(this,pe,s(n,52,this,!1)),s(n,55,this);d(this,ue,s(n,56,this)),s(n,59,this);d(this,T);d(this,M,new AbortController);d(this,L,"no");d(this,K,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=_}))}connectedCallback(){super.connectedCallback(),b(this,K).observe(this),this.hasUpdated&&r(this,a,ve).call(this)}disconnectedCallback(){super.disconnectedCallback(),b(this,K).disconnect(),b(this,T)?.dispose(),E(this,T,void 0),r(this,a,ye).call(this)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,a,ye).call(this),r(this,a,ve).call(this))}updated(){B(this.photo)?(b(this,T)?.dispose(),E(this,T,void 0)):b(this,T)??E(this,T,new Z(this.stage,this))}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,o){r(this,a,me).call(this,this.view.scale*e,t,o,!0)}toggleZoom(e,t){r(this,a,me).call(this,this.zoomed?1:Math.min(r(this,a,ge).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,r(this,a,fe).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,o,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>et||Math.abs(o)>tt)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>et||p>tt)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return B(this.photo)&&!this.failed?m`<div id="stage">
        <video
          controls
          playsinline
          preload="metadata"
          aria-label=${J(this.photo)}
          src=${this.api.originalUrl(this.photo.id)}
          @error=${()=>this.failed=!0}
        ></video>
      </div>`:m`<div id="stage" class=${this.zoomed?"zoomed":""}>
      ${this.failed?r(this,a,wt).call(this):this.shown===void 0?v:r(this,a,xt).call(this,this.shown)}
    </div>`}};n=R(ft),te=new WeakMap,ie=new WeakMap,oe=new WeakMap,se=new WeakMap,re=new WeakMap,ne=new WeakMap,ae=new WeakMap,de=new WeakMap,he=new WeakMap,le=new WeakMap,ce=new WeakMap,pe=new WeakMap,ue=new WeakMap,T=new WeakMap,M=new WeakMap,L=new WeakMap,K=new WeakMap,a=new WeakSet,me=function(e,t,o,p){this.moving=p,r(this,a,fe).call(this,ee(this.view,e,t,o)),this.zoomed&&r(this,a,vt).call(this)},fe=function(e){this.view=Qe(e,r(this,a,Y).call(this),this.stageSize,r(this,a,ge).call(this))},be=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},Y=function(){return Xe(r(this,a,be).call(this),this.stageSize)},ge=function(){return Je(r(this,a,be).call(this),r(this,a,Y).call(this))},ve=function(){if(E(this,M,new AbortController),this.view=_,this.sharp=!1,this.failed=this.photo.failed,E(this,L,"no"),B(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?r(this,a,V).call(this,e,!0):(t!==void 0&&r(this,a,V).call(this,t,!1),r(this,a,gt).call(this,this.photo.id,b(this,M).signal))},ye=function(){b(this,M).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},gt=async function(e,t){try{let o=await this.screens.get(e,t);t.aborted||r(this,a,V).call(this,o,!0)}catch(o){!F(o)&&!t.aborted&&(this.failed=!0)}},vt=async function(){let{photo:e}=this,{signal:t}=b(this,M);if(b(this,L)!=="no"||!Oe(e))return;E(this,L,"asked");let o=await this.api.original(e.id,t).catch(()=>{});if(o!==void 0&&!t.aborted){let p=URL.createObjectURL(o);await Nt(p)&&!t.aborted?(r(this,a,xe).call(this,p),E(this,L,"shown")):URL.revokeObjectURL(p)}},V=function(e,t){r(this,a,xe).call(this,URL.createObjectURL(e)),this.sharp=t},xe=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},yt=function(e){let{naturalWidth:t,naturalHeight:o}=e.target;this.natural={width:t,height:o}},xt=function(e){let{width:t,height:o}=r(this,a,Y).call(this),p=this.view.x+this.dragged.x,x=this.view.y+this.dragged.y,Ht=`transform:translate(${p}px,${x}px) scale(${this.view.scale})`;return m`<img
      alt=${J(this.photo)}
      draggable="false"
      class="${this.sharp?"":"rough"} ${this.moving?"moving":""}"
      src=${e}
      .style=${`width:${t}px;height:${o}px;${Ht}`}
      @load=${r(this,a,yt)}
    />`},wt=function(){return m`<div class="instead">
      ${this.photo.failed?y.broken:y.picture}
      <strong>${this.photo.name}</strong>
      <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
    </div>`},c(n,4,"photo",mt,f,te),c(n,4,"api",ut,f,ie),c(n,4,"grid",pt,f,oe),c(n,4,"screens",ct,f,se),c(n,4,"shown",lt,f,re),c(n,4,"sharp",ht,f,ne),c(n,4,"failed",dt,f,ae),c(n,4,"view",at,f,de),c(n,4,"dragged",nt,f,he),c(n,4,"stageSize",rt,f,le),c(n,4,"natural",st,f,ce),c(n,4,"moving",ot,f,pe),c(n,4,"stage",it,f,ue),f=c(n,0,"Stage",bt,f),S(f,"styles",[U,A`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
      }

      #stage {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        touch-action: none;
        user-select: none;
        cursor: zoom-in;
      }

      #stage.zoomed {
        cursor: grab;
      }

      img {
        display: block;
        flex: none;
        max-width: none;
        transition: transform var(--quick) ease-out;
        will-change: transform;
      }

      img.rough {
        filter: blur(6px);
      }

      img.moving {
        transition: none;
      }

      video {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        outline: 0;
      }

      .instead {
        display: grid;
        justify-items: center;
        gap: 12px;
        max-width: 26rem;
        padding: 24px;
        color: var(--ink-soft);
        text-align: center;
        overflow-wrap: anywhere;
      }

      .instead svg {
        width: 44px;
        height: 44px;
      }

      .instead strong {
        color: var(--ink);
        font-weight: 600;
      }
    `]),s(n,1,f);async function Nt(l){let i=new Image;return i.src=l,i.decode().then(()=>!0,()=>!1)}var $t,kt,Et,Tt,zt,Pt,Mt,Lt,Rt,St,At,Ct,Dt,h,we,$e,ke,Ee,Te,ze,Pe,Me,Le,Re,Se,z,u,Ut,Bt,O,X,N,It,Ot,Ae,Ce;Dt=[D("latent-viewer")];var g=class extends(Ct=C,At=[k({attribute:!1})],St=[k({attribute:!1})],Rt=[k({attribute:!1})],Lt=[k({attribute:!1})],Mt=[k({attribute:!1})],Pt=[w()],zt=[w()],Tt=[w()],Et=[w()],kt=[H("latent-stage")],$t=[H(".close")],Ct){constructor(){super(...arguments);d(this,u);d(this,we,s(h,8,this)),s(h,11,this);d(this,$e,s(h,12,this)),s(h,15,this);d(this,ke,s(h,16,this)),s(h,19,this);d(this,Ee,s(h,20,this)),s(h,23,this);d(this,Te,s(h,24,this)),s(h,27,this);d(this,ze,s(h,28,this)),s(h,31,this);d(this,Pe,s(h,32,this,!1)),s(h,35,this);d(this,Me,s(h,36,this)),s(h,39,this);d(this,Le,s(h,40,this)),s(h,43,this);d(this,Re,s(h,44,this)),s(h,47,this);d(this,Se,s(h,48,this)),s(h,51,this);d(this,z,new AbortController);d(this,N,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){r(this,u,Ot).call(this,e);return}let t=r(this,u,It).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",b(this,N))}firstUpdated(){this.closeButton.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",b(this,N)),b(this,z).abort(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(this.setAttribute("aria-label",this.photo.title??this.photo.name),b(this,z).abort(),E(this,z,new AbortController),r(this,u,Ut).call(this,this.photo.id,b(this,z).signal),r(this,u,Bt).call(this,this.photo,b(this,z).signal))}render(){let{photo:e}=this;return m`<header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click=${r(this,u,X)}>${y.back}</button>
        <div class="about">
          <h1>${e.title??e.name}</h1>
          <p>${q(e.taken)}, ${G(e.taken)}</p>
        </div>
        <button
          class="icon"
          aria-label="Information"
          aria-pressed=${this.informed?"true":"false"}
          title="Information (i)"
          @click=${r(this,u,Ae)}
        >
          ${y.info}
        </button>
        <a class="icon" href=${this.api.downloadUrl(e.id)} download aria-label="Download the original" title="Download">
          ${y.download}
        </a>
        ${document.fullscreenEnabled?m`<button class="icon" aria-label="Full screen" title="Full screen (f)" @click=${r(this,u,Ce)}>
              ${y.fullScreen}
            </button>`:v}
      </header>
      <div class="picture">
        <latent-stage
          .photo=${e}
          .api=${this.api}
          .grid=${this.grid}
          .screens=${this.screens}
          @turn=${t=>r(this,u,O).call(this,t.detail)}
          @dismiss=${r(this,u,X)}
        ></latent-stage>
        ${this.newer===void 0?v:m`<button class="icon turn previous" aria-label="Newer photo" @click=${()=>r(this,u,O).call(this,-1)}>
              ${y.previous}
            </button>`}
        ${this.older===void 0?v:m`<button class="icon turn next" aria-label="Older photo" @click=${()=>r(this,u,O).call(this,1)}>${y.next}</button>`}
      </div>
      ${this.informed?m`<latent-info-panel role="region" aria-label="Information" tabindex="-1" .photo=${this.details}></latent-info-panel>`:v}`}};h=R(Ct),we=new WeakMap,$e=new WeakMap,ke=new WeakMap,Ee=new WeakMap,Te=new WeakMap,ze=new WeakMap,Pe=new WeakMap,Me=new WeakMap,Le=new WeakMap,Re=new WeakMap,Se=new WeakMap,z=new WeakMap,u=new WeakSet,Ut=async function(e,t){try{let o=await this.api.photo(e,t);t.aborted||(this.details=o)}catch(o){!F(o)&&!t.aborted&&(this.details=void 0)}},Bt=async function(e,t){let[o,p]=await Promise.all([this.library.neighbour(e,-1).catch(()=>{}),this.library.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=o,this.older=p;for(let x of[o,p])x!==void 0&&!x.failed&&!B(x)&&this.screens.get(x.id,t).catch(()=>{})}},O=async function(e){let t=await this.library.neighbour(this.photo,e<0?-1:1).catch(()=>{});t!==void 0&&this.dispatchEvent(new CustomEvent("photo-turn",{detail:t}))},X=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},N=new WeakMap,It=function(e){switch(e){case"ArrowLeft":return()=>{r(this,u,O).call(this,-1)};case"ArrowRight":return()=>{r(this,u,O).call(this,1)};case"Escape":return()=>r(this,u,X).call(this);case"i":return()=>r(this,u,Ae).call(this);case"f":return()=>{r(this,u,Ce).call(this)};case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return}},Ot=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],o=t[0],p=t.at(-1),x=this.renderRoot.activeElement;e.shiftKey&&x===o?(e.preventDefault(),p?.focus()):!e.shiftKey&&x===p&&!this.informed&&(e.preventDefault(),o?.focus())},Ae=function(){this.informed=!this.informed},Ce=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},c(h,4,"photo",At,g,we),c(h,4,"library",St,g,$e),c(h,4,"api",Rt,g,ke),c(h,4,"grid",Lt,g,Ee),c(h,4,"screens",Mt,g,Te),c(h,4,"details",Pt,g,ze),c(h,4,"informed",zt,g,Pe),c(h,4,"newer",Tt,g,Me),c(h,4,"older",Et,g,Le),c(h,4,"stage",kt,g,Re),c(h,4,"closeButton",$t,g,Se),g=c(h,0,"Viewer",Dt,g),S(g,"styles",[U,De,A`
      :host {
        color-scheme: dark;
        position: fixed;
        inset: 0;
        z-index: 10;
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
        background: #0c0b0b;
        color: var(--ink);
        animation: appear var(--calm) ease-out;
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }

      header {
        grid-column: 1 / -1;
        display: flex;
        align-items: center;
        gap: 4px;
        min-height: 60px;
        padding: 8px 12px;
      }

      .about {
        flex: 1;
        min-width: 0;
        padding: 0 8px;
      }

      .about h1 {
        overflow: hidden;
        font-size: var(--text);
        font-weight: 600;
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .about p {
        overflow: hidden;
        color: var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .picture {
        position: relative;
        min-width: 0;
      }

      latent-stage {
        position: absolute;
        inset: 0 12px 12px;
      }

      .turn {
        position: absolute;
        top: 50%;
        width: 48px;
        height: 48px;
        background: rgb(0 0 0 / 0.4);
        opacity: 0;
        transform: translateY(-50%);
        transition:
          opacity var(--quick),
          background var(--quick);
      }

      .turn:hover {
        background: rgb(60 56 52 / 0.9);
      }

      .picture:hover .turn,
      .turn:focus-visible {
        opacity: 1;
      }

      .previous {
        left: 20px;
      }

      .next {
        right: 20px;
      }

      latent-info-panel {
        width: 360px;
        border-left: 1px solid var(--line);
      }

      @media (hover: none) {
        .turn {
          display: none;
        }
      }

      @media (max-width: 759px) {
        :host {
          grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        }

        header {
          padding: 4px;
        }

        latent-stage {
          inset: 0;
        }

        latent-info-panel {
          width: auto;
          max-height: 55dvh;
          border-top: 1px solid var(--line);
          border-left: 0;
          border-radius: var(--corner-large) var(--corner-large) 0 0;
          background: var(--raised);
        }
      }
    `]),s(h,1,g);export{g as Viewer};
