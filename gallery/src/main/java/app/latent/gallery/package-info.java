/** The JSON API and the web pages. */
@NullMarked
package app.latent.gallery;

import org.jspecify.annotations.NullMarked;
