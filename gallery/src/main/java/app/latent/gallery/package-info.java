/**
 * The gallery of an unlocked vault: the page, and the JSON API that it lives on.
 *
 * <p>{@link app.latent.gallery.GalleryRoutes} makes the routes; the gateway mounts them, checks sign-in, Host and Origin before any of them is called,
 * and adds the security headers.
 *
 * <h2>The page</h2>
 *
 * <p>{@code /} and {@code /assets/} are public and the same for every vault: they contain nothing of it. The page is built from {@code src/main/web}
 * (TypeScript, Lit) into {@code src/main/web/dist}, which is committed and packaged as it is; the Maven profile {@code web} builds it anew. It requests
 * nothing of any other origin, and keeps thumbnails in its own memory, because the answers of the API forbid the browser's caches to.
 *
 * <p>People are those whom the photos' metadata names ({@link app.latent.indexer.Facet#PERSON}); faces that are found in pictures belong beside these
 * names, not in their place.
 *
 * <h2>The API</h2>
 *
 * <p>All of it needs a web session. What is answered is what the {@link app.latent.gallery.library.Viewer} of the request may see, as if there were nothing
 * else: an endpoint has no other search than that of its {@code Call}. Of a photo that is seen by an album alone, {@code path} is its name, and
 * {@code /api/v1/status} tells of nobody but the owner how much there is to do. What is below {@code /api/v1/vault} is the owner's alone, and about the vault
 * itself: {@link app.latent.gallery.care.Care}.
 *
 * <p>Answers are JSON in UTF-8 unless noted, with {@code Cache-Control: private, no-store}; absent values are left out. What there is, what it takes and
 * what it answers is described in {@code src/main/web/openapi}, which the tests hold against the running server, and from which the page's
 * types and the documentation at {@code /api/docs} are made. Like the page, these are public and contain nothing of a vault.
 *
 * <p>What is in the trash is in no answer but that of {@code /api/v1/trash}. One photo of it is asked for with {@code trash=1}, by {@code
 * TrashSight} alone: for those who may write to where it was.
 *
 * <p>Who may change what is said of photos, the {@link app.latent.gallery.library.Editor} says. It is written to sidecars, which searches tell of shortly after.
 */
@NullMarked
package app.latent.gallery;

import org.jspecify.annotations.NullMarked;
