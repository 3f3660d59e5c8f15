import { type Api, ApiError } from "../api/client.ts";
import { begin, look, type Parcel, type Progress, sendOn } from "../api/uploads.ts";
import { FIRST, nextSize } from "./part-size.ts";
import { Patience } from "./patience.ts";

/**
 * Sends a file, and goes on where a break has left it, for as long as the signal lets it and more of it arrives than ever before.
 *
 * @param arrived is told how many bytes the server has
 * @returns once all of it has arrived
 */
export async function send(
  api: Api,
  file: File,
  parcel: Parcel,
  signal: AbortSignal,
  arrived: (progress: Progress) => void,
  patience = new Patience(),
): Promise<Progress> {
  let size = FIRST;
  let furthest = 0;
  let now: Progress | undefined;
  let isSure = true;
  while (now?.path === undefined) {
    try {
      if (now === undefined) {
        now = await begin(api, parcel, signal);
      } else if (isSure) {
        const started = performance.now();
        const part = file.slice(now.offset, now.offset + size);
        now = await sendOn(api, now, part, signal);
        size = nextSize(part.size, performance.now() - started);
      } else {
        now = await look(api, now.id, signal);
      }
      isSure = true;
      if (now.offset > furthest) {
        furthest = now.offset;
        patience.renew();
      }
      arrived(now);
    } catch (error) {
      await patience.bear(error, signal);
      isSure = false;
      now = error instanceof ApiError && error.status === 404 ? undefined : now;
    }
  }
  return now;
}
