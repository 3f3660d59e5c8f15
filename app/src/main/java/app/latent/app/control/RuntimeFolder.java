package app.latent.app.control;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.ffi.Accounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of one user's sockets and lock files. Entered by its owner only; gone at the next start of the machine. */
public final class RuntimeFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final String SOCKET_SUFFIX = ".sock";
    private static final String LOCK_SUFFIX = ".lock";
    /** A socket's path may not be longer than 107 bytes, so the hash is cut; 64 bits do for the vaults of one user. */
    private static final int NAME_BYTES = 8;

    private final Path folder;

    private RuntimeFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of the user who runs this process: below {@code /run/user/UID} where the system has it, else below the folder for
     * temporary files. The environment does not decide, so that a cron job finds the daemon of the desktop.
     *
     * @throws Failure where somebody else made the folder
     * @throws IOException where it cannot be made
     */
    public static RuntimeFolder ofUser() throws IOException, Failure {
        int user = Accounts.userId();
        Path perUser = Path.of("/run/user", Integer.toString(user));
        return at(
                Files.isWritable(perUser)
                        ? perUser.resolve("latent")
                        : Path.of(System.getProperty("java.io.tmpdir")).resolve("latent-" + user),
                user);
    }

    static RuntimeFolder at(Path folder, int user) throws IOException, Failure {
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException e) {
            if (!isOurs(folder, user)) {
                throw new Failure(
                        ExitCode.FAILED,
                        folder
                                + " belongs to somebody else, or lets others in, and Latent would speak with its vaults there."
                                + " Remove it, or make it yours alone (chmod 700).",
                        e);
            }
        }
        return new RuntimeFolder(folder);
    }

    private static boolean isOurs(Path folder, int user) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                        .equals(user)
                && Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                        .equals(OWNER_ONLY);
    }

    /** @param vault an existing folder; every way of writing its path gives the same socket */
    public Path socketOf(Path vault) throws IOException {
        return folder.resolve(nameOf(vault) + SOCKET_SUFFIX);
    }

    /** Held by the daemon for as long as the vault is unlocked. */
    public Path lockFileOf(Path vault) throws IOException {
        return folder.resolve(nameOf(vault) + LOCK_SUFFIX);
    }

    /** The sockets of all vaults that are unlocked, and those that killed daemons left. */
    public List<Path> sockets() throws IOException {
        return filesThatEndWith(SOCKET_SUFFIX);
    }

    /** Of all vaults that are or were unlocked since the machine was started. */
    public List<Path> lockFiles() throws IOException {
        return filesThatEndWith(LOCK_SUFFIX);
    }

    private List<Path> filesThatEndWith(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** @return of an existing folder; the same for every way of writing its path, and it tells nothing of that */
    public static String nameOf(Path vault) throws IOException {
        byte[] hash = sha256().digest(vault.toRealPath().toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
