package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountException;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Originals;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.Refusal;
import app.latent.gateway.users.UserDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A gateway over a plain folder, which counts how often it was asked for the passphrase. */
final class TestGateway implements AutoCloseable {

    static final String PASSPHRASE = "correct horse, bättery";

    static final String IN_USE = "The drive is in use by \"vim\\\n\" (process 7).";

    static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);

    /** Who gets files, besides the owner. */
    volatile Originals originals = Originals.ALL;

    final AtomicInteger asked = new AtomicInteger();
    final CountDownLatch locked = new CountDownLatch(1);

    final Gateway gateway;
    final Path root;
    final AccountBook accounts;
    final AuditLog audit;

    /** Where the audit log is, so that what is in the root is what a test has put there. */
    private final Path elsewhere;

    private TestGateway(Path root, Exposure exposure, List<Route> routes) throws IOException {
        this.root = root;
        this.accounts = new AccountBook(root.resolve(".latent"), InstantSource.system(), () -> originals);
        this.elsewhere = Files.createTempDirectory("latent-audit");
        this.audit = new AuditLog(elsewhere, InstantSource.system(), new SecureRandom());
        this.gateway = Gateway.start(
                config(exposure),
                this::opens,
                new Served(
                        root,
                        root.resolve(".latent"),
                        accounts,
                        new UserDesk(accounts, root, List::of, audit),
                        audit,
                        Refusal.Words.ENGLISH_ONLY),
                new TestLocker(),
                routes);
    }

    static TestGateway over(Path root) throws IOException {
        return new TestGateway(root, new Exposure.Loopback(), List.of());
    }

    static TestGateway over(Path root, List<Route> routes) throws IOException {
        return new TestGateway(root, new Exposure.Loopback(), routes);
    }

    static TestGateway over(Path root, Exposure exposure, List<Route> routes) throws IOException {
        return new TestGateway(root, exposure, routes);
    }

    static Served served(Path root) {
        Path documents = root.resolve(".latent");
        var accounts = new AccountBook(documents, InstantSource.system());
        var audit = new AuditLog(documents, InstantSource.system(), new SecureRandom());
        return new Served(
                root,
                documents,
                accounts,
                new UserDesk(accounts, root, List::of, audit),
                audit,
                Refusal.Words.ENGLISH_ONLY);
    }

    /** Hashes of tests cost little, that of nobody's password as well. */
    private static GatewayConfig config(Exposure exposure) {
        GatewayConfig usual = GatewayConfig.at(InetAddress.ofLiteral("127.0.0.1"), 0, exposure);
        return new GatewayConfig(
                usual.address(), 0, false, exposure, usual.sessionIdle(), usual.sessionLifetime(), CHEAP);
    }

    private boolean opens(char[] passphrase) {
        asked.incrementAndGet();
        return Arrays.equals(passphrase, PASSPHRASE.toCharArray());
    }

    private final class TestLocker implements Locker {

        @Override
        public Optional<String> prepare(boolean force) {
            return force ? Optional.empty() : Optional.of(IN_USE);
        }

        @Override
        public void lock() {
            locked.countDown();
        }
    }

    int port() {
        return gateway.port();
    }

    String authority() {
        return "127.0.0.1:" + port();
    }

    String davUrl() {
        return gateway.davUri().toString();
    }

    /** An account without a right to anything. */
    void add(String name, String password) throws AccountException, IOException {
        var hash = PasswordHash.of(password.toCharArray(), CHEAP, new SecureRandom());
        accounts.add(Account.create(new AccountName(name), hash));
    }

    /** @return the header that shows who has signed in so */
    static String cookieOf(RawHttp.Answer answer) {
        assertEquals(200, answer.status(), answer.text());
        return "Cookie: " + answer.header("Set-Cookie").orElseThrow().split(";")[0];
    }

    static String basic(String user, String passphrase) {
        byte[] bytes = (user + ":" + passphrase).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    static String owner() {
        return basic("owner", PASSPHRASE);
    }

    /** Begins a request with the right Host. */
    RawHttp ask(String method, String target) {
        return new RawHttp(port(), method, target).header("Host: " + authority());
    }

    /** Begins a request with the right Host and the owner's credentials. */
    RawHttp dav(String method, String target) {
        return ask(method, target).header(owner());
    }

    @Override
    public void close() {
        gateway.close();
        audit.close();
        if (Files.notExists(elsewhere)) return;
        try (Stream<Path> files = Files.walk(elsewhere)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
