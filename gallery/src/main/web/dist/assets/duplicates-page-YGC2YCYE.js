import{a as yt,b as bt}from"/assets/chunk-YWSIDQ6R.js";import{f as dt}from"/assets/chunk-X6JW7IKL.js";import"/assets/chunk-JD3H6I4W.js";import{d as mt,f as ht}from"/assets/chunk-SHQH2U5U.js";import{a as H}from"/assets/chunk-X6M6RNKJ.js";import{b as gt}from"/assets/chunk-PW2HT332.js";import{e as lt}from"/assets/chunk-GOOLLS4U.js";import"/assets/chunk-GEQVBCTQ.js";import"/assets/chunk-AELXDR5U.js";import{b as V}from"/assets/chunk-ETHXOSSS.js";import{b as ct}from"/assets/chunk-MGYCUVEA.js";import"/assets/chunk-XBTXSK6Z.js";import"/assets/chunk-G6KWYIGV.js";import{a as ft}from"/assets/chunk-J2WHZUOF.js";import{a as ut}from"/assets/chunk-FEFMRBIZ.js";import"/assets/chunk-CAQCCG64.js";import{a as D}from"/assets/chunk-G5GLDSGX.js";import"/assets/chunk-R2YN4VZO.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-CEKH6Q66.js";import{d as at,e as nt,f as P,h as A,r as pt}from"/assets/chunk-5HIU4FQV.js";import{a as R}from"/assets/chunk-6OLURQTN.js";import"/assets/chunk-6DDX5PFV.js";import{a as rt}from"/assets/chunk-7ZXDUJG2.js";import{a as z,b as k,c as C,e as F,i as B,j as M}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as E,d as f,g as w,i as j}from"/assets/chunk-QQCOG5H4.js";import{a as c,b as s}from"/assets/chunk-JPIGTC3I.js";import{a as L,c as p,d as g,e as N,f as x,g as u,i as $}from"/assets/chunk-UFH4OFYZ.js";function $t(e,o,t,i){return e.get(`/duplicates?${new URLSearchParams({likeness:o,limit:String(t)})}`,i)}async function vt(e,o,t){return(await(await e.send("POST","/duplicates/apart",{likeness:o,photos:t})).json()).undo}async function xt(e,o){await e.send("POST","/duplicates/apart/undo",{undo:o})}function J(e,o){let t=[...new Set(o.flatMap(r=>r.tags))].filter(r=>!e.tags.includes(r)),i=o.find(r=>r.caption!==void 0)?.caption,a=Math.max(0,...o.map(r=>r.rating??0)),n=o.find(r=>r.latitude!==void 0&&r.longitude!==void 0);return{...t.length===0?{}:{tags:{add:t}},...e.caption!==void 0||i===void 0?{}:{caption:i},...a<=(e.rating??0)||(e.rating??0)<0?{}:{rating:a},...e.favorite||o.every(r=>!r.favorite)?{}:{favorite:!0},...e.latitude!==void 0||n===void 0?{}:{place:Yt(n)}}}function Yt({latitude:e=0,longitude:o=0,altitude:t}){return{latitude:e,longitude:o,...t===void 0?{}:{altitude:t}}}function Q({photos:e,albums:o},t){let i=o[t.id]??[],a=e.filter(({id:n})=>n!==t.id).flatMap(({id:n})=>o[n]??[]);return[...new Set(a)].filter(n=>!i.includes(n))}function wt({tags:e,caption:o,rating:t,favorite:i,place:a},n){let r=e?.add??[],l=r.join(", "),b="★".repeat(t??0);return[r.length===0?"":R(r.length,{one:s(c`Tag: ${l}`),other:s(c`Tags: ${l}`)}),o===void 0?"":s(c`Caption: ${o}`),t===void 0?"":s(c`Rating: ${b}`),i===void 0?"":s("Favorite"),a===void 0?"":s("Place"),n===0?"":R(n,{one:s(c`${P(n)} album`),other:s(c`${P(n)} albums`)})].filter(Wt=>Wt!=="")}async function kt(e,o){let t=[],i=[];for(let{set:r,keep:l}of o){t.push(...await _t(e,l,J(l,S({set:r,keep:l}))));for(let b of Q(r,l))i.push((await mt(e,b,{add:[l.id]})).undo)}let a=await dt(e,o.flatMap(r=>S(r).map(({id:l})=>l))),{undo:n}=a;return n===void 0?a:{...a,undo:()=>n().then(r=>Xt(e,t,i,r))}}function S({set:e,keep:o}){return e.photos.filter(({id:t})=>t!==o.id)}async function _t(e,{id:o},t){return Object.keys(t).length===0?[]:lt((await e.edit([o],t)).photos)}async function Xt(e,o,t,i){o.length>0&&await e.undo(o);for(let a of[...t].reverse())await ht(e,a);return i}var Zt=[[s("Pixels"),({width:e,height:o})=>e>0&&o>0?`${e} × ${o}`:""],[s("File"),({name:e,bytes:o})=>`${pt(e)} · ${A(o)}`],[s("Taken"),({taken:e,takenGuessed:o})=>o?"":`${at(e)}, ${nt(e)}`],[s("Camera"),({camera:e})=>e??""],[s("Place"),({city:e,country:o,latitude:t})=>e??o??(t===void 0?"":s("Known"))]];function Pt(e,o){return Zt.map(([t,i])=>{let a=i(e);return{name:t,text:a===""?s("Not known"):a,differs:o.some(n=>i(n)!==a)}})}function Tt(e,o){let t=A(o);return R(e,{one:s(c`${P(e)} set, ${t} that could be free`),other:s(c`${P(e)} sets, ${t} that could be free`)})}function q(e){let o=V(e.path);return o===""?e.name:s(c`${e.name} in ${o}`)}function U({photos:e},o){return e.reduce((t,{id:i,bytes:a})=>t+(i===o.id?0:a),0)}var At,St,Ct,Dt,Ot,Rt,Mt,h,G,I,W,Y,_,T,qt,Kt,Lt;Mt=[z("latent-duplicate-set")];var v=class extends(Rt=j,Ot=[k({attribute:!1})],Dt=[k({attribute:!1})],Ct=[k({type:Boolean})],St=[k({type:Boolean})],At=[C()],Rt){constructor(){super(...arguments);u(this,T);u(this,G,p(h,8,this)),p(h,11,this);u(this,I,p(h,12,this)),p(h,15,this);u(this,W,p(h,16,this,!1)),p(h,19,this);u(this,Y,p(h,20,this,!1)),p(h,23,this);u(this,_,p(h,24,this)),p(h,27,this)}render(){let t=x(this,T,qt),i=S({set:this.set,keep:t}),a=A(U(this.set,t)),n=i.every(({editable:r})=>r);return f`
      <fieldset>
        <legend class="unseen">${s("Which one stays")}</legend>
        ${this.set.photos.map(r=>$(this,T,Lt).call(this,r,r.id===t.id))}
      </fieldset>
      ${n?$(this,T,Kt).call(this,t,i):w}
      <div class="actions">
        ${n?f`
            <button
              class="main"
              aria-label="${s(c`Keep this one, free ${a}: ${q(t)}`)}"
              ?disabled="${this.busy}"
              @click="${()=>this.dispatchEvent(new CustomEvent("keep",{detail:{set:this.set,keep:t}}))}"
            >
              ${s(c`Keep this one, free ${a}`)}
            </button>
          `:f`
            <p class="gains">${s("You may see these photos, but not delete all of them.")}</p>
          `} ${this.decides?f`
            <button
              class="quiet"
              aria-label="${s(c`Keep all: ${q(t)}`)}"
              ?disabled="${this.busy}"
              @click="${()=>this.dispatchEvent(new CustomEvent("keep-all"))}"
            >
              ${s("Keep all")}
            </button>
          `:w}
      </div>
    `}};h=L(Rt),G=new WeakMap,I=new WeakMap,W=new WeakMap,Y=new WeakMap,_=new WeakMap,T=new WeakSet,qt=function(){return this.set.photos.find(({id:t})=>t===this.chosen)??this.set.photos[0]},Kt=function(t,i){let a=wt(J(t,i),Q(this.set,t).length);return a.length===0?w:f`
      <p class="gains">${s(c`It is given what the others have: ${a.join(" · ")}`)}</p>
    `},Lt=function(t,i){let a=V(t.path);return f`
      <div class="photo ${i?"kept":""}">
        <button
          class="picture"
          data-photo="${t.id}"
          aria-label="${s(c`Open ${q(t)}`)}"
          @click="${()=>M(this,"photo-open",t)}"
        >
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
        </button>
        <label>
          <input
            type="radio"
            name="keep"
            aria-label="${s(c`Keep ${q(t)}`)}"
            .checked="${i}"
            @change="${()=>this.chosen=t.id}"
          />
          ${i?s("Stays"):s("Keep")}
        </label>
        <div class="facts">
          <p class="name">${t.name}</p>
          ${a===""?w:f`
            <p><a ${ct(D("folders",a))}>${a}</a></p>
          `}
          <dl>
            ${Pt(t,this.set.photos).map(({name:n,text:r,differs:l})=>f`
                <dt>${n}</dt>
                <dd class="${l?"":"same"}">${r}</dd>
              `)}
          </dl>
        </div>
      </div>
    `},g(h,4,"set",Ot,v,G),g(h,4,"store",Dt,v,I),g(h,4,"decides",Ct,v,W),g(h,4,"busy",St,v,Y),g(h,4,"chosen",At,v,_),v=g(h,0,"DuplicateSetElement",Mt,v),N(v,"styles",[F,B,E`
      :host {
        display: grid;
        gap: 16px;
        padding: 18px 20px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
        gap: 16px;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      .photo {
        display: grid;
        grid-template-rows: auto auto 1fr;
        min-width: 0;
        overflow: hidden;
        border: 2px solid var(--line);
        border-radius: var(--corner-large);
      }

      .photo.kept {
        border-color: var(--accent);
      }

      .picture {
        position: relative;
        width: 100%;
        aspect-ratio: 4 / 3;
        padding: 0;
        border: 0;
        background: var(--sunken);
      }

      label {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 44px;
        padding: 4px 12px;
        border-bottom: 1px solid var(--line);
        font-weight: 600;
        cursor: pointer;
      }

      input {
        flex: none;
        width: 18px;
        height: 18px;
        margin: 0;
        accent-color: var(--accent);
      }

      .facts {
        display: grid;
        align-content: start;
        gap: 6px;
        padding: 10px 12px 12px;
        font-size: var(--text-small);
      }

      .name {
        overflow-wrap: anywhere;
        font-weight: 600;
      }

      .facts a {
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 10px;
      }

      dt,
      .same {
        color: var(--ink-soft);
      }

      dd {
        overflow-wrap: anywhere;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 10px;
      }

      .actions .quiet,
      .actions .main {
        min-height: 44px;
      }

      .gains {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      @media (max-width: 599px) {
        :host {
          padding: 14px;
        }

        fieldset {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 10px;
        }
      }
    `]),p(h,1,v);var te=[[D("duplicates"),s("Exact copies")],[D("duplicates","alike"),s("Look alike")]],ee=50,Nt,Et,jt,zt,Ft,Bt,Vt,Ht,d,X,Z,tt,et,ot,it,O,m,K,st,Jt,Qt,Ut,Gt,It;Ht=[z("latent-duplicates-page")];var y=class extends(Vt=j,Bt=[k({attribute:!1})],Ft=[k({attribute:!1})],zt=[k({attribute:!1})],jt=[C()],Et=[C()],Nt=[C()],Vt){constructor(){super(...arguments);u(this,m);u(this,X,p(d,8,this)),p(d,11,this);u(this,Z,p(d,12,this,D("duplicates"))),p(d,15,this);u(this,tt,p(d,16,this)),p(d,19,this);u(this,et,p(d,20,this)),p(d,23,this);u(this,ot,p(d,24,this)),p(d,27,this);u(this,it,p(d,28,this,!1)),p(d,31,this);u(this,O,new gt(this))}willUpdate(t){t.has("route")&&(this.known===void 0||t.get("route")?.id!==this.route.id)&&(this.known=void 0,x(this,O).clear(),this.refresh())}get sequence(){return x(this,O).sequence}refresh(){let t=$t(this.api,x(this,m,K),ee);x(this,O).load(async()=>oe(await t),t,i=>this.known=i).catch(i=>H(this,i))}reveal({id:t}){for(let i of this.renderRoot.querySelectorAll("latent-duplicate-set"))i.renderRoot.querySelector(`[data-photo="${t}"]`)?.focus()}render(){let{known:t,question:i}=this;return f`
      <h1>${s("Duplicates")}</h1>
      ${bt(s("Kinds of duplicates"),this.route,te)} ${t===void 0?w:t.sets.length===0?$(this,m,Gt).call(this):$(this,m,It).call(this,t)} ${i===void 0?w:f`
        <latent-confirm-dialog
          .question="${i}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};d=L(Vt),X=new WeakMap,Z=new WeakMap,tt=new WeakMap,et=new WeakMap,ot=new WeakMap,it=new WeakMap,O=new WeakMap,m=new WeakSet,K=function(){return this.route.id==="alike"?"alike":"same"},st=async function(t){this.busy=!0;try{M(this,"said",await kt(this.api,t))}finally{this.busy=!1,this.refresh()}},Jt=function(t){$(this,m,st).call(this,[t]).catch(i=>H(this,i))},Qt=function(t){let i=P(t.length),a=P(t.flatMap(S).length),n=A(t.reduce((r,{set:l,keep:b})=>r+U(l,b),0));this.question={heading:s("Keep the best of each?"),text:s(c`Of ${i} sets the first photo stays, with what is said of the others. ${a} photos, ${n}, go to the trash, where they can be had back.`),action:s("Keep the best"),act:()=>$(this,m,st).call(this,t)}},Ut=async function({photos:t}){try{let i=await vt(this.api,x(this,m,K),t.map(({id:n})=>n)),a={text:s("All stay, and are not shown here again."),undo:()=>xt(this.api,i)};M(this,"said",a),this.refresh()}catch(i){H(this,i)}},Gt=function(){return f`
      <latent-notice heading="${s("No duplicates")}">
        <span slot="icon">${rt.check}</span>
        <p>${x(this,m,K)==="same"?s("No photo is here twice."):s("No two photos look alike.")}</p>
      </latent-notice>
    `},It=function({sets:t,total:i,bytes:a,editable:n}){let r=t.map(l=>({set:l,keep:l.photos[0]})).filter(l=>S(l).every(b=>b.editable));return f`
      <div class="head">
        <p role="status">${Tt(i,a)}</p>
        ${r.length<2||x(this,m,K)==="alike"?w:f`
          <button class="quiet" ?disabled="${this.busy}" @click="${()=>$(this,m,Qt).call(this,r)}">
            ${s("Keep the best of each")}
          </button>
        `}
      </div>
      <ul class="sets">
        ${ut(t,l=>l.photos.map(({id:b})=>b).join(),l=>f`
            <li>
              <latent-duplicate-set
                .set="${l}"
                .store="${this.store}"
                ?decides="${n}"
                ?busy="${this.busy}"
                @keep="${({detail:b})=>$(this,m,Jt).call(this,b)}"
                @keep-all="${()=>{$(this,m,Ut).call(this,l)}}"
              ></latent-duplicate-set>
            </li>
          `)}
      </ul>
    `},g(d,4,"api",Bt,y,X),g(d,4,"route",Ft,y,Z),g(d,4,"store",zt,y,tt),g(d,4,"known",jt,y,et),g(d,4,"question",Et,y,ot),g(d,4,"busy",Nt,y,it),y=g(d,0,"DuplicatesPage",Ht,y),N(y,"styles",[F,B,ft,yt,E`
      :host {
        max-width: 1100px;
        padding: 12px 0 24px;
      }

      .head {
        justify-content: space-between;
        padding-top: 0;
      }

      .head p {
        color: var(--ink-soft);
      }

      .head .quiet {
        min-height: 44px;
      }

      .sets {
        display: grid;
        gap: 16px;
        list-style: none;
      }
    `]),p(d,1,y);function oe({sets:e}){let o=e.flatMap(t=>t.photos);return{photos:o,total:o.length}}export{y as DuplicatesPage};
