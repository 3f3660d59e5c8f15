import{a as me}from"/assets/chunk-BC2WE3RW.js";import{c as z,d as T,f as M,h as ae,j as re,k as ie,n as se,o as ne,q as le}from"/assets/chunk-TKDBSXA2.js";import{a as pe}from"/assets/chunk-MEYECBI2.js";import{e as oe}from"/assets/chunk-UMDZEL2Z.js";import{a as R,b as de}from"/assets/chunk-T7SSCV2P.js";import{a as E,b as u,e as C,g as S,h as q,i as m,j as Z,k as P,l as N,m as A,n as _,o as ee,p as te}from"/assets/chunk-Q3AQF5RY.js";import{a as k,c as t,d as s,e as $,f as y,g as i,i as h}from"/assets/chunk-4TR2UDAY.js";var ce,he,ue,fe,ge,ve,d,H,K,x,O,F,D,ye;ve=[q("latent-album-dialog")];var f=class extends(ge=S,fe=[m({attribute:!1})],ue=[P("dialog")],he=[P("#name")],ce=[P("#query")],ge){constructor(){super(...arguments);i(this,D);i(this,H,t(d,8,this)),t(d,11,this);i(this,K,t(d,12,this)),t(d,15,this);i(this,x,new oe(this));i(this,O,t(d,16,this)),t(d,19,this);i(this,F,t(d,20,this)),t(d,23,this)}firstUpdated(){this.dialog.showModal(),this.name.focus(),this.name.select()}render(){let{heading:e,action:o,name:l,query:b}=this.asked;return u`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${L=>L.stopPropagation()}"
      >
        <form @submit="${h(this,D,ye)}">
          <h2 id="title">${e}</h2>
          <div class="field">
            <label for="name">Name</label>
            <input id="name" required maxlength="500" autocomplete="off" .value="${l}" />
          </div>
          ${b===void 0?C:u`
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
    `}};d=k(ge),H=new WeakMap,K=new WeakMap,x=new WeakMap,O=new WeakMap,F=new WeakMap,D=new WeakSet,ye=function(e){if(e.preventDefault(),!y(this,x).busy){if(this.filter?.value.trim()===""){y(this,x).say("Say what to search for.");return}y(this,x).run(async()=>{await this.asked.save(this.name.value.trim(),this.filter?.value.trim()),this.dialog.close()})}},s(d,4,"asked",fe,f,H),s(d,4,"dialog",ue,f,K),s(d,4,"name",he,f,O),s(d,4,"filter",ce,f,F),f=s(d,0,"AlbumDialog",ve,f),$(f,"styles",[A,te,ee,_,E`
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
`;var I="application/x-latent-photos";function Ge(a,r){a.dataTransfer?.clearData(),a.dataTransfer?.setData(I,JSON.stringify(r)),a.dataTransfer!==null&&(a.dataTransfer.effectAllowed="copyMove")}function be(a){return a.dataTransfer?.types.includes(I)??!1}function we(a){let r=JSON.parse(a.dataTransfer?.getData(I)||"[]");return Array.isArray(r)?r.filter(e=>typeof e=="string"):[]}var ke,$e,Ee,Se,qe,Ae,Me,n,J,j,U,W,Y,g,Ce,Pe,Te,De;Me=[q("latent-album-tile")];var c=class extends(Ae=S,qe=[m({attribute:!1})],Se=[m({attribute:!1})],Ee=[m({attribute:!1})],$e=[m({attribute:!1})],ke=[Z()],Ae){constructor(){super(...arguments);i(this,g);i(this,J,t(n,8,this)),t(n,11,this);i(this,j,t(n,12,this)),t(n,15,this);i(this,U,t(n,16,this,0)),t(n,19,this);i(this,W,t(n,20,this)),t(n,23,this);i(this,Y,t(n,24,this,!1)),t(n,27,this)}render(){let{album:e,cover:o}=this,l=ne(e.photos,this.albums);return u`
      <div
        class="${this.over?"over":""}"
        @dragover="${h(this,g,Te)}"
        @dragleave="${()=>this.over=!1}"
        @drop="${h(this,g,De)}"
      >
        <a
          href="${de(R("albums",e.id))}"
          draggable="false"
          aria-label="${e.name}, ${e.smart?"smart album, ":""}${l}"
          @click="${h(this,g,Pe)}"
        >
          <span class="cover">
            ${o===void 0?N.album:u`
              <latent-thumb .photo="${o}" .store="${this.store}"></latent-thumb>
            `} ${e.smart?u`
                <span class="smart" title="Smart album">${N.search}</span>
              `:C}
          </span>
          <span class="name">${e.name}</span>
          <span class="contents">${l}</span>
        </a>
      </div>
    `}};n=k(Ae),J=new WeakMap,j=new WeakMap,U=new WeakMap,W=new WeakMap,Y=new WeakMap,g=new WeakSet,Ce=function(){return this.album.editable&&!this.album.smart},Pe=function(e){!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&(e.preventDefault(),this.dispatchEvent(new CustomEvent("go",{detail:R("albums",this.album.id)})))},Te=function(e){y(this,g,Ce)&&be(e)&&(e.preventDefault(),this.over=!0)},De=function(e){e.preventDefault(),this.over=!1,this.dispatchEvent(new CustomEvent("photos-drop",{detail:we(e)}))},s(n,4,"album",qe,c,J),s(n,4,"cover",Se,c,j),s(n,4,"albums",Ee,c,U),s(n,4,"store",$e,c,W),s(n,4,"over",ke,c,Y),c=s(n,0,"AlbumTile",Me,c),$(c,"styles",[A,E`
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
    `]),t(n,1,c);var Le,Ne,ze,Re,He,Ke,p,B,G,Q,V,w,X,Oe;Ke=[q("latent-album-tiles")];var v=class extends(He=S,Re=[m({attribute:!1})],ze=[m({attribute:!1})],Ne=[m({attribute:!1})],Le=[m({attribute:!1})],He){constructor(){super(...arguments);i(this,w);i(this,B,t(p,8,this)),t(p,11,this);i(this,G,t(p,12,this,[])),t(p,15,this);i(this,Q,t(p,16,this,[])),t(p,19,this);i(this,V,t(p,20,this)),t(p,23,this)}render(){return u`
      <ul class="tiles">
        ${pe(this.shown,({id:e})=>e,e=>u`
            <li>
              <latent-album-tile
                .album="${e}"
                .cover="${se(this.all,e)}"
                .albums="${ie(this.all,e.id).length}"
                .store="${this.store}"
                @go="${o=>h(this,w,X).call(this,"go",o.detail)}"
                @photos-drop="${o=>{h(this,w,Oe).call(this,e,o.detail)}}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `}};p=k(He),B=new WeakMap,G=new WeakMap,Q=new WeakMap,V=new WeakMap,w=new WeakSet,X=function(e,o){this.dispatchEvent(new CustomEvent(e,{detail:o}))},Oe=async function({id:e,name:o},l){try{let{undo:b}=await T(this.api,e,{add:l}),L={text:le(l.length,o),undo:()=>M(this.api,b)};h(this,w,X).call(this,"said",L)}catch(b){me(this,b)}},s(p,4,"api",Re,v,B),s(p,4,"all",ze,v,G),s(p,4,"shown",Ne,v,Q),s(p,4,"store",Le,v,V),v=s(p,0,"AlbumTiles",Ke,v),$(v,"styles",[A,xe]),t(p,1,v);function xt(a,r,e){return{heading:r===void 0?"New album":`New album in ${r.name}`,action:"Create",name:"",query:void 0,save:async o=>{let{undo:l}=await z(a,{name:o,...r===void 0?{}:{parent:r.id}});e({text:`Album ${o} created.`,undo:()=>M(a,l)})}}}function bt(a,r){return{heading:"New smart album",action:"Create",name:"",query:"",save:async(e,o="")=>{let{undo:l}=await z(a,{name:e,query:o});r({text:`Album ${e} created.`,undo:()=>M(a,l)})}}}function wt(a,r,e){return{heading:r.smart?"Change the smart album":"Rename the album",action:"Save",name:r.name,query:r.query,save:async(o,l)=>{let{undo:b}=await T(a,r.id,{name:o,...l===void 0?{}:{query:l}});e({text:"Album changed.",undo:()=>M(a,b)})}}}function kt(a,r){return{heading:"Save a search",action:"Save",name:"",query:"",save:async(e,o="")=>{let{undo:l}=await ae(a,{name:e,query:o});r({text:`Search ${e} saved.`,undo:()=>re(a,l)})}}}export{Ge as a,be as b,we as c,xe as d,xt as e,bt as f,wt as g,kt as h};
