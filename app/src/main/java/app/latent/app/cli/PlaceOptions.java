package app.latent.app.cli;

import app.latent.gateway.users.SharedPlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The folder or album that a role is given at. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PlaceOptions {
    @ArgGroup(multiplicity = "1")
    Choice choice;

    /** One of both. */
    static final class Choice {
        @Option(
                names = "--folder",
                paramLabel = "PATH",
                description = "a folder of the vault with all below it; / for everything")
        @Nullable String folder;

        @Option(names = "--album", paramLabel = "ALBUM", description = "an album, by its name, path or id")
        @Nullable String album;
    }

    SharedPlace place() {
        return new SharedPlace(choice.folder, choice.album);
    }
}
