import{a as x,b as w}from"/assets/chunk-7KBPAIBY.js";import{a as f,b,g,h as v,i as s,m as y,r as $}from"/assets/chunk-PMYW6YMW.js";import{a as h,c as e,d as a,e as u,g as r}from"/assets/chunk-UFH4OFYZ.js";var k,R,E,M,L,S,q,z,B,t,i,n,l,c,d,p,m;B=[v("latent-cover-tile")];var o=class extends(z=g,q=[s({attribute:!1})],S=[s({attribute:!1})],L=[s({attribute:!1})],M=[s({attribute:!1})],E=[s({attribute:!1})],R=[s({attribute:!1})],k=[s({type:Boolean,reflect:!0})],z){constructor(){super(...arguments);r(this,i,e(t,8,this,x("photos"))),e(t,11,this);r(this,n,e(t,12,this,"")),e(t,15,this);r(this,l,e(t,16,this,"")),e(t,19,this);r(this,c,e(t,20,this)),e(t,23,this);r(this,d,e(t,24,this)),e(t,27,this);r(this,p,e(t,28,this)),e(t,31,this);r(this,m,e(t,32,this,!1)),e(t,35,this)}render(){return b`
      <div>
        <a
          href="${w(this.to)}"
          title="${this.name}"
          aria-label="${this.name}, ${this.told}"
          @click="${H=>$(H,this.to)}"
        >
          <latent-cover .photo="${this.cover}" .icon="${this.icon}" .store="${this.store}"></latent-cover>
          <span class="name">${this.name}</span>
          <span class="told">${this.told}</span>
        </a>
      </div>
    `}};t=h(z),i=new WeakMap,n=new WeakMap,l=new WeakMap,c=new WeakMap,d=new WeakMap,p=new WeakMap,m=new WeakMap,a(t,4,"to",q,o,i),a(t,4,"name",S,o,n),a(t,4,"told",L,o,l),a(t,4,"cover",M,o,c),a(t,4,"icon",E,o,d),a(t,4,"store",R,o,p),a(t,4,"round",k,o,m),o=a(t,0,"CoverTile",B,o),u(o,"styles",[y,f`
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
    `]),e(t,1,o);
