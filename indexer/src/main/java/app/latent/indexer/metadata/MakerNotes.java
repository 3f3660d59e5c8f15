package app.latent.indexer.metadata;

import com.drew.metadata.exif.makernotes.CanonMakernoteDirectory;
import com.drew.metadata.exif.makernotes.OlympusEquipmentMakernoteDirectory;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What some makers write in a place of their own instead of the standard's. */
final class MakerNotes {
    /** Canon's codes of sensitivities; others mean automatic. */
    private static final Map<Integer, Integer> CANON_ISO = Map.of(16, 50, 17, 100, 18, 200, 19, 400, 20, 800);

    /** Where Canon writes the number itself, this bit is set. */
    private static final int CANON_ISO_NUMBER = 0x4000;

    /** All bits set, but for the sign. */
    private static final int CANON_ISO_UNKNOWN = 0x7FFF;

    private static final double CANON_STEPS_A_STOP = 32;
    private static final int HIGHEST_ISO = 1_000_000;

    private MakerNotes() {}

    static Optional<String> lens(Tags tags) {
        return tags.text(CanonMakernoteDirectory.class, CanonMakernoteDirectory.TAG_LENS_MODEL)
                .or(() -> tags.text(
                        OlympusEquipmentMakernoteDirectory.class, OlympusEquipmentMakernoteDirectory.TAG_LENS_MODEL));
    }

    static Optional<Integer> iso(Tags tags) {
        return tags.integer(CanonMakernoteDirectory.class, CanonMakernoteDirectory.CameraSettings.TAG_ISO).stream()
                .map(MakerNotes::canonIso)
                .filter(iso -> iso > 0)
                .boxed()
                .findFirst()
                .or(() -> canonAutomaticIso(tags));
    }

    /** Both in steps of a 32nd of a stop: what the sensor is set to, and what the automatic makes of it. */
    private static Optional<Integer> canonAutomaticIso(Tags tags) {
        OptionalInt base = tags.integer(CanonMakernoteDirectory.class, CanonMakernoteDirectory.ShotInfo.TAG_BASE_ISO);
        OptionalInt automatic =
                tags.integer(CanonMakernoteDirectory.class, CanonMakernoteDirectory.ShotInfo.TAG_AUTO_ISO);
        if (base.isEmpty() || automatic.isEmpty() || base.getAsInt() <= 0) {
            return Optional.empty();
        }
        double stops = (base.getAsInt() + automatic.getAsInt()) / CANON_STEPS_A_STOP;
        double iso = Math.pow(2, stops) * 100 / CANON_STEPS_A_STOP;
        return iso >= 1 && iso < HIGHEST_ISO ? Optional.of((int) Math.round(iso)) : Optional.empty();
    }

    private static int canonIso(int code) {
        boolean number = (code & CANON_ISO_NUMBER) != 0 && code < CANON_ISO_UNKNOWN;
        return number ? code & ~CANON_ISO_NUMBER : CANON_ISO.getOrDefault(code, 0);
    }
}
