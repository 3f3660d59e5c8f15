package app.latent.indexer.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.makernotes.AppleMakernoteDirectory;
import com.drew.metadata.exif.makernotes.CanonMakernoteDirectory;
import com.drew.metadata.exif.makernotes.CasioType2MakernoteDirectory;
import com.drew.metadata.exif.makernotes.FujifilmMakernoteDirectory;
import com.drew.metadata.exif.makernotes.KodakMakernoteDirectory;
import com.drew.metadata.exif.makernotes.LeicaMakernoteDirectory;
import com.drew.metadata.exif.makernotes.NikonType2MakernoteDirectory;
import com.drew.metadata.exif.makernotes.OlympusEquipmentMakernoteDirectory;
import com.drew.metadata.exif.makernotes.PanasonicMakernoteDirectory;
import com.drew.metadata.exif.makernotes.SigmaMakernoteDirectory;
import com.drew.metadata.exif.makernotes.SonyType1MakernoteDirectory;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What some makers write in a place of their own instead of the standard's: lenses, sensitivities, what belongs together. */
final class MakerNotes {
    /** Canon's codes of sensitivities; others mean automatic. */
    private static final Map<Integer, Integer> CANON_ISO = Map.of(16, 50, 17, 100, 18, 200, 19, 400, 20, 800);

    /** Where Canon writes the number itself, this bit is set. */
    private static final int CANON_ISO_NUMBER = 0x4000;

    /** All bits set, but for the sign. */
    private static final int CANON_ISO_UNKNOWN = 0x7FFF;

    private static final double CANON_STEPS_A_STOP = 32;

    /** Casio's codes of sensitivities. */
    private static final Map<Integer, Integer> CASIO_ISO = Map.of(3, 50, 4, 64, 6, 100, 9, 200);

    /** Stars given on the camera, in newer models. */
    private static final int FUJIFILM_RATING = 0x1431;

    /** Each camera has notes of one maker. */
    private static final Map<Class<? extends Directory>, Integer> SERIALS = Map.of(
            NikonType2MakernoteDirectory.class, NikonType2MakernoteDirectory.TAG_CAMERA_SERIAL_NUMBER,
            OlympusEquipmentMakernoteDirectory.class, OlympusEquipmentMakernoteDirectory.TAG_SERIAL_NUMBER,
            FujifilmMakernoteDirectory.class, FujifilmMakernoteDirectory.TAG_SERIAL_NUMBER,
            PanasonicMakernoteDirectory.class, PanasonicMakernoteDirectory.TAG_INTERNAL_SERIAL_NUMBER,
            LeicaMakernoteDirectory.class, LeicaMakernoteDirectory.TAG_SERIAL_NUMBER,
            SigmaMakernoteDirectory.class, SigmaMakernoteDirectory.TAG_SERIAL_NUMBER);

    private static final int HIGHEST_KODAK_ISO = 6400;
    private static final int HIGHEST_ISO = 1_000_000;

    private final Tags tags;
    private final Claims claims;

    private MakerNotes(Tags tags, Claims claims) {
        this.tags = tags;
        this.claims = claims;
    }

    static void tell(Tags tags, Claims claims) {
        MakerNotes notes = new MakerNotes(tags, claims);
        claims.add(Fact.LENS, Origin.MAKER_NOTE, notes.lens());
        claims.add(Fact.ISO, Origin.MAKER_NOTE, notes.iso());
        claims.add(
                Fact.RATING,
                Origin.MAKER_NOTE,
                notes.number(FujifilmMakernoteDirectory.class, FUJIFILM_RATING)
                        .or(() -> notes.number(
                                SonyType1MakernoteDirectory.class, SonyType1MakernoteDirectory.TAG_RATING)));
        claims.add(Fact.SERIAL, Origin.MAKER_NOTE, notes.serial());
        notes.tellApple();
    }

    private Optional<String> serial() {
        Optional<String> canon = number(CanonMakernoteDirectory.class, CanonMakernoteDirectory.TAG_CANON_SERIAL_NUMBER)
                .map(Integer::toUnsignedString);
        return Stream.concat(
                        canon.stream(), SERIALS.entrySet().stream().flatMap(e -> tags.texts(e.getKey(), e.getValue())))
                .flatMap(number -> Serials.of(Optional.of(number)).stream())
                .findFirst();
    }

    private Optional<String> lens() {
        return tags.text(CanonMakernoteDirectory.class, CanonMakernoteDirectory.TAG_LENS_MODEL)
                .or(() -> tags.text(
                        OlympusEquipmentMakernoteDirectory.class, OlympusEquipmentMakernoteDirectory.TAG_LENS_MODEL))
                .or(() -> tags.text(PanasonicMakernoteDirectory.class, PanasonicMakernoteDirectory.TAG_LENS_TYPE))
                .or(this::nikonLens)
                .filter(l -> l.chars().anyMatch(Character::isLetterOrDigit));
    }

    /** Nikon tells the range of focal lengths and of apertures: "18-70mm f/3.5-4.5". */
    private Optional<String> nikonLens() {
        return tags.directories(NikonType2MakernoteDirectory.class)
                .filter(d -> d.containsTag(NikonType2MakernoteDirectory.TAG_LENS))
                .map(d -> d.getDescription(NikonType2MakernoteDirectory.TAG_LENS))
                .flatMap(l -> l == null ? Stream.empty() : Text.clean(l).stream())
                .filter(l -> l.matches("[1-9][0-9.]*(-[0-9.]+)?mm f/.*"))
                .findFirst();
    }

    private void tellApple() {
        claims.add(
                Fact.CONTENT_ID,
                Origin.MAKER_NOTE,
                tags.text(AppleMakernoteDirectory.class, AppleMakernoteDirectory.TAG_CONTENT_IDENTIFIER));
        claims.add(
                Fact.BURST_ID,
                Origin.MAKER_NOTE,
                tags.text(AppleMakernoteDirectory.class, AppleMakernoteDirectory.TAG_BURST_UUID));
    }

    private Optional<Integer> iso() {
        return number(CanonMakernoteDirectory.class, CanonMakernoteDirectory.CameraSettings.TAG_ISO)
                .map(MakerNotes::canonIso)
                .filter(MakerNotes::isPossible)
                .or(this::canonAutomaticIso)
                .or(() -> number(CasioType2MakernoteDirectory.class, CasioType2MakernoteDirectory.TAG_ISO_SENSITIVITY)
                        .map(c -> CASIO_ISO.getOrDefault(c, 0))
                        .filter(MakerNotes::isPossible))
                .or(() -> number(
                                CasioType2MakernoteDirectory.class,
                                CasioType2MakernoteDirectory.TAG_CCD_ISO_SENSITIVITY)
                        .filter(MakerNotes::isPossible))
                .or(() -> number(KodakMakernoteDirectory.class, KodakMakernoteDirectory.TAG_ISO)
                        .map(MakerNotes::kodakIso)
                        .filter(MakerNotes::isPossible));
    }

    /** Kodak has its own byte order, which the library does not follow; no Kodak compact reached 6400. */
    private static int kodakIso(int iso) {
        return iso > HIGHEST_KODAK_ISO ? Short.toUnsignedInt(Short.reverseBytes((short) iso)) : iso;
    }

    private static boolean isPossible(int iso) {
        return iso > 0 && iso < HIGHEST_ISO;
    }

    private Optional<Integer> number(Class<? extends Directory> kind, int tag) {
        return tags.integer(kind, tag).stream().boxed().findFirst();
    }

    /** Both in steps of a 32nd of a stop: what the sensor is set to, and what the automatic makes of it. */
    private Optional<Integer> canonAutomaticIso() {
        OptionalInt base = tags.integer(CanonMakernoteDirectory.class, CanonMakernoteDirectory.ShotInfo.TAG_BASE_ISO);
        OptionalInt automatic =
                tags.integer(CanonMakernoteDirectory.class, CanonMakernoteDirectory.ShotInfo.TAG_AUTO_ISO);
        if (base.isEmpty() || automatic.isEmpty() || base.getAsInt() <= 0) {
            return Optional.empty();
        }
        int iso = canonIso(base.getAsInt(), automatic.getAsInt());
        return isPossible(iso) ? Optional.of(iso) : Optional.empty();
    }

    /** @param automatic 0 where it is off */
    static int canonIso(int base, int automatic) {
        double stops = (base + automatic) / CANON_STEPS_A_STOP;
        return (int) Math.round(Math.pow(2, stops) * 100 / CANON_STEPS_A_STOP);
    }

    private static int canonIso(int code) {
        boolean number = (code & CANON_ISO_NUMBER) != 0 && code < CANON_ISO_UNKNOWN;
        return number ? code & ~CANON_ISO_NUMBER : CANON_ISO.getOrDefault(code, 0);
    }
}
