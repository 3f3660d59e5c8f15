import{b as xe}from"/assets/chunk-G6KWYIGV.js";import{a as K}from"/assets/chunk-WCRTRLIZ.js";import{g as ge,j as ye}from"/assets/chunk-CEKH6Q66.js";import{f as _e,m as we,n as J,q as $e,r as ke}from"/assets/chunk-5HIU4FQV.js";import{a as b}from"/assets/chunk-7ZXDUJG2.js";import{a as me,b as V,c as N,d as ve,e as be}from"/assets/chunk-KYYXIHTN.js";import{a as fe,d as u,g as L,i as ue}from"/assets/chunk-QQCOG5H4.js";import{a as he,b as z}from"/assets/chunk-JPIGTC3I.js";import{a as de,c as s,d as g,e as pe,f as y,g as h,h as O,i as f}from"/assets/chunk-UFH4OFYZ.js";var F=class{#e;#o;#i;#t=!1;constructor(r,e){this.#e=r,this.#o=e,r.addController(this)}get plays(){return this.#t}hostConnected(){this.#e.addEventListener("pointerenter",this.#a),this.#e.addEventListener("pointerleave",this.stop)}hostDisconnected(){this.#e.removeEventListener("pointerenter",this.#a),this.#e.removeEventListener("pointerleave",this.stop),this.stop()}#a=({pointerType:r})=>{r==="mouse"&&this.#o()&&!Ze()&&(this.#i=window.setTimeout(()=>this.#l(!0),350))};stop=()=>{window.clearTimeout(this.#i),this.#l(!1)};#l(r){r!==this.#t&&(this.#t=r,this.#e.requestUpdate())}};function Ze(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function Le(a){let{PI:r,min:e,max:o,cos:d,round:w}=Math,R=a[0]|a[1]<<8|a[2]<<16,A=a[3]|a[4]<<8,De=(R&63)/63,Ie=(R>>6&63)/31.5-1,Ve=(R>>12&63)/31.5-1,Fe=(R>>18&31)/31,v=R>>23,Ge=(A>>3&63)/63,Oe=(A>>9&63)/63,ae=A>>15,G=o(3,ae?v?5:7:A&7),E=o(3,ae?A&7:v?5:7),ze=v?(a[5]&15)/15:1,Ne=(a[5]>>4)/15,Je=v?6:5,le=0,M=(T,m,U)=>{let $=[];for(let x=0;x<m;x++)for(let k=x?0:1;k*m<T*(m-x);k++)$.push(((a[Je+(le>>1)]>>((le++&1)<<2)&15)/7.5-1)*U);return $},Ke=M(G,E,Fe),Qe=M(3,3,Ge*1.25),We=M(3,3,Oe*1.25),Xe=v&&M(5,5,Ne),S=et(a),j=w(S>1?32:32*S),B=w(S>1?32/S:32),H=new Uint8Array(j*B*4),D=[],I=[];for(let T=0,m=0;T<B;T++)for(let U=0;U<j;U++,m+=4){let $=De,x=Ie,k=Ve,re=ze;for(let t=0,n=o(G,v?5:3);t<n;t++)D[t]=d(r/j*(U+.5)*t);for(let t=0,n=o(E,v?5:3);t<n;t++)I[t]=d(r/B*(T+.5)*t);for(let t=0,n=0;t<E;t++)for(let p=t?0:1,P=I[t]*2;p*E<G*(E-t);p++,n++)$+=Ke[n]*D[p]*P;for(let t=0,n=0;t<3;t++)for(let p=t?0:1,P=I[t]*2;p<3-t;p++,n++){let ce=D[p]*P;x+=Qe[n]*ce,k+=We[n]*ce}if(v)for(let t=0,n=0;t<5;t++)for(let p=t?0:1,P=I[t]*2;p<5-t;p++,n++)re+=Xe[n]*D[p]*P;let se=$-2/3*x,ne=(3*$-se+k)/2,Ye=ne-k;H[m]=o(0,255*e(1,ne)),H[m+1]=o(0,255*e(1,Ye)),H[m+2]=o(0,255*e(1,se)),H[m+3]=o(0,255*e(1,re))}return{w:j,h:B,rgba:H}}function et(a){let r=a[3],e=a[2]&128,o=a[4]&128,d=o?e?5:7:r&7,w=o?r&7:e?5:7;return d/w}function Ce(a,r){let e=a.getContext("2d");try{let{w:o,h:d,rgba:w}=Le(xe(r));a.width=o,a.height=d,e?.putImageData(new ImageData(new Uint8ClampedArray(w),o,d),0,0)}catch{}}var Re=fe`
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

  .badge.stack {
    grid-auto-flow: column;
    gap: 4px;
    width: auto;
    padding: 0 8px 0 6px;
    border-radius: var(--corner-large);
    font-size: 0.75rem;
    font-weight: 600;
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
`;var Ae,Ee,He,Te,Ue,Pe,qe,Me,i,Q,W,X,Y,Z,ee,_,q,C,l,te,Se,oe,je,Be,ie;Me=[me("latent-thumb")];var c=class extends(qe=ue,Pe=[V({attribute:!1})],Ue=[V({attribute:!1})],Te=[V({type:Boolean})],He=[N()],Ee=[N()],Ae=[ve("canvas")],qe){constructor(){super(...arguments);h(this,l);h(this,Q,s(i,8,this)),s(i,11,this);h(this,W,s(i,12,this)),s(i,15,this);h(this,X,s(i,16,this,!1)),s(i,19,this);h(this,Y,s(i,20,this)),s(i,23,this);h(this,Z,s(i,24,this,!1)),s(i,27,this);h(this,ee,s(i,28,this)),s(i,31,this);h(this,_,!1);h(this,q);h(this,C,new F(this,()=>this.lively&&this.photo.live===!0))}willUpdate(e){e.has("photo")&&!$e(e.get("photo"),this.photo)&&(f(this,l,oe).call(this),f(this,l,te).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&f(this,l,te).call(this)}disconnectedCallback(){super.disconnectedCallback(),f(this,l,oe).call(this)}updated(e){let o=this.photo.placeholder;e.has("photo")&&o!==void 0&&this.canvas!==null&&Ce(this.canvas,o)}render(){return this.photo.failed||this.failed?u`
        <div class="instead">
          ${J(this.photo)?b.play:this.photo.failed?b.broken:b.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:u`
      ${y(this,_)||this.photo.placeholder===void 0?L:u`
        <canvas></canvas>
      `} ${this.url===void 0?L:u`
        <img
          alt=""
          draggable="false"
          decoding="${y(this,_)?"sync":"async"}"
          class="${y(this,_)?"shown at-once":""}"
          src="${this.url}"
          @load="${f(this,l,ie)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${y(this,C).plays?f(this,l,Be).call(this):L} ${f(this,l,je).call(this)} ${this.photo.favorite?u`
          <span class="favorite">${b.heartFull}</span>
        `:L}
    `}};i=de(qe),Q=new WeakMap,W=new WeakMap,X=new WeakMap,Y=new WeakMap,Z=new WeakMap,ee=new WeakMap,_=new WeakMap,q=new WeakMap,C=new WeakMap,l=new WeakSet,te=function(){if(this.photo.failed)return;let e=this.store.peek(this.photo.id);O(this,_,e!==void 0),e!==void 0?this.url=K(e):f(this,l,Se).call(this,this.photo.id)},Se=async function(e){let o=new AbortController;O(this,q,o);try{let d=await this.store.get(e,o.signal);o.signal.aborted||(this.url=K(d))}catch(d){this.failed=!ge(d)}},oe=function(){y(this,q)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},je=function(){let{photo:e}=this;if(we(e)){let o=_e(e.stacked??0);return u`
        <span class="badge stack" title="${z(he`Stack of ${o}`)}">${b.copies}${o}</span>
      `}return J(e)?u`
        <span class="badge" title="${ke(e.name)}">${b.play}</span>
      `:e.live===!0?u`
        <span class="badge" title="${z("Live photo")}">${b.live}</span>
      `:L},Be=function(){return u`
      <video
        autoplay
        playsinline
        aria-hidden="true"
        .muted="${!0}"
        src="${ye(this.photo.id)}"
        @playing="${f(this,l,ie)}"
        @ended="${y(this,C).stop}"
        @error="${y(this,C).stop}"
      >
      </video>
    `},ie=function(e){e.target.classList.add("shown")},g(i,4,"photo",Pe,c,Q),g(i,4,"store",Ue,c,W),g(i,4,"lively",Te,c,X),g(i,4,"url",He,c,Y),g(i,4,"failed",Ee,c,Z),g(i,4,"canvas",Ae,c,ee),c=g(i,0,"Thumb",Me,c),pe(c,"styles",[be,Re]),s(i,1,c);
