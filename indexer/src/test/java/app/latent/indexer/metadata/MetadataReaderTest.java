package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
    @TempDir
    private Path folder;

    private static final String PACKET = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
             xmp:Rating="4" exif:GPSLatitude="52,31.2N" exif:GPSLongitude="13,24.0W"
             exif:DateTimeOriginal="2020-02-03T04:05:06.5+01:00">
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:subject><rdf:Bag><rdf:li>one</rdf:li><rdf:li>two, three</rdf:li></rdf:Bag></dc:subject>
            </rdf:Description></rdf:RDF></x:xmpmeta>""";

    /** A JPEG of nothing but an XMP segment and the end. */
    private Metadata readXmp(String packet) throws IOException {
        byte[] name = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
        byte[] xmp = packet.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(ByteBuffer.allocate(6)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + name.length + xmp.length))
                .array());
        jpeg.write(name);
        jpeg.write(xmp);
        jpeg.write(new byte[] {(byte) 0xFF, (byte) 0xD9});
        Path file = Files.write(folder.resolve("x.jpg"), jpeg.toByteArray());
        try (FileSource source = FileSource.open(file)) {
            return MetadataReader.read(source, MediaType.JPEG);
        }
    }

    @Test
    void readsXmp() throws IOException {
        Metadata read = readXmp(PACKET.formatted("a caption"));
        assertEquals(Optional.of("a caption"), read.get(Fact.CAPTION));
        assertEquals(List.of("one", "two, three"), read.keywords());
        assertEquals(Optional.of(4), read.get(Fact.RATING));
        CaptureTime taken = read.taken().orElseThrow();
        assertEquals(LocalDateTime.of(2020, 2, 3, 4, 5, 6, 500_000_000), taken.time());
        assertEquals(ZoneOffset.ofHours(1), taken.offset());
        assertEquals(Optional.of(new Position(52.52, -13.4, null)), read.get(Fact.POSITION));
    }

    @Test
    void xmlEntitiesReachNoFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + PACKET.formatted("&e;");
        assertFalse(readXmp(hostile).get(Fact.CAPTION).orElse("").contains("canary"));
    }

    @Test
    void xmlEntitiesDoNotGrow() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e0 \"0123456789\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        String hostile = bomb + "]>" + PACKET.formatted("&e11;");
        Metadata read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readXmp(hostile));
        assertFalse(read.get(Fact.CAPTION).orElse("").contains("0123456789"));
    }

    @Test
    void aFailingSourceIsNotADamagedFile() {
        PhotoSource failing = new PhotoSource() {
            @Override
            public String name() {
                return "x.jpg";
            }

            @Override
            public long size() {
                return 100;
            }

            @Override
            public int read(long position, byte[] target, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> MetadataReader.read(failing, MediaType.JPEG));
    }

    @ParameterizedTest
    @CsvSource({
        "Canon, Canon EOS R5, Canon EOS R5",
        "NIKON CORPORATION, NIKON D90, Nikon D90",
        "samsung, SM-G991B, Samsung SM-G991B",
        "'RICOH IMAGING COMPANY, LTD.', PENTAX K-1, Pentax K-1",
        "Hewlett-Packard, HP PhotoSmart 318, HP PhotoSmart 318",
        "EASTMAN KODAK COMPANY, KODAK DC240 ZOOM DIGITAL CAMERA, Kodak DC240 ZOOM DIGITAL CAMERA",
        "'OLYMPUS IMAGING CORP.  ', E-P3, Olympus E-P3",
        "Canon, , Canon",
        ", N78, N78"
    })
    void namesCamerasAsPeopleDo(@Nullable String make, @Nullable String model, String name) {
        assertEquals(Optional.of(name), CameraNames.join(Optional.ofNullable(make), Optional.ofNullable(model)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024:05:17 12:30:01, 2024-05-17T12:30:01",
        "2024-05-17T12:30:01.25Z, 2024-05-17T12:30:01.250",
        "2024:05:17 12:30, 2024-05-17T12:30:00",
        "2024:05:17, 2024-05-17T00:00:00",
        "2024/05/17 12:30:01 PM, 2024-05-17T12:30:01"
    })
    void readsTimesAsCamerasWriteThem(String text, LocalDateTime time) {
        assertEquals(time, Times.parse(text).orElseThrow().time());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000:00:00 00:00:00",
                "    :  :     :  :  ",
                "2024:13:01 00:00:00",
                "1601:01:01 00:00:00",
                "9999:01:01 00:00:00",
                "soon",
                ""
            })
    void knowsWhatIsNoTime(String text) {
        assertEquals(Optional.empty(), Times.parse(text));
    }

    @Test
    void noPlaceIsNoPlace() {
        assertEquals(Optional.empty(), Position.of(0, 0, 10.0));
        assertEquals(Optional.empty(), Position.of(213, 5, null));
        assertEquals(Optional.empty(), Position.of(Double.NaN, 5, null));
        assertNull(Position.of(1, 2, Double.POSITIVE_INFINITY).orElseThrow().altitude());
    }
}
