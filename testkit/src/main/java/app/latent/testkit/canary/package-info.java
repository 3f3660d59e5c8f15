/**
 * Finds out whether cleartext leaks: plant things that occur nowhere else, do the work, lock, and look for them in every byte on disk.
 */
@NullMarked
package app.latent.testkit.canary;

import org.jspecify.annotations.NullMarked;
