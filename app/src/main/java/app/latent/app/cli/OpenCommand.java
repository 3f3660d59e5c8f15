package app.latent.app.cli;

import app.latent.app.control.VaultStatus;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import app.latent.app.welcome.DesktopBrowser;
import app.latent.app.welcome.Welcome;
import app.latent.ffi.ProcessPrivacy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        description =
                "Opens Latent in your browser: make a vault there, or unlock one, and look at your photos. For you"
                        + " and this machine alone. Stays until Ctrl-C or SIGTERM, which lock what was unlocked there, or until"
                        + " nothing is unlocked and nobody has used the page for half an hour.",
        footer = {"", "Example:  latent open", "          latent open --port 9000"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class OpenCommand implements Callable<Integer>, Welcome.News {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int LAST_PORT = 65535;

    @Mixin
    Common common;

    @Mixin
    WordListOption wordList;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "where it is served, at 127.0.0.1 (default: 8480, or another where that is taken)")
    @Nullable Integer port;

    @Option(names = "--no-browser", description = "print the address instead of opening it")
    boolean noBrowser;

    private final Set<Path> unlocked = ConcurrentHashMap.newKeySet();

    @Override
    public Integer call() throws Exception {
        if (port != null && (port < 1 || port > LAST_PORT)) {
            throw new Failure(ExitCode.USAGE, "--port takes a number from 1 to 65535.");
        }
        var welcome = new Welcome(Optional.ofNullable(port), wordList.forms(), PATIENCE, this);
        ProcessPrivacy.begin();
        LockAtEnd.of(() -> unlocked);
        welcome.run();
        return ExitCode.DONE.number();
    }

    /** Once a browser has it, the address is not printed: what a desktop starts writes to a log. */
    @Override
    public void begun(URI page) throws InterruptedException {
        if (!noBrowser && new DesktopBrowser(System.getenv()).open(page)) {
            System.out.println("Latent is open in your browser. Ctrl-C ends it.");
        } else {
            System.out.println("Open this address in your browser, within five minutes; it works once:  " + page);
        }
    }

    @Override
    public void unlocking(Path vault) {
        unlocked.add(vault);
    }

    @Override
    public void unlocked(VaultStatus status) {
        System.out.println("Unlocked " + Words.harmless(status.vault()) + ".");
        StatusCommand.printPlaces(status);
    }

    @Override
    public void failed(Failure why) {
        // It is another program's then, if it is unlocked at all.
        unlocked.clear();
        System.err.println("latent: " + Words.harmless(String.valueOf(why.getMessage())));
    }

    @Override
    public void locked(URI page) {
        unlocked.clear();
        System.out.println("Locked. The page is back:  " + page);
    }
}
