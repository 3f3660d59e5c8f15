import{a as ye}from"/assets/chunk-CFNSTLXO.js";import{a as B,b as be}from"/assets/chunk-5BHFAHHZ.js";import{a as ve}from"/assets/chunk-WCRTRLIZ.js";import{e as z}from"/assets/chunk-LYKWYS7G.js";import{m as ge}from"/assets/chunk-VUAE2RXN.js";import{a as x,b as l,e as H,g as R,h as P,i as w,j as g,l as L,m as fe,o as I,p as O}from"/assets/chunk-RUVA4NCB.js";import{a as S,c as i,d,e as M,f,g as n,h as ue,i as o,j as V}from"/assets/chunk-UFH4OFYZ.js";async function xe(r){return(await r.get("/vault/watermark")).watermark}async function we(r,a){await r.send("POST","/vault/watermark",a)}async function ke(r,a,e){return(await r.send("POST","/vault/watermark/preview",{photo:a.id,watermark:e})).arrayBuffer()}async function $e(r){let{photos:a}=await r.get("/photos?limit=50");return a.filter(({failed:e})=>!e)}var Te=[["top-left","Top left"],["top","Top"],["top-right","Top right"],["left","Left"],["centre","Middle"],["right","Right"],["bottom-left","Bottom left"],["bottom","Bottom"],["bottom-right","Bottom right"]],j=[[0,"All, small thumbnails too"],[257,"All but small thumbnails"],[800,"From 800 pixels"],[1200,"From 1200 pixels"]];function Ee(r){return{on:!1,audience:"viewers",position:"bottom-right",repeat:!1,opacity:60,width:30,from:0,text:`© ${r}`,picture:""}}function Se(r){return j.some(([a])=>a===r)?j:[...j,[r,`From ${r} pixels`]].sort(([a],[e])=>a-e)}function Me(r,a){return r!==void 0&&Object.keys(a).every(e=>r[e]===a[e])}function Re({on:r,audience:a,from:e}){return r?[a==="viewers"?"People who may only look at photos, or add some, get previews of up to 1440 pixels, with the mark in them.":"Everybody but you gets previews of up to 1440 pixels, with the mark in them.","They get no originals: no full size, no download, no copy without metadata, and no files over WebDAV. Videos are not played to them, as these cannot be marked.",...e===0?[]:[`Pictures of less than ${e} pixels go to them without the mark.`],...a==="viewers"?["Who may change a photo gets it as it is, the original too."]:[],"A mark tells whose photo it is. It can be cropped or painted over, and what somebody has downloaded before stays with them."]:["Everybody whom you have given access gets photos as they are, in full size."]}function G(r){return r.slice(r.indexOf(",")+1)}function Pe(r,a,e){let t=Math.min(1,e/Math.max(r,a));return[Math.max(1,Math.round(r*t)),Math.max(1,Math.round(a*t))]}var We=1200,bt=500,vt=Math.floor(512*1024*4/3)-4,F=96;function U(r){let a=J(1,1).getContext("2d");a.font=Y(F);let e=F*Math.min(1,(We-F)/Math.max(1,a.measureText(r).width));a.font=Y(e);let t=e/10,p=J(Math.ceil(a.measureText(r).width+4*t),Math.ceil(e*1.4)),c=p.getContext("2d");return c.font=Y(e),c.textBaseline="middle",c.lineJoin="round",c.lineWidth=t,c.strokeStyle="rgb(0 0 0 / 0.55)",c.strokeText(r,2*t,p.height/2),c.fillStyle="#fff",c.fillText(r,2*t,p.height/2),G(p.toDataURL("image/png"))}async function Ae(r){let a=await createImageBitmap(r);try{let e=Le(a,We);return e.length<=vt?e:Le(a,bt)}finally{a.close()}}function Le(r,a){let[e,t]=Pe(r.width,r.height,a),p=J(e,t),c=p.getContext("2d");return c.imageSmoothingQuality="high",c.drawImage(r,0,0,e,t),G(p.toDataURL("image/png"))}function Y(r){return`600 ${r}px ${getComputedStyle(document.documentElement).fontFamily}`}function J(r,a){let e=document.createElement("canvas");return e.width=r,e.height=a,e}var q=x`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 8px;
  }

  .choices label,
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

  .choices label:has(:checked) {
    border-color: var(--accent);
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
`;var Ie,Oe,Ce,Ne,He,b,K,Q,Z,m,_,X,ze,Be,Ue,ee,qe,De;He=[P("latent-mark-field")];var $=class extends(Ne=R,Ce=[w({attribute:!1})],Oe=[g()],Ie=[g()],Ne){constructor(){super(...arguments);n(this,m);n(this,K,i(b,8,this)),i(b,11,this);n(this,Q,i(b,12,this)),i(b,15,this);n(this,Z,i(b,16,this,"")),i(b,19,this)}render(){return l`
      <div class="choices" role="radiogroup" aria-label="What the mark is">
        ${o(this,m,ee).call(this,"words","Words")}${o(this,m,ee).call(this,"picture","A picture")}
      </div>
      ${f(this,m,_)==="words"?o(this,m,qe).call(this):o(this,m,De).call(this)}
      <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
    `}};b=S(Ne),K=new WeakMap,Q=new WeakMap,Z=new WeakMap,m=new WeakSet,_=function(){return this.kind??(this.mark.text===""&&this.mark.picture!==""?"picture":"words")},X=function(e){this.problem="",this.dispatchEvent(new CustomEvent("mark",{detail:e}))},ze=function(e){o(this,m,X).call(this,e.trim()===""?{text:"",picture:""}:{text:e,picture:U(e)})},Be=async function(e){if(e!==void 0)try{o(this,m,X).call(this,{text:"",picture:await Ae(e)})}catch{this.problem="This file is no picture that the browser can draw. A PNG does best."}},Ue=function(e){this.kind=e,this.problem=""},ee=function(e,t){return l`
      <label>
        <input type="radio" name="kind" .checked="${e===f(this,m,_)}" @change="${()=>o(this,m,Ue).call(this,e)}" />
        ${t}
      </label>
    `},qe=function(){return l`
      <div class="field">
        <input
          aria-label="Words of the mark"
          maxlength="100"
          autocomplete="off"
          .value="${this.mark.text}"
          @input="${e=>o(this,m,ze).call(this,e.target.value)}"
        />
      </div>
    `},De=function(){return l`
      <input
        type="file"
        aria-label="Picture of the mark"
        accept="image/png,image/webp,image/jpeg,image/gif"
        @change="${e=>{o(this,m,Be).call(this,e.target.files?.[0])}}"
      />
      <p class="soft">A PNG with a transparent background does best. It is kept in the vault, encrypted.</p>
    `},d(b,4,"mark",Ce,$,K),d(b,4,"kind",Oe,$,Q),d(b,4,"problem",Ie,$,Z),$=d(b,0,"MarkField",He,$),M($,"styles",[L,I,fe,q,x`
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
    `]),i(b,1,$);var Ve,je,Ge,Fe,T,te,re;Fe=[P("latent-position-picker")];var W=class extends(Ge=R,je=[w({attribute:!1})],Ve=[w({type:Boolean})],Ge){constructor(){super(...arguments);n(this,te,i(T,8,this,"bottom-right")),i(T,11,this);n(this,re,i(T,12,this,!1)),i(T,15,this)}render(){return l`
      <fieldset ?disabled="${this.disabled}">
        <legend class="unseen">Where in the photo</legend>
        ${Te.map(([e,t])=>l`
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
    `}};T=S(Ge),te=new WeakMap,re=new WeakMap,d(T,4,"position",je,W,te),d(T,4,"disabled",Ve,W,re),W=d(T,0,"PositionPicker",Fe,W),M(W,"styles",[L,x`
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
    `]),i(T,1,W);var yt=200,Ye,Je,Ke,Qe,Ze,_e,Xe,et,h,ie,ae,oe,se,ne,pe,C,A,y,tt,rt,D,it;et=[P("latent-watermark-sample")];var v=class extends(Xe=R,_e=[w({attribute:!1})],Ze=[w({attribute:!1})],Qe=[g()],Ke=[g()],Je=[g()],Ye=[g()],Xe){constructor(){super(...arguments);n(this,y);n(this,ie,i(h,8,this)),i(h,11,this);n(this,ae,i(h,12,this)),i(h,15,this);n(this,oe,i(h,16,this)),i(h,19,this);n(this,se,i(h,20,this,0)),i(h,23,this);n(this,ne,i(h,24,this)),i(h,27,this);n(this,pe,i(h,28,this,"")),i(h,31,this);n(this,C);n(this,A,0)}firstUpdated(){o(this,y,tt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(f(this,C)),V(this,A)._++,o(this,y,D).call(this,void 0)}updated(e){(e.has("watermark")||e.has("photos")||e.has("at"))&&(window.clearTimeout(f(this,C)),ue(this,C,window.setTimeout(()=>{o(this,y,rt).call(this)},yt)))}render(){let{photos:e,shown:t,problem:p}=this;return l`
      <figure>
        ${e?.length===0?l`
            <p>Once there are photos, one is shown here with the mark.</p>
          `:p!==""?l`
            <p role="alert">${p}</p>
          `:t===void 0?H:l`
            <img src="${t.url}" alt="${`${ge(t.photo)} with the watermark`}" />
          `}
      </figure>
      ${(e?.length??0)<2?H:l`
        <button class="quiet" type="button" @click="${o(this,y,it)}">Try another photo</button>
      `}
    `}};h=S(Xe),ie=new WeakMap,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,ne=new WeakMap,pe=new WeakMap,C=new WeakMap,A=new WeakMap,y=new WeakSet,tt=async function(){try{this.photos=await $e(this.api)}catch(e){O(this,"problem",e)}},rt=async function(){let e=this.photos?.[this.at],t=++V(this,A)._;if(e===void 0||this.watermark.picture===""){this.problem="",o(this,y,D).call(this,void 0);return}try{let p=await ke(this.api,e,this.watermark);t===f(this,A)&&(this.problem="",o(this,y,D).call(this,{photo:e,url:ve(p)}))}catch(p){t===f(this,A)&&(z(p)?this.problem=B(p):O(this,"problem",p))}},D=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown.url),this.shown=e},it=function(){this.at=(this.at+1)%(this.photos?.length??1)},d(h,4,"api",_e,v,ie),d(h,4,"watermark",Ze,v,ae),d(h,4,"photos",Qe,v,oe),d(h,4,"at",Ke,v,se),d(h,4,"shown",Je,v,ne),d(h,4,"problem",Ye,v,pe),v=d(h,0,"WatermarkSample",et,v),M(v,"styles",[L,I,x`
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
    `]),i(h,1,v);var at=x`
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

  select {
    min-height: 44px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--raised);
    color: var(--ink);
    font: 400 var(--text) / 1.5 var(--font);
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
`;var xt=[["viewers","People who may not change photos"],["everyone","Everybody but me"]],ot,st,nt,pt,lt,dt,u,le,de,me,he,N,s,mt,ht,E,ct,ut,ft,ce,gt;dt=[P("latent-watermark-page")];var k=class extends(lt=R,pt=[w({attribute:!1})],nt=[g()],st=[g()],ot=[g()],lt){constructor(){super(...arguments);n(this,s);n(this,le,i(u,8,this)),i(u,11,this);n(this,de,i(u,12,this)),i(u,15,this);n(this,me,i(u,16,this)),i(u,19,this);n(this,he,i(u,20,this,"")),i(u,23,this);n(this,N,new be(this))}firstUpdated(){o(this,s,mt).call(this)}render(){let{draft:e,damaged:t}=this;return l`
      <h1>Watermark</h1>
      <p class="about">
        A mark on the photos that others see here. Your own view, and the files in the vault, stay as they are.
      </p>
      <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
      ${e===void 0?H:l`
        <form @submit="${o(this,s,ct)}">${o(this,s,ut).call(this,e)}${o(this,s,gt).call(this,e)}</form>
      `}
    `}};u=S(lt),le=new WeakMap,de=new WeakMap,me=new WeakMap,he=new WeakMap,N=new WeakMap,s=new WeakSet,mt=async function(){try{this.saved=await xe(this.api)}catch(e){if(!z(e)){O(this,"problem",e);return}this.damaged=B(e)}this.draft=this.saved??o(this,s,ht).call(this)},ht=function(){let e=Ee(new Date().getFullYear());return{...e,picture:U(e.text)}},E=function(e){this.draft!==void 0&&(this.draft={...this.draft,...e})},ct=function(e){e.preventDefault();let{draft:t}=this;t===void 0||f(this,N).busy||f(this,N).run(async()=>{await we(this.api,t),this.saved=t,this.damaged="",O(this,"said",{text:t.on?"From now on others see the watermark.":"Nobody sees a watermark now."})})},ut=function(e){return l`
      <div class="fields">
        <label class="switch">
          <input
            type="checkbox"
            .checked="${e.on}"
            @change="${t=>o(this,s,E).call(this,{on:t.target.checked})}"
          />
          Mark the photos that others see
        </label>
        <div>
          <h2 id="whom">Who sees it</h2>
          <div class="choices" role="radiogroup" aria-labelledby="whom">
            ${xt.map(([t,p])=>l`
                <label>
                  <input
                    type="radio"
                    name="audience"
                    .checked="${t===e.audience}"
                    @change="${()=>o(this,s,E).call(this,{audience:t})}"
                  />
                  ${p}
                </label>
              `)}
          </div>
        </div>
        <div>
          <h2>The mark</h2>
          <latent-mark-field .mark="${e}" @mark="${t=>o(this,s,E).call(this,t.detail)}"></latent-mark-field>
        </div>
        ${o(this,s,ft).call(this,e)}
        <div>
          <h2 id="sizes">Which pictures</h2>
          <select aria-labelledby="sizes" @change="${t=>o(this,s,E).call(this,{from:Number(t.target.value)})}">
            ${Se(e.from).map(([t,p])=>l`
                <option value="${t}" ?selected="${t===e.from}">${p}</option>
              `)}
          </select>
        </div>
      </div>
    `},ft=function(e){return l`
      <div>
        <h2>Place and strength</h2>
        <div class="where">
          <latent-position-picker
            .position="${e.position}"
            ?disabled="${e.repeat}"
            @choose="${t=>o(this,s,E).call(this,{position:t.detail})}"
          ></latent-position-picker>
          <label class="switch">
            <input
              type="checkbox"
              .checked="${e.repeat}"
              @change="${t=>o(this,s,E).call(this,{repeat:t.target.checked})}"
            />
            Repeat it all over
          </label>
        </div>
        ${o(this,s,ce).call(this,"Width",e.width,t=>o(this,s,E).call(this,{width:t}))}${o(this,s,ce).call(this,"Opacity",e.opacity,t=>o(this,s,E).call(this,{opacity:t}))}
      </div>
    `},ce=function(e,t,p){return l`
      <label class="slider">
        <span>${e}</span>
        <input
          type="range"
          min="5"
          max="100"
          step="5"
          aria-label="${e}, in percent"
          .value="${String(t)}"
          @input="${c=>p(Number(c.target.value))}"
        />
        <output>${t} %</output>
      </label>
    `},gt=function(e){let{problem:t,busy:p}=f(this,N);return l`
      <div class="seen">
        <latent-watermark-sample .api="${this.api}" .watermark="${e}"></latent-watermark-sample>
        <section class="means" aria-label="What it means">
          <h2>What it means</h2>
          <ul>
            ${Re(e).map(c=>l`
                <li>${c}</li>
              `)}
          </ul>
        </section>
        <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
        <div class="actions">
          <button class="main" ?disabled="${p||e.picture===""||Me(this.saved,e)}">Save</button>
        </div>
      </div>
    `},d(u,4,"api",pt,k,le),d(u,4,"saved",nt,k,de),d(u,4,"draft",st,k,me),d(u,4,"damaged",ot,k,he),k=d(u,0,"WatermarkPage",dt,k),M(k,"styles",[L,I,ye,q,at]),i(u,1,k);export{k as WatermarkPage};
