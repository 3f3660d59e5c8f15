import{a as pe,b as me,c as ce,d as lt,e as tt,f as ue,h as fe}from"/assets/chunk-ZOV54BRM.js";import{a as at,b as re,d as ne,g as ae,h as le,j as he,k as de}from"/assets/chunk-NZI3BLUO.js";import{e as Jt,f as Qt,h as Yt,i as Zt,j as ut,p as rt,q as te,s as ee,t as oe,u as ie}from"/assets/chunk-IAH5MEP6.js";import{a as se}from"/assets/chunk-R5FJ3TFL.js";import"/assets/chunk-OBI36AQS.js";import{g as _t,k as Gt}from"/assets/chunk-NE6HXD2A.js";import{i as O,j as nt}from"/assets/chunk-6K7LKB4V.js";import{a as A,b as f,e as g,g as K,h as V,i as v,j as C,k as Ft,l as E,m as W,p as Q}from"/assets/chunk-WRWII6CR.js";import{a as H,c as s,d as p,e as N,f as h,g as a,h as M,i}from"/assets/chunk-4TR2UDAY.js";var ve,ye,be,ge,we,S,ft,vt,yt,j,et;we=[V("latent-album-bar")];var L=class extends(ge=K,be=[v({attribute:!1})],ye=[v({type:Boolean})],ve=[v({type:Boolean})],ge){constructor(){super(...arguments);a(this,j);a(this,ft,s(S,8,this,0)),s(S,11,this);a(this,vt,s(S,12,this,!1)),s(S,15,this);a(this,yt,s(S,16,this,!1)),s(S,19,this)}render(){return f`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?i(this,j,et).call(this,"cover","Set as cover",E.picture):g} ${this.movable?f`
            ${i(this,j,et).call(this,"earlier","Move earlier",E.previous)} ${i(this,j,et).call(this,"later","Move later",E.next)}
          `:g} ${this.smart?g:i(this,j,et).call(this,"leave","Remove from album",E.clear)}
      </div>
    `}};S=H(ge),ft=new WeakMap,vt=new WeakMap,yt=new WeakMap,j=new WeakSet,et=function(t,e,o){return f`
      <button aria-label="${e}" title="${e}" @click="${()=>this.dispatchEvent(new CustomEvent(t))}">
        ${o}<span>${e}</span>
      </button>
    `},p(S,4,"number",be,L,ft),p(S,4,"movable",ye,L,vt),p(S,4,"smart",ve,L,yt),L=p(S,0,"AlbumBar",we,L),N(L,"styles",[W,Q,A`
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
    `]),s(S,1,L);var $e=A`
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
`;var bo=[["album","Own order"],["taken","Date taken"],["name","File name"]],xe,Se,ke,Te,Ee,k,bt,gt,wt,w,Y,Pe,$t,Re;Ee=[V("latent-album-front")];var D=class extends(Te=K,ke=[v({attribute:!1})],Se=[v({attribute:!1})],xe=[v({attribute:!1})],Te){constructor(){super(...arguments);a(this,w);a(this,bt,s(k,8,this)),s(k,11,this);a(this,gt,s(k,12,this,[])),s(k,15,this);a(this,wt,s(k,16,this)),s(k,19,this)}render(){let{album:t,all:e}=this,o=ee(e,t),n=[oe(t.photos,rt(e,t.id).length),ie(t)].filter(l=>l!=="");return f`
      <nav class="trail" aria-label="Albums above">
        ${i(this,w,$t).call(this,"Albums",O("albums"))} ${te(e,t).map(({id:l,name:b})=>i(this,w,$t).call(this,b,O("albums",l)))}
      </nav>
      <header class="front">
        ${o===void 0?g:f`
          <div class="cover"><latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${t.name}</h1>
          <p class="facts">${n.join(" · ")}</p>
          ${t.query===void 0?g:f`
            <p class="facts">Whatever <code>${t.query}</code> finds</p>
          `} ${t.editable?i(this,w,Re).call(this,t):g}
        </div>
      </header>
    `}};k=H(Te),bt=new WeakMap,gt=new WeakMap,wt=new WeakMap,w=new WeakSet,Y=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},Pe=function(t,e){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),i(this,w,Y).call(this,"go",e))},$t=function(t,e){return f`
      <a href="${nt(e)}" @click="${o=>i(this,w,Pe).call(this,o,e)}">${t}</a><span
        aria-hidden="true"
      >›</span>
    `},Re=function(t){return f`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${e=>{let o=e.target.value;i(this,w,Y).call(this,"sort",o)}}"
        >
          ${bo.map(([e,o])=>f`
              <option value="${e}" ?selected="${e===t.order}">${t.smart&&e==="album"?"Newest first":o}</option>
            `)}
        </select>
        <button class="quiet" @click="${()=>i(this,w,Y).call(this,"rename")}">${E.pencil}${t.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>i(this,w,Y).call(this,"add-within")}">${E.plus}Album in it</button>
        <button class="quiet" @click="${()=>i(this,w,Y).call(this,"remove")}">${E.trash}Delete</button>
      </div>
    `},p(k,4,"album",ke,D,bt),p(k,4,"all",Se,D,gt),p(k,4,"store",xe,D,wt),D=p(k,0,"AlbumFront",Ee,D),N(D,"styles",[W,Q,lt,$e]),s(k,1,D);var Me=A`
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
`;function Ce(y,d,t){let e=y.filter(({id:l})=>d.includes(l)),o=y.filter(({id:l})=>!d.includes(l)),n=o.findIndex(({id:l})=>l===t);return o.splice(n<0?o.length:n,0,...e),o}function ht(y,d,t){let e=y.flatMap(({id:l},b)=>d.includes(l)?[b]:[]),o=e[0],n=e.at(-1);if(!(o===void 0||n===void 0))return t===-1?y[o-1]?.id:n+1>=y.length?void 0:y[n+2]?.id??null}function xt(y,d){let{width:t,gap:e,rowHeight:o}=d,n=y.map(ne),l=[],b=0,F=0;for(let I of re(n,d)){let T=n.slice(F,I).reduce((J,st)=>J+st,0),Ut=(t-(I-F-1)*e)/T,ct=Math.max(1,Ut<=o*1.45?Ut:o),Xt=0;for(let J=F;J<I;J++){let st={photo:y[J],x:Xt,y:b,width:Math.min(n[J]*ct,t),height:ct};l.push(st),Xt+=st.width+e}b+=ct+e,F=I}return{height:b,tiles:l,headings:[]}}var dt=6,Oe,Le,De,qe,ze,He,Ne,Ae,Ke,Ve,We,c,St,kt,Tt,Et,Pt,Rt,Mt,Ct,Ot,P,B,R,ot,U,m,Ie,pt,je,Be,Lt,Dt,Ue,qt,Xe,Fe,Je,Qe;We=[V("latent-album-grid")];var $=class extends(Ve=K,Ke=[v({attribute:!1})],Ae=[v({attribute:!1})],Ne=[v({attribute:!1})],He=[v({attribute:!1})],ze=[v({type:Boolean})],qe=[C()],De=[C()],Le=[C()],Oe=[C()],Ve){constructor(){super(...arguments);a(this,m);a(this,St,s(c,8,this,[])),s(c,11,this);a(this,kt,s(c,12,this,O("albums"))),s(c,15,this);a(this,Tt,s(c,16,this)),s(c,19,this);a(this,Et,s(c,20,this,at.NONE)),s(c,23,this);a(this,Pt,s(c,24,this,!1)),s(c,27,this);a(this,Rt,s(c,28,this,0)),s(c,31,this);a(this,Mt,s(c,32,this,{top:0,bottom:0})),s(c,35,this);a(this,Ct,s(c,36,this)),s(c,39,this);a(this,Ot,s(c,40,this)),s(c,43,this);a(this,P,xt([],{width:1,rowHeight:1,gap:dt}));a(this,B,!1);a(this,R,new he(this));a(this,ot,new ResizeObserver(()=>this.width=this.clientWidth));a(this,U,()=>i(this,m,pt).call(this))}connectedCallback(){super.connectedCallback(),h(this,ot).observe(this),window.addEventListener("scroll",h(this,U),{passive:!0}),window.addEventListener("resize",h(this,U),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),h(this,ot).disconnect(),window.removeEventListener("scroll",h(this,U)),window.removeEventListener("resize",h(this,U))}reveal(t){let e=h(this,P).tiles.find(o=>o.photo.id===t.id);e!==void 0&&i(this,m,Lt).call(this,e)}willUpdate(t){if(t.has("photos")&&i(this,m,Ie).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let e=this.width<600?120:210;M(this,P,xt(this.photos,{width:this.width,rowHeight:e,gap:dt})),this.style.height=`${h(this,P).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&i(this,m,pt).call(this),h(this,B)&&(M(this,B,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=h(this,P).tiles.filter(({y:o,height:n})=>o+n>this.drawn.top&&o<this.drawn.bottom),e=t.some(({photo:o})=>o.id===this.current)?this.current:t[0]?.photo.id;return f`
      <section class="${this.selection.size>0?"picking":""}" aria-label="Photos of the album">
        ${se(t,({photo:o})=>o.id,o=>i(this,m,Qe).call(this,o,o.photo.id===e))} ${i(this,m,Je).call(this)}
      </section>
    `}};c=H(Ve),St=new WeakMap,kt=new WeakMap,Tt=new WeakMap,Et=new WeakMap,Pt=new WeakMap,Rt=new WeakMap,Mt=new WeakMap,Ct=new WeakMap,Ot=new WeakMap,P=new WeakMap,B=new WeakMap,R=new WeakMap,ot=new WeakMap,U=new WeakMap,m=new WeakSet,Ie=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,M(this,B,!0))},pt=function(){let t=-this.getBoundingClientRect().top,e=window.innerHeight,o=e/2;(t-o<this.drawn.top||t+e+o>this.drawn.bottom)&&(this.drawn={top:t-e,bottom:t+2*e}),this.photos.length>0&&t+2*e>h(this,P).height&&this.dispatchEvent(new CustomEvent("end-near"))},je=function(t,e){let o=ae(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),h(this,R).pick(e.photo,t.shiftKey)):o!==void 0&&(t.preventDefault(),i(this,m,Be).call(this,e,o,t.shiftKey)))},Be=function(t,e,o){if(!o){let b=le(h(this,P),t,e);b!==void 0&&i(this,m,Lt).call(this,b);return}let n=i(this,m,Dt).call(this,t.photo),l=ht(this.photos,n,e==="left"||e==="up"?-1:1);l!==void 0&&i(this,m,qt).call(this,{photos:n,before:l})},Lt=function(t){let e=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,o=t.y+this.getBoundingClientRect().top,n=o+t.height+40-window.innerHeight,l=o-e-40;(l<0||n>0)&&window.scrollBy({top:l<0?l:n,behavior:"instant"}),i(this,m,pt).call(this),this.current=t.photo.id,M(this,B,!0),this.requestUpdate()},Dt=function({id:t}){return this.selection.has(t)?this.selection.ids:[t]},Ue=function(t,e){this.current=e.id,h(this,R).click(t,e)},qt=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Xe=function(t,e){if(this.movable&&me(t)){t.preventDefault();let o=t.currentTarget.getBoundingClientRect();this.gap={tile:e,behind:t.clientX>o.left+o.width/2}}},Fe=function(t){t.preventDefault();let{gap:e}=this;this.gap=void 0;let o=ce(t);if(e===void 0||o.length===0)return;let n=h(this,P).tiles.indexOf(e.tile)+(e.behind?1:0),l=h(this,P).tiles.slice(n).find(({photo:b})=>!o.includes(b.id));i(this,m,qt).call(this,{photos:o,before:l?.photo.id??null})},Je=function(){if(this.gap===void 0)return g;let{tile:t,behind:e}=this.gap,o=(e?t.x+t.width+dt/2:t.x-dt/2)-2;return f`
      <div class="gap" .style="${`transform:translate(${o}px,${t.y}px);height:${t.height}px`}"></div>
    `},Qe=function(t,e){let{photo:o,x:n,y:l,width:b,height:F}=t,I=this.selection.has(o.id);return f`
      <a
        href="${nt({...this.route,photo:o.id})}"
        data-id="${o.id}"
        draggable="true"
        aria-label="${Gt(o)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${e?0:-1}"
        .style="${`transform:translate(${n}px,${l}px);width:${b}px;height:${F}px`}"
        class="${I?"picked":""}"
        @click="${T=>i(this,m,Ue).call(this,T,o)}"
        @keydown="${T=>i(this,m,je).call(this,T,t)}"
        @pointerdown="${T=>h(this,R).down(T,o)}"
        @pointermove="${h(this,R).move}"
        @pointerup="${h(this,R).lift}"
        @pointercancel="${h(this,R).lift}"
        @contextmenu="${h(this,R).menu}"
        @dragstart="${T=>pe(T,i(this,m,Dt).call(this,o))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${T=>i(this,m,Xe).call(this,T,t)}"
        @drop="${i(this,m,Fe)}"
      >
        <latent-thumb lively .photo="${o}" .store="${this.store}"></latent-thumb>
      </a>
      ${h(this,R).box(t,I)}
    `},p(c,4,"photos",Ke,$,St),p(c,4,"route",Ae,$,kt),p(c,4,"store",Ne,$,Tt),p(c,4,"selection",He,$,Et),p(c,4,"movable",ze,$,Pt),p(c,4,"width",qe,$,Rt),p(c,4,"drawn",De,$,Mt),p(c,4,"current",Le,$,Ct),p(c,4,"gap",Oe,$,Ot),$=p(c,0,"AlbumGrid",We,$),N($,"styles",[W,de,Me]),s(c,1,$);var mt=class{#r;#e;#t=[];#o;#i;#n=!1;constructor(d,t){this.#r=d,this.#e=t}get photos(){return this.#t}get isWhole(){return this.#n&&this.#o===void 0}more(){return this.isWhole?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=void 0),this.#i)}async reach(d,t){do await this.more();while(!this.isWhole&&this.#t.length<d&&!t.aborted)}async#a(){let{photos:d,next:t}=await this.#r(this.#o),e=new Set(this.#t.map(({id:o})=>o));this.#n=!0,this.#o=t,this.#t=[...this.#t,...d.filter(({id:o})=>!e.has(o))],this.#e()}arrange(d){this.#t=d,this.#e()}find(d){return this.#t.find(t=>t.id===d)}async neighbour(d,t){let e=this.#s(d);return e>=0&&e+t===this.#t.length&&await this.more(),e<0?void 0:this.#t[e+t]}range(d,t,e){let[o,n]=[this.#s(d),this.#s(t)];if(o<0||n<0)return Promise.resolve([t]);let l=this.#t.slice(Math.min(o,n),Math.max(o,n)+1);return Promise.resolve(o<=n?l.slice(0,e):l.slice(-e))}replace(d){let t=new Map(d.map(e=>[e.id,e]));this.#t=this.#t.map(e=>t.get(e.id)??e),this.#e()}#s({id:d}){return this.#t.findIndex(t=>t.id===d)}};var Ze,_e,Ge,to,eo,oo,io,so,ro,no,u,zt,Ht,Nt,At,Kt,Vt,Wt,It,z,Z,_,r,ao,lo,q,X,it,jt,Bt,ho,po,G,mo,co,uo,fo,vo,yo;no=[V("latent-album-page")];var x=class extends(ro=K,so=[v({attribute:!1})],io=[v({attribute:!1})],oo=[v({attribute:!1})],eo=[v({attribute:!1})],to=[C()],Ge=[C()],_e=[C()],Ze=[Ft("latent-album-grid")],ro){constructor(){super(...arguments);a(this,r);a(this,zt,s(u,8,this)),s(u,11,this);a(this,Ht,s(u,12,this,O("albums"))),s(u,15,this);a(this,Nt,s(u,16,this)),s(u,19,this);a(this,At,s(u,20,this,at.NONE)),s(u,23,this);a(this,Kt,s(u,24,this)),s(u,27,this);a(this,Vt,s(u,28,this,[])),s(u,31,this);a(this,Wt,s(u,32,this)),s(u,35,this);a(this,It,s(u,36,this)),s(u,39,this);a(this,z);a(this,Z,new AbortController);a(this,_,Promise.resolve());a(this,G,t=>{i(this,r,q).call(this,"said",t),this.refresh()})}willUpdate(t){t.has("route")&&t.get("route")?.id!==this.route.id&&(this.all=void 0,this.shown=[],this.refresh())}get sequence(){return h(this,z)}refresh(){i(this,r,lo).call(this,this.route.id??"")}reveal(t){this.grid?.reveal(t)}render(){let t=h(this,r,ao);return this.all===void 0?g:t===void 0?i(this,r,co).call(this):f`
      <latent-album-front
        .album="${t}"
        .all="${this.all}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @sort="${e=>{i(this,r,it).call(this,t,{order:e.detail},"Order changed.")}}"
        @rename="${()=>this.asked=fe(this.api,t,h(this,G))}"
        @add-within="${()=>this.asked=ue(this.api,t,h(this,G))}"
        @remove="${()=>{i(this,r,mo).call(this,t)}}"
      ></latent-album-front>
      ${i(this,r,uo).call(this,t,this.all)} ${i(this,r,fo).call(this,t)} ${i(this,r,vo).call(this,t)} ${i(this,r,yo).call(this)}
    `}};u=H(ro),zt=new WeakMap,Ht=new WeakMap,Nt=new WeakMap,At=new WeakMap,Kt=new WeakMap,Vt=new WeakMap,Wt=new WeakMap,It=new WeakMap,z=new WeakMap,Z=new WeakMap,_=new WeakMap,r=new WeakSet,ao=function(){return this.all?.find(({id:t})=>t===this.route.id)},lo=async function(t){h(this,Z).abort(),M(this,Z,new AbortController);let{signal:e}=h(this,Z),o=this.all!==void 0,n=new mt(l=>Qt(this.api,t,l),()=>{n===h(this,z)&&(this.shown=n.photos)});try{let{albums:l}=await Jt(this.api);l.some(b=>b.id===t)&&await n.reach(this.shown.length,e),e.aborted||(this.all=l,M(this,z,n),this.shown=n.photos,this.dispatchEvent(new CustomEvent("sequence",{detail:{same:o}})))}catch(l){e.aborted||tt(this,l)}},q=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},X=function(t){i(this,r,q).call(this,t.type,t.detail)},it=function(t,e,o){return M(this,_,h(this,_).then(async()=>{try{let{undo:n}=await Yt(this.api,t.id,e),l={text:o,undo:()=>ut(this.api,n)};i(this,r,q).call(this,"said",l)}catch(n){tt(this,n)}this.refresh()})),h(this,_)},jt=function(t,{photos:e,before:o}){h(this,z)?.arrange(Ce(this.shown,e,o??void 0)),i(this,r,it).call(this,t,{move:{photos:e,before:o}},"Order changed.")},Bt=function(t,e){let o=ht(this.shown,this.selection.ids,e);o!==void 0&&i(this,r,jt).call(this,t,{photos:this.selection.ids,before:o})},ho=function(t){let{ids:e,size:o}=this.selection;h(this,z)?.arrange(this.shown.filter(({id:n})=>!e.includes(n))),i(this,r,q).call(this,"selection-clear"),i(this,r,it).call(this,t,{remove:e},`${_t(o)} removed from ${t.name}.`)},po=function(t){i(this,r,it).call(this,t,{cover:this.selection.ids[0]??null},"Cover changed."),i(this,r,q).call(this,"selection-clear")},G=new WeakMap,mo=async function(t){try{let{undo:e}=await Zt(this.api,t.id);i(this,r,q).call(this,"go",O("albums",t.parent)),i(this,r,q).call(this,"said",{text:`Album ${t.name} deleted. Its photos stay.`,undo:()=>ut(this.api,e)})}catch(e){tt(this,e)}},co=function(){return f`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${E.album}</span>
        <button class="quiet" @click="${()=>i(this,r,q).call(this,"go",O("albums"))}">Show all albums</button>
      </latent-notice>
    `},uo=function(t,e){let o=rt(e,t.id);return o.length===0?g:f`
      <h2 class="unseen">Albums in ${t.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${e}"
        .shown="${o}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @said="${n=>h(this,G).call(this,n.detail)}"
        @problem="${i(this,r,X)}"
      ></latent-album-tiles>
    `},fo=function(t){return this.shown.length===0?f`
        <p class="none">${t.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:f`
      <latent-album-grid
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${Ye(t)}"
        @photo-open="${i(this,r,X)}"
        @photo-pick="${i(this,r,X)}"
        @photos-move="${e=>i(this,r,jt).call(this,t,e.detail)}"
        @end-near="${()=>h(this,z)?.more().catch(e=>tt(this,e))}"
      ></latent-album-grid>
    `},vo=function(t){return this.selection.size===0||!t.editable?g:f`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${Ye(t)}"
        ?smart="${t.smart}"
        @cover="${()=>i(this,r,po).call(this,t)}"
        @earlier="${()=>i(this,r,Bt).call(this,t,-1)}"
        @later="${()=>i(this,r,Bt).call(this,t,1)}"
        @leave="${()=>i(this,r,ho).call(this,t)}"
      ></latent-album-bar>
    `},yo=function(){return this.asked===void 0?g:f`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
        @problem="${i(this,r,X)}"
      ></latent-album-dialog>
    `},p(u,4,"api",so,x,zt),p(u,4,"route",io,x,Ht),p(u,4,"store",oo,x,Nt),p(u,4,"selection",eo,x,At),p(u,4,"all",to,x,Kt),p(u,4,"shown",Ge,x,Vt),p(u,4,"asked",_e,x,Wt),p(u,4,"grid",Ze,x,It),x=p(u,0,"AlbumPage",no,x),N(x,"styles",[W,Q,lt,A`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(u,1,x);function Ye({editable:y,smart:d,order:t}){return y&&!d&&t==="album"}export{x as AlbumPage};
