import{a as Rt,b as St,c as Vt,d as et,e as Lt,f as Ot,g as Bt,h as Ut,i as qt,j as Nt,k as Ht,l as it,m as ot,n as st,o as Mt,p as jt,q as Zt,r as _t}from"/assets/chunk-G5YOUOQW.js";import{a as Kt}from"/assets/chunk-B3SHNFNB.js";import{a as At}from"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import{a as Pt}from"/assets/chunk-WCRTRLIZ.js";import{a as Tt}from"/assets/chunk-LYKWYS7G.js";import{a as tt}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as _}from"/assets/chunk-UITOMONB.js";import{g as F}from"/assets/chunk-VUAE2RXN.js";import{a as R,b as u,e as g,g as S,h as V,i as w,j as x,k as Z,l as L,p as D,q as k}from"/assets/chunk-K4BADL6H.js";import{a as A,c as s,d as h,e as P,f as l,g as a,h as f,i}from"/assets/chunk-UFH4OFYZ.js";var Dt,Ft,Gt,It,Xt,v,rt,at,nt,N,z,Yt,dt;Xt=[V("latent-marker")];var $=class extends(It=S,Gt=[w({attribute:!1})],Ft=[w({attribute:!1})],Dt=[x()],It){constructor(){super(...arguments);a(this,z);a(this,rt,s(v,8,this)),s(v,11,this);a(this,at,s(v,12,this)),s(v,15,this);a(this,nt,s(v,16,this)),s(v,19,this);a(this,N)}willUpdate(t){t.has("cluster")&&t.get("cluster")?.newest!==this.cluster.newest&&(i(this,z,dt).call(this),i(this,z,Yt).call(this,this.cluster.newest))}disconnectedCallback(){super.disconnectedCallback(),i(this,z,dt).call(this)}render(){let{photos:t}=this.cluster;return u`
      <button aria-label="${t===1?"A photo":F(t)} of this place">
        ${this.url===void 0?g:u`
          <img src="${this.url}" alt="" draggable="false" />
        `}${t===1?g:u`
          <span>${Re(t)}</span>
        `}
      </button>
    `}};v=A(It),rt=new WeakMap,at=new WeakMap,nt=new WeakMap,N=new WeakMap,z=new WeakSet,Yt=async function(t){let e=new AbortController;f(this,N,e);let o=await this.store.get(t,e.signal).catch(()=>{});o!==void 0&&!e.signal.aborted&&(this.url=Pt(o))},dt=function(){l(this,N)?.abort(),this.url!==void 0&&(URL.revokeObjectURL(this.url),this.url=void 0)},h(v,4,"cluster",Gt,$,rt),h(v,4,"store",Ft,$,at),h(v,4,"url",Dt,$,nt),$=h(v,0,"Marker",Xt,$),P($,"styles",[L,R`
      button {
        position: absolute;
        width: 52px;
        height: 52px;
        padding: 0;
        border: 3px solid #fff;
        border-radius: 12px;
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
        border-radius: 9px;
        object-fit: cover;
      }

      span {
        position: absolute;
        top: -11px;
        right: -11px;
        min-width: 22px;
        padding: 1px 6px;
        border-radius: 11px;
        background: var(--accent);
        color: var(--accent-ink);
        font: 600 0.75rem / 20px var(--font);
        text-align: center;
      }
    `]),s(v,1,$);function Re(y){return y<1e3?String(y):`${(y/1e3).toFixed(y<1e4?1:0)}k`}var Se=40075017,Ve=110;function Qt(y){let q=Se*Math.cos(Lt(y.centre.y)*Math.PI/180)/Ot(y),t=q*Ve,e=10**Math.floor(Math.log10(t)),o=[5,2,1].map(p=>p*e).find(p=>p<=t)??e;return{text:o<1e3?`${o} m`:`${o/1e3} km`,width:o/q}}var G=90,Jt,Wt,te,ee,ie,oe,se,re,c,ht,lt,ct,pt,mt,ut,B,H,K,M,j,r,ae,ne,I,X,O,ft,de,he,Y,le,ce,pe,me;re=[V("latent-world-map")];var b=class extends(se=S,oe=[w({attribute:!1})],ie=[w({attribute:!1})],ee=[w({attribute:!1})],te=[x()],Wt=[x()],Jt=[Z("canvas")],se){constructor(){super(...arguments);a(this,r);a(this,ht,s(c,8,this)),s(c,11,this);a(this,lt,s(c,12,this,[])),s(c,15,this);a(this,ct,s(c,16,this,[])),s(c,19,this);a(this,pt,s(c,20,this)),s(c,23,this);a(this,mt,s(c,24,this)),s(c,27,this);a(this,ut,s(c,28,this)),s(c,31,this);a(this,B);a(this,H);a(this,K,new ResizeObserver(()=>i(this,r,ne).call(this)));a(this,M,window.matchMedia("(prefers-color-scheme: dark)"));a(this,j,()=>this.requestUpdate())}get size(){return{width:this.clientWidth,height:this.clientHeight}}connectedCallback(){super.connectedCallback(),l(this,M).addEventListener("change",l(this,j))}disconnectedCallback(){super.disconnectedCallback(),l(this,M).removeEventListener("change",l(this,j)),l(this,K).disconnect(),l(this,H)?.dispose()}firstUpdated(){f(this,B,new Zt(this.canvas)),f(this,H,new Kt(this.canvas,{zoomed:!0,zoomBy:(t,e,o)=>i(this,r,X).call(this,Math.log2(t),i(this,r,I).call(this,e,o)),toggleZoom:(t,e)=>i(this,r,X).call(this,1,i(this,r,I).call(this,t,e)),panBy:(t,e)=>i(this,r,O).call(this,t,e),drag:()=>{},release:()=>{}})),l(this,K).observe(this)}willUpdate(t){t.has("view")&&i(this,r,ae).call(this,this.view.zoom)}updated(){let{size:t}=this;if(t.width>0&&l(this,B)!==void 0){let e=l(this,B),o=jt(this.names,this.view,t,p=>e.widthOf(p));e.paint(this.view,t,this.world,this.heat,o)}}step(t){i(this,r,X).call(this,t,i(this,r,I).call(this,0,0))}place(t){return Bt(this.view,this.size,t)}render(){return u`
      <canvas
        tabindex="0"
        role="application"
        aria-label="Map: arrow keys move it, plus and minus zoom"
        @keydown="${i(this,r,de)}"
        @pointerdown="${i(this,r,le)}"
        @pointermove="${i(this,r,ce)}"
        @pointerup="${i(this,r,pe)}"
        @pointercancel="${()=>this.box=void 0}"
      ></canvas>
      ${this.box===void 0?g:i(this,r,me).call(this,...this.box)}
      <slot></slot>
    `}};c=A(se),ht=new WeakMap,lt=new WeakMap,ct=new WeakMap,pt=new WeakMap,mt=new WeakMap,ut=new WeakMap,B=new WeakMap,H=new WeakMap,K=new WeakMap,M=new WeakMap,j=new WeakMap,r=new WeakSet,ae=async function(t){try{let e=await _t(t);(this.isConnected&&this.view.zoom===t||this.world===void 0)&&(this.world=e)}catch(e){k(this,"problem",e)}},ne=function(){this.clientWidth>0&&(this.view=Ut(this.view,this.size),this.dispatchEvent(new CustomEvent("resized")))},I=function(t,e){return{x:t+this.clientWidth/2,y:e+this.clientHeight/2}},X=function(t,e){i(this,r,ft).call(this,qt(this.view,this.size,t,e))},O=function(t,e){this.box===void 0&&i(this,r,ft).call(this,Nt(this.view,this.size,t,e))},ft=function(t){this.view=t,this.dispatchEvent(new CustomEvent("view-change",{detail:t}))},de=function(t){let e=i(this,r,he).call(this,t.key);e!==void 0&&!t.ctrlKey&&!t.metaKey&&!t.altKey&&(t.preventDefault(),e())},he=function(t){switch(t){case"ArrowLeft":return()=>i(this,r,O).call(this,G,0);case"ArrowRight":return()=>i(this,r,O).call(this,-G,0);case"ArrowUp":return()=>i(this,r,O).call(this,0,G);case"ArrowDown":return()=>i(this,r,O).call(this,0,-G);case"+":case"=":return()=>this.step(1);case"-":return()=>this.step(-1);default:return}},Y=function(t){let{left:e,top:o}=this.getBoundingClientRect();return{x:t.clientX-e,y:t.clientY-o}},le=function(t){t.shiftKey&&t.button===0&&(this.box=[i(this,r,Y).call(this,t),i(this,r,Y).call(this,t)])},ce=function(t){this.box!==void 0&&(this.box=[this.box[0],i(this,r,Y).call(this,t)])},pe=function(){if(this.box!==void 0){let[t,e]=this.box;if(this.box=void 0,Math.abs(t.x-e.x)>5&&Math.abs(t.y-e.y)>5){let o=Ht(this.view,this.size,t,e);this.dispatchEvent(new CustomEvent("area",{detail:o}))}}},me=function(t,e){let o=`left:${Math.min(t.x,e.x)}px;top:${Math.min(t.y,e.y)}px;width:${Math.abs(t.x-e.x)}px;height:${Math.abs(t.y-e.y)}px`;return u`
      <div class="box" .style="${o}"></div>
    `},h(c,4,"view",oe,b,ht),h(c,4,"names",ie,b,lt),h(c,4,"heat",ee,b,ct),h(c,4,"world",te,b,pt),h(c,4,"box",Wt,b,mt),h(c,4,"canvas",Jt,b,ut),b=h(c,0,"WorldMap",re,b),P(b,"styles",[L,D,Mt,R`
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
    `]),s(c,1,b);var Le=120,Oe=60,Be=5,Ue={centre:{x:.5,y:.45},zoom:1},fe,ve,be,we,ye,xe,ge,$e,Ee,ke,d,vt,bt,wt,yt,xt,gt,$t,Et,E,U,C,T,n,ze,Q,J,kt,zt,Ce,Te,W,Ae,Pe;ke=[V("latent-map-page")];var m=class extends(Ee=S,$e=[w({attribute:!1})],ge=[w({attribute:!1})],xe=[w({attribute:!1})],ye=[x()],we=[x()],be=[x()],ve=[x()],fe=[Z("latent-world-map")],Ee){constructor(){super(...arguments);a(this,n);a(this,vt,s(d,8,this)),s(d,11,this);a(this,bt,s(d,12,this,tt("map"))),s(d,15,this);a(this,wt,s(d,16,this)),s(d,19,this);a(this,yt,s(d,20,this,Ue)),s(d,23,this);a(this,xt,s(d,24,this,[])),s(d,27,this);a(this,gt,s(d,28,this,[])),s(d,31,this);a(this,$t,s(d,32,this,!1)),s(d,35,this);a(this,Et,s(d,36,this)),s(d,39,this);a(this,E);a(this,U);a(this,C,new AbortController);a(this,T,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(l(this,U)),l(this,C).abort(),l(this,T).abort()}refresh(){i(this,n,J).call(this)}updated(t){let e=t.get("route");t.has("route")&&e?.query!==this.route.query&&i(this,n,ze).call(this)}render(){let t=Qt(this.view),e=this.found.reduce((o,p)=>o+p.photos,0);return u`
      <h1 class="unseen">Map</h1>
      <latent-world-map
        .view="${this.view}"
        .names="${this.names}"
        .heat="${this.view.zoom<Be?this.found:[]}"
        @view-change="${i(this,n,Ce)}"
        @resized="${i(this,n,Q)}"
        @area="${o=>i(this,n,W).call(this,o.detail)}"
      >${this.hasUpdated?i(this,n,Ae).call(this):g}</latent-world-map>
      ${e===0?g:u`
        <button class="quiet here" @click="${()=>i(this,n,W).call(this,it(this.view,this.map.size))}">
          Show ${F(e)} of this area
        </button>
      `}
      <div class="scale" .style="${`width:${t.width}px`}">${t.text}</div>
      <div class="tools">
        <button class="icon" aria-label="Zoom in" title="Zoom in (+)" @click="${()=>this.map.step(1)}">${_.plus}</button>
        <button class="icon" aria-label="Zoom out" title="Zoom out (−)" @click="${()=>this.map.step(-1)}">${_.minus}</button>
      </div>
      ${this.nowhere?u`
          <latent-notice heading="No photo says where it was taken">
            <span slot="icon">${_.pin}</span>
            <p>Photos with a position are here, on a map that comes with the program: nobody is asked for it.</p>
          </latent-notice>
        `:g}
    `}};d=A(Ee),vt=new WeakMap,bt=new WeakMap,wt=new WeakMap,yt=new WeakMap,xt=new WeakMap,gt=new WeakMap,$t=new WeakMap,Et=new WeakMap,E=new WeakMap,U=new WeakMap,C=new WeakMap,T=new WeakMap,n=new WeakSet,ze=async function(){l(this,T).abort(),f(this,T,new AbortController);try{let t=await Vt(this.api,this.route.query,l(this,T).signal);this.nowhere=t===void 0,f(this,E,t),await i(this,n,Q).call(this)}catch(t){i(this,n,kt).call(this,t)}},Q=async function(){l(this,E)!==void 0&&(this.view=ot(l(this,E),this.map.size)),await i(this,n,J).call(this)},J=async function(){l(this,C).abort(),f(this,C,new AbortController);let{signal:t}=l(this,C),e=st(it(this.view,this.map.size));try{let[o,p]=await Promise.all([Rt(this.api,this.route.query,e,Math.round(this.view.zoom),t),this.view.zoom<3?[]:St(this.api,e,Oe,t)]);this.found=o,this.names=p,i(this,n,zt).call(this,"")}catch(o){i(this,n,kt).call(this,o)}},kt=function(t){t instanceof Tt&&t.status===400?i(this,n,zt).call(this,t.message):k(this,"problem",t)},zt=function(t){let e=this.found.reduce((o,p)=>o+p.photos,0);k(this,"found",{total:e,problem:t})},Ce=function(t){this.view=t.detail,f(this,E,void 0),window.clearTimeout(l(this,U)),f(this,U,window.setTimeout(()=>{i(this,n,J).call(this)},Le))},Te=function({extent:t,photos:e,newest:o}){if(e===1){k(this,"photo-open",{id:o});return}ot(t,this.map.size).zoom>=16||this.view.zoom>=14?i(this,n,W).call(this,t):(f(this,E,t),i(this,n,Q).call(this))},W=function(t){let e=[`within:${st(t)}`,this.route.query].filter(o=>o!=="");k(this,"go",tt("photos",void 0,e.join(" ")))},Ae=function(){let{size:t}=this.map,e=this.found.filter(o=>{let{x:p,y:Ct}=this.map.place(et(o.latitude,o.longitude));return p>-40&&Ct>-40&&p<t.width+40&&Ct<t.height+40});return u`
      ${At(e,({newest:o,photos:p})=>`${o} ${p}`,o=>i(this,n,Pe).call(this,o))}
    `},Pe=function(t){let{x:e,y:o}=this.map.place(et(t.latitude,t.longitude));return u`
      <latent-marker
        .style="${`transform:translate(${e}px,${o}px)`}"
        .cluster="${t}"
        .store="${this.store}"
        @click="${()=>i(this,n,Te).call(this,t)}"
      ></latent-marker>
    `},h(d,4,"api",$e,m,vt),h(d,4,"route",ge,m,bt),h(d,4,"store",xe,m,wt),h(d,4,"view",ye,m,yt),h(d,4,"found",we,m,xt),h(d,4,"names",be,m,gt),h(d,4,"nowhere",ve,m,$t),h(d,4,"map",fe,m,Et),m=h(d,0,"MapPage",ke,m),P(m,"styles",[L,D,R`
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
        border-radius: 12px;
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
    `]),s(d,1,m);export{m as MapPage};
