@NullMarked
package app.latent.indexer.store;

import org.jspecify.annotations.NullMarked;
