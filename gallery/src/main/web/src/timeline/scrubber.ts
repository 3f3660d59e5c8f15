import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { base } from "../ui/styles.ts";
import { indexAt, type Mark } from "./marks.ts";

/** Labels of years keep this distance, in pixels. */
const LABEL_ROOM = 22;

/** The month stays named for so long after the page has come to rest, in milliseconds. */
const PASSING = 900;

/** So far down the screen is the month that a reader would say is there, in pixels. */
const BELOW_TOP = 120;

/**
 * The bar at the right edge: years in proportion to their photos, and a thumb that is where the page is. Dragging or
 * clicking it goes there.
 *
 * Event: `scrub` (detail: pixels from the top of the timeline).
 */
@customElement("latent-scrubber")
export class Scrubber extends LitElement {
  @property({ attribute: false })
  accessor marks: readonly Mark[] = [];
  /** How far the page is scrolled, in pixels of the timeline. */
  @property({ attribute: false })
  accessor position = 0;
  /** Pixels of the timeline that the page can be scrolled at most. */
  @property({ attribute: false })
  accessor range = 0;
  @state()
  private accessor pointed: number | undefined;
  @state()
  private accessor dragging = false;
  /** The page is being scrolled: the month that passes is named. */
  @state()
  private accessor passing = false;
  #passed: number | undefined;

  static override readonly styles = [
    base,
    css`
      :host {
        position: fixed;
        top: calc(var(--header) + 8px);
        right: 0;
        bottom: 12px;
        z-index: 2;
        width: 48px;
        touch-action: none;
        user-select: none;
        cursor: pointer;
      }

      .bar {
        position: absolute;
        inset: 0;
        border-radius: var(--corner-middle);
      }

      .year {
        position: absolute;
        right: 12px;
        color: var(--ink-soft);
        font-size: 0.6875rem;
        font-variant-numeric: tabular-nums;
        line-height: 1;
        transform: translateY(-50%);
        opacity: 0;
        transition: opacity var(--quick);
      }

      .dot {
        position: absolute;
        right: 16px;
        width: 3px;
        height: 3px;
        border-radius: 50%;
        background: var(--ink-soft);
        opacity: 0;
        transition: opacity var(--quick);
      }

      :host(:hover) :is(.year, .dot),
      :host(:focus-within) :is(.year, .dot),
      .dragging :is(.year, .dot) {
        opacity: 1;
      }

      .here {
        position: absolute;
        right: 0;
        width: 40px;
        height: 2px;
        border-radius: 2px 0 0 2px;
        background: var(--accent);
      }

      :host(:not(:hover)) .here {
        width: 14px;
        height: 3px;
      }

      .label {
        position: absolute;
        right: 48px;
        padding: 6px 12px;
        border-radius: var(--corner-small);
        background: var(--ink);
        color: var(--paper);
        font-size: var(--text-small);
        font-weight: 550;
        white-space: nowrap;
        transform: translateY(-50%);
        box-shadow: var(--shadow);
        pointer-events: none;
      }

      @media (min-width: 900px) {
        .year,
        .dot {
          opacity: 1;
        }
      }

      /* Over a narrow grid it may only be taken hold of while it shows where the page is. */
      @media (max-width: 899px) {
        :host {
          width: 40px;
          pointer-events: none;
        }

        :host([awake]) {
          pointer-events: auto;
        }
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#passed);
  }

  override updated(): void {
    this.toggleAttribute("awake", this.passing || this.dragging);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("position");
    if (before !== undefined && Math.abs(before - this.position) > 1) {
      this.passing = true;
      window.clearTimeout(this.#passed);
      this.#passed = window.setTimeout(() => (this.passing = false), PASSING);
    }
  }

  #fraction(event: PointerEvent): number {
    const box = this.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
  }

  #point(event: PointerEvent): void {
    this.pointed = this.#fraction(event);
    if (this.dragging) {
      this.#go(this.pointed * this.range);
    }
  }

  #press(event: PointerEvent): void {
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.dragging = true;
    this.#point(event);
  }

  #release(): void {
    this.dragging = false;
    this.pointed = undefined;
  }

  #leave(): void {
    if (!this.dragging) {
      this.pointed = undefined;
    }
  }

  #keyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -12, PageDown: 12 }[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const index = indexAt(this.marks, this.position + BELOW_TOP) + step;
    const mark = this.marks[Math.min(this.marks.length - 1, Math.max(0, index))];
    if (mark !== undefined) {
      this.#go(mark.top);
    }
  }

  #go(position: number): void {
    this.dispatchEvent(new CustomEvent("scrub", { detail: position }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { marks } = this;
    if (this.range <= 0 || marks.length === 0) {
      return nothing;
    }
    const here = Math.min(1, this.position / this.range);
    const current = marks[indexAt(marks, this.position + BELOW_TOP)]!;
    return html`
      <div
        class="bar ${this.dragging ? "dragging" : ""}"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="${msg("Timeline")}"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${Math.round(here * 100)}"
        aria-valuetext="${current.name}"
        @pointerdown="${this.#press}"
        @pointermove="${this.#point}"
        @pointerup="${this.#release}"
        @pointercancel="${this.#release}"
        @pointerleave="${this.#leave}"
        @keydown="${this.#keyDown}"
      >
        ${this.#renderYears()}
        <span class="here" .style="${`top:${here * 100}%`}"></span>
        ${this.#renderLabel(here)}
      </div>
    `;
  }

  #renderLabel(here: number): TemplateResult | typeof nothing {
    if (this.pointed === undefined && !this.passing) {
      return nothing;
    }
    const at = this.dragging || this.pointed === undefined ? here : this.pointed;
    const { name } = this.marks[indexAt(this.marks, at * this.range + BELOW_TOP)]!;
    return html`
      <span class="label" .style="${`top:${at * 100}%`}">${name}</span>
    `;
  }

  /** A year's name where it has room, a dot for the others. */
  #renderYears(): TemplateResult[] {
    const height = this.clientHeight || window.innerHeight;
    let free = -LABEL_ROOM;
    return firstOfYears(this.marks).map(({ top, year }) => {
      const fraction = Math.min(1, top / this.range);
      const y = fraction * height;
      const room = y - free >= LABEL_ROOM && y <= height - 6;
      if (room) {
        free = y;
        return html`
          <span class="year" .style="${`top:${Math.max(6, y)}px`}">${year}</span>
        `;
      }
      return html`
        <span class="dot" .style="${`top:${y}px`}"></span>
      `;
    });
  }
}

/** The mark with which each year begins, the newest year first. */
function firstOfYears(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ year }, index) => marks[index - 1]?.year !== year);
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-scrubber": Scrubber;
  }
}
