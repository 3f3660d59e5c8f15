package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.format.CiphertextSizes;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a look at everything costs, and what it makes of a store that does not answer. */
class SurveyTest {

    private static final int FILES = 300;
    private static final CiphertextSizes SIZES = CiphertextSizes.SIV_GCM;

    @TempDir
    Path temp = Path.of("");

    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final AtomicBoolean givenUp = new AtomicBoolean();
    private @Nullable String unreadable;
    private Exception failure = new AccessDeniedException("");

    private Path folder = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        folder = Files.createDirectories(temp.resolve("vault/d/AB/CDEFGHIJKLMNOPQRSTUVWXYZ234567"));
        Files.createDirectories(temp.resolve("memory"));
        Random random = new Random(1);
        for (int i = 0; i < FILES; i++) {
            byte[] header = new byte[SIZES.header()];
            random.nextBytes(header);
            Files.write(folder.resolve(i + ".c9r"), header);
        }
    }

    /** Counts the calls of a store and of its files, by their names. */
    private <T> T counting(String name, Class<T> type, T of) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    calls.merge(name + " " + method.getName(), 1, Integer::sum);
                    if (unreadable != null && arguments != null && unreadable.equals(arguments[0])) {
                        throw failure;
                    }
                    try {
                        Object result = method.invoke(of, arguments);
                        return result instanceof BackingFile file ? counting(name, BackingFile.class, file) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void survey() throws IOException {
        BackingStore store = counting("store", BackingStore.class, new NioBackingStore(temp.resolve("vault")));
        BackingStore log = counting("log", BackingStore.class, new NioBackingStore(temp.resolve("memory")));
        try (LogKeys keys = new LogKeys(new byte[32]);
                Memories memories = Memories.open(log, keys, givenUp)) {
            memories.begin();
            calls.clear();
            Suspicions suspicions = new Suspicions(0);
            Examiner examiner = new Examiner(memories, new NodeReader(store, SIZES), _ -> false, suspicions);
            Survey survey = new Survey(store, memories, examiner, memories.nodes() == 0);
            boolean more = true;
            while (more) more = survey.step(64);
            assertEquals(FILES, memories.nodes());
            assertEquals(0, suspicions.count());
            memories.settle();
            memories.end();
        }
    }

    @Test
    void eachNodeThatIsAsItWasCostsOneLookAndOneReadOfTheMemory() throws IOException {
        survey();
        survey();
        assertEquals(FILES, calls.get("store stat"));
        assertEquals(null, calls.get("store open"));
        assertEquals(FILES, calls.get("log read"));
    }

    @Test
    void aNodeThatCannotBeReadIsNeitherGoneNorTheEndOfTheLook() throws IOException {
        survey();
        unreadable = "d/AB/CDEFGHIJKLMNOPQRSTUVWXYZ234567/7.c9r";
        survey();
        failure = new UnsupportedOperationException();
        survey();
    }

    @Test
    void nothingIsGoneThatIsInAFolderThatCannotBeListed() throws IOException {
        survey();
        for (String folder : List.of("d", "d/AB", "d/AB/CDEFGHIJKLMNOPQRSTUVWXYZ234567")) {
            unreadable = folder;
            survey();
        }
    }

    @Test
    void nothingIsWrittenOnceTheMemoryIsGivenUp() throws IOException {
        survey();
        byte[] before = Files.readAllBytes(temp.resolve("memory/memory"));
        try (LogKeys keys = new LogKeys(new byte[32]);
                Memories memories = Memories.open(new NioBackingStore(temp.resolve("memory")), keys, givenUp)) {
            givenUp.set(true);
            assertThrows(IOException.class, memories::begin);
        }
        assertEquals(before.length, Files.size(temp.resolve("memory/memory")));
    }
}
