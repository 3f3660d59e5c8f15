import{a as ge,c as ve,d as be}from"/assets/chunk-2IRSYOIR.js";import{a as we}from"/assets/chunk-GE3LXV2S.js";import{a as Se}from"/assets/chunk-KYPNNBG2.js";import{a as ye,b as Te}from"/assets/chunk-AELXDR5U.js";import{a as Ee}from"/assets/chunk-J2WHZUOF.js";import{e as ue}from"/assets/chunk-CEKH6Q66.js";import"/assets/chunk-6OLURQTN.js";import{a as L,b,c as V,e as P,f as ke,g as xe,i as $e,j as _}from"/assets/chunk-KYYXIHTN.js";import{a as fe,b as he}from"/assets/chunk-GNVOYAND.js";import"/assets/chunk-L76JCMQN.js";import"/assets/chunk-VPQQMAB5.js";import{a as C,d as c,e as ce,g as me,i as R}from"/assets/chunk-QQCOG5H4.js";import{a as pe,b as a}from"/assets/chunk-JPIGTC3I.js";import{a as E,c as s,d as m,e as S,f as B,g as p,h as Y,i as l}from"/assets/chunk-UFH4OFYZ.js";function y(r,n,e){let t=Z(n);return`#${Z(r).map((i,d)=>Math.round(i+(t[d]-i)*e).toString(16).padStart(2,"0")).join("")}`}function Re(r,n){let[e,t]=[Ce(r),Ce(n)].sort((i,d)=>i-d);return(t+.05)/(e+.05)}function Ce(r){let[n,e,t]=Z(r).map(i=>{let d=i/255;return d<=.04045?d/12.92:((d+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*t}function Z(r){return[1,3,5].map(n=>parseInt(r.slice(n,n+2),16))}var lt=4.5,pt={light:"#b3261e",dark:"#ff9a8f"},W="#ffffff",J="#000000",Le={light:{ground:W,far:J,raised:.8,sunken:.045,line:.1,paper:"#fbfbfb",ink:"#191919"},dark:{ground:J,far:W,raised:.045,sunken:.07,line:.13,paper:"#121212",ink:"#f3f3f3"}};function j({accent:r,paper:n,ink:e}){return{accent:r,paper:n,ink:e}}function Q(r,n){let{ground:e,far:t,raised:i,sunken:d,line:g}=Le[r],w=h=>[h,y(h,W,i),y(h,t,d)],N=(h,st)=>st.every(dt=>Re(h,dt)>=lt),I=G(n.paper,e,h=>N(pt[r],w(h))),q=w(I),U=G(n.ink,t,h=>N(h,q)),le=G(n.accent,t,h=>N(h,[...q,y(I,h,.12)]));return{paper:I,raised:q[1],sunken:q[2],ink:U,"ink-soft":G(y(U,I,.35),U,h=>N(h,q)),line:y(I,t,g),accent:le,"accent-ink":N(W,[le])?W:J}}function G(r,n,e){for(let t=0;t<1;t+=.02){let i=y(r,n,t);if(e(i))return i}return n}function A(r){let[n,e]=["light","dark"].map(t=>{let{paper:i,ink:d}=Le[t],g={accent:r,paper:y(i,r,.035),ink:y(d,r,.05)};return{...g,accent:Q(t,g).accent}});return{light:n,dark:e}}var Pe=[["accent",a("Accent")],["paper",a("Background")],["ink",a("Text")]],Ae,De,Me,He,Oe,u,X,F,ee,K,Ne;Oe=[L("latent-palette-field")];var k=class extends(He=R,Me=[b()],De=[b({attribute:!1})],Ae=[b({attribute:!1})],He){constructor(){super(...arguments);p(this,K);p(this,X,s(u,8,this,"")),s(u,11,this);p(this,F,s(u,12,this)),s(u,15,this);p(this,ee,s(u,16,this)),s(u,19,this)}render(){return c`
      <fieldset>
        <legend>${this.label}</legend>
        ${Pe.map(([e,t])=>c`
            <label>
              ${t}
              <input
                type="color"
                .value="${this.choice[e]}"
                @input="${i=>l(this,K,Ne).call(this,e,i.target.value)}"
              />
            </label>
          `)}
        <div role="status">
          ${Pe.filter(([e])=>this.choice[e]!==this.palette[e]).map(([e,t])=>c`
              <p>${a(pe`${t}: text could not be read so. The nearest colour with which it can is shown instead.`)}</p>
            `)}
        </div>
      </fieldset>
    `}};u=E(He),X=new WeakMap,F=new WeakMap,ee=new WeakMap,K=new WeakSet,Ne=function(e,t){this.dispatchEvent(new CustomEvent("choose",{detail:{[e]:t}}))},m(u,4,"label",Me,k,X),m(u,4,"choice",De,k,F),m(u,4,"palette",Ae,k,ee),k=m(u,0,"PaletteField",Oe,k),S(k,"styles",[P,C`
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
    `]),s(u,1,k);var D={name:"",font:"sans",corner:14,light:{paper:"#faf9f7",raised:"#ffffff",sunken:"#efedea",ink:"#1b1918","ink-soft":"#6a645e",line:"#e2deda",accent:"#b93a10","accent-ink":"#ffffff"},dark:{paper:"#131211",raised:"#1d1b1a",sunken:"#232120",ink:"#f3efeb","ink-soft":"#a59d95",line:"#332f2c",accent:"#ff8a5c","accent-ink":"#1b0e08"}},qe=[{name:"Latent",choices:{light:j(D.light),dark:j(D.dark)}},{name:a("Forest"),choices:A("#2f6b45")},{name:a("Ocean"),choices:A("#12629b")},{name:a("Plum"),choices:A("#84368c")},{name:a("High contrast"),choices:{light:{accent:"#0033b3",paper:"#ffffff",ink:"#000000"},dark:{accent:"#ffd400",paper:"#000000",ink:"#ffffff"}}}];function te(r){return{...r,light:j(r.light),dark:j(r.dark)}}function z(r,n){return{...r,light:Ie("light",r,n),dark:Ie("dark",r,n)}}function Ie(r,n,e){return[e,D].find(i=>i!==void 0&&M(n[r],i[r]))?.[r]??Q(r,n[r])}function M(r,n){return r.accent===n.accent&&r.paper===n.paper&&r.ink===n.ink}function Be(r,n){return r.name===n.name&&r.font===n.font&&r.corner===n.corner&&M(r.light,n.light)&&M(r.dark,n.dark)}var We,je,ze,Ve,x,re,ie;Ve=[L("latent-theme-sample")];var $=class extends(ze=R,je=[b({reflect:!0})],We=[b({attribute:!1})],ze){constructor(){super(...arguments);p(this,re,s(x,8,this,"light")),s(x,11,this);p(this,ie,s(x,12,this,"")),s(x,15,this)}render(){return c`
      <div>${we(24)}<strong dir="auto">${this.name||"Latent"}</strong></div>
      <div class="photos" aria-hidden="true"><i></i><i></i><i></i></div>
      <div class="words" aria-hidden="true">
        <span>${a("Text")}</span><span class="soft">${a("Photos")}</span><span class="accent">${a("Accent")}</span><span
          class="button"
        >${a("Save")}</span>
      </div>
    `}};x=E(ze),re=new WeakMap,ie=new WeakMap,m(x,4,"scheme",je,$,re),m(x,4,"name",We,$,ie),$=m(x,0,"ThemeSample",Ve,$),S($,"styles",[P,C`
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
    `]),s(x,1,$);var _e=C`
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
`;var ct=[["sans",a("Plain")],["humanist",a("Humanist")],["rounded",a("Rounded")],["serif",a("With serifs")]],Ge=[["light",a("Light")],["dark",a("Dark")]],Ke,Ue,Ye,Ze,Je,Qe,f,ne,ae,oe,se,H,O,o,Xe,T,Fe,et,tt,rt,de,it,nt,at,ot;Qe=[L("latent-theme-page")];var v=class extends(Je=R,Ze=[b({attribute:!1})],Ye=[V()],Ue=[V()],Ke=[V()],Je){constructor(){super(...arguments);p(this,o);p(this,ne,s(f,8,this)),s(f,11,this);p(this,ae,s(f,12,this)),s(f,15,this);p(this,oe,s(f,16,this)),s(f,19,this);p(this,se,s(f,20,this,"")),s(f,23,this);p(this,H);p(this,O,new Te(this))}firstUpdated(){l(this,o,Xe).call(this)}disconnectedCallback(){super.disconnectedCallback(),he()}updated(){this.isConnected&&this.draft!==void 0&&fe(z(this.draft,this.saved))}render(){let{draft:e,damaged:t}=this;return c`
      <h1>${a("Appearance")}</h1>
      <p class="about">
        ${a("How the gallery looks for everybody who signs in. Whether it is light or dark remains everybody’s own choice.")}
      </p>
      <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
      ${e===void 0?me:c`
        <form @submit="${l(this,o,tt)}">${l(this,o,it).call(this,e)}${l(this,o,ot).call(this,e)}</form>
      `}
    `}};f=E(Je),ne=new WeakMap,ae=new WeakMap,oe=new WeakMap,se=new WeakMap,H=new WeakMap,O=new WeakMap,o=new WeakSet,Xe=async function(){try{this.saved=await ge(this.api)}catch(e){if(!ue(e)){_(this,"problem",e);return}this.damaged=ye(e)}this.draft=te(this.saved??D)},T=function(e){this.draft!==void 0&&(this.draft={...this.draft,...e})},Fe=function(e){Y(this,H,void 0),l(this,o,T).call(this,e)},et=function(e){Y(this,H,e),l(this,o,T).call(this,A(e))},tt=function(e){e.preventDefault();let{draft:t,saved:i}=this;if(t!==void 0&&!B(this,O).busy){let d=z({...t,name:t.name.trim()},i);l(this,o,de).call(this,ve(this.api,d),d,a("From now on everybody sees the gallery like this."))}},rt=function(){l(this,o,de).call(this,be(this.api),void 0,a("The gallery looks as it does by itself again."))},de=async function(e,t,i){await B(this,O).run(async()=>{await e,this.saved=t,this.damaged="",this.draft=te(t??D),_(this,"theme-chosen",t),_(this,"said",{text:i})})},it=function(e){let t=z(e,this.saved);return c`
      <div class="fields">
        <div>
          <h2 id="presets">${a("To begin with")}</h2>
          <div class="presets" role="group" aria-labelledby="presets">
            ${qe.map(i=>l(this,o,nt).call(this,i,e))}
          </div>
          <label class="one">
            ${a("Or one colour, and the others follow")}
            <input
              type="color"
              .value="${B(this,H)??e.light.accent}"
              @input="${i=>l(this,o,et).call(this,i.target.value)}"
            />
          </label>
        </div>
        ${Ge.map(([i,d])=>c`
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
        ${l(this,o,at).call(this,e)}
      </div>
    `},nt=function({name:e,choices:t},i){let d=M(t.light,i.light)&&M(t.dark,i.dark);return c`
      <button
        class="quiet"
        type="button"
        aria-pressed="${d?"true":"false"}"
        @click="${()=>l(this,o,Fe).call(this,t)}"
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          ${[t.light.accent,t.dark.accent].map((g,w)=>ce`
              <path d="M10 1a9 9 0 0 ${w} 0 18Z" fill="${g}" />
            `)}
        </svg>
        ${e}
      </button>
    `},at=function(e){return c`
      <div>
        <h2 id="font">${a("Font")}</h2>
        <select aria-labelledby="font" @change="${t=>l(this,o,T).call(this,{font:t.target.value})}">
          ${ct.map(([t,i])=>c`
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
    `},ot=function(e){let{problem:t,busy:i}=B(this,O),d=this.saved!==void 0&&Be(this.saved,z(e,this.saved));return c`
      <div class="seen">
        ${Ge.map(([g,w])=>c`
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
            @click="${l(this,o,rt)}"
          >
            ${a("Back to the usual look")}
          </button>
        </div>
      </div>
    `},m(f,4,"api",Ze,v,ne),m(f,4,"saved",Ye,v,ae),m(f,4,"draft",Ue,v,oe),m(f,4,"damaged",Ke,v,se),v=m(f,0,"ThemePage",Qe,v),S(v,"styles",[P,$e,ke,Ee,xe,Se,_e]),s(f,1,v);export{v as ThemePage};
