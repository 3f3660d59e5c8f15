/** A process in another language than English, in whose words the system and the JDK tell of errors there. */
@NullMarked
package app.latent.testkit.language;

import org.jspecify.annotations.NullMarked;
