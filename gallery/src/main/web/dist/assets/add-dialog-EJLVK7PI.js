import{c as Y}from"/assets/chunk-ZQ5KK7V3.js";import{c as Z}from"/assets/chunk-AUB4SOMF.js";import{a as Q,c as V,d as W,f as X}from"/assets/chunk-SHQH2U5U.js";import"/assets/chunk-GEQVBCTQ.js";import{b as K}from"/assets/chunk-RXSXLQWO.js";import"/assets/chunk-EWH56XFF.js";import{f as x,g as J}from"/assets/chunk-WF3HKAPH.js";import{a as O}from"/assets/chunk-PXHNCNZC.js";import{a as $}from"/assets/chunk-7ZXDUJG2.js";import{a as q,b as v,c as w,d as z,e as U,f as j,h as B,i as G}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-FI73VB6G.js";import"/assets/chunk-BATBIMIH.js";import{a as F,d as y,g as H,i as I}from"/assets/chunk-QQCOG5H4.js";import{a as b,b as d}from"/assets/chunk-JPIGTC3I.js";import{a as P,c as s,d as m,e as R,f as o,g as r,h as S,i as l}from"/assets/chunk-UFH4OFYZ.js";var _,D,tt,et,it,ot,st,e,k,E,T,A,C,p,f,t,c,g,L,M,N,at,nt;st=[q("latent-add-dialog")];var n=class extends(ot=I,it=[v({attribute:!1})],et=[v({attribute:!1})],tt=[w()],D=[w()],_=[z("latent-dialog")],ot){constructor(){super(...arguments);r(this,t);r(this,k,s(e,8,this)),s(e,11,this);r(this,E,s(e,12,this,[])),s(e,15,this);r(this,T,s(e,16,this)),s(e,19,this);r(this,A,s(e,20,this,"")),s(e,23,this);r(this,C,s(e,24,this)),s(e,27,this);r(this,p,new K(this));r(this,f,Promise.resolve())}firstUpdated(){S(this,f,o(this,p).run(async()=>{this.known=(await Q(this.api)).albums}))}render(){let{typed:i}=this,a=this.photos.length,u=O(a,{one:d(b`Add ${x(a)} photo to an album`),other:d(b`Add ${x(a)} photos to an album`)});return y`
      <latent-dialog heading="${u}" closable>
        <form @submit="${l(this,t,at)}">
          <div class="field">
            <input
              aria-label="${d("Find an album, or name a new one")}"
              placeholder="${d("Find an album, or name a new one")}"
              maxlength="500"
              autocomplete="off"
              autofocus
              @input="${h=>this.typed=h.target.value.trim()}"
            />
          </div>
          <ul>
            ${o(this,t,c).map(h=>l(this,t,nt).call(this,h))} ${o(this,t,g)?y`
                <li>
                  <button type="button" @click="${l(this,t,M)}">${$.plus}<span>${d(b`New album “${i}”`)}</span></button>
                </li>
              `:H}
          </ul>
          <p ?hidden="${this.known===void 0||o(this,t,c).length>0||o(this,t,g)}">
            ${d("There are no albums yet. Type a name to make the first.")}
          </p>
          <p class="problem" role="alert" ?hidden="${o(this,p).problem===""}">${o(this,p).problem}</p>
        </form>
      </latent-dialog>
    `}};e=P(ot),k=new WeakMap,E=new WeakMap,T=new WeakMap,A=new WeakMap,C=new WeakMap,p=new WeakMap,f=new WeakMap,t=new WeakSet,c=function(){let i=this.typed.toLowerCase();return(this.known??[]).filter(({smart:a,editable:u,name:h})=>!a&&u&&h.toLowerCase().includes(i))},g=function(){return this.known!==void 0&&this.typed!==""&&!o(this,t,c).some(({name:i})=>i===this.typed)},L=function(i){l(this,t,N).call(this,()=>W(this.api,i.id,{add:this.photos}))},M=function(){l(this,t,N).call(this,()=>V(this.api,{name:this.typed,add:this.photos}))},N=function(i){o(this,p).busy||o(this,p).run(async()=>{let{album:a,undo:u}=await i(),rt={text:Y(this.photos.length,a?.name),undo:()=>X(this.api,u)};this.dispatchEvent(new CustomEvent("said",{detail:rt})),this.dialog.close()})},at=async function(i){i.preventDefault(),await o(this,f);let a=o(this,t,c);o(this,t,g)?l(this,t,M).call(this):a.length===1&&a[0]!==void 0&&l(this,t,L).call(this,a[0])},nt=function(i){return y`
      <li>
        <button type="button" @click="${()=>l(this,t,L).call(this,i)}">
          ${$.album}<span>${Z(this.known??[],i)}</span><small>${J(i.photos)}</small>
        </button>
      </li>
    `},m(e,4,"api",it,n,k),m(e,4,"photos",et,n,E),m(e,4,"known",tt,n,T),m(e,4,"typed",D,n,A),m(e,4,"dialog",_,n,C),n=m(e,0,"AddDialog",st,n),R(n,"styles",[U,G,j,B,F`
      ul {
        display: grid;
        gap: 2px;
        max-height: min(50vh, 340px);
        margin: 0 -10px;
        overflow-y: auto;
        list-style: none;
      }

      li button {
        display: flex;
        align-items: center;
        gap: 12px;
        width: 100%;
        min-height: 48px;
        padding: 8px 10px;
        border: 0;
        border-radius: var(--corner-middle);
        background: transparent;
        text-align: left;
      }

      li button:hover {
        background: var(--sunken);
      }

      li span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      li svg {
        flex: none;
        color: var(--ink-soft);
      }

      small {
        color: var(--ink-soft);
        font-size: var(--text-small);
        white-space: nowrap;
      }
    `]),s(e,1,n);export{n as AddDialog};
