import{a as J}from"/assets/chunk-WCRTRLIZ.js";import{g as me,j as ve}from"/assets/chunk-LYKWYS7G.js";import{a as x}from"/assets/chunk-UITOMONB.js";import{n as N,q as ge,r as be}from"/assets/chunk-VUAE2RXN.js";import{a as de,b as m,e as $,g as he,h as fe,i as I,j as z,k as ue,l as ye}from"/assets/chunk-K4BADL6H.js";import{a as ce,c as s,d as y,e as pe,f as g,g as h,h as G,i as u}from"/assets/chunk-UFH4OFYZ.js";var V=class{#e;#o;#i;#t=!1;constructor(l,t){this.#e=l,this.#o=t,l.addController(this)}get plays(){return this.#t}hostConnected(){this.#e.addEventListener("pointerenter",this.#r),this.#e.addEventListener("pointerleave",this.stop)}hostDisconnected(){this.#e.removeEventListener("pointerenter",this.#r),this.#e.removeEventListener("pointerleave",this.stop),this.stop()}#r=({pointerType:l})=>{l==="mouse"&&this.#o()&&!Ke()&&(this.#i=window.setTimeout(()=>this.#l(!0),350))};stop=()=>{window.clearTimeout(this.#i),this.#l(!1)};#l(l){l!==this.#t&&(this.#t=l,this.#e.requestUpdate())}};function Ke(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function xe(o){let{PI:l,min:t,max:i,cos:p,round:A}=Math,k=o[0]|o[1]<<8|o[2]<<16,R=o[3]|o[4]<<8,qe=(k&63)/63,Me=(k>>6&63)/31.5-1,je=(k>>12&63)/31.5-1,Se=(k>>18&31)/31,v=k>>23,Be=(R>>3&63)/63,De=(R>>9&63)/63,ie=R>>15,F=i(3,ie?v?5:7:R&7),E=i(3,ie?R&7:v?5:7),Oe=v?(o[5]&15)/15:1,Ie=(o[5]>>4)/15,Ve=v?6:5,re=0,M=(H,f,T)=>{let w=[];for(let b=0;b<f;b++)for(let C=b?0:1;C*f<H*(f-b);C++)w.push(((o[Ve+(re>>1)]>>((re++&1)<<2)&15)/7.5-1)*T);return w},Fe=M(F,E,Se),Ge=M(3,3,Be*1.25),ze=M(3,3,De*1.25),Ne=v&&M(5,5,Ie),j=Qe(o),S=A(j>1?32:32*j),B=A(j>1?32/j:32),U=new Uint8Array(S*B*4),D=[],O=[];for(let H=0,f=0;H<B;H++)for(let T=0;T<S;T++,f+=4){let w=qe,b=Me,C=je,le=Oe;for(let e=0,n=i(F,v?5:3);e<n;e++)D[e]=p(l/S*(T+.5)*e);for(let e=0,n=i(E,v?5:3);e<n;e++)O[e]=p(l/B*(H+.5)*e);for(let e=0,n=0;e<E;e++)for(let d=e?0:1,P=O[e]*2;d*E<F*(E-e);d++,n++)w+=Fe[n]*D[d]*P;for(let e=0,n=0;e<3;e++)for(let d=e?0:1,P=O[e]*2;d<3-e;d++,n++){let ne=D[d]*P;b+=Ge[n]*ne,C+=ze[n]*ne}if(v)for(let e=0,n=0;e<5;e++)for(let d=e?0:1,P=O[e]*2;d<5-e;d++,n++)le+=Ne[n]*D[d]*P;let ae=w-2/3*b,se=(3*w-ae+C)/2,Je=se-C;U[f]=i(0,255*t(1,se)),U[f+1]=i(0,255*t(1,Je)),U[f+2]=i(0,255*t(1,ae)),U[f+3]=i(0,255*t(1,le))}return{w:S,h:B,rgba:U}}function Qe(o){let l=o[3],t=o[2]&128,i=o[4]&128,p=i?t?5:7:l&7,A=i?l&7:t?5:7;return p/A}function We(o){return btoa(Array.from(o,l=>String.fromCharCode(l)).join(""))}function _e(o){let l=atob(o.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(l,t=>t.charCodeAt(0))}function Ze(o){return We(new Uint8Array(o)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function Ae(o,l){let t=o.getContext("2d");try{let{w:i,h:p,rgba:A}=xe(_e(l));o.width=i,o.height=p,t?.putImageData(new ImageData(new Uint8ClampedArray(A),i,p),0,0)}catch{}}var we=de`
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
`;var Ce,$e,Le,ke,Re,Ee,Ue,He,r,K,Q,W,X,Y,Z,_,q,L,a,ee,Te,te,Pe,oe;He=[fe("latent-thumb")];var c=class extends(Ue=he,Ee=[I({attribute:!1})],Re=[I({attribute:!1})],ke=[I({type:Boolean})],Le=[z()],$e=[z()],Ce=[ue("canvas")],Ue){constructor(){super(...arguments);h(this,a);h(this,K,s(r,8,this)),s(r,11,this);h(this,Q,s(r,12,this)),s(r,15,this);h(this,W,s(r,16,this,!1)),s(r,19,this);h(this,X,s(r,20,this)),s(r,23,this);h(this,Y,s(r,24,this,!1)),s(r,27,this);h(this,Z,s(r,28,this)),s(r,31,this);h(this,_,!1);h(this,q);h(this,L,new V(this,()=>this.lively&&this.photo.live===!0))}willUpdate(t){t.has("photo")&&!ge(t.get("photo"),this.photo)&&(u(this,a,te).call(this),u(this,a,ee).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&u(this,a,ee).call(this)}disconnectedCallback(){super.disconnectedCallback(),u(this,a,te).call(this)}updated(t){let i=this.photo.placeholder;t.has("photo")&&i!==void 0&&this.canvas!==null&&Ae(this.canvas,i)}render(){return this.photo.failed||this.failed?m`
        <div class="instead">
          ${N(this.photo)?x.play:this.photo.failed?x.broken:x.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:m`
      ${g(this,_)||this.photo.placeholder===void 0?$:m`
        <canvas></canvas>
      `} ${this.url===void 0?$:m`
        <img
          alt=""
          draggable="false"
          decoding="${g(this,_)?"sync":"async"}"
          class="${g(this,_)?"shown at-once":""}"
          src="${this.url}"
          @load="${u(this,a,oe)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${g(this,L).plays?u(this,a,Pe).call(this):$} ${N(this.photo)?m`
          <span class="badge" title="${be(this.photo.name)}">${x.play}</span>
        `:this.photo.live===!0?m`
          <span class="badge" title="Live photo">${x.live}</span>
        `:$} ${this.photo.favorite?m`
          <span class="favorite">${x.heartFull}</span>
        `:$}
    `}};r=ce(Ue),K=new WeakMap,Q=new WeakMap,W=new WeakMap,X=new WeakMap,Y=new WeakMap,Z=new WeakMap,_=new WeakMap,q=new WeakMap,L=new WeakMap,a=new WeakSet,ee=function(){if(this.photo.failed)return;let t=this.store.peek(this.photo.id);G(this,_,t!==void 0),t!==void 0?this.url=J(t):u(this,a,Te).call(this,this.photo.id)},Te=async function(t){let i=new AbortController;G(this,q,i);try{let p=await this.store.get(t,i.signal);i.signal.aborted||(this.url=J(p))}catch(p){this.failed=!me(p)}},te=function(){g(this,q)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Pe=function(){return m`
      <video
        autoplay
        playsinline
        aria-hidden="true"
        .muted="${!0}"
        src="${ve(this.photo.id)}"
        @playing="${u(this,a,oe)}"
        @ended="${g(this,L).stop}"
        @error="${g(this,L).stop}"
      >
      </video>
    `},oe=function(t){t.target.classList.add("shown")},y(r,4,"photo",Ee,c,K),y(r,4,"store",Re,c,Q),y(r,4,"lively",ke,c,W),y(r,4,"url",Le,c,X),y(r,4,"failed",$e,c,Y),y(r,4,"canvas",Ce,c,Z),c=y(r,0,"Thumb",He,c),pe(c,"styles",[ye,we]),s(r,1,c);export{We as a,_e as b,Ze as c};
