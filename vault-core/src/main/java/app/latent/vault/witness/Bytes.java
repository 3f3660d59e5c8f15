package app.latent.vault.witness;

import java.util.Arrays;

/** Bytes that are compared by value, and never changed. */
final class Bytes {

    static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] value;

    /** @param value not copied */
    Bytes(byte[] value) {
        this.value = value;
    }

    /** Not a copy: not to be changed. */
    byte[] value() {
        return value;
    }

    int length() {
        return value.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return value.length + " bytes";
    }
}
