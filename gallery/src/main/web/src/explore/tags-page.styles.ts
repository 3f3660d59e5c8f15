import { css } from "lit";

export const tagTreeStyles = css`
  ul {
    list-style: none;
  }

  .tree {
    columns: 300px;
    column-gap: 24px;
  }

  .tree > li {
    break-inside: avoid;
  }

  .below {
    margin-left: 25px;
    padding-left: 12px;
    border-left: 1px solid var(--line);
  }

  .row {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 3px 0;
  }

  .row a {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 12px;
    min-width: 0;
    min-height: 56px;
    padding: 4px 12px 4px 4px;
    border-radius: var(--corner-middle);
    text-decoration: none;
  }

  .row a:hover {
    background: var(--sunken);
  }

  latent-cover {
    flex: none;
    width: 48px;
    height: 48px;
    border-radius: var(--corner-middle);
  }

  .name {
    flex: 1;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .number {
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }

  .icon {
    color: var(--ink-soft);
  }

  .icon svg {
    transition: transform var(--quick);
  }

  .icon[aria-expanded="true"] svg {
    transform: rotate(90deg);
  }

  .none {
    padding: 32px 0;
    color: var(--ink-soft);
  }
`;
