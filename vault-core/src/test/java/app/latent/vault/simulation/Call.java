package app.latent.vault.simulation;

/**
 * One call of a {@link SimulatedStore} or of a file of it.
 *
 * @param path that of an open file is the one that it was opened at
 * @param target where a rename leads to, else empty
 * @param offset of a read or write, else 0
 * @param length of a read or write, or the size that is set, else 0
 */
public record Call(Operation operation, String path, String target, long offset, long length) {

    static Call of(Operation operation, String path) {
        return new Call(operation, path, "", 0, 0);
    }

    /** Whether the call concerns what is at or below a path. */
    public boolean concerns(String prefix) {
        return isAt(path, prefix) || (operation == Operation.RENAME && isAt(target, prefix));
    }

    private static boolean isAt(String path, String prefix) {
        return prefix.isEmpty() || path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
