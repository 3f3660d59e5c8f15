package app.latent.gateway.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.Arrays;

/** JSON with secrets in it, of which the parser keeps nothing. */
public final class SecretJson {

    private static final int LONGEST_TEXT = 8 * 1024;
    private static final int DEEPEST = 2;

    /** No recycling: a pooled buffer would keep the secret. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private SecretJson() {}

    /** Of at most two levels. */
    public static JsonParser parser(byte[] json) throws IOException {
        return JSON.createParser(json);
    }

    /** Takes the text that the parser stands at, so that it is nowhere else any more. The caller wipes it. */
    public static char[] takeText(JsonParser parser) throws IOException {
        char[] buffer = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int to = from + parser.getTextLength();
        char[] text = Arrays.copyOfRange(buffer, from, to);
        Arrays.fill(buffer, from, to, '\0');
        return text;
    }
}
