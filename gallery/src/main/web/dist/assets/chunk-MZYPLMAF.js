import{a as t,d as r}from"/assets/chunk-QQCOG5H4.js";var p=t`
  input[type="search"] {
    flex: 0 1 320px;
    min-width: 0;
    height: 44px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
  }

  @media (max-width: 599px) {
    input[type="search"] {
      flex-basis: 100%;
    }
  }
`;function l(e,i){return r`
    <input
      type="search"
      aria-label="${e}"
      placeholder="${e}"
      @input="${a=>i(a.target.value)}"
    />
  `}export{p as a,l as b};
