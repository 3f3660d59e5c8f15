package app.latent.app.check;

import app.latent.vault.health.ContentFinding;
import app.latent.vault.health.DirectoryFinding;
import app.latent.vault.health.Finding;
import app.latent.vault.health.Spot;
import app.latent.vault.health.TypeFinding;
import app.latent.vault.tree.TreePath;
import app.latent.vault.witness.Verdict;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One finding, as scripts get it.
 *
 * @param kind the finding's name
 * @param severity {@code good}, {@code info}, {@code warn} or {@code critical}
 * @param problem false for what is only told
 * @param subject what it is about: {@code photo}, {@code video}, {@code file}, {@code folder} or {@code link}
 * @param path in cleartext; null where none can be told
 * @param folder the cleartext path of the folder that it is in; null where no path leads there
 * @param ciphertext its path below the vault's folder
 * @param damaged whether it is a file whose content is damaged
 * @param meaning what follows the subject
 * @param advice what to do
 */
public record FoundItem(
        String kind,
        String severity,
        boolean problem,
        Subject subject,
        @Nullable String path,
        @Nullable String folder,
        String ciphertext,
        boolean damaged,
        String meaning,
        String advice) {

    public static FoundItem of(Finding finding) {
        TreePath path = finding.at().path();
        TreePath folder = path == null || path.isRoot() ? finding.at().folder() : path.parent();
        return new FoundItem(
                finding.kind(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.isProblem(),
                subject(finding, path),
                path == null ? null : path.toString(),
                folder == null ? null : folder.toString(),
                finding.at().ciphertext(),
                isDamage(finding),
                finding.meaning(),
                finding.advice());
    }

    /** What the witness suspects, with a path of the vault's file system. */
    public static FoundItem of(Verdict verdict) {
        TreePath path = path(verdict.path());
        TreePath folder = path.isRoot() ? path : path.parent();
        return new FoundItem(
                verdict.getClass().getSimpleName(),
                "warn",
                true,
                path.isRoot() ? Subject.FOLDER : Subject.ofName(path.name()),
                path.toString(),
                folder == null ? null : folder.toString(),
                "",
                false,
                meaning(verdict),
                advice(verdict));
    }

    private static TreePath path(Path path) {
        TreePath result = TreePath.ROOT;
        for (Path name : path) result = result.resolve(name.toString());
        return result;
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case Verdict.RolledBack _ -> "is an older version, which had given way to a newer one";
            case Verdict.Swapped _ -> "has the content of another";
            case Verdict.Truncated _ -> "has lost its end";
            case Verdict.Deleted _ -> "is gone, and nobody deleted it here";
            case Verdict.Changed _ -> "was changed elsewhere";
        };
    }

    private static String advice(Verdict verdict) {
        return "If you or another device of yours did this, accept it with --accept PATH. If not, your provider or somebody who can"
                + " write to the folder may have: get " + lost(verdict) + " back from a backup.";
    }

    private static String lost(Verdict verdict) {
        return switch (verdict) {
            case Verdict.RolledBack _ -> "the newer version";
            case Verdict.Swapped _ -> "what it was";
            case Verdict.Truncated _ -> "all of it";
            case Verdict.Deleted _, Verdict.Changed _ -> "it";
        };
    }

    private static boolean isDamage(Finding finding) {
        return switch (finding) {
            case ContentFinding.DamagedHeader _,
                    ContentFinding.DamagedChunks _,
                    ContentFinding.IllegalLength _,
                    ContentFinding.UnreadableContent _ -> true;
            default -> false;
        };
    }

    private static Subject subject(Finding finding, @Nullable TreePath path) {
        return switch (finding) {
            case DirectoryFinding.LooseDirFile _ -> Subject.FILE;
            case DirectoryFinding _ -> Subject.FOLDER;
            case TypeFinding.UnknownType _, TypeFinding.AmbiguousType _ -> Subject.FOLDER;
            case ContentFinding.DamagedLink _ -> Subject.LINK;
            // The place of a folder's files, and not a node in one.
            case ContentFinding.UnreadableContent unreadable when isContentDirectory(unreadable.at()) -> Subject.FOLDER;
            default -> path == null ? Subject.FILE : Subject.ofName(path.name());
        };
    }

    private static boolean isContentDirectory(Spot at) {
        return at.ciphertext().split("/").length <= 3;
    }
}
