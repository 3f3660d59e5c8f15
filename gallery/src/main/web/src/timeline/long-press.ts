/** A finger that rests on something for so long, in milliseconds, means more than a tap. */
const LONG = 450;
/** A finger that moves so far, in pixels, scrolls. */
const STILL = 10;

/** Tells when a finger rests on a photo, and keeps the tap that ends it from opening the photo. */
export class LongPress {
  #timer: number | undefined;
  #from = { x: 0, y: 0 };
  #pressed = false;
  /** Whether it was a finger that came down last. */
  byFinger = false;

  down(event: PointerEvent, pressed: () => void): void {
    this.cancel();
    this.#pressed = false;
    this.byFinger = event.pointerType === "touch";
    if (this.byFinger) {
      this.#from = { x: event.clientX, y: event.clientY };
      this.#timer = window.setTimeout(() => {
        this.#pressed = true;
        pressed();
      }, LONG);
    }
  }

  move(event: PointerEvent): void {
    if (Math.hypot(event.clientX - this.#from.x, event.clientY - this.#from.y) > STILL) {
      this.cancel();
    }
  }

  cancel(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether the click, or the menu, that comes now belongs to a long press. */
  ends(): boolean {
    return this.#pressed;
  }
}
