package app.latent.vault.format;

/** What sync clients write into the name of a second version. */
public final class SyncMarks {

    /**
     * A regular expression of the word for conflict in the languages of the clients, to be matched without regard to case: conflict and conflicto, conflit, conflitto and conflito,
     * Konflikt and konflik, and what Dropbox writes in Russian, Japanese, Chinese and Korean. Macs store letters and their marks apart: so the Japanese word is without its end here, and the
     * Korean one there twice.
     */
    public static final String CONFLICT =
            "(?:conflict|conflit|konflik|конфликт|競合コ|冲突副本|衝突複本|충돌|\u110e\u116e\u11bc\u1103\u1169\u11af)";

    private SyncMarks() {}
}
