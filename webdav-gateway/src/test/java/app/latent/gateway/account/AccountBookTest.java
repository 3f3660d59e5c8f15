package app.latent.gateway.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountBookTest {

    private static final AccountName ANNA = new AccountName("anna");
    private static final AccountName FAMILY = new AccountName("family");
    private static final Grant TRIPS = new Grant(new Place.Folder(List.of("Trips", "Norway")), Role.VIEWER);
    private static final Grant ALBUM = new Grant(new Place.Album("0123456789abcdef".repeat(2)), Role.EDITOR);
    private static final Grant EVERYTHING = new Grant(new Place.Folder(List.of()), Role.CONTRIBUTOR);

    @TempDir
    Path documents;

    private final ManualClock clock = new ManualClock();
    private final PasswordHash password =
            PasswordHash.of("x".toCharArray(), new PasswordHash.Cost(64, 1, 1), new SecureRandom());
    private AccountBook book;

    @BeforeEach
    void open() {
        book = new AccountBook(documents, clock);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Account anna = Account.create(ANNA, password)
                .withGrants(List.of(TRIPS, ALBUM, EVERYTHING))
                .withPasskeys(List.of(PasskeyUsesTest.passkey("0a1b2c3d", 3)))
                .withDevices(List.of(new Device("0a1b2c3d", "Ännas \"Phone\"", "0a".repeat(32), clock.instant())))
                .withSecondFactor(Optional.of(OneTimeSecret.create(new SecureRandom())));
        book.add(anna);
        var family = new Group(FAMILY, new TreeSet<>(Set.of(ANNA)), List.of(ALBUM));
        book.add(family);
        var reopened = new AccountBook(documents, clock);
        assertEquals(Optional.of(anna), reopened.find(ANNA));
        assertEquals(Optional.of(family), reopened.findGroup(FAMILY));
    }

    @Test
    void anOlderVersionKnowsADocumentUnlessThereIsAPasskeyInIt() throws Exception {
        Account anna = Account.create(ANNA, password);
        book.add(anna);
        Path document = documents.resolve("accounts/anna.json");
        assertFalse(Files.readString(document).contains("passkeys"));
        book.addPasskey(ANNA, PasskeyUsesTest.passkey("0a1b2c3d", 0));
        assertTrue(Files.readString(document).contains("\"passkeys\""));
        book.change(ANNA, changed -> changed.withoutPasskey("0a1b2c3d"));
        assertFalse(Files.readString(document).contains("passkeys"));
    }

    @Test
    void aPasskeyIsOneAccountsAndThereAreTwentyAtMost() throws Exception {
        book.add(Account.create(ANNA, password));
        book.add(Account.create(new AccountName("bob"), password));
        book.addPasskey(ANNA, PasskeyUsesTest.passkey("00000000", 0));
        Passkey again = PasskeyUsesTest.passkey("00000000", 0);
        assertThrows(AccountException.class, () -> book.addPasskey(ANNA, again));
        assertThrows(AccountException.class, () -> book.addPasskey(new AccountName("bob"), again));
        assertThrows(AccountException.class, () -> book.addPasskey(new AccountName("carol"), again));
        for (int i = 1; i < Passkey.MOST; i++) book.addPasskey(ANNA, PasskeyUsesTest.passkey("%08x".formatted(i), 0));
        Passkey oneMore = PasskeyUsesTest.passkey("ffffffff", 0);
        assertThrows(AccountException.class, () -> book.addPasskey(ANNA, oneMore));
    }

    @Test
    void theOwnerIsThereWithoutADocument() throws Exception {
        Account owner = book.find(AccountName.OWNER).orElseThrow();
        assertEquals(Rights.ALL, book.rightsOf(owner));
        assertTrue(book.accounts().isEmpty());
        assertThrows(AccountException.class, () -> book.remove(AccountName.OWNER));
    }

    @Test
    void theRightsOfGroupsAddToAnAccountsOwn() throws Exception {
        book.add(Account.create(ANNA, password).withGrants(List.of(TRIPS)));
        book.add(new Group(FAMILY, new TreeSet<>(Set.of(ANNA)), List.of(EVERYTHING)));
        Rights rights = book.rightsOf(book.find(ANNA).orElseThrow());
        assertEquals(new Rights.Granted(List.of(TRIPS, EVERYTHING)), rights);
    }

    @Test
    void aNameIsTakenOnce() throws Exception {
        book.add(Account.create(ANNA, password));
        assertThrows(AccountException.class, () -> book.add(Account.create(ANNA, password)));
    }

    @Test
    void whoIsRemovedLeavesHisGroups() throws Exception {
        book.add(Account.create(ANNA, password));
        book.add(new Group(FAMILY, new TreeSet<>(Set.of(ANNA)), List.of(EVERYTHING)));
        book.remove(ANNA);
        assertEquals(Optional.empty(), book.find(ANNA));
        assertEquals(Set.of(), book.findGroup(FAMILY).orElseThrow().members());
    }

    @Test
    void whatAnotherDeviceChangesHoldsASecondLater() throws Exception {
        book.add(Account.create(ANNA, password));
        assertTrue(book.find(ANNA).isPresent());
        new AccountBook(documents, clock).remove(ANNA);
        clock.advance(Duration.ofSeconds(1));
        assertFalse(book.find(ANNA).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"format\":2,\"name\":\"anna\",\"password\":\"PASSWORD\",\"devices\":[],\"grants\":[]}",
                "{\"format\":1,\"name\":\"bob\",\"password\":\"PASSWORD\",\"devices\":[],\"grants\":[]}",
                "{\"format\":1,\"name\":\"anna\",\"devices\":[],\"grants\":[]}",
                "{\"format\":1,\"name\":\"anna\",\"password\":\"PASSWORD\",\"grants\":[]}",
                "{\"format\":1,\"name\":\"anna\",\"password\":\"PASSWORD\",\"devices\":[],\"grants\":[],\"until\":\"2026\"}",
                "{\"format\":1,\"name\":\"anna\",\"password\":\"PASSWORD\",\"devices\":[],\"grants\":[null]}",
                "{\"format\":1,\"name\":\"anna\",\"password\":\"PASSWORD\",\"devices\":[],\"grants\":[{\"role\":\"viewer\"}]}",
                "{\"format\":1,\"name\":\"anna\",\"password\":\"PASSWORD\",\"devices\":[],\"grants\":[{\"folder\":\"\",\"role\":\"god\"}]}",
                "{\"format\":1,\"name\":\"anna\",\"password\":\"x\",\"devices\":[],\"grants\":[]}",
                "{\"format\":1,\"name\":\"anna\",\"password\":\"PASSWORD\",\"devices\":[],\"grants\":[]} {}"
            })
    void aDocumentThatIsNotExactlyOneLetsNobodyIn(String json) throws Exception {
        Path file = Files.createDirectories(documents.resolve("accounts")).resolve("anna.json");
        Files.writeString(file, json.replace("PASSWORD", password.text()));
        assertEquals(Optional.empty(), book.find(ANNA));
        assertEquals(Optional.empty(), book.accounts().get(ANNA));
        assertThrows(AccountException.class, () -> book.add(Account.create(ANNA, password)), "it is not written over");
    }

    @Test
    void anOwnersDocumentThatIsDamagedLetsNobodyInAsOwner() throws Exception {
        Path file = Files.createDirectories(documents.resolve("accounts")).resolve("owner.json");
        Files.writeString(file, "{");
        assertEquals(Optional.empty(), book.find(AccountName.OWNER));
    }

    @Test
    void aDamagedDocumentIsRemovedAlsoTheOwners() throws Exception {
        Path file = Files.createDirectories(documents.resolve("accounts")).resolve("owner.json");
        Files.writeString(file, "{");
        book.remove(AccountName.OWNER);
        assertTrue(book.find(AccountName.OWNER).isPresent());
    }

    @Test
    void aNewAccountInheritsNoMembershipOfItsName() throws Exception {
        book.add(new Group(FAMILY, new TreeSet<>(Set.of(ANNA)), List.of(EVERYTHING)));
        book.add(Account.create(ANNA, password));
        assertEquals(
                new Rights.Granted(List.of()), book.rightsOf(book.find(ANNA).orElseThrow()));
    }

    @Test
    void nobodyIsAddedWhileItCannotBeToldWhoIsInAGroup() throws Exception {
        Path file = Files.createDirectories(documents.resolve("groups")).resolve("family.json");
        Files.writeString(file, "{");
        assertThrows(AccountException.class, () -> book.add(Account.create(ANNA, password)));
        book.removeGroup(FAMILY);
        book.add(Account.create(ANNA, password));
    }

    @Test
    void aDocumentOfTheSameLengthAndTimeIsReadAgain() throws Exception {
        book.add(Account.create(ANNA, password).withGrants(List.of(new Grant(TRIPS.place(), Role.EDITOR))));
        Path file = documents.resolve("accounts/anna.json");
        FileTime time = FileTime.from(clock.instant());
        Files.setLastModifiedTime(file, time);
        assertTrue(book.find(ANNA).isPresent());
        Files.writeString(file, Files.readString(file).replace("editor", "viewer"));
        Files.setLastModifiedTime(file, time);
        clock.advance(Duration.ofSeconds(1));
        assertEquals(List.of(TRIPS), book.find(ANNA).orElseThrow().grants());
    }

    @Test
    void copiesThatSyncClientsLeaveAreNobody() throws Exception {
        book.add(Account.create(ANNA, password));
        Path folder = documents.resolve("accounts");
        Files.copy(folder.resolve("anna.json"), folder.resolve("anna (conflicted copy).json"));
        Files.copy(folder.resolve("anna.json"), folder.resolve("anna.sync-conflict-20261101.json"));
        clock.advance(Duration.ofSeconds(1));
        assertEquals(Optional.of(ANNA), book.find(ANNA).map(Account::name));
        assertEquals(Optional.empty(), book.find(new AccountName("anna.sync-conflict-20261101")));
    }
}
