package app.latent.vault.conflict;

import app.latent.vault.format.SyncMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sync clients add to the name of a second version, before the extension or at the end: {@code beach (Alice's conflicted copy 2026-01-01).jpg}. */
final class ConflictNames {

    /** Nobody names a photo so. */
    private static final List<Pattern> CERTAIN = List.of(
            // Dropbox, Nextcloud, Box, Seafile, Tresorit; the name of a machine in it may have brackets of its own.
            Pattern.compile("(?iu) ?\\((?:[^()]|\\([^()]*\\))*" + SyncMarks.CONFLICT + "(?:[^()]|\\([^()]*\\))*\\)$"),
            // pCloud
            Pattern.compile("(?i) ?\\[conflict[^\\[\\]]*]$"),
            // Syncthing
            Pattern.compile("\\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[A-Z0-9]{7})?$"),
            // rclone bisync until 1.65
            Pattern.compile("\\.\\.path[12]$"),
            // rclone bisync, Resilio, ownCloud, and others
            Pattern.compile("(?i)[._-]conflict(?:[-_]?[0-9a-z]+)*$"),
            // OneDrive, with the name that Windows gives a machine
            Pattern.compile("-(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{7,12}(?:-[0-9]+)?$"));

    /** Google Drive, iCloud; and people. */
    private static final List<Pattern> AMBIGUOUS =
            List.of(Pattern.compile(" \\([0-9]{1,4}\\)$"), Pattern.compile(" [0-9]{1,2}$"));

    /**
     * That a name may be one of a second version.
     *
     * @param original the name of the first
     * @param added what makes the difference
     * @param certain whether only sync clients add it
     */
    record Suspicion(String original, String added, boolean certain) {}

    private ConflictNames() {}

    /** Those that a name raises, the certain ones first; none for most. */
    static List<Suspicion> of(String name) {
        List<Suspicion> found = new ArrayList<>();
        for (List<Pattern> patterns : List.of(CERTAIN, AMBIGUOUS)) {
            int dot = name.lastIndexOf('.');
            if (dot > 0) add(name.substring(0, dot), name.substring(dot), patterns, found);
            add(name, "", patterns, found);
        }
        return found;
    }

    private static void add(String stem, String extension, List<Pattern> patterns, List<Suspicion> found) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(stem);
            if (matcher.find() && matcher.start() > 0) {
                String added = matcher.group();
                found.add(
                        new Suspicion(stem.substring(0, matcher.start()) + extension, added, patterns.equals(CERTAIN)));
            }
        }
    }
}
