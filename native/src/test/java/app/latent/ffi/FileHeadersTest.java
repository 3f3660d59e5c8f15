package app.latent.ffi;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileHeadersTest {

    @TempDir
    private Path temporary;

    @Test
    void structuresAreThoseOfTheHeaders() throws Exception {
        CHeaders headers = new CHeaders(
                temporary,
                "sys/stat.h",
                "sys/statvfs.h",
                "linux/openat2.h",
                "dirent.h",
                "time.h",
                "sys/syscall.h",
                "sys/inotify.h");
        headers.structure("statx", Statx.SIZE);
        headers.field("statx", "stx_mask", Statx.MASK);
        headers.field("statx", "stx_nlink", Statx.LINKS);
        headers.field("statx", "stx_uid", Statx.USER);
        headers.field("statx", "stx_gid", Statx.GROUP);
        headers.field("statx", "stx_mode", Statx.MODE);
        headers.field("statx", "stx_ino", Statx.INODE);
        headers.field("statx", "stx_size", Statx.FILE_SIZE);
        headers.field("statx", "stx_atime", Statx.ACCESSED);
        headers.field("statx", "stx_btime", Statx.CREATED);
        headers.field("statx", "stx_ctime", Statx.CHANGED);
        headers.field("statx", "stx_mtime", Statx.MODIFIED);
        headers.field("statx", "stx_dev_major", Statx.DEVICE_MAJOR);
        headers.field("statx", "stx_dev_minor", Statx.DEVICE_MINOR);
        headers.field("statx_timestamp", "tv_nsec", Statx.NANOSECONDS);
        headers.structure("open_how", OpenHow.SIZE);
        headers.field("open_how", "flags", OpenHow.FLAGS);
        headers.field("open_how", "mode", OpenHow.MODE);
        headers.field("open_how", "resolve", OpenHow.RESOLVE);
        headers.structure("statvfs", Statvfs.SIZE);
        headers.field("statvfs", "f_frsize", Statvfs.FRAGMENT_SIZE);
        headers.field("statvfs", "f_blocks", Statvfs.BLOCKS);
        headers.field("statvfs", "f_bfree", Statvfs.FREE);
        headers.field("statvfs", "f_bavail", Statvfs.AVAILABLE);
        headers.field("statvfs", "f_files", Statvfs.FILES);
        headers.field("statvfs", "f_ffree", Statvfs.FILES_FREE);
        headers.field("statvfs", "f_flag", Statvfs.FLAGS);
        headers.structure("timespec", Timespec.SIZE);
        headers.field("timespec", "tv_nsec", Timespec.NANOSECONDS);
        headers.field("dirent64", "d_reclen", FolderRecord.LENGTH);
        headers.field("dirent64", "d_type", FolderRecord.TYPE);
        headers.field("dirent64", "d_name", FolderRecord.NAME);
        headers.structure("inotify_event", Inotify.NAME);
        headers.field("inotify_event", "mask", Inotify.MASK);
        headers.field("inotify_event", "len", Inotify.NAME_LENGTH);
        headers.check();
    }

    @Test
    void numbersAreThoseOfTheHeaders() throws Exception {
        CHeaders headers = new CHeaders(
                temporary,
                "fcntl.h",
                "sys/stat.h",
                "sys/statvfs.h",
                "linux/openat2.h",
                "dirent.h",
                "sys/syscall.h",
                "sys/inotify.h",
                "sys/eventfd.h",
                "linux/limits.h",
                "errno.h");
        headers.value("SYS_openat2", FileCalls.OPENAT2_NUMBER);
        headers.value("AT_FDCWD", FileCalls.NO_FOLDER);
        headers.value("IN_MODIFY", Inotify.MODIFY);
        headers.value("IN_ATTRIB", Inotify.ATTRIBUTES);
        headers.value("IN_MOVED_FROM", Inotify.MOVED_FROM);
        headers.value("IN_MOVED_TO", Inotify.MOVED_TO);
        headers.value("IN_CREATE", Inotify.CREATE);
        headers.value("IN_DELETE", Inotify.DELETE);
        headers.value("IN_Q_OVERFLOW", Inotify.OVERFLOW);
        headers.value("IN_IGNORED", Inotify.IGNORED);
        headers.value("IN_ONLYDIR", Inotify.ONLY_FOLDERS);
        headers.value("IN_NONBLOCK", OpenFlags.NON_BLOCKING);
        headers.value("IN_CLOEXEC", OpenFlags.CLOSE_ON_EXEC);
        headers.value("EFD_NONBLOCK", OpenFlags.NON_BLOCKING);
        headers.value("EFD_CLOEXEC", OpenFlags.CLOSE_ON_EXEC);
        headers.value("AT_SYMLINK_NOFOLLOW", FileCalls.SYMLINK_NOFOLLOW);
        headers.value("AT_REMOVEDIR", FileCalls.REMOVE_DIRECTORY);
        headers.value("AT_EMPTY_PATH", FileCalls.EMPTY_PATH);
        headers.value("O_RDONLY", OpenFlags.READ_ONLY);
        headers.value("O_RDWR", OpenFlags.READ_WRITE);
        headers.value("O_CREAT", OpenFlags.CREATE);
        headers.value("O_EXCL", OpenFlags.EXCLUSIVE);
        headers.value("O_NONBLOCK", OpenFlags.NON_BLOCKING);
        headers.value("O_DIRECTORY", OpenFlags.DIRECTORY);
        headers.value("O_NOFOLLOW", OpenFlags.NO_FOLLOW);
        headers.value("O_CLOEXEC", OpenFlags.CLOSE_ON_EXEC);
        headers.value("O_PATH", OpenFlags.PATH);
        headers.value("RESOLVE_NO_MAGICLINKS", OpenHow.NO_MAGIC_LINKS);
        headers.value("RESOLVE_NO_SYMLINKS", OpenHow.NO_SYMLINKS);
        headers.value("RESOLVE_BENEATH", OpenHow.BENEATH);
        headers.value("STATX_BASIC_STATS", Statx.BASIC);
        headers.value("STATX_BTIME", Statx.BIRTH);
        headers.value("ST_RDONLY", Statvfs.READ_ONLY);
        headers.value("UTIME_OMIT", Timespec.OMIT);
        headers.value("DT_UNKNOWN", FolderRecord.UNKNOWN);
        headers.value("DTTOIF(DT_DIR)", 4L << FolderRecord.TYPE_SHIFT);
        headers.value("XATTR_SIZE_MAX", CallScratch.ATTRIBUTE_SIZE);
        headers.value("XATTR_LIST_MAX", CallScratch.ATTRIBUTE_SIZE);
        headers.value("E2BIG", Errno.E2BIG);
        headers.value("ERANGE", Errno.ERANGE);
        headers.value("ENODATA", Errno.ENODATA);
        headers.value("ENXIO", Errno.ENXIO);
        headers.value("ELOOP", Errno.ELOOP);
        headers.value("ENAMETOOLONG", Errno.ENAMETOOLONG);
        headers.check();
    }
}
