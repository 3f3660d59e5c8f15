/** What could stand where somebody types in the search box: filters, and values of the photos that they may see, with how many of them there are. */
@NullMarked
package app.latent.gallery.complete;

import org.jspecify.annotations.NullMarked;
