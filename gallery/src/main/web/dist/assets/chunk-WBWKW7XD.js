import{a as r}from"/assets/chunk-MQPEEQMS.js";import{a as e,b as a}from"/assets/chunk-UMJGNN52.js";var m=e`
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 12px 0 24px;
    border-bottom: 1px solid var(--line);
    list-style: none;
  }

  nav a {
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 0 14px;
    border-bottom: 2px solid transparent;
    color: var(--ink-soft);
    text-decoration: none;
  }

  nav a:hover {
    color: var(--ink);
  }

  nav a[aria-current="page"] {
    border-color: var(--accent);
    color: var(--ink);
    font-weight: 600;
  }

  @media (max-width: 599px) {
    nav ul {
      justify-content: space-between;
      gap: 0;
    }

    nav a {
      padding: 0 6px;
      font-size: var(--text-small);
    }
  }
`;function c(o,n,i){return a`
    <nav aria-label="${o}">
      <ul>
        ${i.map(([t,p])=>a`
            <li>
              <a
                ${r(t)}
                aria-current="${n.id===t.id?"page":"false"}"
              >${p}</a>
            </li>
          `)}
      </ul>
    </nav>
  `}export{m as a,c as b};
