import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, isAbort } from "../api/client.ts";
import type { Change, EditOutcome, PhotoDetails, PhotoSummary } from "../api/types.ts";
import { applied } from "../edit/change.ts";
import { dateName, isPicture, isVideo, timeName } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { isWriting } from "../ui/keys.ts";
import { base, buttons } from "../ui/styles.ts";
import "./info-panel.ts";
import type { Sequence } from "./sequence.ts";
import { Slideshow } from "./slideshow.ts";
import "./stage.ts";
import type { Stage } from "./stage.ts";
import { viewerStyles } from "./viewer.styles.ts";

/**
 * One photo, large, over the whole page; its neighbours are a key or a swipe away.
 *
 * Events: `photo-turn` (detail: the photo to show next), `photo-edit` (detail: the change), `photo-delete`, `viewer-close`.
 */
@customElement("latent-viewer")
export class Viewer extends LitElement {
  @property({ attribute: false })
  accessor photo!: PhotoSummary;
  @property({ attribute: false })
  accessor sequence: Sequence | undefined;
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor grid!: ThumbnailStore;
  @property({ attribute: false })
  accessor screens!: ThumbnailStore;
  @state()
  private accessor details: PhotoDetails | undefined;
  @state()
  private accessor informed = false;
  @state()
  private accessor newer: PhotoSummary | undefined;
  @state()
  private accessor older: PhotoSummary | undefined;
  @query("latent-stage")
  private accessor stage!: Stage;
  @state()
  private accessor playing = false;
  /** The seconds around the photo, while they play. */
  @state()
  private accessor film: string | undefined;
  readonly #slideshow = new Slideshow({
    seen: (pause, signal) => isVideo(this.photo) ? this.stage.played(signal) : pause,
    next: async () => await this.#turn(1) && await this.#arrival(),
    changed: (running) => (this.playing = running),
  });
  #work = new AbortController();
  /** Where the turns so far lead, until that photo is shown. */
  #goal: PhotoSummary | undefined;
  /** Of whoever waits until it is. */
  #awaiting: (() => void)[] = [];
  #turns: Promise<boolean> = Promise.resolve(true);

  static override readonly styles = [
    base,
    buttons,
    viewerStyles,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "dialog");
    this.setAttribute("aria-modal", "true");
    this.addEventListener("keydown", this.#keyDown);
  }

  /** On no button: Space is for the slideshow. */
  override firstUpdated(): void {
    this.tabIndex = -1;
    this.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#keyDown);
    this.#work.abort();
    this.#slideshow.stop();
    if (document.fullscreenElement !== null) {
      void document.exitFullscreen();
    }
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("photo") && changed.get("photo")?.id !== this.photo.id) {
      this.setAttribute("aria-label", this.photo.title ?? this.photo.name);
      if (this.#goal?.id === this.photo.id) {
        this.#goal = undefined;
      }
      this.#work.abort();
      this.#work = new AbortController();
      this.film = undefined;
      void this.#learn(this.photo.id, this.#work.signal);
      void this.#meetNeighbours(this.photo, this.#work.signal);
    } else if (changed.has("sequence")) {
      void this.#meetNeighbours(this.photo, this.#work.signal);
    }
  }

  override updated(): void {
    if (this.#goal === undefined) {
      this.#awaiting.splice(0).forEach((arrived) => arrived());
    }
  }

  /** Once the photo is shown that the turns lead to; true, as there is one. */
  async #arrival(): Promise<boolean> {
    if (this.#goal !== undefined) {
      await new Promise<void>((resolve) => this.#awaiting.push(resolve));
    }
    await this.stage.updateComplete;
    return true;
  }

  /** The details of the photo before stay until the new ones are there, so that the panel does not flicker. */
  async #learn(id: string, signal: AbortSignal): Promise<void> {
    try {
      const details = await this.api.photo(id, signal);
      if (!signal.aborted) {
        this.details = details;
      }
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) {
        this.details = undefined;
      }
    }
  }

  async #meetNeighbours(photo: PhotoSummary, signal: AbortSignal): Promise<void> {
    const [newer, older] = await Promise.all([
      this.sequence?.neighbour(photo, -1).catch(() => undefined),
      this.sequence?.neighbour(photo, 1).catch(() => undefined),
    ]);
    if (signal.aborted) {
      return;
    }
    this.newer = newer;
    this.older = older;
    for (const beside of [newer, older]) {
      if (beside !== undefined && !beside.failed && !isVideo(beside)) {
        // Only a preload: whoever needs the picture asks again.
        this.screens.get(beside.id, signal).catch(() => undefined);
      }
    }
  }

  /** What has become of edits; where one was refused, the photo is as it was. */
  edited(outcomes: readonly EditOutcome[], searchable: boolean): void {
    const mine = outcomes.find(({ id }) => id === this.details?.id);
    if (mine?.error !== undefined) {
      void this.#learn(this.photo.id, this.#work.signal);
    } else if (mine?.photo !== undefined && searchable) {
      this.details = mine.photo;
    }
  }

  /** Shows at once what the server has yet to write. */
  #edit(change: Change): void {
    if (this.details?.editable === true && this.details.id === this.photo.id) {
      this.details = applied(this.details, change);
      this.dispatchEvent(new CustomEvent("photo-edit", { detail: change }));
    }
  }

  /** One turn after the other, each from where the one before leads: keys come faster than photos. */
  #turn(step: number): Promise<boolean> {
    this.#turns = this.#turns.then(() => this.#turnOnce(step < 0 ? -1 : 1));
    return this.#turns;
  }

  /** Whether there is such a photo. */
  async #turnOnce(step: -1 | 1): Promise<boolean> {
    const next = await this.sequence?.neighbour(this.#goal ?? this.photo, step).catch(() => undefined);
    if (next !== undefined) {
      this.#goal = next;
      this.dispatchEvent(new CustomEvent("photo-turn", { detail: next }));
    }
    return next !== undefined;
  }

  #delete(): void {
    if (this.#editable) {
      this.dispatchEvent(new CustomEvent("photo-delete"));
    }
  }

  get #editable(): boolean {
    return this.details?.editable === true && this.details.id === this.photo.id;
  }

  #rotate(degrees: 90 | 270): void {
    if (isPicture(this.photo)) {
      this.#edit({ rotate: degrees });
    }
  }

  /** The video that belongs to a live photo is the other file of its stack. */
  async #playLive(): Promise<void> {
    const { details } = this;
    const { signal } = this.#work;
    for (const id of details?.stack?.photos.filter((other) => other !== details.id) ?? []) {
      const other = await this.api.photo(id, signal).catch(() => undefined);
      if (other !== undefined && isVideo(other) && !signal.aborted) {
        this.film = this.api.originalUrl(id);
        return;
      }
    }
  }

  get #live(): boolean {
    return this.details?.id === this.photo.id && !isVideo(this.photo) &&
      this.details.stack?.kinds.includes("live") === true;
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent("viewer-close"));
  }

  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === "Tab") {
      this.#keepFocus(event);
      return;
    }
    if (isWriting(event)) {
      return;
    }
    if (event.key === " " && isUsedByKey(event.composedPath()[0])) {
      return;
    }
    const action = this.#actionOf(event.key);
    if (
      action !== undefined && !(event.composedPath()[0] instanceof HTMLVideoElement && event.key.startsWith("Arrow"))
    ) {
      event.preventDefault();
      action();
    }
  };

  #actionOf(key: string): (() => void) | undefined {
    switch (key) {
      case "ArrowLeft":
        return () => void this.#turn(-1);
      case "ArrowRight":
        return () => void this.#turn(1);
      case "Escape":
        return () => this.#close();
      case "i":
        return () => this.#toggleInfo();
      case "F":
        return () => void this.#toggleFullScreen();
      case "f":
        return () => this.#edit({ favorite: !(this.details?.favorite ?? false) });
      case " ":
        return () => this.#slideshow.toggle();
      case "r":
        return () => this.#rotate(90);
      case "R":
        return () => this.#rotate(270);
      case "Delete":
        return () => this.#delete();
      case "l":
        return () => void this.#playLive();
      case "z":
        return () => this.stage.toggleZoom(0, 0);
      case "+":
      case "=":
        return () => this.stage.zoomBy(1.4, 0, 0);
      case "-":
        return () => this.stage.zoomBy(1 / 1.4, 0, 0);
      default:
        return /^[0-5]$/.test(key) ? () => this.#edit({ rating: Number(key) }) : undefined;
    }
  }

  /** Tab goes round within the viewer. */
  #keepFocus(event: KeyboardEvent): void {
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>("button, a[href]")];
    const first = stops[0];
    const last = stops.at(-1);
    const at = (this.renderRoot as ShadowRoot).activeElement;
    if (event.shiftKey && (at === first || at === null)) {
      event.preventDefault();
      last?.focus();
    } else if (!event.shiftKey && at === last && !this.informed) {
      event.preventDefault();
      first?.focus();
    }
  }

  #toggleInfo(): void {
    this.informed = !this.informed;
  }

  async #toggleFullScreen(): Promise<void> {
    if (document.fullscreenElement === null) {
      await this.requestFullscreen();
    } else {
      await document.exitFullscreen();
    }
  }

  #renderHeart(): TemplateResult | typeof nothing {
    const { details } = this;
    if (details === undefined || !details.editable || details.id !== this.photo.id || this.informed) {
      return nothing;
    }
    return html`
      <button
        class="icon heart"
        aria-label="Favorite"
        aria-pressed="${details.favorite ? "true" : "false"}"
        title="Favorite (f)"
        @click="${() => this.#edit({ favorite: !details.favorite })}"
      >
        ${details.favorite ? icons.heartFull : icons.heart}
      </button>
    `;
  }

  #renderTurners(): TemplateResult | typeof nothing {
    if (this.details?.editable !== true || this.details.id !== this.photo.id || !isPicture(this.photo)) {
      return nothing;
    }
    return html`
      <button class="icon roomy" aria-label="Turn left" title="Turn left (Shift+R)" @click="${() => this.#rotate(270)}">
        ${icons.turnLeft}
      </button>
      <button class="icon" aria-label="Turn right" title="Turn right (r)" @click="${() => this.#rotate(90)}">
        ${icons.turnRight}
      </button>
    `;
  }

  #renderRemovers(): TemplateResult | typeof nothing {
    if (!this.#editable) {
      return nothing;
    }
    const archived = this.details?.archived === true;
    return html`
      <button
        class="icon"
        aria-label="${archived ? "Take out of the archive" : "Move to the archive"}"
        title="${archived ? "Take out of the archive" : "Move to the archive"}"
        @click="${() => this.#edit({ archived: !archived })}"
      >
        ${archived ? icons.unarchive : icons.archive}
      </button>
      <button class="icon" aria-label="Delete" title="Delete (Del)" @click="${() => this.#delete()}">
        ${icons.trash}
      </button>
    `;
  }

  #renderPlayers(): TemplateResult {
    return html`
      ${this.#live
        ? html`
          <button class="icon" aria-label="Play the live photo" title="Play the live photo (l)" @click="${this
            .#playLive}">
            ${icons.live}
          </button>
        `
        : nothing}
      <button
        class="icon"
        aria-label="Slideshow"
        aria-pressed="${this.playing ? "true" : "false"}"
        title="Slideshow (Space)"
        @click="${() => this.#slideshow.toggle()}"
      >
        ${this.playing ? icons.pause : icons.play}
      </button>
    `;
  }

  protected override render(): TemplateResult {
    const { photo } = this;
    return html`
      <header>
        <button class="icon close" aria-label="Back to the photos" title="Back (Esc)" @click="${this.#close}">
          ${icons.back}
        </button>
        <div class="about" aria-live="polite">
          <h1>${photo.title ?? photo.name}</h1>
          <p>${dateName(photo.taken)}, ${timeName(photo.taken)}</p>
        </div>
        ${this.#renderHeart()}${this.#renderTurners()}${this.#renderPlayers()}${this.#renderRemovers()}
        <button
          class="icon"
          aria-label="Information"
          aria-pressed="${this.informed ? "true" : "false"}"
          title="Information (i)"
          @click="${this.#toggleInfo}"
        >
          ${icons.info}
        </button>
        <a class="icon" href="${this.api.downloadUrl(
          photo.id,
        )}" download aria-label="Download the original" title="Download">
          ${icons.download}
        </a>
        ${document.fullscreenEnabled
          ? html`
            <button class="icon roomy" aria-label="Full screen" title="Full screen (Shift+F)" @click="${this
              .#toggleFullScreen}">
              ${icons.fullScreen}
            </button>
          `
          : nothing}
      </header>
      <div class="picture ${isVideo(photo) ? "film" : ""}">
        <latent-stage
          .photo="${photo}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${() => (this.film = undefined)}"
          @turn="${(event: CustomEvent<number>) => this.#turn(event.detail)}"
          @dismiss="${this.#close}"
        ></latent-stage>
        ${this.newer === undefined ? nothing : html`
          <button class="icon turn previous" aria-label="Newer photo" @click="${() => this.#turn(-1)}">
            ${icons.previous}
          </button>
        `} ${this.older === undefined ? nothing : html`
          <button class="icon turn next" aria-label="Older photo" @click="${() => this.#turn(1)}">${icons.next}</button>
        `}
      </div>
      ${this.informed
        ? html`
          <latent-info-panel
            role="region"
            aria-label="Information"
            tabindex="-1"
            .photo="${this
              .details}"
            .api="${this.api}"
            @photo-edit="${(event: CustomEvent<Change>) => this.#edit(event.detail)}"
          ></latent-info-panel>
        `
        : nothing}
    `;
  }
}

/** Whether Space does something there, or is expected to. */
function isUsedByKey(at: EventTarget | undefined): boolean {
  return at instanceof HTMLButtonElement || at instanceof HTMLAnchorElement || at instanceof HTMLVideoElement;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-viewer": Viewer;
  }
}
