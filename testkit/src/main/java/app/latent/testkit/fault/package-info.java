/**
 * A file system over a real folder whose every operation a test can bend: let the n-th write fail, write short, lose a byte.
 *
 * <p>{@link app.latent.testkit.fault.Backing} is what happens underneath, by default the real thing; a test overrides what it
 * wants to go wrong and receives the root {@code Path} from {@link app.latent.testkit.fault.FaultyFileSystem#over}. A real file system that misbehaves
 * on purpose shows more than mocks do: everything around the fault is as it is in life.
 */
@NullMarked
package app.latent.testkit.fault;

import org.jspecify.annotations.NullMarked;
