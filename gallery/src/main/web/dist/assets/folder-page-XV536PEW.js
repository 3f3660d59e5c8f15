import"/assets/chunk-F4Z3EUMZ.js";import{b as j}from"/assets/chunk-7JE44BBM.js";import{a as U}from"/assets/chunk-SY3CQSAM.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-QOK4IYQ3.js";import"/assets/chunk-GIRIFVSP.js";import{a as B,b as C}from"/assets/chunk-XET6EIBS.js";import{a as I}from"/assets/chunk-4RRJ3ZP6.js";import{a as z}from"/assets/chunk-DWJYN25F.js";import{a as c}from"/assets/chunk-ETHXOSSS.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-6CKDRZ3J.js";import{a as D}from"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import{f as L}from"/assets/chunk-LYKWYS7G.js";import{e as J}from"/assets/chunk-2NTJDFLX.js";import{b as w}from"/assets/chunk-HBUB6B3U.js";import{a as f}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as b}from"/assets/chunk-UITOMONB.js";import{g,i as W}from"/assets/chunk-VUAE2RXN.js";import{a as q,b as l,e as u,g as N,h as M,i as $,j as v,k as V,l as G,p as H,q as y}from"/assets/chunk-K4BADL6H.js";import{a as E,c as r,d,e as k,f as h,g as a,i as m}from"/assets/chunk-UFH4OFYZ.js";var pe=[["newest","Newest first"],["oldest","Oldest first"],["name","File name"]],K,Q,X,Y,Z,_,P,ee,te,t,T,S,R,F,A,x,O,p,s,oe,re,se,ie,le,ne,ae;te=[M("latent-folder-page")];var n=class extends(ee=N,P=[$({attribute:!1})],_=[$({attribute:!1})],Z=[$({attribute:!1})],Y=[$({attribute:!1})],X=[v()],Q=[v()],K=[V("latent-album-grid")],ee){constructor(){super(...arguments);a(this,s);a(this,T,r(t,8,this)),r(t,11,this);a(this,S,r(t,12,this,f("folders"))),r(t,15,this);a(this,R,r(t,16,this)),r(t,19,this);a(this,F,r(t,20,this,z.NONE)),r(t,23,this);a(this,A,r(t,24,this)),r(t,27,this);a(this,x,r(t,28,this,"newest")),r(t,31,this);a(this,O,r(t,32,this)),r(t,35,this);a(this,p,new j(this))}willUpdate(e){e.has("route")&&(this.folder===void 0||e.get("route")?.id!==this.route.id)&&(this.folder=void 0,h(this,p).clear(),this.refresh())}get sequence(){return h(this,p).sequence}refresh(){let e=this.route.id??"",{order:i}=this;h(this,p).load(o=>C(this.api,e,i,o),L(B(this.api,e),null),o=>this.folder=o).catch(o=>y(this,"problem",o))}reveal(e){this.grid?.reveal(e)}render(){let{folder:e}=this;return e===void 0?u:e===null?m(this,s,re).call(this):l`
      ${m(this,s,se).call(this,e)}
      <div class="head">
        <div class="title">
          <h1>${e.path===""?"Folders":c(e.path)}</h1>
          <p class="facts">${g(e.photos)} · ${W(e.bytes)}</p>
        </div>
        ${m(this,s,ie).call(this,e)}
      </div>
      ${m(this,s,le).call(this,e)}${m(this,s,ae).call(this,e)}
    `}};t=E(ee),T=new WeakMap,S=new WeakMap,R=new WeakMap,F=new WeakMap,A=new WeakMap,x=new WeakMap,O=new WeakMap,p=new WeakMap,s=new WeakSet,oe=function(e){this.order=e.target.value,this.refresh()},re=function(){return l`
      <h1 class="unseen">Folder</h1>
      <latent-notice heading="There is no such folder">
        <span slot="icon">${b.folder}</span>
        <p>A folder is here as long as there are photos in it, or in folders below it.</p>
        <button class="quiet" @click="${()=>y(this,"go",f("folders"))}">Show all folders</button>
      </latent-notice>
    `},se=function({path:e,above:i}){return e===""?u:l`
      <nav class="trail" aria-label="Folders above">
        ${["",...i].map(o=>l`
            <a ${w(f("folders",o===""?void 0:o))}>${o===""?"Folders":c(o)}</a><span aria-hidden="true">›</span>
          `)}
      </nav>
    `},ie=function({path:e}){return l`
      <div class="actions">
        ${h(this,p).all.length===0?u:l`
          <select aria-label="Sort by" @change="${m(this,s,oe)}">
            ${pe.map(([i,o])=>l`
                <option value="${i}" ?selected="${i===this.order}">${o}</option>
              `)}
          </select>
        `} ${e===""?u:l`
          <a class="quiet link" ${w(f("photos",void 0,e===""?"":`${J("folder",e)} `))}>${b.search}Search here</a>
        `}
      </div>
    `},le=function({path:e,folders:i}){return i.length===0?u:l`
      <h2 class="unseen">${e===""?"All folders":`Folders in ${c(e)}`}</h2>
      <ul class="tiles">
        ${D(i,o=>o.path,o=>m(this,s,ne).call(this,o))}
      </ul>
    `},ne=function({path:e,photos:i,cover:o}){return l`
      <li>
        <latent-cover-tile
          .to="${f("folders",e)}"
          .name="${c(e)}"
          .told="${g(i)}"
          .cover="${o}"
          .icon="${b.folder}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},ae=function({path:e,folders:i}){return h(this,p).all.length===0?i.length>0?u:l`
        <latent-notice heading="No photos yet">
          <span slot="icon">${b.folder}</span>
          <p>Folders appear here once there are photos in them.</p>
        </latent-notice>
      `:l`
      <latent-album-grid
        .label="${e===""?"Photos in no folder":`Photos in ${c(e)}`}"
        .photos="${h(this,p).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        @end-near="${()=>h(this,p).sequence?.more().catch(o=>y(this,"problem",o))}"
      ></latent-album-grid>
    `},d(t,4,"api",P,n,T),d(t,4,"route",_,n,S),d(t,4,"store",Z,n,R),d(t,4,"selection",Y,n,F),d(t,4,"folder",X,n,A),d(t,4,"order",Q,n,x),d(t,4,"grid",K,n,O),n=d(t,0,"FolderPage",te,n),k(n,"styles",[G,H,I,U,q`
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
    `]),r(t,1,n);export{n as FolderPage};
