@NullMarked
package app.latent.app.cli;

import org.jspecify.annotations.NullMarked;
