import"/assets/chunk-N4XTVFEI.js";import{b as C}from"/assets/chunk-ON3HXQYR.js";import{a as B}from"/assets/chunk-27RQILFP.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-KYPU2AHM.js";import"/assets/chunk-XO24NRVB.js";import{a as J,b as K}from"/assets/chunk-XET6EIBS.js";import{a as j}from"/assets/chunk-L4QOU3GH.js";import{c}from"/assets/chunk-75WR454Q.js";import{a as I}from"/assets/chunk-YAUYX47Y.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-XP4I65UQ.js";import{a as U}from"/assets/chunk-VPF5JAHV.js";import"/assets/chunk-FHTJ6Y6Z.js";import"/assets/chunk-WCRTRLIZ.js";import{f as H}from"/assets/chunk-DFIE6NY7.js";import{e as Q}from"/assets/chunk-2NTJDFLX.js";import"/assets/chunk-B73Q2V7U.js";import{g as w,h as D}from"/assets/chunk-3FEMAHCA.js";import{a as f,b as S}from"/assets/chunk-7KBPAIBY.js";import{a as N,b as l,e as u,g as V,h as L,i as $,j as g,k as G,l as b,m as W,p as z,q as v,r as T}from"/assets/chunk-PMYW6YMW.js";import{a as q,c as o,d as p,e as M,f as h,g as a,i as m}from"/assets/chunk-UFH4OFYZ.js";var me=[["newest","Newest first"],["oldest","Oldest first"],["name","File name"]],X,Y,Z,_,P,ee,te,re,oe,t,R,F,A,E,O,k,x,d,s,se,ie,le,ne,ae,de,pe;oe=[L("latent-folder-page")];var n=class extends(re=V,te=[$({attribute:!1})],ee=[$({attribute:!1})],P=[$({attribute:!1})],_=[$({attribute:!1})],Z=[g()],Y=[g()],X=[G("latent-album-grid")],re){constructor(){super(...arguments);a(this,s);a(this,R,o(t,8,this)),o(t,11,this);a(this,F,o(t,12,this,f("folders"))),o(t,15,this);a(this,A,o(t,16,this)),o(t,19,this);a(this,E,o(t,20,this,I.NONE)),o(t,23,this);a(this,O,o(t,24,this)),o(t,27,this);a(this,k,o(t,28,this,"newest")),o(t,31,this);a(this,x,o(t,32,this)),o(t,35,this);a(this,d,new C(this))}willUpdate(e){e.has("route")&&(this.folder===void 0||e.get("route")?.id!==this.route.id)&&(this.folder=void 0,h(this,d).clear(),this.refresh())}get sequence(){return h(this,d).sequence}refresh(){let e=this.route.id??"",{order:i}=this;h(this,d).load(r=>K(this.api,e,i,r),H(J(this.api,e),null),r=>this.folder=r).catch(r=>v(this,"problem",r))}reveal(e){this.grid?.reveal(e)}render(){let{folder:e}=this;return e===void 0?u:e===null?m(this,s,ie).call(this):l`
      ${m(this,s,le).call(this,e)}
      <div class="head">
        <div class="title">
          <h1>${e.path===""?"Folders":c(e.path)}</h1>
          <p class="facts">${w(e.photos)} · ${D(e.bytes)}</p>
        </div>
        ${m(this,s,ne).call(this,e)}
      </div>
      ${m(this,s,ae).call(this,e)}${m(this,s,pe).call(this,e)}
    `}};t=q(re),R=new WeakMap,F=new WeakMap,A=new WeakMap,E=new WeakMap,O=new WeakMap,k=new WeakMap,x=new WeakMap,d=new WeakMap,s=new WeakSet,se=function(e){this.order=e.target.value,this.refresh()},ie=function(){return l`
      <h1 class="unseen">Folder</h1>
      <latent-notice heading="There is no such folder">
        <span slot="icon">${b.folder}</span>
        <p>A folder is here as long as there are photos in it, or in folders below it.</p>
        <button class="quiet" @click="${()=>v(this,"go",f("folders"))}">Show all folders</button>
      </latent-notice>
    `},le=function({path:e,above:i}){return e===""?u:l`
      <nav class="trail" aria-label="Folders above">
        ${["",...i].map(r=>{let y=f("folders",r===""?void 0:r);return l`
            <a href="${S(y)}" @click="${he=>T(he,y)}">${r===""?"Folders":c(r)}</a><span aria-hidden="true">›</span>
          `})}
      </nav>
    `},ne=function({path:e}){let i=f("photos",void 0,e===""?"":`${Q("folder",e)} `);return l`
      <div class="actions">
        ${h(this,d).all.length===0?u:l`
          <select aria-label="Sort by" @change="${m(this,s,se)}">
            ${me.map(([r,y])=>l`
                <option value="${r}" ?selected="${r===this.order}">${y}</option>
              `)}
          </select>
        `} ${e===""?u:l`
          <a class="quiet link" href="${S(i)}" @click="${r=>T(r,i)}">${b.search}Search here</a>
        `}
      </div>
    `},ae=function({path:e,folders:i}){return i.length===0?u:l`
      <h2 class="unseen">${e===""?"All folders":`Folders in ${c(e)}`}</h2>
      <ul class="tiles">
        ${U(i,r=>r.path,r=>m(this,s,de).call(this,r))}
      </ul>
    `},de=function({path:e,photos:i,cover:r}){return l`
      <li>
        <latent-cover-tile
          .to="${f("folders",e)}"
          .name="${c(e)}"
          .told="${w(i)}"
          .cover="${r}"
          .icon="${b.folder}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},pe=function({path:e,folders:i}){return h(this,d).all.length===0?i.length>0?u:l`
        <latent-notice heading="No photos yet">
          <span slot="icon">${b.folder}</span>
          <p>Folders appear here once there are photos in them.</p>
        </latent-notice>
      `:l`
      <latent-album-grid
        .label="${e===""?"Photos in no folder":`Photos in ${c(e)}`}"
        .photos="${h(this,d).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        @end-near="${()=>h(this,d).sequence?.more().catch(r=>v(this,"problem",r))}"
      ></latent-album-grid>
    `},p(t,4,"api",te,n,R),p(t,4,"route",ee,n,F),p(t,4,"store",P,n,A),p(t,4,"selection",_,n,E),p(t,4,"folder",Z,n,O),p(t,4,"order",Y,n,k),p(t,4,"grid",X,n,x),n=p(t,0,"FolderPage",oe,n),M(n,"styles",[W,z,j,B,N`
      .head {
        padding-top: 8px;
      }

      .title {
        flex: 1 1 auto;
        min-width: 0;
      }

      .tiles {
        margin-bottom: 32px;
      }

      .link {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        text-decoration: none;
      }
    `]),o(t,1,n);export{n as FolderPage};
