import"/assets/chunk-SJI25PWC.js";import{a as J}from"/assets/chunk-3V5YB64W.js";import{a as rt,b as st,c as at,d as it,e as nt,f as lt,g as pt,h as dt,i as mt,j as fe,k as ct,l as ut,m as ye,n as ht,o as ft,p as ge,q as ee,r as $e,s as yt}from"/assets/chunk-4UYXSOGO.js";import{a as B}from"/assets/chunk-V5JBU3YI.js";import{c as tt}from"/assets/chunk-AUB4SOMF.js";import{a as et}from"/assets/chunk-SHQH2U5U.js";import{a as ot}from"/assets/chunk-HMNTRDHP.js";import"/assets/chunk-GEQVBCTQ.js";import{b as le}from"/assets/chunk-AELXDR5U.js";import{a as be}from"/assets/chunk-XET6EIBS.js";import{a as P}from"/assets/chunk-ETHXOSSS.js";import{b as H}from"/assets/chunk-MGYCUVEA.js";import{a as j}from"/assets/chunk-J2WHZUOF.js";import{a as U}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import{h as Xe}from"/assets/chunk-CEKH6Q66.js";import{g as Pe}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as u}from"/assets/chunk-7ZXDUJG2.js";import{a as A,b as $,c as S,d as ne,e as E,g as Ze,h as _e,i as O,j as x}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as W,d as a,g as b,i as w}from"/assets/chunk-QQCOG5H4.js";import{a as m,b as t}from"/assets/chunk-JPIGTC3I.js";import{a as R,c as s,d as p,e as k,f as T,g as l,h as Je,i as d}from"/assets/chunk-UFH4OFYZ.js";var pe=W`
  ul {
    max-height: min(36vh, 260px);
    overflow-y: auto;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
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
`;var gt,$t,bt,vt,V,ve,ke,de,kt;vt=[A("latent-member-picker")];var z=class extends(bt=w,$t=[$({attribute:!1})],gt=[$({attribute:!1})],bt){constructor(){super(...arguments);l(this,de);l(this,ve,s(V,8,this,[])),s(V,11,this);l(this,ke,s(V,12,this,[])),s(V,15,this)}render(){return this.people.length===0?a`
        <p>${t("There is nobody yet: add a person first.")}</p>
      `:a`
        <ul aria-label="${t("People")}">
          ${this.people.map(e=>a`
              <li>
                <label>
                  <input
                    type="checkbox"
                    .checked="${this.picked.includes(e)}"
                    @change="${o=>d(this,de,kt).call(this,e,o.target.checked)}"
                  />
                  <span>${e}</span>
                </label>
              </li>
            `)}
        </ul>
      `}};V=R(bt),ve=new WeakMap,ke=new WeakMap,de=new WeakSet,kt=function(e,o){let i=this.picked.filter(c=>c!==e);this.dispatchEvent(new CustomEvent("pick",{detail:o?[...i,e]:i}))},p(V,4,"people",$t,z,ve),p(V,4,"picked",gt,z,ke),z=p(V,0,"MemberPicker",vt,z),k(z,"shadowRootOptions",{...w.shadowRootOptions,delegatesFocus:!0}),k(z,"styles",[E,pe]),s(V,1,z);var wt,xt,Rt,Tt,At,Et,Ut,Ct,f,we,xe,Re,Te,Ae,Ee,X,g,St,Ue,Ce,Ft,Nt,Gt,me;Ct=[A("latent-place-picker")];var C=class extends(Ut=w,Et=[$({attribute:!1})],At=[S()],Tt=[S()],Rt=[S()],xt=[S()],wt=[S()],Ut){constructor(){super(...arguments);l(this,g);l(this,we,s(f,8,this)),s(f,11,this);l(this,xe,s(f,12,this,"album")),s(f,15,this);l(this,Re,s(f,16,this)),s(f,19,this);l(this,Te,s(f,20,this)),s(f,23,this);l(this,Ae,s(f,24,this)),s(f,27,this);l(this,Ee,s(f,28,this,"viewer")),s(f,31,this);l(this,X,new le(this))}firstUpdated(){T(this,X).run(async()=>{let[e,o]=await Promise.all([et(this.api),be(this.api,"")]);this.known=e.albums,this.here=o,e.albums.length===0&&(this.kind="folder")})}updated(e){if(e.has("picked")||e.has("mayDo")){let{picked:o}=this,i=o?.album===void 0?this.mayDo:"viewer";this.dispatchEvent(new CustomEvent("choose",{detail:o===void 0?null:{place:o,role:i}}))}}render(){return a`
      <div class="choices" role="radiogroup" aria-label="${t("What to share")}">
        ${d(this,g,Ce).call(this,"album",t("Album"))} ${d(this,g,Ce).call(this,"folder",t("Folder"))}
      </div>
      ${this.kind==="album"?d(this,g,Ft).call(this):d(this,g,Nt).call(this)}
      <p class="problem" role="alert" ?hidden="${T(this,X).problem===""}">${T(this,X).problem}</p>
    `}};f=R(Ut),we=new WeakMap,xe=new WeakMap,Re=new WeakMap,Te=new WeakMap,Ae=new WeakMap,Ee=new WeakMap,X=new WeakMap,g=new WeakSet,St=function(e){this.kind=e,this.picked=void 0},Ue=function(e){T(this,X).run(async()=>{this.here=await be(this.api,e),this.picked=void 0})},Ce=function(e,o){return a`
      <label>
        <input type="radio" name="kind" .checked="${e===this.kind}" @change="${()=>d(this,g,St).call(this,e)}" />
        ${o}
      </label>
    `},Ft=function(){let{known:e}=this;return e===void 0?b:e.length===0?a`
        <p>${t("There are no albums yet. Select some photos and add them to one, or share a folder.")}</p>
      `:a`
        <ul aria-label="${t("Albums")}">
          ${e.map(o=>a`
              <li>${d(this,g,me).call(this,{album:o.id},tt(e,o),o.photos)}</li>
            `)}
        </ul>
        <p>${t("Albums are looked at; photos are added and changed in folders.")}</p>
      `},Nt=function(){let{here:e}=this;return e===void 0?b:a`
      ${d(this,g,Gt).call(this,e)}
      <ul aria-label="${t("Folders")}">
        <li>
          ${d(this,g,me).call(this,{folder:`/${e.path}`},e.path===""?t("Everything"):t(m`All of ${P(e.path)}`),e.photos)}
        </li>
        ${e.folders.map(({path:o,photos:i})=>a`
            <li>
              ${d(this,g,me).call(this,{folder:`/${o}`},P(o),i)}
              <button
                class="icon"
                type="button"
                aria-label="${t(m`Folders in ${P(o)}`)}"
                title="${t("Folders in it")}"
                @click="${()=>d(this,g,Ue).call(this,o)}"
              >
                ${u.next}
              </button>
            </li>
          `)}
      </ul>
      <label class="may">
        ${t("What they may do there")}
        <select @change="${o=>this.mayDo=o.target.value}">
          ${ut.map(([o,i])=>a`
              <option value="${o}" ?selected="${o===this.mayDo}">${i}</option>
            `)}
        </select>
      </label>
    `},Gt=function({path:e,above:o}){return e===""?b:a`
      <div class="trail">
        ${["",...o].map(i=>a`
            <button type="button" @click="${()=>d(this,g,Ue).call(this,i)}">${i===""?t("All folders"):P(i)}</button><span aria-hidden="true">›</span>
          `)}<span>${P(e)}</span>
      </div>
    `},me=function(e,o,i){let c=e.album===this.picked?.album&&e.folder===this.picked?.folder;return a`
      <label>
        <input type="radio" name="place" .checked="${c}" @change="${()=>this.picked=e}" />
        <span>${o}</span>
        <small>${Pe(i)}</small>
      </label>
    `},p(f,4,"api",Et,C,we),p(f,4,"kind",At,C,xe),p(f,4,"here",Tt,C,Re),p(f,4,"known",Rt,C,Te),p(f,4,"picked",xt,C,Ae),p(f,4,"mayDo",wt,C,Ee),C=p(f,0,"PlacePicker",Ct,C),k(C,"shadowRootOptions",{...w.shadowRootOptions,delegatesFocus:!0}),k(C,"styles",[E,O,Ze,pe,W`
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
    `]),s(f,1,C);var Lt,Mt,Wt,Ot,Ht,qt,zt,Vt,y,Se,Fe,Ne,Ge,Le,Me,re,Z,te,Dt,It;Vt=[A("latent-change-dialog")];var F=class extends(zt=w,qt=[$({attribute:!1})],Ht=[$({attribute:!1})],Ot=[S()],Wt=[ne("latent-dialog")],Mt=[ne("latent-confirm-form")],Lt=[ne("latent-place-picker, latent-member-picker")],zt){constructor(){super(...arguments);l(this,te);l(this,Se,s(y,8,this)),s(y,11,this);l(this,Fe,s(y,12,this)),s(y,15,this);l(this,Ne,s(y,16,this,[])),s(y,19,this);l(this,Ge,s(y,20,this)),s(y,23,this);l(this,Le,s(y,24,this)),s(y,27,this);l(this,Me,s(y,28,this)),s(y,31,this);l(this,re,null);l(this,Z,new le(this))}connectedCallback(){super.connectedCallback();let{wanted:e}=this.asked;this.members=e.kind==="members"?e.now:[]}firstUpdated(){this.form.updateComplete.then(()=>this.picker?.focus())}render(){let{heading:e,text:o,action:i,wanted:c}=this.asked,h=c.kind==="name"?c:void 0;return a`
      <latent-dialog heading="${e}">
        <div class="content">
          <p>${o}</p>
          <latent-confirm-form
            .user="${Xe}"
            .action="${i}"
            .question="${h?.label??""}"
            .example="${h?.example??""}"
            ?busy="${T(this,Z).busy}"
            @confirm="${N=>d(this,te,Dt).call(this,N.detail)}"
            @give-up="${()=>this.dialog.close()}"
          >
            ${d(this,te,It).call(this)}
          </latent-confirm-form>
          <p class="problem" role="alert" ?hidden="${T(this,Z).problem===""}">${T(this,Z).problem}</p>
        </div>
      </latent-dialog>
    `}};y=R(zt),Se=new WeakMap,Fe=new WeakMap,Ne=new WeakMap,Ge=new WeakMap,Le=new WeakMap,Me=new WeakMap,re=new WeakMap,Z=new WeakMap,te=new WeakSet,Dt=function({label:e,passphrase:o}){T(this,Z).run(async()=>{let i={name:e,chosen:T(this,re),members:this.members},c=await this.asked.act(this.api,o,i);this.dialog.close(),this.dispatchEvent(new CustomEvent("changed",{detail:c}))})},It=function(){let{wanted:e}=this.asked;switch(e.kind){case"place":return a`
          <latent-place-picker
            .api="${this.api}"
            @choose="${o=>Je(this,re,o.detail)}"
          ></latent-place-picker>
        `;case"members":return a`
          <latent-member-picker
            .people="${e.of}"
            .picked="${this.members}"
            @pick="${o=>this.members=o.detail}"
          ></latent-member-picker>
        `;default:return b}},p(y,4,"api",qt,F,Se),p(y,4,"asked",Ht,F,Fe),p(y,4,"members",Ot,F,Ne),p(y,4,"dialog",Wt,F,Ge),p(y,4,"form",Mt,F,Le),p(y,4,"picker",Lt,F,Me),F=p(y,0,"ChangeDialog",Vt,F),k(F,"styles",[E,_e,W`
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
    `]),s(y,1,F);var We={kind:"nothing"};function Oe(){return{heading:t("Add a person"),text:t("They sign in at this address, with this name and a password that you are shown next."),action:t("Add"),wanted:{kind:"name",label:t("Name"),example:"anna"},act:async(r,n,{name:e})=>eo(to(e),await st(r,e,n))}}function jt(){return{heading:t("New group"),text:t("Whoever is in a group may see what the group may. You say who that is next."),action:t("Make it"),wanted:{kind:"name",label:t("Name"),example:t("family")},act:async(r,n,{name:e})=>({all:await fe(r,e,[],[],n),show:to(e)})}}function Bt(r){return{heading:t(m`Share with ${r}`),text:t("A folder with all below it, or an album."),action:t("Share"),wanted:{kind:"place"},act:async(n,e,{chosen:o})=>{if(o===null)throw new Error(t("Choose a folder or an album."));return{all:await nt(n,r,o.place,o.role,e),show:r}}}}function Kt(r,n){let{place:e,albumId:o}=n;return{heading:ft(n),text:t(m`${r} does not see it any more from then on, except by another role or a group.`),action:t("Stop sharing"),wanted:We,act:async(i,c)=>({all:await lt(i,r,o===void 0?e:{album:o},c),show:r})}}function Qt(r,n){let e=n.map(({name:o})=>o);return{heading:t(m`Who is in ${r.name}`),text:t("They may see what the group may."),action:t("Save"),wanted:{kind:"members",of:e,now:r.members},act:async(o,i,{members:c})=>{let h=c.filter(he=>!r.members.includes(he)),N=r.members.filter(he=>!c.includes(he));return{all:await fe(o,r.name,h,N,i),show:r.name}}}}function Yt({name:r}){return{heading:t(m`New password for ${r}?`),text:t(m`Where ${r} is signed in now, the new password has to be entered. The old one opens nothing any more.`),action:t("Make one"),wanted:We,act:async(n,e)=>eo(r,await at(n,r,e))}}function Jt({name:r}){return se(r,{heading:t("Ask for no code any more?"),text:t(m`${r} then signs in without one, and is signed out now.`),act:(n,e)=>pt(n,r,e)})}function Xt({name:r},{id:n,label:e}){return se(r,{heading:t(m`Remove ${e}?`),text:t(m`This passkey of ${r} will open nothing here any more. Where ${r} is signed in now, that ends.`),act:(o,i)=>dt(o,r,n,i)})}function Zt({name:r},{id:n,label:e}){return se(r,{heading:t(m`Remove ${e}?`),text:t(m`This app password of ${r} will open nothing here any more.`),act:(o,i)=>mt(o,r,n,i)})}function _t({name:r}){return se(void 0,{heading:t(m`Remove ${r}?`),text:t(m`${r} is signed out at once and cannot sign in again, also not with app passwords. Photos that ${r} has added stay.`),act:(n,e)=>it(n,r,e)})}function Pt({name:r}){return se(void 0,{heading:t(m`Remove the group ${r}?`),text:t("Who is in it keeps an account, and what was shared with nobody but the group is not seen any more."),act:(n,e)=>ct(n,r,e)})}function se(r,{heading:n,text:e,act:o}){return{heading:n,text:e,action:t("Remove"),wanted:We,act:async(i,c)=>({all:await o(i,c),show:r})}}function eo(r,{password:n,all:e}){return{all:e,password:{user:r,text:n},show:r}}function to(r){return r.trim().toLowerCase()}function ce(r,n,e,o=[]){let i=o.flatMap(h=>h.grants.map(N=>({grant:N,group:h}))),c=e.length===0&&i.length===0;return a`
    <section aria-labelledby="roles">
      <h2 id="roles">${t(m`What ${n} may see`)}</h2>
      ${c?a`
          <p>${t("Nothing yet: share a folder or an album.")}</p>
        `:a`
          <ul>
            ${e.map(h=>oo(h,ye(h.role),Go(r,n,h)))} ${i.map(({grant:h,group:N})=>oo(h,t(m`${ye(h.role)}, by the group ${N.name}`),b))}
          </ul>
        `}
      <div class="actions">
        <button class="${c?"main":"quiet"}" @click="${()=>x(r,"ask",Bt(n))}">
          ${u.plus}${t("Share a folder or an album")}
        </button>
      </div>
    </section>
  `}function Go(r,n,e){return a`
    <button
      class="quiet"
      aria-label="${ht(e)}"
      @click="${()=>x(r,"ask",Kt(n,e))}"
    >
      ${t("Remove")}
    </button>
  `}function oo(r,n,e){let{place:o}=r,i=o.folder==="/"?t("Everything"):o.folder?.slice(1)??o.album,c=o.album!==void 0&&o.album===r.albumId;return a`
    <li>
      ${o.album===void 0?u.folder:u.album}
      <div>
        <div class="label">${c?t("An album that is gone"):a`
          <a ${H(Lo(r))}>${i}</a>
        `}</div>
        <div class="facts">${n}</div>
      </div>
      ${e}
    </li>
  `}function Lo({place:r,albumId:n}){let e=r.folder?.slice(1);return r.album===void 0?U("folders",e===""?void 0:e):U("albums",n)}var K=W`
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
`;var ro,so,ao,io,D,He,qe,ue,no;io=[A("latent-user-group")];var Q=class extends(ao=w,so=[$({attribute:!1})],ro=[$({attribute:!1})],ao){constructor(){super(...arguments);l(this,ue);l(this,He,s(D,8,this)),s(D,11,this);l(this,qe,s(D,12,this)),s(D,15,this)}render(){let{group:e}=this;return a`
      ${e.damaged?a`
          <p class="damaged">
            ${t("What is kept of this group cannot be read, so it gives nobody anything. Remove it, and make it anew.")}
          </p>
        `:a`
          ${d(this,ue,no).call(this,e)} ${ce(this,e.name,e.grants)}
        `}
      <section aria-label="${t("Remove")}">
        <button class="quiet" @click="${()=>x(this,"ask",Pt(e))}">${t("Remove the group")}</button>
      </section>
    `}};D=R(ao),He=new WeakMap,qe=new WeakMap,ue=new WeakSet,no=function(e){return a`
      <section aria-labelledby="members">
        <h2 id="members">${t("Who is in it",{id:"members"})}</h2>
        ${e.members.length===0?a`
            <p>${t("Nobody yet.")}</p>
          `:a`
            <ul>
              ${e.members.map(o=>a`
                  <li>
                    ${u.person}<a ${H(U("users",o))}>${o}</a>
                  </li>
                `)}
            </ul>
          `}
        <div class="actions">
          <button class="quiet" @click="${()=>x(this,"ask",Qt(e,ee(this.all)))}">
            ${t("Change who is in it")}
          </button>
        </div>
      </section>
    `},p(D,4,"group",so,Q,He),p(D,4,"all",ro,Q,qe),Q=p(D,0,"Group",io,Q),k(Q,"styles",[E,O,j,B,K]),s(D,1,Q);var lo,po,mo,oe,ze,G,co,uo,ho,Ve;mo=[A("latent-people-list")];var _=class extends(po=w,lo=[$({attribute:!1})],po){constructor(){super(...arguments);l(this,G);l(this,ze,s(oe,8,this)),s(oe,11,this)}render(){let e=ee(this.all),{groups:o}=this.all;return e.length===0&&o.length===0?d(this,G,co).call(this):a`
      <div class="head">
        <h1>${t("People with access")}</h1>
        <div class="actions">
          <button class="quiet" @click="${()=>x(this,"ask",Oe())}">${u.plus}${t("Add a person")}</button>
          <button class="quiet" @click="${()=>x(this,"ask",jt())}">${u.plus}${t("New group")}</button>
        </div>
      </div>
      <p class="about">
        ${t("Besides you, who may everything. Each signs in at this address, and sees what you share and nothing else.")}
      </p>
      ${e.length===0?b:a`
        <section aria-label="${t("People")}">
          <ul>${e.map(i=>d(this,G,uo).call(this,i))}</ul>
        </section>
      `} ${o.length===0?b:a`
        <section aria-labelledby="groups">
          <h2 id="groups">${t("Groups")}</h2>
          <ul>${o.map(i=>d(this,G,ho).call(this,i))}</ul>
        </section>
      `}
    `}};oe=R(po),ze=new WeakMap,G=new WeakSet,co=function(){return a`
      <h1 class="unseen">${t("People with access")}</h1>
      <latent-notice heading="${t("Only you have access yet")}">
        <span slot="icon">${u.person}</span>
        <p>
          ${t("Add somebody, then share folders or albums with them. They sign in at this address with a name and a password of their own, and see what you share and nothing else.")}
        </p>
        <button class="main" @click="${()=>x(this,"ask",Oe())}">${t("Add a person")}</button>
      </latent-notice>
    `},uo=function(e){return d(this,G,Ve).call(this,e,u.person,ge(yt(this.all,e)))},ho=function(e){let o=e.members.length===0?t("Nobody is in it"):e.members.join(", ");return d(this,G,Ve).call(this,e,u.people,`${o} · ${ge(e.grants)}`)},Ve=function({name:e,damaged:o},i,c){return a`
      <li>
        <a ${H(U("users",e))}>
          ${i}
          <div>
            <div class="label">${e}</div>
            <div class="${o?"facts damaged":"facts"}">${o?t("Damaged: remove it and make it anew"):c}</div>
          </div>
          ${u.next}
        </a>
      </li>
    `},p(oe,4,"all",lo,_,ze),_=p(oe,0,"PeopleList",mo,_),k(_,"styles",[E,O,j,B,K,W`
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
        border-radius: var(--corner-middle);
        text-decoration: none;
      }

      a:hover {
        background: var(--sunken);
      }

      .facts {
        overflow-wrap: anywhere;
      }
    `]),s(oe,1,_);var fo,yo,go,$o,I,De,Ie,L,bo,vo,ae;$o=[A("latent-person")];var Y=class extends(go=w,yo=[$({attribute:!1})],fo=[$({attribute:!1})],go){constructor(){super(...arguments);l(this,L);l(this,De,s(I,8,this)),s(I,11,this);l(this,Ie,s(I,12,this)),s(I,15,this)}render(){let{user:e}=this;return a`
      ${e.damaged?a`
          <p class="damaged">
            ${t("What is kept of this account cannot be read, so nobody can sign in with it. Remove it, and add the person anew.")}
          </p>
        `:a`
          ${ce(this,e.name,e.grants,$e(this.all,e.name))} ${d(this,L,bo).call(this,e)} ${d(this,L,vo).call(this,e)}
        `}
      <section aria-label="${t("Remove")}">
        <button class="quiet" @click="${()=>x(this,"ask",_t(e))}">${t(m`Remove ${e.name}`)}</button>
      </section>
    `}};I=R(go),De=new WeakMap,Ie=new WeakMap,L=new WeakSet,bo=function({name:e}){let o=$e(this.all,e);return o.length===0?b:a`
      <section aria-labelledby="groups">
        <h2 id="groups">${t("Groups")}</h2>
        <ul>
          ${o.map(i=>a`
              <li>
                ${u.people}<a ${H(U("users",i.name))}>${i.name}</a>
              </li>
            `)}
        </ul>
      </section>
    `},vo=function(e){return a`
      <section aria-labelledby="factors">
        <h2 id="factors">${t(m`What ${e.name} signs in with`)}</h2>
        <ul>
          ${d(this,L,ae).call(this,u.lock,t("Password"),t(m`A new one signs ${e.name} out everywhere`),Yt(e),t("New password"))} ${e.secondFactor?d(this,L,ae).call(this,u.lock,t("Code of an authenticator app"),t("Asked for after the password"),Jt(e)):b} ${e.passkeys.map(o=>d(this,L,ae).call(this,u.key,o.label,Mo(o),Xt(e,o)))} ${e.apps.map(o=>d(this,L,ae).call(this,u.device,o.label,Wo(o),Zt(e,o)))}
        </ul>
      </section>
    `},ae=function(e,o,i,c,h){return a`
      <li>
        ${e}
        <div>
          <div class="label">${o}</div>
          <div class="facts">${i}</div>
        </div>
        <button
          class="quiet"
          aria-label="${h??t(m`Remove ${o}`)}"
          @click="${()=>x(this,"ask",c)}"
        >
          ${h??t("Remove")}
        </button>
      </li>
    `},p(I,4,"user",yo,Y,De),p(I,4,"all",fo,Y,Ie),Y=p(I,0,"Person",$o,Y),k(Y,"styles",[E,O,j,B,K]),s(I,1,Y);function Mo({host:r,made:n,lastUse:e}){return e===void 0?t(m`Passkey for ${r}, made ${J(n)}, never used`):t(m`Passkey for ${r}, made ${J(n)}, last used ${J(e)}`)}function Wo({made:r,lastUse:n}){return n===void 0?t(m`App password, made ${J(r)}, never used`):t(m`App password, made ${J(r)}, last used ${J(n)}`)}var ko,wo,xo,Ro,To,Ao,Eo,v,je,Be,Ke,Qe,Ye,ie,q,Uo,Co,So,Fo;Eo=[A("latent-users-page")];var M=class extends(Ao=w,To=[$({attribute:!1})],Ro=[$({attribute:!1})],xo=[S()],wo=[S()],ko=[S()],Ao){constructor(){super(...arguments);l(this,q);l(this,je,s(v,8,this)),s(v,11,this);l(this,Be,s(v,12,this,U("users"))),s(v,15,this);l(this,Ke,s(v,16,this)),s(v,19,this);l(this,Qe,s(v,20,this)),s(v,23,this);l(this,Ye,s(v,24,this)),s(v,27,this);l(this,ie,new AbortController)}willUpdate(e){e.has("route")&&this.made?.user!==this.route.id&&(this.made=void 0)}firstUpdated(){d(this,q,Uo).call(this)}disconnectedCallback(){super.disconnectedCallback(),T(this,ie).abort()}render(){let{all:e,asked:o,route:i}=this;return e===void 0?b:a`
      <div @ask="${c=>this.asked=c.detail}">
        ${i.id===void 0?a`
            <latent-people-list .all="${e}"></latent-people-list>
          `:d(this,q,So).call(this,e,i.id)}
      </div>
      ${o===void 0?b:a`
        <latent-change-dialog
          .api="${this.api}"
          .asked="${o}"
          @changed="${c=>d(this,q,Co).call(this,c.detail)}"
          @dialog-close="${()=>this.asked=void 0}"
        ></latent-change-dialog>
      `}
    `}};v=R(Ao),je=new WeakMap,Be=new WeakMap,Ke=new WeakMap,Qe=new WeakMap,Ye=new WeakMap,ie=new WeakMap,q=new WeakSet,Uo=async function(){try{this.all=await rt(this.api,T(this,ie).signal)}catch(e){x(this,"problem",e)}},Co=function({all:e,password:o,show:i}){this.all=e,this.made=o??this.made,x(this,"go",U("users",i))},So=function(e,o){let i=ee(e).find(N=>N.name===o),c=e.groups.find(N=>N.name===o),h=i??c;return h===void 0?Oo():a`
      <nav class="trail" aria-label="${t("Above")}">${No()}<span aria-hidden="true">›</span></nav>
      <div class="head">
        <h1>${h.name}</h1>
      </div>
      ${d(this,q,Fo).call(this,h)} ${i===void 0?a`
          <latent-user-group .group="${c}" .all="${e}"></latent-user-group>
        `:a`
          <latent-person .user="${i}" .all="${e}"></latent-person>
        `}
    `},Fo=function({name:e}){let{made:o}=this;return o?.user!==e?b:a`
      <latent-shown-once
        name="${t(m`What ${e} signs in with`)}"
        .address="${`${location.origin}/`}"
        .user="${e}"
        .password="${o.text}"
      >
        <p>${t(m`Hand this to ${e} in a way that you trust. The password is not shown again.`)}</p>
      </latent-shown-once>
    `},p(v,4,"api",To,M,je),p(v,4,"route",Ro,M,Be),p(v,4,"all",xo,M,Ke),p(v,4,"asked",wo,M,Qe),p(v,4,"made",ko,M,Ye),M=p(v,0,"UsersPage",Eo,M),k(M,"styles",[E,O,j,ot,B,K]),s(v,1,M);function No(){return a`
    <a ${H(U("users"))}>${t("People with access")}</a>
  `}function Oo(){return a`
    <h1 class="unseen">${t("People with access")}</h1>
    <latent-notice heading="${t("There is nobody of this name")}">
      <span slot="icon">${u.person}</span>
      <p>${No()}</p>
    </latent-notice>
  `}export{M as UsersPage};
