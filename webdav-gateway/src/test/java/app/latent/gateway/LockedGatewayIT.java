package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.account.AccountBook;
import app.latent.gateway.auth.LockedVault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served of vaults that are locked. */
final class LockedGatewayIT {

    private static final String NAME = "A-telling-name.vault";

    @TempDir
    Path documents;

    private final BlockingQueue<String> unlocked = new LinkedBlockingQueue<>();
    private LockedGateway gateway;

    @BeforeEach
    void start() throws Exception {
        gateway = serve(List.of(new Locked(NAME)));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private LockedGateway serve(List<LockedVault> vaults) throws Exception {
        GatewayConfig usual = GatewayConfig.at(InetAddress.ofLiteral("127.0.0.1"), 0, new Exposure.Loopback());
        var cheap = new GatewayConfig(
                usual.address(),
                0,
                false,
                usual.exposure(),
                usual.sessionIdle(),
                usual.sessionLifetime(),
                TestGateway.CHEAP);
        return LockedGateway.start(cheap, vaults, List.of(new Route("/", Route.Access.PUBLIC, new Shell())));
    }

    private final class Locked implements LockedVault {
        private final String name;

        Locked(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean opens(char[] passphrase) {
            return Arrays.equals(passphrase, TestGateway.PASSPHRASE.toCharArray());
        }

        @Override
        public Object state() {
            return name;
        }

        @Override
        public Opened open(char[] passphrase) {
            return new Opened() {
                @Override
                public AccountBook accounts() {
                    return new AccountBook(documents, InstantSource.system());
                }

                @Override
                public void close() {
                    // A folder stays as it is.
                }
            };
        }

        @Override
        public void unlock(char[] passphrase) {
            unlocked.add(name + " " + new String(passphrase));
        }
    }

    private RawHttp ask(String method, String target) {
        int port = gateway.uri().getPort();
        return new RawHttp(port, method, target).header("Host: 127.0.0.1:" + port);
    }

    private RawHttp unlock(String more, String passphrase) {
        return ask("POST", "/api/v1/session")
                .header("Content-Type: application/json")
                .body("{" + more + "\"passphrase\":\"" + passphrase + "\"}");
    }

    @Test
    void thePageIsThereAndSaysThatTheVaultIsLocked() throws Exception {
        assertEquals(200, ask("GET", "/").status());
        var session = ask("GET", "/api/v1/session").send();
        assertEquals(200, session.status());
        assertEquals("{\"signedIn\":false,\"locked\":true,\"choice\":false}", session.text());
        assertTrue(session.header("Set-Cookie").isEmpty());
    }

    @Test
    void belowTheSessionThereIsNothing() throws Exception {
        assertEquals(404, ask("GET", "/api/v1/session/x").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/photos /api/v1/lock /api/v1/audit /api/v1/x", "/dav/ /dav/a/photo.jpg"})
    void whateverElseIsAskedForIsAnsweredAlike(String targets) throws Exception {
        var answers = new HashSet<String>();
        for (String target : targets.split(" ")) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "PROPFIND")) {
                for (String credentials : List.of(TestGateway.owner(), TestGateway.basic("anna", "x"))) {
                    var answer = ask(method, target)
                            .header("X-Latent: 1")
                            .header(credentials)
                            .send();
                    answers.add(answer.status() + " " + answer.text());
                }
            }
        }
        assertEquals(1, answers.size(), answers.toString());
        assertTrue(answers.iterator().next().startsWith("503 "), answers.toString());
    }

    @Test
    void noAnswerHasTheNameOfTheVaultOrOfAUser() throws Exception {
        Files.writeString(documents.resolve("A-user"), "");
        var answers = new ArrayList<RawHttp.Answer>();
        answers.add(ask("GET", "/api/v1/session").send());
        answers.add(ask("GET", "/").send());
        answers.add(ask("GET", "/dav/" + NAME).send());
        answers.add(unlock("", "wrong").send());
        answers.add(unlock("\"vault\":\"" + NAME + "\",", "wrong").send());
        for (var answer : answers) {
            assertFalse(answer.text().contains("telling"), answer.text());
            assertFalse(answer.text().contains("A-user"), answer.text());
        }
    }

    @Test
    void theRightPassphraseIsAnsweredBeforeTheVaultIsUnlocked() throws Exception {
        var answer = unlock("", TestGateway.PASSPHRASE).send();
        assertEquals(202, answer.status());
        assertEquals("{\"unlocking\":true}", answer.text());
        assertEquals(NAME + " " + TestGateway.PASSPHRASE, unlocked.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aWrongOneAndAUsersNameAreRefusedAlike() throws Exception {
        assertEquals(401, unlock("", "wrong").status());
        assertEquals(401, unlock("\"user\":\"anna\",", TestGateway.PASSPHRASE).status());
        assertEquals(0, unlocked.size());
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        for (int i = 0; i < 5; i++) assertEquals(401, unlock("", "guess " + i).status());
        var answer = unlock("", TestGateway.PASSPHRASE).send();
        assertEquals(429, answer.status());
        assertTrue(Integer.parseInt(answer.header("Retry-After").orElseThrow()) >= 1);
        assertEquals(0, unlocked.size());
    }

    @Test
    void anotherPageCannotUnlockIt() throws Exception {
        assertEquals(
                403,
                unlock("", TestGateway.PASSPHRASE)
                        .header("Origin: http://evil.example")
                        .status());
        int port = gateway.uri().getPort();
        int status = new RawHttp(port, "POST", "/api/v1/session")
                .header("Host: evil.example")
                .header("Content-Type: application/json")
                .body("{\"passphrase\":\"" + TestGateway.PASSPHRASE + "\"}")
                .status();
        assertEquals(421, status);
        assertEquals(
                415,
                ask("POST", "/api/v1/session")
                        .header("Content-Type: text/plain")
                        .body("{\"passphrase\":\"" + TestGateway.PASSPHRASE + "\"}")
                        .status());
        assertEquals(0, unlocked.size());
    }

    @Test
    void ofSeveralVaultsOneIsNamed() throws Exception {
        gateway.close();
        gateway = serve(List.of(new Locked(NAME), new Locked("Work")));
        assertEquals(
                "{\"signedIn\":false,\"locked\":true,\"choice\":true}",
                ask("GET", "/api/v1/session").send().text());
        var wrong = unlock("\"vault\":\"none\",", TestGateway.PASSPHRASE).send();
        assertEquals(401, wrong.status());
        assertEquals("{\"error\":\"Wrong vault or passphrase\"}", wrong.text());
        assertEquals(202, unlock("\"vault\":\"work\",", TestGateway.PASSPHRASE).status());
        assertEquals("Work " + TestGateway.PASSPHRASE, unlocked.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void onceClosedThePortIsFreeForTheVaultItself() throws IOException {
        int port = gateway.uri().getPort();
        gateway.close();
        try (var taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertEquals(port, taken.getLocalPort());
        }
    }
}
