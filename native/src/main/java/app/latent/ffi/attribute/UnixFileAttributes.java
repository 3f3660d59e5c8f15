package app.latent.ffi.attribute;

import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * What stat(2) tells of a file, in its numbers: for file systems that know all of it and programs that need all of it, without looking up names of accounts.
 * The attributes of the view {@code unix}, as one type.
 */
public interface UnixFileAttributes extends PosixFileAttributes {

    /** Type and permissions, as of inode(7). */
    int mode();

    int user();

    int groupNumber();

    /** How many names it has. */
    int links();

    /** Stays with a file as long as it is there, and belongs to no other one meanwhile; never 0. */
    long inode();

    /** The last change of content or attributes. */
    FileTime changed();
}
