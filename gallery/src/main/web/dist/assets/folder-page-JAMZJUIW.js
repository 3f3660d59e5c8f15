import"/assets/chunk-APMCVUOF.js";import"/assets/chunk-HLOY3ORF.js";import"/assets/chunk-QCOFBGRT.js";import{a as C}from"/assets/chunk-HMNTRDHP.js";import{a as U}from"/assets/chunk-SFD3ALJV.js";import{b as J}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-DPKVDWZH.js";import"/assets/chunk-X2KEADBD.js";import"/assets/chunk-5IPKFR35.js";import{e as X}from"/assets/chunk-2NTJDFLX.js";import{a as K,b as Q}from"/assets/chunk-XET6EIBS.js";import{a as f}from"/assets/chunk-ETHXOSSS.js";import{b as R}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as B}from"/assets/chunk-J2WHZUOF.js";import{a as j}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as $}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import{f as W}from"/assets/chunk-CEKH6Q66.js";import{g as S,h as I}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as v}from"/assets/chunk-7ZXDUJG2.js";import{a as G,b as y,c as T,d as H,e as z,i as D,j as g}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as V,d as n,g as c,i as L}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as o}from"/assets/chunk-JPIGTC3I.js";import{a as N,c as s,d as m,e as M,f as h,g as p,i as u}from"/assets/chunk-UFH4OFYZ.js";var he=[["newest",o("Newest first")],["oldest",o("Oldest first")],["name",o("File name")]],Y,Z,_,P,ee,te,oe,re,se,t,F,A,x,O,E,k,q,d,i,ie,le,ne,ae,pe,de,me;se=[G("latent-folder-page")];var a=class extends(re=L,oe=[y({attribute:!1})],te=[y({attribute:!1})],ee=[y({attribute:!1})],P=[y({attribute:!1})],_=[T()],Z=[T()],Y=[H("latent-album-grid")],re){constructor(){super(...arguments);p(this,i);p(this,F,s(t,8,this)),s(t,11,this);p(this,A,s(t,12,this,$("folders"))),s(t,15,this);p(this,x,s(t,16,this)),s(t,19,this);p(this,O,s(t,20,this,U.NONE)),s(t,23,this);p(this,E,s(t,24,this)),s(t,27,this);p(this,k,s(t,28,this,"newest")),s(t,31,this);p(this,q,s(t,32,this)),s(t,35,this);p(this,d,new J(this))}willUpdate(e){e.has("route")&&(this.folder===void 0||e.get("route")?.id!==this.route.id)&&(this.folder=void 0,h(this,d).clear(),this.refresh())}get sequence(){return h(this,d).sequence}refresh(){let e=this.route.id??"",{order:l}=this;h(this,d).load(r=>Q(this.api,e,l,r),W(K(this.api,e),null),r=>this.folder=r).catch(r=>g(this,"problem",r))}reveal(e){this.grid?.reveal(e)}render(){let{folder:e}=this;return e===void 0?c:e===null?u(this,i,le).call(this):n`
      ${u(this,i,ne).call(this,e)}
      <div class="head">
        <div class="title">
          <h1>${e.path===""?o("Folders"):f(e.path)}</h1>
          <p class="facts">${S(e.photos)} · ${I(e.bytes)}</p>
        </div>
        ${u(this,i,ae).call(this,e)}
      </div>
      ${u(this,i,pe).call(this,e)}${u(this,i,me).call(this,e)}
    `}};t=N(re),F=new WeakMap,A=new WeakMap,x=new WeakMap,O=new WeakMap,E=new WeakMap,k=new WeakMap,q=new WeakMap,d=new WeakMap,i=new WeakSet,ie=function(e){this.order=e.target.value,this.refresh()},le=function(){return n`
      <h1 class="unseen">${o("Folder")}</h1>
      <latent-notice heading="${o("There is no such folder")}">
        <span slot="icon">${v.folder}</span>
        <p>${o("A folder is here as long as there are photos in it, or in folders below it.")}</p>
        <button class="quiet" @click="${()=>g(this,"go",$("folders"))}">${o("Show all folders")}</button>
      </latent-notice>
    `},ne=function({path:e,above:l}){return e===""?c:n`
      <nav class="trail" aria-label="${o("Folders above")}">
        ${["",...l].map(r=>n`
            <a ${R($("folders",r===""?void 0:r))}>${r===""?o("Folders"):f(r)}</a><span aria-hidden="true">›</span>
          `)}
      </nav>
    `},ae=function({path:e}){return n`
      <div class="actions">
        ${h(this,d).all.length===0?c:n`
          <select aria-label="${o("Sort by")}" @change="${u(this,i,ie)}">
            ${he.map(([l,r])=>n`
                <option value="${l}" ?selected="${l===this.order}">${r}</option>
              `)}
          </select>
        `} ${e===""?c:n`
          <a class="quiet link" ${R($("photos",void 0,e===""?"":`${X("folder",e)} `))}>${v.search}${o("Search here")}</a>
        `}
      </div>
    `},pe=function({path:e,folders:l}){let r=f(e);return l.length===0?c:n`
      <h2 class="unseen">${e===""?o("All folders"):o(w`Folders in ${r}`)}</h2>
      <ul class="tiles">
        ${j(l,b=>b.path,b=>u(this,i,de).call(this,b))}
      </ul>
    `},de=function({path:e,photos:l,cover:r}){return n`
      <li>
        <latent-cover-tile
          .to="${$("folders",e)}"
          .name="${f(e)}"
          .told="${S(l)}"
          .cover="${r}"
          .icon="${v.folder}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},me=function({path:e,folders:l}){if(h(this,d).all.length===0)return l.length>0?c:n`
        <latent-notice heading="${o("No photos yet")}">
          <span slot="icon">${v.folder}</span>
          <p>${o("Folders appear here once there are photos in them.")}</p>
        </latent-notice>
      `;let r=f(e);return n`
      <latent-album-grid
        .label="${e===""?o("Photos in no folder"):o(w`Photos in ${r}`)}"
        .photos="${h(this,d).all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        @end-near="${()=>h(this,d).sequence?.more().catch(b=>g(this,"problem",b))}"
      ></latent-album-grid>
    `},m(t,4,"api",oe,a,F),m(t,4,"route",te,a,A),m(t,4,"store",ee,a,x),m(t,4,"selection",P,a,O),m(t,4,"folder",_,a,E),m(t,4,"order",Z,a,k),m(t,4,"grid",Y,a,q),a=m(t,0,"FolderPage",se,a),M(a,"styles",[z,D,B,C,V`
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
    `]),s(t,1,a);export{a as FolderPage};
