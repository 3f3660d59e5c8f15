var V=globalThis,L=V.ShadowRoot&&(V.ShadyCSS===void 0||V.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,F=Symbol(),st=new WeakMap,P=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==F)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(L&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=st.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&st.set(e,t))}return t}toString(){return this.cssText}},rt=i=>new P(typeof i=="string"?i:i+"",void 0,F),E=(i,...t)=>{let e=i.length===1?i[0]:t.reduce((s,r,o)=>s+(n=>{if(n._$cssResult$===!0)return n.cssText;if(typeof n=="number")return n;throw Error("Value passed to 'css' function must be a 'css' function result: "+n+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+i[o+1],i[0]);return new P(e,i,F)},it=(i,t)=>{if(L)i.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),r=V.litNonce;r!==void 0&&s.setAttribute("nonce",r),s.textContent=e.cssText,i.appendChild(s)}},K=L?i=>i:i=>i instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return rt(e)})(i):i;var{is:At,defineProperty:xt,getOwnPropertyDescriptor:Mt,getOwnPropertyNames:bt,getOwnPropertySymbols:St,getPrototypeOf:Et}=Object,q=globalThis,ot=q.trustedTypes,wt=ot?ot.emptyScript:"",Ct=q.reactiveElementPolyfillSupport,H=(i,t)=>i,U={toAttribute(i,t){switch(t){case Boolean:i=i?wt:null;break;case Object:case Array:i=i==null?i:JSON.stringify(i)}return i},fromAttribute(i,t){let e=i;switch(t){case Boolean:e=i!==null;break;case Number:e=i===null?null:Number(i);break;case Object:case Array:try{e=JSON.parse(i)}catch{e=null}}return e}},j=(i,t)=>!At(i,t),nt={attribute:!0,type:String,converter:U,reflect:!1,useDefault:!1,hasChanged:j};Symbol.metadata??=Symbol("metadata"),q.litPropertyMetadata??=new WeakMap;var $=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=nt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),r=this.getPropertyDescriptor(t,s,e);r!==void 0&&xt(this.prototype,t,r)}}static getPropertyDescriptor(t,e,s){let{get:r,set:o}=Mt(this.prototype,t)??{get(){return this[e]},set(n){this[e]=n}};return{get:r,set(n){let l=r?.call(this);o?.call(this,n),this.requestUpdate(t,l,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??nt}static _$Ei(){if(this.hasOwnProperty(H("elementProperties")))return;let t=Et(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(H("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(H("properties"))){let e=this.properties,s=[...bt(e),...St(e)];for(let r of s)this.createProperty(r,e[r])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,r]of e)this.elementProperties.set(s,r)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let r=this._$Eu(e,s);r!==void 0&&this._$Eh.set(r,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let r of s)e.unshift(K(r))}else t!==void 0&&e.push(K(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return it(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),r=this.constructor._$Eu(t,s);if(r!==void 0&&s.reflect===!0){let o=(s.converter?.toAttribute!==void 0?s.converter:U).toAttribute(e,s.type);this._$Em=t,o==null?this.removeAttribute(r):this.setAttribute(r,o),this._$Em=null}}_$AK(t,e){let s=this.constructor,r=s._$Eh.get(t);if(r!==void 0&&this._$Em!==r){let o=s.getPropertyOptions(r),n=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:U;this._$Em=r;let l=n.fromAttribute(e,o.type);this[r]=l??this._$Ej?.get(r)??l,this._$Em=null}}requestUpdate(t,e,s,r=!1,o){if(t!==void 0){let n=this.constructor;if(r===!1&&(o=this[t]),s??=n.getPropertyOptions(t),!((s.hasChanged??j)(o,e)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(n._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:r,wrapped:o},n){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,n??e??this[t]),o!==!0||n!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),r===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,o]of this._$Ep)this[r]=o;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[r,o]of s){let{wrapped:n}=o,l=this[r];n!==!0||this._$AL.has(r)||l===void 0||this.C(r,void 0,o,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};$.elementStyles=[],$.shadowRootOptions={mode:"open"},$[H("elementProperties")]=new Map,$[H("finalized")]=new Map,Ct?.({ReactiveElement:$}),(q.reactiveElementVersions??=[]).push("2.1.2");var G=globalThis,at=i=>i,D=G.trustedTypes,ht=D?D.createPolicy("lit-html",{createHTML:i=>i}):void 0,Q="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,X="?"+g,Pt=`<${X}>`,A=document,k=()=>A.createComment(""),R=i=>i===null||typeof i!="object"&&typeof i!="function",Y=Array.isArray,ft=i=>Y(i)||typeof i?.[Symbol.iterator]=="function",J=`[ 	
\f\r]`,O=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ct=/-->/g,lt=/>/g,_=RegExp(`>|${J}(?:([^\\s"'>=/]+)(${J}*=${J}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,dt=/"/g,mt=/^(?:script|style|textarea|title)$/i,tt=i=>(t,...e)=>({_$litType$:i,strings:t,values:e}),$t=tt(1),a=tt(2),Lt=tt(3),x=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),ut=new WeakMap,v=A.createTreeWalker(A,129);function gt(i,t){if(!Y(i)||!i.hasOwnProperty("raw"))throw Error("invalid template strings array");return ht!==void 0?ht.createHTML(t):t}var yt=(i,t)=>{let e=i.length-1,s=[],r,o=t===2?"<svg>":t===3?"<math>":"",n=O;for(let l=0;l<e;l++){let c=i[l],d,f,p=-1,m=0;for(;m<c.length&&(n.lastIndex=m,f=n.exec(c),f!==null);)m=n.lastIndex,n===O?f[1]==="!--"?n=ct:f[1]!==void 0?n=lt:f[2]!==void 0?(mt.test(f[2])&&(r=RegExp("</"+f[2],"g")),n=_):f[3]!==void 0&&(n=_):n===_?f[0]===">"?(n=r??O,p=-1):f[1]===void 0?p=-2:(p=n.lastIndex-f[2].length,d=f[1],n=f[3]===void 0?_:f[3]==='"'?dt:pt):n===dt||n===pt?n=_:n===ct||n===lt?n=O:(n=_,r=void 0);let y=n===_&&i[l+1].startsWith("/>")?" ":"";o+=n===O?c+Pt:p>=0?(s.push(d),c.slice(0,p)+Q+c.slice(p)+g+y):c+g+(p===-2?l:y)}return[gt(i,o+(i[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},T=class i{constructor({strings:t,_$litType$:e},s){let r;this.parts=[];let o=0,n=0,l=t.length-1,c=this.parts,[d,f]=yt(t,e);if(this.el=i.createElement(d,s),v.currentNode=this.el.content,e===2||e===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=v.nextNode())!==null&&c.length<l;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Q)){let m=f[n++],y=r.getAttribute(p).split(g),N=/([.?@])?(.*)/.exec(m);c.push({type:1,index:o,name:N[2],strings:y,ctor:N[1]==="."?Z:N[1]==="?"?B:N[1]==="@"?I:b}),r.removeAttribute(p)}else p.startsWith(g)&&(c.push({type:6,index:o}),r.removeAttribute(p));if(mt.test(r.tagName)){let p=r.textContent.split(g),m=p.length-1;if(m>0){r.textContent=D?D.emptyScript:"";for(let y=0;y<m;y++)r.append(p[y],k()),v.nextNode(),c.push({type:2,index:++o});r.append(p[m],k())}}}else if(r.nodeType===8)if(r.data===X)c.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(g,p+1))!==-1;)c.push({type:7,index:o}),p+=g.length-1}o++}}static createElement(t,e){let s=A.createElement("template");return s.innerHTML=t,s}};function M(i,t,e=i,s){if(t===x)return t;let r=s!==void 0?e._$Co?.[s]:e._$Cl,o=R(t)?void 0:t._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(i),r._$AT(i,e,s)),s!==void 0?(e._$Co??=[])[s]=r:e._$Cl=r),r!==void 0&&(t=M(i,r._$AS(i,t.values),r,s)),t}var z=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,r=(t?.creationScope??A).importNode(e,!0);v.currentNode=r;let o=v.nextNode(),n=0,l=0,c=s[0];for(;c!==void 0;){if(n===c.index){let d;c.type===2?d=new w(o,o.nextSibling,this,t):c.type===1?d=new c.ctor(o,c.name,c.strings,this,t):c.type===6&&(d=new W(o,this,t)),this._$AV.push(d),c=s[++l]}n!==c?.index&&(o=v.nextNode(),n++)}return v.currentNode=A,r}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},w=class i{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,r){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=M(this,t,e),R(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==x&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ft(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&R(this._$AH)?this._$AA.nextSibling.data=t:this.T(A.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,r=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=T.createElement(gt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(e);else{let o=new z(r,this),n=o.u(this.options);o.p(e),this.T(n),this._$AH=o}}_$AC(t){let e=ut.get(t.strings);return e===void 0&&ut.set(t.strings,e=new T(t)),e}k(t){Y(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,r=0;for(let o of t)r===e.length?e.push(s=new i(this.O(k()),this.O(k()),this,this.options)):s=e[r],s._$AI(o),r++;r<e.length&&(this._$AR(s&&s._$AB.nextSibling,r),e.length=r)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=at(t).nextSibling;at(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},b=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,r,o){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=e,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=u}_$AI(t,e=this,s,r){let o=this.strings,n=!1;if(o===void 0)t=M(this,t,e,0),n=!R(t)||t!==this._$AH&&t!==x,n&&(this._$AH=t);else{let l=t,c,d;for(t=o[0],c=0;c<o.length-1;c++)d=M(this,l[s+c],e,c),d===x&&(d=this._$AH[c]),n||=!R(d)||d!==this._$AH[c],d===u?t=u:t!==u&&(t+=(d??"")+o[c+1]),this._$AH[c]=d}n&&!r&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Z=class extends b{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},B=class extends b{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},I=class extends b{constructor(t,e,s,r,o){super(t,e,s,r,o),this.type=5}_$AI(t,e=this){if((t=M(this,t,e,0)??u)===x)return;let s=this._$AH,r=t===u&&s!==u||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==u&&(s===u||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},W=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}},qt={M:Q,P:g,A:X,C:1,L:yt,R:z,D:ft,V:M,I:w,H:b,N:B,U:I,B:Z,F:W},Ht=G.litHtmlPolyfillSupport;Ht?.(T,w),(G.litHtmlVersions??=[]).push("3.3.3");var _t=(i,t,e)=>{let s=e?.renderBefore??t,r=s._$litPart$;if(r===void 0){let o=e?.renderBefore??null;s._$litPart$=r=new w(t.insertBefore(k(),o),o,void 0,e??{})}return r._$AI(i),r};var et=globalThis,C=class extends ${constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=_t(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return x}};C._$litElement$=!0,C.finalized=!0,et.litElementHydrateSupport?.({LitElement:C});var Ut=et.litElementPolyfillSupport;Ut?.({LitElement:C});(et.litElementVersions??=[]).push("4.2.2");var Xt=i=>(t,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(i,t)}):customElements.define(i,t)};var Ot={attribute:!0,type:String,converter:U,reflect:!1,hasChanged:j},kt=(i=Ot,t,e)=>{let{kind:s,metadata:r}=e,o=globalThis.litPropertyMetadata.get(r);if(o===void 0&&globalThis.litPropertyMetadata.set(r,o=new Map),s==="setter"&&((i=Object.create(i)).wrapped=!0),o.set(e.name,i),s==="accessor"){let{name:n}=e;return{set(l){let c=t.get.call(this);t.set.call(this,l),this.requestUpdate(n,c,i,!0,l)},init(l){return l!==void 0&&this.C(n,void 0,i,l),l}}}if(s==="setter"){let{name:n}=e;return function(l){let c=this[n];t.call(this,l),this.requestUpdate(n,c,i,!0,l)}}throw Error("Unsupported decorator location: "+s)};function vt(i){return(t,e)=>typeof e=="object"?kt(i,t,e):((s,r,o)=>{let n=r.hasOwnProperty(o);return r.constructor.createProperty(o,s),n?Object.getOwnPropertyDescriptor(r,o):void 0})(i,t,e)}function re(i){return vt({...i,state:!0,attribute:!1})}var S=(i,t,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(i,t,e),e);function ae(i,t){return(e,s,r)=>{let o=n=>n.renderRoot?.querySelector(i)??null;if(t){let{get:n,set:l}=typeof s=="object"?e:r??(()=>{let c=Symbol();return{get(){return this[c]},set(d){this[c]=d}}})();return S(e,s,{get(){let c=n.call(this);return c===void 0&&(c=o(this),(c!==null||this.hasUpdated)&&l.call(this,c)),c}})}return S(e,s,{get(){return o(this)}})}}function h(i){return $t`
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      ${i}
    </svg>
  `}var Pe={search:h(a`
    <circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />
  `),add:h(a`
    <path d="M12 5v14M5 12h14" />
  `),clear:h(a`
    <path d="m7 7 10 10M17 7 7 17" />
  `),help:h(a`
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" /><circle cx="16" cy="7" r="2" /><circle cx="8" cy="17" r="2" />
  `),signOut:h(a`
    <path d="M14 4.5H6.5v15H14M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5" />
  `),device:h(a`
    <rect x="7" y="3.5" width="10" height="17" rx="2" /><path d="M11 17.5h2" />
  `),more:h(a`
    <path d="M4.5 7h15M4.5 12h15M4.5 17h15" />
  `),person:h(a`
    <circle cx="12" cy="8.5" r="3.75" /><path d="M4.75 19.5c.9-3.4 3.7-5.25 7.25-5.25s6.35 1.85 7.25 5.25" />
  `),people:h(a`
    <circle cx="9" cy="8.500" r="3.500" /><path
      d="M2.500 19c.800-3.200 3.300-5 6.500-5s5.700 1.800 6.500 5M15.500 5.250a3.500 3.500 0 0 1 0 6.500M17.500 14.400c2 .700 3.400 2.300 4 4.600"
    />
  `),back:h(a`
    <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />
  `),previous:h(a`
    <path d="m14.5 5-7 7 7 7" />
  `),next:h(a`
    <path d="m9.5 5 7 7-7 7" />
  `),info:h(a`
    <circle cx="12" cy="12" r="8.5" /><path d="M12 11.5V16M12 8v.01" />
  `),download:h(a`
    <path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />
  `),fullScreen:h(a`
    <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />
  `),eye:h(a`
    <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="2.75" />
  `),play:h(a`
    <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />
  `),pause:h(a`
    <path d="M9 6v12M15 6v12" />
  `),live:h(a`
    <circle cx="12" cy="12" r="2.750" /><circle cx="12" cy="12" r="6" /><circle
      cx="12"
      cy="12"
      r="9"
      stroke-dasharray="1.250 2.500"
    />
  `),turnLeft:h(a`
    <path d="M4.500 5v5h5M5 10a7.750 7.750 0 1 1-.500 4" />
  `),turnRight:h(a`
    <path d="M19.500 5v5h-5M19 10a7.750 7.750 0 1 0 .500 4" />
  `),picture:h(a`
    <rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16.5 4.5-4.5 4 4 2.5-2.5 5 5" /><circle
      cx="15.5"
      cy="9.5"
      r="1.25"
    />
  `),broken:h(a`
    <path d="M20.5 12.5V7a2 2 0 0 0-2-2h-13a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2H12" /><path
      d="m4 16.5 4.5-4.5 3.5 3.5M16.5 15.5l4.5 4.5M21 15.5 16.5 20"
    />
  `),lock:h(a`
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  `),vault:h(a`
    <rect x="3.5" y="4" width="17" height="14.5" rx="2" /><circle cx="12" cy="11.250" r="3.250" /><path
      d="M12 8V6.750M12 15.750V14.500M8.750 11.250H7.500M16.500 11.250H15.250M6.500 18.500V20M17.500 18.500V20"
    />
  `),key:h(a`
    <circle cx="8" cy="15.5" r="4" /><path d="m11 12.500 8.500-8.500M16 7.500l3 3M13.500 10l2 2" />
  `),camera:h(a`
    <path
      d="M4.5 8h3l1.75-2.5h5.5L16.5 8h3a1.5 1.5 0 0 1 1.5 1.500V17a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 17V9.500A1.5 1.5 0 0 1 4.5 8Z"
    /><circle cx="12" cy="13" r="3.25" />
  `),calendar:h(a`
    <rect x="4" y="5.5" width="16" height="14.5" rx="2" /><path d="M4 10h16M8.5 3.500v4M15.5 3.500v4" />
  `),pin:h(a`
    <path d="M12 20.500s6.5-5.750 6.5-11a6.5 6.5 0 0 0-13 0c0 5.250 6.5 11 6.5 11Z" /><circle cx="12" cy="9.5" r="2.250" />
  `),file:h(a`
    <path d="M13.5 3.500H7a1.5 1.5 0 0 0-1.5 1.500v14A1.5 1.5 0 0 0 7 20.500h10a1.5 1.5 0 0 0 1.5-1.500V8.500Z" /><path
      d="M13.5 3.500v5h5"
    />
  `),folder:h(a`
    <path
      d="M3.500 18V6.500A1.500 1.500 0 0 1 5 5h4.500l2 2.500H19A1.500 1.500 0 0 1 20.500 9v9A1.500 1.500 0 0 1 19 19.500H5A1.500 1.500 0 0 1 3.500 18Z"
    />
  `),statistics:h(a`
    <path d="M5 20v-6M12 20V5M19 20v-9" />
  `),album:h(a`
    <rect x="4" y="8" width="16" height="12" rx="2" /><path d="M6 5h12M8 2.500h8" />
  `),copies:h(a`
    <rect x="8" y="8" width="12" height="12" rx="2.5" /><path
      d="M16 5.5A1.5 1.5 0 0 0 14.5 4h-8A2.5 2.5 0 0 0 4 6.5v8A1.5 1.5 0 0 0 5.5 16"
    />
  `),trash:h(a`
    <path d="M5 7h14M10 7V4.500h4V7M7 7l.750 12.500h8.500L17 7M10.500 11v5M13.500 11v5" />
  `),archive:h(a`
    <path d="M4 5h16v4H4ZM5.500 9v10.500h13V9M10 13h4" />
  `),unarchive:h(a`
    <path d="M4 5h16v4H4ZM5.500 9v10.500h13V9M12 17.500V12.500M9.500 14.500l2.500-2.500 2.500 2.500" />
  `),restore:h(a`
    <path d="M4.500 5v5h5M5 10a7.750 7.750 0 1 1-.500 4" />
  `),tag:h(a`
    <path d="M11.5 4H5.500A1.5 1.5 0 0 0 4 5.500v6L12.5 20l7.5-7.500Z" /><circle cx="8.250" cy="8.250" r="1" />
  `),map:h(a`
    <path d="m3.500 6.500 5.500-2 6 2.500 5.500-2v12.500l-5.500 2-6-2.500-5.500 2ZM9 4.500v12.500M15 7v12.500" />
  `),plus:h(a`
    <path d="M12 5.500v13M5.500 12h13" />
  `),minus:h(a`
    <path d="M5.500 12h13" />
  `),activity:h(a`
    <path d="M3.500 12.500h4l2.500-7 4 13 2.500-6h4" />
  `),heart:h(a`
    <path d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z" />
  `),heartFull:h(a`
    <path
      d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z"
      fill="currentColor"
    />
  `),pencil:h(a`
    <path d="m5 19 .750-3.750L16 5l3 3L8.750 18.250ZM14 7l3 3" />
  `),words:h(a`
    <path d="M4 6.500h16M4 12h16M4 17.500h9" />
  `),check:h(a`
    <path d="m6 12.500 4 4 8-9" />
  `),star:h(a`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" />
  `),starFull:h(a`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" fill="currentColor" />
  `)};var Oe=E`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`,ke=E`
  .field {
    position: relative;
  }

  .field input {
    width: 100%;
    height: 48px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    font-size: 1rem;
  }

  .field input:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }

  .field input[aria-invalid="true"] {
    border-color: var(--danger);
  }
`,Re=E`
  form {
    display: grid;
    gap: 16px;
  }

  label {
    display: block;
    margin-bottom: 4px;
    font-size: var(--text-small);
    font-weight: 600;
  }

  .problem {
    color: var(--danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 10px;
  }

  .actions .quiet {
    min-height: 44px;
  }
`,Te=E`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .icon {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 40px;
    height: 40px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: inherit;
    text-decoration: none;
    transition: background var(--quick);
  }

  .icon:hover,
  .icon[aria-pressed="true"] {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  .main {
    min-height: 44px;
    padding: 0 20px;
    border: 0;
    border-radius: 10px;
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
    transition: opacity var(--quick);
  }

  .main:disabled {
    opacity: 0.6;
    cursor: progress;
  }

  .quiet {
    min-height: 40px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: transparent;
  }

  .quiet:hover {
    background: var(--sunken);
  }
`;function Ve(i,t,e){i.dispatchEvent(new CustomEvent(t,{detail:e,bubbles:!0,composed:!0}))}export{E as a,$t as b,a as c,x as d,u as e,qt as f,C as g,Xt as h,vt as i,re as j,ae as k,Pe as l,Oe as m,ke as n,Re as o,Te as p,Ve as q};
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
@lit/reactive-element/decorators/custom-element.js:
@lit/reactive-element/decorators/property.js:
@lit/reactive-element/decorators/state.js:
@lit/reactive-element/decorators/base.js:
@lit/reactive-element/decorators/query.js:
@lit/reactive-element/decorators/event-options.js:
@lit/reactive-element/decorators/query-all.js:
@lit/reactive-element/decorators/query-async.js:
@lit/reactive-element/decorators/query-assigned-nodes.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/decorators/query-assigned-elements.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
