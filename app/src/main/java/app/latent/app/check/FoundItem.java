package app.latent.app.check;

import app.latent.vault.health.ContentFinding;
import app.latent.vault.health.DirectoryFinding;
import app.latent.vault.health.Finding;
import app.latent.vault.health.TypeFinding;
import app.latent.vault.tree.TreePath;
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
            default -> path == null ? Subject.FILE : Subject.ofName(path.name());
        };
    }
}
