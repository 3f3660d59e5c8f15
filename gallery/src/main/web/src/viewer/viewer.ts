import { msg } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, isAbort } from "../api/client.ts";
import type { Change, EditOutcome, PhotoDetails, PhotoSummary, Stack } from "../api/types.ts";
import { applied } from "../edit/change.ts";
import { isPicture, isStack, isVideo } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { heartStyles } from "../edit/heart.ts";
import { icons } from "../ui/icons.ts";
import { isWriting } from "../ui/keys.ts";
import { base, buttons } from "../ui/styles.ts";
import { actionOf, type Actions, renderBar } from "./bar.ts";
import "./info-panel.ts";
import type { Sequence } from "./sequence.ts";
import { Slideshow } from "./slideshow.ts";
import "./stage.ts";
import type { Stage } from "./stage.ts";
import "./stack-strip.ts";
import { Turning } from "./turning.ts";
import { viewerStyles } from "./viewer.styles.ts";

/**
 * One photo, large, over the whole page; its neighbours are a key or a swipe away.
 *
 * Events: `photo-turn` (detail: the photo to show next), `photo-edit` (detail: the change), `photo-delete` (detail: whether with all files of its stack),
 * `viewer-close`.
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
  /** Whether a stack is one among its neighbours: then it is deleted as one. */
  @property({ type: Boolean })
  accessor stacked = false;
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
    seen: (pause, signal) => isVideo(this.photo) && !this.#marked ? this.stage.played(signal) : pause,
    next: async () => await this.#turning.turn(1) && await this.#arrival(),
    changed: (running) => (this.playing = running),
  });
  #work = new AbortController();
  /** Where the reader is among the neighbours: the other files of its stack may be open in its place. */
  #at: PhotoSummary | undefined;
  readonly #turning = new Turning(this);
  readonly #actions: Actions = {
    close: () => this.#close(),
    turn: (step) => void this.#turning.turn(step),
    toggleFavorite: () => this.#edit({ favorite: !(this.details?.favorite ?? false) }),
    rate: (rating) => this.#edit({ rating }),
    rotate: (rotate) => {
      if (isPicture(this.photo)) {
        this.#edit({ rotate });
      }
    },
    toggleArchived: () => this.#edit({ archived: !(this.details?.archived ?? false) }),
    delete: () => {
      if (this.#editable) {
        this.dispatchEvent(new CustomEvent("photo-delete", { detail: this.#wholeStack !== undefined }));
      }
    },
    playLive: () => {
      if (this.photo.live === true && !this.#marked) {
        this.film = this.api.motionUrl(this.photo.id);
      }
    },
    toggleSlideshow: () => this.#slideshow.toggle(),
    toggleInfo: () => (this.informed = !this.informed),
    toggleFullScreen: () => void this.#toggleFullScreen(),
    toggleZoom: () => this.stage.toggleZoom(0, 0),
    zoomBy: (factor) => this.stage.zoomBy(factor, 0, 0),
  };

  static override readonly styles = [
    base,
    buttons,
    heartStyles,
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
      this.#at = this.#isBesideLast(this.photo) ? this.#at : this.photo;
      this.#turning.reached(this.photo);
      this.#work.abort();
      this.#work = new AbortController();
      this.film = undefined;
      void this.#learn(this.photo.id, this.#work.signal);
      void this.#meetNeighbours(this.place, this.#work.signal);
    } else if (changed.has("sequence")) {
      void this.#meetNeighbours(this.place, this.#work.signal);
    }
  }

  /** The photo among whose neighbours the reader is: the one that is open, or another file of its stack. */
  get place(): PhotoSummary {
    return this.#at ?? this.photo;
  }

  /** Whether it is another file of the stack that was open, and none of the neighbours. */
  #isBesideLast({ id }: PhotoSummary): boolean {
    const stack = this.details?.stack?.photos ?? [];
    return stack.includes(id) && stack.includes(this.#at?.id ?? "") && this.sequence?.find(id) === undefined;
  }

  /** What is deleted with the photo that is open; undefined where it goes alone. */
  get #wholeStack(): Stack | undefined {
    const { photo, details } = this;
    const isFirst = details?.id === photo.id && details.stack?.photos[0] === photo.id;
    return this.stacked && isFirst && isStack(photo) ? details.stack : undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    this.#turning.settled();
    // The files of the stack before may have gone with the focus in them, and keys are for the viewer.
    if (changed.has("photo") && document.activeElement === document.body) {
      this.focus();
    }
  }

  /** Once the photo is shown that the turns lead to; true, as there is one. */
  async #arrival(): Promise<boolean> {
    await this.#turning.arrival();
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
    if (this.details !== undefined && this.#editable) {
      this.details = applied(this.details, change);
      this.dispatchEvent(new CustomEvent("photo-edit", { detail: change }));
    }
  }

  /** Whether there is nothing of the photo but thumbnails: as of the one before, until its details are there. */
  get #marked(): boolean {
    return this.details?.marked === true;
  }

  get #editable(): boolean {
    return this.details?.editable === true && this.details.id === this.photo.id;
  }

  /** A neighbour may come after the reader has gone. */
  turnTo(photo: PhotoSummary): void {
    if (this.isConnected) {
      this.dispatchEvent(new CustomEvent("photo-turn", { detail: photo }));
    }
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
    const action = actionOf(event.key, this.#actions);
    if (
      action !== undefined && !(event.composedPath()[0] instanceof HTMLVideoElement && event.key.startsWith("Arrow"))
    ) {
      event.preventDefault();
      action();
    }
  };

  /** Tab goes round within the viewer. */
  #keepFocus(event: KeyboardEvent): void {
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>("button, a[href]")];
    const first = stops[0];
    const last = stops.at(-1);
    const at = (this.renderRoot as ShadowRoot).activeElement;
    if (event.shiftKey && (at === first || at === null)) {
      event.preventDefault();
      last?.focus();
    } else if (!event.shiftKey && at === last && !this.informed && !isStack(this.photo)) {
      event.preventDefault();
      first?.focus();
    }
  }

  async #toggleFullScreen(): Promise<void> {
    if (document.fullscreenElement === null) {
      await this.requestFullscreen();
    } else {
      await document.exitFullscreen();
    }
  }

  protected override render(): TemplateResult {
    const { photo } = this;
    return html`
      ${renderBar({
        photo,
        details: this.details?.id === photo.id ? this.details : undefined,
        marked: this.#marked,
        deleted: this.#wholeStack?.photos.length ?? 1,
        informed: this.informed,
        playing: this.playing,
        api: this.api,
        actions: this.#actions,
      })}
      <div class="picture ${isVideo(photo) && !this.#marked ? "film" : ""}">
        <latent-stage
          .photo="${photo}"
          ?marked="${this.#marked}"
          .api="${this.api}"
          .grid="${this.grid}"
          .screens="${this.screens}"
          .film="${this.film}"
          ?fading="${this.playing}"
          @film-end="${() => (this.film = undefined)}"
          @turn="${(event: CustomEvent<number>) => this.#turning.turn(event.detail)}"
          @dismiss="${this.#close}"
        ></latent-stage>
        ${this.newer === undefined ? nothing : html`
          <button class="icon turn previous" aria-label="${msg("Newer photo")}" @click="${() =>
            this.#turning.turn(-1)}">
            ${icons.previous}
          </button>
        `} ${this.older === undefined ? nothing : html`
          <button class="icon turn next" aria-label="${msg("Older photo")}" @click="${() =>
            this.#turning.turn(1)}">${icons
            .next}</button>
        `}
      </div>
      ${isStack(photo)
        ? html`
          <latent-stack-strip
            .stack="${this.details?.stack}"
            open="${photo.id}"
            .api="${this.api}"
            .store="${this.grid}"
            @photo-turn="${(event: CustomEvent<PhotoSummary>) => this.turnTo(event.detail)}"
          ></latent-stack-strip>
        `
        : nothing} ${this.informed
        ? html`
          <latent-info-panel
            role="region"
            aria-label="${msg("Information")}"
            tabindex="-1"
            .photo="${this
              .details}"
            .open="${photo}"
            @focusin="${() => this.#slideshow.stop()}"
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
