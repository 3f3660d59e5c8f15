import{a as e}from"/assets/chunk-PMYW6YMW.js";var a=e`
  :host {
    display: block;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 0 20px;
  }

  h1 {
    flex: 1 1 auto;
    min-width: 0;
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.022em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 32px 0 12px;
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .actions .quiet {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 0 14px;
  }

  .actions .quiet svg {
    width: 18px;
    height: 18px;
  }

  @media (max-width: 599px) {
    .actions .quiet {
      padding: 0 12px;
      font-size: var(--text-small);
    }
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 42vw), 1fr));
    gap: 24px 16px;
    list-style: none;
  }

  .searches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
  }

  .searches li {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    padding-left: 16px;
    border: 1px solid var(--line);
    border-radius: 22px;
  }

  .searches a {
    overflow: hidden;
    padding: 8px 0;
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .searches a:hover {
    color: var(--accent);
  }

  .searches .icon {
    width: 36px;
    height: 36px;
    color: var(--ink-soft);
  }

  .searches .icon svg {
    width: 16px;
    height: 16px;
  }
`;export{a};
