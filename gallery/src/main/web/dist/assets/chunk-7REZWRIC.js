import{a as g}from"/assets/chunk-E2BXXSLQ.js";var b=class t{static NONE=new t(new Map,void 0);#e;anchor;constructor(e,n){this.#e=e,this.anchor=n}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(e){return this.#e.has(e)}toggled(e){let n=new Map(this.#e);return n.delete(e.id)||n.set(e.id,e),new t(n,n.size===0?void 0:e)}with(e){let n=new Map(this.#e);return e.forEach(i=>n.set(i.id,i)),new t(n,e.at(-1)??this.anchor)}refreshed(e){let n=new Map(this.#e);return e.filter(({id:i})=>n.has(i)).forEach(i=>n.set(i.id,i)),new t(n,this.anchor&&(n.get(this.anchor.id)??this.anchor))}};var k={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function G(t){return k[t]}function D(t,e,n){let i=t.tiles,r=i.indexOf(e);switch(n){case"left":return i[r-1];case"right":return i[r+1];case"up":return y(p(i,i.findLast(o=>o.y<e.y)),l(e));case"down":return y(p(i,i.find(o=>o.y>e.y)),l(e))}}function W(t,e,n){switch(e){case"left":return t.tiles.at(-1);case"right":return t.tiles[0];case"up":return y(p(t.tiles,t.tiles.at(-1)),n);case"down":return y(p(t.tiles,t.tiles[0]),n)}}function l(t){return t.x+t.width/2}function p(t,e){return e===void 0?[]:t.filter(n=>n.y===e.y)}function y(t,e){return t.reduce((n,i)=>n===void 0||Math.abs(l(i)-e)<Math.abs(l(n)-e)?i:n,void 0)}var w=class{#e;#t={x:0,y:0};#n=!1;down(e,n){this.cancel(),this.#n=!1,e.pointerType==="touch"&&(this.#t={x:e.clientX,y:e.clientY},this.#e=window.setTimeout(()=>{this.#n=!0,n()},450))}move(e){Math.hypot(e.clientX-this.#t.x,e.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#n}};var z=g`
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
`;function x(t,e){let n=[0],i=[0];for(let o=1;o<=t.length;o++){let s=1/0,h=o-1,u=0;for(let a=o-1;a>=0;a--){u+=t[a];let c=(e.width-(o-a-1)*e.gap)/u/e.rowHeight;if(c<.6&&a<o-1)break;let d=n[a]+v(c,o===t.length);d<s&&(s=d,h=a)}n.push(s),i.push(h)}let r=[];for(let o=t.length;o>0;o=i[o])r.unshift(o);return r}function v(t,e){return t>1.45?e?.15+.5*(1-1/t):10+t:(t>1?t-1:1/t-1)**2}var S=.8,H=.5,M=3.5;function L(t){return t.width<=0||t.height<=0?t.type.startsWith("video/")?16/9:1:Math.min(M,Math.max(H,t.width/t.height))}function P(t){let e=[];for(let n of t){let i=n.taken.slice(0,10),r=e.at(-1);r?.day===i?r.photos.push(n):e.push({day:i,photos:[n]})}return e}var f=class{#e;#t=[];#n=[];#i=[];#o;constructor(e){this.#e=e,this.#o=e.monthHeading}add(e){let n=e.photos.map((r,o)=>({photo:r,aspect:L(r),begins:o===0?e.day:void 0}));if(this.#i.length>0){let r=[...this.#i,...n],o=this.#a(r);if(o>=this.#e.rowHeight*S){this.#i=r,o<=this.#e.rowHeight&&this.#r();return}this.#r()}let i=0;for(let r of x(n.map(({aspect:o})=>o),this.#e))this.#r(),this.#i=n.slice(i,r),i=r}finish(){return this.#r(),{height:this.#o,tiles:this.#t,headings:this.#n}}#a(e){let n=e.reduce((i,r)=>i+r.aspect,0);return(this.#e.width-O(e,this.#e))/n}#r(){let{gap:e,dayGap:n,dayHeading:i,rowHeight:r}=this.#e,o=this.#i;if(this.#i=[],o.length===0)return;let s=this.#a(o),h=Math.max(1,s<=r*1.45?s:r),u=this.#o+(o.some(c=>c.begins!==void 0)?i:0),a=0;for(let[c,d]of o.entries()){let m=Math.min(d.aspect*h,this.#e.width);c>0&&(a+=d.begins===void 0?e:n),d.begins!==void 0&&this.#n.push({day:d.begins,x:a,y:this.#o,width:R(o,c,h,e)}),this.#t.push({photo:d.photo,x:a,y:u,width:m,height:h}),a+=m}this.#o=u+h+e}};function O(t,{gap:e,dayGap:n}){return t.slice(1).reduce((i,r)=>i+(r.begins===void 0?e:n),0)}function R(t,e,n,i){let r=0;for(let o=e;o<t.length;o++){let s=t[o];if(o>e){if(s.begins!==void 0)break;r+=i}r+=s.aspect*n}return r}function K(t,e){let n=new f(e);for(let i of P(t))n.add(i);return n.finish()}function X(t,e){let i=Math.max(1,e.width/(1.35*e.rowHeight+e.gap)),r=Math.ceil(t/i),o=Math.min(r,12);return e.monthHeading+r*(e.rowHeight+e.gap)+o*e.dayHeading}export{b as a,x as b,L as c,K as d,X as e,G as f,D as g,W as h,l as i,w as j,z as k};
