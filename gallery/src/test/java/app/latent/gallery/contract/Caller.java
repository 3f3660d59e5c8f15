package app.latent.gallery.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gallery.contract.Description.Answer;
import app.latent.gallery.contract.Description.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;

/** Asks the server, holds each answer against the description, and remembers which of the described answers it has had. */
final class Caller implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Description description;
    private final Set<Answer> had = new HashSet<>();

    Caller(Description description) {
        this.description = description;
    }

    Set<Answer> had() {
        return had;
    }

    /**
     * A request.
     *
     * @param path below the version, with its query
     * @param headers names and values in turn
     */
    record Question(URI server, String method, String path, String body, List<String> headers) {

        Operation operation(Description description) {
            String plain = path.split("\\?", 2)[0];
            return new Operation(
                    method,
                    description.templateOf(plain).orElseThrow(() -> new AssertionError(plain + " is not described")));
        }
    }

    HttpResponse<byte[]> send(Question question) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(question.server().resolve("api/v1" + question.path()))
                .method(
                        question.method(),
                        question.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(question.body()));
        if (!question.headers().isEmpty()) {
            request.headers(question.headers().toArray(String[]::new));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** @return the answer, which is as it is described */
    HttpResponse<byte[]> ask(int status, Question question) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(question);
        requireDescribed(status, question, response);
        return response;
    }

    /** Counts as had. */
    void requireDescribed(int status, Question question, HttpResponse<byte[]> response) throws IOException {
        String what = question.method() + " " + question.path();
        assertEquals(status, response.statusCode(), () -> what + ": " + new String(response.body(), UTF_8));
        Operation operation = question.operation(description);
        if (status < HttpStatus.BAD_REQUEST_400) requireDescribed(question, operation);
        Answer answer = description.answer(operation, status);
        requireDescribed(what + " " + status, description.body(answer), response);
        had.add(answer);
    }

    private void requireDescribed(Question question, Operation operation) throws IOException {
        Set<String> parameters = description.parametersOf(operation);
        String query = question.path().contains("?") ? question.path().split("\\?", 2)[1] : "";
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            assertTrue(parameters.contains(parameter.split("=", 2)[0]), question + " has " + parameter);
        }
        JsonNode body = description.resolve(description.operation(operation).path("requestBody"));
        assertEquals(body.isMissingNode(), question.body().isEmpty(), question.path());
        if (body.at("/content/application~1json").isObject()) {
            JsonNode schema = body.at("/content/application~1json/schema");
            assertEquals(List.of(), description.faults(schema, JSON.readTree(question.body())), question.path());
        }
    }

    /** @param answer what is said of it */
    void requireDescribed(String what, JsonNode answer, HttpResponse<byte[]> response) throws IOException {
        assertTrue(answer.isObject(), what + " is not described");
        answer.path("headers").properties().forEach(header -> {
            boolean isThere = response.headers().firstValue(header.getKey()).isPresent();
            boolean isRequired =
                    description.resolve(header.getValue()).path("required").asBoolean();
            assertTrue(isThere || !isRequired, what + " has no " + header.getKey());
        });
        if (!answer.has("content")) {
            assertEquals(0, response.body().length, what + " has a body");
            return;
        }
        String type =
                response.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
        JsonNode content = answer.get("content");
        JsonNode body = content.has(type) ? content.get(type) : content.path("*/*");
        assertTrue(body.isObject(), what + " is " + type);
        if (body.has("schema")) {
            List<String> faults = description.faults(body.get("schema"), JSON.readTree(response.body()));
            assertEquals(List.of(), faults, () -> what + ": " + new String(response.body(), UTF_8));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
