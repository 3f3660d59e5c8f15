import{a as Wt}from"/assets/chunk-B3SHNFNB.js";import{a as Ct,b as xe,c as Lt,d as Mt,e as Dt}from"/assets/chunk-FKCBF4V7.js";import{a as Ut,b as Ot,f as qt,g as Ht,j as Nt}from"/assets/chunk-T7SSCV2P.js";import{b as St}from"/assets/chunk-SPL2SPM2.js";import{e as le,j as _,k as J,n as Pt,o as Rt,p as he,q as we,r as C,s as At,t as ie,u as zt,w as $e}from"/assets/chunk-MM4FRWG6.js";import{a as q,b as l,e as v,g as H,h as S,i as w,j as x,k as te,l as g,m as N,p as Z}from"/assets/chunk-Q3AQF5RY.js";import{a as z,c as o,d as c,e as O,f as p,g as r,h as T,i}from"/assets/chunk-4TR2UDAY.js";var Ft,Kt,jt,Bt,M,ke,Te,pe,It;Bt=[S("latent-date-form")];var K=class extends(jt=Lt,Kt=[w({attribute:!1})],Ft=[w({attribute:!1})],jt){constructor(){super(...arguments);r(this,pe);r(this,ke,o(M,8,this,"")),o(M,11,this);r(this,Te,o(M,12,this,"")),o(M,15,this)}read(){let e=Dt(this.value("time")),t=Mt(this.value("zone"));if(e===void 0)throw new xe("That is no date and time.");if(t===void 0)throw new xe("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${t}`}}renderFields(){return l`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return l`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${i(this,pe,It)}">
        As the camera had it
      </button>
    `}};M=z(jt),ke=new WeakMap,Te=new WeakMap,pe=new WeakSet,It=function(){this.save({taken:null})},c(M,4,"taken",Kt,K,ke),c(M,4,"offset",Ft,K,Te),K=c(M,0,"DateForm",Bt,K),o(M,1,K);function Vt(n,{id:d},e){return n.bytes(`${Ee(d)}/picture`,e)}function Gt(n,{id:d},e){return n.get(`${Ee(d)}/gives-away`,e)}function Zt(n,{id:d}){return n.url(`${Ee(d)}/stripped`)}function Ee(n){return`/photos/${encodeURIComponent(n)}`}var To={place:"Where it was taken",place_name:"The name of the place",person:"Who is in it",creator:"Who made it",serial:"The serial number of the camera or lens",time:"When it was taken",camera:"The camera",lens:"The lens",software:"The software",edits:"That it was edited",title:"Its title",caption:"Its caption",comment:"A comment",keyword:"Its tags",thumbnail:"A small copy, which may show what was cut away since",video:"A short video of the moment, perhaps with sound"};function _t({facts:n}){let d=new Map;for(let{kind:e,value:t}of n)d.set(e,[...d.get(e)??[],Eo(e,t)]);return[...d].map(([e,t])=>({what:To[e]??e,values:t.filter(s=>s!=="").join(", ")}))}function Eo(n,d){switch(n){case"place":{let[e=0,t=0]=d.split(",").map(Number);return he(e,t)}case"time":return`${_(d.slice(0,19))}, ${J(d.slice(0,19))}`;case"edits":return d==="1"?"1 step":`${d} steps`;default:return d}}var Jt,Xt,Yt,Qt,ei,ti,k,Pe,Re,Ae,ze,X,E,Se,ii,Ce,oi,si;ti=[S("latent-gives-away")];var L=class extends(ei=H,Qt=[w({attribute:!1})],Yt=[w({attribute:!1})],Xt=[x()],Jt=[x()],ei){constructor(){super(...arguments);r(this,E);r(this,Pe,o(k,8,this)),o(k,11,this);r(this,Re,o(k,12,this)),o(k,15,this);r(this,Ae,o(k,16,this,!1)),o(k,19,this);r(this,ze,o(k,20,this)),o(k,23,this);r(this,X,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(i(this,E,Se).call(this),this.open&&i(this,E,Ce).call(this))}disconnectedCallback(){super.disconnectedCallback(),i(this,E,Se).call(this)}render(){return l`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${i(this,E,ii)}">
          What this photo gives away ${g.next}
        </button>
      </h3>
      ${this.open?l`
          <div role="status">${i(this,E,oi).call(this)}</div>
        `:v}
    `}};k=z(ei),Pe=new WeakMap,Re=new WeakMap,Ae=new WeakMap,ze=new WeakMap,X=new WeakMap,E=new WeakSet,Se=function(){p(this,X).abort(),T(this,X,new AbortController),this.told=void 0},ii=function(){this.open=!this.open,this.open&&this.told===void 0&&i(this,E,Ce).call(this)},Ce=async function(){let{signal:e}=p(this,X),t=await Gt(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=t)},oi=function(){let{told:e}=this;if(e===void 0)return l`
        <p>Looking into the file</p>
      `;if(e==="unknown")return l`
        <p>The file could not be looked into.</p>
      `;let t=_t(e);return l`
      ${t.length===0?l`
          <p>Nothing that Latent can read, but for the picture itself.</p>
        `:l`
          <p>Whoever gets the original file can read this in it:</p>
          <dl>
            ${t.map(({what:s,values:m})=>l`
                <div>
                  <dt>${s}</dt>
                  ${m===""?v:l`
                    <dd>${m}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${i(this,E,si).call(this,e)}
    `},si=function({without:e}){return e==="none"?l`
        <p>Of this kind of file, Latent cannot make a copy that tells less.</p>
      `:l`
      <a class="quiet download" href="${Zt(this.api,this.photo)}" download>
        ${g.download}Download without personal data
      </a>
      <p>
        ${e==="same_pixels"?"The copy has the same pixels, and colours, and nothing else.":"The copy is a JPEG: in this format the picture cannot be parted from the rest."}
      </p>
    `},c(k,4,"photo",Qt,L,Pe),c(k,4,"api",Yt,L,Re),c(k,4,"open",Xt,L,Ae),c(k,4,"told",Jt,L,ze),L=c(k,0,"GivesAwaySection",ti,L),O(L,"styles",[N,Z,q`
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
    `]),o(k,1,L);var ai=q`
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
`;var ni,di,li,hi,pi,R,Le,Me,De,b,oe,B,W,ce,ue,ci,ui,mi,fi,gi,vi,bi,yi;pi=[S("latent-info-panel")];var D=class extends(hi=H,li=[w({attribute:!1})],di=[w({attribute:!1})],ni=[x()],hi){constructor(){super(...arguments);r(this,b);r(this,Le,o(R,8,this)),o(R,11,this);r(this,Me,o(R,12,this)),o(R,15,this);r(this,De,o(R,16,this)),o(R,19,this);r(this,B,e=>{i(this,b,oe).call(this,e.detail),p(this,W).call(this)});r(this,W,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?v:l`
      ${i(this,b,ci).call(this,e)}${i(this,b,ui).call(this,e)} ${e.error===void 0?v:l`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${i(this,b,mi).call(this,e)}${i(this,b,fi).call(this,e)}${i(this,b,gi).call(this,e)}${i(this,b,vi).call(this,e)} ${j(g.file,"File",e.name,[Po(e.path),Rt(e),e.type])}
      </dl>
      <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
    `}};R=z(hi),Le=new WeakMap,Me=new WeakMap,De=new WeakMap,b=new WeakSet,oe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},B=new WeakMap,W=new WeakMap,ce=function(e,t){return this.photo?.editable?l`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${g.pencil}
        </button>
      `:v},ue=function(e,t){return this.photo?.editable?l`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:v},ci=function({title:e,caption:t}){return l`
      ${e===void 0?v:l`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?l`
          <latent-caption-form
            class="caption-form"
            .caption="${t??""}"
            @save="${p(this,B)}"
            @cancel="${p(this,W)}"
          ></latent-caption-form>
        `:t===void 0?l`
          <p class="caption">${i(this,b,ue).call(this,"caption","Add a caption")}</p>
        `:l`
          <div class="said"><p class="caption">${t}</p>${i(this,b,ce).call(this,"caption","Edit the caption")}</div>
        `}
    `},ui=function({rating:e,editable:t,favorite:s}){return t?l`
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
        ${e===-1?l`
            <p class="rating">Rejected</p>
          `:v}
      `:e===void 0||e===0?v:e<0?l`
        <p class="rating">Rejected</p>
      `:l`
      <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
    `},mi=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;if(this.editing==="date")return j(g.calendar,"Date",l`
          <latent-date-form
            .taken="${e.taken}"
            .offset="${e.takenOffset??""}"
            @save="${p(this,B)}"
            @cancel="${p(this,W)}"
          ></latent-date-form>
        `,[]);let s=l`
      <span class="said">${_(e.taken)} ${i(this,b,ce).call(this,"date","Edit the date")}</span>
    `;return j(g.calendar,"Date",s,[`${J(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},fi=function(e){let t=[e.camera,e.lens,Pt(e)].filter(s=>s!==void 0&&s!=="");return t.length===0?v:j(g.camera,"Camera",t[0],t.slice(1))},gi=function({latitude:e,longitude:t,altitude:s}){let m=e===void 0||t===void 0?void 0:{latitude:e,longitude:t};if(this.editing==="place")return j(g.pin,"Place",l`
          <latent-place-form
            .place="${m}"
            ?removable="${m!==void 0}"
            @save="${p(this,B)}"
            @cancel="${p(this,W)}"
          ></latent-place-form>
        `,[]);if(m===void 0){let Et=i(this,b,ue).call(this,"place","Add a place");return Et===v?v:j(g.pin,"Place",Et,[])}let P=s===void 0?"":`${Math.round(s)} m above sea level`,ye=l`
      <span class="said">${he(m.latitude,m.longitude)} ${i(this,b,ce).call(this,"place","Edit the place")}</span>
    `;return j(g.pin,"Place",ye,[P])},vi=function({tags:e,editable:t}){return e.length===0&&!t?v:l`
      <div class="fact">
        ${g.tag}
        <dt>Tags</dt>
        <dd>
          <ul class="tags">
            ${e.map(s=>i(this,b,bi).call(this,s,t))} ${this.editing==="tags"||!t?v:l`
                <li class="adder">${i(this,b,ue).call(this,"tags","Add tags")}</li>
              `}
          </ul>
          ${this.editing==="tags"?l`
              <latent-tag-form action="Add" .api="${this.api}" @save="${p(this,B)}" @cancel="${p(this,W)}"></latent-tag-form>
            `:v}
        </dd>
      </div>
    `},bi=function(e,t){return l`
      <li>
        <a href="${Ot(Ut("photos",void 0,ri(e)))}" @click="${i(this,b,yi)}">${e}</a>${t?l`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>i(this,b,oe).call(this,{tags:{remove:[e]}})}">${g.clear}</button>
          `:v}
      </li>
    `},yi=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:ri(t),bubbles:!0,composed:!0}))}},c(R,4,"photo",li,D,Le),c(R,4,"api",di,D,Me),c(R,4,"editing",ni,D,De),D=c(R,0,"InfoPanel",pi,D),O(D,"styles",[N,Z,ai]),o(R,1,D);function j(n,d,e,t){return l`
    <div class="fact">
      ${n}
      <dt>${d}</dt>
      <dd>${e}</dd>
      ${t.map(s=>s===""?v:l`
        <dd>${s}</dd>
      `)}
    </div>
  `}function Po(n){let d=n.lastIndexOf("/");return d<0?"":n.slice(0,d)}function ri(n){return`tag:"${n.replaceAll('"'," ").trim()}"`}var me=class{#e;#i;#t;constructor(d,e=5e3){this.#e=d,this.#i=e}get running(){return this.#t!==void 0}toggle(){this.running?this.stop():this.#o()}stop(){this.#t!==void 0&&(this.#t.abort(),this.#t=void 0,this.#e.changed(!1))}async#o(){let d=new AbortController;this.#t=d,this.#e.changed(!0),Ao(d.signal);do await this.#e.seen(Ro(this.#i,d.signal),d.signal);while(!d.signal.aborted&&await this.#e.next());d.signal.aborted||this.stop()}};function Ro(n,d){return new Promise(e=>{let t=setTimeout(e,n);d.addEventListener("abort",()=>{clearTimeout(t),e()})})}async function Ao(n){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let d=async()=>{if(document.visibilityState==="visible"&&!n.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});n.addEventListener("abort",()=>{e?.release()}),n.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{d()},{signal:n}),await d()}var wi=qt(class extends Ht{constructor(){super(...arguments),this.key=v}render(n,d){return this.key=n,d}update(n,[d,e]){return d!==this.key&&(Nt(n),this.key=d),e}});var fe={scale:1,x:0,y:0};function $i(n,d){if(n.width<=0||n.height<=0)return d;let e=Math.min(1,d.width/n.width,d.height/n.height);return{width:n.width*e,height:n.height*e}}function ki(n,d){return Math.max(3,2*n.width/Math.max(1,d.width))}function Ue(n,d,e,t){let s=d/n.scale;return{scale:d,x:e-(e-n.x)*s,y:t-(t-n.y)*s}}function Ti(n,d,e,t){let s=Math.min(Math.max(n.scale,1),t),m=s===n.scale?n:Ue(n,s,0,0);return{scale:s,x:xi(m.x,(d.width*s-e.width)/2),y:xi(m.y,(d.height*s-e.height)/2)}}function xi(n,d){let e=Math.max(0,d);return Math.min(e,Math.max(-e,n))}var Ei=q`
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
`;var Pi=90,Ri=.45,zi,Si,Ci,Li,Mi,Di,Ui,Oi,qi,Hi,Ni,Wi,Fi,Ki,ji,Bi,Ii,Vi,Gi,h,Oe,qe,He,Ne,We,Fe,Ke,je,Be,Ie,Ve,Ge,Ze,_e,Je,Xe,Ye,F,I,Y,se,u,Qe,et,tt,ge,it,ot,st,Zi,_i,ve,at,ae,Ji,Xi,Yi;Gi=[S("latent-stage")];var y=class extends(Vi=H,Ii=[w({attribute:!1})],Bi=[w({attribute:!1})],ji=[w({attribute:!1})],Ki=[w({attribute:!1})],Fi=[x()],Wi=[x()],Ni=[x()],Hi=[x()],qi=[x()],Oi=[x()],Ui=[x()],Di=[x()],Mi=[x()],Li=[w({attribute:!1})],Ci=[w({type:Boolean})],Si=[te("video")],zi=[te("#stage")],Vi){constructor(){super(...arguments);r(this,u);r(this,Oe,o(h,8,this)),o(h,11,this);r(this,qe,o(h,12,this)),o(h,15,this);r(this,He,o(h,16,this)),o(h,19,this);r(this,Ne,o(h,20,this)),o(h,23,this);r(this,We,o(h,24,this)),o(h,27,this);r(this,Fe,o(h,28,this,!1)),o(h,31,this);r(this,Ke,o(h,32,this,!1)),o(h,35,this);r(this,je,o(h,36,this,fe)),o(h,39,this);r(this,Be,o(h,40,this,{x:0,y:0})),o(h,43,this);r(this,Ie,o(h,44,this,{width:0,height:0})),o(h,47,this);r(this,Ve,o(h,48,this,{width:0,height:0})),o(h,51,this);r(this,Ge,o(h,52,this,!1)),o(h,55,this);r(this,Ze,o(h,56,this,!1)),o(h,59,this);r(this,_e,o(h,60,this)),o(h,63,this);r(this,Je,o(h,64,this,!1)),o(h,67,this);r(this,Xe,o(h,68,this)),o(h,71,this);r(this,Ye,o(h,72,this)),o(h,75,this);r(this,F);r(this,I,new AbortController);r(this,Y,!1);r(this,se,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=fe}));r(this,ae,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),p(this,se).observe(this),this.hasUpdated&&i(this,u,ot).call(this)}disconnectedCallback(){super.disconnectedCallback(),p(this,se).disconnect(),p(this,F)?.dispose(),T(this,F,void 0),i(this,u,st).call(this)}willUpdate(e){e.has("photo")&&!zt(e.get("photo"),this.photo)&&(i(this,u,st).call(this),i(this,u,ot).call(this))}updated(){!C(this.photo)&&this.film===void 0?p(this,F)??T(this,F,new Wt(this.stage,this)):(p(this,F)?.dispose(),T(this,F,void 0))}async played(e){let{video:t}=this;if(t===null||this.failed)return;let s=new Promise(m=>{t.addEventListener("ended",m,{signal:e}),t.addEventListener("error",m,{signal:e}),e.addEventListener("abort",m)});await t.play().then(()=>s,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,s){i(this,u,Qe).call(this,this.view.scale*e,t,s,!0)}toggleZoom(e,t){i(this,u,Qe).call(this,this.zoomed?1:Math.min(i(this,u,it).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,i(this,u,et).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,s,m){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>Pi||Math.abs(s)>Ri)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>Pi||m>Ri)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return this.film!==void 0?l`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="The seconds around this photo"
            src="${this.film}"
            @ended="${p(this,ae)}"
            @error="${p(this,ae)}"
          >
          </video>
        </div>
      `:C(this.photo)&&!this.failed?l`
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
      `:l`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?i(this,u,Yi).call(this):this.shown===void 0?v:i(this,u,Xi).call(this,this.shown)}
      </div>
      ${this.loading?l`
          <p class="loading" role="status">Loading the full size</p>
        `:v}
    `}};h=z(Vi),Oe=new WeakMap,qe=new WeakMap,He=new WeakMap,Ne=new WeakMap,We=new WeakMap,Fe=new WeakMap,Ke=new WeakMap,je=new WeakMap,Be=new WeakMap,Ie=new WeakMap,Ve=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Je=new WeakMap,Xe=new WeakMap,Ye=new WeakMap,F=new WeakMap,I=new WeakMap,Y=new WeakMap,se=new WeakMap,u=new WeakSet,Qe=function(e,t,s,m){this.moving=m,i(this,u,et).call(this,Ue(this.view,e,t,s)),this.zoomed&&i(this,u,_i).call(this)},et=function(e){this.view=Ti(e,i(this,u,ge).call(this),this.stageSize,i(this,u,it).call(this))},tt=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},ge=function(){return $i(i(this,u,tt).call(this),this.stageSize)},it=function(){return ki(i(this,u,tt).call(this),i(this,u,ge).call(this))},ot=function(){if(T(this,I,new AbortController),this.view=fe,this.sharp=!1,this.failed=this.photo.failed,T(this,Y,!1),this.loading=!1,C(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?i(this,u,ve).call(this,e,!0):(t!==void 0&&i(this,u,ve).call(this,t,!1),i(this,u,Zi).call(this,this.photo.id,p(this,I).signal))},st=function(){p(this,I).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},Zi=async function(e,t){try{let s=await this.screens.get(e,t);t.aborted||i(this,u,ve).call(this,s,!0)}catch(s){!le(s)&&!t.aborted&&(this.failed=!0)}},_i=async function(){let{photo:e,api:t}=this,{signal:s}=p(this,I);if(p(this,Y)||!ie(e))return;T(this,Y,!0),this.loading=!0;let m=(At(e)&&e.turned!==!0?await Ai(t.original(e.id,s),e.type):void 0)??await Ai(Vt(t,e,s),"image/jpeg");if(s.aborted){URL.revokeObjectURL(m??"");return}this.loading=!1,m!==void 0&&i(this,u,at).call(this,m)},ve=function(e,t){i(this,u,at).call(this,$e(e)),this.sharp=t},at=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},ae=new WeakMap,Ji=function(e){let{naturalWidth:t,naturalHeight:s}=e.target;this.natural={width:t,height:s}},Xi=function(e){let{width:t,height:s}=i(this,u,ge).call(this),m=this.view.x+this.dragged.x,P=this.view.y+this.dragged.y,ye=`transform:translate(${m}px,${P}px) scale(${this.view.scale})`;return l`
      ${wi(this.photo.id,l`
          <img
            alt="${we(this.photo)}"
            draggable="false"
            class="${this.sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${t}px;height:${s}px;${ye}`}"
            @load="${i(this,u,Ji)}"
          />
        `)}
    `},Yi=function(){return l`
      <div class="instead">
        ${this.photo.failed?g.broken:g.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},c(h,4,"photo",Ii,y,Oe),c(h,4,"api",Bi,y,qe),c(h,4,"grid",ji,y,He),c(h,4,"screens",Ki,y,Ne),c(h,4,"shown",Fi,y,We),c(h,4,"sharp",Wi,y,Fe),c(h,4,"failed",Ni,y,Ke),c(h,4,"view",Hi,y,je),c(h,4,"dragged",qi,y,Be),c(h,4,"stageSize",Oi,y,Ie),c(h,4,"natural",Ui,y,Ve),c(h,4,"moving",Di,y,Ge),c(h,4,"loading",Mi,y,Ze),c(h,4,"film",Li,y,_e),c(h,4,"fading",Ci,y,Je),c(h,4,"video",Si,y,Xe),c(h,4,"stage",zi,y,Ye),y=c(h,0,"Stage",Gi,y),O(y,"styles",[N,Ei]),o(h,1,y);async function Ai(n,d){let e=await n.catch(()=>{});if(e===void 0)return;let t=new Image;return t.src=$e(e,d),t.decode().then(()=>t.src,()=>{URL.revokeObjectURL(t.src)})}var Qi=q`
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

  @media (max-width: 479px) {
    header {
      gap: 0;
    }

    header .icon {
      width: 38px;
    }

    header .roomy {
      display: none;
    }
  }
`;var eo,to,io,oo,so,ao,ro,no,lo,ho,po,co,uo,mo,f,rt,nt,dt,lt,ht,pt,ct,ut,mt,ft,gt,vt,Q,A,U,ne,ee,a,fo,bt,yt,V,G,go,wt,xt,re,$t,vo,be,de,bo,yo,kt,Tt,wo,xo,$o,ko;mo=[S("latent-viewer")];var $=class extends(uo=H,co=[w({attribute:!1})],po=[w({attribute:!1})],ho=[w({attribute:!1})],lo=[w({attribute:!1})],no=[w({attribute:!1})],ro=[x()],ao=[x()],so=[x()],oo=[x()],io=[te("latent-stage")],to=[x()],eo=[x()],uo){constructor(){super(...arguments);r(this,a);r(this,rt,o(f,8,this)),o(f,11,this);r(this,nt,o(f,12,this)),o(f,15,this);r(this,dt,o(f,16,this)),o(f,19,this);r(this,lt,o(f,20,this)),o(f,23,this);r(this,ht,o(f,24,this)),o(f,27,this);r(this,pt,o(f,28,this)),o(f,31,this);r(this,ct,o(f,32,this,!1)),o(f,35,this);r(this,ut,o(f,36,this)),o(f,39,this);r(this,mt,o(f,40,this)),o(f,43,this);r(this,ft,o(f,44,this)),o(f,47,this);r(this,gt,o(f,48,this,!1)),o(f,51,this);r(this,vt,o(f,52,this)),o(f,55,this);r(this,Q,new me({seen:(e,t)=>C(this.photo)?this.stage.played(t):e,next:async()=>await i(this,a,G).call(this,1)&&await i(this,a,fo).call(this),changed:e=>this.playing=e}));r(this,A,new AbortController);r(this,U);r(this,ne,[]);r(this,ee,Promise.resolve(!0));r(this,de,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){i(this,a,yo).call(this,e);return}if(Ct(e)||e.key===" "&&zo(e.composedPath()[0]))return;let t=i(this,a,bo).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",p(this,de))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",p(this,de)),p(this,A).abort(),p(this,Q).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),p(this,U)?.id===this.photo.id&&T(this,U,void 0),p(this,A).abort(),T(this,A,new AbortController),this.film=void 0,i(this,a,bt).call(this,this.photo.id,p(this,A).signal),i(this,a,yt).call(this,this.photo,p(this,A).signal)):e.has("sequence")&&i(this,a,yt).call(this,this.photo,p(this,A).signal)}updated(){p(this,U)===void 0&&p(this,ne).splice(0).forEach(e=>e())}edited(e,t){let s=e.find(({id:m})=>m===this.details?.id);s?.error!==void 0?i(this,a,bt).call(this,this.photo.id,p(this,A).signal):s?.photo!==void 0&&t&&(this.details=s.photo)}render(){let{photo:e}=this;return l`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${i(this,a,be)}">
          ${g.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${e.title??e.name}</h1>
          <p>${_(e.taken)}, ${J(e.taken)}</p>
        </div>
        ${i(this,a,wo).call(this)}${i(this,a,xo).call(this)}${i(this,a,ko).call(this)}${i(this,a,$o).call(this)}
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${i(this,a,kt)}"
        >
          ${g.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(e.id)}" download aria-label="Download the original" title="Download">
          ${g.download}
        </a>
        ${document.fullscreenEnabled?l`
            <button class="icon roomy" aria-label="Full screen" title="Full screen (Shift+F)" @click="${i(this,a,Tt)}">
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
          @turn="${t=>i(this,a,G).call(this,t.detail)}"
          @dismiss="${i(this,a,be)}"
        ></latent-stage>
        ${this.newer===void 0?v:l`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>i(this,a,G).call(this,-1)}">
            ${g.previous}
          </button>
        `} ${this.older===void 0?v:l`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>i(this,a,G).call(this,1)}">${g.next}</button>
        `}
      </div>
      ${this.informed?l`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${t=>i(this,a,V).call(this,t.detail)}"
          ></latent-info-panel>
        `:v}
    `}};f=z(uo),rt=new WeakMap,nt=new WeakMap,dt=new WeakMap,lt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,Q=new WeakMap,A=new WeakMap,U=new WeakMap,ne=new WeakMap,ee=new WeakMap,a=new WeakSet,fo=async function(){return p(this,U)!==void 0&&await new Promise(e=>p(this,ne).push(e)),await this.stage.updateComplete,!0},bt=async function(e,t){try{let s=await this.api.photo(e,t);t.aborted||(this.details=s)}catch(s){!le(s)&&!t.aborted&&(this.details=void 0)}},yt=async function(e,t){let[s,m]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=s,this.older=m;for(let P of[s,m])P!==void 0&&!P.failed&&!C(P)&&this.screens.get(P.id,t).catch(()=>{})}},V=function(e){this.details?.editable===!0&&this.details.id===this.photo.id&&(this.details=St(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},G=function(e){return T(this,ee,p(this,ee).then(()=>i(this,a,go).call(this,e<0?-1:1))),p(this,ee)},go=async function(e){let t=await this.sequence?.neighbour(p(this,U)??this.photo,e).catch(()=>{});return t!==void 0&&(T(this,U,t),this.dispatchEvent(new CustomEvent("photo-turn",{detail:t}))),t!==void 0},wt=function(){p(this,a,xt)&&this.dispatchEvent(new CustomEvent("photo-delete"))},xt=function(){return this.details?.editable===!0&&this.details.id===this.photo.id},re=function(e){ie(this.photo)&&i(this,a,V).call(this,{rotate:e})},$t=async function(){let{details:e}=this,{signal:t}=p(this,A);for(let s of e?.stack?.photos.filter(m=>m!==e.id)??[]){let m=await this.api.photo(s,t).catch(()=>{});if(m!==void 0&&C(m)&&!t.aborted){this.film=this.api.originalUrl(s);return}}},vo=function(){return this.details?.id===this.photo.id&&!C(this.photo)&&this.details.stack?.kinds.includes("live")===!0},be=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},de=new WeakMap,bo=function(e){switch(e){case"ArrowLeft":return()=>{i(this,a,G).call(this,-1)};case"ArrowRight":return()=>{i(this,a,G).call(this,1)};case"Escape":return()=>i(this,a,be).call(this);case"i":return()=>i(this,a,kt).call(this);case"F":return()=>{i(this,a,Tt).call(this)};case"f":return()=>i(this,a,V).call(this,{favorite:!(this.details?.favorite??!1)});case" ":return()=>p(this,Q).toggle();case"r":return()=>i(this,a,re).call(this,90);case"R":return()=>i(this,a,re).call(this,270);case"Delete":return()=>i(this,a,wt).call(this);case"l":return()=>{i(this,a,$t).call(this)};case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return/^[0-5]$/.test(e)?()=>i(this,a,V).call(this,{rating:Number(e)}):void 0}},yo=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],s=t[0],m=t.at(-1),P=this.renderRoot.activeElement;e.shiftKey&&(P===s||P===null)?(e.preventDefault(),m?.focus()):!e.shiftKey&&P===m&&!this.informed&&(e.preventDefault(),s?.focus())},kt=function(){this.informed=!this.informed},Tt=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},wo=function(){let{details:e}=this;return e===void 0||!e.editable||e.id!==this.photo.id||this.informed?v:l`
      <button
        class="icon heart"
        aria-label="Favorite"
        aria-pressed="${e.favorite?"true":"false"}"
        title="Favorite (f)"
        @click="${()=>i(this,a,V).call(this,{favorite:!e.favorite})}"
      >
        ${e.favorite?g.heartFull:g.heart}
      </button>
    `},xo=function(){return this.details?.editable!==!0||this.details.id!==this.photo.id||!ie(this.photo)?v:l`
      <button class="icon roomy" aria-label="Turn left" title="Turn left (Shift+R)" @click="${()=>i(this,a,re).call(this,270)}">
        ${g.turnLeft}
      </button>
      <button class="icon" aria-label="Turn right" title="Turn right (r)" @click="${()=>i(this,a,re).call(this,90)}">
        ${g.turnRight}
      </button>
    `},$o=function(){if(!p(this,a,xt))return v;let e=this.details?.archived===!0;return l`
      <button
        class="icon"
        aria-label="${e?"Take out of the archive":"Move to the archive"}"
        title="${e?"Take out of the archive":"Move to the archive"}"
        @click="${()=>i(this,a,V).call(this,{archived:!e})}"
      >
        ${e?g.unarchive:g.archive}
      </button>
      <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${()=>i(this,a,wt).call(this)}">
        ${g.trash}
      </button>
    `},ko=function(){return l`
      ${p(this,a,vo)?l`
          <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${i(this,a,$t)}">
            ${g.live}
          </button>
        `:v}
      <button
        class="icon"
        aria-label="Slideshow"
        aria-pressed="${this.playing?"true":"false"}"
        title="Slideshow (Space)"
        @click="${()=>p(this,Q).toggle()}"
      >
        ${this.playing?g.pause:g.play}
      </button>
    `},c(f,4,"photo",co,$,rt),c(f,4,"sequence",po,$,nt),c(f,4,"api",ho,$,dt),c(f,4,"grid",lo,$,lt),c(f,4,"screens",no,$,ht),c(f,4,"details",ro,$,pt),c(f,4,"informed",ao,$,ct),c(f,4,"newer",so,$,ut),c(f,4,"older",oo,$,mt),c(f,4,"stage",io,$,ft),c(f,4,"playing",to,$,gt),c(f,4,"film",eo,$,vt),$=c(f,0,"Viewer",mo,$),O($,"styles",[N,Z,Qi]),o(f,1,$);function zo(n){return n instanceof HTMLButtonElement||n instanceof HTMLAnchorElement||n instanceof HTMLVideoElement}export{$ as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
