package app.latent.testkit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What Chromium itself has noted of a stretch of time, of the page that was shown.
 *
 * @param drawn when each frame was drawn, in microseconds, in order
 * @param tasks how long each task of the page's own thread took, in microseconds
 */
public record Trace(List<Long> drawn, List<Long> tasks) {
    private static final double SECOND = 1e6;

    /** @param events as of the Trace Event Format, of all processes; the page's is the one that has drawn most */
    static Trace of(List<JsonNode> events) {
        int page = busiest(events);
        List<Long> drawn = new ArrayList<>();
        List<Long> tasks = new ArrayList<>();
        for (JsonNode event : events) {
            if (event.path("pid").asInt() == page) {
                switch (event.path("name").asText()) {
                    case "DrawFrame" -> drawn.add(event.path("ts").asLong());
                    case "RunTask" -> tasks.add(event.path("dur").asLong());
                    default -> {}
                }
            }
        }
        return new Trace(drawn.stream().sorted().toList(), List.copyOf(tasks));
    }

    private static int busiest(List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.path("name").asText().equals("DrawFrame"))
                .collect(Collectors.groupingBy(event -> event.path("pid").asInt(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** In microseconds; 0 where there was no task. */
    public long longestTask() {
        return tasks.stream().mapToLong(task -> task).max().orElse(0);
    }

    /** From the first frame to the last. */
    public double framesPerSecond() {
        return drawn.size() < 2 ? 0 : (drawn.size() - 1) * SECOND / (drawn.getLast() - drawn.getFirst());
    }
}
