import{a as Jt,b as Be,c as ei,d as xe,e as ke,f as ti,g as ii}from"/assets/chunk-RALXEHQZ.js";import{a as ni}from"/assets/chunk-B3SHNFNB.js";import{b as Qt}from"/assets/chunk-TSCTJ43J.js";import{d as li}from"/assets/chunk-2NTJDFLX.js";import{b as oi}from"/assets/chunk-ETHXOSSS.js";import{b as Pe}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-UPMQGDA2.js";import"/assets/chunk-G6KWYIGV.js";import{c as si}from"/assets/chunk-CAQCCG64.js";import{a as Te}from"/assets/chunk-G5GLDSGX.js";import{b as ri,c as ai}from"/assets/chunk-R2YN4VZO.js";import{a as Oe}from"/assets/chunk-WCRTRLIZ.js";import{g as ye}from"/assets/chunk-WH7VVHIY.js";import{d as oe,e as re,f as Vt,i as Gt,j as Zt,k as $e,l as Ue,m as we,n as I,o as _t,p as ae,q as Xt,r as Yt}from"/assets/chunk-XDJMIDDY.js";import{a as Kt}from"/assets/chunk-NDNE4T4G.js";import{a as $}from"/assets/chunk-7ZXDUJG2.js";import{a as z,b as y,c as x,d as pe,e as q,i as G}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-FI73VB6G.js";import{c as It}from"/assets/chunk-KZQQDJAM.js";import{a as D,d as n,g as m,i as F}from"/assets/chunk-QQCOG5H4.js";import{a as E,b as o}from"/assets/chunk-JPIGTC3I.js";import{a as A,c as r,d as p,e as M,f as l,g as h,h as U,i as d}from"/assets/chunk-UFH4OFYZ.js";function di(a){let{photo:i,actions:e}=a;return n`
    <header>
      <button class="icon close" aria-label="${o("Back to the photos")}" title="${o("Back (Esc)")}" @click="${e.close}">
        ${$.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${i.title??i.name}</h1>
        <p>${oe(i.taken)}, ${re(i.taken)}</p>
      </div>
      ${ir(a)}${or(a)}${rr(a)}${ar(a)}
      <button
        class="icon"
        aria-label="${o("Information")}"
        aria-pressed="${a.informed?"true":"false"}"
        title="${o("Information (i)")}"
        @click="${e.toggleInfo}"
      >
        ${$.info}
      </button>
      ${tr(a)} ${document.fullscreenEnabled?n`
          <button class="icon roomy" aria-label="${o("Full screen")}" title="${o("Full screen (Shift+F)")}" @click="${e.toggleFullScreen}">
            ${$.fullScreen}
          </button>
        `:m}
    </header>
  `}function tr({photo:a,marked:i,api:e}){return i?m:n`
    <a
      class="icon"
      href="${e.downloadUrl(a.id)}"
      download
      aria-label="${o("Download the original")}"
      title="${o("Download")}"
    >
      ${$.download}
    </a>
  `}function ir({details:a,informed:i,actions:e}){return a===void 0||!a.editable||i?m:ke(a.favorite,e.toggleFavorite)}function or({photo:a,details:i,actions:e}){return i?.editable!==!0||!ae(a)?m:n`
    <button
      class="icon roomy"
      aria-label="${o("Turn left")}"
      title="${o("Turn left (Shift+R)")}"
      @click="${()=>e.rotate(270)}"
    >
      ${$.turnLeft}
    </button>
    <button class="icon" aria-label="${o("Turn right")}" title="${o("Turn right (r)")}" @click="${()=>e.rotate(90)}">
      ${$.turnRight}
    </button>
  `}function rr({photo:a,marked:i,playing:e,actions:t}){return n`
    ${a.live===!0&&!i?n`
        <button class="icon" aria-label="${o("Play the live photo")}" title="${o("Play the live photo (l)")}" @click="${t.playLive}">
          ${$.live}
        </button>
      `:m}
    <button
      class="icon"
      aria-label="${o("Slideshow")}"
      aria-pressed="${e?"true":"false"}"
      title="${o("Slideshow (Space)")}"
      @click="${t.toggleSlideshow}"
    >
      ${e?$.pause:$.play}
    </button>
  `}function ar({details:a,deleted:i,actions:e}){if(a?.editable!==!0)return m;let t=a.archived?o("Take out of the archive"):o("Move to the archive"),s=Vt(i);return n`
    <button class="icon" aria-label="${t}" title="${t}" @click="${e.toggleArchived}">
      ${a.archived?$.unarchive:$.archive}
    </button>
    <button
      class="icon"
      aria-label="${i>1?o(E`Delete all ${s} files`):o("Delete")}"
      title="${i>1?o(E`Delete all ${s} files (Del)`):o("Delete (Del)")}"
      @click="${e.delete}"
    >
      ${$.trash}
    </button>
  `}function hi(a,i){switch(a){case"ArrowLeft":return()=>i.turn(-1);case"ArrowRight":return()=>i.turn(1);case"Escape":return()=>i.close();case"i":return()=>i.toggleInfo();case"F":return()=>i.toggleFullScreen();case"f":return()=>i.toggleFavorite();case" ":return()=>i.toggleSlideshow();case"r":return()=>i.rotate(90);case"R":return()=>i.rotate(270);case"Delete":return()=>i.delete();case"l":return()=>i.playLive();case"z":return()=>i.toggleZoom();case"+":case"=":return()=>i.zoomBy(1.4);case"-":return()=>i.zoomBy(1/1.4);default:return/^[0-5]$/.test(a)?()=>i.rate(Number(a)):void 0}}var pi,ci,mi,ui,K,Ne,We,Ee,fi;ui=[z("latent-date-form")];var Y=class extends(mi=ei,ci=[y({attribute:!1})],pi=[y({attribute:!1})],mi){constructor(){super(...arguments);h(this,Ee);h(this,Ne,r(K,8,this,"")),r(K,11,this);h(this,We,r(K,12,this,"")),r(K,15,this)}read(){let e=ii(this.value("time")),t=ti(this.value("zone"));if(e===void 0)throw new Be(o("That is no date and time."));if(t===void 0)throw new Be(o("That is no time zone: write how far it is from UTC, such as +02:00, or nothing."));return{taken:`${e}${t}`}}renderFields(){return n`
      <label>
        ${o("Date and time")}
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        ${o("Time zone")}
        <input name="zone" autocomplete="off" placeholder="${o("+02:00; empty where unknown")}" .value="${this.offset}" />
      </label>
    `}renderMore(){return n`
      <button class="quiet" type="button" title="${o("What the photo itself says counts again")}" @click="${d(this,Ee,fi)}">
        ${o("As the camera had it")}
      </button>
    `}};K=A(mi),Ne=new WeakMap,We=new WeakMap,Ee=new WeakSet,fi=function(){this.save({taken:null})},p(K,4,"taken",ci,Y,Ne),p(K,4,"offset",pi,Y,We),Y=p(K,0,"DateForm",ui,Y),r(K,1,Y);function V({icon:a,name:i,first:e,more:t=[],origin:s="",below:c=m}){return n`
    <div class="fact">
      ${a}
      <dt>${i}</dt>
      <dd>${e}</dd>
      ${t.filter(b=>b!=="").map(b=>n`
          <dd>${b}</dd>
        `)} ${s===""?m:n`
        <dd class="origin">${s}</dd>
      `} ${c===m?m:n`
        <dd>${c}</dd>
      `}
    </div>
  `}function gi(a,{id:i},e){return a.bytes(`${je(i)}/picture`,e)}function vi(a,{id:i},e){return a.get(`${je(i)}/gives-away`,e)}function bi(a,{id:i}){return a.url(`${je(i)}/stripped`)}function je(a){return`/photos/${encodeURIComponent(a)}`}var sr={place:o("Where it was taken"),place_name:o("The name of the place"),person:o("Who is in it"),creator:o("Who made it"),serial:o("The serial number of the camera or lens"),time:o("When it was taken"),camera:o("The camera"),lens:o("The lens"),software:o("The software"),edits:o("That it was edited"),title:o("Its title"),caption:o("Its caption"),comment:o("A comment"),keyword:o("Its tags"),thumbnail:o("A small copy, which may show what was cut away since"),video:o("A short video of the moment, perhaps with sound")};function yi({facts:a}){let i=new Map;for(let{kind:e,value:t}of a)i.set(e,[...i.get(e)??[],nr(e,t)]);return[...i].map(([e,t])=>({what:sr[e]??e,values:t.filter(s=>s!=="").join(", ")}))}function nr(a,i){switch(a){case"place":{let[e=0,t=0]=i.split(",").map(Number);return $e(e,t)}case"time":return`${oe(i.slice(0,19))}, ${re(i.slice(0,19))}`;case"edits":return Kt(Number(i),{one:o(E`${i} step`),other:o(E`${i} steps`)});default:return i}}var $i,wi,xi,ki,Ti,Pi,S,He,Ie,Ke,Ve,se,C,Ge,Ei,Ze,Si,Ri;Pi=[z("latent-gives-away")];var W=class extends(Ti=F,ki=[y({attribute:!1})],xi=[y({attribute:!1})],wi=[x()],$i=[x()],Ti){constructor(){super(...arguments);h(this,C);h(this,He,r(S,8,this)),r(S,11,this);h(this,Ie,r(S,12,this)),r(S,15,this);h(this,Ke,r(S,16,this,!1)),r(S,19,this);h(this,Ve,r(S,20,this)),r(S,23,this);h(this,se,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(d(this,C,Ge).call(this),this.open&&d(this,C,Ze).call(this))}disconnectedCallback(){super.disconnectedCallback(),d(this,C,Ge).call(this)}render(){return n`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${d(this,C,Ei)}">
          ${o("What this photo gives away")} ${$.next}
        </button>
      </h3>
      ${this.open?n`
          <div role="status">${d(this,C,Si).call(this)}</div>
        `:m}
    `}};S=A(Ti),He=new WeakMap,Ie=new WeakMap,Ke=new WeakMap,Ve=new WeakMap,se=new WeakMap,C=new WeakSet,Ge=function(){l(this,se).abort(),U(this,se,new AbortController),this.told=void 0},Ei=function(){this.open=!this.open,this.open&&this.told===void 0&&d(this,C,Ze).call(this)},Ze=async function(){let{signal:e}=l(this,se),t=await vi(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=t)},Si=function(){let{told:e}=this;if(e===void 0)return n`
        <p>${o("Looking into the file")}</p>
      `;if(e==="unknown")return n`
        <p>${o("The file could not be looked into.")}</p>
      `;let t=yi(e);return n`
      ${t.length===0?n`
          <p>${o("Nothing that Latent can read, but for the picture itself.")}</p>
        `:n`
          <p>${o("Whoever gets the original file can read this in it:")}</p>
          <dl>
            ${t.map(({what:s,values:c})=>n`
                <div>
                  <dt>${s}</dt>
                  ${c===""?m:n`
                    <dd>${c}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${d(this,C,Ri).call(this,e)}
    `},Ri=function({without:e}){return e==="none"?n`
        <p>${o("Of this kind of file, Latent cannot make a copy that tells less.")}</p>
      `:n`
      <a class="quiet download" href="${bi(this.api,this.photo)}" download>
        ${$.download}${o("Download without personal data")}
      </a>
      <p>
        ${e==="same_pixels"?o("The copy has the same pixels, and colours, and nothing else."):o("The copy is a JPEG: in this format the picture cannot be parted from the rest.")}
      </p>
    `},p(S,4,"photo",ki,W,He),p(S,4,"api",xi,W,Ie),p(S,4,"open",wi,W,Ke),p(S,4,"told",$i,W,Ve),W=p(S,0,"GivesAwaySection",Pi,W),M(W,"styles",[q,G,D`
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
    `]),r(S,1,W);var Ai=D`
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
    border-radius: var(--corner-small);
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
    border-radius: var(--corner-small);
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
    border-radius: var(--corner-middle);
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
`;var zi,Ci,Li,ne,_e,J,Xe,Mi;Li=[z("latent-judgement")];var Q=class extends(Ci=F,zi=[y({attribute:!1})],Ci){constructor(){super(...arguments);h(this,J);h(this,_e,r(ne,8,this)),r(ne,11,this)}render(){let{rating:e=0,editable:t}=this.photo;return n`
      ${t?d(this,J,Mi).call(this):m} ${e<0?n`
          <p class="rating">${o("Rejected")}</p>
        `:t||e===0?m:n`
          <p
            class="rating"
            role="img"
            aria-label="${o(E`${e} of 5 stars`)}"
          >
            ${"★".repeat(e)}<span>${"★".repeat(5-e)}</span>
          </p>
        `}
    `}};ne=A(Ci),_e=new WeakMap,J=new WeakSet,Xe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Mi=function(){let{favorite:e,rating:t}=this.photo;return n`
      <div class="judged">
        ${ke(e,()=>d(this,J,Xe).call(this,{favorite:!e}))}
        <latent-stars .rating="${Math.max(0,t??0)}" @rate="${s=>d(this,J,Xe).call(this,{rating:s.detail})}"></latent-stars>
      </div>
    `},p(ne,4,"photo",zi,Q,_e),Q=p(ne,0,"Judgement",Li,Q),M(Q,"styles",[q,G,xe,D`
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
    `]),r(ne,1,Q);var lr={sidecar:o("the sidecar"),exif:"EXIF",xmp:o("XMP in the file"),iptc:o("IPTC in the file"),movie:o("the video’s own data"),format:o("the file itself"),text:o("a text in the file"),maker_note:o("the camera maker’s data"),takeout:"Google Takeout",file_name:o("the file’s name"),place:o("the position")},dr=new Intl.ListFormat(It,{type:"conjunction"});function Di(a,...i){let e=Se(a,...i);return e===""?"":o(E`From ${e}`)}function Se({origins:a},...i){let e=new Set(i.flatMap(t=>{let s=a[t];return s===void 0?[]:[lr[s]]}));return dr.format(e)}var Fi,qi,Ui,Bi,Oi,Ni,R,Ye,Qe,Je,et,v,Re,ee,Z,Ae,ze,Wi,ji,Hi,Ii,Ki,ce,Vi,Gi,Zi;Ni=[z("latent-info-panel")];var j=class extends(Oi=F,Bi=[y({attribute:!1})],Ui=[y({attribute:!1})],qi=[x()],Fi=[x()],Oi){constructor(){super(...arguments);h(this,v);h(this,Ye,r(R,8,this)),r(R,11,this);h(this,Qe,r(R,12,this)),r(R,15,this);h(this,Je,r(R,16,this)),r(R,19,this);h(this,et,r(R,20,this,!1)),r(R,23,this);h(this,ee,e=>{d(this,v,Re).call(this,e.detail),l(this,Z).call(this)});h(this,Z,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}updated(){this.api.inTrash||import("/assets/conversation-CBMJOGN6.js"),this.photo?.latitude!==void 0&&import("/assets/small-map-M563EQST.js")}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?m:n`
      ${d(this,v,ji).call(this,e)}
      <latent-judgement .photo="${e}" @photo-edit="${t=>d(this,v,Re).call(this,t.detail)}"></latent-judgement>
      ${e.error===void 0?m:n`
        <p class="problem">${o(E`This file could not be understood: ${e.error}`)}</p>
      `}
      <dl>
        ${d(this,v,Hi).call(this,e)}${d(this,v,Ii).call(this,e)}${d(this,v,Ki).call(this,e)}${d(this,v,Gi).call(this,e)} ${V({icon:$.file,name:o("File"),first:e.name,more:[pr(e.path),Zt(e),e.type]})}
      </dl>
      ${this.api.inTrash?m:n`
        <latent-conversation .photo="${e}" .api="${this.api}"></latent-conversation>
      `} ${d(this,v,Wi).call(this,e)}${d(this,v,Vi).call(this,e)} ${e.marked?n`
          <p class="marked">${o("You see this photo with its owner’s watermark. The file itself is not handed out.")}</p>
        `:n`
          <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
        `}
    `}};R=A(Oi),Ye=new WeakMap,Qe=new WeakMap,Je=new WeakMap,et=new WeakMap,v=new WeakSet,Re=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},ee=new WeakMap,Z=new WeakMap,Ae=function(e,t){return this.photo?.editable?n`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${$.pencil}
        </button>
      `:m},ze=function(e,t){return this.photo?.editable?n`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:m},Wi=function({id:e}){return n`
      <p class="similar">
        <a class="quiet" ${Pe(Te("similar",e))}>${$.picture}${o("Similar photos")}</a>
      </p>
    `},ji=function({title:e,caption:t}){return n`
      ${e===void 0?m:n`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?n`
          <latent-caption-form
            class="caption-form"
            .caption="${t??""}"
            @save="${l(this,ee)}"
            @cancel="${l(this,Z)}"
          ></latent-caption-form>
        `:t===void 0?n`
          <p class="caption">${d(this,v,ze).call(this,"caption",o("Add a caption"))}</p>
        `:n`
          <div class="said"><p class="caption">${t}</p>${d(this,v,Ae).call(this,"caption",o("Edit the caption"))}</div>
        `}
    `},Hi=function(e){let t={icon:$.calendar,name:o("Date")};if(this.editing==="date"){let N=n`
        <latent-date-form
          .taken="${e.taken}"
          .offset="${e.takenOffset??""}"
          @save="${l(this,ee)}"
          @cancel="${l(this,Z)}"
        ></latent-date-form>
      `;return V({...t,first:N})}let s=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`,c=n`
      <span class="said">${oe(e.taken)} ${d(this,v,Ae).call(this,"date",o("Edit the date"))}</span>
    `,b=e.takenGuessed?o("The file’s date: the photo itself tells none."):"";return V({...t,first:c,more:[`${re(e.taken)}${s}`,b],origin:d(this,v,ce).call(this,e,"taken")})},Ii=function(e){let[t,...s]=[e.camera??"",e.lens??"",Gt(e)].filter(b=>b!==""),c=d(this,v,ce).call(this,e,"camera","lens","exposure");return t===void 0?m:V({icon:$.camera,name:o("Camera"),first:t,more:s,origin:c})},Ki=function(e){let{latitude:t,longitude:s}=e,c={icon:$.pin,name:o("Place")},b=t===void 0||s===void 0?void 0:{latitude:t,longitude:s};if(this.editing==="place"){let be=n`
        <latent-place-form
          .place="${b}"
          ?removable="${b!==void 0}"
          @save="${l(this,ee)}"
          @cancel="${l(this,Z)}"
        ></latent-place-form>
      `;return V({...c,first:be})}let[N,...X]=hr(e);if(N===void 0){let be=d(this,v,ze).call(this,"place",o("Add a place"));return be===m?m:V({...c,first:be})}let Jo=n`
      <span class="said">${N} ${d(this,v,Ae).call(this,"place",o("Edit the place"))}</span>
    `,er=b===void 0?m:n`
      <latent-small-map .api="${this.api}" .latitude="${b.latitude}" .longitude="${b.longitude}"></latent-small-map>
    `;return V({...c,first:Jo,more:X,origin:d(this,v,ce).call(this,e,"position","place"),below:er})},ce=function(e,...t){return this.sourced?Di(e,...t):""},Vi=function(e){let t=Se(e,"title","caption"),s=Se(e,"rating","favorite");return n`
      ${this.sourced?n`
          ${t===""?m:n`
            <p class="origin">${o(E`Title and caption: from ${t}`)}</p>
          `} ${s===""?m:n`
            <p class="origin">${o(E`Rating: from ${s}`)}</p>
          `}
        `:m}
      <button class="sources" aria-pressed="${this.sourced?"true":"false"}" @click="${()=>this.sourced=!this.sourced}">
        ${o("Where this comes from")}
      </button>
    `},Gi=function(e){let{tags:t,editable:s}=e;if(t.length===0&&!s)return m;let c=this.editing==="tags"||!s?m:n`
      <li class="adder">${d(this,v,ze).call(this,"tags",o("Add tags"))}</li>
    `,b=n`
      <ul class="tags">${t.map(X=>d(this,v,Zi).call(this,X,s))} ${c}</ul>
    `,N=this.editing!=="tags"?m:n`
      <latent-tag-form action="${o("Add")}" .api="${this.api}" @save="${l(this,ee)}" @cancel="${l(this,Z)}"></latent-tag-form>
    `;return V({icon:$.tag,name:o("Tags"),first:b,origin:d(this,v,ce).call(this,e,"tags"),below:N})},Zi=function(e,t){return n`
      <li>
        <a ${Pe(Te("photos",void 0,li("tag",e)))}>${e}</a>${t?n`
            <button aria-label="${o(E`Remove the tag ${e}`)}" title="${o("Remove")}" @click="${()=>d(this,v,Re).call(this,{tags:{remove:[e]}})}">${$.clear}</button>
          `:m}
      </li>
    `},p(R,4,"photo",Bi,j,Ye),p(R,4,"api",Ui,j,Qe),p(R,4,"editing",qi,j,Je),p(R,4,"sourced",Fi,j,et),j=p(R,0,"InfoPanel",Ni,j),M(j,"styles",[q,G,Ai]),r(R,1,j);function hr({city:a,country:i,latitude:e,longitude:t,altitude:s}){let c=[a,i].filter(X=>X!==void 0).join(", "),b=e===void 0||t===void 0?"":$e(e,t),N=s===void 0?"":o(E`${Math.round(s)} m above sea level`);return[c,b,N].filter(X=>X!=="")}function pr(a){let i=oi(a);return i===""?"":n`
    <a ${Pe(Te("folders",i))}>${i}</a>
  `}var Ce=class{#e;#t;#o;constructor(i,e=5e3){this.#e=i,this.#t=e}get running(){return this.#o!==void 0}toggle(){this.running?this.stop():this.#i()}stop(){this.#o!==void 0&&(this.#o.abort(),this.#o=void 0,this.#e.changed(!1))}async#i(){let i=new AbortController;this.#o=i,this.#e.changed(!0),mr(i.signal);do await this.#e.seen(cr(this.#t,i.signal),i.signal);while(!i.signal.aborted&&await this.#e.next());i.signal.aborted||this.stop()}};function cr(a,i){return new Promise(e=>{let t=setTimeout(e,a);i.addEventListener("abort",()=>{clearTimeout(t),e()})})}async function mr(a){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let i=async()=>{if(document.visibilityState==="visible"&&!a.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});a.addEventListener("abort",()=>{e?.release()}),a.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{i()},{signal:a}),await i()}var _i=ri(class extends ai{constructor(){super(...arguments),this.key=m}render(a,i){return this.key=a,i}update(a,[i,e]){return i!==this.key&&(si(a),this.key=i),e}});var Le={scale:1,x:0,y:0};function Yi(a,i){if(a.width<=0||a.height<=0)return i;let e=Math.min(1,i.width/a.width,i.height/a.height);return{width:a.width*e,height:a.height*e}}function Qi(a,i){return Math.max(3,2*a.width/Math.max(1,i.width))}function tt(a,i,e,t){let s=i/a.scale;return{scale:i,x:e-(e-a.x)*s,y:t-(t-a.y)*s}}function Ji(a,i,e,t){let s=Math.min(Math.max(a.scale,1),t),c=s===a.scale?a:tt(a,s,0,0);return{scale:s,x:Xi(c.x,(i.width*s-e.width)/2),y:Xi(c.y,(i.height*s-e.height)/2)}}function Xi(a,i){let e=Math.max(0,i);return Math.min(e,Math.max(-e,a))}var Me=class{#e;#t=new AbortController;#o=!1;#i;#r=!1;#s=!1;#a=!1;constructor(i){this.#e=i}get url(){return this.#i}get sharp(){return this.#r}get failed(){return this.#s}get loading(){return this.#a}begin(){let{photo:i,marked:e,grid:t,screens:s}=this.#e;if(this.#t=new AbortController,this.#r=!1,this.#s=i.failed,this.#o=!1,this.#a=!1,I(i)&&!e||i.failed)return;let c=s.peek(i.id),b=t.peek(i.id);c!==void 0?this.#n(c,!0):(b!==void 0&&this.#n(b,!1),this.#d(i.id,this.#t.signal))}end(){this.#t.abort(),this.#i!==void 0&&(URL.revokeObjectURL(this.#i),this.#i=void 0)}fail(){this.#s=!0,this.#e.requestUpdate()}async#d(i,e){try{let t=await this.#e.screens.get(i,e);e.aborted||this.#n(t,!0)}catch(t){!ye(t)&&!e.aborted&&this.fail()}}async showWhole(){let{photo:i,marked:e,api:t}=this.#e,{signal:s}=this.#t;if(this.#o||e||!ae(i))return;this.#o=!0,this.#a=!0,this.#e.requestUpdate();let c=(_t(i)&&i.turned!==!0?await eo(t.original(i.id,s),i.type):void 0)??await eo(gi(t,i,s),"image/jpeg");if(s.aborted){URL.revokeObjectURL(c??"");return}this.#a=!1,c!==void 0&&this.#l(c),this.#e.requestUpdate()}#n(i,e){this.#l(Oe(i)),this.#r=e,this.#e.requestUpdate()}#l(i){this.#i!==void 0&&URL.revokeObjectURL(this.#i),this.#i=i}};async function eo(a,i){let e=await a.catch(()=>{});if(e===void 0)return;let t=new Image;return t.src=Oe(e,i),t.decode().then(()=>t.src,()=>{URL.revokeObjectURL(t.src)})}var to=D`
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
`;var io=90,oo=.45,ro,ao,so,no,lo,ho,po,co,mo,uo,fo,go,vo,bo,yo,$o,u,it,ot,rt,at,st,nt,lt,dt,ht,pt,ct,mt,ut,ft,_,L,me,w,De,gt,vt,bt,Fe,yt,$t,ue,wo,xo,ko;$o=[z("latent-stage")];var k=class extends(yo=F,bo=[y({attribute:!1})],vo=[y({type:Boolean})],go=[y({attribute:!1})],fo=[y({attribute:!1})],uo=[y({attribute:!1})],mo=[x()],co=[x()],po=[x()],ho=[x()],lo=[x()],no=[y({attribute:!1})],so=[y({type:Boolean})],ao=[pe("video")],ro=[pe("#stage")],yo){constructor(){super(...arguments);h(this,w);h(this,it,r(u,8,this)),r(u,11,this);h(this,ot,r(u,12,this,!1)),r(u,15,this);h(this,rt,r(u,16,this)),r(u,19,this);h(this,at,r(u,20,this)),r(u,23,this);h(this,st,r(u,24,this)),r(u,27,this);h(this,nt,r(u,28,this,Le)),r(u,31,this);h(this,lt,r(u,32,this,{x:0,y:0})),r(u,35,this);h(this,dt,r(u,36,this,{width:0,height:0})),r(u,39,this);h(this,ht,r(u,40,this,{width:0,height:0})),r(u,43,this);h(this,pt,r(u,44,this,!1)),r(u,47,this);h(this,ct,r(u,48,this)),r(u,51,this);h(this,mt,r(u,52,this,!1)),r(u,55,this);h(this,ut,r(u,56,this)),r(u,59,this);h(this,ft,r(u,60,this)),r(u,63,this);h(this,_);h(this,L,new Me(this));h(this,me,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=Le}));h(this,ue,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),l(this,me).observe(this),this.hasUpdated&&d(this,w,$t).call(this)}disconnectedCallback(){super.disconnectedCallback(),l(this,me).disconnect(),l(this,_)?.dispose(),U(this,_,void 0),l(this,L).end()}willUpdate(e){(e.has("photo")&&!Xt(e.get("photo"),this.photo)||e.has("marked")&&I(this.photo))&&(l(this,L).end(),d(this,w,$t).call(this))}updated(){!l(this,w,De)&&this.film===void 0?l(this,_)??U(this,_,new ni(this.stage,this)):(l(this,_)?.dispose(),U(this,_,void 0))}async played(e){let{video:t}=this;if(t===null||l(this,L).failed)return;let s=new Promise(c=>{t.addEventListener("ended",c,{signal:e}),t.addEventListener("error",c,{signal:e}),e.addEventListener("abort",c)});await t.play().then(()=>s,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,s){d(this,w,gt).call(this,this.view.scale*e,t,s,!0)}toggleZoom(e,t){d(this,w,gt).call(this,this.zoomed?1:Math.min(d(this,w,yt).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,d(this,w,vt).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,s,c){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>io||Math.abs(s)>oo)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>io||c>oo)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){if(this.film!==void 0)return n`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="${o("The seconds around this photo")}"
            src="${this.film}"
            @ended="${l(this,ue)}"
            @error="${l(this,ue)}"
          >
          </video>
        </div>
      `;if(l(this,w,De)&&!l(this,L).failed)return n`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${Ue(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>l(this,w,De)&&l(this,L).fail()}"
          >
          </video>
        </div>
      `;let{url:e}=l(this,L);return n`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${l(this,L).failed?d(this,w,ko).call(this):e===void 0?m:d(this,w,xo).call(this,e)}
      </div>
      ${l(this,L).loading?n`
          <p class="loading" role="status">${o("Loading the full size")}</p>
        `:m}
    `}};u=A(yo),it=new WeakMap,ot=new WeakMap,rt=new WeakMap,at=new WeakMap,st=new WeakMap,nt=new WeakMap,lt=new WeakMap,dt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,mt=new WeakMap,ut=new WeakMap,ft=new WeakMap,_=new WeakMap,L=new WeakMap,me=new WeakMap,w=new WeakSet,De=function(){return I(this.photo)&&!this.marked},gt=function(e,t,s,c){this.moving=c,d(this,w,vt).call(this,tt(this.view,e,t,s)),this.zoomed&&l(this,L).showWhole()},vt=function(e){this.view=Ji(e,d(this,w,Fe).call(this),this.stageSize,d(this,w,yt).call(this))},bt=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},Fe=function(){return Yi(d(this,w,bt).call(this),this.stageSize)},yt=function(){return Qi(d(this,w,bt).call(this),d(this,w,Fe).call(this))},$t=function(){this.view=Le,l(this,L).begin()},ue=new WeakMap,wo=function(e){let{naturalWidth:t,naturalHeight:s}=e.target;this.natural={width:t,height:s}},xo=function(e){let{width:t,height:s}=d(this,w,Fe).call(this),c=this.view.x+this.dragged.x,b=this.view.y+this.dragged.y,N=`transform:translate(${c}px,${b}px) scale(${this.view.scale})`;return n`
      ${_i(this.photo.id,n`
          <img
            alt="${Ue(this.photo)}"
            draggable="false"
            class="${l(this,L).sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${t}px;height:${s}px;${N}`}"
            @load="${d(this,w,wo)}"
          />
        `)}
    `},ko=function(){return n`
      <div class="instead">
        ${this.photo.failed?$.broken:$.picture}
        <strong>${this.photo.name}</strong>
        <span>${this.marked?o("There is no picture of this file to show."):o("There is no picture of this file to show. The file itself is in the vault, and can be downloaded.")}</span>
      </div>
    `},p(u,4,"photo",bo,k,it),p(u,4,"marked",vo,k,ot),p(u,4,"api",go,k,rt),p(u,4,"grid",fo,k,at),p(u,4,"screens",uo,k,st),p(u,4,"view",mo,k,nt),p(u,4,"dragged",co,k,lt),p(u,4,"stageSize",po,k,dt),p(u,4,"natural",ho,k,ht),p(u,4,"moving",lo,k,pt),p(u,4,"film",no,k,ct),p(u,4,"fading",so,k,mt),p(u,4,"video",ao,k,ut),p(u,4,"stage",ro,k,ft),k=p(u,0,"Stage",$o,k),M(k,"styles",[q,to]),r(u,1,k);var To,Po,Eo,So,Ro,Ao,zo,P,wt,xt,kt,Tt,Pt,te,le,Co,Lo;zo=[z("latent-stack-strip")];var B=class extends(Ao=F,Ro=[y({attribute:!1})],So=[y()],Eo=[y({attribute:!1})],Po=[y({attribute:!1})],To=[x()],Ao){constructor(){super(...arguments);h(this,le);h(this,wt,r(P,8,this)),r(P,11,this);h(this,xt,r(P,12,this,"")),r(P,15,this);h(this,kt,r(P,16,this)),r(P,19,this);h(this,Tt,r(P,20,this)),r(P,23,this);h(this,Pt,r(P,24,this,[])),r(P,27,this);h(this,te,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),l(this,te).abort()}willUpdate(e){e.has("stack")&&this.stack?.photos.join()!==e.get("stack")?.photos.join()&&d(this,le,Co).call(this,this.stack?.photos??[])}render(){return this.photos.length===0?m:n`
      <ul aria-label="${o("Files of this photo")}">
        ${this.photos.map(e=>d(this,le,Lo).call(this,e))}
      </ul>
    `}};P=A(Ao),wt=new WeakMap,xt=new WeakMap,kt=new WeakMap,Tt=new WeakMap,Pt=new WeakMap,te=new WeakMap,le=new WeakSet,Co=async function(e){l(this,te).abort(),U(this,te,new AbortController);let{signal:t}=l(this,te),s=await Promise.all(e.map(c=>this.api.photo(c,t).catch(()=>{})));t.aborted||(this.photos=s.flatMap(c=>c===void 0?[]:{...c,stacked:1}))},Lo=function(e){return n`
      <li>
        <button
          aria-label="${e.name}"
          title="${e.name}"
          aria-current="${e.id===this.open?"true":m}"
          @click="${()=>this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}"
        >
          <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
          <span>${Yt(e.name)}</span>
        </button>
      </li>
    `},p(P,4,"stack",Ro,B,wt),p(P,4,"open",So,B,xt),p(P,4,"api",Eo,B,kt),p(P,4,"store",Po,B,Tt),p(P,4,"photos",To,B,Pt),B=p(P,0,"StackStrip",zo,B),M(B,"styles",[q,D`
      :host {
        display: flex;
        height: 76px;
        padding: 4px 12px 12px;
        overflow-x: auto;
        scrollbar-width: thin;
      }

      ul {
        display: flex;
        gap: 6px;
        margin: 0 auto;
        padding: 0;
        list-style: none;
      }

      button {
        position: relative;
        width: 60px;
        height: 60px;
        padding: 0;
        border: 2px solid transparent;
        border-radius: var(--corner-middle);
        background: var(--sunken);
        overflow: hidden;
        cursor: pointer;
      }

      button[aria-current] {
        border-color: #fff;
      }

      span {
        position: absolute;
        inset: auto 0 0;
        background: rgb(0 0 0 / 0.6);
        color: #fff;
        font-size: 0.625rem;
        font-weight: 600;
        line-height: 1.6;
        text-align: center;
      }
    `]),r(P,1,B);var qe=class{#e;#t;#o=[];#i=Promise.resolve(!0);constructor(i){this.#e=i}turn(i){return this.#i=this.#i.then(()=>this.#r(i<0?-1:1)),this.#i}async#r(i){let{place:e,sequence:t}=this.#e,s=await t?.neighbour(this.#t??e,i).catch(()=>{});return s!==void 0&&(this.#t=s,this.#e.turnTo(s)),s!==void 0}reached(i){this.#t?.id===i.id&&(this.#t=void 0)}settled(){this.#t===void 0&&this.#o.splice(0).forEach(i=>i())}async arrival(){this.#t!==void 0&&await new Promise(i=>this.#o.push(i))}};var Mo=D`
  :host {
    color-scheme: dark;
    position: fixed;
    inset: 0;
    z-index: 10;
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
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

  latent-stack-strip {
    grid-row: 3;
    min-width: 0;
  }

  latent-info-panel {
    grid-area: 2 / 2 / -1;
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
      grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
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
      grid-area: 4 / 1;
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
`;var Do,Fo,qo,Uo,Bo,Oo,No,Wo,jo,Ho,Io,Ko,Vo,Go,Zo,f,Et,St,Rt,At,zt,Ct,Lt,Mt,Dt,Ft,qt,Ut,Bt,fe,H,ie,O,ge,g,_o,Ot,Xo,Nt,Wt,de,he,jt,Ht,ve,Yo,Qo;Zo=[z("latent-viewer")];var T=class extends(Go=F,Vo=[y({attribute:!1})],Ko=[y({attribute:!1})],Io=[y({attribute:!1})],Ho=[y({attribute:!1})],jo=[y({attribute:!1})],Wo=[y({type:Boolean})],No=[x()],Oo=[x()],Bo=[x()],Uo=[x()],qo=[pe("latent-stage")],Fo=[x()],Do=[x()],Go){constructor(){super(...arguments);h(this,g);h(this,Et,r(f,8,this)),r(f,11,this);h(this,St,r(f,12,this)),r(f,15,this);h(this,Rt,r(f,16,this)),r(f,19,this);h(this,At,r(f,20,this)),r(f,23,this);h(this,zt,r(f,24,this)),r(f,27,this);h(this,Ct,r(f,28,this,!1)),r(f,31,this);h(this,Lt,r(f,32,this)),r(f,35,this);h(this,Mt,r(f,36,this,!1)),r(f,39,this);h(this,Dt,r(f,40,this)),r(f,43,this);h(this,Ft,r(f,44,this)),r(f,47,this);h(this,qt,r(f,48,this)),r(f,51,this);h(this,Ut,r(f,52,this,!1)),r(f,55,this);h(this,Bt,r(f,56,this)),r(f,59,this);h(this,fe,new Ce({seen:(e,t)=>I(this.photo)&&!l(this,g,he)?this.stage.played(t):e,next:async()=>await l(this,O).turn(1)&&await d(this,g,Xo).call(this),changed:e=>this.playing=e}));h(this,H,new AbortController);h(this,ie);h(this,O,new qe(this));h(this,ge,{close:()=>d(this,g,Ht).call(this),turn:e=>{l(this,O).turn(e)},toggleFavorite:()=>d(this,g,de).call(this,{favorite:!(this.details?.favorite??!1)}),rate:e=>d(this,g,de).call(this,{rating:e}),rotate:e=>{ae(this.photo)&&d(this,g,de).call(this,{rotate:e})},toggleArchived:()=>d(this,g,de).call(this,{archived:!(this.details?.archived??!1)}),delete:()=>{l(this,g,jt)&&this.dispatchEvent(new CustomEvent("photo-delete",{detail:l(this,g,Ot)!==void 0}))},playLive:()=>{this.photo.live===!0&&!l(this,g,he)&&(this.film=this.api.motionUrl(this.photo.id))},toggleSlideshow:()=>l(this,fe).toggle(),toggleInfo:()=>this.informed=!this.informed,toggleFullScreen:()=>{d(this,g,Qo).call(this)},toggleZoom:()=>this.stage.toggleZoom(0,0),zoomBy:e=>this.stage.zoomBy(e,0,0)});h(this,ve,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){d(this,g,Yo).call(this,e);return}if(Jt(e)||e.key===" "&&ur(e.composedPath()[0]))return;let t=hi(e.key,l(this,ge));t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",l(this,ve))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",l(this,ve)),l(this,H).abort(),l(this,fe).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),U(this,ie,d(this,g,_o).call(this,this.photo)?l(this,ie):this.photo),l(this,O).reached(this.photo),l(this,H).abort(),U(this,H,new AbortController),this.film=void 0,d(this,g,Nt).call(this,this.photo.id,l(this,H).signal),d(this,g,Wt).call(this,this.place,l(this,H).signal)):e.has("sequence")&&d(this,g,Wt).call(this,this.place,l(this,H).signal)}get place(){return l(this,ie)??this.photo}updated(e){l(this,O).settled(),e.has("photo")&&document.activeElement===document.body&&this.focus()}edited(e,t){let s=e.find(({id:c})=>c===this.details?.id);s?.error!==void 0?d(this,g,Nt).call(this,this.photo.id,l(this,H).signal):s?.photo!==void 0&&t&&(this.details=s.photo)}turnTo(e){this.isConnected&&this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}render(){let{photo:e}=this;return n`
      ${di({photo:e,details:this.details?.id===e.id?this.details:void 0,marked:l(this,g,he),deleted:l(this,g,Ot)?.photos.length??1,informed:this.informed,playing:this.playing,api:this.api,actions:l(this,ge)})}
      <div class="picture ${I(e)&&!l(this,g,he)?"film":""}">
        <latent-stage
          .photo="${e}"
          ?marked="${l(this,g,he)}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${()=>this.film=void 0}"
          @turn="${t=>l(this,O).turn(t.detail)}"
          @dismiss="${d(this,g,Ht)}"
        ></latent-stage>
        ${this.newer===void 0?m:n`
          <button class="icon turn previous" aria-label="${o("Newer photo")}" @click="${()=>l(this,O).turn(-1)}">
            ${$.previous}
          </button>
        `} ${this.older===void 0?m:n`
          <button class="icon turn next" aria-label="${o("Older photo")}" @click="${()=>l(this,O).turn(1)}">${$.next}</button>
        `}
      </div>
      ${we(e)?n`
          <latent-stack-strip
            .stack="${this.details?.stack}"
            open="${e.id}"
            .api="${this.api}"
            .store="${this.grid}"
            @photo-turn="${t=>this.turnTo(t.detail)}"
          ></latent-stack-strip>
        `:m} ${this.informed?n`
          <latent-info-panel
            role="region"
            aria-label="${o("Information")}"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${t=>d(this,g,de).call(this,t.detail)}"
          ></latent-info-panel>
        `:m}
    `}};f=A(Go),Et=new WeakMap,St=new WeakMap,Rt=new WeakMap,At=new WeakMap,zt=new WeakMap,Ct=new WeakMap,Lt=new WeakMap,Mt=new WeakMap,Dt=new WeakMap,Ft=new WeakMap,qt=new WeakMap,Ut=new WeakMap,Bt=new WeakMap,fe=new WeakMap,H=new WeakMap,ie=new WeakMap,O=new WeakMap,ge=new WeakMap,g=new WeakSet,_o=function({id:e}){let t=this.details?.stack?.photos??[];return t.includes(e)&&t.includes(l(this,ie)?.id??"")&&this.sequence?.find(e)===void 0},Ot=function(){let{photo:e,details:t}=this,s=t?.id===e.id&&t.stack?.photos[0]===e.id;return this.stacked&&s&&we(e)?t.stack:void 0},Xo=async function(){return await l(this,O).arrival(),await this.stage.updateComplete,!0},Nt=async function(e,t){try{let s=await this.api.photo(e,t);t.aborted||(this.details=s)}catch(s){!ye(s)&&!t.aborted&&(this.details=void 0)}},Wt=async function(e,t){let[s,c]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=s,this.older=c;for(let b of[s,c])b!==void 0&&!b.failed&&!I(b)&&this.screens.get(b.id,t).catch(()=>{})}},de=function(e){this.details!==void 0&&l(this,g,jt)&&(this.details=Qt(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},he=function(){return this.details?.marked===!0},jt=function(){return this.details?.editable===!0&&this.details.id===this.photo.id},Ht=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},ve=new WeakMap,Yo=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],s=t[0],c=t.at(-1),b=this.renderRoot.activeElement;e.shiftKey&&(b===s||b===null)?(e.preventDefault(),c?.focus()):!e.shiftKey&&b===c&&!this.informed&&!we(this.photo)&&(e.preventDefault(),s?.focus())},Qo=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},p(f,4,"photo",Vo,T,Et),p(f,4,"sequence",Ko,T,St),p(f,4,"api",Io,T,Rt),p(f,4,"grid",Ho,T,At),p(f,4,"screens",jo,T,zt),p(f,4,"stacked",Wo,T,Ct),p(f,4,"details",No,T,Lt),p(f,4,"informed",Oo,T,Mt),p(f,4,"newer",Bo,T,Dt),p(f,4,"older",Uo,T,Ft),p(f,4,"stage",qo,T,qt),p(f,4,"playing",Fo,T,Ut),p(f,4,"film",Do,T,Bt),T=p(f,0,"Viewer",Zo,T),M(T,"styles",[q,G,xe,Mo]),r(f,1,T);function ur(a){return a instanceof HTMLButtonElement||a instanceof HTMLAnchorElement||a instanceof HTMLVideoElement}export{T as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
