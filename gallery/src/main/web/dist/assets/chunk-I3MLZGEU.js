import{b as w}from"/assets/chunk-A6TKU6T5.js";import{a as h,b,g as y,h as g,i as v,k as f,m as x,o as $,p as E}from"/assets/chunk-PMYW6YMW.js";import{a as c,c as s,d as l,e as m,f as o,g as a,i as u}from"/assets/chunk-UFH4OFYZ.js";var q,T,M,L,t,d,p,i,r,k;L=[g("latent-confirm-dialog")];var e=class extends(M=y,T=[v({attribute:!1})],q=[f("dialog")],M){constructor(){super(...arguments);a(this,r);a(this,d,s(t,8,this)),s(t,11,this);a(this,p,s(t,12,this)),s(t,15,this);a(this,i,new w(this))}firstUpdated(){this.dialog.showModal()}render(){let{heading:n,text:H,action:P}=this.question;return b`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${Q=>Q.stopPropagation()}"
      >
        <form @submit="${u(this,r,k)}">
          <h2 id="title">${n}</h2>
          <p>${H}</p>
          <p class="problem" role="alert" ?hidden="${o(this,i).problem===""}">${o(this,i).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${o(this,i).busy}">${P}</button>
          </div>
        </form>
      </dialog>
    `}};t=c(M),d=new WeakMap,p=new WeakMap,i=new WeakMap,r=new WeakSet,k=function(n){n.preventDefault(),o(this,i).busy||o(this,i).run(async()=>{await this.question.act(),this.dialog.close()})},l(t,4,"question",T,e,d),l(t,4,"dialog",q,e,p),e=l(t,0,"ConfirmDialog",L,e),m(e,"styles",[x,E,$,h`
      form {
        display: grid;
        gap: 16px;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
      }

      .actions .quiet {
        min-height: 44px;
      }
    `]),s(t,1,e);
