package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.latent.testkit.language.GermanProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk does not take is told to WebDAV clients by its status, whatever language the disk speaks. */
final class RefusalsIT {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatTheDiskRefusesIsKnownInGermanToo() throws Exception {
        String served = Files.createDirectory(folder.resolve("served")).toString();
        List<String> said = new GermanProcess(folder, "UTF-8").run(RefusedUploads.class, served);
        assumeFalse(said.contains("No space left on device"), "the system has no words in German");
        assertEquals(
                List.of("full: TOO_MUCH", "small: 201", "large: 507"),
                said.stream()
                        .filter(line -> line.matches("(full|small|large): .*"))
                        .toList(),
                said::toString);
    }
}
