package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.account.DeviceUses;
import app.latent.gateway.account.PasswordHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way in. Passwords are asked for slowly and seldom: one key derivation at a time, {@link AttemptLimits} by account and address, and what was answered
 * before is {@link Remembered}. A name that nobody has is answered as a wrong password is, and as slowly.
 */
public final class SignInGate implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SignInGate.class);
    private static final Duration QUEUE_TIME = Duration.ofSeconds(10);

    private final AccountBook book;
    private final DeviceUses uses;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Remembered remembered;

    /** One key derivation at a time bounds its memory, and makes the counts of failures exact: guesses sent at once are seen one by one. */
    private final Semaphore permit = new Semaphore(1);

    /** Used with the permit only. */
    private final AttemptLimits limits;

    private volatile boolean closed;

    /** @param vault must not keep the passphrase */
    public SignInGate(
            AccountBook book, PassphraseCheck vault, PasswordHash.Cost cost, InstantSource clock, SecureRandom random) {
        this.book = book;
        this.uses = book.deviceUses();
        this.passwords = new Passwords(vault, cost, random);
        this.secondFactors = new SecondFactors(clock);
        this.remembered = new Remembered(random);
        this.limits = new AttemptLimits(clock);
    }

    /** Lets a person in: the password, and a code where the account has a second factor. */
    Verdict signIn(Credentials credentials) {
        try {
            return ask(credentials, book.find(credentials.name()));
        } catch (IOException e) {
            return unanswered(e);
        }
    }

    /**
     * Lets a program in: the password of a device, or the account's own where no code would be asked for. Where one would, the password is looked at all the same
     * and never right, so that nobody sees from the time that it is not.
     */
    Verdict signInProgram(Credentials credentials) {
        try {
            Optional<Account> account = book.find(credentials.name());
            if (account.isPresent() && isByDevice(account.get(), credentials)) return new Verdict.Right(account.get());
            return ask(credentials, account.filter(a -> a.secondFactor().isEmpty()));
        } catch (IOException e) {
            return unanswered(e);
        }
    }

    /** Neither right nor wrong, so nothing is remembered. */
    private static Verdict unanswered(IOException e) {
        LOG.debug("A password cannot be asked for now", e);
        return new Verdict.TooMany(QUEUE_TIME);
    }

    private boolean isByDevice(Account account, Credentials credentials) {
        byte[] hash = DevicePassword.hash(credentials.password()).getBytes(StandardCharsets.US_ASCII);
        for (Device device : account.devices()) {
            boolean isIts = MessageDigest.isEqual(device.password().getBytes(StandardCharsets.US_ASCII), hash);
            if (!isIts || closed) continue;
            uses.note(account, device);
            return true;
        }
        return false;
    }

    private Verdict ask(Credentials credentials, Optional<Account> account) throws IOException {
        var question =
                new Question(credentials, account, passwords.state(account), remembered.hash(credentials.password()));
        boolean needsNoMore = account.filter(a -> a.secondFactor().isEmpty()).isPresent();
        if (needsNoMore && isRememberedAsRight(question)) return new Verdict.Right(account.get());
        try {
            if (!permit.tryAcquire(QUEUE_TIME.toSeconds(), TimeUnit.SECONDS)) return new Verdict.TooMany(QUEUE_TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verdict.TooMany(QUEUE_TIME);
        }
        try {
            return judge(question);
        } finally {
            permit.release();
        }
    }

    /**
     * A password to be judged.
     *
     * @param account empty where there is none of the name
     * @param state that the answer will hold for, taken before it is sought
     */
    private record Question(Credentials credentials, Optional<Account> account, Object state, String hash) {

        AccountName name() {
            return credentials.name();
        }
    }

    private boolean isRememberedAsRight(Question question) {
        return !closed && remembered.isRight(question.name(), question.state(), question.hash());
    }

    private Verdict judge(Question question) throws IOException {
        if (closed || remembered.isMistake(question.name(), question.state(), question.hash())) {
            return new Verdict.Wrong();
        }
        Credentials credentials = question.credentials();
        Duration wait = limits.waitingTime(credentials.name(), credentials.address());
        if (wait.isPositive()) return new Verdict.TooMany(wait.plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
        if (!isRememberedAsRight(question) && !isRight(question)) return wrong(credentials);
        Account account = question.account().orElseThrow();
        if (account.secondFactor().isPresent()) {
            if (credentials.code().isEmpty()) return new Verdict.NeedsCode();
            if (!secondFactors.accept(account, credentials.code().get())) return wrong(credentials);
        }
        limits.succeeded(credentials.name(), credentials.address());
        return new Verdict.Right(account);
    }

    private boolean isRight(Question question) throws IOException {
        boolean matches =
                passwords.matches(question.account(), question.credentials().password());
        if (matches && question.account().isPresent()) {
            remembered.keepRight(question.name(), question.state(), question.hash());
            return true;
        }
        remembered.keepMistake(question.name(), question.state(), question.hash());
        return false;
    }

    private Verdict wrong(Credentials credentials) {
        limits.failed(credentials.name(), credentials.address());
        return new Verdict.Wrong();
    }

    /** Forgets everything; nobody is let in from here on. */
    @Override
    public void close() {
        closed = true;
        remembered.close();
    }
}
