package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.gateway.ManualClock;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.OneTimeSecret;
import app.latent.gateway.account.PasswordHash;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnlockGateTest {

    private static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);

    @TempDir
    Path documents;

    private final ManualClock clock = new ManualClock();
    private final SecureRandom random = new SecureRandom();
    private final FakeVault photos = new FakeVault("Photos.vault", "right");
    private final FakeVault work = new FakeVault("Work", "other");
    private AccountBook book;
    private UnlockGate one;
    private UnlockGate several;

    @BeforeEach
    void open() {
        book = new AccountBook(documents, clock);
        one = new UnlockGate(List.of(photos), CHEAP, clock, random);
        several = new UnlockGate(List.of(photos, work), CHEAP, clock, random);
    }

    /** Counts what it is asked, and keeps what it was unlocked with. */
    private final class FakeVault implements LockedVault {
        private final String name;
        private final String passphrase;
        private final List<String> unlockedWith = new ArrayList<>();
        private int asked;
        private int opened;
        private boolean isUnreadable;

        FakeVault(String name, String passphrase) {
            this.name = name;
            this.passphrase = passphrase;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean opens(char[] typed) {
            asked++;
            return Arrays.equals(typed, passphrase.toCharArray());
        }

        @Override
        public Object state() throws IOException {
            if (isUnreadable) throw new IOException("gone");
            return passphrase;
        }

        @Override
        public Opened open(char[] typed) {
            assertEquals(passphrase, new String(typed));
            opened++;
            return new Opened() {
                @Override
                public AccountBook accounts() {
                    return book;
                }

                @Override
                public void close() {
                    opened--;
                }
            };
        }

        @Override
        public void unlock(char[] typed) {
            unlockedWith.add(new String(typed));
        }
    }

    @Test
    void theRightPassphraseUnlocksOnceItIsCarriedOut() throws Exception {
        assertInstanceOf(Verdict.Right.class, ask(one, "right"));
        assertEquals(List.of(), photos.unlockedWith);
        one.carryOut();
        one.carryOut();
        assertEquals(List.of("right"), photos.unlockedWith);
        assertEquals(0, photos.opened, "what was looked into is locked again");
    }

    @Test
    void nothingElseUnlocks() throws Exception {
        assertInstanceOf(Verdict.Wrong.class, ask(one, "wrong"));
        assertInstanceOf(Verdict.Wrong.class, ask(one, new AccountName("anna"), Optional.empty(), "right", "1.2.3.4"));
        one.carryOut();
        assertEquals(List.of(), photos.unlockedWith);
    }

    @Test
    void aClosedGateHasForgottenWhatWasRight() throws Exception {
        ask(one, "right");
        one.close();
        one.carryOut();
        assertInstanceOf(Verdict.Wrong.class, ask(one, "right"));
        assertEquals(List.of(), photos.unlockedWith);
    }

    @Test
    void aSecondFactorOfTheOwnersIsAskedForOnlyOnceThePassphraseIsRight() throws Exception {
        OneTimeSecret secret = OneTimeSecret.create(random);
        book.change(AccountName.OWNER, owner -> owner.withSecondFactor(Optional.of(secret)));
        assertInstanceOf(Verdict.Wrong.class, askWithCode("wrong", code(secret)));
        assertInstanceOf(Verdict.NeedsFactor.class, ask(one, "right"));
        assertInstanceOf(Verdict.Wrong.class, askWithCode("right", "12345"));
        one.carryOut();
        assertEquals(List.of(), photos.unlockedWith);
        assertInstanceOf(Verdict.Right.class, askWithCode("right", code(secret)));
        one.carryOut();
        assertEquals(List.of("right"), photos.unlockedWith);
        assertEquals(0, photos.opened);
    }

    @Test
    void codesCannotBeTriedOneAfterTheOther() throws Exception {
        OneTimeSecret secret = OneTimeSecret.create(random);
        book.change(AccountName.OWNER, owner -> owner.withSecondFactor(Optional.of(secret)));
        for (int i = 0; i < 5; i++) assertInstanceOf(Verdict.Wrong.class, askWithCode("right", "0000" + i));
        assertInstanceOf(Verdict.TooMany.class, askWithCode("right", code(secret)));
    }

    @Test
    void ofSeveralVaultsTheOneIsUnlockedThatIsNamed() throws Exception {
        assertFalse(one.isChoice());
        assertTrue(several.isChoice());
        assertInstanceOf(Verdict.Wrong.class, ask(several, "photos.vault", "other"));
        assertInstanceOf(Verdict.Right.class, ask(several, " work ", "other"));
        several.carryOut();
        assertEquals(List.of(), photos.unlockedWith);
        assertEquals(List.of("other"), work.unlockedWith);
    }

    @Test
    void aVaultThatIsNotThereIsAnsweredAsAWrongPassphraseAndAsLate() {
        assertInstanceOf(Verdict.Wrong.class, ask(several, "none", "right"));
        assertInstanceOf(Verdict.Wrong.class, ask(several, "other"));
        assertEquals(2, photos.asked + work.asked, "a vault is asked all the same");
    }

    @Test
    void attemptsAtOneVaultAreAttemptsAtAll() {
        for (int i = 0; i < 5; i++) {
            String name = i % 2 == 0 ? "Work" : "none";
            assertInstanceOf(Verdict.Wrong.class, ask(several, name, "guess " + i));
        }
        assertInstanceOf(Verdict.TooMany.class, ask(several, "Photos.vault", "right"));
        assertInstanceOf(Verdict.TooMany.class, ask(several, "none", "another"));
        clock.advance(Duration.ofMinutes(1));
        assertInstanceOf(Verdict.Right.class, ask(several, "Photos.vault", "right"));
    }

    @Test
    void whereTheFolderCannotBeReadNothingIsRightOrWrong() {
        photos.isUnreadable = true;
        for (int i = 0; i < 10; i++) assertInstanceOf(Verdict.TooMany.class, ask(one, "guess " + i));
        photos.isUnreadable = false;
        assertInstanceOf(Verdict.Right.class, ask(one, "right"));
    }

    @Test
    void twoVaultsOfOneNameCannotBeToldApart() {
        List<LockedVault> twins = List.of(photos, new FakeVault("PHOTOS.vault", "x"));
        assertThrows(IllegalArgumentException.class, () -> new UnlockGate(twins, CHEAP, clock, random));
    }

    private String code(OneTimeSecret secret) throws Exception {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(Base32.decode(secret.text()), codes.getAlgorithm());
        return codes.generateOneTimePasswordString(key, clock.instant());
    }

    private Verdict ask(UnlockGate gate, String passphrase) {
        return ask(gate, AccountName.OWNER, Optional.empty(), passphrase, "127.0.0.1");
    }

    private Verdict ask(UnlockGate gate, String vault, String passphrase) {
        return ask(gate, AccountName.OWNER, Optional.of(vault), passphrase, "127.0.0.1");
    }

    private Verdict askWithCode(String passphrase, String code) {
        return one.ask(new Credentials(
                AccountName.OWNER,
                passphrase.toCharArray(),
                Optional.of(new ShownFactor.Code(code)),
                client("127.0.0.1")));
    }

    private static Verdict ask(
            UnlockGate gate, AccountName name, Optional<String> vault, String passphrase, String address) {
        return gate.ask(new Credentials(vault, name, passphrase.toCharArray(), Optional.empty(), client(address)));
    }

    private static Client client(String address) {
        return new Client(new ClientAddress(address), Optional.empty());
    }
}
