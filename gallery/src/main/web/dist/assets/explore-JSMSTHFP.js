import{c as Re}from"/assets/chunk-T6MX32A4.js";import{a as K}from"/assets/chunk-JUWYNKGQ.js";import{a as Se}from"/assets/chunk-2EODCZBB.js";import{a as S,b as C}from"/assets/chunk-ZJOD2MNF.js";import{c as fe,h as se}from"/assets/chunk-PO5PHC7T.js";import{a as be}from"/assets/chunk-MSYKHEQU.js";import{a as ae}from"/assets/chunk-LOGIMQ2U.js";import"/assets/chunk-DD457ESI.js";import"/assets/chunk-GJVGF5LU.js";import"/assets/chunk-XYQ6JUW5.js";import{a as Te}from"/assets/chunk-ZMRLSPR4.js";import{a as jt,d as Zt,f as H,g as V,h as ye}from"/assets/chunk-ZSG2CJRO.js";import{a as b,b as F}from"/assets/chunk-VLKAWPRJ.js";import{a as ke}from"/assets/chunk-JAACSM6X.js";import{a as N,b as a,e as f,g as k,h as T,i as m,j as y,k as he,l as E,m as R,p as te}from"/assets/chunk-IUFQVZMK.js";import{a as w,c as t,d as i,e as x,f as D,g as s,h as ue,i as c}from"/assets/chunk-4TR2UDAY.js";function Jt(p,l){return p.get(`/folders?${new URLSearchParams({path:l})}`)}function Qt(p,l,e,r){let o=new URLSearchParams({path:l,order:e,limit:"500",...r===void 0?{}:{after:r}});return p.get(`/folders/photos?${o}`)}function Ge(p,l){return p.get(`/groups?${new URLSearchParams({of:l.join(","),limit:String(1e4)})}`)}async function ge(p,l){return(await Ge(p,[l])).groups[l]??[]}async function Xt(p){return(await p.get("/timeline/days")).days}async function Bt(p,l,e){let{photos:r}=await p.get(`/photos?${new URLSearchParams({q:l,limit:String(e)})}`);return r.map(({id:o})=>o)}async function er(p,l){let e=new URLSearchParams({limit:"500"}),{photos:r}=await p.get(`/photos/${encodeURIComponent(l)}/similar?${e}`);return{photos:r,total:r.length}}var tr,rr,or,sr,ir,ar,_,Ve,De,_e,qe,we;ar=[T("latent-cover")];var re=class extends(ir=k,sr=[m({attribute:!1})],or=[m({attribute:!1})],rr=[m({attribute:!1})],tr=[y()],ir){constructor(){super(...arguments);s(this,Ve,t(_,8,this)),t(_,11,this);s(this,De,t(_,12,this)),t(_,15,this);s(this,_e,t(_,16,this)),t(_,19,this);s(this,qe,t(_,20,this,!1)),t(_,23,this);s(this,we,new IntersectionObserver(e=>this.near||=e.some(({isIntersecting:r})=>r),{rootMargin:"50%"}))}connectedCallback(){super.connectedCallback(),D(this,we).observe(this)}disconnectedCallback(){super.disconnectedCallback(),D(this,we).disconnect()}render(){return this.near&&this.photo!==void 0?a`
        <latent-thumb .photo="${bs(this.photo)}" .store="${this.store}"></latent-thumb>
      `:this.icon}};_=w(ir),Ve=new WeakMap,De=new WeakMap,_e=new WeakMap,qe=new WeakMap,we=new WeakMap,i(_,4,"photo",sr,re,Ve),i(_,4,"icon",or,re,De),i(_,4,"store",rr,re,_e),i(_,4,"near",tr,re,qe),re=i(_,0,"Cover",ar,re),x(re,"styles",[R,N`
      :host {
        display: grid;
        place-items: center;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `]),t(_,1,re);function bs(p){return{id:p,name:"",type:"image/jpeg",width:1,height:1,taken:"1970-01-01T00:00:00",favorite:!1,archived:!1,failed:!1,turned:!1}}function nr(p){let l=new Map;for(let{day:e,photos:r}of p){let o=Fe(e);l.set(o,(l.get(o)??0)+r)}return[...l].map(([e,r])=>({year:e,photos:r}))}function Fe(p){return Number(p.slice(0,p.lastIndexOf("-",p.lastIndexOf("-")-1)))}function xe(p,l,e){return[String(p).padStart(4,"0"),String(l).padStart(2,"0"),String(e).padStart(2,"0")].join("-")}function lr(p,l,e){let r=new Date(Date.UTC(2e3,l-1,1));r.setUTCFullYear(p);let o=new Date(r);o.setUTCMonth(l);let n=Math.round((o.getTime()-r.getTime())/864e5),d=(r.getUTCDay()-e+14)%7;return Array.from({length:Math.ceil((d+n)/7)},(h,ee)=>Array.from({length:7},(ce,Ne)=>{let Me=ee*7+Ne-d+1;return Me>=1&&Me<=n?Me:void 0}))}function pr(p,l){return p<=0?0:Math.max(1,Math.ceil(4*Math.log(1+p)/Math.log(1+Math.max(1,l))))}function mr(p){let l=new Intl.Locale(p);return(l.getWeekInfo?.()??l.weekInfo)?.firstDay??1}var vs=Date.UTC(2024,0,1),$s=864e5,dr,cr,ur,hr,fr,yr,br,gr,A,Ce,Ie,Ue,We,Ye,ze,U,vr,He,$r,wr,xr;gr=[T("latent-month-table")];var P=class extends(br=k,yr=[m({attribute:!1})],fr=[m({attribute:!1})],hr=[m({attribute:!1})],ur=[m({attribute:!1})],cr=[m({attribute:!1})],dr=[m({attribute:!1})],br){constructor(){super(...arguments);s(this,U);s(this,Ce,t(A,8,this,1970)),t(A,11,this);s(this,Ie,t(A,12,this,1)),t(A,15,this);s(this,Ue,t(A,16,this,new Map)),t(A,19,this);s(this,We,t(A,20,this,1)),t(A,23,this);s(this,Ye,t(A,24,this)),t(A,27,this);s(this,ze,t(A,28,this)),t(A,31,this)}render(){let{year:e,month:r}=this,o=mr(navigator.language),n=jt({year:e,month:r,photos:0}),d=xe(e,r,1).slice(0,-3),h=[...this.days].reduce((ee,[ce,Ne])=>ee+(ce.startsWith(`${d}-`)?Ne:0),0);return a`
      ${h===0?c(this,U,He).call(this,n,"No photos"):c(this,U,vr).call(this,d,n,V(h))}
      <table aria-label="${n}">
        <thead>
          <tr>
            ${Array.from({length:7},(ee,ce)=>c(this,U,$r).call(this,vs+(o-1+ce)*$s))}
          </tr>
        </thead>
        <tbody>
          ${lr(e,r,o).map(ee=>a`
              <tr>
                ${ee.map(ce=>c(this,U,wr).call(this,ce))}
              </tr>
            `)}
        </tbody>
      </table>
    `}};A=w(br),Ce=new WeakMap,Ie=new WeakMap,Ue=new WeakMap,We=new WeakMap,Ye=new WeakMap,ze=new WeakMap,U=new WeakSet,vr=function(e,r,o){let n=b("photos",void 0,`taken:${e} `);return a`
      <a href="${F(n)}" @click="${d=>C(d,n)}">${c(this,U,He).call(this,r,o)}</a>
    `},He=function(e,r){return a`
      <div class="title">
        <latent-cover .photo="${this.cover}" .icon="${E.calendar}" .store="${this.store}"></latent-cover>
        <div>
          <h2>${e}</h2>
          <p>${r}</p>
        </div>
      </div>
    `},$r=function(e){let r=o=>new Intl.DateTimeFormat(void 0,{weekday:o,timeZone:"UTC"}).format(e);return a`
      <th scope="col"><span class="unseen">${r("long")}</span><span aria-hidden="true">${r("narrow")}</span></th>
    `},wr=function(e){if(e===void 0)return a`
        <td></td>
      `;let r=xe(this.year,this.month,e),o=this.days.get(r)??0;return a`
      <td>${o===0?a`
          <span>${e}</span>
        `:c(this,U,xr).call(this,r,e,o)}</td>
    `},xr=function(e,r,o){let n=b("photos",void 0,`taken:${e} `),d=pr(o,this.most);return a`
      <a
        href="${F(n)}"
        class="${d===4?"deep":""}"
        .style="${`--depth:${[0,16,32,50,100][d]??0}%`}"
        aria-label="${Zt(`${e}T00:00:00`)}: ${V(o)}"
        @click="${h=>C(h,n)}"
      >${r}<small>${H(o)}</small></a>
    `},i(A,4,"year",yr,P,Ce),i(A,4,"month",fr,P,Ie),i(A,4,"days",hr,P,Ue),i(A,4,"most",ur,P,We),i(A,4,"cover",cr,P,Ye),i(A,4,"store",dr,P,ze),P=i(A,0,"MonthTable",gr,P),x(P,"styles",[R,N`
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
    `]),t(A,1,P);var kr,Tr,Rr,Sr,Er,Ar,Lr,M,Ke,Pe,je,Ze,Je,ne,Or,Nr,Mr;Lr=[T("latent-calendar-page")];var Q=class extends(Ar=k,Er=[m({attribute:!1})],Sr=[m({attribute:!1})],Rr=[m({attribute:!1})],Tr=[y()],kr=[y()],Ar){constructor(){super(...arguments);s(this,ne);s(this,Ke,t(M,8,this)),t(M,11,this);s(this,Pe,t(M,12,this,b("calendar"))),t(M,15,this);s(this,je,t(M,16,this)),t(M,19,this);s(this,Ze,t(M,20,this)),t(M,23,this);s(this,Je,t(M,24,this,[])),t(M,27,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([Xt(this.api),ge(this.api,"month")]).then(([e,r])=>{this.days=e,this.months=r},e=>S(this,"problem",e))}render(){if(this.days===void 0)return f;let e=nr(this.days),[r]=e;if(r===void 0)return c(this,ne,Or).call(this);let o=e.find(n=>String(n.year)===this.route.id)??r;return a`
      <div class="head">
        <h1>Calendar</h1>
      </div>
      <nav aria-label="Years">
        <ul class="years">
          ${e.map(n=>c(this,ne,Nr).call(this,n,n===o))}
        </ul>
      </nav>
      ${c(this,ne,Mr).call(this,o,this.days)}
    `}};M=w(Ar),Ke=new WeakMap,Pe=new WeakMap,je=new WeakMap,Ze=new WeakMap,Je=new WeakMap,ne=new WeakSet,Or=function(){return a`
      <h1 class="unseen">Calendar</h1>
      <latent-notice heading="No photos yet">
        <span slot="icon">${E.calendar}</span>
        <p>Each day with photos is here once there are some.</p>
      </latent-notice>
    `},Nr=function({year:e,photos:r},o){let n=b("calendar",String(e));return a`
      <li>
        <a
          href="${F(n)}"
          aria-current="${o?"page":"false"}"
          aria-label="${e}: ${V(r)}"
          @click="${d=>C(d,n)}"
        >${e}</a>
      </li>
    `},Mr=function({year:e},r){let o=new Map(r.filter(({day:d})=>Fe(d)===e).map(({day:d,photos:h})=>[d,h])),n=Math.max(...o.values());return a`
      <div class="months">
        ${ae(Array.from({length:12},(d,h)=>h+1),d=>d,d=>{let h=xe(e,d,1).slice(0,-3);return a`
            <latent-month-table
              class="${this.months.some(ee=>ee.value===h)?"":"empty"}"
              .year="${e}"
              .month="${d}"
              .days="${o}"
              .most="${n}"
              .cover="${this.months.find(ee=>ee.value===h)?.cover}"
              .store="${this.store}"
            ></latent-month-table>
          `})}
      </div>
    `},i(M,4,"api",Er,Q,Ke),i(M,4,"route",Sr,Q,Pe),i(M,4,"store",Rr,Q,je),i(M,4,"days",Tr,Q,Ze),i(M,4,"months",kr,Q,Je),Q=i(M,0,"CalendarPage",Lr,Q),x(Q,"styles",[R,K,N`
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
    `]),t(M,1,Q);var Gr,Vr,Dr,_r,qr,Fr,Cr,Ir,Ur,g,Qe,Xe,Be,et,tt,rt,ot;Ur=[T("latent-cover-tile")];var W=class extends(Ir=k,Cr=[m({attribute:!1})],Fr=[m({attribute:!1})],qr=[m({attribute:!1})],_r=[m({attribute:!1})],Dr=[m({attribute:!1})],Vr=[m({attribute:!1})],Gr=[m({type:Boolean,reflect:!0})],Ir){constructor(){super(...arguments);s(this,Qe,t(g,8,this,b("photos"))),t(g,11,this);s(this,Xe,t(g,12,this,"")),t(g,15,this);s(this,Be,t(g,16,this,"")),t(g,19,this);s(this,et,t(g,20,this)),t(g,23,this);s(this,tt,t(g,24,this)),t(g,27,this);s(this,rt,t(g,28,this)),t(g,31,this);s(this,ot,t(g,32,this,!1)),t(g,35,this)}render(){return a`
      <div>
        <a
          href="${F(this.to)}"
          title="${this.name}"
          aria-label="${this.name}, ${this.told}"
          @click="${e=>C(e,this.to)}"
        >
          <latent-cover .photo="${this.cover}" .icon="${this.icon}" .store="${this.store}"></latent-cover>
          <span class="name">${this.name}</span>
          <span class="told">${this.told}</span>
        </a>
      </div>
    `}};g=w(Ir),Qe=new WeakMap,Xe=new WeakMap,Be=new WeakMap,et=new WeakMap,tt=new WeakMap,rt=new WeakMap,ot=new WeakMap,i(g,4,"to",Cr,W,Qe),i(g,4,"name",Fr,W,Xe),i(g,4,"told",qr,W,Be),i(g,4,"cover",_r,W,et),i(g,4,"icon",Dr,W,tt),i(g,4,"store",Vr,W,rt),i(g,4,"round",Gr,W,ot),W=i(g,0,"CoverTile",Ur,W),x(W,"styles",[R,N`
      :host {
        display: block;
        min-width: 0;
      }

      a {
        display: block;
        border-radius: var(--corner-large);
        text-decoration: none;
      }

      latent-cover {
        height: auto;
        aspect-ratio: 4 / 3;
        border-radius: var(--corner-large);
        transition: filter var(--quick);
      }

      a:hover latent-cover {
        filter: brightness(1.06);
      }

      .name,
      .told {
        display: block;
        margin: 0 2px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .name {
        margin-top: 10px;
        font-weight: 600;
        line-height: 1.3;
      }

      .told {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      :host([round]) {
        text-align: center;
      }

      :host([round]) latent-cover {
        aspect-ratio: 1;
        border-radius: 50%;
      }
    `]),t(g,1,W);var ws=[["newest","Newest first"],["oldest","Oldest first"],["name","File name"]],Wr,Yr,zr,Hr,Kr,Pr,jr,Zr,Jr,Qr,u,st,it,at,nt,lt,pt,mt,dt,pe,me,$,Xr,Br,eo,ct,to,ro,oo,so,io,ao;Qr=[T("latent-folder-page")];var I=class extends(Jr=k,Zr=[m({attribute:!1})],jr=[m({attribute:!1})],Pr=[m({attribute:!1})],Kr=[m({attribute:!1})],Hr=[y()],zr=[y()],Yr=[y()],Wr=[he("latent-album-grid")],Jr){constructor(){super(...arguments);s(this,$);s(this,st,t(u,8,this)),t(u,11,this);s(this,it,t(u,12,this,b("folders"))),t(u,15,this);s(this,at,t(u,16,this)),t(u,19,this);s(this,nt,t(u,20,this,be.NONE)),t(u,23,this);s(this,lt,t(u,24,this)),t(u,27,this);s(this,pt,t(u,28,this,[])),t(u,31,this);s(this,mt,t(u,32,this,"newest")),t(u,35,this);s(this,dt,t(u,36,this)),t(u,39,this);s(this,pe);s(this,me,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),D(this,me).abort()}willUpdate(e){e.has("route")&&(this.folder===void 0||e.get("route")?.id!==this.route.id)&&(this.folder=void 0,this.shown=[],this.refresh())}get sequence(){return D(this,pe)}refresh(){c(this,$,Xr).call(this,this.route.id??"",this.order)}reveal(e){this.grid?.reveal(e)}render(){let{folder:e}=this;return e===void 0?f:e===null?c(this,$,to).call(this):a`
      ${c(this,$,ro).call(this,e)}
      <div class="head">
        <div class="title">
          <h1>${e.path===""?"Folders":fe(e.path)}</h1>
          <p class="facts">${V(e.photos)} · ${ye(e.bytes)}</p>
        </div>
        ${c(this,$,oo).call(this,e)}
      </div>
      ${c(this,$,so).call(this,e)}${c(this,$,ao).call(this,e)}
    `}};u=w(Jr),st=new WeakMap,it=new WeakMap,at=new WeakMap,nt=new WeakMap,lt=new WeakMap,pt=new WeakMap,mt=new WeakMap,dt=new WeakMap,pe=new WeakMap,me=new WeakMap,$=new WeakSet,Xr=async function(e,r){D(this,me).abort(),ue(this,me,new AbortController);let{signal:o}=D(this,me),n=this.folder!==void 0,d=new Se(h=>Qt(this.api,e,r,h),()=>{d===D(this,pe)&&(this.shown=d.photos)});try{let[h]=await Promise.all([c(this,$,Br).call(this,e),d.reach(this.shown.length,o)]);o.aborted||(this.folder=h,ue(this,pe,d),this.shown=d.photos,S(this,"sequence",{same:n}))}catch(h){o.aborted||S(this,"problem",h)}},Br=async function(e){try{return await Jt(this.api,e)}catch(r){if(r instanceof ke&&r.status===404)return null;throw r}},eo=function(e){this.order=e.target.value,this.refresh()},ct=function(e){S(this,e.type,e.detail)},to=function(){return a`
      <h1 class="unseen">Folder</h1>
      <latent-notice heading="There is no such folder">
        <span slot="icon">${E.folder}</span>
        <p>A folder is here as long as there are photos in it, or in folders below it.</p>
        <button class="quiet" @click="${()=>S(this,"go",b("folders"))}">Show all folders</button>
      </latent-notice>
    `},ro=function({path:e,above:r}){return e===""?f:a`
      <nav class="trail" aria-label="Folders above">
        ${["",...r].map(o=>{let n=b("folders",o===""?void 0:o);return a`
            <a href="${F(n)}" @click="${d=>C(d,n)}">${o===""?"Folders":fe(o)}</a><span aria-hidden="true">›</span>
          `})}
      </nav>
    `},oo=function({path:e}){let r=b("photos",void 0,e===""?"":`${se("folder",e)} `);return a`
      <div class="actions">
        ${this.shown.length===0?f:a`
          <select aria-label="Sort by" @change="${c(this,$,eo)}">
            ${ws.map(([o,n])=>a`
                <option value="${o}" ?selected="${o===this.order}">${n}</option>
              `)}
          </select>
        `} ${e===""?f:a`
          <a class="quiet link" href="${F(r)}" @click="${o=>C(o,r)}">${E.search}Search here</a>
        `}
      </div>
    `},so=function({path:e,folders:r}){return r.length===0?f:a`
      <h2 class="unseen">${e===""?"All folders":`Folders in ${fe(e)}`}</h2>
      <ul class="tiles">
        ${ae(r,o=>o.path,o=>c(this,$,io).call(this,o))}
      </ul>
    `},io=function({path:e,photos:r,cover:o}){return a`
      <li>
        <latent-cover-tile
          .to="${b("folders",e)}"
          .name="${fe(e)}"
          .told="${V(r)}"
          .cover="${o}"
          .icon="${E.folder}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},ao=function({path:e,folders:r}){return this.shown.length===0?r.length>0?f:a`
        <latent-notice heading="No photos yet">
          <span slot="icon">${E.folder}</span>
          <p>Folders appear here once there are photos in them.</p>
        </latent-notice>
      `:a`
      <latent-album-grid
        .label="${e===""?"Photos in no folder":`Photos in ${fe(e)}`}"
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-open="${c(this,$,ct)}"
        @photo-pick="${c(this,$,ct)}"
        @end-near="${()=>D(this,pe)?.more().catch(o=>S(this,"problem",o))}"
      ></latent-album-grid>
    `},i(u,4,"api",Zr,I,st),i(u,4,"route",jr,I,it),i(u,4,"store",Pr,I,at),i(u,4,"selection",Kr,I,nt),i(u,4,"folder",Hr,I,lt),i(u,4,"shown",zr,I,pt),i(u,4,"order",Yr,I,mt),i(u,4,"grid",Wr,I,dt),I=i(u,0,"FolderPage",Qr,I),x(I,"styles",[R,te,K,Re,N`
      .head {
        padding-top: 8px;
      }

      .title {
        flex: 1 1 auto;
        min-width: 0;
      }

      .tiles {
        margin-bottom: 32px;
      }

      .link {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        text-decoration: none;
      }
    `]),t(u,1,I);var Ee=N`
  input[type="search"] {
    flex: 0 1 320px;
    min-width: 0;
    height: 44px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--raised);
    color: var(--ink);
    font: inherit;
  }

  @media (max-width: 599px) {
    input[type="search"] {
      flex-basis: 100%;
    }
  }
`;function Ae(p,l){return a`
    <input
      type="search"
      aria-label="${p}"
      placeholder="${p}"
      @input="${e=>l(e.target.value)}"
    />
  `}function Le(p,l){return`${p}:"${l.replaceAll('"'," ").trim()}"`}function no(p,l){switch(p){case"year":return se("taken",l);case"country":case"city":return Le("in",l);case"type":return se("type",l);default:return Le(p,l)}}var lo,po,mo,co,uo,ho,q,ut,ht,ft,yt,ve,fo,yo;ho=[T("latent-people-page")];var oe=class extends(uo=k,co=[m({attribute:!1})],mo=[m({attribute:!1})],po=[y()],lo=[y()],uo){constructor(){super(...arguments);s(this,ve);s(this,ut,t(q,8,this)),t(q,11,this);s(this,ht,t(q,12,this)),t(q,15,this);s(this,ft,t(q,16,this)),t(q,19,this);s(this,yt,t(q,20,this,"")),t(q,23,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){ge(this.api,"person").then(e=>this.people=e,e=>S(this,"problem",e))}render(){let{people:e}=this;if(e===void 0)return f;let r=this.typed.trim().toLocaleLowerCase(),o=e.filter(({value:n})=>n.toLocaleLowerCase().includes(r));return a`
      <div class="head">
        <h1>People</h1>
        ${e.length===0?f:Ae("Find somebody",n=>this.typed=n)}
      </div>
      ${e.length===0?c(this,ve,fo).call(this):o.length===0?a`
          <p class="none" role="status">Nobody here is called “${this.typed.trim()}”.</p>
        `:a`
          <ul class="tiles">
            ${ae(o,({value:n})=>n,n=>c(this,ve,yo).call(this,n))}
          </ul>
        `}
    `}};q=w(uo),ut=new WeakMap,ht=new WeakMap,ft=new WeakMap,yt=new WeakMap,ve=new WeakSet,fo=function(){return a`
      <latent-notice heading="No names yet">
        <span slot="icon">${E.person}</span>
        <p>People appear here whom other programs have named in your photos, as digiKam, Lightroom and Picasa do.</p>
      </latent-notice>
    `},yo=function({value:e,photos:r,cover:o}){return a`
      <li>
        <latent-cover-tile
          round
          .to="${b("photos",void 0,`${Le("person",e)} `)}"
          .name="${e}"
          .told="${V(r)}"
          .cover="${o}"
          .icon="${E.person}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},i(q,4,"api",co,oe,ut),i(q,4,"store",mo,oe,ht),i(q,4,"people",po,oe,ft),i(q,4,"typed",lo,oe,yt),oe=i(q,0,"PeoplePage",ho,oe),x(oe,"styles",[R,K,Ee,N`
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(min(148px, 27vw), 1fr));
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),t(q,1,oe);var bo,go,vo,$o,wo,xo,ko,To,L,bt,gt,vt,$t,wt,xt,$e,de,le,Ro,So,Eo;To=[T("latent-similar-page")];var j=class extends(ko=k,xo=[m({attribute:!1})],wo=[m({attribute:!1})],$o=[m({attribute:!1})],vo=[m({attribute:!1})],go=[y()],bo=[he("latent-album-grid")],ko){constructor(){super(...arguments);s(this,le);s(this,bt,t(L,8,this)),t(L,11,this);s(this,gt,t(L,12,this,b("similar"))),t(L,15,this);s(this,vt,t(L,16,this)),t(L,19,this);s(this,$t,t(L,20,this,be.NONE)),t(L,23,this);s(this,wt,t(L,24,this)),t(L,27,this);s(this,xt,t(L,28,this)),t(L,31,this);s(this,$e);s(this,de,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),D(this,de).abort()}willUpdate(e){e.has("route")&&(this.shown===void 0||e.get("route")?.id!==this.route.id)&&(this.shown=void 0,this.refresh())}get sequence(){return D(this,$e)}refresh(){c(this,le,Ro).call(this,this.route.id??"")}reveal(e){this.grid?.reveal(e)}render(){let{shown:e}=this;return e===void 0?f:e.length<2?c(this,le,Eo).call(this,e.length===1):a`
      <div class="head">
        <div>
          <h1>Similar photos</h1>
          <p class="facts">${V(e.length-1)} like the first one${e.length>2?", the likest first":""}</p>
        </div>
      </div>
      <latent-album-grid
        .label="${"Similar photos"}"
        .photos="${e}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        @photo-open="${r=>S(this,r.type,r.detail)}"
        @photo-pick="${r=>S(this,r.type,r.detail)}"
      ></latent-album-grid>
    `}};L=w(ko),bt=new WeakMap,gt=new WeakMap,vt=new WeakMap,$t=new WeakMap,wt=new WeakMap,xt=new WeakMap,$e=new WeakMap,de=new WeakMap,le=new WeakSet,Ro=async function(e){D(this,de).abort(),ue(this,de,new AbortController);let{signal:r}=D(this,de),o=this.shown!==void 0,n=new Se(()=>c(this,le,So).call(this,e),()=>{n===D(this,$e)&&(this.shown=n.photos)});try{await n.more(),r.aborted||(ue(this,$e,n),this.shown=n.photos,S(this,"sequence",{same:o}))}catch(d){r.aborted||S(this,"problem",d)}},So=async function(e){try{let[r,o]=await Promise.all([this.api.photo(e),er(this.api,e)]);return{photos:[r,...o.photos],total:o.photos.length+1}}catch(r){if(r instanceof ke&&r.status===404)return{photos:[],total:0};throw r}},Eo=function(e){return a`
      <h1 class="unseen">Similar photos</h1>
      <latent-notice heading="${e?"No other photo looks like it":"There is no such photo"}">
        <span slot="icon">${E.picture}</span>
        <button class="quiet" @click="${()=>S(this,"go",b("photos"))}">Show all photos</button>
      </latent-notice>
    `},i(L,4,"api",xo,j,bt),i(L,4,"route",wo,j,gt),i(L,4,"store",$o,j,vt),i(L,4,"selection",vo,j,$t),i(L,4,"shown",go,j,wt),i(L,4,"grid",bo,j,xt),j=i(L,0,"SimilarPage",To,j),x(j,"styles",[R,te,K,Re]),t(L,1,j);var Ao=10,Lo,Oo,No,Mo,Go,Vo,Do,_o,O,kt,Tt,Rt,St,Et,At,Oe,qo;_o=[T("latent-bars")];var Z=class extends(Do=k,Vo=[m({attribute:!1})],Go=[m({attribute:!1})],Mo=[m({attribute:!1})],No=[m({attribute:!1})],Oo=[m({attribute:!1})],Lo=[y()],Do){constructor(){super(...arguments);s(this,Oe);s(this,kt,t(O,8,this,"")),t(O,11,this);s(this,Tt,t(O,12,this,"")),t(O,15,this);s(this,Rt,t(O,16,this,[])),t(O,19,this);s(this,St,t(O,20,this,"photos")),t(O,23,this);s(this,Et,t(O,24,this,e=>e)),t(O,27,this);s(this,At,t(O,28,this,!1)),t(O,31,this)}render(){if(this.groups.length===0)return f;let e=Math.max(1,...this.groups.map(o=>o[this.measure])),r=this.all?this.groups:this.groups.slice(0,Ao);return a`
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
          ${r.map(o=>c(this,Oe,qo).call(this,o,o[this.measure]/e))}
        </tbody>
      </table>
      ${this.groups.length>Ao?a`
          <button class="quiet" aria-expanded="${this.all?"true":"false"}" @click="${()=>this.all=!this.all}">
            ${this.all?"Show fewer":`Show all ${H(this.groups.length)}`}
          </button>
        `:f}
    `}};O=w(Do),kt=new WeakMap,Tt=new WeakMap,Rt=new WeakMap,St=new WeakMap,Et=new WeakMap,At=new WeakMap,Oe=new WeakSet,qo=function({value:e,photos:r,bytes:o},n){let d=b("photos",void 0,`${no(this.kind,e)} `);return a`
      <tr>
        <th scope="row" title="${this.name(e)}">
          <a href="${F(d)}" @click="${h=>C(h,d)}">${this.name(e)}</a>
        </th>
        <td class="${this.measure==="photos"?"measure":""}">${H(r)}</td>
        <td class="${this.measure==="bytes"?"measure":""}">${ye(o)}<span class="bar" .style="${`--part:${(100*n).toFixed(2)}%`}"></span></td>
      </tr>
    `},i(O,4,"heading",Vo,Z,kt),i(O,4,"kind",Go,Z,Tt),i(O,4,"groups",Mo,Z,Rt),i(O,4,"measure",No,Z,St),i(O,4,"name",Oo,Z,Et),i(O,4,"all",Lo,Z,At),Z=i(O,0,"Bars",_o,Z),x(Z,"styles",[R,te,N`
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
    `]),t(O,1,Z);var Fo=[["year","Years"],["type","Kinds of files"],["camera","Cameras"],["lens","Lenses"],["country","Countries"],["city","Cities"]],xs={image:"Pictures",raw:"RAW files",video:"Videos",drawing:"Drawings",other:"Others"},Co,Io,Uo,Wo,Yo,J,Ot,Nt,Mt,X,zo,Gt,Ho,Ko;Yo=[T("latent-statistics-page")];var ie=class extends(Wo=k,Uo=[m({attribute:!1})],Io=[y()],Co=[y()],Wo){constructor(){super(...arguments);s(this,X);s(this,Ot,t(J,8,this)),t(J,11,this);s(this,Nt,t(J,12,this)),t(J,15,this);s(this,Mt,t(J,16,this,"photos")),t(J,19,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Ge(this.api,Fo.map(([e])=>e)).then(e=>this.known=e,e=>S(this,"problem",e))}render(){let{known:e}=this;return e===void 0?f:e.photos===0?c(this,X,zo).call(this):a`
      <div class="head">
        <h1>Statistics</h1>
        <div class="actions choice" role="group" aria-label="Compare by">
          ${c(this,X,Gt).call(this,"photos","Number")}${c(this,X,Gt).call(this,"bytes","Storage")}
        </div>
      </div>
      ${c(this,X,Ho).call(this,e)}
      <div class="kinds">
        ${Fo.map(([r,o])=>c(this,X,Ko).call(this,r,o,e.groups[r]??[]))}
      </div>
    `}};J=w(Wo),Ot=new WeakMap,Nt=new WeakMap,Mt=new WeakMap,X=new WeakSet,zo=function(){return a`
      <h1 class="unseen">Statistics</h1>
      <latent-notice heading="Nothing to count yet">
        <span slot="icon">${E.statistics}</span>
        <p>How many photos there are, of what, and how much room they take is here once there are some.</p>
      </latent-notice>
    `},Gt=function(e,r){return a`
      <button class="quiet" aria-pressed="${e===this.measure?"true":"false"}" @click="${()=>this.measure=e}">${r}</button>
    `},Ho=function({photos:e,bytes:r,groups:{type:o=[]}}){let n=o.find(({value:d})=>d==="video")?.photos??0;return a`
      <dl>
        ${Lt("Photos",H(e-n))}${Lt("Videos",H(n))}${Lt("Storage",ye(r))}
      </dl>
    `},Ko=function(e,r,o){let n=e==="year"||this.measure==="photos"?o:[...o].sort((d,h)=>h.bytes-d.bytes);return o.length===0?f:a`
      <latent-bars
        .kind="${e}"
        .heading="${r}"
        .groups="${n}"
        .measure="${this.measure}"
        .name="${d=>e==="type"?xs[d]??d:d}"
      ></latent-bars>
    `},i(J,4,"api",Uo,ie,Ot),i(J,4,"known",Io,ie,Nt),i(J,4,"measure",Co,ie,Mt),ie=i(J,0,"StatisticsPage",Yo,ie),x(ie,"styles",[R,te,K,N`
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
    `]),t(J,1,ie);function Lt(p,l){return a`
    <div>
      <dt>${p}</dt>
      <dd>${l}</dd>
    </div>
  `}var Po=new Intl.Collator(void 0,{numeric:!0,sensitivity:"base"}).compare;function jo(p,l){let e=new Map;for(let o of p){let n=o.value.slice(0,Math.max(0,o.value.lastIndexOf("/"))),d=e.get(n)??[];d.push(o),e.set(n,d)}let r=o=>(e.get(o)??[]).map(n=>({name:n.value.slice(n.value.lastIndexOf("/")+1),tag:n,below:r(n.value)})).sort((n,d)=>l(n.name,d.name));return r("")}function Vt(p,l){let e=l.trim().toLocaleLowerCase();return e===""?[...p]:p.flatMap(r=>{if(r.name.toLocaleLowerCase().includes(e))return[r];let o=Vt(r.below,e);return o.length===0?[]:[{...r,below:o}]})}function Zo(p,l,e){return{heading:ks(l),action:"Rename",name:l.value,query:void 0,save:async r=>{let o=Ts(r);if(o===""||o===l.value)throw new Error(`Type another name. With a slash, the tag goes below another: places/${l.value}`);let n=await Bt(p,se("tag",`/${l.value}`),Te);e({photos:n,change:{tags:{move:{from:l.value,to:o}}}})}}}function ks({value:p,photos:l}){let e=l>Te?`${H(Te)} of ${V(l)}`:V(l);return`Rename ${p} in ${e}`}function Ts(p){return p.split("/").map(l=>l.trim()).filter(l=>l!=="").join("/")}var Jo=N`
  ul {
    list-style: none;
  }

  .tree {
    columns: 300px;
    column-gap: 24px;
  }

  .tree > li {
    break-inside: avoid;
  }

  .below {
    margin-left: 25px;
    padding-left: 12px;
    border-left: 1px solid var(--line);
  }

  .row {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 3px 0;
  }

  .row a {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 12px;
    min-width: 0;
    min-height: 56px;
    padding: 4px 12px 4px 4px;
    border-radius: 12px;
    text-decoration: none;
  }

  .row a:hover {
    background: var(--sunken);
  }

  latent-cover {
    flex: none;
    width: 48px;
    height: 48px;
    border-radius: 10px;
  }

  .name {
    flex: 1;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .number {
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }

  .icon {
    color: var(--ink-soft);
  }

  .icon svg {
    transition: transform var(--quick);
  }

  .icon[aria-expanded="true"] svg {
    transform: rotate(90deg);
  }

  .none {
    padding: 32px 0;
    color: var(--ink-soft);
  }
`;var Qo,Xo,Bo,es,ts,rs,os,ss,is,v,Dt,_t,qt,Ft,Ct,It,Ut,z,as,ns,ls,Wt,ps;is=[T("latent-tags-page")];var Y=class extends(ss=k,os=[m({attribute:!1})],rs=[m({attribute:!1})],ts=[y()],es=[y()],Bo=[y()],Xo=[y()],Qo=[y()],ss){constructor(){super(...arguments);s(this,z);s(this,Dt,t(v,8,this)),t(v,11,this);s(this,_t,t(v,12,this)),t(v,15,this);s(this,qt,t(v,16,this,!1)),t(v,19,this);s(this,Ft,t(v,20,this)),t(v,23,this);s(this,Ct,t(v,24,this)),t(v,27,this);s(this,It,t(v,28,this,"")),t(v,31,this);s(this,Ut,t(v,32,this,new Set)),t(v,35,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){c(this,z,as).call(this).catch(e=>S(this,"problem",e))}render(){let{tags:e}=this;if(e===void 0)return f;let r=Vt(jo(e,Po),this.typed);return a`
      <div class="head">
        <h1>Tags</h1>
        ${e.length===0?f:Ae("Find a tag",o=>this.typed=o)}
      </div>
      ${e.length===0?c(this,z,ls).call(this):r.length===0?a`
          <p class="none" role="status">No tag has “${this.typed.trim()}” in it.</p>
        `:c(this,z,Wt).call(this,r,"tree")} ${this.asked===void 0?f:a`
        <latent-album-dialog
          .asked="${this.asked}"
          @dialog-close="${()=>this.asked=void 0}"
          @problem="${o=>S(this,"problem",o.detail)}"
        ></latent-album-dialog>
      `}
    `}};v=w(ss),Dt=new WeakMap,_t=new WeakMap,qt=new WeakMap,Ft=new WeakMap,Ct=new WeakMap,It=new WeakMap,Ut=new WeakMap,z=new WeakSet,as=async function(){let e=await ge(this.api,"tag");this.tags=e;let r=e[0]?.cover;this.editable=r!==void 0&&(await this.api.photo(r)).editable},ns=function(e){let r=new Set(this.open);r.delete(e)||r.add(e),this.open=r},ls=function(){return a`
      <latent-notice heading="No tags yet">
        <span slot="icon">${E.tag}</span>
        <p>Open a photo or select some, and add tags. Write <strong>places/Norway</strong> to have one below another.</p>
      </latent-notice>
    `},Wt=function(e,r){return a`
      <ul class="${r}">
        ${ae(e,({tag:o})=>o.value,o=>c(this,z,ps).call(this,o))}
      </ul>
    `},ps=function({name:e,tag:r,below:o}){let n=this.typed.trim()!==""||this.open.has(r.value),d=b("photos",void 0,`${se("tag",`/${r.value}`)} `);return a`
      <li>
        <div class="row">
          <a
            href="${F(d)}"
            aria-label="${r.value.replaceAll("/",", ")}: ${V(r.photos)}"
            @click="${h=>C(h,d)}"
          >
            <latent-cover .photo="${r.cover}" .icon="${E.tag}" .store="${this.store}"></latent-cover>
            <span class="name">${e}</span>
            <span class="number">${H(r.photos)}</span>
          </a>
          ${this.editable?a`
              <button
                class="icon rename"
                aria-label="Rename ${r.value}"
                title="Rename"
                @click="${()=>this.asked=Zo(this.api,r,h=>S(this,"photos-edit",h))}"
              >
                ${E.pencil}
              </button>
            `:f} ${o.length===0?a`
              <span class="icon" aria-hidden="true"></span>
            `:a`
              <button
                class="icon"
                aria-expanded="${n?"true":"false"}"
                aria-label="Tags below ${e}"
                title="Tags below ${e}"
                @click="${()=>c(this,z,ns).call(this,r.value)}"
              >
                ${E.next}
              </button>
            `}
        </div>
        ${n&&o.length>0?c(this,z,Wt).call(this,o,"below"):f}
      </li>
    `},i(v,4,"api",os,Y,Dt),i(v,4,"store",rs,Y,_t),i(v,4,"editable",ts,Y,qt),i(v,4,"asked",es,Y,Ft),i(v,4,"tags",Bo,Y,Ct),i(v,4,"typed",Xo,Y,It),i(v,4,"open",Qo,Y,Ut),Y=i(v,0,"TagsPage",is,Y),x(Y,"styles",[R,te,K,Ee,Jo]),t(v,1,Y);var ms,ds,cs,us,hs,fs,ys,G,Yt,zt,Ht,Kt,Pt;ys=[T("latent-explore")];var B=class extends(fs=k,hs=[m({attribute:!1})],us=[m({attribute:!1})],cs=[m({attribute:!1})],ds=[m({attribute:!1})],ms=[he(".view")],fs){constructor(){super(...arguments);s(this,Yt,t(G,8,this)),t(G,11,this);s(this,zt,t(G,12,this,b("folders"))),t(G,15,this);s(this,Ht,t(G,16,this)),t(G,19,this);s(this,Kt,t(G,20,this,be.NONE)),t(G,23,this);s(this,Pt,t(G,24,this)),t(G,27,this)}get sequence(){return this.view?.sequence}refresh(){this.view?.refresh?.()}reveal(e){this.view?.reveal?.(e)}render(){let{api:e,route:r,store:o,selection:n}=this;switch(r.place){case"tags":return a`
          <latent-tags-page class="view" .api="${e}" .store="${o}"></latent-tags-page>
        `;case"people":return a`
          <latent-people-page class="view" .api="${e}" .store="${o}"></latent-people-page>
        `;case"calendar":return a`
          <latent-calendar-page class="view" .api="${e}" .route="${r}" .store="${o}"></latent-calendar-page>
        `;case"statistics":return a`
          <latent-statistics-page class="view" .api="${e}"></latent-statistics-page>
        `;case"similar":return a`
          <latent-similar-page
            class="view"
            .api="${e}"
            .route="${r}"
            .store="${o}"
            .selection="${n}"
          ></latent-similar-page>
        `;default:return a`
          <latent-folder-page
            class="view"
            .api="${e}"
            .route="${r}"
            .store="${o}"
            .selection="${n}"
          ></latent-folder-page>
        `}}};G=w(fs),Yt=new WeakMap,zt=new WeakMap,Ht=new WeakMap,Kt=new WeakMap,Pt=new WeakMap,i(G,4,"api",hs,B,Yt),i(G,4,"route",us,B,zt),i(G,4,"store",cs,B,Ht),i(G,4,"selection",ds,B,Kt),i(G,4,"view",ms,B,Pt),B=i(G,0,"Explore",ys,B),x(B,"styles",[R]),t(G,1,B);export{B as Explore};
