import{a as T}from"/assets/chunk-5IPKFR35.js";import{a as b,b as s,e as g}from"/assets/chunk-KYYXIHTN.js";import{a as u,d as f,i as y}from"/assets/chunk-QQCOG5H4.js";import{a as p,c as r,d as a,e as d,f as c,g as o}from"/assets/chunk-UFH4OFYZ.js";var k,w,S,E,R,e,n,l,m,i;R=[b("latent-cover")];var t=class extends(E=y,S=[s({attribute:!1})],w=[s({attribute:!1})],k=[s({attribute:!1})],E){constructor(){super(...arguments);o(this,n,r(e,8,this)),r(e,11,this);o(this,l,r(e,12,this)),r(e,15,this);o(this,m,r(e,16,this)),r(e,19,this);o(this,i,new T(this,"50%"))}render(){return c(this,i).reached&&this.photo!==void 0?f`
        <latent-thumb .photo="${v(this.photo)}" .store="${this.store}"></latent-thumb>
      `:this.icon}};e=p(E),n=new WeakMap,l=new WeakMap,m=new WeakMap,i=new WeakMap,a(e,4,"photo",S,t,n),a(e,4,"icon",w,t,l),a(e,4,"store",k,t,m),t=a(e,0,"Cover",R,t),d(t,"styles",[g,u`
      :host {
        display: grid;
        place-items: center;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `]),r(e,1,t);function v(h){return{id:h,name:"",type:"image/jpeg",width:1,height:1,taken:"1970-01-01T00:00:00",favorite:!1,archived:!1,failed:!1,turned:!1}}
