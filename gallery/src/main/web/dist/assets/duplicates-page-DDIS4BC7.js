import{a as ue,b as me}from"/assets/chunk-UQ5KY5BL.js";import"/assets/chunk-I3MLZGEU.js";import{a as j}from"/assets/chunk-LEQ3S2SE.js";import{b as he}from"/assets/chunk-ON3HXQYR.js";import{f as pe}from"/assets/chunk-3HOCWFEE.js";import{d as oe,f as ie}from"/assets/chunk-3PTSIWJU.js";import{e as le}from"/assets/chunk-ZJBTF425.js";import"/assets/chunk-A6TKU6T5.js";import"/assets/chunk-XP4I65UQ.js";import{a as ce}from"/assets/chunk-VPF5JAHV.js";import"/assets/chunk-FHTJ6Y6Z.js";import"/assets/chunk-WCRTRLIZ.js";import"/assets/chunk-DFIE6NY7.js";import"/assets/chunk-B73Q2V7U.js";import{d as se,e as ae,h as k,q as re}from"/assets/chunk-3FEMAHCA.js";import{a as A,b as de}from"/assets/chunk-7KBPAIBY.js";import{a as q,b as u,e as $,g as L,h as N,i as v,j as T,l as te,m as K,p as E,q as C,r as ne}from"/assets/chunk-PMYW6YMW.js";import{a as M,c as n,d as m,e as R,f as b,g as h,i as g}from"/assets/chunk-UFH4OFYZ.js";function fe(t,o,e,i){return t.get(`/duplicates?${new URLSearchParams({likeness:o,limit:String(e)})}`,i)}async function ge(t,o,e){return(await(await t.send("POST","/duplicates/apart",{likeness:o,photos:e})).json()).undo}async function ye(t,o){await t.send("POST","/duplicates/apart/undo",{undo:o})}function z(t,o){let e=[...new Set(o.flatMap(s=>s.tags))].filter(s=>!t.tags.includes(s)),i=o.find(s=>s.caption!==void 0)?.caption,a=Math.max(0,...o.map(s=>s.rating??0)),r=o.find(s=>s.latitude!==void 0&&s.longitude!==void 0);return{...e.length===0?{}:{tags:{add:e}},...t.caption!==void 0||i===void 0?{}:{caption:i},...a<=(t.rating??0)||(t.rating??0)<0?{}:{rating:a},...t.favorite||o.every(s=>!s.favorite)?{}:{favorite:!0},...t.latitude!==void 0||r===void 0?{}:{place:Ie(r)}}}function Ie({latitude:t=0,longitude:o=0,altitude:e}){return{latitude:t,longitude:o,...e===void 0?{}:{altitude:e}}}function F({photos:t,albums:o},e){let i=o[e.id]??[],a=t.filter(({id:r})=>r!==e.id).flatMap(({id:r})=>o[r]??[]);return[...new Set(a)].filter(r=>!i.includes(r))}function be({tags:t,caption:o,rating:e,favorite:i,place:a},r){let s=t?.add??[];return[s.length===0?"":`${s.length===1?"Tag":"Tags"}: ${s.join(", ")}`,o===void 0?"":`Caption: ${o}`,e===void 0?"":`Rating: ${"★".repeat(e??0)}`,i===void 0?"":"Favorite",a===void 0?"":"Place",r===0?"":r===1?"1 album":`${r} albums`].filter(l=>l!=="")}async function xe(t,o){let e=[],i=[];for(let{set:s,keep:l}of o){e.push(...await Qe(t,l,z(l,P({set:s,keep:l}))));for(let x of F(s,l))i.push((await oe(t,x,{add:[l.id]})).undo)}let a=await pe(t,o.flatMap(s=>P(s).map(({id:l})=>l))),{undo:r}=a;return r===void 0?a:{...a,undo:()=>r().then(s=>Ue(t,e,i,s))}}function P({set:t,keep:o}){return t.photos.filter(({id:e})=>e!==o.id)}async function Qe(t,{id:o},e){return Object.keys(e).length===0?[]:le((await t.edit([o],e)).photos)}async function Ue(t,o,e,i){o.length>0&&await t.undo(o);for(let a of[...e].reverse())await ie(t,a);return i}var Ge=[["Pixels",({width:t,height:o})=>t>0&&o>0?`${t} × ${o}`:""],["File",({name:t,bytes:o})=>`${re(t)} · ${k(o)}`],["Taken",({taken:t,takenGuessed:o})=>o?"":`${se(t)}, ${ae(t)}`],["Camera",({camera:t})=>t??""],["Place",({city:t,country:o,latitude:e})=>t??o??(e===void 0?"":"Known")]];function $e(t,o){return Ge.map(([e,i])=>{let a=i(t);return{name:e,text:a===""?"Not known":a,differs:o.some(r=>i(r)!==a)}})}function V({path:t}){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}function ve(t,o){return`${t===1?"1 set":`${t} sets`}, ${k(o)} that could be free`}function D(t){let o=V(t);return o===""?t.name:`${t.name} in ${o}`}function B({photos:t},o){return t.reduce((e,{id:i,bytes:a})=>e+(i===o.id?0:a),0)}var we,ke,Pe,Te,Ae,Se,Ce,c,H,J,I,Q,U,w,De,Oe,Me;Ce=[N("latent-duplicate-set")];var y=class extends(Se=L,Ae=[v({attribute:!1})],Te=[v({attribute:!1})],Pe=[v({type:Boolean})],ke=[v({type:Boolean})],we=[T()],Se){constructor(){super(...arguments);h(this,w);h(this,H,n(c,8,this)),n(c,11,this);h(this,J,n(c,12,this)),n(c,15,this);h(this,I,n(c,16,this,!1)),n(c,19,this);h(this,Q,n(c,20,this,!1)),n(c,23,this);h(this,U,n(c,24,this)),n(c,27,this)}render(){let e=b(this,w,De),i=P({set:this.set,keep:e}),a=`Keep this one, free ${k(B(this.set,e))}`,r=i.every(({editable:s})=>s);return u`
      <fieldset>
        <legend class="unseen">Which one stays</legend>
        ${this.set.photos.map(s=>g(this,w,Me).call(this,s,s.id===e.id))}
      </fieldset>
      ${r?g(this,w,Oe).call(this,e,i):$}
      <div class="actions">
        ${r?u`
            <button
              class="main"
              aria-label="${a}: ${D(e)}"
              ?disabled="${this.busy}"
              @click="${()=>this.dispatchEvent(new CustomEvent("keep",{detail:{set:this.set,keep:e}}))}"
            >
              ${a}
            </button>
          `:u`
            <p class="gains">You may see these photos, but not delete all of them.</p>
          `} ${this.decides?u`
            <button
              class="quiet"
              aria-label="Keep all: ${D(e)}"
              ?disabled="${this.busy}"
              @click="${()=>this.dispatchEvent(new CustomEvent("keep-all"))}"
            >
              Keep all
            </button>
          `:$}
      </div>
    `}};c=M(Se),H=new WeakMap,J=new WeakMap,I=new WeakMap,Q=new WeakMap,U=new WeakMap,w=new WeakSet,De=function(){return this.set.photos.find(({id:e})=>e===this.chosen)??this.set.photos[0]},Oe=function(e,i){let a=be(z(e,i),F(this.set,e).length);return a.length===0?$:u`
      <p class="gains">It is given what the others have: ${a.join(" · ")}</p>
    `},Me=function(e,i){let a=V(e),r=A("folders",a);return u`
      <div class="photo ${i?"kept":""}">
        <button
          class="picture"
          data-photo="${e.id}"
          aria-label="Open ${D(e)}"
          @click="${()=>C(this,"photo-open",e)}"
        >
          <latent-thumb .photo="${e}" .store="${this.store}"></latent-thumb>
        </button>
        <label>
          <input
            type="radio"
            name="keep"
            aria-label="Keep ${D(e)}"
            .checked="${i}"
            @change="${()=>this.chosen=e.id}"
          />
          ${i?"Stays":"Keep"}
        </label>
        <div class="facts">
          <p class="name">${e.name}</p>
          ${a===""?$:u`
            <p><a href="${de(r)}" @click="${s=>ne(s,r)}">${a}</a></p>
          `}
          <dl>
            ${$e(e,this.set.photos).map(({name:s,text:l,differs:x})=>u`
                <dt>${s}</dt>
                <dd class="${x?"":"same"}">${l}</dd>
              `)}
          </dl>
        </div>
      </div>
    `},m(c,4,"set",Ae,y,H),m(c,4,"store",Te,y,J),m(c,4,"decides",Pe,y,I),m(c,4,"busy",ke,y,Q),m(c,4,"chosen",we,y,U),y=m(c,0,"DuplicateSetElement",Ce,y),R(y,"styles",[K,E,q`
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
    `]),n(c,1,y);var We=[[A("duplicates"),"Exact copies"],[A("duplicates","alike"),"Look alike"]],Ye=50,Re,qe,Le,Ne,Ke,Ee,je,ze,p,G,W,Y,_,X,Z,S,d,O,ee,Fe,Be,Ve,He,Je;ze=[N("latent-duplicates-page")];var f=class extends(je=L,Ee=[v({attribute:!1})],Ke=[v({attribute:!1})],Ne=[v({attribute:!1})],Le=[T()],qe=[T()],Re=[T()],je){constructor(){super(...arguments);h(this,d);h(this,G,n(p,8,this)),n(p,11,this);h(this,W,n(p,12,this,A("duplicates"))),n(p,15,this);h(this,Y,n(p,16,this)),n(p,19,this);h(this,_,n(p,20,this)),n(p,23,this);h(this,X,n(p,24,this)),n(p,27,this);h(this,Z,n(p,28,this,!1)),n(p,31,this);h(this,S,new he(this))}willUpdate(e){e.has("route")&&(this.known===void 0||e.get("route")?.id!==this.route.id)&&(this.known=void 0,b(this,S).clear(),this.refresh())}get sequence(){return b(this,S).sequence}refresh(){let e=fe(this.api,b(this,d,O),Ye);b(this,S).load(async()=>_e(await e),e,i=>this.known=i).catch(i=>j(this,i))}reveal({id:e}){for(let i of this.renderRoot.querySelectorAll("latent-duplicate-set"))i.renderRoot.querySelector(`[data-photo="${e}"]`)?.focus()}render(){let{known:e,question:i}=this;return u`
      <h1>Duplicates</h1>
      ${me("Kinds of duplicates",this.route,We)} ${e===void 0?$:e.sets.length===0?g(this,d,He).call(this):g(this,d,Je).call(this,e)} ${i===void 0?$:u`
        <latent-confirm-dialog
          .question="${i}"
          @dialog-close="${()=>this.question=void 0}"
        ></latent-confirm-dialog>
      `}
    `}};p=M(je),G=new WeakMap,W=new WeakMap,Y=new WeakMap,_=new WeakMap,X=new WeakMap,Z=new WeakMap,S=new WeakMap,d=new WeakSet,O=function(){return this.route.id==="alike"?"alike":"same"},ee=async function(e){this.busy=!0;try{C(this,"said",await xe(this.api,e))}finally{this.busy=!1,this.refresh()}},Fe=function(e){g(this,d,ee).call(this,[e]).catch(i=>j(this,i))},Be=function(e){let i=e.flatMap(P).length,a=e.reduce((r,{set:s,keep:l})=>r+B(s,l),0);this.question={heading:"Keep the best of each?",text:`Of ${e.length} sets the first photo stays, with what is said of the others. ${i} photos, ${k(a)}, go to the trash, where they can be had back.`,action:"Keep the best",act:()=>g(this,d,ee).call(this,e)}},Ve=async function({photos:e}){try{let i=await ge(this.api,b(this,d,O),e.map(({id:r})=>r));C(this,"said",{text:"All stay, and are not shown here again.",undo:()=>ye(this.api,i)}),this.refresh()}catch(i){j(this,i)}},He=function(){return u`
      <latent-notice heading="No duplicates">
        <span slot="icon">${te.check}</span>
        <p>${b(this,d,O)==="same"?"No photo is here twice.":"No two photos look alike."}</p>
      </latent-notice>
    `},Je=function({sets:e,total:i,bytes:a,editable:r}){let s=e.map(l=>({set:l,keep:l.photos[0]})).filter(l=>P(l).every(x=>x.editable));return u`
      <div class="head">
        <p role="status">${ve(i,a)}</p>
        ${s.length<2||b(this,d,O)==="alike"?$:u`
          <button class="quiet" ?disabled="${this.busy}" @click="${()=>g(this,d,Be).call(this,s)}">
            Keep the best of each
          </button>
        `}
      </div>
      <ul class="sets">
        ${ce(e,l=>l.photos.map(({id:x})=>x).join(),l=>u`
            <li>
              <latent-duplicate-set
                .set="${l}"
                .store="${this.store}"
                ?decides="${r}"
                ?busy="${this.busy}"
                @keep="${({detail:x})=>g(this,d,Fe).call(this,x)}"
                @keep-all="${()=>{g(this,d,Ve).call(this,l)}}"
              ></latent-duplicate-set>
            </li>
          `)}
      </ul>
    `},m(p,4,"api",Ee,f,G),m(p,4,"route",Ke,f,W),m(p,4,"store",Ne,f,Y),m(p,4,"known",Le,f,_),m(p,4,"question",qe,f,X),m(p,4,"busy",Re,f,Z),f=m(p,0,"DuplicatesPage",ze,f),R(f,"styles",[K,E,ue,q`
      :host {
        display: block;
        max-width: 1100px;
        padding: 12px 0 24px;
      }

      h1 {
        font-size: 1.75rem;
        font-weight: 680;
        letter-spacing: -0.022em;
        line-height: 1.2;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 16px;
        margin-bottom: 20px;
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
    `]),n(p,1,f);function _e({sets:t}){let o=t.flatMap(e=>e.photos);return{photos:o,total:o.length}}export{f as DuplicatesPage};
