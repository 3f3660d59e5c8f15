/**
 * Keeps the empty page, so that an installed app opens without a connection and says so. It keeps nothing else: what the API
 * answers is asked of the server each time, and never passes through here. Photos that another app shares are held in memory
 * until the page takes them.
 */
import { ASKING, FIELD, SHARE } from "./share.ts";

declare const self: ServiceWorkerGlobalScope;
/** Addresses of the empty page, by the build. */
declare const SHELL: readonly string[];

/** Of the Service Workers draft (8.1), where the browser has it: what is asked of the API does not wake the worker. */
interface Routing {
  addRoutes(rule: { condition: { urlPattern: URLPatternInit }; source: "network" }): Promise<void>;
}

const CACHE = `shell ${SHELL.join(" ")}`;

let shared: File[] = [];

self.addEventListener("install", (event) => {
  if ("addRoutes" in event) {
    void (event as ExtendableEvent as ExtendableEvent & Routing).addRoutes({
      condition: { urlPattern: { pathname: "/api/*" } },
      source: "network",
    });
  }
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => event.waitUntil(begin()));

async function begin(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name !== CACHE) {
      await caches.delete(name);
    }
  }
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method === "POST" && pathname === SHARE) {
    event.respondWith(receive(request));
  } else if (request.method !== "GET") {
    return;
  } else if (request.mode === "navigate") {
    if (!pathname.startsWith("/api/") && !pathname.startsWith("/dav/")) {
      event.respondWith(navigate(event));
    }
  } else if (SHELL.includes(pathname)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});

/** The server's page, as long as it answers. */
async function navigate(event: FetchEvent): Promise<Response> {
  try {
    const preloaded = (await event.preloadResponse) as Response | undefined;
    return preloaded ?? await fetch(event.request);
  } catch (error) {
    const kept = await caches.match("/");
    if (kept === undefined) {
      throw error;
    }
    return kept;
  }
}

async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  shared.push(...form.getAll(FIELD).filter((file) => file instanceof File));
  return Response.redirect("/", 303);
}

self.addEventListener("message", ({ data, source }) => {
  if (data === ASKING && shared.length > 0) {
    source?.postMessage(shared);
    shared = [];
  }
});
