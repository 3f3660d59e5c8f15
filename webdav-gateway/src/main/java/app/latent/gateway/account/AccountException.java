package app.latent.gateway.account;

/** A change of accounts that cannot be made, with a sentence for who asked for it. */
public final class AccountException extends Exception {

    private AccountException(String message) {
        super(message);
    }

    static AccountException isTaken(AccountName name) {
        return new AccountException("There is an account or group \"" + name + "\" already.");
    }

    static AccountException isOwner() {
        return new AccountException("The owner's account stays.");
    }

    static AccountException isDamaged(AccountName group) {
        return new AccountException(
                "The group \"" + group + "\" is damaged, so that nobody knows who is in it: remove it first.");
    }

    static AccountException isKnownPasskey() {
        return new AccountException("This passkey is in use already.");
    }

    static AccountException tooManyPasskeys() {
        return new AccountException("There are " + Passkey.MOST + " passkeys already; remove one first.");
    }

    static AccountException noAccount(AccountName name) {
        return new AccountException("There is no account \"" + name + "\".");
    }

    static AccountException noGroup(AccountName name) {
        return new AccountException("There is no group \"" + name + "\".");
    }
}
