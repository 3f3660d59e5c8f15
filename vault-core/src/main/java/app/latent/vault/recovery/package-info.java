/**
 * The recovery key: the vault's masterkey, written down by people. Whoever has it opens the vault without the passphrase, for ever.
 *
 * <h2>Format</h2>
 *
 * <pre>
 * padded key  masterkey 64 | CRC-32 of it, the low 16 bits, little-endian   = 66 bytes
 * </pre>
 *
 * <p>It is written in one of two forms, which carry the same 66 bytes ({@link app.latent.vault.recovery.RecoveryKeyForm}):
 *
 * <ul>
 *   <li>{@link app.latent.vault.recovery.WordForm}: 44 words, as the official Cryptomator apps write and read it. Each stands for 12 bits, most significant first: its
 *       place in a list of 4096.
 *   <li>{@link app.latent.vault.recovery.CodeForm}: 22 groups of six letters and digits, Latent's own. For where there is no list of words: Latent may not carry it
 *       along, so {@link app.latent.vault.recovery.WordListSource} looks for it.
 * </ul>
 *
 * <p>Texts of a recovery key are char arrays, which their owners wipe; exceptions name places in it ("word 17"), never what stands there.
 *
 * <p>{@link app.latent.vault.recovery.CipherDetection} tells from the ciphertext which cipher a vault uses whose {@code vault.cryptomator} is lost.
 */
@NullMarked
package app.latent.vault.recovery;

import org.jspecify.annotations.NullMarked;
