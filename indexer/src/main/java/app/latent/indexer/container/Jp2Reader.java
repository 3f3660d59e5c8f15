package app.latent.indexer.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** JPEG 2000 (ISO/IEC 15444-1, annex I): the size, and EXIF, IPTC and XMP in the boxes that Adobe and JHOVE agreed on. */
public final class Jp2Reader {
    private static final int CODESTREAM = 0xFF4F;
    private static final int UUID_BYTES = 16;
    private static final String XMP = "be7acfcb97a942e89c71999491e3afac";
    private static final String EXIF = HexFormat.of().formatHex("JpgTiffExif->JP2".getBytes(StandardCharsets.US_ASCII));
    private static final String IPTC = "33c7a4d2b81d4723a0baf1a3e097ad38";

    private Jp2Reader() {}

    /** @param exif TIFF structures, as iptc and xmp in the order of the file */
    public record Jp2(PictureSize size, List<byte[]> exif, List<byte[]> iptc, List<byte[]> xmp, List<byte[]> icc) {}

    public static Jp2 read(FileBytes file) throws IOException {
        if (file.u16(0) == CODESTREAM) {
            int width = Math.clamp(file.u32(8) - file.u32(16), 0, Integer.MAX_VALUE);
            int height = Math.clamp(file.u32(12) - file.u32(20), 0, Integer.MAX_VALUE);
            return new Jp2(PictureSize.upright(width, height), List.of(), List.of(), List.of(), List.of());
        }
        List<Box> boxes = Boxes.of(file);
        Jp2 found = new Jp2(
                size(file, boxes), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), profile(file, boxes));
        for (Box box : boxes) {
            if (box.type().equals("uuid") && box.length() > UUID_BYTES && box.length() <= FileBytes.LONGEST) {
                byte[] content = file.bytes(box.start() + UUID_BYTES, box.length() - UUID_BYTES);
                switch (HexFormat.of().formatHex(file.bytes(box.start(), UUID_BYTES))) {
                    case XMP -> found.xmp.add(content);
                    case IPTC -> found.iptc.add(content);
                    default -> addExif(found, file, box, content);
                }
            }
        }
        return found;
    }

    private static void addExif(Jp2 found, FileBytes file, Box box, byte[] content) throws IOException {
        if (HexFormat.of().formatHex(file.bytes(box.start(), UUID_BYTES)).equals(EXIF)) {
            found.exif.add(content);
        }
    }

    /** Method 2 is an ICC profile. */
    private static List<byte[]> profile(FileBytes file, List<Box> boxes) throws IOException {
        Optional<Box> colour = Boxes.find(file, boxes, "jp2h", "colr");
        boolean icc = colour.isPresent()
                && colour.get().length() > 3
                && file.u8(colour.get().start()) == 2;
        return icc ? List.of(file.bytes(colour.get().start() + 3, colour.get().length() - 3)) : List.of();
    }

    private static PictureSize size(FileBytes file, List<Box> boxes) throws IOException {
        Optional<Box> header = Boxes.find(file, boxes, "jp2h", "ihdr");
        if (header.isEmpty()) {
            return PictureSize.upright(0, 0);
        }
        long start = header.get().start();
        return PictureSize.upright((int) Math.min(file.u32(start + 4), Integer.MAX_VALUE), (int)
                Math.min(file.u32(start), Integer.MAX_VALUE));
    }
}
