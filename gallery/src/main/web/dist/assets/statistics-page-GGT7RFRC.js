import{a as _,b as V}from"/assets/chunk-A6VZNO4N.js";import{d as C,e as L}from"/assets/chunk-2NTJDFLX.js";import{c as Z}from"/assets/chunk-XET6EIBS.js";import{b as Q}from"/assets/chunk-MGYCUVEA.js";import{a as X}from"/assets/chunk-J2WHZUOF.js";import{a as J}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import{f as $,h as N}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as U}from"/assets/chunk-7ZXDUJG2.js";import{a as G,b as c,c as w,e as M,i as E,j}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-VPQQMAB5.js";import{a as T,d as h,g as y,i as R}from"/assets/chunk-QQCOG5H4.js";import{a as I,b as e}from"/assets/chunk-JPIGTC3I.js";import{a as v,c as r,d as a,e as k,g as i,i as d}from"/assets/chunk-UFH4OFYZ.js";function P(x,g){switch(x){case"year":return L("taken",g);case"country":case"city":return C("in",g);case"type":return L("type",g);default:return C(x,g)}}var B=10,tt,et,rt,ot,st,at,it,nt,o,q,S,A,H,K,O,z,pt;nt=[G("latent-bars")];var p=class extends(it=R,at=[c({attribute:!1})],st=[c({attribute:!1})],ot=[c({attribute:!1})],rt=[c({attribute:!1})],et=[c({attribute:!1})],tt=[w()],it){constructor(){super(...arguments);i(this,z);i(this,q,r(o,8,this,"")),r(o,11,this);i(this,S,r(o,12,this,"")),r(o,15,this);i(this,A,r(o,16,this,[])),r(o,19,this);i(this,H,r(o,20,this,"photos")),r(o,23,this);i(this,K,r(o,24,this,t=>t)),r(o,27,this);i(this,O,r(o,28,this,!1)),r(o,31,this)}render(){if(this.groups.length===0)return y;let t=Math.max(1,...this.groups.map(s=>s[this.measure])),n=this.all?this.groups:this.groups.slice(0,B);return h`
      <h2 id="heading">${this.heading}</h2>
      <table aria-labelledby="heading">
        <thead class="unseen">
          <tr>
            <th scope="col">${this.heading}</th>
            <th scope="col">${e("Photos")}</th>
            <th scope="col">${e("Storage")}</th>
          </tr>
        </thead>
        <tbody>
          ${n.map(s=>d(this,z,pt).call(this,s,s[this.measure]/t))}
        </tbody>
      </table>
      ${this.groups.length>B?h`
          <button class="quiet" aria-expanded="${this.all?"true":"false"}" @click="${()=>this.all=!this.all}">
            ${this.all?e("Show fewer"):e(I`Show all ${$(this.groups.length)}`)}
          </button>
        `:y}
    `}};o=v(it),q=new WeakMap,S=new WeakMap,A=new WeakMap,H=new WeakMap,K=new WeakMap,O=new WeakMap,z=new WeakSet,pt=function({value:t,photos:n,bytes:s},b){return h`
      <tr>
        <th scope="row" title="${this.name(t)}">
          <a ${Q(J("photos",void 0,`${P(this.kind,t)} `))}>${this.name(t)}</a>
        </th>
        <td class="${this.measure==="photos"?"measure":""}">${$(n)}</td>
        <td class="${this.measure==="bytes"?"measure":""}">${N(s)}<span class="bar" .style="${`--part:${(100*b).toFixed(2)}%`}"></span></td>
      </tr>
    `},a(o,4,"heading",at,p,q),a(o,4,"kind",st,p,S),a(o,4,"groups",ot,p,A),a(o,4,"measure",rt,p,H),a(o,4,"name",et,p,K),a(o,4,"all",tt,p,O),p=a(o,0,"Bars",nt,p),k(p,"styles",[M,E,T`
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
    `]),r(o,1,p);var lt=[["year",e("Years")],["type",e("Kinds of files")],["camera",e("Cameras")],["lens",e("Lenses")],["country",e("Countries")],["city",e("Cities")]],$t={image:e("Pictures"),raw:e("RAW files"),video:e("Videos"),drawing:e("Drawings"),other:e("Others")},mt,ht,ut,dt,ct,l,D,F,W,m,ft,Y,gt,bt;ct=[G("latent-statistics-page")];var u=class extends(dt=R,ut=[c({attribute:!1})],ht=[w()],mt=[w()],dt){constructor(){super(...arguments);i(this,m);i(this,D,r(l,8,this)),r(l,11,this);i(this,F,r(l,12,this)),r(l,15,this);i(this,W,r(l,16,this,"photos")),r(l,19,this)}willUpdate(t){t.has("api")&&this.refresh()}refresh(){Z(this.api,lt.map(([t])=>t)).then(t=>this.known=t,t=>j(this,"problem",t))}render(){let{known:t}=this;return t===void 0?y:t.photos===0?d(this,m,ft).call(this):h`
      <div class="head">
        <h1>${e("Statistics")}</h1>
        <div class="actions" role="group" aria-label="${e("Compare by")}">
          ${d(this,m,Y).call(this,"photos",e("Number"))}${d(this,m,Y).call(this,"bytes",e("Storage"))}
        </div>
      </div>
      ${d(this,m,gt).call(this,t)}
      <div class="kinds">
        ${lt.map(([n,s])=>d(this,m,bt).call(this,n,s,t.groups[n]??[]))}
      </div>
    `}};l=v(dt),D=new WeakMap,F=new WeakMap,W=new WeakMap,m=new WeakSet,ft=function(){return h`
      <h1 class="unseen">${e("Statistics")}</h1>
      <latent-notice heading="${e("Nothing to count yet")}">
        <span slot="icon">${U.statistics}</span>
        <p>${e("How many photos there are, of what, and how much room they take is here once there are some.")}</p>
      </latent-notice>
    `},Y=function(t,n){return h`
      <button class="quiet" aria-pressed="${t===this.measure?"true":"false"}" @click="${()=>this.measure=t}">${n}</button>
    `},gt=function({photos:t,bytes:n,groups:{type:s=[]}}){let b=s.find(({value:f})=>f==="video")?.photos??0;return h`
      <dl class="totals">
        ${V(e("Photos"),$(t-b))}${V(e("Videos"),$(b))}${V(e("Storage"),N(n))}
      </dl>
    `},bt=function(t,n,s){let b=t==="year"||this.measure==="photos"?s:[...s].sort((f,yt)=>yt.bytes-f.bytes);return s.length===0?y:h`
      <latent-bars
        .kind="${t}"
        .heading="${n}"
        .groups="${b}"
        .measure="${this.measure}"
        .name="${f=>t==="type"?$t[f]??f:f}"
      ></latent-bars>
    `},a(l,4,"api",ut,u,D),a(l,4,"known",ht,u,F),a(l,4,"measure",mt,u,W),u=a(l,0,"StatisticsPage",ct,u),k(u,"styles",[M,E,X,_,T`
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
    `]),r(l,1,u);export{u as StatisticsPage};
