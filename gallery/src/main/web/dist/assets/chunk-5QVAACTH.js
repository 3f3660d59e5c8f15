import{b as x}from"/assets/chunk-RM3MGTUZ.js";import{b,g as h,h as y,i as g,k as f,l as v,o as $,p as q}from"/assets/chunk-K4BADL6H.js";import{a as m,c as s,d as r,e as p,f as i,g as a,i as u}from"/assets/chunk-UFH4OFYZ.js";var E,T,w,L,t,d,c,o,l,M;L=[y("latent-confirm-dialog")];var e=class extends(w=h,T=[g({attribute:!1})],E=[f("latent-dialog")],w){constructor(){super(...arguments);a(this,l);a(this,d,s(t,8,this)),s(t,11,this);a(this,c,s(t,12,this)),s(t,15,this);a(this,o,new x(this))}render(){let{heading:n,text:Q,action:R}=this.question;return b`
      <latent-dialog heading="${n}">
        <form @submit="${u(this,l,M)}">
          <p>${Q}</p>
          <p class="problem" role="alert" ?hidden="${i(this,o).problem===""}">${i(this,o).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" autofocus @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${i(this,o).busy}">${R}</button>
          </div>
        </form>
      </latent-dialog>
    `}};t=m(w),d=new WeakMap,c=new WeakMap,o=new WeakMap,l=new WeakSet,M=function(n){n.preventDefault(),i(this,o).busy||i(this,o).run(async()=>{await this.question.act(),this.dialog.close()})},r(t,4,"question",T,e,d),r(t,4,"dialog",E,e,c),e=r(t,0,"ConfirmDialog",L,e),p(e,"styles",[v,q,$]),s(t,1,e);
