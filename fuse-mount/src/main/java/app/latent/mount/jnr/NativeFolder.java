package app.latent.mount.jnr;

import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where jnr-ffi's own native part, which it brings in its jar, is unpacked to be loaded. jnr-ffi removes it as soon as it
 * is loaded; but the folder must be one from which the system runs programs, and /tmp is not one everywhere.
 */
final class NativeFolder {

    /** Of jffi, as is the next. */
    private static final String CHOSEN = "jffi.extract.dir";

    private static final String UNPACKED_BY_USER = "jffi.boot.library.path";

    private NativeFolder() {}

    /** Where the user has chosen nothing. To be called before any class of jnr-ffi is loaded. */
    static void choose() throws MountException {
        if (System.getProperty(CHOSEN) == null && System.getProperty(UNPACKED_BY_USER) == null) {
            Path folder =
                    candidates().filter(NativeFolder::runsPrograms).findFirst().orElseThrow(NativeFolder::none);
            System.setProperty(CHOSEN, folder.toString());
        }
    }

    private static Stream<Path> candidates() {
        return Stream.of(
                        System.getProperty("java.io.tmpdir"),
                        System.getenv("XDG_RUNTIME_DIR"),
                        System.getProperty("user.home"))
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** access(2) says that nothing can be run on a file system that is mounted with noexec, whatever its permissions. */
    static boolean runsPrograms(Path folder) {
        try {
            Path probe = Files.createTempFile(
                    folder,
                    "latent",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try {
                return Files.isExecutable(probe);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException unwritable) {
            return false;
        }
    }

    private static MountException none() {
        return new MountException(
                Reason.NO_FUSE,
                "jnr-ffi must unpack its native part, and programs cannot be run from "
                        + String.join(", ", candidates().map(Path::toString).toList())
                        + ". Name another folder with: JAVA_TOOL_OPTIONS=-D" + CHOSEN + "=DIR");
    }
}
