/** The blurred picture that a photo has until its thumbnail is there. */
import { thumbHashToRGBA } from "thumbhash";
import { bytesOf } from "../ui/base64.ts";

/** @param hash a ThumbHash in base64url; where it is none, nothing is painted */
export function paintPlaceholder(canvas: HTMLCanvasElement, hash: string): void {
  const context = canvas.getContext("2d");
  try {
    const { w, h, rgba } = thumbHashToRGBA(bytesOf(hash));
    canvas.width = w;
    canvas.height = h;
    context?.putImageData(new ImageData(new Uint8ClampedArray(rgba), w, h), 0, 0);
  } catch {
    // The tile stays plain, as it is for photos without one.
  }
}
