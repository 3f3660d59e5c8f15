import{g as L}from"/assets/chunk-NE6HXD2A.js";import{a as H,b as s,e as w,g as A,h,i as d,j as O,l as W,m as N,p as S}from"/assets/chunk-WRWII6CR.js";import{a as u,b as re,c as a,d as o,e as D,f as G,g as i,i as l}from"/assets/chunk-4TR2UDAY.js";var ne=100,Oe=1e3;function Ne(r,t){let e={...r},n=(m,b)=>{b===null?delete e[m]:b!==void 0&&(e[m]=b)};if(n("caption",t.caption),n("rating",t.rating),n("favorite",t.favorite),t.taken!==void 0&&t.taken!==null&&(n("taken",t.taken.slice(0,19)),n("takenOffset",t.taken.length>19?t.taken.slice(19):null),n("takenGuessed",!1)),t.place!==void 0&&(n("latitude",t.place===null?null:t.place.latitude),n("longitude",t.place===null?null:t.place.longitude),n("altitude",null),r.origins.place==="place"&&(n("city",null),n("country",null))),(t.rotate===90||t.rotate===270)&&(n("width",r.height),n("height",r.width)),t.tags!==void 0){let{add:m=[],remove:b=[]}=t.tags;n("tags",[...new Set([...r.tags.filter(j=>!b.includes(j)),...m])])}return e.origins=De(r,t),e}function De({origins:r},t){let{caption:e,rating:n,favorite:m,taken:b,place:j,tags:Me}=t,te=Object.entries({caption:e,rating:n,favorite:m,taken:b,position:j,tags:Me}).filter(([,y])=>y!==void 0),Re=te.filter(([,y])=>y!==null).map(([y])=>[y,"sidecar"]),Le=Object.entries(r).filter(([y])=>!te.some(([Pe])=>Pe===y));return Object.fromEntries([...Le,...Re])}function Se(r,t){let e=t===1?"":` of ${L(t)}`;if(r.favorite!==void 0){let n=t===1?"":`: ${L(t)}`;return r.favorite?`Added to favorites${n}.`:`Removed from favorites${n}.`}if(r.rating!==void 0)return r.rating?`Rating${e}: ${q(r.rating)}.`:`Rating${e} removed.`;if(r.tags!==void 0){let{add:n=[],remove:m=[]}=r.tags;return n.length>0?`Tagged${t===1?"":` ${L(t)}`}: ${n.join(", ")}.`:`Tag${e} removed: ${m.join(", ")}.`}return r.rotate!==void 0?r.rotate===270?`Turned left${e}.`:`Turned right${e}.`:r.caption!==void 0?r.caption===null?`Caption${e} removed.`:`Caption${e} saved.`:r.place!==void 0?r.place===null?`Place${e} removed.`:`Place${e} saved.`:`Date${e} saved.`}function q(r){return r===1?"1 star":`${r} stars`}function qe(r){return r.flatMap(({id:t,undo:e})=>e===void 0?[]:[{id:t,undo:e}])}function ze(r){return r.flatMap(({id:t,before:e,after:n})=>e?.orientation===n?.orientation?[]:[t])}function Ue(r){let t=r.flatMap(({error:n})=>n===void 0?[]:[n]),e=t[0];return e===void 0?"":t.length===1&&r.length===1?e.message:`${L(t.length)} could not be changed. ${e.message}`}function je(r){let t=[];for(let e=0;e<r.length;e+=ne)t.push(r.slice(e,e+ne));return t}function We(r){let t=r.composedPath()[0];return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement}var T=class extends Error{},ae,ie,oe,x,_,I,P,v,K,Z,p=class extends(oe=A,ie=[d()],ae=[O()],oe){constructor(){super(...arguments);i(this,v);i(this,_,a(x,8,this,"Save")),a(x,11,this);i(this,I,a(x,12,this,"")),a(x,15,this);i(this,P,e=>{let n=e.composedPath()[0]instanceof HTMLTextAreaElement&&e.shiftKey;e.key==="Escape"?(e.preventDefault(),l(this,v,K).call(this)):e.key==="Enter"&&e.composedPath()[0]instanceof HTMLTextAreaElement&&!n&&(e.preventDefault(),l(this,v,Z).call(this)),e.key!=="Tab"&&e.stopPropagation()})}connectedCallback(){super.connectedCallback(),this.addEventListener("keydown",G(this,P))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",G(this,P))}firstUpdated(e){let n=this.renderRoot.querySelector("input, textarea");n?.focus(),n instanceof HTMLTextAreaElement&&n.setSelectionRange(n.value.length,n.value.length)}renderMore(){return w}value(e){return this.renderRoot.querySelector(`[name=${e}]`)?.value??""}save(e){this.dispatchEvent(new CustomEvent("save",{detail:e}))}attempt(e){try{this.save(e())}catch(n){if(!(n instanceof T))throw n;this.problem=n.message}}render(){return s`
      <form novalidate @submit="${l(this,v,Z)}">
        ${this.renderFields()}
        <p role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        <div class="actions">
          <button class="main">${this.action}</button>
          <button class="quiet" type="button" @click="${l(this,v,K)}">Cancel</button>
          ${this.renderMore()}
        </div>
      </form>
    `}};x=u(oe),_=new WeakMap,I=new WeakMap,P=new WeakMap,v=new WeakSet,K=function(){this.dispatchEvent(new CustomEvent("cancel"))},Z=function(e){e?.preventDefault(),this.attempt(()=>this.read())},o(x,4,"action",ie,p,_),o(x,4,"problem",ae,p,I),re(x,p),D(p,"styles",[N,S,H`
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
    `]);var se,le,de,M,B;de=[h("latent-caption-form")];var C=class extends(le=p,se=[d({attribute:!1})],le){constructor(){super(...arguments);i(this,B,a(M,8,this,"")),a(M,11,this)}read(){let e=this.value("caption").trim();return{caption:e===""?null:e}}renderFields(){return s`
      <label>Caption<textarea name="caption" maxlength="8000" .value="${this.caption}"></textarea></label>
    `}};M=u(le),B=new WeakMap,o(M,4,"caption",se,C,B),C=o(M,0,"CaptionForm",de,C),a(M,1,C);var He=/^\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([EW])?\s*$/i;function pe(r){let t=He.exec(r);if(t===null)return;let e=Number(t[1])*(t[2]?.toUpperCase()==="S"?-1:1),n=Number(t[3])*(t[4]?.toUpperCase()==="W"?-1:1);return Math.abs(e)<=90&&Math.abs(n)<=180?{latitude:e,longitude:n}:void 0}function et(r){let t=r.trim().toUpperCase().replace(/^(UTC|GMT)(?=[+-])/,"").replace("−","-");if(t==="")return"";if(t==="Z"||t==="UTC"||t==="GMT")return"Z";let e=/^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(t);if(!(e===null||Number(e[2])>18))return`${e[1]}${e[2].padStart(2,"0")}:${e[3]??"00"}`}function tt(r){let t=/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/.exec(r);return t===null?void 0:`${t[1]}${t[2]??":00"}`}function ce(r){return[...new Set(r.split(",").map(t=>t.trim()).filter(t=>t!==""))]}var ue,fe,me,he,f,V,J,z,ve;he=[h("latent-place-form")];var $=class extends(me=p,fe=[d({attribute:!1})],ue=[d({type:Boolean})],me){constructor(){super(...arguments);i(this,z);i(this,V,a(f,8,this)),a(f,11,this);i(this,J,a(f,12,this,!1)),a(f,15,this)}read(){let e=pe(this.value("place"));if(e===void 0)throw new T("That is no place: write latitude and longitude in degrees, such as 59.91, 10.75.");return{place:e}}renderFields(){let e=this.place===void 0?"":`${this.place.latitude}, ${this.place.longitude}`;return s`
      <label>
        Latitude, longitude
        <input name="place" autocomplete="off" placeholder="59.91, 10.75" .value="${e}" />
      </label>
    `}renderMore(){return this.removable?s`
        <button class="quiet" type="button" title="What the photo itself says counts again" @click="${l(this,z,ve)}">
          Remove
        </button>
      `:w}};f=u(me),V=new WeakMap,J=new WeakMap,z=new WeakSet,ve=function(){this.save({place:null})},o(f,4,"place",fe,$,V),o(f,4,"removable",ue,$,J),$=o(f,0,"PlaceForm",he,$),a(f,1,$);var ge,be,ye,xe,Te,c,Q,X,Y,k,F,$e;Te=[h("latent-tag-form")];var g=class extends(xe=p,ye=[d({attribute:!1})],be=[d({type:Boolean})],ge=[O()],xe){constructor(){super(...arguments);i(this,k);i(this,Q,a(c,8,this)),a(c,11,this);i(this,X,a(c,12,this,!1)),a(c,15,this);i(this,Y,a(c,16,this,[])),a(c,19,this)}connectedCallback(){super.connectedCallback(),this.api.tags().then(e=>this.known=e,()=>{})}read(){return{tags:{add:l(this,k,F).call(this)}}}renderMore(){return this.removes?s`
        <button class="quiet" type="button" @click="${l(this,k,$e)}">Remove</button>
      `:w}renderFields(){return s`
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
        ${this.known.map(({value:e,photos:n})=>s`
            <option value="${e}">${n}</option>
          `)}
      </datalist>
    `}};c=u(xe),Q=new WeakMap,X=new WeakMap,Y=new WeakMap,k=new WeakSet,F=function(){let e=ce(this.value("tags"));if(e.length===0)throw new T("Type a tag; commas stand between several.");return e},$e=function(){this.attempt(()=>({tags:{remove:l(this,k,F).call(this)}}))},o(c,4,"api",ye,g,Q),o(c,4,"removes",be,g,X),o(c,4,"known",ge,g,Y),g=o(c,0,"TagForm",Te,g),a(c,1,g);var ke,Ee,we,R,ee,U,Ce;we=[h("latent-stars")];var E=class extends(Ee=A,ke=[d({attribute:!1})],Ee){constructor(){super(...arguments);i(this,U);i(this,ee,a(R,8,this,0)),a(R,11,this)}connectedCallback(){super.connectedCallback(),this.setAttribute("role","group"),this.setAttribute("aria-label","Rating")}render(){return s`
      ${[1,2,3,4,5].map(e=>s`
          <button
            class="${e<=this.rating?"given":""}"
            aria-label="${q(e)}"
            aria-pressed="${e===this.rating?"true":"false"}"
            title="${q(e)} (${e})"
            @click="${()=>l(this,U,Ce).call(this,e)}"
          >
            ${e<=this.rating?W.starFull:W.star}
          </button>
        `)}
    `}};R=u(Ee),ee=new WeakMap,U=new WeakSet,Ce=function(e){this.dispatchEvent(new CustomEvent("rate",{detail:e===this.rating?0:e}))},o(R,4,"rating",ke,E,ee),E=o(R,0,"Stars",we,E),D(E,"styles",[N,S,H`
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
    `]),a(R,1,E);export{Oe as a,Ne as b,Se as c,qe as d,ze as e,Ue as f,je as g,We as h,T as i,p as j,et as k,tt as l};
