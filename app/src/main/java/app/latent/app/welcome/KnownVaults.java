package app.latent.app.welcome;

import app.latent.app.control.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Where the vaults are that were made or unlocked by the page, and nothing else of them: a file that only its user may read. */
final class KnownVaults {

    private static final int MOST = 100;

    private final Path file;

    /** @param file is replaced as a whole; its folder is made when it is needed */
    KnownVaults(Path file) {
        this.file = file;
    }

    /** The one that was used last first. A file that cannot be understood lists none, and is replaced by the next change. */
    List<Path> list() throws IOException {
        try {
            String[] paths = Json.read(Files.readString(file), String[].class);
            return Arrays.stream(paths == null ? new String[0] : paths)
                    .filter(Objects::nonNull)
                    .map(Path::of)
                    .toList();
        } catch (NoSuchFileException | JsonProcessingException | InvalidPathException none) {
            return List.of();
        }
    }

    /** Lists a vault first. */
    void remember(Path vault) throws IOException {
        change(paths -> {
            paths.remove(vault);
            paths.addFirst(vault);
            return paths.subList(0, Math.min(MOST, paths.size()));
        });
    }

    void forget(Path vault) throws IOException {
        change(paths -> {
            paths.remove(vault);
            return paths;
        });
    }

    private synchronized void change(UnaryOperator<List<Path>> change) throws IOException {
        List<Path> changed = change.apply(new ArrayList<>(list()));
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path beside = Files.createTempFile(folder, "", "");
        try {
            String text = Json.write(changed.stream().map(Path::toString).toList());
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
