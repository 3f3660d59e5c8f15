package app.latent.app.cli;

import app.latent.app.control.Json;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.Failure;
import app.latent.gateway.audit.AuditEvent;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "log",
        customSynopsis = "latent users VAULT log [OPTIONS]",
        description =
                "Shows who signed in, who was refused, and who changed what, the newest first. It is kept in the vault for a year.",
        footer = {"", "Example:  latent users ~/Photos.vault log --limit 20"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UsersLogCommand extends UserSubcommand {
    private static final int MOST_EVENTS = 100_000;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "so many at most (default: ${DEFAULT-VALUE})")
    int limit;

    @Option(names = "--json", description = "one JSON object an event")
    boolean json;

    @Override
    void run() throws IOException, Failure {
        try (VaultSession session = open()) {
            for (AuditEvent event : session.audit(Math.clamp(limit, 1, MOST_EVENTS))) {
                System.out.println(json ? Json.write(event) : AuditLine.of(event));
            }
        }
    }
}
