/**
 * The query language: {@link app.latent.indexer.query.QueryParser} turns what people type into a {@link
 * app.latent.indexer.query.Query} of typed conditions. {@link app.latent.indexer.query.Filter} is the one table of all
 * filters, for parser, help and documentation. Nothing here knows how a query is answered.
 *
 * <p>A query is a list of terms separated by blanks; a photo matches where all do.
 *
 * <pre>
 * term  = ["-"] ( text | key ":" value )
 * text  = value                       words in any place; the last word of a query may be the start of one
 * value = part *( "|" part )          any of them
 * part  = word | DQUOTE any DQUOTE    within quotes nothing is special
 * </pre>
 */
@NullMarked
package app.latent.indexer.query;

import org.jspecify.annotations.NullMarked;
