import{a as we}from"/assets/chunk-4RRJ3ZP6.js";import{a as B,b as ye}from"/assets/chunk-RM3MGTUZ.js";import{a as ve}from"/assets/chunk-WCRTRLIZ.js";import{e as z}from"/assets/chunk-LYKWYS7G.js";import{m as be}from"/assets/chunk-VUAE2RXN.js";import{a as w,b as l,e as H,g as R,h as P,i as x,j as g,l as L,m as ge,n as U,p as I,q as O}from"/assets/chunk-K4BADL6H.js";import{a as S,c as i,d as m,e as M,f,g as n,h as fe,i as o,j}from"/assets/chunk-UFH4OFYZ.js";async function xe(r){return(await r.get("/vault/watermark")).watermark}async function ke(r,a){await r.send("POST","/vault/watermark",a)}async function $e(r,a,e){return(await r.send("POST","/vault/watermark/preview",{photo:a.id,watermark:e})).arrayBuffer()}async function Te(r){let{photos:a}=await r.get("/photos?limit=50");return a.filter(({failed:e})=>!e)}var Ee=[["top-left","Top left"],["top","Top"],["top-right","Top right"],["left","Left"],["centre","Middle"],["right","Right"],["bottom-left","Bottom left"],["bottom","Bottom"],["bottom-right","Bottom right"]],G=[[0,"All, small thumbnails too"],[257,"All but small thumbnails"],[800,"From 800 pixels"],[1200,"From 1200 pixels"]];function Se(r){return{on:!1,audience:"viewers",position:"bottom-right",repeat:!1,opacity:60,width:30,from:0,text:`© ${r}`,picture:""}}function Me(r){return G.some(([a])=>a===r)?G:[...G,[r,`From ${r} pixels`]].sort(([a],[e])=>a-e)}function Re(r,a){return r!==void 0&&Object.keys(a).every(e=>r[e]===a[e])}function Pe({on:r,audience:a,from:e}){return r?[a==="viewers"?"People who may only look at photos, or add some, get previews of up to 1440 pixels, with the mark in them.":"Everybody but you gets previews of up to 1440 pixels, with the mark in them.","They get no originals: no full size, no download, no copy without metadata, and no files over WebDAV. Videos are not played to them, as these cannot be marked.",...e===0?[]:[`Pictures of less than ${e} pixels go to them without the mark.`],...a==="viewers"?["Who may change a photo gets it as it is, the original too."]:[],"A mark tells whose photo it is. It can be cropped or painted over, and what somebody has downloaded before stays with them."]:["Everybody whom you have given access gets photos as they are, in full size."]}function F(r){return r.slice(r.indexOf(",")+1)}function Le(r,a,e){let t=Math.min(1,e/Math.max(r,a));return[Math.max(1,Math.round(r*t)),Math.max(1,Math.round(a*t))]}var Ae=1200,yt=500,vt=Math.floor(512*1024*4/3)-4,Y=96;function q(r){let a=K(1,1).getContext("2d");a.font=J(Y);let e=Y*Math.min(1,(Ae-Y)/Math.max(1,a.measureText(r).width));a.font=J(e);let t=e/10,p=K(Math.ceil(a.measureText(r).width+4*t),Math.ceil(e*1.4)),c=p.getContext("2d");return c.font=J(e),c.textBaseline="middle",c.lineJoin="round",c.lineWidth=t,c.strokeStyle="rgb(0 0 0 / 0.55)",c.strokeText(r,2*t,p.height/2),c.fillStyle="#fff",c.fillText(r,2*t,p.height/2),F(p.toDataURL("image/png"))}async function Ie(r){let a=await createImageBitmap(r);try{let e=We(a,Ae);return e.length<=vt?e:We(a,yt)}finally{a.close()}}function We(r,a){let[e,t]=Le(r.width,r.height,a),p=K(e,t),c=p.getContext("2d");return c.imageSmoothingQuality="high",c.drawImage(r,0,0,e,t),F(p.toDataURL("image/png"))}function J(r){return`600 ${r}px ${getComputedStyle(document.documentElement).fontFamily}`}function K(r,a){let e=document.createElement("canvas");return e.width=r,e.height=a,e}var D=w`
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
`;var Oe,Ce,Ne,He,ze,b,Q,Z,_,d,X,ee,Be,Ue,qe,te,De,Ve;ze=[P("latent-mark-field")];var $=class extends(He=R,Ne=[x({attribute:!1})],Ce=[g()],Oe=[g()],He){constructor(){super(...arguments);n(this,d);n(this,Q,i(b,8,this)),i(b,11,this);n(this,Z,i(b,12,this)),i(b,15,this);n(this,_,i(b,16,this,"")),i(b,19,this)}render(){return l`
      <div class="choices" role="radiogroup" aria-label="What the mark is">
        ${o(this,d,te).call(this,"words","Words")}${o(this,d,te).call(this,"picture","A picture")}
      </div>
      ${f(this,d,X)==="words"?o(this,d,De).call(this):o(this,d,Ve).call(this)}
      <p class="problem" role="alert" ?hidden="${this.problem===""}">${this.problem}</p>
    `}};b=S(He),Q=new WeakMap,Z=new WeakMap,_=new WeakMap,d=new WeakSet,X=function(){return this.kind??(this.mark.text===""&&this.mark.picture!==""?"picture":"words")},ee=function(e){this.problem="",this.dispatchEvent(new CustomEvent("mark",{detail:e}))},Be=function(e){o(this,d,ee).call(this,e.trim()===""?{text:"",picture:""}:{text:e,picture:q(e)})},Ue=async function(e){if(e!==void 0)try{o(this,d,ee).call(this,{text:"",picture:await Ie(e)})}catch{this.problem="This file is no picture that the browser can draw. A PNG does best."}},qe=function(e){this.kind=e,this.problem=""},te=function(e,t){return l`
      <label>
        <input type="radio" name="kind" .checked="${e===f(this,d,X)}" @change="${()=>o(this,d,qe).call(this,e)}" />
        ${t}
      </label>
    `},De=function(){return l`
      <div class="field">
        <input
          aria-label="Words of the mark"
          maxlength="100"
          autocomplete="off"
          .value="${this.mark.text}"
          @input="${e=>o(this,d,Be).call(this,e.target.value)}"
        />
      </div>
    `},Ve=function(){return l`
      <input
        type="file"
        aria-label="Picture of the mark"
        accept="image/png,image/webp,image/jpeg,image/gif"
        @change="${e=>{o(this,d,Ue).call(this,e.target.files?.[0])}}"
      />
      <p class="soft">A PNG with a transparent background does best. It is kept in the vault, encrypted.</p>
    `},m(b,4,"mark",Ne,$,Q),m(b,4,"kind",Ce,$,Z),m(b,4,"problem",Oe,$,_),$=m(b,0,"MarkField",ze,$),M($,"styles",[L,I,ge,U,D,w`
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
    `]),i(b,1,$);var je,Ge,Fe,Ye,T,re,ie;Ye=[P("latent-position-picker")];var W=class extends(Fe=R,Ge=[x({attribute:!1})],je=[x({type:Boolean})],Fe){constructor(){super(...arguments);n(this,re,i(T,8,this,"bottom-right")),i(T,11,this);n(this,ie,i(T,12,this,!1)),i(T,15,this)}render(){return l`
      <fieldset ?disabled="${this.disabled}">
        <legend class="unseen">Where in the photo</legend>
        ${Ee.map(([e,t])=>l`
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
    `}};T=S(Fe),re=new WeakMap,ie=new WeakMap,m(T,4,"position",Ge,W,re),m(T,4,"disabled",je,W,ie),W=m(T,0,"PositionPicker",Ye,W),M(W,"styles",[L,w`
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
    `]),i(T,1,W);var wt=200,Je,Ke,Qe,Ze,_e,Xe,et,tt,h,ae,oe,se,ne,pe,le,C,A,v,rt,it,V,at;tt=[P("latent-watermark-sample")];var y=class extends(et=R,Xe=[x({attribute:!1})],_e=[x({attribute:!1})],Ze=[g()],Qe=[g()],Ke=[g()],Je=[g()],et){constructor(){super(...arguments);n(this,v);n(this,ae,i(h,8,this)),i(h,11,this);n(this,oe,i(h,12,this)),i(h,15,this);n(this,se,i(h,16,this)),i(h,19,this);n(this,ne,i(h,20,this,0)),i(h,23,this);n(this,pe,i(h,24,this)),i(h,27,this);n(this,le,i(h,28,this,"")),i(h,31,this);n(this,C);n(this,A,0)}firstUpdated(){o(this,v,rt).call(this)}disconnectedCallback(){super.disconnectedCallback(),window.clearTimeout(f(this,C)),j(this,A)._++,o(this,v,V).call(this,void 0)}updated(e){(e.has("watermark")||e.has("photos")||e.has("at"))&&(window.clearTimeout(f(this,C)),fe(this,C,window.setTimeout(()=>{o(this,v,it).call(this)},wt)))}render(){let{photos:e,shown:t,problem:p}=this;return l`
      <figure>
        ${e?.length===0?l`
            <p>Once there are photos, one is shown here with the mark.</p>
          `:p!==""?l`
            <p role="alert">${p}</p>
          `:t===void 0?H:l`
            <img src="${t.url}" alt="${`${be(t.photo)} with the watermark`}" />
          `}
      </figure>
      ${(e?.length??0)<2?H:l`
        <button class="quiet" type="button" @click="${o(this,v,at)}">Try another photo</button>
      `}
    `}};h=S(et),ae=new WeakMap,oe=new WeakMap,se=new WeakMap,ne=new WeakMap,pe=new WeakMap,le=new WeakMap,C=new WeakMap,A=new WeakMap,v=new WeakSet,rt=async function(){try{this.photos=await Te(this.api)}catch(e){O(this,"problem",e)}},it=async function(){let e=this.photos?.[this.at],t=++j(this,A)._;if(e===void 0||this.watermark.picture===""){this.problem="",o(this,v,V).call(this,void 0);return}try{let p=await $e(this.api,e,this.watermark);t===f(this,A)&&(this.problem="",o(this,v,V).call(this,{photo:e,url:ve(p)}))}catch(p){t===f(this,A)&&(z(p)?this.problem=B(p):O(this,"problem",p))}},V=function(e){this.shown!==void 0&&URL.revokeObjectURL(this.shown.url),this.shown=e},at=function(){this.at=(this.at+1)%(this.photos?.length??1)},m(h,4,"api",Xe,y,ae),m(h,4,"watermark",_e,y,oe),m(h,4,"photos",Ze,y,se),m(h,4,"at",Qe,y,ne),m(h,4,"shown",Ke,y,pe),m(h,4,"problem",Je,y,le),y=m(h,0,"WatermarkSample",tt,y),M(y,"styles",[L,I,w`
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
    `]),i(h,1,y);var ot=w`
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
`;var xt=[["viewers","People who may not change photos"],["everyone","Everybody but me"]],st,nt,pt,lt,mt,dt,u,me,de,he,ce,N,s,ht,ct,E,ut,ft,gt,ue,bt;dt=[P("latent-watermark-page")];var k=class extends(mt=R,lt=[x({attribute:!1})],pt=[g()],nt=[g()],st=[g()],mt){constructor(){super(...arguments);n(this,s);n(this,me,i(u,8,this)),i(u,11,this);n(this,de,i(u,12,this)),i(u,15,this);n(this,he,i(u,16,this)),i(u,19,this);n(this,ce,i(u,20,this,"")),i(u,23,this);n(this,N,new ye(this))}firstUpdated(){o(this,s,ht).call(this)}render(){let{draft:e,damaged:t}=this;return l`
      <h1>Watermark</h1>
      <p class="about">
        A mark on the photos that others see here. Your own view, and the files in the vault, stay as they are.
      </p>
      <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
      ${e===void 0?H:l`
        <form @submit="${o(this,s,ut)}">${o(this,s,ft).call(this,e)}${o(this,s,bt).call(this,e)}</form>
      `}
    `}};u=S(mt),me=new WeakMap,de=new WeakMap,he=new WeakMap,ce=new WeakMap,N=new WeakMap,s=new WeakSet,ht=async function(){try{this.saved=await xe(this.api)}catch(e){if(!z(e)){O(this,"problem",e);return}this.damaged=B(e)}this.draft=this.saved??o(this,s,ct).call(this)},ct=function(){let e=Se(new Date().getFullYear());return{...e,picture:q(e.text)}},E=function(e){this.draft!==void 0&&(this.draft={...this.draft,...e})},ut=function(e){e.preventDefault();let{draft:t}=this;t===void 0||f(this,N).busy||f(this,N).run(async()=>{await ke(this.api,t),this.saved=t,this.damaged="",O(this,"said",{text:t.on?"From now on others see the watermark.":"Nobody sees a watermark now."})})},ft=function(e){return l`
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
        ${o(this,s,gt).call(this,e)}
        <div>
          <h2 id="sizes">Which pictures</h2>
          <select aria-labelledby="sizes" @change="${t=>o(this,s,E).call(this,{from:Number(t.target.value)})}">
            ${Me(e.from).map(([t,p])=>l`
                <option value="${t}" ?selected="${t===e.from}">${p}</option>
              `)}
          </select>
        </div>
      </div>
    `},gt=function(e){return l`
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
        ${o(this,s,ue).call(this,"Width",e.width,t=>o(this,s,E).call(this,{width:t}))}${o(this,s,ue).call(this,"Opacity",e.opacity,t=>o(this,s,E).call(this,{opacity:t}))}
      </div>
    `},ue=function(e,t,p){return l`
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
    `},bt=function(e){let{problem:t,busy:p}=f(this,N);return l`
      <div class="seen">
        <latent-watermark-sample .api="${this.api}" .watermark="${e}"></latent-watermark-sample>
        <section class="means" aria-label="What it means">
          <h2>What it means</h2>
          <ul>
            ${Pe(e).map(c=>l`
                <li>${c}</li>
              `)}
          </ul>
        </section>
        <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
        <div class="actions">
          <button class="main" ?disabled="${p||e.picture===""||Re(this.saved,e)}">Save</button>
        </div>
      </div>
    `},m(u,4,"api",lt,k,me),m(u,4,"saved",pt,k,de),m(u,4,"draft",nt,k,he),m(u,4,"damaged",st,k,ce),k=m(u,0,"WatermarkPage",dt,k),M(k,"styles",[L,I,we,U,D,ot]),i(u,1,k);export{k as WatermarkPage};
