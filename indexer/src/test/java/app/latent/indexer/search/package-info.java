@NullMarked
package app.latent.indexer.search;

import org.jspecify.annotations.NullMarked;
