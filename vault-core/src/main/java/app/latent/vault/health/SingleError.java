package app.latent.vault.health;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what a text was before one character of it was changed, by trying all. What tells the right one is a hash or an authentication, so that there is no other. */
final class SingleError {

    static final String NAME_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=.";
    static final String ID_CHARACTERS = "0123456789abcdef-ABCDEFghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ_";

    /** Longer than the encrypted name of any file that a client makes; of longer ones trying takes too long. */
    private static final int LONGEST = 1_500;

    private SingleError() {}

    /** @return null where no text that differs in one character is right */
    static @Nullable String correct(String text, String characters, Predicate<String> right) {
        if (text.length() > LONGEST) return null;
        char[] tried = text.toCharArray();
        for (int at = 0; at < tried.length; at++) {
            char was = tried[at];
            for (int i = 0; i < characters.length(); i++) {
                if (characters.charAt(i) == was) continue;
                tried[at] = characters.charAt(i);
                String candidate = new String(tried);
                if (right.test(candidate)) return candidate;
            }
            tried[at] = was;
        }
        return null;
    }
}
