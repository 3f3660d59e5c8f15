package app.latent.vault.health;

import java.util.Set;

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

    /** It is none of them: what makes it one is missing. */
    record UnknownType(Spot at) implements TypeFinding {
        @Override
        public Words words() {
            return Words.critical(
                    "has nothing in it that tells whether it was a file or a folder",
                    "Let the sync client finish, or restore it from a backup. --repair recovers a folder whose files are still"
                            + " there, and removes what is empty.");
        }
    }

    /** Something that no node can be: a file where a folder must be, a symbolic link, a pipe. Cryptomator passes over it. */
    record MisshapenNode(Spot at) implements TypeFinding {
        @Override
        public Words words() {
            return Words.critical("is nothing that a vault can hold", Words.RESTORE);
        }
    }
}
