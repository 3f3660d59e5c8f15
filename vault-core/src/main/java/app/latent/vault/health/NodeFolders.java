package app.latent.vault.health;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStat.Kind;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.NodeName;
import app.latent.vault.tree.LongName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks into the folders of nodes: {@code x.c9r/} and {@code x.c9s/}. */
final class NodeFolders {

    private static final Map<String, TypeFinding.Type> TYPE_FILES = Map.of(
            NodeName.DIRECTORY_FILE, TypeFinding.Type.DIRECTORY,
            NodeName.SYMLINK_FILE, TypeFinding.Type.SYMLINK,
            NodeName.CONTENTS_FILE, TypeFinding.Type.FILE);

    private final Ciphertext vault;
    private final Seen seen;
    private final Consumer<Finding> good;

    NodeFolders(Ciphertext vault, Seen seen, Consumer<Finding> good) {
        this.vault = vault;
        this.seen = seen;
        this.good = good;
    }

    void look(String node) throws IOException {
        boolean shortened = Names.isShortened(node);
        Map<String, Kind> inside = new HashMap<>();
        try {
            vault.store().list(node, inside::put);
        } catch (NoSuchFileException _) {
            return;
        }
        Set<TypeFinding.Type> types = EnumSet.noneOf(TypeFinding.Type.class);
        TYPE_FILES.forEach((file, type) -> {
            boolean possible = shortened || type != TypeFinding.Type.FILE;
            if (possible && inside.get(file) == Kind.FILE) types.add(type);
        });
        boolean copies = inside.keySet().stream().anyMatch(name -> isCopy(name, shortened));
        if (copies) seen.suspect(node, ContentFinding.ConflictCopy::new);
        if (types.isEmpty() && !copies) seen.suspect(node, at -> new TypeFinding.UnknownType(at, instead(inside)));
        else type(node, types);
        if (types.contains(TypeFinding.Type.DIRECTORY)) directory(node);
        if (shortened) longName(node);
    }

    private static boolean isCopy(String name, boolean shortened) {
        return Names.isInnerCopy(name, NodeName.DIRECTORY_FILE, NodeName.SYMLINK_FILE)
                || (shortened && Names.isInnerCopy(name, NodeName.CONTENTS_FILE, NodeName.LONG_NAME_FILE));
    }

    private static @Nullable Kind instead(Map<String, Kind> inside) {
        return TYPE_FILES.keySet().stream()
                .map(inside::get)
                .filter(kind -> kind != null && Walk.leadsElsewhere(kind))
                .findAny()
                .orElse(null);
    }

    private void type(String node, Set<TypeFinding.Type> types) {
        if (types.size() == 1) {
            TypeFinding.Type type = types.iterator().next();
            if (type == TypeFinding.Type.FILE) seen.files++;
            if (type == TypeFinding.Type.SYMLINK) seen.links++;
            good.accept(new TypeFinding.KnownType(Spot.of(node), type));
        } else if (types.size() > 1) {
            seen.suspect(node, at -> new TypeFinding.AmbiguousType(at, types));
        }
    }

    private void directory(String node) throws IOException {
        String path = node + "/" + NodeName.DIRECTORY_FILE;
        BackingStat stat = vault.store().stat(path);
        if (stat == null) return;
        if (stat.size() > DirectoryId.LONGEST) {
            seen.suspect(node, at -> new DirectoryFinding.ObeseDirFile(at, stat.size()));
            return;
        }
        byte[] bytes;
        try {
            bytes = vault.beginning(path, DirectoryId.LONGEST);
        } catch (FileSystemException e) {
            seen.suspect(node, at -> new ContentFinding.UnreadableContent(at, reason(e)));
            return;
        }
        if (bytes.length == 0) {
            seen.suspect(node, DirectoryFinding.EmptyDirFile::new);
            return;
        }
        String id = new String(bytes, StandardCharsets.ISO_8859_1);
        String first = seen.nodes.putIfAbsent(id, node);
        if (first != null) seen.collisions.add(new Seen.Collision(id, node, first));
    }

    /** Without a path. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException told ? told.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private void longName(String node) throws IOException {
        Function<Spot, Finding> wrong = wrong(node, LongName.read(vault.store(), node));
        if (wrong == null) {
            good.accept(new NameFinding.ValidShortenedFile(Spot.of(node)));
            return;
        }
        seen.suspect(node, wrong);
        seen.odd.add(new Seen.Odd(RelativePaths.parent(node), RelativePaths.name(node), true));
    }

    /** @return null where the long name is that of the node */
    private static @Nullable Function<Spot, Finding> wrong(String node, LongName read) {
        return switch (read) {
            case LongName.Missing() -> NameFinding.MissingLongName::new;
            case LongName.Obese(long size) -> at -> new NameFinding.ObeseNameFile(at, size);
            case LongName.Text text when !text.isDecodable() -> NameFinding.NotDecodableLongName::new;
            case LongName.Text text when text.hasTrailingBytes() -> NameFinding.TrailingBytesInNameFile::new;
            case LongName.Text(String full) -> {
                String expected = NodeName.shortened(full);
                yield expected.equals(RelativePaths.name(node))
                        ? null
                        : at -> new NameFinding.LongShortNamesMismatch(at, expected);
            }
        };
    }
}
