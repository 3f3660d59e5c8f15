/**
 * A Cryptomator vault (format 8): created, unlocked, observed, locked.
 *
 * <p>{@link app.latent.vault.Vault} is the way in: {@code Vault.create(folder, passphrase)}, {@code Vault.at(folder)
 * .unlock(passphrase, options)}. An {@link app.latent.vault.UnlockedVault} has the cleartext tree as a
 * {@link java.nio.file.Path}, the events of that tree, and subkeys; closing it locks the vault.
 *
 * <p>What the folder holds is hostile until it is verified: {@code vault.cryptomator} may name one masterkey file only,
 * the one in the same folder; that file's scrypt parameters are bounded before any key is derived; both files' sizes are
 * bounded; and nothing in {@code vault.cryptomator} is believed before its signature is verified with the masterkey.
 *
 * <p>{@code changePassphrase} puts a vault under another passphrase, {@link app.latent.vault.VaultRecovery} mends one that lacks its key files, by its recovery key, and {@link
 * app.latent.vault.VaultMigration} brings an older one to format 8, when its owner has agreed.
 *
 * <p>Keys live in closeable holders and are overwritten at lock. What the libraries underneath copy (the JDK's
 * {@code Mac} and {@code Cipher} keep key schedules, the JWT library its secret) is out of reach until collected.
 *
 * <p>Packages, each of which knows only those after it. No type of cryptofs or cryptolib is part of the interface.
 *
 * <pre>
 * vault    this one: Engine puts the parts together and takes them apart, CrashRecovery mends before
 * migration  older formats, through cryptofs
 * recovery the recovery key: words, code, what can be told from ciphertext with it
 * conflict versions that sync clients left, on the cleartext side: listed, compared, joined
 * witness  what this machine remembers of the ciphertext, and what it makes of changes
 * sync     what the sync client does underneath, as events
 * health   whether all of it can be read, and what to do where it cannot
 * nio      the file system of java.nio: links, events, the words of errors
 * content  open files: chunks in memory, written behind their writers
 * tree     names and directories: where the ciphertext of a path is
 * journal  what must survive a crash in the middle of a change, outside the vault
 * crypto   headers, chunks, names: cryptolib at work
 * backing  whatever carries the ciphertext
 * format   sizes and names on disk: pure functions
 * event    what happened, in one order
 * </pre>
 *
 * <h2>Two processes, one vault</h2>
 *
 * <p>Within a process a vault is unlocked at most once ({@link app.latent.vault.VaultException.Reason#IN_USE}). Between
 * processes and machines the format knows no lock: two that write the same file at the same time leave the last one's
 * version, or a conflict copy where a sync client stands between them; two that write in the same directory do not
 * disturb each other. Each sees the other's changes through its ciphertext watcher.
 */
@NullMarked
package app.latent.vault;

import org.jspecify.annotations.NullMarked;
