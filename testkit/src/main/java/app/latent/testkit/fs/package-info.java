/**
 * What every file system of Latent promises, as tests that need nothing but a folder.
 *
 * <p>A test class extends {@link app.latent.testkit.fs.FileSystemContract} and says where the folder is; the same sentences are then
 * held against a plain folder, the vault's own file system, and the same vault through a mounted drive. What a file system
 * cannot hold it says in {@link app.latent.testkit.fs.FileSystemContract#features()}: the matching tests are then skipped, or turn into the
 * opposite promise, so that an absent {@link app.latent.testkit.fs.Feature} is a statement too.
 *
 * <p>The promises are grouped by topic in interfaces ({@code ContentContract}, {@code NameContract}, …) whose default methods are the tests; a
 * class may also implement some of them only. Needs JUnit, which the module that uses it brings.
 */
@NullMarked
package app.latent.testkit.fs;

import org.jspecify.annotations.NullMarked;
