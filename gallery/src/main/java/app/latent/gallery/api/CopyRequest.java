package app.latent.gallery.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files to look for: {@code {files: [{sha256, bytes}]}}. */
final class CopyRequest {
    private CopyRequest() {}

    /**
     * A file that somebody has.
     *
     * @param sha256 of its contents, 64 hexadecimal digits
     */
    record File(String sha256, long bytes) {}

    static List<File> read(byte[] json, int most) throws ApiException {
        JsonNode files = EditJson.object(json, Set.of("files")).path("files");
        if (!files.isArray() || files.size() > most) {
            throw ApiException.body("files must be a list of at most " + most + ".");
        }
        List<File> read = new ArrayList<>();
        for (JsonNode file : files) {
            EditJson.requireNames(file, Set.of("sha256", "bytes"));
            String sha256 = EditJson.text(file.path("sha256"), "sha256");
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw ApiException.body("sha256 must be 64 hexadecimal digits.");
            }
            JsonNode bytes = file.path("bytes");
            if (!bytes.canConvertToLong() || !bytes.isIntegralNumber() || bytes.longValue() < 0) {
                throw ApiException.body("bytes must be a whole number.");
            }
            read.add(new File(sha256, bytes.longValue()));
        }
        return read;
    }
}
