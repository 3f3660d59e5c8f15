@NullMarked
package app.latent.indexer.look;

import org.jspecify.annotations.NullMarked;
