import{a as t,d as e}from"/assets/chunk-QQCOG5H4.js";var i=t`
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  .totals div {
    display: flex;
    flex: 1 1 96px;
    flex-direction: column-reverse;
    max-width: 240px;
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
  }

  .totals dt {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .totals dd {
    font-size: clamp(1.125rem, 4.5vw, 1.75rem);
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.2;
    white-space: nowrap;
  }
`;function o(r,a){return e`
    <div>
      <dt>${r}</dt>
      <dd>${a}</dd>
    </div>
  `}export{i as a,o as b};
