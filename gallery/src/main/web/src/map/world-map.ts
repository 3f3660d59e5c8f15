import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Area, Cluster, NamedPlace } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import { base, buttons } from "../ui/styles.ts";
import { Gestures } from "../viewer/gestures.ts";
import { canvasColours } from "./canvas.styles.ts";
import { labels } from "./labels.ts";
import {
  areaBetween,
  bounded,
  type MapView,
  panned,
  type Point,
  type Size,
  toScreen,
  zoomedAbout,
} from "./mercator.ts";
import { Painter } from "./painter.ts";
import { type World, worldAt } from "./world.ts";

const KEY_STEP = 90;

/**
 * A map of the Earth that is drawn here. What is slotted in is placed by the page, over it.
 *
 * Events: `view-change` (detail: the view; it has been moved), `resized`, `area` (detail: the Area of a box that was
 * drawn with Shift held), `problem` (detail: the error).
 */
@customElement("latent-world-map")
export class WorldMap extends LitElement {
  @property({ attribute: false })
  accessor view!: MapView;
  @property({ attribute: false })
  accessor names: readonly NamedPlace[] = [];
  /** Clusters that are shown as heat. */
  @property({ attribute: false })
  accessor heat: readonly Cluster[] = [];
  @state()
  private accessor world: World | undefined;
  /** Two corners of the box that is being drawn. */
  @state()
  private accessor box: readonly [Point, Point] | undefined;
  @query("canvas")
  private accessor canvas!: HTMLCanvasElement;
  #painter: Painter | undefined;
  #gestures: Gestures | undefined;
  readonly #resized = new ResizeObserver(() => this.#resize());
  readonly #theme = window.matchMedia("(prefers-color-scheme: dark)");
  readonly #repaint = () => this.requestUpdate();

  static override readonly styles = [
    base,
    buttons,
    canvasColours,
    css`
      :host {
        position: relative;
        display: block;
        overflow: hidden;
        touch-action: none;
      }

      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        cursor: grab;
      }

      canvas:active {
        cursor: grabbing;
      }

      canvas:focus-visible {
        box-shadow: inset 0 0 0 2px var(--focus);
      }

      .box {
        position: absolute;
        border: 2px solid var(--accent);
        background: color-mix(in srgb, var(--accent) 15%, transparent);
        pointer-events: none;
      }
    `,
  ];

  get size(): Size {
    return { width: this.clientWidth, height: this.clientHeight };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#theme.addEventListener("change", this.#repaint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#theme.removeEventListener("change", this.#repaint);
    this.#resized.disconnect();
    this.#gestures?.dispose();
  }

  override firstUpdated(): void {
    this.#painter = new Painter(this.canvas);
    this.#gestures = new Gestures(this.canvas, {
      zoomed: true,
      zoomBy: (factor, x, y) => this.#zoom(Math.log2(factor), this.#fromCentre(x, y)),
      toggleZoom: (x, y) => this.#zoom(1, this.#fromCentre(x, y)),
      panBy: (dx, dy) => this.#pan(dx, dy),
      drag: () => undefined,
      release: () => undefined,
    });
    this.#resized.observe(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("view")) {
      void this.#shape(this.view.zoom);
    }
  }

  override updated(): void {
    const { size } = this;
    if (size.width > 0 && this.#painter !== undefined) {
      const painter = this.#painter;
      const names = labels(this.names, this.view, size, (name) => painter.widthOf(name));
      painter.paint(this.view, size, this.world, this.heat, names);
    }
  }

  async #shape(zoom: number): Promise<void> {
    try {
      const world = await worldAt(zoom);
      if (this.isConnected && this.view.zoom === zoom || this.world === undefined) {
        this.world = world;
      }
    } catch (error) {
      tell(this, "problem", error);
    }
  }

  #resize(): void {
    if (this.clientWidth > 0) {
      this.view = bounded(this.view, this.size);
      this.dispatchEvent(new CustomEvent("resized"));
    }
  }

  #fromCentre(x: number, y: number): Point {
    return { x: x + this.clientWidth / 2, y: y + this.clientHeight / 2 };
  }

  #zoom(by: number, about: Point): void {
    this.#show(zoomedAbout(this.view, this.size, by, about));
  }

  #pan(dx: number, dy: number): void {
    if (this.box === undefined) {
      this.#show(panned(this.view, this.size, dx, dy));
    }
  }

  #show(view: MapView): void {
    this.view = view;
    this.dispatchEvent(new CustomEvent("view-change", { detail: view }));
  }

  /** In or out by a step, about the middle. */
  step(by: number): void {
    this.#zoom(by, this.#fromCentre(0, 0));
  }

  /** Where a position is on the element. */
  place(point: Point): Point {
    return toScreen(this.view, this.size, point);
  }

  #keyDown(event: KeyboardEvent): void {
    const action = this.#actionOf(event.key);
    if (action !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      action();
    }
  }

  #actionOf(key: string): (() => void) | undefined {
    switch (key) {
      case "ArrowLeft":
        return () => this.#pan(KEY_STEP, 0);
      case "ArrowRight":
        return () => this.#pan(-KEY_STEP, 0);
      case "ArrowUp":
        return () => this.#pan(0, KEY_STEP);
      case "ArrowDown":
        return () => this.#pan(0, -KEY_STEP);
      case "+":
      case "=":
        return () => this.step(1);
      case "-":
        return () => this.step(-1);
      default:
        return undefined;
    }
  }

  #at(event: PointerEvent): Point {
    const { left, top } = this.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  #beginBox(event: PointerEvent): void {
    if (event.shiftKey && event.button === 0) {
      this.box = [this.#at(event), this.#at(event)];
    }
  }

  #drawBox(event: PointerEvent): void {
    if (this.box !== undefined) {
      this.box = [this.box[0], this.#at(event)];
    }
  }

  #endBox(): void {
    if (this.box !== undefined) {
      const [one, other] = this.box;
      this.box = undefined;
      if (Math.abs(one.x - other.x) > 5 && Math.abs(one.y - other.y) > 5) {
        const detail: Area = areaBetween(this.view, this.size, one, other);
        this.dispatchEvent(new CustomEvent("area", { detail }));
      }
    }
  }

  protected override render(): TemplateResult {
    return html`
      <canvas
        tabindex="0"
        role="application"
        aria-label="${msg("Map: arrow keys move it, plus and minus zoom")}"
        @keydown="${this.#keyDown}"
        @pointerdown="${this.#beginBox}"
        @pointermove="${this.#drawBox}"
        @pointerup="${this.#endBox}"
        @pointercancel="${() => (this.box = undefined)}"
      ></canvas>
      ${this.box === undefined ? nothing : this.#renderBox(...this.box)}
      <slot></slot>
    `;
  }

  #renderBox(one: Point, other: Point): TemplateResult {
    const place = `left:${Math.min(one.x, other.x)}px;top:${Math.min(one.y, other.y)}px;width:${
      Math.abs(one.x - other.x)
    }px;height:${Math.abs(one.y - other.y)}px`;
    return html`
      <div class="box" .style="${place}"></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-world-map": WorldMap;
  }
}
