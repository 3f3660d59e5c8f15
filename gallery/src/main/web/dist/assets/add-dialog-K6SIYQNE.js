import{c as Q,e as V,f as W}from"/assets/chunk-T5ZHRAKW.js";import{c as X}from"/assets/chunk-AUB4SOMF.js";import{a as K}from"/assets/chunk-SHQH2U5U.js";import"/assets/chunk-GEQVBCTQ.js";import{b as J}from"/assets/chunk-AELXDR5U.js";import"/assets/chunk-CEKH6Q66.js";import{f as $,g as G}from"/assets/chunk-5HIU4FQV.js";import{a as z}from"/assets/chunk-6OLURQTN.js";import{a as w}from"/assets/chunk-7ZXDUJG2.js";import{a as I,b as v,c as g,d as q,e as O,f as U,h as j,i as B}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as A,d as f,g as F,i as H}from"/assets/chunk-QQCOG5H4.js";import{a as c,b as h}from"/assets/chunk-JPIGTC3I.js";import{a as P,c as s,d as m,e as R,f as o,g as r,h as S,i as l}from"/assets/chunk-UFH4OFYZ.js";var Y,Z,_,D,tt,et,it,e,x,k,T,E,L,p,u,t,d,b,N,C,M,ot,st;it=[I("latent-add-dialog")];var a=class extends(et=H,tt=[v({attribute:!1})],D=[v({attribute:!1})],_=[g()],Z=[g()],Y=[q("latent-dialog")],et){constructor(){super(...arguments);r(this,t);r(this,x,s(e,8,this)),s(e,11,this);r(this,k,s(e,12,this,[])),s(e,15,this);r(this,T,s(e,16,this)),s(e,19,this);r(this,E,s(e,20,this,"")),s(e,23,this);r(this,L,s(e,24,this)),s(e,27,this);r(this,p,new J(this));r(this,u,Promise.resolve())}firstUpdated(){S(this,u,o(this,p).run(async()=>{this.known=(await K(this.api)).albums}))}render(){let{typed:i}=this,n=this.photos.length,at=z(n,{one:h(c`Add ${$(n)} photo to an album`),other:h(c`Add ${$(n)} photos to an album`)});return f`
      <latent-dialog heading="${at}" closable>
        <form @submit="${l(this,t,ot)}">
          <div class="field">
            <input
              aria-label="${h("Find an album, or name a new one")}"
              placeholder="${h("Find an album, or name a new one")}"
              maxlength="500"
              autocomplete="off"
              autofocus
              @input="${y=>this.typed=y.target.value.trim()}"
            />
          </div>
          <ul>
            ${o(this,t,d).map(y=>l(this,t,st).call(this,y))} ${o(this,t,b)?f`
                <li>
                  <button type="button" @click="${l(this,t,C)}">${w.plus}<span>${h(c`New album “${i}”`)}</span></button>
                </li>
              `:F}
          </ul>
          <p ?hidden="${this.known===void 0||o(this,t,d).length>0||o(this,t,b)}">
            ${h("There are no albums yet. Type a name to make the first.")}
          </p>
          <p class="problem" role="alert" ?hidden="${o(this,p).problem===""}">${o(this,p).problem}</p>
        </form>
      </latent-dialog>
    `}};e=P(et),x=new WeakMap,k=new WeakMap,T=new WeakMap,E=new WeakMap,L=new WeakMap,p=new WeakMap,u=new WeakMap,t=new WeakSet,d=function(){let i=this.typed.toLowerCase();return(this.known??[]).filter(n=>Q(n)&&n.name.toLowerCase().includes(i))},b=function(){return this.known!==void 0&&this.typed!==""&&!o(this,t,d).some(({name:i})=>i===this.typed)},N=function(i){l(this,t,M).call(this,()=>V(this.api,i,this.photos))},C=function(){l(this,t,M).call(this,()=>W(this.api,this.typed,this.photos))},M=function(i){o(this,p).busy||o(this,p).run(async()=>{this.dispatchEvent(new CustomEvent("said",{detail:await i()})),this.dialog.close()})},ot=async function(i){i.preventDefault(),await o(this,u);let n=o(this,t,d);o(this,t,b)?l(this,t,C).call(this):n.length===1&&n[0]!==void 0&&l(this,t,N).call(this,n[0])},st=function(i){return f`
      <li>
        <button type="button" @click="${()=>l(this,t,N).call(this,i)}">
          ${w.album}<span>${X(this.known??[],i)}</span><small>${G(i.photos)}</small>
        </button>
      </li>
    `},m(e,4,"api",tt,a,x),m(e,4,"photos",D,a,k),m(e,4,"known",_,a,T),m(e,4,"typed",Z,a,E),m(e,4,"dialog",Y,a,L),a=m(e,0,"AddDialog",it,a),R(a,"styles",[O,B,U,j,A`
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
    `]),s(e,1,a);export{a as AddDialog};
