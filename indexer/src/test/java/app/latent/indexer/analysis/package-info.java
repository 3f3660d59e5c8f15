@NullMarked
package app.latent.indexer.analysis;

import org.jspecify.annotations.NullMarked;
