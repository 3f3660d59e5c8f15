import"/assets/chunk-HLOY3ORF.js";import"/assets/chunk-QCOFBGRT.js";import{a as L}from"/assets/chunk-HMNTRDHP.js";import{a as G}from"/assets/chunk-SFD3ALJV.js";import{a as F,b as U}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-DPKVDWZH.js";import{g as _}from"/assets/chunk-XET6EIBS.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as H}from"/assets/chunk-J2WHZUOF.js";import"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as y}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import{f as S}from"/assets/chunk-CEKH6Q66.js";import{f as d}from"/assets/chunk-5HIU4FQV.js";import{a as O}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as V}from"/assets/chunk-7ZXDUJG2.js";import{a as R,b as h,d as E,e as M,i as x,j as b}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{d as f,g as P,i as q}from"/assets/chunk-QQCOG5H4.js";import{a as c,b as s}from"/assets/chunk-JPIGTC3I.js";import{a as A,c as o,d as p,e as N,f as a,g as i,i as u}from"/assets/chunk-UFH4OFYZ.js";var j,z,B,C,D,I,J,t,g,v,$,w,T,l,m,K,Q;J=[R("latent-similar-page")];var r=class extends(I=q,D=[h({attribute:!1})],C=[h({attribute:!1})],B=[h({attribute:!1})],z=[h({attribute:!1})],j=[E("latent-album-grid")],I){constructor(){super(...arguments);i(this,m);i(this,g,o(t,8,this)),o(t,11,this);i(this,v,o(t,12,this,y("similar"))),o(t,15,this);i(this,$,o(t,16,this)),o(t,19,this);i(this,w,o(t,20,this,G.NONE)),o(t,23,this);i(this,T,o(t,24,this)),o(t,27,this);i(this,l,new U(this))}willUpdate(e){e.has("route")&&e.get("route")?.id!==this.route.id&&(a(this,l).clear(),this.refresh())}get sequence(){return a(this,l).sequence}refresh(){let e=this.route.id??"";a(this,l).load(()=>S(u(this,m,K).call(this,e),F),Promise.resolve(),()=>{}).catch(n=>b(this,"problem",n))}reveal(e){this.grid?.reveal(e)}render(){if(a(this,l).sequence===void 0)return P;let e=a(this,l).all,n=e.length-1;return e.length<2?u(this,m,Q).call(this,e.length===1):f`
      <div class="head">
        <div>
          <h1>${s("Similar photos")}</h1>
          <p class="facts">${O(n,{one:s(c`${d(n)} photo like the first one`),other:s(c`${d(n)} photos like the first one, the likest first`)})}</p>
        </div>
      </div>
      <latent-album-grid
        .label="${s("Similar photos")}"
        .photos="${e}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
      ></latent-album-grid>
    `}};t=A(I),g=new WeakMap,v=new WeakMap,$=new WeakMap,w=new WeakMap,T=new WeakMap,l=new WeakMap,m=new WeakSet,K=async function(e){let[n,k]=await Promise.all([this.api.glance(e),_(this.api,e)]);return{photos:[n,...k.photos],total:k.photos.length+1}},Q=function(e){return f`
      <h1 class="unseen">${s("Similar photos")}</h1>
      <latent-notice heading="${e?s("No other photo looks like it"):s("There is no such photo")}">
        <span slot="icon">${V.picture}</span>
        <button class="quiet" @click="${()=>b(this,"go",y("photos"))}">${s("Show all photos")}</button>
      </latent-notice>
    `},p(t,4,"api",D,r,g),p(t,4,"route",C,r,v),p(t,4,"store",B,r,$),p(t,4,"selection",z,r,w),p(t,4,"grid",j,r,T),r=p(t,0,"SimilarPage",J,r),N(r,"styles",[M,x,H,L]),o(t,1,r);export{r as SimilarPage};
