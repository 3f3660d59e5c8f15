import{a as m,b as c,e as h}from"/assets/chunk-KYYXIHTN.js";import{a as o,d,i as p}from"/assets/chunk-QQCOG5H4.js";import{a as s,c as r,d as i,e as n,g as l}from"/assets/chunk-UFH4OFYZ.js";var g,v,x,t,a;x=[m("latent-notice")];var e=class extends(v=p,g=[c()],v){constructor(){super(...arguments);l(this,a,r(t,8,this,"")),r(t,11,this)}render(){return d`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `}};t=s(v),a=new WeakMap,i(t,4,"heading",g,e,a),e=i(t,0,"Notice",x,e),n(e,"styles",[h,o`
      :host {
        display: grid;
        place-items: center;
        min-height: min(70vh, 640px);
        padding: 24px;
      }

      div {
        display: grid;
        justify-items: center;
        gap: 14px;
        max-width: 30rem;
        color: var(--ink-soft);
        text-align: center;
      }

      h2 {
        color: var(--ink);
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

      ::slotted([slot="icon"]) {
        display: grid;
        place-items: center;
        width: 64px;
        height: 64px;
        border-radius: 50%;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `]),r(t,1,e);
