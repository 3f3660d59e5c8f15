/**
 * Who the server is to its clients: keys and certificates (RFC 5280); no network but in {@code acme}.
 *
 * <p>{@link Certificates} is what a server shows at each new connection. {@link OwnCertificates} are the user's, from two PEM files. {@link LocalCertificates}
 * are signed by an {@link Authority} of the vault's own: a root that its owner installs once on each device, kept by {@link AuthorityFile} in the served folder,
 * so that it is encrypted, and the same after a restart and on another machine. What the root signs is made anew at each start, lives in memory only, and is
 * renewed while the server runs. Those of a public authority are in {@code acme}.
 *
 * <p>The root's key is worth stealing, as devices believe it. {@link PermittedNames} therefore limits, in the root itself (RFC 5280, 4.2.1.10), whom it can speak
 * for: private networks, names that exist in them alone, and the names and addresses that it was made for. Whoever has the key cannot pass for a site of the
 * public web.
 */
@NullMarked
package app.latent.gateway.tls;

import org.jspecify.annotations.NullMarked;
