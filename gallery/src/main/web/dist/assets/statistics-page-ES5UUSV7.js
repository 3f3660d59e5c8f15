import{c as Q}from"/assets/chunk-XET6EIBS.js";import{a as J}from"/assets/chunk-CFNSTLXO.js";import{d as N,e as V}from"/assets/chunk-2NTJDFLX.js";import{b as j}from"/assets/chunk-2K32DKNR.js";import{a as U}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-XEUE3TTV.js";import{a as Y}from"/assets/chunk-T2CJGXSW.js";import{f as x,i as E}from"/assets/chunk-VUAE2RXN.js";import{a as k,b as l,e as y,g as T,h as R,i as c,j as v,l as G,o as M,p as I}from"/assets/chunk-RUVA4NCB.js";import{a as w,c as t,d as s,e as $,g as a,i as u}from"/assets/chunk-UFH4OFYZ.js";function X(g,m){switch(g){case"year":return V("taken",m);case"country":case"city":return N("in",m);case"type":return V("type",m);default:return N(g,m)}}var Z=10,_,P,B,ee,te,re,oe,se,r,C,L,q,A,H,K,z,ae;se=[R("latent-bars")];var n=class extends(oe=T,re=[c({attribute:!1})],te=[c({attribute:!1})],ee=[c({attribute:!1})],B=[c({attribute:!1})],P=[c({attribute:!1})],_=[v()],oe){constructor(){super(...arguments);a(this,z);a(this,C,t(r,8,this,"")),t(r,11,this);a(this,L,t(r,12,this,"")),t(r,15,this);a(this,q,t(r,16,this,[])),t(r,19,this);a(this,A,t(r,20,this,"photos")),t(r,23,this);a(this,H,t(r,24,this,e=>e)),t(r,27,this);a(this,K,t(r,28,this,!1)),t(r,31,this)}render(){if(this.groups.length===0)return y;let e=Math.max(1,...this.groups.map(o=>o[this.measure])),i=this.all?this.groups:this.groups.slice(0,Z);return l`
      <h2 id="heading">${this.heading}</h2>
      <table aria-labelledby="heading">
        <thead class="unseen">
          <tr>
            <th scope="col">${this.heading}</th>
            <th scope="col">Photos</th>
            <th scope="col">Storage</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(o=>u(this,z,ae).call(this,o,o[this.measure]/e))}
        </tbody>
      </table>
      ${this.groups.length>Z?l`
          <button class="quiet" aria-expanded="${this.all?"true":"false"}" @click="${()=>this.all=!this.all}">
            ${this.all?"Show fewer":`Show all ${x(this.groups.length)}`}
          </button>
        `:y}
    `}};r=w(oe),C=new WeakMap,L=new WeakMap,q=new WeakMap,A=new WeakMap,H=new WeakMap,K=new WeakMap,z=new WeakSet,ae=function({value:e,photos:i,bytes:o},b){return l`
      <tr>
        <th scope="row" title="${this.name(e)}">
          <a ${j(U("photos",void 0,`${X(this.kind,e)} `))}>${this.name(e)}</a>
        </th>
        <td class="${this.measure==="photos"?"measure":""}">${x(i)}</td>
        <td class="${this.measure==="bytes"?"measure":""}">${E(o)}<span class="bar" .style="${`--part:${(100*b).toFixed(2)}%`}"></span></td>
      </tr>
    `},s(r,4,"heading",re,n,C),s(r,4,"kind",te,n,L),s(r,4,"groups",ee,n,q),s(r,4,"measure",B,n,A),s(r,4,"name",P,n,H),s(r,4,"all",_,n,K),n=s(r,0,"Bars",se,n),$(n,"styles",[G,M,k`
      :host {
        display: block;
        min-width: 0;
      }

      h2 {
        margin-bottom: 10px;
        font-size: 1.0625rem;
        font-weight: 650;
        letter-spacing: -0.01em;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        table-layout: fixed;
        font-size: var(--text-small);
      }

      tr {
        position: relative;
      }

      th {
        overflow: hidden;
        padding: 7px 0 11px;
        font-weight: 500;
        text-align: left;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      th a {
        text-decoration: none;
      }

      th a::after {
        position: absolute;
        inset: 0;
        border-radius: 6px;
        content: "";
      }

      tr:hover th a {
        color: var(--accent);
      }

      td {
        width: 5rem;
        padding: 7px 0 11px;
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
        text-align: right;
      }

      .measure {
        color: var(--ink);
        font-weight: 600;
      }

      .bar {
        position: absolute;
        inset: auto 0 3px 0;
        height: 5px;
        overflow: hidden;
        border-radius: 3px;
        background: var(--sunken);
        pointer-events: none;
      }

      .bar::before {
        display: block;
        width: var(--part);
        min-width: 3px;
        height: 100%;
        border-radius: 3px;
        background: var(--accent);
        content: "";
      }

      button {
        margin-top: 8px;
        font-size: var(--text-small);
      }
    `]),t(r,1,n);var ie=[["year","Years"],["type","Kinds of files"],["camera","Cameras"],["lens","Lenses"],["country","Countries"],["city","Cities"]],ge={image:"Pictures",raw:"RAW files",video:"Videos",drawing:"Drawings",other:"Others"},ne,pe,le,de,he,p,S,D,F,d,me,W,ue,ce;he=[R("latent-statistics-page")];var h=class extends(de=T,le=[c({attribute:!1})],pe=[v()],ne=[v()],de){constructor(){super(...arguments);a(this,d);a(this,S,t(p,8,this)),t(p,11,this);a(this,D,t(p,12,this)),t(p,15,this);a(this,F,t(p,16,this,"photos")),t(p,19,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Q(this.api,ie.map(([e])=>e)).then(e=>this.known=e,e=>I(this,"problem",e))}render(){let{known:e}=this;return e===void 0?y:e.photos===0?u(this,d,me).call(this):l`
      <div class="head">
        <h1>Statistics</h1>
        <div class="actions" role="group" aria-label="Compare by">
          ${u(this,d,W).call(this,"photos","Number")}${u(this,d,W).call(this,"bytes","Storage")}
        </div>
      </div>
      ${u(this,d,ue).call(this,e)}
      <div class="kinds">
        ${ie.map(([i,o])=>u(this,d,ce).call(this,i,o,e.groups[i]??[]))}
      </div>
    `}};p=w(de),S=new WeakMap,D=new WeakMap,F=new WeakMap,d=new WeakSet,me=function(){return l`
      <h1 class="unseen">Statistics</h1>
      <latent-notice heading="Nothing to count yet">
        <span slot="icon">${Y.statistics}</span>
        <p>How many photos there are, of what, and how much room they take is here once there are some.</p>
      </latent-notice>
    `},W=function(e,i){return l`
      <button class="quiet" aria-pressed="${e===this.measure?"true":"false"}" @click="${()=>this.measure=e}">${i}</button>
    `},ue=function({photos:e,bytes:i,groups:{type:o=[]}}){let b=o.find(({value:f})=>f==="video")?.photos??0;return l`
      <dl>
        ${O("Photos",x(e-b))}${O("Videos",x(b))}${O("Storage",E(i))}
      </dl>
    `},ce=function(e,i,o){let b=e==="year"||this.measure==="photos"?o:[...o].sort((f,fe)=>fe.bytes-f.bytes);return o.length===0?y:l`
      <latent-bars
        .kind="${e}"
        .heading="${i}"
        .groups="${b}"
        .measure="${this.measure}"
        .name="${f=>e==="type"?ge[f]??f:f}"
      ></latent-bars>
    `},s(p,4,"api",le,h,S),s(p,4,"known",pe,h,D),s(p,4,"measure",ne,h,F),h=s(p,0,"StatisticsPage",he,h),$(h,"styles",[G,M,J,k`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        margin-bottom: 32px;
      }

      dl div {
        display: flex;
        flex: 1 1 100px;
        flex-direction: column-reverse;
        max-width: 240px;
        padding: 16px 18px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
      }

      dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dd {
        font-size: clamp(1.125rem, 4.5vw, 1.75rem);
        font-variant-numeric: tabular-nums;
        font-weight: 650;
        letter-spacing: -0.02em;
        line-height: 1.2;
        white-space: nowrap;
      }

      .kinds {
        columns: 300px;
        column-gap: 48px;
      }

      latent-bars {
        margin-bottom: 36px;
        break-inside: avoid;
      }
    `]),t(p,1,h);function O(g,m){return l`
    <div>
      <dt>${g}</dt>
      <dd>${m}</dd>
    </div>
  `}export{h as StatisticsPage};
