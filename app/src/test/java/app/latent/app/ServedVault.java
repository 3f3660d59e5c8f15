package app.latent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.app.Latent.Result;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new vault, unlocked as a drive and served to this machine, with a home of its own. Closing locks it. */
final class ServedVault implements AutoCloseable {
    private final Path folder;
    private final Path vault;
    private final Path drive;
    private final Latent latent;
    private final URI gallery;

    /** @param folder for all of it; empty */
    ServedVault(Path folder) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fuse")), "skipped: this machine has no /dev/fuse");
        this.folder = folder;
        vault = folder.resolve("vault");
        drive = Files.createDirectory(folder.resolve("drive"));
        latent = new Latent(Files.createDirectory(home()));
        NewVault.at(vault);
        Result unlocked =
                succeed("unlock", "--mount", drive.toString(), "--serve", "0", "--json", "--passphrase-stdin");
        gallery = URI.create(
                new ObjectMapper().readTree(unlocked.out()).get("gateway").asText());
    }

    /** The ciphertext. */
    Path vault() {
        return vault;
    }

    Path drive() {
        return drive;
    }

    Path home() {
        return folder.resolve("home");
    }

    URI gallery() {
        return gallery;
    }

    /** Runs a command with this vault before the arguments. */
    Result run(String command, String... arguments) throws IOException, InterruptedException {
        String[] line = new String[arguments.length + 2];
        line[0] = command;
        line[1] = vault.toString();
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        return latent.run(line);
    }

    /** As {@link #run}, and fails the test where the command does. */
    Result succeed(String command, String... arguments) throws Exception {
        return check(run(command, arguments));
    }

    /** Returns once all that is in the vault is in its index. */
    void awaitIndex() throws Exception {
        check(latent.run("index", "wait", vault.toString()));
    }

    private static Result check(Result result) {
        assertEquals(0, result.exitCode(), result.out());
        return result;
    }

    @Override
    public void close() throws IOException {
        try {
            run("lock", "--force");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("not seen to be locked");
        }
    }
}
