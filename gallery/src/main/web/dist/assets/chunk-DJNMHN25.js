import{a as k}from"/assets/chunk-DFIE6NY7.js";import{a as v,b as c,e as y,g as x,h as w,i as p,j as E,k as $,l as d,m as T,o as q,p as A}from"/assets/chunk-WILYH35W.js";import{a as g,c as t,d as s,e as f,g as l,i as o}from"/assets/chunk-4TR2UDAY.js";var M,C,H,R,j,z,e,m,h,b,u,a,n,D;z=[w("latent-lock-button")];var i=class extends(j=x,R=[p({attribute:!1})],H=[p()],C=[E()],M=[$("dialog")],j){constructor(){super(...arguments);l(this,a);l(this,m,t(e,8,this)),t(e,11,this);l(this,h,t(e,12,this,"")),t(e,15,this);l(this,b,t(e,16,this,"")),t(e,19,this);l(this,u,t(e,20,this)),t(e,23,this)}render(){return c`
      ${this.label===""?c`
          <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{o(this,a,n).call(this,!1)}}">
            ${d.lock}
          </button>
        `:c`
          <button class="main" @click="${()=>{o(this,a,n).call(this,!1)}}">${d.lock}${this.label}</button>
        `}
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?y:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${o(this,a,D)}">Lock anyway</button>
        </div>
      </dialog>
    `}};e=g(j),m=new WeakMap,h=new WeakMap,b=new WeakMap,u=new WeakMap,a=new WeakSet,n=async function(N){try{await this.api.lock(N),this.dispatchEvent(new CustomEvent("locked"))}catch(r){r instanceof k&&r.code==="force"?(this.users=r.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:r}))}},D=function(){this.dialog.close(),o(this,a,n).call(this,!0)},s(e,4,"api",R,i,m),s(e,4,"label",H,i,h),s(e,4,"users",C,i,b),s(e,4,"dialog",M,i,u),i=s(e,0,"LockButton",z,i),f(i,"styles",[T,A,q,v`
      dialog {
        padding: 24px;
        font-size: 1rem;
        white-space: normal;
      }

      h2 {
        margin-bottom: 8px;
      }

      .main {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
        margin-top: 20px;
      }
    `]),t(e,1,i);
