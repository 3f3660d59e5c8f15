package app.latent.app.welcome;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.failure.Failures;
import app.latent.gateway.welcome.RefusedException;
import app.latent.vault.backing.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the page is told where something cannot be done: what the command line would say. */
final class Refusals {
    private Refusals() {}

    /** Something that a command does too. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException, Failure;
    }

    static <T> T of(Work<T> work) throws RefusedException {
        try {
            return work.done();
        } catch (Failure e) {
            throw refused(e);
        } catch (IOException e) {
            @Nullable Failure told = Failures.of(e);
            throw told == null
                    ? new RefusedException(false, "This did not work (" + Reason.of(e) + ").")
                    : refused(told);
        }
    }

    private static RefusedException refused(Failure e) {
        return new RefusedException(e.exitCode() == ExitCode.DENIED, String.valueOf(e.getMessage()));
    }

    /** @throws Failure where the text is no absolute path */
    static Path path(String text) throws Failure {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) return path.normalize();
        } catch (InvalidPathException e) {
            // Told below, as what is relative is.
        }
        throw new Failure(ExitCode.USAGE, "Name a whole path, which begins with /.");
    }

    /** @throws Failure where a folder cannot be called so */
    static String name(String text) throws Failure {
        String name = text.strip();
        boolean isName = !name.isEmpty()
                && !name.startsWith(".")
                && name.indexOf('/') < 0
                && name.codePoints().noneMatch(Character::isISOControl);
        if (!isName) throw new Failure(ExitCode.USAGE, "A folder’s name has no slash, and does not begin with a dot.");
        return name;
    }

    /** @throws Failure where it cannot be read */
    static Path keyFile(String text) throws Failure {
        Path file = path(text);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Failure(ExitCode.FAILED, "The key file " + file + " cannot be read.");
        }
        return file;
    }
}
