import"/assets/chunk-X2KEADBD.js";import"/assets/chunk-5IPKFR35.js";import{d as ne,e as ae}from"/assets/chunk-XET6EIBS.js";import{b as T}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as oe}from"/assets/chunk-J2WHZUOF.js";import{a as re}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as k}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{a as X,d as P,f as ee,g as E}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as R}from"/assets/chunk-7ZXDUJG2.js";import{a as Y,b as y,c as I,e as L,j as te}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import{c as C}from"/assets/chunk-VPQQMAB5.js";import{a as A,d as l,g as Q,i as O}from"/assets/chunk-QQCOG5H4.js";import{b as x}from"/assets/chunk-JPIGTC3I.js";import{a as S,c as o,d as c,e as _,g as d,i as h}from"/assets/chunk-UFH4OFYZ.js";function se(s){let m=new Map;for(let{day:e,photos:t}of s){let r=N(e);m.set(r,(m.get(r)??0)+t)}return[...m].map(([e,t])=>({year:e,photos:t}))}function N(s){return Number(s.slice(0,s.lastIndexOf("-",s.lastIndexOf("-")-1)))}function D(s,m,e){return[String(s).padStart(4,"0"),String(m).padStart(2,"0"),String(e).padStart(2,"0")].join("-")}function ie(s,m,e){let t=new Date(Date.UTC(2e3,m-1,1));t.setUTCFullYear(s);let r=new Date(t);r.setUTCMonth(m);let i=Math.round((r.getTime()-t.getTime())/864e5),p=(t.getUTCDay()-e+14)%7;return Array.from({length:Math.ceil((p+i)/7)},(b,v)=>Array.from({length:7},(w,W)=>{let M=v*7+W-p+1;return M>=1&&M<=i?M:void 0}))}function le(s,m){return s<=0?0:Math.max(1,Math.ceil(4*Math.log(1+s)/Math.log(1+Math.max(1,m))))}function me(s){let m=new Intl.Locale(s);return(m.getWeekInfo?.()??m.weekInfo)?.firstDay??1}var Le=Date.UTC(2024,0,1),We=864e5,pe,ce,de,ue,fe,he,ye,ge,n,U,V,K,z,F,G,u,be,H,ve,xe,$e;ge=[Y("latent-month-table")];var f=class extends(ye=O,he=[y({attribute:!1})],fe=[y({attribute:!1})],ue=[y({attribute:!1})],de=[y({attribute:!1})],ce=[y({attribute:!1})],pe=[y({attribute:!1})],ye){constructor(){super(...arguments);d(this,u);d(this,U,o(n,8,this,1970)),o(n,11,this);d(this,V,o(n,12,this,1)),o(n,15,this);d(this,K,o(n,16,this,new Map)),o(n,19,this);d(this,z,o(n,20,this,1)),o(n,23,this);d(this,F,o(n,24,this)),o(n,27,this);d(this,G,o(n,28,this)),o(n,31,this)}render(){let{year:e,month:t}=this,r=me(C),i=X({year:e,month:t,photos:0}),p=D(e,t,1).slice(0,-3),b=[...this.days].reduce((v,[w,W])=>v+(w.startsWith(`${p}-`)?W:0),0);return l`
      ${b===0?h(this,u,H).call(this,i,x("No photos")):h(this,u,be).call(this,p,i,E(b))}
      <table aria-label="${i}">
        <thead>
          <tr>
            ${Array.from({length:7},(v,w)=>h(this,u,ve).call(this,Le+(r-1+w)*We))}
          </tr>
        </thead>
        <tbody>
          ${ie(e,t,r).map(v=>l`
              <tr>
                ${v.map(w=>h(this,u,xe).call(this,w))}
              </tr>
            `)}
        </tbody>
      </table>
    `}};n=S(ye),U=new WeakMap,V=new WeakMap,K=new WeakMap,z=new WeakMap,F=new WeakMap,G=new WeakMap,u=new WeakSet,be=function(e,t,r){return l`
      <a ${T(k("photos",void 0,`taken:${e} `))}>${h(this,u,H).call(this,t,r)}</a>
    `},H=function(e,t){return l`
      <div class="title">
        <latent-cover .photo="${this.cover}" .icon="${R.calendar}" .store="${this.store}"></latent-cover>
        <div>
          <h2>${e}</h2>
          <p>${t}</p>
        </div>
      </div>
    `},ve=function(e){let t=r=>new Intl.DateTimeFormat(C,{weekday:r,timeZone:"UTC"}).format(e);return l`
      <th scope="col"><span class="unseen">${t("long")}</span><span aria-hidden="true">${t("narrow")}</span></th>
    `},xe=function(e){if(e===void 0)return l`
        <td></td>
      `;let t=D(this.year,this.month,e),r=this.days.get(t)??0;return l`
      <td>${r===0?l`
          <span>${e}</span>
        `:h(this,u,$e).call(this,t,e,r)}</td>
    `},$e=function(e,t,r){let i=le(r,this.most);return l`
      <a
        ${T(k("photos",void 0,`taken:${e} `))}
        class="${i===4?"deep":""}"
        .style="${`--depth:${[0,16,32,50,100][i]??0}%`}"
        aria-label="${P(`${e}T00:00:00`)}: ${E(r)}"
      >${t}<small>${ee(r)}</small></a>
    `},c(n,4,"year",he,f,U),c(n,4,"month",fe,f,V),c(n,4,"days",ue,f,K),c(n,4,"most",de,f,z),c(n,4,"cover",ce,f,F),c(n,4,"store",pe,f,G),f=c(n,0,"MonthTable",ge,f),_(f,"styles",[L,A`
      :host {
        display: block;
      }

      .title {
        display: flex;
        align-items: center;
        gap: 12px;
        margin-bottom: 8px;
        border-radius: var(--corner-middle);
      }

      a {
        text-decoration: none;
      }

      latent-cover {
        flex: none;
        width: 52px;
        height: 52px;
        border-radius: var(--corner-middle);
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
        border-radius: var(--corner-small);
        color: var(--ink-soft);
        font-size: 0.75rem;
        text-align: center;
      }

      td a,
      td span {
        display: grid;
        align-content: center;
        height: 100%;
        border-radius: var(--corner-small);
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
    `]),o(n,1,f);var we,ke,Ee,Te,De,Se,_e,a,j,Z,q,B,J,$,Ae,Oe,Ye;_e=[Y("latent-calendar-page")];var g=class extends(Se=O,De=[y({attribute:!1})],Te=[y({attribute:!1})],Ee=[y({attribute:!1})],ke=[I()],we=[I()],Se){constructor(){super(...arguments);d(this,$);d(this,j,o(a,8,this)),o(a,11,this);d(this,Z,o(a,12,this,k("calendar"))),o(a,15,this);d(this,q,o(a,16,this)),o(a,19,this);d(this,B,o(a,20,this)),o(a,23,this);d(this,J,o(a,24,this,[])),o(a,27,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([ae(this.api),ne(this.api,"month")]).then(([e,t])=>{this.days=e,this.months=t},e=>te(this,"problem",e))}render(){if(this.days===void 0)return Q;let e=se(this.days),[t]=e;if(t===void 0)return h(this,$,Ae).call(this);let r=e.find(i=>String(i.year)===this.route.id)??t;return l`
      <div class="head">
        <h1>${x("Calendar")}</h1>
      </div>
      <nav aria-label="${x("Years")}">
        <ul class="years">
          ${e.map(i=>h(this,$,Oe).call(this,i,i===r))}
        </ul>
      </nav>
      ${h(this,$,Ye).call(this,r,this.days)}
    `}};a=S(Se),j=new WeakMap,Z=new WeakMap,q=new WeakMap,B=new WeakMap,J=new WeakMap,$=new WeakSet,Ae=function(){return l`
      <h1 class="unseen">${x("Calendar")}</h1>
      <latent-notice heading="${x("No photos yet")}">
        <span slot="icon">${R.calendar}</span>
        <p>${x("Each day with photos is here once there are some.")}</p>
      </latent-notice>
    `},Oe=function({year:e,photos:t},r){return l`
      <li>
        <a
          ${T(k("calendar",String(e)))}
          aria-current="${r?"page":"false"}"
          aria-label="${e}: ${E(t)}"
        >${e}</a>
      </li>
    `},Ye=function({year:e},t){let r=new Map(t.filter(({day:p})=>N(p)===e).map(({day:p,photos:b})=>[p,b])),i=Math.max(...r.values());return l`
      <div class="months">
        ${re(Array.from({length:12},(p,b)=>b+1),p=>p,p=>{let b=D(e,p,1).slice(0,-3);return l`
            <latent-month-table
              class="${this.months.some(v=>v.value===b)?"":"empty"}"
              .year="${e}"
              .month="${p}"
              .days="${r}"
              .most="${i}"
              .cover="${this.months.find(v=>v.value===b)?.cover}"
              .store="${this.store}"
            ></latent-month-table>
          `})}
      </div>
    `},c(a,4,"api",De,g,j),c(a,4,"route",Te,g,Z),c(a,4,"store",Ee,g,q),c(a,4,"days",ke,g,B),c(a,4,"months",we,g,J),g=c(a,0,"CalendarPage",_e,g),_(g,"styles",[L,oe,A`
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
