package app.latent.gallery.theme;

/**
 * How the gallery looks.
 *
 * @param name beside the logo; empty for that of the program
 * @param corner how round large things are, in pixels; what is smaller is less round in proportion
 */
public record Theme(String name, Font font, int corner, Palette light, Palette dark) {
    private static final int LONGEST_NAME = 40;
    private static final int ROUNDEST = 24;

    /** @throws IllegalArgumentException where a value is out of its bounds; its message is for whoever chose it */
    public Theme {
        if (name.codePointCount(0, name.length()) > LONGEST_NAME || !name.equals(name.strip())) {
            throw new IllegalArgumentException(
                    "name must have at most " + LONGEST_NAME + " characters, and no space at its ends.");
        }
        if (!name.codePoints().allMatch(Theme::isSeen)) {
            throw new IllegalArgumentException("The name must be plain text in one line.");
        }
        if (corner < 0 || corner > ROUNDEST) {
            throw new IllegalArgumentException("corner must be from 0 to " + ROUNDEST + ".");
        }
        if (light.scheme() != Palette.Scheme.LIGHT || dark.scheme() != Palette.Scheme.DARK) {
            throw new IllegalArgumentException("There is one palette for the light and one for the dark.");
        }
    }

    /** Whether it neither controls how others are shown nor stands for nothing; what joins letters and emoji is part of them. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == 0x200C || character == 0x200D;
            default -> true;
        };
    }
}
