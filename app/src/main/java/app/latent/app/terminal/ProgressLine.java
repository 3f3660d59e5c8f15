package app.latent.app.terminal;

import java.io.PrintStream;

/** One line on the terminal that is written over and over, and gone at the end. Nothing where there is no terminal. */
public final class ProgressLine implements AutoCloseable {
    private static final String CLEAR_TO_END = "\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private final String prefix;

    private ProgressLine(PrintStream out, boolean terminal, String prefix) {
        this.out = out;
        this.terminal = terminal;
        this.prefix = prefix;
    }

    public static ProgressLine onTerminal() {
        return behind("");
    }

    /** @param prefix what stands at the beginning of the line already, and stays */
    public static ProgressLine behind(String prefix) {
        return new ProgressLine(System.err, Terminal.interactive().isPresent(), prefix);
    }

    public void show(String text) {
        if (terminal) {
            out.print("\r" + prefix + text + CLEAR_TO_END);
            out.flush();
        }
    }

    @Override
    public void close() {
        show("");
    }
}
