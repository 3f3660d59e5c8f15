/**
 * What the index keeps on disk: ciphertext only.
 *
 * <h2>Index files</h2>
 *
 * {@link app.latent.indexer.store.EncryptedDirectory} keeps each Lucene file as one file. Numbers are big endian.
 *
 * <pre>
 * offset  bytes
 *      0      4  4C 54 42 01: "LTB", version 1
 *      4     32  file id, random
 *     36     16  name tag: HMAC-SHA256(directory key, "file name" | file id | name), truncated
 *     52         blocks: 16,384 bytes of cleartext each as 16,400 (ciphertext, 16-byte tag); the last one is shorter
 * </pre>
 *
 * A file of n cleartext bytes has 52 + n + 16 &times; max(1, &lceil;n / 16384&rceil;) bytes. Each block is AES-256-GCM under
 * the key of the file, HKDF-Expand(directory key, "index file" | file id). The nonce is 3 zero bytes, the index of the
 * block (8 bytes), and 1 for the last block, else 0: a file key seals each nonce once, as files are written once and in
 * order. So a changed, moved, missing or foreign block, a cut and an appended file are all found. The name tag finds a
 * file under another one's name.
 *
 * <p>A name on disk is the lower-case hexadecimal form of a synthetic IV (HMAC-SHA256 of the padded name, 16 bytes) and the
 * name under AES-256-CTR, padded to a multiple of 32 bytes: 96 characters for every name that Lucene gives.
 *
 * <h2>Thumbnails</h2>
 *
 * {@link app.latent.indexer.store.ThumbnailStore} appends to pack files.
 *
 * <pre>
 * file name: 16 hexadecimal digits, the pack's random id
 * record:    12 bytes random nonce, the JPEG under AES-256-GCM, 16-byte tag
 * AAD:       pack id (8) | offset of the record (8) | photo id (16) | pixels of the size (4)
 * </pre>
 *
 * Nothing in a pack says where a record begins: the index keeps pack id, offset and length (20 bytes a thumbnail) with the
 * photo's document. So a torn tail is never read, and a record is lost exactly when its document is.
 *
 * <h2>What remains visible</h2>
 *
 * Number, sizes and times of the files, and so roughly the number of photos and when they were indexed.
 */
@NullMarked
package app.latent.indexer.store;

import org.jspecify.annotations.NullMarked;
