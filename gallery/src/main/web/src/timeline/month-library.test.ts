import assert from "node:assert/strict";
import { test } from "node:test";
import type { Places } from "../api/client.ts";
import type { MonthCount, PhotoPage } from "../api/types.ts";
import { type Month, MonthLibrary } from "./month-library.ts";
import { photo } from "./sample.ts";

const months: MonthCount[] = [
  { year: 2024, month: 5, photos: 3 },
  { year: 2024, month: 4, photos: 1 },
  { year: 2023, month: 12, photos: 2 },
];

/** A server that sends two photos a page. */
class Server {
  readonly calls: string[] = [];
  fails = false;

  places: Places = new Map();

  readonly page = (count: MonthCount, after?: string): Promise<PhotoPage> => {
    this.calls.push(`${count.year}-${count.month} ${after ?? ""}`.trim());
    if (this.fails) {
      return Promise.reject(new Error("gone"));
    }
    const month = String(count.month).padStart(2, "0");
    const all = Array.from(
      { length: count.photos },
      (_, i) => photo(`${count.year}-${month}/${i}`, `${count.year}-${month}-${20 - i}T10:00:00`),
    );
    const start = Number(after ?? 0);
    const end = start + 2;
    const page = { photos: all.slice(start, end), total: all.length };
    return Promise.resolve(end < all.length ? { ...page, next: String(end) } : page);
  };
}

function library(server: Server, changed: (month: Month) => void = () => undefined) {
  return new MonthLibrary(
    months,
    {
      page: server.page,
      places: () => server.fails ? Promise.reject(new Error("gone")) : Promise.resolve(server.places),
    },
    changed,
  );
}

test("a month is loaded page by page, and tells of each", async () => {
  const server = new Server();
  const sizes: number[] = [];
  const all = library(server, (month) => sizes.push(month.photos.length));
  await all.load(all.months[0]!);
  assert.deepEqual(sizes, [2, 3]);
  assert.ok(all.months[0]!.complete);
  assert.equal(all.months[0]!.missing, 0);
});

test("the places of a month's days come with it, and stay when others come", async () => {
  const server = new Server();
  server.places = new Map([["2024-05-20", ["Oslo", "Bergen"]]]);
  const all = library(server);
  await all.load(all.months[0]!);
  assert.deepEqual(all.months[0]!.places.get("2024-05-20"), ["Oslo", "Bergen"]);
  assert.deepEqual(all.updated(months).months[0]!.places, all.months[0]!.places);
});

test("a month is loaded once, however often it is asked for", async () => {
  const server = new Server();
  const all = library(server);
  const month = all.months[1]!;
  await Promise.all([all.load(month), all.load(month)]);
  await all.load(month);
  assert.deepEqual(server.calls, ["2024-4"]);
});

test("a load that failed is tried again when asked again", async () => {
  const server = new Server();
  const all = library(server);
  server.fails = true;
  await assert.rejects(all.load(all.months[1]!));
  server.fails = false;
  await all.load(all.months[1]!);
  assert.equal(all.months[1]!.photos.length, 1);
});

test("neighbours are found across months, and end at both ends", async () => {
  const all = library(new Server());
  const walked: string[] = [];
  let here = await (async () => {
    await all.load(all.months[0]!);
    return all.months[0]!.photos[0];
  })();
  const first = here!;
  while (here !== undefined) {
    walked.push(here.id);
    here = await all.neighbour(here, 1);
  }
  assert.deepEqual(walked, ["2024-05/0", "2024-05/1", "2024-05/2", "2024-04/0", "2023-12/0", "2023-12/1"]);
  assert.equal(await all.neighbour(first, -1), undefined);
  const back = await all.neighbour(photo("2024-04/0", "2024-04-20T10:00:00"), -1);
  assert.equal(back?.id, "2024-05/2");
});

test("a photo that is not of this library has no neighbours", async () => {
  const all = library(new Server());
  assert.equal(await all.neighbour(photo("x", "2019-01-01T10:00:00"), 1), undefined);
  assert.equal(await all.neighbour(photo("x", "2024-05-01T10:00:00"), 1), undefined);
});

test("after a change of the index, unchanged months stay and changed ones are loaded again", async () => {
  const server = new Server();
  const before = library(server);
  await Promise.all(before.months.map((month) => before.load(month)));
  const after = before.updated([{ year: 2024, month: 5, photos: 4 }, ...months.slice(1)]);
  server.calls.length = 0;
  assert.equal(after.months[0]!.photos.length, 3, "shows what it had");
  await Promise.all(after.months.map((month) => after.load(month)));
  assert.deepEqual(server.calls, ["2024-5", "2024-5 2"]);
  assert.equal(after.months[0]!.photos.length, 4);
});

test("a photo that has changed stands in its place, and its month is not loaded again", async () => {
  const server = new Server();
  const all = library(server);
  const [month] = all.months;
  await all.load(month!);
  all.replace([{ ...month!.photos[1]!, favorite: true }]);
  assert.deepEqual(month!.photos.map(({ favorite }) => favorite), [false, true, false]);
  assert.ok(month!.complete);
});

test("a photo that has another time has both months loaded again", async () => {
  const all = library(new Server());
  await Promise.all(all.months.map((month) => all.load(month)));
  all.replace([{ ...all.months[0]!.photos[0]!, taken: "2024-04-02T10:00:00" }]);
  assert.deepEqual(all.months.map(({ complete }) => complete), [false, false, true]);
});

test("a range goes from one photo to another, in either direction, and no further than it may", async () => {
  const all = library(new Server());
  await Promise.all(all.months.map((month) => all.load(month)));
  const [first, second] = all.months[0]!.photos;
  const last = all.months[2]!.photos[0]!;
  const ids = async (from: typeof last, to: typeof last, most = 100) =>
    (await all.range(from, to, most)).map(({ id }) => id);
  assert.deepEqual(await ids(second!, last), ["2024-05/1", "2024-05/2", "2024-04/0", "2023-12/0"]);
  assert.deepEqual(await ids(last, second!), ["2023-12/0", "2024-04/0", "2024-05/2", "2024-05/1"]);
  assert.deepEqual(await ids(second!, first!), ["2024-05/1", "2024-05/0"]);
  assert.deepEqual(await ids(first!, last, 2), ["2024-05/0", "2024-05/1"]);
  assert.deepEqual(await ids(first!, first!), ["2024-05/0"]);
});
