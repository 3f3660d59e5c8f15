import{b as w}from"/assets/chunk-RM3MGTUZ.js";import{a as b,b as m,e as q,g as $,h as k,i as x,k as o,l as E,m as T,o as L,p as M}from"/assets/chunk-K4BADL6H.js";import{a as v,c as t,d as n,e as y,f as r,g as s,i as g}from"/assets/chunk-UFH4OFYZ.js";var H,S,z,I,N,R,e,c,u,i,p,f,l,C;R=[k("latent-album-dialog")];var a=class extends(N=$,I=[x({attribute:!1})],z=[o("latent-dialog")],S=[o("#name")],H=[o("#query")],N){constructor(){super(...arguments);s(this,l);s(this,c,t(e,8,this)),t(e,11,this);s(this,u,t(e,12,this)),t(e,15,this);s(this,i,new w(this));s(this,p,t(e,16,this)),t(e,19,this);s(this,f,t(e,20,this)),t(e,23,this)}firstUpdated(){this.name.select()}render(){let{heading:d,action:P,name:U,query:h}=this.asked;return m`
      <latent-dialog heading="${d}">
        <form @submit="${g(this,l,C)}">
          <div class="field">
            <label for="name">Name</label>
            <input id="name" required maxlength="500" autocomplete="off" autofocus .value="${U}" />
          </div>
          ${h===void 0?q:m`
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
                .value="${h}"
              />
              <p class="hint">As in the search box. Whatever is found is in it, also photos that come later.</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${r(this,i).problem===""}">${r(this,i).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${r(this,i).busy}">${P}</button>
          </div>
        </form>
      </latent-dialog>
    `}};e=v(N),c=new WeakMap,u=new WeakMap,i=new WeakMap,p=new WeakMap,f=new WeakMap,l=new WeakSet,C=function(d){if(d.preventDefault(),!r(this,i).busy){if(this.filter?.value.trim()===""){r(this,i).say("Say what to search for.");return}r(this,i).run(async()=>{await this.asked.save(this.name.value.trim(),this.filter?.value.trim()),this.dialog.close()})}},n(e,4,"asked",I,a,c),n(e,4,"dialog",z,a,u),n(e,4,"name",S,a,p),n(e,4,"filter",H,a,f),a=n(e,0,"AlbumDialog",R,a),y(a,"styles",[E,M,T,L,b`
      .hint {
        margin-top: 6px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `]),t(e,1,a);
