import{b as x}from"/assets/chunk-MGYCUVEA.js";import{a as $}from"/assets/chunk-G5GLDSGX.js";import{a as v,b as s,e as y}from"/assets/chunk-KYYXIHTN.js";import{a as f,d as b,i as g}from"/assets/chunk-QQCOG5H4.js";import{a as h,c as e,d as o,e as u,g as r}from"/assets/chunk-UFH4OFYZ.js";var w,k,R,E,L,M,S,q,z,t,i,n,l,c,p,m,d;z=[v("latent-cover-tile")];var a=class extends(q=g,S=[s({attribute:!1})],M=[s({attribute:!1})],L=[s({attribute:!1})],E=[s({attribute:!1})],R=[s({attribute:!1})],k=[s({attribute:!1})],w=[s({type:Boolean,reflect:!0})],q){constructor(){super(...arguments);r(this,i,e(t,8,this,$("photos"))),e(t,11,this);r(this,n,e(t,12,this,"")),e(t,15,this);r(this,l,e(t,16,this,"")),e(t,19,this);r(this,c,e(t,20,this)),e(t,23,this);r(this,p,e(t,24,this)),e(t,27,this);r(this,m,e(t,28,this)),e(t,31,this);r(this,d,e(t,32,this,!1)),e(t,35,this)}render(){return b`
      <div>
        <a
          ${x(this.to)}
          title="${this.name}"
          aria-label="${this.name}, ${this.told}"
        >
          <latent-cover .photo="${this.cover}" .icon="${this.icon}" .store="${this.store}"></latent-cover>
          <span class="name">${this.name}</span>
          <span class="told">${this.told}</span>
        </a>
      </div>
    `}};t=h(q),i=new WeakMap,n=new WeakMap,l=new WeakMap,c=new WeakMap,p=new WeakMap,m=new WeakMap,d=new WeakMap,o(t,4,"to",S,a,i),o(t,4,"name",M,a,n),o(t,4,"told",L,a,l),o(t,4,"cover",E,a,c),o(t,4,"icon",R,a,p),o(t,4,"store",k,a,m),o(t,4,"round",w,a,d),a=o(t,0,"CoverTile",z,a),u(a,"styles",[y,f`
      :host {
        display: block;
        min-width: 0;
      }

      a {
        display: block;
        border-radius: var(--corner-large);
        text-decoration: none;
      }

      latent-cover {
        height: auto;
        aspect-ratio: 4 / 3;
        border-radius: var(--corner-large);
        transition: filter var(--quick);
      }

      a:hover latent-cover {
        filter: brightness(1.06);
      }

      .name,
      .told {
        display: block;
        margin: 0 2px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .name {
        margin-top: 10px;
        font-weight: 600;
        line-height: 1.3;
      }

      .told {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      :host([round]) {
        text-align: center;
      }

      :host([round]) latent-cover {
        aspect-ratio: 1;
        border-radius: 50%;
      }
    `]),e(t,1,a);
