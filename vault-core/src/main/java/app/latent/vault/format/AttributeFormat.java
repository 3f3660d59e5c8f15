package app.latent.vault.format;

/** Sizes and names of extended attributes, which stand at the file's ciphertext, or at the directory's content directory. */
public final class AttributeFormat {

    /** Before each encrypted name, in the user namespace. */
    public static final String PREFIX = "latent.";

    /** Bytes of the longest name in cleartext: on disk it has 252 characters then, with {@code user.}, of 255 that Linux allows. */
    public static final int LONGEST_NAME = 164;

    /** Bytes by which a value's ciphertext is longer: nonce 12, tag 16. */
    public static final int OVERHEAD = 28;

    /** Bytes of the longest value in cleartext: as ciphertext it has the 65,536 that Linux allows. */
    public static final int LONGEST_VALUE = 64 * 1024 - OVERHEAD;

    private AttributeFormat() {}
}
