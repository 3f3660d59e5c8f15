package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.OneTimeSecret;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.passkey.Assertion;
import app.latent.gateway.passkey.PasskeyEnrolment;
import app.latent.gateway.passkey.Site;
import app.latent.gateway.passkey.SoftAuthenticator;
import app.latent.gateway.passkey.SoftAuthenticator.Algorithm;
import app.latent.gateway.passkey.SoftAuthenticator.Page;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in to an account that has a passkey. */
final class PasskeySignInTest {

    private static final AccountName ANNA = new AccountName("anna");
    private static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);
    private static final ClientAddress ADDRESS = new ClientAddress("1.2.3.4");
    private static final Site SITE = new Site("localhost", "http://localhost:8480");
    private static final Page PAGE = new Page(SITE.origin(), SITE.host());

    @TempDir
    Path documents;

    private final ManualClock clock = new ManualClock();
    private final SecureRandom random = new SecureRandom();
    private AccountBook book;
    private AuditLog audit;
    private SignInGate gate;
    private SoftAuthenticator key;

    @BeforeEach
    void open() throws Exception {
        book = new AccountBook(documents, clock);
        audit = new AuditLog(documents, clock, random);
        gate = new SignInGate(book, audit, _ -> false, CHEAP, clock, random);
        key = new SoftAuthenticator(Algorithm.ES256);
        book.add(Account.create(ANNA, PasswordHash.of("annas".toCharArray(), CHEAP, random)));
        var enrolment = new PasskeyEnrolment(book, clock, random);
        String challenge = enrolment.invite(account(), SITE).challenge();
        assertTrue(enrolment
                .enrol(ANNA, SITE, "Her key", key.make(PAGE, challenge))
                .isPresent());
    }

    private Account account() throws Exception {
        return book.find(ANNA).orElseThrow();
    }

    private Verdict signIn(String password, Optional<ShownFactor> factor, Optional<Site> site) {
        return gate.signIn(new Credentials(ANNA, password.toCharArray(), factor, new Client(ADDRESS, site)));
    }

    private Verdict signIn(String password) {
        return signIn(password, Optional.empty(), Optional.of(SITE));
    }

    private Verdict show(String password, Assertion shown) {
        return signIn(password, Optional.of(new ShownFactor.OfPasskey(shown)), Optional.of(SITE));
    }

    private Verdict type(String code) {
        return signIn("annas", Optional.of(new ShownFactor.Code(code)), Optional.of(SITE));
    }

    private String challenge() {
        var missing = assertInstanceOf(Verdict.NeedsFactor.class, signIn("annas"));
        return missing.passkey().orElseThrow().challenge();
    }

    @Test
    void thePasskeyIsAskedForOnceThePasswordIsRight() throws Exception {
        assertInstanceOf(Verdict.Wrong.class, signIn("wrong"));
        var missing = assertInstanceOf(Verdict.NeedsFactor.class, signIn("annas"));
        assertFalse(missing.code());
        Assertion shown = key.sign(PAGE, missing.passkey().orElseThrow().challenge());
        assertInstanceOf(Verdict.Right.class, show("annas", shown));
    }

    @Test
    void theRightPasskeyIsNoUseWithoutThePassword() throws Exception {
        String challenge = challenge();
        assertInstanceOf(Verdict.Wrong.class, show("wrong", key.sign(PAGE, challenge)));
        assertInstanceOf(Verdict.Right.class, show("annas", key.sign(PAGE, challenge)));
    }

    @Test
    void noCodeIsAcceptedOfWhoHasPasskeysOnly() {
        for (String code : List.of("", "000000", "123456")) assertInstanceOf(Verdict.Wrong.class, type(code));
    }

    @Test
    void anyOfBothWillDoWhereThereAreBoth() throws Exception {
        OneTimeSecret secret = OneTimeSecret.create(random);
        book.change(ANNA, anna -> anna.withSecondFactor(Optional.of(secret)));
        var missing = assertInstanceOf(Verdict.NeedsFactor.class, signIn("annas"));
        assertTrue(missing.code());
        Assertion shown = key.sign(PAGE, missing.passkey().orElseThrow().challenge());
        assertInstanceOf(Verdict.Right.class, show("annas", shown));
        var elsewhere =
                assertInstanceOf(Verdict.NeedsFactor.class, signIn("annas", Optional.empty(), Optional.empty()));
        assertTrue(elsewhere.code());
        assertEquals(Optional.empty(), elsewhere.passkey());
    }

    @Test
    void whereNoPasskeyFitsItIsSaidWhereTheyDoOnceThePasswordIsRight() {
        assertInstanceOf(Verdict.Wrong.class, signIn("wrong", Optional.empty(), Optional.empty()));
        for (Optional<Site> site : List.of(Optional.<Site>empty(), Optional.of(new Site("other", "https://other")))) {
            var other = assertInstanceOf(Verdict.NeedsOtherSite.class, signIn("annas", Optional.empty(), site));
            assertEquals(Set.of("localhost"), other.hosts());
        }
    }

    @Test
    void wrongPasskeysAreSlowedAsCodesAre() throws Exception {
        var stranger = new SoftAuthenticator(Algorithm.ES256);
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(Verdict.Wrong.class, show("annas", stranger.sign(PAGE, challenge())));
        }
        assertInstanceOf(Verdict.TooMany.class, show("annas", key.sign(PAGE, challenge())));
        clock.advance(Duration.ofSeconds(2));
        assertInstanceOf(Verdict.Right.class, show("annas", key.sign(PAGE, challenge())));
    }

    @Test
    void aCopyIsRefusedAndNoted() throws Exception {
        key.countFrom(5);
        assertInstanceOf(Verdict.Right.class, show("annas", key.sign(PAGE, challenge())));
        clock.advance(Duration.ofSeconds(1));
        assertInstanceOf(Verdict.Copied.class, show("annas", key.sign(PAGE, challenge())));
        List<AuditEvent> noted = audit.newest(10);
        assertEquals(Kind.REFUSED, noted.get(0).kind());
        assertTrue(noted.get(0).what().startsWith("passkey Her key, which may have been copied"), noted::toString);
        assertEquals(Kind.SIGN_IN, noted.get(1).kind());
        assertEquals("Her key", noted.get(1).what());
    }

    @Test
    void aProgramNeedsAnAppPassword() {
        var credentials =
                new Credentials(ANNA, "annas".toCharArray(), Optional.empty(), new Client(ADDRESS, Optional.of(SITE)));
        assertInstanceOf(Verdict.Wrong.class, gate.signInProgram(credentials));
    }

    @Test
    void thePasswordAloneIsAskedForAgain() {
        var client = new Client(ADDRESS, Optional.of(SITE));
        var right = new Credentials(ANNA, "annas".toCharArray(), Optional.empty(), client);
        assertInstanceOf(Verdict.Right.class, gate.confirm(right));
        var wrong = new Credentials(ANNA, "wrong".toCharArray(), Optional.empty(), client);
        assertInstanceOf(Verdict.Wrong.class, gate.confirm(wrong));
    }

    @Test
    void aSessionsProofChangesWithThePasskeys() throws Exception {
        Object before = gate.proof(account());
        assertEquals(before, gate.proof(account()));
        book.change(ANNA, anna -> anna.withPasskeys(List.of()));
        assertNotEquals(before, gate.proof(account()));
    }
}
