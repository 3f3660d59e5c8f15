import{d as w}from"/assets/chunk-IODQFKF6.js";import{a as x}from"/assets/chunk-ZVZNEZDW.js";import{a as v,e as y}from"/assets/chunk-B33BJQNH.js";import{a as f,d as g,e as h}from"/assets/chunk-UX5ZOWSO.js";import{a as m,d as o,i as u}from"/assets/chunk-QQCOG5H4.js";import{b as l}from"/assets/chunk-JPIGTC3I.js";import{a as c,c as p,d}from"/assets/chunk-UFH4OFYZ.js";var b,s,k;b=[v("latent-language-choice")];var n=class extends(k=u){static styles=[y,m`
      label {
        display: flex;
        align-items: center;
        gap: 14px;
        padding-left: 8px;
        color: var(--ink-soft);
      }

      select {
        flex: 1;
        min-width: 0;
        min-height: 40px;
        padding: 0 4px;
        border: 0;
        border-radius: 10px;
        background: transparent;
        color: var(--ink);
        font: inherit;
        cursor: pointer;
      }

      select:hover {
        background: var(--sunken);
      }

      option {
        background: var(--raised);
        color: var(--ink);
      }
    `];#e(t){let{value:e}=t.target;h(e===""?void 0:e)}render(){let t=g();return o`
      <label>
        ${x.language}<span class="unseen">${l("Language")}</span>
        <select @change="${this.#e}">
          <option value="" ?selected="${t===void 0}">${l("The browser’s language")}</option>
          ${Object.entries(f).map(([e,i])=>o`
              <option value="${e}" lang="${e}" ?selected="${t===e}">${i}</option>
            `)}
        </select>
      </label>
    `}};s=c(k),n=d(s,0,"LanguageChoice",b,n),p(s,1,n);function H(r){return o`
    <svg viewBox="0 0 32 32" width="${r}" height="${r}" aria-hidden="true">
      <defs>
        <linearGradient id="develop" x1="4" x2="28" y1="0" y2="0" gradientUnits="userSpaceOnUse">
          <stop offset="0" stop-color="var(--accent)" stop-opacity="0.12" />
          <stop offset="1" stop-color="var(--accent)" />
        </linearGradient>
      </defs>
      <rect x="3" y="3" width="26" height="26" rx="6.5" fill="none" stroke="url(#develop)" stroke-width="2.4" />
      <path d="M6.5 24 13 14.5l4.2 5.6 3-3.6L25.5 24Z" fill="url(#develop)" />
      <circle cx="21.5" cy="11" r="2.6" fill="var(--accent)" />
    </svg>
  `}var T=500;async function W(r,{patience:t,problem:e,meanwhile:i}){let $=performance.now()+t;for(;performance.now()<$;){await new Promise(a=>window.setTimeout(a,T));try{if((await r.session()).locked!==!0)return;await i?.()}catch(a){if(!(a instanceof w))throw a}}throw new Error(e)}export{H as a,W as b};
