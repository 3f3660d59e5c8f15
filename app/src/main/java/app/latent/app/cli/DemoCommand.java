package app.latent.app.cli;

import app.latent.app.demo.Demo;
import app.latent.app.failure.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        description =
                "The whole story on sample photos: vault, drive, index, search, gallery, lock. On a terminal it stays for you to look"
                        + " around until Ctrl-C; elsewhere it ends by itself. Leaves nothing behind.",
        footer = {"", "Example:  latent demo --photos 500"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DemoCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Option(names = "--check", description = "unattended: hold every step against the truth, and end")
    boolean check;

    @Option(
            names = "--photos",
            paramLabel = "N",
            defaultValue = "120",
            description = "how many (default: ${DEFAULT-VALUE})")
    int photos;

    @Override
    public Integer call() throws Exception {
        try (Demo demo = Demo.begin(Math.max(photos, 1), check)) {
            demo.tell();
        }
        return ExitCode.DONE.number();
    }
}
