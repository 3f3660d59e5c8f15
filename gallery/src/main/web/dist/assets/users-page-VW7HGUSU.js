import{a as tt,b as ot,c as rt,d as st,e as at,f as it,g as nt,h as lt,i as dt,j as ue,k as pt,l as mt,m as fe,n as ie,o as ye,p as Z,q as ge,r as ct}from"/assets/chunk-77Z27TBE.js";import{a as et}from"/assets/chunk-FEEOQ3KT.js";import{a as be}from"/assets/chunk-XET6EIBS.js";import{a as I}from"/assets/chunk-CFNSTLXO.js";import"/assets/chunk-Q5U3ZKK5.js";import{a as he}from"/assets/chunk-JYSROABF.js";import{a as D}from"/assets/chunk-PJ7KGLTO.js";import{c as Pe}from"/assets/chunk-AUB4SOMF.js";import{a as Ze}from"/assets/chunk-SHQH2U5U.js";import"/assets/chunk-U3NKKEAO.js";import{b as ae}from"/assets/chunk-5BHFAHHZ.js";import{a as X}from"/assets/chunk-ETHXOSSS.js";import{h as Qe}from"/assets/chunk-LYKWYS7G.js";import{b as W}from"/assets/chunk-2K32DKNR.js";import{a as A}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-XEUE3TTV.js";import{a as m}from"/assets/chunk-T2CJGXSW.js";import{g as _e}from"/assets/chunk-VUAE2RXN.js";import{a as L,b as s,e as g,g as $,h as R,i as y,j as U,k as se,l as T,n as Xe,o as M,p as k}from"/assets/chunk-RUVA4NCB.js";import{a as w,c as r,d as l,e as v,f as x,g as n,h as Je,i as d}from"/assets/chunk-UFH4OFYZ.js";var ne=L`
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
`;var ht,ut,ft,yt,q,ve,$e,le,gt;yt=[R("latent-member-picker")];var H=class extends(ft=$,ut=[y({attribute:!1})],ht=[y({attribute:!1})],ft){constructor(){super(...arguments);n(this,le);n(this,ve,r(q,8,this,[])),r(q,11,this);n(this,$e,r(q,12,this,[])),r(q,15,this)}render(){return this.people.length===0?s`
        <p>There is nobody yet: add a person first.</p>
      `:s`
        <ul aria-label="People">
          ${this.people.map(e=>s`
              <li>
                <label>
                  <input
                    type="checkbox"
                    .checked="${this.picked.includes(e)}"
                    @change="${t=>d(this,le,gt).call(this,e,t.target.checked)}"
                  />
                  <span>${e}</span>
                </label>
              </li>
            `)}
        </ul>
      `}};q=w(ft),ve=new WeakMap,$e=new WeakMap,le=new WeakSet,gt=function(e,t){let a=this.picked.filter(p=>p!==e);this.dispatchEvent(new CustomEvent("pick",{detail:t?[...a,e]:a}))},l(q,4,"people",ut,H,ve),l(q,4,"picked",ht,H,$e),H=l(q,0,"MemberPicker",yt,H),v(H,"shadowRootOptions",{...$.shadowRootOptions,delegatesFocus:!0}),v(H,"styles",[T,ne]),r(q,1,H);var bt,vt,$t,kt,wt,xt,Rt,Tt,c,ke,we,xe,Re,Te,Ae,Y,f,At,Ee,Ue,Et,Ut,Ct,de;Tt=[R("latent-place-picker")];var E=class extends(Rt=$,xt=[y({attribute:!1})],wt=[U()],kt=[U()],$t=[U()],vt=[U()],bt=[U()],Rt){constructor(){super(...arguments);n(this,f);n(this,ke,r(c,8,this)),r(c,11,this);n(this,we,r(c,12,this,"album")),r(c,15,this);n(this,xe,r(c,16,this)),r(c,19,this);n(this,Re,r(c,20,this)),r(c,23,this);n(this,Te,r(c,24,this)),r(c,27,this);n(this,Ae,r(c,28,this,"viewer")),r(c,31,this);n(this,Y,new ae(this))}firstUpdated(){x(this,Y).run(async()=>{let[e,t]=await Promise.all([Ze(this.api),be(this.api,"")]);this.known=e.albums,this.here=t,e.albums.length===0&&(this.kind="folder")})}updated(e){if(e.has("picked")||e.has("mayDo")){let{picked:t}=this,a=t?.album===void 0?this.mayDo:"viewer";this.dispatchEvent(new CustomEvent("choose",{detail:t===void 0?null:{place:t,role:a}}))}}render(){return s`
      <div class="kinds" role="radiogroup" aria-label="What to share">
        ${d(this,f,Ue).call(this,"album","Album")} ${d(this,f,Ue).call(this,"folder","Folder")}
      </div>
      ${this.kind==="album"?d(this,f,Et).call(this):d(this,f,Ut).call(this)}
      <p class="problem" role="alert" ?hidden="${x(this,Y).problem===""}">${x(this,Y).problem}</p>
    `}};c=w(Rt),ke=new WeakMap,we=new WeakMap,xe=new WeakMap,Re=new WeakMap,Te=new WeakMap,Ae=new WeakMap,Y=new WeakMap,f=new WeakSet,At=function(e){this.kind=e,this.picked=void 0},Ee=function(e){x(this,Y).run(async()=>{this.here=await be(this.api,e),this.picked=void 0})},Ue=function(e,t){return s`
      <label>
        <input type="radio" name="kind" .checked="${e===this.kind}" @change="${()=>d(this,f,At).call(this,e)}" />
        ${t}
      </label>
    `},Et=function(){let{known:e}=this;return e===void 0?g:e.length===0?s`
        <p>There are no albums yet. Select some photos and add them to one, or share a folder.</p>
      `:s`
        <ul aria-label="Albums">
          ${e.map(t=>s`
              <li>${d(this,f,de).call(this,{album:t.id},Pe(e,t),t.photos)}</li>
            `)}
        </ul>
        <p>Albums are looked at; photos are added and changed in folders.</p>
      `},Ut=function(){let{here:e}=this;return e===void 0?g:s`
      ${d(this,f,Ct).call(this,e)}
      <ul aria-label="Folders">
        <li>
          ${d(this,f,de).call(this,{folder:`/${e.path}`},e.path===""?"Everything":`All of ${X(e.path)}`,e.photos)}
        </li>
        ${e.folders.map(({path:t,photos:a})=>s`
            <li>
              ${d(this,f,de).call(this,{folder:`/${t}`},X(t),a)}
              <button
                class="icon"
                type="button"
                aria-label="Folders in ${X(t)}"
                title="Folders in it"
                @click="${()=>d(this,f,Ee).call(this,t)}"
              >
                ${m.next}
              </button>
            </li>
          `)}
      </ul>
      <label class="may">
        What they may do there
        <select @change="${t=>this.mayDo=t.target.value}">
          ${mt.map(([t,a])=>s`
              <option value="${t}" ?selected="${t===this.mayDo}">${a}</option>
            `)}
        </select>
      </label>
    `},Ct=function({path:e,above:t}){return e===""?g:s`
      <div class="trail">
        ${["",...t].map(a=>s`
            <button type="button" @click="${()=>d(this,f,Ee).call(this,a)}">${a===""?"All folders":X(a)}</button><span aria-hidden="true">›</span>
          `)}<span>${X(e)}</span>
      </div>
    `},de=function(e,t,a){let p=e.album===this.picked?.album&&e.folder===this.picked?.folder;return s`
      <label>
        <input type="radio" name="place" .checked="${p}" @change="${()=>this.picked=e}" />
        <span>${t}</span>
        <small>${_e(a)}</small>
      </label>
    `},l(c,4,"api",xt,E,ke),l(c,4,"kind",wt,E,we),l(c,4,"here",kt,E,xe),l(c,4,"known",$t,E,Re),l(c,4,"picked",vt,E,Te),l(c,4,"mayDo",bt,E,Ae),E=l(c,0,"PlacePicker",Tt,E),v(E,"shadowRootOptions",{...$.shadowRootOptions,delegatesFocus:!0}),v(E,"styles",[T,M,ne,L`
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
    `]),r(c,1,E);var St,Ft,Nt,Gt,Lt,Mt,Wt,Ot,h,Ce,Se,Fe,Ne,Ge,Le,ee,J,_,Ht,qt;Ot=[R("latent-change-dialog")];var C=class extends(Wt=$,Mt=[y({attribute:!1})],Lt=[y({attribute:!1})],Gt=[U()],Nt=[se("latent-dialog")],Ft=[se("latent-confirm-form")],St=[se("latent-place-picker, latent-member-picker")],Wt){constructor(){super(...arguments);n(this,_);n(this,Ce,r(h,8,this)),r(h,11,this);n(this,Se,r(h,12,this)),r(h,15,this);n(this,Fe,r(h,16,this,[])),r(h,19,this);n(this,Ne,r(h,20,this)),r(h,23,this);n(this,Ge,r(h,24,this)),r(h,27,this);n(this,Le,r(h,28,this)),r(h,31,this);n(this,ee,null);n(this,J,new ae(this))}connectedCallback(){super.connectedCallback();let{wanted:e}=this.asked;this.members=e.kind==="members"?e.now:[]}firstUpdated(){this.form.updateComplete.then(()=>this.picker?.focus())}render(){let{heading:e,text:t,action:a,wanted:p}=this.asked,u=p.kind==="name"?p:void 0;return s`
      <latent-dialog heading="${e}">
        <div class="content">
          <p>${t}</p>
          <latent-confirm-form
            .user="${Qe}"
            .action="${a}"
            .question="${u?.label??""}"
            .example="${u?.example??""}"
            ?busy="${x(this,J).busy}"
            @confirm="${S=>d(this,_,Ht).call(this,S.detail)}"
            @give-up="${()=>this.dialog.close()}"
          >
            ${d(this,_,qt).call(this)}
          </latent-confirm-form>
          <p class="problem" role="alert" ?hidden="${x(this,J).problem===""}">${x(this,J).problem}</p>
        </div>
      </latent-dialog>
    `}};h=w(Wt),Ce=new WeakMap,Se=new WeakMap,Fe=new WeakMap,Ne=new WeakMap,Ge=new WeakMap,Le=new WeakMap,ee=new WeakMap,J=new WeakMap,_=new WeakSet,Ht=function({label:e,passphrase:t}){x(this,J).run(async()=>{let a={name:e,chosen:x(this,ee),members:this.members},p=await this.asked.act(this.api,t,a);this.dialog.close(),this.dispatchEvent(new CustomEvent("changed",{detail:p}))})},qt=function(){let{wanted:e}=this.asked;switch(e.kind){case"place":return s`
          <latent-place-picker
            .api="${this.api}"
            @choose="${t=>Je(this,ee,t.detail)}"
          ></latent-place-picker>
        `;case"members":return s`
          <latent-member-picker
            .people="${e.of}"
            .picked="${this.members}"
            @pick="${t=>this.members=t.detail}"
          ></latent-member-picker>
        `;default:return g}},l(h,4,"api",Mt,C,Ce),l(h,4,"asked",Lt,C,Se),l(h,4,"members",Gt,C,Fe),l(h,4,"dialog",Nt,C,Ne),l(h,4,"form",Ft,C,Ge),l(h,4,"picker",St,C,Le),C=l(h,0,"ChangeDialog",Ot,C),v(C,"styles",[T,Xe,L`
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
    `]),r(h,1,C);var Me={kind:"nothing"};function We(){return{heading:"Add a person",text:"They sign in at this address, with this name and a password that you are shown next.",action:"Add",wanted:{kind:"name",label:"Name",example:"anna"},act:async(o,i,{name:e})=>Xt(Zt(e),await ot(o,e,i))}}function zt(){return{heading:"New group",text:"Whoever is in a group may see what the group may. You say who that is next.",action:"Make it",wanted:{kind:"name",label:"Name",example:"family"},act:async(o,i,{name:e})=>({all:await ue(o,e,[],[],i),show:Zt(e)})}}function Vt(o){return{heading:`Share with ${o}`,text:"A folder with all below it, or an album.",action:"Share",wanted:{kind:"place"},act:async(i,e,{chosen:t})=>{if(t===null)throw new Error("Choose a folder or an album.");return{all:await at(i,o,t.place,t.role,e),show:o}}}}function Dt(o,i){let{place:e,albumId:t}=i;return{heading:`Stop sharing ${ie(i)}?`,text:`${o} does not see it any more from then on, except by another role or a group.`,action:"Stop sharing",wanted:Me,act:async(a,p)=>({all:await it(a,o,t===void 0?e:{album:t},p),show:o})}}function It(o,i){let e=i.map(({name:t})=>t);return{heading:`Who is in ${o.name}`,text:"They may see what the group may.",action:"Save",wanted:{kind:"members",of:e,now:o.members},act:async(t,a,{members:p})=>{let u=p.filter(ce=>!o.members.includes(ce)),S=o.members.filter(ce=>!p.includes(ce));return{all:await ue(t,o.name,u,S,a),show:o.name}}}}function jt({name:o}){return{heading:`New password for ${o}?`,text:`Where ${o} is signed in now, the new password has to be entered. The old one opens nothing any more.`,action:"Make one",wanted:Me,act:async(i,e)=>Xt(o,await rt(i,o,e))}}function Bt({name:o}){return te(o,{heading:"Ask for no code any more?",text:`${o} then signs in without one, and is signed out now.`,act:(i,e)=>nt(i,o,e)})}function Kt({name:o},{id:i,label:e}){return te(o,{heading:`Remove ${e}?`,text:`This passkey of ${o} will open nothing here any more. Where ${o} is signed in now, that ends.`,act:(t,a)=>lt(t,o,i,a)})}function Yt({name:o},{id:i,label:e}){return te(o,{heading:`Remove ${e}?`,text:`This app password of ${o} will open nothing here any more.`,act:(t,a)=>dt(t,o,i,a)})}function Jt({name:o}){return te(void 0,{heading:`Remove ${o}?`,text:`${o} is signed out at once and cannot sign in again, also not with app passwords. Photos that ${o} has added stay.`,act:(i,e)=>st(i,o,e)})}function Qt({name:o}){return te(void 0,{heading:`Remove the group ${o}?`,text:"Who is in it keeps an account, and what was shared with nobody but the group is not seen any more.",act:(i,e)=>pt(i,o,e)})}function te(o,{heading:i,text:e,act:t}){return{heading:i,text:e,action:"Remove",wanted:Me,act:async(a,p)=>({all:await t(a,p),show:o})}}function Xt(o,{password:i,all:e}){return{all:e,password:{user:o,text:i},show:o}}function Zt(o){return o.trim().toLowerCase()}function pe(o,i,e,t=[]){let a=t.flatMap(u=>u.grants.map(S=>({grant:S,group:u}))),p=e.length===0&&a.length===0;return s`
    <section aria-labelledby="roles">
      <h2 id="roles">What ${i} may see</h2>
      ${p?s`
          <p>Nothing yet: share a folder or an album.</p>
        `:s`
          <ul>
            ${e.map(u=>_t(u,fe(u.role),So(o,i,u)))} ${a.map(({grant:u,group:S})=>_t(u,`${fe(u.role)}, by the group ${S.name}`,g))}
          </ul>
        `}
      <div class="actions">
        <button class="${p?"main":"quiet"}" @click="${()=>k(o,"ask",Vt(i))}">
          ${m.plus}Share a folder or an album
        </button>
      </div>
    </section>
  `}function So(o,i,e){return s`
    <button
      class="quiet"
      aria-label="Stop sharing ${ie(e)}"
      @click="${()=>k(o,"ask",Dt(i,e))}"
    >
      Remove
    </button>
  `}function _t(o,i,e){let{place:t}=o,a=t.folder==="/"?"Everything":t.folder?.slice(1)??t.album,p=t.album!==void 0&&t.album===o.albumId;return s`
    <li>
      ${t.album===void 0?m.folder:m.album}
      <div>
        <div class="label">${p?"An album that is gone":s`
          <a ${W(Fo(o))}>${a}</a>
        `}</div>
        <div class="facts">${i}</div>
      </div>
      ${e}
    </li>
  `}function Fo({place:o,albumId:i}){let e=o.folder?.slice(1);return o.album===void 0?A("folders",e===""?void 0:e):A("albums",i)}var j=L`
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
`;var Pt,eo,to,oo,z,Oe,He,me,ro;oo=[R("latent-user-group")];var B=class extends(to=$,eo=[y({attribute:!1})],Pt=[y({attribute:!1})],to){constructor(){super(...arguments);n(this,me);n(this,Oe,r(z,8,this)),r(z,11,this);n(this,He,r(z,12,this)),r(z,15,this)}render(){let{group:e}=this;return s`
      ${e.damaged?s`
          <p class="damaged">
            What is kept of this group cannot be read, so it gives nobody anything. Remove it, and make it anew.
          </p>
        `:s`
          ${d(this,me,ro).call(this,e)} ${pe(this,e.name,e.grants)}
        `}
      <section aria-label="Remove">
        <button class="quiet" @click="${()=>k(this,"ask",Qt(e))}">Remove the group</button>
      </section>
    `}};z=w(to),Oe=new WeakMap,He=new WeakMap,me=new WeakSet,ro=function(e){return s`
      <section aria-labelledby="members">
        <h2 id="members">Who is in it</h2>
        ${e.members.length===0?s`
            <p>Nobody yet.</p>
          `:s`
            <ul>
              ${e.members.map(t=>s`
                  <li>
                    ${m.person}<a ${W(A("users",t))}>${t}</a>
                  </li>
                `)}
            </ul>
          `}
        <div class="actions">
          <button class="quiet" @click="${()=>k(this,"ask",It(e,Z(this.all)))}">
            Change who is in it
          </button>
        </div>
      </section>
    `},l(z,4,"group",eo,B,Oe),l(z,4,"all",Pt,B,He),B=l(z,0,"Group",oo,B),v(B,"styles",[T,M,I,D,j]),r(z,1,B);var so,ao,io,P,qe,F,no,lo,po,ze;io=[R("latent-people-list")];var Q=class extends(ao=$,so=[y({attribute:!1})],ao){constructor(){super(...arguments);n(this,F);n(this,qe,r(P,8,this)),r(P,11,this)}render(){let e=Z(this.all),{groups:t}=this.all;return e.length===0&&t.length===0?d(this,F,no).call(this):s`
      <div class="head">
        <h1>People with access</h1>
        <div class="actions">
          <button class="quiet" @click="${()=>k(this,"ask",We())}">${m.plus}Add a person</button>
          <button class="quiet" @click="${()=>k(this,"ask",zt())}">${m.plus}New group</button>
        </div>
      </div>
      <p class="about">
        Besides you, who may everything. Each signs in at this address, and sees what you share and nothing else.
      </p>
      ${e.length===0?g:s`
        <section aria-label="People">
          <ul>${e.map(a=>d(this,F,lo).call(this,a))}</ul>
        </section>
      `} ${t.length===0?g:s`
        <section aria-labelledby="groups">
          <h2 id="groups">Groups</h2>
          <ul>${t.map(a=>d(this,F,po).call(this,a))}</ul>
        </section>
      `}
    `}};P=w(ao),qe=new WeakMap,F=new WeakSet,no=function(){return s`
      <h1 class="unseen">People with access</h1>
      <latent-notice heading="Only you have access yet">
        <span slot="icon">${m.person}</span>
        <p>
          Add somebody, then share folders or albums with them. They sign in at this address with a name and a password of
          their own, and see what you share and nothing else.
        </p>
        <button class="main" @click="${()=>k(this,"ask",We())}">Add a person</button>
      </latent-notice>
    `},lo=function(e){return d(this,F,ze).call(this,e,m.person,ye(ct(this.all,e)))},po=function(e){let t=e.members.length===0?"Nobody is in it":e.members.join(", ");return d(this,F,ze).call(this,e,m.people,`${t} · ${ye(e.grants)}`)},ze=function({name:e,damaged:t},a,p){return s`
      <li>
        <a ${W(A("users",e))}>
          ${a}
          <div>
            <div class="label">${e}</div>
            <div class="${t?"facts damaged":"facts"}">${t?"Damaged: remove it and make it anew":p}</div>
          </div>
          ${m.next}
        </a>
      </li>
    `},l(P,4,"all",so,Q,qe),Q=l(P,0,"PeopleList",io,Q),v(Q,"styles",[T,M,I,D,j,L`
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
    `]),r(P,1,Q);var co,ho,uo,fo,V,Ve,De,N,yo,go,oe;fo=[R("latent-person")];var K=class extends(uo=$,ho=[y({attribute:!1})],co=[y({attribute:!1})],uo){constructor(){super(...arguments);n(this,N);n(this,Ve,r(V,8,this)),r(V,11,this);n(this,De,r(V,12,this)),r(V,15,this)}render(){let{user:e}=this;return s`
      ${e.damaged?s`
          <p class="damaged">
            What is kept of this account cannot be read, so nobody can sign in with it. Remove it, and add the person anew.
          </p>
        `:s`
          ${pe(this,e.name,e.grants,ge(this.all,e.name))} ${d(this,N,yo).call(this,e)} ${d(this,N,go).call(this,e)}
        `}
      <section aria-label="Remove">
        <button class="quiet" @click="${()=>k(this,"ask",Jt(e))}">Remove ${e.name}</button>
      </section>
    `}};V=w(uo),Ve=new WeakMap,De=new WeakMap,N=new WeakSet,yo=function({name:e}){let t=ge(this.all,e);return t.length===0?g:s`
      <section aria-labelledby="groups">
        <h2 id="groups">Groups</h2>
        <ul>
          ${t.map(a=>s`
              <li>
                ${m.people}<a ${W(A("users",a.name))}>${a.name}</a>
              </li>
            `)}
        </ul>
      </section>
    `},go=function(e){return s`
      <section aria-labelledby="factors">
        <h2 id="factors">What ${e.name} signs in with</h2>
        <ul>
          ${d(this,N,oe).call(this,m.lock,"Password",`A new one signs ${e.name} out everywhere`,"New password",jt(e))} ${e.secondFactor?d(this,N,oe).call(this,m.lock,"Code of an authenticator app","Asked for after the password","Remove",Bt(e)):g} ${e.passkeys.map(t=>d(this,N,oe).call(this,m.key,t.label,`Passkey for ${t.host}, ${mo(t)}`,"Remove",Kt(e,t)))} ${e.apps.map(t=>d(this,N,oe).call(this,m.device,t.label,`App password, ${mo(t)}`,"Remove",Yt(e,t)))}
        </ul>
      </section>
    `},oe=function(e,t,a,p,u){return s`
      <li>
        ${e}
        <div>
          <div class="label">${t}</div>
          <div class="facts">${a}</div>
        </div>
        <button
          class="quiet"
          aria-label="${p==="Remove"?`Remove ${t}`:p}"
          @click="${()=>k(this,"ask",u)}"
        >
          ${p}
        </button>
      </li>
    `},l(V,4,"user",ho,K,Ve),l(V,4,"all",co,K,De),K=l(V,0,"Person",fo,K),v(K,"styles",[T,M,I,D,j]),r(V,1,K);function mo({made:o,lastUse:i}){return`made ${he(o)}, ${i===void 0?"never used":`last used ${he(i)}`}`}var bo,vo,$o,ko,wo,xo,Ro,b,Ie,je,Be,Ke,Ye,re,O,To,Ao,Eo,Uo;Ro=[R("latent-users-page")];var G=class extends(xo=$,wo=[y({attribute:!1})],ko=[y({attribute:!1})],$o=[U()],vo=[U()],bo=[U()],xo){constructor(){super(...arguments);n(this,O);n(this,Ie,r(b,8,this)),r(b,11,this);n(this,je,r(b,12,this,A("users"))),r(b,15,this);n(this,Be,r(b,16,this)),r(b,19,this);n(this,Ke,r(b,20,this)),r(b,23,this);n(this,Ye,r(b,24,this)),r(b,27,this);n(this,re,new AbortController)}willUpdate(e){e.has("route")&&this.made?.user!==this.route.id&&(this.made=void 0)}firstUpdated(){d(this,O,To).call(this)}disconnectedCallback(){super.disconnectedCallback(),x(this,re).abort()}render(){let{all:e,asked:t,route:a}=this;return e===void 0?g:s`
      <div @ask="${p=>this.asked=p.detail}">
        ${a.id===void 0?s`
            <latent-people-list .all="${e}"></latent-people-list>
          `:d(this,O,Eo).call(this,e,a.id)}
      </div>
      ${t===void 0?g:s`
        <latent-change-dialog
          .api="${this.api}"
          .asked="${t}"
          @changed="${p=>d(this,O,Ao).call(this,p.detail)}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-change-dialog>
      `}
    `}};b=w(xo),Ie=new WeakMap,je=new WeakMap,Be=new WeakMap,Ke=new WeakMap,Ye=new WeakMap,re=new WeakMap,O=new WeakSet,To=async function(){try{this.all=await tt(this.api,x(this,re).signal)}catch(e){k(this,"problem",e)}},Ao=function({all:e,password:t,show:a}){this.all=e,this.made=t??this.made,k(this,"go",A("users",a))},Eo=function(e,t){let a=Z(e).find(S=>S.name===t),p=e.groups.find(S=>S.name===t),u=a??p;return u===void 0?No():s`
      <nav class="trail" aria-label="Above">${Co()}<span aria-hidden="true">›</span></nav>
      <div class="head">
        <h1>${u.name}</h1>
      </div>
      ${d(this,O,Uo).call(this,u)} ${a===void 0?s`
          <latent-user-group .group="${p}" .all="${e}"></latent-user-group>
        `:s`
          <latent-person .user="${a}" .all="${e}"></latent-person>
        `}
    `},Uo=function({name:e}){let{made:t}=this;return t?.user!==e?g:s`
      <latent-shown-once
        name="What ${e} signs in with"
        .address="${`${location.origin}/`}"
        .user="${e}"
        .password="${t.text}"
      >
        <p>Hand this to ${e} in a way that you trust. The password is not shown again.</p>
      </latent-shown-once>
    `},l(b,4,"api",wo,G,Ie),l(b,4,"route",ko,G,je),l(b,4,"all",$o,G,Be),l(b,4,"asked",vo,G,Ke),l(b,4,"made",bo,G,Ye),G=l(b,0,"UsersPage",Ro,G),v(G,"styles",[T,M,I,et,D,j]),r(b,1,G);function Co(){return s`
    <a ${W(A("users"))}>People with access</a>
  `}function No(){return s`
    <h1 class="unseen">People with access</h1>
    <latent-notice heading="There is nobody of this name">
      <span slot="icon">${m.person}</span>
      <p>${Co()}</p>
    </latent-notice>
  `}export{G as UsersPage};
