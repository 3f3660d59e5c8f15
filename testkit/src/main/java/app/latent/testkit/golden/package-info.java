/**
 * Golden vaults: made once, kept for ever, opened in each run, so that what was written years ago is still read. What made each, and how one is added, tells
 * {@code README.md} beside them in the resources.
 */
@NullMarked
package app.latent.testkit.golden;

import org.jspecify.annotations.NullMarked;
