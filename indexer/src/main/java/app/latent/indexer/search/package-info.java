/**
 * The Lucene side: {@link app.latent.indexer.search.Catalogue} keeps documents and thumbnails, {@link
 * app.latent.indexer.search.PhotoDocuments} knows how a photo becomes a document and back, {@link
 * app.latent.indexer.search.QueryCompiler} how conditions become Lucene queries. No Lucene type leaves this package.
 *
 * <p>Whatever is asked is asked through a {@link app.latent.indexer.search.SeenCatalogue}, for a {@link app.latent.indexer.search.Sight}: the
 * owner's, or that of somebody who sees some folders and albums. A {@link app.latent.indexer.search.PartSight} has all that could tell more:
 * which documents count ({@link app.latent.indexer.search.KeptUnion}), for whom a condition may look at a photo's folder, which albums there
 * are by which names, and what a photo is by other photos. Whoever adds an answer takes documents from a sight alone, as {@link
 * app.latent.indexer.search.Answers} does, and whoever adds a condition that a photo may fulfil for its folder, another photo or an album asks
 * the sight for it, as {@link app.latent.indexer.search.QueryCompiler} does.
 */
@NullMarked
package app.latent.indexer.search;

import org.jspecify.annotations.NullMarked;
