import{h as j}from"/assets/chunk-DFIE6NY7.js";import{a as c,b as d,e as b,g as m,h as f,i as o,j as U,k as $,m as h,n as V,p as v}from"/assets/chunk-Q3DXA6PV.js";import{a as p,c as e,d as a,e as n,g as r,i as u}from"/assets/chunk-4TR2UDAY.js";var W,z,A,B,K,Y,G,s,E,T,k,M,q,y,J;G=[f("latent-shown-once")];var l=class extends(Y=m,K=[o()],B=[o({attribute:!1})],A=[o({attribute:!1})],z=[o({attribute:!1})],W=[U()],Y){constructor(){super(...arguments);r(this,y);r(this,E,e(s,8,this,"")),e(s,11,this);r(this,T,e(s,12,this,"")),e(s,15,this);r(this,k,e(s,16,this,"")),e(s,19,this);r(this,M,e(s,20,this,"")),e(s,23,this);r(this,q,e(s,24,this,!1)),e(s,27,this)}firstUpdated(){this.scrollIntoView({block:"nearest"})}willUpdate(x){x.has("password")&&(this.copied=!1)}render(){return d`
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
        ${re()?d`
            <button class="quiet" @click="${()=>{u(this,y,J).call(this)}}">${this.copied?"Copied":"Copy the password"}</button>
          `:b}
      </section>
    `}};s=p(Y),E=new WeakMap,T=new WeakMap,k=new WeakMap,M=new WeakMap,q=new WeakMap,y=new WeakSet,J=async function(){await navigator.clipboard.writeText(this.password),this.copied=!0},a(s,4,"name",K,l,E),a(s,4,"address",B,l,T),a(s,4,"user",A,l,k),a(s,4,"password",z,l,M),a(s,4,"copied",W,l,q),l=a(s,0,"ShownOnce",G,l),n(l,"styles",[h,v,c`
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
    `]),e(s,1,l);function re(){return window.isSecureContext&&"clipboard"in navigator}function ne(w){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(w))}var Q,X,Z,_,C,S,O,F,ee,t,L,N,R,D,H,I,P,g,te;ee=[f("latent-confirm-form")];var i=class extends(F=m,O=[o({attribute:!1})],S=[o({attribute:!1})],C=[o({attribute:!1})],_=[o({attribute:!1})],Z=[o({type:Boolean})],X=[$("#label")],Q=[$("#password")],F){constructor(){super(...arguments);r(this,g);r(this,L,e(t,8,this,"")),e(t,11,this);r(this,N,e(t,12,this,"")),e(t,15,this);r(this,R,e(t,16,this,"What do you call this device?")),e(t,19,this);r(this,D,e(t,20,this,"")),e(t,23,this);r(this,H,e(t,24,this,!1)),e(t,27,this);r(this,I,e(t,28,this)),e(t,31,this);r(this,P,e(t,32,this)),e(t,35,this)}firstUpdated(){(this.label??this.password).focus()}render(){return d`
      <form @submit="${u(this,g,te)}">
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
    `}};t=p(F),L=new WeakMap,N=new WeakMap,R=new WeakMap,D=new WeakMap,H=new WeakMap,I=new WeakMap,P=new WeakMap,g=new WeakSet,te=function(x){if(x.preventDefault(),!this.busy){let ae={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:ae}))}},a(t,4,"user",O,i,L),a(t,4,"action",S,i,N),a(t,4,"question",C,i,R),a(t,4,"example",_,i,D),a(t,4,"busy",Z,i,H),a(t,4,"label",X,i,I),a(t,4,"password",Q,i,P),i=a(t,0,"ConfirmForm",ee,i),n(i,"styles",[h,v,V,c`
      form {
        display: grid;
        gap: 16px;
        padding: 16px;
        border-radius: 12px;
        background: var(--sunken);
      }

      label {
        display: block;
        margin-bottom: 4px;
        font-size: var(--text-small);
        font-weight: 600;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }

      .actions .quiet {
        min-height: 44px;
      }
    `]),e(t,1,i);export{ne as a};
