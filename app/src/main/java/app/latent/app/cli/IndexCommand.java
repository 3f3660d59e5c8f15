package app.latent.app.cli;

import app.latent.app.control.Json;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.IndexLine;
import app.latent.app.text.Words;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description =
                "The photo index: wait until it has seen everything, have it pause, start it anew, count, list what could not be read, or try that again.",
        footer = {"", "Example:  latent index wait ~/Dropbox/Photos.vault"},
        synopsisSubcommandLabel = "(wait | pause | resume | rebuild | status | errors | retry)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class IndexCommand {
    private static final int USUAL_ERRORS = 1000;

    @Mixin
    Common common;

    @Command(
            name = "wait",
            description = "Returns when every photo is indexed.",
            footer = {"", "Example:  latent index wait ~/Dropbox/Photos.vault"})
    int await(
            @Mixin Common ignored,
            @Mixin ChosenVault vault,
            @Option(names = "--json", description = "the counts as a JSON object") boolean json)
            throws IOException, Failure {
        try (VaultSession session = vault.open()) {
            print(awaited(session), json);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "rebuild",
            description = "Throws the index away and looks at every photo again. Nothing in the vault changes.",
            footer = {"", "Example:  latent index rebuild ~/Dropbox/Photos.vault"})
    int rebuild(
            @Mixin Common ignored,
            @Mixin ChosenVault vault,
            @Option(names = "--json", description = "the counts as a JSON object") boolean json)
            throws IOException, Failure {
        try (VaultSession session = vault.open()) {
            session.rebuildIndex();
            print(awaited(session), json);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "status",
            description =
                    "Counts photos, those still to be looked at with the time that will take, and those that could not be understood.",
            footer = {"", "Example:  latent index status ~/Dropbox/Photos.vault --json"})
    int status(
            @Mixin Common ignored,
            @Mixin ChosenVault vault,
            @Option(names = "--json", description = "state and counts as a JSON object") boolean json)
            throws IOException, Failure {
        try (VaultSession session = vault.open()) {
            print(statusOf(session), json);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "errors",
            description =
                    "Lists the photos that could not be understood, and why. They are found by name all the same.",
            footer = {"", "Example:  latent index errors ~/Dropbox/Photos.vault"})
    int errors(
            @Mixin Common ignored,
            @Mixin ChosenVault vault,
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            description = "at most N photos (default: " + USUAL_ERRORS + ")",
                            defaultValue = "" + USUAL_ERRORS)
                    int limit,
            @Option(names = "--json", description = "one JSON object a photo") boolean json)
            throws IOException, Failure {
        try (VaultSession session = vault.openCurrent()) {
            var shown = new AtomicLong();
            session.search("is:failed", Math.max(1, limit), photo -> {
                shown.incrementAndGet();
                show(photo, json);
            });
            long failed = statusOf(session).failed();
            if (!json && failed == 0) {
                System.err.println("Every photo could be understood.");
            } else if (failed > shown.get()) {
                System.err.println("There are " + failed + " of them, which --limit N shows.");
            }
        }
        return ExitCode.DONE.number();
    }

    private static void show(Photo photo, boolean json) {
        String reason = photo.error() == null ? "" : photo.error();
        System.out.println(
                json
                        ? Json.write(new ErrorLine(photo.path(), photo.type(), reason))
                        : Words.harmless(photo.path()) + ": " + Words.harmless(reason));
    }

    /** What scripts get of {@code errors}. */
    record ErrorLine(String path, String type, String reason) {}

    @Command(
            name = "retry",
            description = {
                "Looks again at every photo that could not be understood, and tells how many still are not.",
                "Photos that change are looked at again by themselves."
            },
            footer = {"", "Example:  latent index retry ~/Dropbox/Photos.vault"})
    int retry(
            @Mixin Common ignored,
            @Mixin ChosenVault vault,
            @Option(names = "--json", description = "the counts as a JSON object") boolean json)
            throws IOException, Failure {
        try (VaultSession session = vault.openCurrent()) {
            var line = new RetryLine(session.retryFailed(), awaited(session).failed());
            System.out.println(
                    json
                            ? Json.write(line)
                            : line.failed == 0
                                    ? "Tried again: " + line.tried + ". Every photo is understood now."
                                    : "Tried again: " + line.tried + ". Not readable: " + line.failed
                                            + "; `latent index errors` lists them.");
        }
        return ExitCode.DONE.number();
    }

    /**
     * What scripts get of {@code retry}.
     *
     * @param failed in all, now
     */
    record RetryLine(int tried, long failed) {}

    @Command(
            name = "pause",
            description = {
                "Has the index look at no more photos, so that the machine is free for something else.",
                "It goes on after `latent index resume`, or when the vault is unlocked the next time."
            },
            footer = {"", "Example:  latent index pause ~/Dropbox/Photos.vault"})
    int pause(
            @Mixin Common ignored,
            @Parameters(paramLabel = "VAULT", description = "folder of the vault") Path folder,
            @Option(names = "--json", description = "state and counts as a JSON object") boolean json)
            throws IOException, Failure {
        return pausing(true, folder, json);
    }

    @Command(
            name = "resume",
            description = "Lets a paused index go on.",
            footer = {"", "Example:  latent index resume ~/Dropbox/Photos.vault"})
    int resume(
            @Mixin Common ignored,
            @Parameters(paramLabel = "VAULT", description = "folder of the vault") Path folder,
            @Option(names = "--json", description = "state and counts as a JSON object") boolean json)
            throws IOException, Failure {
        return pausing(false, folder, json);
    }

    private static int pausing(boolean pause, Path folder, boolean json) throws IOException, Failure {
        try (VaultSession session = VaultAccess.ofDaemon(folder)) {
            session.pauseIndex(pause);
            print(statusOf(session), json);
        }
        return ExitCode.DONE.number();
    }

    private static IndexStatus awaited(VaultSession session) throws IOException, Failure {
        VaultAccess.awaitIndex(session);
        return statusOf(session);
    }

    private static IndexStatus statusOf(VaultSession session) throws IOException, Failure {
        IndexStatus status = session.status().index();
        if (status == null) {
            throw new Failure(ExitCode.FAILED, "The vault was unlocked with --no-index.");
        }
        return status;
    }

    private static void print(IndexStatus status, boolean json) {
        System.out.println(json ? Json.write(status) : IndexLine.of(status));
    }
}
