@NullMarked
package app.latent.indexer;

import org.jspecify.annotations.NullMarked;
