/**
 * The vault's format on disk (Cryptomator's format 8, SIV_GCM) as pure functions: sizes, offsets, names. No key, no input or output.
 *
 * <pre>
 * vault.cryptomator            signed configuration                       (not here: app.latent.vault)
 * masterkey.cryptomator        the wrapped masterkey                      (not here: app.latent.vault)
 * d/XX/YYYYYY.../              content directory of one directory
 *     dirid.c9r                    its directory ID, encrypted as file content
 *     NAME.c9r                     a file: its ciphertext
 *     NAME.c9r/dir.c9r             a directory: its directory ID in the clear
 *     NAME.c9r/symlink.c9r         a symbolic link: its target, encrypted as file content
 *     HASH.c9s/                    any of these whose NAME.c9r is longer than the threshold (220):
 *         name.c9s                     NAME.c9r in ASCII
 *         contents.c9r | dir.c9r | symlink.c9r
 * </pre>
 *
 * <h2>Content</h2>
 *
 * <pre>
 * header   nonce 12 | AES-256-GCM of (8 bytes FF, content key 32) under the encryption key | tag 16       = 68 bytes
 * chunk n  nonce 12 | AES-256-GCM of 1..32768 bytes under the content key | tag 16                        = 29..32796 bytes
 *          associated data: n as 8 bytes, big endian | the header's nonce
 * </pre>
 *
 * An empty file is the header alone. 40,000 bytes of cleartext are 68 + 32,796 + (7,232 + 28) = 40,124 bytes of ciphertext. Between two chunks' ends there
 * are lengths that no file has: 1 to 28 bytes after the header or after a full chunk.
 *
 * <h2>Names</h2>
 *
 * NAME is the AES-SIV ciphertext of the name (UTF-8, NFC) with the parent's directory ID as associated data, in base64url with padding: a name of n bytes
 * gives 4 × ⌈(n + 16) / 3⌉ characters. 146 bytes is the longest name that is not shortened at a threshold of 220: 4 × 54 + 4. HASH is the base64url SHA-1 of
 * {@code NAME.c9r}. XX and YYYYYY... are the first 2 and the other 30 characters of the base32 SHA-1 of the directory ID's AES-SIV ciphertext without
 * associated data.
 *
 * <h2>Extended attributes</h2>
 *
 * Latent's own addition, of use only where they stay with the ciphertext: attributes of a file's ciphertext, or of a content directory, in the user namespace.
 *
 * <pre>
 * name   "latent." | base64url with padding of the AES-SIV ciphertext of the name, associated data FF "xattr"   = 7 + 4 × ⌈(n + 16) / 3⌉ characters
 * value  nonce 12 | AES-256-GCM of 0..65508 bytes under HKDF(masterkey, "app.latent/1/xattr") | tag 16          = 28..65536 bytes
 *        associated data: the name as it is on disk, in ASCII
 * </pre>
 *
 * No directory ID has a byte FF, so no name of a file is encrypted as that of an attribute is.
 */
@NullMarked
package app.latent.vault.format;

import org.jspecify.annotations.NullMarked;
