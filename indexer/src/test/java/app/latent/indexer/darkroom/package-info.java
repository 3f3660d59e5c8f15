@NullMarked
package app.latent.indexer.darkroom;

import org.jspecify.annotations.NullMarked;
