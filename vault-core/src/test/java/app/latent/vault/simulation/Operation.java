package app.latent.vault.simulation;

/** The calls that a store and its files have. */
public enum Operation {
    OPEN,
    CREATE,
    STAT,
    LIST,
    CREATE_FOLDER,
    DELETE,
    RENAME,
    SYNC_FOLDER,
    SET_TIMES,
    SET_MODE,
    SET_OWNER,
    ATTRIBUTES,
    SET_ATTRIBUTE,
    REMOVE_ATTRIBUTE,
    SPACE,
    READ,
    WRITE,
    SET_SIZE,
    SYNC,
    STAT_OPEN_FILE,
    CLOSE;

    /** Whether it leaves the store another than before. */
    public boolean changes() {
        return switch (this) {
            case CREATE,
                    CREATE_FOLDER,
                    DELETE,
                    RENAME,
                    SET_TIMES,
                    SET_MODE,
                    SET_OWNER,
                    SET_ATTRIBUTE,
                    REMOVE_ATTRIBUTE,
                    WRITE,
                    SET_SIZE -> true;
            default -> false;
        };
    }
}
