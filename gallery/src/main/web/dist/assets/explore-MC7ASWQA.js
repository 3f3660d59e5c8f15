import{c as Re}from"/assets/chunk-IEDF2IRS.js";import{a as K}from"/assets/chunk-7SUXHIVY.js";import{a as Se}from"/assets/chunk-2EODCZBB.js";import{c as fe,h as se}from"/assets/chunk-PO5PHC7T.js";import{a as be}from"/assets/chunk-FFZUPIWZ.js";import{a as ae}from"/assets/chunk-HBJSX6K3.js";import"/assets/chunk-G4FBSN3E.js";import"/assets/chunk-GIC4EH5G.js";import"/assets/chunk-FXHHZ5SX.js";import{a as Te}from"/assets/chunk-ZMRLSPR4.js";import{a as Pt,d as jt,f as H,g as V,h as ye}from"/assets/chunk-ZSG2CJRO.js";import{a as b,b as I}from"/assets/chunk-VLKAWPRJ.js";import{a as ke}from"/assets/chunk-JAACSM6X.js";import{a as L,b as a,e as f,g as x,h as k,i as m,j as y,k as he,l as R,m as T,p as te,q as N,r as F}from"/assets/chunk-ZEQLL7GL.js";import{a as $,c as t,d as i,e as w,f as D,g as s,h as ue,i as c}from"/assets/chunk-4TR2UDAY.js";function Zt(p,l){return p.get(`/folders?${new URLSearchParams({path:l})}`)}function Jt(p,l,e,r){let o=new URLSearchParams({path:l,order:e,limit:"500",...r===void 0?{}:{after:r}});return p.get(`/folders/photos?${o}`)}function Ge(p,l){return p.get(`/groups?${new URLSearchParams({of:l.join(","),limit:String(1e4)})}`)}async function ge(p,l){return(await Ge(p,[l])).groups[l]??[]}async function Qt(p){return(await p.get("/timeline/days")).days}async function Xt(p,l,e){let{photos:r}=await p.get(`/photos?${new URLSearchParams({q:l,limit:String(e)})}`);return r.map(({id:o})=>o)}async function Bt(p,l){let e=new URLSearchParams({limit:"500"}),{photos:r}=await p.get(`/photos/${encodeURIComponent(l)}/similar?${e}`);return{photos:r,total:r.length}}var er,tr,rr,or,sr,ir,_,Ve,De,_e,qe,we;ir=[k("latent-cover")];var re=class extends(sr=x,or=[m({attribute:!1})],rr=[m({attribute:!1})],tr=[m({attribute:!1})],er=[y()],sr){constructor(){super(...arguments);s(this,Ve,t(_,8,this)),t(_,11,this);s(this,De,t(_,12,this)),t(_,15,this);s(this,_e,t(_,16,this)),t(_,19,this);s(this,qe,t(_,20,this,!1)),t(_,23,this);s(this,we,new IntersectionObserver(e=>this.near||=e.some(({isIntersecting:r})=>r),{rootMargin:"50%"}))}connectedCallback(){super.connectedCallback(),D(this,we).observe(this)}disconnectedCallback(){super.disconnectedCallback(),D(this,we).disconnect()}render(){return this.near&&this.photo!==void 0?a`
        <latent-thumb .photo="${ys(this.photo)}" .store="${this.store}"></latent-thumb>
      `:this.icon}};_=$(sr),Ve=new WeakMap,De=new WeakMap,_e=new WeakMap,qe=new WeakMap,we=new WeakMap,i(_,4,"photo",or,re,Ve),i(_,4,"icon",rr,re,De),i(_,4,"store",tr,re,_e),i(_,4,"near",er,re,qe),re=i(_,0,"Cover",ir,re),w(re,"styles",[T,L`
      :host {
        display: grid;
        place-items: center;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `]),t(_,1,re);function ys(p){return{id:p,name:"",type:"image/jpeg",width:1,height:1,taken:"1970-01-01T00:00:00",favorite:!1,archived:!1,failed:!1,turned:!1}}function ar(p){let l=new Map;for(let{day:e,photos:r}of p){let o=Fe(e);l.set(o,(l.get(o)??0)+r)}return[...l].map(([e,r])=>({year:e,photos:r}))}function Fe(p){return Number(p.slice(0,p.lastIndexOf("-",p.lastIndexOf("-")-1)))}function xe(p,l,e){return[String(p).padStart(4,"0"),String(l).padStart(2,"0"),String(e).padStart(2,"0")].join("-")}function nr(p,l,e){let r=new Date(Date.UTC(2e3,l-1,1));r.setUTCFullYear(p);let o=new Date(r);o.setUTCMonth(l);let n=Math.round((o.getTime()-r.getTime())/864e5),d=(r.getUTCDay()-e+14)%7;return Array.from({length:Math.ceil((d+n)/7)},(h,ee)=>Array.from({length:7},(ce,Ne)=>{let Me=ee*7+Ne-d+1;return Me>=1&&Me<=n?Me:void 0}))}function lr(p,l){return p<=0?0:Math.max(1,Math.ceil(4*Math.log(1+p)/Math.log(1+Math.max(1,l))))}function pr(p){let l=new Intl.Locale(p);return(l.getWeekInfo?.()??l.weekInfo)?.firstDay??1}var gs=Date.UTC(2024,0,1),vs=864e5,mr,dr,cr,ur,hr,fr,yr,br,S,Ie,Ue,We,Ye,ze,Ce,W,gr,He,vr,$r,wr;br=[k("latent-month-table")];var P=class extends(yr=x,fr=[m({attribute:!1})],hr=[m({attribute:!1})],ur=[m({attribute:!1})],cr=[m({attribute:!1})],dr=[m({attribute:!1})],mr=[m({attribute:!1})],yr){constructor(){super(...arguments);s(this,W);s(this,Ie,t(S,8,this,1970)),t(S,11,this);s(this,Ue,t(S,12,this,1)),t(S,15,this);s(this,We,t(S,16,this,new Map)),t(S,19,this);s(this,Ye,t(S,20,this,1)),t(S,23,this);s(this,ze,t(S,24,this)),t(S,27,this);s(this,Ce,t(S,28,this)),t(S,31,this)}render(){let{year:e,month:r}=this,o=pr(navigator.language),n=Pt({year:e,month:r,photos:0}),d=xe(e,r,1).slice(0,-3),h=[...this.days].reduce((ee,[ce,Ne])=>ee+(ce.startsWith(`${d}-`)?Ne:0),0);return a`
      ${h===0?c(this,W,He).call(this,n,"No photos"):c(this,W,gr).call(this,d,n,V(h))}
      <table aria-label="${n}">
        <thead>
          <tr>
            ${Array.from({length:7},(ee,ce)=>c(this,W,vr).call(this,gs+(o-1+ce)*vs))}
          </tr>
        </thead>
        <tbody>
          ${nr(e,r,o).map(ee=>a`
              <tr>
                ${ee.map(ce=>c(this,W,$r).call(this,ce))}
              </tr>
            `)}
        </tbody>
      </table>
    `}};S=$(yr),Ie=new WeakMap,Ue=new WeakMap,We=new WeakMap,Ye=new WeakMap,ze=new WeakMap,Ce=new WeakMap,W=new WeakSet,gr=function(e,r,o){let n=b("photos",void 0,`taken:${e} `);return a`
      <a href="${I(n)}" @click="${d=>F(d,n)}">${c(this,W,He).call(this,r,o)}</a>
    `},He=function(e,r){return a`
      <div class="title">
        <latent-cover .photo="${this.cover}" .icon="${R.calendar}" .store="${this.store}"></latent-cover>
        <div>
          <h2>${e}</h2>
          <p>${r}</p>
        </div>
      </div>
    `},vr=function(e){let r=o=>new Intl.DateTimeFormat(void 0,{weekday:o,timeZone:"UTC"}).format(e);return a`
      <th scope="col"><span class="unseen">${r("long")}</span><span aria-hidden="true">${r("narrow")}</span></th>
    `},$r=function(e){if(e===void 0)return a`
        <td></td>
      `;let r=xe(this.year,this.month,e),o=this.days.get(r)??0;return a`
      <td>${o===0?a`
          <span>${e}</span>
        `:c(this,W,wr).call(this,r,e,o)}</td>
    `},wr=function(e,r,o){let n=b("photos",void 0,`taken:${e} `),d=lr(o,this.most);return a`
      <a
        href="${I(n)}"
        class="${d===4?"deep":""}"
        .style="${`--depth:${[0,16,32,50,100][d]??0}%`}"
        aria-label="${jt(`${e}T00:00:00`)}: ${V(o)}"
        @click="${h=>F(h,n)}"
      >${r}<small>${H(o)}</small></a>
    `},i(S,4,"year",fr,P,Ie),i(S,4,"month",hr,P,Ue),i(S,4,"days",ur,P,We),i(S,4,"most",cr,P,Ye),i(S,4,"cover",dr,P,ze),i(S,4,"store",mr,P,Ce),P=i(S,0,"MonthTable",br,P),w(P,"styles",[T,L`
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
    `]),t(S,1,P);var xr,kr,Tr,Rr,Sr,Ar,Er,M,Ke,Pe,je,Ze,Je,ne,Lr,Or,Nr;Er=[k("latent-calendar-page")];var Q=class extends(Ar=x,Sr=[m({attribute:!1})],Rr=[m({attribute:!1})],Tr=[m({attribute:!1})],kr=[y()],xr=[y()],Ar){constructor(){super(...arguments);s(this,ne);s(this,Ke,t(M,8,this)),t(M,11,this);s(this,Pe,t(M,12,this,b("calendar"))),t(M,15,this);s(this,je,t(M,16,this)),t(M,19,this);s(this,Ze,t(M,20,this)),t(M,23,this);s(this,Je,t(M,24,this,[])),t(M,27,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Promise.all([Qt(this.api),ge(this.api,"month")]).then(([e,r])=>{this.days=e,this.months=r},e=>N(this,"problem",e))}render(){if(this.days===void 0)return f;let e=ar(this.days),[r]=e;if(r===void 0)return c(this,ne,Lr).call(this);let o=e.find(n=>String(n.year)===this.route.id)??r;return a`
      <div class="head">
        <h1>Calendar</h1>
      </div>
      <nav aria-label="Years">
        <ul class="years">
          ${e.map(n=>c(this,ne,Or).call(this,n,n===o))}
        </ul>
      </nav>
      ${c(this,ne,Nr).call(this,o,this.days)}
    `}};M=$(Ar),Ke=new WeakMap,Pe=new WeakMap,je=new WeakMap,Ze=new WeakMap,Je=new WeakMap,ne=new WeakSet,Lr=function(){return a`
      <h1 class="unseen">Calendar</h1>
      <latent-notice heading="No photos yet">
        <span slot="icon">${R.calendar}</span>
        <p>Each day with photos is here once there are some.</p>
      </latent-notice>
    `},Or=function({year:e,photos:r},o){let n=b("calendar",String(e));return a`
      <li>
        <a
          href="${I(n)}"
          aria-current="${o?"page":"false"}"
          aria-label="${e}: ${V(r)}"
          @click="${d=>F(d,n)}"
        >${e}</a>
      </li>
    `},Nr=function({year:e},r){let o=new Map(r.filter(({day:d})=>Fe(d)===e).map(({day:d,photos:h})=>[d,h])),n=Math.max(...o.values());return a`
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
    `},i(M,4,"api",Sr,Q,Ke),i(M,4,"route",Rr,Q,Pe),i(M,4,"store",Tr,Q,je),i(M,4,"days",kr,Q,Ze),i(M,4,"months",xr,Q,Je),Q=i(M,0,"CalendarPage",Er,Q),w(Q,"styles",[T,K,L`
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
    `]),t(M,1,Q);var Mr,Gr,Vr,Dr,_r,qr,Fr,Ir,Ur,g,Qe,Xe,Be,et,tt,rt,ot;Ur=[k("latent-cover-tile")];var Y=class extends(Ir=x,Fr=[m({attribute:!1})],qr=[m({attribute:!1})],_r=[m({attribute:!1})],Dr=[m({attribute:!1})],Vr=[m({attribute:!1})],Gr=[m({attribute:!1})],Mr=[m({type:Boolean,reflect:!0})],Ir){constructor(){super(...arguments);s(this,Qe,t(g,8,this,b("photos"))),t(g,11,this);s(this,Xe,t(g,12,this,"")),t(g,15,this);s(this,Be,t(g,16,this,"")),t(g,19,this);s(this,et,t(g,20,this)),t(g,23,this);s(this,tt,t(g,24,this)),t(g,27,this);s(this,rt,t(g,28,this)),t(g,31,this);s(this,ot,t(g,32,this,!1)),t(g,35,this)}render(){return a`
      <div>
        <a
          href="${I(this.to)}"
          title="${this.name}"
          aria-label="${this.name}, ${this.told}"
          @click="${e=>F(e,this.to)}"
        >
          <latent-cover .photo="${this.cover}" .icon="${this.icon}" .store="${this.store}"></latent-cover>
          <span class="name">${this.name}</span>
          <span class="told">${this.told}</span>
        </a>
      </div>
    `}};g=$(Ir),Qe=new WeakMap,Xe=new WeakMap,Be=new WeakMap,et=new WeakMap,tt=new WeakMap,rt=new WeakMap,ot=new WeakMap,i(g,4,"to",Fr,Y,Qe),i(g,4,"name",qr,Y,Xe),i(g,4,"told",_r,Y,Be),i(g,4,"cover",Dr,Y,et),i(g,4,"icon",Vr,Y,tt),i(g,4,"store",Gr,Y,rt),i(g,4,"round",Mr,Y,ot),Y=i(g,0,"CoverTile",Ur,Y),w(Y,"styles",[T,L`
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
    `]),t(g,1,Y);var $s=[["newest","Newest first"],["oldest","Oldest first"],["name","File name"]],Wr,Yr,zr,Cr,Hr,Kr,Pr,jr,Zr,Jr,u,st,it,at,nt,lt,pt,mt,dt,pe,me,O,Qr,Xr,Br,eo,to,ro,oo,so,io;Jr=[k("latent-folder-page")];var U=class extends(Zr=x,jr=[m({attribute:!1})],Pr=[m({attribute:!1})],Kr=[m({attribute:!1})],Hr=[m({attribute:!1})],Cr=[y()],zr=[y()],Yr=[y()],Wr=[he("latent-album-grid")],Zr){constructor(){super(...arguments);s(this,O);s(this,st,t(u,8,this)),t(u,11,this);s(this,it,t(u,12,this,b("folders"))),t(u,15,this);s(this,at,t(u,16,this)),t(u,19,this);s(this,nt,t(u,20,this,be.NONE)),t(u,23,this);s(this,lt,t(u,24,this)),t(u,27,this);s(this,pt,t(u,28,this,[])),t(u,31,this);s(this,mt,t(u,32,this,"newest")),t(u,35,this);s(this,dt,t(u,36,this)),t(u,39,this);s(this,pe);s(this,me,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),D(this,me).abort()}willUpdate(e){e.has("route")&&(this.folder===void 0||e.get("route")?.id!==this.route.id)&&(this.folder=void 0,this.shown=[],this.refresh())}get sequence(){return D(this,pe)}refresh(){c(this,O,Qr).call(this,this.route.id??"",this.order)}reveal(e){this.grid?.reveal(e)}render(){let{folder:e}=this;return e===void 0?f:e===null?c(this,O,eo).call(this):a`
      ${c(this,O,to).call(this,e)}
      <div class="head">
        <div class="title">
          <h1>${e.path===""?"Folders":fe(e.path)}</h1>
          <p class="facts">${V(e.photos)} · ${ye(e.bytes)}</p>
        </div>
        ${c(this,O,ro).call(this,e)}
      </div>
      ${c(this,O,oo).call(this,e)}${c(this,O,io).call(this,e)}
    `}};u=$(Zr),st=new WeakMap,it=new WeakMap,at=new WeakMap,nt=new WeakMap,lt=new WeakMap,pt=new WeakMap,mt=new WeakMap,dt=new WeakMap,pe=new WeakMap,me=new WeakMap,O=new WeakSet,Qr=async function(e,r){D(this,me).abort(),ue(this,me,new AbortController);let{signal:o}=D(this,me),n=this.folder!==void 0,d=new Se(h=>Jt(this.api,e,r,h),()=>{d===D(this,pe)&&(this.shown=d.photos)});try{let[h]=await Promise.all([c(this,O,Xr).call(this,e),d.reach(this.shown.length,o)]);o.aborted||(this.folder=h,ue(this,pe,d),this.shown=d.photos,N(this,"sequence",{same:n}))}catch(h){o.aborted||N(this,"problem",h)}},Xr=async function(e){try{return await Zt(this.api,e)}catch(r){if(r instanceof ke&&r.status===404)return null;throw r}},Br=function(e){this.order=e.target.value,this.refresh()},eo=function(){return a`
      <h1 class="unseen">Folder</h1>
      <latent-notice heading="There is no such folder">
        <span slot="icon">${R.folder}</span>
        <p>A folder is here as long as there are photos in it, or in folders below it.</p>
        <button class="quiet" @click="${()=>N(this,"go",b("folders"))}">Show all folders</button>
      </latent-notice>
    `},to=function({path:e,above:r}){return e===""?f:a`
      <nav class="trail" aria-label="Folders above">
        ${["",...r].map(o=>{let n=b("folders",o===""?void 0:o);return a`
            <a href="${I(n)}" @click="${d=>F(d,n)}">${o===""?"Folders":fe(o)}</a><span aria-hidden="true">›</span>
          `})}
      </nav>
    `},ro=function({path:e}){let r=b("photos",void 0,e===""?"":`${se("folder",e)} `);return a`
      <div class="actions">
        ${this.shown.length===0?f:a`
          <select aria-label="Sort by" @change="${c(this,O,Br)}">
            ${$s.map(([o,n])=>a`
                <option value="${o}" ?selected="${o===this.order}">${n}</option>
              `)}
          </select>
        `} ${e===""?f:a`
          <a class="quiet link" href="${I(r)}" @click="${o=>F(o,r)}">${R.search}Search here</a>
        `}
      </div>
    `},oo=function({path:e,folders:r}){return r.length===0?f:a`
      <h2 class="unseen">${e===""?"All folders":`Folders in ${fe(e)}`}</h2>
      <ul class="tiles">
        ${ae(r,o=>o.path,o=>c(this,O,so).call(this,o))}
      </ul>
    `},so=function({path:e,photos:r,cover:o}){return a`
      <li>
        <latent-cover-tile
          .to="${b("folders",e)}"
          .name="${fe(e)}"
          .told="${V(r)}"
          .cover="${o}"
          .icon="${R.folder}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},io=function({path:e,folders:r}){return this.shown.length===0?r.length>0?f:a`
        <latent-notice heading="No photos yet">
          <span slot="icon">${R.folder}</span>
          <p>Folders appear here once there are photos in them.</p>
        </latent-notice>
      `:a`
      <latent-album-grid
        .label="${e===""?"Photos in no folder":`Photos in ${fe(e)}`}"
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        @end-near="${()=>D(this,pe)?.more().catch(o=>N(this,"problem",o))}"
      ></latent-album-grid>
    `},i(u,4,"api",jr,U,st),i(u,4,"route",Pr,U,it),i(u,4,"store",Kr,U,at),i(u,4,"selection",Hr,U,nt),i(u,4,"folder",Cr,U,lt),i(u,4,"shown",zr,U,pt),i(u,4,"order",Yr,U,mt),i(u,4,"grid",Wr,U,dt),U=i(u,0,"FolderPage",Jr,U),w(U,"styles",[T,te,K,Re,L`
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
    `]),t(u,1,U);var Ae=L`
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
`;function Ee(p,l){return a`
    <input
      type="search"
      aria-label="${p}"
      placeholder="${p}"
      @input="${e=>l(e.target.value)}"
    />
  `}function Le(p,l){return`${p}:"${l.replaceAll('"'," ").trim()}"`}function ao(p,l){switch(p){case"year":return se("taken",l);case"country":case"city":return Le("in",l);case"type":return se("type",l);default:return Le(p,l)}}var no,lo,po,mo,co,uo,q,ct,ut,ht,ft,ve,ho,fo;uo=[k("latent-people-page")];var oe=class extends(co=x,mo=[m({attribute:!1})],po=[m({attribute:!1})],lo=[y()],no=[y()],co){constructor(){super(...arguments);s(this,ve);s(this,ct,t(q,8,this)),t(q,11,this);s(this,ut,t(q,12,this)),t(q,15,this);s(this,ht,t(q,16,this)),t(q,19,this);s(this,ft,t(q,20,this,"")),t(q,23,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){ge(this.api,"person").then(e=>this.people=e,e=>N(this,"problem",e))}render(){let{people:e}=this;if(e===void 0)return f;let r=this.typed.trim().toLocaleLowerCase(),o=e.filter(({value:n})=>n.toLocaleLowerCase().includes(r));return a`
      <div class="head">
        <h1>People</h1>
        ${e.length===0?f:Ee("Find somebody",n=>this.typed=n)}
      </div>
      ${e.length===0?c(this,ve,ho).call(this):o.length===0?a`
          <p class="none" role="status">Nobody here is called “${this.typed.trim()}”.</p>
        `:a`
          <ul class="tiles">
            ${ae(o,({value:n})=>n,n=>c(this,ve,fo).call(this,n))}
          </ul>
        `}
    `}};q=$(co),ct=new WeakMap,ut=new WeakMap,ht=new WeakMap,ft=new WeakMap,ve=new WeakSet,ho=function(){return a`
      <latent-notice heading="No names yet">
        <span slot="icon">${R.person}</span>
        <p>People appear here whom other programs have named in your photos, as digiKam, Lightroom and Picasa do.</p>
      </latent-notice>
    `},fo=function({value:e,photos:r,cover:o}){return a`
      <li>
        <latent-cover-tile
          round
          .to="${b("photos",void 0,`${Le("person",e)} `)}"
          .name="${e}"
          .told="${V(r)}"
          .cover="${o}"
          .icon="${R.person}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `},i(q,4,"api",mo,oe,ct),i(q,4,"store",po,oe,ut),i(q,4,"people",lo,oe,ht),i(q,4,"typed",no,oe,ft),oe=i(q,0,"PeoplePage",uo,oe),w(oe,"styles",[T,K,Ae,L`
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(min(148px, 27vw), 1fr));
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),t(q,1,oe);var yo,bo,go,vo,$o,wo,xo,ko,A,yt,bt,gt,vt,$t,wt,$e,de,le,To,Ro,So;ko=[k("latent-similar-page")];var j=class extends(xo=x,wo=[m({attribute:!1})],$o=[m({attribute:!1})],vo=[m({attribute:!1})],go=[m({attribute:!1})],bo=[y()],yo=[he("latent-album-grid")],xo){constructor(){super(...arguments);s(this,le);s(this,yt,t(A,8,this)),t(A,11,this);s(this,bt,t(A,12,this,b("similar"))),t(A,15,this);s(this,gt,t(A,16,this)),t(A,19,this);s(this,vt,t(A,20,this,be.NONE)),t(A,23,this);s(this,$t,t(A,24,this)),t(A,27,this);s(this,wt,t(A,28,this)),t(A,31,this);s(this,$e);s(this,de,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),D(this,de).abort()}willUpdate(e){e.has("route")&&(this.shown===void 0||e.get("route")?.id!==this.route.id)&&(this.shown=void 0,this.refresh())}get sequence(){return D(this,$e)}refresh(){c(this,le,To).call(this,this.route.id??"")}reveal(e){this.grid?.reveal(e)}render(){let{shown:e}=this;return e===void 0?f:e.length<2?c(this,le,So).call(this,e.length===1):a`
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
      ></latent-album-grid>
    `}};A=$(xo),yt=new WeakMap,bt=new WeakMap,gt=new WeakMap,vt=new WeakMap,$t=new WeakMap,wt=new WeakMap,$e=new WeakMap,de=new WeakMap,le=new WeakSet,To=async function(e){D(this,de).abort(),ue(this,de,new AbortController);let{signal:r}=D(this,de),o=this.shown!==void 0,n=new Se(()=>c(this,le,Ro).call(this,e),()=>{n===D(this,$e)&&(this.shown=n.photos)});try{await n.more(),r.aborted||(ue(this,$e,n),this.shown=n.photos,N(this,"sequence",{same:o}))}catch(d){r.aborted||N(this,"problem",d)}},Ro=async function(e){try{let[r,o]=await Promise.all([this.api.photo(e),Bt(this.api,e)]);return{photos:[r,...o.photos],total:o.photos.length+1}}catch(r){if(r instanceof ke&&r.status===404)return{photos:[],total:0};throw r}},So=function(e){return a`
      <h1 class="unseen">Similar photos</h1>
      <latent-notice heading="${e?"No other photo looks like it":"There is no such photo"}">
        <span slot="icon">${R.picture}</span>
        <button class="quiet" @click="${()=>N(this,"go",b("photos"))}">Show all photos</button>
      </latent-notice>
    `},i(A,4,"api",wo,j,yt),i(A,4,"route",$o,j,bt),i(A,4,"store",vo,j,gt),i(A,4,"selection",go,j,vt),i(A,4,"shown",bo,j,$t),i(A,4,"grid",yo,j,wt),j=i(A,0,"SimilarPage",ko,j),w(j,"styles",[T,te,K,Re]),t(A,1,j);var Ao=10,Eo,Lo,Oo,No,Mo,Go,Vo,Do,E,xt,kt,Tt,Rt,St,At,Oe,_o;Do=[k("latent-bars")];var Z=class extends(Vo=x,Go=[m({attribute:!1})],Mo=[m({attribute:!1})],No=[m({attribute:!1})],Oo=[m({attribute:!1})],Lo=[m({attribute:!1})],Eo=[y()],Vo){constructor(){super(...arguments);s(this,Oe);s(this,xt,t(E,8,this,"")),t(E,11,this);s(this,kt,t(E,12,this,"")),t(E,15,this);s(this,Tt,t(E,16,this,[])),t(E,19,this);s(this,Rt,t(E,20,this,"photos")),t(E,23,this);s(this,St,t(E,24,this,e=>e)),t(E,27,this);s(this,At,t(E,28,this,!1)),t(E,31,this)}render(){if(this.groups.length===0)return f;let e=Math.max(1,...this.groups.map(o=>o[this.measure])),r=this.all?this.groups:this.groups.slice(0,Ao);return a`
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
          ${r.map(o=>c(this,Oe,_o).call(this,o,o[this.measure]/e))}
        </tbody>
      </table>
      ${this.groups.length>Ao?a`
          <button class="quiet" aria-expanded="${this.all?"true":"false"}" @click="${()=>this.all=!this.all}">
            ${this.all?"Show fewer":`Show all ${H(this.groups.length)}`}
          </button>
        `:f}
    `}};E=$(Vo),xt=new WeakMap,kt=new WeakMap,Tt=new WeakMap,Rt=new WeakMap,St=new WeakMap,At=new WeakMap,Oe=new WeakSet,_o=function({value:e,photos:r,bytes:o},n){let d=b("photos",void 0,`${ao(this.kind,e)} `);return a`
      <tr>
        <th scope="row" title="${this.name(e)}">
          <a href="${I(d)}" @click="${h=>F(h,d)}">${this.name(e)}</a>
        </th>
        <td class="${this.measure==="photos"?"measure":""}">${H(r)}</td>
        <td class="${this.measure==="bytes"?"measure":""}">${ye(o)}<span class="bar" .style="${`--part:${(100*n).toFixed(2)}%`}"></span></td>
      </tr>
    `},i(E,4,"heading",Go,Z,xt),i(E,4,"kind",Mo,Z,kt),i(E,4,"groups",No,Z,Tt),i(E,4,"measure",Oo,Z,Rt),i(E,4,"name",Lo,Z,St),i(E,4,"all",Eo,Z,At),Z=i(E,0,"Bars",Do,Z),w(Z,"styles",[T,te,L`
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
    `]),t(E,1,Z);var qo=[["year","Years"],["type","Kinds of files"],["camera","Cameras"],["lens","Lenses"],["country","Countries"],["city","Cities"]],ws={image:"Pictures",raw:"RAW files",video:"Videos",drawing:"Drawings",other:"Others"},Fo,Io,Uo,Wo,Yo,J,Lt,Ot,Nt,X,zo,Mt,Co,Ho;Yo=[k("latent-statistics-page")];var ie=class extends(Wo=x,Uo=[m({attribute:!1})],Io=[y()],Fo=[y()],Wo){constructor(){super(...arguments);s(this,X);s(this,Lt,t(J,8,this)),t(J,11,this);s(this,Ot,t(J,12,this)),t(J,15,this);s(this,Nt,t(J,16,this,"photos")),t(J,19,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){Ge(this.api,qo.map(([e])=>e)).then(e=>this.known=e,e=>N(this,"problem",e))}render(){let{known:e}=this;return e===void 0?f:e.photos===0?c(this,X,zo).call(this):a`
      <div class="head">
        <h1>Statistics</h1>
        <div class="actions choice" role="group" aria-label="Compare by">
          ${c(this,X,Mt).call(this,"photos","Number")}${c(this,X,Mt).call(this,"bytes","Storage")}
        </div>
      </div>
      ${c(this,X,Co).call(this,e)}
      <div class="kinds">
        ${qo.map(([r,o])=>c(this,X,Ho).call(this,r,o,e.groups[r]??[]))}
      </div>
    `}};J=$(Wo),Lt=new WeakMap,Ot=new WeakMap,Nt=new WeakMap,X=new WeakSet,zo=function(){return a`
      <h1 class="unseen">Statistics</h1>
      <latent-notice heading="Nothing to count yet">
        <span slot="icon">${R.statistics}</span>
        <p>How many photos there are, of what, and how much room they take is here once there are some.</p>
      </latent-notice>
    `},Mt=function(e,r){return a`
      <button class="quiet" aria-pressed="${e===this.measure?"true":"false"}" @click="${()=>this.measure=e}">${r}</button>
    `},Co=function({photos:e,bytes:r,groups:{type:o=[]}}){let n=o.find(({value:d})=>d==="video")?.photos??0;return a`
      <dl>
        ${Et("Photos",H(e-n))}${Et("Videos",H(n))}${Et("Storage",ye(r))}
      </dl>
    `},Ho=function(e,r,o){let n=e==="year"||this.measure==="photos"?o:[...o].sort((d,h)=>h.bytes-d.bytes);return o.length===0?f:a`
      <latent-bars
        .kind="${e}"
        .heading="${r}"
        .groups="${n}"
        .measure="${this.measure}"
        .name="${d=>e==="type"?ws[d]??d:d}"
      ></latent-bars>
    `},i(J,4,"api",Uo,ie,Lt),i(J,4,"known",Io,ie,Ot),i(J,4,"measure",Fo,ie,Nt),ie=i(J,0,"StatisticsPage",Yo,ie),w(ie,"styles",[T,te,K,L`
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
    `]),t(J,1,ie);function Et(p,l){return a`
    <div>
      <dt>${p}</dt>
      <dd>${l}</dd>
    </div>
  `}var Ko=new Intl.Collator(void 0,{numeric:!0,sensitivity:"base"}).compare;function Po(p,l){let e=new Map;for(let o of p){let n=o.value.slice(0,Math.max(0,o.value.lastIndexOf("/"))),d=e.get(n)??[];d.push(o),e.set(n,d)}let r=o=>(e.get(o)??[]).map(n=>({name:n.value.slice(n.value.lastIndexOf("/")+1),tag:n,below:r(n.value)})).sort((n,d)=>l(n.name,d.name));return r("")}function Gt(p,l){let e=l.trim().toLocaleLowerCase();return e===""?[...p]:p.flatMap(r=>{if(r.name.toLocaleLowerCase().includes(e))return[r];let o=Gt(r.below,e);return o.length===0?[]:[{...r,below:o}]})}function jo(p,l,e){return{heading:xs(l),action:"Rename",name:l.value,query:void 0,save:async r=>{let o=ks(r);if(o===""||o===l.value)throw new Error(`Type another name. With a slash, the tag goes below another: places/${l.value}`);let n=await Xt(p,se("tag",`/${l.value}`),Te);e({photos:n,change:{tags:{move:{from:l.value,to:o}}}})}}}function xs({value:p,photos:l}){let e=l>Te?`${H(Te)} of ${V(l)}`:V(l);return`Rename ${p} in ${e}`}function ks(p){return p.split("/").map(l=>l.trim()).filter(l=>l!=="").join("/")}var Zo=L`
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
`;var Jo,Qo,Xo,Bo,es,ts,rs,os,ss,v,Vt,Dt,_t,qt,Ft,It,Ut,C,is,as,ns,Wt,ls;ss=[k("latent-tags-page")];var z=class extends(os=x,rs=[m({attribute:!1})],ts=[m({attribute:!1})],es=[y()],Bo=[y()],Xo=[y()],Qo=[y()],Jo=[y()],os){constructor(){super(...arguments);s(this,C);s(this,Vt,t(v,8,this)),t(v,11,this);s(this,Dt,t(v,12,this)),t(v,15,this);s(this,_t,t(v,16,this,!1)),t(v,19,this);s(this,qt,t(v,20,this)),t(v,23,this);s(this,Ft,t(v,24,this)),t(v,27,this);s(this,It,t(v,28,this,"")),t(v,31,this);s(this,Ut,t(v,32,this,new Set)),t(v,35,this)}willUpdate(e){e.has("api")&&this.refresh()}refresh(){c(this,C,is).call(this).catch(e=>N(this,"problem",e))}render(){let{tags:e}=this;if(e===void 0)return f;let r=Gt(Po(e,Ko),this.typed);return a`
      <div class="head">
        <h1>Tags</h1>
        ${e.length===0?f:Ee("Find a tag",o=>this.typed=o)}
      </div>
      ${e.length===0?c(this,C,ns).call(this):r.length===0?a`
          <p class="none" role="status">No tag has “${this.typed.trim()}” in it.</p>
        `:c(this,C,Wt).call(this,r,"tree")} ${this.asked===void 0?f:a`
        <latent-album-dialog
          .asked="${this.asked}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-album-dialog>
      `}
    `}};v=$(os),Vt=new WeakMap,Dt=new WeakMap,_t=new WeakMap,qt=new WeakMap,Ft=new WeakMap,It=new WeakMap,Ut=new WeakMap,C=new WeakSet,is=async function(){let e=await ge(this.api,"tag");this.tags=e;let r=e[0]?.cover;this.editable=r!==void 0&&(await this.api.photo(r)).editable},as=function(e){let r=new Set(this.open);r.delete(e)||r.add(e),this.open=r},ns=function(){return a`
      <latent-notice heading="No tags yet">
        <span slot="icon">${R.tag}</span>
        <p>Open a photo or select some, and add tags. Write <strong>places/Norway</strong> to have one below another.</p>
      </latent-notice>
    `},Wt=function(e,r){return a`
      <ul class="${r}">
        ${ae(e,({tag:o})=>o.value,o=>c(this,C,ls).call(this,o))}
      </ul>
    `},ls=function({name:e,tag:r,below:o}){let n=this.typed.trim()!==""||this.open.has(r.value),d=b("photos",void 0,`${se("tag",`/${r.value}`)} `);return a`
      <li>
        <div class="row">
          <a
            href="${I(d)}"
            aria-label="${r.value.replaceAll("/",", ")}: ${V(r.photos)}"
            @click="${h=>F(h,d)}"
          >
            <latent-cover .photo="${r.cover}" .icon="${R.tag}" .store="${this.store}"></latent-cover>
            <span class="name">${e}</span>
            <span class="number">${H(r.photos)}</span>
          </a>
          ${this.editable?a`
              <button
                class="icon rename"
                aria-label="Rename ${r.value}"
                title="Rename"
                @click="${()=>this.asked=jo(this.api,r,h=>N(this,"photos-edit",h))}"
              >
                ${R.pencil}
              </button>
            `:f} ${o.length===0?a`
              <span class="icon" aria-hidden="true"></span>
            `:a`
              <button
                class="icon"
                aria-expanded="${n?"true":"false"}"
                aria-label="Tags below ${e}"
                title="Tags below ${e}"
                @click="${()=>c(this,C,as).call(this,r.value)}"
              >
                ${R.next}
              </button>
            `}
        </div>
        ${n&&o.length>0?c(this,C,Wt).call(this,o,"below"):f}
      </li>
    `},i(v,4,"api",rs,z,Vt),i(v,4,"store",ts,z,Dt),i(v,4,"editable",es,z,_t),i(v,4,"asked",Bo,z,qt),i(v,4,"tags",Xo,z,Ft),i(v,4,"typed",Qo,z,It),i(v,4,"open",Jo,z,Ut),z=i(v,0,"TagsPage",ss,z),w(z,"styles",[T,te,K,Ae,Zo]),t(v,1,z);var ps,ms,ds,cs,us,hs,fs,G,Yt,zt,Ct,Ht,Kt;fs=[k("latent-explore")];var B=class extends(hs=x,us=[m({attribute:!1})],cs=[m({attribute:!1})],ds=[m({attribute:!1})],ms=[m({attribute:!1})],ps=[he(".view")],hs){constructor(){super(...arguments);s(this,Yt,t(G,8,this)),t(G,11,this);s(this,zt,t(G,12,this,b("folders"))),t(G,15,this);s(this,Ct,t(G,16,this)),t(G,19,this);s(this,Ht,t(G,20,this,be.NONE)),t(G,23,this);s(this,Kt,t(G,24,this)),t(G,27,this)}get sequence(){return this.view?.sequence}refresh(){this.view?.refresh?.()}reveal(e){this.view?.reveal?.(e)}render(){let{api:e,route:r,store:o,selection:n}=this;switch(r.place){case"tags":return a`
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
        `}}};G=$(hs),Yt=new WeakMap,zt=new WeakMap,Ct=new WeakMap,Ht=new WeakMap,Kt=new WeakMap,i(G,4,"api",us,B,Yt),i(G,4,"route",cs,B,zt),i(G,4,"store",ds,B,Ct),i(G,4,"selection",ms,B,Ht),i(G,4,"view",ps,B,Kt),B=i(G,0,"Explore",fs,B),w(B,"styles",[T]),t(G,1,B);export{B as Explore};
