package app.latent.vault.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sync client has to carry for one thing done in the vault: how many files, how many bytes of them. The table in docs/sync.md has these bounds. */
class ChurnTest {

    private static final int CHUNK = 32_768 + 28;
    private static final int PHOTO = 4_000_000;
    private static final int MANY = 1_000;

    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private UnlockedVault vault;

    @BeforeEach
    void unlock() throws IOException {
        folder = JudgedVault.newFolder();
        vault = JudgedVault.create(folder.resolve("vault"), 220).latent();
    }

    @AfterEach
    void lock() throws IOException {
        vault.close();
        JudgedVault.delete(folder);
    }

    /**
     * @param come files that are new under their names
     * @param changed files with another content
     * @param gone files that are not there any more
     * @param bytes in pieces of 4 KiB that are new or differ, which no client carries less than
     */
    private record Churn(int come, int changed, int gone, long bytes) {

        private static final int PIECE = 4096;

        static Churn between(Map<Path, byte[]> before, Map<Path, byte[]> after) {
            int come = 0;
            int changed = 0;
            long bytes = 0;
            for (Map.Entry<Path, byte[]> file : after.entrySet()) {
                byte[] old = before.get(file.getKey());
                if (old == null) come++;
                else if (!Arrays.equals(old, file.getValue())) changed++;
                bytes += differing(old == null ? new byte[0] : old, file.getValue());
            }
            int gone = (int) before.keySet().stream()
                    .filter(file -> !after.containsKey(file))
                    .count();
            return new Churn(come, changed, gone, bytes);
        }

        private static long differing(byte[] old, byte[] now) {
            long bytes = 0;
            for (int at = 0; at < now.length; at += PIECE) {
                int end = Math.min(now.length, at + PIECE);
                boolean same = end <= old.length && Arrays.equals(now, at, end, old, at, end);
                if (!same) bytes += end - at;
            }
            return bytes;
        }

        int files() {
            return come + changed + gone;
        }
    }

    private interface Deed {
        void run() throws IOException;
    }

    private Map<Path, byte[]> ciphertext() throws IOException {
        Map<Path, byte[]> files = new HashMap<>();
        try (Stream<Path> tree = Files.walk(folder.resolve("vault"))) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) files.put(path, Files.readAllBytes(path));
        }
        return files;
    }

    /** Of a deed that is durable. */
    private Churn of(String what, Deed deed) throws IOException {
        sync();
        Map<Path, byte[]> before = ciphertext();
        deed.run();
        sync();
        Churn churn = Churn.between(before, ciphertext());
        System.out.println("churn: " + what + ": " + churn);
        return churn;
    }

    private void sync() throws IOException {
        try (Stream<Path> tree = Files.walk(vault.root())) {
            for (Path directory : tree.filter(Files::isDirectory).toList()) {
                try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    }

    private Path photo(String name) throws IOException {
        byte[] content = new byte[PHOTO];
        new Random(1).nextBytes(content);
        return write(vault.root().resolve(name), content);
    }

    private static Path write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        return file;
    }

    @Test
    void aNewPhotoIsOneFileOfItsOwnSize() throws IOException {
        Churn churn = of("a photo of 4 MB is created", () -> photo("a.jpg"));
        assertEquals(1, churn.files());
        assertTrue(churn.bytes() < PHOTO * 1.001 + 100, churn::toString);
    }

    @Test
    void aByteThatIsEditedIsOneChunk() throws IOException {
        Path photo = photo("a.jpg");
        Churn churn = of("one byte of it is edited", () -> {
            try (FileChannel channel = FileChannel.open(photo, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[] {1}), 2_000_000);
                channel.force(true);
            }
        });
        assertEquals(new Churn(0, 1, 0, churn.bytes()), churn);
        assertTrue(churn.bytes() <= CHUNK + 2 * 4096, churn::toString);
    }

    @Test
    void bytesThatAreAppendedAreTheLastChunk() throws IOException {
        Path photo = photo("a.jpg");
        Churn churn = of("100 bytes are appended", () -> {
            try (FileChannel channel = FileChannel.open(photo, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[100]), PHOTO);
                channel.force(true);
            }
        });
        assertEquals(1, churn.files());
        assertTrue(churn.bytes() <= 2 * CHUNK + 2 * 4096, churn::toString);
    }

    @Test
    void aRenameIsOneFileUnderAnotherName() throws IOException {
        Path photo = photo("a.jpg");
        Churn churn = of("it is renamed", () -> Files.move(photo, photo.resolveSibling("b.jpg")));
        assertEquals(1, churn.come());
        assertEquals(0, churn.changed());
        assertEquals(1, churn.gone());
    }

    @Test
    void aFolderOfAThousandPhotosThatIsMovedIsOneFile() throws IOException {
        Path from = Files.createDirectory(vault.root().resolve("2026"));
        Path archive = Files.createDirectory(vault.root().resolve("archive"));
        for (int i = 0; i < MANY; i++) Files.write(from.resolve(i + ".jpg"), new byte[2_000]);
        Churn renamed = of("a folder of 1,000 photos is renamed", () -> Files.move(from, archive.resolveSibling("x")));
        Churn moved =
                of("it is moved into another", () -> Files.move(archive.resolveSibling("x"), archive.resolve("2026")));
        for (Churn churn : new Churn[] {renamed, moved}) {
            assertEquals(new Churn(1, 0, 1, 36), churn, "dir.c9r, with its directory ID of 36 bytes");
        }
        String longName = "long ".repeat(40);
        Churn toLong = of("it gets a long name", () -> Files.move(archive.resolve("2026"), archive.resolve(longName)));
        assertTrue(toLong.files() <= 3, toLong::toString);
    }

    @Test
    void attributesAreNoContent() throws IOException {
        Path photo = photo("a.jpg");
        Churn time = of("its time is set", () -> Files.setLastModifiedTime(photo, FileTime.fromMillis(1_000_000_000L)));
        assertEquals(new Churn(0, 0, 0, 0), time);
    }

    @Test
    void aSidecarThatIsReplacedIsOneSmallFile() throws IOException {
        Path sidecar = vault.root().resolve("a.jpg.xmp");
        write(sidecar, new byte[3_000]);
        Churn churn = of("a sidecar of 3 kB is replaced by another", () -> {
            Path fresh = write(sidecar.resolveSibling("a.jpg.xmp.new"), new byte[3_100]);
            Files.move(fresh, sidecar, StandardCopyOption.REPLACE_EXISTING);
        });
        assertEquals(new Churn(0, 1, 0, churn.bytes()), churn);
        assertTrue(churn.bytes() < 3_300, churn::toString);
    }

    @Test
    void aNewFolderIsTwoSmallFiles() throws IOException {
        Churn churn =
                of("a folder is made", () -> Files.createDirectory(vault.root().resolve("2026")));
        assertEquals(new Churn(2, 0, 0, 36 + 68 + 28 + 36), churn, "dir.c9r and dirid.c9r");
    }

    @Test
    void whatIsReadChangesNothing() throws IOException {
        Path photo = photo("a.jpg");
        Churn churn = of("it is read", () -> Files.readAllBytes(photo));
        assertEquals(0, churn.files());
    }
}
