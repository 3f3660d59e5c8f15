package app.latent.mount.ops;

import java.nio.file.NoSuchFileException;

/**
 * The file itself has lost its last name, which its name may have passed on to another. To whoever still has a path, that
 * is no answer: the path is to be looked up once more.
 */
public final class NamelessException extends NoSuchFileException {
    private static final long serialVersionUID = 1L;

    /** @param lastName without its directory */
    public NamelessException(String lastName) {
        super(lastName);
    }

    /** As that of {@link PosixException}. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
