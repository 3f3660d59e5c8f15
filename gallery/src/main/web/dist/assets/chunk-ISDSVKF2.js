import{A as w,F as S,I as F,J as H,K as C,a as T,b as c,d as b,e as j,f as E,g as y,h as x,n as M,q as m,r as D}from"/assets/chunk-Y6K56ZEO.js";import{a as I,c as a,d as u,e as L,f as g,g as l,h as v,i as p}from"/assets/chunk-4TR2UDAY.js";function Q(t,e){return t.get("/albums",e)}function X(t,e,o){let n=new URLSearchParams({limit:"500",...o===void 0?{}:{after:o}});return t.get(`/albums/${encodeURIComponent(e)}/photos?${n}`)}function Y(t,e){return d(t,"/albums",e)}function ee(t,e,o){return d(t,`/albums/${encodeURIComponent(e)}`,o)}function te(t,e){return d(t,`/albums/${encodeURIComponent(e)}/removal`)}function oe(t,e){return d(t,"/albums/undo",{undo:e})}function re(t,e){return t.get("/searches",e)}function ne(t,e){return d(t,"/searches",e)}function ie(t,e){return d(t,`/searches/${encodeURIComponent(e)}/removal`)}function ae(t,e){return d(t,"/searches/undo",{undo:e})}async function d(t,e,o){return await(await t.send("POST",e,o)).json()}function le(t,e){return t.filter(o=>o.parent===e)}function Z(t,e){let o=[],n=V(t,e);for(;n!==void 0&&!o.includes(n);)o.unshift(n),n=V(t,n);return o}function V(t,{parent:e}){return t.find(({id:o})=>o===e)}function pe(t,e){return[...Z(t,e),e].map(({name:o})=>o).join(" / ")}function de(t,e){return e.cover??K(t,e).find(({cover:o})=>o!==void 0)?.cover}function K(t,e){return t.filter(o=>Z(t,o).includes(e))}function ce(t){let e=t instanceof Error?t.message:String(t);return e.endsWith(".")?e:`${e}.`}function fe(t,e){let o=e===1?"1 album":`${e} albums`;return[t>0||e===0?w(t):"",e>0?o:""].filter(n=>n!=="").join(" · ")}function ge({oldest:t,newest:e}){return t===void 0||e===void 0?"":new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}).formatRange(new Date(`${t}Z`),new Date(`${e}Z`))}function be(t,e){return`${w(t)} added to ${e}.`}var z,N,W,_,q,B,r,P,$,k,U,h,f,i,R,G,O,J;B=[E("latent-thumb")];var s=class extends(q=j,_=[y({attribute:!1})],W=[y({attribute:!1})],N=[x()],z=[x()],q){constructor(){super(...arguments);l(this,i);l(this,P,a(r,8,this)),a(r,11,this);l(this,$,a(r,12,this)),a(r,15,this);l(this,k,a(r,16,this)),a(r,19,this);l(this,U,a(r,20,this,!1)),a(r,23,this);l(this,h,!1);l(this,f)}willUpdate(o){o.has("photo")&&!F(o.get("photo"),this.photo)&&(p(this,i,O).call(this),p(this,i,R).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&p(this,i,R).call(this)}disconnectedCallback(){super.disconnectedCallback(),p(this,i,O).call(this)}render(){return this.photo.failed||this.failed?c`
        <div class="instead">
          ${S(this.photo)?m.play:this.photo.failed?m.broken:m.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `:c`
      ${this.url===void 0?b:c`
        <img
          alt=""
          draggable="false"
          decoding="${g(this,h)?"sync":"async"}"
          class="${g(this,h)?"shown at-once":""}"
          src="${this.url}"
          @load="${p(this,i,J)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${S(this.photo)?c`
          <span class="badge" title="${H(this.photo.name)}">${m.play}</span>
        `:b} ${this.photo.favorite?c`
          <span class="favorite">${m.heartFull}</span>
        `:b}
    `}};r=I(q),P=new WeakMap,$=new WeakMap,k=new WeakMap,U=new WeakMap,h=new WeakMap,f=new WeakMap,i=new WeakSet,R=function(){if(this.photo.failed)return;let o=this.store.peek(this.photo.id);v(this,h,o!==void 0),o!==void 0?this.url=C(o):p(this,i,G).call(this,this.photo.id)},G=async function(o){let n=new AbortController;v(this,f,n);try{let A=await this.store.get(o,n.signal);n.signal.aborted||(this.url=C(A))}catch(A){this.failed=!M(A)}},O=function(){g(this,f)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},J=function(o){o.target.classList.add("shown")},u(r,4,"photo",_,s,P),u(r,4,"store",W,s,$),u(r,4,"url",N,s,k),u(r,4,"failed",z,s,U),s=u(r,0,"Thumb",B,s),L(s,"styles",[D,T`
      :host {
        display: block;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        contain: strict;
      }

      img {
        display: block;
        width: 100%;
        height: 100%;
        object-fit: cover;
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
    `]),a(r,1,s);export{ce as a,Q as b,X as c,Y as d,ee as e,te as f,oe as g,re as h,ne as i,ie as j,ae as k,le as l,Z as m,pe as n,de as o,fe as p,ge as q,be as r};
