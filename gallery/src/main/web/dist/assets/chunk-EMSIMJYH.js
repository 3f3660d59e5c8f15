import{a as T}from"/assets/chunk-DFIE6NY7.js";import{a as v,b as n,e as x,g as w,h as E,i as d,j as $,k,l as p,m as q,o as A,p as M}from"/assets/chunk-HED76DVG.js";import{a as f,c as t,d as s,e as y,g as l,i as o}from"/assets/chunk-4TR2UDAY.js";function P(g){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(g))}var C,D,H,R,j,z,e,m,h,u,b,a,c,F;z=[E("latent-lock-button")];var i=class extends(j=w,R=[d({attribute:!1})],H=[d()],D=[$()],C=[k("dialog")],j){constructor(){super(...arguments);l(this,a);l(this,m,t(e,8,this)),t(e,11,this);l(this,h,t(e,12,this,"")),t(e,15,this);l(this,u,t(e,16,this,"")),t(e,19,this);l(this,b,t(e,20,this)),t(e,23,this)}render(){return n`
      ${this.label===""?n`
          <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${()=>{o(this,a,c).call(this,!1)}}">
            ${p.lock}
          </button>
        `:n`
          <button class="main" @click="${()=>{o(this,a,c).call(this,!1)}}">${p.lock}${this.label}</button>
        `}
      <dialog aria-labelledby="question">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users===""?x:this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${()=>this.dialog.close()}">Cancel</button>
          <button class="main" @click="${o(this,a,F)}">Lock anyway</button>
        </div>
      </dialog>
    `}};e=f(j),m=new WeakMap,h=new WeakMap,u=new WeakMap,b=new WeakMap,a=new WeakSet,c=async function(I){try{await this.api.lock(I),this.dispatchEvent(new CustomEvent("locked"))}catch(r){r instanceof T&&r.code==="force"?(this.users=r.message,this.dialog.showModal()):this.dispatchEvent(new CustomEvent("problem",{detail:r}))}},F=function(){this.dialog.close(),o(this,a,c).call(this,!0)},s(e,4,"api",R,i,m),s(e,4,"label",H,i,h),s(e,4,"users",D,i,u),s(e,4,"dialog",C,i,b),i=s(e,0,"LockButton",z,i),y(i,"styles",[q,M,A,v`
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
    `]),t(e,1,i);export{P as a};
