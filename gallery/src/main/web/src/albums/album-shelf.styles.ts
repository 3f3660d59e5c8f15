import { css } from "lit";

/** Over the places, where it is in the way of no photo. */
export const albumShelfStyles = css`
  section {
    position: fixed;
    inset: var(--header) auto 0 0;
    z-index: 4;
    width: var(--rail);
    padding: 12px 8px;
    overflow: auto;
    border-right: 1px solid var(--line);
    background: var(--raised);
    box-shadow: var(--shadow);
    animation: come var(--quick);
  }

  @keyframes come {
    from {
      opacity: 0;
    }
  }

  h2 {
    margin: 0 6px 10px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 600;
  }

  ul {
    display: grid;
    gap: 4px;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-width: 0;
    padding: 6px;
    border-radius: 10px;
  }

  li.over {
    outline: 2px solid var(--accent);
    background: var(--sunken);
  }

  .cover {
    display: grid;
    flex: none;
    width: 48px;
    height: 48px;
    overflow: hidden;
    place-items: center;
    border-radius: 8px;
    background: var(--sunken);
    color: var(--ink-soft);
    pointer-events: none;
  }

  .name {
    min-width: 0;
    overflow: hidden;
    font-size: var(--text-small);
    line-height: 1.3;
    text-overflow: ellipsis;
    pointer-events: none;
  }

  @media (max-width: 1199px) {
    li {
      flex-direction: column;
      gap: 4px;
      text-align: center;
    }

    .name {
      width: 100%;
      white-space: nowrap;
    }
  }

  @media (max-width: 759px) {
    section {
      inset: auto 0 0;
      width: auto;
      border-right: 0;
      border-top: 1px solid var(--line);
    }

    ul {
      display: flex;
    }

    li {
      flex: none;
      width: 84px;
    }
  }
`;
