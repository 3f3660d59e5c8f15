@NullMarked
package app.latent.indexer.duplicate;

import org.jspecify.annotations.NullMarked;
