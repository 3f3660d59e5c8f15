package app.latent.vault.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A tree that is made and changed at random below a directory, and what it must hold then. It may be made through one file system, changed through another and
 * looked at through both.
 */
final class RandomTree {

    private static final int CHUNK = 32 * 1024;
    private static final int[] SIZES = {
        0, 1, 2, 4095, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 3 * CHUNK, 4 * CHUNK + 17
    };
    private static final int DEPTH = 4;

    /** What stands at a name. */
    private sealed interface Node {}

    private record Directory(Map<String, Node> children) implements Node {}

    private static final class File implements Node {
        byte[] content;

        File(byte[] content) {
            this.content = content;
        }
    }

    private record Link(String target) implements Node {}

    /** A name in a directory of the expected tree, with where that directory is. */
    private record Place(List<String> path, Directory parent, String name) {
        Path in(Path root) {
            Path result = root;
            for (String step : path) {
                result = result.resolve(step);
            }
            return result.resolve(name);
        }
    }

    private final Random random;
    private final RandomNames names;
    private final Directory tree = new Directory(new TreeMap<>());

    RandomTree(long seed) {
        this.random = new Random(seed);
        this.names = new RandomNames(random);
    }

    /** Makes some nodes of each kind. */
    void grow(Path root) throws IOException {
        int nodes = 6 + random.nextInt(14);
        for (int i = 0; i < nodes; i++) {
            Place place = newPlace();
            switch (random.nextInt(6)) {
                case 0, 1 -> createDirectory(place, root);
                case 2 -> createLink(place, root);
                default -> createFile(place, root);
            }
        }
    }

    /**
     * Moves, replaces, changes and deletes some.
     *
     * @param anyKind replaces nodes by nodes of another kind too, and directories; otherwise only files by files, because cryptofs 2.9 leaves broken nodes or
     *     refuses where more is asked of it
     */
    void change(Path root, boolean anyKind) throws IOException {
        for (int i = 0; i < 8; i++) {
            List<Place> places = places();
            if (places.isEmpty()) return;
            Place place = places.get(random.nextInt(places.size()));
            switch (random.nextInt(6)) {
                case 0, 1 -> move(place, newPlace(), root);
                case 2 -> replace(place, places.get(random.nextInt(places.size())), root, anyKind);
                case 3 -> replaceByOtherKind(place, root);
                default -> rewrite(place, root);
            }
        }
    }

    private void createDirectory(Place place, Path root) throws IOException {
        Files.createDirectory(place.in(root));
        place.parent().children().put(place.name(), new Directory(new TreeMap<>()));
    }

    private void createLink(Place place, Path root) throws IOException {
        String target = random.nextBoolean()
                ? names.next()
                : "../" + names.next() + "/" + names.next() + "/\u00e4".repeat(random.nextInt(200));
        Files.createSymbolicLink(place.in(root), root.getFileSystem().getPath(target));
        place.parent().children().put(place.name(), new Link(target));
    }

    private void createFile(Place place, Path root) throws IOException {
        byte[] content = bytes(size());
        Files.write(place.in(root), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        place.parent().children().put(place.name(), new File(content));
    }

    private void move(Place from, Place to, Path root) throws IOException {
        if (isBelow(to, from)) return;
        Files.move(from.in(root), to.in(root));
        to.parent().children().put(to.name(), from.parent().children().remove(from.name()));
    }

    /** Moves a node over another, where a file system allows that. */
    private void replace(Place from, Place to, Path root, boolean anyKind) throws IOException {
        Node source = from.parent().children().get(from.name());
        Node target = to.parent().children().get(to.name());
        if (!anyKind && !(source instanceof File && target instanceof File)) return;
        boolean replaceable = !(target instanceof Directory(Map<String, Node> children)) || children.isEmpty();
        if (from.equals(to) || isBelow(to, from) || isBelow(from, to) || !replaceable) return;
        Files.move(from.in(root), to.in(root), StandardCopyOption.REPLACE_EXISTING);
        to.parent().children().put(to.name(), from.parent().children().remove(from.name()));
    }

    private void replaceByOtherKind(Place place, Path root) throws IOException {
        Node node = Objects.requireNonNull(place.parent().children().get(place.name()));
        if (node instanceof Directory(Map<String, Node> children) && !children.isEmpty()) return;
        Files.delete(place.in(root));
        place.parent().children().remove(place.name());
        switch (node) {
            case Directory _ -> createLink(place, root);
            case Link _ -> createFile(place, root);
            case File _ -> createDirectory(place, root);
        }
    }

    private void rewrite(Place place, Path root) throws IOException {
        if (!(place.parent().children().get(place.name()) instanceof File file)) return;
        try (FileChannel channel = FileChannel.open(place.in(root), StandardOpenOption.WRITE)) {
            if (random.nextInt(3) == 0) {
                int size = random.nextInt(file.content.length + 1);
                channel.truncate(size);
                file.content = Arrays.copyOf(file.content, size);
            } else {
                // Sometimes beyond the end, which leaves zeros.
                int offset = random.nextInt(file.content.length + CHUNK + 2);
                byte[] bytes = bytes(1 + random.nextInt(CHUNK + 1));
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer, offset + buffer.position());
                }
                file.content = Arrays.copyOf(file.content, Math.max(file.content.length, offset + bytes.length));
                System.arraycopy(bytes, 0, file.content, offset, bytes.length);
            }
        }
    }

    /** A free name in any directory that is not too deep. */
    private Place newPlace() {
        List<Place> candidates = new ArrayList<>();
        collectDirectories(List.of(), tree, candidates);
        Place place = candidates.get(random.nextInt(candidates.size()));
        String name = names.next();
        while (place.parent().children().containsKey(name)) {
            name = names.next();
        }
        return new Place(place.path(), place.parent(), name);
    }

    private static void collectDirectories(List<String> path, Directory directory, List<Place> found) {
        found.add(new Place(path, directory, ""));
        if (path.size() == DEPTH) return;
        directory.children().forEach((name, node) -> {
            if (node instanceof Directory child) collectDirectories(append(path, name), child, found);
        });
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        collectPlaces(List.of(), tree, places);
        return places;
    }

    private static void collectPlaces(List<String> path, Directory directory, List<Place> found) {
        directory.children().forEach((name, node) -> {
            found.add(new Place(path, directory, name));
            if (node instanceof Directory child) collectPlaces(append(path, name), child, found);
        });
    }

    private static boolean isBelow(Place place, Place ancestor) {
        List<String> prefix = append(ancestor.path(), ancestor.name());
        List<String> path = append(place.path(), place.name());
        return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
    }

    private static List<String> append(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private int size() {
        return random.nextInt(4) == 0 ? random.nextInt(5 * CHUNK) : SIZES[random.nextInt(SIZES.length)];
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    /** That below a directory there is this tree, byte for byte, and nothing else. */
    void verify(Path root) throws IOException {
        verify(tree, root);
    }

    private static void verify(Directory expected, Path directory) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path path : stream) {
                assertTrue(found.add(path.getFileName().toString()), () -> "listed twice: " + path);
            }
        }
        assertEquals(expected.children().keySet(), found, directory::toString);
        for (Map.Entry<String, Node> child : expected.children().entrySet()) {
            Path path = directory.resolve(child.getKey());
            switch (child.getValue()) {
                case Directory below -> {
                    assertTrue(Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS), path::toString);
                    verify(below, path);
                }
                case Link link -> {
                    assertTrue(Files.isSymbolicLink(path), path::toString);
                    assertEquals(link.target(), Files.readSymbolicLink(path).toString(), path::toString);
                }
                case File file -> {
                    assertTrue(Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS), path::toString);
                    assertEquals(file.content.length, Files.size(path), path::toString);
                    assertArrayEquals(file.content, Files.readAllBytes(path), path::toString);
                }
            }
        }
    }
}
