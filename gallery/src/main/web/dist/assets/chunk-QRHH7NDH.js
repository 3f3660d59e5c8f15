import{d as U}from"/assets/chunk-ZMRLSPR4.js";import{a as R,b as s,e as E,g as L,h as f,i as p,j as H,l as S,m as A,p as N}from"/assets/chunk-ZEQLL7GL.js";import{a as u,b as Q,c as r,d as n,e as C,f as z,g as a,i as l}from"/assets/chunk-4TR2UDAY.js";function Te(i){let t=i.composedPath()[0];return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement}var g=class extends Error{},X,Y,F,b,D,W,M,h,G,I,d=class extends(F=L,Y=[p()],X=[H()],F){constructor(){super(...arguments);a(this,h);a(this,D,r(b,8,this,"Save")),r(b,11,this);a(this,W,r(b,12,this,"")),r(b,15,this);a(this,M,e=>{let o=e.composedPath()[0]instanceof HTMLTextAreaElement&&e.shiftKey;e.key==="Escape"?(e.preventDefault(),l(this,h,G).call(this)):e.key==="Enter"&&e.composedPath()[0]instanceof HTMLTextAreaElement&&!o&&(e.preventDefault(),l(this,h,I).call(this)),e.key!=="Tab"&&e.stopPropagation()})}connectedCallback(){super.connectedCallback(),this.addEventListener("keydown",z(this,M))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",z(this,M))}firstUpdated(e){let o=this.renderRoot.querySelector("input, textarea");o?.focus(),o instanceof HTMLTextAreaElement&&o.setSelectionRange(o.value.length,o.value.length)}renderMore(){return E}value(e){return this.renderRoot.querySelector(`[name=${e}]`)?.value??""}save(e){this.dispatchEvent(new CustomEvent("save",{detail:e}))}attempt(e){try{this.save(e())}catch(o){if(!(o instanceof g))throw o;this.problem=o.message}}render(){return s`
      <form novalidate @submit="${l(this,h,I)}">
        ${this.renderFields()}
        <p role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        <div class="actions">
          <button class="main">${this.action}</button>
          <button class="quiet" type="button" @click="${l(this,h,G)}">Cancel</button>
          ${this.renderMore()}
        </div>
      </form>
    `}};b=u(F),D=new WeakMap,W=new WeakMap,M=new WeakMap,h=new WeakSet,G=function(){this.dispatchEvent(new CustomEvent("cancel"))},I=function(e){e?.preventDefault(),this.attempt(()=>this.read())},n(b,4,"action",Y,d,D),n(b,4,"problem",X,d,W),Q(b,d),C(d,"styles",[A,N,R`
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
        border-radius: 9px;
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
        border-radius: 9px;
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
    `]);var ee,te,re,k,K;re=[f("latent-caption-form")];var $=class extends(te=d,ee=[p({attribute:!1})],te){constructor(){super(...arguments);a(this,K,r(k,8,this,"")),r(k,11,this)}read(){let e=this.value("caption").trim();return{caption:e===""?null:e}}renderFields(){return s`
      <label>Caption<textarea name="caption" maxlength="8000" .value="${this.caption}"></textarea></label>
    `}};k=u(te),K=new WeakMap,n(k,4,"caption",ee,$,K),$=n(k,0,"CaptionForm",re,$),r(k,1,$);var xe=/^\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([EW])?\s*$/i;function ae(i){let t=xe.exec(i);if(t===null)return;let e=Number(t[1])*(t[2]?.toUpperCase()==="S"?-1:1),o=Number(t[3])*(t[4]?.toUpperCase()==="W"?-1:1);return Math.abs(e)<=90&&Math.abs(o)<=180?{latitude:e,longitude:o}:void 0}function Pe(i){let t=i.trim().toUpperCase().replace(/^(UTC|GMT)(?=[+-])/,"").replace("−","-");if(t==="")return"";if(t==="Z"||t==="UTC"||t==="GMT")return"Z";let e=/^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(t);if(!(e===null||Number(e[2])>18))return`${e[1]}${e[2].padStart(2,"0")}:${e[3]??"00"}`}function qe(i){let t=/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/.exec(i);return t===null?void 0:`${t[1]}${t[2]??":00"}`}function ne(i){return[...new Set(i.split(",").map(t=>t.trim()).filter(t=>t!==""))]}var oe,ie,se,le,m,Z,B,P,pe;le=[f("latent-place-form")];var y=class extends(se=d,ie=[p({attribute:!1})],oe=[p({type:Boolean})],se){constructor(){super(...arguments);a(this,P);a(this,Z,r(m,8,this)),r(m,11,this);a(this,B,r(m,12,this,!1)),r(m,15,this)}read(){let e=ae(this.value("place"));if(e===void 0)throw new g("That is no place: write latitude and longitude in degrees, such as 59.91, 10.75.");return{place:e}}renderFields(){let e=this.place===void 0?"":`${this.place.latitude}, ${this.place.longitude}`;return s`
      <label>
        Latitude, longitude
        <input name="place" autocomplete="off" placeholder="59.91, 10.75" .value="${e}" />
      </label>
    `}renderMore(){return this.removable?s`
        <button class="quiet" type="button" title="What the photo itself says counts again" @click="${l(this,P,pe)}">
          Remove
        </button>
      `:E}};m=u(se),Z=new WeakMap,B=new WeakMap,P=new WeakSet,pe=function(){this.save({place:null})},n(m,4,"place",ie,y,Z),n(m,4,"removable",oe,y,B),y=n(m,0,"PlaceForm",le,y),r(m,1,y);var de,ce,ue,me,fe,c,V,_,j,x,J,he;fe=[f("latent-tag-form")];var v=class extends(me=d,ue=[p({attribute:!1})],ce=[p({type:Boolean})],de=[H()],me){constructor(){super(...arguments);a(this,x);a(this,V,r(c,8,this)),r(c,11,this);a(this,_,r(c,12,this,!1)),r(c,15,this);a(this,j,r(c,16,this,[])),r(c,19,this)}connectedCallback(){super.connectedCallback(),this.api.tags().then(e=>this.known=e,()=>{})}read(){return{tags:{add:l(this,x,J).call(this)}}}renderMore(){return this.removes?s`
        <button class="quiet" type="button" @click="${l(this,x,he)}">Remove</button>
      `:E}renderFields(){return s`
      <label>
        Tags
        <input
          name="tags"
          list="known"
          autocomplete="off"
          autocapitalize="none"
          placeholder="beach, places/Norway"
        />
      </label>
      <datalist id="known">
        ${this.known.map(({value:e,photos:o})=>s`
            <option value="${e}">${o}</option>
          `)}
      </datalist>
    `}};c=u(me),V=new WeakMap,_=new WeakMap,j=new WeakMap,x=new WeakSet,J=function(){let e=ne(this.value("tags"));if(e.length===0)throw new g("Type a tag; commas stand between several.");return e},he=function(){this.attempt(()=>({tags:{remove:l(this,x,J).call(this)}}))},n(c,4,"api",ue,v,V),n(c,4,"removes",ce,v,_),n(c,4,"known",de,v,j),v=n(c,0,"TagForm",fe,v),r(c,1,v);var ve,be,ge,w,O,q,ye;ge=[f("latent-stars")];var T=class extends(be=L,ve=[p({attribute:!1})],be){constructor(){super(...arguments);a(this,q);a(this,O,r(w,8,this,0)),r(w,11,this)}connectedCallback(){super.connectedCallback(),this.setAttribute("role","group"),this.setAttribute("aria-label","Rating")}render(){return s`
      ${[1,2,3,4,5].map(e=>s`
          <button
            class="${e<=this.rating?"given":""}"
            aria-label="${U(e)}"
            aria-pressed="${e===this.rating?"true":"false"}"
            title="${U(e)} (${e})"
            @click="${()=>l(this,q,ye).call(this,e)}"
          >
            ${e<=this.rating?S.starFull:S.star}
          </button>
        `)}
    `}};w=u(be),O=new WeakMap,q=new WeakSet,ye=function(e){this.dispatchEvent(new CustomEvent("rate",{detail:e===this.rating?0:e}))},n(w,4,"rating",ve,T,O),T=n(w,0,"Stars",ge,T),C(T,"styles",[A,N,R`
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
        border-radius: 8px;
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
    `]),r(w,1,T);export{Te as a,g as b,d as c,Pe as d,qe as e};
