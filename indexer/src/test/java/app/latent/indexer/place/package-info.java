@NullMarked
package app.latent.indexer.place;

import org.jspecify.annotations.NullMarked;
