import{e as D,f as I,g as U,i as j,j as B}from"/assets/chunk-K3GN7AX7.js";import"/assets/chunk-3V5YB64W.js";import"/assets/chunk-JD3H6I4W.js";import{a as W}from"/assets/chunk-X6M6RNKJ.js";import{b as z}from"/assets/chunk-PW2HT332.js";import"/assets/chunk-GEQVBCTQ.js";import"/assets/chunk-AELXDR5U.js";import{a as H}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as Q}from"/assets/chunk-J2WHZUOF.js";import{a as V,b as L}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{l as A}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as N}from"/assets/chunk-7ZXDUJG2.js";import{a as C,b as v,c as w,e as O,i as E,j as f}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as P,d as r,g as d,i as R}from"/assets/chunk-QQCOG5H4.js";import{a as M,b as o}from"/assets/chunk-JPIGTC3I.js";import{a as x,c as n,d as h,e as k,f as u,g as p,h as q,i as a}from"/assets/chunk-UFH4OFYZ.js";var F=P`
  :host {
    max-width: 860px;
  }

  ul {
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: 14px;
    padding: 14px 0;
    border-top: 1px solid var(--line);
  }

  li > :last-child {
    grid-column: 2;
  }

  li a {
    display: block;
    position: relative;
    overflow: hidden;
    width: 72px;
    height: 72px;
    border-radius: var(--corner-large);
    background: var(--sunken);
  }

  .gone {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .older {
    margin-top: 12px;
  }
`;var G=50,J=1e3,K,X,Y,Z,_,tt,i,b,g,$,T,c,y,e,et,ot,st,it,nt,rt,mt,at;tt=[C("latent-comments-page")];var m=class extends(_=R,Z=[v({attribute:!1})],Y=[v({attribute:!1})],X=[w()],K=[w()],_){constructor(){super(...arguments);p(this,e);p(this,b,n(i,8,this)),n(i,11,this);p(this,g,n(i,12,this)),n(i,15,this);p(this,$,n(i,16,this)),n(i,19,this);p(this,T,n(i,20,this)),n(i,23,this);p(this,c,G);p(this,y,new z(this))}willUpdate(t){t.has("api")&&this.refresh()}get sequence(){return u(this,y).sequence}refresh(){let t=D(this.api,u(this,c)),s=async()=>{let l=pt((await t).comments);return{photos:l,total:l.length}};u(this,y).load(s,t,l=>this.newest=l).catch(l=>f(this,"problem",l))}reveal({id:t}){this.renderRoot.querySelector(`[data-photo="${CSS.escape(t)}"]`)?.focus()}render(){let{newest:t,question:s}=this;return t===void 0?d:r`
      <div class="head">
        <h1>${o("Comments")}</h1>
      </div>
      ${a(this,e,it).call(this,t)} ${t.comments.length===0?a(this,e,nt).call(this,t):r`
        <ul>${t.comments.map(l=>a(this,e,rt).call(this,l))}</ul>
      `} ${t.comments.length<Math.min(t.total,J)?r`
          <button class="quiet older" @click="${()=>a(this,e,st).call(this)}">${o("Show older")}</button>
        `:d} ${s===void 0?d:r`
        <latent-confirm-dialog
          .question="${s}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};i=x(_),b=new WeakMap,g=new WeakMap,$=new WeakMap,T=new WeakMap,c=new WeakMap,y=new WeakMap,e=new WeakSet,et=async function(t){try{await I(this.api,t),f(this,"said",{text:t?o("Comments and likes are allowed."):o("Comments and likes are not allowed any more.")}),this.refresh()}catch(s){W(this,s)}},ot=function({id:t,author:s}){this.question={heading:o("Remove this comment?"),text:o("It is deleted from the vault. This cannot be undone."),action:o("Remove"),act:async()=>{await U(this.api,t),f(this,"said",{text:o(M`The comment by ${s} is removed.`)}),this.refresh()}}},st=function(){q(this,c,Math.min(J,u(this,c)+G)),this.refresh()},it=function({allowed:t}){return r`
      <div class="off">
        <p>${t?o("Whoever sees a photo may comment on it and like it, and reads what others have said."):o("Nobody may comment on photos or like them.")}</p>
        <button class="quiet" @click="${()=>{a(this,e,et).call(this,!t)}}">${t?o("Turn off comments"):o("Allow comments")}</button>
      </div>
    `},nt=function({allowed:t}){return r`
      <latent-notice heading="${o("No comments yet")}">
        <span slot="icon">${N.comment}</span>
        <p>${t?o("What people with access say of photos is here. To say something yourself, open the information of a photo."):o("Once you allow it, people with access can say something of the photos that they see.")}</p>
      </latent-notice>
    `},rt=function({comment:t,photo:s}){return r`
      <li>
        ${s===void 0?d:a(this,e,mt).call(this,s)}
        <div>
          ${B(t,()=>a(this,e,ot).call(this,t))} ${s===void 0?r`
              <p class="gone">${o("The photo is not there any more.")}</p>
            `:d}
        </div>
      </li>
    `},mt=function(t){return r`
      <a
        href="${L({...V("comments"),photo:t.id})}"
        data-photo="${t.id}"
        aria-label="${A(t)}"
        @click="${s=>a(this,e,at).call(this,s,t)}"
      >
        <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
      </a>
    `},at=function(t,s){H(t)&&(t.preventDefault(),f(this,"photo-open",s))},h(i,4,"api",Z,m,b),h(i,4,"store",Y,m,g),h(i,4,"newest",X,m,$),h(i,4,"question",K,m,T),m=h(i,0,"CommentsPage",tt,m),k(m,"styles",[O,E,Q,j,F]),n(i,1,m);function pt(S){return[...new Map(S.flatMap(({photo:t})=>t===void 0?[]:[[t.id,t]])).values()]}export{m as CommentsPage};
