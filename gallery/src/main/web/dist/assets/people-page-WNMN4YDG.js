import"/assets/chunk-APMCVUOF.js";import{a as F,b as H}from"/assets/chunk-MZYPLMAF.js";import"/assets/chunk-X2KEADBD.js";import"/assets/chunk-5IPKFR35.js";import{d as B}from"/assets/chunk-2NTJDFLX.js";import{d as M}from"/assets/chunk-XET6EIBS.js";import"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as C}from"/assets/chunk-J2WHZUOF.js";import{a as A}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as k}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{g as E}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as y}from"/assets/chunk-7ZXDUJG2.js";import{a as S,b as f,c as u,e as V,j as G}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as N,d as a,g as c,i as R}from"/assets/chunk-QQCOG5H4.js";import{a as x,b as n}from"/assets/chunk-JPIGTC3I.js";import{a as T,c as o,d as s,e as L,g as p,i as h}from"/assets/chunk-UFH4OFYZ.js";var K,O,U,j,q,z,e,$,v,w,b,l,D,I;z=[S("latent-people-page")];var r=class extends(q=R,j=[f({attribute:!1})],U=[f({attribute:!1})],O=[u()],K=[u()],q){constructor(){super(...arguments);p(this,l);p(this,$,o(e,8,this)),o(e,11,this);p(this,v,o(e,12,this)),o(e,15,this);p(this,w,o(e,16,this)),o(e,19,this);p(this,b,o(e,20,this,"")),o(e,23,this)}willUpdate(t){t.has("api")&&this.refresh()}refresh(){M(this.api,"person").then(t=>this.people=t,t=>G(this,"problem",t))}render(){let{people:t}=this;if(t===void 0)return c;let m=this.typed.trim(),d=m.toLocaleLowerCase(),g=t.filter(({value:i})=>i.toLocaleLowerCase().includes(d));return a`
      <div class="head">
        <h1>${n("People")}</h1>
        ${t.length===0?c:H(n("Find somebody"),i=>this.typed=i)}
      </div>
      ${t.length===0?h(this,l,D).call(this):g.length===0?a`
          <p class="none" role="status">${n(x`Nobody here is called “${m}”.`)}</p>
        `:a`
          <ul class="tiles">
            ${A(g,({value:i})=>i,i=>h(this,l,I).call(this,i))}
          </ul>
        `}
    `}};e=T(q),$=new WeakMap,v=new WeakMap,w=new WeakMap,b=new WeakMap,l=new WeakSet,D=function(){return a`
      <latent-notice heading="${n("No names yet")}">
        <span slot="icon">${y.person}</span>
        <p>${n("People appear here whom other programs have named in your photos, as digiKam, Lightroom and Picasa do.")}</p>
      </latent-notice>
    `},I=function({value:t,photos:m,cover:d}){return a`
      <li>
        <latent-cover-tile
          round
          .to="${k("photos",void 0,`${B("person",t)} `)}"
          .name="${t}"
          .told="${E(m)}"
          .cover="${d}"
          .icon="${y.person}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},s(e,4,"api",j,r,$),s(e,4,"store",U,r,v),s(e,4,"people",O,r,w),s(e,4,"typed",K,r,b),r=s(e,0,"PeoplePage",z,r),L(r,"styles",[V,C,F,N`
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(min(148px, 27vw), 1fr));
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),o(e,1,r);export{r as PeoplePage};
