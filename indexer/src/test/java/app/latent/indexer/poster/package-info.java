@NullMarked
package app.latent.indexer.poster;

import org.jspecify.annotations.NullMarked;
