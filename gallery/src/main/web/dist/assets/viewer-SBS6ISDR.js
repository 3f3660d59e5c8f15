import{a as Ht}from"/assets/chunk-B3SHNFNB.js";import{a as Dt,b as ze,c as Ft,d as ue,e as fe,f as qt,g as Ut}from"/assets/chunk-FWM7AOJ7.js";import{b as Mt}from"/assets/chunk-7VUWX7AB.js";import{b as Bt}from"/assets/chunk-ETHXOSSS.js";import{c as Nt}from"/assets/chunk-RXKUUPAL.js";import{a as Ce}from"/assets/chunk-WCRTRLIZ.js";import{g as ce}from"/assets/chunk-LYKWYS7G.js";import{d as jt}from"/assets/chunk-2NTJDFLX.js";import{b as ve}from"/assets/chunk-HBUB6B3U.js";import{a as ge,f as Ot,g as Wt}from"/assets/chunk-MFC3MZ6M.js";import{a as b}from"/assets/chunk-UITOMONB.js";import{d as Y,e as Q,j as At,k as zt,l as me,m as Ae,n as O,o as Ct,p as J,q as Lt}from"/assets/chunk-VUAE2RXN.js";import{a as M,b as n,e as m,g as D,h as A,i as w,j as $,k as re,l as F,p as j}from"/assets/chunk-K4BADL6H.js";import{a as R,c as r,d as h,e as L,f as l,g as d,h as H,i as s}from"/assets/chunk-UFH4OFYZ.js";function It(o){let{photo:t,actions:e}=o;return n`
    <header>
      <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${e.close}">
        ${b.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${t.title??t.name}</h1>
        <p>${Y(t.taken)}, ${Q(t.taken)}</p>
      </div>
      ${Po(o)}${Eo(o)}${So(o)}${Ro(o)}
      <button
        class="icon"
        aria-label="Information"
        aria-pressed="${o.informed?"true":"false"}"
        title="Information (i)"
        @click="${e.toggleInfo}"
      >
        ${b.info}
      </button>
      ${To(o)} ${document.fullscreenEnabled?n`
          <button class="icon roomy" aria-label="Full screen" title="Full screen (Shift+F)" @click="${e.toggleFullScreen}">
            ${b.fullScreen}
          </button>
        `:m}
    </header>
  `}function To({photo:o,marked:t,api:e}){return t?m:n`
    <a
      class="icon"
      href="${e.downloadUrl(o.id)}"
      download
      aria-label="Download the original"
      title="Download"
    >
      ${b.download}
    </a>
  `}function Po({details:o,informed:t,actions:e}){return o===void 0||!o.editable||t?m:fe(o.favorite,e.toggleFavorite)}function Eo({photo:o,details:t,actions:e}){return t?.editable!==!0||!J(o)?m:n`
    <button
      class="icon roomy"
      aria-label="Turn left"
      title="Turn left (Shift+R)"
      @click="${()=>e.rotate(270)}"
    >
      ${b.turnLeft}
    </button>
    <button class="icon" aria-label="Turn right" title="Turn right (r)" @click="${()=>e.rotate(90)}">
      ${b.turnRight}
    </button>
  `}function So({photo:o,marked:t,playing:e,actions:i}){return n`
    ${o.live===!0&&!t?n`
        <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${i.playLive}">
          ${b.live}
        </button>
      `:m}
    <button
      class="icon"
      aria-label="Slideshow"
      aria-pressed="${e?"true":"false"}"
      title="Slideshow (Space)"
      @click="${i.toggleSlideshow}"
    >
      ${e?b.pause:b.play}
    </button>
  `}function Ro({details:o,actions:t}){if(o?.editable!==!0)return m;let e=o.archived?"Take out of the archive":"Move to the archive";return n`
    <button class="icon" aria-label="${e}" title="${e}" @click="${t.toggleArchived}">
      ${o.archived?b.unarchive:b.archive}
    </button>
    <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${t.delete}">${b.trash}</button>
  `}function Kt(o,t){switch(o){case"ArrowLeft":return()=>t.turn(-1);case"ArrowRight":return()=>t.turn(1);case"Escape":return()=>t.close();case"i":return()=>t.toggleInfo();case"F":return()=>t.toggleFullScreen();case"f":return()=>t.toggleFavorite();case" ":return()=>t.toggleSlideshow();case"r":return()=>t.rotate(90);case"R":return()=>t.rotate(270);case"Delete":return()=>t.delete();case"l":return()=>t.playLive();case"z":return()=>t.toggleZoom();case"+":case"=":return()=>t.zoomBy(1.4);case"-":return()=>t.zoomBy(1/1.4);default:return/^[0-5]$/.test(o)?()=>t.rate(Number(o)):void 0}}var Vt,Gt,Zt,_t,W,Le,Me,be,Xt;_t=[A("latent-date-form")];var G=class extends(Zt=Ft,Gt=[w({attribute:!1})],Vt=[w({attribute:!1})],Zt){constructor(){super(...arguments);d(this,be);d(this,Le,r(W,8,this,"")),r(W,11,this);d(this,Me,r(W,12,this,"")),r(W,15,this)}read(){let e=Ut(this.value("time")),i=qt(this.value("zone"));if(e===void 0)throw new ze("That is no date and time.");if(i===void 0)throw new ze("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${i}`}}renderFields(){return n`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return n`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${s(this,be,Xt)}">
        As the camera had it
      </button>
    `}};W=R(Zt),Le=new WeakMap,Me=new WeakMap,be=new WeakSet,Xt=function(){this.save({taken:null})},h(W,4,"taken",Gt,G,Le),h(W,4,"offset",Vt,G,Me),G=h(W,0,"DateForm",_t,G),r(W,1,G);function N({icon:o,name:t,first:e,more:i=[],origin:a="",below:p=m}){return n`
    <div class="fact">
      ${o}
      <dt>${t}</dt>
      <dd>${e}</dd>
      ${i.filter(g=>g!=="").map(g=>n`
          <dd>${g}</dd>
        `)} ${a===""?m:n`
        <dd class="origin">${a}</dd>
      `} ${p===m?m:n`
        <dd>${p}</dd>
      `}
    </div>
  `}function Yt(o,{id:t},e){return o.bytes(`${De(t)}/picture`,e)}function Qt(o,{id:t},e){return o.get(`${De(t)}/gives-away`,e)}function Jt(o,{id:t}){return o.url(`${De(t)}/stripped`)}function De(o){return`/photos/${encodeURIComponent(o)}`}var Ao={place:"Where it was taken",place_name:"The name of the place",person:"Who is in it",creator:"Who made it",serial:"The serial number of the camera or lens",time:"When it was taken",camera:"The camera",lens:"The lens",software:"The software",edits:"That it was edited",title:"Its title",caption:"Its caption",comment:"A comment",keyword:"Its tags",thumbnail:"A small copy, which may show what was cut away since",video:"A short video of the moment, perhaps with sound"};function ei({facts:o}){let t=new Map;for(let{kind:e,value:i}of o)t.set(e,[...t.get(e)??[],zo(e,i)]);return[...t].map(([e,i])=>({what:Ao[e]??e,values:i.filter(a=>a!=="").join(", ")}))}function zo(o,t){switch(o){case"place":{let[e=0,i=0]=t.split(",").map(Number);return me(e,i)}case"time":return`${Y(t.slice(0,19))}, ${Q(t.slice(0,19))}`;case"edits":return t==="1"?"1 step":`${t} steps`;default:return t}}var ti,ii,oi,ri,ai,ni,T,Fe,qe,Ue,Be,ee,E,Oe,si,We,li,di;ni=[A("latent-gives-away")];var q=class extends(ai=D,ri=[w({attribute:!1})],oi=[w({attribute:!1})],ii=[$()],ti=[$()],ai){constructor(){super(...arguments);d(this,E);d(this,Fe,r(T,8,this)),r(T,11,this);d(this,qe,r(T,12,this)),r(T,15,this);d(this,Ue,r(T,16,this,!1)),r(T,19,this);d(this,Be,r(T,20,this)),r(T,23,this);d(this,ee,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(s(this,E,Oe).call(this),this.open&&s(this,E,We).call(this))}disconnectedCallback(){super.disconnectedCallback(),s(this,E,Oe).call(this)}render(){return n`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${s(this,E,si)}">
          What this photo gives away ${b.next}
        </button>
      </h3>
      ${this.open?n`
          <div role="status">${s(this,E,li).call(this)}</div>
        `:m}
    `}};T=R(ai),Fe=new WeakMap,qe=new WeakMap,Ue=new WeakMap,Be=new WeakMap,ee=new WeakMap,E=new WeakSet,Oe=function(){l(this,ee).abort(),H(this,ee,new AbortController),this.told=void 0},si=function(){this.open=!this.open,this.open&&this.told===void 0&&s(this,E,We).call(this)},We=async function(){let{signal:e}=l(this,ee),i=await Qt(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=i)},li=function(){let{told:e}=this;if(e===void 0)return n`
        <p>Looking into the file</p>
      `;if(e==="unknown")return n`
        <p>The file could not be looked into.</p>
      `;let i=ei(e);return n`
      ${i.length===0?n`
          <p>Nothing that Latent can read, but for the picture itself.</p>
        `:n`
          <p>Whoever gets the original file can read this in it:</p>
          <dl>
            ${i.map(({what:a,values:p})=>n`
                <div>
                  <dt>${a}</dt>
                  ${p===""?m:n`
                    <dd>${p}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${s(this,E,di).call(this,e)}
    `},di=function({without:e}){return e==="none"?n`
        <p>Of this kind of file, Latent cannot make a copy that tells less.</p>
      `:n`
      <a class="quiet download" href="${Jt(this.api,this.photo)}" download>
        ${b.download}Download without personal data
      </a>
      <p>
        ${e==="same_pixels"?"The copy has the same pixels, and colours, and nothing else.":"The copy is a JPEG: in this format the picture cannot be parted from the rest."}
      </p>
    `},h(T,4,"photo",ri,q,Fe),h(T,4,"api",oi,q,qe),h(T,4,"open",ii,q,Ue),h(T,4,"told",ti,q,Be),q=h(T,0,"GivesAwaySection",ni,q),L(q,"styles",[F,j,M`
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
    `]),r(T,1,q);var hi=M`
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
`;var pi,ci,mi,te,Ne,_,He,ui;mi=[A("latent-judgement")];var Z=class extends(ci=D,pi=[w({attribute:!1})],ci){constructor(){super(...arguments);d(this,_);d(this,Ne,r(te,8,this)),r(te,11,this)}render(){let{rating:e=0,editable:i}=this.photo;return n`
      ${i?s(this,_,ui).call(this):m} ${e<0?n`
          <p class="rating">Rejected</p>
        `:i||e===0?m:n`
          <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
        `}
    `}};te=R(ci),Ne=new WeakMap,_=new WeakSet,He=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},ui=function(){let{favorite:e,rating:i}=this.photo;return n`
      <div class="judged">
        ${fe(e,()=>s(this,_,He).call(this,{favorite:!e}))}
        <latent-stars .rating="${Math.max(0,i??0)}" @rate="${a=>s(this,_,He).call(this,{rating:a.detail})}"></latent-stars>
      </div>
    `},h(te,4,"photo",pi,Z,Ne),Z=h(te,0,"Judgement",mi,Z),L(Z,"styles",[F,j,ue,M`
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
    `]),r(te,1,Z);var Co={sidecar:"the sidecar",exif:"EXIF",xmp:"XMP in the file",iptc:"IPTC in the file",movie:"the video’s own data",format:"the file itself",text:"a text in the file",maker_note:"the camera maker’s data",takeout:"Google Takeout",file_name:"the file’s name",place:"the position"};function ye({origins:o},...t){let e=new Set(t.flatMap(i=>{let a=o[i];return a===void 0?[]:[Co[a]]}));return e.size===0?"":`From ${[...e].join(" and ")}`}var fi,gi,vi,bi,yi,wi,P,je,Ie,Ke,Ve,f,we,X,I,xe,$e,xi,$i,ki,Ti,Pi,ae,Ei,Si,Ri;wi=[A("latent-info-panel")];var U=class extends(yi=D,bi=[w({attribute:!1})],vi=[w({attribute:!1})],gi=[$()],fi=[$()],yi){constructor(){super(...arguments);d(this,f);d(this,je,r(P,8,this)),r(P,11,this);d(this,Ie,r(P,12,this)),r(P,15,this);d(this,Ke,r(P,16,this)),r(P,19,this);d(this,Ve,r(P,20,this,!1)),r(P,23,this);d(this,X,e=>{s(this,f,we).call(this,e.detail),l(this,I).call(this)});d(this,I,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}updated(){this.photo?.latitude!==void 0&&import("/assets/small-map-7JJ3P2FI.js")}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?m:n`
      ${s(this,f,$i).call(this,e)}
      <latent-judgement .photo="${e}" @photo-edit="${i=>s(this,f,we).call(this,i.detail)}"></latent-judgement>
      ${e.error===void 0?m:n`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${s(this,f,ki).call(this,e)}${s(this,f,Ti).call(this,e)}${s(this,f,Pi).call(this,e)}${s(this,f,Si).call(this,e)} ${N({icon:b.file,name:"File",first:e.name,more:[Mo(e.path),zt(e),e.type]})}
      </dl>
      ${s(this,f,xi).call(this,e)}${s(this,f,Ei).call(this,e)} ${e.marked?n`
          <p class="marked">You see this photo with its owner’s watermark. The file itself is not handed out.</p>
        `:n`
          <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
        `}
    `}};P=R(yi),je=new WeakMap,Ie=new WeakMap,Ke=new WeakMap,Ve=new WeakMap,f=new WeakSet,we=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},X=new WeakMap,I=new WeakMap,xe=function(e,i){return this.photo?.editable?n`
        <button class="edit" data-part="${e}" aria-label="${i}" title="${i}" @click="${()=>this.editing=e}">
          ${b.pencil}
        </button>
      `:m},$e=function(e,i){return this.photo?.editable?n`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${i}</button>
      `:m},xi=function({id:e}){return n`
      <p class="similar">
        <a class="quiet" ${ve(ge("similar",e))}>${b.picture}Similar photos</a>
      </p>
    `},$i=function({title:e,caption:i}){return n`
      ${e===void 0?m:n`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?n`
          <latent-caption-form
            class="caption-form"
            .caption="${i??""}"
            @save="${l(this,X)}"
            @cancel="${l(this,I)}"
          ></latent-caption-form>
        `:i===void 0?n`
          <p class="caption">${s(this,f,$e).call(this,"caption","Add a caption")}</p>
        `:n`
          <div class="said"><p class="caption">${i}</p>${s(this,f,xe).call(this,"caption","Edit the caption")}</div>
        `}
    `},ki=function(e){let i={icon:b.calendar,name:"Date"};if(this.editing==="date"){let C=n`
        <latent-date-form
          .taken="${e.taken}"
          .offset="${e.takenOffset??""}"
          @save="${l(this,X)}"
          @cancel="${l(this,I)}"
        ></latent-date-form>
      `;return N({...i,first:C})}let a=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`,p=n`
      <span class="said">${Y(e.taken)} ${s(this,f,xe).call(this,"date","Edit the date")}</span>
    `,g=e.takenGuessed?"The file’s date: the photo itself tells none.":"";return N({...i,first:p,more:[`${Q(e.taken)}${a}`,g],origin:s(this,f,ae).call(this,e,"taken")})},Ti=function(e){let[i,...a]=[e.camera??"",e.lens??"",At(e)].filter(g=>g!==""),p=s(this,f,ae).call(this,e,"camera","lens","exposure");return i===void 0?m:N({icon:b.camera,name:"Camera",first:i,more:a,origin:p})},Pi=function(e){let{latitude:i,longitude:a}=e,p={icon:b.pin,name:"Place"},g=i===void 0||a===void 0?void 0:{latitude:i,longitude:a};if(this.editing==="place"){let pe=n`
        <latent-place-form
          .place="${g}"
          ?removable="${g!==void 0}"
          @save="${l(this,X)}"
          @cancel="${l(this,I)}"
        ></latent-place-form>
      `;return N({...p,first:pe})}let[C,...V]=Lo(e);if(C===void 0){let pe=s(this,f,$e).call(this,"place","Add a place");return pe===m?m:N({...p,first:pe})}let $o=n`
      <span class="said">${C} ${s(this,f,xe).call(this,"place","Edit the place")}</span>
    `,ko=g===void 0?m:n`
      <latent-small-map .api="${this.api}" .latitude="${g.latitude}" .longitude="${g.longitude}"></latent-small-map>
    `;return N({...p,first:$o,more:V,origin:s(this,f,ae).call(this,e,"position","place"),below:ko})},ae=function(e,...i){return this.sourced?ye(e,...i):""},Ei=function(e){let i=ye(e,"title","caption"),a=ye(e,"rating","favorite");return n`
      ${this.sourced?[["Title and caption",i],["Rating",a]].map(([p,g])=>g===""?m:n`
            <p class="origin">${p}: ${g?.replace("From","from")}</p>
          `):m}
      <button class="sources" aria-pressed="${this.sourced?"true":"false"}" @click="${()=>this.sourced=!this.sourced}">
        Where this comes from
      </button>
    `},Si=function(e){let{tags:i,editable:a}=e;if(i.length===0&&!a)return m;let p=this.editing==="tags"||!a?m:n`
      <li class="adder">${s(this,f,$e).call(this,"tags","Add tags")}</li>
    `,g=n`
      <ul class="tags">${i.map(V=>s(this,f,Ri).call(this,V,a))} ${p}</ul>
    `,C=this.editing!=="tags"?m:n`
      <latent-tag-form action="Add" .api="${this.api}" @save="${l(this,X)}" @cancel="${l(this,I)}"></latent-tag-form>
    `;return N({icon:b.tag,name:"Tags",first:g,origin:s(this,f,ae).call(this,e,"tags"),below:C})},Ri=function(e,i){return n`
      <li>
        <a ${ve(ge("photos",void 0,jt("tag",e)))}>${e}</a>${i?n`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>s(this,f,we).call(this,{tags:{remove:[e]}})}">${b.clear}</button>
          `:m}
      </li>
    `},h(P,4,"photo",bi,U,je),h(P,4,"api",vi,U,Ie),h(P,4,"editing",gi,U,Ke),h(P,4,"sourced",fi,U,Ve),U=h(P,0,"InfoPanel",wi,U),L(U,"styles",[F,j,hi]),r(P,1,U);function Lo({city:o,country:t,latitude:e,longitude:i,altitude:a}){let p=[o,t].filter(V=>V!==void 0).join(", "),g=e===void 0||i===void 0?"":me(e,i),C=a===void 0?"":`${Math.round(a)} m above sea level`;return[p,g,C].filter(V=>V!=="")}function Mo(o){let t=Bt(o);return t===""?"":n`
    <a ${ve(ge("folders",t))}>${t}</a>
  `}var ke=class{#e;#t;#o;constructor(t,e=5e3){this.#e=t,this.#t=e}get running(){return this.#o!==void 0}toggle(){this.running?this.stop():this.#i()}stop(){this.#o!==void 0&&(this.#o.abort(),this.#o=void 0,this.#e.changed(!1))}async#i(){let t=new AbortController;this.#o=t,this.#e.changed(!0),Fo(t.signal);do await this.#e.seen(Do(this.#t,t.signal),t.signal);while(!t.signal.aborted&&await this.#e.next());t.signal.aborted||this.stop()}};function Do(o,t){return new Promise(e=>{let i=setTimeout(e,o);t.addEventListener("abort",()=>{clearTimeout(i),e()})})}async function Fo(o){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let t=async()=>{if(document.visibilityState==="visible"&&!o.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});o.addEventListener("abort",()=>{e?.release()}),o.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{t()},{signal:o}),await t()}var Ai=Ot(class extends Wt{constructor(){super(...arguments),this.key=m}render(o,t){return this.key=o,t}update(o,[t,e]){return t!==this.key&&(Nt(o),this.key=t),e}});var Te={scale:1,x:0,y:0};function Ci(o,t){if(o.width<=0||o.height<=0)return t;let e=Math.min(1,t.width/o.width,t.height/o.height);return{width:o.width*e,height:o.height*e}}function Li(o,t){return Math.max(3,2*o.width/Math.max(1,t.width))}function Ge(o,t,e,i){let a=t/o.scale;return{scale:t,x:e-(e-o.x)*a,y:i-(i-o.y)*a}}function Mi(o,t,e,i){let a=Math.min(Math.max(o.scale,1),i),p=a===o.scale?o:Ge(o,a,0,0);return{scale:a,x:zi(p.x,(t.width*a-e.width)/2),y:zi(p.y,(t.height*a-e.height)/2)}}function zi(o,t){let e=Math.max(0,t);return Math.min(e,Math.max(-e,o))}var Pe=class{#e;#t=new AbortController;#o=!1;#i;#r=!1;#n=!1;#a=!1;constructor(t){this.#e=t}get url(){return this.#i}get sharp(){return this.#r}get failed(){return this.#n}get loading(){return this.#a}begin(){let{photo:t,marked:e,grid:i,screens:a}=this.#e;if(this.#t=new AbortController,this.#r=!1,this.#n=t.failed,this.#o=!1,this.#a=!1,O(t)&&!e||t.failed)return;let p=a.peek(t.id),g=i.peek(t.id);p!==void 0?this.#s(p,!0):(g!==void 0&&this.#s(g,!1),this.#d(t.id,this.#t.signal))}end(){this.#t.abort(),this.#i!==void 0&&(URL.revokeObjectURL(this.#i),this.#i=void 0)}fail(){this.#n=!0,this.#e.requestUpdate()}async#d(t,e){try{let i=await this.#e.screens.get(t,e);e.aborted||this.#s(i,!0)}catch(i){!ce(i)&&!e.aborted&&this.fail()}}async showWhole(){let{photo:t,marked:e,api:i}=this.#e,{signal:a}=this.#t;if(this.#o||e||!J(t))return;this.#o=!0,this.#a=!0,this.#e.requestUpdate();let p=(Ct(t)&&t.turned!==!0?await Di(i.original(t.id,a),t.type):void 0)??await Di(Yt(i,t,a),"image/jpeg");if(a.aborted){URL.revokeObjectURL(p??"");return}this.#a=!1,p!==void 0&&this.#l(p),this.#e.requestUpdate()}#s(t,e){this.#l(Ce(t)),this.#r=e,this.#e.requestUpdate()}#l(t){this.#i!==void 0&&URL.revokeObjectURL(this.#i),this.#i=t}};async function Di(o,t){let e=await o.catch(()=>{});if(e===void 0)return;let i=new Image;return i.src=Ce(e,t),i.decode().then(()=>i.src,()=>{URL.revokeObjectURL(i.src)})}var Fi=M`
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
`;var qi=90,Ui=.45,Bi,Oi,Wi,Ni,Hi,ji,Ii,Ki,Vi,Gi,Zi,_i,Xi,Yi,Qi,Ji,c,Ze,_e,Xe,Ye,Qe,Je,et,tt,it,ot,rt,at,nt,st,K,S,ne,y,Ee,lt,dt,ht,Se,pt,ct,se,eo,to,io;Ji=[A("latent-stage")];var x=class extends(Qi=D,Yi=[w({attribute:!1})],Xi=[w({type:Boolean})],_i=[w({attribute:!1})],Zi=[w({attribute:!1})],Gi=[w({attribute:!1})],Vi=[$()],Ki=[$()],Ii=[$()],ji=[$()],Hi=[$()],Ni=[w({attribute:!1})],Wi=[w({type:Boolean})],Oi=[re("video")],Bi=[re("#stage")],Qi){constructor(){super(...arguments);d(this,y);d(this,Ze,r(c,8,this)),r(c,11,this);d(this,_e,r(c,12,this,!1)),r(c,15,this);d(this,Xe,r(c,16,this)),r(c,19,this);d(this,Ye,r(c,20,this)),r(c,23,this);d(this,Qe,r(c,24,this)),r(c,27,this);d(this,Je,r(c,28,this,Te)),r(c,31,this);d(this,et,r(c,32,this,{x:0,y:0})),r(c,35,this);d(this,tt,r(c,36,this,{width:0,height:0})),r(c,39,this);d(this,it,r(c,40,this,{width:0,height:0})),r(c,43,this);d(this,ot,r(c,44,this,!1)),r(c,47,this);d(this,rt,r(c,48,this)),r(c,51,this);d(this,at,r(c,52,this,!1)),r(c,55,this);d(this,nt,r(c,56,this)),r(c,59,this);d(this,st,r(c,60,this)),r(c,63,this);d(this,K);d(this,S,new Pe(this));d(this,ne,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=Te}));d(this,se,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),l(this,ne).observe(this),this.hasUpdated&&s(this,y,ct).call(this)}disconnectedCallback(){super.disconnectedCallback(),l(this,ne).disconnect(),l(this,K)?.dispose(),H(this,K,void 0),l(this,S).end()}willUpdate(e){(e.has("photo")&&!Lt(e.get("photo"),this.photo)||e.has("marked")&&O(this.photo))&&(l(this,S).end(),s(this,y,ct).call(this))}updated(){!l(this,y,Ee)&&this.film===void 0?l(this,K)??H(this,K,new Ht(this.stage,this)):(l(this,K)?.dispose(),H(this,K,void 0))}async played(e){let{video:i}=this;if(i===null||l(this,S).failed)return;let a=new Promise(p=>{i.addEventListener("ended",p,{signal:e}),i.addEventListener("error",p,{signal:e}),e.addEventListener("abort",p)});await i.play().then(()=>a,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,i,a){s(this,y,lt).call(this,this.view.scale*e,i,a,!0)}toggleZoom(e,i){s(this,y,lt).call(this,this.zoomed?1:Math.min(s(this,y,pt).call(this),2.5),e,i,!1)}panBy(e,i){this.zoomed&&(this.moving=!0,s(this,y,dt).call(this,{...this.view,x:this.view.x+e,y:this.view.y+i}))}drag(e,i){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(i)?{x:e,y:0}:{x:0,y:Math.max(0,i)}}release(e,i,a,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(i)?(Math.abs(e)>qi||Math.abs(a)>Ui)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(i>qi||p>Ui)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){if(this.film!==void 0)return n`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="The seconds around this photo"
            src="${this.film}"
            @ended="${l(this,se)}"
            @error="${l(this,se)}"
          >
          </video>
        </div>
      `;if(l(this,y,Ee)&&!l(this,S).failed)return n`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${Ae(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>l(this,y,Ee)&&l(this,S).fail()}"
          >
          </video>
        </div>
      `;let{url:e}=l(this,S);return n`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${l(this,S).failed?s(this,y,io).call(this):e===void 0?m:s(this,y,to).call(this,e)}
      </div>
      ${l(this,S).loading?n`
          <p class="loading" role="status">Loading the full size</p>
        `:m}
    `}};c=R(Qi),Ze=new WeakMap,_e=new WeakMap,Xe=new WeakMap,Ye=new WeakMap,Qe=new WeakMap,Je=new WeakMap,et=new WeakMap,tt=new WeakMap,it=new WeakMap,ot=new WeakMap,rt=new WeakMap,at=new WeakMap,nt=new WeakMap,st=new WeakMap,K=new WeakMap,S=new WeakMap,ne=new WeakMap,y=new WeakSet,Ee=function(){return O(this.photo)&&!this.marked},lt=function(e,i,a,p){this.moving=p,s(this,y,dt).call(this,Ge(this.view,e,i,a)),this.zoomed&&l(this,S).showWhole()},dt=function(e){this.view=Mi(e,s(this,y,Se).call(this),this.stageSize,s(this,y,pt).call(this))},ht=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},Se=function(){return Ci(s(this,y,ht).call(this),this.stageSize)},pt=function(){return Li(s(this,y,ht).call(this),s(this,y,Se).call(this))},ct=function(){this.view=Te,l(this,S).begin()},se=new WeakMap,eo=function(e){let{naturalWidth:i,naturalHeight:a}=e.target;this.natural={width:i,height:a}},to=function(e){let{width:i,height:a}=s(this,y,Se).call(this),p=this.view.x+this.dragged.x,g=this.view.y+this.dragged.y,C=`transform:translate(${p}px,${g}px) scale(${this.view.scale})`;return n`
      ${Ai(this.photo.id,n`
          <img
            alt="${Ae(this.photo)}"
            draggable="false"
            class="${l(this,S).sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${i}px;height:${a}px;${C}`}"
            @load="${s(this,y,eo)}"
          />
        `)}
    `},io=function(){return n`
      <div class="instead">
        ${this.photo.failed?b.broken:b.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show.${this.marked?"":" The file itself is in the vault, and can be downloaded."}</span>
      </div>
    `},h(c,4,"photo",Yi,x,Ze),h(c,4,"marked",Xi,x,_e),h(c,4,"api",_i,x,Xe),h(c,4,"grid",Zi,x,Ye),h(c,4,"screens",Gi,x,Qe),h(c,4,"view",Vi,x,Je),h(c,4,"dragged",Ki,x,et),h(c,4,"stageSize",Ii,x,tt),h(c,4,"natural",ji,x,it),h(c,4,"moving",Hi,x,ot),h(c,4,"film",Ni,x,rt),h(c,4,"fading",Wi,x,at),h(c,4,"video",Oi,x,nt),h(c,4,"stage",Bi,x,st),x=h(c,0,"Stage",Ji,x),L(x,"styles",[F,Fi]),r(c,1,x);var Re=class{#e;#t;#o=[];#i=Promise.resolve(!0);constructor(t){this.#e=t}turn(t){return this.#i=this.#i.then(()=>this.#r(t<0?-1:1)),this.#i}async#r(t){let{photo:e,sequence:i}=this.#e,a=await i?.neighbour(this.#t??e,t).catch(()=>{});return a!==void 0&&(this.#t=a,this.#e.turnTo(a)),a!==void 0}reached(t){this.#t?.id===t.id&&(this.#t=void 0)}settled(){this.#t===void 0&&this.#o.splice(0).forEach(t=>t())}async arrival(){this.#t!==void 0&&await new Promise(t=>this.#o.push(t))}};var oo=M`
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
`;var ro,ao,no,so,lo,ho,po,co,mo,uo,fo,go,vo,bo,u,mt,ut,ft,gt,vt,bt,yt,wt,xt,$t,kt,Tt,le,B,z,de,v,yo,Pt,Et,ie,oe,St,Rt,he,wo,xo;bo=[A("latent-viewer")];var k=class extends(vo=D,go=[w({attribute:!1})],fo=[w({attribute:!1})],uo=[w({attribute:!1})],mo=[w({attribute:!1})],co=[w({attribute:!1})],po=[$()],ho=[$()],lo=[$()],so=[$()],no=[re("latent-stage")],ao=[$()],ro=[$()],vo){constructor(){super(...arguments);d(this,v);d(this,mt,r(u,8,this)),r(u,11,this);d(this,ut,r(u,12,this)),r(u,15,this);d(this,ft,r(u,16,this)),r(u,19,this);d(this,gt,r(u,20,this)),r(u,23,this);d(this,vt,r(u,24,this)),r(u,27,this);d(this,bt,r(u,28,this)),r(u,31,this);d(this,yt,r(u,32,this,!1)),r(u,35,this);d(this,wt,r(u,36,this)),r(u,39,this);d(this,xt,r(u,40,this)),r(u,43,this);d(this,$t,r(u,44,this)),r(u,47,this);d(this,kt,r(u,48,this,!1)),r(u,51,this);d(this,Tt,r(u,52,this)),r(u,55,this);d(this,le,new ke({seen:(e,i)=>O(this.photo)&&!l(this,v,oe)?this.stage.played(i):e,next:async()=>await l(this,z).turn(1)&&await s(this,v,yo).call(this),changed:e=>this.playing=e}));d(this,B,new AbortController);d(this,z,new Re(this));d(this,de,{close:()=>s(this,v,Rt).call(this),turn:e=>{l(this,z).turn(e)},toggleFavorite:()=>s(this,v,ie).call(this,{favorite:!(this.details?.favorite??!1)}),rate:e=>s(this,v,ie).call(this,{rating:e}),rotate:e=>{J(this.photo)&&s(this,v,ie).call(this,{rotate:e})},toggleArchived:()=>s(this,v,ie).call(this,{archived:!(this.details?.archived??!1)}),delete:()=>{l(this,v,St)&&this.dispatchEvent(new CustomEvent("photo-delete"))},playLive:()=>{this.photo.live===!0&&!l(this,v,oe)&&(this.film=this.api.motionUrl(this.photo.id))},toggleSlideshow:()=>l(this,le).toggle(),toggleInfo:()=>this.informed=!this.informed,toggleFullScreen:()=>{s(this,v,xo).call(this)},toggleZoom:()=>this.stage.toggleZoom(0,0),zoomBy:e=>this.stage.zoomBy(e,0,0)});d(this,he,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){s(this,v,wo).call(this,e);return}if(Dt(e)||e.key===" "&&qo(e.composedPath()[0]))return;let i=Kt(e.key,l(this,de));i!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),i())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",l(this,he))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",l(this,he)),l(this,B).abort(),l(this,le).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),l(this,z).reached(this.photo),l(this,B).abort(),H(this,B,new AbortController),this.film=void 0,s(this,v,Pt).call(this,this.photo.id,l(this,B).signal),s(this,v,Et).call(this,this.photo,l(this,B).signal)):e.has("sequence")&&s(this,v,Et).call(this,this.photo,l(this,B).signal)}updated(){l(this,z).settled()}edited(e,i){let a=e.find(({id:p})=>p===this.details?.id);a?.error!==void 0?s(this,v,Pt).call(this,this.photo.id,l(this,B).signal):a?.photo!==void 0&&i&&(this.details=a.photo)}turnTo(e){this.isConnected&&this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}render(){let{photo:e}=this;return n`
      ${It({photo:e,details:this.details?.id===e.id?this.details:void 0,marked:l(this,v,oe),informed:this.informed,playing:this.playing,api:this.api,actions:l(this,de)})}
      <div class="picture ${O(e)&&!l(this,v,oe)?"film":""}">
        <latent-stage
          .photo="${e}"
          ?marked="${l(this,v,oe)}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${()=>this.film=void 0}"
          @turn="${i=>l(this,z).turn(i.detail)}"
          @dismiss="${s(this,v,Rt)}"
        ></latent-stage>
        ${this.newer===void 0?m:n`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>l(this,z).turn(-1)}">
            ${b.previous}
          </button>
        `} ${this.older===void 0?m:n`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>l(this,z).turn(1)}">${b.next}</button>
        `}
      </div>
      ${this.informed?n`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${i=>s(this,v,ie).call(this,i.detail)}"
          ></latent-info-panel>
        `:m}
    `}};u=R(vo),mt=new WeakMap,ut=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,bt=new WeakMap,yt=new WeakMap,wt=new WeakMap,xt=new WeakMap,$t=new WeakMap,kt=new WeakMap,Tt=new WeakMap,le=new WeakMap,B=new WeakMap,z=new WeakMap,de=new WeakMap,v=new WeakSet,yo=async function(){return await l(this,z).arrival(),await this.stage.updateComplete,!0},Pt=async function(e,i){try{let a=await this.api.photo(e,i);i.aborted||(this.details=a)}catch(a){!ce(a)&&!i.aborted&&(this.details=void 0)}},Et=async function(e,i){let[a,p]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!i.aborted){this.newer=a,this.older=p;for(let g of[a,p])g!==void 0&&!g.failed&&!O(g)&&this.screens.get(g.id,i).catch(()=>{})}},ie=function(e){this.details!==void 0&&l(this,v,St)&&(this.details=Mt(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},oe=function(){return this.details?.marked===!0},St=function(){return this.details?.editable===!0&&this.details.id===this.photo.id},Rt=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},he=new WeakMap,wo=function(e){let i=[...this.renderRoot.querySelectorAll("button, a[href]")],a=i[0],p=i.at(-1),g=this.renderRoot.activeElement;e.shiftKey&&(g===a||g===null)?(e.preventDefault(),p?.focus()):!e.shiftKey&&g===p&&!this.informed&&(e.preventDefault(),a?.focus())},xo=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},h(u,4,"photo",go,k,mt),h(u,4,"sequence",fo,k,ut),h(u,4,"api",uo,k,ft),h(u,4,"grid",mo,k,gt),h(u,4,"screens",co,k,vt),h(u,4,"details",po,k,bt),h(u,4,"informed",ho,k,yt),h(u,4,"newer",lo,k,wt),h(u,4,"older",so,k,xt),h(u,4,"stage",no,k,$t),h(u,4,"playing",ao,k,kt),h(u,4,"film",ro,k,Tt),k=h(u,0,"Viewer",bo,k),L(k,"styles",[F,j,ue,oo]),r(u,1,k);function qo(o){return o instanceof HTMLButtonElement||o instanceof HTMLAnchorElement||o instanceof HTMLVideoElement}export{k as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
