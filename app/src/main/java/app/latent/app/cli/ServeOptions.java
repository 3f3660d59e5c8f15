package app.latent.app.cli;

import app.latent.app.daemon.FrontSettings;
import app.latent.app.daemon.FrontSettings.OwnCertificate;
import app.latent.app.daemon.FrontSettings.Proxy;
import app.latent.app.daemon.ServeAddress;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.gateway.http.ServerNames;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the gallery and WebDAV are served, and what protects the way there. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServeOptions {
    @Option(
            names = "--serve",
            paramLabel = "[HOST:]PORT",
            converter = ServeAddressConverter.class,
            description =
                    "serve the gallery and WebDAV there; without HOST on this machine only, port 0 takes a free one."
                            + " With another HOST (0.0.0.0 is all of this machine's) it is served over HTTPS, with a certificate of"
                            + " the vault's own authority, whose root each device installs once: see `latent status`")
    @Nullable ServeAddress address;

    @Option(
            names = "--tls-certificate",
            paramLabel = "PEM",
            description =
                    "serve HTTPS with this certificate of yours, followed by those that lead to its root; read again"
                            + " when it changes")
    @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "PEM",
            description = "its private key, PKCS#8 or as OpenSSL writes it, not encrypted (default: in the same file)")
    @Nullable Path key;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "a name by which the gateway is reached besides those that this machine knows it has; may be"
                    + " given again")
    List<String> hosts = List.of();

    @Mixin
    AcmeOptions acme;

    @Option(
            names = "--behind-proxy",
            paramLabel = "ADDRESS",
            description = "serve plain HTTP to the proxy whose connections come from ADDRESS, and to nobody else; its"
                    + " X-Forwarded-For, -Proto and -Host are believed")
    @Nullable String proxy;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "what clients ask the proxy for, such as https://photos.example/")
    @Nullable URI publicUri;

    /** @throws Failure where they contradict each other, or would be ignored */
    FrontSettings front() throws Failure {
        if (address == null && !isPlain()) {
            throw usage(
                    "--tls-certificate, --tls-key, --host, --acme and --behind-proxy are of use with --serve only.");
        }
        if (proxy != null && certificate != null) {
            throw usage("Give --behind-proxy or --tls-certificate, not both: the proxy has the certificate.");
        }
        if (acme.isGiven() && (proxy != null || certificate != null)) {
            throw usage("Give --acme, --tls-certificate or --behind-proxy: one of them has the certificate.");
        }
        requireUsedHosts();
        List<String> names = hosts();
        return new FrontSettings(ownCertificate(), acme.authority(names), proxy(), null, names);
    }

    private boolean isPlain() {
        return certificate == null
                && key == null
                && hosts.isEmpty()
                && !acme.isGiven()
                && proxy == null
                && publicUri == null;
    }

    private void requireUsedHosts() throws Failure {
        boolean plain = proxy == null && certificate == null && !acme.isGiven();
        if (plain && address != null && address.host().isLoopbackAddress() && !hosts.isEmpty()) {
            throw usage("--host is of use where the gateway is reached from elsewhere: give --serve another address.");
        }
    }

    private @Nullable OwnCertificate ownCertificate() throws Failure {
        if (certificate == null) {
            if (key != null) throw usage("--tls-key is of use with --tls-certificate only.");
            return null;
        }
        Path own = certificate.toAbsolutePath().normalize();
        return new OwnCertificate(own, key == null ? own : key.toAbsolutePath().normalize());
    }

    private List<String> hosts() throws Failure {
        List<String> plain =
                hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        for (String host : plain) {
            if (!ServerNames.isHost(host)) throw usage("--host takes the name of a host, not '" + host + "'.");
        }
        return plain;
    }

    private @Nullable Proxy proxy() throws Failure {
        if (proxy == null) {
            if (publicUri != null) throw usage("--public-url is of use with --behind-proxy only.");
            return null;
        }
        if (publicUri == null) {
            throw usage("--behind-proxy needs --public-url too: what clients ask the proxy for.");
        }
        return new Proxy(proxyAddress(proxy), origin(publicUri));
    }

    private static InetAddress proxyAddress(String text) throws Failure {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "--behind-proxy takes an IP address, not '" + text + "'.", e);
        }
    }

    private static URI origin(URI uri) throws Failure {
        boolean isOrigin = "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!isOrigin) {
            throw usage("--public-url takes https://HOST/ or https://HOST:PORT/, without a path, not '" + uri + "'.");
        }
        return URI.create(uri.resolve("/").toString().toLowerCase(Locale.ROOT));
    }

    private static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }
}
