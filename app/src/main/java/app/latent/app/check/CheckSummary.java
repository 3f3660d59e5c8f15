package app.latent.app.check;

import app.latent.vault.health.Report;
import java.util.List;
import java.util.Objects;

/**
 * What was checked.
 *
 * @param deep whether contents and names were read
 * @param bytes of ciphertext; 0 where it was not a deep check
 * @param resumed bytes of them that an earlier check, which was ended, had read
 * @param pending whether a crash has left something torn that the next unlock mends
 * @param memory for the user: what this computer's memory of the vault says of it as a whole, and what it cannot say
 */
public record CheckSummary(
        boolean deep, long folders, long files, long bytes, long resumed, boolean pending, List<String> memory) {

    public CheckSummary {
        // A daemon of an earlier version does not say.
        memory = List.copyOf(Objects.requireNonNullElse(memory, List.of()));
    }

    public static CheckSummary of(Report report) {
        return new CheckSummary(
                report.deep(),
                report.folders(),
                report.files(),
                report.bytes(),
                report.resumed(),
                report.pending(),
                List.of());
    }

    public CheckSummary withMemory(List<String> notes) {
        return new CheckSummary(deep, folders, files, bytes, resumed, pending, notes);
    }
}
