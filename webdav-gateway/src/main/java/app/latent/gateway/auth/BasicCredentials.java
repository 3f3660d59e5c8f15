package app.latent.gateway.auth;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What HTTP Basic (RFC 7617) carries. Close it to wipe the passphrase; the header's own text stays in memory until collected, which is the server's
 * doing.
 */
final class BasicCredentials implements AutoCloseable {

    private static final String SCHEME = "Basic ";

    private final byte[] user;
    private final char[] passphrase;

    private BasicCredentials(byte[] user, char[] passphrase) {
        this.user = user;
        this.passphrase = passphrase;
    }

    /** @return empty where the header is missing or not Basic credentials */
    static Optional<BasicCredentials> parse(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        byte[] decoded;
        try {
            decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        try {
            return split(decoded);
        } finally {
            Arrays.fill(decoded, (byte) 0);
        }
    }

    private static Optional<BasicCredentials> split(byte[] decoded) {
        int colon = 0;
        while (colon < decoded.length && decoded[colon] != ':') colon++;
        if (colon == decoded.length) return Optional.empty();
        CharBuffer chars = decode(ByteBuffer.wrap(decoded, colon + 1, decoded.length - colon - 1));
        char[] passphrase = Arrays.copyOf(chars.array(), chars.limit());
        Arrays.fill(chars.array(), '\0');
        return Optional.of(new BasicCredentials(Arrays.copyOf(decoded, colon), passphrase));
    }

    /** UTF-8, as we ask for; but GNOME's and other clients send ISO 8859-1 whatever they are asked for, which is hardly ever UTF-8 by chance. */
    private static CharBuffer decode(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate());
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1.decode(bytes);
        }
    }

    boolean isFor(String expectedUser) {
        return MessageDigest.isEqual(user, expectedUser.getBytes(StandardCharsets.UTF_8));
    }

    /** Wiped when this is closed. */
    char[] passphrase() {
        return passphrase;
    }

    @Override
    public void close() {
        Arrays.fill(passphrase, '\0');
    }
}
