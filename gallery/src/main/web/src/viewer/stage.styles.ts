import { css } from "lit";

export const stageStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
  }

  #stage {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    touch-action: none;
    user-select: none;
    cursor: zoom-in;
  }

  #stage.zoomed {
    cursor: grab;
  }

  img {
    display: block;
    flex: none;
    max-width: none;
    transition: transform var(--quick) ease-out;
    will-change: transform;
  }

  img.rough {
    filter: blur(6px);
  }

  img.moving {
    transition: none;
  }

  video {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    outline: 0;
  }

  img.fading {
    animation: fade calc(2 * var(--calm)) ease-out;
  }

  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .loading {
    position: absolute;
    bottom: 16px;
    left: 50%;
    padding: 4px 14px;
    border-radius: 999px;
    background: rgb(0 0 0 / 0.6);
    color: #fff;
    font-size: var(--text-small);
    transform: translateX(-50%);
    pointer-events: none;
  }

  .instead {
    display: grid;
    justify-items: center;
    gap: 12px;
    max-width: 26rem;
    padding: 24px;
    color: var(--ink-soft);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .instead svg {
    width: 44px;
    height: 44px;
  }

  .instead strong {
    color: var(--ink);
    font-weight: 600;
  }
`;
