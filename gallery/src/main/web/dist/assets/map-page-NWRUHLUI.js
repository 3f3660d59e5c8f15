import{a as r2}from"/assets/chunk-IVM5LDJL.js";import{a as o2}from"/assets/chunk-B3SHNFNB.js";import{A as H,D as i1,I as a1,Q as t2,S as x1,a as $,c as u,d as b,e as O,f as x,g as h,h as E,i as y,j as U,k as C,m as z,n as j,o as F,p as T,q as B,r as r1,s as X1,v as e2,z as o1}from"/assets/chunk-UP3HO4SP.js";async function v1(i,o,e,t,r){let a=new URLSearchParams({q:o,area:e,zoom:String(t)});return(await i.get(`/map?${a}`,r)).clusters}async function i2(i,o,e,t){let r=new URLSearchParams({area:o,limit:String(e)});return(await i.get(`/map/places?${r}`,t)).places}async function a2(i,o,e){let r=(await v1(i,o,"-90,-180,90,180",0,e)).map(({extent:a})=>a);return r.length===0?void 0:{south:Math.min(...r.map(({south:a})=>a)),west:Math.min(...r.map(({west:a})=>a)),north:Math.max(...r.map(({north:a})=>a)),east:Math.max(...r.map(({east:a})=>a))}}var n2,s2,p2,l2,y2,A,w1,S1,C1,_,N,c2,E1;y2=[F("latent-marker")];var L=class extends(l2=j,p2=[T({attribute:!1})],s2=[T({attribute:!1})],n2=[B()],l2){constructor(){super(...arguments);h(this,N);h(this,w1,u(A,8,this)),u(A,11,this);h(this,S1,u(A,12,this)),u(A,15,this);h(this,C1,u(A,16,this)),u(A,19,this);h(this,_)}willUpdate(e){e.has("cluster")&&e.get("cluster")?.newest!==this.cluster.newest&&(y(this,N,E1).call(this),y(this,N,c2).call(this,this.cluster.newest))}disconnectedCallback(){super.disconnectedCallback(),y(this,N,E1).call(this)}render(){let{photos:e}=this.cluster;return C`
      <button aria-label="${e===1?"A photo":a1(e)} of this place">
        ${this.url===void 0?z:C`
          <img src="${this.url}" alt="" draggable="false" />
        `}${e===1?z:C`
          <span>${s3(e)}</span>
        `}
      </button>
    `}};A=$(l2),w1=new WeakMap,S1=new WeakMap,C1=new WeakMap,_=new WeakMap,N=new WeakSet,c2=async function(e){let t=new AbortController;E(this,_,t);let r=await this.store.get(e,t.signal).catch(()=>{});r!==void 0&&!t.signal.aborted&&(this.url=t2(r))},E1=function(){x(this,_)?.abort(),this.url!==void 0&&(URL.revokeObjectURL(this.url),this.url=void 0)},b(A,4,"cluster",p2,L,w1),b(A,4,"store",s2,L,S1),b(A,4,"url",n2,L,C1),L=b(A,0,"Marker",y2,L),O(L,"styles",[H,U`
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
    `]),u(A,1,L);function s3(i){return i<1e3?String(i):`${(i/1e3).toFixed(i<1e4?1:0)}k`}function I(i,o){let e=Math.max(-85.0511,Math.min(85.0511,i)),t=Math.sin(e*Math.PI/180);return{x:o/360+.5,y:.5-Math.log((1+t)/(1-t))/(4*Math.PI)}}function d2(i){return Math.atan(Math.sinh(Math.PI*(1-2*i)))*180/Math.PI}function m2(i){return(i-.5)*360}function K({zoom:i}){return 256*2**i}function D(i,{width:o,height:e},t){let r=K(i);return{x:(t.x-i.centre.x)*r+o/2,y:(t.y-i.centre.y)*r+e/2}}function s1(i,{width:o,height:e},t){let r=K(i);return{x:(t.x-o/2)/r+i.centre.x,y:(t.y-e/2)/r+i.centre.y}}function P2({width:i,height:o}){return Math.max(0,Math.log2(Math.min(Math.max(i,1),Math.max(o,1)*1.6)/256))}function J(i,o){let e=Math.min(16,Math.max(P2(o),i.zoom)),t=K({...i,zoom:e});return{zoom:e,centre:{x:u2(i.centre.x,o.width/t),y:u2(i.centre.y,o.height/t)}}}function u2(i,o){return o>=1?.5:Math.min(1-o/2,Math.max(o/2,i))}function h2(i,o,e,t){let r=Math.min(16,Math.max(P2(o),i.zoom+e)),a=s1(i,o,t),s=s1({...i,zoom:r},o,t),c={x:i.centre.x+a.x-s.x,y:i.centre.y+a.y-s.y};return J({zoom:r,centre:c},o)}function f2(i,o,e,t){let r=K(i);return J({...i,centre:{x:i.centre.x-e/r,y:i.centre.y-t/r}},o)}function A1(i,o,e,t){let[r,a]=[s1(i,o,e),s1(i,o,t)];return{south:d2(n1(Math.max(r.y,a.y))),west:m2(n1(Math.min(r.x,a.x))),north:d2(n1(Math.min(r.y,a.y))),east:m2(n1(Math.max(r.x,a.x)))}}function n1(i){return Math.min(1,Math.max(0,i))}function k1(i,o){return A1(i,o,{x:0,y:0},{x:o.width,y:o.height})}function T1({south:i,west:o,north:e,east:t},r){let[a,s]=[I(i,o),I(e,t)],c=1.3,[P,p]=[(s.x-a.x)*c,(a.y-s.y)*c],l=Math.min(r.width/Math.max(P,1e-7),r.height/Math.max(p,1e-7)),n={x:(a.x+s.x)/2,y:(a.y+s.y)/2};return J({centre:n,zoom:Math.log2(l/256)},r)}var g2=1e5;function I1({south:i,west:o,north:e,east:t}){let r=s=>Math.floor(s*g2-.5)/g2;return[Math.max(-90,r(i)),Math.max(-180,r(o)),Math.min(90,-r(-e)),Math.min(180,-r(-t))].map(s=>s.toFixed(5)).join(",")}var M2=16,b2=14;function x2(i,o,e,t){let r=[],a=[];for(let{name:s,latitude:c,longitude:P}of i){let p=D(o,e,I(c,P)),l={left:p.x-b2,top:p.y-M2,right:p.x+t(s)+b2,bottom:p.y+M2};p.x>=0&&p.y>=0&&p.x<=e.width&&p.y<=e.height&&!r.some(d=>p3(l,d))&&(r.push(l),a.push({name:s,at:p}))}return a}function p3(i,o){return i.left<o.right&&o.left<i.right&&i.top<o.bottom&&o.top<i.bottom}var l3=2.5,Y=110,p1=class{#e;#t;constructor(o){this.#e=o,this.#t=o.getContext("2d")}widthOf(o){return this.#t.font=this.#r(),this.#t.measureText(o).width}paint(o,e,t,r,a){let s=window.devicePixelRatio,c=this.#t;this.#o(e,s),c.setTransform(s,0,0,s,0,0),c.clearRect(0,0,e.width,e.height);let P=this.#i();t!==void 0&&this.#a(o,e,t,P,s),c.setTransform(s,0,0,s,0,0),r.forEach(p=>this.#n(o,e,p,P.heat)),a.forEach(p=>this.#s(p,P))}#o({width:o,height:e},t){let[r,a]=[Math.round(o*t),Math.round(e*t)];(this.#e.width!==r||this.#e.height!==a)&&(this.#e.width=r,this.#e.height=a)}#i(){let o=getComputedStyle(this.#e);return{land:o.color,border:o.outlineColor,name:o.caretColor,heat:o.columnRuleColor}}#r(){return`500 12px ${getComputedStyle(this.#e).fontFamily}`}#a(o,e,t,r,a){let s=this.#t,c=K(o);s.setTransform(c*a,0,0,c*a,(e.width/2-o.centre.x*c)*a,(e.height/2-o.centre.y*c)*a),s.fillStyle=r.land,s.fill(t.land,"evenodd"),s.strokeStyle=r.border,s.lineWidth=.8/c,s.stroke(t.land),s.stroke(t.borders)}#n(o,e,{latitude:t,longitude:r,photos:a},s){let c=this.#t,{x:P,y:p}=D(o,e,I(t,r)),l=c.createRadialGradient(P,p,0,P,p,Y);l.addColorStop(0,s),l.addColorStop(1,"transparent"),c.globalAlpha=Math.min(.8,.35+Math.log10(a)/8),c.fillStyle=l,c.fillRect(P-Y,p-Y,2*Y,2*Y),c.globalAlpha=1}#s({name:o,at:e},t){let r=this.#t;r.font=this.#r(),r.textBaseline="middle",r.lineJoin="round",r.fillStyle=t.name,r.beginPath(),r.arc(e.x,e.y,l3,0,2*Math.PI),r.fill(),r.strokeStyle=t.land,r.lineWidth=3,r.strokeText(o,e.x+7,e.y),r.fillText(o,e.x+7,e.y)}};function B1(i){return i}function l1(i){if(i==null)return B1;var o,e,t=i.scale[0],r=i.scale[1],a=i.translate[0],s=i.translate[1];return function(c,P){P||(o=e=0);var p=2,l=c.length,n=new Array(l);for(n[0]=(o+=c[0])*t+a,n[1]=(e+=c[1])*r+s;p<l;)n[p]=c[p],++p;return n}}function v2(i,o){for(var e,t=i.length,r=t-o;r<--t;)e=i[r],i[r++]=i[t],i[t]=e}function z1(i,o){return typeof o=="string"&&(o=i.objects[o]),o.type==="GeometryCollection"?{type:"FeatureCollection",features:o.geometries.map(function(e){return w2(i,e)})}:w2(i,o)}function w2(i,o){var e=o.id,t=o.bbox,r=o.properties==null?{}:o.properties,a=y1(i,o);return e==null&&t==null?{type:"Feature",properties:r,geometry:a}:t==null?{type:"Feature",id:e,properties:r,geometry:a}:{type:"Feature",id:e,bbox:t,properties:r,geometry:a}}function y1(i,o){var e=l1(i.transform),t=i.arcs;function r(l,n){n.length&&n.pop();for(var d=t[l<0?~l:l],m=0,S=d.length;m<S;++m)n.push(e(d[m],m));l<0&&v2(n,S)}function a(l){return e(l)}function s(l){for(var n=[],d=0,m=l.length;d<m;++d)r(l[d],n);return n.length<2&&n.push(n[0]),n}function c(l){for(var n=s(l);n.length<4;)n.push(n[0]);return n}function P(l){return l.map(c)}function p(l){var n=l.type,d;switch(n){case"GeometryCollection":return{type:n,geometries:l.geometries.map(p)};case"Point":d=a(l.coordinates);break;case"MultiPoint":d=l.coordinates.map(a);break;case"LineString":d=s(l.arcs);break;case"MultiLineString":d=l.arcs.map(s);break;case"Polygon":d=P(l.arcs);break;case"MultiPolygon":d=l.arcs.map(P);break;default:return null}return{type:n,coordinates:d}}return p(o)}function L1(i,o){var e={},t={},r={},a=[],s=-1;o.forEach(function(p,l){var n=i.arcs[p<0?~p:p],d;n.length<3&&!n[1][0]&&!n[1][1]&&(d=o[++s],o[s]=p,o[l]=d)}),o.forEach(function(p){var l=c(p),n=l[0],d=l[1],m,S;if(m=r[n])if(delete r[m.end],m.push(p),m.end=d,S=t[d]){delete t[S.start];var M1=S===m?m:m.concat(S);t[M1.start=m.start]=r[M1.end=S.end]=M1}else t[m.start]=r[m.end]=m;else if(m=t[d])if(delete t[m.start],m.unshift(p),m.start=n,S=r[n]){delete r[S.end];var b1=S===m?m:S.concat(m);t[b1.start=S.start]=r[b1.end=m.end]=b1}else t[m.start]=r[m.end]=m;else m=[p],t[m.start=n]=r[m.end=d]=m});function c(p){var l=i.arcs[p<0?~p:p],n=l[0],d;return i.transform?(d=[0,0],l.forEach(function(m){d[0]+=m[0],d[1]+=m[1]})):d=l[l.length-1],p<0?[d,n]:[n,d]}function P(p,l){for(var n in p){var d=p[n];delete l[d.start],delete d.start,delete d.end,d.forEach(function(m){e[m<0?~m:m]=1}),a.push(d)}}return P(r,t),P(t,r),o.forEach(function(p){e[p<0?~p:p]||a.push([p])}),a}function G1(i){return y1(i,S2.apply(this,arguments))}function S2(i,o,e){var t,r,a;if(arguments.length>1)t=y3(i,o,e);else for(r=0,t=new Array(a=i.arcs.length);r<a;++r)t[r]=r;return{type:"MultiLineString",arcs:L1(i,t)}}function y3(i,o,e){var t=[],r=[],a;function s(n){var d=n<0?~n:n;(r[d]||(r[d]=[])).push({i:n,g:a})}function c(n){n.forEach(s)}function P(n){n.forEach(c)}function p(n){n.forEach(P)}function l(n){switch(a=n,n.type){case"GeometryCollection":n.geometries.forEach(l);break;case"LineString":c(n.arcs);break;case"MultiLineString":case"Polygon":P(n.arcs);break;case"MultiPolygon":p(n.arcs);break}}return l(o),r.forEach(e==null?function(n){t.push(n[0].i)}:function(n){e(n[0].g,n[n.length-1].g)&&t.push(n[0].i)}),t}function N1(i,o){let e=m3(i),[t,r]=[e[0],e.at(-1)];if(t===void 0||r===void 0)return[];o&&Math.abs(r.x-t.x)>.5&&e.push({x:r.x,y:1.1},{x:t.x,y:1.1});let a=e.reduce((P,{x:p})=>Math.min(P,p),1/0),s=e.reduce((P,{x:p})=>Math.max(P,p),-1/0),c=[e];return s>1&&c.push(e.map(({x:P,y:p})=>({x:P-1,y:p}))),a<0&&c.push(e.map(({x:P,y:p})=>({x:P+1,y:p}))),c}function m3(i){let o=[],e=0,t;for(let[r=0,a=0]of i){t!==void 0&&Math.abs(r-t)>180&&(e+=r<t?1:-1),t=r;let{x:s,y:c}=I(a,r);o.push({x:s+e,y:c})}return o}var C2="/assets/countries-10m-WK2QDKVW.json";var E2="/assets/countries-50m-PGNOEOX4.json";var P3=5.5,R1=new Map;function k2(i){let o=i<P3?E2:C2,e=R1.get(o);return e===void 0&&(e=h3(o),e.catch(()=>R1.delete(o)),R1.set(o,e)),e}async function h3(i){let o;try{o=await(await fetch(i)).json()}catch(s){throw new e2(s)}let{countries:e,land:t}=o.objects,r=new Path2D;for(let{geometry:s}of z1(o,t).features)(s.type==="MultiPolygon"?s.coordinates:s.type==="Polygon"?[s.coordinates]:[]).flat().flatMap(P=>N1(P,!0)).forEach(P=>A2(r,P));let a=new Path2D;return G1(o,e,(s,c)=>s!==c).coordinates.flatMap(s=>N1(s,!1)).forEach(s=>A2(a,s)),{land:r,borders:a}}function A2(i,o){o.forEach(({x:e,y:t},r)=>{r===0?i.moveTo(e,t):i.lineTo(e,t)})}var c1=90,T2,I2,B2,z2,L2,G2,N2,R2,v,V1,$1,O1,U1,j1,F1,W,Q,X,e1,t1,g,V2,$2,d1,m1,q,H1,O2,U2,u1,j2,F2,H2,K2;R2=[F("latent-world-map")];var k=class extends(N2=j,G2=[T({attribute:!1})],L2=[T({attribute:!1})],z2=[T({attribute:!1})],B2=[B()],I2=[B()],T2=[r1("canvas")],N2){constructor(){super(...arguments);h(this,g);h(this,V1,u(v,8,this)),u(v,11,this);h(this,$1,u(v,12,this,[])),u(v,15,this);h(this,O1,u(v,16,this,[])),u(v,19,this);h(this,U1,u(v,20,this)),u(v,23,this);h(this,j1,u(v,24,this)),u(v,27,this);h(this,F1,u(v,28,this)),u(v,31,this);h(this,W);h(this,Q);h(this,X,new ResizeObserver(()=>y(this,g,$2).call(this)));h(this,e1,window.matchMedia("(prefers-color-scheme: dark)"));h(this,t1,()=>this.requestUpdate())}get size(){return{width:this.clientWidth,height:this.clientHeight}}connectedCallback(){super.connectedCallback(),x(this,e1).addEventListener("change",x(this,t1))}disconnectedCallback(){super.disconnectedCallback(),x(this,e1).removeEventListener("change",x(this,t1)),x(this,X).disconnect(),x(this,Q)?.dispose()}firstUpdated(){E(this,W,new p1(this.canvas)),E(this,Q,new o2(this.canvas,{zoomed:!0,zoomBy:(e,t,r)=>y(this,g,m1).call(this,Math.log2(e),y(this,g,d1).call(this,t,r)),toggleZoom:(e,t)=>y(this,g,m1).call(this,1,y(this,g,d1).call(this,e,t)),panBy:(e,t)=>y(this,g,q).call(this,e,t),drag:()=>{},release:()=>{}})),x(this,X).observe(this)}willUpdate(e){e.has("view")&&y(this,g,V2).call(this,this.view.zoom)}updated(){let{size:e}=this;if(e.width>0&&x(this,W)!==void 0){let t=x(this,W),r=x2(this.names,this.view,e,a=>t.widthOf(a));t.paint(this.view,e,this.world,this.heat,r)}}step(e){y(this,g,m1).call(this,e,y(this,g,d1).call(this,0,0))}place(e){return D(this.view,this.size,e)}render(){return C`
      <canvas
        tabindex="0"
        role="application"
        aria-label="Map: arrow keys move it, plus and minus zoom"
        @keydown="${y(this,g,O2)}"
        @pointerdown="${y(this,g,j2)}"
        @pointermove="${y(this,g,F2)}"
        @pointerup="${y(this,g,H2)}"
        @pointercancel="${()=>this.box=void 0}"
      ></canvas>
      ${this.box===void 0?z:y(this,g,K2).call(this,...this.box)}
      <slot></slot>
    `}};v=$(N2),V1=new WeakMap,$1=new WeakMap,O1=new WeakMap,U1=new WeakMap,j1=new WeakMap,F1=new WeakMap,W=new WeakMap,Q=new WeakMap,X=new WeakMap,e1=new WeakMap,t1=new WeakMap,g=new WeakSet,V2=async function(e){try{let t=await k2(e);(this.isConnected&&this.view.zoom===e||this.world===void 0)&&(this.world=t)}catch(t){this.dispatchEvent(new CustomEvent("problem",{detail:t}))}},$2=function(){this.clientWidth>0&&(this.view=J(this.view,this.size),this.dispatchEvent(new CustomEvent("resized")))},d1=function(e,t){return{x:e+this.clientWidth/2,y:t+this.clientHeight/2}},m1=function(e,t){y(this,g,H1).call(this,h2(this.view,this.size,e,t))},q=function(e,t){this.box===void 0&&y(this,g,H1).call(this,f2(this.view,this.size,e,t))},H1=function(e){this.view=e,this.dispatchEvent(new CustomEvent("view-change",{detail:e}))},O2=function(e){let t=y(this,g,U2).call(this,e.key);t!==void 0&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&(e.preventDefault(),t())},U2=function(e){switch(e){case"ArrowLeft":return()=>y(this,g,q).call(this,c1,0);case"ArrowRight":return()=>y(this,g,q).call(this,-c1,0);case"ArrowUp":return()=>y(this,g,q).call(this,0,c1);case"ArrowDown":return()=>y(this,g,q).call(this,0,-c1);case"+":case"=":return()=>this.step(1);case"-":return()=>this.step(-1);default:return}},u1=function(e){let{left:t,top:r}=this.getBoundingClientRect();return{x:e.clientX-t,y:e.clientY-r}},j2=function(e){e.shiftKey&&e.button===0&&(this.box=[y(this,g,u1).call(this,e),y(this,g,u1).call(this,e)])},F2=function(e){this.box!==void 0&&(this.box=[this.box[0],y(this,g,u1).call(this,e)])},H2=function(){if(this.box!==void 0){let[e,t]=this.box;if(this.box=void 0,Math.abs(e.x-t.x)>5&&Math.abs(e.y-t.y)>5){let r=A1(this.view,this.size,e,t);this.dispatchEvent(new CustomEvent("area",{detail:r}))}}},K2=function(e,t){let r=`left:${Math.min(e.x,t.x)}px;top:${Math.min(e.y,t.y)}px;width:${Math.abs(e.x-t.x)}px;height:${Math.abs(e.y-t.y)}px`;return C`
      <div class="box" .style="${r}"></div>
    `},b(v,4,"view",G2,k,V1),b(v,4,"names",L2,k,$1),b(v,4,"heat",z2,k,O1),b(v,4,"world",B2,k,U1),b(v,4,"box",I2,k,j1),b(v,4,"canvas",T2,k,F1),k=b(v,0,"WorldMap",R2,k),O(k,"styles",[H,i1,U`
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
    `]),u(v,1,k);var f3=120,M3=60,b3=5,x3={centre:{x:.5,y:.45},zoom:1},q2,W2,Z2,_2,J2,Y2,Q2,X2,e3,t3,M,K1,D1,q1,W1,Z1,_1,J1,Y1,G,Z,R,V,f,r3,g1,P1,h1,Q1,o3,i3,f1,a3,n3;t3=[F("latent-map-page")];var w=class extends(e3=j,X2=[T({attribute:!1})],Q2=[T({attribute:!1})],Y2=[T({attribute:!1})],J2=[B()],_2=[B()],Z2=[B()],W2=[B()],q2=[r1("latent-world-map")],e3){constructor(){super(...arguments);h(this,f);h(this,K1,u(M,8,this)),u(M,11,this);h(this,D1,u(M,12,this,x1("map"))),u(M,15,this);h(this,q1,u(M,16,this)),u(M,19,this);h(this,W1,u(M,20,this,x3)),u(M,23,this);h(this,Z1,u(M,24,this,[])),u(M,27,this);h(this,_1,u(M,28,this,[])),u(M,31,this);h(this,J1,u(M,32,this,!1)),u(M,35,this);h(this,Y1,u(M,36,this)),u(M,39,this);h(this,G);h(this,Z);h(this,R,new AbortController);h(this,V,new AbortController)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(x(this,Z)),x(this,R).abort(),x(this,V).abort()}refresh(){y(this,f,P1).call(this)}updated(e){let t=e.get("route");e.has("route")&&t?.query!==this.route.query&&y(this,f,r3).call(this)}render(){let e=this.found.reduce((t,r)=>t+r.photos,0);return C`
      <h1 class="unseen">Map</h1>
      <latent-world-map
        .view="${this.view}"
        .names="${this.names}"
        .heat="${this.view.zoom<b3?this.found:[]}"
        @view-change="${y(this,f,o3)}"
        @resized="${y(this,f,g1)}"
        @area="${t=>y(this,f,f1).call(this,t.detail)}"
        @problem="${t=>y(this,f,h1).call(this,t.detail)}"
      >${this.hasUpdated?y(this,f,a3).call(this):z}</latent-world-map>
      ${e===0?z:C`
        <button class="quiet here" @click="${()=>y(this,f,f1).call(this,k1(this.view,this.map.size))}">
          Show ${a1(e)} of this area
        </button>
      `}
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
    `}};M=$(e3),K1=new WeakMap,D1=new WeakMap,q1=new WeakMap,W1=new WeakMap,Z1=new WeakMap,_1=new WeakMap,J1=new WeakMap,Y1=new WeakMap,G=new WeakMap,Z=new WeakMap,R=new WeakMap,V=new WeakMap,f=new WeakSet,r3=async function(){x(this,V).abort(),E(this,V,new AbortController);try{let e=await a2(this.api,this.route.query,x(this,V).signal);this.nowhere=e===void 0,E(this,G,e),await y(this,f,g1).call(this)}catch(e){y(this,f,h1).call(this,e)}},g1=async function(){x(this,G)!==void 0&&(this.view=T1(x(this,G),this.map.size)),await y(this,f,P1).call(this)},P1=async function(){x(this,R).abort(),E(this,R,new AbortController);let{signal:e}=x(this,R),t=I1(k1(this.view,this.map.size));try{let[r,a]=await Promise.all([v1(this.api,this.route.query,t,Math.round(this.view.zoom),e),this.view.zoom<3?[]:i2(this.api,t,M3,e)]);this.found=r,this.names=a,y(this,f,Q1).call(this,"")}catch(r){y(this,f,h1).call(this,r)}},h1=function(e){e instanceof X1&&e.status===400?y(this,f,Q1).call(this,e.message):this.dispatchEvent(new CustomEvent("problem",{detail:e}))},Q1=function(e){let t=this.found.reduce((r,a)=>r+a.photos,0);this.dispatchEvent(new CustomEvent("found",{detail:{total:t,problem:e}}))},o3=function(e){this.view=e.detail,E(this,G,void 0),window.clearTimeout(x(this,Z)),E(this,Z,window.setTimeout(()=>{y(this,f,P1).call(this)},f3))},i3=function({extent:e,photos:t,newest:r}){if(t===1){this.dispatchEvent(new CustomEvent("photo-open",{detail:r}));return}T1(e,this.map.size).zoom>=16||this.view.zoom>=14?y(this,f,f1).call(this,e):(E(this,G,e),y(this,f,g1).call(this))},f1=function(e){let t=[`within:${I1(e)}`,this.route.query].filter(r=>r!=="");this.dispatchEvent(new CustomEvent("go",{detail:x1("photos",void 0,t.join(" "))}))},a3=function(){let{size:e}=this.map,t=this.found.filter(r=>{let{x:a,y:s}=this.map.place(I(r.latitude,r.longitude));return a>-40&&s>-40&&a<e.width+40&&s<e.height+40});return C`
      ${r2(t,({newest:r,photos:a})=>`${r} ${a}`,r=>y(this,f,n3).call(this,r))}
    `},n3=function(e){let{x:t,y:r}=this.map.place(I(e.latitude,e.longitude));return C`
      <latent-marker
        .style="${`transform:translate(${t}px,${r}px)`}"
        .cluster="${e}"
        .store="${this.store}"
        @click="${()=>y(this,f,i3).call(this,e)}"
      ></latent-marker>
    `},b(M,4,"api",X2,w,K1),b(M,4,"route",Q2,w,D1),b(M,4,"store",Y2,w,q1),b(M,4,"view",J2,w,W1),b(M,4,"found",_2,w,Z1),b(M,4,"names",Z2,w,_1),b(M,4,"nowhere",W2,w,J1),b(M,4,"map",q2,w,Y1),w=b(M,0,"MapPage",t3,w),O(w,"styles",[H,i1,U`
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
