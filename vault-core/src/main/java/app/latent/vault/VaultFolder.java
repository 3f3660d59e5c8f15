package app.latent.vault;

import app.latent.vault.VaultException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.cryptomator.cryptolib.api.Cryptor;

/** The names of things in a vault's folder, and reading them with a bound. */
record VaultFolder(Path path) {

    static final String CONFIG = "vault.cryptomator";
    static final String MASTERKEY = "masterkey.cryptomator";
    static final String DATA = "d";
    static final String ROOT_DIRECTORY_ID = "";

    /** A few hundred bytes in fact; more is not ours and is not read. */
    private static final int LARGEST_FILE = 64 * 1024;

    private static final String WAY_OUT =
            "`latent recovery VAULT restore` makes it anew, or restore it from a backup (a .bkup file beside it, or the sync"
                    + " provider's older version).";

    /** A restore keeps what it replaces as a backup, which it cannot do with what is not read. */
    private static final String TAKE_AWAY = ", and was put there by somebody else than Latent. Take it away first";

    Path config() {
        return path.resolve(CONFIG);
    }

    Path masterkey() {
        return path.resolve(MASTERKEY);
    }

    Path data() {
        return path.resolve(DATA);
    }

    /** Where the root directory's ciphertext is: {@code d/XX/YYYY…}, by the hash of its empty directory ID. */
    Path rootDirectory(Cryptor cryptor) {
        String hash = cryptor.fileNameCryptor().hashDirectoryId(ROOT_DIRECTORY_ID);
        return data().resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    /** See {@link Vault#passphraseState}. */
    Object passphraseState() throws IOException {
        BasicFileAttributes now = Files.readAttributes(masterkey(), BasicFileAttributes.class);
        return List.of(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
    }

    boolean isVault() {
        return Files.exists(config(), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(masterkey(), LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws VaultException LEADS_ELSEWHERE; where there is nothing, there is nothing to follow */
    void requireOwnFiles() throws VaultException {
        requireNoLink(data(), "a folder");
        requireNoLink(config(), "the file");
        requireNoLink(masterkey(), "the file");
    }

    private static void requireNoLink(Path path, String replacement) throws VaultException {
        if (!Files.isSymbolicLink(path)) return;
        throw new VaultException(
                Reason.LEADS_ELSEWHERE,
                path
                        + " is a symbolic link, which may lead anywhere; a vault's folder holds its files itself. If you have"
                        + " not made it, somebody else has: replace it by " + replacement
                        + " from a backup, or from the sync provider.");
    }

    /** @throws VaultException DAMAGED_CONFIG when the file is missing, too large, or not a file; LEADS_ELSEWHERE when it is a link, also one to nowhere */
    static byte[] readBounded(Path file) throws IOException {
        requireNoLink(file, "the file");
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw damaged(file, "is not a file" + TAKE_AWAY);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw damaged(file, "is far too large" + TAKE_AWAY);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new VaultException(
                    Reason.DAMAGED_CONFIG,
                    file.getFileName() + " is missing. Wait until the sync client has finished. " + WAY_OUT,
                    e);
        }
    }

    static VaultException damaged(Path file, String what) {
        return damaged(file, what, null);
    }

    static VaultException damaged(Path file, String what, @org.jspecify.annotations.Nullable Throwable cause) {
        return new VaultException(Reason.DAMAGED_CONFIG, file.getFileName() + " " + what + ". " + WAY_OUT, cause);
    }
}
