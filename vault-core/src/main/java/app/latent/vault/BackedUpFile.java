package app.latent.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the two small files without which nobody opens a vault. It is replaced as a whole: at every moment the old content or the new one is there, and the old one stays beside it.
 *
 * <p>Backups have Cryptomator's names: the file's, a full stop, the first four bytes of the content's SHA-256 in capital hexadecimal digits, {@code .bkup}. So each content has one backup, however often it is made.
 */
final class BackedUpFile {

    private static final Logger LOG = LoggerFactory.getLogger(BackedUpFile.class);
    private static final String BACKUP_SUFFIX = ".bkup";
    private static final int NAMED_BYTES = 4;

    private final Path file;

    BackedUpFile(Path file) {
        this.file = file;
    }

    /** @param content what the file holds now */
    Path backupOf(byte[] content) {
        String digits = HexFormat.of().withUpperCase().formatHex(sha256(content), 0, NAMED_BYTES);
        return file.resolveSibling(file.getFileName() + "." + digits + BACKUP_SUFFIX);
    }

    /** Returns once the backup is on the disk. One that is there already stays, unless it is torn or another file. */
    void backUp(byte[] content) throws IOException {
        Path backup = backupOf(content);
        if (!isThere(backup, content)) replace(backup, content);
    }

    /** As {@link #backUp}, where it is a precaution only: whatever fails is of no consequence. */
    void backUpIfPossible(byte[] content) {
        try {
            backUp(content);
        } catch (IOException e) {
            LOG.info("{} has no backup: {}", file.getFileName(), e.getClass().getName());
        }
    }

    private static boolean isThere(Path backup, byte[] content) throws IOException {
        return Files.isRegularFile(backup)
                && Files.size(backup) == content.length
                && Arrays.equals(Files.readAllBytes(backup), content);
    }

    /**
     * Returns once the new content is on the disk under the file's name.
     *
     * @param before what is there now, which a backup is made of first; null where there is nothing
     */
    void replace(byte @Nullable [] before, byte[] content) throws IOException {
        if (before != null) backUp(before);
        replace(file, content);
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path temporary = temporaryFor(target);
        try {
            DurableFiles.create(temporary, content);
            keepMode(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.forceFolder(
                    Objects.requireNonNull(target.toAbsolutePath().getParent()));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Sync clients leave a name that begins with a tilde and ends with {@code .tmp} alone. */
    private static Path temporaryFor(Path target) {
        byte[] random = new byte[NAMED_BYTES];
        new SecureRandom().nextBytes(random);
        return target.resolveSibling(
                "~" + target.getFileName() + "." + HexFormat.of().formatHex(random) + ".tmp");
    }

    private static void keepMode(Path from, Path to) throws IOException {
        if (!Files.exists(from)) return;
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) view.setPermissions(Files.getPosixFilePermissions(from));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
