package app.latent.gateway;

import app.latent.gateway.FrontDoor.Door;
import app.latent.gateway.FrontDoor.Lock;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.audit.AuditEndpoint;
import app.latent.gateway.auth.BasicSignIn;
import app.latent.gateway.auth.Confirmation;
import app.latent.gateway.auth.DeviceEndpoint;
import app.latent.gateway.auth.PasskeyEndpoint;
import app.latent.gateway.auth.PassphraseCheck;
import app.latent.gateway.auth.SessionCookie;
import app.latent.gateway.auth.SessionEndpoint;
import app.latent.gateway.auth.Sessions;
import app.latent.gateway.auth.SignInGate;
import app.latent.gateway.auth.WebSessions;
import app.latent.gateway.dav.DavHandler;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.FileErrors;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.HttpServer;
import app.latent.gateway.http.OriginGuard;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.passkey.PasskeyEnrolment;
import app.latent.gateway.tls.Certificates;
import app.latent.gateway.tls.Fingerprint;
import app.latent.gateway.trust.TrustPage;
import app.latent.gateway.upload.UploadEndpoint;
import app.latent.gateway.users.UserEndpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The web server of an unlocked vault: sign-in at {@code /api/v1/session}, WebDAV at {@code /dav/}, and the gallery's routes. Closing it ends all sessions
 * and forgets every credential.
 */
public final class Gateway implements AutoCloseable {

    private static final RequestPath DAV_PREFIX = new RequestPath(List.of("dav"), true);
    private static final RequestPath TRUST_PREFIX = new RequestPath(List.of("trust"), true);

    private final HttpServer server;
    private final SignInGate gate;
    private final Sessions sessions;
    private final Uses uses;
    private final URI uri;
    private final Optional<Certificates> certificates;

    private Gateway(
            HttpServer server,
            SignInGate gate,
            Sessions sessions,
            Uses uses,
            URI uri,
            Optional<Certificates> certificates) {
        this.server = server;
        this.gate = gate;
        this.sessions = sessions;
        this.uses = uses;
        this.uri = uri;
        this.certificates = certificates;
    }

    /**
     * Starts serving; returns once requests are answered, which may have to wait for an authority that signs the certificate.
     *
     * @param folder that {@code /dav/} shows
     * @param locker for the owner; asked by many threads
     * @param routes of the gallery; the longest prefix of a path wins
     * @throws PortInUseException where another program listens on the port
     * @throws AddressRefusedException where the address is not of this machine, or would need TLS
     * @throws IOException where there is no certificate to be had, among others
     */
    public static Gateway start(
            GatewayConfig config, PassphraseCheck check, Served folder, Locker locker, List<Route> routes)
            throws GatewayException, IOException {
        HttpServer server = Listener.listen(config);
        try {
            return start(config, check, folder, locker, routes, server);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Tells in advance whether {@link #start} could serve there; changes nothing.
     *
     * @throws PortInUseException where another program listens on the port
     * @throws AddressRefusedException where the address is not of this machine
     */
    public static void requireAvailable(InetAddress address, int port) throws GatewayException, IOException {
        Listener.requireAvailable(address, port);
    }

    private static Gateway start(
            GatewayConfig config,
            PassphraseCheck check,
            Served folder,
            Locker locker,
            List<Route> routes,
            HttpServer server)
            throws IOException {
        var random = new SecureRandom();
        var clock = InstantSource.system();
        var reach = new Reach(config);
        URI uri = reach.uri(server.port());
        AccountBook book = folder.accounts();
        var gate = new SignInGate(book, folder.audit(), check, config.passwordCost(), clock, random);
        var sessions = new Sessions(config.sessionIdle(), config.sessionLifetime(), clock, random);
        var webSessions = new WebSessions(sessions, SessionCookie.at(uri), book, gate);
        var hosts = reach.hosts(server.port());
        var doors = new ArrayList<Door>();
        doors.add(new Door(ApiPath.SESSION.path(), Lock.NONE, new SessionEndpoint(gate, webSessions, folder.audit())));
        doors.add(new Door(ApiPath.AUDIT.path(), Lock.OWNER, new AuditEndpoint(folder.audit())));
        doors.add(new Door(ApiPath.LOCK.path(), Lock.OWNER, new LockEndpoint(locker)));
        doors.add(new Door(ApiPath.PASSKEYS.path(), Lock.SESSION, passkeys(folder, gate, webSessions, clock, random)));
        var devices = new DeviceEndpoint(gate, webSessions, book, folder.audit(), clock, random);
        doors.add(new Door(ApiPath.DEVICES.path(), Lock.SESSION, devices));
        UserEndpoint users = users(folder, gate, webSessions, config, random);
        doors.add(new Door(ApiPath.USERS.path(), Lock.OWNER, users));
        doors.add(new Door(ApiPath.USER_GROUPS.path(), Lock.OWNER, users));
        doors.add(new Door(ApiPath.UPLOADS.path(), Lock.SESSION, uploads(folder, clock, random)));
        doors.add(new Door(DAV_PREFIX, Lock.BASIC, davHandler(folder, hosts, clock)));
        Optional<Certificates> certificates = certificatesOf(config.exposure());
        certificates
                .flatMap(Certificates::root)
                .ifPresent(certificate -> doors.add(new Door(TRUST_PREFIX, Lock.NONE, new TrustPage(certificate))));
        for (Route route : routes) doors.add(doorOf(route));
        var origins = new OriginGuard(hosts);
        var uses = new Uses();
        var keys = new SignedIn(webSessions, new BasicSignIn(gate, book), origins);
        server.start(new FrontDoor(doors, hosts, origins, keys, uses));
        if (certificates.isPresent()) certificates.get().begin();
        return new Gateway(server, gate, sessions, uses, uri, certificates);
    }

    private static Optional<Certificates> certificatesOf(Exposure exposure) {
        return exposure instanceof Exposure.Tls tls ? Optional.of(tls.certificates()) : Optional.empty();
    }

    private static DavHandler davHandler(Served folder, HostGuard hosts, InstantSource clock) throws IOException {
        return new DavHandler(
                DAV_PREFIX,
                folder.root(),
                folder.documents().resolve("webdav"),
                folder.audit(),
                new FileErrors(folder.words()),
                hosts,
                clock);
    }

    private static UploadEndpoint uploads(Served folder, InstantSource clock, SecureRandom random) throws IOException {
        return new UploadEndpoint(
                folder.root(),
                folder.documents().resolve("uploads"),
                folder.audit(),
                new FileErrors(folder.words()),
                clock,
                random);
    }

    private static PasskeyEndpoint passkeys(
            Served folder, SignInGate gate, WebSessions sessions, InstantSource clock, SecureRandom random) {
        var enrolment = new PasskeyEnrolment(folder.accounts(), clock, random);
        return new PasskeyEndpoint(gate, sessions, folder.accounts(), enrolment, folder.audit());
    }

    private static UserEndpoint users(
            Served folder, SignInGate gate, WebSessions sessions, GatewayConfig config, SecureRandom random) {
        return new UserEndpoint(folder.users(), new Confirmation(gate), sessions, config.passwordCost(), random);
    }

    static Door doorOf(Route route) {
        try {
            RequestPath prefix = RequestPath.decode(route.prefix());
            return new Door(prefix, lockOf(route.access()), route.handler());
        } catch (StatusException e) {
            throw new IllegalArgumentException("not a path prefix: " + route.prefix(), e);
        }
    }

    private static Lock lockOf(Route.Access access) {
        return switch (access) {
            case PUBLIC -> Lock.NONE;
            case SESSION -> Lock.SESSION;
            case OWNER -> Lock.OWNER;
        };
    }

    /** @return where the gallery is, such as {@code http://127.0.0.1:8480/} */
    public URI uri() {
        return uri;
    }

    /** @return of the socket, which a proxy's clients never see */
    public int port() {
        return server.port();
    }

    /** @return where WebDAV is, such as {@code http://127.0.0.1:8480/dav/} */
    public URI davUri() {
        return uri.resolve("dav/");
    }

    /** @return where a device gets what it must install to believe this server; empty where it needs nothing */
    public Optional<URI> trustUri() {
        return root().map(_ -> uri.resolve("trust"));
    }

    /** @return the {@link Fingerprint} of what devices install; empty where they need nothing */
    public Optional<String> rootFingerprint() {
        return root().map(Fingerprint::of);
    }

    private Optional<X509Certificate> root() {
        return certificates.flatMap(Certificates::root);
    }

    /** @return until when the certificate is valid that is shown now; empty where there is none */
    public Optional<Instant> certificateUntil() {
        return certificates
                .flatMap(Certificates::current)
                .map(identity -> identity.leaf().getNotAfter().toInstant());
    }

    /** @return what is wrong with the certificate and what to do, for the user */
    public Optional<String> certificateWarning() {
        return certificates.flatMap(Certificates::warning);
    }

    /**
     * How many requests of people and their programs were let in so far. A page that nobody touches does not count, nor who only asks whether something
     * is there.
     */
    public long uses() {
        return uses.count();
    }

    /** @return how many browsers are signed in */
    public int sessions() {
        return sessions.count();
    }

    /** Whether such a request is being answered, as a long download or upload is. */
    public boolean isInUse() {
        return uses.areUnderWay();
    }

    /** Stops answering, ends all sessions and forgets every credential. */
    @Override
    public void close() {
        certificates.ifPresent(Certificates::close);
        sessions.close();
        gate.close();
        server.close();
    }
}
