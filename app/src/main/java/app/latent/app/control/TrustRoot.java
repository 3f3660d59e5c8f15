package app.latent.app.control;

import java.net.URI;

/**
 * What a device must install to believe the gateway.
 *
 * @param sha256 the fingerprint of the root certificate, 32 pairs of hexadecimal digits with colons
 * @param page where it is got, and said how to install it
 */
public record TrustRoot(String sha256, URI page) {}
