/**
 * Every foreign-function call of Latent, by the Foreign Function and Memory API: no JNI, no native code of our own.
 *
 * <p>This package holds the Linux system calls. Calls on a hot path take the caller's {@link app.latent.ffi.CallState}
 * and answer the result or the negated errno, so that they neither allocate nor throw; all others throw
 * {@link app.latent.ffi.SystemCallException}. {@link app.latent.ffi.FolderTree} and {@link app.latent.ffi.OpenFile} are the calls
 * for files and folders, put together so that no symbolic link is followed and no descriptor lost. {@link app.latent.ffi.fuse} describes the kernel's side of /dev/fuse.
 *
 * <p>The structures are those of 64-bit Linux, which x86-64 and AArch64 share; the C compiler checks them in the tests.
 */
@NullMarked
package app.latent.ffi;

import org.jspecify.annotations.NullMarked;
