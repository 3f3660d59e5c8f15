package app.latent.vault.nio;

import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
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
    private final Links links;
    private final Channels channels;
    private final Attributes attributes;

    Copier(VaultProvider provider, Links links, Channels channels, Attributes attributes) {
        this.provider = provider;
        this.links = links;
        this.channels = channels;
        this.attributes = attributes;
    }

    /** @param target where the entry really is, or would be */
    void copy(TreePath source, TreePath target, Set<CopyOption> options) throws IOException {
        Links.Found from = options.contains(LinkOption.NOFOLLOW_LINKS) ? links.noFollow(source) : links.follow(source);
        if (from.path().equals(target)) return;
        if (links.node(target) != null) {
            if (!options.contains(StandardCopyOption.REPLACE_EXISTING))
                throw new FileAlreadyExistsException(target.toString());
            provider.deleteEntry(target);
        }
        switch (from.node().kind()) {
            case FILE -> copyContent(from.path(), target);
            case DIRECTORY -> provider.createDirectory(target);
            case LINK -> provider.createLink(target, provider.readLink(from.path()));
        }
        if (options.contains(StandardCopyOption.COPY_ATTRIBUTES)) attributes.copy(from.path(), target);
    }

    private void copyContent(TreePath source, TreePath target) throws IOException {
        Set<OpenOption> creating = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try (FileChannel in = channels.open(source, Set.of(StandardOpenOption.READ));
                FileChannel out = channels.open(target, creating)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (in.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) out.write(buffer);
                buffer.clear();
            }
        }
    }
}
