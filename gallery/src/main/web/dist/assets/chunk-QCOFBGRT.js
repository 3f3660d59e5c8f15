import{a as T}from"/assets/chunk-7ZXDUJG2.js";import{j as m}from"/assets/chunk-KYYXIHTN.js";import{a as k,d as v}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as x}from"/assets/chunk-JPIGTC3I.js";var L={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function F(t){return L[t]}function P(t,e,n){let o=t.tiles,r=o.indexOf(e);switch(n){case"left":return o[r-1];case"right":return o[r+1];case"up":return y(p(o,o.findLast(i=>i.y<e.y)),u(e));case"down":return y(p(o,o.find(i=>i.y>e.y)),u(e))}}function M(t,e,n){switch(e){case"left":return t.tiles.at(-1);case"right":return t.tiles[0];case"up":return y(p(t.tiles,t.tiles.at(-1)),n);case"down":return y(p(t.tiles,t.tiles[0]),n)}}function u(t){return t.x+t.width/2}function p(t,e){return e===void 0?[]:t.filter(n=>n.y===e.y)}function y(t,e){return t.reduce((n,o)=>n===void 0||Math.abs(u(o)-e)<Math.abs(u(n)-e)?o:n,void 0)}async function K({block:t,tile:e},n,o,r){let i=t.layout&&P(t.layout,e,n);if(i!==void 0)return{block:t,tile:i};let s=n==="left"||n==="up"?-1:1,c=o.months[o.months.indexOf(t.month)+s];if(c===void 0)return;await o.load(c).catch(()=>{});let d=r()?.blockOf(c),a=d?.layout&&M(d.layout,n,u(e));return d&&a&&{block:d,tile:a}}var f=class{#e;#t={x:0,y:0};#n=!1;byFinger=!1;down(e,n){this.cancel(),this.#n=!1,this.byFinger=e.pointerType==="touch",this.byFinger&&(this.#t={x:e.clientX,y:e.clientY},this.#e=window.setTimeout(()=>{this.#n=!0,n()},450))}move(e){Math.hypot(e.clientX-this.#t.x,e.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#n}};var H=class{#e;#t=new f;constructor(e){this.#e=e}click(e,n){e.preventDefault(),!this.#t.ends()&&(e.ctrlKey||e.metaKey||e.shiftKey||this.#e.selection.size>0?this.pick(n,e.shiftKey):m(this.#e,"photo-open",n))}pick(e,n){m(this.#e,"photo-pick",{photo:e,range:n})}taken({id:e}){let{selection:n}=this.#e;return n.has(e)?n.ids:[e]}get byFinger(){return this.#t.byFinger}down(e,n){this.#t.down(e,()=>this.pick(n,!1))}move=e=>this.#t.move(e);lift=()=>this.#t.cancel();menu=e=>{this.#t.ends()&&e.preventDefault()};box({photo:e,x:n,y:o},r){let i=e.title??e.name;return v`
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${r?"true":"false"}"
        aria-label="${x(w`Select ${i}`)}"
        .style="${`transform:translate(${n}px,${o}px)`}"
        @click="${s=>this.pick(e,s.shiftKey)}"
      >
        <span>${T.check}</span>
      </button>
    `}};var U=k`
  :host {
    display: block;
    position: relative;
    overflow-anchor: none;
  }

  section {
    position: absolute;
    inset: 0 0 auto 0;
    contain: layout style;
  }

  h2 {
    position: absolute;
    left: 0;
    display: flex;
    align-items: baseline;
    gap: 12px;
    font-size: var(--text-title);
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
  }

  h2 span {
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 400;
    letter-spacing: 0;
  }

  h3 {
    position: absolute;
    left: 0;
    top: 0;
    overflow: hidden;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 500;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  a {
    position: absolute;
    left: 0;
    top: 0;
    display: block;
    overflow: hidden;
    border-radius: var(--corner);
    text-decoration: none;
    -webkit-tap-highlight-color: transparent;
    -webkit-touch-callout: none;
  }

  a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    z-index: 1;
  }

  @media (hover: hover) {
    a::after {
      content: "";
      position: absolute;
      inset: 0;
      background: linear-gradient(rgb(0 0 0 / 0.22), transparent 40%);
      opacity: 0;
      transition: opacity var(--quick);
    }

    a:hover::after {
      opacity: 1;
    }
  }

  a latent-thumb {
    transition: transform var(--quick);
  }

  a.picked {
    background: color-mix(in srgb, var(--accent) 26%, var(--paper));
  }

  a.picked latent-thumb {
    border-radius: var(--corner);
    transform: scale(0.88);
  }

  .pick {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    display: grid;
    width: 44px;
    height: 44px;
    padding: 8px 0 0 8px;
    border: 0;
    background: transparent;
    cursor: pointer;
    opacity: 0;
    transition: opacity var(--quick);
  }

  .pick span {
    display: grid;
    place-items: center;
    width: 26px;
    height: 26px;
    border: 2px solid #fff;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.35);
    color: transparent;
  }

  .pick svg {
    width: 16px;
    height: 16px;
    stroke-width: 3;
  }

  .pick[aria-checked="true"] span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }

  .picking .pick,
  .pick:focus-visible {
    opacity: 1;
  }

  a:hover + .pick,
  .pick:hover {
    opacity: 1;
  }

  /* A finger rests on a photo to pick it. */
  @media (pointer: coarse) {
    section:not(.picking) .pick {
      display: none;
    }
  }

  @media (max-width: 599px) {
    .pick {
      width: 36px;
      height: 36px;
      padding: 5px 0 0 5px;
    }
  }

  .blank {
    position: absolute;
    left: 0;
    right: 0;
    border-radius: var(--corner);
    background: var(--sunken);
    opacity: 0.5;
  }
`;function S(t,e){let n=[0],o=[0];for(let i=1;i<=t.length;i++){let s=1/0,c=i-1,d=0;for(let a=i-1;a>=0;a--){d+=t[a];let h=(e.width-(i-a-1)*e.gap)/d/e.rowHeight;if(h<.6&&a<i-1)break;let l=n[a]+O(h,i===t.length);l<s&&(s=l,c=a)}n.push(s),o.push(c)}let r=[];for(let i=t.length;i>0;i=o[i])r.unshift(i);return r}function O(t,e){return t>1.45?e?.15+.5*(1-1/t):10+t:(t>1?t-1:1/t-1)**2}function Z(t){let e=t<600;return{width:t,rowHeight:e?112:t<1100?176:208,gap:e?3:6,dayGap:e?10:18,dayHeading:e?36:42,monthHeading:e?56:64}}var G=.8,R=.5,D=3.5;function W(t){return t.width<=0||t.height<=0?t.type.startsWith("video/")?16/9:1:Math.min(D,Math.max(R,t.width/t.height))}function A(t){let e=[];for(let n of t){let o=n.taken.slice(0,10),r=e.at(-1);r?.day===o?r.photos.push(n):e.push({day:o,photos:[n]})}return e}var g=class{#e;#t=[];#n=[];#i=[];#o;constructor(e){this.#e=e,this.#o=e.monthHeading}add(e){let n=e.photos.map((r,i)=>({photo:r,aspect:W(r),begins:i===0?e.day:void 0}));if(this.#i.length>0){let r=[...this.#i,...n],i=this.#a(r);if(i>=this.#e.rowHeight*G){this.#i=r,i<=this.#e.rowHeight&&this.#r();return}this.#r()}let o=0;for(let r of S(n.map(({aspect:i})=>i),this.#e))this.#r(),this.#i=n.slice(o,r),o=r}finish(){return this.#r(),{height:this.#o,tiles:this.#t,headings:this.#n}}#a(e){let n=e.reduce((o,r)=>o+r.aspect,0);return(this.#e.width-I(e,this.#e))/n}#r(){let{gap:e,dayGap:n,dayHeading:o,rowHeight:r}=this.#e,i=this.#i;if(this.#i=[],i.length===0)return;let s=this.#a(i),c=Math.max(1,s<=r*1.45?s:r),d=this.#o+(i.some(h=>h.begins!==void 0)?o:0),a=0;for(let[h,l]of i.entries()){let b=Math.min(l.aspect*c,this.#e.width);h>0&&(a+=l.begins===void 0?e:n),l.begins!==void 0&&this.#n.push({day:l.begins,x:a,y:this.#o,width:$(i,h,c,e)}),this.#t.push({photo:l.photo,x:a,y:d,width:b,height:c}),a+=b}this.#o=d+c+e}};function I(t,{gap:e,dayGap:n}){return t.slice(1).reduce((o,r)=>o+(r.begins===void 0?e:n),0)}function $(t,e,n,o){let r=0;for(let i=e;i<t.length;i++){let s=t[i];if(i>e){if(s.begins!==void 0)break;r+=o}r+=s.aspect*n}return r}function ee(t,e){let n=new g(e);for(let o of A(t))n.add(o);return n.finish()}function te(t,e){let o=Math.max(1,e.width/(1.35*e.rowHeight+e.gap)),r=Math.ceil(t/o),i=Math.min(r,12);return e.monthHeading+r*(e.rowHeight+e.gap)+i*e.dayHeading}export{F as a,P as b,K as c,H as d,U as e,S as f,Z as g,W as h,ee as i,te as j};
