/** What is noted line by line in the vault's own documents, by devices that do not know of each other. */
@NullMarked
package app.latent.gateway.lines;

import org.jspecify.annotations.NullMarked;
