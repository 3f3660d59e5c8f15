import{a as M,b as C,c as F,d as G,h as O,i as Q,j as U}from"/assets/chunk-FL37OGSC.js";import"/assets/chunk-GZR33D6F.js";import"/assets/chunk-GEQVBCTQ.js";import{b as K}from"/assets/chunk-OVJGJBF5.js";import"/assets/chunk-WH7VVHIY.js";import{f as I}from"/assets/chunk-XDJMIDDY.js";import"/assets/chunk-NDNE4T4G.js";import{a as x}from"/assets/chunk-7ZXDUJG2.js";import{a as A,b as y,c as g,d as N,e as D,i as H}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-FI73VB6G.js";import"/assets/chunk-KZQQDJAM.js";import{a as z,d as u,g as c,i as L}from"/assets/chunk-QQCOG5H4.js";import{b as p}from"/assets/chunk-JPIGTC3I.js";import{a as P,c as s,d,e as R,f as h,g as l,i as r}from"/assets/chunk-UFH4OFYZ.js";var V=z`
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
`;var ot=2e3,st={allowed:!0,liked:!1,likes:[],comments:[]},j,Y,_,B,J,S,W,o,b,$,w,k,T,m,i,X,f,E,q,v,Z,tt,et;W=[A("latent-conversation")];var a=class extends(S=L,J=[y({attribute:!1})],B=[y({attribute:!1})],_=[g()],Y=[g()],j=[N("textarea")],S){constructor(){super(...arguments);l(this,i);l(this,b,s(o,8,this)),s(o,11,this);l(this,$,s(o,12,this)),s(o,15,this);l(this,w,s(o,16,this)),s(o,19,this);l(this,k,s(o,20,this)),s(o,23,this);l(this,T,s(o,24,this)),s(o,27,this);l(this,m,new K(this));l(this,v,t=>{t.key==="Enter"&&(t.ctrlKey||t.metaKey)&&r(this,i,q).call(this,t)})}willUpdate(t){t.has("photo")&&t.get("photo")?.id!==this.photo.id&&(this.said=this.said?.allowed?st:void 0,this.question=void 0,h(this,m).say(""),this.hasUpdated&&this.field!==null&&(this.field.value=""),r(this,i,X).call(this))}render(){let{said:t,question:e}=this;return t?.allowed!==!0?c:u`
      <section aria-labelledby="heading">
        <h3 id="heading">${p("Comments")}</h3>
        ${r(this,i,tt).call(this,t)} ${t.comments.length===0?c:u`
          <ul>
            ${t.comments.map(n=>u`
                <li>${U(n,()=>r(this,i,Z).call(this,n))}</li>
              `)}
          </ul>
        `} ${r(this,i,et).call(this)}
      </section>
      ${e===void 0?c:u`
        <latent-confirm-dialog
          .question="${e}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};o=P(S),b=new WeakMap,$=new WeakMap,w=new WeakMap,k=new WeakMap,T=new WeakMap,m=new WeakMap,i=new WeakSet,X=async function(){let{id:t}=this.photo,e=await M(this.api,t).catch(()=>{});r(this,i,f).call(this,t,e)},f=function(t,e){t===this.photo.id&&(this.said=e)},E=function(t){let{id:e}=this.photo;return h(this,m).run(async()=>r(this,i,f).call(this,e,await t(e)))},q=async function(t){t.preventDefault();let{field:e}=this,n=e.value.trim();if(n===""||h(this,m).busy){e.focus();return}await r(this,i,E).call(this,it=>C(this.api,it,n)),h(this,m).problem===""&&e.value.trim()===n&&(e.value="",e.focus())},v=new WeakMap,Z=function({id:t}){let e=this.photo.id;this.question={heading:p("Remove this comment?"),text:p("It is deleted from the vault. This cannot be undone."),action:p("Remove"),act:async()=>r(this,i,f).call(this,e,await F(this.api,e,t))}},tt=function({liked:t,likes:e}){return u`
      <div class="likes">
        <button
          class="quiet"
          aria-pressed="${t?"true":"false"}"
          @click="${()=>{r(this,i,E).call(this,n=>G(this.api,n,!t))}}"
        >
          ${t?x.heartFull:x.heart}${p("Like")} ${e.length===0?c:I(e.length)}
        </button>
        <p>${O(e)}</p>
      </div>
    `},et=function(){let{busy:t,problem:e}=h(this,m);return u`
      <form @submit="${n=>{r(this,i,q).call(this,n)}}">
        <textarea
          rows="1"
          maxlength="${ot}"
          aria-label="${p("Your comment")}"
          placeholder="${p("Say something")}"
          @keydown="${h(this,v)}"
        ></textarea>
        <p class="problem" role="alert" ?hidden="${e===""}">${e}</p>
        <button class="main" ?disabled="${t}">${p("Send")}</button>
      </form>
    `},d(o,4,"photo",J,a,b),d(o,4,"api",B,a,$),d(o,4,"said",_,a,w),d(o,4,"question",Y,a,k),d(o,4,"field",j,a,T),a=d(o,0,"ConversationSection",W,a),R(a,"styles",[D,H,Q,V]),s(o,1,a);export{a as ConversationSection};
