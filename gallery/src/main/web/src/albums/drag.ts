/** Photos that are dragged, by their ids: from a grid onto an album, or to another place in it. */
const TYPE = "application/x-latent-photos";

export function putPhotos(event: DragEvent, ids: readonly string[]): void {
  // Not as text or an address: what is dragged out of the window tells nothing.
  event.dataTransfer?.clearData();
  event.dataTransfer?.setData(TYPE, JSON.stringify(ids));
  if (event.dataTransfer !== null) {
    event.dataTransfer.effectAllowed = "copyMove";
  }
}

/** What is dragged can be seen only once it is dropped. */
export function hasPhotos(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(TYPE) ?? false;
}

export function takePhotos(event: DragEvent): string[] {
  const ids: unknown = JSON.parse(event.dataTransfer?.getData(TYPE) || "[]");
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}
