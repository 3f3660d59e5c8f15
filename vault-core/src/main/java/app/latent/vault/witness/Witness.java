package app.latent.vault.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;

/**
 * What this machine remembers of a vault's ciphertext, and what it makes of changes from outside. For any number of threads.
 *
 * <p>{@snippet :
 * Witness.Report report = unlocked.witness().look(nodes -> {}).orElseThrow();
 * for (Verdict verdict : report.verdicts()) System.out.println(verdict);
 * unlocked.witness().accept(unlocked.root()); // all of it is as it should be
 * }
 */
public interface Witness {

    /** What there is to remember by. */
    enum Recollection {
        /** Nothing is remembered here: another process has the vault unlocked, or the memory's folder cannot be written to. */
        NONE,
        /** It is being read, and not known yet. */
        OPENING,
        /** The vault was not known here before this unlock, or its memory was lost: what was done to it before cannot be told. */
        NEW,
        /** What was remembered could not be read, and was begun anew. */
        LOST,
        /** The last session did not end well: deletions, cuts and exchanges since it began are taken for its own. */
        DOUBTFUL,
        /** All that was known when the vault was locked last. */
        WHOLE
    }

    /**
     * How it is.
     *
     * @param nodes remembered
     * @param looking whether the look at everything that follows each unlock is under way
     * @param suspicious how many nodes are
     */
    record Status(Recollection recollection, long nodes, boolean looking, long suspicious) {}

    /**
     * What was found.
     *
     * @param verdicts each suspicious node, and up to {@value LocalWitness#MOST_CHANGED} that were changed from outside since the unlock
     * @param wholeVault whether there are suspicious nodes, and all that differs is from an earlier time: the vault may be an older copy of itself
     */
    record Report(Recollection recollection, long nodes, List<Verdict> verdicts, boolean wholeVault) {

        public List<Verdict> suspicious() {
            return verdicts.stream().filter(Verdict::isSuspicious).toList();
        }

        /** In one sentence, without names: {@code Of 1200 files and folders 1 is an older version, 2 have the content of another.} */
        public String summary() {
            List<String> parts = new ArrayList<>();
            count(parts, Verdict.RolledBack.class, "is an older version", "are older versions");
            count(parts, Verdict.Swapped.class, "has the content of another", "have the content of another");
            count(parts, Verdict.Truncated.class, "has lost its end", "have lost their ends");
            count(parts, Verdict.Deleted.class, "is gone", "are gone");
            if (parts.isEmpty()) return "Of " + nodes + " files and folders none is suspicious.";
            String what = String.join(", ", parts);
            return wholeVault
                    ? "The whole vault is as it was at an earlier time: of " + nodes + " files and folders " + what
                            + "."
                    : "Of " + nodes + " files and folders " + what + ".";
        }

        private void count(List<String> parts, Class<? extends Verdict> kind, String one, String many) {
            long count = verdicts.stream().filter(kind::isInstance).count();
            if (count > 0) parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    Status status();

    /**
     * What is known now, without a look at the vault.
     *
     * @return empty where nothing is remembered
     */
    Optional<Report> report() throws IOException;

    /**
     * Looks at each node of the vault, and returns what is known then. Opening files goes on meanwhile.
     *
     * @param progress hears how many nodes were looked at, on a thread of the witness
     * @return empty where nothing is remembered
     */
    Optional<Report> look(LongConsumer progress) throws IOException;

    /**
     * What is at a path and below it now is what its owner wants: it is suspicious no more, and what it was before is forgotten.
     *
     * @param path of the vault's file system; its root accepts all
     * @return how many nodes were suspicious; empty where nothing is remembered
     */
    OptionalInt accept(Path path) throws IOException;
}
