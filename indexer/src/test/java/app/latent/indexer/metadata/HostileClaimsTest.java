package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.container.Allocated;
import app.latent.indexer.container.Made;
import app.latent.indexer.container.MadeTiff;
import app.latent.indexer.container.MemorySource;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files whose counts and lengths are large, or that tell the same bytes again and again: none costs more than half of the
 * memory that a worker has, and what they say beside that is read.
 */
class HostileClaimsTest {
    private static final long MOST_MEMORY = 256L << 20;

    private static final int MAKE = 0x010F;
    private static final int SUB_DIRECTORIES = 0x014A;
    private static final int PHOTOSHOP = 0x8649;
    private static final int EXIF = 0x8769;
    private static final int MAKER_NOTE = 0x927C;
    private static final int EXIF_RESOURCE = 0x0422;
    private static final int IPTC_RESOURCE = 0x0404;
    private static final int XMP_RESOURCE = 0x0424;
    private static final int BYTE = 1;
    private static final int LONG = 4;
    private static final String GUID = "0123456789ABCDEF0123456789ABCDEF";

    static Stream<Arguments> photos() {
        byte[] maker = new MadeTiff().text(MAKE, "Maker").file("II*\0");
        return Stream.of(
                Arguments.of("objects of Apple's list of run times", jpeg(exif(apple(300_000_000)))),
                Arguments.of(
                        "the same in Photoshop's copy of EXIF",
                        jpeg(photoshop(resource(EXIF_RESOURCE, apple(1 << 30))))),
                Arguments.of("tags that tell the same bytes", jpeg(exif(repeated(4_000, MAKE + 1, BYTE, 60_000)))),
                Arguments.of("directories of one tag", jpeg(exif(repeated(300, SUB_DIRECTORIES, LONG, 12_000)))),
                Arguments.of("length of extended XMP", jpeg(exif(maker), xmp(), extension(1_500_000_000))),
                Arguments.of("tags of a profile that tell the same bytes", jpeg(exif(maker), profile(5_000))),
                Arguments.of(
                        "keywords", psd(resource(EXIF_RESOURCE, maker), resource(IPTC_RESOURCE, keywords(50_000)))),
                Arguments.of("blocks within each other", psd(nested(500, 400_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("photos")
    void noClaimTakesAWorkersMemory(String claim, byte[] photo) throws IOException {
        assertEquals(Optional.of("Maker"), read(photo).get(Fact.MAKE));
    }

    @Test
    void aBitmapsProfileIsNotAskedForBeforeItIsThere() throws IOException {
        byte[] bitmap = Made.join(
                Made.ascii("BM"),
                Made.little(0, 0, 138, 124, 400, 300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                Made.ascii("DEBM"),
                new byte[48],
                Made.little(0, 124, 1_500_000_000, 0),
                new byte[100]);
        assertEquals(400, read(bitmap).width());
    }

    @Test
    void ofThousandsOfAncestorsNothingIsReadAndAllThatStandsBesideThem() throws IOException {
        String ancestors = "<photoshop:DocumentAncestors><rdf:Bag>" + "<rdf:li>xmp.did:1</rdf:li>".repeat(100_000)
                + "</rdf:Bag></photoshop:DocumentAncestors>";
        String packet = new String(Made.xmp("title"), StandardCharsets.UTF_8)
                .replace("<dc:title>", ancestors + "<dc:title>")
                .replace(" rdf:about=\"\"", " rdf:about=\"\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\"");
        byte[] photo = psd(resource(XMP_RESOURCE, Made.ascii(packet)));
        assertEquals(Optional.of("title"), read(photo).get(Fact.TITLE));
    }

    private static Metadata read(byte[] file) throws IOException {
        MemorySource source = MemorySource.of("x", file);
        MediaType type = MagicBytes.detect(source).orElseThrow();
        return Allocated.within(MOST_MEMORY, () -> MetadataReader.read(source, type));
    }

    private static byte[] jpeg(byte[]... segments) {
        return Made.join(Made.u8(0xFF, 0xD8), Made.join(segments), Made.u8(0xFF, 0xD9));
    }

    private static byte[] segment(int marker, String name, byte[] content) {
        return Made.join(
                Made.u8(0xFF, marker), Made.u16(2 + name.length() + content.length), Made.ascii(name), content);
    }

    private static byte[] exif(byte[] tiff) {
        return segment(0xE1, "Exif\0\0", tiff);
    }

    /** An iPhone's, with a property list of so many objects. */
    private static byte[] apple(int objects) {
        byte[] list = Made.join(
                Made.ascii("bplist00"),
                new byte[6],
                Made.u8(4, 1),
                Made.u32(0, objects),
                Made.u32(0, 0),
                Made.u32(0, 8));
        byte[] note = Made.join(
                Made.ascii("Apple iOS\0\0\1MM"),
                Made.u16(1),
                Made.u16(3, 7),
                Made.u32(list.length, 32),
                Made.u32(0),
                list);
        MadeTiff photo = new MadeTiff().bytes(MAKER_NOTE, note);
        return new MadeTiff().text(MAKE, "Maker").directory(EXIF, photo).file("II*\0");
    }

    /** A directory of so many tags, which all have their values in the same place: at its own start. */
    private static byte[] repeated(int times, int tag, int type, int values) {
        ByteBuffer tiff = ByteBuffer.allocate(60_100).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(Made.ascii("II*\0")).putInt(8).putShort((short) (times + 1));
        tiff.putShort((short) MAKE).putShort((short) 2).putInt(6).putInt(tiff.limit() - 6);
        for (int i = 0; i < times; i++) {
            int other = type == BYTE ? tag + i : tag;
            tiff.putShort((short) other).putShort((short) type).putInt(values).putInt(8);
        }
        return tiff.put(tiff.limit() - 6, Made.ascii("Maker\0")).array();
    }

    private static byte[] xmp() {
        String packet = new String(Made.xmp("title"), StandardCharsets.UTF_8)
                .replace(
                        " rdf:about=\"\"",
                        " rdf:about=\"\" xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\" xmpNote:HasExtendedXMP=\""
                                + GUID + "\"");
        return segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", Made.ascii(packet));
    }

    private static byte[] extension(int claimed) {
        return segment(
                0xE1,
                "http://ns.adobe.com/xmp/extension/\0",
                Made.join(Made.ascii(GUID), Made.u32(claimed, 0), new byte[100]));
    }

    private static byte[] profile(int tags) {
        ByteBuffer profile =
                ByteBuffer.allocate(132 + 12 * tags).putInt(128, tags).position(132);
        for (int i = 0; i < tags; i++) {
            profile.putInt(i).putInt(0).putInt(profile.limit());
        }
        return segment(0xE2, "ICC_PROFILE\0\1\1", profile.array());
    }

    private static byte[] photoshop(byte[] resources) {
        return segment(0xED, "Photoshop 3.0\0", resources);
    }

    private static byte[] resource(int id, byte[] content) {
        return Made.join(
                Made.ascii("8BIM"), Made.u16(id, 0), Made.u32(content.length), content, new byte[content.length & 1]);
    }

    private static byte[] keywords(int count) {
        byte[] keyword = Made.u8(0x1C, 2, 25, 0, 1, 'k');
        byte[] record = new byte[count * keyword.length];
        for (int i = 0; i < record.length; i++) {
            record[i] = keyword[i % keyword.length];
        }
        return record;
    }

    private static byte[] psd(byte[]... resources) {
        byte[] all = Made.join(resources);
        return Made.join(
                Made.ascii("8BPS"),
                Made.u16(1, 0, 0, 0, 3),
                Made.u32(50, 100),
                Made.u16(8, 3),
                Made.u32(0, all.length),
                all);
    }

    /** EXIF in Photoshop's resources, resources in EXIF. */
    private static byte[] nested(int levels, int bytes) {
        byte[] inner = new byte[bytes];
        Arrays.fill(inner, (byte) 1);
        for (int i = 0; i < levels; i++) {
            byte[] tiff =
                    new MadeTiff().text(MAKE, "Maker").bytes(PHOTOSHOP, inner).file("II*\0");
            inner = resource(EXIF_RESOURCE, tiff);
        }
        return inner;
    }
}
