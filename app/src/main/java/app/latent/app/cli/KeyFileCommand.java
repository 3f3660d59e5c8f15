package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.SecretText;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        description =
                "Shows what a vault with a key file is encrypted with: to type into the official Cryptomator app, or to keep in a safe place."
                        + " Whoever reads it needs neither the passphrase nor the file.",
        footer = {"", "Example:  latent key-file --key-file /media/stick/photos.key"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class KeyFileCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Override
    public Integer call() throws Exception {
        if (!passphrases.keyFile.isGiven()) throw new Failure(ExitCode.USAGE, "Name the file with --key-file FILE.");
        char[] joined = passphrases.read();
        byte[] shown = SecretText.encode(joined);
        try {
            System.out.write(shown, 0, shown.length);
            System.out.println();
        } finally {
            Arrays.fill(shown, (byte) 0);
            Arrays.fill(joined, '\0');
        }
        return ExitCode.DONE.number();
    }
}
