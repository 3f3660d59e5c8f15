var re=Object.create;var rt=Object.defineProperty;var ne=Object.getOwnPropertyDescriptor;var xt=(s,t)=>(t=Symbol[s])?t:Symbol.for("Symbol."+s),R=s=>{throw TypeError(s)};var wt=(s,t,e)=>t in s?rt(s,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):s[t]=e;var _t=(s,t)=>rt(s,"name",{value:t,configurable:!0});var Ne=s=>[,,,re(s?.[xt("metadata")]??null)],St=["class","method","getter","setter","accessor","field","value","get","set"],O=s=>s!==void 0&&typeof s!="function"?R("Function expected"):s,ie=(s,t,e,r,n)=>({kind:St[s],name:t,metadata:r,addInitializer:i=>e._?R("Already initialized"):n.push(O(i||null))}),oe=(s,t)=>wt(t,xt("metadata"),s[3]),He=(s,t,e,r)=>{for(var n=0,i=s[t>>1],o=i&&i.length;n<o;n++)t&1?i[n].call(e):r=i[n].call(e,r);return r},je=(s,t,e,r,n,i)=>{var o,l,a,u,p,h=t&7,g=!!(t&8),f=!!(t&16),b=h>3?s.length+1:h?g?1:2:0,$t=St[h+5],At=h>3&&(s[b-1]=[]),se=s[b]||(s[b]=[]),$=h&&(!f&&!g&&(n=n.prototype),h<5&&(h>3||!f)&&ne(h<4?n:{get[e](){return vt(this,i)},set[e](y){return bt(this,i,y)}},e));h?f&&h<4&&_t(i,(h>2?"set ":h>1?"get ":"")+e):_t(n,e);for(var et=r.length-1;et>=0;et--)u=ie(h,e,a={},s[3],se),h&&(u.static=g,u.private=f,p=u.access={has:f?y=>ae(n,y):y=>e in y},h^3&&(p.get=f?y=>(h^1?vt:he)(y,n,h^4?i:$.get):y=>y[e]),h>2&&(p.set=f?(y,st)=>bt(y,n,st,h^4?i:$.set):(y,st)=>y[e]=st)),l=(0,r[et])(h?h<4?f?i:$[$t]:h>4?void 0:{get:$.get,set:$.set}:n,u),a._=1,h^4||l===void 0?O(l)&&(h>4?At.unshift(l):h?f?i=l:$[$t]=l:n=l):typeof l!="object"||l===null?R("Object expected"):(O(o=l.get)&&($.get=o),O(o=l.set)&&($.set=o),O(o=l.init)&&At.unshift(o));return h||oe(s,n),$&&rt(n,e,$),f?h^4?i:$:n},De=(s,t,e)=>wt(s,typeof t!="symbol"?t+"":t,e),nt=(s,t,e)=>t.has(s)||R("Cannot "+e),ae=(s,t)=>Object(t)!==t?R('Cannot use the "in" operator on this value'):s.has(t),vt=(s,t,e)=>(nt(s,t,"read from private field"),e?e.call(s):t.get(s)),qe=(s,t,e)=>t.has(s)?R("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(s):t.set(s,e),bt=(s,t,e,r)=>(nt(s,t,"write to private field"),r?r.call(s,e):t.set(s,e),e),he=(s,t,e)=>(nt(s,t,"access private method"),e);var I=globalThis,F=I.ShadowRoot&&(I.ShadyCSS===void 0||I.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,it=Symbol(),Pt=new WeakMap,L=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==it)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(F&&t===void 0){let r=e!==void 0&&e.length===1;r&&(t=Pt.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Pt.set(e,t))}return t}toString(){return this.cssText}},Et=s=>new L(typeof s=="string"?s:s+"",void 0,it),T=(s,...t)=>{let e=s.length===1?s[0]:t.reduce((r,n,i)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+s[i+1],s[0]);return new L(e,s,it)},Ct=(s,t)=>{if(F)s.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let r=document.createElement("style"),n=I.litNonce;n!==void 0&&r.setAttribute("nonce",n),r.textContent=e.cssText,s.appendChild(r)}},ot=F?s=>s:s=>s instanceof CSSStyleSheet?(t=>{let e="";for(let r of t.cssRules)e+=r.cssText;return Et(e)})(s):s;var{is:le,defineProperty:ce,getOwnPropertyDescriptor:de,getOwnPropertyNames:ue,getOwnPropertySymbols:pe,getPrototypeOf:fe}=Object,V=globalThis,Mt=V.trustedTypes,me=Mt?Mt.emptyScript:"",ge=V.reactiveElementPolyfillSupport,N=(s,t)=>s,H={toAttribute(s,t){switch(t){case Boolean:s=s?me:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,t){let e=s;switch(t){case Boolean:e=s!==null;break;case Number:e=s===null?null:Number(s);break;case Object:case Array:try{e=JSON.parse(s)}catch{e=null}}return e}},z=(s,t)=>!le(s,t),Rt={attribute:!0,type:String,converter:H,reflect:!1,useDefault:!1,hasChanged:z};Symbol.metadata??=Symbol("metadata"),V.litPropertyMetadata??=new WeakMap;var A=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Rt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let r=Symbol(),n=this.getPropertyDescriptor(t,r,e);n!==void 0&&ce(this.prototype,t,n)}}static getPropertyDescriptor(t,e,r){let{get:n,set:i}=de(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let l=n?.call(this);i?.call(this,o),this.requestUpdate(t,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Rt}static _$Ei(){if(this.hasOwnProperty(N("elementProperties")))return;let t=fe(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(N("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(N("properties"))){let e=this.properties,r=[...ue(e),...pe(e)];for(let n of r)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[r,n]of e)this.elementProperties.set(r,n)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let n=this._$Eu(e,r);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let n of r)e.unshift(ot(n))}else t!==void 0&&e.push(ot(t));return e}static _$Eu(t,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ct(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){let r=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,r);if(n!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:H).toAttribute(e,r.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let r=this.constructor,n=r._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=r.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:H;this._$Em=n;let l=o.fromAttribute(e,i.type);this[n]=l??this._$Ej?.get(n)??l,this._$Em=null}}requestUpdate(t,e,r,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??z)(i,e)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:n,wrapped:i},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[n,i]of r){let{wrapped:o}=i,l=this[n];o!==!0||this._$AL.has(n)||l===void 0||this.C(n,void 0,i,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};A.elementStyles=[],A.shadowRootOptions={mode:"open"},A[N("elementProperties")]=new Map,A[N("finalized")]=new Map,ge?.({ReactiveElement:A}),(V.reactiveElementVersions??=[]).push("2.1.2");var ht=globalThis,Tt=s=>s,Z=ht.trustedTypes,kt=Z?Z.createPolicy("lit-html",{createHTML:s=>s}):void 0,lt="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,ct="?"+_,ye=`<${ct}>`,S=document,D=()=>S.createComment(""),q=s=>s===null||typeof s!="object"&&typeof s!="function",dt=Array.isArray,jt=s=>dt(s)||typeof s?.[Symbol.iterator]=="function",at=`[ 	
\f\r]`,j=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ut=/-->/g,Ot=/>/g,x=RegExp(`>|${at}(?:([^\\s"'>=/]+)(${at}*=${at}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Lt=/'/g,Nt=/"/g,Dt=/^(?:script|style|textarea|title)$/i,ut=s=>(t,...e)=>({_$litType$:s,strings:t,values:e}),qt=ut(1),c=ut(2),Ze=ut(3),P=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),Ht=new WeakMap,w=S.createTreeWalker(S,129);function Bt(s,t){if(!dt(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return kt!==void 0?kt.createHTML(t):t}var It=(s,t)=>{let e=s.length-1,r=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=j;for(let l=0;l<e;l++){let a=s[l],u,p,h=-1,g=0;for(;g<a.length&&(o.lastIndex=g,p=o.exec(a),p!==null);)g=o.lastIndex,o===j?p[1]==="!--"?o=Ut:p[1]!==void 0?o=Ot:p[2]!==void 0?(Dt.test(p[2])&&(n=RegExp("</"+p[2],"g")),o=x):p[3]!==void 0&&(o=x):o===x?p[0]===">"?(o=n??j,h=-1):p[1]===void 0?h=-2:(h=o.lastIndex-p[2].length,u=p[1],o=p[3]===void 0?x:p[3]==='"'?Nt:Lt):o===Nt||o===Lt?o=x:o===Ut||o===Ot?o=j:(o=x,n=void 0);let f=o===x&&s[l+1].startsWith("/>")?" ":"";i+=o===j?a+ye:h>=0?(r.push(u),a.slice(0,h)+lt+a.slice(h)+_+f):a+_+(h===-2?l:f)}return[Bt(s,i+(s[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},B=class s{constructor({strings:t,_$litType$:e},r){let n;this.parts=[];let i=0,o=0,l=t.length-1,a=this.parts,[u,p]=It(t,e);if(this.el=s.createElement(u,r),w.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(n=w.nextNode())!==null&&a.length<l;){if(n.nodeType===1){if(n.hasAttributes())for(let h of n.getAttributeNames())if(h.endsWith(lt)){let g=p[o++],f=n.getAttribute(h).split(_),b=/([.?@])?(.*)/.exec(g);a.push({type:1,index:i,name:b[2],strings:f,ctor:b[1]==="."?Q:b[1]==="?"?K:b[1]==="@"?J:C}),n.removeAttribute(h)}else h.startsWith(_)&&(a.push({type:6,index:i}),n.removeAttribute(h));if(Dt.test(n.tagName)){let h=n.textContent.split(_),g=h.length-1;if(g>0){n.textContent=Z?Z.emptyScript:"";for(let f=0;f<g;f++)n.append(h[f],D()),w.nextNode(),a.push({type:2,index:++i});n.append(h[g],D())}}}else if(n.nodeType===8)if(n.data===ct)a.push({type:2,index:i});else{let h=-1;for(;(h=n.data.indexOf(_,h+1))!==-1;)a.push({type:7,index:i}),h+=_.length-1}i++}}static createElement(t,e){let r=S.createElement("template");return r.innerHTML=t,r}};function E(s,t,e=s,r){if(t===P)return t;let n=r!==void 0?e._$Co?.[r]:e._$Cl,i=q(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(s),n._$AT(s,e,r)),r!==void 0?(e._$Co??=[])[r]=n:e._$Cl=n),n!==void 0&&(t=E(s,n._$AS(s,t.values),n,r)),t}var W=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:r}=this._$AD,n=(t?.creationScope??S).importNode(e,!0);w.currentNode=n;let i=w.nextNode(),o=0,l=0,a=r[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new k(i,i.nextSibling,this,t):a.type===1?u=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(u=new X(i,this,t)),this._$AV.push(u),a=r[++l]}o!==a?.index&&(i=w.nextNode(),o++)}return w.currentNode=S,n}p(t){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}},k=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,n){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=E(this,t,e),q(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==P&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):jt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&q(this._$AH)?this._$AA.nextSibling.data=t:this.T(S.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:r}=t,n=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=B.createElement(Bt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new W(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=Ht.get(t.strings);return e===void 0&&Ht.set(t.strings,e=new B(t)),e}k(t){dt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,n=0;for(let i of t)n===e.length?e.push(r=new s(this.O(D()),this.O(D()),this,this.options)):r=e[n],r._$AI(i),n++;n<e.length&&(this._$AR(r&&r._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let r=Tt(t).nextSibling;Tt(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},C=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,n,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=m}_$AI(t,e=this,r,n){let i=this.strings,o=!1;if(i===void 0)t=E(this,t,e,0),o=!q(t)||t!==this._$AH&&t!==P,o&&(this._$AH=t);else{let l=t,a,u;for(t=i[0],a=0;a<i.length-1;a++)u=E(this,l[r+a],e,a),u===P&&(u=this._$AH[a]),o||=!q(u)||u!==this._$AH[a],u===m?t=m:t!==m&&(t+=(u??"")+i[a+1]),this._$AH[a]=u}o&&!n&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Q=class extends C{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},K=class extends C{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},J=class extends C{constructor(t,e,r,n,i){super(t,e,r,n,i),this.type=5}_$AI(t,e=this){if((t=E(this,t,e,0)??m)===P)return;let r=this._$AH,n=t===m&&r!==m||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==m&&(r===m||n);n&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},X=class{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){E(this,t)}},Ft={M:lt,P:_,A:ct,C:1,L:It,R:W,D:jt,V:E,I:k,H:C,N:K,U:J,B:Q,F:X},$e=ht.litHtmlPolyfillSupport;$e?.(B,k),(ht.litHtmlVersions??=[]).push("3.3.3");var Vt=(s,t,e)=>{let r=e?.renderBefore??t,n=r._$litPart$;if(n===void 0){let i=e?.renderBefore??null;r._$litPart$=n=new k(t.insertBefore(D(),i),i,void 0,e??{})}return n._$AI(s),n};var pt=globalThis,U=class extends A{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Vt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return P}};U._$litElement$=!0,U.finalized=!0,pt.litElementHydrateSupport?.({LitElement:U});var Ae=pt.litElementPolyfillSupport;Ae?.({LitElement:U});(pt.litElementVersions??=[]).push("4.2.2");var is=s=>(t,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(s,t)}):customElements.define(s,t)};var _e={attribute:!0,type:String,converter:H,reflect:!1,hasChanged:z},ve=(s=_e,t,e)=>{let{kind:r,metadata:n}=e,i=globalThis.litPropertyMetadata.get(n);if(i===void 0&&globalThis.litPropertyMetadata.set(n,i=new Map),r==="setter"&&((s=Object.create(s)).wrapped=!0),i.set(e.name,s),r==="accessor"){let{name:o}=e;return{set(l){let a=t.get.call(this);t.set.call(this,l),this.requestUpdate(o,a,s,!0,l)},init(l){return l!==void 0&&this.C(o,void 0,s,l),l}}}if(r==="setter"){let{name:o}=e;return function(l){let a=this[o];t.call(this,l),this.requestUpdate(o,a,s,!0,l)}}throw Error("Unsupported decorator location: "+r)};function zt(s){return(t,e)=>typeof e=="object"?ve(s,t,e):((r,n,i)=>{let o=n.hasOwnProperty(i);return n.constructor.createProperty(i,r),o?Object.getOwnPropertyDescriptor(n,i):void 0})(s,t,e)}function cs(s){return zt({...s,state:!0,attribute:!1})}var M=(s,t,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(s,t,e),e);function fs(s,t){return(e,r,n)=>{let i=o=>o.renderRoot?.querySelector(s)??null;if(t){let{get:o,set:l}=typeof r=="object"?e:n??(()=>{let a=Symbol();return{get(){return this[a]},set(u){this[a]=u}}})();return M(e,r,{get(){let a=o.call(this);return a===void 0&&(a=i(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return M(e,r,{get(){return i(this)}})}}var v=class extends Error{status;code;constructor(t,e,r){super(r),this.name="ApiError",this.status=t,this.code=e}get unauthorised(){return this.status===401}get unavailable(){return this.status===503}},ft=class extends v{options;orCode;constructor(t,e,r){super(401,"passkey",t),this.options=e,this.orCode=r}},mt=class extends v{hosts;constructor(t,e){super(403,"other-site",t),this.hosts=e}},gt=class extends Error{constructor(t){super("The vault does not answer.",{cause:t}),this.name="UnreachableError"}};function be(s){return s instanceof DOMException&&s.name==="AbortError"}var xe="owner",Zt="/api/v1",Wt=class{async session(){return await this.get("/session")}async signIn({vault:t,user:e,passphrase:r,code:n,passkey:i}){let o={...t===void 0?{}:{vault:t},...e===xe?{}:{user:e},passphrase:r,...n===void 0?{}:{code:n},...i===void 0?{}:{passkey:i}};return(await this.send("POST","/session",o)).status===202}async lock(t){await this.send("POST",`/lock${t?"?force=true":""}`)}async signOut(){await this.send("DELETE","/session")}factors(){return this.get("/passkeys")}async passkeyInvitation({user:t,passphrase:e}){return await(await this.send("POST","/passkeys/invitation",{user:t,passphrase:e})).json()}async addPasskey(t,e){let r={label:t,...e};return await(await this.send("POST","/passkeys",r)).json()}async removePasskey(t,{user:e,passphrase:r}){let n=`/passkeys/${encodeURIComponent(t)}/removal`;return await(await this.send("POST",n,{user:e,passphrase:r})).json()}async status(t){let e=t?{}:{"X-Latent-Untouched":"1"};return await(await this.#e("/status",{headers:e})).json()}timeline(t,e){return this.get(`/timeline?${new URLSearchParams({q:t})}`,e)}photos(t,{year:e,month:r},n){let i=new URLSearchParams({q:t,month:`${String(e).padStart(4,"0")}-${String(r).padStart(2,"0")}`,limit:"500"});return n!==void 0&&i.set("after",n),this.get(`/photos?${i}`)}photo(t,e){return this.get(`/photos/${encodeURIComponent(t)}`,e)}async thumbnail(t,e,r){try{let n=`/photos/${encodeURIComponent(t)}/thumbnail?size=${e}`;return await(await this.#e(n,{signal:r})).arrayBuffer()}catch(n){if(n instanceof v&&n.status===404)return;throw n}}async original(t,e){return(await this.#e(Qt(t),{signal:e})).arrayBuffer()}originalUrl(t){return`${Zt}${Qt(t)}`}downloadUrl(t){return`${this.originalUrl(t)}?download=1`}async tags(){let t=`/facets?${new URLSearchParams({of:"tag",limit:"1000"})}`;return(await this.get(t)).facets.tag}async edit(t,e){return await(await this.send("POST","/edits",{photos:t,change:e})).json()}async undo(t){return await(await this.send("POST","/edits/undo",{edits:t})).json()}async queryHelp(){return(await this.get("/query-help")).filters}async get(t,e){return await(await this.#e(t,e?{signal:e}:{})).json()}send(t,e,r){return this.#e(e,{method:t,headers:{"X-Latent":"1","Content-Type":"application/json"},...r===void 0?{}:{body:JSON.stringify(r)}})}async#e(t,e){let r;try{r=await fetch(`${Zt}${t}`,{credentials:"same-origin",redirect:"error",...e})}catch(n){throw be(n)?n:new gt(n)}if(!r.ok)throw await we(r);return r}};function Qt(s){return`/photos/${encodeURIComponent(s)}/original`}async function we(s){if(s.status===429){let t=s.headers.get("Retry-After"),e=t===null?"in a while":`in ${t} seconds`;return new v(429,"too-many",`Too many attempts. Try again ${e}.`)}try{let t=await s.json();return Se(t)?Pe(s.status,t):new v(s.status,t.error.code,t.error.message)}catch{return new v(s.status,"unknown",`The server answered ${s.status}.`)}}function Se(s){return typeof s.error=="string"}function Pe(s,{error:t,needs:e,passkey:r,orCode:n,hosts:i}){return r!==void 0?new ft(t,r,n??!1):i===void 0?new v(s,e??"unknown",t):new mt(t,i)}function d(s){return qt`
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
      ${s}
    </svg>
  `}var Hs={search:d(c`
    <circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />
  `),clear:d(c`
    <path d="m7 7 10 10M17 7 7 17" />
  `),help:d(c`
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" /><circle cx="16" cy="7" r="2" /><circle cx="8" cy="17" r="2" />
  `),signOut:d(c`
    <path d="M14 4.5H6.5v15H14M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5" />
  `),back:d(c`
    <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />
  `),previous:d(c`
    <path d="m14.5 5-7 7 7 7" />
  `),next:d(c`
    <path d="m9.5 5 7 7-7 7" />
  `),info:d(c`
    <circle cx="12" cy="12" r="8.5" /><path d="M12 11.5V16M12 8v.01" />
  `),download:d(c`
    <path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />
  `),fullScreen:d(c`
    <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />
  `),eye:d(c`
    <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="2.75" />
  `),play:d(c`
    <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />
  `),picture:d(c`
    <rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16.5 4.5-4.5 4 4 2.5-2.5 5 5" /><circle
      cx="15.5"
      cy="9.5"
      r="1.25"
    />
  `),broken:d(c`
    <path d="M20.5 12.5V7a2 2 0 0 0-2-2h-13a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2H12" /><path
      d="m4 16.5 4.5-4.5 3.5 3.5M16.5 15.5l4.5 4.5M21 15.5 16.5 20"
    />
  `),lock:d(c`
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  `),key:d(c`
    <circle cx="8" cy="15.5" r="4" /><path d="m11 12.500 8.500-8.500M16 7.500l3 3M13.500 10l2 2" />
  `),camera:d(c`
    <path
      d="M4.5 8h3l1.75-2.5h5.5L16.5 8h3a1.5 1.5 0 0 1 1.5 1.500V17a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 17V9.500A1.5 1.5 0 0 1 4.5 8Z"
    /><circle cx="12" cy="13" r="3.25" />
  `),calendar:d(c`
    <rect x="4" y="5.5" width="16" height="14.5" rx="2" /><path d="M4 10h16M8.5 3.500v4M15.5 3.500v4" />
  `),pin:d(c`
    <path d="M12 20.500s6.5-5.750 6.5-11a6.5 6.5 0 0 0-13 0c0 5.250 6.5 11 6.5 11Z" /><circle cx="12" cy="9.5" r="2.250" />
  `),file:d(c`
    <path d="M13.5 3.500H7a1.5 1.5 0 0 0-1.5 1.500v14A1.5 1.5 0 0 0 7 20.500h10a1.5 1.5 0 0 0 1.5-1.500V8.500Z" /><path
      d="M13.5 3.500v5h5"
    />
  `),album:d(c`
    <rect x="4" y="8" width="16" height="12" rx="2" /><path d="M6 5h12M8 2.500h8" />
  `),trash:d(c`
    <path d="M5 7h14M10 7V4.500h4V7M7 7l.750 12.500h8.500L17 7M10.500 11v5M13.500 11v5" />
  `),tag:d(c`
    <path d="M11.5 4H5.500A1.5 1.5 0 0 0 4 5.500v6L12.5 20l7.5-7.500Z" /><circle cx="8.250" cy="8.250" r="1" />
  `),map:d(c`
    <path d="m3.500 6.500 5.500-2 6 2.500 5.500-2v12.500l-5.500 2-6-2.500-5.500 2ZM9 4.500v12.500M15 7v12.500" />
  `),plus:d(c`
    <path d="M12 5.500v13M5.500 12h13" />
  `),minus:d(c`
    <path d="M5.500 12h13" />
  `),heart:d(c`
    <path d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z" />
  `),heartFull:d(c`
    <path
      d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z"
      fill="currentColor"
    />
  `),pencil:d(c`
    <path d="m5 19 .750-3.750L16 5l3 3L8.750 18.250ZM14 7l3 3" />
  `),words:d(c`
    <path d="M4 6.500h16M4 12h16M4 17.500h9" />
  `),check:d(c`
    <path d="m6 12.500 4 4 8-9" />
  `),star:d(c`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" />
  `),starFull:d(c`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" fill="currentColor" />
  `)};var qs=T`
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
`,Bs=T`
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
`,Is=T`
  dialog {
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--raised);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`,Fs=T`
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
`;var Y={timeZone:"UTC"};function Kt(s){return new Date(`${s}Z`)}function zs({year:s,month:t}){return new Intl.DateTimeFormat(void 0,{...Y,month:"long",year:"numeric"}).format(Date.UTC(s,t-1))}function Zs(s){return new Intl.DateTimeFormat(void 0,{...Y,weekday:"short",day:"numeric",month:"short"}).format(new Date(s))}function Ee(s){return new Intl.DateTimeFormat(void 0,{...Y,dateStyle:"full"}).format(Kt(s))}function Ws(s){return new Intl.DateTimeFormat(void 0,{...Y,timeStyle:"short"}).format(Kt(s))}function Ce(s){return new Intl.NumberFormat().format(s)}function Qs(s){return s===1?"1 photo":`${Ce(s)} photos`}function Me(s){let t=["B","kB","MB","GB","TB"],e=s,r=0;for(;e>=1e3&&r<t.length-1;)e/=1e3,r++;return`${e.toFixed(r===0||e>=100?0:1)} ${t[r]}`}function Re(s){return s<=0?"":s<.4?`1/${Math.round(1/s)} s`:`${G(s,1)} s`}function Ks(s){return[s.fNumber===void 0?"":`ƒ/${G(s.fNumber,1)}`,s.exposure===void 0?"":Re(s.exposure),s.focalLength===void 0?"":`${G(s.focalLength,1)} mm`,s.iso===void 0?"":`ISO ${s.iso}`].filter(t=>t!=="").join(" · ")}function Js(s){let t=s.width>0&&s.height>0,e=s.width*s.height/1e6;return[t&&e>=.1?`${G(e,1)} MP`:"",t?`${s.width} × ${s.height}`:"",Me(s.bytes)].filter(r=>r!=="").join(" · ")}function Xs(s,t){let e=`${Math.abs(s).toFixed(5)}° ${s<0?"S":"N"}`,r=`${Math.abs(t).toFixed(5)}° ${t<0?"W":"E"}`;return`${e}, ${r}`}function Gs(s){return`${Te(s)?"Video":"Photo"} ${s.title??s.name}, ${Ee(s.taken)}${s.favorite?", favorite":""}`}function Te(s){return s.type.startsWith("video/")}function Ys(s){return["image/jpeg","image/png","image/gif","image/webp","image/avif","image/bmp"].includes(s.type)}function tr(s){let t=s.lastIndexOf(".");return t>0&&s.length-t<=6?s.slice(t+1).toUpperCase():""}function G(s,t){return String(Number(s.toFixed(t)))}var tt=class extends Error{constructor(){super("There is no thumbnail."),this.name="NoThumbnailError"}};function sr(s,t="image/jpeg"){return URL.createObjectURL(new Blob([s],{type:t}))}var Jt=class{#e;#t;#n;#s=new Map;#r=new Set;#i=[];#o=0;#a=0;constructor(t,e,r=6){this.#e=t,this.#t=e,this.#n=r}peek(t){let e=this.#s.get(t);return e!==void 0&&(this.#s.delete(t),this.#s.set(t,e)),e}get(t,e){let r=this.peek(t);return r!==void 0?Promise.resolve(r):this.#r.has(t)?Promise.reject(new tt):new Promise((n,i)=>{this.#i.push({id:t,signal:e,resolve:n,reject:i}),this.#h()})}forgetMissing(){this.#r.clear()}clear(){this.#r.clear(),this.#s.clear(),this.#o=0}#h(){for(;this.#a<this.#n;){let t=this.#i.pop();if(t===void 0)return;t.signal.aborted?t.reject(t.signal.reason):this.#l(t)}}async#l({id:t,signal:e,resolve:r,reject:n}){this.#a++;try{let i=this.peek(t)??await this.#e(t,e);if(i===void 0)throw this.#r.add(t),new tt;this.#c(t,i),r(i)}catch(i){n(i)}finally{this.#a--,this.#h()}}#c(t,e){if(!this.#s.has(t)){this.#s.set(t,e),this.#o+=e.byteLength;for(let[r,n]of this.#s){if(this.#o<=this.#t||r===t)return;this.#s.delete(r),this.#o-=n.byteLength}}}};var ke=["photos","favorites","albums","map"];function nr(s,t,e=""){return{place:s,id:t,query:e,photo:void 0}}function Xt(s){let[,t="",e]=s.pathname.split("/"),r=ke.find(i=>i===t)??"photos",n=new URLSearchParams(s.hash.slice(1)).get("photo");return{place:r,id:e?Ue(e):void 0,query:s.searchParams.get("q")??"",photo:n||void 0}}function Ue(s){try{return decodeURIComponent(s)}catch{return}}function yt({place:s,id:t,query:e,photo:r}){let n=s==="photos"?"/":`/${s}${t===void 0?"":`/${encodeURIComponent(t)}`}`,i=e===""?"":`?${new URLSearchParams({q:e})}`,o=r===void 0?"":`#${new URLSearchParams({photo:r})}`;return`${n}${i}${o}`}function ir(s,t){return s.place===t.place&&s.id===t.id&&s.query===t.query}var Gt=class{#e;#t;#n=!1;#s=()=>this.#i();constructor(t){this.#e=t,this.#t=Xt(new URL(location.href)),window.addEventListener("popstate",this.#s)}dispose(){window.removeEventListener("popstate",this.#s)}get route(){return this.#t}go(t){yt(t)!==yt(this.#t)&&this.#r(t,!1)}search(t){if(t===this.#t.query)return;let e=this.#t.query!==""&&t!=="";this.#r({...this.#t,query:t,photo:void 0},e)}open(t){let e=this.#t.photo!==void 0;this.#n||=!e,this.#r({...this.#t,photo:t},e)}close(){this.#t.photo!==void 0&&(this.#n?history.back():this.#r({...this.#t,photo:void 0},!0))}#r(t,e){this.#t=t,history[e?"replaceState":"pushState"](null,"",yt(t)),this.#e(t)}#i(){this.#t=Xt(new URL(location.href)),this.#n=!1,this.#e(this.#t)}};var ar={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},hr=s=>(...t)=>({_$litDirective$:s,values:t}),Yt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,r){this._$Ct=t,this._$AM=e,this._$Ci=r}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:Oe}=Ft,te=s=>s;var ee=()=>document.createComment(""),dr=(s,t,e)=>{let r=s._$AA.parentNode,n=t===void 0?s._$AB:t._$AA;if(e===void 0){let i=r.insertBefore(ee(),n),o=r.insertBefore(ee(),n);e=new Oe(i,o,s,s.options)}else{let i=e._$AB.nextSibling,o=e._$AM,l=o!==s;if(l){let a;e._$AQ?.(s),e._$AM=s,e._$AP!==void 0&&(a=s._$AU)!==o._$AU&&e._$AP(a)}if(i!==n||l){let a=e._$AA;for(;a!==i;){let u=te(a).nextSibling;te(r).insertBefore(a,n),a=u}}}return e},ur=(s,t,e=s)=>(s._$AI(t,e),s),Le={},pr=(s,t=Le)=>s._$AH=t,fr=s=>s._$AH,mr=s=>{s._$AR(),s._$AA.remove()};export{Ne as a,oe as b,He as c,je as d,De as e,vt as f,qe as g,bt as h,he as i,T as j,qt as k,P as l,m,U as n,is as o,zt as p,cs as q,fs as r,v as s,ft as t,mt as u,gt as v,be as w,xe as x,Wt as y,Hs as z,qs as A,Bs as B,Is as C,Fs as D,zs as E,Zs as F,Ee as G,Ws as H,Qs as I,Ks as J,Js as K,Xs as L,Gs as M,Te as N,Ys as O,tr as P,sr as Q,Jt as R,nr as S,yt as T,ir as U,Gt as V,ar as W,hr as X,Yt as Y,dr as Z,ur as _,pr as $,fr as aa,mr as ba};
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
lit-html/directive.js:
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

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
