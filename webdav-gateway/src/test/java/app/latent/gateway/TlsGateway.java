package app.latent.gateway;

import app.latent.gateway.http.ServerNames;
import app.latent.gateway.tls.LocalCertificates;
import app.latent.gateway.tls.MachineNames;
import app.latent.testkit.tls.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A gateway with a certificate authority of its own, and clients that have installed its root. */
final class TlsGateway implements AutoCloseable {

    final TestGateway server;
    final LocalCertificates certificates;

    /** The root in PEM. */
    final Path rootFile;

    private TlsGateway(TestGateway server, LocalCertificates certificates, Path rootFile) {
        this.server = server;
        this.certificates = certificates;
        this.rootFile = rootFile;
    }

    /** @param workplace where clients find the root */
    static TlsGateway over(Path root, Path workplace) throws IOException {
        return over(root, workplace, new Route("/", Route.Access.PUBLIC, new Shell()));
    }

    static TlsGateway over(Path root, Path workplace, Route page) throws IOException {
        var certificates = LocalCertificates.of(
                root.resolve(".latent/tls"),
                new MachineNames(InetAddress.ofLiteral("127.0.0.1"), List.of()),
                new ServerNames(Set.of(), Set.of()),
                InstantSource.system(),
                new SecureRandom());
        var server = TestGateway.over(root, new Exposure.Tls(certificates, List.of()), List.of(page));
        Path pem = Files.writeString(
                workplace.resolve("root.pem"),
                LocalCertificates.pem(certificates.root().orElseThrow()));
        return new TlsGateway(server, certificates, pem);
    }

    X509Certificate root() {
        return certificates.root().orElseThrow();
    }

    URI uri(String path) {
        return server.gateway.uri().resolve(path);
    }

    int port() {
        return server.port();
    }

    /** Believes the root and nothing else. */
    SSLContext trusting() throws Exception {
        return Trust.in(rootFile);
    }

    HttpClient client(HttpClient.Version version) throws Exception {
        return HttpClient.newBuilder().sslContext(trusting()).version(version).build();
    }

    /** Sends these lines over HTTP/1.1 and returns all of the answer; {@code Connection: close} is added. */
    String raw(String... lines) throws Exception {
        try (var socket = (SSLSocket) trusting().getSocketFactory().createSocket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }

    @Override
    public void close() {
        server.close();
    }
}
