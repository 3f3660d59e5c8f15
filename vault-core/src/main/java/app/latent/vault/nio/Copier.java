package app.latent.vault.nio;

import app.latent.vault.tree.Node;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Copies within the vault. A file goes through its cleartext: what its writers have not flushed is copied too, and the copy has a content key of its own; it
 * counts as open for writing for as long as that takes.
 */
final class Copier {

    /** Some chunks. */
    private static final int BUFFER = 256 * 1024;

    private final VaultProvider provider;
    private final VaultTree tree;
    private final Links links;
    private final Channels channels;
    private final Attributes attributes;

    Copier(VaultProvider provider, VaultTree tree, Links links, Channels channels, Attributes attributes) {
        this.provider = provider;
        this.tree = tree;
        this.links = links;
        this.channels = channels;
        this.attributes = attributes;
    }

    /** @param target where the entry really is, or would be; what stands there is replaced by a copy that is whole and durable, or not at all */
    void copy(TreePath source, TreePath target, Set<CopyOption> options) throws IOException {
        Links.Found from = options.contains(LinkOption.NOFOLLOW_LINKS) ? links.noFollow(source) : links.follow(source);
        if (from.path().equals(target)) return;
        Node old = links.node(target);
        if (old == null) {
            make(from, target, false, options);
            return;
        }
        if (!options.contains(StandardCopyOption.REPLACE_EXISTING)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        TreePath parent = target.parent();
        if (parent == null || (old.isDirectory() && !provider.list(target).isEmpty())) {
            throw new DirectoryNotEmptyException(target.toString());
        }
        TreePath aside = parent.resolve(tree.nameOfCopy());
        undoing(aside, () -> {
            make(from, aside, true, options);
            provider.moveEntry(aside, target, Replacing.ANYTHING);
        });
    }

    /** @param durable whether a file is to be there after a power cut */
    private void make(Links.Found from, TreePath target, boolean durable, Set<CopyOption> options) throws IOException {
        switch (from.node().kind()) {
            case FILE -> copyContent(from.path(), target, durable);
            case DIRECTORY -> provider.createDirectory(target);
            case LINK -> provider.createLink(target, provider.readLink(from.path()));
        }
        if (options.contains(StandardCopyOption.COPY_ATTRIBUTES)) attributes.copy(from.path(), target);
    }

    private void copyContent(TreePath source, TreePath target, boolean durable) throws IOException {
        Set<OpenOption> creating = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try (FileChannel in = channels.open(source, Set.of(StandardOpenOption.READ))) {
            FileChannel out = channels.open(target, creating);
            undoing(target, () -> {
                try (out) {
                    copyBytes(in, out);
                    // Now, as permissions that it is given may not let it be opened again; a power cut must not lose
                    // the copy and what it has replaced.
                    if (durable) out.force(true);
                }
            });
        }
    }

    private static void copyBytes(FileChannel in, FileChannel out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (in.read(buffer) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) out.write(buffer);
            buffer.clear();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Deletes what was made when what is done with it fails. */
    private void undoing(TreePath made, Step step) throws IOException {
        try {
            step.run();
        } catch (IOException | RuntimeException e) {
            try {
                provider.deleteEntry(made);
            } catch (NoSuchFileException _) {
                // It was not made, or is gone already.
            } catch (IOException | RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }
}
