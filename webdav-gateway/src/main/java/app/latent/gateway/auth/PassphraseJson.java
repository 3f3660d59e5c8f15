package app.latent.gateway.auth;

import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpStatus;

/** Reads <code>{"passphrase": "…"}</code> without making a {@code String} of the passphrase. */
final class PassphraseJson {

    static final int MOST_BYTES = 8 * 1024;

    /** No recycling: a pooled buffer would keep the passphrase. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1)
                    .maxStringLength(MOST_BYTES)
                    .build())
            .build();

    private PassphraseJson() {}

    /**
     * @return the passphrase, which the caller wipes
     * @throws StatusException 400, where the body is anything else
     */
    static char[] read(InputStream body) throws IOException, StatusException {
        byte[] bytes = body.readAllBytes();
        try (JsonParser parser = JSON.createParser(bytes)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            require("passphrase".equals(parser.nextFieldName()));
            require(parser.nextToken() == JsonToken.VALUE_STRING);
            char[] passphrase = takeText(parser);
            require(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
            return passphrase;
        } catch (JsonProcessingException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] takeText(JsonParser parser) throws IOException {
        char[] buffer = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int to = from + parser.getTextLength();
        char[] text = Arrays.copyOfRange(buffer, from, to);
        Arrays.fill(buffer, from, to, '\0');
        return text;
    }

    private static void require(boolean condition) throws StatusException {
        if (!condition) throw new StatusException(HttpStatus.BAD_REQUEST_400);
    }
}
