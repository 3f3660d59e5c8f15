package app.latent.vault.health;

/** About directories: their IDs, and the content directories that belong to them. */
public sealed interface DirectoryFinding extends Finding {

    /** All is there: the ID, the content directory, the copy of the ID in it. */
    record HealthyDir(Spot at) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.GOOD;
        }

        @Override
        public String meaning() {
            return "is whole";
        }

        @Override
        public String advice() {
            return "Nothing is to be done.";
        }
    }

    /**
     * Two directories have one ID, so each shows what belongs to either.
     *
     * @param other the one that was met first
     */
    record DirIdCollision(Spot at, Spot other) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }

        @Override
        public String meaning() {
            return "shows the same files as another folder, as both have one directory ID";
        }

        @Override
        public String advice() {
            return "Copy its files to a new folder outside of both, and then delete both. What is deleted in one of them is gone in the other.";
        }
    }

    /** The directory's ID is empty, as after a crash of the machine or a sync that was cut off. */
    record EmptyDirFile(Spot at) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }

        @Override
        public String meaning() {
            return "cannot be opened, as its directory ID is empty";
        }

        @Override
        public String advice() {
            return "Let the sync client finish. What was in the folder may still be there: see whether --repair finds it.";
        }
    }

    /** The directory's ID is longer than any. */
    record ObeseDirFile(Spot at, long size) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.CRITICAL;
        }

        @Override
        public String meaning() {
            return "cannot be opened, as its directory ID is too long (" + size + " bytes)";
        }

        @Override
        public String advice() {
            return "Restore it from a backup or the sync provider's older version, or see whether --repair finds the right ID.";
        }
    }

    /** A directory ID that is in no directory. */
    record LooseDirFile(Spot at) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String meaning() {
            return "holds a directory ID that belongs to no folder";
        }

        @Override
        public String advice() {
            return "It does no harm. --repair deletes it where nothing depends on it.";
        }
    }

    /** The directory's content directory is not there. */
    record MissingContentDir(Spot at) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.WARN;
        }

        @Override
        public String meaning() {
            return "cannot be opened, as the place of its files is missing";
        }

        @Override
        public String advice() {
            return "Let the sync client finish, or restore it from a backup. --repair makes the folder usable again; where its"
                    + " files are gone it is empty then.";
        }
    }

    /** The copy of the ID in the content directory, which would help to find the files' names again, is missing. */
    record MissingDirIdBackup(Spot at) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String meaning() {
            return "has no second copy of its directory ID, which would help to recover it one day";
        }

        @Override
        public String advice() {
            return "--repair writes one.";
        }
    }

    /** That copy is there and says nothing, or something wrong. Cryptomator does not look into it. */
    record DamagedDirIdBackup(Spot at) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String meaning() {
            return "has a damaged second copy of its directory ID, which would help to recover it one day";
        }

        @Override
        public String advice() {
            return "--repair writes a new one.";
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
        public Severity severity() {
            return empty ? Severity.GOOD : Severity.WARN;
        }

        @Override
        public String meaning() {
            if (empty) return "is empty and shown nowhere, as when a crash has cut short its making or deleting";
            return "is a folder that no other one shows" + (named ? "" : ", and whose files' names are lost");
        }

        @Override
        public String advice() {
            return empty
                    ? "It does no harm, and nothing is to be done."
                    : "Let the sync client finish. --repair puts it where it belongs, or shows its files in /LOST+FOUND.";
        }
    }

    /** It is in a directory that is, in the end, in itself: as when two machines have moved two directories into each other. */
    record UnreachableDir(Spot at) implements DirectoryFinding {
        @Override
        public Severity severity() {
            return Severity.WARN;
        }

        @Override
        public String meaning() {
            return "is in a folder that is in itself, so that no path leads there";
        }

        @Override
        public String advice() {
            return "Two devices have moved folders into each other. Restore one of the moves from the sync provider's older"
                    + " version.";
        }
    }
}
