package app.latent.gallery.theme;

import java.util.Locale;
import java.util.Set;

/** What a colour of the page is for. */
public enum Tone {
    /** Behind everything. */
    PAPER,
    /** Of cards, menus and dialogs. */
    RAISED,
    /** Of what lies lower than the page. */
    SUNKEN,
    /** Text. */
    INK,
    /** Text that matters less. */
    INK_SOFT,
    /** Around and between things. */
    LINE,
    /** What is chosen, and what is to be pressed. */
    ACCENT,
    /** Text on the accent. */
    ACCENT_INK;

    /** On which text of any kind stands. */
    static final Set<Tone> GROUNDS = Set.of(PAPER, RAISED, SUNKEN);

    /** As documents and the API write it, such as {@code ink-soft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** On which it must be readable; none where it is no colour of text. */
    Set<Tone> readOn() {
        return switch (this) {
            case INK, INK_SOFT, ACCENT -> GROUNDS;
            case ACCENT_INK -> Set.of(ACCENT);
            case PAPER, RAISED, SUNKEN, LINE -> Set.of();
        };
    }
}
