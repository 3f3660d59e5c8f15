/** The terms of a query, as they were typed: pure functions. */

export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cut at blanks outside of quotes, as the server does. */
export function terms(query: string): Term[] {
  const found: Term[] = [];
  for (const { 0: text, index } of query.matchAll(/(?:"[^"]*"?|[^\s"])+/g)) {
    found.push({ text, start: index, end: index + text.length });
  }
  return found;
}

/** The query without a term, and without the bar that joined it to another. */
export function without(query: string, term: Term): string {
  const rest = terms(query).filter(({ start }) => start !== term.start).map(({ text }) => text);
  return rest.filter((text, index) => {
    const joins = index > 0 && index < rest.length - 1 && rest[index - 1] !== "|";
    return text !== "|" || joins;
  }).join(" ");
}

/** The query with a term behind the others. */
export function withTerm(query: string, term: string): string {
  return terms(query).some(({ text }) => text === term) ? query : `${query} ${term}`.trim();
}

/** A filter and its value, whose words stand side by side as they are. */
export function literal(key: string, value: string): string {
  return `${key}:"${value.replaceAll('"', " ").trim()}"`;
}

/** A filter and its value as a term. */
export function filtered(key: string, value: string): string {
  const plain = value.replaceAll('"', "");
  return `${key}:${/^[\p{L}\p{N}._/-]+$/u.test(plain) ? plain : `"${plain}"`}`;
}
