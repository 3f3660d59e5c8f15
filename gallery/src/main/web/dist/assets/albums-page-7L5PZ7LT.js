import{a as B,b as C,d as G}from"/assets/chunk-T3PBLMLA.js";import"/assets/chunk-T5ZHRAKW.js";import{a as z}from"/assets/chunk-AUB4SOMF.js";import{a as L,g as M,i as H,j as I}from"/assets/chunk-SHQH2U5U.js";import{a as j}from"/assets/chunk-X6M6RNKJ.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-KMADBIH6.js";import"/assets/chunk-GEQVBCTQ.js";import"/assets/chunk-AELXDR5U.js";import{b as D}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as U}from"/assets/chunk-J2WHZUOF.js";import"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as F}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as c}from"/assets/chunk-7ZXDUJG2.js";import{a as V,b as $,c as b,e as A,i as E,j as y}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as q,d as n,g as f,i as N}from"/assets/chunk-QQCOG5H4.js";import{a as v,b as a}from"/assets/chunk-JPIGTC3I.js";import{a as T,c as s,d as p,e as R,f as m,g as l,i as u}from"/assets/chunk-UFH4OFYZ.js";var J,K,O,Q,W,X,Y,t,S,k,w,x,g,d,r,Z,_,P,ee;Y=[V("latent-albums-page")];var i=class extends(X=N,W=[$({attribute:!1})],Q=[$({attribute:!1})],O=[b()],K=[b()],J=[b()],X){constructor(){super(...arguments);l(this,r);l(this,S,s(t,8,this)),s(t,11,this);l(this,k,s(t,12,this)),s(t,15,this);l(this,w,s(t,16,this)),s(t,19,this);l(this,x,s(t,20,this)),s(t,23,this);l(this,g,s(t,24,this)),s(t,27,this);l(this,d,e=>{y(this,"said",e),this.refresh()})}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([L(this.api),M(this.api)]).then(([e,o])=>{this.known=e,this.saved=o},e=>y(this,"problem",e))}render(){let{known:e,asked:o}=this;return n`
      <div class="head">
        <h1>${a("Albums")}</h1>
        ${e?.editable?n`
            <div class="actions">
              <button class="quiet" @click="${()=>this.asked=B(this.api,void 0,m(this,d))}">${c.plus}${a("New album")}</button>
              <button class="quiet" @click="${()=>this.asked=C(this.api,m(this,d))}">${c.search}${a("New smart album")}</button>
            </div>
          `:f}
      </div>
      ${e===void 0?f:u(this,r,_).call(this,e.albums)} ${u(this,r,P).call(this)} ${o===void 0?f:n`
        <latent-album-dialog
          .asked="${o}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};t=T(X),S=new WeakMap,k=new WeakMap,w=new WeakMap,x=new WeakMap,g=new WeakMap,d=new WeakMap,r=new WeakSet,Z=async function({id:e,name:o}){try{let{undo:h}=await H(this.api,e);m(this,d).call(this,{text:a(v`Search ${o} deleted.`),undo:()=>I(this.api,h)})}catch(h){j(this,h)}},_=function(e){return e.length===0?n`
        <latent-notice heading="${a("No albums yet")}">
          <span slot="icon">${c.album}</span>
          <p>${a("Select some photos and add them to an album; a photo can be in as many as you like, and stays where it is.")}</p>
        </latent-notice>
      `:n`
        <latent-album-tiles
          .api="${this.api}"
          .all="${e}"
          .shown="${z(e)}"
          .store="${this.store}"
          @said="${()=>this.refresh()}"
        ></latent-album-tiles>
      `},P=function(){return this.saved?.editable?n`
      <h2>${a("Saved searches")}</h2>
      <ul class="searches">
        ${this.saved.searches.map(e=>u(this,r,ee).call(this,e))}
      </ul>
      <p class="actions">
        <button class="quiet" @click="${()=>this.asked=G(this.api,m(this,d))}">${c.plus}${a("Save a search")}</button>
      </p>
    `:f},ee=function(e){let{name:o,query:h}=e;return n`
      <li>
        <a
          ${D(F("photos",void 0,h))}
          title="${h}"
        >${o}</a>
        <button
          class="icon"
          aria-label="${a(v`Delete the search ${o}`)}"
          title="${a("Delete")}"
          @click="${()=>{u(this,r,Z).call(this,e)}}"
        >
          ${c.clear}
        </button>
      </li>
    `},p(t,4,"api",W,i,S),p(t,4,"store",Q,i,k),p(t,4,"known",O,i,w),p(t,4,"saved",K,i,x),p(t,4,"asked",J,i,g),i=p(t,0,"AlbumsPage",Y,i),R(i,"styles",[A,E,U,q`
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
    `]),s(t,1,i);export{i as AlbumsPage};
