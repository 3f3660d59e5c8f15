package app.latent.mount.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.ffi.Descriptor;
import app.latent.ffi.fuse.InvalidateOut;
import app.latent.ffi.fuse.NotifyCode;
import app.latent.ffi.fuse.OutHeader;
import app.latent.mount.Mounter;
import app.latent.mount.node.Node;
import app.latent.mount.ops.FileTree;
import app.latent.mount.ops.Identity;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel is told, here written to a file instead. */
final class InvalidationTest {

    private static final int KERNEL_WITHOUT_EPOCHS = 43;
    private static final int KERNEL_WITH_EPOCHS = 44;

    @TempDir
    private Path temporary;

    private Path root;
    private Path sent;
    private Descriptor connection;
    private Arena arena;
    private MountedTree tree;
    private Invalidation invalidation;

    @BeforeEach
    void open() throws IOException {
        root = Files.createDirectory(temporary.resolve("root"));
        sent = Files.createFile(temporary.resolve("sent"));
        connection = Descriptor.open(sent.toString(), Descriptor.READ_WRITE);
        arena = Arena.ofConfined();
        tree = new MountedTree(new FileTree(root, new Identity(0, 0, 022), false), Mounter.PATIENCE);
        invalidation = invalidation(KERNEL_WITHOUT_EPOCHS);
    }

    private Invalidation invalidation(int protocolMinor) {
        return new Invalidation(tree, new Notifications(arena, connection, protocolMinor));
    }

    @AfterEach
    void close() {
        connection.close();
        arena.close();
    }

    @Test
    void whatTheKernelDoesNotKnowIsNotToldOf() throws IOException {
        Path directory = Files.createDirectory(root.resolve("d"));
        invalidation.path(Files.writeString(directory.resolve("f"), "1"));
        invalidation.path(root.resolve("never"));
        invalidation.path(temporary.resolve("elsewhere"));
        assertEquals(List.of(), told());
    }

    @Test
    void aNewNameIsToldOfAsItsAbsenceMayBeCached() throws IOException {
        invalidation.path(Files.writeString(root.resolve("new"), "1"));
        assertEquals(List.of("entry 1 new", "attributes 1"), told());
    }

    @Test
    void whatTheKernelWasToldAlreadyIsKept() throws IOException {
        Path file = Files.writeString(root.resolve("f"), "1");
        know(tree.nodes().root(), file);
        invalidation.path(file);
        assertEquals(List.of(), told());
    }

    @Test
    void aChangeThroughTheMountIsKept() throws IOException {
        Path file = Files.writeString(root.resolve("f"), "1");
        Node node = know(tree.nodes().root(), file);
        node.changeHere();
        Files.writeString(file, "longer");
        invalidation.path(file);
        // The kernel has forgotten by itself what it knew of the attributes; that it is told so again does no harm.
        assertEquals(List.of("attributes " + node.number()), told());
    }

    @Test
    void changedContentIsForgotten() throws IOException {
        Path file = Files.writeString(root.resolve("f"), "1");
        Node node = know(tree.nodes().root(), file);
        Files.writeString(file, "longer");
        invalidation.path(file);
        assertEquals(List.of("data " + node.number()), told());
    }

    @Test
    void contentOfTheSameLengthIsForgottenByItsTime() throws IOException {
        Path file = Files.writeString(root.resolve("f"), "1");
        Node node = know(tree.nodes().root(), file);
        Files.writeString(file, "2");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        invalidation.path(file);
        assertEquals(List.of("data " + node.number()), told());
    }

    @Test
    void aRemovedNameIsForgotten() throws IOException {
        Path file = Files.writeString(root.resolve("f"), "1");
        know(tree.nodes().root(), file);
        Files.delete(file);
        invalidation.path(file);
        invalidation.path(file);
        assertEquals(List.of("entry 1 f", "attributes 1"), told());
    }

    @Test
    void aFileInPlaceOfAnotherIsAnother() throws IOException {
        Path file = Files.writeString(root.resolve("f"), "1");
        Node before = know(tree.nodes().root(), file);
        Files.move(Files.writeString(root.resolve("g"), "2"), file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        invalidation.path(file);
        assertEquals(List.of("entry 1 f", "attributes 1"), told());
        assertEquals(false, before.number() == know(tree.nodes().root(), file).number());
    }

    @Test
    void namesInKnownDirectoriesAreFound() throws IOException {
        Path directory = Files.createDirectory(root.resolve("d"));
        Node node = know(tree.nodes().root(), directory);
        invalidation.path(Files.writeString(directory.resolve("f"), "1"));
        assertEquals(List.of("entry " + node.number() + " f", "attributes " + node.number()), told());
    }

    @Test
    void allThatIsKnownIsForgottenAtOnce() throws IOException {
        Node node = know(tree.nodes().root(), Files.writeString(root.resolve("f"), "1"));
        invalidation.all();
        assertEquals(List.of("data 1", "data " + node.number(), "entry 1 f"), told());
    }

    @Test
    void aKernelWithEpochsForgetsAllNamesByOne() throws IOException {
        Node node = know(tree.nodes().root(), Files.writeString(root.resolve("f"), "1"));
        invalidation(KERNEL_WITH_EPOCHS).all();
        assertEquals(List.of("data 1", "data " + node.number(), "epoch"), told());
    }

    private Node know(Node directory, Path path) throws IOException {
        String name = path.getFileName().toString();
        return tree.nodes().tell(directory, name, tree.files().stat(path));
    }

    private List<String> told() throws IOException {
        ByteBuffer messages = ByteBuffer.wrap(Files.readAllBytes(sent)).order(ByteOrder.nativeOrder());
        List<String> told = new ArrayList<>();
        while (messages.hasRemaining()) {
            int start = messages.position();
            told.add(describe(messages, start));
            messages.position(start + messages.getInt(start + OutHeader.LENGTH));
        }
        return told;
    }

    private static String describe(ByteBuffer messages, int start) {
        int body = start + OutHeader.SIZE;
        assertEquals(0, messages.getLong(start + OutHeader.UNIQUE));
        return switch (messages.getInt(start + OutHeader.ERROR)) {
            case NotifyCode.INVALIDATE_ENTRY -> {
                byte[] name = new byte[messages.getInt(body + InvalidateOut.NAME_LENGTH)];
                messages.get(body + InvalidateOut.NAME, name);
                assertEquals(0, messages.get(body + InvalidateOut.NAME + name.length));
                yield "entry " + messages.getLong(body + InvalidateOut.PARENT) + " "
                        + new String(name, StandardCharsets.UTF_8);
            }
            case NotifyCode.INVALIDATE_INODE ->
                (messages.getLong(body + InvalidateOut.OFFSET) < 0 ? "attributes " : "data ")
                        + messages.getLong(body + InvalidateOut.NODE);
            case NotifyCode.INCREMENT_EPOCH -> "epoch";
            default -> "unknown";
        };
    }
}
