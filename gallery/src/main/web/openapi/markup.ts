/** Markup, into which everything is put as text that is not markup itself. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markup | string | number | readonly Markup[];

export const NOTHING = new Markup("");

export function markup(source: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: source }, ...parts.map(sourceOf)));
}

function sourceOf(part: Part): string {
  if (part instanceof Markup) {
    return part.source;
  }
  return part instanceof Array ? part.map(({ source }) => source).join("") : escaped(String(part));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Text in which `code` is code. */
export function line(text: string): Markup {
  const parts = text.trim().split("`");
  return markup`${parts.map((part, i) => i % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`)}`;
}

/** As `line`, with paragraphs. */
export function paragraphs(text: string): Markup {
  return markup`${text.split(/\n\s*\n/).map((paragraph) => markup`<p>${line(paragraph)}</p>`)}`;
}
