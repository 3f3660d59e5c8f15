package app.latent.gateway.trust;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.tls.Fingerprint;
import app.latent.gateway.tls.LocalCertificates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/**
 * {@code /trust}: how to install the root certificate, for people; {@code /trust/latent.crt} in DER, which is what phones and browsers offer to install, and
 * {@code /trust/latent.pem} for programs.
 */
public final class TrustPage extends BlockingHandler {

    private final Map<String, Document> documents;

    private static final class Document {
        final String type;
        final byte[] body;

        Document(String type, byte[] body) {
            this.type = type;
            this.body = body;
        }
    }

    public TrustPage(X509Certificate root) {
        var page = new Document("text/html;charset=utf-8", bytes(page(root)));
        documents = Map.of(
                "/trust",
                page,
                "/trust/style.css",
                new Document("text/css;charset=utf-8", bytes(resource("trust.css"))),
                "/trust/latent.crt",
                new Document("application/x-x509-ca-cert", der(root)),
                "/trust/latent.pem",
                new Document("application/x-pem-file", bytes(LocalCertificates.pem(root))));
    }

    private static String page(X509Certificate root) {
        String until = DateTimeFormatter.ISO_LOCAL_DATE.format(
                root.getNotAfter().toInstant().atOffset(ZoneOffset.UTC));
        return resource("trust.html")
                .replace("{fingerprint}", Fingerprint.of(root))
                .replace("{name}", commonName(root))
                .replace("{until}", until);
    }

    /** Our own, so nothing in it needs escaping. */
    private static String commonName(X509Certificate root) {
        return root.getSubjectX500Principal().getName().replaceFirst(".*CN=([A-Za-z0-9 ]+).*", "$1");
    }

    private static byte[] der(X509Certificate root) {
        try {
            return root.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream stream = TrustPage.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException(name + " is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        if (!exchange.method().equals("GET") && !exchange.isHead()) throw new MethodNotAllowedException("GET, HEAD");
        Document document = documents.get(exchange.path().plain());
        if (document == null) throw new StatusException(HttpStatus.NOT_FOUND_404);
        exchange.reply(HttpStatus.OK_200, document.type, document.body);
    }
}
