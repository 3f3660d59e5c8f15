import { type Api, ApiError, isAbort, UnreachableError } from "../api/client.ts";
import { begin, look, type Parcel, type Progress, sendOn } from "../api/uploads.ts";
import { FIRST, nextSize } from "./part-size.ts";

/** How long to wait after a break before the next try, in milliseconds; the last one counts for all that follow. */
const WAITS = [500, 1000, 2000, 5000, 10_000];

/** What passes by itself: another request still writes, the server is busy, the vault comes back, a part was damaged on its way, the upload was forgotten. */
const PASSING = new Set([404, 408, 409, 423, 429, 460, 500, 502, 503, 504]);

/** So often in a row. */
const MOST_REFUSALS = 5;

/**
 * Sends a file, and goes on where a break has left it, for as long as the signal lets it.
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
): Promise<Progress> {
  let size = FIRST;
  let failures = 0;
  let now: Progress | undefined;
  while (now?.path === undefined) {
    try {
      if (now === undefined || failures > 0) {
        now = now === undefined ? await begin(api, parcel, signal) : await look(api, now.id, signal);
      } else {
        const started = performance.now();
        const part = file.slice(now.offset, now.offset + size);
        now = await sendOn(api, now, part, signal);
        size = nextSize(part.size, performance.now() - started);
      }
      failures = 0;
      arrived(now);
    } catch (error) {
      failures++;
      if (isAbort(error) || !passes(error, failures)) {
        throw error;
      }
      now = error instanceof ApiError && error.status === 404 ? undefined : now;
      await wait(WAITS[Math.min(failures, WAITS.length) - 1] ?? 0, signal);
    }
  }
  return now;
}

/** A line that is down comes back some time; a server that refuses again and again means it. */
function passes(error: unknown, failures: number): boolean {
  return error instanceof UnreachableError ||
    (error instanceof ApiError && PASSING.has(error.status) && (error.unavailable || failures < MOST_REFUSALS));
}

function wait(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("paused", "AbortError"));
    }, { once: true });
  });
}
