import { css, html, type TemplateResult } from "lit";
import type { Route } from "../app/route.ts";
import { to } from "../app/to.ts";

export const partsStyles = css`
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
`;

/** The parts of a page, each with an address of its own, as links above what they lead to. */
export function parts(name: string, here: Route, all: readonly (readonly [Route, string])[]): TemplateResult {
  return html`
    <nav aria-label="${name}">
      <ul>
        ${all.map(([route, label]) =>
          html`
            <li>
              <a
                ${to(route)}
                aria-current="${here.id === route.id ? "page" : "false"}"
              >${label}</a>
            </li>
          `
        )}
      </ul>
    </nav>
  `;
}
