import{h as _}from"/assets/chunk-QQCOG5H4.js";var{I:c}=_,o=e=>e;var A=()=>document.createComment(""),v=(e,s,t)=>{let a=e._$AA.parentNode,l=s===void 0?e._$AB:s._$AA;if(t===void 0){let r=a.insertBefore(A(),l),$=a.insertBefore(A(),l);t=new c(r,$,e,e.options)}else{let r=t._$AB.nextSibling,$=t._$AM,n=$!==e;if(n){let i;t._$AQ?.(e),t._$AM=e,t._$AP!==void 0&&(i=e._$AU)!==$._$AU&&t._$AP(i)}if(r!==l||n){let i=t._$AA;for(;i!==r;){let m=o(i).nextSibling;o(a).insertBefore(i,l),i=m}}}return t},u=(e,s,t=e)=>(e._$AI(s,t),e),p={},f=(e,s=p)=>e._$AH=s,T=e=>e._$AH,P=e=>{e._$AR(),e._$AA.remove()};export{v as a,u as b,f as c,T as d,P as e};
/*! Bundled license information:

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
