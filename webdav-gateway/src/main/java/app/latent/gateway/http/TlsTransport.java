package app.latent.gateway.http;

import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.WindowRateControl;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * TLS 1.3 and 1.2 (RFC 8446, RFC 9325) with authenticated ciphers and forward secrecy alone, and in it HTTP/2 (RFC 9113) or HTTP/1.1, as the client likes. The client
 * chooses the cipher too: all are good, and one without AES in hardware is faster with ChaCha20.
 */
public final class TlsTransport implements Transport {

    /** As ALPN registers it (RFC 7301); the server's own name for it is in capitals. */
    private static final String HTTP_1_1 = "http/1.1";

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private static final String[] CIPHER_SUITES = {
        "TLS_AES_256_GCM_SHA384",
        "TLS_AES_128_GCM_SHA256",
        "TLS_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    };

    /** What a client may send ahead of its reader: a gigabit over 30 ms, and no more than that from a client that sends and is not read. */
    private static final int STREAM_WINDOW = 4 << 20;

    private static final int CONNECTION_WINDOW = 8 << 20;
    private static final int MOST_STREAMS = 128;

    /** Of frames that cost the server more than the client, a second: resets, settings, pings, priorities, empty ones. Nobody who is well does so many. */
    private static final int MOST_ODD_FRAMES = 128;

    private static final int MOST_SETTINGS = 16;
    private static final int TABLE_BYTES = 4096;
    private static final long STREAM_IDLE_MILLIS = 60_000;

    private final X509ExtendedKeyManager keys;
    private final String challengeProtocol;

    /** @param challengeProtocol for handshakes from which a client learns what it wants from the certificate alone */
    public TlsTransport(X509ExtendedKeyManager keys, String challengeProtocol) {
        this.keys = keys;
        this.challengeProtocol = challengeProtocol;
    }

    @Override
    public List<ConnectionFactory> protocols(HttpConfiguration configuration) {
        // Whom a request is for is HostGuard's to judge, not that of the name in the handshake.
        configuration.addCustomizer(new SecureRequestCustomizer(false));
        var http1 = new HttpConnectionFactory(configuration);
        var http2 = http2(configuration);
        var challenge = new ChallengeProtocol(challengeProtocol);
        // The last is for who offers nothing else (RFC 8737, 3).
        var choice = new ALPNServerConnectionFactory(http2.getProtocol(), HTTP_1_1, challengeProtocol);
        choice.setDefaultProtocol(http1.getProtocol());
        return List.of(new SslConnectionFactory(context(), choice.getProtocol()), choice, http2, http1, challenge);
    }

    private static HTTP2ServerConnectionFactory http2(HttpConfiguration configuration) {
        var http2 = new HTTP2ServerConnectionFactory(configuration);
        http2.setInitialStreamRecvWindow(STREAM_WINDOW);
        http2.setInitialSessionRecvWindow(CONNECTION_WINDOW);
        http2.setMaxConcurrentStreams(MOST_STREAMS);
        http2.setStreamIdleTimeout(STREAM_IDLE_MILLIS);
        http2.setMaxSettingsKeys(MOST_SETTINGS);
        http2.setMaxDecoderTableCapacity(TABLE_BYTES);
        http2.setMaxEncoderTableCapacity(TABLE_BYTES);
        http2.setConnectProtocolEnabled(false);
        http2.setRateControlFactory(new WindowRateControl.Factory(MOST_ODD_FRAMES));
        return http2;
    }

    private SslContextFactory.Server context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {keys}, new TrustManager[0], null);
            var server = new SslContextFactory.Server();
            server.setSslContext(context);
            // Jetty leaves out suites by pattern; only these are wanted whatever the patterns.
            server.setExcludeProtocols();
            server.setIncludeProtocols(PROTOCOLS);
            server.setExcludeCipherSuites();
            server.setIncludeCipherSuites(CIPHER_SUITES);
            server.setUseCipherSuitesOrder(false);
            server.setRenegotiationAllowed(false);
            return server;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no TLS", e);
        }
    }
}
