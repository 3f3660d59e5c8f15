/**
 * The content of open files: reading and writing at any place, by many handles at once, over ciphertext that can only be written by the chunk.
 */
@NullMarked
package app.latent.vault.content;

import org.jspecify.annotations.NullMarked;
