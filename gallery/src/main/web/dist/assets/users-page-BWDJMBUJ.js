import{a as ot,b as rt,c as st,d as at,e as it,f as nt,g as lt,h as dt,i as pt,j as fe,k as mt,l as ct,m as ye,n as ne,o as be,p as _,q as ge,r as ut}from"/assets/chunk-PAYVNKFA.js";import{a as tt}from"/assets/chunk-27RQILFP.js";import{a as ve}from"/assets/chunk-XET6EIBS.js";import{a as K}from"/assets/chunk-L4QOU3GH.js";import"/assets/chunk-XKDAJPZ7.js";import{a as he}from"/assets/chunk-JYSROABF.js";import{a as I}from"/assets/chunk-ZEBJH32Q.js";import{c as et}from"/assets/chunk-AUB4SOMF.js";import{a as _e}from"/assets/chunk-3PTSIWJU.js";import{c as Z}from"/assets/chunk-75WR454Q.js";import{b as ie}from"/assets/chunk-A6TKU6T5.js";import{h as Xe}from"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import{g as Pe}from"/assets/chunk-3FEMAHCA.js";import{a as E,b as W}from"/assets/chunk-7KBPAIBY.js";import{a as L,b as s,e as b,g as k,h as T,i as y,j as C,k as ae,l as c,m as A,o as Ze,p as O,q as w,r as G}from"/assets/chunk-PMYW6YMW.js";import{a as x,c as r,d,e as $,f as R,g as n,h as Qe,i as p}from"/assets/chunk-UFH4OFYZ.js";var le=L`
  ul {
    max-height: min(36vh, 260px);
    overflow-y: auto;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--raised);
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    padding-right: 4px;
  }

  li + li {
    border-top: 1px solid var(--line);
  }

  li label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 10px;
    min-width: 0;
    min-height: 44px;
    padding: 6px 8px 6px 12px;
    cursor: pointer;
  }

  li label span {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }

  small {
    color: var(--ink-soft);
    font-size: var(--text-small);
    white-space: nowrap;
  }

  p {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .problem {
    color: var(--danger);
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .trail button {
    padding: 4px 0;
    border: 0;
    background: none;
    text-decoration: underline;
  }
`;var ht,ft,yt,bt,z,$e,ke,de,gt;bt=[T("latent-member-picker")];var q=class extends(yt=k,ft=[y({attribute:!1})],ht=[y({attribute:!1})],yt){constructor(){super(...arguments);n(this,de);n(this,$e,r(z,8,this,[])),r(z,11,this);n(this,ke,r(z,12,this,[])),r(z,15,this)}render(){return this.people.length===0?s`
        <p>There is nobody yet: add a person first.</p>
      `:s`
        <ul aria-label="People">
          ${this.people.map(e=>s`
              <li>
                <label>
                  <input
                    type="checkbox"
                    .checked="${this.picked.includes(e)}"
                    @change="${t=>p(this,de,gt).call(this,e,t.target.checked)}"
                  />
                  <span>${e}</span>
                </label>
              </li>
            `)}
        </ul>
      `}};z=x(yt),$e=new WeakMap,ke=new WeakMap,de=new WeakSet,gt=function(e,t){let a=this.picked.filter(l=>l!==e);this.dispatchEvent(new CustomEvent("pick",{detail:t?[...a,e]:a}))},d(z,4,"people",ft,q,$e),d(z,4,"picked",ht,q,ke),q=d(z,0,"MemberPicker",bt,q),$(q,"shadowRootOptions",{...k.shadowRootOptions,delegatesFocus:!0}),$(q,"styles",[A,le]),r(z,1,q);var vt,$t,kt,wt,xt,Rt,Tt,At,u,we,xe,Re,Te,Ae,Ee,J,f,Et,Ue,Ce,Ut,Ct,St,pe;At=[T("latent-place-picker")];var U=class extends(Tt=k,Rt=[y({attribute:!1})],xt=[C()],wt=[C()],kt=[C()],$t=[C()],vt=[C()],Tt){constructor(){super(...arguments);n(this,f);n(this,we,r(u,8,this)),r(u,11,this);n(this,xe,r(u,12,this,"album")),r(u,15,this);n(this,Re,r(u,16,this)),r(u,19,this);n(this,Te,r(u,20,this)),r(u,23,this);n(this,Ae,r(u,24,this)),r(u,27,this);n(this,Ee,r(u,28,this,"viewer")),r(u,31,this);n(this,J,new ie(this))}firstUpdated(){R(this,J).run(async()=>{let[e,t]=await Promise.all([_e(this.api),ve(this.api,"")]);this.known=e.albums,this.here=t,e.albums.length===0&&(this.kind="folder")})}updated(e){if(e.has("picked")||e.has("mayDo")){let{picked:t}=this,a=t?.album===void 0?this.mayDo:"viewer";this.dispatchEvent(new CustomEvent("choose",{detail:t===void 0?null:{place:t,role:a}}))}}render(){return s`
      <div class="kinds" role="radiogroup" aria-label="What to share">
        ${p(this,f,Ce).call(this,"album","Album")} ${p(this,f,Ce).call(this,"folder","Folder")}
      </div>
      ${this.kind==="album"?p(this,f,Ut).call(this):p(this,f,Ct).call(this)}
      <p class="problem" role="alert" ?hidden="${R(this,J).problem===""}">${R(this,J).problem}</p>
    `}};u=x(Tt),we=new WeakMap,xe=new WeakMap,Re=new WeakMap,Te=new WeakMap,Ae=new WeakMap,Ee=new WeakMap,J=new WeakMap,f=new WeakSet,Et=function(e){this.kind=e,this.picked=void 0},Ue=function(e){R(this,J).run(async()=>{this.here=await ve(this.api,e),this.picked=void 0})},Ce=function(e,t){return s`
      <label>
        <input type="radio" name="kind" .checked="${e===this.kind}" @change="${()=>p(this,f,Et).call(this,e)}" />
        ${t}
      </label>
    `},Ut=function(){let{known:e}=this;return e===void 0?b:e.length===0?s`
        <p>There are no albums yet. Select some photos and add them to one, or share a folder.</p>
      `:s`
        <ul aria-label="Albums">
          ${e.map(t=>s`
              <li>${p(this,f,pe).call(this,{album:t.id},et(e,t),t.photos)}</li>
            `)}
        </ul>
        <p>Albums are looked at; photos are added and changed in folders.</p>
      `},Ct=function(){let{here:e}=this;return e===void 0?b:s`
      ${p(this,f,St).call(this,e)}
      <ul aria-label="Folders">
        <li>
          ${p(this,f,pe).call(this,{folder:`/${e.path}`},e.path===""?"Everything":`All of ${Z(e.path)}`,e.photos)}
        </li>
        ${e.folders.map(({path:t,photos:a})=>s`
            <li>
              ${p(this,f,pe).call(this,{folder:`/${t}`},Z(t),a)}
              <button
                class="icon"
                type="button"
                aria-label="Folders in ${Z(t)}"
                title="Folders in it"
                @click="${()=>p(this,f,Ue).call(this,t)}"
              >
                ${c.next}
              </button>
            </li>
          `)}
      </ul>
      <label class="may">
        What they may do there
        <select @change="${t=>this.mayDo=t.target.value}">
          ${ct.map(([t,a])=>s`
              <option value="${t}" ?selected="${t===this.mayDo}">${a}</option>
            `)}
        </select>
      </label>
    `},St=function({path:e,above:t}){return e===""?b:s`
      <div class="trail">
        ${["",...t].map(a=>s`
            <button type="button" @click="${()=>p(this,f,Ue).call(this,a)}">${a===""?"All folders":Z(a)}</button><span aria-hidden="true">›</span>
          `)}<span>${Z(e)}</span>
      </div>
    `},pe=function(e,t,a){let l=e.album===this.picked?.album&&e.folder===this.picked?.folder;return s`
      <label>
        <input type="radio" name="place" .checked="${l}" @change="${()=>this.picked=e}" />
        <span>${t}</span>
        <small>${Pe(a)}</small>
      </label>
    `},d(u,4,"api",Rt,U,we),d(u,4,"kind",xt,U,xe),d(u,4,"here",wt,U,Re),d(u,4,"known",kt,U,Te),d(u,4,"picked",$t,U,Ae),d(u,4,"mayDo",vt,U,Ee),U=d(u,0,"PlacePicker",At,U),$(U,"shadowRootOptions",{...k.shadowRootOptions,delegatesFocus:!0}),$(U,"styles",[A,O,le,L`
      :host {
        display: grid;
        gap: 12px;
      }

      .kinds {
        display: flex;
        gap: 8px;
      }

      .kinds label {
        display: flex;
        flex: 1;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        padding: 0 12px;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--raised);
        cursor: pointer;
      }

      .kinds label:has(:checked) {
        border-color: var(--accent);
      }

      .may {
        display: grid;
        gap: 4px;
        font-size: var(--text-small);
        font-weight: 600;
      }

      select {
        min-height: 44px;
        padding: 0 12px;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--raised);
        color: var(--ink);
        font: 400 var(--text) / 1.5 var(--font);
      }
    `]),r(u,1,U);var Ft,Mt,Nt,Lt,Ot,Gt,Wt,Ht,h,Se,Fe,Me,Ne,Le,Oe,te,Q,P,qt,zt;Ht=[T("latent-change-dialog")];var S=class extends(Wt=k,Gt=[y({attribute:!1})],Ot=[y({attribute:!1})],Lt=[C()],Nt=[ae("dialog")],Mt=[ae("latent-confirm-form")],Ft=[ae("latent-place-picker, latent-member-picker")],Wt){constructor(){super(...arguments);n(this,P);n(this,Se,r(h,8,this)),r(h,11,this);n(this,Fe,r(h,12,this)),r(h,15,this);n(this,Me,r(h,16,this,[])),r(h,19,this);n(this,Ne,r(h,20,this)),r(h,23,this);n(this,Le,r(h,24,this)),r(h,27,this);n(this,Oe,r(h,28,this)),r(h,31,this);n(this,te,null);n(this,Q,new ie(this))}connectedCallback(){super.connectedCallback();let{wanted:e}=this.asked;this.members=e.kind==="members"?e.now:[]}firstUpdated(){this.dialog.showModal(),this.form.updateComplete.then(()=>this.picker?.focus())}render(){let{heading:e,text:t,action:a,wanted:l}=this.asked,m=l.kind==="name"?l:void 0;return s`
      <dialog
        aria-labelledby="title"
        @close="${()=>this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${v=>v.stopPropagation()}"
      >
        <div class="content">
          <h2 id="title">${e}</h2>
          <p>${t}</p>
          <latent-confirm-form
            .user="${Xe}"
            .action="${a}"
            .question="${m?.label??""}"
            .example="${m?.example??""}"
            ?busy="${R(this,Q).busy}"
            @confirm="${v=>p(this,P,qt).call(this,v.detail)}"
            @give-up="${()=>this.dialog.close()}"
          >
            ${p(this,P,zt).call(this)}
          </latent-confirm-form>
          <p class="problem" role="alert" ?hidden="${R(this,Q).problem===""}">${R(this,Q).problem}</p>
        </div>
      </dialog>
    `}};h=x(Wt),Se=new WeakMap,Fe=new WeakMap,Me=new WeakMap,Ne=new WeakMap,Le=new WeakMap,Oe=new WeakMap,te=new WeakMap,Q=new WeakMap,P=new WeakSet,qt=function({label:e,passphrase:t}){R(this,Q).run(async()=>{let a={name:e,chosen:R(this,te),members:this.members},l=await this.asked.act(this.api,t,a);this.dialog.close(),this.dispatchEvent(new CustomEvent("changed",{detail:l}))})},zt=function(){let{wanted:e}=this.asked;switch(e.kind){case"place":return s`
          <latent-place-picker
            .api="${this.api}"
            @choose="${t=>Qe(this,te,t.detail)}"
          ></latent-place-picker>
        `;case"members":return s`
          <latent-member-picker
            .people="${e.of}"
            .picked="${this.members}"
            @pick="${t=>this.members=t.detail}"
          ></latent-member-picker>
        `;default:return b}},d(h,4,"api",Gt,S,Se),d(h,4,"asked",Ot,S,Fe),d(h,4,"members",Lt,S,Me),d(h,4,"dialog",Nt,S,Ne),d(h,4,"form",Mt,S,Le),d(h,4,"picker",Ft,S,Oe),S=d(h,0,"ChangeDialog",Ht,S),$(S,"styles",[A,Ze,L`
      .content {
        display: grid;
        gap: 16px;
      }

      .content > * {
        min-width: 0;
      }

      p {
        color: var(--ink-soft);
      }
    `]),r(h,1,S);var Ge={kind:"nothing"};function We(){return{heading:"Add a person",text:"They sign in at this address, with this name and a password that you are shown next.",action:"Add",wanted:{kind:"name",label:"Name",example:"anna"},act:async(o,i,{name:e})=>Zt(_t(e),await rt(o,e,i))}}function Vt(){return{heading:"New group",text:"Whoever is in a group may see what the group may. You say who that is next.",action:"Make it",wanted:{kind:"name",label:"Name",example:"family"},act:async(o,i,{name:e})=>({all:await fe(o,e,[],[],i),show:_t(e)})}}function Dt(o){return{heading:`Share with ${o}`,text:"A folder with all below it, or an album.",action:"Share",wanted:{kind:"place"},act:async(i,e,{chosen:t})=>{if(t===null)throw new Error("Choose a folder or an album.");return{all:await it(i,o,t.place,t.role,e),show:o}}}}function It(o,i){let{place:e,albumId:t}=i;return{heading:`Stop sharing ${ne(i)}?`,text:`${o} does not see it any more from then on, except by another role or a group.`,action:"Stop sharing",wanted:Ge,act:async(a,l)=>({all:await nt(a,o,t===void 0?e:{album:t},l),show:o})}}function Kt(o,i){let e=i.map(({name:t})=>t);return{heading:`Who is in ${o.name}`,text:"They may see what the group may.",action:"Save",wanted:{kind:"members",of:e,now:o.members},act:async(t,a,{members:l})=>{let m=l.filter(ue=>!o.members.includes(ue)),v=o.members.filter(ue=>!l.includes(ue));return{all:await fe(t,o.name,m,v,a),show:o.name}}}}function jt({name:o}){return{heading:`New password for ${o}?`,text:`Where ${o} is signed in now, the new password has to be entered. The old one opens nothing any more.`,action:"Make one",wanted:Ge,act:async(i,e)=>Zt(o,await st(i,o,e))}}function Bt({name:o}){return oe(o,{heading:"Ask for no code any more?",text:`${o} then signs in without one, and is signed out now.`,act:(i,e)=>lt(i,o,e)})}function Yt({name:o},{id:i,label:e}){return oe(o,{heading:`Remove ${e}?`,text:`This passkey of ${o} will open nothing here any more. Where ${o} is signed in now, that ends.`,act:(t,a)=>dt(t,o,i,a)})}function Jt({name:o},{id:i,label:e}){return oe(o,{heading:`Remove ${e}?`,text:`This app password of ${o} will open nothing here any more.`,act:(t,a)=>pt(t,o,i,a)})}function Qt({name:o}){return oe(void 0,{heading:`Remove ${o}?`,text:`${o} is signed out at once and cannot sign in again, also not with app passwords. Photos that ${o} has added stay.`,act:(i,e)=>at(i,o,e)})}function Xt({name:o}){return oe(void 0,{heading:`Remove the group ${o}?`,text:"Who is in it keeps an account, and what was shared with nobody but the group is not seen any more.",act:(i,e)=>mt(i,o,e)})}function oe(o,{heading:i,text:e,act:t}){return{heading:i,text:e,action:"Remove",wanted:Ge,act:async(a,l)=>({all:await t(a,l),show:o})}}function Zt(o,{password:i,all:e}){return{all:e,password:{user:o,text:i},show:o}}function _t(o){return o.trim().toLowerCase()}function me(o,i,e,t=[]){let a=t.flatMap(m=>m.grants.map(v=>({grant:v,group:m}))),l=e.length===0&&a.length===0;return s`
    <section aria-labelledby="roles">
      <h2 id="roles">What ${i} may see</h2>
      ${l?s`
          <p>Nothing yet: share a folder or an album.</p>
        `:s`
          <ul>
            ${e.map(m=>Pt(m,ye(m.role),Fo(o,i,m)))} ${a.map(({grant:m,group:v})=>Pt(m,`${ye(m.role)}, by the group ${v.name}`,b))}
          </ul>
        `}
      <div class="actions">
        <button class="${l?"main":"quiet"}" @click="${()=>w(o,"ask",Dt(i))}">
          ${c.plus}Share a folder or an album
        </button>
      </div>
    </section>
  `}function Fo(o,i,e){return s`
    <button
      class="quiet"
      aria-label="Stop sharing ${ne(e)}"
      @click="${()=>w(o,"ask",It(i,e))}"
    >
      Remove
    </button>
  `}function Pt(o,i,e){let{place:t}=o,a=Mo(o),l=t.folder==="/"?"Everything":t.folder?.slice(1)??t.album,m=t.album!==void 0&&t.album===o.albumId;return s`
    <li>
      ${t.album===void 0?c.folder:c.album}
      <div>
        <div class="label">${m?"An album that is gone":s`
          <a href="${W(a)}" @click="${v=>G(v,a)}">${l}</a>
        `}</div>
        <div class="facts">${i}</div>
      </div>
      ${e}
    </li>
  `}function Mo({place:o,albumId:i}){let e=o.folder?.slice(1);return o.album===void 0?E("folders",e===""?void 0:e):E("albums",i)}var j=L`
  :host {
    display: block;
    max-width: 860px;
  }

  .head {
    padding: 8px 0 12px;
  }

  .about {
    margin-bottom: 20px;
  }

  section {
    margin-bottom: 28px;
  }

  h2 {
    margin: 0 0 10px;
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  ul + .actions,
  p + .actions {
    margin-top: 12px;
  }

  .actions .main {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  latent-shown-once {
    display: block;
    margin-bottom: 28px;
  }

  .damaged {
    color: var(--danger);
  }

  @media (max-width: 599px) {
    li .quiet {
      padding: 0 12px;
      font-size: var(--text-small);
    }
  }
`;var eo,to,oo,ro,V,He,qe,ce,so;ro=[T("latent-user-group")];var B=class extends(oo=k,to=[y({attribute:!1})],eo=[y({attribute:!1})],oo){constructor(){super(...arguments);n(this,ce);n(this,He,r(V,8,this)),r(V,11,this);n(this,qe,r(V,12,this)),r(V,15,this)}render(){let{group:e}=this;return s`
      ${e.damaged?s`
          <p class="damaged">
            What is kept of this group cannot be read, so it gives nobody anything. Remove it, and make it anew.
          </p>
        `:s`
          ${p(this,ce,so).call(this,e)} ${me(this,e.name,e.grants)}
        `}
      <section aria-label="Remove">
        <button class="quiet" @click="${()=>w(this,"ask",Xt(e))}">Remove the group</button>
      </section>
    `}};V=x(oo),He=new WeakMap,qe=new WeakMap,ce=new WeakSet,so=function(e){return s`
      <section aria-labelledby="members">
        <h2 id="members">Who is in it</h2>
        ${e.members.length===0?s`
            <p>Nobody yet.</p>
          `:s`
            <ul>
              ${e.members.map(t=>{let a=E("users",t);return s`
                  <li>
                    ${c.person}<a href="${W(a)}" @click="${l=>G(l,a)}">${t}</a>
                  </li>
                `})}
            </ul>
          `}
        <div class="actions">
          <button class="quiet" @click="${()=>w(this,"ask",Kt(e,_(this.all)))}">
            Change who is in it
          </button>
        </div>
      </section>
    `},d(V,4,"group",to,B,He),d(V,4,"all",eo,B,qe),B=d(V,0,"Group",ro,B),$(B,"styles",[A,O,K,I,j]),r(V,1,B);var ao,io,no,ee,ze,F,lo,po,mo,Ve;no=[T("latent-people-list")];var X=class extends(io=k,ao=[y({attribute:!1})],io){constructor(){super(...arguments);n(this,F);n(this,ze,r(ee,8,this)),r(ee,11,this)}render(){let e=_(this.all),{groups:t}=this.all;return e.length===0&&t.length===0?p(this,F,lo).call(this):s`
      <div class="head">
        <h1>People with access</h1>
        <div class="actions">
          <button class="quiet" @click="${()=>w(this,"ask",We())}">${c.plus}Add a person</button>
          <button class="quiet" @click="${()=>w(this,"ask",Vt())}">${c.plus}New group</button>
        </div>
      </div>
      <p class="about">
        Besides you, who may everything. Each signs in at this address, and sees what you share and nothing else.
      </p>
      ${e.length===0?b:s`
        <section aria-label="People">
          <ul>${e.map(a=>p(this,F,po).call(this,a))}</ul>
        </section>
      `} ${t.length===0?b:s`
        <section aria-labelledby="groups">
          <h2 id="groups">Groups</h2>
          <ul>${t.map(a=>p(this,F,mo).call(this,a))}</ul>
        </section>
      `}
    `}};ee=x(io),ze=new WeakMap,F=new WeakSet,lo=function(){return s`
      <h1 class="unseen">People with access</h1>
      <latent-notice heading="Only you have access yet">
        <span slot="icon">${c.person}</span>
        <p>
          Add somebody, then share folders or albums with them. They sign in at this address with a name and a password of
          their own, and see what you share and nothing else.
        </p>
        <button class="main" @click="${()=>w(this,"ask",We())}">Add a person</button>
      </latent-notice>
    `},po=function(e){return p(this,F,Ve).call(this,e,c.person,be(ut(this.all,e)))},mo=function(e){let t=e.members.length===0?"Nobody is in it":e.members.join(", ");return p(this,F,Ve).call(this,e,c.people,`${t} · ${be(e.grants)}`)},Ve=function({name:e,damaged:t},a,l){let m=E("users",e);return s`
      <li>
        <a href="${W(m)}" @click="${v=>G(v,m)}">
          ${a}
          <div>
            <div class="label">${e}</div>
            <div class="${t?"facts damaged":"facts"}">${t?"Damaged: remove it and make it anew":l}</div>
          </div>
          ${c.next}
        </a>
      </li>
    `},d(ee,4,"all",ao,X,ze),X=d(ee,0,"PeopleList",no,X),$(X,"styles",[A,O,K,I,j,L`
      li {
        padding: 0;
      }

      a {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: 22px minmax(0, 1fr) 22px;
        align-items: center;
        gap: 12px;
        min-height: 60px;
        padding: 10px 12px 10px 14px;
        border-radius: 12px;
        text-decoration: none;
      }

      a:hover {
        background: var(--sunken);
      }

      .facts {
        overflow-wrap: anywhere;
      }
    `]),r(ee,1,X);var uo,ho,fo,yo,D,De,Ie,M,bo,go,re;yo=[T("latent-person")];var Y=class extends(fo=k,ho=[y({attribute:!1})],uo=[y({attribute:!1})],fo){constructor(){super(...arguments);n(this,M);n(this,De,r(D,8,this)),r(D,11,this);n(this,Ie,r(D,12,this)),r(D,15,this)}render(){let{user:e}=this;return s`
      ${e.damaged?s`
          <p class="damaged">
            What is kept of this account cannot be read, so nobody can sign in with it. Remove it, and add the person anew.
          </p>
        `:s`
          ${me(this,e.name,e.grants,ge(this.all,e.name))} ${p(this,M,bo).call(this,e)} ${p(this,M,go).call(this,e)}
        `}
      <section aria-label="Remove">
        <button class="quiet" @click="${()=>w(this,"ask",Qt(e))}">Remove ${e.name}</button>
      </section>
    `}};D=x(fo),De=new WeakMap,Ie=new WeakMap,M=new WeakSet,bo=function({name:e}){let t=ge(this.all,e);return t.length===0?b:s`
      <section aria-labelledby="groups">
        <h2 id="groups">Groups</h2>
        <ul>
          ${t.map(a=>{let l=E("users",a.name);return s`
              <li>
                ${c.people}<a href="${W(l)}" @click="${m=>G(m,l)}">${a.name}</a>
              </li>
            `})}
        </ul>
      </section>
    `},go=function(e){return s`
      <section aria-labelledby="factors">
        <h2 id="factors">What ${e.name} signs in with</h2>
        <ul>
          ${p(this,M,re).call(this,c.lock,"Password",`A new one signs ${e.name} out everywhere`,"New password",jt(e))} ${e.secondFactor?p(this,M,re).call(this,c.lock,"Code of an authenticator app","Asked for after the password","Remove",Bt(e)):b} ${e.passkeys.map(t=>p(this,M,re).call(this,c.key,t.label,`Passkey for ${t.host}, ${co(t)}`,"Remove",Yt(e,t)))} ${e.apps.map(t=>p(this,M,re).call(this,c.device,t.label,`App password, ${co(t)}`,"Remove",Jt(e,t)))}
        </ul>
      </section>
    `},re=function(e,t,a,l,m){return s`
      <li>
        ${e}
        <div>
          <div class="label">${t}</div>
          <div class="facts">${a}</div>
        </div>
        <button
          class="quiet"
          aria-label="${l==="Remove"?`Remove ${t}`:l}"
          @click="${()=>w(this,"ask",m)}"
        >
          ${l}
        </button>
      </li>
    `},d(D,4,"user",ho,Y,De),d(D,4,"all",uo,Y,Ie),Y=d(D,0,"Person",yo,Y),$(Y,"styles",[A,O,K,I,j]),r(D,1,Y);function co({made:o,lastUse:i}){return`made ${he(o)}, ${i===void 0?"never used":`last used ${he(i)}`}`}var vo,$o,ko,wo,xo,Ro,To,g,Ke,je,Be,Ye,Je,se,H,Ao,Eo,Uo,Co;To=[T("latent-users-page")];var N=class extends(Ro=k,xo=[y({attribute:!1})],wo=[y({attribute:!1})],ko=[C()],$o=[C()],vo=[C()],Ro){constructor(){super(...arguments);n(this,H);n(this,Ke,r(g,8,this)),r(g,11,this);n(this,je,r(g,12,this,E("users"))),r(g,15,this);n(this,Be,r(g,16,this)),r(g,19,this);n(this,Ye,r(g,20,this)),r(g,23,this);n(this,Je,r(g,24,this)),r(g,27,this);n(this,se,new AbortController)}willUpdate(e){e.has("route")&&this.made?.user!==this.route.id&&(this.made=void 0)}firstUpdated(){p(this,H,Ao).call(this)}disconnectedCallback(){super.disconnectedCallback(),R(this,se).abort()}render(){let{all:e,asked:t,route:a}=this;return e===void 0?b:s`
      <div @ask="${l=>this.asked=l.detail}">
        ${a.id===void 0?s`
            <latent-people-list .all="${e}"></latent-people-list>
          `:p(this,H,Uo).call(this,e,a.id)}
      </div>
      ${t===void 0?b:s`
        <latent-change-dialog
          .api="${this.api}"
          .asked="${t}"
          @changed="${l=>p(this,H,Eo).call(this,l.detail)}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-change-dialog>
      `}
    `}};g=x(Ro),Ke=new WeakMap,je=new WeakMap,Be=new WeakMap,Ye=new WeakMap,Je=new WeakMap,se=new WeakMap,H=new WeakSet,Ao=async function(){try{this.all=await ot(this.api,R(this,se).signal)}catch(e){w(this,"problem",e)}},Eo=function({all:e,password:t,show:a}){this.all=e,this.made=t??this.made,w(this,"go",E("users",a))},Uo=function(e,t){let a=_(e).find(v=>v.name===t),l=e.groups.find(v=>v.name===t),m=a??l;return m===void 0?No():s`
      <nav class="trail" aria-label="Above">${So()}<span aria-hidden="true">›</span></nav>
      <div class="head">
        <h1>${m.name}</h1>
      </div>
      ${p(this,H,Co).call(this,m)} ${a===void 0?s`
          <latent-user-group .group="${l}" .all="${e}"></latent-user-group>
        `:s`
          <latent-person .user="${a}" .all="${e}"></latent-person>
        `}
    `},Co=function({name:e}){let{made:t}=this;return t?.user!==e?b:s`
      <latent-shown-once
        name="What ${e} signs in with"
        .address="${`${location.origin}/`}"
        .user="${e}"
        .password="${t.text}"
      >
        <p>Hand this to ${e} in a way that you trust. The password is not shown again.</p>
      </latent-shown-once>
    `},d(g,4,"api",xo,N,Ke),d(g,4,"route",wo,N,je),d(g,4,"all",ko,N,Be),d(g,4,"asked",$o,N,Ye),d(g,4,"made",vo,N,Je),N=d(g,0,"UsersPage",To,N),$(N,"styles",[A,O,K,tt,I,j]),r(g,1,N);function So(){let o=E("users");return s`
    <a href="${W(o)}" @click="${i=>G(i,o)}">People with access</a>
  `}function No(){return s`
    <h1 class="unseen">People with access</h1>
    <latent-notice heading="There is nobody of this name">
      <span slot="icon">${c.person}</span>
      <p>${So()}</p>
    </latent-notice>
  `}export{N as UsersPage};
