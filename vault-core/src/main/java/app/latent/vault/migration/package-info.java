/**
 * Vaults of formats before 8, brought to format 8 by cryptofs, which knows them.
 *
 * <pre>
 * 5 to 6   the passphrase in Unicode normal form                           masterkey.cryptomator alone
 * 6 to 7   names in base64url, a folder for each shortened name            every name below d; the folder m goes
 * 7 to 8   a signed configuration                                          vault.cryptomator, masterkey.cryptomator
 * </pre>
 *
 * <p>No file's content changes: it stays in SIV_CTRMAC. A migration that was interrupted goes on where it stopped.
 */
@NullMarked
package app.latent.vault.migration;

import org.jspecify.annotations.NullMarked;
