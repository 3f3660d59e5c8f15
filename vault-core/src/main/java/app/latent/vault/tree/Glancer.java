package app.latent.vault.tree;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at what the store says of the nodes of a directory, which costs a tenth of listing them and asking for the attributes of each. */
final class Glancer {

    private final BackingStore store;
    private final Directories directories;
    private final Finder finder;
    private final Lister lister;

    Glancer(BackingStore store, Directories directories, Finder finder, Lister lister) {
        this.store = store;
        this.directories = directories;
        this.finder = finder;
        this.lister = lister;
    }

    /** @return null where only listing it can tell: long names hide the times of their contents, and what cannot be understood has to be settled */
    @Nullable Glance glance(TreePath path) throws IOException {
        Directories.Known directory = directories.resolve(path);
        String content = directory.directory().contentDirectory();
        List<String> lines = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        store.listStats(content, (name, stat) -> {
            lines.add(line(name, stat));
            if (stat.isFolder()) folders.add(name);
        });
        if (folders.stream().anyMatch(folder -> folder.endsWith(NodeName.SHORTENED_SUFFIX))) return null;
        List<String> names = new ArrayList<>();
        for (String folder : folders) {
            String name = lister.nameOf(directory.directory(), folder);
            Node node = name == null ? null : finder.find(directory, path.resolve(name));
            if (name == null || node == null) return null;
            if (node.kind() == Node.Kind.DIRECTORY) names.add(name);
        }
        return new Glance(stamp(content, lines), names);
    }

    private static String line(String name, BackingStat stat) {
        return name
                + ' '
                + stat.kind()
                + ' '
                + stat.size()
                + ' '
                + stat.modified().to(TimeUnit.NANOSECONDS)
                + ' '
                + stat.changed().to(TimeUnit.NANOSECONDS);
    }

    private static String stamp(String content, List<String> lines) {
        lines.sort(null);
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        for (String line : lines) digest.update(('\n' + line).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
