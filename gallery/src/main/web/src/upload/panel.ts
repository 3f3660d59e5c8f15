import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { commonFolder } from "./destination.ts";
import type { UploadQueue } from "./queue.ts";
import { isActive, isOver, share, type Task } from "./task.ts";
import { uploadStyles } from "./uploads.styles.ts";
import { stateWords, summary } from "./words.ts";

/** So many files have a line of their own. */
const MOST_LINES = 50;

/** How far uploads are, one by one and all together. Events, which bubble: `add`, `search` and `photo-open` as of `latent-uploads`. */
@customElement("latent-upload-panel")
export class UploadPanel extends LitElement {
  @property({ attribute: false })
  accessor queue!: UploadQueue;

  #listening = new AbortController();

  static override readonly styles = [base, buttons, uploadStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    this.queue.addEventListener("change", () => this.requestUpdate(), { signal: this.#listening.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { tasks, paused } = this.queue;
    return html`
      <section class="panel" aria-label="${msg("Uploads")}">
        <div class="head">
          <h2 role="status">${summary(tasks, paused)}</h2>
          ${this.queue.unfinished
            ? html`
              <progress aria-label="${msg("All files")}" max="1" .value="${share(tasks)}"></progress>
            `
            : nothing}
          <div class="actions">${this.queue.unfinished ? this.#renderOpen(paused) : this.#renderOver()}</div>
        </div>
        <ul>${lines(tasks).map((task) => this.#renderTask(task))}${tasks.length > MOST_LINES
          ? html`
            <li class="state">${msg(str`and ${tasks.length - MOST_LINES} more`)}</li>
          `
          : nothing}</ul>
      </section>
    `;
  }

  #renderOpen(paused: boolean): TemplateResult {
    return html`
      ${paused
        ? html`
          <button class="quiet" @click="${() => this.queue.resume()}">${msg("Resume")}</button>
        `
        : html`
          <button class="quiet" @click="${() => this.queue.pause()}">${msg("Pause")}</button>
        `}
      <button class="quiet" @click="${() => this.queue.cancelAll()}">${msg("Cancel")}</button>
      <button class="quiet" @click="${() => this.#tell("add")}">${msg("Add more")}</button>
    `;
  }

  #renderOver(): TemplateResult {
    const paths = this.queue.tasks.flatMap(({ state }) => (state.kind === "added" ? [state.path] : []));
    const folder = commonFolder(paths);
    return html`
      ${folder === "" ? nothing : html`
        <button class="quiet" @click="${() => this.#tell("search", `path:"${folder}"`)}">${msg("Show them")}</button>
      `}
      <button class="quiet" @click="${() => this.#tell("add")}">${msg("Add more")}</button>
      <button class="quiet" @click="${() => this.queue.clear()}">${msg("Close")}</button>
    `;
  }

  #renderTask(task: Task): TemplateResult {
    const { state, file } = task;
    return html`
      <li>
        <div>
          <div class="name">${file.name}</div>
          <div class="${state.kind === "failed" ? "state failed" : "state"}">${stateWords(task)}</div>
        </div>
        ${this.#renderAction(task)} ${state.kind === "sending"
          ? html`
            <progress aria-label="${file.name}" max="${file.size}" .value="${task.arrived}"></progress>
          `
          : nothing}
      </li>
    `;
  }

  #renderAction(task: Task): TemplateResult | typeof nothing {
    const { state, file } = task;
    if (state.kind === "failed") {
      return html`
        <button class="quiet" aria-label="${msg(str`Try ${file.name} again`)}" @click="${() =>
          this.queue.retry(task)}">${msg("Try again")}</button>
      `;
    }
    if (state.kind === "known" && state.photo !== undefined) {
      return html`
        <button class="quiet" aria-label="${msg(str`Show ${file.name}`)}" @click="${() =>
          this.#tell("photo-open", state.photo)}">
          ${msg("Show")}
        </button>
      `;
    }
    return isOver(task) ? nothing : html`
      <button class="icon" aria-label="${msg(str`Cancel ${file.name}`)}" @click="${() =>
        this.queue.cancel(task)}">${icons
        .clear}</button>
    `;
  }
}

/** What moves first, then what has failed, then what waits, then what is done. */
function lines(tasks: readonly Task[]): readonly Task[] {
  const rank = (task: Task) => isActive(task) ? 0 : task.state.kind === "failed" ? 1 : isOver(task) ? 3 : 2;
  return tasks.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_LINES);
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-upload-panel": UploadPanel;
  }
}
