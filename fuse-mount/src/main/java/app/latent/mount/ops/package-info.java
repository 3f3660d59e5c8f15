/**
 * The operations of a POSIX file system over {@link java.nio.file.Path}s of any provider, and the error number for what
 * each can throw. No driver's protocol and no numbers of files: any driver can stand on it.
 *
 * <p>Symbolic links are never followed here: whoever calls has resolved the path.
 */
@NullMarked
package app.latent.mount.ops;

import org.jspecify.annotations.NullMarked;
