package app.latent.gateway.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;

/** A flat JSON object of texts, of which some are secret: none of these becomes a {@code String}, and closing it wipes them. */
public final class SecretForm implements AutoCloseable {

    private static final int MOST_BYTES = 16 * 1024;

    private final Set<String> secretFields;
    private final Map<String, char[]> secrets = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private SecretForm(Set<String> secretFields) {
        this.secretFields = secretFields;
    }

    /**
     * Reads the body of a request.
     *
     * @param secretFields which of its fields are secret
     * @throws StatusException 415 where it is not said to be JSON, 413 beyond 16 KiB, 400 where it is anything else than texts
     */
    public static SecretForm read(Exchange exchange, Set<String> secretFields) throws IOException, StatusException {
        String type = exchange.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new StatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        }
        byte[] bytes = exchange.body(MOST_BYTES).readAllBytes();
        var form = new SecretForm(secretFields);
        boolean whole = false;
        try (JsonParser parser = SecretJson.parser(bytes)) {
            form.read(parser);
            whole = true;
            return form;
        } catch (JsonProcessingException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        } finally {
            if (!whole) form.close();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private void read(JsonParser parser) throws IOException, StatusException {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            require(parser.nextToken() == JsonToken.VALUE_STRING);
            require(!secrets.containsKey(field) && !texts.containsKey(field));
            if (secretFields.contains(field)) secrets.put(field, SecretJson.takeText(parser));
            else texts.put(field, parser.getText());
        }
        require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    }

    /**
     * @return wiped when this is closed
     * @throws StatusException 400 where it is missing
     */
    public char[] secret(String field) throws StatusException {
        char[] secret = secrets.get(field);
        if (secret == null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        return secret;
    }

    /** @throws StatusException 400 where it is missing */
    public String text(String field) throws StatusException {
        return optional(field).orElseThrow(() -> new StatusException(HttpStatus.BAD_REQUEST_400));
    }

    public Optional<String> optional(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    private static void require(boolean condition) throws StatusException {
        if (!condition) throw new StatusException(HttpStatus.BAD_REQUEST_400);
    }

    @Override
    public void close() {
        secrets.values().forEach(secret -> Arrays.fill(secret, '\0'));
    }
}
