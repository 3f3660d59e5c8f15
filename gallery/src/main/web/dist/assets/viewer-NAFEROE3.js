import{C as Oe,F as W,G as Z,I as Ue,J as He,K as Ke,L as ee,M as P,N as Ne,P as te,S as Fe,T as qe,W as Ge,Z as We,a as A,b as s,c,d as C,e as f,f as h,g as k,h as r,i as D,j as m,l as b,m as B,n as I,o as E,p as $,q as N,v as G,y,z as O}from"./chunk-NNHGUSK5.js";var je,_e,Ve,U,ie,x,Ye,Xe,Je,Qe,et,tt,it;Ve=[I("latent-info-panel")];var M=class extends(_e=B,je=[E({attribute:!1})],_e){constructor(){super(...arguments);h(this,x);h(this,ie,s(U,8,this)),s(U,11,this)}render(){let e=this.photo;return e===void 0?b:m`
      ${r(this,x,Ye).call(this,e)}${r(this,x,Xe).call(this,e)} ${e.error===void 0?b:m`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${r(this,x,Je).call(this,e)}${r(this,x,Qe).call(this,e)}${r(this,x,et).call(this,e)}${r(this,x,tt).call(this,e)} ${j(y.file,"File",e.name,[Vt(e.path),He(e),e.type])}
      </dl>
    `}};U=A(_e),ie=new WeakMap,x=new WeakSet,Ye=function({title:e,caption:t,name:o}){let p=e??(t===void 0?o:void 0);return m`
      ${p===void 0?b:m`
        <h2>${p}</h2>
      `} ${t===void 0?b:m`
        <p class="caption">${t}</p>
      `}
    `},Xe=function({rating:e}){return e===void 0||e===0?b:e<0?m`
        <p class="rating">Rejected</p>
      `:m`
      <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
    `},Je=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;return j(y.calendar,"Date",W(e.taken),[`${Z(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},Qe=function(e){let t=[e.camera,e.lens,Ue(e)].filter(o=>o!==void 0&&o!=="");return t.length===0?b:j(y.camera,"Camera",t[0],t.slice(1))},et=function({latitude:e,longitude:t,altitude:o}){if(e===void 0||t===void 0)return b;let p=o===void 0?"":`${Math.round(o)} m above sea level`;return j(y.pin,"Place",Ke(e,t),[p])},tt=function({keywords:e}){return e.length===0?b:m`
      <div class="fact">
        ${y.tag}
        <dt>Keywords</dt>
        <dd>
          <ul class="tags">
            ${e.map(t=>m`
                  <li>
                    <a href="${We({query:Ze(t),photo:void 0})}" @click="${r(this,x,it)}">${t}</a>
                  </li>
                `)}
          </ul>
        </dd>
      </div>
    `},it=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:Ze(t),bubbles:!0,composed:!0}))}},c(U,4,"photo",je,M,ie),M=c(U,0,"InfoPanel",Ve,M),C(M,"styles",[O,D`
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
    `]),s(U,1,M);function j(d,i,e,t){return m`
    <div class="fact">
      ${d}
      <dt>${i}</dt>
      <dd>${e}</dd>
      ${t.map(o=>o===""?b:m`
        <dd>${o}</dd>
      `)}
    </div>
  `}function Vt(d){let i=d.lastIndexOf("/");return i<0?"":d.slice(0,i)}function Ze(d){return`tag:"${d.replaceAll('"'," ").trim()}"`}var ot=Fe(class extends qe{constructor(){super(...arguments),this.key=b}render(d,i){return this.key=d,i}update(d,[i,e]){return i!==this.key&&(Ge(d),this.key=i),e}});var V=class{#s;#e;#t=new Map;#a=new AbortController;#i;#r={time:0,x:0,y:0};#n=!1;constructor(i,e){this.#s=i,this.#e=e;let{signal:t}=this.#a;i.addEventListener("pointerdown",o=>this.#d(o),{signal:t}),i.addEventListener("pointermove",o=>this.#h(o),{signal:t}),i.addEventListener("pointerup",o=>this.#c(o),{signal:t}),i.addEventListener("pointercancel",o=>this.#p(o),{signal:t}),i.addEventListener("wheel",o=>this.#f(o),{signal:t,passive:!1}),i.addEventListener("dblclick",o=>this.#m(o),{signal:t})}dispose(){this.#a.abort()}#o({clientX:i,clientY:e}){let t=this.#s.getBoundingClientRect();return{x:i-t.left-t.width/2,y:e-t.top-t.height/2}}#d(i){if(i.button!==0)return;this.#s.setPointerCapture(i.pointerId);let e=this.#o(i);this.#t.set(i.pointerId,e),this.#n=this.#t.size>1,this.#i=this.#t.size===1?{...e,time:i.timeStamp}:void 0}#h(i){let e=this.#t.get(i.pointerId);if(e===void 0)return;let t=this.#o(i);this.#t.size===2?this.#l(i.pointerId,e,t):this.#e.zoomed?this.#e.panBy(t.x-e.x,t.y-e.y):this.#i!==void 0&&this.#e.drag(t.x-this.#i.x,t.y-this.#i.y),this.#n||=this.#i!==void 0&&_(this.#i,t)>6,this.#t.set(i.pointerId,t)}#l(i,e,t){let o=[...this.#t].find(([w])=>w!==i)?.[1];if(o===void 0)return;let p={x:(t.x+o.x)/2,y:(t.y+o.y)/2};this.#e.zoomBy(_(t,o)/Math.max(1,_(e,o)),p.x,p.y),this.#e.panBy((t.x-e.x)/2,(t.y-e.y)/2)}#c(i){let e=this.#i;if(this.#t.delete(i.pointerId),this.#t.size>0||e===void 0)return;this.#i=void 0;let t=this.#o(i),o=Math.max(1,i.timeStamp-e.time),p=t.x-e.x,w=t.y-e.y;this.#e.zoomed||this.#e.release(p,w,p/o,w/o),i.pointerType==="touch"&&!this.#n&&this.#u(t,i.timeStamp)}#p(i){this.#t.delete(i.pointerId),this.#i=void 0,this.#e.zoomed||this.#e.release(0,0,0,0)}#u(i,e){e-this.#r.time<300&&_(i,this.#r)<40&&(this.#e.toggleZoom(i.x,i.y),e=0),this.#r={time:e,...i}}#m(i){let{x:e,y:t}=this.#o(i);this.#e.toggleZoom(e,t)}#f(i){i.preventDefault();let{x:e,y:t}=this.#o(i),o=i.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1;this.#e.zoomBy(Math.exp(-i.deltaY*o/300),e,t)}};function _(d,i){return Math.hypot(d.x-i.x,d.y-i.y)}var Y={scale:1,x:0,y:0};function rt(d,i){if(d.width<=0||d.height<=0)return i;let e=Math.min(1,i.width/d.width,i.height/d.height);return{width:d.width*e,height:d.height*e}}function nt(d,i){return Math.max(3,2*d.width/Math.max(1,i.width))}function oe(d,i,e,t){let o=i/d.scale;return{scale:i,x:e-(e-d.x)*o,y:t-(t-d.y)*o}}function at(d,i,e,t){let o=Math.min(Math.max(d.scale,1),t),p=o===d.scale?d:oe(d,o,0,0);return{scale:o,x:st(p.x,(i.width*o-e.width)/2),y:st(p.y,(i.height*o-e.height)/2)}}function st(d,i){let e=Math.max(0,i);return Math.min(e,Math.max(-e,d))}var dt=90,ht=.45,lt,ct,pt,ut,mt,ft,bt,gt,vt,yt,xt,wt,$t,kt,Et,n,se,re,ne,ae,de,he,le,ce,pe,ue,me,fe,be,T,L,S,F,a,ge,ve,ye,X,xe,we,$e,Tt,zt,J,ke,Pt,Mt,Lt;Et=[I("latent-stage")];var g=class extends(kt=B,$t=[E({attribute:!1})],wt=[E({attribute:!1})],xt=[E({attribute:!1})],yt=[E({attribute:!1})],vt=[$()],gt=[$()],bt=[$()],ft=[$()],mt=[$()],ut=[$()],pt=[$()],ct=[$()],lt=[N("#stage")],kt){constructor(){super(...arguments);h(this,a);h(this,se,s(n,8,this)),s(n,11,this);h(this,re,s(n,12,this)),s(n,15,this);h(this,ne,s(n,16,this)),s(n,19,this);h(this,ae,s(n,20,this)),s(n,23,this);h(this,de,s(n,24,this)),s(n,27,this);h(this,he,s(n,28,this,!1)),s(n,31,this);h(this,le,s(n,32,this,!1)),s(n,35,this);h(this,ce,s(n,36,this,Y)),s(n,39,this);h(this,pe,s(n,40,this,{x:0,y:0})),s(n,43,this);h(this,ue,s(n,44,this,{width:0,height:0})),s(n,47,this);h(this,me,s(n,48,this,{width:0,height:0})),s(n,51,this);h(this,fe,s(n,52,this,!1)),s(n,55,this);h(this,be,s(n,56,this)),s(n,59,this);h(this,T);h(this,L,new AbortController);h(this,S,"no");h(this,F,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=Y}))}connectedCallback(){super.connectedCallback(),f(this,F).observe(this),this.hasUpdated&&r(this,a,we).call(this)}disconnectedCallback(){super.disconnectedCallback(),f(this,F).disconnect(),f(this,T)?.dispose(),k(this,T,void 0),r(this,a,$e).call(this)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(r(this,a,$e).call(this),r(this,a,we).call(this))}updated(){P(this.photo)?(f(this,T)?.dispose(),k(this,T,void 0)):f(this,T)??k(this,T,new V(this.stage,this))}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,o){r(this,a,ge).call(this,this.view.scale*e,t,o,!0)}toggleZoom(e,t){r(this,a,ge).call(this,this.zoomed?1:Math.min(r(this,a,xe).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,r(this,a,ve).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,o,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>dt||Math.abs(o)>ht)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>dt||p>ht)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return P(this.photo)&&!this.failed?m`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${ee(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>this.failed=!0}"
          >
          </video>
        </div>
      `:m`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?r(this,a,Lt).call(this):this.shown===void 0?b:r(this,a,Mt).call(this,this.shown)}
      </div>
    `}};n=A(kt),se=new WeakMap,re=new WeakMap,ne=new WeakMap,ae=new WeakMap,de=new WeakMap,he=new WeakMap,le=new WeakMap,ce=new WeakMap,pe=new WeakMap,ue=new WeakMap,me=new WeakMap,fe=new WeakMap,be=new WeakMap,T=new WeakMap,L=new WeakMap,S=new WeakMap,F=new WeakMap,a=new WeakSet,ge=function(e,t,o,p){this.moving=p,r(this,a,ve).call(this,oe(this.view,e,t,o)),this.zoomed&&r(this,a,zt).call(this)},ve=function(e){this.view=at(e,r(this,a,X).call(this),this.stageSize,r(this,a,xe).call(this))},ye=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},X=function(){return rt(r(this,a,ye).call(this),this.stageSize)},xe=function(){return nt(r(this,a,ye).call(this),r(this,a,X).call(this))},we=function(){if(k(this,L,new AbortController),this.view=Y,this.sharp=!1,this.failed=this.photo.failed,k(this,S,"no"),P(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?r(this,a,J).call(this,e,!0):(t!==void 0&&r(this,a,J).call(this,t,!1),r(this,a,Tt).call(this,this.photo.id,f(this,L).signal))},$e=function(){f(this,L).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},Tt=async function(e,t){try{let o=await this.screens.get(e,t);t.aborted||r(this,a,J).call(this,o,!0)}catch(o){!G(o)&&!t.aborted&&(this.failed=!0)}},zt=async function(){let{photo:e}=this,{signal:t}=f(this,L);if(f(this,S)!=="no"||!Ne(e))return;k(this,S,"asked");let o=await this.api.original(e.id,t).catch(()=>{});if(o!==void 0&&!t.aborted){let p=te(o,e.type);await Yt(p)&&!t.aborted?(r(this,a,ke).call(this,p),k(this,S,"shown")):URL.revokeObjectURL(p)}},J=function(e,t){r(this,a,ke).call(this,te(e)),this.sharp=t},ke=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},Pt=function(e){let{naturalWidth:t,naturalHeight:o}=e.target;this.natural={width:t,height:o}},Mt=function(e){let{width:t,height:o}=r(this,a,X).call(this),p=this.view.x+this.dragged.x,w=this.view.y+this.dragged.y,_t=`transform:translate(${p}px,${w}px) scale(${this.view.scale})`;return m`
      ${ot(this.photo.id,m`
          <img
            alt="${ee(this.photo)}"
            draggable="false"
            class="${this.sharp?"":"rough"} ${this.moving?"moving":""}"
            src="${e}"
            .style="${`width:${t}px;height:${o}px;${_t}`}"
            @load="${r(this,a,Pt)}"
          />
        `)}
    `},Lt=function(){return m`
      <div class="instead">
        ${this.photo.failed?y.broken:y.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},c(n,4,"photo",$t,g,se),c(n,4,"api",wt,g,re),c(n,4,"grid",xt,g,ne),c(n,4,"screens",yt,g,ae),c(n,4,"shown",vt,g,de),c(n,4,"sharp",gt,g,he),c(n,4,"failed",bt,g,le),c(n,4,"view",ft,g,ce),c(n,4,"dragged",mt,g,pe),c(n,4,"stageSize",ut,g,ue),c(n,4,"natural",pt,g,me),c(n,4,"moving",ct,g,fe),c(n,4,"stage",lt,g,be),g=c(n,0,"Stage",Et,g),C(g,"styles",[O,D`
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
    `]),s(n,1,g);function Yt(d){let i=new Image;return i.src=d,i.decode().then(()=>!0,()=>!1)}var St,Rt,At,Ct,Dt,Bt,It,Ot,Ut,Ht,Kt,Nt,Ft,l,Ee,Te,ze,Pe,Me,Le,Se,Re,Ae,Ce,De,z,R,K,u,qt,Gt,H,Wt,Q,q,Zt,jt,Be,Ie;Ft=[I("latent-viewer")];var v=class extends(Nt=B,Kt=[E({attribute:!1})],Ht=[E({attribute:!1})],Ut=[E({attribute:!1})],Ot=[E({attribute:!1})],It=[E({attribute:!1})],Bt=[$()],Dt=[$()],Ct=[$()],At=[$()],Rt=[N("latent-stage")],St=[N(".close")],Nt){constructor(){super(...arguments);h(this,u);h(this,Ee,s(l,8,this)),s(l,11,this);h(this,Te,s(l,12,this)),s(l,15,this);h(this,ze,s(l,16,this)),s(l,19,this);h(this,Pe,s(l,20,this)),s(l,23,this);h(this,Me,s(l,24,this)),s(l,27,this);h(this,Le,s(l,28,this)),s(l,31,this);h(this,Se,s(l,32,this,!1)),s(l,35,this);h(this,Re,s(l,36,this)),s(l,39,this);h(this,Ae,s(l,40,this)),s(l,43,this);h(this,Ce,s(l,44,this)),s(l,47,this);h(this,De,s(l,48,this)),s(l,51,this);h(this,z,new AbortController);h(this,R);h(this,K,Promise.resolve());h(this,q,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){r(this,u,jt).call(this,e);return}let t=r(this,u,Zt).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",f(this,q))}firstUpdated(){this.closeButton.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",f(this,q)),f(this,z).abort(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(this.setAttribute("aria-label",this.photo.title??this.photo.name),f(this,R)?.id===this.photo.id&&k(this,R,void 0),f(this,z).abort(),k(this,z,new AbortController),r(this,u,qt).call(this,this.photo.id,f(this,z).signal),r(this,u,Gt).call(this,this.photo,f(this,z).signal))}render(){let{photo:e}=this;return m`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${r(this,u,Q)}">
          ${y.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${e.title??e.name}</h1>
          <p>${W(e.taken)}, ${Z(e.taken)}</p>
        </div>
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${r(this,u,Be)}"
        >
          ${y.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(e.id)}" download aria-label="Download the original" title="Download">
          ${y.download}
        </a>
        ${document.fullscreenEnabled?m`
            <button class="icon" aria-label="Full screen" title="Full screen (f)" @click="${r(this,u,Ie)}">
              ${y.fullScreen}
            </button>
          `:b}
      </header>
      <div class="picture ${P(e)?"film":""}">
        <latent-stage
          .photo="${e}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          @turn="${t=>r(this,u,H).call(this,t.detail)}"
          @dismiss="${r(this,u,Q)}"
        ></latent-stage>
        ${this.newer===void 0?b:m`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>r(this,u,H).call(this,-1)}">
            ${y.previous}
          </button>
        `} ${this.older===void 0?b:m`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>r(this,u,H).call(this,1)}">${y.next}</button>
        `}
      </div>
      ${this.informed?m`
          <latent-info-panel role="region" aria-label="Information" tabindex="-1" .photo="${this.details}"></latent-info-panel>
        `:b}
    `}};l=A(Nt),Ee=new WeakMap,Te=new WeakMap,ze=new WeakMap,Pe=new WeakMap,Me=new WeakMap,Le=new WeakMap,Se=new WeakMap,Re=new WeakMap,Ae=new WeakMap,Ce=new WeakMap,De=new WeakMap,z=new WeakMap,R=new WeakMap,K=new WeakMap,u=new WeakSet,qt=async function(e,t){try{let o=await this.api.photo(e,t);t.aborted||(this.details=o)}catch(o){!G(o)&&!t.aborted&&(this.details=void 0)}},Gt=async function(e,t){let[o,p]=await Promise.all([this.library.neighbour(e,-1).catch(()=>{}),this.library.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=o,this.older=p;for(let w of[o,p])w!==void 0&&!w.failed&&!P(w)&&this.screens.get(w.id,t).catch(()=>{})}},H=function(e){return k(this,K,f(this,K).then(()=>r(this,u,Wt).call(this,e<0?-1:1))),f(this,K)},Wt=async function(e){let t=await this.library.neighbour(f(this,R)??this.photo,e).catch(()=>{});t!==void 0&&(k(this,R,t),this.dispatchEvent(new CustomEvent("photo-turn",{detail:t})))},Q=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},q=new WeakMap,Zt=function(e){switch(e){case"ArrowLeft":return()=>{r(this,u,H).call(this,-1)};case"ArrowRight":return()=>{r(this,u,H).call(this,1)};case"Escape":return()=>r(this,u,Q).call(this);case"i":return()=>r(this,u,Be).call(this);case"f":return()=>{r(this,u,Ie).call(this)};case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return}},jt=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],o=t[0],p=t.at(-1),w=this.renderRoot.activeElement;e.shiftKey&&w===o?(e.preventDefault(),p?.focus()):!e.shiftKey&&w===p&&!this.informed&&(e.preventDefault(),o?.focus())},Be=function(){this.informed=!this.informed},Ie=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},c(l,4,"photo",Kt,v,Ee),c(l,4,"library",Ht,v,Te),c(l,4,"api",Ut,v,ze),c(l,4,"grid",Ot,v,Pe),c(l,4,"screens",It,v,Me),c(l,4,"details",Bt,v,Le),c(l,4,"informed",Dt,v,Se),c(l,4,"newer",Ct,v,Re),c(l,4,"older",At,v,Ae),c(l,4,"stage",Rt,v,Ce),c(l,4,"closeButton",St,v,De),v=c(l,0,"Viewer",Ft,v),C(v,"styles",[O,Oe,D`
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

        /* A film takes the finger's strokes for itself. */
        .film .turn {
          display: inline-grid;
          opacity: 1;
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
    `]),s(l,1,v);export{v as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
