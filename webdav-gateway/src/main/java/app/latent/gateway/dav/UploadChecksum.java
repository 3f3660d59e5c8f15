package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a client says its upload's checksum is: {@code OC-Checksum: SHA1:<hex>}, of ownCloud's clients and of rclone. An algorithm that is not known here
 * checks nothing, as none does; what the client sent is served all the same.
 */
final class UploadChecksum {

    private static final Map<String, String> ALGORITHMS = Map.of("MD5", "MD5", "SHA1", "SHA-1", "SHA256", "SHA-256");

    private final @Nullable MessageDigest digest;
    private final byte[] expected;

    private UploadChecksum(@Nullable MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /** @throws StatusException 400, where the checksum is of a known algorithm and not hexadecimal */
    static UploadChecksum of(Exchange exchange) throws StatusException {
        String header = exchange.header("OC-Checksum");
        int colon = header == null ? -1 : header.indexOf(':');
        if (header == null || colon < 0) return new UploadChecksum(null, new byte[0]);
        String algorithm = ALGORITHMS.get(header.substring(0, colon).strip().toUpperCase(Locale.ROOT));
        if (algorithm == null) return new UploadChecksum(null, new byte[0]);
        try {
            byte[] expected =
                    HexFormat.of().parseHex(header.substring(colon + 1).strip());
            return new UploadChecksum(MessageDigest.getInstance(algorithm), expected);
        } catch (IllegalArgumentException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void update(byte[] buffer, int length) {
        if (digest != null) digest.update(buffer, 0, length);
    }

    /** @throws StatusException 400, where something else has arrived than was sent */
    void require() throws StatusException {
        if (digest != null && !MessageDigest.isEqual(digest.digest(), expected)) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
    }
}
