package app.latent.app.cli;

import app.latent.app.control.Json;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.IndexLine;
import app.latent.app.terminal.ProgressLine;
import app.latent.indexer.IndexStatus;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "index",
        description = "The photo index: wait until it has seen everything, start it anew, or count.",
        footer = {"", "Example:  latent index wait ~/Dropbox/Photos.vault"},
        synopsisSubcommandLabel = "(wait | rebuild | status)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class IndexCommand {
    @Mixin
    Common common;

    @Command(
            name = "wait",
            description = "Returns when every photo is indexed.",
            footer = {"", "Example:  latent index wait ~/Dropbox/Photos.vault"})
    int await(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "VAULT", description = "folder of the vault") Path vault,
            @Option(names = "--json", description = "the counts as a JSON object") boolean json)
            throws IOException, Failure {
        try (VaultSession session = VaultAccess.open(vault, passphrases)) {
            awaitAndReport(session, json);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "rebuild",
            description = "Throws the index away and looks at every photo again. Nothing in the vault changes.",
            footer = {"", "Example:  latent index rebuild ~/Dropbox/Photos.vault"})
    int rebuild(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "VAULT", description = "folder of the vault") Path vault,
            @Option(names = "--json", description = "the counts as a JSON object") boolean json)
            throws IOException, Failure {
        try (VaultSession session = VaultAccess.open(vault, passphrases)) {
            session.rebuildIndex();
            awaitAndReport(session, json);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "status",
            description = "Counts photos, those still to be looked at, and those that could not be understood.",
            footer = {"", "Example:  latent index status ~/Dropbox/Photos.vault --json"})
    int status(
            @Mixin Common ignored,
            @Mixin PassphraseOptions passphrases,
            @Parameters(paramLabel = "VAULT", description = "folder of the vault") Path vault,
            @Option(names = "--json", description = "the counts as a JSON object") boolean json)
            throws IOException, Failure {
        try (VaultSession session = VaultAccess.open(vault, passphrases)) {
            IndexStatus status = session.status().index();
            if (status == null) {
                throw new Failure(ExitCode.FAILED, "The vault was unlocked with --no-index.");
            }
            print(status, json);
        }
        return ExitCode.DONE.number();
    }

    private static void awaitAndReport(VaultSession session, boolean json) throws IOException, Failure {
        try (var progress = ProgressLine.onTerminal()) {
            session.awaitIndex(status -> progress.show(IndexLine.of(status)));
        }
        IndexStatus status = session.status().index();
        if (status != null) {
            print(status, json);
        }
    }

    private static void print(IndexStatus status, boolean json) {
        System.out.println(json ? Json.write(status) : IndexLine.of(status));
    }
}
