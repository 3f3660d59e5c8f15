package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.account.OneTimeSecret;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditLog;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SignInGateTest {

    private static final AccountName ANNA = new AccountName("anna");
    private static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);

    @TempDir
    Path documents;

    private final ManualClock clock = new ManualClock();
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private AccountBook book;
    private AuditLog audit;
    private SignInGate gate;

    @BeforeEach
    void open() {
        book = new AccountBook(documents, clock);
        audit = new AuditLog(documents, clock, random);
        gate = gate(this::opens);
    }

    private SignInGate gate(PassphraseCheck vault) {
        return new SignInGate(book, audit, vault, CHEAP, clock, random);
    }

    private boolean opens(char[] passphrase) {
        asked.incrementAndGet();
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        new CRC32().update(new byte[1 << 22]); // takes as long as it needs for others to get in, if they could
        running.decrementAndGet();
        return Arrays.equals(passphrase, "right".toCharArray());
    }

    @Test
    void theVaultIsAskedOnceForTheRightPassphrase() {
        for (int i = 0; i < 50; i++) assertInstanceOf(Verdict.Right.class, ask("right"));
        assertEquals(1, asked.get());
    }

    @Test
    void aPassphraseThatWasChangedIsAskedForAnew() {
        var state = new AtomicReference<>("first");
        var right = new AtomicReference<>("old");
        try (var changing = gate(new Changing(state, right))) {
            assertInstanceOf(Verdict.Right.class, owner(changing, "old"));
            assertInstanceOf(Verdict.Wrong.class, owner(changing, "new"));
            right.set("new");
            state.set("second");
            assertInstanceOf(Verdict.Wrong.class, owner(changing, "old"));
            assertInstanceOf(Verdict.Right.class, owner(changing, "new"));
        }
    }

    private record Changing(AtomicReference<String> current, AtomicReference<String> right) implements PassphraseCheck {
        @Override
        public boolean opens(char[] passphrase) {
            return Arrays.equals(passphrase, right.get().toCharArray());
        }

        @Override
        public Object state() {
            return current.get();
        }
    }

    @Test
    void aClientThatRepeatsOneMistakeMakesOneGuess() {
        for (int i = 0; i < 50; i++) assertInstanceOf(Verdict.Wrong.class, ask("old"));
        assertEquals(1, asked.get());
        assertInstanceOf(Verdict.Right.class, ask("right"));
    }

    @Test
    void theWaitGrowsToAMinuteAndNoFurther() {
        var waits = new ArrayList<Long>();
        for (int i = 0; waits.size() < 10; i++) {
            if (ask("guess " + i) instanceof Verdict.TooMany(Duration wait)) {
                waits.add(wait.toSeconds());
                clock.advance(wait);
            }
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L), waits);
        assertEquals(5 + 9, asked.get());
    }

    @Test
    void whoIsRememberedDoesNotWait() {
        ask("right");
        guessUntilClosed();
        assertInstanceOf(Verdict.Right.class, ask("right"));
    }

    @Test
    void theRightPassphraseWorksAfterTheWait() {
        guessUntilClosed();
        assertInstanceOf(Verdict.TooMany.class, ask("right"));
        clock.advance(Duration.ofMinutes(1));
        assertInstanceOf(Verdict.Right.class, ask("right"));
    }

    @Test
    void guessesSentAtOnceAreCountedOneByOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Verdict>> guesses = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String guess = "guess " + i;
                guesses.add(() -> ask(guess));
            }
            for (Future<Verdict> verdict : threads.invokeAll(guesses)) verdict.get();
        }
        assertEquals(5, asked.get());
        assertEquals(1, mostRunning.get());
    }

    @Test
    void aClosedGateLetsNobodyIn() {
        ask("right");
        gate.close();
        assertInstanceOf(Verdict.Wrong.class, ask("right"));
        assertEquals(1, asked.get());
    }

    @Test
    void anAccountHasItsOwnPassword() throws Exception {
        addAnna();
        assertInstanceOf(Verdict.Right.class, ask(ANNA, "annas", "1.2.3.4"));
        assertInstanceOf(Verdict.Wrong.class, ask(ANNA, "right", "1.2.3.4"));
        assertInstanceOf(Verdict.Wrong.class, ask("annas"));
    }

    @Test
    void aNameOfNobodyIsAnsweredAsAWrongPasswordIs() throws Exception {
        addAnna();
        var nobody = new AccountName("nobody");
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(Verdict.Wrong.class, ask(nobody, "guess " + i, "1.1.1." + i));
            assertInstanceOf(Verdict.Wrong.class, ask(ANNA, "guess " + i, "2.2.2." + i));
        }
        assertEquals(ask(nobody, "another", "1.1.1.9"), ask(ANNA, "another", "2.2.2.9"));
    }

    @Test
    void guessesAtOneAccountSlowNobodyElse() throws Exception {
        addAnna();
        for (int i = 0; i < 5; i++) ask(ANNA, "guess " + i, "9.9.9." + i);
        assertInstanceOf(Verdict.TooMany.class, ask(ANNA, "annas", "1.2.3.4"));
        assertInstanceOf(Verdict.Right.class, ask("right"));
    }

    @Test
    void guessesFromOneAddressAreSlowedWhateverAccountTheyAreAt() throws Exception {
        addAnna();
        for (int i = 0; i < 5; i++) ask(new AccountName("name" + i), "guess", "9.9.9.9");
        assertInstanceOf(Verdict.TooMany.class, ask(ANNA, "annas", "9.9.9.9"));
        assertInstanceOf(Verdict.Right.class, ask(ANNA, "annas", "1.2.3.4"));
    }

    @Test
    void whoSignsInBetweenGuessesIsSlowedAllTheSame() throws Exception {
        addAnna();
        for (int i = 0; i < 4; i++) ask(new AccountName("name" + i), "guess", "9.9.9.9");
        assertInstanceOf(Verdict.Right.class, ask(ANNA, "annas", "9.9.9.9"));
        ask(new AccountName("another"), "guess", "9.9.9.9");
        assertInstanceOf(Verdict.TooMany.class, ask(new AccountName("yetanother"), "guess", "9.9.9.9"));
    }

    @Test
    void mistakesOfAnHourAgoAreForgiven() throws Exception {
        addAnna();
        for (int i = 0; i < 5; i++) ask(ANNA, "guess " + i, "9.9.9.9");
        clock.advance(Duration.ofMinutes(61));
        assertInstanceOf(Verdict.Wrong.class, ask(ANNA, "another", "9.9.9.9"));
        assertInstanceOf(Verdict.Right.class, ask(ANNA, "annas", "9.9.9.9"));
    }

    @Test
    void theAddressesOfOneIpv6NetworkAreOne() throws Exception {
        addAnna();
        for (int i = 0; i < 5; i++) ask(new AccountName("name" + i), "guess", "2001:db8:1:2::" + i);
        assertInstanceOf(Verdict.TooMany.class, ask(ANNA, "annas", "2001:db8:1:2:ffff::1"));
        assertInstanceOf(Verdict.Right.class, ask(ANNA, "annas", "2001:db8:1:3::1"));
    }

    @Test
    void aSecondFactorAsksForACodeOnceThePasswordIsRight() throws Exception {
        OneTimeSecret secret = addAnnaWithSecondFactor();
        assertInstanceOf(Verdict.Wrong.class, askWithCode("wrong", code(secret)));
        assertInstanceOf(Verdict.NeedsFactor.class, ask(ANNA, "annas", "1.2.3.4"));
        assertInstanceOf(Verdict.Wrong.class, askWithCode("annas", "12345"));
        assertInstanceOf(Verdict.Right.class, askWithCode("annas", code(secret)));
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        OneTimeSecret secret = addAnnaWithSecondFactor();
        String code = code(secret);
        assertInstanceOf(Verdict.Right.class, askWithCode("annas", code));
        assertInstanceOf(Verdict.Wrong.class, askWithCode("annas", code));
        clock.advance(Duration.ofSeconds(30));
        assertInstanceOf(Verdict.Right.class, askWithCode("annas", code(secret)));
    }

    @Test
    void aCodeOfTheStepBeforeIsGoodAndOneOfTwoStepsBeforeIsNot() throws Exception {
        OneTimeSecret secret = addAnnaWithSecondFactor();
        String old = code(secret);
        clock.advance(Duration.ofSeconds(60));
        assertInstanceOf(Verdict.Wrong.class, askWithCode("annas", old));
        String before = code(secret);
        clock.advance(Duration.ofSeconds(30));
        assertInstanceOf(Verdict.Right.class, askWithCode("annas", before));
    }

    @Test
    void codesCannotBeTriedOneAfterTheOther() throws Exception {
        addAnnaWithSecondFactor();
        for (int i = 0; i < 5; i++) assertInstanceOf(Verdict.Wrong.class, askWithCode("annas", "0000" + i));
        assertInstanceOf(Verdict.TooMany.class, askWithCode("annas", "00005"));
        assertInstanceOf(Verdict.NeedsFactor.class, ask(ANNA, "annas", "5.6.7.8"));
        assertInstanceOf(Verdict.TooMany.class, askWithCode("annas", "00006"), "the right password is no way around");
    }

    @Test
    void aProgramSignsInWithTheAccountsPasswordOnlyWhereNoCodeIsAskedFor() throws Exception {
        addAnna();
        assertInstanceOf(Verdict.Right.class, askAsProgram("annas"));
        book.change(ANNA, anna -> anna.withSecondFactor(Optional.of(OneTimeSecret.create(random))));
        assertInstanceOf(Verdict.Wrong.class, askAsProgram("annas"));
    }

    @Test
    void aProgramSignsInWithThePasswordOfItsDeviceUntilThatIsTakenFromIt() throws Exception {
        addAnnaWithSecondFactor();
        String password = DevicePassword.create(random);
        var device = new Device("0a1b2c3d", "Phone", DevicePassword.hash(password.toCharArray()), clock.instant());
        book.change(ANNA, anna -> anna.withDevices(List.of(device)));
        assertInstanceOf(Verdict.Right.class, askAsProgram(password));
        assertInstanceOf(
                Verdict.Right.class, askAsProgram(password.replace("-", " ").toUpperCase(Locale.ROOT)));
        assertEquals(Optional.of(clock.instant()), book.deviceUses().lastUse(ANNA, device));
        assertInstanceOf(Verdict.Wrong.class, ask(ANNA, password, "1.2.3.4"), "it opens no page");
        book.change(ANNA, anna -> anna.withDevices(List.of()));
        assertInstanceOf(Verdict.Wrong.class, askAsProgram(password));
    }

    @Test
    void anAccountThatWasRemovedIsForgotten() throws Exception {
        addAnna();
        assertInstanceOf(Verdict.Right.class, askAsProgram("annas"));
        book.remove(ANNA);
        assertInstanceOf(Verdict.Wrong.class, askAsProgram("annas"));
    }

    @Test
    void whoCameInAndWhoWasRefusedIsNoted() throws Exception {
        addAnna();
        ask(new AccountName("nobody"), "guess", "9.9.9.9");
        clock.advance(Duration.ofSeconds(1));
        ask(ANNA, "guess", "9.9.9.9");
        clock.advance(Duration.ofSeconds(1));
        ask(ANNA, "annas", "9.9.9.9");
        List<String> noted = audit.newest(10).stream()
                .map(event -> event.kind() + " " + event.who() + " " + event.from())
                .toList();
        assertEquals(List.of("SIGN_IN anna 9.9.9.9", "REFUSED anna 9.9.9.9", "REFUSED  9.9.9.9"), noted);
    }

    @Test
    void aProgramThatSignsInWithEachRequestIsNotedOnceAnHour() throws Exception {
        addAnna();
        for (int i = 0; i < 10; i++) askAsProgram("annas");
        assertEquals(1, audit.newest(100).size());
        clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 10; i++) askAsProgram("annas");
        assertEquals(2, audit.newest(100).size());
    }

    private void addAnna() throws Exception {
        book.add(Account.create(ANNA, PasswordHash.of("annas".toCharArray(), CHEAP, random)));
    }

    private OneTimeSecret addAnnaWithSecondFactor() throws Exception {
        addAnna();
        OneTimeSecret secret = OneTimeSecret.create(random);
        book.change(ANNA, anna -> anna.withSecondFactor(Optional.of(secret)));
        return secret;
    }

    private String code(OneTimeSecret secret) throws Exception {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(Base32.decode(secret.text()), codes.getAlgorithm());
        return codes.generateOneTimePasswordString(key, clock.instant());
    }

    private void guessUntilClosed() {
        int guesses = 0;
        while (ask("guess " + guesses) instanceof Verdict.Wrong) guesses++;
        assertTrue(guesses <= 5, "let " + guesses + " guesses pass");
    }

    private Verdict ask(String passphrase) {
        return owner(gate, passphrase);
    }

    private static Verdict owner(SignInGate asked, String passphrase) {
        return asked.signIn(credentials(AccountName.OWNER, passphrase, Optional.empty(), "127.0.0.1"));
    }

    private Verdict ask(AccountName name, String password, String address) {
        return gate.signIn(credentials(name, password, Optional.empty(), address));
    }

    private Verdict askWithCode(String password, String code) {
        return gate.signIn(credentials(ANNA, password, Optional.of(code), "1.2.3.4"));
    }

    private Verdict askAsProgram(String password) {
        return gate.signInProgram(credentials(ANNA, password, Optional.empty(), "1.2.3.4"));
    }

    private static Credentials credentials(AccountName name, String password, Optional<String> code, String address) {
        var client = new Client(new ClientAddress(address), Optional.empty());
        return new Credentials(name, password.toCharArray(), code.map(ShownFactor.Code::new), client);
    }
}
