import{d as D}from"/assets/chunk-GOOLLS4U.js";import{a as w}from"/assets/chunk-7ZXDUJG2.js";import{a as h,b as c,c as N,e as P,i as S}from"/assets/chunk-KYYXIHTN.js";import{a as E,d as l,g as k,i as A}from"/assets/chunk-QQCOG5H4.js";import{b as a}from"/assets/chunk-JPIGTC3I.js";import{a as u,b as X,c as r,d as i,e as H,f as U,g as o,i as p}from"/assets/chunk-UFH4OFYZ.js";function $e(n){let t=n.composedPath()[0];return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement}var Ce=E`
  .heart[aria-pressed="true"] {
    color: var(--accent);
  }

  .heart[aria-pressed="true"]:not(:hover) {
    background: transparent;
  }
`;function Re(n,t){return l`
    <button
      class="icon heart"
      aria-label="${a("Favorite")}"
      aria-pressed="${n?"true":"false"}"
      title="${a("Favorite (f)")}"
      @click="${t}"
    >
      ${n?w.heartFull:w.heart}
    </button>
  `}var y=class extends Error{},Y,F,ee,b,W,G,L,v,I,K,d=class extends(ee=A,F=[c()],Y=[N()],ee){constructor(){super(...arguments);o(this,v);o(this,W,r(b,8,this,a("Save"))),r(b,11,this);o(this,G,r(b,12,this,"")),r(b,15,this);o(this,L,e=>{let s=e.composedPath()[0]instanceof HTMLTextAreaElement&&e.shiftKey;e.key==="Escape"?(e.preventDefault(),p(this,v,I).call(this)):e.key==="Enter"&&e.composedPath()[0]instanceof HTMLTextAreaElement&&!s&&(e.preventDefault(),p(this,v,K).call(this)),e.key!=="Tab"&&e.stopPropagation()})}connectedCallback(){super.connectedCallback(),this.addEventListener("keydown",U(this,L))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",U(this,L))}firstUpdated(e){let s=this.renderRoot.querySelector("input, textarea");s?.focus(),s instanceof HTMLTextAreaElement&&s.setSelectionRange(s.value.length,s.value.length)}renderMore(){return k}value(e){return this.renderRoot.querySelector(`[name=${e}]`)?.value??""}save(e){this.dispatchEvent(new CustomEvent("save",{detail:e}))}attempt(e){try{this.save(e())}catch(s){if(!(s instanceof y))throw s;this.problem=s.message}}render(){return l`
      <form novalidate @submit="${p(this,v,K)}">
        ${this.renderFields()}
        <p role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        <div class="actions">
          <button class="main">${this.action}</button>
          <button class="quiet" type="button" @click="${p(this,v,I)}">${a("Cancel")}</button>
          ${this.renderMore()}
        </div>
      </form>
    `}};b=u(ee),W=new WeakMap,G=new WeakMap,L=new WeakMap,v=new WeakSet,I=function(){this.dispatchEvent(new CustomEvent("cancel"))},K=function(e){e?.preventDefault(),this.attempt(()=>this.read())},i(b,4,"action",F,d,W),i(b,4,"problem",Y,d,G),X(b,d),H(d,"styles",[P,S,E`
      form {
        display: grid;
        gap: 8px;
      }

      label {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      input,
      textarea {
        display: block;
        width: 100%;
        margin-top: 4px;
        padding: 9px 12px;
        border: 1px solid var(--line);
        border-radius: var(--corner-small);
        background: var(--paper);
        color: var(--ink);
        font: inherit;
        font-size: max(var(--text), 1rem);
      }

      textarea {
        min-height: 5.5em;
        resize: vertical;
      }

      input:focus,
      textarea:focus {
        outline: 2px solid var(--focus);
        outline-offset: -1px;
      }

      .row {
        display: flex;
        gap: 8px;
      }

      .row > * {
        flex: 1;
        min-width: 0;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      .main,
      .quiet {
        min-height: 36px;
        padding: 0 14px;
        border-radius: var(--corner-small);
        font-size: var(--text-small);
      }

      .hint,
      [role="alert"] {
        color: var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.4;
      }

      [role="alert"] {
        color: var(--danger);
      }
    `]);var te,re,ae,C,Z;ae=[h("latent-caption-form")];var M=class extends(re=d,te=[c({attribute:!1})],re){constructor(){super(...arguments);o(this,Z,r(C,8,this,"")),r(C,11,this)}read(){let e=this.value("caption").trim();return{caption:e===""?null:e}}renderFields(){return l`
      <label>${a("Caption")}<textarea name="caption" maxlength="8000" .value="${this.caption}"></textarea></label>
    `}};C=u(re),Z=new WeakMap,i(C,4,"caption",te,M,Z),M=i(C,0,"CaptionForm",ae,M),r(C,1,M);var Te=/^\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([EW])?\s*$/i;function oe(n){let t=Te.exec(n);if(t===null)return;let e=Number(t[1])*(t[2]?.toUpperCase()==="S"?-1:1),s=Number(t[3])*(t[4]?.toUpperCase()==="W"?-1:1);return Math.abs(e)<=90&&Math.abs(s)<=180?{latitude:e,longitude:s}:void 0}function Ke(n){let t=n.trim().toUpperCase().replace(/^(UTC|GMT)(?=[+-])/,"").replace("−","-");if(t==="")return"";if(t==="Z"||t==="UTC"||t==="GMT")return"Z";let e=/^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(t);if(!(e===null||Number(e[2])>18))return`${e[1]}${e[2].padStart(2,"0")}:${e[3]??"00"}`}function Ze(n){let t=/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/.exec(n);return t===null?void 0:`${t[1]}${t[2]??":00"}`}function ne(n){return[...new Set(n.split(",").map(t=>t.trim()).filter(t=>t!==""))]}var ie,se,le,pe,f,B,V,q,ce;pe=[h("latent-place-form")];var x=class extends(le=d,se=[c({attribute:!1})],ie=[c({type:Boolean})],le){constructor(){super(...arguments);o(this,q);o(this,B,r(f,8,this)),r(f,11,this);o(this,V,r(f,12,this,!1)),r(f,15,this)}read(){let e=oe(this.value("place"));if(e===void 0)throw new y(a("That is no place: write latitude and longitude in degrees, such as 59.91, 10.75."));return{place:e}}renderFields(){let e=this.place===void 0?"":`${this.place.latitude}, ${this.place.longitude}`;return l`
      <label>
        ${a("Latitude, longitude")}
        <input name="place" autocomplete="off" placeholder="59.91, 10.75" .value="${e}" />
      </label>
    `}renderMore(){return this.removable?l`
        <button class="quiet" type="button" title="${a("What the photo itself says counts again")}" @click="${p(this,q,ce)}">
          ${a("Remove")}
        </button>
      `:k}};f=u(le),B=new WeakMap,V=new WeakMap,q=new WeakSet,ce=function(){this.save({place:null})},i(f,4,"place",se,x,B),i(f,4,"removable",ie,x,V),x=i(f,0,"PlaceForm",pe,x),r(f,1,x);var de,me,ue,fe,he,m,_,j,J,T,O,ve;he=[h("latent-tag-form")];var g=class extends(fe=d,ue=[c({attribute:!1})],me=[c({type:Boolean})],de=[N()],fe){constructor(){super(...arguments);o(this,T);o(this,_,r(m,8,this)),r(m,11,this);o(this,j,r(m,12,this,!1)),r(m,15,this);o(this,J,r(m,16,this,[])),r(m,19,this)}connectedCallback(){super.connectedCallback(),this.api.tags().then(e=>this.known=e,()=>{})}read(){return{tags:{add:p(this,T,O).call(this)}}}renderMore(){return this.removes?l`
        <button class="quiet" type="button" @click="${p(this,T,ve)}">${a("Remove")}</button>
      `:k}renderFields(){return l`
      <label>
        ${a("Tags")}
        <input
          name="tags"
          list="known"
          autocomplete="off"
          autocapitalize="none"
          placeholder="${a("beach, places/Norway")}"
        />
      </label>
      <datalist id="known">
        ${this.known.map(({value:e,photos:s})=>l`
            <option value="${e}">${s}</option>
          `)}
      </datalist>
    `}};m=u(fe),_=new WeakMap,j=new WeakMap,J=new WeakMap,T=new WeakSet,O=function(){let e=ne(this.value("tags"));if(e.length===0)throw new y(a("Type a tag; commas stand between several."));return e},ve=function(){this.attempt(()=>({tags:{remove:p(this,T,O).call(this)}}))},i(m,4,"api",ue,g,_),i(m,4,"removes",me,g,j),i(m,4,"known",de,g,J),g=i(m,0,"TagForm",he,g),r(m,1,g);var ge,be,ye,R,Q,z,xe;ye=[h("latent-stars")];var $=class extends(be=A,ge=[c({attribute:!1})],be){constructor(){super(...arguments);o(this,z);o(this,Q,r(R,8,this,0)),r(R,11,this)}connectedCallback(){super.connectedCallback(),this.setAttribute("role","group"),this.setAttribute("aria-label",a("Rating"))}render(){return l`
      ${[1,2,3,4,5].map(e=>l`
          <button
            class="${e<=this.rating?"given":""}"
            aria-label="${D(e)}"
            aria-pressed="${e===this.rating?"true":"false"}"
            title="${D(e)} (${e})"
            @click="${()=>p(this,z,xe).call(this,e)}"
          >
            ${e<=this.rating?w.starFull:w.star}
          </button>
        `)}
    `}};R=u(be),Q=new WeakMap,z=new WeakSet,xe=function(e){this.dispatchEvent(new CustomEvent("rate",{detail:e===this.rating?0:e}))},i(R,4,"rating",ge,$,Q),$=i(R,0,"Stars",ye,$),H($,"styles",[P,S,E`
      :host {
        display: inline-flex;
      }

      button {
        display: grid;
        place-items: center;
        width: 34px;
        height: 40px;
        padding: 0;
        border: 0;
        border-radius: var(--corner-small);
        background: transparent;
        color: var(--ink-soft);
      }

      .given {
        color: var(--accent);
      }

      button:hover,
      button:has(~ button:hover) {
        color: var(--accent);
      }
    `]),r(R,1,$);export{$e as a,y as b,d as c,Ce as d,Re as e,Ke as f,Ze as g};
