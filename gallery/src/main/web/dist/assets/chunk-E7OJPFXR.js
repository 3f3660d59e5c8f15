var mr=Object.create;var Lt=Object.defineProperty;var gr=Object.getOwnPropertyDescriptor;var ue=(r,t)=>(t=Symbol[r])?t:Symbol.for("Symbol."+r),Q=r=>{throw TypeError(r)};var fe=(r,t,e)=>t in r?Lt(r,t,{enumerable:!0,configurable:!0,writable:!0,value:e}):r[t]=e;var he=(r,t)=>Lt(r,"name",{value:t,configurable:!0});var P=r=>[,,,mr(r?.[ue("metadata")]??null)],me=["class","method","getter","setter","accessor","field","value","get","set"],et=r=>r!==void 0&&typeof r!="function"?Q("Function expected"):r,yr=(r,t,e,s,n)=>({kind:me[r],name:t,metadata:s,addInitializer:i=>e._?Q("Already initialized"):n.push(et(i||null))}),Ot=(r,t)=>fe(t,ue("metadata"),r[3]),u=(r,t,e,s)=>{for(var n=0,i=r[t>>1],o=i&&i.length;n<o;n++)t&1?i[n].call(e):s=i[n].call(e,s);return s},$=(r,t,e,s,n,i)=>{var o,d,a,h,m,l=t&7,A=!!(t&8),g=!!(t&16),L=l>3?r.length+1:l?A?1:2:0,de=me[l+5],ce=l>3&&(r[L-1]=[]),fr=r[L]||(r[L]=[]),S=l&&(!g&&!A&&(n=n.prototype),l<5&&(l>3||!g)&&gr(l<4?n:{get[e](){return rt(this,i)},set[e](_){return pe(this,i,_)}},e));l?g&&l<4&&he(i,(l>2?"set ":l>1?"get ":"")+e):he(n,e);for(var kt=s.length-1;kt>=0;kt--)h=yr(l,e,a={},r[3],fr),l&&(h.static=A,h.private=g,m=h.access={has:g?_=>$r(n,_):_=>e in _},l^3&&(m.get=g?_=>(l^1?rt:b)(_,n,l^4?i:S.get):_=>_[e]),l>2&&(m.set=g?(_,Ut)=>pe(_,n,Ut,l^4?i:S.set):(_,Ut)=>_[e]=Ut)),d=(0,s[kt])(l?l<4?g?i:S[de]:l>4?void 0:{get:S.get,set:S.set}:n,h),a._=1,l^4||d===void 0?et(d)&&(l>4?ce.unshift(d):l?g?i=d:S[de]=d:n=d):typeof d!="object"||d===null?Q("Object expected"):(et(o=d.get)&&(S.get=o),et(o=d.set)&&(S.set=o),et(o=d.init)&&ce.unshift(o));return l||Ot(r,n),S&&Lt(n,e,S),g?l^4?i:S:n},pt=(r,t,e)=>fe(r,typeof t!="symbol"?t+"":t,e),Ht=(r,t,e)=>t.has(r)||Q("Cannot "+e),$r=(r,t)=>Object(t)!==t?Q('Cannot use the "in" operator on this value'):r.has(t),rt=(r,t,e)=>(Ht(r,t,"read from private field"),e?e.call(r):t.get(r)),y=(r,t,e)=>t.has(r)?Q("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(r):t.set(r,e),pe=(r,t,e,s)=>(Ht(r,t,"write to private field"),s?s.call(r,e):t.set(r,e),e),b=(r,t,e)=>(Ht(r,t,"access private method"),e);var ut=globalThis,ft=ut.ShadowRoot&&(ut.ShadyCSS===void 0||ut.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Nt=Symbol(),ge=new WeakMap,st=class{constructor(t,e,s){if(this._$cssResult$=!0,s!==Nt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(ft&&t===void 0){let s=e!==void 0&&e.length===1;s&&(t=ge.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&ge.set(e,t))}return t}toString(){return this.cssText}},ye=r=>new st(typeof r=="string"?r:r+"",void 0,Nt),C=(r,...t)=>{let e=r.length===1?r[0]:t.reduce((s,n,i)=>s+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(n)+r[i+1],r[0]);return new st(e,r,Nt)},$e=(r,t)=>{if(ft)r.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let s=document.createElement("style"),n=ut.litNonce;n!==void 0&&s.setAttribute("nonce",n),s.textContent=e.cssText,r.appendChild(s)}},Dt=ft?r=>r:r=>r instanceof CSSStyleSheet?(t=>{let e="";for(let s of t.cssRules)e+=s.cssText;return ye(e)})(r):r;var{is:vr,defineProperty:br,getOwnPropertyDescriptor:xr,getOwnPropertyNames:Ar,getOwnPropertySymbols:_r,getPrototypeOf:wr}=Object,mt=globalThis,ve=mt.trustedTypes,Er=ve?ve.emptyScript:"",Sr=mt.reactiveElementPolyfillSupport,nt=(r,t)=>r,it={toAttribute(r,t){switch(t){case Boolean:r=r?Er:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,t){let e=r;switch(t){case Boolean:e=r!==null;break;case Number:e=r===null?null:Number(r);break;case Object:case Array:try{e=JSON.parse(r)}catch{e=null}}return e}},gt=(r,t)=>!vr(r,t),be={attribute:!0,type:String,converter:it,reflect:!1,useDefault:!1,hasChanged:gt};Symbol.metadata??=Symbol("metadata"),mt.litPropertyMetadata??=new WeakMap;var M=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=be){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let s=Symbol(),n=this.getPropertyDescriptor(t,s,e);n!==void 0&&br(this.prototype,t,n)}}static getPropertyDescriptor(t,e,s){let{get:n,set:i}=xr(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:n,set(o){let d=n?.call(this);i?.call(this,o),this.requestUpdate(t,d,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??be}static _$Ei(){if(this.hasOwnProperty(nt("elementProperties")))return;let t=wr(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(nt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(nt("properties"))){let e=this.properties,s=[...Ar(e),..._r(e)];for(let n of s)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[s,n]of e)this.elementProperties.set(s,n)}this._$Eh=new Map;for(let[e,s]of this.elementProperties){let n=this._$Eu(e,s);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let s=new Set(t.flat(1/0).reverse());for(let n of s)e.unshift(Dt(n))}else t!==void 0&&e.push(Dt(t));return e}static _$Eu(t,e){let s=e.attribute;return s===!1?void 0:typeof s=="string"?s:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return $e(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){let s=this.constructor.elementProperties.get(t),n=this.constructor._$Eu(t,s);if(n!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:it).toAttribute(e,s.type);this._$Em=t,i==null?this.removeAttribute(n):this.setAttribute(n,i),this._$Em=null}}_$AK(t,e){let s=this.constructor,n=s._$Eh.get(t);if(n!==void 0&&this._$Em!==n){let i=s.getPropertyOptions(n),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:it;this._$Em=n;let d=o.fromAttribute(e,i.type);this[n]=d??this._$Ej?.get(n)??d,this._$Em=null}}requestUpdate(t,e,s,n=!1,i){if(t!==void 0){let o=this.constructor;if(n===!1&&(i=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??gt)(i,e)||s.useDefault&&s.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:n,wrapped:i},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),i!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),n===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[n,i]of this._$Ep)this[n]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[n,i]of s){let{wrapped:o}=i,d=this[n];o!==!0||this._$AL.has(n)||d===void 0||this.C(n,void 0,i,d)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(e)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};M.elementStyles=[],M.shadowRootOptions={mode:"open"},M[nt("elementProperties")]=new Map,M[nt("finalized")]=new Map,Sr?.({ReactiveElement:M}),(mt.reactiveElementVersions??=[]).push("2.1.2");var jt=globalThis,xe=r=>r,yt=jt.trustedTypes,Ae=yt?yt.createPolicy("lit-html",{createHTML:r=>r}):void 0,Bt="$lit$",R=`lit$${Math.random().toFixed(9).slice(2)}$`,It="?"+R,Pr=`<${It}>`,j=document,at=()=>j.createComment(""),lt=r=>r===null||typeof r!="object"&&typeof r!="function",Vt=Array.isArray,Ce=r=>Vt(r)||typeof r?.[Symbol.iterator]=="function",qt=`[ 	
\f\r]`,ot=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_e=/-->/g,we=/>/g,D=RegExp(`>|${qt}(?:([^\\s"'>=/]+)(${qt}*=${qt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ee=/'/g,Se=/"/g,Te=/^(?:script|style|textarea|title)$/i,zt=r=>(t,...e)=>({_$litType$:r,strings:t,values:e}),v=zt(1),c=zt(2),Xr=zt(3),B=Symbol.for("lit-noChange"),f=Symbol.for("lit-nothing"),Pe=new WeakMap,q=j.createTreeWalker(j,129);function Me(r,t){if(!Vt(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ae!==void 0?Ae.createHTML(t):t}var Re=(r,t)=>{let e=r.length-1,s=[],n,i=t===2?"<svg>":t===3?"<math>":"",o=ot;for(let d=0;d<e;d++){let a=r[d],h,m,l=-1,A=0;for(;A<a.length&&(o.lastIndex=A,m=o.exec(a),m!==null);)A=o.lastIndex,o===ot?m[1]==="!--"?o=_e:m[1]!==void 0?o=we:m[2]!==void 0?(Te.test(m[2])&&(n=RegExp("</"+m[2],"g")),o=D):m[3]!==void 0&&(o=D):o===D?m[0]===">"?(o=n??ot,l=-1):m[1]===void 0?l=-2:(l=o.lastIndex-m[2].length,h=m[1],o=m[3]===void 0?D:m[3]==='"'?Se:Ee):o===Se||o===Ee?o=D:o===_e||o===we?o=ot:(o=D,n=void 0);let g=o===D&&r[d+1].startsWith("/>")?" ":"";i+=o===ot?a+Pr:l>=0?(s.push(h),a.slice(0,l)+Bt+a.slice(l)+R+g):a+R+(l===-2?d:g)}return[Me(r,i+(r[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},dt=class r{constructor({strings:t,_$litType$:e},s){let n;this.parts=[];let i=0,o=0,d=t.length-1,a=this.parts,[h,m]=Re(t,e);if(this.el=r.createElement(h,s),q.currentNode=this.el.content,e===2||e===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(n=q.nextNode())!==null&&a.length<d;){if(n.nodeType===1){if(n.hasAttributes())for(let l of n.getAttributeNames())if(l.endsWith(Bt)){let A=m[o++],g=n.getAttribute(l).split(R),L=/([.?@])?(.*)/.exec(A);a.push({type:1,index:i,name:L[2],strings:g,ctor:L[1]==="."?vt:L[1]==="?"?bt:L[1]==="@"?xt:V}),n.removeAttribute(l)}else l.startsWith(R)&&(a.push({type:6,index:i}),n.removeAttribute(l));if(Te.test(n.tagName)){let l=n.textContent.split(R),A=l.length-1;if(A>0){n.textContent=yt?yt.emptyScript:"";for(let g=0;g<A;g++)n.append(l[g],at()),q.nextNode(),a.push({type:2,index:++i});n.append(l[A],at())}}}else if(n.nodeType===8)if(n.data===It)a.push({type:2,index:i});else{let l=-1;for(;(l=n.data.indexOf(R,l+1))!==-1;)a.push({type:7,index:i}),l+=R.length-1}i++}}static createElement(t,e){let s=j.createElement("template");return s.innerHTML=t,s}};function I(r,t,e=r,s){if(t===B)return t;let n=s!==void 0?e._$Co?.[s]:e._$Cl,i=lt(t)?void 0:t._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(r),n._$AT(r,e,s)),s!==void 0?(e._$Co??=[])[s]=n:e._$Cl=n),n!==void 0&&(t=I(r,n._$AS(r,t.values),n,s)),t}var $t=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:s}=this._$AD,n=(t?.creationScope??j).importNode(e,!0);q.currentNode=n;let i=q.nextNode(),o=0,d=0,a=s[0];for(;a!==void 0;){if(o===a.index){let h;a.type===2?h=new J(i,i.nextSibling,this,t):a.type===1?h=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(h=new At(i,this,t)),this._$AV.push(h),a=s[++d]}o!==a?.index&&(i=q.nextNode(),o++)}return q.currentNode=j,n}p(t){let e=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}},J=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,n){this.type=2,this._$AH=f,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=I(this,t,e),lt(t)?t===f||t==null||t===""?(this._$AH!==f&&this._$AR(),this._$AH=f):t!==this._$AH&&t!==B&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ce(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==f&&lt(this._$AH)?this._$AA.nextSibling.data=t:this.T(j.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=dt.createElement(Me(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===n)this._$AH.p(e);else{let i=new $t(n,this),o=i.u(this.options);i.p(e),this.T(o),this._$AH=i}}_$AC(t){let e=Pe.get(t.strings);return e===void 0&&Pe.set(t.strings,e=new dt(t)),e}k(t){Vt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,s,n=0;for(let i of t)n===e.length?e.push(s=new r(this.O(at()),this.O(at()),this,this.options)):s=e[n],s._$AI(i),n++;n<e.length&&(this._$AR(s&&s._$AB.nextSibling,n),e.length=n)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let s=xe(t).nextSibling;xe(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},V=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,n,i){this.type=1,this._$AH=f,this._$AN=void 0,this.element=t,this.name=e,this._$AM=n,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=f}_$AI(t,e=this,s,n){let i=this.strings,o=!1;if(i===void 0)t=I(this,t,e,0),o=!lt(t)||t!==this._$AH&&t!==B,o&&(this._$AH=t);else{let d=t,a,h;for(t=i[0],a=0;a<i.length-1;a++)h=I(this,d[s+a],e,a),h===B&&(h=this._$AH[a]),o||=!lt(h)||h!==this._$AH[a],h===f?t=f:t!==f&&(t+=(h??"")+i[a+1]),this._$AH[a]=h}o&&!n&&this.j(t)}j(t){t===f?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},vt=class extends V{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===f?void 0:t}},bt=class extends V{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==f)}},xt=class extends V{constructor(t,e,s,n,i){super(t,e,s,n,i),this.type=5}_$AI(t,e=this){if((t=I(this,t,e,0)??f)===B)return;let s=this._$AH,n=t===f&&s!==f||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,i=t!==f&&(s===f||n);n&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},At=class{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){I(this,t)}},ke={M:Bt,P:R,A:It,C:1,L:Re,R:$t,D:Ce,V:I,I:J,H:V,N:bt,U:xt,B:vt,F:At},Cr=jt.litHtmlPolyfillSupport;Cr?.(dt,J),(jt.litHtmlVersions??=[]).push("3.3.3");var Ue=(r,t,e)=>{let s=e?.renderBefore??t,n=s._$litPart$;if(n===void 0){let i=e?.renderBefore??null;s._$litPart$=n=new J(t.insertBefore(at(),i),i,void 0,e??{})}return n._$AI(r),n};var Ft=globalThis,T=class extends M{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Ue(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return B}};T._$litElement$=!0,T.finalized=!0,Ft.litElementHydrateSupport?.({LitElement:T});var Tr=Ft.litElementPolyfillSupport;Tr?.({LitElement:T});(Ft.litElementVersions??=[]).push("4.2.2");var O=r=>(t,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(r,t)}):customElements.define(r,t)};var Mr={attribute:!0,type:String,converter:it,reflect:!1,hasChanged:gt},Rr=(r=Mr,t,e)=>{let{kind:s,metadata:n}=e,i=globalThis.litPropertyMetadata.get(n);if(i===void 0&&globalThis.litPropertyMetadata.set(n,i=new Map),s==="setter"&&((r=Object.create(r)).wrapped=!0),i.set(e.name,r),s==="accessor"){let{name:o}=e;return{set(d){let a=t.get.call(this);t.set.call(this,d),this.requestUpdate(o,a,r,!0,d)},init(d){return d!==void 0&&this.C(o,void 0,r,d),d}}}if(s==="setter"){let{name:o}=e;return function(d){let a=this[o];t.call(this,d),this.requestUpdate(o,a,r,!0,d)}}throw Error("Unsupported decorator location: "+s)};function x(r){return(t,e)=>typeof e=="object"?Rr(r,t,e):((s,n,i)=>{let o=n.hasOwnProperty(i);return n.constructor.createProperty(i,s),o?Object.getOwnPropertyDescriptor(n,i):void 0})(r,t,e)}function _t(r){return x({...r,state:!0,attribute:!1})}var z=(r,t,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(r,t,e),e);function $s(r,t){return(e,s,n)=>{let i=o=>o.renderRoot?.querySelector(r)??null;if(t){let{get:o,set:d}=typeof s=="object"?e:n??(()=>{let a=Symbol();return{get(){return this[a]},set(h){this[a]=h}}})();return z(e,s,{get(){let a=o.call(this);return a===void 0&&(a=i(this),(a!==null||this.hasUpdated)&&d.call(this,a)),a}})}return z(e,s,{get(){return i(this)}})}}var k=class extends Error{status;code;constructor(t,e,s){super(s),this.name="ApiError",this.status=t,this.code=e}get unauthorised(){return this.status===401}get unavailable(){return this.status===503}},Zt=class extends k{options;orCode;constructor(t,e,s){super(401,"passkey",t),this.options=e,this.orCode=s}},Wt=class extends k{hosts;constructor(t,e){super(403,"other-site",t),this.hosts=e}},Kt=class extends Error{constructor(t){super("The vault does not answer.",{cause:t}),this.name="UnreachableError"}};function kr(r){return r instanceof DOMException&&r.name==="AbortError"}var Ur="owner",Le="/api/v1",Oe=class{async session(){return await this.get("/session")}async signIn({vault:t,user:e,passphrase:s,code:n,passkey:i}){let o={...t===void 0?{}:{vault:t},...e===Ur?{}:{user:e},passphrase:s,...n===void 0?{}:{code:n},...i===void 0?{}:{passkey:i}};return(await this.send("POST","/session",o)).status===202}async lock(t){await this.send("POST",`/lock${t?"?force=true":""}`)}async signOut(){await this.send("DELETE","/session")}factors(){return this.get("/passkeys")}async passkeyInvitation({user:t,passphrase:e}){return await(await this.send("POST","/passkeys/invitation",{user:t,passphrase:e})).json()}async addPasskey(t,e){let s={label:t,...e};return await(await this.send("POST","/passkeys",s)).json()}async removePasskey(t,{user:e,passphrase:s}){let n=`/passkeys/${encodeURIComponent(t)}/removal`;return await(await this.send("POST",n,{user:e,passphrase:s})).json()}async status(t){let e=t?{}:{"X-Latent-Untouched":"1"};return await(await this.#e("/status",{headers:e})).json()}timeline(t,e){return this.get(`/timeline?${new URLSearchParams({q:t})}`,e)}photos(t,{year:e,month:s},n){let i=new URLSearchParams({q:t,month:`${String(e).padStart(4,"0")}-${String(s).padStart(2,"0")}`,limit:"500"});return n!==void 0&&i.set("after",n),this.get(`/photos?${i}`)}photo(t,e){return this.get(`/photos/${encodeURIComponent(t)}`,e)}async thumbnail(t,e,s){try{let n=`/photos/${encodeURIComponent(t)}/thumbnail?size=${e}`;return await(await this.#e(n,{signal:s})).arrayBuffer()}catch(n){if(n instanceof k&&n.status===404)return;throw n}}async original(t,e){return(await this.#e(He(t),{signal:e})).arrayBuffer()}originalUrl(t){return`${Le}${He(t)}`}downloadUrl(t){return`${this.originalUrl(t)}?download=1`}async tags(){let t=`/facets?${new URLSearchParams({of:"tag",limit:"1000"})}`;return(await this.get(t)).facets.tag}async edit(t,e){return await(await this.send("POST","/edits",{photos:t,change:e})).json()}async undo(t){return await(await this.send("POST","/edits/undo",{edits:t})).json()}async queryHelp(){return(await this.get("/query-help")).filters}async get(t,e){return await(await this.#e(t,e?{signal:e}:{})).json()}send(t,e,s){return this.#e(e,{method:t,headers:{"X-Latent":"1","Content-Type":"application/json"},...s===void 0?{}:{body:JSON.stringify(s)}})}async#e(t,e){let s;try{s=await fetch(`${Le}${t}`,{credentials:"same-origin",redirect:"error",...e})}catch(n){throw kr(n)?n:new Kt(n)}if(!s.ok)throw await Lr(s);return s}};function He(r){return`/photos/${encodeURIComponent(r)}/original`}async function Lr(r){if(r.status===429){let t=r.headers.get("Retry-After"),e=t===null?"in a while":`in ${t} seconds`;return new k(429,"too-many",`Too many attempts. Try again ${e}.`)}try{let t=await r.json();return Or(t)?Hr(r.status,t):new k(r.status,t.error.code,t.error.message)}catch{return new k(r.status,"unknown",`The server answered ${r.status}.`)}}function Or(r){return typeof r.error=="string"}function Hr(r,{error:t,needs:e,passkey:s,orCode:n,hosts:i}){return s!==void 0?new Zt(t,s,n??!1):i===void 0?new k(r,e??"unknown",t):new Wt(t,i)}function p(r){return v`
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
      ${r}
    </svg>
  `}var Gt={search:p(c`
    <circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />
  `),clear:p(c`
    <path d="m7 7 10 10M17 7 7 17" />
  `),help:p(c`
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" /><circle cx="16" cy="7" r="2" /><circle cx="8" cy="17" r="2" />
  `),signOut:p(c`
    <path d="M14 4.5H6.5v15H14M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5" />
  `),back:p(c`
    <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />
  `),previous:p(c`
    <path d="m14.5 5-7 7 7 7" />
  `),next:p(c`
    <path d="m9.5 5 7 7-7 7" />
  `),info:p(c`
    <circle cx="12" cy="12" r="8.5" /><path d="M12 11.5V16M12 8v.01" />
  `),download:p(c`
    <path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />
  `),fullScreen:p(c`
    <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />
  `),eye:p(c`
    <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="2.75" />
  `),play:p(c`
    <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />
  `),picture:p(c`
    <rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16.5 4.5-4.5 4 4 2.5-2.5 5 5" /><circle
      cx="15.5"
      cy="9.5"
      r="1.25"
    />
  `),broken:p(c`
    <path d="M20.5 12.5V7a2 2 0 0 0-2-2h-13a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2H12" /><path
      d="m4 16.5 4.5-4.5 3.5 3.5M16.5 15.5l4.5 4.5M21 15.5 16.5 20"
    />
  `),lock:p(c`
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  `),key:p(c`
    <circle cx="8" cy="15.5" r="4" /><path d="m11 12.500 8.500-8.500M16 7.500l3 3M13.500 10l2 2" />
  `),camera:p(c`
    <path
      d="M4.5 8h3l1.75-2.5h5.5L16.5 8h3a1.5 1.5 0 0 1 1.5 1.500V17a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 17V9.500A1.5 1.5 0 0 1 4.5 8Z"
    /><circle cx="12" cy="13" r="3.25" />
  `),calendar:p(c`
    <rect x="4" y="5.5" width="16" height="14.5" rx="2" /><path d="M4 10h16M8.5 3.500v4M15.5 3.500v4" />
  `),pin:p(c`
    <path d="M12 20.500s6.5-5.750 6.5-11a6.5 6.5 0 0 0-13 0c0 5.250 6.5 11 6.5 11Z" /><circle cx="12" cy="9.5" r="2.250" />
  `),file:p(c`
    <path d="M13.5 3.500H7a1.5 1.5 0 0 0-1.5 1.500v14A1.5 1.5 0 0 0 7 20.500h10a1.5 1.5 0 0 0 1.5-1.500V8.500Z" /><path
      d="M13.5 3.500v5h5"
    />
  `),tag:p(c`
    <path d="M11.5 4H5.500A1.5 1.5 0 0 0 4 5.500v6L12.5 20l7.5-7.500Z" /><circle cx="8.250" cy="8.250" r="1" />
  `),heart:p(c`
    <path d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z" />
  `),heartFull:p(c`
    <path
      d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z"
      fill="currentColor"
    />
  `),pencil:p(c`
    <path d="m5 19 .750-3.750L16 5l3 3L8.750 18.250ZM14 7l3 3" />
  `),words:p(c`
    <path d="M4 6.500h16M4 12h16M4 17.500h9" />
  `),check:p(c`
    <path d="m6 12.500 4 4 8-9" />
  `),star:p(c`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" />
  `),starFull:p(c`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" fill="currentColor" />
  `)};var wt=C`
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
`,Vs=C`
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
`,zs=C`
  dialog {
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--raised);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`,Et=C`
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
`;var Pt={timeZone:"UTC"};function Ne(r){return new Date(`${r}Z`)}function Zs({year:r,month:t}){return new Intl.DateTimeFormat(void 0,{...Pt,month:"long",year:"numeric"}).format(Date.UTC(r,t-1))}function Ws(r){return new Intl.DateTimeFormat(void 0,{...Pt,weekday:"short",day:"numeric",month:"short"}).format(new Date(r))}function Nr(r){return new Intl.DateTimeFormat(void 0,{...Pt,dateStyle:"full"}).format(Ne(r))}function Ks(r){return new Intl.DateTimeFormat(void 0,{...Pt,timeStyle:"short"}).format(Ne(r))}function Dr(r){return new Intl.NumberFormat().format(r)}function ct(r){return r===1?"1 photo":`${Dr(r)} photos`}function qr(r){let t=["B","kB","MB","GB","TB"],e=r,s=0;for(;e>=1e3&&s<t.length-1;)e/=1e3,s++;return`${e.toFixed(s===0||e>=100?0:1)} ${t[s]}`}function jr(r){return r<=0?"":r<.4?`1/${Math.round(1/r)} s`:`${St(r,1)} s`}function Gs(r){return[r.fNumber===void 0?"":`ƒ/${St(r.fNumber,1)}`,r.exposure===void 0?"":jr(r.exposure),r.focalLength===void 0?"":`${St(r.focalLength,1)} mm`,r.iso===void 0?"":`ISO ${r.iso}`].filter(t=>t!=="").join(" · ")}function Qs(r){let t=r.width>0&&r.height>0,e=r.width*r.height/1e6;return[t&&e>=.1?`${St(e,1)} MP`:"",t?`${r.width} × ${r.height}`:"",qr(r.bytes)].filter(s=>s!=="").join(" · ")}function Js(r,t){let e=`${Math.abs(r).toFixed(5)}° ${r<0?"S":"N"}`,s=`${Math.abs(t).toFixed(5)}° ${t<0?"W":"E"}`;return`${e}, ${s}`}function Xs(r){return`${Br(r)?"Video":"Photo"} ${r.title??r.name}, ${Nr(r.taken)}${r.favorite?", favorite":""}`}function Br(r){return r.type.startsWith("video/")}function Ys(r){return["image/jpeg","image/png","image/gif","image/webp","image/avif","image/bmp"].includes(r.type)}function tn(r){let t=r.lastIndexOf(".");return t>0&&r.length-t<=6?r.slice(t+1).toUpperCase():""}function St(r,t){return String(Number(r.toFixed(t)))}function rn(r){let t=r.composedPath()[0];return t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement||t instanceof HTMLSelectElement}var De=100,on=1e3;function an(r,t){let e={...r},s=(n,i)=>{i===null?delete e[n]:i!==void 0&&(e[n]=i)};if(s("caption",t.caption),s("rating",t.rating),s("favorite",t.favorite),t.taken!==void 0&&t.taken!==null&&(s("taken",t.taken.slice(0,19)),s("takenOffset",t.taken.length>19?t.taken.slice(19):null),s("takenGuessed",!1)),t.place!==void 0&&(s("latitude",t.place===null?null:t.place.latitude),s("longitude",t.place===null?null:t.place.longitude),s("altitude",null)),t.tags!==void 0){let{add:n=[],remove:i=[]}=t.tags;s("tags",[...new Set([...r.tags.filter(o=>!i.includes(o)),...n])])}return e}function ln(r,t){let e=t===1?"":` of ${ct(t)}`;if(r.favorite!==void 0){let s=t===1?"":`: ${ct(t)}`;return r.favorite?`Added to favorites${s}.`:`Removed from favorites${s}.`}if(r.rating!==void 0)return r.rating?`Rating${e}: ${Ct(r.rating)}.`:`Rating${e} removed.`;if(r.tags!==void 0){let{add:s=[],remove:n=[]}=r.tags;return s.length>0?`Tagged${t===1?"":` ${ct(t)}`}: ${s.join(", ")}.`:`Tag${e} removed: ${n.join(", ")}.`}return r.caption!==void 0?r.caption===null?`Caption${e} removed.`:`Caption${e} saved.`:r.place!==void 0?r.place===null?`Place${e} removed.`:`Place${e} saved.`:`Date${e} saved.`}function Ct(r){return r===1?"1 star":`${r} stars`}function dn(r){return r.flatMap(({id:t,undo:e})=>e===void 0?[]:[{id:t,undo:e}])}function cn(r){let t=r.flatMap(({error:s})=>s===void 0?[]:[s]),e=t[0];return e===void 0?"":t.length===1&&r.length===1?e.message:`${ct(t.length)} could not be changed. ${e.message}`}function hn(r){let t=[];for(let e=0;e<r.length;e+=De)t.push(r.slice(e,e+De));return t}var Z=class extends Error{},qe,je,Be,F,Qt,Jt,ht,H,Xt,Yt,w=class extends(Be=T,je=[x()],qe=[_t()],Be){constructor(){super(...arguments);y(this,H);y(this,Qt,u(F,8,this,"Save")),u(F,11,this);y(this,Jt,u(F,12,this,"")),u(F,15,this);y(this,ht,e=>{let s=e.composedPath()[0]instanceof HTMLTextAreaElement&&e.shiftKey;e.key==="Escape"?(e.preventDefault(),b(this,H,Xt).call(this)):e.key==="Enter"&&e.composedPath()[0]instanceof HTMLTextAreaElement&&!s&&(e.preventDefault(),b(this,H,Yt).call(this)),e.key!=="Tab"&&e.stopPropagation()})}connectedCallback(){super.connectedCallback(),this.addEventListener("keydown",rt(this,ht))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("keydown",rt(this,ht))}firstUpdated(e){let s=this.renderRoot.querySelector("input, textarea");s?.focus(),s instanceof HTMLTextAreaElement&&s.setSelectionRange(s.value.length,s.value.length)}renderMore(){return f}value(e){return this.renderRoot.querySelector(`[name=${e}]`)?.value??""}save(e){this.dispatchEvent(new CustomEvent("save",{detail:e}))}attempt(e){try{this.save(e())}catch(s){if(!(s instanceof Z))throw s;this.problem=s.message}}render(){return v`
      <form novalidate @submit="${b(this,H,Yt)}">
        ${this.renderFields()}
        <p role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
        <div class="actions">
          <button class="main">${this.action}</button>
          <button class="quiet" type="button" @click="${b(this,H,Xt)}">Cancel</button>
          ${this.renderMore()}
        </div>
      </form>
    `}};F=P(Be),Qt=new WeakMap,Jt=new WeakMap,ht=new WeakMap,H=new WeakSet,Xt=function(){this.dispatchEvent(new CustomEvent("cancel"))},Yt=function(e){e?.preventDefault(),this.attempt(()=>this.read())},$(F,4,"action",je,w,Qt),$(F,4,"problem",qe,w,Jt),Ot(F,w),pt(w,"styles",[wt,Et,C`
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
    `]);var Ie,Ve,ze,Y,te;ze=[O("latent-caption-form")];var X=class extends(Ve=w,Ie=[x({attribute:!1})],Ve){constructor(){super(...arguments);y(this,te,u(Y,8,this,"")),u(Y,11,this)}read(){let e=this.value("caption").trim();return{caption:e===""?null:e}}renderFields(){return v`
      <label>Caption<textarea name="caption" maxlength="8000" .value="${this.caption}"></textarea></label>
    `}};Y=P(Ve),te=new WeakMap,$(Y,4,"caption",Ie,X,te),X=$(Y,0,"CaptionForm",ze,X),u(Y,1,X);var Ir=/^\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([EW])?\s*$/i;function Fe(r){let t=Ir.exec(r);if(t===null)return;let e=Number(t[1])*(t[2]?.toUpperCase()==="S"?-1:1),s=Number(t[3])*(t[4]?.toUpperCase()==="W"?-1:1);return Math.abs(e)<=90&&Math.abs(s)<=180?{latitude:e,longitude:s}:void 0}function _n(r){let t=r.trim().toUpperCase().replace(/^(UTC|GMT)(?=[+-])/,"").replace("−","-");if(t==="")return"";if(t==="Z"||t==="UTC"||t==="GMT")return"Z";let e=/^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(t);if(!(e===null||Number(e[2])>18))return`${e[1]}${e[2].padStart(2,"0")}:${e[3]??"00"}`}function wn(r){let t=/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/.exec(r);return t===null?void 0:`${t[1]}${t[2]??":00"}`}function Ze(r){return[...new Set(r.split(",").map(t=>t.trim()).filter(t=>t!==""))]}var We,Ke,Ge,Qe,U,ee,re,Tt,Je;Qe=[O("latent-place-form")];var W=class extends(Ge=w,Ke=[x({attribute:!1})],We=[x({type:Boolean})],Ge){constructor(){super(...arguments);y(this,Tt);y(this,ee,u(U,8,this)),u(U,11,this);y(this,re,u(U,12,this,!1)),u(U,15,this)}read(){let e=Fe(this.value("place"));if(e===void 0)throw new Z("That is no place: write latitude and longitude in degrees, such as 59.91, 10.75.");return{place:e}}renderFields(){let e=this.place===void 0?"":`${this.place.latitude}, ${this.place.longitude}`;return v`
      <label>
        Latitude, longitude
        <input name="place" autocomplete="off" placeholder="59.91, 10.75" .value="${e}" />
      </label>
    `}renderMore(){return this.removable?v`
        <button class="quiet" type="button" title="What the photo itself says counts again" @click="${b(this,Tt,Je)}">
          Remove
        </button>
      `:f}};U=P(Ge),ee=new WeakMap,re=new WeakMap,Tt=new WeakSet,Je=function(){this.save({place:null})},$(U,4,"place",Ke,W,ee),$(U,4,"removable",We,W,re),W=$(U,0,"PlaceForm",Qe,W),u(U,1,W);var Xe,Ye,tr,tt,se,Mt,er;tr=[O("latent-stars")];var K=class extends(Ye=T,Xe=[x({attribute:!1})],Ye){constructor(){super(...arguments);y(this,Mt);y(this,se,u(tt,8,this,0)),u(tt,11,this)}connectedCallback(){super.connectedCallback(),this.setAttribute("role","group"),this.setAttribute("aria-label","Rating")}render(){return v`
      ${[1,2,3,4,5].map(e=>v`
          <button
            class="${e<=this.rating?"given":""}"
            aria-label="${Ct(e)}"
            aria-pressed="${e===this.rating?"true":"false"}"
            title="${Ct(e)} (${e})"
            @click="${()=>b(this,Mt,er).call(this,e)}"
          >
            ${e<=this.rating?Gt.starFull:Gt.star}
          </button>
        `)}
    `}};tt=P(Ye),se=new WeakMap,Mt=new WeakSet,er=function(e){this.dispatchEvent(new CustomEvent("rate",{detail:e===this.rating?0:e}))},$(tt,4,"rating",Xe,K,se),K=$(tt,0,"Stars",tr,K),pt(K,"styles",[wt,Et,C`
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
    `]),u(tt,1,K);var rr,sr,nr,ir,or,E,ne,ie,oe,G,ae,ar;or=[O("latent-tag-form")];var N=class extends(ir=w,nr=[x({attribute:!1})],sr=[x({type:Boolean})],rr=[_t()],ir){constructor(){super(...arguments);y(this,G);y(this,ne,u(E,8,this)),u(E,11,this);y(this,ie,u(E,12,this,!1)),u(E,15,this);y(this,oe,u(E,16,this,[])),u(E,19,this)}connectedCallback(){super.connectedCallback(),this.api.tags().then(e=>this.known=e,()=>{})}read(){return{tags:{add:b(this,G,ae).call(this)}}}renderMore(){return this.removes?v`
        <button class="quiet" type="button" @click="${b(this,G,ar)}">Remove</button>
      `:f}renderFields(){return v`
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
        ${this.known.map(({value:e,photos:s})=>v`
            <option value="${e}">${s}</option>
          `)}
      </datalist>
    `}};E=P(ir),ne=new WeakMap,ie=new WeakMap,oe=new WeakMap,G=new WeakSet,ae=function(){let e=Ze(this.value("tags"));if(e.length===0)throw new Z("Type a tag; commas stand between several.");return e},ar=function(){this.attempt(()=>({tags:{remove:b(this,G,ae).call(this)}}))},$(E,4,"api",nr,N,ne),$(E,4,"removes",sr,N,ie),$(E,4,"known",rr,N,oe),N=$(E,0,"TagForm",or,N),u(E,1,N);var Rt=class extends Error{constructor(){super("There is no thumbnail."),this.name="NoThumbnailError"}};function Fn(r,t="image/jpeg"){return URL.createObjectURL(new Blob([r],{type:t}))}var lr=class{#e;#t;#n;#r=new Map;#s=new Set;#i=[];#o=0;#a=0;constructor(t,e,s=6){this.#e=t,this.#t=e,this.#n=s}peek(t){let e=this.#r.get(t);return e!==void 0&&(this.#r.delete(t),this.#r.set(t,e)),e}get(t,e){let s=this.peek(t);return s!==void 0?Promise.resolve(s):this.#s.has(t)?Promise.reject(new Rt):new Promise((n,i)=>{this.#i.push({id:t,signal:e,resolve:n,reject:i}),this.#l()})}forgetMissing(){this.#s.clear()}clear(){this.#s.clear(),this.#r.clear(),this.#o=0}#l(){for(;this.#a<this.#n;){let t=this.#i.pop();if(t===void 0)return;t.signal.aborted?t.reject(t.signal.reason):this.#d(t)}}async#d({id:t,signal:e,resolve:s,reject:n}){this.#a++;try{let i=this.peek(t)??await this.#e(t,e);if(i===void 0)throw this.#s.add(t),new Rt;this.#c(t,i),s(i)}catch(i){n(i)}finally{this.#a--,this.#l()}}#c(t,e){if(!this.#r.has(t)){this.#r.set(t,e),this.#o+=e.byteLength;for(let[s,n]of this.#r){if(this.#o<=this.#t||s===t)return;this.#r.delete(s),this.#o-=n.byteLength}}}};var Vr=["photos","favorites"];function Wn(r,t,e=""){return{place:r,id:t,query:e,photo:void 0}}function dr(r){let[,t="",e]=r.pathname.split("/"),s=Vr.find(i=>i===t)??"photos",n=new URLSearchParams(r.hash.slice(1)).get("photo");return{place:s,id:e?zr(e):void 0,query:r.searchParams.get("q")??"",photo:n||void 0}}function zr(r){try{return decodeURIComponent(r)}catch{return}}function le({place:r,id:t,query:e,photo:s}){let n=r==="photos"?"/":`/${r}${t===void 0?"":`/${encodeURIComponent(t)}`}`,i=e===""?"":`?${new URLSearchParams({q:e})}`,o=s===void 0?"":`#${new URLSearchParams({photo:s})}`;return`${n}${i}${o}`}function Kn(r,t){return r.place===t.place&&r.id===t.id&&r.query===t.query}var cr=class{#e;#t;#n=!1;#r=()=>this.#i();constructor(t){this.#e=t,this.#t=dr(new URL(location.href)),window.addEventListener("popstate",this.#r)}dispose(){window.removeEventListener("popstate",this.#r)}get route(){return this.#t}go(t){le(t)!==le(this.#t)&&this.#s(t,!1)}search(t){if(t===this.#t.query)return;let e=this.#t.query!==""&&t!=="";this.#s({...this.#t,query:t,photo:void 0},e)}open(t){let e=this.#t.photo!==void 0;this.#n||=!e,this.#s({...this.#t,photo:t},e)}close(){this.#t.photo!==void 0&&(this.#n?history.back():this.#s({...this.#t,photo:void 0},!0))}#s(t,e){this.#t=t,history[e?"replaceState":"pushState"](null,"",le(t)),this.#e(t)}#i(){this.#t=dr(new URL(location.href)),this.#n=!1,this.#e(this.#t)}};var Qn={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Jn=r=>(...t)=>({_$litDirective$:r,values:t}),hr=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,s){this._$Ct=t,this._$AM=e,this._$Ci=s}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:Fr}=ke,pr=r=>r;var ur=()=>document.createComment(""),ti=(r,t,e)=>{let s=r._$AA.parentNode,n=t===void 0?r._$AB:t._$AA;if(e===void 0){let i=s.insertBefore(ur(),n),o=s.insertBefore(ur(),n);e=new Fr(i,o,r,r.options)}else{let i=e._$AB.nextSibling,o=e._$AM,d=o!==r;if(d){let a;e._$AQ?.(r),e._$AM=r,e._$AP!==void 0&&(a=r._$AU)!==o._$AU&&e._$AP(a)}if(i!==n||d){let a=e._$AA;for(;a!==i;){let h=pr(a).nextSibling;pr(s).insertBefore(a,n),a=h}}}return e},ei=(r,t,e=r)=>(r._$AI(t,e),r),Zr={},ri=(r,t=Zr)=>r._$AH=t,si=r=>r._$AH,ni=r=>{r._$AR(),r._$AA.remove()};export{P as a,u as b,$ as c,pt as d,rt as e,y as f,pe as g,b as h,C as i,v as j,B as k,f as l,T as m,O as n,x as o,_t as p,$s as q,k as r,Zt as s,Wt as t,Kt as u,kr as v,Ur as w,Oe as x,Gt as y,wt as z,Vs as A,zs as B,Et as C,Zs as D,Ws as E,Nr as F,Ks as G,ct as H,Gs as I,Qs as J,Js as K,Xs as L,Br as M,Ys as N,tn as O,rn as P,Z as Q,w as R,_n as S,wn as T,on as U,an as V,ln as W,dn as X,cn as Y,hn as Z,Fn as _,lr as $,Wn as aa,le as ba,Kn as ca,cr as da,Qn as ea,Jn as fa,hr as ga,ti as ha,ei as ia,ri as ja,si as ka,ni as la};
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
