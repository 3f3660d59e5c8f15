import { isWriting } from "../ui/keys.ts";

/** Fingers that come so much closer, or go so much further apart, are meant. */
const PINCH = 1.35;
/** A wheel that turns so far with Ctrl held, in pixels; a pinch on a trackpad is told so too. */
const TURN = 40;
/** What follows sooner than this belongs to the same gesture, in milliseconds. */
const PAUSE = 220;

/** @param step 1 for closer, -1 for further away */
export type Zoom = (step: 1 | -1, at?: { readonly x: number; readonly y: number }) => void;

/** Turns fingers, wheel and keys into steps, one a gesture. */
export class ZoomGestures {
  readonly #zoom: Zoom;
  readonly #listening = new AbortController();
  /** How far apart the fingers were. */
  #apart: number | undefined;
  #turned = 0;
  #lastTurn = -Infinity;

  constructor(element: HTMLElement, zoom: Zoom) {
    this.#zoom = zoom;
    const { signal } = this.#listening;
    element.addEventListener("touchstart", (event) => this.#touch(event), { signal, passive: true });
    element.addEventListener("touchmove", (event) => this.#pinch(event), { signal, passive: true });
    element.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
    window.addEventListener("keydown", (event) => this.#key(event), { signal });
  }

  dispose(): void {
    this.#listening.abort();
  }

  #touch({ touches }: TouchEvent): void {
    this.#apart = touches.length === 2 ? distance(touches) : undefined;
  }

  #pinch({ touches }: TouchEvent): void {
    if (this.#apart === undefined || touches.length !== 2) {
      return;
    }
    const ratio = distance(touches) / Math.max(1, this.#apart);
    if (ratio > PINCH || ratio < 1 / PINCH) {
      this.#apart = undefined;
      const [one, other] = [touches[0]!, touches[1]!];
      const at = { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 };
      this.#zoom(ratio > 1 ? 1 : -1, at);
    }
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) {
      return;
    }
    event.preventDefault();
    const goesOn = event.timeStamp - this.#lastTurn < PAUSE;
    this.#lastTurn = event.timeStamp;
    const before = goesOn ? this.#turned : 0;
    this.#turned = before + event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    if (Math.abs(before) < TURN && Math.abs(this.#turned) >= TURN) {
      this.#zoom(this.#turned < 0 ? 1 : -1, { x: event.clientX, y: event.clientY });
    }
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === "+" || event.key === "=" ? 1 : event.key === "-" ? -1 : undefined;
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || !this.#isHere(event)) {
      return;
    }
    event.preventDefault();
    this.#zoom(step);
  }

  /** No dialog and no viewer is open, and nothing is being written. */
  #isHere(event: KeyboardEvent): boolean {
    const over = event.composedPath().some((at) => at instanceof Element && at.matches("dialog, [role=dialog]"));
    return !isWriting(event) && !over && !document.documentElement.classList.contains("viewing");
  }
}

function distance(touches: TouchList): number {
  const [one, other] = [touches[0]!, touches[1]!];
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}
