import{a as U,b as j,d as z}from"/assets/chunk-LB7SORI6.js";import{a as O}from"/assets/chunk-LEQ3S2SE.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-5RUAE3TV.js";import{a as I}from"/assets/chunk-L4QOU3GH.js";import"/assets/chunk-FJQW2A7X.js";import{a as D}from"/assets/chunk-AUB4SOMF.js";import{a as V,g as x,i as A,j as F}from"/assets/chunk-3PTSIWJU.js";import"/assets/chunk-A6TKU6T5.js";import"/assets/chunk-XP4I65UQ.js";import"/assets/chunk-VPF5JAHV.js";import"/assets/chunk-FHTJ6Y6Z.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import"/assets/chunk-3FEMAHCA.js";import{a as L,b as H}from"/assets/chunk-7KBPAIBY.js";import{b as l,e as c,g as R,h as g,i as b,j as f,l as p,m as E,p as N,q as v,r as M}from"/assets/chunk-PMYW6YMW.js";import{a as T,c as a,d as n,e as q,f as h,g as o,i as u}from"/assets/chunk-UFH4OFYZ.js";var B,C,G,J,K,Q,W,t,$,y,S,k,w,d,i,X,Y,Z,_;W=[g("latent-albums-page")];var s=class extends(Q=R,K=[b({attribute:!1})],J=[b({attribute:!1})],G=[f()],C=[f()],B=[f()],Q){constructor(){super(...arguments);o(this,i);o(this,$,a(t,8,this)),a(t,11,this);o(this,y,a(t,12,this)),a(t,15,this);o(this,S,a(t,16,this)),a(t,19,this);o(this,k,a(t,20,this)),a(t,23,this);o(this,w,a(t,24,this)),a(t,27,this);o(this,d,e=>{v(this,"said",e),this.refresh()})}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([V(this.api),x(this.api)]).then(([e,r])=>{this.known=e,this.saved=r},e=>v(this,"problem",e))}render(){let{known:e,asked:r}=this;return l`
      <div class="head">
        <h1>Albums</h1>
        ${e?.editable?l`
            <div class="actions">
              <button class="quiet" @click="${()=>this.asked=U(this.api,void 0,h(this,d))}">${p.plus}New album</button>
              <button class="quiet" @click="${()=>this.asked=j(this.api,h(this,d))}">${p.search}New smart album</button>
            </div>
          `:c}
      </div>
      ${e===void 0?c:u(this,i,Y).call(this,e.albums)} ${u(this,i,Z).call(this)} ${r===void 0?c:l`
        <latent-album-dialog
          .asked="${r}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};t=T(Q),$=new WeakMap,y=new WeakMap,S=new WeakMap,k=new WeakMap,w=new WeakMap,d=new WeakMap,i=new WeakSet,X=async function({id:e,name:r}){try{let{undo:m}=await A(this.api,e);h(this,d).call(this,{text:`Search ${r} deleted.`,undo:()=>F(this.api,m)})}catch(m){O(this,m)}},Y=function(e){return e.length===0?l`
        <latent-notice heading="No albums yet">
          <span slot="icon">${p.album}</span>
          <p>Select some photos and add them to an album; a photo can be in as many as you like, and stays where it is.</p>
        </latent-notice>
      `:l`
        <latent-album-tiles
          .api="${this.api}"
          .all="${e}"
          .shown="${D(e)}"
          .store="${this.store}"
          @said="${()=>this.refresh()}"
        ></latent-album-tiles>
      `},Z=function(){return this.saved?.editable?l`
      <h2>Saved searches</h2>
      <ul class="searches">
        ${this.saved.searches.map(e=>u(this,i,_).call(this,e))}
      </ul>
      <p class="actions">
        <button class="quiet" @click="${()=>this.asked=z(this.api,h(this,d))}">${p.plus}Save a search</button>
      </p>
    `:c},_=function(e){let r=L("photos",void 0,e.query);return l`
      <li>
        <a
          href="${H(r)}"
          title="${e.query}"
          @click="${m=>M(m,r)}"
        >${e.name}</a>
        <button
          class="icon"
          aria-label="Delete the search ${e.name}"
          title="Delete"
          @click="${()=>{u(this,i,X).call(this,e)}}"
        >
          ${p.clear}
        </button>
      </li>
    `},n(t,4,"api",K,s,$),n(t,4,"store",J,s,y),n(t,4,"known",G,s,S),n(t,4,"saved",C,s,k),n(t,4,"asked",B,s,w),s=n(t,0,"AlbumsPage",W,s),q(s,"styles",[E,N,I]),a(t,1,s);export{s as AlbumsPage};
