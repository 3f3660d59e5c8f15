@NullMarked
package app.latent.indexer.watermark;

import org.jspecify.annotations.NullMarked;
