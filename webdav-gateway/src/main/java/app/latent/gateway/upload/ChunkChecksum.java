package app.latent.gateway.upload;

import app.latent.gateway.http.StatusException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** {@code Upload-Checksum: sha256 <Base64>}, of the body of one request. */
record ChunkChecksum(MessageDigest digest, Expected expected) {

    /** As the protocol names them, which wants SHA-1 to be known. */
    static final String ALGORITHMS = "sha1,sha256";

    /** The protocol's own. */
    private static final int CHECKSUM_MISMATCH = 460;

    private static final Map<String, String> NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    /** What the client says it is. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by require alone.
    private record Expected(byte[] bytes) {}

    /**
     * @return empty where the client sends none
     * @throws StatusException 400 where the algorithm is not known, or it is not in Base64
     */
    static Optional<ChunkChecksum> of(@Nullable String header) throws StatusException {
        if (header == null) return Optional.empty();
        String[] parts = header.strip().split(" ", 2);
        String algorithm = NAMES.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400, "Upload-Checksum must be one of " + ALGORITHMS + ".");
        }
        try {
            byte[] expected = Base64.getDecoder().decode(parts[1].strip());
            return Optional.of(new ChunkChecksum(MessageDigest.getInstance(algorithm), new Expected(expected)));
        } catch (IllegalArgumentException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400, "Upload-Checksum must be in Base64.");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** @throws StatusException 460 where something else has arrived than was sent */
    void require() throws StatusException {
        if (!MessageDigest.isEqual(digest.digest(), expected.bytes())) throw mismatch();
    }

    static StatusException mismatch() {
        return new StatusException(CHECKSUM_MISMATCH, "Something else has arrived than was sent.");
    }
}
