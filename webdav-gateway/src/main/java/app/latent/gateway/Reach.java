package app.latent.gateway;

import app.latent.gateway.http.ForwardedRequests;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.PlainTransport;
import app.latent.gateway.http.ProxiedTransport;
import app.latent.gateway.http.ServerNames;
import app.latent.gateway.http.TlsTransport;
import app.latent.gateway.http.Transport;
import app.latent.gateway.tls.Certificates;
import app.latent.gateway.tls.MachineNames;
import app.latent.gateway.tls.ServerKeys;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What follows from an {@link Exposure}: what is spoken, and by which names. */
final class Reach {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final GatewayConfig config;

    Reach(GatewayConfig config) {
        this.config = config;
    }

    Transport transport() {
        return switch (config.exposure()) {
            case Exposure.Loopback _ -> new PlainTransport();
            case Exposure.Tls tls -> new TlsTransport(new ServerKeys(tls.certificates()), ServerKeys.CHALLENGE);
            case Exposure.BehindProxy(InetAddress proxy, URI publicUri, List<String> hosts) ->
                new ProxiedTransport(proxy, new ForwardedRequests(publicUri, upstream(hosts)));
        };
    }

    private Set<String> upstream(List<String> hosts) {
        return new MachineNames(config.address(), hosts).get().inUris();
    }

    /** @param port of the socket */
    HostGuard hosts(int port) {
        return switch (config.exposure()) {
            case Exposure.Loopback _ -> new HostGuard("http", with(LOOPBACK)::contains, port);
            case Exposure.Tls(Certificates certificates, List<String> more) -> {
                Set<String> always = with(more);
                yield new HostGuard(
                        "https",
                        host -> always.contains(host) || certificates.hosts().contains(host),
                        port);
            }
            case Exposure.BehindProxy proxied -> hosts(proxied.publicUri());
        };
    }

    private static HostGuard hosts(URI publicUri) {
        return new HostGuard(publicUri.getScheme(), publicUri.getHost()::equals, publicPort(publicUri));
    }

    private Set<String> with(Collection<String> hosts) {
        var all = new HashSet<>(hosts);
        if (!config.address().isAnyLocalAddress()) all.add(ServerNames.literal(config.address()));
        return all;
    }

    /** @return what people are told */
    URI uri(int port) {
        return switch (config.exposure()) {
            case Exposure.Loopback _ -> uri("http", ServerNames.literal(config.address()), port);
            case Exposure.Tls(Certificates certificates, List<String> more) ->
                uri("https", bestName(certificates, more), port);
            case Exposure.BehindProxy proxied -> proxied.publicUri().resolve("/");
        };
    }

    private String bestName(Certificates certificates, List<String> more) {
        if (!more.isEmpty()) return more.getFirst();
        String own = ServerNames.literal(config.address());
        Set<String> hosts = certificates.hosts();
        if (hosts.contains(own)) return own;
        return hosts.stream()
                .filter(host -> !host.startsWith("*") && !LOOPBACK.contains(host))
                .findFirst()
                .orElse(own.equals("0.0.0.0") ? "127.0.0.1" : own);
    }

    private static URI uri(String scheme, String host, int port) {
        return URI.create(
                scheme + "://" + host + (port == HTTPS_PORT && scheme.equals("https") ? "" : ":" + port) + "/");
    }

    private static int publicPort(URI uri) {
        if (uri.getPort() >= 0) return uri.getPort();
        return uri.getScheme().equals("https") ? HTTPS_PORT : HTTP_PORT;
    }
}
