import{a as j,b as z,d as B}from"/assets/chunk-OX3TEF4E.js";import{a as U}from"/assets/chunk-NJGMLMAE.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-ILGEAYWZ.js";import{a as I}from"/assets/chunk-4RRJ3ZP6.js";import"/assets/chunk-XVEVP32N.js";import{a as L}from"/assets/chunk-AUB4SOMF.js";import{a as A,g as E,i as F,j as D}from"/assets/chunk-SHQH2U5U.js";import"/assets/chunk-ICAKO4LJ.js";import"/assets/chunk-RM3MGTUZ.js";import"/assets/chunk-6CKDRZ3J.js";import"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-LYKWYS7G.js";import{b as H}from"/assets/chunk-HBUB6B3U.js";import{a as M}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as d}from"/assets/chunk-UITOMONB.js";import"/assets/chunk-VUAE2RXN.js";import{a as T,b as o,e as c,g as q,h as R,i as b,j as u,l as N,p as V,q as v}from"/assets/chunk-K4BADL6H.js";import{a as x,c as a,d as l,e as g,f as h,g as r,i as m}from"/assets/chunk-UFH4OFYZ.js";var C,G,J,K,O,Q,W,t,y,$,S,k,w,n,i,X,Y,Z,_;W=[R("latent-albums-page")];var s=class extends(Q=q,O=[b({attribute:!1})],K=[b({attribute:!1})],J=[u()],G=[u()],C=[u()],Q){constructor(){super(...arguments);r(this,i);r(this,y,a(t,8,this)),a(t,11,this);r(this,$,a(t,12,this)),a(t,15,this);r(this,S,a(t,16,this)),a(t,19,this);r(this,k,a(t,20,this)),a(t,23,this);r(this,w,a(t,24,this)),a(t,27,this);r(this,n,e=>{v(this,"said",e),this.refresh()})}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([A(this.api),E(this.api)]).then(([e,p])=>{this.known=e,this.saved=p},e=>v(this,"problem",e))}render(){let{known:e,asked:p}=this;return o`
      <div class="head">
        <h1>Albums</h1>
        ${e?.editable?o`
            <div class="actions">
              <button class="quiet" @click="${()=>this.asked=j(this.api,void 0,h(this,n))}">${d.plus}New album</button>
              <button class="quiet" @click="${()=>this.asked=z(this.api,h(this,n))}">${d.search}New smart album</button>
            </div>
          `:c}
      </div>
      ${e===void 0?c:m(this,i,Y).call(this,e.albums)} ${m(this,i,Z).call(this)} ${p===void 0?c:o`
        <latent-album-dialog
          .asked="${p}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};t=x(Q),y=new WeakMap,$=new WeakMap,S=new WeakMap,k=new WeakMap,w=new WeakMap,n=new WeakMap,i=new WeakSet,X=async function({id:e,name:p}){try{let{undo:f}=await F(this.api,e);h(this,n).call(this,{text:`Search ${p} deleted.`,undo:()=>D(this.api,f)})}catch(f){U(this,f)}},Y=function(e){return e.length===0?o`
        <latent-notice heading="No albums yet">
          <span slot="icon">${d.album}</span>
          <p>Select some photos and add them to an album; a photo can be in as many as you like, and stays where it is.</p>
        </latent-notice>
      `:o`
        <latent-album-tiles
          .api="${this.api}"
          .all="${e}"
          .shown="${L(e)}"
          .store="${this.store}"
          @said="${()=>this.refresh()}"
        ></latent-album-tiles>
      `},Z=function(){return this.saved?.editable?o`
      <h2>Saved searches</h2>
      <ul class="searches">
        ${this.saved.searches.map(e=>m(this,i,_).call(this,e))}
      </ul>
      <p class="actions">
        <button class="quiet" @click="${()=>this.asked=B(this.api,h(this,n))}">${d.plus}Save a search</button>
      </p>
    `:c},_=function(e){return o`
      <li>
        <a
          ${H(M("photos",void 0,e.query))}
          title="${e.query}"
        >${e.name}</a>
        <button
          class="icon"
          aria-label="Delete the search ${e.name}"
          title="Delete"
          @click="${()=>{m(this,i,X).call(this,e)}}"
        >
          ${d.clear}
        </button>
      </li>
    `},l(t,4,"api",O,s,y),l(t,4,"store",K,s,$),l(t,4,"known",J,s,S),l(t,4,"saved",G,s,k),l(t,4,"asked",C,s,w),s=l(t,0,"AlbumsPage",W,s),g(s,"styles",[N,V,I,T`
      .searches {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        list-style: none;
      }

      .searches li {
        display: inline-flex;
        align-items: center;
        max-width: 100%;
        padding-left: 16px;
        border: 1px solid var(--line);
        border-radius: 22px;
      }

      .searches a {
        overflow: hidden;
        padding: 8px 0;
        text-decoration: none;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .searches a:hover {
        color: var(--accent);
      }

      .searches .icon {
        width: 36px;
        height: 36px;
        color: var(--ink-soft);
      }

      .searches .icon svg {
        width: 16px;
        height: 16px;
      }
    `]),a(t,1,s);export{s as AlbumsPage};
