/** Sample photos and contract suites that any file system can run. */
@NullMarked
package app.latent.testkit;

import org.jspecify.annotations.NullMarked;
