/** The server speaks the language of the sources alone: what it says, in the language of the page. */
type Form = typeof import("./server-words.ts").FORMS[number];

let sentences: ReadonlyMap<string, string> = new Map();
let forms: readonly Form[] = [];

/** What the server says is told as it is until then. To be called when the language of the page is there. */
export async function learnServerWords(): Promise<void> {
  const { FILTERS, FORMS, SAID, WEAKNESSES } = await import("./server-words.ts");
  sentences = new Map([...SAID, ...FILTERS, ...WEAKNESSES]);
  forms = FORMS;
}

/** What is wrong with the value of a filter has its key before it. */
const OF_FILTER = /^([a-z]+): (.*)$/;

/** @returns the sentence as it is where the page does not know it */
export function inWords(sentence: string): string {
  const known = sentences.get(sentence) ?? formed(sentence);
  if (known !== undefined) {
    return known;
  }
  const [, key, rest] = OF_FILTER.exec(sentence) ?? [];
  return key === undefined || rest === undefined ? sentence : `${key}: ${formed(rest) ?? rest}`;
}

function formed(sentence: string): string | undefined {
  for (const [said, told] of forms) {
    const parts = said.exec(sentence);
    if (parts !== null) {
      return told(...parts.slice(1));
    }
  }
  return undefined;
}
