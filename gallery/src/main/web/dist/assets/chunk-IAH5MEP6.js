import{g as N,l as W,o as Ce,p as we,q as J}from"/assets/chunk-NE6HXD2A.js";import{a as ge,d as ve,e as ye,h as xe}from"/assets/chunk-6K7LKB4V.js";import{a as he,b as f,e as $,g as me,h as fe,i as F,j as z,k as be,l as x,m as Ae}from"/assets/chunk-WRWII6CR.js";import{a as de,c as l,d as g,e as ue,f as v,g as u,h as Z,i as m}from"/assets/chunk-4TR2UDAY.js";function at(t,e){return t.get("/albums",e)}function lt(t,e,r){let o=new URLSearchParams({limit:"500",...r===void 0?{}:{after:r}});return t.get(`/albums/${encodeURIComponent(e)}/photos?${o}`)}function st(t,e){return A(t,"/albums",e)}function ct(t,e,r){return A(t,`/albums/${encodeURIComponent(e)}`,r)}function pt(t,e){return A(t,`/albums/${encodeURIComponent(e)}/removal`)}function dt(t,e){return A(t,"/albums/undo",{undo:e})}function ut(t,e){return t.get("/searches",e)}function ht(t,e){return A(t,"/searches",e)}function mt(t,e){return A(t,`/searches/${encodeURIComponent(e)}/removal`)}function ft(t,e){return A(t,"/searches/undo",{undo:e})}async function A(t,e,r){return await(await t.send("POST",e,r)).json()}function gt(t,e){return t.filter(r=>r.parent===e)}function Pe(t,e){let r=[],o=_e(t,e);for(;o!==void 0&&!r.includes(o);)r.unshift(o),o=_e(t,o);return r}function _e(t,{parent:e}){return t.find(({id:r})=>r===e)}function vt(t,e){return[...Pe(t,e),e].map(({name:r})=>r).join(" / ")}function yt(t,e){return e.cover??rt(t,e).find(({cover:r})=>r!==void 0)?.cover}function rt(t,e){return t.filter(r=>Pe(t,r).includes(e))}function $e(t){let e=t instanceof Error?t.message:String(t);return e.endsWith(".")?e:`${e}.`}var Se=class{busy=!1;problem="";#e;constructor(e){this.#e=e,e.addController(this)}hostConnected(){}async run(e){this.busy=!0,this.say("");try{await e()}catch(r){r instanceof ve||r instanceof ge&&r.unauthorised?this.#e.dispatchEvent(new CustomEvent("problem",{detail:r})):this.problem=$e(r)}finally{this.busy=!1,this.#e.requestUpdate()}}say(e){this.problem=e,this.#e.requestUpdate()}};function $t(t,e){let r=e===1?"1 album":`${e} albums`;return[t>0||e===0?N(t):"",e>0?r:""].filter(o=>o!=="").join(" · ")}function St({oldest:t,newest:e}){return t===void 0||e===void 0?"":new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}).formatRange(new Date(`${t}Z`),new Date(`${e}Z`))}function Rt(t,e){return`${N(t)} added to ${e}.`}var V=class{#e;#r;#o;#t=!1;constructor(e,r){this.#e=e,this.#r=r,e.addController(this)}get plays(){return this.#t}hostConnected(){this.#e.addEventListener("pointerenter",this.#i),this.#e.addEventListener("pointerleave",this.stop)}hostDisconnected(){this.#e.removeEventListener("pointerenter",this.#i),this.#e.removeEventListener("pointerleave",this.stop),this.stop()}#i=({pointerType:e})=>{e==="mouse"&&this.#r()&&!ot()&&(this.#o=window.setTimeout(()=>this.#n(!0),350))};stop=()=>{window.clearTimeout(this.#o),this.#n(!1)};#n(e){e!==this.#t&&(this.#t=e,this.#e.requestUpdate())}};function ot(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function Re(t){let{PI:e,min:r,max:o,cos:p,round:w}=Math,R=t[0]|t[1]<<8|t[2]<<16,U=t[3]|t[4]<<8,Fe=(R&63)/63,Ve=(R>>6&63)/31.5-1,Ge=(R>>12&63)/31.5-1,Ze=(R>>18&31)/31,b=R>>23,ze=(U>>3&63)/63,Ne=(U>>9&63)/63,ne=U>>15,G=o(3,ne?b?5:7:U&7),T=o(3,ne?U&7:b?5:7),We=b?(t[5]&15)/15:1,Je=(t[5]>>4)/15,Ke=b?6:5,ae=0,q=(L,h,k)=>{let _=[];for(let y=0;y<h;y++)for(let P=y?0:1;P*h<L*(h-y);P++)_.push(((t[Ke+(ae>>1)]>>((ae++&1)<<2)&15)/7.5-1)*k);return _},Qe=q(G,T,Ze),Xe=q(3,3,ze*1.25),Ye=q(3,3,Ne*1.25),et=b&&q(5,5,Je),O=it(t),M=w(O>1?32:32*O),I=w(O>1?32/O:32),E=new Uint8Array(M*I*4),D=[],B=[];for(let L=0,h=0;L<I;L++)for(let k=0;k<M;k++,h+=4){let _=Fe,y=Ve,P=Ge,le=We;for(let i=0,s=o(G,b?5:3);i<s;i++)D[i]=p(e/M*(k+.5)*i);for(let i=0,s=o(T,b?5:3);i<s;i++)B[i]=p(e/I*(L+.5)*i);for(let i=0,s=0;i<T;i++)for(let d=i?0:1,H=B[i]*2;d*T<G*(T-i);d++,s++)_+=Qe[s]*D[d]*H;for(let i=0,s=0;i<3;i++)for(let d=i?0:1,H=B[i]*2;d<3-i;d++,s++){let pe=D[d]*H;y+=Xe[s]*pe,P+=Ye[s]*pe}if(b)for(let i=0,s=0;i<5;i++)for(let d=i?0:1,H=B[i]*2;d<5-i;d++,s++)le+=et[s]*D[d]*H;let se=_-2/3*y,ce=(3*_-se+P)/2,tt=ce-P;E[h]=o(0,255*r(1,ce)),E[h+1]=o(0,255*r(1,tt)),E[h+2]=o(0,255*r(1,se)),E[h+3]=o(0,255*r(1,le))}return{w:M,h:I,rgba:E}}function it(t){let e=t[3],r=t[2]&128,o=t[4]&128,p=o?r?5:7:e&7,w=o?e&7:r?5:7;return p/w}function nt(t){return btoa(Array.from(t,e=>String.fromCharCode(e)).join(""))}function Ue(t){let e=atob(t.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(e,r=>r.charCodeAt(0))}function Lt(t){return nt(new Uint8Array(t)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function Te(t,e){let r=t.getContext("2d");try{let{w:o,h:p,rgba:w}=Re(Ue(e));t.width=o,t.height=p,r?.putImageData(new ImageData(new Uint8ClampedArray(w),o,p),0,0)}catch{}}var Ee=he`
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
`;var Le,ke,He,je,qe,Oe,Me,Ie,n,K,Q,X,Y,ee,te,C,j,S,a,re,De,oe,Be,ie;Ie=[fe("latent-thumb")];var c=class extends(Me=me,Oe=[F({attribute:!1})],qe=[F({attribute:!1})],je=[F({type:Boolean})],He=[z()],ke=[z()],Le=[be("canvas")],Me){constructor(){super(...arguments);u(this,a);u(this,K,l(n,8,this)),l(n,11,this);u(this,Q,l(n,12,this)),l(n,15,this);u(this,X,l(n,16,this,!1)),l(n,19,this);u(this,Y,l(n,20,this)),l(n,23,this);u(this,ee,l(n,24,this,!1)),l(n,27,this);u(this,te,l(n,28,this)),l(n,31,this);u(this,C,!1);u(this,j);u(this,S,new V(this,()=>this.lively&&this.photo.live===!0))}willUpdate(r){r.has("photo")&&!Ce(r.get("photo"),this.photo)&&(m(this,a,oe).call(this),m(this,a,re).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&m(this,a,re).call(this)}disconnectedCallback(){super.disconnectedCallback(),m(this,a,oe).call(this)}updated(r){let o=this.photo.placeholder;r.has("photo")&&o!==void 0&&this.canvas!==null&&Te(this.canvas,o)}render(){return this.photo.failed||this.failed?f`
        <div class="instead">
          ${W(this.photo)?x.play:this.photo.failed?x.broken:x.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:f`
      ${v(this,C)||this.photo.placeholder===void 0?$:f`
        <canvas></canvas>
      `} ${this.url===void 0?$:f`
        <img
          alt=""
          draggable="false"
          decoding="${v(this,C)?"sync":"async"}"
          class="${v(this,C)?"shown at-once":""}"
          src="${this.url}"
          @load="${m(this,a,ie)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${v(this,S).plays?m(this,a,Be).call(this):$} ${W(this.photo)?f`
          <span class="badge" title="${we(this.photo.name)}">${x.play}</span>
        `:this.photo.live===!0?f`
          <span class="badge" title="Live photo">${x.live}</span>
        `:$} ${this.photo.favorite?f`
          <span class="favorite">${x.heartFull}</span>
        `:$}
    `}};n=de(Me),K=new WeakMap,Q=new WeakMap,X=new WeakMap,Y=new WeakMap,ee=new WeakMap,te=new WeakMap,C=new WeakMap,j=new WeakMap,S=new WeakMap,a=new WeakSet,re=function(){if(this.photo.failed)return;let r=this.store.peek(this.photo.id);Z(this,C,r!==void 0),r!==void 0?this.url=J(r):m(this,a,De).call(this,this.photo.id)},De=async function(r){let o=new AbortController;Z(this,j,o);try{let p=await this.store.get(r,o.signal);o.signal.aborted||(this.url=J(p))}catch(p){this.failed=!ye(p)}},oe=function(){v(this,j)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Be=function(){return f`
      <video
        autoplay
        playsinline
        aria-hidden="true"
        .muted="${!0}"
        src="${xe(this.photo.id)}"
        @playing="${m(this,a,ie)}"
        @ended="${v(this,S).stop}"
        @error="${v(this,S).stop}"
      >
      </video>
    `},ie=function(r){r.target.classList.add("shown")},g(n,4,"photo",Oe,c,K),g(n,4,"store",qe,c,Q),g(n,4,"lively",je,c,X),g(n,4,"url",He,c,Y),g(n,4,"failed",ke,c,ee),g(n,4,"canvas",Le,c,te),c=g(n,0,"Thumb",Ie,c),ue(c,"styles",[Ae,Ee]),l(n,1,c);export{$e as a,nt as b,Ue as c,Lt as d,at as e,lt as f,st as g,ct as h,pt as i,dt as j,ut as k,ht as l,mt as m,ft as n,Se as o,gt as p,Pe as q,vt as r,yt as s,$t as t,St as u,Rt as v};
