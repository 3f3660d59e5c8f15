package app.latent.ffi;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Paths in commands that messages offer for copying. */
public final class ShellWord {

    /** A tilde at the start would be the home folder, so it is none of these. */
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    private ShellWord() {}

    /** One word to a POSIX shell (XCU 2.2.2), which no command takes for an option. */
    public static String of(Path path) {
        String text = path.toString();
        String word = text.startsWith("-") ? "./" + text : text;
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
