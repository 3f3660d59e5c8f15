import { css } from "lit";

/** What the pages of all people and of one have in common, besides the lists of `ui/rows.styles.ts`. */
export const usersStyles = css`
  :host {
    display: block;
    max-width: 860px;
  }

  .head {
    padding: 8px 0 12px;
  }

  .about {
    margin-bottom: 20px;
  }

  section {
    margin-bottom: 28px;
  }

  h2 {
    margin: 0 0 10px;
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  ul + .actions,
  p + .actions {
    margin-top: 12px;
  }

  .actions .main {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  latent-shown-once {
    display: block;
    margin-bottom: 28px;
  }

  .damaged {
    color: var(--danger);
  }

  @media (max-width: 599px) {
    li .quiet {
      padding: 0 12px;
      font-size: var(--text-small);
    }
  }
`;
