/** The commands, a class each: they read arguments, ask a vault's session, and print. Nothing here knows how a vault works. */
@NullMarked
package app.latent.app.cli;

import org.jspecify.annotations.NullMarked;
