/**
 * The JSON API. {@link app.latent.gallery.api.Api} is the table of its resources; each one is an {@link app.latent.gallery.api.Endpoint} that turns a
 * {@link app.latent.gallery.api.Call} into an {@link app.latent.gallery.api.Answer}, and knows nothing of HTTP beyond that.
 */
@NullMarked
package app.latent.gallery.api;

import org.jspecify.annotations.NullMarked;
