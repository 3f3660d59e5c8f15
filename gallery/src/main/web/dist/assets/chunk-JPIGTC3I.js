var P=(t,...e)=>({strTag:!0,strings:t,values:e}),O=P,S=t=>typeof t!="string"&&"strTag"in t,f=(t,e,r)=>{let s=t[0];for(let o=1;o<t.length;o++)s+=e[r?r[o-1]:o-1],s+=t[o];return s};var c=(t=>S(t)?f(t.strings,t.values):t);var M=c,I=!1;function v(t){if(I)throw new Error("lit-localize can only be configured once");M=t,I=!0}var L="lit-localize-status";var d=class{constructor(){this.settled=!1,this.promise=new Promise((e,r)=>{this._resolve=e,this._reject=r})}resolve(e){this.settled=!0,this._resolve(e)}reject(e){this.settled=!0,this._reject(e)}};var i=[];for(let t=0;t<256;t++)i[t]=(t>>4&15).toString(16)+(t&15).toString(16);function w(t){let e=0,r=8997,s=0,o=33826,n=0,l=40164,h=0,u=52210;for(let x=0;x<t.length;x++)r^=t.charCodeAt(x),e=r*435,s=o*435,n=l*435,h=u*435,n+=r<<8,h+=o<<8,s+=e>>>16,r=e&65535,n+=s>>>16,o=s&65535,u=h+(n>>>16)&65535,l=n&65535;return i[u>>8]+i[u&255]+i[l>>8]+i[l&255]+i[o>>8]+i[o&255]+i[r>>8]+i[r&255]}var V="",R="h",N="s";function A(t,e){return(e?R:N)+w(typeof t=="string"?t:t.join(V))}var C=new WeakMap,y=new Map;function j(t,e,r){if(t){let s=r?.id??U(e),o=t[s];if(o){if(typeof o=="string")return o;if("strTag"in o)return f(o.strings,e.values,o.values);{let n=C.get(o);return n===void 0&&(n=o.values,C.set(o,n)),{...o,values:n.map(l=>e.values[l])}}}}return c(e)}function U(t){let e=typeof t=="string"?t:t.strings,r=y.get(e);return r===void 0&&(r=A(e,typeof t!="string"&&!("strTag"in t)),y.set(e,r)),r}function _(t){window.dispatchEvent(new CustomEvent(L,{detail:t}))}var g="",E,z,m,T,H,a=new d;a.resolve();var p=0,dt=t=>(v(((e,r)=>j(H,e,r))),g=z=t.sourceLocale,m=new Set(t.targetLocales),m.add(t.sourceLocale),T=t.loadLocale,{getLocale:W,setLocale:q}),W=()=>g,q=t=>{if(t===(E??g))return a.promise;if(!m||!T)throw new Error("Internal error");if(!m.has(t))throw new Error("Invalid locale code");p++;let e=p;return E=t,a.settled&&(a=new d),_({status:"loading",loadingLocale:t}),(t===z?Promise.resolve({templates:void 0}):T(t)).then(s=>{p===e&&(g=t,E=void 0,H=s.templates,_({status:"ready",readyLocale:t}),a.resolve())},s=>{p===e&&(_({status:"error",errorLocale:t,errorMessage:s.toString()}),a.reject(s))}),a.promise};export{O as a,M as b,dt as c};
/*! Bundled license information:

@lit/localize/internal/str-tag.js:
@lit/localize/internal/default-msg.js:
@lit/localize/internal/locale-status-event.js:
@lit/localize/internal/types.js:
@lit/localize/internal/localized-controller.js:
@lit/localize/internal/localized-decorator.js:
@lit/localize/internal/runtime-msg.js:
@lit/localize/init/runtime.js:
@lit/localize/init/transform.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/localize/internal/deferred.js:
@lit/localize/internal/id-generation.js:
@lit/localize/lit-localize.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/localize/internal/fnv1a64.js:
  (**
   * @license
   * Copyright 2014 Travis Webb
   * SPDX-License-Identifier: MIT
   *)
*/
