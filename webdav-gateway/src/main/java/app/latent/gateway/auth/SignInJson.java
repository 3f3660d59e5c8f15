package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.http.SecretJson;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.passkey.Assertion;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads <code>{"user": "…", "passphrase": "…", "code": "…"}</code> without making a {@code String} of the passphrase. Without {@code user} it is the owner's,
 * and {@code code} is only asked for where there is a second factor. In its place there may be <code>"passkey": {"credential": "…", "clientData": "…",
 * "authenticatorData": "…", "signature": "…"}</code>, see {@link Assertion}. There may be a <code>"vault": "…"</code>, which says what is to be unlocked.
 */
final class SignInJson {

    static final int MOST_BYTES = 8 * 1024;

    private static final Set<String> ASSERTION = Set.of("credential", "clientData", "authenticatorData", "signature");

    private Optional<String> vault = Optional.empty();
    private String user = AccountName.OWNER.text();
    private char @Nullable [] passphrase;
    private Optional<ShownFactor> factor = Optional.empty();

    private SignInJson() {}

    /**
     * @return empty where nobody can have the name; whoever gets the credentials closes them
     * @throws StatusException 400, where the body is anything else
     */
    static Optional<Credentials> read(InputStream body, Client client) throws IOException, StatusException {
        byte[] bytes = body.readAllBytes();
        var form = new SignInJson();
        try (JsonParser parser = SecretJson.parser(bytes)) {
            form.read(parser);
            return form.credentials(client);
        } catch (JsonProcessingException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        } finally {
            form.wipe();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private void read(JsonParser parser) throws IOException, StatusException {
        require(parser.nextToken() == JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            boolean isPasskey = field.equals("passkey");
            require(parser.nextToken() == (isPasskey ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING));
            switch (field) {
                case "vault" -> vault = Optional.of(parser.getText());
                case "user" -> user = parser.getText();
                case "code" -> show(new ShownFactor.Code(parser.getText().replace(" ", "")));
                case "passkey" -> show(new ShownFactor.OfPasskey(readAssertion(parser)));
                case "passphrase" -> {
                    wipe();
                    passphrase = SecretJson.takeText(parser);
                }
                default -> throw new StatusException(HttpStatus.BAD_REQUEST_400);
            }
        }
        require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    }

    private void show(ShownFactor shown) throws StatusException {
        require(factor.isEmpty());
        factor = Optional.of(shown);
    }

    private static Assertion readAssertion(JsonParser parser) throws IOException, StatusException {
        var fields = new HashMap<String, String>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            require(parser.nextToken() == JsonToken.VALUE_STRING);
            require(fields.put(field, parser.getText()) == null);
        }
        require(parser.currentToken() == JsonToken.END_OBJECT);
        require(fields.keySet().equals(ASSERTION));
        return new Assertion(
                fields.getOrDefault("credential", ""),
                fields.getOrDefault("clientData", ""),
                fields.getOrDefault("authenticatorData", ""),
                fields.getOrDefault("signature", ""));
    }

    private Optional<Credentials> credentials(Client client) throws StatusException {
        char[] typed = passphrase;
        if (typed == null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        return AccountName.parse(user).map(name -> new Credentials(vault, name, typed.clone(), factor, client));
    }

    private static void require(boolean condition) throws StatusException {
        if (!condition) throw new StatusException(HttpStatus.BAD_REQUEST_400);
    }

    private void wipe() {
        if (passphrase != null) Arrays.fill(passphrase, '\0');
    }
}
