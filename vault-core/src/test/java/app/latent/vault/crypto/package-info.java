@NullMarked
package app.latent.vault.crypto;

import org.jspecify.annotations.NullMarked;
