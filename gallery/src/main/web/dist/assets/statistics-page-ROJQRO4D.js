import{c as Z}from"/assets/chunk-XET6EIBS.js";import{a as X}from"/assets/chunk-L4QOU3GH.js";import{d as V,e as C}from"/assets/chunk-2NTJDFLX.js";import"/assets/chunk-B73Q2V7U.js";import{f as x,h as E}from"/assets/chunk-3FEMAHCA.js";import{a as J,b as Q}from"/assets/chunk-7KBPAIBY.js";import{a as k,b as l,e as y,g as T,h as R,i as f,j as v,l as I,m as G,p as M,q as U,r as j}from"/assets/chunk-PMYW6YMW.js";import{a as w,c as t,d as s,e as $,g as a,i as u}from"/assets/chunk-UFH4OFYZ.js";function _(g,m){switch(g){case"year":return C("taken",m);case"country":case"city":return V("in",m);case"type":return C("type",m);default:return V(g,m)}}var P=10,B,ee,te,re,oe,se,ae,ie,r,L,q,O,A,H,K,z,ne;ie=[R("latent-bars")];var n=class extends(ae=T,se=[f({attribute:!1})],oe=[f({attribute:!1})],re=[f({attribute:!1})],te=[f({attribute:!1})],ee=[f({attribute:!1})],B=[v()],ae){constructor(){super(...arguments);a(this,z);a(this,L,t(r,8,this,"")),t(r,11,this);a(this,q,t(r,12,this,"")),t(r,15,this);a(this,O,t(r,16,this,[])),t(r,19,this);a(this,A,t(r,20,this,"photos")),t(r,23,this);a(this,H,t(r,24,this,e=>e)),t(r,27,this);a(this,K,t(r,28,this,!1)),t(r,31,this)}render(){if(this.groups.length===0)return y;let e=Math.max(1,...this.groups.map(o=>o[this.measure])),i=this.all?this.groups:this.groups.slice(0,P);return l`
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
          ${i.map(o=>u(this,z,ne).call(this,o,o[this.measure]/e))}
        </tbody>
      </table>
      ${this.groups.length>P?l`
          <button class="quiet" aria-expanded="${this.all?"true":"false"}" @click="${()=>this.all=!this.all}">
            ${this.all?"Show fewer":`Show all ${x(this.groups.length)}`}
          </button>
        `:y}
    `}};r=w(ae),L=new WeakMap,q=new WeakMap,O=new WeakMap,A=new WeakMap,H=new WeakMap,K=new WeakMap,z=new WeakSet,ne=function({value:e,photos:i,bytes:o},b){let h=J("photos",void 0,`${_(this.kind,e)} `);return l`
      <tr>
        <th scope="row" title="${this.name(e)}">
          <a href="${Q(h)}" @click="${N=>j(N,h)}">${this.name(e)}</a>
        </th>
        <td class="${this.measure==="photos"?"measure":""}">${x(i)}</td>
        <td class="${this.measure==="bytes"?"measure":""}">${E(o)}<span class="bar" .style="${`--part:${(100*b).toFixed(2)}%`}"></span></td>
      </tr>
    `},s(r,4,"heading",se,n,L),s(r,4,"kind",oe,n,q),s(r,4,"groups",re,n,O),s(r,4,"measure",te,n,A),s(r,4,"name",ee,n,H),s(r,4,"all",B,n,K),n=s(r,0,"Bars",ie,n),$(n,"styles",[G,M,k`
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
    `]),t(r,1,n);var pe=[["year","Years"],["type","Kinds of files"],["camera","Cameras"],["lens","Lenses"],["country","Countries"],["city","Cities"]],be={image:"Pictures",raw:"RAW files",video:"Videos",drawing:"Drawings",other:"Others"},le,de,he,ce,me,p,D,F,W,d,ue,Y,fe,ge;me=[R("latent-statistics-page")];var c=class extends(ce=T,he=[f({attribute:!1})],de=[v()],le=[v()],ce){constructor(){super(...arguments);a(this,d);a(this,D,t(p,8,this)),t(p,11,this);a(this,F,t(p,12,this)),t(p,15,this);a(this,W,t(p,16,this,"photos")),t(p,19,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Z(this.api,pe.map(([e])=>e)).then(e=>this.known=e,e=>U(this,"problem",e))}render(){let{known:e}=this;return e===void 0?y:e.photos===0?u(this,d,ue).call(this):l`
      <div class="head">
        <h1>Statistics</h1>
        <div class="actions choice" role="group" aria-label="Compare by">
          ${u(this,d,Y).call(this,"photos","Number")}${u(this,d,Y).call(this,"bytes","Storage")}
        </div>
      </div>
      ${u(this,d,fe).call(this,e)}
      <div class="kinds">
        ${pe.map(([i,o])=>u(this,d,ge).call(this,i,o,e.groups[i]??[]))}
      </div>
    `}};p=w(ce),D=new WeakMap,F=new WeakMap,W=new WeakMap,d=new WeakSet,ue=function(){return l`
      <h1 class="unseen">Statistics</h1>
      <latent-notice heading="Nothing to count yet">
        <span slot="icon">${I.statistics}</span>
        <p>How many photos there are, of what, and how much room they take is here once there are some.</p>
      </latent-notice>
    `},Y=function(e,i){return l`
      <button class="quiet" aria-pressed="${e===this.measure?"true":"false"}" @click="${()=>this.measure=e}">${i}</button>
    `},fe=function({photos:e,bytes:i,groups:{type:o=[]}}){let b=o.find(({value:h})=>h==="video")?.photos??0;return l`
      <dl>
        ${S("Photos",x(e-b))}${S("Videos",x(b))}${S("Storage",E(i))}
      </dl>
    `},ge=function(e,i,o){let b=e==="year"||this.measure==="photos"?o:[...o].sort((h,N)=>N.bytes-h.bytes);return o.length===0?y:l`
      <latent-bars
        .kind="${e}"
        .heading="${i}"
        .groups="${b}"
        .measure="${this.measure}"
        .name="${h=>e==="type"?be[h]??h:h}"
      ></latent-bars>
    `},s(p,4,"api",he,c,D),s(p,4,"known",de,c,F),s(p,4,"measure",le,c,W),c=s(p,0,"StatisticsPage",me,c),$(c,"styles",[G,M,X,k`
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

      .choice button[aria-pressed="true"] {
        border-color: var(--accent);
        background: color-mix(in srgb, var(--accent) 12%, transparent);
        color: var(--accent);
        font-weight: 600;
      }
    `]),t(p,1,c);function S(g,m){return l`
    <div>
      <dt>${g}</dt>
      <dd>${m}</dd>
    </div>
  `}export{c as StatisticsPage};
