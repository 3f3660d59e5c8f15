/** What the operating system tells of files, as types that file systems and their users agree on. No calls: any part may use it. */
@NullMarked
package app.latent.ffi.attribute;

import org.jspecify.annotations.NullMarked;
