package app.latent.mount;

/**
 * A program that runs on this machine.
 *
 * @param name as the kernel has it: mostly of the file that was started, at most 15 characters, all printable
 */
public record Program(long pid, String name) {

    /** For users: {@code name (process 4711)}. */
    @Override
    public String toString() {
        return name + " (process " + pid + ")";
    }
}
