import{a as Gt}from"/assets/chunk-B3SHNFNB.js";import{a as Nt,b as Ot,c as Bt,d as nt,e as Ut,f as qt,g as Ft,h as Ht,i as Dt,j as Kt,k as Mt,l as at,m as lt,n as dt,o as It,p as jt,q as Zt,r as _t}from"/assets/chunk-5S5BLPYE.js";import{a as Vt}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as rt}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import{a as Lt}from"/assets/chunk-WCRTRLIZ.js";import{a as St}from"/assets/chunk-CEKH6Q66.js";import{f as T}from"/assets/chunk-5HIU4FQV.js";import{a as X}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as Y}from"/assets/chunk-7ZXDUJG2.js";import{a as q,b as x,c as g,d as _,e as F,i as Q,j as A}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import{c as U}from"/assets/chunk-VPQQMAB5.js";import{a as O,d as v,g as $,i as B}from"/assets/chunk-QQCOG5H4.js";import{a as C,b as p}from"/assets/chunk-JPIGTC3I.js";import{a as L,c as s,d,e as N,f as h,g as n,h as b,i}from"/assets/chunk-UFH4OFYZ.js";var Ne=new Intl.NumberFormat(U,{minimumFractionDigits:1,maximumFractionDigits:1}),Oe=new Intl.NumberFormat(U,{maximumFractionDigits:0,useGrouping:!1}),Xt,Yt,Qt,Jt,Wt,w,ht,ct,pt,M,P,te,mt;Wt=[q("latent-marker")];var E=class extends(Jt=B,Qt=[x({attribute:!1})],Yt=[x({attribute:!1})],Xt=[g()],Jt){constructor(){super(...arguments);n(this,P);n(this,ht,s(w,8,this)),s(w,11,this);n(this,ct,s(w,12,this)),s(w,15,this);n(this,pt,s(w,16,this)),s(w,19,this);n(this,M)}willUpdate(t){t.has("cluster")&&t.get("cluster")?.newest!==this.cluster.newest&&(i(this,P,mt).call(this),i(this,P,te).call(this,this.cluster.newest))}disconnectedCallback(){super.disconnectedCallback(),i(this,P,mt).call(this)}render(){let{photos:t}=this.cluster;return v`
      <button aria-label="${Be(t)}">
        ${this.url===void 0?$:v`
          <img src="${this.url}" alt="" draggable="false" />
        `}${t===1?$:v`
          <span>${Ue(t)}</span>
        `}
      </button>
    `}};w=L(Jt),ht=new WeakMap,ct=new WeakMap,pt=new WeakMap,M=new WeakMap,P=new WeakSet,te=async function(t){let e=new AbortController;b(this,M,e);let o=await this.store.get(t,e.signal).catch(()=>{});o!==void 0&&!e.signal.aborted&&(this.url=Lt(o))},mt=function(){h(this,M)?.abort(),this.url!==void 0&&(URL.revokeObjectURL(this.url),this.url=void 0)},d(w,4,"cluster",Qt,E,ht),d(w,4,"store",Yt,E,ct),d(w,4,"url",Xt,E,pt),E=d(w,0,"Marker",Wt,E),N(E,"styles",[F,O`
      button {
        position: absolute;
        width: 52px;
        height: 52px;
        padding: 0;
        border: 3px solid #fff;
        border-radius: var(--corner-middle);
        background: var(--sunken);
        box-shadow: 0 2px 10px rgb(0 0 0 / 0.35);
        cursor: pointer;
        transform: translate(-50%, -50%);
        transition: scale var(--quick);
      }

      button:hover {
        scale: 1.08;
      }

      img {
        width: 100%;
        height: 100%;
        border-radius: var(--corner-small);
        object-fit: cover;
      }

      span {
        position: absolute;
        top: -11px;
        right: -11px;
        min-width: 22px;
        padding: 1px 6px;
        border-radius: var(--corner-middle);
        background: var(--accent);
        color: var(--accent-ink);
        font: 600 0.75rem / 20px var(--font);
        text-align: center;
      }
    `]),s(w,1,E);function Be(m){return m===1?p("A photo of this place"):X(m,{one:p(C`${T(m)} photo of this place`),other:p(C`${T(m)} photos of this place`)})}function Ue(m){if(m<1e3)return T(m);let z=(m<1e4?Ne:Oe).format(m/1e3);return p(C`${z}k`)}var qe=40075017,Fe=110,He=new Intl.NumberFormat(U,{style:"unit",unit:"meter",useGrouping:!1}),De=new Intl.NumberFormat(U,{style:"unit",unit:"kilometer",useGrouping:!1});function ee(m){let z=qe*Math.cos(Ut(m.centre.y)*Math.PI/180)/qt(m),t=z*Fe,e=10**Math.floor(Math.log10(t)),o=[5,2,1].map(V=>V*e).find(V=>V<=t)??e;return{text:o<1e3?He.format(o):De.format(o/1e3),width:o/z}}var J=90,ie,oe,se,re,ne,ae,le,de,c,ut,ft,vt,bt,wt,yt,D,G,I,j,Z,r,he,ce,W,tt,H,xt,pe,me,et,ue,fe,ve,be;de=[q("latent-world-map")];var y=class extends(le=B,ae=[x({attribute:!1})],ne=[x({attribute:!1})],re=[x({attribute:!1})],se=[g()],oe=[g()],ie=[_("canvas")],le){constructor(){super(...arguments);n(this,r);n(this,ut,s(c,8,this)),s(c,11,this);n(this,ft,s(c,12,this,[])),s(c,15,this);n(this,vt,s(c,16,this,[])),s(c,19,this);n(this,bt,s(c,20,this)),s(c,23,this);n(this,wt,s(c,24,this)),s(c,27,this);n(this,yt,s(c,28,this)),s(c,31,this);n(this,D);n(this,G);n(this,I,new ResizeObserver(()=>i(this,r,ce).call(this)));n(this,j,window.matchMedia("(prefers-color-scheme: dark)"));n(this,Z,()=>this.requestUpdate())}get size(){return{width:this.clientWidth,height:this.clientHeight}}connectedCallback(){super.connectedCallback(),h(this,j).addEventListener("change",h(this,Z))}disconnectedCallback(){super.disconnectedCallback(),h(this,j).removeEventListener("change",h(this,Z)),h(this,I).disconnect(),h(this,G)?.dispose()}firstUpdated(){b(this,D,new Zt(this.canvas)),b(this,G,new Gt(this.canvas,{zoomed:!0,zoomBy:(t,e,o)=>i(this,r,tt).call(this,Math.log2(t),i(this,r,W).call(this,e,o)),toggleZoom:(t,e)=>i(this,r,tt).call(this,1,i(this,r,W).call(this,t,e)),panBy:(t,e)=>i(this,r,H).call(this,t,e),drag:()=>{},release:()=>{}})),h(this,I).observe(this)}willUpdate(t){t.has("view")&&i(this,r,he).call(this,this.view.zoom)}updated(){let{size:t}=this;if(t.width>0&&h(this,D)!==void 0){let e=h(this,D),o=jt(this.names,this.view,t,u=>e.widthOf(u));e.paint(this.view,t,this.world,this.heat,o)}}step(t){i(this,r,tt).call(this,t,i(this,r,W).call(this,0,0))}place(t){return Ft(this.view,this.size,t)}render(){return v`
      <canvas
        tabindex="0"
        role="application"
        aria-label="${p("Map: arrow keys move it, plus and minus zoom")}"
        @keydown="${i(this,r,pe)}"
        @pointerdown="${i(this,r,ue)}"
        @pointermove="${i(this,r,fe)}"
        @pointerup="${i(this,r,ve)}"
        @pointercancel="${()=>this.box=void 0}"
      ></canvas>
      ${this.box===void 0?$:i(this,r,be).call(this,...this.box)}
      <slot></slot>
    `}};c=L(le),ut=new WeakMap,ft=new WeakMap,vt=new WeakMap,bt=new WeakMap,wt=new WeakMap,yt=new WeakMap,D=new WeakMap,G=new WeakMap,I=new WeakMap,j=new WeakMap,Z=new WeakMap,r=new WeakSet,he=async function(t){try{let e=await _t(t);(this.isConnected&&this.view.zoom===t||this.world===void 0)&&(this.world=e)}catch(e){A(this,"problem",e)}},ce=function(){this.clientWidth>0&&(this.view=Ht(this.view,this.size),this.dispatchEvent(new CustomEvent("resized")))},W=function(t,e){return{x:t+this.clientWidth/2,y:e+this.clientHeight/2}},tt=function(t,e){i(this,r,xt).call(this,Dt(this.view,this.size,t,e))},H=function(t,e){this.box===void 0&&i(this,r,xt).call(this,Kt(this.view,this.size,t,e))},xt=function(t){this.view=t,this.dispatchEvent(new CustomEvent("view-change",{detail:t}))},pe=function(t){let e=i(this,r,me).call(this,t.key);e!==void 0&&!t.ctrlKey&&!t.metaKey&&!t.altKey&&(t.preventDefault(),e())},me=function(t){switch(t){case"ArrowLeft":return()=>i(this,r,H).call(this,J,0);case"ArrowRight":return()=>i(this,r,H).call(this,-J,0);case"ArrowUp":return()=>i(this,r,H).call(this,0,J);case"ArrowDown":return()=>i(this,r,H).call(this,0,-J);case"+":case"=":return()=>this.step(1);case"-":return()=>this.step(-1);default:return}},et=function(t){let{left:e,top:o}=this.getBoundingClientRect();return{x:t.clientX-e,y:t.clientY-o}},ue=function(t){t.shiftKey&&t.button===0&&(this.box=[i(this,r,et).call(this,t),i(this,r,et).call(this,t)])},fe=function(t){this.box!==void 0&&(this.box=[this.box[0],i(this,r,et).call(this,t)])},ve=function(){if(this.box!==void 0){let[t,e]=this.box;if(this.box=void 0,Math.abs(t.x-e.x)>5&&Math.abs(t.y-e.y)>5){let o=Mt(this.view,this.size,t,e);this.dispatchEvent(new CustomEvent("area",{detail:o}))}}},be=function(t,e){let o=`left:${Math.min(t.x,e.x)}px;top:${Math.min(t.y,e.y)}px;width:${Math.abs(t.x-e.x)}px;height:${Math.abs(t.y-e.y)}px`;return v`
      <div class="box" .style="${o}"></div>
    `},d(c,4,"view",ae,y,ut),d(c,4,"names",ne,y,ft),d(c,4,"heat",re,y,vt),d(c,4,"world",se,y,bt),d(c,4,"box",oe,y,wt),d(c,4,"canvas",ie,y,yt),y=d(c,0,"WorldMap",de,y),N(y,"styles",[F,Q,It,O`
      :host {
        position: relative;
        display: block;
        overflow: hidden;
        touch-action: none;
      }

      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        cursor: grab;
      }

      canvas:active {
        cursor: grabbing;
      }

      canvas:focus-visible {
        box-shadow: inset 0 0 0 2px var(--focus);
      }

      .box {
        position: absolute;
        border: 2px solid var(--accent);
        background: color-mix(in srgb, var(--accent) 15%, transparent);
        pointer-events: none;
      }
    `]),s(c,1,y);var Ke=120,Me=60,Ge=5,Ie={centre:{x:.5,y:.45},zoom:1},ye,xe,ge,$e,Ee,ke,ze,Ce,Te,Ae,l,gt,$t,Et,kt,zt,Ct,Tt,At,k,K,R,S,a,Pe,it,ot,Pt,Rt,Re,Se,st,Ve,Le;Ae=[q("latent-map-page")];var f=class extends(Te=B,Ce=[x({attribute:!1})],ze=[x({attribute:!1})],ke=[x({attribute:!1})],Ee=[g()],$e=[g()],ge=[g()],xe=[g()],ye=[_("latent-world-map")],Te){constructor(){super(...arguments);n(this,a);n(this,gt,s(l,8,this)),s(l,11,this);n(this,$t,s(l,12,this,rt("map"))),s(l,15,this);n(this,Et,s(l,16,this)),s(l,19,this);n(this,kt,s(l,20,this,Ie)),s(l,23,this);n(this,zt,s(l,24,this,[])),s(l,27,this);n(this,Ct,s(l,28,this,[])),s(l,31,this);n(this,Tt,s(l,32,this,!1)),s(l,35,this);n(this,At,s(l,36,this)),s(l,39,this);n(this,k);n(this,K);n(this,R,new AbortController);n(this,S,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(h(this,K)),h(this,R).abort(),h(this,S).abort()}refresh(){i(this,a,ot).call(this)}updated(t){let e=t.get("route");t.has("route")&&e?.query!==this.route.query&&i(this,a,Pe).call(this)}render(){let t=ee(this.view),e=this.found.reduce((o,u)=>o+u.photos,0);return v`
      <h1 class="unseen">${p("Map")}</h1>
      <latent-world-map
        .view="${this.view}"
        .names="${this.names}"
        .heat="${this.view.zoom<Ge?this.found:[]}"
        @view-change="${i(this,a,Re)}"
        @resized="${i(this,a,it)}"
        @area="${o=>i(this,a,st).call(this,o.detail)}"
      >${this.hasUpdated?i(this,a,Ve).call(this):$}</latent-world-map>
      ${e===0?$:v`
        <button class="quiet here" @click="${()=>i(this,a,st).call(this,at(this.view,this.map.size))}">
          ${X(e,{one:p(C`Show ${T(e)} photo of this area`),other:p(C`Show ${T(e)} photos of this area`)})}
        </button>
      `}
      <div class="scale" .style="${`width:${t.width}px`}">${t.text}</div>
      <div class="tools">
        <button
          class="icon"
          aria-label="${p("Zoom in")}"
          title="${p("Zoom in (+)")}"
          @click="${()=>this.map.step(1)}"
        >
          ${Y.plus}
        </button>
        <button
          class="icon"
          aria-label="${p("Zoom out")}"
          title="${p("Zoom out (−)")}"
          @click="${()=>this.map.step(-1)}"
        >
          ${Y.minus}
        </button>
      </div>
      ${this.nowhere?v`
          <latent-notice heading="${p("No photo says where it was taken")}">
            <span slot="icon">${Y.pin}</span>
            <p>${p("Photos with a position are here, on a map that comes with the program: nobody is asked for it.")}</p>
          </latent-notice>
        `:$}
    `}};l=L(Te),gt=new WeakMap,$t=new WeakMap,Et=new WeakMap,kt=new WeakMap,zt=new WeakMap,Ct=new WeakMap,Tt=new WeakMap,At=new WeakMap,k=new WeakMap,K=new WeakMap,R=new WeakMap,S=new WeakMap,a=new WeakSet,Pe=async function(){h(this,S).abort(),b(this,S,new AbortController);try{let t=await Bt(this.api,this.route.query,h(this,S).signal);this.nowhere=t===void 0,b(this,k,t),await i(this,a,it).call(this)}catch(t){i(this,a,Pt).call(this,t)}},it=async function(){h(this,k)!==void 0&&(this.view=lt(h(this,k),this.map.size)),await i(this,a,ot).call(this)},ot=async function(){h(this,R).abort(),b(this,R,new AbortController);let{signal:t}=h(this,R),e=dt(at(this.view,this.map.size));try{let[o,u]=await Promise.all([Nt(this.api,this.route.query,e,Math.round(this.view.zoom),t),this.view.zoom<3?[]:Ot(this.api,e,Me,t)]);this.found=o,this.names=u,i(this,a,Rt).call(this,"")}catch(o){i(this,a,Pt).call(this,o)}},Pt=function(t){t instanceof St&&t.status===400?i(this,a,Rt).call(this,t.message):A(this,"problem",t)},Rt=function(t){let e=this.found.reduce((o,u)=>o+u.photos,0);A(this,"found",{total:e,problem:t})},Re=function(t){this.view=t.detail,b(this,k,void 0),window.clearTimeout(h(this,K)),b(this,K,window.setTimeout(()=>{i(this,a,ot).call(this)},Ke))},Se=function({extent:t,photos:e,newest:o}){if(e===1){A(this,"photo-open",{id:o});return}lt(t,this.map.size).zoom>=16||this.view.zoom>=14?i(this,a,st).call(this,t):(b(this,k,t),i(this,a,it).call(this))},st=function(t){let e=[`within:${dt(t)}`,this.route.query].filter(o=>o!=="");A(this,"go",rt("photos",void 0,e.join(" ")))},Ve=function(){let{size:t}=this.map,e=this.found.filter(o=>{let{x:u,y:V}=this.map.place(nt(o.latitude,o.longitude));return u>-40&&V>-40&&u<t.width+40&&V<t.height+40});return v`
      ${Vt(e,({newest:o,photos:u})=>`${o} ${u}`,o=>i(this,a,Le).call(this,o))}
    `},Le=function(t){let{x:e,y:o}=this.map.place(nt(t.latitude,t.longitude));return v`
      <latent-marker
        .style="${`transform:translate(${e}px,${o}px)`}"
        .cluster="${t}"
        .store="${this.store}"
        @click="${()=>i(this,a,Se).call(this,t)}"
      ></latent-marker>
    `},d(l,4,"api",Ce,f,gt),d(l,4,"route",ze,f,$t),d(l,4,"store",ke,f,Et),d(l,4,"view",Ee,f,kt),d(l,4,"found",$e,f,zt),d(l,4,"names",ge,f,Ct),d(l,4,"nowhere",xe,f,Tt),d(l,4,"map",ye,f,At),f=d(l,0,"MapPage",Ae,f),N(f,"styles",[F,Q,O`
      :host {
        position: relative;
        display: block;
        height: calc(100dvh - var(--header) - 16px);
        border-radius: var(--corner-large);
        overflow: hidden;
      }

      latent-world-map {
        width: 100%;
        height: 100%;
      }

      latent-marker {
        position: absolute;
        top: 0;
        left: 0;
      }

      .tools {
        position: absolute;
        right: 12px;
        bottom: 12px;
        display: grid;
        gap: 8px;
        justify-items: end;
      }

      .tools .icon,
      .here {
        border: 1px solid var(--line);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      .tools .icon {
        border-radius: var(--corner-middle);
        font-size: 1.25rem;
      }

      .scale {
        position: absolute;
        bottom: 12px;
        left: 12px;
        padding: 0 4px 1px;
        border: solid var(--ink-soft);
        border-width: 0 2px 2px;
        color: var(--ink-soft);
        font-size: 0.75rem;
        text-align: center;
        pointer-events: none;
      }

      .here {
        position: absolute;
        top: 12px;
        left: 50%;
        white-space: nowrap;
        transform: translateX(-50%);
      }

      latent-notice {
        position: absolute;
        inset: auto 12px 12px;
        width: fit-content;
        min-height: 0;
        margin: 0 auto;
        padding: 20px;
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      @media (max-width: 759px) {
        :host {
          height: calc(100dvh - var(--header) - var(--bar) - 12px);
          margin: 0 calc(-1 * var(--side));
          border-radius: 0;
        }
      }
    `]),s(l,1,f);export{f as MapPage};
