import{a as q,b as xe}from"/assets/chunk-VKPIHS2Z.js";import{a as $e}from"/assets/chunk-TJUMQRXT.js";import{a as ke}from"/assets/chunk-WCRTRLIZ.js";import{e as U}from"/assets/chunk-IODQFKF6.js";import{l as we}from"/assets/chunk-HVERO55H.js";import"/assets/chunk-N27IYDWE.js";import{a as L,b as k,c as b,e as W,f as ve,g as D,i as O,j as N}from"/assets/chunk-B33BJQNH.js";import"/assets/chunk-TKREZGHD.js";import{c as ye}from"/assets/chunk-UX5ZOWSO.js";import{a as x,d as m,g as B,i as P}from"/assets/chunk-QQCOG5H4.js";import{a as I,b as r}from"/assets/chunk-JPIGTC3I.js";import{a as R,c as a,d,e as M,f as g,g as p,h as be,i as s,j as G}from"/assets/chunk-UFH4OFYZ.js";async function Te(i){return(await i.get("/vault/watermark")).watermark}async function Ee(i,o){await i.send("POST","/vault/watermark",o)}async function Se(i,o,e){return(await i.send("POST","/vault/watermark/preview",{photo:o.id,watermark:e})).arrayBuffer()}async function Re(i){let{photos:o}=await i.get("/photos?limit=50");return o.filter(({failed:e})=>!e)}var Me=[["top-left",r("Top left")],["top",r("Top")],["top-right",r("Top right")],["left",r("Left")],["centre",r("Middle")],["right",r("Right")],["bottom-left",r("Bottom left")],["bottom",r("Bottom")],["bottom-right",r("Bottom right")]],Y=[[0,r("All, small thumbnails too")],[257,r("All but small thumbnails")],[800,r("From 800 pixels")],[1200,r("From 1200 pixels")]];function Pe(i){return{on:!1,audience:"viewers",position:"bottom-right",repeat:!1,opacity:60,width:30,from:0,text:`© ${i}`,picture:""}}function Le(i){return Y.some(([o])=>o===i)?Y:[...Y,[i,r(I`From ${i} pixels`)]].sort(([o],[e])=>o-e)}function We(i,o){return i!==void 0&&Object.keys(o).every(e=>i[e]===o[e])}function Ae({on:i,audience:o,from:e}){return i?[o==="viewers"?r("People who may only look at photos, or add some, get previews of up to 1440 pixels, with the mark in them."):r("Everybody but you gets previews of up to 1440 pixels, with the mark in them."),r("They get no originals: no full size, no download, no copy without metadata, and no files over WebDAV. Videos are not played to them, as these cannot be marked."),...e===0?[]:[r(I`Pictures of less than ${e} pixels go to them without the mark.`)],...o==="viewers"?[r("Who may change a photo gets it as it is, the original too.")]:[],r("A mark tells whose photo it is. It can be cropped or painted over, and what somebody has downloaded before stays with them.")]:[r("Everybody whom you have given access gets photos as they are, in full size.")]}function J(i){return i.slice(i.indexOf(",")+1)}function Ie(i,o,e){let t=Math.min(1,e/Math.max(i,o));return[Math.max(1,Math.round(i*t)),Math.max(1,Math.round(o*t))]}var Oe=1200,xt=500,kt=Math.floor(512*1024*4/3)-4,K=96;function V(i){let o=Z(1,1).getContext("2d");o.font=Q(K);let e=K*Math.min(1,(Oe-K)/Math.max(1,o.measureText(i).width));o.font=Q(e);let t=e/10,l=Z(Math.ceil(o.measureText(i).width+4*t),Math.ceil(e*1.4)),u=l.getContext("2d");return u.font=Q(e),u.textBaseline="middle",u.lineJoin="round",u.lineWidth=t,u.strokeStyle="rgb(0 0 0 / 0.55)",u.strokeText(i,2*t,l.height/2),u.fillStyle="#fff",u.fillText(i,2*t,l.height/2),J(l.toDataURL("image/png"))}async function Ne(i){let o=await createImageBitmap(i);try{let e=Ce(o,Oe);return e.length<=kt?e:Ce(o,xt)}finally{o.close()}}function Ce(i,o){let[e,t]=Ie(i.width,i.height,o),l=Z(e,t),u=l.getContext("2d");return u.imageSmoothingQuality="high",u.drawImage(i,0,0,e,t),J(l.toDataURL("image/png"))}function Q(i){return`600 ${i}px ${getComputedStyle(document.documentElement).fontFamily}`}function Z(i,o){let e=document.createElement("canvas");return e.width=i,e.height=o,e}var j=x`
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
    border-radius: 10px;
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
`;var He,ze,Be,Ue,qe,y,_,X,ee,h,te,re,De,Ve,je,ie,Fe,Ge;qe=[L("latent-mark-field")];var T=class extends(Ue=P,Be=[k({attribute:!1})],ze=[b()],He=[b()],Ue){constructor(){super(...arguments);p(this,h);p(this,_,a(y,8,this)),a(y,11,this);p(this,X,a(y,12,this)),a(y,15,this);p(this,ee,a(y,16,this,"")),a(y,19,this)}render(){return m`
      <div class="choices" role="radiogroup" aria-label="${r("What the mark is")}">
        ${s(this,h,ie).call(this,"words",r("Words"))}${s(this,h,ie).call(this,"picture",r("A picture"))}
      </div>
      ${g(this,h,te)==="words"?s(this,h,Fe).call(this):s(this,h,Ge).call(this)}
      <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
    `}};y=R(Ue),_=new WeakMap,X=new WeakMap,ee=new WeakMap,h=new WeakSet,te=function(){return this.kind??(this.mark.text===""&&this.mark.picture!==""?"picture":"words")},re=function(e){this.problem="",this.dispatchEvent(new CustomEvent("mark",{detail:e}))},De=function(e){s(this,h,re).call(this,e.trim()===""?{text:"",picture:""}:{text:e,picture:V(e)})},Ve=async function(e){if(e!==void 0)try{s(this,h,re).call(this,{text:"",picture:await Ne(e)})}catch{this.problem=r("This file is no picture that the browser can draw. A PNG does best.")}},je=function(e){this.kind=e,this.problem=""},ie=function(e,t){return m`
      <label>
        <input type="radio" name="kind" .checked="${e===g(this,h,te)}" @change="${()=>s(this,h,je).call(this,e)}" />
        ${t}
      </label>
    `},Fe=function(){return m`
      <div class="field">
        <input
          aria-label="${r("Words of the mark")}"
          maxlength="100"
          autocomplete="off"
          .value="${this.mark.text}"
          @input="${e=>s(this,h,De).call(this,e.target.value)}"
        />
      </div>
    `},Ge=function(){return m`
      <input
        type="file"
        aria-label="${r("Picture of the mark")}"
        accept="image/png,image/webp,image/jpeg,image/gif"
        @change="${e=>{s(this,h,Ve).call(this,e.target.files?.[0])}}"
      />
      <p class="soft">${r("A PNG with a transparent background does best. It is kept in the vault, encrypted.")}</p>
    `},d(y,4,"mark",Be,T,_),d(y,4,"kind",ze,T,X),d(y,4,"problem",He,T,ee),T=d(y,0,"MarkField",qe,T),M(T,"styles",[W,O,ve,D,j,x`
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
        border-radius: 10px;
        background: transparent;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
    `]),a(y,1,T);var Ye,Je,Ke,Qe,E,ae,oe;Qe=[L("latent-position-picker")];var A=class extends(Ke=P,Je=[k({attribute:!1})],Ye=[k({type:Boolean})],Ke){constructor(){super(...arguments);p(this,ae,a(E,8,this,"bottom-right")),a(E,11,this);p(this,oe,a(E,12,this,!1)),a(E,15,this)}render(){return m`
      <fieldset ?disabled="${this.disabled}">
        <legend class="unseen">${r("Where in the photo")}</legend>
        ${Me.map(([e,t])=>m`
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
    `}};E=R(Ke),ae=new WeakMap,oe=new WeakMap,d(E,4,"position",Je,A,ae),d(E,4,"disabled",Ye,A,oe),A=d(E,0,"PositionPicker",Qe,A),M(A,"styles",[W,x`
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
        border-radius: 10px;
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
        border-radius: 7px;
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
    `]),a(E,1,A);var $t=200,Ze,_e,Xe,et,tt,rt,it,at,c,se,ne,pe,le,me,de,H,C,w,ot,st,F,nt;at=[L("latent-watermark-sample")];var v=class extends(it=P,rt=[k({attribute:!1})],tt=[k({attribute:!1})],et=[b()],Xe=[b()],_e=[b()],Ze=[b()],it){constructor(){super(...arguments);p(this,w);p(this,se,a(c,8,this)),a(c,11,this);p(this,ne,a(c,12,this)),a(c,15,this);p(this,pe,a(c,16,this)),a(c,19,this);p(this,le,a(c,20,this,0)),a(c,23,this);p(this,me,a(c,24,this)),a(c,27,this);p(this,de,a(c,28,this,"")),a(c,31,this);p(this,H);p(this,C,0)}firstUpdated(){s(this,w,ot).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(g(this,H)),G(this,C)._++,s(this,w,F).call(this,void 0)}updated(e){(e.has("watermark")||e.has("photos")||e.has("at"))&&(window.clearTimeout(g(this,H)),be(this,H,window.setTimeout(()=>{s(this,w,st).call(this)},$t)))}render(){let{photos:e,shown:t,problem:l}=this;return m`
      <figure>
        ${e?.length===0?m`
            <p>${r("Once there are photos, one is shown here with the mark.")}</p>
          `:l!==""?m`
            <p role="alert">${l}</p>
          `:t===void 0?B:m`
            <img src="${t.url}" alt="${r(I`${we(t.photo)} with the watermark`)}" />
          `}
      </figure>
      ${(e?.length??0)<2?B:m`
        <button class="quiet" type="button" @click="${s(this,w,nt)}">${r("Try another photo")}</button>
      `}
    `}};c=R(it),se=new WeakMap,ne=new WeakMap,pe=new WeakMap,le=new WeakMap,me=new WeakMap,de=new WeakMap,H=new WeakMap,C=new WeakMap,w=new WeakSet,ot=async function(){try{this.photos=await Re(this.api)}catch(e){N(this,"problem",e)}},st=async function(){let e=this.photos?.[this.at],t=++G(this,C)._;if(e===void 0||this.watermark.picture===""){this.problem="",s(this,w,F).call(this,void 0);return}try{let l=await Se(this.api,e,this.watermark);t===g(this,C)&&(this.problem="",s(this,w,F).call(this,{photo:e,url:ke(l)}))}catch(l){t===g(this,C)&&(U(l)?this.problem=q(l):N(this,"problem",l))}},F=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown.url),this.shown=e},nt=function(){this.at=(this.at+1)%(this.photos?.length??1)},d(c,4,"api",rt,v,se),d(c,4,"watermark",tt,v,ne),d(c,4,"photos",et,v,pe),d(c,4,"at",Xe,v,le),d(c,4,"shown",_e,v,me),d(c,4,"problem",Ze,v,de),v=d(c,0,"WatermarkSample",at,v),M(v,"styles",[W,O,x`
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
    `]),a(c,1,v);var pt=x`
  :host {
    max-width: 1100px;
    padding: 12px 0 24px;
  }

  .about {
    max-width: 42rem;
    margin: 4px 0 20px;
    color: var(--ink-soft);
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 28px 36px;
    align-items: start;
  }

  .fields {
    display: grid;
    gap: 22px;
  }

  .fields > div {
    display: grid;
    gap: 8px;
  }

  h2 {
    margin: 0;
  }

  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
  }

  .slider {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr) 3.5rem;
    gap: 12px;
    align-items: center;
    min-height: 44px;
  }

  .slider input {
    width: 100%;
    accent-color: var(--accent);
  }

  .slider output {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .seen {
    position: sticky;
    top: calc(var(--header) + 16px);
    display: grid;
    gap: 16px;
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

  @media (max-width: 859px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }

    .seen {
      position: static;
    }
  }
`;var Tt=new Intl.NumberFormat(ye,{style:"percent"}),Et=[["viewers",r("People who may not change photos")],["everyone",r("Everybody but me")]],lt,mt,dt,ht,ct,ut,f,he,ce,ue,fe,z,n,ft,gt,S,bt,yt,vt,ge,wt;ut=[L("latent-watermark-page")];var $=class extends(ct=P,ht=[k({attribute:!1})],dt=[b()],mt=[b()],lt=[b()],ct){constructor(){super(...arguments);p(this,n);p(this,he,a(f,8,this)),a(f,11,this);p(this,ce,a(f,12,this)),a(f,15,this);p(this,ue,a(f,16,this)),a(f,19,this);p(this,fe,a(f,20,this,"")),a(f,23,this);p(this,z,new xe(this))}firstUpdated(){s(this,n,ft).call(this)}render(){let{draft:e,damaged:t}=this;return m`
      <h1>${r("Watermark")}</h1>
      <p class="about">
        ${r("A mark on the photos that others see here. Your own view, and the files in the vault, stay as they are.")}
      </p>
      <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
      ${e===void 0?B:m`
        <form @submit="${s(this,n,bt)}">${s(this,n,yt).call(this,e)}${s(this,n,wt).call(this,e)}</form>
      `}
    `}};f=R(ct),he=new WeakMap,ce=new WeakMap,ue=new WeakMap,fe=new WeakMap,z=new WeakMap,n=new WeakSet,ft=async function(){try{this.saved=await Te(this.api)}catch(e){if(!U(e)){N(this,"problem",e);return}this.damaged=q(e)}this.draft=this.saved??s(this,n,gt).call(this)},gt=function(){let e=Pe(new Date().getFullYear());return{...e,picture:V(e.text)}},S=function(e){this.draft!==void 0&&(this.draft={...this.draft,...e})},bt=function(e){e.preventDefault();let{draft:t}=this;t===void 0||g(this,z).busy||g(this,z).run(async()=>{await Ee(this.api,t),this.saved=t,this.damaged="",N(this,"said",{text:t.on?r("From now on others see the watermark."):r("Nobody sees a watermark now.")})})},yt=function(e){return m`
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
            ${Et.map(([t,l])=>m`
                <label>
                  <input
                    type="radio"
                    name="audience"
                    .checked="${t===e.audience}"
                    @change="${()=>s(this,n,S).call(this,{audience:t})}"
                  />
                  ${l}
                </label>
              `)}
          </div>
        </div>
        <div>
          <h2>${r("The mark")}</h2>
          <latent-mark-field .mark="${e}" @mark="${t=>s(this,n,S).call(this,t.detail)}"></latent-mark-field>
        </div>
        ${s(this,n,vt).call(this,e)}
        <div>
          <h2 id="sizes">${r("Which pictures")}</h2>
          <select aria-labelledby="sizes" @change="${t=>s(this,n,S).call(this,{from:Number(t.target.value)})}">
            ${Le(e.from).map(([t,l])=>m`
                <option value="${t}" ?selected="${t===e.from}">${l}</option>
              `)}
          </select>
        </div>
      </div>
    `},vt=function(e){return m`
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
    `},ge=function(e,t,l){return m`
      <label class="slider">
        <span>${e}</span>
        <input
          type="range"
          min="5"
          max="100"
          step="5"
          aria-label="${r(I`${e}, in percent`)}"
          .value="${String(t)}"
          @input="${u=>l(Number(u.target.value))}"
        />
        <output>${Tt.format(t/100)}</output>
      </label>
    `},wt=function(e){let{problem:t,busy:l}=g(this,z);return m`
      <div class="seen">
        <latent-watermark-sample .api="${this.api}" .watermark="${e}"></latent-watermark-sample>
        <section class="means" aria-label="${r("What it means")}">
          <h2>${r("What it means")}</h2>
          <ul>
            ${Ae(e).map(u=>m`
                <li>${u}</li>
              `)}
          </ul>
        </section>
        <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
        <div class="actions">
          <button class="main" ?disabled="${l||e.picture===""||We(this.saved,e)}">${r("Save")}</button>
        </div>
      </div>
    `},d(f,4,"api",ht,$,he),d(f,4,"saved",dt,$,ce),d(f,4,"draft",mt,$,ue),d(f,4,"damaged",lt,$,fe),$=d(f,0,"WatermarkPage",ut,$),M($,"styles",[W,O,$e,D,j,pt]),a(f,1,$);export{$ as WatermarkPage};
