package app.latent.vault.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.backing.NioBackingStore;
import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.witness.Judge.Judgement;
import app.latent.vault.witness.Judge.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several changes of another device's come to, whichever of them is met first. */
class ExaminerTest {

    private static final CiphertextSizes SIZES = CiphertextSizes.SIV_GCM;

    /** In a folder each: what stands beside what has gone is looked at with it. */
    private static final String RENAMED = "d/AA/CDEFGHIJKLMNOPQRSTUVWXYZ234567/renamed.c9r";

    private static final String REPLACED = "d/BB/CDEFGHIJKLMNOPQRSTUVWXYZ234567/replaced.c9r";
    private static final String COPY = "d/CC/CDEFGHIJKLMNOPQRSTUVWXYZ234567/copy.c9r";
    private static final String COPY_ELSEWHERE = "d/DD/CDEFGHIJKLMNOPQRSTUVWXYZ234567/copy.c9r";

    private final Path vault;
    private final Random random = new Random(1);
    private final LogKeys keys = new LogKeys(new byte[32]);
    private final Memories memories;
    private final Suspicions suspicions = new Suspicions(0);
    private final Examiner examiner;

    ExaminerTest(@TempDir Path temp) throws IOException {
        vault = temp.resolve("vault");
        for (String node : List.of(RENAMED, REPLACED, COPY, COPY_ELSEWHERE)) {
            Files.createDirectories(at(node).resolveSibling(""));
        }
        Path memory = Files.createDirectories(temp.resolve("memory"));
        memories = Memories.open(new NioBackingStore(memory), keys, new AtomicBoolean());
        memories.begin();
        NodeReader reader = new NodeReader(new NioBackingStore(vault), SIZES);
        examiner = new Examiner(memories, reader, _ -> false, suspicions);
        write(RENAMED);
        write(REPLACED);
        examiner.examine(List.of(RENAMED, REPLACED));
        lookAtEverything();
    }

    @AfterEach
    void close() throws IOException {
        memories.close();
        keys.close();
    }

    private Path at(String node) {
        return vault.resolve(node);
    }

    private void write(String node) throws IOException {
        byte[] header = new byte[SIZES.header()];
        random.nextBytes(header);
        Files.write(at(node), header);
    }

    private void move(String from, String to) throws IOException {
        Files.move(at(from), at(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private void copy(String from, String to) throws IOException {
        Files.copy(at(from), at(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private void lookAtEverything() throws IOException {
        examiner.surveyBegins();
        Survey survey = new Survey(new NioBackingStore(vault), memories, examiner, false);
        boolean more = true;
        while (more) more = survey.step(1);
        examiner.surveyEnds();
    }

    private List<What> found() {
        return suspicions.all().stream().map(Judgement::what).toList();
    }

    @ParameterizedTest
    @CsvSource({
        RENAMED + "," + REPLACED + "," + COPY,
        RENAMED + "," + COPY + "," + REPLACED,
        REPLACED + "," + RENAMED + "," + COPY,
        REPLACED + "," + COPY + "," + RENAMED,
        COPY + "," + RENAMED + "," + REPLACED,
        COPY + "," + REPLACED + "," + RENAMED
    })
    void aFileThatIsRenamedOverAnotherAndCopiedIsNoExchange(String first, String second, String third)
            throws IOException {
        move(RENAMED, REPLACED);
        copy(REPLACED, COPY);
        for (String node : List.of(first, second, third)) examiner.examine(List.of(node));
        assertEquals(List.of(), found());
        lookAtEverything();
        assertEquals(List.of(), found());
    }

    @Test
    void aFileThatIsWrittenAnewIsNoExchangeThoughACopyOfItIsMetAndRenamedFirst() throws IOException {
        write(REPLACED);
        copy(REPLACED, COPY);
        examiner.examine(List.of(COPY));
        move(COPY, COPY_ELSEWHERE);
        examiner.examine(List.of(COPY, COPY_ELSEWHERE));
        examiner.examine(List.of(REPLACED));
        assertEquals(List.of(), found());
    }

    @Test
    void whatWasRenamedBeforeEverythingWasLookedAtIsAnExchangeWhereItIsPutOverAnother() throws IOException {
        move(RENAMED, COPY);
        examiner.examine(List.of(RENAMED, COPY));
        lookAtEverything();
        copy(COPY, REPLACED);
        examiner.examine(List.of(REPLACED));
        assertEquals(List.of(What.SWAPPED), found());
    }

    @Test
    void aFileThatIsPutOverAnotherIsAnExchangeThoughAThirdWasRenamed() throws IOException {
        write(COPY);
        examiner.examine(List.of(COPY));
        lookAtEverything();
        move(RENAMED, COPY_ELSEWHERE);
        examiner.examine(List.of(RENAMED, COPY_ELSEWHERE));
        copy(COPY, REPLACED);
        examiner.examine(List.of(REPLACED));
        assertEquals(List.of(What.SWAPPED), found());
    }

    @Test
    void anOlderVersionIsARollbackThoughTheFileWasRenamed() throws IOException {
        byte[] older = Files.readAllBytes(at(RENAMED));
        move(RENAMED, COPY);
        examiner.examine(List.of(RENAMED, COPY));
        write(COPY);
        examiner.examine(List.of(COPY));
        Files.write(at(COPY), older);
        examiner.examine(List.of(COPY));
        assertEquals(List.of(What.ROLLBACK), found());
    }
}
