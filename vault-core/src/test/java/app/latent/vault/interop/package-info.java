/** cryptofs, the official file system of the format, as the judge of ours: each reads what the other wrote. */
@NullMarked
package app.latent.vault.interop;

import org.jspecify.annotations.NullMarked;
