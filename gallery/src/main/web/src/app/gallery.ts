import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, ApiError, isAbort } from "../api/client.ts";
import type { IndexStatus, PhotoSummary, Timeline } from "../api/types.ts";
import { photos } from "../photo/format.ts";
import { ThumbnailStore } from "../photo/thumbnail-store.ts";
import "../search/search-box.ts";
import { MonthLibrary } from "../timeline/month-library.ts";
import "../timeline/scrubber.ts";
import "../timeline/timeline.ts";
import type { TimelineView } from "../timeline/timeline.ts";
import { icons } from "../ui/icons.ts";
import { logo } from "../ui/logo.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { History, type PageState } from "./url-state.ts";

const MEGABYTE = 1024 * 1024;
/** How often to ask for the index's state, in milliseconds: while it works, and while it rests. */
const WORKING = 2_000;
const RESTING = 20_000;
/** A page that nobody has touched for so long only asks whether it may stay, in milliseconds. */
const UNWATCHED = 5 * 60_000;

const SIGNS_OF_LIFE = ["pointerdown", "keydown", "scroll"] as const;

/**
 * The photos of an open vault: header, timeline, viewer.
 *
 * Events: `problem` (detail: the error) where it is not this page's to handle, `sign-out`.
 */
@customElement("latent-gallery")
export class Gallery extends LitElement {
  @property({ attribute: false }) accessor api!: Api;
  @state() private accessor page: PageState = { query: "", photo: undefined };
  @state() private accessor library: MonthLibrary | undefined;
  /** The query that the library holds the photos of. */
  @state() private accessor libraryQuery = "";
  @state() private accessor total = 0;
  @state() private accessor status: IndexStatus | undefined;
  @state() private accessor queryProblem = "";
  @state() private accessor opened: PhotoSummary | undefined;
  @state() private accessor scrolling = { position: 0, range: 0 };
  @query("latent-timeline") private accessor timeline!: TimelineView | null;

  #history: History | undefined;
  #grid!: ThumbnailStore;
  #screens!: ThumbnailStore;
  #loading = new AbortController();
  #opening = new AbortController();
  #statusTimer: number | undefined;
  #touched = Date.now();
  readonly #touch = () => (this.#touched = Date.now());
  readonly #awake = () => document.visibilityState === "visible" && void this.#refresh();

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }

      header {
        position: sticky;
        top: 0;
        z-index: 3;
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 620px) minmax(0, 1fr);
        align-items: center;
        gap: 16px;
        height: var(--header);
        padding: 0 var(--side);
        background: color-mix(in srgb, var(--paper) 86%, transparent);
        backdrop-filter: blur(14px) saturate(1.4);
      }

      .brand {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        justify-self: start;
        font-size: 1.125rem;
        font-weight: 650;
        letter-spacing: -0.02em;
        text-decoration: none;
      }

      .account {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: 10px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      main {
        min-height: calc(100dvh - var(--header));
        padding: 0 calc(var(--side) + 28px) 40px var(--side);
      }

      .progress {
        display: flex;
        align-items: center;
        gap: 10px;
        margin-top: 12px;
        padding: 8px 14px;
        border-radius: 10px;
        background: var(--sunken);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .pulse {
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--accent);
        animation: pulse 1.6s ease-in-out infinite;
      }

      @keyframes pulse {
        50% {
          opacity: 0.25;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        .pulse {
          animation: none;
        }
      }

      ul {
        display: grid;
        gap: 8px;
        text-align: left;
        list-style-position: inside;
      }

      code {
        padding: 1px 6px;
        border-radius: 5px;
        background: var(--sunken);
        color: var(--ink);
        font-family: ui-monospace, "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        font-size: 0.8125rem;
      }

      @media (max-width: 759px) {
        header {
          grid-template-columns: auto minmax(0, 1fr) auto;
          gap: 10px;
        }

        .brand span,
        .count {
          display: none;
        }

        main {
          padding-right: var(--side);
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#grid = new ThumbnailStore((id, signal) => this.#reported(this.api.thumbnail(id, "grid", signal)), 96 * MEGABYTE);
    this.#screens = new ThumbnailStore((id, signal) => this.#reported(this.api.thumbnail(id, "screen", signal)), 64 * MEGABYTE, 3);
    this.#history = new History((page) => this.#navigate(page));
    document.addEventListener("visibilitychange", this.#awake);
    for (const sign of SIGNS_OF_LIFE) {
      window.addEventListener(sign, this.#touch, { passive: true });
    }
    this.#navigate(this.#history.state);
    void this.#refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#history?.dispose();
    document.removeEventListener("visibilitychange", this.#awake);
    for (const sign of SIGNS_OF_LIFE) {
      window.removeEventListener(sign, this.#touch);
    }
    window.clearTimeout(this.#statusTimer);
    this.#loading.abort();
    this.#opening.abort();
    this.#grid.clear();
    this.#screens.clear();
    document.documentElement.classList.remove("viewing");
    document.title = "Latent";
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("opened")) {
      document.documentElement.classList.toggle("viewing", this.opened !== undefined);
    }
    document.title = titleOf(this.page, this.opened);
  }

  /** Brings what is shown to what the address tells. */
  #navigate(page: PageState): void {
    const sameQuery = this.library !== undefined && page.query === this.libraryQuery;
    this.page = page;
    if (!sameQuery) {
      void this.#loadTimeline(page.query);
    }
    void this.#openPhoto(page.photo);
  }

  async #loadTimeline(query: string): Promise<void> {
    this.#loading.abort();
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const timeline = await this.api.timeline(query, loading.signal);
      if (!loading.signal.aborted) {
        this.#show(query, timeline);
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 400) {
        this.queryProblem = error.message;
      } else {
        this.#problem(error);
      }
    }
  }

  #show(query: string, { months, total }: Timeline): void {
    this.queryProblem = "";
    this.total = total;
    this.library =
      this.library !== undefined && query === this.libraryQuery
        ? this.library.updated(months)
        : new MonthLibrary(
            months,
            (month, after) => this.#reported(this.api.photos(query, month, after)),
            (month) => this.timeline?.monthChanged(month),
          );
    this.libraryQuery = query;
  }

  async #openPhoto(id: string | undefined): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    if (id === undefined) {
      this.#closeViewer();
      return;
    }
    const known = this.library?.find(id);
    try {
      const [photo] = await Promise.all([known ?? this.api.photo(id, signal), import("../viewer/viewer.ts")]);
      if (!signal.aborted) {
        this.opened = photo;
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) {
        this.#history?.close();
      } else {
        this.#problem(error);
      }
    }
  }

  #closeViewer(): void {
    const last = this.opened;
    this.opened = undefined;
    if (last !== undefined) {
      void this.updateComplete.then(() => this.timeline?.reveal(last));
    }
  }

  /** Asks how the index is doing, and for the timeline where its photos have changed. */
  async #refresh(): Promise<void> {
    window.clearTimeout(this.#statusTimer);
    try {
      await (Date.now() - this.#touched > UNWATCHED ? this.#mayStay() : this.#refreshStatus());
    } catch (error) {
      this.#problem(error);
      return;
    }
    if (this.isConnected && document.visibilityState === "visible") {
      const working = (this.status?.pending ?? 0) > 0;
      this.#statusTimer = window.setTimeout(() => void this.#refresh(), working ? WORKING : RESTING);
    }
  }

  async #refreshStatus(): Promise<void> {
    const before = this.status;
    this.status = await this.api.status();
    if (before !== undefined && (before.photos !== this.status.photos || before.failed !== this.status.failed)) {
      await this.#loadTimeline(this.page.query);
    }
  }

  async #mayStay(): Promise<void> {
    if (!(await this.api.signedIn())) {
      throw new ApiError(401, "signed-out", "The web session has ended.");
    }
  }

  async #reported<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.#problem(error);
      throw error;
    }
  }

  /** A missing thumbnail is shown where it is missing; what concerns the whole page is the page's owner's to show. */
  #problem(error: unknown): void {
    if (!isAbort(error) && !(error instanceof ApiError && error.status === 404)) {
      this.dispatchEvent(new CustomEvent("problem", { detail: error }));
    }
  }

  #scrolled(): void {
    const timeline = this.timeline;
    const range = document.documentElement.scrollHeight - window.innerHeight;
    if (timeline !== null) {
      this.scrolling = { position: window.scrollY, range };
    }
  }

  #home(event: MouseEvent): void {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#history?.search("");
      window.scrollTo({ top: 0 });
    }
  }

  #search(event: CustomEvent<string>): void {
    this.#history?.search(event.detail);
  }

  protected override render(): TemplateResult {
    const { opened, library } = this;
    return html`<div ?inert=${opened !== undefined}>${this.#renderHeader()} <main>${this.#renderProgress()}${this.#renderBody()}</main></div>
      ${opened === undefined || library === undefined
        ? nothing
        : html`<latent-viewer
            .photo=${opened}
            .library=${library}
            .api=${this.api}
            .grid=${this.#grid}
            .screens=${this.#screens}
            @photo-turn=${(event: CustomEvent<PhotoSummary>) => this.#history?.open(event.detail.id)}
            @viewer-close=${() => this.#history?.close()}
            @search=${this.#search}
          ></latent-viewer>`}`;
  }

  #renderHeader(): TemplateResult {
    return html`<header>
      <a class="brand" href="/" aria-label="Latent: all photos" @click=${this.#home}>${logo(30)} <span>Latent</span></a>
      <latent-search-box
        .api=${this.api}
        .value=${this.page.query}
        .problem=${this.queryProblem}
        @search=${this.#search}
      ></latent-search-box>
      <div class="account">
        <span class="count" role="status">${this.library === undefined ? nothing : photos(this.total)}</span>
        <button
          class="icon"
          aria-label="Sign out"
          title="Sign out"
          @click=${() => this.dispatchEvent(new CustomEvent("sign-out"))}
        >
          ${icons.signOut}
        </button>
      </div>
    </header>`;
  }

  #renderProgress(): TemplateResult | typeof nothing {
    const pending = this.status?.pending ?? 0;
    if (pending === 0 || this.total === 0) {
      return nothing;
    }
    return html`<div class="progress" role="status"><span class="pulse"></span>Indexing: ${photos(pending)} to go.</div>`;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { library } = this;
    if (library === undefined) {
      return nothing;
    }
    if (library.months.length === 0) {
      return this.#renderEmpty();
    }
    return html`<latent-timeline
        .library=${library}
        .query=${this.libraryQuery}
        .store=${this.#grid}
        @photo-open=${(event: CustomEvent<PhotoSummary>) => this.#history?.open(event.detail.id)}
        @timeline-scroll=${this.#scrolled}
      ></latent-timeline>
      <latent-scrubber
        .geometry=${this.timeline?.geometry}
        .position=${this.scrolling.position}
        .range=${this.scrolling.range}
        @scrub=${(event: CustomEvent<number>) => window.scrollTo({ top: event.detail, behavior: "instant" })}
      ></latent-scrubber>`;
  }

  #renderEmpty(): TemplateResult {
    const pending = this.status?.pending ?? 0;
    if (pending > 0 && this.libraryQuery === "") {
      return html`<latent-notice heading="Looking through your photos">
        <span slot="icon">${icons.picture}</span>
        <p>${photos(pending)} to go. They appear here as they are read.</p>
      </latent-notice>`;
    }
    if (this.libraryQuery !== "") {
      return html`<latent-notice heading="No photo matches">
        <span slot="icon">${icons.search}</span>
        <p>Nothing in the vault fits <strong>${this.libraryQuery}</strong>.</p>
        <button class="quiet" @click=${() => this.#history?.search("")}>Show all photos</button>
      </latent-notice>`;
    }
    return html`<latent-notice heading="No photos yet">
      <span slot="icon">${icons.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>,</li>
        <li>or run <code>latent import</code> with a folder or a Takeout archive.</li>
      </ul>
    </latent-notice>`;
  }
}

function titleOf(page: PageState, opened: PhotoSummary | undefined): string {
  const what = opened?.title ?? opened?.name ?? page.query;
  return what === "" ? "Latent" : `${what} · Latent`;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-gallery": Gallery;
  }
}
