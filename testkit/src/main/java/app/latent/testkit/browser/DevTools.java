package app.latent.testkit.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Chromium's own debugging protocol, for what its driver does not hand on: the events of a trace. */
final class DevTools implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int last;

    /** @param address {@code host:port} of the browser's debugger */
    DevTools(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://" + address + "/json/version"))
                .build();
        JsonNode version =
                JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        URI debugger = URI.create(version.get("webSocketDebuggerUrl").asText());
        socket = http.newWebSocketBuilder().buildAsync(debugger, new Listener()).join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            message.append(part);
            if (whole) {
                messages.add(parse(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    void startTrace(String categories) throws InterruptedException {
        send("Tracing.start", "{\"transferMode\":\"ReportEvents\",\"categories\":\"" + categories + "\"}");
        int asked = last;
        while (awaitMessage().path("id").asInt() != asked) {
            // An event comes before the answer.
        }
    }

    /** All that was noted since. */
    List<JsonNode> endTrace() throws InterruptedException {
        send("Tracing.end", "{}");
        List<JsonNode> events = new ArrayList<>();
        while (true) {
            JsonNode message = awaitMessage();
            switch (message.path("method").asText()) {
                case "Tracing.dataCollected" -> message.at("/params/value").forEach(events::add);
                case "Tracing.tracingComplete" -> {
                    return events;
                }
                default -> {}
            }
        }
    }

    private void send(String method, String parameters) {
        last++;
        String text = "{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(last, method, parameters);
        socket.sendText(text, true).join();
    }

    private JsonNode awaitMessage() throws InterruptedException {
        JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IllegalStateException("The browser tells nothing of its trace");
        }
        return message;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
