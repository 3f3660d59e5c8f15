/** The engine in languages other than English. */
@NullMarked
package app.latent.vault.locale;

import org.jspecify.annotations.NullMarked;
