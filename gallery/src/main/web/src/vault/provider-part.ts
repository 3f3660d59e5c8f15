import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { ProviderSight, SizeRange, StoredFile } from "../api/types.ts";
import { providerSight } from "../api/vault.ts";
import { plural } from "../language/plural.ts";
import { count, size } from "../photo/format.ts";
import { folderOf, nameOf } from "../photo/path.ts";
import { Attempt } from "../ui/attempt.ts";
import "../ui/progress-bar.ts";
import { base } from "../ui/styles.ts";
import { vaultStyles } from "./vault.styles.ts";

/** What whoever carries the vault's folder sees of it. Event: `problem` (detail: the error). */
@customElement("latent-vault-provider")
export class ProviderPart extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor sight: ProviderSight | undefined;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    vaultStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        padding: 6px 12px 6px 0;
        font-weight: 500;
        text-align: left;
        vertical-align: top;
      }

      td:last-child,
      th:last-child {
        padding-right: 0;
      }

      .number {
        font-variant-numeric: tabular-nums;
        text-align: right;
        white-space: nowrap;
      }

      .guess {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .bar {
        display: block;
        width: var(--part);
        min-width: 3px;
        height: 5px;
        margin-top: 4px;
        border-radius: 3px;
        background: var(--accent);
      }

      .tree {
        display: grid;
        gap: 14px;
        font-family: var(--mono);
        font-size: var(--text-small);
      }

      .tree h3 {
        padding-bottom: 4px;
        font-family: inherit;
        font-size: inherit;
      }

      .tree ul {
        gap: 4px;
      }

      .tree li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 16px;
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override firstUpdated(): void {
    void this.#attempt.run(async () => {
      this.sight = await providerSight(this.api);
    });
  }

  protected override render(): TemplateResult {
    const { sight } = this;
    return html`
      <p class="about">
        ${msg(
          "Whoever carries this vault, such as your cloud provider, or copies its folder, sees what is below, without the passphrase. No name and no picture is among it, and nothing of when and where a photo was taken.",
        )}
      </p>
      <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
      ${sight === undefined
        ? this.#attempt.problem !== "" ? nothing : html`
          <latent-progress label="${msg("Looking through the vault’s folder")}" text="${msg(
            "Looking through the vault’s folder",
          )}"></latent-progress>
        `
        : this.#renderSight(sight)}
    `;
  }

  #renderSight({ facts, sizes, files, more, notes }: ProviderSight): TemplateResult {
    return html`
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">${msg("What follows from it")}</h2>
        <dl class="facts">
          ${facts.map(({ what, sentences }) =>
            html`
              <dt>${what}</dt>
              <dd>${sentences.map((sentence) =>
                html`
                  <p>${sentence}</p>
                `
              )}</dd>
            `
          )}
        </dl>
        ${notes.map((note) =>
          html`
            <p class="soft">${note}</p>
          `
        )}
      </section>
      ${sizes.length === 0 ? nothing : renderSizes(sizes)} ${renderTree(files, more)}
    `;
  }
}

function renderSizes(sizes: readonly SizeRange[]): TemplateResult {
  const most = Math.max(1, ...sizes.map((range) => range.files));
  return html`
    <section class="card" aria-labelledby="sizes">
      <h2 id="sizes">${msg("Sizes of files")}</h2>
      <table aria-labelledby="sizes">
        <thead class="unseen">
          <tr>
            <th scope="col">${msg("Size")}</th>
            <th scope="col">${msg("Files")}</th>
          </tr>
        </thead>
        <tbody>
          ${sizes.map(({ range, files, mostly }) =>
            html`
              <tr>
                <th scope="row">
                  ${range} <span class="guess">${msg(str`mostly ${mostly}`)}</span>
                  <span class="bar" .style="${`--part:${((100 * files) / most).toFixed(2)}%`}"></span>
                </th>
                <td class="number">${count(files)}</td>
              </tr>
            `
          )}
        </tbody>
      </table>
    </section>
  `;
}

function renderTree(stored: readonly StoredFile[], more: number): TemplateResult {
  return html`
    <section class="card" aria-labelledby="stored">
      <h2 id="stored">${msg("What is stored")}</h2>
      <div class="tree">
        ${[...Map.groupBy(stored, ({ path }) => folderOf(path))].map(([folder, within]) =>
          html`
            <div>
              <h3>${folder}/</h3>
              <ul>
                ${within.map((file) =>
                  html`
                    <li><span>${nameOf(file.path)}</span><span class="number">${size(file.bytes)}</span></li>
                  `
                )}
              </ul>
            </div>
          `
        )}
      </div>
      ${more === 0 ? nothing : html`
        <p class="soft">
          ${plural(more, {
            one: msg(str`And ${count(more)} file more like these.`),
            other: msg(str`And ${count(more)} files more like these.`),
          })}
        </p>
      `}
    </section>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-provider": ProviderPart;
  }
}
