import{C as J,F as Q,G as ee,I as tt,J as it,K as st,L as pe,M as L,N as ot,P as rt,Q as ce,R as at,S as nt,T as dt,V as lt,_ as ue,a as C,aa as ht,b as r,ba as pt,c,d as U,e as f,f as a,fa as ct,g as E,ga as ut,h as o,i as I,j as h,ja as mt,l as v,m as N,n as R,o as w,p as k,q as G,v as X,y as b,z as K}from"./chunk-E7OJPFXR.js";var ft,gt,vt,bt,z,me,fe,te,yt;bt=[R("latent-date-form")];var D=class extends(vt=at,gt=[w({attribute:!1})],ft=[w({attribute:!1})],vt){constructor(){super(...arguments);a(this,te);a(this,me,r(z,8,this,"")),r(z,11,this);a(this,fe,r(z,12,this,"")),r(z,15,this)}read(){let e=dt(this.value("time")),t=nt(this.value("zone"));if(e===void 0)throw new ce("That is no date and time.");if(t===void 0)throw new ce("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${t}`}}renderFields(){return h`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return h`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${o(this,te,yt)}">
        As the camera had it
      </button>
    `}};z=C(vt),me=new WeakMap,fe=new WeakMap,te=new WeakSet,yt=function(){this.save({taken:null})},c(z,4,"taken",gt,D,me),c(z,4,"offset",ft,D,fe),D=c(z,0,"DateForm",bt,D),r(z,1,D);var xt=I`
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

  .judged {
    display: flex;
    align-items: center;
    gap: 4px;
    margin: 8px 0 0 -9px;
  }

  .heart[aria-pressed="true"] {
    background: transparent;
    color: var(--accent);
  }

  .edit {
    display: inline-grid;
    place-items: center;
    width: 32px;
    height: 32px;
    margin: -4px 0;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: var(--ink-soft);
    vertical-align: middle;
  }

  .edit svg {
    width: 17px;
    height: 17px;
  }

  .add {
    padding: 2px 10px;
    border: 1px dashed var(--line);
    white-space: nowrap;
    border-radius: 999px;
    background: transparent;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .add:hover,
  .edit:hover {
    background: var(--sunken);
    color: var(--ink);
  }

  .caption + .add,
  .caption-form {
    display: block;
    margin-top: 10px;
  }

  .said {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px;
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
    align-items: flex-start;
    gap: 6px;
    padding: 0;
    list-style: none;
  }

  .tags li {
    display: flex;
    overflow: hidden;
    max-width: 100%;
    border: 1px solid var(--line);
    border-radius: 999px;
    color: var(--ink);
    font-size: var(--text-small);
  }

  .tags a {
    min-width: 0;
    padding: 2px 10px;
    overflow-wrap: anywhere;
    text-decoration: none;
  }

  .tags a:has(+ button) {
    padding-right: 4px;
  }

  .tags button {
    display: grid;
    place-items: center;
    width: 28px;
    padding: 0 4px 0 0;
    border: 0;
    background: transparent;
    color: var(--ink-soft);
  }

  .tags button:hover {
    background: var(--sunken);
    color: var(--ink);
  }

  .tags button svg {
    width: 15px;
    height: 15px;
  }

  :is(.tags a, .tags button):focus-visible {
    outline-offset: -2px;
  }

  .fact latent-tag-form {
    display: block;
    margin-top: 8px;
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
`;var $t,kt,Et,Tt,zt,T,ge,ve,be,g,Z,q,S,ie,se,Pt,Mt,Ct,Rt,St,At,Lt,Dt;zt=[R("latent-info-panel")];var P=class extends(Tt=N,Et=[w({attribute:!1})],kt=[w({attribute:!1})],$t=[k()],Tt){constructor(){super(...arguments);a(this,g);a(this,ge,r(T,8,this)),r(T,11,this);a(this,ve,r(T,12,this)),r(T,15,this);a(this,be,r(T,16,this)),r(T,19,this);a(this,q,e=>{o(this,g,Z).call(this,e.detail),f(this,S).call(this)});a(this,S,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?v:h`
      ${o(this,g,Pt).call(this,e)}${o(this,g,Mt).call(this,e)} ${e.error===void 0?v:h`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${o(this,g,Ct).call(this,e)}${o(this,g,Rt).call(this,e)}${o(this,g,St).call(this,e)}${o(this,g,At).call(this,e)} ${O(b.file,"File",e.name,[zi(e.path),it(e),e.type])}
      </dl>
    `}};T=C(Tt),ge=new WeakMap,ve=new WeakMap,be=new WeakMap,g=new WeakSet,Z=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},q=new WeakMap,S=new WeakMap,ie=function(e,t){return this.photo?.editable?h`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${b.pencil}
        </button>
      `:v},se=function(e,t){return this.photo?.editable?h`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:v},Pt=function({title:e,caption:t,name:i}){let p=e??(t===void 0?i:void 0);return h`
      ${p===void 0?v:h`
        <h2>${p}</h2>
      `} ${this.editing==="caption"?h`
          <latent-caption-form
            class="caption-form"
            .caption="${t??""}"
            @save="${f(this,q)}"
            @cancel="${f(this,S)}"
          ></latent-caption-form>
        `:t===void 0?h`
          <p class="caption">${o(this,g,se).call(this,"caption","Add a caption")}</p>
        `:h`
          <div class="said"><p class="caption">${t}</p>${o(this,g,ie).call(this,"caption","Edit the caption")}</div>
        `}
    `},Mt=function({rating:e,editable:t,favorite:i}){return t?h`
        <div class="judged">
          <button
            class="icon heart"
            aria-label="Favorite"
            aria-pressed="${i?"true":"false"}"
            title="Favorite (f)"
            @click="${()=>o(this,g,Z).call(this,{favorite:!i})}"
          >
            ${i?b.heartFull:b.heart}
          </button>
          <latent-stars .rating="${Math.max(0,e??0)}" @rate="${p=>o(this,g,Z).call(this,{rating:p.detail})}"></latent-stars>
        </div>
        ${e===-1?h`
            <p class="rating">Rejected</p>
          `:v}
      `:e===void 0||e===0?v:e<0?h`
        <p class="rating">Rejected</p>
      `:h`
      <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
    `},Ct=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;if(this.editing==="date")return O(b.calendar,"Date",h`
          <latent-date-form
            .taken="${e.taken}"
            .offset="${e.takenOffset??""}"
            @save="${f(this,q)}"
            @cancel="${f(this,S)}"
          ></latent-date-form>
        `,[]);let i=h`
      <span class="said">${Q(e.taken)} ${o(this,g,ie).call(this,"date","Edit the date")}</span>
    `;return O(b.calendar,"Date",i,[`${ee(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},Rt=function(e){let t=[e.camera,e.lens,tt(e)].filter(i=>i!==void 0&&i!=="");return t.length===0?v:O(b.camera,"Camera",t[0],t.slice(1))},St=function({latitude:e,longitude:t,altitude:i}){let p=e===void 0||t===void 0?void 0:{latitude:e,longitude:t};if(this.editing==="place")return O(b.pin,"Place",h`
          <latent-place-form
            .place="${p}"
            ?removable="${p!==void 0}"
            @save="${f(this,q)}"
            @cancel="${f(this,S)}"
          ></latent-place-form>
        `,[]);if(p===void 0){let et=o(this,g,se).call(this,"place","Add a place");return et===v?v:O(b.pin,"Place",et,[])}let x=i===void 0?"":`${Math.round(i)} m above sea level`,he=h`
      <span class="said">${st(p.latitude,p.longitude)} ${o(this,g,ie).call(this,"place","Edit the place")}</span>
    `;return O(b.pin,"Place",he,[x])},At=function({tags:e,editable:t}){return e.length===0&&!t?v:h`
      <div class="fact">
        ${b.tag}
        <dt>Tags</dt>
        <dd>
          <ul class="tags">
            ${e.map(i=>o(this,g,Lt).call(this,i,t))} ${this.editing==="tags"?v:o(this,g,se).call(this,"tags","Add tags")}
          </ul>
          ${this.editing==="tags"?h`
              <latent-tag-form action="Add" .api="${this.api}" @save="${f(this,q)}" @cancel="${f(this,S)}"></latent-tag-form>
            `:v}
        </dd>
      </div>
    `},Lt=function(e,t){return h`
      <li>
        <a href="${pt(ht("photos",void 0,wt(e)))}" @click="${o(this,g,Dt)}">${e}</a>${t?h`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>o(this,g,Z).call(this,{tags:{remove:[e]}})}">${b.clear}</button>
          `:v}
      </li>
    `},Dt=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:wt(t),bubbles:!0,composed:!0}))}},c(T,4,"photo",Et,P,ge),c(T,4,"api",kt,P,ve),c(T,4,"editing",$t,P,be),P=c(T,0,"InfoPanel",zt,P),U(P,"styles",[K,J,xt]),r(T,1,P);function O(l,s,e,t){return h`
    <div class="fact">
      ${l}
      <dt>${s}</dt>
      <dd>${e}</dd>
      ${t.map(i=>i===""?v:h`
        <dd>${i}</dd>
      `)}
    </div>
  `}function zi(l){let s=l.lastIndexOf("/");return s<0?"":l.slice(0,s)}function wt(l){return`tag:"${l.replaceAll('"'," ").trim()}"`}var Ot=ct(class extends ut{constructor(){super(...arguments),this.key=v}render(l,s){return this.key=l,s}update(l,[s,e]){return s!==this.key&&(mt(l),this.key=s),e}});var re=class{#o;#e;#t=new Map;#n=new AbortController;#i;#r={time:0,x:0,y:0};#a=!1;constructor(s,e){this.#o=s,this.#e=e;let{signal:t}=this.#n;s.addEventListener("pointerdown",i=>this.#d(i),{signal:t}),s.addEventListener("pointermove",i=>this.#l(i),{signal:t}),s.addEventListener("pointerup",i=>this.#p(i),{signal:t}),s.addEventListener("pointercancel",i=>this.#c(i),{signal:t}),s.addEventListener("wheel",i=>this.#f(i),{signal:t,passive:!1}),s.addEventListener("dblclick",i=>this.#m(i),{signal:t})}dispose(){this.#n.abort()}#s({clientX:s,clientY:e}){let t=this.#o.getBoundingClientRect();return{x:s-t.left-t.width/2,y:e-t.top-t.height/2}}#d(s){if(s.button!==0)return;this.#o.setPointerCapture(s.pointerId);let e=this.#s(s);this.#t.set(s.pointerId,e),this.#a=this.#t.size>1,this.#i=this.#t.size===1?{...e,time:s.timeStamp}:void 0}#l(s){let e=this.#t.get(s.pointerId);if(e===void 0)return;let t=this.#s(s);this.#t.size===2?this.#h(s.pointerId,e,t):this.#e.zoomed?this.#e.panBy(t.x-e.x,t.y-e.y):this.#i!==void 0&&this.#e.drag(t.x-this.#i.x,t.y-this.#i.y),this.#a||=this.#i!==void 0&&oe(this.#i,t)>6,this.#t.set(s.pointerId,t)}#h(s,e,t){let i=[...this.#t].find(([x])=>x!==s)?.[1];if(i===void 0)return;let p={x:(t.x+i.x)/2,y:(t.y+i.y)/2};this.#e.zoomBy(oe(t,i)/Math.max(1,oe(e,i)),p.x,p.y),this.#e.panBy((t.x-e.x)/2,(t.y-e.y)/2)}#p(s){let e=this.#i;if(this.#t.delete(s.pointerId),this.#t.size>0||e===void 0)return;this.#i=void 0;let t=this.#s(s),i=Math.max(1,s.timeStamp-e.time),p=t.x-e.x,x=t.y-e.y;this.#e.zoomed||this.#e.release(p,x,p/i,x/i),s.pointerType==="touch"&&!this.#a&&this.#u(t,s.timeStamp)}#c(s){this.#t.delete(s.pointerId),this.#i=void 0,this.#e.zoomed||this.#e.release(0,0,0,0)}#u(s,e){e-this.#r.time<300&&oe(s,this.#r)<40&&(this.#e.toggleZoom(s.x,s.y),e=0),this.#r={time:e,...s}}#m(s){let{x:e,y:t}=this.#s(s);this.#e.toggleZoom(e,t)}#f(s){s.preventDefault();let{x:e,y:t}=this.#s(s),i=s.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1;this.#e.zoomBy(Math.exp(-s.deltaY*i/300),e,t)}};function oe(l,s){return Math.hypot(l.x-s.x,l.y-s.y)}var ae={scale:1,x:0,y:0};function Bt(l,s){if(l.width<=0||l.height<=0)return s;let e=Math.min(1,s.width/l.width,s.height/l.height);return{width:l.width*e,height:l.height*e}}function Ft(l,s){return Math.max(3,2*l.width/Math.max(1,s.width))}function ye(l,s,e,t){let i=s/l.scale;return{scale:s,x:e-(e-l.x)*i,y:t-(t-l.y)*i}}function Ht(l,s,e,t){let i=Math.min(Math.max(l.scale,1),t),p=i===l.scale?l:ye(l,i,0,0);return{scale:i,x:qt(p.x,(s.width*i-e.width)/2),y:qt(p.y,(s.height*i-e.height)/2)}}function qt(l,s){let e=Math.max(0,s);return Math.min(e,Math.max(-e,l))}var Ut=90,It=.45,Nt,Kt,Wt,jt,Gt,Zt,Vt,_t,Yt,Xt,Jt,Qt,ei,ti,ii,n,xe,we,$e,ke,Ee,Te,ze,Pe,Me,Ce,Re,Se,Ae,A,B,F,V,d,Le,De,Oe,ne,qe,Be,Fe,si,oi,de,He,ri,ai,ni;ii=[R("latent-stage")];var y=class extends(ti=N,ei=[w({attribute:!1})],Qt=[w({attribute:!1})],Jt=[w({attribute:!1})],Xt=[w({attribute:!1})],Yt=[k()],_t=[k()],Vt=[k()],Zt=[k()],Gt=[k()],jt=[k()],Wt=[k()],Kt=[k()],Nt=[G("#stage")],ti){constructor(){super(...arguments);a(this,d);a(this,xe,r(n,8,this)),r(n,11,this);a(this,we,r(n,12,this)),r(n,15,this);a(this,$e,r(n,16,this)),r(n,19,this);a(this,ke,r(n,20,this)),r(n,23,this);a(this,Ee,r(n,24,this)),r(n,27,this);a(this,Te,r(n,28,this,!1)),r(n,31,this);a(this,ze,r(n,32,this,!1)),r(n,35,this);a(this,Pe,r(n,36,this,ae)),r(n,39,this);a(this,Me,r(n,40,this,{x:0,y:0})),r(n,43,this);a(this,Ce,r(n,44,this,{width:0,height:0})),r(n,47,this);a(this,Re,r(n,48,this,{width:0,height:0})),r(n,51,this);a(this,Se,r(n,52,this,!1)),r(n,55,this);a(this,Ae,r(n,56,this)),r(n,59,this);a(this,A);a(this,B,new AbortController);a(this,F,"no");a(this,V,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=ae}))}connectedCallback(){super.connectedCallback(),f(this,V).observe(this),this.hasUpdated&&o(this,d,Be).call(this)}disconnectedCallback(){super.disconnectedCallback(),f(this,V).disconnect(),f(this,A)?.dispose(),E(this,A,void 0),o(this,d,Fe).call(this)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(o(this,d,Fe).call(this),o(this,d,Be).call(this))}updated(){L(this.photo)?(f(this,A)?.dispose(),E(this,A,void 0)):f(this,A)??E(this,A,new re(this.stage,this))}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,i){o(this,d,Le).call(this,this.view.scale*e,t,i,!0)}toggleZoom(e,t){o(this,d,Le).call(this,this.zoomed?1:Math.min(o(this,d,qe).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,o(this,d,De).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,i,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>Ut||Math.abs(i)>It)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>Ut||p>It)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return L(this.photo)&&!this.failed?h`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${pe(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>this.failed=!0}"
          >
          </video>
        </div>
      `:h`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?o(this,d,ni).call(this):this.shown===void 0?v:o(this,d,ai).call(this,this.shown)}
      </div>
    `}};n=C(ti),xe=new WeakMap,we=new WeakMap,$e=new WeakMap,ke=new WeakMap,Ee=new WeakMap,Te=new WeakMap,ze=new WeakMap,Pe=new WeakMap,Me=new WeakMap,Ce=new WeakMap,Re=new WeakMap,Se=new WeakMap,Ae=new WeakMap,A=new WeakMap,B=new WeakMap,F=new WeakMap,V=new WeakMap,d=new WeakSet,Le=function(e,t,i,p){this.moving=p,o(this,d,De).call(this,ye(this.view,e,t,i)),this.zoomed&&o(this,d,oi).call(this)},De=function(e){this.view=Ht(e,o(this,d,ne).call(this),this.stageSize,o(this,d,qe).call(this))},Oe=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},ne=function(){return Bt(o(this,d,Oe).call(this),this.stageSize)},qe=function(){return Ft(o(this,d,Oe).call(this),o(this,d,ne).call(this))},Be=function(){if(E(this,B,new AbortController),this.view=ae,this.sharp=!1,this.failed=this.photo.failed,E(this,F,"no"),L(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?o(this,d,de).call(this,e,!0):(t!==void 0&&o(this,d,de).call(this,t,!1),o(this,d,si).call(this,this.photo.id,f(this,B).signal))},Fe=function(){f(this,B).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},si=async function(e,t){try{let i=await this.screens.get(e,t);t.aborted||o(this,d,de).call(this,i,!0)}catch(i){!X(i)&&!t.aborted&&(this.failed=!0)}},oi=async function(){let{photo:e}=this,{signal:t}=f(this,B);if(f(this,F)!=="no"||!ot(e))return;E(this,F,"asked");let i=await this.api.original(e.id,t).catch(()=>{});if(i!==void 0&&!t.aborted){let p=ue(i,e.type);await Pi(p)&&!t.aborted?(o(this,d,He).call(this,p),E(this,F,"shown")):URL.revokeObjectURL(p)}},de=function(e,t){o(this,d,He).call(this,ue(e)),this.sharp=t},He=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},ri=function(e){let{naturalWidth:t,naturalHeight:i}=e.target;this.natural={width:t,height:i}},ai=function(e){let{width:t,height:i}=o(this,d,ne).call(this),p=this.view.x+this.dragged.x,x=this.view.y+this.dragged.y,he=`transform:translate(${p}px,${x}px) scale(${this.view.scale})`;return h`
      ${Ot(this.photo.id,h`
          <img
            alt="${pe(this.photo)}"
            draggable="false"
            class="${this.sharp?"":"rough"} ${this.moving?"moving":""}"
            src="${e}"
            .style="${`width:${t}px;height:${i}px;${he}`}"
            @load="${o(this,d,ri)}"
          />
        `)}
    `},ni=function(){return h`
      <div class="instead">
        ${this.photo.failed?b.broken:b.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},c(n,4,"photo",ei,y,xe),c(n,4,"api",Qt,y,we),c(n,4,"grid",Jt,y,$e),c(n,4,"screens",Xt,y,ke),c(n,4,"shown",Yt,y,Ee),c(n,4,"sharp",_t,y,Te),c(n,4,"failed",Vt,y,ze),c(n,4,"view",Zt,y,Pe),c(n,4,"dragged",Gt,y,Me),c(n,4,"stageSize",jt,y,Ce),c(n,4,"natural",Wt,y,Re),c(n,4,"moving",Kt,y,Se),c(n,4,"stage",Nt,y,Ae),y=c(n,0,"Stage",ii,y),U(y,"styles",[K,I`
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
    `]),r(n,1,y);function Pi(l){let s=new Image;return s.src=l,s.decode().then(()=>!0,()=>!1)}var di,li,hi,pi,ci,ui,mi,fi,gi,vi,bi,yi,xi,u,Ue,Ie,Ne,Ke,We,je,Ge,Ze,Ve,_e,Ye,M,H,j,m,Xe,wi,_,W,$i,le,Y,ki,Ei,Je,Qe,Ti;xi=[R("latent-viewer")];var $=class extends(yi=N,bi=[w({attribute:!1})],vi=[w({attribute:!1})],gi=[w({attribute:!1})],fi=[w({attribute:!1})],mi=[w({attribute:!1})],ui=[k()],ci=[k()],pi=[k()],hi=[k()],li=[G("latent-stage")],di=[G(".close")],yi){constructor(){super(...arguments);a(this,m);a(this,Ue,r(u,8,this)),r(u,11,this);a(this,Ie,r(u,12,this)),r(u,15,this);a(this,Ne,r(u,16,this)),r(u,19,this);a(this,Ke,r(u,20,this)),r(u,23,this);a(this,We,r(u,24,this)),r(u,27,this);a(this,je,r(u,28,this)),r(u,31,this);a(this,Ge,r(u,32,this,!1)),r(u,35,this);a(this,Ze,r(u,36,this)),r(u,39,this);a(this,Ve,r(u,40,this)),r(u,43,this);a(this,_e,r(u,44,this)),r(u,47,this);a(this,Ye,r(u,48,this)),r(u,51,this);a(this,M,new AbortController);a(this,H);a(this,j,Promise.resolve());a(this,Y,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){o(this,m,Ei).call(this,e);return}if(rt(e))return;let t=o(this,m,ki).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",f(this,Y))}firstUpdated(){this.closeButton.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",f(this,Y)),f(this,M).abort(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(this.setAttribute("aria-label",this.photo.title??this.photo.name),f(this,H)?.id===this.photo.id&&E(this,H,void 0),f(this,M).abort(),E(this,M,new AbortController),o(this,m,Xe).call(this,this.photo.id,f(this,M).signal),o(this,m,wi).call(this,this.photo,f(this,M).signal))}edited(e,t){let i=e.find(({id:p})=>p===this.details?.id);i?.error!==void 0?o(this,m,Xe).call(this,this.photo.id,f(this,M).signal):i?.photo!==void 0&&t&&(this.details=i.photo)}render(){let{photo:e}=this;return h`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${o(this,m,le)}">
          ${b.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${e.title??e.name}</h1>
          <p>${Q(e.taken)}, ${ee(e.taken)}</p>
        </div>
        ${o(this,m,Ti).call(this)}
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${o(this,m,Je)}"
        >
          ${b.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(e.id)}" download aria-label="Download the original" title="Download">
          ${b.download}
        </a>
        ${document.fullscreenEnabled?h`
            <button class="icon" aria-label="Full screen" title="Full screen (Shift+F)" @click="${o(this,m,Qe)}">
              ${b.fullScreen}
            </button>
          `:v}
      </header>
      <div class="picture ${L(e)?"film":""}">
        <latent-stage
          .photo="${e}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          @turn="${t=>o(this,m,W).call(this,t.detail)}"
          @dismiss="${o(this,m,le)}"
        ></latent-stage>
        ${this.newer===void 0?v:h`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>o(this,m,W).call(this,-1)}">
            ${b.previous}
          </button>
        `} ${this.older===void 0?v:h`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>o(this,m,W).call(this,1)}">${b.next}</button>
        `}
      </div>
      ${this.informed?h`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${t=>o(this,m,_).call(this,t.detail)}"
          ></latent-info-panel>
        `:v}
    `}};u=C(yi),Ue=new WeakMap,Ie=new WeakMap,Ne=new WeakMap,Ke=new WeakMap,We=new WeakMap,je=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,Ve=new WeakMap,_e=new WeakMap,Ye=new WeakMap,M=new WeakMap,H=new WeakMap,j=new WeakMap,m=new WeakSet,Xe=async function(e,t){try{let i=await this.api.photo(e,t);t.aborted||(this.details=i)}catch(i){!X(i)&&!t.aborted&&(this.details=void 0)}},wi=async function(e,t){let[i,p]=await Promise.all([this.sequence.neighbour(e,-1).catch(()=>{}),this.sequence.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=i,this.older=p;for(let x of[i,p])x!==void 0&&!x.failed&&!L(x)&&this.screens.get(x.id,t).catch(()=>{})}},_=function(e){this.details?.editable===!0&&this.details.id===this.photo.id&&(this.details=lt(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},W=function(e){return E(this,j,f(this,j).then(()=>o(this,m,$i).call(this,e<0?-1:1))),f(this,j)},$i=async function(e){let t=await this.sequence.neighbour(f(this,H)??this.photo,e).catch(()=>{});t!==void 0&&(E(this,H,t),this.dispatchEvent(new CustomEvent("photo-turn",{detail:t})))},le=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},Y=new WeakMap,ki=function(e){switch(e){case"ArrowLeft":return()=>{o(this,m,W).call(this,-1)};case"ArrowRight":return()=>{o(this,m,W).call(this,1)};case"Escape":return()=>o(this,m,le).call(this);case"i":return()=>o(this,m,Je).call(this);case"F":return()=>{o(this,m,Qe).call(this)};case"f":return()=>o(this,m,_).call(this,{favorite:!(this.details?.favorite??!1)});case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return/^[0-5]$/.test(e)?()=>o(this,m,_).call(this,{rating:Number(e)}):void 0}},Ei=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],i=t[0],p=t.at(-1),x=this.renderRoot.activeElement;e.shiftKey&&x===i?(e.preventDefault(),p?.focus()):!e.shiftKey&&x===p&&!this.informed&&(e.preventDefault(),i?.focus())},Je=function(){this.informed=!this.informed},Qe=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},Ti=function(){let{details:e}=this;return e===void 0||!e.editable||e.id!==this.photo.id||this.informed?v:h`
      <button
        class="icon heart"
        aria-label="Favorite"
        aria-pressed="${e.favorite?"true":"false"}"
        title="Favorite (f)"
        @click="${()=>o(this,m,_).call(this,{favorite:!e.favorite})}"
      >
        ${e.favorite?b.heartFull:b.heart}
      </button>
    `},c(u,4,"photo",bi,$,Ue),c(u,4,"sequence",vi,$,Ie),c(u,4,"api",gi,$,Ne),c(u,4,"grid",fi,$,Ke),c(u,4,"screens",mi,$,We),c(u,4,"details",ui,$,je),c(u,4,"informed",ci,$,Ge),c(u,4,"newer",pi,$,Ze),c(u,4,"older",hi,$,Ve),c(u,4,"stage",li,$,_e),c(u,4,"closeButton",di,$,Ye),$=c(u,0,"Viewer",xi,$),U($,"styles",[K,J,I`
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

      .heart[aria-pressed="true"]:not(:hover) {
        background: transparent;
      }

      .heart[aria-pressed="true"] {
        color: var(--accent);
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
    `]),r(u,1,$);export{$ as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
