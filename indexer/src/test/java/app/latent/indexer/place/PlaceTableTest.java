package app.latent.indexer.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlaceTableTest {
    private static byte[] table() throws IOException {
        try (InputStream in = Objects.requireNonNull(PlaceTable.class.getResourceAsStream("places.bin"))) {
            return in.readAllBytes();
        }
    }

    private static PlaceTable read(byte[] bytes) throws IOException {
        return PlaceTable.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void theTableOfTheProgramIsWhole() throws IOException {
        assertEquals(
                Places.get().settlements().count(), read(table()).settlements().count());
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        byte[] bytes = table();
        bytes[3]++;
        assertThrows(IOException.class, () -> read(bytes));
        assertThrows(IOException.class, () -> read(new byte[0]));
    }

    @Test
    void aTableThatEndsEarlyIsRefused() throws IOException {
        byte[] bytes = table();
        for (int length : new int[] {3, 4, 5, bytes.length / 2, bytes.length - 1}) {
            assertThrows(IOException.class, () -> read(Arrays.copyOf(bytes, length)), () -> "length " + length);
        }
    }
}
