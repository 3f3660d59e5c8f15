package app.latent.vault.content;

import app.latent.vault.backing.Reason;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What callers are told of an error of the store: the same with the cleartext path, never with a ciphertext path. */
final class Told {

    private Told() {}

    /** @param path null for a file that has none any more */
    static IOException of(IOException e, @Nullable TreePath path) {
        if (e instanceof FileSystemException told && isCleartext(told.getFile())) return e;
        String name = path == null ? "" : path.toString();
        FileSystemException told = switch (e) {
            case NoSuchFileException _ -> new NoSuchFileException(name);
            case FileAlreadyExistsException _ -> new FileAlreadyExistsException(name);
            case AccessDeniedException denied -> new AccessDeniedException(name, null, denied.getReason());
            case FileSystemException other -> new FileSystemException(name, null, other.getReason());
            case UnauthenticCiphertextException _, IllegalLengthException _, Ciphertext.CutException _ ->
                new FileSystemException(name, null, Reason.INPUT_OUTPUT.words(e.getMessage()));
            default -> new FileSystemException(name, null, e.getMessage());
        };
        told.initCause(e);
        return told;
    }

    /** Paths in the store are relative ones. */
    private static boolean isCleartext(@Nullable String file) {
        return file != null && file.startsWith("/");
    }

    /** Whether it says that the ciphertext is not what it should be. */
    static boolean isDamage(IOException e) {
        return e instanceof UnauthenticCiphertextException
                || e instanceof IllegalLengthException
                || e instanceof Ciphertext.CutException;
    }

    /** Whether it says that there is no room. */
    static boolean isFull(IOException e) {
        return Reason.NO_SPACE.isToldBy(e) || Reason.QUOTA.isToldBy(e);
    }

    static FileSystemException noSpace() {
        return Reason.NO_SPACE.at(null);
    }

    static FileSystemException tooLarge() {
        return Reason.FILE_TOO_LARGE.at(null);
    }
}
