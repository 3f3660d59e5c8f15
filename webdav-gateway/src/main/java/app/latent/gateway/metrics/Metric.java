package app.latent.gateway.metrics;

import java.util.function.DoubleSupplier;

/**
 * A number that is watched.
 *
 * @param name as <a href="https://prometheus.io/docs/practices/naming/">Prometheus</a> wants it, with its unit and without {@code _total}
 * @param help a sentence
 * @param value asked whenever somebody looks; quick to tell
 */
public record Metric(Kind kind, String name, String help, DoubleSupplier value) {

    public enum Kind {
        /** Only grows. */
        COUNTER,
        GAUGE
    }

    public static Metric counter(String name, String help, DoubleSupplier value) {
        return new Metric(Kind.COUNTER, name, help, value);
    }

    public static Metric gauge(String name, String help, DoubleSupplier value) {
        return new Metric(Kind.GAUGE, name, help, value);
    }
}
