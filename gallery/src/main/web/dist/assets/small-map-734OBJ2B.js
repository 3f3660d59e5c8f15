import{b as q,d as F,l as U,n as j,o as I,p as Z,q as B,r as D}from"/assets/chunk-5S5BLPYE.js";import{b as W}from"/assets/chunk-MGYCUVEA.js";import{a as R}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-CEKH6Q66.js";import"/assets/chunk-6OLURQTN.js";import{a as H}from"/assets/chunk-7ZXDUJG2.js";import{a as O,b as l,c as b,d as V,e as L}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as T,d as $,i as E}from"/assets/chunk-QQCOG5H4.js";import{b as f}from"/assets/chunk-JPIGTC3I.js";import{a as A,c as t,d as n,e as C,f as i,g as s,h as v,i as N}from"/assets/chunk-UFH4OFYZ.js";var G=5,re=20,J,K,Q,X,Y,_,M,S,e,y,w,g,P,x,z,p,d,c,o,h,k,ee;S=[O("latent-small-map")];var r=class extends(M=E,_=[l({attribute:!1})],Y=[l({type:Number})],X=[l({type:Number})],Q=[b()],K=[b()],J=[V("canvas")],M){constructor(){super(...arguments);s(this,o);s(this,y,t(e,8,this)),t(e,11,this);s(this,w,t(e,12,this,0)),t(e,15,this);s(this,g,t(e,16,this,0)),t(e,19,this);s(this,P,t(e,20,this)),t(e,23,this);s(this,x,t(e,24,this,[])),t(e,27,this);s(this,z,t(e,28,this)),t(e,31,this);s(this,p);s(this,d,new AbortController);s(this,c,new ResizeObserver(()=>this.requestUpdate()))}disconnectedCallback(){super.disconnectedCallback(),i(this,d).abort(),i(this,c).disconnect()}firstUpdated(){v(this,p,new B(this.canvas)),i(this,c).observe(this),D(G).then(a=>this.world=a,()=>{})}updated(a){(a.has("latitude")||a.has("longitude"))&&N(this,o,ee).call(this);let m=i(this,o,k),u=i(this,p);if(m.width>0&&u!==void 0){let te=Z(this.names,i(this,o,h),m,ie=>u.widthOf(ie));u.paint(i(this,o,h),m,this.world,[],te)}}render(){let a=`near:${this.latitude.toFixed(4)},${this.longitude.toFixed(4)},10km`;return $`
      <a
        ${W(R("map",void 0,a))}
        aria-label="${f("Photos near here, on the map")}"
        title="${f("Photos near here, on the map")}"
      >
        <canvas aria-hidden="true"></canvas>
        <span>${H.pin}</span>
      </a>
    `}};e=A(M),y=new WeakMap,w=new WeakMap,g=new WeakMap,P=new WeakMap,x=new WeakMap,z=new WeakMap,p=new WeakMap,d=new WeakMap,c=new WeakMap,o=new WeakSet,h=function(){return{centre:F(this.latitude,this.longitude),zoom:G}},k=function(){return{width:this.canvas.clientWidth,height:this.canvas.clientHeight}},ee=async function(){i(this,d).abort(),v(this,d,new AbortController);let a=j(U(i(this,o,h),i(this,o,k)));this.names=await q(this.api,a,re,i(this,d).signal).catch(()=>this.names)},n(e,4,"api",_,r,y),n(e,4,"latitude",Y,r,w),n(e,4,"longitude",X,r,g),n(e,4,"world",Q,r,P),n(e,4,"names",K,r,x),n(e,4,"canvas",J,r,z),r=n(e,0,"SmallMap",S,r),C(r,"styles",[L,I,T`
      :host {
        display: block;
      }

      a {
        position: relative;
        display: block;
        height: 100%;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
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
