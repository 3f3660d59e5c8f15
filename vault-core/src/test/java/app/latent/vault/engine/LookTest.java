package app.latent.vault.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.simulation.MemoryStore;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look at a file shows while others write to it. */
final class LookTest {

    private final MemoryStore memory = new MemoryStore();
    private final AtomicReference<Meanwhile> next = new AtomicReference<>(() -> {});
    private final StoreVault vault;

    /** What others do once the store has answered a look at a file, and whoever looks does not know it yet. */
    private interface Meanwhile {
        void run() throws IOException;
    }

    LookTest() throws IOException {
        vault = new StoreVault(answeringLate(), new MemoryStore());
    }

    @BeforeEach
    void makeAFile() throws IOException {
        Files.write(file(), new byte[] {1, 2, 3});
    }

    @AfterEach
    void close() throws IOException {
        vault.close();
    }

    private BackingStore answeringLate() {
        return (BackingStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    try {
                        Object answer = method.invoke(memory, arguments);
                        if (method.getName().equals("stat") && ((String) arguments[0]).endsWith(".c9r")) {
                            next.getAndSet(() -> {}).run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Path file() {
        return vault.root().resolve("file");
    }

    private static BasicFileAttributes look(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileThatIsClosedMeanwhileHasTheSizeThatItWasGiven(boolean anew) throws IOException {
        StandardOpenOption how = anew ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
        FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE, how);
        channel.write(ByteBuffer.wrap(new byte[100_000]));
        next.set(channel::close);
        BasicFileAttributes seen = look(file());
        assertEquals(anew ? 100_000 : 100_003, seen.size());
        assertEquals(look(file()).lastModifiedTime(), seen.lastModifiedTime());
    }

    @Test
    void aFileThatIsWrittenAndClosedMeanwhileIsSeenAsItIsThen() throws IOException {
        next.set(() -> Files.write(file(), new byte[5]));
        assertEquals(5, look(file()).size());
    }

    @Test
    void aFileThatIsFlushedMeanwhileHasTheTimesThatItWasGiven() throws IOException {
        Files.setLastModifiedTime(file(), FileTime.fromMillis(1000));
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {4}));
            next.set(() -> channel.force(true));
            FileTime seen = look(file()).lastModifiedTime();
            assertEquals(look(file()).lastModifiedTime(), seen);
            assertTrue(seen.toMillis() > 1000);
        }
    }
}
