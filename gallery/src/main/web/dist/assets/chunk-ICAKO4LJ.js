import{a as x}from"/assets/chunk-UITOMONB.js";import{a as m,b as i,e as h,g,h as b,i as l,k as u,l as f,p as v}from"/assets/chunk-K4BADL6H.js";import{a as c,c as o,d as a,e as p,g as r}from"/assets/chunk-UFH4OFYZ.js";var y,w,E,k,T,e,s,d,n;T=[b("latent-dialog")];var t=class extends(k=g,E=[l()],w=[l({type:Boolean})],y=[u("dialog")],k){constructor(){super(...arguments);r(this,s,o(e,8,this,"")),o(e,11,this);r(this,d,o(e,12,this,!1)),o(e,15,this);r(this,n,o(e,16,this)),o(e,19,this)}firstUpdated(){this.dialog.showModal(),this.querySelector("[autofocus]")?.focus()}close(){this.dialog.close()}render(){return i`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close",{composed:!0}))}"
        @keydown="${$=>$.stopPropagation()}"
      >
        <header>
          <h2 id="title">${this.heading}</h2>
          ${this.closable?i`
              <button class="icon" aria-label="Close" title="Close" @click="${this.close}">${x.clear}</button>
            `:h}
        </header>
        <slot></slot>
      </dialog>
    `}};e=c(k),s=new WeakMap,d=new WeakMap,n=new WeakMap,a(e,4,"heading",E,t,s),a(e,4,"closable",w,t,d),a(e,4,"dialog",y,t,n),t=a(e,0,"Dialog",T,t),p(t,"styles",[f,v,m`
      dialog {
        width: min(100% - 24px, 460px);
        max-height: calc(100dvh - 24px);
        padding: 20px 24px 24px;
        border: 1px solid var(--line);
        border-radius: 16px;
        background: var(--raised);
        color: var(--ink);
        font-size: 1rem;
        white-space: normal;
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 50%);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: 14px;
      }

      .icon {
        margin: -4px -8px -4px 0;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
        overflow-wrap: anywhere;
      }
    `]),o(e,1,t);
