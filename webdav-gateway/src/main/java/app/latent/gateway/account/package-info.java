/**
 * Who there is besides the owner, and what they may. An {@link Account} is a name with its password, second factor, {@link Passkey}s, {@link Device}s and {@link Grant}s; a
 * {@link Group} gives its members the same grants. {@link Rights} is what both add up to, and the only thing that the rest of the gateway asks. A
 * {@link Caller} is who a request was let in as.
 *
 * <p>{@link AccountBook} keeps them as JSON documents in the vault (docs/format.md). It fails closed: a document that cannot be read, has a field that this
 * version does not know, or another name than its file, lets nobody in.
 *
 * <p>Passwords are kept as Argon2id hashes; those of devices, being random, as SHA-256. The owner's password is the vault's passphrase and is not kept.
 */
@NullMarked
package app.latent.gateway.account;

import org.jspecify.annotations.NullMarked;
