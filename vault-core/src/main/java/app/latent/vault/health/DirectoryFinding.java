package app.latent.vault.health;

/** About directories: their IDs, and the content directories that belong to them. */
public sealed interface DirectoryFinding extends Finding {

    /** All is there: the ID, the content directory, the copy of the ID in it. */
    record HealthyDir(Spot at) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.WHOLE;
        }
    }

    /**
     * Two directories have one ID, so each shows what belongs to either.
     *
     * @param other the one that keeps it
     */
    record DirIdCollision(Spot at, Spot other) implements DirectoryFinding {
        @Override
        public Words words() {
            String path = String.valueOf(other.path() == null ? "the other" : other.path());
            return Words.critical(
                    "shows the same files as another folder, " + path + ", as both have one directory ID",
                    "Let the sync client finish. Delete nothing in either: what is deleted in one of them is gone in the other. --repair makes this one a folder of its own, which is empty; the files"
                            + " stay in " + path + ".");
        }
    }

    /** The directory's ID is empty, as after a crash of the machine or a sync that was cut off. */
    record EmptyDirFile(Spot at) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.critical(
                    "cannot be opened, as its directory ID is empty",
                    "Let the sync client finish. What was in the folder may still be there: see whether --repair finds it.");
        }
    }

    /** The directory's ID is longer than any. */
    record ObeseDirFile(Spot at, long size) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.critical(
                    "cannot be opened, as its directory ID is too long (" + size + " bytes)",
                    "Restore it from a backup or the sync provider's older version, or see whether --repair finds the right ID.");
        }
    }

    /** A directory ID that is in no directory. */
    record LooseDirFile(Spot at) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.info(
                    "holds a directory ID that belongs to no folder",
                    "It does no harm. --repair deletes it where nothing depends on it.");
        }
    }

    /** The directory's content directory is not there. */
    record MissingContentDir(Spot at) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.warn(
                    "cannot be opened, as the place of its files is missing",
                    "Let the sync client finish, or restore it from a backup. --repair makes the folder usable again; where its"
                            + " files are gone it is empty then.");
        }
    }

    /** The copy of the ID in the content directory, which would help to find the files' names again, is missing. */
    record MissingDirIdBackup(Spot at) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.info(
                    "has no second copy of its directory ID, which would help to recover it one day",
                    "--repair writes one.");
        }
    }

    /** That copy is there and says nothing, or something wrong. Cryptomator does not look into it. */
    record DamagedDirIdBackup(Spot at) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.info(
                    "has a damaged second copy of its directory ID, which would help to recover it one day",
                    "--repair writes a new one.");
        }
    }

    /**
     * Nothing leads to this content directory. One with nothing in it is left where a directory was being made or deleted as a machine crashed, or is about to
     * arrive: that is no problem, though Cryptomator calls it one.
     *
     * @param named whether the names of what is in it can be told
     */
    record OrphanContentDir(Spot at, boolean named, boolean empty) implements DirectoryFinding {
        @Override
        public Words words() {
            if (empty) {
                return Words.good(
                        "is empty and shown nowhere, as when a crash has cut short its making or deleting",
                        "It does no harm, and nothing is to be done.");
            }
            return Words.warn(
                    "is a folder that no other one shows" + (named ? "" : ", and whose files' names are lost"),
                    "Let the sync client finish. --repair puts it where it belongs, or shows its files in /LOST+FOUND.");
        }
    }

    /** It is in a directory that is, in the end, in itself: as when two machines have moved two directories into each other. */
    record UnreachableDir(Spot at) implements DirectoryFinding {
        @Override
        public Words words() {
            return Words.warn(
                    "is in a folder that is in itself, so that no path leads there",
                    "Two devices have moved folders into each other. --repair shows one of them, with all in it, in /LOST+FOUND.");
        }
    }
}
