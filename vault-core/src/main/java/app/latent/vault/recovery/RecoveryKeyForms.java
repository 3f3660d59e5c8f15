package app.latent.vault.recovery;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms that recovery keys have on this machine: words where their list is found, the code everywhere. */
public final class RecoveryKeyForms {

    /** A third of a code's characters are digits; no word has any. */
    private static final int ONE_DIGIT_IN = 10;

    private final Optional<WordForm> words;

    private RecoveryKeyForms(Optional<WordForm> words) {
        this.words = words;
    }

    /**
     * @param wordList a file with the official list; null to look for it where it may be
     * @throws IOException when that file cannot be read, or is another list
     */
    public static RecoveryKeyForms find(@Nullable Path wordList) throws IOException {
        WordListSource source = WordListSource.ofMachine();
        Optional<WordList> list = wordList == null ? source.find() : Optional.of(source.read(wordList));
        return of(list);
    }

    static RecoveryKeyForms of(Optional<WordList> list) {
        return new RecoveryKeyForms(list.map(WordForm::new));
    }

    /** The form of words, where the list is there. */
    public Optional<WordForm> words() {
        return words;
    }

    /** The form to show a recovery key in. */
    public RecoveryKeyForm best() {
        return words.isPresent() ? words.get() : new CodeForm();
    }

    /**
     * Reads what somebody has typed, in whichever form it is.
     *
     * @param text stays the caller's, who wipes it
     * @throws UnreadableRecoveryKeyException naming the places that cannot be right; also when these are words and there is no list of them here
     */
    public RecoveryKey read(char[] text) throws UnreadableRecoveryKeyException {
        if (isCode(text)) return RecoveryKey.read(text, new CodeForm());
        return RecoveryKey.read(text, words.orElseThrow(UnreadableRecoveryKeyException::noWords));
    }

    private static boolean isCode(char[] text) {
        List<CharBuffer> parts = Parts.of(text);
        long digits = parts.stream()
                .flatMapToInt(CharBuffer::chars)
                .filter(c -> c >= '0' && c <= '9')
                .count();
        return digits * ONE_DIGIT_IN
                > parts.stream().mapToInt(CharBuffer::length).sum();
    }
}
