/**
 * Numbers for whoever watches over the machine, in Prometheus' text format, on loopback alone. {@link MetricsServer} shows {@link Metric}s: counts, sizes and
 * times, and never a name of a file, an account or a client.
 */
@NullMarked
package app.latent.gateway.metrics;

import org.jspecify.annotations.NullMarked;
