import { css } from "lit";

export const galleryStyles = css`
  :host {
    display: block;
  }

  header {
    position: sticky;
    top: 0;
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(max-content, 1fr) minmax(0, 620px) minmax(max-content, 1fr);
    align-items: center;
    gap: 16px;
    height: var(--header);
    padding: 0 var(--side);
    background: var(--paper);
  }

  .brand {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    justify-self: start;
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.02em;
    text-decoration: none;
  }

  .account {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 10px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  main {
    min-height: calc(100dvh - var(--header));
    padding: 0 calc(var(--side) + 28px) 40px var(--side);
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-top: 12px;
    padding: 8px 14px;
    border-radius: 10px;
    background: var(--sunken);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .pulse {
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--accent);
    animation: pulse 1.6s ease-in-out infinite;
  }

  @keyframes pulse {
    50% {
      opacity: 0.25;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .pulse {
      animation: none;
    }
  }

  @media (max-width: 759px) {
    header {
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 10px;
    }

    .account {
      gap: 0;
    }

    .brand span,
    .count {
      display: none;
    }

    main {
      padding-right: var(--side);
    }
  }
`;
