package app.latent.mount.jnr;

import app.latent.ffi.Errno;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.PosixException;
import jnr.ffi.Runtime;
import ru.serce.jnrfuse.LibFuse;
import ru.serce.jnrfuse.struct.FuseOperations;

/**
 * The table of functions that libfuse calls. What it leaves out libfuse answers by itself, or refuses: locks (the kernel keeps its own), access (the kernel checks permissions).
 */
final class Operations {

    private final FunctionTable table = new FunctionTable(Runtime.getSystemRuntime());
    private final Answers answers;

    Operations(
            LibFuse library, FileTree tree, OpenTable open, Answers answers, PlatformNumbers numbers, Runnable begun) {
        this.answers = answers;
        DrivePaths paths = new DrivePaths(tree.root());
        Caller caller = new Caller(library, tree);
        setBegin(begun);
        setAttributes(new AttributeOperations(tree, open, paths));
        if (tree.extendedAttributes().areKept() && !Library.isMacos()) {
            setExtendedAttributes(new ExtendedAttributeOperations(tree.extendedAttributes(), paths));
        }
        setNames(new NameOperations(tree, open, paths, caller));
        setFiles(new FileOperations(tree, open, paths, caller, numbers));
        setDirectories(new DirectoryOperations(tree, open, paths));
    }

    FuseOperations table() {
        return table;
    }

    private void setBegin(Runnable begun) {
        table.put(table.init, Callbacks.Begin.class, _ -> {
            begun.run();
            return null;
        });
    }

    private void setAttributes(AttributeOperations attributes) {
        table.put(
                table.getattr,
                Callbacks.OfPathAndStructure.class,
                (path, stat) -> answers.done("getattr", () -> attributes.get(path, stat)));
        table.put(
                table.fgetattr,
                Callbacks.AttributesOfOpen.class,
                (_, stat, file) -> answers.done("fgetattr", () -> attributes.getOfOpen(stat, file)));
        table.put(
                table.chmod,
                Callbacks.OfPathAndMode.class,
                (path, mode) -> answers.done("chmod", () -> attributes.setPermissions(path, mode)));
        table.put(
                table.chown,
                Callbacks.SetOwner.class,
                (path, user, group) -> answers.done("chown", () -> attributes.setOwner(path, user, group)));
        table.put(
                table.truncate,
                Callbacks.Truncate.class,
                (path, size) -> answers.done("truncate", () -> attributes.resize(path, size)));
        table.put(
                table.utimens,
                Callbacks.OfPathAndStructure.class,
                (path, times) -> answers.done("utimens", () -> attributes.setTimes(path, times)));
        table.put(
                table.statfs,
                Callbacks.OfPathAndStructure.class,
                (_, space) -> answers.done("statfs", () -> attributes.fileSystem(space)));
    }

    private void setExtendedAttributes(ExtendedAttributeOperations attributes) {
        table.put(
                table.setxattr,
                Callbacks.SetExtendedAttribute.class,
                (path, name, value, size, flags) ->
                        answers.done("setxattr", () -> attributes.set(path, name, value, size, flags)));
        table.put(
                table.getxattr,
                Callbacks.GetExtendedAttribute.class,
                (path, name, target, size) -> answers.of("getxattr", () -> attributes.get(path, name, target, size)));
        table.put(
                table.listxattr,
                Callbacks.ReadText.class,
                (path, target, size) -> answers.of("listxattr", () -> attributes.list(path, target, size)));
        table.put(
                table.removexattr,
                Callbacks.OfTwoPaths.class,
                (path, name) -> answers.done("removexattr", () -> attributes.remove(path, name)));
    }

    private void setNames(NameOperations names) {
        table.put(
                table.mkdir,
                Callbacks.OfPathAndMode.class,
                (path, mode) -> answers.done("mkdir", () -> names.makeDirectory(path, mode)));
        table.put(
                table.mknod,
                Callbacks.MakeNode.class,
                (path, mode, _) -> answers.done("mknod", () -> names.makeNode(path, mode)));
        table.put(
                table.symlink,
                Callbacks.OfTwoPaths.class,
                (target, path) -> answers.done("symlink", () -> names.makeSymbolicLink(target, path)));
        table.put(
                table.readlink,
                Callbacks.ReadText.class,
                (path, target, size) -> answers.done("readlink", () -> names.readLink(path, target, size)));
        table.put(table.unlink, Callbacks.OfPath.class, path -> answers.done("unlink", () -> names.removeFile(path)));
        table.put(
                table.rmdir, Callbacks.OfPath.class, path -> answers.done("rmdir", () -> names.removeDirectory(path)));
        table.put(
                table.rename,
                Callbacks.OfTwoPaths.class,
                (from, to) -> answers.done("rename", () -> names.rename(from, to)));
        table.put(
                table.link,
                Callbacks.OfTwoPaths.class,
                (_, _) -> answers.done("link", () -> {
                    throw new PosixException(Errno.EPERM);
                }));
    }

    private void setFiles(FileOperations files) {
        table.put(table.open, Callbacks.Open.class, (path, file) -> answers.done("open", () -> files.open(path, file)));
        table.put(
                table.create,
                Callbacks.Create.class,
                (path, mode, file) -> answers.done("create", () -> files.create(path, mode, file)));
        table.put(
                table.read,
                Callbacks.Transfer.class,
                (_, data, size, offset, file) -> answers.of("read", () -> files.read(data, size, offset, file)));
        table.put(
                table.write,
                Callbacks.Transfer.class,
                (_, data, size, offset, file) -> answers.of("write", () -> files.write(data, size, offset, file)));
        table.put(
                table.ftruncate,
                Callbacks.TruncateOpen.class,
                (_, size, file) -> answers.done("ftruncate", () -> files.resize(size, file)));
        table.put(
                table.fallocate,
                Callbacks.Allocate.class,
                (_, mode, offset, length, file) ->
                        answers.done("fallocate", () -> files.allocate(mode, offset, length, file)));
        table.put(table.flush, Callbacks.OfFile.class, (_, file) -> answers.done("flush", () -> files.flush(file)));
        table.put(
                table.fsync,
                Callbacks.Sync.class,
                (_, dataOnly, file) -> answers.done("fsync", () -> files.sync(dataOnly, file)));
        table.put(
                table.release, Callbacks.OfFile.class, (_, file) -> answers.done("release", () -> files.release(file)));
    }

    private void setDirectories(DirectoryOperations directories) {
        table.put(
                table.opendir,
                Callbacks.Open.class,
                (path, directory) -> answers.done("opendir", () -> directories.open(path, directory)));
        table.put(
                table.readdir,
                Callbacks.ReadDirectory.class,
                (_, buffer, filler, _, directory) ->
                        answers.done("readdir", () -> directories.read(buffer, filler, directory)));
        table.put(
                table.fsyncdir,
                Callbacks.Sync.class,
                (_, _, directory) -> answers.done("fsyncdir", () -> directories.sync(directory)));
        table.put(
                table.releasedir,
                Callbacks.OfFile.class,
                (_, directory) -> answers.done("releasedir", () -> directories.release(directory)));
    }
}
