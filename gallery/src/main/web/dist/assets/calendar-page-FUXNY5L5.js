import"/assets/chunk-GIRIFVSP.js";import{d as re,e as ne}from"/assets/chunk-XET6EIBS.js";import{a as te}from"/assets/chunk-4RRJ3ZP6.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-6CKDRZ3J.js";import{a as ee}from"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-LYKWYS7G.js";import{b as E}from"/assets/chunk-HBUB6B3U.js";import{a as w}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as Y}from"/assets/chunk-UITOMONB.js";import{a as J,d as Q,f as X,g as k}from"/assets/chunk-VUAE2RXN.js";import{a as _,b as l,e as B,g as A,h as O,i as y,j as M,l as R,q as P}from"/assets/chunk-K4BADL6H.js";import{a as D,c as n,d as c,e as S,g as d,i as h}from"/assets/chunk-UFH4OFYZ.js";function oe(s){let p=new Map;for(let{day:e,photos:t}of s){let r=C(e);p.set(r,(p.get(r)??0)+t)}return[...p].map(([e,t])=>({year:e,photos:t}))}function C(s){return Number(s.slice(0,s.lastIndexOf("-",s.lastIndexOf("-")-1)))}function T(s,p,e){return[String(s).padStart(4,"0"),String(p).padStart(2,"0"),String(e).padStart(2,"0")].join("-")}function ae(s,p,e){let t=new Date(Date.UTC(2e3,p-1,1));t.setUTCFullYear(s);let r=new Date(t);r.setUTCMonth(p);let i=Math.round((r.getTime()-t.getTime())/864e5),m=(t.getUTCDay()-e+14)%7;return Array.from({length:Math.ceil((m+i)/7)},(b,x)=>Array.from({length:7},($,L)=>{let W=x*7+L-m+1;return W>=1&&W<=i?W:void 0}))}function se(s,p){return s<=0?0:Math.max(1,Math.ceil(4*Math.log(1+s)/Math.log(1+Math.max(1,p))))}function ie(s){let p=new Intl.Locale(s);return(p.getWeekInfo?.()??p.weekInfo)?.firstDay??1}var Ye=Date.UTC(2024,0,1),Re=864e5,le,pe,me,ce,de,ue,fe,he,o,I,N,U,V,K,z,u,ye,F,ge,be,xe;he=[O("latent-month-table")];var f=class extends(fe=A,ue=[y({attribute:!1})],de=[y({attribute:!1})],ce=[y({attribute:!1})],me=[y({attribute:!1})],pe=[y({attribute:!1})],le=[y({attribute:!1})],fe){constructor(){super(...arguments);d(this,u);d(this,I,n(o,8,this,1970)),n(o,11,this);d(this,N,n(o,12,this,1)),n(o,15,this);d(this,U,n(o,16,this,new Map)),n(o,19,this);d(this,V,n(o,20,this,1)),n(o,23,this);d(this,K,n(o,24,this)),n(o,27,this);d(this,z,n(o,28,this)),n(o,31,this)}render(){let{year:e,month:t}=this,r=ie(navigator.language),i=J({year:e,month:t,photos:0}),m=T(e,t,1).slice(0,-3),b=[...this.days].reduce((x,[$,L])=>x+($.startsWith(`${m}-`)?L:0),0);return l`
      ${b===0?h(this,u,F).call(this,i,"No photos"):h(this,u,ye).call(this,m,i,k(b))}
      <table aria-label="${i}">
        <thead>
          <tr>
            ${Array.from({length:7},(x,$)=>h(this,u,ge).call(this,Ye+(r-1+$)*Re))}
          </tr>
        </thead>
        <tbody>
          ${ae(e,t,r).map(x=>l`
              <tr>
                ${x.map($=>h(this,u,be).call(this,$))}
              </tr>
            `)}
        </tbody>
      </table>
    `}};o=D(fe),I=new WeakMap,N=new WeakMap,U=new WeakMap,V=new WeakMap,K=new WeakMap,z=new WeakMap,u=new WeakSet,ye=function(e,t,r){return l`
      <a ${E(w("photos",void 0,`taken:${e} `))}>${h(this,u,F).call(this,t,r)}</a>
    `},F=function(e,t){return l`
      <div class="title">
        <latent-cover .photo="${this.cover}" .icon="${Y.calendar}" .store="${this.store}"></latent-cover>
        <div>
          <h2>${e}</h2>
          <p>${t}</p>
        </div>
      </div>
    `},ge=function(e){let t=r=>new Intl.DateTimeFormat(void 0,{weekday:r,timeZone:"UTC"}).format(e);return l`
      <th scope="col"><span class="unseen">${t("long")}</span><span aria-hidden="true">${t("narrow")}</span></th>
    `},be=function(e){if(e===void 0)return l`
        <td></td>
      `;let t=T(this.year,this.month,e),r=this.days.get(t)??0;return l`
      <td>${r===0?l`
          <span>${e}</span>
        `:h(this,u,xe).call(this,t,e,r)}</td>
    `},xe=function(e,t,r){let i=se(r,this.most);return l`
      <a
        ${E(w("photos",void 0,`taken:${e} `))}
        class="${i===4?"deep":""}"
        .style="${`--depth:${[0,16,32,50,100][i]??0}%`}"
        aria-label="${Q(`${e}T00:00:00`)}: ${k(r)}"
      >${t}<small>${X(r)}</small></a>
    `},c(o,4,"year",ue,f,I),c(o,4,"month",de,f,N),c(o,4,"days",ce,f,U),c(o,4,"most",me,f,V),c(o,4,"cover",pe,f,K),c(o,4,"store",le,f,z),f=c(o,0,"MonthTable",he,f),S(f,"styles",[R,_`
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
    `]),n(o,1,f);var ve,$e,we,ke,Ee,Te,De,a,G,H,j,Z,q,v,Se,_e,Ae;De=[O("latent-calendar-page")];var g=class extends(Te=A,Ee=[y({attribute:!1})],ke=[y({attribute:!1})],we=[y({attribute:!1})],$e=[M()],ve=[M()],Te){constructor(){super(...arguments);d(this,v);d(this,G,n(a,8,this)),n(a,11,this);d(this,H,n(a,12,this,w("calendar"))),n(a,15,this);d(this,j,n(a,16,this)),n(a,19,this);d(this,Z,n(a,20,this)),n(a,23,this);d(this,q,n(a,24,this,[])),n(a,27,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([ne(this.api),re(this.api,"month")]).then(([e,t])=>{this.days=e,this.months=t},e=>P(this,"problem",e))}render(){if(this.days===void 0)return B;let e=oe(this.days),[t]=e;if(t===void 0)return h(this,v,Se).call(this);let r=e.find(i=>String(i.year)===this.route.id)??t;return l`
      <div class="head">
        <h1>Calendar</h1>
      </div>
      <nav aria-label="Years">
        <ul class="years">
          ${e.map(i=>h(this,v,_e).call(this,i,i===r))}
        </ul>
      </nav>
      ${h(this,v,Ae).call(this,r,this.days)}
    `}};a=D(Te),G=new WeakMap,H=new WeakMap,j=new WeakMap,Z=new WeakMap,q=new WeakMap,v=new WeakSet,Se=function(){return l`
      <h1 class="unseen">Calendar</h1>
      <latent-notice heading="No photos yet">
        <span slot="icon">${Y.calendar}</span>
        <p>Each day with photos is here once there are some.</p>
      </latent-notice>
    `},_e=function({year:e,photos:t},r){return l`
      <li>
        <a
          ${E(w("calendar",String(e)))}
          aria-current="${r?"page":"false"}"
          aria-label="${e}: ${k(t)}"
        >${e}</a>
      </li>
    `},Ae=function({year:e},t){let r=new Map(t.filter(({day:m})=>C(m)===e).map(({day:m,photos:b})=>[m,b])),i=Math.max(...r.values());return l`
      <div class="months">
        ${ee(Array.from({length:12},(m,b)=>b+1),m=>m,m=>{let b=T(e,m,1).slice(0,-3);return l`
            <latent-month-table
              class="${this.months.some(x=>x.value===b)?"":"empty"}"
              .year="${e}"
              .month="${m}"
              .days="${r}"
              .most="${i}"
              .cover="${this.months.find(x=>x.value===b)?.cover}"
              .store="${this.store}"
            ></latent-month-table>
          `})}
      </div>
    `},c(a,4,"api",Ee,g,G),c(a,4,"route",ke,g,H),c(a,4,"store",we,g,j),c(a,4,"days",$e,g,Z),c(a,4,"months",ve,g,q),g=c(a,0,"CalendarPage",De,g),S(g,"styles",[R,te,_`
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
    `]),n(a,1,g);export{g as CalendarPage};
