package app.latent.app.cli;

import app.latent.app.secret.SecretText;
import app.latent.vault.recovery.CodeForm;
import app.latent.vault.recovery.RecoveryKey;
import app.latent.vault.recovery.RecoveryKeyForm;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/** A recovery key on its way to a terminal or a pipe. */
final class RecoveryKeyText {
    private RecoveryKeyText() {}

    /** On a line of its own: the official apps take it as it stands there. */
    static void show(RecoveryKey key, RecoveryKeyForm form, OutputStream out) throws IOException {
        char[] text = key.write(form);
        byte[] bytes = SecretText.encode(text);
        try {
            out.write(bytes);
            out.write('\n');
            out.flush();
        } finally {
            Arrays.fill(text, '\0');
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static void explain(RecoveryKeyForm form, PrintStream out) {
        out.println(
                "Whoever has this recovery key opens the vault, whatever the passphrase is. Write it down and keep it"
                        + " apart from this computer; `latent recovery VAULT verify` tells whether your copy is right.");
        if (form instanceof CodeForm) {
            out.println(
                    "It is a recovery code: Latent takes it, the official apps do not. They take 44 words, which Latent"
                            + " writes too where a Cryptomator app is installed or --word-list names a file with its list.");
        }
    }
}
