package app.latent.gateway.account;

import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.util.encoders.Base32;

/**
 * A password that the program makes up: 100 random bits as five groups of four letters and digits. So many cannot be guessed, hence a fast hash will do.
 */
public final class DevicePassword {

    private static final int CHARACTERS = 20;
    private static final int GROUP = 4;

    private DevicePassword() {}

    /** @return a new one, such as {@code k3vd-x6ta-omqz-2hpw-ej7s} */
    public static String create(SecureRandom random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String letters = Base32.toBase32String(bytes).substring(0, CHARACTERS).toLowerCase(Locale.ROOT);
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /**
     * @param typed its hyphens, spaces and capitals do not matter
     * @return SHA-256 in hexadecimal
     */
    public static String hash(char[] typed) {
        char[] letters = new char[typed.length];
        int length = 0;
        for (char c : typed) if (c != '-' && c != ' ') letters[length++] = Character.toLowerCase(c);
        byte[] bytes = SecretBytes.of(CharBuffer.wrap(letters, 0, length));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } finally {
            Arrays.fill(letters, '\0');
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
