package app.latent.vault.health;

/** About names: those that were shortened, and those that cannot be read. */
public sealed interface NameFinding extends Finding {

    /** A shortened name that is whole. */
    record ValidShortenedFile(Spot at) implements NameFinding {
        @Override
        public Words words() {
            return Words.WHOLE;
        }
    }

    /** The name on disk is not that of the long name. */
    record LongShortNamesMismatch(Spot at, String expected) implements NameFinding {
        @Override
        public Words words() {
            return Words.warn(
                    "is not shown, as its long name and its short one do not fit together", "--repair makes them fit.");
        }
    }

    /** The long name is missing. */
    record MissingLongName(Spot at) implements NameFinding {
        @Override
        public Words words() {
            return Words.critical("has lost its name", LOST);
        }
    }

    /** What should be the long name is none. */
    record NotDecodableLongName(Spot at) implements NameFinding {
        @Override
        public Words words() {
            return Words.critical("has a name that cannot be read", LOST);
        }
    }

    /** What should be the long name is longer than any. */
    record ObeseNameFile(Spot at, long size) implements NameFinding {
        @Override
        public Words words() {
            return Words.critical("has a name that is too long to be one (" + size + " bytes)", LOST);
        }
    }

    /** The long name is followed by something else, as old versions of Cryptomator wrote it. */
    record TrailingBytesInNameFile(Spot at) implements NameFinding {
        @Override
        public Words words() {
            return Words.warn(
                    "is not shown, as something follows its name that does not belong to it", "--repair cuts it off.");
        }
    }

    /** Something of this vault stands under a name that is no name in its directory. Cryptomator does not look at names. */
    record UnknownName(Spot at) implements NameFinding {
        @Override
        public Words words() {
            return Words.warn(
                    "is not shown, as its name was changed or belongs to another folder",
                    "Restore it from a backup or the sync provider's older version; --repair gives the name back where one"
                            + " character was changed, and otherwise shows the file in /LOST+FOUND.");
        }
    }

    /** What to do where a name is lost. */
    String LOST =
            "Restore it from a backup or the sync provider's older version; --repair finds the name again where one"
                    + " character was changed, and otherwise shows it in /LOST+FOUND under another name.";
}
