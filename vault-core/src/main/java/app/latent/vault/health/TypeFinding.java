package app.latent.vault.health;

import app.latent.vault.backing.BackingStat.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** About nodes: whether they are a file, a directory or a symbolic link. */
public sealed interface TypeFinding extends Finding {

    /** What a node may be. */
    enum Type {
        FILE,
        DIRECTORY,
        SYMLINK
    }

    /** It is just one of them. */
    record KnownType(Spot at, Type type) implements TypeFinding {
        @Override
        public Words words() {
            return Words.WHOLE;
        }
    }

    /** It is several at once. */
    record AmbiguousType(Spot at, Set<Type> types) implements TypeFinding {
        public AmbiguousType {
            types = Set.copyOf(types);
        }

        @Override
        public Words words() {
            return Words.critical(
                    "is a folder and a link or file at once, of which one only is shown",
                    "Either may be yours: --repair shows the link under a name of its own, beside the other.");
        }
    }

    /**
     * It is none of them: what makes it one is missing.
     *
     * @param instead what is in the place of that; null where nothing is
     */
    record UnknownType(Spot at, @Nullable Kind instead) implements TypeFinding {
        @Override
        public Words words() {
            return Words.critical(
                    instead == null
                            ? "has nothing in it that tells whether it was a file or a folder"
                            : "has " + noun(instead) + " in it, where a file would tell what it was",
                    "Let the sync client finish, or restore it from a backup. --repair recovers a folder whose files are still"
                            + " there, and removes what is empty.");
        }
    }

    /**
     * Something that no part of a vault's folder can be: a file where a folder must be, a symbolic link, a pipe. Cryptomator passes over it.
     *
     * @param shape what it is
     */
    record MisshapenNode(Spot at, Kind shape) implements TypeFinding {
        @Override
        public Words words() {
            return Words.critical("is stored as " + noun(shape) + ", which no vault holds there", Words.RESTORE);
        }
    }

    private static String noun(Kind kind) {
        return switch (kind) {
            case FILE -> "a file";
            case FOLDER -> "a folder";
            case SYMLINK -> "a symbolic link";
            case OTHER -> "a pipe, a socket or a device";
        };
    }
}
