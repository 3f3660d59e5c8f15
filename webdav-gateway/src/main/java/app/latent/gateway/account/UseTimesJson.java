package app.latent.gateway.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The documents of {@link DeviceUses}, as docs/format.md has them. */
final class UseTimesJson {

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private UseTimesJson() {}

    private record Form(int format, String name, Map<String, String> used) {}

    /** @throws IOException where the bytes are no such document */
    static UseTimes read(byte[] bytes) throws IOException {
        Form form = MAPPER.readValue(bytes, Form.class);
        try {
            if (form.format() != FORMAT) throw new IOException("of format " + form.format());
            var used = new TreeMap<String, Instant>();
            form.used().forEach((device, time) -> used.put(device, Instant.parse(time)));
            return new UseTimes(new AccountName(form.name()), used);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new IOException("not a document of uses", e);
        }
    }

    static byte[] write(UseTimes times) {
        var used = new TreeMap<String, String>();
        times.used().forEach((device, time) -> used.put(device, time.toString()));
        try {
            return MAPPER.writeValueAsBytes(new Form(FORMAT, times.name().text(), used));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
