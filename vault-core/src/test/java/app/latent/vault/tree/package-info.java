/** Tests of the tree, most on a simulated store. */
@NullMarked
package app.latent.vault.tree;

import org.jspecify.annotations.NullMarked;
