@NullMarked
package app.latent.indexer.companion;

import org.jspecify.annotations.NullMarked;
