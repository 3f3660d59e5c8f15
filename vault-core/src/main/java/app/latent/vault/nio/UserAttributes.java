package app.latent.vault.nio;

import app.latent.vault.backing.Reason;
import app.latent.vault.content.ExtendedAttributes;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.util.List;

/** The attributes that programs give to files and directories, by paths. They say nothing about a photo, so setting one is no event. */
final class UserAttributes {

    private final VaultFileSystem fileSystem;
    private final ExtendedAttributes attributes;
    private final Links links;
    private final Changes changes;
    private final Publisher publisher;

    UserAttributes(VaultFileSystem fileSystem, Links links, Changes changes, Publisher publisher) {
        this.fileSystem = fileSystem;
        this.attributes = fileSystem.files().attributes();
        this.links = links;
        this.changes = changes;
        this.publisher = publisher;
    }

    List<String> list(TreePath path, LinkOption... options) throws IOException {
        Links.Found found = links.find(path, options);
        return attributes.list(found.path(), found.node());
    }

    /** @throws FileSystemException "No data available" where there is none of this name */
    byte[] read(TreePath path, String name, LinkOption... options) throws IOException {
        Links.Found found = links.find(path, options);
        byte[] value = attributes.read(found.path(), found.node(), name);
        if (value == null) throw noData(found.path());
        return value;
    }

    void write(TreePath path, String name, byte[] value, LinkOption... options) throws IOException {
        fileSystem.requireWritable();
        TreePath place = links.find(path, options).path();
        try (var _ = changes.begin(place)) {
            var node = links.noFollow(place).node();
            attributes.write(place, node, name, value);
            publisher.touched(node);
        }
    }

    /** @throws FileSystemException "No data available" where there is none of this name */
    void delete(TreePath path, String name, LinkOption... options) throws IOException {
        fileSystem.requireWritable();
        TreePath place = links.find(path, options).path();
        try (var _ = changes.begin(place)) {
            var node = links.noFollow(place).node();
            if (!attributes.delete(place, node, name)) throw noData(place);
            publisher.touched(node);
        }
    }

    private static FileSystemException noData(TreePath path) {
        return Reason.NO_DATA.at(path.toString());
    }

    /** What a copy keeps. */
    void copy(TreePath from, TreePath to) throws IOException {
        for (String name : list(from, LinkOption.NOFOLLOW_LINKS)) {
            write(to, name, read(from, name, LinkOption.NOFOLLOW_LINKS), LinkOption.NOFOLLOW_LINKS);
        }
    }
}
