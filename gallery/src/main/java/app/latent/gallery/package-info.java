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
 * <h2>The API</h2>
 *
 * <p>All of it needs a web session. What is answered is what the {@link app.latent.gallery.Viewer} of the request may see, as if there were nothing
 * else: an endpoint has no other search than that of its {@code Call}. Of a photo that is seen by an album alone, {@code path} is its name, and
 * {@code /api/v1/status} tells of nobody but the owner how much there is to do.
 *
 * <p>Answers are JSON in UTF-8 unless noted, with {@code Cache-Control: private, no-store}; absent values are left out.
 *
 * <table border="1">
 * <caption>Resources to GET or HEAD</caption>
 * <tr><th>Path</th><th>Parameters</th><th>Answer</th></tr>
 * <tr><td>{@code /api/v1/photos}</td>
 *   <td>{@code q} query; {@code month} as {@code 2024-05}; {@code limit} 1 to 1000, 200 if absent; {@code after} the {@code next} of the page before</td>
 *   <td>{@code {photos: [summary], total, next?}}, newest first</td></tr>
 * <tr><td>{@code /api/v1/timeline}</td><td>{@code q}</td><td>{@code {total, months: [{year, month, photos}]}}, newest first</td></tr>
 * <tr><td>{@code /api/v1/timeline/days}</td><td>{@code q}; {@code month}</td><td>{@code {total, days: [{day, photos}]}}, newest first</td></tr>
 * <tr><td>{@code /api/v1/on-this-day}</td><td>{@code day} as {@code 2024-05-17}; {@code limit} 1 to 1000 photos a year, 20 if absent</td>
 *   <td>{@code {years: [{year, photos: [summary], total}]}}, the years before, newest first</td></tr>
 * <tr><td>{@code /api/v1/facets}</td>
 *   <td>{@code q}; {@code of} some of {@code year,month,camera,lens,country,city,type,tag,person,album}, all if absent; {@code limit} 1 to 1000, 20 if absent</td>
 *   <td>{@code {facets: {camera: [{value, photos}]}}}, most photos first; years and months newest first</td></tr>
 * <tr><td>{@code /api/v1/map}</td><td>{@code q}; {@code area} as {@code south,west,north,east}, the world if absent; {@code zoom} 0 to 22</td>
 *   <td>{@code {clusters: [{latitude, longitude, extent: {south, west, north, east}, photos, newest}]}}, largest first;
 *   {@code q=within:south,west,north,east} finds the photos of an extent</td></tr>
 * <tr><td>{@code /api/v1/photos/{id}}</td><td></td><td>all that is known of one photo</td></tr>
 * <tr><td>{@code /api/v1/photos/{id}/thumbnail}</td><td>{@code size} {@code grid} or {@code screen}</td><td>a JPEG, upright, in sRGB</td></tr>
 * <tr><td>{@code /api/v1/photos/{id}/original}</td><td>{@code download=1} to save it</td><td>the file itself; byte ranges</td></tr>
 * <tr><td>{@code /api/v1/photos/{id}/similar}</td><td>{@code limit} 1 to 1000, 20 if absent</td>
 *   <td>{@code {photos: [summary]}} of the photos that look like it, the likest first</td></tr>
 * <tr><td>{@code /api/v1/status}</td><td></td><td>{@code {photos, pending, failed, state, done, secondsLeft?}} of the index; state is {@code scanning}, {@code looking} or
 *   {@code ready}</td></tr>
 * <tr><td>{@code /api/v1/query-help}</td><td></td><td>{@code {filters: [{key, meaning, examples}]}}</td></tr>
 * </table>
 *
 * <p>Files that are one photo, as RAW and JPEG, are a stack: {@code q=-is:covered} has each stack once, here and in all counts. A photo's
 * {@code stack} is {@code {kinds: [live | raw_and_picture | burst], photos: [id]}}, the one to be shown first.
 *
 * <table border="1">
 * <caption>Edits, by POST with JSON, of at most 100 photos each</caption>
 * <tr><th>Path</th><th>Body</th></tr>
 * <tr><td>{@code /api/v1/edits}</td>
 *   <td>{@code {photos: [id], change: {caption, tags, rating, favorite, taken, takenShift, place}}}. What the change does not name stays, what is null is
 *   removed: then the photo's own word counts again, but of a caption and tags, of which there are none then. {@code tags} are {@code {add: [tag], remove: [tag]}} or a
 *   list that takes the place of all; {@code rating} is -1 to 5; {@code taken} is {@code 2024-05-17T18:32:05}, with {@code +02:00} where the zone is known;
 *   {@code takenShift} moves each by so many seconds; {@code place} is {@code {latitude, longitude, altitude?}}</td></tr>
 * <tr><td>{@code /api/v1/edits/undo}</td><td>{@code {edits: [{id, undo}]}}, as they were answered. A sidecar is then what it was, to the byte; one that has
 *   changed since stays (409)</td></tr>
 * </table>
 *
 * <p>Both answer {@code {photos: [{id, before, after, undo?, photo?} | {id, error}], searchable}}: what the sidecar said and says, a mark that takes the edit back
 * where it changed anything, and all that is known of the photo, which tells of the edit where {@code searchable}. Where there is one photo, its error is that of
 * the request. The {@link app.latent.gallery.Editor} says who may: of a photo that is seen, {@code editable} tells it.
 *
 * <p>A summary is {@code {id, name, type, width, height, taken, title?, placeholder?, stacked?, favorite, failed}}; {@code stacked} is how many photos its stack has; {@code taken} is local time, {@code 2024-05-17T18:32:05}.
 *
 * <p>Errors are {@code {error: {code, message}}}: 400 {@code query} (its message is for the user), 400 {@code parameter}, 400 {@code body}, 403 {@code forbidden},
 * 404 {@code not-found}, 405 {@code method}, 409 {@code conflict}, 413 {@code too-large}, 500 {@code failed}. Messages never name anything of the vault but what the request itself named.
 */
@NullMarked
package app.latent.gallery;

import org.jspecify.annotations.NullMarked;
