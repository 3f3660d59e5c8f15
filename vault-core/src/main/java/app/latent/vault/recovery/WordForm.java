package app.latent.vault.recovery;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 44 words, as the official apps have it: three bytes are two words, the first of them with the more significant 12 bits.
 *
 * @param words the official list, or a test's
 */
public record WordForm(WordList words) implements RecoveryKeyForm {

    private static final int BITS = 12;
    private static final int MASK = WordList.SIZE - 1;
    private static final int LONGEST_TEXT = 2048;

    @Override
    public int parts() {
        return RecoveryKey.PADDED * Byte.SIZE / BITS;
    }

    @Override
    public String noun() {
        return "word";
    }

    @Override
    public boolean isPossible(CharSequence part, int place) {
        return place < parts() && words.indexOf(part) >= 0;
    }

    @Override
    public char[] write(byte[] padded) {
        CharBuffer text = CharBuffer.allocate(LONGEST_TEXT);
        for (int at = 0; at < padded.length; at += 3) {
            int pair = ((padded[at] & 0xFF) << 16) | ((padded[at + 1] & 0xFF) << 8) | (padded[at + 2] & 0xFF);
            text.put(words.get(pair >> BITS))
                    .put(' ')
                    .put(words.get(pair & MASK))
                    .put(' ');
        }
        return Texts.take(text);
    }

    @Override
    public byte[] read(List<CharBuffer> parts) throws UnreadableRecoveryKeyException {
        if (parts.size() != parts()) throw UnreadableRecoveryKeyException.count(this, parts.size());
        List<Integer> unknown = new ArrayList<>();
        byte[] padded = new byte[RecoveryKey.PADDED];
        for (int place = 0; place < parts.size(); place++) {
            int index = words.indexOf(parts.get(place));
            if (index < 0) unknown.add(place);
            else put(padded, place, index);
        }
        if (unknown.isEmpty()) return padded;
        Arrays.fill(padded, (byte) 0);
        throw UnreadableRecoveryKeyException.at(this, unknown);
    }

    private static void put(byte[] padded, int place, int index) {
        int at = place / 2 * 3;
        if (place % 2 == 0) {
            padded[at] = (byte) (index >> 4);
            padded[at + 1] |= (byte) (index << 4);
        } else {
            padded[at + 1] |= (byte) (index >> 8);
            padded[at + 2] = (byte) index;
        }
    }
}
