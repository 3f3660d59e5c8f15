package app.latent.vault.backing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingsTest {

    private final Closings closings = new Closings();
    private final List<String> closed = new ArrayList<>();

    @Test
    void theLastIsClosedFirstAndEachOnce() throws IOException {
        closings.add(() -> closed.add("first"));
        closings.add(() -> closed.add("second"));
        closings.close();
        closings.close();
        assertEquals(List.of("second", "first"), closed);
    }

    @Test
    void allAreClosedWhateverFailsAndTheFirstFailureIsTold() {
        IOException later = new IOException("later");
        IllegalStateException sooner = new IllegalStateException("sooner");
        closings.add(() -> closed.add("last"));
        closings.add(() -> {
            throw later;
        });
        closings.add(() -> {
            throw sooner;
        });
        assertSame(sooner, assertThrows(IllegalStateException.class, closings::close));
        assertArrayEquals(new Throwable[] {later}, sooner.getSuppressed());
        assertEquals(List.of("last"), closed);
    }
}
