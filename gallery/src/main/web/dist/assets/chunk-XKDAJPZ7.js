import{h as j}from"/assets/chunk-DFIE6NY7.js";import{a as u,b as d,e as b,g as m,h as f,i,j as U,k as w,m as h,n as D,p as v}from"/assets/chunk-PMYW6YMW.js";import{a as p,c as e,d as a,e as n,g as o,i as c}from"/assets/chunk-UFH4OFYZ.js";var V,W,z,A,B,K,Y,s,$,E,T,k,M,y,G;Y=[f("latent-shown-once")];var l=class extends(K=m,B=[i()],A=[i({attribute:!1})],z=[i({attribute:!1})],W=[i({attribute:!1})],V=[U()],K){constructor(){super(...arguments);o(this,y);o(this,$,e(s,8,this,"")),e(s,11,this);o(this,E,e(s,12,this,"")),e(s,15,this);o(this,T,e(s,16,this,"")),e(s,19,this);o(this,k,e(s,20,this,"")),e(s,23,this);o(this,M,e(s,24,this,!1)),e(s,27,this)}firstUpdated(){this.scrollIntoView({block:"nearest"})}willUpdate(x){x.has("password")&&(this.copied=!1)}render(){return d`
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
            <button class="quiet" @click="${()=>{c(this,y,G).call(this)}}">${this.copied?"Copied":"Copy the password"}</button>
          `:b}
      </section>
    `}};s=p(K),$=new WeakMap,E=new WeakMap,T=new WeakMap,k=new WeakMap,M=new WeakMap,y=new WeakSet,G=async function(){await navigator.clipboard.writeText(this.password),this.copied=!0},a(s,4,"name",B,l,$),a(s,4,"address",A,l,E),a(s,4,"user",z,l,T),a(s,4,"password",W,l,k),a(s,4,"copied",V,l,M),l=a(s,0,"ShownOnce",Y,l),n(l,"styles",[h,v,u`
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
    `]),e(s,1,l);function oe(){return window.isSecureContext&&"clipboard"in navigator}var J,Q,X,Z,_,C,S,O,F,t,q,L,N,R,H,I,P,g,ee;F=[f("latent-confirm-form")];var r=class extends(O=m,S=[i({attribute:!1})],C=[i({attribute:!1})],_=[i({attribute:!1})],Z=[i({attribute:!1})],X=[i({type:Boolean})],Q=[w("#label")],J=[w("#password")],O){constructor(){super(...arguments);o(this,g);o(this,q,e(t,8,this,"")),e(t,11,this);o(this,L,e(t,12,this,"")),e(t,15,this);o(this,N,e(t,16,this,"What do you call this device?")),e(t,19,this);o(this,R,e(t,20,this,"")),e(t,23,this);o(this,H,e(t,24,this,!1)),e(t,27,this);o(this,I,e(t,28,this)),e(t,31,this);o(this,P,e(t,32,this)),e(t,35,this)}firstUpdated(){(this.label??this.password).focus()}render(){return d`
      <form @submit="${c(this,g,ee)}">
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
    `}};t=p(O),q=new WeakMap,L=new WeakMap,N=new WeakMap,R=new WeakMap,H=new WeakMap,I=new WeakMap,P=new WeakMap,g=new WeakSet,ee=function(x){if(x.preventDefault(),!this.busy){let ae={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:ae}))}},a(t,4,"user",S,r,q),a(t,4,"action",C,r,L),a(t,4,"question",_,r,N),a(t,4,"example",Z,r,R),a(t,4,"busy",X,r,H),a(t,4,"label",Q,r,I),a(t,4,"password",J,r,P),r=a(t,0,"ConfirmForm",F,r),n(r,"styles",[h,v,D,u`
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
    `]),e(t,1,r);
