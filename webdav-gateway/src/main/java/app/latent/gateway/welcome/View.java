package app.latent.gateway.welcome;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page begins with.
 *
 * @param vaults that are known here, the one that was used last first
 * @param places where people keep vaults: folders that a sync client carries, and the home
 * @param drive whether a vault can be a drive on this machine
 * @param problem why the last vault could not be unlocked, though its passphrase was right; null where none
 */
public record View(
        List<Vault> vaults,
        List<Folder> places,
        boolean drive,
        @Nullable String problem) {

    public View {
        vaults = List.copyOf(vaults);
        places = List.copyOf(places);
    }

    /**
     * A vault that is known here.
     *
     * @param name as people call it
     * @param shown its path as people write it, {@code ~/Dropbox/Photos.vault}
     * @param state {@code locked}, {@code unlocked} or {@code missing}
     * @param gallery where it is shown; null where it is not unlocked, or unlocked without that
     * @param drive where its drive would be, as people write it
     */
    public record Vault(
            String path,
            String name,
            String shown,
            String state,
            @Nullable URI gallery,
            String drive) {}

    /** A folder of this machine. */
    public record Folder(String path, String name) {}
}
