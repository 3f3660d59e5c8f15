package app.latent.ffi.fuse;

import app.latent.ffi.CHeaders;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has the C compiler say what the kernel's own header says, where both are installed. */
final class KernelHeaderTest {

    @TempDir
    private Path temporary;

    private CHeaders kernel;

    @BeforeEach
    void open() {
        kernel = new CHeaders(temporary, "sys/ioctl.h", "linux/fuse.h", "linux/xattr.h");
    }

    @Test
    void structuresAreThoseOfTheHeader() throws Exception {
        kernel.structure("fuse_in_header", InHeader.SIZE);
        kernel.field("fuse_in_header", "len", InHeader.LENGTH);
        kernel.field("fuse_in_header", "opcode", InHeader.OPCODE);
        kernel.field("fuse_in_header", "unique", InHeader.UNIQUE);
        kernel.field("fuse_in_header", "nodeid", InHeader.NODE);
        kernel.field("fuse_in_header", "uid", InHeader.USER);
        kernel.field("fuse_in_header", "gid", InHeader.GROUP);
        kernel.structure("fuse_out_header", OutHeader.SIZE);
        kernel.field("fuse_out_header", "error", OutHeader.ERROR);
        kernel.field("fuse_out_header", "unique", OutHeader.UNIQUE);
        kernel.field("fuse_init_in", "max_readahead", InitIn.MAX_READAHEAD);
        kernel.field("fuse_init_in", "flags", InitIn.FLAGS);
        kernel.structure("fuse_init_out", InitOut.SIZE);
        kernel.field("fuse_init_out", "max_readahead", InitOut.MAX_READAHEAD);
        kernel.field("fuse_init_out", "flags", InitOut.FLAGS);
        kernel.field("fuse_init_out", "max_background", InitOut.MAX_BACKGROUND);
        kernel.field("fuse_init_out", "congestion_threshold", InitOut.CONGESTION_THRESHOLD);
        kernel.field("fuse_init_out", "max_write", InitOut.MAX_WRITE);
        kernel.field("fuse_init_out", "time_gran", InitOut.TIME_GRANULARITY);
        kernel.field("fuse_init_out", "max_pages", InitOut.MAX_PAGES);
        kernel.check();
    }

    @Test
    void attributesAreThoseOfTheHeader() throws Exception {
        kernel.structure("fuse_attr", Attributes.SIZE);
        kernel.field("fuse_attr", "ino", Attributes.INODE);
        kernel.field("fuse_attr", "size", Attributes.SIZE_OF_FILE);
        kernel.field("fuse_attr", "blocks", Attributes.BLOCKS);
        kernel.field("fuse_attr", "atime", Attributes.ACCESS_TIME);
        kernel.field("fuse_attr", "mtime", Attributes.MODIFICATION_TIME);
        kernel.field("fuse_attr", "ctime", Attributes.CHANGE_TIME);
        kernel.field("fuse_attr", "atimensec", Attributes.ACCESS_NANOS);
        kernel.field("fuse_attr", "mtimensec", Attributes.MODIFICATION_NANOS);
        kernel.field("fuse_attr", "ctimensec", Attributes.CHANGE_NANOS);
        kernel.field("fuse_attr", "mode", Attributes.MODE);
        kernel.field("fuse_attr", "nlink", Attributes.LINKS);
        kernel.field("fuse_attr", "uid", Attributes.USER);
        kernel.field("fuse_attr", "gid", Attributes.GROUP);
        kernel.field("fuse_attr", "rdev", Attributes.DEVICE);
        kernel.field("fuse_attr", "blksize", Attributes.BLOCK_SIZE);
        kernel.structure("fuse_entry_out", EntryOut.SIZE);
        kernel.field("fuse_entry_out", "entry_valid", EntryOut.ENTRY_VALID);
        kernel.field("fuse_entry_out", "attr_valid", EntryOut.ATTRIBUTES_VALID);
        kernel.field("fuse_entry_out", "attr", EntryOut.ATTRIBUTES);
        kernel.structure("fuse_attr_out", AttrOut.SIZE);
        kernel.field("fuse_attr_out", "attr", AttrOut.ATTRIBUTES);
        kernel.field("fuse_setattr_in", "fh", SetattrIn.FILE_HANDLE);
        kernel.field("fuse_setattr_in", "size", SetattrIn.SIZE_OF_FILE);
        kernel.field("fuse_setattr_in", "atime", SetattrIn.ACCESS_TIME);
        kernel.field("fuse_setattr_in", "mtime", SetattrIn.MODIFICATION_TIME);
        kernel.field("fuse_setattr_in", "atimensec", SetattrIn.ACCESS_NANOS);
        kernel.field("fuse_setattr_in", "mtimensec", SetattrIn.MODIFICATION_NANOS);
        kernel.field("fuse_setattr_in", "mode", SetattrIn.MODE);
        kernel.field("fuse_setattr_in", "uid", SetattrIn.USER);
        kernel.field("fuse_setattr_in", "gid", SetattrIn.GROUP);
        kernel.structure("fuse_statfs_out", StatfsOut.SIZE);
        kernel.field("fuse_statfs_out", "st.bavail", StatfsOut.AVAILABLE);
        kernel.field("fuse_statfs_out", "st.bsize", StatfsOut.BLOCK_SIZE);
        kernel.field("fuse_statfs_out", "st.namelen", StatfsOut.NAME_LENGTH);
        kernel.field("fuse_statfs_out", "st.frsize", StatfsOut.FRAGMENT_SIZE);
        kernel.check();
    }

    @Test
    void requestsAreThoseOfTheHeader() throws Exception {
        kernel.structure("fuse_read_in", ReadIn.SIZE);
        kernel.structure("fuse_write_in", ReadIn.SIZE);
        for (String request : new String[] {"fuse_read_in", "fuse_write_in"}) {
            kernel.field(request, "fh", ReadIn.FILE_HANDLE);
            kernel.field(request, "offset", ReadIn.OFFSET);
            kernel.field(request, "size", ReadIn.COUNT);
            kernel.field(request, "flags", ReadIn.FLAGS);
        }
        for (String request : new String[] {"fuse_flush_in", "fuse_fsync_in", "fuse_release_in"}) {
            kernel.field(request, "fh", HandleIn.FILE_HANDLE);
        }
        kernel.field("fuse_fsync_in", "fsync_flags", HandleIn.FSYNC_FLAGS);
        kernel.field("fuse_getattr_in", "fh", GetattrIn.FILE_HANDLE);
        kernel.field("fuse_write_in", "write_flags", WriteIn.WRITE_FLAGS);
        kernel.field("fuse_open_in", "flags", OpenIn.FLAGS);
        kernel.field("fuse_open_in", "open_flags", OpenIn.OPEN_FLAGS);
        kernel.field("fuse_create_in", "open_flags", OpenIn.CREATE_OPEN_FLAGS);
        kernel.field("fuse_create_in", "flags", OpenIn.FLAGS);
        kernel.field("fuse_create_in", "mode", OpenIn.MODE);
        kernel.structure("fuse_create_in", OpenIn.CREATE_NAME);
        kernel.structure("fuse_open_out", OpenOut.SIZE);
        kernel.field("fuse_open_out", "open_flags", OpenOut.FLAGS);
        kernel.structure("fuse_write_out", WriteOut.SIZE);
        kernel.structure("fuse_mkdir_in", MakeIn.DIRECTORY_NAME);
        kernel.structure("fuse_mknod_in", MakeIn.NODE_NAME);
        kernel.structure("fuse_rename_in", RenameIn.NAMES);
        kernel.field("fuse_rename2_in", "flags", RenameIn.FLAGS);
        kernel.structure("fuse_rename2_in", RenameIn.NAMES_AFTER_FLAGS);
        kernel.structure("fuse_batch_forget_in", ForgetIn.BATCH);
        kernel.structure("fuse_forget_one", ForgetIn.ITEM_SIZE);
        kernel.field("fuse_forget_one", "nlookup", ForgetIn.ITEM_LOOKUPS);
        kernel.field("fuse_access_in", "mask", AccessIn.MASK);
        kernel.field("fuse_fallocate_in", "fh", FallocateIn.FILE_HANDLE);
        kernel.field("fuse_fallocate_in", "offset", FallocateIn.OFFSET);
        kernel.field("fuse_fallocate_in", "length", FallocateIn.LENGTH);
        kernel.field("fuse_fallocate_in", "mode", FallocateIn.MODE);
        kernel.structure("fuse_getxattr_in", XattrIn.NAME);
        kernel.field("fuse_getxattr_in", "size", XattrIn.COUNT);
        kernel.field("fuse_setxattr_in", "size", XattrIn.COUNT);
        kernel.field("fuse_setxattr_in", "flags", XattrIn.FLAGS);
        kernel.value("FUSE_COMPAT_SETXATTR_IN_SIZE", XattrIn.NAME);
        kernel.structure("fuse_getxattr_out", XattrOut.SIZE);
        kernel.field("fuse_getxattr_out", "size", XattrOut.COUNT);
        kernel.field("fuse_copy_file_range_in", "fh_in", CopyIn.FROM_HANDLE);
        kernel.field("fuse_copy_file_range_in", "off_in", CopyIn.FROM_OFFSET);
        kernel.field("fuse_copy_file_range_in", "fh_out", CopyIn.TO_HANDLE);
        kernel.field("fuse_copy_file_range_in", "off_out", CopyIn.TO_OFFSET);
        kernel.field("fuse_copy_file_range_in", "len", CopyIn.LENGTH);
        kernel.check();
    }

    @Test
    void directoriesAndNotificationsAreThoseOfTheHeader() throws Exception {
        kernel.field("fuse_dirent", "off", DirectoryEntry.OFFSET);
        kernel.field("fuse_dirent", "namelen", DirectoryEntry.NAME_LENGTH);
        kernel.field("fuse_dirent", "type", DirectoryEntry.TYPE);
        kernel.field("fuse_dirent", "name", DirectoryEntry.NAME);
        kernel.field("fuse_direntplus", "dirent", EntryOut.SIZE);
        kernel.structure("fuse_notify_inval_inode_out", InvalidateOut.INODE_SIZE);
        kernel.field("fuse_notify_inval_inode_out", "off", InvalidateOut.OFFSET);
        kernel.field("fuse_notify_inval_inode_out", "len", InvalidateOut.LENGTH);
        kernel.field("fuse_notify_inval_entry_out", "namelen", InvalidateOut.NAME_LENGTH);
        kernel.structure("fuse_notify_inval_entry_out", InvalidateOut.NAME);
        kernel.value("FUSE_NOTIFY_INVAL_INODE", NotifyCode.INVALIDATE_INODE);
        kernel.value("FUSE_NOTIFY_INVAL_ENTRY", NotifyCode.INVALIDATE_ENTRY);
        kernel.check();
    }

    @Test
    void flagsAreThoseOfTheHeader() throws Exception {
        kernel.value("FUSE_ASYNC_READ", InitFlag.ASYNC_READ);
        kernel.value("FUSE_ATOMIC_O_TRUNC", InitFlag.ATOMIC_O_TRUNC);
        kernel.value("FUSE_BIG_WRITES", InitFlag.BIG_WRITES);
        kernel.value("FUSE_DO_READDIRPLUS", InitFlag.DO_READDIRPLUS);
        kernel.value("FUSE_READDIRPLUS_AUTO", InitFlag.READDIRPLUS_AUTO);
        kernel.value("FUSE_PARALLEL_DIROPS", InitFlag.PARALLEL_DIROPS);
        kernel.value("FUSE_MAX_PAGES", InitFlag.MAX_PAGES);
        kernel.value("FUSE_CACHE_SYMLINKS", InitFlag.CACHE_SYMLINKS);
        kernel.value("FUSE_EXPLICIT_INVAL_DATA", InitFlag.EXPLICIT_INVAL_DATA);
        kernel.value("FUSE_HANDLE_KILLPRIV_V2", InitFlag.HANDLE_KILLPRIV_V2);
        kernel.value("FUSE_WRITE_KILL_SUIDGID", WriteIn.KILL_SUIDGID);
        kernel.value("FUSE_OPEN_KILL_SUIDGID", OpenIn.KILL_SUIDGID);
        kernel.value("FATTR_KILL_SUIDGID", SetAttributes.KILL_SUIDGID);
        kernel.value("XATTR_CREATE", XattrIn.CREATE);
        kernel.value("XATTR_REPLACE", XattrIn.REPLACE);
        kernel.value("FOPEN_KEEP_CACHE", OpenFlag.KEEP_CACHE);
        kernel.value("FOPEN_NOFLUSH", OpenFlag.NO_FLUSH);
        kernel.value("FATTR_MODE", SetAttributes.MODE);
        kernel.value("FATTR_UID", SetAttributes.USER);
        kernel.value("FATTR_GID", SetAttributes.GROUP);
        kernel.value("FATTR_SIZE", SetAttributes.SIZE);
        kernel.value("FATTR_ATIME", SetAttributes.ACCESS_TIME);
        kernel.value("FATTR_MTIME", SetAttributes.MODIFICATION_TIME);
        kernel.value("FATTR_FH", SetAttributes.FILE_HANDLE);
        kernel.value("FATTR_ATIME_NOW", SetAttributes.ACCESS_TIME_NOW);
        kernel.value("FATTR_MTIME_NOW", SetAttributes.MODIFICATION_TIME_NOW);
        kernel.value("FUSE_DEV_IOC_CLONE", FuseDevice.CLONE);
        kernel.value("FUSE_ROOT_ID", FuseDevice.ROOT_NODE);
        kernel.check();
    }

    @Test
    void operationsAreThoseOfTheHeader() throws Exception {
        for (var constant : Opcode.class.getFields()) {
            kernel.value("FUSE_" + constant.getName(), constant.getInt(null));
        }
        kernel.check();
    }
}
