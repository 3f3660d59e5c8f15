import{a as fe,c as he,d as ue}from"/assets/chunk-FB24H2H4.js";import{a as ke}from"/assets/chunk-GE3LXV2S.js";import{a as we}from"/assets/chunk-KYPNNBG2.js";import{a as ge,b as xe}from"/assets/chunk-3J7MZJLA.js";import{a as $e}from"/assets/chunk-TJUMQRXT.js";import{e as me}from"/assets/chunk-JVQNVMSU.js";import"/assets/chunk-3U6HWEFK.js";import{a as L,b,c as z,e as A,f as ve,g as be,i as ye,j as V}from"/assets/chunk-KYYXIHTN.js";import{a as U}from"/assets/chunk-SCE7H6C4.js";import"/assets/chunk-7JY5KW77.js";import"/assets/chunk-5CCG332Z.js";import{a as C,d as p,e as pe,g as ce,i as R}from"/assets/chunk-QQCOG5H4.js";import{a as le,b as n}from"/assets/chunk-JPIGTC3I.js";import{a as E,c as s,d as c,e as S,f as j,g as m,i as l}from"/assets/chunk-UFH4OFYZ.js";function y(r,a,e){let t=Y(a);return`#${Y(r).map((i,d)=>Math.round(i+(t[d]-i)*e).toString(16).padStart(2,"0")).join("")}`}function Ee(r,a){let[e,t]=[Te(r),Te(a)].sort((i,d)=>i-d);return(t+.05)/(e+.05)}function Te(r){let[a,e,t]=Y(r).map(i=>{let d=i/255;return d<=.04045?d/12.92:((d+.055)/1.055)**2.4});return .2126*a+.7152*e+.0722*t}function Y(r){return[1,3,5].map(a=>parseInt(r.slice(a,a+2),16))}var at=4.5,nt={light:"#b3261e",dark:"#ff9a8f"},q="#ffffff",Z="#000000",Se={light:{ground:q,far:Z,raised:.8,sunken:.045,line:.1,paper:"#fbfbfb",ink:"#191919"},dark:{ground:Z,far:q,raised:.045,sunken:.07,line:.13,paper:"#121212",ink:"#f3f3f3"}};function B({accent:r,paper:a,ink:e}){return{accent:r,paper:a,ink:e}}function J(r,a){let{ground:e,far:t,raised:i,sunken:d,line:g}=Se[r],w=h=>[h,y(h,q,i),y(h,t,d)],O=(h,rt)=>rt.every(it=>Ee(h,it)>=at),N=_(a.paper,e,h=>O(nt[r],w(h))),I=w(N),K=_(a.ink,t,h=>O(h,I)),de=_(a.accent,t,h=>O(h,[...I,y(N,h,.12)]));return{paper:N,raised:I[1],sunken:I[2],ink:K,"ink-soft":_(y(K,N,.35),K,h=>O(h,I)),line:y(N,t,g),accent:de,"accent-ink":O(q,[de])?q:Z}}function _(r,a,e){for(let t=0;t<1;t+=.02){let i=y(r,a,t);if(e(i))return i}return a}function D(r){let[a,e]=["light","dark"].map(t=>{let{paper:i,ink:d}=Se[t],g={accent:r,paper:y(i,r,.035),ink:y(d,r,.05)};return{...g,accent:J(t,g).accent}});return{light:a,dark:e}}var Ce=[["accent",n("Accent")],["paper",n("Background")],["ink",n("Text")]],Re,Le,Ae,De,Me,u,Q,X,F,G,Pe;Me=[L("latent-palette-field")];var k=class extends(De=R,Ae=[b()],Le=[b({attribute:!1})],Re=[b({attribute:!1})],De){constructor(){super(...arguments);m(this,G);m(this,Q,s(u,8,this,"")),s(u,11,this);m(this,X,s(u,12,this)),s(u,15,this);m(this,F,s(u,16,this)),s(u,19,this)}render(){return p`
      <fieldset>
        <legend>${this.label}</legend>
        ${Ce.map(([e,t])=>p`
            <label>
              ${t}
              <input
                type="color"
                .value="${this.choice[e]}"
                @input="${i=>l(this,G,Pe).call(this,e,i.target.value)}"
              />
            </label>
          `)}
        <div role="status">
          ${Ce.filter(([e])=>this.choice[e]!==this.palette[e]).map(([e,t])=>p`
              <p>${n(le`${t}: text could not be read so. The nearest colour with which it can is shown instead.`)}</p>
            `)}
        </div>
      </fieldset>
    `}};u=E(De),Q=new WeakMap,X=new WeakMap,F=new WeakMap,G=new WeakSet,Pe=function(e,t){this.dispatchEvent(new CustomEvent("choose",{detail:{[e]:t}}))},c(u,4,"label",Ae,k,Q),c(u,4,"choice",Le,k,X),c(u,4,"palette",Re,k,F),k=c(u,0,"PaletteField",Me,k),S(k,"styles",[A,C`
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
    `]),s(u,1,k);var M={name:"",font:"sans",corner:14,light:{paper:"#faf9f7",raised:"#ffffff",sunken:"#efedea",ink:"#1b1918","ink-soft":"#6a645e",line:"#e2deda",accent:"#b93a10","accent-ink":"#ffffff"},dark:{paper:"#131211",raised:"#1d1b1a",sunken:"#232120",ink:"#f3efeb","ink-soft":"#a59d95",line:"#332f2c",accent:"#ff8a5c","accent-ink":"#1b0e08"}},Oe=[{name:"Latent",choices:{light:B(M.light),dark:B(M.dark)}},{name:n("Forest"),choices:D("#2f6b45")},{name:n("Ocean"),choices:D("#12629b")},{name:n("Plum"),choices:D("#84368c")},{name:n("High contrast"),choices:{light:{accent:"#0033b3",paper:"#ffffff",ink:"#000000"},dark:{accent:"#ffd400",paper:"#000000",ink:"#ffffff"}}}];function ee(r){return{...r,light:B(r.light),dark:B(r.dark)}}function W(r,a){return{...r,light:He("light",r,a),dark:He("dark",r,a)}}function He(r,a,e){return[e,M].find(i=>i!==void 0&&P(a[r],i[r]))?.[r]??J(r,a[r])}function P(r,a){return r.accent===a.accent&&r.paper===a.paper&&r.ink===a.ink}function Ne(r,a){return r.name===a.name&&r.font===a.font&&r.corner===a.corner&&P(r.light,a.light)&&P(r.dark,a.dark)}var Ie,qe,Be,We,x,te,re;We=[L("latent-theme-sample")];var $=class extends(Be=R,qe=[b({reflect:!0})],Ie=[b({attribute:!1})],Be){constructor(){super(...arguments);m(this,te,s(x,8,this,"light")),s(x,11,this);m(this,re,s(x,12,this,"")),s(x,15,this)}render(){return p`
      <div>${ke(24)}<strong dir="auto">${this.name||"Latent"}</strong></div>
      <div class="photos" aria-hidden="true"><i></i><i></i><i></i></div>
      <div class="words" aria-hidden="true">
        <span>${n("Text")}</span><span class="soft">${n("Photos")}</span><span class="accent">${n("Accent")}</span><span
          class="button"
        >${n("Save")}</span>
      </div>
    `}};x=E(Be),te=new WeakMap,re=new WeakMap,c(x,4,"scheme",qe,$,te),c(x,4,"name",Ie,$,re),$=c(x,0,"ThemeSample",We,$),S($,"styles",[A,C`
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
    `]),s(x,1,$);var je=C`
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
`;var ot=[["sans",n("Plain")],["humanist",n("Humanist")],["rounded",n("Rounded")],["serif",n("With serifs")]],ze=[["light",n("Light")],["dark",n("Dark")]],Ve,_e,Ge,Ke,Ue,Ye,f,ie,ae,ne,oe,H,o,Ze,T,Je,Qe,se,Xe,Fe,et,tt;Ye=[L("latent-theme-page")];var v=class extends(Ue=R,Ke=[b({attribute:!1})],Ge=[z()],_e=[z()],Ve=[z()],Ue){constructor(){super(...arguments);m(this,o);m(this,ie,s(f,8,this)),s(f,11,this);m(this,ae,s(f,12,this)),s(f,15,this);m(this,ne,s(f,16,this)),s(f,19,this);m(this,oe,s(f,20,this,"")),s(f,23,this);m(this,H,new xe(this))}firstUpdated(){l(this,o,Ze).call(this)}disconnectedCallback(){super.disconnectedCallback(),U(this.saved)}updated(){this.isConnected&&this.draft!==void 0&&U(W(this.draft,this.saved))}render(){let{draft:e,damaged:t}=this;return p`
      <h1>${n("Appearance")}</h1>
      <p class="about">
        ${n("How the gallery looks for everybody who signs in. Whether it is light or dark remains everybody’s own choice.")}
      </p>
      <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
      ${e===void 0?ce:p`
        <form @submit="${l(this,o,Je)}">${l(this,o,Xe).call(this,e)}${l(this,o,tt).call(this,e)}</form>
      `}
    `}};f=E(Ue),ie=new WeakMap,ae=new WeakMap,ne=new WeakMap,oe=new WeakMap,H=new WeakMap,o=new WeakSet,Ze=async function(){try{this.saved=await fe(this.api)}catch(e){if(!me(e)){V(this,"problem",e);return}this.damaged=ge(e)}this.draft=ee(this.saved??M)},T=function(e){this.draft!==void 0&&(this.draft={...this.draft,...e})},Je=function(e){e.preventDefault();let{draft:t,saved:i}=this;if(t!==void 0&&!j(this,H).busy){let d=W({...t,name:t.name.trim()},i);l(this,o,se).call(this,he(this.api,d),d,n("From now on everybody sees the gallery like this."))}},Qe=function(){l(this,o,se).call(this,ue(this.api),void 0,n("The gallery looks as it does by itself again."))},se=async function(e,t,i){await j(this,H).run(async()=>{await e,this.saved=t,this.damaged="",this.draft=ee(t??M),V(this,"theme-chosen",t),V(this,"said",{text:i})})},Xe=function(e){let t=W(e,this.saved);return p`
      <div class="fields">
        <div>
          <h2 id="presets">${n("To begin with")}</h2>
          <div class="presets" role="group" aria-labelledby="presets">
            ${Oe.map(i=>l(this,o,Fe).call(this,i,e))}
          </div>
          <label class="one">
            ${n("Or one colour, and the others follow")}
            <input
              type="color"
              .value="${e.light.accent}"
              @input="${i=>l(this,o,T).call(this,D(i.target.value))}"
            />
          </label>
        </div>
        ${ze.map(([i,d])=>p`
            <latent-palette-field
              label="${d}"
              .choice="${e[i]}"
              .palette="${t[i]}"
              @choose="${g=>l(this,o,T).call(this,{[i]:{...e[i],...g.detail}})}"
            ></latent-palette-field>
          `)}
        <div>
          <h2>${n("Name beside the logo")}</h2>
          <div class="field">
            <input
              aria-label="${n("Name beside the logo")}"
              maxlength="40"
              autocomplete="off"
              placeholder="Latent"
              .value="${e.name}"
              @input="${i=>l(this,o,T).call(this,{name:i.target.value})}"
            />
          </div>
        </div>
        ${l(this,o,et).call(this,e)}
      </div>
    `},Fe=function({name:e,choices:t},i){let d=P(t.light,i.light)&&P(t.dark,i.dark);return p`
      <button
        class="quiet"
        type="button"
        aria-pressed="${d?"true":"false"}"
        @click="${()=>l(this,o,T).call(this,t)}"
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          ${[t.light.accent,t.dark.accent].map((g,w)=>pe`
              <path d="M10 1a9 9 0 0 ${w} 0 18Z" fill="${g}" />
            `)}
        </svg>
        ${e}
      </button>
    `},et=function(e){return p`
      <div>
        <h2 id="font">${n("Font")}</h2>
        <select aria-labelledby="font" @change="${t=>l(this,o,T).call(this,{font:t.target.value})}">
          ${ot.map(([t,i])=>p`
              <option value="${t}" ?selected="${t===e.font}">${i}</option>
            `)}
        </select>
      </div>
      <div>
        <h2>${n("Corners")}</h2>
        <label class="slider">
          <input
            type="range"
            aria-label="${n("Corners")}"
            min="0"
            max="24"
            .value="${String(e.corner)}"
            @input="${t=>l(this,o,T).call(this,{corner:Number(t.target.value)})}"
          />
          <output>${e.corner} px</output>
        </label>
      </div>
    `},tt=function(e){let{problem:t,busy:i}=j(this,H),d=this.saved!==void 0&&Ne(this.saved,W(e,this.saved));return p`
      <div class="seen">
        ${ze.map(([g,w])=>p`
            <section aria-label="${w}">
              <h2>${w}</h2>
              <latent-theme-sample scheme="${g}" .name="${e.name}"></latent-theme-sample>
            </section>
          `)}
        <p class="problem" role="alert" ?hidden="${t===""}">${t}</p>
        <div class="actions">
          <button class="main" ?disabled="${i||d}">${n("Save")}</button>
          <button
            class="quiet"
            type="button"
            ?disabled="${i||this.saved===void 0&&this.damaged===""}"
            @click="${l(this,o,Qe)}"
          >
            ${n("Back to the usual look")}
          </button>
        </div>
      </div>
    `},c(f,4,"api",Ke,v,ie),c(f,4,"saved",Ge,v,ae),c(f,4,"draft",_e,v,ne),c(f,4,"damaged",Ve,v,oe),v=c(f,0,"ThemePage",Ye,v),S(v,"styles",[A,ye,ve,$e,be,we,je]),s(f,1,v);export{v as ThemePage};
