/**
 * Who is asking. {@link SignInGate} is the only way in: it asks {@link Passwords} slowly and seldom, slows guesses down by account and by address
 * ({@link AttemptLimits}), remembers the answers ({@link Remembered}), and asks for the code of a second factor ({@link SecondFactors}).
 * {@link WebSessions} are what a browser has after sign-in, {@link SessionEndpoint} is {@code /api/session}, and {@link BasicSignIn} lets programs in with
 * what they send with each request.
 *
 * <p>Everything here lives in memory only and ends with {@code close()}. Tokens are kept as hashes; passwords as an HMAC under a random key that exists in
 * this process alone. Comparisons of secrets take constant time.
 */
@NullMarked
package app.latent.gateway.auth;

import org.jspecify.annotations.NullMarked;
