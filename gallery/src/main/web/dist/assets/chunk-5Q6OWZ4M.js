import{d as w}from"/assets/chunk-CEKH6Q66.js";import{a as b}from"/assets/chunk-7ZXDUJG2.js";import{a as v,e as y}from"/assets/chunk-KYYXIHTN.js";import{a as g,d as f,e as h}from"/assets/chunk-VPQQMAB5.js";import{a as m,d as i,i as u}from"/assets/chunk-QQCOG5H4.js";import{b as a}from"/assets/chunk-JPIGTC3I.js";import{a as c,c as p,d}from"/assets/chunk-UFH4OFYZ.js";var x,s,k;x=[v("latent-language-choice")];var t=class extends(k=u){static styles=[y,m`
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
        border-radius: var(--corner-middle);
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
    `];#e(r){let{value:e}=r.target;h(e===""?void 0:e)}render(){let r=f();return i`
      <label>
        ${b.language}<span class="unseen">${a("Language")}</span>
        <select @change="${this.#e}">
          <option value="" ?selected="${r===void 0}">${a("The browser’s language")}</option>
          ${Object.entries(g).map(([e,n])=>i`
              <option value="${e}" lang="${e}" ?selected="${r===e}">${n}</option>
            `)}
        </select>
      </label>
    `}};s=c(k),t=d(s,0,"LanguageChoice",x,t),p(s,1,t);var E=500;async function N(l,{patience:r,problem:e,meanwhile:n}){let $=performance.now()+r;for(;performance.now()<$;){await new Promise(o=>window.setTimeout(o,E));try{if((await l.session()).locked!==!0)return;await n?.()}catch(o){if(!(o instanceof w))throw o}}throw new Error(e)}export{N as a};
