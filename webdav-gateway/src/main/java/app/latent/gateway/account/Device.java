package app.latent.gateway.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A device or program that signs in with a password of its own, which can be taken from it alone.
 *
 * @param id 8 hexadecimal digits
 * @param label as its user calls it
 * @param password SHA-256 in hexadecimal, see {@link DevicePassword}
 * @param made when it got its password
 */
public record Device(String id, String label, String password, Instant made) {

    /** In characters. */
    public static final int LONGEST_LABEL = 100;

    private static final int ID_BYTES = 4;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException where it is none */
    public Device {
        boolean isOne = ID.matcher(id).matches() && HASH.matcher(password).matches() && isLabel(label);
        if (!isOne) throw new IllegalArgumentException("not a device");
    }

    /** A device of its own, whatever others are called. */
    public static Device create(String label, String password, Instant made, SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new Device(HexFormat.of().formatHex(id), label, password, made.truncatedTo(ChronoUnit.SECONDS));
    }

    public static boolean isLabel(String label) {
        return !label.isBlank() && label.length() <= LONGEST_LABEL;
    }
}
