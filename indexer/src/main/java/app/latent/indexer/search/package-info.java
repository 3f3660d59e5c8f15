/**
 * The Lucene side: {@link app.latent.indexer.search.Catalogue} keeps documents and thumbnails, {@link
 * app.latent.indexer.search.PhotoDocuments} knows how a photo becomes a document and back, {@link
 * app.latent.indexer.search.QueryCompiler} how conditions become Lucene queries. No Lucene type leaves this package.
 */
@NullMarked
package app.latent.indexer.search;

import org.jspecify.annotations.NullMarked;
