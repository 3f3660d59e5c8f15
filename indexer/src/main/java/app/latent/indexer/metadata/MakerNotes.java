package app.latent.indexer.metadata;

import com.drew.metadata.exif.makernotes.CanonMakernoteDirectory;
import com.drew.metadata.exif.makernotes.OlympusEquipmentMakernoteDirectory;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What some makers write in a place of their own instead of the standard's. */
final class MakerNotes {
    /** Canon's codes of sensitivities; others mean automatic. */
    private static final Map<Integer, Integer> CANON_ISO = Map.of(16, 50, 17, 100, 18, 200, 19, 400, 20, 800);

    /** Where Canon writes the number itself, this bit is set. */
    private static final int CANON_ISO_NUMBER = 0x4000;

    /** All bits set, but for the sign. */
    private static final int CANON_ISO_UNKNOWN = 0x7FFF;

    private MakerNotes() {}

    static Optional<String> lens(Tags tags) {
        return tags.text(CanonMakernoteDirectory.class, CanonMakernoteDirectory.TAG_LENS_MODEL)
                .or(() -> tags.text(
                        OlympusEquipmentMakernoteDirectory.class, OlympusEquipmentMakernoteDirectory.TAG_LENS_MODEL));
    }

    static Optional<Integer> iso(Tags tags) {
        return tags.directories(CanonMakernoteDirectory.class)
                .map(d -> d.getInteger(CanonMakernoteDirectory.CameraSettings.TAG_ISO))
                .filter(Objects::nonNull)
                .map(MakerNotes::canonIso)
                .filter(iso -> iso > 0)
                .findFirst();
    }

    private static int canonIso(int code) {
        boolean number = (code & CANON_ISO_NUMBER) != 0 && code < CANON_ISO_UNKNOWN;
        return number ? code & ~CANON_ISO_NUMBER : CANON_ISO.getOrDefault(code, 0);
    }
}
