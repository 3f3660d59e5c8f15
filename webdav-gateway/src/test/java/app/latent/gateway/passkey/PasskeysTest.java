package app.latent.gateway.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountException;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.passkey.PasskeyProofs.Judgement;
import app.latent.gateway.passkey.SoftAuthenticator.Algorithm;
import app.latent.gateway.passkey.SoftAuthenticator.Page;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken for a passkey, and what is not. */
final class PasskeysTest {

    private static final AccountName ANNA = new AccountName("anna");
    private static final AccountName BOB = new AccountName("bob");
    private static final Site SITE = new Site("photos.example", "https://photos.example:8480");
    private static final Page PAGE = new Page(SITE.origin(), SITE.host());
    private static final Page OTHER_ORIGIN = new Page("https://photos.example", SITE.host());
    private static final Page OTHER_HOST = new Page(SITE.origin(), "example");

    @TempDir
    Path documents;

    private final ManualClock clock = new ManualClock();
    private final SecureRandom random = new SecureRandom();
    private AccountBook book;
    private PasskeyEnrolment enrolment;
    private PasskeyProofs proofs;
    private SoftAuthenticator key;

    @BeforeEach
    void open() throws Exception {
        book = new AccountBook(documents, clock);
        enrolment = new PasskeyEnrolment(book, clock, random);
        proofs = new PasskeyProofs(clock, random);
        key = new SoftAuthenticator(Algorithm.ES256);
        for (AccountName name : List.of(ANNA, BOB)) {
            book.add(Account.create(name, PasswordHash.ofNobody(new PasswordHash.Cost(64, 1, 1), random)));
        }
    }

    private Account account(AccountName name) throws Exception {
        return book.find(name).orElseThrow();
    }

    private String invitation() throws Exception {
        return enrolment.invite(account(ANNA), SITE).challenge();
    }

    private Optional<Passkey> enrol(AccountName name, Attestation made) throws Exception {
        return enrolment.enrol(name, SITE, "Key", made);
    }

    private Passkey add() throws Exception {
        return enrol(ANNA, key.make(PAGE, invitation())).orElseThrow();
    }

    private String challenge() throws Exception {
        return proofs.ask(account(ANNA), Optional.of(SITE)).orElseThrow().challenge();
    }

    private Judgement judge(Assertion shown) throws Exception {
        return proofs.judge(account(ANNA), Optional.of(SITE), shown, book.passkeyUses());
    }

    @ParameterizedTest
    @EnumSource(
            value = Algorithm.class,
            names = {"ES256", "ED_DSA", "RS256"})
    void aPasskeyThatWasAddedIsRight(Algorithm algorithm) throws Exception {
        key = new SoftAuthenticator(algorithm);
        Passkey added = add();
        assertEquals(List.of(added), account(ANNA).passkeys());
        assertEquals(SITE.host(), added.host());
        assertEquals(Judgement.RIGHT, judge(key.sign(PAGE, challenge())));
        assertEquals(Optional.of(clock.instant()), book.passkeyUses().lastUse(ANNA, added));
    }

    @Test
    void noneIsAddedOfAnAlgorithmThatWasNotAskedFor() throws Exception {
        key = new SoftAuthenticator(Algorithm.ES384);
        assertEquals(Optional.empty(), enrol(ANNA, key.make(PAGE, invitation())));
        assertEquals(List.of(), account(ANNA).passkeys());
    }

    @Test
    void noneIsAddedFromAnotherOriginOrForAnotherHostOrUntouched() throws Exception {
        assertEquals(Optional.empty(), enrol(ANNA, key.make(OTHER_ORIGIN, invitation())));
        assertEquals(Optional.empty(), enrol(ANNA, key.make(OTHER_HOST, invitation())));
        key.leaveAlone();
        assertEquals(Optional.empty(), enrol(ANNA, key.make(PAGE, invitation())));
    }

    @Test
    void anInvitationIsForOneAccountAndOnePasskeyAndFiveMinutes() throws Exception {
        String invitation = invitation();
        assertEquals(Optional.empty(), enrol(BOB, key.make(PAGE, invitation)));
        assertTrue(enrol(ANNA, key.make(PAGE, invitation)).isPresent());
        var second = new SoftAuthenticator(Algorithm.ES256);
        assertEquals(Optional.empty(), enrol(ANNA, second.make(PAGE, invitation)));
        String late = invitation();
        clock.advance(Duration.ofMinutes(5));
        assertEquals(Optional.empty(), enrol(ANNA, second.make(PAGE, late)));
    }

    @Test
    void aCredentialIsOneAccountsAndThereOnce() throws Exception {
        add();
        String again = invitation();
        assertThrows(AccountException.class, () -> enrol(ANNA, key.make(PAGE, again)));
        String bobs = enrolment.invite(account(BOB), SITE).challenge();
        assertThrows(AccountException.class, () -> enrol(BOB, key.make(PAGE, bobs)));
    }

    @Test
    void whatTheAuthenticatorHasAlreadyIsToldWhereOneIsAdded() throws Exception {
        add();
        CreationOptions options = enrolment.invite(account(ANNA), SITE);
        assertEquals(key.credential(), options.excludeCredentials().getFirst().id());
        assertEquals(SITE.host(), options.rp().id());
        assertNotEquals(
                options.user().id(),
                enrolment.invite(account(ANNA), SITE).user().id());
    }

    @Test
    void anotherOriginOrHostIsWrong() throws Exception {
        add();
        assertEquals(Judgement.WRONG, judge(key.sign(OTHER_ORIGIN, challenge())));
        assertEquals(Judgement.WRONG, judge(key.sign(OTHER_HOST, challenge())));
        assertEquals(Judgement.WRONG, judge(key.sign(new Page("https://evil.example", SITE.host()), challenge())));
        assertEquals(Judgement.RIGHT, judge(key.sign(PAGE, challenge())));
    }

    @Test
    void aChallengeIsAnsweredOnce() throws Exception {
        add();
        Assertion shown = key.sign(PAGE, challenge());
        assertEquals(Judgement.RIGHT, judge(shown));
        assertEquals(Judgement.WRONG, judge(shown));
    }

    @Test
    void aChallengeIsAnsweredWithinFiveMinutes() throws Exception {
        add();
        Assertion shown = key.sign(PAGE, challenge());
        clock.advance(Duration.ofMinutes(5));
        assertEquals(Judgement.WRONG, judge(shown));
    }

    @Test
    void aChallengeOfAnotherAccountOrSiteOrPurposeIsNone() throws Exception {
        add();
        var bobsKey = new SoftAuthenticator(Algorithm.ES256);
        String bobs = enrolment.invite(account(BOB), SITE).challenge();
        enrol(BOB, bobsKey.make(PAGE, bobs));
        String asked = proofs.ask(account(BOB), Optional.of(SITE)).orElseThrow().challenge();
        assertEquals(Judgement.WRONG, judge(key.sign(PAGE, asked)));
        assertEquals(Judgement.WRONG, judge(key.sign(PAGE, invitation())));
        assertEquals(Judgement.WRONG, judge(key.sign(PAGE, "AAAA")));
        Site samePlaceOtherPort = new Site(SITE.host(), "https://photos.example:9999");
        String there = proofs.ask(account(ANNA), Optional.of(samePlaceOtherPort))
                .orElseThrow()
                .challenge();
        assertEquals(Judgement.WRONG, judge(key.sign(PAGE, there)));
    }

    @Test
    void aPasskeyOfAnotherAccountIsWrong() throws Exception {
        add();
        var bobsKey = new SoftAuthenticator(Algorithm.ES256);
        enrol(BOB, bobsKey.make(PAGE, enrolment.invite(account(BOB), SITE).challenge()));
        assertEquals(Judgement.WRONG, judge(bobsKey.sign(PAGE, challenge())));
        Assertion annas = key.sign(PAGE, challenge());
        Assertion forged = bobsKey.sign(PAGE, challenge());
        assertEquals(
                Judgement.WRONG,
                judge(new Assertion(
                        annas.credential(), forged.clientData(), forged.authenticatorData(), forged.signature())));
    }

    @Test
    void anythingChangedIsWrong() throws Exception {
        add();
        Assertion shown = key.sign(PAGE, challenge());
        assertEquals(
                Judgement.WRONG,
                judge(new Assertion(
                        shown.credential(),
                        shown.clientData(),
                        flipped(shown.authenticatorData()),
                        shown.signature())));
        shown = key.sign(PAGE, challenge());
        assertEquals(
                Judgement.WRONG,
                judge(new Assertion(
                        shown.credential(),
                        shown.clientData(),
                        shown.authenticatorData(),
                        flipped(shown.signature()))));
        assertEquals(Judgement.WRONG, judge(key.signAs("webauthn.create", PAGE, challenge())));
        key.leaveAlone();
        assertEquals(Judgement.WRONG, judge(key.sign(PAGE, challenge())));
    }

    private static String flipped(String base64) {
        byte[] bytes = Base64.getUrlDecoder().decode(base64);
        bytes[bytes.length - 1] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void whatIsNoAnswerAtAllIsWrong() throws Exception {
        add();
        Assertion shown = key.sign(PAGE, challenge());
        for (String nonsense :
                List.of("", "A", "!", "e30", "bnVsbA", "W10", "_____w", "A".repeat(4000), "gYGB".repeat(1500))) {
            assertEquals(
                    Judgement.WRONG,
                    judge(new Assertion(shown.credential(), nonsense, shown.authenticatorData(), shown.signature())));
            assertEquals(
                    Judgement.WRONG,
                    judge(new Assertion(shown.credential(), shown.clientData(), nonsense, shown.signature())));
            assertEquals(
                    Judgement.WRONG,
                    judge(new Assertion(shown.credential(), shown.clientData(), shown.authenticatorData(), nonsense)));
            assertEquals(Optional.empty(), enrol(ANNA, new Attestation(nonsense, nonsense)));
            assertEquals(
                    Optional.empty(),
                    enrol(ANNA, new Attestation(key.make(PAGE, invitation()).clientData(), nonsense)));
        }
    }

    @Test
    void anAuthenticatorThatCountsMustCountOn() throws Exception {
        key.countFrom(7);
        add();
        assertEquals(Judgement.COPIED, judge(key.sign(PAGE, challenge())));
        key.countFrom(9);
        assertEquals(Judgement.RIGHT, judge(key.sign(PAGE, challenge())));
        key.countFrom(8);
        assertEquals(Judgement.COPIED, judge(key.sign(PAGE, challenge())));
        key.countFrom(0);
        assertEquals(Judgement.COPIED, judge(key.sign(PAGE, challenge())));
    }

    @Test
    void theCountOutlivesTheProcess() throws Exception {
        key.countFrom(1);
        add();
        key.countFrom(5);
        assertEquals(Judgement.RIGHT, judge(key.sign(PAGE, challenge())));
        book = new AccountBook(documents, clock);
        proofs = new PasskeyProofs(clock, random);
        assertEquals(Judgement.COPIED, judge(key.sign(PAGE, challenge())));
    }

    @Test
    void anAuthenticatorThatDoesNotCountIsRightEachTime() throws Exception {
        add();
        for (int i = 0; i < 3; i++) assertEquals(Judgement.RIGHT, judge(key.sign(PAGE, challenge())));
    }

    @Test
    void onlyThoseOfTheSiteAreAskedForAndCount() throws Exception {
        add();
        Site other = new Site("localhost", "http://localhost:8480");
        var otherPage = new Page(other.origin(), other.host());
        assertEquals(Optional.empty(), proofs.ask(account(ANNA), Optional.of(other)));
        assertEquals(Optional.empty(), proofs.ask(account(ANNA), Optional.empty()));
        var second = new SoftAuthenticator(Algorithm.ED_DSA);
        String invitation = enrolment.invite(account(ANNA), other).challenge();
        assertTrue(enrolment
                .enrol(ANNA, other, "Second", second.make(otherPage, invitation))
                .isPresent());
        RequestOptions asked = proofs.ask(account(ANNA), Optional.of(other)).orElseThrow();
        assertEquals(1, asked.allowCredentials().size());
        assertEquals(second.credential(), asked.allowCredentials().getFirst().id());
        assertEquals(
                Judgement.WRONG,
                proofs.judge(
                        account(ANNA), Optional.of(other), key.sign(otherPage, asked.challenge()), book.passkeyUses()));
        assertEquals(
                Judgement.RIGHT,
                proofs.judge(
                        account(ANNA),
                        Optional.of(other),
                        second.sign(otherPage, asked.challenge()),
                        book.passkeyUses()));
    }

    @Test
    void whoAsksForManyChallengesForgetsTheOwnOldestOnly() throws Exception {
        add();
        enrol(
                BOB,
                new SoftAuthenticator(Algorithm.ES256)
                        .make(PAGE, enrolment.invite(account(BOB), SITE).challenge()));
        String first = challenge();
        String second = challenge();
        for (int i = 0; i < 100; i++) proofs.ask(account(BOB), Optional.of(SITE));
        for (int i = 0; i < 7; i++) challenge();
        assertEquals(Judgement.WRONG, judge(key.sign(PAGE, first)));
        assertEquals(Judgement.RIGHT, judge(key.sign(PAGE, second)));
    }
}
