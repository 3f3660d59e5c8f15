import { msg } from "@lit/localize";
import { css, html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { namesIn } from "../api/map.ts";
import type { NamedPlace } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { canvasColours } from "./canvas.styles.ts";
import { labels } from "./labels.ts";
import { areaOf, type MapView, project, type Size, written } from "./mercator.ts";
import { Painter } from "./painter.ts";
import { type World, worldAt } from "./world.ts";

/** Far enough away that the coarse shapes will do. */
const ZOOM = 5;
const NAMES = 20;

/** Where one photo was taken, in its country: a picture that leads to the map. */
@customElement("latent-small-map")
export class SmallMap extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ type: Number })
  accessor latitude = 0;
  @property({ type: Number })
  accessor longitude = 0;
  @state()
  private accessor world: World | undefined;
  @state()
  private accessor names: readonly NamedPlace[] = [];
  @query("canvas")
  private accessor canvas!: HTMLCanvasElement;
  #painter: Painter | undefined;
  #loading = new AbortController();
  readonly #resized = new ResizeObserver(() => this.requestUpdate());

  static override readonly styles = [
    base,
    canvasColours,
    css`
      :host {
        display: block;
      }

      a {
        position: relative;
        display: block;
        height: 100%;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
      }

      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }

      span {
        position: absolute;
        top: 50%;
        left: 50%;
        color: var(--accent);
        translate: -50% -100%;
      }

      span svg {
        display: block;
        width: 30px;
        height: 30px;
        fill: var(--paper);
      }
    `,
  ];

  get #view(): MapView {
    return { centre: project(this.latitude, this.longitude), zoom: ZOOM };
  }

  get #size(): Size {
    return { width: this.canvas.clientWidth, height: this.canvas.clientHeight };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
    this.#resized.disconnect();
  }

  override firstUpdated(): void {
    this.#painter = new Painter(this.canvas);
    this.#resized.observe(this);
    void worldAt(ZOOM).then((world) => (this.world = world), () => undefined);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("latitude") || changed.has("longitude")) {
      void this.#name();
    }
    const size = this.#size;
    const painter = this.#painter;
    if (size.width > 0 && painter !== undefined) {
      const names = labels(this.names, this.#view, size, (name) => painter.widthOf(name));
      painter.paint(this.#view, size, this.world, [], names);
    }
  }

  /** A map without names is a map all the same. */
  async #name(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const area = written(areaOf(this.#view, this.#size));
    this.names = await namesIn(this.api, area, NAMES, this.#loading.signal).catch(() => this.names);
  }

  protected override render(): TemplateResult {
    const near = `near:${this.latitude.toFixed(4)},${this.longitude.toFixed(4)},10km`;
    return html`
      <a
        ${to(routeTo("map", undefined, near))}
        aria-label="${msg("Photos near here, on the map")}"
        title="${msg("Photos near here, on the map")}"
      >
        <canvas aria-hidden="true"></canvas>
        <span>${icons.pin}</span>
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-small-map": SmallMap;
  }
}
