package app.latent.indexer.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Canon's CR3: an ISO media file whose moov box has a box of TIFF structures (as lclevy/canon_cr3 on GitHub describes it),
 * one JPEG in a box of its own, and tracks of which the first is the full-size JPEG.
 */
public final class Cr3Reader {
    private static final String CANON = "85c0b687820f11e08111f4ce462b6a48";
    private static final String PREVIEW = "eaf42b5e1c984b88b9fbb7dc406e4d16";
    private static final String XMP = "be7acfcb97a942e89c71999491e3afac";
    private static final int UUID_BYTES = 16;

    private Cr3Reader() {}

    /**
     * @param exif TIFF structures whose first directory is IFD0, or the Exif one
     * @param gps TIFF structures whose first directory is the GPS one
     * @param xmp packets
     */
    public record Cr3(List<byte[]> exif, List<byte[]> gps, List<byte[]> xmp) {}

    public static Cr3 read(FileBytes file) throws IOException {
        List<Box> top = Boxes.of(file);
        Optional<Box> moov = Boxes.first(top, "moov");
        List<Box> boxes = moov.isEmpty() ? List.of() : Boxes.within(file, moov.get());
        Optional<Box> canon = uuid(file, boxes, CANON);
        List<Box> structures = canon.isEmpty() ? List.of() : Boxes.within(file, canon.get());
        return new Cr3(
                contents(file, structures, List.of("CMT1", "CMT2")),
                contents(file, structures, List.of("CMT4")),
                contents(file, uuid(file, top, XMP).stream().toList(), List.of("uuid")));
    }

    /** The JPEGs, as their first byte and length: the full-size one first, where the file is whole. */
    public static List<Extent> previews(FileBytes file) throws IOException {
        List<Box> top = Boxes.of(file);
        List<Extent> found = new ArrayList<>();
        Optional<Box> moov = Boxes.first(top, "moov");
        if (moov.isPresent()) {
            Optional<Box> samples = Boxes.find(file, Boxes.within(file, moov.get()), "trak", "mdia", "minf", "stbl");
            if (samples.isPresent()) {
                fullSize(file, Boxes.within(file, samples.get())).ifPresent(found::add);
            }
        }
        Optional<Box> preview = uuid(file, top, PREVIEW);
        if (preview.isPresent()) {
            // Eight bytes stand before the box in the box.
            Boxes.first(Boxes.within(file, preview.get().from(8)), "PRVW")
                    .map(b -> new Extent(b.start() + 16, b.length() - 16))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The only sample of the first track: its offset in co64, its size in stsz. */
    private static Optional<Extent> fullSize(FileBytes file, List<Box> tables) throws IOException {
        Optional<Box> offsets = Boxes.first(tables, "co64");
        Optional<Box> sizes = Boxes.first(tables, "stsz");
        if (offsets.isEmpty()
                || sizes.isEmpty()
                || offsets.get().length() < 16
                || sizes.get().length() < 12) {
            return Optional.empty();
        }
        long common = file.u32(sizes.get().start() + 4);
        long size = common > 0 || sizes.get().length() < 16
                ? common
                : file.u32(sizes.get().start() + 12);
        return Optional.of(new Extent(file.s64(offsets.get().start() + 8), size));
    }

    private static Optional<Box> uuid(FileBytes file, List<Box> boxes, String wanted) throws IOException {
        for (Box box : boxes) {
            if (box.type().equals("uuid")
                    && box.length() > UUID_BYTES
                    && HexFormat.of()
                            .formatHex(file.bytes(box.start(), UUID_BYTES))
                            .equals(wanted)) {
                return Optional.of(box.from(UUID_BYTES));
            }
        }
        return Optional.empty();
    }

    private static List<byte[]> contents(FileBytes file, List<Box> boxes, List<String> types) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Box box : boxes) {
            if (types.contains(box.type()) && box.length() > 0 && box.length() <= FileBytes.LONGEST) {
                contents.add(file.bytes(box.start(), box.length()));
            }
        }
        return List.copyOf(contents);
    }
}
