/** For tests of HTTPS: whom to believe, and a certificate authority that speaks ACME (RFC 8555) on this machine. */
@NullMarked
package app.latent.testkit.tls;

import org.jspecify.annotations.NullMarked;
