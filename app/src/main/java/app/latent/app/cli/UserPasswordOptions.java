package app.latent.app.cli;

import app.latent.app.failure.Failure;
import app.latent.gateway.account.PasswordHash;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command takes an account's new password from. It leaves the command as a hash only. */
final class UserPasswordOptions {
    @Option(
            names = "--new-password-file",
            paramLabel = "FILE",
            description = "read the account's new password from the first line of FILE")
    @Nullable Path file;

    @Option(
            names = "--new-password-stdin",
            description =
                    "read the account's new password from standard input: the next line there, after the passphrase")
    boolean stdin;

    /** @return in the PHC string format */
    String hash() throws IOException, Failure {
        char[] password = new SecretSource("password", "--new-password", file, stdin).readNew();
        try {
            return PasswordHash.of(password, PasswordHash.Cost.RECOMMENDED, new SecureRandom())
                    .text();
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
