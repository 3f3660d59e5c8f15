package app.latent.app.welcome;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.welcome.FolderList;
import app.latent.gateway.welcome.FolderList.Entry;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the folders of this machine, for its user to choose one: their names, and whether they are vaults. Nothing is told of files. */
final class FolderLister {

    /** What a vault's folder has, whatever its format. */
    private static final List<String> MARKS = List.of("vault.cryptomator", "masterkey.cryptomator");

    private final HomePaths paths;
    private final int mostLooked;
    private final int mostListed;

    /**
     * @param mostLooked how many names of a folder are looked at
     * @param mostListed how many folders are told
     */
    FolderLister(HomePaths paths, int mostLooked, int mostListed) {
        this.paths = paths;
        this.mostLooked = mostLooked;
        this.mostListed = mostListed;
    }

    static boolean isVault(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.isRegularFile(folder.resolve(mark)));
    }

    /**
     * @param folder absolute
     * @throws Failure where it is no folder that can be read
     */
    FolderList list(Path folder) throws Failure {
        Path path = folder.normalize();
        var found = new ArrayList<Entry>();
        boolean more = read(path, found);
        found.sort(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER));
        List<Entry> listed = found.subList(0, Math.min(mostListed, found.size()));
        return new FolderList(
                path.toString(),
                paths.shown(path),
                textOf(path.getParent()),
                isVault(path),
                listed,
                more || listed.size() < found.size());
    }

    private static @Nullable String textOf(@Nullable Path parent) {
        return parent == null ? null : parent.toString();
    }

    /** @return whether there are names that were not looked at */
    private boolean read(Path folder, List<Entry> found) throws Failure {
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            Iterator<Path> next = names.iterator();
            for (int looked = 0; next.hasNext(); looked++) {
                if (looked == mostLooked) return true;
                Path each = next.next();
                String name = String.valueOf(each.getFileName());
                if (!name.startsWith(".") && Files.isDirectory(each)) {
                    found.add(new Entry(each.toString(), name, isVault(each)));
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException e) {
            throw new Failure(ExitCode.FAILED, paths.shown(folder) + " is no folder that you may read.", e);
        }
    }
}
