import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, ApiError, isAbort, UnreachableError } from "../api/client.ts";
import type { Change, EditOutcome, IndexStatus, PhotoSummary, ThumbnailSize, Timeline } from "../api/types.ts";
import { MOST_SELECTED } from "../edit/change.ts";
import { Editing } from "../edit/editing.ts";
import "../edit/selection-bar.ts";
import { photos } from "../photo/format.ts";
import { ThumbnailStore } from "../photo/thumbnail-store.ts";
import "../search/search-box.ts";
import "../session/account.ts";
import "../session/lock-button.ts";
import { MonthLibrary } from "../timeline/month-library.ts";
import "../timeline/scrubber.ts";
import "../timeline/timeline.ts";
import { Selection } from "../timeline/selection.ts";
import type { Pick, TimelineView } from "../timeline/timeline.ts";
import { icons } from "../ui/icons.ts";
import { isWriting } from "../ui/keys.ts";
import { logo } from "../ui/logo.ts";
import { base, buttons } from "../ui/styles.ts";
import "../ui/toast.ts";
import type { Viewer } from "../viewer/viewer.ts";
import { emptyStyles, misunderstood, noMatch, noPhotos } from "./empty.ts";
import { galleryStyles } from "./gallery.styles.ts";
import { IndexWatch } from "./index-watch.ts";
import { History, type PageState } from "./url-state.ts";

const MEGABYTE = 1024 * 1024;

/**
 * The photos of an open vault: header, timeline, viewer.
 *
 * Events: `problem` (detail: the error) where it is not this page's to handle, `sign-out`, `locked`.
 */
@customElement("latent-gallery")
export class Gallery extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** Whether it is the owner who looks at it. */
  @property({ type: Boolean })
  accessor owner = false;
  @state()
  private accessor page: PageState = { query: "", photo: undefined };
  @state()
  private accessor library: MonthLibrary | undefined;
  /** The query that the library holds the photos of. */
  @state()
  private accessor libraryQuery = "";
  @state()
  private accessor total = 0;
  @state()
  private accessor status: IndexStatus | undefined;
  @state()
  private accessor queryProblem = "";
  @state()
  private accessor opened: PhotoSummary | undefined;
  @state()
  private accessor selection = Selection.NONE;
  /** What is said of the last edit. */
  @state()
  private accessor saying = { text: "", undoable: false };
  @state()
  private accessor showsAccount = false;
  @state()
  private accessor scrolling = { position: 0, range: 0 };
  @query("latent-viewer")
  private accessor viewer!: Viewer | null;
  @query("latent-timeline")
  private accessor timeline!: TimelineView | null;

  #history: History | undefined;
  #grid!: ThumbnailStore;
  #screens!: ThumbnailStore;
  #loading = new AbortController();
  #opening = new AbortController();
  #watch: IndexWatch | undefined;
  #editing!: Editing;
  /** Photos were edited while one was open: what is found may have changed. */
  #stale = false;
  readonly #shortcut = (event: KeyboardEvent) => this.#undoOnKey(event);

  static override readonly styles = [
    base,
    buttons,
    emptyStyles,
    galleryStyles,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#grid = this.#thumbnails("grid", 96 * MEGABYTE, 6);
    this.#screens = this.#thumbnails("screen", 64 * MEGABYTE, 3);
    this.#history = new History((page) => this.#navigate(page));
    this.#navigate(this.#history.state);
    this.#watch = new IndexWatch(this.api, {
      statusChanged: (status) => (this.status = status),
      photosChanged: () => void this.#loadTimeline(this.page.query),
      problem: (error) => this.#problem(error),
    });
    this.#watch.start();
    this.#editing = new Editing(this.api, {
      said: (text, undoable) => (this.saying = { text, undoable }),
      edited: (outcomes, searchable) => this.#edited(outcomes, searchable),
      problem: (error) => this.#problem(error),
    });
    window.addEventListener("keydown", this.#shortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#history?.dispose();
    this.#watch?.stop();
    this.#editing.forget();
    window.removeEventListener("keydown", this.#shortcut);
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
    const title = titleOf(this.page, this.opened);
    if (document.title !== title) {
      document.title = title;
    }
  }

  #thumbnails(size: ThumbnailSize, capacity: number, parallel: number): ThumbnailStore {
    return new ThumbnailStore((id, signal) => this.#reported(this.api.thumbnail(id, size, signal)), capacity, parallel);
  }

  /** Brings what is shown to what the address tells. */
  #navigate(page: PageState): void {
    const sameQuery = this.library !== undefined && page.query === this.libraryQuery;
    this.page = page;
    if (sameQuery) {
      // What was being typed meanwhile is given up.
      this.#loading.abort();
      this.queryProblem = "";
    } else {
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
    // What had no thumbnail may have one by now.
    this.#grid.forgetMissing();
    this.#screens.forgetMissing();
    this.library = this.library !== undefined && query === this.libraryQuery
      ? this.library.updated(months)
      : new MonthLibrary(
        months,
        (month, after) => this.#reported(this.api.photos(query, month, after)),
        (month) => this.timeline?.monthChanged(month),
      );
    if (query !== this.libraryQuery) {
      this.selection = Selection.NONE;
    }
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

  #edited(outcomes: readonly EditOutcome[], searchable: boolean): void {
    const now = outcomes.flatMap(({ photo }) => (photo === undefined ? [] : [photo]));
    this.library?.replace(now);
    this.selection = this.selection.refreshed(now);
    this.viewer?.edited(outcomes, searchable);
    this.opened = now.find(({ id }) => id === this.opened?.id) ?? this.opened;
    // A search may not find the open photo any more: it stays among its neighbours until it is closed.
    this.#stale = this.opened !== undefined && this.libraryQuery !== "";
    if (!this.#stale) {
      this.#refresh();
    }
  }

  #refresh(): void {
    this.#stale = false;
    void this.#loadTimeline(this.page.query);
  }

  async #pick({ photo, range }: Pick): Promise<void> {
    const { anchor } = this.selection;
    const next = range && anchor !== undefined && this.library !== undefined
      ? this.selection.with(await this.library.range(anchor, photo, MOST_SELECTED).catch(() => [photo]))
      : this.selection.toggled(photo);
    if (next.size > MOST_SELECTED) {
      this.saying = { text: `At most ${photos(MOST_SELECTED)} can be selected at a time.`, undoable: false };
    } else {
      this.selection = next;
    }
  }

  #undoOnKey(event: KeyboardEvent): void {
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && this.saying.undoable && !isWriting(event)) {
      event.preventDefault();
      void this.#editing.undo();
    }
  }

  #closeViewer(): void {
    const last = this.opened;
    this.opened = undefined;
    if (this.#stale) {
      this.#refresh();
    }
    if (last !== undefined) {
      void this.updateComplete.then(() => this.timeline?.reveal(last));
    }
  }

  /** For loads of which the page has many: one that fails is shown where it is missing, unless it concerns them all. */
  async #reported<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof UnreachableError || (error instanceof ApiError && error.unauthorised)) {
        this.#problem(error);
      }
      throw error;
    }
  }

  /** What concerns the whole page is for the page's owner to show, as long as this is the page. */
  #problem(error: unknown): void {
    if (this.isConnected && !isAbort(error)) {
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

  readonly #showAll = (): void => this.#history?.search("");

  #search(event: CustomEvent<string>): void {
    this.#history?.search(event.detail);
  }

  protected override render(): TemplateResult {
    const { opened, library } = this;
    return html`
      <div ?inert="${opened !== undefined}">
        ${this.#renderHeader()}${this.#renderSelectionBar()} <main><h1 class="unseen">${this.libraryQuery === ""
          ? "All photos"
          : `Photos that match ${this.libraryQuery}`}</h1>${this.#renderProgress()}${this.#renderBody()}</main>
      </div>
      ${opened === undefined || library === undefined ? nothing : html`
        <latent-viewer
          .photo="${opened}"
          .library="${library}"
          .api="${this.api}"
          .grid="${this.#grid}"
          .screens="${this.#screens}"
          @photo-turn="${(event: CustomEvent<PhotoSummary>) => this.#history?.open(event.detail.id)}"
          @viewer-close="${() => this.#history?.close()}"
          @photo-edit="${(event: CustomEvent<Change>) => void this.#editing.edit([opened.id], event.detail)}"
          @search="${this.#search}"
        ></latent-viewer>
      `} ${this.showsAccount
        ? html`
          <latent-account
            .api="${this.api}"
            @account-close="${() => (this.showsAccount = false)}"
            @problem="${(event: CustomEvent<unknown>) => this.#problem(event.detail)}"
          ></latent-account>
        `
        : nothing}
      <latent-toast
        .text="${this.saying.text}"
        ?undoable="${this.saying.undoable}"
        @undo="${() => void this.#editing.undo()}"
        @toast-close="${() => this.#editing.forget()}"
      ></latent-toast>
    `;
  }

  #renderSelectionBar(): TemplateResult | typeof nothing {
    return this.selection.size === 0 ? nothing : html`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${this.selection}"
        @photo-edit="${(event: CustomEvent<Change>) => void this.#editing.edit(this.selection.ids, event.detail)}"
        @selection-clear="${() => (this.selection = Selection.NONE)}"
      ></latent-selection-bar>
    `;
  }

  #renderHeader(): TemplateResult {
    return html`
      <header>
        <a class="brand" href="/" aria-label="Latent: all photos" @click="${this.#home}">${logo(
          30,
        )} <span>Latent</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.page.query}"
          .problem="${this.library === undefined ? "" : this.queryProblem}"
          @search="${this.#search}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.library === undefined ? nothing : photos(this.total)}</span>
          ${this.owner
            ? html`
              <latent-lock-button
                .api="${this.api}"
                @locked="${() => this.dispatchEvent(new CustomEvent("locked"))}"
                @problem="${(event: CustomEvent<unknown>) => this.#problem(event.detail)}"
              ></latent-lock-button>
            `
            : nothing}
          <button
            class="icon"
            aria-label="Your sign-in"
            title="Your sign-in"
            @click="${() => (this.showsAccount = true)}"
          >
            ${icons.key}
          </button>
          <button
            class="icon"
            aria-label="Sign out"
            title="Sign out"
            @click="${() => this.dispatchEvent(new CustomEvent("sign-out"))}"
          >
            ${icons.signOut}
          </button>
        </div>
      </header>
    `;
  }

  #renderProgress(): TemplateResult | typeof nothing {
    const pending = this.status?.pending ?? 0;
    if (pending === 0 || this.total === 0) {
      return nothing;
    }
    return html`
      <div class="progress" role="status"><span class="pulse"></span>Indexing: ${photos(pending)} to go.</div>
    `;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { library } = this;
    if (library === undefined) {
      return this.queryProblem === "" ? nothing : misunderstood(this.queryProblem, this.#showAll);
    }
    if (library.months.length === 0) {
      return this.libraryQuery !== "" ? noMatch(this.libraryQuery, this.#showAll) : noPhotos(this.status?.pending ?? 0);
    }
    return html`
      <latent-timeline
        .library="${library}"
        .query="${this.libraryQuery}"
        .store="${this.#grid}"
        .selection="${this.selection}"
        @photo-pick="${(event: CustomEvent<Pick>) => void this.#pick(event.detail)}"
        @photo-open="${(event: CustomEvent<PhotoSummary>) => this.#history?.open(event.detail.id)}"
        @timeline-scroll="${this.#scrolled}"
      ></latent-timeline>
      <latent-scrubber
        .geometry="${this.timeline?.geometry}"
        .position="${this.scrolling.position}"
        .range="${this.scrolling.range}"
        @scrub="${(event: CustomEvent<number>) => window.scrollTo({ top: event.detail, behavior: "instant" })}"
      ></latent-scrubber>
    `;
  }
}

/** Names nothing of the vault: browsers write the titles of pages to their history. */
function titleOf(page: PageState, opened: PhotoSummary | undefined): string {
  if (opened !== undefined) {
    return "Photo · Latent";
  }
  return page.query === "" ? "Latent" : "Search · Latent";
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-gallery": Gallery;
  }
}
