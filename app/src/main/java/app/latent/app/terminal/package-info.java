/** What commands print besides their answers. */
@NullMarked
package app.latent.app.terminal;

import org.jspecify.annotations.NullMarked;
