import { css } from "lit";

export const thumbStyles = css`
  :host {
    display: block;
    width: 100%;
    height: 100%;
    overflow: hidden;
    background: var(--sunken);
    contain: strict;
  }

  canvas,
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  img {
    opacity: 0;
    transition: opacity var(--calm) ease-out;
  }

  img.shown {
    opacity: 1;
  }

  img.at-once {
    transition: none;
  }

  .instead {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    height: 100%;
    padding: 10px;
    color: var(--ink-soft);
    font-size: var(--text-small);
    text-align: center;
  }

  .name {
    max-width: 100%;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .badge {
    position: absolute;
    top: 8px;
    right: 8px;
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.5);
    color: #fff;
  }

  .badge.stack {
    grid-auto-flow: column;
    gap: 4px;
    width: auto;
    padding: 0 8px 0 6px;
    border-radius: var(--corner-large);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .favorite {
    position: absolute;
    bottom: 7px;
    left: 8px;
    color: #fff;
    filter: drop-shadow(0 1px 2px rgb(0 0 0 / 0.6));
  }

  .favorite svg {
    display: block;
    width: 17px;
    height: 17px;
  }

  .badge svg {
    width: 16px;
    height: 16px;
  }

  video {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    pointer-events: none;
    opacity: 0;
    transition: opacity var(--calm);
  }

  video.shown {
    opacity: 1;
  }
`;
