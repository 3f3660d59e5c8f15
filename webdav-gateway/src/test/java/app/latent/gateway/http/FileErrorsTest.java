package app.latent.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileErrorsTest {

    private static final FileErrors GERMAN = new FileErrors(e -> switch (String.valueOf(e.getMessage())) {
        case "f: Auf dem Gerät ist kein Speicherplatz mehr verfügbar" -> Refusal.TOO_MUCH;
        case "f: Der Dateiname ist zu lang" -> Refusal.NAME_TOO_LONG;
        default -> null;
    });

    @ParameterizedTest
    @CsvSource({
        "Auf dem Gerät ist kein Speicherplatz mehr verfügbar, 507",
        "Der Dateiname ist zu lang, 400",
        "No space left on device, 507",
        "Disk quota exceeded, 507",
        "File too large, 507",
        "File name too long, 400",
        "Operation not permitted, 403"
    })
    void whatAFileSystemRefusesIsToldInItsWordsAndInEnglish(String reason, int status) {
        var refused = new FileSystemException("f", null, reason);
        assertEquals(OptionalInt.of(status), GERMAN.statusOf(refused));
        assertEquals(OptionalInt.of(status), GERMAN.statusOf(new IOException("upload", refused)));
    }

    @Test
    void whatNobodyCanMendHasNoStatus() {
        assertEquals(OptionalInt.empty(), GERMAN.statusOf(new IOException("Eingabe-/Ausgabefehler")));
        assertEquals(OptionalInt.empty(), GERMAN.statusOf(new IOException((String) null)));
        assertEquals(OptionalInt.of(404), GERMAN.statusOf(new NoSuchFileException("No space left on device")));
    }
}
