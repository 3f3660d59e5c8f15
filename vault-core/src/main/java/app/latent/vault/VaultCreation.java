package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.cryptomator.cryptofs.CiphertextDirectory;
import org.cryptomator.cryptofs.DirectoryIdBackup;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a vault, whole or not at all. {@code vault.cryptomator} is written last and everything before it is on disk by
 * then, so a folder that has it is a vault, whenever the power fails. What was made before a failure is deleted again.
 */
final class VaultCreation {

    private static final Logger LOG = LoggerFactory.getLogger(VaultCreation.class);

    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    private final VaultFolder folder;
    private final Deque<Path> made = new ArrayDeque<>();

    VaultCreation(Path folder) {
        this.folder = new VaultFolder(folder);
    }

    void create(Passphrase passphrase) throws IOException {
        passphrase.requireLength();
        requireRoom();
        try {
            makeAll(passphrase);
        } catch (FileSystemException e) {
            undo();
            throw new VaultException(
                    Reason.NOT_WRITABLE,
                    "The vault cannot be made in " + folder.path() + " (" + words(e)
                            + "). See to that, or name a folder where you may write.",
                    e);
        } catch (IOException | RuntimeException e) {
            undo();
            throw e;
        }
    }

    private static String words(FileSystemException e) {
        return e.getReason() == null ? app.latent.vault.backing.Reason.of(e) : e.getReason();
    }

    /** @throws VaultException NOT_EMPTY or ALREADY_EXISTS, where the folder is neither missing nor empty */
    void requireRoom() throws IOException {
        Path path = folder.path();
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new VaultException(Reason.NOT_EMPTY, path + " is not a folder. Name a new or an empty one.");
        }
        if (folder.isVault()) {
            throw new VaultException(
                    Reason.ALREADY_EXISTS, path + " is a vault already. Unlock it, or name another folder.");
        }
        try (Stream<Path> entries = Files.list(path)) {
            if (entries.findAny().isPresent()) {
                throw new VaultException(
                        Reason.NOT_EMPTY,
                        path + " is not empty. Name a new or an empty folder; a vault needs its own.");
            }
        }
    }

    private void makeAll(Passphrase passphrase) throws IOException {
        SecureRandom random = new SecureRandom();
        makeDirectories(folder.path());
        try (Masterkey masterkey = Masterkey.generate(random);
                Cryptor cryptor =
                        CryptorProvider.forScheme(VaultConfigFile.CIPHER_COMBO).provide(masterkey.copy(), random)) {
            makeRoot(cryptor);
            makeFile(folder.masterkey(), MasterkeyFile.wrap(masterkey, passphrase));
            DurableFiles.forceFolder(folder.path());
            makeFile(folder.config(), VaultConfigFile.sign(masterkey));
            DurableFiles.forceFolder(folder.path());
        }
    }

    private void makeRoot(Cryptor cryptor) throws IOException {
        Path root = folder.rootDirectory(cryptor);
        makeDirectories(root);
        Path backup = root.resolve("dirid.c9r");
        made.push(backup);
        DirectoryIdBackup.write(cryptor, new CiphertextDirectory(VaultFolder.ROOT_DIRECTORY_ID, root));
        DurableFiles.force(backup);
        DurableFiles.forceFolder(root);
    }

    private void makeDirectories(Path directory) throws IOException {
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null && !Files.exists(parent)) {
            makeDirectories(parent);
        }
        if (!Files.isDirectory(directory)) {
            Files.createDirectory(directory, directory.equals(folder.path()) ? ownersAlone(directory) : NO_ATTRIBUTES);
            made.push(directory);
            if (parent != null) DurableFiles.forceFolder(parent);
        }
    }

    /** Sizes, times and numbers of photos are nobody else's on this machine. A folder that is there already stays as it is. */
    private static FileAttribute<?>[] ownersAlone(Path directory) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : NO_ATTRIBUTES;
    }

    private void makeFile(Path file, byte[] content) throws IOException {
        DurableFiles.create(file, content);
        made.push(file);
    }

    private void undo() {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.warn("A part of a vault that could not be created is left: {}", path);
            }
        }
    }
}
