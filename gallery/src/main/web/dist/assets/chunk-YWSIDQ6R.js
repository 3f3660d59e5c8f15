import{b as r}from"/assets/chunk-MGYCUVEA.js";import{a as e,d as a}from"/assets/chunk-QQCOG5H4.js";var d=e`
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
`;function m(o,n,p){return a`
    <nav aria-label="${o}">
      <ul>
        ${p.map(([t,i])=>a`
            <li>
              <a
                ${r(t)}
                aria-current="${n.id===t.id?"page":"false"}"
              >${i}</a>
            </li>
          `)}
      </ul>
    </nav>
  `}export{d as a,m as b};
