package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.event.VaultEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else does to the ciphertext, as java.nio.file shows it on a real file system. */
final class DamageTest {

    @TempDir
    Path folder = Path.of("");

    /** The one file in the vault's folder that is called so, or ends so and is the largest. */
    private Path ciphertext(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("vault").resolve("d"))) {
            return all.filter(path -> path.getFileName().toString().endsWith(ending)
                            && Files.isRegularFile(path)
                            && !path.endsWith("dirid.c9r"))
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
    }

    @Test
    void whatIsLeftOfALinkAndOfADirectoryIsDeletedAndPublished() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path link = Files.createSymbolicLink(ground.path("/link"), ground.path("target"));
            Files.write(ciphertext("symlink.c9r"), new byte[90]);
            assertThrows(FileSystemException.class, () -> Files.readSymbolicLink(link));
            Path file = ground.file("/file", "content");
            Files.write(ciphertext(".c9r"), new byte[70]);
            assertThrows(FileSystemException.class, () -> Files.readAllBytes(file));
            ground.events();
            Files.delete(link);
            Files.delete(file);
            assertEquals(List.of(new VaultEvent.Deleted(link), new VaultEvent.Deleted(file)), ground.events());
            try (Stream<Path> left = Files.list(ground.path("/"))) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 67, 68 + 28, 68 + 32_796 + 1})
    void aFileThatWasCutIsSeenDeletedAndReplaced(int length) throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/file", "content");
            for (int time = 0; time < 3; time++) {
                Files.write(ciphertext(".c9r"), new byte[length]);
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                assertTrue(seen.isRegularFile());
                assertEquals(length > 32_796 ? 32_768 : 0, seen.size());
                FileSystemException told = assertThrows(FileSystemException.class, () -> Files.readAllBytes(file));
                assertTrue(String.valueOf(told.getReason()).startsWith("Input/output error"), told::toString);
                assertEquals(List.of(new VaultEvent.Damaged(file)), ground.events());
                switch (time) {
                    case 0 -> Files.writeString(file, "anew");
                    case 1 -> Files.move(ground.file("/new", "anew"), file, StandardCopyOption.REPLACE_EXISTING);
                    default -> Files.delete(file);
                }
                if (time < 2) assertEquals("anew", Files.readString(file));
                ground.events();
            }
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void aDirectoryWhoseIdIsLostSaysWhatToDo() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path directory = Files.createDirectory(ground.path("/directory"));
            Path id = ciphertext("dir.c9r");
            byte[] before = Files.readAllBytes(id);
            Files.write(id, new byte[0]);
            ground.fileSystem.tree().invalidateAll();
            FileSystemException told = assertThrows(FileSystemException.class, () -> Files.delete(directory));
            assertEquals("/directory", told.getFile());
            assertTrue(String.valueOf(told.getReason()).contains("dir.c9r"), told::toString);
            Files.write(id, before);
            Files.delete(directory);
            assertFalse(Files.exists(directory));
        }
    }

    @Test
    void damageIsPublishedOnceAndAgainWhenTheFileWasChangedSince() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/file", "content");
            VaultEvent damaged = new VaultEvent.Damaged(file);
            for (int time = 0; time < 2; time++) {
                Files.write(ciphertext(".c9r"), new byte[200]);
                for (int read = 0; read < 2; read++) {
                    assertThrows(FileSystemException.class, () -> Files.readAllBytes(file));
                }
                assertEquals(List.of(damaged), ground.events());
                Files.writeString(file, "content");
                assertEquals("content", Files.readString(file));
                ground.events();
            }
        }
    }

    @Test
    void aCopyThatFailsLeavesWhatItWasToReplace() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path source = ground.path("/source");
            Files.write(source, new byte[300_000]);
            Path ciphertext = ciphertext(".c9r");
            byte[] bytes = Files.readAllBytes(ciphertext);
            bytes[bytes.length - 1] ^= 1;
            Files.write(ciphertext, bytes);
            Path target = ground.file("/target", "old");
            assertThrows(
                    FileSystemException.class, () -> Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING));
            assertEquals("old", Files.readString(target));
            try (Stream<Path> left = Files.list(ground.path("/"))) {
                assertEquals(List.of(source, target), left.sorted().toList());
            }
            assertThrows(FileSystemException.class, () -> Files.copy(source, ground.path("/new")));
            assertFalse(Files.exists(ground.path("/new")), "a copy is whole");
        }
    }

    @Test
    void timesThatWeSetWhileAFileIsWrittenAreNoOtherVersion() throws Exception {
        byte[] content = new byte[300_000];
        try (Ground ground = new Ground(folder)) {
            Path file = ground.path("/a.jpg");
            Files.write(file, content);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (int i = 1; i < 20; i++) {
                    channel.write(ByteBuffer.wrap(new byte[] {(byte) i}), 40_000L * (i % 7));
                    content[40_000 * (i % 7)] = (byte) i;
                    Files.setLastModifiedTime(file, FileTime.fromMillis(i * 1_000_000_000L));
                    if (i % 3 == 0) channel.force(true);
                }
            }
            assertArrayEquals(content, Files.readAllBytes(file));
            assertTrue(ground.events().stream().noneMatch(event -> event instanceof VaultEvent.Conflict));
        }
    }

    @Test
    void aVersionThatIsWrittenIntoTheOldOneIsNotMixedWithIt() throws Exception {
        byte[] mine = new byte[50_000];
        Arrays.fill(mine, (byte) 1);
        byte[] theirs = new byte[50_000];
        Arrays.fill(theirs, (byte) 2);
        try (Ground ground = new Ground(folder)) {
            Path file = ground.path("/a.jpg");
            Files.write(file, theirs);
            byte[] version = Files.readAllBytes(ciphertext(".c9r"));
            Files.write(file, mine);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                for (int at : new int[] {0, 40_000}) channel.read(ByteBuffer.allocate(10), at);
                channel.write(ByteBuffer.wrap(new byte[] {3}), 10);
                mine[10] = 3;
                Path ciphertext = ciphertext(".c9r");
                FileTime before = Files.getLastModifiedTime(ciphertext);
                do {
                    Files.write(ciphertext, version, StandardOpenOption.WRITE);
                } while (Files.getLastModifiedTime(ciphertext).equals(before));
                channel.force(true);
            }
            assertArrayEquals(theirs, Files.readAllBytes(file));
            assertArrayEquals(mine, Files.readAllBytes(ground.path("/a (conflict).jpg")));
            assertTrue(ground.events().contains(new VaultEvent.Conflict(file, ground.path("/a (conflict).jpg"))));
        }
    }
}
