import{m as N,p as xe,q as _e,r as W}from"/assets/chunk-ZSG2CJRO.js";import{a as ue,d as ve,e as ye,h as ge}from"/assets/chunk-JAACSM6X.js";import{a as de,b as u,e as L,g as he,h as fe,i as I,j as z,k as me,l as x,m as be,q as Ce}from"/assets/chunk-ZEQLL7GL.js";import{a as ce,c as s,d as y,e as pe,f as g,g as h,h as G,i as m}from"/assets/chunk-4TR2UDAY.js";var V=class{#e;#o;#r;#t=!1;constructor(t,e){this.#e=t,this.#o=e,t.addController(this)}get plays(){return this.#t}hostConnected(){this.#e.addEventListener("pointerenter",this.#i),this.#e.addEventListener("pointerleave",this.stop)}hostDisconnected(){this.#e.removeEventListener("pointerenter",this.#i),this.#e.removeEventListener("pointerleave",this.stop),this.stop()}#i=({pointerType:t})=>{t==="mouse"&&this.#o()&&!Ze()&&(this.#r=window.setTimeout(()=>this.#l(!0),350))};stop=()=>{window.clearTimeout(this.#r),this.#l(!1)};#l(t){t!==this.#t&&(this.#t=t,this.#e.requestUpdate())}};function Ze(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function we(o){let{PI:t,min:e,max:i,cos:p,round:C}=Math,R=o[0]|o[1]<<8|o[2]<<16,E=o[3]|o[4]<<8,De=(R&63)/63,Oe=(R>>6&63)/31.5-1,Ie=(R>>12&63)/31.5-1,Ve=(R>>18&31)/31,v=R>>23,Fe=(E>>3&63)/63,Ge=(E>>9&63)/63,re=E>>15,F=i(3,re?v?5:7:E&7),k=i(3,re?E&7:v?5:7),ze=v?(o[5]&15)/15:1,Ne=(o[5]>>4)/15,We=v?6:5,ie=0,M=(U,f,T)=>{let w=[];for(let b=0;b<f;b++)for(let A=b?0:1;A*f<U*(f-b);A++)w.push(((o[We+(ie>>1)]>>((ie++&1)<<2)&15)/7.5-1)*T);return w},Je=M(F,k,Ve),Ke=M(3,3,Fe*1.25),Qe=M(3,3,Ge*1.25),Xe=v&&M(5,5,Ne),S=et(o),j=C(S>1?32:32*S),B=C(S>1?32/S:32),H=new Uint8Array(j*B*4),D=[],O=[];for(let U=0,f=0;U<B;U++)for(let T=0;T<j;T++,f+=4){let w=De,b=Oe,A=Ie,le=ze;for(let r=0,n=i(F,v?5:3);r<n;r++)D[r]=p(t/j*(T+.5)*r);for(let r=0,n=i(k,v?5:3);r<n;r++)O[r]=p(t/B*(U+.5)*r);for(let r=0,n=0;r<k;r++)for(let d=r?0:1,P=O[r]*2;d*k<F*(k-r);d++,n++)w+=Je[n]*D[d]*P;for(let r=0,n=0;r<3;r++)for(let d=r?0:1,P=O[r]*2;d<3-r;d++,n++){let ne=D[d]*P;b+=Ke[n]*ne,A+=Qe[n]*ne}if(v)for(let r=0,n=0;r<5;r++)for(let d=r?0:1,P=O[r]*2;d<5-r;d++,n++)le+=Xe[n]*D[d]*P;let ae=w-2/3*b,se=(3*w-ae+A)/2,Ye=se-A;H[f]=i(0,255*e(1,se)),H[f+1]=i(0,255*e(1,Ye)),H[f+2]=i(0,255*e(1,ae)),H[f+3]=i(0,255*e(1,le))}return{w:j,h:B,rgba:H}}function et(o){let t=o[3],e=o[2]&128,i=o[4]&128,p=i?e?5:7:t&7,C=i?t&7:e?5:7;return p/C}function tt(o){return btoa(Array.from(o,t=>String.fromCharCode(t)).join(""))}function Ae(o){let t=atob(o.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(t,e=>e.charCodeAt(0))}function it(o){return tt(new Uint8Array(o)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function Le(o,t){let e=o.getContext("2d");try{let{w:i,h:p,rgba:C}=we(Ae(t));o.width=i,o.height=p,e?.putImageData(new ImageData(new Uint8ClampedArray(C),i,p),0,0)}catch{}}var $e=de`
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

  video {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    pointer-events: none;
    opacity: 0;
    transition: opacity var(--calm);
  }

  video.shown {
    opacity: 1;
  }
`;var Re,Ee,ke,He,Ue,Te,Pe,qe,l,J,K,Q,X,Y,Z,_,q,$,a,ee,Me,te,Se,oe;qe=[fe("latent-thumb")];var c=class extends(Pe=he,Te=[I({attribute:!1})],Ue=[I({attribute:!1})],He=[I({type:Boolean})],ke=[z()],Ee=[z()],Re=[me("canvas")],Pe){constructor(){super(...arguments);h(this,a);h(this,J,s(l,8,this)),s(l,11,this);h(this,K,s(l,12,this)),s(l,15,this);h(this,Q,s(l,16,this,!1)),s(l,19,this);h(this,X,s(l,20,this)),s(l,23,this);h(this,Y,s(l,24,this,!1)),s(l,27,this);h(this,Z,s(l,28,this)),s(l,31,this);h(this,_,!1);h(this,q);h(this,$,new V(this,()=>this.lively&&this.photo.live===!0))}willUpdate(e){e.has("photo")&&!xe(e.get("photo"),this.photo)&&(m(this,a,te).call(this),m(this,a,ee).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&m(this,a,ee).call(this)}disconnectedCallback(){super.disconnectedCallback(),m(this,a,te).call(this)}updated(e){let i=this.photo.placeholder;e.has("photo")&&i!==void 0&&this.canvas!==null&&Le(this.canvas,i)}render(){return this.photo.failed||this.failed?u`
        <div class="instead">
          ${N(this.photo)?x.play:this.photo.failed?x.broken:x.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:u`
      ${g(this,_)||this.photo.placeholder===void 0?L:u`
        <canvas></canvas>
      `} ${this.url===void 0?L:u`
        <img
          alt=""
          draggable="false"
          decoding="${g(this,_)?"sync":"async"}"
          class="${g(this,_)?"shown at-once":""}"
          src="${this.url}"
          @load="${m(this,a,oe)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${g(this,$).plays?m(this,a,Se).call(this):L} ${N(this.photo)?u`
          <span class="badge" title="${_e(this.photo.name)}">${x.play}</span>
        `:this.photo.live===!0?u`
          <span class="badge" title="Live photo">${x.live}</span>
        `:L} ${this.photo.favorite?u`
          <span class="favorite">${x.heartFull}</span>
        `:L}
    `}};l=ce(Pe),J=new WeakMap,K=new WeakMap,Q=new WeakMap,X=new WeakMap,Y=new WeakMap,Z=new WeakMap,_=new WeakMap,q=new WeakMap,$=new WeakMap,a=new WeakSet,ee=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);G(this,_,e!==void 0),e!==void 0?this.url=W(e):m(this,a,Me).call(this,this.photo.id)},Me=async function(e){let i=new AbortController;G(this,q,i);try{let p=await this.store.get(e,i.signal);i.signal.aborted||(this.url=W(p))}catch(p){this.failed=!ye(p)}},te=function(){g(this,q)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Se=function(){return u`
      <video
        autoplay
        playsinline
        aria-hidden="true"
        .muted="${!0}"
        src="${ge(this.photo.id)}"
        @playing="${m(this,a,oe)}"
        @ended="${g(this,$).stop}"
        @error="${g(this,$).stop}"
      >
      </video>
    `},oe=function(e){e.target.classList.add("shown")},y(l,4,"photo",Te,c,J),y(l,4,"store",Ue,c,K),y(l,4,"lively",He,c,Q),y(l,4,"url",ke,c,X),y(l,4,"failed",Ee,c,Y),y(l,4,"canvas",Re,c,Z),c=y(l,0,"Thumb",qe,c),pe(c,"styles",[be,$e]),s(l,1,c);function je(o){let t=o instanceof Error?o.message:String(o);return t.endsWith(".")?t:`${t}.`}var Be=class{busy=!1;problem="";#e;constructor(t){this.#e=t,t.addController(this)}hostConnected(){}async run(t){this.busy=!0,this.say("");try{await t()}catch(e){e instanceof ve||e instanceof ue&&e.unauthorised?Ce(this.#e,"problem",e):this.problem=je(e)}finally{this.busy=!1,this.#e.requestUpdate()}}say(t){this.problem=t,this.#e.requestUpdate()}};export{je as a,tt as b,Ae as c,it as d,Be as e};
