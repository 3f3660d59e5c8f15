package app.latent.gateway.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the current certificate at each handshake. A handshake chooses an alias first and asks for key and chain after, between which there may be a new certificate:
 * the alias names one of the last two.
 */
public final class ServerKeys extends X509ExtendedKeyManager {

    private final Certificates certificates;
    private volatile Shown shown;

    private record Shown(TlsIdentity current, TlsIdentity before) {}

    public ServerKeys(Certificates certificates) {
        this.certificates = certificates;
        TlsIdentity first = certificates.current();
        this.shown = new Shown(first, first);
    }

    private TlsIdentity current() {
        TlsIdentity now = certificates.current();
        Shown last = shown;
        if (!last.current().equals(now)) shown = new Shown(now, last.current());
        return now;
    }

    private static String alias(TlsIdentity identity) {
        return identity.leaf().getSerialNumber().toString(Character.MAX_RADIX);
    }

    private @Nullable TlsIdentity named(@Nullable String alias) {
        Shown last = shown;
        if (alias(last.current()).equals(alias)) return last.current();
        return alias(last.before()).equals(alias) ? last.before() : null;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        TlsIdentity identity = current();
        return identity.key().getAlgorithm().equals(keyType) ? alias(identity) : null;
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        TlsIdentity identity = named(alias);
        return identity == null ? null : identity.key();
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        TlsIdentity identity = named(alias);
        return identity == null ? null : identity.chain().toArray(X509Certificate[]::new);
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
