import{b as At,h as Rt,i as we,j as zt,k as Ct,l as St}from"/assets/chunk-DP3XI47J.js";import{a as qt}from"/assets/chunk-B3SHNFNB.js";import{D as Dt,E as Ot,H as Ut,e as de,j as Z,k as _,n as kt,o as Tt,p as le,q as ye,r as S,s as Et,t as ie,u as Pt,w as xe,y as Lt,z as Mt}from"/assets/chunk-GWURRANR.js";import{a as U,b as n,d as v,f as q,g as C,h as w,i as x,j as te,k as g,l as N,o as G}from"/assets/chunk-E2BXXSLQ.js";import{a as z,c as o,d as p,e as O,f as c,g as r,h as T,i}from"/assets/chunk-4TR2UDAY.js";var Nt,Wt,Ht,Ft,M,$e,ke,he,Kt;Ft=[C("latent-date-form")];var F=class extends(Ht=zt,Wt=[w({attribute:!1})],Nt=[w({attribute:!1})],Ht){constructor(){super(...arguments);r(this,he);r(this,$e,o(M,8,this,"")),o(M,11,this);r(this,ke,o(M,12,this,"")),o(M,15,this)}read(){let e=St(this.value("time")),t=Ct(this.value("zone"));if(e===void 0)throw new we("That is no date and time.");if(t===void 0)throw new we("That is no time zone: write how far it is from UTC, such as +02:00, or nothing.");return{taken:`${e}${t}`}}renderFields(){return n`
      <label>
        Date and time
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        Time zone
        <input name="zone" autocomplete="off" placeholder="+02:00; empty where unknown" .value="${this.offset}" />
      </label>
    `}renderMore(){return n`
      <button class="quiet" type="button" title="What the photo itself says counts again" @click="${i(this,he,Kt)}">
        As the camera had it
      </button>
    `}};M=z(Ht),$e=new WeakMap,ke=new WeakMap,he=new WeakSet,Kt=function(){this.save({taken:null})},p(M,4,"taken",Wt,F,$e),p(M,4,"offset",Nt,F,ke),F=p(M,0,"DateForm",Ft,F),o(M,1,F);function jt(d,{id:a},e){return d.bytes(`${Te(a)}/picture`,e)}function Bt(d,{id:a},e){return d.get(`${Te(a)}/gives-away`,e)}function It(d,{id:a}){return d.url(`${Te(a)}/stripped`)}function Te(d){return`/photos/${encodeURIComponent(d)}`}var vo={place:"Where it was taken",place_name:"The name of the place",person:"Who is in it",creator:"Who made it",serial:"The serial number of the camera or lens",time:"When it was taken",camera:"The camera",lens:"The lens",software:"The software",edits:"That it was edited",title:"Its title",caption:"Its caption",comment:"A comment",keyword:"Its tags",thumbnail:"A small copy, which may show what was cut away since",video:"A short video of the moment, perhaps with sound"};function Vt({facts:d}){let a=new Map;for(let{kind:e,value:t}of d)a.set(e,[...a.get(e)??[],bo(e,t)]);return[...a].map(([e,t])=>({what:vo[e]??e,values:t.filter(s=>s!=="").join(", ")}))}function bo(d,a){switch(d){case"place":{let[e=0,t=0]=a.split(",").map(Number);return le(e,t)}case"time":return`${Z(a.slice(0,19))}, ${_(a.slice(0,19))}`;case"edits":return a==="1"?"1 step":`${a} steps`;default:return a}}var Gt,Zt,_t,Jt,Xt,Yt,k,Ee,Pe,Ae,Re,J,E,ze,Qt,Ce,ei,ti;Yt=[C("latent-gives-away")];var L=class extends(Xt=q,Jt=[w({attribute:!1})],_t=[w({attribute:!1})],Zt=[x()],Gt=[x()],Xt){constructor(){super(...arguments);r(this,E);r(this,Ee,o(k,8,this)),o(k,11,this);r(this,Pe,o(k,12,this)),o(k,15,this);r(this,Ae,o(k,16,this,!1)),o(k,19,this);r(this,Re,o(k,20,this)),o(k,23,this);r(this,J,new AbortController)}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id&&(i(this,E,ze).call(this),this.open&&i(this,E,Ce).call(this))}disconnectedCallback(){super.disconnectedCallback(),i(this,E,ze).call(this)}render(){return n`
      <h3>
        <button class="opener" aria-expanded="${this.open?"true":"false"}" @click="${i(this,E,Qt)}">
          What this photo gives away ${g.next}
        </button>
      </h3>
      ${this.open?n`
          <div role="status">${i(this,E,ei).call(this)}</div>
        `:v}
    `}};k=z(Xt),Ee=new WeakMap,Pe=new WeakMap,Ae=new WeakMap,Re=new WeakMap,J=new WeakMap,E=new WeakSet,ze=function(){c(this,J).abort(),T(this,J,new AbortController),this.told=void 0},Qt=function(){this.open=!this.open,this.open&&this.told===void 0&&i(this,E,Ce).call(this)},Ce=async function(){let{signal:e}=c(this,J),t=await Bt(this.api,this.photo,e).catch(()=>"unknown");e.aborted||(this.told=t)},ei=function(){let{told:e}=this;if(e===void 0)return n`
        <p>Looking into the file</p>
      `;if(e==="unknown")return n`
        <p>The file could not be looked into.</p>
      `;let t=Vt(e);return n`
      ${t.length===0?n`
          <p>Nothing that Latent can read, but for the picture itself.</p>
        `:n`
          <p>Whoever gets the original file can read this in it:</p>
          <dl>
            ${t.map(({what:s,values:m})=>n`
                <div>
                  <dt>${s}</dt>
                  ${m===""?v:n`
                    <dd>${m}</dd>
                  `}
                </div>
              `)}
          </dl>
        `} ${i(this,E,ti).call(this,e)}
    `},ti=function({without:e}){return e==="none"?n`
        <p>Of this kind of file, Latent cannot make a copy that tells less.</p>
      `:n`
      <a class="quiet download" href="${It(this.api,this.photo)}" download>
        ${g.download}Download without personal data
      </a>
      <p>
        ${e==="same_pixels"?"The copy has the same pixels, and colours, and nothing else.":"The copy is a JPEG: in this format the picture cannot be parted from the rest."}
      </p>
    `},p(k,4,"photo",Jt,L,Ee),p(k,4,"api",_t,L,Pe),p(k,4,"open",Zt,L,Ae),p(k,4,"told",Gt,L,Re),L=p(k,0,"GivesAwaySection",Yt,L),O(L,"styles",[N,G,U`
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
    `]),o(k,1,L);var ii=U`
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
`;var si,ai,ri,ni,di,A,Se,Le,Me,b,oe,j,W,pe,ce,li,hi,pi,ci,ui,mi,fi,gi;di=[C("latent-info-panel")];var D=class extends(ni=q,ri=[w({attribute:!1})],ai=[w({attribute:!1})],si=[x()],ni){constructor(){super(...arguments);r(this,b);r(this,Se,o(A,8,this)),o(A,11,this);r(this,Le,o(A,12,this)),o(A,15,this);r(this,Me,o(A,16,this)),o(A,19,this);r(this,j,e=>{i(this,b,oe).call(this,e.detail),c(this,W).call(this)});r(this,W,async()=>{let e=this.editing;this.editing=void 0,await this.updateComplete,this.renderRoot.querySelector(`[data-part=${e}]`)?.focus()})}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo?.id&&(this.editing=void 0)}render(){let e=this.photo;return e===void 0?v:n`
      ${i(this,b,li).call(this,e)}${i(this,b,hi).call(this,e)} ${e.error===void 0?v:n`
        <p class="problem">This file could not be understood: ${e.error}</p>
      `}
      <dl>
        ${i(this,b,pi).call(this,e)}${i(this,b,ci).call(this,e)}${i(this,b,ui).call(this,e)}${i(this,b,mi).call(this,e)} ${K(g.file,"File",e.name,[yo(e.path),Tt(e),e.type])}
      </dl>
      <latent-gives-away .photo="${e}" .api="${this.api}"></latent-gives-away>
    `}};A=z(ni),Se=new WeakMap,Le=new WeakMap,Me=new WeakMap,b=new WeakSet,oe=function(e){this.dispatchEvent(new CustomEvent("photo-edit",{detail:e}))},j=new WeakMap,W=new WeakMap,pe=function(e,t){return this.photo?.editable?n`
        <button class="edit" data-part="${e}" aria-label="${t}" title="${t}" @click="${()=>this.editing=e}">
          ${g.pencil}
        </button>
      `:v},ce=function(e,t){return this.photo?.editable?n`
        <button class="add" data-part="${e}" @click="${()=>this.editing=e}">${t}</button>
      `:v},li=function({title:e,caption:t}){return n`
      ${e===void 0?v:n`
        <h2>${e}</h2>
      `} ${this.editing==="caption"?n`
          <latent-caption-form
            class="caption-form"
            .caption="${t??""}"
            @save="${c(this,j)}"
            @cancel="${c(this,W)}"
          ></latent-caption-form>
        `:t===void 0?n`
          <p class="caption">${i(this,b,ce).call(this,"caption","Add a caption")}</p>
        `:n`
          <div class="said"><p class="caption">${t}</p>${i(this,b,pe).call(this,"caption","Edit the caption")}</div>
        `}
    `},hi=function({rating:e,editable:t,favorite:s}){return t?n`
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
        ${e===-1?n`
            <p class="rating">Rejected</p>
          `:v}
      `:e===void 0||e===0?v:e<0?n`
        <p class="rating">Rejected</p>
      `:n`
      <p class="rating" role="img" aria-label="${e} of 5 stars">${"★".repeat(e)}<span>${"★".repeat(5-e)}</span></p>
    `},pi=function(e){let t=e.takenOffset===void 0?"":` ${e.takenOffset==="Z"?"UTC":`UTC${e.takenOffset}`}`;if(this.editing==="date")return K(g.calendar,"Date",n`
          <latent-date-form
            .taken="${e.taken}"
            .offset="${e.takenOffset??""}"
            @save="${c(this,j)}"
            @cancel="${c(this,W)}"
          ></latent-date-form>
        `,[]);let s=n`
      <span class="said">${Z(e.taken)} ${i(this,b,pe).call(this,"date","Edit the date")}</span>
    `;return K(g.calendar,"Date",s,[`${_(e.taken)}${t}`,e.takenGuessed?"The file’s date: the photo itself tells none.":""])},ci=function(e){let t=[e.camera,e.lens,kt(e)].filter(s=>s!==void 0&&s!=="");return t.length===0?v:K(g.camera,"Camera",t[0],t.slice(1))},ui=function({latitude:e,longitude:t,altitude:s}){let m=e===void 0||t===void 0?void 0:{latitude:e,longitude:t};if(this.editing==="place")return K(g.pin,"Place",n`
          <latent-place-form
            .place="${m}"
            ?removable="${m!==void 0}"
            @save="${c(this,j)}"
            @cancel="${c(this,W)}"
          ></latent-place-form>
        `,[]);if(m===void 0){let $t=i(this,b,ce).call(this,"place","Add a place");return $t===v?v:K(g.pin,"Place",$t,[])}let P=s===void 0?"":`${Math.round(s)} m above sea level`,be=n`
      <span class="said">${le(m.latitude,m.longitude)} ${i(this,b,pe).call(this,"place","Edit the place")}</span>
    `;return K(g.pin,"Place",be,[P])},mi=function({tags:e,editable:t}){return e.length===0&&!t?v:n`
      <div class="fact">
        ${g.tag}
        <dt>Tags</dt>
        <dd>
          <ul class="tags">
            ${e.map(s=>i(this,b,fi).call(this,s,t))} ${this.editing==="tags"||!t?v:n`
                <li class="adder">${i(this,b,ce).call(this,"tags","Add tags")}</li>
              `}
          </ul>
          ${this.editing==="tags"?n`
              <latent-tag-form action="Add" .api="${this.api}" @save="${c(this,j)}" @cancel="${c(this,W)}"></latent-tag-form>
            `:v}
        </dd>
      </div>
    `},fi=function(e,t){return n`
      <li>
        <a href="${Mt(Lt("photos",void 0,oi(e)))}" @click="${i(this,b,gi)}">${e}</a>${t?n`
            <button aria-label="Remove the tag ${e}" title="Remove" @click="${()=>i(this,b,oe).call(this,{tags:{remove:[e]}})}">${g.clear}</button>
          `:v}
      </li>
    `},gi=function(e){if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey){e.preventDefault();let t=e.currentTarget.textContent??"";this.dispatchEvent(new CustomEvent("search",{detail:oi(t),bubbles:!0,composed:!0}))}},p(A,4,"photo",ri,D,Se),p(A,4,"api",ai,D,Le),p(A,4,"editing",si,D,Me),D=p(A,0,"InfoPanel",di,D),O(D,"styles",[N,G,ii]),o(A,1,D);function K(d,a,e,t){return n`
    <div class="fact">
      ${d}
      <dt>${a}</dt>
      <dd>${e}</dd>
      ${t.map(s=>s===""?v:n`
        <dd>${s}</dd>
      `)}
    </div>
  `}function yo(d){let a=d.lastIndexOf("/");return a<0?"":d.slice(0,a)}function oi(d){return`tag:"${d.replaceAll('"'," ").trim()}"`}var ue=class{#e;#i;#t;constructor(a,e=5e3){this.#e=a,this.#i=e}get running(){return this.#t!==void 0}toggle(){this.running?this.stop():this.#o()}stop(){this.#t!==void 0&&(this.#t.abort(),this.#t=void 0,this.#e.changed(!1))}async#o(){let a=new AbortController;this.#t=a,this.#e.changed(!0),xo(a.signal);do await this.#e.seen(wo(this.#i,a.signal),a.signal);while(!a.signal.aborted&&await this.#e.next());a.signal.aborted||this.stop()}};function wo(d,a){return new Promise(e=>{let t=setTimeout(e,d);a.addEventListener("abort",()=>{clearTimeout(t),e()})})}async function xo(d){if(typeof navigator>"u"||!("wakeLock"in navigator))return;let a=async()=>{if(document.visibilityState==="visible"&&!d.aborted){let e=await navigator.wakeLock.request("screen").catch(()=>{});d.addEventListener("abort",()=>{e?.release()}),d.aborted&&await e?.release()}};document.addEventListener("visibilitychange",()=>{a()},{signal:d}),await a()}var vi=Dt(class extends Ot{constructor(){super(...arguments),this.key=v}render(d,a){return this.key=d,a}update(d,[a,e]){return a!==this.key&&(Ut(d),this.key=a),e}});var me={scale:1,x:0,y:0};function yi(d,a){if(d.width<=0||d.height<=0)return a;let e=Math.min(1,a.width/d.width,a.height/d.height);return{width:d.width*e,height:d.height*e}}function wi(d,a){return Math.max(3,2*d.width/Math.max(1,a.width))}function De(d,a,e,t){let s=a/d.scale;return{scale:a,x:e-(e-d.x)*s,y:t-(t-d.y)*s}}function xi(d,a,e,t){let s=Math.min(Math.max(d.scale,1),t),m=s===d.scale?d:De(d,s,0,0);return{scale:s,x:bi(m.x,(a.width*s-e.width)/2),y:bi(m.y,(a.height*s-e.height)/2)}}function bi(d,a){let e=Math.max(0,a);return Math.min(e,Math.max(-e,d))}var $i=90,ki=.45,Ei,Pi,Ai,Ri,zi,Ci,Si,Li,Mi,Di,Oi,Ui,qi,Ni,Wi,Hi,Fi,Ki,ji,l,Oe,Ue,qe,Ne,We,He,Fe,Ke,je,Be,Ie,Ve,Ge,Ze,_e,Je,Xe,H,B,X,se,u,Ye,Qe,et,fe,tt,it,ot,Bi,Ii,ge,st,ae,Vi,Gi,Zi;ji=[C("latent-stage")];var y=class extends(Ki=q,Fi=[w({attribute:!1})],Hi=[w({attribute:!1})],Wi=[w({attribute:!1})],Ni=[w({attribute:!1})],qi=[x()],Ui=[x()],Oi=[x()],Di=[x()],Mi=[x()],Li=[x()],Si=[x()],Ci=[x()],zi=[x()],Ri=[w({attribute:!1})],Ai=[w({type:Boolean})],Pi=[te("video")],Ei=[te("#stage")],Ki){constructor(){super(...arguments);r(this,u);r(this,Oe,o(l,8,this)),o(l,11,this);r(this,Ue,o(l,12,this)),o(l,15,this);r(this,qe,o(l,16,this)),o(l,19,this);r(this,Ne,o(l,20,this)),o(l,23,this);r(this,We,o(l,24,this)),o(l,27,this);r(this,He,o(l,28,this,!1)),o(l,31,this);r(this,Fe,o(l,32,this,!1)),o(l,35,this);r(this,Ke,o(l,36,this,me)),o(l,39,this);r(this,je,o(l,40,this,{x:0,y:0})),o(l,43,this);r(this,Be,o(l,44,this,{width:0,height:0})),o(l,47,this);r(this,Ie,o(l,48,this,{width:0,height:0})),o(l,51,this);r(this,Ve,o(l,52,this,!1)),o(l,55,this);r(this,Ge,o(l,56,this,!1)),o(l,59,this);r(this,Ze,o(l,60,this)),o(l,63,this);r(this,_e,o(l,64,this,!1)),o(l,67,this);r(this,Je,o(l,68,this)),o(l,71,this);r(this,Xe,o(l,72,this)),o(l,75,this);r(this,H);r(this,B,new AbortController);r(this,X,!1);r(this,se,new ResizeObserver(()=>{this.stageSize={width:this.clientWidth,height:this.clientHeight},this.view=me}));r(this,ae,()=>{this.dispatchEvent(new CustomEvent("film-end"))})}connectedCallback(){super.connectedCallback(),c(this,se).observe(this),this.hasUpdated&&i(this,u,it).call(this)}disconnectedCallback(){super.disconnectedCallback(),c(this,se).disconnect(),c(this,H)?.dispose(),T(this,H,void 0),i(this,u,ot).call(this)}willUpdate(e){e.has("photo")&&!Pt(e.get("photo"),this.photo)&&(i(this,u,ot).call(this),i(this,u,it).call(this))}updated(){!S(this.photo)&&this.film===void 0?c(this,H)??T(this,H,new qt(this.stage,this)):(c(this,H)?.dispose(),T(this,H,void 0))}async played(e){let{video:t}=this;if(t===null||this.failed)return;let s=new Promise(m=>{t.addEventListener("ended",m,{signal:e}),t.addEventListener("error",m,{signal:e}),e.addEventListener("abort",m)});await t.play().then(()=>s,()=>{})}get zoomed(){return this.view.scale>1.01}zoomBy(e,t,s){i(this,u,Ye).call(this,this.view.scale*e,t,s,!0)}toggleZoom(e,t){i(this,u,Ye).call(this,this.zoomed?1:Math.min(i(this,u,tt).call(this),2.5),e,t,!1)}panBy(e,t){this.zoomed&&(this.moving=!0,i(this,u,Qe).call(this,{...this.view,x:this.view.x+e,y:this.view.y+t}))}drag(e,t){this.moving=!0,this.dragged=Math.abs(e)>Math.abs(t)?{x:e,y:0}:{x:0,y:Math.max(0,t)}}release(e,t,s,m){this.moving=!1,this.dragged={x:0,y:0},Math.abs(e)>Math.abs(t)?(Math.abs(e)>$i||Math.abs(s)>ki)&&this.dispatchEvent(new CustomEvent("turn",{detail:e<0?1:-1})):(t>$i||m>ki)&&this.dispatchEvent(new CustomEvent("dismiss"))}render(){return this.film!==void 0?n`
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
      `:S(this.photo)&&!this.failed?n`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${ye(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${()=>this.failed=!0}"
          >
          </video>
        </div>
      `:n`
      <div id="stage" class="${this.zoomed?"zoomed":""}">
        ${this.failed?i(this,u,Zi).call(this):this.shown===void 0?v:i(this,u,Gi).call(this,this.shown)}
      </div>
      ${this.loading?n`
          <p class="loading" role="status">Loading the full size</p>
        `:v}
    `}};l=z(Ki),Oe=new WeakMap,Ue=new WeakMap,qe=new WeakMap,Ne=new WeakMap,We=new WeakMap,He=new WeakMap,Fe=new WeakMap,Ke=new WeakMap,je=new WeakMap,Be=new WeakMap,Ie=new WeakMap,Ve=new WeakMap,Ge=new WeakMap,Ze=new WeakMap,_e=new WeakMap,Je=new WeakMap,Xe=new WeakMap,H=new WeakMap,B=new WeakMap,X=new WeakMap,se=new WeakMap,u=new WeakSet,Ye=function(e,t,s,m){this.moving=m,i(this,u,Qe).call(this,De(this.view,e,t,s)),this.zoomed&&i(this,u,Ii).call(this)},Qe=function(e){this.view=xi(e,i(this,u,fe).call(this),this.stageSize,i(this,u,tt).call(this))},et=function(){return this.photo.width>0&&this.photo.height>0?this.photo:this.natural},fe=function(){return yi(i(this,u,et).call(this),this.stageSize)},tt=function(){return wi(i(this,u,et).call(this),i(this,u,fe).call(this))},it=function(){if(T(this,B,new AbortController),this.view=me,this.sharp=!1,this.failed=this.photo.failed,T(this,X,!1),this.loading=!1,S(this.photo)||this.photo.failed)return;let e=this.screens.peek(this.photo.id),t=this.grid.peek(this.photo.id);e!==void 0?i(this,u,ge).call(this,e,!0):(t!==void 0&&i(this,u,ge).call(this,t,!1),i(this,u,Bi).call(this,this.photo.id,c(this,B).signal))},ot=function(){c(this,B).abort(),this.shown!==void 0&&(URL.revokeObjectURL(this.shown),this.shown=void 0)},Bi=async function(e,t){try{let s=await this.screens.get(e,t);t.aborted||i(this,u,ge).call(this,s,!0)}catch(s){!de(s)&&!t.aborted&&(this.failed=!0)}},Ii=async function(){let{photo:e,api:t}=this,{signal:s}=c(this,B);if(c(this,X)||!ie(e))return;T(this,X,!0),this.loading=!0;let m=(Et(e)&&e.turned!==!0?await Ti(t.original(e.id,s),e.type):void 0)??await Ti(jt(t,e,s),"image/jpeg");if(s.aborted){URL.revokeObjectURL(m??"");return}this.loading=!1,m!==void 0&&i(this,u,st).call(this,m)},ge=function(e,t){i(this,u,st).call(this,xe(e)),this.sharp=t},st=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown),this.shown=e},ae=new WeakMap,Vi=function(e){let{naturalWidth:t,naturalHeight:s}=e.target;this.natural={width:t,height:s}},Gi=function(e){let{width:t,height:s}=i(this,u,fe).call(this),m=this.view.x+this.dragged.x,P=this.view.y+this.dragged.y,be=`transform:translate(${m}px,${P}px) scale(${this.view.scale})`;return n`
      ${vi(this.photo.id,n`
          <img
            alt="${ye(this.photo)}"
            draggable="false"
            class="${this.sharp?"":"rough"} ${this.moving?"moving":""} ${this.fading?"fading":""}"
            src="${e}"
            .style="${`width:${t}px;height:${s}px;${be}`}"
            @load="${i(this,u,Vi)}"
          />
        `)}
    `},Zi=function(){return n`
      <div class="instead">
        ${this.photo.failed?g.broken:g.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `},p(l,4,"photo",Fi,y,Oe),p(l,4,"api",Hi,y,Ue),p(l,4,"grid",Wi,y,qe),p(l,4,"screens",Ni,y,Ne),p(l,4,"shown",qi,y,We),p(l,4,"sharp",Ui,y,He),p(l,4,"failed",Oi,y,Fe),p(l,4,"view",Di,y,Ke),p(l,4,"dragged",Mi,y,je),p(l,4,"stageSize",Li,y,Be),p(l,4,"natural",Si,y,Ie),p(l,4,"moving",Ci,y,Ve),p(l,4,"loading",zi,y,Ge),p(l,4,"film",Ri,y,Ze),p(l,4,"fading",Ai,y,_e),p(l,4,"video",Pi,y,Je),p(l,4,"stage",Ei,y,Xe),y=p(l,0,"Stage",ji,y),O(y,"styles",[N,U`
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
    `]),o(l,1,y);async function Ti(d,a){let e=await d.catch(()=>{});if(e===void 0)return;let t=new Image;return t.src=xe(e,a),t.decode().then(()=>t.src,()=>{URL.revokeObjectURL(t.src)})}var _i,Ji,Xi,Yi,Qi,eo,to,io,oo,so,ao,ro,no,lo,f,at,rt,nt,dt,lt,ht,pt,ct,ut,mt,ft,gt,Q,R,V,ee,h,vt,bt,Y,I,ho,re,yt,po,ve,ne,co,uo,wt,xt,mo,fo,go;lo=[C("latent-viewer")];var $=class extends(no=q,ro=[w({attribute:!1})],ao=[w({attribute:!1})],so=[w({attribute:!1})],oo=[w({attribute:!1})],io=[w({attribute:!1})],to=[x()],eo=[x()],Qi=[x()],Yi=[x()],Xi=[te("latent-stage")],Ji=[x()],_i=[x()],no){constructor(){super(...arguments);r(this,h);r(this,at,o(f,8,this)),o(f,11,this);r(this,rt,o(f,12,this)),o(f,15,this);r(this,nt,o(f,16,this)),o(f,19,this);r(this,dt,o(f,20,this)),o(f,23,this);r(this,lt,o(f,24,this)),o(f,27,this);r(this,ht,o(f,28,this)),o(f,31,this);r(this,pt,o(f,32,this,!1)),o(f,35,this);r(this,ct,o(f,36,this)),o(f,39,this);r(this,ut,o(f,40,this)),o(f,43,this);r(this,mt,o(f,44,this)),o(f,47,this);r(this,ft,o(f,48,this,!1)),o(f,51,this);r(this,gt,o(f,52,this)),o(f,55,this);r(this,Q,new ue({seen:(e,t)=>S(this.photo)?this.stage.played(t):e,next:()=>i(this,h,I).call(this,1),changed:e=>this.playing=e}));r(this,R,new AbortController);r(this,V);r(this,ee,Promise.resolve(!0));r(this,ne,e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;if(e.key==="Tab"){i(this,h,uo).call(this,e);return}if(Rt(e)||e.key===" "&&e.composedPath()[0]instanceof HTMLButtonElement)return;let t=i(this,h,co).call(this,e.key);t!==void 0&&!(e.composedPath()[0]instanceof HTMLVideoElement&&e.key.startsWith("Arrow"))&&(e.preventDefault(),t())})}connectedCallback(){super.connectedCallback(),this.setAttribute("role","dialog"),this.setAttribute("aria-modal","true"),this.addEventListener("keydown",c(this,ne))}firstUpdated(){this.tabIndex=-1,this.focus()}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",c(this,ne)),c(this,R).abort(),c(this,Q).stop(),document.fullscreenElement!==null&&document.exitFullscreen()}willUpdate(e){e.has("photo")&&e.get("photo")?.id!==this.photo.id?(this.setAttribute("aria-label",this.photo.title??this.photo.name),c(this,V)?.id===this.photo.id&&T(this,V,void 0),c(this,R).abort(),T(this,R,new AbortController),this.film=void 0,i(this,h,vt).call(this,this.photo.id,c(this,R).signal),i(this,h,bt).call(this,this.photo,c(this,R).signal)):e.has("sequence")&&i(this,h,bt).call(this,this.photo,c(this,R).signal)}edited(e,t){let s=e.find(({id:m})=>m===this.details?.id);s?.error!==void 0?i(this,h,vt).call(this,this.photo.id,c(this,R).signal):s?.photo!==void 0&&t&&(this.details=s.photo)}render(){let{photo:e}=this;return n`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${i(this,h,ve)}">
          ${g.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${e.title??e.name}</h1>
          <p>${Z(e.taken)}, ${_(e.taken)}</p>
        </div>
        ${i(this,h,mo).call(this)}${i(this,h,fo).call(this)}${i(this,h,go).call(this)}
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed?"true":"false"}"
          title="Information (i)"
          @click="${i(this,h,wt)}"
        >
          ${g.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(e.id)}" download aria-label="Download the original" title="Download">
          ${g.download}
        </a>
        ${document.fullscreenEnabled?n`
            <button class="icon" aria-label="Full screen" title="Full screen (Shift+F)" @click="${i(this,h,xt)}">
              ${g.fullScreen}
            </button>
          `:v}
      </header>
      <div class="picture ${S(e)?"film":""}">
        <latent-stage
          .photo="${e}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${()=>this.film=void 0}"
          @turn="${t=>i(this,h,I).call(this,t.detail)}"
          @dismiss="${i(this,h,ve)}"
        ></latent-stage>
        ${this.newer===void 0?v:n`
          <button class="icon turn previous" aria-label="Newer photo" @click="${()=>i(this,h,I).call(this,-1)}">
            ${g.previous}
          </button>
        `} ${this.older===void 0?v:n`
          <button class="icon turn next" aria-label="Older photo" @click="${()=>i(this,h,I).call(this,1)}">${g.next}</button>
        `}
      </div>
      ${this.informed?n`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this.details}"
            .api="${this.api}"
            @photo-edit="${t=>i(this,h,Y).call(this,t.detail)}"
          ></latent-info-panel>
        `:v}
    `}};f=z(no),at=new WeakMap,rt=new WeakMap,nt=new WeakMap,dt=new WeakMap,lt=new WeakMap,ht=new WeakMap,pt=new WeakMap,ct=new WeakMap,ut=new WeakMap,mt=new WeakMap,ft=new WeakMap,gt=new WeakMap,Q=new WeakMap,R=new WeakMap,V=new WeakMap,ee=new WeakMap,h=new WeakSet,vt=async function(e,t){try{let s=await this.api.photo(e,t);t.aborted||(this.details=s)}catch(s){!de(s)&&!t.aborted&&(this.details=void 0)}},bt=async function(e,t){let[s,m]=await Promise.all([this.sequence?.neighbour(e,-1).catch(()=>{}),this.sequence?.neighbour(e,1).catch(()=>{})]);if(!t.aborted){this.newer=s,this.older=m;for(let P of[s,m])P!==void 0&&!P.failed&&!S(P)&&this.screens.get(P.id,t).catch(()=>{})}},Y=function(e){this.details?.editable===!0&&this.details.id===this.photo.id&&(this.details=At(this.details,e),this.dispatchEvent(new CustomEvent("photo-edit",{detail:e})))},I=function(e){return T(this,ee,c(this,ee).then(()=>i(this,h,ho).call(this,e<0?-1:1))),c(this,ee)},ho=async function(e){let t=await this.sequence?.neighbour(c(this,V)??this.photo,e).catch(()=>{});return t!==void 0&&(T(this,V,t),this.dispatchEvent(new CustomEvent("photo-turn",{detail:t}))),t!==void 0},re=function(e){ie(this.photo)&&i(this,h,Y).call(this,{rotate:e})},yt=async function(){let{details:e}=this,{signal:t}=c(this,R);for(let s of e?.stack?.photos.filter(m=>m!==e.id)??[]){let m=await this.api.photo(s,t).catch(()=>{});if(m!==void 0&&S(m)&&!t.aborted){this.film=this.api.originalUrl(s);return}}},po=function(){return this.details?.id===this.photo.id&&!S(this.photo)&&this.details.stack?.kinds.includes("live")===!0},ve=function(){this.dispatchEvent(new CustomEvent("viewer-close"))},ne=new WeakMap,co=function(e){switch(e){case"ArrowLeft":return()=>{i(this,h,I).call(this,-1)};case"ArrowRight":return()=>{i(this,h,I).call(this,1)};case"Escape":return()=>i(this,h,ve).call(this);case"i":return()=>i(this,h,wt).call(this);case"F":return()=>{i(this,h,xt).call(this)};case"f":return()=>i(this,h,Y).call(this,{favorite:!(this.details?.favorite??!1)});case" ":return()=>c(this,Q).toggle();case"r":return()=>i(this,h,re).call(this,90);case"R":return()=>i(this,h,re).call(this,270);case"l":return()=>{i(this,h,yt).call(this)};case"z":return()=>this.stage.toggleZoom(0,0);case"+":case"=":return()=>this.stage.zoomBy(1.4,0,0);case"-":return()=>this.stage.zoomBy(1/1.4,0,0);default:return/^[0-5]$/.test(e)?()=>i(this,h,Y).call(this,{rating:Number(e)}):void 0}},uo=function(e){let t=[...this.renderRoot.querySelectorAll("button, a[href]")],s=t[0],m=t.at(-1),P=this.renderRoot.activeElement;e.shiftKey&&(P===s||P===null)?(e.preventDefault(),m?.focus()):!e.shiftKey&&P===m&&!this.informed&&(e.preventDefault(),s?.focus())},wt=function(){this.informed=!this.informed},xt=async function(){document.fullscreenElement===null?await this.requestFullscreen():await document.exitFullscreen()},mo=function(){let{details:e}=this;return e===void 0||!e.editable||e.id!==this.photo.id||this.informed?v:n`
      <button
        class="icon heart"
        aria-label="Favorite"
        aria-pressed="${e.favorite?"true":"false"}"
        title="Favorite (f)"
        @click="${()=>i(this,h,Y).call(this,{favorite:!e.favorite})}"
      >
        ${e.favorite?g.heartFull:g.heart}
      </button>
    `},fo=function(){return this.details?.editable!==!0||this.details.id!==this.photo.id||!ie(this.photo)?v:n`
      <button class="icon wide" aria-label="Turn left" title="Turn left (Shift+R)" @click="${()=>i(this,h,re).call(this,270)}">
        ${g.turnLeft}
      </button>
      <button class="icon wide" aria-label="Turn right" title="Turn right (r)" @click="${()=>i(this,h,re).call(this,90)}">
        ${g.turnRight}
      </button>
    `},go=function(){return n`
      ${c(this,h,po)?n`
          <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${i(this,h,yt)}">
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
    `},p(f,4,"photo",ro,$,at),p(f,4,"sequence",ao,$,rt),p(f,4,"api",so,$,nt),p(f,4,"grid",oo,$,dt),p(f,4,"screens",io,$,lt),p(f,4,"details",to,$,ht),p(f,4,"informed",eo,$,pt),p(f,4,"newer",Qi,$,ct),p(f,4,"older",Yi,$,ut),p(f,4,"stage",Xi,$,mt),p(f,4,"playing",Ji,$,ft),p(f,4,"film",_i,$,gt),$=p(f,0,"Viewer",lo,$),O($,"styles",[N,G,U`
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
    `]),o(f,1,$);export{$ as Viewer};
/*! Bundled license information:

lit-html/directives/keyed.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
