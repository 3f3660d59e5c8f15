/**
 * What a picture looks like, told from the pixels of its thumbnail: {@link app.latent.indexer.look.Looks} is the entrance, and
 * each other class one small pure function with the formula in its Javadoc. {@link app.latent.indexer.look.Shapes} tells
 * panoramas and screenshots, from what is known of the file.
 */
@NullMarked
package app.latent.indexer.look;

import org.jspecify.annotations.NullMarked;
