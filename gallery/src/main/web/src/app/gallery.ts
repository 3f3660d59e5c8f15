import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { plural } from "../language/plural.ts";
import type { Said } from "../albums/said.ts";
import { Api, ApiError, isAbort, OWNER, UnreachableError } from "../api/client.ts";
import type { Change, EditOutcome, IndexStatus, PhotoSummary } from "../api/types.ts";
import { turned } from "../edit/change.ts";
import "../edit/selection-bar.ts";
import { count } from "../photo/format.ts";
import type { SharedFiles } from "../pwa/shared-files.ts";
import type { Term } from "../search/terms.ts";
import { base } from "../ui/styles.ts";
import "../ui/toast.ts";
import type { UploadQueue } from "../upload/queue.ts";
import "../upload/uploads.ts";
import type { Sequence } from "../viewer/sequence.ts";
import type { Viewer } from "../viewer/viewer.ts";
import { Desk, type DeskListener } from "./desk.ts";
import { galleryStyles } from "./gallery.styles.ts";
import "./header.ts";
import type { Header } from "./header.ts";
import { IndexWatch } from "./index-watch.ts";
import "./navigation.ts";
import { Pictures } from "./pictures.ts";
import { placeOf, takesPhotos } from "./places.ts";
import { renderView } from "./render-view.ts";
import { History, type PlaceName, type Route, routeTo } from "./route.ts";
import type { Found, PhotosEdit, Pick, View } from "./view.ts";

/** What shows the photos of a query. */
const SEARCHED: readonly PlaceName[] = ["photos", "favorites", "map"];

/**
 * An open vault: the place that the address names, what is above and beside every place, and the viewer over it.
 *
 * Events: `problem` (detail: the error) where it is not this page's to handle, `sign-out`, `locked`.
 */
@customElement("latent-gallery")
export class Gallery extends LitElement implements DeskListener {
  @property({ attribute: false })
  accessor api!: Api;
  /** Who is signed in. */
  @property({ attribute: false })
  accessor user = "";
  /** What the owner calls it; empty for what it is called by itself. */
  @property({ attribute: false })
  accessor name = "";
  @property({ attribute: false })
  accessor uploads!: UploadQueue;
  @property({ attribute: false })
  accessor shared!: SharedFiles;
  @state()
  private accessor route: Route = routeTo("photos");
  @state()
  private accessor sequence: Sequence | undefined;
  @state()
  private accessor found: Found | undefined;
  @state()
  private accessor status: IndexStatus | undefined;
  @state()
  private accessor opened: PhotoSummary | undefined;
  @state()
  private accessor showsAccount = false;
  /** The ids of photos for which an album is being chosen. */
  @state()
  private accessor adding: readonly string[] | undefined;
  @query("latent-header")
  private accessor header!: Header;
  @query("latent-viewer")
  private accessor viewer!: Viewer | null;
  @query("main > .view")
  private accessor view!: View | null;

  readonly #trash = new Api(true);
  #history: History | undefined;
  #opening = new AbortController();
  #watch: IndexWatch | undefined;
  readonly #desk = new Desk(this);
  readonly #pictures = new Pictures(() => this.#photoApi, (error) => this.problem(error));
  /** Photos were edited while one was open: what is found may have changed. */
  #stale = false;

  static override readonly styles = [base, galleryStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#history = new History((route) => this.#navigate(route));
    this.#navigate(this.#history.route);
    this.#watch = new IndexWatch(this.api, {
      statusChanged: (status) => (this.status = status),
      photosChanged: () => this.refresh(),
      problem: (error) => this.problem(error),
    });
    this.#watch.start();
    void this.#having(import("../albums/album-shelf.ts"));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#history?.dispose();
    this.#watch?.stop();
    this.#opening.abort();
    this.#pictures.clear();
    document.documentElement.classList.remove("viewing");
    document.title = "Latent";
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("opened")) {
      document.documentElement.classList.toggle("viewing", this.opened !== undefined);
    }
    const title = titleOf(this.route, this.opened);
    if (document.title !== title) {
      document.title = title;
    }
  }

  get #isOwner(): boolean {
    return this.user === OWNER;
  }

  /** Knows the photos of the place, and no others. */
  get #photoApi(): Api {
    return this.route.place === "trash" ? this.#trash : this.api;
  }

  /** Brings what is shown to what the address tells. */
  #navigate(route: Route): void {
    if (placeOf(route.place).ofOwner === true && !this.#isOwner) {
      this.#history?.go(routeTo("photos"));
      return;
    }
    if (route.place !== this.route.place || route.id !== this.route.id) {
      this.sequence = undefined;
      this.found = undefined;
      this.#desk.clear();
    }
    this.route = route;
    placeOf(route.place).load?.().catch((error: unknown) => this.problem(new UnreachableError(error)));
    void this.#openPhoto(route.photo);
  }

  readonly #go = (event: CustomEvent<Route>): void => this.#goTo(event.detail);

  #goTo(route: Route): void {
    this.#history?.go(route);
    window.scrollTo({ top: 0 });
  }

  async #openPhoto(id: string | undefined): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    if (id === undefined) {
      this.#closeViewer();
      return;
    }
    const known = this.sequence?.find(id);
    try {
      const [photo] = await Promise.all([known ?? this.#photoApi.photo(id, signal), import("../viewer/viewer.ts")]);
      if (!signal.aborted) {
        this.opened = photo;
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) {
        this.#history?.close();
      } else {
        this.problem(error);
      }
    }
  }

  #closeViewer(): void {
    const last = this.opened;
    this.opened = undefined;
    if (this.#stale) {
      this.refresh();
    }
    if (last !== undefined) {
      void this.updateComplete.then(() => this.view?.reveal?.(last));
    }
  }

  edited(outcomes: readonly EditOutcome[], searchable: boolean): void {
    this.#pictures.forget(turned(outcomes));
    const now = outcomes.flatMap(({ photo }) => (photo === undefined ? [] : [photo]));
    this.sequence?.replace(now);
    this.viewer?.edited(outcomes, searchable);
    this.opened = now.find(({ id }) => id === this.opened?.id) ?? this.opened;
    // A search may not find the open photo any more: it stays among its neighbours until it is closed.
    const whole = isWhole(this.route) && outcomes.every(({ before, after }) => before?.archived === after?.archived);
    this.#stale = this.opened !== undefined && !whole;
    if (!this.#stale) {
      this.refresh();
    }
  }

  /** What takes the place of the open photo when it goes: the first of its stack, or the photo beside it. */
  async #besides(photo: PhotoSummary): Promise<PhotoSummary | undefined> {
    const place = this.viewer?.place ?? photo;
    return place.id !== photo.id ? place : await this.sequence?.neighbour(photo, 1).catch(() => undefined) ??
      await this.sequence?.neighbour(photo, -1).catch(() => undefined);
  }

  async #deleteOpened(photo: PhotoSummary, stack: boolean): Promise<void> {
    const next = await this.#besides(photo);
    if (await this.#desk.delete([photo.id], stack) && this.opened?.id === photo.id) {
      next === undefined ? this.#history?.close() : this.#history?.open(next.id);
    }
  }

  readonly #showAccount = (): Promise<void> =>
    this.#having(import("../session/account.ts"), () => (this.showsAccount = true));

  #showAddDialog(photos: readonly string[]): void {
    void this.#having(import("../albums/add-dialog.ts"), () => (this.adding = photos));
  }

  /** Does what a part of the page is for that is fetched when it is wanted first. */
  async #having(part: Promise<unknown>, use?: () => void): Promise<void> {
    try {
      await part;
      use?.();
    } catch (error) {
      this.problem(new UnreachableError(error));
    }
  }

  /** There may be others in what is shown. */
  refresh(): void {
    this.#stale = false;
    this.view?.refresh?.();
  }

  /** What a view shows has become another. */
  #sequenced(event: CustomEvent<{ same: boolean }>): void {
    this.sequence = this.view?.sequence;
    if (!event.detail.same) {
      this.#desk.clear();
    }
  }

  /** What concerns the whole page is for the page's owner to show, as long as this is the page. */
  problem(error: unknown): void {
    if (this.isConnected && !isAbort(error)) {
      this.dispatchEvent(new CustomEvent("problem", { detail: error }));
    }
  }

  readonly #handOn = (event: CustomEvent<unknown>): void => {
    event.stopPropagation();
    this.problem(event.detail);
  };

  readonly #said = (event: CustomEvent<Said>): void => this.#desk.tell(event.detail);

  /** Where nothing is searched, what is typed is looked for among all photos. */
  readonly #search = ({ detail: query }: CustomEvent<string>): void => {
    if (!SEARCHED.includes(this.route.place) && query !== "") {
      this.#goTo(routeTo("photos", undefined, query));
    } else {
      this.#history?.search(query);
    }
  };

  protected override render(): TemplateResult {
    const { opened, sequence } = this;
    return html`
      <div ?inert="${opened !== undefined}">
        <latent-header
          .api="${this.api}"
          .user="${this.user}"
          .name="${this.name}"
          .query="${this.route.query}"
          .problem="${this.found?.problem ?? ""}"
          .total="${this.found?.total}"
          @go="${this.#go}"
          @search="${this.#search}"
          @account="${this.#showAccount}"
          @sign-out="${() => this.dispatchEvent(new CustomEvent("sign-out"))}"
          @problem="${this.#handOn}"
        ></latent-header>
        ${this.#renderSelectionBar()}
        <div class="below">
          <latent-navigation .place="${this.route.place}" .owner="${this.#isOwner}" @go="${this
            .#go}"></latent-navigation>
          <main
            @go="${this.#go}"
            @search="${this.#search}"
            @term-edit="${(event: CustomEvent<Term>) => this.header.edit(event.detail)}"
            @sequence="${this.#sequenced}"
            @found="${(event: CustomEvent<Found>) => (this.found = event.detail)}"
            @photo-open="${(event: CustomEvent<{ id: string }>) => this.#history?.open(event.detail.id)}"
            @photo-pick="${(event: CustomEvent<Pick>) => void this.#desk.pick(event.detail, this.sequence)}"
            @photos-edit="${(event: CustomEvent<PhotosEdit>) => this.#desk.editAll(event.detail)}"
            @selection-clear="${() => this.#desk.clear()}"
            @said="${this.#said}"
            @problem="${this.#handOn}"
          >
            ${this.#renderProgress()}${renderView({
              api: this.api,
              route: this.route,
              store: this.#pictures.grid,
              selection: this.#desk.selection,
              status: this.status,
              owner: this.#isOwner,
            })}
          </main>
        </div>
      </div>
      <latent-uploads
        ?inert="${opened !== undefined}"
        .api="${this.api}"
        .queue="${this.uploads}"
        .shared="${this.shared}"
        .here="${this.route.place === "folders" ? this.route.id ?? "" : ""}"
        ?quiet="${!takesPhotos(this.route.place)}"
        @added="${() => this.#watch?.look()}"
        @search="${(event: CustomEvent<string>) => this.#goTo(routeTo("photos", undefined, event.detail))}"
        @photo-open="${(event: CustomEvent<string>) => this.#history?.open(event.detail)}"
        @said="${this.#said}"
        @problem="${this.#handOn}"
      ></latent-uploads>
      ${opened === undefined ? nothing : html`
        <latent-viewer
          .photo="${opened}"
          .sequence="${sequence}"
          .api="${this.#photoApi}"
          .grid="${this.#pictures.grid}"
          .screens="${this.#pictures.screens}"
          ?stacked="${isWhole(this.route)}"
          @photo-turn="${(event: CustomEvent<PhotoSummary>) => this.#history?.open(event.detail.id)}"
          @viewer-close="${() => this.#history?.close()}"
          @photo-edit="${(event: CustomEvent<Change>) => this.#desk.edit(opened, event.detail)}"
          @go="${this.#go}"
          @photo-delete="${(event: CustomEvent<boolean>) => void this.#deleteOpened(opened, event.detail)}"
        ></latent-viewer>
      `} ${this.#renderShelf()} ${this.showsAccount
        ? html`
          <latent-account
            .api="${this.api}"
            @dialog-close="${() => (this.showsAccount = false)}"
            @problem="${this.#handOn}"
          ></latent-account>
        `
        : nothing} ${this.adding === undefined ? nothing : html`
        <latent-add-dialog
          .api="${this.api}"
          .photos="${this.adding}"
          @said="${this.#said}"
          @dialog-close="${() => (this.adding = undefined)}"
          @problem="${this.#handOn}"
        ></latent-add-dialog>
      `}
      <latent-toast
        .text="${this.#desk.saying.text}"
        ?undoable="${this.#desk.saying.undoable}"
        @undo="${() => this.#desk.undo()}"
        @toast-close="${() => this.#desk.forget()}"
      ></latent-toast>
    `;
  }

  #renderSelectionBar(): TemplateResult | typeof nothing {
    return this.#desk.selection.size === 0 ? nothing : html`
      <latent-selection-bar
        .api="${this.api}"
        .selection="${this.#desk.selection}"
        @photo-edit="${(event: CustomEvent<Change>) => this.#desk.editSelected(event.detail)}"
        @photos-delete="${() => void this.#desk.delete(this.#desk.selection.ids, isWhole(this.route))}"
        @add-to-album="${() => this.#showAddDialog(this.#desk.selection.ids)}"
        @selection-clear="${() => this.#desk.clear()}"
      ></latent-selection-bar>
    `;
  }

  /** Albums are the owner's to fill. */
  #renderShelf(): TemplateResult {
    const { place, id } = this.route;
    return html`
      <latent-album-shelf
        .api="${this.api}"
        .store="${this.#pictures.grid}"
        .here="${place === "albums" ? id : undefined}"
        @album-choose="${(event: CustomEvent<readonly string[]>) => this.#showAddDialog(event.detail)}"
        @said="${this.#said}"
        @problem="${this.#handOn}"
      ></latent-album-shelf>
    `;
  }

  #renderProgress(): TemplateResult | typeof nothing {
    const pending = this.status?.pending ?? 0;
    if (pending === 0 || this.found?.total === 0) {
      return nothing;
    }
    const toGo = count(pending);
    return html`
      <div class="progress" role="status"><span class="pulse"></span>${plural(pending, {
        one: msg(str`Indexing: ${toGo} photo to go.`),
        other: msg(str`Indexing: ${toGo} photos to go.`),
      })}</div>
    `;
  }
}

/** Whether all photos are shown, which an edit does not change. */
function isWhole({ place, query }: Route): boolean {
  return place === "photos" && query === "";
}

/** Names nothing of the vault: browsers write the titles of pages to their history. */
function titleOf(route: Route, opened: PhotoSummary | undefined): string {
  if (opened !== undefined) {
    return `${msg("Photo")} · Latent`;
  }
  const { label } = placeOf(route.place);
  return route.query !== "" ? `${msg("Search")} · Latent` : route.place === "photos" ? "Latent" : `${label} · Latent`;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-gallery": Gallery;
  }
}
