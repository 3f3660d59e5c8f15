/** The API and the page, over a real server and in a real browser. */
@NullMarked
package app.latent.gallery;

import org.jspecify.annotations.NullMarked;
