import{b as o}from"/assets/chunk-7KBPAIBY.js";import{a as t,b as e,r}from"/assets/chunk-PMYW6YMW.js";var v=t`
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
`;function x(n,i,l){return e`
    <nav aria-label="${n}">
      <ul>
        ${l.map(([a,p])=>e`
            <li>
              <a
                href="${o(a)}"
                aria-current="${i.id===a.id?"page":"false"}"
                @click="${s=>r(s,a)}"
              >${p}</a>
            </li>
          `)}
      </ul>
    </nav>
  `}export{v as a,x as b};
