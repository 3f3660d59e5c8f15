import{m as R}from"/assets/chunk-6DI442EH.js";import{a as P,b as s,e as k,g as A,h as m,i as d,j as D,l as G,m as N,p as S}from"/assets/chunk-WRWII6CR.js";import{a as u,b as F,c as a,d as i,e as H,f as U,g as o,i as l}from"/assets/chunk-4TR2UDAY.js";var ee=100,Ce=1e3;function Re(r,t){let e={...r},n=($,C)=>{C===null?delete e[$]:C!==void 0&&(e[$]=C)};if(n("caption",t.caption),n("rating",t.rating),n("favorite",t.favorite),t.taken!==void 0&&t.taken!==null&&(n("taken",t.taken.slice(0,19)),n("takenOffset",t.taken.length>19?t.taken.slice(19):null),n("takenGuessed",!1)),t.place!==void 0&&(n("latitude",t.place===null?null:t.place.latitude),n("longitude",t.place===null?null:t.place.longitude),n("altitude",null)),(t.rotate===90||t.rotate===270)&&(n("width",r.height),n("height",r.width)),t.tags!==void 0){let{add:$=[],remove:C=[]}=t.tags;n("tags",[...new Set([...r.tags.filter(Ee=>!C.includes(Ee)),...$])])}return e}function Le(r,t){let e=t===1?"":` of ${R(t)}`;if(r.favorite!==void 0){let n=t===1?"":`: ${R(t)}`;return r.favorite?`Added to favorites${n}.`:`Removed from favorites${n}.`}if(r.rating!==void 0)return r.rating?`Rating${e}: ${O(r.rating)}.`:`Rating${e} removed.`;if(r.tags!==void 0){let{add:n=[],remove:$=[]}=r.tags;return n.length>0?`Tagged${t===1?"":` ${R(t)}`}: ${n.join(", ")}.`:`Tag${e} removed: ${$.join(", ")}.`}return r.rotate!==void 0?r.rotate===270?`Turned left${e}.`:`Turned right${e}.`:r.caption!==void 0?r.caption===null?`Caption${e} removed.`:`Caption${e} saved.`:r.place!==void 0?r.place===null?`Place${e} removed.`:`Place${e} saved.`:`Date${e} saved.`}function O(r){return r===1?"1 star":`${r} stars`}function He(r){return r.flatMap(({id:t,undo:e})=>e===void 0?[]:[{id:t,undo:e}])}function Pe(r){return r.flatMap(({id:t,before:e,after:n})=>e?.orientation===n?.orientation?[]:[t])}function Ae(r){let t=r.flatMap(({error:n})=>n===void 0?[]:[n]),e=t[0];return e===void 0?"":t.length===1&&r.length===1?e.message:`${R(t.length)} could not be changed. ${e.message}`}function De(r){let t=[];for(let e=0;e<r.length;e+=ee)t.push(r.slice(e,e+ee));return t}function Se(r){let t=r.composedPath()[0];return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement}var b=class extends Error{},te,re,ne,g,W,_,L,h,I,K,p=class extends(ne=A,re=[d()],te=[D()],ne){constructor(){super(...arguments);o(this,h);o(this,W,a(g,8,this,"Save")),a(g,11,this);o(this,_,a(g,12,this,"")),a(g,15,this);o(this,L,e=>{let n=e.composedPath()[0]instanceof HTMLTextAreaElement&&e.shiftKey;e.key==="Escape"?(e.preventDefault(),l(this,h,I).call(this)):e.key==="Enter"&&e.composedPath()[0]instanceof HTMLTextAreaElement&&!n&&(e.preventDefault(),l(this,h,K).call(this)),e.key!=="Tab"&&e.stopPropagation()})}connectedCallback(){super.connectedCallback(),this.addEventListener("keydown",U(this,L))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",U(this,L))}firstUpdated(e){let n=this.renderRoot.querySelector("input, textarea");n?.focus(),n instanceof HTMLTextAreaElement&&n.setSelectionRange(n.value.length,n.value.length)}renderMore(){return k}value(e){return this.renderRoot.querySelector(`[name=${e}]`)?.value??""}save(e){this.dispatchEvent(new CustomEvent("save",{detail:e}))}attempt(e){try{this.save(e())}catch(n){if(!(n instanceof b))throw n;this.problem=n.message}}render(){return s`
      <form novalidate @submit="${l(this,h,K)}">
        ${this.renderFields()}
        <p role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        <div class="actions">
          <button class="main">${this.action}</button>
          <button class="quiet" type="button" @click="${l(this,h,I)}">Cancel</button>
          ${this.renderMore()}
        </div>
      </form>
    `}};g=u(ne),W=new WeakMap,_=new WeakMap,L=new WeakMap,h=new WeakSet,I=function(){this.dispatchEvent(new CustomEvent("cancel"))},K=function(e){e?.preventDefault(),this.attempt(()=>this.read())},i(g,4,"action",re,p,W),i(g,4,"problem",te,p,_),F(g,p),H(p,"styles",[N,S,P`
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
    `]);var ae,oe,ie,w,Z;ie=[m("latent-caption-form")];var E=class extends(oe=p,ae=[d({attribute:!1})],oe){constructor(){super(...arguments);o(this,Z,a(w,8,this,"")),a(w,11,this)}read(){let e=this.value("caption").trim();return{caption:e===""?null:e}}renderFields(){return s`
      <label>Caption<textarea name="caption" maxlength="8000" .value="${this.caption}"></textarea></label>
    `}};w=u(oe),Z=new WeakMap,i(w,4,"caption",ae,E,Z),E=i(w,0,"CaptionForm",ie,E),a(w,1,E);var we=/^\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([EW])?\s*$/i;function se(r){let t=we.exec(r);if(t===null)return;let e=Number(t[1])*(t[2]?.toUpperCase()==="S"?-1:1),n=Number(t[3])*(t[4]?.toUpperCase()==="W"?-1:1);return Math.abs(e)<=90&&Math.abs(n)<=180?{latitude:e,longitude:n}:void 0}function Be(r){let t=r.trim().toUpperCase().replace(/^(UTC|GMT)(?=[+-])/,"").replace("−","-");if(t==="")return"";if(t==="Z"||t==="UTC"||t==="GMT")return"Z";let e=/^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(t);if(!(e===null||Number(e[2])>18))return`${e[1]}${e[2].padStart(2,"0")}:${e[3]??"00"}`}function Ve(r){let t=/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/.exec(r);return t===null?void 0:`${t[1]}${t[2]??":00"}`}function le(r){return[...new Set(r.split(",").map(t=>t.trim()).filter(t=>t!==""))]}var de,pe,ce,ue,f,j,B,q,fe;ue=[m("latent-place-form")];var x=class extends(ce=p,pe=[d({attribute:!1})],de=[d({type:Boolean})],ce){constructor(){super(...arguments);o(this,q);o(this,j,a(f,8,this)),a(f,11,this);o(this,B,a(f,12,this,!1)),a(f,15,this)}read(){let e=se(this.value("place"));if(e===void 0)throw new b("That is no place: write latitude and longitude in degrees, such as 59.91, 10.75.");return{place:e}}renderFields(){let e=this.place===void 0?"":`${this.place.latitude}, ${this.place.longitude}`;return s`
      <label>
        Latitude, longitude
        <input name="place" autocomplete="off" placeholder="59.91, 10.75" .value="${e}" />
      </label>
    `}renderMore(){return this.removable?s`
        <button class="quiet" type="button" title="What the photo itself says counts again" @click="${l(this,q,fe)}">
          Remove
        </button>
      `:k}};f=u(ce),j=new WeakMap,B=new WeakMap,q=new WeakSet,fe=function(){this.save({place:null})},i(f,4,"place",pe,x,j),i(f,4,"removable",de,x,B),x=i(f,0,"PlaceForm",ue,x),a(f,1,x);var me,he,ve,M,V,z,ge;ve=[m("latent-stars")];var y=class extends(he=A,me=[d({attribute:!1})],he){constructor(){super(...arguments);o(this,z);o(this,V,a(M,8,this,0)),a(M,11,this)}connectedCallback(){super.connectedCallback(),this.setAttribute("role","group"),this.setAttribute("aria-label","Rating")}render(){return s`
      ${[1,2,3,4,5].map(e=>s`
          <button
            class="${e<=this.rating?"given":""}"
            aria-label="${O(e)}"
            aria-pressed="${e===this.rating?"true":"false"}"
            title="${O(e)} (${e})"
            @click="${()=>l(this,z,ge).call(this,e)}"
          >
            ${e<=this.rating?G.starFull:G.star}
          </button>
        `)}
    `}};M=u(he),V=new WeakMap,z=new WeakSet,ge=function(e){this.dispatchEvent(new CustomEvent("rate",{detail:e===this.rating?0:e}))},i(M,4,"rating",me,y,V),y=i(M,0,"Stars",ve,y),H(y,"styles",[N,S,P`
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
    `]),a(M,1,y);var be,xe,ye,Te,$e,c,J,Q,X,T,Y,ke;$e=[m("latent-tag-form")];var v=class extends(Te=p,ye=[d({attribute:!1})],xe=[d({type:Boolean})],be=[D()],Te){constructor(){super(...arguments);o(this,T);o(this,J,a(c,8,this)),a(c,11,this);o(this,Q,a(c,12,this,!1)),a(c,15,this);o(this,X,a(c,16,this,[])),a(c,19,this)}connectedCallback(){super.connectedCallback(),this.api.tags().then(e=>this.known=e,()=>{})}read(){return{tags:{add:l(this,T,Y).call(this)}}}renderMore(){return this.removes?s`
        <button class="quiet" type="button" @click="${l(this,T,ke)}">Remove</button>
      `:k}renderFields(){return s`
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
    `}};c=u(Te),J=new WeakMap,Q=new WeakMap,X=new WeakMap,T=new WeakSet,Y=function(){let e=le(this.value("tags"));if(e.length===0)throw new b("Type a tag; commas stand between several.");return e},ke=function(){this.attempt(()=>({tags:{remove:l(this,T,Y).call(this)}}))},i(c,4,"api",ye,v,J),i(c,4,"removes",xe,v,Q),i(c,4,"known",be,v,X),v=i(c,0,"TagForm",$e,v),a(c,1,v);export{Ce as a,Re as b,Le as c,He as d,Pe as e,Ae as f,De as g,Se as h,b as i,p as j,Be as k,Ve as l};
