import{a as mt,b as ut}from"/assets/chunk-CB2SVO7W.js";import{a as z}from"/assets/chunk-NJGMLMAE.js";import{b as ht}from"/assets/chunk-7JE44BBM.js";import{a as ct}from"/assets/chunk-4RRJ3ZP6.js";import{f as lt}from"/assets/chunk-E7PC2QPE.js";import"/assets/chunk-5QVAACTH.js";import{d as ot,f as it}from"/assets/chunk-SHQH2U5U.js";import{e as nt}from"/assets/chunk-7VUWX7AB.js";import"/assets/chunk-ICAKO4LJ.js";import"/assets/chunk-RM3MGTUZ.js";import{b as j}from"/assets/chunk-ETHXOSSS.js";import"/assets/chunk-6CKDRZ3J.js";import{a as dt}from"/assets/chunk-PB3EPQPH.js";import"/assets/chunk-RXKUUPAL.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-LYKWYS7G.js";import{b as pt}from"/assets/chunk-HBUB6B3U.js";import{a as A}from"/assets/chunk-MFC3MZ6M.js";import"/assets/chunk-IMT4XN7V.js";import{a as et}from"/assets/chunk-UITOMONB.js";import{d as st,e as at,i as k,r as rt}from"/assets/chunk-VUAE2RXN.js";import{a as q,b as m,e as $,g as L,h as N,i as v,j as T,l as K,p as E,q as C}from"/assets/chunk-K4BADL6H.js";import{a as R,c as n,d as u,e as M,f as b,g as h,i as g}from"/assets/chunk-UFH4OFYZ.js";function ft(e,o,t,i){return e.get(`/duplicates?${new URLSearchParams({likeness:o,limit:String(t)})}`,i)}async function gt(e,o,t){return(await(await e.send("POST","/duplicates/apart",{likeness:o,photos:t})).json()).undo}async function yt(e,o){await e.send("POST","/duplicates/apart/undo",{undo:o})}function F(e,o){let t=[...new Set(o.flatMap(s=>s.tags))].filter(s=>!e.tags.includes(s)),i=o.find(s=>s.caption!==void 0)?.caption,a=Math.max(0,...o.map(s=>s.rating??0)),r=o.find(s=>s.latitude!==void 0&&s.longitude!==void 0);return{...t.length===0?{}:{tags:{add:t}},...e.caption!==void 0||i===void 0?{}:{caption:i},...a<=(e.rating??0)||(e.rating??0)<0?{}:{rating:a},...e.favorite||o.every(s=>!s.favorite)?{}:{favorite:!0},...e.latitude!==void 0||r===void 0?{}:{place:Qt(r)}}}function Qt({latitude:e=0,longitude:o=0,altitude:t}){return{latitude:e,longitude:o,...t===void 0?{}:{altitude:t}}}function B({photos:e,albums:o},t){let i=o[t.id]??[],a=e.filter(({id:r})=>r!==t.id).flatMap(({id:r})=>o[r]??[]);return[...new Set(a)].filter(r=>!i.includes(r))}function bt({tags:e,caption:o,rating:t,favorite:i,place:a},r){let s=e?.add??[];return[s.length===0?"":`${s.length===1?"Tag":"Tags"}: ${s.join(", ")}`,o===void 0?"":`Caption: ${o}`,t===void 0?"":`Rating: ${"★".repeat(t??0)}`,i===void 0?"":"Favorite",a===void 0?"":"Place",r===0?"":r===1?"1 album":`${r} albums`].filter(l=>l!=="")}async function $t(e,o){let t=[],i=[];for(let{set:s,keep:l}of o){t.push(...await Ut(e,l,F(l,P({set:s,keep:l}))));for(let w of B(s,l))i.push((await ot(e,w,{add:[l.id]})).undo)}let a=await lt(e,o.flatMap(s=>P(s).map(({id:l})=>l))),{undo:r}=a;return r===void 0?a:{...a,undo:()=>r().then(s=>Gt(e,t,i,s))}}function P({set:e,keep:o}){return e.photos.filter(({id:t})=>t!==o.id)}async function Ut(e,{id:o},t){return Object.keys(t).length===0?[]:nt((await e.edit([o],t)).photos)}async function Gt(e,o,t,i){o.length>0&&await e.undo(o);for(let a of[...t].reverse())await it(e,a);return i}var It=[["Pixels",({width:e,height:o})=>e>0&&o>0?`${e} × ${o}`:""],["File",({name:e,bytes:o})=>`${rt(e)} · ${k(o)}`],["Taken",({taken:e,takenGuessed:o})=>o?"":`${st(e)}, ${at(e)}`],["Camera",({camera:e})=>e??""],["Place",({city:e,country:o,latitude:t})=>e??o??(t===void 0?"":"Known")]];function vt(e,o){return It.map(([t,i])=>{let a=i(e);return{name:t,text:a===""?"Not known":a,differs:o.some(r=>i(r)!==a)}})}function xt(e,o){return`${e===1?"1 set":`${e} sets`}, ${k(o)} that could be free`}function D(e){let o=j(e.path);return o===""?e.name:`${e.name} in ${o}`}function V({photos:e},o){return e.reduce((t,{id:i,bytes:a})=>t+(i===o.id?0:a),0)}var wt,kt,Pt,Tt,At,St,Ct,c,H,J,Q,U,G,x,Dt,Ot,Rt;Ct=[N("latent-duplicate-set")];var y=class extends(St=L,At=[v({attribute:!1})],Tt=[v({attribute:!1})],Pt=[v({type:Boolean})],kt=[v({type:Boolean})],wt=[T()],St){constructor(){super(...arguments);h(this,x);h(this,H,n(c,8,this)),n(c,11,this);h(this,J,n(c,12,this)),n(c,15,this);h(this,Q,n(c,16,this,!1)),n(c,19,this);h(this,U,n(c,20,this,!1)),n(c,23,this);h(this,G,n(c,24,this)),n(c,27,this)}render(){let t=b(this,x,Dt),i=P({set:this.set,keep:t}),a=`Keep this one, free ${k(V(this.set,t))}`,r=i.every(({editable:s})=>s);return m`
      <fieldset>
        <legend class="unseen">Which one stays</legend>
        ${this.set.photos.map(s=>g(this,x,Rt).call(this,s,s.id===t.id))}
      </fieldset>
      ${r?g(this,x,Ot).call(this,t,i):$}
      <div class="actions">
        ${r?m`
            <button
              class="main"
              aria-label="${a}: ${D(t)}"
              ?disabled="${this.busy}"
              @click="${()=>this.dispatchEvent(new CustomEvent("keep",{detail:{set:this.set,keep:t}}))}"
            >
              ${a}
            </button>
          `:m`
            <p class="gains">You may see these photos, but not delete all of them.</p>
          `} ${this.decides?m`
            <button
              class="quiet"
              aria-label="Keep all: ${D(t)}"
              ?disabled="${this.busy}"
              @click="${()=>this.dispatchEvent(new CustomEvent("keep-all"))}"
            >
              Keep all
            </button>
          `:$}
      </div>
    `}};c=R(St),H=new WeakMap,J=new WeakMap,Q=new WeakMap,U=new WeakMap,G=new WeakMap,x=new WeakSet,Dt=function(){return this.set.photos.find(({id:t})=>t===this.chosen)??this.set.photos[0]},Ot=function(t,i){let a=bt(F(t,i),B(this.set,t).length);return a.length===0?$:m`
      <p class="gains">It is given what the others have: ${a.join(" · ")}</p>
    `},Rt=function(t,i){let a=j(t.path);return m`
      <div class="photo ${i?"kept":""}">
        <button
          class="picture"
          data-photo="${t.id}"
          aria-label="Open ${D(t)}"
          @click="${()=>C(this,"photo-open",t)}"
        >
          <latent-thumb .photo="${t}" .store="${this.store}"></latent-thumb>
        </button>
        <label>
          <input
            type="radio"
            name="keep"
            aria-label="Keep ${D(t)}"
            .checked="${i}"
            @change="${()=>this.chosen=t.id}"
          />
          ${i?"Stays":"Keep"}
        </label>
        <div class="facts">
          <p class="name">${t.name}</p>
          ${a===""?$:m`
            <p><a ${pt(A("folders",a))}>${a}</a></p>
          `}
          <dl>
            ${vt(t,this.set.photos).map(({name:r,text:s,differs:l})=>m`
                <dt>${r}</dt>
                <dd class="${l?"":"same"}">${s}</dd>
              `)}
          </dl>
        </div>
      </div>
    `},u(c,4,"set",At,y,H),u(c,4,"store",Tt,y,J),u(c,4,"decides",Pt,y,Q),u(c,4,"busy",kt,y,U),u(c,4,"chosen",wt,y,G),y=u(c,0,"DuplicateSetElement",Ct,y),M(y,"styles",[K,E,q`
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
    `]),n(c,1,y);var Wt=[[A("duplicates"),"Exact copies"],[A("duplicates","alike"),"Look alike"]],Yt=50,Mt,qt,Lt,Nt,Kt,Et,jt,zt,p,I,W,Y,_,X,Z,S,d,O,tt,Ft,Bt,Vt,Ht,Jt;zt=[N("latent-duplicates-page")];var f=class extends(jt=L,Et=[v({attribute:!1})],Kt=[v({attribute:!1})],Nt=[v({attribute:!1})],Lt=[T()],qt=[T()],Mt=[T()],jt){constructor(){super(...arguments);h(this,d);h(this,I,n(p,8,this)),n(p,11,this);h(this,W,n(p,12,this,A("duplicates"))),n(p,15,this);h(this,Y,n(p,16,this)),n(p,19,this);h(this,_,n(p,20,this)),n(p,23,this);h(this,X,n(p,24,this)),n(p,27,this);h(this,Z,n(p,28,this,!1)),n(p,31,this);h(this,S,new ht(this))}willUpdate(t){t.has("route")&&(this.known===void 0||t.get("route")?.id!==this.route.id)&&(this.known=void 0,b(this,S).clear(),this.refresh())}get sequence(){return b(this,S).sequence}refresh(){let t=ft(this.api,b(this,d,O),Yt);b(this,S).load(async()=>_t(await t),t,i=>this.known=i).catch(i=>z(this,i))}reveal({id:t}){for(let i of this.renderRoot.querySelectorAll("latent-duplicate-set"))i.renderRoot.querySelector(`[data-photo="${t}"]`)?.focus()}render(){let{known:t,question:i}=this;return m`
      <h1>Duplicates</h1>
      ${ut("Kinds of duplicates",this.route,Wt)} ${t===void 0?$:t.sets.length===0?g(this,d,Ht).call(this):g(this,d,Jt).call(this,t)} ${i===void 0?$:m`
        <latent-confirm-dialog
          .question="${i}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};p=R(jt),I=new WeakMap,W=new WeakMap,Y=new WeakMap,_=new WeakMap,X=new WeakMap,Z=new WeakMap,S=new WeakMap,d=new WeakSet,O=function(){return this.route.id==="alike"?"alike":"same"},tt=async function(t){this.busy=!0;try{C(this,"said",await $t(this.api,t))}finally{this.busy=!1,this.refresh()}},Ft=function(t){g(this,d,tt).call(this,[t]).catch(i=>z(this,i))},Bt=function(t){let i=t.flatMap(P).length,a=t.reduce((r,{set:s,keep:l})=>r+V(s,l),0);this.question={heading:"Keep the best of each?",text:`Of ${t.length} sets the first photo stays, with what is said of the others. ${i} photos, ${k(a)}, go to the trash, where they can be had back.`,action:"Keep the best",act:()=>g(this,d,tt).call(this,t)}},Vt=async function({photos:t}){try{let i=await gt(this.api,b(this,d,O),t.map(({id:r})=>r));C(this,"said",{text:"All stay, and are not shown here again.",undo:()=>yt(this.api,i)}),this.refresh()}catch(i){z(this,i)}},Ht=function(){return m`
      <latent-notice heading="No duplicates">
        <span slot="icon">${et.check}</span>
        <p>${b(this,d,O)==="same"?"No photo is here twice.":"No two photos look alike."}</p>
      </latent-notice>
    `},Jt=function({sets:t,total:i,bytes:a,editable:r}){let s=t.map(l=>({set:l,keep:l.photos[0]})).filter(l=>P(l).every(w=>w.editable));return m`
      <div class="head">
        <p role="status">${xt(i,a)}</p>
        ${s.length<2||b(this,d,O)==="alike"?$:m`
          <button class="quiet" ?disabled="${this.busy}" @click="${()=>g(this,d,Bt).call(this,s)}">
            Keep the best of each
          </button>
        `}
      </div>
      <ul class="sets">
        ${dt(t,l=>l.photos.map(({id:w})=>w).join(),l=>m`
            <li>
              <latent-duplicate-set
                .set="${l}"
                .store="${this.store}"
                ?decides="${r}"
                ?busy="${this.busy}"
                @keep="${({detail:w})=>g(this,d,Ft).call(this,w)}"
                @keep-all="${()=>{g(this,d,Vt).call(this,l)}}"
              ></latent-duplicate-set>
            </li>
          `)}
      </ul>
    `},u(p,4,"api",Et,f,I),u(p,4,"route",Kt,f,W),u(p,4,"store",Nt,f,Y),u(p,4,"known",Lt,f,_),u(p,4,"question",qt,f,X),u(p,4,"busy",Mt,f,Z),f=u(p,0,"DuplicatesPage",zt,f),M(f,"styles",[K,E,ct,mt,q`
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
    `]),n(p,1,f);function _t({sets:e}){let o=e.flatMap(t=>t.photos);return{photos:o,total:o.length}}export{f as DuplicatesPage};
