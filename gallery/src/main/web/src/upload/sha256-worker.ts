/**
 * Hashes files, in a worker: of a video that takes seconds. The page imports this module for its address alone, as the build names it by its contents.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export interface Question {
  readonly number: number;
  readonly file: File;
}

export interface Answer {
  readonly number: number;
  /** In hexadecimal; undefined where the file cannot be read. */
  readonly sha256: string | undefined;
}

export const address = import.meta.url;

/** In bytes. The browser's own digest is ten times as fast, and wants all of a file in memory. */
const WHOLE = 64 * 1024 * 1024;

async function hash(file: File): Promise<string> {
  if (file.size <= WHOLE) {
    return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer())));
  }
  const digest = sha256.create();
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    digest.update(next.value);
  }
  return bytesToHex(digest.digest());
}

if (typeof document === "undefined") {
  self.addEventListener("message", ({ data: { number, file } }: MessageEvent<Question>) => {
    void hash(file)
      .catch(() => undefined)
      .then((hex) => self.postMessage({ number, sha256: hex } satisfies Answer));
  });
}
