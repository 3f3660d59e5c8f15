package app.latent.vault.recovery;

import java.nio.CharBuffer;
import java.util.List;

/** How the 66 bytes of a recovery key are written: a number of parts, each by itself right or wrong. */
public sealed interface RecoveryKeyForm permits WordForm, CodeForm {

    /** How many parts a recovery key has in this form. */
    int parts();

    /** What a part is called: "word" or "group". */
    String noun();

    /**
     * Whether a part may stand at a place.
     *
     * @param place from 0
     */
    boolean isPossible(CharSequence part, int place);

    /** @return the parts with a space between them; the caller wipes it */
    char[] write(byte[] padded);

    /**
     * @return 66 bytes, which the caller wipes; their checksum may be wrong
     * @throws UnreadableRecoveryKeyException when there are too few or too many parts, or impossible ones
     */
    byte[] read(List<CharBuffer> parts) throws UnreadableRecoveryKeyException;
}
