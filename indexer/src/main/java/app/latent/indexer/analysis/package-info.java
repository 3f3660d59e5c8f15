/**
 * One file understood: {@link app.latent.indexer.analysis.PhotoAnalyzer} turns a source into an {@link
 * app.latent.indexer.analysis.Analysis}. {@link app.latent.indexer.analysis.LocalAnalyzer} does it in this process; the
 * worker package does it in another one, and sends the result by {@link app.latent.indexer.analysis.AnalysisCodec}.
 */
@NullMarked
package app.latent.indexer.analysis;

import org.jspecify.annotations.NullMarked;
