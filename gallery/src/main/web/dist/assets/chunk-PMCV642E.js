import{Q as I,R as $,S as q,T as v,U as f,V as B,W as F,X as k,a as V,b as j,c as A,e as D,f as H,g as R,r as z}from"/assets/chunk-Y6K56ZEO.js";import{a as P,c as y,d as b,e as L,g as M}from"/assets/chunk-4TR2UDAY.js";var G,J,K,g,C;K=[H("latent-notice")];var h=class extends(J=D,G=[R()],J){constructor(){super(...arguments);M(this,C,y(g,8,this,"")),y(g,11,this)}render(){return j`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};g=P(J),C=new WeakMap,b(g,4,"heading",G,h,C),h=b(g,0,"Notice",K,h),L(h,"styles",[z,V`
      :host {
        display: grid;
        place-items: center;
        min-height: min(70vh, 640px);
        padding: 24px;
      }

      div {
        display: grid;
        justify-items: center;
        gap: 14px;
        max-width: 30rem;
        color: var(--ink-soft);
        text-align: center;
      }

      h2 {
        color: var(--ink);
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

      ::slotted([slot="icon"]) {
        display: grid;
        place-items: center;
        width: 64px;
        height: 64px;
        border-radius: 50%;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `]),y(g,1,h);var O=(s,a,c)=>{let u=new Map;for(let e=a;e<=c;e++)u.set(s[e],e);return u},N=$(class extends q{constructor(s){if(super(s),s.type!==I.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,a,c){let u;c===void 0?c=a:a!==void 0&&(u=a);let e=[],n=[],i=0;for(let d of s)e[i]=u?u(d,i):i,n[i]=c(d,i),i++;return{values:n,keys:e}}render(s,a,c){return this.dt(s,a,c).values}update(s,[a,c,u]){let e=F(s),{values:n,keys:i}=this.dt(a,c,u);if(!Array.isArray(e))return this.ut=i,n;let d=this.ut??=[],p=[],x,T,t=0,o=e.length-1,r=0,l=n.length-1;for(;t<=o&&r<=l;)if(e[t]===null)t++;else if(e[o]===null)o--;else if(d[t]===i[r])p[r]=f(e[t],n[r]),t++,r++;else if(d[o]===i[l])p[l]=f(e[o],n[l]),o--,l--;else if(d[t]===i[l])p[l]=f(e[t],n[l]),v(s,p[l+1],e[t]),t++,l--;else if(d[o]===i[r])p[r]=f(e[o],n[r]),v(s,e[t],e[o]),o--,r++;else if(x===void 0&&(x=O(i,r,l),T=O(d,t,o)),x.has(d[t]))if(x.has(d[o])){let m=T.get(i[r]),w=m!==void 0?e[m]:null;if(w===null){let E=v(s,e[t]);f(E,n[r]),p[r]=E}else p[r]=f(w,n[r]),v(s,e[t],w),e[m]=null;r++}else k(e[o]),o--;else k(e[t]),t++;for(;r<=l;){let m=v(s,p[l+1]);f(m,n[r]),p[r++]=m}for(;t<=o;){let m=e[t++];m!==null&&k(m)}return this.ut=i,B(s,p),A}});export{N as a};
/*! Bundled license information:

lit-html/directives/repeat.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
