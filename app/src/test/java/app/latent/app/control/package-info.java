@NullMarked
package app.latent.app.control;

import org.jspecify.annotations.NullMarked;
