package app.latent.app.daemon;

import app.latent.app.control.ConflictEntry;
import app.latent.app.control.ConflictEntry.Merge;
import app.latent.app.control.ConflictEntry.Pixels;
import app.latent.app.control.ConflictEntry.Side;
import app.latent.app.control.ConflictOutcome;
import app.latent.app.control.Resolution;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.vault.UnlockedVault;
import app.latent.vault.conflict.Conflict;
import app.latent.vault.conflict.Merged;
import app.latent.vault.conflict.Version;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists and resolves conflicts of an unlocked vault, and looks at the photos among them: the vault knows nothing of photos. */
record ConflictDesk(UnlockedVault vault, Duration patience) {

    void list(Consumer<ConflictEntry> found) throws IOException {
        try (PhotoComparison photos = new PhotoComparison(patience)) {
            for (Conflict conflict : vault.conflicts().list()) {
                found.accept(entry(conflict, photos));
            }
        }
    }

    private static ConflictEntry entry(Conflict conflict, PhotoComparison photos) {
        Merge merge = switch (conflict.comparison()) {
            case IDENTICAL -> Merge.COLLAPSE;
            case DIRECTORIES -> Merge.JOIN;
            case DIFFERENT -> Merge.KEEP;
            case UNREADABLE -> Merge.UNREADABLE;
        };
        return new ConflictEntry(side(conflict.original()), side(conflict.copy()), merge, pixels(conflict, photos));
    }

    private static @Nullable Pixels pixels(Conflict conflict, PhotoComparison photos) {
        if (conflict.comparison() != Conflict.Comparison.DIFFERENT) {
            return null;
        }
        try {
            return photos.compare(conflict.original().path(), conflict.copy().path());
        } catch (IOException e) {
            return null;
        }
    }

    private static Side side(Version version) {
        return new Side(
                version.path().toString(),
                version.kind().name().toLowerCase(Locale.ROOT),
                version.size(),
                version.modified().toInstant().toString());
    }

    ConflictOutcome resolve(ConflictEntry conflict, Resolution resolution) throws IOException, Failure {
        String original = conflict.original().path();
        String copy = conflict.copy().path();
        try {
            Merged merged = resolve(path(original), path(copy), resolution);
            return new ConflictOutcome(
                    original, copy, merged.collapsed(), merged.moved(), merged.renamed(), merged.kept());
        } catch (NoSuchFileException e) {
            throw new Failure(
                    ExitCode.FAILED, "One of the versions is not there any more: list the conflicts again.", e);
        } catch (ReadOnlyFileSystemException e) {
            throw new Failure(
                    ExitCode.DENIED,
                    "The vault was unlocked with --read-only; lock it and unlock it without, to merge.",
                    e);
        }
    }

    private Merged resolve(Path original, Path copy, Resolution resolution) throws IOException {
        if (resolution == Resolution.MERGE) {
            return vault.conflicts().merge(original, copy);
        }
        vault.conflicts().keepBoth(original, copy);
        return new Merged(0, 0, 0, 1);
    }

    private Path path(String cleartext) {
        return vault.root().resolve(cleartext);
    }
}
