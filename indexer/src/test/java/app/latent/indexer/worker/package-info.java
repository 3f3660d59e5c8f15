@NullMarked
package app.latent.indexer.worker;

import org.jspecify.annotations.NullMarked;
