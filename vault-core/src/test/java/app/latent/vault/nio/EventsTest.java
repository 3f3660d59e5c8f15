package app.latent.vault.nio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.event.VaultEvent;
import app.latent.vault.event.VaultEvent.Created;
import app.latent.vault.event.VaultEvent.Deleted;
import app.latent.vault.event.VaultEvent.Modified;
import app.latent.vault.event.VaultEvent.Moved;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aNewFileIsPublishedOnceWhenItIsClosed() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.path("/a.jpg");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[10]));
                assertEquals(List.of(), ground.events());
                channel.write(ByteBuffer.wrap(new byte[10]));
            }
            assertEquals(List.of(new Created(file)), ground.events());
        }
    }

    @Test
    void aFileWithTwoWritersIsPublishedByTheLast() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/a.jpg", "old");
            FileChannel first = FileChannel.open(file, StandardOpenOption.WRITE);
            FileChannel second = FileChannel.open(file, StandardOpenOption.WRITE);
            first.write(ByteBuffer.wrap(new byte[1]));
            first.close();
            assertEquals(List.of(), ground.events());
            second.close();
            assertEquals(List.of(new Modified(file)), ground.events());
        }
    }

    @Test
    void openingWithoutWritingIsNoChangeButTruncatingIs() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/a.jpg", "old");
            FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                    .close();
            FileChannel.open(file, StandardOpenOption.READ).close();
            assertEquals(List.of(), ground.events());
            FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
            assertEquals(List.of(new Modified(file)), ground.events());
        }
    }

    @Test
    void aFileMovedWhileOpenIsPublishedWhereItIs() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path part = ground.path("/a.part");
            Path file = ground.path("/a.jpg");
            try (var out = Files.newOutputStream(part)) {
                Files.move(part, file);
                out.write(new byte[100]);
            }
            assertEquals(List.of(new Moved(part, file), new Created(file)), ground.events());
            assertEquals(100, Files.size(file));
        }
    }

    @Test
    void aFileWhoseDirectoryIsMovedWhileItIsOpenIsPublishedWhereItIs() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path old = Files.createDirectory(ground.path("/old"));
            Files.createDirectory(old.resolve("sub"));
            Path renamed = ground.path("/new");
            ground.events();
            try (var out = Files.newOutputStream(old.resolve("sub/a.jpg"))) {
                Files.move(old, renamed);
                out.write(new byte[100]);
            }
            assertEquals(List.of(new Moved(old, renamed), new Created(ground.path("/new/sub/a.jpg"))), ground.events());
        }
    }

    @Test
    void aFileDeletedWhileOpenIsNotPublishedAgain() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.path("/a.jpg");
            try (var out = Files.newOutputStream(file)) {
                out.write(1);
                Files.delete(file);
                assertEquals(List.of(new Deleted(file)), ground.events());
                Files.writeString(file, "another one");
                assertEquals(List.of(new Created(file)), ground.events());
                out.write(2);
            }
            assertEquals(List.of(), ground.events());
            assertEquals("another one", Files.readString(file));
        }
    }

    @Test
    void aFileReplacedWhileOpenIsNotPublishedAgain() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/a.jpg", "old");
            Path temp = ground.file("/a.tmp", "new");
            try (FileChannel reader = FileChannel.open(file);
                    FileChannel writer = FileChannel.open(file, StandardOpenOption.WRITE)) {
                writer.write(ByteBuffer.wrap("OLD".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                Files.move(temp, file, StandardCopyOption.REPLACE_EXISTING);
                assertEquals(3, reader.size());
            }
            assertEquals(List.of(new Moved(temp, file)), ground.events());
            assertEquals("new", Files.readString(file));
        }
    }

    @Test
    void directoriesAndLinksArePublishedAtOnce() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path directory = Files.createDirectory(ground.path("/2026"));
            Path link = Files.createSymbolicLink(ground.path("/link"), ground.path("2026"));
            assertEquals(List.of(new Created(directory), new Created(link)), ground.events());
            assertEquals(ground.path("2026"), Files.readSymbolicLink(link));
            Files.delete(link);
            Files.delete(directory);
            assertEquals(List.of(new Deleted(link), new Deleted(directory)), ground.events());
        }
    }

    @Test
    void aFileReachedThroughALinkIsPublishedWhereItReallyIs() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Files.createDirectory(ground.path("/2026"));
            Files.createSymbolicLink(ground.path("/now"), ground.path("2026"));
            ground.events();
            Files.writeString(ground.path("/now/a.jpg"), "a");
            Files.move(ground.path("/now/a.jpg"), ground.path("/now/b.jpg"));
            assertEquals(
                    List.of(
                            new Created(ground.path("/2026/a.jpg")),
                            new Moved(ground.path("/2026/a.jpg"), ground.path("/2026/b.jpg"))),
                    ground.events());
        }
    }

    @Test
    void aCopyIsPublishedWithItsContent() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/a.jpg", "content");
            Path copy = ground.path("/b.jpg");
            Files.copy(file, copy);
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            assertThrows(FileAlreadyExistsException.class, () -> Files.copy(file, copy));
            List<VaultEvent> events = ground.events();
            Path aside = assertInstanceOf(Created.class, events.get(1)).path();
            assertEquals(List.of(new Created(copy), new Created(aside), new Moved(aside, copy)), events);
            assertEquals("content", Files.readString(copy));
        }
    }

    @Test
    void aCopyOfAFileThatIsBeingWrittenHasWhatWasWritten() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.path("/a.jpg");
            Path copy = ground.path("/b.jpg");
            try (var out = Files.newOutputStream(file)) {
                out.write(new byte[1000]);
                Files.copy(file, copy);
            }
            assertEquals(1000, Files.size(copy));
            assertEquals(1000, Files.readAllBytes(copy).length);
        }
    }

    @Test
    void settingTheTimeOfAFileIsAModificationAndOfADirectoryIsNot() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path file = ground.file("/a.jpg", "content");
            Path directory = Files.createDirectory(ground.path("/d"));
            ground.events();
            FileTime time = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
            Files.setLastModifiedTime(file, time);
            Files.setLastModifiedTime(directory, time);
            assertEquals(time, Files.getLastModifiedTime(file));
            Files.setAttribute(file, "lastModifiedTime", time);
            assertEquals(List.of(new Modified(file), new Modified(file)), ground.events());
        }
    }

    @Test
    void whatFailsIsNotPublished() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path missing = ground.path("/missing");
            assertThrows(NoSuchFileException.class, () -> Files.delete(missing));
            assertThrows(NoSuchFileException.class, () -> Files.move(missing, ground.path("/x")));
            assertThrows(NoSuchFileException.class, () -> Files.copy(missing, ground.path("/x")));
            assertThrows(NoSuchFileException.class, () -> Files.writeString(missing.resolve("child"), "x"));
            assertThrows(NoSuchFileException.class, () -> Files.move(missing, missing));
            assertThrows(FileAlreadyExistsException.class, () -> Files.createDirectory(ground.path("/")));
            assertEquals(List.of(), ground.events());
        }
    }

    @Test
    void aDirectoryIsNotMovedIntoItself() throws Exception {
        try (Ground ground = new Ground(folder)) {
            Path directory = Files.createDirectory(ground.path("/a"));
            Files.createDirectory(directory.resolve("b"));
            assertThrows(FileSystemException.class, () -> Files.move(directory, directory.resolve("b/c")));
            assertThrows(IOException.class, () -> Files.newOutputStream(directory));
            try (Stream<Path> tree = Files.walk(ground.path("/"))) {
                assertEquals("[/, /a, /a/b]", tree.toList().toString());
            }
        }
    }

    @Test
    void manyWritersOfOneFileArePublishedOnce() throws Exception {
        int writers = 16;
        try (Ground ground = new Ground(folder);
                ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            Path file = ground.path("/a.bin");
            CountDownLatch allOpen = new CountDownLatch(writers);
            List<Callable<Void>> tasks = Stream.iterate(0, i -> i + 1)
                    .limit(writers)
                    .<Callable<Void>>map(i -> () -> {
                        try (FileChannel channel =
                                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                            allOpen.countDown();
                            allOpen.await();
                            channel.write(ByteBuffer.wrap(new byte[] {i.byteValue()}), i);
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
            assertEquals(List.of(new Created(file)), ground.events());
            byte[] content = Files.readAllBytes(file);
            assertEquals(writers, content.length);
            for (int i = 0; i < writers; i++) {
                assertEquals(i, content[i]);
            }
        }
    }
}
