package app.latent.gallery.api;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.FileResponse;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.QueryException;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the endpoint for a request and writes its answer. Blocking: the server gives each request a thread of its own. */
final class ApiHandler extends Handler.Abstract {
    /** The format of motion photos has no other (Android's Motion Photo format 1.0); players tell QuickTime by its contents. */
    private static final String FILM = "video/mp4";

    private static final Logger log = LoggerFactory.getLogger(ApiHandler.class);

    /** What may have been said of a file before it turned out that it cannot be read. */
    private static final List<HttpHeader> OF_A_FILE = List.of(
            HttpHeader.CONTENT_DISPOSITION, HttpHeader.CONTENT_RANGE, HttpHeader.ACCEPT_RANGES, HttpHeader.ETAG);

    private final Function<Request, PhotoSearch> searches;
    private final List<Resource> resources;
    private final JsonMapper json = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    ApiHandler(Function<Request, PhotoSearch> searches, List<Resource> resources) {
        this.searches = searches;
        this.resources = resources;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // What comes out of a vault is not for any cache, least of all one on disk.
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "private, no-store");
        try {
            respond(request, response);
            callback.succeeded();
        } catch (EofException e) {
            // The browser has turned away, as it does from thumbnails that were scrolled past.
            callback.failed(e);
        } catch (IOException | RuntimeException e) {
            // Only the kind is logged: messages may name what is in the vault.
            log.warn("A request to the gallery failed: {}", e.getClass().getName());
            log.debug("A request to the gallery failed", e);
            giveUp(request, response, callback, e);
        }
        return true;
    }

    private void respond(Request request, Response response) throws IOException {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        var exchange = new Exchange(request, response);
        try {
            write(answer(exchange), request, response, head);
        } catch (ApiException e) {
            writeError(e, response, head);
            exchange.discardBody();
        } catch (QueryException e) {
            writeError(ApiException.query(String.valueOf(e.getMessage())), response, head);
        }
    }

    private Answer answer(Exchange exchange) throws ApiException, QueryException, IOException {
        Request request = exchange.request();
        String path = request.getHttpURI().getCanonicalPath();
        for (Resource resource : resources) {
            Optional<Map<String, String>> open = resource.match(path);
            if (open.isPresent()) {
                Endpoint endpoint = endpoint(resource.template(), exchange.method());
                return endpoint.answer(new Call(exchange, searches.apply(request), open.get(), parameters(request)));
            }
        }
        throw ApiException.notFound("There is no such resource.");
    }

    private Endpoint endpoint(String template, String method) throws ApiException {
        List<Resource> methods =
                resources.stream().filter(r -> r.template().equals(template)).toList();
        return methods.stream()
                .filter(r -> r.method().is(method))
                .map(Resource::endpoint)
                .findFirst()
                .orElseThrow(() -> ApiException.method(
                        methods.stream().map(r -> r.method().allow()).collect(Collectors.joining(", "))));
    }

    private static Fields parameters(Request request) throws ApiException {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            if (e instanceof HttpException) {
                throw ApiException.parameter("The parameters are not UTF-8 in percent-encoding.");
            }
            throw e;
        }
    }

    private void write(Answer answer, Request request, Response response, boolean head) throws IOException {
        switch (answer) {
            case Answer.Json(Object value) -> {
                response.setStatus(HttpStatus.OK_200);
                writeBytes("application/json", json.writeValueAsBytes(value), response, head);
            }
            case Answer.Jpeg(Handout.Thumbnail picture) -> {
                response.setStatus(HttpStatus.OK_200);
                writeBytes("image/jpeg", picture.jpeg(), response, head);
            }
            case Answer.Print(byte[] bytes, Optional<String> name, Runnable done) -> {
                try {
                    name.ifPresent(n -> save(response, n));
                    response.setStatus(HttpStatus.OK_200);
                    writeBytes("image/jpeg", bytes, response, head);
                } finally {
                    done.run();
                }
            }
            case Answer.Parts parts -> sendParts(response, parts, head);
            case Answer.File file -> sendFile(request, response, file);
            case Answer.Film film -> sendFilm(request, response, film);
        }
    }

    private void writeError(ApiException e, Response response, boolean head) throws IOException {
        response.setStatus(e.status());
        e.allowed().ifPresent(methods -> response.getHeaders().put(HttpHeader.ALLOW, methods));
        e.retryAfter().ifPresent(wait -> response.getHeaders().put(HttpHeader.RETRY_AFTER, wait.toSeconds()));
        writeBytes("application/json", json.writeValueAsBytes(e.toJson()), response, head);
    }

    private static void writeBytes(String type, byte[] bytes, Response response, boolean head) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        Content.Sink.write(response, true, ByteBuffer.wrap(head ? new byte[0] : bytes));
    }

    /** Where a part of the answer is out already, the only way to say that it is not whole is to cut the connection. */
    private void giveUp(Request request, Response response, Callback callback, Exception cause) {
        if (response.isCommitted()) {
            callback.failed(cause);
            return;
        }
        try {
            // Not reset(): the gateway's security headers stay.
            OF_A_FILE.forEach(response.getHeaders()::remove);
            writeError(ApiException.failed(), response, HttpMethod.HEAD.is(request.getMethod()));
            callback.succeeded();
        } catch (IOException e) {
            callback.failed(e);
        }
    }

    private static void save(Response response, String name) {
        response.getHeaders().put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static void sendParts(Response response, Answer.Parts answer, boolean head) throws IOException {
        try (SteadyFile file = answer.file()) {
            file.requireUnchanged();
            save(response, answer.name());
            response.setStatus(HttpStatus.OK_200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.parts().type());
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.parts().length());
            try (OutputStream out = Content.Sink.asOutputStream(response)) {
                if (!head) {
                    answer.parts().write(file.source(), out);
                }
            }
        }
    }

    private static void sendFile(Request request, Response response, Answer.File answer) throws IOException {
        Path file = answer.file().path();
        FileResponse.send(
                new Exchange(request, response),
                file,
                Files.readAttributes(file, BasicFileAttributes.class),
                answer.type(),
                answer.download());
    }

    private static void sendFilm(Request request, Response response, Answer.Film answer) throws IOException {
        Path file = answer.file().path();
        FileResponse.sendPart(
                new Exchange(request, response),
                file,
                Files.readAttributes(file, BasicFileAttributes.class),
                FILM,
                answer.part().start(),
                answer.part().length());
    }
}
