import{a as ot,b as he,c as at,d as rt,e as nt,g as dt}from"/assets/chunk-ZKI6IHZU.js";import{a as mt}from"/assets/chunk-B3SHNFNB.js";import{$ as ut,A as B,D as Q,G as X,H as ee,J as et,K as tt,L as it,M as le,N as L,O as st,Q as pe,S as lt,T as ht,X as pt,Y as ct,a as C,c as s,d as l,e as N,f as u,g as a,h as k,i,j as K,k as d,m as v,n as j,o as M,p as w,q as $,r as I,w as J,z as b}from"/assets/chunk-OUXI7PUB.js";var ft,gt,vt,bt,P,ce,ue,te,yt;bt=[M("latent-date-form")];var D=class extends(vt=at,gt=[w({attribute:!1})],ft=[w({attribute:!1})],vt){constructor(){super(...arguments);a(this,te);a(this,ce,s(P,8,this,"")),s(P,11,this);a(this,ue,s(P,12,this,"")),s(P,15,this)}read(){let e=nt(this.value("time")),t=rt(this.value("zone"));if(e===void 0)throw new he("That is no date and time.");if(t===void 0)throw new he("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${t}`}}renderFields(){return d`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return d`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${i(this,te,yt)}">
        As the camera had it
      </button>
    `}};P=C(vt),ce=new WeakMap,ue=new WeakMap,te=new WeakSet,yt=function(){this.save({taken:null})},l(P,4,"taken",gt,D,ce),l(P,4,"offset",ft,D,ue),D=l(P,0,"DateForm",bt,D),s(P,1,D);var wt=K`
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
`;var $t,kt,Tt,Et,zt,E,me,fe,ge,f,V,q,S,ie,se,Pt,Rt,Ct,Mt,St,At,Lt,Dt;zt=[M("latent-info-panel")];var R=class extends(Et=j,Tt=[w({attribute:!1})],kt=[w({attribute:!1})],$t=[$()],Et){constructor(){super(...arguments);a(this,f);a(this,me,s(E,8,this)),s(E,11,this);a(this,fe,s(E,12,this)),s(E,15,this);a(this,ge,s(E,16,this)),s(E,19,this);a(this,q,e=>{i(this,f,V).call(this,e.detail),u(this,S).call(this)});a(this,S,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?v:d`
      ${i(this,f,Pt).call(this,e)}${i(this,f,Rt).call(this,e)} ${e.error===void 0?v:d`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${i(this,f,Ct).call(this,e)}${i(this,f,Mt).call(this,e)}${i(this,f,St).call(this,e)}${i(this,f,At).call(this,e)} ${O(b.file,"File",e.name,[Ei(e.path),tt(e),e.type])}
      </dl>
    `}};E=C(Et),me=new WeakMap,fe=new WeakMap,ge=new WeakMap,f=new WeakSet,V=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},q=new WeakMap,S=new WeakMap,ie=function(e,t){return this.photo?.editable?d`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${b.pencil}
        </button>
      `:v},se=function(e,t){return this.photo?.editable?d`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:v},Pt=function({title:e,caption:t,name:o}){let m=e??(t===void 0?o:void 0);return d`
      ${m===void 0?v:d`
        <h2>${m}</h2>
      `} ${this.editing==="caption"?d`
          <latent-caption-form
            class="caption-form"
            .caption="${t??""}"
            @save="${u(this,q)}"
            @cancel="${u(this,S)}"
          ></latent-caption-form>
        `:t===void 0?d`
          <p class="caption">${i(this,f,se).call(this,"caption","Add a caption")}</p>
        `:d`
          <div class="said"><p class="caption">${t}</p>${i(this,f,ie).call(this,"caption","Edit the caption")}</div>
        `}
    `},Rt=function({rating:e,editable:t,favorite:o}){return t?d`
        <div class="judged">
          <button
            class="icon heart"
            aria-label="Favorite"
            aria-pressed="${o?"true":"false"}"
            title="Favorite (f)"
            @click="${()=>i(this,f,V).call(this,{favorite:!o})}"
          >
            ${o?b.heartFull:b.heart}
          </button>
          <latent-stars .rating="${Math.max(0,e??0)}" @rate="${m=>i(this,f,V).call(this,{rating:m.detail})}"></latent-stars>
        </div>
        ${e===-1?d`
            <p class="rating">Rejected</p>
          `:v}
      `:e===void 0||e===0?v:e<0?d`
        <p class="rating">Rejected</p>
      `:d`
      <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
    `},Ct=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;if(this.editing==="date")return O(b.calendar,"Date",d`
          <latent-date-form
            .taken="${e.taken}"
            .offset="${e.takenOffset??""}"
            @save="${u(this,q)}"
            @cancel="${u(this,S)}"
          ></latent-date-form>
        `,[]);let o=d`
      <span class="said">${X(e.taken)} ${i(this,f,ie).call(this,"date","Edit the date")}</span>
    `;return O(b.calendar,"Date",o,[`${ee(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},Mt=function(e){let t=[e.camera,e.lens,et(e)].filter(o=>o!==void 0&&o!=="");return t.length===0?v:O(b.camera,"Camera",t[0],t.slice(1))},St=function({latitude:e,longitude:t,altitude:o}){let m=e===void 0||t===void 0?void 0:{latitude:e,longitude:t};if(this.editing==="place")return O(b.pin,"Place",d`
          <latent-place-form
            .place="${m}"
            ?removable="${m!==void 0}"
            @save="${u(this,q)}"
            @cancel="${u(this,S)}"
          ></latent-place-form>
        `,[]);if(m===void 0){let Xe=i(this,f,se).call(this,"place","Add a place");return Xe===v?v:O(b.pin,"Place",Xe,[])}let T=o===void 0?"":`${Math.round(o)} m above sea level`,de=d`
      <span class="said">${it(m.latitude,m.longitude)} ${i(this,f,ie).call(this,"place","Edit the place")}</span>
    `;return O(b.pin,"Place",de,[T])},At=function({tags:e,editable:t}){return e.length===0&&!t?v:d`
      <div class="fact">
        ${b.tag}
        <dt>Tags</dt>
        <dd>
          <ul class="tags">
            ${e.map(o=>i(this,f,Lt).call(this,o,t))} ${this.editing==="tags"?v:i(this,f,se).call(this,"tags","Add tags")}
          </ul>
          ${this.editing==="tags"?d`
              <latent-tag-form action="Add" .api="${this.api}" @save="${u(this,q)}" @cancel="${u(this,S)}"></latent-tag-form>
            `:v}
        </dd>
      </div>
    `},Lt=function(e,t){return d`
      <li>
        <a href="${ht(lt("photos",void 0,xt(e)))}" @click="${i(this,f,Dt)}">${e}</a>${t?d`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>i(this,f,V).call(this,{tags:{remove:[e]}})}">${b.clear}</button>
          `:v}
      </li>
    `},Dt=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:xt(t),bubbles:!0,composed:!0}))}},l(E,4,"photo",Tt,R,me),l(E,4,"api",kt,R,fe),l(E,4,"editing",$t,R,ge),R=l(E,0,"InfoPanel",zt,R),N(R,"styles",[B,Q,wt]),s(E,1,R);function O(p,g,e,t){return d`
    <div class="fact">
      ${p}
      <dt>${g}</dt>
      <dd>${e}</dd>
      ${t.map(o=>o===""?v:d`
        <dd>${o}</dd>
      `)}
    </div>
  `}function Ei(p){let g=p.lastIndexOf("/");return g<0?"":p.slice(0,g)}function xt(p){return`tag:"${p.replaceAll('"'," ").trim()}"`}var Ot=pt(class extends ct{constructor(){super(...arguments),this.key=v}render(p,g){return this.key=p,g}update(p,[g,e]){return g!==this.key&&(ut(p),this.key=g),e}});var oe={scale:1,x:0,y:0};function Ft(p,g){if(p.width<=0||p.height<=0)return g;let e=Math.min(1,g.width/p.width,g.height/p.height);return{width:p.width*e,height:p.height*e}}function Ut(p,g){return Math.max(3,2*p.width/Math.max(1,g.width))}function ve(p,g,e,t){let o=g/p.scale;return{scale:g,x:e-(e-p.x)*o,y:t-(t-p.y)*o}}function Ht(p,g,e,t){let o=Math.min(Math.max(p.scale,1),t),m=o===p.scale?p:ve(p,o,0,0);return{scale:o,x:qt(m.x,(g.width*o-e.width)/2),y:qt(m.y,(g.height*o-e.height)/2)}}function qt(p,g){let e=Math.max(0,g);return Math.min(e,Math.max(-e,p))}var Nt=90,Kt=.45,jt,Bt,Wt,Gt,It,Vt,Zt,_t,Yt,Jt,Qt,Xt,ei,ti,ii,r,be,ye,we,xe,$e,ke,Te,Ee,ze,Pe,Re,Ce,Me,A,F,U,Z,n,Se,Ae,Le,ae,De,Oe,qe,si,oi,re,Fe,ai,ri,ni;ii=[M("latent-stage")];var y=class extends(ti=j,ei=[w({attribute:!1})],Xt=[w({attribute:!1})],Qt=[w({attribute:!1})],Jt=[w({attribute:!1})],Yt=[$()],_t=[$()],Zt=[$()],Vt=[$()],It=[$()],Gt=[$()],Wt=[$()],Bt=[$()],jt=[I("#stage")],ti){constructor(){super(...arguments);a(this,n);a(this,be,s(r,8,this)),s(r,11,this);a(this,ye,s(r,12,this)),s(r,15,this);a(this,we,s(r,16,this)),s(r,19,this);a(this,xe,s(r,20,this)),s(r,23,this);a(this,$e,s(r,24,this)),s(r,27,this);a(this,ke,s(r,28,this,!1)),s(r,31,this);a(this,Te,s(r,32,this,!1)),s(r,35,this);a(this,Ee,s(r,36,this,oe)),s(r,39,this);a(this,ze,s(r,40,this,{x:0,y:0})),s(r,43,this);a(this,Pe,s(r,44,this,{width:0,height:0})),s(r,47,this);a(this,Re,s(r,48,this,{width:0,height:0})),s(r,51,this);a(this,Ce,s(r,52,this,!1)),s(r,55,this);a(this,Me,s(r,56,this)),s(r,59,this);a(this,A);a(this,F,new AbortController);a(this,U,"no");a(this,Z,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=oe}))}connectedCallback(){super.connectedCallback(),u(this,Z).observe(this),this.hasUpdated&&i(this,n,Oe).call(this)}disconnectedCallback(){super.disconnectedCallback(),u(this,Z).disconnect(),u(this,A)?.dispose(),k(this,A,void 0),i(this,n,qe).call(this)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(i(this,n,qe).call(this),i(this,n,Oe).call(this))}updated(){L(this.photo)?(u(this,A)?.dispose(),k(this,A,void 0)):u(this,A)??k(this,A,new mt(this.stage,this))}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,o){i(this,n,Se).call(this,this.view.scale*e,t,o,!0)}toggleZoom(e,t){i(this,n,Se).call(this,this.zoomed?1:Math.min(i(this,n,De).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,i(this,n,Ae).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,o,m){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>Nt||Math.abs(o)>Kt)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>Nt||m>Kt)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return L(this.photo)&&!this.failed?d`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${le(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>this.failed=!0}"
          >
          </video>
        </div>
      `:d`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?i(this,n,ni).call(this):this.shown===void 0?v:i(this,n,ri).call(this,this.shown)}
      </div>
    `}};r=C(ti),be=new WeakMap,ye=new WeakMap,we=new WeakMap,xe=new WeakMap,$e=new WeakMap,ke=new WeakMap,Te=new WeakMap,Ee=new WeakMap,ze=new WeakMap,Pe=new WeakMap,Re=new WeakMap,Ce=new WeakMap,Me=new WeakMap,A=new WeakMap,F=new WeakMap,U=new WeakMap,Z=new WeakMap,n=new WeakSet,Se=function(e,t,o,m){this.moving=m,i(this,n,Ae).call(this,ve(this.view,e,t,o)),this.zoomed&&i(this,n,oi).call(this)},Ae=function(e){this.view=Ht(e,i(this,n,ae).call(this),this.stageSize,i(this,n,De).call(this))},Le=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},ae=function(){return Ft(i(this,n,Le).call(this),this.stageSize)},De=function(){return Ut(i(this,n,Le).call(this),i(this,n,ae).call(this))},Oe=function(){if(k(this,F,new AbortController),this.view=oe,this.sharp=!1,this.failed=this.photo.failed,k(this,U,"no"),L(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?i(this,n,re).call(this,e,!0):(t!==void 0&&i(this,n,re).call(this,t,!1),i(this,n,si).call(this,this.photo.id,u(this,F).signal))},qe=function(){u(this,F).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},si=async function(e,t){try{let o=await this.screens.get(e,t);t.aborted||i(this,n,re).call(this,o,!0)}catch(o){!J(o)&&!t.aborted&&(this.failed=!0)}},oi=async function(){let{photo:e}=this,{signal:t}=u(this,F);if(u(this,U)!=="no"||!st(e))return;k(this,U,"asked");let o=await this.api.original(e.id,t).catch(()=>{});if(o!==void 0&&!t.aborted){let m=pe(o,e.type);await zi(m)&&!t.aborted?(i(this,n,Fe).call(this,m),k(this,U,"shown")):URL.revokeObjectURL(m)}},re=function(e,t){i(this,n,Fe).call(this,pe(e)),this.sharp=t},Fe=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},ai=function(e){let{naturalWidth:t,naturalHeight:o}=e.target;this.natural={width:t,height:o}},ri=function(e){let{width:t,height:o}=i(this,n,ae).call(this),m=this.view.x+this.dragged.x,T=this.view.y+this.dragged.y,de=`transform:translate(${m}px,${T}px) scale(${this.view.scale})`;return d`
      ${Ot(this.photo.id,d`
          <img
            alt="${le(this.photo)}"
            draggable="false"
            class="${this.sharp?"":"rough"} ${this.moving?"moving":""}"
            src="${e}"
            .style="${`width:${t}px;height:${o}px;${de}`}"
            @load="${i(this,n,ai)}"
          />
        `)}
    `},ni=function(){return d`
      <div class="instead">
        ${this.photo.failed?b.broken:b.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},l(r,4,"photo",ei,y,be),l(r,4,"api",Xt,y,ye),l(r,4,"grid",Qt,y,we),l(r,4,"screens",Jt,y,xe),l(r,4,"shown",Yt,y,$e),l(r,4,"sharp",_t,y,ke),l(r,4,"failed",Zt,y,Te),l(r,4,"view",Vt,y,Ee),l(r,4,"dragged",It,y,ze),l(r,4,"stageSize",Gt,y,Pe),l(r,4,"natural",Wt,y,Re),l(r,4,"moving",Bt,y,Ce),l(r,4,"stage",jt,y,Me),y=l(r,0,"Stage",ii,y),N(y,"styles",[B,K`
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
    `]),s(r,1,y);function zi(p){let g=new Image;return g.src=p,g.decode().then(()=>!0,()=>!1)}var di,li,hi,pi,ci,ui,mi,fi,gi,vi,bi,yi,wi,c,Ue,He,Ne,Ke,je,Be,We,Ge,Ie,Ve,Ze,z,H,G,h,_e,Ye,_,W,xi,ne,Y,$i,ki,Je,Qe,Ti;wi=[M("latent-viewer")];var x=class extends(yi=j,bi=[w({attribute:!1})],vi=[w({attribute:!1})],gi=[w({attribute:!1})],fi=[w({attribute:!1})],mi=[w({attribute:!1})],ui=[$()],ci=[$()],pi=[$()],hi=[$()],li=[I("latent-stage")],di=[I(".close")],yi){constructor(){super(...arguments);a(this,h);a(this,Ue,s(c,8,this)),s(c,11,this);a(this,He,s(c,12,this)),s(c,15,this);a(this,Ne,s(c,16,this)),s(c,19,this);a(this,Ke,s(c,20,this)),s(c,23,this);a(this,je,s(c,24,this)),s(c,27,this);a(this,Be,s(c,28,this)),s(c,31,this);a(this,We,s(c,32,this,!1)),s(c,35,this);a(this,Ge,s(c,36,this)),s(c,39,this);a(this,Ie,s(c,40,this)),s(c,43,this);a(this,Ve,s(c,44,this)),s(c,47,this);a(this,Ze,s(c,48,this)),s(c,51,this);a(this,z,new AbortController);a(this,H);a(this,G,Promise.resolve());a(this,Y,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){i(this,h,ki).call(this,e);return}if(ot(e))return;let t=i(this,h,$i).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",u(this,Y))}firstUpdated(){this.closeButton.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",u(this,Y)),u(this,z).abort(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),u(this,H)?.id===this.photo.id&&k(this,H,void 0),u(this,z).abort(),k(this,z,new AbortController),i(this,h,_e).call(this,this.photo.id,u(this,z).signal),i(this,h,Ye).call(this,this.photo,u(this,z).signal)):e.has("sequence")&&i(this,h,Ye).call(this,this.photo,u(this,z).signal)}edited(e,t){let o=e.find(({id:m})=>m===this.details?.id);o?.error!==void 0?i(this,h,_e).call(this,this.photo.id,u(this,z).signal):o?.photo!==void 0&&t&&(this.details=o.photo)}render(){let{photo:e}=this;return d`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${i(this,h,ne)}">
          ${b.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${e.title??e.name}</h1>
          <p>${X(e.taken)}, ${ee(e.taken)}</p>
        </div>
        ${i(this,h,Ti).call(this)}
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${i(this,h,Je)}"
        >
          ${b.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(e.id)}" download aria-label="Download the original" title="Download">
          ${b.download}
        </a>
        ${document.fullscreenEnabled?d`
            <button class="icon" aria-label="Full screen" title="Full screen (Shift+F)" @click="${i(this,h,Qe)}">
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
          @turn="${t=>i(this,h,W).call(this,t.detail)}"
          @dismiss="${i(this,h,ne)}"
        ></latent-stage>
        ${this.newer===void 0?v:d`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>i(this,h,W).call(this,-1)}">
            ${b.previous}
          </button>
        `} ${this.older===void 0?v:d`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>i(this,h,W).call(this,1)}">${b.next}</button>
        `}
      </div>
      ${this.informed?d`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${t=>i(this,h,_).call(this,t.detail)}"
          ></latent-info-panel>
        `:v}
    `}};c=C(yi),Ue=new WeakMap,He=new WeakMap,Ne=new WeakMap,Ke=new WeakMap,je=new WeakMap,Be=new WeakMap,We=new WeakMap,Ge=new WeakMap,Ie=new WeakMap,Ve=new WeakMap,Ze=new WeakMap,z=new WeakMap,H=new WeakMap,G=new WeakMap,h=new WeakSet,_e=async function(e,t){try{let o=await this.api.photo(e,t);t.aborted||(this.details=o)}catch(o){!J(o)&&!t.aborted&&(this.details=void 0)}},Ye=async function(e,t){let[o,m]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=o,this.older=m;for(let T of[o,m])T!==void 0&&!T.failed&&!L(T)&&this.screens.get(T.id,t).catch(()=>{})}},_=function(e){this.details?.editable===!0&&this.details.id===this.photo.id&&(this.details=dt(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},W=function(e){return k(this,G,u(this,G).then(()=>i(this,h,xi).call(this,e<0?-1:1))),u(this,G)},xi=async function(e){let t=await this.sequence?.neighbour(u(this,H)??this.photo,e).catch(()=>{});t!==void 0&&(k(this,H,t),this.dispatchEvent(new CustomEvent("photo-turn",{detail:t})))},ne=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},Y=new WeakMap,$i=function(e){switch(e){case"ArrowLeft":return()=>{i(this,h,W).call(this,-1)};case"ArrowRight":return()=>{i(this,h,W).call(this,1)};case"Escape":return()=>i(this,h,ne).call(this);case"i":return()=>i(this,h,Je).call(this);case"F":return()=>{i(this,h,Qe).call(this)};case"f":return()=>i(this,h,_).call(this,{favorite:!(this.details?.favorite??!1)});case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return/^[0-5]$/.test(e)?()=>i(this,h,_).call(this,{rating:Number(e)}):void 0}},ki=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],o=t[0],m=t.at(-1),T=this.renderRoot.activeElement;e.shiftKey&&T===o?(e.preventDefault(),m?.focus()):!e.shiftKey&&T===m&&!this.informed&&(e.preventDefault(),o?.focus())},Je=function(){this.informed=!this.informed},Qe=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},Ti=function(){let{details:e}=this;return e===void 0||!e.editable||e.id!==this.photo.id||this.informed?v:d`
      <button
        class="icon heart"
        aria-label="Favorite"
        aria-pressed="${e.favorite?"true":"false"}"
        title="Favorite (f)"
        @click="${()=>i(this,h,_).call(this,{favorite:!e.favorite})}"
      >
        ${e.favorite?b.heartFull:b.heart}
      </button>
    `},l(c,4,"photo",bi,x,Ue),l(c,4,"sequence",vi,x,He),l(c,4,"api",gi,x,Ne),l(c,4,"grid",fi,x,Ke),l(c,4,"screens",mi,x,je),l(c,4,"details",ui,x,Be),l(c,4,"informed",ci,x,We),l(c,4,"newer",pi,x,Ge),l(c,4,"older",hi,x,Ie),l(c,4,"stage",li,x,Ve),l(c,4,"closeButton",di,x,Ze),x=l(c,0,"Viewer",wi,x),N(x,"styles",[B,Q,K`
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
    `]),s(c,1,x);export{x as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
