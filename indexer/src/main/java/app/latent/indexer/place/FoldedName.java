package app.latent.indexer.place;

import app.latent.indexer.text.Folding;

/** What the name of a place is compared by: a quarter of a million of them are made before the first one is looked for. */
final class FoldedName {
    private FoldedName() {}

    /** "saint denis" of "Saint-Denis", "malmo" of "Malmö", "laquila" of "L'Aquila". */
    static String of(String name) {
        String plain = Folding.of(name);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean parted = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isOfWord(c)) {
                if (parted && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                parted = false;
            } else {
                parted |= !isIgnored(c);
            }
        }
        return folded.toString();
    }

    private static boolean isOfWord(char c) {
        return Character.isSurrogate(c)
                || (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER);
    }

    /** Marks on letters, and apostrophes in all their forms. */
    private static boolean isIgnored(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER -> true;
            default -> c == '\'' || c == '`';
        };
    }
}
