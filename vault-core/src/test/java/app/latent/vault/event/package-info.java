/** Tests of the delivery of events. */
@NullMarked
package app.latent.vault.event;

import org.jspecify.annotations.NullMarked;
