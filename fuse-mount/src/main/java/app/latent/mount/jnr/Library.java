package app.latent.mount.jnr;

import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import java.util.List;
import jnr.ffi.LibraryLoader;
import jnr.ffi.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.serce.jnrfuse.LibFuse;

/** libfuse 2, or macFUSE's like of it. */
final class Library {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private static final List<String> ON_LINUX = List.of("libfuse.so.2", "fuse");
    private static final List<String> ON_MACOS = List.of("fuse", "macfuse", "osxfuse");
    private static final String PLACE_ON_MACOS = "/usr/local/lib";

    private Library() {}

    static LibFuse load() throws MountException {
        NativeFolder.choose();
        boolean macos = isMacos();
        for (String name : macos ? ON_MACOS : ON_LINUX) {
            try {
                LibraryLoader<LibFuse> loader = LibraryLoader.create(LibFuse.class);
                return (macos ? loader.search(PLACE_ON_MACOS) : loader)
                        .failImmediately()
                        .load(name);
            } catch (LinkageError | RuntimeException missing) {
                LOG.debug("{} cannot be loaded", name, missing);
            }
        }
        throw new MountException(
                Reason.NO_FUSE,
                macos
                        ? "macFUSE is missing. Install it from https://macfuse.github.io/"
                        : "libfuse 2 is missing. Install it with: apt-get install libfuse2 (or your system's like)");
    }

    static boolean isMacos() {
        return Platform.getNativePlatform().getOS() == Platform.OS.DARWIN;
    }
}
