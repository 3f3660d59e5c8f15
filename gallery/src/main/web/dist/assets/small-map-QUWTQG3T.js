import{b as L,d as W,l as q,n as F,o as U,p as j,q as D,r as I}from"/assets/chunk-RDHNLRDI.js";import{a as H,b as K}from"/assets/chunk-VLKAWPRJ.js";import"/assets/chunk-JAACSM6X.js";import{a as A,b as N,g as O,h as T,i as m,j as y,k as R,l as $,m as V}from"/assets/chunk-IUFQVZMK.js";import{a as z,c as t,d,e as C,f as o,g as a,h as v,i as f}from"/assets/chunk-4TR2UDAY.js";var Z=5,se=20,B,G,J,Q,X,Y,_,M,e,b,w,g,E,P,x,h,p,l,s,u,k,S,ee;M=[T("latent-small-map")];var r=class extends(_=O,Y=[m({attribute:!1})],X=[m({type:Number})],Q=[m({type:Number})],J=[y()],G=[y()],B=[R("canvas")],_){constructor(){super(...arguments);a(this,s);a(this,b,t(e,8,this)),t(e,11,this);a(this,w,t(e,12,this,0)),t(e,15,this);a(this,g,t(e,16,this,0)),t(e,19,this);a(this,E,t(e,20,this)),t(e,23,this);a(this,P,t(e,24,this,[])),t(e,27,this);a(this,x,t(e,28,this)),t(e,31,this);a(this,h);a(this,p,new AbortController);a(this,l,new ResizeObserver(()=>this.requestUpdate()))}disconnectedCallback(){super.disconnectedCallback(),o(this,p).abort(),o(this,l).disconnect()}firstUpdated(){v(this,h,new D(this.canvas)),o(this,l).observe(this),I(Z).then(i=>this.world=i,()=>{})}updated(i){(i.has("latitude")||i.has("longitude"))&&f(this,s,S).call(this);let n=o(this,s,k),c=o(this,h);if(n.width>0&&c!==void 0){let te=j(this.names,o(this,s,u),n,ie=>c.widthOf(ie));c.paint(o(this,s,u),n,this.world,[],te)}}render(){let i=`near:${this.latitude.toFixed(4)},${this.longitude.toFixed(4)},10km`,n=H("map",void 0,i);return N`
      <a
        href="${K(n)}"
        aria-label="Photos near here, on the map"
        title="Photos near here, on the map"
        @click="${c=>f(this,s,ee).call(this,c,n)}"
      >
        <canvas aria-hidden="true"></canvas>
        <span>${$.pin}</span>
      </a>
    `}};e=z(_),b=new WeakMap,w=new WeakMap,g=new WeakMap,E=new WeakMap,P=new WeakMap,x=new WeakMap,h=new WeakMap,p=new WeakMap,l=new WeakMap,s=new WeakSet,u=function(){return{centre:W(this.latitude,this.longitude),zoom:Z}},k=function(){return{width:this.canvas.clientWidth,height:this.canvas.clientHeight}},S=async function(){o(this,p).abort(),v(this,p,new AbortController);let i=F(q(o(this,s,u),o(this,s,k)));this.names=await L(this.api,i,se,o(this,p).signal).catch(()=>this.names)},ee=function(i,n){!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:n,bubbles:!0,composed:!0})))},d(e,4,"api",Y,r,b),d(e,4,"latitude",X,r,w),d(e,4,"longitude",Q,r,g),d(e,4,"world",J,r,E),d(e,4,"names",G,r,P),d(e,4,"canvas",B,r,x),r=d(e,0,"SmallMap",M,r),C(r,"styles",[V,U,A`
      :host {
        display: block;
      }

      a {
        position: relative;
        display: block;
        height: 100%;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: 10px;
      }

      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }

      span {
        position: absolute;
        top: 50%;
        left: 50%;
        color: var(--accent);
        translate: -50% -100%;
      }

      span svg {
        display: block;
        width: 30px;
        height: 30px;
        fill: var(--paper);
      }
    `]),t(e,1,r);export{r as SmallMap};
