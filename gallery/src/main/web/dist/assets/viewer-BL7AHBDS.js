import{a as Bt,b as Le,c as Ot,d as ge,e as ve,f as Nt,g as Wt}from"/assets/chunk-K7STT7PH.js";import{a as Vt}from"/assets/chunk-B3SHNFNB.js";import{b as Ut}from"/assets/chunk-H2BYZK6N.js";import{d as Gt}from"/assets/chunk-2NTJDFLX.js";import{b as Ht}from"/assets/chunk-ETHXOSSS.js";import{b as ye}from"/assets/chunk-A5HE3PLZ.js";import{c as Kt}from"/assets/chunk-CAQCCG64.js";import{a as be}from"/assets/chunk-K3DXYRDS.js";import{b as jt,c as It}from"/assets/chunk-R2YN4VZO.js";import{a as Me}from"/assets/chunk-WCRTRLIZ.js";import{g as ue}from"/assets/chunk-IODQFKF6.js";import{d as J,e as ee,i as Mt,j as Dt,k as fe,l as Ce,m as W,n as Ft,o as te,p as qt}from"/assets/chunk-HVERO55H.js";import{a as Lt}from"/assets/chunk-N27IYDWE.js";import{a as y}from"/assets/chunk-ZVZNEZDW.js";import{a as C,b as w,c as k,d as ne,e as U,i as K}from"/assets/chunk-B33BJQNH.js";import"/assets/chunk-TKREZGHD.js";import{c as Ct}from"/assets/chunk-UX5ZOWSO.js";import{a as F,d as s,g as u,i as q}from"/assets/chunk-QQCOG5H4.js";import{a as A,b as o}from"/assets/chunk-JPIGTC3I.js";import{a as z,c as a,d as p,e as D,f as d,g as h,h as I,i as l}from"/assets/chunk-UFH4OFYZ.js";function Zt(r){let{photo:t,actions:e}=r;return s`
    <header>
      <button class="icon close" aria-label="${o("Back to the photos")}" title="${o("Back (Esc)")}" @click="${e.close}">
        ${y.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${t.title??t.name}</h1>
        <p>${J(t.taken)}, ${ee(t.taken)}</p>
      </div>
      ${zo(r)}${Co(r)}${Lo(r)}${Mo(r)}
      <button
        class="icon"
        aria-label="${o("Information")}"
        aria-pressed="${r.informed?"true":"false"}"
        title="${o("Information (i)")}"
        @click="${e.toggleInfo}"
      >
        ${y.info}
      </button>
      ${Ao(r)} ${document.fullscreenEnabled?s`
          <button class="icon roomy" aria-label="${o("Full screen")}" title="${o("Full screen (Shift+F)")}" @click="${e.toggleFullScreen}">
            ${y.fullScreen}
          </button>
        `:u}
    </header>
  `}function Ao({photo:r,marked:t,api:e}){return t?u:s`
    <a
      class="icon"
      href="${e.downloadUrl(r.id)}"
      download
      aria-label="${o("Download the original")}"
      title="${o("Download")}"
    >
      ${y.download}
    </a>
  `}function zo({details:r,informed:t,actions:e}){return r===void 0||!r.editable||t?u:ve(r.favorite,e.toggleFavorite)}function Co({photo:r,details:t,actions:e}){return t?.editable!==!0||!te(r)?u:s`
    <button
      class="icon roomy"
      aria-label="${o("Turn left")}"
      title="${o("Turn left (Shift+R)")}"
      @click="${()=>e.rotate(270)}"
    >
      ${y.turnLeft}
    </button>
    <button class="icon" aria-label="${o("Turn right")}" title="${o("Turn right (r)")}" @click="${()=>e.rotate(90)}">
      ${y.turnRight}
    </button>
  `}function Lo({photo:r,marked:t,playing:e,actions:i}){return s`
    ${r.live===!0&&!t?s`
        <button class="icon" aria-label="${o("Play the live photo")}" title="${o("Play the live photo (l)")}" @click="${i.playLive}">
          ${y.live}
        </button>
      `:u}
    <button
      class="icon"
      aria-label="${o("Slideshow")}"
      aria-pressed="${e?"true":"false"}"
      title="${o("Slideshow (Space)")}"
      @click="${i.toggleSlideshow}"
    >
      ${e?y.pause:y.play}
    </button>
  `}function Mo({details:r,actions:t}){if(r?.editable!==!0)return u;let e=r.archived?o("Take out of the archive"):o("Move to the archive");return s`
    <button class="icon" aria-label="${e}" title="${e}" @click="${t.toggleArchived}">
      ${r.archived?y.unarchive:y.archive}
    </button>
    <button class="icon" aria-label="${o("Delete")}" title="${o("Delete (Del)")}" @click="${t.delete}">${y.trash}</button>
  `}function _t(r,t){switch(r){case"ArrowLeft":return()=>t.turn(-1);case"ArrowRight":return()=>t.turn(1);case"Escape":return()=>t.close();case"i":return()=>t.toggleInfo();case"F":return()=>t.toggleFullScreen();case"f":return()=>t.toggleFavorite();case" ":return()=>t.toggleSlideshow();case"r":return()=>t.rotate(90);case"R":return()=>t.rotate(270);case"Delete":return()=>t.delete();case"l":return()=>t.playLive();case"z":return()=>t.toggleZoom();case"+":case"=":return()=>t.zoomBy(1.4);case"-":return()=>t.zoomBy(1/1.4);default:return/^[0-5]$/.test(r)?()=>t.rate(Number(r)):void 0}}var Xt,Yt,Qt,Jt,H,De,Fe,$e,ei;Jt=[C("latent-date-form")];var _=class extends(Qt=Ot,Yt=[w({attribute:!1})],Xt=[w({attribute:!1})],Qt){constructor(){super(...arguments);h(this,$e);h(this,De,a(H,8,this,"")),a(H,11,this);h(this,Fe,a(H,12,this,"")),a(H,15,this)}read(){let e=Wt(this.value("time")),i=Nt(this.value("zone"));if(e===void 0)throw new Le(o("That is no date and time."));if(i===void 0)throw new Le(o("That is no time zone: write how far it is from UTC, such as +02:00, or nothing."));return{taken:`${e}${i}`}}renderFields(){return s`
      <label>
        ${o("Date and time")}
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        ${o("Time zone")}
        <input name="zone" autocomplete="off" placeholder="${o("+02:00; empty where unknown")}" .value="${this.offset}" />
      </label>
    `}renderMore(){return s`
      <button class="quiet" type="button" title="${o("What the photo itself says counts again")}" @click="${l(this,$e,ei)}">
        ${o("As the camera had it")}
      </button>
    `}};H=z(Qt),De=new WeakMap,Fe=new WeakMap,$e=new WeakSet,ei=function(){this.save({taken:null})},p(H,4,"taken",Yt,_,De),p(H,4,"offset",Xt,_,Fe),_=p(H,0,"DateForm",Jt,_),a(H,1,_);function j({icon:r,name:t,first:e,more:i=[],origin:n="",below:c=u}){return s`
    <div class="fact">
      ${r}
      <dt>${t}</dt>
      <dd>${e}</dd>
      ${i.filter(b=>b!=="").map(b=>s`
          <dd>${b}</dd>
        `)} ${n===""?u:s`
        <dd class="origin">${n}</dd>
      `} ${c===u?u:s`
        <dd>${c}</dd>
      `}
    </div>
  `}function ti(r,{id:t},e){return r.bytes(`${qe(t)}/picture`,e)}function ii(r,{id:t},e){return r.get(`${qe(t)}/gives-away`,e)}function oi(r,{id:t}){return r.url(`${qe(t)}/stripped`)}function qe(r){return`/photos/${encodeURIComponent(r)}`}var Do={place:o("Where it was taken"),place_name:o("The name of the place"),person:o("Who is in it"),creator:o("Who made it"),serial:o("The serial number of the camera or lens"),time:o("When it was taken"),camera:o("The camera"),lens:o("The lens"),software:o("The software"),edits:o("That it was edited"),title:o("Its title"),caption:o("Its caption"),comment:o("A comment"),keyword:o("Its tags"),thumbnail:o("A small copy, which may show what was cut away since"),video:o("A short video of the moment, perhaps with sound")};function ri({facts:r}){let t=new Map;for(let{kind:e,value:i}of r)t.set(e,[...t.get(e)??[],Fo(e,i)]);return[...t].map(([e,i])=>({what:Do[e]??e,values:i.filter(n=>n!=="").join(", ")}))}function Fo(r,t){switch(r){case"place":{let[e=0,i=0]=t.split(",").map(Number);return fe(e,i)}case"time":return`${J(t.slice(0,19))}, ${ee(t.slice(0,19))}`;case"edits":return Lt(Number(t),{one:o(A`${t} step`),other:o(A`${t} steps`)});default:return t}}var ai,ni,si,li,di,hi,P,Ue,Be,Oe,Ne,ie,S,We,pi,He,ci,mi;hi=[C("latent-gives-away")];var B=class extends(di=q,li=[w({attribute:!1})],si=[w({attribute:!1})],ni=[k()],ai=[k()],di){constructor(){super(...arguments);h(this,S);h(this,Ue,a(P,8,this)),a(P,11,this);h(this,Be,a(P,12,this)),a(P,15,this);h(this,Oe,a(P,16,this,!1)),a(P,19,this);h(this,Ne,a(P,20,this)),a(P,23,this);h(this,ie,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(l(this,S,We).call(this),this.open&&l(this,S,He).call(this))}disconnectedCallback(){super.disconnectedCallback(),l(this,S,We).call(this)}render(){return s`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${l(this,S,pi)}">
          ${o("What this photo gives away")} ${y.next}
        </button>
      </h3>
      ${this.open?s`
          <div role="status">${l(this,S,ci).call(this)}</div>
        `:u}
    `}};P=z(di),Ue=new WeakMap,Be=new WeakMap,Oe=new WeakMap,Ne=new WeakMap,ie=new WeakMap,S=new WeakSet,We=function(){d(this,ie).abort(),I(this,ie,new AbortController),this.told=void 0},pi=function(){this.open=!this.open,this.open&&this.told===void 0&&l(this,S,He).call(this)},He=async function(){let{signal:e}=d(this,ie),i=await ii(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=i)},ci=function(){let{told:e}=this;if(e===void 0)return s`
        <p>${o("Looking into the file")}</p>
      `;if(e==="unknown")return s`
        <p>${o("The file could not be looked into.")}</p>
      `;let i=ri(e);return s`
      ${i.length===0?s`
          <p>${o("Nothing that Latent can read, but for the picture itself.")}</p>
        `:s`
          <p>${o("Whoever gets the original file can read this in it:")}</p>
          <dl>
            ${i.map(({what:n,values:c})=>s`
                <div>
                  <dt>${n}</dt>
                  ${c===""?u:s`
                    <dd>${c}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${l(this,S,mi).call(this,e)}
    `},mi=function({without:e}){return e==="none"?s`
        <p>${o("Of this kind of file, Latent cannot make a copy that tells less.")}</p>
      `:s`
      <a class="quiet download" href="${oi(this.api,this.photo)}" download>
        ${y.download}${o("Download without personal data")}
      </a>
      <p>
        ${e==="same_pixels"?o("The copy has the same pixels, and colours, and nothing else."):o("The copy is a JPEG: in this format the picture cannot be parted from the rest.")}
      </p>
    `},p(P,4,"photo",li,B,Ue),p(P,4,"api",si,B,Be),p(P,4,"open",ni,B,Oe),p(P,4,"told",ai,B,Ne),B=p(P,0,"GivesAwaySection",hi,B),D(B,"styles",[U,K,F`
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
    `]),a(P,1,B);var ui=F`
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

  .similar {
    margin: 20px 0;
  }

  .similar a {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    text-decoration: none;
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
    grid-row: span 6;
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

  .fact > svg {
    align-self: start;
  }

  .origin {
    color: var(--ink-soft);
    font-size: 0.75rem;
    font-style: italic;
  }

  p.origin {
    margin: 6px 0 0 36px;
  }

  .sources {
    margin: 14px 0 0 26px;
    padding: 4px 10px;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: var(--ink-soft);
    font-size: var(--text-small);
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 3px;
  }

  .sources:hover,
  .sources[aria-pressed="true"] {
    color: var(--ink);
  }

  latent-small-map {
    display: block;
    height: 150px;
    margin-top: 10px;
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

  .marked {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
`;var fi,gi,vi,oe,je,Y,Ie,bi;vi=[C("latent-judgement")];var X=class extends(gi=q,fi=[w({attribute:!1})],gi){constructor(){super(...arguments);h(this,Y);h(this,je,a(oe,8,this)),a(oe,11,this)}render(){let{rating:e=0,editable:i}=this.photo;return s`
      ${i?l(this,Y,bi).call(this):u} ${e<0?s`
          <p class="rating">${o("Rejected")}</p>
        `:i||e===0?u:s`
          <p
            class="rating"
            role="img"
            aria-label="${o(A`${e} of 5 stars`)}"
          >
            ${"★".repeat(e)}<span>${"★".repeat(5-e)}</span>
          </p>
        `}
    `}};oe=z(gi),je=new WeakMap,Y=new WeakSet,Ie=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},bi=function(){let{favorite:e,rating:i}=this.photo;return s`
      <div class="judged">
        ${ve(e,()=>l(this,Y,Ie).call(this,{favorite:!e}))}
        <latent-stars .rating="${Math.max(0,i??0)}" @rate="${n=>l(this,Y,Ie).call(this,{rating:n.detail})}"></latent-stars>
      </div>
    `},p(oe,4,"photo",fi,X,je),X=p(oe,0,"Judgement",vi,X),D(X,"styles",[U,K,ge,F`
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
    `]),a(oe,1,X);var qo={sidecar:o("the sidecar"),exif:"EXIF",xmp:o("XMP in the file"),iptc:o("IPTC in the file"),movie:o("the video’s own data"),format:o("the file itself"),text:o("a text in the file"),maker_note:o("the camera maker’s data"),takeout:"Google Takeout",file_name:o("the file’s name"),place:o("the position")},Uo=new Intl.ListFormat(Ct,{type:"conjunction"});function yi(r,...t){let e=we(r,...t);return e===""?"":o(A`From ${e}`)}function we({origins:r},...t){let e=new Set(t.flatMap(i=>{let n=r[i];return n===void 0?[]:[qo[n]]}));return Uo.format(e)}var $i,wi,xi,ki,Ti,Pi,E,Ke,Ve,Ge,Ze,g,xe,Q,V,ke,Te,Ei,Si,Ri,Ai,zi,se,Ci,Li,Mi;Pi=[C("latent-info-panel")];var O=class extends(Ti=q,ki=[w({attribute:!1})],xi=[w({attribute:!1})],wi=[k()],$i=[k()],Ti){constructor(){super(...arguments);h(this,g);h(this,Ke,a(E,8,this)),a(E,11,this);h(this,Ve,a(E,12,this)),a(E,15,this);h(this,Ge,a(E,16,this)),a(E,19,this);h(this,Ze,a(E,20,this,!1)),a(E,23,this);h(this,Q,e=>{l(this,g,xe).call(this,e.detail),d(this,V).call(this)});h(this,V,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}updated(){this.photo?.latitude!==void 0&&import("/assets/small-map-D3TO3USX.js")}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?u:s`
      ${l(this,g,Si).call(this,e)}
      <latent-judgement .photo="${e}" @photo-edit="${i=>l(this,g,xe).call(this,i.detail)}"></latent-judgement>
      ${e.error===void 0?u:s`
        <p class="problem">${o(A`This file could not be understood: ${e.error}`)}</p>
      `}
      <dl>
        ${l(this,g,Ri).call(this,e)}${l(this,g,Ai).call(this,e)}${l(this,g,zi).call(this,e)}${l(this,g,Li).call(this,e)} ${j({icon:y.file,name:o("File"),first:e.name,more:[Oo(e.path),Dt(e),e.type]})}
      </dl>
      ${l(this,g,Ei).call(this,e)}${l(this,g,Ci).call(this,e)} ${e.marked?s`
          <p class="marked">${o("You see this photo with its owner’s watermark. The file itself is not handed out.")}</p>
        `:s`
          <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
        `}
    `}};E=z(Ti),Ke=new WeakMap,Ve=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,g=new WeakSet,xe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Q=new WeakMap,V=new WeakMap,ke=function(e,i){return this.photo?.editable?s`
        <button class="edit" data-part="${e}" aria-label="${i}" title="${i}" @click="${()=>this.editing=e}">
          ${y.pencil}
        </button>
      `:u},Te=function(e,i){return this.photo?.editable?s`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${i}</button>
      `:u},Ei=function({id:e}){return s`
      <p class="similar">
        <a class="quiet" ${ye(be("similar",e))}>${y.picture}${o("Similar photos")}</a>
      </p>
    `},Si=function({title:e,caption:i}){return s`
      ${e===void 0?u:s`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?s`
          <latent-caption-form
            class="caption-form"
            .caption="${i??""}"
            @save="${d(this,Q)}"
            @cancel="${d(this,V)}"
          ></latent-caption-form>
        `:i===void 0?s`
          <p class="caption">${l(this,g,Te).call(this,"caption",o("Add a caption"))}</p>
        `:s`
          <div class="said"><p class="caption">${i}</p>${l(this,g,ke).call(this,"caption",o("Edit the caption"))}</div>
        `}
    `},Ri=function(e){let i={icon:y.calendar,name:o("Date")};if(this.editing==="date"){let M=s`
        <latent-date-form
          .taken="${e.taken}"
          .offset="${e.takenOffset??""}"
          @save="${d(this,Q)}"
          @cancel="${d(this,V)}"
        ></latent-date-form>
      `;return j({...i,first:M})}let n=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`,c=s`
      <span class="said">${J(e.taken)} ${l(this,g,ke).call(this,"date",o("Edit the date"))}</span>
    `,b=e.takenGuessed?o("The file’s date: the photo itself tells none."):"";return j({...i,first:c,more:[`${ee(e.taken)}${n}`,b],origin:l(this,g,se).call(this,e,"taken")})},Ai=function(e){let[i,...n]=[e.camera??"",e.lens??"",Mt(e)].filter(b=>b!==""),c=l(this,g,se).call(this,e,"camera","lens","exposure");return i===void 0?u:j({icon:y.camera,name:o("Camera"),first:i,more:n,origin:c})},zi=function(e){let{latitude:i,longitude:n}=e,c={icon:y.pin,name:o("Place")},b=i===void 0||n===void 0?void 0:{latitude:i,longitude:n};if(this.editing==="place"){let me=s`
        <latent-place-form
          .place="${b}"
          ?removable="${b!==void 0}"
          @save="${d(this,Q)}"
          @cancel="${d(this,V)}"
        ></latent-place-form>
      `;return j({...c,first:me})}let[M,...Z]=Bo(e);if(M===void 0){let me=l(this,g,Te).call(this,"place",o("Add a place"));return me===u?u:j({...c,first:me})}let So=s`
      <span class="said">${M} ${l(this,g,ke).call(this,"place",o("Edit the place"))}</span>
    `,Ro=b===void 0?u:s`
      <latent-small-map .api="${this.api}" .latitude="${b.latitude}" .longitude="${b.longitude}"></latent-small-map>
    `;return j({...c,first:So,more:Z,origin:l(this,g,se).call(this,e,"position","place"),below:Ro})},se=function(e,...i){return this.sourced?yi(e,...i):""},Ci=function(e){let i=we(e,"title","caption"),n=we(e,"rating","favorite");return s`
      ${this.sourced?s`
          ${i===""?u:s`
            <p class="origin">${o(A`Title and caption: from ${i}`)}</p>
          `} ${n===""?u:s`
            <p class="origin">${o(A`Rating: from ${n}`)}</p>
          `}
        `:u}
      <button class="sources" aria-pressed="${this.sourced?"true":"false"}" @click="${()=>this.sourced=!this.sourced}">
        ${o("Where this comes from")}
      </button>
    `},Li=function(e){let{tags:i,editable:n}=e;if(i.length===0&&!n)return u;let c=this.editing==="tags"||!n?u:s`
      <li class="adder">${l(this,g,Te).call(this,"tags",o("Add tags"))}</li>
    `,b=s`
      <ul class="tags">${i.map(Z=>l(this,g,Mi).call(this,Z,n))} ${c}</ul>
    `,M=this.editing!=="tags"?u:s`
      <latent-tag-form action="${o("Add")}" .api="${this.api}" @save="${d(this,Q)}" @cancel="${d(this,V)}"></latent-tag-form>
    `;return j({icon:y.tag,name:o("Tags"),first:b,origin:l(this,g,se).call(this,e,"tags"),below:M})},Mi=function(e,i){return s`
      <li>
        <a ${ye(be("photos",void 0,Gt("tag",e)))}>${e}</a>${i?s`
            <button aria-label="${o(A`Remove the tag ${e}`)}" title="${o("Remove")}" @click="${()=>l(this,g,xe).call(this,{tags:{remove:[e]}})}">${y.clear}</button>
          `:u}
      </li>
    `},p(E,4,"photo",ki,O,Ke),p(E,4,"api",xi,O,Ve),p(E,4,"editing",wi,O,Ge),p(E,4,"sourced",$i,O,Ze),O=p(E,0,"InfoPanel",Pi,O),D(O,"styles",[U,K,ui]),a(E,1,O);function Bo({city:r,country:t,latitude:e,longitude:i,altitude:n}){let c=[r,t].filter(Z=>Z!==void 0).join(", "),b=e===void 0||i===void 0?"":fe(e,i),M=n===void 0?"":o(A`${Math.round(n)} m above sea level`);return[c,b,M].filter(Z=>Z!=="")}function Oo(r){let t=Ht(r);return t===""?"":s`
    <a ${ye(be("folders",t))}>${t}</a>
  `}var Pe=class{#e;#t;#o;constructor(t,e=5e3){this.#e=t,this.#t=e}get running(){return this.#o!==void 0}toggle(){this.running?this.stop():this.#i()}stop(){this.#o!==void 0&&(this.#o.abort(),this.#o=void 0,this.#e.changed(!1))}async#i(){let t=new AbortController;this.#o=t,this.#e.changed(!0),Wo(t.signal);do await this.#e.seen(No(this.#t,t.signal),t.signal);while(!t.signal.aborted&&await this.#e.next());t.signal.aborted||this.stop()}};function No(r,t){return new Promise(e=>{let i=setTimeout(e,r);t.addEventListener("abort",()=>{clearTimeout(i),e()})})}async function Wo(r){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let t=async()=>{if(document.visibilityState==="visible"&&!r.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});r.addEventListener("abort",()=>{e?.release()}),r.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{t()},{signal:r}),await t()}var Di=jt(class extends It{constructor(){super(...arguments),this.key=u}render(r,t){return this.key=r,t}update(r,[t,e]){return t!==this.key&&(Kt(r),this.key=t),e}});var Ee={scale:1,x:0,y:0};function qi(r,t){if(r.width<=0||r.height<=0)return t;let e=Math.min(1,t.width/r.width,t.height/r.height);return{width:r.width*e,height:r.height*e}}function Ui(r,t){return Math.max(3,2*r.width/Math.max(1,t.width))}function _e(r,t,e,i){let n=t/r.scale;return{scale:t,x:e-(e-r.x)*n,y:i-(i-r.y)*n}}function Bi(r,t,e,i){let n=Math.min(Math.max(r.scale,1),i),c=n===r.scale?r:_e(r,n,0,0);return{scale:n,x:Fi(c.x,(t.width*n-e.width)/2),y:Fi(c.y,(t.height*n-e.height)/2)}}function Fi(r,t){let e=Math.max(0,t);return Math.min(e,Math.max(-e,r))}var Se=class{#e;#t=new AbortController;#o=!1;#i;#r=!1;#n=!1;#a=!1;constructor(t){this.#e=t}get url(){return this.#i}get sharp(){return this.#r}get failed(){return this.#n}get loading(){return this.#a}begin(){let{photo:t,marked:e,grid:i,screens:n}=this.#e;if(this.#t=new AbortController,this.#r=!1,this.#n=t.failed,this.#o=!1,this.#a=!1,W(t)&&!e||t.failed)return;let c=n.peek(t.id),b=i.peek(t.id);c!==void 0?this.#s(c,!0):(b!==void 0&&this.#s(b,!1),this.#d(t.id,this.#t.signal))}end(){this.#t.abort(),this.#i!==void 0&&(URL.revokeObjectURL(this.#i),this.#i=void 0)}fail(){this.#n=!0,this.#e.requestUpdate()}async#d(t,e){try{let i=await this.#e.screens.get(t,e);e.aborted||this.#s(i,!0)}catch(i){!ue(i)&&!e.aborted&&this.fail()}}async showWhole(){let{photo:t,marked:e,api:i}=this.#e,{signal:n}=this.#t;if(this.#o||e||!te(t))return;this.#o=!0,this.#a=!0,this.#e.requestUpdate();let c=(Ft(t)&&t.turned!==!0?await Oi(i.original(t.id,n),t.type):void 0)??await Oi(ti(i,t,n),"image/jpeg");if(n.aborted){URL.revokeObjectURL(c??"");return}this.#a=!1,c!==void 0&&this.#l(c),this.#e.requestUpdate()}#s(t,e){this.#l(Me(t)),this.#r=e,this.#e.requestUpdate()}#l(t){this.#i!==void 0&&URL.revokeObjectURL(this.#i),this.#i=t}};async function Oi(r,t){let e=await r.catch(()=>{});if(e===void 0)return;let i=new Image;return i.src=Me(e,t),i.decode().then(()=>i.src,()=>{URL.revokeObjectURL(i.src)})}var Ni=F`
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
`;var Wi=90,Hi=.45,ji,Ii,Ki,Vi,Gi,Zi,_i,Xi,Yi,Qi,Ji,eo,to,io,oo,ro,m,Xe,Ye,Qe,Je,et,tt,it,ot,rt,at,nt,st,lt,dt,G,R,le,$,Re,ht,pt,ct,Ae,mt,ut,de,ao,no,so;ro=[C("latent-stage")];var x=class extends(oo=q,io=[w({attribute:!1})],to=[w({type:Boolean})],eo=[w({attribute:!1})],Ji=[w({attribute:!1})],Qi=[w({attribute:!1})],Yi=[k()],Xi=[k()],_i=[k()],Zi=[k()],Gi=[k()],Vi=[w({attribute:!1})],Ki=[w({type:Boolean})],Ii=[ne("video")],ji=[ne("#stage")],oo){constructor(){super(...arguments);h(this,$);h(this,Xe,a(m,8,this)),a(m,11,this);h(this,Ye,a(m,12,this,!1)),a(m,15,this);h(this,Qe,a(m,16,this)),a(m,19,this);h(this,Je,a(m,20,this)),a(m,23,this);h(this,et,a(m,24,this)),a(m,27,this);h(this,tt,a(m,28,this,Ee)),a(m,31,this);h(this,it,a(m,32,this,{x:0,y:0})),a(m,35,this);h(this,ot,a(m,36,this,{width:0,height:0})),a(m,39,this);h(this,rt,a(m,40,this,{width:0,height:0})),a(m,43,this);h(this,at,a(m,44,this,!1)),a(m,47,this);h(this,nt,a(m,48,this)),a(m,51,this);h(this,st,a(m,52,this,!1)),a(m,55,this);h(this,lt,a(m,56,this)),a(m,59,this);h(this,dt,a(m,60,this)),a(m,63,this);h(this,G);h(this,R,new Se(this));h(this,le,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=Ee}));h(this,de,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),d(this,le).observe(this),this.hasUpdated&&l(this,$,ut).call(this)}disconnectedCallback(){super.disconnectedCallback(),d(this,le).disconnect(),d(this,G)?.dispose(),I(this,G,void 0),d(this,R).end()}willUpdate(e){(e.has("photo")&&!qt(e.get("photo"),this.photo)||e.has("marked")&&W(this.photo))&&(d(this,R).end(),l(this,$,ut).call(this))}updated(){!d(this,$,Re)&&this.film===void 0?d(this,G)??I(this,G,new Vt(this.stage,this)):(d(this,G)?.dispose(),I(this,G,void 0))}async played(e){let{video:i}=this;if(i===null||d(this,R).failed)return;let n=new Promise(c=>{i.addEventListener("ended",c,{signal:e}),i.addEventListener("error",c,{signal:e}),e.addEventListener("abort",c)});await i.play().then(()=>n,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,i,n){l(this,$,ht).call(this,this.view.scale*e,i,n,!0)}toggleZoom(e,i){l(this,$,ht).call(this,this.zoomed?1:Math.min(l(this,$,mt).call(this),2.5),e,i,!1)}panBy(e,i){this.zoomed&&(this.moving=!0,l(this,$,pt).call(this,{...this.view,x:this.view.x+e,y:this.view.y+i}))}drag(e,i){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(i)?{x:e,y:0}:{x:0,y:Math.max(0,i)}}release(e,i,n,c){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(i)?(Math.abs(e)>Wi||Math.abs(n)>Hi)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(i>Wi||c>Hi)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){if(this.film!==void 0)return s`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="${o("The seconds around this photo")}"
            src="${this.film}"
            @ended="${d(this,de)}"
            @error="${d(this,de)}"
          >
          </video>
        </div>
      `;if(d(this,$,Re)&&!d(this,R).failed)return s`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${Ce(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>d(this,$,Re)&&d(this,R).fail()}"
          >
          </video>
        </div>
      `;let{url:e}=d(this,R);return s`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${d(this,R).failed?l(this,$,so).call(this):e===void 0?u:l(this,$,no).call(this,e)}
      </div>
      ${d(this,R).loading?s`
          <p class="loading" role="status">${o("Loading the full size")}</p>
        `:u}
    `}};m=z(oo),Xe=new WeakMap,Ye=new WeakMap,Qe=new WeakMap,Je=new WeakMap,et=new WeakMap,tt=new WeakMap,it=new WeakMap,ot=new WeakMap,rt=new WeakMap,at=new WeakMap,nt=new WeakMap,st=new WeakMap,lt=new WeakMap,dt=new WeakMap,G=new WeakMap,R=new WeakMap,le=new WeakMap,$=new WeakSet,Re=function(){return W(this.photo)&&!this.marked},ht=function(e,i,n,c){this.moving=c,l(this,$,pt).call(this,_e(this.view,e,i,n)),this.zoomed&&d(this,R).showWhole()},pt=function(e){this.view=Bi(e,l(this,$,Ae).call(this),this.stageSize,l(this,$,mt).call(this))},ct=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},Ae=function(){return qi(l(this,$,ct).call(this),this.stageSize)},mt=function(){return Ui(l(this,$,ct).call(this),l(this,$,Ae).call(this))},ut=function(){this.view=Ee,d(this,R).begin()},de=new WeakMap,ao=function(e){let{naturalWidth:i,naturalHeight:n}=e.target;this.natural={width:i,height:n}},no=function(e){let{width:i,height:n}=l(this,$,Ae).call(this),c=this.view.x+this.dragged.x,b=this.view.y+this.dragged.y,M=`transform:translate(${c}px,${b}px) scale(${this.view.scale})`;return s`
      ${Di(this.photo.id,s`
          <img
            alt="${Ce(this.photo)}"
            draggable="false"
            class="${d(this,R).sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${i}px;height:${n}px;${M}`}"
            @load="${l(this,$,ao)}"
          />
        `)}
    `},so=function(){return s`
      <div class="instead">
        ${this.photo.failed?y.broken:y.picture}
        <strong>${this.photo.name}</strong>
        <span>${this.marked?o("There is no picture of this file to show."):o("There is no picture of this file to show. The file itself is in the vault, and can be downloaded.")}</span>
      </div>
    `},p(m,4,"photo",io,x,Xe),p(m,4,"marked",to,x,Ye),p(m,4,"api",eo,x,Qe),p(m,4,"grid",Ji,x,Je),p(m,4,"screens",Qi,x,et),p(m,4,"view",Yi,x,tt),p(m,4,"dragged",Xi,x,it),p(m,4,"stageSize",_i,x,ot),p(m,4,"natural",Zi,x,rt),p(m,4,"moving",Gi,x,at),p(m,4,"film",Vi,x,nt),p(m,4,"fading",Ki,x,st),p(m,4,"video",Ii,x,lt),p(m,4,"stage",ji,x,dt),x=p(m,0,"Stage",ro,x),D(x,"styles",[U,Ni]),a(m,1,x);var ze=class{#e;#t;#o=[];#i=Promise.resolve(!0);constructor(t){this.#e=t}turn(t){return this.#i=this.#i.then(()=>this.#r(t<0?-1:1)),this.#i}async#r(t){let{photo:e,sequence:i}=this.#e,n=await i?.neighbour(this.#t??e,t).catch(()=>{});return n!==void 0&&(this.#t=n,this.#e.turnTo(n)),n!==void 0}reached(t){this.#t?.id===t.id&&(this.#t=void 0)}settled(){this.#t===void 0&&this.#o.splice(0).forEach(t=>t())}async arrival(){this.#t!==void 0&&await new Promise(t=>this.#o.push(t))}};var lo=F`
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
`;var ho,po,co,mo,uo,fo,go,vo,bo,yo,$o,wo,xo,ko,f,ft,gt,vt,bt,yt,$t,wt,xt,kt,Tt,Pt,Et,he,N,L,pe,v,To,St,Rt,re,ae,At,zt,ce,Po,Eo;ko=[C("latent-viewer")];var T=class extends(xo=q,wo=[w({attribute:!1})],$o=[w({attribute:!1})],yo=[w({attribute:!1})],bo=[w({attribute:!1})],vo=[w({attribute:!1})],go=[k()],fo=[k()],uo=[k()],mo=[k()],co=[ne("latent-stage")],po=[k()],ho=[k()],xo){constructor(){super(...arguments);h(this,v);h(this,ft,a(f,8,this)),a(f,11,this);h(this,gt,a(f,12,this)),a(f,15,this);h(this,vt,a(f,16,this)),a(f,19,this);h(this,bt,a(f,20,this)),a(f,23,this);h(this,yt,a(f,24,this)),a(f,27,this);h(this,$t,a(f,28,this)),a(f,31,this);h(this,wt,a(f,32,this,!1)),a(f,35,this);h(this,xt,a(f,36,this)),a(f,39,this);h(this,kt,a(f,40,this)),a(f,43,this);h(this,Tt,a(f,44,this)),a(f,47,this);h(this,Pt,a(f,48,this,!1)),a(f,51,this);h(this,Et,a(f,52,this)),a(f,55,this);h(this,he,new Pe({seen:(e,i)=>W(this.photo)&&!d(this,v,ae)?this.stage.played(i):e,next:async()=>await d(this,L).turn(1)&&await l(this,v,To).call(this),changed:e=>this.playing=e}));h(this,N,new AbortController);h(this,L,new ze(this));h(this,pe,{close:()=>l(this,v,zt).call(this),turn:e=>{d(this,L).turn(e)},toggleFavorite:()=>l(this,v,re).call(this,{favorite:!(this.details?.favorite??!1)}),rate:e=>l(this,v,re).call(this,{rating:e}),rotate:e=>{te(this.photo)&&l(this,v,re).call(this,{rotate:e})},toggleArchived:()=>l(this,v,re).call(this,{archived:!(this.details?.archived??!1)}),delete:()=>{d(this,v,At)&&this.dispatchEvent(new CustomEvent("photo-delete"))},playLive:()=>{this.photo.live===!0&&!d(this,v,ae)&&(this.film=this.api.motionUrl(this.photo.id))},toggleSlideshow:()=>d(this,he).toggle(),toggleInfo:()=>this.informed=!this.informed,toggleFullScreen:()=>{l(this,v,Eo).call(this)},toggleZoom:()=>this.stage.toggleZoom(0,0),zoomBy:e=>this.stage.zoomBy(e,0,0)});h(this,ce,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){l(this,v,Po).call(this,e);return}if(Bt(e)||e.key===" "&&Ho(e.composedPath()[0]))return;let i=_t(e.key,d(this,pe));i!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),i())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",d(this,ce))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",d(this,ce)),d(this,N).abort(),d(this,he).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),d(this,L).reached(this.photo),d(this,N).abort(),I(this,N,new AbortController),this.film=void 0,l(this,v,St).call(this,this.photo.id,d(this,N).signal),l(this,v,Rt).call(this,this.photo,d(this,N).signal)):e.has("sequence")&&l(this,v,Rt).call(this,this.photo,d(this,N).signal)}updated(){d(this,L).settled()}edited(e,i){let n=e.find(({id:c})=>c===this.details?.id);n?.error!==void 0?l(this,v,St).call(this,this.photo.id,d(this,N).signal):n?.photo!==void 0&&i&&(this.details=n.photo)}turnTo(e){this.isConnected&&this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}render(){let{photo:e}=this;return s`
      ${Zt({photo:e,details:this.details?.id===e.id?this.details:void 0,marked:d(this,v,ae),informed:this.informed,playing:this.playing,api:this.api,actions:d(this,pe)})}
      <div class="picture ${W(e)&&!d(this,v,ae)?"film":""}">
        <latent-stage
          .photo="${e}"
          ?marked="${d(this,v,ae)}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${()=>this.film=void 0}"
          @turn="${i=>d(this,L).turn(i.detail)}"
          @dismiss="${l(this,v,zt)}"
        ></latent-stage>
        ${this.newer===void 0?u:s`
          <button class="icon turn previous" aria-label="${o("Newer photo")}" @click="${()=>d(this,L).turn(-1)}">
            ${y.previous}
          </button>
        `} ${this.older===void 0?u:s`
          <button class="icon turn next" aria-label="${o("Older photo")}" @click="${()=>d(this,L).turn(1)}">${y.next}</button>
        `}
      </div>
      ${this.informed?s`
          <latent-info-panel
            role="region"
            aria-label="${o("Information")}"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${i=>l(this,v,re).call(this,i.detail)}"
          ></latent-info-panel>
        `:u}
    `}};f=z(xo),ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,bt=new WeakMap,yt=new WeakMap,$t=new WeakMap,wt=new WeakMap,xt=new WeakMap,kt=new WeakMap,Tt=new WeakMap,Pt=new WeakMap,Et=new WeakMap,he=new WeakMap,N=new WeakMap,L=new WeakMap,pe=new WeakMap,v=new WeakSet,To=async function(){return await d(this,L).arrival(),await this.stage.updateComplete,!0},St=async function(e,i){try{let n=await this.api.photo(e,i);i.aborted||(this.details=n)}catch(n){!ue(n)&&!i.aborted&&(this.details=void 0)}},Rt=async function(e,i){let[n,c]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!i.aborted){this.newer=n,this.older=c;for(let b of[n,c])b!==void 0&&!b.failed&&!W(b)&&this.screens.get(b.id,i).catch(()=>{})}},re=function(e){this.details!==void 0&&d(this,v,At)&&(this.details=Ut(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},ae=function(){return this.details?.marked===!0},At=function(){return this.details?.editable===!0&&this.details.id===this.photo.id},zt=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},ce=new WeakMap,Po=function(e){let i=[...this.renderRoot.querySelectorAll("button, a[href]")],n=i[0],c=i.at(-1),b=this.renderRoot.activeElement;e.shiftKey&&(b===n||b===null)?(e.preventDefault(),c?.focus()):!e.shiftKey&&b===c&&!this.informed&&(e.preventDefault(),n?.focus())},Eo=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},p(f,4,"photo",wo,T,ft),p(f,4,"sequence",$o,T,gt),p(f,4,"api",yo,T,vt),p(f,4,"grid",bo,T,bt),p(f,4,"screens",vo,T,yt),p(f,4,"details",go,T,$t),p(f,4,"informed",fo,T,wt),p(f,4,"newer",uo,T,xt),p(f,4,"older",mo,T,kt),p(f,4,"stage",co,T,Tt),p(f,4,"playing",po,T,Pt),p(f,4,"film",ho,T,Et),T=p(f,0,"Viewer",ko,T),D(T,"styles",[U,K,ge,lo]),a(f,1,T);function Ho(r){return r instanceof HTMLButtonElement||r instanceof HTMLAnchorElement||r instanceof HTMLVideoElement}export{T as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
