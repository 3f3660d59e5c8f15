package app.latent.gateway.welcome;

import app.latent.gateway.http.Exchange;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpStatus;

/** Writes <code>{"path": "…", "noun": "word", "recoveryKey": "…"}</code> without making a {@code String} of the key. */
final class NewVaultJson {

    private NewVaultJson() {}

    static void reply(Exchange exchange, NewVault made) throws IOException {
        String path = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(made.path()));
        String before = "{\"path\":\"" + path + "\",\"noun\":\"" + made.noun() + "\",\"recoveryKey\":\"";
        byte[] beginning = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = "\"}".getBytes(StandardCharsets.UTF_8);
        char[] key = made.recoveryKey();
        byte[] json = Arrays.copyOf(beginning, beginning.length + key.length + end.length);
        try {
            for (int i = 0; i < key.length; i++) json[beginning.length + i] = (byte) key[i];
            System.arraycopy(end, 0, json, beginning.length + key.length, end.length);
            exchange.reply(HttpStatus.OK_200, "application/json", json);
        } finally {
            Arrays.fill(json, (byte) 0);
        }
    }
}
