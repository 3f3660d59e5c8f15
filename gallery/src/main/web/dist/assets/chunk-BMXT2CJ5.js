import{A as D,I as w,N as S,P as F,Q as C,a as I,c as a,d as u,e as T,f as g,g as l,h as v,i as p,j as L,k as c,m as b,n as j,o as E,p as y,q as x,w as M,z as m}from"/assets/chunk-OUXI7PUB.js";function K(t,e){return t.get("/albums",e)}function Q(t,e,r){let i=new URLSearchParams({limit:"500",...r===void 0?{}:{after:r}});return t.get(`/albums/${encodeURIComponent(e)}/photos?${i}`)}function X(t,e){return d(t,"/albums",e)}function Y(t,e,r){return d(t,`/albums/${encodeURIComponent(e)}`,r)}function ee(t,e){return d(t,`/albums/${encodeURIComponent(e)}/removal`)}function te(t,e){return d(t,"/albums/undo",{undo:e})}function re(t,e){return t.get("/searches",e)}function oe(t,e){return d(t,"/searches",e)}function ie(t,e){return d(t,`/searches/${encodeURIComponent(e)}/removal`)}function ne(t,e){return d(t,"/searches/undo",{undo:e})}async function d(t,e,r){return await(await t.send("POST",e,r)).json()}function se(t,e){return t.filter(r=>r.parent===e)}function V(t,e){let r=[],i=H(t,e);for(;i!==void 0&&!r.includes(i);)r.unshift(i),i=H(t,i);return r}function H(t,{parent:e}){return t.find(({id:r})=>r===e)}function le(t,e){return[...V(t,e),e].map(({name:r})=>r).join(" / ")}function pe(t,e){return e.cover??J(t,e).find(({cover:r})=>r!==void 0)?.cover}function J(t,e){return t.filter(r=>V(t,r).includes(e))}function ue(t){let e=t instanceof Error?t.message:String(t);return e.endsWith(".")?e:`${e}.`}function he(t,e){let r=e===1?"1 album":`${e} albums`;return[t>0||e===0?w(t):"",e>0?r:""].filter(i=>i!=="").join(" · ")}function fe({oldest:t,newest:e}){return t===void 0||e===void 0?"":new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}).formatRange(new Date(`${t}Z`),new Date(`${e}Z`))}function ge(t,e){return`${w(t)} added to ${e}.`}var Z,z,N,W,_,q,o,P,$,k,U,h,f,n,R,B,O,G;q=[E("latent-thumb")];var s=class extends(_=j,W=[y({attribute:!1})],N=[y({attribute:!1})],z=[x()],Z=[x()],_){constructor(){super(...arguments);l(this,n);l(this,P,a(o,8,this)),a(o,11,this);l(this,$,a(o,12,this)),a(o,15,this);l(this,k,a(o,16,this)),a(o,19,this);l(this,U,a(o,20,this,!1)),a(o,23,this);l(this,h,!1);l(this,f)}willUpdate(r){r.has("photo")&&r.get("photo")?.id!==this.photo.id&&(p(this,n,O).call(this),p(this,n,R).call(this))}connectedCallback(){super.connectedCallback(),this.hasUpdated&&p(this,n,R).call(this)}disconnectedCallback(){super.disconnectedCallback(),p(this,n,O).call(this)}render(){return this.photo.failed||this.failed?c`
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
          @load="${p(this,n,G)}"
          @error="${()=>this.failed=!0}"
        />
      `} ${S(this.photo)?c`
          <span class="badge" title="${F(this.photo.name)}">${m.play}</span>
        `:b} ${this.photo.favorite?c`
          <span class="favorite">${m.heartFull}</span>
        `:b}
    `}};o=I(_),P=new WeakMap,$=new WeakMap,k=new WeakMap,U=new WeakMap,h=new WeakMap,f=new WeakMap,n=new WeakSet,R=function(){if(this.photo.failed)return;let r=this.store.peek(this.photo.id);v(this,h,r!==void 0),r!==void 0?this.url=C(r):p(this,n,B).call(this,this.photo.id)},B=async function(r){let i=new AbortController;v(this,f,i);try{let A=await this.store.get(r,i.signal);i.signal.aborted||(this.url=C(A))}catch(A){this.failed=!M(A)}},O=function(){g(this,f)?.abort(),this.url!==void 0&&URL.revokeObjectURL(this.url),this.url=void 0,this.failed=!1},G=function(r){r.target.classList.add("shown")},u(o,4,"photo",W,s,P),u(o,4,"store",N,s,$),u(o,4,"url",z,s,k),u(o,4,"failed",Z,s,U),s=u(o,0,"Thumb",q,s),T(s,"styles",[D,L`
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
    `]),a(o,1,s);export{ue as a,K as b,Q as c,X as d,Y as e,ee as f,te as g,re as h,oe as i,ie as j,ne as k,se as l,V as m,le as n,pe as o,he as p,fe as q,ge as r};
