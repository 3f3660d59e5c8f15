@NullMarked
package app.latent.indexer.edit;

import org.jspecify.annotations.NullMarked;
