package app.latent.indexer.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as XMP, QuickTime and people write them. */
final class Numbers {
    /** Degrees and minutes, "52,31.2N"; or degrees, minutes and seconds, "52,31,12N"; some leave out what is positive. */
    private static final Pattern COORDINATE =
            Pattern.compile("(\\d{1,3}),(\\d{1,2}(?:\\.\\d+)?)(?:,(\\d{1,2}(?:\\.\\d+)?))?([NSEW])?");

    private static final Pattern RATIONAL = Pattern.compile("(-?\\d{1,10})/(\\d{1,10})");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(?:\\.\\d{0,20})?(?:[eE][+-]?\\d{1,2})?");

    /** ISO 6709 annex H: "+52.5200+013.4050+034.000/". */
    private static final Pattern ISO_6709 = Pattern.compile(
            "([+-]\\d{1,3}(?:\\.\\d{1,12})?)([+-]\\d{1,3}(?:\\.\\d{1,12})?)([+-]\\d{1,6}(?:\\.\\d{1,12})?)?.*",
            Pattern.DOTALL);

    private Numbers() {}

    /** A decimal number or a fraction. */
    static Optional<Double> parse(String text) {
        String number = text.strip();
        Matcher fraction = RATIONAL.matcher(number);
        if (fraction.matches()) {
            double divisor = Double.parseDouble(fraction.group(2));
            return divisor == 0 ? Optional.empty() : Optional.of(Double.parseDouble(fraction.group(1)) / divisor);
        }
        return DECIMAL.matcher(number).matches() ? Optional.of(Double.valueOf(number)) : Optional.empty();
    }

    /** As XMP has it; some software writes plain decimals. */
    static Optional<Double> coordinate(String text) {
        Matcher parts = COORDINATE.matcher(text.strip());
        if (!parts.matches()) {
            return parse(text);
        }
        double seconds = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        double degrees = Double.parseDouble(parts.group(1)) + Double.parseDouble(parts.group(2)) / 60 + seconds / 3600;
        return Optional.of(parts.group(4) != null && "SW".contains(parts.group(4)) ? -degrees : degrees);
    }

    static Optional<Position> iso6709(String text) {
        Matcher parts = ISO_6709.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Double altitude = parts.group(3) == null ? null : Double.valueOf(parts.group(3));
        return Position.of(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), altitude);
    }
}
