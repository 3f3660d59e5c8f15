@NullMarked
package app.latent.indexer.query;

import org.jspecify.annotations.NullMarked;
