import{a as H,b as I,d as O}from"/assets/chunk-VWT2I6OV.js";import{a as K}from"/assets/chunk-JUWYNKGQ.js";import{a as L}from"/assets/chunk-RQUCJ77N.js";import{a as N,g as V,i as x,j as A,k as D}from"/assets/chunk-HGX4LQ6A.js";import"/assets/chunk-LOGIMQ2U.js";import"/assets/chunk-DD457ESI.js";import"/assets/chunk-GJVGF5LU.js";import"/assets/chunk-XYQ6JUW5.js";import"/assets/chunk-ZSG2CJRO.js";import{a as y,b as F}from"/assets/chunk-VLKAWPRJ.js";import"/assets/chunk-JAACSM6X.js";import{b as l,e as b,g as q,h as C,i as v,j as f,l as u,m as R,p as M}from"/assets/chunk-IUFQVZMK.js";import{a as T,c as a,d as m,e as g,f as h,g as n,i as o}from"/assets/chunk-4TR2UDAY.js";var U,j,z,B,G,J,Q,i,$,k,S,w,E,t,p,d,W,X,Y,Z,_;Q=[C("latent-albums-page")];var r=class extends(J=q,G=[v({attribute:!1})],B=[v({attribute:!1})],z=[f()],j=[f()],U=[f()],J){constructor(){super(...arguments);n(this,t);n(this,$,a(i,8,this)),a(i,11,this);n(this,k,a(i,12,this)),a(i,15,this);n(this,S,a(i,16,this)),a(i,19,this);n(this,w,a(i,20,this)),a(i,23,this);n(this,E,a(i,24,this)),a(i,27,this);n(this,d,e=>{o(this,t,p).call(this,"said",e),this.refresh()})}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([N(this.api),V(this.api)]).then(([e,s])=>{this.known=e,this.saved=s},e=>o(this,t,p).call(this,"problem",e))}render(){let{known:e,asked:s}=this;return l`
      <div class="head">
        <h1>Albums</h1>
        ${e?.editable?l`
            <div class="actions">
              <button class="quiet" @click="${()=>this.asked=H(this.api,void 0,h(this,d))}">${u.plus}New album</button>
              <button class="quiet" @click="${()=>this.asked=I(this.api,h(this,d))}">${u.search}New smart album</button>
            </div>
          `:b}
      </div>
      ${e===void 0?b:o(this,t,Y).call(this,e.albums)} ${o(this,t,Z).call(this)} ${s===void 0?b:l`
        <latent-album-dialog
          .asked="${s}"
          @dialog-close="${()=>this.asked=void 0}"
          @problem="${c=>o(this,t,p).call(this,"problem",c.detail)}"
        ></latent-album-dialog>
      `}
    `}};i=T(J),$=new WeakMap,k=new WeakMap,S=new WeakMap,w=new WeakMap,E=new WeakMap,t=new WeakSet,p=function(e,s){this.dispatchEvent(new CustomEvent(e,{detail:s}))},d=new WeakMap,W=async function({id:e,name:s}){try{let{undo:c}=await x(this.api,e);h(this,d).call(this,{text:`Search ${s} deleted.`,undo:()=>A(this.api,c)})}catch(c){L(this,c)}},X=function(e,s){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),o(this,t,p).call(this,"go",y("photos",void 0,s)))},Y=function(e){return e.length===0?l`
        <latent-notice heading="No albums yet">
          <span slot="icon">${u.album}</span>
          <p>Select some photos and add them to an album; a photo can be in as many as you like, and stays where it is.</p>
        </latent-notice>
      `:l`
        <latent-album-tiles
          .api="${this.api}"
          .all="${e}"
          .shown="${D(e)}"
          .store="${this.store}"
          @go="${s=>o(this,t,p).call(this,"go",s.detail)}"
          @said="${s=>h(this,d).call(this,s.detail)}"
          @problem="${s=>o(this,t,p).call(this,"problem",s.detail)}"
        ></latent-album-tiles>
      `},Z=function(){return this.saved?.editable?l`
      <h2>Saved searches</h2>
      <ul class="searches">
        ${this.saved.searches.map(e=>o(this,t,_).call(this,e))}
      </ul>
      <p class="actions">
        <button class="quiet" @click="${()=>this.asked=O(this.api,h(this,d))}">${u.plus}Save a search</button>
      </p>
    `:b},_=function(e){return l`
      <li>
        <a
          href="${F(y("photos",void 0,e.query))}"
          title="${e.query}"
          @click="${s=>o(this,t,X).call(this,s,e.query)}"
        >${e.name}</a>
        <button
          class="icon"
          aria-label="Delete the search ${e.name}"
          title="Delete"
          @click="${()=>{o(this,t,W).call(this,e)}}"
        >
          ${u.clear}
        </button>
      </li>
    `},m(i,4,"api",G,r,$),m(i,4,"store",B,r,k),m(i,4,"known",z,r,S),m(i,4,"saved",j,r,w),m(i,4,"asked",U,r,E),r=m(i,0,"AlbumsPage",Q,r),g(r,"styles",[R,M,K]),a(i,1,r);export{r as AlbumsPage};
