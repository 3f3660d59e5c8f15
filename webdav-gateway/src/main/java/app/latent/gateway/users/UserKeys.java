package app.latent.gateway.users;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountException;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.Passkey;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gives accounts app passwords, and takes these and passkeys away. */
record UserKeys(AccountBook book, SecureRandom random) {
    void addApp(AccountName name, String label, String password)
            throws IOException, UserChangeException, AccountException {
        if (!Device.isLabel(label)) {
            throw UserChangeException.malformed("A label has 1 to " + Device.LONGEST_LABEL + " characters.");
        }
        Device device = Device.create(label, password, Instant.now(), random);
        book.change(name, account -> {
            var devices = new ArrayList<>(account.devices());
            devices.add(device);
            return account.withDevices(devices);
        });
    }

    /** @param app its id, or its label where no other has it */
    void removeApp(AccountName name, String app) throws IOException, UserChangeException, AccountException {
        List<Device> devices = book.find(name).map(Account::devices).orElseGet(List::of);
        String id = idOf(name, app, "app password", devices, Device::id, Device::label);
        book.change(
                name,
                account -> account.withDevices(account.devices().stream()
                        .filter(device -> !device.id().equals(id))
                        .toList()));
    }

    /** @param passkey its id, or its label where no other has it */
    void removePasskey(AccountName name, String passkey) throws IOException, UserChangeException, AccountException {
        List<Passkey> passkeys = book.find(name).map(Account::passkeys).orElseGet(List::of);
        String id = idOf(name, passkey, "passkey", passkeys, Passkey::id, Passkey::label);
        book.change(name, account -> account.withoutPasskey(id));
    }

    private static <T> String idOf(
            AccountName name,
            String typed,
            String what,
            List<T> known,
            Function<T, String> idOf,
            Function<T, String> labelOf)
            throws UserChangeException {
        List<String> meant = known.stream()
                .filter(each ->
                        idOf.apply(each).equals(typed) || labelOf.apply(each).equals(typed))
                .map(idOf)
                .toList();
        if (meant.size() == 1) return meant.getFirst();
        throw UserChangeException.impossible(
                meant.isEmpty()
                        ? "\"" + name + "\" has no such " + what + "."
                        : "Several " + what + "s are called so; name it by its id.");
    }
}
