package app.latent.vault.recovery;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 22 groups of six letters and digits, Latent's own form, for machines without the official list of words.
 *
 * <p>A group is 30 bits, most significant first, in Crockford's base 32, which has no letter that looks like a digit: three bytes of the key, and a check of six bits, the CRC-6 (polynomial x^6 + x + 1, begun with 0)
 * of these bytes and of the group's place from 0, exclusive-or. So a group with one wrong character is always found, and groups that have changed places too.
 */
public record CodeForm() implements RecoveryKeyForm {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 6;
    private static final int CHECK_BITS = 6;
    private static final int CHECK_MASK = (1 << CHECK_BITS) - 1;
    private static final int POLYNOMIAL = 0b000011;
    private static final int BYTES = 3;

    @Override
    public int parts() {
        return RecoveryKey.PADDED / BYTES;
    }

    @Override
    public String noun() {
        return "group";
    }

    @Override
    public boolean isPossible(CharSequence part, int place) {
        return place < parts() && decode(part, place) >= 0;
    }

    @Override
    public char[] write(byte[] padded) {
        CharBuffer text = CharBuffer.allocate(parts() * (GROUP + 1));
        for (int place = 0; place < parts(); place++) {
            int at = place * BYTES;
            int bytes = ((padded[at] & 0xFF) << 16) | ((padded[at + 1] & 0xFF) << 8) | (padded[at + 2] & 0xFF);
            int bits = (bytes << CHECK_BITS) | check(bytes, place);
            for (int shift = (GROUP - 1) * BITS; shift >= 0; shift -= BITS) {
                text.put(DIGITS.charAt((bits >> shift) & (DIGITS.length() - 1)));
            }
            text.put(' ');
        }
        return Texts.take(text);
    }

    @Override
    public byte[] read(List<CharBuffer> parts) throws UnreadableRecoveryKeyException {
        List<CharBuffer> groups = cut(parts);
        if (groups.size() != parts()) throw UnreadableRecoveryKeyException.count(this, groups.size());
        List<Integer> wrong = new ArrayList<>();
        byte[] padded = new byte[RecoveryKey.PADDED];
        for (int place = 0; place < groups.size(); place++) {
            int bytes = decode(groups.get(place), place);
            if (bytes < 0) wrong.add(place);
            padded[place * BYTES] = (byte) (bytes >> 16);
            padded[place * BYTES + 1] = (byte) (bytes >> 8);
            padded[place * BYTES + 2] = (byte) bytes;
        }
        if (wrong.isEmpty()) return padded;
        Arrays.fill(padded, (byte) 0);
        throw UnreadableRecoveryKeyException.at(this, wrong);
    }

    /** Who types does not need to mind the spaces. */
    private static List<CharBuffer> cut(List<CharBuffer> parts) {
        List<CharBuffer> groups = new ArrayList<>();
        for (CharBuffer part : parts) {
            for (int from = 0; from < part.length(); from += GROUP) {
                groups.add(part.subSequence(from, Math.min(from + GROUP, part.length())));
            }
        }
        return groups;
    }

    /** @return the three bytes, or negative where the group cannot stand at this place */
    private static int decode(CharSequence group, int place) {
        if (group.length() != GROUP) return -1;
        int bits = 0;
        for (int i = 0; i < GROUP; i++) {
            int digit = digit(group.charAt(i));
            if (digit < 0) return -1;
            bits = (bits << BITS) | digit;
        }
        int bytes = bits >> CHECK_BITS;
        return (bits & CHECK_MASK) == check(bytes, place) ? bytes : -1;
    }

    /** Crockford's: capital or not, and what looks like a digit is one. */
    private static int digit(char c) {
        char capital = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return DIGITS.indexOf(
                switch (capital) {
                    case 'O' -> '0';
                    case 'I', 'L' -> '1';
                    default -> capital;
                });
    }

    private static int check(int bytes, int place) {
        int remainder = 0;
        for (int bit = BYTES * Byte.SIZE - 1; bit >= 0; bit--) {
            int carry = (remainder >> (CHECK_BITS - 1)) ^ ((bytes >> bit) & 1);
            remainder = ((remainder << 1) & CHECK_MASK) ^ (carry == 0 ? 0 : POLYNOMIAL);
        }
        return remainder ^ place;
    }
}
