import{a as _,b as L,d as ee}from"/assets/chunk-H4CHDKB6.js";import"/assets/chunk-SJI25PWC.js";import{a as T}from"/assets/chunk-3V5YB64W.js";import{a as O}from"/assets/chunk-V5JBU3YI.js";import"/assets/chunk-GEQVBCTQ.js";import{b as F}from"/assets/chunk-AELXDR5U.js";import"/assets/chunk-G6KWYIGV.js";import{h as Z}from"/assets/chunk-CEKH6Q66.js";import"/assets/chunk-6OLURQTN.js";import{a as x}from"/assets/chunk-7ZXDUJG2.js";import{a as A,b as D,c as R,e as E,i as N}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as V,d as i,e as X,g as y,i as M}from"/assets/chunk-QQCOG5H4.js";import{a as w,b as t}from"/assets/chunk-JPIGTC3I.js";import{a as C,c as n,d as v,e as P,f as a,g as p,i as c}from"/assets/chunk-UFH4OFYZ.js";function te(o){return o.get("/devices")}function se(o,d,{user:e,passphrase:s}){return o.post(`/devices?${new URLSearchParams({label:d})}`,{user:e,passphrase:s})}function ie(o,d,{user:e,passphrase:s}){return o.post(`/devices/${encodeURIComponent(d)}/removal`,{user:e,passphrase:s})}var B=4,re,ae,oe,ne,de,pe,l,U,W,j,G,$,g,Q,q,le,me,ce;pe=[A("latent-devices")];var b=class extends(de=M,ne=[D({attribute:!1})],oe=[R()],ae=[R()],re=[R()],de){constructor(){super(...arguments);p(this,g);p(this,U,n(l,8,this)),n(l,11,this);p(this,W,n(l,12,this)),n(l,15,this);p(this,j,n(l,16,this)),n(l,19,this);p(this,G,n(l,20,this)),n(l,23,this);p(this,$,new F(this));p(this,q,()=>{this.step=void 0,a(this,$).say("")})}firstUpdated(){a(this,$).run(async()=>{this.known=await te(this.api)})}render(){let{known:e,made:s,step:r}=this;return i`
      <h3>${t("Devices and programs")}</h3>
      <p>
        ${t("What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take from it alone.")}
      </p>
      ${e===void 0||e.devices.length===0?y:i`
        <ul>
          ${e.devices.map(u=>c(this,g,me).call(this,u))}
        </ul>
      `} ${s===void 0||e===void 0?y:Te(s,e.user)} ${e===void 0?y:r===void 0?i`
          <button class="quiet add" @click="${()=>c(this,g,Q).call(this,{kind:"add"})}">${t("Add an app password")}</button>
        `:c(this,g,ce).call(this,r,e.user)}
      <p class="problem" role="alert" ?hidden="${a(this,$).problem===""}">${a(this,$).problem}</p>
    `}};l=C(de),U=new WeakMap,W=new WeakMap,j=new WeakMap,G=new WeakMap,$=new WeakMap,g=new WeakSet,Q=function(e){this.step=e,this.made=void 0,a(this,$).say("")},q=new WeakMap,le=function({label:e,passphrase:s},r,u){a(this,$).run(async()=>{r.kind==="add"?(this.made=await se(this.api,e,{user:u,passphrase:s}),this.known=this.made.all):this.known=await ie(this.api,r.device.id,{user:u,passphrase:s}),this.step=void 0})},me=function(e){return i`
      <li>
        ${x.device}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">${Re(e)}</div>
        </div>
        <button
          class="quiet"
          aria-label="${t(w`Remove ${e.label}`)}"
          ?disabled="${a(this,$).busy}"
          @click="${()=>c(this,g,Q).call(this,{kind:"remove",device:e})}"
        >
          ${t("Remove")}
        </button>
      </li>
    `},ce=function(e,s){return i`
      <latent-confirm-form
        .user="${s}"
        .action="${e.kind==="add"?t("Make one"):t("Remove it")}"
        .example="${e.kind==="add"?t("My phone"):""}"
        ?busy="${a(this,$).busy}"
        @confirm="${r=>c(this,g,le).call(this,r.detail,e,s)}"
        @give-up="${a(this,q)}"
      >
        ${e.kind==="remove"?i`
            <p>${t(i`
              <strong>${e.device.label}</strong> will reach nothing here any more.
            `)}</p>
          `:y}
      </latent-confirm-form>
    `},v(l,4,"api",ne,b,U),v(l,4,"known",oe,b,W),v(l,4,"step",ae,b,j),v(l,4,"made",re,b,G),b=v(l,0,"DeviceList",pe,b),P(b,"styles",[E,N,O,V`
      :host {
        display: grid;
        gap: 16px;
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }

      h3 {
        font-size: 1rem;
        font-weight: 650;
      }

      svg[role="img"] {
        width: 180px;
        height: 180px;
        justify-self: center;
        border-radius: var(--corner-small);
        background: #fff;
        color: #000;
      }
    `]),n(l,1,b);function Re({made:o,lastUse:d}){let e=T(o);if(d===void 0)return t(w`Made ${e}, never used`);let s=T(d);return t(w`Made ${e}, last used ${s}`)}function Te({password:o,code:{size:d,path:e}},s){let r=`${-B} ${-B} ${d+2*B} ${d+2*B}`;return i`
    <latent-shown-once name="${t("The new app password")}" .address="${`${location.origin}/dav/`}" .user="${s}" .password="${o}">
      <p>${t("Enter this on the device, or let its camera read the password. It is not shown again.")}</p>
      <svg viewBox="${r}" role="img" aria-label="${t("The password as a QR code")}" shape-rendering="crispEdges">
        ${X`
          <path d="${e}" fill="currentColor" />
        `}
      </svg>
    </latent-shown-once>
  `}var he,fe,ue,ve,ye,h,Y,z,J,f,m,K,H,$e,ge,be,ke,we;ye=[A("latent-account")];var k=class extends(ve=M,ue=[D({attribute:!1})],fe=[R()],he=[R()],ve){constructor(){super(...arguments);p(this,m);p(this,Y,n(h,8,this)),n(h,11,this);p(this,z,n(h,12,this)),n(h,15,this);p(this,J,n(h,16,this)),n(h,19,this);p(this,f,new F(this));p(this,H,()=>{this.step=void 0,a(this,f).say("")})}firstUpdated(){a(this,f).run(async()=>{this.factors=await this.api.factors()})}render(){let{factors:e}=this;return i`
      <latent-dialog heading="${t("Your sign-in")}" closable>
        <div class="content">
          ${e===void 0?y:c(this,m,ge).call(this,e)}
          <p class="problem" role="alert" ?hidden="${a(this,f).problem===""}">${a(this,f).problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </latent-dialog>
    `}};h=C(ve),Y=new WeakMap,z=new WeakMap,J=new WeakMap,f=new WeakMap,m=new WeakSet,K=function(e){this.step=e,a(this,f).say("")},H=new WeakMap,$e=function({label:e,passphrase:s},r,u){let S={user:u,passphrase:s};a(this,f).run(async()=>{if(r.kind==="add"){let I=await ee(await this.api.passkeyInvitation(S));this.factors=await this.api.addPasskey(e,I)}else this.factors=await this.api.removePasskey(r.passkey.id,S);this.step=void 0})},ge=function(e){let{user:s,code:r,passkeys:u}=e,S=r||u.length>0;return i`
      <p>${Se(s===Z,S)}</p>
      ${S?i`
          <ul>
            ${r?Ce():y}${u.map(I=>c(this,m,be).call(this,I))}
          </ul>
        `:y} ${this.step===void 0?c(this,m,ke).call(this,e):c(this,m,we).call(this,this.step,e)}
    `},be=function(e){return i`
      <li>
        ${x.key}
        <div>
          <div class="label">${e.label}</div>
          <div class="facts">${xe(e)}</div>
        </div>
        <button
          class="quiet"
          aria-label="${t(w`Remove ${e.label}`)}"
          ?disabled="${a(this,f).busy}"
          @click="${()=>c(this,m,K).call(this,{kind:"remove",passkey:e})}"
        >
          ${t("Remove")}
        </button>
      </li>
    `},ke=function({host:e,code:s,passkeys:r}){if(e===void 0)return Pe();if(!_())return i`
        <p>${t("This browser has no passkeys; use another to add one.")}</p>
      `;let u=i`
      <p>
        ${t("A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign in with app passwords only, which are below.")}
      </p>
    `;return i`
      ${s||r.length>0?y:u}
      <button class="main add" ?disabled="${a(this,f).busy}" @click="${()=>c(this,m,K).call(this,{kind:"add"})}">
        ${t("Add a passkey")}
      </button>
    `},we=function(e,{user:s}){return i`
      <latent-confirm-form
        .user="${s}"
        .action="${e.kind==="add"?t("Add it"):t("Remove it")}"
        .example="${e.kind==="add"?t("My phone"):""}"
        ?busy="${a(this,f).busy}"
        @confirm="${r=>c(this,m,$e).call(this,r.detail,e,s)}"
        @give-up="${a(this,H)}"
      >
        ${e.kind==="remove"?i`
            <p>${t(i`
              <strong>${e.passkey.label}</strong> will open nothing here any more.
            `)}</p>
          `:y}
      </latent-confirm-form>
    `},v(h,4,"api",ue,k,Y),v(h,4,"factors",fe,k,z),v(h,4,"step",he,k,J),k=v(h,0,"Account",ye,k),P(k,"styles",[E,N,O]),n(h,1,k);function Se(o,d){return o?d?t("Besides the vault’s passphrase, one of these is asked for:"):t("Only the vault’s passphrase is asked for yet."):d?t("Besides your password, one of these is asked for:"):t("Only your password is asked for yet.")}function xe({host:o,made:d,lastUse:e}){let s=T(d);if(e===void 0)return t(w`For ${o}, made ${s}, never used`);let r=T(e);return t(w`For ${o}, made ${s}, last used ${r}`)}function Ce(){return i`
    <li>
      ${x.lock}
      <div>
        <div class="label">${t("Code of an authenticator app")}</div>
        <div class="facts">${t("Set up on the machine that serves this page")}</div>
      </div>
    </li>
  `}function Pe(){let o=L();return o===void 0?i`
      <p>${t("Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.")}</p>
    `:i`
    <p>
      ${t(i`
        Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${o}">${o}</a>.
      `)}
    </p>
  `}export{k as Account};
