import{h as W}from"/assets/chunk-CEKH6Q66.js";import{a as v,b as l,c as j,d as x,e as h,f as A,h as B,i as y}from"/assets/chunk-KYYXIHTN.js";import{a as m,d as p,g as b,i as f}from"/assets/chunk-QQCOG5H4.js";import{b as o}from"/assets/chunk-JPIGTC3I.js";import{a as n,c as e,d as a,e as c,g as r,i as u}from"/assets/chunk-UFH4OFYZ.js";var D,K,V,Y,z,G,J,s,E,T,k,q,M,g,Q;J=[v("latent-shown-once")];var d=class extends(G=f,z=[l()],Y=[l({attribute:!1})],V=[l({attribute:!1})],K=[l({attribute:!1})],D=[j()],G){constructor(){super(...arguments);r(this,g);r(this,E,e(s,8,this,"")),e(s,11,this);r(this,T,e(s,12,this,"")),e(s,15,this);r(this,k,e(s,16,this,"")),e(s,19,this);r(this,q,e(s,20,this,"")),e(s,23,this);r(this,M,e(s,24,this,!1)),e(s,27,this)}firstUpdated(){this.scrollIntoView({block:"nearest"})}willUpdate($){$.has("password")&&(this.copied=!1)}render(){return p`
      <section aria-label="${this.name}" role="status">
        <slot></slot>
        <dl>
          <dt>${o("Address")}</dt>
          <dd>${this.address}</dd>
          <dt>${o("Name")}</dt>
          <dd>${this.user}</dd>
          <dt>${o("Password")}</dt>
          <dd class="password">${this.password}</dd>
        </dl>
        ${oe()?p`
            <button class="quiet" @click="${()=>{u(this,g,Q).call(this)}}">${this.copied?o("Copied"):o("Copy the password")}</button>
          `:b}
      </section>
    `}};s=n(G),E=new WeakMap,T=new WeakMap,k=new WeakMap,q=new WeakMap,M=new WeakMap,g=new WeakSet,Q=async function(){await navigator.clipboard.writeText(this.password),this.copied=!0},a(s,4,"name",z,d,E),a(s,4,"address",Y,d,T),a(s,4,"user",V,d,k),a(s,4,"password",K,d,q),a(s,4,"copied",D,d,M),d=a(s,0,"ShownOnce",J,d),c(d,"styles",[h,y,m`
      section {
        display: grid;
        gap: 12px;
        padding: 16px;
        border-radius: var(--corner-middle);
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
    `]),e(s,1,d);function oe(){return window.isSecureContext&&"clipboard"in navigator}var X,Z,_,C,O,S,F,ee,te,t,L,R,H,N,I,P,U,w,se;te=[v("latent-confirm-form")];var i=class extends(ee=f,F=[l({attribute:!1})],S=[l({attribute:!1})],O=[l({attribute:!1})],C=[l({attribute:!1})],_=[l({type:Boolean})],Z=[x("#label")],X=[x("#password")],ee){constructor(){super(...arguments);r(this,w);r(this,L,e(t,8,this,"")),e(t,11,this);r(this,R,e(t,12,this,"")),e(t,15,this);r(this,H,e(t,16,this,o("What do you call this device?"))),e(t,19,this);r(this,N,e(t,20,this,"")),e(t,23,this);r(this,I,e(t,24,this,!1)),e(t,27,this);r(this,P,e(t,28,this)),e(t,31,this);r(this,U,e(t,32,this)),e(t,35,this)}firstUpdated(){(this.label??this.password).focus()}render(){return p`
      <form @submit="${u(this,w,se)}">
        <slot></slot>
        ${this.example===""?b:p`
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
          <label for="password">${this.user===W?o("The vault’s passphrase"):o("Your password")}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy?o("One moment…"):this.action}</button>
          <button class="quiet" type="button" @click="${()=>this.dispatchEvent(new CustomEvent("give-up"))}">
            ${o("Cancel")}
          </button>
        </div>
      </form>
    `}};t=n(ee),L=new WeakMap,R=new WeakMap,H=new WeakMap,N=new WeakMap,I=new WeakMap,P=new WeakMap,U=new WeakMap,w=new WeakSet,se=function($){if($.preventDefault(),!this.busy){let ie={label:this.label?.value.trim()??"",passphrase:this.password.value};this.dispatchEvent(new CustomEvent("confirm",{detail:ie}))}},a(t,4,"user",F,i,L),a(t,4,"action",S,i,R),a(t,4,"question",O,i,H),a(t,4,"example",C,i,N),a(t,4,"busy",_,i,I),a(t,4,"label",Z,i,P),a(t,4,"password",X,i,U),i=a(t,0,"ConfirmForm",te,i),c(i,"styles",[h,y,A,B,m`
      form {
        padding: 16px;
        border-radius: var(--corner-middle);
        background: var(--sunken);
      }

      .actions {
        justify-content: flex-start;
      }
    `]),e(t,1,i);
