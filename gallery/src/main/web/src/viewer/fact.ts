import { html, nothing, type TemplateResult } from "lit";

/** One entry of the information panel. */
export interface Fact {
  readonly icon: TemplateResult;
  /** What it is about, for who does not see the icon. */
  readonly name: string;
  readonly first: string | TemplateResult;
  /** Further lines; empty ones are left out. */
  readonly more?: readonly (string | TemplateResult)[];
  /** Where it comes from, where that is to be shown. */
  readonly origin?: string;
  /** Below it all. */
  readonly below?: TemplateResult | typeof nothing;
}

export function renderFact({ icon, name, first, more = [], origin = "", below = nothing }: Fact): TemplateResult {
  return html`
    <div class="fact">
      ${icon}
      <dt>${name}</dt>
      <dd>${first}</dd>
      ${more.filter((line) => line !== "").map((line) =>
        html`
          <dd>${line}</dd>
        `
      )} ${origin === "" ? nothing : html`
        <dd class="origin">${origin}</dd>
      `} ${below === nothing ? nothing : html`
        <dd>${below}</dd>
      `}
    </div>
  `;
}
