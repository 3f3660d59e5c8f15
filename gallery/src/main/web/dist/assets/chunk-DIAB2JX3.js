import{a as ie,g as D,h as T,j as q,l as se,n as ne,o as le,r as de,s as pe,u as me}from"/assets/chunk-JII2X3XA.js";import{a as he}from"/assets/chunk-FGV4GVSM.js";import{a as A,d as te,y as H,z as ce}from"/assets/chunk-GWURRANR.js";import{a as k,b as f,d as M,f as E,g as $,h as m,i as C,j as P,k as z,l as S,m as ae,n as re,o as oe}from"/assets/chunk-E2BXXSLQ.js";import{a as b,c as t,d as i,e as w,f as ee,g as s,i as u}from"/assets/chunk-4TR2UDAY.js";var ue,fe,ve,ge,xe,ye,be,we,n,R,K,O,F,I,J,L,ke;we=[$("latent-album-dialog")];var c=class extends(be=E,ye=[m({attribute:!1})],xe=[C()],ge=[C()],ve=[P("dialog")],fe=[P("#name")],ue=[P("#query")],be){constructor(){super(...arguments);s(this,L);s(this,R,t(n,8,this)),t(n,11,this);s(this,K,t(n,12,this,!1)),t(n,15,this);s(this,O,t(n,16,this,"")),t(n,19,this);s(this,F,t(n,20,this)),t(n,23,this);s(this,I,t(n,24,this)),t(n,27,this);s(this,J,t(n,28,this)),t(n,31,this)}firstUpdated(){this.dialog.showModal(),this.name.focus(),this.name.select()}render(){let{heading:e,action:r,name:d,query:x}=this.asked;return f`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${N=>N.stopPropagation()}"
      >
        <form @submit="${u(this,L,ke)}">
          <h2 id="title">${e}</h2>
          <div class="field">
            <label for="name">Name</label>
            <input id="name" required maxlength="500" autocomplete="off" .value="${d}" />
          </div>
          ${x===void 0?M:f`
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
                .value="${x}"
              />
              <p class="hint">As in the search box. Whatever is found is in it, also photos that come later.</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${this.busy}">${r}</button>
          </div>
        </form>
      </dialog>
    `}};n=b(be),R=new WeakMap,K=new WeakMap,O=new WeakMap,F=new WeakMap,I=new WeakMap,J=new WeakMap,L=new WeakSet,ke=async function(e){if(e.preventDefault(),!this.busy){if(this.filter?.value.trim()===""){this.problem="Say what to search for.";return}this.busy=!0,this.problem="";try{await this.asked.save(this.name.value.trim(),this.filter?.value.trim()),this.dialog.close()}catch(r){(r instanceof te||r instanceof A&&r.unauthorised)&&this.dispatchEvent(new CustomEvent("problem",{detail:r})),this.problem=ie(r)}finally{this.busy=!1}}},i(n,4,"asked",ye,c,R),i(n,4,"busy",xe,c,K),i(n,4,"problem",ge,c,O),i(n,4,"dialog",ve,c,F),i(n,4,"name",fe,c,I),i(n,4,"filter",ue,c,J),c=i(n,0,"AlbumDialog",we,c),w(c,"styles",[S,oe,re,ae,k`
      dialog {
        width: min(calc(100vw - 24px), 460px);
        padding: 20px 24px 24px;
      }

      form {
        display: grid;
        gap: 16px;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
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

      .problem {
        color: var(--danger);
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
    `]),t(n,1,c);var Ee=k`
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
`;function $e(o,a){let e=a instanceof A&&!a.unauthorised&&!a.unavailable;o.dispatchEvent(e?new CustomEvent("said",{detail:{text:a.message}}):new CustomEvent("problem",{detail:a}))}var U="application/x-latent-photos";function at(o,a){o.dataTransfer?.clearData(),o.dataTransfer?.setData(U,JSON.stringify(a)),o.dataTransfer!==null&&(o.dataTransfer.effectAllowed="copyMove")}function Se(o){return o.dataTransfer?.types.includes(U)??!1}function qe(o){let a=JSON.parse(o.dataTransfer?.getData(U)||"[]");return Array.isArray(a)?a.filter(e=>typeof e=="string"):[]}var Ce,Me,Pe,Ae,Te,Le,Ne,l,j,W,Y,B,G,v,ze,De,He,Re;Ne=[$("latent-album-tile")];var h=class extends(Le=E,Te=[m({attribute:!1})],Ae=[m({attribute:!1})],Pe=[m({attribute:!1})],Me=[m({attribute:!1})],Ce=[C()],Le){constructor(){super(...arguments);s(this,v);s(this,j,t(l,8,this)),t(l,11,this);s(this,W,t(l,12,this)),t(l,15,this);s(this,Y,t(l,16,this,0)),t(l,19,this);s(this,B,t(l,20,this)),t(l,23,this);s(this,G,t(l,24,this,!1)),t(l,27,this)}render(){let{album:e,cover:r}=this,d=pe(e.photos,this.albums);return f`
      <div
        class="${this.over?"over":""}"
        @dragover="${u(this,v,He)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${u(this,v,Re)}"
      >
        <a
          href="${ce(H("albums",e.id))}"
          draggable="false"
          aria-label="${e.name}, ${e.smart?"smart album, ":""}${d}"
          @click="${u(this,v,De)}"
        >
          <span class="cover">
            ${r===void 0?z.album:f`
              <latent-thumb .photo="${r}" .store="${this.store}"></latent-thumb>
            `} ${e.smart?f`
                <span class="smart" title="Smart album">${z.search}</span>
              `:M}
          </span>
          <span class="name">${e.name}</span>
          <span class="contents">${d}</span>
        </a>
      </div>
    `}};l=b(Le),j=new WeakMap,W=new WeakMap,Y=new WeakMap,B=new WeakMap,G=new WeakMap,v=new WeakSet,ze=function(){return this.album.editable&&!this.album.smart},De=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:H("albums",this.album.id)})))},He=function(e){ee(this,v,ze)&&Se(e)&&(e.preventDefault(),this.over=!0)},Re=function(e){e.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:qe(e)}))},i(l,4,"album",Te,h,j),i(l,4,"cover",Ae,h,W),i(l,4,"albums",Pe,h,Y),i(l,4,"store",Me,h,B),i(l,4,"over",Ce,h,G),h=i(l,0,"AlbumTile",Ne,h),w(h,"styles",[S,k`
      :host {
        display: block;
        min-width: 0;
      }

      a {
        display: block;
        border-radius: var(--corner-large);
        text-decoration: none;
      }

      .cover {
        position: relative;
        display: grid;
        aspect-ratio: 4 / 3;
        overflow: hidden;
        place-items: center;
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: var(--ink-soft);
        transition: filter var(--quick);
      }

      a:hover .cover {
        filter: brightness(1.06);
      }

      .cover > svg {
        width: 34px;
        height: 34px;
      }

      .over .cover {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }

      .smart {
        position: absolute;
        top: 10px;
        right: 10px;
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        border-radius: 50%;
        background: rgb(0 0 0 / 0.5);
        color: #fff;
      }

      .smart svg {
        width: 16px;
        height: 16px;
      }

      .name {
        display: block;
        margin: 10px 2px 0;
        overflow: hidden;
        font-weight: 600;
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .contents {
        display: block;
        margin: 0 2px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `]),t(l,1,h);var Ke,Oe,Fe,Ie,Je,Ue,p,Q,V,X,Z,y,_,je;Ue=[$("latent-album-tiles")];var g=class extends(Je=E,Ie=[m({attribute:!1})],Fe=[m({attribute:!1})],Oe=[m({attribute:!1})],Ke=[m({attribute:!1})],Je){constructor(){super(...arguments);s(this,y);s(this,Q,t(p,8,this)),t(p,11,this);s(this,V,t(p,12,this,[])),t(p,15,this);s(this,X,t(p,16,this,[])),t(p,19,this);s(this,Z,t(p,20,this)),t(p,23,this)}render(){return f`
      <ul class="tiles">
        ${he(this.shown,({id:e})=>e,e=>f`
            <li>
              <latent-album-tile
                .album="${e}"
                .cover="${de(this.all,e)}"
                .albums="${le(this.all,e.id).length}"
                .store="${this.store}"
                @go="${r=>u(this,y,_).call(this,"go",r.detail)}"
                @photos-drop="${r=>{u(this,y,je).call(this,e,r.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};p=b(Je),Q=new WeakMap,V=new WeakMap,X=new WeakMap,Z=new WeakMap,y=new WeakSet,_=function(e,r){this.dispatchEvent(new CustomEvent(e,{detail:r}))},je=async function({id:e,name:r},d){try{let{undo:x}=await T(this.api,e,{add:d}),N={text:me(d.length,r),undo:()=>q(this.api,x)};u(this,y,_).call(this,"said",N)}catch(x){$e(this,x)}},i(p,4,"api",Ie,g,Q),i(p,4,"all",Fe,g,V),i(p,4,"shown",Oe,g,X),i(p,4,"store",Ke,g,Z),g=i(p,0,"AlbumTiles",Ue,g),w(g,"styles",[S,Ee]),t(p,1,g);function Ct(o,a,e){return{heading:a===void 0?"New album":`New album in ${a.name}`,action:"Create",name:"",query:void 0,save:async r=>{let{undo:d}=await D(o,{name:r,...a===void 0?{}:{parent:a.id}});e({text:`Album ${r} created.`,undo:()=>q(o,d)})}}}function Mt(o,a){return{heading:"New smart album",action:"Create",name:"",query:"",save:async(e,r="")=>{let{undo:d}=await D(o,{name:e,query:r});a({text:`Album ${e} created.`,undo:()=>q(o,d)})}}}function Pt(o,a,e){return{heading:a.smart?"Change the smart album":"Rename the album",action:"Save",name:a.name,query:a.query,save:async(r,d)=>{let{undo:x}=await T(o,a.id,{name:r,...d===void 0?{}:{query:d}});e({text:"Album changed.",undo:()=>q(o,x)})}}}function At(o,a){return{heading:"Save a search",action:"Save",name:"",query:"",save:async(e,r="")=>{let{undo:d}=await se(o,{name:e,query:r});a({text:`Search ${e} saved.`,undo:()=>ne(o,d)})}}}export{at as a,Se as b,qe as c,Ee as d,$e as e,Ct as f,Mt as g,Pt as h,At as i};
