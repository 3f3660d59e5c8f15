package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.PassphraseStrength;
import app.latent.app.secret.PassphraseStrength.Verdict;
import app.latent.app.terminal.SecretPrompt;
import app.latent.vault.Passphrase;

/** What is said while somebody chooses a passphrase: how strong it is with each key, and once it is chosen why it is weak. Only one that is too short is refused. */
final class NewPassphraseDialog {

    private final PassphraseStrength strength = new PassphraseStrength();

    SecretPrompt.Meter meter() {
        return typed -> {
            if (typed.length == 0) {
                return "";
            }
            int missing = Passphrase.MIN_LENGTH - Character.codePointCount(typed, 0, typed.length);
            return missing > 0 ? "(" + missing + " more)" : strength.of(typed).bar();
        };
    }

    /**
     * Says what is wrong with it, before it is asked for again.
     *
     * @param chosen stays the caller's
     * @throws Failure where it is too short
     */
    void judge(char[] chosen) throws Failure {
        if (Character.codePointCount(chosen, 0, chosen.length) < Passphrase.MIN_LENGTH) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The passphrase is too short: at least " + Passphrase.MIN_LENGTH
                            + " characters, better four words.");
        }
        Verdict verdict = strength.of(chosen);
        if (verdict.isWeak()) {
            System.err.println("This passphrase is " + verdict.word() + ". "
                    + (verdict.reason() == null ? "It can be guessed by trying." : verdict.reason())
                    + " Whoever gets hold of the vault's folder can try as often as they like: four or more words that have"
                    + " nothing to do with each other are better.");
        }
    }
}
