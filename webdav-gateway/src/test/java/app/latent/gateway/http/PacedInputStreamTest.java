package app.latent.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PacedInputStreamTest {

    private long now;

    /** A body of which each read takes a time and brings some bytes. */
    private InputStream body(int length, int atOnce, Duration each) {
        return new ByteArrayInputStream(new byte[length]) {
            @Override
            public synchronized int read(byte[] target, int offset, int count) {
                now += each.toNanos();
                return super.read(target, offset, Math.min(count, atOnce));
            }
        };
    }

    private int read(InputStream in) throws IOException {
        return new PacedInputStream(in, () -> now).readAllBytes().length;
    }

    @Test
    void aByteNowAndThenIsTooSlow() {
        assertThrows(PacedInputStream.TooSlow.class, () -> read(body(1000, 1, Duration.ofSeconds(30))));
        assertThrows(PacedInputStream.TooSlow.class, () -> read(body(100_000, 60, Duration.ofSeconds(1))));
    }

    @Test
    void aPoorNetworkIsNot() throws IOException {
        assertEquals(100_000, read(body(100_000, 2800, Duration.ofSeconds(20))));
    }

    @Test
    void aSmallBodyMayTakeAWhile() throws IOException {
        assertEquals(10, read(body(10, 1, Duration.ofSeconds(5))));
    }

    @Test
    void whatTheReaderTakesIsNotTheClients() throws IOException {
        var in = new PacedInputStream(body(100, 1, Duration.ZERO), () -> now);
        for (int i = 0; i < 100; i++) {
            in.read(new byte[1], 0, 1);
            now += Duration.ofMinutes(5).toNanos();
        }
        assertEquals(-1, in.read(new byte[1], 0, 1));
    }
}
