package app.latent.gateway.account;

import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * An Argon2id hash (RFC 9106) of a password in Unicode's form NFC, as UTF-8.
 *
 * @param text in the PHC string format, {@code $argon2id$v=19$m=KIBIBYTES,t=PASSES,p=LANES$SALT$HASH}
 */
public record PasswordHash(String text) {

    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
            + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{22,86})");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_KIBIBYTES = 1 << 20;

    /** What computing a hash takes. */
    public record Cost(int kibibytes, int passes, int lanes) {

        /** The second recommendation of RFC 9106, 4: 64 MiB. */
        public static final Cost RECOMMENDED = new Cost(64 << 10, 3, 4);

        /** @throws IllegalArgumentException where Argon2 has no such, or it would take more than 1 GiB */
        public Cost {
            if (lanes < 1 || passes < 1 || kibibytes < 8 * lanes || kibibytes > MOST_KIBIBYTES) {
                throw new IllegalArgumentException("no cost of a hash");
            }
        }
    }

    /** @throws IllegalArgumentException where the text is not of the form */
    public PasswordHash {
        Matcher parts = parts(text);
        cost(parts);
    }

    /** @param password stays the caller's */
    public static PasswordHash of(char[] password, Cost cost, SecureRandom random) {
        byte[] salt = bytes(SALT_BYTES, random);
        return of(cost, salt, hash(password, cost, salt, HASH_BYTES));
    }

    /** @return one that no known password matches, which takes as long to find out as for any other; to make it takes no time */
    public static PasswordHash ofNobody(Cost cost, SecureRandom random) {
        return of(cost, bytes(SALT_BYTES, random), bytes(HASH_BYTES, random));
    }

    private static byte[] bytes(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static PasswordHash of(Cost cost, byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.kibibytes(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash)));
    }

    /**
     * Takes as long as computing it.
     *
     * @param password stays the caller's
     */
    public boolean matches(char[] password) {
        Matcher parts = parts(text);
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(expected, hash(password, cost(parts), salt, expected.length));
    }

    private static Matcher parts(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("not an Argon2id hash");
        return parts;
    }

    private static Cost cost(Matcher parts) {
        return new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private static byte[] hash(char[] password, Cost cost, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] bytes = bytes(password);
        byte[] hash = new byte[length];
        try {
            generator.generateBytes(bytes, hash);
            return hash;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] bytes(char[] password) {
        CharSequence typed = CharBuffer.wrap(password);
        boolean isNormal = Normalizer.isNormalized(typed, Normalizer.Form.NFC);
        return SecretBytes.of(
                isNormal
                        ? CharBuffer.wrap(password)
                        : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC)));
    }

    /** Tells nothing of the hash, which has no business in a log. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
