package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.auth.Entrance;
import app.latent.gateway.welcome.FolderList;
import app.latent.gateway.welcome.Machine;
import app.latent.gateway.welcome.NewVault;
import app.latent.gateway.welcome.Place;
import app.latent.gateway.welcome.RefusedException;
import app.latent.gateway.welcome.Strength;
import app.latent.gateway.welcome.View;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served to the user of a machine on which no vault is unlocked, and to nobody else. */
final class WelcomeGatewayIT {

    private static final String TELLING = "/home/anna/A-telling \"name\"\n.vault";
    private static final String JSON = "Content-Type: application/json";
    private static final String PATH = "{\"path\":\"/v\"";

    private final ManualClock clock = new ManualClock();
    private final AtomicBoolean isOwnUser = new AtomicBoolean(true);
    private final Entrance entrance = new Entrance(_ -> isOwnUser.get(), clock, new SecureRandom());
    private final Recorder machine = new Recorder();
    private HeldPort held;
    private WelcomeGateway gateway;
    private String cookie;

    @BeforeEach
    void start() throws Exception {
        held = HeldPort.take(InetAddress.ofLiteral("127.0.0.1"), 0);
        gateway = serve();
        cookie = enter(entrance.invite()).header("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        held.close();
    }

    private WelcomeGateway serve() throws Exception {
        return WelcomeGateway.start(held, entrance, machine, List.of(new Route("/", Route.Access.PUBLIC, new Shell())));
    }

    private RawHttp ask(String method, String path) {
        int port = gateway.uri().getPort();
        return new RawHttp(port, method, "/api/v1" + path).header("Host: 127.0.0.1:" + port);
    }

    private RawHttp.Answer enter(String token) throws Exception {
        return ask("POST", "/welcome/entry")
                .header(JSON)
                .body("{\"token\":\"" + token + "\"}")
                .send();
    }

    private RawHttp get(String path) {
        return ask("GET", "/welcome" + path).header("Cookie: " + cookie);
    }

    private RawHttp post(String path, String body) {
        return ask("POST", "/welcome" + path)
                .header("Cookie: " + cookie)
                .header("X-Latent: 1")
                .header(JSON)
                .body(body);
    }

    @Test
    void theCookieIsNobodyElsesToReadOrToSend() throws Exception {
        String given = enter(entrance.invite()).header("Set-Cookie").orElseThrow();
        assertTrue(given.startsWith("latent-welcome-" + gateway.uri().getPort() + "="), given);
        assertTrue(given.contains("HttpOnly") && given.contains("SameSite=Strict"), given);
    }

    @Test
    void aTokenIsGoodOnce() throws Exception {
        String token = entrance.invite();
        assertEquals(204, enter(token).status());
        assertEquals(401, enter(token).status());
        assertEquals(401, enter("").status());
        assertEquals(400, ask("POST", "/welcome/entry").header(JSON).body("{}").status());
        assertEquals(405, ask("GET", "/welcome/entry").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/folders", "/folders?path=/", "/place?parent=/&name=x", "/vaults", "/nothing"})
    void withoutTheCookieThereIsNothing(String path) throws Exception {
        for (String other :
                List.of("", "Cookie: latent-welcome-" + gateway.uri().getPort() + "=AAAA")) {
            RawHttp question = ask("GET", "/welcome" + path);
            var answer = (other.isEmpty() ? question : question.header(other)).send();
            assertEquals(401, answer.status());
            assertEquals("{\"error\":\"Unauthorized\"}", answer.text());
        }
        assertEquals(List.of(), machine.asked);
    }

    @Test
    void anotherUserOfTheMachineHasNothingOfTheCookieAndOfTheToken() throws Exception {
        String token = entrance.invite();
        isOwnUser.set(false);
        assertEquals(401, get("").status());
        assertEquals(401, enter(token).status());
        isOwnUser.set(true);
        assertEquals(204, enter(token).status(), "it is still there for whom it is for");
    }

    @Test
    void anotherPageOfTheBrowserHasNothing() throws Exception {
        int port = gateway.uri().getPort();
        assertEquals(403, get("").header("Origin: http://evil.example").status());
        assertEquals(403, get("").header("Sec-Fetch-Site: same-site").status());
        var rebound = new RawHttp(port, "GET", "/api/v1/welcome").header("Host: evil.example:" + port);
        assertEquals(421, rebound.header("Cookie: " + cookie).status());
        var form = ask("POST", "/welcome/vaults").header("Cookie: " + cookie).header(JSON);
        assertEquals(403, form.body(PATH + ",\"passphrase\":\"x\"}").status());
        assertEquals(List.of(), machine.asked);
    }

    @Test
    void everybodyIsToldThatItIsThereAndNoMore() throws Exception {
        var session = ask("GET", "/session").send();
        assertEquals("{\"signedIn\":false,\"locked\":true,\"welcome\":true}", session.text());
        assertEquals(405, ask("POST", "/session").header(JSON).body("{}").status());
        assertEquals(401, ask("GET", "/photos").status());
        assertEquals(503, ask("GET", "/photos").header("Cookie: " + cookie).status());
    }

    @Test
    void theCookieIsStillGoodOnceAVaultWasUnlockedAndLocked() throws Exception {
        gateway.close();
        gateway = serve();
        assertEquals(200, get("").status());
        clock.advance(Duration.ofHours(12));
        assertEquals(401, get("").status());
    }

    @Test
    void onlyWhoIsInUsesIt() throws Exception {
        clock.advance(Duration.ofMinutes(10));
        ask("GET", "/welcome").send();
        assertEquals(clock.instant().minus(Duration.ofMinutes(10)), entrance.lastUse());
        get("").send();
        assertEquals(clock.instant(), entrance.lastUse());
    }

    @Test
    void whatIsReadIsAnsweredInJson() throws Exception {
        assertTrue(get("").send().text().contains("\"state\":\"locked\""));
        assertTrue(get("/folders").send().text().contains("\"folders\":[]"));
        assertTrue(get("/folders?path=/x").send().text().contains("\"shown\":\"/x\""));
        assertTrue(get("/place?parent=/p&name=n").send().text().contains("\"path\":\"/p/n\""));
        assertEquals(400, get("/place?parent=/p").status());
        assertEquals(404, get("/nothing").status());
        assertEquals(405, get("/vaults").status());
        assertEquals(405, post("/folders", "{}").status());
    }

    @Test
    void whatIsDoneIsDoneWithWhatWasSent() throws Exception {
        assertTrue(post("/strength", "{\"passphrase\":\"abc\"}").send().text().contains("\"score\":2"));
        var made = post("/vaults", PATH + ",\"passphrase\":\"pass one\"}").send();
        assertEquals(
                "{\"path\":\"" + TELLING.replace("\"", "\\\"").replace("\n", "\\n")
                        + "\",\"noun\":\"word\",\"recoveryKey\":\"one two\"}",
                made.text());
        assertEquals(204, post("/vaults/known", PATH + "}").status());
        assertEquals(204, post("/vaults/forgotten", PATH + "}").status());
        assertEquals(
                204,
                post("/reset", PATH + ",\"recoveryKey\":\"a b\",\"passphrase\":\"pass two\"}")
                        .status());
        assertEquals(
                202, post("/unlocking", PATH + ",\"passphrase\":\"pass one\"}").status());
        machine.awaitClosed();
        assertEquals(
                202,
                post("/unlocking", PATH + ",\"passphrase\":\"p\",\"keyFile\":\"/k\",\"drive\":\"true\"}")
                        .status());
        machine.awaitClosed();
        assertEquals(
                List.of(
                        "strength abc",
                        "create /v pass one",
                        "remember /v",
                        "forget /v",
                        "reset /v a b pass two",
                        "unlock Opening[path=/v, keyFile=Optional.empty, drive=false] pass one",
                        "begin",
                        "close",
                        "unlock Opening[path=/v, keyFile=Optional[/k], drive=true] p",
                        "begin",
                        "close"),
                machine.asked);
    }

    @Test
    void whatIsRefusedIsSaidInWords() throws Exception {
        var wrong = post("/unlocking", PATH + ",\"passphrase\":\"wrong\"}").send();
        assertEquals(403, wrong.status());
        assertEquals("{\"error\":\"Not \\\"it\\\"\\n\"}", wrong.text());
        assertEquals(409, post("/vaults", PATH + ",\"passphrase\":\"wrong\"}").status());
    }

    @Test
    void whatIsNoFormIsRefused() throws Exception {
        for (String body : List.of("{", "[]", PATH + "}", PATH + ",\"passphrase\":1}", PATH + ",\"path\":\"/w\"}")) {
            assertEquals(400, post("/vaults", body).status(), body);
        }
        assertEquals(
                413,
                post("/vaults", PATH + ",\"passphrase\":\"" + "x".repeat(20_000) + "\"}")
                        .status());
        var text = ask("POST", "/welcome/vaults").header("Cookie: " + cookie).header("X-Latent: 1");
        assertEquals(
                415, text.header("Content-Type: text/plain").body(PATH + "}").status());
        assertEquals(List.of(), machine.asked);
    }

    @Test
    void noAnswerIsKeptByTheBrowser() throws Exception {
        assertEquals("no-store", get("").send().header("Cache-Control").orElseThrow());
        assertFalse(get("").send().header("Access-Control-Allow-Origin").isPresent());
    }

    /** Writes down what it is asked; the passphrase {@code wrong} is refused. */
    private static final class Recorder implements Machine {

        private final List<String> asked = new ArrayList<>();
        private final Semaphore closed = new Semaphore(0);

        /** An unlocking begins once its answer has gone, which the client may have first. */
        private void awaitClosed() throws InterruptedException {
            assertTrue(closed.tryAcquire(30, TimeUnit.SECONDS));
        }

        private void note(String what, char[] secret) throws RefusedException {
            String text = new String(secret);
            if (text.equals("wrong")) throw new RefusedException(what.startsWith("unlock"), "Not \"it\"\n");
            asked.add(what + " " + text);
        }

        @Override
        public View view() {
            var vault = new View.Vault(TELLING, "A", "~/A", "locked", null, "~/Latent/A");
            return new View(List.of(vault), List.of(), false, null);
        }

        @Override
        public FolderList folders(Optional<String> folder) {
            return new FolderList(folder.orElse("/"), folder.orElse("/"), null, false, List.of(), false);
        }

        @Override
        public Place place(String parent, String name) {
            return new Place(parent + "/" + name, name, null);
        }

        @Override
        public Strength strength(char[] passphrase) throws RefusedException {
            note("strength", passphrase);
            return new Strength(2, null);
        }

        @Override
        public NewVault create(String path, char[] passphrase) throws RefusedException {
            note("create " + path, passphrase);
            return new NewVault(TELLING, "word", "one two".toCharArray());
        }

        @Override
        public void remember(String path) {
            asked.add("remember " + path);
        }

        @Override
        public void forget(String path) {
            asked.add("forget " + path);
        }

        @Override
        public void reset(String path, char[] recoveryKey, char[] passphrase) throws RefusedException {
            note("reset " + path + " " + new String(recoveryKey), passphrase);
        }

        @Override
        public Unlocking unlocking(Opening opening, char[] passphrase) throws RefusedException {
            note("unlock " + opening, passphrase);
            return new Unlocking() {
                @Override
                public void begin() {
                    asked.add("begin");
                }

                @Override
                public void close() {
                    asked.add("close");
                    closed.release();
                }
            };
        }
    }
}
