package app.latent.gallery.api;

import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Photos in the order of time. */
final class TimelineEndpoints {
    private static final int USUAL_LIMIT = 200;
    private static final int USUAL_OF_A_YEAR = 20;
    private static final int MOST = 1000;
    private static final int MOST_PLACES = 10;
    private static final String TIMELINE = "-is:archived -is:covered";
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    List<Resource> resources() {
        return List.of(
                Resource.get("photos", this::photos),
                Resource.get("timeline", this::months),
                Resource.get("timeline/days", this::days),
                Resource.get("on-this-day", this::onThisDay));
    }

    private Answer photos(Call call) throws ApiException, QueryException, IOException {
        String query = narrow(queryOf(call), call.text("month"));
        int limit = call.number("limit", 1, MOST, USUAL_LIMIT);
        var page = call.search().search(query, limit, call.text("after").orElse(null));
        return new Answer.Json(PhotoPage.of(page));
    }

    private Answer months(Call call) throws QueryException, IOException {
        var months = call.search().months(queryOf(call));
        long total = months.stream().mapToLong(PhotoSearch.MonthCount::photos).sum();
        return new Answer.Json(new Timeline(total, months));
    }

    private Answer days(Call call) throws ApiException, QueryException, IOException {
        String query = narrow(queryOf(call), call.text("month"));
        int most = call.number("places", 0, MOST_PLACES, 0);
        var days = call.search().days(query);
        Map<LocalDate, List<String>> places =
                most == 0 ? Map.of() : call.search().places(query, most);
        long total = days.stream().mapToLong(PhotoSearch.DayCount::photos).sum();
        return new Answer.Json(new Days(
                total,
                days.stream()
                        .map(day -> new Day(day.day().toString(), day.photos(), places.get(day.day())))
                        .toList()));
    }

    private Answer onThisDay(Call call) throws ApiException, IOException {
        int limit = call.number("limit", 1, MOST, USUAL_OF_A_YEAR);
        var years = call.search().onThisDay(call.day("day"), limit).stream()
                .map(year -> new Year(
                        year.year(),
                        year.photos().stream().map(PhotoSummary::of).toList(),
                        year.total()))
                .toList();
        return new Answer.Json(new Years(years));
    }

    /** Who asks for nothing sees the timeline, where archived photos are not and a stack is once; who asks for something finds every file, wherever it is. */
    private static String queryOf(Call call) {
        return call.query().isEmpty() ? TIMELINE : call.query();
    }

    /**
     * Terms are joined by and, so that a month narrows whatever was typed. It goes first, because the last word of a query may be one that is still being
     * typed, which the language treats as the beginning of a word.
     */
    private static String narrow(String query, Optional<String> month) throws ApiException {
        if (month.isEmpty()) {
            return query;
        }
        if (!MONTH.matcher(month.get()).matches()) {
            throw ApiException.parameter("month must look like 2024-05.");
        }
        return ("taken:" + month.get() + " " + query).strip();
    }

    private record Days(long total, List<Day> days) {}

    /** @param places null where none are known, or none were asked for */
    private record Day(String day, long photos, @Nullable List<String> places) {}

    private record Years(List<Year> years) {}

    private record Year(int year, List<PhotoSummary> photos, long total) {}

    private record Timeline(long total, List<PhotoSearch.MonthCount> months) {}
}
