/**
 * The query language: {@link app.latent.indexer.query.QueryParser} turns what people type into a {@link
 * app.latent.indexer.query.Query} of typed conditions. {@link app.latent.indexer.query.Filter} is the one table of all
 * filters, for parser, help and documentation. Nothing here knows how a query is answered.
 *
 * <p>A query is a list of clauses; a photo matches where all of them hold. A bar binds more strongly than the blank.
 *
 * <pre>
 * query  = *( blank clause )
 * clause = term *( blank "|" blank term )  any of them
 * term   = ["-"] ( text | key ":" value )
 * text   = value                           words in any place; the last word of a query may be the start of one
 * value  = part *( "|" part )              any of them
 * part   = word | DQUOTE any DQUOTE        in a word, * is for any characters; within quotes nothing is special
 * </pre>
 *
 * <p>Whatever can be understood in only one way is taken so: a bar at the start or the end, or a term that is nothing but
 * punctuation, is none.
 */
@NullMarked
package app.latent.indexer.query;

import org.jspecify.annotations.NullMarked;
