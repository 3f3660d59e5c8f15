package app.latent.indexer.poster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.container.Box;
import app.latent.indexer.container.Boxes;
import app.latent.indexer.container.FileBytes;
import app.latent.indexer.container.Made;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamedMovieTest {
    private static final byte[] PICTURE = Made.ascii("the first picture");
    private static final byte[] START = Made.box("ftyp", Made.ascii("qt  "));
    private static final byte[] DATA = Made.box("mdat", PICTURE);

    private static byte[] tables(byte[] places) {
        return Made.box("moov", Made.box("trak", Made.box("mdia", Made.box("minf", Made.box("stbl", places)))));
    }

    private static byte[] places(long... places) {
        return Made.box("stco", Made.u32(0, places.length), Made.u32(places));
    }

    private static Optional<PhotoSource> ordered(byte[] movie) throws IOException {
        return StreamedMovie.of(MemorySource.of("a.mov", movie), MediaType.QUICKTIME);
    }

    @Test
    void tablesBehindThePicturesAreReadBeforeThem() throws IOException {
        byte[] wide = Made.box("co64", Made.u32(0, 1), Made.u32(0, START.length + 8));
        for (byte[] places : List.of(places(START.length + 8), wide)) {
            byte[] tables = tables(places);
            FileBytes streamed =
                    new FileBytes(ordered(Made.join(START, DATA, tables)).orElseThrow());
            List<Box> boxes = Boxes.of(streamed);
            assertEquals(
                    List.of("ftyp", "moov", "mdat", "moov"),
                    boxes.stream().map(Box::type).toList());
            // The place is the last number of the tables.
            long place = streamed.u32(boxes.get(1).end() - 4);
            assertArrayEquals(PICTURE, streamed.bytes(place, PICTURE.length));
        }
    }

    @Test
    void whatIsInOrderStaysAsItIs() throws IOException {
        MemorySource movie = MemorySource.of("a.mov", Made.join(START, tables(places(0)), DATA));
        assertSame(movie, StreamedMovie.of(movie, MediaType.QUICKTIME).orElseThrow());
        MemorySource matroska = MemorySource.of("a.mkv", Made.matroska());
        assertSame(matroska, StreamedMovie.of(matroska, MediaType.MATROSKA).orElseThrow());
    }

    @Test
    void aMovieWithoutTablesHasNoPicture() throws IOException {
        assertTrue(ordered(Made.join(START, DATA)).isEmpty());
    }

    @Test
    void aPlaceThatWouldNotFitAnyMoreIsNotMoved() throws IOException {
        assertTrue(ordered(Made.join(START, DATA, tables(places(0xFFFF_FFFFL)))).isEmpty());
    }

    @Test
    void tablesThatAreDamagedHurtNothing() throws IOException {
        byte[] tables = tables(places(START.length + 8));
        for (int at = 8; at < tables.length; at++) {
            byte[] damaged = tables.clone();
            damaged[at] = (byte) 0xFF;
            assertTrue(ordered(Made.join(START, DATA, damaged))
                            .map(PhotoSource::size)
                            .orElse(0L)
                    >= 0);
        }
    }
}
