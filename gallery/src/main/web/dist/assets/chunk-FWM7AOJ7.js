import{d as U}from"/assets/chunk-7VUWX7AB.js";import{a as k}from"/assets/chunk-UITOMONB.js";import{a as E,b as s,e as $,g as H,h,i as p,j as A,l as N,p as P}from"/assets/chunk-K4BADL6H.js";import{a as u,b as Q,c as r,d as n,e as L,f as z,g as a,i as l}from"/assets/chunk-UFH4OFYZ.js";function Te(o){let t=o.composedPath()[0];return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement}var we=E`
  .heart[aria-pressed="true"] {
    color: var(--accent);
  }

  .heart[aria-pressed="true"]:not(:hover) {
    background: transparent;
  }
`;function Me(o,t){return s`
    <button
      class="icon heart"
      aria-label="Favorite"
      aria-pressed="${o?"true":"false"}"
      title="Favorite (f)"
      @click="${t}"
    >
      ${o?k.heartFull:k.heart}
    </button>
  `}var g=class extends Error{},X,Y,F,b,D,W,R,f,G,I,c=class extends(F=H,Y=[p()],X=[A()],F){constructor(){super(...arguments);a(this,f);a(this,D,r(b,8,this,"Save")),r(b,11,this);a(this,W,r(b,12,this,"")),r(b,15,this);a(this,R,e=>{let i=e.composedPath()[0]instanceof HTMLTextAreaElement&&e.shiftKey;e.key==="Escape"?(e.preventDefault(),l(this,f,G).call(this)):e.key==="Enter"&&e.composedPath()[0]instanceof HTMLTextAreaElement&&!i&&(e.preventDefault(),l(this,f,I).call(this)),e.key!=="Tab"&&e.stopPropagation()})}connectedCallback(){super.connectedCallback(),this.addEventListener("keydown",z(this,R))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",z(this,R))}firstUpdated(e){let i=this.renderRoot.querySelector("input, textarea");i?.focus(),i instanceof HTMLTextAreaElement&&i.setSelectionRange(i.value.length,i.value.length)}renderMore(){return $}value(e){return this.renderRoot.querySelector(`[name=${e}]`)?.value??""}save(e){this.dispatchEvent(new CustomEvent("save",{detail:e}))}attempt(e){try{this.save(e())}catch(i){if(!(i instanceof g))throw i;this.problem=i.message}}render(){return s`
      <form novalidate @submit="${l(this,f,I)}">
        ${this.renderFields()}
        <p role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        <div class="actions">
          <button class="main">${this.action}</button>
          <button class="quiet" type="button" @click="${l(this,f,G)}">Cancel</button>
          ${this.renderMore()}
        </div>
      </form>
    `}};b=u(F),D=new WeakMap,W=new WeakMap,R=new WeakMap,f=new WeakSet,G=function(){this.dispatchEvent(new CustomEvent("cancel"))},I=function(e){e?.preventDefault(),this.attempt(()=>this.read())},n(b,4,"action",Y,c,D),n(b,4,"problem",X,c,W),Q(b,c),L(c,"styles",[N,P,E`
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
    `]);var ee,te,re,M,K;re=[h("latent-caption-form")];var w=class extends(te=c,ee=[p({attribute:!1})],te){constructor(){super(...arguments);a(this,K,r(M,8,this,"")),r(M,11,this)}read(){let e=this.value("caption").trim();return{caption:e===""?null:e}}renderFields(){return s`
      <label>Caption<textarea name="caption" maxlength="8000" .value="${this.caption}"></textarea></label>
    `}};M=u(te),K=new WeakMap,n(M,4,"caption",ee,w,K),w=n(M,0,"CaptionForm",re,w),r(M,1,w);var xe=/^\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([EW])?\s*$/i;function ae(o){let t=xe.exec(o);if(t===null)return;let e=Number(t[1])*(t[2]?.toUpperCase()==="S"?-1:1),i=Number(t[3])*(t[4]?.toUpperCase()==="W"?-1:1);return Math.abs(e)<=90&&Math.abs(i)<=180?{latitude:e,longitude:i}:void 0}function De(o){let t=o.trim().toUpperCase().replace(/^(UTC|GMT)(?=[+-])/,"").replace("−","-");if(t==="")return"";if(t==="Z"||t==="UTC"||t==="GMT")return"Z";let e=/^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(t);if(!(e===null||Number(e[2])>18))return`${e[1]}${e[2].padStart(2,"0")}:${e[3]??"00"}`}function We(o){let t=/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/.exec(o);return t===null?void 0:`${t[1]}${t[2]??":00"}`}function oe(o){return[...new Set(o.split(",").map(t=>t.trim()).filter(t=>t!==""))]}var ne,ie,se,le,m,Z,B,S,pe;le=[h("latent-place-form")];var y=class extends(se=c,ie=[p({attribute:!1})],ne=[p({type:Boolean})],se){constructor(){super(...arguments);a(this,S);a(this,Z,r(m,8,this)),r(m,11,this);a(this,B,r(m,12,this,!1)),r(m,15,this)}read(){let e=ae(this.value("place"));if(e===void 0)throw new g("That is no place: write latitude and longitude in degrees, such as 59.91, 10.75.");return{place:e}}renderFields(){let e=this.place===void 0?"":`${this.place.latitude}, ${this.place.longitude}`;return s`
      <label>
        Latitude, longitude
        <input name="place" autocomplete="off" placeholder="59.91, 10.75" .value="${e}" />
      </label>
    `}renderMore(){return this.removable?s`
        <button class="quiet" type="button" title="What the photo itself says counts again" @click="${l(this,S,pe)}">
          Remove
        </button>
      `:$}};m=u(se),Z=new WeakMap,B=new WeakMap,S=new WeakSet,pe=function(){this.save({place:null})},n(m,4,"place",ie,y,Z),n(m,4,"removable",ne,y,B),y=n(m,0,"PlaceForm",le,y),r(m,1,y);var ce,de,ue,me,he,d,V,_,j,x,J,fe;he=[h("latent-tag-form")];var v=class extends(me=c,ue=[p({attribute:!1})],de=[p({type:Boolean})],ce=[A()],me){constructor(){super(...arguments);a(this,x);a(this,V,r(d,8,this)),r(d,11,this);a(this,_,r(d,12,this,!1)),r(d,15,this);a(this,j,r(d,16,this,[])),r(d,19,this)}connectedCallback(){super.connectedCallback(),this.api.tags().then(e=>this.known=e,()=>{})}read(){return{tags:{add:l(this,x,J).call(this)}}}renderMore(){return this.removes?s`
        <button class="quiet" type="button" @click="${l(this,x,fe)}">Remove</button>
      `:$}renderFields(){return s`
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
        ${this.known.map(({value:e,photos:i})=>s`
            <option value="${e}">${i}</option>
          `)}
      </datalist>
    `}};d=u(me),V=new WeakMap,_=new WeakMap,j=new WeakMap,x=new WeakSet,J=function(){let e=oe(this.value("tags"));if(e.length===0)throw new g("Type a tag; commas stand between several.");return e},fe=function(){this.attempt(()=>({tags:{remove:l(this,x,J).call(this)}}))},n(d,4,"api",ue,v,V),n(d,4,"removes",de,v,_),n(d,4,"known",ce,v,j),v=n(d,0,"TagForm",he,v),r(d,1,v);var ve,be,ge,C,O,q,ye;ge=[h("latent-stars")];var T=class extends(be=H,ve=[p({attribute:!1})],be){constructor(){super(...arguments);a(this,q);a(this,O,r(C,8,this,0)),r(C,11,this)}connectedCallback(){super.connectedCallback(),this.setAttribute("role","group"),this.setAttribute("aria-label","Rating")}render(){return s`
      ${[1,2,3,4,5].map(e=>s`
          <button
            class="${e<=this.rating?"given":""}"
            aria-label="${U(e)}"
            aria-pressed="${e===this.rating?"true":"false"}"
            title="${U(e)} (${e})"
            @click="${()=>l(this,q,ye).call(this,e)}"
          >
            ${e<=this.rating?k.starFull:k.star}
          </button>
        `)}
    `}};C=u(be),O=new WeakMap,q=new WeakSet,ye=function(e){this.dispatchEvent(new CustomEvent("rate",{detail:e===this.rating?0:e}))},n(C,4,"rating",ve,T,O),T=n(C,0,"Stars",ge,T),L(T,"styles",[N,P,E`
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
    `]),r(C,1,T);export{Te as a,g as b,c,we as d,Me as e,De as f,We as g};
