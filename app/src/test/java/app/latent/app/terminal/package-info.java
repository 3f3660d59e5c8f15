@NullMarked
package app.latent.app.terminal;

import org.jspecify.annotations.NullMarked;
