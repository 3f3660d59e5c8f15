package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.account.DeviceUses;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private final AuditLog audit;
    private final ProgramSignIns programs;
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
            AccountBook book,
            AuditLog audit,
            PassphraseCheck vault,
            PasswordHash.Cost cost,
            InstantSource clock,
            SecureRandom random) {
        this.book = book;
        this.uses = book.deviceUses();
        this.audit = audit;
        this.programs = new ProgramSignIns(audit, clock);
        this.passwords = new Passwords(vault, cost, random);
        this.secondFactors = new SecondFactors(clock);
        this.remembered = new Remembered(random);
        this.limits = new AttemptLimits(clock);
    }

    /** Lets a person in: the password, and a code where the account has a second factor. */
    Verdict signIn(Credentials credentials) {
        try {
            Verdict verdict = ask(credentials, book.find(credentials.name()));
            if (verdict instanceof Verdict.Right)
                note(Kind.SIGN_IN, credentials.name().text(), credentials);
            return verdict;
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
            if (account.isPresent() && isByDevice(account.get(), credentials)) {
                return new Verdict.Right(account.get(), true);
            }
            Verdict verdict =
                    ask(credentials, account.filter(a -> a.secondFactor().isEmpty()));
            if (verdict instanceof Verdict.Right) programs.note(credentials.name(), "", credentials.address());
            return verdict;
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
            programs.note(account.name(), device.label(), credentials.address());
            return true;
        }
        return false;
    }

    private Verdict ask(Credentials credentials, Optional<Account> account) throws IOException {
        var question =
                new Question(credentials, account, passwords.state(account), remembered.hash(credentials.password()));
        boolean needsNoMore = account.filter(a -> a.secondFactor().isEmpty()).isPresent();
        if (needsNoMore && isRememberedAsRight(question)) return new Verdict.Right(account.get(), false);
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
        if (!isRememberedAsRight(question)) {
            Credentials credentials = question.credentials();
            Duration wait = limits.waitForPassword(credentials.name(), credentials.address());
            if (wait.isPositive()) return tooMany(wait);
            if (!isRight(question)) {
                limits.passwordWasWrong(credentials.name(), credentials.address());
                return wrong(question);
            }
        }
        return judgeCode(question, question.account().orElseThrow());
    }

    /** Once the password is right. */
    private Verdict judgeCode(Question question, Account account) {
        if (account.secondFactor().isPresent()) {
            Optional<String> code = question.credentials().code();
            if (code.isEmpty()) return new Verdict.NeedsCode();
            Duration wait = limits.waitForCode(account.name());
            if (wait.isPositive()) return tooMany(wait);
            if (!secondFactors.accept(account, code.get())) {
                limits.codeWasWrong(account.name());
                return wrong(question);
            }
        }
        limits.succeeded(account.name());
        return new Verdict.Right(account, false);
    }

    private static Verdict tooMany(Duration wait) {
        return new Verdict.TooMany(wait.plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
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

    private Verdict wrong(Question question) {
        note(
                Kind.REFUSED,
                question.account().map(account -> account.name().text()).orElse(""),
                question.credentials());
        return new Verdict.Wrong();
    }

    private void note(Kind kind, String who, Credentials credentials) {
        audit.note(kind, who, "", credentials.address().text());
    }

    /**
     * What somebody is let in by: a session that was begun with it ends once it is another.
     *
     * @throws IOException where that cannot be told now
     */
    Object proof(Account account) throws IOException {
        return List.of(passwords.state(Optional.of(account)), account.secondFactor());
    }

    /** Forgets everything; nobody is let in from here on. */
    @Override
    public void close() {
        closed = true;
        remembered.close();
    }
}
