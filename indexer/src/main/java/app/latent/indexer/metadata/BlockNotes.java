package app.latent.indexer.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Maker notes that are no directories but blocks, with each number in its own place: of Kodak's and HP's compact cameras,
 * which tell their sensitivity nowhere else. (As exiftool's documentation of Kodak's types 3, 5, 6 and 9 and of HP's 4 and 6
 * tells.) The library leaves them as they are.
 */
final class BlockNotes {
    private static final int HIGHEST_ISO = 6400;
    private static final Pattern CX = Pattern.compile(".*CX(4200|4230|4300|4310|6200|6230).*");

    /** Exposures are whole numbers of such parts of a second, apertures of such parts. */
    private record Layout(
            BiPredicate<String, String> fits,
            ByteOrder order,
            int iso,
            int exposure,
            double exposureParts,
            int aperture,
            double apertureParts) {}

    private static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    (_, b) -> b.matches("(?s)IIII[\2\3\4\6]\0.*"), ByteOrder.LITTLE_ENDIAN, 0x34, 0x10, 1e6, 0x0C, 10),
            new Layout((m, _) -> CX.matcher(m).matches(), ByteOrder.BIG_ENDIAN, 0x1E, 0x14, 1e5, 0x1C, 100),
            new Layout((m, _) -> m.contains("DX3215"), ByteOrder.BIG_ENDIAN, 0x1A, 0x10, 1e5, 0x18, 100),
            new Layout((m, _) -> m.contains("DX3700"), ByteOrder.LITTLE_ENDIAN, 0x1A, 0x10, 1e5, 0x18, 100),
            // The year is in its thirteenth byte; of this one the high half is the same until 2047.
            new Layout(
                    (m, b) -> m.contains("KODAK") && b.matches("(?s)(?!MM|II|AOC|KDK).{12}\7.*"),
                    ByteOrder.BIG_ENDIAN,
                    0x4E,
                    0x38,
                    1e5,
                    0x3C,
                    100));

    private static final int SHORTEST = 0x50;

    private BlockNotes() {}

    static void tell(Tags tags, Claims claims) {
        Optional<byte[]> block = tags.bytes(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_MAKERNOTE)
                .filter(b -> b.length >= SHORTEST);
        String model =
                tags.text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL).orElse("");
        block.ifPresent(b -> {
            String start = new String(b, 0, SHORTEST, StandardCharsets.ISO_8859_1);
            LAYOUTS.stream()
                    .filter(l -> l.fits.test(model, start))
                    .findFirst()
                    .ifPresent(l -> tell(l, ByteBuffer.wrap(b).order(l.order), claims));
        });
    }

    /** Numbers that cannot be are none, and make the others unlikely. */
    private static void tell(Layout layout, ByteBuffer block, Claims claims) {
        int iso = Short.toUnsignedInt(block.getShort(layout.iso));
        if (iso < 1 || iso > HIGHEST_ISO) {
            return;
        }
        claims.add(Fact.ISO, Origin.MAKER_NOTE, iso);
        claims.add(
                Fact.EXPOSURE,
                Origin.MAKER_NOTE,
                Integer.toUnsignedLong(block.getInt(layout.exposure)) / layout.exposureParts);
        claims.add(
                Fact.F_NUMBER,
                Origin.MAKER_NOTE,
                Short.toUnsignedInt(block.getShort(layout.aperture)) / layout.apertureParts);
    }
}
