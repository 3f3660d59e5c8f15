import{e as L}from"/assets/chunk-G4FBSN3E.js";import{a as d,b as h,e as q,g as E,h as T,i as $,k as c,m as M,n as z,o as P,p as S}from"/assets/chunk-ZEQLL7GL.js";import{a as w,c as t,d as o,e as b,f as r,g as n,i as k}from"/assets/chunk-4TR2UDAY.js";var Y=d`
  :host {
    display: block;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 0 20px;
  }

  h1 {
    flex: 1 1 auto;
    min-width: 0;
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.022em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 32px 0 12px;
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .actions .quiet {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 0 14px;
  }

  .actions .quiet svg {
    width: 18px;
    height: 18px;
  }

  @media (max-width: 599px) {
    .actions .quiet {
      padding: 0 12px;
      font-size: var(--text-small);
    }
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 42vw), 1fr));
    gap: 24px 16px;
    list-style: none;
  }

  .searches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
  }

  .searches li {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    padding-left: 16px;
    border: 1px solid var(--line);
    border-radius: 22px;
  }

  .searches a {
    overflow: hidden;
    padding: 8px 0;
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .searches a:hover {
    color: var(--accent);
  }

  .searches .icon {
    width: 36px;
    height: 36px;
    color: var(--ink-soft);
  }

  .searches .icon svg {
    width: 16px;
    height: 16px;
  }
`;var H,N,C,I,J,O,e,m,u,s,g,x,f,R;O=[T("latent-album-dialog")];var a=class extends(J=E,I=[$({attribute:!1})],C=[c("dialog")],N=[c("#name")],H=[c("#query")],J){constructor(){super(...arguments);n(this,f);n(this,m,t(e,8,this)),t(e,11,this);n(this,u,t(e,12,this)),t(e,15,this);n(this,s,new L(this));n(this,g,t(e,16,this)),t(e,19,this);n(this,x,t(e,20,this)),t(e,23,this)}firstUpdated(){this.dialog.showModal(),this.name.focus(),this.name.select()}render(){let{heading:p,action:j,name:K,query:v}=this.asked;return h`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${U=>U.stopPropagation()}"
      >
        <form @submit="${k(this,f,R)}">
          <h2 id="title">${p}</h2>
          <div class="field">
            <label for="name">Name</label>
            <input id="name" required maxlength="500" autocomplete="off" .value="${K}" />
          </div>
          ${v===void 0?q:h`
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
                .value="${v}"
              />
              <p class="hint">As in the search box. Whatever is found is in it, also photos that come later.</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${r(this,s).problem===""}">${r(this,s).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${r(this,s).busy}">${j}</button>
          </div>
        </form>
      </dialog>
    `}};e=w(J),m=new WeakMap,u=new WeakMap,s=new WeakMap,g=new WeakMap,x=new WeakMap,f=new WeakSet,R=function(p){if(p.preventDefault(),!r(this,s).busy){if(this.filter?.value.trim()===""){r(this,s).say("Say what to search for.");return}r(this,s).run(async()=>{await this.asked.save(this.name.value.trim(),this.filter?.value.trim()),this.dialog.close()})}},o(e,4,"asked",I,a,m),o(e,4,"dialog",C,a,u),o(e,4,"name",N,a,g),o(e,4,"filter",H,a,x),a=o(e,0,"AlbumDialog",O,a),b(a,"styles",[M,S,P,z,d`
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
    `]),t(e,1,a);var y="application/x-latent-photos";function Z(i,l){i.dataTransfer?.clearData(),i.dataTransfer?.setData(y,JSON.stringify(l)),i.dataTransfer!==null&&(i.dataTransfer.effectAllowed="copyMove")}function _(i){return i.dataTransfer?.types.includes(y)??!1}function A(i){let l=JSON.parse(i.dataTransfer?.getData(y)||"[]");return Array.isArray(l)?l.filter(p=>typeof p=="string"):[]}export{Y as a,Z as b,_ as c,A as d};
