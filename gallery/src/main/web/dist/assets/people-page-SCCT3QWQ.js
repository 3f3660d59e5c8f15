import"/assets/chunk-QOK4IYQ3.js";import{a as C,b as M}from"/assets/chunk-ZKYNP2AB.js";import"/assets/chunk-GIRIFVSP.js";import{d as k}from"/assets/chunk-XET6EIBS.js";import{a as G}from"/assets/chunk-4RRJ3ZP6.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-6CKDRZ3J.js";import{a as E}from"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-LYKWYS7G.js";import{d as A}from"/assets/chunk-2NTJDFLX.js";import"/assets/chunk-HBUB6B3U.js";import{a as V}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as u}from"/assets/chunk-UITOMONB.js";import{g as R}from"/assets/chunk-VUAE2RXN.js";import{a as T,b as n,e as h,g as L,h as x,i as c,j as f,l as N,q as S}from"/assets/chunk-K4BADL6H.js";import{a as w,c as o,d as s,e as g,g as p,i as d}from"/assets/chunk-UFH4OFYZ.js";var B,F,H,K,O,U,e,y,v,$,b,a,j,q;U=[x("latent-people-page")];var r=class extends(O=L,K=[c({attribute:!1})],H=[c({attribute:!1})],F=[f()],B=[f()],O){constructor(){super(...arguments);p(this,a);p(this,y,o(e,8,this)),o(e,11,this);p(this,v,o(e,12,this)),o(e,15,this);p(this,$,o(e,16,this)),o(e,19,this);p(this,b,o(e,20,this,"")),o(e,23,this)}willUpdate(t){t.has("api")&&this.refresh()}refresh(){k(this.api,"person").then(t=>this.people=t,t=>S(this,"problem",t))}render(){let{people:t}=this;if(t===void 0)return h;let m=this.typed.trim().toLocaleLowerCase(),l=t.filter(({value:i})=>i.toLocaleLowerCase().includes(m));return n`
      <div class="head">
        <h1>People</h1>
        ${t.length===0?h:M("Find somebody",i=>this.typed=i)}
      </div>
      ${t.length===0?d(this,a,j).call(this):l.length===0?n`
          <p class="none" role="status">Nobody here is called “${this.typed.trim()}”.</p>
        `:n`
          <ul class="tiles">
            ${E(l,({value:i})=>i,i=>d(this,a,q).call(this,i))}
          </ul>
        `}
    `}};e=w(O),y=new WeakMap,v=new WeakMap,$=new WeakMap,b=new WeakMap,a=new WeakSet,j=function(){return n`
      <latent-notice heading="No names yet">
        <span slot="icon">${u.person}</span>
        <p>People appear here whom other programs have named in your photos, as digiKam, Lightroom and Picasa do.</p>
      </latent-notice>
    `},q=function({value:t,photos:m,cover:l}){return n`
      <li>
        <latent-cover-tile
          round
          .to="${V("photos",void 0,`${A("person",t)} `)}"
          .name="${t}"
          .told="${R(m)}"
          .cover="${l}"
          .icon="${u.person}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},s(e,4,"api",K,r,y),s(e,4,"store",H,r,v),s(e,4,"people",F,r,$),s(e,4,"typed",B,r,b),r=s(e,0,"PeoplePage",U,r),g(r,"styles",[N,G,C,T`
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(min(148px, 27vw), 1fr));
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),o(e,1,r);export{r as PeoplePage};
