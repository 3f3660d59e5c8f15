import{a as ot,b as rt,c as st,d as at,e as it,f as nt,g as lt,h as pt,i as dt,j as ue,k as mt,l as ct,m as fe,n as ie,o as ye,p as Z,q as ge,r as ht}from"/assets/chunk-77Z27TBE.js";import{a as tt}from"/assets/chunk-SY3CQSAM.js";import{a as be}from"/assets/chunk-XET6EIBS.js";import{a as I}from"/assets/chunk-4RRJ3ZP6.js";import"/assets/chunk-MILNTIER.js";import{a as he}from"/assets/chunk-JYSROABF.js";import{a as D}from"/assets/chunk-BQP2O52S.js";import{c as et}from"/assets/chunk-AUB4SOMF.js";import{a as _e}from"/assets/chunk-SHQH2U5U.js";import"/assets/chunk-ICAKO4LJ.js";import{b as ae}from"/assets/chunk-RM3MGTUZ.js";import{a as X}from"/assets/chunk-ETHXOSSS.js";import{h as Qe}from"/assets/chunk-LYKWYS7G.js";import{b as W}from"/assets/chunk-HBUB6B3U.js";import{a as A}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as m}from"/assets/chunk-UITOMONB.js";import{g as Pe}from"/assets/chunk-VUAE2RXN.js";import{a as L,b as s,e as g,g as $,h as R,i as y,j as U,k as se,l as T,n as Xe,o as Ze,p as M,q as k}from"/assets/chunk-K4BADL6H.js";import{a as w,c as r,d as l,e as v,f as x,g as n,h as Je,i as p}from"/assets/chunk-UFH4OFYZ.js";var ne=L`
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
`;var ut,ft,yt,gt,q,ve,$e,le,bt;gt=[R("latent-member-picker")];var H=class extends(yt=$,ft=[y({attribute:!1})],ut=[y({attribute:!1})],yt){constructor(){super(...arguments);n(this,le);n(this,ve,r(q,8,this,[])),r(q,11,this);n(this,$e,r(q,12,this,[])),r(q,15,this)}render(){return this.people.length===0?s`
        <p>There is nobody yet: add a person first.</p>
      `:s`
        <ul aria-label="People">
          ${this.people.map(e=>s`
              <li>
                <label>
                  <input
                    type="checkbox"
                    .checked="${this.picked.includes(e)}"
                    @change="${t=>p(this,le,bt).call(this,e,t.target.checked)}"
                  />
                  <span>${e}</span>
                </label>
              </li>
            `)}
        </ul>
      `}};q=w(yt),ve=new WeakMap,$e=new WeakMap,le=new WeakSet,bt=function(e,t){let a=this.picked.filter(d=>d!==e);this.dispatchEvent(new CustomEvent("pick",{detail:t?[...a,e]:a}))},l(q,4,"people",ft,H,ve),l(q,4,"picked",ut,H,$e),H=l(q,0,"MemberPicker",gt,H),v(H,"shadowRootOptions",{...$.shadowRootOptions,delegatesFocus:!0}),v(H,"styles",[T,ne]),r(q,1,H);var vt,$t,kt,wt,xt,Rt,Tt,At,c,ke,we,xe,Re,Te,Ae,Y,f,Et,Ee,Ue,Ut,Ct,St,pe;At=[R("latent-place-picker")];var E=class extends(Tt=$,Rt=[y({attribute:!1})],xt=[U()],wt=[U()],kt=[U()],$t=[U()],vt=[U()],Tt){constructor(){super(...arguments);n(this,f);n(this,ke,r(c,8,this)),r(c,11,this);n(this,we,r(c,12,this,"album")),r(c,15,this);n(this,xe,r(c,16,this)),r(c,19,this);n(this,Re,r(c,20,this)),r(c,23,this);n(this,Te,r(c,24,this)),r(c,27,this);n(this,Ae,r(c,28,this,"viewer")),r(c,31,this);n(this,Y,new ae(this))}firstUpdated(){x(this,Y).run(async()=>{let[e,t]=await Promise.all([_e(this.api),be(this.api,"")]);this.known=e.albums,this.here=t,e.albums.length===0&&(this.kind="folder")})}updated(e){if(e.has("picked")||e.has("mayDo")){let{picked:t}=this,a=t?.album===void 0?this.mayDo:"viewer";this.dispatchEvent(new CustomEvent("choose",{detail:t===void 0?null:{place:t,role:a}}))}}render(){return s`
      <div class="choices" role="radiogroup" aria-label="What to share">
        ${p(this,f,Ue).call(this,"album","Album")} ${p(this,f,Ue).call(this,"folder","Folder")}
      </div>
      ${this.kind==="album"?p(this,f,Ut).call(this):p(this,f,Ct).call(this)}
      <p class="problem" role="alert" ?hidden="${x(this,Y).problem===""}">${x(this,Y).problem}</p>
    `}};c=w(Tt),ke=new WeakMap,we=new WeakMap,xe=new WeakMap,Re=new WeakMap,Te=new WeakMap,Ae=new WeakMap,Y=new WeakMap,f=new WeakSet,Et=function(e){this.kind=e,this.picked=void 0},Ee=function(e){x(this,Y).run(async()=>{this.here=await be(this.api,e),this.picked=void 0})},Ue=function(e,t){return s`
      <label>
        <input type="radio" name="kind" .checked="${e===this.kind}" @change="${()=>p(this,f,Et).call(this,e)}" />
        ${t}
      </label>
    `},Ut=function(){let{known:e}=this;return e===void 0?g:e.length===0?s`
        <p>There are no albums yet. Select some photos and add them to one, or share a folder.</p>
      `:s`
        <ul aria-label="Albums">
          ${e.map(t=>s`
              <li>${p(this,f,pe).call(this,{album:t.id},et(e,t),t.photos)}</li>
            `)}
        </ul>
        <p>Albums are looked at; photos are added and changed in folders.</p>
      `},Ct=function(){let{here:e}=this;return e===void 0?g:s`
      ${p(this,f,St).call(this,e)}
      <ul aria-label="Folders">
        <li>
          ${p(this,f,pe).call(this,{folder:`/${e.path}`},e.path===""?"Everything":`All of ${X(e.path)}`,e.photos)}
        </li>
        ${e.folders.map(({path:t,photos:a})=>s`
            <li>
              ${p(this,f,pe).call(this,{folder:`/${t}`},X(t),a)}
              <button
                class="icon"
                type="button"
                aria-label="Folders in ${X(t)}"
                title="Folders in it"
                @click="${()=>p(this,f,Ee).call(this,t)}"
              >
                ${m.next}
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
    `},St=function({path:e,above:t}){return e===""?g:s`
      <div class="trail">
        ${["",...t].map(a=>s`
            <button type="button" @click="${()=>p(this,f,Ee).call(this,a)}">${a===""?"All folders":X(a)}</button><span aria-hidden="true">›</span>
          `)}<span>${X(e)}</span>
      </div>
    `},pe=function(e,t,a){let d=e.album===this.picked?.album&&e.folder===this.picked?.folder;return s`
      <label>
        <input type="radio" name="place" .checked="${d}" @change="${()=>this.picked=e}" />
        <span>${t}</span>
        <small>${Pe(a)}</small>
      </label>
    `},l(c,4,"api",Rt,E,ke),l(c,4,"kind",xt,E,we),l(c,4,"here",wt,E,xe),l(c,4,"known",kt,E,Re),l(c,4,"picked",$t,E,Te),l(c,4,"mayDo",vt,E,Ae),E=l(c,0,"PlacePicker",At,E),v(E,"shadowRootOptions",{...$.shadowRootOptions,delegatesFocus:!0}),v(E,"styles",[T,M,Xe,ne,L`
      :host {
        display: grid;
        gap: 12px;
      }

      .choices {
        display: flex;
        gap: 8px;
      }

      .choices label {
        flex: 1;
      }

      .may {
        display: grid;
        gap: 4px;
        font-size: var(--text-small);
        font-weight: 600;
      }
    `]),r(c,1,E);var Ft,Nt,Gt,Lt,Mt,Wt,Ot,Ht,h,Ce,Se,Fe,Ne,Ge,Le,ee,J,_,qt,zt;Ht=[R("latent-change-dialog")];var C=class extends(Ot=$,Wt=[y({attribute:!1})],Mt=[y({attribute:!1})],Lt=[U()],Gt=[se("latent-dialog")],Nt=[se("latent-confirm-form")],Ft=[se("latent-place-picker, latent-member-picker")],Ot){constructor(){super(...arguments);n(this,_);n(this,Ce,r(h,8,this)),r(h,11,this);n(this,Se,r(h,12,this)),r(h,15,this);n(this,Fe,r(h,16,this,[])),r(h,19,this);n(this,Ne,r(h,20,this)),r(h,23,this);n(this,Ge,r(h,24,this)),r(h,27,this);n(this,Le,r(h,28,this)),r(h,31,this);n(this,ee,null);n(this,J,new ae(this))}connectedCallback(){super.connectedCallback();let{wanted:e}=this.asked;this.members=e.kind==="members"?e.now:[]}firstUpdated(){this.form.updateComplete.then(()=>this.picker?.focus())}render(){let{heading:e,text:t,action:a,wanted:d}=this.asked,u=d.kind==="name"?d:void 0;return s`
      <latent-dialog heading="${e}">
        <div class="content">
          <p>${t}</p>
          <latent-confirm-form
            .user="${Qe}"
            .action="${a}"
            .question="${u?.label??""}"
            .example="${u?.example??""}"
            ?busy="${x(this,J).busy}"
            @confirm="${S=>p(this,_,qt).call(this,S.detail)}"
            @give-up="${()=>this.dialog.close()}"
          >
            ${p(this,_,zt).call(this)}
          </latent-confirm-form>
          <p class="problem" role="alert" ?hidden="${x(this,J).problem===""}">${x(this,J).problem}</p>
        </div>
      </latent-dialog>
    `}};h=w(Ot),Ce=new WeakMap,Se=new WeakMap,Fe=new WeakMap,Ne=new WeakMap,Ge=new WeakMap,Le=new WeakMap,ee=new WeakMap,J=new WeakMap,_=new WeakSet,qt=function({label:e,passphrase:t}){x(this,J).run(async()=>{let a={name:e,chosen:x(this,ee),members:this.members},d=await this.asked.act(this.api,t,a);this.dialog.close(),this.dispatchEvent(new CustomEvent("changed",{detail:d}))})},zt=function(){let{wanted:e}=this.asked;switch(e.kind){case"place":return s`
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
        `;default:return g}},l(h,4,"api",Wt,C,Ce),l(h,4,"asked",Mt,C,Se),l(h,4,"members",Lt,C,Fe),l(h,4,"dialog",Gt,C,Ne),l(h,4,"form",Nt,C,Ge),l(h,4,"picker",Ft,C,Le),C=l(h,0,"ChangeDialog",Ht,C),v(C,"styles",[T,Ze,L`
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
    `]),r(h,1,C);var Me={kind:"nothing"};function We(){return{heading:"Add a person",text:"They sign in at this address, with this name and a password that you are shown next.",action:"Add",wanted:{kind:"name",label:"Name",example:"anna"},act:async(o,i,{name:e})=>Zt(_t(e),await rt(o,e,i))}}function Vt(){return{heading:"New group",text:"Whoever is in a group may see what the group may. You say who that is next.",action:"Make it",wanted:{kind:"name",label:"Name",example:"family"},act:async(o,i,{name:e})=>({all:await ue(o,e,[],[],i),show:_t(e)})}}function Dt(o){return{heading:`Share with ${o}`,text:"A folder with all below it, or an album.",action:"Share",wanted:{kind:"place"},act:async(i,e,{chosen:t})=>{if(t===null)throw new Error("Choose a folder or an album.");return{all:await it(i,o,t.place,t.role,e),show:o}}}}function It(o,i){let{place:e,albumId:t}=i;return{heading:`Stop sharing ${ie(i)}?`,text:`${o} does not see it any more from then on, except by another role or a group.`,action:"Stop sharing",wanted:Me,act:async(a,d)=>({all:await nt(a,o,t===void 0?e:{album:t},d),show:o})}}function jt(o,i){let e=i.map(({name:t})=>t);return{heading:`Who is in ${o.name}`,text:"They may see what the group may.",action:"Save",wanted:{kind:"members",of:e,now:o.members},act:async(t,a,{members:d})=>{let u=d.filter(ce=>!o.members.includes(ce)),S=o.members.filter(ce=>!d.includes(ce));return{all:await ue(t,o.name,u,S,a),show:o.name}}}}function Bt({name:o}){return{heading:`New password for ${o}?`,text:`Where ${o} is signed in now, the new password has to be entered. The old one opens nothing any more.`,action:"Make one",wanted:Me,act:async(i,e)=>Zt(o,await st(i,o,e))}}function Kt({name:o}){return te(o,{heading:"Ask for no code any more?",text:`${o} then signs in without one, and is signed out now.`,act:(i,e)=>lt(i,o,e)})}function Yt({name:o},{id:i,label:e}){return te(o,{heading:`Remove ${e}?`,text:`This passkey of ${o} will open nothing here any more. Where ${o} is signed in now, that ends.`,act:(t,a)=>pt(t,o,i,a)})}function Jt({name:o},{id:i,label:e}){return te(o,{heading:`Remove ${e}?`,text:`This app password of ${o} will open nothing here any more.`,act:(t,a)=>dt(t,o,i,a)})}function Qt({name:o}){return te(void 0,{heading:`Remove ${o}?`,text:`${o} is signed out at once and cannot sign in again, also not with app passwords. Photos that ${o} has added stay.`,act:(i,e)=>at(i,o,e)})}function Xt({name:o}){return te(void 0,{heading:`Remove the group ${o}?`,text:"Who is in it keeps an account, and what was shared with nobody but the group is not seen any more.",act:(i,e)=>mt(i,o,e)})}function te(o,{heading:i,text:e,act:t}){return{heading:i,text:e,action:"Remove",wanted:Me,act:async(a,d)=>({all:await t(a,d),show:o})}}function Zt(o,{password:i,all:e}){return{all:e,password:{user:o,text:i},show:o}}function _t(o){return o.trim().toLowerCase()}function de(o,i,e,t=[]){let a=t.flatMap(u=>u.grants.map(S=>({grant:S,group:u}))),d=e.length===0&&a.length===0;return s`
    <section aria-labelledby="roles">
      <h2 id="roles">What ${i} may see</h2>
      ${d?s`
          <p>Nothing yet: share a folder or an album.</p>
        `:s`
          <ul>
            ${e.map(u=>Pt(u,fe(u.role),Fo(o,i,u)))} ${a.map(({grant:u,group:S})=>Pt(u,`${fe(u.role)}, by the group ${S.name}`,g))}
          </ul>
        `}
      <div class="actions">
        <button class="${d?"main":"quiet"}" @click="${()=>k(o,"ask",Dt(i))}">
          ${m.plus}Share a folder or an album
        </button>
      </div>
    </section>
  `}function Fo(o,i,e){return s`
    <button
      class="quiet"
      aria-label="Stop sharing ${ie(e)}"
      @click="${()=>k(o,"ask",It(i,e))}"
    >
      Remove
    </button>
  `}function Pt(o,i,e){let{place:t}=o,a=t.folder==="/"?"Everything":t.folder?.slice(1)??t.album,d=t.album!==void 0&&t.album===o.albumId;return s`
    <li>
      ${t.album===void 0?m.folder:m.album}
      <div>
        <div class="label">${d?"An album that is gone":s`
          <a ${W(No(o))}>${a}</a>
        `}</div>
        <div class="facts">${i}</div>
      </div>
      ${e}
    </li>
  `}function No({place:o,albumId:i}){let e=o.folder?.slice(1);return o.album===void 0?A("folders",e===""?void 0:e):A("albums",i)}var j=L`
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
`;var eo,to,oo,ro,z,Oe,He,me,so;ro=[R("latent-user-group")];var B=class extends(oo=$,to=[y({attribute:!1})],eo=[y({attribute:!1})],oo){constructor(){super(...arguments);n(this,me);n(this,Oe,r(z,8,this)),r(z,11,this);n(this,He,r(z,12,this)),r(z,15,this)}render(){let{group:e}=this;return s`
      ${e.damaged?s`
          <p class="damaged">
            What is kept of this group cannot be read, so it gives nobody anything. Remove it, and make it anew.
          </p>
        `:s`
          ${p(this,me,so).call(this,e)} ${de(this,e.name,e.grants)}
        `}
      <section aria-label="Remove">
        <button class="quiet" @click="${()=>k(this,"ask",Xt(e))}">Remove the group</button>
      </section>
    `}};z=w(oo),Oe=new WeakMap,He=new WeakMap,me=new WeakSet,so=function(e){return s`
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
          <button class="quiet" @click="${()=>k(this,"ask",jt(e,Z(this.all)))}">
            Change who is in it
          </button>
        </div>
      </section>
    `},l(z,4,"group",to,B,Oe),l(z,4,"all",eo,B,He),B=l(z,0,"Group",ro,B),v(B,"styles",[T,M,I,D,j]),r(z,1,B);var ao,io,no,P,qe,F,lo,po,mo,ze;no=[R("latent-people-list")];var Q=class extends(io=$,ao=[y({attribute:!1})],io){constructor(){super(...arguments);n(this,F);n(this,qe,r(P,8,this)),r(P,11,this)}render(){let e=Z(this.all),{groups:t}=this.all;return e.length===0&&t.length===0?p(this,F,lo).call(this):s`
      <div class="head">
        <h1>People with access</h1>
        <div class="actions">
          <button class="quiet" @click="${()=>k(this,"ask",We())}">${m.plus}Add a person</button>
          <button class="quiet" @click="${()=>k(this,"ask",Vt())}">${m.plus}New group</button>
        </div>
      </div>
      <p class="about">
        Besides you, who may everything. Each signs in at this address, and sees what you share and nothing else.
      </p>
      ${e.length===0?g:s`
        <section aria-label="People">
          <ul>${e.map(a=>p(this,F,po).call(this,a))}</ul>
        </section>
      `} ${t.length===0?g:s`
        <section aria-labelledby="groups">
          <h2 id="groups">Groups</h2>
          <ul>${t.map(a=>p(this,F,mo).call(this,a))}</ul>
        </section>
      `}
    `}};P=w(io),qe=new WeakMap,F=new WeakSet,lo=function(){return s`
      <h1 class="unseen">People with access</h1>
      <latent-notice heading="Only you have access yet">
        <span slot="icon">${m.person}</span>
        <p>
          Add somebody, then share folders or albums with them. They sign in at this address with a name and a password of
          their own, and see what you share and nothing else.
        </p>
        <button class="main" @click="${()=>k(this,"ask",We())}">Add a person</button>
      </latent-notice>
    `},po=function(e){return p(this,F,ze).call(this,e,m.person,ye(ht(this.all,e)))},mo=function(e){let t=e.members.length===0?"Nobody is in it":e.members.join(", ");return p(this,F,ze).call(this,e,m.people,`${t} · ${ye(e.grants)}`)},ze=function({name:e,damaged:t},a,d){return s`
      <li>
        <a ${W(A("users",e))}>
          ${a}
          <div>
            <div class="label">${e}</div>
            <div class="${t?"facts damaged":"facts"}">${t?"Damaged: remove it and make it anew":d}</div>
          </div>
          ${m.next}
        </a>
      </li>
    `},l(P,4,"all",ao,Q,qe),Q=l(P,0,"PeopleList",no,Q),v(Q,"styles",[T,M,I,D,j,L`
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
    `]),r(P,1,Q);var ho,uo,fo,yo,V,Ve,De,N,go,bo,oe;yo=[R("latent-person")];var K=class extends(fo=$,uo=[y({attribute:!1})],ho=[y({attribute:!1})],fo){constructor(){super(...arguments);n(this,N);n(this,Ve,r(V,8,this)),r(V,11,this);n(this,De,r(V,12,this)),r(V,15,this)}render(){let{user:e}=this;return s`
      ${e.damaged?s`
          <p class="damaged">
            What is kept of this account cannot be read, so nobody can sign in with it. Remove it, and add the person anew.
          </p>
        `:s`
          ${de(this,e.name,e.grants,ge(this.all,e.name))} ${p(this,N,go).call(this,e)} ${p(this,N,bo).call(this,e)}
        `}
      <section aria-label="Remove">
        <button class="quiet" @click="${()=>k(this,"ask",Qt(e))}">Remove ${e.name}</button>
      </section>
    `}};V=w(fo),Ve=new WeakMap,De=new WeakMap,N=new WeakSet,go=function({name:e}){let t=ge(this.all,e);return t.length===0?g:s`
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
    `},bo=function(e){return s`
      <section aria-labelledby="factors">
        <h2 id="factors">What ${e.name} signs in with</h2>
        <ul>
          ${p(this,N,oe).call(this,m.lock,"Password",`A new one signs ${e.name} out everywhere`,"New password",Bt(e))} ${e.secondFactor?p(this,N,oe).call(this,m.lock,"Code of an authenticator app","Asked for after the password","Remove",Kt(e)):g} ${e.passkeys.map(t=>p(this,N,oe).call(this,m.key,t.label,`Passkey for ${t.host}, ${co(t)}`,"Remove",Yt(e,t)))} ${e.apps.map(t=>p(this,N,oe).call(this,m.device,t.label,`App password, ${co(t)}`,"Remove",Jt(e,t)))}
        </ul>
      </section>
    `},oe=function(e,t,a,d,u){return s`
      <li>
        ${e}
        <div>
          <div class="label">${t}</div>
          <div class="facts">${a}</div>
        </div>
        <button
          class="quiet"
          aria-label="${d==="Remove"?`Remove ${t}`:d}"
          @click="${()=>k(this,"ask",u)}"
        >
          ${d}
        </button>
      </li>
    `},l(V,4,"user",uo,K,Ve),l(V,4,"all",ho,K,De),K=l(V,0,"Person",yo,K),v(K,"styles",[T,M,I,D,j]),r(V,1,K);function co({made:o,lastUse:i}){return`made ${he(o)}, ${i===void 0?"never used":`last used ${he(i)}`}`}var vo,$o,ko,wo,xo,Ro,To,b,Ie,je,Be,Ke,Ye,re,O,Ao,Eo,Uo,Co;To=[R("latent-users-page")];var G=class extends(Ro=$,xo=[y({attribute:!1})],wo=[y({attribute:!1})],ko=[U()],$o=[U()],vo=[U()],Ro){constructor(){super(...arguments);n(this,O);n(this,Ie,r(b,8,this)),r(b,11,this);n(this,je,r(b,12,this,A("users"))),r(b,15,this);n(this,Be,r(b,16,this)),r(b,19,this);n(this,Ke,r(b,20,this)),r(b,23,this);n(this,Ye,r(b,24,this)),r(b,27,this);n(this,re,new AbortController)}willUpdate(e){e.has("route")&&this.made?.user!==this.route.id&&(this.made=void 0)}firstUpdated(){p(this,O,Ao).call(this)}disconnectedCallback(){super.disconnectedCallback(),x(this,re).abort()}render(){let{all:e,asked:t,route:a}=this;return e===void 0?g:s`
      <div @ask="${d=>this.asked=d.detail}">
        ${a.id===void 0?s`
            <latent-people-list .all="${e}"></latent-people-list>
          `:p(this,O,Uo).call(this,e,a.id)}
      </div>
      ${t===void 0?g:s`
        <latent-change-dialog
          .api="${this.api}"
          .asked="${t}"
          @changed="${d=>p(this,O,Eo).call(this,d.detail)}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-change-dialog>
      `}
    `}};b=w(Ro),Ie=new WeakMap,je=new WeakMap,Be=new WeakMap,Ke=new WeakMap,Ye=new WeakMap,re=new WeakMap,O=new WeakSet,Ao=async function(){try{this.all=await ot(this.api,x(this,re).signal)}catch(e){k(this,"problem",e)}},Eo=function({all:e,password:t,show:a}){this.all=e,this.made=t??this.made,k(this,"go",A("users",a))},Uo=function(e,t){let a=Z(e).find(S=>S.name===t),d=e.groups.find(S=>S.name===t),u=a??d;return u===void 0?Go():s`
      <nav class="trail" aria-label="Above">${So()}<span aria-hidden="true">›</span></nav>
      <div class="head">
        <h1>${u.name}</h1>
      </div>
      ${p(this,O,Co).call(this,u)} ${a===void 0?s`
          <latent-user-group .group="${d}" .all="${e}"></latent-user-group>
        `:s`
          <latent-person .user="${a}" .all="${e}"></latent-person>
        `}
    `},Co=function({name:e}){let{made:t}=this;return t?.user!==e?g:s`
      <latent-shown-once
        name="What ${e} signs in with"
        .address="${`${location.origin}/`}"
        .user="${e}"
        .password="${t.text}"
      >
        <p>Hand this to ${e} in a way that you trust. The password is not shown again.</p>
      </latent-shown-once>
    `},l(b,4,"api",xo,G,Ie),l(b,4,"route",wo,G,je),l(b,4,"all",ko,G,Be),l(b,4,"asked",$o,G,Ke),l(b,4,"made",vo,G,Ye),G=l(b,0,"UsersPage",To,G),v(G,"styles",[T,M,I,tt,D,j]),r(b,1,G);function So(){return s`
    <a ${W(A("users"))}>People with access</a>
  `}function Go(){return s`
    <h1 class="unseen">People with access</h1>
    <latent-notice heading="There is nobody of this name">
      <span slot="icon">${m.person}</span>
      <p>${So()}</p>
    </latent-notice>
  `}export{G as UsersPage};
