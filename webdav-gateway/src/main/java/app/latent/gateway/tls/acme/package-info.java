/**
 * Certificates for public names from an authority that all browsers believe, by ACME (RFC 8555).
 *
 * <p>{@link AcmeCertificates} shows the certificate of the time, and renews it as {@link Schedule} says. {@link CertificateOrder} is one order from the account to the
 * signed certificate; meanwhile {@link Challenges} shows the authority, on the port that is served and in a handshake of its own, that the names are ours (TLS-ALPN-01,
 * RFC 8737). {@link AcmeFolder} keeps the account's key and the certificate with its key in the served folder, so that they are encrypted, and the same on
 * another machine.
 *
 * <p>The authority is believed no more than a stranger: {@link BoundedConnection} asks nobody but the host of its directory, over HTTPS, follows no redirect, and reads
 * little; a {@link Deadline} bounds an order as a whole. {@link OrderFailures} puts what went wrong into words for the user.
 */
@NullMarked
package app.latent.gateway.tls.acme;

import org.jspecify.annotations.NullMarked;
