var j=globalThis,q=j.ShadowRoot&&(j.ShadyCSS===void 0||j.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,X=Symbol(),ct=new WeakMap,R=class{constructor(t,e,r){if(this._$cssResult$=!0,r!==X)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o,e=this.t;if(q&&t===void 0){let r=e!==void 0&&e.length===1;r&&(t=ct.get(e)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&ct.set(e,t))}return t}toString(){return this.cssText}},dt=s=>new R(typeof s=="string"?s:s+"",void 0,X),E=(s,...t)=>{let e=s.length===1?s[0]:t.reduce((r,i,n)=>r+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+s[n+1],s[0]);return new R(e,s,X)},ut=(s,t)=>{if(q)s.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let e of t){let r=document.createElement("style"),i=j.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=e.cssText,s.appendChild(r)}},G=q?s=>s:s=>s instanceof CSSStyleSheet?(t=>{let e="";for(let r of t.cssRules)e+=r.cssText;return dt(e)})(s):s;var{is:Bt,defineProperty:Dt,getOwnPropertyDescriptor:It,getOwnPropertyNames:Ft,getOwnPropertySymbols:Vt,getPrototypeOf:zt}=Object,B=globalThis,pt=B.trustedTypes,Zt=pt?pt.emptyScript:"",Wt=B.reactiveElementPolyfillSupport,T=(s,t)=>s,k={toAttribute(s,t){switch(t){case Boolean:s=s?Zt:null;break;case Object:case Array:s=s==null?s:JSON.stringify(s)}return s},fromAttribute(s,t){let e=s;switch(t){case Boolean:e=s!==null;break;case Number:e=s===null?null:Number(s);break;case Object:case Array:try{e=JSON.parse(s)}catch{e=null}}return e}},D=(s,t)=>!Bt(s,t),ft={attribute:!0,type:String,converter:k,reflect:!1,useDefault:!1,hasChanged:D};Symbol.metadata??=Symbol("metadata"),B.litPropertyMetadata??=new WeakMap;var g=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=ft){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(t,r,e);i!==void 0&&Dt(this.prototype,t,i)}}static getPropertyDescriptor(t,e,r){let{get:i,set:n}=It(this.prototype,t)??{get(){return this[e]},set(o){this[e]=o}};return{get:i,set(o){let c=i?.call(this);n?.call(this,o),this.requestUpdate(t,c,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ft}static _$Ei(){if(this.hasOwnProperty(T("elementProperties")))return;let t=zt(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(T("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(T("properties"))){let e=this.properties,r=[...Ft(e),...Vt(e)];for(let i of r)this.createProperty(i,e[i])}let t=this[Symbol.metadata];if(t!==null){let e=litPropertyMetadata.get(t);if(e!==void 0)for(let[r,i]of e)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[e,r]of this.elementProperties){let i=this._$Eu(e,r);i!==void 0&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let e=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let i of r)e.unshift(G(i))}else t!==void 0&&e.push(G(t));return e}static _$Eu(t,e){let r=e.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,e=this.constructor.elementProperties;for(let r of e.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ut(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,r){this._$AK(t,r)}_$ET(t,e){let r=this.constructor.elementProperties.get(t),i=this.constructor._$Eu(t,r);if(i!==void 0&&r.reflect===!0){let n=(r.converter?.toAttribute!==void 0?r.converter:k).toAttribute(e,r.type);this._$Em=t,n==null?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(t,e){let r=this.constructor,i=r._$Eh.get(t);if(i!==void 0&&this._$Em!==i){let n=r.getPropertyOptions(i),o=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:k;this._$Em=i;let c=o.fromAttribute(e,n.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(t,e,r,i=!1,n){if(t!==void 0){let o=this.constructor;if(i===!1&&(n=this[t]),r??=o.getPropertyOptions(t),!((r.hasChanged??D)(n,e)||r.useDefault&&r.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,r))))return;this.C(t,e,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,e,{useDefault:r,reflect:i,wrapped:n},o){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),n!==!0||o!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(e=void 0),this._$AL.set(t,e)),i===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,n]of this._$Ep)this[i]=n;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,n]of r){let{wrapped:o}=n,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,n,c)}}let t=!1,e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(e)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(t){}firstUpdated(t){}};g.elementStyles=[],g.shadowRootOptions={mode:"open"},g[T("elementProperties")]=new Map,g[T("finalized")]=new Map,Wt?.({ReactiveElement:g}),(B.reactiveElementVersions??=[]).push("2.1.2");var tt=globalThis,mt=s=>s,I=tt.trustedTypes,gt=I?I.createPolicy("lit-html",{createHTML:s=>s}):void 0,et="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,st="?"+y,Qt=`<${st}>`,b=document,O=()=>b.createComment(""),L=s=>s===null||typeof s!="object"&&typeof s!="function",rt=Array.isArray,bt=s=>rt(s)||typeof s?.[Symbol.iterator]=="function",Y=`[ 	
\f\r]`,U=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,yt=/-->/g,$t=/>/g,A=RegExp(`>|${Y}(?:([^\\s"'>=/]+)(${Y}*=${Y}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),vt=/'/g,At=/"/g,xt=/^(?:script|style|textarea|title)$/i,it=s=>(t,...e)=>({_$litType$:s,strings:t,values:e}),wt=it(1),h=it(2),ye=it(3),x=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),_t=new WeakMap,_=b.createTreeWalker(b,129);function St(s,t){if(!rt(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return gt!==void 0?gt.createHTML(t):t}var Pt=(s,t)=>{let e=s.length-1,r=[],i,n=t===2?"<svg>":t===3?"<math>":"",o=U;for(let c=0;c<e;c++){let a=s[c],u,f,d=-1,m=0;for(;m<a.length&&(o.lastIndex=m,f=o.exec(a),f!==null);)m=o.lastIndex,o===U?f[1]==="!--"?o=yt:f[1]!==void 0?o=$t:f[2]!==void 0?(xt.test(f[2])&&(i=RegExp("</"+f[2],"g")),o=A):f[3]!==void 0&&(o=A):o===A?f[0]===">"?(o=i??U,d=-1):f[1]===void 0?d=-2:(d=o.lastIndex-f[2].length,u=f[1],o=f[3]===void 0?A:f[3]==='"'?At:vt):o===At||o===vt?o=A:o===yt||o===$t?o=U:(o=A,i=void 0);let v=o===A&&s[c+1].startsWith("/>")?" ":"";n+=o===U?a+Qt:d>=0?(r.push(u),a.slice(0,d)+et+a.slice(d)+y+v):a+y+(d===-2?c:v)}return[St(s,n+(s[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},N=class s{constructor({strings:t,_$litType$:e},r){let i;this.parts=[];let n=0,o=0,c=t.length-1,a=this.parts,[u,f]=Pt(t,e);if(this.el=s.createElement(u,r),_.currentNode=this.el.content,e===2||e===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=_.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.getAttributeNames())if(d.endsWith(et)){let m=f[o++],v=i.getAttribute(d).split(y),H=/([.?@])?(.*)/.exec(m);a.push({type:1,index:n,name:H[2],strings:v,ctor:H[1]==="."?V:H[1]==="?"?z:H[1]==="@"?Z:S}),i.removeAttribute(d)}else d.startsWith(y)&&(a.push({type:6,index:n}),i.removeAttribute(d));if(xt.test(i.tagName)){let d=i.textContent.split(y),m=d.length-1;if(m>0){i.textContent=I?I.emptyScript:"";for(let v=0;v<m;v++)i.append(d[v],O()),_.nextNode(),a.push({type:2,index:++n});i.append(d[m],O())}}}else if(i.nodeType===8)if(i.data===st)a.push({type:2,index:n});else{let d=-1;for(;(d=i.data.indexOf(y,d+1))!==-1;)a.push({type:7,index:n}),d+=y.length-1}n++}}static createElement(t,e){let r=b.createElement("template");return r.innerHTML=t,r}};function w(s,t,e=s,r){if(t===x)return t;let i=r!==void 0?e._$Co?.[r]:e._$Cl,n=L(t)?void 0:t._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(s),i._$AT(s,e,r)),r!==void 0?(e._$Co??=[])[r]=i:e._$Cl=i),i!==void 0&&(t=w(s,i._$AS(s,t.values),i,r)),t}var F=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:r}=this._$AD,i=(t?.creationScope??b).importNode(e,!0);_.currentNode=i;let n=_.nextNode(),o=0,c=0,a=r[0];for(;a!==void 0;){if(o===a.index){let u;a.type===2?u=new M(n,n.nextSibling,this,t):a.type===1?u=new a.ctor(n,a.name,a.strings,this,t):a.type===6&&(u=new W(n,this,t)),this._$AV.push(u),a=r[++c]}o!==a?.index&&(n=_.nextNode(),o++)}return _.currentNode=b,i}p(t){let e=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,e),e+=r.strings.length-2):r._$AI(t[e])),e++}},M=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,r,i){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=w(this,t,e),L(t)?t===p||t==null||t===""?(this._$AH!==p&&this._$AR(),this._$AH=p):t!==this._$AH&&t!==x&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):bt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==p&&L(this._$AH)?this._$AA.nextSibling.data=t:this.T(b.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:r}=t,i=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=N.createElement(St(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(e);else{let n=new F(i,this),o=n.u(this.options);n.p(e),this.T(o),this._$AH=n}}_$AC(t){let e=_t.get(t.strings);return e===void 0&&_t.set(t.strings,e=new N(t)),e}k(t){rt(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,r,i=0;for(let n of t)i===e.length?e.push(r=new s(this.O(O()),this.O(O()),this,this.options)):r=e[i],r._$AI(n),i++;i<e.length&&(this._$AR(r&&r._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let r=mt(t).nextSibling;mt(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},S=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,r,i,n){this.type=1,this._$AH=p,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=n,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=p}_$AI(t,e=this,r,i){let n=this.strings,o=!1;if(n===void 0)t=w(this,t,e,0),o=!L(t)||t!==this._$AH&&t!==x,o&&(this._$AH=t);else{let c=t,a,u;for(t=n[0],a=0;a<n.length-1;a++)u=w(this,c[r+a],e,a),u===x&&(u=this._$AH[a]),o||=!L(u)||u!==this._$AH[a],u===p?t=p:t!==p&&(t+=(u??"")+n[a+1]),this._$AH[a]=u}o&&!i&&this.j(t)}j(t){t===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},V=class extends S{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===p?void 0:t}},z=class extends S{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==p)}},Z=class extends S{constructor(t,e,r,i,n){super(t,e,r,i,n),this.type=5}_$AI(t,e=this){if((t=w(this,t,e,0)??p)===x)return;let r=this._$AH,i=t===p&&r!==p||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,n=t!==p&&(r===p||i);i&&this.element.removeEventListener(this.name,this,r),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},W=class{constructor(t,e,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){w(this,t)}},Et={M:et,P:y,A:st,C:1,L:Pt,R:F,D:bt,V:w,I:M,H:S,N:z,U:Z,B:V,F:W},Kt=tt.litHtmlPolyfillSupport;Kt?.(N,M),(tt.litHtmlVersions??=[]).push("3.3.3");var Mt=(s,t,e)=>{let r=e?.renderBefore??t,i=r._$litPart$;if(i===void 0){let n=e?.renderBefore??null;r._$litPart$=i=new M(t.insertBefore(O(),n),n,void 0,e??{})}return i._$AI(s),i};var nt=globalThis,C=class extends g{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Mt(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return x}};C._$litElement$=!0,C.finalized=!0,nt.litElementHydrateSupport?.({LitElement:C});var Jt=nt.litElementPolyfillSupport;Jt?.({LitElement:C});(nt.litElementVersions??=[]).push("4.2.2");var Re=s=>(t,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(s,t)}):customElements.define(s,t)};var Xt={attribute:!0,type:String,converter:k,reflect:!1,hasChanged:D},Gt=(s=Xt,t,e)=>{let{kind:r,metadata:i}=e,n=globalThis.litPropertyMetadata.get(i);if(n===void 0&&globalThis.litPropertyMetadata.set(i,n=new Map),r==="setter"&&((s=Object.create(s)).wrapped=!0),n.set(e.name,s),r==="accessor"){let{name:o}=e;return{set(c){let a=t.get.call(this);t.set.call(this,c),this.requestUpdate(o,a,s,!0,c)},init(c){return c!==void 0&&this.C(o,void 0,s,c),c}}}if(r==="setter"){let{name:o}=e;return function(c){let a=this[o];t.call(this,c),this.requestUpdate(o,a,s,!0,c)}}throw Error("Unsupported decorator location: "+r)};function Ct(s){return(t,e)=>typeof e=="object"?Gt(s,t,e):((r,i,n)=>{let o=i.hasOwnProperty(n);return i.constructor.createProperty(n,r),o?Object.getOwnPropertyDescriptor(i,n):void 0})(s,t,e)}function Le(s){return Ct({...s,state:!0,attribute:!1})}var P=(s,t,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(s,t,e),e);function qe(s,t){return(e,r,i)=>{let n=o=>o.renderRoot?.querySelector(s)??null;if(t){let{get:o,set:c}=typeof r=="object"?e:i??(()=>{let a=Symbol();return{get(){return this[a]},set(u){this[a]=u}}})();return P(e,r,{get(){let a=o.call(this);return a===void 0&&(a=n(this),(a!==null||this.hasUpdated)&&c.call(this,a)),a}})}return P(e,r,{get(){return n(this)}})}}var $=class extends Error{status;code;constructor(t,e,r){super(r),this.name="ApiError",this.status=t,this.code=e}get unauthorised(){return this.status===401}get unavailable(){return this.status===503}},ot=class extends ${options;orCode;constructor(t,e,r){super(401,"passkey",t),this.options=e,this.orCode=r}},at=class extends ${hosts;constructor(t,e){super(403,"other-site",t),this.hosts=e}},ht=class extends Error{constructor(t){super("The vault does not answer.",{cause:t}),this.name="UnreachableError"}};function Yt(s){return s instanceof DOMException&&s.name==="AbortError"}var te="owner",Rt="/api/v1",Tt=class{async session(){return await this.get("/session")}async signIn({vault:t,user:e,passphrase:r,code:i,passkey:n}){let o={...t===void 0?{}:{vault:t},...e===te?{}:{user:e},passphrase:r,...i===void 0?{}:{code:i},...n===void 0?{}:{passkey:n}};return(await this.send("POST","/session",o)).status===202}async lock(t){await this.send("POST",`/lock${t?"?force=true":""}`)}async signOut(){await this.send("DELETE","/session")}factors(){return this.get("/passkeys")}async passkeyInvitation({user:t,passphrase:e}){return await(await this.send("POST","/passkeys/invitation",{user:t,passphrase:e})).json()}async addPasskey(t,e){let r={label:t,...e};return await(await this.send("POST","/passkeys",r)).json()}async removePasskey(t,{user:e,passphrase:r}){let i=`/passkeys/${encodeURIComponent(t)}/removal`;return await(await this.send("POST",i,{user:e,passphrase:r})).json()}async status(t){let e=t?{}:{"X-Latent-Untouched":"1"};return await(await this.#e("/status",{headers:e})).json()}timeline(t,e){return this.get(`/timeline?${new URLSearchParams({q:t})}`,e)}photos(t,{year:e,month:r},i){let n=new URLSearchParams({q:t,month:`${String(e).padStart(4,"0")}-${String(r).padStart(2,"0")}`,limit:"500"});return i!==void 0&&n.set("after",i),this.get(`/photos?${n}`)}photo(t,e){return this.get(`/photos/${encodeURIComponent(t)}`,e)}async thumbnail(t,e,r){try{let i=`/photos/${encodeURIComponent(t)}/thumbnail?size=${e}`;return await(await this.#e(i,{signal:r})).arrayBuffer()}catch(i){if(i instanceof $&&i.status===404)return;throw i}}original(t,e){return this.bytes(kt(t),e)}async bytes(t,e){return(await this.#e(t,{signal:e})).arrayBuffer()}url(t){return`${Rt}${t}`}originalUrl(t){return this.url(kt(t))}downloadUrl(t){return`${this.originalUrl(t)}?download=1`}async tags(){let t=`/facets?${new URLSearchParams({of:"tag",limit:"1000"})}`;return(await this.get(t)).facets.tag}async edit(t,e){return await(await this.send("POST","/edits",{photos:t,change:e})).json()}async undo(t){return await(await this.send("POST","/edits/undo",{edits:t})).json()}async queryHelp(){return(await this.get("/query-help")).filters}async get(t,e){return await(await this.#e(t,e?{signal:e}:{})).json()}send(t,e,r){return this.#e(e,{method:t,headers:{"X-Latent":"1","Content-Type":"application/json"},...r===void 0?{}:{body:JSON.stringify(r)}})}ask(t,e){return this.#e(t,e)}async#e(t,e){let r;try{r=await fetch(`${Rt}${t}`,{credentials:"same-origin",redirect:"error",...e})}catch(i){throw Yt(i)?i:new ht(i)}if(!r.ok)throw await ee(r);return r}};function kt(s){return`/photos/${encodeURIComponent(s)}/original`}async function ee(s){if(s.status===429){let t=s.headers.get("Retry-After"),e=t===null?"in a while":`in ${t} seconds`;return new $(429,"too-many",`Too many attempts. Try again ${e}.`)}try{let t=await s.json();return se(t)?re(s.status,t):new $(s.status,t.error.code,t.error.message)}catch{return new $(s.status,"unknown",`The server answered ${s.status}.`)}}function se(s){return typeof s.error=="string"}function re(s,{error:t,needs:e,passkey:r,orCode:i,hosts:n}){return r!==void 0?new ot(t,r,i??!1):n===void 0?new $(s,e??"unknown",t):new at(t,n)}function l(s){return wt`
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
  `}var hs={search:l(h`
    <circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />
  `),add:l(h`
    <path d="M12 5v14M5 12h14" />
  `),clear:l(h`
    <path d="m7 7 10 10M17 7 7 17" />
  `),help:l(h`
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" /><circle cx="16" cy="7" r="2" /><circle cx="8" cy="17" r="2" />
  `),signOut:l(h`
    <path d="M14 4.5H6.5v15H14M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5" />
  `),back:l(h`
    <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />
  `),previous:l(h`
    <path d="m14.5 5-7 7 7 7" />
  `),next:l(h`
    <path d="m9.5 5 7 7-7 7" />
  `),info:l(h`
    <circle cx="12" cy="12" r="8.5" /><path d="M12 11.5V16M12 8v.01" />
  `),download:l(h`
    <path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />
  `),fullScreen:l(h`
    <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />
  `),eye:l(h`
    <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="2.75" />
  `),play:l(h`
    <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />
  `),pause:l(h`
    <path d="M9 6v12M15 6v12" />
  `),live:l(h`
    <circle cx="12" cy="12" r="2.750" /><circle cx="12" cy="12" r="6" /><circle
      cx="12"
      cy="12"
      r="9"
      stroke-dasharray="1.250 2.500"
    />
  `),turnLeft:l(h`
    <path d="M4.500 5v5h5M5 10a7.750 7.750 0 1 1-.500 4" />
  `),turnRight:l(h`
    <path d="M19.500 5v5h-5M19 10a7.750 7.750 0 1 0 .500 4" />
  `),picture:l(h`
    <rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16.5 4.5-4.5 4 4 2.5-2.5 5 5" /><circle
      cx="15.5"
      cy="9.5"
      r="1.25"
    />
  `),broken:l(h`
    <path d="M20.5 12.5V7a2 2 0 0 0-2-2h-13a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2H12" /><path
      d="m4 16.5 4.5-4.5 3.5 3.5M16.5 15.5l4.5 4.5M21 15.5 16.5 20"
    />
  `),lock:l(h`
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  `),key:l(h`
    <circle cx="8" cy="15.5" r="4" /><path d="m11 12.500 8.500-8.500M16 7.500l3 3M13.500 10l2 2" />
  `),camera:l(h`
    <path
      d="M4.5 8h3l1.75-2.5h5.5L16.5 8h3a1.5 1.5 0 0 1 1.5 1.500V17a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 17V9.500A1.5 1.5 0 0 1 4.5 8Z"
    /><circle cx="12" cy="13" r="3.25" />
  `),calendar:l(h`
    <rect x="4" y="5.5" width="16" height="14.5" rx="2" /><path d="M4 10h16M8.5 3.500v4M15.5 3.500v4" />
  `),pin:l(h`
    <path d="M12 20.500s6.5-5.750 6.5-11a6.5 6.5 0 0 0-13 0c0 5.250 6.5 11 6.5 11Z" /><circle cx="12" cy="9.5" r="2.250" />
  `),file:l(h`
    <path d="M13.5 3.500H7a1.5 1.5 0 0 0-1.5 1.500v14A1.5 1.5 0 0 0 7 20.500h10a1.5 1.5 0 0 0 1.5-1.500V8.500Z" /><path
      d="M13.5 3.500v5h5"
    />
  `),album:l(h`
    <rect x="4" y="8" width="16" height="12" rx="2" /><path d="M6 5h12M8 2.500h8" />
  `),trash:l(h`
    <path d="M5 7h14M10 7V4.500h4V7M7 7l.750 12.500h8.500L17 7M10.500 11v5M13.500 11v5" />
  `),tag:l(h`
    <path d="M11.5 4H5.500A1.5 1.5 0 0 0 4 5.500v6L12.5 20l7.5-7.500Z" /><circle cx="8.250" cy="8.250" r="1" />
  `),map:l(h`
    <path d="m3.500 6.500 5.500-2 6 2.500 5.500-2v12.500l-5.500 2-6-2.500-5.500 2ZM9 4.500v12.500M15 7v12.500" />
  `),plus:l(h`
    <path d="M12 5.500v13M5.500 12h13" />
  `),minus:l(h`
    <path d="M5.500 12h13" />
  `),heart:l(h`
    <path d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z" />
  `),heartFull:l(h`
    <path
      d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z"
      fill="currentColor"
    />
  `),pencil:l(h`
    <path d="m5 19 .750-3.750L16 5l3 3L8.750 18.250ZM14 7l3 3" />
  `),words:l(h`
    <path d="M4 6.500h16M4 12h16M4 17.500h9" />
  `),check:l(h`
    <path d="m6 12.500 4 4 8-9" />
  `),star:l(h`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" />
  `),starFull:l(h`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" fill="currentColor" />
  `)};var ds=E`
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
`,us=E`
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
`,ps=E`
  dialog {
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--raised);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`,fs=E`
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
`;var K={timeZone:"UTC"};function Ut(s){return new Date(`${s}Z`)}function gs({year:s,month:t}){return new Intl.DateTimeFormat(void 0,{...K,month:"long",year:"numeric"}).format(Date.UTC(s,t-1))}function ys(s){return new Intl.DateTimeFormat(void 0,{...K,weekday:"short",day:"numeric",month:"short"}).format(new Date(s))}function ie(s){return new Intl.DateTimeFormat(void 0,{...K,dateStyle:"full"}).format(Ut(s))}function $s(s){return new Intl.DateTimeFormat(void 0,{...K,timeStyle:"short"}).format(Ut(s))}function ne(s){return new Intl.NumberFormat().format(s)}function vs(s){return s===1?"1 photo":`${ne(s)} photos`}function oe(s){let t=["B","kB","MB","GB","TB"],e=s,r=0;for(;e>=1e3&&r<t.length-1;)e/=1e3,r++;return`${e.toFixed(r===0||e>=100?0:1)} ${t[r]}`}function ae(s){return s<=0?"":s<.4?`1/${Math.round(1/s)} s`:`${Q(s,1)} s`}function As(s){return[s.fNumber===void 0?"":`ƒ/${Q(s.fNumber,1)}`,s.exposure===void 0?"":ae(s.exposure),s.focalLength===void 0?"":`${Q(s.focalLength,1)} mm`,s.iso===void 0?"":`ISO ${s.iso}`].filter(t=>t!=="").join(" · ")}function _s(s){let t=s.width>0&&s.height>0,e=s.width*s.height/1e6;return[t&&e>=.1?`${Q(e,1)} MP`:"",t?`${s.width} × ${s.height}`:"",oe(s.bytes)].filter(r=>r!=="").join(" · ")}function bs(s,t){let e=`${Math.abs(s).toFixed(5)}° ${s<0?"S":"N"}`,r=`${Math.abs(t).toFixed(5)}° ${t<0?"W":"E"}`;return`${e}, ${r}`}function xs(s){return`${he(s)?"Video":"Photo"} ${s.title??s.name}, ${ie(s.taken)}${s.favorite?", favorite":""}`}function he(s){return s.type.startsWith("video/")}function ws(s){return["image/jpeg","image/png","image/gif","image/webp","image/avif","image/bmp"].includes(s.type)}function Ss(s){return s.type.startsWith("image/")&&s.type!=="image/svg+xml"}function Ps(s,t){return s!==void 0&&s.id===t.id&&s.width===t.width&&s.height===t.height&&s.turned===t.turned&&s.placeholder===t.placeholder}function Es(s){let t=s.lastIndexOf(".");return t>0&&s.length-t<=6?s.slice(t+1).toUpperCase():""}function Q(s,t){return String(Number(s.toFixed(t)))}var J=class extends Error{constructor(){super("There is no thumbnail."),this.name="NoThumbnailError"}};function Cs(s,t="image/jpeg"){return URL.createObjectURL(new Blob([s],{type:t}))}var Ot=class{#e;#t;#i;#s=new Map;#r=new Set;#o=[];#n=0;#a=0;constructor(t,e,r=6){this.#e=t,this.#t=e,this.#i=r}peek(t){let e=this.#s.get(t);return e!==void 0&&(this.#s.delete(t),this.#s.set(t,e)),e}get(t,e){let r=this.peek(t);return r!==void 0?Promise.resolve(r):this.#r.has(t)?Promise.reject(new J):new Promise((i,n)=>{this.#o.push({id:t,signal:e,resolve:i,reject:n}),this.#h()})}forget(t){this.#r.delete(t),this.#n-=this.#s.get(t)?.byteLength??0,this.#s.delete(t)}forgetMissing(){this.#r.clear()}clear(){this.#r.clear(),this.#s.clear(),this.#n=0}#h(){for(;this.#a<this.#i;){let t=this.#o.pop();if(t===void 0)return;t.signal.aborted?t.reject(t.signal.reason):this.#l(t)}}async#l({id:t,signal:e,resolve:r,reject:i}){this.#a++;try{let n=this.peek(t)??await this.#e(t,e);if(n===void 0)throw this.#r.add(t),new J;this.#c(t,n),r(n)}catch(n){i(n)}finally{this.#a--,this.#h()}}#c(t,e){if(!this.#s.has(t)){this.#s.set(t,e),this.#n+=e.byteLength;for(let[r,i]of this.#s){if(this.#n<=this.#t||r===t)return;this.#s.delete(r),this.#n-=i.byteLength}}}};var le=["photos","favorites","albums","map"];function Ts(s,t,e=""){return{place:s,id:t,query:e,photo:void 0}}function Lt(s){let[,t="",e]=s.pathname.split("/"),r=le.find(n=>n===t)??"photos",i=new URLSearchParams(s.hash.slice(1)).get("photo");return{place:r,id:e?ce(e):void 0,query:s.searchParams.get("q")??"",photo:i||void 0}}function ce(s){try{return decodeURIComponent(s)}catch{return}}function lt({place:s,id:t,query:e,photo:r}){let i=s==="photos"?"/":`/${s}${t===void 0?"":`/${encodeURIComponent(t)}`}`,n=e===""?"":`?${new URLSearchParams({q:e})}`,o=r===void 0?"":`#${new URLSearchParams({photo:r})}`;return`${i}${n}${o}`}function ks(s,t){return s.place===t.place&&s.id===t.id&&s.query===t.query}var Nt=class{#e;#t;#i=!1;#s=()=>this.#o();constructor(t){this.#e=t,this.#t=Lt(new URL(location.href)),window.addEventListener("popstate",this.#s)}dispose(){window.removeEventListener("popstate",this.#s)}get route(){return this.#t}go(t){lt(t)!==lt(this.#t)&&this.#r(t,!1)}search(t){if(t===this.#t.query)return;let e=this.#t.query!==""&&t!=="";this.#r({...this.#t,query:t,photo:void 0},e)}open(t){let e=this.#t.photo!==void 0;this.#i||=!e,this.#r({...this.#t,photo:t},e)}close(){this.#t.photo!==void 0&&(this.#i?history.back():this.#r({...this.#t,photo:void 0},!0))}#r(t,e){this.#t=t,history[e?"replaceState":"pushState"](null,"",lt(t)),this.#e(t)}#o(){this.#t=Lt(new URL(location.href)),this.#i=!1,this.#e(this.#t)}};var Os={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ls=s=>(...t)=>({_$litDirective$:s,values:t}),Ht=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,r){this._$Ct=t,this._$AM=e,this._$Ci=r}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};var{I:de}=Et,jt=s=>s;var qt=()=>document.createComment(""),js=(s,t,e)=>{let r=s._$AA.parentNode,i=t===void 0?s._$AB:t._$AA;if(e===void 0){let n=r.insertBefore(qt(),i),o=r.insertBefore(qt(),i);e=new de(n,o,s,s.options)}else{let n=e._$AB.nextSibling,o=e._$AM,c=o!==s;if(c){let a;e._$AQ?.(s),e._$AM=s,e._$AP!==void 0&&(a=s._$AU)!==o._$AU&&e._$AP(a)}if(n!==i||c){let a=e._$AA;for(;a!==n;){let u=jt(a).nextSibling;jt(r).insertBefore(a,i),a=u}}}return e},qs=(s,t,e=s)=>(s._$AI(t,e),s),ue={},Bs=(s,t=ue)=>s._$AH=t,Ds=s=>s._$AH,Is=s=>{s._$AR(),s._$AA.remove()};export{E as a,wt as b,x as c,p as d,C as e,Re as f,Ct as g,Le as h,qe as i,$ as j,ot as k,at as l,ht as m,Yt as n,te as o,Tt as p,hs as q,ds as r,us as s,ps as t,fs as u,gs as v,ys as w,ie as x,$s as y,ne as z,vs as A,As as B,_s as C,bs as D,xs as E,he as F,ws as G,Ss as H,Ps as I,Es as J,Cs as K,Ot as L,Ts as M,lt as N,ks as O,Nt as P,Os as Q,Ls as R,Ht as S,js as T,qs as U,Bs as V,Ds as W,Is as X};
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
