import{C as J,F as Q,G as tt,I as ee,J as ie,K as se,L as pt,M as L,N as oe,Q as re,V as ae,W as ct,X as ne,Y as de,Z as le,_ as ut,a as C,b as r,ba as he,c,ca as pe,d as I,e as f,f as a,fa as ce,g as E,h as o,i as N,ia as ue,j as h,l as v,m as q,n as R,o as w,p as k,q as G,v as X,y as b,z as K}from"./chunk-LDLUFFUH.js";var me,fe,ge,ve,z,mt,ft,et,be;ve=[R("latent-date-form")];var D=class extends(ge=ne,fe=[w({attribute:!1})],me=[w({attribute:!1})],ge){constructor(){super(...arguments);a(this,et);a(this,mt,r(z,8,this,"")),r(z,11,this);a(this,ft,r(z,12,this,"")),r(z,15,this)}read(){let t=le(this.value("time")),e=de(this.value("zone"));if(t===void 0)throw new ct("That is no date and time.");if(e===void 0)throw new ct("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${t}${e}`}}renderFields(){return h`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return h`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${o(this,et,be)}">
        As the camera had it
      </button>
    `}};z=C(ge),mt=new WeakMap,ft=new WeakMap,et=new WeakSet,be=function(){this.save({taken:null})},c(z,4,"taken",fe,D,mt),c(z,4,"offset",me,D,ft),D=c(z,0,"DateForm",ve,D),r(z,1,D);var ye=N`
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
`;var we,$e,ke,Ee,Te,T,gt,vt,bt,g,Z,B,A,it,st,ze,Pe,Me,Ce,Re,Ae,Se,Le;Te=[R("latent-info-panel")];var P=class extends(Ee=q,ke=[w({attribute:!1})],$e=[w({attribute:!1})],we=[k()],Ee){constructor(){super(...arguments);a(this,g);a(this,gt,r(T,8,this)),r(T,11,this);a(this,vt,r(T,12,this)),r(T,15,this);a(this,bt,r(T,16,this)),r(T,19,this);a(this,B,t=>{o(this,g,Z).call(this,t.detail),f(this,A).call(this)});a(this,A,async()=>{let t=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${t}]`)?.focus()})}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let t=this.photo;return t===void 0?v:h`
      ${o(this,g,ze).call(this,t)}${o(this,g,Pe).call(this,t)} ${t.error===void 0?v:h`
        <p class="problem">This file could not be understood: ${t.error}</p>
      `}
      <dl>
        ${o(this,g,Me).call(this,t)}${o(this,g,Ce).call(this,t)}${o(this,g,Re).call(this,t)}${o(this,g,Ae).call(this,t)} ${O(b.file,"File",t.name,[Ti(t.path),ie(t),t.type])}
      </dl>
    `}};T=C(Ee),gt=new WeakMap,vt=new WeakMap,bt=new WeakMap,g=new WeakSet,Z=function(t){this.dispatchEvent(new CustomEvent("photo-edit",{detail:t}))},B=new WeakMap,A=new WeakMap,it=function(t,e){return this.photo?.editable?h`
        <button class="edit" data-part="${t}" aria-label="${e}" title="${e}" @click="${()=>this.editing=t}">
          ${b.pencil}
        </button>
      `:v},st=function(t,e){return this.photo?.editable?h`
        <button class="add" data-part="${t}" @click="${()=>this.editing=t}">${e}</button>
      `:v},ze=function({title:t,caption:e,name:i}){let p=t??(e===void 0?i:void 0);return h`
      ${p===void 0?v:h`
        <h2>${p}</h2>
      `} ${this.editing==="caption"?h`
          <latent-caption-form
            class="caption-form"
            .caption="${e??""}"
            @save="${f(this,B)}"
            @cancel="${f(this,A)}"
          ></latent-caption-form>
        `:e===void 0?h`
          <p class="caption">${o(this,g,st).call(this,"caption","Add a caption")}</p>
        `:h`
          <div class="said"><p class="caption">${e}</p>${o(this,g,it).call(this,"caption","Edit the caption")}</div>
        `}
    `},Pe=function({rating:t,editable:e,favorite:i}){return e?h`
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
          <latent-stars .rating="${Math.max(0,t??0)}" @rate="${p=>o(this,g,Z).call(this,{rating:p.detail})}"></latent-stars>
        </div>
        ${t===-1?h`
            <p class="rating">Rejected</p>
          `:v}
      `:t===void 0||t===0?v:t<0?h`
        <p class="rating">Rejected</p>
      `:h`
      <p class="rating" role="img" aria-label="${t} of 5 stars">${"★".repeat(t)}<span>${"★".repeat(5-t)}</span></p>
    `},Me=function(t){let e=t.takenOffset===void 0?"":` ${t.takenOffset==="Z"?"UTC":`UTC${t.takenOffset}`}`;if(this.editing==="date")return O(b.calendar,"Date",h`
          <latent-date-form
            .taken="${t.taken}"
            .offset="${t.takenOffset??""}"
            @save="${f(this,B)}"
            @cancel="${f(this,A)}"
          ></latent-date-form>
        `,[]);let i=h`
      <span class="said">${Q(t.taken)} ${o(this,g,it).call(this,"date","Edit the date")}</span>
    `;return O(b.calendar,"Date",i,[`${tt(t.taken)}${e}`,t.takenGuessed?"The file’s date: the photo itself tells none.":""])},Ce=function(t){let e=[t.camera,t.lens,ee(t)].filter(i=>i!==void 0&&i!=="");return e.length===0?v:O(b.camera,"Camera",e[0],e.slice(1))},Re=function({latitude:t,longitude:e,altitude:i}){let p=t===void 0||e===void 0?void 0:{latitude:t,longitude:e};if(this.editing==="place")return O(b.pin,"Place",h`
          <latent-place-form
            .place="${p}"
            ?removable="${p!==void 0}"
            @save="${f(this,B)}"
            @cancel="${f(this,A)}"
          ></latent-place-form>
        `,[]);if(p===void 0){let te=o(this,g,st).call(this,"place","Add a place");return te===v?v:O(b.pin,"Place",te,[])}let x=i===void 0?"":`${Math.round(i)} m above sea level`,ht=h`
      <span class="said">${se(p.latitude,p.longitude)} ${o(this,g,it).call(this,"place","Edit the place")}</span>
    `;return O(b.pin,"Place",ht,[x])},Ae=function({tags:t,editable:e}){return t.length===0&&!e?v:h`
      <div class="fact">
        ${b.tag}
        <dt>Tags</dt>
        <dd>
          <ul class="tags">
            ${t.map(i=>o(this,g,Se).call(this,i,e))} ${this.editing==="tags"?v:o(this,g,st).call(this,"tags","Add tags")}
          </ul>
          ${this.editing==="tags"?h`
              <latent-tag-form action="Add" .api="${this.api}" @save="${f(this,B)}" @cancel="${f(this,A)}"></latent-tag-form>
            `:v}
        </dd>
      </div>
    `},Se=function(t,e){return h`
      <li>
        <a href="${ue({query:xe(t),photo:void 0})}" @click="${o(this,g,Le)}">${t}</a>${e?h`
            <button aria-label="Remove the tag ${t}" title="Remove" @click="${()=>o(this,g,Z).call(this,{tags:{remove:[t]}})}">${b.clear}</button>
          `:v}
      </li>
    `},Le=function(t){if(!t.ctrlKey&&!t.metaKey&&!t.shiftKey){t.preventDefault();let e=t.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:xe(e),bubbles:!0,composed:!0}))}},c(T,4,"photo",ke,P,gt),c(T,4,"api",$e,P,vt),c(T,4,"editing",we,P,bt),P=c(T,0,"InfoPanel",Te,P),I(P,"styles",[K,J,ye]),r(T,1,P);function O(l,s,t,e){return h`
    <div class="fact">
      ${l}
      <dt>${s}</dt>
      <dd>${t}</dd>
      ${e.map(i=>i===""?v:h`
        <dd>${i}</dd>
      `)}
    </div>
  `}function Ti(l){let s=l.lastIndexOf("/");return s<0?"":l.slice(0,s)}function xe(l){return`tag:"${l.replaceAll('"'," ").trim()}"`}var De=he(class extends pe{constructor(){super(...arguments),this.key=v}render(l,s){return this.key=l,s}update(l,[s,t]){return s!==this.key&&(ce(l),this.key=s),t}});var rt=class{#o;#t;#e=new Map;#n=new AbortController;#i;#r={time:0,x:0,y:0};#a=!1;constructor(s,t){this.#o=s,this.#t=t;let{signal:e}=this.#n;s.addEventListener("pointerdown",i=>this.#d(i),{signal:e}),s.addEventListener("pointermove",i=>this.#l(i),{signal:e}),s.addEventListener("pointerup",i=>this.#p(i),{signal:e}),s.addEventListener("pointercancel",i=>this.#c(i),{signal:e}),s.addEventListener("wheel",i=>this.#f(i),{signal:e,passive:!1}),s.addEventListener("dblclick",i=>this.#m(i),{signal:e})}dispose(){this.#n.abort()}#s({clientX:s,clientY:t}){let e=this.#o.getBoundingClientRect();return{x:s-e.left-e.width/2,y:t-e.top-e.height/2}}#d(s){if(s.button!==0)return;this.#o.setPointerCapture(s.pointerId);let t=this.#s(s);this.#e.set(s.pointerId,t),this.#a=this.#e.size>1,this.#i=this.#e.size===1?{...t,time:s.timeStamp}:void 0}#l(s){let t=this.#e.get(s.pointerId);if(t===void 0)return;let e=this.#s(s);this.#e.size===2?this.#h(s.pointerId,t,e):this.#t.zoomed?this.#t.panBy(e.x-t.x,e.y-t.y):this.#i!==void 0&&this.#t.drag(e.x-this.#i.x,e.y-this.#i.y),this.#a||=this.#i!==void 0&&ot(this.#i,e)>6,this.#e.set(s.pointerId,e)}#h(s,t,e){let i=[...this.#e].find(([x])=>x!==s)?.[1];if(i===void 0)return;let p={x:(e.x+i.x)/2,y:(e.y+i.y)/2};this.#t.zoomBy(ot(e,i)/Math.max(1,ot(t,i)),p.x,p.y),this.#t.panBy((e.x-t.x)/2,(e.y-t.y)/2)}#p(s){let t=this.#i;if(this.#e.delete(s.pointerId),this.#e.size>0||t===void 0)return;this.#i=void 0;let e=this.#s(s),i=Math.max(1,s.timeStamp-t.time),p=e.x-t.x,x=e.y-t.y;this.#t.zoomed||this.#t.release(p,x,p/i,x/i),s.pointerType==="touch"&&!this.#a&&this.#u(e,s.timeStamp)}#c(s){this.#e.delete(s.pointerId),this.#i=void 0,this.#t.zoomed||this.#t.release(0,0,0,0)}#u(s,t){t-this.#r.time<300&&ot(s,this.#r)<40&&(this.#t.toggleZoom(s.x,s.y),t=0),this.#r={time:t,...s}}#m(s){let{x:t,y:e}=this.#s(s);this.#t.toggleZoom(t,e)}#f(s){s.preventDefault();let{x:t,y:e}=this.#s(s),i=s.deltaMode===WheelEvent.DOM_DELTA_LINE?16:1;this.#t.zoomBy(Math.exp(-s.deltaY*i/300),t,e)}};function ot(l,s){return Math.hypot(l.x-s.x,l.y-s.y)}var at={scale:1,x:0,y:0};function Be(l,s){if(l.width<=0||l.height<=0)return s;let t=Math.min(1,s.width/l.width,s.height/l.height);return{width:l.width*t,height:l.height*t}}function Fe(l,s){return Math.max(3,2*l.width/Math.max(1,s.width))}function yt(l,s,t,e){let i=s/l.scale;return{scale:s,x:t-(t-l.x)*i,y:e-(e-l.y)*i}}function He(l,s,t,e){let i=Math.min(Math.max(l.scale,1),e),p=i===l.scale?l:yt(l,i,0,0);return{scale:i,x:Oe(p.x,(s.width*i-t.width)/2),y:Oe(p.y,(s.height*i-t.height)/2)}}function Oe(l,s){let t=Math.max(0,s);return Math.min(t,Math.max(-t,l))}var Ue=90,Ie=.45,Ne,qe,Ke,We,je,Ge,Ze,Ve,_e,Ye,Xe,Je,Qe,ti,ei,n,xt,wt,$t,kt,Et,Tt,zt,Pt,Mt,Ct,Rt,At,St,S,F,H,V,d,Lt,Dt,Ot,nt,Bt,Ft,Ht,ii,si,dt,Ut,oi,ri,ai;ei=[R("latent-stage")];var y=class extends(ti=q,Qe=[w({attribute:!1})],Je=[w({attribute:!1})],Xe=[w({attribute:!1})],Ye=[w({attribute:!1})],_e=[k()],Ve=[k()],Ze=[k()],Ge=[k()],je=[k()],We=[k()],Ke=[k()],qe=[k()],Ne=[G("#stage")],ti){constructor(){super(...arguments);a(this,d);a(this,xt,r(n,8,this)),r(n,11,this);a(this,wt,r(n,12,this)),r(n,15,this);a(this,$t,r(n,16,this)),r(n,19,this);a(this,kt,r(n,20,this)),r(n,23,this);a(this,Et,r(n,24,this)),r(n,27,this);a(this,Tt,r(n,28,this,!1)),r(n,31,this);a(this,zt,r(n,32,this,!1)),r(n,35,this);a(this,Pt,r(n,36,this,at)),r(n,39,this);a(this,Mt,r(n,40,this,{x:0,y:0})),r(n,43,this);a(this,Ct,r(n,44,this,{width:0,height:0})),r(n,47,this);a(this,Rt,r(n,48,this,{width:0,height:0})),r(n,51,this);a(this,At,r(n,52,this,!1)),r(n,55,this);a(this,St,r(n,56,this)),r(n,59,this);a(this,S);a(this,F,new AbortController);a(this,H,"no");a(this,V,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=at}))}connectedCallback(){super.connectedCallback(),f(this,V).observe(this),this.hasUpdated&&o(this,d,Ft).call(this)}disconnectedCallback(){super.disconnectedCallback(),f(this,V).disconnect(),f(this,S)?.dispose(),E(this,S,void 0),o(this,d,Ht).call(this)}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(o(this,d,Ht).call(this),o(this,d,Ft).call(this))}updated(){L(this.photo)?(f(this,S)?.dispose(),E(this,S,void 0)):f(this,S)??E(this,S,new rt(this.stage,this))}get zoomed(){return this.view.scale>1.01}zoomBy(t,e,i){o(this,d,Lt).call(this,this.view.scale*t,e,i,!0)}toggleZoom(t,e){o(this,d,Lt).call(this,this.zoomed?1:Math.min(o(this,d,Bt).call(this),2.5),t,e,!1)}panBy(t,e){this.zoomed&&(this.moving=!0,o(this,d,Dt).call(this,{...this.view,x:this.view.x+t,y:this.view.y+e}))}drag(t,e){this.moving=!0,this.dragged=Math.abs(t)>Math.abs(e)?{x:t,y:0}:{x:0,y:Math.max(0,e)}}release(t,e,i,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(t)>Math.abs(e)?(Math.abs(t)>Ue||Math.abs(i)>Ie)&&this.dispatchEvent(new CustomEvent("turn",{detail:t<0?1:-1})):(e>Ue||p>Ie)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return L(this.photo)&&!this.failed?h`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${pt(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>this.failed=!0}"
          >
          </video>
        </div>
      `:h`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?o(this,d,ai).call(this):this.shown===void 0?v:o(this,d,ri).call(this,this.shown)}
      </div>
    `}};n=C(ti),xt=new WeakMap,wt=new WeakMap,$t=new WeakMap,kt=new WeakMap,Et=new WeakMap,Tt=new WeakMap,zt=new WeakMap,Pt=new WeakMap,Mt=new WeakMap,Ct=new WeakMap,Rt=new WeakMap,At=new WeakMap,St=new WeakMap,S=new WeakMap,F=new WeakMap,H=new WeakMap,V=new WeakMap,d=new WeakSet,Lt=function(t,e,i,p){this.moving=p,o(this,d,Dt).call(this,yt(this.view,t,e,i)),this.zoomed&&o(this,d,si).call(this)},Dt=function(t){this.view=He(t,o(this,d,nt).call(this),this.stageSize,o(this,d,Bt).call(this))},Ot=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},nt=function(){return Be(o(this,d,Ot).call(this),this.stageSize)},Bt=function(){return Fe(o(this,d,Ot).call(this),o(this,d,nt).call(this))},Ft=function(){if(E(this,F,new AbortController),this.view=at,this.sharp=!1,this.failed=this.photo.failed,E(this,H,"no"),L(this.photo)||this.photo.failed)return;let t=this.screens.peek(this.photo.id),e=this.grid.peek(this.photo.id);t!==void 0?o(this,d,dt).call(this,t,!0):(e!==void 0&&o(this,d,dt).call(this,e,!1),o(this,d,ii).call(this,this.photo.id,f(this,F).signal))},Ht=function(){f(this,F).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},ii=async function(t,e){try{let i=await this.screens.get(t,e);e.aborted||o(this,d,dt).call(this,i,!0)}catch(i){!X(i)&&!e.aborted&&(this.failed=!0)}},si=async function(){let{photo:t}=this,{signal:e}=f(this,F);if(f(this,H)!=="no"||!oe(t))return;E(this,H,"asked");let i=await this.api.original(t.id,e).catch(()=>{});if(i!==void 0&&!e.aborted){let p=ut(i,t.type);await zi(p)&&!e.aborted?(o(this,d,Ut).call(this,p),E(this,H,"shown")):URL.revokeObjectURL(p)}},dt=function(t,e){o(this,d,Ut).call(this,ut(t)),this.sharp=e},Ut=function(t){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=t},oi=function(t){let{naturalWidth:e,naturalHeight:i}=t.target;this.natural={width:e,height:i}},ri=function(t){let{width:e,height:i}=o(this,d,nt).call(this),p=this.view.x+this.dragged.x,x=this.view.y+this.dragged.y,ht=`transform:translate(${p}px,${x}px) scale(${this.view.scale})`;return h`
      ${De(this.photo.id,h`
          <img
            alt="${pt(this.photo)}"
            draggable="false"
            class="${this.sharp?"":"rough"} ${this.moving?"moving":""}"
            src="${t}"
            .style="${`width:${e}px;height:${i}px;${ht}`}"
            @load="${o(this,d,oi)}"
          />
        `)}
    `},ai=function(){return h`
      <div class="instead">
        ${this.photo.failed?b.broken:b.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},c(n,4,"photo",Qe,y,xt),c(n,4,"api",Je,y,wt),c(n,4,"grid",Xe,y,$t),c(n,4,"screens",Ye,y,kt),c(n,4,"shown",_e,y,Et),c(n,4,"sharp",Ve,y,Tt),c(n,4,"failed",Ze,y,zt),c(n,4,"view",Ge,y,Pt),c(n,4,"dragged",je,y,Mt),c(n,4,"stageSize",We,y,Ct),c(n,4,"natural",Ke,y,Rt),c(n,4,"moving",qe,y,At),c(n,4,"stage",Ne,y,St),y=c(n,0,"Stage",ei,y),I(y,"styles",[K,N`
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
    `]),r(n,1,y);function zi(l){let s=new Image;return s.src=l,s.decode().then(()=>!0,()=>!1)}var ni,di,li,hi,pi,ci,ui,mi,fi,gi,vi,bi,yi,u,It,Nt,qt,Kt,Wt,jt,Gt,Zt,Vt,_t,Yt,M,U,j,m,Xt,xi,_,W,wi,lt,Y,$i,ki,Jt,Qt,Ei;yi=[R("latent-viewer")];var $=class extends(bi=q,vi=[w({attribute:!1})],gi=[w({attribute:!1})],fi=[w({attribute:!1})],mi=[w({attribute:!1})],ui=[w({attribute:!1})],ci=[k()],pi=[k()],hi=[k()],li=[k()],di=[G("latent-stage")],ni=[G(".close")],bi){constructor(){super(...arguments);a(this,m);a(this,It,r(u,8,this)),r(u,11,this);a(this,Nt,r(u,12,this)),r(u,15,this);a(this,qt,r(u,16,this)),r(u,19,this);a(this,Kt,r(u,20,this)),r(u,23,this);a(this,Wt,r(u,24,this)),r(u,27,this);a(this,jt,r(u,28,this)),r(u,31,this);a(this,Gt,r(u,32,this,!1)),r(u,35,this);a(this,Zt,r(u,36,this)),r(u,39,this);a(this,Vt,r(u,40,this)),r(u,43,this);a(this,_t,r(u,44,this)),r(u,47,this);a(this,Yt,r(u,48,this)),r(u,51,this);a(this,M,new AbortController);a(this,U);a(this,j,Promise.resolve());a(this,Y,t=>{if(t.ctrlKey||t.altKey||t.metaKey)return;if(t.key==="Tab"){o(this,m,ki).call(this,t);return}if(ae(t))return;let e=o(this,m,$i).call(this,t.key);e!==void 0&&!(t.composedPath()[0]instanceof HTMLVideoElement&&t.key.startsWith("Arrow"))&&(t.preventDefault(),e())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",f(this,Y))}firstUpdated(){this.closeButton.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",f(this,Y)),f(this,M).abort(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(this.setAttribute("aria-label",this.photo.title??this.photo.name),f(this,U)?.id===this.photo.id&&E(this,U,void 0),f(this,M).abort(),E(this,M,new AbortController),o(this,m,Xt).call(this,this.photo.id,f(this,M).signal),o(this,m,xi).call(this,this.photo,f(this,M).signal))}edited(t,e){let i=t.find(({id:p})=>p===this.details?.id);i?.error!==void 0?o(this,m,Xt).call(this,this.photo.id,f(this,M).signal):i?.photo!==void 0&&e&&(this.details=i.photo)}render(){let{photo:t}=this;return h`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${o(this,m,lt)}">
          ${b.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${t.title??t.name}</h1>
          <p>${Q(t.taken)}, ${tt(t.taken)}</p>
        </div>
        ${o(this,m,Ei).call(this)}
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${o(this,m,Jt)}"
        >
          ${b.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(t.id)}" download aria-label="Download the original" title="Download">
          ${b.download}
        </a>
        ${document.fullscreenEnabled?h`
            <button class="icon" aria-label="Full screen" title="Full screen (Shift+F)" @click="${o(this,m,Qt)}">
              ${b.fullScreen}
            </button>
          `:v}
      </header>
      <div class="picture ${L(t)?"film":""}">
        <latent-stage
          .photo="${t}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          @turn="${e=>o(this,m,W).call(this,e.detail)}"
          @dismiss="${o(this,m,lt)}"
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
            @photo-edit="${e=>o(this,m,_).call(this,e.detail)}"
          ></latent-info-panel>
        `:v}
    `}};u=C(bi),It=new WeakMap,Nt=new WeakMap,qt=new WeakMap,Kt=new WeakMap,Wt=new WeakMap,jt=new WeakMap,Gt=new WeakMap,Zt=new WeakMap,Vt=new WeakMap,_t=new WeakMap,Yt=new WeakMap,M=new WeakMap,U=new WeakMap,j=new WeakMap,m=new WeakSet,Xt=async function(t,e){try{let i=await this.api.photo(t,e);e.aborted||(this.details=i)}catch(i){!X(i)&&!e.aborted&&(this.details=void 0)}},xi=async function(t,e){let[i,p]=await Promise.all([this.library.neighbour(t,-1).catch(()=>{}),this.library.neighbour(t,1).catch(()=>{})]);if(!e.aborted){this.newer=i,this.older=p;for(let x of[i,p])x!==void 0&&!x.failed&&!L(x)&&this.screens.get(x.id,e).catch(()=>{})}},_=function(t){this.details?.editable===!0&&this.details.id===this.photo.id&&(this.details=re(this.details,t),this.dispatchEvent(new CustomEvent("photo-edit",{detail:t})))},W=function(t){return E(this,j,f(this,j).then(()=>o(this,m,wi).call(this,t<0?-1:1))),f(this,j)},wi=async function(t){let e=await this.library.neighbour(f(this,U)??this.photo,t).catch(()=>{});e!==void 0&&(E(this,U,e),this.dispatchEvent(new CustomEvent("photo-turn",{detail:e})))},lt=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},Y=new WeakMap,$i=function(t){switch(t){case"ArrowLeft":return()=>{o(this,m,W).call(this,-1)};case"ArrowRight":return()=>{o(this,m,W).call(this,1)};case"Escape":return()=>o(this,m,lt).call(this);case"i":return()=>o(this,m,Jt).call(this);case"F":return()=>{o(this,m,Qt).call(this)};case"f":return()=>o(this,m,_).call(this,{favorite:!(this.details?.favorite??!1)});case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return/^[0-5]$/.test(t)?()=>o(this,m,_).call(this,{rating:Number(t)}):void 0}},ki=function(t){let e=[...this.renderRoot.querySelectorAll("button, a[href]")],i=e[0],p=e.at(-1),x=this.renderRoot.activeElement;t.shiftKey&&x===i?(t.preventDefault(),p?.focus()):!t.shiftKey&&x===p&&!this.informed&&(t.preventDefault(),i?.focus())},Jt=function(){this.informed=!this.informed},Qt=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},Ei=function(){let{details:t}=this;return t===void 0||!t.editable||t.id!==this.photo.id||this.informed?v:h`
      <button
        class="icon heart"
        aria-label="Favorite"
        aria-pressed="${t.favorite?"true":"false"}"
        title="Favorite (f)"
        @click="${()=>o(this,m,_).call(this,{favorite:!t.favorite})}"
      >
        ${t.favorite?b.heartFull:b.heart}
      </button>
    `},c(u,4,"photo",vi,$,It),c(u,4,"library",gi,$,Nt),c(u,4,"api",fi,$,qt),c(u,4,"grid",mi,$,Kt),c(u,4,"screens",ui,$,Wt),c(u,4,"details",ci,$,jt),c(u,4,"informed",pi,$,Gt),c(u,4,"newer",hi,$,Zt),c(u,4,"older",li,$,Vt),c(u,4,"stage",di,$,_t),c(u,4,"closeButton",ni,$,Yt),$=c(u,0,"Viewer",yi,$),I($,"styles",[K,J,N`
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
