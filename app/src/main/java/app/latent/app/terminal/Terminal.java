package app.latent.app.terminal;

import java.io.Console;
import java.util.Optional;

/** The terminal that a command runs on. */
public final class Terminal {
    private Terminal() {}

    /** Empty where input or output goes elsewhere: to a file, a pipe, or nowhere. */
    public static Optional<Console> interactive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
