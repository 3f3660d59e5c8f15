@NullMarked
package app.latent.indexer.pipeline;

import org.jspecify.annotations.NullMarked;
