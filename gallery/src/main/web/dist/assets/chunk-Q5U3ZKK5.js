import{h as U}from"/assets/chunk-LYKWYS7G.js";import{a as u,b as d,e as b,g as m,h as f,i,j as P,k as x,l as v,m as D,n as V,o as h}from"/assets/chunk-RUVA4NCB.js";import{a as p,c as e,d as a,e as n,g as r,i as c}from"/assets/chunk-UFH4OFYZ.js";var W,A,B,K,Y,z,G,s,$,E,T,M,k,y,J;G=[f("latent-shown-once")];var l=class extends(z=m,Y=[i()],K=[i({attribute:!1})],B=[i({attribute:!1})],A=[i({attribute:!1})],W=[P()],z){constructor(){super(...arguments);r(this,y);r(this,$,e(s,8,this,"")),e(s,11,this);r(this,E,e(s,12,this,"")),e(s,15,this);r(this,T,e(s,16,this,"")),e(s,19,this);r(this,M,e(s,20,this,"")),e(s,23,this);r(this,k,e(s,24,this,!1)),e(s,27,this)}firstUpdated(){this.scrollIntoView({block:"nearest"})}willUpdate(g){g.has("password")&&(this.copied=!1)}render(){return d`
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
        ${oe()?d`
            <button class="quiet" @click="${()=>{c(this,y,J).call(this)}}">${this.copied?"Copied":"Copy the password"}</button>
          `:b}
      </section>
    `}};s=p(z),$=new WeakMap,E=new WeakMap,T=new WeakMap,M=new WeakMap,k=new WeakMap,y=new WeakSet,J=async function(){await navigator.clipboard.writeText(this.password),this.copied=!0},a(s,4,"name",Y,l,$),a(s,4,"address",K,l,E),a(s,4,"user",B,l,T),a(s,4,"password",A,l,M),a(s,4,"copied",W,l,k),l=a(s,0,"ShownOnce",G,l),n(l,"styles",[v,h,u`
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
        font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
      }

      button {
        justify-self: start;
      }
    `]),e(s,1,l);function oe(){return window.isSecureContext&&"clipboard"in navigator}var Q,X,Z,_,C,S,O,F,ee,t,q,L,N,R,H,j,I,w,te;ee=[f("latent-confirm-form")];var o=class extends(F=m,O=[i({attribute:!1})],S=[i({attribute:!1})],C=[i({attribute:!1})],_=[i({attribute:!1})],Z=[i({type:Boolean})],X=[x("#label")],Q=[x("#password")],F){constructor(){super(...arguments);r(this,w);r(this,q,e(t,8,this,"")),e(t,11,this);r(this,L,e(t,12,this,"")),e(t,15,this);r(this,N,e(t,16,this,"What do you call this device?")),e(t,19,this);r(this,R,e(t,20,this,"")),e(t,23,this);r(this,H,e(t,24,this,!1)),e(t,27,this);r(this,j,e(t,28,this)),e(t,31,this);r(this,I,e(t,32,this)),e(t,35,this)}firstUpdated(){(this.label??this.password).focus()}render(){return d`
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
          <label for="password">${this.user===U?"The vault’s passphrase":"Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?"One moment…":this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            Cancel
          </button>
        </div>
      </form>
    `}};t=p(F),q=new WeakMap,L=new WeakMap,N=new WeakMap,R=new WeakMap,H=new WeakMap,j=new WeakMap,I=new WeakMap,w=new WeakSet,te=function(g){if(g.preventDefault(),!this.busy){let re={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:re}))}},a(t,4,"user",O,o,q),a(t,4,"action",S,o,L),a(t,4,"question",C,o,N),a(t,4,"example",_,o,R),a(t,4,"busy",Z,o,H),a(t,4,"label",X,o,j),a(t,4,"password",Q,o,I),o=a(t,0,"ConfirmForm",ee,o),n(o,"styles",[v,h,D,V,u`
      form {
        padding: 16px;
        border-radius: 12px;
        background: var(--sunken);
      }

      .actions {
        justify-content: flex-start;
      }
    `]),e(t,1,o);
