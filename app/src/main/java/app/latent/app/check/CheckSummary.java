package app.latent.app.check;

import app.latent.vault.health.Report;

/**
 * What was checked.
 *
 * @param deep whether contents and names were read
 * @param bytes of ciphertext; 0 where it was not a deep check
 * @param resumed bytes of them that an earlier check, which was ended, had read
 * @param pending whether a crash has left something torn that the next unlock mends
 */
public record CheckSummary(boolean deep, long folders, long files, long bytes, long resumed, boolean pending) {

    public static CheckSummary of(Report report) {
        return new CheckSummary(
                report.deep(), report.folders(), report.files(), report.bytes(), report.resumed(), report.pending());
    }
}
