import{a as fe,d as me,e as he,m as Z,r as z,u as be,v as ye,w as N}from"/assets/chunk-6DI442EH.js";import{a as ce,b as y,e as L,g as pe,h as de,i as F,j as G,k as ue,l as P,m as ge}from"/assets/chunk-WRWII6CR.js";import{a as le,c as l,d as g,e as se,f as E,g as f,h as V,i as b}from"/assets/chunk-4TR2UDAY.js";function Xe(e,t){return e.get("/albums",t)}function Ye(e,t,r){let o=new URLSearchParams({limit:"500",...r===void 0?{}:{after:r}});return e.get(`/albums/${encodeURIComponent(t)}/photos?${o}`)}function et(e,t){return x(e,"/albums",t)}function tt(e,t,r){return x(e,`/albums/${encodeURIComponent(t)}`,r)}function rt(e,t){return x(e,`/albums/${encodeURIComponent(t)}/removal`)}function ot(e,t){return x(e,"/albums/undo",{undo:t})}function nt(e,t){return e.get("/searches",t)}function it(e,t){return x(e,"/searches",t)}function at(e,t){return x(e,`/searches/${encodeURIComponent(t)}/removal`)}function lt(e,t){return x(e,"/searches/undo",{undo:t})}async function x(e,t,r){return await(await e.send("POST",t,r)).json()}function ct(e,t){return e.filter(r=>r.parent===t)}function Ae(e,t){let r=[],o=xe(e,t);for(;o!==void 0&&!r.includes(o);)r.unshift(o),o=xe(e,o);return r}function xe(e,{parent:t}){return e.find(({id:r})=>r===t)}function pt(e,t){return[...Ae(e,t),t].map(({name:r})=>r).join(" / ")}function dt(e,t){return t.cover??Je(e,t).find(({cover:r})=>r!==void 0)?.cover}function Je(e,t){return e.filter(r=>Ae(e,r).includes(t))}function ve(e){let t=e instanceof Error?e.message:String(e);return t.endsWith(".")?t:`${t}.`}var Ce=class{busy=!1;problem="";#e;constructor(t){this.#e=t,t.addController(this)}hostConnected(){}async run(t){this.busy=!0,this.say("");try{await t()}catch(r){r instanceof me||r instanceof fe&&r.unauthorised?this.#e.dispatchEvent(new CustomEvent("problem",{detail:r})):this.problem=ve(r)}finally{this.busy=!1,this.#e.requestUpdate()}}say(t){this.problem=t,this.#e.requestUpdate()}};function yt(e,t){let r=t===1?"1 album":`${t} albums`;return[e>0||t===0?Z(e):"",t>0?r:""].filter(o=>o!=="").join(" · ")}function xt({oldest:e,newest:t}){return e===void 0||t===void 0?"":new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}).formatRange(new Date(`${e}Z`),new Date(`${t}Z`))}function At(e,t){return`${Z(e)} added to ${t}.`}function _e(e){let{PI:t,min:r,max:o,cos:c,round:v}=Math,S=e[0]|e[1]<<8|e[2]<<16,w=e[3]|e[4]<<8,Oe=(S&63)/63,je=(S>>6&63)/31.5-1,qe=(S>>12&63)/31.5-1,Ie=(S>>18&31)/31,m=S>>23,Me=(w>>3&63)/63,De=(w>>9&63)/63,te=w>>15,B=o(3,te?m?5:7:w&7),$=o(3,te?w&7:m?5:7),Be=m?(e[5]&15)/15:1,Ve=(e[5]>>4)/15,Fe=m?6:5,re=0,O=(k,u,R)=>{let C=[];for(let h=0;h<u;h++)for(let _=h?0:1;_*u<k*(u-h);_++)C.push(((e[Fe+(re>>1)]>>((re++&1)<<2)&15)/7.5-1)*R);return C},Ge=O(B,$,Ie),Ze=O(3,3,Me*1.25),ze=O(3,3,De*1.25),Ne=m&&O(5,5,Ve),j=Ke(e),q=v(j>1?32:32*j),I=v(j>1?32/j:32),U=new Uint8Array(q*I*4),M=[],D=[];for(let k=0,u=0;k<I;k++)for(let R=0;R<q;R++,u+=4){let C=Oe,h=je,_=qe,oe=Be;for(let n=0,a=o(B,m?5:3);n<a;n++)M[n]=c(t/q*(R+.5)*n);for(let n=0,a=o($,m?5:3);n<a;n++)D[n]=c(t/I*(k+.5)*n);for(let n=0,a=0;n<$;n++)for(let p=n?0:1,T=D[n]*2;p*$<B*($-n);p++,a++)C+=Ge[a]*M[p]*T;for(let n=0,a=0;n<3;n++)for(let p=n?0:1,T=D[n]*2;p<3-n;p++,a++){let ae=M[p]*T;h+=Ze[a]*ae,_+=ze[a]*ae}if(m)for(let n=0,a=0;n<5;n++)for(let p=n?0:1,T=D[n]*2;p<5-n;p++,a++)oe+=Ne[a]*M[p]*T;let ne=C-2/3*h,ie=(3*C-ne+_)/2,We=ie-_;U[u]=o(0,255*r(1,ie)),U[u+1]=o(0,255*r(1,We)),U[u+2]=o(0,255*r(1,ne)),U[u+3]=o(0,255*r(1,oe))}return{w:q,h:I,rgba:U}}function Ke(e){let t=e[3],r=e[2]&128,o=e[4]&128,c=o?r?5:7:t&7,v=o?t&7:r?5:7;return c/v}function Qe(e){return btoa(Array.from(e,t=>String.fromCharCode(t)).join(""))}function Pe(e){let t=atob(e.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(t,r=>r.charCodeAt(0))}function _t(e){return Qe(new Uint8Array(e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function Se(e,t){let r=e.getContext("2d");try{let{w:o,h:c,rgba:v}=_e(Pe(t));e.width=o,e.height=c,r?.putImageData(new ImageData(new Uint8ClampedArray(v),o,c),0,0)}catch{}}var we,$e,Ue,ke,Re,Te,Ee,i,W,J,K,Q,X,A,H,s,Y,Le,ee,He;Ee=[de("latent-thumb")];var d=class extends(Te=pe,Re=[F({attribute:!1})],ke=[F({attribute:!1})],Ue=[G()],$e=[G()],we=[ue("canvas")],Te){constructor(){super(...arguments);f(this,s);f(this,W,l(i,8,this)),l(i,11,this);f(this,J,l(i,12,this)),l(i,15,this);f(this,K,l(i,16,this)),l(i,19,this);f(this,Q,l(i,20,this,!1)),l(i,23,this);f(this,X,l(i,24,this)),l(i,27,this);f(this,A,!1);f(this,H)}willUpdate(r){r.has("photo")&&!be(r.get("photo"),this.photo)&&(b(this,s,ee).call(this),b(this,s,Y).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&b(this,s,Y).call(this)}disconnectedCallback(){super.disconnectedCallback(),b(this,s,ee).call(this)}updated(r){let o=this.photo.placeholder;r.has("photo")&&o!==void 0&&this.canvas!==null&&Se(this.canvas,o)}render(){return this.photo.failed||this.failed?y`
        <div class="instead">
          ${z(this.photo)?P.play:this.photo.failed?P.broken:P.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:y`
      ${E(this,A)||this.photo.placeholder===void 0?L:y`
        <canvas></canvas>
      `} ${this.url===void 0?L:y`
        <img
          alt=""
          draggable="false"
          decoding="${E(this,A)?"sync":"async"}"
          class="${E(this,A)?"shown at-once":""}"
          src="${this.url}"
          @load="${b(this,s,He)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${z(this.photo)?y`
          <span class="badge" title="${ye(this.photo.name)}">${P.play}</span>
        `:L} ${this.photo.favorite?y`
          <span class="favorite">${P.heartFull}</span>
        `:L}
    `}};i=le(Te),W=new WeakMap,J=new WeakMap,K=new WeakMap,Q=new WeakMap,X=new WeakMap,A=new WeakMap,H=new WeakMap,s=new WeakSet,Y=function(){if(this.photo.failed)return;let r=this.store.peek(this.photo.id);V(this,A,r!==void 0),r!==void 0?this.url=N(r):b(this,s,Le).call(this,this.photo.id)},Le=async function(r){let o=new AbortController;V(this,H,o);try{let c=await this.store.get(r,o.signal);o.signal.aborted||(this.url=N(c))}catch(c){this.failed=!he(c)}},ee=function(){E(this,H)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},He=function(r){r.target.classList.add("shown")},g(i,4,"photo",Re,d,W),g(i,4,"store",ke,d,J),g(i,4,"url",Ue,d,K),g(i,4,"failed",$e,d,Q),g(i,4,"canvas",we,d,X),d=g(i,0,"Thumb",Ee,d),se(d,"styles",[ge,ce`
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
    `]),l(i,1,d);export{ve as a,Qe as b,Pe as c,_t as d,Xe as e,Ye as f,et as g,tt as h,rt as i,ot as j,nt as k,it as l,at as m,lt as n,Ce as o,ct as p,Ae as q,pt as r,dt as s,yt as t,xt as u,At as v};
