/**
 * What people with access say of photos and which they like, once the owner allows it.
 *
 * <p>Each comment and each like is a document of its own (docs/format.md), which is written once and deleted when it is taken back: so devices that share a vault
 * never write the same, and what was removed is gone. {@link app.latent.gallery.comments.Comments} knows nothing of who may see what: whoever asks it for what is
 * said of a photo has seen the photo first.
 */
@NullMarked
package app.latent.gallery.comments;

import org.jspecify.annotations.NullMarked;
