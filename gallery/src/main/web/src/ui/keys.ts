/** Whether a key is typed into a field, where it is no shortcut. */
export function isWriting(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0];
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
}
