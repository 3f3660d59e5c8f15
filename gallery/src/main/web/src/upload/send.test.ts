import { strict as assert } from "node:assert";
import { test } from "node:test";
import { Api, ApiError, UnreachableError } from "../api/client.ts";
import { FIRST } from "./part-size.ts";
import { Patience } from "./patience.ts";
import { send } from "./send.ts";

const BYTES = 2 * FIRST;
const file = new File([new Uint8Array(BYTES)], "a.jpg");
const parcel = { name: "a.jpg", folder: "", bytes: BYTES, modified: 0, sha256: "00" };

/** Keeps what arrives. */
class Server extends Api {
  readonly asked: string[] = [];
  offset = 0;
  /** What it does with the requests that send something, the first of them first; then it does as it should. */
  readonly #patches: ((bytes: number) => void)[];

  constructor(...patches: ((bytes: number) => void)[]) {
    super();
    this.#patches = patches;
  }

  // deno-lint-ignore require-await -- What it throws is to come with the promise.
  override async ask(_path: string, { method = "", body }: RequestInit): Promise<Response> {
    this.asked.push(method);
    if (method === "PATCH") {
      const bytes = (body as ArrayBuffer).byteLength;
      this.#patches.shift()?.(bytes);
      this.offset += bytes;
    }
    const done = this.offset === BYTES ? { "Latent-Path": "a.jpg" } : undefined;
    return new Response(null, {
      headers: { Location: "/api/v1/uploads/1", "Upload-Offset": String(this.offset), ...done },
    });
  }
}

function fails(error: Error): () => void {
  return () => {
    throw error;
  };
}

const refuses = (status: number) => fails(new ApiError(status, "refused", "No."));

function sent(server: Server, signal = new AbortController().signal) {
  return send(server, file, parcel, signal, () => undefined, new Patience([0]));
}

test("a file goes in parts until it is there", async () => {
  const server = new Server();
  assert.equal((await sent(server)).path, "a.jpg");
  assert.deepEqual(server.asked.slice(0, 2), ["POST", "PATCH"]);
  assert.equal(server.offset, BYTES);
});

test("after a break it goes on with what has arrived, however often the line breaks", async () => {
  const breaks = Array.from({ length: 20 }, () => fails(new UnreachableError(undefined)));
  const server = new Server(() => undefined, ...breaks);
  assert.equal((await sent(server)).path, "a.jpg");
  assert.deepEqual(server.asked.slice(0, 5), ["POST", "PATCH", "PATCH", "HEAD", "PATCH"]);
});

for (const status of [404, 409, 460]) {
  test(`a server that says ${status} to every part is given up, though it answers all else`, async () => {
    const server = new Server(...Array.from({ length: 100 }, () => refuses(status)));
    await assert.rejects(sent(server), { status });
    assert.equal(server.asked.filter((method) => method === "PATCH").length, 5);
  });
}

test("a file that is thrown away at its end each time is not sent for ever", async () => {
  let ends = 0;
  const server = new Server(...Array.from({ length: 100 }, () => (bytes: number) => {
    if (server.offset + bytes === BYTES) {
      ends++;
      server.offset = 0;
      refuses(460)();
    }
  }));
  await assert.rejects(sent(server), { status: 460 });
  assert.equal(ends, 5);
});

test("what passes counts no more once more has arrived", async () => {
  const four = Array.from({ length: 4 }, () => refuses(423));
  assert.equal((await sent(new Server(...four, () => undefined, ...four))).path, "a.jpg");
});

test("who pauses need not wait", async () => {
  const pause = new AbortController();
  const server = new Server(() => {
    pause.abort();
    throw new UnreachableError(undefined);
  });
  await assert.rejects(sent(server, pause.signal), { name: "AbortError" });
});
