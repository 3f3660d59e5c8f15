import{b as H}from"/assets/chunk-AELXDR5U.js";import{a as x,b as E,d as l,e as T,f as L,h as M,i as w}from"/assets/chunk-KYYXIHTN.js";import{a as $,d as c,g as q,i as k}from"/assets/chunk-QQCOG5H4.js";import{b as n}from"/assets/chunk-JPIGTC3I.js";import{a as y,c as t,d as o,e as g,f as r,g as s,i as b}from"/assets/chunk-UFH4OFYZ.js";var S,z,I,N,R,C,e,p,u,i,f,h,d,P;C=[x("latent-album-dialog")];var a=class extends(R=k,N=[E({attribute:!1})],I=[l("latent-dialog")],z=[l("#name")],S=[l("#query")],R){constructor(){super(...arguments);s(this,d);s(this,p,t(e,8,this)),t(e,11,this);s(this,u,t(e,12,this)),t(e,15,this);s(this,i,new H(this));s(this,f,t(e,16,this)),t(e,19,this);s(this,h,t(e,20,this)),t(e,23,this)}firstUpdated(){this.name.select()}render(){let{heading:m,action:U,name:W,query:v}=this.asked;return c`
      <latent-dialog heading="${m}">
        <form @submit="${b(this,d,P)}">
          <div class="field">
            <label for="name">${n("Name")}</label>
            <input id="name" required maxlength="500" autocomplete="off" autofocus .value="${W}" />
          </div>
          ${v===void 0?q:c`
            <div class="field">
              <label for="query">${n("Search for")}</label>
              <input
                id="query"
                required
                maxlength="1000"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                placeholder="rating:4-5 taken:2024"
                .value="${v}"
              />
              <p class="hint">${n("As in the search box. Whatever is found is in it, also photos that come later.")}</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${r(this,i).problem===""}">${r(this,i).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">${n("Cancel")}</button>
            <button class="main" ?disabled="${r(this,i).busy}">${U}</button>
          </div>
        </form>
      </latent-dialog>
    `}};e=y(R),p=new WeakMap,u=new WeakMap,i=new WeakMap,f=new WeakMap,h=new WeakMap,d=new WeakSet,P=function(m){if(m.preventDefault(),!r(this,i).busy){if(this.filter?.value.trim()===""){r(this,i).say(n("Say what to search for."));return}r(this,i).run(async()=>{await this.asked.save(this.name.value.trim(),this.filter?.value.trim()),this.dialog.close()})}},o(e,4,"asked",N,a,p),o(e,4,"dialog",I,a,u),o(e,4,"name",z,a,f),o(e,4,"filter",S,a,h),a=o(e,0,"AlbumDialog",C,a),g(a,"styles",[T,w,L,M,$`
      .hint {
        margin-top: 6px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `]),t(e,1,a);
