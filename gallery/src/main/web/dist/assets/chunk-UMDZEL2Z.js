import{a as dt,d as ft,e as ht,r as F,u as mt,v as gt,w as z}from"/assets/chunk-MM4FRWG6.js";import{a as st,b as v,e as q,g as nt,h as ct,i as V,j as G,k as pt,l as C,m as ut}from"/assets/chunk-Q3AQF5RY.js";import{a as lt,c as s,d as g,e as it,f as H,g as h,h as D,i as y}from"/assets/chunk-4TR2UDAY.js";function yt(e){let{PI:o,min:t,max:a,cos:c,round:b}=Math,k=e[0]|e[1]<<8|e[2]<<16,w=e[3]|e[4]<<8,Ht=(k&63)/63,qt=(k>>6&63)/31.5-1,Pt=(k>>12&63)/31.5-1,Tt=(k>>18&31)/31,u=k>>23,jt=(w>>3&63)/63,Mt=(w>>9&63)/63,Z=w>>15,O=a(3,Z?u?5:7:w&7),U=a(3,Z?w&7:u?5:7),St=u?(e[5]&15)/15:1,Bt=(e[5]>>4)/15,It=u?6:5,tt=0,T=(E,f,R)=>{let _=[];for(let m=0;m<f;m++)for(let A=m?0:1;A*f<E*(f-m);A++)_.push(((e[It+(tt>>1)]>>((tt++&1)<<2)&15)/7.5-1)*R);return _},Ot=T(O,U,Tt),Dt=T(3,3,jt*1.25),Vt=T(3,3,Mt*1.25),Gt=u&&T(5,5,Bt),j=zt(e),M=b(j>1?32:32*j),S=b(j>1?32/j:32),$=new Uint8Array(M*S*4),B=[],I=[];for(let E=0,f=0;E<S;E++)for(let R=0;R<M;R++,f+=4){let _=Ht,m=qt,A=Pt,et=St;for(let r=0,i=a(O,u?5:3);r<i;r++)B[r]=c(o/M*(R+.5)*r);for(let r=0,i=a(U,u?5:3);r<i;r++)I[r]=c(o/S*(E+.5)*r);for(let r=0,i=0;r<U;r++)for(let p=r?0:1,L=I[r]*2;p*U<O*(U-r);p++,i++)_+=Ot[i]*B[p]*L;for(let r=0,i=0;r<3;r++)for(let p=r?0:1,L=I[r]*2;p<3-r;p++,i++){let at=B[p]*L;m+=Dt[i]*at,A+=Vt[i]*at}if(u)for(let r=0,i=0;r<5;r++)for(let p=r?0:1,L=I[r]*2;p<5-r;p++,i++)et+=Gt[i]*B[p]*L;let rt=_-2/3*m,ot=(3*_-rt+A)/2,Ft=ot-A;$[f]=a(0,255*t(1,ot)),$[f+1]=a(0,255*t(1,Ft)),$[f+2]=a(0,255*t(1,rt)),$[f+3]=a(0,255*t(1,et))}return{w:M,h:S,rgba:$}}function zt(e){let o=e[3],t=e[2]&128,a=e[4]&128,c=a?t?5:7:o&7,b=a?o&7:t?5:7;return c/b}function Nt(e){return btoa(Array.from(e,o=>String.fromCharCode(o)).join(""))}function vt(e){let o=atob(e.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(o,t=>t.charCodeAt(0))}function Jt(e){return Nt(new Uint8Array(e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function xt(e,o){let t=e.getContext("2d");try{let{w:a,h:c,rgba:b}=yt(vt(o));e.width=a,e.height=c,t?.putImageData(new ImageData(new Uint8ClampedArray(b),a,c),0,0)}catch{}}var bt,_t,At,Ct,kt,wt,Ut,l,N,W,J,K,Q,x,P,n,X,$t,Y,Et;Ut=[ct("latent-thumb")];var d=class extends(wt=nt,kt=[V({attribute:!1})],Ct=[V({attribute:!1})],At=[G()],_t=[G()],bt=[pt("canvas")],wt){constructor(){super(...arguments);h(this,n);h(this,N,s(l,8,this)),s(l,11,this);h(this,W,s(l,12,this)),s(l,15,this);h(this,J,s(l,16,this)),s(l,19,this);h(this,K,s(l,20,this,!1)),s(l,23,this);h(this,Q,s(l,24,this)),s(l,27,this);h(this,x,!1);h(this,P)}willUpdate(t){t.has("photo")&&!mt(t.get("photo"),this.photo)&&(y(this,n,Y).call(this),y(this,n,X).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&y(this,n,X).call(this)}disconnectedCallback(){super.disconnectedCallback(),y(this,n,Y).call(this)}updated(t){let a=this.photo.placeholder;t.has("photo")&&a!==void 0&&this.canvas!==null&&xt(this.canvas,a)}render(){return this.photo.failed||this.failed?v`
        <div class="instead">
          ${F(this.photo)?C.play:this.photo.failed?C.broken:C.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:v`
      ${H(this,x)||this.photo.placeholder===void 0?q:v`
        <canvas></canvas>
      `} ${this.url===void 0?q:v`
        <img
          alt=""
          draggable="false"
          decoding="${H(this,x)?"sync":"async"}"
          class="${H(this,x)?"shown at-once":""}"
          src="${this.url}"
          @load="${y(this,n,Et)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${F(this.photo)?v`
          <span class="badge" title="${gt(this.photo.name)}">${C.play}</span>
        `:q} ${this.photo.favorite?v`
          <span class="favorite">${C.heartFull}</span>
        `:q}
    `}};l=lt(wt),N=new WeakMap,W=new WeakMap,J=new WeakMap,K=new WeakMap,Q=new WeakMap,x=new WeakMap,P=new WeakMap,n=new WeakSet,X=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);D(this,x,t!==void 0),t!==void 0?this.url=z(t):y(this,n,$t).call(this,this.photo.id)},$t=async function(t){let a=new AbortController;D(this,P,a);try{let c=await this.store.get(t,a.signal);a.signal.aborted||(this.url=z(c))}catch(c){this.failed=!ht(c)}},Y=function(){H(this,P)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Et=function(t){t.target.classList.add("shown")},g(l,4,"photo",kt,d,N),g(l,4,"store",Ct,d,W),g(l,4,"url",At,d,J),g(l,4,"failed",_t,d,K),g(l,4,"canvas",bt,d,Q),d=g(l,0,"Thumb",Ut,d),it(d,"styles",[ut,st`
      :host {
        display: block;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        contain: strict;
      }

      canvas,
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
      }

      img {
        opacity: 0;
        transition: opacity var(--calm) ease-out;
      }

      img.shown {
        opacity: 1;
      }

      img.at-once {
        transition: none;
      }

      .instead {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 6px;
        height: 100%;
        padding: 10px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        text-align: center;
      }

      .name {
        max-width: 100%;
        overflow: hidden;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }

      .badge {
        position: absolute;
        top: 8px;
        right: 8px;
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        border-radius: 50%;
        background: rgb(0 0 0 / 0.5);
        color: #fff;
      }

      .favorite {
        position: absolute;
        bottom: 7px;
        left: 8px;
        color: #fff;
        filter: drop-shadow(0 1px 2px rgb(0 0 0 / 0.6));
      }

      .favorite svg {
        display: block;
        width: 17px;
        height: 17px;
      }

      .badge svg {
        width: 16px;
        height: 16px;
      }
    `]),s(l,1,d);function Rt(e){let o=e instanceof Error?e.message:String(e);return o.endsWith(".")?o:`${o}.`}var Lt=class{busy=!1;problem="";#t;constructor(o){this.#t=o,o.addController(this)}hostConnected(){}async run(o){this.busy=!0,this.say("");try{await o()}catch(t){t instanceof ft||t instanceof dt&&t.unauthorised?this.#t.dispatchEvent(new CustomEvent("problem",{detail:t})):this.problem=Rt(t)}finally{this.busy=!1,this.#t.requestUpdate()}}say(o){this.problem=o,this.#t.requestUpdate()}};export{Rt as a,Nt as b,vt as c,Jt as d,Lt as e};
