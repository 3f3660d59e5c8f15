import{a as ti,b as Oe,c as ii,d as xe,e as ke,f as oi,g as ri}from"/assets/chunk-23P65TKT.js";import{a as di}from"/assets/chunk-B3SHNFNB.js";import{b as ei}from"/assets/chunk-GOOLLS4U.js";import{d as hi}from"/assets/chunk-2NTJDFLX.js";import{b as ai}from"/assets/chunk-ETHXOSSS.js";import{b as Pe}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{c as li}from"/assets/chunk-CAQCCG64.js";import{a as Te}from"/assets/chunk-G5GLDSGX.js";import{b as si,c as ni}from"/assets/chunk-R2YN4VZO.js";import{a as Ne}from"/assets/chunk-WCRTRLIZ.js";import{g as ye}from"/assets/chunk-CEKH6Q66.js";import{d as oe,e as re,f as Zt,i as _t,j as Xt,k as $e,l as Be,m as we,n as I,o as Yt,p as ae,q as Qt,r as Jt}from"/assets/chunk-5HIU4FQV.js";import{a as Gt}from"/assets/chunk-6OLURQTN.js";import{a as $}from"/assets/chunk-7ZXDUJG2.js";import{a as z,b,c as x,d as ce,e as q,i as G}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import{c as Vt}from"/assets/chunk-VPQQMAB5.js";import{a as D,d as n,g as m,i as F}from"/assets/chunk-QQCOG5H4.js";import{a as S,b as o}from"/assets/chunk-JPIGTC3I.js";import{a as A,c as r,d as p,e as M,f as l,g as d,h as U,i as h}from"/assets/chunk-UFH4OFYZ.js";function pi(a){let{photo:i,actions:e}=a;return n`
    <header>
      <button class="icon close" aria-label="${o("Back to the photos")}" title="${o("Back (Esc)")}" @click="${e.close}">
        ${$.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${i.title??i.name}</h1>
        <p>${oe(i.taken)}, ${re(i.taken)}</p>
      </div>
      ${rr(a)}${ar(a)}${sr(a)}${nr(a)}
      <button
        class="icon"
        aria-label="${o("Information")}"
        aria-pressed="${a.informed?"true":"false"}"
        title="${o("Information (i)")}"
        @click="${e.toggleInfo}"
      >
        ${$.info}
      </button>
      ${or(a)} ${document.fullscreenEnabled?n`
          <button class="icon roomy" aria-label="${o("Full screen")}" title="${o("Full screen (Shift+F)")}" @click="${e.toggleFullScreen}">
            ${$.fullScreen}
          </button>
        `:m}
    </header>
  `}function or({photo:a,marked:i,api:e}){return i?m:n`
    <a
      class="icon"
      href="${e.downloadUrl(a.id)}"
      download
      aria-label="${o("Download the original")}"
      title="${o("Download")}"
    >
      ${$.download}
    </a>
  `}function rr({details:a,informed:i,actions:e}){return a===void 0||!a.editable||i?m:ke(a.favorite,e.toggleFavorite)}function ar({photo:a,details:i,actions:e}){return i?.editable!==!0||!ae(a)?m:n`
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
  `}function sr({photo:a,marked:i,playing:e,actions:t}){return n`
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
  `}function nr({details:a,deleted:i,actions:e}){if(a?.editable!==!0)return m;let t=a.archived?o("Take out of the archive"):o("Move to the archive"),s=Zt(i);return n`
    <button class="icon" aria-label="${t}" title="${t}" @click="${e.toggleArchived}">
      ${a.archived?$.unarchive:$.archive}
    </button>
    <button
      class="icon"
      aria-label="${i>1?o(S`Delete all ${s} files`):o("Delete")}"
      title="${i>1?o(S`Delete all ${s} files (Del)`):o("Delete (Del)")}"
      @click="${e.delete}"
    >
      ${$.trash}
    </button>
  `}function ci(a,i){switch(a){case"ArrowLeft":return()=>i.turn(-1);case"ArrowRight":return()=>i.turn(1);case"Escape":return()=>i.close();case"i":return()=>i.toggleInfo();case"F":return()=>i.toggleFullScreen();case"f":return()=>i.toggleFavorite();case" ":return()=>i.toggleSlideshow();case"r":return()=>i.rotate(90);case"R":return()=>i.rotate(270);case"Delete":return()=>i.delete();case"l":return()=>i.playLive();case"z":return()=>i.toggleZoom();case"+":case"=":return()=>i.zoomBy(1.4);case"-":return()=>i.zoomBy(1/1.4);default:return/^[0-5]$/.test(a)?()=>i.rate(Number(a)):void 0}}var Ee=si(class extends ni{constructor(){super(...arguments),this.key=m}render(a,i){return this.key=a,i}update(a,[i,e]){return i!==this.key&&(li(a),this.key=i),e}});var mi,ui,fi,gi,K,We,je,Se,vi;gi=[z("latent-date-form")];var Y=class extends(fi=ii,ui=[b({attribute:!1})],mi=[b({attribute:!1})],fi){constructor(){super(...arguments);d(this,Se);d(this,We,r(K,8,this,"")),r(K,11,this);d(this,je,r(K,12,this,"")),r(K,15,this)}read(){let e=ri(this.value("time")),t=oi(this.value("zone"));if(e===void 0)throw new Oe(o("That is no date and time."));if(t===void 0)throw new Oe(o("That is no time zone: write how far it is from UTC, such as +02:00, or nothing."));return{taken:`${e}${t}`}}renderFields(){return n`
      <label>
        ${o("Date and time")}
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        ${o("Time zone")}
        <input name="zone" autocomplete="off" placeholder="${o("+02:00; empty where unknown")}" .value="${this.offset}" />
      </label>
    `}renderMore(){return n`
      <button class="quiet" type="button" title="${o("What the photo itself says counts again")}" @click="${h(this,Se,vi)}">
        ${o("As the camera had it")}
      </button>
    `}};K=A(fi),We=new WeakMap,je=new WeakMap,Se=new WeakSet,vi=function(){this.save({taken:null})},p(K,4,"taken",ui,Y,We),p(K,4,"offset",mi,Y,je),Y=p(K,0,"DateForm",gi,Y),r(K,1,Y);function V({icon:a,name:i,first:e,more:t=[],origin:s="",below:c=m}){return n`
    <div class="fact">
      ${a}
      <dt>${i}</dt>
      <dd>${e}</dd>
      ${t.filter(y=>y!=="").map(y=>n`
          <dd>${y}</dd>
        `)} ${s===""?m:n`
        <dd class="origin">${s}</dd>
      `} ${c===m?m:n`
        <dd>${c}</dd>
      `}
    </div>
  `}function bi(a,{id:i},e){return a.bytes(`${He(i)}/picture`,e)}function yi(a,{id:i},e){return a.get(`${He(i)}/gives-away`,e)}function $i(a,{id:i}){return a.url(`${He(i)}/stripped`)}function He(a){return`/photos/${encodeURIComponent(a)}`}var lr={place:o("Where it was taken"),place_name:o("The name of the place"),person:o("Who is in it"),creator:o("Who made it"),serial:o("The serial number of the camera or lens"),time:o("When it was taken"),camera:o("The camera"),lens:o("The lens"),software:o("The software"),edits:o("That it was edited"),title:o("Its title"),caption:o("Its caption"),comment:o("A comment"),keyword:o("Its tags"),thumbnail:o("A small copy, which may show what was cut away since"),video:o("A short video of the moment, perhaps with sound")};function wi({facts:a}){let i=new Map;for(let{kind:e,value:t}of a)i.set(e,[...i.get(e)??[],dr(e,t)]);return[...i].map(([e,t])=>({what:lr[e]??e,values:t.filter(s=>s!=="").join(", ")}))}function dr(a,i){switch(a){case"place":{let[e=0,t=0]=i.split(",").map(Number);return $e(e,t)}case"time":return`${oe(i.slice(0,19))}, ${re(i.slice(0,19))}`;case"edits":return Gt(Number(i),{one:o(S`${i} step`),other:o(S`${i} steps`)});default:return i}}var xi,ki,Ti,Pi,Ei,Si,R,Ie,Ke,Ve,Ge,se,C,Ze,Ri,_e,Ai,zi;Si=[z("latent-gives-away")];var j=class extends(Ei=F,Pi=[b({attribute:!1})],Ti=[b({attribute:!1})],ki=[x()],xi=[x()],Ei){constructor(){super(...arguments);d(this,C);d(this,Ie,r(R,8,this)),r(R,11,this);d(this,Ke,r(R,12,this)),r(R,15,this);d(this,Ve,r(R,16,this,!1)),r(R,19,this);d(this,Ge,r(R,20,this)),r(R,23,this);d(this,se,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(h(this,C,Ze).call(this),this.open&&h(this,C,_e).call(this))}disconnectedCallback(){super.disconnectedCallback(),h(this,C,Ze).call(this)}render(){return n`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${h(this,C,Ri)}">
          ${o("What this photo gives away")} ${$.next}
        </button>
      </h3>
      ${this.open?n`
          <div role="status">${h(this,C,Ai).call(this)}</div>
        `:m}
    `}};R=A(Ei),Ie=new WeakMap,Ke=new WeakMap,Ve=new WeakMap,Ge=new WeakMap,se=new WeakMap,C=new WeakSet,Ze=function(){l(this,se).abort(),U(this,se,new AbortController),this.told=void 0},Ri=function(){this.open=!this.open,this.open&&this.told===void 0&&h(this,C,_e).call(this)},_e=async function(){let{signal:e}=l(this,se),t=await yi(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=t)},Ai=function(){let{told:e}=this;if(e===void 0)return n`
        <p>${o("Looking into the file")}</p>
      `;if(e==="unknown")return n`
        <p>${o("The file could not be looked into.")}</p>
      `;let t=wi(e);return n`
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
        `} ${h(this,C,zi).call(this,e)}
    `},zi=function({without:e}){return e==="none"?n`
        <p>${o("Of this kind of file, Latent cannot make a copy that tells less.")}</p>
      `:n`
      <a class="quiet download" href="${$i(this.api,this.photo)}" download>
        ${$.download}${o("Download without personal data")}
      </a>
      <p>
        ${e==="same_pixels"?o("The copy has the same pixels, and colours, and nothing else."):o("The copy is a JPEG: in this format the picture cannot be parted from the rest.")}
      </p>
    `},p(R,4,"photo",Pi,j,Ie),p(R,4,"api",Ti,j,Ke),p(R,4,"open",ki,j,Ve),p(R,4,"told",xi,j,Ge),j=p(R,0,"GivesAwaySection",Si,j),M(j,"styles",[q,G,D`
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
    `]),r(R,1,j);var Ci=D`
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
`;var Li,Mi,Di,ne,Xe,J,Ye,Fi;Di=[z("latent-judgement")];var Q=class extends(Mi=F,Li=[b({attribute:!1})],Mi){constructor(){super(...arguments);d(this,J);d(this,Xe,r(ne,8,this)),r(ne,11,this)}render(){let{rating:e=0,editable:t}=this.photo;return n`
      ${t?h(this,J,Fi).call(this):m} ${e<0?n`
          <p class="rating">${o("Rejected")}</p>
        `:t||e===0?m:n`
          <p
            class="rating"
            role="img"
            aria-label="${o(S`${e} of 5 stars`)}"
          >
            ${"★".repeat(e)}<span>${"★".repeat(5-e)}</span>
          </p>
        `}
    `}};ne=A(Mi),Xe=new WeakMap,J=new WeakSet,Ye=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},Fi=function(){let{favorite:e,rating:t}=this.photo;return n`
      <div class="judged">
        ${ke(e,()=>h(this,J,Ye).call(this,{favorite:!e}))}
        <latent-stars .rating="${Math.max(0,t??0)}" @rate="${s=>h(this,J,Ye).call(this,{rating:s.detail})}"></latent-stars>
      </div>
    `},p(ne,4,"photo",Li,Q,Xe),Q=p(ne,0,"Judgement",Di,Q),M(Q,"styles",[q,G,xe,D`
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
    `]),r(ne,1,Q);var hr={sidecar:o("the sidecar"),exif:"EXIF",xmp:o("XMP in the file"),iptc:o("IPTC in the file"),movie:o("the video’s own data"),format:o("the file itself"),text:o("a text in the file"),maker_note:o("the camera maker’s data"),takeout:"Google Takeout",file_name:o("the file’s name"),place:o("the position")},pr=new Intl.ListFormat(Vt,{type:"conjunction"});function qi(a,...i){let e=Re(a,...i);return e===""?"":o(S`From ${e}`)}function Re({origins:a},...i){let e=new Set(i.flatMap(t=>{let s=a[t];return s===void 0?[]:[hr[s]]}));return pr.format(e)}var Ui,Bi,Oi,Ni,Wi,ji,Hi,P,Qe,Je,et,tt,it,v,Ae,ee,Z,ze,Ce,Ii,Ki,Vi,Gi,Zi,me,_i,Xi,Yi;Hi=[z("latent-info-panel")];var B=class extends(ji=F,Wi=[b({attribute:!1})],Ni=[b({attribute:!1})],Oi=[b({attribute:!1})],Bi=[x()],Ui=[x()],ji){constructor(){super(...arguments);d(this,v);d(this,Qe,r(P,8,this)),r(P,11,this);d(this,Je,r(P,12,this)),r(P,15,this);d(this,et,r(P,16,this)),r(P,19,this);d(this,tt,r(P,20,this)),r(P,23,this);d(this,it,r(P,24,this,!1)),r(P,27,this);d(this,ee,e=>{h(this,v,Ae).call(this,e.detail),l(this,Z).call(this)});d(this,Z,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}updated(){this.api.inTrash||import("/assets/conversation-GWWM35R4.js"),this.photo?.latitude!==void 0&&import("/assets/small-map-734OBJ2B.js")}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?m:n`
      ${h(this,v,Ki).call(this,e)}
      <latent-judgement .photo="${e}" @photo-edit="${t=>h(this,v,Ae).call(this,t.detail)}"></latent-judgement>
      ${e.error===void 0?m:n`
        <p class="problem">${o(S`This file could not be understood: ${e.error}`)}</p>
      `}
      <dl>
        ${h(this,v,Vi).call(this,e)}${h(this,v,Gi).call(this,e)}${h(this,v,Zi).call(this,e)}${h(this,v,Xi).call(this,e)} ${V({icon:$.file,name:o("File"),first:e.name,more:[mr(e.path),Xt(e),e.type]})}
      </dl>
      ${this.api.inTrash||this.open===void 0?m:Ee(this.open.id,n`
          <latent-conversation .photo="${this.open}" .api="${this.api}"></latent-conversation>
        `)} ${h(this,v,Ii).call(this,e)}${h(this,v,_i).call(this,e)} ${e.marked?n`
          <p class="marked">${o("You see this photo with its owner’s watermark. The file itself is not handed out.")}</p>
        `:n`
          <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
        `}
    `}};P=A(ji),Qe=new WeakMap,Je=new WeakMap,et=new WeakMap,tt=new WeakMap,it=new WeakMap,v=new WeakSet,Ae=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},ee=new WeakMap,Z=new WeakMap,ze=function(e,t){return this.photo?.editable?n`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${$.pencil}
        </button>
      `:m},Ce=function(e,t){return this.photo?.editable?n`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:m},Ii=function({id:e}){return n`
      <p class="similar">
        <a class="quiet" ${Pe(Te("similar",e))}>${$.picture}${o("Similar photos")}</a>
      </p>
    `},Ki=function({title:e,caption:t}){return n`
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
          <p class="caption">${h(this,v,Ce).call(this,"caption",o("Add a caption"))}</p>
        `:n`
          <div class="said"><p class="caption">${t}</p>${h(this,v,ze).call(this,"caption",o("Edit the caption"))}</div>
        `}
    `},Vi=function(e){let t={icon:$.calendar,name:o("Date")};if(this.editing==="date"){let W=n`
        <latent-date-form
          .taken="${e.taken}"
          .offset="${e.takenOffset??""}"
          @save="${l(this,ee)}"
          @cancel="${l(this,Z)}"
        ></latent-date-form>
      `;return V({...t,first:W})}let s=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`,c=n`
      <span class="said">${oe(e.taken)} ${h(this,v,ze).call(this,"date",o("Edit the date"))}</span>
    `,y=e.takenGuessed?o("The file’s date: the photo itself tells none."):"";return V({...t,first:c,more:[`${re(e.taken)}${s}`,y],origin:h(this,v,me).call(this,e,"taken")})},Gi=function(e){let[t,...s]=[e.camera??"",e.lens??"",_t(e)].filter(y=>y!==""),c=h(this,v,me).call(this,e,"camera","lens","exposure");return t===void 0?m:V({icon:$.camera,name:o("Camera"),first:t,more:s,origin:c})},Zi=function(e){let{latitude:t,longitude:s}=e,c={icon:$.pin,name:o("Place")},y=t===void 0||s===void 0?void 0:{latitude:t,longitude:s};if(this.editing==="place"){let be=n`
        <latent-place-form
          .place="${y}"
          ?removable="${y!==void 0}"
          @save="${l(this,ee)}"
          @cancel="${l(this,Z)}"
        ></latent-place-form>
      `;return V({...c,first:be})}let[W,...X]=cr(e);if(W===void 0){let be=h(this,v,Ce).call(this,"place",o("Add a place"));return be===m?m:V({...c,first:be})}let tr=n`
      <span class="said">${W} ${h(this,v,ze).call(this,"place",o("Edit the place"))}</span>
    `,ir=y===void 0?m:n`
      <latent-small-map .api="${this.api}" .latitude="${y.latitude}" .longitude="${y.longitude}"></latent-small-map>
    `;return V({...c,first:tr,more:X,origin:h(this,v,me).call(this,e,"position","place"),below:ir})},me=function(e,...t){return this.sourced?qi(e,...t):""},_i=function(e){let t=Re(e,"title","caption"),s=Re(e,"rating","favorite");return n`
      ${this.sourced?n`
          ${t===""?m:n`
            <p class="origin">${o(S`Title and caption: from ${t}`)}</p>
          `} ${s===""?m:n`
            <p class="origin">${o(S`Rating: from ${s}`)}</p>
          `}
        `:m}
      <button class="sources" aria-pressed="${this.sourced?"true":"false"}" @click="${()=>this.sourced=!this.sourced}">
        ${o("Where this comes from")}
      </button>
    `},Xi=function(e){let{tags:t,editable:s}=e;if(t.length===0&&!s)return m;let c=this.editing==="tags"||!s?m:n`
      <li class="adder">${h(this,v,Ce).call(this,"tags",o("Add tags"))}</li>
    `,y=n`
      <ul class="tags">${t.map(X=>h(this,v,Yi).call(this,X,s))} ${c}</ul>
    `,W=this.editing!=="tags"?m:n`
      <latent-tag-form action="${o("Add")}" .api="${this.api}" @save="${l(this,ee)}" @cancel="${l(this,Z)}"></latent-tag-form>
    `;return V({icon:$.tag,name:o("Tags"),first:y,origin:h(this,v,me).call(this,e,"tags"),below:W})},Yi=function(e,t){return n`
      <li>
        <a ${Pe(Te("photos",void 0,hi("tag",e)))}>${e}</a>${t?n`
            <button aria-label="${o(S`Remove the tag ${e}`)}" title="${o("Remove")}" @click="${()=>h(this,v,Ae).call(this,{tags:{remove:[e]}})}">${$.clear}</button>
          `:m}
      </li>
    `},p(P,4,"photo",Wi,B,Qe),p(P,4,"open",Ni,B,Je),p(P,4,"api",Oi,B,et),p(P,4,"editing",Bi,B,tt),p(P,4,"sourced",Ui,B,it),B=p(P,0,"InfoPanel",Hi,B),M(B,"styles",[q,G,Ci]),r(P,1,B);function cr({city:a,country:i,latitude:e,longitude:t,altitude:s}){let c=[a,i].filter(X=>X!==void 0).join(", "),y=e===void 0||t===void 0?"":$e(e,t),W=s===void 0?"":o(S`${Math.round(s)} m above sea level`);return[c,y,W].filter(X=>X!=="")}function mr(a){let i=ai(a);return i===""?"":n`
    <a ${Pe(Te("folders",i))}>${i}</a>
  `}var Le=class{#e;#t;#o;constructor(i,e=5e3){this.#e=i,this.#t=e}get running(){return this.#o!==void 0}toggle(){this.running?this.stop():this.#i()}stop(){this.#o!==void 0&&(this.#o.abort(),this.#o=void 0,this.#e.changed(!1))}async#i(){let i=new AbortController;this.#o=i,this.#e.changed(!0),fr(i.signal);do await this.#e.seen(ur(this.#t,i.signal),i.signal);while(!i.signal.aborted&&await this.#e.next());i.signal.aborted||this.stop()}};function ur(a,i){return new Promise(e=>{let t=setTimeout(e,a);i.addEventListener("abort",()=>{clearTimeout(t),e()})})}async function fr(a){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let i=async()=>{if(document.visibilityState==="visible"&&!a.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});a.addEventListener("abort",()=>{e?.release()}),a.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{i()},{signal:a}),await i()}var Me={scale:1,x:0,y:0};function Ji(a,i){if(a.width<=0||a.height<=0)return i;let e=Math.min(1,i.width/a.width,i.height/a.height);return{width:a.width*e,height:a.height*e}}function eo(a,i){return Math.max(3,2*a.width/Math.max(1,i.width))}function ot(a,i,e,t){let s=i/a.scale;return{scale:i,x:e-(e-a.x)*s,y:t-(t-a.y)*s}}function to(a,i,e,t){let s=Math.min(Math.max(a.scale,1),t),c=s===a.scale?a:ot(a,s,0,0);return{scale:s,x:Qi(c.x,(i.width*s-e.width)/2),y:Qi(c.y,(i.height*s-e.height)/2)}}function Qi(a,i){let e=Math.max(0,i);return Math.min(e,Math.max(-e,a))}var De=class{#e;#t=new AbortController;#o=!1;#i;#r=!1;#s=!1;#a=!1;constructor(i){this.#e=i}get url(){return this.#i}get sharp(){return this.#r}get failed(){return this.#s}get loading(){return this.#a}begin(){let{photo:i,marked:e,grid:t,screens:s}=this.#e;if(this.#t=new AbortController,this.#r=!1,this.#s=i.failed,this.#o=!1,this.#a=!1,I(i)&&!e||i.failed)return;let c=s.peek(i.id),y=t.peek(i.id);c!==void 0?this.#n(c,!0):(y!==void 0&&this.#n(y,!1),this.#d(i.id,this.#t.signal))}end(){this.#t.abort(),this.#i!==void 0&&(URL.revokeObjectURL(this.#i),this.#i=void 0)}fail(){this.#s=!0,this.#e.requestUpdate()}async#d(i,e){try{let t=await this.#e.screens.get(i,e);e.aborted||this.#n(t,!0)}catch(t){!ye(t)&&!e.aborted&&this.fail()}}async showWhole(){let{photo:i,marked:e,api:t}=this.#e,{signal:s}=this.#t;if(this.#o||e||!ae(i))return;this.#o=!0,this.#a=!0,this.#e.requestUpdate();let c=(Yt(i)&&i.turned!==!0?await io(t.original(i.id,s),i.type):void 0)??await io(bi(t,i,s),"image/jpeg");if(s.aborted){URL.revokeObjectURL(c??"");return}this.#a=!1,c!==void 0&&this.#l(c),this.#e.requestUpdate()}#n(i,e){this.#l(Ne(i)),this.#r=e,this.#e.requestUpdate()}#l(i){this.#i!==void 0&&URL.revokeObjectURL(this.#i),this.#i=i}};async function io(a,i){let e=await a.catch(()=>{});if(e===void 0)return;let t=new Image;return t.src=Ne(e,i),t.decode().then(()=>t.src,()=>{URL.revokeObjectURL(t.src)})}var oo=D`
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
`;var ro=90,ao=.45,so,no,lo,ho,po,co,mo,uo,fo,go,vo,bo,yo,$o,wo,xo,u,rt,at,st,nt,lt,dt,ht,pt,ct,mt,ut,ft,gt,vt,_,L,ue,w,Fe,bt,yt,$t,qe,wt,xt,fe,ko,To,Po;xo=[z("latent-stage")];var k=class extends(wo=F,$o=[b({attribute:!1})],yo=[b({type:Boolean})],bo=[b({attribute:!1})],vo=[b({attribute:!1})],go=[b({attribute:!1})],fo=[x()],uo=[x()],mo=[x()],co=[x()],po=[x()],ho=[b({attribute:!1})],lo=[b({type:Boolean})],no=[ce("video")],so=[ce("#stage")],wo){constructor(){super(...arguments);d(this,w);d(this,rt,r(u,8,this)),r(u,11,this);d(this,at,r(u,12,this,!1)),r(u,15,this);d(this,st,r(u,16,this)),r(u,19,this);d(this,nt,r(u,20,this)),r(u,23,this);d(this,lt,r(u,24,this)),r(u,27,this);d(this,dt,r(u,28,this,Me)),r(u,31,this);d(this,ht,r(u,32,this,{x:0,y:0})),r(u,35,this);d(this,pt,r(u,36,this,{width:0,height:0})),r(u,39,this);d(this,ct,r(u,40,this,{width:0,height:0})),r(u,43,this);d(this,mt,r(u,44,this,!1)),r(u,47,this);d(this,ut,r(u,48,this)),r(u,51,this);d(this,ft,r(u,52,this,!1)),r(u,55,this);d(this,gt,r(u,56,this)),r(u,59,this);d(this,vt,r(u,60,this)),r(u,63,this);d(this,_);d(this,L,new De(this));d(this,ue,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=Me}));d(this,fe,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),l(this,ue).observe(this),this.hasUpdated&&h(this,w,xt).call(this)}disconnectedCallback(){super.disconnectedCallback(),l(this,ue).disconnect(),l(this,_)?.dispose(),U(this,_,void 0),l(this,L).end()}willUpdate(e){(e.has("photo")&&!Qt(e.get("photo"),this.photo)||e.has("marked")&&I(this.photo))&&(l(this,L).end(),h(this,w,xt).call(this))}updated(){!l(this,w,Fe)&&this.film===void 0?l(this,_)??U(this,_,new di(this.stage,this)):(l(this,_)?.dispose(),U(this,_,void 0))}async played(e){let{video:t}=this;if(t===null||l(this,L).failed)return;let s=new Promise(c=>{t.addEventListener("ended",c,{signal:e}),t.addEventListener("error",c,{signal:e}),e.addEventListener("abort",c)});await t.play().then(()=>s,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,s){h(this,w,bt).call(this,this.view.scale*e,t,s,!0)}toggleZoom(e,t){h(this,w,bt).call(this,this.zoomed?1:Math.min(h(this,w,wt).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,h(this,w,yt).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,s,c){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>ro||Math.abs(s)>ao)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>ro||c>ao)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){if(this.film!==void 0)return n`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="${o("The seconds around this photo")}"
            src="${this.film}"
            @ended="${l(this,fe)}"
            @error="${l(this,fe)}"
          >
          </video>
        </div>
      `;if(l(this,w,Fe)&&!l(this,L).failed)return n`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${Be(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>l(this,w,Fe)&&l(this,L).fail()}"
          >
          </video>
        </div>
      `;let{url:e}=l(this,L);return n`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${l(this,L).failed?h(this,w,Po).call(this):e===void 0?m:h(this,w,To).call(this,e)}
      </div>
      ${l(this,L).loading?n`
          <p class="loading" role="status">${o("Loading the full size")}</p>
        `:m}
    `}};u=A(wo),rt=new WeakMap,at=new WeakMap,st=new WeakMap,nt=new WeakMap,lt=new WeakMap,dt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,mt=new WeakMap,ut=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,_=new WeakMap,L=new WeakMap,ue=new WeakMap,w=new WeakSet,Fe=function(){return I(this.photo)&&!this.marked},bt=function(e,t,s,c){this.moving=c,h(this,w,yt).call(this,ot(this.view,e,t,s)),this.zoomed&&l(this,L).showWhole()},yt=function(e){this.view=to(e,h(this,w,qe).call(this),this.stageSize,h(this,w,wt).call(this))},$t=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},qe=function(){return Ji(h(this,w,$t).call(this),this.stageSize)},wt=function(){return eo(h(this,w,$t).call(this),h(this,w,qe).call(this))},xt=function(){this.view=Me,l(this,L).begin()},fe=new WeakMap,ko=function(e){let{naturalWidth:t,naturalHeight:s}=e.target;this.natural={width:t,height:s}},To=function(e){let{width:t,height:s}=h(this,w,qe).call(this),c=this.view.x+this.dragged.x,y=this.view.y+this.dragged.y,W=`transform:translate(${c}px,${y}px) scale(${this.view.scale})`;return n`
      ${Ee(this.photo.id,n`
          <img
            alt="${Be(this.photo)}"
            draggable="false"
            class="${l(this,L).sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${t}px;height:${s}px;${W}`}"
            @load="${h(this,w,ko)}"
          />
        `)}
    `},Po=function(){return n`
      <div class="instead">
        ${this.photo.failed?$.broken:$.picture}
        <strong>${this.photo.name}</strong>
        <span>${this.marked?o("There is no picture of this file to show."):o("There is no picture of this file to show. The file itself is in the vault, and can be downloaded.")}</span>
      </div>
    `},p(u,4,"photo",$o,k,rt),p(u,4,"marked",yo,k,at),p(u,4,"api",bo,k,st),p(u,4,"grid",vo,k,nt),p(u,4,"screens",go,k,lt),p(u,4,"view",fo,k,dt),p(u,4,"dragged",uo,k,ht),p(u,4,"stageSize",mo,k,pt),p(u,4,"natural",co,k,ct),p(u,4,"moving",po,k,mt),p(u,4,"film",ho,k,ut),p(u,4,"fading",lo,k,ft),p(u,4,"video",no,k,gt),p(u,4,"stage",so,k,vt),k=p(u,0,"Stage",xo,k),M(k,"styles",[q,oo]),r(u,1,k);var Eo,So,Ro,Ao,zo,Co,Lo,E,kt,Tt,Pt,Et,St,te,le,Mo,Do;Lo=[z("latent-stack-strip")];var O=class extends(Co=F,zo=[b({attribute:!1})],Ao=[b()],Ro=[b({attribute:!1})],So=[b({attribute:!1})],Eo=[x()],Co){constructor(){super(...arguments);d(this,le);d(this,kt,r(E,8,this)),r(E,11,this);d(this,Tt,r(E,12,this,"")),r(E,15,this);d(this,Pt,r(E,16,this)),r(E,19,this);d(this,Et,r(E,20,this)),r(E,23,this);d(this,St,r(E,24,this,[])),r(E,27,this);d(this,te,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),l(this,te).abort()}willUpdate(e){e.has("stack")&&this.stack?.photos.join()!==e.get("stack")?.photos.join()&&h(this,le,Mo).call(this,this.stack?.photos??[])}render(){return this.photos.length===0?m:n`
      <ul aria-label="${o("Files of this photo")}">
        ${this.photos.map(e=>h(this,le,Do).call(this,e))}
      </ul>
    `}};E=A(Co),kt=new WeakMap,Tt=new WeakMap,Pt=new WeakMap,Et=new WeakMap,St=new WeakMap,te=new WeakMap,le=new WeakSet,Mo=async function(e){l(this,te).abort(),U(this,te,new AbortController);let{signal:t}=l(this,te),s=await Promise.all(e.map(c=>this.api.photo(c,t).catch(()=>{})));t.aborted||(this.photos=s.flatMap(c=>c===void 0?[]:{...c,stacked:1}))},Do=function(e){return n`
      <li>
        <button
          aria-label="${e.name}"
          title="${e.name}"
          aria-current="${e.id===this.open?"true":m}"
          @click="${()=>this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}"
        >
          <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
          <span>${Jt(e.name)}</span>
        </button>
      </li>
    `},p(E,4,"stack",zo,O,kt),p(E,4,"open",Ao,O,Tt),p(E,4,"api",Ro,O,Pt),p(E,4,"store",So,O,Et),p(E,4,"photos",Eo,O,St),O=p(E,0,"StackStrip",Lo,O),M(O,"styles",[q,D`
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
    `]),r(E,1,O);var Ue=class{#e;#t;#o=[];#i=Promise.resolve(!0);constructor(i){this.#e=i}turn(i){return this.#i=this.#i.then(()=>this.#r(i<0?-1:1)),this.#i}async#r(i){let{place:e,sequence:t}=this.#e,s=await t?.neighbour(this.#t??e,i).catch(()=>{});return s!==void 0&&(this.#t=s,this.#e.turnTo(s)),s!==void 0}reached(i){this.#t?.id===i.id&&(this.#t=void 0)}settled(){this.#t===void 0&&this.#o.splice(0).forEach(i=>i())}async arrival(){this.#t!==void 0&&await new Promise(i=>this.#o.push(i))}};var Fo=D`
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
`;var qo,Uo,Bo,Oo,No,Wo,jo,Ho,Io,Ko,Vo,Go,Zo,_o,Xo,f,Rt,At,zt,Ct,Lt,Mt,Dt,Ft,qt,Ut,Bt,Ot,Nt,pe,H,ie,N,ge,g,Yo,Wt,Qo,jt,Ht,de,he,It,Kt,ve,Jo,er;Xo=[z("latent-viewer")];var T=class extends(_o=F,Zo=[b({attribute:!1})],Go=[b({attribute:!1})],Vo=[b({attribute:!1})],Ko=[b({attribute:!1})],Io=[b({attribute:!1})],Ho=[b({type:Boolean})],jo=[x()],Wo=[x()],No=[x()],Oo=[x()],Bo=[ce("latent-stage")],Uo=[x()],qo=[x()],_o){constructor(){super(...arguments);d(this,g);d(this,Rt,r(f,8,this)),r(f,11,this);d(this,At,r(f,12,this)),r(f,15,this);d(this,zt,r(f,16,this)),r(f,19,this);d(this,Ct,r(f,20,this)),r(f,23,this);d(this,Lt,r(f,24,this)),r(f,27,this);d(this,Mt,r(f,28,this,!1)),r(f,31,this);d(this,Dt,r(f,32,this)),r(f,35,this);d(this,Ft,r(f,36,this,!1)),r(f,39,this);d(this,qt,r(f,40,this)),r(f,43,this);d(this,Ut,r(f,44,this)),r(f,47,this);d(this,Bt,r(f,48,this)),r(f,51,this);d(this,Ot,r(f,52,this,!1)),r(f,55,this);d(this,Nt,r(f,56,this)),r(f,59,this);d(this,pe,new Le({seen:(e,t)=>I(this.photo)&&!l(this,g,he)?this.stage.played(t):e,next:async()=>await l(this,N).turn(1)&&await h(this,g,Qo).call(this),changed:e=>this.playing=e}));d(this,H,new AbortController);d(this,ie);d(this,N,new Ue(this));d(this,ge,{close:()=>h(this,g,Kt).call(this),turn:e=>{l(this,N).turn(e)},toggleFavorite:()=>h(this,g,de).call(this,{favorite:!(this.details?.favorite??!1)}),rate:e=>h(this,g,de).call(this,{rating:e}),rotate:e=>{ae(this.photo)&&h(this,g,de).call(this,{rotate:e})},toggleArchived:()=>h(this,g,de).call(this,{archived:!(this.details?.archived??!1)}),delete:()=>{l(this,g,It)&&this.dispatchEvent(new CustomEvent("photo-delete",{detail:l(this,g,Wt)!==void 0}))},playLive:()=>{this.photo.live===!0&&!l(this,g,he)&&(this.film=this.api.motionUrl(this.photo.id))},toggleSlideshow:()=>l(this,pe).toggle(),toggleInfo:()=>this.informed=!this.informed,toggleFullScreen:()=>{h(this,g,er).call(this)},toggleZoom:()=>this.stage.toggleZoom(0,0),zoomBy:e=>this.stage.zoomBy(e,0,0)});d(this,ve,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){h(this,g,Jo).call(this,e);return}if(ti(e)||e.key===" "&&gr(e.composedPath()[0]))return;let t=ci(e.key,l(this,ge));t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",l(this,ve))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",l(this,ve)),l(this,H).abort(),l(this,pe).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),U(this,ie,h(this,g,Yo).call(this,this.photo)?l(this,ie):this.photo),l(this,N).reached(this.photo),l(this,H).abort(),U(this,H,new AbortController),this.film=void 0,h(this,g,jt).call(this,this.photo.id,l(this,H).signal),h(this,g,Ht).call(this,this.place,l(this,H).signal)):e.has("sequence")&&h(this,g,Ht).call(this,this.place,l(this,H).signal)}get place(){return l(this,ie)??this.photo}updated(e){l(this,N).settled(),e.has("photo")&&document.activeElement===document.body&&this.focus()}edited(e,t){let s=e.find(({id:c})=>c===this.details?.id);s?.error!==void 0?h(this,g,jt).call(this,this.photo.id,l(this,H).signal):s?.photo!==void 0&&t&&(this.details=s.photo)}turnTo(e){this.isConnected&&this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}render(){let{photo:e}=this;return n`
      ${pi({photo:e,details:this.details?.id===e.id?this.details:void 0,marked:l(this,g,he),deleted:l(this,g,Wt)?.photos.length??1,informed:this.informed,playing:this.playing,api:this.api,actions:l(this,ge)})}
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
          @turn="${t=>l(this,N).turn(t.detail)}"
          @dismiss="${h(this,g,Kt)}"
        ></latent-stage>
        ${this.newer===void 0?m:n`
          <button class="icon turn previous" aria-label="${o("Newer photo")}" @click="${()=>l(this,N).turn(-1)}">
            ${$.previous}
          </button>
        `} ${this.older===void 0?m:n`
          <button class="icon turn next" aria-label="${o("Older photo")}" @click="${()=>l(this,N).turn(1)}">${$.next}</button>
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
            .open="${e}"
            @focusin="${()=>l(this,pe).stop()}"
            .api="${this.api}"
            @photo-edit="${t=>h(this,g,de).call(this,t.detail)}"
          ></latent-info-panel>
        `:m}
    `}};f=A(_o),Rt=new WeakMap,At=new WeakMap,zt=new WeakMap,Ct=new WeakMap,Lt=new WeakMap,Mt=new WeakMap,Dt=new WeakMap,Ft=new WeakMap,qt=new WeakMap,Ut=new WeakMap,Bt=new WeakMap,Ot=new WeakMap,Nt=new WeakMap,pe=new WeakMap,H=new WeakMap,ie=new WeakMap,N=new WeakMap,ge=new WeakMap,g=new WeakSet,Yo=function({id:e}){let t=this.details?.stack?.photos??[];return t.includes(e)&&t.includes(l(this,ie)?.id??"")&&this.sequence?.find(e)===void 0},Wt=function(){let{photo:e,details:t}=this,s=t?.id===e.id&&t.stack?.photos[0]===e.id;return this.stacked&&s&&we(e)?t.stack:void 0},Qo=async function(){return await l(this,N).arrival(),await this.stage.updateComplete,!0},jt=async function(e,t){try{let s=await this.api.photo(e,t);t.aborted||(this.details=s)}catch(s){!ye(s)&&!t.aborted&&(this.details=void 0)}},Ht=async function(e,t){let[s,c]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=s,this.older=c;for(let y of[s,c])y!==void 0&&!y.failed&&!I(y)&&this.screens.get(y.id,t).catch(()=>{})}},de=function(e){this.details!==void 0&&l(this,g,It)&&(this.details=ei(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},he=function(){return this.details?.marked===!0},It=function(){return this.details?.editable===!0&&this.details.id===this.photo.id},Kt=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},ve=new WeakMap,Jo=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],s=t[0],c=t.at(-1),y=this.renderRoot.activeElement;e.shiftKey&&(y===s||y===null)?(e.preventDefault(),c?.focus()):!e.shiftKey&&y===c&&!this.informed&&!we(this.photo)&&(e.preventDefault(),s?.focus())},er=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},p(f,4,"photo",Zo,T,Rt),p(f,4,"sequence",Go,T,At),p(f,4,"api",Vo,T,zt),p(f,4,"grid",Ko,T,Ct),p(f,4,"screens",Io,T,Lt),p(f,4,"stacked",Ho,T,Mt),p(f,4,"details",jo,T,Dt),p(f,4,"informed",Wo,T,Ft),p(f,4,"newer",No,T,qt),p(f,4,"older",Oo,T,Ut),p(f,4,"stage",Bo,T,Bt),p(f,4,"playing",Uo,T,Ot),p(f,4,"film",qo,T,Nt),T=p(f,0,"Viewer",Xo,T),M(T,"styles",[q,G,xe,Fo]),r(f,1,T);function gr(a){return a instanceof HTMLButtonElement||a instanceof HTMLAnchorElement||a instanceof HTMLVideoElement}export{T as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
