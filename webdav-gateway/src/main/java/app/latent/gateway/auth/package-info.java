/**
 * Who is asking. {@link PassphraseGate} is the only way to the vault's passphrase check: it slows guesses down, lets one key derivation run at a
 * time, and remembers the answers. {@link Sessions} are what a browser has after sign-in, {@link SessionEndpoint} is {@code /api/session}, and
 * {@link BasicCredentials} reads what WebDAV clients send with each request.
 *
 * <p>Everything here lives in memory only and ends with {@code close()}. Tokens are kept as hashes; the passphrase as an HMAC under a random key
 * that exists in this process alone. Comparisons of secrets take constant time.
 */
@NullMarked
package app.latent.gateway.auth;

import org.jspecify.annotations.NullMarked;
