import{a as at,b as re,c as ne,f as ae,g as le,j as he,k as de}from"/assets/chunk-7REZWRIC.js";import{a as pe,b as me,c as ce,d as lt,e as G,f as ue,h as fe}from"/assets/chunk-DEGDA636.js";import{e as Jt,f as Qt,h as Yt,i as Zt,j as ut,o as rt,p as te,r as ee,s as oe,t as ie}from"/assets/chunk-JII2X3XA.js";import{a as se}from"/assets/chunk-FGV4GVSM.js";import"/assets/chunk-35T36OV7.js";import{m as _t,q as Gt,y as M,z as nt}from"/assets/chunk-GWURRANR.js";import{a as N,b as f,d as g,f as A,g as V,h as v,i as R,j as Ft,k as S,l as I,o as Q}from"/assets/chunk-E2BXXSLQ.js";import{a as K,c as s,d as p,e as q,f as d,g as a,h as H,i}from"/assets/chunk-4TR2UDAY.js";var ve,ye,be,ge,we,E,ft,vt,yt,j,tt;we=[V("latent-album-bar")];var C=class extends(ge=A,be=[v({attribute:!1})],ye=[v({type:Boolean})],ve=[v({type:Boolean})],ge){constructor(){super(...arguments);a(this,j);a(this,ft,s(E,8,this,0)),s(E,11,this);a(this,vt,s(E,12,this,!1)),s(E,15,this);a(this,yt,s(E,16,this,!1)),s(E,19,this)}render(){return f`
      <div role="toolbar" aria-label="In this album">
        ${this.number===1?i(this,j,tt).call(this,"cover","Set as cover",S.picture):g} ${this.movable?f`
            ${i(this,j,tt).call(this,"earlier","Move earlier",S.previous)} ${i(this,j,tt).call(this,"later","Move later",S.next)}
          `:g} ${this.smart?g:i(this,j,tt).call(this,"leave","Remove from album",S.clear)}
      </div>
    `}};E=K(ge),ft=new WeakMap,vt=new WeakMap,yt=new WeakMap,j=new WeakSet,tt=function(t,e,o){return f`
      <button aria-label="${e}" title="${e}" @click="${()=>this.dispatchEvent(new CustomEvent(t))}">
        ${o}<span>${e}</span>
      </button>
    `},p(E,4,"number",be,C,ft),p(E,4,"movable",ye,C,vt),p(E,4,"smart",ve,C,yt),C=p(E,0,"AlbumBar",we,C),q(C,"styles",[I,Q,N`
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
    `]),s(E,1,C);var $e=N`
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
`;var go=[["album","Own order"],["taken","Date taken"],["name","File name"]],xe,ke,Se,Ee,Pe,P,bt,gt,wt,w,Y,Te,$t,Re;Pe=[V("latent-album-front")];var O=class extends(Ee=A,Se=[v({attribute:!1})],ke=[v({attribute:!1})],xe=[v({attribute:!1})],Ee){constructor(){super(...arguments);a(this,w);a(this,bt,s(P,8,this)),s(P,11,this);a(this,gt,s(P,12,this,[])),s(P,15,this);a(this,wt,s(P,16,this)),s(P,19,this)}render(){let{album:t,all:e}=this,o=ee(e,t),n=[oe(t.photos,rt(e,t.id).length),ie(t)].filter(h=>h!=="");return f`
      <nav class="trail" aria-label="Albums above">
        ${i(this,w,$t).call(this,"Albums",M("albums"))} ${te(e,t).map(({id:h,name:x})=>i(this,w,$t).call(this,x,M("albums",h)))}
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
    `}};P=K(Ee),bt=new WeakMap,gt=new WeakMap,wt=new WeakMap,w=new WeakSet,Y=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},Te=function(t,e){!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&(t.preventDefault(),i(this,w,Y).call(this,"go",e))},$t=function(t,e){return f`
      <a href="${nt(e)}" @click="${o=>i(this,w,Te).call(this,o,e)}">${t}</a><span
        aria-hidden="true"
      >›</span>
    `},Re=function(t){return f`
      <div class="actions">
        <select
          aria-label="Sort by"
          @change="${e=>{let o=e.target.value;i(this,w,Y).call(this,"sort",o)}}"
        >
          ${go.map(([e,o])=>f`
              <option value="${e}" ?selected="${e===t.order}">${t.smart&&e==="album"?"Newest first":o}</option>
            `)}
        </select>
        <button class="quiet" @click="${()=>i(this,w,Y).call(this,"rename")}">${S.pencil}${t.smart?"Edit":"Rename"}</button>
        <button class="quiet" @click="${()=>i(this,w,Y).call(this,"add-within")}">${S.plus}Album in it</button>
        <button class="quiet" @click="${()=>i(this,w,Y).call(this,"remove")}">${S.trash}Delete</button>
      </div>
    `},p(P,4,"album",Se,O,bt),p(P,4,"all",ke,O,gt),p(P,4,"store",xe,O,wt),O=p(P,0,"AlbumFront",Pe,O),q(O,"styles",[I,Q,lt,$e]),s(P,1,O);var Me=N`
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
`;function Ce(y,c,t){let e=y.filter(({id:h})=>c.includes(h)),o=y.filter(({id:h})=>!c.includes(h)),n=o.findIndex(({id:h})=>h===t);return o.splice(n<0?o.length:n,0,...e),o}function ht(y,c,t){let e=y.flatMap(({id:h},x)=>c.includes(h)?[x]:[]),o=e[0],n=e.at(-1);if(!(o===void 0||n===void 0))return t===-1?y[o-1]?.id:n+1>=y.length?void 0:y[n+2]?.id??null}function xt(y,c){let{width:t,gap:e,rowHeight:o}=c,n=y.map(ne),h=[],x=0,F=0;for(let W of re(n,c)){let b=n.slice(F,W).reduce((J,st)=>J+st,0),Ut=(t-(W-F-1)*e)/b,ct=Math.max(1,Ut<=o*1.45?Ut:o),Xt=0;for(let J=F;J<W;J++){let st={photo:y[J],x:Xt,y:x,width:Math.min(n[J]*ct,t),height:ct};h.push(st),Xt+=st.width+e}x+=ct+e,F=W}return{height:x,tiles:h,headings:[]}}var dt=6,Oe,Le,De,ze,Ke,qe,He,Ne,Ae,Ve,Ie,m,kt,St,Et,Pt,Tt,Rt,Mt,Ct,Ot,T,B,L,ot,U,l,We,pt,je,Be,Lt,Dt,Ue,et,Xe,zt,Fe,Je,Qe,Ye;Ie=[V("latent-album-grid")];var $=class extends(Ve=A,Ae=[v({attribute:!1})],Ne=[v({attribute:!1})],He=[v({attribute:!1})],qe=[v({attribute:!1})],Ke=[v({type:Boolean})],ze=[R()],De=[R()],Le=[R()],Oe=[R()],Ve){constructor(){super(...arguments);a(this,l);a(this,kt,s(m,8,this,[])),s(m,11,this);a(this,St,s(m,12,this,M("albums"))),s(m,15,this);a(this,Et,s(m,16,this)),s(m,19,this);a(this,Pt,s(m,20,this,at.NONE)),s(m,23,this);a(this,Tt,s(m,24,this,!1)),s(m,27,this);a(this,Rt,s(m,28,this,0)),s(m,31,this);a(this,Mt,s(m,32,this,{top:0,bottom:0})),s(m,35,this);a(this,Ct,s(m,36,this)),s(m,39,this);a(this,Ot,s(m,40,this)),s(m,43,this);a(this,T,xt([],{width:1,rowHeight:1,gap:dt}));a(this,B,!1);a(this,L,new he);a(this,ot,new ResizeObserver(()=>this.width=this.clientWidth));a(this,U,()=>i(this,l,pt).call(this))}connectedCallback(){super.connectedCallback(),d(this,ot).observe(this),window.addEventListener("scroll",d(this,U),{passive:!0}),window.addEventListener("resize",d(this,U),{passive:!0})}disconnectedCallback(){super.disconnectedCallback(),d(this,ot).disconnect(),window.removeEventListener("scroll",d(this,U)),window.removeEventListener("resize",d(this,U))}reveal(t){let e=d(this,T).tiles.find(o=>o.photo.id===t.id);e!==void 0&&i(this,l,Lt).call(this,e)}willUpdate(t){if(t.has("photos")&&i(this,l,We).call(this),this.width>0&&(t.has("photos")||t.has("width"))){let e=this.width<600?120:210;H(this,T,xt(this.photos,{width:this.width,rowHeight:e,gap:dt})),this.style.height=`${d(this,T).height}px`}}updated(t){(t.has("photos")||t.has("width"))&&i(this,l,pt).call(this),d(this,B)&&(H(this,B,!1),this.renderRoot.querySelector(`a[data-id="${CSS.escape(this.current??"")}"]`)?.focus({preventScroll:!0}))}render(){let t=d(this,T).tiles.filter(({y:o,height:n})=>o+n>this.drawn.top&&o<this.drawn.bottom),e=t.some(({photo:o})=>o.id===this.current)?this.current:t[0]?.photo.id;return f`
      <section class="${this.selection.size>0?"picking":""}" aria-label="Photos of the album">
        ${se(t,({photo:o})=>o.id,o=>i(this,l,Ye).call(this,o,o.photo.id===e))} ${i(this,l,Qe).call(this)}
      </section>
    `}};m=K(Ve),kt=new WeakMap,St=new WeakMap,Et=new WeakMap,Pt=new WeakMap,Tt=new WeakMap,Rt=new WeakMap,Mt=new WeakMap,Ct=new WeakMap,Ot=new WeakMap,T=new WeakMap,B=new WeakMap,L=new WeakMap,ot=new WeakMap,U=new WeakMap,l=new WeakSet,We=function(){let t=this.shadowRoot?.activeElement;t instanceof HTMLElement&&t.dataset.id!==void 0&&(this.current=t.dataset.id,H(this,B,!0))},pt=function(){let t=-this.getBoundingClientRect().top,e=window.innerHeight,o=e/2;(t-o<this.drawn.top||t+e+o>this.drawn.bottom)&&(this.drawn={top:t-e,bottom:t+2*e}),this.photos.length>0&&t+2*e>d(this,T).height&&this.dispatchEvent(new CustomEvent("end-near"))},je=function(t,e){let o=ae(t.key);t.ctrlKey||t.metaKey||t.altKey||(t.key.toLowerCase()==="x"||t.key===" "?(t.preventDefault(),i(this,l,et).call(this,e.photo,t.shiftKey)):o!==void 0&&(t.preventDefault(),i(this,l,Be).call(this,e,o,t.shiftKey)))},Be=function(t,e,o){if(!o){let x=le(d(this,T),t,e);x!==void 0&&i(this,l,Lt).call(this,x);return}let n=i(this,l,Dt).call(this,t.photo),h=ht(this.photos,n,e==="left"||e==="up"?-1:1);h!==void 0&&i(this,l,zt).call(this,{photos:n,before:h})},Lt=function(t){let e=parseFloat(getComputedStyle(this).getPropertyValue("--header"))||0,o=t.y+this.getBoundingClientRect().top,n=o+t.height+40-window.innerHeight,h=o-e-40;(h<0||n>0)&&window.scrollBy({top:h<0?h:n,behavior:"instant"}),i(this,l,pt).call(this),this.current=t.photo.id,H(this,B,!0),this.requestUpdate()},Dt=function({id:t}){return this.selection.has(t)?this.selection.ids:[t]},Ue=function(t,e){t.preventDefault(),this.current=e.id,!d(this,L).ends()&&(t.ctrlKey||t.metaKey||t.shiftKey||this.selection.size>0?i(this,l,et).call(this,e,t.shiftKey):this.dispatchEvent(new CustomEvent("photo-open",{detail:e})))},et=function(t,e){this.dispatchEvent(new CustomEvent("photo-pick",{detail:{photo:t,range:e}}))},Xe=function(t){d(this,L).ends()&&t.preventDefault()},zt=function(t){this.dispatchEvent(new CustomEvent("photos-move",{detail:t}))},Fe=function(t,e){if(this.movable&&me(t)){t.preventDefault();let o=t.currentTarget.getBoundingClientRect();this.gap={tile:e,behind:t.clientX>o.left+o.width/2}}},Je=function(t){t.preventDefault();let{gap:e}=this;this.gap=void 0;let o=ce(t);if(e===void 0||o.length===0)return;let n=d(this,T).tiles.indexOf(e.tile)+(e.behind?1:0),h=d(this,T).tiles.slice(n).find(({photo:x})=>!o.includes(x.id));i(this,l,zt).call(this,{photos:o,before:h?.photo.id??null})},Qe=function(){if(this.gap===void 0)return g;let{tile:t,behind:e}=this.gap,o=(e?t.x+t.width+dt/2:t.x-dt/2)-2;return f`
      <div class="gap" .style="${`transform:translate(${o}px,${t.y}px);height:${t.height}px`}"></div>
    `},Ye=function(t,e){let{photo:o,x:n,y:h,width:x,height:F}=t,W=this.selection.has(o.id);return f`
      <a
        href="${nt({...this.route,photo:o.id})}"
        data-id="${o.id}"
        draggable="true"
        aria-label="${Gt(o)}"
        aria-keyshortcuts="${this.movable?"Shift+ArrowLeft Shift+ArrowRight":""}"
        tabindex="${e?0:-1}"
        .style="${`transform:translate(${n}px,${h}px);width:${x}px;height:${F}px`}"
        class="${W?"picked":""}"
        @click="${b=>i(this,l,Ue).call(this,b,o)}"
        @keydown="${b=>i(this,l,je).call(this,b,t)}"
        @pointerdown="${b=>d(this,L).down(b,()=>i(this,l,et).call(this,o,!1))}"
        @pointermove="${b=>d(this,L).move(b)}"
        @pointerup="${()=>d(this,L).cancel()}"
        @pointercancel="${()=>d(this,L).cancel()}"
        @contextmenu="${i(this,l,Xe)}"
        @dragstart="${b=>pe(b,i(this,l,Dt).call(this,o))}"
        @dragend="${()=>this.gap=void 0}"
        @dragover="${b=>i(this,l,Fe).call(this,b,t)}"
        @drop="${i(this,l,Je)}"
      >
        <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
      </a>
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${W?"true":"false"}"
        aria-label="Select ${o.title??o.name}"
        .style="${`transform:translate(${n}px,${h}px)`}"
        @click="${b=>i(this,l,et).call(this,o,b.shiftKey)}"
      >
        <span>${S.check}</span>
      </button>
    `},p(m,4,"photos",Ae,$,kt),p(m,4,"route",Ne,$,St),p(m,4,"store",He,$,Et),p(m,4,"selection",qe,$,Pt),p(m,4,"movable",Ke,$,Tt),p(m,4,"width",ze,$,Rt),p(m,4,"drawn",De,$,Mt),p(m,4,"current",Le,$,Ct),p(m,4,"gap",Oe,$,Ot),$=p(m,0,"AlbumGrid",Ie,$),q($,"styles",[I,de,Me]),s(m,1,$);var mt=class{#r;#e;#t=[];#o;#i;#n=!1;constructor(c,t){this.#r=c,this.#e=t}get photos(){return this.#t}get isWhole(){return this.#n&&this.#o===void 0}more(){return this.isWhole?Promise.resolve():(this.#i??=this.#a().finally(()=>this.#i=void 0),this.#i)}async#a(){let{photos:c,next:t}=await this.#r(this.#o),e=new Set(this.#t.map(({id:o})=>o));this.#n=!0,this.#o=t,this.#t=[...this.#t,...c.filter(({id:o})=>!e.has(o))],this.#e()}arrange(c){this.#t=c,this.#e()}find(c){return this.#t.find(t=>t.id===c)}async neighbour(c,t){let e=this.#s(c);return e>=0&&e+t===this.#t.length&&await this.more(),e<0?void 0:this.#t[e+t]}range(c,t,e){let[o,n]=[this.#s(c),this.#s(t)];if(o<0||n<0)return Promise.resolve([t]);let h=this.#t.slice(Math.min(o,n),Math.max(o,n)+1);return Promise.resolve(o<=n?h.slice(0,e):h.slice(-e))}replace(c){let t=new Map(c.map(e=>[e.id,e]));this.#t=this.#t.map(e=>t.get(e.id)??e),this.#e()}#s({id:c}){return this.#t.findIndex(t=>t.id===c)}};var _e,Ge,to,eo,oo,io,so,ro,no,ao,u,Kt,qt,Ht,Nt,At,Vt,It,Wt,z,Z,r,lo,ho,D,X,it,jt,Bt,po,mo,_,co,uo,fo,vo,yo,bo;ao=[V("latent-album-page")];var k=class extends(no=A,ro=[v({attribute:!1})],so=[v({attribute:!1})],io=[v({attribute:!1})],oo=[v({attribute:!1})],eo=[R()],to=[R()],Ge=[R()],_e=[Ft("latent-album-grid")],no){constructor(){super(...arguments);a(this,r);a(this,Kt,s(u,8,this)),s(u,11,this);a(this,qt,s(u,12,this,M("albums"))),s(u,15,this);a(this,Ht,s(u,16,this)),s(u,19,this);a(this,Nt,s(u,20,this,at.NONE)),s(u,23,this);a(this,At,s(u,24,this)),s(u,27,this);a(this,Vt,s(u,28,this,[])),s(u,31,this);a(this,It,s(u,32,this)),s(u,35,this);a(this,Wt,s(u,36,this)),s(u,39,this);a(this,z);a(this,Z,Promise.resolve());a(this,_,t=>{i(this,r,D).call(this,"said",t),this.refresh()})}willUpdate(t){t.has("route")&&t.get("route")?.id!==this.route.id&&(this.all=void 0,this.shown=[],this.refresh())}get sequence(){return d(this,z)}refresh(){i(this,r,ho).call(this,this.route.id??"")}reveal(t){this.grid?.reveal(t)}render(){let t=d(this,r,lo);return this.all===void 0?g:t===void 0?i(this,r,uo).call(this):f`
      <latent-album-front
        .album="${t}"
        .all="${this.all}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @sort="${e=>{i(this,r,it).call(this,t,{order:e.detail},"Order changed.")}}"
        @rename="${()=>this.asked=fe(this.api,t,d(this,_))}"
        @add-within="${()=>this.asked=ue(this.api,t,d(this,_))}"
        @remove="${()=>{i(this,r,co).call(this,t)}}"
      ></latent-album-front>
      ${i(this,r,fo).call(this,t,this.all)} ${i(this,r,vo).call(this,t)} ${i(this,r,yo).call(this,t)} ${i(this,r,bo).call(this)}
    `}};u=K(no),Kt=new WeakMap,qt=new WeakMap,Ht=new WeakMap,Nt=new WeakMap,At=new WeakMap,Vt=new WeakMap,It=new WeakMap,Wt=new WeakMap,z=new WeakMap,Z=new WeakMap,r=new WeakSet,lo=function(){return this.all?.find(({id:t})=>t===this.route.id)},ho=async function(t){let e=this.all!==void 0,o=new mt(n=>Qt(this.api,t,n),()=>{o===d(this,z)&&(this.shown=o.photos)});try{let{albums:n}=await Jt(this.api);n.some(h=>h.id===t)&&await o.more(),t===this.route.id&&(this.all=n,H(this,z,o),this.shown=o.photos,this.dispatchEvent(new CustomEvent("sequence",{detail:{same:e}})))}catch(n){G(this,n)}},D=function(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))},X=function(t){i(this,r,D).call(this,t.type,t.detail)},it=function(t,e,o){return H(this,Z,d(this,Z).then(async()=>{try{let{undo:n}=await Yt(this.api,t.id,e),h={text:o,undo:()=>ut(this.api,n)};i(this,r,D).call(this,"said",h)}catch(n){G(this,n)}this.refresh()})),d(this,Z)},jt=function(t,{photos:e,before:o}){d(this,z)?.arrange(Ce(this.shown,e,o??void 0)),i(this,r,it).call(this,t,{move:{photos:e,before:o}},"Order changed.")},Bt=function(t,e){let o=ht(this.shown,this.selection.ids,e);o!==void 0&&i(this,r,jt).call(this,t,{photos:this.selection.ids,before:o})},po=function(t){let{ids:e,size:o}=this.selection;d(this,z)?.arrange(this.shown.filter(({id:n})=>!e.includes(n))),i(this,r,D).call(this,"selection-clear"),i(this,r,it).call(this,t,{remove:e},`${_t(o)} removed from ${t.name}.`)},mo=function(t){i(this,r,it).call(this,t,{cover:this.selection.ids[0]??null},"Cover changed."),i(this,r,D).call(this,"selection-clear")},_=new WeakMap,co=async function(t){try{let{undo:e}=await Zt(this.api,t.id);i(this,r,D).call(this,"go",M("albums",t.parent)),i(this,r,D).call(this,"said",{text:`Album ${t.name} deleted. Its photos stay.`,undo:()=>ut(this.api,e)})}catch(e){G(this,e)}},uo=function(){return f`
      <h1 class="unseen">Album</h1>
      <latent-notice heading="There is no such album">
        <span slot="icon">${S.album}</span>
        <button class="quiet" @click="${()=>i(this,r,D).call(this,"go",M("albums"))}">Show all albums</button>
      </latent-notice>
    `},fo=function(t,e){let o=rt(e,t.id);return o.length===0?g:f`
      <h2 class="unseen">Albums in ${t.name}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${e}"
        .shown="${o}"
        .store="${this.store}"
        @go="${i(this,r,X)}"
        @said="${n=>d(this,_).call(this,n.detail)}"
        @problem="${i(this,r,X)}"
      ></latent-album-tiles>
    `},vo=function(t){return this.shown.length===0?f`
        <p class="none">${t.smart?"Nothing is found for it yet.":"No photos yet: select some in your photos, and choose “Add to an album”."}</p>
      `:f`
      <latent-album-grid
        .photos="${this.shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${Ze(t)}"
        @photo-open="${i(this,r,X)}"
        @photo-pick="${i(this,r,X)}"
        @photos-move="${e=>i(this,r,jt).call(this,t,e.detail)}"
        @end-near="${()=>d(this,z)?.more().catch(e=>G(this,e))}"
      ></latent-album-grid>
    `},yo=function(t){return this.selection.size===0||!t.editable?g:f`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${Ze(t)}"
        ?smart="${t.smart}"
        @cover="${()=>i(this,r,mo).call(this,t)}"
        @earlier="${()=>i(this,r,Bt).call(this,t,-1)}"
        @later="${()=>i(this,r,Bt).call(this,t,1)}"
        @leave="${()=>i(this,r,po).call(this,t)}"
      ></latent-album-bar>
    `},bo=function(){return this.asked===void 0?g:f`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${()=>this.asked=void 0}"
        @problem="${i(this,r,X)}"
      ></latent-album-dialog>
    `},p(u,4,"api",ro,k,Kt),p(u,4,"route",so,k,qt),p(u,4,"store",io,k,Ht),p(u,4,"selection",oo,k,Nt),p(u,4,"all",eo,k,At),p(u,4,"shown",to,k,Vt),p(u,4,"asked",Ge,k,It),p(u,4,"grid",_e,k,Wt),k=p(u,0,"AlbumPage",ao,k),q(k,"styles",[I,Q,lt,N`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `]),s(u,1,k);function Ze({editable:y,smart:c,order:t}){return y&&!c&&t==="album"}export{k as AlbumPage};
