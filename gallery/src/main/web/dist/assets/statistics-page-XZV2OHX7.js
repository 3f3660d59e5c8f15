import{a as X,b as N}from"/assets/chunk-A4M3CN35.js";import{c as Q}from"/assets/chunk-XET6EIBS.js";import{a as J}from"/assets/chunk-4RRJ3ZP6.js";import{d as z,e as C}from"/assets/chunk-2NTJDFLX.js";import{b as j}from"/assets/chunk-HBUB6B3U.js";import{a as U}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as Y}from"/assets/chunk-UITOMONB.js";import{f as y,i as E}from"/assets/chunk-VUAE2RXN.js";import{a as k,b as h,e as b,g as T,h as R,i as d,j as $,l as G,p as M,q as I}from"/assets/chunk-K4BADL6H.js";import{a as x,c as e,d as s,e as v,g as a,i as u}from"/assets/chunk-UFH4OFYZ.js";function Z(w,f){switch(w){case"year":return C("taken",f);case"country":case"city":return z("in",f);case"type":return C("type",f);default:return z(w,f)}}var _=10,P,B,tt,et,rt,ot,st,at,r,L,q,S,A,H,K,V,it;at=[R("latent-bars")];var n=class extends(st=T,ot=[d({attribute:!1})],rt=[d({attribute:!1})],et=[d({attribute:!1})],tt=[d({attribute:!1})],B=[d({attribute:!1})],P=[$()],st){constructor(){super(...arguments);a(this,V);a(this,L,e(r,8,this,"")),e(r,11,this);a(this,q,e(r,12,this,"")),e(r,15,this);a(this,S,e(r,16,this,[])),e(r,19,this);a(this,A,e(r,20,this,"photos")),e(r,23,this);a(this,H,e(r,24,this,t=>t)),e(r,27,this);a(this,K,e(r,28,this,!1)),e(r,31,this)}render(){if(this.groups.length===0)return b;let t=Math.max(1,...this.groups.map(o=>o[this.measure])),i=this.all?this.groups:this.groups.slice(0,_);return h`
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
          ${i.map(o=>u(this,V,it).call(this,o,o[this.measure]/t))}
        </tbody>
      </table>
      ${this.groups.length>_?h`
          <button class="quiet" aria-expanded="${this.all?"true":"false"}" @click="${()=>this.all=!this.all}">
            ${this.all?"Show fewer":`Show all ${y(this.groups.length)}`}
          </button>
        `:b}
    `}};r=x(st),L=new WeakMap,q=new WeakMap,S=new WeakMap,A=new WeakMap,H=new WeakMap,K=new WeakMap,V=new WeakSet,it=function({value:t,photos:i,bytes:o},g){return h`
      <tr>
        <th scope="row" title="${this.name(t)}">
          <a ${j(U("photos",void 0,`${Z(this.kind,t)} `))}>${this.name(t)}</a>
        </th>
        <td class="${this.measure==="photos"?"measure":""}">${y(i)}</td>
        <td class="${this.measure==="bytes"?"measure":""}">${E(o)}<span class="bar" .style="${`--part:${(100*g).toFixed(2)}%`}"></span></td>
      </tr>
    `},s(r,4,"heading",ot,n,L),s(r,4,"kind",rt,n,q),s(r,4,"groups",et,n,S),s(r,4,"measure",tt,n,A),s(r,4,"name",B,n,H),s(r,4,"all",P,n,K),n=s(r,0,"Bars",at,n),v(n,"styles",[G,M,k`
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
    `]),e(r,1,n);var nt=[["year","Years"],["type","Kinds of files"],["camera","Cameras"],["lens","Lenses"],["country","Countries"],["city","Cities"]],bt={image:"Pictures",raw:"RAW files",video:"Videos",drawing:"Drawings",other:"Others"},pt,lt,ht,mt,ut,p,O,D,F,l,dt,W,ct,ft;ut=[R("latent-statistics-page")];var m=class extends(mt=T,ht=[d({attribute:!1})],lt=[$()],pt=[$()],mt){constructor(){super(...arguments);a(this,l);a(this,O,e(p,8,this)),e(p,11,this);a(this,D,e(p,12,this)),e(p,15,this);a(this,F,e(p,16,this,"photos")),e(p,19,this)}willUpdate(t){t.has("api")&&this.refresh()}refresh(){Q(this.api,nt.map(([t])=>t)).then(t=>this.known=t,t=>I(this,"problem",t))}render(){let{known:t}=this;return t===void 0?b:t.photos===0?u(this,l,dt).call(this):h`
      <div class="head">
        <h1>Statistics</h1>
        <div class="actions" role="group" aria-label="Compare by">
          ${u(this,l,W).call(this,"photos","Number")}${u(this,l,W).call(this,"bytes","Storage")}
        </div>
      </div>
      ${u(this,l,ct).call(this,t)}
      <div class="kinds">
        ${nt.map(([i,o])=>u(this,l,ft).call(this,i,o,t.groups[i]??[]))}
      </div>
    `}};p=x(mt),O=new WeakMap,D=new WeakMap,F=new WeakMap,l=new WeakSet,dt=function(){return h`
      <h1 class="unseen">Statistics</h1>
      <latent-notice heading="Nothing to count yet">
        <span slot="icon">${Y.statistics}</span>
        <p>How many photos there are, of what, and how much room they take is here once there are some.</p>
      </latent-notice>
    `},W=function(t,i){return h`
      <button class="quiet" aria-pressed="${t===this.measure?"true":"false"}" @click="${()=>this.measure=t}">${i}</button>
    `},ct=function({photos:t,bytes:i,groups:{type:o=[]}}){let g=o.find(({value:c})=>c==="video")?.photos??0;return h`
      <dl class="totals">
        ${N("Photos",y(t-g))}${N("Videos",y(g))}${N("Storage",E(i))}
      </dl>
    `},ft=function(t,i,o){let g=t==="year"||this.measure==="photos"?o:[...o].sort((c,gt)=>gt.bytes-c.bytes);return o.length===0?b:h`
      <latent-bars
        .kind="${t}"
        .heading="${i}"
        .groups="${g}"
        .measure="${this.measure}"
        .name="${c=>t==="type"?bt[c]??c:c}"
      ></latent-bars>
    `},s(p,4,"api",ht,m,O),s(p,4,"known",lt,m,D),s(p,4,"measure",pt,m,F),m=s(p,0,"StatisticsPage",ut,m),v(m,"styles",[G,M,J,X,k`
      .totals {
        margin-bottom: 32px;
      }

      .kinds {
        columns: 300px;
        column-gap: 48px;
      }

      latent-bars {
        margin-bottom: 36px;
        break-inside: avoid;
      }
    `]),e(p,1,m);export{m as StatisticsPage};
