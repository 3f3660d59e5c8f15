package app.latent.app.daemon;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Where the daemon writes what went wrong: a small file of the user's, which tells nothing of the photos. */
public final class Logs {
    private static final int MOST_BYTES = 1 << 20;

    /** Held here, as the log manager forgets a level with the last who knows its logger. */
    private static final Logger ALL = Logger.getLogger("");

    private static final Logger OURS = Logger.getLogger("app.latent");

    /** Warns at each start that the JVM could compare vectors faster, which no photo is searched by. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Logs() {}

    /** Where the files are. */
    public static Path folder() {
        return UserFolders.state();
    }

    /**
     * Sends this process's log to a file in {@link #folder()}; that file and the one before it stay below 1 MiB each.
     *
     * @throws Failure where that cannot be written, as then nothing can be kept there that a crash must not lose
     */
    public static void toFile() throws Failure {
        LogManager.getLogManager().reset();
        try {
            Files.createDirectories(
                    folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            attach(new FileHandler(folder().resolve("latent.%g.log").toString(), MOST_BYTES, 2, true));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.FAILED,
                    folder()
                            + " cannot be written to, where Latent keeps its log and what a crash must not lose. Make it"
                            + " yours, or name another folder with XDG_STATE_HOME.",
                    e);
        }
    }

    /** Shows only what is grave, and on standard error: commands speak for themselves. */
    public static void quiet() {
        LogManager.getLogManager().reset();
        Handler handler = new ConsoleHandler();
        handler.setLevel(Level.SEVERE);
        attach(handler);
    }

    private static void attach(Handler handler) {
        handler.setFormatter(new DiscreetFormatter());
        ALL.setLevel(Level.WARNING);
        OURS.setLevel(Level.INFO);
        VECTORS.setLevel(Level.SEVERE);
        ALL.addHandler(handler);
    }
}
