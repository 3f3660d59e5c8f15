import{a as H,b as N,c as Q,d as j,h as G,i as I,j as O}from"/assets/chunk-K3GN7AX7.js";import"/assets/chunk-3V5YB64W.js";import"/assets/chunk-JD3H6I4W.js";import"/assets/chunk-GEQVBCTQ.js";import{b as F}from"/assets/chunk-AELXDR5U.js";import"/assets/chunk-CEKH6Q66.js";import{f as D}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import{a as y}from"/assets/chunk-7ZXDUJG2.js";import{a as P,b as g,c as v,d as A,e as K,i as M}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as z,d as c,g as u,i as L}from"/assets/chunk-QQCOG5H4.js";import{b as m}from"/assets/chunk-JPIGTC3I.js";import{a as q,c as r,d,e as R,f as h,g as n,i as l}from"/assets/chunk-UFH4OFYZ.js";var U=z`
  section {
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }

  h3 {
    font-size: var(--text);
    font-weight: 600;
  }

  .likes {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-top: 10px;
  }

  .likes button {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 8px;
  }

  .likes svg {
    width: 18px;
    height: 18px;
  }

  .likes p {
    min-width: 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }

  ul {
    display: grid;
    gap: 10px;
    margin-top: 12px;
    list-style: none;
  }

  form {
    display: grid;
    gap: 8px;
    margin-top: 14px;
  }

  textarea {
    field-sizing: content;
    width: 100%;
    min-height: 44px;
    max-height: 12em;
    padding: 9px 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 1rem;
    resize: vertical;
  }

  textarea:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }

  .main {
    justify-self: end;
  }

  .problem {
    color: var(--danger);
    font-size: var(--text-small);
  }
`;var it=2e3,Y,B,C,J,V,W,X,e,x,b,$,w,k,p,i,Z,T,E,f,_,S,tt;X=[P("latent-conversation")];var s=class extends(W=L,V=[g({attribute:!1})],J=[g({attribute:!1})],C=[v()],B=[v()],Y=[A("textarea")],W){constructor(){super(...arguments);n(this,i);n(this,x,r(e,8,this)),r(e,11,this);n(this,b,r(e,12,this)),r(e,15,this);n(this,$,r(e,16,this)),r(e,19,this);n(this,w,r(e,20,this)),r(e,23,this);n(this,k,r(e,24,this)),r(e,27,this);n(this,p,new F(this));n(this,f,t=>{t.key==="Enter"&&(t.ctrlKey||t.metaKey)&&l(this,i,E).call(this,t)})}firstUpdated(){l(this,i,Z).call(this)}render(){let{said:t,question:o}=this;return t?.allowed!==!0?u:c`
      <section aria-labelledby="heading">
        <h3 id="heading">${m("Comments")}</h3>
        ${l(this,i,S).call(this,t)} ${t.comments.length===0?u:c`
          <ul>
            ${t.comments.map(a=>c`
                <li>${O(a,()=>l(this,i,_).call(this,a))}</li>
              `)}
          </ul>
        `} ${l(this,i,tt).call(this)}
      </section>
      ${o===void 0?u:c`
        <latent-confirm-dialog
          .question="${o}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};e=q(W),x=new WeakMap,b=new WeakMap,$=new WeakMap,w=new WeakMap,k=new WeakMap,p=new WeakMap,i=new WeakSet,Z=async function(){this.said=await H(this.api,this.photo.id).catch(()=>{})},T=function(t){return h(this,p).run(async()=>{this.said=await t(this.photo.id)})},E=async function(t){t.preventDefault();let{field:o}=this,a=o.value.trim();if(a===""||h(this,p).busy){o.focus();return}await l(this,i,T).call(this,et=>N(this.api,et,a)),h(this,p).problem===""&&o.value.trim()===a&&(o.value="",o.focus())},f=new WeakMap,_=function({id:t}){this.question={heading:m("Remove this comment?"),text:m("It is deleted from the vault. This cannot be undone."),action:m("Remove"),act:async()=>{this.said=await Q(this.api,this.photo.id,t)}}},S=function({liked:t,likes:o}){return c`
      <div class="likes">
        <button
          class="quiet"
          aria-pressed="${t?"true":"false"}"
          ?disabled="${h(this,p).busy}"
          @click="${()=>{l(this,i,T).call(this,a=>j(this.api,a,!t))}}"
        >
          ${t?y.heartFull:y.heart}${m("Like")} ${o.length===0?u:D(o.length)}
        </button>
        <p>${G(o)}</p>
      </div>
    `},tt=function(){let{busy:t,problem:o}=h(this,p);return c`
      <form @submit="${a=>{l(this,i,E).call(this,a)}}">
        <textarea
          rows="1"
          maxlength="${it}"
          aria-label="${m("Your comment")}"
          placeholder="${m("Say something")}"
          @keydown="${h(this,f)}"
        ></textarea>
        <p class="problem" role="alert" ?hidden="${o===""}">${o}</p>
        <button class="main" ?disabled="${t}">${m("Send")}</button>
      </form>
    `},d(e,4,"photo",V,s,x),d(e,4,"api",J,s,b),d(e,4,"said",C,s,$),d(e,4,"question",B,s,w),d(e,4,"field",Y,s,k),s=d(e,0,"ConversationSection",X,s),R(s,"styles",[K,M,I,U]),r(e,1,s);export{s as ConversationSection};
