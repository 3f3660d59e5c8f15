@NullMarked
package app.latent.indexer.container;

import org.jspecify.annotations.NullMarked;
