import { css } from "lit";

export const trashStyles = css`
  :host {
    padding-top: 12px;
  }

  .head {
    position: sticky;
    top: var(--header);
    z-index: 2;
    justify-content: space-between;
    padding: 6px 0;
    background: var(--paper);
  }

  .about {
    margin: 2px 0 8px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  h2 {
    margin: 18px 0 8px;
    font-size: var(--text);
    font-weight: 650;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 14px 6px;
    list-style: none;
    user-select: none;
  }

  li {
    position: relative;
    min-width: 0;
  }

  .open {
    position: relative;
    display: block;
    width: 100%;
    aspect-ratio: 1;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--corner);
    background: var(--sunken);
  }

  .open[disabled] {
    cursor: default;
  }

  .picked .open {
    background: color-mix(in srgb, var(--accent) 26%, var(--paper));
  }

  .picked latent-thumb {
    border-radius: var(--corner);
    transform: scale(0.88);
  }

  .pick {
    position: absolute;
    top: 6px;
    left: 6px;
    display: grid;
    place-items: center;
    width: 30px;
    height: 30px;
    padding: 0;
    border: 2px solid #fff;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.4);
    color: transparent;
  }

  .picked .pick {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }

  .pick svg {
    width: 18px;
    height: 18px;
  }

  .name,
  .left {
    display: block;
    margin: 4px 2px 0;
    overflow: hidden;
    font-size: var(--text-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .left {
    margin-top: 0;
    color: var(--ink-soft);
  }

  .more {
    margin: 20px 0;
  }

  @media (max-width: 599px) {
    ul {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    latent-thumb {
      transition: transform var(--quick);
    }
  }
`;
