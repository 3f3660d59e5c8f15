/**
 * Turns pointers, wheel and double clicks on a stage into zooming, panning, swiping and putting away. Measures from
 * the stage's centre.
 */
export interface GestureTarget {
  /** A finger may only swipe while the picture is fitted. */
  readonly zoomed: boolean;
  /** By this factor, about this point. */
  zoomBy(factor: number, x: number, y: number): void;
  /** Between fitted and close. */
  toggleZoom(x: number, y: number): void;
  panBy(dx: number, dy: number): void;
  /** The fitted picture follows the finger. */
  drag(dx: number, dy: number): void;
  /** The finger has left; speeds in pixels a millisecond. */
  release(dx: number, dy: number, speedX: number, speedY: number): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export class Gestures {
  readonly #stage: HTMLElement;
  readonly #target: GestureTarget;
  readonly #pointers = new Map<number, Point>();
  readonly #listening = new AbortController();
  #start: (Point & { time: number }) | undefined;
  #lastTap = { time: 0, x: 0, y: 0 };
  #moved = false;

  constructor(stage: HTMLElement, target: GestureTarget) {
    this.#stage = stage;
    this.#target = target;
    const { signal } = this.#listening;
    stage.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    stage.addEventListener("pointermove", (event) => this.#move(event), { signal });
    stage.addEventListener("pointerup", (event) => this.#up(event), { signal });
    stage.addEventListener("pointercancel", (event) => this.#cancel(event), { signal });
    stage.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
    stage.addEventListener("dblclick", (event) => this.#double(event), { signal });
  }

  dispose(): void {
    this.#listening.abort();
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const box = this.#stage.getBoundingClientRect();
    return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    this.#stage.setPointerCapture(event.pointerId);
    const point = this.#at(event);
    this.#pointers.set(event.pointerId, point);
    this.#moved = this.#pointers.size > 1;
    this.#start = this.#pointers.size === 1 ? { ...point, time: event.timeStamp } : undefined;
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    const now = this.#at(event);
    if (this.#pointers.size === 2) {
      this.#pinch(event.pointerId, before, now);
    } else if (this.#target.zoomed) {
      this.#target.panBy(now.x - before.x, now.y - before.y);
    } else if (this.#start !== undefined) {
      this.#target.drag(now.x - this.#start.x, now.y - this.#start.y);
    }
    this.#moved ||= this.#start !== undefined && distance(this.#start, now) > 6;
    this.#pointers.set(event.pointerId, now);
  }

  #pinch(id: number, before: Point, now: Point): void {
    const other = [...this.#pointers].find(([pointer]) => pointer !== id)?.[1];
    if (other === undefined) {
      return;
    }
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    this.#target.zoomBy(distance(now, other) / Math.max(1, distance(before, other)), middle.x, middle.y);
    this.#target.panBy((now.x - before.x) / 2, (now.y - before.y) / 2);
  }

  #up(event: PointerEvent): void {
    const start = this.#start;
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size > 0 || start === undefined) {
      return;
    }
    this.#start = undefined;
    const now = this.#at(event);
    const time = Math.max(1, event.timeStamp - start.time);
    const dx = now.x - start.x;
    const dy = now.y - start.y;
    if (!this.#target.zoomed) {
      this.#target.release(dx, dy, dx / time, dy / time);
    }
    if (event.pointerType === "touch" && !this.#moved) {
      this.#tap(now, event.timeStamp);
    }
  }

  #cancel(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    this.#start = undefined;
    if (!this.#target.zoomed) {
      this.#target.release(0, 0, 0, 0);
    }
  }

  /** Browsers send no dblclick where touch-action forbids their own zooming. */
  #tap(point: Point, time: number): void {
    if (time - this.#lastTap.time < 300 && distance(point, this.#lastTap) < 40) {
      this.#target.toggleZoom(point.x, point.y);
      time = 0;
    }
    this.#lastTap = { time, ...point };
  }

  #double(event: MouseEvent): void {
    const { x, y } = this.#at(event);
    this.#target.toggleZoom(x, y);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const { x, y } = this.#at(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    this.#target.zoomBy(Math.exp((-event.deltaY * lines) / 300), x, y);
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
