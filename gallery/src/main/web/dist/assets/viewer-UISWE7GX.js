import{a as Ht}from"/assets/chunk-B3SHNFNB.js";import{b as Rt,h as zt,i as xe,j as St,k as Ct,l as Lt}from"/assets/chunk-REOJDKK3.js";import{D as Dt,E as Ot,H as qt,e as le,j as Z,k as _,n as Tt,o as Et,p as he,q as we,r as C,s as Pt,t as ie,u as At,w as $e,y as Mt,z as Ut}from"/assets/chunk-6DI442EH.js";import{a as q,b as d,e as v,g as H,h as S,i as w,j as x,k as te,l as g,m as N,p as G}from"/assets/chunk-WRWII6CR.js";import{a as z,c as o,d as p,e as O,f as c,g as a,h as T,i}from"/assets/chunk-4TR2UDAY.js";var Nt,Wt,Ft,Kt,M,ke,Te,pe,jt;Kt=[S("latent-date-form")];var K=class extends(Ft=St,Wt=[w({attribute:!1})],Nt=[w({attribute:!1})],Ft){constructor(){super(...arguments);a(this,pe);a(this,ke,o(M,8,this,"")),o(M,11,this);a(this,Te,o(M,12,this,"")),o(M,15,this)}read(){let e=Lt(this.value("time")),t=Ct(this.value("zone"));if(e===void 0)throw new xe("That is no date and time.");if(t===void 0)throw new xe("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${t}`}}renderFields(){return d`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return d`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${i(this,pe,jt)}">
        As the camera had it
      </button>
    `}};M=z(Ft),ke=new WeakMap,Te=new WeakMap,pe=new WeakSet,jt=function(){this.save({taken:null})},p(M,4,"taken",Wt,K,ke),p(M,4,"offset",Nt,K,Te),K=p(M,0,"DateForm",Kt,K),o(M,1,K);function Bt(r,{id:n},e){return r.bytes(`${Ee(n)}/picture`,e)}function It(r,{id:n},e){return r.get(`${Ee(n)}/gives-away`,e)}function Vt(r,{id:n}){return r.url(`${Ee(n)}/stripped`)}function Ee(r){return`/photos/${encodeURIComponent(r)}`}var xo={place:"Where it was taken",place_name:"The name of the place",person:"Who is in it",creator:"Who made it",serial:"The serial number of the camera or lens",time:"When it was taken",camera:"The camera",lens:"The lens",software:"The software",edits:"That it was edited",title:"Its title",caption:"Its caption",comment:"A comment",keyword:"Its tags",thumbnail:"A small copy, which may show what was cut away since",video:"A short video of the moment, perhaps with sound"};function Gt({facts:r}){let n=new Map;for(let{kind:e,value:t}of r)n.set(e,[...n.get(e)??[],$o(e,t)]);return[...n].map(([e,t])=>({what:xo[e]??e,values:t.filter(s=>s!=="").join(", ")}))}function $o(r,n){switch(r){case"place":{let[e=0,t=0]=n.split(",").map(Number);return he(e,t)}case"time":return`${Z(n.slice(0,19))}, ${_(n.slice(0,19))}`;case"edits":return n==="1"?"1 step":`${n} steps`;default:return n}}var Zt,_t,Jt,Xt,Yt,Qt,k,Pe,Ae,Re,ze,J,E,Se,ei,Ce,ti,ii;Qt=[S("latent-gives-away")];var L=class extends(Yt=H,Xt=[w({attribute:!1})],Jt=[w({attribute:!1})],_t=[x()],Zt=[x()],Yt){constructor(){super(...arguments);a(this,E);a(this,Pe,o(k,8,this)),o(k,11,this);a(this,Ae,o(k,12,this)),o(k,15,this);a(this,Re,o(k,16,this,!1)),o(k,19,this);a(this,ze,o(k,20,this)),o(k,23,this);a(this,J,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(i(this,E,Se).call(this),this.open&&i(this,E,Ce).call(this))}disconnectedCallback(){super.disconnectedCallback(),i(this,E,Se).call(this)}render(){return d`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${i(this,E,ei)}">
          What this photo gives away ${g.next}
        </button>
      </h3>
      ${this.open?d`
          <div role="status">${i(this,E,ti).call(this)}</div>
        `:v}
    `}};k=z(Yt),Pe=new WeakMap,Ae=new WeakMap,Re=new WeakMap,ze=new WeakMap,J=new WeakMap,E=new WeakSet,Se=function(){c(this,J).abort(),T(this,J,new AbortController),this.told=void 0},ei=function(){this.open=!this.open,this.open&&this.told===void 0&&i(this,E,Ce).call(this)},Ce=async function(){let{signal:e}=c(this,J),t=await It(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=t)},ti=function(){let{told:e}=this;if(e===void 0)return d`
        <p>Looking into the file</p>
      `;if(e==="unknown")return d`
        <p>The file could not be looked into.</p>
      `;let t=Gt(e);return d`
      ${t.length===0?d`
          <p>Nothing that Latent can read, but for the picture itself.</p>
        `:d`
          <p>Whoever gets the original file can read this in it:</p>
          <dl>
            ${t.map(({what:s,values:m})=>d`
                <div>
                  <dt>${s}</dt>
                  ${m===""?v:d`
                    <dd>${m}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${i(this,E,ii).call(this,e)}
    `},ii=function({without:e}){return e==="none"?d`
        <p>Of this kind of file, Latent cannot make a copy that tells less.</p>
      `:d`
      <a class="quiet download" href="${Vt(this.api,this.photo)}" download>
        ${g.download}Download without personal data
      </a>
      <p>
        ${e==="same_pixels"?"The copy has the same pixels, and colours, and nothing else.":"The copy is a JPEG: in this format the picture cannot be parted from the rest."}
      </p>
    `},p(k,4,"photo",Xt,L,Pe),p(k,4,"api",Jt,L,Ae),p(k,4,"open",_t,L,Re),p(k,4,"told",Zt,L,ze),L=p(k,0,"GivesAwaySection",Qt,L),O(L,"styles",[N,G,q`
      :host {
        display: block;
        margin-top: 24px;
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }

      h3 {
        font-size: var(--text);
      }

      .opener {
        display: flex;
        align-items: center;
        justify-content: space-between;
        width: 100%;
        min-height: 40px;
        padding: 0;
        border: 0;
        background: transparent;
        font-weight: 600;
        text-align: left;
      }

      .opener svg {
        flex: none;
        transform: rotate(-90deg);
        transition: transform var(--quick);
      }

      .opener[aria-expanded="true"] svg {
        transform: rotate(90deg);
      }

      p {
        margin-top: 8px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dl {
        display: grid;
        gap: 10px;
        margin-top: 12px;
      }

      dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dd {
        overflow-wrap: anywhere;
      }

      .download {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        margin-top: 16px;
        text-decoration: none;
      }

      .download svg {
        flex: none;
        width: 18px;
        height: 18px;
      }
    `]),o(k,1,L);var oi=q`
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

  .tags .adder {
    border: 0;
  }

  .tags .adder .add {
    width: auto;
    padding: 2px 10px;
    border: 1px dashed var(--line);
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
`;var ai,ri,ni,di,li,A,Le,Me,Ue,b,oe,B,W,ce,ue,hi,pi,ci,ui,mi,fi,gi,vi;li=[S("latent-info-panel")];var U=class extends(di=H,ni=[w({attribute:!1})],ri=[w({attribute:!1})],ai=[x()],di){constructor(){super(...arguments);a(this,b);a(this,Le,o(A,8,this)),o(A,11,this);a(this,Me,o(A,12,this)),o(A,15,this);a(this,Ue,o(A,16,this)),o(A,19,this);a(this,B,e=>{i(this,b,oe).call(this,e.detail),c(this,W).call(this)});a(this,W,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?v:d`
      ${i(this,b,hi).call(this,e)}${i(this,b,pi).call(this,e)} ${e.error===void 0?v:d`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${i(this,b,ci).call(this,e)}${i(this,b,ui).call(this,e)}${i(this,b,mi).call(this,e)}${i(this,b,fi).call(this,e)} ${j(g.file,"File",e.name,[ko(e.path),Et(e),e.type])}
      </dl>
      <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
    `}};A=z(di),Le=new WeakMap,Me=new WeakMap,Ue=new WeakMap,b=new WeakSet,oe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},B=new WeakMap,W=new WeakMap,ce=function(e,t){return this.photo?.editable?d`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${g.pencil}
        </button>
      `:v},ue=function(e,t){return this.photo?.editable?d`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:v},hi=function({title:e,caption:t}){return d`
      ${e===void 0?v:d`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?d`
          <latent-caption-form
            class="caption-form"
            .caption="${t??""}"
            @save="${c(this,B)}"
            @cancel="${c(this,W)}"
          ></latent-caption-form>
        `:t===void 0?d`
          <p class="caption">${i(this,b,ue).call(this,"caption","Add a caption")}</p>
        `:d`
          <div class="said"><p class="caption">${t}</p>${i(this,b,ce).call(this,"caption","Edit the caption")}</div>
        `}
    `},pi=function({rating:e,editable:t,favorite:s}){return t?d`
        <div class="judged">
          <button
            class="icon heart"
            aria-label="Favorite"
            aria-pressed="${s?"true":"false"}"
            title="Favorite (f)"
            @click="${()=>i(this,b,oe).call(this,{favorite:!s})}"
          >
            ${s?g.heartFull:g.heart}
          </button>
          <latent-stars .rating="${Math.max(0,e??0)}" @rate="${m=>i(this,b,oe).call(this,{rating:m.detail})}"></latent-stars>
        </div>
        ${e===-1?d`
            <p class="rating">Rejected</p>
          `:v}
      `:e===void 0||e===0?v:e<0?d`
        <p class="rating">Rejected</p>
      `:d`
      <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
    `},ci=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;if(this.editing==="date")return j(g.calendar,"Date",d`
          <latent-date-form
            .taken="${e.taken}"
            .offset="${e.takenOffset??""}"
            @save="${c(this,B)}"
            @cancel="${c(this,W)}"
          ></latent-date-form>
        `,[]);let s=d`
      <span class="said">${Z(e.taken)} ${i(this,b,ce).call(this,"date","Edit the date")}</span>
    `;return j(g.calendar,"Date",s,[`${_(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},ui=function(e){let t=[e.camera,e.lens,Tt(e)].filter(s=>s!==void 0&&s!=="");return t.length===0?v:j(g.camera,"Camera",t[0],t.slice(1))},mi=function({latitude:e,longitude:t,altitude:s}){let m=e===void 0||t===void 0?void 0:{latitude:e,longitude:t};if(this.editing==="place")return j(g.pin,"Place",d`
          <latent-place-form
            .place="${m}"
            ?removable="${m!==void 0}"
            @save="${c(this,B)}"
            @cancel="${c(this,W)}"
          ></latent-place-form>
        `,[]);if(m===void 0){let kt=i(this,b,ue).call(this,"place","Add a place");return kt===v?v:j(g.pin,"Place",kt,[])}let P=s===void 0?"":`${Math.round(s)} m above sea level`,ye=d`
      <span class="said">${he(m.latitude,m.longitude)} ${i(this,b,ce).call(this,"place","Edit the place")}</span>
    `;return j(g.pin,"Place",ye,[P])},fi=function({tags:e,editable:t}){return e.length===0&&!t?v:d`
      <div class="fact">
        ${g.tag}
        <dt>Tags</dt>
        <dd>
          <ul class="tags">
            ${e.map(s=>i(this,b,gi).call(this,s,t))} ${this.editing==="tags"||!t?v:d`
                <li class="adder">${i(this,b,ue).call(this,"tags","Add tags")}</li>
              `}
          </ul>
          ${this.editing==="tags"?d`
              <latent-tag-form action="Add" .api="${this.api}" @save="${c(this,B)}" @cancel="${c(this,W)}"></latent-tag-form>
            `:v}
        </dd>
      </div>
    `},gi=function(e,t){return d`
      <li>
        <a href="${Ut(Mt("photos",void 0,si(e)))}" @click="${i(this,b,vi)}">${e}</a>${t?d`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>i(this,b,oe).call(this,{tags:{remove:[e]}})}">${g.clear}</button>
          `:v}
      </li>
    `},vi=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:si(t),bubbles:!0,composed:!0}))}},p(A,4,"photo",ni,U,Le),p(A,4,"api",ri,U,Me),p(A,4,"editing",ai,U,Ue),U=p(A,0,"InfoPanel",li,U),O(U,"styles",[N,G,oi]),o(A,1,U);function j(r,n,e,t){return d`
    <div class="fact">
      ${r}
      <dt>${n}</dt>
      <dd>${e}</dd>
      ${t.map(s=>s===""?v:d`
        <dd>${s}</dd>
      `)}
    </div>
  `}function ko(r){let n=r.lastIndexOf("/");return n<0?"":r.slice(0,n)}function si(r){return`tag:"${r.replaceAll('"'," ").trim()}"`}var me=class{#e;#i;#t;constructor(n,e=5e3){this.#e=n,this.#i=e}get running(){return this.#t!==void 0}toggle(){this.running?this.stop():this.#o()}stop(){this.#t!==void 0&&(this.#t.abort(),this.#t=void 0,this.#e.changed(!1))}async#o(){let n=new AbortController;this.#t=n,this.#e.changed(!0),Eo(n.signal);do await this.#e.seen(To(this.#i,n.signal),n.signal);while(!n.signal.aborted&&await this.#e.next());n.signal.aborted||this.stop()}};function To(r,n){return new Promise(e=>{let t=setTimeout(e,r);n.addEventListener("abort",()=>{clearTimeout(t),e()})})}async function Eo(r){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let n=async()=>{if(document.visibilityState==="visible"&&!r.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});r.addEventListener("abort",()=>{e?.release()}),r.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{n()},{signal:r}),await n()}var bi=Dt(class extends Ot{constructor(){super(...arguments),this.key=v}render(r,n){return this.key=r,n}update(r,[n,e]){return n!==this.key&&(qt(r),this.key=n),e}});var fe={scale:1,x:0,y:0};function wi(r,n){if(r.width<=0||r.height<=0)return n;let e=Math.min(1,n.width/r.width,n.height/r.height);return{width:r.width*e,height:r.height*e}}function xi(r,n){return Math.max(3,2*r.width/Math.max(1,n.width))}function De(r,n,e,t){let s=n/r.scale;return{scale:n,x:e-(e-r.x)*s,y:t-(t-r.y)*s}}function $i(r,n,e,t){let s=Math.min(Math.max(r.scale,1),t),m=s===r.scale?r:De(r,s,0,0);return{scale:s,x:yi(m.x,(n.width*s-e.width)/2),y:yi(m.y,(n.height*s-e.height)/2)}}function yi(r,n){let e=Math.max(0,n);return Math.min(e,Math.max(-e,r))}var ki=q`
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

  img.fading {
    animation: fade calc(2 * var(--calm)) ease-out;
  }

  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .loading {
    position: absolute;
    bottom: 16px;
    left: 50%;
    padding: 4px 14px;
    border-radius: 999px;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    font-size: var(--text-small);
    transform: translateX(-50%);
    pointer-events: none;
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
`;var Ti=90,Ei=.45,Ai,Ri,zi,Si,Ci,Li,Mi,Ui,Di,Oi,qi,Hi,Ni,Wi,Fi,Ki,ji,Bi,Ii,h,Oe,qe,He,Ne,We,Fe,Ke,je,Be,Ie,Ve,Ge,Ze,_e,Je,Xe,Ye,F,I,X,se,u,Qe,et,tt,ge,it,ot,st,Vi,Gi,ve,at,ae,Zi,_i,Ji;Ii=[S("latent-stage")];var y=class extends(Bi=H,ji=[w({attribute:!1})],Ki=[w({attribute:!1})],Fi=[w({attribute:!1})],Wi=[w({attribute:!1})],Ni=[x()],Hi=[x()],qi=[x()],Oi=[x()],Di=[x()],Ui=[x()],Mi=[x()],Li=[x()],Ci=[x()],Si=[w({attribute:!1})],zi=[w({type:Boolean})],Ri=[te("video")],Ai=[te("#stage")],Bi){constructor(){super(...arguments);a(this,u);a(this,Oe,o(h,8,this)),o(h,11,this);a(this,qe,o(h,12,this)),o(h,15,this);a(this,He,o(h,16,this)),o(h,19,this);a(this,Ne,o(h,20,this)),o(h,23,this);a(this,We,o(h,24,this)),o(h,27,this);a(this,Fe,o(h,28,this,!1)),o(h,31,this);a(this,Ke,o(h,32,this,!1)),o(h,35,this);a(this,je,o(h,36,this,fe)),o(h,39,this);a(this,Be,o(h,40,this,{x:0,y:0})),o(h,43,this);a(this,Ie,o(h,44,this,{width:0,height:0})),o(h,47,this);a(this,Ve,o(h,48,this,{width:0,height:0})),o(h,51,this);a(this,Ge,o(h,52,this,!1)),o(h,55,this);a(this,Ze,o(h,56,this,!1)),o(h,59,this);a(this,_e,o(h,60,this)),o(h,63,this);a(this,Je,o(h,64,this,!1)),o(h,67,this);a(this,Xe,o(h,68,this)),o(h,71,this);a(this,Ye,o(h,72,this)),o(h,75,this);a(this,F);a(this,I,new AbortController);a(this,X,!1);a(this,se,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=fe}));a(this,ae,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),c(this,se).observe(this),this.hasUpdated&&i(this,u,ot).call(this)}disconnectedCallback(){super.disconnectedCallback(),c(this,se).disconnect(),c(this,F)?.dispose(),T(this,F,void 0),i(this,u,st).call(this)}willUpdate(e){e.has("photo")&&!At(e.get("photo"),this.photo)&&(i(this,u,st).call(this),i(this,u,ot).call(this))}updated(){!C(this.photo)&&this.film===void 0?c(this,F)??T(this,F,new Ht(this.stage,this)):(c(this,F)?.dispose(),T(this,F,void 0))}async played(e){let{video:t}=this;if(t===null||this.failed)return;let s=new Promise(m=>{t.addEventListener("ended",m,{signal:e}),t.addEventListener("error",m,{signal:e}),e.addEventListener("abort",m)});await t.play().then(()=>s,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,s){i(this,u,Qe).call(this,this.view.scale*e,t,s,!0)}toggleZoom(e,t){i(this,u,Qe).call(this,this.zoomed?1:Math.min(i(this,u,it).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,i(this,u,et).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,s,m){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>Ti||Math.abs(s)>Ei)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>Ti||m>Ei)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return this.film!==void 0?d`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="The seconds around this photo"
            src="${this.film}"
            @ended="${c(this,ae)}"
            @error="${c(this,ae)}"
          >
          </video>
        </div>
      `:C(this.photo)&&!this.failed?d`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${we(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>this.failed=!0}"
          >
          </video>
        </div>
      `:d`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?i(this,u,Ji).call(this):this.shown===void 0?v:i(this,u,_i).call(this,this.shown)}
      </div>
      ${this.loading?d`
          <p class="loading" role="status">Loading the full size</p>
        `:v}
    `}};h=z(Bi),Oe=new WeakMap,qe=new WeakMap,He=new WeakMap,Ne=new WeakMap,We=new WeakMap,Fe=new WeakMap,Ke=new WeakMap,je=new WeakMap,Be=new WeakMap,Ie=new WeakMap,Ve=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Je=new WeakMap,Xe=new WeakMap,Ye=new WeakMap,F=new WeakMap,I=new WeakMap,X=new WeakMap,se=new WeakMap,u=new WeakSet,Qe=function(e,t,s,m){this.moving=m,i(this,u,et).call(this,De(this.view,e,t,s)),this.zoomed&&i(this,u,Gi).call(this)},et=function(e){this.view=$i(e,i(this,u,ge).call(this),this.stageSize,i(this,u,it).call(this))},tt=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},ge=function(){return wi(i(this,u,tt).call(this),this.stageSize)},it=function(){return xi(i(this,u,tt).call(this),i(this,u,ge).call(this))},ot=function(){if(T(this,I,new AbortController),this.view=fe,this.sharp=!1,this.failed=this.photo.failed,T(this,X,!1),this.loading=!1,C(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?i(this,u,ve).call(this,e,!0):(t!==void 0&&i(this,u,ve).call(this,t,!1),i(this,u,Vi).call(this,this.photo.id,c(this,I).signal))},st=function(){c(this,I).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},Vi=async function(e,t){try{let s=await this.screens.get(e,t);t.aborted||i(this,u,ve).call(this,s,!0)}catch(s){!le(s)&&!t.aborted&&(this.failed=!0)}},Gi=async function(){let{photo:e,api:t}=this,{signal:s}=c(this,I);if(c(this,X)||!ie(e))return;T(this,X,!0),this.loading=!0;let m=(Pt(e)&&e.turned!==!0?await Pi(t.original(e.id,s),e.type):void 0)??await Pi(Bt(t,e,s),"image/jpeg");if(s.aborted){URL.revokeObjectURL(m??"");return}this.loading=!1,m!==void 0&&i(this,u,at).call(this,m)},ve=function(e,t){i(this,u,at).call(this,$e(e)),this.sharp=t},at=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},ae=new WeakMap,Zi=function(e){let{naturalWidth:t,naturalHeight:s}=e.target;this.natural={width:t,height:s}},_i=function(e){let{width:t,height:s}=i(this,u,ge).call(this),m=this.view.x+this.dragged.x,P=this.view.y+this.dragged.y,ye=`transform:translate(${m}px,${P}px) scale(${this.view.scale})`;return d`
      ${bi(this.photo.id,d`
          <img
            alt="${we(this.photo)}"
            draggable="false"
            class="${this.sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${t}px;height:${s}px;${ye}`}"
            @load="${i(this,u,Zi)}"
          />
        `)}
    `},Ji=function(){return d`
      <div class="instead">
        ${this.photo.failed?g.broken:g.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},p(h,4,"photo",ji,y,Oe),p(h,4,"api",Ki,y,qe),p(h,4,"grid",Fi,y,He),p(h,4,"screens",Wi,y,Ne),p(h,4,"shown",Ni,y,We),p(h,4,"sharp",Hi,y,Fe),p(h,4,"failed",qi,y,Ke),p(h,4,"view",Oi,y,je),p(h,4,"dragged",Di,y,Be),p(h,4,"stageSize",Ui,y,Ie),p(h,4,"natural",Mi,y,Ve),p(h,4,"moving",Li,y,Ge),p(h,4,"loading",Ci,y,Ze),p(h,4,"film",Si,y,_e),p(h,4,"fading",zi,y,Je),p(h,4,"video",Ri,y,Xe),p(h,4,"stage",Ai,y,Ye),y=p(h,0,"Stage",Ii,y),O(y,"styles",[N,ki]),o(h,1,y);async function Pi(r,n){let e=await r.catch(()=>{});if(e===void 0)return;let t=new Image;return t.src=$e(e,n),t.decode().then(()=>t.src,()=>{URL.revokeObjectURL(t.src)})}var Xi=q`
  :host {
    color-scheme: dark;
    position: fixed;
    inset: 0;
    z-index: 10;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    background: #0c0b0b;
    color: var(--ink);
    outline: 0;
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
      flex-wrap: wrap;
      padding: 4px;
    }

    .close {
      margin-right: auto;
    }

    .about {
      flex-basis: 100%;
      order: 1;
      padding: 0 12px 4px;
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
`;var Yi,Qi,eo,to,io,oo,so,ao,ro,no,lo,ho,po,co,f,rt,nt,dt,lt,ht,pt,ct,ut,mt,ft,gt,vt,Q,R,D,ne,ee,l,uo,bt,yt,Y,V,mo,re,wt,fo,be,de,go,vo,xt,$t,bo,yo,wo;co=[S("latent-viewer")];var $=class extends(po=H,ho=[w({attribute:!1})],lo=[w({attribute:!1})],no=[w({attribute:!1})],ro=[w({attribute:!1})],ao=[w({attribute:!1})],so=[x()],oo=[x()],io=[x()],to=[x()],eo=[te("latent-stage")],Qi=[x()],Yi=[x()],po){constructor(){super(...arguments);a(this,l);a(this,rt,o(f,8,this)),o(f,11,this);a(this,nt,o(f,12,this)),o(f,15,this);a(this,dt,o(f,16,this)),o(f,19,this);a(this,lt,o(f,20,this)),o(f,23,this);a(this,ht,o(f,24,this)),o(f,27,this);a(this,pt,o(f,28,this)),o(f,31,this);a(this,ct,o(f,32,this,!1)),o(f,35,this);a(this,ut,o(f,36,this)),o(f,39,this);a(this,mt,o(f,40,this)),o(f,43,this);a(this,ft,o(f,44,this)),o(f,47,this);a(this,gt,o(f,48,this,!1)),o(f,51,this);a(this,vt,o(f,52,this)),o(f,55,this);a(this,Q,new me({seen:(e,t)=>C(this.photo)?this.stage.played(t):e,next:async()=>await i(this,l,V).call(this,1)&&await i(this,l,uo).call(this),changed:e=>this.playing=e}));a(this,R,new AbortController);a(this,D);a(this,ne,[]);a(this,ee,Promise.resolve(!0));a(this,de,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){i(this,l,vo).call(this,e);return}if(zt(e)||e.key===" "&&Po(e.composedPath()[0]))return;let t=i(this,l,go).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",c(this,de))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",c(this,de)),c(this,R).abort(),c(this,Q).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),c(this,D)?.id===this.photo.id&&T(this,D,void 0),c(this,R).abort(),T(this,R,new AbortController),this.film=void 0,i(this,l,bt).call(this,this.photo.id,c(this,R).signal),i(this,l,yt).call(this,this.photo,c(this,R).signal)):e.has("sequence")&&i(this,l,yt).call(this,this.photo,c(this,R).signal)}updated(){c(this,D)===void 0&&c(this,ne).splice(0).forEach(e=>e())}edited(e,t){let s=e.find(({id:m})=>m===this.details?.id);s?.error!==void 0?i(this,l,bt).call(this,this.photo.id,c(this,R).signal):s?.photo!==void 0&&t&&(this.details=s.photo)}render(){let{photo:e}=this;return d`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${i(this,l,be)}">
          ${g.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${e.title??e.name}</h1>
          <p>${Z(e.taken)}, ${_(e.taken)}</p>
        </div>
        ${i(this,l,bo).call(this)}${i(this,l,yo).call(this)}${i(this,l,wo).call(this)}
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${i(this,l,xt)}"
        >
          ${g.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(e.id)}" download aria-label="Download the original" title="Download">
          ${g.download}
        </a>
        ${document.fullscreenEnabled?d`
            <button class="icon" aria-label="Full screen" title="Full screen (Shift+F)" @click="${i(this,l,$t)}">
              ${g.fullScreen}
            </button>
          `:v}
      </header>
      <div class="picture ${C(e)?"film":""}">
        <latent-stage
          .photo="${e}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${()=>this.film=void 0}"
          @turn="${t=>i(this,l,V).call(this,t.detail)}"
          @dismiss="${i(this,l,be)}"
        ></latent-stage>
        ${this.newer===void 0?v:d`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>i(this,l,V).call(this,-1)}">
            ${g.previous}
          </button>
        `} ${this.older===void 0?v:d`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>i(this,l,V).call(this,1)}">${g.next}</button>
        `}
      </div>
      ${this.informed?d`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${t=>i(this,l,Y).call(this,t.detail)}"
          ></latent-info-panel>
        `:v}
    `}};f=z(po),rt=new WeakMap,nt=new WeakMap,dt=new WeakMap,lt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,Q=new WeakMap,R=new WeakMap,D=new WeakMap,ne=new WeakMap,ee=new WeakMap,l=new WeakSet,uo=async function(){return c(this,D)!==void 0&&await new Promise(e=>c(this,ne).push(e)),await this.stage.updateComplete,!0},bt=async function(e,t){try{let s=await this.api.photo(e,t);t.aborted||(this.details=s)}catch(s){!le(s)&&!t.aborted&&(this.details=void 0)}},yt=async function(e,t){let[s,m]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=s,this.older=m;for(let P of[s,m])P!==void 0&&!P.failed&&!C(P)&&this.screens.get(P.id,t).catch(()=>{})}},Y=function(e){this.details?.editable===!0&&this.details.id===this.photo.id&&(this.details=Rt(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},V=function(e){return T(this,ee,c(this,ee).then(()=>i(this,l,mo).call(this,e<0?-1:1))),c(this,ee)},mo=async function(e){let t=await this.sequence?.neighbour(c(this,D)??this.photo,e).catch(()=>{});return t!==void 0&&(T(this,D,t),this.dispatchEvent(new CustomEvent("photo-turn",{detail:t}))),t!==void 0},re=function(e){ie(this.photo)&&i(this,l,Y).call(this,{rotate:e})},wt=async function(){let{details:e}=this,{signal:t}=c(this,R);for(let s of e?.stack?.photos.filter(m=>m!==e.id)??[]){let m=await this.api.photo(s,t).catch(()=>{});if(m!==void 0&&C(m)&&!t.aborted){this.film=this.api.originalUrl(s);return}}},fo=function(){return this.details?.id===this.photo.id&&!C(this.photo)&&this.details.stack?.kinds.includes("live")===!0},be=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},de=new WeakMap,go=function(e){switch(e){case"ArrowLeft":return()=>{i(this,l,V).call(this,-1)};case"ArrowRight":return()=>{i(this,l,V).call(this,1)};case"Escape":return()=>i(this,l,be).call(this);case"i":return()=>i(this,l,xt).call(this);case"F":return()=>{i(this,l,$t).call(this)};case"f":return()=>i(this,l,Y).call(this,{favorite:!(this.details?.favorite??!1)});case" ":return()=>c(this,Q).toggle();case"r":return()=>i(this,l,re).call(this,90);case"R":return()=>i(this,l,re).call(this,270);case"l":return()=>{i(this,l,wt).call(this)};case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return/^[0-5]$/.test(e)?()=>i(this,l,Y).call(this,{rating:Number(e)}):void 0}},vo=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],s=t[0],m=t.at(-1),P=this.renderRoot.activeElement;e.shiftKey&&(P===s||P===null)?(e.preventDefault(),m?.focus()):!e.shiftKey&&P===m&&!this.informed&&(e.preventDefault(),s?.focus())},xt=function(){this.informed=!this.informed},$t=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},bo=function(){let{details:e}=this;return e===void 0||!e.editable||e.id!==this.photo.id||this.informed?v:d`
      <button
        class="icon heart"
        aria-label="Favorite"
        aria-pressed="${e.favorite?"true":"false"}"
        title="Favorite (f)"
        @click="${()=>i(this,l,Y).call(this,{favorite:!e.favorite})}"
      >
        ${e.favorite?g.heartFull:g.heart}
      </button>
    `},yo=function(){return this.details?.editable!==!0||this.details.id!==this.photo.id||!ie(this.photo)?v:d`
      <button class="icon wide" aria-label="Turn left" title="Turn left (Shift+R)" @click="${()=>i(this,l,re).call(this,270)}">
        ${g.turnLeft}
      </button>
      <button class="icon wide" aria-label="Turn right" title="Turn right (r)" @click="${()=>i(this,l,re).call(this,90)}">
        ${g.turnRight}
      </button>
    `},wo=function(){return d`
      ${c(this,l,fo)?d`
          <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${i(this,l,wt)}">
            ${g.live}
          </button>
        `:v}
      <button
        class="icon"
        aria-label="Slideshow"
        aria-pressed="${this.playing?"true":"false"}"
        title="Slideshow (Space)"
        @click="${()=>c(this,Q).toggle()}"
      >
        ${this.playing?g.pause:g.play}
      </button>
    `},p(f,4,"photo",ho,$,rt),p(f,4,"sequence",lo,$,nt),p(f,4,"api",no,$,dt),p(f,4,"grid",ro,$,lt),p(f,4,"screens",ao,$,ht),p(f,4,"details",so,$,pt),p(f,4,"informed",oo,$,ct),p(f,4,"newer",io,$,ut),p(f,4,"older",to,$,mt),p(f,4,"stage",eo,$,ft),p(f,4,"playing",Qi,$,gt),p(f,4,"film",Yi,$,vt),$=p(f,0,"Viewer",co,$),O($,"styles",[N,G,Xi]),o(f,1,$);function Po(r){return r instanceof HTMLButtonElement||r instanceof HTMLAnchorElement||r instanceof HTMLVideoElement}export{$ as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
