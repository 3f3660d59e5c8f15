@NullMarked
package app.latent.indexer.album;

import org.jspecify.annotations.NullMarked;
