package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import app.latent.indexer.query.Condition.Quantity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of filters. */
final class Values {
    private static final double DEFAULT_KILOMETRES = 10;

    /** Half way round the Earth. */
    private static final double MOST_KILOMETRES = 20_038;

    private static final int MOST_WILDCARDS = 4;

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");
    private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + ")(?:-|\\.\\.)(" + NUMBER + ")");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)(" + NUMBER + ")");

    private static final Pattern COORDINATES = Pattern.compile(
            "([+-]?\\d{1,2}(?:\\.\\d{1,12})?),([+-]?\\d{1,3}(?:\\.\\d{1,12})?)(?:,(" + NUMBER + ")(?:km)?)?");

    private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9./+-]{0,60}");

    private Values() {}

    /** A year, month or day as the time from its start to the start of the next. */
    private record Period(LocalDateTime from, LocalDateTime until) {
        static Period parse(String text) throws QueryException {
            Matcher parts = PERIOD.matcher(text);
            if (!parts.matches()) {
                throw noDate(text);
            }
            try {
                int year = Integer.parseInt(parts.group(1));
                if (parts.group(2) == null) {
                    return of(Year.of(year).atDay(1), Year.of(year + 1).atDay(1));
                }
                YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
                if (parts.group(3) == null) {
                    return of(month.atDay(1), month.plusMonths(1).atDay(1));
                }
                LocalDate day = LocalDate.of(year, month.getMonthValue(), Integer.parseInt(parts.group(3)));
                return of(day, day.plusDays(1));
            } catch (DateTimeException e) {
                throw noDate(text);
            }
        }

        private static Period of(LocalDate from, LocalDate until) {
            return new Period(from.atStartOfDay(), until.atStartOfDay());
        }

        private static QueryException noDate(String text) {
            return new QueryException(
                    "“" + text + "” is not a date. Write a year (2024), a month (2024-05) or a day (2024-05-17).");
        }
    }

    static Condition taken(String value) throws QueryException {
        int dots = value.indexOf("..");
        if (dots < 0) {
            Period period = Period.parse(value);
            return new Condition.Taken(period.from, period.until);
        }
        String first = value.substring(0, dots);
        String last = value.substring(dots + 2);
        if (first.isEmpty() && last.isEmpty()) {
            throw Period.noDate(value);
        }
        LocalDateTime from = first.isEmpty() ? null : Period.parse(first).from;
        LocalDateTime until = last.isEmpty() ? null : Period.parse(last).until;
        if (from != null && until != null && !from.isBefore(until)) {
            throw new QueryException("“" + value + "” ends before it begins.");
        }
        return new Condition.Taken(from, until);
    }

    static Condition before(String value) throws QueryException {
        return new Condition.Taken(null, Period.parse(value).from);
    }

    static Condition after(String value) throws QueryException {
        return new Condition.Taken(Period.parse(value).until, null);
    }

    static Condition near(String value) throws QueryException {
        Matcher parts = COORDINATES.matcher(value.replace(" ", "").toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new QueryException("“" + value
                    + "” is not a place. Write latitude and longitude in degrees, and kilometres if you like:"
                    + " near:52.52,13.40,25km.");
        }
        double latitude = Double.parseDouble(parts.group(1));
        double longitude = Double.parseDouble(parts.group(2));
        double kilometres = parts.group(3) == null ? DEFAULT_KILOMETRES : Double.parseDouble(parts.group(3));
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new QueryException("“" + value + "” is not on Earth: latitude is -90 to 90, longitude -180 to 180.");
        }
        return new Condition.Near(latitude, longitude, Math.min(kilometres, MOST_KILOMETRES));
    }

    static Condition range(Quantity quantity, String value) throws QueryException {
        String text = value.replace(" ", "");
        Matcher between = BETWEEN.matcher(text);
        Matcher compared = COMPARED.matcher(text);
        if (NUMBER.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            return new Condition.Range(quantity, number, number);
        }
        if (between.matches()) {
            double least = Double.parseDouble(between.group(1));
            double most = Double.parseDouble(between.group(2));
            return new Condition.Range(quantity, Math.min(least, most), Math.max(least, most));
        }
        if (compared.matches()) {
            return compared(quantity, compared.group(1), Double.parseDouble(compared.group(2)));
        }
        throw new QueryException(
                "“" + value + "” is not a number or a range. Write 400, 100-400, >800, >=800, <800 or <=800.");
    }

    private static Condition compared(Quantity quantity, String sign, double number) {
        return switch (sign) {
            case ">" -> new Condition.Range(quantity, Math.nextUp(number), Double.POSITIVE_INFINITY);
            case ">=" -> new Condition.Range(quantity, number, Double.POSITIVE_INFINITY);
            case "<" -> new Condition.Range(quantity, Double.NEGATIVE_INFINITY, Math.nextDown(number));
            default -> new Condition.Range(quantity, Double.NEGATIVE_INFINITY, number);
        };
    }

    static Condition type(String value) throws QueryException {
        String type = value.strip().toLowerCase(Locale.ROOT);
        if (!TYPE.matcher(type).matches()) {
            throw new QueryException(
                    "“" + value + "” is not a type. Write image, video, raw, or a format such as jpeg.");
        }
        return new Condition.Type(
                switch (type) {
                    case "photo", "picture" -> "image";
                    case "jpg" -> "jpeg";
                    case "tif" -> "tiff";
                    case "mov" -> "quicktime";
                    case "mkv" -> "matroska";
                    default -> type;
                });
    }

    static Condition name(String value) throws QueryException {
        String pattern = Words.fold(value.strip()).replaceAll("\\*+", "*");
        long wildcards = pattern.chars().filter(c -> c == '*' || c == '?').count();
        if (pattern.replace("*", "").isEmpty()) {
            throw new QueryException("name: needs at least one character that is not *.");
        }
        if (wildcards > MOST_WILDCARDS) {
            throw new QueryException("A name may hold " + MOST_WILDCARDS + " of * and ?, not more.");
        }
        return new Condition.Name(pattern);
    }
}
