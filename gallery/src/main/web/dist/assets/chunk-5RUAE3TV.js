import{b as L}from"/assets/chunk-A6TKU6T5.js";import{a as b,b as p,e as x,g as $,h as k,i as q,k as n,m as E,n as w,o as T,p as M}from"/assets/chunk-PMYW6YMW.js";import{a as v,c as t,d as o,e as y,f as s,g as r,i as g}from"/assets/chunk-UFH4OFYZ.js";var H,z,S,C,I,N,e,c,m,i,h,u,l,P;N=[k("latent-album-dialog")];var a=class extends(I=$,C=[q({attribute:!1})],S=[n("dialog")],z=[n("#name")],H=[n("#query")],I){constructor(){super(...arguments);r(this,l);r(this,c,t(e,8,this)),t(e,11,this);r(this,m,t(e,12,this)),t(e,15,this);r(this,i,new L(this));r(this,h,t(e,16,this)),t(e,19,this);r(this,u,t(e,20,this)),t(e,23,this)}firstUpdated(){this.dialog.showModal(),this.name.focus(),this.name.select()}render(){let{heading:d,action:R,name:j,query:f}=this.asked;return p`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${K=>K.stopPropagation()}"
      >
        <form @submit="${g(this,l,P)}">
          <h2 id="title">${d}</h2>
          <div class="field">
            <label for="name">Name</label>
            <input id="name" required maxlength="500" autocomplete="off" .value="${j}" />
          </div>
          ${f===void 0?x:p`
            <div class="field">
              <label for="query">Search for</label>
              <input
                id="query"
                required
                maxlength="1000"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                placeholder="rating:4-5 taken:2024"
                .value="${f}"
              />
              <p class="hint">As in the search box. Whatever is found is in it, also photos that come later.</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${s(this,i).problem===""}">${s(this,i).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${s(this,i).busy}">${R}</button>
          </div>
        </form>
      </dialog>
    `}};e=v(I),c=new WeakMap,m=new WeakMap,i=new WeakMap,h=new WeakMap,u=new WeakMap,l=new WeakSet,P=function(d){if(d.preventDefault(),!s(this,i).busy){if(this.filter?.value.trim()===""){s(this,i).say("Say what to search for.");return}s(this,i).run(async()=>{await this.asked.save(this.name.value.trim(),this.filter?.value.trim()),this.dialog.close()})}},o(e,4,"asked",C,a,c),o(e,4,"dialog",S,a,m),o(e,4,"name",z,a,h),o(e,4,"filter",H,a,u),a=o(e,0,"AlbumDialog",N,a),y(a,"styles",[E,M,T,w,b`
      form {
        display: grid;
        gap: 16px;
      }

      label {
        display: block;
        margin-bottom: 4px;
        font-size: var(--text-small);
        font-weight: 600;
      }

      .hint {
        margin-top: 6px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
      }

      .actions .quiet {
        min-height: 44px;
      }
    `]),t(e,1,a);
