import{b as W,d as q,l as F,n as U,o as j,p as I,q as Z,r as B}from"/assets/chunk-G5YOUOQW.js";import"/assets/chunk-LYKWYS7G.js";import{b as R}from"/assets/chunk-HBUB6B3U.js";import{a as L}from"/assets/chunk-MFC3MZ6M.js";import{a as $}from"/assets/chunk-UITOMONB.js";import{a as N,b as T,g as E,h as O,i as h,j as f,k as V,l as H}from"/assets/chunk-K4BADL6H.js";import{a as k,c as t,d as n,e as A,f as i,g as s,h as v,i as C}from"/assets/chunk-UFH4OFYZ.js";var D=5,ie=20,G,J,K,Q,X,Y,_,M,e,b,y,w,g,P,x,p,d,c,o,l,z,S;M=[O("latent-small-map")];var r=class extends(_=E,Y=[h({attribute:!1})],X=[h({type:Number})],Q=[h({type:Number})],K=[f()],J=[f()],G=[V("canvas")],_){constructor(){super(...arguments);s(this,o);s(this,b,t(e,8,this)),t(e,11,this);s(this,y,t(e,12,this,0)),t(e,15,this);s(this,w,t(e,16,this,0)),t(e,19,this);s(this,g,t(e,20,this)),t(e,23,this);s(this,P,t(e,24,this,[])),t(e,27,this);s(this,x,t(e,28,this)),t(e,31,this);s(this,p);s(this,d,new AbortController);s(this,c,new ResizeObserver(()=>this.requestUpdate()))}disconnectedCallback(){super.disconnectedCallback(),i(this,d).abort(),i(this,c).disconnect()}firstUpdated(){v(this,p,new Z(this.canvas)),i(this,c).observe(this),B(D).then(a=>this.world=a,()=>{})}updated(a){(a.has("latitude")||a.has("longitude"))&&C(this,o,S).call(this);let m=i(this,o,z),u=i(this,p);if(m.width>0&&u!==void 0){let ee=I(this.names,i(this,o,l),m,te=>u.widthOf(te));u.paint(i(this,o,l),m,this.world,[],ee)}}render(){let a=`near:${this.latitude.toFixed(4)},${this.longitude.toFixed(4)},10km`;return T`
      <a
        ${R(L("map",void 0,a))}
        aria-label="Photos near here, on the map"
        title="Photos near here, on the map"
      >
        <canvas aria-hidden="true"></canvas>
        <span>${$.pin}</span>
      </a>
    `}};e=k(_),b=new WeakMap,y=new WeakMap,w=new WeakMap,g=new WeakMap,P=new WeakMap,x=new WeakMap,p=new WeakMap,d=new WeakMap,c=new WeakMap,o=new WeakSet,l=function(){return{centre:q(this.latitude,this.longitude),zoom:D}},z=function(){return{width:this.canvas.clientWidth,height:this.canvas.clientHeight}},S=async function(){i(this,d).abort(),v(this,d,new AbortController);let a=U(F(i(this,o,l),i(this,o,z)));this.names=await W(this.api,a,ie,i(this,d).signal).catch(()=>this.names)},n(e,4,"api",Y,r,b),n(e,4,"latitude",X,r,y),n(e,4,"longitude",Q,r,w),n(e,4,"world",K,r,g),n(e,4,"names",J,r,P),n(e,4,"canvas",G,r,x),r=n(e,0,"SmallMap",M,r),A(r,"styles",[H,j,N`
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
