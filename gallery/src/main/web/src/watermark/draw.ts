/** Makes marks: pictures with transparency, in Base64. The server draws no words, as it may have no fonts. */
import { kept, pictureOf } from "./choice.ts";

/** Of a side, in pixels: enough for the largest preview that is marked. */
const LONGEST = 1200;
const SMALLER = 500;
/** Of Base64, for as many bytes as the server takes. */
const MOST_CHARACTERS = Math.floor((512 * 1024 * 4) / 3) - 4;
/** Of the letters, in pixels. */
const LETTERS = 96;

/** White letters with a dark edge, to be seen on whatever photo. */
export function drawText(text: string): string {
  const measure = canvas(1, 1).getContext("2d")!;
  measure.font = font(LETTERS);
  const size = LETTERS * Math.min(1, (LONGEST - LETTERS) / Math.max(1, measure.measureText(text).width));
  measure.font = font(size);
  const edge = size / 10;
  const drawn = canvas(Math.ceil(measure.measureText(text).width + 4 * edge), Math.ceil(size * 1.4));
  const pen = drawn.getContext("2d")!;
  pen.font = font(size);
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = edge;
  pen.strokeStyle = "rgb(0 0 0 / 0.55)";
  pen.strokeText(text, 2 * edge, drawn.height / 2);
  pen.fillStyle = "#fff";
  pen.fillText(text, 2 * edge, drawn.height / 2);
  return pictureOf(drawn.toDataURL("image/png"));
}

/** @throws where the browser cannot draw the file */
export async function drawPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  try {
    const large = scaled(picture, LONGEST);
    return large.length <= MOST_CHARACTERS ? large : scaled(picture, SMALLER);
  } finally {
    picture.close();
  }
}

function scaled(picture: ImageBitmap, longest: number): string {
  const [width, height] = kept(picture.width, picture.height, longest);
  const drawn = canvas(width, height);
  const pen = drawn.getContext("2d")!;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, width, height);
  return pictureOf(drawn.toDataURL("image/png"));
}

function font(size: number): string {
  return `600 ${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
}

function canvas(width: number, height: number): HTMLCanvasElement {
  const made = document.createElement("canvas");
  made.width = width;
  made.height = height;
  return made;
}
