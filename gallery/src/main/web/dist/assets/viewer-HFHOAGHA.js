import{a as Bt}from"/assets/chunk-B3SHNFNB.js";import{a as Ct,b as Re,c as Lt,d as ue,e as me,f as Mt,g as Dt}from"/assets/chunk-E2P427DC.js";import{b as zt}from"/assets/chunk-7VUWX7AB.js";import{b as Ft}from"/assets/chunk-ETHXOSSS.js";import{c as Ot}from"/assets/chunk-IBSM2OYF.js";import{a as Ae}from"/assets/chunk-WCRTRLIZ.js";import{g as pe}from"/assets/chunk-OM4SU63V.js";import{d as Wt}from"/assets/chunk-2NTJDFLX.js";import{a as ge}from"/assets/chunk-MOVCIQVG.js";import{d as Y,e as Q,j as Et,k as St,l as ce,m as Se,n as B,o as Rt,p as J,q as At}from"/assets/chunk-VUAE2RXN.js";import{a as fe,f as qt,g as Ut}from"/assets/chunk-OVMOB73O.js";import{a as M,b as n,e as c,g as D,h as A,i as w,j as x,k as oe,l as v,m as F,p as j}from"/assets/chunk-QYZQDLPC.js";import{a as R,c as r,d as h,e as L,f as d,g as l,h as H,i as s}from"/assets/chunk-UFH4OFYZ.js";function Nt(o){let{photo:t,api:e,actions:i}=o;return n`
    <header>
      <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${i.close}">
        ${v.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${t.title??t.name}</h1>
        <p>${Y(t.taken)}, ${Q(t.taken)}</p>
      </div>
      ${wo(o)}${xo(o)}${$o(o)}${ko(o)}
      <button
        class="icon"
        aria-label="Information"
        aria-pressed="${o.informed?"true":"false"}"
        title="Information (i)"
        @click="${i.toggleInfo}"
      >
        ${v.info}
      </button>
      <a
        class="icon"
        href="${e.downloadUrl(t.id)}"
        download
        aria-label="Download the original"
        title="Download"
      >
        ${v.download}
      </a>
      ${document.fullscreenEnabled?n`
          <button class="icon roomy" aria-label="Full screen" title="Full screen (Shift+F)" @click="${i.toggleFullScreen}">
            ${v.fullScreen}
          </button>
        `:c}
    </header>
  `}function wo({details:o,informed:t,actions:e}){return o===void 0||!o.editable||t?c:me(o.favorite,e.toggleFavorite)}function xo({photo:o,details:t,actions:e}){return t?.editable!==!0||!J(o)?c:n`
    <button
      class="icon roomy"
      aria-label="Turn left"
      title="Turn left (Shift+R)"
      @click="${()=>e.rotate(270)}"
    >
      ${v.turnLeft}
    </button>
    <button class="icon" aria-label="Turn right" title="Turn right (r)" @click="${()=>e.rotate(90)}">
      ${v.turnRight}
    </button>
  `}function $o({photo:o,playing:t,actions:e}){return n`
    ${o.live===!0?n`
        <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${e.playLive}">
          ${v.live}
        </button>
      `:c}
    <button
      class="icon"
      aria-label="Slideshow"
      aria-pressed="${t?"true":"false"}"
      title="Slideshow (Space)"
      @click="${e.toggleSlideshow}"
    >
      ${t?v.pause:v.play}
    </button>
  `}function ko({details:o,actions:t}){if(o?.editable!==!0)return c;let e=o.archived?"Take out of the archive":"Move to the archive";return n`
    <button class="icon" aria-label="${e}" title="${e}" @click="${t.toggleArchived}">
      ${o.archived?v.unarchive:v.archive}
    </button>
    <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${t.delete}">${v.trash}</button>
  `}function Ht(o,t){switch(o){case"ArrowLeft":return()=>t.turn(-1);case"ArrowRight":return()=>t.turn(1);case"Escape":return()=>t.close();case"i":return()=>t.toggleInfo();case"F":return()=>t.toggleFullScreen();case"f":return()=>t.toggleFavorite();case" ":return()=>t.toggleSlideshow();case"r":return()=>t.rotate(90);case"R":return()=>t.rotate(270);case"Delete":return()=>t.delete();case"l":return()=>t.playLive();case"z":return()=>t.toggleZoom();case"+":case"=":return()=>t.zoomBy(1.4);case"-":return()=>t.zoomBy(1/1.4);default:return/^[0-5]$/.test(o)?()=>t.rate(Number(o)):void 0}}var jt,It,Kt,Vt,W,ze,Ce,ve,Gt;Vt=[A("latent-date-form")];var G=class extends(Kt=Lt,It=[w({attribute:!1})],jt=[w({attribute:!1})],Kt){constructor(){super(...arguments);l(this,ve);l(this,ze,r(W,8,this,"")),r(W,11,this);l(this,Ce,r(W,12,this,"")),r(W,15,this)}read(){let e=Dt(this.value("time")),i=Mt(this.value("zone"));if(e===void 0)throw new Re("That is no date and time.");if(i===void 0)throw new Re("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${i}`}}renderFields(){return n`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return n`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${s(this,ve,Gt)}">
        As the camera had it
      </button>
    `}};W=R(Kt),ze=new WeakMap,Ce=new WeakMap,ve=new WeakSet,Gt=function(){this.save({taken:null})},h(W,4,"taken",It,G,ze),h(W,4,"offset",jt,G,Ce),G=h(W,0,"DateForm",Vt,G),r(W,1,G);function N({icon:o,name:t,first:e,more:i=[],origin:a="",below:p=c}){return n`
    <div class="fact">
      ${o}
      <dt>${t}</dt>
      <dd>${e}</dd>
      ${i.filter(g=>g!=="").map(g=>n`
          <dd>${g}</dd>
        `)} ${a===""?c:n`
        <dd class="origin">${a}</dd>
      `} ${p===c?c:n`
        <dd>${p}</dd>
      `}
    </div>
  `}function Zt(o,{id:t},e){return o.bytes(`${Le(t)}/picture`,e)}function _t(o,{id:t},e){return o.get(`${Le(t)}/gives-away`,e)}function Xt(o,{id:t}){return o.url(`${Le(t)}/stripped`)}function Le(o){return`/photos/${encodeURIComponent(o)}`}var To={place:"Where it was taken",place_name:"The name of the place",person:"Who is in it",creator:"Who made it",serial:"The serial number of the camera or lens",time:"When it was taken",camera:"The camera",lens:"The lens",software:"The software",edits:"That it was edited",title:"Its title",caption:"Its caption",comment:"A comment",keyword:"Its tags",thumbnail:"A small copy, which may show what was cut away since",video:"A short video of the moment, perhaps with sound"};function Yt({facts:o}){let t=new Map;for(let{kind:e,value:i}of o)t.set(e,[...t.get(e)??[],Po(e,i)]);return[...t].map(([e,i])=>({what:To[e]??e,values:i.filter(a=>a!=="").join(", ")}))}function Po(o,t){switch(o){case"place":{let[e=0,i=0]=t.split(",").map(Number);return ce(e,i)}case"time":return`${Y(t.slice(0,19))}, ${Q(t.slice(0,19))}`;case"edits":return t==="1"?"1 step":`${t} steps`;default:return t}}var Qt,Jt,ei,ti,ii,oi,T,Me,De,Fe,qe,ee,E,Ue,ri,Oe,ai,ni;oi=[A("latent-gives-away")];var q=class extends(ii=D,ti=[w({attribute:!1})],ei=[w({attribute:!1})],Jt=[x()],Qt=[x()],ii){constructor(){super(...arguments);l(this,E);l(this,Me,r(T,8,this)),r(T,11,this);l(this,De,r(T,12,this)),r(T,15,this);l(this,Fe,r(T,16,this,!1)),r(T,19,this);l(this,qe,r(T,20,this)),r(T,23,this);l(this,ee,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(s(this,E,Ue).call(this),this.open&&s(this,E,Oe).call(this))}disconnectedCallback(){super.disconnectedCallback(),s(this,E,Ue).call(this)}render(){return n`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${s(this,E,ri)}">
          What this photo gives away ${v.next}
        </button>
      </h3>
      ${this.open?n`
          <div role="status">${s(this,E,ai).call(this)}</div>
        `:c}
    `}};T=R(ii),Me=new WeakMap,De=new WeakMap,Fe=new WeakMap,qe=new WeakMap,ee=new WeakMap,E=new WeakSet,Ue=function(){d(this,ee).abort(),H(this,ee,new AbortController),this.told=void 0},ri=function(){this.open=!this.open,this.open&&this.told===void 0&&s(this,E,Oe).call(this)},Oe=async function(){let{signal:e}=d(this,ee),i=await _t(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=i)},ai=function(){let{told:e}=this;if(e===void 0)return n`
        <p>Looking into the file</p>
      `;if(e==="unknown")return n`
        <p>The file could not be looked into.</p>
      `;let i=Yt(e);return n`
      ${i.length===0?n`
          <p>Nothing that Latent can read, but for the picture itself.</p>
        `:n`
          <p>Whoever gets the original file can read this in it:</p>
          <dl>
            ${i.map(({what:a,values:p})=>n`
                <div>
                  <dt>${a}</dt>
                  ${p===""?c:n`
                    <dd>${p}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${s(this,E,ni).call(this,e)}
    `},ni=function({without:e}){return e==="none"?n`
        <p>Of this kind of file, Latent cannot make a copy that tells less.</p>
      `:n`
      <a class="quiet download" href="${Xt(this.api,this.photo)}" download>
        ${v.download}Download without personal data
      </a>
      <p>
        ${e==="same_pixels"?"The copy has the same pixels, and colours, and nothing else.":"The copy is a JPEG: in this format the picture cannot be parted from the rest."}
      </p>
    `},h(T,4,"photo",ti,q,Me),h(T,4,"api",ei,q,De),h(T,4,"open",Jt,q,Fe),h(T,4,"told",Qt,q,qe),q=h(T,0,"GivesAwaySection",oi,q),L(q,"styles",[F,j,M`
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
    `]),r(T,1,q);var si=M`
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
`;var li,di,hi,te,Be,_,We,pi;hi=[A("latent-judgement")];var Z=class extends(di=D,li=[w({attribute:!1})],di){constructor(){super(...arguments);l(this,_);l(this,Be,r(te,8,this)),r(te,11,this)}render(){let{rating:e=0,editable:i}=this.photo;return n`
      ${i?s(this,_,pi).call(this):c} ${e<0?n`
          <p class="rating">Rejected</p>
        `:i||e===0?c:n`
          <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
        `}
    `}};te=R(di),Be=new WeakMap,_=new WeakSet,We=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},pi=function(){let{favorite:e,rating:i}=this.photo;return n`
      <div class="judged">
        ${me(e,()=>s(this,_,We).call(this,{favorite:!e}))}
        <latent-stars .rating="${Math.max(0,i??0)}" @rate="${a=>s(this,_,We).call(this,{rating:a.detail})}"></latent-stars>
      </div>
    `},h(te,4,"photo",li,Z,Be),Z=h(te,0,"Judgement",hi,Z),L(Z,"styles",[F,j,ue,M`
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
    `]),r(te,1,Z);var Eo={sidecar:"the sidecar",exif:"EXIF",xmp:"XMP in the file",iptc:"IPTC in the file",movie:"the video’s own data",format:"the file itself",text:"a text in the file",maker_note:"the camera maker’s data",takeout:"Google Takeout",file_name:"the file’s name",place:"the position"};function be({origins:o},...t){let e=new Set(t.flatMap(i=>{let a=o[i];return a===void 0?[]:[Eo[a]]}));return e.size===0?"":`From ${[...e].join(" and ")}`}var ci,ui,mi,fi,gi,vi,P,Ne,He,je,Ie,f,ye,X,I,we,xe,bi,yi,wi,xi,$i,re,ki,Ti,Pi;vi=[A("latent-info-panel")];var U=class extends(gi=D,fi=[w({attribute:!1})],mi=[w({attribute:!1})],ui=[x()],ci=[x()],gi){constructor(){super(...arguments);l(this,f);l(this,Ne,r(P,8,this)),r(P,11,this);l(this,He,r(P,12,this)),r(P,15,this);l(this,je,r(P,16,this)),r(P,19,this);l(this,Ie,r(P,20,this,!1)),r(P,23,this);l(this,X,e=>{s(this,f,ye).call(this,e.detail),d(this,I).call(this)});l(this,I,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}updated(){this.photo?.latitude!==void 0&&import("/assets/small-map-MS6T25UY.js")}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?c:n`
      ${s(this,f,yi).call(this,e)}
      <latent-judgement .photo="${e}" @photo-edit="${i=>s(this,f,ye).call(this,i.detail)}"></latent-judgement>
      ${e.error===void 0?c:n`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${s(this,f,wi).call(this,e)}${s(this,f,xi).call(this,e)}${s(this,f,$i).call(this,e)}${s(this,f,Ti).call(this,e)} ${N({icon:v.file,name:"File",first:e.name,more:[Ro(e.path),St(e),e.type]})}
      </dl>
      ${s(this,f,bi).call(this,e)}${s(this,f,ki).call(this,e)}
      <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
    `}};P=R(gi),Ne=new WeakMap,He=new WeakMap,je=new WeakMap,Ie=new WeakMap,f=new WeakSet,ye=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},X=new WeakMap,I=new WeakMap,we=function(e,i){return this.photo?.editable?n`
        <button class="edit" data-part="${e}" aria-label="${i}" title="${i}" @click="${()=>this.editing=e}">
          ${v.pencil}
        </button>
      `:c},xe=function(e,i){return this.photo?.editable?n`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${i}</button>
      `:c},bi=function({id:e}){return n`
      <p class="similar">
        <a class="quiet" ${ge(fe("similar",e))}>${v.picture}Similar photos</a>
      </p>
    `},yi=function({title:e,caption:i}){return n`
      ${e===void 0?c:n`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?n`
          <latent-caption-form
            class="caption-form"
            .caption="${i??""}"
            @save="${d(this,X)}"
            @cancel="${d(this,I)}"
          ></latent-caption-form>
        `:i===void 0?n`
          <p class="caption">${s(this,f,xe).call(this,"caption","Add a caption")}</p>
        `:n`
          <div class="said"><p class="caption">${i}</p>${s(this,f,we).call(this,"caption","Edit the caption")}</div>
        `}
    `},wi=function(e){let i={icon:v.calendar,name:"Date"};if(this.editing==="date"){let C=n`
        <latent-date-form
          .taken="${e.taken}"
          .offset="${e.takenOffset??""}"
          @save="${d(this,X)}"
          @cancel="${d(this,I)}"
        ></latent-date-form>
      `;return N({...i,first:C})}let a=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`,p=n`
      <span class="said">${Y(e.taken)} ${s(this,f,we).call(this,"date","Edit the date")}</span>
    `,g=e.takenGuessed?"The file’s date: the photo itself tells none.":"";return N({...i,first:p,more:[`${Q(e.taken)}${a}`,g],origin:s(this,f,re).call(this,e,"taken")})},xi=function(e){let[i,...a]=[e.camera??"",e.lens??"",Et(e)].filter(g=>g!==""),p=s(this,f,re).call(this,e,"camera","lens","exposure");return i===void 0?c:N({icon:v.camera,name:"Camera",first:i,more:a,origin:p})},$i=function(e){let{latitude:i,longitude:a}=e,p={icon:v.pin,name:"Place"},g=i===void 0||a===void 0?void 0:{latitude:i,longitude:a};if(this.editing==="place"){let he=n`
        <latent-place-form
          .place="${g}"
          ?removable="${g!==void 0}"
          @save="${d(this,X)}"
          @cancel="${d(this,I)}"
        ></latent-place-form>
      `;return N({...p,first:he})}let[C,...V]=So(e);if(C===void 0){let he=s(this,f,xe).call(this,"place","Add a place");return he===c?c:N({...p,first:he})}let bo=n`
      <span class="said">${C} ${s(this,f,we).call(this,"place","Edit the place")}</span>
    `,yo=g===void 0?c:n`
      <latent-small-map .api="${this.api}" .latitude="${g.latitude}" .longitude="${g.longitude}"></latent-small-map>
    `;return N({...p,first:bo,more:V,origin:s(this,f,re).call(this,e,"position","place"),below:yo})},re=function(e,...i){return this.sourced?be(e,...i):""},ki=function(e){let i=be(e,"title","caption"),a=be(e,"rating","favorite");return n`
      ${this.sourced?[["Title and caption",i],["Rating",a]].map(([p,g])=>g===""?c:n`
            <p class="origin">${p}: ${g?.replace("From","from")}</p>
          `):c}
      <button class="sources" aria-pressed="${this.sourced?"true":"false"}" @click="${()=>this.sourced=!this.sourced}">
        Where this comes from
      </button>
    `},Ti=function(e){let{tags:i,editable:a}=e;if(i.length===0&&!a)return c;let p=this.editing==="tags"||!a?c:n`
      <li class="adder">${s(this,f,xe).call(this,"tags","Add tags")}</li>
    `,g=n`
      <ul class="tags">${i.map(V=>s(this,f,Pi).call(this,V,a))} ${p}</ul>
    `,C=this.editing!=="tags"?c:n`
      <latent-tag-form action="Add" .api="${this.api}" @save="${d(this,X)}" @cancel="${d(this,I)}"></latent-tag-form>
    `;return N({icon:v.tag,name:"Tags",first:g,origin:s(this,f,re).call(this,e,"tags"),below:C})},Pi=function(e,i){return n`
      <li>
        <a ${ge(fe("photos",void 0,Wt("tag",e)))}>${e}</a>${i?n`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>s(this,f,ye).call(this,{tags:{remove:[e]}})}">${v.clear}</button>
          `:c}
      </li>
    `},h(P,4,"photo",fi,U,Ne),h(P,4,"api",mi,U,He),h(P,4,"editing",ui,U,je),h(P,4,"sourced",ci,U,Ie),U=h(P,0,"InfoPanel",vi,U),L(U,"styles",[F,j,si]),r(P,1,U);function So({city:o,country:t,latitude:e,longitude:i,altitude:a}){let p=[o,t].filter(V=>V!==void 0).join(", "),g=e===void 0||i===void 0?"":ce(e,i),C=a===void 0?"":`${Math.round(a)} m above sea level`;return[p,g,C].filter(V=>V!=="")}function Ro(o){let t=Ft(o);return t===""?"":n`
    <a ${ge(fe("folders",t))}>${t}</a>
  `}var $e=class{#e;#t;#o;constructor(t,e=5e3){this.#e=t,this.#t=e}get running(){return this.#o!==void 0}toggle(){this.running?this.stop():this.#i()}stop(){this.#o!==void 0&&(this.#o.abort(),this.#o=void 0,this.#e.changed(!1))}async#i(){let t=new AbortController;this.#o=t,this.#e.changed(!0),zo(t.signal);do await this.#e.seen(Ao(this.#t,t.signal),t.signal);while(!t.signal.aborted&&await this.#e.next());t.signal.aborted||this.stop()}};function Ao(o,t){return new Promise(e=>{let i=setTimeout(e,o);t.addEventListener("abort",()=>{clearTimeout(i),e()})})}async function zo(o){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let t=async()=>{if(document.visibilityState==="visible"&&!o.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});o.addEventListener("abort",()=>{e?.release()}),o.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{t()},{signal:o}),await t()}var Ei=qt(class extends Ut{constructor(){super(...arguments),this.key=c}render(o,t){return this.key=o,t}update(o,[t,e]){return t!==this.key&&(Ot(o),this.key=t),e}});var ke={scale:1,x:0,y:0};function Ri(o,t){if(o.width<=0||o.height<=0)return t;let e=Math.min(1,t.width/o.width,t.height/o.height);return{width:o.width*e,height:o.height*e}}function Ai(o,t){return Math.max(3,2*o.width/Math.max(1,t.width))}function Ke(o,t,e,i){let a=t/o.scale;return{scale:t,x:e-(e-o.x)*a,y:i-(i-o.y)*a}}function zi(o,t,e,i){let a=Math.min(Math.max(o.scale,1),i),p=a===o.scale?o:Ke(o,a,0,0);return{scale:a,x:Si(p.x,(t.width*a-e.width)/2),y:Si(p.y,(t.height*a-e.height)/2)}}function Si(o,t){let e=Math.max(0,t);return Math.min(e,Math.max(-e,o))}var Te=class{#e;#t=new AbortController;#o=!1;#i;#r=!1;#n=!1;#a=!1;constructor(t){this.#e=t}get url(){return this.#i}get sharp(){return this.#r}get failed(){return this.#n}get loading(){return this.#a}begin(){let{photo:t,grid:e,screens:i}=this.#e;if(this.#t=new AbortController,this.#r=!1,this.#n=t.failed,this.#o=!1,this.#a=!1,B(t)||t.failed)return;let a=i.peek(t.id),p=e.peek(t.id);a!==void 0?this.#s(a,!0):(p!==void 0&&this.#s(p,!1),this.#d(t.id,this.#t.signal))}end(){this.#t.abort(),this.#i!==void 0&&(URL.revokeObjectURL(this.#i),this.#i=void 0)}fail(){this.#n=!0,this.#e.requestUpdate()}async#d(t,e){try{let i=await this.#e.screens.get(t,e);e.aborted||this.#s(i,!0)}catch(i){!pe(i)&&!e.aborted&&this.fail()}}async showWhole(){let{photo:t,api:e}=this.#e,{signal:i}=this.#t;if(this.#o||!J(t))return;this.#o=!0,this.#a=!0,this.#e.requestUpdate();let a=(Rt(t)&&t.turned!==!0?await Ci(e.original(t.id,i),t.type):void 0)??await Ci(Zt(e,t,i),"image/jpeg");if(i.aborted){URL.revokeObjectURL(a??"");return}this.#a=!1,a!==void 0&&this.#l(a),this.#e.requestUpdate()}#s(t,e){this.#l(Ae(t)),this.#r=e,this.#e.requestUpdate()}#l(t){this.#i!==void 0&&URL.revokeObjectURL(this.#i),this.#i=t}};async function Ci(o,t){let e=await o.catch(()=>{});if(e===void 0)return;let i=new Image;return i.src=Ae(e,t),i.decode().then(()=>i.src,()=>{URL.revokeObjectURL(i.src)})}var Li=M`
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
`;var Mi=90,Di=.45,Fi,qi,Ui,Oi,Bi,Wi,Ni,Hi,ji,Ii,Ki,Vi,Gi,Zi,_i,u,Ve,Ge,Ze,_e,Xe,Ye,Qe,Je,et,tt,it,ot,rt,K,S,ae,b,at,nt,st,Pe,lt,dt,ne,Xi,Yi,Qi;_i=[A("latent-stage")];var $=class extends(Zi=D,Gi=[w({attribute:!1})],Vi=[w({attribute:!1})],Ki=[w({attribute:!1})],Ii=[w({attribute:!1})],ji=[x()],Hi=[x()],Ni=[x()],Wi=[x()],Bi=[x()],Oi=[w({attribute:!1})],Ui=[w({type:Boolean})],qi=[oe("video")],Fi=[oe("#stage")],Zi){constructor(){super(...arguments);l(this,b);l(this,Ve,r(u,8,this)),r(u,11,this);l(this,Ge,r(u,12,this)),r(u,15,this);l(this,Ze,r(u,16,this)),r(u,19,this);l(this,_e,r(u,20,this)),r(u,23,this);l(this,Xe,r(u,24,this,ke)),r(u,27,this);l(this,Ye,r(u,28,this,{x:0,y:0})),r(u,31,this);l(this,Qe,r(u,32,this,{width:0,height:0})),r(u,35,this);l(this,Je,r(u,36,this,{width:0,height:0})),r(u,39,this);l(this,et,r(u,40,this,!1)),r(u,43,this);l(this,tt,r(u,44,this)),r(u,47,this);l(this,it,r(u,48,this,!1)),r(u,51,this);l(this,ot,r(u,52,this)),r(u,55,this);l(this,rt,r(u,56,this)),r(u,59,this);l(this,K);l(this,S,new Te(this));l(this,ae,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=ke}));l(this,ne,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),d(this,ae).observe(this),this.hasUpdated&&s(this,b,dt).call(this)}disconnectedCallback(){super.disconnectedCallback(),d(this,ae).disconnect(),d(this,K)?.dispose(),H(this,K,void 0),d(this,S).end()}willUpdate(e){e.has("photo")&&!At(e.get("photo"),this.photo)&&(d(this,S).end(),s(this,b,dt).call(this))}updated(){!B(this.photo)&&this.film===void 0?d(this,K)??H(this,K,new Bt(this.stage,this)):(d(this,K)?.dispose(),H(this,K,void 0))}async played(e){let{video:i}=this;if(i===null||d(this,S).failed)return;let a=new Promise(p=>{i.addEventListener("ended",p,{signal:e}),i.addEventListener("error",p,{signal:e}),e.addEventListener("abort",p)});await i.play().then(()=>a,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,i,a){s(this,b,at).call(this,this.view.scale*e,i,a,!0)}toggleZoom(e,i){s(this,b,at).call(this,this.zoomed?1:Math.min(s(this,b,lt).call(this),2.5),e,i,!1)}panBy(e,i){this.zoomed&&(this.moving=!0,s(this,b,nt).call(this,{...this.view,x:this.view.x+e,y:this.view.y+i}))}drag(e,i){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(i)?{x:e,y:0}:{x:0,y:Math.max(0,i)}}release(e,i,a,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(i)?(Math.abs(e)>Mi||Math.abs(a)>Di)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(i>Mi||p>Di)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){if(this.film!==void 0)return n`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="The seconds around this photo"
            src="${this.film}"
            @ended="${d(this,ne)}"
            @error="${d(this,ne)}"
          >
          </video>
        </div>
      `;if(B(this.photo)&&!d(this,S).failed)return n`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${Se(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>d(this,S).fail()}"
          >
          </video>
        </div>
      `;let{url:e}=d(this,S);return n`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${d(this,S).failed?s(this,b,Qi).call(this):e===void 0?c:s(this,b,Yi).call(this,e)}
      </div>
      ${d(this,S).loading?n`
          <p class="loading" role="status">Loading the full size</p>
        `:c}
    `}};u=R(Zi),Ve=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Xe=new WeakMap,Ye=new WeakMap,Qe=new WeakMap,Je=new WeakMap,et=new WeakMap,tt=new WeakMap,it=new WeakMap,ot=new WeakMap,rt=new WeakMap,K=new WeakMap,S=new WeakMap,ae=new WeakMap,b=new WeakSet,at=function(e,i,a,p){this.moving=p,s(this,b,nt).call(this,Ke(this.view,e,i,a)),this.zoomed&&d(this,S).showWhole()},nt=function(e){this.view=zi(e,s(this,b,Pe).call(this),this.stageSize,s(this,b,lt).call(this))},st=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},Pe=function(){return Ri(s(this,b,st).call(this),this.stageSize)},lt=function(){return Ai(s(this,b,st).call(this),s(this,b,Pe).call(this))},dt=function(){this.view=ke,d(this,S).begin()},ne=new WeakMap,Xi=function(e){let{naturalWidth:i,naturalHeight:a}=e.target;this.natural={width:i,height:a}},Yi=function(e){let{width:i,height:a}=s(this,b,Pe).call(this),p=this.view.x+this.dragged.x,g=this.view.y+this.dragged.y,C=`transform:translate(${p}px,${g}px) scale(${this.view.scale})`;return n`
      ${Ei(this.photo.id,n`
          <img
            alt="${Se(this.photo)}"
            draggable="false"
            class="${d(this,S).sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${i}px;height:${a}px;${C}`}"
            @load="${s(this,b,Xi)}"
          />
        `)}
    `},Qi=function(){return n`
      <div class="instead">
        ${this.photo.failed?v.broken:v.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},h(u,4,"photo",Gi,$,Ve),h(u,4,"api",Vi,$,Ge),h(u,4,"grid",Ki,$,Ze),h(u,4,"screens",Ii,$,_e),h(u,4,"view",ji,$,Xe),h(u,4,"dragged",Hi,$,Ye),h(u,4,"stageSize",Ni,$,Qe),h(u,4,"natural",Wi,$,Je),h(u,4,"moving",Bi,$,et),h(u,4,"film",Oi,$,tt),h(u,4,"fading",Ui,$,it),h(u,4,"video",qi,$,ot),h(u,4,"stage",Fi,$,rt),$=h(u,0,"Stage",_i,$),L($,"styles",[F,Li]),r(u,1,$);var Ee=class{#e;#t;#o=[];#i=Promise.resolve(!0);constructor(t){this.#e=t}turn(t){return this.#i=this.#i.then(()=>this.#r(t<0?-1:1)),this.#i}async#r(t){let{photo:e,sequence:i}=this.#e,a=await i?.neighbour(this.#t??e,t).catch(()=>{});return a!==void 0&&(this.#t=a,this.#e.turnTo(a)),a!==void 0}reached(t){this.#t?.id===t.id&&(this.#t=void 0)}settled(){this.#t===void 0&&this.#o.splice(0).forEach(t=>t())}async arrival(){this.#t!==void 0&&await new Promise(t=>this.#o.push(t))}};var Ji=M`
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
`;var eo,to,io,oo,ro,ao,no,so,lo,ho,po,co,uo,mo,m,ht,pt,ct,ut,mt,ft,gt,vt,bt,yt,wt,xt,se,O,z,le,y,fo,$t,kt,ie,Tt,Pt,de,go,vo;mo=[A("latent-viewer")];var k=class extends(uo=D,co=[w({attribute:!1})],po=[w({attribute:!1})],ho=[w({attribute:!1})],lo=[w({attribute:!1})],so=[w({attribute:!1})],no=[x()],ao=[x()],ro=[x()],oo=[x()],io=[oe("latent-stage")],to=[x()],eo=[x()],uo){constructor(){super(...arguments);l(this,y);l(this,ht,r(m,8,this)),r(m,11,this);l(this,pt,r(m,12,this)),r(m,15,this);l(this,ct,r(m,16,this)),r(m,19,this);l(this,ut,r(m,20,this)),r(m,23,this);l(this,mt,r(m,24,this)),r(m,27,this);l(this,ft,r(m,28,this)),r(m,31,this);l(this,gt,r(m,32,this,!1)),r(m,35,this);l(this,vt,r(m,36,this)),r(m,39,this);l(this,bt,r(m,40,this)),r(m,43,this);l(this,yt,r(m,44,this)),r(m,47,this);l(this,wt,r(m,48,this,!1)),r(m,51,this);l(this,xt,r(m,52,this)),r(m,55,this);l(this,se,new $e({seen:(e,i)=>B(this.photo)?this.stage.played(i):e,next:async()=>await d(this,z).turn(1)&&await s(this,y,fo).call(this),changed:e=>this.playing=e}));l(this,O,new AbortController);l(this,z,new Ee(this));l(this,le,{close:()=>s(this,y,Pt).call(this),turn:e=>{d(this,z).turn(e)},toggleFavorite:()=>s(this,y,ie).call(this,{favorite:!(this.details?.favorite??!1)}),rate:e=>s(this,y,ie).call(this,{rating:e}),rotate:e=>{J(this.photo)&&s(this,y,ie).call(this,{rotate:e})},toggleArchived:()=>s(this,y,ie).call(this,{archived:!(this.details?.archived??!1)}),delete:()=>{d(this,y,Tt)&&this.dispatchEvent(new CustomEvent("photo-delete"))},playLive:()=>{this.photo.live===!0&&(this.film=this.api.motionUrl(this.photo.id))},toggleSlideshow:()=>d(this,se).toggle(),toggleInfo:()=>this.informed=!this.informed,toggleFullScreen:()=>{s(this,y,vo).call(this)},toggleZoom:()=>this.stage.toggleZoom(0,0),zoomBy:e=>this.stage.zoomBy(e,0,0)});l(this,de,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){s(this,y,go).call(this,e);return}if(Ct(e)||e.key===" "&&Co(e.composedPath()[0]))return;let i=Ht(e.key,d(this,le));i!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),i())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",d(this,de))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",d(this,de)),d(this,O).abort(),d(this,se).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),d(this,z).reached(this.photo),d(this,O).abort(),H(this,O,new AbortController),this.film=void 0,s(this,y,$t).call(this,this.photo.id,d(this,O).signal),s(this,y,kt).call(this,this.photo,d(this,O).signal)):e.has("sequence")&&s(this,y,kt).call(this,this.photo,d(this,O).signal)}updated(){d(this,z).settled()}edited(e,i){let a=e.find(({id:p})=>p===this.details?.id);a?.error!==void 0?s(this,y,$t).call(this,this.photo.id,d(this,O).signal):a?.photo!==void 0&&i&&(this.details=a.photo)}turnTo(e){this.isConnected&&this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}render(){let{photo:e}=this;return n`
      ${Nt({photo:e,details:this.details?.id===e.id?this.details:void 0,informed:this.informed,playing:this.playing,api:this.api,actions:d(this,le)})}
      <div class="picture ${B(e)?"film":""}">
        <latent-stage
          .photo="${e}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${()=>this.film=void 0}"
          @turn="${i=>d(this,z).turn(i.detail)}"
          @dismiss="${s(this,y,Pt)}"
        ></latent-stage>
        ${this.newer===void 0?c:n`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>d(this,z).turn(-1)}">
            ${v.previous}
          </button>
        `} ${this.older===void 0?c:n`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>d(this,z).turn(1)}">${v.next}</button>
        `}
      </div>
      ${this.informed?n`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${i=>s(this,y,ie).call(this,i.detail)}"
          ></latent-info-panel>
        `:c}
    `}};m=R(uo),ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,bt=new WeakMap,yt=new WeakMap,wt=new WeakMap,xt=new WeakMap,se=new WeakMap,O=new WeakMap,z=new WeakMap,le=new WeakMap,y=new WeakSet,fo=async function(){return await d(this,z).arrival(),await this.stage.updateComplete,!0},$t=async function(e,i){try{let a=await this.api.photo(e,i);i.aborted||(this.details=a)}catch(a){!pe(a)&&!i.aborted&&(this.details=void 0)}},kt=async function(e,i){let[a,p]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!i.aborted){this.newer=a,this.older=p;for(let g of[a,p])g!==void 0&&!g.failed&&!B(g)&&this.screens.get(g.id,i).catch(()=>{})}},ie=function(e){this.details!==void 0&&d(this,y,Tt)&&(this.details=zt(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},Tt=function(){return this.details?.editable===!0&&this.details.id===this.photo.id},Pt=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},de=new WeakMap,go=function(e){let i=[...this.renderRoot.querySelectorAll("button, a[href]")],a=i[0],p=i.at(-1),g=this.renderRoot.activeElement;e.shiftKey&&(g===a||g===null)?(e.preventDefault(),p?.focus()):!e.shiftKey&&g===p&&!this.informed&&(e.preventDefault(),a?.focus())},vo=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},h(m,4,"photo",co,k,ht),h(m,4,"sequence",po,k,pt),h(m,4,"api",ho,k,ct),h(m,4,"grid",lo,k,ut),h(m,4,"screens",so,k,mt),h(m,4,"details",no,k,ft),h(m,4,"informed",ao,k,gt),h(m,4,"newer",ro,k,vt),h(m,4,"older",oo,k,bt),h(m,4,"stage",io,k,yt),h(m,4,"playing",to,k,wt),h(m,4,"film",eo,k,xt),k=h(m,0,"Viewer",mo,k),L(k,"styles",[F,j,ue,Ji]),r(m,1,k);function Co(o){return o instanceof HTMLButtonElement||o instanceof HTMLAnchorElement||o instanceof HTMLVideoElement}export{k as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
