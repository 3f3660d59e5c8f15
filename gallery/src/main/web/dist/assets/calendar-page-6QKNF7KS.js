import"/assets/chunk-XO24NRVB.js";import{d as oe,e as ne}from"/assets/chunk-XET6EIBS.js";import{a as re}from"/assets/chunk-L4QOU3GH.js";import"/assets/chunk-5IPKFR35.js";import"/assets/chunk-XP4I65UQ.js";import{a as te}from"/assets/chunk-VPF5JAHV.js";import"/assets/chunk-FHTJ6Y6Z.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import{a as Q,d as X,f as P,g as k}from"/assets/chunk-3FEMAHCA.js";import{a as w,b as T}from"/assets/chunk-7KBPAIBY.js";import{a as A,b as p,e as J,g as O,h as R,i as g,j as C,l as Y,m as L,q as ee,r as E}from"/assets/chunk-PMYW6YMW.js";import{a as S,c as o,d as c,e as _,g as u,i as y}from"/assets/chunk-UFH4OFYZ.js";function ae(l){let m=new Map;for(let{day:e,photos:t}of l){let r=I(e);m.set(r,(m.get(r)??0)+t)}return[...m].map(([e,t])=>({year:e,photos:t}))}function I(l){return Number(l.slice(0,l.lastIndexOf("-",l.lastIndexOf("-")-1)))}function D(l,m,e){return[String(l).padStart(4,"0"),String(m).padStart(2,"0"),String(e).padStart(2,"0")].join("-")}function se(l,m,e){let t=new Date(Date.UTC(2e3,m-1,1));t.setUTCFullYear(l);let r=new Date(t);r.setUTCMonth(m);let n=Math.round((r.getTime()-t.getTime())/864e5),a=(t.getUTCDay()-e+14)%7;return Array.from({length:Math.ceil((a+n)/7)},(f,v)=>Array.from({length:7},($,M)=>{let W=v*7+M-a+1;return W>=1&&W<=n?W:void 0}))}function ie(l,m){return l<=0?0:Math.max(1,Math.ceil(4*Math.log(1+l)/Math.log(1+Math.max(1,m))))}function le(l){let m=new Intl.Locale(l);return(m.getWeekInfo?.()??m.weekInfo)?.firstDay??1}var Ye=Date.UTC(2024,0,1),Le=864e5,pe,me,ce,ue,de,fe,he,ye,s,N,U,V,K,z,F,d,ge,G,be,ve,xe;ye=[R("latent-month-table")];var h=class extends(he=O,fe=[g({attribute:!1})],de=[g({attribute:!1})],ue=[g({attribute:!1})],ce=[g({attribute:!1})],me=[g({attribute:!1})],pe=[g({attribute:!1})],he){constructor(){super(...arguments);u(this,d);u(this,N,o(s,8,this,1970)),o(s,11,this);u(this,U,o(s,12,this,1)),o(s,15,this);u(this,V,o(s,16,this,new Map)),o(s,19,this);u(this,K,o(s,20,this,1)),o(s,23,this);u(this,z,o(s,24,this)),o(s,27,this);u(this,F,o(s,28,this)),o(s,31,this)}render(){let{year:e,month:t}=this,r=le(navigator.language),n=Q({year:e,month:t,photos:0}),a=D(e,t,1).slice(0,-3),f=[...this.days].reduce((v,[$,M])=>v+($.startsWith(`${a}-`)?M:0),0);return p`
      ${f===0?y(this,d,G).call(this,n,"No photos"):y(this,d,ge).call(this,a,n,k(f))}
      <table aria-label="${n}">
        <thead>
          <tr>
            ${Array.from({length:7},(v,$)=>y(this,d,be).call(this,Ye+(r-1+$)*Le))}
          </tr>
        </thead>
        <tbody>
          ${se(e,t,r).map(v=>p`
              <tr>
                ${v.map($=>y(this,d,ve).call(this,$))}
              </tr>
            `)}
        </tbody>
      </table>
    `}};s=S(he),N=new WeakMap,U=new WeakMap,V=new WeakMap,K=new WeakMap,z=new WeakMap,F=new WeakMap,d=new WeakSet,ge=function(e,t,r){let n=w("photos",void 0,`taken:${e} `);return p`
      <a href="${T(n)}" @click="${a=>E(a,n)}">${y(this,d,G).call(this,t,r)}</a>
    `},G=function(e,t){return p`
      <div class="title">
        <latent-cover .photo="${this.cover}" .icon="${Y.calendar}" .store="${this.store}"></latent-cover>
        <div>
          <h2>${e}</h2>
          <p>${t}</p>
        </div>
      </div>
    `},be=function(e){let t=r=>new Intl.DateTimeFormat(void 0,{weekday:r,timeZone:"UTC"}).format(e);return p`
      <th scope="col"><span class="unseen">${t("long")}</span><span aria-hidden="true">${t("narrow")}</span></th>
    `},ve=function(e){if(e===void 0)return p`
        <td></td>
      `;let t=D(this.year,this.month,e),r=this.days.get(t)??0;return p`
      <td>${r===0?p`
          <span>${e}</span>
        `:y(this,d,xe).call(this,t,e,r)}</td>
    `},xe=function(e,t,r){let n=w("photos",void 0,`taken:${e} `),a=ie(r,this.most);return p`
      <a
        href="${T(n)}"
        class="${a===4?"deep":""}"
        .style="${`--depth:${[0,16,32,50,100][a]??0}%`}"
        aria-label="${X(`${e}T00:00:00`)}: ${k(r)}"
        @click="${f=>E(f,n)}"
      >${t}<small>${P(r)}</small></a>
    `},c(s,4,"year",fe,h,N),c(s,4,"month",de,h,U),c(s,4,"days",ue,h,V),c(s,4,"most",ce,h,K),c(s,4,"cover",me,h,z),c(s,4,"store",pe,h,F),h=c(s,0,"MonthTable",ye,h),_(h,"styles",[L,A`
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
    `]),o(s,1,h);var $e,we,ke,Ee,Te,De,Se,i,H,j,Z,q,B,x,_e,Ae,Oe;Se=[R("latent-calendar-page")];var b=class extends(De=O,Te=[g({attribute:!1})],Ee=[g({attribute:!1})],ke=[g({attribute:!1})],we=[C()],$e=[C()],De){constructor(){super(...arguments);u(this,x);u(this,H,o(i,8,this)),o(i,11,this);u(this,j,o(i,12,this,w("calendar"))),o(i,15,this);u(this,Z,o(i,16,this)),o(i,19,this);u(this,q,o(i,20,this)),o(i,23,this);u(this,B,o(i,24,this,[])),o(i,27,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([ne(this.api),oe(this.api,"month")]).then(([e,t])=>{this.days=e,this.months=t},e=>ee(this,"problem",e))}render(){if(this.days===void 0)return J;let e=ae(this.days),[t]=e;if(t===void 0)return y(this,x,_e).call(this);let r=e.find(n=>String(n.year)===this.route.id)??t;return p`
      <div class="head">
        <h1>Calendar</h1>
      </div>
      <nav aria-label="Years">
        <ul class="years">
          ${e.map(n=>y(this,x,Ae).call(this,n,n===r))}
        </ul>
      </nav>
      ${y(this,x,Oe).call(this,r,this.days)}
    `}};i=S(De),H=new WeakMap,j=new WeakMap,Z=new WeakMap,q=new WeakMap,B=new WeakMap,x=new WeakSet,_e=function(){return p`
      <h1 class="unseen">Calendar</h1>
      <latent-notice heading="No photos yet">
        <span slot="icon">${Y.calendar}</span>
        <p>Each day with photos is here once there are some.</p>
      </latent-notice>
    `},Ae=function({year:e,photos:t},r){let n=w("calendar",String(e));return p`
      <li>
        <a
          href="${T(n)}"
          aria-current="${r?"page":"false"}"
          aria-label="${e}: ${k(t)}"
          @click="${a=>E(a,n)}"
        >${e}</a>
      </li>
    `},Oe=function({year:e},t){let r=new Map(t.filter(({day:a})=>I(a)===e).map(({day:a,photos:f})=>[a,f])),n=Math.max(...r.values());return p`
      <div class="months">
        ${te(Array.from({length:12},(a,f)=>f+1),a=>a,a=>{let f=D(e,a,1).slice(0,-3);return p`
            <latent-month-table
              class="${this.months.some(v=>v.value===f)?"":"empty"}"
              .year="${e}"
              .month="${a}"
              .days="${r}"
              .most="${n}"
              .cover="${this.months.find(v=>v.value===f)?.cover}"
              .store="${this.store}"
            ></latent-month-table>
          `})}
      </div>
    `},c(i,4,"api",Te,b,H),c(i,4,"route",Ee,b,j),c(i,4,"store",ke,b,Z),c(i,4,"days",we,b,q),c(i,4,"months",$e,b,B),b=c(i,0,"CalendarPage",Se,b),_(b,"styles",[L,re,A`
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
    `]),o(i,1,b);export{b as CalendarPage};
