import{f as c}from"/assets/chunk-Q3AQF5RY.js";var A=["photos","favorites","albums","map","archive","trash","activity"];function g(e,t,i=""){return{place:e,id:t,query:i,photo:void 0}}function h(e){let[,t="",i]=e.pathname.split("/"),s=A.find(o=>o===t)??"photos",n=new URLSearchParams(e.hash.slice(1)).get("photo");return{place:s,id:i?_(i):void 0,query:e.searchParams.get("q")??"",photo:n||void 0}}function _(e){try{return decodeURIComponent(e)}catch{return}}function d({place:e,id:t,query:i,photo:s}){let n=e==="photos"?"/":`/${e}${t===void 0?"":`/${encodeURIComponent(t)}`}`,o=i===""?"":`?${new URLSearchParams({q:i})}`,a=s===void 0?"":`#${new URLSearchParams({photo:s})}`;return`${n}${o}${a}`}function y(e,t){return e.place===t.place&&e.id===t.id&&e.query===t.query}var l=class{#i;#e;#s=!1;#n=()=>this.#o();constructor(t){this.#i=t,this.#e=h(new URL(location.href)),window.addEventListener("popstate",this.#n)}dispose(){window.removeEventListener("popstate",this.#n)}get route(){return this.#e}go(t){d(t)!==d(this.#e)&&this.#t(t,!1)}search(t){if(t===this.#e.query)return;let i=this.#e.query!==""&&t!=="";this.#t({...this.#e,query:t,photo:void 0},i)}open(t){let i=this.#e.photo!==void 0;this.#s||=!i,this.#t({...this.#e,photo:t},i)}close(){this.#e.photo!==void 0&&(this.#s?history.back():this.#t({...this.#e,photo:void 0},!0))}#t(t,i){this.#e=t,history[i?"replaceState":"pushState"](null,"",d(t)),this.#i(t)}#o(){this.#e=h(new URL(location.href)),this.#s=!1,this.#i(this.#e)}};var P={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},L=e=>(...t)=>({_$litDirective$:e,values:t}),p=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,i,s){this._$Ct=t,this._$AM=i,this._$Ci=s}_$AS(t,i){return this.update(t,i)}update(t,i){return this.render(...i)}};var{I:m}=c,$=e=>e;var f=()=>document.createComment(""),x=(e,t,i)=>{let s=e._$AA.parentNode,n=t===void 0?e._$AB:t._$AA;if(i===void 0){let o=s.insertBefore(f(),n),a=s.insertBefore(f(),n);i=new m(o,a,e,e.options)}else{let o=i._$AB.nextSibling,a=i._$AM,u=a!==e;if(u){let r;i._$AQ?.(e),i._$AM=e,i._$AP!==void 0&&(r=e._$AU)!==a._$AU&&i._$AP(r)}if(o!==n||u){let r=i._$AA;for(;r!==o;){let v=$(r).nextSibling;$(s).insertBefore(r,n),r=v}}}return i},C=(e,t,i=e)=>(e._$AI(t,i),e),R={},S=(e,t=R)=>e._$AH=t,w=e=>e._$AH,B=e=>{e._$AR(),e._$AA.remove()};export{g as a,d as b,y as c,l as d,P as e,L as f,p as g,x as h,C as i,S as j,w as k,B as l};
/*! Bundled license information:

lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
