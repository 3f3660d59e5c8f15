/** How what is in a view is heard: its events rise to the gallery, through whatever is around it. */
export function tell(host: HTMLElement, name: string, detail?: unknown): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
