package app.latent.vault.nio;

import app.latent.vault.backing.Closings;
import app.latent.vault.backing.Reason;
import app.latent.vault.content.FileHandle;
import app.latent.vault.content.OpenFiles;
import app.latent.vault.content.OpenMode;
import app.latent.vault.tree.Node;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Opens files and knows every channel that is still open. */
final class Channels {

    private final VaultFileSystem fileSystem;
    private final OpenFiles files;
    private final Links links;
    private final Changes changes;
    private final Attributes attributes;
    private final OpenGuard guard;
    private final ChannelLocks locks = new ChannelLocks();
    private final Set<VaultFileChannel> open = ConcurrentHashMap.newKeySet();

    Channels(VaultFileSystem fileSystem, Links links, Changes changes, Attributes attributes) {
        this.fileSystem = fileSystem;
        this.files = fileSystem.files();
        this.links = links;
        this.changes = changes;
        this.attributes = attributes;
        this.guard = fileSystem.guard();
    }

    ChannelLocks locks() {
        return locks;
    }

    /** How a file is to be opened, as {@link FileChannel#open} understands it. */
    private record Request(VaultFileChannel.Mode mode, OpenMode opening, boolean followsLinks) {

        static Request of(Set<? extends OpenOption> options, int permissions) {
            if (options.contains(StandardOpenOption.DELETE_ON_CLOSE)) {
                throw new UnsupportedOperationException("DELETE_ON_CLOSE");
            }
            boolean append = options.contains(StandardOpenOption.APPEND);
            boolean write = append || options.contains(StandardOpenOption.WRITE);
            boolean read = options.contains(StandardOpenOption.READ) || !write;
            boolean truncate = write && options.contains(StandardOpenOption.TRUNCATE_EXISTING);
            if (append && truncate) throw new IllegalArgumentException("APPEND and TRUNCATE_EXISTING");
            boolean createNew = write && options.contains(StandardOpenOption.CREATE_NEW);
            boolean create = write && options.contains(StandardOpenOption.CREATE);
            boolean sync = options.contains(StandardOpenOption.SYNC) || options.contains(StandardOpenOption.DSYNC);
            return new Request(
                    new VaultFileChannel.Mode(read, write, append, sync),
                    new OpenMode(write, create || createNew, createNew, truncate, permissions),
                    !createNew && !options.contains(LinkOption.NOFOLLOW_LINKS));
        }
    }

    FileChannel open(TreePath path, Set<? extends OpenOption> options, FileAttribute<?>... initially)
            throws IOException {
        Request request = Request.of(options, attributes.initialPermissions(initially));
        if (request.mode().write()) fileSystem.requireWritable();
        try {
            return openExactly(path, request);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException e) {
            return openElsewhere(path, request, e);
        }
    }

    /** The short way failed: there is a link on the way, or something that is no file. */
    private FileChannel openElsewhere(TreePath path, Request request, FileSystemException failed) throws IOException {
        TreePath entry = links.entry(path);
        Node node = links.node(entry);
        if (node == null) {
            if (entry.equals(path)) throw failed;
            return openExactly(entry, request);
        }
        return switch (node.kind()) {
            case DIRECTORY -> openDirectory(entry, request);
            case LINK -> openThroughLink(entry, request);
            case FILE -> {
                if (entry.equals(path)) throw failed;
                yield openExactly(entry, request);
            }
        };
    }

    private FileChannel openDirectory(TreePath directory, Request request) throws IOException {
        if (request.mode().write()) throw Reason.IS_DIRECTORY.at(directory.toString());
        return new DirectoryChannel(fileSystem.tree(), directory);
    }

    private FileChannel openThroughLink(TreePath link, Request request) throws IOException {
        if (!request.followsLinks()) {
            throw Links.notFollowed(link);
        }
        TreePath target = links.target(link);
        Node node = links.node(target);
        return node != null && node.isDirectory() ? openDirectory(target, request) : openExactly(target, request);
    }

    private FileChannel openExactly(TreePath path, Request request) throws IOException {
        guard.opening(path);
        // Readers too: what is being created is no file before its header is written.
        try (var _ = changes.begin(path)) {
            FileHandle handle = files.open(path, request.opening());
            guard.opened(handle.contentPath());
            return kept(handle, request);
        }
    }

    private FileChannel kept(FileHandle handle, Request request) throws IOException {
        VaultFileChannel channel = new VaultFileChannel(handle, request.mode(), this);
        open.add(channel);
        if (!fileSystem.isOpen()) {
            channel.close();
            throw new ClosedFileSystemException();
        }
        return channel;
    }

    /** Notes that somebody is at work. */
    void used() {
        fileSystem.used();
    }

    /** Called by the channel, once. The last writer's end is a change: the file's event has the path that it has then. */
    void close(VaultFileChannel channel) throws IOException {
        open.remove(channel);
        FileHandle handle = channel.handle();
        locks.releaseAll(channel, handle.file());
        if (!channel.isWriter()) {
            handle.close();
            return;
        }
        while (true) {
            TreePath path = handle.path();
            if (path == null) {
                handle.close();
                return;
            }
            try (var _ = begin(handle, path)) {
                if (!path.equals(handle.path())) continue;
                handle.close();
                return;
            }
        }
    }

    /** A file is closed even where others keep its path busy for too long. */
    private Changes.Change begin(FileHandle handle, TreePath path) throws IOException {
        try {
            return changes.begin(path);
        } catch (IOException e) {
            try (handle) {
                throw e;
            }
        }
    }

    void closeAll() throws IOException {
        try (Closings all = new Closings()) {
            open.forEach(channel -> all.add(channel::close));
        }
    }
}
