import"/assets/chunk-JD3H6I4W.js";import{a as rt}from"/assets/chunk-X6M6RNKJ.js";import"/assets/chunk-APMCVUOF.js";import{b as at}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-GEQVBCTQ.js";import"/assets/chunk-AELXDR5U.js";import"/assets/chunk-X2KEADBD.js";import"/assets/chunk-5IPKFR35.js";import{a as ot}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as it}from"/assets/chunk-J2WHZUOF.js";import{a as Q,b as st}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{a as tt,c as z,f as y,l as et}from"/assets/chunk-5HIU4FQV.js";import{a as H}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as j}from"/assets/chunk-7ZXDUJG2.js";import{a as L,b as P,c as x,e as F,i as O,j as S}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as N,d as r,g as b,i as E}from"/assets/chunk-QQCOG5H4.js";import{a as f,b as e}from"/assets/chunk-JPIGTC3I.js";import{a as A,c as a,d as h,e as M,f as D,g as c,i as l}from"/assets/chunk-UFH4OFYZ.js";function nt(n,d){return n.get(`/visits?${new URLSearchParams({period:d})}`)}async function lt(n,d){await n.send("POST","/visits/counting",{counting:d})}async function pt(n){await n.send("POST","/visits/removal")}function w(n){let d=y(n);return H(n,{one:e(f`${d} view`),other:e(f`${d} views`)})}function U(n){let d=y(n);return H(n,{one:e(f`${d} visitor`),other:e(f`${d} visitors`)})}function T({from:n},d){let[t=0,s=1]=n.split("-").map(Number);return d==="day"?z(n):tt({year:t,month:s,photos:0})}function dt({parts:n,by:d},t){let s=n.reduce((k,V)=>V[t]>k[t]?V:k),o=t==="views"?w(s.views):U(s.visitors),m=T(s,d);return t==="views"?d==="day"?e(f`Views by day. The most: ${o}, ${m}.`):e(f`Views by month. The most: ${o}, ${m}.`):d==="day"?e(f`Visitors by day. The most: ${o}, ${m}.`):e(f`Visitors by month. The most: ${o}, ${m}.`)}var mt,ct,ht,ut,vt,u,W,B,I,g,Y,ft,bt;vt=[L("latent-visit-chart")];var $=class extends(ut=E,ht=[P({attribute:!1})],ct=[x()],mt=[x()],ut){constructor(){super(...arguments);c(this,g);c(this,W,a(u,8,this)),a(u,11,this);c(this,B,a(u,12,this,"views")),a(u,15,this);c(this,I,a(u,16,this,!1)),a(u,19,this)}render(){let{figures:t,measure:s}=this,{parts:o,by:m}=t,k=Math.max(1,...o.map(R=>R[s])),[V,C]=[o[0],o.at(-1)];return r`
      <div class="head">
        <p class="sum">${w(t.views)}</p>
        <div class="choice" role="group" aria-label="${e("Show")}">
          ${l(this,g,Y).call(this,"views",e("Views"))}${l(this,g,Y).call(this,"visitors",e("Visitors"))}
        </div>
      </div>
      <p class="most" aria-hidden="true">${y(k)}</p>
      <div class="bars ${o.length>60?"":"few"}" role="img" aria-label="${dt(t,s)}">
        ${o.map(R=>l(this,g,ft).call(this,R,R[s]/k))}
      </div>
      <div class="axis" aria-hidden="true">
        <span>${V===void 0?"":T(V,m)}</span>
        <span>${C===void 0?"":T(C,m)}</span>
      </div>
      <button
        class="quiet"
        aria-expanded="${this.counted?"true":"false"}"
        @click="${()=>this.counted=!this.counted}"
      >
        ${e("As a table")}
      </button>
      ${this.counted?l(this,g,bt).call(this):b}
    `}};u=A(ut),W=new WeakMap,B=new WeakMap,I=new WeakMap,g=new WeakSet,Y=function(t,s){return r`
      <button class="quiet" aria-pressed="${t===this.measure?"true":"false"}" @click="${()=>this.measure=t}">${s}</button>
    `},ft=function(t,s){let o=`${T(t,this.figures.by)}: ${w(t.views)}, ${U(t.visitors)}`;return r`
      <span title="${o}" .style="${`--part:${(100*s).toFixed(2)}%`}"></span>
    `},bt=function(){let{parts:t,by:s}=this.figures;return r`
      <table>
        <thead>
          <tr>
            <th scope="col">${s==="day"?e("Day"):e("Month")}</th>
            <th scope="col">${e("Views")}</th>
            <th scope="col">${e("Visitors")}</th>
          </tr>
        </thead>
        <tbody>
          ${t.filter(({visitors:o})=>o>0).reverse().map(o=>r`
              <tr>
                <th scope="row">${T(o,s)}</th>
                <td>${y(o.views)}</td>
                <td>${y(o.visitors)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    `},h(u,4,"figures",ht,$,W),h(u,4,"measure",ct,$,B),h(u,4,"counted",mt,$,I),$=h(u,0,"VisitChart",vt,$),M($,"styles",[F,O,N`
      :host {
        display: block;
        padding: 18px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 16px;
      }

      .sum {
        font-size: 1.375rem;
        font-weight: 650;
        letter-spacing: -0.02em;
      }

      .choice {
        display: flex;
        gap: 8px;
      }

      .bars {
        display: flex;
        align-items: flex-end;
        gap: 1px;
        height: 160px;
        border-bottom: 1px solid var(--line);
      }

      .bars span {
        flex: 1 1 0;
        height: 100%;
        background: linear-gradient(var(--accent), var(--accent)) bottom / 100% var(--part) no-repeat;
      }

      .bars span:hover {
        background-color: var(--sunken);
      }

      .few {
        gap: 4px;
      }

      .axis {
        display: flex;
        justify-content: space-between;
        margin-top: 6px;
      }

      .most,
      .axis,
      .quiet,
      table {
        font-size: var(--text-small);
      }

      .most,
      .axis,
      table {
        color: var(--ink-soft);
      }

      .most {
        margin-top: 12px;
        border-bottom: 1px dashed var(--line);
        font-variant-numeric: tabular-nums;
      }

      .axis + .quiet {
        margin-top: 12px;
      }

      table {
        width: 100%;
        margin-top: 14px;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }

      th {
        font-weight: 500;
        text-align: start;
      }

      td,
      thead th:not(:first-child) {
        text-align: end;
      }

      th,
      td {
        padding: 6px 0;
        border-top: 1px solid var(--line);
      }
    `]),a(u,1,$);var yt=N`
  :host {
    max-width: 1100px;
  }

  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(130px, 28vw), 1fr));
    gap: 16px 10px;
    list-style: none;
  }

  .photos a {
    display: block;
    border-radius: var(--corner-large);
    text-decoration: none;
  }

  .photos latent-thumb {
    display: block;
    position: relative;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--corner-large);
    background: var(--sunken);
  }

  .photos .told {
    display: block;
    margin: 4px 2px 0;
  }

  .told,
  .about {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  table {
    width: 100%;
    max-width: 560px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 9px 0;
    border-top: 1px solid var(--line);
    text-align: end;
  }

  thead th {
    border-top: 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 500;
  }

  th:first-child {
    text-align: start;
  }

  tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .about {
    max-width: 65ch;
    margin-bottom: 14px;
  }
`;var Ot=[["month",e("30 days")],["quarter",e("90 days")],["year",e("12 months")]],$t,gt,wt,xt,Tt,kt,Vt,p,G,J,K,X,Z,q,i,Pt,_,St,qt,Rt,At,Mt,Nt,Et,Lt,Ft;Vt=[L("latent-visits-page")];var v=class extends(kt=E,Tt=[P({attribute:!1})],xt=[P({attribute:!1})],wt=[x()],gt=[x()],$t=[x()],kt){constructor(){super(...arguments);c(this,i);c(this,G,a(p,8,this)),a(p,11,this);c(this,J,a(p,12,this)),a(p,15,this);c(this,K,a(p,16,this,"month")),a(p,19,this);c(this,X,a(p,20,this)),a(p,23,this);c(this,Z,a(p,24,this)),a(p,27,this);c(this,q,new at(this))}willUpdate(t){t.has("api")&&this.refresh()}get sequence(){return D(this,q).sequence}refresh(){let t=nt(this.api,this.period),s=async()=>{let o=(await t).photos.map(({photo:m})=>m);return{photos:o,total:o.length}};D(this,q).load(s,t,o=>this.figures=o).catch(o=>S(this,"problem",o))}reveal({id:t}){this.renderRoot.querySelector(`[data-photo="${CSS.escape(t)}"]`)?.focus()}render(){let{figures:t,question:s}=this;return t===void 0?b:r`
      <div class="head">
        <h1>${e("Visits")}</h1>
        <div class="actions" role="group" aria-label="${e("Period")}">
          ${Ot.map(([o,m])=>l(this,i,qt).call(this,o,m))}
        </div>
      </div>
      ${t.counting?b:l(this,i,Rt).call(this)} ${t.visitors.length===0?l(this,i,At).call(this,t):l(this,i,Mt).call(this,t)} ${l(this,i,Ft).call(this,t)} ${s===void 0?b:r`
        <latent-confirm-dialog
          .question="${s}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};p=A(kt),G=new WeakMap,J=new WeakMap,K=new WeakMap,X=new WeakMap,Z=new WeakMap,q=new WeakMap,i=new WeakSet,Pt=function(t){this.period=t,this.refresh()},_=async function(t){try{await lt(this.api,t),S(this,"said",{text:t?e("Visits are counted."):e("Visits are not counted any more.")}),this.refresh()}catch(s){rt(this,s)}},St=function(){this.question={heading:e("Forget all visits?"),text:e("All that was counted so far is deleted from the vault. This cannot be undone."),action:e("Forget"),act:async()=>{await pt(this.api),S(this,"said",{text:e("All visits are forgotten.")}),this.refresh()}}},qt=function(t,s){return r`
      <button class="quiet" aria-pressed="${t===this.period?"true":"false"}" @click="${()=>l(this,i,Pt).call(this,t)}">${s}</button>
    `},Rt=function(){return r`
      <div class="off">
        <p>${e("Visits are not counted.")}</p>
        <button class="quiet" @click="${()=>{l(this,i,_).call(this,!0)}}">${e("Count visits")}</button>
      </div>
    `},At=function({counting:t}){return r`
      <latent-notice heading="${e("No visits in this time")}">
        <span slot="icon">${j.eye}</span>
        <p>${t?e("Once somebody to whom you gave access opens a photo or an album, it is counted here."):e("Nobody was counted.")}</p>
      </latent-notice>
    `},Mt=function(t){return r`
      <latent-visit-chart .figures="${t}"></latent-visit-chart>
      ${t.photos.length===0?b:r`
        <h2 id="photos">${e("Most viewed photos")}</h2>
        <ul class="photos" aria-labelledby="photos">
          ${t.photos.map(({photo:s,views:o})=>l(this,i,Nt).call(this,s,o))}
        </ul>
      `} ${t.albums.length===0?b:r`
        <h2 id="albums">${e("Most viewed albums")}</h2>
        <ul class="tiles" aria-labelledby="albums">
          ${t.albums.map(({album:s,views:o})=>r`
              <li>
                <latent-cover-tile
                  .to="${Q("albums",s.id)}"
                  .name="${s.name}"
                  .told="${w(o)}"
                  .cover="${s.cover?.id}"
                  .icon="${j.album}"
                  .store="${this.store}"
                ></latent-cover-tile>
              </li>
            `)}
        </ul>
      `}
      <h2 id="visitors">${e("Visitors")}</h2>
      ${l(this,i,Lt).call(this,t)}
    `},Nt=function(t,s){let o=st({...Q("visits"),photo:t.id});return r`
      <li>
        <a
          href="${o}"
          data-photo="${t.id}"
          aria-label="${et(t)}, ${w(s)}"
          @click="${m=>l(this,i,Et).call(this,m,t)}"
        >
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <span class="told">${w(s)}</span>
        </a>
      </li>
    `},Et=function(t,s){ot(t)&&(t.preventDefault(),S(this,"photo-open",s))},Lt=function({visitors:t}){return r`
      <table aria-labelledby="visitors">
        <thead>
          <tr>
            <th scope="col">${e("Name")}</th>
            <th scope="col">${e("Views")}</th>
            <th scope="col">${e("Last visit")}</th>
          </tr>
        </thead>
        <tbody>
          ${t.map(({name:s,views:o,last:m})=>r`
              <tr>
                <th scope="row">${s}</th>
                <td>${y(o)}</td>
                <td>${z(m)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    `},Ft=function({counting:t}){return r`
      <h2>${e("What is counted")}</h2>
      <p class="about">
        ${e("A view is a photo or an album that somebody with access has opened here; the same again within half an hour counts once. Your own views are not counted, and neither is what programs fetch over WebDAV.")}
      </p>
      <p class="about">
        ${e("Totals by day are kept for a year, encrypted in the vault: no addresses, no times of day, and not who has seen which photo.")}
      </p>
      <div class="actions">
        ${t?r`
            <button class="quiet" @click="${()=>{l(this,i,_).call(this,!1)}}">${e("Stop counting")}</button>
          `:b}
        <button class="quiet" @click="${()=>l(this,i,St).call(this)}">${e("Forget all visits")}</button>
      </div>
    `},h(p,4,"api",Tt,v,G),h(p,4,"store",xt,v,J),h(p,4,"period",wt,v,K),h(p,4,"figures",gt,v,X),h(p,4,"question",$t,v,Z),v=h(p,0,"VisitsPage",Vt,v),M(v,"styles",[F,O,it,yt]),a(p,1,v);export{v as VisitsPage};
