import{a as I,b as O,d as U}from"/assets/chunk-F57VLS4L.js";import{a as L}from"/assets/chunk-7SUXHIVY.js";import{a as H}from"/assets/chunk-C3A2UJA3.js";import{a as V,g as x,i as A,j as D,k as F}from"/assets/chunk-HGX4LQ6A.js";import"/assets/chunk-HBJSX6K3.js";import"/assets/chunk-G4FBSN3E.js";import"/assets/chunk-GIC4EH5G.js";import"/assets/chunk-FXHHZ5SX.js";import"/assets/chunk-ZSG2CJRO.js";import{a as v,b as K}from"/assets/chunk-VLKAWPRJ.js";import"/assets/chunk-JAACSM6X.js";import{b as l,e as u,g as E,h as R,i as y,j as c,l as h,m as M,p as N,q as f}from"/assets/chunk-ZEQLL7GL.js";import{a as g,c as s,d as n,e as q,f as m,g as o,i as p}from"/assets/chunk-4TR2UDAY.js";var j,z,B,C,G,J,Q,t,$,S,k,w,T,d,a,W,X,Y,Z,_;Q=[R("latent-albums-page")];var i=class extends(J=E,G=[y({attribute:!1})],C=[y({attribute:!1})],B=[c()],z=[c()],j=[c()],J){constructor(){super(...arguments);o(this,a);o(this,$,s(t,8,this)),s(t,11,this);o(this,S,s(t,12,this)),s(t,15,this);o(this,k,s(t,16,this)),s(t,19,this);o(this,w,s(t,20,this)),s(t,23,this);o(this,T,s(t,24,this)),s(t,27,this);o(this,d,e=>{f(this,"said",e),this.refresh()})}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([V(this.api),x(this.api)]).then(([e,r])=>{this.known=e,this.saved=r},e=>f(this,"problem",e))}render(){let{known:e,asked:r}=this;return l`
      <div class="head">
        <h1>Albums</h1>
        ${e?.editable?l`
            <div class="actions">
              <button class="quiet" @click="${()=>this.asked=I(this.api,void 0,m(this,d))}">${h.plus}New album</button>
              <button class="quiet" @click="${()=>this.asked=O(this.api,m(this,d))}">${h.search}New smart album</button>
            </div>
          `:u}
      </div>
      ${e===void 0?u:p(this,a,Y).call(this,e.albums)} ${p(this,a,Z).call(this)} ${r===void 0?u:l`
        <latent-album-dialog
          .asked="${r}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};t=g(J),$=new WeakMap,S=new WeakMap,k=new WeakMap,w=new WeakMap,T=new WeakMap,d=new WeakMap,a=new WeakSet,W=async function({id:e,name:r}){try{let{undo:b}=await A(this.api,e);m(this,d).call(this,{text:`Search ${r} deleted.`,undo:()=>D(this.api,b)})}catch(b){H(this,b)}},X=function(e,r){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),f(this,"go",v("photos",void 0,r)))},Y=function(e){return e.length===0?l`
        <latent-notice heading="No albums yet">
          <span slot="icon">${h.album}</span>
          <p>Select some photos and add them to an album; a photo can be in as many as you like, and stays where it is.</p>
        </latent-notice>
      `:l`
        <latent-album-tiles
          .api="${this.api}"
          .all="${e}"
          .shown="${F(e)}"
          .store="${this.store}"
          @said="${()=>this.refresh()}"
        ></latent-album-tiles>
      `},Z=function(){return this.saved?.editable?l`
      <h2>Saved searches</h2>
      <ul class="searches">
        ${this.saved.searches.map(e=>p(this,a,_).call(this,e))}
      </ul>
      <p class="actions">
        <button class="quiet" @click="${()=>this.asked=U(this.api,m(this,d))}">${h.plus}Save a search</button>
      </p>
    `:u},_=function(e){return l`
      <li>
        <a
          href="${K(v("photos",void 0,e.query))}"
          title="${e.query}"
          @click="${r=>p(this,a,X).call(this,r,e.query)}"
        >${e.name}</a>
        <button
          class="icon"
          aria-label="Delete the search ${e.name}"
          title="Delete"
          @click="${()=>{p(this,a,W).call(this,e)}}"
        >
          ${h.clear}
        </button>
      </li>
    `},n(t,4,"api",G,i,$),n(t,4,"store",C,i,S),n(t,4,"known",B,i,k),n(t,4,"saved",z,i,w),n(t,4,"asked",j,i,T),i=n(t,0,"AlbumsPage",Q,i),q(i,"styles",[M,N,L]),s(t,1,i);export{i as AlbumsPage};
