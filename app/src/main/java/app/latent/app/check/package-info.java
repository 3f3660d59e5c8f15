/** What a check of a vault has found, in the user's words: as records that a daemon can send, and as text and JSON. */
@NullMarked
package app.latent.app.check;

import org.jspecify.annotations.NullMarked;
