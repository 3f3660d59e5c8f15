import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, ApiError } from "../api/client.ts";
import type { IndexStatus, PhotoSummary, Timeline } from "../api/types.ts";
import { emptyStyles, misunderstood, noMatch, noPhotos } from "../app/empty.ts";
import { type Route, routeTo, showSame } from "../app/route.ts";
import { tell } from "../app/tell.ts";
import type { Found, View } from "../app/view.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import "../search/refinement.ts";
import { base, buttons } from "../ui/styles.ts";
import { CANDIDATES, Covers } from "./covers.ts";
import "./level-switch.ts";
import { Levelling } from "./levelling.ts";
import type { LevelName } from "./levels.ts";
import "./memories.ts";
import { MonthLibrary } from "./month-library.ts";
import "./overview.ts";
import "./scrubber.ts";
import type { Scrubber } from "./scrubber.ts";
import { Selection } from "./selection.ts";
import type { Level, Spot } from "./spot.ts";
import "./timeline.ts";
import type { TimelineView } from "./timeline.ts";
import { ZoomGestures } from "./zoom-gestures.ts";

/** All photos, or those of a place's filter, that match the query: by day, or from afar by month or year, with the scrubber. */
@customElement("latent-timeline-page")
export class TimelinePage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("photos");
  /** What is shown here whatever the query is; empty for all photos. */
  @property({ attribute: false })
  accessor filter = "";
  /** What the place is called. */
  @property({ attribute: false })
  accessor name = "";
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor selection = Selection.NONE;
  @property({ attribute: false })
  accessor status: IndexStatus | undefined;
  @state()
  private accessor library: MonthLibrary | undefined;
  /** Where the photos of the library are shown, which is behind the route while others are being loaded. */
  @state()
  private accessor shown: Route | undefined;
  @state()
  private accessor problem = "";
  @query("latent-timeline")
  private accessor timeline!: TimelineView | null;
  @query("latent-timeline, latent-overview")
  private accessor photos!: Level | null;
  @query("latent-scrubber")
  private accessor scrubber!: Scrubber | null;
  #covers!: Covers;
  #gestures: ZoomGestures | undefined;
  readonly #levels = new Levelling(this, () => this.photos);
  #loading = new AbortController();
  /** Where the photos that were asked for last are to be shown. */
  #sought: Route | undefined;

  static override readonly styles = [
    base,
    buttons,
    emptyStyles,
    css`
      /* Two fingers change the level, and not the browser's own zoom. */
      :host {
        display: block;
        touch-action: pan-x pan-y;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#gestures = new ZoomGestures(this, this.#levels.step);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#gestures?.dispose();
    this.#loading.abort();
  }

  get sequence(): MonthLibrary | undefined {
    return this.library;
  }

  refresh(): void {
    void this.#load(this.route);
  }

  reveal(photo: PhotoSummary): void {
    this.timeline?.reveal(photo);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("route")) {
      return;
    }
    if (this.shown === undefined || !showSame(this.route, this.shown)) {
      void this.#load(this.route);
    } else if (this.#sought !== undefined && !showSame(this.route, this.#sought)) {
      // What was being typed meanwhile is given up.
      this.#loading.abort();
      this.#tell("");
    }
  }

  async #load(route: Route): Promise<void> {
    this.#loading.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#sought = route;
    const query = this.#narrowed(route.query);
    try {
      const timeline = await this.api.timeline(query, loading.signal);
      if (!loading.signal.aborted) {
        this.#show(route, query, timeline);
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 400) {
        this.#tell(error.message);
      } else {
        this.#fail(error);
      }
    }
  }

  /** The filter goes first: the last word of a query may be the beginning of one. */
  #narrowed(query: string): string {
    return `${this.filter} ${query}`.trim();
  }

  #show(route: Route, query: string, { months }: Timeline): void {
    const same = this.shown !== undefined && showSame(route, this.shown);
    if (!same) {
      this.#levels.forget();
      this.#covers = new Covers(async (month) =>
        (await this.#reported(this.api.photos(query, month, undefined, CANDIDATES))).photos
      );
    }
    // What had no thumbnail may have one by now.
    this.store.forgetMissing();
    this.library = this.library !== undefined && same ? this.library.updated(months) : new MonthLibrary(
      months,
      {
        page: (month, after) => this.#reported(this.api.photos(query, month, after)),
        places: (month) => this.api.places(query, month),
      },
      (month) => this.timeline?.monthChanged(month),
    );
    this.shown = route;
    this.#tell("");
    tell(this, "sequence", { same });
  }

  #tell(problem: string): void {
    this.problem = problem;
    const total = this.library?.total;
    if (total !== undefined) {
      tell(this, "found", { total, problem } satisfies Found);
    }
  }

  async #reported<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #fail(error: unknown): void {
    tell(this, "problem", error);
  }

  /** Of all that is here, the scrubber alone follows. */
  #scrolled(): void {
    const { photos, scrubber } = this;
    if (photos !== null && scrubber !== null) {
      scrubber.marks = photos.marks;
      scrubber.position = window.scrollY;
      scrubber.range = document.documentElement.scrollHeight - window.innerHeight;
    }
  }

  readonly #showAll = (): void => tell(this, "search", "");

  protected override render(): TemplateResult {
    const query = this.shown?.query ?? "";
    return html`
      <h1 class="unseen">${query === "" ? this.name : msg(str`Photos that match ${query}`)}</h1>
      ${query === "" && this.filter === ""
        ? html`
          <latent-memories ?hidden="${this.#levels.level !== "days"}" .api="${this.api}" .store="${this
            .store}"></latent-memories>
        `
        : nothing} ${query === "" ? nothing : html`
        <latent-refinement
          .api="${this.api}"
          .query="${query}"
          .narrowed="${this.#narrowed(query)}"
        ></latent-refinement>
      `}${this.#renderBody(query)}
    `;
  }

  #renderBody(query: string): TemplateResult | typeof nothing {
    const { library } = this;
    if (library === undefined) {
      return this.problem === "" ? nothing : misunderstood(this.problem, this.#showAll);
    }
    if (library.months.length === 0) {
      return this.#renderNothing(query);
    }
    const { level } = this.#levels;
    return html`
      ${level === "days" ? this.#renderDays(library) : this.#renderOverview(library, level)}
      <latent-level-switch .level="${level}" @level="${(event: CustomEvent<LevelName>) =>
        void this.#levels.look(event.detail)}"></latent-level-switch>
      <latent-scrubber
        @scrub="${(event: CustomEvent<number>) => window.scrollTo({ top: event.detail, behavior: "instant" })}"
      ></latent-scrubber>
    `;
  }

  #renderDays(library: MonthLibrary): TemplateResult {
    return html`
      <latent-timeline
        .library="${library}"
        .route="${this.shown}"
        .store="${this.store}"
        .selection="${this.selection}"
        @timeline-scroll="${this.#scrolled}"
      ></latent-timeline>
    `;
  }

  #renderOverview({ counts }: MonthLibrary, level: "years" | "months"): TemplateResult {
    return html`
      <latent-overview
        .months="${counts}"
        .level="${level}"
        .covers="${this.#covers}"
        .store="${this.store}"
        @enter="${(event: CustomEvent<Spot>) => void this.#levels.enter(event.detail)}"
        @timeline-scroll="${this.#scrolled}"
      ></latent-overview>
    `;
  }

  #renderNothing(query: string): TemplateResult {
    if (query !== "") {
      return noMatch(query, this.#showAll);
    }
    return this.filter === "" ? noPhotos(this.status?.pending ?? 0) : html`
      <slot></slot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-timeline-page": TimelinePage;
  }
}
