import{b as W,d as q,l as F,n as U,o as j,p as D,q as I,r as Z}from"/assets/chunk-K46TZH4V.js";import{a as K,b as L}from"/assets/chunk-VLKAWPRJ.js";import"/assets/chunk-JAACSM6X.js";import{a as C,b as N,g as O,h as T,i as m,j as y,k as R,l as $,m as V,q as H}from"/assets/chunk-ZEQLL7GL.js";import{a as E,c as t,d,e as A,f as r,g as a,h as f,i as v}from"/assets/chunk-4TR2UDAY.js";var B=5,re=20,G,J,Q,X,Y,_,M,S,e,b,w,g,P,x,k,l,p,h,s,u,z,ee,te;S=[T("latent-small-map")];var o=class extends(M=O,_=[m({attribute:!1})],Y=[m({type:Number})],X=[m({type:Number})],Q=[y()],J=[y()],G=[R("canvas")],M){constructor(){super(...arguments);a(this,s);a(this,b,t(e,8,this)),t(e,11,this);a(this,w,t(e,12,this,0)),t(e,15,this);a(this,g,t(e,16,this,0)),t(e,19,this);a(this,P,t(e,20,this)),t(e,23,this);a(this,x,t(e,24,this,[])),t(e,27,this);a(this,k,t(e,28,this)),t(e,31,this);a(this,l);a(this,p,new AbortController);a(this,h,new ResizeObserver(()=>this.requestUpdate()))}disconnectedCallback(){super.disconnectedCallback(),r(this,p).abort(),r(this,h).disconnect()}firstUpdated(){f(this,l,new I(this.canvas)),r(this,h).observe(this),Z(B).then(i=>this.world=i,()=>{})}updated(i){(i.has("latitude")||i.has("longitude"))&&v(this,s,ee).call(this);let n=r(this,s,z),c=r(this,l);if(n.width>0&&c!==void 0){let ie=D(this.names,r(this,s,u),n,se=>c.widthOf(se));c.paint(r(this,s,u),n,this.world,[],ie)}}render(){let i=`near:${this.latitude.toFixed(4)},${this.longitude.toFixed(4)},10km`,n=K("map",void 0,i);return N`
      <a
        href="${L(n)}"
        aria-label="Photos near here, on the map"
        title="Photos near here, on the map"
        @click="${c=>v(this,s,te).call(this,c,n)}"
      >
        <canvas aria-hidden="true"></canvas>
        <span>${$.pin}</span>
      </a>
    `}};e=E(M),b=new WeakMap,w=new WeakMap,g=new WeakMap,P=new WeakMap,x=new WeakMap,k=new WeakMap,l=new WeakMap,p=new WeakMap,h=new WeakMap,s=new WeakSet,u=function(){return{centre:q(this.latitude,this.longitude),zoom:B}},z=function(){return{width:this.canvas.clientWidth,height:this.canvas.clientHeight}},ee=async function(){r(this,p).abort(),f(this,p,new AbortController);let i=U(F(r(this,s,u),r(this,s,z)));this.names=await W(this.api,i,re,r(this,p).signal).catch(()=>this.names)},te=function(i,n){!i.ctrlKey&&!i.metaKey&&!i.shiftKey&&(i.preventDefault(),H(this,"go",n))},d(e,4,"api",_,o,b),d(e,4,"latitude",Y,o,w),d(e,4,"longitude",X,o,g),d(e,4,"world",Q,o,P),d(e,4,"names",J,o,x),d(e,4,"canvas",G,o,k),o=d(e,0,"SmallMap",S,o),A(o,"styles",[V,j,C`
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
    `]),t(e,1,o);export{o as SmallMap};
