import{b as be}from"/assets/chunk-G6KWYIGV.js";import{a as J}from"/assets/chunk-WCRTRLIZ.js";import{g as ve,j as ye}from"/assets/chunk-IODQFKF6.js";import{m as N,p as xe,q as _e}from"/assets/chunk-HVERO55H.js";import{a as x}from"/assets/chunk-ZVZNEZDW.js";import{a as me,b as V,c as z,d as ue,e as ge}from"/assets/chunk-B33BJQNH.js";import{a as he,d as u,g as C,i as fe}from"/assets/chunk-QQCOG5H4.js";import{b as pe}from"/assets/chunk-JPIGTC3I.js";import{a as de,c as s,d as y,e as ce,f as g,g as h,h as O,i as m}from"/assets/chunk-UFH4OFYZ.js";var F=class{#e;#o;#i;#t=!1;constructor(a,t){this.#e=a,this.#o=t,a.addController(this)}get plays(){return this.#t}hostConnected(){this.#e.addEventListener("pointerenter",this.#l),this.#e.addEventListener("pointerleave",this.stop)}hostDisconnected(){this.#e.removeEventListener("pointerenter",this.#l),this.#e.removeEventListener("pointerleave",this.stop),this.stop()}#l=({pointerType:a})=>{a==="mouse"&&this.#o()&&!Qe()&&(this.#i=window.setTimeout(()=>this.#a(!0),350))};stop=()=>{window.clearTimeout(this.#i),this.#a(!1)};#a(a){a!==this.#t&&(this.#t=a,this.#e.requestUpdate())}};function Qe(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function we(l){let{PI:a,min:t,max:o,cos:c,round:w}=Math,R=l[0]|l[1]<<8|l[2]<<16,A=l[3]|l[4]<<8,Me=(R&63)/63,je=(R>>6&63)/31.5-1,Se=(R>>12&63)/31.5-1,De=(R>>18&31)/31,v=R>>23,Be=(A>>3&63)/63,Ie=(A>>9&63)/63,ie=A>>15,G=o(3,ie?v?5:7:A&7),E=o(3,ie?A&7:v?5:7),Ve=v?(l[5]&15)/15:1,Fe=(l[5]>>4)/15,Ge=v?6:5,le=0,M=(T,f,U)=>{let $=[];for(let b=0;b<f;b++)for(let L=b?0:1;L*f<T*(f-b);L++)$.push(((l[Ge+(le>>1)]>>((le++&1)<<2)&15)/7.5-1)*U);return $},Oe=M(G,E,De),ze=M(3,3,Be*1.25),Ne=M(3,3,Ie*1.25),Je=v&&M(5,5,Fe),j=We(l),S=w(j>1?32:32*j),D=w(j>1?32/j:32),H=new Uint8Array(S*D*4),B=[],I=[];for(let T=0,f=0;T<D;T++)for(let U=0;U<S;U++,f+=4){let $=Me,b=je,L=Se,ae=Ve;for(let e=0,n=o(G,v?5:3);e<n;e++)B[e]=c(a/S*(U+.5)*e);for(let e=0,n=o(E,v?5:3);e<n;e++)I[e]=c(a/D*(T+.5)*e);for(let e=0,n=0;e<E;e++)for(let p=e?0:1,P=I[e]*2;p*E<G*(E-e);p++,n++)$+=Oe[n]*B[p]*P;for(let e=0,n=0;e<3;e++)for(let p=e?0:1,P=I[e]*2;p<3-e;p++,n++){let ne=B[p]*P;b+=ze[n]*ne,L+=Ne[n]*ne}if(v)for(let e=0,n=0;e<5;e++)for(let p=e?0:1,P=I[e]*2;p<5-e;p++,n++)ae+=Je[n]*B[p]*P;let re=$-2/3*b,se=(3*$-re+L)/2,Ke=se-L;H[f]=o(0,255*t(1,se)),H[f+1]=o(0,255*t(1,Ke)),H[f+2]=o(0,255*t(1,re)),H[f+3]=o(0,255*t(1,ae))}return{w:S,h:D,rgba:H}}function We(l){let a=l[3],t=l[2]&128,o=l[4]&128,c=o?t?5:7:a&7,w=o?a&7:t?5:7;return c/w}function $e(l,a){let t=l.getContext("2d");try{let{w:o,h:c,rgba:w}=we(be(a));l.width=o,l.height=c,t?.putImageData(new ImageData(new Uint8ClampedArray(w),o,c),0,0)}catch{}}var Le=he`
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
`;var Ce,ke,Re,Ae,Ee,He,Te,Ue,i,K,Q,W,X,Y,Z,_,q,k,r,ee,Pe,te,qe,oe;Ue=[me("latent-thumb")];var d=class extends(Te=fe,He=[V({attribute:!1})],Ee=[V({attribute:!1})],Ae=[V({type:Boolean})],Re=[z()],ke=[z()],Ce=[ue("canvas")],Te){constructor(){super(...arguments);h(this,r);h(this,K,s(i,8,this)),s(i,11,this);h(this,Q,s(i,12,this)),s(i,15,this);h(this,W,s(i,16,this,!1)),s(i,19,this);h(this,X,s(i,20,this)),s(i,23,this);h(this,Y,s(i,24,this,!1)),s(i,27,this);h(this,Z,s(i,28,this)),s(i,31,this);h(this,_,!1);h(this,q);h(this,k,new F(this,()=>this.lively&&this.photo.live===!0))}willUpdate(t){t.has("photo")&&!xe(t.get("photo"),this.photo)&&(m(this,r,te).call(this),m(this,r,ee).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&m(this,r,ee).call(this)}disconnectedCallback(){super.disconnectedCallback(),m(this,r,te).call(this)}updated(t){let o=this.photo.placeholder;t.has("photo")&&o!==void 0&&this.canvas!==null&&$e(this.canvas,o)}render(){return this.photo.failed||this.failed?u`
        <div class="instead">
          ${N(this.photo)?x.play:this.photo.failed?x.broken:x.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:u`
      ${g(this,_)||this.photo.placeholder===void 0?C:u`
        <canvas></canvas>
      `} ${this.url===void 0?C:u`
        <img
          alt=""
          draggable="false"
          decoding="${g(this,_)?"sync":"async"}"
          class="${g(this,_)?"shown at-once":""}"
          src="${this.url}"
          @load="${m(this,r,oe)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${g(this,k).plays?m(this,r,qe).call(this):C} ${N(this.photo)?u`
          <span class="badge" title="${_e(this.photo.name)}">${x.play}</span>
        `:this.photo.live===!0?u`
          <span class="badge" title="${pe("Live photo")}">${x.live}</span>
        `:C} ${this.photo.favorite?u`
          <span class="favorite">${x.heartFull}</span>
        `:C}
    `}};i=de(Te),K=new WeakMap,Q=new WeakMap,W=new WeakMap,X=new WeakMap,Y=new WeakMap,Z=new WeakMap,_=new WeakMap,q=new WeakMap,k=new WeakMap,r=new WeakSet,ee=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);O(this,_,t!==void 0),t!==void 0?this.url=J(t):m(this,r,Pe).call(this,this.photo.id)},Pe=async function(t){let o=new AbortController;O(this,q,o);try{let c=await this.store.get(t,o.signal);o.signal.aborted||(this.url=J(c))}catch(c){this.failed=!ve(c)}},te=function(){g(this,q)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},qe=function(){return u`
      <video
        autoplay
        playsinline
        aria-hidden="true"
        .muted="${!0}"
        src="${ye(this.photo.id)}"
        @playing="${m(this,r,oe)}"
        @ended="${g(this,k).stop}"
        @error="${g(this,k).stop}"
      >
      </video>
    `},oe=function(t){t.target.classList.add("shown")},y(i,4,"photo",He,d,K),y(i,4,"store",Ee,d,Q),y(i,4,"lively",Ae,d,W),y(i,4,"url",Re,d,X),y(i,4,"failed",ke,d,Y),y(i,4,"canvas",Ce,d,Z),d=y(i,0,"Thumb",Ue,d),ce(d,"styles",[ge,Le]),s(i,1,d);
