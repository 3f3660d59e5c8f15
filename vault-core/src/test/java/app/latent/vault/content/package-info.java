@NullMarked
package app.latent.vault.content;

import org.jspecify.annotations.NullMarked;
