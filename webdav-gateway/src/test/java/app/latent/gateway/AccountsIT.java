package app.latent.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.account.Grant;
import app.latent.gateway.account.OneTimeSecret;
import app.latent.gateway.account.Originals;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.account.Place;
import app.latent.gateway.account.Role;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who are not the owner get, over WebDAV and from a page. */
final class AccountsIT {

    private static final AccountName ANNA = new AccountName("anna");
    private static final AccountName BOB = new AccountName("bob");
    private static final String PASSWORD = "a password of a user";
    private static final String LOCK =
            "<lockinfo xmlns='DAV:'><lockscope><exclusive/></lockscope><locktype><write/></locktype></lockinfo>";
    private static final String PROPERTY =
            "<propertyupdate xmlns='DAV:'><set><prop><x xmlns='u:'>1</x></prop></set></propertyupdate>";

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private Path root;
    private TestGateway server;

    @BeforeEach
    void start() throws Exception {
        root = Files.createDirectories(folder.resolve("root"));
        Files.createDirectories(root.resolve("Trips/Norway/Oslo"));
        Files.writeString(root.resolve("Trips/Norway/photo.jpg"), "photo");
        Files.writeString(root.resolve("Trips/hidden.jpg"), "hidden");
        Files.createDirectories(root.resolve("Private"));
        Files.writeString(root.resolve("Private/hidden.jpg"), "hidden");
        var everybodys = new Route("/shell/", Route.Access.SESSION, new Page());
        server = TestGateway.over(root, List.of(everybodys));
    }

    /** Says who is asking. */
    private static final class Page extends BlockingHandler {
        @Override
        protected void serve(Exchange exchange) throws IOException {
            exchange.reply(200, Caller.of(exchange.request()).name().text());
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void add(AccountName name, Role role, String... names) throws Exception {
        var hash = PasswordHash.of(PASSWORD.toCharArray(), TestGateway.CHEAP, random);
        var grant = new Grant(new Place.Folder(List.of(names)), role);
        server.accounts.add(Account.create(name, hash).withGrants(List.of(grant)));
    }

    private RawHttp as(AccountName name, String method, String path) {
        return server.ask(method, path).header(TestGateway.basic(name.text(), PASSWORD));
    }

    private RawHttp anna(String method, String path) {
        return as(ANNA, method, path);
    }

    private RawHttp annaTo(String method, String from, String to) {
        return anna(method, from).header("Destination: " + to);
    }

    @Test
    void filesThatAreNotHandedOutCanBeListedAndNotRead() throws Exception {
        server.originals = Originals.EDITORS;
        add(ANNA, Role.CONTRIBUTOR, "Trips", "Norway");
        String photo = "/dav/Trips/Norway/photo.jpg";
        String listing =
                anna("PROPFIND", "/dav/Trips/Norway/").header("Depth: 1").send().text();
        assertTrue(listing.contains("photo.jpg"), listing);
        for (String method : List.of("GET", "HEAD"))
            assertEquals(403, anna(method, photo).status());
        assertEquals(403, anna("GET", photo).header("Range: bytes=0-1").status());
        assertEquals(403, annaTo("COPY", photo, "/dav/Trips/Norway/copy.jpg").status());
        assertEquals(
                403,
                annaTo("COPY", "/dav/Trips/Norway/", "/dav/Trips/Norway/Oslo/all/")
                        .status());
        assertEquals(201, anna("PUT", "/dav/Trips/Norway/new.jpg").body("x").status());
        assertEquals(403, anna("GET", "/dav/Trips/Norway/new.jpg").status());
        assertEquals(404, anna("GET", "/dav/Private/hidden.jpg").status());
        assertFalse(Files.exists(root.resolve("Trips/Norway/copy.jpg")));
    }

    /** Who edits elsewhere must not take there what he may only see. */
    @Test
    void whatIsNotHandedOutIsNotCopiedToWhereItWouldBe() throws Exception {
        server.originals = Originals.EDITORS;
        add(ANNA, Role.VIEWER, "Trips");
        var mine = new Grant(new Place.Folder(List.of("Private")), Role.EDITOR);
        server.accounts.change(
                ANNA, anna -> anna.withGrants(List.of(anna.grants().getFirst(), mine)));
        Files.createSymbolicLink(root.resolve("Private/link.jpg"), root.resolve("Trips/hidden.jpg"));
        Files.createSymbolicLink(root.resolve("Private/link"), root.resolve("Trips"));
        assertEquals("hidden", anna("GET", "/dav/Private/hidden.jpg").send().text());
        assertEquals(403, anna("GET", "/dav/Private/link.jpg").status());
        assertEquals(403, anna("GET", "/dav/Private/link/hidden.jpg").status());
        for (String from :
                List.of("Trips/hidden.jpg", "Trips/Norway/", "Private/link.jpg", "Private/link/hidden.jpg")) {
            assertEquals(
                    403, annaTo("COPY", "/dav/" + from, "/dav/Private/mine").status(), from);
            assertFalse(Files.exists(root.resolve("Private/mine")), from);
        }
        server.originals = Originals.OWNER;
        assertEquals(403, anna("GET", "/dav/Private/hidden.jpg").status());
    }

    @Test
    void aViewerReadsAndChangesNothing() throws Exception {
        add(ANNA, Role.VIEWER, "Trips", "Norway");
        assertEquals("photo", anna("GET", "/dav/Trips/Norway/photo.jpg").send().text());
        assertEquals(
                207, anna("PROPFIND", "/dav/Trips/Norway/").header("Depth: 1").status());
        assertEquals(403, anna("PUT", "/dav/Trips/Norway/photo.jpg").body("x").status());
        assertEquals(403, anna("PUT", "/dav/Trips/Norway/new.jpg").body("x").status());
        assertEquals(403, anna("MKCOL", "/dav/Trips/Norway/new/").status());
        assertEquals(403, anna("DELETE", "/dav/Trips/Norway/photo.jpg").status());
        assertEquals(403, anna("LOCK", "/dav/Trips/Norway/photo.jpg").body(LOCK).status());
        assertEquals(
                403,
                anna("PROPPATCH", "/dav/Trips/Norway/photo.jpg").body(PROPERTY).status());
        assertEquals(
                403,
                annaTo("MOVE", "/dav/Trips/Norway/photo.jpg", "/dav/Trips/Norway/x.jpg")
                        .status());
        assertEquals(
                403,
                annaTo("COPY", "/dav/Trips/Norway/photo.jpg", "/dav/Trips/Norway/x.jpg")
                        .status());
        assertEquals("photo", Files.readString(root.resolve("Trips/Norway/photo.jpg")));
    }

    @Test
    void aContributorAddsAndChangesNothingThatIsThere() throws Exception {
        add(ANNA, Role.CONTRIBUTOR, "Trips", "Norway");
        assertEquals(201, anna("PUT", "/dav/Trips/Norway/new.jpg").body("new").status());
        assertEquals(201, anna("MKCOL", "/dav/Trips/Norway/more/").status());
        assertEquals(
                201,
                annaTo("COPY", "/dav/Trips/Norway/photo.jpg", "/dav/Trips/Norway/x.jpg")
                        .status());
        assertEquals(
                403,
                annaTo("COPY", "/dav/Trips/Norway/photo.jpg", "/dav/Trips/Norway/new.jpg")
                        .status());
        assertEquals(403, anna("PUT", "/dav/Trips/Norway/new.jpg").body("x").status());
        assertEquals(403, anna("DELETE", "/dav/Trips/Norway/new.jpg").status());
        assertEquals("new", Files.readString(root.resolve("Trips/Norway/new.jpg")));
    }

    @Test
    void aContributorMakesLocksAndFillsAnEmptyFileAsClientsDo() throws Exception {
        add(ANNA, Role.CONTRIBUTOR, "Trips", "Norway");
        String path = "/dav/Trips/Norway/new.jpg";
        assertEquals(201, anna("PUT", path).body("").status());
        String token = lock(ANNA, path);
        assertEquals(
                204,
                anna("PUT", path).header("If: (<" + token + ">)").body("new").status());
        assertEquals(
                207,
                anna("PROPPATCH", path)
                        .header("If: (<" + token + ">)")
                        .body(PROPERTY)
                        .status());
        assertEquals(
                204, anna("UNLOCK", path).header("Lock-Token: <" + token + ">").status());
        assertEquals(403, anna("PUT", path).body("x").status());
    }

    @Test
    void anEditorDoesEverythingInHisFolderAndCarriesNothingOut() throws Exception {
        add(ANNA, Role.EDITOR, "Trips", "Norway");
        assertEquals(
                201,
                annaTo("MOVE", "/dav/Trips/Norway/photo.jpg", "/dav/Trips/Norway/Oslo/a.jpg")
                        .status());
        assertEquals(
                403,
                annaTo("MOVE", "/dav/Trips/Norway/Oslo/a.jpg", "/dav/Trips/a.jpg")
                        .status());
        assertEquals(
                403,
                annaTo("COPY", "/dav/Trips/Norway/Oslo/a.jpg", "/dav/a.jpg").status());
        assertEquals(
                404,
                annaTo("COPY", "/dav/Private/hidden.jpg", "/dav/Trips/Norway/b.jpg")
                        .status());
        assertEquals(403, anna("DELETE", "/dav/Trips/").status());
        assertEquals(204, anna("DELETE", "/dav/Trips/Norway/Oslo/").status());
        assertTrue(Files.exists(root.resolve("Private/hidden.jpg")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET",
                "HEAD",
                "PROPFIND",
                "PROPPATCH",
                "PUT",
                "MKCOL",
                "DELETE",
                "LOCK",
                "UNLOCK",
                "COPY",
                "MOVE"
            })
    void whatMayNotBeSeenIsAnsweredAsWhatIsNotThere(String method) throws Exception {
        add(ANNA, Role.EDITOR, "Trips", "Norway");
        for (String place : List.of("/dav/Private/", "/dav/Trips/", "/dav/")) {
            assertEquals(answer(method, place + "missing.jpg"), answer(method, place + "hidden.jpg"), place);
        }
        assertEquals(answer(method, "/dav/Missing/x/"), answer(method, "/dav/Private/x/"));
        assertEquals(answer(method, "/dav/Missing"), answer(method, "/dav/Private"));
        assertEquals(answer(method, "/dav/missing/"), answer(method, "/dav/.latent/"));
    }

    private String answer(String method, String path) throws IOException {
        var request = annaTo(method, path, "/dav/Trips/Norway/to")
                .header("Lock-Token: <urn:uuid:1>")
                .header("Depth: 0");
        if (List.of("LOCK", "PROPPATCH", "PUT").contains(method)) request.body(method.equals("LOCK") ? LOCK : PROPERTY);
        RawHttp.Answer answer = request.send();
        List<String> headers = answer.headerLines().stream()
                .filter(line -> !line.startsWith("Date:"))
                .toList();
        return answer.status() + " " + headers + answer.content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COPY", "MOVE"})
    void aDestinationThatMayNotBeSeenIsAnsweredAsOneThatIsNotThere(String method) throws Exception {
        add(ANNA, Role.EDITOR, "Trips", "Norway");
        String from = "/dav/Trips/Norway/photo.jpg";
        for (String to : List.of("/dav/Private/hidden.jpg", "/dav/Private/missing.jpg", "/dav/Missing/x", "/dav/x")) {
            assertEquals(403, annaTo(method, from, to).status(), to);
        }
    }

    @Test
    void theWayToAFolderShowsTheWayAlone() throws Exception {
        add(ANNA, Role.VIEWER, "Trips", "Norway");
        String top = anna("PROPFIND", "/dav/").header("Depth: 1").send().text();
        String trips = anna("PROPFIND", "/dav/Trips/").header("Depth: 1").send().text();
        String norway =
                anna("PROPFIND", "/dav/Trips/Norway/").header("Depth: 1").send().text();
        assertEquals(List.of("/dav/", "/dav/Trips/"), hrefs(top));
        assertEquals(List.of("/dav/Trips/", "/dav/Trips/Norway/"), hrefs(trips));
        assertTrue(hrefs(norway).contains("/dav/Trips/Norway/photo.jpg"), norway);
        assertFalse(top.contains("getlastmodified"), "when something in it changed is nobody's business");
        assertTrue(norway.contains("getlastmodified"), norway);
    }

    private static List<String> hrefs(String multistatus) {
        return Pattern.compile("<D:href>([^<]*)</D:href>")
                .matcher(multistatus)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    @Test
    void linksIntoWhatMayNotBeSeenLeadNowhere() throws Exception {
        Files.createSymbolicLink(root.resolve("Trips/Norway/out"), Path.of("../../Private"));
        Files.createSymbolicLink(root.resolve("Trips/Norway/in"), Path.of("Oslo"));
        add(ANNA, Role.EDITOR, "Trips", "Norway");
        assertEquals(403, anna("GET", "/dav/Trips/Norway/out/hidden.jpg").status());
        assertEquals(403, anna("PUT", "/dav/Trips/Norway/out/new.jpg").body("x").status());
        assertEquals(201, anna("PUT", "/dav/Trips/Norway/in/new.jpg").body("x").status());
        String listing =
                anna("PROPFIND", "/dav/Trips/Norway/").header("Depth: 1").send().text();
        assertFalse(listing.contains("/out"), listing);
    }

    @Test
    void aLinkIsJudgedByWhereItLeads() throws Exception {
        Files.createSymbolicLink(root.resolve("Trips/up"), Path.of(".."));
        Files.createSymbolicLink(root.resolve("Trips/Norway/private"), Path.of("../../Private"));
        var grants = List.of(
                new Grant(new Place.Folder(List.of("Trips")), Role.EDITOR),
                new Grant(new Place.Folder(List.of()), Role.VIEWER));
        add(ANNA, Role.EDITOR, "Trips");
        server.accounts.change(ANNA, anna -> anna.withGrants(grants));
        assertEquals(200, anna("GET", "/dav/Trips/Norway/private/hidden.jpg").status());
        assertEquals(
                403,
                anna("PUT", "/dav/Trips/Norway/private/hidden.jpg").body("x").status());
        assertEquals(
                403, anna("PUT", "/dav/Trips/Norway/private/new.jpg").body("x").status());
        assertEquals(403, anna("DELETE", "/dav/Trips/Norway/private/hidden.jpg").status());
        assertEquals(
                404, anna("GET", "/dav/Trips/up/.latent/accounts/anna.json").status());
        assertEquals(
                404,
                anna("PUT", "/dav/Trips/up/.latent/accounts/owner.json")
                        .body("{}")
                        .status());
        assertEquals(
                403,
                annaTo("COPY", "/dav/Trips/hidden.jpg", "/dav/Trips/up/.latent/x")
                        .status());
        String listing =
                anna("PROPFIND", "/dav/Trips/up/").header("Depth: 1").send().text();
        assertTrue(listing.contains("/dav/Trips/up/Private") && !listing.contains(".latent"), listing);
    }

    @Test
    void aFolderThatWasGrantedStaysAFolderAndInItsPlace() throws Exception {
        add(ANNA, Role.EDITOR, "Trips", "Norway");
        assertEquals(403, anna("DELETE", "/dav/Trips/Norway/").status());
        assertEquals(
                403,
                annaTo("MOVE", "/dav/Trips/Norway/", "/dav/Trips/Norway/Oslo/x").status());
        server.accounts.change(
                ANNA,
                anna -> anna.withGrants(
                        List.of(new Grant(new Place.Folder(List.of("Trips", "Sweden")), Role.CONTRIBUTOR))));
        assertEquals(403, anna("PUT", "/dav/Trips/Sweden").body("x").status());
        assertEquals(403, anna("MKCOL", "/dav/Trips/Sweden").status());
        assertFalse(Files.exists(root.resolve("Trips/Sweden")));
    }

    @Test
    void aContributorsLockOnWhatOthersHaveFilledMeanwhileIsNotRenewed() throws Exception {
        add(ANNA, Role.CONTRIBUTOR, "Trips", "Norway");
        String path = "/dav/Trips/Norway/new.jpg";
        String token = lock(ANNA, path);
        assertEquals(200, anna("LOCK", path).header("If: (<" + token + ">)").status());
        Files.writeString(root.resolve("Trips/Norway/new.jpg"), "another's");
        assertEquals(403, anna("LOCK", path).header("If: (<" + token + ">)").status());
    }

    @Test
    void anAppPasswordOfTheOwnersOpensEverythingButTheAccountsThatItCouldGiveItselfMoreIn() throws Exception {
        String password = DevicePassword.create(random);
        var device = new Device("01234567", "Phone", DevicePassword.hash(password.toCharArray()), Instant.EPOCH);
        server.accounts.change(AccountName.OWNER, owner -> owner.withDevices(List.of(device)));
        String credentials = TestGateway.basic("owner", password);
        assertEquals(
                200,
                server.ask("GET", "/dav/Private/hidden.jpg").header(credentials).status());
        assertEquals(
                201,
                server.ask("PUT", "/dav/new.jpg").header(credentials).body("x").status());
        assertEquals(
                404,
                server.ask("GET", "/dav/.latent/accounts/owner.json")
                        .header(credentials)
                        .status());
        assertEquals(200, server.dav("GET", "/dav/.latent/accounts/owner.json").status());
    }

    @Test
    void whoMayEverythingSeesNothingOfTheVaultsOwnDocuments() throws Exception {
        add(ANNA, Role.EDITOR);
        assertEquals(200, anna("GET", "/dav/Private/hidden.jpg").status());
        assertEquals(404, anna("GET", "/dav/.latent/accounts/anna.json").status());
        assertEquals(
                404, anna("PUT", "/dav/.latent/accounts/owner.json").body("{}").status());
        assertEquals(
                403, annaTo("MOVE", "/dav/Private", "/dav/.latent/accounts").status());
        String listing = anna("PROPFIND", "/dav/").header("Depth: 1").send().text();
        assertFalse(listing.contains(".latent"), listing);
        assertEquals(200, server.dav("GET", "/dav/.latent/accounts/anna.json").status());
    }

    @Test
    void conditionsTellNothingOfWhatMayNotBeSeen() throws Exception {
        add(ANNA, Role.EDITOR, "Trips", "Norway");
        String etag = server.dav("HEAD", "/dav/Private/hidden.jpg")
                .send()
                .header("ETag")
                .orElseThrow();
        for (String tag : List.of(etag, "\"other\"")) {
            var put = anna("PUT", "/dav/Trips/Norway/photo.jpg")
                    .header("If: </dav/Private/hidden.jpg> ([" + tag + "])")
                    .body("x");
            assertEquals(412, put.status(), tag);
        }
    }

    @Test
    void aLockIsOfUseToWhoTookItAlone() throws Exception {
        add(ANNA, Role.EDITOR, "Trips", "Norway");
        add(BOB, Role.EDITOR, "Trips", "Norway");
        String path = "/dav/Trips/Norway/photo.jpg";
        String token = lock(ANNA, path);
        assertEquals(
                423,
                as(BOB, "PUT", path).header("If: (<" + token + ">)").body("x").status());
        assertEquals(
                409,
                as(BOB, "UNLOCK", path).header("Lock-Token: <" + token + ">").status());
        assertEquals(
                204, anna("PUT", path).header("If: (<" + token + ">)").body("x").status());
        assertEquals(
                204,
                server.dav("UNLOCK", path).header("Lock-Token: <" + token + ">").status());
    }

    private String lock(AccountName name, String path) throws Exception {
        var answer = as(name, "LOCK", path).body(LOCK).send();
        assertTrue(List.of(200, 201).contains(answer.status()), answer.text());
        Matcher token = Pattern.compile("urn:uuid:[0-9a-f-]+")
                .matcher(answer.header("Lock-Token").orElseThrow());
        assertTrue(token.find());
        return token.group();
    }

    @Test
    void aPageOfTheOwnersIsNotThereForOthers() throws Exception {
        add(ANNA, Role.EDITOR);
        String annas = cookieOf("anna", PASSWORD);
        assertEquals(
                "anna\n", server.ask("GET", "/shell/x").header(annas).send().text());
        assertEquals(
                server.ask("GET", "/api/v1/missing").header(annas).send().text(),
                server.ask("GET", "/api/v1/audit").header(annas).send().text());
        String owners = cookieOf("owner", TestGateway.PASSPHRASE);
        assertEquals(200, server.ask("GET", "/api/v1/audit").header(owners).status());
    }

    @Test
    void theOwnerAloneLocksTheVault() throws Exception {
        add(ANNA, Role.EDITOR);
        String owners = cookieOf("owner", TestGateway.PASSPHRASE);
        String annas = cookieOf("anna", PASSWORD);
        assertEquals(
                server.ask("POST", "/api/v1/missing")
                        .header(annas)
                        .header("X-Latent: 1")
                        .send()
                        .text(),
                server.ask("POST", "/api/v1/lock")
                        .header(annas)
                        .header("X-Latent: 1")
                        .send()
                        .text());
        assertEquals(
                401, server.ask("POST", "/api/v1/lock").header("X-Latent: 1").status());
        assertEquals(403, server.ask("POST", "/api/v1/lock").header(owners).status());
        var inUse = server.ask("POST", "/api/v1/lock")
                .header(owners)
                .header("X-Latent: 1")
                .send();
        assertEquals(409, inUse.status());
        assertEquals(
                TestGateway.IN_USE,
                new ObjectMapper().readTree(inUse.text()).get("error").asText());
        assertEquals(1, server.locked.getCount());
        assertEquals(
                202,
                server.ask("POST", "/api/v1/lock?force=true")
                        .header(owners)
                        .header("X-Latent: 1")
                        .status());
        assertTrue(server.locked.await(20, TimeUnit.SECONDS));
    }

    @Test
    void aSessionReadsWhatItsAccountMay() throws Exception {
        add(ANNA, Role.VIEWER, "Trips", "Norway");
        String cookie = cookieOf("anna", PASSWORD);
        assertEquals(
                200,
                server.ask("GET", "/dav/Trips/Norway/photo.jpg").header(cookie).status());
        assertEquals(
                404, server.ask("GET", "/dav/Private/hidden.jpg").header(cookie).status());
    }

    @Test
    void aSessionEndsWithThePasswordThatItWasBegunWith() throws Exception {
        add(ANNA, Role.VIEWER);
        String cookie = cookieOf("anna", PASSWORD);
        assertTrue(server.ask("GET", "/api/v1/session")
                .header(cookie)
                .send()
                .text()
                .contains("\"user\":\"anna\""));
        var other = PasswordHash.of("another".toCharArray(), TestGateway.CHEAP, random);
        server.accounts.change(ANNA, anna -> anna.withPassword(other));
        assertEquals(401, server.ask("GET", "/shell/x").header(cookie).status());
    }

    @Test
    void rightsThatAreTakenAreTakenFromOpenSessions() throws Exception {
        add(ANNA, Role.VIEWER);
        String cookie = cookieOf("anna", PASSWORD);
        assertEquals(
                200, server.ask("GET", "/dav/Private/hidden.jpg").header(cookie).status());
        server.accounts.change(ANNA, anna -> anna.withGrants(List.of()));
        assertEquals(
                404, server.ask("GET", "/dav/Private/hidden.jpg").header(cookie).status());
        server.accounts.remove(ANNA);
        assertEquals(401, server.ask("GET", "/shell/x").header(cookie).status());
    }

    @Test
    void aSecondFactorIsAskedForOnThePageAndKeepsProgramsOut() throws Exception {
        server.accounts.change(
                AccountName.OWNER, owner -> owner.withSecondFactor(Optional.of(OneTimeSecret.create(random))));
        var answer = signIn("owner", TestGateway.PASSPHRASE).send();
        assertEquals(401, answer.status());
        assertTrue(answer.text().contains("\"needs\":\"code\""), answer.text());
        assertEquals(401, server.dav("GET", "/dav/").status());
        String password = DevicePassword.create(random);
        var device = new Device("01234567", "Phone", DevicePassword.hash(password.toCharArray()), Instant.EPOCH);
        server.accounts.change(AccountName.OWNER, owner -> owner.withDevices(List.of(device)));
        assertEquals(
                200,
                server.ask("GET", "/dav/")
                        .header(TestGateway.basic("owner", password))
                        .status());
    }

    @Test
    void aDamagedDocumentOfAccountsLetsNobodyInByIt() throws Exception {
        add(ANNA, Role.VIEWER);
        assertEquals(207, anna("PROPFIND", "/dav/").header("Depth: 0").status());
        Files.writeString(root.resolve(".latent/accounts/anna.json"), "{\"format\":1}");
        try (var reopened = TestGateway.over(root)) {
            String credentials = TestGateway.basic("anna", PASSWORD);
            assertEquals(
                    401, reopened.ask("PROPFIND", "/dav/").header(credentials).status());
        }
    }

    @Test
    void theOwnerReadsWhoDidWhat() throws Exception {
        add(ANNA, Role.EDITOR, "Trips");
        assertEquals(201, anna("PUT", "/dav/Trips/a.jpg").body("x").status());
        assertEquals(201, annaTo("MOVE", "/dav/Trips/a.jpg", "/dav/Trips/b.jpg").status());
        assertEquals(204, anna("DELETE", "/dav/Trips/b.jpg").status());
        assertEquals(
                403, annaTo("MOVE", "/dav/Trips/hidden.jpg", "/dav/hidden.jpg").status());
        String owner = cookieOf("owner", TestGateway.PASSPHRASE);
        String log =
                server.ask("GET", "/api/v1/audit?limit=10").header(owner).send().text();
        for (String noted :
                List.of("\"written\"", "/Trips/a.jpg → /Trips/b.jpg", "\"deleted\"", "\"sign-in\"", "127.0.0.1")) {
            assertTrue(log.contains(noted), noted + " in " + log);
        }
        assertFalse(log.contains("hidden"), log);
        assertEquals(
                404,
                server.ask("GET", "/api/v1/audit")
                        .header(cookieOf("anna", PASSWORD))
                        .status());
    }

    private String cookieOf(String user, String password) throws IOException {
        var answer = signIn(user, password).send();
        assertEquals(200, answer.status(), answer.text());
        return "Cookie: " + answer.header("Set-Cookie").orElseThrow().split(";")[0];
    }

    private RawHttp signIn(String user, String password) {
        return server.ask("POST", "/api/v1/session")
                .header("Content-Type: application/json")
                .body("{\"user\":\"" + user + "\",\"passphrase\":\"" + password + "\"}");
    }
}
