import{a as de,b as pe,c as me,d as lt,e as ce,g as ue}from"/assets/chunk-YMXKMCBP.js";import{a as fe}from"/assets/chunk-2EODCZBB.js";import{a as tt}from"/assets/chunk-BC2WE3RW.js";import{a as at,b as se,c as re,f as ne,g as ae,j as le,k as he}from"/assets/chunk-MOOYFVV5.js";import{a as Ft,b as Jt,d as Qt,e as Yt,f as ct,k as rt,l as Gt,n as te,o as ee,p as oe}from"/assets/chunk-TKDBSXA2.js";import{a as ie}from"/assets/chunk-MEYECBI2.js";import"/assets/chunk-UMDZEL2Z.js";import"/assets/chunk-YU4UEIQG.js";import{a as O,b as nt}from"/assets/chunk-T7SSCV2P.js";import{m as Zt,q as _t}from"/assets/chunk-MM4FRWG6.js";import{a as q,b as u,e as y,g as K,h as V,i as f,j as P,k as Xt,l as S,m as I,p as Q}from"/assets/chunk-Q3AQF5RY.js";import{a as N,c as s,d,e as A,f as l,g as n,h as C,i}from"/assets/chunk-4TR2UDAY.js";var ve,be,ye,ge,we,k,ut,ft,vt,j,et;we=[V("latent-album-bar")];var L=class extends(ge=K,ye=[f({attribute:!1})],be=[f({type:Boolean})],ve=[f({type:Boolean})],ge){constructor(){super(...arguments);n(this,j);n(this,ut,s(k,8,this,0)),s(k,11,this);n(this,ft,s(k,12,this,!1)),s(k,15,this);n(this,vt,s(k,16,this,!1)),s(k,19,this)}render(){return u`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?i(this,j,et).call(this,"cover","Set as cover",S.picture):y} ${this.movable?u`
            ${i(this,j,et).call(this,"earlier","Move earlier",S.previous)} ${i(this,j,et).call(this,"later","Move later",S.next)}
          `:y} ${this.smart?y:i(this,j,et).call(this,"leave","Remove from album",S.clear)}
      </div>
    `}};k=N(ge),ut=new WeakMap,ft=new WeakMap,vt=new WeakMap,j=new WeakSet,et=function(t,e,o){return u`
      <button aria-label="${e}" title="${e}" @click="${()=>this.dispatchEvent(new CustomEvent(t))}">
        ${o}<span>${e}</span>
      </button>
    `},d(k,4,"number",ye,L,ut),d(k,4,"movable",be,L,ft),d(k,4,"smart",ve,L,vt),L=d(k,0,"AlbumBar",we,L),A(L,"styles",[I,Q,q`
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
    `]),s(k,1,L);var $e=q`
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
`;var yo=[["album","Own order"],["taken","Date taken"],["name","File name"]],xe,ke,Te,Ee,Se,T,bt,yt,gt,g,Y,Re,wt,Me;Se=[V("latent-album-front")];var D=class extends(Ee=K,Te=[f({attribute:!1})],ke=[f({attribute:!1})],xe=[f({attribute:!1})],Ee){constructor(){super(...arguments);n(this,g);n(this,bt,s(T,8,this)),s(T,11,this);n(this,yt,s(T,12,this,[])),s(T,15,this);n(this,gt,s(T,16,this)),s(T,19,this)}render(){let{album:t,all:e}=this,o=te(e,t),a=[ee(t.photos,rt(e,t.id).length),oe(t)].filter(h=>h!=="");return u`
      <nav class="trail" aria-label="Albums above">
        ${i(this,g,wt).call(this,"Albums",O("albums"))} ${Gt(e,t).map(({id:h,name:b})=>i(this,g,wt).call(this,b,O("albums",h)))}
      </nav>
      <header class="front">
        ${o===void 0?y:u`
          <div class="cover"><latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${t.name}</h1>
          <p class="facts">${a.join(" · ")}</p>
          ${t.query===void 0?y:u`
            <p class="facts">Whatever <code>${t.query}</code> finds</p>
          `} ${t.editable?i(this,g,Me).call(this,t):y}
        </div>
      </header>
    `}};T=N(Ee),bt=new WeakMap,yt=new WeakMap,gt=new WeakMap,g=new WeakSet,Y=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},Re=function(t,e){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),i(this,g,Y).call(this,"go",e))},wt=function(t,e){return u`
      <a href="${nt(e)}" @click="${o=>i(this,g,Re).call(this,o,e)}">${t}</a><span
        aria-hidden="true"
      >›</span>
    `},Me=function(t){return u`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${e=>{let o=e.target.value;i(this,g,Y).call(this,"sort",o)}}"
        >
          ${yo.map(([e,o])=>u`
              <option value="${e}" ?selected="${e===t.order}">${t.smart&&e==="album"?"Newest first":o}</option>
            `)}
        </select>
        <button class="quiet" @click="${()=>i(this,g,Y).call(this,"rename")}">${S.pencil}${t.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>i(this,g,Y).call(this,"add-within")}">${S.plus}Album in it</button>
        <button class="quiet" @click="${()=>i(this,g,Y).call(this,"remove")}">${S.trash}Delete</button>
      </div>
    `},d(T,4,"album",Te,D,bt),d(T,4,"all",ke,D,yt),d(T,4,"store",xe,D,gt),D=d(T,0,"AlbumFront",Se,D),A(D,"styles",[I,Q,lt,$e]),s(T,1,D);var Ce=q`
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
`;function Pe(v,x,t){let e=v.filter(({id:h})=>x.includes(h)),o=v.filter(({id:h})=>!x.includes(h)),a=o.findIndex(({id:h})=>h===t);return o.splice(a<0?o.length:a,0,...e),o}function ht(v,x,t){let e=v.flatMap(({id:h},b)=>x.includes(h)?[b]:[]),o=e[0],a=e.at(-1);if(!(o===void 0||a===void 0))return t===-1?v[o-1]?.id:a+1>=v.length?void 0:v[a+2]?.id??null}function $t(v,x){let{width:t,gap:e,rowHeight:o}=x,a=v.map(re),h=[],b=0,F=0;for(let W of se(a,x)){let E=a.slice(F,W).reduce((J,st)=>J+st,0),Bt=(t-(W-F-1)*e)/E,mt=Math.max(1,Bt<=o*1.45?Bt:o),Ut=0;for(let J=F;J<W;J++){let st={photo:v[J],x:Ut,y:b,width:Math.min(a[J]*mt,t),height:mt};h.push(st),Ut+=st.width+e}b+=mt+e,F=W}return{height:b,tiles:h,headings:[]}}var dt=6,Oe,Le,De,ze,He,Ne,Ae,qe,Ke,Ve,Ie,m,xt,kt,Tt,Et,St,Rt,Mt,Ct,Pt,R,B,M,ot,U,p,We,pt,je,Be,Ot,Lt,Ue,Dt,Xe,Fe,Je,Qe;Ie=[V("latent-album-grid")];var w=class extends(Ve=K,Ke=[f({attribute:!1})],qe=[f({attribute:!1})],Ae=[f({attribute:!1})],Ne=[f({attribute:!1})],He=[f({type:Boolean})],ze=[P()],De=[P()],Le=[P()],Oe=[P()],Ve){constructor(){super(...arguments);n(this,p);n(this,xt,s(m,8,this,[])),s(m,11,this);n(this,kt,s(m,12,this,O("albums"))),s(m,15,this);n(this,Tt,s(m,16,this)),s(m,19,this);n(this,Et,s(m,20,this,at.NONE)),s(m,23,this);n(this,St,s(m,24,this,!1)),s(m,27,this);n(this,Rt,s(m,28,this,0)),s(m,31,this);n(this,Mt,s(m,32,this,{top:0,bottom:0})),s(m,35,this);n(this,Ct,s(m,36,this)),s(m,39,this);n(this,Pt,s(m,40,this)),s(m,43,this);n(this,R,$t([],{width:1,rowHeight:1,gap:dt}));n(this,B,!1);n(this,M,new le(this));n(this,ot,new ResizeObserver(()=>this.width=this.clientWidth));n(this,U,()=>i(this,p,pt).call(this))}connectedCallback(){super.connectedCallback(),l(this,ot).observe(this),window.addEventListener("scroll",l(this,U),{passive:!0}),window.addEventListener("resize",l(this,U),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),l(this,ot).disconnect(),window.removeEventListener("scroll",l(this,U)),window.removeEventListener("resize",l(this,U))}reveal(t){let e=l(this,R).tiles.find(o=>o.photo.id===t.id);e!==void 0&&i(this,p,Ot).call(this,e)}willUpdate(t){if(t.has("photos")&&i(this,p,We).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let e=this.width<600?120:210;C(this,R,$t(this.photos,{width:this.width,rowHeight:e,gap:dt})),this.style.height=`${l(this,R).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&i(this,p,pt).call(this),l(this,B)&&(C(this,B,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=l(this,R).tiles.filter(({y:o,height:a})=>o+a>this.drawn.top&&o<this.drawn.bottom),e=t.some(({photo:o})=>o.id===this.current)?this.current:t[0]?.photo.id;return u`
      <section class="${this.selection.size>0?"picking":""}" aria-label="Photos of the album">
        ${ie(t,({photo:o})=>o.id,o=>i(this,p,Qe).call(this,o,o.photo.id===e))} ${i(this,p,Je).call(this)}
      </section>
    `}};m=N(Ve),xt=new WeakMap,kt=new WeakMap,Tt=new WeakMap,Et=new WeakMap,St=new WeakMap,Rt=new WeakMap,Mt=new WeakMap,Ct=new WeakMap,Pt=new WeakMap,R=new WeakMap,B=new WeakMap,M=new WeakMap,ot=new WeakMap,U=new WeakMap,p=new WeakSet,We=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,C(this,B,!0))},pt=function(){let t=-this.getBoundingClientRect().top,e=window.innerHeight,o=e/2;(t-o<this.drawn.top||t+e+o>this.drawn.bottom)&&(this.drawn={top:t-e,bottom:t+2*e}),this.photos.length>0&&t+2*e>l(this,R).height&&this.dispatchEvent(new CustomEvent("end-near"))},je=function(t,e){let o=ne(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),l(this,M).pick(e.photo,t.shiftKey)):o!==void 0&&(t.preventDefault(),i(this,p,Be).call(this,e,o,t.shiftKey)))},Be=function(t,e,o){if(!o){let b=ae(l(this,R),t,e);b!==void 0&&i(this,p,Ot).call(this,b);return}let a=i(this,p,Lt).call(this,t.photo),h=ht(this.photos,a,e==="left"||e==="up"?-1:1);h!==void 0&&i(this,p,Dt).call(this,{photos:a,before:h})},Ot=function(t){let e=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,o=t.y+this.getBoundingClientRect().top,a=o+t.height+40-window.innerHeight,h=o-e-40;(h<0||a>0)&&window.scrollBy({top:h<0?h:a,behavior:"instant"}),i(this,p,pt).call(this),this.current=t.photo.id,C(this,B,!0),this.requestUpdate()},Lt=function({id:t}){return this.selection.has(t)?this.selection.ids:[t]},Ue=function(t,e){this.current=e.id,l(this,M).click(t,e)},Dt=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Xe=function(t,e){if(this.movable&&pe(t)){t.preventDefault();let o=t.currentTarget.getBoundingClientRect();this.gap={tile:e,behind:t.clientX>o.left+o.width/2}}},Fe=function(t){t.preventDefault();let{gap:e}=this;this.gap=void 0;let o=me(t);if(e===void 0||o.length===0)return;let a=l(this,R).tiles.indexOf(e.tile)+(e.behind?1:0),h=l(this,R).tiles.slice(a).find(({photo:b})=>!o.includes(b.id));i(this,p,Dt).call(this,{photos:o,before:h?.photo.id??null})},Je=function(){if(this.gap===void 0)return y;let{tile:t,behind:e}=this.gap,o=(e?t.x+t.width+dt/2:t.x-dt/2)-2;return u`
      <div class="gap" .style="${`transform:translate(${o}px,${t.y}px);height:${t.height}px`}"></div>
    `},Qe=function(t,e){let{photo:o,x:a,y:h,width:b,height:F}=t,W=this.selection.has(o.id);return u`
      <a
        href="${nt({...this.route,photo:o.id})}"
        data-id="${o.id}"
        draggable="true"
        aria-label="${_t(o)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${e?0:-1}"
        .style="${`transform:translate(${a}px,${h}px);width:${b}px;height:${F}px`}"
        class="${W?"picked":""}"
        @click="${E=>i(this,p,Ue).call(this,E,o)}"
        @keydown="${E=>i(this,p,je).call(this,E,t)}"
        @pointerdown="${E=>l(this,M).down(E,o)}"
        @pointermove="${l(this,M).move}"
        @pointerup="${l(this,M).lift}"
        @pointercancel="${l(this,M).lift}"
        @contextmenu="${l(this,M).menu}"
        @dragstart="${E=>de(E,i(this,p,Lt).call(this,o))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${E=>i(this,p,Xe).call(this,E,t)}"
        @drop="${i(this,p,Fe)}"
      >
        <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
      </a>
      ${l(this,M).box(t,W)}
    `},d(m,4,"photos",Ke,w,xt),d(m,4,"route",qe,w,kt),d(m,4,"store",Ae,w,Tt),d(m,4,"selection",Ne,w,Et),d(m,4,"movable",He,w,St),d(m,4,"width",ze,w,Rt),d(m,4,"drawn",De,w,Mt),d(m,4,"current",Le,w,Ct),d(m,4,"gap",Oe,w,Pt),w=d(m,0,"AlbumGrid",Ie,w),A(w,"styles",[I,he,Ce]),s(m,1,w);var Ze,_e,Ge,to,eo,oo,io,so,ro,no,c,zt,Ht,Nt,At,qt,Kt,Vt,It,H,Z,_,r,ao,lo,z,X,it,Wt,jt,ho,po,G,mo,co,uo,fo,vo,bo;no=[V("latent-album-page")];var $=class extends(ro=K,so=[f({attribute:!1})],io=[f({attribute:!1})],oo=[f({attribute:!1})],eo=[f({attribute:!1})],to=[P()],Ge=[P()],_e=[P()],Ze=[Xt("latent-album-grid")],ro){constructor(){super(...arguments);n(this,r);n(this,zt,s(c,8,this)),s(c,11,this);n(this,Ht,s(c,12,this,O("albums"))),s(c,15,this);n(this,Nt,s(c,16,this)),s(c,19,this);n(this,At,s(c,20,this,at.NONE)),s(c,23,this);n(this,qt,s(c,24,this)),s(c,27,this);n(this,Kt,s(c,28,this,[])),s(c,31,this);n(this,Vt,s(c,32,this)),s(c,35,this);n(this,It,s(c,36,this)),s(c,39,this);n(this,H);n(this,Z,new AbortController);n(this,_,Promise.resolve());n(this,G,t=>{i(this,r,z).call(this,"said",t),this.refresh()})}willUpdate(t){t.has("route")&&t.get("route")?.id!==this.route.id&&(this.all=void 0,this.shown=[],this.refresh())}get sequence(){return l(this,H)}refresh(){i(this,r,lo).call(this,this.route.id??"")}reveal(t){this.grid?.reveal(t)}render(){let t=l(this,r,ao);return this.all===void 0?y:t===void 0?i(this,r,co).call(this):u`
      <latent-album-front
        .album="${t}"
        .all="${this.all}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @sort="${e=>{i(this,r,it).call(this,t,{order:e.detail},"Order changed.")}}"
        @rename="${()=>this.asked=ue(this.api,t,l(this,G))}"
        @add-within="${()=>this.asked=ce(this.api,t,l(this,G))}"
        @remove="${()=>{i(this,r,mo).call(this,t)}}"
      ></latent-album-front>
      ${i(this,r,uo).call(this,t,this.all)} ${i(this,r,fo).call(this,t)} ${i(this,r,vo).call(this,t)} ${i(this,r,bo).call(this)}
    `}};c=N(ro),zt=new WeakMap,Ht=new WeakMap,Nt=new WeakMap,At=new WeakMap,qt=new WeakMap,Kt=new WeakMap,Vt=new WeakMap,It=new WeakMap,H=new WeakMap,Z=new WeakMap,_=new WeakMap,r=new WeakSet,ao=function(){return this.all?.find(({id:t})=>t===this.route.id)},lo=async function(t){l(this,Z).abort(),C(this,Z,new AbortController);let{signal:e}=l(this,Z),o=this.all!==void 0,a=new fe(h=>Jt(this.api,t,h),()=>{a===l(this,H)&&(this.shown=a.photos)});try{let{albums:h}=await Ft(this.api);h.some(b=>b.id===t)&&await a.reach(this.shown.length,e),e.aborted||(this.all=h,C(this,H,a),this.shown=a.photos,this.dispatchEvent(new CustomEvent("sequence",{detail:{same:o}})))}catch(h){e.aborted||tt(this,h)}},z=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},X=function(t){i(this,r,z).call(this,t.type,t.detail)},it=function(t,e,o){return C(this,_,l(this,_).then(async()=>{try{let{undo:a}=await Qt(this.api,t.id,e),h={text:o,undo:()=>ct(this.api,a)};i(this,r,z).call(this,"said",h)}catch(a){tt(this,a)}this.refresh()})),l(this,_)},Wt=function(t,{photos:e,before:o}){l(this,H)?.arrange(Pe(this.shown,e,o??void 0)),i(this,r,it).call(this,t,{move:{photos:e,before:o}},"Order changed.")},jt=function(t,e){let o=ht(this.shown,this.selection.ids,e);o!==void 0&&i(this,r,Wt).call(this,t,{photos:this.selection.ids,before:o})},ho=function(t){let{ids:e,size:o}=this.selection;l(this,H)?.arrange(this.shown.filter(({id:a})=>!e.includes(a))),i(this,r,z).call(this,"selection-clear"),i(this,r,it).call(this,t,{remove:e},`${Zt(o)} removed from ${t.name}.`)},po=function(t){i(this,r,it).call(this,t,{cover:this.selection.ids[0]??null},"Cover changed."),i(this,r,z).call(this,"selection-clear")},G=new WeakMap,mo=async function(t){try{let{undo:e}=await Yt(this.api,t.id);i(this,r,z).call(this,"go",O("albums",t.parent)),i(this,r,z).call(this,"said",{text:`Album ${t.name} deleted. Its photos stay.`,undo:()=>ct(this.api,e)})}catch(e){tt(this,e)}},co=function(){return u`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${S.album}</span>
        <button class="quiet" @click="${()=>i(this,r,z).call(this,"go",O("albums"))}">Show all albums</button>
      </latent-notice>
    `},uo=function(t,e){let o=rt(e,t.id);return o.length===0?y:u`
      <h2 class="unseen">Albums in ${t.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${e}"
        .shown="${o}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @said="${a=>l(this,G).call(this,a.detail)}"
        @problem="${i(this,r,X)}"
      ></latent-album-tiles>
    `},fo=function(t){return this.shown.length===0?u`
        <p class="none">${t.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:u`
      <latent-album-grid
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${Ye(t)}"
        @photo-open="${i(this,r,X)}"
        @photo-pick="${i(this,r,X)}"
        @photos-move="${e=>i(this,r,Wt).call(this,t,e.detail)}"
        @end-near="${()=>l(this,H)?.more().catch(e=>tt(this,e))}"
      ></latent-album-grid>
    `},vo=function(t){return this.selection.size===0||!t.editable?y:u`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${Ye(t)}"
        ?smart="${t.smart}"
        @cover="${()=>i(this,r,po).call(this,t)}"
        @earlier="${()=>i(this,r,jt).call(this,t,-1)}"
        @later="${()=>i(this,r,jt).call(this,t,1)}"
        @leave="${()=>i(this,r,ho).call(this,t)}"
      ></latent-album-bar>
    `},bo=function(){return this.asked===void 0?y:u`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
        @problem="${i(this,r,X)}"
      ></latent-album-dialog>
    `},d(c,4,"api",so,$,zt),d(c,4,"route",io,$,Ht),d(c,4,"store",oo,$,Nt),d(c,4,"selection",eo,$,At),d(c,4,"all",to,$,qt),d(c,4,"shown",Ge,$,Kt),d(c,4,"asked",_e,$,Vt),d(c,4,"grid",Ze,$,It),$=d(c,0,"AlbumPage",no,$),A($,"styles",[I,Q,lt,q`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(c,1,$);function Ye({editable:v,smart:x,order:t}){return v&&!x&&t==="album"}export{$ as AlbumPage};
