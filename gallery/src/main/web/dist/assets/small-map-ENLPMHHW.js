import{b as q,d as F,l as U,n as j,o as I,p as Z,q as B,r as D}from"/assets/chunk-WB4MARB3.js";import"/assets/chunk-DFIE6NY7.js";import{a as R,b as W}from"/assets/chunk-7KBPAIBY.js";import{a as E,b as N,g as O,h as T,i as m,j as f,k as $,l as V,m as H,r as L}from"/assets/chunk-PMYW6YMW.js";import{a as z,c as t,d as n,e as A,f as i,g as s,h as v,i as C}from"/assets/chunk-UFH4OFYZ.js";var G=5,re=20,J,K,Q,X,Y,_,M,S,e,b,y,w,g,P,x,l,d,h,o,u,k,ee;S=[T("latent-small-map")];var r=class extends(M=O,_=[m({attribute:!1})],Y=[m({type:Number})],X=[m({type:Number})],Q=[f()],K=[f()],J=[$("canvas")],M){constructor(){super(...arguments);s(this,o);s(this,b,t(e,8,this)),t(e,11,this);s(this,y,t(e,12,this,0)),t(e,15,this);s(this,w,t(e,16,this,0)),t(e,19,this);s(this,g,t(e,20,this)),t(e,23,this);s(this,P,t(e,24,this,[])),t(e,27,this);s(this,x,t(e,28,this)),t(e,31,this);s(this,l);s(this,d,new AbortController);s(this,h,new ResizeObserver(()=>this.requestUpdate()))}disconnectedCallback(){super.disconnectedCallback(),i(this,d).abort(),i(this,h).disconnect()}firstUpdated(){v(this,l,new B(this.canvas)),i(this,h).observe(this),D(G).then(a=>this.world=a,()=>{})}updated(a){(a.has("latitude")||a.has("longitude"))&&C(this,o,ee).call(this);let p=i(this,o,k),c=i(this,l);if(p.width>0&&c!==void 0){let te=Z(this.names,i(this,o,u),p,ie=>c.widthOf(ie));c.paint(i(this,o,u),p,this.world,[],te)}}render(){let a=`near:${this.latitude.toFixed(4)},${this.longitude.toFixed(4)},10km`,p=R("map",void 0,a);return N`
      <a
        href="${W(p)}"
        aria-label="Photos near here, on the map"
        title="Photos near here, on the map"
        @click="${c=>L(c,p)}"
      >
        <canvas aria-hidden="true"></canvas>
        <span>${V.pin}</span>
      </a>
    `}};e=z(M),b=new WeakMap,y=new WeakMap,w=new WeakMap,g=new WeakMap,P=new WeakMap,x=new WeakMap,l=new WeakMap,d=new WeakMap,h=new WeakMap,o=new WeakSet,u=function(){return{centre:F(this.latitude,this.longitude),zoom:G}},k=function(){return{width:this.canvas.clientWidth,height:this.canvas.clientHeight}},ee=async function(){i(this,d).abort(),v(this,d,new AbortController);let a=j(U(i(this,o,u),i(this,o,k)));this.names=await q(this.api,a,re,i(this,d).signal).catch(()=>this.names)},n(e,4,"api",_,r,b),n(e,4,"latitude",Y,r,y),n(e,4,"longitude",X,r,w),n(e,4,"world",Q,r,g),n(e,4,"names",K,r,P),n(e,4,"canvas",J,r,x),r=n(e,0,"SmallMap",S,r),A(r,"styles",[H,I,E`
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
