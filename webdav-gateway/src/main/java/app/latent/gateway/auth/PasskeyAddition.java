package app.latent.gateway.auth;

import app.latent.gateway.account.Passkey;
import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;

/**
 * A passkey that a browser has made, and what its user calls it.
 *
 * @param clientData as {@code attestationObject}, see {@link app.latent.gateway.passkey.Attestation}
 */
record PasskeyAddition(String label, String clientData, String attestationObject) {

    static final int MOST_BYTES = 8 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    PasskeyAddition {
        label = label.strip();
        Objects.requireNonNull(clientData);
        Objects.requireNonNull(attestationObject);
    }

    /** @throws StatusException 400 where the body is anything else, or the label cannot be one */
    static PasskeyAddition read(InputStream body) throws IOException, StatusException {
        byte[] bytes = body.readAllBytes();
        try {
            PasskeyAddition addition = JSON.readValue(bytes, PasskeyAddition.class);
            if (addition == null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
            if (Passkey.isLabel(addition.label())) return addition;
        } catch (JsonProcessingException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
        throw new StatusException(
                HttpStatus.BAD_REQUEST_400, "A label has 1 to " + Passkey.LONGEST_LABEL + " characters");
    }
}
