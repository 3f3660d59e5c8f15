import{a as ue,c as ge,d as ve}from"/assets/chunk-XQXZFH4F.js";import{a as $e}from"/assets/chunk-GE3LXV2S.js";import{a as Ee}from"/assets/chunk-KYPNNBG2.js";import{a as be,b as we}from"/assets/chunk-OVJGJBF5.js";import{a as Te}from"/assets/chunk-J2WHZUOF.js";import{e as he}from"/assets/chunk-WH7VVHIY.js";import"/assets/chunk-NDNE4T4G.js";import{a as L,b,c as V,e as P,f as ye,g as ke,i as xe,j as _}from"/assets/chunk-KYYXIHTN.js";import{a as Z}from"/assets/chunk-SCE7H6C4.js";import"/assets/chunk-FI73VB6G.js";import"/assets/chunk-KZQQDJAM.js";import{a as C,d as c,e as me,g as fe,i as R}from"/assets/chunk-QQCOG5H4.js";import{a as ce,b as a}from"/assets/chunk-JPIGTC3I.js";import{a as E,c as s,d as m,e as S,f as B,g as p,h as Y,i as l}from"/assets/chunk-UFH4OFYZ.js";function y(r,n,e){let t=J(n);return`#${J(r).map((i,d)=>Math.round(i+(t[d]-i)*e).toString(16).padStart(2,"0")).join("")}`}function Ce(r,n){let[e,t]=[Se(r),Se(n)].sort((i,d)=>i-d);return(t+.05)/(e+.05)}function Se(r){let[n,e,t]=J(r).map(i=>{let d=i/255;return d<=.04045?d/12.92:((d+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*t}function J(r){return[1,3,5].map(n=>parseInt(r.slice(n,n+2),16))}var dt=4.5,lt={light:"#b3261e",dark:"#ff9a8f"},W="#ffffff",Q="#000000",Re={light:{ground:W,far:Q,raised:.8,sunken:.045,line:.1,paper:"#fbfbfb",ink:"#191919"},dark:{ground:Q,far:W,raised:.045,sunken:.07,line:.13,paper:"#121212",ink:"#f3f3f3"}};function j({accent:r,paper:n,ink:e}){return{accent:r,paper:n,ink:e}}function X(r,n){let{ground:e,far:t,raised:i,sunken:d,line:g}=Re[r],w=h=>[h,y(h,W,i),y(h,t,d)],N=(h,ot)=>ot.every(st=>Ce(h,st)>=dt),I=G(n.paper,e,h=>N(lt[r],w(h))),q=w(I),U=G(n.ink,t,h=>N(h,q)),pe=G(n.accent,t,h=>N(h,[...q,y(I,h,.12)]));return{paper:I,raised:q[1],sunken:q[2],ink:U,"ink-soft":G(y(U,I,.35),U,h=>N(h,q)),line:y(I,t,g),accent:pe,"accent-ink":N(W,[pe])?W:Q}}function G(r,n,e){for(let t=0;t<1;t+=.02){let i=y(r,n,t);if(e(i))return i}return n}function A(r){let[n,e]=["light","dark"].map(t=>{let{paper:i,ink:d}=Re[t],g={accent:r,paper:y(i,r,.035),ink:y(d,r,.05)};return{...g,accent:X(t,g).accent}});return{light:n,dark:e}}var Le=[["accent",a("Accent")],["paper",a("Background")],["ink",a("Text")]],Pe,Ae,De,Me,He,u,F,ee,te,K,Oe;He=[L("latent-palette-field")];var k=class extends(Me=R,De=[b()],Ae=[b({attribute:!1})],Pe=[b({attribute:!1})],Me){constructor(){super(...arguments);p(this,K);p(this,F,s(u,8,this,"")),s(u,11,this);p(this,ee,s(u,12,this)),s(u,15,this);p(this,te,s(u,16,this)),s(u,19,this)}render(){return c`
      <fieldset>
        <legend>${this.label}</legend>
        ${Le.map(([e,t])=>c`
            <label>
              ${t}
              <input
                type="color"
                .value="${this.choice[e]}"
                @input="${i=>l(this,K,Oe).call(this,e,i.target.value)}"
              />
            </label>
          `)}
        <div role="status">
          ${Le.filter(([e])=>this.choice[e]!==this.palette[e]).map(([e,t])=>c`
              <p>${a(ce`${t}: text could not be read so. The nearest colour with which it can is shown instead.`)}</p>
            `)}
        </div>
      </fieldset>
    `}};u=E(Me),F=new WeakMap,ee=new WeakMap,te=new WeakMap,K=new WeakSet,Oe=function(e,t){this.dispatchEvent(new CustomEvent("choose",{detail:{[e]:t}}))},m(u,4,"label",De,k,F),m(u,4,"choice",Ae,k,ee),m(u,4,"palette",Pe,k,te),k=m(u,0,"PaletteField",He,k),S(k,"styles",[P,C`
      fieldset {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 8px;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-bottom: 8px;
        padding: 0;
        font-weight: 600;
      }

      label {
        display: grid;
        gap: 6px;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--raised);
        font-size: var(--text-small);
        cursor: pointer;
      }

      input {
        width: 100%;
        height: 32px;
        padding: 0;
        border: 0;
        border-radius: var(--corner);
        background: none;
        cursor: pointer;
      }

      [role="status"] {
        grid-column: 1 / -1;
      }

      p {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `]),s(u,1,k);var D={name:"",font:"sans",corner:14,light:{paper:"#faf9f7",raised:"#ffffff",sunken:"#efedea",ink:"#1b1918","ink-soft":"#6a645e",line:"#e2deda",accent:"#b93a10","accent-ink":"#ffffff"},dark:{paper:"#131211",raised:"#1d1b1a",sunken:"#232120",ink:"#f3efeb","ink-soft":"#a59d95",line:"#332f2c",accent:"#ff8a5c","accent-ink":"#1b0e08"}},Ie=[{name:"Latent",choices:{light:j(D.light),dark:j(D.dark)}},{name:a("Forest"),choices:A("#2f6b45")},{name:a("Ocean"),choices:A("#12629b")},{name:a("Plum"),choices:A("#84368c")},{name:a("High contrast"),choices:{light:{accent:"#0033b3",paper:"#ffffff",ink:"#000000"},dark:{accent:"#ffd400",paper:"#000000",ink:"#ffffff"}}}];function re(r){return{...r,light:j(r.light),dark:j(r.dark)}}function z(r,n){return{...r,light:Ne("light",r,n),dark:Ne("dark",r,n)}}function Ne(r,n,e){return[e,D].find(i=>i!==void 0&&M(n[r],i[r]))?.[r]??X(r,n[r])}function M(r,n){return r.accent===n.accent&&r.paper===n.paper&&r.ink===n.ink}function qe(r,n){return r.name===n.name&&r.font===n.font&&r.corner===n.corner&&M(r.light,n.light)&&M(r.dark,n.dark)}var Be,We,je,ze,x,ie,ne;ze=[L("latent-theme-sample")];var $=class extends(je=R,We=[b({reflect:!0})],Be=[b({attribute:!1})],je){constructor(){super(...arguments);p(this,ie,s(x,8,this,"light")),s(x,11,this);p(this,ne,s(x,12,this,"")),s(x,15,this)}render(){return c`
      <div>${$e(24)}<strong dir="auto">${this.name||"Latent"}</strong></div>
      <div class="photos" aria-hidden="true"><i></i><i></i><i></i></div>
      <div class="words" aria-hidden="true">
        <span>${a("Text")}</span><span class="soft">${a("Photos")}</span><span class="accent">${a("Accent")}</span><span
          class="button"
        >${a("Save")}</span>
      </div>
    `}};x=E(je),ie=new WeakMap,ne=new WeakMap,m(x,4,"scheme",We,$,ie),m(x,4,"name",Be,$,ne),$=m(x,0,"ThemeSample",ze,$),S($,"styles",[P,C`
      :host {
        display: grid;
        gap: 12px;
        padding: 14px 16px 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--paper);
        color: var(--ink);
      }

      :host([scheme="light"]) {
        color-scheme: light;
      }

      :host([scheme="dark"]) {
        color-scheme: dark;
      }

      div {
        display: flex;
        align-items: center;
        gap: 10px;
        min-width: 0;
      }

      strong {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .photos {
        display: grid;
        grid-template-columns: 3fr 2fr 4fr;
        gap: 4px;
      }

      i {
        height: 52px;
        border-radius: var(--corner);
        background: linear-gradient(160deg, color-mix(in srgb, var(--accent) 45%, var(--sunken)), var(--sunken));
      }

      .words {
        flex-wrap: wrap;
        padding: 10px 12px;
        border-radius: var(--corner-middle);
        background: var(--raised);
      }

      .soft {
        color: var(--ink-soft);
      }

      .accent {
        color: var(--accent);
      }

      .button {
        margin-inline-start: auto;
        padding: 6px 14px;
        border-radius: var(--corner-middle);
        background: var(--accent);
        color: var(--accent-ink);
        font-weight: 600;
      }
    `]),s(x,1,$);var Ve=C`
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .presets .quiet {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
  }

  .one {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 44px;
    padding: 6px 14px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    cursor: pointer;
  }

  .one input {
    flex: none;
    width: 56px;
    height: 32px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .slider {
    grid-template-columns: minmax(0, 1fr) 3.5rem;
  }

  section {
    display: grid;
    gap: 8px;
  }
`;var pt=[["sans",a("Plain")],["humanist",a("Humanist")],["rounded",a("Rounded")],["serif",a("With serifs")]],_e=[["light",a("Light")],["dark",a("Dark")]],Ge,Ke,Ue,Ye,Ze,Je,f,ae,oe,se,de,H,O,o,Qe,T,Xe,Fe,et,tt,le,rt,it,nt,at;Je=[L("latent-theme-page")];var v=class extends(Ze=R,Ye=[b({attribute:!1})],Ue=[V()],Ke=[V()],Ge=[V()],Ze){constructor(){super(...arguments);p(this,o);p(this,ae,s(f,8,this)),s(f,11,this);p(this,oe,s(f,12,this)),s(f,15,this);p(this,se,s(f,16,this)),s(f,19,this);p(this,de,s(f,20,this,"")),s(f,23,this);p(this,H);p(this,O,new we(this))}firstUpdated(){l(this,o,Qe).call(this)}disconnectedCallback(){super.disconnectedCallback(),Z(this.saved)}updated(){this.isConnected&&this.draft!==void 0&&Z(z(this.draft,this.saved))}render(){let{draft:e,damaged:t}=this;return c`
      <h1>${a("Appearance")}</h1>
      <p class="about">
        ${a("How the gallery looks for everybody who signs in. Whether it is light or dark remains everybody’s own choice.")}
      </p>
      <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
      ${e===void 0?fe:c`
        <form @submit="${l(this,o,et)}">${l(this,o,rt).call(this,e)}${l(this,o,at).call(this,e)}</form>
      `}
    `}};f=E(Ze),ae=new WeakMap,oe=new WeakMap,se=new WeakMap,de=new WeakMap,H=new WeakMap,O=new WeakMap,o=new WeakSet,Qe=async function(){try{this.saved=await ue(this.api)}catch(e){if(!he(e)){_(this,"problem",e);return}this.damaged=be(e)}this.draft=re(this.saved??D)},T=function(e){this.draft!==void 0&&(this.draft={...this.draft,...e})},Xe=function(e){Y(this,H,void 0),l(this,o,T).call(this,e)},Fe=function(e){Y(this,H,e),l(this,o,T).call(this,A(e))},et=function(e){e.preventDefault();let{draft:t,saved:i}=this;if(t!==void 0&&!B(this,O).busy){let d=z({...t,name:t.name.trim()},i);l(this,o,le).call(this,ge(this.api,d),d,a("From now on everybody sees the gallery like this."))}},tt=function(){l(this,o,le).call(this,ve(this.api),void 0,a("The gallery looks as it does by itself again."))},le=async function(e,t,i){await B(this,O).run(async()=>{await e,this.saved=t,this.damaged="",this.draft=re(t??D),_(this,"theme-chosen",t),_(this,"said",{text:i})})},rt=function(e){let t=z(e,this.saved);return c`
      <div class="fields">
        <div>
          <h2 id="presets">${a("To begin with")}</h2>
          <div class="presets" role="group" aria-labelledby="presets">
            ${Ie.map(i=>l(this,o,it).call(this,i,e))}
          </div>
          <label class="one">
            ${a("Or one colour, and the others follow")}
            <input
              type="color"
              .value="${B(this,H)??e.light.accent}"
              @input="${i=>l(this,o,Fe).call(this,i.target.value)}"
            />
          </label>
        </div>
        ${_e.map(([i,d])=>c`
            <latent-palette-field
              label="${d}"
              .choice="${e[i]}"
              .palette="${t[i]}"
              @choose="${g=>l(this,o,T).call(this,{[i]:{...e[i],...g.detail}})}"
            ></latent-palette-field>
          `)}
        <div>
          <h2>${a("Name beside the logo")}</h2>
          <div class="field">
            <input
              aria-label="${a("Name beside the logo")}"
              maxlength="40"
              autocomplete="off"
              placeholder="Latent"
              .value="${e.name}"
              @input="${i=>l(this,o,T).call(this,{name:i.target.value})}"
            />
          </div>
        </div>
        ${l(this,o,nt).call(this,e)}
      </div>
    `},it=function({name:e,choices:t},i){let d=M(t.light,i.light)&&M(t.dark,i.dark);return c`
      <button
        class="quiet"
        type="button"
        aria-pressed="${d?"true":"false"}"
        @click="${()=>l(this,o,Xe).call(this,t)}"
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          ${[t.light.accent,t.dark.accent].map((g,w)=>me`
              <path d="M10 1a9 9 0 0 ${w} 0 18Z" fill="${g}" />
            `)}
        </svg>
        ${e}
      </button>
    `},nt=function(e){return c`
      <div>
        <h2 id="font">${a("Font")}</h2>
        <select aria-labelledby="font" @change="${t=>l(this,o,T).call(this,{font:t.target.value})}">
          ${pt.map(([t,i])=>c`
              <option value="${t}" ?selected="${t===e.font}">${i}</option>
            `)}
        </select>
      </div>
      <div>
        <h2>${a("Corners")}</h2>
        <label class="slider">
          <input
            type="range"
            aria-label="${a("Corners")}"
            min="0"
            max="24"
            .value="${String(e.corner)}"
            @input="${t=>l(this,o,T).call(this,{corner:Number(t.target.value)})}"
          />
          <output>${e.corner} px</output>
        </label>
      </div>
    `},at=function(e){let{problem:t,busy:i}=B(this,O),d=this.saved!==void 0&&qe(this.saved,z(e,this.saved));return c`
      <div class="seen">
        ${_e.map(([g,w])=>c`
            <section aria-label="${w}">
              <h2>${w}</h2>
              <latent-theme-sample scheme="${g}" .name="${e.name}"></latent-theme-sample>
            </section>
          `)}
        <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
        <div class="actions">
          <button class="main" ?disabled="${i||d}">${a("Save")}</button>
          <button
            class="quiet"
            type="button"
            ?disabled="${i||this.saved===void 0&&this.damaged===""}"
            @click="${l(this,o,tt)}"
          >
            ${a("Back to the usual look")}
          </button>
        </div>
      </div>
    `},m(f,4,"api",Ye,v,ae),m(f,4,"saved",Ue,v,oe),m(f,4,"draft",Ke,v,se),m(f,4,"damaged",Ge,v,de),v=m(f,0,"ThemePage",Je,v),S(v,"styles",[P,xe,ye,Te,ke,Ee,Ve]),s(f,1,v);export{v as ThemePage};
