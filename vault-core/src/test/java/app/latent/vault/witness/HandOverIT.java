package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.testkit.LongRun;
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
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is remembered of our own changes is what we have written, not what somebody has put in its place before anybody looked. */
class HandOverIT {

    private static final int EDITS = 400;

    private Path temp = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        temp = JudgedVault.newFolder();
    }

    @AfterEach
    void deleteFolder() throws IOException {
        JudgedVault.delete(temp);
    }

    static LongStream seeds() {
        return LongStream.range(0, LongRun.size(4, 200));
    }

    /** After each session all files are read again, as their times have changed, and have what is remembered of them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRememberedWithoutReadingIsWhatStandsOnTheDisk(long seed) throws IOException {
        Random random = new Random(seed);
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        OtherDevice ours = new OtherDevice("ours", random);
        for (int edits = 0; edits < EDITS; ) {
            try (UnlockedVault unlocked = vault.latent()) {
                assertEquals(List.of(), look(unlocked).verdicts(), "seed " + seed + " after " + edits);
                for (int count = 1 + random.nextInt(60); count > 0; count--, edits++) {
                    ours.edit(unlocked.root());
                    if (random.nextInt(5) == 0) touchOne(unlocked.root(), random);
                    if (random.nextInt(20) == 0) look(unlocked);
                }
                if (random.nextBoolean()) {
                    assertEquals(List.of(), look(unlocked).verdicts(), "seed " + seed + " after " + edits);
                }
            }
            touchAll();
        }
    }

    private static void touchOne(Path root, Random random) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            if (files.isEmpty()) return;
            Path file = files.get(random.nextInt(files.size()));
            Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt(1_000_000)));
            if (random.nextBoolean()) return;
            // As archivers do: the times while it is open.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[10]), channel.size());
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(file));
                Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt(1_000_000)));
            }
        }
    }

    private void touchAll() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("vault/d"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                FileTime modified = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(file, FileTime.fromMillis(modified.toMillis() - 1000));
            }
        }
    }

    private static Witness.Report look(UnlockedVault unlocked) throws IOException {
        return unlocked.witness().look(_ -> {}).orElseThrow();
    }

    private Path ciphertext() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("vault/d"))) {
            return all.filter(path -> path.toString().endsWith(".c9r") && !path.endsWith("dirid.c9r"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Somebody puts back what a file was before our last change, which nobody has looked at. */
    private void rollBack(UnlockedVault unlocked, Path file) throws IOException {
        Files.write(file, new byte[100_000]);
        assertEquals(List.of(), look(unlocked).verdicts());
        Path node = ciphertext();
        byte[] older = Files.readAllBytes(node);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[50]), 40_000);
        }
        Files.write(node, older);
    }

    @Test
    void anOlderVersionThatIsPutBackBeforeTheNewOneIsLookedAtIsARollback() throws IOException {
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        try (UnlockedVault unlocked = vault.latent()) {
            Path file = unlocked.root().resolve("a");
            rollBack(unlocked, file);
            assertEquals(List.of(new Verdict.RolledBack(file)), look(unlocked).suspicious());
        }
    }

    @Test
    void anOlderVersionThatIsPutBackBetweenCloseAndRenameIsARollback() throws IOException {
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        try (UnlockedVault unlocked = vault.latent()) {
            Path file = unlocked.root().resolve("a");
            Path saved = unlocked.root().resolve("saved");
            rollBack(unlocked, file);
            Files.move(file, saved);
            assertEquals(List.of(new Verdict.RolledBack(saved)), look(unlocked).suspicious());
        }
    }

    @Test
    void filesThatWeExchangeAreNotSuspicious() throws IOException {
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        try (UnlockedVault unlocked = vault.latent()) {
            Path root = unlocked.root();
            for (String name : List.of("a", "b")) Files.write(root.resolve(name), new byte[100_000]);
            assertEquals(List.of(), look(unlocked).verdicts());
            Files.move(root.resolve("a"), root.resolve("third"));
            Files.move(root.resolve("b"), root.resolve("a"));
            Files.move(root.resolve("third"), root.resolve("b"));
            assertEquals(List.of(), look(unlocked).verdicts());
        }
        touchAll();
        try (UnlockedVault unlocked = vault.latent()) {
            assertEquals(List.of(), look(unlocked).verdicts());
        }
    }

    @Test
    void aFileThatIsSavedByRenameKeepsWhatItWasBefore() throws IOException {
        JudgedVault vault = JudgedVault.create(temp.resolve("vault"), 220);
        byte[] older;
        try (UnlockedVault unlocked = vault.latent()) {
            Path file = unlocked.root().resolve("a");
            Files.write(file, new byte[100_000]);
            assertEquals(List.of(), look(unlocked).verdicts());
            older = Files.readAllBytes(ciphertext());
            Path aside = unlocked.root().resolve("a.tmp");
            Files.write(aside, new byte[90_000]);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(ciphertext(), older);
        try (UnlockedVault unlocked = vault.latent()) {
            assertEquals(
                    List.of(new Verdict.RolledBack(unlocked.root().resolve("a"))),
                    look(unlocked).suspicious());
        }
    }
}
