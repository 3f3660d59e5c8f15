/** Photos of a folder: understood, indexed, found. */
@NullMarked
package app.latent.indexer;

import org.jspecify.annotations.NullMarked;
