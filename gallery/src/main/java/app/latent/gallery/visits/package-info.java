/**
 * What is looked at by whom besides the owner, counted for the owner alone.
 *
 * <p>A view is a photo or an album that somebody has opened. {@link app.latent.gallery.visits.Visits} counts in memory and writes now and then, to files that each
 * process has for itself (docs/format.md): of each day how much each account has looked at, and how often each photo and album was. Which account looked at which
 * photo is not among it, nor are addresses, browsers and times of day.
 */
@NullMarked
package app.latent.gallery.visits;

import org.jspecify.annotations.NullMarked;
