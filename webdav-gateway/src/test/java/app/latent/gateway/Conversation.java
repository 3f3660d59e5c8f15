package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * What a client says and must be answered, as written down in a resource below {@code conversations}. Lines that begin with {@code >} are a request, those
 * with {@code <} what its answer must be; the others explain. A request's body is text, or {@code @bytes 300000} for so many bytes. In requests
 * {@code {host}}, {@code {auth}} and what an answer was told to keep are filled in. An answer is described by
 *
 * <ul>
 *   <li>{@code 201}, its status
 *   <li>{@code ETag: *} or {@code DAV: 1, 2, 3}, a header that it has
 *   <li>{@code says TEXT} and {@code hides TEXT}, what stands in its body and what does not
 *   <li>{@code is @bytes 300000} or {@code is TEXT}, its whole body
 *   <li>{@code keep lock from Lock-Token}, a header's value for later requests
 * </ul>
 */
final class Conversation {

    private final List<Turn> turns = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();

    /** A request and what is expected of its answer. */
    private record Turn(List<String> request, List<String> expected) {
        Turn() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    static Conversation read(String name) throws IOException {
        try (InputStream in = Conversation.class.getResourceAsStream("/conversations/" + name + ".txt")) {
            var all = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return new Conversation(all);
        }
    }

    private Conversation(String all) {
        boolean asking = false;
        for (String line : all.lines().toList()) {
            if (line.startsWith(">")) {
                if (!asking) turns.add(new Turn());
                turns.getLast().request().add(content(line));
                asking = true;
            } else if (line.startsWith("<")) {
                turns.getLast().expected().add(content(line));
                asking = false;
            }
        }
    }

    private static String content(String line) {
        return line.length() < 2 ? "" : line.substring(2);
    }

    /** Plays it over one connection, and checks each answer. */
    void play(TestGateway server) throws IOException {
        kept.put("host", server.authority());
        kept.put("auth", TestGateway.owner().replace("Authorization: ", ""));
        try (var connection = new KeptConnection(server.port())) {
            for (Turn turn : turns) play(turn, connection);
        }
    }

    private void play(Turn turn, KeptConnection connection) throws IOException {
        List<String> lines = turn.request().stream().map(this::filled).toList();
        int blank = lines.indexOf("");
        List<String> headers = lines.subList(1, blank < 0 ? lines.size() : blank);
        byte[] body = blank < 0 ? new byte[0] : bytes(String.join("\n", lines.subList(blank + 1, lines.size())));
        RawHttp.Answer answer = connection.ask(lines.getFirst(), headers, body);
        for (String expectation : turn.expected()) {
            check(filled(expectation), answer, String.join("\n", lines) + "\n\n" + answer);
        }
    }

    private String filled(String line) {
        String filled = line;
        for (var entry : kept.entrySet()) filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        return filled;
    }

    private static byte[] bytes(String text) {
        if (!text.startsWith("@bytes ")) return text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes =
                new byte[Integer.parseInt(text.substring("@bytes ".length()).strip())];
        new Random(bytes.length).nextBytes(bytes);
        return bytes;
    }

    private void check(String expectation, RawHttp.Answer answer, String context) {
        if (expectation.startsWith("says ")) {
            assertTrue(answer.text().contains(expectation.substring(5)), expectation + "\n" + context);
        } else if (expectation.startsWith("hides ")) {
            assertFalse(answer.text().contains(expectation.substring(6)), expectation + "\n" + context);
        } else if (expectation.startsWith("is ")) {
            assertArrayEquals(bytes(expectation.substring(3)), answer.bytes(), context);
        } else if (expectation.startsWith("keep ")) {
            String[] words = expectation.split(" ");
            kept.put(words[1], answer.header(words[3]).orElseThrow(() -> new AssertionError(context)));
        } else if (expectation.matches("[0-9]{3}")) {
            assertEquals(Integer.parseInt(expectation), answer.status(), context);
        } else {
            String[] field = expectation.split(": ", 2);
            String value = answer.header(field[0]).orElseThrow(() -> new AssertionError(expectation + "\n" + context));
            if (!field[1].equals("*")) assertEquals(field[1], value, context);
        }
    }
}
