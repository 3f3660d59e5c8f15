import{a as i2}from"/assets/chunk-B3SHNFNB.js";import{a as o2}from"/assets/chunk-MEYECBI2.js";import"/assets/chunk-YU4UEIQG.js";import{a as v1}from"/assets/chunk-T7SSCV2P.js";import{a as e2,d as t2,m as a1,w as r2}from"/assets/chunk-MM4FRWG6.js";import{a as j,b as C,e as z,g as F,h as H,i as T,j as B,k as r1,l as o1,m as K,p as i1}from"/assets/chunk-Q3AQF5RY.js";import{a as O,c as u,d as b,e as U,f as x,g as P,h as E,i as y}from"/assets/chunk-4TR2UDAY.js";async function w1(i,o,e,r,t){let a=new URLSearchParams({q:o,area:e,zoom:String(r)});return(await i.get(`/map?${a}`,t)).clusters}async function a2(i,o,e,r){let t=new URLSearchParams({area:o,limit:String(e)});return(await i.get(`/map/places?${t}`,r)).places}async function n2(i,o,e){let t=(await w1(i,o,"-90,-180,90,180",0,e)).map(({extent:a})=>a);return t.length===0?void 0:{south:Math.min(...t.map(({south:a})=>a)),west:Math.min(...t.map(({west:a})=>a)),north:Math.max(...t.map(({north:a})=>a)),east:Math.max(...t.map(({east:a})=>a))}}var s2,p2,l2,y2,c2,A,S1,C1,E1,_,$,d2,A1;c2=[H("latent-marker")];var L=class extends(y2=F,l2=[T({attribute:!1})],p2=[T({attribute:!1})],s2=[B()],y2){constructor(){super(...arguments);P(this,$);P(this,S1,u(A,8,this)),u(A,11,this);P(this,C1,u(A,12,this)),u(A,15,this);P(this,E1,u(A,16,this)),u(A,19,this);P(this,_)}willUpdate(e){e.has("cluster")&&e.get("cluster")?.newest!==this.cluster.newest&&(y(this,$,A1).call(this),y(this,$,d2).call(this,this.cluster.newest))}disconnectedCallback(){super.disconnectedCallback(),y(this,$,A1).call(this)}render(){let{photos:e}=this.cluster;return C`
      <button aria-label="${e===1?"A photo":a1(e)} of this place">
        ${this.url===void 0?z:C`
          <img src="${this.url}" alt="" draggable="false" />
        `}${e===1?z:C`
          <span>${p3(e)}</span>
        `}
      </button>
    `}};A=O(y2),S1=new WeakMap,C1=new WeakMap,E1=new WeakMap,_=new WeakMap,$=new WeakSet,d2=async function(e){let r=new AbortController;E(this,_,r);let t=await this.store.get(e,r.signal).catch(()=>{});t!==void 0&&!r.signal.aborted&&(this.url=r2(t))},A1=function(){x(this,_)?.abort(),this.url!==void 0&&(URL.revokeObjectURL(this.url),this.url=void 0)},b(A,4,"cluster",l2,L,S1),b(A,4,"store",p2,L,C1),b(A,4,"url",s2,L,E1),L=b(A,0,"Marker",c2,L),U(L,"styles",[K,j`
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
    `]),u(A,1,L);function p3(i){return i<1e3?String(i):`${(i/1e3).toFixed(i<1e4?1:0)}k`}function I(i,o){let e=Math.max(-85.0511,Math.min(85.0511,i)),r=Math.sin(e*Math.PI/180);return{x:o/360+.5,y:.5-Math.log((1+r)/(1-r))/(4*Math.PI)}}function s1(i){return Math.atan(Math.sinh(Math.PI*(1-2*i)))*180/Math.PI}function m2(i){return(i-.5)*360}function G({zoom:i}){return 256*2**i}function D(i,{width:o,height:e},r){let t=G(i);return{x:(r.x-i.centre.x)*t+o/2,y:(r.y-i.centre.y)*t+e/2}}function p1(i,{width:o,height:e},r){let t=G(i);return{x:(r.x-o/2)/t+i.centre.x,y:(r.y-e/2)/t+i.centre.y}}function h2({width:i,height:o}){return Math.max(0,Math.log2(Math.min(Math.max(i,1),Math.max(o,1)*1.6)/256))}function J(i,o){let e=Math.min(16,Math.max(h2(o),i.zoom)),r=G({...i,zoom:e});return{zoom:e,centre:{x:u2(i.centre.x,o.width/r),y:u2(i.centre.y,o.height/r)}}}function u2(i,o){return o>=1?.5:Math.min(1-o/2,Math.max(o/2,i))}function P2(i,o,e,r){let t=Math.min(16,Math.max(h2(o),i.zoom+e)),a=p1(i,o,r),s=p1({...i,zoom:t},o,r),c={x:i.centre.x+a.x-s.x,y:i.centre.y+a.y-s.y};return J({zoom:t,centre:c},o)}function f2(i,o,e,r){let t=G(i);return J({...i,centre:{x:i.centre.x-e/t,y:i.centre.y-r/t}},o)}function k1(i,o,e,r){let[t,a]=[p1(i,o,e),p1(i,o,r)];return{south:s1(n1(Math.max(t.y,a.y))),west:m2(n1(Math.min(t.x,a.x))),north:s1(n1(Math.min(t.y,a.y))),east:m2(n1(Math.max(t.x,a.x)))}}function n1(i){return Math.min(1,Math.max(0,i))}function T1(i,o){return k1(i,o,{x:0,y:0},{x:o.width,y:o.height})}function I1({south:i,west:o,north:e,east:r},t){let[a,s]=[I(i,o),I(e,r)],c=1.3,[h,p]=[(s.x-a.x)*c,(a.y-s.y)*c],l=Math.min(t.width/Math.max(h,1e-7),t.height/Math.max(p,1e-7)),n={x:(a.x+s.x)/2,y:(a.y+s.y)/2};return J({centre:n,zoom:Math.log2(l/256)},t)}var g2=1e5;function B1({south:i,west:o,north:e,east:r}){let t=s=>Math.floor(s*g2-.5)/g2;return[Math.max(-90,t(i)),Math.max(-180,t(o)),Math.min(90,-t(-e)),Math.min(180,-t(-r))].map(s=>s.toFixed(5)).join(",")}var l3=40075017,y3=110;function M2(i){let o=l3*Math.cos(s1(i.centre.y)*Math.PI/180)/G(i),e=o*y3,r=10**Math.floor(Math.log10(e)),t=[5,2,1].map(a=>a*r).find(a=>a<=e)??r;return{text:t<1e3?`${t} m`:`${t/1e3} km`,width:t/o}}var b2=16,x2=14;function v2(i,o,e,r){let t=[],a=[];for(let{name:s,latitude:c,longitude:h}of i){let p=D(o,e,I(c,h)),l={left:p.x-x2,top:p.y-b2,right:p.x+r(s)+x2,bottom:p.y+b2};p.x>=0&&p.y>=0&&p.x<=e.width&&p.y<=e.height&&!t.some(d=>c3(l,d))&&(t.push(l),a.push({name:s,at:p}))}return a}function c3(i,o){return i.left<o.right&&o.left<i.right&&i.top<o.bottom&&o.top<i.bottom}var d3=2.5,Y=110,l1=class{#e;#t;constructor(o){this.#e=o,this.#t=o.getContext("2d")}widthOf(o){return this.#t.font=this.#r(),this.#t.measureText(o).width}paint(o,e,r,t,a){let s=window.devicePixelRatio,c=this.#t;this.#o(e,s),c.setTransform(s,0,0,s,0,0),c.clearRect(0,0,e.width,e.height);let h=this.#i();r!==void 0&&this.#a(o,e,r,h,s),c.setTransform(s,0,0,s,0,0),t.forEach(p=>this.#n(o,e,p,h.heat)),a.forEach(p=>this.#s(p,h))}#o({width:o,height:e},r){let[t,a]=[Math.round(o*r),Math.round(e*r)];(this.#e.width!==t||this.#e.height!==a)&&(this.#e.width=t,this.#e.height=a)}#i(){let o=getComputedStyle(this.#e);return{land:o.color,border:o.outlineColor,name:o.caretColor,heat:o.columnRuleColor}}#r(){return`500 12px ${getComputedStyle(this.#e).fontFamily}`}#a(o,e,r,t,a){let s=this.#t,c=G(o);s.setTransform(c*a,0,0,c*a,(e.width/2-o.centre.x*c)*a,(e.height/2-o.centre.y*c)*a),s.fillStyle=t.land,s.fill(r.land,"evenodd"),s.strokeStyle=t.border,s.lineWidth=.8/c,s.stroke(r.land),s.stroke(r.borders)}#n(o,e,{latitude:r,longitude:t,photos:a},s){let c=this.#t,{x:h,y:p}=D(o,e,I(r,t)),l=c.createRadialGradient(h,p,0,h,p,Y);l.addColorStop(0,s),l.addColorStop(1,"transparent"),c.globalAlpha=Math.min(.8,.35+Math.log10(a)/8),c.fillStyle=l,c.fillRect(h-Y,p-Y,2*Y,2*Y),c.globalAlpha=1}#s({name:o,at:e},r){let t=this.#t;t.font=this.#r(),t.textBaseline="middle",t.lineJoin="round",t.fillStyle=r.name,t.beginPath(),t.arc(e.x,e.y,d3,0,2*Math.PI),t.fill(),t.strokeStyle=r.land,t.lineWidth=3,t.strokeText(o,e.x+7,e.y),t.fillText(o,e.x+7,e.y)}};function z1(i){return i}function y1(i){if(i==null)return z1;var o,e,r=i.scale[0],t=i.scale[1],a=i.translate[0],s=i.translate[1];return function(c,h){h||(o=e=0);var p=2,l=c.length,n=new Array(l);for(n[0]=(o+=c[0])*r+a,n[1]=(e+=c[1])*t+s;p<l;)n[p]=c[p],++p;return n}}function w2(i,o){for(var e,r=i.length,t=r-o;t<--r;)e=i[t],i[t++]=i[r],i[r]=e}function L1(i,o){return typeof o=="string"&&(o=i.objects[o]),o.type==="GeometryCollection"?{type:"FeatureCollection",features:o.geometries.map(function(e){return S2(i,e)})}:S2(i,o)}function S2(i,o){var e=o.id,r=o.bbox,t=o.properties==null?{}:o.properties,a=c1(i,o);return e==null&&r==null?{type:"Feature",properties:t,geometry:a}:r==null?{type:"Feature",id:e,properties:t,geometry:a}:{type:"Feature",id:e,bbox:r,properties:t,geometry:a}}function c1(i,o){var e=y1(i.transform),r=i.arcs;function t(l,n){n.length&&n.pop();for(var d=r[l<0?~l:l],m=0,S=d.length;m<S;++m)n.push(e(d[m],m));l<0&&w2(n,S)}function a(l){return e(l)}function s(l){for(var n=[],d=0,m=l.length;d<m;++d)t(l[d],n);return n.length<2&&n.push(n[0]),n}function c(l){for(var n=s(l);n.length<4;)n.push(n[0]);return n}function h(l){return l.map(c)}function p(l){var n=l.type,d;switch(n){case"GeometryCollection":return{type:n,geometries:l.geometries.map(p)};case"Point":d=a(l.coordinates);break;case"MultiPoint":d=l.coordinates.map(a);break;case"LineString":d=s(l.arcs);break;case"MultiLineString":d=l.arcs.map(s);break;case"Polygon":d=h(l.arcs);break;case"MultiPolygon":d=l.arcs.map(h);break;default:return null}return{type:n,coordinates:d}}return p(o)}function G1(i,o){var e={},r={},t={},a=[],s=-1;o.forEach(function(p,l){var n=i.arcs[p<0?~p:p],d;n.length<3&&!n[1][0]&&!n[1][1]&&(d=o[++s],o[s]=p,o[l]=d)}),o.forEach(function(p){var l=c(p),n=l[0],d=l[1],m,S;if(m=t[n])if(delete t[m.end],m.push(p),m.end=d,S=r[d]){delete r[S.start];var b1=S===m?m:m.concat(S);r[b1.start=m.start]=t[b1.end=S.end]=b1}else r[m.start]=t[m.end]=m;else if(m=r[d])if(delete r[m.start],m.unshift(p),m.start=n,S=t[n]){delete t[S.end];var x1=S===m?m:S.concat(m);r[x1.start=S.start]=t[x1.end=m.end]=x1}else r[m.start]=t[m.end]=m;else m=[p],r[m.start=n]=t[m.end=d]=m});function c(p){var l=i.arcs[p<0?~p:p],n=l[0],d;return i.transform?(d=[0,0],l.forEach(function(m){d[0]+=m[0],d[1]+=m[1]})):d=l[l.length-1],p<0?[d,n]:[n,d]}function h(p,l){for(var n in p){var d=p[n];delete l[d.start],delete d.start,delete d.end,d.forEach(function(m){e[m<0?~m:m]=1}),a.push(d)}}return h(t,r),h(r,t),o.forEach(function(p){e[p<0?~p:p]||a.push([p])}),a}function N1(i){return c1(i,C2.apply(this,arguments))}function C2(i,o,e){var r,t,a;if(arguments.length>1)r=m3(i,o,e);else for(t=0,r=new Array(a=i.arcs.length);t<a;++t)r[t]=t;return{type:"MultiLineString",arcs:G1(i,r)}}function m3(i,o,e){var r=[],t=[],a;function s(n){var d=n<0?~n:n;(t[d]||(t[d]=[])).push({i:n,g:a})}function c(n){n.forEach(s)}function h(n){n.forEach(c)}function p(n){n.forEach(h)}function l(n){switch(a=n,n.type){case"GeometryCollection":n.geometries.forEach(l);break;case"LineString":c(n.arcs);break;case"MultiLineString":case"Polygon":h(n.arcs);break;case"MultiPolygon":p(n.arcs);break}}return l(o),t.forEach(e==null?function(n){r.push(n[0].i)}:function(n){e(n[0].g,n[n.length-1].g)&&r.push(n[0].i)}),r}function $1(i,o){let e=h3(i),[r,t]=[e[0],e.at(-1)];if(r===void 0||t===void 0)return[];o&&Math.abs(t.x-r.x)>.5&&e.push({x:t.x,y:1.1},{x:r.x,y:1.1});let a=e.reduce((h,{x:p})=>Math.min(h,p),1/0),s=e.reduce((h,{x:p})=>Math.max(h,p),-1/0),c=[e];return s>1&&c.push(e.map(({x:h,y:p})=>({x:h-1,y:p}))),a<0&&c.push(e.map(({x:h,y:p})=>({x:h+1,y:p}))),c}function h3(i){let o=[],e=0,r;for(let[t=0,a=0]of i){r!==void 0&&Math.abs(t-r)>180&&(e+=t<r?1:-1),r=t;let{x:s,y:c}=I(a,t);o.push({x:s+e,y:c})}return o}var E2="/assets/countries-10m-WK2QDKVW.json";var A2="/assets/countries-50m-PGNOEOX4.json";var M3=5.5,R1=new Map;function T2(i){let o=i<M3?A2:E2,e=R1.get(o);return e===void 0&&(e=b3(o),e.catch(()=>R1.delete(o)),R1.set(o,e)),e}async function b3(i){let o;try{o=await(await fetch(i)).json()}catch(s){throw new t2(s)}let{countries:e,land:r}=o.objects,t=new Path2D;for(let{geometry:s}of L1(o,r).features)(s.type==="MultiPolygon"?s.coordinates:s.type==="Polygon"?[s.coordinates]:[]).flat().flatMap(h=>$1(h,!0)).forEach(h=>k2(t,h));let a=new Path2D;return N1(o,e,(s,c)=>s!==c).coordinates.flatMap(s=>$1(s,!1)).forEach(s=>k2(a,s)),{land:t,borders:a}}function k2(i,o){o.forEach(({x:e,y:r},t)=>{t===0?i.moveTo(e,r):i.lineTo(e,r)})}var d1=90,I2,B2,z2,L2,G2,N2,$2,R2,v,V1,O1,U1,j1,F1,H1,W,Q,X,e1,t1,g,V2,O2,m1,u1,q,K1,U2,j2,g1,F2,H2,K2,D2;R2=[H("latent-world-map")];var k=class extends($2=F,N2=[T({attribute:!1})],G2=[T({attribute:!1})],L2=[T({attribute:!1})],z2=[B()],B2=[B()],I2=[r1("canvas")],$2){constructor(){super(...arguments);P(this,g);P(this,V1,u(v,8,this)),u(v,11,this);P(this,O1,u(v,12,this,[])),u(v,15,this);P(this,U1,u(v,16,this,[])),u(v,19,this);P(this,j1,u(v,20,this)),u(v,23,this);P(this,F1,u(v,24,this)),u(v,27,this);P(this,H1,u(v,28,this)),u(v,31,this);P(this,W);P(this,Q);P(this,X,new ResizeObserver(()=>y(this,g,O2).call(this)));P(this,e1,window.matchMedia("(prefers-color-scheme: dark)"));P(this,t1,()=>this.requestUpdate())}get size(){return{width:this.clientWidth,height:this.clientHeight}}connectedCallback(){super.connectedCallback(),x(this,e1).addEventListener("change",x(this,t1))}disconnectedCallback(){super.disconnectedCallback(),x(this,e1).removeEventListener("change",x(this,t1)),x(this,X).disconnect(),x(this,Q)?.dispose()}firstUpdated(){E(this,W,new l1(this.canvas)),E(this,Q,new i2(this.canvas,{zoomed:!0,zoomBy:(e,r,t)=>y(this,g,u1).call(this,Math.log2(e),y(this,g,m1).call(this,r,t)),toggleZoom:(e,r)=>y(this,g,u1).call(this,1,y(this,g,m1).call(this,e,r)),panBy:(e,r)=>y(this,g,q).call(this,e,r),drag:()=>{},release:()=>{}})),x(this,X).observe(this)}willUpdate(e){e.has("view")&&y(this,g,V2).call(this,this.view.zoom)}updated(){let{size:e}=this;if(e.width>0&&x(this,W)!==void 0){let r=x(this,W),t=v2(this.names,this.view,e,a=>r.widthOf(a));r.paint(this.view,e,this.world,this.heat,t)}}step(e){y(this,g,u1).call(this,e,y(this,g,m1).call(this,0,0))}place(e){return D(this.view,this.size,e)}render(){return C`
      <canvas
        tabindex="0"
        role="application"
        aria-label="Map: arrow keys move it, plus and minus zoom"
        @keydown="${y(this,g,U2)}"
        @pointerdown="${y(this,g,F2)}"
        @pointermove="${y(this,g,H2)}"
        @pointerup="${y(this,g,K2)}"
        @pointercancel="${()=>this.box=void 0}"
      ></canvas>
      ${this.box===void 0?z:y(this,g,D2).call(this,...this.box)}
      <slot></slot>
    `}};v=O($2),V1=new WeakMap,O1=new WeakMap,U1=new WeakMap,j1=new WeakMap,F1=new WeakMap,H1=new WeakMap,W=new WeakMap,Q=new WeakMap,X=new WeakMap,e1=new WeakMap,t1=new WeakMap,g=new WeakSet,V2=async function(e){try{let r=await T2(e);(this.isConnected&&this.view.zoom===e||this.world===void 0)&&(this.world=r)}catch(r){this.dispatchEvent(new CustomEvent("problem",{detail:r}))}},O2=function(){this.clientWidth>0&&(this.view=J(this.view,this.size),this.dispatchEvent(new CustomEvent("resized")))},m1=function(e,r){return{x:e+this.clientWidth/2,y:r+this.clientHeight/2}},u1=function(e,r){y(this,g,K1).call(this,P2(this.view,this.size,e,r))},q=function(e,r){this.box===void 0&&y(this,g,K1).call(this,f2(this.view,this.size,e,r))},K1=function(e){this.view=e,this.dispatchEvent(new CustomEvent("view-change",{detail:e}))},U2=function(e){let r=y(this,g,j2).call(this,e.key);r!==void 0&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&(e.preventDefault(),r())},j2=function(e){switch(e){case"ArrowLeft":return()=>y(this,g,q).call(this,d1,0);case"ArrowRight":return()=>y(this,g,q).call(this,-d1,0);case"ArrowUp":return()=>y(this,g,q).call(this,0,d1);case"ArrowDown":return()=>y(this,g,q).call(this,0,-d1);case"+":case"=":return()=>this.step(1);case"-":return()=>this.step(-1);default:return}},g1=function(e){let{left:r,top:t}=this.getBoundingClientRect();return{x:e.clientX-r,y:e.clientY-t}},F2=function(e){e.shiftKey&&e.button===0&&(this.box=[y(this,g,g1).call(this,e),y(this,g,g1).call(this,e)])},H2=function(e){this.box!==void 0&&(this.box=[this.box[0],y(this,g,g1).call(this,e)])},K2=function(){if(this.box!==void 0){let[e,r]=this.box;if(this.box=void 0,Math.abs(e.x-r.x)>5&&Math.abs(e.y-r.y)>5){let t=k1(this.view,this.size,e,r);this.dispatchEvent(new CustomEvent("area",{detail:t}))}}},D2=function(e,r){let t=`left:${Math.min(e.x,r.x)}px;top:${Math.min(e.y,r.y)}px;width:${Math.abs(e.x-r.x)}px;height:${Math.abs(e.y-r.y)}px`;return C`
      <div class="box" .style="${t}"></div>
    `},b(v,4,"view",N2,k,V1),b(v,4,"names",G2,k,O1),b(v,4,"heat",L2,k,U1),b(v,4,"world",z2,k,j1),b(v,4,"box",B2,k,F1),b(v,4,"canvas",I2,k,H1),k=b(v,0,"WorldMap",R2,k),U(k,"styles",[K,i1,j`
      :host {
        position: relative;
        display: block;
        overflow: hidden;
        touch-action: none;
      }

      /* A canvas knows no variables: the painter reads these. */
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        background: light-dark(#dfe7ea, #101719);
        color: light-dark(#f7f4ef, #23272a);
        outline: 0 solid light-dark(#c5c9c4, #3d464a);
        caret-color: light-dark(#5b5650, #b9b1a8);
        column-rule-color: var(--accent);
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
    `]),u(v,1,k);var x3=120,v3=60,w3=5,S3={centre:{x:.5,y:.45},zoom:1},W2,Z2,_2,J2,Y2,Q2,X2,e3,t3,r3,M,D1,q1,W1,Z1,_1,J1,Y1,Q1,N,Z,R,V,f,o3,h1,P1,f1,X1,i3,a3,M1,n3,s3;r3=[H("latent-map-page")];var w=class extends(t3=F,e3=[T({attribute:!1})],X2=[T({attribute:!1})],Q2=[T({attribute:!1})],Y2=[B()],J2=[B()],_2=[B()],Z2=[B()],W2=[r1("latent-world-map")],t3){constructor(){super(...arguments);P(this,f);P(this,D1,u(M,8,this)),u(M,11,this);P(this,q1,u(M,12,this,v1("map"))),u(M,15,this);P(this,W1,u(M,16,this)),u(M,19,this);P(this,Z1,u(M,20,this,S3)),u(M,23,this);P(this,_1,u(M,24,this,[])),u(M,27,this);P(this,J1,u(M,28,this,[])),u(M,31,this);P(this,Y1,u(M,32,this,!1)),u(M,35,this);P(this,Q1,u(M,36,this)),u(M,39,this);P(this,N);P(this,Z);P(this,R,new AbortController);P(this,V,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(x(this,Z)),x(this,R).abort(),x(this,V).abort()}refresh(){y(this,f,P1).call(this)}updated(e){let r=e.get("route");e.has("route")&&r?.query!==this.route.query&&y(this,f,o3).call(this)}render(){let e=M2(this.view),r=this.found.reduce((t,a)=>t+a.photos,0);return C`
      <h1 class="unseen">Map</h1>
      <latent-world-map
        .view="${this.view}"
        .names="${this.names}"
        .heat="${this.view.zoom<w3?this.found:[]}"
        @view-change="${y(this,f,i3)}"
        @resized="${y(this,f,h1)}"
        @area="${t=>y(this,f,M1).call(this,t.detail)}"
        @problem="${t=>y(this,f,f1).call(this,t.detail)}"
      >${this.hasUpdated?y(this,f,n3).call(this):z}</latent-world-map>
      ${r===0?z:C`
        <button class="quiet here" @click="${()=>y(this,f,M1).call(this,T1(this.view,this.map.size))}">
          Show ${a1(r)} of this area
        </button>
      `}
      <div class="scale" .style="${`width:${e.width}px`}">${e.text}</div>
      <div class="tools">
        <button class="icon" aria-label="Zoom in" title="Zoom in (+)" @click="${()=>this.map.step(1)}">${o1.plus}</button>
        <button class="icon" aria-label="Zoom out" title="Zoom out (−)" @click="${()=>this.map.step(-1)}">${o1.minus}</button>
      </div>
      ${this.nowhere?C`
          <latent-notice heading="No photo says where it was taken">
            <span slot="icon">${o1.pin}</span>
            <p>Photos with a position are here, on a map that comes with the program: nobody is asked for it.</p>
          </latent-notice>
        `:z}
    `}};M=O(t3),D1=new WeakMap,q1=new WeakMap,W1=new WeakMap,Z1=new WeakMap,_1=new WeakMap,J1=new WeakMap,Y1=new WeakMap,Q1=new WeakMap,N=new WeakMap,Z=new WeakMap,R=new WeakMap,V=new WeakMap,f=new WeakSet,o3=async function(){x(this,V).abort(),E(this,V,new AbortController);try{let e=await n2(this.api,this.route.query,x(this,V).signal);this.nowhere=e===void 0,E(this,N,e),await y(this,f,h1).call(this)}catch(e){y(this,f,f1).call(this,e)}},h1=async function(){x(this,N)!==void 0&&(this.view=I1(x(this,N),this.map.size)),await y(this,f,P1).call(this)},P1=async function(){x(this,R).abort(),E(this,R,new AbortController);let{signal:e}=x(this,R),r=B1(T1(this.view,this.map.size));try{let[t,a]=await Promise.all([w1(this.api,this.route.query,r,Math.round(this.view.zoom),e),this.view.zoom<3?[]:a2(this.api,r,v3,e)]);this.found=t,this.names=a,y(this,f,X1).call(this,"")}catch(t){y(this,f,f1).call(this,t)}},f1=function(e){e instanceof e2&&e.status===400?y(this,f,X1).call(this,e.message):this.dispatchEvent(new CustomEvent("problem",{detail:e}))},X1=function(e){let r=this.found.reduce((t,a)=>t+a.photos,0);this.dispatchEvent(new CustomEvent("found",{detail:{total:r,problem:e}}))},i3=function(e){this.view=e.detail,E(this,N,void 0),window.clearTimeout(x(this,Z)),E(this,Z,window.setTimeout(()=>{y(this,f,P1).call(this)},x3))},a3=function({extent:e,photos:r,newest:t}){if(r===1){this.dispatchEvent(new CustomEvent("photo-open",{detail:t}));return}I1(e,this.map.size).zoom>=16||this.view.zoom>=14?y(this,f,M1).call(this,e):(E(this,N,e),y(this,f,h1).call(this))},M1=function(e){let r=[`within:${B1(e)}`,this.route.query].filter(t=>t!=="");this.dispatchEvent(new CustomEvent("go",{detail:v1("photos",void 0,r.join(" "))}))},n3=function(){let{size:e}=this.map,r=this.found.filter(t=>{let{x:a,y:s}=this.map.place(I(t.latitude,t.longitude));return a>-40&&s>-40&&a<e.width+40&&s<e.height+40});return C`
      ${o2(r,({newest:t,photos:a})=>`${t} ${a}`,t=>y(this,f,s3).call(this,t))}
    `},s3=function(e){let{x:r,y:t}=this.map.place(I(e.latitude,e.longitude));return C`
      <latent-marker
        .style="${`transform:translate(${r}px,${t}px)`}"
        .cluster="${e}"
        .store="${this.store}"
        @click="${()=>y(this,f,a3).call(this,e)}"
      ></latent-marker>
    `},b(M,4,"api",e3,w,D1),b(M,4,"route",X2,w,q1),b(M,4,"store",Q2,w,W1),b(M,4,"view",Y2,w,Z1),b(M,4,"found",J2,w,_1),b(M,4,"names",_2,w,J1),b(M,4,"nowhere",Z2,w,Y1),b(M,4,"map",W2,w,Q1),w=b(M,0,"MapPage",r3,w),U(w,"styles",[K,i1,j`
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
    `]),u(M,1,w);export{w as MapPage};
