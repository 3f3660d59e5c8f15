/**
 * The vault's keys at work: file headers, content chunks, names. Thin over cryptolib, which has every primitive; no input, no output.
 *
 * <p>{@link app.latent.vault.crypto.VaultCryptor} is all of it. What it decrypts is authentic, or it throws
 * {@link app.latent.vault.crypto.UnauthenticCiphertextException}.
 */
@NullMarked
package app.latent.vault.crypto;

import org.jspecify.annotations.NullMarked;
