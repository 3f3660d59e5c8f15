@NullMarked
package app.latent.indexer.trash;

import org.jspecify.annotations.NullMarked;
