package app.latent.gallery.comments;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a comment says: plain text of 1 to 2000 characters in Unicode's form NFC, without control characters but single or double line breaks (LF), and with nothing
 * blank at its ends. It is never markup.
 */
public record CommentText(String text) {
    public static final int LONGEST = 2000;

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern GAP = Pattern.compile("\n{3,}");

    /** @throws IllegalArgumentException where it is none */
    public CommentText {
        if (!text.equals(tidy(text)) || !isSound(text)) {
            throw new IllegalArgumentException("not the text of a comment");
        }
    }

    /** @return what was typed, in the form that is kept; empty where it says nothing, is too long, or has what is no text */
    public static Optional<CommentText> parse(String typed) {
        String text = tidy(typed);
        return isSound(text) ? Optional.of(new CommentText(text)) : Optional.empty();
    }

    private static String tidy(String typed) {
        String lines = BREAK.matcher(typed).replaceAll("\n").replace('\t', ' ');
        return GAP.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC).strip())
                .replaceAll("\n\n");
    }

    private static boolean isSound(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST
                && text.codePoints().allMatch(CommentText::isText);
    }

    private static boolean isText(int character) {
        int type = Character.getType(character);
        return character == '\n' || (type != Character.CONTROL && type != Character.SURROGATE);
    }
}
