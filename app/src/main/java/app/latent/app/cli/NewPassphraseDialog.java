package app.latent.app.cli;

import app.latent.app.secret.PassphraseStrength;
import app.latent.app.terminal.SecretPrompt;
import app.latent.vault.Passphrase;
import org.jspecify.annotations.Nullable;

/** What is said while somebody chooses a passphrase: how strong it is with each key, and once it is chosen why it is weak. */
final class NewPassphraseDialog {

    private final PassphraseStrength strength = new PassphraseStrength();
    private final String noun;

    /** @param noun what is chosen, to people: the vault's passphrase or the password of an account */
    NewPassphraseDialog(String noun) {
        this.noun = noun;
    }

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
     */
    void judge(char[] chosen) {
        @Nullable String advice = strength.of(chosen).advice(noun);
        if (advice != null) System.err.println(advice);
    }
}
