/** Makes the page an app that can be installed, where the browser lets it: over HTTPS that it trusts, or on this machine. */
export function registerWorker(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // Without it the page is the same, and is not installed.
  workers?.register("/service-worker.js").catch(() => undefined);
}
