package app.latent.gateway.account;

import java.time.Instant;

/**
 * A device or program that signs in with a password of its own, which can be taken from it alone.
 *
 * @param id 8 hexadecimal digits
 * @param label as its user calls it
 * @param password SHA-256 in hexadecimal, see {@link DevicePassword}
 * @param made when it got its password
 */
public record Device(String id, String label, String password, Instant made) {

    /** In characters. */
    static final int LONGEST_LABEL = 100;
}
