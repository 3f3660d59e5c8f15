/** What is chosen of a watermark, and how it is told: pure functions. */
import { msg, str } from "@lit/localize";
import type { Watermark } from "../api/types.ts";

export type Position = Watermark["position"];

/** In rows, as they are in a photo. */
export const POSITIONS: readonly (readonly [Position, string])[] = [
  ["top-left", msg("Top left")],
  ["top", msg("Top")],
  ["top-right", msg("Top right")],
  ["left", msg("Left")],
  ["centre", msg("Middle")],
  ["right", msg("Right")],
  ["bottom-left", msg("Bottom left")],
  ["bottom", msg("Bottom")],
  ["bottom-right", msg("Bottom right")],
];

/** From how many pixels of their longer side on photos are marked; thumbnails of a grid have at most 256. */
const SIZES: readonly (readonly [number, string])[] = [
  [0, msg("All, small thumbnails too")],
  [257, msg("All but small thumbnails")],
  [800, msg("From 800 pixels")],
  [1200, msg("From 1200 pixels")],
];

/** The first that is offered, which nobody sees yet. Its mark has still to be drawn. */
export function first(year: number): Watermark {
  return {
    on: false,
    audience: "viewers",
    position: "bottom-right",
    repeat: false,
    opacity: 60,
    width: 30,
    from: 0,
    text: `© ${year}`,
    picture: "",
  };
}

/** The sizes to choose among, with one that was chosen elsewhere. */
export function sizes(from: number): readonly (readonly [number, string])[] {
  return SIZES.some(([size]) => size === from)
    ? SIZES
    : [...SIZES, [from, msg(str`From ${from} pixels`)] as const].sort(([one], [other]) => one - other);
}

export function isSame(one: Watermark | undefined, other: Watermark): boolean {
  return one !== undefined &&
    (Object.keys(other) as (keyof Watermark)[]).every((name) => one[name] === other[name]);
}

/** What it means for whom it is for, in sentences. */
export function consequences({ on, audience, from }: Watermark): readonly string[] {
  if (!on) {
    return [msg("Everybody whom you have given access gets photos as they are, in full size.")];
  }
  const whom = audience === "viewers"
    ? msg("People who may only look at photos, or add some, get previews of up to 1440 pixels, with the mark in them.")
    : msg("Everybody but you gets previews of up to 1440 pixels, with the mark in them.");
  return [
    whom,
    msg(
      "They get no originals: no full size, no download, no copy without metadata, and no files over WebDAV. Videos are not played to them, as these cannot be marked.",
    ),
    ...(from === 0 ? [] : [msg(str`Pictures of less than ${from} pixels go to them without the mark.`)]),
    ...(audience === "viewers" ? [msg("Who may change a photo gets it as it is, the original too.")] : []),
    msg(
      "A mark tells whose photo it is. It can be cropped or painted over, and what somebody has downloaded before stays with them.",
    ),
  ];
}

/** The picture of an address `data:image/png;base64,…`. */
export function pictureOf(address: string): string {
  return address.slice(address.indexOf(",") + 1);
}

/** The size that a mark is kept in: no side longer than so many pixels. */
export function kept(width: number, height: number, longest: number): readonly [number, number] {
  const scale = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}
