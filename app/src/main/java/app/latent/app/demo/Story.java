package app.latent.app.demo;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.ProgressLine;
import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Tells the demo's steps, and names the one that fails. */
final class Story {
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private int steps;
    private String prefix = "";

    Story(PrintStream out) {
        this.out = out;
    }

    /**
     * Carries out a step and tells what came of it.
     *
     * @param outcome does the work; its result is the sentence to show
     * @throws Failure that names the step, whatever went wrong in it
     */
    void step(String name, Callable<String> outcome) throws Failure {
        long start = System.nanoTime();
        prefix = String.format("%2d  %-10s  ", ++steps, name);
        out.print(prefix);
        out.flush();
        try {
            String sentence = outcome.call();
            out.printf("%s  (%.1f s)%n", sentence, (System.nanoTime() - start) / NANOS);
        } catch (Exception e) {
            out.println("failed");
            throw new Failure(
                    e instanceof Failure failure ? failure.exitCode() : ExitCode.FAILED,
                    "Step " + steps + " (" + name + ") failed: " + reason(e),
                    e);
        }
    }

    /** Progress of the step that is under way. */
    ProgressLine progress() {
        return ProgressLine.behind(prefix);
    }

    /** A line that belongs to the step before. */
    void detail(String line) {
        out.println("      " + line);
    }

    void say(String line) {
        out.println(line);
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e.getCause() == null || e instanceof Failure ? message : message + " (" + e.getCause() + ")";
    }
}
