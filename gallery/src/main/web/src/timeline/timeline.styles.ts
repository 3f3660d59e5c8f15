import { css } from "lit";

export const timelineStyles = css`
  :host {
    display: block;
    position: relative;
    overflow-anchor: none;
  }

  section {
    position: absolute;
    inset: 0 0 auto 0;
    contain: layout style;
  }

  h2 {
    position: absolute;
    left: 0;
    display: flex;
    align-items: baseline;
    gap: 12px;
    font-size: var(--text-title);
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
  }

  h2 span {
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 400;
    letter-spacing: 0;
  }

  h3 {
    position: absolute;
    left: 0;
    top: 0;
    overflow: hidden;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 500;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  a {
    position: absolute;
    left: 0;
    top: 0;
    display: block;
    overflow: hidden;
    border-radius: var(--corner);
    text-decoration: none;
    -webkit-tap-highlight-color: transparent;
  }

  a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    z-index: 1;
  }

  @media (hover: hover) {
    a::after {
      content: "";
      position: absolute;
      inset: 0;
      background: linear-gradient(rgb(0 0 0 / 0.22), transparent 40%);
      opacity: 0;
      transition: opacity var(--quick);
    }

    a:hover::after {
      opacity: 1;
    }
  }

  .blank {
    position: absolute;
    left: 0;
    right: 0;
    border-radius: var(--corner);
    background: var(--sunken);
    opacity: 0.5;
  }
`;
