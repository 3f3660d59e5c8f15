/**
 * Who is asking. {@link SignInGate} is the only way in: its {@link PasswordGate} asks {@link Passwords} slowly and seldom, slows guesses down by account and by
 * address ({@link AttemptLimits}) and remembers the answers ({@link Remembered}); who has {@link SecondFactors} is asked for one then, a code ({@link Codes}) or a
 * passkey. {@link WebSessions} are what a browser has after sign-in, {@link SessionEndpoint} is {@code /api/v1/session}, {@link PasskeyEndpoint} adds and removes passkeys,
 * and {@link BasicSignIn} lets programs in with what they send with each request. Beside all that is the {@link Entrance} to the page that makes vaults: for the user of this machine, who shows no password but an {@link Invitation}.
 *
 * <p>Everything here lives in memory only and ends with {@code close()}. Tokens are kept as hashes; passwords as an HMAC under a random key that exists in
 * this process alone. Comparisons of secrets take constant time.
 */
@NullMarked
package app.latent.gateway.auth;

import org.jspecify.annotations.NullMarked;
