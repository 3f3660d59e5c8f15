import{b as E}from"/assets/chunk-AELXDR5U.js";import{a as g,b as f,d as v,e as $,h as q,i as x}from"/assets/chunk-KYYXIHTN.js";import{d as h,i as y}from"/assets/chunk-QQCOG5H4.js";import{b}from"/assets/chunk-JPIGTC3I.js";import{a as c,c as s,d as r,e as p,f as i,g as a,i as u}from"/assets/chunk-UFH4OFYZ.js";var T,w,L,M,t,d,m,o,l,Q;M=[g("latent-confirm-dialog")];var e=class extends(L=y,w=[f({attribute:!1})],T=[v("latent-dialog")],L){constructor(){super(...arguments);a(this,l);a(this,d,s(t,8,this)),s(t,11,this);a(this,m,s(t,12,this)),s(t,15,this);a(this,o,new E(this))}render(){let{heading:n,text:R,action:k}=this.question;return h`
      <latent-dialog heading="${n}">
        <form @submit="${u(this,l,Q)}">
          <p>${R}</p>
          <p class="problem" role="alert" ?hidden="${i(this,o).problem===""}">${i(this,o).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" autofocus @click="${()=>this.dialog.close()}">${b("Cancel")}</button>
            <button class="main" ?disabled="${i(this,o).busy}">${k}</button>
          </div>
        </form>
      </latent-dialog>
    `}};t=c(L),d=new WeakMap,m=new WeakMap,o=new WeakMap,l=new WeakSet,Q=function(n){n.preventDefault(),i(this,o).busy||i(this,o).run(async()=>{await this.question.act(),this.dialog.close()})},r(t,4,"question",w,e,d),r(t,4,"dialog",T,e,m),e=r(t,0,"ConfirmDialog",M,e),p(e,"styles",[$,x,q]),s(t,1,e);
