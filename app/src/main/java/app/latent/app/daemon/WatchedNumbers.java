package app.latent.app.daemon;

import app.latent.gateway.Gateway;
import app.latent.gateway.metrics.Metric;
import app.latent.indexer.pipeline.PhotoIndex;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an unlocked vault can be watched without telling anything of what is in it but how much. */
final class WatchedNumbers {
    private static final double MILLIS_A_SECOND = 1_000;

    private WatchedNumbers() {}

    static List<Metric> of(@Nullable Gateway gateway, @Nullable PhotoIndex index) {
        var numbers = new ArrayList<Metric>();
        var runtime = ManagementFactory.getRuntimeMXBean();
        var memory = ManagementFactory.getMemoryMXBean();
        numbers.add(Metric.gauge(
                "latent_uptime_seconds", "Since the daemon was started.", () -> runtime.getUptime() / MILLIS_A_SECOND));
        numbers.add(Metric.gauge(
                "latent_heap_used_bytes",
                "Of the daemon.",
                () -> memory.getHeapMemoryUsage().getUsed()));
        if (gateway != null) {
            numbers.add(Metric.counter(
                    "latent_requests", "Requests of people and programs that were let in.", gateway::uses));
            numbers.add(Metric.gauge("latent_sessions", "Browsers that are signed in.", gateway::sessions));
        }
        if (index != null) {
            numbers.add(Metric.gauge(
                    "latent_index_photos",
                    "Photos in the index.",
                    () -> index.status().photos()));
            numbers.add(Metric.gauge(
                    "latent_index_pending",
                    "Files that wait for the indexer.",
                    () -> index.status().pending()));
            numbers.add(Metric.gauge(
                    "latent_index_failed",
                    "Photos that could not be understood.",
                    () -> index.status().failed()));
        }
        return numbers;
    }
}
