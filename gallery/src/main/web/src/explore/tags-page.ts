import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "../albums/album-dialog.ts";
import type { Asked } from "../albums/album-dialog.ts";
import { pageStyles } from "../ui/page.styles.ts";
import type { Api } from "../api/client.ts";
import { groupsOf } from "../api/explore.ts";
import type { Group } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import type { View } from "../app/view.ts";
import { count, photos } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { filtered } from "../search/terms.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import "./cover.ts";
import { filterBox, filterStyles } from "./filter-box.ts";
import { byName } from "./names.ts";
import { narrowed, type TagNode, treeOf } from "./tag-tree.ts";
import { askToRename } from "./rename.ts";
import { tagTreeStyles } from "./tags-page.styles.ts";
import { tell } from "../app/tell.ts";

/** All tags, those below others within them; a tag leads to its photos and those of the tags below it. */
@customElement("latent-tags-page")
export class TagsPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  /** Whether tags may be renamed: who may change the newest photo of the most frequent one mostly may change all. */
  @state()
  private accessor editable = false;
  @state()
  private accessor asked: Asked | undefined;
  @state()
  private accessor tags: readonly Group[] | undefined;
  @state()
  private accessor typed = "";
  /** The paths of tags whose tags below are shown. */
  @state()
  private accessor open: ReadonlySet<string> = new Set();

  static override readonly styles = [base, buttons, pageStyles, filterStyles, tagTreeStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  refresh(): void {
    this.#load().catch((error: unknown) => tell(this, "problem", error));
  }

  async #load(): Promise<void> {
    const tags = await groupsOf(this.api, "tag");
    this.tags = tags;
    const cover = tags[0]?.cover;
    this.editable = cover !== undefined && (await this.api.glance(cover)).editable;
  }

  #toggle(path: string): void {
    const open = new Set(this.open);
    if (!open.delete(path)) {
      open.add(path);
    }
    this.open = open;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { tags } = this;
    if (tags === undefined) {
      return nothing;
    }
    const typed = this.typed.trim();
    const tree = narrowed(treeOf(tags, byName), typed);
    return html`
      <div class="head">
        <h1>${msg("Tags")}</h1>
        ${tags.length === 0 ? nothing : filterBox(msg("Find a tag"), (text) => (this.typed = text))}
      </div>
      ${tags.length === 0 ? this.#renderNone() : tree.length === 0
        ? html`
          <p class="none" role="status">${msg(str`No tag has “${typed}” in it.`)}</p>
        `
        : this.#renderTree(tree, "tree")} ${this.asked === undefined ? nothing : html`
        <latent-album-dialog
          .asked="${this.asked}"
          @dialog-close="${() => (this.asked = undefined)}"
        ></latent-album-dialog>
      `}
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <latent-notice heading="${msg("No tags yet")}">
        <span slot="icon">${icons.tag}</span>
        <p>${msg(html`
          Open a photo or select some, and add tags. Write <strong>places/Norway</strong> to have one below another.
        `)}</p>
      </latent-notice>
    `;
  }

  #renderTree(nodes: readonly TagNode[], kind: string): TemplateResult {
    return html`
      <ul class="${kind}">
        ${repeat(nodes, ({ tag }) => tag.value, (node) => this.#renderNode(node))}
      </ul>
    `;
  }

  #renderNode({ name, tag, below }: TagNode): TemplateResult {
    const shown = this.typed.trim() !== "" || this.open.has(tag.value);
    const route = routeTo("photos", undefined, `${filtered("tag", `/${tag.value}`)} `);
    return html`
      <li>
        <div class="row">
          <a
            ${to(route)}
            aria-label="${tag.value.replaceAll("/", ", ")}: ${photos(tag.photos)}"
          >
            <latent-cover .photo="${tag.cover}" .icon="${icons.tag}" .store="${this.store}"></latent-cover>
            <span class="name">${name}</span>
            <span class="number">${count(tag.photos)}</span>
          </a>
          ${this.editable
            ? html`
              <button
                class="icon rename"
                aria-label="${msg(str`Rename ${tag.value}`)}"
                title="${msg("Rename")}"
                @click="${() => (this.asked = askToRename(this.api, tag, (renamed) =>
                  tell(this, "photos-edit", renamed)))}"
              >
                ${icons.pencil}
              </button>
            `
            : nothing} ${below.length === 0
            ? html`
              <span class="icon" aria-hidden="true"></span>
            `
            : html`
              <button
                class="icon"
                aria-expanded="${shown ? "true" : "false"}"
                aria-label="${msg(str`Tags below ${name}`)}"
                title="${msg(str`Tags below ${name}`)}"
                @click="${() => this.#toggle(tag.value)}"
              >
                ${icons.next}
              </button>
            `}
        </div>
        ${shown && below.length > 0 ? this.#renderTree(below, "below") : nothing}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-tags-page": TagsPage;
  }
}
