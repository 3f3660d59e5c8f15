import { strict as assert } from "node:assert";
import { test } from "node:test";
import { Api, UnreachableError } from "../api/client.ts";
import { Hasher } from "./hasher.ts";
import { Patience } from "./patience.ts";
import { UploadQueue } from "./queue.ts";

/** Hashes when it is told to. */
class ManualWorker extends EventTarget {
  readonly asked: number[] = [];

  postMessage({ number }: { number: number }): void {
    this.asked.push(number);
  }

  answer(): void {
    for (const number of this.asked.splice(0)) {
      this.dispatchEvent(new MessageEvent("message", { data: { number, sha256: "00" } }));
    }
  }

  terminate(): void {
    this.asked.length = 0;
  }
}

/** Has every photo, once the line is up. */
class Library extends Api {
  breaks = 0;

  override send(): Promise<Response> {
    return this.breaks-- > 0
      ? Promise.reject(new UnreachableError(undefined))
      : Promise.resolve(Response.json({ files: [{ photo: "1" }] }));
  }
}

const found = (name: string) => ({ file: new File(["photo"], name), folders: [] });

function opened(library = new Library()) {
  const worker = new ManualWorker();
  const hasher = new Hasher(() => Promise.resolve(worker as unknown as Worker));
  return { worker, queue: new UploadQueue(library, hasher, () => new Patience([0])) };
}

async function until(queue: UploadQueue, done: () => boolean): Promise<void> {
  while (!done()) {
    await new Promise((resolve) => queue.addEventListener("change", resolve, { once: true }));
  }
}

/** Until what is under way by promises alone has come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("files that are cancelled while they are hashed give their places to others", async () => {
  const { worker, queue } = opened();
  queue.add(["a.jpg", "b.jpg", "c.jpg"].map(found), "");
  await settled();
  assert.equal(worker.asked.length, 3);
  queue.cancelAll();
  queue.add([found("d.jpg")], "");
  await settled();
  worker.answer();
  await until(queue, () => !queue.unfinished);
  assert.deepEqual(queue.tasks.map(({ state }) => state.kind), ["known"]);
});

test("a line that is down while a file is looked for fails nothing", async () => {
  const library = new Library();
  library.breaks = 7;
  const { worker, queue } = opened(library);
  queue.add([found("a.jpg")], "");
  await settled();
  worker.answer();
  await until(queue, () => !queue.unfinished);
  assert.deepEqual(queue.tasks[0]?.state, { kind: "known", photo: "1" });
});
