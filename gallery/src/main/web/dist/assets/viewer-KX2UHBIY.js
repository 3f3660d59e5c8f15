import{B as q,C as G,E as Ie,F as Oe,G as Ue,H as J,I,J as He,L as Q,N as Ke,a as S,b as s,c,d as R,e as b,f as d,g as E,h as r,i as A,j as m,l as g,n as C,o as D,p as k,q as $,r as H,u as F,w as y,x as B,y as Be}from"./chunk-N5AHOW7X.js";var Fe,qe,Ge,O,ee,x,We,Ze,je,_e,Ye,Ve,Xe;Ge=[D("latent-info-panel")];var P=class extends(qe=C,Fe=[k({attribute:!1})],qe){constructor(){super(...arguments);d(this,x);d(this,ee,s(O,8,this)),s(O,11,this)}render(){let e=this.photo;return e===void 0?g:m`
      ${r(this,x,We).call(this,e)}${r(this,x,Ze).call(this,e)} ${e.error===void 0?g:m`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${r(this,x,je).call(this,e)}${r(this,x,_e).call(this,e)}${r(this,x,Ye).call(this,e)}${r(this,x,Ve).call(this,e)} ${W(y.file,"File",e.name,[Ft(e.path),Oe(e),e.type])}
      </dl>
    `}};O=S(qe),ee=new WeakMap,x=new WeakSet,We=function({title:e,caption:t,name:o}){let p=e??(t===void 0?o:void 0);return m`
      ${p===void 0?g:m`
        <h2>${p}</h2>
      `} ${t===void 0?g:m`
        <p class="caption">${t}</p>
      `}
    `},Ze=function({rating:e}){return e===void 0||e===0?g:e<0?m`
        <p class="rating">Rejected</p>
      `:m`
      <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
    `},je=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;return W(y.calendar,"Date",q(e.taken),[`${G(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},_e=function(e){let t=[e.camera,e.lens,Ie(e)].filter(o=>o!==void 0&&o!=="");return t.length===0?g:W(y.camera,"Camera",t[0],t.slice(1))},Ye=function({latitude:e,longitude:t,altitude:o}){if(e===void 0||t===void 0)return g;let p=o===void 0?"":`${Math.round(o)} m above sea level`;return W(y.pin,"Place",Ue(e,t),[p])},Ve=function({keywords:e}){return e.length===0?g:m`
      <div class="fact">
        ${y.tag}
        <dt>Keywords</dt>
        <dd>
          <ul class="tags">
            ${e.map(t=>m`
                  <li>
                    <a href="${Ke({query:Ne(t),photo:void 0})}" @click="${r(this,x,Xe)}">${t}</a>
                  </li>
                `)}
          </ul>
        </dd>
      </div>
    `},Xe=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:Ne(t),bubbles:!0,composed:!0}))}},c(O,4,"photo",Fe,P,ee),P=c(O,0,"InfoPanel",Ge,P),R(P,"styles",[B,A`
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

      .rating {
        margin-top: 10px;
        color: var(--accent);
        letter-spacing: 0.1em;
      }

      .rating span {
        color: var(--line);
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
    `]),s(O,1,P);function W(l,i,e,t){return m`
    <div class="fact">
      ${l}
      <dt>${i}</dt>
      <dd>${e}</dd>
      ${t.map(o=>o===""?g:m`
        <dd>${o}</dd>
      `)}
    </div>
  `}function Ft(l){let i=l.lastIndexOf("/");return i<0?"":l.slice(0,i)}function Ne(l){return`tag:"${l.replaceAll('"'," ").trim()}"`}var j=class{#s;#e;#t=new Map;#a=new AbortController;#i;#r={time:0,x:0,y:0};#n=!1;constructor(i,e){this.#s=i,this.#e=e;let{signal:t}=this.#a;i.addEventListener("pointerdown",o=>this.#d(o),{signal:t}),i.addEventListener("pointermove",o=>this.#h(o),{signal:t}),i.addEventListener("pointerup",o=>this.#c(o),{signal:t}),i.addEventListener("pointercancel",o=>this.#p(o),{signal:t}),i.addEventListener("wheel",o=>this.#f(o),{signal:t,passive:!1}),i.addEventListener("dblclick",o=>this.#m(o),{signal:t})}dispose(){this.#a.abort()}#o({clientX:i,clientY:e}){let t=this.#s.getBoundingClientRect();return{x:i-t.left-t.width/2,y:e-t.top-t.height/2}}#d(i){if(i.button!==0)return;this.#s.setPointerCapture(i.pointerId);let e=this.#o(i);this.#t.set(i.pointerId,e),this.#n=this.#t.size>1,this.#i=this.#t.size===1?{...e,time:i.timeStamp}:void 0}#h(i){let e=this.#t.get(i.pointerId);if(e===void 0)return;let t=this.#o(i);this.#t.size===2?this.#l(i.pointerId,e,t):this.#e.zoomed?this.#e.panBy(t.x-e.x,t.y-e.y):this.#i!==void 0&&this.#e.drag(t.x-this.#i.x,t.y-this.#i.y),this.#n||=this.#i!==void 0&&Z(this.#i,t)>6,this.#t.set(i.pointerId,t)}#l(i,e,t){let o=[...this.#t].find(([w])=>w!==i)?.[1];if(o===void 0)return;let p={x:(t.x+o.x)/2,y:(t.y+o.y)/2};this.#e.zoomBy(Z(t,o)/Math.max(1,Z(e,o)),p.x,p.y),this.#e.panBy((t.x-e.x)/2,(t.y-e.y)/2)}#c(i){let e=this.#i;if(this.#t.delete(i.pointerId),this.#t.size>0||e===void 0)return;this.#i=void 0;let t=this.#o(i),o=Math.max(1,i.timeStamp-e.time),p=t.x-e.x,w=t.y-e.y;this.#e.zoomed||this.#e.release(p,w,p/o,w/o),i.pointerType==="touch"&&!this.#n&&this.#u(t,i.timeStamp)}#p(i){this.#t.delete(i.pointerId),this.#i=void 0,this.#e.zoomed||this.#e.release(0,0,0,0)}#u(i,e){e-this.#r.time<300&&Z(i,this.#r)<40&&(this.#e.toggleZoom(i.x,i.y),e=0),this.#r={time:e,...i}}#m(i){let{x:e,y:t}=this.#o(i);this.#e.toggleZoom(e,t)}#f(i){i.preventDefault();let{x:e,y:t}=this.#o(i),o=i.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1;this.#e.zoomBy(Math.exp(-i.deltaY*o/300),e,t)}};function Z(l,i){return Math.hypot(l.x-i.x,l.y-i.y)}var _={scale:1,x:0,y:0};function Qe(l,i){if(l.width<=0||l.height<=0)return i;let e=Math.min(1,i.width/l.width,i.height/l.height);return{width:l.width*e,height:l.height*e}}function et(l,i){return Math.max(3,2*l.width/Math.max(1,i.width))}function te(l,i,e,t){let o=i/l.scale;return{scale:i,x:e-(e-l.x)*o,y:t-(t-l.y)*o}}function tt(l,i,e,t){let o=Math.min(Math.max(l.scale,1),t),p=o===l.scale?l:te(l,o,0,0);return{scale:o,x:Je(p.x,(i.width*o-e.width)/2),y:Je(p.y,(i.height*o-e.height)/2)}}function Je(l,i){let e=Math.max(0,i);return Math.min(e,Math.max(-e,l))}var it=90,ot=.45,st,rt,nt,at,dt,ht,lt,ct,pt,ut,mt,ft,bt,gt,vt,n,ie,oe,se,re,ne,ae,de,he,le,ce,pe,ue,me,T,M,L,K,a,fe,be,ge,Y,ve,ye,xe,yt,xt,V,we,wt,$t,kt;vt=[D("latent-stage")];var f=class extends(gt=C,bt=[k({attribute:!1})],ft=[k({attribute:!1})],mt=[k({attribute:!1})],ut=[k({attribute:!1})],pt=[$()],ct=[$()],lt=[$()],ht=[$()],dt=[$()],at=[$()],nt=[$()],rt=[$()],st=[H("#stage")],gt){constructor(){super(...arguments);d(this,a);d(this,ie,s(n,8,this)),s(n,11,this);d(this,oe,s(n,12,this)),s(n,15,this);d(this,se,s(n,16,this)),s(n,19,this);d(this,re,s(n,20,this)),s(n,23,this);d(this,ne,s(n,24,this)),s(n,27,this);d(this,ae,s(n,28,this,!1)),s(n,31,this);d(this,de,s(n,32,this,!1)),s(n,35,this);d(this,he,s(n,36,this,_)),s(n,39,this);d(this,le,s(n,40,this,{x:0,y:0})),s(n,43,this);d(this,ce,s(n,44,this,{width:0,height:0})),s(n,47,this);d(this,pe,s(n,48,this,{width:0,height:0})),s(n,51,this);d(this,ue,s(n,52,this,!1)),s(n,55,this);d(this,me,s(n,56,this)),s(n,59,this);d(this,T);d(this,M,new AbortController);d(this,L,"no");d(this,K,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=_}))}connectedCallback(){super.connectedCallback(),b(this,K).observe(this),this.hasUpdated&&r(this,a,ye).call(this)}disconnectedCallback(){super.disconnectedCallback(),b(this,K).disconnect(),b(this,T)?.dispose(),E(this,T,void 0),r(this,a,xe).call(this)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,a,xe).call(this),r(this,a,ye).call(this))}updated(){I(this.photo)?(b(this,T)?.dispose(),E(this,T,void 0)):b(this,T)??E(this,T,new j(this.stage,this))}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,o){r(this,a,fe).call(this,this.view.scale*e,t,o,!0)}toggleZoom(e,t){r(this,a,fe).call(this,this.zoomed?1:Math.min(r(this,a,ve).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,r(this,a,be).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,o,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>it||Math.abs(o)>ot)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>it||p>ot)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return I(this.photo)&&!this.failed?m`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${J(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>this.failed=!0}"
          >
          </video>
        </div>
      `:m`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?r(this,a,kt).call(this):this.shown===void 0?g:r(this,a,$t).call(this,this.shown)}
      </div>
    `}};n=S(gt),ie=new WeakMap,oe=new WeakMap,se=new WeakMap,re=new WeakMap,ne=new WeakMap,ae=new WeakMap,de=new WeakMap,he=new WeakMap,le=new WeakMap,ce=new WeakMap,pe=new WeakMap,ue=new WeakMap,me=new WeakMap,T=new WeakMap,M=new WeakMap,L=new WeakMap,K=new WeakMap,a=new WeakSet,fe=function(e,t,o,p){this.moving=p,r(this,a,be).call(this,te(this.view,e,t,o)),this.zoomed&&r(this,a,xt).call(this)},be=function(e){this.view=tt(e,r(this,a,Y).call(this),this.stageSize,r(this,a,ve).call(this))},ge=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},Y=function(){return Qe(r(this,a,ge).call(this),this.stageSize)},ve=function(){return et(r(this,a,ge).call(this),r(this,a,Y).call(this))},ye=function(){if(E(this,M,new AbortController),this.view=_,this.sharp=!1,this.failed=this.photo.failed,E(this,L,"no"),I(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?r(this,a,V).call(this,e,!0):(t!==void 0&&r(this,a,V).call(this,t,!1),r(this,a,yt).call(this,this.photo.id,b(this,M).signal))},xe=function(){b(this,M).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},yt=async function(e,t){try{let o=await this.screens.get(e,t);t.aborted||r(this,a,V).call(this,o,!0)}catch(o){!F(o)&&!t.aborted&&(this.failed=!0)}},xt=async function(){let{photo:e}=this,{signal:t}=b(this,M);if(b(this,L)!=="no"||!He(e))return;E(this,L,"asked");let o=await this.api.original(e.id,t).catch(()=>{});if(o!==void 0&&!t.aborted){let p=Q(o,e.type);await qt(p)&&!t.aborted?(r(this,a,we).call(this,p),E(this,L,"shown")):URL.revokeObjectURL(p)}},V=function(e,t){r(this,a,we).call(this,Q(e)),this.sharp=t},we=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},wt=function(e){let{naturalWidth:t,naturalHeight:o}=e.target;this.natural={width:t,height:o}},$t=function(e){let{width:t,height:o}=r(this,a,Y).call(this),p=this.view.x+this.dragged.x,w=this.view.y+this.dragged.y,Nt=`transform:translate(${p}px,${w}px) scale(${this.view.scale})`;return m`
      <img
        alt="${J(this.photo)}"
        draggable="false"
        class="${this.sharp?"":"rough"} ${this.moving?"moving":""}"
        src="${e}"
        .style="${`width:${t}px;height:${o}px;${Nt}`}"
        @load="${r(this,a,wt)}"
      />
    `},kt=function(){return m`
      <div class="instead">
        ${this.photo.failed?y.broken:y.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},c(n,4,"photo",bt,f,ie),c(n,4,"api",ft,f,oe),c(n,4,"grid",mt,f,se),c(n,4,"screens",ut,f,re),c(n,4,"shown",pt,f,ne),c(n,4,"sharp",ct,f,ae),c(n,4,"failed",lt,f,de),c(n,4,"view",ht,f,he),c(n,4,"dragged",dt,f,le),c(n,4,"stageSize",at,f,ce),c(n,4,"natural",nt,f,pe),c(n,4,"moving",rt,f,ue),c(n,4,"stage",st,f,me),f=c(n,0,"Stage",vt,f),R(f,"styles",[B,A`
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
    `]),s(n,1,f);function qt(l){let i=new Image;return i.src=l,i.decode().then(()=>!0,()=>!1)}var Et,Tt,zt,Pt,Mt,Lt,St,Rt,At,Ct,Dt,Bt,It,h,$e,ke,Ee,Te,ze,Pe,Me,Le,Se,Re,Ae,z,u,Ot,Ut,U,X,N,Ht,Kt,Ce,De;It=[D("latent-viewer")];var v=class extends(Bt=C,Dt=[k({attribute:!1})],Ct=[k({attribute:!1})],At=[k({attribute:!1})],Rt=[k({attribute:!1})],St=[k({attribute:!1})],Lt=[$()],Mt=[$()],Pt=[$()],zt=[$()],Tt=[H("latent-stage")],Et=[H(".close")],Bt){constructor(){super(...arguments);d(this,u);d(this,$e,s(h,8,this)),s(h,11,this);d(this,ke,s(h,12,this)),s(h,15,this);d(this,Ee,s(h,16,this)),s(h,19,this);d(this,Te,s(h,20,this)),s(h,23,this);d(this,ze,s(h,24,this)),s(h,27,this);d(this,Pe,s(h,28,this)),s(h,31,this);d(this,Me,s(h,32,this,!1)),s(h,35,this);d(this,Le,s(h,36,this)),s(h,39,this);d(this,Se,s(h,40,this)),s(h,43,this);d(this,Re,s(h,44,this)),s(h,47,this);d(this,Ae,s(h,48,this)),s(h,51,this);d(this,z,new AbortController);d(this,N,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){r(this,u,Kt).call(this,e);return}let t=r(this,u,Ht).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",b(this,N))}firstUpdated(){this.closeButton.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",b(this,N)),b(this,z).abort(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(this.setAttribute("aria-label",this.photo.title??this.photo.name),b(this,z).abort(),E(this,z,new AbortController),r(this,u,Ot).call(this,this.photo.id,b(this,z).signal),r(this,u,Ut).call(this,this.photo,b(this,z).signal))}render(){let{photo:e}=this;return m`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${r(this,u,X)}">
          ${y.back}
        </button>
        <div class="about">
          <h1>${e.title??e.name}</h1>
          <p>${q(e.taken)}, ${G(e.taken)}</p>
        </div>
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${r(this,u,Ce)}"
        >
          ${y.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(e.id)}" download aria-label="Download the original" title="Download">
          ${y.download}
        </a>
        ${document.fullscreenEnabled?m`
            <button class="icon" aria-label="Full screen" title="Full screen (f)" @click="${r(this,u,De)}">
              ${y.fullScreen}
            </button>
          `:g}
      </header>
      <div class="picture">
        <latent-stage
          .photo="${e}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          @turn="${t=>r(this,u,U).call(this,t.detail)}"
          @dismiss="${r(this,u,X)}"
        ></latent-stage>
        ${this.newer===void 0?g:m`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>r(this,u,U).call(this,-1)}">
            ${y.previous}
          </button>
        `} ${this.older===void 0?g:m`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>r(this,u,U).call(this,1)}">${y.next}</button>
        `}
      </div>
      ${this.informed?m`
          <latent-info-panel role="region" aria-label="Information" tabindex="-1" .photo="${this.details}"></latent-info-panel>
        `:g}
    `}};h=S(Bt),$e=new WeakMap,ke=new WeakMap,Ee=new WeakMap,Te=new WeakMap,ze=new WeakMap,Pe=new WeakMap,Me=new WeakMap,Le=new WeakMap,Se=new WeakMap,Re=new WeakMap,Ae=new WeakMap,z=new WeakMap,u=new WeakSet,Ot=async function(e,t){try{let o=await this.api.photo(e,t);t.aborted||(this.details=o)}catch(o){!F(o)&&!t.aborted&&(this.details=void 0)}},Ut=async function(e,t){let[o,p]=await Promise.all([this.library.neighbour(e,-1).catch(()=>{}),this.library.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=o,this.older=p;for(let w of[o,p])w!==void 0&&!w.failed&&!I(w)&&this.screens.get(w.id,t).catch(()=>{})}},U=async function(e){let t=await this.library.neighbour(this.photo,e<0?-1:1).catch(()=>{});t!==void 0&&this.dispatchEvent(new CustomEvent("photo-turn",{detail:t}))},X=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},N=new WeakMap,Ht=function(e){switch(e){case"ArrowLeft":return()=>{r(this,u,U).call(this,-1)};case"ArrowRight":return()=>{r(this,u,U).call(this,1)};case"Escape":return()=>r(this,u,X).call(this);case"i":return()=>r(this,u,Ce).call(this);case"f":return()=>{r(this,u,De).call(this)};case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return}},Kt=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],o=t[0],p=t.at(-1),w=this.renderRoot.activeElement;e.shiftKey&&w===o?(e.preventDefault(),p?.focus()):!e.shiftKey&&w===p&&!this.informed&&(e.preventDefault(),o?.focus())},Ce=function(){this.informed=!this.informed},De=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},c(h,4,"photo",Dt,v,$e),c(h,4,"library",Ct,v,ke),c(h,4,"api",At,v,Ee),c(h,4,"grid",Rt,v,Te),c(h,4,"screens",St,v,ze),c(h,4,"details",Lt,v,Pe),c(h,4,"informed",Mt,v,Me),c(h,4,"newer",Pt,v,Le),c(h,4,"older",zt,v,Se),c(h,4,"stage",Tt,v,Re),c(h,4,"closeButton",Et,v,Ae),v=c(h,0,"Viewer",It,v),R(v,"styles",[B,Be,A`
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
        transition: opacity var(--quick), background var(--quick);
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
    `]),s(h,1,v);export{v as Viewer};
