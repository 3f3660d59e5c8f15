/**
 * What survives a crash in the middle of a change: a redo journal, kept outside the vault.
 *
 * <p>A chunk that is overwritten in place may be torn by a crash, and a torn chunk does not authenticate: its old content would be lost with its new. So its new
 * ciphertext is written to the journal first. What a kill tears of a file that is new, nobody else has: the journal knows of its making and growing, and it ends
 * with its last whole chunk ({@code KilledGrowth}). Some changes of the tree take several steps; the journal knows of them before the first
 * ({@link app.latent.vault.journal.NodeIntent}). When the vault is unlocked again, {@link app.latent.vault.journal.JournalRecovery} rewrites the torn chunks
 * and has the steps finished or undone.
 *
 * <p>Records are encrypted with a key of the vault's (subkey {@code journal}), and bound to their place ({@code RecordSeal}). The journal takes
 * 16 to 64 MiB once something was overwritten, and none after the lock. Beside it are the {@link app.latent.vault.journal.Marks} of unlocks that did not end
 * well, by which what they left in the vault's folder is told from what others are using.
 */
@NullMarked
package app.latent.vault.journal;

import org.jspecify.annotations.NullMarked;
