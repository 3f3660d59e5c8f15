package app.latent.indexer.metadata;

import app.latent.indexer.container.CiffReader;
import java.io.IOException;
import java.util.Optional;

/** What a CRW says. Exposure is told in APEX values, as in EXIF's annex C. */
final class CiffFacts {
    private static final int MAKE_AND_MODEL = 0x080A;
    private static final int FOCAL_LENGTH = 0x1029;
    private static final int SHOT = 0x102A;
    private static final int TIME = 0x180E;
    private static final int IMAGE = 0x1810;
    private static final int EXPOSURE = 0x1818;
    private static final int SHOT_APERTURE = 42;
    private static final int SHOT_EXPOSURE = 44;
    private static final int SETTINGS = 0x102D;
    private static final int FOCAL_UNITS = 50;
    private static final int STEPS = 32;
    private static final int A_THIRD = 12;
    private static final int TWO_THIRDS = 20;

    private CiffFacts() {}

    static void tell(CiffReader ciff, Claims claims) throws IOException {
        String[] names = ciff.text(MAKE_AND_MODEL).orElse("").split("\0", 3);
        claims.addText(Fact.MAKE, Origin.MAKER_NOTE, names[0]);
        if (names.length > 1) {
            claims.addText(Fact.MODEL, Origin.MAKER_NOTE, names[1]);
        }
        claims.add(Fact.WIDTH, Origin.MAKER_NOTE, ciff.number(IMAGE, 0, 4).map(Long::intValue));
        claims.add(Fact.HEIGHT, Origin.MAKER_NOTE, ciff.number(IMAGE, 4, 4).map(Long::intValue));
        claims.add(
                Fact.ORIENTATION, Origin.MAKER_NOTE, ciff.number(IMAGE, 12, 4).map(CiffFacts::orientation));
        claims.add(
                Fact.ORIGINAL,
                Origin.MAKER_NOTE,
                ciff.number(TIME, 0, 4)
                        .filter(t -> t > 0)
                        .flatMap(Times::ofEpochSecond)
                        .map(CiffFacts::local));
        claims.add(
                Fact.EXPOSURE, Origin.MAKER_NOTE, apex(ciff, 4, SHOT_EXPOSURE).map(tv -> Math.pow(2, -tv)));
        claims.add(
                Fact.F_NUMBER, Origin.MAKER_NOTE, apex(ciff, 8, SHOT_APERTURE).map(av -> Math.pow(2, av / 2)));
        double units = ciff.number(SETTINGS, FOCAL_UNITS, 2).filter(u -> u > 0).orElse(1L);
        claims.add(
                Fact.FOCAL_LENGTH,
                Origin.MAKER_NOTE,
                ciff.number(FOCAL_LENGTH, 2, 2).map(f -> f / units));
        claims.add(Fact.ISO, Origin.MAKER_NOTE, iso(ciff));
    }

    /** Early cameras leave out the record, and tell the same in 32nds within that of the shot. */
    private static Optional<Double> apex(CiffReader ciff, int inExposure, int inShot) throws IOException {
        Optional<Double> exposure = ciff.decimal(EXPOSURE, inExposure).map(Float::doubleValue);
        return exposure.isPresent() ? exposure : ciff.number(SHOT, inShot, 2).map(CiffFacts::stops);
    }

    /** In 32nds; 12 and 20 of them stand for a third and two. */
    private static double stops(long value) {
        int stops = Math.abs((short) value);
        int part = stops % STEPS;
        double fraction = part == A_THIRD ? 1 / 3.0 : part == TWO_THIRDS ? 2 / 3.0 : part / (double) STEPS;
        int whole = stops / STEPS;
        return Math.copySign(whole + fraction, (short) value);
    }

    /** Seconds on the camera's clock, whose zone it mostly does not know. */
    private static Moment local(Moment utc) {
        return new Moment(utc.time(), null);
    }

    private static int orientation(long degrees) {
        return switch ((int) degrees) {
            case 90 -> 6;
            case 180 -> 3;
            case 270 -> 8;
            default -> 1;
        };
    }

    private static Optional<Integer> iso(CiffReader ciff) throws IOException {
        Optional<Long> automatic = ciff.number(SHOT, 2, 2);
        return ciff.number(SHOT, 4, 2)
                .filter(base -> base > 0)
                .flatMap(base -> automatic.map(a -> MakerNotes.canonIso(base.shortValue(), a.shortValue())));
    }
}
