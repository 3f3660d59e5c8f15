import{a as qt}from"/assets/chunk-B3SHNFNB.js";import{b as Et,h as St,i as Te,j as At,k as Rt,l as zt}from"/assets/chunk-JPS6NPKA.js";import{d as Y,e as Q,h as $t,i as kt,j as ce,k as ke,l as B,m as Tt,n as J,o as Pt,q as Pe,t as Mt,u as Ft,x as Dt}from"/assets/chunk-NE6HXD2A.js";import{e as pe,h as xt,i as Ct,j as Lt}from"/assets/chunk-6K7LKB4V.js";import{a as M,b as s,e as u,g as F,h as R,i as y,j as x,k as ie,l as g,m as D,p as j}from"/assets/chunk-WRWII6CR.js";import{a as A,c as r,d as h,e as L,f as d,g as l,h as N,i as n}from"/assets/chunk-4TR2UDAY.js";function Ut(o){let{photo:t,api:e,actions:i}=o;return s`
    <header>
      <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${i.close}">
        ${g.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${t.title??t.name}</h1>
        <p>${Y(t.taken)}, ${Q(t.taken)}</p>
      </div>
      ${vo(o)}${bo(o)}${yo(o)}
      <button
        class="icon"
        aria-label="Information"
        aria-pressed="${o.informed?"true":"false"}"
        title="Information (i)"
        @click="${i.toggleInfo}"
      >
        ${g.info}
      </button>
      <a
        class="icon"
        href="${e.downloadUrl(t.id)}"
        download
        aria-label="Download the original"
        title="Download"
      >
        ${g.download}
      </a>
      ${document.fullscreenEnabled?s`
          <button class="icon" aria-label="Full screen" title="Full screen (Shift+F)" @click="${i.toggleFullScreen}">
            ${g.fullScreen}
          </button>
        `:u}
    </header>
  `}function vo({details:o,informed:t,actions:e}){return o===void 0||!o.editable||t?u:s`
    <button
      class="icon heart"
      aria-label="Favorite"
      aria-pressed="${o.favorite?"true":"false"}"
      title="Favorite (f)"
      @click="${e.toggleFavorite}"
    >
      ${o.favorite?g.heartFull:g.heart}
    </button>
  `}function bo({photo:o,details:t,actions:e}){return t?.editable!==!0||!J(o)?u:s`
    <button
      class="icon wide"
      aria-label="Turn left"
      title="Turn left (Shift+R)"
      @click="${()=>e.rotate(270)}"
    >
      ${g.turnLeft}
    </button>
    <button class="icon wide" aria-label="Turn right" title="Turn right (r)" @click="${()=>e.rotate(90)}">
      ${g.turnRight}
    </button>
  `}function yo({photo:o,playing:t,actions:e}){return s`
    ${o.live===!0?s`
        <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${e.playLive}">
          ${g.live}
        </button>
      `:u}
    <button
      class="icon"
      aria-label="Slideshow"
      aria-pressed="${t?"true":"false"}"
      title="Slideshow (Space)"
      @click="${e.toggleSlideshow}"
    >
      ${t?g.pause:g.play}
    </button>
  `}function Ot(o,t){switch(o){case"ArrowLeft":return()=>t.turn(-1);case"ArrowRight":return()=>t.turn(1);case"Escape":return()=>t.close();case"i":return()=>t.toggleInfo();case"F":return()=>t.toggleFullScreen();case"f":return()=>t.toggleFavorite();case" ":return()=>t.toggleSlideshow();case"r":return()=>t.rotate(90);case"R":return()=>t.rotate(270);case"l":return()=>t.playLive();case"z":return()=>t.toggleZoom();case"+":case"=":return()=>t.zoomBy(1.4);case"-":return()=>t.zoomBy(1/1.4);default:return/^[0-5]$/.test(o)?()=>t.rate(Number(o)):void 0}}var Bt,Wt,Ht,Nt,W,Ee,Se,ue,jt;Nt=[R("latent-date-form")];var G=class extends(Ht=At,Wt=[y({attribute:!1})],Bt=[y({attribute:!1})],Ht){constructor(){super(...arguments);l(this,ue);l(this,Ee,r(W,8,this,"")),r(W,11,this);l(this,Se,r(W,12,this,"")),r(W,15,this)}read(){let e=zt(this.value("time")),i=Rt(this.value("zone"));if(e===void 0)throw new Te("That is no date and time.");if(i===void 0)throw new Te("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${i}`}}renderFields(){return s`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return s`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${n(this,ue,jt)}">
        As the camera had it
      </button>
    `}};W=A(Ht),Ee=new WeakMap,Se=new WeakMap,ue=new WeakSet,jt=function(){this.save({taken:null})},h(W,4,"taken",Wt,G,Ee),h(W,4,"offset",Bt,G,Se),G=h(W,0,"DateForm",Nt,G),r(W,1,G);function H({icon:o,name:t,first:e,more:i=[],origin:a="",below:p=u}){return s`
    <div class="fact">
      ${o}
      <dt>${t}</dt>
      <dd>${e}</dd>
      ${i.filter(v=>v!=="").map(v=>s`
          <dd>${v}</dd>
        `)} ${a===""?u:s`
        <dd class="origin">${a}</dd>
      `} ${p===u?u:s`
        <dd>${p}</dd>
      `}
    </div>
  `}function Kt(o,{id:t},e){return o.bytes(`${Ae(t)}/picture`,e)}function It(o,{id:t},e){return o.get(`${Ae(t)}/gives-away`,e)}function Vt(o,{id:t}){return o.url(`${Ae(t)}/stripped`)}function Ae(o){return`/photos/${encodeURIComponent(o)}`}var wo={place:"Where it was taken",place_name:"The name of the place",person:"Who is in it",creator:"Who made it",serial:"The serial number of the camera or lens",time:"When it was taken",camera:"The camera",lens:"The lens",software:"The software",edits:"That it was edited",title:"Its title",caption:"Its caption",comment:"A comment",keyword:"Its tags",thumbnail:"A small copy, which may show what was cut away since",video:"A short video of the moment, perhaps with sound"};function Gt({facts:o}){let t=new Map;for(let{kind:e,value:i}of o)t.set(e,[...t.get(e)??[],xo(e,i)]);return[...t].map(([e,i])=>({what:wo[e]??e,values:i.filter(a=>a!=="").join(", ")}))}function xo(o,t){switch(o){case"place":{let[e=0,i=0]=t.split(",").map(Number);return ce(e,i)}case"time":return`${Y(t.slice(0,19))}, ${Q(t.slice(0,19))}`;case"edits":return t==="1"?"1 step":`${t} steps`;default:return t}}var Zt,_t,Xt,Yt,Qt,Jt,T,Re,ze,Ce,Le,ee,E,Me,ei,Fe,ti,ii;Jt=[R("latent-gives-away")];var q=class extends(Qt=F,Yt=[y({attribute:!1})],Xt=[y({attribute:!1})],_t=[x()],Zt=[x()],Qt){constructor(){super(...arguments);l(this,E);l(this,Re,r(T,8,this)),r(T,11,this);l(this,ze,r(T,12,this)),r(T,15,this);l(this,Ce,r(T,16,this,!1)),r(T,19,this);l(this,Le,r(T,20,this)),r(T,23,this);l(this,ee,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(n(this,E,Me).call(this),this.open&&n(this,E,Fe).call(this))}disconnectedCallback(){super.disconnectedCallback(),n(this,E,Me).call(this)}render(){return s`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${n(this,E,ei)}">
          What this photo gives away ${g.next}
        </button>
      </h3>
      ${this.open?s`
          <div role="status">${n(this,E,ti).call(this)}</div>
        `:u}
    `}};T=A(Qt),Re=new WeakMap,ze=new WeakMap,Ce=new WeakMap,Le=new WeakMap,ee=new WeakMap,E=new WeakSet,Me=function(){d(this,ee).abort(),N(this,ee,new AbortController),this.told=void 0},ei=function(){this.open=!this.open,this.open&&this.told===void 0&&n(this,E,Fe).call(this)},Fe=async function(){let{signal:e}=d(this,ee),i=await It(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=i)},ti=function(){let{told:e}=this;if(e===void 0)return s`
        <p>Looking into the file</p>
      `;if(e==="unknown")return s`
        <p>The file could not be looked into.</p>
      `;let i=Gt(e);return s`
      ${i.length===0?s`
          <p>Nothing that Latent can read, but for the picture itself.</p>
        `:s`
          <p>Whoever gets the original file can read this in it:</p>
          <dl>
            ${i.map(({what:a,values:p})=>s`
                <div>
                  <dt>${a}</dt>
                  ${p===""?u:s`
                    <dd>${p}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${n(this,E,ii).call(this,e)}
    `},ii=function({without:e}){return e==="none"?s`
        <p>Of this kind of file, Latent cannot make a copy that tells less.</p>
      `:s`
      <a class="quiet download" href="${Vt(this.api,this.photo)}" download>
        ${g.download}Download without personal data
      </a>
      <p>
        ${e==="same_pixels"?"The copy has the same pixels, and colours, and nothing else.":"The copy is a JPEG: in this format the picture cannot be parted from the rest."}
      </p>
    `},h(T,4,"photo",Yt,q,Re),h(T,4,"api",Xt,q,ze),h(T,4,"open",_t,q,Ce),h(T,4,"told",Zt,q,Le),q=h(T,0,"GivesAwaySection",Jt,q),L(q,"styles",[D,j,M`
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
    `]),r(T,1,q);var oi=M`
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
`;var ri,ai,ni,te,De,_,qe,si;ni=[R("latent-judgement")];var Z=class extends(ai=F,ri=[y({attribute:!1})],ai){constructor(){super(...arguments);l(this,_);l(this,De,r(te,8,this)),r(te,11,this)}render(){let{rating:e=0,editable:i}=this.photo;return s`
      ${i?n(this,_,si).call(this):u} ${e<0?s`
          <p class="rating">Rejected</p>
        `:i||e===0?u:s`
          <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
        `}
    `}};te=A(ai),De=new WeakMap,_=new WeakSet,qe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},si=function(){let{favorite:e,rating:i}=this.photo;return s`
      <div class="judged">
        <button
          class="icon heart"
          aria-label="Favorite"
          aria-pressed="${e?"true":"false"}"
          title="Favorite (f)"
          @click="${()=>n(this,_,qe).call(this,{favorite:!e})}"
        >
          ${e?g.heartFull:g.heart}
        </button>
        <latent-stars .rating="${Math.max(0,i??0)}" @rate="${a=>n(this,_,qe).call(this,{rating:a.detail})}"></latent-stars>
      </div>
    `},h(te,4,"photo",ri,Z,De),Z=h(te,0,"Judgement",ni,Z),L(Z,"styles",[D,j,M`
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
    `]),r(te,1,Z);var $o={sidecar:"the sidecar",exif:"EXIF",xmp:"XMP in the file",iptc:"IPTC in the file",movie:"the video’s own data",format:"the file itself",text:"a text in the file",maker_note:"the camera maker’s data",takeout:"Google Takeout",file_name:"the file’s name",place:"the position"};function me({origins:o},...t){let e=new Set(t.flatMap(i=>{let a=o[i];return a===void 0?[]:[$o[a]]}));return e.size===0?"":`From ${[...e].join(" and ")}`}var di,hi,pi,ci,ui,mi,P,Ue,Oe,Be,We,f,fe,X,K,ge,ve,fi,gi,vi,bi,oe,yi,wi,xi,$i;mi=[R("latent-info-panel")];var U=class extends(ui=F,ci=[y({attribute:!1})],pi=[y({attribute:!1})],hi=[x()],di=[x()],ui){constructor(){super(...arguments);l(this,f);l(this,Ue,r(P,8,this)),r(P,11,this);l(this,Oe,r(P,12,this)),r(P,15,this);l(this,Be,r(P,16,this)),r(P,19,this);l(this,We,r(P,20,this,!1)),r(P,23,this);l(this,X,e=>{n(this,f,fe).call(this,e.detail),d(this,K).call(this)});l(this,K,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}updated(){this.photo?.latitude!==void 0&&import("/assets/small-map-XLDNNTAU.js")}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?u:s`
      ${n(this,f,fi).call(this,e)}
      <latent-judgement .photo="${e}" @photo-edit="${i=>n(this,f,fe).call(this,i.detail)}"></latent-judgement>
      ${e.error===void 0?u:s`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${n(this,f,gi).call(this,e)}${n(this,f,vi).call(this,e)}${n(this,f,bi).call(this,e)}${n(this,f,wi).call(this,e)} ${H({icon:g.file,name:"File",first:e.name,more:[To(e.path),kt(e),e.type]})}
      </dl>
      ${n(this,f,yi).call(this,e)}
      <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
    `}};P=A(ui),Ue=new WeakMap,Oe=new WeakMap,Be=new WeakMap,We=new WeakMap,f=new WeakSet,fe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},X=new WeakMap,K=new WeakMap,ge=function(e,i){return this.photo?.editable?s`
        <button class="edit" data-part="${e}" aria-label="${i}" title="${i}" @click="${()=>this.editing=e}">
          ${g.pencil}
        </button>
      `:u},ve=function(e,i){return this.photo?.editable?s`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${i}</button>
      `:u},fi=function({title:e,caption:i}){return s`
      ${e===void 0?u:s`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?s`
          <latent-caption-form
            class="caption-form"
            .caption="${i??""}"
            @save="${d(this,X)}"
            @cancel="${d(this,K)}"
          ></latent-caption-form>
        `:i===void 0?s`
          <p class="caption">${n(this,f,ve).call(this,"caption","Add a caption")}</p>
        `:s`
          <div class="said"><p class="caption">${i}</p>${n(this,f,ge).call(this,"caption","Edit the caption")}</div>
        `}
    `},gi=function(e){let i={icon:g.calendar,name:"Date"};if(this.editing==="date"){let C=s`
        <latent-date-form
          .taken="${e.taken}"
          .offset="${e.takenOffset??""}"
          @save="${d(this,X)}"
          @cancel="${d(this,K)}"
        ></latent-date-form>
      `;return H({...i,first:C})}let a=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`,p=s`
      <span class="said">${Y(e.taken)} ${n(this,f,ge).call(this,"date","Edit the date")}</span>
    `,v=e.takenGuessed?"The file’s date: the photo itself tells none.":"";return H({...i,first:p,more:[`${Q(e.taken)}${a}`,v],origin:n(this,f,oe).call(this,e,"taken")})},vi=function(e){let[i,...a]=[e.camera??"",e.lens??"",$t(e)].filter(v=>v!==""),p=n(this,f,oe).call(this,e,"camera","lens","exposure");return i===void 0?u:H({icon:g.camera,name:"Camera",first:i,more:a,origin:p})},bi=function(e){let{latitude:i,longitude:a}=e,p={icon:g.pin,name:"Place"},v=i===void 0||a===void 0?void 0:{latitude:i,longitude:a};if(this.editing==="place"){let he=s`
        <latent-place-form
          .place="${v}"
          ?removable="${v!==void 0}"
          @save="${d(this,X)}"
          @cancel="${d(this,K)}"
        ></latent-place-form>
      `;return H({...p,first:he})}let[C,...V]=ko(e);if(C===void 0){let he=n(this,f,ve).call(this,"place","Add a place");return he===u?u:H({...p,first:he})}let fo=s`
      <span class="said">${C} ${n(this,f,ge).call(this,"place","Edit the place")}</span>
    `,go=v===void 0?u:s`
      <latent-small-map .api="${this.api}" .latitude="${v.latitude}" .longitude="${v.longitude}"></latent-small-map>
    `;return H({...p,first:fo,more:V,origin:n(this,f,oe).call(this,e,"position","place"),below:go})},oe=function(e,...i){return this.sourced?me(e,...i):""},yi=function(e){let i=me(e,"title","caption"),a=me(e,"rating","favorite");return s`
      ${this.sourced?[["Title and caption",i],["Rating",a]].map(([p,v])=>v===""?u:s`
            <p class="origin">${p}: ${v?.replace("From","from")}</p>
          `):u}
      <button class="sources" aria-pressed="${this.sourced?"true":"false"}" @click="${()=>this.sourced=!this.sourced}">
        Where this comes from
      </button>
    `},wi=function(e){let{tags:i,editable:a}=e;if(i.length===0&&!a)return u;let p=this.editing==="tags"||!a?u:s`
      <li class="adder">${n(this,f,ve).call(this,"tags","Add tags")}</li>
    `,v=s`
      <ul class="tags">${i.map(V=>n(this,f,xi).call(this,V,a))} ${p}</ul>
    `,C=this.editing!=="tags"?u:s`
      <latent-tag-form action="Add" .api="${this.api}" @save="${d(this,X)}" @cancel="${d(this,K)}"></latent-tag-form>
    `;return H({icon:g.tag,name:"Tags",first:v,origin:n(this,f,oe).call(this,e,"tags"),below:C})},xi=function(e,i){return s`
      <li>
        <a href="${Lt(Ct("photos",void 0,li(e)))}" @click="${n(this,f,$i)}">${e}</a>${i?s`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>n(this,f,fe).call(this,{tags:{remove:[e]}})}">${g.clear}</button>
          `:u}
      </li>
    `},$i=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let i=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:li(i),bubbles:!0,composed:!0}))}},h(P,4,"photo",ci,U,Ue),h(P,4,"api",pi,U,Oe),h(P,4,"editing",hi,U,Be),h(P,4,"sourced",di,U,We),U=h(P,0,"InfoPanel",mi,U),L(U,"styles",[D,j,oi]),r(P,1,U);function ko({city:o,country:t,latitude:e,longitude:i,altitude:a}){let p=[o,t].filter(V=>V!==void 0).join(", "),v=e===void 0||i===void 0?"":ce(e,i),C=a===void 0?"":`${Math.round(a)} m above sea level`;return[p,v,C].filter(V=>V!=="")}function To(o){let t=o.lastIndexOf("/");return t<0?"":o.slice(0,t)}function li(o){return`tag:"${o.replaceAll('"'," ").trim()}"`}var be=class{#e;#t;#o;constructor(t,e=5e3){this.#e=t,this.#t=e}get running(){return this.#o!==void 0}toggle(){this.running?this.stop():this.#i()}stop(){this.#o!==void 0&&(this.#o.abort(),this.#o=void 0,this.#e.changed(!1))}async#i(){let t=new AbortController;this.#o=t,this.#e.changed(!0),Eo(t.signal);do await this.#e.seen(Po(this.#t,t.signal),t.signal);while(!t.signal.aborted&&await this.#e.next());t.signal.aborted||this.stop()}};function Po(o,t){return new Promise(e=>{let i=setTimeout(e,o);t.addEventListener("abort",()=>{clearTimeout(i),e()})})}async function Eo(o){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let t=async()=>{if(document.visibilityState==="visible"&&!o.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});o.addEventListener("abort",()=>{e?.release()}),o.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{t()},{signal:o}),await t()}var ki=Mt(class extends Ft{constructor(){super(...arguments),this.key=u}render(o,t){return this.key=o,t}update(o,[t,e]){return t!==this.key&&(Dt(o),this.key=t),e}});var ye={scale:1,x:0,y:0};function Pi(o,t){if(o.width<=0||o.height<=0)return t;let e=Math.min(1,t.width/o.width,t.height/o.height);return{width:o.width*e,height:o.height*e}}function Ei(o,t){return Math.max(3,2*o.width/Math.max(1,t.width))}function He(o,t,e,i){let a=t/o.scale;return{scale:t,x:e-(e-o.x)*a,y:i-(i-o.y)*a}}function Si(o,t,e,i){let a=Math.min(Math.max(o.scale,1),i),p=a===o.scale?o:He(o,a,0,0);return{scale:a,x:Ti(p.x,(t.width*a-e.width)/2),y:Ti(p.y,(t.height*a-e.height)/2)}}function Ti(o,t){let e=Math.max(0,t);return Math.min(e,Math.max(-e,o))}var we=class{#e;#t=new AbortController;#o=!1;#i;#r=!1;#n=!1;#a=!1;constructor(t){this.#e=t}get url(){return this.#i}get sharp(){return this.#r}get failed(){return this.#n}get loading(){return this.#a}begin(){let{photo:t,grid:e,screens:i}=this.#e;if(this.#t=new AbortController,this.#r=!1,this.#n=t.failed,this.#o=!1,this.#a=!1,B(t)||t.failed)return;let a=i.peek(t.id),p=e.peek(t.id);a!==void 0?this.#s(a,!0):(p!==void 0&&this.#s(p,!1),this.#d(t.id,this.#t.signal))}end(){this.#t.abort(),this.#i!==void 0&&(URL.revokeObjectURL(this.#i),this.#i=void 0)}fail(){this.#n=!0,this.#e.requestUpdate()}async#d(t,e){try{let i=await this.#e.screens.get(t,e);e.aborted||this.#s(i,!0)}catch(i){!pe(i)&&!e.aborted&&this.fail()}}async showWhole(){let{photo:t,api:e}=this.#e,{signal:i}=this.#t;if(this.#o||!J(t))return;this.#o=!0,this.#a=!0,this.#e.requestUpdate();let a=(Tt(t)&&t.turned!==!0?await Ai(e.original(t.id,i),t.type):void 0)??await Ai(Kt(e,t,i),"image/jpeg");if(i.aborted){URL.revokeObjectURL(a??"");return}this.#a=!1,a!==void 0&&this.#l(a),this.#e.requestUpdate()}#s(t,e){this.#l(Pe(t)),this.#r=e,this.#e.requestUpdate()}#l(t){this.#i!==void 0&&URL.revokeObjectURL(this.#i),this.#i=t}};async function Ai(o,t){let e=await o.catch(()=>{});if(e===void 0)return;let i=new Image;return i.src=Pe(e,t),i.decode().then(()=>i.src,()=>{URL.revokeObjectURL(i.src)})}var Ri=M`
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
`;var zi=90,Ci=.45,Li,Mi,Fi,Di,qi,Ui,Oi,Bi,Wi,Hi,Ni,ji,Ki,Ii,Vi,c,Ne,je,Ke,Ie,Ve,Ge,Ze,_e,Xe,Ye,Qe,Je,et,I,S,re,b,tt,it,ot,xe,rt,at,ae,Gi,Zi,_i;Vi=[R("latent-stage")];var $=class extends(Ii=F,Ki=[y({attribute:!1})],ji=[y({attribute:!1})],Ni=[y({attribute:!1})],Hi=[y({attribute:!1})],Wi=[x()],Bi=[x()],Oi=[x()],Ui=[x()],qi=[x()],Di=[y({attribute:!1})],Fi=[y({type:Boolean})],Mi=[ie("video")],Li=[ie("#stage")],Ii){constructor(){super(...arguments);l(this,b);l(this,Ne,r(c,8,this)),r(c,11,this);l(this,je,r(c,12,this)),r(c,15,this);l(this,Ke,r(c,16,this)),r(c,19,this);l(this,Ie,r(c,20,this)),r(c,23,this);l(this,Ve,r(c,24,this,ye)),r(c,27,this);l(this,Ge,r(c,28,this,{x:0,y:0})),r(c,31,this);l(this,Ze,r(c,32,this,{width:0,height:0})),r(c,35,this);l(this,_e,r(c,36,this,{width:0,height:0})),r(c,39,this);l(this,Xe,r(c,40,this,!1)),r(c,43,this);l(this,Ye,r(c,44,this)),r(c,47,this);l(this,Qe,r(c,48,this,!1)),r(c,51,this);l(this,Je,r(c,52,this)),r(c,55,this);l(this,et,r(c,56,this)),r(c,59,this);l(this,I);l(this,S,new we(this));l(this,re,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=ye}));l(this,ae,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),d(this,re).observe(this),this.hasUpdated&&n(this,b,at).call(this)}disconnectedCallback(){super.disconnectedCallback(),d(this,re).disconnect(),d(this,I)?.dispose(),N(this,I,void 0),d(this,S).end()}willUpdate(e){e.has("photo")&&!Pt(e.get("photo"),this.photo)&&(d(this,S).end(),n(this,b,at).call(this))}updated(){!B(this.photo)&&this.film===void 0?d(this,I)??N(this,I,new qt(this.stage,this)):(d(this,I)?.dispose(),N(this,I,void 0))}async played(e){let{video:i}=this;if(i===null||d(this,S).failed)return;let a=new Promise(p=>{i.addEventListener("ended",p,{signal:e}),i.addEventListener("error",p,{signal:e}),e.addEventListener("abort",p)});await i.play().then(()=>a,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,i,a){n(this,b,tt).call(this,this.view.scale*e,i,a,!0)}toggleZoom(e,i){n(this,b,tt).call(this,this.zoomed?1:Math.min(n(this,b,rt).call(this),2.5),e,i,!1)}panBy(e,i){this.zoomed&&(this.moving=!0,n(this,b,it).call(this,{...this.view,x:this.view.x+e,y:this.view.y+i}))}drag(e,i){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(i)?{x:e,y:0}:{x:0,y:Math.max(0,i)}}release(e,i,a,p){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(i)?(Math.abs(e)>zi||Math.abs(a)>Ci)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(i>zi||p>Ci)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){if(this.film!==void 0)return s`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="The seconds around this photo"
            src="${this.film}"
            @ended="${d(this,ae)}"
            @error="${d(this,ae)}"
          >
          </video>
        </div>
      `;if(B(this.photo)&&!d(this,S).failed)return s`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${ke(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>d(this,S).fail()}"
          >
          </video>
        </div>
      `;let{url:e}=d(this,S);return s`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${d(this,S).failed?n(this,b,_i).call(this):e===void 0?u:n(this,b,Zi).call(this,e)}
      </div>
      ${d(this,S).loading?s`
          <p class="loading" role="status">Loading the full size</p>
        `:u}
    `}};c=A(Ii),Ne=new WeakMap,je=new WeakMap,Ke=new WeakMap,Ie=new WeakMap,Ve=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Xe=new WeakMap,Ye=new WeakMap,Qe=new WeakMap,Je=new WeakMap,et=new WeakMap,I=new WeakMap,S=new WeakMap,re=new WeakMap,b=new WeakSet,tt=function(e,i,a,p){this.moving=p,n(this,b,it).call(this,He(this.view,e,i,a)),this.zoomed&&d(this,S).showWhole()},it=function(e){this.view=Si(e,n(this,b,xe).call(this),this.stageSize,n(this,b,rt).call(this))},ot=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},xe=function(){return Pi(n(this,b,ot).call(this),this.stageSize)},rt=function(){return Ei(n(this,b,ot).call(this),n(this,b,xe).call(this))},at=function(){this.view=ye,d(this,S).begin()},ae=new WeakMap,Gi=function(e){let{naturalWidth:i,naturalHeight:a}=e.target;this.natural={width:i,height:a}},Zi=function(e){let{width:i,height:a}=n(this,b,xe).call(this),p=this.view.x+this.dragged.x,v=this.view.y+this.dragged.y,C=`transform:translate(${p}px,${v}px) scale(${this.view.scale})`;return s`
      ${ki(this.photo.id,s`
          <img
            alt="${ke(this.photo)}"
            draggable="false"
            class="${d(this,S).sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${i}px;height:${a}px;${C}`}"
            @load="${n(this,b,Gi)}"
          />
        `)}
    `},_i=function(){return s`
      <div class="instead">
        ${this.photo.failed?g.broken:g.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},h(c,4,"photo",Ki,$,Ne),h(c,4,"api",ji,$,je),h(c,4,"grid",Ni,$,Ke),h(c,4,"screens",Hi,$,Ie),h(c,4,"view",Wi,$,Ve),h(c,4,"dragged",Bi,$,Ge),h(c,4,"stageSize",Oi,$,Ze),h(c,4,"natural",Ui,$,_e),h(c,4,"moving",qi,$,Xe),h(c,4,"film",Di,$,Ye),h(c,4,"fading",Fi,$,Qe),h(c,4,"video",Mi,$,Je),h(c,4,"stage",Li,$,et),$=h(c,0,"Stage",Vi,$),L($,"styles",[D,Ri]),r(c,1,$);var $e=class{#e;#t;#o=[];#i=Promise.resolve(!0);constructor(t){this.#e=t}turn(t){return this.#i=this.#i.then(()=>this.#r(t<0?-1:1)),this.#i}async#r(t){let{photo:e,sequence:i}=this.#e,a=await i?.neighbour(this.#t??e,t).catch(()=>{});return a!==void 0&&(this.#t=a,this.#e.turnTo(a)),a!==void 0}reached(t){this.#t?.id===t.id&&(this.#t=void 0)}settled(){this.#t===void 0&&this.#o.splice(0).forEach(t=>t())}async arrival(){this.#t!==void 0&&await new Promise(t=>this.#o.push(t))}};var Xi=M`
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
`;var Yi,Qi,Ji,eo,to,io,oo,ro,ao,no,so,lo,ho,po,m,nt,st,lt,dt,ht,pt,ct,ut,mt,ft,gt,vt,se,O,z,le,w,co,bt,yt,ne,wt,de,uo,mo;po=[R("latent-viewer")];var k=class extends(ho=F,lo=[y({attribute:!1})],so=[y({attribute:!1})],no=[y({attribute:!1})],ao=[y({attribute:!1})],ro=[y({attribute:!1})],oo=[x()],io=[x()],to=[x()],eo=[x()],Ji=[ie("latent-stage")],Qi=[x()],Yi=[x()],ho){constructor(){super(...arguments);l(this,w);l(this,nt,r(m,8,this)),r(m,11,this);l(this,st,r(m,12,this)),r(m,15,this);l(this,lt,r(m,16,this)),r(m,19,this);l(this,dt,r(m,20,this)),r(m,23,this);l(this,ht,r(m,24,this)),r(m,27,this);l(this,pt,r(m,28,this)),r(m,31,this);l(this,ct,r(m,32,this,!1)),r(m,35,this);l(this,ut,r(m,36,this)),r(m,39,this);l(this,mt,r(m,40,this)),r(m,43,this);l(this,ft,r(m,44,this)),r(m,47,this);l(this,gt,r(m,48,this,!1)),r(m,51,this);l(this,vt,r(m,52,this)),r(m,55,this);l(this,se,new be({seen:(e,i)=>B(this.photo)?this.stage.played(i):e,next:async()=>await d(this,z).turn(1)&&await n(this,w,co).call(this),changed:e=>this.playing=e}));l(this,O,new AbortController);l(this,z,new $e(this));l(this,le,{close:()=>n(this,w,wt).call(this),turn:e=>{d(this,z).turn(e)},toggleFavorite:()=>n(this,w,ne).call(this,{favorite:!(this.details?.favorite??!1)}),rate:e=>n(this,w,ne).call(this,{rating:e}),rotate:e=>{J(this.photo)&&n(this,w,ne).call(this,{rotate:e})},playLive:()=>{this.photo.live===!0&&(this.film=xt(this.photo.id))},toggleSlideshow:()=>d(this,se).toggle(),toggleInfo:()=>this.informed=!this.informed,toggleFullScreen:()=>{n(this,w,mo).call(this)},toggleZoom:()=>this.stage.toggleZoom(0,0),zoomBy:e=>this.stage.zoomBy(e,0,0)});l(this,de,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){n(this,w,uo).call(this,e);return}if(St(e)||e.key===" "&&So(e.composedPath()[0]))return;let i=Ot(e.key,d(this,le));i!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),i())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",d(this,de))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",d(this,de)),d(this,O).abort(),d(this,se).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),d(this,z).reached(this.photo),d(this,O).abort(),N(this,O,new AbortController),this.film=void 0,n(this,w,bt).call(this,this.photo.id,d(this,O).signal),n(this,w,yt).call(this,this.photo,d(this,O).signal)):e.has("sequence")&&n(this,w,yt).call(this,this.photo,d(this,O).signal)}updated(){d(this,z).settled()}edited(e,i){let a=e.find(({id:p})=>p===this.details?.id);a?.error!==void 0?n(this,w,bt).call(this,this.photo.id,d(this,O).signal):a?.photo!==void 0&&i&&(this.details=a.photo)}turnTo(e){this.dispatchEvent(new CustomEvent("photo-turn",{detail:e}))}render(){let{photo:e}=this;return s`
      ${Ut({photo:e,details:this.details?.id===e.id?this.details:void 0,informed:this.informed,playing:this.playing,api:this.api,actions:d(this,le)})}
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
          @dismiss="${n(this,w,wt)}"
        ></latent-stage>
        ${this.newer===void 0?u:s`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>d(this,z).turn(-1)}">
            ${g.previous}
          </button>
        `} ${this.older===void 0?u:s`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>d(this,z).turn(1)}">${g.next}</button>
        `}
      </div>
      ${this.informed?s`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${i=>n(this,w,ne).call(this,i.detail)}"
          ></latent-info-panel>
        `:u}
    `}};m=A(ho),nt=new WeakMap,st=new WeakMap,lt=new WeakMap,dt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,gt=new WeakMap,vt=new WeakMap,se=new WeakMap,O=new WeakMap,z=new WeakMap,le=new WeakMap,w=new WeakSet,co=async function(){return await d(this,z).arrival(),await this.stage.updateComplete,!0},bt=async function(e,i){try{let a=await this.api.photo(e,i);i.aborted||(this.details=a)}catch(a){!pe(a)&&!i.aborted&&(this.details=void 0)}},yt=async function(e,i){let[a,p]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!i.aborted){this.newer=a,this.older=p;for(let v of[a,p])v!==void 0&&!v.failed&&!B(v)&&this.screens.get(v.id,i).catch(()=>{})}},ne=function(e){this.details?.editable===!0&&this.details.id===this.photo.id&&(this.details=Et(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},wt=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},de=new WeakMap,uo=function(e){let i=[...this.renderRoot.querySelectorAll("button, a[href]")],a=i[0],p=i.at(-1),v=this.renderRoot.activeElement;e.shiftKey&&(v===a||v===null)?(e.preventDefault(),p?.focus()):!e.shiftKey&&v===p&&!this.informed&&(e.preventDefault(),a?.focus())},mo=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},h(m,4,"photo",lo,k,nt),h(m,4,"sequence",so,k,st),h(m,4,"api",no,k,lt),h(m,4,"grid",ao,k,dt),h(m,4,"screens",ro,k,ht),h(m,4,"details",oo,k,pt),h(m,4,"informed",io,k,ct),h(m,4,"newer",to,k,ut),h(m,4,"older",eo,k,mt),h(m,4,"stage",Ji,k,ft),h(m,4,"playing",Qi,k,gt),h(m,4,"film",Yi,k,vt),k=h(m,0,"Viewer",po,k),L(k,"styles",[D,j,Xi]),r(m,1,k);function So(o){return o instanceof HTMLButtonElement||o instanceof HTMLAnchorElement||o instanceof HTMLVideoElement}export{k as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
