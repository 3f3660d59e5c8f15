import"/assets/chunk-5ZOPANIF.js";import"/assets/chunk-5IPKFR35.js";import{d as nt,e as at}from"/assets/chunk-XET6EIBS.js";import{b as T}from"/assets/chunk-A5HE3PLZ.js";import"/assets/chunk-HLG3I5N6.js";import"/assets/chunk-G6KWYIGV.js";import{a as ot}from"/assets/chunk-TJUMQRXT.js";import{a as rt}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as k}from"/assets/chunk-K3DXYRDS.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-IODQFKF6.js";import{a as X,d as P,f as tt,g as E}from"/assets/chunk-HVERO55H.js";import"/assets/chunk-N27IYDWE.js";import"/assets/chunk-M7EUPUIQ.js";import{a as R}from"/assets/chunk-ZVZNEZDW.js";import{a as Y,b as y,c as I,e as L,j as et}from"/assets/chunk-B33BJQNH.js";import"/assets/chunk-TKREZGHD.js";import{c as C}from"/assets/chunk-UX5ZOWSO.js";import{a as A,d as l,g as Q,i as O}from"/assets/chunk-QQCOG5H4.js";import{b as v}from"/assets/chunk-JPIGTC3I.js";import{a as S,c as o,d as c,e as _,g as d,i as h}from"/assets/chunk-UFH4OFYZ.js";function st(s){let p=new Map;for(let{day:t,photos:e}of s){let r=N(t);p.set(r,(p.get(r)??0)+e)}return[...p].map(([t,e])=>({year:t,photos:e}))}function N(s){return Number(s.slice(0,s.lastIndexOf("-",s.lastIndexOf("-")-1)))}function D(s,p,t){return[String(s).padStart(4,"0"),String(p).padStart(2,"0"),String(t).padStart(2,"0")].join("-")}function it(s,p,t){let e=new Date(Date.UTC(2e3,p-1,1));e.setUTCFullYear(s);let r=new Date(e);r.setUTCMonth(p);let i=Math.round((r.getTime()-e.getTime())/864e5),m=(e.getUTCDay()-t+14)%7;return Array.from({length:Math.ceil((m+i)/7)},(b,x)=>Array.from({length:7},(w,W)=>{let M=x*7+W-m+1;return M>=1&&M<=i?M:void 0}))}function lt(s,p){return s<=0?0:Math.max(1,Math.ceil(4*Math.log(1+s)/Math.log(1+Math.max(1,p))))}function pt(s){let p=new Intl.Locale(s);return(p.getWeekInfo?.()??p.weekInfo)?.firstDay??1}var Lt=Date.UTC(2024,0,1),Wt=864e5,mt,ct,dt,ut,ft,ht,yt,gt,n,U,V,K,z,F,G,u,bt,H,xt,vt,$t;gt=[Y("latent-month-table")];var f=class extends(yt=O,ht=[y({attribute:!1})],ft=[y({attribute:!1})],ut=[y({attribute:!1})],dt=[y({attribute:!1})],ct=[y({attribute:!1})],mt=[y({attribute:!1})],yt){constructor(){super(...arguments);d(this,u);d(this,U,o(n,8,this,1970)),o(n,11,this);d(this,V,o(n,12,this,1)),o(n,15,this);d(this,K,o(n,16,this,new Map)),o(n,19,this);d(this,z,o(n,20,this,1)),o(n,23,this);d(this,F,o(n,24,this)),o(n,27,this);d(this,G,o(n,28,this)),o(n,31,this)}render(){let{year:t,month:e}=this,r=pt(C),i=X({year:t,month:e,photos:0}),m=D(t,e,1).slice(0,-3),b=[...this.days].reduce((x,[w,W])=>x+(w.startsWith(`${m}-`)?W:0),0);return l`
      ${b===0?h(this,u,H).call(this,i,v("No photos")):h(this,u,bt).call(this,m,i,E(b))}
      <table aria-label="${i}">
        <thead>
          <tr>
            ${Array.from({length:7},(x,w)=>h(this,u,xt).call(this,Lt+(r-1+w)*Wt))}
          </tr>
        </thead>
        <tbody>
          ${it(t,e,r).map(x=>l`
              <tr>
                ${x.map(w=>h(this,u,vt).call(this,w))}
              </tr>
            `)}
        </tbody>
      </table>
    `}};n=S(yt),U=new WeakMap,V=new WeakMap,K=new WeakMap,z=new WeakMap,F=new WeakMap,G=new WeakMap,u=new WeakSet,bt=function(t,e,r){return l`
      <a ${T(k("photos",void 0,`taken:${t} `))}>${h(this,u,H).call(this,e,r)}</a>
    `},H=function(t,e){return l`
      <div class="title">
        <latent-cover .photo="${this.cover}" .icon="${R.calendar}" .store="${this.store}"></latent-cover>
        <div>
          <h2>${t}</h2>
          <p>${e}</p>
        </div>
      </div>
    `},xt=function(t){let e=r=>new Intl.DateTimeFormat(C,{weekday:r,timeZone:"UTC"}).format(t);return l`
      <th scope="col"><span class="unseen">${e("long")}</span><span aria-hidden="true">${e("narrow")}</span></th>
    `},vt=function(t){if(t===void 0)return l`
        <td></td>
      `;let e=D(this.year,this.month,t),r=this.days.get(e)??0;return l`
      <td>${r===0?l`
          <span>${t}</span>
        `:h(this,u,$t).call(this,e,t,r)}</td>
    `},$t=function(t,e,r){let i=lt(r,this.most);return l`
      <a
        ${T(k("photos",void 0,`taken:${t} `))}
        class="${i===4?"deep":""}"
        .style="${`--depth:${[0,16,32,50,100][i]??0}%`}"
        aria-label="${P(`${t}T00:00:00`)}: ${E(r)}"
      >${e}<small>${tt(r)}</small></a>
    `},c(n,4,"year",ht,f,U),c(n,4,"month",ft,f,V),c(n,4,"days",ut,f,K),c(n,4,"most",dt,f,z),c(n,4,"cover",ct,f,F),c(n,4,"store",mt,f,G),f=c(n,0,"MonthTable",gt,f),_(f,"styles",[L,A`
      :host {
        display: block;
      }

      .title {
        display: flex;
        align-items: center;
        gap: 12px;
        margin-bottom: 8px;
        border-radius: 12px;
      }

      a {
        text-decoration: none;
      }

      latent-cover {
        flex: none;
        width: 52px;
        height: 52px;
        border-radius: 12px;
      }

      latent-cover svg {
        width: 20px;
      }

      h2 {
        font-size: 1.0625rem;
        font-weight: 650;
        letter-spacing: -0.01em;
        line-height: 1.3;
      }

      .title p {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      table {
        width: 100%;
        border-spacing: 3px;
        margin: 0 -3px;
        table-layout: fixed;
      }

      th {
        padding: 2px 0;
        color: var(--ink-soft);
        font-size: 0.6875rem;
        font-weight: 500;
      }

      td {
        height: 42px;
        padding: 0;
        border-radius: 8px;
        color: var(--ink-soft);
        font-size: 0.75rem;
        text-align: center;
      }

      td a,
      td span {
        display: grid;
        align-content: center;
        height: 100%;
        border-radius: 8px;
        line-height: 1.2;
        text-decoration: none;
      }

      td a {
        background: color-mix(in oklab, var(--accent) var(--depth), var(--sunken));
        color: var(--ink);
        font-weight: 650;
      }

      td a.deep {
        color: var(--accent-ink);
      }

      td a:hover {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }

      small {
        font-size: 0.625rem;
        font-weight: 500;
        font-variant-numeric: tabular-nums;
      }
    `]),o(n,1,f);var wt,kt,Et,Tt,Dt,St,_t,a,j,Z,q,B,J,$,At,Ot,Yt;_t=[Y("latent-calendar-page")];var g=class extends(St=O,Dt=[y({attribute:!1})],Tt=[y({attribute:!1})],Et=[y({attribute:!1})],kt=[I()],wt=[I()],St){constructor(){super(...arguments);d(this,$);d(this,j,o(a,8,this)),o(a,11,this);d(this,Z,o(a,12,this,k("calendar"))),o(a,15,this);d(this,q,o(a,16,this)),o(a,19,this);d(this,B,o(a,20,this)),o(a,23,this);d(this,J,o(a,24,this,[])),o(a,27,this)}willUpdate(t){t.has("api")&&this.refresh()}refresh(){Promise.all([at(this.api),nt(this.api,"month")]).then(([t,e])=>{this.days=t,this.months=e},t=>et(this,"problem",t))}render(){if(this.days===void 0)return Q;let t=st(this.days),[e]=t;if(e===void 0)return h(this,$,At).call(this);let r=t.find(i=>String(i.year)===this.route.id)??e;return l`
      <div class="head">
        <h1>${v("Calendar")}</h1>
      </div>
      <nav aria-label="${v("Years")}">
        <ul class="years">
          ${t.map(i=>h(this,$,Ot).call(this,i,i===r))}
        </ul>
      </nav>
      ${h(this,$,Yt).call(this,r,this.days)}
    `}};a=S(St),j=new WeakMap,Z=new WeakMap,q=new WeakMap,B=new WeakMap,J=new WeakMap,$=new WeakSet,At=function(){return l`
      <h1 class="unseen">${v("Calendar")}</h1>
      <latent-notice heading="${v("No photos yet")}">
        <span slot="icon">${R.calendar}</span>
        <p>${v("Each day with photos is here once there are some.")}</p>
      </latent-notice>
    `},Ot=function({year:t,photos:e},r){return l`
      <li>
        <a
          ${T(k("calendar",String(t)))}
          aria-current="${r?"page":"false"}"
          aria-label="${t}: ${E(e)}"
        >${t}</a>
      </li>
    `},Yt=function({year:t},e){let r=new Map(e.filter(({day:m})=>N(m)===t).map(({day:m,photos:b})=>[m,b])),i=Math.max(...r.values());return l`
      <div class="months">
        ${rt(Array.from({length:12},(m,b)=>b+1),m=>m,m=>{let b=D(t,m,1).slice(0,-3);return l`
            <latent-month-table
              class="${this.months.some(x=>x.value===b)?"":"empty"}"
              .year="${t}"
              .month="${m}"
              .days="${r}"
              .most="${i}"
              .cover="${this.months.find(x=>x.value===b)?.cover}"
              .store="${this.store}"
            ></latent-month-table>
          `})}
      </div>
    `},c(a,4,"api",Dt,g,j),c(a,4,"route",Tt,g,Z),c(a,4,"store",Et,g,q),c(a,4,"days",kt,g,B),c(a,4,"months",wt,g,J),g=c(a,0,"CalendarPage",_t,g),_(g,"styles",[L,ot,A`
      .years {
        display: flex;
        gap: 6px;
        margin: -3px -3px 20px;
        padding: 3px;
        overflow-x: auto;
        list-style: none;
        scrollbar-width: thin;
      }

      .years a {
        display: block;
        padding: 6px 14px;
        border: 1px solid var(--line);
        border-radius: 20px;
        font-variant-numeric: tabular-nums;
        text-decoration: none;
      }

      .years a:hover {
        background: var(--sunken);
      }

      .years a[aria-current="page"] {
        border-color: var(--accent);
        background: color-mix(in srgb, var(--accent) 12%, transparent);
        color: var(--accent);
        font-weight: 600;
      }

      .months {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(272px, 100%), 1fr));
        gap: 32px 40px;
      }

      @media (max-width: 599px) {
        .empty {
          display: none;
        }
      }
    `]),o(a,1,g);export{g as CalendarPage};
