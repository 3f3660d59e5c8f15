package app.latent.vault.health;

import java.util.List;

/**
 * What a check has found.
 *
 * @param deep whether contents and names were read
 * @param folders how many directories there are
 * @param files how many files
 * @param bytes of their ciphertext; 0 where it was not a deep check
 * @param resumed bytes of them that an earlier check had read, which was ended
 * @param pending whether a crash has left something torn that the next unlock for writing mends: some of the findings may be that
 * @param findings problems, and what is worth telling; in the order of their paths
 */
public record Report(
        boolean deep, long folders, long files, long bytes, long resumed, boolean pending, List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    public List<Finding> problems() {
        return findings.stream().filter(Finding::isProblem).toList();
    }
}
