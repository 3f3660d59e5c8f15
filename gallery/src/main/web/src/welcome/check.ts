/** Whether somebody has a recovery key on paper: asked for a few of its parts, at places that cannot be foreseen. */

/** How many parts are asked for. */
const ASKED = 3;

/**
 * @param parts of the key
 * @param random below its argument
 * @returns different places from 0, in order
 */
export function placesToAsk(parts: number, random: (below: number) => number): readonly number[] {
  const places = new Set<number>();
  while (places.size < Math.min(ASKED, parts)) {
    places.add(random(parts));
  }
  return [...places].sort((one, other) => one - other);
}

/** A random number below another, which is far less than 2^32. */
export function randomBelow(below: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
}

/** Whether what was typed is the part: capital or not, and letters that look like digits are taken for them where the part has no others. */
export function isSame(part: string, typed: string): boolean {
  const plain = typed.trim().toLowerCase();
  return plain === part.toLowerCase() ||
    (/\d/.test(part) || part === part.toUpperCase()) && readable(plain) === readable(part);
}

/** As Latent reads its own codes: O is 0, I and L are 1. */
function readable(code: string): string {
  return code.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}
