package app.latent.gateway.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the current certificate at each handshake; to one that is for {@link #CHALLENGE} alone, and to no other, what proves that the name is ours. A handshake
 * chooses an alias first and asks for key and chain after, between which there may be a new certificate: the alias names one of the last two.
 */
public final class ServerKeys extends X509ExtendedKeyManager {

    /** The protocol in which ACME authorities ask (RFC 8737, 6.2), as ALPN has it. */
    public static final String CHALLENGE = "acme-tls/1";

    /** Begins the aliases of challenges; those of certificates are numbers. */
    private static final String CHALLENGE_PREFIX = CHALLENGE + " ";

    private final Certificates certificates;

    /** The last two that were current, the newest first. */
    private volatile List<TlsIdentity> shown = List.of();

    public ServerKeys(Certificates certificates) {
        this.certificates = certificates;
    }

    private Optional<TlsIdentity> current() {
        Optional<TlsIdentity> now = certificates.current();
        List<TlsIdentity> last = shown;
        now.filter(identity -> last.isEmpty() || !last.getFirst().equals(identity))
                .ifPresent(identity -> shown = last.isEmpty() ? List.of(identity) : List.of(identity, last.getFirst()));
        return now;
    }

    private static String alias(TlsIdentity identity) {
        return identity.leaf().getSerialNumber().toString(Character.MAX_RADIX);
    }

    private Optional<TlsIdentity> named(String alias) {
        if (alias.startsWith(CHALLENGE_PREFIX))
            return certificates.challenge(alias.substring(CHALLENGE_PREFIX.length()));
        return shown.stream().filter(identity -> alias(identity).equals(alias)).findFirst();
    }

    private static Optional<String> serverName(SSLEngine engine) {
        if (!(engine.getHandshakeSession() instanceof ExtendedSSLSession session)) return Optional.empty();
        return session.getRequestedServerNames().stream()
                .filter(SNIHostName.class::isInstance)
                .map(name -> ((SNIHostName) name).getAsciiName().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    @Override
    public @Nullable String chooseEngineServerAlias(String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        Optional<String> alias = CHALLENGE.equals(engine.getHandshakeApplicationProtocol())
                ? serverName(engine).map(CHALLENGE_PREFIX::concat)
                : current().map(ServerKeys::alias);
        return alias.filter(name ->
                        named(name).filter(identity -> isOf(keyType, identity)).isPresent())
                .orElse(null);
    }

    private static boolean isOf(String keyType, TlsIdentity identity) {
        return identity.key().getAlgorithm().equals(keyType);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return named(alias).map(TlsIdentity::key).orElse(null);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return named(alias)
                .map(identity -> identity.chain().toArray(X509Certificate[]::new))
                .orElse(null);
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, Socket socket) {
        return null;
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(String[] keyType, Principal @Nullable [] issuers, Socket socket) {
        return null;
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }
}
