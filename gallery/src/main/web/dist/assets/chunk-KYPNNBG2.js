import{a as i}from"/assets/chunk-QQCOG5H4.js";var r=i`
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

  .problem {
    color: var(--danger);
  }

  @media (max-width: 859px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }

    .seen {
      position: static;
    }
  }
`;export{r as a};
