/**
 * The web server of an unlocked vault: sign-in, WebDAV, and room for the gallery.
 *
 * <p>{@link Gateway} starts it from a {@link GatewayConfig}, a {@link app.latent.gateway.auth.PassphraseCheck}, what is {@link Served} and the gallery's {@link Route}s. A request
 * passes, in this order and in one place ({@code FrontDoor}): the headers of the answer, Host, decoding of the path, Origin and fetch metadata, the length
 * of the body, sign-in; only then is a handler chosen by the longest prefix of the decoded path.
 *
 * <table>
 *   <caption>Who gets where</caption>
 *   <tr><th>path</th><th>who</th></tr>
 *   <tr><td>{@code /api/v1/session}</td><td>anyone: sign in, ask, sign out</td></tr>
 *   <tr><td>OPTIONS of {@code /}</td><td>anyone: WebDAV is spoken here</td></tr>
 *   <tr><td>{@code /dav/}</td><td>HTTP Basic, as an account; a web session may GET and HEAD. Each method asks what the account may</td></tr>
 *   <tr><td>{@code /trust}</td><td>anyone: the root certificate that a device installs, where there is one</td></tr>
 *   <tr><td>a route that is {@code PUBLIC}</td><td>anyone who reaches the server; holds nothing of the vault</td></tr>
 *   <tr><td>a route that is {@code SESSION}</td><td>a web session; to change something also {@code X-Latent: 1} or our own Origin</td></tr>
 *   <tr><td>{@code /api/v1/uploads}</td><td>a web session; each upload is there for whoever has begun it. What the account may, as over WebDAV</td></tr>
 *   <tr><td>{@code /api/v1/users}, {@code /api/v1/user-groups}</td><td>the owner's session; a change wants the passphrase again</td></tr>
 *   <tr><td>{@code /api/v1/audit}</td><td>the owner's session; to others there is nothing</td></tr>
 *   <tr><td>anything else</td><td>401 without a session, 404 with one</td></tr>
 * </table>
 *
 * <p>An {@link Exposure} says who can reach it: this machine over plain HTTP, others over HTTPS or by a proxy.
 *
 * <p>While no vault is unlocked there may be one of two others in its place: {@link LockedGateway}, at which the owner of a vault unlocks it from anywhere, and {@link WelcomeGateway}, at which the user of this machine makes
 * vaults and unlocks them.
 *
 * <p>Arrows: this package leans on {@code dav}, {@code upload}, {@code auth}, {@code users}, {@code welcome} and {@code trust}, the first four on {@code account}, {@code users} and {@code welcome} on {@code auth}, {@code upload} on {@code dav}, {@code trust} on {@code tls}, and all on {@code http}. Nothing here knows that the folder is a vault.
 */
@NullMarked
package app.latent.gateway;

import org.jspecify.annotations.NullMarked;
