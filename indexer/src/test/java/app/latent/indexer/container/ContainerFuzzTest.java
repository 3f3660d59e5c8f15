package app.latent.indexer.container;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the bytes, each parser ends soon with what it found or with an IOException, and asks for little memory. */
class ContainerFuzzTest {
    private static final List<byte[]> FILES = List.of(
            Made.heif(1, 0),
            Made.movie(),
            Made.matroska(),
            Made.avi(),
            Made.jxl(),
            Made.jxlCompressed(),
            Made.gif(),
            Made.png(),
            Made.cr3(),
            Made.svg(),
            Made.samsung(Made.movie()));

    @FunctionalInterface
    private interface Parser {
        void parse(FileBytes file) throws IOException;
    }

    private static final List<Parser> PARSERS = List.of(
            HeifReader::read,
            MovieReader::read,
            MatroskaReader::read,
            AviReader::read,
            JxlReader::read,
            Jp2Reader::read,
            GifReader::read,
            PngReader::read,
            WebpReader::read,
            PsdReader::resources,
            PsdReader::size,
            BmpReader::size,
            BmpReader::profile,
            file -> PhotoshopResources.read(file.bytes(0, file.size()), (_, _) -> {}),
            Cr3Reader::read,
            Cr3Reader::previews,
            CiffReader::read,
            X3fReader::read,
            MrwReader::tiff,
            RafReader::preview,
            BigTiffReader::read,
            SvgReader::read,
            SamsungTrailer::motionPhoto);

    @FuzzTest
    void parsers(byte[] bytes) {
        PARSERS.forEach(p -> parse(p, bytes));
    }

    private static void parse(Parser parser, byte[] bytes) {
        try {
            parser.parse(new FileBytes(MemorySource.of("x", bytes)));
        } catch (IOException refused) {
            return;
        }
    }

    @Property(tries = 3_000)
    void changedFiles(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = FILES.get(random.nextInt(FILES.size())).clone();
        for (int i = 0; i <= random.nextInt(6); i++) {
            bytes[random.nextInt(bytes.length)] = switch (random.nextInt(4)) {
                case 0 -> (byte) 0xFF;
                case 1 -> 0;
                case 2 -> (byte) 0x7F;
                default -> (byte) random.nextInt();
            };
        }
        int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
        byte[] changed = java.util.Arrays.copyOf(bytes, length);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> parsers(changed));
    }
}
