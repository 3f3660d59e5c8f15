package app.latent.app.terminal;

import app.latent.ffi.TerminalKeys;
import app.latent.vault.recovery.CodeForm;
import app.latent.vault.recovery.RecoveryKeyForm;
import app.latent.vault.recovery.RecoveryKeyForms;
import app.latent.vault.recovery.WordForm;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes a recovery key word by word from the terminal: shows the word being typed and what completes it, and does not go on from one that cannot be right. What was typed before it is not shown any more.
 */
public final class RecoveryKeyPrompt implements AutoCloseable {

    private static final int MOST_CHARS = 2048;
    private static final String DIM = "\033[2m";
    private static final String PLAIN = "\033[0m";
    private static final String CLEAR_TO_END = "\033[K";

    private final TerminalKeys keys;
    private final RecoveryKeyForms forms;
    private final char[] typed = new char[MOST_CHARS];

    /** Ends what is typed: the parts that are done, each with a space after it, and the one at hand. */
    private int length;

    /** Where the part at hand begins. */
    private int start;

    private int place;
    private String complaint = "";

    private RecoveryKeyPrompt(TerminalKeys keys, RecoveryKeyForms forms) {
        this.keys = keys;
        this.forms = forms;
    }

    /** Empty where there is no terminal to ask on, or none that can be read key by key. */
    public static Optional<RecoveryKeyPrompt> open(RecoveryKeyForms forms) throws IOException {
        return TerminalKeys.open().map(keys -> new RecoveryKeyPrompt(keys, forms));
    }

    /** All words or groups, of which each by itself may be right. The caller wipes it; empty where nothing was typed. */
    public Optional<char[]> read() throws IOException {
        write("Type the recovery key: Space goes to the next " + form().noun()
                + ", Tab completes, Backspace goes back.\r\n");
        try {
            show();
            while (place < form().parts()) {
                int key = keys.read();
                if (key < 0 || (key == Key.CTRL_D && length == 0)) {
                    write("\r\n");
                    return Optional.empty();
                }
                take(key);
                if (!keys.hasMore()) {
                    show();
                }
            }
            write("\r" + CLEAR_TO_END);
            return Optional.of(Arrays.copyOf(typed, length));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void take(int key) throws IOException {
        complaint = "";
        switch (key) {
            case Key.BACKSPACE, Key.CTRL_H -> back();
            case Key.CTRL_U -> length = start;
            case Key.CTRL_C -> keys.interrupt();
            case Key.CTRL_Z -> keys.suspend();
            case Key.ESCAPE -> Key.skipSequence(keys);
            case Key.TAB -> complete();
            case Key.SPACE, '\n', '\r', '-', ',' -> finishPart();
            default -> {
                if (Character.isLetterOrDigit(key) && key < Key.BACKSPACE && length < typed.length - 1) {
                    typed[length++] = (char) key;
                }
            }
        }
    }

    private void back() {
        if (length > start) {
            length--;
        } else if (place > 0) {
            place--;
            length--;
            start = length;
            while (start > 0 && typed[start - 1] != ' ') {
                start--;
            }
        }
    }

    private void complete() {
        completion().ifPresent(word -> {
            for (int i = length - start; i < word.length() && length < typed.length - 1; i++) {
                typed[length++] = word.charAt(i);
            }
        });
    }

    private void finishPart() {
        if (length == start) {
            return;
        }
        if (!form().isPossible(part(), place)) {
            complete();
        }
        if (!form().isPossible(part(), place)) {
            complaint = form() instanceof WordForm
                    ? "no such word in recovery keys"
                    : "no such group there: one of its characters is wrong";
            return;
        }
        typed[length++] = ' ';
        start = length;
        place++;
    }

    private Optional<String> completion() {
        return form() instanceof WordForm(var words) ? words.completion(part()) : Optional.empty();
    }

    private CharBuffer part() {
        return CharBuffer.wrap(typed, start, length - start);
    }

    /** Codes have digits among their first characters nearly always, words never; without a list of words there are only codes. */
    private RecoveryKeyForm form() {
        boolean isCode = CharBuffer.wrap(typed, 0, length).chars().anyMatch(c -> c >= '0' && c <= '9');
        return isCode ? new CodeForm() : forms.best();
    }

    private void show() throws IOException {
        RecoveryKeyForm form = form();
        String noun = form.noun();
        String rest = completion().map(word -> word.substring(length - start)).orElse("");
        write("\r" + Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " "
                + Math.min(place + 1, form.parts()) + " of " + form.parts() + ": " + part() + DIM + rest + PLAIN
                + (complaint.isEmpty() ? "" : "  (" + complaint + ")") + CLEAR_TO_END);
    }

    private void write(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        keys.close();
    }
}
