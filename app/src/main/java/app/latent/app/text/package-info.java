/** How things are called that are told in several commands: numbers, sizes, names. */
@NullMarked
package app.latent.app.text;

import org.jspecify.annotations.NullMarked;
