import{e as fe,m as Z,r as z,u as he,v as ge,w as N}from"/assets/chunk-GWURRANR.js";import{a as ce,b as x,d as O,f as pe,g as de,h as F,i as G,j as ue,k as P,l as me}from"/assets/chunk-E2BXXSLQ.js";import{a as le,c as l,d as g,e as se,f as L,g as f,h as V,i as b}from"/assets/chunk-4TR2UDAY.js";function We(e,t){return e.get("/albums",t)}function Je(e,t,r){let o=new URLSearchParams({limit:"500",...r===void 0?{}:{after:r}});return e.get(`/albums/${encodeURIComponent(t)}/photos?${o}`)}function Ke(e,t){return A(e,"/albums",t)}function Qe(e,t,r){return A(e,`/albums/${encodeURIComponent(t)}`,r)}function Xe(e,t){return A(e,`/albums/${encodeURIComponent(t)}/removal`)}function Ye(e,t){return A(e,"/albums/undo",{undo:t})}function et(e,t){return e.get("/searches",t)}function tt(e,t){return A(e,"/searches",t)}function rt(e,t){return A(e,`/searches/${encodeURIComponent(t)}/removal`)}function ot(e,t){return A(e,"/searches/undo",{undo:t})}async function A(e,t,r){return await(await e.send("POST",t,r)).json()}function at(e,t){return e.filter(r=>r.parent===t)}function xe(e,t){let r=[],o=be(e,t);for(;o!==void 0&&!r.includes(o);)r.unshift(o),o=be(e,o);return r}function be(e,{parent:t}){return e.find(({id:r})=>r===t)}function it(e,t){return[...xe(e,t),t].map(({name:r})=>r).join(" / ")}function lt(e,t){return t.cover??Ze(e,t).find(({cover:r})=>r!==void 0)?.cover}function Ze(e,t){return e.filter(r=>xe(e,r).includes(t))}function ct(e){let t=e instanceof Error?e.message:String(e);return t.endsWith(".")?t:`${t}.`}function ut(e,t){let r=t===1?"1 album":`${t} albums`;return[e>0||t===0?Z(e):"",t>0?r:""].filter(o=>o!=="").join(" · ")}function ft({oldest:e,newest:t}){return e===void 0||t===void 0?"":new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}).formatRange(new Date(`${e}Z`),new Date(`${t}Z`))}function mt(e,t){return`${Z(e)} added to ${t}.`}function Ae(e){let{PI:t,min:r,max:o,cos:c,round:v}=Math,S=e[0]|e[1]<<8|e[2]<<16,$=e[3]|e[4]<<8,Te=(S&63)/63,Le=(S>>6&63)/31.5-1,Oe=(S>>12&63)/31.5-1,je=(S>>18&31)/31,m=S>>23,Ie=($>>3&63)/63,He=($>>9&63)/63,te=$>>15,B=o(3,te?m?5:7:$&7),w=o(3,te?$&7:m?5:7),qe=m?(e[5]&15)/15:1,Ee=(e[5]>>4)/15,Me=m?6:5,re=0,I=(U,u,R)=>{let C=[];for(let h=0;h<u;h++)for(let _=h?0:1;_*u<U*(u-h);_++)C.push(((e[Me+(re>>1)]>>((re++&1)<<2)&15)/7.5-1)*R);return C},De=I(B,w,je),Be=I(3,3,Ie*1.25),Ve=I(3,3,He*1.25),Fe=m&&I(5,5,Ee),H=ze(e),q=v(H>1?32:32*H),E=v(H>1?32/H:32),k=new Uint8Array(q*E*4),M=[],D=[];for(let U=0,u=0;U<E;U++)for(let R=0;R<q;R++,u+=4){let C=Te,h=Le,_=Oe,oe=qe;for(let n=0,i=o(B,m?5:3);n<i;n++)M[n]=c(t/q*(R+.5)*n);for(let n=0,i=o(w,m?5:3);n<i;n++)D[n]=c(t/E*(U+.5)*n);for(let n=0,i=0;n<w;n++)for(let p=n?0:1,T=D[n]*2;p*w<B*(w-n);p++,i++)C+=De[i]*M[p]*T;for(let n=0,i=0;n<3;n++)for(let p=n?0:1,T=D[n]*2;p<3-n;p++,i++){let ie=M[p]*T;h+=Be[i]*ie,_+=Ve[i]*ie}if(m)for(let n=0,i=0;n<5;n++)for(let p=n?0:1,T=D[n]*2;p<5-n;p++,i++)oe+=Fe[i]*M[p]*T;let ne=C-2/3*h,ae=(3*C-ne+_)/2,Ge=ae-_;k[u]=o(0,255*r(1,ae)),k[u+1]=o(0,255*r(1,Ge)),k[u+2]=o(0,255*r(1,ne)),k[u+3]=o(0,255*r(1,oe))}return{w:q,h:E,rgba:k}}function ze(e){let t=e[3],r=e[2]&128,o=e[4]&128,c=o?r?5:7:t&7,v=o?t&7:r?5:7;return c/v}function Ne(e){return btoa(Array.from(e,t=>String.fromCharCode(t)).join(""))}function ye(e){let t=atob(e.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(t,r=>r.charCodeAt(0))}function bt(e){return Ne(new Uint8Array(e)).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}function ve(e,t){let r=e.getContext("2d");try{let{w:o,h:c,rgba:v}=Ae(ye(t));e.width=o,e.height=c,r?.putImageData(new ImageData(new Uint8ClampedArray(v),o,c),0,0)}catch{}}var Ce,_e,Pe,Se,$e,we,ke,a,W,J,K,Q,X,y,j,s,Y,Ue,ee,Re;ke=[de("latent-thumb")];var d=class extends(we=pe,$e=[F({attribute:!1})],Se=[F({attribute:!1})],Pe=[G()],_e=[G()],Ce=[ue("canvas")],we){constructor(){super(...arguments);f(this,s);f(this,W,l(a,8,this)),l(a,11,this);f(this,J,l(a,12,this)),l(a,15,this);f(this,K,l(a,16,this)),l(a,19,this);f(this,Q,l(a,20,this,!1)),l(a,23,this);f(this,X,l(a,24,this)),l(a,27,this);f(this,y,!1);f(this,j)}willUpdate(r){r.has("photo")&&!he(r.get("photo"),this.photo)&&(b(this,s,ee).call(this),b(this,s,Y).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&b(this,s,Y).call(this)}disconnectedCallback(){super.disconnectedCallback(),b(this,s,ee).call(this)}updated(r){let o=this.photo.placeholder;r.has("photo")&&o!==void 0&&this.canvas!==null&&ve(this.canvas,o)}render(){return this.photo.failed||this.failed?x`
        <div class="instead">
          ${z(this.photo)?P.play:this.photo.failed?P.broken:P.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:x`
      ${L(this,y)||this.photo.placeholder===void 0?O:x`
        <canvas></canvas>
      `} ${this.url===void 0?O:x`
        <img
          alt=""
          draggable="false"
          decoding="${L(this,y)?"sync":"async"}"
          class="${L(this,y)?"shown at-once":""}"
          src="${this.url}"
          @load="${b(this,s,Re)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${z(this.photo)?x`
          <span class="badge" title="${ge(this.photo.name)}">${P.play}</span>
        `:O} ${this.photo.favorite?x`
          <span class="favorite">${P.heartFull}</span>
        `:O}
    `}};a=le(we),W=new WeakMap,J=new WeakMap,K=new WeakMap,Q=new WeakMap,X=new WeakMap,y=new WeakMap,j=new WeakMap,s=new WeakSet,Y=function(){if(this.photo.failed)return;let r=this.store.peek(this.photo.id);V(this,y,r!==void 0),r!==void 0?this.url=N(r):b(this,s,Ue).call(this,this.photo.id)},Ue=async function(r){let o=new AbortController;V(this,j,o);try{let c=await this.store.get(r,o.signal);o.signal.aborted||(this.url=N(c))}catch(c){this.failed=!fe(c)}},ee=function(){L(this,j)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},Re=function(r){r.target.classList.add("shown")},g(a,4,"photo",$e,d,W),g(a,4,"store",Se,d,J),g(a,4,"url",Pe,d,K),g(a,4,"failed",_e,d,Q),g(a,4,"canvas",Ce,d,X),d=g(a,0,"Thumb",ke,d),se(d,"styles",[me,ce`
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
    `]),l(a,1,d);export{ct as a,Ne as b,ye as c,bt as d,We as e,Je as f,Ke as g,Qe as h,Xe as i,Ye as j,et as k,tt as l,rt as m,ot as n,at as o,xe as p,it as q,lt as r,ut as s,ft as t,mt as u};
