package app.latent.vault.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Fault F18: a vault on a disk that cannot be written to. */
final class ReadOnlyDiskIT {

    private static final String LONG = "long".repeat(50);

    @TempDir
    Path elsewhere = Path.of("");

    @BeforeAll
    static void needsDisks() {
        LoopDisk.assumeAvailable();
    }

    private static JudgedVault filled(LoopDisk disk) throws IOException {
        JudgedVault judged = JudgedVault.create(disk.root().resolve("vault"), 220);
        try (UnlockedVault vault = judged.latent()) {
            Path folder = Files.createDirectory(vault.root().resolve("folder"));
            Files.writeString(folder.resolve("file"), "content");
            Files.writeString(folder.resolve(LONG), "of a long name");
            Files.createSymbolicLink(
                    folder.resolve("link"), folder.getFileSystem().getPath("file"));
        }
        return judged;
    }

    private static void assertAllThere(Path root) throws IOException {
        Path folder = root.resolve("folder");
        assertEquals("content", Files.readString(folder.resolve("file")));
        assertEquals("content", Files.readString(folder.resolve("link")));
        assertEquals("of a long name", Files.readString(folder.resolve(LONG)));
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(3, entries.count());
        }
    }

    @Test
    void allIsReadAndEveryChangeIsRefused() throws IOException {
        try (LoopDisk disk = LoopDisk.ext4(64 << 20)) {
            JudgedVault judged = filled(disk);
            disk.remount("ro");
            try (UnlockedVault vault = judged.latent(elsewhere)) {
                assertAllThere(vault.root());
                Path folder = vault.root().resolve("folder");
                Path file = folder.resolve("file");
                assertTrue(Files.getFileStore(file).isReadOnly());
                List<Executable> changes = List.of(
                        () -> Files.writeString(folder.resolve("new"), "x"),
                        () -> Files.writeString(file, "x"),
                        () -> FileChannel.open(file, StandardOpenOption.WRITE).close(),
                        () -> Files.delete(file),
                        () -> Files.delete(folder.resolve(LONG)),
                        () -> Files.move(file, folder.resolve("moved")),
                        () -> Files.createDirectory(folder.resolve("directory")),
                        () -> Files.createSymbolicLink(folder.resolve("other link"), file),
                        () -> Files.setLastModifiedTime(file, FileTime.fromMillis(1)));
                for (Executable change : changes) assertThrows(ReadOnlyFileSystemException.class, change);
                assertFalse(Files.isWritable(file));
                assertAllThere(vault.root());
            }
        }
    }

    /** As where a home is on it too. */
    @Test
    void withoutRoomForAJournalTheVaultIsReadOrClearlyRefused() throws IOException {
        try (LoopDisk disk = LoopDisk.ext4(64 << 20)) {
            JudgedVault judged = filled(disk);
            disk.remount("ro");
            try (UnlockedVault vault = judged.latent()) {
                assertAllThere(vault.root());
            } catch (FileSystemException e) {
                assertTrue(e.toString().contains("Read-only file system"), e::toString);
            }
        }
    }

    /** As a system does with a disk that has errors. */
    @Test
    void whatWasSyncedIsThereWhenTheDiskBecomesReadOnly() throws IOException {
        byte[] content = "synced".getBytes(StandardCharsets.UTF_8);
        try (LoopDisk disk = LoopDisk.ext4(256 << 20)) {
            JudgedVault judged = filled(disk);
            disk.settle();
            UnlockedVault vault = judged.latent(elsewhere);
            Path file = vault.root().resolve("synced");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
            disk.failAsBroken();
            assertThrows(IOException.class, () -> {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            });
            assertAllThere(vault.root());
            FileSystemException told = assertThrows(
                    FileSystemException.class,
                    () -> Files.writeString(vault.root().resolve("new"), "x"));
            assertTrue(told.toString().contains("Read-only file system"), told::toString);
            close(channel);
            close(vault);
            try (LoopDisk found = disk.afterPowerCut();
                    UnlockedVault again =
                            JudgedVault.at(found.root().resolve("vault")).latent(elsewhere)) {
                assertAllThere(again.root());
                assertArrayEquals(content, Files.readAllBytes(again.root().resolve("synced")));
            }
        }
    }

    /** What could not be written has been told. */
    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            assertTrue(e instanceof IOException, e::toString);
        }
    }
}
