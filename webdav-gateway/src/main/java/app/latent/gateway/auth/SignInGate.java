package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DevicePassword;
import app.latent.gateway.account.DeviceUses;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.passkey.PasskeyProofs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only way in: by the {@link PasswordGate}, and past the {@link SecondFactors} that an account has, or with the password of a device. */
public final class SignInGate implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SignInGate.class);

    private final AccountBook book;
    private final DeviceUses uses;
    private final AuditLog audit;
    private final ProgramSignIns programs;
    private final PasswordGate passwords;
    private final SecondFactors secondFactors;

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
        var limits = new AttemptLimits(clock);
        this.passwords = new PasswordGate(new Passwords(vault, cost, random), limits, audit, random);
        var passkeys = new PasskeyProofs(clock, random);
        this.secondFactors = new SecondFactors(new Codes(clock), passkeys, book.passkeyUses(), limits, audit);
    }

    /** Lets a person in: the password, and a code or a passkey where the account has a second factor. */
    Verdict signIn(Credentials credentials) {
        try {
            Verdict verdict = passwords.ask(credentials, book.find(credentials.name()), secondFactors);
            if (verdict instanceof Verdict.Right(var account, var _)) {
                audit.note(
                        Kind.SIGN_IN,
                        account.name().text(),
                        passkeyOf(account, credentials),
                        credentials.address().text());
            }
            return verdict;
        } catch (IOException e) {
            return unanswered(e);
        }
    }

    private static String passkeyOf(Account account, Credentials credentials) {
        return credentials
                .factor()
                .filter(ShownFactor.OfPasskey.class::isInstance)
                .map(ShownFactor.OfPasskey.class::cast)
                .flatMap(shown -> account.passkey(shown.assertion().credential()))
                .map(Passkey::label)
                .orElse("");
    }

    /** Asks somebody who is signed in for the password again. */
    Verdict confirm(Credentials credentials) {
        try {
            return passwords.ask(credentials, book.find(credentials.name()), PasswordGate.More.NONE);
        } catch (IOException e) {
            return unanswered(e);
        }
    }

    /**
     * Lets a program in: the password of a device, or the account's own where nothing else would be asked for. Where it would, the password is looked at all the same
     * and never right, so that nobody sees from the time that it is not.
     */
    Verdict signInProgram(Credentials credentials) {
        try {
            Optional<Account> account = book.find(credentials.name());
            if (account.isPresent() && isByDevice(account.get(), credentials)) {
                return new Verdict.Right(account.get(), true);
            }
            Optional<Account> withoutMore = account.filter(a -> !a.hasSecondFactor());
            Verdict verdict = passwords.ask(credentials, withoutMore, PasswordGate.More.NONE);
            if (verdict instanceof Verdict.Right) programs.note(credentials.name(), "", credentials.address());
            return verdict;
        } catch (IOException e) {
            return unanswered(e);
        }
    }

    private static Verdict unanswered(IOException e) {
        LOG.debug("A password cannot be asked for now", e);
        return PasswordGate.unanswered();
    }

    private boolean isByDevice(Account account, Credentials credentials) {
        if (account.devices().isEmpty()) return false;
        byte[] hash = DevicePassword.hash(credentials.password()).getBytes(StandardCharsets.US_ASCII);
        for (Device device : account.devices()) {
            boolean isIts = MessageDigest.isEqual(device.password().getBytes(StandardCharsets.US_ASCII), hash);
            if (!isIts || passwords.isClosed()) continue;
            uses.note(account, device);
            programs.note(account.name(), device.label(), credentials.address());
            return true;
        }
        return false;
    }

    /**
     * What somebody is let in by: a session that was begun with it ends once it is another.
     *
     * @throws IOException where that cannot be told now
     */
    Object proof(Account account) throws IOException {
        return List.of(passwords.state(account), account.secondFactor(), account.passkeys());
    }

    /** Forgets everything; nobody is let in from here on. */
    @Override
    public void close() {
        passwords.close();
    }
}
