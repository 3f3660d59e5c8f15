@NullMarked
package app.latent.vault.format;

import org.jspecify.annotations.NullMarked;
