package app.latent.ffi.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has the C compiler say what the kernel's own header says, where both are installed. */
final class KernelHeaderTest {

    private static final Path HEADER = Path.of("/usr/include/linux/fuse.h");
    private static final Path COMPILER = Path.of("/usr/bin/cc");

    @TempDir
    private Path temporary;

    /** By C expression. */
    private final Map<String, Long> expected = new LinkedHashMap<>();

    @Test
    void structuresAreThoseOfTheHeader() throws Exception {
        structure("fuse_in_header", InHeader.SIZE);
        field("fuse_in_header", "len", InHeader.LENGTH);
        field("fuse_in_header", "opcode", InHeader.OPCODE);
        field("fuse_in_header", "unique", InHeader.UNIQUE);
        field("fuse_in_header", "nodeid", InHeader.NODE);
        field("fuse_in_header", "uid", InHeader.USER);
        field("fuse_in_header", "gid", InHeader.GROUP);
        structure("fuse_out_header", OutHeader.SIZE);
        field("fuse_out_header", "error", OutHeader.ERROR);
        field("fuse_out_header", "unique", OutHeader.UNIQUE);
        field("fuse_init_in", "max_readahead", InitIn.MAX_READAHEAD);
        field("fuse_init_in", "flags", InitIn.FLAGS);
        structure("fuse_init_out", InitOut.SIZE);
        field("fuse_init_out", "max_readahead", InitOut.MAX_READAHEAD);
        field("fuse_init_out", "flags", InitOut.FLAGS);
        field("fuse_init_out", "max_background", InitOut.MAX_BACKGROUND);
        field("fuse_init_out", "congestion_threshold", InitOut.CONGESTION_THRESHOLD);
        field("fuse_init_out", "max_write", InitOut.MAX_WRITE);
        field("fuse_init_out", "time_gran", InitOut.TIME_GRANULARITY);
        field("fuse_init_out", "max_pages", InitOut.MAX_PAGES);
        check();
    }

    @Test
    void attributesAreThoseOfTheHeader() throws Exception {
        structure("fuse_attr", Attributes.SIZE);
        field("fuse_attr", "ino", Attributes.INODE);
        field("fuse_attr", "size", Attributes.SIZE_OF_FILE);
        field("fuse_attr", "blocks", Attributes.BLOCKS);
        field("fuse_attr", "atime", Attributes.ACCESS_TIME);
        field("fuse_attr", "mtime", Attributes.MODIFICATION_TIME);
        field("fuse_attr", "ctime", Attributes.CHANGE_TIME);
        field("fuse_attr", "atimensec", Attributes.ACCESS_NANOS);
        field("fuse_attr", "mtimensec", Attributes.MODIFICATION_NANOS);
        field("fuse_attr", "ctimensec", Attributes.CHANGE_NANOS);
        field("fuse_attr", "mode", Attributes.MODE);
        field("fuse_attr", "nlink", Attributes.LINKS);
        field("fuse_attr", "uid", Attributes.USER);
        field("fuse_attr", "gid", Attributes.GROUP);
        field("fuse_attr", "rdev", Attributes.DEVICE);
        field("fuse_attr", "blksize", Attributes.BLOCK_SIZE);
        structure("fuse_entry_out", EntryOut.SIZE);
        field("fuse_entry_out", "entry_valid", EntryOut.ENTRY_VALID);
        field("fuse_entry_out", "attr_valid", EntryOut.ATTRIBUTES_VALID);
        field("fuse_entry_out", "attr", EntryOut.ATTRIBUTES);
        structure("fuse_attr_out", AttrOut.SIZE);
        field("fuse_attr_out", "attr", AttrOut.ATTRIBUTES);
        field("fuse_setattr_in", "fh", SetattrIn.FILE_HANDLE);
        field("fuse_setattr_in", "size", SetattrIn.SIZE_OF_FILE);
        field("fuse_setattr_in", "atime", SetattrIn.ACCESS_TIME);
        field("fuse_setattr_in", "mtime", SetattrIn.MODIFICATION_TIME);
        field("fuse_setattr_in", "atimensec", SetattrIn.ACCESS_NANOS);
        field("fuse_setattr_in", "mtimensec", SetattrIn.MODIFICATION_NANOS);
        field("fuse_setattr_in", "mode", SetattrIn.MODE);
        field("fuse_setattr_in", "uid", SetattrIn.USER);
        field("fuse_setattr_in", "gid", SetattrIn.GROUP);
        structure("fuse_statfs_out", StatfsOut.SIZE);
        field("fuse_statfs_out", "st.bavail", StatfsOut.AVAILABLE);
        field("fuse_statfs_out", "st.bsize", StatfsOut.BLOCK_SIZE);
        field("fuse_statfs_out", "st.namelen", StatfsOut.NAME_LENGTH);
        field("fuse_statfs_out", "st.frsize", StatfsOut.FRAGMENT_SIZE);
        check();
    }

    @Test
    void requestsAreThoseOfTheHeader() throws Exception {
        structure("fuse_read_in", ReadIn.SIZE);
        structure("fuse_write_in", ReadIn.SIZE);
        for (String request : new String[] {"fuse_read_in", "fuse_write_in"}) {
            field(request, "fh", ReadIn.FILE_HANDLE);
            field(request, "offset", ReadIn.OFFSET);
            field(request, "size", ReadIn.COUNT);
            field(request, "flags", ReadIn.FLAGS);
        }
        for (String request : new String[] {"fuse_flush_in", "fuse_fsync_in", "fuse_release_in"}) {
            field(request, "fh", HandleIn.FILE_HANDLE);
        }
        field("fuse_fsync_in", "fsync_flags", HandleIn.FSYNC_FLAGS);
        field("fuse_getattr_in", "fh", GetattrIn.FILE_HANDLE);
        field("fuse_create_in", "flags", OpenIn.FLAGS);
        field("fuse_create_in", "mode", OpenIn.MODE);
        structure("fuse_create_in", OpenIn.CREATE_NAME);
        structure("fuse_open_out", OpenOut.SIZE);
        field("fuse_open_out", "open_flags", OpenOut.FLAGS);
        structure("fuse_write_out", WriteOut.SIZE);
        structure("fuse_mkdir_in", MakeIn.DIRECTORY_NAME);
        structure("fuse_mknod_in", MakeIn.NODE_NAME);
        structure("fuse_rename_in", RenameIn.NAMES);
        field("fuse_rename2_in", "flags", RenameIn.FLAGS);
        structure("fuse_rename2_in", RenameIn.NAMES_AFTER_FLAGS);
        structure("fuse_batch_forget_in", ForgetIn.BATCH);
        structure("fuse_forget_one", ForgetIn.ITEM_SIZE);
        field("fuse_forget_one", "nlookup", ForgetIn.ITEM_LOOKUPS);
        check();
    }

    @Test
    void directoriesAndNotificationsAreThoseOfTheHeader() throws Exception {
        field("fuse_dirent", "off", DirectoryEntry.OFFSET);
        field("fuse_dirent", "namelen", DirectoryEntry.NAME_LENGTH);
        field("fuse_dirent", "type", DirectoryEntry.TYPE);
        field("fuse_dirent", "name", DirectoryEntry.NAME);
        field("fuse_direntplus", "dirent", EntryOut.SIZE);
        structure("fuse_notify_inval_inode_out", InvalidateOut.INODE_SIZE);
        field("fuse_notify_inval_inode_out", "off", InvalidateOut.OFFSET);
        field("fuse_notify_inval_inode_out", "len", InvalidateOut.LENGTH);
        field("fuse_notify_inval_entry_out", "namelen", InvalidateOut.NAME_LENGTH);
        structure("fuse_notify_inval_entry_out", InvalidateOut.NAME);
        expected.put("FUSE_NOTIFY_INVAL_INODE", (long) NotifyCode.INVALIDATE_INODE);
        expected.put("FUSE_NOTIFY_INVAL_ENTRY", (long) NotifyCode.INVALIDATE_ENTRY);
        check();
    }

    @Test
    void flagsAreThoseOfTheHeader() throws Exception {
        expected.put("FUSE_ASYNC_READ", (long) InitFlag.ASYNC_READ);
        expected.put("FUSE_ATOMIC_O_TRUNC", (long) InitFlag.ATOMIC_O_TRUNC);
        expected.put("FUSE_BIG_WRITES", (long) InitFlag.BIG_WRITES);
        expected.put("FUSE_DO_READDIRPLUS", (long) InitFlag.DO_READDIRPLUS);
        expected.put("FUSE_READDIRPLUS_AUTO", (long) InitFlag.READDIRPLUS_AUTO);
        expected.put("FUSE_ASYNC_DIO", (long) InitFlag.ASYNC_DIO);
        expected.put("FUSE_PARALLEL_DIROPS", (long) InitFlag.PARALLEL_DIROPS);
        expected.put("FUSE_MAX_PAGES", (long) InitFlag.MAX_PAGES);
        expected.put("FUSE_CACHE_SYMLINKS", (long) InitFlag.CACHE_SYMLINKS);
        expected.put("FUSE_EXPLICIT_INVAL_DATA", (long) InitFlag.EXPLICIT_INVAL_DATA);
        expected.put("FOPEN_KEEP_CACHE", (long) OpenFlag.KEEP_CACHE);
        expected.put("FOPEN_NOFLUSH", (long) OpenFlag.NO_FLUSH);
        expected.put("FATTR_MODE", (long) SetAttributes.MODE);
        expected.put("FATTR_UID", (long) SetAttributes.USER);
        expected.put("FATTR_GID", (long) SetAttributes.GROUP);
        expected.put("FATTR_SIZE", (long) SetAttributes.SIZE);
        expected.put("FATTR_ATIME", (long) SetAttributes.ACCESS_TIME);
        expected.put("FATTR_MTIME", (long) SetAttributes.MODIFICATION_TIME);
        expected.put("FATTR_FH", (long) SetAttributes.FILE_HANDLE);
        expected.put("FATTR_ATIME_NOW", (long) SetAttributes.ACCESS_TIME_NOW);
        expected.put("FATTR_MTIME_NOW", (long) SetAttributes.MODIFICATION_TIME_NOW);
        expected.put("FUSE_DEV_IOC_CLONE", FuseDevice.CLONE);
        expected.put("FUSE_ROOT_ID", FuseDevice.ROOT_NODE);
        check();
    }

    @Test
    void operationsAreThoseOfTheHeader() throws Exception {
        for (var constant : Opcode.class.getFields()) {
            expected.put("FUSE_" + constant.getName(), (long) constant.getInt(null));
        }
        check();
    }

    private void structure(String name, int size) {
        expected.put("sizeof(struct " + name + ")", (long) size);
    }

    private void field(String structure, String field, int offset) {
        expected.put("offsetof(struct " + structure + ", " + field + ")", (long) offset);
    }

    /** The program prints a line for each expression that is not what is expected. */
    private void check() throws IOException, InterruptedException {
        assumeTrue(Files.isReadable(HEADER), "the package linux-libc-dev is not installed");
        assumeTrue(Files.isExecutable(COMPILER), "no C compiler is installed");
        StringBuilder program = new StringBuilder(
                "#include <stddef.h>\n#include <stdio.h>\n#include <sys/ioctl.h>\n#include <linux/fuse.h>\nint main(void) {\n");
        expected.forEach((expression, value) -> program.append("if ((unsigned long)(")
                .append(expression)
                .append(") != ")
                .append(value)
                .append("UL) printf(\"%s is %lu\\n\", \"")
                .append(expression)
                .append("\", (unsigned long)(")
                .append(expression)
                .append("));\n"));
        Path source = Files.writeString(temporary.resolve("check.c"), program.append("return 0; }\n"));
        Path binary = temporary.resolve("check");
        assertEquals("", run(COMPILER.toString(), "-o", binary.toString(), source.toString()));
        assertEquals("", run(binary.toString()));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            String text = String.join("\n", output.readAllLines());
            assertEquals(0, process.waitFor(), text);
            return text;
        }
    }
}
