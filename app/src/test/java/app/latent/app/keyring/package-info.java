@NullMarked
package app.latent.app.keyring;

import org.jspecify.annotations.NullMarked;
