/** What text is compared by, whoever compares. */
@NullMarked
package app.latent.indexer.text;

import org.jspecify.annotations.NullMarked;
