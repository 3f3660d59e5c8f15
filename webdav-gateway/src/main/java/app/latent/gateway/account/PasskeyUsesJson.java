package app.latent.gateway.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The documents of {@link PasskeyUses}, as docs/format.md has them. */
final class PasskeyUsesJson {

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private PasskeyUsesJson() {}

    private record Form(int format, String name, Map<String, UseForm> used) {}

    private record UseForm(String time, long counter) {}

    /** @throws IOException where the bytes are no such document */
    static PasskeyUseTimes read(byte[] bytes) throws IOException {
        Form form = MAPPER.readValue(bytes, Form.class);
        try {
            if (form.format() != FORMAT) throw new IOException("of format " + form.format());
            var used = new TreeMap<String, PasskeyUse>();
            form.used().forEach((id, use) -> used.put(id, new PasskeyUse(Instant.parse(use.time()), use.counter())));
            return new PasskeyUseTimes(new AccountName(form.name()), used);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new IOException("not a document of uses", e);
        }
    }

    static byte[] write(PasskeyUseTimes times) {
        var used = new TreeMap<String, UseForm>();
        times.used().forEach((id, use) -> used.put(id, new UseForm(use.time().toString(), use.counter())));
        try {
            return MAPPER.writeValueAsBytes(new Form(FORMAT, times.name().text(), used));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
