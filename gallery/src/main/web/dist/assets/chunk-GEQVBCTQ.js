import{a as v}from"/assets/chunk-7ZXDUJG2.js";import{a as u,b as s,d as f,e as x,i as y}from"/assets/chunk-KYYXIHTN.js";import{a as h,d as l,g,i as b}from"/assets/chunk-QQCOG5H4.js";import{b as i}from"/assets/chunk-JPIGTC3I.js";import{a as p,c as o,d as r,e as m,g as a}from"/assets/chunk-UFH4OFYZ.js";var w,E,$,k,T,e,n,d,c;T=[u("latent-dialog")];var t=class extends(k=b,$=[s()],E=[s({type:Boolean})],w=[f("dialog")],k){constructor(){super(...arguments);a(this,n,o(e,8,this,"")),o(e,11,this);a(this,d,o(e,12,this,!1)),o(e,15,this);a(this,c,o(e,16,this)),o(e,19,this)}firstUpdated(){this.dialog.showModal(),this.querySelector("[autofocus]")?.focus()}close(){this.dialog.close()}render(){return l`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close",{composed:!0}))}"
        @keydown="${M=>M.stopPropagation()}"
      >
        <header>
          <h2 id="title">${this.heading}</h2>
          ${this.closable?l`
              <button class="icon" aria-label="${i("Close")}" title="${i("Close")}" @click="${this.close}">${v.clear}</button>
            `:g}
        </header>
        <slot></slot>
      </dialog>
    `}};e=p(k),n=new WeakMap,d=new WeakMap,c=new WeakMap,r(e,4,"heading",$,t,n),r(e,4,"closable",E,t,d),r(e,4,"dialog",w,t,c),t=r(e,0,"Dialog",T,t),m(t,"styles",[x,y,h`
      dialog {
        width: min(100% - 24px, 460px);
        max-height: calc(100dvh - 24px);
        padding: 20px 24px 24px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
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
