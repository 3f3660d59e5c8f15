package app.latent.app.terminal;

import java.io.PrintStream;

/** One line on the terminal that is written over and over, and gone at the end. Nothing where there is no terminal. */
public final class ProgressLine implements AutoCloseable {
    private static final String CLEAR_TO_END = "\033[K";

    private final PrintStream out;
    private final boolean terminal;

    private ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static ProgressLine onTerminal() {
        return new ProgressLine(System.err, Terminal.interactive().isPresent());
    }

    public void show(String text) {
        if (terminal) {
            out.print("\r" + text + CLEAR_TO_END);
            out.flush();
        }
    }

    @Override
    public void close() {
        show("");
    }
}
