package app.latent.vault.recovery;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A vault's masterkey with its checksum, to be written down; overwritten when closed. Not for several threads at once. */
public final class RecoveryKey implements AutoCloseable {

    /** Bytes of a masterkey. */
    public static final int MASTERKEY = 64;

    /** Bytes of the masterkey and its checksum. */
    static final int PADDED = MASTERKEY + 2;

    private final byte[] padded;
    private boolean closed;

    private RecoveryKey(byte[] padded) {
        this.padded = padded;
    }

    /** @param masterkey {@value #MASTERKEY} bytes, copied; stays the caller's, who wipes it */
    public static RecoveryKey of(byte[] masterkey) {
        if (masterkey.length != MASTERKEY) throw new IllegalArgumentException("not the length of a masterkey");
        byte[] padded = Arrays.copyOf(masterkey, PADDED);
        putChecksum(padded);
        return new RecoveryKey(padded);
    }

    /**
     * Reads what somebody has typed.
     *
     * @param text in this form; capital letters, line breaks and spaces do not matter. Stays the caller's, who wipes it
     * @throws UnreadableRecoveryKeyException naming the places that cannot be right
     */
    public static RecoveryKey read(char[] text, RecoveryKeyForm form) throws UnreadableRecoveryKeyException {
        byte[] padded = form.read(Parts.of(text));
        byte[] expected = padded.clone();
        putChecksum(expected);
        try {
            if (!MessageDigest.isEqual(padded, expected)) {
                Arrays.fill(padded, (byte) 0);
                throw UnreadableRecoveryKeyException.asAWhole(form);
            }
            return new RecoveryKey(padded);
        } finally {
            Arrays.fill(expected, (byte) 0);
        }
    }

    /** The low half of the CRC-32, low byte first. */
    private static void putChecksum(byte[] padded) {
        CRC32 crc = new CRC32();
        crc.update(padded, 0, MASTERKEY);
        padded[MASTERKEY] = (byte) crc.getValue();
        padded[MASTERKEY + 1] = (byte) (crc.getValue() >> Byte.SIZE);
    }

    /** @return in this form, on one line; the caller wipes it */
    public char[] write(RecoveryKeyForm form) {
        ensureOpen();
        return form.write(padded);
    }

    /** @return a copy, which the caller wipes */
    public byte[] masterkey() {
        ensureOpen();
        return Arrays.copyOf(padded, MASTERKEY);
    }

    private void ensureOpen() {
        if (closed) throw new IllegalStateException("the recovery key has been wiped");
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(padded, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
