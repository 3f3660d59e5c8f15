package app.latent.gallery.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A time that ends today, of which views are told, and into what it is parted. */
public enum Period {
    /** 30 days, day by day. */
    MONTH(30),
    /** 90 days, day by day. */
    QUARTER(90),
    /** Twelve months, the one of today as far as it has come, month by month. */
    YEAR(0);

    static final int MONTHS_OF_A_YEAR = 12;

    /** 0 where it is told by months. */
    private final int days;

    Period(int days) {
        this.days = days;
    }

    public boolean isByMonth() {
        return days == 0;
    }

    /** The first days of its parts, in order. */
    List<LocalDate> parts(LocalDate today) {
        Stream<LocalDate> parts = isByMonth()
                ? IntStream.range(0, MONTHS_OF_A_YEAR)
                        .mapToObj(month -> today.withDayOfMonth(1).minusMonths(MONTHS_OF_A_YEAR - 1L - month))
                : IntStream.range(0, days).mapToObj(day -> today.minusDays(days - 1L - day));
        return parts.toList();
    }

    /** The first day of the part that a day is in. */
    LocalDate partOf(LocalDate day) {
        return isByMonth() ? day.withDayOfMonth(1) : day;
    }
}
