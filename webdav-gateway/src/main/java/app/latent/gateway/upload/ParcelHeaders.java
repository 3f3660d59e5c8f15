package app.latent.gateway.upload;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Upload-Length} and {@code Upload-Metadata}: {@code filename}, and where the client says so {@code folder} (names with slashes between them),
 * {@code modified} (milliseconds since 1970) and {@code sha256} (hexadecimal). Other metadata is passed over.
 */
final class ParcelHeaders {

    private ParcelHeaders() {}

    /**
     * @param now the month that a file without a folder and a time is put in
     * @throws StatusException 400 where something is missing, or is not what it must be
     */
    static Parcel read(Exchange exchange, Instant now) throws StatusException {
        Map<String, String> metadata = metadata(exchange.header("Upload-Metadata"));
        String name = metadata.get("filename");
        if (name == null) throw wrong("Upload-Metadata must have a filename.");
        Long modified = number(metadata.get("modified"));
        String typed = metadata.get("folder");
        List<String> folder = typed == null ? usualFolder(modified, now) : List.of(typed.split("/", -1));
        List<String> names =
                new ArrayList<>(folder.stream().filter(n -> !n.isEmpty()).toList());
        names.add(name);
        List<String> path = checked(names);
        return new Parcel(
                length(exchange),
                path.subList(0, path.size() - 1),
                path.getLast(),
                modified,
                sha256(metadata.get("sha256")));
    }

    private static long length(Exchange exchange) throws StatusException {
        Long length = number(exchange.header("Upload-Length"));
        if (length == null) throw wrong("Upload-Length is missing.");
        return length;
    }

    /** What somebody finds again who has only sent it: by the month. */
    private static List<String> usualFolder(@Nullable Long modified, Instant now) {
        Instant time = modified == null ? now : Instant.ofEpochMilli(modified);
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return List.of("Uploads", digits("%04d", day.getYear()), digits("%02d", day.getMonthValue()));
    }

    /** The same folder whatever language the process speaks: some have digits of their own. */
    private static String digits(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static List<String> checked(List<String> names) throws StatusException {
        var path = new StringBuilder();
        for (String name : names) path.append('/').append(RequestPath.encode(name));
        List<String> checked = RequestPath.decode(path.toString()).names();
        if (checked.size() < names.size()) throw wrong("A name is empty.");
        return checked;
    }

    private static Map<String, String> metadata(@Nullable String header) throws StatusException {
        var values = new HashMap<String, String>();
        for (String pair : header == null ? List.<String>of() : List.of(header.split(","))) {
            String[] parts = pair.strip().split(" ", 2);
            values.put(parts[0], parts.length < 2 ? "" : text(parts[1].strip()));
        }
        return values;
    }

    private static String text(String base64) throws StatusException {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw wrong("Upload-Metadata must be text in UTF-8, in Base64.");
        }
    }

    static @Nullable Long number(@Nullable String text) throws StatusException {
        if (text == null) return null;
        if (!text.matches("[0-9]{1,15}")) throw wrong("A number was expected.");
        return Long.valueOf(text);
    }

    private static @Nullable String sha256(@Nullable String text) throws StatusException {
        if (text == null) return null;
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.matches("[0-9a-f]{64}")) throw wrong("sha256 must be 64 hexadecimal digits.");
        return lower;
    }

    private static StatusException wrong(String message) {
        return new StatusException(HttpStatus.BAD_REQUEST_400, message);
    }
}
