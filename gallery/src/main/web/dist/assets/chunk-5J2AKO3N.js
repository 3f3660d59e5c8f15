import{a as T}from"/assets/chunk-ZVZNEZDW.js";import{j as m}from"/assets/chunk-B33BJQNH.js";import{a as k,d as v}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as x}from"/assets/chunk-JPIGTC3I.js";var S=class n{static NONE=new n(new Map,void 0);#e;anchor;constructor(e,t){this.#e=e,this.anchor=t}get size(){return this.#e.size}get photos(){return[...this.#e.values()]}get ids(){return[...this.#e.keys()]}has(e){return this.#e.has(e)}toggled(e){let t=new Map(this.#e);return t.delete(e.id)||t.set(e.id,e),new n(t,t.size===0?void 0:e)}with(e){let t=new Map(this.#e);return e.forEach(i=>t.set(i.id,i)),new n(t,e.at(-1)??this.anchor)}refreshed(e){let t=new Map(this.#e);return e.filter(({id:i})=>t.has(i)).forEach(i=>t.set(i.id,i)),new n(t,this.anchor&&(t.get(this.anchor.id)??this.anchor))}};var H={ArrowLeft:"left",ArrowRight:"right",ArrowUp:"up",ArrowDown:"down"};function F(n){return H[n]}function L(n,e,t){let i=n.tiles,r=i.indexOf(e);switch(t){case"left":return i[r-1];case"right":return i[r+1];case"up":return y(p(i,i.findLast(o=>o.y<e.y)),u(e));case"down":return y(p(i,i.find(o=>o.y>e.y)),u(e))}}function E(n,e,t){switch(e){case"left":return n.tiles.at(-1);case"right":return n.tiles[0];case"up":return y(p(n.tiles,n.tiles.at(-1)),t);case"down":return y(p(n.tiles,n.tiles[0]),t)}}function u(n){return n.x+n.width/2}function p(n,e){return e===void 0?[]:n.filter(t=>t.y===e.y)}function y(n,e){return n.reduce((t,i)=>t===void 0||Math.abs(u(i)-e)<Math.abs(u(t)-e)?i:t,void 0)}async function K({block:n,tile:e},t,i,r){let o=n.layout&&L(n.layout,e,t);if(o!==void 0)return{block:n,tile:o};let a=t==="left"||t==="up"?-1:1,d=i.months[i.months.indexOf(n.month)+a];if(d===void 0)return;await i.load(d).catch(()=>{});let c=r()?.blockOf(d),s=c?.layout&&E(c.layout,t,u(e));return c&&s&&{block:c,tile:s}}var f=class{#e;#t={x:0,y:0};#n=!1;byFinger=!1;down(e,t){this.cancel(),this.#n=!1,this.byFinger=e.pointerType==="touch",this.byFinger&&(this.#t={x:e.clientX,y:e.clientY},this.#e=window.setTimeout(()=>{this.#n=!0,t()},450))}move(e){Math.hypot(e.clientX-this.#t.x,e.clientY-this.#t.y)>10&&this.cancel()}cancel(){window.clearTimeout(this.#e),this.#e=void 0}ends(){return this.#n}};var P=class{#e;#t=new f;constructor(e){this.#e=e}click(e,t){e.preventDefault(),!this.#t.ends()&&(e.ctrlKey||e.metaKey||e.shiftKey||this.#e.selection.size>0?this.pick(t,e.shiftKey):m(this.#e,"photo-open",t))}pick(e,t){m(this.#e,"photo-pick",{photo:e,range:t})}taken({id:e}){let{selection:t}=this.#e;return t.has(e)?t.ids:[e]}get byFinger(){return this.#t.byFinger}down(e,t){this.#t.down(e,()=>this.pick(t,!1))}move=e=>this.#t.move(e);lift=()=>this.#t.cancel();menu=e=>{this.#t.ends()&&e.preventDefault()};box({photo:e,x:t,y:i},r){let o=e.title??e.name;return v`
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${r?"true":"false"}"
        aria-label="${x(w`Select ${o}`)}"
        .style="${`transform:translate(${t}px,${i}px)`}"
        @click="${a=>this.pick(e,a.shiftKey)}"
      >
        <span>${T.check}</span>
      </button>
    `}};var V=k`
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
`;function M(n,e){let t=[0],i=[0];for(let o=1;o<=n.length;o++){let a=1/0,d=o-1,c=0;for(let s=o-1;s>=0;s--){c+=n[s];let l=(e.width-(o-s-1)*e.gap)/c/e.rowHeight;if(l<.6&&s<o-1)break;let h=t[s]+O(l,o===n.length);h<a&&(a=h,d=s)}t.push(a),i.push(d)}let r=[];for(let o=n.length;o>0;o=i[o])r.unshift(o);return r}function O(n,e){return n>1.45?e?.15+.5*(1-1/n):10+n:(n>1?n-1:1/n-1)**2}function te(n){let e=n<600;return{width:n,rowHeight:e?112:n<1100?176:208,gap:e?3:6,dayGap:e?10:18,dayHeading:e?36:42,monthHeading:e?56:64}}var G=.8,D=.5,W=3.5;function A(n){return n.width<=0||n.height<=0?n.type.startsWith("video/")?16/9:1:Math.min(W,Math.max(D,n.width/n.height))}function z(n){let e=[];for(let t of n){let i=t.taken.slice(0,10),r=e.at(-1);r?.day===i?r.photos.push(t):e.push({day:i,photos:[t]})}return e}var g=class{#e;#t=[];#n=[];#i=[];#o;constructor(e){this.#e=e,this.#o=e.monthHeading}add(e){let t=e.photos.map((r,o)=>({photo:r,aspect:A(r),begins:o===0?e.day:void 0}));if(this.#i.length>0){let r=[...this.#i,...t],o=this.#s(r);if(o>=this.#e.rowHeight*G){this.#i=r,o<=this.#e.rowHeight&&this.#r();return}this.#r()}let i=0;for(let r of M(t.map(({aspect:o})=>o),this.#e))this.#r(),this.#i=t.slice(i,r),i=r}finish(){return this.#r(),{height:this.#o,tiles:this.#t,headings:this.#n}}#s(e){let t=e.reduce((i,r)=>i+r.aspect,0);return(this.#e.width-I(e,this.#e))/t}#r(){let{gap:e,dayGap:t,dayHeading:i,rowHeight:r}=this.#e,o=this.#i;if(this.#i=[],o.length===0)return;let a=this.#s(o),d=Math.max(1,a<=r*1.45?a:r),c=this.#o+(o.some(l=>l.begins!==void 0)?i:0),s=0;for(let[l,h]of o.entries()){let b=Math.min(h.aspect*d,this.#e.width);l>0&&(s+=h.begins===void 0?e:t),h.begins!==void 0&&this.#n.push({day:h.begins,x:s,y:this.#o,width:N(o,l,d,e)}),this.#t.push({photo:h.photo,x:s,y:c,width:b,height:d}),s+=b}this.#o=c+d+e}};function I(n,{gap:e,dayGap:t}){return n.slice(1).reduce((i,r)=>i+(r.begins===void 0?e:t),0)}function N(n,e,t,i){let r=0;for(let o=e;o<n.length;o++){let a=n[o];if(o>e){if(a.begins!==void 0)break;r+=i}r+=a.aspect*t}return r}function ne(n,e){let t=new g(e);for(let i of z(n))t.add(i);return t.finish()}function ie(n,e){let i=Math.max(1,e.width/(1.35*e.rowHeight+e.gap)),r=Math.ceil(n/i),o=Math.min(r,12);return e.monthHeading+r*(e.rowHeight+e.gap)+o*e.dayHeading}export{S as a,F as b,L as c,K as d,P as e,V as f,M as g,te as h,A as i,ne as j,ie as k};
