@NullMarked
package app.latent.indexer.metadata;

import org.jspecify.annotations.NullMarked;
