package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.terminal.QrLines;
import app.latent.app.terminal.Terminal;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.OneTimeSecret;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a secret into an authenticator app, and has a code of it typed back before anything depends on it. */
final class CodeSetup {
    private static final String QUESTION = "The code that the app shows now: ";

    private CodeSetup() {}

    /** @throws Failure where what is typed is not the code */
    static OneTimeSecret ask(AccountName name) throws IOException, Failure {
        OneTimeSecret secret = OneTimeSecret.create(new SecureRandom());
        Optional<Console> terminal = Terminal.interactive();
        if (terminal.isPresent()) {
            System.out.println("Scan this with an authenticator app:");
            QrLines.of(secret.uri(name).toString()).forEach(System.out::println);
        }
        System.out.println("or type this key into it: " + secret.text());
        System.out.flush();
        requireCode(secret, terminal.isPresent() ? terminal.get().readLine("%s", QUESTION) : nextLine());
        return secret;
    }

    private static void requireCode(OneTimeSecret secret, @Nullable String typed) throws Failure {
        long now = OneTimeSecret.stepOf(Instant.now());
        String code = typed == null ? "" : typed.replace(" ", "");
        if (secret.isCodeOf(now, code) || secret.isCodeOf(now - 1, code)) return;
        throw new Failure(
                ExitCode.FAILED,
                "This is not the code of that key, so nothing was changed. Is the clock right, here and on the phone?");
    }

    private static @Nullable String nextLine() throws IOException {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }
}
