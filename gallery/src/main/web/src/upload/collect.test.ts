import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dropped } from "./collect.ts";

type Failure = (error: Error) => void;

function file(name: string): unknown {
  return { name, isFile: true, file: (found: (file: File) => void) => found(new File([], name)) };
}

function unreadable(name: string): unknown {
  return { name, isFile: true, file: (_: unknown, failed: Failure) => failed(new Error("NotReadableError")) };
}

function folder(name: string, ...children: unknown[]): unknown {
  const parts = [children, []];
  const readEntries = (found: (entries: unknown) => void) => found(parts.shift());
  return { name, isFile: false, createReader: () => ({ readEntries }) };
}

function locked(name: string): unknown {
  const readEntries = (_: unknown, failed: Failure) => failed(new Error("NotReadableError"));
  return { name, isFile: false, createReader: () => ({ readEntries }) };
}

function drop(...entries: unknown[]) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return dropped({ items: items as unknown as DataTransferItemList });
}

test("what can be read of a drop is found, and the rest is told", async () => {
  const trip = folder("Trip", unreadable("b.jpg"), file("c.jpg"), locked("Oslo"));
  const { found, unread } = await drop(unreadable("a.jpg"), trip, file("d.jpg"));
  assert.deepEqual(found.map((one) => [...one.folders, one.file.name].join("/")), ["Trip/c.jpg", "d.jpg"]);
  assert.deepEqual(unread, ["a.jpg", "b.jpg", "Oslo"]);
});

test("litter is not asked for", async () => {
  assert.deepEqual(await drop(unreadable(".DS_Store")), { found: [], unread: [] });
});
