package app.latent.indexer.query;

import app.latent.indexer.QueryException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of filters by time. */
final class Dates {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private Dates() {}

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

    static Condition on(String value) throws QueryException {
        Matcher parts = DAY.matcher(value);
        try {
            if (parts.matches()) {
                return new Condition.OnDay(
                        MonthDay.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
            }
        } catch (DateTimeException e) {
            // Told below, as what is no date at all is.
        }
        throw new QueryException("“" + value + "” is not a day of the year. Write month and day: on:12-24.");
    }
}
