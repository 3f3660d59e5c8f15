package app.latent.vault.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.latent.testkit.language.GermanProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are known by the system's words, and those are in the user's language. */
final class LanguageIT {

    private static final String NO_SPACE = "No space left on device";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void theEngineSaysWhatTheSystemAndTheJdkSay(String charset) throws Exception {
        String work = Files.createDirectory(folder.resolve("work")).toString();
        List<String> said = new GermanProcess(folder, charset).run(Complaints.class, work);
        assumeFalse(said.contains(NO_SPACE), "the system has no words in German");
        assertEquals(
                List.of(
                        "full: known",
                        "directory: known",
                        "long: known",
                        "directory in the vault: known",
                        "long in the vault: known"),
                said.stream().filter(line -> line.contains(": ")).toList(),
                said::toString);
    }
}
