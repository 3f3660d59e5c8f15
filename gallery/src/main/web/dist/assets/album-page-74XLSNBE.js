import{a as lt,b as ne,c as ae,f as le,g as he,j as de,k as pe}from"/assets/chunk-7REZWRIC.js";import{a as me,b as ce,c as ue,d as ht,e as tt,f as fe,h as ve}from"/assets/chunk-DIAB2JX3.js";import{e as Qt,f as Yt,h as Zt,i as _t,j as ft,o as nt,p as ee,r as oe,s as ie,t as se}from"/assets/chunk-JII2X3XA.js";import{a as re}from"/assets/chunk-FGV4GVSM.js";import"/assets/chunk-35T36OV7.js";import{m as Gt,q as te,y as C,z as at}from"/assets/chunk-GWURRANR.js";import{a as N,b as f,d as w,f as A,g as V,h as v,i as M,j as Jt,k as S,l as W,o as Q}from"/assets/chunk-E2BXXSLQ.js";import{a as q,c as s,d as m,e as H,f as d,g as a,h as R,i}from"/assets/chunk-4TR2UDAY.js";var ye,be,ge,we,$e,E,vt,yt,bt,j,et;$e=[V("latent-album-bar")];var O=class extends(we=A,ge=[v({attribute:!1})],be=[v({type:Boolean})],ye=[v({type:Boolean})],we){constructor(){super(...arguments);a(this,j);a(this,vt,s(E,8,this,0)),s(E,11,this);a(this,yt,s(E,12,this,!1)),s(E,15,this);a(this,bt,s(E,16,this,!1)),s(E,19,this)}render(){return f`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?i(this,j,et).call(this,"cover","Set as cover",S.picture):w} ${this.movable?f`
            ${i(this,j,et).call(this,"earlier","Move earlier",S.previous)} ${i(this,j,et).call(this,"later","Move later",S.next)}
          `:w} ${this.smart?w:i(this,j,et).call(this,"leave","Remove from album",S.clear)}
      </div>
    `}};E=q(we),vt=new WeakMap,yt=new WeakMap,bt=new WeakMap,j=new WeakSet,et=function(t,e,o){return f`
      <button aria-label="${e}" title="${e}" @click="${()=>this.dispatchEvent(new CustomEvent(t))}">
        ${o}<span>${e}</span>
      </button>
    `},m(E,4,"number",ge,O,vt),m(E,4,"movable",be,O,yt),m(E,4,"smart",ye,O,bt),O=m(E,0,"AlbumBar",$e,O),H(O,"styles",[W,Q,N`
      :host {
        position: fixed;
        top: calc(var(--header) + 8px);
        left: 50%;
        z-index: 4;
        max-width: calc(100vw - 16px);
        transform: translateX(-50%);
      }

      div {
        display: flex;
        gap: 4px;
        padding: 6px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      button {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        padding: 0 12px;
        border: 0;
        border-radius: 10px;
        background: transparent;
        font-size: var(--text-small);
        white-space: nowrap;
      }

      button:hover {
        background: var(--sunken);
      }

      button svg {
        width: 18px;
        height: 18px;
      }

      @media (max-width: 599px) {
        button span {
          display: none;
        }
      }
    `]),s(E,1,O);var xe=N`
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    padding-top: 12px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .trail a {
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .trail a:hover {
    color: var(--ink);
    text-decoration: underline;
  }

  .front {
    display: flex;
    align-items: center;
    gap: clamp(16px, 3vw, 32px);
    padding: 16px 0 28px;
  }

  .front .cover {
    flex: none;
    width: clamp(120px, 22vw, 280px);
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: var(--corner-large);
  }

  .front .title {
    flex: 1;
    min-width: 0;
  }

  .facts {
    margin-top: 6px;
    color: var(--ink-soft);
  }

  .facts code {
    padding: 1px 6px;
    border-radius: 5px;
    background: var(--sunken);
    color: var(--ink);
    font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  .front .actions {
    margin-top: 16px;
  }

  select {
    min-height: 40px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }

  @media (max-width: 599px) {
    .front {
      flex-direction: column;
      align-items: stretch;
    }

    select {
      font-size: var(--text-small);
    }

    .front .cover {
      width: 100%;
      aspect-ratio: 16 / 9;
    }
  }
`;var wo=[["album","Own order"],["taken","Date taken"],["name","File name"]],ke,Se,Ee,Pe,Te,P,gt,wt,$t,$,Y,Re,xt,Me;Te=[V("latent-album-front")];var L=class extends(Pe=A,Ee=[v({attribute:!1})],Se=[v({attribute:!1})],ke=[v({attribute:!1})],Pe){constructor(){super(...arguments);a(this,$);a(this,gt,s(P,8,this)),s(P,11,this);a(this,wt,s(P,12,this,[])),s(P,15,this);a(this,$t,s(P,16,this)),s(P,19,this)}render(){let{album:t,all:e}=this,o=oe(e,t),n=[ie(t.photos,nt(e,t.id).length),se(t)].filter(l=>l!=="");return f`
      <nav class="trail" aria-label="Albums above">
        ${i(this,$,xt).call(this,"Albums",C("albums"))} ${ee(e,t).map(({id:l,name:b})=>i(this,$,xt).call(this,b,C("albums",l)))}
      </nav>
      <header class="front">
        ${o===void 0?w:f`
          <div class="cover"><latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${t.name}</h1>
          <p class="facts">${n.join(" · ")}</p>
          ${t.query===void 0?w:f`
            <p class="facts">Whatever <code>${t.query}</code> finds</p>
          `} ${t.editable?i(this,$,Me).call(this,t):w}
        </div>
      </header>
    `}};P=q(Pe),gt=new WeakMap,wt=new WeakMap,$t=new WeakMap,$=new WeakSet,Y=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},Re=function(t,e){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),i(this,$,Y).call(this,"go",e))},xt=function(t,e){return f`
      <a href="${at(e)}" @click="${o=>i(this,$,Re).call(this,o,e)}">${t}</a><span
        aria-hidden="true"
      >›</span>
    `},Me=function(t){return f`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${e=>{let o=e.target.value;i(this,$,Y).call(this,"sort",o)}}"
        >
          ${wo.map(([e,o])=>f`
              <option value="${e}" ?selected="${e===t.order}">${t.smart&&e==="album"?"Newest first":o}</option>
            `)}
        </select>
        <button class="quiet" @click="${()=>i(this,$,Y).call(this,"rename")}">${S.pencil}${t.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>i(this,$,Y).call(this,"add-within")}">${S.plus}Album in it</button>
        <button class="quiet" @click="${()=>i(this,$,Y).call(this,"remove")}">${S.trash}Delete</button>
      </div>
    `},m(P,4,"album",Ee,L,gt),m(P,4,"all",Se,L,wt),m(P,4,"store",ke,L,$t),L=m(P,0,"AlbumFront",Te,L),H(L,"styles",[W,Q,ht,xe]),s(P,1,L);var Ce=N`
  .gap {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    width: 4px;
    border-radius: 2px;
    background: var(--accent);
    pointer-events: none;
  }
`;function Oe(y,p,t){let e=y.filter(({id:l})=>p.includes(l)),o=y.filter(({id:l})=>!p.includes(l)),n=o.findIndex(({id:l})=>l===t);return o.splice(n<0?o.length:n,0,...e),o}function dt(y,p,t){let e=y.flatMap(({id:l},b)=>p.includes(l)?[b]:[]),o=e[0],n=e.at(-1);if(!(o===void 0||n===void 0))return t===-1?y[o-1]?.id:n+1>=y.length?void 0:y[n+2]?.id??null}function kt(y,p){let{width:t,gap:e,rowHeight:o}=p,n=y.map(ae),l=[],b=0,F=0;for(let I of ne(n,p)){let g=n.slice(F,I).reduce((J,rt)=>J+rt,0),Xt=(t-(I-F-1)*e)/g,ut=Math.max(1,Xt<=o*1.45?Xt:o),Ft=0;for(let J=F;J<I;J++){let rt={photo:y[J],x:Ft,y:b,width:Math.min(n[J]*ut,t),height:ut};l.push(rt),Ft+=rt.width+e}b+=ut+e,F=I}return{height:b,tiles:l,headings:[]}}var pt=6,Le,De,ze,Ke,qe,He,Ne,Ae,Ve,We,Ie,c,St,Et,Pt,Tt,Rt,Mt,Ct,Ot,Lt,T,B,D,it,U,h,je,mt,Be,Ue,Dt,zt,Xe,ot,Fe,Kt,Je,Qe,Ye,Ze;Ie=[V("latent-album-grid")];var x=class extends(We=A,Ve=[v({attribute:!1})],Ae=[v({attribute:!1})],Ne=[v({attribute:!1})],He=[v({attribute:!1})],qe=[v({type:Boolean})],Ke=[M()],ze=[M()],De=[M()],Le=[M()],We){constructor(){super(...arguments);a(this,h);a(this,St,s(c,8,this,[])),s(c,11,this);a(this,Et,s(c,12,this,C("albums"))),s(c,15,this);a(this,Pt,s(c,16,this)),s(c,19,this);a(this,Tt,s(c,20,this,lt.NONE)),s(c,23,this);a(this,Rt,s(c,24,this,!1)),s(c,27,this);a(this,Mt,s(c,28,this,0)),s(c,31,this);a(this,Ct,s(c,32,this,{top:0,bottom:0})),s(c,35,this);a(this,Ot,s(c,36,this)),s(c,39,this);a(this,Lt,s(c,40,this)),s(c,43,this);a(this,T,kt([],{width:1,rowHeight:1,gap:pt}));a(this,B,!1);a(this,D,new de);a(this,it,new ResizeObserver(()=>this.width=this.clientWidth));a(this,U,()=>i(this,h,mt).call(this))}connectedCallback(){super.connectedCallback(),d(this,it).observe(this),window.addEventListener("scroll",d(this,U),{passive:!0}),window.addEventListener("resize",d(this,U),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,it).disconnect(),window.removeEventListener("scroll",d(this,U)),window.removeEventListener("resize",d(this,U))}reveal(t){let e=d(this,T).tiles.find(o=>o.photo.id===t.id);e!==void 0&&i(this,h,Dt).call(this,e)}willUpdate(t){if(t.has("photos")&&i(this,h,je).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let e=this.width<600?120:210;R(this,T,kt(this.photos,{width:this.width,rowHeight:e,gap:pt})),this.style.height=`${d(this,T).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&i(this,h,mt).call(this),d(this,B)&&(R(this,B,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=d(this,T).tiles.filter(({y:o,height:n})=>o+n>this.drawn.top&&o<this.drawn.bottom),e=t.some(({photo:o})=>o.id===this.current)?this.current:t[0]?.photo.id;return f`
      <section class="${this.selection.size>0?"picking":""}" aria-label="Photos of the album">
        ${re(t,({photo:o})=>o.id,o=>i(this,h,Ze).call(this,o,o.photo.id===e))} ${i(this,h,Ye).call(this)}
      </section>
    `}};c=q(We),St=new WeakMap,Et=new WeakMap,Pt=new WeakMap,Tt=new WeakMap,Rt=new WeakMap,Mt=new WeakMap,Ct=new WeakMap,Ot=new WeakMap,Lt=new WeakMap,T=new WeakMap,B=new WeakMap,D=new WeakMap,it=new WeakMap,U=new WeakMap,h=new WeakSet,je=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,R(this,B,!0))},mt=function(){let t=-this.getBoundingClientRect().top,e=window.innerHeight,o=e/2;(t-o<this.drawn.top||t+e+o>this.drawn.bottom)&&(this.drawn={top:t-e,bottom:t+2*e}),this.photos.length>0&&t+2*e>d(this,T).height&&this.dispatchEvent(new CustomEvent("end-near"))},Be=function(t,e){let o=le(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),i(this,h,ot).call(this,e.photo,t.shiftKey)):o!==void 0&&(t.preventDefault(),i(this,h,Ue).call(this,e,o,t.shiftKey)))},Ue=function(t,e,o){if(!o){let b=he(d(this,T),t,e);b!==void 0&&i(this,h,Dt).call(this,b);return}let n=i(this,h,zt).call(this,t.photo),l=dt(this.photos,n,e==="left"||e==="up"?-1:1);l!==void 0&&i(this,h,Kt).call(this,{photos:n,before:l})},Dt=function(t){let e=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,o=t.y+this.getBoundingClientRect().top,n=o+t.height+40-window.innerHeight,l=o-e-40;(l<0||n>0)&&window.scrollBy({top:l<0?l:n,behavior:"instant"}),i(this,h,mt).call(this),this.current=t.photo.id,R(this,B,!0),this.requestUpdate()},zt=function({id:t}){return this.selection.has(t)?this.selection.ids:[t]},Xe=function(t,e){t.preventDefault(),this.current=e.id,!d(this,D).ends()&&(t.ctrlKey||t.metaKey||t.shiftKey||this.selection.size>0?i(this,h,ot).call(this,e,t.shiftKey):this.dispatchEvent(new CustomEvent("photo-open",{detail:e})))},ot=function(t,e){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:t,range:e}}))},Fe=function(t){d(this,D).ends()&&t.preventDefault()},Kt=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Je=function(t,e){if(this.movable&&ce(t)){t.preventDefault();let o=t.currentTarget.getBoundingClientRect();this.gap={tile:e,behind:t.clientX>o.left+o.width/2}}},Qe=function(t){t.preventDefault();let{gap:e}=this;this.gap=void 0;let o=ue(t);if(e===void 0||o.length===0)return;let n=d(this,T).tiles.indexOf(e.tile)+(e.behind?1:0),l=d(this,T).tiles.slice(n).find(({photo:b})=>!o.includes(b.id));i(this,h,Kt).call(this,{photos:o,before:l?.photo.id??null})},Ye=function(){if(this.gap===void 0)return w;let{tile:t,behind:e}=this.gap,o=(e?t.x+t.width+pt/2:t.x-pt/2)-2;return f`
      <div class="gap" .style="${`transform:translate(${o}px,${t.y}px);height:${t.height}px`}"></div>
    `},Ze=function(t,e){let{photo:o,x:n,y:l,width:b,height:F}=t,I=this.selection.has(o.id);return f`
      <a
        href="${at({...this.route,photo:o.id})}"
        data-id="${o.id}"
        draggable="true"
        aria-label="${te(o)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${e?0:-1}"
        .style="${`transform:translate(${n}px,${l}px);width:${b}px;height:${F}px`}"
        class="${I?"picked":""}"
        @click="${g=>i(this,h,Xe).call(this,g,o)}"
        @keydown="${g=>i(this,h,Be).call(this,g,t)}"
        @pointerdown="${g=>d(this,D).down(g,()=>i(this,h,ot).call(this,o,!1))}"
        @pointermove="${g=>d(this,D).move(g)}"
        @pointerup="${()=>d(this,D).cancel()}"
        @pointercancel="${()=>d(this,D).cancel()}"
        @contextmenu="${i(this,h,Fe)}"
        @dragstart="${g=>me(g,i(this,h,zt).call(this,o))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${g=>i(this,h,Je).call(this,g,t)}"
        @drop="${i(this,h,Qe)}"
      >
        <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${I?"true":"false"}"
        aria-label="Select ${o.title??o.name}"
        .style="${`transform:translate(${n}px,${l}px)`}"
        @click="${g=>i(this,h,ot).call(this,o,g.shiftKey)}"
      >
        <span>${S.check}</span>
      </button>
    `},m(c,4,"photos",Ve,x,St),m(c,4,"route",Ae,x,Et),m(c,4,"store",Ne,x,Pt),m(c,4,"selection",He,x,Tt),m(c,4,"movable",qe,x,Rt),m(c,4,"width",Ke,x,Mt),m(c,4,"drawn",ze,x,Ct),m(c,4,"current",De,x,Ot),m(c,4,"gap",Le,x,Lt),x=m(c,0,"AlbumGrid",Ie,x),H(x,"styles",[W,pe,Ce]),s(c,1,x);var ct=class{#r;#e;#t=[];#o;#i;#n=!1;constructor(p,t){this.#r=p,this.#e=t}get photos(){return this.#t}get isWhole(){return this.#n&&this.#o===void 0}more(){return this.isWhole?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=void 0),this.#i)}async reach(p,t){do await this.more();while(!this.isWhole&&this.#t.length<p&&!t.aborted)}async#a(){let{photos:p,next:t}=await this.#r(this.#o),e=new Set(this.#t.map(({id:o})=>o));this.#n=!0,this.#o=t,this.#t=[...this.#t,...p.filter(({id:o})=>!e.has(o))],this.#e()}arrange(p){this.#t=p,this.#e()}find(p){return this.#t.find(t=>t.id===p)}async neighbour(p,t){let e=this.#s(p);return e>=0&&e+t===this.#t.length&&await this.more(),e<0?void 0:this.#t[e+t]}range(p,t,e){let[o,n]=[this.#s(p),this.#s(t)];if(o<0||n<0)return Promise.resolve([t]);let l=this.#t.slice(Math.min(o,n),Math.max(o,n)+1);return Promise.resolve(o<=n?l.slice(0,e):l.slice(-e))}replace(p){let t=new Map(p.map(e=>[e.id,e]));this.#t=this.#t.map(e=>t.get(e.id)??e),this.#e()}#s({id:p}){return this.#t.findIndex(t=>t.id===p)}};var Ge,to,eo,oo,io,so,ro,no,ao,lo,u,qt,Ht,Nt,At,Vt,Wt,It,jt,K,Z,_,r,ho,po,z,X,st,Bt,Ut,mo,co,G,uo,fo,vo,yo,bo,go;lo=[V("latent-album-page")];var k=class extends(ao=A,no=[v({attribute:!1})],ro=[v({attribute:!1})],so=[v({attribute:!1})],io=[v({attribute:!1})],oo=[M()],eo=[M()],to=[M()],Ge=[Jt("latent-album-grid")],ao){constructor(){super(...arguments);a(this,r);a(this,qt,s(u,8,this)),s(u,11,this);a(this,Ht,s(u,12,this,C("albums"))),s(u,15,this);a(this,Nt,s(u,16,this)),s(u,19,this);a(this,At,s(u,20,this,lt.NONE)),s(u,23,this);a(this,Vt,s(u,24,this)),s(u,27,this);a(this,Wt,s(u,28,this,[])),s(u,31,this);a(this,It,s(u,32,this)),s(u,35,this);a(this,jt,s(u,36,this)),s(u,39,this);a(this,K);a(this,Z,new AbortController);a(this,_,Promise.resolve());a(this,G,t=>{i(this,r,z).call(this,"said",t),this.refresh()})}willUpdate(t){t.has("route")&&t.get("route")?.id!==this.route.id&&(this.all=void 0,this.shown=[],this.refresh())}get sequence(){return d(this,K)}refresh(){i(this,r,po).call(this,this.route.id??"")}reveal(t){this.grid?.reveal(t)}render(){let t=d(this,r,ho);return this.all===void 0?w:t===void 0?i(this,r,fo).call(this):f`
      <latent-album-front
        .album="${t}"
        .all="${this.all}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @sort="${e=>{i(this,r,st).call(this,t,{order:e.detail},"Order changed.")}}"
        @rename="${()=>this.asked=ve(this.api,t,d(this,G))}"
        @add-within="${()=>this.asked=fe(this.api,t,d(this,G))}"
        @remove="${()=>{i(this,r,uo).call(this,t)}}"
      ></latent-album-front>
      ${i(this,r,vo).call(this,t,this.all)} ${i(this,r,yo).call(this,t)} ${i(this,r,bo).call(this,t)} ${i(this,r,go).call(this)}
    `}};u=q(ao),qt=new WeakMap,Ht=new WeakMap,Nt=new WeakMap,At=new WeakMap,Vt=new WeakMap,Wt=new WeakMap,It=new WeakMap,jt=new WeakMap,K=new WeakMap,Z=new WeakMap,_=new WeakMap,r=new WeakSet,ho=function(){return this.all?.find(({id:t})=>t===this.route.id)},po=async function(t){d(this,Z).abort(),R(this,Z,new AbortController);let{signal:e}=d(this,Z),o=this.all!==void 0,n=new ct(l=>Yt(this.api,t,l),()=>{n===d(this,K)&&(this.shown=n.photos)});try{let{albums:l}=await Qt(this.api);l.some(b=>b.id===t)&&await n.reach(this.shown.length,e),e.aborted||(this.all=l,R(this,K,n),this.shown=n.photos,this.dispatchEvent(new CustomEvent("sequence",{detail:{same:o}})))}catch(l){e.aborted||tt(this,l)}},z=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},X=function(t){i(this,r,z).call(this,t.type,t.detail)},st=function(t,e,o){return R(this,_,d(this,_).then(async()=>{try{let{undo:n}=await Zt(this.api,t.id,e),l={text:o,undo:()=>ft(this.api,n)};i(this,r,z).call(this,"said",l)}catch(n){tt(this,n)}this.refresh()})),d(this,_)},Bt=function(t,{photos:e,before:o}){d(this,K)?.arrange(Oe(this.shown,e,o??void 0)),i(this,r,st).call(this,t,{move:{photos:e,before:o}},"Order changed.")},Ut=function(t,e){let o=dt(this.shown,this.selection.ids,e);o!==void 0&&i(this,r,Bt).call(this,t,{photos:this.selection.ids,before:o})},mo=function(t){let{ids:e,size:o}=this.selection;d(this,K)?.arrange(this.shown.filter(({id:n})=>!e.includes(n))),i(this,r,z).call(this,"selection-clear"),i(this,r,st).call(this,t,{remove:e},`${Gt(o)} removed from ${t.name}.`)},co=function(t){i(this,r,st).call(this,t,{cover:this.selection.ids[0]??null},"Cover changed."),i(this,r,z).call(this,"selection-clear")},G=new WeakMap,uo=async function(t){try{let{undo:e}=await _t(this.api,t.id);i(this,r,z).call(this,"go",C("albums",t.parent)),i(this,r,z).call(this,"said",{text:`Album ${t.name} deleted. Its photos stay.`,undo:()=>ft(this.api,e)})}catch(e){tt(this,e)}},fo=function(){return f`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${S.album}</span>
        <button class="quiet" @click="${()=>i(this,r,z).call(this,"go",C("albums"))}">Show all albums</button>
      </latent-notice>
    `},vo=function(t,e){let o=nt(e,t.id);return o.length===0?w:f`
      <h2 class="unseen">Albums in ${t.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${e}"
        .shown="${o}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @said="${n=>d(this,G).call(this,n.detail)}"
        @problem="${i(this,r,X)}"
      ></latent-album-tiles>
    `},yo=function(t){return this.shown.length===0?f`
        <p class="none">${t.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:f`
      <latent-album-grid
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${_e(t)}"
        @photo-open="${i(this,r,X)}"
        @photo-pick="${i(this,r,X)}"
        @photos-move="${e=>i(this,r,Bt).call(this,t,e.detail)}"
        @end-near="${()=>d(this,K)?.more().catch(e=>tt(this,e))}"
      ></latent-album-grid>
    `},bo=function(t){return this.selection.size===0||!t.editable?w:f`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${_e(t)}"
        ?smart="${t.smart}"
        @cover="${()=>i(this,r,co).call(this,t)}"
        @earlier="${()=>i(this,r,Ut).call(this,t,-1)}"
        @later="${()=>i(this,r,Ut).call(this,t,1)}"
        @leave="${()=>i(this,r,mo).call(this,t)}"
      ></latent-album-bar>
    `},go=function(){return this.asked===void 0?w:f`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
        @problem="${i(this,r,X)}"
      ></latent-album-dialog>
    `},m(u,4,"api",no,k,qt),m(u,4,"route",ro,k,Ht),m(u,4,"store",so,k,Nt),m(u,4,"selection",io,k,At),m(u,4,"all",oo,k,Vt),m(u,4,"shown",eo,k,Wt),m(u,4,"asked",to,k,It),m(u,4,"grid",Ge,k,jt),k=m(u,0,"AlbumPage",lo,k),H(k,"styles",[W,Q,ht,N`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(u,1,k);function _e({editable:y,smart:p,order:t}){return y&&!p&&t==="album"}export{k as AlbumPage};
