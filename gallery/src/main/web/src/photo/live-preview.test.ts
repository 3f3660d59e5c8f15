import assert from "node:assert/strict";
import { test } from "node:test";
import { LivePreview } from "./live-preview.ts";

/** A window whose time stands still until `waitOut`. */
class StillWindow {
  readonly timers: (() => void)[] = [];
  readonly #lessMotion: boolean;

  constructor(lessMotion: boolean) {
    this.#lessMotion = lessMotion;
  }

  setTimeout(work: () => void): number {
    return this.timers.push(work) - 1;
  }

  clearTimeout(timer: number | undefined): void {
    if (timer !== undefined) {
      this.timers[timer] = () => undefined;
    }
  }

  matchMedia(): { matches: boolean } {
    return { matches: this.#lessMotion };
  }

  waitOut(): void {
    this.timers.forEach((work) => work());
  }
}

/** Stands in for a component. */
function preview({ isLive = true, lessMotion = false } = {}) {
  const still = new StillWindow(lessMotion);
  Object.assign(globalThis, { window: still });
  const listeners = new Map<string, (event: { pointerType: string }) => void>();
  const host = {
    addController: () => undefined,
    requestUpdate: () => undefined,
    addEventListener: (name: string, listener: (event: { pointerType: string }) => void) =>
      listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
  };
  const live = new LivePreview(host as unknown as ConstructorParameters<typeof LivePreview>[0], () => isLive);
  live.hostConnected();
  return { live, still, come: (pointerType = "mouse") => listeners.get("pointerenter")!({ pointerType }) };
}

test("a live photo plays once the mouse has rested on it, and stops when it leaves", () => {
  const { live, still, come } = preview();
  come();
  assert.equal(live.plays, false);
  still.waitOut();
  assert.equal(live.plays, true);
  live.stop();
  assert.equal(live.plays, false);
});

test("a mouse that only passes starts nothing", () => {
  const { live, still, come } = preview();
  come();
  live.stop();
  still.waitOut();
  assert.equal(live.plays, false);
});

test("neither fingers, nor other photos, nor whoever wants less motion, start anything", () => {
  for (const options of [{}, { isLive: false }, { lessMotion: true }]) {
    const { still, come } = preview(options);
    come(Object.keys(options).length === 0 ? "touch" : "mouse");
    assert.deepEqual(still.timers, []);
  }
});

test("what leaves the page stops", () => {
  const { live, still, come } = preview();
  come();
  still.waitOut();
  live.hostDisconnected();
  assert.equal(live.plays, false);
});
