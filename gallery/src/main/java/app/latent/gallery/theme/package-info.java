/**
 * The look that the owner gives the gallery for everybody who opens it.
 *
 * <p>A {@link app.latent.gallery.theme.Theme} is a few values, none of which is CSS: colours of one form, a font by its name here, a number, and a name that is text.
 * So a theme that somebody else has put into the vault can load nothing and hide nothing, and one in which text could not be read is none. {@link
 * app.latent.gallery.theme.KeptTheme} keeps it, as a document of the vault.
 */
@NullMarked
package app.latent.gallery.theme;

import org.jspecify.annotations.NullMarked;
