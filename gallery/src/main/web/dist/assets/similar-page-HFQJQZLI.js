import"/assets/chunk-F4Z3EUMZ.js";import{a as G,b as H}from"/assets/chunk-7JE44BBM.js";import{a as x}from"/assets/chunk-SY3CQSAM.js";import"/assets/chunk-DPKVDWZH.js";import{g as L}from"/assets/chunk-XET6EIBS.js";import{a as M}from"/assets/chunk-4RRJ3ZP6.js";import{a as V}from"/assets/chunk-DWJYN25F.js";import"/assets/chunk-6CKDRZ3J.js";import"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import{f as q}from"/assets/chunk-LYKWYS7G.js";import{a as d}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as R}from"/assets/chunk-UITOMONB.js";import{g as S}from"/assets/chunk-VUAE2RXN.js";import{b as u,e as k,g as A,h as N,i as a,k as P,l as E,p as O,q as c}from"/assets/chunk-K4BADL6H.js";import{a as T,c as o,d as l,e as $,f as n,g as r,i as m}from"/assets/chunk-UFH4OFYZ.js";var F,U,_,j,z,B,C,t,f,b,y,g,v,i,p,D,I;C=[N("latent-similar-page")];var s=class extends(B=A,z=[a({attribute:!1})],j=[a({attribute:!1})],_=[a({attribute:!1})],U=[a({attribute:!1})],F=[P("latent-album-grid")],B){constructor(){super(...arguments);r(this,p);r(this,f,o(t,8,this)),o(t,11,this);r(this,b,o(t,12,this,d("similar"))),o(t,15,this);r(this,y,o(t,16,this)),o(t,19,this);r(this,g,o(t,20,this,V.NONE)),o(t,23,this);r(this,v,o(t,24,this)),o(t,27,this);r(this,i,new H(this))}willUpdate(e){e.has("route")&&e.get("route")?.id!==this.route.id&&(n(this,i).clear(),this.refresh())}get sequence(){return n(this,i).sequence}refresh(){let e=this.route.id??"";n(this,i).load(()=>q(m(this,p,D).call(this,e),G),Promise.resolve(),()=>{}).catch(h=>c(this,"problem",h))}reveal(e){this.grid?.reveal(e)}render(){if(n(this,i).sequence===void 0)return k;let e=n(this,i).all;return e.length<2?m(this,p,I).call(this,e.length===1):u`
      <div class="head">
        <div>
          <h1>Similar photos</h1>
          <p class="facts">${S(e.length-1)} like the first one${e.length>2?", the likest first":""}</p>
        </div>
      </div>
      <latent-album-grid
        .label="${"Similar photos"}"
        .photos="${e}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
      ></latent-album-grid>
    `}};t=T(B),f=new WeakMap,b=new WeakMap,y=new WeakMap,g=new WeakMap,v=new WeakMap,i=new WeakMap,p=new WeakSet,D=async function(e){let[h,w]=await Promise.all([this.api.glance(e),L(this.api,e)]);return{photos:[h,...w.photos],total:w.photos.length+1}},I=function(e){return u`
      <h1 class="unseen">Similar photos</h1>
      <latent-notice heading="${e?"No other photo looks like it":"There is no such photo"}">
        <span slot="icon">${R.picture}</span>
        <button class="quiet" @click="${()=>c(this,"go",d("photos"))}">Show all photos</button>
      </latent-notice>
    `},l(t,4,"api",z,s,f),l(t,4,"route",j,s,b),l(t,4,"store",_,s,y),l(t,4,"selection",U,s,g),l(t,4,"grid",F,s,v),s=l(t,0,"SimilarPage",C,s),$(s,"styles",[E,O,M,x]),o(t,1,s);export{s as SimilarPage};
