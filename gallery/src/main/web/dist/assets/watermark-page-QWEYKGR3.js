import{a as Te}from"/assets/chunk-KYPNNBG2.js";import{a as q,b as ke}from"/assets/chunk-AELXDR5U.js";import{a as $e}from"/assets/chunk-J2WHZUOF.js";import{a as xe}from"/assets/chunk-WCRTRLIZ.js";import{e as U}from"/assets/chunk-CEKH6Q66.js";import{l as we}from"/assets/chunk-5HIU4FQV.js";import"/assets/chunk-6OLURQTN.js";import{a as L,b as x,c as b,e as W,f as ve,g as D,i as O,j as N}from"/assets/chunk-KYYXIHTN.js";import"/assets/chunk-L76JCMQN.js";import{c as ye}from"/assets/chunk-VPQQMAB5.js";import{a as k,d as m,g as B,i as P}from"/assets/chunk-QQCOG5H4.js";import{a as I,b as r}from"/assets/chunk-JPIGTC3I.js";import{a as R,c as o,d,e as M,f as g,g as l,h as be,i as s,j as G}from"/assets/chunk-UFH4OFYZ.js";async function Ee(i){return(await i.get("/vault/watermark")).watermark}async function Se(i,a){await i.send("POST","/vault/watermark",a)}async function Re(i,a,e){return(await i.send("POST","/vault/watermark/preview",{photo:a.id,watermark:e})).arrayBuffer()}async function Me(i){let{photos:a}=await i.get("/photos?limit=50");return a.filter(({failed:e})=>!e)}var Pe=[["top-left",r("Top left")],["top",r("Top")],["top-right",r("Top right")],["left",r("Left")],["centre",r("Middle")],["right",r("Right")],["bottom-left",r("Bottom left")],["bottom",r("Bottom")],["bottom-right",r("Bottom right")]],Y=[[0,r("All, small thumbnails too")],[257,r("All but small thumbnails")],[800,r("From 800 pixels")],[1200,r("From 1200 pixels")]];function Le(i){return{on:!1,audience:"viewers",position:"bottom-right",repeat:!1,opacity:60,width:30,from:0,text:`© ${i}`,picture:""}}function We(i){return Y.some(([a])=>a===i)?Y:[...Y,[i,r(I`From ${i} pixels`)]].sort(([a],[e])=>a-e)}function Ae(i,a){return i!==void 0&&Object.keys(a).every(e=>i[e]===a[e])}function Ie({on:i,audience:a,from:e}){return i?[a==="viewers"?r("People who may only look at photos, or add some, get previews of up to 1440 pixels, with the mark in them."):r("Everybody but you gets previews of up to 1440 pixels, with the mark in them."),r("They get no originals: no full size, no download, no copy without metadata, and no files over WebDAV. Videos are not played to them, as these cannot be marked."),...e===0?[]:[r(I`Pictures of less than ${e} pixels go to them without the mark.`)],...a==="viewers"?[r("Who may change a photo gets it as it is, the original too.")]:[],r("A mark tells whose photo it is. It can be cropped or painted over, and what somebody has downloaded before stays with them.")]:[r("Everybody whom you have given access gets photos as they are, in full size.")]}function J(i){return i.slice(i.indexOf(",")+1)}function Ce(i,a,e){let t=Math.min(1,e/Math.max(i,a));return[Math.max(1,Math.round(i*t)),Math.max(1,Math.round(a*t))]}var Ne=1200,xt=500,$t=Math.floor(512*1024*4/3)-4,K=96;function V(i){let a=Z(1,1).getContext("2d");a.font=Q(K);let e=K*Math.min(1,(Ne-K)/Math.max(1,a.measureText(i).width));a.font=Q(e);let t=e/10,p=Z(Math.ceil(a.measureText(i).width+4*t),Math.ceil(e*1.4)),u=p.getContext("2d");return u.font=Q(e),u.textBaseline="middle",u.lineJoin="round",u.lineWidth=t,u.strokeStyle="rgb(0 0 0 / 0.55)",u.strokeText(i,2*t,p.height/2),u.fillStyle="#fff",u.fillText(i,2*t,p.height/2),J(p.toDataURL("image/png"))}async function He(i){let a=await createImageBitmap(i);try{let e=Oe(a,Ne);return e.length<=$t?e:Oe(a,xt)}finally{a.close()}}function Oe(i,a){let[e,t]=Ce(i.width,i.height,a),p=Z(e,t),u=p.getContext("2d");return u.imageSmoothingQuality="high",u.drawImage(i,0,0,e,t),J(p.toDataURL("image/png"))}function Q(i){return`600 ${i}px ${getComputedStyle(document.documentElement).fontFamily}`}function Z(i,a){let e=document.createElement("canvas");return e.width=i,e.height=a,e}var j=k`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 8px;
  }

  .switch {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    cursor: pointer;
  }

  input[type="radio"],
  input[type="checkbox"] {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }

  .soft {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .problem {
    color: var(--danger);
  }
`;var ze,Be,Ue,qe,De,y,_,X,ee,h,te,re,Ve,je,Fe,ie,Ge,Ye;De=[L("latent-mark-field")];var T=class extends(qe=P,Ue=[x({attribute:!1})],Be=[b()],ze=[b()],qe){constructor(){super(...arguments);l(this,h);l(this,_,o(y,8,this)),o(y,11,this);l(this,X,o(y,12,this)),o(y,15,this);l(this,ee,o(y,16,this,"")),o(y,19,this)}render(){return m`
      <div class="choices" role="radiogroup" aria-label="${r("What the mark is")}">
        ${s(this,h,ie).call(this,"words",r("Words"))}${s(this,h,ie).call(this,"picture",r("A picture"))}
      </div>
      ${g(this,h,te)==="words"?s(this,h,Ge).call(this):s(this,h,Ye).call(this)}
      <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
    `}};y=R(qe),_=new WeakMap,X=new WeakMap,ee=new WeakMap,h=new WeakSet,te=function(){return this.kind??(this.mark.text===""&&this.mark.picture!==""?"picture":"words")},re=function(e){this.problem="",this.dispatchEvent(new CustomEvent("mark",{detail:e}))},Ve=function(e){s(this,h,re).call(this,e.trim()===""?{text:"",picture:""}:{text:e,picture:V(e)})},je=async function(e){if(e!==void 0)try{s(this,h,re).call(this,{text:"",picture:await He(e)})}catch{this.problem=r("This file is no picture that the browser can draw. A PNG does best.")}},Fe=function(e){this.kind=e,this.problem=""},ie=function(e,t){return m`
      <label>
        <input type="radio" name="kind" .checked="${e===g(this,h,te)}" @change="${()=>s(this,h,Fe).call(this,e)}" />
        ${t}
      </label>
    `},Ge=function(){return m`
      <div class="field">
        <input
          aria-label="${r("Words of the mark")}"
          maxlength="100"
          autocomplete="off"
          .value="${this.mark.text}"
          @input="${e=>s(this,h,Ve).call(this,e.target.value)}"
        />
      </div>
    `},Ye=function(){return m`
      <input
        type="file"
        aria-label="${r("Picture of the mark")}"
        accept="image/png,image/webp,image/jpeg,image/gif"
        @change="${e=>{s(this,h,je).call(this,e.target.files?.[0])}}"
      />
      <p class="soft">${r("A PNG with a transparent background does best. It is kept in the vault, encrypted.")}</p>
    `},d(y,4,"mark",Ue,T,_),d(y,4,"kind",Be,T,X),d(y,4,"problem",ze,T,ee),T=d(y,0,"MarkField",De,T),M(T,"styles",[W,O,ve,D,j,k`
      :host {
        display: grid;
        gap: 12px;
      }

      input[type="file"] {
        max-width: 100%;
        font: inherit;
        font-size: var(--text-small);
      }

      input[type="file"]::file-selector-button {
        min-height: 40px;
        margin-right: 12px;
        padding: 0 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: transparent;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
    `]),o(y,1,T);var Je,Ke,Qe,Ze,E,oe,ae;Ze=[L("latent-position-picker")];var A=class extends(Qe=P,Ke=[x({attribute:!1})],Je=[x({type:Boolean})],Qe){constructor(){super(...arguments);l(this,oe,o(E,8,this,"bottom-right")),o(E,11,this);l(this,ae,o(E,12,this,!1)),o(E,15,this)}render(){return m`
      <fieldset ?disabled="${this.disabled}">
        <legend class="unseen">${r("Where in the photo")}</legend>
        ${Pe.map(([e,t])=>m`
            <label title="${t}">
              <input
                type="radio"
                name="position"
                aria-label="${t}"
                .checked="${e===this.position}"
                @change="${()=>this.dispatchEvent(new CustomEvent("choose",{detail:e}))}"
              />
            </label>
          `)}
      </fieldset>
    `}};E=R(Qe),oe=new WeakMap,ae=new WeakMap,d(E,4,"position",Ke,A,oe),d(E,4,"disabled",Je,A,ae),A=d(E,0,"PositionPicker",Ze,A),M(A,"styles",[W,k`
      :host {
        display: block;
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(3, 44px);
        gap: 2px;
        width: max-content;
        margin: 0;
        padding: 3px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--sunken);
      }

      fieldset:disabled {
        opacity: 0.5;
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        height: 44px;
        border-radius: var(--corner-small);
        cursor: pointer;
      }

      fieldset:disabled label {
        cursor: default;
      }

      label::before {
        width: 14px;
        height: 8px;
        border-radius: 3px;
        background: color-mix(in srgb, var(--ink-soft) 55%, transparent);
        content: "";
      }

      label:hover {
        background: var(--raised);
      }

      label:has(:checked) {
        background: var(--raised);
      }

      label:has(:checked)::before {
        width: 22px;
        height: 12px;
        background: var(--accent);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--focus);
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }
    `]),o(E,1,A);var Tt=200,_e,Xe,et,tt,rt,it,ot,at,c,se,ne,le,pe,me,de,H,C,w,st,nt,F,lt;at=[L("latent-watermark-sample")];var v=class extends(ot=P,it=[x({attribute:!1})],rt=[x({attribute:!1})],tt=[b()],et=[b()],Xe=[b()],_e=[b()],ot){constructor(){super(...arguments);l(this,w);l(this,se,o(c,8,this)),o(c,11,this);l(this,ne,o(c,12,this)),o(c,15,this);l(this,le,o(c,16,this)),o(c,19,this);l(this,pe,o(c,20,this,0)),o(c,23,this);l(this,me,o(c,24,this)),o(c,27,this);l(this,de,o(c,28,this,"")),o(c,31,this);l(this,H);l(this,C,0)}firstUpdated(){s(this,w,st).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(g(this,H)),G(this,C)._++,s(this,w,F).call(this,void 0)}updated(e){(e.has("watermark")||e.has("photos")||e.has("at"))&&(window.clearTimeout(g(this,H)),be(this,H,window.setTimeout(()=>{s(this,w,nt).call(this)},Tt)))}render(){let{photos:e,shown:t,problem:p}=this;return m`
      <figure>
        ${e?.length===0?m`
            <p>${r("Once there are photos, one is shown here with the mark.")}</p>
          `:p!==""?m`
            <p role="alert">${p}</p>
          `:t===void 0?B:m`
            <img src="${t.url}" alt="${r(I`${we(t.photo)} with the watermark`)}" />
          `}
      </figure>
      ${(e?.length??0)<2?B:m`
        <button class="quiet" type="button" @click="${s(this,w,lt)}">${r("Try another photo")}</button>
      `}
    `}};c=R(ot),se=new WeakMap,ne=new WeakMap,le=new WeakMap,pe=new WeakMap,me=new WeakMap,de=new WeakMap,H=new WeakMap,C=new WeakMap,w=new WeakSet,st=async function(){try{this.photos=await Me(this.api)}catch(e){N(this,"problem",e)}},nt=async function(){let e=this.photos?.[this.at],t=++G(this,C)._;if(e===void 0||this.watermark.picture===""){this.problem="",s(this,w,F).call(this,void 0);return}try{let p=await Re(this.api,e,this.watermark);t===g(this,C)&&(this.problem="",s(this,w,F).call(this,{photo:e,url:xe(p)}))}catch(p){t===g(this,C)&&(U(p)?this.problem=q(p):N(this,"problem",p))}},F=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown.url),this.shown=e},lt=function(){this.at=(this.at+1)%(this.photos?.length??1)},d(c,4,"api",it,v,se),d(c,4,"watermark",rt,v,ne),d(c,4,"photos",tt,v,le),d(c,4,"at",et,v,pe),d(c,4,"shown",Xe,v,me),d(c,4,"problem",_e,v,de),v=d(c,0,"WatermarkSample",at,v),M(v,"styles",[W,O,k`
      :host {
        display: grid;
        gap: 10px;
        align-content: start;
      }

      figure {
        display: grid;
        place-items: center;
        margin: 0;
        aspect-ratio: 3 / 2;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: var(--ink-soft);
        text-align: center;
      }

      img {
        display: block;
        width: 100%;
        height: 100%;
        min-height: 0;
        object-fit: contain;
      }

      p {
        padding: 0 24px;
      }

      .quiet {
        justify-self: start;
      }
    `]),o(c,1,v);var pt=k`
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
  }

  .means {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border-radius: var(--corner-large);
    background: var(--sunken);
  }

  .means ul {
    display: grid;
    gap: 8px;
    padding-left: 18px;
    font-size: var(--text-small);
  }
`;var Et=new Intl.NumberFormat(ye,{style:"percent"}),St=[["viewers",r("People who may not change photos")],["everyone",r("Everybody but me")]],mt,dt,ht,ct,ut,ft,f,he,ce,ue,fe,z,n,gt,bt,S,yt,vt,wt,ge,kt;ft=[L("latent-watermark-page")];var $=class extends(ut=P,ct=[x({attribute:!1})],ht=[b()],dt=[b()],mt=[b()],ut){constructor(){super(...arguments);l(this,n);l(this,he,o(f,8,this)),o(f,11,this);l(this,ce,o(f,12,this)),o(f,15,this);l(this,ue,o(f,16,this)),o(f,19,this);l(this,fe,o(f,20,this,"")),o(f,23,this);l(this,z,new ke(this))}firstUpdated(){s(this,n,gt).call(this)}render(){let{draft:e,damaged:t}=this;return m`
      <h1>${r("Watermark")}</h1>
      <p class="about">
        ${r("A mark on the photos that others see here. Your own view, and the files in the vault, stay as they are.")}
      </p>
      <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
      ${e===void 0?B:m`
        <form @submit="${s(this,n,yt)}">${s(this,n,vt).call(this,e)}${s(this,n,kt).call(this,e)}</form>
      `}
    `}};f=R(ut),he=new WeakMap,ce=new WeakMap,ue=new WeakMap,fe=new WeakMap,z=new WeakMap,n=new WeakSet,gt=async function(){try{this.saved=await Ee(this.api)}catch(e){if(!U(e)){N(this,"problem",e);return}this.damaged=q(e)}this.draft=this.saved??s(this,n,bt).call(this)},bt=function(){let e=Le(new Date().getFullYear());return{...e,picture:V(e.text)}},S=function(e){this.draft!==void 0&&(this.draft={...this.draft,...e})},yt=function(e){e.preventDefault();let{draft:t}=this;t===void 0||g(this,z).busy||g(this,z).run(async()=>{await Se(this.api,t),this.saved=t,this.damaged="",N(this,"said",{text:t.on?r("From now on others see the watermark."):r("Nobody sees a watermark now.")})})},vt=function(e){return m`
      <div class="fields">
        <label class="switch">
          <input
            type="checkbox"
            .checked="${e.on}"
            @change="${t=>s(this,n,S).call(this,{on:t.target.checked})}"
          />
          ${r("Mark the photos that others see")}
        </label>
        <div>
          <h2 id="whom">${r("Who sees it")}</h2>
          <div class="choices" role="radiogroup" aria-labelledby="whom">
            ${St.map(([t,p])=>m`
                <label>
                  <input
                    type="radio"
                    name="audience"
                    .checked="${t===e.audience}"
                    @change="${()=>s(this,n,S).call(this,{audience:t})}"
                  />
                  ${p}
                </label>
              `)}
          </div>
        </div>
        <div>
          <h2>${r("The mark")}</h2>
          <latent-mark-field .mark="${e}" @mark="${t=>s(this,n,S).call(this,t.detail)}"></latent-mark-field>
        </div>
        ${s(this,n,wt).call(this,e)}
        <div>
          <h2 id="sizes">${r("Which pictures")}</h2>
          <select aria-labelledby="sizes" @change="${t=>s(this,n,S).call(this,{from:Number(t.target.value)})}">
            ${We(e.from).map(([t,p])=>m`
                <option value="${t}" ?selected="${t===e.from}">${p}</option>
              `)}
          </select>
        </div>
      </div>
    `},wt=function(e){return m`
      <div>
        <h2>${r("Place and strength")}</h2>
        <div class="where">
          <latent-position-picker
            .position="${e.position}"
            ?disabled="${e.repeat}"
            @choose="${t=>s(this,n,S).call(this,{position:t.detail})}"
          ></latent-position-picker>
          <label class="switch">
            <input
              type="checkbox"
              .checked="${e.repeat}"
              @change="${t=>s(this,n,S).call(this,{repeat:t.target.checked})}"
            />
            ${r("Repeat it all over")}
          </label>
        </div>
        ${s(this,n,ge).call(this,r("Width"),e.width,t=>s(this,n,S).call(this,{width:t}))}${s(this,n,ge).call(this,r("Opacity"),e.opacity,t=>s(this,n,S).call(this,{opacity:t}))}
      </div>
    `},ge=function(e,t,p){return m`
      <label class="slider">
        <span>${e}</span>
        <input
          type="range"
          min="5"
          max="100"
          step="5"
          aria-label="${r(I`${e}, in percent`)}"
          .value="${String(t)}"
          @input="${u=>p(Number(u.target.value))}"
        />
        <output>${Et.format(t/100)}</output>
      </label>
    `},kt=function(e){let{problem:t,busy:p}=g(this,z);return m`
      <div class="seen">
        <latent-watermark-sample .api="${this.api}" .watermark="${e}"></latent-watermark-sample>
        <section class="means" aria-label="${r("What it means")}">
          <h2>${r("What it means")}</h2>
          <ul>
            ${Ie(e).map(u=>m`
                <li>${u}</li>
              `)}
          </ul>
        </section>
        <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
        <div class="actions">
          <button class="main" ?disabled="${p||e.picture===""||Ae(this.saved,e)}">${r("Save")}</button>
        </div>
      </div>
    `},d(f,4,"api",ct,$,he),d(f,4,"saved",ht,$,ce),d(f,4,"draft",dt,$,ue),d(f,4,"damaged",mt,$,fe),$=d(f,0,"WatermarkPage",ft,$),M($,"styles",[W,O,$e,D,j,Te,pt]),o(f,1,$);export{$ as WatermarkPage};
