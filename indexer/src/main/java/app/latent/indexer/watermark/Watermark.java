package app.latent.indexer.watermark;

/**
 * What the owner has decided.
 *
 * @param on whether anybody sees it
 * @param text what the mark says, where the page has drawn it from words; empty where it is a picture
 */
public record Watermark(boolean on, Audience audience, String text, Stamp stamp) {
    private static final int LONGEST_TEXT = 100;

    /** @throws IllegalArgumentException where the text is too long; its message is for whoever chose it */
    public Watermark {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text must have at most " + LONGEST_TEXT + " characters.");
        }
    }
}
