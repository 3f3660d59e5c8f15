package app.latent.bench;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs JMH several times, so that a busy minute of the machine meets all file systems: each round measures each benchmark on each, one after the other, in a
 * fresh JVM. Arguments: how many rounds, then regular expressions of benchmarks' names, or none for all.
 */
final class JmhRounds {

    private JmhRounds() {}

    public static void main(String[] args) throws RunnerException {
        Table table = new Table();
        for (int round = 0; round < Integer.parseInt(args[0]); round++) {
            ChainedOptionsBuilder options = new OptionsBuilder().shouldFailOnError(true);
            for (int i = 1; i < args.length; i++) {
                options.include(args[i]);
            }
            add(table, new Runner(options.build()).run());
            System.out.println("\nafter round " + (round + 1) + "\n" + table);
        }
    }

    private static void add(Table table, Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams parameters = result.getParams();
            String name = parameters.getBenchmark();
            String bytes = parameters.getParam("bytes");
            String subject = parameters.getParam("subject");
            String row = name.substring(name.lastIndexOf('.') + 1)
                    + (bytes == null ? "" : " " + Integer.parseInt(bytes) / Work.KIB + " KiB");
            table.add(
                    row,
                    subject == null ? "latent" : subject,
                    result.getPrimaryResult().getScore());
        }
    }
}
