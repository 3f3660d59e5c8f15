package app.latent.app.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class Common {
    @Option(
            names = {"-v", "--verbose"},
            description = "explain unexpected errors in full, with the names they concern")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and end")
    boolean help;
}
