import{h as j}from"/assets/chunk-LYKWYS7G.js";import{a as u,b as d,e as b,g as m,h as f,i as o,j as U,k as x,l as v,m as W,o as A,p as h}from"/assets/chunk-K4BADL6H.js";import{a as p,c as e,d as a,e as n,g as r,i as c}from"/assets/chunk-UFH4OFYZ.js";var B,D,K,V,Y,z,G,s,$,E,T,k,q,y,J;G=[f("latent-shown-once")];var l=class extends(z=m,Y=[o()],V=[o({attribute:!1})],K=[o({attribute:!1})],D=[o({attribute:!1})],B=[U()],z){constructor(){super(...arguments);r(this,y);r(this,$,e(s,8,this,"")),e(s,11,this);r(this,E,e(s,12,this,"")),e(s,15,this);r(this,T,e(s,16,this,"")),e(s,19,this);r(this,k,e(s,20,this,"")),e(s,23,this);r(this,q,e(s,24,this,!1)),e(s,27,this)}firstUpdated(){this.scrollIntoView({block:"nearest"})}willUpdate(g){g.has("password")&&(this.copied=!1)}render(){return d`
      <section aria-label="${this.name}" role="status">
        <slot></slot>
        <dl>
          <dt>Address</dt>
          <dd>${this.address}</dd>
          <dt>Name</dt>
          <dd>${this.user}</dd>
          <dt>Password</dt>
          <dd class="password">${this.password}</dd>
        </dl>
        ${ie()?d`
            <button class="quiet" @click="${()=>{c(this,y,J).call(this)}}">${this.copied?"Copied":"Copy the password"}</button>
          `:b}
      </section>
    `}};s=p(z),$=new WeakMap,E=new WeakMap,T=new WeakMap,k=new WeakMap,q=new WeakMap,y=new WeakSet,J=async function(){await navigator.clipboard.writeText(this.password),this.copied=!0},a(s,4,"name",Y,l,$),a(s,4,"address",V,l,E),a(s,4,"user",K,l,T),a(s,4,"password",D,l,k),a(s,4,"copied",B,l,q),l=a(s,0,"ShownOnce",G,l),n(l,"styles",[v,h,u`
      section {
        display: grid;
        gap: 12px;
        padding: 16px;
        border-radius: 12px;
        background: var(--sunken);
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 6px 16px;
      }

      dt {
        color: var(--ink-soft);
      }

      dd {
        overflow-wrap: anywhere;
        user-select: all;
      }

      .password {
        font-family: var(--mono);
      }

      button {
        justify-self: start;
      }
    `]),e(s,1,l);function ie(){return window.isSecureContext&&"clipboard"in navigator}var Q,X,Z,_,C,O,S,F,ee,t,M,L,R,H,N,I,P,w,te;ee=[f("latent-confirm-form")];var i=class extends(F=m,S=[o({attribute:!1})],O=[o({attribute:!1})],C=[o({attribute:!1})],_=[o({attribute:!1})],Z=[o({type:Boolean})],X=[x("#label")],Q=[x("#password")],F){constructor(){super(...arguments);r(this,w);r(this,M,e(t,8,this,"")),e(t,11,this);r(this,L,e(t,12,this,"")),e(t,15,this);r(this,R,e(t,16,this,"What do you call this device?")),e(t,19,this);r(this,H,e(t,20,this,"")),e(t,23,this);r(this,N,e(t,24,this,!1)),e(t,27,this);r(this,I,e(t,28,this)),e(t,31,this);r(this,P,e(t,32,this)),e(t,35,this)}firstUpdated(){(this.label??this.password).focus()}render(){return d`
      <form @submit="${c(this,w,te)}">
        <slot></slot>
        ${this.example===""?b:d`
          <div class="field">
            <label for="label">${this.question}</label>
            <input
              id="label"
              required
              maxlength="100"
              autocomplete="off"
              placeholder="${this.example}"
              ?readonly="${this.busy}"
            />
          </div>
        `}
        <div class="field">
          <label for="password">${this.user===j?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            Cancel
          </button>
        </div>
      </form>
    `}};t=p(F),M=new WeakMap,L=new WeakMap,R=new WeakMap,H=new WeakMap,N=new WeakMap,I=new WeakMap,P=new WeakMap,w=new WeakSet,te=function(g){if(g.preventDefault(),!this.busy){let re={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:re}))}},a(t,4,"user",S,i,M),a(t,4,"action",O,i,L),a(t,4,"question",C,i,R),a(t,4,"example",_,i,H),a(t,4,"busy",Z,i,N),a(t,4,"label",X,i,I),a(t,4,"password",Q,i,P),i=a(t,0,"ConfirmForm",ee,i),n(i,"styles",[v,h,W,A,u`
      form {
        padding: 16px;
        border-radius: 12px;
        background: var(--sunken);
      }

      .actions {
        justify-content: flex-start;
      }
    `]),e(t,1,i);
