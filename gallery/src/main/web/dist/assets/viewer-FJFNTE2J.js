import{a as Ot}from"/assets/chunk-B3SHNFNB.js";import{a as Ct,b as Se,c as Lt,d as Mt,e as Dt}from"/assets/chunk-QRHH7NDH.js";import{b as Ft,c as qt,f as Ut}from"/assets/chunk-FXHHZ5SX.js";import{b as zt}from"/assets/chunk-ZMRLSPR4.js";import{d as Y,e as Q,i as Et,j as St,k as ce,l as Pe,m as B,n as Rt,o as J,p as At,r as Re}from"/assets/chunk-ZSG2CJRO.js";import{a as ue,b as me}from"/assets/chunk-VLKAWPRJ.js";import{e as pe,h as Pt}from"/assets/chunk-JAACSM6X.js";import{a as M,b as n,e as c,g as D,h as A,i as w,j as x,k as oe,l as g,m as F,p as j,r as Ee}from"/assets/chunk-ZEQLL7GL.js";import{a as R,c as r,d as h,e as L,f as d,g as l,h as N,i as s}from"/assets/chunk-4TR2UDAY.js";function Bt(o){let{photo:i,api:e,actions:t}=o;return n`
    <header>
      <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${t.close}">
        ${g.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${i.title??i.name}</h1>
        <p>${Y(i.taken)}, ${Q(i.taken)}</p>
      </div>
      ${wo(o)}${xo(o)}${$o(o)}${ko(o)}
      <button
        class="icon"
        aria-label="Information"
        aria-pressed="${o.informed?"true":"false"}"
        title="Information (i)"
        @click="${t.toggleInfo}"
      >
        ${g.info}
      </button>
      <a
        class="icon"
        href="${e.downloadUrl(i.id)}"
        download
        aria-label="Download the original"
        title="Download"
      >
        ${g.download}
      </a>
      ${document.fullscreenEnabled?n`
          <button class="icon roomy" aria-label="Full screen" title="Full screen (Shift+F)" @click="${t.toggleFullScreen}">
            ${g.fullScreen}
          </button>
        `:c}
    </header>
  `}function wo({details:o,informed:i,actions:e}){return o===void 0||!o.editable||i?c:n`
    <button
      class="icon heart"
      aria-label="Favorite"
      aria-pressed="${o.favorite?"true":"false"}"
      title="Favorite (f)"
      @click="${e.toggleFavorite}"
    >
      ${o.favorite?g.heartFull:g.heart}
    </button>
  `}function xo({photo:o,details:i,actions:e}){return i?.editable!==!0||!J(o)?c:n`
    <button
      class="icon roomy"
      aria-label="Turn left"
      title="Turn left (Shift+R)"
      @click="${()=>e.rotate(270)}"
    >
      ${g.turnLeft}
    </button>
    <button class="icon" aria-label="Turn right" title="Turn right (r)" @click="${()=>e.rotate(90)}">
      ${g.turnRight}
    </button>
  `}function $o({photo:o,playing:i,actions:e}){return n`
    ${o.live===!0?n`
        <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${e.playLive}">
          ${g.live}
        </button>
      `:c}
    <button
      class="icon"
      aria-label="Slideshow"
      aria-pressed="${i?"true":"false"}"
      title="Slideshow (Space)"
      @click="${e.toggleSlideshow}"
    >
      ${i?g.pause:g.play}
    </button>
  `}function ko({details:o,actions:i}){if(o?.editable!==!0)return c;let e=o.archived?"Take out of the archive":"Move to the archive";return n`
    <button class="icon" aria-label="${e}" title="${e}" @click="${i.toggleArchived}">
      ${o.archived?g.unarchive:g.archive}
    </button>
    <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${i.delete}">${g.trash}</button>
  `}function Wt(o,i){switch(o){case"ArrowLeft":return()=>i.turn(-1);case"ArrowRight":return()=>i.turn(1);case"Escape":return()=>i.close();case"i":return()=>i.toggleInfo();case"F":return()=>i.toggleFullScreen();case"f":return()=>i.toggleFavorite();case" ":return()=>i.toggleSlideshow();case"r":return()=>i.rotate(90);case"R":return()=>i.rotate(270);case"Delete":return()=>i.delete();case"l":return()=>i.playLive();case"z":return()=>i.toggleZoom();case"+":case"=":return()=>i.zoomBy(1.4);case"-":return()=>i.zoomBy(1/1.4);default:return/^[0-5]$/.test(o)?()=>i.rate(Number(o)):void 0}}var Ht,Nt,jt,Kt,W,Ae,ze,fe,It;Kt=[A("latent-date-form")];var G=class extends(jt=Lt,Nt=[w({attribute:!1})],Ht=[w({attribute:!1})],jt){constructor(){super(...arguments);l(this,fe);l(this,Ae,r(W,8,this,"")),r(W,11,this);l(this,ze,r(W,12,this,"")),r(W,15,this)}read(){let e=Dt(this.value("time")),t=Mt(this.value("zone"));if(e===void 0)throw new Se("That is no date and time.");if(t===void 0)throw new Se("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${t}`}}renderFields(){return n`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return n`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${s(this,fe,It)}">
        As the camera had it
      </button>
    `}};W=R(jt),Ae=new WeakMap,ze=new WeakMap,fe=new WeakSet,It=function(){this.save({taken:null})},h(W,4,"taken",Nt,G,Ae),h(W,4,"offset",Ht,G,ze),G=h(W,0,"DateForm",Kt,G),r(W,1,G);function H({icon:o,name:i,first:e,more:t=[],origin:a="",below:p=c}){return n`
    <div class="fact">
      ${o}
      <dt>${i}</dt>
      <dd>${e}</dd>
      ${t.filter(v=>v!=="").map(v=>n`
          <dd>${v}</dd>
        `)} ${a===""?c:n`
        <dd class="origin">${a}</dd>
      `} ${p===c?c:n`
        <dd>${p}</dd>
      `}
    </div>
  `}function Vt(o,{id:i},e){return o.bytes(`${Ce(i)}/picture`,e)}function Gt(o,{id:i},e){return o.get(`${Ce(i)}/gives-away`,e)}function Zt(o,{id:i}){return o.url(`${Ce(i)}/stripped`)}function Ce(o){return`/photos/${encodeURIComponent(o)}`}var To={place:"Where it was taken",place_name:"The name of the place",person:"Who is in it",creator:"Who made it",serial:"The serial number of the camera or lens",time:"When it was taken",camera:"The camera",lens:"The lens",software:"The software",edits:"That it was edited",title:"Its title",caption:"Its caption",comment:"A comment",keyword:"Its tags",thumbnail:"A small copy, which may show what was cut away since",video:"A short video of the moment, perhaps with sound"};function _t({facts:o}){let i=new Map;for(let{kind:e,value:t}of o)i.set(e,[...i.get(e)??[],Po(e,t)]);return[...i].map(([e,t])=>({what:To[e]??e,values:t.filter(a=>a!=="").join(", ")}))}function Po(o,i){switch(o){case"place":{let[e=0,t=0]=i.split(",").map(Number);return ce(e,t)}case"time":return`${Y(i.slice(0,19))}, ${Q(i.slice(0,19))}`;case"edits":return i==="1"?"1 step":`${i} steps`;default:return i}}var Xt,Yt,Qt,Jt,ei,ti,T,Le,Me,De,Fe,ee,E,qe,ii,Ue,oi,ri;ti=[A("latent-gives-away")];var q=class extends(ei=D,Jt=[w({attribute:!1})],Qt=[w({attribute:!1})],Yt=[x()],Xt=[x()],ei){constructor(){super(...arguments);l(this,E);l(this,Le,r(T,8,this)),r(T,11,this);l(this,Me,r(T,12,this)),r(T,15,this);l(this,De,r(T,16,this,!1)),r(T,19,this);l(this,Fe,r(T,20,this)),r(T,23,this);l(this,ee,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(s(this,E,qe).call(this),this.open&&s(this,E,Ue).call(this))}disconnectedCallback(){super.disconnectedCallback(),s(this,E,qe).call(this)}render(){return n`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${s(this,E,ii)}">
          What this photo gives away ${g.next}
        </button>
      </h3>
      ${this.open?n`
          <div role="status">${s(this,E,oi).call(this)}</div>
        `:c}
    `}};T=R(ei),Le=new WeakMap,Me=new WeakMap,De=new WeakMap,Fe=new WeakMap,ee=new WeakMap,E=new WeakSet,qe=function(){d(this,ee).abort(),N(this,ee,new AbortController),this.told=void 0},ii=function(){this.open=!this.open,this.open&&this.told===void 0&&s(this,E,Ue).call(this)},Ue=async function(){let{signal:e}=d(this,ee),t=await Gt(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=t)},oi=function(){let{told:e}=this;if(e===void 0)return n`
        <p>Looking into the file</p>
      `;if(e==="unknown")return n`
        <p>The file could not be looked into.</p>
      `;let t=_t(e);return n`
      ${t.length===0?n`
          <p>Nothing that Latent can read, but for the picture itself.</p>
        `:n`
          <p>Whoever gets the original file can read this in it:</p>
          <dl>
            ${t.map(({what:a,values:p})=>n`
                <div>
                  <dt>${a}</dt>
                  ${p===""?c:n`
                    <dd>${p}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${s(this,E,ri).call(this,e)}
    `},ri=function({without:e}){return e==="none"?n`
        <p>Of this kind of file, Latent cannot make a copy that tells less.</p>
      `:n`
      <a class="quiet download" href="${Zt(this.api,this.photo)}" download>
        ${g.download}Download without personal data
      </a>
      <p>
        ${e==="same_pixels"?"The copy has the same pixels, and colours, and nothing else.":"The copy is a JPEG: in this format the picture cannot be parted from the rest."}
      </p>
    `},h(T,4,"photo",Jt,q,Le),h(T,4,"api",Qt,q,Me),h(T,4,"open",Yt,q,De),h(T,4,"told",Xt,q,Fe),q=h(T,0,"GivesAwaySection",ti,q),L(q,"styles",[F,j,M`
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
    `]),r(T,1,q);var ai=M`
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
`;var ni,si,li,te,Oe,_,Be,di;li=[A("latent-judgement")];var Z=class extends(si=D,ni=[w({attribute:!1})],si){constructor(){super(...arguments);l(this,_);l(this,Oe,r(te,8,this)),r(te,11,this)}render(){let{rating:e=0,editable:t}=this.photo;return n`
      ${t?s(this,_,di).call(this):c} ${e<0?n`
          <p class="rating">Rejected</p>
        `:t||e===0?c:n`
          <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
        `}
    `}};te=R(si),Oe=new WeakMap,_=new WeakSet,Be=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},di=function(){let{favorite:e,rating:t}=this.photo;return n`
      <div class="judged">
        <button
          class="icon heart"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${()=>s(this,_,Be).call(this,{favorite:!e})}"
        >
          ${e?g.heartFull:g.heart}
        </button>
        <latent-stars .rating="${Math.max(0,t??0)}" @rate="${a=>s(this,_,Be).call(this,{rating:a.detail})}"></latent-stars>
      </div>
    `},h(te,4,"photo",ni,Z,Oe),Z=h(te,0,"Judgement",li,Z),L(Z,"styles",[F,j,M`
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
    `]),r(te,1,Z);var Eo={sidecar:"the sidecar",exif:"EXIF",xmp:"XMP in the file",iptc:"IPTC in the file",movie:"the video’s own data",format:"the file itself",text:"a text in the file",maker_note:"the camera maker’s data",takeout:"Google Takeout",file_name:"the file’s name",place:"the position"};function ge({origins:o},...i){let e=new Set(i.flatMap(t=>{let a=o[t];return a===void 0?[]:[Eo[a]]}));return e.size===0?"":`From ${[...e].join(" and ")}`}var pi,ci,ui,mi,fi,gi,P,We,He,Ne,je,f,ve,X,K,be,ye,vi,bi,yi,wi,xi,re,$i,ki,Ti,Pi;gi=[A("latent-info-panel")];var U=class extends(fi=D,mi=[w({attribute:!1})],ui=[w({attribute:!1})],ci=[x()],pi=[x()],fi){constructor(){super(...arguments);l(this,f);l(this,We,r(P,8,this)),r(P,11,this);l(this,He,r(P,12,this)),r(P,15,this);l(this,Ne,r(P,16,this)),r(P,19,this);l(this,je,r(P,20,this,!1)),r(P,23,this);l(this,X,e=>{s(this,f,ve).call(this,e.detail),d(this,K).call(this)});l(this,K,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}updated(){this.photo?.latitude!==void 0&&import("/assets/small-map-5MPUUY2M.js")}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?c:n`
      ${s(this,f,bi).call(this,e)}
      <latent-judgement .photo="${e}" @photo-edit="${t=>s(this,f,ve).call(this,t.detail)}"></latent-judgement>
      ${e.error===void 0?c:n`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${s(this,f,yi).call(this,e)}${s(this,f,wi).call(this,e)}${s(this,f,xi).call(this,e)}${s(this,f,ki).call(this,e)} ${H({icon:g.file,name:"File",first:e.name,more:[Ro(e.path),St(e),e.type]})}
      </dl>
      ${s(this,f,vi).call(this,e)}${s(this,f,$i).call(this,e)}
      <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
    `}};P=R(fi),We=new WeakMap,He=new WeakMap,Ne=new WeakMap,je=new WeakMap,f=new WeakSet,ve=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},X=new WeakMap,K=new WeakMap,be=function(e,t){return this.photo?.editable?n`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${g.pencil}
        </button>
      `:c},ye=function(e,t){return this.photo?.editable?n`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:c},vi=function({id:e}){let t=ue("similar",e);return n`
      <p class="similar">
        <a class="quiet" href="${me(t)}" @click="${a=>Ee(a,t)}">${g.picture}Similar photos</a>
      </p>
    `},bi=function({title:e,caption:t}){return n`
      ${e===void 0?c:n`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?n`
          <latent-caption-form
            class="caption-form"
            .caption="${t??""}"
            @save="${d(this,X)}"
            @cancel="${d(this,K)}"
          ></latent-caption-form>
        `:t===void 0?n`
          <p class="caption">${s(this,f,ye).call(this,"caption","Add a caption")}</p>
        `:n`
          <div class="said"><p class="caption">${t}</p>${s(this,f,be).call(this,"caption","Edit the caption")}</div>
        `}
    `},yi=function(e){let t={icon:g.calendar,name:"Date"};if(this.editing==="date"){let C=n`
        <latent-date-form
          .taken="${e.taken}"
          .offset="${e.takenOffset??""}"
          @save="${d(this,X)}"
          @cancel="${d(this,K)}"
        ></latent-date-form>
      `;return H({...t,first:C})}let a=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`,p=n`
      <span class="said">${Y(e.taken)} ${s(this,f,be).call(this,"date","Edit the date")}</span>
    `,v=e.takenGuessed?"The file’s date: the photo itself tells none.":"";return H({...t,first:p,more:[`${Q(e.taken)}${a}`,v],origin:s(this,f,re).call(this,e,"taken")})},wi=function(e){let[t,...a]=[e.camera??"",e.lens??"",Et(e)].filter(v=>v!==""),p=s(this,f,re).call(this,e,"camera","lens","exposure");return t===void 0?c:H({icon:g.camera,name:"Camera",first:t,more:a,origin:p})},xi=function(e){let{latitude:t,longitude:a}=e,p={icon:g.pin,name:"Place"},v=t===void 0||a===void 0?void 0:{latitude:t,longitude:a};if(this.editing==="place"){let he=n`
        <latent-place-form
          .place="${v}"
          ?removable="${v!==void 0}"
          @save="${d(this,X)}"
          @cancel="${d(this,K)}"
        ></latent-place-form>
      `;return H({...p,first:he})}let[C,...V]=So(e);if(C===void 0){let he=s(this,f,ye).call(this,"place","Add a place");return he===c?c:H({...p,first:he})}let bo=n`
      <span class="said">${C} ${s(this,f,be).call(this,"place","Edit the place")}</span>
    `,yo=v===void 0?c:n`
      <latent-small-map .api="${this.api}" .latitude="${v.latitude}" .longitude="${v.longitude}"></latent-small-map>
    `;return H({...p,first:bo,more:V,origin:s(this,f,re).call(this,e,"position","place"),below:yo})},re=function(e,...t){return this.sourced?ge(e,...t):""},$i=function(e){let t=ge(e,"title","caption"),a=ge(e,"rating","favorite");return n`
      ${this.sourced?[["Title and caption",t],["Rating",a]].map(([p,v])=>v===""?c:n`
            <p class="origin">${p}: ${v?.replace("From","from")}</p>
          `):c}
      <button class="sources" aria-pressed="${this.sourced?"true":"false"}" @click="${()=>this.sourced=!this.sourced}">
        Where this comes from
      </button>
    `},ki=function(e){let{tags:t,editable:a}=e;if(t.length===0&&!a)return c;let p=this.editing==="tags"||!a?c:n`
      <li class="adder">${s(this,f,ye).call(this,"tags","Add tags")}</li>
    `,v=n`
      <ul class="tags">${t.map(V=>s(this,f,Ti).call(this,V,a))} ${p}</ul>
    `,C=this.editing!=="tags"?c:n`
      <latent-tag-form action="Add" .api="${this.api}" @save="${d(this,X)}" @cancel="${d(this,K)}"></latent-tag-form>
    `;return H({icon:g.tag,name:"Tags",first:v,origin:s(this,f,re).call(this,e,"tags"),below:C})},Ti=function(e,t){return n`
      <li>
        <a href="${me(ue("photos",void 0,hi(e)))}" @click="${s(this,f,Pi)}">${e}</a>${t?n`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>s(this,f,ve).call(this,{tags:{remove:[e]}})}">${g.clear}</button>
          `:c}
      </li>
    `},Pi=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:hi(t),bubbles:!0,composed:!0}))}},h(P,4,"photo",mi,U,We),h(P,4,"api",ui,U,He),h(P,4,"editing",ci,U,Ne),h(P,4,"sourced",pi,U,je),U=h(P,0,"InfoPanel",gi,U),L(U,"styles",[F,j,ai]),r(P,1,U);function So({city:o,country:i,latitude:e,longitude:t,altitude:a}){let p=[o,i].filter(V=>V!==void 0).join(", "),v=e===void 0||t===void 0?"":ce(e,t),C=a===void 0?"":`${Math.round(a)} m above sea level`;return[p,v,C].filter(V=>V!=="")}function Ro(o){let i=o.lastIndexOf("/");if(i<0)return"";let e=ue("folders",o.slice(0,i));return n`
    <a href="${me(e)}" @click="${t=>Ee(t,e)}">${e.id}</a>
  `}function hi(o){return`tag:"${o.replaceAll('"'," ").trim()}"`}var we=class{#e;#t;#o;constructor(i,e=5e3){this.#e=i,this.#t=e}get running(){return this.#o!==void 0}toggle(){this.running?this.stop():this.#i()}stop(){this.#o!==void 0&&(this.#o.abort(),this.#o=void 0,this.#e.changed(!1))}async#i(){let i=new AbortController;this.#o=i,this.#e.changed(!0),zo(i.signal);do await this.#e.seen(Ao(this.#t,i.signal),i.signal);while(!i.signal.aborted&&await this.#e.next());i.signal.aborted||this.stop()}};function Ao(o,i){return new Promise(e=>{let t=setTimeout(e,o);i.addEventListener("abort",()=>{clearTimeout(t),e()})})}async function zo(o){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let i=async()=>{if(document.visibilityState==="visible"&&!o.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});o.addEventListener("abort",()=>{e?.release()}),o.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{i()},{signal:o}),await i()}var Ei=Ft(class extends qt{constructor(){super(...arguments),this.key=c}render(o,i){return this.key=o,i}update(o,[i,e]){return i!==this.key&&(Ut(o),this.key=i),e}});var xe={scale:1,x:0,y:0};function Ri(o,i){if(o.width<=0||o.height<=0)return i;let e=Math.min(1,i.width/o.width,i.height/o.height);return{width:o.width*e,height:o.height*e}}function Ai(o,i){return Math.max(3,2*o.width/Math.max(1,i.width))}function Ke(o,i,e,t){let a=i/o.scale;return{scale:i,x:e-(e-o.x)*a,y:t-(t-o.y)*a}}function zi(o,i,e,t){let a=Math.min(Math.max(o.scale,1),t),p=a===o.scale?o:Ke(o,a,0,0);return{scale:a,x:Si(p.x,(i.width*a-e.width)/2),y:Si(p.y,(i.height*a-e.height)/2)}}function Si(o,i){let e=Math.max(0,i);return Math.min(e,Math.max(-e,o))}var $e=class{#e;#t=new AbortController;#o=!1;#i;#r=!1;#n=!1;#a=!1;constructor(i){this.#e=i}get url(){return this.#i}get sharp(){return this.#r}get failed(){return this.#n}get loading(){return this.#a}begin(){let{photo:i,grid:e,screens:t}=this.#e;if(this.#t=new AbortController,this.#r=!1,this.#n=i.failed,this.#o=!1,this.#a=!1,B(i)||i.failed)return;let a=t.peek(i.id),p=e.peek(i.id);a!==void 0?this.#s(a,!0):(p!==void 0&&this.#s(p,!1),this.#d(i.id,this.#t.signal))}end(){this.#t.abort(),this.#i!==void 0&&(URL.revokeObjectURL(this.#i),this.#i=void 0)}fail(){this.#n=!0,this.#e.requestUpdate()}async#d(i,e){try{let t=await this.#e.screens.get(i,e);e.aborted||this.#s(t,!0)}catch(t){!pe(t)&&!e.aborted&&this.fail()}}async showWhole(){let{photo:i,api:e}=this.#e,{signal:t}=this.#t;if(this.#o||!J(i))return;this.#o=!0,this.#a=!0,this.#e.requestUpdate();let a=(Rt(i)&&i.turned!==!0?await Ci(e.original(i.id,t),i.type):void 0)??await Ci(Vt(e,i,t),"image/jpeg");if(t.aborted){URL.revokeObjectURL(a??"");return}this.#a=!1,a!==void 0&&this.#l(a),this.#e.requestUpdate()}#s(i,e){this.#l(Re(i)),this.#r=e,this.#e.requestUpdate()}#l(i){this.#i!==void 0&&URL.revokeObjectURL(this.#i),this.#i=i}};async function Ci(o,i){let e=await o.catch(()=>{});if(e===void 0)return;let t=new Image;return t.src=Re(e,i),t.decode().then(()=>t.src,()=>{URL.revokeObjectURL(t.src)})}var Li=M`
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
`;var Mi=90,Di=.45,Fi,qi,Ui,Oi,Bi,Wi,Hi,Ni,ji,Ki,Ii,Vi,Gi,Zi,_i,u,Ie,Ve,Ge,Ze,_e,Xe,Ye,Qe,Je,et,tt,it,ot,I,S,ae,b,rt,at,nt,ke,st,lt,ne,Xi,Yi,Qi;_i=[A("latent-stage")];var $=class extends(Zi=D,Gi=[w({attribute:!1})],Vi=[w({attribute:!1})],Ii=[w({attribute:!1})],Ki=[w({attribute:!1})],ji=[x()],Ni=[x()],Hi=[x()],Wi=[x()],Bi=[x()],Oi=[w({attribute:!1})],Ui=[w({type:Boolean})],qi=[oe("video")],Fi=[oe("#stage")],Zi){constructor(){super(...arguments);l(this,b);l(this,Ie,r(u,8,this)),r(u,11,this);l(this,Ve,r(u,12,this)),r(u,15,this);l(this,Ge,r(u,16,this)),r(u,19,this);l(this,Ze,r(u,20,this)),r(u,23,this);l(this,_e,r(u,24,this,xe)),r(u,27,this);l(this,Xe,r(u,28,this,{x:0,y:0})),r(u,31,this);l(this,Ye,r(u,32,this,{width:0,height:0})),r(u,35,this);l(this,Qe,r(u,36,this,{width:0,height:0})),r(u,39,this);l(this,Je,r(u,40,this,!1)),r(u,43,this);l(this,et,r(u,44,this)),r(u,47,this);l(this,tt,r(u,48,this,!1)),r(u,51,this);l(this,it,r(u,52,this)),r(u,55,this);l(this,ot,r(u,56,this)),r(u,59,this);l(this,I);l(this,S,new $e(this));l(this,ae,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=xe}));l(this,ne,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),d(this,ae).observe(this),this.hasUpdated&&s(this,b,lt).call(this)}disconnectedCallback(){super.disconnectedCallback(),d(this,ae).disconnect(),d(this,I)?.dispose(),N(this,I,void 0),d(this,S).end()}willUpdate(e){e.has("photo")&&!At(e.get("photo"),this.photo)&&(d(this,S).end(),s(this,b,lt).call(this))}updated(){!B(this.photo)&&this.film===void 0?d(this,I)??N(this,I,new Ot(this.stage,this)):(d(this,I)?.dispose(),N(this,I,void 0))}async played(e){let{video:t}=this;if(t===null||d(this,S).failed)return;let a=new Promise(p=>{t.addEventListener("ended",p,{signal:e}),t.addEventListener("error",p,{signal:e}),e.addEventListener("abort",p)});await t.play().then(()=>a,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,a){s(this,b,rt).call(this,this.view.scale*e,t,a,!0)}toggleZoom(e,t){s(this,b,rt).call(this,this.zoomed?1:Math.min(s(this,b,st).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,s(this,b,at).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,a,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>Mi||Math.abs(a)>Di)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>Mi||p>Di)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){if(this.film!==void 0)return n`
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
            aria-label="${Pe(this.photo)}"
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
    `}};u=R(Zi),Ie=new WeakMap,Ve=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Xe=new WeakMap,Ye=new WeakMap,Qe=new WeakMap,Je=new WeakMap,et=new WeakMap,tt=new WeakMap,it=new WeakMap,ot=new WeakMap,I=new WeakMap,S=new WeakMap,ae=new WeakMap,b=new WeakSet,rt=function(e,t,a,p){this.moving=p,s(this,b,at).call(this,Ke(this.view,e,t,a)),this.zoomed&&d(this,S).showWhole()},at=function(e){this.view=zi(e,s(this,b,ke).call(this),this.stageSize,s(this,b,st).call(this))},nt=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},ke=function(){return Ri(s(this,b,nt).call(this),this.stageSize)},st=function(){return Ai(s(this,b,nt).call(this),s(this,b,ke).call(this))},lt=function(){this.view=xe,d(this,S).begin()},ne=new WeakMap,Xi=function(e){let{naturalWidth:t,naturalHeight:a}=e.target;this.natural={width:t,height:a}},Yi=function(e){let{width:t,height:a}=s(this,b,ke).call(this),p=this.view.x+this.dragged.x,v=this.view.y+this.dragged.y,C=`transform:translate(${p}px,${v}px) scale(${this.view.scale})`;return n`
      ${Ei(this.photo.id,n`
          <img
            alt="${Pe(this.photo)}"
            draggable="false"
            class="${d(this,S).sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${t}px;height:${a}px;${C}`}"
            @load="${s(this,b,Xi)}"
          />
        `)}
    `},Qi=function(){return n`
      <div class="instead">
        ${this.photo.failed?g.broken:g.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},h(u,4,"photo",Gi,$,Ie),h(u,4,"api",Vi,$,Ve),h(u,4,"grid",Ii,$,Ge),h(u,4,"screens",Ki,$,Ze),h(u,4,"view",ji,$,_e),h(u,4,"dragged",Ni,$,Xe),h(u,4,"stageSize",Hi,$,Ye),h(u,4,"natural",Wi,$,Qe),h(u,4,"moving",Bi,$,Je),h(u,4,"film",Oi,$,et),h(u,4,"fading",Ui,$,tt),h(u,4,"video",qi,$,it),h(u,4,"stage",Fi,$,ot),$=h(u,0,"Stage",_i,$),L($,"styles",[F,Li]),r(u,1,$);var Te=class{#e;#t;#o=[];#i=Promise.resolve(!0);constructor(i){this.#e=i}turn(i){return this.#i=this.#i.then(()=>this.#r(i<0?-1:1)),this.#i}async#r(i){let{photo:e,sequence:t}=this.#e,a=await t?.neighbour(this.#t??e,i).catch(()=>{});return a!==void 0&&(this.#t=a,this.#e.turnTo(a)),a!==void 0}reached(i){this.#t?.id===i.id&&(this.#t=void 0)}settled(){this.#t===void 0&&this.#o.splice(0).forEach(i=>i())}async arrival(){this.#t!==void 0&&await new Promise(i=>this.#o.push(i))}};var Ji=M`
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
`;var eo,to,io,oo,ro,ao,no,so,lo,ho,po,co,uo,mo,m,dt,ht,pt,ct,ut,mt,ft,gt,vt,bt,yt,wt,se,O,z,le,y,fo,xt,$t,ie,kt,Tt,de,go,vo;mo=[A("latent-viewer")];var k=class extends(uo=D,co=[w({attribute:!1})],po=[w({attribute:!1})],ho=[w({attribute:!1})],lo=[w({attribute:!1})],so=[w({attribute:!1})],no=[x()],ao=[x()],ro=[x()],oo=[x()],io=[oe("latent-stage")],to=[x()],eo=[x()],uo){constructor(){super(...arguments);l(this,y);l(this,dt,r(m,8,this)),r(m,11,this);l(this,ht,r(m,12,this)),r(m,15,this);l(this,pt,r(m,16,this)),r(m,19,this);l(this,ct,r(m,20,this)),r(m,23,this);l(this,ut,r(m,24,this)),r(m,27,this);l(this,mt,r(m,28,this)),r(m,31,this);l(this,ft,r(m,32,this,!1)),r(m,35,this);l(this,gt,r(m,36,this)),r(m,39,this);l(this,vt,r(m,40,this)),r(m,43,this);l(this,bt,r(m,44,this)),r(m,47,this);l(this,yt,r(m,48,this,!1)),r(m,51,this);l(this,wt,r(m,52,this)),r(m,55,this);l(this,se,new we({seen:(e,t)=>B(this.photo)?this.stage.played(t):e,next:async()=>await d(this,z).turn(1)&&await s(this,y,fo).call(this),changed:e=>this.playing=e}));l(this,O,new AbortController);l(this,z,new Te(this));l(this,le,{close:()=>s(this,y,Tt).call(this),turn:e=>{d(this,z).turn(e)},toggleFavorite:()=>s(this,y,ie).call(this,{favorite:!(this.details?.favorite??!1)}),rate:e=>s(this,y,ie).call(this,{rating:e}),rotate:e=>{J(this.photo)&&s(this,y,ie).call(this,{rotate:e})},toggleArchived:()=>s(this,y,ie).call(this,{archived:!(this.details?.archived??!1)}),delete:()=>{d(this,y,kt)&&this.dispatchEvent(new CustomEvent("photo-delete"))},playLive:()=>{this.photo.live===!0&&(this.film=Pt(this.photo.id))},toggleSlideshow:()=>d(this,se).toggle(),toggleInfo:()=>this.informed=!this.informed,toggleFullScreen:()=>{s(this,y,vo).call(this)},toggleZoom:()=>this.stage.toggleZoom(0,0),zoomBy:e=>this.stage.zoomBy(e,0,0)});l(this,de,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){s(this,y,go).call(this,e);return}if(Ct(e)||e.key===" "&&Co(e.composedPath()[0]))return;let t=Wt(e.key,d(this,le));t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",d(this,de))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",d(this,de)),d(this,O).abort(),d(this,se).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),d(this,z).reached(this.photo),d(this,O).abort(),N(this,O,new AbortController),this.film=void 0,s(this,y,xt).call(this,this.photo.id,d(this,O).signal),s(this,y,$t).call(this,this.photo,d(this,O).signal)):e.has("sequence")&&s(this,y,$t).call(this,this.photo,d(this,O).signal)}updated(){d(this,z).settled()}edited(e,t){let a=e.find(({id:p})=>p===this.details?.id);a?.error!==void 0?s(this,y,xt).call(this,this.photo.id,d(this,O).signal):a?.photo!==void 0&&t&&(this.details=a.photo)}turnTo(e){this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}render(){let{photo:e}=this;return n`
      ${Bt({photo:e,details:this.details?.id===e.id?this.details:void 0,informed:this.informed,playing:this.playing,api:this.api,actions:d(this,le)})}
      <div class="picture ${B(e)?"film":""}">
        <latent-stage
          .photo="${e}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${()=>this.film=void 0}"
          @turn="${t=>d(this,z).turn(t.detail)}"
          @dismiss="${s(this,y,Tt)}"
        ></latent-stage>
        ${this.newer===void 0?c:n`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>d(this,z).turn(-1)}">
            ${g.previous}
          </button>
        `} ${this.older===void 0?c:n`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>d(this,z).turn(1)}">${g.next}</button>
        `}
      </div>
      ${this.informed?n`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${t=>s(this,y,ie).call(this,t.detail)}"
          ></latent-info-panel>
        `:c}
    `}};m=R(uo),dt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,bt=new WeakMap,yt=new WeakMap,wt=new WeakMap,se=new WeakMap,O=new WeakMap,z=new WeakMap,le=new WeakMap,y=new WeakSet,fo=async function(){return await d(this,z).arrival(),await this.stage.updateComplete,!0},xt=async function(e,t){try{let a=await this.api.photo(e,t);t.aborted||(this.details=a)}catch(a){!pe(a)&&!t.aborted&&(this.details=void 0)}},$t=async function(e,t){let[a,p]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=a,this.older=p;for(let v of[a,p])v!==void 0&&!v.failed&&!B(v)&&this.screens.get(v.id,t).catch(()=>{})}},ie=function(e){this.details!==void 0&&d(this,y,kt)&&(this.details=zt(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},kt=function(){return this.details?.editable===!0&&this.details.id===this.photo.id},Tt=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},de=new WeakMap,go=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],a=t[0],p=t.at(-1),v=this.renderRoot.activeElement;e.shiftKey&&(v===a||v===null)?(e.preventDefault(),p?.focus()):!e.shiftKey&&v===p&&!this.informed&&(e.preventDefault(),a?.focus())},vo=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},h(m,4,"photo",co,k,dt),h(m,4,"sequence",po,k,ht),h(m,4,"api",ho,k,pt),h(m,4,"grid",lo,k,ct),h(m,4,"screens",so,k,ut),h(m,4,"details",no,k,mt),h(m,4,"informed",ao,k,ft),h(m,4,"newer",ro,k,gt),h(m,4,"older",oo,k,vt),h(m,4,"stage",io,k,bt),h(m,4,"playing",to,k,yt),h(m,4,"film",eo,k,wt),k=h(m,0,"Viewer",mo,k),L(k,"styles",[F,j,Ji]),r(m,1,k);function Co(o){return o instanceof HTMLButtonElement||o instanceof HTMLAnchorElement||o instanceof HTMLVideoElement}export{k as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
