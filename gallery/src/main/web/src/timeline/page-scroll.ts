/** How the page is scrolled, as seen from an element of it: in pixels below the element's top, under the header. */
export class PageScroll {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** What of the element is at the upper edge of what can be seen; negative above it. */
  get top(): number {
    return this.header - this.#element.getBoundingClientRect().top;
  }

  /** What covers the upper edge of the window. */
  get header(): number {
    return parseFloat(getComputedStyle(this.#element).getPropertyValue("--header")) || 0;
  }

  /** What of the element is at this height of the window. */
  at(y: number): number {
    return y - this.#element.getBoundingClientRect().top;
  }

  /** Brings what is there of the element to a height of the window. */
  bring(offset: number, y: number): void {
    this.by(offset - this.at(y));
  }

  by(pixels: number): void {
    window.scrollBy({ top: pixels, behavior: "instant" });
  }
}
