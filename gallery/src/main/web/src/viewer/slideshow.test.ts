import assert from "node:assert/strict";
import { test } from "node:test";
import { type Show, Slideshow } from "./slideshow.ts";

class Photos implements Show {
  shown = 0;
  readonly states: boolean[] = [];
  readonly last: number;
  readonly ended: Promise<void>;
  #end!: () => void;

  constructor(last: number) {
    this.last = last;
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  seen(pause: Promise<void>): Promise<void> {
    return pause;
  }

  next(): Promise<boolean> {
    this.shown++;
    return Promise.resolve(this.shown < this.last);
  }

  changed(running: boolean): void {
    this.states.push(running);
    if (!running) {
      this.#end();
    }
  }
}

test("a slideshow ends with the last photo", async () => {
  const photos = new Photos(3);
  const show = new Slideshow(photos, 1);
  show.toggle();
  await photos.ended;
  assert.equal(photos.shown, 3);
  assert.deepEqual(photos.states, [true, false]);
  assert.equal(show.running, false);
});

test("a slideshow that is stopped shows no other photo", async () => {
  const photos = new Photos(3);
  const show = new Slideshow(photos, 60_000);
  show.toggle();
  assert.equal(show.running, true);
  show.toggle();
  await photos.ended;
  assert.equal(photos.shown, 0);
  assert.deepEqual(photos.states, [true, false]);
});
