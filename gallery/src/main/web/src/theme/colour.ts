/** Colours `#rrggbb`, what is mixed of them, and how well one is read on another. */

/** @param part of the other, from 0 to 1 */
export function mix(one: string, other: string, part: number): string {
  const others = channels(other);
  return `#${
    channels(one)
      .map((channel, at) => Math.round(channel + (others[at]! - channel) * part).toString(16).padStart(2, "0"))
      .join("")
  }`;
}

/** From 1, none, to 21: WCAG 2.2, contrast ratio. The server counts in the same way. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
