package app.latent.gateway.users;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.Grant;
import app.latent.gateway.account.Group;
import app.latent.gateway.account.Passkey;
import app.latent.gateway.account.Place;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells of the accounts and groups as they are. */
record UserReports(AccountBook book, SharedPlaces places) {

    UserReport report() throws IOException {
        var users = new ArrayList<UserReport.User>();
        users.add(user(AccountName.OWNER, book.find(AccountName.OWNER)));
        for (var entry : book.accounts().entrySet()) {
            if (!entry.getKey().isOwner()) users.add(user(entry.getKey(), entry.getValue()));
        }
        var groups = new ArrayList<UserReport.Group>();
        book.groups().forEach((name, group) -> groups.add(group.map(this::group).orElseGet(() -> damagedGroup(name))));
        return new UserReport(users, groups);
    }

    private UserReport.User user(AccountName name, Optional<Account> account) throws IOException {
        return account.isPresent() ? user(account.get()) : damagedUser(name);
    }

    private UserReport.User user(Account account) throws IOException {
        var apps = new ArrayList<UserReport.App>();
        for (Device device : account.devices()) {
            Optional<Instant> lastUse = book.deviceUses().lastUse(account.name(), device);
            apps.add(new UserReport.App(
                    device.id(),
                    device.label(),
                    device.made().toString(),
                    lastUse.map(Instant::toString).orElse(null)));
        }
        return new UserReport.User(
                account.name().text(),
                account.secondFactor().isPresent(),
                passkeys(account),
                apps,
                roles(account.grants()),
                false);
    }

    private List<UserReport.Passkey> passkeys(Account account) throws IOException {
        var passkeys = new ArrayList<UserReport.Passkey>();
        for (Passkey passkey : account.passkeys()) {
            Optional<Instant> lastUse = book.passkeyUses().lastUse(account.name(), passkey);
            passkeys.add(new UserReport.Passkey(
                    passkey.id(),
                    passkey.label(),
                    passkey.host(),
                    passkey.made().toString(),
                    lastUse.map(Instant::toString).orElse(null)));
        }
        return passkeys;
    }

    private static UserReport.User damagedUser(AccountName name) {
        return new UserReport.User(name.text(), false, List.of(), List.of(), List.of(), true);
    }

    private UserReport.Group group(Group group) {
        List<String> members = group.members().stream().map(AccountName::text).toList();
        return new UserReport.Group(group.name().text(), members, roles(group.grants()), false);
    }

    private static UserReport.Group damagedGroup(AccountName name) {
        return new UserReport.Group(name.text(), List.of(), List.of(), true);
    }

    private List<PlacedRole> roles(List<Grant> grants) {
        return grants.stream()
                .map(grant -> new PlacedRole(
                        places.describe(grant.place()), grant.role().word(), albumId(grant.place())))
                .toList();
    }

    private static @Nullable String albumId(Place place) {
        return place instanceof Place.Album(String id) ? id : null;
    }
}
