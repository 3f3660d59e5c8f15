package app.latent.indexer.watermark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.indexer.watermark.StampCodec.Order;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class StampCodecTest {

    @Test
    void anOrderArrivesAsItWasGiven() throws Exception {
        var order = new Order(Stamps.stamp(Position.TOP_RIGHT, true, 5, 100, 1440), new byte[] {7, 8});
        Order read = StampCodec.decode(StampCodec.encode(order));
        assertEquals(Position.TOP_RIGHT, read.stamp().position());
        assertEquals(true, read.stamp().repeat());
        assertEquals(5, read.stamp().opacity());
        assertEquals(100, read.stamp().width());
        assertEquals(1440, read.stamp().from());
        assertArrayEquals(order.stamp().png(), read.stamp().png());
        assertArrayEquals(order.jpeg(), read.jpeg());
    }

    @Test
    void whatIsCutShortIsNoOrder() throws Exception {
        byte[] order = StampCodec.encode(new Order(Stamps.stamp(Position.TOP, true, 5, 100, 0), new byte[0]));
        for (int length = 0; length < 20; length++) {
            byte[] cut = Arrays.copyOf(order, length);
            assertThrows(IOException.class, () -> StampCodec.decode(cut));
        }
    }
}
