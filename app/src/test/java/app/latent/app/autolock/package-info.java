@NullMarked
package app.latent.app.autolock;

import org.jspecify.annotations.NullMarked;
