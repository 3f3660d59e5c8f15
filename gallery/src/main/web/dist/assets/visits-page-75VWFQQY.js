import{a as st}from"/assets/chunk-NJGMLMAE.js";import{b as ot}from"/assets/chunk-7JE44BBM.js";import"/assets/chunk-QOK4IYQ3.js";import"/assets/chunk-GIRIFVSP.js";import{a as et}from"/assets/chunk-4RRJ3ZP6.js";import"/assets/chunk-5QVAACTH.js";import"/assets/chunk-ICAKO4LJ.js";import"/assets/chunk-RM3MGTUZ.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-6CKDRZ3J.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-LYKWYS7G.js";import{a as tt}from"/assets/chunk-HBUB6B3U.js";import{a as z,b as C}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as O}from"/assets/chunk-UITOMONB.js";import{a as Z,c as L,f,m as _}from"/assets/chunk-VUAE2RXN.js";import{a as R,b as i,e as v,g as A,h as M,i as T,j as x,l as N,p as E,q as k}from"/assets/chunk-K4BADL6H.js";import{a as S,c as r,d as c,e as q,f as F,g as d,i as n}from"/assets/chunk-UFH4OFYZ.js";function it(a,u){return a.get(`/visits?${new URLSearchParams({period:u})}`)}async function rt(a,u){await a.send("POST","/visits/counting",{counting:u})}async function at(a){await a.send("POST","/visits/removal")}function g(a){return a===1?"1 view":`${f(a)} views`}function D(a){return a===1?"1 visitor":`${f(a)} visitors`}function w({from:a},u){let[t=0,e=1]=a.split("-").map(Number);return u==="day"?L(a):Z({year:t,month:e,photos:0})}function nt({parts:a,by:u},t){let e=a.reduce((p,$)=>$[t]>p[t]?$:p),s=t==="views"?g(e.views):D(e.visitors);return`${t==="views"?"Views":"Visitors"} by ${u}. The most: ${s}, ${w(e,u)}.`}var lt,pt,dt,ct,mt,m,j,H,Q,y,U,ht,ut;mt=[M("latent-visit-chart")];var b=class extends(ct=A,dt=[T({attribute:!1})],pt=[x()],lt=[x()],ct){constructor(){super(...arguments);d(this,y);d(this,j,r(m,8,this)),r(m,11,this);d(this,H,r(m,12,this,"views")),r(m,15,this);d(this,Q,r(m,16,this,!1)),r(m,19,this)}render(){let{figures:t,measure:e}=this,{parts:s,by:p}=t,$=Math.max(1,...s.map(P=>P[e])),[K,X]=[s[0],s.at(-1)];return i`
      <div class="head">
        <p class="sum">${g(t.views)}</p>
        <div class="choice" role="group" aria-label="Show">
          ${n(this,y,U).call(this,"views","Views")}${n(this,y,U).call(this,"visitors","Visitors")}
        </div>
      </div>
      <p class="most" aria-hidden="true">${f($)}</p>
      <div class="bars ${s.length>60?"":"few"}" role="img" aria-label="${nt(t,e)}">
        ${s.map(P=>n(this,y,ht).call(this,P,P[e]/$))}
      </div>
      <div class="axis" aria-hidden="true">
        <span>${K===void 0?"":w(K,p)}</span>
        <span>${X===void 0?"":w(X,p)}</span>
      </div>
      <button
        class="quiet"
        aria-expanded="${this.counted?"true":"false"}"
        @click="${()=>this.counted=!this.counted}"
      >
        As a table
      </button>
      ${this.counted?n(this,y,ut).call(this):v}
    `}};m=S(ct),j=new WeakMap,H=new WeakMap,Q=new WeakMap,y=new WeakSet,U=function(t,e){return i`
      <button class="quiet" aria-pressed="${t===this.measure?"true":"false"}" @click="${()=>this.measure=t}">${e}</button>
    `},ht=function(t,e){let s=`${w(t,this.figures.by)}: ${g(t.views)}, ${D(t.visitors)}`;return i`
      <span title="${s}" .style="${`--part:${(100*e).toFixed(2)}%`}"></span>
    `},ut=function(){let{parts:t,by:e}=this.figures;return i`
      <table>
        <thead>
          <tr>
            <th scope="col">${e==="day"?"Day":"Month"}</th>
            <th scope="col">Views</th>
            <th scope="col">Visitors</th>
          </tr>
        </thead>
        <tbody>
          ${t.filter(({visitors:s})=>s>0).reverse().map(s=>i`
              <tr>
                <th scope="row">${w(s,e)}</th>
                <td>${f(s.views)}</td>
                <td>${f(s.visitors)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    `},c(m,4,"figures",dt,b,j),c(m,4,"measure",pt,b,H),c(m,4,"counted",lt,b,Q),b=c(m,0,"VisitChart",mt,b),q(b,"styles",[N,E,R`
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
    `]),r(m,1,b);var vt=R`
  :host {
    max-width: 1100px;
  }

  .off {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-bottom: 16px;
    padding: 12px 18px;
    border-radius: var(--corner-large);
    background: var(--sunken);
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
`;var Et=[["month","30 days"],["quarter","90 days"],["year","12 months"]],ft,bt,yt,gt,xt,wt,$t,l,W,B,I,Y,G,V,o,Tt,J,kt,Vt,Pt,St,qt,Rt,At,Mt,Nt;$t=[M("latent-visits-page")];var h=class extends(wt=A,xt=[T({attribute:!1})],gt=[T({attribute:!1})],yt=[x()],bt=[x()],ft=[x()],wt){constructor(){super(...arguments);d(this,o);d(this,W,r(l,8,this)),r(l,11,this);d(this,B,r(l,12,this)),r(l,15,this);d(this,I,r(l,16,this,"month")),r(l,19,this);d(this,Y,r(l,20,this)),r(l,23,this);d(this,G,r(l,24,this)),r(l,27,this);d(this,V,new ot(this))}willUpdate(t){t.has("api")&&this.refresh()}get sequence(){return F(this,V).sequence}refresh(){let t=it(this.api,this.period),e=async()=>{let s=(await t).photos.map(({photo:p})=>p);return{photos:s,total:s.length}};F(this,V).load(e,t,s=>this.figures=s).catch(s=>k(this,"problem",s))}reveal({id:t}){this.renderRoot.querySelector(`[data-photo="${CSS.escape(t)}"]`)?.focus()}render(){let{figures:t,question:e}=this;return t===void 0?v:i`
      <div class="head">
        <h1>Visits</h1>
        <div class="actions" role="group" aria-label="Period">
          ${Et.map(([s,p])=>n(this,o,Vt).call(this,s,p))}
        </div>
      </div>
      ${t.counting?v:n(this,o,Pt).call(this)} ${t.visitors.length===0?n(this,o,St).call(this,t):n(this,o,qt).call(this,t)} ${n(this,o,Nt).call(this,t)} ${e===void 0?v:i`
        <latent-confirm-dialog
          .question="${e}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};l=S(wt),W=new WeakMap,B=new WeakMap,I=new WeakMap,Y=new WeakMap,G=new WeakMap,V=new WeakMap,o=new WeakSet,Tt=function(t){this.period=t,this.refresh()},J=async function(t){try{await rt(this.api,t),k(this,"said",{text:t?"Visits are counted.":"Visits are not counted any more."}),this.refresh()}catch(e){st(this,e)}},kt=function(){this.question={heading:"Forget all visits?",text:"All that was counted so far is deleted from the vault. This cannot be undone.",action:"Forget",act:async()=>{await at(this.api),k(this,"said",{text:"All visits are forgotten."}),this.refresh()}}},Vt=function(t,e){return i`
      <button class="quiet" aria-pressed="${t===this.period?"true":"false"}" @click="${()=>n(this,o,Tt).call(this,t)}">${e}</button>
    `},Pt=function(){return i`
      <div class="off">
        <p>Visits are not counted.</p>
        <button class="quiet" @click="${()=>{n(this,o,J).call(this,!0)}}">Count visits</button>
      </div>
    `},St=function({counting:t}){return i`
      <latent-notice heading="No visits in this time">
        <span slot="icon">${O.eye}</span>
        <p>${t?"Once somebody to whom you gave access opens a photo or an album, it is counted here.":"Nobody was counted."}</p>
      </latent-notice>
    `},qt=function(t){return i`
      <latent-visit-chart .figures="${t}"></latent-visit-chart>
      ${t.photos.length===0?v:i`
        <h2 id="photos">Most viewed photos</h2>
        <ul class="photos" aria-labelledby="photos">
          ${t.photos.map(({photo:e,views:s})=>n(this,o,Rt).call(this,e,s))}
        </ul>
      `} ${t.albums.length===0?v:i`
        <h2 id="albums">Most viewed albums</h2>
        <ul class="tiles" aria-labelledby="albums">
          ${t.albums.map(({album:e,views:s})=>i`
              <li>
                <latent-cover-tile
                  .to="${z("albums",e.id)}"
                  .name="${e.name}"
                  .told="${g(s)}"
                  .cover="${e.cover?.id}"
                  .icon="${O.album}"
                  .store="${this.store}"
                ></latent-cover-tile>
              </li>
            `)}
        </ul>
      `}
      <h2 id="visitors">Visitors</h2>
      ${n(this,o,Mt).call(this,t)}
    `},Rt=function(t,e){let s=C({...z("visits"),photo:t.id});return i`
      <li>
        <a
          href="${s}"
          data-photo="${t.id}"
          aria-label="${_(t)}, ${g(e)}"
          @click="${p=>n(this,o,At).call(this,p,t)}"
        >
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
          <span class="told">${g(e)}</span>
        </a>
      </li>
    `},At=function(t,e){tt(t)&&(t.preventDefault(),k(this,"photo-open",e))},Mt=function({visitors:t}){return i`
      <table aria-labelledby="visitors">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Views</th>
            <th scope="col">Last visit</th>
          </tr>
        </thead>
        <tbody>
          ${t.map(({name:e,views:s,last:p})=>i`
              <tr>
                <th scope="row">${e}</th>
                <td>${f(s)}</td>
                <td>${L(p)}</td>
              </tr>
            `)}
        </tbody>
      </table>
    `},Nt=function({counting:t}){return i`
      <h2>What is counted</h2>
      <p class="about">
        A view is a photo or an album that somebody with access has opened here; the same again within half an hour counts
        once. Your own views are not counted, and neither is what programs fetch over WebDAV.
      </p>
      <p class="about">
        Totals by day are kept for a year, encrypted in the vault: no addresses, no times of day, and not who has seen which
        photo.
      </p>
      <div class="actions">
        ${t?i`
            <button class="quiet" @click="${()=>{n(this,o,J).call(this,!1)}}">Stop counting</button>
          `:v}
        <button class="quiet" @click="${()=>n(this,o,kt).call(this)}">Forget all visits</button>
      </div>
    `},c(l,4,"api",xt,h,W),c(l,4,"store",gt,h,B),c(l,4,"period",yt,h,I),c(l,4,"figures",bt,h,Y),c(l,4,"question",ft,h,G),h=c(l,0,"VisitsPage",$t,h),q(h,"styles",[N,E,et,vt]),r(l,1,h);export{h as VisitsPage};
