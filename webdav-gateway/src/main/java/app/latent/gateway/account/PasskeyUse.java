package app.latent.gateway.account;

import java.time.Instant;

/**
 * The last use of a passkey.
 *
 * @param counter how often its authenticator had signed by then; 0 where it does not count
 */
record PasskeyUse(Instant time, long counter) {}
