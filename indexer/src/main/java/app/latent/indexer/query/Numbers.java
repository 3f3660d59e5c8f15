package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Quantity;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and ranges of them. A number stands for all that is shown as it: f:1.8 is also the 1.7799999 that a phone
 * writes, and mp:12 is 11.5 and more, but less than 12.5.
 */
final class Numbers {
    private static final String NUMBER = "(\\d{1,9})(?:\\.(\\d{1,6}))?([a-z]{0,2})";
    private static final Pattern SINGLE = Pattern.compile("(>=|<=|>|<|)" + NUMBER);
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "(?:-|\\.\\.)" + NUMBER);
    private static final Map<String, Double> BYTES =
            Map.of("", 1d, "b", 1d, "k", 1e3, "kb", 1e3, "m", 1e6, "mb", 1e6, "g", 1e9, "gb", 1e9);
    private static final Map<Quantity, String> UNITS = Map.of(Quantity.FOCAL_LENGTH, "mm", Quantity.MEGAPIXELS, "mp");

    private Numbers() {}

    /** What is shown as one number: from {@code least} to less than {@code above}. */
    private record Shown(double least, double above) {}

    static Condition range(Quantity quantity, String value) throws QueryException {
        String text = value.replace(" ", "").toLowerCase(Locale.ROOT);
        Matcher single = SINGLE.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        if (single.matches()) {
            Shown shown = shown(quantity, value, single.group(2), single.group(3), single.group(4));
            return compared(quantity, single.group(1), shown);
        }
        if (between.matches()) {
            // In 500-800kb the unit is of both.
            String unit = between.group(3).isEmpty() ? between.group(6) : between.group(3);
            Shown first = shown(quantity, value, between.group(1), between.group(2), unit);
            Shown last = shown(quantity, value, between.group(4), between.group(5), between.group(6));
            return new Condition.Range(
                    quantity, Math.min(first.least, last.least), Math.nextDown(Math.max(first.above, last.above)));
        }
        throw noNumber(quantity, value);
    }

    private static Condition compared(Quantity quantity, String sign, Shown shown) {
        double below = Math.nextDown(shown.least);
        double most = Math.nextDown(shown.above);
        return switch (sign) {
            case ">" -> new Condition.Range(quantity, shown.above, Double.POSITIVE_INFINITY);
            case ">=" -> new Condition.Range(quantity, shown.least, Double.POSITIVE_INFINITY);
            case "<" -> new Condition.Range(quantity, Double.NEGATIVE_INFINITY, below);
            case "<=" -> new Condition.Range(quantity, Double.NEGATIVE_INFINITY, most);
            default -> new Condition.Range(quantity, shown.least, most);
        };
    }

    private static Shown shown(Quantity quantity, String value, String whole, @Nullable String fraction, String unit)
            throws QueryException {
        Double factor = quantity == Quantity.BYTES ? BYTES.get(unit) : one(quantity, unit);
        if (factor == null) {
            throw noNumber(quantity, value);
        }
        int decimals = Math.max(fraction == null ? 0 : fraction.length(), quantity.decimals());
        double number = Double.parseDouble(fraction == null ? whole : whole + "." + fraction);
        double half = Math.pow(10, -decimals) / 2;
        return new Shown((number - half) * factor, (number + half) * factor);
    }

    private static @Nullable Double one(Quantity quantity, String unit) {
        return unit.isEmpty() || unit.equals(UNITS.get(quantity)) ? 1d : null;
    }

    private static QueryException noNumber(Quantity quantity, String value) {
        String number = quantity == Quantity.BYTES ? "2mb" : quantity == Quantity.F_NUMBER ? "2.8" : "4";
        String more = quantity == Quantity.BYTES ? "10mb" : quantity == Quantity.F_NUMBER ? "5.6" : "5";
        return new QueryException("“" + value + "” is not a number or a range. Write " + number + ", " + number + "-"
                + more + ", >" + number + ", >=" + number + ", <" + number + " or <=" + number + ".");
    }
}
