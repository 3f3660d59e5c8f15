package app.latent.app.welcome;

import app.latent.gateway.welcome.View.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Paths as the user of a machine sees them.
 *
 * @param home of the user, absolute
 */
record HomePaths(Path home) {

    /** Folders that sync clients make. */
    private static final List<String> SYNCED = List.of(
            "Dropbox",
            "Nextcloud",
            "ownCloud",
            "OneDrive",
            "Google Drive",
            "GoogleDrive",
            "pCloudDrive",
            "MEGA",
            "Seafile",
            "Sync",
            "Syncthing");

    private static final String SUFFIX = ".vault";
    private static final String DRIVES = "Latent";

    /** Such as {@code ~/Dropbox/Photos.vault}. */
    String shown(Path path) {
        if (path.equals(home)) return "~";
        return path.startsWith(home) ? "~/" + home.relativize(path) : path.toString();
    }

    /** What people call a vault: its folder, without what says that it is one. */
    static String nameOf(Path vault) {
        String name = String.valueOf(vault.getFileName());
        return name.endsWith(SUFFIX) && name.length() > SUFFIX.length()
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
    }

    /** Where the drive of a vault is: where people look, and not where a sync client does. */
    Path driveOf(Path vault) {
        return home.resolve(DRIVES).resolve(nameOf(vault));
    }

    /** Where people keep vaults: what a sync client carries, and the home. */
    List<Folder> places() {
        return Stream.concat(SYNCED.stream().filter(name -> Files.isDirectory(home.resolve(name))), Stream.of(""))
                .map(name -> new Folder(home.resolve(name).toString(), name.isEmpty() ? "Home" : name))
                .toList();
    }
}
