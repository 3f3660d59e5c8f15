package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what HTTP Basic (RFC 7617) carries. The header's own text stays in memory until collected, which is the server's doing. */
final class BasicCredentials {

    private static final String SCHEME = "Basic ";

    private BasicCredentials() {}

    /** @return empty where the header is missing, is no Basic credentials, or nobody can have the name; whoever gets them closes them */
    static Optional<Credentials> parse(@Nullable String header, Client client) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        byte[] decoded;
        try {
            decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        try {
            return split(decoded, client);
        } finally {
            Arrays.fill(decoded, (byte) 0);
        }
    }

    private static Optional<Credentials> split(byte[] decoded, Client client) {
        int colon = 0;
        while (colon < decoded.length && decoded[colon] != ':') colon++;
        if (colon == decoded.length) return Optional.empty();
        Optional<AccountName> name =
                AccountName.parse(decode(ByteBuffer.wrap(decoded, 0, colon)).toString());
        if (name.isEmpty()) return Optional.empty();
        CharBuffer chars = decode(ByteBuffer.wrap(decoded, colon + 1, decoded.length - colon - 1));
        char[] password = Arrays.copyOf(chars.array(), chars.limit());
        Arrays.fill(chars.array(), '\0');
        return Optional.of(new Credentials(name.get(), password, Optional.empty(), client));
    }

    /** UTF-8, as we ask for; but GNOME's and other clients send ISO 8859-1 whatever they are asked for, which is hardly ever UTF-8 by chance. */
    private static CharBuffer decode(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate());
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1.decode(bytes);
        }
    }
}
