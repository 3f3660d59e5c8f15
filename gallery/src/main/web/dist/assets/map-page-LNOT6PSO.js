import{a as Pt,b as Rt,c as St,d as et,e as Vt,f as Lt,g as Ot,h as Bt,i as Ut,j as qt,k as Nt,l as it,m as st,n as ot,o as Kt,p as Mt,q as jt,r as Zt}from"/assets/chunk-RDHNLRDI.js";import{a as Ht}from"/assets/chunk-B3SHNFNB.js";import{a as At}from"/assets/chunk-LOGIMQ2U.js";import"/assets/chunk-GJVGF5LU.js";import"/assets/chunk-XYQ6JUW5.js";import{g as D,r as Tt}from"/assets/chunk-ZSG2CJRO.js";import{a as tt}from"/assets/chunk-VLKAWPRJ.js";import{a as zt}from"/assets/chunk-JAACSM6X.js";import{a as P,b as m,e as g,g as R,h as S,i as b,j as x,k as j,l as Z,m as V,p as _}from"/assets/chunk-IUFQVZMK.js";import{a as T,c as o,d as h,e as A,f as l,g as n,h as v,i}from"/assets/chunk-4TR2UDAY.js";var _t,Dt,Ft,Gt,It,f,rt,nt,at,q,C,Xt,dt;It=[S("latent-marker")];var $=class extends(Gt=R,Ft=[b({attribute:!1})],Dt=[b({attribute:!1})],_t=[x()],Gt){constructor(){super(...arguments);n(this,C);n(this,rt,o(f,8,this)),o(f,11,this);n(this,nt,o(f,12,this)),o(f,15,this);n(this,at,o(f,16,this)),o(f,19,this);n(this,q)}willUpdate(t){t.has("cluster")&&t.get("cluster")?.newest!==this.cluster.newest&&(i(this,C,dt).call(this),i(this,C,Xt).call(this,this.cluster.newest))}disconnectedCallback(){super.disconnectedCallback(),i(this,C,dt).call(this)}render(){let{photos:t}=this.cluster;return m`
      <button aria-label="${t===1?"A photo":D(t)} of this place">
        ${this.url===void 0?g:m`
          <img src="${this.url}" alt="" draggable="false" />
        `}${t===1?g:m`
          <span>${Pe(t)}</span>
        `}
      </button>
    `}};f=T(Gt),rt=new WeakMap,nt=new WeakMap,at=new WeakMap,q=new WeakMap,C=new WeakSet,Xt=async function(t){let e=new AbortController;v(this,q,e);let s=await this.store.get(t,e.signal).catch(()=>{});s!==void 0&&!e.signal.aborted&&(this.url=Tt(s))},dt=function(){l(this,q)?.abort(),this.url!==void 0&&(URL.revokeObjectURL(this.url),this.url=void 0)},h(f,4,"cluster",Ft,$,rt),h(f,4,"store",Dt,$,nt),h(f,4,"url",_t,$,at),$=h(f,0,"Marker",It,$),A($,"styles",[V,P`
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
    `]),o(f,1,$);function Pe(y){return y<1e3?String(y):`${(y/1e3).toFixed(y<1e4?1:0)}k`}var Re=40075017,Se=110;function Yt(y){let U=Re*Math.cos(Vt(y.centre.y)*Math.PI/180)/Lt(y),t=U*Se,e=10**Math.floor(Math.log10(t)),s=[5,2,1].map(p=>p*e).find(p=>p<=t)??e;return{text:s<1e3?`${s} m`:`${s/1e3} km`,width:s/U}}var F=90,Qt,Jt,Wt,te,ee,ie,se,oe,c,ht,lt,ct,pt,ut,mt,O,N,H,K,M,r,re,ne,G,I,L,vt,ae,de,X,he,le,ce,pe;oe=[S("latent-world-map")];var w=class extends(se=R,ie=[b({attribute:!1})],ee=[b({attribute:!1})],te=[b({attribute:!1})],Wt=[x()],Jt=[x()],Qt=[j("canvas")],se){constructor(){super(...arguments);n(this,r);n(this,ht,o(c,8,this)),o(c,11,this);n(this,lt,o(c,12,this,[])),o(c,15,this);n(this,ct,o(c,16,this,[])),o(c,19,this);n(this,pt,o(c,20,this)),o(c,23,this);n(this,ut,o(c,24,this)),o(c,27,this);n(this,mt,o(c,28,this)),o(c,31,this);n(this,O);n(this,N);n(this,H,new ResizeObserver(()=>i(this,r,ne).call(this)));n(this,K,window.matchMedia("(prefers-color-scheme: dark)"));n(this,M,()=>this.requestUpdate())}get size(){return{width:this.clientWidth,height:this.clientHeight}}connectedCallback(){super.connectedCallback(),l(this,K).addEventListener("change",l(this,M))}disconnectedCallback(){super.disconnectedCallback(),l(this,K).removeEventListener("change",l(this,M)),l(this,H).disconnect(),l(this,N)?.dispose()}firstUpdated(){v(this,O,new jt(this.canvas)),v(this,N,new Ht(this.canvas,{zoomed:!0,zoomBy:(t,e,s)=>i(this,r,I).call(this,Math.log2(t),i(this,r,G).call(this,e,s)),toggleZoom:(t,e)=>i(this,r,I).call(this,1,i(this,r,G).call(this,t,e)),panBy:(t,e)=>i(this,r,L).call(this,t,e),drag:()=>{},release:()=>{}})),l(this,H).observe(this)}willUpdate(t){t.has("view")&&i(this,r,re).call(this,this.view.zoom)}updated(){let{size:t}=this;if(t.width>0&&l(this,O)!==void 0){let e=l(this,O),s=Mt(this.names,this.view,t,p=>e.widthOf(p));e.paint(this.view,t,this.world,this.heat,s)}}step(t){i(this,r,I).call(this,t,i(this,r,G).call(this,0,0))}place(t){return Ot(this.view,this.size,t)}render(){return m`
      <canvas
        tabindex="0"
        role="application"
        aria-label="Map: arrow keys move it, plus and minus zoom"
        @keydown="${i(this,r,ae)}"
        @pointerdown="${i(this,r,he)}"
        @pointermove="${i(this,r,le)}"
        @pointerup="${i(this,r,ce)}"
        @pointercancel="${()=>this.box=void 0}"
      ></canvas>
      ${this.box===void 0?g:i(this,r,pe).call(this,...this.box)}
      <slot></slot>
    `}};c=T(se),ht=new WeakMap,lt=new WeakMap,ct=new WeakMap,pt=new WeakMap,ut=new WeakMap,mt=new WeakMap,O=new WeakMap,N=new WeakMap,H=new WeakMap,K=new WeakMap,M=new WeakMap,r=new WeakSet,re=async function(t){try{let e=await Zt(t);(this.isConnected&&this.view.zoom===t||this.world===void 0)&&(this.world=e)}catch(e){this.dispatchEvent(new CustomEvent("problem",{detail:e}))}},ne=function(){this.clientWidth>0&&(this.view=Bt(this.view,this.size),this.dispatchEvent(new CustomEvent("resized")))},G=function(t,e){return{x:t+this.clientWidth/2,y:e+this.clientHeight/2}},I=function(t,e){i(this,r,vt).call(this,Ut(this.view,this.size,t,e))},L=function(t,e){this.box===void 0&&i(this,r,vt).call(this,qt(this.view,this.size,t,e))},vt=function(t){this.view=t,this.dispatchEvent(new CustomEvent("view-change",{detail:t}))},ae=function(t){let e=i(this,r,de).call(this,t.key);e!==void 0&&!t.ctrlKey&&!t.metaKey&&!t.altKey&&(t.preventDefault(),e())},de=function(t){switch(t){case"ArrowLeft":return()=>i(this,r,L).call(this,F,0);case"ArrowRight":return()=>i(this,r,L).call(this,-F,0);case"ArrowUp":return()=>i(this,r,L).call(this,0,F);case"ArrowDown":return()=>i(this,r,L).call(this,0,-F);case"+":case"=":return()=>this.step(1);case"-":return()=>this.step(-1);default:return}},X=function(t){let{left:e,top:s}=this.getBoundingClientRect();return{x:t.clientX-e,y:t.clientY-s}},he=function(t){t.shiftKey&&t.button===0&&(this.box=[i(this,r,X).call(this,t),i(this,r,X).call(this,t)])},le=function(t){this.box!==void 0&&(this.box=[this.box[0],i(this,r,X).call(this,t)])},ce=function(){if(this.box!==void 0){let[t,e]=this.box;if(this.box=void 0,Math.abs(t.x-e.x)>5&&Math.abs(t.y-e.y)>5){let s=Nt(this.view,this.size,t,e);this.dispatchEvent(new CustomEvent("area",{detail:s}))}}},pe=function(t,e){let s=`left:${Math.min(t.x,e.x)}px;top:${Math.min(t.y,e.y)}px;width:${Math.abs(t.x-e.x)}px;height:${Math.abs(t.y-e.y)}px`;return m`
      <div class="box" .style="${s}"></div>
    `},h(c,4,"view",ie,w,ht),h(c,4,"names",ee,w,lt),h(c,4,"heat",te,w,ct),h(c,4,"world",Wt,w,pt),h(c,4,"box",Jt,w,ut),h(c,4,"canvas",Qt,w,mt),w=h(c,0,"WorldMap",oe,w),A(w,"styles",[V,_,Kt,P`
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
    `]),o(c,1,w);var Ve=120,Le=60,Oe=5,Be={centre:{x:.5,y:.45},zoom:1},me,ve,fe,we,be,ye,xe,ge,$e,Ee,d,ft,wt,bt,yt,xt,gt,$t,Et,E,B,k,z,a,Ce,Y,Q,J,Ct,ke,ze,W,Te,Ae;Ee=[S("latent-map-page")];var u=class extends($e=R,ge=[b({attribute:!1})],xe=[b({attribute:!1})],ye=[b({attribute:!1})],be=[x()],we=[x()],fe=[x()],ve=[x()],me=[j("latent-world-map")],$e){constructor(){super(...arguments);n(this,a);n(this,ft,o(d,8,this)),o(d,11,this);n(this,wt,o(d,12,this,tt("map"))),o(d,15,this);n(this,bt,o(d,16,this)),o(d,19,this);n(this,yt,o(d,20,this,Be)),o(d,23,this);n(this,xt,o(d,24,this,[])),o(d,27,this);n(this,gt,o(d,28,this,[])),o(d,31,this);n(this,$t,o(d,32,this,!1)),o(d,35,this);n(this,Et,o(d,36,this)),o(d,39,this);n(this,E);n(this,B);n(this,k,new AbortController);n(this,z,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(l(this,B)),l(this,k).abort(),l(this,z).abort()}refresh(){i(this,a,Q).call(this)}updated(t){let e=t.get("route");t.has("route")&&e?.query!==this.route.query&&i(this,a,Ce).call(this)}render(){let t=Yt(this.view),e=this.found.reduce((s,p)=>s+p.photos,0);return m`
      <h1 class="unseen">Map</h1>
      <latent-world-map
        .view="${this.view}"
        .names="${this.names}"
        .heat="${this.view.zoom<Oe?this.found:[]}"
        @view-change="${i(this,a,ke)}"
        @resized="${i(this,a,Y)}"
        @area="${s=>i(this,a,W).call(this,s.detail)}"
        @problem="${s=>i(this,a,J).call(this,s.detail)}"
      >${this.hasUpdated?i(this,a,Te).call(this):g}</latent-world-map>
      ${e===0?g:m`
        <button class="quiet here" @click="${()=>i(this,a,W).call(this,it(this.view,this.map.size))}">
          Show ${D(e)} of this area
        </button>
      `}
      <div class="scale" .style="${`width:${t.width}px`}">${t.text}</div>
      <div class="tools">
        <button class="icon" aria-label="Zoom in" title="Zoom in (+)" @click="${()=>this.map.step(1)}">${Z.plus}</button>
        <button class="icon" aria-label="Zoom out" title="Zoom out (−)" @click="${()=>this.map.step(-1)}">${Z.minus}</button>
      </div>
      ${this.nowhere?m`
          <latent-notice heading="No photo says where it was taken">
            <span slot="icon">${Z.pin}</span>
            <p>Photos with a position are here, on a map that comes with the program: nobody is asked for it.</p>
          </latent-notice>
        `:g}
    `}};d=T($e),ft=new WeakMap,wt=new WeakMap,bt=new WeakMap,yt=new WeakMap,xt=new WeakMap,gt=new WeakMap,$t=new WeakMap,Et=new WeakMap,E=new WeakMap,B=new WeakMap,k=new WeakMap,z=new WeakMap,a=new WeakSet,Ce=async function(){l(this,z).abort(),v(this,z,new AbortController);try{let t=await St(this.api,this.route.query,l(this,z).signal);this.nowhere=t===void 0,v(this,E,t),await i(this,a,Y).call(this)}catch(t){i(this,a,J).call(this,t)}},Y=async function(){l(this,E)!==void 0&&(this.view=st(l(this,E),this.map.size)),await i(this,a,Q).call(this)},Q=async function(){l(this,k).abort(),v(this,k,new AbortController);let{signal:t}=l(this,k),e=ot(it(this.view,this.map.size));try{let[s,p]=await Promise.all([Pt(this.api,this.route.query,e,Math.round(this.view.zoom),t),this.view.zoom<3?[]:Rt(this.api,e,Le,t)]);this.found=s,this.names=p,i(this,a,Ct).call(this,"")}catch(s){i(this,a,J).call(this,s)}},J=function(t){t instanceof zt&&t.status===400?i(this,a,Ct).call(this,t.message):this.dispatchEvent(new CustomEvent("problem",{detail:t}))},Ct=function(t){let e=this.found.reduce((s,p)=>s+p.photos,0);this.dispatchEvent(new CustomEvent("found",{detail:{total:e,problem:t}}))},ke=function(t){this.view=t.detail,v(this,E,void 0),window.clearTimeout(l(this,B)),v(this,B,window.setTimeout(()=>{i(this,a,Q).call(this)},Ve))},ze=function({extent:t,photos:e,newest:s}){if(e===1){this.dispatchEvent(new CustomEvent("photo-open",{detail:s}));return}st(t,this.map.size).zoom>=16||this.view.zoom>=14?i(this,a,W).call(this,t):(v(this,E,t),i(this,a,Y).call(this))},W=function(t){let e=[`within:${ot(t)}`,this.route.query].filter(s=>s!=="");this.dispatchEvent(new CustomEvent("go",{detail:tt("photos",void 0,e.join(" "))}))},Te=function(){let{size:t}=this.map,e=this.found.filter(s=>{let{x:p,y:kt}=this.map.place(et(s.latitude,s.longitude));return p>-40&&kt>-40&&p<t.width+40&&kt<t.height+40});return m`
      ${At(e,({newest:s,photos:p})=>`${s} ${p}`,s=>i(this,a,Ae).call(this,s))}
    `},Ae=function(t){let{x:e,y:s}=this.map.place(et(t.latitude,t.longitude));return m`
      <latent-marker
        .style="${`transform:translate(${e}px,${s}px)`}"
        .cluster="${t}"
        .store="${this.store}"
        @click="${()=>i(this,a,ze).call(this,t)}"
      ></latent-marker>
    `},h(d,4,"api",ge,u,ft),h(d,4,"route",xe,u,wt),h(d,4,"store",ye,u,bt),h(d,4,"view",be,u,yt),h(d,4,"found",we,u,xt),h(d,4,"names",fe,u,gt),h(d,4,"nowhere",ve,u,$t),h(d,4,"map",me,u,Et),u=h(d,0,"MapPage",Ee,u),A(u,"styles",[V,_,P`
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
    `]),o(d,1,u);export{u as MapPage};
