package app.latent.vault.model;

import app.latent.vault.model.Failure.Kind;
import app.latent.vault.model.Failure.Unspecified;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file system as one explains it: maps of names, arrays of bytes. Names are compared in NFC. */
final class ModelTree implements FileTree {

    private sealed interface Node {}

    private record Directory(Map<String, Node> children) implements Node {}

    private static final class File implements Node {
        byte[] content;

        File(byte[] content) {
            this.content = content;
        }

        void write(long offset, byte[] bytes) {
            if (bytes.length == 0) return;
            content = Arrays.copyOf(content, (int) Math.max(content.length, offset + bytes.length));
            System.arraycopy(bytes, 0, content, (int) offset, bytes.length);
        }

        void truncate(long size) {
            content = Arrays.copyOf(content, (int) Math.min(size, content.length));
        }
    }

    private record Link(String target) implements Node {}

    /** A name in a directory that is there; the node may not be. */
    private record Place(Directory parent, String name) {
        @Nullable Node node() {
            return parent.children().get(name);
        }

        Node existing() throws Failure {
            Node node = node();
            if (node == null) throw new Failure(Kind.ABSENT);
            return node;
        }

        void put(Node node) {
            parent.children().put(name, node);
        }
    }

    private record Handle(File file, Mode mode) {}

    private final Directory root = new Directory(new TreeMap<>());
    private final Map<Integer, Handle> handles = new HashMap<>();

    private static List<String> steps(String path) {
        return List.of(Normalizer.normalize(path, Normalizer.Form.NFC).split("/"));
    }

    /** Links on the way are not followed: that is another suite's. */
    private Place place(String path) throws Failure {
        List<String> steps = steps(path);
        Directory directory = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            directory = switch (directory.children().get(step)) {
                case null -> throw new Failure(Kind.ABSENT);
                case Directory child -> child;
                case File _ -> throw new Failure(Kind.ABSENT, Kind.OTHER);
                case Link _ -> throw new Unspecified();
            };
        }
        return new Place(directory, steps.getLast());
    }

    /** Whatever else is wrong: a path over links may lead anywhere. */
    private void requireWithoutLinks(String path) {
        try {
            place(path);
        } catch (Failure _) {
            // Not for a link.
        }
    }

    /** The file at a path, or the one that a link beside it leads to. */
    private File file(String path) throws Failure {
        Place place = place(path);
        return switch (place.existing()) {
            case File file -> file;
            case Directory _ -> throw new Failure(Kind.OTHER);
            case Link link when place.parent().children().get(link.target()) instanceof File file -> file;
            case Link _ -> throw new Unspecified();
        };
    }

    @Override
    public void create(String path, byte[] content) throws Failure {
        Place place = place(path);
        if (place.node() != null) throw new Failure(Kind.EXISTS);
        place.put(new File(content));
    }

    @Override
    public void overwrite(String path, byte[] content) throws Failure {
        Place place = place(path);
        if (place.node() == null) {
            place.put(new File(content));
        } else {
            file(path).content = content;
        }
    }

    @Override
    public void writeAt(String path, long offset, byte[] bytes) throws Failure {
        file(path).write(offset, bytes);
    }

    @Override
    public void append(String path, byte[] bytes) throws Failure {
        File file = file(path);
        file.write(file.content.length, bytes);
    }

    @Override
    public void truncate(String path, long size) throws Failure {
        file(path).truncate(size);
    }

    @Override
    public byte[] read(String path) throws Failure {
        return file(path).content;
    }

    @Override
    public void rename(String from, String to, boolean replace) throws Failure {
        Place source = checkedTarget(from, to, replace);
        if (steps(from).equals(steps(to))) return;
        place(to).put(source.existing());
        source.parent().children().remove(source.name());
    }

    @Override
    public void copy(String from, String to, boolean replace) throws Failure {
        // Nothing is copied then, and whether it is there need not be looked at.
        if (steps(from).equals(steps(to))) throw new Unspecified();
        requireWithoutLinks(to);
        Place source = place(from);
        if (source.node() instanceof Link) throw new Unspecified();
        if (isBelow(to, from) || isBelow(from, to)) throw new Unspecified();
        Node node = checkedTarget(from, to, replace).existing();
        place(to)
                .put(
                        switch (node) {
                            case File file -> new File(file.content);
                            case Directory _ -> new Directory(new TreeMap<>());
                            case Link link -> link;
                        });
    }

    /** @return where the node is, which may go to the other path */
    private Place checkedTarget(String from, String to, boolean replace) throws Failure {
        requireWithoutLinks(to);
        Set<Kind> wrong = EnumSet.noneOf(Kind.class);
        Place source = null;
        try {
            source = place(from);
            source.existing();
        } catch (Failure e) {
            wrong.addAll(e.kinds());
        }
        if (steps(from).equals(steps(to)) && wrong.isEmpty() && source != null) return source;
        if (isBelow(to, from)) {
            // A JDK deletes what is to be replaced before it notices.
            if (replace) throw new Unspecified();
            wrong.add(Kind.OTHER);
        }
        try {
            Node target = place(to).node();
            if (target != null && !replace) wrong.add(Kind.EXISTS);
            if (target instanceof Directory directory && !directory.children().isEmpty() && replace) {
                wrong.add(Kind.NOT_EMPTY);
            }
            // Whether the target is deleted before the source is missed, nobody prescribes.
            if (target != null && replace && !wrong.isEmpty() && !wrong.contains(Kind.NOT_EMPTY)) {
                throw new Unspecified();
            }
        } catch (Failure e) {
            wrong.addAll(e.kinds());
        }
        if (!wrong.isEmpty() || source == null) throw new Failure(wrong);
        return source;
    }

    private static boolean isBelow(String path, String ancestor) {
        List<String> steps = steps(path);
        List<String> prefix = steps(ancestor);
        return steps.size() > prefix.size() && steps.subList(0, prefix.size()).equals(prefix);
    }

    @Override
    public void delete(String path) throws Failure {
        Place place = place(path);
        if (place.existing() instanceof Directory directory
                && !directory.children().isEmpty()) {
            throw new Failure(Kind.NOT_EMPTY);
        }
        place.parent().children().remove(place.name());
    }

    @Override
    public void createDirectory(String path) throws Failure {
        Place place = place(path);
        if (place.node() != null) throw new Failure(Kind.EXISTS);
        place.put(new Directory(new TreeMap<>()));
    }

    @Override
    public void createLink(String path, String target) throws Failure {
        Place place = place(path);
        if (place.node() != null) throw new Failure(Kind.EXISTS);
        place.put(new Link(Normalizer.normalize(target, Normalizer.Form.NFC)));
    }

    @Override
    public String readLink(String path) throws Failure {
        if (place(path).existing() instanceof Link link) return link.target();
        throw new Failure(Kind.OTHER);
    }

    @Override
    public List<String> list(String path) throws Failure {
        Node node = path.isEmpty() ? root : place(path).existing();
        return switch (node) {
            case Directory directory -> List.copyOf(directory.children().keySet());
            case File _ -> throw new Failure(Kind.OTHER);
            case Link _ -> throw new Unspecified();
        };
    }

    @Override
    public String stat(String path) throws Failure {
        return switch (place(path).existing()) {
            case File file -> "file " + file.content.length;
            case Directory _ -> "directory";
            case Link _ -> "link";
        };
    }

    @Override
    public void open(int slot, String path, Mode mode) throws Failure {
        close(slot);
        Place place = place(path);
        Node node = place.node();
        if (node != null && mode == Mode.CREATE_NEW) throw new Failure(Kind.EXISTS);
        // Some systems open a directory, to sync it.
        if (node instanceof Directory) throw new Unspecified();
        if (node == null && mode.creates) {
            node = new File(new byte[0]);
            place.put(node);
        }
        File file = file(path);
        if (mode == Mode.TRUNCATE) file.truncate(0);
        handles.put(slot, new Handle(file, mode));
    }

    private Handle handle(int slot) {
        Handle handle = handles.get(slot);
        if (handle == null) throw new Unspecified();
        return handle;
    }

    private File writable(int slot) {
        if (!handle(slot).mode().writes) throw new Unspecified();
        return handle(slot).file();
    }

    @Override
    public byte[] readAt(int slot, long offset, int length) {
        if (!handle(slot).mode().reads) throw new Unspecified();
        byte[] content = handle(slot).file().content;
        int from = (int) Math.min(offset, content.length);
        return Arrays.copyOfRange(content, from, Math.min(from + length, content.length));
    }

    @Override
    public void writeAt(int slot, long offset, byte[] bytes) {
        if (handle(slot).mode() == Mode.APPEND) throw new Unspecified();
        writable(slot).write(offset, bytes);
    }

    @Override
    public void appendTo(int slot, byte[] bytes) {
        if (handle(slot).mode() != Mode.APPEND) throw new Unspecified();
        File file = handle(slot).file();
        file.write(file.content.length, bytes);
    }

    @Override
    public void truncate(int slot, long size) {
        if (handle(slot).mode() == Mode.APPEND) throw new Unspecified();
        writable(slot).truncate(size);
    }

    @Override
    public long size(int slot) {
        return handle(slot).file().content.length;
    }

    @Override
    public void sync(int slot) {
        handle(slot);
    }

    @Override
    public void close(int slot) {
        handles.remove(slot);
    }

    @Override
    public void remount() {
        handles.clear();
    }

    /** All paths, parents first. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect("", root, paths);
        return paths;
    }

    private static void collect(String prefix, Directory directory, List<String> paths) {
        directory.children().forEach((name, node) -> {
            paths.add(prefix + name);
            if (node instanceof Directory child) collect(prefix + name + "/", child, paths);
        });
    }
}
