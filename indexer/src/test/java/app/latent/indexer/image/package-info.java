@NullMarked
package app.latent.indexer.image;

import org.jspecify.annotations.NullMarked;
