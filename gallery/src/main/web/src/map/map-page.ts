import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { type Api, ApiError } from "../api/client.ts";
import { clusters, extentOf, namesIn } from "../api/map.ts";
import type { Area, Cluster, NamedPlace } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import { tell } from "../app/tell.ts";
import type { Found, View } from "../app/view.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import { type ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import "./marker.ts";
import { areaOf, DEEPEST, type MapView, project, viewOf, written } from "./mercator.ts";
import { scaleBar } from "./scale.ts";
import "./world-map.ts";
import type { WorldMap } from "./world-map.ts";

/** Where the map has come to rest for this long, in milliseconds, what is there is asked for. */
const REST = 120;
const NAMES = 60;
/** Further out than this, photos are heat under the markers. */
const HEAT_BELOW = 5;
const WHOLE: MapView = { centre: { x: 0.5, y: 0.45 }, zoom: 1 };

/** Where photos were taken: clusters on a map, and a search by area. */
@customElement("latent-map-page")
export class MapPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("map");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor view = WHOLE;
  @state()
  private accessor found: readonly Cluster[] = [];
  @state()
  private accessor names: readonly NamedPlace[] = [];
  /** No photo of the query says where it was taken. */
  @state()
  private accessor nowhere = false;
  @query("latent-world-map")
  private accessor map!: WorldMap;
  /** What is kept in the picture as long as nobody has moved it. */
  #framed: Area | undefined;
  #timer: number | undefined;
  #loading = new AbortController();
  #framing = new AbortController();

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
        display: block;
        height: calc(100dvh - var(--header) - 16px);
        border-radius: var(--corner-large);
        overflow: hidden;
      }

      latent-world-map {
        width: 100%;
        height: 100%;
      }

      latent-marker {
        position: absolute;
        top: 0;
        left: 0;
      }

      .tools {
        position: absolute;
        right: 12px;
        bottom: 12px;
        display: grid;
        gap: 8px;
        justify-items: end;
      }

      .tools .icon,
      .here {
        border: 1px solid var(--line);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      .tools .icon {
        border-radius: var(--corner-middle);
        font-size: 1.25rem;
      }

      .scale {
        position: absolute;
        bottom: 12px;
        left: 12px;
        padding: 0 4px 1px;
        border: solid var(--ink-soft);
        border-width: 0 2px 2px;
        color: var(--ink-soft);
        font-size: 0.75rem;
        text-align: center;
        pointer-events: none;
      }

      .here {
        position: absolute;
        top: 12px;
        left: 50%;
        white-space: nowrap;
        transform: translateX(-50%);
      }

      latent-notice {
        position: absolute;
        inset: auto 12px 12px;
        width: fit-content;
        min-height: 0;
        margin: 0 auto;
        padding: 20px;
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      @media (max-width: 759px) {
        :host {
          height: calc(100dvh - var(--header) - var(--bar) - 12px);
          margin: 0 calc(-1 * var(--side));
          border-radius: 0;
        }
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#timer);
    this.#loading.abort();
    this.#framing.abort();
  }

  refresh(): void {
    void this.#load();
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get("route");
    if (changed.has("route") && before?.query !== this.route.query) {
      void this.#frame();
    }
  }

  /** Brings all photos of the query into the picture. */
  async #frame(): Promise<void> {
    this.#framing.abort();
    this.#framing = new AbortController();
    try {
      const extent = await extentOf(this.api, this.route.query, this.#framing.signal);
      this.nowhere = extent === undefined;
      this.#framed = extent;
      await this.#reframe();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #reframe(): Promise<void> {
    if (this.#framed !== undefined) {
      this.view = viewOf(this.#framed, this.map.size);
    }
    await this.#load();
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const area = written(areaOf(this.view, this.map.size));
    try {
      const [found, names] = await Promise.all([
        clusters(this.api, this.route.query, area, Math.round(this.view.zoom), signal),
        this.view.zoom < 3 ? [] : namesIn(this.api, area, NAMES, signal),
      ]);
      this.found = found;
      this.names = names;
      this.#tell("");
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (error instanceof ApiError && error.status === 400) {
      this.#tell(error.message);
    } else {
      tell(this, "problem", error);
    }
  }

  #tell(problem: string): void {
    const total = this.found.reduce((sum, cluster) => sum + cluster.photos, 0);
    tell(this, "found", { total, problem } satisfies Found);
  }

  #moved(event: CustomEvent<MapView>): void {
    this.view = event.detail;
    this.#framed = undefined;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#load(), REST);
  }

  /** Into a cluster, until it is one place: then to its photos. */
  #enter({ extent, photos, newest }: Cluster): void {
    if (photos === 1) {
      tell(this, "photo-open", { id: newest });
      return;
    }
    const view = viewOf(extent, this.map.size);
    if (view.zoom >= DEEPEST || this.view.zoom >= DEEPEST - 2) {
      this.#list(extent);
    } else {
      this.#framed = extent;
      void this.#reframe();
    }
  }

  /** All photos of an area, in time's order. */
  #list(area: Area): void {
    const terms = [`within:${written(area)}`, this.route.query].filter((term) => term !== "");
    tell(this, "go", routeTo("photos", undefined, terms.join(" ")));
  }

  protected override render(): TemplateResult {
    const scale = scaleBar(this.view);
    const here = this.found.reduce((sum, cluster) => sum + cluster.photos, 0);
    return html`
      <h1 class="unseen">${msg("Map")}</h1>
      <latent-world-map
        .view="${this.view}"
        .names="${this.names}"
        .heat="${this.view.zoom < HEAT_BELOW ? this.found : []}"
        @view-change="${this.#moved}"
        @resized="${this.#reframe}"
        @area="${(event: CustomEvent<Area>) => this.#list(event.detail)}"
      >${this.hasUpdated ? this.#renderMarkers() : nothing}</latent-world-map>
      ${here === 0 ? nothing : html`
        <button class="quiet here" @click="${() => this.#list(areaOf(this.view, this.map.size))}">
          ${plural(here, {
            one: msg(str`Show ${count(here)} photo of this area`),
            other: msg(str`Show ${count(here)} photos of this area`),
          })}
        </button>
      `}
      <div class="scale" .style="${`width:${scale.width}px`}">${scale.text}</div>
      <div class="tools">
        <button
          class="icon"
          aria-label="${msg("Zoom in")}"
          title="${msg("Zoom in (+)")}"
          @click="${() => this.map.step(1)}"
        >
          ${icons.plus}
        </button>
        <button
          class="icon"
          aria-label="${msg("Zoom out")}"
          title="${msg("Zoom out (−)")}"
          @click="${() => this.map.step(-1)}"
        >
          ${icons.minus}
        </button>
      </div>
      ${this.nowhere
        ? html`
          <latent-notice heading="${msg("No photo says where it was taken")}">
            <span slot="icon">${icons.pin}</span>
            <p>${msg(
              "Photos with a position are here, on a map that comes with the program: nobody is asked for it.",
            )}</p>
          </latent-notice>
        `
        : nothing}
    `;
  }

  #renderMarkers(): TemplateResult {
    const { size } = this.map;
    const near = this.found.filter((cluster) => {
      const { x, y } = this.map.place(project(cluster.latitude, cluster.longitude));
      return x > -40 && y > -40 && x < size.width + 40 && y < size.height + 40;
    });
    return html`
      ${repeat(near, ({ newest, photos }) => `${newest} ${photos}`, (cluster) => this.#renderMarker(cluster))}
    `;
  }

  #renderMarker(cluster: Cluster): TemplateResult {
    const { x, y } = this.map.place(project(cluster.latitude, cluster.longitude));
    return html`
      <latent-marker
        .style="${`transform:translate(${x}px,${y}px)`}"
        .cluster="${cluster}"
        .store="${this.store}"
        @click="${() => this.#enter(cluster)}"
      ></latent-marker>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-map-page": MapPage;
  }
}
