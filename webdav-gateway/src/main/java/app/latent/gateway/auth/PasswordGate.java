package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditNotes;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks for passwords slowly and seldom: one key derivation at a time, {@link AttemptLimits} by account and address, and what was answered before is
 * {@link Remembered}. A name that nobody has is answered as a wrong password is, and as slowly.
 */
final class PasswordGate implements AutoCloseable {

    private static final Duration QUEUE_TIME = Duration.ofSeconds(10);

    private final Passwords passwords;
    private final Remembered remembered;
    private final AuditNotes audit;

    private final AttemptLimits limits;

    private volatile boolean closed;

    PasswordGate(Passwords passwords, AttemptLimits limits, AuditNotes audit, SecureRandom random) {
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.remembered = new Remembered(random);
    }

    /** What an account is asked for besides its password. */
    interface More {

        /** Nothing. */
        More NONE = new More() {
            @Override
            public boolean isAskedOf(Account account) {
                return false;
            }

            @Override
            public Verdict judge(Account account, Credentials credentials) {
                return new Verdict.Right(account, false);
            }
        };

        boolean isAskedOf(Account account);

        /** Called for those it is asked of, once their password is right, with the permit of the limits. */
        Verdict judge(Account account, Credentials credentials) throws IOException;
    }

    /**
     * A password to be judged.
     *
     * @param account empty where there is none of the name
     * @param state that the answer will hold for, taken before it is sought
     */
    private record Question(Credentials credentials, Optional<Account> account, Object state, String hash, More more) {

        AccountName name() {
            return credentials.name();
        }

        boolean isAll() {
            return account.isPresent() && !more.isAskedOf(account.get());
        }
    }

    /**
     * @param account empty where there is none that the password could be right for
     * @throws IOException where it cannot be told now
     */
    Verdict ask(Credentials credentials, Optional<Account> account, More more) throws IOException {
        String hash = remembered.hash(credentials.password());
        var question = new Question(credentials, account, passwords.state(account), hash, more);
        if (question.isAll() && isRememberedAsRight(question)) {
            return new Verdict.Right(account.orElseThrow(), false);
        }
        try {
            if (!limits.permit().tryAcquire(QUEUE_TIME.toSeconds(), TimeUnit.SECONDS)) return unanswered();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unanswered();
        }
        try {
            return judge(question);
        } finally {
            limits.permit().release();
        }
    }

    /** Neither right nor wrong, so nothing is remembered. */
    static Verdict unanswered() {
        return new Verdict.TooMany(QUEUE_TIME);
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
            if (wait.isPositive()) return Verdict.TooMany.after(wait);
            if (!isRight(question)) return wrong(question);
        }
        Account account = question.account().orElseThrow();
        if (!question.isAll()) return question.more().judge(account, question.credentials());
        limits.succeeded(account.name());
        return new Verdict.Right(account, false);
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
        ClientAddress address = question.credentials().address();
        limits.passwordWasWrong(question.name(), address);
        String who = question.account().map(account -> account.name().text()).orElse("");
        audit.note(Kind.REFUSED, who, "", address.text());
        return new Verdict.Wrong();
    }

    /**
     * What a right password of the account holds for.
     *
     * @throws IOException where that cannot be told now
     */
    Object state(Account account) throws IOException {
        return passwords.state(Optional.of(account));
    }

    boolean isClosed() {
        return closed;
    }

    /** Forgets everything; no password is right from here on. */
    @Override
    public void close() {
        closed = true;
        remembered.close();
    }
}
