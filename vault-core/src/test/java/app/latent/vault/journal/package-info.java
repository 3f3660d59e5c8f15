@NullMarked
package app.latent.vault.journal;

import org.jspecify.annotations.NullMarked;
