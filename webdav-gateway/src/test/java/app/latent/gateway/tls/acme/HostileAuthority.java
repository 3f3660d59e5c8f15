package app.latent.gateway.tls.acme;

import app.latent.gateway.http.ServerNames;
import app.latent.gateway.tls.LocalCertificates;
import app.latent.gateway.tls.TlsIdentity;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority that answers as a test says, path by path, and looks at nothing that it is sent. Without a word it behaves until a challenge is pending, for ever. */
final class HostileAuthority implements AutoCloseable {

    /** What is answered to a request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    final X509Certificate root;
    final AtomicInteger requests = new AtomicInteger();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    HostileAuthority(Path folder) throws IOException, GeneralSecurityException {
        var names = new ServerNames(List.of(), List.of(InetAddress.ofLiteral("127.0.0.1")));
        var certificates = LocalCertificates.of(folder, () -> names, names, InstantSource.system(), new SecureRandom());
        root = certificates.root().orElseThrow();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(context(certificates.current().orElseThrow())));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        behave();
    }

    private static SSLContext context(TlsIdentity identity) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null);
        store.setKeyEntry("key", identity.key(), new char[0], identity.chain().toArray(X509Certificate[]::new));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Replay-Nonce", "bm9uY2U");
            answers.getOrDefault(exchange.getRequestURI().getPath(), json(404, "{}"))
                    .to(exchange);
        }
    }

    private void behave() {
        on("/dir", json(200, directory(uri("/account").toString())));
        on("/nonce", exchange -> exchange.sendResponseHeaders(200, -1));
        on("/account", at("/account/1", json(201, "{\"status\": \"valid\"}")));
        on("/order", at("/order/1", json(201, order("pending", ""))));
        on("/order/1", json(200, order("pending", "")));
        on("/authorization", json(200, """
                {"status": "pending", "identifier": {"type": "dns", "value": "photos.test"}, "challenges": [%s]}
                """.formatted(challenge())));
        on("/challenge", json(200, challenge()));
    }

    /** @param more fields, each after a comma */
    String order(String status, String more) {
        return """
                {"status": "%s", "identifiers": [{"type": "dns", "value": "photos.test"}], "finalize": "%s",
                 "authorizations": ["%s"]%s}
                """.formatted(status, uri("/finalize"), uri("/authorization"), more);
    }

    private String challenge() {
        return """
                {"type": "tls-alpn-01", "url": "%s", "status": "pending", "token": "dG9rZW4tdG9rZW4tdG9rZW4tdG9rZW4"}
                """.formatted(uri("/challenge"));
    }

    /** @param account where accounts are made */
    String directory(String account) {
        return """
                {"newNonce": "%s", "newAccount": "%s", "newOrder": "%s"}
                """.formatted(uri("/nonce"), account, uri("/order"));
    }

    /** From now on. */
    void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    static Answer json(int status, String body) {
        return typed(status, status < 400 ? "application/json" : "application/problem+json", body);
    }

    static Answer typed(int status, String type, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** An error of ACME (RFC 8555, 6.7). */
    static Answer problem(String kind, String detail) {
        return json(403, "{\"type\": \"urn:ietf:params:acme:error:%s\", \"detail\": \"%s\"}".formatted(kind, detail));
    }

    static Answer with(String header, String value, Answer answer) {
        return exchange -> {
            exchange.getResponseHeaders().add(header, value);
            answer.to(exchange);
        };
    }

    private Answer at(String location, Answer answer) {
        return with("Location", uri(location).toString(), answer);
    }

    URI uri(String path) {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
