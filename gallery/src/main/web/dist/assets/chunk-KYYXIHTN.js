import{a as p,b as l,c as u}from"/assets/chunk-QQCOG5H4.js";var g=r=>(t,e)=>{e!==void 0?e.addInitializer(()=>{customElements.define(r,t)}):customElements.define(r,t)};var h={attribute:!0,type:String,converter:l,reflect:!1,hasChanged:u},x=(r=h,t,e)=>{let{kind:a,metadata:c}=e,s=globalThis.litPropertyMetadata.get(c);if(s===void 0&&globalThis.litPropertyMetadata.set(c,s=new Map),a==="setter"&&((r=Object.create(r)).wrapped=!0),s.set(e.name,r),a==="accessor"){let{name:n}=e;return{set(i){let o=t.get.call(this);t.set.call(this,i),this.requestUpdate(n,o,r,!0,i)},init(i){return i!==void 0&&this.C(n,void 0,r,i),i}}}if(a==="setter"){let{name:n}=e;return function(i){let o=this[n];t.call(this,i),this.requestUpdate(n,o,r,!0,i)}}throw Error("Unsupported decorator location: "+a)};function f(r){return(t,e)=>typeof e=="object"?x(r,t,e):((a,c,s)=>{let n=c.hasOwnProperty(s);return c.constructor.createProperty(s,a),n?Object.getOwnPropertyDescriptor(c,s):void 0})(r,t,e)}function w(r){return f({...r,state:!0,attribute:!1})}var d=(r,t,e)=>(e.configurable=!0,e.enumerable=!0,Reflect.decorate&&typeof t!="object"&&Object.defineProperty(r,t,e),e);function O(r,t){return(e,a,c)=>{let s=n=>n.renderRoot?.querySelector(r)??null;if(t){let{get:n,set:i}=typeof a=="object"?e:c??(()=>{let o=Symbol();return{get(){return this[o]},set(m){this[o]=m}}})();return d(e,a,{get(){let o=n.call(this);return o===void 0&&(o=s(this),(o!==null||this.hasUpdated)&&i.call(this,o)),o}})}return d(e,a,{get(){return s(this)}})}}var V=p`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  a {
    color: inherit;
  }

  code {
    padding: 1px 6px;
    border-radius: var(--corner);
    background: var(--sunken);
    color: var(--ink);
    font-family: var(--mono);
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`,W=p`
  .field {
    position: relative;
  }

  .field input {
    width: 100%;
    height: 48px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    font-size: 1rem;
  }

  .field input:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }

  .field input[aria-invalid="true"] {
    border-color: var(--danger);
  }
`,X=p`
  .choices label {
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

  .choices label:has(:checked) {
    border-color: var(--accent);
  }

  select {
    min-height: 44px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    color: var(--ink);
    font: 400 var(--text) / 1.5 var(--font);
  }
`,Y=p`
  form {
    display: grid;
    gap: 16px;
  }

  label {
    display: block;
    margin-bottom: 4px;
    font-size: var(--text-small);
    font-weight: 600;
  }

  .problem {
    color: var(--danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 10px;
  }

  .actions .quiet {
    min-height: 44px;
  }
`,Z=p`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .icon {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 40px;
    height: 40px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: inherit;
    text-decoration: none;
    transition: background var(--quick);
  }

  .icon:hover,
  .icon[aria-pressed="true"] {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  .main {
    min-height: 44px;
    padding: 0 20px;
    border: 0;
    border-radius: var(--corner-middle);
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
    transition: opacity var(--quick);
  }

  .main:disabled {
    opacity: 0.6;
    cursor: progress;
  }

  .quiet {
    min-height: 40px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: transparent;
  }

  .quiet:hover {
    background: var(--sunken);
  }

  .quiet[aria-pressed="true"] {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 12%, transparent);
    color: var(--accent);
    font-weight: 600;
  }
`;function ee(r,t,e){r.dispatchEvent(new CustomEvent(t,{detail:e,bubbles:!0,composed:!0}))}export{g as a,f as b,w as c,O as d,V as e,W as f,X as g,Y as h,Z as i,ee as j};
/*! Bundled license information:

@lit/reactive-element/decorators/custom-element.js:
@lit/reactive-element/decorators/property.js:
@lit/reactive-element/decorators/state.js:
@lit/reactive-element/decorators/base.js:
@lit/reactive-element/decorators/query.js:
@lit/reactive-element/decorators/event-options.js:
@lit/reactive-element/decorators/query-all.js:
@lit/reactive-element/decorators/query-async.js:
@lit/reactive-element/decorators/query-assigned-nodes.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/decorators/query-assigned-elements.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
