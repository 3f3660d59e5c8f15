package app.latent.app.failure;

/** How a command ends. Scripts rely on these numbers: none is ever reused for another meaning. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    USAGE(2),
    /** Wrong passphrase, or not allowed. */
    DENIED(3),
    /** Not a vault, of another format, or damaged. */
    NOT_A_VAULT(4),
    /** Mount point, port, vault or drive is in use. */
    BUSY(5),
    CHECK_FOUND_PROBLEMS(6),
    NO_DAEMON(7);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
