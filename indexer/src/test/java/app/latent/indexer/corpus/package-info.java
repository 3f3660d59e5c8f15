/** Real photos beside the checkout, that the tests of several packages read. */
@org.jspecify.annotations.NullMarked
package app.latent.indexer.corpus;
