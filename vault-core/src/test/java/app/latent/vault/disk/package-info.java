/** Disks of their own for tests, which may be filled, frozen, unplugged. */
@NullMarked
package app.latent.vault.disk;

import org.jspecify.annotations.NullMarked;
