var se=Object.create;var rt=Object.defineProperty;var re=Object.getOwnPropertyDescriptor;var bt=(s,t)=>(t=Symbol[s])?t:Symbol.for("Symbol."+s),R=s=>{throw TypeError(s)};var xt=(s,t,e)=>t in s?rt(s,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):s[t]=e;var _t=(s,t)=>rt(s,"name",{value:t,configurable:!0});var Oe=s=>[,,,se(s?.[bt("metadata")]??null)],wt=["class","method","getter","setter","accessor","field","value","get","set"],O=s=>s!==void 0&&typeof s!="function"?R("Function expected"):s,ie=(s,t,e,r,i)=>({kind:wt[s],name:t,metadata:r,addInitializer:n=>e._?R("Already initialized"):i.push(O(n||null))}),ne=(s,t)=>xt(t,bt("metadata"),s[3]),He=(s,t,e,r)=>{for(var i=0,n=s[t>>1],o=n&&n.length;i<o;i++)t&1?n[i].call(e):r=n[i].call(e,r);return r},Ne=(s,t,e,r,i,n)=>{var o,l,a,c,p,h=t&7,g=!!(t&8),f=!!(t&16),b=h>3?s.length+1:h?g?1:2:0,$t=wt[h+5],yt=h>3&&(s[b-1]=[]),ee=s[b]||(s[b]=[]),y=h&&(!f&&!g&&(i=i.prototype),h<5&&(h>3||!f)&&re(h<4?i:{get[e](){return At(this,n)},set[e]($){return vt(this,n,$)}},e));h?f&&h<4&&_t(n,(h>2?"set ":h>1?"get ":"")+e):_t(i,e);for(var et=r.length-1;et>=0;et--)c=ie(h,e,a={},s[3],ee),h&&(c.static=g,c.private=f,p=c.access={has:f?$=>oe(i,$):$=>e in $},h^3&&(p.get=f?$=>(h^1?At:ae)($,i,h^4?n:y.get):$=>$[e]),h>2&&(p.set=f?($,st)=>vt($,i,st,h^4?n:y.set):($,st)=>$[e]=st)),l=(0,r[et])(h?h<4?f?n:y[$t]:h>4?void 0:{get:y.get,set:y.set}:i,c),a._=1,h^4||l===void 0?O(l)&&(h>4?yt.unshift(l):h?f?n=l:y[$t]=l:i=l):typeof l!="object"||l===null?R("Object expected"):(O(o=l.get)&&(y.get=o),O(o=l.set)&&(y.set=o),O(o=l.init)&&yt.unshift(o));return h||ne(s,i),y&&rt(i,e,y),f?h^4?n:y:i},Le=(s,t,e)=>xt(s,typeof t!="symbol"?t+"":t,e),it=(s,t,e)=>t.has(s)||R("Cannot "+e),oe=(s,t)=>Object(t)!==t?R('Cannot use the "in" operator on this value'):s.has(t),At=(s,t,e)=>(it(s,t,"read from private field"),e?e.call(s):t.get(s)),De=(s,t,e)=>t.has(s)?R("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(s):t.set(s,e),vt=(s,t,e,r)=>(it(s,t,"write to private field"),r?r.call(s,e):t.set(s,e),e),ae=(s,t,e)=>(it(s,t,"access private method"),e);var I=globalThis,V=I.ShadowRoot&&(I.ShadyCSS===void 0||I.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,nt=Symbol(),St=new WeakMap,H=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==nt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(V&&t===void 0){let r=e!==void 0&&e.length===1;r&&(t=St.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&St.set(e,t))}return t}toString(){return this.cssText}},Pt=s=>new H(typeof s=="string"?s:s+"",void 0,nt),T=(s,...t)=>{let e=s.length===1?s[0]:t.reduce((r,i,n)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+s[n+1],s[0]);return new H(e,s,nt)},Et=(s,t)=>{if(V)s.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let r=document.createElement("style"),i=I.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=e.cssText,s.appendChild(r)}},ot=V?s=>s:s=>s instanceof CSSStyleSheet?(t=>{let e="";for(let r of t.cssRules)e+=r.cssText;return Pt(e)})(s):s;var{is:he,defineProperty:le,getOwnPropertyDescriptor:ce,getOwnPropertyNames:de,getOwnPropertySymbols:ue,getPrototypeOf:pe}=Object,F=globalThis,Ct=F.trustedTypes,fe=Ct?Ct.emptyScript:"",me=F.reactiveElementPolyfillSupport,N=(s,t)=>s,L={toAttribute(s,t){switch(t){case Boolean:s=s?fe:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,t){let e=s;switch(t){case Boolean:e=s!==null;break;case Number:e=s===null?null:Number(s);break;case Object:case Array:try{e=JSON.parse(s)}catch{e=null}}return e}},z=(s,t)=>!he(s,t),Mt={attribute:!0,type:String,converter:L,reflect:!1,useDefault:!1,hasChanged:z};Symbol.metadata??=Symbol("metadata"),F.litPropertyMetadata??=new WeakMap;var _=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=Mt){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(t,r,e);i!==void 0&&le(this.prototype,t,i)}}static getPropertyDescriptor(t,e,r){let{get:i,set:n}=ce(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:i,set(o){let l=i?.call(this);n?.call(this,o),this.requestUpdate(t,l,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Mt}static _$Ei(){if(this.hasOwnProperty(N("elementProperties")))return;let t=pe(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(N("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(N("properties"))){let e=this.properties,r=[...de(e),...ue(e)];for(let i of r)this.createProperty(i,e[i])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[r,i]of e)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let i=this._$Eu(e,r);i!==void 0&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let i of r)e.unshift(ot(i))}else t!==void 0&&e.push(ot(t));return e}static _$Eu(t,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Et(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){let r=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,r);if(i!==void 0&&r.reflect===!0){let n=(r.converter?.toAttribute!==void 0?r.converter:L).toAttribute(e,r.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,e){let r=this.constructor,i=r._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=r.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:L;this._$Em=i;let l=o.fromAttribute(e,n.type);this[i]=l??this._$Ej?.get(i)??l,this._$Em=null}}requestUpdate(t,e,r,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??z)(n,e)||r.useDefault&&r.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:i,wrapped:n},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),i===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,n]of r){let{wrapped:o}=n,l=this[i];o!==!0||this._$AL.has(i)||l===void 0||this.C(i,void 0,n,l)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};_.elementStyles=[],_.shadowRootOptions={mode:"open"},_[N("elementProperties")]=new Map,_[N("finalized")]=new Map,me?.({ReactiveElement:_}),(F.reactiveElementVersions??=[]).push("2.1.2");var ht=globalThis,Rt=s=>s,W=ht.trustedTypes,Tt=W?W.createPolicy("lit-html",{createHTML:s=>s}):void 0,lt="$lit$",A=`lit$${Math.random().toFixed(9).slice(2)}$`,ct="?"+A,ge=`<${ct}>`,S=document,j=()=>S.createComment(""),B=s=>s===null||typeof s!="object"&&typeof s!="function",dt=Array.isArray,Lt=s=>dt(s)||typeof s?.[Symbol.iterator]=="function",at=`[ 	
\f\r]`,D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,kt=/-->/g,Ut=/>/g,x=RegExp(`>|${at}(?:([^\\s"'>=/]+)(${at}*=${at}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ot=/'/g,Ht=/"/g,Dt=/^(?:script|style|textarea|title)$/i,ut=s=>(t,...e)=>({_$litType$:s,strings:t,values:e}),jt=ut(1),d=ut(2),Fe=ut(3),P=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),Nt=new WeakMap,w=S.createTreeWalker(S,129);function Bt(s,t){if(!dt(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return Tt!==void 0?Tt.createHTML(t):t}var qt=(s,t)=>{let e=s.length-1,r=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=D;for(let l=0;l<e;l++){let a=s[l],c,p,h=-1,g=0;for(;g<a.length&&(o.lastIndex=g,p=o.exec(a),p!==null);)g=o.lastIndex,o===D?p[1]==="!--"?o=kt:p[1]!==void 0?o=Ut:p[2]!==void 0?(Dt.test(p[2])&&(i=RegExp("</"+p[2],"g")),o=x):p[3]!==void 0&&(o=x):o===x?p[0]===">"?(o=i??D,h=-1):p[1]===void 0?h=-2:(h=o.lastIndex-p[2].length,c=p[1],o=p[3]===void 0?x:p[3]==='"'?Ht:Ot):o===Ht||o===Ot?o=x:o===kt||o===Ut?o=D:(o=x,i=void 0);let f=o===x&&s[l+1].startsWith("/>")?" ":"";n+=o===D?a+ge:h>=0?(r.push(c),a.slice(0,h)+lt+a.slice(h)+A+f):a+A+(h===-2?l:f)}return[Bt(s,n+(s[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},q=class s{constructor({strings:t,_$litType$:e},r){let i;this.parts=[];let n=0,o=0,l=t.length-1,a=this.parts,[c,p]=qt(t,e);if(this.el=s.createElement(c,r),w.currentNode=this.el.content,e===2||e===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=w.nextNode())!==null&&a.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(lt)){let g=p[o++],f=i.getAttribute(h).split(A),b=/([.?@])?(.*)/.exec(g);a.push({type:1,index:n,name:b[2],strings:f,ctor:b[1]==="."?Q:b[1]==="?"?K:b[1]==="@"?J:C}),i.removeAttribute(h)}else h.startsWith(A)&&(a.push({type:6,index:n}),i.removeAttribute(h));if(Dt.test(i.tagName)){let h=i.textContent.split(A),g=h.length-1;if(g>0){i.textContent=W?W.emptyScript:"";for(let f=0;f<g;f++)i.append(h[f],j()),w.nextNode(),a.push({type:2,index:++n});i.append(h[g],j())}}}else if(i.nodeType===8)if(i.data===ct)a.push({type:2,index:n});else{let h=-1;for(;(h=i.data.indexOf(A,h+1))!==-1;)a.push({type:7,index:n}),h+=A.length-1}n++}}static createElement(t,e){let r=S.createElement("template");return r.innerHTML=t,r}};function E(s,t,e=s,r){if(t===P)return t;let i=r!==void 0?e._$Co?.[r]:e._$Cl,n=B(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(s),i._$AT(s,e,r)),r!==void 0?(e._$Co??=[])[r]=i:e._$Cl=i),i!==void 0&&(t=E(s,i._$AS(s,t.values),i,r)),t}var Z=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:r}=this._$AD,i=(t?.creationScope??S).importNode(e,!0);w.currentNode=i;let n=w.nextNode(),o=0,l=0,a=r[0];for(;a!==void 0;){if(o===a.index){let c;a.type===2?c=new k(n,n.nextSibling,this,t):a.type===1?c=new a.ctor(n,a.name,a.strings,this,t):a.type===6&&(c=new X(n,this,t)),this._$AV.push(c),a=r[++l]}o!==a?.index&&(n=w.nextNode(),o++)}return w.currentNode=S,i}p(t){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}},k=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,i){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=E(this,t,e),B(t)?t===m||t==null||t===""?(this._$AH!==m&&this._$AR(),this._$AH=m):t!==this._$AH&&t!==P&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Lt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==m&&B(this._$AH)?this._$AA.nextSibling.data=t:this.T(S.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:r}=t,i=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=q.createElement(Bt(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(e);else{let n=new Z(i,this),o=n.u(this.options);n.p(e),this.T(o),this._$AH=n}}_$AC(t){let e=Nt.get(t.strings);return e===void 0&&Nt.set(t.strings,e=new q(t)),e}k(t){dt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,i=0;for(let n of t)i===e.length?e.push(r=new s(this.O(j()),this.O(j()),this,this.options)):r=e[i],r._$AI(n),i++;i<e.length&&(this._$AR(r&&r._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let r=Rt(t).nextSibling;Rt(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},C=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,i,n){this.type=1,this._$AH=m,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=n,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=m}_$AI(t,e=this,r,i){let n=this.strings,o=!1;if(n===void 0)t=E(this,t,e,0),o=!B(t)||t!==this._$AH&&t!==P,o&&(this._$AH=t);else{let l=t,a,c;for(t=n[0],a=0;a<n.length-1;a++)c=E(this,l[r+a],e,a),c===P&&(c=this._$AH[a]),o||=!B(c)||c!==this._$AH[a],c===m?t=m:t!==m&&(t+=(c??"")+n[a+1]),this._$AH[a]=c}o&&!i&&this.j(t)}j(t){t===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Q=class extends C{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===m?void 0:t}},K=class extends C{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==m)}},J=class extends C{constructor(t,e,r,i,n){super(t,e,r,i,n),this.type=5}_$AI(t,e=this){if((t=E(this,t,e,0)??m)===P)return;let r=this._$AH,i=t===m&&r!==m||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,n=t!==m&&(r===m||i);i&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},X=class{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){E(this,t)}},It={M:lt,P:A,A:ct,C:1,L:qt,R:Z,D:Lt,V:E,I:k,H:C,N:K,U:J,B:Q,F:X},$e=ht.litHtmlPolyfillSupport;$e?.(q,k),(ht.litHtmlVersions??=[]).push("3.3.3");var Vt=(s,t,e)=>{let r=e?.renderBefore??t,i=r._$litPart$;if(i===void 0){let n=e?.renderBefore??null;r._$litPart$=i=new k(t.insertBefore(j(),n),n,void 0,e??{})}return i._$AI(s),i};var pt=globalThis,U=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Vt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return P}};U._$litElement$=!0,U.finalized=!0,pt.litElementHydrateSupport?.({LitElement:U});var ye=pt.litElementPolyfillSupport;ye?.({LitElement:U});(pt.litElementVersions??=[]).push("4.2.2");var rs=s=>(t,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(s,t)}):customElements.define(s,t)};var _e={attribute:!0,type:String,converter:L,reflect:!1,hasChanged:z},Ae=(s=_e,t,e)=>{let{kind:r,metadata:i}=e,n=globalThis.litPropertyMetadata.get(i);if(n===void 0&&globalThis.litPropertyMetadata.set(i,n=new Map),r==="setter"&&((s=Object.create(s)).wrapped=!0),n.set(e.name,s),r==="accessor"){let{name:o}=e;return{set(l){let a=t.get.call(this);t.set.call(this,l),this.requestUpdate(o,a,s,!0,l)},init(l){return l!==void 0&&this.C(o,void 0,s,l),l}}}if(r==="setter"){let{name:o}=e;return function(l){let a=this[o];t.call(this,l),this.requestUpdate(o,a,s,!0,l)}}throw Error("Unsupported decorator location: "+r)};function Ft(s){return(t,e)=>typeof e=="object"?Ae(s,t,e):((r,i,n)=>{let o=i.hasOwnProperty(n);return i.constructor.createProperty(n,r),o?Object.getOwnPropertyDescriptor(i,n):void 0})(s,t,e)}function hs(s){return Ft({...s,state:!0,attribute:!1})}var M=(s,t,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(s,t,e),e);function us(s,t){return(e,r,i)=>{let n=o=>o.renderRoot?.querySelector(s)??null;if(t){let{get:o,set:l}=typeof r=="object"?e:i??(()=>{let a=Symbol();return{get(){return this[a]},set(c){this[a]=c}}})();return M(e,r,{get(){let a=o.call(this);return a===void 0&&(a=n(this),(a!==null||this.hasUpdated)&&l.call(this,a)),a}})}return M(e,r,{get(){return n(this)}})}}var v=class extends Error{status;code;constructor(t,e,r){super(r),this.name="ApiError",this.status=t,this.code=e}get unauthorised(){return this.status===401}get unavailable(){return this.status===503}},ft=class extends v{options;orCode;constructor(t,e,r){super(401,"passkey",t),this.options=e,this.orCode=r}},mt=class extends v{hosts;constructor(t,e){super(403,"other-site",t),this.hosts=e}},gt=class extends Error{constructor(t){super("The vault does not answer.",{cause:t}),this.name="UnreachableError"}};function ve(s){return s instanceof DOMException&&s.name==="AbortError"}var be="owner",zt="/api/v1",Wt=class{async session(){return await this.#e("/session")}async signIn({vault:t,user:e,passphrase:r,code:i,passkey:n}){let o={...t===void 0?{}:{vault:t},...e===be?{}:{user:e},passphrase:r,...i===void 0?{}:{code:i},...n===void 0?{}:{passkey:n}};return(await this.#t("POST","/session",o)).status===202}async lock(t){await this.#t("POST",`/lock${t?"?force=true":""}`)}async signOut(){await this.#t("DELETE","/session")}factors(){return this.#e("/passkeys")}async passkeyInvitation({user:t,passphrase:e}){return await(await this.#t("POST","/passkeys/invitation",{user:t,passphrase:e})).json()}async addPasskey(t,e){let r={label:t,...e};return await(await this.#t("POST","/passkeys",r)).json()}async removePasskey(t,{user:e,passphrase:r}){let i=`/passkeys/${encodeURIComponent(t)}/removal`;return await(await this.#t("POST",i,{user:e,passphrase:r})).json()}async status(t){let e=t?{}:{"X-Latent-Untouched":"1"};return await(await this.#s("/status",{headers:e})).json()}timeline(t,e){return this.#e(`/timeline?${new URLSearchParams({q:t})}`,e)}photos(t,{year:e,month:r},i){let n=new URLSearchParams({q:t,month:`${String(e).padStart(4,"0")}-${String(r).padStart(2,"0")}`,limit:"500"});return i!==void 0&&n.set("after",i),this.#e(`/photos?${n}`)}photo(t,e){return this.#e(`/photos/${encodeURIComponent(t)}`,e)}async thumbnail(t,e,r){try{let i=`/photos/${encodeURIComponent(t)}/thumbnail?size=${e}`;return await(await this.#s(i,{signal:r})).arrayBuffer()}catch(i){if(i instanceof v&&i.status===404)return;throw i}}async original(t,e){return(await this.#s(Zt(t),{signal:e})).arrayBuffer()}originalUrl(t){return`${zt}${Zt(t)}`}downloadUrl(t){return`${this.originalUrl(t)}?download=1`}async queryHelp(){return(await this.#e("/query-help")).filters}async#e(t,e){return await(await this.#s(t,e?{signal:e}:{})).json()}#t(t,e,r){return this.#s(e,{method:t,headers:{"X-Latent":"1","Content-Type":"application/json"},...r===void 0?{}:{body:JSON.stringify(r)}})}async#s(t,e){let r;try{r=await fetch(`${zt}${t}`,{credentials:"same-origin",redirect:"error",...e})}catch(i){throw ve(i)?i:new gt(i)}if(!r.ok)throw await xe(r);return r}};function Zt(s){return`/photos/${encodeURIComponent(s)}/original`}async function xe(s){if(s.status===429){let t=s.headers.get("Retry-After"),e=t===null?"in a while":`in ${t} seconds`;return new v(429,"too-many",`Too many attempts. Try again ${e}.`)}try{let t=await s.json();return we(t)?Se(s.status,t):new v(s.status,t.error.code,t.error.message)}catch{return new v(s.status,"unknown",`The server answered ${s.status}.`)}}function we(s){return typeof s.error=="string"}function Se(s,{error:t,needs:e,passkey:r,orCode:i,hosts:n}){return r!==void 0?new ft(t,r,i??!1):n===void 0?new v(s,e??"unknown",t):new mt(t,n)}function u(s){return jt`
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
  `}var Hs={search:u(d`
    <circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />
  `),clear:u(d`
    <path d="m7 7 10 10M17 7 7 17" />
  `),help:u(d`
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" /><circle cx="16" cy="7" r="2" /><circle cx="8" cy="17" r="2" />
  `),signOut:u(d`
    <path d="M14 4.5H6.5v15H14M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5" />
  `),back:u(d`
    <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />
  `),previous:u(d`
    <path d="m14.5 5-7 7 7 7" />
  `),next:u(d`
    <path d="m9.5 5 7 7-7 7" />
  `),info:u(d`
    <circle cx="12" cy="12" r="8.5" /><path d="M12 11.5V16M12 8v.01" />
  `),download:u(d`
    <path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />
  `),fullScreen:u(d`
    <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />
  `),eye:u(d`
    <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="2.75" />
  `),play:u(d`
    <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />
  `),picture:u(d`
    <rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16.5 4.5-4.5 4 4 2.5-2.5 5 5" /><circle
      cx="15.5"
      cy="9.5"
      r="1.25"
    />
  `),broken:u(d`
    <path d="M20.5 12.5V7a2 2 0 0 0-2-2h-13a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2H12" /><path
      d="m4 16.5 4.5-4.5 3.5 3.5M16.5 15.5l4.5 4.5M21 15.5 16.5 20"
    />
  `),lock:u(d`
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  `),key:u(d`
    <circle cx="8" cy="15.5" r="4" /><path d="m11 12.500 8.500-8.500M16 7.500l3 3M13.500 10l2 2" />
  `),camera:u(d`
    <path
      d="M4.5 8h3l1.75-2.5h5.5L16.5 8h3a1.5 1.5 0 0 1 1.5 1.500V17a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 17V9.500A1.5 1.5 0 0 1 4.5 8Z"
    /><circle cx="12" cy="13" r="3.25" />
  `),calendar:u(d`
    <rect x="4" y="5.5" width="16" height="14.5" rx="2" /><path d="M4 10h16M8.5 3.500v4M15.5 3.500v4" />
  `),pin:u(d`
    <path d="M12 20.500s6.5-5.750 6.5-11a6.5 6.5 0 0 0-13 0c0 5.250 6.5 11 6.5 11Z" /><circle cx="12" cy="9.5" r="2.250" />
  `),file:u(d`
    <path d="M13.5 3.500H7a1.5 1.5 0 0 0-1.5 1.500v14A1.5 1.5 0 0 0 7 20.500h10a1.5 1.5 0 0 0 1.5-1.500V8.500Z" /><path
      d="M13.5 3.500v5h5"
    />
  `),tag:u(d`
    <path d="M11.5 4H5.500A1.5 1.5 0 0 0 4 5.500v6L12.5 20l7.5-7.500Z" /><circle cx="8.250" cy="8.250" r="1" />
  `)};var Ds=T`
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
`,js=T`
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
`,Bs=T`
  dialog {
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--raised);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`,qs=T`
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
`;var Y={timeZone:"UTC"};function Qt(s){return new Date(`${s}Z`)}function Vs({year:s,month:t}){return new Intl.DateTimeFormat(void 0,{...Y,month:"long",year:"numeric"}).format(Date.UTC(s,t-1))}function Fs(s){return new Intl.DateTimeFormat(void 0,{...Y,weekday:"short",day:"numeric",month:"short"}).format(new Date(s))}function Pe(s){return new Intl.DateTimeFormat(void 0,{...Y,dateStyle:"full"}).format(Qt(s))}function zs(s){return new Intl.DateTimeFormat(void 0,{...Y,timeStyle:"short"}).format(Qt(s))}function Ee(s){return new Intl.NumberFormat().format(s)}function Ws(s){return s===1?"1 photo":`${Ee(s)} photos`}function Ce(s){let t=["B","kB","MB","GB","TB"],e=s,r=0;for(;e>=1e3&&r<t.length-1;)e/=1e3,r++;return`${e.toFixed(r===0||e>=100?0:1)} ${t[r]}`}function Me(s){return s<=0?"":s<.4?`1/${Math.round(1/s)} s`:`${G(s,1)} s`}function Zs(s){return[s.fNumber===void 0?"":`ƒ/${G(s.fNumber,1)}`,s.exposure===void 0?"":Me(s.exposure),s.focalLength===void 0?"":`${G(s.focalLength,1)} mm`,s.iso===void 0?"":`ISO ${s.iso}`].filter(t=>t!=="").join(" · ")}function Qs(s){let t=s.width>0&&s.height>0,e=s.width*s.height/1e6;return[t&&e>=.1?`${G(e,1)} MP`:"",t?`${s.width} × ${s.height}`:"",Ce(s.bytes)].filter(r=>r!=="").join(" · ")}function Ks(s,t){let e=`${Math.abs(s).toFixed(5)}° ${s<0?"S":"N"}`,r=`${Math.abs(t).toFixed(5)}° ${t<0?"W":"E"}`;return`${e}, ${r}`}function Js(s){return`${Re(s)?"Video":"Photo"} ${s.title??s.name}, ${Pe(s.taken)}`}function Re(s){return s.type.startsWith("video/")}function Xs(s){return["image/jpeg","image/png","image/gif","image/webp","image/avif","image/bmp"].includes(s.type)}function Gs(s){let t=s.lastIndexOf(".");return t>0&&s.length-t<=6?s.slice(t+1).toUpperCase():""}function G(s,t){return String(Number(s.toFixed(t)))}var tt=class extends Error{constructor(){super("There is no thumbnail."),this.name="NoThumbnailError"}};function tr(s,t="image/jpeg"){return URL.createObjectURL(new Blob([s],{type:t}))}var Kt=class{#e;#t;#s;#r=new Map;#i=new Set;#n=[];#o=0;#a=0;constructor(t,e,r=6){this.#e=t,this.#t=e,this.#s=r}peek(t){let e=this.#r.get(t);return e!==void 0&&(this.#r.delete(t),this.#r.set(t,e)),e}get(t,e){let r=this.peek(t);return r!==void 0?Promise.resolve(r):this.#i.has(t)?Promise.reject(new tt):new Promise((i,n)=>{this.#n.push({id:t,signal:e,resolve:i,reject:n}),this.#h()})}forgetMissing(){this.#i.clear()}clear(){this.#i.clear(),this.#r.clear(),this.#o=0}#h(){for(;this.#a<this.#s;){let t=this.#n.pop();if(t===void 0)return;t.signal.aborted?t.reject(t.signal.reason):this.#l(t)}}async#l({id:t,signal:e,resolve:r,reject:i}){this.#a++;try{let n=this.peek(t)??await this.#e(t,e);if(n===void 0)throw this.#i.add(t),new tt;this.#c(t,n),r(n)}catch(n){i(n)}finally{this.#a--,this.#h()}}#c(t,e){if(!this.#r.has(t)){this.#r.set(t,e),this.#o+=e.byteLength;for(let[r,i]of this.#r){if(this.#o<=this.#t||r===t)return;this.#r.delete(r),this.#o-=i.byteLength}}}};function Jt(s){let t=new URLSearchParams(s.hash.slice(1)).get("photo");return{query:s.searchParams.get("q")??"",photo:t||void 0}}function Te({query:s,photo:t}){let e=s===""?"":`?${new URLSearchParams({q:s})}`,r=t===void 0?"":`#${new URLSearchParams({photo:t})}`;return`/${e}${r}`}var Xt=class{#e;#t;#s=!1;#r=()=>this.#n();constructor(t){this.#e=t,this.#t=Jt(new URL(location.href)),window.addEventListener("popstate",this.#r)}dispose(){window.removeEventListener("popstate",this.#r)}get state(){return this.#t}search(t){if(t===this.#t.query)return;let e=this.#t.query!==""&&t!=="";this.#i({query:t,photo:void 0},e)}open(t){let e=this.#t.photo!==void 0;this.#s||=!e,this.#i({...this.#t,photo:t},e)}close(){this.#t.photo!==void 0&&(this.#s?history.back():this.#i({...this.#t,photo:void 0},!0))}#i(t,e){this.#t=t,history[e?"replaceState":"pushState"](null,"",Te(t)),this.#e(t)}#n(){this.#t=Jt(new URL(location.href)),this.#s=!1,this.#e(this.#t)}};var rr={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ir=s=>(...t)=>({_$litDirective$:s,values:t}),Gt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,r){this._$Ct=t,this._$AM=e,this._$Ci=r}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:ke}=It,Yt=s=>s;var te=()=>document.createComment(""),ar=(s,t,e)=>{let r=s._$AA.parentNode,i=t===void 0?s._$AB:t._$AA;if(e===void 0){let n=r.insertBefore(te(),i),o=r.insertBefore(te(),i);e=new ke(n,o,s,s.options)}else{let n=e._$AB.nextSibling,o=e._$AM,l=o!==s;if(l){let a;e._$AQ?.(s),e._$AM=s,e._$AP!==void 0&&(a=s._$AU)!==o._$AU&&e._$AP(a)}if(n!==i||l){let a=e._$AA;for(;a!==n;){let c=Yt(a).nextSibling;Yt(r).insertBefore(a,i),a=c}}}return e},hr=(s,t,e=s)=>(s._$AI(t,e),s),Ue={},lr=(s,t=Ue)=>s._$AH=t,cr=s=>s._$AH,dr=s=>{s._$AR(),s._$AA.remove()};export{Oe as a,He as b,Ne as c,Le as d,At as e,De as f,vt as g,ae as h,T as i,jt as j,P as k,m as l,U as m,rs as n,Ft as o,hs as p,us as q,v as r,ft as s,mt as t,gt as u,ve as v,be as w,Wt as x,Hs as y,Ds as z,js as A,Bs as B,qs as C,Vs as D,Fs as E,Pe as F,zs as G,Ws as H,Zs as I,Qs as J,Ks as K,Js as L,Re as M,Xs as N,Gs as O,tr as P,Kt as Q,rr as R,ir as S,Gt as T,ar as U,hr as V,lr as W,cr as X,dr as Y,Te as Z,Xt as _};
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
