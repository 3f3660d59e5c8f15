package app.latent.vault.model;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Set;

/** The model's way to fail: in any of some kinds, where more than one thing is wrong and nobody prescribes which is told. */
final class Failure extends IOException {
    private static final long serialVersionUID = 1L;

    enum Kind {
        ABSENT,
        EXISTS,
        NOT_EMPTY,
        /** Not a directory, not a link, is a directory, into itself: told in words alone. */
        OTHER;

        static Kind of(IOException e) {
            return switch (e) {
                case NoSuchFileException _ -> ABSENT;
                case FileAlreadyExistsException _ -> EXISTS;
                case DirectoryNotEmptyException _ -> NOT_EMPTY;
                default -> OTHER;
            };
        }
    }

    /** What the model does not say: the operation is left out on both sides. */
    static final class Unspecified extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final EnumSet<Kind> kinds;

    Failure(Kind first, Kind... others) {
        super("one of " + EnumSet.of(first, others));
        this.kinds = EnumSet.of(first, others);
    }

    Failure(Set<Kind> kinds) {
        super("one of " + kinds);
        this.kinds = EnumSet.copyOf(kinds);
    }

    Set<Kind> kinds() {
        return EnumSet.copyOf(kinds);
    }
}
