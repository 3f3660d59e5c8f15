package app.latent.indexer.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Small valid files of each format, made as its specification says. */
public final class Made {
    /** 2024-05-17T10:30:00Z. */
    public static final Instant CREATED = Instant.parse("2024-05-17T10:30:00Z");

    private Made() {}

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    public static byte[] u8(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    public static byte[] u16(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    public static byte[] u32(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (long value : values) {
            bytes.putInt((int) value);
        }
        return bytes.array();
    }

    public static byte[] little(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    public static byte[] box(String type, byte[]... content) {
        byte[] bytes = join(content);
        return join(u32(8 + bytes.length), ascii(type), bytes);
    }

    /** Make "Maker", in EXIF's shortest form. */
    public static byte[] exif() {
        return join(ascii("MM\0*"), u32(8), u16(1), u16(0x010F, 2), u32(6, 26), u32(0), ascii("Maker\0"));
    }

    public static byte[] xmp(String title) {
        return ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                        + "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + title
                        + "</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A picture of 400 x 300 that is mirrored, then turned, with EXIF and XMP items in idat. */
    public static byte[] heif(int quarterTurnsAgainstTheClock, int mirrorAxis) {
        byte[] exif = join(u32(0), exif());
        byte[] xmp = xmp("in HEIF");
        byte[] properties = box(
                "iprp",
                box(
                        "ipco",
                        box("ispe", u32(0, 400, 300)),
                        box("imir", u8(mirrorAxis)),
                        box("irot", u8(quarterTurnsAgainstTheClock))),
                box("ipma", u32(0, 1), u16(1), u8(3, 0x81, 0x82, 0x83)));
        byte[] items = box(
                "iinf",
                u32(0),
                u16(2),
                box("infe", u8(2, 0, 0, 0), u16(2, 0), ascii("Exif\0")),
                box("infe", u8(2, 0, 0, 0), u16(3, 0), ascii("mime\0application/rdf+xml\0")));
        byte[] places = box(
                "iloc",
                u8(1, 0, 0, 0, 0x44, 0),
                u16(2),
                u16(2, 1, 0, 1),
                u32(0, exif.length),
                u16(3, 1, 0, 1),
                u32(exif.length, xmp.length));
        return join(
                box("ftyp", ascii("heic\0\0\0\0mif1")),
                box("meta", u32(0), box("pitm", u32(0), u16(1)), items, places, properties, box("idat", exif, xmp)));
    }

    /** 1920 x 1080 for 2.5 seconds, held upright, with Apple's keys and a place. */
    public static byte[] movie() {
        long since1904 = CREATED.getEpochSecond() + 2_082_844_800L;
        byte[] header = box("mvhd", u32(0, since1904, since1904, 1000, 2500), new byte[80]);
        byte[] matrix = u32(0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000);
        byte[] track = box(
                "trak",
                box("tkhd", u32(0, 0, 0, 1, 0, 0), new byte[16], matrix, u16(1920, 0, 1080, 0)),
                box(
                        "mdia",
                        box("hdlr", u32(0, 0), ascii("vide"), new byte[13]),
                        box("minf", box("stbl", box("stsd", u32(0, 1), box("hvc1", new byte[78]))))));
        byte[] keys = box(
                "keys",
                u32(0, 2),
                box("mdta", ascii("com.apple.quicktime.content.identifier")),
                box("mdta", ascii("com.apple.quicktime.location.ISO6709")));
        byte[] list = box("ilst", item(1, "AAAA-BBBB"), item(2, "+52.5200+013.4050+034.000/"));
        byte[] meta = box("meta", box("hdlr", u32(0, 0), ascii("mdta"), new byte[13]), keys, list);
        return join(
                box("ftyp", ascii("qt  \0\0\0\0qt  ")), box("mdat", new byte[100]), box("moov", header, track, meta));
    }

    private static byte[] item(int key, String text) {
        byte[] entry = box("data", u32(1, 0), ascii(text));
        return join(u32(8 + entry.length, key), entry);
    }

    public static byte[] element(long id, byte[]... content) {
        byte[] bytes = join(content);
        int idBytes = (71 - Long.numberOfLeadingZeros(id)) / 8;
        byte[] name = new byte[idBytes];
        for (int i = 0; i < idBytes; i++) {
            name[i] = (byte) (id >> (8 * (idBytes - 1 - i)));
        }
        return join(name, u32(0x1000_0000L | bytes.length), bytes);
    }

    /** 640 x 360 VP9, four seconds, dated, with a title. */
    public static byte[] matroska() {
        long nanos =
                Duration.between(Instant.parse("2001-01-01T00:00:00Z"), CREATED).toNanos();
        byte[] date = ByteBuffer.allocate(8).putLong(nanos).array();
        byte[] duration = ByteBuffer.allocate(8).putDouble(4000).array();
        byte[] info = element(
                0x1549A966L,
                element(0x2AD7B1L, u8(0x0F, 0x42, 0x40)),
                element(0x4489L, duration),
                element(0x4461L, date),
                element(0x7BA9L, ascii("A walk")));
        byte[] track = element(
                0x1654AE6BL,
                element(
                        0xAEL,
                        element(0x83L, u8(1)),
                        element(0x86L, ascii("V_VP9")),
                        element(0xE0L, element(0xB0L, u16(640)), element(0xBAL, u16(360)))));
        return join(element(0x1A45DFA3L, element(0x4282L, ascii("webm"))), element(0x18538067L, info, track));
    }

    public static byte[] avi() {
        byte[] main = join(little(40_000, 0, 0, 0, 100, 0, 1, 0, 320, 240), new byte[16]);
        byte[] stream = join(ascii("vidsXVID"), new byte[48]);
        byte[] headers = chunk(
                "LIST",
                ascii("hdrl"),
                chunk("avih", main),
                chunk("LIST", ascii("strl"), chunk("strh", stream)),
                chunk("IDIT", ascii("Fri May 17 12:30:01 2024\n\0")));
        byte[] info = chunk("LIST", ascii("INFO"), chunk("ISFT", ascii("Cam 1.0\0")));
        byte[] movie = chunk("LIST", ascii("movi"), chunk("00dc", new byte[64]));
        return chunk("RIFF", ascii("AVI "), headers, movie, info);
    }

    public static byte[] chunk(String type, byte[]... content) {
        byte[] bytes = join(content);
        return join(ascii(type), little(bytes.length), bytes, new byte[bytes.length & 1]);
    }

    /** A box file of 100 x 50 that its codestream says has to be turned by a quarter. */
    public static byte[] jxl() {
        return jxl(box("Exif", u32(0), exif()), box("xml ", xmp("in JPEG XL")));
    }

    /** The same as cjxl writes it. */
    public static byte[] jxlCompressed() {
        return jxl(
                box("brob", ascii("Exif"), brotli(join(u32(0), exif()))),
                box("brob", ascii("xml "), brotli(xmp("in JPEG XL"))));
    }

    public static byte[] jxl(byte[]... metadata) {
        Bits bits = new Bits();
        bits.put(0, 1).put(0, 2).put(49, 9);
        bits.put(0, 3).put(0, 2).put(99, 9);
        bits.put(0, 1).put(1, 1).put(5, 3);
        return join(
                u32(12),
                ascii("JXL \r\n\u0087\n"),
                box("ftyp", ascii("jxl \0\0\0\0jxl ")),
                join(metadata),
                box("jxlc", u8(0xFF, 0x0A), bits.bytes()));
    }

    /** One block as it is, and an empty last one (RFC 7932, 9.2). */
    private static byte[] brotli(byte[] content) {
        int lengthAndKind = (content.length - 1) << 4 | 1 << 20;
        return join(Arrays.copyOf(little(lengthAndKind), 3), content, u8(3));
    }

    private static final class Bits {
        private final byte[] bytes = new byte[16];
        private int at;

        Bits put(int value, int count) {
            for (int i = 0; i < count; i++, at++) {
                bytes[at / 8] |= (byte) (((value >> i) & 1) << (at % 8));
            }
            return this;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Three pictures, half a second each, with a comment. */
    public static byte[] gif() {
        byte[] frame =
                join(u8(0x21, 0xF9, 4, 0, 50, 0, 0, 0), u8(0x2C, 0, 0, 0, 0, 8, 0, 6, 0, 0), u8(2, 2, 0x4C, 1, 0));
        byte[] comment = join(u8(0x21, 0xFE, 5), ascii("hello"), u8(0));
        return join(ascii("GIF89a"), u8(8, 0, 6, 0, 0, 0, 0), comment, frame, frame, frame, u8(0x3B));
    }

    /** 3 x 2, with EXIF behind the pixels and a compressed title. */
    public static byte[] png() {
        return png(
                pngChunk("zTXt", join(ascii("Title\0\0"), deflated(ascii("deflated")))),
                pngChunk("IDAT", new byte[1]),
                pngChunk("eXIf", exif()));
    }

    /** 3 x 2, with these chunks. */
    public static byte[] png(byte[]... chunks) {
        return join(
                u8(0x89),
                ascii("PNG\r\n\u001a\n"),
                pngChunk("IHDR", join(u32(3, 2), u8(8, 2, 0, 0, 0))),
                join(chunks),
                pngChunk("IEND", new byte[0]));
    }

    public static byte[] pngChunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(join(ascii(type), content));
        return join(u32(content.length), ascii(type), content, u32(sum.getValue()));
    }

    public static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }

    public static byte[] cr3() {
        byte[] canon = java.util.HexFormat.of().parseHex("85c0b687820f11e08111f4ce462b6a48");
        byte[] preview = java.util.HexFormat.of().parseHex("eaf42b5e1c984b88b9fbb7dc406e4d16");
        byte[] gps = join(ascii("MM\0*"), u32(8), u16(0), u32(0));
        byte[] tables = box("stbl", box("stsz", u32(0, 0, 1, 4)), box("co64", u32(0, 1, 0, 100)));
        return join(
                box("ftyp", ascii("crx \0\0\0\1crx ")),
                box(
                        "moov",
                        box("uuid", canon, box("CMT1", exif()), box("CMT2", exif()), box("CMT4", gps)),
                        box("trak", box("mdia", box("minf", tables)))),
                box("uuid", preview, new byte[8], box("PRVW", new byte[16], u8(0xFF, 0xD8, 0xFF, 0xD9))));
    }

    public static byte[] svg() {
        return ascii("<?xml version=\"1.0\"?><!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2in\""
                + " height=\"100\" onload=\"alert(1)\"><script>alert(1)</script></svg>");
    }

    /** A JPEG of no pixels, and behind it what Samsung puts there. */
    public static byte[] samsung(byte[] video) {
        byte[] jpeg = u8(0xFF, 0xD8, 0xFF, 0xD9);
        byte[] block = join(u8(0, 0, 0x30, 0x0A), little(16), ascii("MotionPhoto_Data"), video);
        byte[] directory =
                join(ascii("SEFH"), little(107, 1), u8(0, 0, 0x30, 0x0A), little(block.length, block.length));
        return join(jpeg, block, directory, little(directory.length), ascii("SEFT"));
    }
}
