package app.latent.app.daemon;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Latent's folders in the user's home, as the XDG base directory specification has them. */
public final class UserFolders {
    private UserFolders() {}

    /** {@code $XDG_STATE_HOME/latent}, by default {@code ~/.local/state/latent}. */
    static Path state() {
        return folder(System.getenv("XDG_STATE_HOME"), Path.of(".local", "state"));
    }

    /** {@code $XDG_CACHE_HOME/latent}, by default {@code ~/.cache/latent}. */
    static Path cache() {
        return folder(System.getenv("XDG_CACHE_HOME"), Path.of(".cache"));
    }

    /** {@code $XDG_CONFIG_HOME/latent}, by default {@code ~/.config/latent}. */
    public static Path config() {
        return folder(System.getenv("XDG_CONFIG_HOME"), Path.of(".config"));
    }

    /** The home itself. */
    public static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /** @param configured is ignored unless it is absolute, as the specification says */
    private static Path folder(@Nullable String configured, Path usual) {
        Path base =
                configured == null || !Path.of(configured).isAbsolute() ? home().resolve(usual) : Path.of(configured);
        return base.resolve("latent");
    }
}
