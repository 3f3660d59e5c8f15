import{g as z,h as T,j as C,l as re,n as oe,o as ie,p as se,s as ne,t as le,v as de}from"/assets/chunk-KT5DW367.js";import{a as me}from"/assets/chunk-YRK3BIEI.js";import{a as _,y as H,z as pe}from"/assets/chunk-6DI442EH.js";import{a as E,b as h,e as M,g as S,h as q,i as m,j as Z,k as P,l as N,m as A,n as ee,o as te,p as ae}from"/assets/chunk-WRWII6CR.js";import{a as k,c as t,d as s,e as $,f as y,g as i,i as u}from"/assets/chunk-4TR2UDAY.js";var ce,ue,he,fe,ve,ge,d,R,K,x,O,F,D,ye;ge=[q("latent-album-dialog")];var f=class extends(ve=S,fe=[m({attribute:!1})],he=[P("dialog")],ue=[P("#name")],ce=[P("#query")],ve){constructor(){super(...arguments);i(this,D);i(this,R,t(d,8,this)),t(d,11,this);i(this,K,t(d,12,this)),t(d,15,this);i(this,x,new ie(this));i(this,O,t(d,16,this)),t(d,19,this);i(this,F,t(d,20,this)),t(d,23,this)}firstUpdated(){this.dialog.showModal(),this.name.focus(),this.name.select()}render(){let{heading:e,action:o,name:l,query:b}=this.asked;return h`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${L=>L.stopPropagation()}"
      >
        <form @submit="${u(this,D,ye)}">
          <h2 id="title">${e}</h2>
          <div class="field">
            <label for="name">Name</label>
            <input id="name" required maxlength="500" autocomplete="off" .value="${l}" />
          </div>
          ${b===void 0?M:h`
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
                .value="${b}"
              />
              <p class="hint">As in the search box. Whatever is found is in it, also photos that come later.</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${y(this,x).problem===""}">${y(this,x).problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${()=>this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${y(this,x).busy}">${o}</button>
          </div>
        </form>
      </dialog>
    `}};d=k(ve),R=new WeakMap,K=new WeakMap,x=new WeakMap,O=new WeakMap,F=new WeakMap,D=new WeakSet,ye=function(e){if(e.preventDefault(),!y(this,x).busy){if(this.filter?.value.trim()===""){y(this,x).say("Say what to search for.");return}y(this,x).run(async()=>{await this.asked.save(this.name.value.trim(),this.filter?.value.trim()),this.dialog.close()})}},s(d,4,"asked",fe,f,R),s(d,4,"dialog",he,f,K),s(d,4,"name",ue,f,O),s(d,4,"filter",ce,f,F),f=s(d,0,"AlbumDialog",ge,f),$(f,"styles",[A,ae,te,ee,E`
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
    `]),t(d,1,f);var xe=E`
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
`;function be(r,a){let e=a instanceof _&&!a.unauthorised&&!a.unavailable;r.dispatchEvent(e?new CustomEvent("said",{detail:{text:a.message}}):new CustomEvent("problem",{detail:a}))}var I="application/x-latent-photos";function Xe(r,a){r.dataTransfer?.clearData(),r.dataTransfer?.setData(I,JSON.stringify(a)),r.dataTransfer!==null&&(r.dataTransfer.effectAllowed="copyMove")}function we(r){return r.dataTransfer?.types.includes(I)??!1}function ke(r){let a=JSON.parse(r.dataTransfer?.getData(I)||"[]");return Array.isArray(a)?a.filter(e=>typeof e=="string"):[]}var $e,Ee,Se,qe,Ae,Ce,Me,n,J,j,U,W,Y,v,Pe,Te,De,Le;Me=[q("latent-album-tile")];var c=class extends(Ce=S,Ae=[m({attribute:!1})],qe=[m({attribute:!1})],Se=[m({attribute:!1})],Ee=[m({attribute:!1})],$e=[Z()],Ce){constructor(){super(...arguments);i(this,v);i(this,J,t(n,8,this)),t(n,11,this);i(this,j,t(n,12,this)),t(n,15,this);i(this,U,t(n,16,this,0)),t(n,19,this);i(this,W,t(n,20,this)),t(n,23,this);i(this,Y,t(n,24,this,!1)),t(n,27,this)}render(){let{album:e,cover:o}=this,l=le(e.photos,this.albums);return h`
      <div
        class="${this.over?"over":""}"
        @dragover="${u(this,v,De)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${u(this,v,Le)}"
      >
        <a
          href="${pe(H("albums",e.id))}"
          draggable="false"
          aria-label="${e.name}, ${e.smart?"smart album, ":""}${l}"
          @click="${u(this,v,Te)}"
        >
          <span class="cover">
            ${o===void 0?N.album:h`
              <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
            `} ${e.smart?h`
                <span class="smart" title="Smart album">${N.search}</span>
              `:M}
          </span>
          <span class="name">${e.name}</span>
          <span class="contents">${l}</span>
        </a>
      </div>
    `}};n=k(Ce),J=new WeakMap,j=new WeakMap,U=new WeakMap,W=new WeakMap,Y=new WeakMap,v=new WeakSet,Pe=function(){return this.album.editable&&!this.album.smart},Te=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:H("albums",this.album.id)})))},De=function(e){y(this,v,Pe)&&we(e)&&(e.preventDefault(),this.over=!0)},Le=function(e){e.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:ke(e)}))},s(n,4,"album",Ae,c,J),s(n,4,"cover",qe,c,j),s(n,4,"albums",Se,c,U),s(n,4,"store",Ee,c,W),s(n,4,"over",$e,c,Y),c=s(n,0,"AlbumTile",Me,c),$(c,"styles",[A,E`
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
    `]),t(n,1,c);var Ne,ze,He,Re,Ke,Oe,p,B,G,Q,V,w,X,Fe;Oe=[q("latent-album-tiles")];var g=class extends(Ke=S,Re=[m({attribute:!1})],He=[m({attribute:!1})],ze=[m({attribute:!1})],Ne=[m({attribute:!1})],Ke){constructor(){super(...arguments);i(this,w);i(this,B,t(p,8,this)),t(p,11,this);i(this,G,t(p,12,this,[])),t(p,15,this);i(this,Q,t(p,16,this,[])),t(p,19,this);i(this,V,t(p,20,this)),t(p,23,this)}render(){return h`
      <ul class="tiles">
        ${me(this.shown,({id:e})=>e,e=>h`
            <li>
              <latent-album-tile
                .album="${e}"
                .cover="${ne(this.all,e)}"
                .albums="${se(this.all,e.id).length}"
                .store="${this.store}"
                @go="${o=>u(this,w,X).call(this,"go",o.detail)}"
                @photos-drop="${o=>{u(this,w,Fe).call(this,e,o.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};p=k(Ke),B=new WeakMap,G=new WeakMap,Q=new WeakMap,V=new WeakMap,w=new WeakSet,X=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o}))},Fe=async function({id:e,name:o},l){try{let{undo:b}=await T(this.api,e,{add:l}),L={text:de(l.length,o),undo:()=>C(this.api,b)};u(this,w,X).call(this,"said",L)}catch(b){be(this,b)}},s(p,4,"api",Re,g,B),s(p,4,"all",He,g,G),s(p,4,"shown",ze,g,Q),s(p,4,"store",Ne,g,V),g=s(p,0,"AlbumTiles",Oe,g),$(g,"styles",[A,xe]),t(p,1,g);function kt(r,a,e){return{heading:a===void 0?"New album":`New album in ${a.name}`,action:"Create",name:"",query:void 0,save:async o=>{let{undo:l}=await z(r,{name:o,...a===void 0?{}:{parent:a.id}});e({text:`Album ${o} created.`,undo:()=>C(r,l)})}}}function $t(r,a){return{heading:"New smart album",action:"Create",name:"",query:"",save:async(e,o="")=>{let{undo:l}=await z(r,{name:e,query:o});a({text:`Album ${e} created.`,undo:()=>C(r,l)})}}}function Et(r,a,e){return{heading:a.smart?"Change the smart album":"Rename the album",action:"Save",name:a.name,query:a.query,save:async(o,l)=>{let{undo:b}=await T(r,a.id,{name:o,...l===void 0?{}:{query:l}});e({text:"Album changed.",undo:()=>C(r,b)})}}}function St(r,a){return{heading:"Save a search",action:"Save",name:"",query:"",save:async(e,o="")=>{let{undo:l}=await re(r,{name:e,query:o});a({text:`Search ${e} saved.`,undo:()=>oe(r,l)})}}}export{Xe as a,we as b,ke as c,xe as d,be as e,kt as f,$t as g,Et as h,St as i};
